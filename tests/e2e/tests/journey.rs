//! The three ways of use, end to end in a real Chromium: the toolbar button, the card inside webmail, the reminder on a profile.

use afterword_e2e::chromium::{Chromium, Options};
use afterword_e2e::journey::{CALENDAR, Journey, MAIL, PROFILE, SAID, STRONG_POINT};
use afterword_e2e::page::Page;
use afterword_e2e::server::{Interview, Server};
use anyhow::{Result, ensure};
use serde_json::Value;

async fn start() -> Result<(Server, Chromium)> {
    let server = Server::start(Interview::yesterday(afterword::zone::Tz::Europe__Berlin)).await?;
    let browser = Chromium::start(&server, &Options::built()?).await?;
    Ok((server, browser))
}

fn journey(browser: &Chromium) -> Journey<'_> {
    Journey { browser, pictures: None }
}

/// What the extension knows, by the first part of the keys.
async fn records(browser: &Chromium, kind: &str) -> Result<Vec<Value>> {
    let storage = browser.storage().await?;
    let records = storage.as_object().into_iter().flatten();
    Ok(records
        .filter(|(key, _)| key.starts_with(kind))
        .map(|(_, record)| record["data"].clone())
        .collect())
}

async fn sent(mail: &Page) -> Result<Value> {
    mail.evaluate("window.mailbox.sent").await
}

/// The body of the only compose window, above its signature.
async fn body(mail: &Page) -> Result<String> {
    let text = mail
        .evaluate("document.querySelector('[g_editable=true][role=textbox]').innerText")
        .await?;
    Ok(text.as_str().unwrap_or_default().to_owned())
}

