//! The people of a schedule's line.

use super::super::zone_names::by_city;
use super::super::{address, known, letter, name, title, words};
use super::{Label, Named, Slot};
use crate::model::Part;

/// Why a text is taken for somebody's name.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Trust {
    /// A label announced people: `Interviewers:`.
    Labelled(Label),
    /// It stands behind a time, where the topic stands as well: `10:00 - 10:45 Coding`.
    Timed,
    /// It stands below one of these.
    Listed,
}

/// Adds the people of a text to the last slot; whether there was anybody.
pub(super) fn take_people(text: &str, line: &str, slots: &mut Vec<Slot>, trust: Trust) -> bool {
    let names_nobody = |text: &str| split_people(text).iter().all(|part| person(part, line, trust).is_none());
    // A topic that stands apart makes what is left a list of people.
    let announced = Trust::Labelled(Label::Interviewers);
    // `Coding | Raj Patel`: what, and who. `Raj Patel | Staff Engineer` is who, and what they are.
    if trust == Trust::Timed
        && let Some((what, who)) = text.split_once(" | ")
        && names_nobody(what)
    {
        return take_people(who, line, slots, announced);
    }
    // `Jane Doe: System design`
    if trust == Trust::Timed
        && let Some((who, what)) = text.split_once(": ")
        && names_nobody(what)
        && !names_nobody(who)
    {
        return take_people(who, line, slots, trust);
    }
    // `14:00 - 14:30: Portfolio review - Niamh`: what, and who. `Jane Doe - Globex` is who, and whose.
    if trust == Trust::Timed
        && let Some((what, who)) = text.rsplit_once(" - ").or_else(|| text.rsplit_once(" – "))
        && names_nobody(what)
        && !is_place(who)
        && take_people(who, line, slots, announced)
    {
        return true;
    }
    // `1:00-1:45pm: Case exercise (Tom B., Yuki S.)`
    if trust == Trust::Timed
        && let Some((what, who)) = text.trim().strip_suffix(')').and_then(|text| text.rsplit_once('('))
        && names_nobody(what)
        && !is_place(who)
        && take_people(who, line, slots, announced)
    {
        return true;
    }
    let mut found = false;
    for part in split_people(text) {
        let Some(person) = person(&part, line, trust) else {
            // `Ann Lee, Recruiting Coordinator`: what whoever was named last is.
            let last = slots.last_mut().and_then(|slot| slot.people.last_mut()).filter(|_| found);
            if let Some(last) = last.filter(|last| last.title.is_none()) {
                let words: Vec<String> = part.split(' ').map(words::fold).collect();
                last.title = Some(part.clone()).filter(|_| title::is_role(&words) || letter::part_by_title(&part.to_lowercase()).is_some());
                last.part = part_of(trust, last.title.as_deref());
            }
            continue;
        };
        if slots.is_empty() {
            slots.push(Slot::default());
        }
        if let Some(slot) = slots.last_mut() {
            if !slot
                .people
                .iter()
                .any(|other| other.name == person.name && other.email == person.email)
            {
                slot.people.push(person);
            }
            found = true;
        }
    }
    found
}

/// Whether a text behind a time names anybody.
pub(super) fn names_somebody(text: &str, line: &str) -> bool {
    take_people(text, line, &mut Vec::new(), Trust::Timed)
}

/// Whether a text may be where one meets, or for whom: one word that is no given name, a city, an employer.
fn is_place(text: &str) -> bool {
    let folded = words::fold(text.trim());
    let lone = !folded.contains([' ', '@', '&', '+', ',', '.']) && !known::is_given(&folded);
    lone || by_city(&folded).is_some() || words::is_employer(&folded.replace(' ', "-"))
}

/// `Jane Doe, Staff Engineer and Raj Patel` into its people.
fn split_people(text: &str) -> Vec<String> {
    let mut out = Vec::new();
    let joined = text
        .replace(" and ", "\u{1}")
        .replace(" & ", "\u{1}")
        .replace(" + ", "\u{1}")
        .replace(" und ", "\u{1}")
        .replace(" et ", "\u{1}")
        .replace("; ", "\u{1}")
        .replace(" / ", "\u{1}")
        .replace(", with ", "\u{1}");
    for part in joined.split('\u{1}').flat_map(letter::at_romance_and) {
        // `Technical interview with Jane Doe`.
        let part = [" with ", " mit ", " avec ", " con ", " com ", " met "]
            .iter()
            .find_map(|with| name::find_ignoring_case(part, with).map(|at| &part[at + with.len()..]))
            .unwrap_or(part);
        if is_inverted(part) {
            out.push(part.to_owned());
            continue;
        }
        let mut current = String::new();
        let mut depth = 0;
        for c in part.chars() {
            match c {
                '(' => depth += 1,
                ')' => depth -= 1,
                ',' if depth <= 0 => {
                    out.push(std::mem::take(&mut current));
                    continue;
                }
                _ => {}
            }
            current.push(c);
        }
        out.push(current);
    }
    out.into_iter()
        .map(|part| part.trim().to_owned())
        .filter(|part| !part.is_empty())
        .collect()
}

