//! What is said between pages, worker and interface. Two request types by trust (invariant 4).

use std::collections::BTreeMap;

use crate::zone::Tz;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::draft::{Own, Purpose};
use crate::model::{Application, Connection, Id, Interview, Me, MessageKind, Outcome, Part, Person, Reflection, Settings, Status};
use crate::patch::Patch;
use crate::plain::{self, Misfit};
use crate::sites::{Probe, Snapshot, Watch};

/// What comes in with every request, so that the core needs nothing from outside (invariant 1).
#[derive(Clone, Debug)]
pub struct Env {
    /// The instant of the request.
    pub now: DateTime<Utc>,
    /// The zone of the user's machine.
    pub zone: Tz,
    /// The interface's language, `en`.
    pub language: String,
    /// 128 random bits in hexadecimal. A request that is tried again (the worker was killed under it) brings the same ones, so that
    /// what it creates is created once.
    pub fresh: String,
}

/// Where a page request came from, as the browser says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sender {
    /// The tab.
    pub tab: i32,
    /// The frame in the tab; 0 is the top.
    pub frame: i32,
    /// The page's address, as it now is: a page may have gone on to another one without a load.
    pub url: String,
}

impl Sender {
    /// The address of the page that sent a message, from what the browser says of the sender. `url` is the address at its load; `tab`
    /// is the one that the tab shows now, and newer where the page went on without a load. A tab that has just left for another site
    /// is none; a frame below the top has only its own.
    pub fn address(url: String, tab: Option<String>, frame: i32) -> Option<String> {
        let site = |address: &str| address.splitn(4, '/').take(3).map(str::to_owned).collect::<Vec<_>>();
        match frame {
            0 => tab.filter(|tab| site(tab) == site(&url)),
            _ => Some(url),
        }
    }
}

/// From a content script, which a hostile page may imitate. On the wire `{do: 'seen', snapshot}`; see [`PageRequest::from_wire`].
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PageRequest {
    /// `eyes` have started and ask what to look for.
    Hello {},
    /// What `eyes` see now (after a change only).
    Seen {
        /// All regions.
        snapshot: Snapshot,
    },
    /// The user pressed the webmail's own Send button.
    Sending {
        /// The compose window it belongs to.
        region: u32,
        /// What stood in it at that moment.
        snapshot: Snapshot,
    },
    /// A trusted press on a button of the card.
    Pressed {
        /// [`Card::id`].
        card: String,
        /// [`Button::id`].
        button: String,
        /// What `eyes` see now.
        snapshot: Snapshot,
    },
    /// What `hands` did.
    Filled {
        /// [`Card::id`].
        card: String,
        /// [`FillPlan::region`].
        region: u32,
        /// Step by step.
        steps: Vec<Filled>,
        /// What `eyes` see afterwards.
        snapshot: Snapshot,
    },
    /// What `hands` took back.
    Undone {
        /// [`Card::id`].
        card: String,
        /// [`FillPlan::region`].
        region: u32,
        /// Field by field, of those that had been filled.
        steps: Vec<Filled>,
        /// What `eyes` see afterwards.
        snapshot: Snapshot,
    },
}

impl PageRequest {
    /// A request as the content scripts send it: `{do: 'seen', ...}`.
    ///
    /// Not serde's own internal tagging, which would put a second reader of every type into the worker's module.
    ///
    /// # Errors
    /// It is none of ours.
    pub fn from_wire(message: Value) -> Result<PageRequest, Misfit> {
        let Value::Object(mut fields) = message else {
            return Err(Misfit);
        };
        let name = fields.remove("do").unwrap_or_default();
        let name = name.as_str().unwrap_or_default().to_owned();
        let mut request = serde_json::Map::new();
        request.insert(name, Value::Object(fields));
        plain::read(Value::Object(request))
    }
}

