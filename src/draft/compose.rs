//! The parts of each letter, and which wording each takes.

use chrono::{Datelike, TimeDelta};

use super::fragment::{self, Fragment};
use super::wording::{self, Wordings};
use super::{Draft, DraftError, Purpose, Register, Request};
use crate::messages::en::{DAYS, MONTHS};

/// Hours after which a thank-you owns its lateness: the outer limit of the window (Wesleyan, St Olaf, Dartmouth).
const LATE: f64 = 48.0;

/// Writes the letter; who signs and how the recipient is addressed is known.
pub(super) fn letter(request: &Request, salutation: &str) -> Result<Draft, DraftError> {
    let writer = Writer { request, salutation };
    let body = match request.purpose {
        Purpose::ThankYou => writer.thank_you(),
        Purpose::RecruiterThanks => writer.recruiter(),
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
    };
    Ok(Draft {
        subject: writer.subject(),
        body: writer.frame(&body),
    })
}

struct Writer<'a> {
    request: &'a Request,
    salutation: &'a str,
}

impl Writer<'_> {
    /// Three to eight words, as long as the role allows it.
    fn subject(&self) -> String {
        let known = |text: &Option<String>| text.as_deref().map(str::trim).filter(|t| !t.is_empty()).map(str::to_owned);
        let about = match (known(&self.request.role), known(&self.request.company)) {
            (Some(role), _) => format!("{role} interview"),
            (None, Some(company)) => format!("interview with {company}"),
            (None, None) => "our interview".to_owned(),
        };
        match self.request.purpose {
            Purpose::ThankYou | Purpose::RecruiterThanks => format!("Thank you - {about}"),
            Purpose::Clarification => format!("A note on my answer - {about}"),
            Purpose::Inquiry => format!("A question - {about}"),
            Purpose::SecondInquiry => format!("A last question - {about}"),
            Purpose::RejectionThanks => format!("Thank you - {about}"),
            Purpose::ConnectionNote => String::new(),
        }
    }

    fn frame(&self, paragraphs: &[String]) -> String {
        let hello = if self.request.register == Register::Formal { "Dear" } else { "Hi" };
        let bye = match self.request.register {
            Register::Formal => "Kind regards",
            Register::Warm => "Best regards",
            Register::Brief => "Best",
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
        let late = self.request.hours_after.is_some_and(|hours| hours > LATE);
        let opening = self.say(if late { &wording::LATE_OPENING } else { &wording::OPENING }, "");
        let notes = &self.request.reflection;
        let said = notes.said.as_deref().and_then(fragment::said).map(|said| match said {
            Fragment::Topic(x) => self.say(&wording::SAID_TOPIC, &x),
            Fragment::Clause(x) => self.say(&wording::SAID_CLAUSE, &x),
            Fragment::Deed(x) | Fragment::Aim(x) | Fragment::Other(x) => self.say(&wording::SAID_OTHER, &x),
        });
        let strong = notes
            .strong_point
            .as_deref()
            .and_then(fragment::strong_point)
            .map(|point| match point {
                Fragment::Deed(x) => self.say(&wording::STRONG_DEED, &x),
                Fragment::Topic(x) => self.say(&wording::STRONG_TOPIC, &x),
                Fragment::Clause(x) | Fragment::Aim(x) | Fragment::Other(x) => self.say(&wording::STRONG_OTHER, &x),
            });
        let (said, strong) = (said.unwrap_or_default(), strong.unwrap_or_default());
        let wish = self.wish();
        let close = if self.request.register == Register::Brief {
            String::new()
        } else {
            self.say(&wording::CLOSE, "")
        };
        match self.start() % 3 {
            0 => vec![join(&[&opening, &said]), join(&[&strong, &wish]), close],
            1 => vec![opening, join(&[&said, &strong]), join(&[&wish, &close])],
            _ => vec![join(&[&opening, &strong]), said, join(&[&wish, &close])],
        }
    }

    fn wish(&self) -> String {
        let objective = self.request.reflection.objectives.as_deref().and_then(fragment::objective);
        let (kind, x) = match &objective {
            Some(Fragment::Aim(x)) => (0, x.as_str()),
            Some(Fragment::Topic(x)) => (1, x.as_str()),
            Some(Fragment::Clause(x) | Fragment::Deed(x) | Fragment::Other(x)) => (2, x.as_str()),
            None => (3, ""),
        };
        let at = self.choose(&wording::WISH);
        self.fill(&format!("{} {}", wording::WISH[at], wording::DEED[at][kind]), x)
    }

    fn recruiter(&self) -> Vec<String> {
        let opening = self.fill(
            "Thank you for arranging my interview for {role}, and for your time and help along the way.",
            "",
        );
        let wish = self.fill("I remain very interested in the role and would be glad to join {firm}.", "");
        vec![opening, join(&[&wish, &self.say(&wording::CLOSE, "")])]
    }

    fn clarification(&self) -> Result<Vec<String>, DraftError> {
        let Some(Fragment::Other(x)) = self.request.reflection.redo.as_deref().and_then(fragment::redo) else {
            return Err(DraftError::NothingToClarify);
        };
        let opening = self.fill("Thank you again for the interview{day} for {role}.", "");
        let answer = self.fill("I would like to make one of my answers clearer: {x}.", &x);
        Ok(vec![
            opening,
            join(&[&answer, "Would it be useful if I explained this in more detail?"]),
        ])
    }

    fn inquiry(&self) -> Vec<String> {
        vec![
            self.fill(
                "I had the pleasure of interviewing{date} for {role}, and I remain very interested in it.",
                "",
            ),
            "Could you tell me where the decision stands? If any further information would be of use, I will gladly send it.".to_owned(),
            "Thank you for your time.".to_owned(),
        ]
    }

    fn second_inquiry(&self) -> Vec<String> {
        vec![
            self.fill("I wrote to you some time ago about {role}, for which I interviewed{date}. I know that such decisions take time, and I remain interested.", ""),
            "Is there any news that you can share? I will not write about it again, and I would be glad to hear from you whenever it suits you.".to_owned(),
        ]
    }

    fn rejection(&self) -> Vec<String> {
        vec![
            self.fill("Thank you for letting me know, and for the time you gave me in the interview for {role}.", ""),
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

    fn say(&self, wordings: &Wordings, x: &str) -> String {
        self.fill(wordings[self.choose(wordings)], x)
    }

    /// Where the rotation begins: by the name, so that the same request always gives the same letter.
    fn start(&self) -> usize {
        let name = self.request.to.name.bytes().chain(self.salutation.bytes());
        let hash = name.fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
        hash as usize % 6 + self.request.siblings.len()
    }

    /// The first wording from there that no sibling uses; the one used least if all are.
    fn choose(&self, wordings: &Wordings) -> usize {
        let rotation = (0..wordings.len()).map(|n| (self.start() + n) % wordings.len());
        let used = |at: &usize| {
            let anchor = wordings[*at].split(['{', '}']).max_by_key(|part| part.len()).unwrap_or_default();
            self.request.siblings.iter().filter(|body| body.contains(anchor)).count()
        };
        rotation.min_by_key(used).unwrap_or(0)
    }

    fn fill(&self, sentence: &str, x: &str) -> String {
        let known = |text: &Option<String>| text.as_deref().map(str::trim).filter(|t| !t.is_empty()).map(str::to_owned);
        let (role, company) = (known(&self.request.role), known(&self.request.company));
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
            sentence,
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

    /// ` on 12 November`, in the interview's own zone.
    fn date(&self) -> String {
        self.request
            .interview
            .as_ref()
            .map(|held| format!(" on {} {}", held.end.day(), MONTHS[held.end.month0() as usize]))
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
