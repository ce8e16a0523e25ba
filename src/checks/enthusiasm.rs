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
    "delighted|thrilled|overjoyed|happy to be at|here|with",
    "fan of",
    "hope ~ get|have|got|land the|this ~ job|role|post|position",
    "would ~ glad|happy|proud|delighted ~ do as|my",
    "excited|thrilled|enthusiastic|eager|keen|enthused|passionate|fired",
    "my|enthusiasm|excitement|passion for|about|to",
    "my ~ enthusiasm|excitement|interest|passion|eagerness",
    "am|remain|stay|remains|was|be|been|became|become ~ interested in",
    "very|strongly|genuinely|more|still|particularly|deeply|extremely|highly interested in",
    "interest in the|this|your|joining|working",
    "interests me",
    "would|i ~ love|like|relish|welcome|jump ~ join|work|contribute|bring|be|help|build|take|do|have",
    "i want ~ job|role|post|position|work|join|part|do",
    "want|wanting ~ job|role|post|position",
    "wanting to join|work",
    "hope|hoping|hopes to ~ join|work|contribute|be",
    "join|work|contribute ~ with enthusiasm|pleasure|joy",
    "see|picture|imagine myself",
    "drawn to",
    "attracted to|by|me",
    "appeals|appealed|appeal to me",
    "appealing|attractive",
    "more convinced|certain|sure|determined|persuaded",
    "convinced|persuaded|sure|certain ~ want|place|team|right|where|this",
    "exactly the kind|sort|type|job|role|work|place|team",
    "just the kind|sort|type|job|role|work|place|team",
    "dream job|role|company|team|employer",
    "heart set",
    "first|top choice",
    "can not wait",
    "my mind is made up",
    "made up my mind",
    "sold on",
    "where|somewhere ~ i ~ want|like to|be",
    "inspired|energised|energized|motivated by|to",
    "could ~ happy|gladly|thrive",
    "the job|role|work|post|position|place ~ i ~ want|wanted|hoped|looking",
    "set on",
    "more than ever",
    "kind|sort|type of ~ team|job|role|work|place|company ~ i ~ look*|want*|hope*",
    "imagine|picture ~ working|being|joining|starting",
    "am|remain|remains ~ very|still|extremely|highly|most|truly|really|genuinely interested",
    "accept ~ gladly|happily|heartbeat",
    "gladly|happily accept",
    "can not imagine|think ~ better|place|anywhere",
    "right job|role|position|place|company|team ~ for me",
    "at the thought|idea of",
    "very much|most interested",
    "where i belong",
    "my conviction|certainty ~ that",
    "would enjoy|relish|love|like ~ working|being|teaching|serving",
    "nowhere|no|nothing ~ else i would ~ rather",
    "lucky|fortunate to ~ join|work|be|have",
    "job|role|position|work ~ i would ~ look forward",
    "the more i ~ the more i want|wanted|like|liked",
    "confident|sure|certain ~ i would|will ~ enjoy|love|thrive|flourish",
    "my desire|wish to",
    "delighted at|by ~ prospect|idea|chance",
    "would mean",
    "spend ~ years|days|career",
    "suits me",
    "love the idea|thought|sound",
    "excites me",
    "thrills me",
    "good fortune|luck to",
    "jump at",
    "have ~ admired",
    "wish|desire to ~ practice|practise|teach|work|join|serve|belong|learn|become",
    "feels like ~ school|place|team|shop|company|home ~ i",
    "want|wanted this|it|in",
    "a dream for|to|come",
    "wanted to ~ get into|work|join",
    "sooner|rather ~ work|be|climb|cook|teach|learn ~ your|with|here|than",
    "the only|one ~ shop|firm|place|company|school|house|team ~ i",
    "top of ~ list",
    "want|wanting to ~ be|learn|work|cook|teach|build|start|train|serve ~ your|you|here|with|at|in",
    "desirous",
    "look|looked|looking|searched ~ for ~ firm|company|place|school|team|house ~ like",
    "to belong to",
    "best ~ shed|place|shop|team|kitchen|ward|crew|office ~ i",
    "rapt|chuffed|stoked|over the moon|buzzing|made up to|about|at|for|with",
    "hope ~ can ~ work|join|be|start|come",
    "up for this|it|the",
    "no|any ~ school|place|firm|team|company|shop ~ i would ~ rather|sooner",
    "come running",
    "my best hopes|hope",
    "want to spend",
    "would ~ suit me",
    "would ~ love|like|welcome ~ chance|opportunity ~ to",
    "on my mind",
    "count me in",
    "sign me up",
    "start tomorrow|monday",
    "tempted|smitten|hooked",
    "fell|fallen for",
    "stolen|won my heart",
    "would|will be a dream",
    "exciting|thrilling|appealing to|for me",
    "have|had ~ loved ~ since|for",
    "would ~ take ~ job|role|position|post",
    "nowhere i would rather|sooner",
    "have ~ wanted|wished|longed to ~ work|be|join",
    "get up ~ early|for",
    "hope ~ to be chosen|selected|hired|taken|picked|appointed",
    "want to build|make|spend ~ career|life|home|future",
    "proud|honoured|honored|glad|happy to wear|cook|serve|fly|sail|teach",
    "hard|difficult|impossible|unable to stop thinking|talking",
    "can not|not stop thinking ~ about",
    "best ~ job|role|work|post ~ i can|could think|imagine",
    "can not imagine|think|picture ~ ~ i would sooner|rather",
    "been ~ on my list|radar",
    "on my list|radar ~ since|for ~ years|i|long",
    "still|definitely|absolutely|remain|remains interested",
    "not want to leave",
    "i|really|absolutely|just love your ~ bakery|shop|cafe|restaurant|company|team|product|school|place|work|kitchen|studio|mission",
    "taken with",
    "would|should|still ~ like the|this ~ job|role|post|position",
    "hardly wait to",
    "been dreaming",
    "nothing ~ i would rather",
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
    "you are excited|eager|keen|interested",
    "your interest in",
    "no longer ~ interested|excited|keen",
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
            ],
        );
    }
}
