//! What the text of an invitation says of the opening: the role, and the company that has it.
//!
//! A label (`Position: Nurse`) says it outright. A sentence says it where a word for an opening stands beside a role's own words:
//! `for the Staff Nurse position at Globex`, `für die Stelle als Pfleger bei Globex`.

use super::letter::sentences;
use super::title::{is_opening, is_role};
use super::words::fold;
use super::zone_names::by_city;
use crate::list::{phrases, words};

/// Something read, and the line it stands in.
pub type Read = (String, String);

/// What a text says.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Opening {
    /// The company.
    pub company: Option<Read>,
    /// The role.
    pub role: Option<Read>,
}

/// Reads the text of an invitation, its first 200 lines. The first that says it is right; what is no role's words is none.
pub fn read(text: &str) -> Opening {
    let mut out = Opening::default();
    for line in text.lines().take(200) {
        let Some((label, value)) = line.split_once(':').filter(|(label, _)| label.chars().count() <= 30) else {
            continue;
        };
        let value = value.trim().trim_matches('*').trim();
        if value.is_empty() || value.chars().count() > 80 || value.contains("://") {
            continue;
        }
        let place = match fold(label.trim().trim_matches(['*', '-', '•', ' '])).as_str() {
            "position" | "role" | "job" | "job title" | "opening" | "vacancy" | "position title" | "stelle" | "rolle"
            | "stellenbezeichnung" | "poste" | "intitule du poste" | "puesto" | "cargo" | "vaga" | "posizione" | "ruolo" | "functie"
            | "vacature" => &mut out.role,
            "company" | "employer" | "organization" | "organisation" | "firma" | "unternehmen" | "arbeitgeber" | "entreprise"
            | "societe" | "empresa" | "compania" | "azienda" | "societa" | "bedrijf" | "werkgever" => &mut out.company,
            _ => continue,
        };
        place.get_or_insert((value.trim_end_matches(['.', ',']).to_owned(), line.trim().to_owned()));
    }
    for sentence in sentences(text) {
        if out.role.is_some() && out.company.is_some() {
            break;
        }
        let words: Vec<&str> = sentence.split_whitespace().collect();
        let folded: Vec<String> = words
            .iter()
            .map(|word| fold(word.trim_matches(|c: char| !c.is_alphanumeric())))
            .collect();
        let line = || sentence.to_owned();
        let role = role(&words, &folded).or_else(|| {
            // `Final Round for Senior Account Executive`
            let at =
                (1..words.len()).find(|at| is_for(&folded[*at]) && (names_interview(&folded[*at - 1]) || folded[*at - 1] == "round"))?;
            let from = at + 1 + usize::from(folded.get(at + 1).is_some_and(|word| is_article(word)));
            Some((from, end(&words, &folded, from)?))
        });
        if let Some((from, to)) = role {
            out.role.get_or_insert_with(|| (bare(&words[from..to]), line()));
        }
        // `the Staff Nurse position at Globex`, `your interview at Globex`.
        let after_role = role.map(|(_, to)| to + usize::from(folded.get(to).is_some_and(|word| is_opening(word))));
        // `your interview with Ruth Porter` names whom one meets.
        let asked = (1..words.len())
            .find(|at| is_at(&folded[*at]) && folded[*at] != "with" && names_interview(&folded[*at - 1]))
            .map(|at| at + 1);
        let at = after_role
            .filter(|at| folded.get(*at).is_some_and(|word| is_at(word)))
            .map(|at| at + 1);
        if let Some(company) = at.or(asked).and_then(|from| company(&words[from..])) {
            out.company.get_or_insert_with(|| (company, line()));
        }
    }
    out
}

/// `for`, in seven languages.
fn is_for(word: &str) -> bool {
    words!("als for fur para per pour voor").holds(word)
}

/// From which word to which one a sentence names the role.
fn role(words: &[&str], folded: &[String]) -> Option<(usize, usize)> {
    (0..words.len()).filter(|at| is_opening(&folded[*at])).find_map(|at| {
        // `the position of Staff Nurse`.
        let behind = folded.get(at + 1).is_some_and(|word| is_of(word) || words[at].ends_with(':')) || words[at].ends_with(':');
        let from = at + 1 + usize::from(behind && !words[at].ends_with(':'));
        let from = from + usize::from(folded.get(from).is_some_and(|word| is_article(word)));
        if behind && let Some(to) = end(words, folded, from) {
            return Some((from, to));
        }
        // `the Staff Nurse position`.
        let from = (at.saturating_sub(8)..at).rfind(|start| is_article(&folded[*start]))? + 1;
        let named = from < at && words[from..at].iter().all(|word| !ends(word)) && is_role(&folded[from..at]);
        named.then_some((from, at))
    })
}

