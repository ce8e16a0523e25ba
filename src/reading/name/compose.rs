//! A name from its parts: what it is called, how it is written, what may follow `Dear`.

use super::super::known::{is_family, is_given};
use super::super::words::fold;
use super::case::cased;
use super::customs::{has_family_ending, is_double, is_tamil, one_name};
use super::{Name, Word, forward, is_block};
use crate::capitals::{capital, capitals};
use crate::list::Words;

/// One word alone.
pub(super) fn single(word: &Word, titled: bool, block: bool) -> Name {
    let text = cased(word, block, false);
    // `Sato-san`: the greeting is the name as it stands.
    if let Some(family) = ["-san", "-sama", "-sensei"].iter().find_map(|ending| text.strip_suffix(ending)) {
        return Name {
            is_person: true,
            family: Some(family.to_owned()),
            display: Some(text.clone()),
            salutation: Some(text),
            ..Name::default()
        };
    }
    let is_surname = titled && (!word.is_given || is_family(&word.fold));
    // `Kowalski`, `al-Hariri`
    let only_family =
        is_family(&word.fold) || has_family_ending(&word.fold) || word.fold.starts_with("al-") || word.fold.starts_with("el-");
    if is_surname || only_family && !word.is_given {
        return Name {
            is_person: true,
            family: Some(text.clone()),
            display: Some(text),
            ..Name::default()
        };
    }
    // `X.Gironés`, `F.Joachim`: initials written against the name.
    if let Some((initial, rest)) = word.text.split_once('.')
        && initial.chars().count() == 1
        && rest.chars().count() > 2
        && rest.chars().all(|c| c.is_alphabetic() || c == '-' || c == '\'')
    {
        let initial = Word::new(format!("{initial}."));
        let rest = Word::new(rest.to_owned());
        return forward(&[initial, rest]);
    }
    if word.is_initials() {
        return Name::nobody();
    }
    if let Some(parts) = apart(word) {
        return forward(&parts);
    }
    // `jdoe` and `JDoe` are what somebody is called by a computer, `taro.yamada` and `TaroYamada` too; `Dallas` is a place.
    let capital = |at: usize| word.text.chars().nth(at).is_some_and(char::is_uppercase);
    let glued = word.text.contains(['.', '_']) || capital(1) || hump(&word.text).is_some_and(|at| !is_given(&fold(&word.text[..at])));
    let cased = !word.text.is_ascii() || word.text.chars().any(char::is_uppercase);
    let sure = word.is_given || cased && (!glued || is_block(&word.text)) && !is_place(&word.fold);
    // What is not sure is shown as it stands, and so reads as unsure again.
    let text = if sure { text } else { word.text.clone() };
    Name {
        is_person: true,
        given: Some(text.clone()),
        display: Some(text.clone()),
        salutation: Some(text).filter(|_| sure),
        ..Name::default()
    }
}

/// Where a capital stands behind at least three letters: `JaneDoe`, not `McCall`.
fn hump(text: &str) -> Option<usize> {
    let mut before = ' ';
    let at = text.char_indices().position(|(at, c)| {
        let here = at > 2 && before.is_lowercase() && c.is_uppercase();
        before = c;
        here
    })?;
    text.char_indices().nth(at).map(|(at, _)| at)
}

/// The words of `Jane.Doe`, `jane_doe` and `JaneDoe`, where one of them is a known given name; `MaryAnn` is one.
fn apart(word: &Word) -> Option<Vec<Word>> {
    let parts: Vec<&str> = match hump(&word.text) {
        Some(at) => vec![&word.text[..at], &word.text[at..]],
        None => word.text.split(['.', '_']).collect(),
    };
    let parts: Vec<Word> = parts.into_iter().map(|part| Word::new(part.to_owned())).collect();
    let lettered = |part: &Word| part.text.chars().count() > 1 && part.text.chars().all(|c| c.is_alphabetic() || c == '-');
    let given = parts.iter().filter(|part| part.is_given).count();
    ((2..4).contains(&parts.len())
        && parts.iter().all(lettered)
        && given > 0
        && !(word.is_given || given == parts.len() && !word.text.contains(['.', '_'])))
    .then_some(parts)
}

