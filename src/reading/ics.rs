//! `.ics` files: `vparser` splits them into content lines, what they mean is here (RFC 5545, RFC 5546, and what calendars really write).

mod text;
mod time;

use vparser::{ContentLine, Parser};

use super::{Contact, Event, Remark, Stamp, name};
use crate::messages::Text;
pub use text::decode;
use time::{Moment, Zones, duration, local, moment, shift};

/// Why no event could be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IcsError {
    /// There is no text at all.
    Empty,
    /// It is a web page, as a download without being logged in gives.
    WebPage,
    /// No line begins a calendar or an event.
    NotCalendar,
    /// A calendar, but without an event (tasks or free time only, or a file cut off before the first).
    NoEvent,
}

impl IcsError {
    /// What was wrong and what to do, for the user.
    pub fn text(self) -> Text {
        Text::new(match self {
            IcsError::Empty => "read_ics_empty",
            IcsError::WebPage => "read_ics_web_page",
            IcsError::NotCalendar => "read_ics_not_calendar",
            IcsError::NoEvent => "read_ics_no_event",
        })
    }
}

/// Reads the events of an `.ics` text, in file order.
///
/// Of several versions of one event the latest stays (by SEQUENCE, then DTSTAMP, then place in the file); METHOD:CANCEL makes it
/// `CANCELLED`. Times in a zone that nobody defines are floating. An RRULE is kept as text; its exceptions are events of their own.
pub fn read(text: &str) -> Result<Vec<Event>, IcsError> {
    let text = text.trim_start_matches('\u{feff}');
    if text.trim().is_empty() {
        return Err(IcsError::Empty);
    }
    let file = File::parse(text);
    if file.versions.is_empty() {
        let start = text.trim_start();
        return Err(match () {
            () if file.is_calendar => IcsError::NoEvent,
            () if start.starts_with('<') => IcsError::WebPage,
            () => IcsError::NotCalendar,
        });
    }
    Ok(latest(file.versions.into_iter().map(|version| version.read(&file.zones)).collect()))
}

/// Whether a text is meant as a calendar file: some line of it begins a calendar or an event.
pub fn looks_like(text: &str) -> bool {
    text.lines().any(|line| {
        let line = line.trim_start_matches('\u{feff}').trim();
        line.eq_ignore_ascii_case("BEGIN:VCALENDAR") || line.eq_ignore_ascii_case("BEGIN:VEVENT")
    })
}

/// A property: its parameters and its value, unfolded.
struct Property {
    parameters: Vec<(String, String)>,
    value: String,
}

impl Property {
    fn new(line: &ContentLine) -> Property {
        Property {
            parameters: parameters(&line.params()),
            value: line.value().into_owned(),
        }
    }

    fn parameter(&self, name: &str) -> Option<&str> {
        self.parameters.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }
}

/// `CN="Doe, Jane";ROLE=CHAIR`: semicolons and quotes, the escapes of RFC 6868, and those of TEXT, which do not belong here.
fn parameters(text: &str) -> Vec<(String, String)> {
    let (mut quoted, mut escaped) = (false, false);
    text.split(|c| {
        quoted ^= c == '"';
        let ends = c == ';' && !quoted && !escaped;
        escaped = c == '\\';
        ends
    })
    .filter_map(|parameter| parameter.split_once('='))
    .map(|(name, value)| (name.trim().to_ascii_uppercase(), parameter_value(value.trim().trim_matches('"'))))
    .collect()
}

fn parameter_value(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        let next = chars.as_str().chars().next();
        let meant = match (c, next) {
            ('^', Some('n')) => '\n',
            ('^', Some('\'')) => '"',
            ('^', Some('^')) => '^',
            // `CN=Doe\, Jane`; but `CORP\nicole` is a name.
            ('\\', Some(sign @ (',' | ';' | ':' | '\\' | '"'))) => sign,
            _ => {
                out.push(c);
                continue;
            }
        };
        out.push(meant);
        chars.next();
    }
    out.truncate(out.trim_end_matches('\\').len());
    out
}

