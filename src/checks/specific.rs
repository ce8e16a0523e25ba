//! Ingredient (d): something specific from this conversation.
//!
//! A few turns that point at what was said, even in a letter of which little else is particular; [`recall`] finds the rest.

use super::lexicon::{MET, Voice, concrete};
use super::names::parts;
use super::pattern::{Pattern, Patterns, find, find_all, has, mark, pattern, patterns};
use super::text::{Analysis, Sentence, Word};
use super::{Check, Finding, Letter, Level, ingredient, qualification, recall};
use crate::list::words;
use crate::reading::known;

/// # Something from this conversation
///
/// Looks for a detail that only somebody who was in the room would write: what was said, shown, asked. `Your vision` and `the team and
/// its projects` could stand in any letter.
///
/// ## Why
/// Interviewers compare notes, and one that could go to anybody is worth little (advice by Dice and US News). It is also what makes them
/// remember which candidate you were.
///
/// ## Example
/// > Your story about the feed that changes its columns every quarter was a useful warning.
pub(super) const CHECK: Check = Check { id: "specific", judge };

/// A turn that points at the conversation, with what it points at after it.
const AFTER: &[(Pattern, usize)] = &[
    (
        pattern!(
            "you ~ mentioned|said|told|asked|explained|described|sketched|outlined|drew|raised|pointed|suggested|recommended|put|posed|spoke|talked|walked|painted|recounted|stressed|emphasised|emphasized|noted|remarked|lent|showed|hinted|warned|admitted|confessed|joked|promised|confided|recalled|remembered"
        ),
        1,
    ),
    (
        pattern!(
            "your ~ point|objection|concern|doubt|critique|insight|explanation|description|story|question|account|remark|comment|comments|example|advice|take|answer|thoughts|perspective|observation|idea|view|anecdote|analogy|sketch|demo|demonstration|walkthrough|warning|tip|approach|plan|plans|proposal|honesty|frankness|openness|candour|candor about|on|of|that|how|why|from|for|to|around|regarding"
        ),
        1,
    ),
    (
        pattern!("your ~ work|team 's work|efforts|move|push|rollout|migration|switch|shift|decision on|with|in|to|from|around"),
        2,
    ),
    (
        pattern!("hearing|learning|hear|learn|learned|learnt|heard|talking|speaking|discussing|discuss|chatting ~ how|why|what"),
        2,
    ),
    (
        pattern!("hearing|learning|hear|learn|learned|learnt|heard|talking|speaking|discussing|discuss|chatting about|of|on"),
        2,
    ),
    (pattern!("tip|advice|pointer|hint|warning about|on"), 1),
    (pattern!("the|that image|picture of"), 2),
    (
        pattern!("good|great|nice|lovely|fascinating|interesting|fun|treat to see|watch|tour|visit"),
        2,
    ),
    (
        pattern!("laughed|laughing|laugh|smiled|smiling|chuckled|grinned|giggled about|at|over"),
        1,
    ),
];

/// A turn that points back, with the detail before it.
const BEFORE: &[(Pattern, usize)] = &[
    (
        pattern!(
            "you ~ mentioned|described|sketched|outlined|drew|raised|lent|showed|asked|posed|told|explained|shared|suggested|recommended|set|gave|brought|used|quoted|cited|warned"
        ),
        1,
    ),
    (pattern!("stayed|stuck|lingered|remained|sat|been with|in|on me|my"), 1),
    (
        pattern!("sounds|sounded ~ cool|great|fascinating|eye-opener|eye-opening|useful|striking|impressive|helpful|appealing"),
        1,
    ),
    (
        pattern!("was|were ~ cool|great|fascinating|eye-opener|eye-opening|useful|striking|impressive|helpful|appealing"),
        2,
    ),
];

/// Here the talk turns to the writer, the hopes or the role: what follows shows nothing of the conversation.
static TURN: &Patterns = patterns!["my|myself", "chance|opportunity|possibility|prospect|joining|becoming"];

fn judge(analysis: &Analysis) -> Vec<Finding> {
    let at = ruled(analysis).or_else(|| recall::best(analysis)).map(|s| s.at.clone());
    vec![ingredient(
        CHECK.id,
        analysis,
        at,
        Level::Note,
        ["check_specific_there", "check_specific_missing", "check_specific_unneeded"],
    )]
}

/// The first sentence that one of the turns is found in.
fn ruled<'a>(analysis: &'a Analysis) -> Option<&'a Sentence> {
    let candidate = analysis.voice == Voice::Candidate && has(&analysis.words, MET);
    analysis.sentences.iter().filter(|_| candidate).find(|s| recalls(analysis, s))
}

/// Whether the rules find one, for the training.
#[doc(hidden)]
pub fn rules(letter: &Letter) -> bool {
    ruled(&Analysis::new(letter)).is_some()
}

pub(super) fn recalls(analysis: &Analysis, sentence: &Sentence) -> bool {
    let words = analysis.of(sentence);
    // When it is decided was announced to everybody.
    if has(words, patterns!["would|will decide|meet ~ by|at|in|on|next"]) {
        return false;
    }
    points(analysis, words) || seen(analysis, sentence) || by_name(analysis, words).is_some_and(|words| points(analysis, &words))
}

