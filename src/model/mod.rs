//! The things the product is about. Plain data: what a record holds, nothing of how it is stored.
//!
//! Instants are UTC; an interview carries its own zone beside them, because its clock stands on the end of the interview *there*.

use std::collections::{BTreeMap, BTreeSet};

use crate::draft::{Own, Purpose, Register};
use crate::plain;
use crate::practice::policy;
use crate::zone::Tz;
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// An id that never repeats across devices: 128 random bits drawn by the shell, and a counter within one request.
pub type Id = String;

/// One company and one role.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Application {
    /// Its id.
    pub id: Id,
    /// The company as the user confirmed it.
    pub company: String,
    /// The role, where one is known.
    #[serde(default)]
    pub role: Option<String>,
    /// How far it has come.
    #[serde(default)]
    pub status: Status,
    /// When they said they would decide: a day in the zone of the last interview.
    #[serde(default)]
    pub decision_date: Option<NaiveDate>,
    /// When the status became what it is, as far as anybody knows: when their mail of it was written, or when the user said it.
    #[serde(default)]
    pub decided: Option<DateTime<Utc>>,
    /// What the user was reminded of, and what they put off.
    #[serde(default)]
    pub reminded: Reminded,
}

/// What the user was reminded of about one application. Times are milliseconds since 1970.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Reminded {
    /// Reminders that were shown, by [`crate::practice::reminders::Reminder::key`], and when.
    pub shown: BTreeMap<String, i64>,
    /// Until when the user put off what concerns a round, by its id; what concerns the application as a whole, by the application's.
    pub later: BTreeMap<Id, i64>,
}

/// How far an application has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// Nothing is decided.
    #[default]
    Open,
    /// They said no.
    Rejected,
    /// They made an offer.
    Offered,
    /// The user stepped back.
    Withdrawn,
}

/// What became of a round.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// It took place, or will.
    #[default]
    Held,
    /// The user was there, and nobody came.
    NoShow,
    /// It was cancelled. (One that was moved has another time, and is held.)
    Cancelled,
}

/// One round. Its end starts the clock.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Interview {
    /// Its id.
    pub id: Id,
    /// The application it belongs to.
    pub application: Id,
    /// The calendar's title, as it was read or corrected.
    pub title: String,
    /// `phone screen`, `technical`, `panel`, `on-site`, `final`, ...; free text, since calendars are.
    #[serde(default)]
    pub stage: Option<String>,
    /// What became of it.
    #[serde(default)]
    pub outcome: Outcome,
    /// When it begins.
    pub start: DateTime<Utc>,
    /// When it ends; the clock of every thank-you starts here.
    pub end: DateTime<Utc>,
    /// The interview's own zone.
    pub zone: Tz,
    /// Who was in the room, in the order of the invitation.
    #[serde(default)]
    pub people: Vec<Id>,
    /// Who was invited but, the user says, was not there.
    #[serde(default)]
    pub left_out: Vec<Id>,
    /// The calendar's own id of the event: a second capture of it updates this interview.
    #[serde(default)]
    pub uid: Option<String>,
    /// What the event said when the interview was last saved from it, before anybody corrected it: by field of the form `title`, `company`,
    /// `role` and `stage`, and in milliseconds since 1970 `start` and `end`; empty what could not be read. What it says otherwise at a
    /// second reading is news, and everything else stays as the user has it.
    #[serde(default)]
    pub event: BTreeMap<String, String>,
    /// Whom it named then, of those whom the interview has.
    #[serde(default)]
    pub invited: Vec<Id>,
}

/// What somebody was to an interview.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    /// Asked the questions.
    #[default]
    Interviewer,
    /// Leads the application.
    Recruiter,
    /// Arranged the dates.
    Coordinator,
}

