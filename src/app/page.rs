//! Requests from pages. A page may be hostile: it gets what concerns it, and no draft before a trusted press on the card (invariant 4).

use crate::app::compose::{self, Offer};
use crate::app::tab::{self, Choice, Tab, Window, WindowState};
use crate::app::{follow, letter, profile, received, sent, steps};
use crate::messages::Text;
use crate::model::{History, MessageKind, MessageState};
use crate::plain;
use crate::practice::boundaries::Refusal;
use crate::practice::{What, calendar};
use crate::protocol::{Button, Card, Env, Filled, Line, PageRequest, PageResponse, Sender, Tone};
use crate::reading::Contact;
use crate::sites::window::is_passed_on;
use crate::sites::{self, Compose, Letter, Site, Snapshot};
use crate::store::{Desk, Index, Raw, TAB};

/// The records a page request needs.
pub fn needs(raw: &Raw, index: &Index, sender: &Sender, request: &PageRequest, env: &Env) -> Vec<String> {
    let snapshot = match request {
        PageRequest::Hello {} => return Vec::new(),
        PageRequest::Seen { snapshot }
        | PageRequest::Sending { snapshot, .. }
        | PageRequest::Pressed { snapshot, .. }
        | PageRequest::Filled { snapshot, .. }
        | PageRequest::Undone { snapshot, .. } => snapshot,
    };
    let tab = raw
        .get(&format!("{TAB}{}", sender.tab))
        .and_then(|value| plain::read::<Tab>(value.clone()).ok())
        .unwrap_or_default()
        .of_frame(sender.frame);
    let chosen = tab.windows.values().filter_map(|window| window.choice.as_ref());
    let offered = tab.cards.values().flat_map(|offer| &offer.choices);
    let mut applications: Vec<String> = chosen.chain(offered).map(|choice| choice.application.clone()).collect();
    for (_, compose) in composes(&sender.url, snapshot) {
        applications.extend(compose::applications(index, &compose));
    }
    if sent::speaks_of_others(snapshot) {
        applications.extend(index.live().cloned());
    }
    applications.extend(profile::applications(index, &sender.url, snapshot, env));
    applications.extend(received::applications(index, &sender.url, snapshot, env));
    let applications: Vec<&str> = applications.iter().map(String::as_str).collect();
    index.keys_around_all(&applications)
}

/// Decides.
pub fn handle(desk: &mut Desk, sender: &Sender, request: &PageRequest, env: &Env) -> PageResponse {
    let mut whole: Tab = desk.tab(sender.tab);
    let mut tab = whole.of_frame(sender.frame);
    let response = match request {
        PageRequest::Hello {} => {
            tab.new_page();
            PageResponse::Watch(sites::page::watch(&sender.url))
        }
        PageRequest::Seen { snapshot } => {
            sent::notices(desk, &mut tab, snapshot, env);
            tab.forget_gone(|number| snapshot.regions.iter().any(|seen| seen.number == number));
            look(desk, &mut tab, sender, snapshot, env)
        }
        PageRequest::Sending { region, snapshot } => {
            sent::sending(desk, &mut tab, sender, *region, snapshot, env);
            PageResponse::Nothing
        }
        PageRequest::Pressed { card, button, snapshot } => pressed(desk, &mut tab, sender, card, button, snapshot, env),
        PageRequest::Filled {
            card,
            region,
            steps,
            snapshot,
        } => {
            let stands = composes(&sender.url, snapshot).into_iter().map(|(_, compose)| compose);
            let stands = stands.into_iter().find(|compose| compose.region == *region);
            filled(desk, &mut tab, card, *region, steps, stands, env)
        }
        PageRequest::Undone { card, region, steps, .. } => undone(desk, &mut tab, card, *region, steps, env),
    };
    whole.put_frame(sender.frame, tab);
    desk.put_tab(sender.tab, &whole);
    match response {
        PageResponse::Card { card } => PageResponse::Card {
            card: Card {
                close: say(Text::new("card_close"), env),
                ..card
            },
        },
        other => other,
    }
}

