//! What is saved under a user's hands: corrected from the list, without its event, and deleted on a second press.

use afterword_e2e::chromium::{Chromium, Options};
use afterword_e2e::journey::{CALENDAR, Journey};
use afterword_e2e::page::Page;
use afterword_e2e::pictures::Pictures;
use afterword_e2e::server::{Interview, Server};
use anyhow::{Context, Result, ensure};
use serde_json::Value;

const ZONE: afterword::zone::Tz = afterword::zone::Tz::Europe__Berlin;

/// A browser in which the panel of yesterday is saved.
async fn captured() -> Result<(Server, Chromium)> {
    let server = Server::start(Interview::yesterday(ZONE)).await?;
    let browser = Chromium::start(&server, &Options::built()?).await?;
    let journey = Journey {
        browser: &browser,
        pictures: None,
    };
    journey.capture().await?;
    Ok((server, browser))
}

/// What the extension knows, by the first part of the keys.
async fn records(browser: &Chromium, kind: &str) -> Result<Vec<Value>> {
    let storage = browser.storage().await?;
    let records = storage.as_object().context("the storage")?.iter();
    Ok(records
        .filter(|(key, _)| key.starts_with(kind))
        .map(|(_, record)| record["data"].clone())
        .collect())
}

/// A view takes the focus in its first frame, and scrolls there: a click before that would miss.
async fn settled(page: &Page) -> Result<()> {
    page.until("document.activeElement?.id === 'heading' && document.querySelector('main').ariaBusy === 'false'")
        .await
}

async fn app(browser: &Chromium) -> Result<Page> {
    let app = browser.open_own("app.html").await?;
    app.until("!!document.querySelector('[data-application]') && document.querySelector('main').ariaBusy === 'false'")
        .await?;
    Ok(app)
}

