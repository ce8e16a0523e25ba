//! A pasted invitation: a mail, or the text that a calendar shows, as an event.

use crate::list::phrases;
use crate::zone::Tz;
use chrono::NaiveDate;

use super::when::{self, When};
use super::{Event, Stamp, itinerary, letter};

/// An invitation, and the text of its date, which [`Invitation::dated`] reads once day and zone are known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Invitation {
    /// What was found; without times.
    pub event: Event,
    /// The date as written, for [`when::read`].
    pub when: Option<String>,
}

impl Invitation {
    /// The event with its times, read as on the day `on`, in `zone` where the text names none, in `language`.
    pub fn dated(&self, on: NaiveDate, zone: Tz, language: &str) -> Event {
        let mut event = self.event.clone();
        if let Some(text) = &self.when {
            let read = read_when(text, on, zone, language);
            event.written = Some(text.clone());
            event.start = read.start;
            event.end = read.end;
            event.time_zone = read.time_zone;
            event.all_day = read.all_day;
        }
        // of several conversations the first is where the whole begins
        let schedule = scheduled(event.description.as_deref().unwrap_or_default(), on, zone);
        if let Some((start, end)) = schedule.filter(|(start, _)| event.start.is_none_or(|own| own == *start)) {
            (event.start, event.end) = (Some(start), end.or(event.end));
        }
        event
    }
}

/// From the first time of a schedule to its last, if it says on what day they are: then they are the same whatever day it is.
fn scheduled(text: &str, on: NaiveDate, zone: Tz) -> Option<(Stamp, Option<Stamp>)> {
    let times = |day: NaiveDate| {
        let slots = itinerary::read(text, day, zone).into_iter();
        slots.filter_map(|slot| Some((slot.start?, slot.end))).collect::<Vec<_>>()
    };
    let times = Some(times(on)).filter(|today| on.succ_opt().is_some_and(|tomorrow| times(tomorrow) == *today))?;
    Some((times.first()?.0, times.last()?.1))
}

/// Reads a pasted text, and leaves its date as it was written; `None` where nothing in it looks like an invitation.
pub fn read(text: &str) -> Option<Invitation> {
    let mut out = Invitation::default();
    let mut date = None;
    let mut time = None;
    let mut field: Option<Field> = None;
    let mut body = String::new();
    // Between the cells of a row that was selected in a page there are tabs.
    let text = text.replace('\t', " ");
    for line in text.lines().take(400) {
        let line = line.trim().trim_matches('*').trim();
        if line.is_empty() {
            field = None;
            continue;
        }
        if let Some((event_title, when)) = google_subject(line) {
            out.event.title.get_or_insert(event_title);
            out.when.get_or_insert(when);
            continue;
        }
        let (label, rest) = match label(line) {
            Some((label, rest)) => (Some(label), rest),
            None => (None, line),
        };
        field = label.or(field);
        match field {
            Some(_) if rest.is_empty() => {}
            Some(Field::Title) => {
                let title = strip_subject(rest);
                out.event.title.get_or_insert(title);
                field = None;
            }
            Some(Field::When) => {
                if out.when.is_none() {
                    out.when = Some(rest.to_owned());
                }
                field = None;
            }
            Some(Field::Date) => {
                date.get_or_insert(rest.to_owned());
                field = None;
            }
            Some(Field::Time) => {
                time.get_or_insert(rest.to_owned());
                field = None;
            }
            Some(Field::Place) => {
                out.event.location.get_or_insert(rest.to_owned());
                field = None;
            }
            Some(Field::Sender) => {
                out.event.organizer.get_or_insert(letter::contact(rest));
                field = None;
            }
            Some(Field::People) => guests(rest, &mut out.event),
            // A confirmation begins with what it confirms.
            None if body.is_empty() && line.len() < 120 && mentions_interview(line) && !is_prose(line) => {
                out.event.title.get_or_insert(line.to_owned());
            }
            None => {}
        }
        body.push_str(line);
        body.push('\n');
    }
    if out.when.is_none() {
        out.when = match (date, time) {
            (Some(date), Some(time)) => Some(format!("{date}, {time}")),
            (date, time) => date.or(time),
        };
    }
    if out.when.is_none() && mentions_interview(&body) {
        out.when = in_prose(&body).or_else(|| in_schedule(&body));
    }
    if out.when.is_some() && out.event.guests.is_empty() {
        out.event.guests = letter::met(&body).into_iter().map(|met| met.contact).collect();
    }
    // A sender and a subject alone are any mail.
    let invites = out.when.is_some() || !out.event.guests.is_empty() || out.event.title.is_some() && mentions_interview(&body);
    if !invites {
        return None;
    }
    out.event.description = Some(body.trim().to_owned()).filter(|body| !body.is_empty());
    Some(out)
}

