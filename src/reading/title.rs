//! The title of a calendar event: whether it is an interview the user sits, with whom, for what.
//!
//! A title is cut at its separators and connecting words; the words that say *interview* are taken out; what is left over is a
//! company, a role, a person or a topic. `ask` where the shape is the same for both sides of the table.

use serde::{Deserialize, Serialize};

use super::known::{is_family, is_given};
use super::name;
use super::words::{fold, is_body, is_job, is_tool};
use crate::model::Me;

/// Whether the user sits in it as a candidate.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// It is an interview.
    Yes,
    /// It is none.
    #[default]
    No,
    /// The words fit both.
    Ask,
}

/// On which side of the table the user sat.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Side {
    /// The user was interviewed.
    Candidate,
    /// The user asked the questions.
    Interviewer,
    /// Nothing says.
    #[default]
    Unknown,
}

impl std::fmt::Display for Verdict {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Verdict::Yes => "yes",
            Verdict::No => "no",
            Verdict::Ask => "ask",
        })
    }
}

impl std::fmt::Display for Side {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Side::Candidate => "candidate",
            Side::Interviewer => "interviewer",
            Side::Unknown => "unknown",
        })
    }
}

/// What a title says.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Title {
    /// Whether it is an interview.
    pub is_interview: Verdict,
    /// The company.
    pub company: Option<String>,
    /// The role.
    pub role: Option<String>,
    /// `phone screen`, `technical`, `panel`, `on-site`, `final`, ...
    pub stage: Option<String>,
    /// Everybody the title names, the user included.
    pub people: Vec<String>,
    /// The user's side.
    pub side: Side,
}

/// Reads one title. `me` may be empty.
pub fn read(title: &str, me: &Me) -> Title {
    let (line, marks) = without_prefixes(title);
    let plain = plain(&line);
    let pieces = pieces(&line);
    let mut found = Found {
        pair_sign: ["<>", "<->", "↔", "⇄"].iter().any(|sign| line.contains(sign)),
        ..Found::default()
    };
    for piece in &pieces {
        found.take(piece, me);
    }
    let signal = signal(&plain);
    let mut out = Title {
        stage: signal.is_some().then(|| stage(&plain).map(str::to_owned)).flatten(),
        company: found.company,
        role: found.role,
        people: found.people,
        ..Title::default()
    };
    if signal.is_none() && found.pair_sign && pieces.len() == 2 && out.people.len() < 2 {
        // `ana <> ben`: nothing but two names.
        out.people = pieces
            .iter()
            .map(|piece| piece.words.join(" "))
            .filter(|name| name.chars().any(char::is_alphabetic))
            .collect();
        out.company = None;
    }
    if is_small_talk(&plain) && signal.is_none() && out.people.is_empty() && !found.pair {
        out.people.extend(out.company.take().filter(|word| !word.contains(' ')));
    }
    let none = |out: Title, side: Side| Title {
        is_interview: Verdict::No,
        stage: None,
        side,
        ..out
    };
    if contains(
        &plain,
        &[
            "user interview",
            "user interviews",
            "customer interview",
            "expert interview",
            "research interview",
            "stakeholder interview",
        ],
    ) {
        out.side = Side::Interviewer;
        return if out.company.is_some() {
            Title {
                is_interview: Verdict::Ask,
                stage: None,
                ..out
            }
        } else {
            none(out, Side::Interviewer)
        };
    }
    if is_other_side(&plain) {
        let mine = out.company.is_some() && out.people.is_empty() && contains(&plain, &["debrief"]);
        return none(out, if mine { Side::Unknown } else { Side::Interviewer });
    }
    if is_about_one(&plain) {
        let side = if out.company.is_some() { Side::Candidate } else { Side::Unknown };
        return none(out, side);
    }
    if is_something_else(&plain) {
        return Title {
            company: None,
            role: None,
            ..none(out, Side::Unknown)
        };
    }
    let meeting = found.pair
        || contains(
            &plain,
            &["chat with", "call with", "meet the team", "coffee chat", "quick call", "intro call"],
        ) && !is_small_talk(&plain);
    match signal {
        None if meeting || found.pair_sign && out.people.len() == 2 => {
            out.is_interview = Verdict::Ask;
            out.side = if out.company.is_some() { Side::Candidate } else { Side::Unknown };
        }
        None => {
            out.company = None;
            out.role = None;
        }
        Some(Signal::Weak) if out.company.is_none() && !found.me => {
            if contains(&plain, &["loop"]) && !contains(&plain, &["screen", "assessment"]) {
                return none(out, Side::Unknown);
            }
            out.is_interview = Verdict::Ask;
        }
        Some(_) => {
            // `Interview - Jane Doe`: on one side of the table the candidate, on the other the interviewer.
            let unclear = !found.me && out.company.is_none() && (found.named_slot || found.colon_role) && !is_candidates_word(&plain);
            let aside = contains(
                &plain,
                &[
                    "lunch",
                    "dinner",
                    "breakfast",
                    "office tour",
                    "meet and greet",
                    "social",
                    "happy hour",
                ],
            );
            out.is_interview = if unclear || aside || marks.cancelled {
                Verdict::Ask
            } else {
                Verdict::Yes
            };
            out.side = if unclear { Side::Unknown } else { Side::Candidate };
        }
    }
    out
}

