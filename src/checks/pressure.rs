//! Pressure on the reader.

use super::pattern::{Pattern, find, patterns};
use super::text::Analysis;
use super::{Check, Finding, Level};
use crate::messages::Text;

/// # Pressure
///
/// Looks for demands, ultimatums, threats and presuming the offer. A polite question about the timing is none.
///
/// ## Why
/// A stated decision date means silence until it has gone, and the inquiry after it asks one courteous question (practices 5 and 7;
/// advice by Indeed).
pub(super) const CHECK: Check = Check { id: "pressure", judge };

const PRESSURE: &[Pattern] = patterns![
    "i ~ expect ~ answer|decision|reply|response|offer|contract|call|hear|you to",
    "i ~ expecting ~ answer|decision|reply|response|offer|contract|call",
    "i ~ demand|insist",
    "demand|demanding ~ answer|decision|reply|response|explanation|know|feedback",
    "if i ~ do not ~ hear|receive|get",
    "if ~ not ~ by|before|within ~ monday|tuesday|wednesday|thursday|friday|tomorrow|noon|then|end|week|days|hours",
    "unless i|you ~ hear|receive|get|confirm|reply|respond|decide",
    "i will ~ call|contact|phone|go|escalate|report|write|complain|post|take ~ director|boss|manager|ceo|superior|head|hr|daily|every|until|elsewhere|review|online|publicly",
    "call you ~ every|daily|until|again tomorrow",
    "take|taking|took ~ elsewhere",
    "other|another|competing ~ offer|offers ~ so|and you|must|decide|deadline|need|expires|by",
    "need|require|want ~ answer|decision|reply|response|offer|confirmation ~ by|today|now|immediately|tomorrow|within|before|asap",
    "answer|decision|reply|response|respond|decide|confirm|reply ~ by|before ~ noon|tomorrow|today|monday|tuesday|wednesday|thursday|friday|end|close",
    "must ~ hear|know|receive|decide|answer|respond|reply",
    "i|we must ~ have",
    "by|before|until ~ or|otherwise i|we",
    "otherwise ~ i|we ~ sign|go|take|accept|leave|cancel|look",
    "have ~ given|handed ~ notice",
    "for the last|final time",
    "you|please ~ at once",
    "advise urgently",
    "urgent reply|response|answer|attention",
    "reply|respond|answer|decide|confirm|call|send ~ immediately|urgently|asap|now|today",
    "please hurry",
    "otherwise ~ i will|shall|would|must",
    "look|looking forward to ~ receiving ~ contract|offer",
    "last|final chance|warning|notice|reminder",
    "your last|only chance",
    "you ~ regret",
    "you ~ make|making ~ mistake",
    "you have until",
    "deadline for ~ answer|decision|you",
    "i am waiting",
    "still waiting",
    "waiting ~ answer|reply|response ~ for ~ weeks|days|long|still",
    "why ~ have|has ~ not ~ you|replied|heard|called|anyone|nobody",
    "why have i not",
    "how ~ long ~ does|can|must|will ~ take",
    "when i start|begin|join",
    "my first day",
    "when do i start|begin",
    "see you on ~ monday|first",
    "send ~ me ~ contract|offer",
    "the|my|your contract|offer ~ should|must|can ~ send|arrive|be",
    "assume|assuming|presume|trust ~ got|have|the job|mine|offer|hired|position|role is",
    "consider|considering ~ it|this|myself|me ~ done|settled|hired|accepted",
    "already ~ told|given|resigned|quit|cancelled|canceled|handed ~ notice|employer|boss|other|landlord",
    "my start date",
    "you will not ~ find ~ better|anyone|anybody|somebody",
    "no ~ one|other|better ~ candidate|else ~ qualified|will|can|comes|better",
    "obviously|clearly ~ best|right|strongest ~ candidate|person|choice",
    "the only|best candidate ~ you",
    "you|just|please|now|and|then tell me what",
    "i deserve",
    "i ~ am owed",
    "you owe",
    "i have ~ right to",
    "legal|lawyer|solicitor|attorney|sue|tribunal",
    "unacceptable|not acceptable",
    "non-negotiable",
    "i will not ~ wait|accept",
    "can not ~ wait ~ longer|forever|any|much",
    "no later than",
    "patience ~ running|thin|limit|limited",
    "time is running",
    "running out of ~ patience|time",
    "make up your mind",
    "make it quick|happen now",
    "hire me",
    "just ~ hire|give me",
    "pick me|up the phone",
    "give me the ~ job|position|role|offer",
    "get back to me ~ today|now|by|asap|immediately|soon as|within",
    "third|fourth|fifth ~ email|message|mail|time ~ written|asking|writing|sent|email|mail",
    "keep|will ~ calling|emailing|writing ~ until",
    "every day until",
    "looking forward to ~ my ~ offer|contract|start",
    "look forward to ~ your|the|receiving ~ offer|contract",
    "ready ~ to sign",
    "when ~ can ~ i ~ expect ~ offer|contract|paperwork",
    "salary ~ must|at least|minimum|no less",
    "accept ~ nothing less",
];

fn judge(analysis: &Analysis) -> Vec<Finding> {
    let mut out: Vec<Finding> = Vec::new();
    for sentence in &analysis.sentences {
        let words = analysis.of(sentence);
        if let Some(found) = PRESSURE.iter().find_map(|p| find(words, *p)) {
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
            ],
        );
    }
}