/// The answer to a [`PageRequest`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "do", rename_all = "snake_case")]
pub enum PageResponse {
    /// Nothing to do here.
    Nothing,
    /// Look for these.
    Watch(Watch),
    /// Show this card (the shell puts `hands` and `card` into the page first).
    Card {
        /// What to show.
        card: Card,
    },
    /// Take this card away, if it is the one on show.
    Close {
        /// [`Card::id`].
        id: String,
    },
    /// Carry this out and report `filled`.
    Fill {
        /// What to do.
        plan: FillPlan,
    },
    /// Put the three fields of this region back, each only if it is as `hands` left it, and report `undone` with the fields' outcomes.
    Undo {
        /// The compose window.
        region: u32,
    },
    /// Select these words in a field, and where it says so write others over them.
    Point(Box<Point>),
}

/// Words in a field of a compose window.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Point {
    /// The compose window.
    pub region: u32,
    /// The field: the first probe that finds an element, as in [`FillStep::target`].
    pub target: Vec<Probe>,
    /// What the user wrote before these words, without white space. Both together must stand there as they were read, or nothing is
    /// done: the same words may stand in a quote.
    pub lead: String,
    /// The words, without white space.
    pub text: String,
    /// What to write over them, without line breaks; `None`: they are only selected.
    pub replace: Option<String>,
    /// How, in this order, as in [`FillStep::by`]; none that wants HTML.
    pub by: Vec<String>,
}

/// A small box in the page, in a closed shadow root. The script that draws it knows no wording.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Card {
    /// Comes back with each press; the worker forgets it when the tab goes.
    pub id: String,
    /// The compose window it belongs to; a card leaves when its region does.
    #[serde(default)]
    pub region: Option<u32>,
    /// One line.
    pub title: String,
    /// What it says, one paragraph a line.
    #[serde(default)]
    pub lines: Vec<Line>,
    /// A text to select and copy (a connection note).
    #[serde(default)]
    pub copy: Option<String>,
    /// What can be pressed.
    #[serde(default)]
    pub buttons: Vec<Button>,
    /// Whether it speaks of what stands in the window now: `eyes` then read the user's words in it too, and the worker answers with the
    /// card as it then is. Such a card takes its own place only: one that was closed meanwhile stays closed.
    #[serde(default)]
    pub follow: bool,
    /// The label of the button that takes the card away (it comes back as the button `close`, as Escape does); all cards have
    /// one.
    #[serde(default)]
    pub close: String,
}

/// One line of a card.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// How it is drawn.
    pub tone: Tone,
    /// The text.
    pub text: String,
    /// What can be done about it, small, behind the text.
    #[serde(default)]
    pub buttons: Vec<Button>,
}

/// How a line is drawn. Never by colour alone: the script puts a sign before it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Tone {
    /// Neutral.
    #[default]
    Plain,
    /// It is there.
    Good,
    /// Worth a look.
    Note,
    /// Mend this.
    Warn,
    /// This stops the insertion.
    Block,
}

/// A button of a card.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Button {
    /// What comes back.
    pub id: String,
    /// What it says.
    pub label: String,
    /// The one that is drawn as the usual choice.
    #[serde(default)]
    pub primary: bool,
}

/// What `hands` are to do in one compose window, step by step; they stop at the first step that `differs`, and where a recipient
/// is just being typed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FillPlan {
    /// The card it belongs to.
    pub card: String,
    /// The compose window, by the number that `eyes` gave it.
    pub region: u32,
    /// The steps.
    pub steps: Vec<FillStep>,
}