/// The compose windows on a page, with the site that each belongs to.
pub fn composes(url: &str, snapshot: &Snapshot) -> Vec<(&'static Site, Compose)> {
    let sites = sites::for_url(url);
    let read = |site: &&'static Site| {
        site.composes
            .map(|composes| composes(snapshot).into_iter().map(|compose| (*site, compose)).collect::<Vec<_>>())
    };
    sites.iter().filter_map(read).flatten().collect()
}

/// What this page is offered.
fn look(desk: &mut Desk, tab: &mut Tab, sender: &Sender, snapshot: &Snapshot, env: &Env) -> PageResponse {
    let windows = composes(&sender.url, snapshot);
    let open = windows.iter().map(|(_, compose)| compose.region).collect();
    let before = std::mem::replace(&mut tab.open, open);
    for (_, compose) in &windows {
        if is_passed_on(&compose.subject) && !tab.passed_on.contains(&compose.region) {
            tab.passed_on.push(compose.region);
        }
        let window = tab.windows.get(&compose.region).cloned();
        let back = format!("{}-b{}", env.fresh, compose.region);
        let again = window.as_ref().is_some_and(|window| window.card == back);
        if again || (!before.contains(&compose.region) && sent::came_back(desk, tab, compose, &back, env)) {
            return sent::came_back_card(back, compose.region, env);
        }
        if window.as_ref().is_some_and(|window| window.state != WindowState::Offered) {
            continue;
        }
        // Somebody's mail is passed on with it: no place for a letter of one's own, to whomever it goes.
        let offer = if tab.passed_on.contains(&compose.region) {
            Offer::Nothing
        } else {
            compose::offer(desk, compose, env)
        };
        let (card, choices) = match offer {
            // What was offered in an empty window holds while nobody is named, whatever is typed there.
            Offer::Nothing if window.is_some() && compose.to.is_empty() && !tab.passed_on.contains(&compose.region) => continue,
            Offer::Nothing => {
                let Some(window) = tab.windows.remove(&compose.region) else {
                    continue;
                };
                return PageResponse::Close { id: window.card };
            }
            Offer::Letters(choices) => {
                let mut card = offer_card(desk, &choices, env);
                if let Some(doubt) = compose.doubt() {
                    card.lines.push(line(Tone::Note, Text::new(doubt), env));
                }
                (card, choices)
            }
            Offer::Together(choices) => (together_card(desk, &choices, env), choices),
            Offer::Quiet(quiet) => {
                let (history, refusal, choice) = *quiet;
                (quiet_card(&history, &refusal, env), vec![choice])
            }
        };
        let offer = tab::Offer {
            region: Some(compose.region),
            mail: None,
            noted: None,
            choices,
        };
        let id = format!("{}-c{}", env.fresh, compose.region);
        // It is on show already; unless this very request is tried again, whose answer never arrived.
        if window
            .as_ref()
            .is_some_and(|window| window.card != id && tab.cards.get(&window.card) == Some(&offer))
        {
            continue;
        }
        tab.windows.insert(
            compose.region,
            Window {
                card: id.clone(),
                ..Window::default()
            },
        );
        tab.cards.insert(id.clone(), offer);
        return PageResponse::Card {
            card: Card {
                id,
                region: Some(compose.region),
                ..card
            },
        };
    }
    follow::look(desk, tab, &windows, env)
        .or_else(|| received::look(desk, tab, &sender.url, snapshot, env))
        .unwrap_or_else(|| profile::look(desk, tab, &sender.url, snapshot, env))
}

fn say(text: Text, env: &Env) -> String {
    text.say(&env.language)
}

/// A line of a card.
pub fn line(tone: Tone, text: Text, env: &Env) -> Line {
    Line {
        tone,
        text: say(text, env),
        ..Line::default()
    }
}

/// A button of a card.
pub fn button(id: impl Into<String>, label: Text, primary: bool, env: &Env) -> Button {
    Button {
        id: id.into(),
        label: say(label, env),
        primary,
    }
}

