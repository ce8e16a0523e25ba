//! The same extension in Firefox: an event is read, and one click in webmail puts the letter into the compose window.

use afterword_e2e::firefox::Firefox;
use afterword_e2e::journey::{CALENDAR, MAIL};
use afterword_e2e::server::{Interview, Server};
use afterword_e2e::{built, wait_until};
use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};

const ID: &str = "afterword@afterword.invalid";

/// What the compose window holds.
const COMPOSED: &str = "const chips = [...document.querySelectorAll('[name=to] [role=option]')];
    return { to: chips.map((chip) => chip.dataset.hovercardId), subject: document.querySelector('[name=subjectbox]').value,
      body: document.querySelector('[g_editable=true][role=textbox]').innerText };";

/// Asks the worker as the interface does.
async fn ask(browser: &Firefox, nonce: &str, request: Value) -> Result<Value> {
    let message = json!({ "from": "ui", "nonce": nonce, "request": request });
    let answer = browser.evaluate(&format!("return browser.runtime.sendMessage({message})")).await?;
    ensure!(answer["is"] != "problem", "{request}: {answer}");
    Ok(answer)
}

/// The only message of the log, once it is in this state.
async fn message(browser: &Firefox, state: &str) -> Result<Value> {
    let log = "return browser.storage.local.get().then((all) => Object.entries(all).filter(([key]) => key.startsWith('message/')).map(([, { data }]) => data))";
    wait_until(&format!("a message that is {state}"), async || {
        let messages = browser.evaluate(log).await?;
        ensure!(
            messages.as_array().is_some_and(|all| all.len() == 1) && messages[0]["state"] == state,
            "{messages}"
        );
        Ok(Some(messages[0].clone()))
    })
    .await
}

#[tokio::test(flavor = "multi_thread")]
async fn an_event_is_read_and_a_letter_put_into_the_window() -> Result<()> {
    let server = Server::start(Interview::yesterday(chrono_tz::Europe::Berlin)).await?;
    let browser = Firefox::start(&server, &built("firefox")?, ID).await?;
    let driver = &browser.driver;

    let own = driver.window().await?;
    browser.open_own("popup.html").await?;
    browser
        .grant(&["https://calendar.google.com/*", "https://mail.google.com/*"])
        .await?;
    let me = json!({ "names": ["Alex Miller"], "emails": ["alex.miller@example.net"] });
    ask(&browser, "1", json!({ "save_me": { "me": me } })).await?;

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
    let title = candidate["title"].as_str().unwrap_or_default();
    ensure!(title.contains("Acme"), "{candidate}");
    ask(&browser, "3", json!({ "save": { "candidate": candidate } })).await?;

    let mail = browser.open(MAIL).await?;
    browser.click("[gh=cm]").await?;
    browser.card("Jane Doe").await?;
    let signature = browser.evaluate(COMPOSED).await?["body"]
        .as_str()
        .unwrap_or_default()
        .trim()
        .to_owned();
    browser.press_in_card("Write to Jane Doe").await?;
    browser.card("You send it").await?;
    let composed = browser.evaluate(COMPOSED).await?;
    assert_eq!(composed["to"], json!(["jane.doe@acme.example"]));
    let (subject, body) = (
        composed["subject"].as_str().unwrap_or_default(),
        composed["body"].as_str().unwrap_or_default(),
    );
    ensure!(body.starts_with("Hi Jane,") || body.starts_with("Dear Jane,"), "{body}");
    ensure!(
        body.trim_end().ends_with(&signature) && signature.contains("+49 30 5550123"),
        "{body}"
    );
    ensure!(body.find("Best regards") < body.find(&signature), "{body}");
    assert_eq!(
        browser.evaluate("return window.mailbox.sent").await?,
        json!([]),
        "only the user sends"
    );

    driver.switch_to_window(own.clone()).await?;
    assert_eq!(message(&browser, "inserted").await?["subject"], subject);
    driver.switch_to_window(mail).await?;
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
