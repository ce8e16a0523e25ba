//! How a sentence speaks of a company that it names.

use std::ops::Range;

use super::name::is_word_or_name;
use super::weight::{Place, Weight, weight};
use crate::checks::names::fold;
use crate::checks::pattern::{Patterns, has, patterns};
use crate::checks::text::{Analysis, Word};
use crate::list::words;
use crate::reading::words::is_body;

/// How a sentence speaks of a company.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Said {
    /// As the one that the letter is about.
    Applied,
    /// As somebody's past.
    Past,
    /// It does not say.
    Open,
}

/// Near the name of a company these say that it belongs to the writer's past, or to somebody else's.
static PAST: &Patterns = patterns![
    "my|your ~ time|years|work|job|role|position|internship|days|experience|tenure|team|manager|stint|project|projects|colleagues|employer ~ at|with|for|from|in|was|of",
    "last|previous|former|past|current|present|old ~ job|role|position|employer|company|team|firm|post|work",
    "when|while ~ i ~ was|worked|interned|were",
    "worked|working|interned|employed ~ at|for|with",
    "i|we ~ built|led|ran|wrote|managed|designed|developed|launched|did|shipped|migrated|learned|learnt|reduced|cut|grew|handled|started|moved|joined|left|created|introduced ~ at|for|with",
    "years|months|year ~ at|with",
    "back at",
    "formerly|previously|currently|now",
    "experience|background ~ at|with",
    "client|customer|competitor|supplier|partner|like|such|vendor|tool|platform|using|use|integration|certified|unlike",
    "your ~ at",
    "you ~ came|worked|were|led|built|started|did ~ at|for|with|from",
    "before|after|since|until|left|leaving|quit",
    "was|were|been|came|come|coming at|with|from",
    "as ~ at",
];

/// What may stand in one sentence with a company's name without the letter being about that company: other applications, references,
/// what the reader asked.
static ASIDE: &Patterns = patterns![
    "also|already|currently ~ interview|interviewing|interviewed|talking|process|applied|applying",
    "offer from|at|by",
    "another|other|competing ~ offer|offers|process|company|companies|role|interview|employer",
    "tell|telling|told|show you|them|him|her",
    "share|sharing|ask|asking|asked|question|questions|reference|referee|references",
    "client|clients|customer|customers|competitor|competitors|supplier|suppliers|vendor|unlike",
    "you ~ worked|came|left|spent|joined",
];

/// What is still to come: `I would`, `we could`, `I hope`.
static MODAL: &Patterns = patterns!["would|will|could|can|shall|should|hope|want|look|see"];

/// How the sentence around a name speaks of it.
pub(super) fn said(analysis: &Analysis, own: &[String], name: Range<usize>) -> Said {
    let words = &analysis.words;
    let place = words[name.start].at.start;
    if let Some(greeting) = analysis.greeting.as_ref().filter(|greeting| greeting.at.contains(&place)) {
        // `Hi Chase,` greets somebody, `Dear Hiring Manager` nobody.
        let folded = fold(&words[name.start].norm);
        let is_else = name.len() == 1 && (is_word_or_name(&folded) || !greeting.names.iter().any(|at| at.contains(&place)));
        return if is_else { Said::Past } else { Said::Applied };
    }
    let Some(sentence) = analysis.sentences.iter().find(|sentence| sentence.words.contains(&name.start)) else {
        return Said::Open;
    };
    let whole = analysis.of(sentence);
    let before = &words[sentence.words.start..name.start];
    let after = &words[name.end.min(sentence.words.end)..sentence.words.end];
    let next = &after[..after.len().min(4)];
    // `Globex taught me patience`, `Globex, where I led`
    let told = has(next, patterns!["taught|gave|let|showed|trained|shaped|hired ~ me|my|us"])
        || has(&after[..after.len().min(3)], patterns!["where|when|which|that i|we|my"])
            && !has(after, MODAL)
            && !has(after, patterns!["spoke|talked|discussed|met|applied|interviewed"])
        // `At Globex I led`
        || before.len() <= 2
            && before.first().is_some_and(|w| words!("at for in with").holds(w.norm.as_str()))
            && has(next, patterns!["i|we|my"])
            && !has(&after[..after.len().min(5)], MODAL);
    if told {
        return Said::Past;
    }
    // Beside this company another one is a tool, a client, a place to come from: `work with Stripe at Acme`.
    let is_own = |w: &Word| w.capital && own.contains(&fold(&w.norm)) && !is_body(&w.norm);
    if !has(whole, ASIDE) && !whole.iter().any(is_own) {
        let named = analysis.sentences.iter().any(|sentence| analysis.of(sentence).iter().any(is_own));
        match weight(&Place::new(whole, before, after)) {
            Weight::Sure => return Said::Applied,
            // `I would love to learn more about Notion`: of a tool, if the letter names its company elsewhere.
            Weight::Likely if !named => return Said::Applied,
            _ => {}
        }
    }
    if before.last().is_some_and(|w| w.norm == "from") || past(words, name.start.max(sentence.words.start), sentence.words.start) {
        return Said::Past;
    }
    Said::Open
}

/// Whether what stands before a word says that it is about the past.
pub(super) fn past(words: &[Word], at: usize, from: usize) -> bool {
    let before = &words[at.saturating_sub(9).max(from)..at];
    let last = &before[before.len().saturating_sub(3)..];
    has(before, PAST) && (!has(last, patterns!["join|joining"]) || has(last, patterns!["before|after|since|until"]))
}
