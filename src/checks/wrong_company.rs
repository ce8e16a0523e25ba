//! The letter names another company.

mod name;
mod said;
mod weight;

use std::ops::Range;

use super::lexicon::WISH;
use super::names::{fold, near};
use super::pattern::{has, patterns};
use super::text::{self, Analysis, Word};
use super::{Check, Finding, Level};
use crate::list::words;
use crate::messages::Text;
use name::{all_words, bare, begins, company_at, is_misspelt, is_short_form, is_word_or_name, name_words};
use said::{Said, past, said};
use weight::{THANKS, ends};

/// # A wrong company
///
/// Stops a letter that speaks of the company of another application as the one it is about, in its subject or in its text, or of the role
/// at a company it does not go to. Where it only names that company, or praises one and never names its own, it warns. A former employer (`at my last job at Globex`) is right,
/// and so is a company whose name this one's contains. A name a letter or two off this company's is taken for a slip.
///
/// ## Why
/// A name left from another application is one of the three mistakes that end this one (practice 3).
///
/// ## Example
/// > I look forward to joining Globex. (to Acme)
pub(super) const CHECK: Check = Check {
    id: "wrong_company",
    judge,
};

fn judge(analysis: &Analysis) -> Vec<Finding> {
    let letter = analysis.letter;
    let own: Vec<String> = letter.company.iter().flat_map(|c| name_words(c)).collect();
    let others: Vec<&str> = letter
        .others
        .companies
        .iter()
        .map(String::as_str)
        .filter(|other| {
            let other = name_words(other);
            !other.is_empty() && !other.iter().all(|w| own.contains(w))
        })
        .collect();
    let mut out: Vec<Finding> = others.iter().flat_map(|other| elsewhere(analysis, other, &own)).collect();
    if !out.iter().any(|finding| finding.level == Level::Block) {
        out.extend(in_subject(analysis, &others, &own));
    }
    if let Some(company) = letter.company.as_deref().filter(|_| out.is_empty()) {
        out.extend(slip(analysis, company, &own));
        if out.is_empty() {
            out.extend(stranger(analysis, company, &own).or_else(|| praised(analysis, company, &own)));
        }
    }
    out
}

/// The company of another application, wherever it stands.
fn elsewhere(analysis: &Analysis, other: &str, own: &[String]) -> Vec<Finding> {
    let words = &analysis.words;
    let (all, telling) = (all_words(other), name_words(other));
    let signed = analysis.sign_off.as_ref().map_or(analysis.own.end, |s| s.start);
    let capital = other.starts_with(char::is_uppercase);
    let is_name = |at: usize, name: &[String]| {
        words.get(at..at + name.len()).is_some_and(|window| {
            window[0].capital == capital && window.iter().zip(name).all(|(w, n)| fold(w.norm.trim_start_matches('\'')) == *n)
        })
    };
    let mut out = Vec::new();
    let mut at = 0;
    while at < words.len() && words[at].at.start < signed {
        // `Bank of America` in full, or by its telling words; then what may be meant for it.
        let full = [&all, &telling].into_iter().find(|name| is_name(at, name)).map(Vec::len);
        let length = full.unwrap_or(1);
        // Chase may be who is written to, and Block the role's word.
        let full = full.filter(|length| *length > 1 || !analysis.known.contains(&words[at].norm));
        let maybe = full.is_none()
            && (is_short_form(words, at, &telling) || is_misspelt(analysis, at, &telling))
            && !own.contains(&fold(&words[at].norm));
        if full.is_none() && !maybe {
            at += 1;
            continue;
        }
        let level = match said(analysis, own, at..at + length) {
            Said::Applied => Some(Level::Block),
            // A word with a capital may be no more than the beginning: `Target dates matter.`
            Said::Open if !(maybe || length == 1 && begins(analysis, at)) => Some(Level::Warn),
            _ => None,
        };
        if let Some(level) = level {
            let place = bare(analysis, words[at].at.start..words[at + length - 1].at.end, other);
            let finding = Finding::new(CHECK.id, level, belongs(analysis, other)).at(analysis, &place);
            out.push(match &analysis.letter.company {
                Some(company) => finding.fix(analysis, &place, company.as_str()),
                None => finding,
            });
        }
        at += length;
    }
    out
}

fn belongs(analysis: &Analysis, other: &str) -> Text {
    Text::new("check_wrong_company_elsewhere")
        .with("other", other)
        .with("company", analysis.letter.company.clone().unwrap_or_default())
}