/// One field.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FillStep {
    /// `to`, `subject`, `body`: a label, which comes back.
    pub field: String,
    /// Where to put it: the first probe that finds an element. What the probe takes is not used.
    pub target: Vec<Probe>,
    /// How to read the field: before, between techniques and afterwards. The first probe that yields wins; nothing yielded is empty.
    pub read: Vec<Probe>,
    /// What to do where something stands in the field already.
    #[serde(default)]
    pub occupied: Occupied,
    /// What to put there. Lines are separated by `\n`.
    pub text: String,
    /// The same as HTML, for techniques that take it; made by the core from escaped text.
    #[serde(default)]
    pub html: Option<String>,
    /// What the read-back must hold once more than before (white space collapsed); `text` if empty.
    #[serde(default)]
    pub expect: String,
    /// Techniques in order, as `hands` name them: `value`, `insert_text`, `paste`, `paste_text`, `beforeinput`, `insert_html`,
    /// `chip_enter`, `chip_comma`, `chip_paste`. The next is tried only if the field reads exactly as before.
    pub by: Vec<String>,
    /// Elements inside the target (or after it) above which the text goes: signature, quote. None found: at the end of what the
    /// user wrote if there is nothing, that is at the start.
    #[serde(default)]
    pub above: Vec<String>,
    /// The same by their text: lines (trimmed) that begin a signature which has no element of its own.
    #[serde(default)]
    pub above_lines: Vec<String>,
    /// The same for a plain text: how it ends (signature and quote, to the letter). The text goes above that; if it no longer ends
    /// so, nothing is put in (`changed_since`).
    #[serde(default)]
    pub tail: String,
    /// What takes the last recipient away again (its own cross), inside the region: pressed by Undo only. Empty: Backspace does it.
    #[serde(default)]
    pub remove: String,
}

/// What to do with a field in which something stands already.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Occupied {
    /// The text goes beside it.
    #[default]
    Beside,
    /// The step is `skipped`.
    Skip,
    /// The step is refused (`being_typed`) and the plan ends: a recipient who is no address yet may be somebody else.
    Stop,
}

/// What became of one step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Filled {
    /// [`FillStep::field`].
    pub field: String,
    /// `done`, `skipped` (was not empty), `refused` (nothing was changed), `differs` (something else stands there now), `undone`.
    pub outcome: String,
    /// The technique that worked.
    #[serde(default)]
    pub by: Option<String>,
    /// Why not, as a fixed word: `no_target`, `gone`, `not_taken`, `changed_since`, `being_typed`.
    #[serde(default)]
    pub why: Option<String>,
}