#[tokio::test(flavor = "multi_thread")]
async fn an_interview_is_corrected_from_the_list() -> Result<()> {
    let (_server, browser) = captured().await?;
    let app = app(&browser).await?;
    // Everybody out.
    app.click("[data-interview] [data-do=correct-interview]").await?;
    app.until("document.querySelector('#heading').innerText === 'Correct the interview'")
        .await?;
    settled(&app).await?;
    let count = records(&browser, "interview/").await?.remove(0)["people"].as_array().map(Vec::len);
    let count = count.context("people")?;
    ensure!(count > 1);
    for left in (0..count).rev() {
        app.click("[data-do=remove-person]").await?;
        app.until(&format!("document.querySelectorAll('#capture [data-person]').length === {left}"))
            .await?;
    }
    app.retype("[name=title]", "The panel, corrected").await?;
    app.click("#save").await?;
    app.sees("The interview is saved.").await?;
    // Nobody is left to thank, which is said, with the way out of it.
    app.sees("nobody to thank is known. Add who was there.").await?;
    settled(&app).await?;
    app.click("[data-nobody] [data-do=correct-interview]").await?;
    app.until("!!document.querySelector('#capture')").await?;
    settled(&app).await?;
    app.click("#add-person").await?;
    app.until("document.activeElement.name === 'name'").await?;
    app.type_text("Sam Kim").await?;
    app.type_into("[data-person] [name=salutation]", "Sam").await?;
    app.click("#save").await?;
    app.sees("Thank Sam Kim").await?;
    app.until("!document.querySelector('[data-nobody]')").await?;
    let interview = records(&browser, "interview/").await?.remove(0);
    assert_eq!(interview["title"], "The panel, corrected");
    assert_eq!(interview["people"].as_array().map(Vec::len), Some(1));
    assert_eq!(interview["left_out"].as_array().map(Vec::len), Some(count));
    // The same event again: what was corrected stands, and who was taken out is not among those to thank.
    let calendar = browser.open(CALENDAR).await?;
    let popup = browser.click_action(&calendar).await?;
    popup.sees("You have this interview already").await?;
    assert_eq!(popup.value("[name=title]").await?, "The panel, corrected");
    assert_eq!(popup.value("[data-person] [name=name]").await?, "Sam Kim");
    let shown = popup.evaluate("document.querySelectorAll('#capture [data-person]').length").await?;
    assert_eq!(shown, 1);
    popup.sees("You took them out.").await?;
    popup.click("#save").await?;
    popup.sees("The interview is saved.").await?;
    assert_eq!(records(&browser, "interview/").await?, [interview]);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_saved_is_deleted_on_a_second_press() -> Result<()> {
    let (_server, browser) = captured().await?;
    let page = app(&browser).await?;
    let people = records(&browser, "person/").await?.len();
    let before = browser.storage().await?;
    page.click("[data-application] [data-do=forget]").await?;
    page.sees(&format!("1 interview and {people} people of your application at Acme"))
        .await?;
    page.until("document.activeElement.dataset.do === 'keep'").await?;
    page.click("[data-do=keep]").await?;
    page.until("document.activeElement.dataset.do === 'forget' && !document.querySelector('[data-forget]')")
        .await?;
    assert_eq!(browser.storage().await?, before, "nothing went");
    page.click("[data-application] [data-do=forget]").await?;
    page.until("!!document.querySelector('[data-do=forget-sure]')").await?;
    page.click("[data-do=forget-sure]").await?;
    page.sees("Deleted.").await?;
    page.until("!document.querySelector('[data-application]')").await?;
    for kind in ["application/", "interview/", "person/", "message/", "reflection/"] {
        assert_eq!(records(&browser, kind).await?, Vec::<Value>::new(), "{kind}");
    }
    assert_eq!(records(&browser, "settings").await?.len(), 1);

    // Everything, from the settings; what is half written goes with it.
    page.click("#open-settings").await?;
    page.until("!!document.querySelector('#settings')").await?;
    settled(&page).await?;
    page.retype("[name=region]", "DE-BY").await?;
    page.click("[data-do=forget]").await?;
    page.sees("your settings, and who you are. It cannot be undone.").await?;
    page.until("document.activeElement.dataset.do === 'keep'").await?;
    page.click("[data-do=forget-sure]").await?;
    page.sees("Deleted.").await?;
    page.sees("Welcome").await?;
    // Whatever the next look leaves of the index, nothing of the user is in it.
    page.evaluate("location.reload()").await?;
    page.sees("Welcome").await?;
    let left = browser.storage().await?;
    let left: Vec<&String> = left.as_object().context("the storage")?.keys().collect();
    ensure!(left.iter().all(|key| *key == "index"), "{left:?}");
    assert_eq!(page.evaluate("localStorage.length").await?, 0);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_check_is_switched_off_and_on_again() -> Result<()> {
    let (_server, browser) = captured().await?;
    let page = app(&browser).await?;
    let asks = "document.querySelector('#letter')?.checkVisibility() && !!document.querySelector('[data-check=specific]')";
    let silent = "document.querySelector('#letter')?.checkVisibility() && !!document.querySelector('[data-check=qualification]') && !document.querySelector('[data-check=specific]')";
    for (letter, off) in [(asks, true), (silent, false), (asks, true)] {
        page.press("Read the draft (Jane Doe)").await?;
        page.until(letter).await?;
        settled(&page).await?;
        page.click("#back").await?;
        page.until("!document.querySelector('#letter') && document.querySelector('main').ariaBusy === 'false'")
            .await?;
        page.click("#open-settings").await?;
        page.until("!!document.querySelector('#settings')").await?;
        settled(&page).await?;
        page.click("#checks summary").await?;
        page.click("[name=check-specific]").await?;
        page.click("#save-settings").await?;
        page.sees("Saved.").await?;
        page.until("!document.querySelector('#settings') && document.querySelector('main').ariaBusy === 'false'")
            .await?;
        let stored = records(&browser, "settings").await?.remove(0);
        let known = stored["checks_off"]
            .as_array()
            .context("a list")?
            .iter()
            .any(|name| name == "specific");
        assert_eq!(known, off);
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_letter_of_ones_own_is_written_shown_and_used() -> Result<()> {
    let (_server, browser) = captured().await?;
    let page = app(&browser).await?;
    page.press("My own letters").await?;
    page.until("document.querySelector('[name=body]')?.value.includes('{thanks}')")
        .await?;
    page.sees("As it would be for Jane Doe (Acme)").await?;
    page.until("document.querySelector('#template-shown').innerText.includes('Hi Jane,')")
        .await?;
    settled(&page).await?;
    page.retype("[name=body]", "Hello {to}, this is mine, and {job}. {me}").await?;
    page.sees("Line 1, column 31: there is no {job}.").await?;
    page.click("#save-template").await?;
    page.until("document.querySelector('#told').innerText.includes('there is no {job}')")
        .await?;
    page.retype("[name=body]", "Hello {to}, this is mine, at {company}. {me}").await?;
    page.until("document.querySelector('#template-shown').innerText.includes('Hello Jane, this is mine, at Acme. Alex Miller')")
        .await?;
    page.until("document.querySelector('#template-wrong').hidden").await?;
    page.click("#save-template").await?;
    page.sees("Saved.").await?;
    page.press("Read the draft (Jane Doe)").await?;
    page.until("document.querySelector('[name=body]')?.value === 'Hello Jane, this is mine, at Acme. Alex Miller'")
        .await?;
    settled(&page).await?;
    page.click("#back").await?;
    page.press("My own letters").await?;
    page.press("Use the built-in letter again").await?;
    page.sees("Saved.").await?;
    let stored = records(&browser, "settings").await?.remove(0);
    assert_eq!(stored["templates"], serde_json::json!({}));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_finding_speaks_of_is_shown_and_mended() -> Result<()> {
    let (_server, browser) = captured().await?;
    let app = app(&browser).await?;
    app.press("Read the draft (Jane Doe)").await?;
    app.until("document.querySelector('#letter')?.checkVisibility()").await?;
    settled(&app).await?;
    app.retype(
        "#letter textarea",
        "Dear Jane,\n\nthank you for the the time you took yesterday.\n\nAlex Miller",
    )
    .await?;
    app.until("document.querySelector('.findings').innerText.includes('“the the” should probably be “the”')")
        .await?;
    app.click("[data-check=slips] [data-do=show]").await?;
    Pictures::new("target/pictures/finding")?.take(&app, "shown").await?;
    let selected = "(({ value, selectionStart, selectionEnd }) => value.slice(selectionStart, selectionEnd))(document.querySelector('#letter textarea'))";
    app.until(&format!("{selected} === 'the the'")).await?;
    app.click("[data-check=slips] [data-do=mend]").await?;
    app.until("document.querySelector('#letter textarea').value.includes('for the time') && !document.querySelector('[data-check=slips]')")
        .await?;
    // The field's own undo knows of it.
    app.click("#letter textarea").await?;
    app.key("z", true).await?;
    app.until(
        "document.querySelector('#letter textarea').value.includes('for the the time') && !!document.querySelector('[data-check=slips]')",
    )
    .await?;
    Ok(())
}
