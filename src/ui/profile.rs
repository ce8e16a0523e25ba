//! A profile that was read, offered for a person. Nobody is chosen by itself.

use leptos::prelude::*;

use super::parts::{back, heading};
use super::{State, View, say};
use crate::messages::Text;
use crate::model::Id;
use crate::protocol::{PersonChoice, Profile, UiRequest};

/// The view.
pub fn view(state: State, profile: Profile, people: Vec<PersonChoice>) -> AnyView {
    // The id of the person, empty for nobody.
    let chosen = RwSignal::new(None::<Id>);
    let whose = profile.name.clone().unwrap_or_default();
    let facts: Vec<(&str, Option<String>)> = vec![
        ("ui_name", profile.name.clone()),
        ("ui_headline", profile.headline.clone()),
        ("ui_company", profile.company.clone()),
    ];
    let none = people.is_empty();
    let doubtful: Vec<PersonChoice> = people.iter().filter(|choice| !choice.agrees).cloned().collect();
    let doubt = move || {
        let id = chosen.get()?;
        let choice = doubtful.iter().find(|choice| choice.person == id)?;
        Some(say(Text::new("ui_profile_doubt").with("person", name(choice))))
    };
    let nobody = PersonChoice {
        person: Id::new(),
        label: state.say("ui_profile_of_none"),
        agrees: false,
    };
    let choices = people.clone().into_iter().chain([nobody]);
    let save = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        let Some(person) = chosen.get_untracked() else {
            return state.warn(state.say("ui_choose_person"));
        };
        match people.iter().find(|choice| choice.person == person) {
            Some(choice) => {
                let told = Text::new("ui_saved_profile").with("profile", &whose).with("person", name(choice));
                let profile = profile.clone();
                state.save_text(UiRequest::SaveProfile { person, profile }, say(told), false);
            }
            None => {
                state.go(View::Home);
                state.tell("ui_profile_of_nobody");
            }
        }
    };
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
                        {choices.map(|choice| {
                            let id = choice.person.clone();
                            view! {
                                <label class="choice">
                                    <input type="radio" name="person" value=choice.person on:change=move |_| chosen.set(Some(id.clone())) />
                                    <span>{choice.label}{choice.agrees.then(|| view! { <em>" "{state.say("ui_profile_agrees")}</em> })}</span>
                                </label>
                            }
                        }).collect_view()}
                        <p class="doubt" id="doubt" aria-live="polite">{doubt}</p>
                    </fieldset>
                    <p class="buttons"><button id="save-profile" type="submit" class="primary">{state.say("ui_save_settings")}</button>{back(state)}</p>
                </form>
            }
            .into_any()
        }}
    }
    .into_any()
}

fn name(choice: &PersonChoice) -> &str {
    choice.label.split(" · ").next().unwrap_or_default()
}
