//! What stands in a window whose card follows it: judged again as the user writes, pointed at, and mended where they say so.

use crate::app::letter;
use crate::app::page::{button, close, composes, line, next_card, timing};
use crate::app::tab::{Choice, Tab, Window, WindowState};
use crate::checks::{Finding, Level};
use crate::messages::Text;
use crate::model::History;
use crate::protocol::{Button, Card, Env, Line, PageResponse, Point, Sender, Tone};
use crate::sites::{Compose, Letter, Site, Snapshot};
use crate::store::Desk;

/// What the checks say of the words that stand in a window.
fn findings(desk: &mut Desk, history: &History, choice: &Choice, compose: &Compose, env: &Env) -> Vec<Finding> {
    let judged = letter::judge_in(desk, history, choice, compose, env);
    judged.unwrap_or_default()
}

/// The card of a letter that stands in a window: what the window still lacks, what the checks say of the words in it, and who sends.
pub fn card(desk: &mut Desk, window: &Window, compose: &Compose, env: &Env) -> Option<Card> {
    let choice = window.choice.as_ref()?;
    let history = desk.history(&choice.application)?;
    let person = history.people.iter().find(|person| person.id == choice.person);
    let mut lines = Vec::new();
    if let Some(doubt) = compose.doubt() {
        lines.push(line(Tone::Note, Text::new(doubt), env));
    } else if compose.is_read && compose.to.is_empty() {
        let known = person.is_some_and(|person| person.email.is_some());
        let (tone, id) = if known {
            (Tone::Warn, "card_to_empty")
        } else {
            (Tone::Note, "card_no_address")
        };
        lines.push(line(tone, Text::new(id), env));
    }
    lines.extend(pointing(&findings(desk, &history, choice, compose, env), env));
    lines.extend(timing(desk, choice, env));
    lines.push(line(Tone::Plain, Text::new("card_you_send"), env));
    let mut buttons = vec![close(true, env)];
    if window.undo {
        buttons.insert(0, button("undo", Text::new("card_undo"), false, env));
    }
    let title = if window.theirs { "card_own_title" } else { "card_filled_title" };
    Some(Card {
        lines,
        buttons,
        follow: true,
        ..next_card(&window.card, compose.region, title, env)
    })
}

/// The findings as lines, each with a button that shows its words, and one that mends them where the check knows how.
fn pointing(findings: &[Finding], env: &Env) -> Vec<Line> {
    let mut lines = letter::lines(findings, env);
    for line in &mut lines {
        line.buttons = buttons_of(findings, line, env);
    }
    lines
}

fn buttons_of(findings: &[Finding], line: &Line, env: &Env) -> Vec<Button> {
    // The same said of several places is one line; its buttons speak of the first.
    let mut open = findings.iter().filter(|finding| finding.level != Level::Pass);
    let Some(finding) = open.find(|finding| finding.why.say(&env.language) == line.text) else {
        return Vec::new();
    };
    let of_check = |other: &&Finding| other.check == finding.check;
    let place = findings.iter().filter(of_check).position(|other| std::ptr::eq(other, finding));
    let id = |verb: &str| format!("{verb}:{}:{}", finding.check, place.unwrap_or_default());
    let show = finding.span.map(|_| button(id("show"), Text::new("card_show"), false, env));
    let mend = |text: &str| button(id("mend"), Text::new("card_mend").with("text", text), false, env);
    show.into_iter().chain(finding.fix.as_ref().map(|fix| mend(&fix.text))).collect()
}

/// The answer to a look at a window whose card follows it.
pub fn look(desk: &mut Desk, tab: &Tab, composes: &[(&'static Site, Compose)], env: &Env) -> Option<PageResponse> {
    composes.iter().find_map(|(_, compose)| {
        let window = tab.windows.get(&compose.region)?;
        let follows = window.follow && window.state == WindowState::Filled && compose.is_read;
        let card = follows.then(|| card(desk, window, compose, env))??;
        Some(PageResponse::Card { card })
    })
}

/// The user asked to see or to mend what a finding speaks of: `check:place`, of the words as they stand now.
pub fn point(
    desk: &mut Desk,
    tab: &Tab,
    sender: &Sender,
    region: u32,
    pressed: &str,
    snapshot: &Snapshot,
    env: &Env,
) -> Option<PageResponse> {
    let (verb, rest) = pressed.split_once(':')?;
    let (check, place) = rest.rsplit_once(':')?;
    let choice = tab.windows.get(&region).filter(|window| window.follow)?.choice.as_ref()?;
    let history = desk.history(&choice.application)?;
    let (site, compose) = composes(&sender.url, snapshot)
        .into_iter()
        .find(|(_, compose)| compose.region == region)?;
    let findings = findings(desk, &history, choice, &compose, env);
    let mut of_check = findings.into_iter().filter(|finding| finding.check == check);
    let finding = of_check.nth(place.parse().ok()?)?;
    let (span, replace) = match (verb, finding.fix) {
        ("mend", Some(fix)) => (fix.span, Some(fix.text)),
        _ => (finding.span?, None),
    };
    let units: Vec<u16> = compose.body.encode_utf16().collect();
    let text = |range| Some(bare(&String::from_utf16_lossy(units.get(range)?)));
    let plan = (site.fill?)(&compose, &Letter::default());
    let body = plan.steps.into_iter().find(|step| step.field == "body")?;
    Some(PageResponse::Point(Box::new(Point {
        region,
        target: body.target,
        by: in_words(body.by),
        lead: text(0..span.0)?,
        text: text(span.0..span.1)?,
        replace,
    })))
}

/// The techniques for a few words within a line: they bring no markup.
fn in_words(by: Vec<String>) -> Vec<String> {
    let plain = by.into_iter().filter(|one| one != "insert_html");
    let mut by: Vec<String> = plain
        .map(|one| if one == "paste" { "paste_text".to_owned() } else { one })
        .collect();
    by.dedup();
    by
}

/// Without white space (and what editors put in for their own sake), as the hands compare.
fn bare(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && *c != '\u{feff}').collect()
}

/// The user's own words in a window are judged as the letter that was offered there, and nothing is put in.
pub fn begin(desk: &mut Desk, tab: &mut Tab, compose: &Compose, card_id: &str, choice: &Choice, env: &Env) -> Option<PageResponse> {
    let window = Window {
        card: card_id.to_owned(),
        state: WindowState::Filled,
        choice: Some(choice.clone()),
        message: Some(format!("{}-m{}", env.fresh, compose.region)),
        subject: compose.subject.clone(),
        body: compose.body.clone(),
        own: true,
        follow: true,
        theirs: true,
        undo: false,
        pressed: None,
    };
    let card = card(desk, &window, compose, env)?;
    tab.windows.insert(compose.region, window);
    Some(PageResponse::Card { card })
}
