//! Ingredient (e): closing commitment to the role and the company's objectives.

use super::lexicon::{Voice, WISH};
use super::pattern::{Patterns, find, find_all, has, patterns};
use super::text::{Analysis, Sentence, Word};
use super::{Check, Finding, Level, ingredient};
use crate::list::{Words, words};

/// # Closing commitment
///
/// Looks, after the opening, for a sentence in which the writer wants to join or to do something for what the company is after.
/// `I look forward to hearing from you` commits nobody.
///
/// ## Why
/// The last lines are what is remembered; practice asks them to restate the wish for the role and to tie it to the company's objectives
/// (advice by Robert Half).
///
/// ## Example
/// > I would be glad to help you get the second warehouse running by spring.
pub(super) const CHECK: Check = Check { id: "commitment", judge };

static DEED: &Patterns = patterns![
    "do|doing as|my|something|the|for|so|it|this",
    "halve|double|finish|open|launch|solve|fix|win|ship|run|keep|turn|shape|strengthen|lift|raise",
    "join|joining|joined",
    "contribut*",
    "help|helping",
    "bring|bringing",
    "apply|applying my|what",
    "work|working with|for|at|on|alongside|beside|together|toward|towards|in",
    "part of",
    "becoming|become",
    "build|building",
    "part in",
    "put|putting",
    "grow|growing",
    "goal|goals|aim|aims|objective|objectives|mission|target|targets",
    "serve|serving",
    "role|job|post|position at|with|for|and|in",
    "carry|carrying|push|pushing|move|moving|drive|driving",
    "try|trying",
    "devote|devoting|spend|spending",
    "clear|clearing|class|classing|cook|teach|climb",
    "my part|best|hundred|all",
    "coming|come|be|get to|and|for|aboard|on|at",
    "member|asset|addition|contribution of|to|on|for",
    "empty|empties|emptying|answer|tackle|sort|untangle|tidy",
];

/// These commit alone.
static COMMITS: &Patterns = patterns![
    "want in",
    "if you ~ say yes",
    "you will|would ~ have|get ~ me|my",
    "count|rely|depend|bank on me",
    "i ~ want this|the|that|your one|job|role|post|position",
    "job|role|post|position|work|one i ~ want|hope",
    "helping|building|showing|teaching you|your ~ ~ ~ would be",
    "be|become|am your|the next|person|man|woman|one",
];

/// Once taken on, the writer ...
static HIRED: &Patterns = patterns![
    "if|should|were|when|whenever you ~ choose|take|hire|have|pick|want|bring|select|give|put|let|trust|appoint ~ me",
    "give|put|hire|take|try|trust me ~ ~ and",
    "if|should|were ~ chosen|selected|hired|taken|appointed|successful",
    "given the|a|half chance|opportunity",
];

/// Wishes that are about the letter or the procedure.
static OTHER: &Patterns = patterns![
    "provide|supply|send|share|furnish",
    "any|further|additional|more information|references|details|questions",
    "your|a|the decision|process",
    "let me know",
    "discuss",
    "continue|continuing ~ conversation|discussion",
    "stay|keep ~ touch|connected",
    "hear|hearing",
    "referral",
    "other roles|openings|opportunities|positions",
    "future openings|opportunities",
    "demo|proposal",
    "credentials|skills|qualifications|background|experience|profile ~ suit|suits|fit|fits|match|matches|align|aligns",
    "meet|meeting|meet ~ again|next|with the",
];

fn judge(analysis: &Analysis) -> Vec<Finding> {
    let at = committing(analysis).map(|s| s.at.clone());
    vec![ingredient(
        CHECK.id,
        analysis,
        at,
        Level::Note,
        ["check_commitment_there", "check_commitment_missing", "check_commitment_unneeded"],
    )]
}

/// The last sentence that commits, after the opening.
pub(super) fn committing<'a>(analysis: &'a Analysis) -> Option<&'a Sentence> {
    let candidate = analysis.voice == Voice::Candidate;
    let count = analysis.sentences.len();
    let late = |(at, s): &(usize, &Sentence)| s.paragraph > 0 || (*at >= 2 || count == 2 && *at == 1) && at * 2 >= count.saturating_sub(1);
    let late = analysis.sentences.iter().enumerate().filter(|_| candidate).filter(late);
    late.map(|(_, s)| s).rfind(|s| commits(analysis, s))
}

