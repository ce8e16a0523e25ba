//! A letter: the draft to change, what the checks say about it, and the way to copy it. Nothing is sent from here.

use chrono::{DateTime, Utc};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use super::parts::{back, button, field, heading, some};
use super::{State, View, focus, home, say};
use crate::browser::tab;
use crate::messages::Text;
use crate::model::{Id, MessageKind, Person};
use crate::patch;
use crate::protocol::{FindingView, Tone, UiRequest, UiResponse};
use crate::sites::compose_link;

/// Milliseconds without a key after which the text is judged again.
pub const PAUSE: i32 = 300;

/// Which letter it is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Letter {
    /// The round.
    pub interview: Id,
    /// To whom.
    pub person: Id,
    /// What for.
    pub kind: MessageKind,
    /// As of when the page knew that it was to be written.
    pub since: Option<DateTime<Utc>>,
}

impl Letter {
    /// One that the overview on show speaks of.
    pub fn new(state: State, interview: Id, person: Id, kind: MessageKind) -> Letter {
        Letter {
            interview,
            person,
            kind,
            since: state.asked.get_untracked(),
        }
    }

    /// Whether both are the same letter, with other words perhaps.
    pub fn is_same(&self, other: &Letter) -> bool {
        (&self.interview, &self.person, self.kind) == (&other.interview, &other.person, other.kind)
    }

    /// The user says that it went out.
    fn sent(&self) -> UiRequest {
        UiRequest::MarkSent {
            interview: self.interview.clone(),
            person: self.person.clone(),
            kind: self.kind,
            since: self.since,
        }
    }

    /// Has it noted as sent, and says which it was.
    pub fn note_sent(&self, state: State) {
        let name = home::name_of(state, &self.person);
        let told = match self.kind {
            MessageKind::ThankYou => Text::new("ui_noted_thanks").with("person", name),
            _ => Text::new("ui_noted_letter").with("person", name),
        };
        state.note(self.sent(), say(told));
    }

    fn draft(&self, anew: bool) -> UiRequest {
        UiRequest::Draft {
            interview: self.interview.clone(),
            person: self.person.clone(),
            kind: self.kind,
            anew,
        }
    }

    fn check(&self, subject: String, body: String) -> UiRequest {
        UiRequest::Check {
            interview: self.interview.clone(),
            person: self.person.clone(),
            kind: self.kind,
            subject,
            body,
        }
    }
}