/// The button that copies the text on a card; the card itself knows it.
pub fn copy(primary: bool, env: &Env) -> Button {
    button("copy", Text::new("card_copy"), primary, env)
}

/// The button that closes a card for good.
pub fn dismiss(env: &Env) -> Button {
    button("dismiss", Text::new("card_dismiss"), false, env)
}

/// The same where nothing is offered that could be put off.
pub fn close(primary: bool, env: &Env) -> Button {
    button("dismiss", Text::new("card_close"), primary, env)
}

fn label(desk: &mut Desk, choice: &Choice) -> Text {
    let history = desk.history(&choice.application);
    let person = history
        .as_ref()
        .and_then(|history| steps::person_name(history, &choice.person))
        .unwrap_or_default();
    let company = history.map(|history| history.application.company).unwrap_or_default();
    let id = match choice.kind {
        MessageKind::Inquiry => "card_offer_inquiry",
        MessageKind::Reply => "card_offer_reply",
        _ => "card_offer_thank_you",
    };
    Text::new(id).with("person", person).with("company", company)
}

fn offer_card(desk: &mut Desk, choices: &[Choice], env: &Env) -> Card {
    let mut buttons: Vec<Button> = choices
        .iter()
        .enumerate()
        .map(|(n, choice)| button(format!("fill:{n}"), label(desk, choice), n == 0, env))
        .collect();
    buttons.push(dismiss(env));
    let title = match choices {
        [one] if one.kind == MessageKind::ThankYou => "card_offer_title",
        [_] => "card_offer_letter_title",
        _ => "card_offer_due_title",
    };
    // The same of several letters is said once; else each line says of which it is.
    let told: Vec<Vec<Line>> = choices.iter().map(|choice| timing(desk, choice, env)).collect();
    let alike = told.windows(2).all(|two| two[0] == two[1]);
    let mut lines: Vec<Line> = Vec::new();
    for (choice, mut told) in choices.iter().zip(told) {
        if !alike {
            let whom = say(label(desk, choice), env);
            told.iter_mut().for_each(|line| line.text = format!("{whom}: {}", line.text));
        }
        if !alike || lines.is_empty() {
            lines.extend(told);
        }
    }
    Card {
        title: say(Text::new(title), env),
        lines,
        buttons,
        ..Card::default()
    }
}

/// When this letter is best sent, and why.
pub fn timing(desk: &mut Desk, choice: &Choice, env: &Env) -> Vec<Line> {
    let why = why(desk, choice, env).map(|text| Line { text, ..Line::default() });
    let history = desk.history(&choice.application);
    let hours = history.and_then(|history| steps::outside_hours(desk, &history, choice, env));
    why.into_iter().chain(hours.map(|hours| line(Tone::Note, hours, env))).collect()
}

/// What practice says about this letter now.
fn why(desk: &mut Desk, choice: &Choice, env: &Env) -> Option<String> {
    let history = desk.history(&choice.application)?;
    let steps = steps::of(desk, &history, env);
    let step = steps.into_iter().find(|step| match choice.kind {
        MessageKind::Inquiry => step.what == What::Inquire,
        MessageKind::Reply => step.what == What::Reply,
        _ => step.interview.as_ref() == Some(&choice.interview) && step.person.as_ref() == Some(&choice.person),
    })?;
    Some(step.why.say(&env.language))
}

fn together_card(desk: &mut Desk, choices: &[Choice], env: &Env) -> Card {
    let names: Vec<String> = choices.iter().map(|choice| say(label(desk, choice), env)).collect();
    let lines = vec![line(Tone::Warn, Text::new("card_together").with("letters", names.join(" · ")), env)];
    Card {
        title: say(Text::new("card_together_title"), env),
        lines,
        buttons: vec![close(false, env)],
        ..Card::default()
    }
}

