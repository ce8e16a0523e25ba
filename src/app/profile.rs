//! The connection reminder: on the profile of somebody who interviewed the user, once the thank-you is sent; on no other.

use crate::app;
use crate::app::page::{button, copy, dismiss, line};
use crate::app::steps;
use crate::app::tab::{Choice, Offer, Tab};
use crate::draft::{self, Notes, Purpose, Recipient};
use crate::messages::Text;
use crate::model::{Connection, History, Id, MessageKind, Person, Status};
use crate::order;
use crate::practice::What;
use crate::protocol::{Card, Env, PageResponse, PersonChoice, Profile, Tone};
use crate::sites::{self, Snapshot, Visibility};
use crate::store::{Desk, Index, fold};

/// The profile on a page, if its site has profiles and this one can be read without doubt.
pub fn read(url: &str, snapshot: &Snapshot, env: &Env) -> Option<Profile> {
    let context = app::context(url, env, snapshot);
    sites::for_url(url)
        .iter()
        .filter_map(|site| site.profile)
        .find_map(|read| read(snapshot, &context).ok())
}

/// The applications of people who may be the one on this page.
pub fn applications(index: &Index, url: &str, snapshot: &Snapshot, env: &Env) -> Vec<Id> {
    let Some(profile) = read(url, snapshot, env) else {
        return Vec::new();
    };
    index.applications_of(candidates(index, &profile)).into_iter().collect()
}

fn candidates<'a>(index: &'a Index, profile: &Profile) -> Vec<&'a Id> {
    let by_address = profile.address.as_deref().map(|path| index.by_linkedin(path)).unwrap_or_default();
    if by_address.is_empty() {
        profile.name.as_deref().map(|name| index.by_name(name)).unwrap_or_default()
    } else {
        by_address
    }
}

/// Whether the profile is this person's: the user attached it; or nobody's profile was attached, and both name and company agree.
fn is_theirs(profile: &Profile, person: &Person, history: &History) -> bool {
    if person.linkedin.is_some() {
        return person.linkedin == profile.address;
    }
    let name = profile.name.as_deref().is_some_and(|name| fold(name) == fold(&person.name));
    name && agrees(profile, &history.application.company)
}

fn agrees(profile: &Profile, company: &str) -> bool {
    let company = fold(company);
    let says = |text: &Option<String>| text.as_deref().is_some_and(|text| words(&fold(text), &company));
    !company.is_empty() && (says(&profile.company) || says(&profile.headline))
}

/// Whether `text` holds `part` as whole words: `Acme` is not in `Acmeology`.
fn words(text: &str, part: &str) -> bool {
    text.match_indices(part).any(|(at, _)| {
        let edge = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
        edge(text[..at].chars().next_back()) && edge(text[at + part.len()..].chars().next())
    })
}

/// What a profile page is offered.
pub fn look(desk: &mut Desk, tab: &mut Tab, url: &str, snapshot: &Snapshot, env: &Env) -> PageResponse {
    let visible = snapshot
        .regions
        .iter()
        .any(|region| region.kind == sites::RegionKind::Profile && region.visible != Visibility::No);
    let profile = if visible { read(url, snapshot, env) } else { None };
    let found = profile.and_then(|profile| reminder(desk, &profile, env));
    let shown = tab
        .cards
        .iter()
        .find(|(_, offer)| offer.region.is_none())
        .map(|(id, offer)| (id.clone(), offer.clone()));
    let choice = found.filter(|choice| !tab.closed_profiles.contains(&choice.person));
    let id = format!("{}-k", env.fresh);
    match (choice, shown) {
        (None, Some((card, _))) => {
            // The page went on to somebody else without a load.
            tab.cards.remove(&card);
            PageResponse::Close { id: card }
        }
        (None, None) => PageResponse::Nothing,
        // On show already; unless this very request is tried again, whose answer never arrived.
        (Some(choice), Some((card, offer))) if card != id && offer.choices == [choice.clone()] => PageResponse::Nothing,
        (Some(choice), _) => {
            let Some(history) = desk.history(&choice.application) else {
                return PageResponse::Nothing;
            };
            let steps = steps::of(desk, &history, env);
            let Some(step) = steps
                .iter()
                .find(|step| step.what == What::Connect && step.person.as_ref() == Some(&choice.person))
            else {
                return PageResponse::Nothing;
            };
            let view = steps::view(&history, step, env);
            tab.cards.retain(|_, offer| offer.region.is_some());
            tab.cards.insert(
                id.clone(),
                Offer {
                    region: None,
                    mail: None,
                    noted: None,
                    choices: vec![choice],
                },
            );
            let mut buttons = vec![
                button("note", Text::new("card_connect_note"), true, env),
                button("done", Text::new("card_connect_done"), false, env),
                button("never", Text::new("card_connect_never"), false, env),
                dismiss(env),
            ];
            if history.application.status == Status::Open {
                buttons.insert(2, button("later", Text::new("card_connect_later"), false, env));
            }
            let lines = vec![line(Tone::Plain, step.why.clone(), env)];
            PageResponse::Card {
                card: Card {
                    id,
                    title: view.title,
                    lines,
                    buttons,
                    ..Card::default()
                },
            }
        }
    }
}

