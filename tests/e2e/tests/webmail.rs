//! The extension on real webmail: Roundcube on loopback, the webmail's own Send button, the mail read back from the Maildir.

use afterword_e2e::webmail::{self, Stage, words};
use anyhow::{Context, Result};

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
