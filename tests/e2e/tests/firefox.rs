//! The same extension in Firefox: an event is read, and one click in webmail puts the letter into the compose window, and out again.

use afterword_e2e::firefox::Firefox;
use afterword_e2e::journey::{CALENDAR, MAIL};
use afterword_e2e::server::{Interview, Server};
use afterword_e2e::{built, wait_until};
use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};

const ID: &str = "afterword@afterword.invalid";

/// What the compose window holds.
const COMPOSED: &str = "const to = [...document.querySelectorAll('[name=to] [role=option]')].map((chip) => chip.dataset.hovercardId);
    const body = document.querySelector('[g_editable=true][role=textbox]').innerText.split(/\\s+/).filter(Boolean).join(' ');
    return { to, subject: document.querySelector('[name=subjectbox]').value, body };";

/// The log of contact.
const LOG: &str = "return browser.storage.local.get().then((all) =>
    Object.keys(all).filter((key) => key.startsWith('message/')).map((key) => all[key].data));";

/// Asks the worker as the interface does.
async fn ask(browser: &Firefox, nonce: &str, request: Value) -> Result<Value> {
    let message = json!({ "from": "ui", "nonce": nonce, "request": request });
    let answer = browser.evaluate(&format!("return browser.runtime.sendMessage({message})")).await?;
    ensure!(answer["problem"].is_null(), "{request}: {answer}");
    Ok(answer
        .as_object()
        .and_then(|answer| answer.values().next().cloned())
        .unwrap_or_default())
}

/// Waits for a message of this state in the log.
async fn message(browser: &Firefox, state: &str) -> Result<Value> {
    wait_until(&format!("a message that is {state}"), async || {
        let messages = browser.evaluate(LOG).await?;
        Ok(messages
            .as_array()
            .into_iter()
            .flatten()
            .find(|message| message["state"] == state)
            .cloned())
    })
    .await
}

#[tokio::test(flavor = "multi_thread")]
async fn an_event_is_read_and_a_letter_put_into_the_window() -> Result<()> {
    let server = Server::start(Interview::yesterday(afterword::zone::Tz::Europe__Berlin)).await?;
    let browser = Firefox::start(&server, &built("firefox")?, ID).await?;
    let driver = &browser.driver;

    let own = driver.window().await?;
    browser.open_own("popup.html").await?;
    browser
        .grant(&["https://calendar.google.com/*", "https://mail.google.com/*"])
        .await?;
    let me = json!({ "names": ["Alex Miller"], "emails": ["alex.miller@example.net"] });
    ask(&browser, "1", json!({ "save_me": me })).await?;

    browser.open(CALENDAR).await?;
    browser.sees("Priya Nair").await?;
    driver.switch_to_window(own.clone()).await?;
    let tab = browser
        .evaluate("return browser.tabs.query({ url: 'https://calendar.google.com/*' }).then(([tab]) => tab.id)")
        .await?;
    let read = ask(&browser, "2", json!({ "capture": { "tab": tab } })).await?;
    let candidate = &read["candidates"][0];
    let names: Vec<_> = candidate["people"]
        .as_array()
        .with_context(|| format!("no people: {read}"))?
        .iter()
        .filter_map(|person| person["name"].as_str())
        .collect();
    assert_eq!(names, ["Jane Doe", "Raj Patel", "Priya Nair"]);
    assert_eq!(candidate["company"], "Acme", "{candidate}");
    assert_eq!(candidate["title"], "Onsite interview: Alex Miller / Acme - Senior Engineer");
    ask(&browser, "3", json!({ "save": candidate })).await?;
    driver.refresh().await?;
    browser.sees("Jane Doe").await?;

    let mail = browser.open(MAIL).await?;
    browser.click("[gh=cm]").await?;
    browser.card("Jane Doe").await?;
    let fresh = browser.evaluate(COMPOSED).await?;
    let signature = fresh["body"].as_str().context("no body")?;
    assert_eq!(signature, "-- Alex Miller +49 30 5550123");
    browser.press_in_card("Write to Jane Doe").await?;
    browser.card("You send it").await?;
    let composed = browser.evaluate(COMPOSED).await?;
    driver.switch_to_window(own.clone()).await?;
    let inserted = message(&browser, "inserted").await?;
    let draft = inserted["body"].as_str().context("no draft")?;
    ensure!(draft.contains("Jane,") && draft.contains("Best regards"), "{draft}");
    let words: Vec<&str> = draft.split_whitespace().chain([signature]).collect();
    assert_eq!(
        composed,
        json!({ "to": ["jane.doe@acme.example"], "subject": inserted["subject"], "body": words.join(" ") })
    );

    driver.switch_to_window(mail.clone()).await?;
    browser.press_in_card("Undo").await?;
    browser.card("as it was before").await?;
    assert_eq!(browser.evaluate(COMPOSED).await?, fresh);
    browser.click("[aria-label='Save & close']").await?;

    browser.click("[gh=cm]").await?;
    browser.card("Jane Doe").await?;
    browser.press_in_card("Write to Jane Doe").await?;
    browser.card("You send it").await?;
    assert_eq!(browser.evaluate(COMPOSED).await?, composed);
    assert_eq!(
        browser.evaluate("return window.mailbox.sent").await?,
        json!([]),
        "only the user sends"
    );
    browser.click("[role=dialog] [aria-label^=Send]").await?;
    browser.sees("Message sent").await?;
    driver.switch_to_window(own).await?;
    assert_eq!(message(&browser, "sent").await?["known_by"], "webmail");

    // Firefox asks Mozilla for its own settings, which nothing but an enterprise's policy would stop.
    let mut strangers = server.strangers();
    strangers.retain(|request| request.from.is_some() || !request.host.ends_with(".mozilla.com"));
    assert_eq!(strangers, [], "nothing leaves the machine");
    browser.close().await
}