/// Another company in the subject, or this one's name a letter off: `Thank you - Globex interview`.
fn in_subject(analysis: &Analysis, others: &[&str], own: &[String]) -> Option<Finding> {
    let subject = analysis.subject?;
    let words = text::words(subject, 0..subject.len());
    // The name has to stand alone or before what is applied for: `Target Operations Manager` is no company.
    let stands = |from: usize, length: usize| {
        // the parts of a word in two (`I’d`) lie over each other
        let between = |next: &Word| subject.get(words[from + length - 1].at.end..next.at.start).unwrap_or_default();
        let gap = |next: &Word| next.after_break || between(next).contains(['-', '|', '/', '•']);
        let follows = |next: &Word| words!("'s interview opportunity position role team").holds(next.norm.as_str());
        let is_free = words
            .get(from + length)
            .is_none_or(|next| gap(next) || follows(next) || own.contains(&fold(&next.norm)));
        is_free && words[from].capital && !past(&words, from, 0) && !analysis.known.contains(&words[from].norm)
    };
    for other in others {
        let name = name_words(other);
        let hit = (0..words.len()).any(|at| {
            let window = words.get(at..at + name.len());
            window.is_some_and(|window| window.iter().zip(&name).all(|(w, n)| fold(&w.norm) == *n))
                && stands(at, name.len())
                // `Target dates`, `Indeed`: a subject of one plain word.
                && !(name.len() == 1 && words.len() == 1)
        });
        if hit {
            return Some(Finding::new(CHECK.id, Level::Block, belongs(analysis, other)));
        }
    }
    let company = analysis.letter.company.as_deref()?;
    let (at, _) = words
        .iter()
        .enumerate()
        .find(|(at, word)| *at > 0 && is_slip(analysis, word, own, 6) && stands(*at, 1))?;
    let text = Text::new("check_wrong_company_slip")
        .with("written", &subject[words[at].at.clone()])
        .with("company", company);
    Some(Finding::new(CHECK.id, Level::Block, text))
}

/// Whether a word may be one of the company's of at least so many letters, a letter off.
fn is_slip(analysis: &Analysis, word: &Word, own: &[String], least: usize) -> bool {
    let written = fold(&word.norm);
    let is_near =
        |o: &String| o.chars().count() >= least && near(&written, o) && !written.starts_with(o.as_str()) && !o.starts_with(&written);
    word.capital
        && !word.slot
        && own.iter().any(is_near)
        && !own.contains(&written)
        && !analysis.known.contains(&word.norm)
        && !analysis.letter.to.iter().any(|name| fold(name).contains(&written))
        // `England` is near Fenland, `Tessa` near Tesla, `Would` near World.
        && !is_word_or_name(&written)
}

/// This company's name, a letter off. English has words near most short names (`Shall` to Shell, `Six Sigma` to Figma): so it has to
/// stand where a company does, or beside the rest of the name.
fn slip(analysis: &Analysis, company: &str, own: &[String]) -> Option<Finding> {
    let words = &analysis.words;
    let signed = analysis.sign_off.as_ref().map_or(analysis.own.end, |s| s.start);
    let from = analysis.greeting.as_ref().map_or(analysis.own.start, |g| g.at.end);
    let named = words.iter().any(|w| own.contains(&fold(&w.norm)));
    let mut found = words.iter().enumerate().filter(|(_, w)| w.at.start < signed && w.at.start >= from);
    let (hit, level) = found.find_map(|(at, word)| {
        if !is_slip(analysis, word, own, 5) {
            return None;
        }
        let is_own = |w: &Word| own.contains(&fold(&w.norm));
        let next = words.get(at + 1).filter(|w| w.capital && !w.after_break && w.norm != "i");
        let before = at.checked_sub(1).and_then(|at| words.get(at)).filter(|_| !word.after_break);
        // `Tidewatr Robotics`
        if next.is_some_and(is_own) || before.filter(|w| w.capital).is_some_and(is_own) {
            return Some((word, Level::Block));
        }
        // `Black Friday`, `Six Sigma`, and the first word of a sentence.
        if begins(analysis, at) || next.is_some() || before.is_none() || before.is_some_and(|w| w.capital && !begins(analysis, at - 1)) {
            return None;
        }
        match said(analysis, own, at..at + 1) {
            Said::Applied => return Some((word, Level::Block)),
            Said::Past => return None,
            Said::Open => {}
        }
        let letters = fold(&word.norm).chars().count();
        match before.map_or("", |w| w.norm.as_str()) {
            "at" | "join" | "joining" => Some((word, Level::Block)),
            "with" | "to" | "for" | "about" | "by" if letters >= 6 && !named => Some((word, Level::Block)),
            "a" | "an" | "the" | "this" | "that" | "of" => None,
            _ => (letters >= 7 && !named).then_some((word, Level::Warn)),
        }
    })?;
    let written = fold(&hit.norm);
    let right = company.split_whitespace().find(|part| near(&fold(part), &written))?;
    let at = bare(analysis, hit.at.clone(), right);
    let text = Text::new("check_wrong_company_slip")
        .with("written", &analysis.body[at.clone()])
        .with("company", company);
    Some(Finding::new(CHECK.id, level, text).at(analysis, &at).fix(analysis, &at, right))
}

