//! The extension on real webmail: Roundcube and SOGo on loopback, the webmail's own Send button, the mail read back from the Maildir.

use afterword_e2e::chromium::{Chromium, Options};
use afterword_e2e::journey::Journey;
use afterword_e2e::page::Page;
use afterword_e2e::server::{Interview, Server};
use afterword_e2e::webmail::{self, ask};
use std::sync::atomic::{AtomicU32, Ordering};

use anyhow::{Context, Result};
use chrono::Duration;
use serde_json::{Value, json};

static NEXT: AtomicU32 = AtomicU32::new(0);

const SAID: &str = "the billing ledger";

/// A browser with the extension, and one interview of yesterday with one person.
struct Stage {
    _server: Server,
    browser: Chromium,
    own: Page,
    company: String,
    name: String,
    interview: Value,
    person: Value,
}

impl Stage {
    async fn set(person: &str, email: &str) -> Result<Self> {
        webmail::up().await?;
        // The mailboxes outlive a test: the company's name tells whose mail it is.
        let id = std::process::id() * 100 + NEXT.fetch_add(1, Ordering::Relaxed);
        let company = format!("Acme{id}");
        let berlin = chrono_tz::Europe::Berlin;
        let yesterday = Interview::yesterday(berlin);
        let server = Server::start(yesterday).await?;
        let browser = Chromium::start(&server, &Options::built()?).await?;
        let own = browser.open_own("app.html").await?;
        let me = json!({ "names": ["Alex Miller"], "emails": ["candidate@example.test"] });
        ask(&own, json!({ "save_me": { "me": me } })).await?;
        let end = yesterday.end.with_timezone(&berlin);
        let at = |time: chrono::DateTime<chrono_tz::Tz>| time.format("%Y-%m-%dT%H:%M").to_string();
        let candidate = json!({
            "title": format!("Onsite interview - {company}"), "company": company, "role": "Engineer", "stage": "on-site",
            "start": at(end - Duration::minutes(90)), "end": at(end), "zone": "Europe/Berlin",
            "people": [{ "name": person, "salutation": person.split(' ').next(), "email": email, "part": "interviewer" }],
        });
        let saved = ask(&own, json!({ "save": { "candidate": candidate } })).await?;
        let name = person.to_owned();
        let application = &saved["overview"]["applications"][0];
        let (interview, person) = (application["interviews"][0]["id"].clone(), application["people"][0]["id"].clone());
        let reflection = json!({ "interview": interview, "said": { person.as_str().context("a person")?: SAID } });
        ask(&own, json!({ "reflect": { "reflection": reflection, "decision_date": null } })).await?;
        Ok(Self {
            _server: server,
            browser,
            own,
            company,
            name,
            interview,
            person,
        })
    }

    fn journey(&self) -> Journey<'_> {
        Journey {
            browser: &self.browser,
            pictures: None,
        }
    }

    /// Subject and body of the draft.
    async fn draft(&self) -> Result<(String, String)> {
        let draft = ask(
            &self.own,
            json!({ "draft": { "interview": self.interview, "person": self.person, "kind": "thank_you" } }),
        )
        .await?;
        let text = |name: &str| Ok::<_, anyhow::Error>(draft[name].as_str().context("a draft")?.to_owned());
        Ok((text("subject")?, text("body")?))
    }
}

/// Words and their order, however the lines are broken.
fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[tokio::test(flavor = "multi_thread")]
async fn roundcube_in_html_is_filled_sent_and_logged() -> Result<()> {
    in_roundcube("html").await
}

#[tokio::test(flavor = "multi_thread")]
async fn roundcube_in_plain_text_is_filled_sent_and_logged() -> Result<()> {
    in_roundcube("plain").await
}

