//! A mail from an interviewer, open in the webmail: noted as their answer by a press, and the day that it promises read from it and confirmed.
//! On Gmail's page and in the real webmails.

use std::time::SystemTime;

use afterword_e2e::chromium::{Chromium, Options};
use afterword_e2e::journey::{Journey, MAIL};
use afterword_e2e::page::Page;
use afterword_e2e::pictures::Pictures;
use afterword_e2e::server::{Interview, Server};
use afterword_e2e::wait_until;
use afterword_e2e::webmail::{self, HTML, Stage};
use anyhow::{Context, Result};
use chrono::{DateTime, Days, NaiveDate, Utc};
use serde_json::{Value, json};

fn now() -> DateTime<Utc> {
    SystemTime::now().into()
}

/// The day so many days after today, where the tests' interviews are.
fn in_days(days: u64) -> NaiveDate {
    now().with_timezone(&afterword::zone::Tz::Europe__Berlin).date_naive() + Days::new(days)
}

/// What the application's record holds as the day of the decision.
async fn decision(browser: &Chromium) -> Result<Value> {
    let storage = browser.storage().await?;
    let mut records = storage.as_object().into_iter().flatten();
    let found = records.find(|(key, _)| key.starts_with("application/"));
    Ok(found.context("no application")?.1["data"]["decision_date"].clone())
}

async fn received(journey: &Journey<'_>) -> Result<Vec<Value>> {
    let all = journey.messages().await?.into_iter();
    Ok(all.filter(|message| message["direction"] == "received").collect())
}

