//! What other webmails show, invitations that are open as mails, and the report on a reading.

use super::*;

/// A browser whose user was interviewed at Acme by Jane Doe and Raj Patel, the day before.
fn ready() -> Browser {
    let mut browser = Browser::new();
    browser.interviewed();
    browser
}

fn press(card: &Card, button: &str, regions: Vec<Seen>) -> PageRequest {
    PageRequest::Pressed {
        card: card.id.clone(),
        button: button.to_owned(),
        snapshot: page(regions),
    }
}

const OUTLOOK: &str = "https://outlook.office.com/mail/0/";
const ICLOUD: &str = "https://www-mail.icloud-sandbox.com/applications/mail2-rte/";

fn cells(rows: &[&[&str]]) -> SeenProbe {
    let row = |row: &&[&str]| row.iter().map(|&cell| Some(cell.to_owned())).collect();
    SeenProbe {
        by: 0,
        rows: rows.iter().map(row).collect(),
    }
}

fn region(site: &str, kind: RegionKind, probes: &[(&str, SeenProbe)]) -> Seen {
    Seen {
        site: site.to_owned(),
        kind,
        number: 1,
        by: 0,
        visible: Visibility::Yes,
        probes: probes.iter().map(|(name, seen)| ((*name).to_owned(), seen.clone())).collect(),
    }
}

/// A window of Outlook with these chips, of which the text alone is known.
fn outlook(chips: &[&str]) -> Seen {
    let chips: Vec<Vec<&str>> = chips.iter().map(|&chip| vec![chip]).collect();
    let chips: Vec<&[&str]> = chips.iter().map(Vec::as_slice).collect();
    let mut probes = vec![
        ("to_field", cells(&[&[""]])),
        ("subject", cells(&[&[""]])),
        ("rich", cells(&[&["", "yes"]])),
    ];
    if !chips.is_empty() {
        probes.push(("to", cells(&chips)));
    }
    region("outlook", RegionKind::Compose, &probes)
}

fn labels(card: &Card) -> Vec<&str> {
    card.buttons.iter().map(|button| button.label.as_str()).collect()
}

#[test]
fn somebody_of_whom_only_the_name_is_shown_is_addressed_all_the_same() {
    let mut browser = ready();
    let offered = card(browser.page(OUTLOOK, seen(vec![outlook(&["Jane Doe"])])));
    assert!(labels(&offered)[0].contains("Jane Doe"), "{offered:?}");
    // a stranger is nobody, and the window is not an empty one
    assert_eq!(
        browser.page(OUTLOOK, seen(vec![outlook(&["Sam Stray"])])),
        PageResponse::Close { id: offered.id }
    );
}

#[test]
fn a_recipient_beside_a_known_one_gets_no_letter_of_theirs() {
    let mut browser = ready();
    let together = card(browser.page(OUTLOOK, seen(vec![outlook(&["Jane Doe", "Sam Stray"])])));
    assert!(together.buttons.iter().all(|button| !button.id.starts_with("fill")), "{together:?}");
}

#[test]
fn where_recipients_are_folded_away_nothing_is_offered() {
    let mut browser = ready();
    let mut folded = outlook(&[]);
    folded.probes.remove("to_field");
    assert_eq!(browser.page(OUTLOOK, seen(vec![folded])), PageResponse::Nothing);
    // an empty window is offered what is due
    card(browser.page(OUTLOOK, seen(vec![outlook(&[])])));
}

#[test]
fn where_nobody_can_be_seen_to_whom_it_goes_the_card_says_so() {
    let mut browser = ready();
    let frame = region("icloud", RegionKind::Compose, &[("rich", cells(&[&["", "yes"]]))]);
    let offered = card(browser.page(ICLOUD, seen(vec![frame.clone()])));
    assert!(offered.lines.iter().any(|line| line.text.contains("cannot be seen")), "{offered:?}");
    let PageResponse::Fill { plan } = browser.page(ICLOUD, press(&offered, &offered.buttons[0].id, vec![frame])) else {
        panic!("no plan");
    };
    let fields: Vec<&str> = plan.steps.iter().map(|step| step.field.as_str()).collect();
    assert_eq!(fields, ["body"], "there is no other field in this frame");
}

fn mail(body: &str) -> Seen {
    region(
        "gmail",
        RegionKind::Mail,
        &[
            ("from", cells(&[&["no-reply@ats.example", "Acme Recruiting"]])),
            ("date", cells(&[&["Mon, Nov 16, 2026, 8:02 AM"]])),
            ("subject", cells(&[&["Your interview at Acme"]])),
            ("body", cells(&[&[body]])),
        ],
    )
}

fn captured(browser: &mut Browser, regions: Vec<Seen>) -> UiResponse {
    let url = GMAIL.to_owned();
    browser.ui(UiRequest::Captured {
        url,
        snapshot: page(regions),
    })
}

#[test]
fn a_confirmation_that_is_open_as_a_mail_becomes_a_form() {
    let mut browser = events::known_user();
    // its days are counted from the one on which it was written
    let text =
        "Hi Alex,\nyour interview is confirmed.\nWhen: Thursday, 2:00 PM - 3:00 PM CET\nInterviewers: Jane Doe, Raj Patel\nWhere: Acme HQ";
    let UiResponse::Candidates { candidates } = captured(&mut browser, vec![mail(text)]) else {
        panic!("no form");
    };
    let form = &candidates[0];
    assert_eq!((form.start.as_str(), form.end.as_str()), ("2026-11-19T14:00", "2026-11-19T15:00"));
    let names: Vec<&str> = form.people.iter().map(|person| person.name.as_str()).collect();
    assert!(names.contains(&"Jane Doe") && names.contains(&"Raj Patel"), "{names:?}");
    assert_eq!(form.company, "Acme");
}

#[test]
fn a_mail_without_a_time_is_no_interview() {
    let mut browser = events::known_user();
    let UiResponse::Problem { text } = captured(&mut browser, vec![mail("Hi Alex,\nthank you for applying.")]) else {
        panic!("read");
    };
    assert!(text.contains("does not say for sure"), "{text}");
}

#[test]
fn a_report_holds_no_word_of_the_page() {
    let mut browser = events::known_user();
    let snapshot = page(vec![mail("Meet Jane Doe at Acme.")]);
    let url = GMAIL.to_owned();
    let UiResponse::Report { text } = browser.ui(UiRequest::Reported { url, snapshot }) else {
        panic!("no report");
    };
    assert!(text.contains("gmail Mail 1") && text.contains("Xxxx Xxxx Xxx"), "{text}");
    assert!(["Jane", "Acme", "ats.example"].iter().all(|word| !text.contains(word)), "{text}");
}
