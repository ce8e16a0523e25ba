//! The schedule inside a description: who came when. Shapes of GoodTime, Greenhouse, Calendly, Cal.com and mails that people write.

use crate::zone::Tz;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::when::{self, When};
use super::words::fold;
use super::{Contact, Stamp, address, letter, name};
use crate::list::Words;
use crate::model::Part;
pub use labels::Label;
use labels::labelled;
use people::{Trust, names_somebody, take_people};
use times::{heading_zone, leading_date, plain_times, time_alone, time_behind, time_range};

mod labels;
mod people;
mod times;

/// Somebody whom a text names.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Named {
    /// The name as it would be signed.
    pub name: Option<String>,
    /// What may follow `Dear`, with the title that the line gives them: `Frau Dr. Vogt`.
    #[serde(skip)]
    pub salutation: Option<String>,
    /// Their address, where the line has one.
    pub email: Option<String>,
    /// The line it was read from.
    pub evidence: String,
    /// What stands behind the name: `VP Engineering`.
    pub title: Option<String>,
    /// The name is only what the address spells.
    #[serde(skip)]
    pub is_guess: bool,
    /// What the label or the title makes them, where either does.
    #[serde(skip)]
    pub part: Option<Part>,
}

/// One conversation of a schedule.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Slot {
    /// Its begin, where the text has one.
    pub start: Option<Stamp>,
    /// Its end.
    pub end: Option<Stamp>,
    /// The line that the times were read from.
    pub line: Option<String>,
    /// What it is about, as written.
    pub topic: Option<String>,
    /// The text says on which day it is.
    #[serde(skip)]
    pub is_dated: bool,
    /// The text says in which zone its times are.
    #[serde(skip)]
    pub is_zoned: bool,
    /// Who took part.
    pub people: Vec<Named>,
}

/// How many lines below a time of its own may say what the conversation is about and who comes: a topic, a name, what they are.
const BELOW_A_TIME: usize = 3;

/// A line of a list, and one below a time, are short: longer ones are sentences. In characters.
const LISTED_LINE: usize = 90;
const LINE_BELOW_A_TIME: usize = 60;

/// The slots of a text, in its order. People whom no time belongs to are in a slot without one.
///
/// `day` is the day on which the clock times lie unless a line above them is a date, `zone` theirs where the line names none, unless a heading above names one for those
/// below it: `Schedule (PST)`. The first 20,000 characters are read.
pub fn read(text: &str, day: NaiveDate, zone: Tz) -> Vec<Slot> {
    let mut slots: Vec<Slot> = Vec::new();
    let mut listing = false;
    // How many lines may still say who a slot is with, whose time stood on a line of its own.
    let mut open = 0;
    let mut zone_said: Option<String> = None;
    let mut day = day;
    let mut day_said = false;
    let lines: Vec<String> = lines(text);
    for (at, line) in lines.iter().enumerate() {
        if is_quiet(line) {
            listing = false;
            continue;
        }
        if let Some(said) = heading_day(line, day, zone) {
            (day, day_said) = (said, true);
            listing = false;
            continue;
        }
        let (date, behind) = leading_date(line);
        if let Some((times, rest)) = time_range(behind)
            .or_else(|| time_behind(line))
            .or_else(|| time_alone(behind).filter(|(_, rest)| names_somebody(rest, line)))
        {
            let is_dated = day_said || !date.is_empty();
            let date = if date.is_empty() { day.to_string() } else { date.to_owned() };
            let mut dated = format!("{date} {}", plain_times(&times.replace(['(', ')'], "")));
            // A line's own zone goes before the heading's. One that may be several, `IST`, leaves the times unknown.
            let own = times.split([' ', '(', ')']).any(times::is_zone);
            if let Some(said) = zone_said.as_deref().filter(|_| !own) {
                dated = format!("{dated} {said}");
            }
            let when = when::read(&dated, day, zone, "en");
            // `Lunch Break` above the time, behind the people of the conversation before.
            let above = at
                .checked_sub(1)
                .map(|at| &lines[at])
                .filter(|above| is_break(above) && rest.trim().is_empty());
            let above = above.filter(|_| slots.last().is_none_or(|slot| !slot.people.is_empty()));
            slots.push(Slot {
                start: when.start,
                end: when.end,
                line: when.start.is_some().then(|| line.clone()),
                topic: above.cloned(),
                is_dated,
                is_zoned: own || zone_said.is_some(),
                people: Vec::new(),
            });
            listing = true;
            let found = take_people(rest, line, &mut slots, Trust::Timed);
            open = if found || !rest.trim().is_empty() { 0 } else { BELOW_A_TIME };
            continue;
        }
        zone_said = heading_zone(line).or(zone_said);
        // Below a name its address: `Who:` / `Ruth Porter - Organizer` / `ruth@globex.example`.
        if listing
            && let Contact {
                name: None,
                email: Some(email),
            } = letter::contact(line)
        {
            let people = slots.last_mut().map(|slot| &mut slot.people);
            // Whose it is by what it spells; one that spells nobody is that of the name above it.
            let spelt = address::name_of(&email);
            let is_theirs = |person: &Named| {
                let name = person.name.as_deref().unwrap_or_default();
                spelt.as_deref().is_none_or(|spelt| name::agree(spelt, name))
            };
            if let Some(person) = people.and_then(|people| people.iter_mut().rev().find(|person| is_theirs(person))) {
                person.email.get_or_insert(email);
            }
            continue;
        }
        match labelled(line) {
            Some((Label::Candidate, _)) => (listing, open) = (false, 0),
            Some((label, rest)) => {
                (listing, open) = (true, 0);
                take_people(rest, line, &mut slots, Trust::Labelled(label));
            }
            // `9:00 - 10:00`, and below it what it is about, who comes, what they are.
            None if open > 0 && line.chars().count() < LINE_BELOW_A_TIME => {
                open -= 1;
                if !take_people(line, line, &mut slots, Trust::Timed)
                    && let Some(slot) = slots.last_mut()
                {
                    slot.topic.get_or_insert_with(|| line.clone());
                }
            }
            None if listing && line.chars().count() < LISTED_LINE => listing = take_people(line, line, &mut slots, Trust::Listed),
            None => listing = false,
        }
    }
    let pause = |slot: &Slot| slot.line.iter().chain(&slot.topic).any(|line| is_break(line));
    slots.retain(|slot| !slot.people.is_empty() || slot.start.is_some() && !pause(slot));
    slots
}

