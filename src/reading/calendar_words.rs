//! The calendar's words in the languages that are read: English, German, French, Spanish, Portuguese, Italian, Dutch.
//!
//! Words are compared in lower case and without accents ([`fold`]); abbreviations stand beside the names. One table for all languages,
//! since a page's declared language is no proof of its text's; only what would collide asks for the language.

use chrono::{Datelike, NaiveDate, Weekday};

use crate::order;

/// How the answers begin with which somebody says that they do not come, in lower case as calendars write them.
pub const DECLINED: &[&str] = &[
    "declined",
    "not attending",
    "abgelehnt",
    "nimmt nicht teil",
    "zugesagt: nein",
    "refus",
    "décliné",
    "ne participe pas",
    "rechaz",
    "no asist",
    "recus",
    "não",
    "rifiut",
    "non partecip",
    "geweigerd",
    "afgewezen",
    "afgeslagen",
    "niet aanwezig",
];

/// Lower case, without the accents of these languages, with plain spaces, dashes, quotes and middle dots.
pub fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars().flat_map(char::to_lowercase) {
        let plain = match c {
            'á' | 'à' | 'â' | 'ä' | 'ã' | 'å' | 'ª' => 'a',
            'é' | 'è' | 'ê' | 'ë' => 'e',
            'í' | 'ì' | 'î' | 'ï' => 'i',
            'ó' | 'ò' | 'ô' | 'ö' | 'õ' | 'º' | '°' => 'o',
            'ú' | 'ù' | 'û' | 'ü' => 'u',
            'ç' => 'c',
            'ñ' => 'n',
            '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}' | '\u{ff0d}' | '\u{301c}' | '~' => '-',
            '\u{2018}' | '\u{2019}' | '\u{2bc}' | '`' | '\u{b4}' => '\'',
            '\u{b7}' | '\u{22c5}' | '\u{2022}' | '\u{2027}' | '\u{30fb}' => '\u{b7}',
            '\u{ff1a}' | '\u{2236}' => ':',
            // Combining accents of decomposed text, and marks of writing direction.
            '\u{300}'..='\u{36f}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'
            | '\u{2066}'..='\u{2069}'
            | '\u{feff}' => {
                continue;
            }
            '\n' | '\r' => '\n',
            c if c.is_whitespace() => ' ',
            'ß' => {
                out.push_str("ss");
                continue;
            }
            c => c,
        };
        out.push(plain);
    }
    out
}

/// A month's number, 1 to 12, from a folded word.
pub fn month(word: &str) -> Option<u32> {
    const MONTHS: [&str; 12] = [
        "january jan januar janner enero ene janvier janv janeiro gennaio gen januari",
        "february feb februar febrero fevrier fevr fev fevereiro febbraio februari",
        "march mar marz mrz maerz mars marzo marco maart mrt",
        "april apr abril abr avril avr aprile",
        "may mai mayo maio maggio mag mei",
        "june jun juni junio juin junho giugno giu",
        "july jul juli julio juillet juil julho luglio lug",
        "august aug agosto ago aout augustus",
        "september sep sept septiembre setiembre septembre setembro set settembre sett",
        "october oct oktober okt octubre octobre outubro out ottobre ott",
        "november nov noviembre novembre novembro",
        "december dec dezember dez diciembre dic decembre dezembro dicembre",
    ];
    find(&MONTHS, word).map(|at| at as u32 + 1)
}

/// A weekday from a folded word. Two letters are read in German and Dutch only (`do` is a verb elsewhere).
pub fn weekday(word: &str, language: &str) -> Option<Weekday> {
    const DAYS: [&str; 7] = [
        "monday mon montag lundi lun lunes segunda segunda-feira seg lunedi maandag",
        "tuesday tue tues dienstag mardi mar martes terca terca-feira ter martedi dinsdag",
        "wednesday wed weds mittwoch mercredi mer miercoles mie quarta quarta-feira qua mercoledi woensdag",
        "thursday thu thur thurs donnerstag jeudi jeu jueves jue quinta quinta-feira qui giovedi gio donderdag",
        "friday fri freitag vendredi ven viernes vie sexta sexta-feira sex venerdi vrijdag",
        "saturday sat samstag sonnabend samedi sam sabado sab sabato zaterdag",
        "sunday sun sonntag dimanche dim domingo dom domenica zondag",
    ];
    const GERMAN: [&str; 7] = ["mo", "di", "mi", "do", "fr", "sa", "so"];
    const DUTCH: [&str; 7] = ["ma", "di", "wo", "do", "vr", "za", "zo"];
    let at = find(&DAYS, word).or_else(|| match language {
        "de" => find(&GERMAN, word),
        "nl" => find(&DUTCH, word),
        _ => None,
    })?;
    Weekday::try_from(at as u8).ok()
}

/// How many days from today a folded word is.
pub fn relative_day(word: &str) -> Option<i64> {
    const DAYS: [&str; 5] = [
        "vorgestern eergisteren anteayer anteontem avant-hier",
        "yesterday gestern hier ayer ontem ieri gisteren",
        "today heute aujourd'hui hoy hoje oggi vandaag",
        "tomorrow morgen demain manana amanha domani",
        "ubermorgen overmorgen apres-demain dopodomani",
    ];
    find(&DAYS, word).map(|at| at as i64 - 2)
}

/// A number in words, as mails write it.
pub fn number(word: &str) -> Option<i64> {
    const ONES: [&str; 13] = [
        "", "a an one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    ];
    if let Some(value) = find(&ONES, word) {
        return Some(value as i64);
    }
    match word {
        "fourteen" => Some(14),
        "fifteen" => Some(15),
        "twenty" => Some(20),
        "twenty-one" => Some(21),
        "thirty" => Some(30),
        "forty-five" => Some(45),
        "sixty" => Some(60),
        "ninety" => Some(90),
        _ => None,
    }
}

fn find(table: &[&str], word: &str) -> Option<usize> {
    if word.is_empty() {
        return None;
    }
    // By bytes: a search for the next space costs more than these short names are long.
    let holds = |names: &&str| names.as_bytes().split(|byte| *byte == b' ').any(|name| name == word.as_bytes());
    table.iter().position(holds)
}

/// The days of this month and day in the years around `on`, nearest first.
pub fn nearest_years(on: NaiveDate, month: u32, day: u32) -> Vec<NaiveDate> {
    let mut days: Vec<NaiveDate> = (-1..=1)
        .filter_map(|shift| NaiveDate::from_ymd_opt(on.year().checked_add(shift)?, month, day))
        .collect();
    order::by_key(&mut days, |day| (*day - on).num_days().abs());
    days
}