/// Where a role ends that begins at a word; `None` if none begins there.
fn end(words: &[&str], folded: &[String], from: usize) -> Option<usize> {
    let mut to = from;
    while to < words.len() && to < from + 8 {
        let stops = is_at(&folded[to])
            || is_opening(&folded[to])
            || words[to].starts_with(['(', '–', '-', '|'])
            || words!("am based ein el em has il im in is ist le on op team und we which zum").holds(folded[to].as_str());
        if stops {
            break;
        }
        to += 1;
        if ends(words[to - 1]) {
            break;
        }
    }
    (from < to && is_role(&folded[from..to])).then_some(to)
}

/// The capitalised words at the start.
fn company(words: &[&str]) -> Option<String> {
    let mut kept = 0;
    for word in words.iter().take(5) {
        if !word.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit() || c == '&') {
            break;
        }
        kept += 1;
        if ends(word) {
            break;
        }
    }
    let name = bare(&words[..kept]);
    let folded = fold(&name);
    let named = name.chars().any(char::is_alphabetic) && name.starts_with(|c: char| c.is_uppercase()) && by_city(&folded).is_none();
    (named && !phrases!("google meet,hr,microsoft teams,midday,noon,teams,zoom").holds(folded.as_str())).then_some(name)
}

/// Words as one text, without what stands around it.
fn bare(words: &[&str]) -> String {
    let text = words.join(" ");
    let text = text.trim_matches(['"', '“', '”', '„', '«', '»', '\'', '*', ',', ';', ':', '!', '?']);
    text.trim_end_matches(['.', '"', '“', '”']).to_owned()
}

/// Whether a mark behind a word ends what it names.
fn ends(word: &str) -> bool {
    word.ends_with([',', ';', ':', '!', '?', '.']) && word.chars().count() > 3
}

/// Words before a company's name, in seven languages.
fn is_at(folded: &str) -> bool {
    words!("at bei beim bij chez en na no presso with").holds(folded)
}

fn is_of(folded: &str) -> bool {
    words!("als as da de di do for of van").holds(folded)
}

/// Words that stand before a role's own.
fn is_article(folded: &str) -> bool {
    words!("a an de den der die el for il la le our the this your").holds(folded)
}

fn names_interview(folded: &str) -> bool {
    words!("bewerbungsgesprach colloquio entretien entrevista interview interviewing interviews sollicitatiegesprek vorstellungsgesprach")
        .holds(folded)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Text, company, role; `-` is unknown.
    #[rustfmt::skip]
    const TEXTS: &[(&str, &str, &str)] = &[
        ("Position: Night Porter\nCompany: Globex Hotels", "Globex Hotels", "Night Porter"),
        ("Hi Alex,\nthank you for your interest in the Staff Nurse position at Globex Care. See you on Monday.", "Globex Care", "Staff Nurse"),
        ("We would like to interview you for the role of Line Cook at Blue Door.", "Blue Door", "Line Cook"),
        ("Your interview for our Senior Data Engineer role is confirmed.", "-", "Senior Data Engineer"),
        ("Your interview at Initech is confirmed.", "Initech", "-"),
        ("Vorstellungsgespräch für die Stelle als Krankenpfleger bei Musterklinik am Montag", "Musterklinik", "Krankenpfleger"),
        ("Stelle: Sachbearbeiter Einkauf", "-", "Sachbearbeiter Einkauf"),
        ("Entretien pour le poste de Chargée de communication chez Lumière.", "Lumière", "Chargée de communication"),
        ("Entrevista para el puesto de Jefe de Obra en Construcciones Vega.", "Construcciones Vega", "Jefe de Obra"),
        ("Colloquio per la posizione di Addetto vendite presso Biscotti.", "Biscotti", "Addetto vendite"),
        ("Gesprek voor de functie van Projectleider bij Waterkant.", "Waterkant", "Projectleider"),
        // No role is made of what is none, no company of a place or a day.
        ("The role of empathy in teams", "-", "-"),
        ("We are in a position to offer you a slot at Noon.", "-", "-"),
        ("Your interview at London is at 10.", "-", "-"),
        ("Please state your position.", "-", "-"),
        ("", "-", "-"),
    ];

    #[test]
    fn openings_are_read() {
        for (text, company, role) in TEXTS {
            let got = read(text);
            let shown = |part: &Option<Read>| part.as_ref().map_or("-".to_owned(), |(words, _)| words.clone());
            assert_eq!(
                (shown(&got.company).as_str(), shown(&got.role).as_str()),
                (*company, *role),
                "{text}"
            );
            // Each with a line of the text.
            for (words, line) in got.company.iter().chain(&got.role) {
                assert!(text.contains(line.as_str()) && line.contains(words.as_str()), "{text}");
            }
        }
    }
}