/// From the card that offers it to the day that counts.
async fn notes_and_confirms(journey: &Journey<'_>, page: &Page, person: &str, day: NaiveDate, pictures: &Pictures) -> Result<()> {
    let offer = page.card(&format!("{person} has written")).await?;
    assert!(
        offer.contains("the waiting time counts from this mail") && offer.contains("Written on"),
        "{offer}"
    );
    pictures.take(page, "offer").await?;
    assert!(received(journey).await?.is_empty(), "nothing is noted before a press");
    page.press_in_card("Yes, it is their answer").await?;
    let noted = page.card("They write: “").await?;
    assert!(noted.contains("Noted as their answer"), "{noted}");
    assert!(!noted.contains("tomorrow"), "what is quoted is not theirs: {noted}");
    pictures.take(page, "noted").await?;
    assert_eq!(decision(journey.browser).await?, Value::Null, "it does not count before a press");
    page.press_in_card("Yes, that day").await?;
    page.card("the day of their decision").await?;
    pictures.take(page, "confirmed").await?;
    assert_eq!(decision(journey.browser).await?, json!(day));
    let messages = received(journey).await?;
    assert_eq!(messages.len(), 1);
    assert_eq!(messages[0]["kind"], "reply");
    let at = messages[0]["at"].as_str().context("a time")?.parse::<DateTime<Utc>>()?;
    assert!(now() - at < chrono::Duration::minutes(15), "{at}");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn gmail() -> Result<()> {
    let server = Server::start(Interview::yesterday(afterword::zone::Tz::Europe__Berlin)).await?;
    let browser = Chromium::start(&server, &Options::built()?).await?;
    let journey = Journey {
        browser: &browser,
        pictures: None,
    };
    journey.capture().await?;
    let mail = browser.open(&format!("{MAIL}?answer=1")).await?;
    journey.grant(&mail, "https://mail.google.com/*", "").await?;
    browser.front(&mail).await?;
    // What she wrote before the interview is no answer.
    mail.evaluate("location.hash = '#inbox/invitation'").await?;
    mail.until("document.querySelectorAll('[data-message-id]').length === 3").await?;
    mail.press("Reply").await?;
    mail.card("Write to Jane Doe").await?;
    assert_eq!(mail.cards().await?.len(), 1);
    mail.evaluate("location.hash = '#inbox/answer'").await?;
    let pictures = Pictures::new("target/pictures/gmail-answer")?;
    notes_and_confirms(&journey, &mail, "Jane Doe", in_days(10), &pictures).await?;
    // Read again in another tab: it is known.
    let again = browser.open(&format!("{MAIL}?answer=1#inbox/answer")).await?;
    again.until("!!document.querySelector('[data-message-id]')").await?;
    again.press("Reply").await?;
    again.card("Write to Jane Doe").await?;
    assert_eq!(received(&journey).await?.len(), 1);
    Ok(())
}

/// What Raj wrote, as the script takes it.
const RAJ: &str = "Hello Alex,\\n\\nit was good to talk to you. We will let you know within ten days.\\n\\nRaj\\n\\nOn Thursday, Alex Miller wrote:\\n> Please let me know by tomorrow.";

/// An interview with Raj, and a mail of his in the candidate's mailbox.
async fn answered() -> Result<Stage> {
    let stage = Stage::set("Raj Patel", "raj.patel@example.test").await?;
    let title = format!("Next steps - {}", stage.company);
    webmail::script("post.sh", &["--to", HTML.user, "--subject", &title, "--text", RAJ]).await?;
    webmail::arrived("candidate", &stage.company).await?;
    Ok(stage)
}

/// The link of the mail with this subject in Roundcube's list.
fn listed(subject: &str) -> String {
    let subject = json!(subject);
    format!("[...document.querySelectorAll('#messagelist .subject a')].find((link) => link.textContent.includes({subject}))")
}

/// Roundcube's list, read anew now that the mails are there.
async fn roundcube(stage: &Stage) -> Result<Page> {
    let page = webmail::enter_roundcube(&stage.browser, HTML.user).await?;
    stage.journey().grant(&page, "http://127.0.0.1/*", "allow").await?;
    stage.browser.front(&page).await?;
    // The page before looks the same.
    page.evaluate("void (window.before = true, setTimeout(() => location.assign('?_task=mail&_mbox=INBOX')))")
        .await?;
    page.until("!window.before && document.readyState === 'complete' && window.rcmail?.busy === false")
        .await?;
    Ok(page)
}

#[tokio::test(flavor = "multi_thread")]
async fn roundcube_on_a_page_of_its_own() -> Result<()> {
    let stage = answered().await?;
    let page = roundcube(&stage).await?;
    let link = listed(&stage.company);
    page.until(&format!(
        "(link => !!link && (setTimeout(() => location.assign(link.href)), true))({link})"
    ))
    .await?;
    let pictures = Pictures::new("target/pictures/roundcube-answer")?;
    notes_and_confirms(&stage.journey(), &page, "Raj Patel", in_days(10), &pictures).await
}

#[tokio::test(flavor = "multi_thread")]
async fn roundcube_beside_the_list() -> Result<()> {
    let stage = answered().await?;
    let title = format!("Garden - {}", stage.company);
    let from = "Garden Weekly <news@garden.example>";
    webmail::script("post.sh", &["--to", HTML.user, "--subject", &title, "--from", from]).await?;
    let page = roundcube(&stage).await?;
    let (ours, other) = (listed(&format!("Next steps - {}", stage.company)), listed(&title));
    page.until(&format!("!!{ours} && !!{other}")).await?;
    page.evaluate(&format!(
        "void ({ours}.closest('tr').id = 'ours', {other}.closest('tr').id = 'other')"
    ))
    .await?;
    page.click("#ours .subject").await?;
    let pictures = Pictures::new("target/pictures/roundcube-answer-beside")?;
    notes_and_confirms(&stage.journey(), &page, "Raj Patel", in_days(10), &pictures).await?;
    // Another mail in the same frame: the card goes with its own.
    page.click("#other .subject").await?;
    wait_until("no card", async || Ok(page.cards().await?.is_empty().then_some(()))).await
}

#[tokio::test(flavor = "multi_thread")]
async fn sogo() -> Result<()> {
    let stage = answered().await?;
    let page = webmail::enter_sogo(&stage.browser, HTML.user).await?;
    stage.journey().grant(&page, "http://127.0.0.1/*", "allow").await?;
    stage.browser.front(&page).await?;
    page.leave_for(&format!("{}so/{}/Mail/view", webmail::sogo(), HTML.user)).await?;
    webmail::open_in_sogo(&page, &stage.company).await?;
    let pictures = Pictures::new("target/pictures/sogo-answer")?;
    notes_and_confirms(&stage.journey(), &page, "Raj Patel", in_days(10), &pictures).await
}

/// Below the list, and in a window of its own, where it is known by then.
#[tokio::test(flavor = "multi_thread")]
async fn horde() -> Result<()> {
    let stage = answered().await?;
    let page = webmail::enter_horde(&stage.browser, HTML.user).await?;
    stage.journey().grant(&page, "http://127.0.0.1/*", "allow").await?;
    stage.browser.front(&page).await?;
    webmail::open_in_horde(&page, &stage.company).await?;
    let pictures = Pictures::new("target/pictures/horde-answer")?;
    notes_and_confirms(&stage.journey(), &page, "Raj Patel", in_days(10), &pictures).await?;
    let window = webmail::opens(&stage.browser, async || {
        page.click("#th_expand").await?;
        page.click("#msg_newwin_options a").await
    })
    .await?;
    window
        .until("!!document.querySelector('.msgfullread #msgHeaderFrom .address')")
        .await?;
    // The answer below the mail: the page's eyes have been there.
    window.click("#reply_link").await?;
    window
        .until("document.querySelector('form#compose')?.checkVisibility() === true")
        .await?;
    window.card("Write to Raj Patel").await?;
    assert_eq!(window.cards().await?.len(), 1);
    assert_eq!(received(&stage.journey()).await?.len(), 1);
    Ok(())
}
