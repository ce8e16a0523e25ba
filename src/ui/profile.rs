//! A profile that was read, offered for a person. Nobody is chosen by itself.

use leptos::prelude::*;

use super::parts::{back, heading};
use super::{State, say};
use crate::messages::Text;
use crate::protocol::{PersonChoice, Profile, UiRequest};

/// The view.
pub fn view(state: State, profile: Profile, people: Vec<PersonChoice>) -> AnyView {
    let chosen = RwSignal::new(None::<String>);
    let facts: Vec<(&str, Option<String>)> = vec![
        ("ui_name", profile.name.clone()),
        ("ui_headline", profile.headline.clone()),
        ("ui_company", profile.company.clone()),
    ];
    let save = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        match chosen.get_untracked() {
            Some(person) => state.save(
                UiRequest::SaveProfile {
                    person,
                    profile: profile.clone(),
                },
                "ui_saved_profile",
            ),
            None => state.warn(state.say("ui_choose_person")),
        }
    };
    let none = people.is_empty();
    let facts = facts.into_iter().filter_map(|(id, value)| Some((id, value?)));
    view! {
        {heading(state.say("ui_profile"))}
        <dl id="profile">{facts.map(|(id, value)| view! { <dt>{say(Text::new(id))}</dt><dd data-fact=id>{value}</dd> }).collect_view()}</dl>
        {if none {
            view! { <p>{state.say("ui_profile_nobody")}</p> {back(state)} }.into_any()
        } else {
            view! {
                <form id="attach" on:submit=save>
                    <fieldset>
                        <legend>{state.say("ui_profile_whose")}</legend>
                        {people.into_iter().map(|choice| {
                            let id = choice.person.clone();
                            view! {
                                <label class="choice">
                                    <input type="radio" name="person" value=choice.person on:change=move |_| chosen.set(Some(id.clone())) />
                                    <span>{choice.label}{choice.agrees.then(|| view! { <em>" "{state.say("ui_profile_agrees")}</em> })}</span>
                                </label>
                            }
                        }).collect_view()}
                    </fieldset>
                    <p class="buttons"><button id="save-profile" type="submit" class="primary">{state.say("ui_profile_save")}</button>{back(state)}</p>
                </form>
            }
            .into_any()
        }}
    }
    .into_any()
}
