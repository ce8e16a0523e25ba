//! Ingredient (a): thanks for the interview.

use super::lexicon::{MET, Voice, concrete};
use super::pattern::{Patterns, find, find_all, has, pattern, patterns};
use super::text::{Analysis, Sentence};
use super::{Check, Finding, Level, ingredient};

/// # Thanks for the interview
///
/// Looks for thanks that are meant for the conversation itself: the time, the meeting, what was shown and explained. Thanks for an
/// invitation, an offer, a decision, or for considering an application are not that.
///
/// ## Why
/// 80 % of HR managers take thank-you notes into account, 24 % of applicants send one (survey by Robert Half, 2017).
///
/// ## Example
/// > Thank you for walking me through the release process on Tuesday.
pub(super) const CHECK: Check = Check { id: "appreciation", judge };

static THANKS: &Patterns = patterns![
    "in your debt",
    "owe you ~ thanks",
    "must|should|want|wanted|like to ~ thank",
    "thank|thanks|thanked|thx|ty|thankyou|thankful|thanking|thnx|tysm",
    "grateful|gratitude|indebted",
    "appreciate|appreciated|appreciation|appreciative",
    "much obliged",
    "kind|good|generous|gracious of you",
    "cheers for",
    "your kindness|generosity",
    "owe you",
    "obliged|beholden",
    "ta|cheers ~ for",
    "gracias|merci",
    "bless you",
    "my thanks|respects",
    "meant a lot|great|much|good",
    "it was ~ kind|good|generous|lovely|decent of you",
    "means|meant the world",
    "how much i ~ valued|enjoyed|appreciated",
    "i ~ valued|treasured",
];

/// What an interview gives. With an exclusion before it, it does not count.
static MEANT: &Patterns = patterns![
    "walk|show|shown|patience|candour|candor|frankness|openness|honesty|warmth|courtesy|visit",
    "giving|give up your",
    "time",
    "meeting|meet|met",
    "interview|interviewing|interviewed",
    "speak|speaking|spoke",
    "talk|talking|talked",
    "chat|chatting",
    "conversation|discussion|dialogue|exchange",
    "call",
    "visit|visiting",
    "tour",
    "hour|hours|minutes|half-hour",
    "afternoon|morning|evening",
    "panel|session|round",
    "having|seeing|hosting|welcoming|receiving me",
    "sitting down",
    "walk|walking|showing|guiding|taking me|us",
    "hospitality|welcome",
    "yesterday|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday",
    "letting me ~ stage|try|work|shadow|sit|join|see|watch|come|spend",
    "sit down|squeeze|squeezed|fit|fitted|fitting",
    "stay|stayed|staying late|behind|on",
    "sharing|explaining|answering|describing|discussing",
    "discuss",
    "giving me",
    "insight|insights",
    "hearing me",
    "lunch|coffee",
    "attention|patience with",
    "questions",
    "opportunity|chance to ~ come|learn|hear|present|introduce|share|show|talk|speak|meet|see|discuss|demonstrate|explain|visit",
    "you gave|spent|took|made",
    "took|taking part",
];

/// What may be thanked for before or without an interview.
static NOT_MEANT: &Patterns = patterns![
    "invitation|invite",
    "inviting me|us|my to|for",
    "covering|cover|swapping|taking ~ for|my ~ shift|shifts",
    "stepping|filling|jumping|helping in|out",
    "confirming|scheduling|rescheduling|arranging",
    "offer|offering",
    "consider|considering my|our|me",
    "considering|reviewing",
    "letting me know",
    "letting us know",
    "decision",
    "for ~ email|e-mail|message|reply|response|note|update",
    "your|the help|assistance|support",
    "application",
    "applying",
    "your patience",
    "feedback",
    "order|purchase|booth",
    "advance",
    "any|an update|updates",
    "lending me a|the|that",
    "chatting|talking|speaking|meeting with|to our",
    "interest in",
    "joining|attending|registering|subscribing|signing our|the|up|for ~ demo|webinar|event|newsletter|trial|list",
];

/// `would appreciate`, `would be grateful`: a request, not thanks.
static REQUEST: &Patterns = patterns![
    "would ~ appreciate|appreciated|grateful",
    "appreciate if|any|your patience|hearing",
    "grateful if|for any|to hear",
    "thank|thanks you in advance",
    "thanks in advance",
];

