//! What happens between a letter and its sending, and where a site goes on without a load: in a real Chromium.

use afterword_e2e::chromium::{Chromium, Options};
use afterword_e2e::journey::{Journey, MAIL};
use afterword_e2e::page::Page;
use afterword_e2e::server::{Interview, Server};
use afterword_e2e::wait_until;
use anyhow::Result;
use serde_json::{Value, json};

const LINKEDIN: &str = "https://*.linkedin.com/*";

async fn start() -> Result<(Server, Chromium)> {
    let server = Server::start(Interview::yesterday(afterword::zone::Tz::Europe__Berlin)).await?;
    let browser = Chromium::start(&server, &Options::built()?).await?;
    Ok((server, browser))
}

fn journey(browser: &Chromium) -> Journey<'_> {
    Journey { browser, pictures: None }
}

async fn no_card(page: &Page) -> Result<()> {
    wait_until("no card", async || Ok(page.cards().await?.is_empty().then_some(()))).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mail_whose_sending_is_undone_is_not_logged_as_sent() -> Result<()> {
    let (_server, browser) = start().await?;
    let journey = journey(&browser);
    journey.capture().await?;
    let mail = journey.write().await?;
    journey.send(&mail).await?;
    mail.click("#link_undo").await?;
    mail.card("no longer counts as sent").await?;
    journey.message("inserted").await?;
    journey.send(&mail).await?;
    assert_eq!(journey.messages().await?.len(), 1);
    assert_eq!(mail.evaluate("window.mailbox.sent.length").await?, 1);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_goes_into_a_window_that_somebody_is_being_typed_into() -> Result<()> {
    let (_server, browser) = start().await?;
    let journey = journey(&browser);
    journey.capture().await?;
    let mail = browser.open(MAIL).await?;
    journey.grant(&mail, "https://mail.google.com/*", "").await?;
    browser.front(&mail).await?;
    mail.press("Compose").await?;
    mail.card("Jane Doe").await?;
    mail.until("document.querySelector('[data-settled]')?.dataset.settled === 'true'")
        .await?;
    let before = mail
        .evaluate("document.querySelector('[g_editable=true][role=textbox]').innerText")
        .await?;
    // Half an address, which no webmail takes for one yet.
    mail.type_into("[name=to] input[role=combobox]", "raj").await?;
    mail.press_in_card("Write to Jane Doe").await?;
    mail.card("still being typed").await?;
    // The page makes a chip of it when the focus goes, but no recipient.
    let now = "[document.querySelector('[g_editable=true][role=textbox]').innerText, document.querySelector('[name=to] [role=listbox]').innerText,
        document.querySelector('input[name=subjectbox]').value]";
    let now = mail.evaluate(now).await?;
    assert_eq!((&now[0], &now[2]), (&before, &json!("")), "nothing was put in");
    assert!(
        now[1]
            .as_str()
            .is_some_and(|chips| chips.starts_with("raj") && !chips.contains('@')),
        "{now}"
    );
    assert!(journey.messages().await?.is_empty());
    // Cleared, and tried again.
    mail.click("[name=to] [role=option] [role=button]").await?;
    mail.press_in_card("Try again").await?;
    mail.card("You send it").await?;
    journey.message("inserted").await?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn the_card_of_a_window_comes_back_when_the_other_goes() -> Result<()> {
    let (_server, browser) = start().await?;
    let journey = journey(&browser);
    journey.capture().await?;
    let mail = journey.write().await?;
    mail.press("Compose").await?;
    mail.card("Raj Patel").await?;
    mail.press_in_card("Not now").await?;
    mail.card("You send it").await?;
    mail.press_in_card("Undo").await?;
    mail.card("as it was before").await?;
    journey.message("discarded").await?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_grant_that_is_taken_back_ends_the_watching() -> Result<()> {
    let (_server, browser) = start().await?;
    let journey = journey(&browser);
    journey.capture().await?;
    let mail = browser.open(MAIL).await?;
    journey.grant(&mail, "https://mail.google.com/*", "").await?;
    browser.front(&mail).await?;
    mail.press("Compose").await?;
    mail.card("Jane Doe").await?;
    browser
        .in_worker("chrome.permissions.remove({ origins: ['https://mail.google.com/*'] })")
        .await?;
    no_card(&mail).await?;
    let scripts = "chrome.scripting.getRegisteredContentScripts().then((all) => all.length)";
    wait_until("no script to be registered", async || {
        Ok((browser.in_worker(scripts).await? == 0).then_some(()))
    })
    .await?;
    // Nobody listens to this page any more.
    let before = browser.storage().await?;
    mail.press("Save & close").await?;
    mail.press("Compose").await?;
    mail.until("!!document.querySelector('input[name=subjectbox]')").await?;
    assert!(mail.cards().await?.is_empty());
    assert_eq!(browser.storage().await?, before);
    Ok(())
}

/// The profiles carry no sign of their own of whose they are: only the address tells.
#[tokio::test(flavor = "multi_thread")]
async fn a_profile_reached_without_a_load_is_known_by_the_address_it_has_now() -> Result<()> {
    for layout in ["?layout=2024", "?verified=0"] {
        let (_server, browser) = start().await?;
        let journey = journey(&browser);
        journey.capture().await?;
        let popup = browser.open_own("popup.html").await?;
        popup.sees("Jane Doe").await?;
        popup.click("[data-do=sent]").await?;
        journey.message("sent").await?;
        browser.close(popup).await?;
        // Her profile is attached by its address.
        let attach = format!("https://www.linkedin.com/in/jane-doe-acme/{layout}");
        let profile = browser.open(&attach).await?;
        journey.grant(&profile, LINKEDIN, "").await?;
        let popup = browser.click_action(&profile).await?;
        popup.sees("Jane Doe").await?;
        popup.click("#attach input").await?;
        popup.click("#save-profile").await?;
        popup.until("!document.querySelector('#attach')").await?;
        browser.close(popup).await?;
        browser.close(profile).await?;

        // From the feed to hers, on to somebody else's, and back.
        let page = browser.open(&format!("https://www.linkedin.com/feed/{layout}")).await?;
        let go = async |slug: &str, name: &str| -> Result<()> {
            page.evaluate(&format!("document.querySelector('a[href*={slug}]').click()")).await?;
            page.until(&format!("document.title.includes({})", Value::from(name))).await
        };
        assert!(page.cards().await?.is_empty());
        go("jane-doe-acme", "Jane Doe").await?;
        page.card("Jane Doe").await?;
        go("sam-stray", "Sam Stray").await?;
        no_card(&page).await?;
        page.evaluate("history.back()").await?;
        page.card("Jane Doe").await?;
    }
    Ok(())
}