/// Why silence is right, with the earliest polite time; the user may overrule it with one press, and the log says so.
fn quiet_card(history: &History, refusal: &Refusal, env: &Env) -> Card {
    let company = &history.application.company;
    let zone = history.interviews.last().map_or(env.zone, |round| round.zone);
    let title = match refusal.earliest {
        Some(earliest) => Text::new("step_title_wait").date("day", calendar::day_of(earliest, zone)),
        None => Text::new("card_quiet_title"),
    };
    Card {
        title: say(title.with("company", company), env),
        lines: vec![line(Tone::Note, refusal.why.clone(), env)],
        buttons: vec![close(true, env), button("fill:0", Text::new("card_overrule"), false, env)],
        ..Card::default()
    }
}

/// A trusted press.
fn pressed(desk: &mut Desk, tab: &mut Tab, sender: &Sender, card: &str, pressed: &str, snapshot: &Snapshot, env: &Env) -> PageResponse {
    let closed = PageResponse::Close { id: card.to_owned() };
    // A card that is not of this tab was never shown here.
    let Some(offer) = tab.cards.get(card).cloned() else {
        return closed;
    };
    let Some(region) = offer.region else {
        return profile::pressed(desk, tab, card, &offer, pressed, env);
    };
    if let Some(mail) = &offer.mail {
        return received::pressed(desk, tab, sender, (card, &offer, mail), pressed, snapshot, env);
    }
    let (verb, number) = pressed.split_once(':').unwrap_or((pressed, ""));
    let choice = number
        .parse::<usize>()
        .ok()
        .and_then(|n| offer.choices.get(n).map(|choice| (n, choice.clone())));
    match (verb, choice) {
        ("fill" | "anyway" | "below" | "check", Some((n, choice))) => {
            let found = composes(&sender.url, snapshot)
                .into_iter()
                .find(|(_, compose)| compose.region == region);
            let Some((site, compose)) = found else {
                return problem_card(card, region, Text::new("card_window_gone"), env);
            };
            if tab.passed_on.contains(&region) || !compose::still(desk, &compose, &choice, env) {
                // The next look at the window offers what fits it now.
                tab.windows.remove(&region);
                return problem_card(card, region, Text::new("card_no_longer"), env);
            }
            if verb == "check" {
                return follow::begin(desk, tab, &compose, card, &choice, env).unwrap_or(closed);
            }
            let press = Press {
                card,
                verb,
                n,
                choice: &choice,
            };
            fill(desk, tab, site, &compose, &press, env)
        }
        ("show" | "mend", _) => follow::point(desk, tab, sender, region, pressed, snapshot, env).unwrap_or(PageResponse::Nothing),
        ("undo", _) => PageResponse::Undo { region },
        ("sent", _) => {
            if let Some(window) = tab.windows.get_mut(&region) {
                window.state = WindowState::Closed;
                let window = window.clone();
                sent::log(desk, &window, MessageState::Sent, env);
            }
            closed
        }
        _ => {
            tab.cards.remove(card);
            if let Some(window) = tab.windows.get_mut(&region) {
                window.follow = false;
                if window.state == WindowState::Offered {
                    window.state = WindowState::Closed;
                }
            }
            closed
        }
    }
}

fn problem_card(card: &str, region: u32, text: Text, env: &Env) -> PageResponse {
    let lines = vec![line(Tone::Warn, text, env)];
    let card = Card {
        id: card.to_owned(),
        region: Some(region),
        title: say(Text::new("card_problem_title"), env),
        lines,
        buttons: vec![close(false, env)],
        ..Card::default()
    };
    PageResponse::Card { card }
}

/// A press on a card that offers letters.
struct Press<'a> {
    /// The card.
    card: &'a str,
    /// `fill`; `below` or `anyway`, once what stands against it was shown.
    verb: &'a str,
    /// The place of the letter among those that the card offers.
    n: usize,
    /// The letter.
    choice: &'a Choice,
}

