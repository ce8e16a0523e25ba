//! The letter names another company.

use std::ops::Range;

use super::names::{fold, near};
use super::pattern::{Pattern, find, has, patterns};
use super::text::{Analysis, Word};
use super::{Check, Finding, Level};
use crate::messages::Text;
use crate::reading::zone_names::by_city;

/// # A wrong company
///
/// Stops a letter that names the company of another application, or that speaks of the role at a company it does not go to. A former
/// employer (`at my last job at Globex`) is right, and so is a company whose name this one's contains. A name a letter or two off
/// this company's is taken for a slip.
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
];

/// Before a company's name these say that it is the one applied to.
const APPLIED: &[Pattern] = patterns![
    "role|position|job|opening|opportunity|vacancy|post|interview|team|internship|career at|with",
    "join|joining",
    "work|working|contribute|contributing for|at|with|to",
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

fn judge(analysis: &Analysis) -> Vec<Finding> {
    let letter = analysis.letter;
    let words = analysis.within(&analysis.own);
    let own: Vec<String> = letter.company.iter().flat_map(|c| name_words(c)).collect();
    let mut out = Vec::new();
    let others = letter.others.companies.iter().filter(|other| {
        let other = name_words(other);
        !other.is_empty() && !other.iter().all(|w| own.contains(w))
    });
    for other in others {
        let name = name_words(other);
        for (i, window) in words.windows(name.len()).enumerate() {
            let hit =
                window.iter().zip(&name).all(|(w, n)| fold(&w.norm) == *n) && window[0].capital == other.starts_with(char::is_uppercase);
            if hit && !past(words, i) {
                let at = window[0].at.start..window[name.len() - 1].at.end;
                let text = Text::new("check_wrong_company_elsewhere")
                    .with("other", other.as_str())
                    .with("company", letter.company.clone().unwrap_or_default());
                let finding = Finding::new(CHECK.id, Level::Block, text).at(analysis, &at);
                out.push(match &letter.company {
                    Some(company) => finding.fix(analysis, &at, company.as_str()),
                    None => finding,
                });
            }
        }
    }
    if let Some(company) = letter.company.as_deref().filter(|_| out.is_empty()) {
        out.extend(slip(analysis, words, company, &own));
        if out.is_empty() {
            out.extend(stranger(analysis, words, company, &own));
        }
    }
    out
}

fn name_words(name: &str) -> Vec<String> {
    let all: Vec<String> = fold(name)
        .split(|c: char| !c.is_alphanumeric())
        .filter(|w| !w.is_empty())
        .map(str::to_owned)
        .collect();
    let telling: Vec<String> = all.iter().filter(|w| !LEGAL.contains(&w.as_str())).cloned().collect();
    if telling.is_empty() { all } else { telling }
}

/// Whether what stands before a word says that it is about the past.
fn past(words: &[Word], at: usize) -> bool {
    let before = &words[at.saturating_sub(9)..at];
    has(before, PAST) && !has(&words[at.saturating_sub(3)..at], patterns!["join|joining"])
}

/// This company's name, a letter off.
fn slip(analysis: &Analysis, words: &[Word], company: &str, own: &[String]) -> Option<Finding> {
    let signed = analysis.sign_off.as_ref().map_or(analysis.own.end, |s| s.start);
    let from = analysis.greeting.as_ref().map_or(analysis.own.start, |g| g.at.end);
    let to: Vec<String> = analysis.letter.to.iter().map(|n| fold(n)).collect();
    let hit = words
        .iter()
        .filter(|w| w.capital && w.at.start < signed && w.at.start >= from)
        .find(|w| {
            let written = fold(&w.norm);
            let is_near = own
                .iter()
                .any(|o| o.chars().count() >= 5 && near(&written, o) && !written.starts_with(o.as_str()) && !o.starts_with(&written));
            // `England` is near Fenland.
            is_near && !own.contains(&written) && !to.iter().any(|n| n.contains(&written)) && !is_place(&written)
        })?;
    let written = fold(&hit.norm);
    let right = company.split_whitespace().find(|part| near(&fold(part), &written))?;
    let text = Text::new("check_wrong_company_slip")
        .with("written", &analysis.body[hit.at.clone()])
        .with("company", company);
    Some(
        Finding::new(CHECK.id, Level::Block, text)
            .at(analysis, &hit.at)
            .fix(analysis, &hit.at, right),
    )
}

/// `the role at Globex` in a letter to Acme that never names Acme.
fn stranger(analysis: &Analysis, words: &[Word], company: &str, own: &[String]) -> Option<Finding> {
    let named = words.iter().any(|w| own.contains(&fold(&w.norm)));
    let at = APPLIED.iter().find_map(|pattern| {
        let mut from = 0;
        while let Some(found) = find(&words[from..], *pattern) {
            let next = from + found.end;
            if let Some(at) = company_at(analysis, words, next)
                && !past(words, next)
                && !words[from + found.start..next].iter().any(|w| w.norm == "my")
                && !(from + found.start > 0
                    && matches!(
                        words[from + found.start - 1].norm.as_str(),
                        "my" | "last" | "previous" | "former" | "current"
                    ))
            {
                return Some(at);
            }
            from = next;
        }
        None
    })?;
    if named {
        return None;
    }
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

/// A run of capitalized words that could be a company's name and is nothing else that is known.
fn company_at(analysis: &Analysis, words: &[Word], from: usize) -> Option<Range<usize>> {
    let run: Vec<&Word> = words[from..]
        .iter()
        .enumerate()
        .take_while(|(n, w)| w.capital && !w.slot && (*n == 0 || !w.after_break))
        .map(|(_, w)| w)
        .collect();
    let first = run.first()?;
    let generic = |w: &str| {
        matches!(
            w,
            "i" | "team" | "mr" | "ms" | "mrs" | "dr" | "you" | "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "hr"
        )
    };
    if first.after_break || run.iter().any(|w| analysis.known.contains(&w.norm) || generic(&w.norm)) {
        return None;
    }
    // `no job in England`, `the position in Leeds`: where, not for whom.
    let place: Vec<&str> = run.iter().map(|w| w.norm.as_str()).collect();
    if is_place(&place.join(" ")) {
        return None;
    }
    let next = words.get(from + run.len()).map(|w| w.norm.as_str());
    if matches!(
        next,
        Some("team" | "department" | "group" | "division" | "office" | "and" | "project" | "who" | "squad" | "unit")
    ) {
        return None;
    }
    Some(first.at.start..run[run.len() - 1].at.end)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::{Letter, Others, judge};

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
}