/// From our own pages; the shell checks the sender's origin.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum UiRequest {
    /// What to do now, and everything the popup's first page shows.
    Overview {
        /// The address of the active tab, where the browser tells it.
        #[serde(default)]
        url: Option<String>,
        /// Whether that address is granted; the shell knows.
        #[serde(default)]
        granted: bool,
        /// Finished applications too.
        #[serde(default)]
        all: bool,
    },
    /// Read the page in this tab. The shell runs the recipes and hands the snapshot in as [`UiRequest::Captured`].
    Capture {
        /// The tab.
        tab: i32,
    },
    /// Work in this tab for as long as it shows this page, by the press of the toolbar button alone. The shell does it.
    WorkHere {
        /// The tab.
        tab: i32,
    },
    /// What was read in a tab.
    Captured {
        /// The page's address, from the browser.
        url: String,
        /// What `eyes` saw.
        snapshot: Snapshot,
    },
    /// Read the page in this tab, and report how that went. The shell hands the snapshot in as [`UiRequest::Reported`].
    Report {
        /// The tab.
        tab: i32,
    },
    /// What was read in a tab, to be reported on.
    Reported {
        /// The page's address, from the browser.
        url: String,
        /// What `eyes` saw.
        snapshot: Snapshot,
    },
    /// The browser did not let the shell read a tab.
    Unreadable {
        /// The page's address, where the browser told it.
        url: String,
    },
    /// Read a text: the content of an `.ics` file, or an invitation that was pasted.
    ReadText {
        /// The text.
        text: String,
        /// Whether it came as an `.ics` file, and is read as nothing else.
        #[serde(default)]
        ics: bool,
    },
    /// Who the user is.
    SaveMe(Me),
    /// Save an interview as corrected.
    Save(Box<Candidate>),
    /// The form of an interview that is stored, to be corrected.
    Correct(Id),
    /// Delete an application with everything that belongs to it alone.
    Forget {
        /// Which; `None`: everything there is, settings too.
        application: Option<Id>,
        /// The user read what goes and pressed again. Before that nothing is deleted, and the answer says what would go.
        #[serde(default)]
        sure: bool,
    },
    /// Attach what a profile says to a person.
    SaveProfile {
        /// The person.
        person: Id,
        /// What was read.
        profile: Profile,
    },
    /// Save what the user changed in a reflection.
    Reflect {
        /// The interview it belongs to.
        interview: Id,
        /// Of the [`crate::model::Reflection`].
        notes: Patch,
        /// Of the [`Application`]: its `decision_date`, as the user confirmed it, and nothing else.
        application: Patch,
    },
    /// Read from the user's words when a decision was promised, to be confirmed: nothing is saved.
    ReadDeadline {
        /// The round in which it was said.
        interview: Id,
        /// `by the end of next week`.
        text: String,
    },
    /// Everything about one application, for the app page.
    Application(Id),
    /// A letter for one person, judged: the user's own version where there is one, else written from the notes.
    Draft {
        /// The round.
        interview: Id,
        /// To whom.
        person: Id,
        /// What for.
        kind: MessageKind,
        /// From the notes in any case: the user's own version is given up.
        #[serde(default)]
        anew: bool,
    },
    /// A thank-you in which one answer of the interview is put right, as it was noted. It becomes the user's own version.
    Clarify {
        /// The round.
        interview: Id,
        /// To whom.
        person: Id,
    },
    /// Judge a text as it stands, and keep it where it is the user's own.
    Check {
        /// The round.
        interview: Id,
        /// To whom.
        person: Id,
        /// What for.
        kind: MessageKind,
        /// Its subject.
        subject: String,
        /// Its body.
        body: String,
    },
    /// The user says that a message went out.
    MarkSent {
        /// The round.
        interview: Id,
        /// To whom.
        person: Id,
        /// What it was.
        kind: MessageKind,
        /// When the page learned what it shows: a letter of this kind that went out since then is this one. (Of a thank-you there is
        /// one for each person and round at all times.)
        #[serde(default)]
        since: Option<DateTime<Utc>>,
    },
    /// The user says that this message, which stood in a window, went out.
    WentOut(Id),
    /// The user says that a message did not go out after all; of one that was noted as received, that it did not come.
    NotSent(Id),
    /// The user says that the company wrote.
    Replied(Id),
    /// How far an application has come.
    SetStatus {
        /// Which.
        application: Id,
        /// How far.
        status: Status,
    },
    /// What became of an interview.
    SetOutcome {
        /// Which.
        interview: Id,
        /// What.
        outcome: Outcome,
    },
    /// Be silent for some hours about what concerns a round, or the application as a whole.
    Later {
        /// The application.
        application: Id,
        /// The round.
        interview: Option<Id>,
    },
    /// One thing that is due about a round, or about the application as a whole, the user does not want to do.
    NotNeeded {
        /// The application.
        application: Id,
        /// The round.
        interview: Option<Id>,
        /// To whom; `None`: to anybody.
        person: Option<Id>,
        /// What: [`StepView::what`].
        what: String,
    },
    /// The connection reminder of one person.
    SetConnection {
        /// Who.
        person: Id,
        /// Where it stands.
        connection: Connection,
    },
    /// Correct a person: name, salutation, address.
    SavePerson {
        /// Who.
        id: Id,
        /// What the user changed of the [`Person`].
        person: Patch,
    },
    /// Save what the user changed in the settings.
    SaveSettings(Patch),
    /// A template of the user's own: the one that is kept, or what it may begin as, and what it looks like filled in.
    Template {
        /// What for.
        purpose: Purpose,
        /// As it is being written; `None`: the one that is kept.
        own: Option<Own>,
    },
    /// Keep a template, or give it up.
    SaveTemplate {
        /// What for.
        purpose: Purpose,
        /// `None`: the built-in letter again.
        own: Option<Own>,
    },
    /// Records that cannot be read, as they are.
    Aside {},
}