/// Writes the letter, judges it, and plans how it gets into the window.
fn fill(desk: &mut Desk, tab: &mut Tab, site: &Site, compose: &Compose, press: &Press, env: &Env) -> PageResponse {
    let &Press { card, verb, n, choice } = press;
    let region = compose.region;
    let Some(history) = desk.history(&choice.application) else {
        return problem_card(card, region, Text::new("problem_record_gone"), env);
    };
    let Some(plan) = site.fill else {
        return problem_card(card, region, Text::new("card_site_cannot_fill"), env);
    };
    let draft = match letter::write(desk, &history, choice, env) {
        Ok(draft) => draft,
        Err(problem) => return problem_card(card, region, problem, env),
    };
    let ask = |title: &'static str, lines: Vec<Line>, copy: Option<String>, ways: &[(&str, &'static str)]| {
        let way = |(verb, label): &(&str, &'static str)| button(format!("{verb}:{n}"), Text::new(label), false, env);
        let buttons = ways.iter().map(way).chain([dismiss(env)]).collect();
        PageResponse::Card {
            card: Card {
                id: card.to_owned(),
                region: Some(region),
                title: say(Text::new(title), env),
                lines,
                copy,
                buttons,
                ..Card::default()
            },
        }
    };
    let words = !compose.body.trim().is_empty();
    if verb == "fill" && (words || !compose.cc.is_empty()) {
        let name = |contact: &Contact| contact.name.clone().or(contact.email.clone());
        let copied: Vec<String> = compose.cc.iter().filter_map(name).collect();
        let mut lines = Vec::new();
        if !copied.is_empty() {
            let text = Text::new("card_copied").with("names", copied.join(", "));
            lines.push(line(Tone::Warn, text, env));
        }
        if !words {
            return ask("card_copied_title", lines, None, &[("below", "card_copied_anyway")]);
        }
        lines.push(line(Tone::Note, Text::new("card_words"), env));
        return ask(
            "card_words_title",
            lines,
            None,
            &[("check", "card_words_check"), ("below", "card_words_below")],
        );
    }
    let findings = match letter::judge(desk, &history, choice, &draft.subject, &draft.body, env) {
        Ok(findings) => findings,
        Err(problem) => return problem_card(card, region, problem, env),
    };
    if letter::blocks(&findings) && verb != "anyway" {
        return ask(
            "card_blocked_title",
            letter::lines(&findings, env),
            Some(draft.body),
            &[("anyway", "card_blocked_anyway")],
        );
    }
    let person = history.people.iter().find(|person| person.id == choice.person);
    let to = Contact {
        name: person.map(|person| person.name.clone()),
        email: person.and_then(|person| person.email.clone()),
    };
    // The same letter in a window that was left, or not in one yet: one mail goes out in the end, so one message is asked about.
    let in_state = |state| {
        let mut of_it = history.messages.iter().filter(|message| letter::is_of(message, choice));
        of_it.find(|message| message.state == state)
    };
    let left = in_state(MessageState::Inserted).or_else(|| in_state(MessageState::Draft));
    let message = left.map_or_else(|| format!("{}-m{region}", env.fresh), |message| message.id.clone());
    let plan = plan(
        compose,
        &Letter {
            card: card.to_owned(),
            to,
            subject: draft.subject.clone(),
            body: draft.body.clone(),
        },
    );
    let window = Window {
        card: card.to_owned(),
        state: WindowState::Filling,
        choice: Some(choice.clone()),
        message: Some(message),
        subject: draft.subject,
        body: draft.body,
        own: letter::own(&history, choice).is_some(),
        ..Window::default()
    };
    tab.windows.insert(region, window);
    PageResponse::Fill { plan }
}

fn outcome<'a>(steps: &'a [Filled], field: &str) -> &'a str {
    let step = steps.iter().find(|step| step.field == field);
    step.map_or("refused", |step| &step.outcome)
}

/// A card that takes the place of the one that was pressed.
pub fn next_card(card: &str, region: u32, title: &'static str, env: &Env) -> Card {
    Card {
        id: card.to_owned(),
        region: Some(region),
        title: say(Text::new(title), env),
        ..Card::default()
    }
}

