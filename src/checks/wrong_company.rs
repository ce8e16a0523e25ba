//! The letter names another company.

use std::ops::Range;

use super::lexicon::{WISH, is_general};
use super::names::{fold, near};
use super::pattern::{Pattern, find_all, has, patterns};
use super::text::{self, Analysis, Word};
use super::{Check, Finding, Level};
use crate::messages::Text;
use crate::reading::known::{is_family, is_given};
use crate::reading::words::{is_body, is_job};
use crate::reading::zone_names::by_city;

/// # A wrong company
///
/// Stops a letter that speaks of the company of another application as the one it is about, in its subject or in its text, or of the role
/// at a company it does not go to. Where it only names that company, it warns. A former employer (`at my last job at Globex`) is right,
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

/// Near the name of a company these say that it belongs to the writer's past, or to somebody else's.
const PAST: &[Pattern] = patterns![
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

/// What the writer is offered or shown, and the small word between it and the company.
const OFFERED: &[Pattern] = patterns![
    "role|position|job|opening|opportunity|vacancy|post|internship|career|future|team|everyone|everybody|culture|mission|vision at|with|of|in",
    "interview|interviewing|interviewed at|with|for",
    "learn|learning|learned|hear|hearing|heard|talking|me|more|much|lot about|of",
    "application to|at|with",
    "what|how|why",
];

/// What the writer would be to a company.
const USEFUL: &[Pattern] = patterns!["fit|match|asset|addition for|to|at|with"];

/// The role itself at a company.
const ROLE: &[Pattern] = patterns!["role|position|job|opening|vacancy|post|culture|mission at|with"];

/// Where the writer wants to be, by a verb that a wish goes before.
const WANTED: &[Pattern] = patterns![
    "work|working|contribute|contributing|start|starting|serve|serving|grow|growing|be|being|together for|at|with|to|in",
    "be|become a|an ~ at|for",
    "begin|start|build|continue my career|life at|with",
    "same for|at",
    "part|member of",
    "help|helping|support|supporting|serve|serving|bring|bringing",
    "contribute|bring ~ to",
];

/// Said of a company, these are enough.
const DRAWN: &[Pattern] = patterns![
    "interest|interested|keen|keener|excited|excitement|enthusiastic|enthusiasm|passionate|thrilled in|about|on|for|by",
    "impressed|inspired|fascinated by|with",
    "see|picture|imagine|seeing|picturing|imagining myself ~ at|with|in|joining",
    "what|how|way you|they do|are|build|run|work|handle at|with",
];

/// Thanks, or pleasure in the meeting, as against pleasure in one's own past.
const THANKS: &[Pattern] = patterns![
    "thank*",
    "grateful|appreciate|obliged|appreciated",
    "enjoyed|pleasure|great|nice|lovely|good|glad|delighted ~ meet|meeting|hear|hearing|talk|talking|learn|learning|speak|speaking|our|see|seeing",
];

/// What may stand in one sentence with a company's name without the letter being about that company: other applications, references,
/// what the reader asked.
const ASIDE: &[Pattern] = patterns![
    "also|already|currently ~ interview|interviewing|interviewed|talking|process|applied|applying",
    "offer from|at|by",
    "another|other|competing ~ offer|offers|process|company|companies|role|interview|employer",
    "tell|telling|told|show you|them|him|her",
    "share|sharing|ask|asking|asked|question|questions|reference|referee|references",
    "client|clients|customer|customers|competitor|competitors|supplier|suppliers|vendor|unlike",
    "you ~ worked|came|left|spent|joined",
];

/// What the writer did, where a sentence praises it.
const LIVED: &[Pattern] = patterns![
    "i|we had|led|ran|built|worked|left|wrote|managed|spent|did|made|launched|held",
    "years|months",
    "leave|leaving|quit|quitting|resign*|finish*|notice",
    "i|we was|were|had ~ excited|thrilled|eager|keen|hoping|hoped|proud|glad|hired|asked",
    "my cv|resume|career|past",
];

const LEGAL: &[&str] = &[
    "inc",
    "ltd",
    "llc",
    "gmbh",
    "corp",
    "corporation",
    "co",
    "company",
    "group",
    "plc",
    "ag",
    "sa",
    "bv",
    "labs",
    "the",
    "of",
    "and",
    "technologies",
    "systems",
    "solutions",
    "services",
    "limited",
];

/// How a sentence speaks of a company.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Said {
    /// As the one that the letter is about.
    Applied,
    /// As somebody's past.
    Past,
    /// It does not say.
    Open,
}

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
            out.extend(stranger(analysis, company, &own));
        }
    }
    out
}

