//! Names of companies among the words of a letter: in full, in short, misspelt, and what is none.

use std::ops::Range;

use crate::checks::lexicon::is_general;
use crate::checks::names::{fold, near};
use crate::checks::text::{Analysis, Word};
use crate::list::{Phrases, Words, words};
use crate::reading::known::{is_family, is_given};
use crate::reading::words::{is_body, is_job};
use crate::reading::zone_names::by_city;

/// What a company is called besides its name.
const LEGAL: Words = Words::new(
    "ag and bv co company corp corporation gmbh group inc labs limited llc ltd of plc sa services solutions systems technologies the",
);

/// Every word of a name, folded.
pub(super) fn all_words(name: &str) -> Vec<String> {
    let words = fold(name);
    let words = words.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty());
    words.map(str::to_owned).collect()
}

/// The words that tell a name from others: `globex` of `Globex Inc.`.
pub(super) fn name_words(name: &str) -> Vec<String> {
    let all = all_words(name);
    let telling: Vec<String> = all.iter().filter(|w| !LEGAL.holds(w)).cloned().collect();
    if telling.is_empty() { all } else { telling }
}

/// `Hollin` for Hollin Marine, where the first word is a name by itself.
pub(super) fn is_short_form(words: &[Word], at: usize, telling: &[String]) -> bool {
    let written = fold(&words[at].norm);
    telling.len() > 1
        && words[at].capital
        && telling[0] == written
        && written.chars().count() >= 4
        && !is_word_or_name(&written)
        && !words.get(at + 1).is_some_and(|w| w.capital && !w.after_break)
}

/// `Globx` for Globex.
pub(super) fn is_misspelt(analysis: &Analysis, at: usize, telling: &[String]) -> bool {
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
pub(super) fn is_word_or_name(folded: &str) -> bool {
    is_general(folded) || is_given(folded) || is_family(folded) || is_place(folded) || is_job(folded) || is_body(folded)
}

/// A place without the possessive behind it, which a replacement has to leave: `Globex` of `Globex's`.
pub(super) fn bare(analysis: &Analysis, at: Range<usize>, name: &str) -> Range<usize> {
    let written = &analysis.body[at.clone()];
    if name.ends_with("'s") || name.ends_with("’s") {
        return at;
    }
    at.start..at.start + written.trim_end_matches("'s").trim_end_matches("’s").len()
}

/// Whether a word stands where any word has a capital: first in a sentence, a line, or behind a colon.
pub(super) fn begins(analysis: &Analysis, at: usize) -> bool {
    let before = &analysis.body[analysis.own.start..analysis.words[at].at.start];
    let text = before.trim_end_matches(|c: char| c.is_whitespace() || matches!(c, '"' | '“' | '(' | '-' | '*' | '•' | '–' | '—'));
    text.is_empty() || text.ends_with(['.', '!', '?', ':', ';', '…']) || before[text.len()..].contains('\n')
}

/// Whether folded words are a city or a country.
fn is_place(folded: &str) -> bool {
    by_city(folded).is_some() || COUNTRIES.holds(folded)
}

/// Countries in which people look for work.
const COUNTRIES: Phrases = Phrases::new(
    "america,argentina,australia,austria,belgium,brazil,britain,canada,china,denmark,dubai,egypt,england,europe,finland,\
     france,germany,great britain,greece,india,ireland,israel,italy,japan,kenya,mexico,netherlands,new zealand,nigeria,\
     northern ireland,norway,poland,portugal,scotland,singapore,south africa,spain,sweden,switzerland,the uk,the us,turkey,\
     uk,us,usa,wales",
);

/// Words of where one works or meets, and of what one calls by.
const SITES: Words = Words::new(
    "airport campus cross gate hall headquarters hill house hq infirmary meet mill park pier place plaza port quay road saint site skype slack square st station store street terminal tower unit ward wharf zoom",
);

/// Where one works or meets, and what one calls by: `the role at Pier 7`, `the job at Leeds General Infirmary`, `join Zoom`.
fn is_site(folded: &str) -> bool {
    SITES.holds(folded) || folded.chars().all(|c| c.is_ascii_digit())
}

/// How many capitalized words from here could be a company's name and are nothing else that is known.
pub(super) fn company_at(analysis: &Analysis, words: &[Word], from: usize) -> Option<usize> {
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
    // `Mercy General`: a house, whatever its first word is.
    let (last, before) = folded.split_last()?;
    let is_house = !before.is_empty() && (is_body(last) || words!("general memorial regional").holds(last));
    let is_else = |w: &String| is_general(w) || is_site(w) || w == "team" || w == "department";
    let telling = if is_house { before } else { &folded };
    if first.after_break || is_person && !is_house || run.iter().any(|w| analysis.known.contains(&w.norm)) || telling.iter().any(is_else) {
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
    let next = words.get(from + run.len()).filter(|w| !w.after_break).map(|w| w.norm.as_str());
    // `Sales and Marketing`, but `Globex and its depots`.
    let goes_on = next == Some("and") && words.get(from + run.len() + 1).is_some_and(|w| words!("i its to").holds(&w.norm));
    if !goes_on && next.is_some_and(|next| words!("and department division group office project squad team unit who").holds(next)) {
        return None;
    }
    Some(run.len())
}
