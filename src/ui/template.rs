//! The user's own templates, one for each purpose (app page): written beside what they look like filled in.

use leptos::prelude::*;

use super::parts::{back, button, heading};
use super::{State, View, letter};
use crate::browser::tab;
use crate::draft::{Own, Purpose};
use crate::protocol::{FindingView, UiRequest, UiResponse};

/// The purposes and what each is called. A connection note has no subject, and the note to a recruiter lists people: no template does that.
const PURPOSES: &[(Purpose, &str)] = &[
    (Purpose::ThankYou, "ui_purpose_thank_you"),
    (Purpose::RecruiterThanks, "ui_purpose_recruiter"),
    (Purpose::Clarification, "ui_purpose_clarification"),
    (Purpose::Inquiry, "ui_purpose_inquiry"),
    (Purpose::SecondInquiry, "ui_purpose_second_inquiry"),
    (Purpose::ConnectionNote, "ui_purpose_note"),
    (Purpose::RejectionThanks, "ui_purpose_rejection"),
    (Purpose::OfferReply, "ui_purpose_offer"),
    (Purpose::NextStepReply, "ui_purpose_next_step"),
    (Purpose::Withdrawal, "ui_purpose_withdrawal"),
];

/// The view, for one of [`PURPOSES`]; what was typed so far.
pub fn view(state: State, at: usize, typed: Option<(String, String)>) -> AnyView {
    let (purpose, _) = PURPOSES[at.min(PURPOSES.len() - 1)];
    let subject = RwSignal::new(String::new());
    let body = RwSignal::new(String::new());
    let there = RwSignal::new(typed.is_some());
    if let Some((line, text)) = &typed {
        subject.set(line.clone());
        body.set(text.clone());
    }
    let kept = RwSignal::new(false);
    let shown = RwSignal::new((String::new(), String::new()));
    let wrong = RwSignal::new(None::<String>);
    let findings = RwSignal::new(Vec::<FindingView>::new());
    let show = move |response| match response {
        UiResponse::Template {
            own: (line, text),
            kept: is_kept,
            shown_for,
            filled,
            wrong: what,
            findings: found,
        } if !there.is_disposed() => {
            if !there.get_untracked() {
                subject.set(line);
                body.set(text);
                there.set(true);
            }
            kept.set(is_kept);
            if let Some((line, text)) = filled {
                shown.set((shown_for, format!("{line}\n\n{text}")));
                findings.set(found);
            }
            wrong.set(what);
        }
        _ => {}
    };
    let own = move || Own {
        subject: subject.get_untracked(),
        body: body.get_untracked(),
    };
    let ask = move |own| state.ask(UiRequest::Template { purpose, own }, show);
    ask(typed.is_some().then(own));
    let pending = StoredValue::new(None);
    let changed = move || {
        let typed = own();
        state.keep(&View::Template(at, Some((typed.subject, typed.body))));
        let judged = move || {
            pending.set_value(None);
            ask(Some(own()));
        };
        pending.update_value(|pending| tab::debounce(letter::PAUSE, pending, judged));
    };
    on_cleanup(move || {
        pending.try_update_value(tab::cancel);
    });
    let choose = move |event| {
        let at = event_target_value(&event).parse().unwrap_or_default();
        state.forget();
        state.go(View::Template(at, None));
    };
    let save = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        state.save(UiRequest::SaveTemplate { purpose, own: Some(own()) }, "ui_saved");
    };
    let give_up = move || state.save(UiRequest::SaveTemplate { purpose, own: None }, "ui_saved");
    view! {
        {heading(state.say("ui_templates"))}
        <form id="template" on:submit=save>
            <label class="field"><span>{state.say("ui_purpose")}</span>
                <select name="purpose" on:change=choose>
                    {PURPOSES.iter().enumerate().map(|(n, (_, title))| view! { <option value=n.to_string() prop:selected=n == at>{state.say(title)}</option> }).collect_view()}
                </select>
            </label>
            <label class="field"><span>{state.say("ui_template_subject")}</span>
                <input name="subject" type="text" prop:value=move || subject.get() on:input=move |event| { subject.set(event_target_value(&event)); changed(); } />
            </label>
            <label class="field"><span>{state.say("ui_body")}</span>
                <textarea name="body" rows="12" prop:value=move || body.get() on:input=move |event| { body.set(event_target_value(&event)); changed(); }></textarea>
            </label>
            <p class="note">{state.say("ui_template_help")}</p>
            <p class="told bad" id="template-wrong" aria-live="polite" hidden=move || wrong.with(Option::is_none)>{move || wrong.get()}</p>
            <p class="buttons">
                <button id="save-template" type="submit" class="primary">{state.say("ui_template_save")}</button>
                {move || kept.get().then(|| button("give-up-template", "", state.say("ui_template_built_in"), None, give_up))}
                {back(state)}
            </p>
        </form>
        <h2>{state.say("ui_template_shown")}" "{move || shown.get().0}</h2>
        <pre id="template-shown">{move || shown.get().1}</pre>
        <ul class="findings" aria-live="polite">{move || letter::rows(&findings.get(), None::<fn((usize, usize), Option<String>)>)}</ul>
    }
    .into_any()
}

/// The button that opens it.
pub fn open(state: State) -> AnyView {
    button("open-templates", "quiet", state.say("ui_templates"), None, move || {
        state.go(View::Template(0, None));
    })
}