/// Every word of a name, folded.
fn all_words(name: &str) -> Vec<String> {
    let words = fold(name);
    let words = words.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty());
    words.map(str::to_owned).collect()
}

/// The words that tell a name from others: `globex` of `Globex Inc.`.
fn name_words(name: &str) -> Vec<String> {
    let all = all_words(name);
    let telling: Vec<String> = all.iter().filter(|w| !LEGAL.contains(&w.as_str())).cloned().collect();
    if telling.is_empty() { all } else { telling }
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

/// `Hollin` for Hollin Marine, where the first word is a name by itself.
fn is_short_form(words: &[Word], at: usize, telling: &[String]) -> bool {
    let written = fold(&words[at].norm);
    telling.len() > 1
        && words[at].capital
        && telling[0] == written
        && written.chars().count() >= 4
        && !is_word_or_name(&written)
        && !words.get(at + 1).is_some_and(|w| w.capital && !w.after_break)
}

/// `Globx` for Globex.
fn is_misspelt(analysis: &Analysis, at: usize, telling: &[String]) -> bool {
    let word = &analysis.words[at];
    let written = fold(&word.norm);
    word.capital
        && telling.len() == 1
        && telling[0].chars().count() >= 5
        && !is_general(&telling[0])
        && near(&written, &telling[0])
        && !analysis.known.contains(&word.norm)
        && !is_word_or_name(&written)
}

/// Whether a folded word is somebody's name, a place, or too plain to be a company misspelt.
fn is_word_or_name(folded: &str) -> bool {
    is_general(folded) || is_given(folded) || is_family(folded) || is_place(folded) || is_job(folded) || is_body(folded)
}

/// A place without the possessive behind it, which a replacement has to leave: `Globex` of `Globex's`.
fn bare(analysis: &Analysis, at: Range<usize>, name: &str) -> Range<usize> {
    let written = &analysis.body[at.clone()];
    if name.ends_with("'s") || name.ends_with("’s") {
        return at;
    }
    at.start..at.start + written.trim_end_matches("'s").trim_end_matches("’s").len()
}

/// Whether a word stands where any word has a capital: first in a sentence, a line, or behind a colon.
fn begins(analysis: &Analysis, at: usize) -> bool {
    let before = &analysis.body[analysis.own.start..analysis.words[at].at.start];
    let text = before.trim_end_matches(|c: char| c.is_whitespace() || matches!(c, '"' | '“' | '(' | '-' | '*' | '•' | '–' | '—'));
    text.is_empty() || text.ends_with(['.', '!', '?', ':', ';', '…']) || before[text.len()..].contains('\n')
}

/// Whether one of several phrases ends where the words end, and where the last such begins.
fn ends(words: &[Word], patterns: &[Pattern]) -> Option<usize> {
    let near = words.len().saturating_sub(7);
    let last = |pattern: &Pattern| {
        find_all(&words[near..], *pattern)
            .filter(|found| near + found.end == words.len())
            .last()
    };
    patterns.iter().find_map(last).map(|found| near + found.start)
}

/// How the sentence around a name speaks of it.
fn said(analysis: &Analysis, own: &[String], name: Range<usize>) -> Said {
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
    let possessive = after.first().is_some_and(|w| w.norm == "'s");
    let next = &after[..after.len().min(4)];
    // `Globex taught me patience`, `Globex, where I led`
    let told = has(next, patterns!["taught|gave|let|showed|trained|shaped|hired ~ me|my|us"])
        || has(&after[..after.len().min(3)], patterns!["where|when|which|that i|we|my"])
            && !has(after, MODAL)
            && !has(after, patterns!["spoke|talked|discussed|met|applied|interviewed"])
        // `At Globex I led`
        || before.len() <= 2
            && before.first().is_some_and(|w| matches!(w.norm.as_str(), "at" | "with" | "for" | "in"))
            && has(next, patterns!["i|we|my"])
            && !has(&after[..after.len().min(5)], MODAL);
    if told {
        return Said::Past;
    }
    // Beside this company another one is a tool, a client, a place to come from: `work with Stripe at Acme`.
    let is_own = |w: &Word| w.capital && own.contains(&fold(&w.norm)) && !is_body(&w.norm);
    if !has(whole, ASIDE) && !whole.iter().any(is_own) {
        let named = analysis.sentences.iter().any(|sentence| analysis.of(sentence).iter().any(is_own));
        match weight(whole, before, after, possessive) {
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

/// What is still to come: `I would`, `we could`, `I hope`.
const MODAL: &[Pattern] = patterns!["would|will|could|can|shall|should|hope|want|look|see"];

/// How much the words around a name say that it is the company applied to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Weight {
    None,
    /// So one speaks of a product or a client too.
    Likely,
    Sure,
}

fn weight(whole: &[Word], before: &[Word], after: &[Word], possessive: bool) -> Weight {
    let before = match before {
        [rest @ .., the] if the.norm == "the" || the.norm == "your" => rest,
        _ => before,
    };
    let next = &after[usize::from(possessive)..];
    let thing = next.first().filter(|w| !w.after_break).map_or("", |w| w.norm.as_str());
    #[rustfmt::skip]
    let is_of_it = matches!(thing, "account" | "app" | "client" | "contract" | "days" | "experience" | "hardware" | "integration" | "platform"
        | "project" | "projects" | "software" | "stack" | "tool" | "tools" | "years");
    if is_of_it {
        return Weight::None;
    }
    let wished = has(whole, WISH) || has(whole, THANKS);
    let clause = after.iter().position(|w| w.after_break).unwrap_or(after.len());
    let mine = |from: usize| {
        let near = &before[from.saturating_sub(2)..from];
        has(near, patterns!["my|our|his|her|their|last|previous|former|current|past|old"])
            || has(&before[from.saturating_sub(6)..from], LIVED)
            || has(&after[..clause], LIVED)
    };
    let sounds = has(
        &after[..after.len().min(2)],
        patterns!["is|sounds|seems|appeals|would|looks|remains|interests"],
    );
    // `join Globex`, but `before joining Globex` and `I left to join Globex`.
    if let Some(from) = ends(before, patterns!["join|joining"]) {
        let was = has(
            &before[from.saturating_sub(3)..from],
            patterns!["before|after|since|upon|prior|when|until"],
        ) || has(before, patterns!["i|we ~ left|decided|chose|moved|quit|was|were"]);
        let is_wish = has(whole, WISH) || has(whole, patterns!["would|could|should"]);
        return if is_wish && !was { Weight::Sure } else { Weight::None };
    }
    // `The role at Globex was a good school`, `the team at Globex uses it`; not what follows on `Acme Corp.`
    let is_over = has(&after[..clause.min(3)], patterns!["was|were|had|did|ended|i|we"])
        || has(&after[..clause.min(5)], patterns!["until|till|since"]);
    let is_told = |from: usize| mine(from) || is_over || (from <= 1 && !sounds) || (from == 1 && before[0].norm == "a");
    if ends(before, ROLE).is_some_and(|from| !is_told(from)) && (wished || sounds || has(before, patterns!["apply|applying|regarding"])) {
        return Weight::Sure;
    }
    if let Some(from) = ends(before, OFFERED) {
        let is_about = matches!(
            before[before.len() - 1].norm.as_str(),
            "about" | "of" | "what" | "how" | "why" | "with" | "for"
        );
        let likes = has(before, patterns!["i ~ like|love|admire|respect"]);
        if (!is_told(from) || before[from].norm == "application") && (wished || likes) {
            return if is_about { Weight::Likely } else { Weight::Sure };
        }
    }
    if ends(before, patterns!["hear|hearing from"]).is_some() && has(before, WISH) {
        return Weight::Sure;
    }
    if ends(before, USEFUL).is_some() && has(before, patterns!["would|will|could|can|be|am"]) {
        return Weight::Sure;
    }
    if let Some(from) = ends(before, DRAWN) {
        let is_over = match before[from].norm.as_str() {
            "impressed" | "inspired" | "fascinated" => patterns!["you|were"],
            _ => patterns!["you|were|was"],
        };
        if !has(&before[from.saturating_sub(4)..from], is_over) {
            return if before[from..].iter().any(|w| w.norm == "myself") {
                Weight::Sure
            } else {
                Weight::Likely
            };
        }
    }
    // `I would love to work at Globex`, not `I would love to use what I learned while working at Globex`.
    if let Some(from) = ends(before, WANTED) {
        let lead = &before[from.saturating_sub(7)..from];
        let to = |pattern: &Pattern| find_all(lead, *pattern).map(|found| found.end).last();
        let wish = WISH.iter().chain(patterns!["dream*", "would|will|could|can"]).filter_map(to).max();
        let apart = patterns!["what|when|while|learned|learnt|my|from|how|did|since|used|hired|asked|brought|need"];
        // `Working at Globex would be a dream.`
        let begins = from == 0 && matches!(thing, "would" | "will");
        if !is_over
            && !has(
                whole,
                patterns!["i|we was|were|had ~ excited|thrilled|eager|keen|hoping|hoped|proud|glad"],
            )
            && (begins || wish.is_some_and(|end| lead.len() - end <= 4 && !has(&lead[end..], apart)))
        {
            let is_there = matches!(before[before.len() - 1].norm.as_str(), "at" | "for" | "of" | "in");
            return if is_there { Weight::Sure } else { Weight::Likely };
        }
    }
    if possessive {
        let drawn = patterns!["resonate*|align*|admire|drawn|appeal*|impress*|excit*|inspir*"];
        let is_goal = matches!(thing, "mission" | "vision" | "values" | "culture" | "goals" | "plans" | "future");
        return if is_goal && (wished || has(whole, drawn)) {
            Weight::Sure
        } else if matches!(thing, "team" | "product" | "products" | "work" | "approach") && has(whole, WISH) {
            Weight::Likely
        } else {
            Weight::None
        };
    }
    if matches!(
        thing,
        "team" | "role" | "position" | "interview" | "opportunity" | "opening" | "job"
    ) && wished
        && !mine(before.len())
    {
        return Weight::Sure;
    }
    // `Globex is where I want to be`
    let is_subject = before
        .last()
        .is_none_or(|w| matches!(w.norm.as_str(), "think" | "believe" | "that" | "know" | "sure" | "feel"));
    let is_home = matches!(thing, "is" | "sounds" | "seems")
        && (has(after, WISH) || has(after, patterns!["right|perfect|ideal|best|dream place|company|home"]));
    let needs = matches!(thing, "would" | "could" | "will" | "can") && has(after, patterns!["benefit|gain|profit"]);
    if is_subject && (is_home || needs) {
        Weight::Sure
    } else {
        Weight::None
    }
}

/// Whether what stands before a word says that it is about the past.
fn past(words: &[Word], at: usize, from: usize) -> bool {
    let before = &words[at.saturating_sub(9).max(from)..at];
    let last = &before[before.len().saturating_sub(3)..];
    has(before, PAST) && (!has(last, patterns!["join|joining"]) || has(last, patterns!["before|after|since|until"]))
}

/// Another company in the subject, or this one's name a letter off: `Thank you - Globex interview`.
fn in_subject(analysis: &Analysis, others: &[&str], own: &[String]) -> Option<Finding> {
    let subject = analysis.subject?;
    let words = text::words(subject, 0..subject.len());
    // The name has to stand alone or before what is applied for: `Target Operations Manager` is no company.
    let stands = |from: usize, length: usize| {
        let gap = |next: &Word| next.after_break || subject[words[from + length - 1].at.end..next.at.start].contains(['-', '|', '/', '•']);
        let follows = |next: &Word| {
            matches!(
                next.norm.as_str(),
                "interview" | "role" | "position" | "team" | "opportunity" | "'s"
            )
        };
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
            let joined = ends(before, patterns!["join|joining"]).is_some() && !matches!(next, "on" | "at" | "for" | "by" | "in" | "'s");
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

/// Whether folded words are a city or a country.
fn is_place(folded: &str) -> bool {
    by_city(folded).is_some() || COUNTRIES.split(',').any(|country| country == folded)
}

/// Countries in which people look for work.
const COUNTRIES: &str = "england,scotland,wales,ireland,northern ireland,britain,great britain,the uk,uk,europe,america,the us,us,usa,canada,\
    australia,new zealand,india,germany,france,spain,portugal,italy,belgium,austria,switzerland,poland,sweden,norway,denmark,finland,\
    netherlands,japan,china,singapore,brazil,mexico,argentina,south africa,nigeria,kenya,egypt,dubai,israel,turkey,greece";

/// Where one works or meets, and what one calls by: `the role at Pier 7`, `the job at Leeds General Infirmary`, `join Zoom`.
fn is_site(folded: &str) -> bool {
    matches!(
        folded,
        "airport"
            | "campus"
            | "cross"
            | "gate"
            | "hall"
            | "headquarters"
            | "hill"
            | "hq"
            | "house"
            | "infirmary"
            | "mill"
            | "park"
            | "pier"
            | "place"
            | "plaza"
            | "port"
            | "quay"
            | "road"
            | "saint"
            | "site"
            | "square"
            | "st"
            | "station"
            | "store"
            | "street"
            | "terminal"
            | "tower"
            | "unit"
            | "ward"
            | "wharf"
            | "meet"
            | "skype"
            | "slack"
            | "zoom"
    ) || folded.chars().all(|c| c.is_ascii_digit())
}

/// How many capitalized words from here could be a company's name and are nothing else that is known.
fn company_at(analysis: &Analysis, words: &[Word], from: usize) -> Option<usize> {
    let run: Vec<&Word> = words[from..]
        .iter()
        .enumerate()
        .take_while(|(n, w)| w.capital && w.norm != "'s" && !w.slot && (*n == 0 || !w.after_break))
        .map(|(_, w)| w)
        .collect();
    let first = run.first()?;
    let folded: Vec<String> = run.iter().map(|w| fold(&w.norm)).collect();
    // Somebody by the given name, or by the family name alone (`join Patel`).
    let is_person = is_given(&folded[0]) || run.len() == 1 && is_family(&folded[0]);
    let is_else = |w: &String| is_general(w) || is_site(w) || w == "team" || w == "department";
    if first.after_break || is_person || run.iter().any(|w| analysis.known.contains(&w.norm)) || folded.iter().any(is_else) {
        return None;
    }
    // One word that names a department (`join Operations`), or short letters that may stand for this very company (`join UCLH`).
    let written = &analysis.body[first.at.clone()];
    let is_short = written.chars().count() <= 5 && written.chars().all(|c| c.is_uppercase() || c.is_ascii_digit());
    if run.len() == 1 && (is_body(&folded[0]) || is_job(&folded[0]) || is_short) {
        return None;
    }
    // `no job in England`, `the position in Leeds`: where, not for whom.
    if is_place(&folded.join(" ")) {
        return None;
    }
    let next = words.get(from + run.len()).map(|w| w.norm.as_str());
    if matches!(
        next,
        Some("team" | "department" | "group" | "division" | "office" | "and" | "project" | "who" | "squad" | "unit")
    ) {
        return None;
    }
    Some(run.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::{Letter, Others, judge};

    fn rows(company: &str, others: &[&str], subject: Option<&str>, text: &str) -> Vec<(Level, Option<String>)> {
        let letter = Letter {
            subject: subject.map(str::to_owned),
            body: format!("Dear Mei,\n\n{text}\n\nKind regards,\nAlex"),
            company: Some(company.to_owned()),
            to: vec!["Mei Sato".to_owned()],
            others: Others {
                companies: others.iter().map(|other| (*other).to_owned()).collect(),
                ..Others::default()
            },
            ..Letter::default()
        };
        let rows = judge(&letter).into_iter().filter(|f| f.check == "wrong_company");
        rows.map(|f| {
            let units: Vec<u16> = letter.body.encode_utf16().collect();
            let mended = f.fix.map(|fix| {
                let end = units.len() - "\n\nKind regards,\nAlex".len();
                let whole = [
                    &units[11..fix.span.0],
                    &fix.text.encode_utf16().collect::<Vec<_>>(),
                    &units[fix.span.1..end],
                ]
                .concat();
                String::from_utf16_lossy(&whole)
            });
            (f.level, mended)
        })
        .collect()
    }

    fn worst(company: &str, others: &[&str], text: &str) -> Option<Level> {
        rows(company, others, None, text).into_iter().map(|(level, _)| level).max()
    }

    fn found(body: &str) -> Vec<(Level, Option<String>)> {
        let letter = Letter {
            body: format!("Dear Mei,\n\n{body}\n\nKind regards,\nAlex"),
            company: Some("Tidewater Robotics".to_owned()),
            to: vec!["Mei Sato".to_owned()],
            others: Others {
                companies: vec!["Hollin".to_owned(), "Tidewater".to_owned()],
                ..Others::default()
            },
            ..Letter::default()
        };
        judge(&letter)
            .into_iter()
            .filter(|f| f.check == "wrong_company")
            .map(|f| (f.level, f.fix.map(|f| f.text)))
            .collect()
    }

    #[test]
    fn companies_are_compared() {
        assert_eq!(found("I would love to join Tidewater."), []);
        assert_eq!(found("At my last job at Hollin I led the move."), []);
        assert_eq!(found("When I was at Hollin, I led the move to Tidewater Robotics."), []);
        assert_eq!(
            found("I would love to join Hollin."),
            [(Level::Block, Some("Tidewater Robotics".to_owned()))]
        );
        assert_eq!(
            found("The work at Tidewatr is good."),
            [(Level::Block, Some("Tidewater".to_owned()))]
        );
        assert_eq!(
            found("Thank you for talking about the role at Brightwell."),
            [(Level::Block, Some("Tidewater Robotics".to_owned()))]
        );
        assert_eq!(found("I would love to join the Controls team."), []);
        assert_eq!(found("There is no job in England that I covet more, nor a position in Leeds."), []);
    }

    #[test]
    fn words_near_a_company_are_no_slips() {
        for (company, text, stops) in [
            ("World Bank", "Would it be useful if I sent a sample?", false),
            ("World Bank", "I admire the Word Bank a lot.", true),
            ("Thanx", "Thank you for the interview.", false),
            ("Shell", "Shall I send the drawings?", false),
            ("White Castle", "While I was there, I saw the line.", false),
            ("Apple", "Apply it. That was your advice.", false),
            ("Three", "There was a queue.", false),
            ("Chase", "Phase two at Chase sounds hard.", false),
            ("Figma", "I hold a Six Sigma belt.", false),
            ("Block", "Black Friday at Block must be busy.", false),
            ("Block", "I enjoyed hearing about Black Friday at Block.", false),
            ("Tesla", "I enjoyed meeting Tessa at Tesla.", false),
            ("Notion", "The Nation liked Notion.", false),
            ("Stripe", "When I was at Stride, I ran the ledger.", false),
            ("Stripe", "I would love to work at Strype.", true),
            ("Notion", "I look forward to joining Notoin.", true),
            ("Tidewater Robotics", "Tidewatr Robotics is where I want to be.", true),
            ("Brackenfold", "Thank you for the interview with Brakenfold.", true),
        ] {
            assert_eq!(worst(company, &[], text) == Some(Level::Block), stops, "{company}: {text}");
        }
    }

    #[test]
    fn tools_people_and_places_are_no_companies() {
        for (text, stops) in [
            ("I would love to contribute to Kubernetes.", false),
            ("I enjoy work with Python.", false),
            ("The opportunity to work with CAD drew me.", false),
            ("Thank you for the interview with Raj Patel.", false),
            ("I could work with Kim Lee.", false),
            ("I hope to join Raj on the line.", false),
            ("The team at Pier 7 was kind.", false),
            ("Thank you for showing me the role at Pier 7.", false),
            ("The role at Initech taught me to plan.", false),
            ("I left a job at Initech and would be glad to move again.", false),
            ("Thank you for discussing the position with Thandeka Zuma.", false),
            ("Thank you for asking about my role at Initech.", false),
            ("I would be glad to join Operations.", false),
            ("I look forward to joining Initech.", true),
            ("Thank you for the interview for the role at Initech.", true),
            ("I was inspired by Initech's mission and would love to help.", true),
        ] {
            assert_eq!(worst("Tidewater Robotics", &[], text) == Some(Level::Block), stops, "{text}");
        }
    }

    #[test]
    fn a_former_employer_may_be_named() {
        for (other, text, level) in [
            ("Globex", "At Globex I led the migration.", None),
            ("Globex", "I am still employed at Globex, so I could start in May.", None),
            ("Globex", "I will be at Globex until the end of May.", Some(Level::Warn)),
            ("Chase", "Chase, whom I met, would be glad.", None),
            ("Globex", "I was at Globex.", None),
            ("Globex", "As a lead at Globex, I cut costs by a third.", None),
            ("Globex", "Before Globex, I worked in a bakery.", None),
            ("Globex", "You asked why I left Globex.", None),
            ("Globex", "Globex taught me patience.", None),
            ("Globex", "You told me you came from Globex.", None),
            ("Globex", "Before joining Globex, I would bake.", None),
            ("Globex", "I would love to use what I learned while working at Globex.", None),
            ("Globex", "I am grateful for the years I had with the team at Globex.", None),
            (
                "Globex",
                "At Globex we halved the changeover time, and I hope to do so again.",
                None,
            ),
            ("Stripe", "I would love to work with Stripe at Tidewater.", Some(Level::Warn)),
            (
                "Notion",
                "Tidewater uses it. I would love to learn more about Notion.",
                Some(Level::Warn),
            ),
            ("Globex", "I would be glad to support the Globex account.", Some(Level::Warn)),
            ("Globex", "I would be glad to tell you more about Globex.", Some(Level::Warn)),
            ("Globex", "I am also interviewing with Globex.", Some(Level::Warn)),
            ("Indeed", "Indeed, I enjoyed it.", None),
            ("Target", "Target dates matter.", None),
            ("Block", "Block the time you need.", None),
            ("Globex", "My years at a bakery would help Globex grow.", Some(Level::Block)),
            (
                "Globex",
                "When I was at university I dreamed of working at Globex.",
                Some(Level::Block),
            ),
            ("Globex", "I can see myself at Globx.", Some(Level::Block)),
            ("Globex", "Thank you for the interview for the role at Globex.", Some(Level::Block)),
            ("Globex", "I enjoyed meeting the Globex team.", Some(Level::Block)),
            ("Globex", "Globex is where I would like to work.", Some(Level::Block)),
            ("Globex", "Working at Globex would be a dream.", Some(Level::Block)),
            ("Globex", "I would be an asset to Globex.", Some(Level::Block)),
            ("Hollin Marine", "I was impressed by Hollin.", Some(Level::Block)),
            ("Bank of America", "I would love to join Bank of America.", Some(Level::Block)),
        ] {
            assert_eq!(worst("Tidewater Robotics", &[other], text), level, "{other}: {text}");
        }
    }

    #[test]
    fn the_subject_is_judged() {
        for (subject, stops) in [
            ("Thank you - Globex interview", true),
            ("Interview at Globex", true),
            ("Thank you - Tidewatr interview", true),
            ("Thank you - Tidewatr Robotics", true),
            ("Thank you - Tidewater interview", false),
            ("Thank you - Controls Engineer interview", false),
            ("Thank you for Globex Week planning", false),
        ] {
            let found = rows("Tidewater Robotics", &["Globex"], Some(subject), "Thank you.");
            let expected: &[(Level, Option<String>)] = if stops { &[(Level::Block, None)] } else { &[] };
            assert_eq!(found, expected, "{subject}");
        }
        let found = rows(
            "Tidewater Robotics",
            &["Globex"],
            None,
            "I was drawn to Globex’s mission and would love to help.",
        );
        let mended = "I was drawn to Tidewater Robotics’s mission and would love to help.";
        assert_eq!(found, [(Level::Block, Some(mended.to_owned()))]);
    }
}
