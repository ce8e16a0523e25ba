//! The test pages behave as `tests/pages/README.md` says, traps included: whoever relies on one of them in a test relies on these.

use std::path::PathBuf;

use afterword_e2e::chromium::{Chromium, Options};
use afterword_e2e::server::{Interview, Server};
use anyhow::Result;

async fn start() -> Result<(Server, Chromium)> {
    let server = Server::start(Interview::yesterday(afterword::zone::Tz::Europe__Berlin)).await?;
    let extension = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/probe"));
    let browser = Chromium::start(&server, &Options { extension, window: false }).await?;
    Ok((server, browser))
}

#[tokio::test(flavor = "multi_thread")]
async fn the_calendar_reuses_its_bubble_and_lets_it_linger() -> Result<()> {
    let (_server, browser) = start().await?;
    let page = browser.open("https://calendar.google.com/calendar/u/0/r/week?event=panel").await?;
    let guests = "[...document.querySelectorAll('#xDetDlg [role=treeitem]')].map((guest) => guest.getAttribute('aria-label')).join('; ')";
    assert_eq!(
        page.evaluate(guests).await?,
        "Jane Doe, Attending, Organizer; Raj Patel, Attending; Priya Nair, Awaiting; Alex Miller, Attending; ACME-HQ-4-Linden (8) [Zoom], Attending"
    );
    // What is put in while it is fresh is gone once it is drawn again.
    page.evaluate("window.first = document.getElementById('xDetDlg'); first.append('stray mark')")
        .await?;
    page.until("!first.textContent.includes('stray mark')").await?;
    page.press("Phone screen - Globex").await?;
    page.until("document.getElementById('rAECCd').textContent === 'Phone screen - Globex' && document.getElementById('xDetDlg') === first")
        .await?;
    page.key("Escape", false).await?;
    page.until("!first.checkVisibility() && document.getElementById('rAECCd').textContent === 'Phone screen - Globex'")
        .await?;
    assert_eq!(
        page.evaluate("atob(first.dataset.eventid).split(' ')[1]").await?,
        "alex.miller@example.net"
    );
    page.evaluate("void setTimeout(() => location.assign(`/calendar/u/0/r/eventedit/${eventId('panel')}`))")
        .await?;
    page.until("document.body.dataset.viewfamily === 'EVENT_EDIT'").await?;
    page.until("document.querySelectorAll('[role=tabpanel][aria-labelledby=tabEvent] [data-email]').length === 5")
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn gmail_sends_what_stands_in_the_window() -> Result<()> {
    let (server, browser) = start().await?;
    let page = browser.open("https://mail.google.com/mail/u/0/").await?;
    page.press("Compose").await?;
    page.until("document.querySelector('[data-settled]') !== null").await?;
    page.type_into("[name=to] input[role=combobox]", "Jane Doe <jane.doe@acme.example>")
        .await?;
    page.key("Enter", false).await?;
    page.type_into("[name=subjectbox]", "Thank you").await?;
    page.type_into("[g_editable=true][role=textbox]", "Dear Jane,").await?;
    page.press("Send").await?;
    page.until("document.getElementById('link_vsm') !== null && document.querySelector('[name=subjectbox]') === null")
        .await?;
    let sent = page.evaluate("mailbox.sent").await?;
    assert_eq!(
        sent[0]["to"],
        serde_json::json!([{ "name": "Jane Doe", "email": "jane.doe@acme.example" }])
    );
    assert_eq!(sent[0]["subject"], "Thank you");
    let text = sent[0]["text"].as_str().unwrap_or_default();
    assert!(
        text.contains("Dear Jane,") && text.contains("--") && text.contains("Alex Miller"),
        "{text:?}"
    );
    assert_eq!(server.strangers(), []);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn gmail_keeps_the_window_when_sending_fails() -> Result<()> {
    let (_server, browser) = start().await?;
    let page = browser
        .open("https://mail.google.com/mail/u/0/?fail=1&thread=invitation&compose=2")
        .await?;
    page.until("document.querySelectorAll('#windows [data-settled]').length === 2")
        .await?;
    page.press("Reply").await?;
    page.until("document.querySelector('#view [name=rt]')?.value === 'r' && document.querySelector('#view .gmail_quote') !== null")
        .await?;
    page.click("#view [aria-label^=Send]").await?;
    page.sees("your email was not sent").await?;
    page.until(
        "mailbox.sent.length === 0 && document.querySelectorAll('[name=subjectbox]').length === 3 && !document.getElementById('link_vsm')",
    )
    .await
}

#[tokio::test(flavor = "multi_thread")]
async fn gmail_resets_a_fresh_window_and_takes_a_synthetic_paste_later() -> Result<()> {
    let (_server, browser) = start().await?;
    let page = browser.open("https://mail.google.com/mail/u/0/").await?;
    let paste = "(() => { const data = new DataTransfer(); data.setData('text/plain', 'Raj Patel <raj.patel@acme.example>');
      document.querySelector('[name=to] input').dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
      return document.querySelectorAll('[name=to] [role=option]').length; })()";
    let early = page
        .evaluate(&format!("(document.querySelector('[gh=cm]').click(), {paste})"))
        .await?;
    assert_eq!(early, 1);
    page.until("document.querySelector('[data-settled]') && !document.querySelector('[name=to] [role=option]')")
        .await?;
    assert_eq!(page.evaluate(paste).await?, 1);
    page.until("document.querySelector('[data-hovercard-id]').dataset.name === 'Raj Patel'")
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn linkedin_goes_from_one_profile_to_the_next_without_a_load() -> Result<()> {
    let (server, browser) = start().await?;
    let page = browser.open("https://www.linkedin.com/in/jane-doe-acme/").await?;
    assert_eq!(page.evaluate("document.querySelector('h1')").await?, serde_json::Value::Null);
    assert_eq!(
        page.evaluate("document.querySelector('h2').textContent").await?,
        "0 notifications total"
    );
    let loads = server.requests().len();
    page.evaluate("window.same = true").await?;
    page.press("Raj Patel").await?;
    page.until("location.pathname === '/in/raj-patel-91/' && document.title === '(3) Raj Patel | LinkedIn' && window.same")
        .await?;
    page.until("document.querySelector('[componentkey$=Topcard] h2').textContent === 'Raj Patel'")
        .await?;
    assert_eq!(server.requests().len(), loads, "a page was loaded");
    for layout in ["2024", "public"] {
        let page = browser
            .open(&format!("https://www.linkedin.com/in/priya-nair/?layout={layout}"))
            .await?;
        page.until("document.querySelector('h1').textContent === 'Dr. Priya Nair'").await?;
    }
    Ok(())
}
