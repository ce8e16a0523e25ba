//! The schedule inside a description: who came when. Shapes of GoodTime, Greenhouse, Calendly, Cal.com and mails that people write.

use chrono::NaiveDate;
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use super::calendar_words::{fold, month, weekday};
use super::{Stamp, address, letter, name, when};

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
    /// Who took part.
    pub people: Vec<Named>,
}

/// The slots of a text, in its order. People whom no time belongs to are in a slot without one.
///
/// `day` is the day on which the clock times lie, `zone` theirs where the line names none.
pub fn read(text: &str, day: NaiveDate, zone: Tz) -> Vec<Slot> {
    let mut slots: Vec<Slot> = Vec::new();
    let mut listing = false;
    // How many lines may still say who a slot is with, whose time stood on a line of its own.
    let mut open = 0;
    let mut zone_said: Option<String> = None;
    let lines: Vec<String> = lines(text);
    for (at, line) in lines.iter().enumerate() {
        if is_quiet(line) {
            listing = false;
            continue;
        }
        let (date, behind) = leading_date(line);
        if let Some((times, rest)) = time_range(behind).or_else(|| time_behind(line)) {
            let date = if date.is_empty() { day.to_string() } else { date.to_owned() };
            let dated = format!("{date} {}", plain_times(&times.replace(['(', ')'], "")));
            let own = zone_said
                .as_deref()
                .map(|said| when::read(&format!("{dated} {said}"), day, zone, "en"));
            let when = own
                .filter(|when| when.start.is_some())
                .unwrap_or_else(|| when::read(&dated, day, zone, "en"));
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
                people: Vec::new(),
            });
            listing = true;
            let found = take_people(rest, line, &mut slots, Trust::Timed);
            open = if found || !rest.trim().is_empty() { 0 } else { 3 };
            continue;
        }
        zone_said = heading_zone(line).or(zone_said);
        // Below a name its address: `Who:` / `Ruth Porter - Organizer` / `ruth@globex.example`.
        if listing && address::domain(line).is_some() {
            if let Some(person) = slots.last_mut().and_then(|slot| slot.people.last_mut()) {
                person.email.get_or_insert_with(|| line.clone());
            }
            continue;
        }
        match labelled(line) {
            Some(rest) => {
                (listing, open) = (true, 0);
                take_people(rest, line, &mut slots, Trust::Labelled);
            }
            // `9:00 - 10:00`, and below it what it is about, who comes, what they are.
            None if open > 0 && line.len() < 60 => {
                open -= 1;
                if !take_people(line, line, &mut slots, Trust::Timed)
                    && let Some(slot) = slots.last_mut()
                {
                    slot.topic.get_or_insert_with(|| line.clone());
                }
            }
            None if listing && (line.len() < 90) => listing = take_people(line, line, &mut slots, Trust::Listed),
            None => listing = false,
        }
    }
    let pause = |slot: &Slot| slot.line.iter().chain(&slot.topic).any(|line| is_break(line));
    slots.retain(|slot| !slot.people.is_empty() || slot.start.is_some() && !pause(slot));
    slots
}

/// The date before the times of a line, and the rest: `Tue, Dec 15, 9:30 AM - 10:15 AM`.
fn leading_date(line: &str) -> (&str, &str) {
    let mut end = 0;
    for word in line.split_inclusive(' ') {
        let bare = fold(word.trim().trim_end_matches([',', ':', '.']));
        let named = month(&bare).is_some() || weekday(&bare, "").is_some();
        // A day of a month, or a year, behind one of these; `9` begins a time.
        let number = end > 0 && bare.bytes().all(|b| b.is_ascii_digit()) && (word.trim().ends_with(',') || bare.len() == 4);
        if !(named || number || end > 0 && matches!(bare.as_str(), "at" | "from" | "")) {
            break;
        }
        end += word.len();
    }
    let (date, rest) = line.split_at(end);
    if rest.starts_with(|c: char| c.is_ascii_digit()) {
        (date.trim(), rest)
    } else {
        ("", line)
    }
}

/// `14h00`, `9h`, `14h00-14h45`.
fn is_french(time: &str) -> bool {
    time.contains('h') && time.chars().all(|c| c.is_ascii_digit() || matches!(c, 'h' | '-' | '–'))
}