/// The view.
pub fn view(state: State, letter: Letter, typed: Option<(String, String)>) -> AnyView {
    let subject = RwSignal::new(String::new());
    let body = RwSignal::new(String::new());
    let findings = RwSignal::new(Vec::<FindingView>::new());
    // The text that they speak of: what was typed since moves their places.
    let judged_text = StoredValue::new(String::new());
    let notes = RwSignal::new(Vec::<String>::new());
    let there = RwSignal::new(false);
    let own = RwSignal::new(false);
    let clarify = RwSignal::new(false);
    let question = RwSignal::new(None::<(Person, String)>);
    // What the user changed is judged again, not written again.
    let request = match typed {
        Some((line, text)) => {
            subject.set(line.clone());
            body.set(text.clone());
            there.set(true);
            letter.check(line, text)
        }
        None => letter.draft(false),
    };
    let show = move |response| match response {
        // The view is gone.
        _ if there.is_disposed() => {}
        UiResponse::Draft {
            subject: line,
            body: text,
            own: theirs,
            clarify: can,
            findings: found,
            notes: said,
        } => {
            judged_text.set_value(text.clone());
            if !there.get_untracked() {
                subject.set(line);
                body.set(text);
            }
            own.set(theirs);
            clarify.set(can);
            findings.set(found);
            notes.set(said);
            there.set(true);
        }
        UiResponse::Greeting { person, text } => question.set(Some((person, text))),
        _ => {}
    };
    state.ask(request, show);
    let again = StoredValue::new(View::Letter(letter.clone(), None));
    let pending = StoredValue::new(None);
    let about = StoredValue::new(letter.clone());
    let check = move || about.with_value(|about| about.check(subject.get_untracked(), body.get_untracked()));
    let judge = move || {
        let typed = (subject.get_untracked(), body.get_untracked());
        state.keep(&View::Letter(about.get_value(), Some(typed)));
        let judged = move || {
            pending.set_value(None);
            state.ask(check(), show);
        };
        pending.update_value(|pending| tab::debounce(PAUSE, pending, judged));
    };
    // What was typed last is kept although nobody waits for its judgement.
    let flush = move || {
        if pending.try_update_value(tab::cancel) == Some(true) {
            state.ask(check(), |_| {});
        }
    };
    on_cleanup(flush);
    // The text that the user was told not to hand over, and may all the same.
    let warned = StoredValue::new(None::<(String, String)>);
    // It is judged as it now is before it leaves this page.
    let hand_over = move |address: Option<&'static str>| {
        pending.update_value(|pending| {
            tab::cancel(pending);
        });
        state.ask(check(), move |response| {
            show(response);
            let text = (subject.get_untracked(), body.get_untracked());
            let stopped = findings.with_untracked(|found| found.iter().any(|finding| finding.tone == Tone::Block));
            if stopped && warned.with_value(|warned| warned.as_ref() != Some(&text)) {
                warned.set_value(Some(text));
                return state.warn(state.say("ui_stopped"));
            }
            match address {
                Some(template) => {
                    let to = about.with_value(|about| home::address_of(state, &about.person));
                    tab::visit(&compose_link::filled(template, &to, &text.0, &text.1, tab::encoded));
                }
                None => {
                    tab::copy(&text.1);
                    state.tell("ui_copied");
                }
            }
        });
    };
    let ways =
        compose_link::ALL.map(|(label, template)| button("open", "quiet", state.say(label), None, move || hand_over(Some(template))));
    let select = move |span, write: Option<String>| {
        if judged_text.with_value(|judged| body.with_untracked(|body| body == judged)) {
            tab::select("#letter textarea", span, write.as_deref());
        }
    };
    let renew = move |request: UiRequest| {
        // What was typed last is not judged, and so not kept, any more.
        pending.update_value(|pending| {
            tab::cancel(pending);
        });
        state.forget();
        there.set(false);
        state.ask(request, show);
    };
    let anew = letter.draft(true);
    let anew = move |_| renew(anew.clone());
    let clearer = UiRequest::Clarify {
        interview: letter.interview.clone(),
        person: letter.person.clone(),
    };
    let clearer = move |_| renew(clearer.clone());
    let sent = move |_| {
        flush();
        letter.note_sent(state);
    };
    view! {
        {heading(state.say("ui_letter"))}
        {move || question.get().map(|(person, text)| greeting(state, person, text, again))}
        {move || notes.get().into_iter().map(|note| view! { <p class="note">{note}</p> }).collect_view()}
        <div id="letter" hidden=move || !there.get()>
            <label class="field"><span>{state.say("ui_subject")}</span>
                <input name="subject" type="text" prop:value=move || subject.get() on:input=move |event| { subject.set(event_target_value(&event)); judge(); } />
            </label>
            <label class="field"><span>{state.say("ui_body")}</span>
                <textarea name="body" rows="12" prop:value=move || body.get() on:input=move |event| { body.set(event_target_value(&event)); judge(); }></textarea>
            </label>
            <p class="note" id="own" hidden=move || !own.get()>
                {state.say("ui_own")}" "<button id="anew" type="button" class="quiet" on:click=anew>{state.say("ui_anew")}</button>
            </p>
            <p class="note" hidden=move || !clarify.get()>
                {state.say("ui_clarify_why")}" "<button id="clarify" type="button" class="quiet" on:click=clearer>{state.say("ui_clarify")}</button>
            </p>
            <p class="buttons">
                <button id="copy" type="button" class="primary" on:click=move |_| hand_over(None)>{state.say("ui_copy")}</button>
                <button id="mark-sent" type="button" on:click=sent>{state.say("ui_do_sent")}</button>
            </p>
            <details id="ways"><summary>{state.say("ui_open_in")}</summary><p class="note">{state.say("ui_open_in_why")}</p><p class="buttons">{ways}</p></details>
            <h2>{state.say("ui_findings")}</h2>
            <ul class="findings" aria-live="polite">{move || rows(&findings.get(), Some(select))}</ul>
        </div>
        <p class="buttons">{back(state)}</p>
    }
    .into_any()
}