/// The one person whose profile this is and whom practice says to connect with now.
fn reminder(desk: &mut Desk, profile: &Profile, env: &Env) -> Option<Choice> {
    if desk.settings().linkedin_toolbar_only == Some(true) {
        return None;
    }
    let people: Vec<Id> = candidates(desk.index(), profile).into_iter().cloned().collect();
    let mut found = Vec::new();
    for application in desk.index().applications_of(&people) {
        let Some(history) = desk.history(&application) else { continue };
        let steps = steps::of(desk, &history, env);
        for person in history
            .people
            .iter()
            .filter(|person| people.contains(&person.id) && is_theirs(profile, person, &history))
        {
            let step = steps.iter().find(|step| {
                step.what == What::Connect && step.person.as_ref() == Some(&person.id) && step.from.is_none_or(|from| from <= env.now)
            });
            let interview = history
                .interviews
                .iter()
                .rev()
                .find(|interview| interview.people.contains(&person.id));
            if let (Some(_), Some(interview)) = (step, interview) {
                found.push(Choice {
                    kind: MessageKind::ConnectionNote,
                    application: application.clone(),
                    interview: interview.id.clone(),
                    person: person.id.clone(),
                });
            }
        }
    }
    // Two stored people of one name and company: not guessed between.
    match &found[..] {
        [first, rest @ ..] if rest.iter().all(|other| other.person == first.person) => Some(first.clone()),
        _ => None,
    }
}

/// A trusted press on the card of a profile.
pub fn pressed(desk: &mut Desk, tab: &mut Tab, card: &str, offer: &Offer, pressed: &str, env: &Env) -> PageResponse {
    let close = PageResponse::Close { id: card.to_owned() };
    let Some(choice) = offer.choices.first() else { return close };
    let Some(history) = desk.history(&choice.application) else {
        return close;
    };
    let Some(person) = history.people.iter().find(|person| person.id == choice.person) else {
        return close;
    };
    if pressed == "note" {
        let note = note(desk, &history, person);
        let mut buttons = vec![
            button("done", Text::new("card_connect_done"), true, env),
            button("never", Text::new("card_connect_never"), false, env),
            dismiss(env),
        ];
        let mut shown = Card {
            id: card.to_owned(),
            title: Text::new("card_note_title").say(&env.language),
            ..Card::default()
        };
        match note {
            Ok(note) => {
                let length = Text::new("card_note_length").with("count", note.chars().count().to_string());
                shown
                    .lines
                    .push(line(Tone::Plain, length.with("limit", desk.settings().note_limit.to_string()), env));
                shown.copy = Some(note);
                buttons.insert(0, copy(true, env));
                buttons[1].primary = false;
            }
            Err(why) => shown.lines.push(line(Tone::Warn, why, env)),
        }
        shown.buttons = buttons;
        return PageResponse::Card { card: shown };
    }
    let connection = match pressed {
        "done" => Some(Connection::Done),
        "never" => Some(Connection::Dismissed),
        _ => None,
    };
    match connection {
        Some(connection) => desk.put_person(&Person {
            connection,
            ..person.clone()
        }),
        None if pressed == "later" => {
            let mut settings = desk.settings();
            settings.connect_after_decision = true;
            desk.put_settings(&settings);
        }
        None => tab.closed_profiles.push(choice.person.clone()),
    }
    tab.cards.remove(card);
    close
}

fn note(desk: &mut Desk, history: &History, person: &Person) -> Result<String, Text> {
    let settings = desk.settings();
    let said = history
        .reflections
        .iter()
        .find_map(|reflection| reflection.said.get(&person.id).cloned());
    let interview = history
        .interviews
        .iter()
        .rev()
        .find(|interview| interview.people.contains(&person.id));
    let request = draft::Request {
        purpose: Purpose::ConnectionNote,
        me: settings.me.names.first().cloned().unwrap_or_default(),
        company: Some(history.application.company.clone()),
        role: history.application.role.clone(),
        interview: interview.map(|interview| draft::Held {
            end: interview.end.with_timezone(&interview.zone).fixed_offset(),
            stage: interview.stage.clone(),
        }),
        to: Recipient {
            name: person.name.clone(),
            salutation: person.salutation.clone(),
        },
        reflection: Notes { said, ..Notes::default() },
        register: settings.register,
        note_limit: Some(settings.note_limit),
        ..draft::Request::default()
    };
    draft::write(&request).map(|draft| draft.body).map_err(|error| error.text())
}

/// Whom a profile may belong to, likeliest first: offered, never chosen.
pub fn choices(profile: &Profile, histories: &[History]) -> Vec<PersonChoice> {
    let mut choices: Vec<(bool, bool, PersonChoice)> = Vec::new();
    for history in histories {
        for person in &history.people {
            if choices.iter().any(|(_, _, choice)| choice.person == person.id) {
                continue;
            }
            let name = profile.name.as_deref().is_some_and(|name| fold(name) == fold(&person.name));
            let company = agrees(profile, &history.application.company);
            let shown = if person.name.is_empty() {
                person.email.clone().unwrap_or_default()
            } else {
                person.name.clone()
            };
            let label = format!("{shown} · {}", history.application.company);
            choices.push((
                name,
                company,
                PersonChoice {
                    person: person.id.clone(),
                    label,
                    agrees: name && company,
                },
            ));
        }
    }
    order::by_key(&mut choices, |(name, company, _)| std::cmp::Reverse((*name, *company)));
    choices.into_iter().map(|(_, _, choice)| choice).collect()
}