/// Times as English writes them: `14h00` as `14:00`.
fn plain_times(times: &str) -> String {
    let words = times.split(' ').map(|word| {
        if !is_french(&word.to_lowercase()) {
            return word.to_owned();
        }
        let parts = word.split_inclusive(['-', '–']).map(|part| {
            let (time, mark) = part.split_at(part.trim_end_matches(['-', '–']).len());
            let (hour, minute) = time.split_once(['h', 'H']).unwrap_or((time, ""));
            format!("{hour}:{}{mark}", if minute.is_empty() { "00" } else { minute })
        });
        parts.collect::<String>()
    });
    words.collect::<Vec<_>>().join(" ")
}

/// The zone that a heading or a sentence says for the times below it: `Schedule (PST)`, `All times are in ET`, `(all times Pacific)`.
fn heading_zone(line: &str) -> Option<String> {
    letter::sentences(line).into_iter().find_map(|sentence| {
        let lower = sentence.to_lowercase();
        let says = ["schedule", "times", "itinerary", "agenda", "time zone", "timezone"]
            .iter()
            .any(|word| lower.contains(word));
        let is_zone = |word: &&str| {
            let letters = (2..=4).contains(&word.len()) && word.chars().all(|c| c.is_ascii_uppercase());
            letters && (word.ends_with('T') && *word != "AT" || *word == "UTC")
                || matches!(*word, "Pacific" | "Eastern" | "Central" | "Mountain")
        };
        let zone = sentence.split(['(', ')', ' ', ':', ',', '.']).rfind(is_zone);
        zone.filter(|_| says && sentence.len() < 90).map(str::to_owned)
    })
}

/// The same behind a name: `1. Jane Doe (9:00 - 9:45)`.
fn time_behind(line: &str) -> Option<(&str, &str)> {
    let (before, times) = line.strip_suffix(')')?.rsplit_once('(')?;
    let (times, rest) = time_range(times)?;
    let before = before.trim_start_matches(|c: char| c.is_ascii_digit());
    let before = before.strip_prefix(['.', ')']).unwrap_or(before).trim();
    rest.trim().is_empty().then_some((times, before))
}

/// Why a text is taken for somebody's name.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Trust {
    /// A label announced people: `Interviewers:`.
    Labelled,
    /// It stands behind a time, where the topic stands as well: `10:00 - 10:45 Coding`.
    Timed,
    /// It stands below one of these.
    Listed,
}

/// A line of a schedule in which nobody asks anything.
fn is_break(line: &str) -> bool {
    let lower = line.to_lowercase();
    [
        "break",
        "lunch",
        "buffer",
        "coffee",
        "tour",
        "pause",
        "mittag",
        "déjeuner",
        "almuerzo",
        "almoço",
        "pranzo",
        "tech check",
        "welcome",
    ]
    .iter()
    .any(|word| lower.contains(word))
}

/// Lines without markup, bullets and entities.
fn lines(text: &str) -> Vec<String> {
    let text: String = text.chars().take(20_000).collect();
    let text = text
        .replace("\\n", "\n")
        .replace("<br>", "\n")
        .replace("<br/>", "\n")
        .replace("<br />", "\n")
        .replace("</p>", "\n")
        .replace("</li>", "\n")
        .replace("</div>", "\n")
        .replace("&nbsp;", " ")
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
            line.trim()
                .trim_start_matches(['*', '-', '•', '–', '·', '◦', '>', '—'])
                .trim()
                .trim_end_matches('*')
                .to_owned()
        })
        .filter(|line| !line.is_empty())
        .collect()
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

/// The rest of a line whose label announces people.
fn labelled(line: &str) -> Option<&str> {
    let (label, rest) = line.split_once(':')?;
    let label = label.trim().trim_matches('*').to_lowercase();
    let label = [
        "your ", "ihre ", "ihr ", "deine ", "vos ", "sus ", "tus ", "seus ", "i suoi ", "uw ", "je ",
    ]
    .iter()
    .find_map(|own| label.strip_prefix(own))
    .unwrap_or(&label)
    .trim();
    matches!(
        label,
        "interviewer"
            | "interviewers"
            | "interviewer(s)"
            | "interviewer name"
            | "interviewer names"
            | "with"
            | "who"
            | "meeting with"
            | "you will be meeting with"
            | "you'll be meeting with"
            | "you will meet"
            | "you'll meet"
            | "panel"
            | "panelists"
            | "panel members"
            | "host"
            | "hosts"
            | "hiring manager"
            | "recruiter"
            | "attendees"
            | "participants"
            | "speaking with"
            | "you will be speaking with"
            | "you'll be speaking with"
            | "organizer"
            | "organiser"
            | "contact"
            | "interview panel"
            | "interview team"
            | "teilnehmer"
            | "gesprächspartner"
            | "ansprechpartner"
            | "interlocuteurs"
            | "entrevistadores"
            | "intervistatori"
            | "gesprekspartners"
            | "gesprächspartnerin"
            | "gesprächspartner:in"
            | "gesprächspartner:innen"
            | "interviewer:in"
            | "avec"
            | "mit"
            | "con"
            | "com"
            | "met"
            | "interlocuteur"
            | "entrevistador"
            | "entrevistadora"
            | "intervistatore"
            | "gesprekspartner"
    )
    .then(|| rest.trim())
}

