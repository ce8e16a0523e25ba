//! A profile that was read, offered for a person. Nobody is chosen by itself.

use leptos::prelude::*;

use super::parts::{back, heading};
use super::{State, View, say};
use crate::messages::Text;
use crate::model::Id;
use crate::protocol::{PersonChoice, Profile, UiRequest};

/// The view.
pub fn view(state: State, profile: Profile, people: Vec<PersonChoice>) -> AnyView {
    // The id of the person, empty for nobody; their name; whether the profile agrees with what is known of them.
    let chosen = RwSignal::new(None::<(Id, String, bool)>);
    let whose = profile.name.clone().unwrap_or_default();
    let facts: Vec<(&str, Option<String>)> = vec![
        ("ui_name", profile.name.clone()),
        ("ui_headline", profile.headline.clone()),
        ("ui_company", profile.company.clone()),
    ];
    let save = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        match chosen.get_untracked() {
            Some((nobody, ..)) if nobody.is_empty() => {
                state.go(View::Home);
                state.tell("ui_profile_of_nobody");
            }
            Some((person, name, _)) => {
                let told = Text::new("ui_saved_profile").with("profile", &whose).with("person", name);
                let profile = profile.clone();
                state.save_text(UiRequest::SaveProfile { person, profile }, say(told), false);
            }
            None => state.warn(state.say("ui_choose_person")),
        }
    };
    let doubt = move || {
        let (_, name, _) = chosen.get().filter(|(.., agrees)| !agrees)?;
        let text = say(Text::new("ui_profile_doubt").with("person", name));
        Some(view! { <p class="note" id="doubt">{text}</p> })
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
                            let name = choice.label.split(" · ").next().unwrap_or_default().to_owned();
                            let chooses = (choice.person.clone(), name, choice.agrees);
                            view! {
                                <label class="choice">
                                    <input type="radio" name="person" value=choice.person on:change=move |_| chosen.set(Some(chooses.clone())) />
                                    <span>{choice.label}{choice.agrees.then(|| view! { <em>" "{state.say("ui_profile_agrees")}</em> })}</span>
                                </label>
                            }
                        }).collect_view()}
                        <label class="choice">
                            <input type="radio" name="person" value="" on:change=move |_| chosen.set(Some((String::new(), String::new(), true))) />
                            <span>{state.say("ui_profile_of_none")}</span>
                        </label>
                        <div aria-live="polite">{doubt}</div>
                    </fieldset>
                    <p class="buttons"><button id="save-profile" type="submit" class="primary">{state.say("ui_profile_save")}</button>{back(state)}</p>
                </form>
            }
            .into_any()
        }}
    }
    .into_any()
}