/// The answer to a [`UiRequest`]: `{overview: ...}`. Not serde's internal tagging, which would put a second reader of every type into the
/// interface's module.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum UiResponse {
    /// To [`UiRequest::Overview`].
    Overview(Overview),
    /// What was read, to be corrected and saved.
    Candidates {
        /// One an event; several in an `.ics` file.
        candidates: Vec<Candidate>,
    },
    /// A profile, offered for a person.
    Profile {
        /// What was read.
        profile: Profile,
        /// Whom it may be, likeliest first: never chosen alone.
        people: Vec<PersonChoice>,
    },
    /// It is stored.
    Saved {
        /// The record's id.
        id: Id,
        /// What to do now.
        overview: Overview,
    },
    /// One application.
    Application {
        /// Its log and its notes.
        history: LogView,
        /// What to do about it.
        steps: Vec<StepView>,
    },
    /// A draft and what the checks say.
    Draft {
        /// Its subject.
        subject: String,
        /// Its body.
        body: String,
        /// Whether it is the user's own version: not what would be written from the notes.
        own: bool,
        /// Whether one answer could be put right in it ([`UiRequest::Clarify`]).
        #[serde(default)]
        clarify: bool,
        /// What the checks say.
        findings: Vec<FindingView>,
        /// Of whom the address is missing, and the like.
        #[serde(default)]
        notes: Vec<String>,
    },
    /// To a draft for somebody whose greeting is not known for sure.
    Greeting {
        /// Who; what may follow `Dear` comes back in [`UiRequest::SavePerson`].
        person: Person,
        /// The question.
        text: String,
    },
    /// To [`UiRequest::Template`].
    Template {
        /// Subject and body as it was asked about, is kept, or may begin.
        own: (String, String),
        /// Whether one is kept for this purpose.
        kept: bool,
        /// For whom it is filled in here.
        shown_for: String,
        /// Subject and body filled in, if that can be done.
        filled: Option<(String, String)>,
        /// What is wrong with it.
        wrong: Option<String>,
        /// What the checks say of it.
        findings: Vec<FindingView>,
    },
    /// To [`UiRequest::ReadDeadline`].
    Deadline {
        /// The day, if one could be read.
        day: Option<String>,
        /// The day in words, or that there is none and what to do.
        text: String,
    },
    /// To [`UiRequest::Forget`], before the user is sure.
    Forget {
        /// What would go.
        text: String,
    },
    /// To [`UiRequest::Report`].
    Report {
        /// How the page was read, without a word of it.
        text: String,
    },
    /// To [`UiRequest::Aside`].
    Aside {
        /// Key and content.
        records: Vec<(String, String)>,
    },
    /// It did not work. Nothing was lost.
    Problem {
        /// What happened and what to do, in the interface's language.
        text: String,
    },
}

/// What the popup's first page shows.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Overview {
    /// Who the user is, if that is known.
    pub me: Option<Me>,
    /// What to do, most urgent first.
    pub steps: Vec<StepView>,
    /// All applications, newest first.
    pub applications: Vec<ApplicationView>,
    /// Messages that were inserted, and may have been sent where no webmail tells us.
    pub unsure: Vec<UnsureView>,
    /// The site in the active tab, and the permission that would let Afterword work there by itself.
    pub here: Option<Here>,
    /// Which days count as working days.
    pub days: String,
    /// How many records cannot be read.
    pub aside: usize,
    /// The settings.
    pub settings: Settings,
}