/// A leading range of clock times: `2:00PM (CEST) - 3:00PM (CEST): Jane Doe`.
fn time_range(line: &str) -> Option<(&str, &str)> {
    let start = line.trim_start();
    if !start.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    // Everything up to the first word that is no part of a time.
    let mut end = 0;
    let mut digits = 0;
    let mut dash = false;
    for word in start.split_inclusive(' ') {
        let bare = word.trim().trim_matches(['(', ')', ':', ',', '|']);
        let lower = bare.to_lowercase();
        let clock = bare.starts_with(|c: char| c.is_ascii_digit())
            && (lower.contains(':') || is_french(&lower) || lower.ends_with('m') || lower.contains(['-', '–']) || bare.len() <= 2);
        let joint = matches!(
            lower.as_str(),
            "-" | "–" | "—" | "to" | "am" | "pm" | "a.m." | "p.m." | "uhr" | "bis" | "until"
        );
        let zone = (2..=5).contains(&bare.len()) && bare.chars().all(|c| c.is_ascii_uppercase()) && digits > 0
            || lower.starts_with("gmt")
            || lower.starts_with("utc");
        if !clock && !joint && !zone && !bare.is_empty() {
            break;
        }
        digits += usize::from(clock);
        dash |= joint || bare.contains(['-', '–', '—']) && clock;
        end += word.len();
        if zone && word.trim().ends_with(':') || clock && word.trim_end().ends_with(':') {
            break;
        }
    }
    (digits > 0 && dash && start[..end].contains([':', 'm', 'M', 'h'])).then(|| {
        (
            start[..end].trim().trim_end_matches([':', '|', '-', '–', ',']).trim(),
            start[end..].trim_start_matches([':', '-', '–', '|', ' ', '—']),
        )
    })
}