/// `the role at Globex` in a letter to Acme that never names Acme.
fn stranger(analysis: &Analysis, company: &str, own: &[String]) -> Option<Finding> {
    let words = &analysis.words;
    if words.iter().any(|w| own.contains(&fold(&w.norm))) {
        return None;
    }
    let at = analysis.sentences.iter().find_map(|sentence| {
        sentence.words.clone().find_map(|at| {
            let before = &words[sentence.words.start..at];
            let length = company_at(analysis, words, at)?;
            let after = &words[at + length..sentence.words.end.max(at + length)];
            let next = after.first().map_or("", |w| w.norm.as_str());
            // `join Zoom on Friday` is no company to work at.
            let joined = ends(before, patterns!["join|joining"]).is_some() && !words!("'s at by for in on").holds(next);
            let role = ends(before, patterns!["role|position|job|opening|vacancy|post at"]).is_some();
            let mission = next == "'s" && has(&after[..after.len().min(2)], patterns!["mission"]) && !begins(analysis, at);
            let whole = &words[sentence.words.clone()];
            let is_wished = has(whole, WISH) || has(whole, THANKS);
            let is_it = (joined || role || mission) && is_wished && said(analysis, own, at..at + length) == Said::Applied;
            is_it.then(|| words[at].at.start..words[at + length - 1].at.end)
        })
    })?;
    let at = bare(analysis, at, "");
    let text = Text::new("check_wrong_company_stranger")
        .with("other", &analysis.body[at.clone()])
        .with("company", company);
    Some(
        Finding::new(CHECK.id, Level::Block, text)
            .at(analysis, &at)
            .fix(analysis, &at, company),
    )
}

/// A letter to Acme that never names Acme, and wants to `work for Globex`, or has `long admired Globex` and would `help Globex grow`. It may
/// be Acme's parent or its old name: so it is asked about, and only where one company alone is spoken of so.
fn praised(analysis: &Analysis, company: &str, own: &[String]) -> Option<Finding> {
    let words = &analysis.words;
    if words.iter().any(|w| own.contains(&fold(&w.norm))) {
        return None;
    }
    let initials: String = all_words(company).iter().filter_map(|word| word.chars().next()).collect();
    // `Insta` for Instagram, `UCLH`
    let is_short = |folded: &str| {
        let begins = |word: &String| word.starts_with(folded) || folded.starts_with(word.get(..4).unwrap_or(word));
        initials.starts_with(folded) || own.iter().any(begins)
    };
    // The name, where it stands, and how much is said of it.
    let mut said_of: Vec<(String, Range<usize>, usize)> = Vec::new();
    for sentence in &analysis.sentences {
        for at in sentence.words.clone() {
            let Some(length) = company_at(analysis, words, at) else { continue };
            let name: Vec<String> = words[at..at + length].iter().map(|word| fold(&word.norm)).collect();
            let before = &words[sentence.words.start..at];
            // The rest of a name, somebody with a title, or what comes first.
            let is_part = before.last().is_some_and(|word| word.capital && !begins(analysis, at - 1));
            let is_else = name.iter().any(|word| text::is_title(word)) || begins(analysis, at) || is_short(&name[0]);
            let after = words.get(at + length).map_or("", |word| word.norm.as_str());
            if is_part || is_else || after == "'s" {
                continue;
            }
            let applied = || said(analysis, own, at..at + length) == Said::Applied;
            let much = if ends(before, patterns!["work|working for", "bring|bringing ~ to"]).is_some() && applied() {
                2
            } else {
                let admired = ends(before, patterns!["admire|admired", "admirer|fan of"]).is_some();
                usize::from(admired || ends(before, patterns!["help|helping|at|of|to|for|about"]).is_some() && applied())
            };
            if much > 0 {
                match said_of.iter_mut().find(|(other, ..)| *other == name.join(" ")) {
                    Some((.., sum)) => *sum += much,
                    None => said_of.push((name.join(" "), words[at].at.start..words[at + length - 1].at.end, much)),
                }
            }
        }
    }
    let [(_, at, 2..)] = said_of.as_slice() else { return None };
    let text = Text::new("check_wrong_company_praised")
        .with("other", &analysis.body[at.clone()])
        .with("company", company);
    Some(
        Finding::new(CHECK.id, Level::Warn, text)
            .at(analysis, at)
            .fix(analysis, at, company),
    )
}

#[cfg(test)]
mod tests;