#[tokio::test(flavor = "multi_thread")]
async fn the_main_job_and_no_request_of_ours() -> Result<()> {
    let (server, browser) = start().await?;
    let journey = journey(&browser);
    journey.capture().await?;

    let interview = records(&browser, "interview/").await?.remove(0);
    let people = records(&browser, "person/").await?;
    let names: Vec<&str> = people.iter().filter_map(|person| person["name"].as_str()).collect();
    assert_eq!(names, ["Jane Doe", "Raj Patel", "Priya Nair"], "the user and the room are left out");
    assert!(
        people
            .iter()
            .all(|person| person["email"].as_str().is_some_and(|email| email.ends_with("@acme.example"))),
        "{people:?}"
    );
    let end = Interview::yesterday(afterword::zone::Tz::Europe__Berlin).end;
    assert_eq!(interview["end"], end.to_rfc3339_opts(chrono::SecondsFormat::Secs, true));
    assert_eq!(interview["zone"], "Europe/Berlin");

    journey.reflect().await?;
    let mail = journey.write().await?;
    let text = body(&mail).await?;
    ensure!(text.starts_with("Hi Jane,") || text.starts_with("Dear Jane,"), "{text}");
    ensure!(text.contains(SAID), "{text}");
    ensure!(
        text.contains("the nightly load at Globex from six hours to one") && STRONG_POINT.contains("nightly load"),
        "{text}"
    );
    ensure!(
        text.find("Best regards")
            .is_some_and(|sign_off| text[sign_off..].contains("+49 30 5550123")),
        "above the signature: {text}"
    );

    let logged = journey.send(&mail).await?;
    assert_eq!(logged["known_by"], "webmail");
    let mails = sent(&mail).await?;
    assert_eq!(mails[0]["to"][0]["email"], "jane.doe@acme.example");
    assert_eq!(mails[0]["subject"], logged["subject"]);

    journey.connect().await?;
    assert_eq!(server.strangers(), [], "nothing leaves the machine");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_sent_by_us_and_a_failed_send_is_not_logged() -> Result<()> {
    let (_server, browser) = start().await?;
    let journey = journey(&browser);
    journey.capture().await?;
    let mail = journey.write().await?;
    assert_eq!(journey.message("inserted").await?["state"], "inserted");
    assert_eq!(sent(&mail).await?, Value::Array(Vec::new()), "only the user sends");
    mail.evaluate("window.mailbox.failing = true").await?;
    mail.press("Send").await?;
    mail.sees("Message not sent").await?;
    let states: Vec<Value> = journey.messages().await?.iter().map(|message| message["state"].clone()).collect();
    assert!(!states.contains(&"sent".into()), "{states:?}");
    // The popup asks instead.
    let popup = browser.click_action(&mail).await?;
    popup.sees("Did your mail to Jane Doe (Acme) go out?").await?;
    popup.click("[data-do=did-not]").await?;
    journey.message("discarded").await?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn undo_restores_all_three_fields() -> Result<()> {
    let (_server, browser) = start().await?;
    let journey = journey(&browser);
    journey.capture().await?;
    let mail = browser.open(MAIL).await?;
    journey.grant(&mail, "https://mail.google.com/*", "").await?;
    browser.front(&mail).await?;
    mail.press("Compose").await?;
    mail.card("Jane Doe").await?;
    let before = body(&mail).await?;
    mail.press_in_card("Write to Jane Doe").await?;
    mail.card("You send it").await?;
    mail.press_in_card("Undo").await?;
    mail.card("as it was before").await?;
    assert_eq!(body(&mail).await?.trim(), before.trim());
    mail.until("!document.querySelector('[name=to] [role=option]') && document.querySelector('input[name=subjectbox]').value === ''")
        .await?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn the_users_own_words_stay() -> Result<()> {
    let (_server, browser) = start().await?;
    let journey = journey(&browser);
    journey.capture().await?;
    let mail = browser.open(MAIL).await?;
    journey.grant(&mail, "https://mail.google.com/*", "").await?;
    browser.front(&mail).await?;
    mail.press("Compose").await?;
    mail.card("Jane Doe").await?;
    mail.type_into("input[name=subjectbox]", "My own subject").await?;
    mail.type_into("[g_editable=true] > div", "My own words.").await?;
    mail.press_in_card("Write to Jane Doe").await?;
    mail.card("already words of yours").await?;
    mail.press_in_card("Put it").await?;
    mail.card("You send it").await?;
    assert!(body(&mail).await?.contains("My own words."));
    mail.until("document.querySelector('input[name=subjectbox]').value === 'My own subject'")
        .await?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_window_that_closes_in_the_middle_loses_nothing() -> Result<()> {
    let (_server, browser) = start().await?;
    let journey = journey(&browser);
    journey.capture().await?;
    let mail = browser.open(MAIL).await?;
    journey.grant(&mail, "https://mail.google.com/*", "").await?;
    browser.front(&mail).await?;
    mail.press("Compose").await?;
    mail.card("Jane Doe").await?;
    mail.press("Save & close").await?;
    mail.until("!document.querySelector('input[name=subjectbox]')").await?;
    afterword_e2e::wait_until("no card", async || Ok(mail.cards().await?.is_empty().then_some(()))).await?;
    mail.press("Compose").await?;
    mail.card("Jane Doe").await?;
    mail.press_in_card("Write to Jane Doe").await?;
    mail.card("You send it").await?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_worker_that_is_killed_between_the_steps_loses_nothing() -> Result<()> {
    let (_server, browser) = start().await?;
    let journey = journey(&browser);
    journey.capture().await?;
    browser.kill_worker().await?;
    journey.reflect().await?;
    browser.kill_worker().await?;
    let mail = browser.open(MAIL).await?;
    journey.grant(&mail, "https://mail.google.com/*", "").await?;
    // However far it came with opening the eyes of the tab: the next one that wakes for more than the door answers does the rest.
    browser.kill_worker().await?;
    let app = browser.open_own("app.html").await?;
    app.sees("Jane Doe").await?;
    browser.close(app).await?;
    browser.front(&mail).await?;
    mail.press("Compose").await?;
    mail.card("Jane Doe").await?;
    browser.kill_worker().await?;
    mail.press_in_card("Write to Jane Doe").await?;
    mail.card("You send it").await?;
    browser.kill_worker().await?;
    journey.send(&mail).await?;
    assert_eq!(journey.messages().await?.len(), 1, "said once");
    assert_eq!(records(&browser, "interview/").await?.len(), 1);
    assert_eq!(records(&browser, "person/").await?.len(), 3);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_inserted_on_a_profile_of_anybody_else() -> Result<()> {
    let (_server, browser) = start().await?;
    let journey = journey(&browser);
    journey.capture().await?;
    let profile = browser.open(PROFILE).await?;
    journey.grant(&profile, "https://*.linkedin.com/*", "").await?;
    // Not even on hers, before she was thanked.
    let children = "document.documentElement.children.length";
    let untouched = profile.evaluate(children).await?;
    let popup = browser.click_action(&profile).await?;
    popup.sees("Jane Doe").await?;
    assert_eq!(
        popup.evaluate("document.querySelectorAll('#attach input:checked').length").await?,
        0,
        "nobody is chosen by itself"
    );
    popup.click("#attach label:nth-of-type(2) input").await?;
    popup
        .sees("The name or company of this profile is not what is noted of Raj Patel.")
        .await?;
    popup.click("#attach [value='']").await?;
    popup.until("document.querySelector('#doubt').innerText === ''").await?;
    popup.click("#attach input").await?;
    popup.click("#save-profile").await?;
    popup.sees("The profile of Jane Doe is now noted for Jane Doe.").await?;
    popup.click("[data-do=sent]").await?;
    journey.message("sent").await?;
    browser.close(popup).await?;
    browser.close(profile).await?;
    let profile = browser.open(PROFILE).await?;
    profile.card("Jane Doe").await?;
    // A link to somebody else, without a load.
    profile
        .evaluate("document.querySelector('aside a[href*=sam-stray]').click()")
        .await?;
    profile.until("document.title.includes('Sam Stray')").await?;
    afterword_e2e::wait_until("no card", async || Ok(profile.cards().await?.is_empty().then_some(()))).await?;
    assert_eq!(profile.evaluate(children).await?, untouched);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_that_is_no_event_is_said_and_nothing_is_lost() -> Result<()> {
    let (_server, browser) = start().await?;
    let journey = journey(&browser);
    journey.capture().await?;
    let before = browser.storage().await?;
    let week = browser.open("https://calendar.google.com/calendar/u/0/r/week").await?;
    let popup = browser.click_action(&week).await?;
    popup
        .until("document.querySelector('#told [data-problem=true]')?.innerText.endsWith('.')")
        .await?;
    popup
        .until("!!document.querySelector('#paste') && !!document.querySelector('#by-hand')")
        .await?;
    assert_eq!(browser.storage().await?["index"], before["index"]);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_grant_no_page_is_touched() -> Result<()> {
    let (_server, browser) = start().await?;
    journey(&browser).capture().await?;
    let mail = browser.open(MAIL).await?;
    mail.press("Compose").await?;
    mail.until("!!document.querySelector('input[name=subjectbox]')").await?;
    let calendar = browser.open(CALENDAR).await?;
    calendar.sees("Priya Nair").await?;
    let scripts = browser
        .in_worker("chrome.scripting.getRegisteredContentScripts().then((all) => all.length)")
        .await?;
    assert_eq!(scripts, 0);
    assert!(mail.cards().await?.is_empty() && calendar.cards().await?.is_empty());
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_grant_the_button_works_in_its_tab_until_that_leaves() -> Result<()> {
    let (_server, browser) = start().await?;
    let journey = journey(&browser);
    journey.capture().await?;
    let mail = browser.open(MAIL).await?;
    let popup = browser.click_action(&mail).await?;
    popup.until("document.querySelector('main').ariaBusy === 'false'").await?;
    popup.click("#here summary").await?;
    popup.until("document.querySelector('#here').open").await?;
    popup.click("#work-here").await?;
    popup.sees("It works in this tab until you leave the page.").await?;
    browser.close(popup).await?;
    browser.kill_worker().await?;
    mail.press("Compose").await?;
    mail.card("Jane Doe").await?;
    mail.press_in_card("Write to Jane Doe").await?;
    mail.card("You send it").await?;
    journey.send(&mail).await?;
    let granted = "chrome.permissions.getAll().then(({ origins }) => origins.length)";
    assert_eq!(browser.in_worker(granted).await?, 0);
    // The next page is another matter.
    mail.evaluate("void location.reload()").await?;
    mail.until("document.readyState === 'complete' && performance.getEntriesByType('navigation')[0].type === 'reload'")
        .await?;
    let eyes = "chrome.tabs.query({ active: true }).then(([tab]) => chrome.tabs.sendMessage(tab.id, { do: 'read', recipes: [] })).then(() => 'there', () => 'gone')";
    assert_eq!(browser.in_worker(eyes).await?, "gone");
    Ok(())
}