/// Adds the people of a text to the last slot; whether there was anybody.
fn take_people(text: &str, line: &str, slots: &mut Vec<Slot>, trust: Trust) -> bool {
    // `14:00 - 14:30: Portfolio review - Niamh`: what, and who.
    if trust == Trust::Timed
        && let Some((_, who)) = text.rsplit_once(" - ").or_else(|| text.rsplit_once(" – "))
        && take_people(who, line, slots, Trust::Labelled)
    {
        return true;
    }
    // `1:00-1:45pm: Case exercise (Tom B., Yuki S.)`
    if trust == Trust::Timed
        && let Some((what, who)) = text.trim().strip_suffix(')').and_then(|text| text.rsplit_once('('))
        && split_people(what).iter().all(|part| person(part, line, trust).is_none())
        && take_people(who, line, slots, Trust::Labelled)
    {
        return true;
    }
    let mut found = false;
    for part in split_people(text) {
        let Some(person) = person(&part, line, trust) else { continue };
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
    for part in joined.split('\u{1}').flat_map(at_romance_and) {
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

/// Cuts `Tiago Nogueira e Camila Duarte`, but not `Juan Velasquez y Garcia`.
fn at_romance_and(text: &str) -> Vec<&str> {
    for and in [" e ", " y ", " en "] {
        if let Some((one, other)) = text.split_once(and)
            && one.trim().contains(' ')
            && other.trim().contains(' ')
        {
            return vec![one, other];
        }
    }
    vec![text]
}

/// `Baker, Ruth`: a given name stands behind the comma and none before it.
fn is_inverted(text: &str) -> bool {
    let is_known = |word: &str| super::known::is_given(&super::words::fold(word.trim()));
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
    let words: Vec<String> = read
        .display
        .iter()
        .flat_map(|name| name.split(' '))
        .map(super::words::fold)
        .collect();
    // As it is written: an address that spells a name is not announced by standing on the next line.
    let given = super::known::is_given(&super::words::fold(text.split(' ').next().unwrap_or_default()));
    // `Intro`, `Coding`, `Culture Fit` are no people, wherever they stand.
    let named = given && words.len() > 1 || read.honorific.is_some() || !super::title::is_topic(&words);
    // Behind a time stands a topic as well: a sentence is neither.
    let capitals = read
        .display
        .iter()
        .flat_map(|name| text.split(' ').take(name.split(' ').count()))
        .all(|word| !word.starts_with(char::is_lowercase) || super::words::is_particle(&super::words::fold(word)));
    let named = named && (trust != Trust::Timed || capitals || read.honorific.is_some());
    // `Teamleiter Innendienst` is what somebody is.
    if !given && read.honorific.is_none() && email.is_none() && super::title::is_role(&words) {
        return None;
    }
    // `9:00 - 9:40 Bhavna (hiring manager)`
    let described = text
        .split_once('(')
        .map(|(_, what)| what.trim_end_matches(')').split(' ').map(super::words::fold).collect::<Vec<_>>());
    let described = described.is_some_and(|what| super::title::is_role(&what)) && trust == Trust::Timed;
    let sure = given
        || described && capitals
        || trust != Trust::Listed && (email.is_some() || named && (trust == Trust::Labelled || words.len() > 1));
    let upper = text
        .chars()
        .find(|c| c.is_alphabetic())
        .is_some_and(|c| c.is_uppercase() || !c.is_ascii());
    if !read.is_person || !named || !sure || !(upper || email.is_some()) || text.split(' ').count() > 9 {
        return None;
    }
    let title = text
        .split_once(['(', '|'])
        .map(|(_, rest)| rest.trim_matches([')', ' ']).to_owned())
        .filter(|rest| !rest.is_empty() && !rest.contains('@'));
    Some(Named {
        name: read.display,
        salutation: read.salutation,
        email,
        evidence: line.to_owned(),
        title,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn names(text: &str) -> Vec<Vec<String>> {
        let day = NaiveDate::from_ymd_opt(2026, 11, 19).unwrap_or_default();
        read(text, day, Tz::Europe__Berlin)
            .into_iter()
            .map(|slot| slot.people.into_iter().filter_map(|person| person.name).collect())
            .collect()
    }

    #[test]
    fn people_stand_in_their_slots() {
        for (text, wanted) in [
            ("Interviewer: Tom Baker", &[&["Tom Baker"][..]][..]),
            (
                "2:00PM (CET) - 3:00PM (CET): Tom Baker and Priya Nair",
                &[&["Tom Baker", "Priya Nair"]],
            ),
            (
                "10:00 - 10:45 Tom Baker (Staff Engineer)\n10:45 - 11:30 Baker, Ruth",
                &[&["Tom Baker"], &["Ruth Baker"]],
            ),
            (
                "You will be meeting with:\n- Tom Baker, Staff Engineer\n- Lena Quist",
                &[&["Tom Baker", "Lena Quist"]],
            ),
            ("<p>Interviewers: <b>Tom Baker</b> &amp; Lena Q.</p>", &[&["Tom Baker", "Lena Q."]]),
            (
                "Event Name: 30 Minute Meeting\nCancel: https://calendly.com/c/1\nPowered by Calendly.com",
                &[],
            ),
            ("We look forward to meeting you on Tuesday.", &[]),
            (
                "1:00-1:45pm: Case exercise (Tom B., Yuki S.)\n2:00-2:30pm: Ruth Porter (Head of Design)",
                &[&["Tom B.", "Yuki S."], &["Ruth Porter"]],
            ),
            (
                "Entrevistadores: Tiago Nogueira e Camila Duarte",
                &[&["Tiago Nogueira", "Camila Duarte"]],
            ),
            (
                "14h00 - 14h45 : Étude de cas avec Hélène Garnier\n14h45 - 15h00 : Pause\n9:45 AM – 10:30 AM  Data review with Amara Diallo",
                &[&["Hélène Garnier"], &["Amara Diallo"]],
            ),
            (
                "- 14:00 - 14:30: Portfolio review - Niamh\n- 15:00 - 15:30: Working together - Kofi & Bea",
                &[&["Niamh"], &["Kofi", "Bea"]],
            ),
            (
                "9:00 AM - 9:30 AM EST\nInterviewer: Joanna Kowalczyk\n\nIf anything comes up, please reply to this e-mail.",
                &[&["Joanna Kowalczyk"]],
            ),
            (
                "09:30 – 10:15 Uhr: Fachgespräch mit Herrn Tobias Wenzel\n10:30 – 11:00 Uhr: Gespräch mit Frau Lena Hoffmann, Geschäftsführerin",
                &[&["Tobias Wenzel"], &["Lena Hoffmann"]],
            ),
            (
                "9:00 am - 10:00 am EST\nTechnical Interview\nInes Duarte\nStaff Engineer\n\n10:00 am - 10:15 am EST\nBreak\n\n10:15 am - 11:00 am EST\nWrap-up with your recruiter\nNethmi Perera",
                &[&["Ines Duarte"], &["Nethmi Perera"]],
            ),
            (
                "1. Ines Duarte (9:00 - 9:45)\n2. Paul Okafor (10:00 - 10:45)\n3. Team lunch (12:00 - 1:00)",
                &[&["Ines Duarte"], &["Paul Okafor"]],
            ),
            (
                "Who:\nTom Baker - Organizer\ntom@globex.example\nMarta Rivera\nmarta@globex.example",
                &[&["Tom Baker", "Marta Rivera"]],
            ),
            (
                "Algorithms\n9:00 AM - 9:50 AM\nTom B. and Priya N.\n\nLunch Break\n11:00 AM - 12:00 PM\n\nWorking Together\n12:00 PM - 12:45 PM\nRuth P.",
                &[&["Tom B.", "Priya N."], &["Ruth P."]],
            ),
            (
                "1. Manager conversation\nTue, Nov 24, 9:30 AM – 10:15 AM\nTom Baker (Director)\n\n2. Coding\nTue, Nov 24, 10:15 AM – 11:15 AM\nPriya Nair (Scientist), Ruth Porter",
                &[&["Tom Baker"], &["Priya Nair", "Ruth Porter"]],
            ),
            (
                "10:00-10:40 Bhavna (hiring manager)\n10:40-11:20 Stefan + Lena, pairing",
                &[&["Bhavna"], &["Stefan", "Lena"]],
            ),
            (
                "09:30 – 10:15 Uhr: Fachgespräch mit Frau Dr. Anke Vogt (Leiterin Vertrieb) und Herrn Jens Thiel (Teamleiter Innendienst)",
                &[&["Anke Vogt", "Jens Thiel"]],
            ),
            // What a conversation is about is nobody.
            (
                "9:00 - 9:45: Intro & Background\nInterviewer: Dana Whitfield\n9:45 - 10:30 Coding\nInterviewers: Ruben Ortega, Mei-Ling Chao\n10:30 - 10:45: Break",
                &[&["Dana Whitfield"], &["Ruben Ortega", "Mei-Ling Chao"]],
            ),
            (
                "10:00 - 10:45 Culture Fit\n11:00 - 11:45 Grace Park - Design",
                &[&[], &["Grace Park"]],
            ),
            (
                "Ihre Gesprächspartner: Frau Dr. Anke Vogt (Chefärztin), Herr Jens Thiel",
                &[&["Anke Vogt", "Jens Thiel"]],
            ),
        ] {
            assert_eq!(names(text), wanted, "{text}");
        }
    }

    #[test]
    fn a_heading_says_the_zone_of_the_times() {
        let day = NaiveDate::from_ymd_opt(2026, 12, 10).unwrap_or_default();
        let starts = |text: &str| -> Vec<String> {
            let slots = read(text, day, Tz::Europe__Berlin);
            slots
                .iter()
                .filter_map(|slot| serde_json::to_value(slot.start).ok()?.as_str().map(str::to_owned))
                .collect()
        };
        assert_eq!(
            starts("Schedule (PST)\n9:00 AM - 9:45 AM  Assay design with Wen Li"),
            ["2026-12-10T09:00:00-08:00"]
        );
        assert_eq!(
            starts("Your schedule\n9:00 AM - 9:45 AM  Assay design with Wen Li"),
            ["2026-12-10T09:00:00+01:00"]
        );
        for heading in [
            "Please note that all times below are in PST.",
            "Here is your day (all times Pacific).",
        ] {
            let text = format!("{heading}\n9:00 AM - 9:45 AM  Assay design with Wen Li");
            assert_eq!(starts(&text), ["2026-12-10T09:00:00-08:00"], "{heading}");
        }
        // A line's own date is the day.
        assert_eq!(
            starts("Fri, Dec 11, 2026, 9:00 AM - 9:45 AM\nRuth Porter"),
            ["2026-12-11T09:00:00+01:00"]
        );
        assert_eq!(starts("14h00 - 14h45 : Ruth Porter"), ["2026-12-10T14:00:00+01:00"]);
    }

    proptest! {
        #[test]
        fn any_text_is_read(text in any::<String>()) {
            prop_assert_eq!(names(&text), names(&text));
        }

        #[test]
        fn text_like_schedules_is_read(text in "([0-9:]{1,5}|AM|PM|-|Tom Baker|\\(|\\)|<|>|@|\n|,| ){0,30}") {
            names(&text);
        }
    }
}
