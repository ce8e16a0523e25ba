//! Requests and responses of `ask`. Every field of a response is always there; what is unknown is null or empty.

#[path = "../../tests/support/executor.rs"]
mod executor;

use std::collections::BTreeMap;
use std::io::{self, BufRead, Write};

use afterword::checks::{self, Fix, Letter, Level};
use afterword::draft;
use afterword::model::{
    Application, Connection, Direction, History, Interview, Me, Message, MessageKind, Outcome, Part, Person, Settings, Status,
};
use afterword::practice::{self, State, What};
use afterword::protocol::Profile;
use afterword::reading::{Contact, Event, Stamp, deadline, event, ics, name, title, when};
use afterword::sites::{ReadContext, page};
use afterword::zone::Tz;
use chrono::{DateTime, FixedOffset, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

/// The language of reasons; requests name none.
const LANGUAGE: &str = "en";

#[derive(Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
enum Request {
    ReadName {
        text: String,
    },
    ReadTitle {
        title: String,
        me: Option<String>,
    },
    ReadEvent(ReadEvent),
    ReadWhen {
        text: String,
        on: NaiveDate,
        time_zone: Tz,
        language: Option<String>,
    },
    ReadDeadline {
        text: String,
        on: NaiveDate,
    },
    ReadIcs {
        text: String,
    },
    ReadPage {
        url: String,
        html: String,
        on: NaiveDate,
        time_zone: Tz,
        language: Option<String>,
    },
    CheckDraft(CheckDraft),
    Advise(Advise),
    Draft(draft::Request),
}

#[derive(Deserialize)]
struct ReadEvent {
    #[serde(flatten)]
    event: Event,
    #[serde(default)]
    me: Me,
}

#[derive(Deserialize)]
struct CheckDraft {
    body: String,
    #[serde(flatten)]
    rest: Letter,
}

#[derive(Deserialize)]
struct Advise {
    applications: Vec<AskedApplication>,
    now: DateTime<Utc>,
    time_zone: Tz,
    region: Option<String>,
}

#[derive(Deserialize)]
struct AskedApplication {
    id: String,
    company: String,
    role: Option<String>,
    #[serde(default)]
    status: Status,
    decision_date: Option<NaiveDate>,
    #[serde(default)]
    interviews: Vec<AskedInterview>,
    #[serde(default)]
    messages: Vec<AskedMessage>,
}

#[derive(Deserialize)]
struct AskedInterview {
    id: String,
    start: Option<DateTime<Utc>>,
    end: DateTime<Utc>,
    time_zone: Option<Tz>,
    stage: Option<String>,
    #[serde(default)]
    outcome: Outcome,
    #[serde(default)]
    people: Vec<AskedPerson>,
}

#[derive(Deserialize)]
struct AskedPerson {
    id: String,
    name: String,
    #[serde(default)]
    part: Part,
    #[serde(default)]
    connection: Connection,
}

#[derive(Deserialize)]
struct AskedMessage {
    kind: MessageKind,
    #[serde(default)]
    to: Vec<String>,
    interview: Option<String>,
    at: DateTime<Utc>,
    #[serde(default)]
    direction: Direction,
}

#[derive(Serialize)]
#[serde(untagged)]
enum Response {
    Error {
        error: String,
    },
    Name(name::Name),
    Title(title::Title),
    Event(EventRead),
    When(when::When),
    Deadline {
        date: Option<NaiveDate>,
    },
    Ics {
        events: Vec<Event>,
        why: Option<String>,
    },
    Page(Box<PageRead>),
    Findings {
        findings: Vec<Finding>,
    },
    Steps {
        steps: Vec<Step>,
    },
    Draft {
        subject: Option<String>,
        body: Option<String>,
        findings: Vec<Finding>,
        why: Option<String>,
    },
}

#[derive(Serialize)]
struct EventRead {
    #[serde(flatten)]
    reading: event::Reading,
    left_out: Vec<LeftOut>,
    notes: Vec<String>,
}

#[derive(Serialize)]
struct LeftOut {
    who: String,
    why: String,
}

#[derive(Serialize)]
struct PageRead {
    site: Option<&'static str>,
    event: Option<Event>,
    profile: Option<Profile>,
    composes: Vec<ComposeRead>,
    by: BTreeMap<String, usize>,
}

#[derive(Serialize)]
struct ComposeRead {
    to: Vec<Contact>,
    subject: String,
    body: String,
    reply: bool,
}

#[derive(Serialize)]
struct Finding {
    check: &'static str,
    level: Level,
    span: Option<(usize, usize)>,
    why: String,
    fix: Option<Fix>,
}

#[derive(Serialize)]
struct Step {
    application: String,
    interview: Option<String>,
    person: Option<String>,
    what: What,
    state: State,
    from: Option<DateTime<FixedOffset>>,
    until: Option<DateTime<FixedOffset>>,
    why: String,
}

/// Answers line by line until the input ends. Empty lines are passed over; bytes that are no UTF-8 are a bad line like any other.
pub fn serve(input: impl BufRead, mut output: impl Write) -> io::Result<()> {
    for line in input.split(b'\n') {
        let line = line?;
        let line = String::from_utf8_lossy(&line);
        if !line.trim().is_empty() {
            writeln!(output, "{}", answer(&line))?;
            output.flush()?;
        }
    }
    Ok(())
}

/// One line of JSON for one line of JSON.
pub fn answer(line: &str) -> String {
    let response = match serde_json::from_str(line) {
        Ok(request) => respond(request),
        Err(error) => Response::Error { error: error.to_string() },
    };
    serde_json::to_string(&response).unwrap_or_else(|error| format!("{{\"error\":\"{error}\"}}"))
}

fn respond(request: Request) -> Response {
    match request {
        Request::ReadName { text } => Response::Name(name::read(&text)),
        Request::ReadTitle { title, me } => Response::Title(title::read(
            &title,
            &Me {
                names: me.into_iter().collect(),
                emails: Vec::new(),
            },
        )),
        Request::ReadEvent(ReadEvent { mut event, me }) => {
            event.all_day |= matches!(event.start, Some(Stamp::Date(_)));
            Response::Event(read_event(event::read(&event, &me)))
        }
        Request::ReadWhen {
            text,
            on,
            time_zone,
            language,
        } => Response::When(when::read(&text, on, time_zone, &language.unwrap_or_default())),
        Request::ReadDeadline { text, on } => Response::Deadline {
            date: deadline::read(&text, on),
        },
        Request::ReadIcs { text } => match ics::read(&text) {
            Ok(events) => Response::Ics { events, why: None },
            Err(error) => Response::Ics {
                events: Vec::new(),
                why: Some(error.text().say(LANGUAGE)),
            },
        },
        Request::ReadPage {
            url,
            html,
            on,
            time_zone,
            language,
        } => {
            let snapshot = executor::snapshot(&html, &page::recipes(&url));
            let context = ReadContext {
                url,
                on,
                zone: time_zone,
                language: language.unwrap_or_default(),
            };
            Response::Page(Box::new(read_page(page::read(&snapshot, &context))))
        }
        Request::CheckDraft(CheckDraft { body, rest }) => Response::Findings {
            findings: findings(&Letter { body, ..rest }),
        },
        Request::Advise(asked) => Response::Steps { steps: advise(asked) },
        Request::Draft(request) => write(request),
    }
}

fn read_event(reading: event::Reading) -> EventRead {
    EventRead {
        left_out: reading
            .left_out
            .iter()
            .map(|left| LeftOut {
                who: left.who.clone(),
                why: left.why.say(LANGUAGE),
            })
            .collect(),
        notes: reading.notes.iter().map(|note| note.say(LANGUAGE)).collect(),
        reading,
    }
}

fn read_page(page: page::Page) -> PageRead {
    let compose = |compose: afterword::sites::Compose| ComposeRead {
        to: compose.to,
        subject: compose.subject,
        body: compose.body,
        reply: compose.reply,
    };
    PageRead {
        site: page.site,
        event: page.event.ok(),
        profile: page.profile.ok(),
        composes: page.composes.into_iter().map(compose).collect(),
        by: page.by.into_iter().collect(),
    }
}

fn findings(letter: &Letter) -> Vec<Finding> {
    let said = |finding: checks::Finding| Finding {
        check: finding.check,
        level: finding.level,
        span: finding.span,
        why: finding.why.say(LANGUAGE),
        fix: finding.fix,
    };
    checks::judge(letter).into_iter().map(said).collect()
}

fn advise(asked: Advise) -> Vec<Step> {
    let settings = Settings {
        region: asked.region,
        ..Settings::default()
    };
    let histories: Vec<History> = asked
        .applications
        .into_iter()
        .map(|application| history(application, asked.time_zone))
        .collect();
    let here = |instant: DateTime<Utc>| instant.with_timezone(&asked.time_zone).fixed_offset();
    let step = |step: practice::Step| Step {
        application: step.application,
        interview: step.interview,
        person: step.person,
        what: step.what,
        state: step.state,
        from: step.from.map(here),
        until: step.until.map(here),
        why: step.why.say(LANGUAGE),
    };
    practice::advise(&histories, &settings, asked.now, asked.time_zone)
        .into_iter()
        .map(step)
        .collect()
}

/// An application as [`practice`] takes it. A person who sat in two rounds is one person.
fn history(asked: AskedApplication, zone: Tz) -> History {
    let mut people: Vec<Person> = Vec::new();
    let mut interviews = Vec::new();
    for round in asked.interviews {
        let ids = round.people.iter().map(|person| person.id.clone()).collect();
        for person in round.people {
            if people.iter().all(|known| known.id != person.id) {
                people.push(Person {
                    salutation: name::read(&person.name).salutation,
                    id: person.id,
                    name: person.name,
                    email: None,
                    part: person.part,
                    linkedin: None,
                    headline: None,
                    company: None,
                    evidence: None,
                    connection: person.connection,
                });
            }
        }
        interviews.push(Interview {
            id: round.id,
            application: asked.id.clone(),
            title: String::new(),
            stage: round.stage,
            start: round.start.unwrap_or(round.end),
            end: round.end,
            zone: round.time_zone.unwrap_or(zone),
            people: ids,
            left_out: Vec::new(),
            uid: None,
            event: Default::default(),
            invited: Vec::new(),
            outcome: round.outcome,
        });
    }
    interviews.sort_by_key(|round| round.end);
    let message = |(at, message): (usize, AskedMessage)| Message {
        id: format!("m{at}"),
        kind: message.kind,
        application: asked.id.clone(),
        interview: message.interview,
        to: message.to,
        at: message.at,
        direction: message.direction,
        state: Default::default(),
        known_by: None,
        subject: None,
        body: None,
        own: false,
        mail: None,
        overruled: false,
    };
    History {
        messages: asked.messages.into_iter().enumerate().map(message).collect(),
        application: Application {
            id: asked.id.clone(),
            company: asked.company,
            role: asked.role,
            status: asked.status,
            decision_date: asked.decision_date,
            decided: None,
            reminded: Default::default(),
        },
        interviews,
        people,
        reflections: Vec::new(),
    }
}

fn write(mut request: draft::Request) -> Response {
    if request.to.salutation.is_none() {
        request.to.salutation = name::read(&request.to.name).salutation;
    }
    match draft::write(&request) {
        Err(error) => Response::Draft {
            subject: None,
            body: None,
            findings: Vec::new(),
            why: Some(error.text().say(LANGUAGE)),
        },
        Ok(draft::Draft { subject, body }) => {
            let sibling = |body: &String| checks::Sibling {
                to: Vec::new(),
                body: body.clone(),
            };
            let letter = Letter {
                purpose: request.purpose,
                subject: Some(subject.clone()),
                body: body.clone(),
                company: request.company,
                role: request.role,
                to: vec![request.to.name],
                siblings: request.siblings.iter().map(sibling).collect(),
                sent_hours_after: request.hours_after,
                me: vec![request.me],
                ..Letter::default()
            };
            Response::Draft {
                subject: Some(subject),
                body: Some(body),
                findings: findings(&letter),
                why: None,
            }
        }
    }
}