/// Words that only the person who is interviewed writes.
fn is_candidates_word(plain: &str) -> bool {
    contains(
        plain,
        &[
            "job interview",
            "my interview",
            "your interview",
            "vorstellungsgesprach",
            "bewerbungsgesprach",
            "jobinterview",
            "entretien dembauche",
            "entretien d embauche",
            "entrevista de trabajo",
            "entrevista de emprego",
            "colloquio di lavoro",
            "sollicitatiegesprek",
            "jobsamtale",
            "مقابلة توظيف",
        ],
    )
}

/// Coffee, lunch, a talk between two.
fn is_small_talk(plain: &str) -> bool {
    contains(
        plain,
        &[
            "coffee",
            "lunch",
            "dinner",
            "1 1",
            "catch up",
            "catchup",
            "one on one",
            "drinks",
            "breakfast",
        ],
    ) && !contains(plain, &["coffee chat"])
}

/// What prefixes say about an invitation.
#[derive(Default)]
struct Marks {
    cancelled: bool,
}

/// Without `Invitation:`, `FW:`, `[Hold]`, pictures, and the date that mail subjects append.
fn without_prefixes(title: &str) -> (String, Marks) {
    let mut marks = Marks::default();
    let line: String = title
        .chars()
        .take(300)
        .map(|c| if c.is_control() || name::is_picture(c) { ' ' } else { c })
        .collect();
    let mut line = line.split_whitespace().collect::<Vec<_>>().join(" ");
    loop {
        let (label, rest) = match (line.strip_prefix('[').and_then(|rest| rest.split_once(']')), line.split_once(':')) {
            (Some(bracket), _) => bracket,
            (None, Some(label)) => label,
            _ => break,
        };
        let label = fold(label.trim());
        let known = matches!(
            label.as_str(),
            "invitation"
                | "updated invitation"
                | "new invitation"
                | "direct invitation"
                | "invitation from google calendar"
                | "fw"
                | "fwd"
                | "re"
                | "aw"
                | "wg"
                | "tr"
                | "rv"
                | "canceled"
                | "cancelled"
                | "canceled event"
                | "cancelled event"
                | "abgesagt"
                | "annule"
                | "tentative"
                | "hold"
                | "confirmed"
                | "confirmation"
                | "reminder"
                | "rescheduled"
                | "updated"
                | "accepted"
                | "declined"
                | "zoom"
                | "teams"
                | "einladung"
                | "invitacion"
                | "convite"
                | "invito"
                | "uitnodiging"
                | "moved"
                | "external"
                | "placeholder"
                | "event"
                | "new event"
                | "virtual"
                | "remote"
        );
        if !known {
            break;
        }
        marks.cancelled |= label.starts_with("cancel") || matches!(label.as_str(), "abgesagt" | "annule" | "declined");
        line = rest.trim().to_owned();
    }
    // `... @ Thu Oct 2, 2025 2:30pm - 3pm (PDT)`.
    if let Some((before, after)) = line.rsplit_once(" @ ")
        && after.split(' ').next().is_some_and(|word| is_day(&fold(word)))
    {
        line = before.to_owned();
    }
    (line, marks)
}

fn is_day(folded: &str) -> bool {
    let start: String = folded.chars().take(3).collect();
    matches!(start.as_str(), "mon" | "tue" | "wed" | "thu" | "fri" | "sat" | "sun")
        && matches!(
            folded,
            "mon"
                | "tue"
                | "tues"
                | "wed"
                | "thu"
                | "thur"
                | "thurs"
                | "fri"
                | "sat"
                | "sun"
                | "monday"
                | "tuesday"
                | "wednesday"
                | "thursday"
                | "friday"
                | "saturday"
                | "sunday"
        )
        || matches!(
            folded,
            "mo" | "di" | "mi" | "do" | "fr" | "sa" | "so" | "lun" | "mar" | "mer" | "jeu" | "ven" | "sam" | "dim"
        )
}