/// Whom the labels of a text announce: what each label is, what stands behind it, and the line.
pub(super) fn announced(text: &str) -> Vec<(Label, String, String)> {
    let found = |line: String| labelled(&line).map(|(label, rest)| (label, rest.to_owned(), line.clone()));
    lines(text).into_iter().filter_map(found).collect()
}

/// The day that a line is, and nothing else: what stands below it is on that day.
fn heading_day(line: &str, day: NaiveDate, zone: Tz) -> Option<NaiveDate> {
    if line.chars().count() > 40 || !line.contains(|c: char| c.is_ascii_digit()) {
        return None;
    }
    match when::read(line.trim_end_matches(':'), day, zone, "en") {
        When {
            start: Some(Stamp::Date(first)),
            end: Some(Stamp::Date(last)),
            ..
        } if first.succ_opt() == Some(last) => Some(first),
        _ => None,
    }
}

/// The times with which a line of a schedule begins, and the zone that it says.
pub(super) fn times_of(line: &str) -> Option<&str> {
    time_range(line).map(|(times, _)| times.trim())
}

/// A line of a schedule in which nobody asks anything: `Lunch break`, `Mittagspause`, but not `Tourism case`.
fn is_break(line: &str) -> bool {
    static WORDS: Words =
        Words::new("almoco almuerzo break buffer coffee dejeuner kaffee lunch mittag mittagessen pause pranzo tour welcome");
    let folded = fold(line);
    folded.contains("tech check")
        || folded
            .split(|c: char| !c.is_alphanumeric())
            .any(|word| WORDS.holds(word) || word.ends_with("pause") || word.ends_with("break"))
}

/// Lines without markup, bullets, links and the entities that mails have.
fn lines(text: &str) -> Vec<String> {
    let text: String = text.chars().take(20_000).collect();
    let text = text
        .replace("\\n", "\n")
        .replace('\t', " | ")
        .replace("<br>", "\n")
        .replace("<br/>", "\n")
        .replace("<br />", "\n")
        .replace("</p>", "\n")
        .replace("</li>", "\n")
        .replace("</div>", "\n")
        .replace("</tr>", "\n")
        .replace("</td>", " ")
        .replace("&nbsp;", " ")
        .replace("&#39;", "'")
        .replace("&apos;", "'")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
    let mut bare = String::with_capacity(text.len());
    let mut rest = text.as_str();
    while let Some(open) = rest.find('<') {
        bare.push_str(&rest[..open]);
        rest = &rest[open..];
        // `<jane@acme.com>` and `A <> B` are no markup.
        match rest.find('>') {
            Some(close) if rest[1..close].starts_with(|c: char| c.is_ascii_alphabetic() || c == '/') && !rest[..close].contains('@') => {
                rest = &rest[close + 1..]
            }
            _ => {
                bare.push('<');
                rest = &rest[1..];
            }
        }
    }
    bare.push_str(rest);
    bare.lines()
        .map(|line| {
            let line = line.trim().trim_start_matches(['*', '-', '•', '–', '·', '◦', '>', '—']);
            without_links(line.trim().trim_end_matches('*'))
        })
        .filter(|line| !line.is_empty())
        .collect()
}

/// `10:00 - 10:45: Tom Baker https://...` without the link; a line that has nothing else stays as it is.
fn without_links(line: &str) -> String {
    if !line.contains("://") {
        return line.to_owned();
    }
    // `Jane Doe https://... Raj Patel https://...`: a link ends what it belongs to.
    let words = line.split_whitespace().map(|word| if word.contains("://") { "," } else { word });
    let bare = words.collect::<Vec<_>>().join(" ");
    let bare = bare.trim_end_matches([',', '|', '-', '–', '(', ' ']);
    let says = time_range(bare).is_some() || labelled(bare).is_some_and(|(_, rest)| !rest.is_empty());
    if says { bare.to_owned() } else { line.to_owned() }
}

/// Lines that name nobody: links, dial-in, greetings.
fn is_quiet(line: &str) -> bool {
    let lower = line.to_lowercase();
    [
        "http://",
        "https://",
        "meeting id",
        "passcode",
        "dial in",
        "dial-in",
        "dial:",
        "one tap",
        "powered by",
        "cancel:",
        "reschedule:",
        "unsubscribe",
        "join zoom",
        "join with google",
    ]
    .iter()
    .any(|word| lower.contains(word))
        && !lower.contains("interviewer")
}

#[cfg(test)]
mod tests;