/// The date in the reader's language; else in the others in which a mail may be written, if they do not contradict each other.
fn read_when(text: &str, on: NaiveDate, zone: Tz, language: &str) -> When {
    let is_read = |when: &When| when.start.is_some();
    let own = when::read(text, on, zone, language);
    if is_read(&own) {
        return own;
    }
    let others = ["en", "de", "fr", "es", "it", "pt", "nl"].map(|language| when::read(text, on, zone, language));
    let mut read = others.into_iter().filter(is_read);
    let first = read.next().unwrap_or_default();
    if read.all(|other| other == first) { first } else { When::default() }
}

/// The word in the six languages.
pub(super) fn mentions_interview(text: &str) -> bool {
    let lower = text.to_lowercase();
    let words = ["interview", "gespräch", "entretien", "entrevista", "colloquio", "gesprek"];
    words.iter().any(|word| lower.contains(word))
}

/// Whether a line is part of a letter rather than a heading: it ends as a sentence does, or greets.
fn is_prose(line: &str) -> bool {
    let first = line.split([' ', ',']).next().unwrap_or_default().to_lowercase();
    line.ends_with(['.', '!', '?', ','])
        || [
            "hi", "hello", "hey", "dear", "hallo", "liebe", "lieber", "sehr", "guten", "bonjour", "cher", "chère", "hola", "estimado",
            "estimada", "querido", "querida", "olá", "prezado", "prezada", "caro", "cara", "ciao", "gentile", "beste", "geachte",
        ]
        .contains(&first.as_str())
}

/// The date in a letter: the one sentence of it that says a day and a time; of several, the only one that says until when, too.
fn in_prose(body: &str) -> Option<String> {
    // Whether a text is a date can be told without knowing today.
    let read = |text: &str| read_when(text, NaiveDate::default(), Tz::UTC, "");
    let mut dated: Vec<(String, bool)> = Vec::new();
    for sentence in letter::sentences(body) {
        let when = read(sentence);
        if matches!(when.start, Some(Stamp::Zoned(_))) && dated.iter().all(|(text, _)| text != sentence) {
            dated.push((sentence.to_owned(), when.end.is_some()));
        }
    }
    if dated.len() > 1 {
        dated.retain(|(_, ends)| *ends);
    }
    match &dated[..] {
        [(one, _)] => Some(one.clone()),
        _ => None,
    }
}

