//! The parts of each letter, and which wording each takes.

use chrono::{Datelike, TimeDelta};

use super::fragment::{self, Fragment};
use super::template::{Template, TemplateError, Variable};
use super::wording::{self, Wordings};
use super::{Draft, DraftError, Forward, Notes, Own, Purpose, Recipient, Register, Request, Spelling};
use crate::messages::en::{DAYS, MONTHS, list};
use crate::practice::policy;

/// Writes the letter; who signs and how the recipient is addressed is known.
pub(super) fn letter(request: &Request, salutation: &str) -> Result<Draft, DraftError> {
    let writer = Writer { request, salutation };
    if let Some(own) = &request.template {
        return writer.own(own).map_err(DraftError::Template);
    }
    let body = match request.purpose {
        Purpose::ThankYou | Purpose::LateThankYou => writer.thank_you(),
        Purpose::RecruiterThanks => writer.recruiter(),
        Purpose::RecruiterForward => writer.forward()?,
        Purpose::Clarification => writer.clarification()?,
        Purpose::Inquiry => writer.inquiry(),
        Purpose::SecondInquiry => writer.second_inquiry(),
        Purpose::ConnectionNote => {
            return writer.note().map(|body| Draft {
                subject: String::new(),
                body,
            });
        }
        Purpose::RejectionThanks => writer.rejection(),
        Purpose::OfferReply => writer.offer(),
        Purpose::NextStepReply => writer.next_step(),
        Purpose::Withdrawal => writer.withdrawal(),
        Purpose::NoShow => writer.no_show(),
        Purpose::Cancelled => writer.cancelled(),
    };
    Ok(Draft {
        subject: writer.subject(),
        body: writer.frame(&body),
    })
}

/// Where the rotation of wordings begins: by the name, so that the same request always gives the same letter, and by how many letters of
/// the round there are already.
pub(super) fn start(to: &Recipient, siblings: usize) -> usize {
    let name = to.name.bytes().chain(to.salutation.iter().flat_map(|said| said.trim().bytes()));
    let hash = name.fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    // FNV's lowest bit is only the parity of the letters, and a given name that stands in both cancels itself: mixed once more.
    let mixed = (hash ^ hash >> 15).wrapping_mul(0x2c1b_3c6d) >> 16;
    mixed as usize % 6 + siblings
}

/// What kind of round it was, as far as that changes how one thanks for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stage {
    Phone,
    Panel,
    Second,
    Final,
    Any,
}

impl Stage {
    fn of(request: &Request) -> Stage {
        let stage = request
            .interview
            .as_ref()
            .and_then(|held| held.stage.as_deref())
            .unwrap_or_default()
            .to_lowercase();
        let says = |words: &[&str]| words.iter().any(|word| stage.contains(word));
        if says(&["phone", "screen", "call"]) {
            Stage::Phone
        } else if says(&["final", "last"]) {
            Stage::Final
        } else if says(&["second", "2nd"]) {
            Stage::Second
        } else if says(&["panel"]) {
            Stage::Panel
        } else {
            Stage::Any
        }
    }

    fn openings(self) -> &'static Wordings {
        match self {
            Stage::Phone => &wording::PHONE,
            Stage::Panel => &wording::PANEL,
            Stage::Second => &wording::SECOND,
            Stage::Final => &wording::FINAL,
            Stage::Any => &wording::OPENING,
        }
    }
}

struct Writer<'a> {
    request: &'a Request,
    salutation: &'a str,
}

