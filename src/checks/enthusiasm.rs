//! Ingredient (b): enthusiasm for the role and the firm.

use std::ops::Range;

use super::lexicon::Voice;
use super::pattern::{Patterns, find_all, has, patterns};
use super::text::{Analysis, Word};
use super::{Check, Finding, Level, commitment, ingredient};

/// # Enthusiasm for the role and the company
///
/// Looks for the writer's own interest in the role, the team or the company. Enjoying the conversation is not enough, nor is looking
/// forward to an answer.
///
/// ## Why
/// A thank-you restates interest in role and firm (advice by UNC's career centre): it answers the question whether an offer would be
/// accepted.
///
/// ## Example
/// > I left even more interested in the role than I came.
pub(super) const CHECK: Check = Check { id: "enthusiasm", judge };

static SAID: &Patterns = patterns![
    "keener|hungrier",
    "look|looking|looked ~ forward to ~ joining|contributing|possibility|prospect|working|becoming|being",
    "would|should ~ delighted|proud|honored|honoured|thrilled|glad|happy|privileged|love ~ join|work|contribute|bring|accept|take|try|help|become|do|part",
    "happy|glad|proud|delighted to be ~ coming|joining|starting",
    "privilege|honor|honour to ~ bring|join|work|contribute|be",
    "motivated for|to",
    "fan|admirer of",
    "i would|will|are|could ~ good|great|perfect|right|natural match|fit",
    "come|coming|be|get aboard",
    "choose|pick me",
    "hope ~ you ~ choose|pick|take|hire|want",
    "all in",
    "am sold",
    "up my alley|street",
    "tick|ticks|ticked|checks every|all",
    "feel|feels|felt like|at home",
    "itching|raring to",
    "my sleeves",
    "next step for|in my|me",
    "resonate|resonates|resonated with me",
    "fit right in",
    "wanna work|join|be|do",
    "want in",
    "am|be your person|man|woman|next",
    "nothing ~ better|more|happier|gladder than",
    "make|made my year|life|summer",
    "give ~ arm|teeth",
    "down|grow roots|old",
    "hope ~ get|have|got|land the|this ~ job|role|post|position",
    "excited|thrilled|enthusiastic|eager|keen|enthused|passionate|fired",
    "my|enthusiasm|excitement|passion for|about|to",
    "my ~ enthusiasm|excitement|interest|passion|eagerness",
    "am|remain|stay|remains|was|be|been|became|become ~ interested in",
    "interest in the|this|your|joining|working",
    "interests|excites|thrills|suits|intrigues me",
    "would|i ~ love|like|relish|welcome|jump ~ join|work|contribute|bring|be|help|build|take|do|have",
    "i want ~ job|role|post|position|work|join|part|do",
    "want|wanting ~ job|role|post|position",
    "hope|hoping|hopes to ~ join|work|contribute|be",
    "join|work|contribute ~ with enthusiasm|pleasure|joy",
    "see|picture|imagine myself",
    "drawn|attracted to|by",
    "appeals|appealed|appeal to me",
    "more convinced|certain|sure|determined|persuaded",
    "convinced|persuaded|sure|certain ~ want|place|team|right|where|this",
    "exactly|just the kind|sort|type|job|role|work|place|team",
    "exactly|just what|where i",
    "my kind|sort of",
    "dream job|role|company|team|employer",
    "heart set",
    "first|top choice",
    "can not wait",
    "my mind is made up",
    "sold on|me",
    "where|somewhere ~ i ~ want|like|ought|hope to|be",
    "where|somewhere i ~ could|can ~ do|grow|learn|stay|build|give|make",
    "inspired|energised|energized|motivated by|to",
    "could ~ happy|gladly|thrive",
    "job|role|work|post|position|place|employer|company|team|chance|project|opportunity|one|what ~ i ~ want|wanted|hoped|hoping|looking|searching|dreaming|waiting",
    "imagine|picture ~ working|being|joining|starting",
    "accept ~ gladly|happily|heartbeat",
    "can not imagine|think ~ better|place|anywhere",
    "right job|role|position|place|company|team ~ for me",
    "at|about|by the thought|idea|prospect|chance of",
    "where i belong",
    "would enjoy|relish|love|like ~ working|being|teaching|serving",
    "no|nowhere|nothing|any|imagine|think ~ ~ i would ~ rather|sooner",
    "lucky|fortunate to ~ join|work|be|have",
    "the more i ~ the more i want|wanted|like|liked",
    "confident|sure|certain ~ i would|will ~ enjoy|love|thrive|flourish",
    "my desire|wish to",
    "would mean",
    "spend ~ years|days|career",
    "love the idea|thought|sound",
    "good fortune|luck to",
    "jump at",
    "have ~ admired",
    "wish|desire to ~ practice|practise|teach|work|join|serve|belong|learn|become",
    "feels like ~ school|place|team|shop|company|home ~ i",
    "want|wanted this|it|in",
    "a dream for|to|come",
    "wanting|wanted to ~ get|work|join",
    "sooner|rather ~ work|be|climb|cook|teach|learn ~ your|with|here|than",
    "the only|one ~ shop|firm|place|company|school|house|team ~ i",
    "top of ~ list",
    "want|wanting to ~ be|learn|work|cook|teach|build|start|train|serve ~ your|you|here|with|at|in",
    "desirous",
    "look|looked|looking|searched ~ for ~ firm|company|place|school|team|house ~ like",
    "to belong to",
    "best ~ shed|place|shop|team|kitchen|ward|crew|office ~ i",
    "rapt|chuffed|stoked|buzzing|moon to|about|at|for|with",
    "hope ~ can ~ work|join|be|start|come",
    "up for this|it|the",
    "come running",
    "want to spend",
    "would ~ suit me",
    "would ~ love|like|welcome ~ chance|opportunity ~ to",
    "count me in",
    "sign me up",
    "tempted|smitten|hooked",
    "fell|fallen for",
    "stolen|won my|me heart|over",
    "would|will be a dream",
    "exciting|thrilling|appealing|attractive to|for me",
    "would ~ take ~ job|role|position|post",
    "have ~ wanted|wished|longed to ~ work|be|join",
    "get up ~ early|for",
    "hope ~ to be chosen|selected|hired|taken|picked|appointed",
    "proud|honoured|honored|glad|happy to wear|cook|serve|fly|sail|teach",
    "stop thinking|talking about",
    "best ~ job|role|work|post ~ i can|could think|imagine",
    "on my list|radar",
    "still|definitely|absolutely|remain|remains|very|strongly|genuinely|more|particularly|deeply|extremely|highly|much|most|keenly|truly|really interested",
    "not want to leave",
    "i|really|absolutely|just love your ~ bakery|shop|cafe|restaurant|company|team|product|school|place|work|kitchen|studio|mission",
    "taken with",
    "would|should|still ~ like|love the|this ~ job|role|post|position",
    "hardly wait to",
    "been dreaming",
    "keep|kept coming|going back to ~ thought|idea|post|role|job",
];