/// TEXT values: `\n`, `\,`, `\;`, `\\`. Some calendars escape more (`\:`, `\"`).
fn unescape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match (c, chars.peek()) {
            ('\\', Some('n' | 'N')) => {
                chars.next();
                out.push('\n');
            }
            ('\\', Some('\\' | ',' | ';' | ':' | '"')) => out.extend(chars.next()),
            (c, _) => out.push(c),
        }
    }
    out
}

/// The properties of one VEVENT, the first of each name but all ATTENDEEs.
#[derive(Default)]
struct Version {
    method: String,
    properties: Vec<(String, Property)>,
    guests: Vec<Property>,
}

/// What a file holds, before versions are compared.
#[derive(Default)]
struct File {
    is_calendar: bool,
    zones: Zones,
    versions: Vec<Version>,
}

impl File {
    fn parse(text: &str) -> File {
        let mut file = File::default();
        let mut open: Vec<String> = Vec::new();
        let mut method = String::new();
        // Where the versions of the calendar begin that is being read.
        let mut first = 0;
        for line in Parser::new(&text::repaired(text)) {
            let name = line.name().trim().to_ascii_uppercase();
            let value = || line.value().trim().to_ascii_uppercase();
            match name.as_str() {
                "BEGIN" => {
                    match value().as_str() {
                        "VCALENDAR" => {
                            // A calendar that was never closed ends where the next begins.
                            open.clear();
                            method.clear();
                            first = file.versions.len();
                            file.is_calendar = true;
                        }
                        "VEVENT" => file.versions.push(Version {
                            method: method.clone(),
                            ..Version::default()
                        }),
                        "VTIMEZONE" => file.zones.begin(),
                        "STANDARD" | "DAYLIGHT" if inside(&open, "VTIMEZONE") => file.zones.begin_observance(),
                        _ => {}
                    }
                    open.push(value());
                }
                "END" => {
                    // An END closes what it names, and what was left open inside.
                    if let Some(at) = open.iter().rposition(|name| *name == value()) {
                        open.truncate(at);
                    }
                }
                "METHOD" if open.len() <= 1 => {
                    method = value();
                    // It may stand behind the events.
                    for version in &mut file.versions[first..] {
                        version.method.clone_from(&method);
                    }
                }
                _ if inside(&open, "VEVENT") => {
                    let property = Property::new(&line);
                    let Some(event) = file.versions.last_mut() else { continue };
                    if name == "ATTENDEE" {
                        event.guests.push(property);
                    } else if event.property(&name).is_none() {
                        event.properties.push((name, property));
                    }
                }
                _ if inside(&open, "VTIMEZONE") || inside(&open, "STANDARD") || inside(&open, "DAYLIGHT") => {
                    file.zones.property(&name, line.value().trim());
                }
                _ => {}
            }
        }
        file.versions
            .retain(|version| !version.properties.is_empty() || !version.guests.is_empty());
        file
    }
}

fn inside(open: &[String], component: &str) -> bool {
    open.last().is_some_and(|last| last == component)
}

/// An event with what decides between its versions.
struct Dated {
    event: Event,
    /// UID and RECURRENCE-ID.
    key: Option<(String, Option<String>)>,
    cancels: bool,
    /// An answer to an invitation (REPLY, COUNTER): says less than the invitation.
    answer: bool,
    stamp: String,
}

impl Version {
    fn property(&self, name: &str) -> Option<&Property> {
        self.properties.iter().find(|(own, _)| own == name).map(|(_, property)| property)
    }

    fn value(&self, name: &str) -> Option<&str> {
        self.property(name)
            .map(|property| property.value.trim())
            .filter(|value| !value.is_empty())
    }

    fn text(&self, name: &str) -> Option<String> {
        self.value(name).map(unescape).filter(|text| !text.trim().is_empty())
    }