fn judge(analysis: &Analysis) -> Vec<Finding> {
    let met = analysis.voice == Voice::Candidate;
    let at = analysis
        .sentences
        .iter()
        .filter(|_| met)
        .find(|s| thanks(analysis, s))
        .map(|s| s.at.clone());
    vec![ingredient(
        CHECK.id,
        analysis,
        at,
        Level::Warn,
        [
            "check_appreciation_there",
            "check_appreciation_missing",
            "check_appreciation_unneeded",
        ],
    )]
}

pub(super) fn thanks(analysis: &Analysis, sentence: &Sentence) -> bool {
    let words = analysis.of(sentence);
    let request = REQUEST.iter().filter_map(|p| find(words, *p)).map(|r| r.end).max();
    THANKS.iter().flat_map(|p| find_all(words, *p)).any(|thanks| {
        // `I can not thank you for ...` refuses, `I can not thank you enough` does not.
        let refused = has(&words[thanks.start.saturating_sub(2)..thanks.start], patterns!["not|never|hardly"]);
        if refused && find(&words[thanks.end..], pattern!("enough")).is_none() {
            return false;
        }
        if request.is_some_and(|end| end >= thanks.end && end <= thanks.end + 2) {
            return false;
        }
        // What is thanked for follows within twenty words; `for Tuesday's panel, my thanks` has it before.
        let after = &words[thanks.end..words.len().min(thanks.end + 20)];
        let first = |patterns: &Patterns| patterns.iter().filter_map(|p| find(after, *p)).map(|r| r.start).min();
        let vetoed = find(
            words,
            pattern!(
                "consider|considering|review|reviewing|read|reading ~ application|candidacy|offer|letter|email|mail|message|note|this"
            ),
        )
        .is_some();
        let before = &words[..thanks.start];
        // `For considering me, and for taking the time to meet with me`: the second is meant.
        if has(
            after,
            patterns!["and for ~ taking|meeting|seeing|speaking|talking|interviewing|interview|conversation|hour"],
        ) {
            return true;
        }
        match (first(MEANT), first(NOT_MEANT)) {
            (Some(meant), Some(not)) => meant < not && !vetoed,
            (Some(_), None) => !vetoed && !bare(analysis, words, after),
            // Whatever else is thanked for by somebody who was there: `for the deep dive`, `for setting it all up`.
            (None, None) if concrete(after, analysis) > 0 => {
                !vetoed
                    && has(after, patterns!["for"])
                    && (has(&analysis.words, MET) || has(after, patterns!["with me|us", "me|us out|around|round|along|through|up|down"]))
            }
            // `I was glad to get your invitation to the interview, thank you.`
            (None, None) => {
                let invited = has(before, patterns!["your|the|an invitation|invite|offer"]);
                MEANT.iter().any(|p| find(before, *p).is_some()) && after.len() < 6 && !invited
            }
            (None, Some(_)) => false,
        }
    })
}

/// `Thank you for your time and consideration` closes any letter; only where the text speaks of an interview does it thank for one.
fn bare(analysis: &Analysis, words: &[super::text::Word], after: &[super::text::Word]) -> bool {
    find(after, pattern!("for your time and consideration")).is_some()
        && find(words, pattern!("again")).is_none()
        && find(&analysis.words, pattern!("interview*")).is_none()
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
                "Thank you for meeting me on Monday to talk about the role.",
                "I’m grateful for the hour you gave me in the interview.",
                "It was generous of you to walk me through the roadmap for the position.",
                "My thanks to you both for yesterday's panel.",
                "Many thanks for the chat about the job this morning.",
                "I wanted to say how much I appreciated the conversation about the post.",
                "Yesterday's interview was time well spent, and I thank everyone who took part in it.",
            ],
        );
        cases(
            &CHECK,
            Level::Warn,
            &[
                "Thank you for inviting me to interview for the role.",
                "I would appreciate an update on the interview I had.",
                "Thank you for considering my application for the position.",
                "It was a pleasure to meet the team.",
                "Thank you for the offer of the role.",
                "I was glad to get your invitation to the interview on the 21st, thank you.",
                "Thank you for the time you put into your application. We have decided for others this time.",
                "We all enjoyed having you here for the interview, and thank you for coming so early. We have given the post to somebody else.",
                "Thank you for taking the time to interview with us. We have decided to go on with other candidates for the role.",
            ],
        );
    }
}