/// Cities that rooms, offices and calendars are called by, and a month: alone, these greet nobody.
fn is_place(folded: &str) -> bool {
    #[rustfmt::skip]
    static PLACES: Words = Words::new("\
        amsterdam athens atlanta bangalore barcelona beijing berlin berne boston brussels budapest chicago cologne copenhagen dallas delhi \
        denver detroit dubai dublin edinburgh frankfurt geneva glasgow hamburg helsinki houston istanbul kyoto leipzig lisbon london \
        lyon madrid manchester may melbourne miami montreal moscow mumbai munich nairobi osaka oslo paris porto prague rome rotterdam \
        seattle seoul shanghai singapore stockholm stuttgart taipei tokyo toronto utrecht vancouver venice vienna warsaw zurich");
    PLACES.holds(folded)
}

/// A name from its given words and its family name.
pub(super) fn from_given_words(given: &[&Word], family: &str, block: bool, count: usize) -> Name {
    // `F.Joachim`: a glued initial is an initial.
    let texts: Vec<String> = given
        .iter()
        .flat_map(|word| match word.text.split_once('.') {
            Some((initial, rest)) if initial.chars().count() == 1 && rest.chars().count() > 2 && !rest.contains('.') => {
                vec![format!("{initial}."), rest.to_owned()]
            }
            _ => vec![word.text.clone()],
        })
        .collect();
    let parts: Vec<Word> = texts.into_iter().map(Word::new).collect();
    let is_initial = |word: &Word| word.is_initials() || is_capital_pair(word, block, parts.len());
    if parts.iter().all(is_initial) {
        // A leading father's initial: `S. Krishnamurthy`.
        if count == 1 && is_tamil(&fold(family)) {
            let initial = capitals(&parts[0].text);
            return Name {
                is_person: true,
                given: Some(family.to_owned()),
                display: Some(format!("{family} {initial}")),
                family: Some(initial),
                salutation: Some(family.to_owned()),
                honorific: None,
            };
        }
        let initials: String = parts
            .iter()
            .flat_map(|word| word.text.chars())
            .filter(|c| c.is_alphabetic())
            .flat_map(|c| capital(c).chain(['.']))
            .collect();
        let display = format!("{initials} {family}");
        return Name {
            is_person: true,
            given: Some(initials),
            family: Some(family.to_owned()),
            salutation: Some(display.clone()),
            display: Some(display),
            honorific: None,
        };
    }
    let named: Vec<&Word> = parts.iter().filter(|word| !word.is_initials()).collect();
    let Some(first) = named.first() else { return Name::nobody() };
    let whole = one_name(&named.iter().map(|word| word.fold.as_str()).collect::<Vec<_>>());
    let mut call = cased(first, block, false);
    let mut display = call.clone();
    for (at, word) in named.iter().enumerate().skip(1) {
        let text = cased(word, block, at < whole && at == 1);
        if at < whole || at == 1 && is_double(&first.fold, &word.fold) {
            call = format!("{call} {text}");
        }
        display.push(' ');
        display.push_str(&text);
    }
    display.push(' ');
    display.push_str(family);
    Name {
        is_person: true,
        given: Some(call.clone()),
        family: Some(family.to_owned()),
        display: Some(display),
        // `Fco. Javier`, `Ma. Elena`: nobody is greeted by an abbreviation.
        salutation: Some(call).filter(|call| !call.ends_with('.') && !call.ends_with('ª')),
        honorific: None,
    }
}

/// `NT Smith`, `DR AC DA SILVA`: two capitals that are no name.
fn is_capital_pair(word: &Word, block: bool, count: usize) -> bool {
    let pair = word.text.len() == 2 && word.text.chars().all(|c| c.is_ascii_uppercase());
    let named = block && (word.is_given || is_family(&word.fold));
    pair && count == 1 && !named
}