/// Folded words between single spaces, with one at each end, so that phrases are found at word bounds.
fn plain(line: &str) -> String {
    let mut out = String::from(" ");
    for c in line.chars() {
        if c.is_alphanumeric() {
            out.push(c);
        } else if !matches!(c, '\'' | '’' | '.') && !out.ends_with(' ') {
            out.push(' ');
        }
    }
    if !out.ends_with(' ') {
        out.push(' ');
    }
    let folded: Vec<String> = out.split(' ').map(fold).collect();
    folded.join(" ")
}

fn contains(plain: &str, phrases: &[&str]) -> bool {
    phrases.iter().any(|phrase| {
        let mut from = 0;
        while let Some(at) = plain[from..].find(phrase) {
            let (start, end) = (from + at, from + at + phrase.len());
            if plain[..start].ends_with(' ') && plain[end..].starts_with(' ') {
                return true;
            }
            from = end;
        }
        false
    })
}

/// How clearly a title says interview.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Signal {
    Clear,
    Weak,
}

fn signal(plain: &str) -> Option<Signal> {
    let clear = [
        "interview",
        "interviews",
        "phone screen",
        "phone screening",
        "recruiter screen",
        "recruiter call",
        "recruiter chat",
        "technical screen",
        "tech screen",
        "hm screen",
        "candidate screen",
        "screening call",
        "onsite",
        "on site",
        "superday",
        "final round",
        "first round",
        "second round",
        "third round",
        "job talk",
        "case study",
        "panel with",
        "hiring manager",
        "coding challenge",
        "take home",
        "coderpad",
        "hackerrank",
        "live coding",
        "pair programming",
        "technical assessment",
        "culture fit",
        "round 1",
        "round 2",
        "round 3",
        "round 4",
        "1st round",
        "2nd round",
        "3rd round",
        "interview loop",
        "system design round",
        "bar raiser",
        "campus visit",
        "recruiting call",
        "phone interview",
        "vorstellungsgesprach",
        "bewerbungsgesprach",
        "telefoninterview",
        "jobinterview",
        "kennenlerngesprach",
        "erstgesprach",
        "zweitgesprach",
        "probetag",
        "fachgesprach",
        "entretien",
        "entrevista",
        "colloquio",
        "sollicitatiegesprek",
        "kennismakingsgesprek",
        "intervju",
        "jobsamtale",
        "anstallningsintervju",
        "rozmowa kwalifikacyjna",
        "mulakat",
        "собеседование",
        "интервью",
        "مقابلة",
        "مقابلة توظيف",
        "ראיון",
    ];
    let han = ["面试", "面接", "면접", "面試"].iter().any(|word| plain.contains(word));
    if han || contains(plain, &clear) {
        return Some(Signal::Clear);
    }
    contains(
        plain,
        &[
            "loop",
            "screen",
            "screening",
            "intro call",
            "introductory call",
            "assessment",
            "presentation to panel",
        ],
    )
    .then_some(Signal::Weak)
}

/// The user asked the questions, or prepared to.
fn is_other_side(plain: &str) -> bool {
    contains(
        plain,
        &[
            "debrief",
            "scorecard",
            "hiring sync",
            "calibration",
            "interviewer training",
            "reference call",
            "reference check",
            "candidate review",
            "interview feedback",
            "hiring committee",
            "kickoff with recruiter",
            "resume review",
            "shadow interview",
            "reverse shadow",
            "feedback due",
            "leave feedback",
            "hiring huddle",
            "intake meeting",
        ],
    )
}

/// Something about an interview: before it, after it, instead of it.
fn is_about_one(plain: &str) -> bool {
    contains(
        plain,
        &[
            "prep",
            "prepare",
            "preparation",
            "prepping",
            "practice",
            "mock",
            "thank",
            "thank you",
            "follow up",
            "check status",
            "status check",
            "check in with",
            "offer call",
            "offer",
            "first day",
            "orientation",
            "onboarding",
            "all hands",
            "break",
            "alumni interview",
            "college interview",
            "admissions interview",
            "travel to",
            "flight",
            "drive to",
            "study for",
            "apply to",
            "application deadline",
            "research company",
            "due",
            "deadline",
            "vorbereitung",
            "vorbereiten",
            "exit interview",
            "stay interview",
        ],
    )
}