/// `Baker, Ruth`: a given name stands behind the comma and none before it.
fn is_inverted(text: &str) -> bool {
    let is_known = |word: &str| known::is_given(&words::fold(word.trim()));
    text.split_once(',').is_some_and(|(family, given)| {
        !given.trim().contains([' ', ',']) && family.trim().split(' ').count() == 1 && is_known(given) && !is_known(family)
    })
}

/// A person, where the text is sure to name one.
fn person(text: &str, line: &str, trust: Trust) -> Option<Named> {
    let text = text.trim_matches(['*', ' ', ':', '|']);
    // A full stop ends a sentence, unless it ends `Lena Q.`
    let text = if text.rsplit(' ').next().is_some_and(|last| last.chars().count() > 2) {
        text.trim_end_matches('.')
    } else {
        text
    };
    let email = text
        .split([' ', '<', '>', '(', ')', ','])
        .find(|word| address::domain(word).is_some())
        .map(str::to_owned);
    let read = name::read(text);
    let words: Vec<String> = read.display.iter().flat_map(|name| name.split(' ')).map(words::fold).collect();
    // As it is written: an address that spells a name is not announced by standing on the next line.
    let given = known::is_given(&words::fold(text.split(' ').next().unwrap_or_default()));
    // `Intro`, `Coding`, `Culture Fit` are no people, wherever they stand.
    let named = given && words.len() > 1 || read.honorific.is_some() || !title::is_topic(&words);
    // Behind a time stands a topic as well: a sentence is neither.
    let capitals = read
        .display
        .iter()
        .flat_map(|name| text.split(' ').take(name.split(' ').count()))
        .all(|word| !word.starts_with(char::is_lowercase) || words::is_particle(&words::fold(word)));
    let named = named && (trust != Trust::Timed || capitals || read.honorific.is_some());
    // `Teamleiter Innendienst` is what somebody is.
    if !given && read.honorific.is_none() && email.is_none() && title::is_role(&words) {
        return None;
    }
    // `9:00 - 9:40 Bhavna (hiring manager)`
    let described = text
        .split_once('(')
        .map(|(_, what)| what.trim_end_matches(')').split(' ').map(words::fold).collect::<Vec<_>>());
    let described = described.is_some_and(|what| title::is_role(&what)) && trust == Trust::Timed;
    // The tables of given names are in Latin letters.
    let other_script = words.len() > 1 && text.chars().filter(|c| c.is_alphabetic()).all(|c| c >= '\u{370}');
    let sure = given
        || other_script
        || described && capitals
        || trust != Trust::Listed
            && (email.is_some() || named && (matches!(trust, Trust::Labelled(_)) || words.len() > 1 || read.honorific.is_some()));
    let upper = text
        .chars()
        .find(|c| c.is_alphabetic())
        .is_some_and(|c| c.is_uppercase() || !c.is_ascii());
    // `Interviewer: j.roe@globex.example` is somebody, whose name the address does not tell.
    if let Some(email) = email.as_ref().filter(|email| matches!(trust, Trust::Labelled(_)) && text == *email)
        && address::kind(email) == address::Kind::Person
        && address::name_of(email).is_none()
    {
        return Some(Named {
            email: Some(email.clone()),
            evidence: line.to_owned(),
            part: part_of(trust, None),
            ..Named::default()
        });
    }
    if !read.is_person || !named || !sure || !(upper || email.is_some()) || text.split(' ').count() > LONGEST_NAME {
        return None;
    }
    let title = text
        .split_once(['(', '|'])
        .map(|(_, rest)| rest.trim_matches([')', ' ']).to_owned())
        .filter(|rest| !rest.is_empty() && !rest.contains('@'));
    // `Interviewer: ruth.porter@globex.example`: what an address spells is asked before anybody is greeted by it.
    let is_guess = email
        .as_deref()
        .is_some_and(|email| !text.replace(email, "").chars().any(char::is_alphabetic));
    Some(Named {
        name: read.display,
        salutation: read.salutation.filter(|_| !is_guess),
        is_guess,
        email,
        evidence: line.to_owned(),
        part: part_of(trust, title.as_deref()),
        title,
    })
}

/// Words of a name with honorifics, an address and a title in brackets; more are a sentence.
const LONGEST_NAME: usize = 9;

/// What a label or a title makes somebody. Behind a time a director of HR asks questions like everybody else.
fn part_of(trust: Trust, title: Option<&str>) -> Option<Part> {
    let title = title.map(str::to_lowercase);
    let by_title = title.as_deref().and_then(letter::part_by_title);
    match trust {
        Trust::Labelled(Label::Recruiter) => Some(Part::Recruiter),
        Trust::Labelled(Label::Coordinator) => Some(Part::Coordinator),
        Trust::Timed => by_title.filter(|_| title.is_some_and(|title| title.contains("recruit") || title.contains("coordinat"))),
        Trust::Labelled(_) | Trust::Listed => by_title,
    }
}
