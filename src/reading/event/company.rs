//! The company of an event that its title and its text do not name: by the addresses of the others.

use super::super::words::{fold, is_body};
use super::super::{Event, address, title};
use super::guests::is_me;
use crate::list::words;
use crate::messages::Text;
use crate::model::Me;

/// The company by the addresses of the others, or by the name of a shared calendar.
pub(super) fn company(event: &Event, me: &Me) -> Option<(String, Text)> {
    let contacts = || event.organizer.iter().chain(&event.guests);
    let calendar = contacts().filter_map(|contact| contact.name.as_deref()).find_map(|name| {
        let company = name.strip_suffix("Candidate Calendar")?.trim().trim_matches(['[', ']']);
        (!company.is_empty()).then(|| (company.to_owned(), Text::new("read_from_calendar").with("words", name)))
    });
    calendar.or_else(|| {
        contacts()
            .filter(|contact| !is_me(contact.name.as_deref(), contact.email.as_deref(), me))
            .filter_map(|contact| contact.email.as_deref())
            .filter_map(|email| Some((email, address::company_of(&address::domain(email)?)?)))
            // Who finds people for others goes behind whom they find them for.
            .min_by_key(|(_, company)| title::is_agency(company))
            .map(|(email, company)| (as_written(company, event), Text::new("read_from_address").with("words", email)))
    })
}

/// A domain's name as the event's own words write it: `Sundial Health` of `sundialhealth.example`.
fn as_written(company: String, event: &Event) -> String {
    // `foerdertechnik` is how a domain writes `Fördertechnik`.
    let bare = |text: &str| {
        let plain = fold(text).replace("ae", "a").replace("oe", "o").replace("ue", "u");
        plain.chars().filter(char::is_ascii_alphanumeric).collect::<String>()
    };
    let wanted = bare(&company);
    let texts = [&event.title, &event.description, &event.location];
    for text in texts.into_iter().flatten() {
        let words: Vec<&str> = text.split_whitespace().collect();
        for at in 0..words.len() {
            // As many words as make up the name; none of an address.
            let mut name = String::new();
            let ends = words[at..].iter().take(LONGEST_NAME).position(|word| {
                name.push_str(&bare(word));
                name.len() >= wanted.len() || word.contains(['@', '/'])
            });
            // `Wexbourne County Council`: what it is called besides, but not its recruiting team.
            let whole = |end: usize| {
                let rest = words[at + end + 1..].iter();
                let open = !words[at + end].ends_with([',', ':', ';', ')']);
                end + if open { rest.take_while(|word| is_house(word)).count() } else { 0 }
            };
            let own = ends.map(|end| words[at..=at + whole(end)].join(" "));
            let own = own.filter(|own| name == wanted && own.starts_with(char::is_uppercase) && !own.contains(['@', '/', '.']));
            if let Some(own) = own {
                return own.trim_matches(|c: char| !c.is_alphanumeric()).to_owned();
            }
        }
    }
    company
}

/// Whether a word, written with a capital, is one for a house: `Council`, `Institute`.
fn is_house(word: &str) -> bool {
    let folded = fold(word.trim_matches(|c: char| !c.is_alphanumeric()));
    let staff = words!("calendar careers hiring hr interview interviews meeting meetings office panel recruiting recruitment talent team")
        .holds(folded.as_str());
    word.starts_with(char::is_uppercase) && !staff && is_body(&folded)
}

/// The words of the longest name that an address writes as one.
const LONGEST_NAME: usize = 4;