impl Writer<'_> {
    /// The user's own template, filled in.
    fn own(&self, own: &Own) -> Result<Draft, TemplateError> {
        let (subject, body) = (Template::new(&own.subject)?, Template::new(&own.body)?);
        let notes = &self.request.reflection;
        let known = |text: &Option<String>| text.as_deref().map(str::trim).map(str::to_owned);
        let value = |variable: Variable| {
            let value = match variable {
                Variable::To => Some(self.salutation.to_owned()),
                Variable::Name => Some(self.request.to.name.trim().to_owned()),
                Variable::Me => Some(self.request.me.trim().to_owned()),
                Variable::Company => known(&self.request.company),
                Variable::Role => known(&self.request.role),
                Variable::Day => Some(self.day().trim().to_owned()),
                Variable::Date => Some(self.date().trim_start_matches(" on ").to_owned()),
                Variable::Said => known(&notes.said),
                Variable::StrongPoint => known(&notes.strong_point),
                Variable::Redo => known(&notes.redo),
                Variable::Objectives => known(&notes.objectives),
                Variable::Thanks => Some(self.opening(Stage::of(self.request))),
                Variable::TheySaid => Some(self.said(notes)),
                Variable::MyPoint => Some(self.strong()),
                Variable::Wish => Some(self.wish()),
                Variable::Close => Some(self.say(&wording::CLOSE, "")),
            };
            value.filter(|words| !words.is_empty())
        };
        let line = subject.fill(&value);
        let subject = if line.is_empty() { self.subject() } else { line };
        let body = body.fill(&value);
        Ok(Draft { subject, body })
    }

    /// Three to eight words, as long as the role allows it.
    fn subject(&self) -> String {
        let known = |text: &Option<String>| text.as_deref().map(str::trim).filter(|t| !t.is_empty()).map(str::to_owned);
        let about = match (self.role(), known(&self.request.company)) {
            (Some(role), _) => format!("{role} interview"),
            (None, Some(company)) => format!("interview with {company}"),
            (None, None) => "our interview".to_owned(),
        };
        let job = match (self.role(), known(&self.request.company)) {
            (Some(role), _) => format!("{role} role"),
            (None, Some(company)) => format!("role at {company}"),
            (None, None) => "the role".to_owned(),
        };
        match self.request.purpose {
            Purpose::ThankYou | Purpose::LateThankYou | Purpose::RecruiterThanks | Purpose::RecruiterForward | Purpose::RejectionThanks => {
                format!("Thank you - {about}")
            }
            Purpose::Clarification => format!("A note on my answer - {about}"),
            Purpose::Inquiry => format!("A question - {about}"),
            Purpose::SecondInquiry => format!("A last question - {about}"),
            Purpose::OfferReply => format!("Your offer - {job}"),
            Purpose::NextStepReply => format!("The next round - {about}"),
            Purpose::Withdrawal => format!("My application - {job}"),
            Purpose::NoShow | Purpose::Cancelled => format!("Another time - {about}"),
            Purpose::ConnectionNote => String::new(),
        }
    }

    fn frame(&self, paragraphs: &[String]) -> String {
        let hello = if self.request.register == Register::Formal { "Dear" } else { "Hi" };
        let bye = match (self.request.register, self.request.spelling) {
            (Register::Formal, Spelling::British) => "Yours sincerely",
            (Register::Formal, Spelling::American) => "Sincerely",
            (Register::Warm, Spelling::British) => "Kind regards",
            (Register::Warm, Spelling::American) => "Best regards",
            (Register::Brief, _) => "Best",
        };
        let text = paragraphs
            .iter()
            .filter(|p| !p.is_empty())
            .map(String::as_str)
            .collect::<Vec<_>>()
            .join("\n\n");
        format!("{hello} {},\n\n{text}\n\n{bye},\n{}", self.salutation, self.request.me.trim())
    }

    fn thank_you(&self) -> Vec<String> {
        let stage = Stage::of(self.request);
        let opening = self.opening(stage);
        let (said, strong) = (self.said(&self.request.reflection), self.strong());
        let wish = self.wish();
        // A phone screen is thanked shortly.
        let short = self.request.register == Register::Brief || stage == Stage::Phone;
        let close = if short { String::new() } else { self.say(&wording::CLOSE, "") };
        let clearer = self.clearer();
        match self.start() % 3 {
            0 => vec![join(&[&opening, &said]), clearer, join(&[&strong, &wish]), close],
            1 => vec![opening, join(&[&said, &strong]), clearer, join(&[&wish, &close])],
            _ => vec![join(&[&opening, &strong]), said, clearer, join(&[&wish, &close])],
        }
    }

    /// Thanks for the round. Behind its window, the letter owns the delay in half a sentence.
    fn opening(&self, stage: Stage) -> String {
        let opening = self.say(stage.openings(), "");
        let limit = self.request.late_after.unwrap_or(policy::LATE.num_hours() as f64);
        let late = self.request.hours_after.is_some_and(|hours| hours > limit) || self.request.purpose == Purpose::LateThankYou;
        if !late {
            return opening;
        }
        let mut letters = opening.chars();
        let first = letters.next().map(|c| c.to_lowercase().to_string()).unwrap_or_default();
        let begins_with_i = opening.starts_with("I ") || opening.starts_with("I'");
        let opening = if begins_with_i { opening } else { first + letters.as_str() };
        self.say(&wording::LATE, &opening)
    }

    /// What they said.
    fn said(&self, notes: &Notes) -> String {
        let said = notes
            .said
            .as_deref()
            .and_then(|note| fragment::said(note, self.request.to.name.trim()));
        let said = said.map(|said| match said {
            Fragment::Topic(x) => self.say(&wording::SAID_TOPIC, &x),
            Fragment::Clause(x) => self.say(&wording::SAID_CLAUSE, &x),
            Fragment::Event(x) => self.say(&wording::SAID_EVENT, &x),
            Fragment::Deed(x) | Fragment::Aim(x) | Fragment::Other(x) => self.say(&wording::SAID_OTHER, &x),
        });
        said.unwrap_or_default()
    }

    /// What went well.
    fn strong(&self) -> String {
        let point = self.request.reflection.strong_point.as_deref().and_then(fragment::strong_point);
        let strong = point.map(|point| match point {
            Fragment::Deed(x) => self.say(&wording::STRONG_DEED, &x),
            Fragment::Topic(x) => self.say(&wording::STRONG_TOPIC, &x),
            Fragment::Clause(x) | Fragment::Event(x) | Fragment::Aim(x) | Fragment::Other(x) => self.say(&wording::STRONG_OTHER, &x),
        });
        strong.unwrap_or_default()
    }

    /// One answer put right, where that is wanted and the better one was noted.
    fn clearer(&self) -> String {
        match self.request.reflection.redo.as_deref().and_then(fragment::redo) {
            Some(Fragment::Other(x)) if self.request.clarify => self.say(&wording::CLEARER, &x),
            _ => String::new(),
        }
    }

    fn wish(&self) -> String {
        let objective = self.request.reflection.objectives.as_deref().and_then(fragment::objective);
        let (kind, x) = match &objective {
            Some(Fragment::Aim(x)) => (0, x.as_str()),
            Some(Fragment::Topic(x)) => (1, x.as_str()),
            Some(Fragment::Clause(x) | Fragment::Event(x) | Fragment::Deed(x) | Fragment::Other(x)) => (2, x.as_str()),
            None => (3, ""),
        };
        let at = self.choose(&wording::WISH);
        self.fill(&format!("{} {}", wording::WISH[at], wording::DEED[at][kind]), x)
    }

    fn recruiter(&self) -> Vec<String> {
        let (opening, wish) = (self.say(&wording::RECRUITER, ""), self.say(&wording::RECRUITER_WISH, ""));
        vec![opening, join(&[&wish, &self.say(&wording::CLOSE, "")])]
    }

    fn clarification(&self) -> Result<Vec<String>, DraftError> {
        let Some(Fragment::Other(x)) = self.request.reflection.redo.as_deref().and_then(fragment::redo) else {
            return Err(DraftError::NothingToClarify);
        };
        let opening = self.fill("Thank you again for the interview{day} about {role}.", "");
        let answer = self.fill("I would like to make one of my answers clearer: {x}.", &x);
        Ok(vec![
            opening,
            join(&[&answer, "Would it be useful if I explained this in more detail?"]),
        ])
    }

    fn inquiry(&self) -> Vec<String> {
        let (opening, question) = (self.say(&wording::INQUIRY, ""), self.say(&wording::INQUIRY_ASKS, ""));
        vec![opening, question, "Thank you for your time.".to_owned()]
    }

    fn second_inquiry(&self) -> Vec<String> {
        vec![
            self.fill("I asked some time ago about {role}, for which I interviewed{date}. I know that such decisions take time, and I remain interested.", ""),
            self.fill(
                "Is there any news that you can share? I will not write about it again, and I would be glad to hear from you whenever it suits you.",
                "",
            ),
        ]
    }

    /// One mail with a short note for each whose address is missing. No two notes have a sentence in common.
    fn forward(&self) -> Result<Vec<String>, DraftError> {
        let people = &self.request.forward;
        let names: Vec<&str> = people
            .iter()
            .map(|person| person.to.name.trim())
            .filter(|name| !name.is_empty())
            .collect();
        if names.is_empty() {
            return Err(DraftError::NothingToForward);
        }
        let whom = list(&names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>());
        let opening = self.say(&wording::RECRUITER, "");
        let ask = self.say(
            if names.len() > 1 {
                &wording::PASS_ALL_ON
            } else {
                &wording::PASS_ON
            },
            &whom,
        );
        let mut written = self.request.siblings.clone();
        let mut paragraphs = vec![join(&[&opening, &ask])];
        for Forward { to, reflection } in people.iter().filter(|person| !person.to.name.trim().is_empty()) {
            let request = Request {
                to: to.clone(),
                siblings: written.clone(),
                ..self.request.clone()
            };
            let writer = Writer {
                request: &request,
                salutation: self.salutation,
            };
            let note = join(&[&writer.say(Stage::of(&request).openings(), ""), &writer.said(reflection)]);
            paragraphs.push(format!("For {}:\n{note}", to.name.trim()));
            written.push(note);
        }
        paragraphs.push("Thank you for your help.".to_owned());
        Ok(paragraphs)
    }

    fn offer(&self) -> Vec<String> {
        vec![
            self.fill("Thank you very much for offering me {role}. I am very glad about it.", ""),
            self.fill(
                "I would like to read everything with the care that it deserves. By which day would you like to have my answer?",
                "",
            ),
        ]
    }

    fn next_step(&self) -> Vec<String> {
        vec![self.say(&wording::NEXT_STEP, ""), self.say(&wording::NEXT_STEP_ASKS, "")]
    }

    fn no_show(&self) -> Vec<String> {
        vec![self.say(&wording::NO_SHOW, ""), self.say(&wording::ANOTHER_TIME, "")]
    }

    fn cancelled(&self) -> Vec<String> {
        vec![self.say(&wording::CANCELLED, ""), self.say(&wording::ANOTHER_TIME, "")]
    }

    fn withdrawal(&self) -> Vec<String> {
        let thanks = if self.request.apart {
            "Thank you for considering me for {role}."
        } else {
            "Thank you for the time you gave me in the interview{date} for {role}."
        };
        vec![
            self.fill(thanks, ""),
            self.fill(
                "I have decided to withdraw my application, and I wanted you to know as early as possible.",
                "",
            ),
            self.fill(
                "I wish you and the team all the best, and hope that you soon find the right person for it.",
                "",
            ),
        ]
    }

    fn rejection(&self) -> Vec<String> {
        let thanks = if self.request.apart {
            "Thank you for letting me know, and for considering me for {role}."
        } else {
            "Thank you for letting me know, and for the time you gave me to talk about {role}."
        };
        vec![
            self.fill(thanks, ""),
            self.fill("I would have liked to join {firm}, and I would be glad if you kept me in mind when another role comes up that may suit me.", ""),
            self.fill("I wish you and the team all the best.", ""),
        ]
    }

    /// The longest note that fits.
    fn note(&self) -> Result<String, DraftError> {
        let limit = self.request.note_limit.unwrap_or(200);
        let forms = [
            "Hi {to}, thank you for our conversation about {role}. I enjoyed meeting you and would be glad to stay in touch. Best, {me}",
            "Hi {to}, thank you for our conversation about {role}. I would be glad to stay in touch. Best, {me}",
            "Hi {to}, thank you for the interview. I enjoyed meeting you and would be glad to stay in touch. Best, {me}",
            "Hi {to}, thank you for the interview. I would be glad to stay in touch. {me}",
        ];
        let written = forms
            .iter()
            .map(|form| self.fill(&form.replace("{to}", self.salutation).replace("{me}", self.request.me.trim()), ""));
        written
            .into_iter()
            .find(|note| note.chars().count() <= limit)
            .ok_or(DraftError::TooLong { limit })
    }

    fn say(&self, wordings: &[&str], x: &str) -> String {
        self.fill(wordings[self.choose(wordings)], x)
    }

    fn start(&self) -> usize {
        start(&self.request.to, self.request.siblings.len())
    }

    /// The first wording from there that no sibling uses, in whatever register; the one used least if all are.
    fn choose(&self, wordings: &[&str]) -> usize {
        let rotation = (0..wordings.len()).map(|n| (self.start() + n) % wordings.len());
        let longest = |text: &str| text.split(['{', '}']).max_by_key(|part| part.len()).unwrap_or_default().to_owned();
        let used = |at: &usize| {
            let forms = [longest(wordings[*at]), longest(&wording::warm(wordings[*at]))];
            let holds = |body: &&String| forms.iter().any(|form| body.contains(form));
            self.request.siblings.iter().filter(holds).count()
        };
        rotation.min_by_key(used).unwrap_or(0)
    }

    /// The role's name: `Engineer` of `the Engineer role`.
    fn role(&self) -> Option<String> {
        let mut role = self.request.role.as_deref()?.trim();
        for lead in ["the ", "a ", "an "] {
            role = fragment::after(role, lead).unwrap_or(role);
        }
        for end in [" role", " position"] {
            let at = role.len().saturating_sub(end.len());
            role = role
                .get(at..)
                .filter(|tail| tail.eq_ignore_ascii_case(end))
                .map_or(role, |_| role[..at].trim_end());
        }
        let bare = role.is_empty() || role.eq_ignore_ascii_case("role") || role.eq_ignore_ascii_case("position");
        (!bare).then(|| role.to_owned())
    }

    /// A built-in sentence in the letter's register, with the words in their places; those are never contracted.
    fn fill(&self, sentence: &str, x: &str) -> String {
        let sentence = match self.request.register {
            Register::Warm => wording::warm(sentence),
            Register::Formal | Register::Brief => sentence.to_owned(),
        };
        let known = |text: &Option<String>| text.as_deref().map(str::trim).filter(|t| !t.is_empty()).map(str::to_owned);
        let (role, company) = (self.role(), known(&self.request.company));
        let role = role.map(|role| {
            let lower = role.to_lowercase();
            let named = ["role", "position", "internship", "post", "job"]
                .iter()
                .any(|word| lower.ends_with(word));
            if named { format!("the {role}") } else { format!("the {role} role") }
        });
        let role = role.unwrap_or_else(|| "the role".to_owned());
        let role = company.as_ref().map_or(role.clone(), |company| format!("{role} at {company}"));
        let firm = company.unwrap_or_else(|| "the team".to_owned());
        let day = self.day();
        let date = self.date();
        put(
            &sentence,
            &[("{x}", x), ("{role}", &role), ("{firm}", &firm), ("{day}", &day), ("{date}", &date)],
        )
    }

    /// ` today`, ` yesterday`, ` on Tuesday`, as seen from the day of sending; empty where that is not known.
    fn day(&self) -> String {
        let (Some(held), Some(hours)) = (&self.request.interview, self.request.hours_after) else {
            return String::new();
        };
        let Some(sent) = TimeDelta::try_minutes((hours * 60.0) as i64).and_then(|delta| held.end.checked_add_signed(delta)) else {
            return String::new();
        };
        match (sent.date_naive() - held.end.date_naive()).num_days() {
            0 => " today".to_owned(),
            1 => " yesterday".to_owned(),
            2..=6 => format!(" on {}", DAYS[held.end.weekday().num_days_from_monday() as usize]),
            _ => self.date(),
        }
    }

    /// ` on 12 November` or ` on November 12`, in the interview's own zone.
    fn date(&self) -> String {
        self.request
            .interview
            .as_ref()
            .map(|held| {
                let (day, month) = (held.end.day(), MONTHS[held.end.month0() as usize]);
                match self.request.spelling {
                    Spelling::British => format!(" on {day} {month}"),
                    Spelling::American => format!(" on {month} {day}"),
                }
            })
            .unwrap_or_default()
    }
}

/// Puts words into their places, in one pass: a brace in them is theirs. `Acme Inc.` and `how it began…` at the end of a sentence bring
/// their own end.
fn put(sentence: &str, places: &[(&str, &str)]) -> String {
    let mut out = String::new();
    let mut rest = sentence;
    while let Some(at) = rest.find('{') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let Some((place, words)) = places.iter().find(|(place, _)| rest.starts_with(place)) else {
            break;
        };
        out.push_str(words);
        rest = &rest[place.len()..];
        if words.ends_with(['.', '…', '?', '!']) {
            rest = rest.strip_prefix('.').unwrap_or(rest);
        }
    }
    out + rest
}

fn join(sentences: &[&str]) -> String {
    sentences.iter().filter(|s| !s.is_empty()).copied().collect::<Vec<_>>().join(" ")
}