/// An interview, a screening or a loop in another sense.
fn is_something_else(plain: &str) -> bool {
    contains(
        plain,
        &[
            "screen share",
            "screen time",
            "screening appointment",
            "screen recording",
            "radio interview",
            "press interview",
            "tv interview",
            "podcast interview",
            "podcast",
            "media interview",
            "newspaper interview",
            "magazine interview",
            "mortgage interview",
            "visa interview",
            "parent teacher",
            "citizenship interview",
            "bank interview",
            "insurance interview",
            "police interview",
            "green card interview",
            "embassy",
            "consulate",
            "watch",
            "film",
            "movie",
            "book club",
            "interviewing 101",
            "training",
            "workshop",
            "webinar",
            "breast screening",
            "health screening",
            "cancer screening",
            "film screening",
            "movie screening",
            "research how",
            "standup",
            "retro",
            "sprint",
            "feedback loop",
            "loop in",
            "fruit loop",
            "school interview",
            "oral history",
            "medical screening",
            "vision screening",
            "hearing screening",
            "entretien annuel",
            "entretien professionnel",
            "entretien voiture",
            "mitarbeitergesprach",
            "jahresgesprach",
            "interview with the vampire",
            "oil change",
            "lunch and learn",
            "meetup",
            "concert",
            "dentist",
        ],
    )
}

/// The stage by its usual name.
fn stage(plain: &str) -> Option<&'static str> {
    const STAGES: &[(&str, &[&str])] = &[
        (
            "hiring manager",
            &["hiring manager", "hm screen", "hm interview", "hm chat", "hm call"],
        ),
        (
            "recruiter screen",
            &[
                "recruiter screen",
                "recruiter call",
                "recruiter chat",
                "recruiter phone screen",
                "recruiter screening",
                "recruiting call",
                "talent screen",
            ],
        ),
        (
            "final",
            &["final", "superday", "final round", "last round", "finale", "abschlussgesprach"],
        ),
        (
            "case study",
            &["case study", "case interview", "case discussion", "etude de cas", "fallstudie"],
        ),
        (
            "technical screen",
            &[
                "technical screen",
                "tech screen",
                "technical phone screen",
                "technical screening",
                "coding screen",
            ],
        ),
        ("panel", &["panel", "panel interview"]),
        (
            "on-site",
            &[
                "onsite",
                "on site",
                "loop",
                "interview loop",
                "job talk",
                "campus visit",
                "site visit",
            ],
        ),
        (
            "technical",
            &[
                "technical",
                "coding",
                "coderpad",
                "hackerrank",
                "codesignal",
                "system design",
                "live coding",
                "pair programming",
                "take home",
                "tecnica",
                "tecnico",
                "technique",
                "technisches",
                "technisch",
                "fachgesprach",
                "fachinterview",
                "algorithms",
            ],
        ),
        (
            "phone screen",
            &[
                "phone screen",
                "phone screening",
                "telephone screen",
                "screening call",
                "candidate screen",
                "screen",
            ],
        ),
        (
            "phone interview",
            &[
                "phone interview",
                "telephone interview",
                "telefoninterview",
                "entretien telephonique",
                "entrevista telefonica",
                "colloquio telefonico",
                "telefonisch",
            ],
        ),
        (
            "HR",
            &["hr interview", "hr screen", "hr call", "hr round", "entretien rh", "entrevista rh"],
        ),
        ("video interview", &["video interview", "videointerview"]),
        (
            "behavioral",
            &[
                "behavioral",
                "behavioural",
                "culture fit",
                "culture interview",
                "values interview",
                "bar raiser",
            ],
        ),
        ("second round", &["second round", "2nd round", "round 2", "zweitgesprach"]),
        (
            "first round",
            &[
                "first round",
                "1st round",
                "round 1",
                "erstgesprach",
                "initial interview",
                "kennenlerngesprach",
            ],
        ),
    ];
    STAGES.iter().find(|(_, phrases)| contains(plain, phrases)).map(|(stage, _)| *stage)
}

/// What stands before a piece.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Link {
    Start,
    Dash,
    Colon,
    Comma,
    With,
    At,
    For,
    Between,
    Pair,
    Bracket,
}

#[derive(Debug)]
struct Piece {
    link: Link,
    words: Vec<String>,
}

