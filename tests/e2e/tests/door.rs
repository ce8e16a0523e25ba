//! What a worker that was asleep answers without its core, and what it leaves to it.

use afterword_e2e::chromium::{Chromium, Options};
use afterword_e2e::journey::{Journey, MAIL};
use afterword_e2e::page::Page;
use afterword_e2e::server::{Interview, Server};
use afterword_e2e::wait_until;
use anyhow::{Context, Result};
use serde_json::{Value, json};

async fn start() -> Result<(Server, Chromium)> {
    let server = Server::start(Interview::yesterday(afterword::zone::Tz::Europe__Berlin)).await?;
    let browser = Chromium::start(&server, &Options::built()?).await?;
    Ok((server, browser))
}

/// How many programs the running worker has started: the door is the first, the core the second.
async fn programs(browser: &Chromium) -> Result<u64> {
    let worker = browser.worker().await?;
    let evaluated = worker
        .send("Runtime.evaluate", json!({ "expression": "WebAssembly.Instance.prototype" }))
        .await?;
    let of = json!({ "prototypeObjectId": evaluated["result"]["objectId"] });
    let found = worker.send("Runtime.queryObjects", of).await?;
    let count = json!({ "objectId": found["objects"]["objectId"], "functionDeclaration": "function () { return this.length; }", "returnByValue": true });
    let count = worker.send("Runtime.callFunctionOn", count).await?;
    count["result"]["value"].as_u64().context("no count of the programs")
}

/// What is in the answer, of whatever kind it is.
async fn ask(own: &Page, request: Value) -> Result<Value> {
    own.evaluate(&format!(
        "chrome.runtime.sendMessage({{ from: 'ui', nonce: crypto.randomUUID().replaceAll('-', ''), request: {request} }})
           .then((answer) => Object.values(answer)[0])"
    ))
    .await
}

async fn kept(own: &Page) -> Result<bool> {
    Ok(own
        .evaluate("chrome.storage.session.get('face').then(({ face }) => !!face)")
        .await?
        == json!(true))
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_shown_is_shown_again_without_the_core_until_something_is_written() -> Result<()> {
    let (_server, browser) = start().await?;
    let journey = Journey {
        browser: &browser,
        pictures: None,
    };
    journey.capture().await?;
    let own = browser.open_own("manifest.json").await?;
    let overview = json!({ "overview": { "url": "https://mail.google.com/mail/u/0/" } });
    let first = ask(&own, overview.clone()).await?;
    wait_until("the answer to be kept", async || Ok(kept(&own).await?.then_some(()))).await?;

    browser.kill_worker().await?;
    assert_eq!(ask(&own, overview.clone()).await?, first, "the door says what the core said");
    assert_eq!(first["applications"].as_array().map(Vec::len), Some(1));
    assert_eq!(first["here"]["site"], "gmail");
    assert_eq!(programs(&browser).await?, 1);

    let settings = json!({ "save_settings": first["settings"] });
    let application = &first["applications"][0]["application"]["id"];
    ask(&own, settings).await?;
    ask(&own, json!({ "set_status": { "application": application, "status": "withdrawn" } })).await?;
    assert!(!kept(&own).await?, "what was written took it away");
    assert_eq!(programs(&browser).await?, 2);
    browser.kill_worker().await?;
    let after = ask(&own, overview).await?;
    assert_eq!(after["applications"], json!([]), "{after}");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_granted_page_that_loads_wakes_no_core() -> Result<()> {
    let (_server, browser) = start().await?;
    let journey = Journey {
        browser: &browser,
        pictures: None,
    };
    journey.capture().await?;
    journey.reflect().await?;
    let mail = browser.open(MAIL).await?;
    journey.grant(&mail, "https://mail.google.com/*", "").await?;
    let own = browser.open_own("manifest.json").await?;
    own.until("chrome.scripting.getRegisteredContentScripts().then((all) => all.length === 1)")
        .await?;
    browser.close(mail).await?;
    browser.kill_worker().await?;
    let mail = browser.open(MAIL).await?;
    wait_until("the worker", async || Ok(browser.worker_runs().await?.then_some(()))).await?;
    wait_until("the door alone", async || Ok((programs(&browser).await? == 1).then_some(()))).await?;
    // The eyes were told what to look for: a compose window is seen, and that is the core's matter.
    mail.press("Compose").await?;
    mail.card("Jane Doe").await?;
    Ok(())
}