/// How to greet somebody, where the name does not say it for sure; then the draft is made again.
fn greeting(state: State, person: Person, text: String, again: StoredValue<View>) -> AnyView {
    let form = RwSignal::new(person.clone());
    let save = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        let typed = form.get_untracked();
        if typed.salutation.is_none() {
            return focus("#greeting input");
        }
        let request = UiRequest::SavePerson {
            id: person.id.clone(),
            person: patch::between(&person, &typed),
        };
        state.ask(request, move |response| {
            if let UiResponse::Saved { overview, .. } = response {
                state.renew(overview);
                state.go(again.get_value());
            }
        });
    };
    focus("#greeting input");
    view! {
        <form id="greeting" class="question" on:submit=save>
            <p>{text}</p>
            {field(state.say("ui_salutation"), "salutation", "text", form, |p: &Person| p.salutation.clone().unwrap_or_default(), |p, text| p.salutation = some(text))}
            <p class="buttons"><button type="submit" class="primary">{state.say("ui_greeting_write")}</button></p>
        </form>
    }
    .into_any()
}

/// What is open first, with buttons that show its words and mend them by `select`; of the rest only that it is well.
pub fn rows(findings: &[FindingView], select: Option<impl Fn((usize, usize), Option<String>) + Copy + 'static>) -> AnyView {
    let mut open: Vec<FindingView> = Vec::new();
    for finding in findings.iter().filter(|finding| finding.tone != Tone::Good) {
        // The same of several places is said once.
        if !open.iter().any(|said| said.why == finding.why) {
            open.push(finding.clone());
        }
    }
    let well = say(Text::new(if open.is_empty() { "card_checks_all" } else { "card_checks_other" }));
    view! {
        {open.into_iter().map(|finding| {
            let (class, sign) = look(finding.tone);
            let buttons = select.map(|select| {
                let show = finding.span.map(|span| button("show", "quiet", say(Text::new("card_show")), None, move || select(span, None)));
                let mend = finding.fix.map(|fix| button("mend", "quiet", fix.label.clone(), None, move || select(fix.span, Some(fix.text.clone()))));
                (show, mend)
            });
            let (why, source) = apart(&finding.why);
            let source = source.map(|source| view! { <details class="source"><summary>{say(Text::new("ui_source"))}</summary>{source}</details> });
            view! { <li class=class data-check=finding.check><span aria-hidden="true">{sign}</span>" "{why}{buttons}{source}</li> }
        }).collect_view()}
        <li class="good"><span aria-hidden="true">"✓"</span>" "{well}</li>
    }
    .into_any()
}

/// A finding without its source, which is the bracket that ends every one of the catalogue, and the source.
fn apart(why: &str) -> (String, Option<String>) {
    let found = || {
        let (start, source) = why.rsplit_once(" (")?;
        // `This is so (source).` or `This is so. (Source.)`
        let (source, end) = match source.strip_suffix(").") {
            Some(source) => (source, "."),
            None => (source.strip_suffix(".)")?, ""),
        };
        Some((format!("{start}{end}"), format!("{source}.")))
    };
    found().map_or_else(|| (why.to_owned(), None), |(why, source)| (why, Some(source)))
}

fn look(tone: Tone) -> (&'static str, &'static str) {
    match tone {
        Tone::Good => ("good", "✓"),
        Tone::Plain | Tone::Note => ("note", "i"),
        Tone::Warn => ("warn", "!"),
        Tone::Block => ("block", "✕"),
    }
}