/// What the wish is for when it is not the role.
static ELSEWHERE: &Patterns = patterns![
    "excited|thrilled|proud|delighted|happy to offer|announce|introduce|launch|present|invite",
    "excited|eager|keen|looking ~ to hear|hearing|receive|meet|connect|speak|share|show|send",
    "keen|eager|excited|interested to learn|know|see ~ outcome|decision|result|results|feedback|news|when|whether",
    "about hearing",
    "interested in hearing|any|other|future",
    "interested in your ~ product|products|services|offer|feedback|opinion|thoughts|answer|decision|response|availability|news",
    "referral|recommendation|introduction would",
    "call|time|date|day|slot|hour ~ suits me",
    "would ~ love|like|welcome|happy ~ discuss|connect|ask|send|arrange|hear|provide|schedule|set|demo|stay|continue|propose|register|add",
    "the way|how i would",
    "you are|were ~ excited|eager|keen|interested",
    "we are|would ~ excited|delighted|glad|happy|thrilled|pleased|love|like",
    "your dream",
    "your interest in",
    "no longer ~ interested|excited|keen",
    "withdraw*",
    "not ~ interested|excited|keen",
    "whoever ~ dream|job|role",
    "my ~ holiday|holidays|vacation|trip|wedding|weekend|honeymoon",
];

fn judge(analysis: &Analysis) -> Vec<Finding> {
    let candidate = analysis.voice == Voice::Candidate;
    let at = analysis
        .sentences
        .iter()
        .filter(|_| candidate)
        .find(|s| wants(analysis.of(s)).is_some())
        // Who wants to do something for them wants the job, in whatever words.
        .or_else(|| commitment::committing(analysis))
        .map(|s| s.at.clone());
    vec![ingredient(
        CHECK.id,
        analysis,
        at,
        Level::Note,
        ["check_enthusiasm_there", "check_enthusiasm_missing", "check_enthusiasm_unneeded"],
    )]
}

pub(super) fn wants(words: &[Word]) -> Option<Range<usize>> {
    // A sentence may wish for two things: what is excluded by one wish is excluded for that wish only.
    SAID.iter().flat_map(|p| find_all(words, *p)).find(|said| {
        let around = &words[said.start.saturating_sub(3)..words.len().min(said.end + 3)];
        !has(around, ELSEWHERE)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::cases;

    #[test]
    fn cases_hold() {
        cases(
            &CHECK,
            Level::Pass,
            &[
                "Thank you for the interview. I would very much like the job.",
                "Thank you for the interview. I can hardly wait to start.",
                "Thank you for the interview. Surveying is what I want to do.",
                "I am very interested in your firm because of its work with farms. Thank you for the interview.",
                "I'm very keen on the role.",
                "Thank you for the interview. The field station is a prospect I find hard to stop thinking about.",
                "Thank you for the interview. Mending old engines for you is the best job I can think of.",
                "Thank you for the interview. There is no company I would sooner serve.",
                "Thank you for the interview. Yours is the first kitchen in years I did not want to leave.",
                "Thank you for the interview. Still interested on my end.",
                "Our talk made me want the job more.",
                "I would be proud to work with your team.",
                "I can picture myself in the position already.",
                "The position would be a dream.",
                "The opportunity to join your team is very exciting to me.",
                "My enthusiasm for the role has only grown.",
                "This is exactly the kind of work I hoped the role would hold.",
                "Thank you for the interview. It sounds like a good crew, and I would be glad to come aboard.",
                "Thank you for the interview. This is the project I have been hoping for.",
                "Thank you for the interview. There is no chair I would rather be in.",
            ],
        );
        cases(
            &CHECK,
            Level::Note,
            &[
                "I enjoyed learning about the role.",
                "I look forward to hearing from you about the position.",
                "I am excited to hear back about the interview.",
                "I would love to connect and hear of other roles.",
                "I'd love to arrange a demo of our product.",
                "Thank you for the interview. I would like to withdraw my application.",
                "Thank you for the interview. You were more interested in another candidate.",
            ],
        );
    }
}
