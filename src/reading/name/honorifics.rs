//! The titles before a name: which words they are, and what they make of the greeting.

use super::case::cased;
use super::{Name, Word, is_block};
use crate::list::{Words, words};
use crate::reading::known::is_family;
use crate::reading::script;
use crate::reading::words::honorific;

/// The titles before a name and the words behind them.
pub(super) fn take_title(words: &[Word]) -> (Option<Title>, &[Word]) {
    let mut title: Option<Title> = None;
    let mut at = 0;
    while at + 1 < words.len() {
        let word = &words[at];
        // `Sr.` and `M.` are also other things; `DR ANDREWS` is a doctor, `D.R. Andrews` is not.
        let letters = word.is_initials() && word.text.contains('.') && word.text.len() > 3;
        // `Judge-Rabbi`: two titles joined are one.
        let compound = word.fold.contains('-') && word.fold.split('-').all(|part| honorific(part).is_some());
        // `Gen Suzuki`, `Sig Larsen`, `Hon Wai Lee` are called so.
        let also_given = words!("adv arch col eng gen hon lic sen sig").holds(word.fold.as_str())
            && !word.text.contains('.')
            && !(words.len() > at + 2 && words[at + 1].is_given);
        let known = if compound {
            Some((word.text.as_str(), false))
        } else {
            of_one_spelling(&words[at..]).or(honorific(&word.fold).filter(|_| !also_given))
        };
        // `Khun Somchai`, `Pak Budi`, `Tan Sri Dato' Azman`: before the name that one is called by, whether it is given or the only one.
        let pair = words.len() > at + 2
            && words!("datin dato datuk puan tan").holds(word.fold.as_str())
            && matches!(words[at + 1].fold.as_str(), "sri" | "seri");
        if title.as_ref().is_none_or(|title: &Title| title.given) && (pair || is_courtesy(&words[at..])) {
            let taken = at + if pair { 2 } else { 1 };
            let so_far = title.map(|title| title.written);
            let written = so_far
                .into_iter()
                .chain(words[at..taken].iter().map(|word| cased(word, false, false)));
            title = Some(Title {
                written: written.collect::<Vec<_>>().join(" "),
                formal: false,
                given: true,
            });
            at = taken;
            continue;
        }
        let office = office(&words[at..]);
        let written_as = cased(word, false, false);
        let known = office.map(|office| (written_as.as_str(), office == Office::Formal)).or(known);
        let Some((written, formal)) = known.filter(|_| !letters) else {
            break;
        };
        let written = match word.fold.as_str() {
            "hon" if title.is_some() => "Hon",
            // Danish and Norwegian: `Hr. Lars Jensen`.
            "hr" if is_nordic(words) => "Hr.",
            _ => written,
        };
        title = Some(match title {
            Some(title) => Title {
                written: format!("{} {written}", title.written),
                formal: title.formal || formal && word.fold != "hon",
                given: title.given,
            },
            None => Title {
                written: written.to_owned(),
                formal,
                given: is_knight(written) || office == Some(Office::Given),
            },
        });
        at += 1;
        // `Dr. med.`, `Dr. rer. nat.`: in what.
        while at + 1 < words.len() && words[at].text.ends_with('.') && is_faculty(&words[at].fold) {
            at += 1;
        }
    }
    (title, &words[at..])
}

/// A title that is one in this spelling alone: `Me Dupont` and `Pr Dupont`, but `ME`; `RA Hans Meier`, but `Ra`, and `RA Meier` may be
/// initials.
fn of_one_spelling(words: &[Word]) -> Option<(&str, bool)> {
    let [word, next, rest @ ..] = words else { return None };
    match word.text.as_str() {
        "Me" => Some(("Me", true)),
        "Pr" | "Pr." => Some(("Pr", true)),
        text @ ("CA" | "DI" | "PD" | "RA" | "RAin" | "StB" | "WP")
            if (next.is_given || honorific(&next.fold).is_some()) && !rest.is_empty() =>
        {
            Some((text, false))
        }
        _ => None,
    }
}

/// Whether a name ends as Danish and Norwegian ones do.
fn is_nordic(words: &[Word]) -> bool {
    words
        .last()
        .is_some_and(|word| word.fold.ends_with("sen") || word.fold.ends_with("gaard") || word.text.contains(['å', 'ø', 'æ']))
}