/// Somebody whom the user met.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// Their id.
    pub id: Id,
    /// The name as written in a signature: `Jane Doe`.
    pub name: String,
    /// What may follow `Dear`; `None` until it is known for sure (invariant 8).
    #[serde(default)]
    pub salutation: Option<String>,
    /// Their mail address, as written.
    #[serde(default)]
    pub email: Option<String>,
    /// What they were to the interview.
    #[serde(default)]
    pub part: Part,
    /// The path of their LinkedIn profile, `/in/jane-doe`, once the user said it is theirs.
    #[serde(default)]
    pub linkedin: Option<String>,
    /// The profile's headline.
    #[serde(default)]
    pub headline: Option<String>,
    /// The profile's company, which may differ from the application's (an agency, a former firm).
    #[serde(default)]
    pub company: Option<String>,
    /// Where the name was read, in words of the page.
    #[serde(default)]
    pub evidence: Option<String>,
    /// Where the connection reminder stands.
    #[serde(default)]
    pub connection: Connection,
}

/// Where the connection reminder of one person stands. A dismissal is final.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Connection {
    /// Not yet spoken of.
    #[default]
    Open,
    /// The user said they connected.
    Done,
    /// The user does not want it.
    Dismissed,
}

/// The debrief of one interview, in the user's own words. Its id is the interview's.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reflection {
    /// The interview it belongs to.
    pub interview: Id,
    /// Per person one thing that they said.
    #[serde(default)]
    pub said: BTreeMap<Id, String>,
    /// One point that went well.
    #[serde(default)]
    pub strong_point: Option<String>,
    /// One answer to redo.
    #[serde(default)]
    pub redo: Option<String>,
    /// What the company wants to reach, as the user understood it.
    #[serde(default)]
    pub objectives: Option<String>,
    /// When they said they would decide, in their words.
    #[serde(default)]
    pub decision: Option<String>,
}

/// What a message is for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MessageKind {
    /// The thank-you after a round.
    #[default]
    ThankYou,
    /// One answer put right.
    Clarification,
    /// The polite question once the date has passed.
    Inquiry,
    /// The note that goes with a LinkedIn invitation.
    ConnectionNote,
    /// An answer to what they wrote.
    Reply,
}

/// Who wrote it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// The user.
    #[default]
    Sent,
    /// The company.
    Received,
}

/// How far a message has come. Only `Sent` counts towards the caps of practice.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MessageState {
    /// The user's own version of a letter, written in our pages and in no window yet.
    Draft,
    /// In a compose window, as far as we know not sent.
    Inserted,
    /// The user pressed the webmail's Send; the webmail has not said yet whether it worked.
    Sending,
    /// Sent, or received.
    #[default]
    Sent,
    /// Taken back before it was sent: kept, and counted by nobody.
    Discarded,
    /// The user decided not to write it: nobody is reminded of it any more, and it may still be written.
    Declined,
}

/// One entry of the log of contact.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Message {
    /// Its id.
    pub id: Id,
    /// What it is for.
    pub kind: MessageKind,
    /// The application it belongs to.
    pub application: Id,
    /// The round it belongs to, for a thank-you or a clarification.
    #[serde(default)]
    pub interview: Option<Id>,
    /// To whom (or from whom).
    #[serde(default)]
    pub to: Vec<Id>,
    /// When its state last changed.
    pub at: DateTime<Utc>,
    /// Who wrote it.
    #[serde(default)]
    pub direction: Direction,
    /// How far it has come.
    #[serde(default)]
    pub state: MessageState,
    /// How we know: `webmail` (its own success notice was seen) or `user` (the user said so).
    #[serde(default)]
    pub known_by: Option<String>,
    /// The subject that was inserted.
    #[serde(default)]
    pub subject: Option<String>,
    /// The text that was inserted, for the comparison of sibling notes.
    #[serde(default)]
    pub body: Option<String>,
    /// Whether that is the user's own version, which goes before what would be written from the notes.
    #[serde(default)]
    pub own: bool,
    /// Of a mail that was seen in a webmail, what it is known by ([`crate::sites::mail::Mail::key`]): it is asked about once.
    #[serde(default)]
    pub mail: Option<String>,
    /// Whether it went out although [`crate::practice::boundaries::may`] advised against it then.
    #[serde(default)]
    pub overruled: bool,
}