/// Cuts a line at separators and connecting words, and takes out the words that say interview.
fn pieces(line: &str) -> Vec<Piece> {
    let mut out: Vec<Piece> = Vec::new();
    let mut current = Piece {
        link: Link::Start,
        words: Vec::new(),
    };
    let spaced = line
        .replace('(', " ( ")
        .replace(')', " ) ")
        .replace('[', " ( ")
        .replace(']', " ) ")
        .replace(" w/", " w/ ");
    let mut cut = |current: &mut Piece, link: Link| {
        let done = std::mem::replace(current, Piece { link, words: Vec::new() });
        if !done.words.is_empty() {
            out.push(done);
        }
    };
    // A note to oneself: `Thank Jordan`, `Send thank-you to Acme`.
    let mut to_do = true;
    for word in spaced.split_whitespace() {
        to_do = to_do
            && matches!(
                fold(word).as_str(),
                "thank" | "send" | "email" | "write" | "text" | "ping" | "remind" | "thank-you" | "note" | "to" | "check" | "follow" | "up"
            );
        if to_do {
            continue;
        }
        let link = match word {
            "-" | "–" | "—" | "|" | "/" | "·" | "•" | "~" | "//" | "‒" | "―" | "->" | "→" | "::" | ")" => Some(Link::Dash),
            "@" => Some(Link::At),
            "<>" | "<->" | "↔" | "⇄" | "<=>" | "x" | "X" | "&" => Some(Link::Pair),
            "(" => Some(Link::Bracket),
            ":" => Some(Link::Colon),
            _ => match word.to_lowercase().as_str() {
                "with" | "w/" | "con" | "com" | "avec" | "mit" | "met" => Some(Link::With),
                "at" | "bei" | "beim" | "chez" | "bij" | "presso" | "na" | "no" => Some(Link::At),
                "for" | "für" | "para" | "pour" | "per" | "voor" | "als" | "as" => Some(Link::For),
                "between" | "zwischen" | "entre" | "tussen" | "tra" => Some(Link::Between),
                "and" | "und" | "et" | "y" | "en" => Some(Link::Pair),
                _ => None,
            },
        };
        if let Some(link) = link {
            // `Research and Development`, `Design & Architecture`: joined again below if no person stands there.
            cut(&mut current, link);
            continue;
        }
        let ends = word.chars().last().unwrap_or(' ');
        let bare = word.trim_end_matches([':', ',', '?', '!', ';']);
        if !bare.is_empty() {
            current.words.push(bare.to_owned());
        }
        match ends {
            ':' => cut(&mut current, Link::Colon),
            ',' | ';' => cut(&mut current, Link::Comma),
            _ => {}
        }
    }
    cut(&mut current, Link::Dash);
    out.into_iter().flat_map(without_stage_words).collect()
}

/// A piece without each run of words that say what kind of interview it is.
fn without_stage_words(piece: Piece) -> Vec<Piece> {
    let folded: Vec<String> = piece.words.iter().map(|word| fold(word)).collect();
    let kind: Vec<u8> = (0..folded.len())
        .map(|at| {
            let pair = |a: &str, b: &str| folded[at] == a && folded.get(at + 1).is_some_and(|w| w == b);
            let second = |a: &str, b: &str| folded[at] == b && at > 0 && folded[at - 1] == a;
            if ["hiring manager", "case study", "job talk", "phone screen", "on site", "take home"]
                .iter()
                .any(|p| p.split_once(' ').is_some_and(|(a, b)| pair(a, b) || second(a, b)))
                || is_head(&folded[at])
            {
                2
            } else {
                u8::from(is_qualifier(&folded[at]))
            }
        })
        .collect();
    let mut out: Vec<Piece> = Vec::new();
    let mut kept: Vec<String> = Vec::new();
    let mut at = 0;
    while at < kind.len() {
        let end = (at..kind.len()).find(|i| kind[*i] == 0).unwrap_or(kind.len());
        if kind[at] > 0 && (kind[at..end].contains(&2) || kept.is_empty() && end == kind.len() && at == 0) {
            if !kept.is_empty() {
                out.push(Piece {
                    link: piece.link,
                    words: std::mem::take(&mut kept),
                });
            }
            at = end;
        } else {
            let end = end.max(at + 1);
            kept.extend(piece.words[at..end].iter().cloned());
            at = end;
        }
    }
    if !kept.is_empty() {
        out.push(Piece {
            link: piece.link,
            words: kept,
        });
    }
    out
}