    fn read(self, zones: &Zones) -> Dated {
        let at = |name: &str| -> Option<Moment> {
            let property = self.property(name)?;
            let tzid = property.parameter("TZID");
            // `DTSTART;TZID=tzone://Microsoft/Utc:20261119T100000`: a name that should have been quoted.
            match (tzid, property.value.strip_prefix("//").and_then(|rest| rest.rsplit_once(':'))) {
                (Some(scheme), Some((rest, value))) => moment(value, Some(&format!("{scheme}://{rest}")), zones),
                _ => moment(&property.value, tzid, zones),
            }
        };
        let start = at("DTSTART");
        let has_zone = self.property("DTEND").is_some_and(|end| end.parameter("TZID").is_some());
        let end = at("DTEND")
            // An end without a zone has that of the begin; one in a zone that nobody knows has none.
            .map(|end| match (end.stamp, start.as_ref().and_then(|start| start.zone)) {
                (Stamp::Floating(at), Some(zone)) if !has_zone => local(zone, at).unwrap_or(end.stamp),
                (stamp, _) => stamp,
            })
            // Nothing ends before it begins.
            .filter(|end| start.as_ref().is_none_or(|start| !end.is_before(start.stamp)))
            .or_else(|| match (start.as_ref()?, self.value("DURATION")) {
                (start, Some(length)) => shift(start, duration(length)?),
                // RFC 5545, 3.6.1: a DATE without an end is one day. A time without an end has none that is worth knowing.
                (
                    Moment {
                        stamp: Stamp::Date(day), ..
                    },
                    None,
                ) => day.succ_opt().map(Stamp::Date),
                _ => None,
            });
        // Outlook writes whole days from midnight to midnight.
        let all_day = self.value("X-MICROSOFT-CDO-ALLDAYEVENT") == Some("TRUE");
        let (start, end) = match (start, end) {
            (Some(begin), end) if all_day && begin.stamp.is_midnight() => (Some(begin.as_day()), end.map(|end| Stamp::Date(end.day()))),
            times => times,
        };
        let cancels = self.method == "CANCEL";
        let uid = self.text("UID");
        let occurrence = self
            .value("RECURRENCE-ID")
            .map(|value| at("RECURRENCE-ID").map_or_else(|| value.to_owned(), |moment| written(moment.stamp)));
        let key = uid.clone().map(|uid| (uid, occurrence.clone()));
        let event = Event {
            uid,
            occurrence,
            sequence: self.value("SEQUENCE").and_then(|value| value.parse().ok()).unwrap_or(0),
            status: if cancels {
                Some("CANCELLED".to_owned())
            } else {
                self.value("STATUS").map(str::to_ascii_uppercase)
            },
            title: self.text("SUMMARY"),
            all_day: matches!(start, Some(Moment { stamp: Stamp::Date(_), .. })),
            // A file gives the times themselves.
            written: None,
            time_zone: start.as_ref().and_then(|start| start.zone).map(|zone| zone.name().to_owned()),
            start: start.map(|start| start.stamp),
            end,
            location: self.text("LOCATION"),
            // Outlook's rich text, where that is all there is.
            description: self.text("DESCRIPTION").or_else(|| self.text("X-ALT-DESC")),
            organizer: self.property("ORGANIZER").and_then(contact),
            guests: self.guests.iter().filter_map(contact).collect(),
            remarks: self
                .guests
                .iter()
                .filter_map(|guest| Some((contact(guest)?, remark(guest)?)))
                .collect(),
            recurrence: self.value("RRULE").map(str::to_owned),
            loose: false,
        };
        let stamp = self.value("DTSTAMP").or(self.value("LAST-MODIFIED")).unwrap_or_default().to_owned();
        let answer = matches!(self.method.as_str(), "REPLY" | "COUNTER" | "DECLINECOUNTER" | "REFRESH");
        Dated {
            event,
            key,
            cancels,
            answer,
            stamp,
        }
    }
}

/// One way to write a time, however its zone was said.
fn written(stamp: Stamp) -> String {
    match stamp {
        Stamp::Zoned(at) => format!("{:?}Z", at.naive_utc()),
        Stamp::Floating(at) => format!("{at:?}"),
        Stamp::Date(day) => format!("{day:?}"),
    }
}