/// Who the user is. Without it nobody is left out silently.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Me {
    /// Names, the first of which signs letters.
    #[serde(default)]
    pub names: Vec<String>,
    /// Mail addresses, compared without regard to case.
    #[serde(default)]
    pub emails: Vec<String>,
}

/// The user's own letters by purpose: `{"thank_you": {"subject": "...", "body": "..."}}`. Kept as data, for the interface carries them
/// along without reading any; one that cannot be read is left where it is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Templates(Map<String, Value>);

impl Templates {
    /// The letter for a purpose.
    pub fn get(&self, purpose: Purpose) -> Option<Own> {
        plain::read(self.0.get(&name(purpose))?.clone()).ok()
    }

    /// Keeps a letter for a purpose; `None` gives it up.
    pub fn set(&mut self, purpose: Purpose, own: Option<&Own>) {
        let name = name(purpose);
        self.0 = std::mem::take(&mut self.0)
            .into_iter()
            .filter(|(known, _)| *known != name)
            .collect();
        if let Some(letter) = own.and_then(|own| serde_json::to_value(own).ok()) {
            self.0.insert(name, letter);
        }
    }
}

/// A purpose as it is written.
fn name(purpose: Purpose) -> String {
    let written = serde_json::to_value(purpose).unwrap_or_default();
    written.as_str().unwrap_or_default().to_owned()
}

/// What the user chose. One record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// Who the user is.
    pub me: Me,
    /// The country or region whose working days count, `DE` or `US-CA`; `None`: that of the interface's language, and where it names
    /// none Monday to Friday without holidays.
    pub region: Option<String>,
    /// Local hour of the recipient from which mail is welcome on a working day.
    pub sending_from: u32,
    /// Local hour of the recipient until which mail is welcome on a working day.
    pub sending_until: u32,
    /// Whether there are notifications at all.
    pub reminders: bool,
    /// Local hour of the user from which notifications wait; equal to `quiet_until`: they never wait.
    pub quiet_from: u32,
    /// Local hour of the user until which notifications wait.
    pub quiet_until: u32,
    /// The present employer's domain, whose addresses should not send thank-yous.
    pub employer_domain: Option<String>,
    /// The length of a LinkedIn note in characters: 200 (free accounts) or 300 (Premium).
    pub note_limit: usize,
    /// Whether the connection reminder waits for the decision.
    pub connect_after_decision: bool,
    /// Whether LinkedIn pages stay untouched, so that only the toolbar reminds. `None`: not yet asked.
    pub linkedin_toolbar_only: Option<bool>,
    /// Whether notifications name the company.
    pub notifications_name_company: bool,
    /// How the built-in letters sound.
    pub register: Register,
    /// Checks that the user switched off.
    pub checks_off: BTreeSet<String>,
    /// The user's own letters, which go before the built-in ones.
    pub templates: Templates,
}

impl Default for Settings {
    fn default() -> Self {
        Settings {
            me: Me::default(),
            region: None,
            sending_from: policy::SENDING_FROM,
            sending_until: policy::SENDING_UNTIL,
            reminders: true,
            quiet_from: policy::QUIET_FROM,
            quiet_until: policy::QUIET_UNTIL,
            employer_domain: None,
            note_limit: 200,
            connect_after_decision: false,
            linkedin_toolbar_only: None,
            notifications_name_company: false,
            register: Register::default(),
            checks_off: BTreeSet::new(),
            templates: Templates::default(),
        }
    }
}

/// One application with everything that belongs to it: what [`crate::practice`] judges and [`crate::draft`] writes from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct History {
    /// The application.
    pub application: Application,
    /// Its rounds, in order of their ends.
    pub interviews: Vec<Interview>,
    /// Everybody who took part in one of them.
    pub people: Vec<Person>,
    /// What was written and received.
    pub messages: Vec<Message>,
    /// What the user noted.
    pub reflections: Vec<Reflection>,
}