/// Words that are the interview.
fn is_head(folded: &str) -> bool {
    matches!(
        folded,
        "interview"
            | "interviews"
            | "screen"
            | "screening"
            | "round"
            | "onsite"
            | "on-site"
            | "loop"
            | "call"
            | "chat"
            | "superday"
            | "conversation"
            | "session"
            | "meeting"
            | "discussion"
            | "assessment"
            | "challenge"
            | "panel"
            | "coderpad"
            | "hackerrank"
            | "walkthrough"
            | "talk"
            | "confirmation"
            | "invite"
            | "invitation"
            | "appointment"
            | "take-home"
            | "prep"
            | "debrief"
            | "status"
            | "scorecard"
            | "vorstellungsgesprach"
            | "bewerbungsgesprach"
            | "telefoninterview"
            | "jobinterview"
            | "kennenlerngesprach"
            | "erstgesprach"
            | "zweitgesprach"
            | "fachgesprach"
            | "gesprach"
            | "entretien"
            | "entrevista"
            | "colloquio"
            | "sollicitatiegesprek"
            | "kennismakingsgesprek"
            | "gesprek"
            | "intervju"
            | "собеседование"
            | "интервью"
            | "مقابلة"
            | "ראיון"
            | "day"
            | "all-hands"
            | "rozmowa"
            | "mulakat"
            | "coffee"
            | "lunch"
            | "sync"
            | "meet"
    )
}

/// Words that say more about the interview.
fn is_qualifier(folded: &str) -> bool {
    matches!(
        folded,
        "phone"
            | "telephone"
            | "video"
            | "virtual"
            | "remote"
            | "zoom"
            | "teams"
            | "technical"
            | "tech"
            | "coding"
            | "final"
            | "first"
            | "second"
            | "third"
            | "1st"
            | "2nd"
            | "3rd"
            | "initial"
            | "intro"
            | "introductory"
            | "recruiter"
            | "hr"
            | "behavioral"
            | "behavioural"
            | "cultural"
            | "culture"
            | "fit"
            | "team"
            | "live"
            | "30"
            | "45"
            | "60"
            | "15"
            | "90"
            | "min"
            | "minute"
            | "minutes"
            | "mins"
            | "the"
            | "your"
            | "scheduled"
            | "schedule"
            | "job"
            | "campus"
            | "check"
            | "quick"
            | "google"
            | "hangouts"
            | "1"
            | "2"
            | "3"
            | "4"
            | "5"
            | "of"
            | "values"
            | "promotion"
            | "telefonisches"
            | "technisches"
            | "telefonische"
            | "tecnica"
            | "tecnico"
            | "technique"
            | "telephonique"
            | "telefonica"
            | "d'embauche"
            | "dembauche"
            | "trabajo"
            | "emprego"
            | "lavoro"
            | "di"
            | "de"
            | "da"
            | "zum"
            | "einladung"
            | "zur"
            | "توظيف"
            | "hiring"
            | "manager's"
            | "system"
            | "design"
            | "power"
            | "offer"
            | "preliminary"
            | "follow-up"
            | "followup"
            | "full"
            | "half"
            | "onsite"
            | "panel"
            | "user"
            | "press"
            | "radio"
            | "1:1"
            | "a"
            | "to"
            | "thank-you"
            | "send"
            | "an"
            | "my"
            | "college"
            | "rh"
            | "opportunity"
            | "reference"
            | "alumni"
            | "admissions"
            | "thank"
            | "email"
            | "watch"
            | "ask"
            | "next"
            | "steps"
            | "competency"
            | "based"
            | "deep"
            | "dive"
            | "programming"
            | "pair"
            | "algorithms"
    )
}

/// Topics of interviews that are neither role nor company.
fn is_topic(folded: &str) -> bool {
    contains(
        &format!(" {folded} "),
        &[
            "system design",
            "culture fit",
            "coding",
            "algorithms",
            "behavioral",
            "architecture",
            "leadership",
            "collaboration",
            "depth in",
            "data structures",
            "product sense",
            "new problem",
            "rescheduled",
            "internal",
            "whiteboarding",
            "values",
            "presentation",
            "lunch",
            "break",
            "next steps",
            "ml design",
            "debugging",
            "team fit",
            "take home",
            "take-home",
            "part 1",
            "part 2",
            "portfolio review",
            "keep free",
            "candidate",
            "interviewer",
            "q&a",
            "video",
            "virtual",
            "remote",
            "in person",
            "hold",
            "tbd",
        ],
    )
}

/// `R-1234`, `11/19/2026`: mostly digits.
fn is_number(word: &str) -> bool {
    let digits = word.chars().filter(char::is_ascii_digit).count();
    digits > 0 && digits * 2 >= word.chars().count() && word.chars().filter(|c| c.is_alphabetic()).count() < 3
}