/// The active tab.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Here {
    /// The site's name, if it is one that is known by its address.
    pub site: Option<String>,
    /// Match patterns to ask for, synchronously in the click. Empty: nothing to ask for.
    pub patterns: Vec<String>,
    /// Whether the user has granted them.
    #[serde(default)]
    pub granted: bool,
    /// Whether events or profiles are read here: then the popup reads at once.
    #[serde(default)]
    pub reads: bool,
    /// Whether this is a site of profiles, whose pages can be left untouched.
    #[serde(default)]
    pub profiles: bool,
    /// Whether the page is only around a frame of another origin in which the site is.
    #[serde(default)]
    pub framed: bool,
    /// The page's host, which says where this is.
    pub host: String,
}

/// One step of [`crate::practice`], ready to show.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StepView {
    /// The application.
    pub application: Id,
    /// The round, if it concerns one.
    pub interview: Option<Id>,
    /// The person, if it concerns one.
    pub person: Option<Id>,
    /// `reflect`, `write_thank_you`, `wait`, `inquire`, `connect`, `reply`, `nothing`.
    pub what: String,
    /// `hurried`, `early`, `due`, `late`, `missed`, `quiet`, `allowed`, ...
    pub state: String,
    /// From when.
    pub from: Option<DateTime<Utc>>,
    /// Until when.
    pub until: Option<DateTime<Utc>>,
    /// One line: what to do.
    pub title: String,
    /// Why, with its source.
    pub why: String,
    /// Whether it wants doing now, so that it can be put off or declined.
    pub is_due: bool,
    /// That it is put off, and until when.
    pub put_off: Option<String>,
}

/// An [`Application`] as the interface takes it: without what only the worker reads.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HeadView {
    /// Its id.
    pub id: Id,
    /// The company.
    pub company: String,
    /// The role.
    pub role: Option<String>,
    /// How far it has come.
    pub status: Status,
    /// When they said they would decide, `2026-12-04`: the interface shows it and computes nothing with it.
    pub decision_date: Option<String>,
}

impl From<Application> for HeadView {
    fn from(application: Application) -> HeadView {
        HeadView {
            id: application.id,
            company: application.company,
            role: application.role,
            status: application.status,
            decision_date: application.decision_date.map(|day| day.to_string()),
        }
    }
}

/// One application, as a line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ApplicationView {
    /// The application.
    pub application: HeadView,
    /// Its rounds.
    pub interviews: Vec<RoundView>,
    /// Its people.
    pub people: Vec<Person>,
}

/// One round, as a line. Its zone is a name: the interface leaves clocks to the browser, and carries no table of zones.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RoundView {
    /// The [`Interview`].
    pub id: Id,
    /// Its title.
    pub title: String,
    /// When it begins.
    pub start: DateTime<Utc>,
    /// When it ends.
    pub end: DateTime<Utc>,
    /// The IANA name of its zone.
    pub zone: String,
    /// What became of it.
    pub outcome: Outcome,
    /// Who was in the room.
    pub people: Vec<Id>,
}

impl From<Interview> for RoundView {
    fn from(interview: Interview) -> RoundView {
        RoundView {
            zone: interview.zone.name().to_owned(),
            id: interview.id,
            title: interview.title,
            start: interview.start,
            end: interview.end,
            outcome: interview.outcome,
            people: interview.people,
        }
    }
}

/// What was written about one application, and noted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LogView {
    /// The application.
    pub application: HeadView,
    /// What was written and received.
    pub entries: Vec<EntryView>,
    /// What the user noted.
    pub reflections: Vec<Reflection>,
}

/// One entry of the log of contact, ready to show.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EntryView {
    /// The message.
    pub message: Id,
    /// When its state last changed.
    pub at: DateTime<Utc>,
    /// Its state: `sent`, `declined`, ...
    pub state: String,
    /// What it is, to whom, and how it stands.
    pub text: String,
    /// Whether it counts as one that the user sent.
    pub is_sent: bool,
    /// What can be said otherwise.
    pub change: Option<ChangeView>,
}

/// A button that says otherwise what became of a message.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChangeView {
    /// What it says.
    pub label: String,
    /// The same with what it is about, for those who hear it.
    pub name: String,
    /// What is told when it was pressed.
    pub told: String,
    /// Whether it says that the message went out ([`UiRequest::WentOut`]), else that it did not ([`UiRequest::NotSent`]).
    pub to_sent: bool,
}

