//! Pressure on the reader.

use super::lexicon::Voice;
use super::pattern::{Patterns, find, has, patterns};
use super::text::Analysis;
use super::{Check, Finding, Level};
use crate::draft::Purpose;
use crate::list::words;
use crate::messages::Text;

/// # Pressure
///
/// Looks for demands, ultimatums, threats and presuming the offer. A polite question about the timing is none.
///
/// ## Why
/// A stated decision date means silence until it has gone, and the inquiry after it asks one courteous question (practices 5 and 7;
/// advice by Indeed).
pub(super) const CHECK: Check = Check { id: "pressure", judge };

static PRESSURE: &Patterns = patterns![
    "i|am|fully expect|expecting ~ answer|decision|reply|response|offer|contract|call",
    "i ~ demand|insist",
    "if i ~ do not ~ hear|receive|get",
    "if ~ not ~ by|before|within ~ monday|tuesday|wednesday|thursday|friday|tomorrow|noon|then|end|week|days|hours",
    "i will ~ call|contact|phone|go|escalate|report|write|complain|post|take ~ director|boss|manager|ceo|superior|head|hr|daily|every|until|elsewhere|review|online|publicly",
    "take|taking|took ~ elsewhere",
    "other|another|competing ~ offer|offers ~ so|and you",
    "companies|employers|firms ~ very|also|seriously ~ interested",
    "not|never|quickly|soon ~ if i were you",
    "when ~ should|shall|do i start|begin|come",
    "need|want|expect you to ~ move|decide|answer|act|hurry|respond|confirm|reply|hire",
    "my third|fourth|fifth|sixth email|mail|attempt",
    "not|never ~ wait around|forever",
    "why ~ take|taking ~ long|forever",
    "if you ~ not ~ respond|reply|answer|decide|call|hire|act ~ i|we",
    "calling|phoning|ringing|visiting|call|visit ~ office|desk|you ~ to find|demand",
    "make|keep me wait|waiting",
    "can not ~ imagine|believe|see you ~ choose|choosing|pick|picking|hire|hiring|anyone|anybody",
    "tell me now|today|immediately",
    "your ~ delay|silence|indecision|slowness ~ is|costs|costing|cost",
    "should|must|have to hire me",
    "right decision and|by|is ~ hire|me",
    "need|require|want ~ answer|decision|reply|response|offer|confirmation ~ by|today|now|immediately|tomorrow|within|before|asap|soon|quickly|shortly",
    "i|we must ~ hear|know|receive",
    "you|somebody|someone ~ must ~ decide|answer|respond|reply",
    "i|we must ~ have",
    "by|before|until ~ or|otherwise i|we",
    "have ~ given|handed ~ notice",
    "for the last|final time",
    "please|must|need|reply|answer|decide ~ at once",
    "today|now|tomorrow|tonight|midday|noon ~ or ~ i|we",
    "advise urgently",
    "urgent reply|response|answer|attention",
    "reply|respond|answer|decide|confirm|call|send ~ immediately|urgently|asap|now",
    "reply|respond|answer|decide|confirm ~ today",
    "call|phone|ring|send me ~ today",
    "please hurry",
    "stop wasting my|our|everybody's|everyone's",
    "fix|fixed|done|sorted ~ now|immediately|asap",
    "call|reply|respond|answer|decide|confirm ~ within the|an|one|two|24|48|next hour|hours",
    "otherwise ~ i will|shall|would|must",
    "look|looking forward to ~ receiving ~ contract|offer",
    "last|final chance|warning|notice|reminder",
    "you ~ regret",
    "you ~ make|making ~ mistake",
    "you have until",
    "deadline for ~ answer|decision|you",
    "i am waiting",
    "still waiting ~ for|on ~ answer|reply|response|decision|offer|contract|word",
    "need|want|expect ~ yes ~ no",
    "we both know",
    "strongest|best ~ person|candidate|applicant ~ you will|shall|can ~ see|find|meet|get|interview",
    "i will|shall call|ring|phone ~ to agree|settle|finalise|finalize|fix|confirm ~ start|salary|terms|contract|offer",
    "when will|do i ~ get|receive|have|sign ~ contract|offer",
    "waiting ~ answer|reply|response ~ for ~ weeks|days|long|still",
    "you will not ~ find ~ better|anyone|anybody|somebody",
    "no ~ one|other|better ~ candidate|else ~ qualified|will|can|comes|better",
    "obviously|clearly ~ best|right|strongest ~ candidate|person|choice",
    "the only|best candidate ~ you",
    "you|just|please|now|and|then tell me what",
    "i deserve",
    "i ~ am owed",
    "you owe",
    "i have ~ right to",
    "legal action|steps|proceedings|advice",
    "my|our lawyer|solicitor|attorney",
    "sue you|your",
    "to ~ tribunal",
    "unacceptable|not acceptable",
    "non-negotiable",
    "i will not ~ wait|accept",
    "can not ~ wait ~ longer|forever|any|much",
    "no later than",
    "patience ~ running|thin|limit|limited",
    "running out of ~ patience|time",
    "make up your mind",
    "make it quick|happen now",
    "hire me",
    "just ~ hire|give me",
    "pick up the phone",
    "give me the ~ job|position|role|offer",
    "get back to me ~ today|now|by|asap|immediately|soon as|within",
    "third|fourth|fifth ~ email|message|mail|time ~ written|asking|writing|sent|email|mail",
    "keep|will ~ calling|emailing|writing ~ until",
    "need|want|expect|have to ~ hear|know ~ by|today|now|tomorrow|before|immediately",
    "come|drop|stop|pass|call|swing ~ by|round|in ~ to ~ hear|collect|ask|demand|get|find ~ outcome|answer|news|decision|person|out",
    "not|never waste any|more|our|your",
    "you ~ would|will ~ foolish|mad|crazy|stupid|unwise|fool ~ to",
    "do not|never ~ disappoint|ignore me",
    "do not let me down",
    "i ~ will|shall|can ~ ring|call|phone|email|mail|write|ask|text|knock ~ every|each ~ day|morning|week|hour|afternoon|hours|days",
    "until ~ there|somebody|someone|anybody|you ~ news|answer|answers|reply|replies|decide|says",
    "not ~ heard ~ thing|word|peep",
    "heard ~ nothing at|whatsoever|from",
    "used to me",
    "not take no",
    "the sooner ~ the better",
    "sooner rather than",
    "clock is ticking",
    "time is money",
    "companies|employers|firms|people ~ lining|queueing|queuing|fighting|chasing|knocking",
    "my ~ final offer",
    "not ~ used|accustomed to ~ waiting|being|this",
    "what is ~ taking|keeping|hold-up|holdup",
    "should|must|surely ~ have ~ decided|called|written|replied|answered ~ by now",
    "surely ~ decided|by now",
    "reconsider|rethink|reverse ~ your|the decision",
    "you ~ made ~ mistake|error",
    "not accept ~ rejection|decision|no|this|your",
    "talk|speak|write to ~ your ~ manager|boss|superior|superiors|ceo|director",
    "salary ~ must|at least|minimum|no less",
    "accept ~ nothing less",
];