/// ORGANIZER and ATTENDEE; `None` where nothing is said. The address stands behind `mailto:` (behind the last of several) or in the
/// parameter EMAIL; a value that is none is a name.
fn contact(property: &Property) -> Option<Contact> {
    let value = property.value.trim();
    let after = name::find_ignoring_case(value, "mailto:").map(|_| {
        let lower = value.to_ascii_lowercase();
        lower.rfind("mailto:").map_or(value, |at| &value[at + "mailto:".len()..])
    });
    let address = |text: &str| -> Option<String> {
        // A fold too many leaves a blank, which no address has.
        let bare: String = text
            .chars()
            .filter(|c| !c.is_whitespace() && !matches!(c, '<' | '>' | '"'))
            .collect();
        (bare.contains('@') && !bare.contains([':', ';'])).then_some(bare)
    };
    let said = |text: Option<&str>| text.map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned);
    let named = said(property.parameter("CN"));
    let email = address(after.unwrap_or(value))
        .or_else(|| property.parameter("EMAIL").and_then(address))
        .or_else(|| named.as_deref().filter(|name| !name.contains(' ')).and_then(address));
    // `ATTENDEE:BOB`, but no `urn:uuid:...`.
    let name = named.or_else(|| said(Some(after.unwrap_or(value)).filter(|text| email.is_none() && !text.contains(':'))));
    (name.is_some() || email.is_some()).then_some(Contact { name, email })
}

/// What an ATTENDEE says of itself beside name and address.
fn remark(guest: &Property) -> Option<Remark> {
    let is = |name: &str, value: &str| guest.parameter(name).is_some_and(|own| own.trim().eq_ignore_ascii_case(value));
    if is("CUTYPE", "ROOM") || is("CUTYPE", "RESOURCE") {
        Some(Remark::Room)
    } else if is("CUTYPE", "GROUP") {
        Some(Remark::Group)
    } else if is("PARTSTAT", "DECLINED") {
        Some(Remark::Declined)
    } else {
        (is("ROLE", "OPT-PARTICIPANT") || is("ROLE", "NON-PARTICIPANT")).then_some(Remark::Optional)
    }
}

/// Leaves of each event its latest version, in the place of its first.
fn latest(versions: Vec<Dated>) -> Vec<Event> {
    let mut kept: Vec<Dated> = Vec::new();
    for version in versions {
        let same = version
            .key
            .as_ref()
            .and_then(|key| kept.iter_mut().find(|kept| kept.key.as_ref() == Some(key)));
        let Some(before) = same else {
            kept.push(version);
            continue;
        };
        let rank = |version: &Dated| (!version.answer, version.event.sequence, version.stamp.clone());
        if rank(&version) == rank(before) && !version.cancels && !before.cancels && version.event.start != before.event.start {
            // Two events under one UID, as broken exports have them: nothing says that one replaces the other.
            kept.push(version);
            continue;
        }
        if rank(&version) >= rank(before) || (version.cancels && version.event.sequence >= before.event.sequence) {
            let superseded = std::mem::replace(before, version);
            if before.cancels {
                before.event = inherit(std::mem::take(&mut before.event), superseded.event);
            }
        }
    }
    // A series that is cancelled takes its single dates with it.
    let cancelled: Vec<String> = kept
        .iter()
        .filter(|version| version.cancels)
        .filter_map(|version| {
            version
                .key
                .as_ref()
                .filter(|(_, instance)| instance.is_none())
                .map(|(uid, _)| uid.clone())
        })
        .collect();
    kept.retain(|version| !matches!(&version.key, Some((uid, Some(_))) if cancelled.contains(uid)));
    kept.into_iter().map(|version| version.event).collect()
}

/// A cancellation may name only the event: the rest is as it was.
fn inherit(cancelled: Event, before: Event) -> Event {
    Event {
        time_zone: if cancelled.start.is_some() {
            cancelled.time_zone
        } else {
            before.time_zone
        },
        all_day: if cancelled.start.is_some() {
            cancelled.all_day
        } else {
            before.all_day
        },
        title: cancelled.title.or(before.title),
        start: cancelled.start.or(before.start),
        end: cancelled.end.or(before.end),
        location: cancelled.location.or(before.location),
        description: cancelled.description.or(before.description),
        organizer: cancelled.organizer.or(before.organizer),
        remarks: if cancelled.guests.is_empty() {
            before.remarks
        } else {
            cancelled.remarks
        },
        guests: if cancelled.guests.is_empty() {
            before.guests
        } else {
            cancelled.guests
        },
        recurrence: cancelled.recurrence.or(before.recurrence),
        ..cancelled
    }
}

#[cfg(test)]
mod tests;
