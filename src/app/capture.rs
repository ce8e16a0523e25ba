//! What the toolbar button and a pasted text bring: an event, a profile, or a mail that invites, as a form to be corrected.

use crate::app::{self, Problem, candidate, profile};
use crate::messages::Text;
use crate::model::History;
use crate::protocol::{Candidate, Env, UiResponse};
use crate::reading::{self, Event, Stamp};
use crate::sites::mail::{self, Mail};
use crate::sites::{self, ReadContext, Refusal, Snapshot};
use crate::store::Desk;

/// A page as it was seen: of its event, its profile and its open mail the first that can be read.
///
/// # Errors
/// Why none of them could be, and what to do.
pub fn page(desk: &mut Desk, url: &str, snapshot: &Snapshot, env: &Env) -> Result<UiResponse, Problem> {
    let context = app::context(url, env, snapshot);
    let mut refusals = Vec::new();
    for site in sites::for_url(url) {
        match site.profile.map(|read| read(snapshot, &context)) {
            Some(Ok(found)) => {
                let histories: Vec<History> = desk.whole().iter().filter_map(|id| desk.history(id)).collect();
                let people = profile::choices(&found, &histories);
                return Ok(UiResponse::Profile { profile: found, people });
            }
            Some(Err(refusal)) => refusals.push(refusal),
            None => {}
        }
        match site.event.map(|read| read(snapshot, &context)) {
            Some(Ok(event)) => return Ok(candidates(desk, &[event], site.name, env)),
            Some(Err(refusal)) => refusals.push(refusal),
            None => {}
        }
    }
    let mails = mail::open(snapshot, &context);
    if let Some(event) = mails.iter().rev().find_map(|mail| invitation(mail, &context)) {
        return Ok(candidates(desk, &[event], "mail", env));
    }
    // What is open and could not be read says more than that nothing is open.
    let told = refusals.iter().find(|refusal| **refusal != Refusal::NothingOpen);
    Err(match told {
        Some(refusal) => refusal.text(),
        None if !mails.is_empty() => Text::new("capture_no_interview_in_mail"),
        None => refusals.first().map_or(Text::new("capture_no_event"), Refusal::text),
    })
}

/// An open mail as an invitation or a confirmation: one that says a time. Its days are counted from the one on which it was written.
fn invitation(mail: &Mail, context: &ReadContext) -> Option<Event> {
    let on = mail.at.map_or(context.on, |at| at.with_timezone(&context.zone).date_naive());
    let invitation = reading::invitation::read(&mail.as_text())?;
    let event = invitation.dated(on, context.zone, &context.language);
    matches!(event.start, Some(Stamp::Zoned(_) | Stamp::Floating(_))).then_some(event)
}

/// How the page was read, without a word of it.
pub fn report(url: &str, snapshot: &Snapshot, env: &Env) -> String {
    let page = sites::page::read(snapshot, &app::context(url, env, snapshot));
    sites::report::of(url, snapshot, &page)
}

fn candidates(desk: &mut Desk, events: &[Event], source: &str, env: &Env) -> UiResponse {
    let candidates: Vec<Candidate> = events.iter().flat_map(|event| candidate::read(desk, event, source, env)).collect();
    UiResponse::Candidates { candidates }
}

/// A text that was pasted or selected, or the content of an `.ics` file (`ics`), which is read as nothing else.
///
/// # Errors
/// Why no interview could be read from it, and what to do.
pub fn text(desk: &mut Desk, text: &str, ics: bool, env: &Env) -> Result<UiResponse, Problem> {
    if text.trim().is_empty() && !ics {
        return Err(Text::new("capture_empty_text"));
    }
    if ics || reading::ics::looks_like(text) {
        let events = reading::ics::read(text).map_err(|error| error.text())?;
        if events.is_empty() {
            return Err(Text::new("capture_ics_without_events"));
        }
        return Ok(candidates(desk, &events, "ics", env));
    }
    let on = env.now.with_timezone(&env.zone).date_naive();
    let invitation = reading::invitation::read(text).ok_or(Text::new("capture_no_invitation"))?;
    let event = invitation.dated(on, env.zone, &env.language);
    Ok(candidates(desk, &[event], "text", env))
}