/// Turns that ask for a day, unless it is the day that the reader named: `you mentioned a decision by Friday`.
static BY_A_DAY: &Patterns = patterns![
    "answer|decision|reply|response|respond|decide|confirm|reply ~ by|before ~ noon|tomorrow|today|monday|tuesday|wednesday|thursday|friday|end|close",
];

/// A threat, unless the writer only says what they take as settled: "I'll assume ten o'clock stands unless I hear otherwise".
static UNLESS: &Patterns = patterns!["unless i|you ~ hear|receive|get|confirm|reply|respond|decide"];

static SETTLED: &Patterns = patterns!["i|we will|shall ~ assume|plan", "i|we ~ assuming|planning", "i|we assume|plan"];

/// Where the answer is the writer's: "I can give you my answer by Tuesday".
static OWN_ANSWER: &Patterns = patterns![
    "my|our ~ answer|decision|reply|response|confirmation ~ by|before",
    "i must|should|can answer|decide|reply|respond",
    "i have|need|promised to answer|decide|reply|respond"
];

/// Where the day is the reader's own.
static THEIR_DAY: &Patterns = patterns![
    "you ~ mentioned|said|told|expect|expected|hoped|hope|indicated|plan|planned|promised|named|gave|aim|aimed|intend|would|will|might",
    "your|the timeline|schedule|process",
];

