//! The extension on a real SOGo: its calendar read by the toolbar button alone, its compose window filled, its own Send button pressed.

use afterword_e2e::chromium::{Chromium, Options};
use afterword_e2e::page::Page;
use afterword_e2e::server::{Interview, Server};
use afterword_e2e::webmail::{self, Stage, words};
use anyhow::{Context, Result};
use serde_json::json;

#[tokio::test(flavor = "multi_thread")]
async fn an_event_with_guests_and_a_room_is_read_by_the_toolbar_button_alone() -> Result<()> {
    webmail::up().await?;
    let server = Server::start(Interview::yesterday(chrono_tz::Europe::Berlin)).await?;
    let browser = Chromium::start(&server, &Options::built()?).await?;
    // A title that no other run has: the calendar is shared.
    let company = format!("Kestrel{}", std::process::id());
    let title = format!("Onsite interview - {company} (Backend Engineer)");
    let seed = [
        ["--uid", &company],
        ["--title", &title],
        ["--start", "2026-11-19T14:00"],
        ["--end", "2026-11-19T15:30"],
        ["--zone", "America/New_York"],
        ["--guest", "Alex Miller <candidate@example.test>"],
        ["--guest", "Jane Doe <jane.doe@example.test>"],
        ["--guest", "Raj Patel <raj.patel@example.test>"],
        ["--room", "Room Fuji <room-fuji@acme.test>"],
        ["--location", "Room Fuji, 2nd floor"],
    ];
    webmail::script("seed.sh", seed.as_flattened()).await?;
    webmail::enter_sogo(&browser, "candidate@example.test").await?;
    let week = format!(
        "{}so/candidate@example.test/Calendar/view#!/calendar/week/20261119",
        webmail::sogo()
    );
    let calendar = browser.open(&week).await?;
    // A tile has nothing of its own to select it by but its text; ghosts of it have none.
    let tile = format!(
        "(() => {{ const tile = [...document.querySelectorAll('.sg-event:not(.sg-event--ghost)')].find((tile) => tile.textContent.includes({title:?}) && tile.checkVisibility()); if (tile) tile.id = 'ours'; return !!tile; }})()"
    );
    calendar.until(&tile).await?;
    calendar.click("#ours").await?;
    calendar
        .until("!!document.querySelector('md-dialog [ng-bind*=localizedStartTime]')")
        .await?;
    calendar.sees(&title).await?;
    let popup = browser.click_action(&calendar).await?;
    popup.click("#read").await?;
    popup.type_into("#who [name=names]", "Alex Miller").await?;
    popup.type_into("#who [name=emails]", "candidate@example.test").await?;
    popup.click("#save-me").await?;
    if let Err(error) = popup.until("document.querySelectorAll('#capture [data-person]').length > 0").await {
        anyhow::bail!("{error:#}: {}", popup.text().await?);
    }
    let form = popup
        .evaluate(
            "({ ...Object.fromEntries(['title', 'company', 'role', 'stage', 'start', 'end', 'zone'].map((name) => [name, document.querySelector(`#capture [name=${name}]`).value])),
               people: [...document.querySelectorAll('#capture [data-person]')].map((one) => [...one.querySelectorAll('[name=name], [name=email]')].map((field) => field.value).join(' ')) })",
        )
        .await?;
    assert_eq!(
        form,
        json!({ "title": title, "company": company, "role": "Backend Engineer", "stage": "on-site",
            "start": "2026-11-19T20:00", "end": "2026-11-19T21:30", "zone": "Europe/Berlin",
            "people": ["Jane Doe jane.doe@example.test", "Raj Patel raj.patel@example.test", "Ann Lee ann.lee@acme.test"] })
    );
    popup.sees("Left out").await?;
    popup.click("#save").await?;
    popup.until("!document.querySelector('#capture')").await
}

#[tokio::test(flavor = "multi_thread")]
async fn html_is_filled_sent_and_logged() -> Result<()> {
    is_filled_sent_and_logged("html").await
}

#[tokio::test(flavor = "multi_thread")]
async fn plain_text_is_filled_sent_and_logged() -> Result<()> {
    is_filled_sent_and_logged("plain").await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_send_that_is_refused_is_not_logged() -> Result<()> {
    let stage = Stage::set("Rita Fusco", "refused@example.test").await?;
    let page = filled(&stage, "raj.patel@example.test", "Rita Fusco").await?;
    page.click("button[ng-click='editor.send()']").await?;
    page.until("!!document.querySelector('#mailEditor [ng-switch-when=error]')").await?;
    // What the webmail said has reached the log, and it is not that it was sent.
    stage.journey().message("inserted").await?;
    assert!(stage.journey().messages().await?.iter().all(|message| message["state"] != "sent"));
    Ok(())
}

/// One user a mode, so that the tests may run side by side.
async fn is_filled_sent_and_logged(mode: &str) -> Result<()> {
    let stage = Stage::set("Raj Patel", "raj.patel@example.test").await?;
    let (user, signature) = match mode {
        "html" => ("candidate@example.test", "Alex Miller"),
        _ => ("jane.doe@example.test", "Jane Doe"),
    };
    webmail::script("mode.sh", &[user, mode]).await?;
    let page = filled(&stage, user, "Raj Patel").await?;
    let (subject, body) = stage.draft().await?;
    page.click("button[ng-click='editor.send()']").await?;
    let sent = stage.journey().message("sent").await?;
    assert_eq!(sent["known_by"], "webmail");
    let mail = webmail::arrived("raj.patel", &stage.company).await?;
    assert_eq!(mail.subject, subject);
    assert_eq!(mail.to, ["raj.patel@example.test"]);
    // SOGo's HTML has a no-break space after the dashes.
    let text = mail.text.replace('\u{a0}', " ");
    let (own, below) = text.split_once("-- ").context("no signature")?;
    assert_eq!(words(own), words(&body));
    assert!(below.contains(signature), "{below}");
    Ok(())
}

/// SOGo's compose window, filled by one click in the card.
async fn filled(stage: &Stage, user: &str, person: &str) -> Result<Page> {
    let page = webmail::enter_sogo(&stage.browser, user).await?;
    let address = format!("{}so/{user}/Mail/view#!/Mail/0/INBOX", webmail::sogo());
    page.evaluate(&format!("location.assign({})", json!(address))).await?;
    page.until("document.readyState === 'complete' && !!document.querySelector('[ng-click*=\"newMessage(\"]')")
        .await?;
    stage.journey().grant(&page, "http://127.0.0.1/*", "allow").await?;
    stage.browser.front(&page).await?;
    // The button has no size until its menu opens under the pointer: it is pressed, not pointed at.
    page.evaluate("document.querySelector('[ng-click=\"mailbox.newMessage($event)\"]').click()")
        .await?;
    page.card(person).await?;
    page.press_in_card(&format!("Write to {person}")).await?;
    let card = page.card("You send it").await?;
    assert!(card.contains("checks"), "{card}");
    Ok(page)
}