/// `That switchgear room is tidier than any I know`, `The way Vela reconciles the reports`: what stood before the writer's eyes, unless
/// it is the writer's own.
fn seen(analysis: &Analysis, sentence: &Sentence) -> bool {
    let words = analysis.of(sentence);
    let there = words
        .first()
        .is_some_and(|word| words!("that those").holds(&word.norm) && concrete(&words[1..words.len().min(2)], analysis) > 0);
    let way = || {
        let after = |at: usize| &words[at..words.len().min(at + 12)];
        let theirs = |words: &[Word]| words.first().is_some_and(|next| !words!("i in my of that to we").holds(&next.norm));
        find_all(words, pattern!("the way")).any(|found| theirs(after(found.end)) && concrete(until_turn(after(found.end)), analysis) > 1)
    };
    there && !qualification::shows(analysis, sentence) || way()
}

/// The words with whoever is named in them spoken to: `Omar's account`, `Priya showed me` as `your account`, `you showed me`.
fn by_name(analysis: &Analysis, words: &[Word]) -> Option<Vec<Word>> {
    let of_company = |word: &Word| {
        let company = analysis.letter.company.as_deref().unwrap_or_default();
        parts(company).contains(&word.norm)
    };
    let letter = analysis.letter;
    let met: Vec<String> = letter
        .to
        .iter()
        .chain(letter.siblings.iter().flat_map(|one| &one.to))
        .chain(&letter.round)
        .flat_map(|name| parts(name))
        .collect();
    let name = |at: usize| {
        let word = &words[at];
        let titled = at > 0 && words!("dr mr mrs ms mx prof professor").holds(words[at - 1].norm.as_str());
        word.capital && (titled || met.contains(&word.norm) || known::is_given(&word.norm)) && !of_company(word)
    };
    let mut out: Vec<Word> = Vec::new();
    let mut found = false;
    for (at, word) in words.iter().enumerate() {
        let (norm, replaces) = match (name(at), word.norm.as_str()) {
            (true, _) => ("you", at > 0 && name(at - 1)),
            (_, "'s") if at > 0 && name(at - 1) => ("your", true),
            _ => {
                out.push(word.clone());
                continue;
            }
        };
        if replaces {
            out.pop();
        }
        found = true;
        out.push(Word {
            norm: norm.to_owned(),
            mark: mark(norm.as_bytes()),
            ..word.clone()
        });
    }
    found.then_some(out)
}

fn points(analysis: &Analysis, words: &[Word]) -> bool {
    let after = AFTER.iter().any(|(pattern, least)| {
        find_all(words, *pattern).any(|r| concrete(until_turn(&words[r.end..words.len().min(r.end + 14)]), analysis) >= *least)
    });
    let before = BEFORE.iter().any(|(pattern, least)| {
        find_all(words, *pattern).any(|r| {
            let reach = if matches!(words[r.start].norm.as_str(), "you" | "we") {
                5
            } else {
                14
            };
            concrete(after_turn(&words[r.start.saturating_sub(reach)..r.start]), analysis) >= *least
        })
    });
    after || before
}

fn until_turn(words: &[Word]) -> &[Word] {
    let end = TURN.iter().filter_map(|p| find(words, *p)).map(|r| r.start).min();
    &words[..end.unwrap_or(words.len())]
}

fn after_turn(words: &[Word]) -> &[Word] {
    // The phrase that the turn belongs to begins with its article, or after the last word that opens another one.
    let opens = |w: &Word| words!("a an and my that the those with").holds(w.norm.as_str());
    // `the paper that you lent me`: the pronoun is the turn's own.
    let pronoun = words.last().is_some_and(|w| matches!(w.norm.as_str(), "that" | "which"));
    let words = if pronoun { &words[..words.len() - 1] } else { words };
    let start = words.iter().rposition(opens).map_or(0, |at| at + 1);
    &words[start..]
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
                "Thank you for the interview. Your story about the melted freezer made me laugh.",
                "I liked hearing how the night shift hands over to the ferry crews in the interview for the role.",
                "The on-call rota you sketched for the role has stayed with me.",
                "I have now read the paper on bats you lent me after the interview.",
                "Thank you for the interview. Omar's account of the flood in the archive was unforgettable.",
                "Thank you for the interview. The backlog that Priya showed me is a problem I would love to get my hands on.",
                "Thank you for the interview. I laughed about the seagull above your dispatch office.",
                "Thank you for the interview. The blue kettle by the window, and the rule that nobody fills it twice, have gone home with me.",
                "Thank you for the interview. Dr. Feld's description of the sickle-cell registry has not left me.",
                "Thank you for the interview. Those bucket trucks are cleaner than my kitchen.",
                "Thank you for the interview. The way Veloz freezes the branch on Wednesdays made sense.",
            ],
        );
        cases(
            &CHECK,
            Level::Note,
            &[
                "Thank you for the interview. I enjoyed learning more about the team and the role.",
                "Thank you for the interview. My background in statistics fits the goals you outlined.",
                "Thank you for the interview. I am excited about the chance to use my knowledge of Python.",
                "I enjoyed our conversation about [topic] in the interview.",
                "Your vision for the company impressed me in the interview.",
                "Thank you for the interview. I liked the vision and the energy of the people I met.",
                "Thank you for the interview. For six years I ran a sea bass farm off Leros: feeding, grading, net changes.",
                "It was a pleasure to learn more about the compassionate care your team provides in the interview.",
                "Thank you for the interview. You mentioned that you want a detail-oriented candidate, and I am one.",
            ],
        );
    }
}