/// Turns that presume the offer; in an answer to one they are right.
static PRESUMING: &Patterns = patterns![
    "when i start|begin at|with|on|in|working|next|there",
    "when i join you|your|the",
    "to|for|until|before my first day",
    "my first day with|at|on|is|will",
    "when do i start|begin",
    "see you on ~ monday|first",
    "send ~ me ~ contract|offer|paperwork",
    "please|kindly ~ send ~ the|my|over ~ contract|offer|paperwork|badge|keys|uniform|forms",
    "the|my|your contract|offer ~ should|must|can ~ send|arrive|be",
    "assume|assuming|presume|trust|take ~ got|have|the job|mine|offer|hired|position|role is",
    "assume|assuming|presume|trust|take|expect ~ i ~ hired|chosen|selected|in|appointed",
    "consider|considering ~ it|this|myself|me ~ done|settled|hired|accepted",
    "already ~ told|given|resigned|quit|cancelled|canceled|handed|ordered|booked|bought|signed|rented ~ notice|employer|boss|other|landlord|business|cards|lease|flat|apartment|uniform",
    "i will ~ ~ ~ sign ~ contract|offer",
    "my start date",
    "my last day ~ will|is",
    "let ~ manager|boss|employer|landlord ~ know ~ leaving|last|going",
    "looking forward to ~ my ~ offer|contract|start",
    "look forward to ~ your|the|receiving ~ offer|contract",
    "ready ~ to sign",
    "when ~ can ~ i ~ expect ~ offer|contract|paperwork",
    "i am ~ thrilled|excited|happy|delighted|glad|proud|pleased to be ~ joining|starting|coming",
    "i am joining|starting you|your|with|on|monday|next|at",
    "i know ~ i am ~ what|who|whom you",
    "i will|shall be your new|next|future|newest",
    "job|role|position|post is ~ mine",
    "since|now ~ i am ~ in|hired|chosen|aboard|onboard",
    "let me know|have my desk|badge|parking|locker|laptop|login|start|starting|salary|schedule",
    "have the ~ contract|offer|paperwork ~ ready",
    "turned|turn|turning down ~ everything|else|other|others|offers|interviews",
    "so that i can ~ start|begin ~ first|monday|next|week|tomorrow",
    "my new|future ~ colleagues|boss|office|desk",
    "meet|see|join my new|future team",
    "let us|'s ~ paperwork|contract|offer ~ moving|started|going|rolling|done",
    "see you at work",
    "tell ~ team|everyone|everybody|colleagues ~ i ~ coming|join|joining|start",
];

/// Asked straight out, without `Could you tell me`.
static BRUSQUE: &Patterns = patterns!["why ~ have|has ~ not", "how ~ long ~ does|can|must|will ~ take"];

/// Where an offer was made, a start is no presumption.
static OFFERED: &Patterns = patterns![
    "accept|accepting|accepted",
    "your ~ offer",
    "for|of the|an|this ~ offer",
    "offering|offered me",
];