/// Firefox's users may take an access back at any time.
#[tokio::test(flavor = "multi_thread")]
async fn a_grant_that_is_taken_back_ends_the_watching() -> Result<()> {
    let yesterday = Interview::yesterday(afterword::zone::Tz::Europe__Berlin);
    let server = Server::start(yesterday).await?;
    let browser = Firefox::start(&server, &built("firefox")?, ID).await?;
    let own = browser.driver.window().await?;
    browser.open_own("popup.html").await?;
    browser.grant(&["https://mail.google.com/*"]).await?;
    let me = json!({ "names": ["Alex Miller"], "emails": ["alex.miller@example.net"] });
    ask(&browser, "1", json!({ "save_me": me })).await?;
    let at = |minutes| {
        let time = yesterday.end.with_timezone(&afterword::zone::Tz::Europe__Berlin) - chrono::Duration::minutes(minutes);
        time.format("%Y-%m-%dT%H:%M").to_string()
    };
    let candidate = json!({
        "title": "Onsite interview - Acme", "company": "Acme", "role": "Engineer", "stage": "on-site",
        "start": at(90), "end": at(0), "zone": "Europe/Berlin",
        "people": [{ "name": "Jane Doe", "salutation": "Jane", "email": "jane.doe@acme.example", "part": "interviewer" }],
    });
    ask(&browser, "2", json!({ "save": candidate })).await?;

    let mail = browser.open(MAIL).await?;
    browser.click("[gh=cm]").await?;
    browser.card("Jane Doe").await?;
    browser.driver.switch_to_window(own.clone()).await?;
    let removed = "return browser.permissions.remove({ origins: ['https://mail.google.com/*'] })";
    assert_eq!(browser.evaluate(removed).await?, true);
    let registered = "return browser.scripting.getRegisteredContentScripts().then((all) => all.length)";
    wait_until("no script to be registered", async || {
        Ok((browser.evaluate(registered).await? == 0).then_some(()))
    })
    .await?;
    browser.driver.switch_to_window(mail).await?;
    let cards = "return document.querySelectorAll('html > :last-child:not(body)').length";
    wait_until("no card", async || Ok((browser.evaluate(cards).await? == 0).then_some(()))).await?;
    browser.close().await
}