/// A day on a line of its own, and below it the times of a schedule: when its first conversation is. Of two days nobody knows which is
/// meant.
fn in_schedule(body: &str) -> Option<String> {
    let is_day = |line: &&str| {
        let when = || read_when(line, NaiveDate::default(), Tz::UTC, "");
        line.len() < 60 && matches!(when().start, Some(Stamp::Date(_)))
    };
    let mut days = body.lines().filter(is_day);
    let day = days.next()?;
    if days.any(|other| other != day) {
        return None;
    }
    let below = body.lines().skip_while(|line| *line != day);
    let times = below.skip(1).find_map(itinerary::times_of)?;
    Some(format!("{day}, {times}"))
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Field {
    Title,
    When,
    Date,
    Time,
    Place,
    People,
    Sender,
}

/// A line's label in six languages, and what follows it.
fn label(line: &str) -> Option<(Field, &str)> {
    let (label, rest) = match line.split_once(':') {
        Some((label, rest)) if label.len() <= 30 => (label, rest.trim()),
        _ => (line, ""),
    };
    let field = match label.trim().trim_matches('*').to_lowercase().as_str() {
        "subject" | "event" | "event name" | "title" | "topic" | "betreff" | "objet" | "asunto" | "assunto" | "oggetto" | "onderwerp"
        | "what" | "was" | "quoi" | "qué" | "titel" => Field::Title,
        "when" | "date & time" | "date and time" | "event date/time" | "date/time" | "wann" | "quand" | "cuándo" | "quando" | "wanneer"
        | "termin" | "date et heure" | "fecha y hora" | "data e ora" => Field::When,
        "date" | "datum" | "fecha" | "data" | "day" | "tag" => Field::Date,
        "time" | "uhrzeit" | "heure" | "hora" | "ora" | "tijd" | "zeit" => Field::Time,
        "where" | "location" | "location/link" | "place" | "wo" | "ort" | "où" | "lieu" | "dónde" | "lugar" | "onde" | "local" | "dove"
        | "luogo" | "waar" | "locatie" | "ubicación" => Field::Place,
        "who" | "guests" | "attendees" | "invitees" | "interviewers" | "interviewer" | "interviewer(s)" | "participants" | "panel"
        | "wer" | "teilnehmer" | "gäste" | "participants :" | "invités" | "qui" | "quién" | "quem" | "invitados" | "convidados" | "chi"
        | "partecipanti" | "invitati" | "wie" | "deelnemers" | "gasten" | "to" | "an" => Field::People,
        "from" | "organizer" | "organiser" | "invitee host" | "von" | "de" | "da" | "van" | "organisator" | "organisateur"
        | "organizador" => Field::Sender,
        _ => return None,
    };
    // A lone word is a label only in calendars' own layout, where its value stands on the next line.
    (line.contains(':') || matches!(field, Field::When | Field::Place | Field::People) && line.len() < 16).then_some((field, rest))
}

/// `Invitation: Interview @ Thu Oct 2, 2025 2:30pm - 3pm (PDT) (me@x.com)` into title and date.
fn google_subject(line: &str) -> Option<(String, String)> {
    let rest = line.strip_prefix("Subject:").unwrap_or(line).trim();
    let (label, _) = rest.split_once(": ")?;
    let is_invitation = phrases!("accepted,aktualisierte einladung,canceled event,convite,einladung,invitación,invitation,invitation modifiée,invito,uitnodiging,updated invitation").holds(label.to_lowercase().as_str());
    let (title, when) = rest.rsplit_once(" @ ")?;
    if !is_invitation {
        return None;
    }
    // The zone stays, the invited address goes.
    let when = when
        .rsplit_once(" (")
        .filter(|(_, last)| last.contains('@'))
        .map_or(when, |(before, _)| before);
    Some((strip_subject(title), when.trim().to_owned()))
}

fn strip_subject(title: &str) -> String {
    let mut title = title.trim();
    while let Some((label, rest)) = title.split_once(": ") {
        if !phrases!("aw,convite,einladung,fw,fwd,invitación,invitation,invito,re,rv,tr,uitnodiging,updated invitation,wg")
            .holds(label.to_lowercase().as_str())
        {
            break;
        }
        title = rest.trim();
    }
    title.to_owned()
}

fn guests(text: &str, event: &mut Event) {
    for part in letter::contacts(text) {
        let lower = part.to_lowercase();
        let organizes =
            lower.ends_with("organizer") || lower.ends_with("organiser") || lower.ends_with("(organizer)") || lower.ends_with("creator");
        let guest = letter::contact(&part);
        if guest.name.is_none() && guest.email.is_none() {
            continue;
        }
        if organizes {
            event.organizer.get_or_insert(guest.clone());
        }
        if !event.guests.contains(&guest) {
            event.guests.push(guest);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_google_subject_is_title_and_date() {
        let got = read("Invitation: Onsite - Globex @ Thu Nov 19, 2026 2:30pm - 3pm (PST) (alex@home.example)").unwrap_or_default();
        assert_eq!(got.event.title.as_deref(), Some("Onsite - Globex"));
        assert_eq!(got.when.as_deref(), Some("Thu Nov 19, 2026 2:30pm - 3pm (PST)"));
    }

    #[test]
    fn a_mail_with_when_where_and_who_is_an_event() {
        let text = "Subject: Re: Technical interview\nFrom: Marta Rivera <marta@globex.example>\nWhen\nThursday Nov 19, 2026 10am - 11am\nWhere\nHall Street 3\nWho\nTom Baker - organizer\nlena.quist@globex.example\n";
        let got = read(text).unwrap_or_default();
        assert_eq!(got.event.title.as_deref(), Some("Technical interview"));
        assert_eq!(got.when.as_deref(), Some("Thursday Nov 19, 2026 10am - 11am"));
        assert_eq!(got.event.location.as_deref(), Some("Hall Street 3"));
        let guests: Vec<_> = got
            .event
            .guests
            .iter()
            .map(|guest| (guest.name.as_deref(), guest.email.as_deref()))
            .collect();
        assert_eq!(guests, [(Some("Tom Baker"), None), (None, Some("lena.quist@globex.example"))]);
    }

    #[test]
    fn a_confirmation_block_is_an_event() {
        let text = "Interview Confirmation - Data Analyst at Globex\n\nDate: November 19, 2026\nTime: 10:00 - 11:00\nLocation/link: Zoom\nInterviewers: Tom Baker, Ruth Porter and Nair, Priya";
        let got = read(text).unwrap_or_default();
        assert_eq!(got.when.as_deref(), Some("November 19, 2026, 10:00 - 11:00"));
        let names: Vec<_> = got.event.guests.iter().filter_map(|guest| guest.name.as_deref()).collect();
        assert_eq!(names, ["Tom Baker", "Ruth Porter", "Nair, Priya"]);
        assert_eq!(got.event.title.as_deref(), Some("Interview Confirmation - Data Analyst at Globex"));
    }

    #[test]
    fn a_letter_says_its_date_in_a_sentence() {
        for (text, when, title) in [
            (
                "Dear Alex,\n\nThank you for applying. Please join us for your final interview on Thursday, Nov 19, 2026 from 10:00 AM to 11:30 AM EST via Zoom. You'll be meeting with Sarah O'Connor (VP Engineering).\n\nBest,\nMona",
                "Please join us for your final interview on Thursday, Nov 19, 2026 from 10:00 AM to 11:30 AM EST via Zoom.",
                None,
            ),
            (
                "Hello Alex, we would like to invite you for an interview on 19.11.2026 at 10am with Jane Roe.",
                "Hello Alex, we would like to invite you for an interview on 19.11.2026 at 10am with Jane Roe.",
                None,
            ),
            (
                "Ihr Vorstellungsgespräch\n\nwir freuen uns auf das Gespräch am 19. November 2026 von 10 bis 11 Uhr. Bitte sagen Sie bis 17. November 2026, 12 Uhr zu.",
                "wir freuen uns auf das Gespräch am 19. November 2026 von 10 bis 11 Uhr.",
                Some("Ihr Vorstellungsgespräch"),
            ),
        ] {
            let got = read(text).unwrap_or_default();
            assert_eq!((got.when.as_deref(), got.event.title.as_deref()), (Some(when), title), "{text}");
        }
        // Two days, and nothing that tells which is meant.
        let text = "Your interview is on Nov 19, 2026 at 10am. The other interview is on Nov 20, 2026 at 10am.";
        assert_eq!(read(text).and_then(|got| got.when), None);
    }

    #[test]
    fn a_schedule_says_its_day_once() {
        let rows = "2:00 PM - 2:45 PM CET Technical interview\nRaj Patel\n2:45 PM - 3:30 PM CET Hiring manager\nPriya Nair";
        let text = format!("We confirm your interview. Here is your schedule:\nThursday, November 19, 2026\n{rows}");
        let got = read(&text).unwrap_or_default();
        assert_eq!(got.when.as_deref(), Some("Thursday, November 19, 2026, 2:00 PM - 2:45 PM CET"));
        let rows = rows.replace(" CET ", "\t");
        let got = read(&format!("Your interview:\nThursday, November 19, 2026\n{rows}")).unwrap_or_default();
        assert_eq!(got.when.as_deref(), Some("Thursday, November 19, 2026, 2:00 PM - 2:45 PM"));
        let two = format!("{text}\nFriday, November 20, 2026\n{rows}");
        assert_eq!(read(&two).and_then(|got| got.when), None);
    }

    #[test]
    fn any_other_text_is_none() {
        for text in ["", "Hello there", "Subject: Lunch\nSee you", "From: a@b.example"] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_read(text in any::<String>()) {
            prop_assert_eq!(read(&text), read(&text));
        }
    }
}