fn judge(analysis: &Analysis) -> Vec<Finding> {
    let mut out: Vec<Finding> = Vec::new();
    let offered = analysis.letter.purpose == Purpose::OfferReply || analysis.sentences.iter().any(|s| has(analysis.of(s), OFFERED));
    for sentence in &analysis.sentences {
        let words = analysis.of(sentence);
        // Who hopes to be asked presumes nothing.
        let presuming = !offered && !has(words, patterns!["hope|hoping|if|should|would|were|imagine|whether"]);
        let lists = [
            (PRESSURE, true),
            (
                BRUSQUE,
                words
                    .first()
                    .is_some_and(|first| words!("and but how just ok okay so well why").holds(first.norm.as_str())),
            ),
            (UNLESS, !has(words, SETTLED)),
            (
                BY_A_DAY,
                analysis.voice != Voice::Employer && !has(words, THEIR_DAY) && !has(words, OWN_ANSWER),
            ),
            (PRESUMING, presuming),
        ];
        let mut patterns = lists.into_iter().filter(|(_, judged)| *judged).flat_map(|(list, _)| list);
        if let Some(found) = patterns.find_map(|p| find(words, *p)) {
            let at = words[found.start].at.start..words[found.end - 1].at.end;
            let quoted = analysis.body[at.clone()].to_owned();
            out.push(Finding::new(CHECK.id, Level::Warn, Text::new("check_pressure_found").with("text", quoted)).at(analysis, &at));
        }
    }
    if out.is_empty() {
        vec![Finding::pass(CHECK.id, "check_pressure_none")]
    } else {
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::cases;

    #[test]
    fn cases_hold() {
        cases(
            &CHECK,
            Level::Warn,
            &[
                "I need an answer by Thursday.",
                "If I do not hear from you I will write to your CEO.",
                "Please reply immediately.",
                "I have another offer and you must decide.",
                "When do I start?",
                "You will regret it.",
                "When should I start?",
                "Have you decided yet? This is my third email.",
                "If you don't respond, I will have to take another offer.",
                "Your delay is costing me other opportunities.",
                "How long will it take?",
                "So why have you not answered?",
                "Please send the offer letter at your earliest convenience.",
                "I am thrilled to be joining Brightwell, and my last day here will be the 30th.",
                "Kindly send the paperwork so that I can start on the first.",
                "I take it the job is mine.",
                "You would be foolish to let me go.",
                "I'll ring every morning at nine until there is news.",
                "I need to hear from you by noon.",
                "Let us not waste any more time.",
                "Please call back within the hour.",
                "Stop wasting my time.",
                "Please call me today.",
                "I will accept elsewhere unless I hear from you.",
                "Please give me your answer by Friday so that I can give them my answer.",
            ],
        );
        cases(
            &CHECK,
            Level::Pass,
            &[
                "Could you tell me when you expect to decide?",
                "I would be grateful for any update on the timeline.",
                "Please let me know if you need anything else.",
                "I look forward to hearing from you.",
                "I can start in May.",
                "Could you tell me how long the decision will take?",
                "Now I understand why you have not moved to one cloud.",
                "I have another offer and must answer by the 12th; could you tell me whether a decision is likely before then?",
                "I will follow up next week, as you suggested.",
                "If I were you, I would be proud of that kitchen.",
                "When I start a project, I write the tests first.",
                "My first day as a nurse taught me patience.",
                "I now see why it takes so long to train a controller.",
                "You asked me to send the contract of my last project, which I attach.",
                "You mentioned a decision by the end of the month, and I look forward to it.",
                "I would be thrilled to join Brightwell.",
                "I led a fifteen-minute call every morning at seven.",
                "I am delighted to accept your offer. I am happy to be joining Brightwell in May.",
                "I hope that I will be your next analyst.",
                "I'll assume that Thursday at ten still stands unless I hear otherwise.",
                "I can give you my answer by Tuesday.",
                "Thank you for our call today about the role.",
                "I scored 88 on the module in legal research.",
            ],
        );
    }
}