/// What `hands` took back. Where the text was changed since, it still stands there, and may still be sent.
fn undone(desk: &mut Desk, tab: &mut Tab, card: &str, region: u32, steps: &[Filled], env: &Env) -> PageResponse {
    let Some(window) = tab.windows.get_mut(&region).filter(|window| window.card == card) else {
        return PageResponse::Nothing;
    };
    // Send was pressed: it may be on its way, and the popup asks.
    let sending = window.state == WindowState::Sending;
    let stands = (sending || window.state == WindowState::Filled) && outcome(steps, "body") != "undone";
    window.follow = false;
    let text = if stands {
        "card_undo_refused"
    } else if steps.iter().all(|step| step.outcome == "undone") {
        "card_undone"
    } else {
        "card_undone_partly"
    };
    if !stands {
        let logged = window.state == WindowState::Filled;
        window.state = WindowState::Closed;
        if logged || sending {
            let state = if sending { MessageState::Inserted } else { MessageState::Discarded };
            sent::log(desk, &window.clone(), state, env);
        }
    }
    let (title, tone) = if stands {
        ("card_undo_refused_title", Tone::Warn)
    } else {
        ("card_undone_title", Tone::Plain)
    };
    PageResponse::Card {
        card: Card {
            lines: vec![line(tone, Text::new(text), env)],
            buttons: vec![close(false, env)],
            ..next_card(card, region, title, env)
        },
    }
}

/// What `hands` did, as a log entry and a card.
fn filled(desk: &mut Desk, tab: &mut Tab, card: &str, region: u32, steps: &[Filled], stands: Option<Compose>, env: &Env) -> PageResponse {
    // A report that comes late takes back nothing that was seen since.
    let of_card = |window: &&mut Window| window.card == card && matches!(window.state, WindowState::Filling | WindowState::Filled);
    let Some(window) = tab.windows.get_mut(&region).filter(of_card) else {
        return PageResponse::Nothing;
    };
    let outcome = |field: &str| outcome(steps, field);
    let base = |title: &'static str| next_card(card, region, title, env);
    if steps.iter().any(|step| step.why.as_deref() == Some("being_typed")) {
        window.state = WindowState::Offered;
        let choice = window.choice.take();
        let offer = tab.cards.get(card);
        let n = offer.and_then(|offer| offer.choices.iter().position(|one| Some(one) == choice.as_ref()));
        let mut buttons = vec![dismiss(env)];
        if let Some(n) = n {
            buttons.insert(0, button(format!("fill:{n}"), Text::new("card_again"), true, env));
        }
        return PageResponse::Card {
            card: Card {
                lines: vec![line(Tone::Note, Text::new("card_being_typed"), env)],
                buttons,
                ..base("card_problem_title")
            },
        };
    }
    // A draft that was saved and opened again holds the letter already: the hands skip it.
    if !matches!(outcome("body"), "done" | "skipped") {
        // The text is in the worker's answer already; what did not go in by itself can be copied.
        let changed = steps.iter().any(|step| step.outcome == "done" || step.outcome == "differs");
        window.state = WindowState::Closed;
        let differs = steps.iter().any(|step| step.outcome == "differs");
        let text = Text::new(match (differs, changed) {
            (true, _) => "card_body_differs",
            (false, true) => "card_body_refused_rest",
            (false, false) => "card_body_refused",
        });
        let title = if differs { "card_differs_title" } else { "card_problem_title" };
        let mut buttons = vec![copy(true, env), close(false, env)];
        if changed {
            buttons.insert(0, button("undo", Text::new("card_undo"), false, env));
        }
        let card = Card {
            lines: vec![line(Tone::Warn, text, env)],
            copy: Some(window.body.clone()),
            buttons,
            ..base(title)
        };
        return PageResponse::Card { card };
    }
    window.state = WindowState::Filled;
    window.follow = true;
    window.undo = steps.iter().any(|step| step.outcome == "done");
    let window = window.clone();
    sent::log(desk, &window, MessageState::Inserted, env);
    // What the page shows is judged; the words as they were handed out, where it was not read again.
    let stands = stands.filter(|compose| compose.is_read).unwrap_or_else(|| Compose {
        region,
        subject: window.subject.clone(),
        body: window.body.clone(),
        ..Compose::default()
    });
    let card = follow::card(desk, &window, &stands, env);
    PageResponse::Card {
        card: card.unwrap_or_else(|| base("card_filled_title")),
    }
}