/// One user a mode, so that the tests may run side by side.
async fn in_roundcube(mode: &str) -> Result<()> {
    let stage = Stage::set("Raj Patel", "raj.patel@example.test").await?;
    let (user, signature) = match mode {
        "html" => ("candidate@example.test", "Alex Miller"),
        _ => ("jane.doe@example.test", "Jane Doe"),
    };
    webmail::script("mode.sh", &[user, mode]).await?;
    let page = webmail::enter_roundcube(&stage.browser, user).await?;
    stage.journey().grant(&page, "http://127.0.0.1/*", "allow").await?;
    stage.browser.front(&page).await?;
    page.click("a.compose").await?;
    page.card("Raj Patel").await?;
    page.press_in_card("Write to Raj Patel").await?;
    let card = page.card("You send it").await?;
    assert!(card.contains("checks"), "{card}");
    let (subject, body) = stage.draft().await?;
    page.click("button.send").await?;
    stage
        .journey()
        .message("sent")
        .await
        .map(|sent| assert_eq!(sent["known_by"], "webmail"))?;
    let mail = webmail::arrived("raj.patel", &stage.company).await?;
    assert_eq!(mail.subject, subject);
    assert_eq!(mail.to, ["raj.patel@example.test"]);
    let (own, below) = mail.text.split_once("-- ").context("no signature")?;
    assert_eq!(words(own), words(&body));
    assert!(below.contains(signature), "{below}");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn sogo_in_html_is_filled_sent_and_logged() -> Result<()> {
    let stage = Stage::set("Raj Patel", "raj.patel@example.test").await?;
    in_sogo(&stage, "candidate@example.test").await?;
    sent_from_sogo(&stage, "Alex Miller").await
}

#[tokio::test(flavor = "multi_thread")]
async fn sogo_in_plain_text_is_filled_sent_and_logged() -> Result<()> {
    let stage = Stage::set("Raj Patel", "raj.patel@example.test").await?;
    in_sogo(&stage, "jane.doe@example.test").await?;
    sent_from_sogo(&stage, "Jane Doe").await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_send_that_sogo_refuses_is_not_logged() -> Result<()> {
    let stage = Stage::set("Rita Fusco", "refused@example.test").await?;
    let page = in_sogo(&stage, "candidate@example.test").await?;
    page.until("!!document.querySelector('#mailEditor [ng-switch-when=error]')").await?;
    // What the webmail said has reached the log, and it is not that it was sent.
    stage.journey().message("inserted").await?;
    assert!(stage.journey().messages().await?.iter().all(|message| message["state"] != "sent"));
    Ok(())
}

/// Logs in, allows the address, opens a window, has it filled, and presses SOGo's own Send.
async fn in_sogo(stage: &Stage, user: &str) -> Result<Page> {
    webmail::enter_sogo(&stage.browser, user).await?;
    let inbox = format!("{}so/{user}/Mail/view#!/Mail/0/INBOX", webmail::sogo());
    let page = stage.browser.open(&inbox).await?;
    stage.journey().grant(&page, "http://127.0.0.1/*", "allow").await?;
    stage.browser.front(&page).await?;
    // A speed dial, whose buttons fly in: no place to click at until they have landed, so this one press is the test's.
    page.until("!!document.querySelector(\"[ng-click='mailbox.newMessage($event)']\")")
        .await?;
    page.evaluate("document.querySelector(\"[ng-click='mailbox.newMessage($event)']\").click()")
        .await?;
    let person = stage.name.as_str();
    page.card(person).await?;
    page.press_in_card(&format!("Write to {person}")).await?;
    let card = page.card("You send it").await?;
    assert!(card.contains("checks"), "{card}");
    page.click("#mailEditor button[ng-click='editor.send()']").await?;
    Ok(page)
}

async fn sent_from_sogo(stage: &Stage, signature: &str) -> Result<()> {
    let (subject, body) = stage.draft().await?;
    let sent = stage.journey().message("sent").await?;
    assert_eq!(sent["known_by"], "webmail");
    let mail = webmail::arrived("raj.patel", &stage.company).await?;
    assert_eq!(mail.subject, subject);
    assert_eq!(mail.to, ["raj.patel@example.test"]);
    let text = mail.text.replace('\u{a0}', " ");
    let (own, below) = text.split_once("-- ").context("no signature")?;
    assert_eq!(words(own), words(&body));
    assert!(below.contains(signature), "{below}");
    Ok(())
}