/// A message of which nobody told us whether it went out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct UnsureView {
    /// The message.
    pub message: Id,
    /// Its round.
    pub interview: Option<Id>,
    /// To whom.
    pub person: Option<Id>,
    /// What it is.
    pub kind: MessageKind,
    /// The question.
    pub text: String,
    /// Which message it is: when it was put into its window, and its subject. One person may have several.
    #[serde(default)]
    pub which: String,
}

/// A finding, ready to show.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FindingView {
    /// The check.
    pub check: String,
    /// How bad.
    pub tone: Tone,
    /// UTF-16 offsets into the body.
    pub span: Option<(usize, usize)>,
    /// Why, with its source.
    pub why: String,
    /// What would mend it, where something would.
    #[serde(default)]
    pub fix: Option<FixView>,
}

/// A replacement, offered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FixView {
    /// What to replace: UTF-16 offsets into the body that was judged.
    pub span: (usize, usize),
    /// By what.
    pub text: String,
    /// What the button says.
    pub label: String,
}

/// An interview as it was read, to be corrected by the user. Times are wall-clock times in [`Candidate::zone`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Candidate {
    /// Where it was read: a site's name, `ics`, `text`, `stored`, or empty for one typed by hand.
    pub source: String,
    /// The calendar's id.
    pub uid: Option<String>,
    /// The interview that this event already is, if it was captured before.
    pub interview: Option<Id>,
    /// `yes`, `no` or `ask`.
    pub is_interview: String,
    /// `candidate`, `interviewer` or `unknown`.
    pub side: String,
    /// What to look at before saving, and why.
    pub notes: Vec<String>,
    /// The title.
    pub title: String,
    /// The company.
    pub company: String,
    /// The role.
    pub role: String,
    /// The stage.
    pub stage: String,
    /// `2026-11-19T10:00`, or empty where unsure.
    pub start: String,
    /// As above.
    pub end: String,
    /// IANA name, or empty where unsure.
    pub zone: String,
    /// Who took part.
    pub people: Vec<CandidatePerson>,
    /// Who was left out, and why.
    pub left_out: Vec<LeftOut>,
    /// Where `company`, `role`, `stage` and `time` were read, in sentences.
    pub evidence: BTreeMap<String, String>,
    /// What the event says, as [`Interview::event`]; the form takes it along.
    pub said: BTreeMap<String, String>,
}

/// Somebody in an interview that was read.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct CandidatePerson {
    /// The person that this already is.
    pub id: Option<Id>,
    /// The name; empty where only an address is known.
    pub name: String,
    /// What may follow `Dear`; empty where unsure: the form asks.
    pub salutation: String,
    /// The address.
    pub email: String,
    /// What they were.
    pub part: Part,
    /// Where it was read.
    pub evidence: String,
    /// Whether the event names them, as it was last read.
    pub in_event: bool,
}

/// Somebody who was not taken for an interviewer.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct LeftOut {
    /// As written.
    pub who: String,
    /// Why.
    pub why: String,
    /// Whether it is the user, who is not put back.
    pub is_me: bool,
    /// Who it was in the form, if the user took them out: they come back with all that was known.
    #[serde(default)]
    pub person: Option<CandidatePerson>,
}

/// A profile as it was read.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Profile {
    /// The name.
    pub name: Option<String>,
    /// What stands under it.
    pub headline: Option<String>,
    /// The company.
    pub company: Option<String>,
    /// The profile's path, `/in/jane-doe`.
    pub address: Option<String>,
}

/// A person that a profile may belong to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PersonChoice {
    /// Who.
    pub person: Id,
    /// `Jane Doe · Acme · panel, 19 November`.
    pub label: String,
    /// Whether name and company agree.
    pub agrees: bool,
}