/// Whether two words are an honorific that only people have and a name, were it a word of houses elsewhere: `Dr. House`, `Frau Raum`;
/// but `MS Teams`, `Prof Services`.
pub(super) fn is_titled_family(words: &[Word]) -> bool {
    let [title, name] = words else { return false };
    let personal = words!("dhr dr frau herr madame miss mlle mme monsieur mr mrs ms mx prof professor").holds(&title.fold);
    personal && !is_block(&title.text) && !is_block(&name.text) && !name.fold.ends_with('s')
}

/// Whether the first of several words is a title before the others.
pub(super) fn is_title(words: &[Word]) -> bool {
    words.len() > 1 && (honorific(&words[0].fold).is_some() || office(words).is_some())
}

/// Which name follows an office.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Office {
    /// `Pastor Collins`.
    Formal,
    /// `Sister Mary`.
    Given,
}

/// A word that is an office only before a known given name: `Dean Robert Achebe`, but `Dean Achebe` is called so.
fn office(words: &[Word]) -> Option<Office> {
    #[rustfmt::skip]
    static FORMAL: Words = Words::new("archbishop bay bayan bishop chef chief coach deacon dean imam justice maj nurse pan pani pastor sayin vicar");
    #[rustfmt::skip]
    static GIVEN: Words = Words::new("alhaji begum brother dna dona hajia lady mother sardar sheikh sister");
    let [word, next, rest @ ..] = words else { return None };
    let office = match word.fold.as_str() {
        office if FORMAL.holds(office) => Office::Formal,
        office if GIVEN.holds(office) => Office::Given,
        _ => return None,
    };
    let may_be_a_name = words!("bishop dean imam justice pan pastor sardar sheikh").holds(word.fold.as_str());
    // `Justice R. K. Nair`, `Coach Carter`
    let role = || rest.is_empty() && words!("chef chief coach nurse").holds(&word.fold) && is_family(&next.fold);
    let named = next.is_given || word.fold == "justice" && next.is_initials() || role();
    (named && !(rest.is_empty() && may_be_a_name) && word.text.starts_with(char::is_uppercase)).then_some(office)
}

/// Before a given name: `Sir Ian`.
fn is_knight(written: &str) -> bool {
    matches!(written, "Sir" | "Dame")
}

/// Whether words begin with a courtesy of Thailand, Indonesia, Malaysia, Vietnam or East Africa and go on with a name.
fn is_courtesy(words: &[Word]) -> bool {
    #[rustfmt::skip]
    static COURTESIES: Words = Words::new("\
        bapak bpk cik datin datuk encik hajah haji hajjah ibu khun mbak mwalimu mzee ndugu nyonya ong pak puan ustad ustadh ustadz \
        ustaz");
    let [word, next, rest @ ..] = words else { return false };
    // `Pak Ji-hoon` and `Ong Wei Jie` are family names.
    let east = script::family_first(&words.iter().map(|word| word.fold.as_str()).collect::<Vec<_>>()).is_some();
    let accented = word.fold != "ong" || word.text.to_lowercase() == "ông";
    let courtesy = word.text.starts_with(char::is_uppercase) && accented && COURTESIES.holds(&word.fold) || word.text == "Dato'";
    courtesy && !east && !next.text.contains('-') && next.text.chars().count() > 1 && rest.len() < 4
}

/// What a doctor is one of, as German titles say it.
pub(super) fn is_faculty(folded: &str) -> bool {
    words!("agr arch dent em emer habil hc ing iur jur med nat oec phil pol publ rer theol univ vet").holds(folded)
}

pub(super) struct Title {
    pub(super) written: String,
    /// `Dear Dr. Doe`, not `Dear Jane`.
    formal: bool,
    /// `Dear Pak Budi`.
    pub(super) given: bool,
}

pub(super) fn with_title(mut name: Name, title: Option<Title>) -> Name {
    let Some(title) = title.filter(|_| name.is_person) else {
        return name;
    };
    match (&name.given, &name.family) {
        (Some(called), _) if title.given => name.salutation = Some(format!("{} {called}", title.written)),
        // `Sir Porter` is nobody's form of address, `Pak Wijaya` is.
        (None, Some(called)) if title.given && !is_knight(&title.written) => name.salutation = Some(format!("{} {called}", title.written)),
        (_, Some(family)) if title.formal || name.given.is_none() => name.salutation = Some(format!("{} {family}", title.written)),
        (Some(given), None) if title.formal => name.salutation = Some(format!("{} {given}", title.written)),
        _ => {}
    }
    // `Professor Plum`: without the title, what is stored would read as a given name.
    if name.given.is_none() {
        name.display = name.display.map(|display| format!("{} {display}", title.written));
    }
    name.honorific = Some(title.written);
    name
}