pub(super) fn commits(analysis: &Analysis, sentence: &Sentence) -> bool {
    let words = analysis.of(sentence);
    let hired = HIRED.iter().filter_map(|p| find(words, *p)).any(|hired| {
        let to_come = has(words, patterns!["will|shall|would"]);
        to_come && !has(&words[hired.start..], OTHER) && !has(words, patterns!["call|ring|minute|minutes"])
    });
    hired
        || has(words, COMMITS)
        || WISH.iter().flat_map(|p| find_all(words, *p)).any(|wish| {
            let rest = &words[wish.start..];
            let deed = DEED.iter().filter_map(|p| find(rest, *p)).map(|r| r.start).min();
            // `Thank you for the opportunity to interview` looks back.
            let deed = deed.or_else(|| {
                doing(rest).filter(|_| {
                    !has(
                        &words[..wish.start],
                        patterns!["thank|thanks|appreciate|grateful|sorry|disappointing|disappointed"],
                    )
                })
            });
            let other = OTHER.iter().filter_map(|p| find(rest, *p)).map(|r| r.start).min();
            match (deed, other) {
                (Some(deed), Some(other)) => deed < other,
                (Some(_), None) => true,
                _ => false,
            }
        }) && !has(
            words,
            patterns![
                "your interest|dream",
                "the way|how i would",
                "let me know",
                "learn|know|see|hear ~ whether|when|if",
                "consider me|us",
                "we are|would|look ~ excited|delighted|glad|happy|thrilled|pleased|love|like|forward"
            ],
        )
}

/// `to roll barrels`, `getting the van keys`: whatever one wishes to do for somebody, unless it is something that every applicant does.
fn doing(words: &[Word]) -> Option<usize> {
    #[rustfmt::skip]
    static EVERYBODY: Words = Words::new("\
        accept add answer answering apologise apologize apply applying arrange arranging ask asking assure attend be being bring clarify commend connect connecting consider \
        considering contact continue count deciding discuss discussing emphasise emphasize enjoy explore exploring express find finding follow get give hear hearing \
        inquire interview interviewing introduce know knowing learn learning meet meeting mention note offer point present provide providing read reading receive \
        receiving reiterate request research say schedule scheduling see seeing send sending share sharing show speak speaking stay staying stress talk talking \
        tell telling thank the there try understand understanding visit visiting withdraw you your");
    let for_them = has(words, patterns!["you|your|yours|we|us|our|for|at|with|here|there"]);
    let is_deed = |at: &usize| {
        let (before, word) = (words[at - 1].norm.as_str(), words[*at].norm.as_str());
        let begins = before == "to" || word.len() > 5 && word.ends_with("ing") && words!("and forward of to").holds(before);
        begins && word.len() > 2 && !EVERYBODY.holds(word)
    };
    (1..words.len().min(14)).filter(|_| for_them).find(is_deed)
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
                "Thank you for the interview.\n\nI would be glad to help you open the second warehouse.",
                "Thank you for the interview.\n\nI look forward to the possibility of joining the team.",
                "Thank you for the interview.\n\nI hope very much to help you answer the question of the mud.",
                "Thank you for the interview.\n\nIf selected, I will pour my heart and soul into this position.",
                "Thank you for the interview.\n\nI would be happy to work beside you and Renske.",
                "Thank you for the interview.\n\nI can hardly wait to help open the new terminal.",
                "Thank you for the interview.\n\nI am eager to bring this to the role and to your aim of shorter queues.",
                "Thank you for the interview.\n\nIf you bring me on, every shop in the county will know my van.",
                "Thank you for the interview.\n\nGive me the night shifts and I will not complain once.",
                "Thank you for the interview.\n\nThis is the job I want.",
            ],
        );
        cases(
            &CHECK,
            Level::Note,
            &[
                "Thank you for the interview.\n\nI look forward to hearing from you.",
                "Thank you for the interview.\n\nI am confident that my credentials would suit this role and its responsibilities.",
                "I am eager to join the team. Thank you for the interview.\n\nMy availability is unchanged.",
                "Thank you for the interview.\n\nI would love to provide any information that helps with your decision.",
                "Thank you for the interview.\n\nI remain very interested in the role.",
                "Thank you for the interview.\n\nWe would be delighted to help you roll it out.",
                "Thank you for the interview.\n\nThat is the way I would do it for you.",
            ],
        );
    }
}
