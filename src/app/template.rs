//! The user's own templates: shown on real data, checked like any letter, kept when they can be filled in.

use chrono::{DateTime, Utc};

use crate::app::Problem;
use crate::app::letter;
use crate::app::tab::Choice;
use crate::draft::{self, Held, Notes, Own, Purpose, Recipient};
use crate::messages::Text;
use crate::model::{History, Interview, MessageKind, Part, Person};
use crate::protocol::{Env, UiResponse};
use crate::store::Desk;

/// A template as it is being written, or as it is kept, and what it looks like filled in.
///
/// # Errors
/// None of its own: what is wrong with the template is part of the answer.
pub fn show(desk: &mut Desk, purpose: Purpose, typed: Option<&Own>, env: &Env) -> Result<UiResponse, Problem> {
    let kept = desk.settings().templates.get(purpose);
    let is_kept = kept.is_some();
    let own = typed.cloned().or(kept).unwrap_or_else(|| Own::start(purpose));
    let (request, letter, shown_for) = match latest(desk, purpose.kind(), env.now) {
        Some((history, choice)) => {
            let (request, letter) = letter::about(desk, &history, &choice, purpose, env)?;
            let shown = Text::new("draft_template_shown")
                .with("name", request.to.name.as_str())
                .with("company", history.application.company.as_str());
            (request, letter, shown)
        }
        None => {
            let request = example(purpose, desk, env);
            let letter = crate::checks::Letter {
                purpose,
                company: request.company.clone(),
                role: request.role.clone(),
                to: vec![request.to.name.clone()],
                me: vec![request.me.clone()],
                ..Default::default()
            };
            (request, letter, Text::new("draft_template_example"))
        }
    };
    let request = draft::Request {
        template: Some(own.clone()),
        ..request
    };
    let (filled, wrong) = match draft::write(&request) {
        Ok(filled) => (Some(filled), None),
        Err(error) => (None, Some(error.text().say(&env.language))),
    };
    let findings = filled.clone().map(|filled| letter::findings(desk, letter, filled));
    Ok(UiResponse::Template {
        own: (own.subject, own.body),
        kept: is_kept,
        shown_for: shown_for.say(&env.language),
        findings: letter::views(&findings.unwrap_or_default(), env),
        filled: filled.map(|draft| (draft.subject, draft.body)),
        wrong,
    })
}

/// Keeps a template, or gives it up.
///
/// # Errors
/// It cannot be filled in, or is empty: nothing is changed then.
pub fn keep(desk: &mut Desk, purpose: Purpose, own: Option<&Own>) -> Result<(), Problem> {
    if let Some(own) = own {
        if own.body.trim().is_empty() {
            return Err(Text::new("draft_template_empty"));
        }
        own.check().map_err(|error| error.text())?;
    }
    let mut settings = desk.settings();
    settings.templates.set(purpose, own);
    desk.put_settings(&settings);
    Ok(())
}

/// The interviewer whom a template is shown for: of the last interview that is over, the first whose greeting is known.
fn latest(desk: &mut Desk, kind: MessageKind, now: DateTime<Utc>) -> Option<(History, Choice)> {
    let ids: Vec<_> = desk.index().live().cloned().collect();
    let histories: Vec<History> = ids.iter().filter_map(|id| desk.history(id)).collect();
    let rounds = histories.into_iter().flat_map(|history| {
        let found: Vec<(Interview, Person)> = history
            .interviews
            .iter()
            .filter_map(|round| Some((round.clone(), interviewer(&history, round)?)))
            .collect();
        found.into_iter().map(move |found| (history.clone(), found))
    });
    let over = rounds.filter(|(_, (round, _))| round.end <= now);
    let (history, (round, person)) = over.max_by_key(|(_, (round, _))| round.end)?;
    let choice = Choice {
        kind,
        application: history.application.id.clone(),
        interview: round.id,
        person: person.id,
    };
    Some((history, choice))
}

fn interviewer(history: &History, round: &Interview) -> Option<Person> {
    let of_round = round
        .people
        .iter()
        .filter_map(|id| history.people.iter().find(|person| &person.id == id));
    let known = |person: &&Person| person.part == Part::Interviewer && person.salutation.is_some();
    of_round.into_iter().find(known).cloned()
}

/// Before there is an interview.
fn example(purpose: Purpose, desk: &mut Desk, env: &Env) -> draft::Request {
    let me = desk.settings().me;
    let words = |text: &str| Some(text.to_owned());
    draft::Request {
        purpose,
        me: me.names.first().cloned().unwrap_or_else(|| "Alex Miller".to_owned()),
        company: words("Acme"),
        role: words("Data Engineer"),
        interview: Some(Held {
            end: (env.now - chrono::TimeDelta::hours(26)).with_timezone(&env.zone).fixed_offset(),
            stage: None,
        }),
        to: Recipient {
            name: "Jane Doe".to_owned(),
            salutation: words("Jane"),
        },
        reflection: Notes {
            said: words("moving billing to Rust"),
            strong_point: words("I cut the nightly import to forty minutes"),
            redo: words("the import needs an index on both columns"),
            objectives: words("close the books in two days"),
        },
        hours_after: Some(26.0),
        ..draft::Request::default()
    }
}