#[derive(Default)]
struct Found {
    company: Option<String>,
    role: Option<String>,
    people: Vec<String>,
    /// The user's own name stood there.
    me: bool,
    /// Somebody else stood where the candidate's name stands in an interviewer's calendar.
    named_slot: bool,
    /// `Interview: Senior Developer`.
    colon_role: bool,
    /// Two people joined: `A and B`, `A <> B`.
    pair: bool,
    /// They were joined by a sign: `<>`.
    pair_sign: bool,
}

impl Found {
    fn take(&mut self, piece: &Piece, me: &Me) {
        let article = |word: &str| {
            matches!(
                word,
                "der" | "die" | "das" | "den" | "dem" | "the" | "la" | "le" | "el" | "il" | "lo" | "de" | "het" | "o" | "a" | "os" | "as"
            )
        };
        let start = usize::from(piece.words.len() > 1 && article(&piece.words[0]));
        // Requisition numbers and dates are no part of a name.
        let kept: Vec<&str> = piece.words[start..]
            .iter()
            .map(String::as_str)
            .filter(|word| !is_number(word))
            .collect();
        let text = kept.join(" ");
        let text = text.trim_matches(['"', '\'', '“', '”']);
        let initial = text
            .rsplit(' ')
            .next()
            .is_some_and(|last| last.chars().count() == 2 && text.contains(' '));
        let text = if initial { text } else { text.trim_matches('.') }.to_owned();
        let folded = fold(&text);
        if text.is_empty() || !text.chars().any(char::is_alphabetic) || is_topic(&folded) {
            return;
        }
        let words: Vec<String> = folded.split(' ').map(str::to_owned).collect();
        if is_me(&words, me) {
            self.me = true;
            self.pair |= matches!(piece.link, Link::Pair) || self.people.len() == 1;
            self.push(text);
            return;
        }
        if words
            .iter()
            .any(|word| matches!(word.as_str(), "team" | "group" | "panel" | "committee"))
            && matches!(piece.link, Link::With)
        {
            return;
        }
        let role = words.iter().any(|word| is_role_noun(word));
        if role && self.role.is_none() && !matches!(piece.link, Link::With | Link::Bracket)
            || role && piece.link == Link::Bracket && self.people.is_empty() && self.role.is_none()
        {
            // `Engineer at Acme`; `Wayfair Director`.
            if words.len() > 1 && self.company.is_none() && is_company(&words[0]) {
                self.company = Some(piece.words[0].clone());
                self.role = Some(piece.words[1..].join(" "));
                return;
            }
            self.colon_role |= piece.link == Link::Colon;
            self.role = Some(text);
            return;
        }
        if role {
            return;
        }
        if piece.link == Link::Comma && words.len() == 1 && is_body(&words[0]) && self.company.is_some() {
            // `Acme, Inc.`
            return;
        }
        if is_person(&words, piece, &text) {
            self.named_slot |= !matches!(piece.link, Link::With | Link::Between | Link::Pair);
            self.pair |= piece.link == Link::Pair && self.company.is_none();
            self.pair |= matches!(piece.link, Link::Pair) && !self.people.is_empty();
            self.push(text);
            return;
        }
        self.pair |= matches!(piece.link, Link::Pair) && self.people.len() == 1;
        if self.company.is_none() && text.chars().next().is_some_and(|c| c.is_uppercase() || !c.is_ascii()) || is_company(&folded) {
            self.company = Some(text);
        }
    }

    fn push(&mut self, person: String) {
        if !self.people.contains(&person) {
            self.people.push(person);
        }
    }
}

/// Whether words are the user's own name: the whole of it, or the given name alone.
fn is_me(words: &[String], me: &Me) -> bool {
    me.names.iter().any(|name| {
        let own: Vec<String> = name.split_whitespace().map(fold).collect();
        !own.is_empty()
            && (own == words
                || words.len() == 1 && own[0] == words[0]
                || words.len() == 2 && own.len() > 2 && words[0] == own[0] && words[1] == own[own.len() - 1])
    })
}

/// Whether a piece is a person rather than a company.
fn is_person(words: &[String], piece: &Piece, text: &str) -> bool {
    if words.len() > 4 || is_company(&words.join(" ")) || words.iter().any(|word| is_body(word)) {
        return false;
    }
    let given = is_given(&words[0]);
    let read = name::read(text);
    if !read.is_person {
        return false;
    }
    let initial = words.len() >= 2 && (words[0].chars().count() == 1 || words.last().is_some_and(|word| word.chars().count() == 1));
    let courtesy = read.honorific.is_some();
    let joined = matches!(piece.link, Link::Between)
        && words.len() == 2
        && text.split(' ').all(|word| word.chars().next().is_some_and(char::is_uppercase));
    joined
        || given && words.len() >= 2
        || initial
        || courtesy
        || given && !is_tool(&words[0])
        || words.len() == 2 && words.last().is_some_and(|word| is_family(word)) && piece.link != Link::At
}

/// Companies whose names look like people or common words.
fn is_company(folded: &str) -> bool {
    is_tool(folded)
        || matches!(
            folded,
            "morgan stanley"
                | "goldman sachs"
                | "charles schwab"
                | "jp morgan"
                | "jpmorgan"
                | "jane street"
                | "eli lilly"
                | "john deere"
                | "wells fargo"
                | "ernst young"
                | "marks spencer"
                | "thomson reuters"
                | "harley davidson"
                | "edward jones"
                | "raymond james"
                | "franklin templeton"
                | "mary kay"
                | "hugo boss"
                | "booz allen"
                | "booz allen hamilton"
                | "johnson & johnson"
                | "procter & gamble"
                | "warner bros"
                | "max mara"
                | "max planck"
                | "lloyds"
                | "barclays"
                | "tommy hilfiger"
                | "calvin klein"
                | "ralph lauren"
                | "michael kors"
                | "whole foods"
                | "jack henry"
                | "ben jerrys"
                | "trader joes"
                | "wendys"
                | "mcdonalds"
                | "dell"
                | "ford"
                | "chase"
                | "boeing"
                | "target"
                | "square"
                | "block"
                | "ramp"
                | "linear"
                | "plaid"
                | "brex"
                | "mercury"
                | "gusto"
                | "asana"
                | "box"
                | "snap"
                | "discord"
                | "reddit"
                | "lyft"
                | "tesla"
                | "bain"
                | "bcg"
                | "ey"
                | "pwc"
        )
}

/// Nouns that end a role.
fn is_role_noun(folded: &str) -> bool {
    is_job(folded)
        && !matches!(
            folded,
            "candidate"
                | "host"
                | "owner"
                | "guest"
                | "partner"
                | "interviewer"
                | "interviewers"
                | "senior"
                | "junior"
                | "staff"
                | "chief"
                | "vice"
                | "unknown"
        )
        || matches!(
            folded,
            "dev"
                | "eng"
                | "sre"
                | "swe"
                | "sde"
                | "pm"
                | "tpm"
                | "internship"
                | "interpreter"
                | "translator"
                | "clerk"
                | "assistant"
                | "cashier"
                | "driver"
                | "cook"
                | "barista"
                | "waiter"
                | "electrician"
                | "mechanic"
                | "librarian"
                | "chemist"
                | "biologist"
                | "pharmacist"
                | "therapist"
                | "paralegal"
                | "lawyer"
                | "journalist"
                | "producer"
                | "animator"
                | "illustrator"
                | "photographer"
                | "tutor"
                | "instructor"
                | "faculty"
                | "postdoc"
                | "fellow"
                | "secretary"
                | "receptionist"
                | "salesperson"
                | "bookkeeper"
                | "actuary"
                | "economist"
                | "statistician"
                | "surveyor"
                | "welder"
                | "plumber"
                | "carpenter"
                | "operator"
                | "marketer"
                | "copywriter"
                | "strategist"
                | "dba"
                | "sysadmin"
                | "devops"
                | "qa"
                | "ingenieurin"
                | "sachbearbeiter"
                | "sachbearbeiterin"
                | "referent"
                | "referentin"
                | "berater"
                | "beraterin"
                | "projektleiter"
                | "projektleiterin"
                | "werkstudent"
                | "werkstudentin"
                | "buchhalter"
                | "buchhalterin"
                | "developpeur"
                | "developpeuse"
                | "ingenieure"
                | "comptable"
                | "desarrollador"
                | "desarrolladora"
                | "ingeniera"
                | "analista"
                | "engenheiro"
                | "engenheira"
                | "desenvolvedor"
                | "desenvolvedora"
                | "sviluppatore"
                | "ingegnere"
                | "ontwikkelaar"
                | "medewerker"
                | "adviseur"
                | "аналитик"
                | "разработчик"
                | "инженер"
                | "مهندس"
                | "مطور"
                | "doctor"
                | "scholar"
                | "chair"
                | "dean"
                | "superintendent"
        )
        || folded.ends_with("ingenieur")
        || folded.ends_with("entwickler")
        || folded.ends_with("manager")
        || folded.ends_with("leiter")
        || folded.ends_with("leiterin")
}

#[cfg(test)]
mod tests;
