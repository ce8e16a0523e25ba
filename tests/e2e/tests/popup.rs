//! The popup and the app page under a user's hands: what is read is corrected and saved as shown, what cannot be read is said, and nothing
//! that was typed is lost.
//!
//! With `AFTERWORD_PICTURES=folder`, a picture of each state is left there.

use std::path::{Path, PathBuf};

use afterword_e2e::chromium::{Chromium, Options};
use afterword_e2e::journey::{CALENDAR, Journey, MAIL};
use afterword_e2e::page::Page;
use afterword_e2e::server::{Interview, Server};
use afterword_e2e::wait_until;
use anyhow::{Context, Result, ensure};
use chrono::{DateTime, Days, NaiveDate, Utc};
use serde_json::{Value, json};

const ZONE: afterword::zone::Tz = afterword::zone::Tz::Europe__Berlin;

const ICS: &str = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Example//EN\r\nBEGIN:VEVENT\r\nUID:round-one@initech.example\r\n\
SUMMARY:Technical interview at Initech - Data Engineer\r\nDTSTART;TZID=Europe/Berlin:20261118T140000\r\nDTEND;TZID=Europe/Berlin:20261118T150000\r\n\
ORGANIZER;CN=Mira Keller:mailto:mira.keller@initech.example\r\nATTENDEE;CN=Tom Brandt:mailto:tom.brandt@initech.example\r\n\
ATTENDEE;CN=Alex Miller:mailto:alex.miller@example.net\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

const INVITATION: &str = "Subject: Interview with Globex for the role of Platform Engineer\n\nHi Alex,\n\n\
we would like to invite you to a technical interview.\n\nDate: Wednesday, 18 November 2026\nTime: 10:00 - 11:00 CET\n\
Interviewer: Nora Lindt (nora.lindt@globex.example)\n\nKind regards\nSam Ortiz\n";

const NEITHER: &str = "milk, eggs and two loaves of bread";

async fn start() -> Result<(Server, Chromium)> {
    let server = Server::start(Interview::yesterday(ZONE)).await?;
    let browser = Chromium::start(&server, &Options::built()?).await?;
    Ok((server, browser))
}

async fn picture(page: &Page, name: &str) -> Result<()> {
    if let Some(folder) = std::env::var_os("AFTERWORD_PICTURES") {
        std::fs::create_dir_all(&folder)?;
        std::fs::write(Path::new(&folder).join(format!("{name}.png")), page.picture().await?)?;
    }
    Ok(())
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

/// A view takes the focus in its first frame, and scrolls there: a click before that would miss.
async fn settled(page: &Page) -> Result<()> {
    page.until("document.activeElement?.id === 'heading' && document.querySelector('main').ariaBusy === 'false'")
        .await
}

async fn say_who(page: &Page) -> Result<()> {
    page.type_into("#who [name=names]", "Alex Miller").await?;
    page.type_into("#who [name=emails]", "alex.miller@example.net").await?;
    page.click("#save-me").await
}

/// What the form of an interview shows.
async fn form(page: &Page) -> Result<Value> {
    page.evaluate(
        "(() => { const all = (of) => Object.fromEntries([...of].map((field) => [field.name, field.value]));
           const form = document.querySelector('#capture');
           const people = [...form.querySelectorAll('[data-person]')].map((one) => all(one.querySelectorAll('input, select')));
           return { ...all([...form.querySelectorAll('input')].filter((field) => !field.closest('[data-person]'))), people }; })()",
    )
    .await
}

/// Opens the popup over a page that it does not read by itself.
async fn popup(browser: &Chromium, over: &Page) -> Result<Page> {
    let popup = browser.click_action(over).await?;
    popup
        .until("!!document.querySelector('#heading') && document.querySelector('main').ariaBusy === 'false'")
        .await?;
    Ok(popup)
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_shown_is_what_is_saved() -> Result<()> {
    let (_server, browser) = start().await?;
    let calendar = browser.open(CALENDAR).await?;
    let popup = browser.click_action(&calendar).await?;
    say_who(&popup).await?;
    popup
        .until("document.querySelectorAll('#capture [data-person]').length === 3")
        .await?;
    settled(&popup).await?;
    let read = form(&popup).await?;
    popup.retype("[name=role]", "Staff Engineer").await?;
    popup.retype("[name=stage]", "final").await?;
    // Raj is taken out by keyboard: the focus goes to who comes next, and he waits below with all that was known of him.
    popup
        .evaluate("document.querySelector('[data-person=\"1\"] [data-do=remove-person]').focus()")
        .await?;
    popup.key("Enter", false).await?;
    popup
        .until("document.activeElement.name === 'name' && document.activeElement.value === 'Priya Nair' && document.activeElement.matches(':focus-visible')")
        .await?;
    picture(&popup, "removed-next-person").await?;
    // The last one, too: then the focus is on the button that puts her back.
    popup
        .evaluate("document.querySelector('[data-person=\"1\"] [data-do=remove-person]').focus()")
        .await?;
    popup.key("Enter", false).await?;
    popup
        .until("document.activeElement.dataset.do === 'put-back' && document.activeElement.closest('li').innerText.startsWith('Priya Nair') && document.activeElement.matches(':focus-visible') && document.activeElement.checkVisibility()")
        .await?;
    picture(&popup, "removed-put-back").await?;
    popup.key("Enter", false).await?;
    popup.until("document.activeElement.value === 'Priya Nair'").await?;
    let raj = "[...document.querySelectorAll('[data-do=put-back]')].find((node) => node.closest('li').innerText.startsWith('Raj Patel'))";
    popup.evaluate(&format!("{raj}.focus()")).await?;
    popup.key("Enter", false).await?;
    popup.until("document.activeElement.value === 'Raj Patel'").await?;
    let shown = form(&popup).await?;
    for (now, before) in [(0, 0), (1, 2), (2, 1)] {
        assert_eq!(shown["people"][now], read["people"][before], "put back with all that was known");
    }
    for field in ["title", "company", "start", "end", "zone"] {
        assert_eq!(shown[field], read[field]);
    }
    let when = popup.evaluate("document.querySelector('#when').innerText").await?;
    assert_eq!(squeezed(&when), interview_time());
    popup.click("#save").await?;
    popup.sees("The interview is saved.").await?;

    let interview = records(&browser, "interview/").await?.remove(0);
    let application = records(&browser, "application/").await?.remove(0);
    let people = records(&browser, "person/").await?;
    assert_eq!(interview["title"], shown["title"]);
    assert_eq!(interview["zone"], shown["zone"]);
    assert_eq!(
        (&interview["stage"], &application["role"]),
        (&json!("final"), &json!("Staff Engineer"))
    );
    assert_eq!(application["company"], shown["company"]);
    for (at, field) in [(&interview["start"], "start"), (&interview["end"], "end")] {
        let at: DateTime<Utc> = serde_json::from_value(at.clone())?;
        assert_eq!(at.with_timezone(&ZONE).format("%Y-%m-%dT%H:%M").to_string(), shown[field]);
    }
    let ids = interview["people"].as_array().context("people")?;
    assert_eq!(ids.len(), 3);
    for (id, shown) in ids.iter().zip(shown["people"].as_array().context("people")?) {
        let person = people.iter().find(|person| &person["id"] == id).context("a person")?;
        for field in ["name", "salutation", "email", "part"] {
            assert_eq!(person[field].as_str().unwrap_or_default(), shown[field], "{person}");
        }
    }
    // The same event again: the form shows what was saved.
    browser.close(popup).await?;
    let popup = browser.click_action(&calendar).await?;
    popup.sees("You have this interview already").await?;
    let again = form(&popup).await?;
    assert_eq!(again["company"], shown["company"]);
    assert_eq!(again["people"].as_array().map(Vec::len), Some(3));
    Ok(())
}

/// Of the panel of yesterday: `Thu, 19 Nov 2026, 15:00–16:00 (Europe/Berlin)`.
fn interview_time() -> String {
    let Interview { end, .. } = Interview::yesterday(ZONE);
    span(end - PANEL, end)
}

/// How long the panel on the test calendar lasts.
const PANEL: chrono::TimeDelta = chrono::TimeDelta::hours(1);

fn span(start: DateTime<Utc>, end: DateTime<Utc>) -> String {
    let (start, end) = (start.with_timezone(&ZONE), end.with_timezone(&ZONE));
    format!("{}–{} (Europe/Berlin)", start.format("%a, %-d %b %Y, %H:%M"), end.format("%H:%M"))
}

/// With plain spaces: browsers put thin ones around a dash.
fn squeezed(text: &Value) -> String {
    text.as_str().unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" ")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_pasted_text_is_read_or_stays() -> Result<()> {
    let (_server, browser) = start().await?;
    let mail = browser.open(MAIL).await?;
    let popup = popup(&browser, &mail).await?;
    // Nothing and neither, by somebody who is not known yet: they are told so, and who they are is not asked for that.
    popup.click("#read").await?;
    popup.sees("is open on this page").await?;
    assert_eq!(popup.evaluate("!!document.querySelector('#who')").await?, false);
    popup.click("#paste").await?;
    settled(&popup).await?;
    popup.click("#read-text").await?;
    popup.sees("There is nothing to read yet.").await?;
    popup.type_into("[name=text]", NEITHER).await?;
    popup.click("#read-text").await?;
    popup.sees("No interview could be read from this text.").await?;
    popup.sees("You can also type it in.").await?;
    assert_eq!(popup.value("[name=text]").await?, NEITHER);
    picture(&popup, "paste-neither").await?;
    // An .ics without an event.
    let empty = "BEGIN:VCALENDAR\nVERSION:2.0\nEND:VCALENDAR";
    popup.retype("[name=text]", empty).await?;
    popup.click("#read-text").await?;
    popup
        .sees("Choose the file of the interview itself, or type the interview in.")
        .await?;
    assert_eq!(popup.value("[name=text]").await?, empty);
    // The text of an .ics: now there is something to save, without the user among those to thank.
    popup.retype("[name=text]", ICS).await?;
    popup.click("#read-text").await?;
    popup.until("!!document.querySelector('#who')").await?;
    settled(&popup).await?;
    popup.type_into("#who [name=names]", "Alex Miller").await?;
    popup.type_into("#who [name=emails]", "not-an-address").await?;
    popup.click("#save-me").await?;
    popup.sees("“not-an-address” does not look like a mail address.").await?;
    popup
        .until("document.activeElement.name === 'emails' && document.activeElement.ariaInvalid === 'true'")
        .await?;
    picture(&popup, "who-no-address").await?;
    popup.retype("#who [name=emails]", "alex.miller@example.net").await?;
    popup.until("!document.querySelector('[aria-invalid], .told')").await?;
    popup.click("#save-me").await?;
    popup.until("!!document.querySelector('#capture')").await?;
    settled(&popup).await?;
    let shown = form(&popup).await?;
    assert_eq!(
        (&shown["company"], &shown["start"], &shown["end"], &shown["zone"]),
        (
            &json!("Initech"),
            &json!("2026-11-18T14:00"),
            &json!("2026-11-18T15:00"),
            &json!("Europe/Berlin")
        )
    );
    assert_eq!(names(&shown), ["Tom Brandt", "Mira Keller"]);
    let myself = "[...document.querySelectorAll('.left-out li')].map((one) => [one.textContent, !!one.querySelector('button')])";
    assert_eq!(popup.evaluate(myself).await?, json!([["Alex Miller — This is you. ", false]]));
    picture(&popup, "paste-ics").await?;
    popup.click("#save").await?;
    popup.sees("The interview is saved.").await?;
    // An invitation.
    popup.click("#paste").await?;
    settled(&popup).await?;
    popup.type_into("[name=text]", INVITATION).await?;
    popup.click("#read-text").await?;
    popup.until("!!document.querySelector('#capture')").await?;
    settled(&popup).await?;
    let shown = form(&popup).await?;
    assert_eq!(
        (&shown["company"], &shown["start"], &shown["end"]),
        (&json!("Globex"), &json!("2026-11-18T10:00"), &json!("2026-11-18T11:00"))
    );
    ensure!(names(&shown).contains(&"Nora Lindt".to_owned()), "{shown}");
    picture(&popup, "paste-invitation").await?;
    popup.retype("[name=zone]", "Europe/Berlin").await?;
    popup.click("#save").await?;
    popup.sees("The interview is saved.").await?;
    let companies: Vec<Value> = records(&browser, "application/")
        .await?
        .iter()
        .map(|application| application["company"].clone())
        .collect();
    assert_eq!(companies.len(), 2);
    ensure!(
        companies.contains(&json!("Initech")) && companies.contains(&json!("Globex")),
        "{companies:?}"
    );
    Ok(())
}

fn names(form: &Value) -> Vec<String> {
    let people = form["people"].as_array().into_iter().flatten();
    people
        .map(|person| person["name"].as_str().unwrap_or_default().to_owned())
        .collect()
}

/// A file as a user has it on disk.
fn file(folder: &tempfile::TempDir, name: &str, content: &str) -> Result<PathBuf> {
    let path = folder.path().join(name);
    std::fs::write(&path, content)?;
    Ok(path)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_is_chosen_or_dropped_anywhere() -> Result<()> {
    let (_server, browser) = start().await?;
    let folder = tempfile::TempDir::new()?;
    let first = file(&folder, "first.ics", ICS)?;
    let second = ICS
        .replace("round-one", "round-two")
        .replace("Initech", "Hooli")
        .replace("initech", "hooli");
    let second = file(&folder, "second.ics", &second)?;
    let sign_in = file(
        &folder,
        "download.ics",
        "<!doctype html><title>Sign in</title><p>Please sign in.</p>",
    )?;
    let picture_file = file(&folder, "event.ics", "\u{89}PNG\r\n\u{1a}\n\0\0\0\rIHDR")?;
    let app = browser.open_own("app.html").await?;
    // Chosen, by somebody who is not known yet.
    app.until("!!document.querySelector('#file')").await?;
    app.choose_file("#file", &first).await?;
    say_who(&app).await?;
    app.until("!!document.querySelector('#capture')").await?;
    settled(&app).await?;
    let shown = form(&app).await?;
    assert_eq!(
        (&shown["company"], &shown["start"]),
        (&json!("Initech"), &json!("2026-11-18T14:00"))
    );
    picture(&app, "file-chosen").await?;
    app.click("#save").await?;
    app.sees("The interview is saved.").await?;
    // Dropped far from its field.
    let beside = (30.0, 500.0);
    let under = app
        .evaluate("document.elementFromPoint(30, 500)?.closest('main, .drop') === null")
        .await?;
    assert_eq!(under, true, "beside the column");
    app.drop_file(&second, beside).await?;
    app.until("location.pathname === '/app.html' && document.querySelector('#capture [name=company]')?.value === 'Hooli'")
        .await?;
    settled(&app).await?;
    // While something is half written, a file waits.
    app.retype("[name=role]", "Half written").await?;
    app.drop_file(&first, beside).await?;
    app.sees("The file was not read, so that what you are writing stays.").await?;
    assert_eq!(
        app.evaluate("[location.pathname, document.querySelector('[name=role]').value]")
            .await?,
        json!(["/app.html", "Half written"])
    );
    picture(&app, "file-waits").await?;
    app.click("#save").await?;
    app.sees("The interview is saved.").await?;
    assert_eq!(records(&browser, "interview/").await?.len(), 2);
    // What is no calendar file.
    let before = browser.storage().await?;
    browser.front(&app).await?;
    app.choose_file("#file", &sign_in).await?;
    app.sees("Sign in to your calendar, then save the .ics file again.").await?;
    picture(&app, "file-web-page").await?;
    app.drop_file(&picture_file, beside).await?;
    app.sees("Choose the file that was attached to the invitation, or type the interview in.")
        .await?;
    assert_eq!(app.evaluate("location.pathname").await?, "/app.html");
    assert_eq!(browser.storage().await?, before, "nothing lost");
    // The control: where nobody listens, the browser goes to the file.
    app.evaluate("for (const kind of ['dragover', 'drop']) addEventListener(kind, (event) => event.stopImmediatePropagation(), true)")
        .await?;
    browser.front(&app).await?;
    app.drop_file(&first, beside).await?;
    wait_until("the file in a tab", async || {
        let targets = browser.cdp.targets().await?;
        let is_it = |target: &Value| target["url"].as_str().is_some_and(|url| url.starts_with("file:"));
        Ok(targets.iter().any(is_it).then_some(()))
    })
    .await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refused_salutation_is_asked_for() -> Result<()> {
    let (_server, browser) = start().await?;
    let calendar = browser.open(CALENDAR).await?;
    let popup = browser.click_action(&calendar).await?;
    say_who(&popup).await?;
    popup.until("!!document.querySelector('#capture')").await?;
    settled(&popup).await?;
    popup.retype("[data-person='0'] [name=salutation]", "").await?;
    popup.click("#save").await?;
    popup.sees("Thank Jane Doe (Acme)").await?;
    settled(&popup).await?;
    let jane = "[...document.querySelectorAll('.step')].find((step) => step.innerText.includes('Thank Jane Doe')).querySelector('[data-do=letter]')";
    popup.evaluate(&format!("{jane}.click()")).await?;
    popup.sees("How do you address Jane Doe?").await?;
    popup.until("document.activeElement.name === 'salutation'").await?;
    picture(&popup, "greeting").await?;
    popup.type_text("Dr. Doe").await?;
    popup.key("Enter", false).await?;
    popup
        .until("document.querySelector('#letter')?.checkVisibility() && /^(Dear|Hi) Dr\\. Doe,/.test(document.querySelector('[name=body]').value)")
        .await?;
    picture(&popup, "greeting-draft").await?;
    let people = records(&browser, "person/").await?;
    let jane = people.iter().find(|person| person["name"] == "Jane Doe").context("Jane")?;
    assert_eq!(
        (&jane["salutation"], &jane["email"]),
        (&json!("Dr. Doe"), &json!("jane.doe@acme.example"))
    );
    Ok(())
}

fn journey(browser: &Chromium) -> Journey<'_> {
    Journey { browser, pictures: None }
}

/// The debrief, from what the popup read by itself.
async fn open_debrief(browser: &Chromium, over: &Page) -> Result<Page> {
    let popup = browser.click_action(over).await?;
    popup.until("!!document.querySelector('#capture')").await?;
    settled(&popup).await?;
    popup.click("#back").await?;
    popup.until("!document.querySelector('#back')").await?;
    settled(&popup).await?;
    popup.click("[data-do=reflect]").await?;
    popup.until("!!document.querySelector('#reflect')").await?;
    settled(&popup).await?;
    Ok(popup)
}

async fn decision_date(browser: &Chromium) -> Result<Value> {
    Ok(records(browser, "application/").await?.remove(0)["decision_date"].clone())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_day_read_from_words_counts_once_it_is_confirmed() -> Result<()> {
    let (_server, browser) = start().await?;
    journey(&browser).capture().await?;
    let calendar = browser.open(CALENDAR).await?;
    let day: NaiveDate = Interview::yesterday(ZONE).end.date_naive() + Days::new(12);
    let told = day.format("Read as %A, %-d %B %Y.").to_string();

    let popup = open_debrief(&browser, &calendar).await?;
    popup.type_into("[name=decision]", &day.format("by %-d %B %Y").to_string()).await?;
    popup.sees(&told).await?;
    assert_eq!(popup.value("[name=decision_date]").await?, "");
    popup
        .evaluate("document.querySelector('#deadline').scrollIntoView({ block: 'center' })")
        .await?;
    picture(&popup, "deadline-read").await?;
    popup.click("#save-notes").await?;
    popup
        .sees("No day of their decision counts yet, because none was confirmed.")
        .await?;
    assert_eq!(decision_date(&browser).await?, Value::Null);
    browser.close(popup).await?;

    // It is asked again, and confirmed.
    let popup = open_debrief(&browser, &calendar).await?;
    popup.sees(&told).await?;
    popup.click("[data-do=confirm-day]").await?;
    popup.sees("It counts.").await?;
    assert_eq!(popup.value("[name=decision_date]").await?, day.to_string());
    picture(&popup, "deadline-counts").await?;
    popup.click("#save-notes").await?;
    popup.sees("Your reflection is saved.").await?;
    assert_eq!(decision_date(&browser).await?, day.to_string());
    browser.close(popup).await?;

    // Unreadable: says so, above a field for the day.
    let popup = open_debrief(&browser, &calendar).await?;
    popup.sees("It counts.").await?;
    popup.retype("[name=decision]", "some time after the holidays").await?;
    popup
        .sees("No day can be read from these words. If you know it, choose it here")
        .await?;
    let field = popup
        .evaluate("document.querySelector('#deadline + label input[type=date]').checkVisibility()")
        .await?;
    assert_eq!(field, true);
    popup
        .evaluate("document.querySelector('#deadline').scrollIntoView({ block: 'center' })")
        .await?;
    picture(&popup, "deadline-unread").await?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_went_out_is_the_message_that_was_asked_about() -> Result<()> {
    let (_server, browser) = start().await?;
    let journey = journey(&browser);
    journey.capture().await?;
    let mail = journey.write().await?;
    // A second window to Jane, by hand of the store: two messages of one kind to one person.
    let double = "(async () => { const all = await chrome.storage.local.get(null);
        const [key, record] = Object.entries(all).find(([key]) => key.startsWith('message/'));
        const id = record.data.id;
        const later = JSON.parse(JSON.stringify({ ...record, data: { ...record.data, id: id + '-later' } }));
        // The index is a text of lines, ids between tabs (before, it was lists of keys).
        const both = (_, of) => Array.isArray(of) && of.includes(key) ? [...of, key + '-later']
          : typeof of === 'string' && of.includes('\\n') ? of.replaceAll(id, id + '\\t' + id + '-later') : of;
        const index = JSON.parse(JSON.stringify(all.index, both));
        await chrome.storage.local.set({ index, [key + '-later']: later });
        // What the popup showed last no longer holds, which the worker cannot know.
        await chrome.storage.session.remove('face'); return id; })()";
    let own = browser.open_own("manifest.json").await?;
    let earlier = own.evaluate(double).await?;
    let earlier = earlier.as_str().context("an id")?.to_owned();
    browser.close(own).await?;
    browser.front(&mail).await?;
    let popup = popup(&browser, &mail).await?;
    popup.until("document.querySelectorAll('[data-unsure]').length === 2").await?;
    popup.sees("Its subject: “Thank you").await?;
    picture(&popup, "went-out").await?;
    popup.click(&format!("[data-unsure='{earlier}'] [data-do=went-out]")).await?;
    popup.sees("Noted as sent.").await?;
    let states = wait_until("two messages", async || {
        let messages = journey.messages().await?;
        Ok((messages.len() == 2).then_some(messages))
    })
    .await?;
    for message in states {
        let expected = if message["id"] == earlier.as_str() { "sent" } else { "inserted" };
        assert_eq!(message["state"], expected, "{message}");
    }
    Ok(())
}

/// What is kept for both pages.
async fn kept(page: &Page) -> Result<Value> {
    page.evaluate("['unsaved/popup', 'unsaved/app'].map((place) => Object.keys(localStorage).some((key) => key.startsWith(place)))")
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_half_written_comes_back_in_either_page() -> Result<()> {
    let (_server, browser) = start().await?;
    journey(&browser).capture().await?;
    let calendar = browser.open(CALENDAR).await?;
    // Looking keeps nothing, not even at notes that are stored.
    let popup = open_debrief(&browser, &calendar).await?;
    popup.type_into("[name=redo]", "I would begin with the numbers").await?;
    popup.click("#save-notes").await?;
    popup.sees("Your reflection is saved.").await?;
    browser.close(popup).await?;
    let popup = open_debrief(&browser, &calendar).await?;
    popup
        .until("document.querySelector('[name=redo]').value === 'I would begin with the numbers'")
        .await?;
    assert_eq!(kept(&popup).await?, json!([false, false]));
    // Half written, and the popup closes.
    popup.type_into("[name=strong_point]", "I explained the ledger").await?;
    browser.close(popup).await?;
    let popup = browser.click_action(&calendar).await?;
    popup.sees("Here is what you were writing when the window closed.").await?;
    settled(&popup).await?;
    assert_eq!(popup.value("[name=strong_point]").await?, "I explained the ledger");
    picture(&popup, "came-back-popup").await?;
    browser.close(popup).await?;
    // The app page has it, too, and goes on alone.
    let app = browser.open_own("app.html").await?;
    app.sees("Here is what you were writing when the window closed.").await?;
    settled(&app).await?;
    assert_eq!(app.value("[name=strong_point]").await?, "I explained the ledger");
    picture(&app, "came-back-app").await?;
    app.type_into("[name=objectives]", "one billing system").await?;
    assert_eq!(kept(&app).await?, json!([true, true]));
    let popup = browser.click_action(&calendar).await?;
    popup.sees("Here is what you were writing when the window closed.").await?;
    settled(&popup).await?;
    assert_eq!(
        (
            popup.value("[name=strong_point]").await?.as_str(),
            popup.value("[name=objectives]").await?.as_str()
        ),
        ("I explained the ledger", "")
    );
    popup.retype("[name=strong_point]", "I explained the whole ledger").await?;
    browser.close(popup).await?;
    browser.front(&app).await?;
    app.evaluate("location.reload()").await?;
    app.sees("Here is what you were writing when the window closed.").await?;
    settled(&app).await?;
    assert_eq!(
        (
            app.value("[name=strong_point]").await?.as_str(),
            app.value("[name=objectives]").await?.as_str()
        ),
        ("I explained the ledger", "one billing system")
    );
    // Saved in one page, the other's copy is out of date and goes.
    settled(&app).await?;
    app.click("#save-notes").await?;
    app.sees("Your reflection is saved.").await?;
    assert_eq!(kept(&app).await?, json!([false, false]));
    let notes = records(&browser, "reflection/").await?.remove(0);
    assert_eq!(
        (&notes["redo"], &notes["objectives"]),
        (&json!("I would begin with the numbers"), &json!("one billing system"))
    );
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_person_is_corrected_in_the_app_page() -> Result<()> {
    let (_server, browser) = start().await?;
    journey(&browser).capture().await?;
    let app = browser.open_own("app.html").await?;
    app.press("Who was there").await?;
    let label = app.evaluate("document.querySelector('[data-do=correct]').ariaLabel").await?;
    assert_eq!(label, "Correct Jane Doe");
    app.press("Correct").await?;
    app.until("document.querySelector('#person [name=name]')?.value === 'Jane Doe'")
        .await?;
    settled(&app).await?;
    app.retype("#person [name=name]", "Dr. Jane Doe").await?;
    // Half done, and the page is loaded anew.
    app.evaluate("location.reload()").await?;
    app.sees("Here is what you were writing when the window closed.").await?;
    settled(&app).await?;
    assert_eq!(app.value("#person [name=name]").await?, "Dr. Jane Doe");
    app.retype("#person [name=salutation]", "Dr. Doe").await?;
    picture(&app, "person").await?;
    app.click("#save-person").await?;
    app.sees("Saved.").await?;
    let people = records(&browser, "person/").await?;
    let jane = people.iter().find(|person| person["name"] == "Dr. Jane Doe").context("Jane")?;
    assert_eq!(
        (&jane["salutation"], &jane["email"]),
        (&json!("Dr. Doe"), &json!("jane.doe@acme.example"))
    );
    assert_eq!(kept(&app).await?, json!([false, false]));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn times_are_written_for_people() -> Result<()> {
    let (_server, browser) = start().await?;
    let journey = journey(&browser);
    journey.capture().await?;
    let mail = journey.write().await?;
    let sent = journey.send(&mail).await?;
    let app = browser.open_own("app.html").await?;
    app.until("!!document.querySelector('article time')").await?;
    let shown = app.evaluate("document.querySelector('article time').innerText").await?;
    assert_eq!(squeezed(&shown), interview_time());
    app.press("Who was there").await?;
    app.evaluate("document.querySelector('#applications').scrollIntoView()").await?;
    picture(&app, "application").await?;
    app.press("Messages").await?;
    app.until("!!document.querySelector('[data-message=sent] time')").await?;
    let shown = app.evaluate("document.querySelector('[data-message=sent] time').innerText").await?;
    let at: DateTime<Utc> = serde_json::from_value(sent["at"].clone())?;
    assert_eq!(
        squeezed(&shown),
        at.with_timezone(&ZONE).format("%a, %-d %b %Y, %H:%M (Europe/Berlin)").to_string()
    );
    app.evaluate("document.querySelector('#applications').scrollIntoView()").await?;
    picture(&app, "times").await?;
    let raw = app
        .evaluate("/\\d{4}-\\d\\d-\\d\\d|\\d\\d:\\d\\d:\\d\\d/.test(document.body.innerText)")
        .await?;
    assert_eq!(raw, false, "no machine's times");
    Ok(())
}

/// Asks the worker as another page of ours would.
async fn ask(page: &Page, request: Value) -> Result<Value> {
    let message = json!({ "from": "ui", "request": request });
    page.evaluate(&format!("chrome.runtime.sendMessage({message})")).await
}

#[tokio::test(flavor = "multi_thread")]
async fn an_open_page_renews_itself_and_its_forms_take_nothing_back() -> Result<()> {
    let (_server, browser) = start().await?;
    let app = browser.open_own("app.html").await?;
    let settings = browser.open_own("app.html").await?;
    settings.click("#open-settings").await?;
    settings.until("!!document.querySelector('#settings')").await?;
    // Meanwhile the popup learns who the user is, and of an interview.
    journey(&browser).capture().await?;
    browser.front(&settings).await?;
    settings.click("[name=premium]").await?;
    settings.click("#save-settings").await?;
    settings.sees("Saved.").await?;
    let stored = records(&browser, "settings").await?.remove(0);
    assert_eq!(
        (&stored["me"]["names"], &stored["note_limit"]),
        (&json!(["Alex Miller"]), &json!(300))
    );
    settings.sees("Thank Jane Doe (Acme)").await?;
    // The other tab showed nothing then; its user comes back to it.
    browser.front(&app).await?;
    app.sees("Thank Jane Doe (Acme)").await?;
    app.press("Who was there").await?;
    app.press("Correct").await?;
    app.until("document.querySelector('#person [name=name]')?.value === 'Jane Doe'")
        .await?;
    settled(&app).await?;
    app.retype("#person [name=name]", "Dr. Jane Doe").await?;
    let jane = async || -> Result<Value> {
        let people = records(&browser, "person/").await?;
        let jane = people.into_iter().find(|person| person["email"] == "jane.doe@acme.example");
        jane.context("Jane")
    };
    let id = jane().await?["id"].clone();
    ask(&settings, json!({ "set_connection": { "person": id, "connection": "dismissed" } })).await?;
    // The form is looked at again, and what was typed stays.
    browser.front(&settings).await?;
    browser.front(&app).await?;
    assert_eq!(app.value("#person [name=name]").await?, "Dr. Jane Doe");
    app.click("#save-person").await?;
    app.sees("Saved.").await?;
    let jane = jane().await?;
    assert_eq!((&jane["name"], &jane["connection"]), (&json!("Dr. Jane Doe"), &json!("dismissed")));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn notes_are_written_once_the_earlier_ones_are_here() -> Result<()> {
    let (_server, browser) = start().await?;
    let journey = journey(&browser);
    journey.capture().await?;
    journey.reflect().await?;
    let before = records(&browser, "reflection/").await?;
    let app = browser.open_own("app.html").await?;
    app.until("!!document.querySelector('[data-do=reflect]')").await?;
    // A worker that does not answer, not at the second try either.
    app.evaluate(
        "(() => { const runtime = chrome.runtime, send = runtime.sendMessage.bind(runtime);
           globalThis.hold = () => Promise.reject(new Error('stopped'));
           runtime.sendMessage = (message) => message.request?.application ? hold().then(() => send(message)) : send(message); })()",
    )
    .await?;
    app.click("[data-do=reflect]").await?;
    app.sees("Your earlier reflection could not be looked up.").await?;
    let form = "!!document.querySelector('#reflect, #save-notes, textarea')";
    assert_eq!(app.evaluate(form).await?, false);
    picture(&app, "notes-unknown").await?;
    // A worker that takes its time.
    app.evaluate("globalThis.hold = () => new Promise((then) => { globalThis.release = then; })")
        .await?;
    app.click("#notes-again").await?;
    app.sees("Your earlier reflection is being looked up.").await?;
    assert_eq!(app.evaluate(form).await?, false);
    picture(&app, "notes-awaited").await?;
    app.evaluate("release()").await?;
    app.until("!!document.querySelector('#reflect')").await?;
    settled(&app).await?;
    assert_eq!(
        json!(app.value("[name=strong_point]").await?),
        before[0]["strong_point"],
        "what was noted before"
    );
    app.type_into("[name=redo]", "I would begin with the numbers").await?;
    app.click("#save-notes").await?;
    app.sees("Your reflection is saved.").await?;
    let now = records(&browser, "reflection/").await?.remove(0);
    assert_eq!(now["redo"], "I would begin with the numbers");
    for field in ["said", "strong_point"] {
        assert_eq!(now[field], before[0][field]);
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn each_tab_keeps_its_own_words() -> Result<()> {
    let (_server, browser) = start().await?;
    journey(&browser).capture().await?;
    let settings = browser.open_own("app.html").await?;
    settings.click("#open-settings").await?;
    settings.until("!!document.querySelector('#settings')").await?;
    settled(&settings).await?;
    settings.type_into("[name=region]", "DE").await?;
    // A second tab begins with nothing of that, and writes something else.
    let paste = browser.open_own("app.html").await?;
    paste.click("#paste").await?;
    paste.until("!!document.querySelector('#paste-form')").await?;
    settled(&paste).await?;
    paste.type_into("[name=text]", NEITHER).await?;
    for (page, field, typed) in [(&settings, "[name=region]", "DE"), (&paste, "[name=text]", NEITHER)] {
        browser.front(page).await?;
        page.evaluate("location.reload()").await?;
        page.sees("Here is what you were writing when the window closed.").await?;
        assert_eq!(page.value(field).await?, typed);
    }
    // What was written in a tab that is closed goes on in the next one.
    browser.close(paste).await?;
    let next = browser.open_own("app.html").await?;
    next.sees("Here is what you were writing when the window closed.").await?;
    assert_eq!(next.value("[name=text]").await?, NEITHER);
    next.click("#back").await?;
    browser.front(&settings).await?;
    settled(&settings).await?;
    settings.click("#save-settings").await?;
    settings.sees("Saved.").await?;
    assert_eq!(records(&browser, "settings").await?[0]["region"], "DE");
    assert_eq!(kept(&settings).await?, json!([false, false]));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn an_entry_of_the_log_is_said_otherwise_and_back() -> Result<()> {
    let (_server, browser) = start().await?;
    let journey = journey(&browser);
    journey.capture().await?;
    let mail = journey.write().await?;
    let sent = journey.send(&mail).await?;
    let app = browser.open_own("app.html").await?;
    app.press("Messages").await?;
    app.sees("If one of these did not go out after all, say so").await?;
    let label = app.evaluate("document.querySelector('[data-do=not-sent]').ariaLabel").await?;
    assert_eq!(label, "It did not go out: Thank-you to Jane Doe");
    app.evaluate("document.querySelector('.log').scrollIntoView({ block: 'center' })")
        .await?;
    picture(&app, "log-sent").await?;
    app.press("It did not go out").await?;
    app.sees("Noted as not sent.").await?;
    app.sees("Thank Jane Doe (Acme)").await?;
    app.until("document.activeElement.dataset.do === 'went-out' && document.activeElement.checkVisibility()")
        .await?;
    picture(&app, "log-not-sent").await?;
    assert_eq!(journey.messages().await?.remove(0)["state"], "discarded");
    app.key("Enter", false).await?;
    app.sees("Noted as sent.").await?;
    app.until("document.activeElement.dataset.do === 'not-sent'").await?;
    let now = journey.messages().await?.remove(0);
    assert_eq!((&now["state"], &now["at"]), (&json!("sent"), &sent["at"]));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_double_click_presses_nothing_in_the_next_view() -> Result<()> {
    let (_server, browser) = start().await?;
    let calendar = browser.open(CALENDAR).await?;
    let popup = browser.click_action(&calendar).await?;
    say_who(&popup).await?;
    popup.until("!!document.querySelector('#capture')").await?;
    settled(&popup).await?;
    popup.click("#save").await?;
    popup.sees("The interview is saved.").await?;
    settled(&popup).await?;
    // The second click hits what stands there now, at worst this.
    let place = "(() => { const node = document.querySelector('#paste'); node.scrollIntoView({ block: 'center' });
        const at = node.getBoundingClientRect(); return [at.x + at.width / 2, at.y + at.height / 2]; })()";
    let place: (f64, f64) = serde_json::from_value(popup.evaluate(place).await?)?;
    popup.click_number(place, 2).await?;
    popup.sees("The interview is saved.").await?;
    assert_eq!(popup.evaluate("!!document.querySelector('#paste-form')").await?, false);
    // A click of its own is one.
    popup.click_at(place).await?;
    popup.until("!!document.querySelector('#paste-form')").await
}

#[tokio::test(flavor = "multi_thread")]
async fn what_one_press_noted_is_said_and_undone() -> Result<()> {
    let (_server, browser) = start().await?;
    let journey = journey(&browser);
    journey.capture().await?;
    let app = browser.open_own("app.html").await?;
    app.sees("Thank Jane Doe (Acme)").await?;
    app.press("I have sent it to Jane Doe").await?;
    app.sees("Noted: your thank-you to Jane Doe was sent.").await?;
    picture(&app, "noted-thanks").await?;
    assert!(!app.text().await?.contains("Thank Jane Doe (Acme)"));
    app.press("Undo").await?;
    app.sees("Undone.").await?;
    app.sees("Thank Jane Doe (Acme)").await?;
    assert_eq!(journey.messages().await?.remove(0)["state"], "discarded");
    // What is unfolded stays so when the page is drawn again.
    app.press("Who was there").await?;
    app.press("They wrote to me (Acme)").await?;
    app.sees("Noted: Acme wrote to you.").await?;
    assert_eq!(
        app.evaluate("document.querySelector('[data-do=correct]').checkVisibility()")
            .await?,
        true
    );
    app.press("Messages").await?;
    app.sees("Answer from Acme").await?;
    app.press("Undo").await?;
    app.sees("Undone.").await?;
    app.until("!document.body.innerText.includes('Answer from Acme')").await?;
    let states: Vec<Value> = journey.messages().await?.iter().map(|message| message["state"].clone()).collect();
    assert_eq!(states, ["discarded", "discarded"]);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn back_right_after_typing_loses_nothing() -> Result<()> {
    let (_server, browser) = start().await?;
    journey(&browser).capture().await?;
    let app = browser.open_own("app.html").await?;
    app.press("Read the draft (Jane Doe)").await?;
    app.until("document.querySelector('#letter')?.checkVisibility()").await?;
    settled(&app).await?;
    // In one breath: no pause in which it would be kept by itself.
    app.evaluate(
        "(() => { const body = document.querySelector('[name=body]'); body.value = 'Dear Jane, my own words.';
           body.dispatchEvent(new Event('input', { bubbles: true })); document.querySelector('#back').click(); })()",
    )
    .await?;
    app.until("!document.querySelector('#letter') && document.querySelector('main').ariaBusy === 'false'")
        .await?;
    app.press("Read the draft (Jane Doe)").await?;
    app.until("document.querySelector('[name=body]')?.value === 'Dear Jane, my own words.'")
        .await?;
    app.sees("This is your own version.").await?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_typed_in_is_doubted_where_it_cannot_be() -> Result<()> {
    let (_server, browser) = start().await?;
    let app = browser.open_own("app.html").await?;
    app.click("#by-hand").await?;
    settled(&app).await?;
    app.sees("Type the interview in").await?;
    app.click("#save").await?;
    app.sees("Please say which company it was").await?;
    app.until("document.activeElement.name === 'company' && document.activeElement.ariaInvalid === 'true'")
        .await?;
    let covered = app
        .evaluate(
            "(() => { const [told, field] = ['.told', '[name=company]'].map((css) => document.querySelector(css).getBoundingClientRect());
               return told.bottom > field.top && told.top < field.bottom; })()",
        )
        .await?;
    assert_eq!(covered, false);
    picture(&app, "wrong-field").await?;
    app.type_into("[name=company]", "Acme").await?;
    app.until("!document.querySelector('[aria-invalid], .told')").await?;
    app.click("#back").await?;
    app.until("!document.querySelector('#capture')").await?;
    settled(&app).await?;
    app.click("#open-settings").await?;
    settled(&app).await?;
    app.type_into("[name=region]", "Atlantis").await?;
    app.click("#save-settings").await?;
    app.sees("“Atlantis” is not known as a country").await?;
    app.until("document.activeElement.name === 'region' && document.activeElement.ariaInvalid === 'true'")
        .await?;
    picture(&app, "no-region").await?;
    app.retype("[name=region]", "US-CA").await?;
    app.evaluate(
        "(select => { select.scrollIntoView({ block: 'center' }); select.value = 'ui_register_formal'; select.dispatchEvent(new Event('change', { bubbles: true })); })(document.querySelector('[name=register]'))",
    )
    .await?;
    picture(&app, "settings-register").await?;
    app.click("#save-settings").await?;
    app.sees("Saved.").await?;
    let settings = &records(&browser, "settings").await?[0];
    assert_eq!((&settings["region"], &settings["register"]), (&"US-CA".into(), &"formal".into()));
    Ok(())
}

/// Opens what stands under a step's `Not now`.
async fn not_now(page: &Page, step: &str) -> Result<()> {
    page.click(&format!("{step} .not-now summary")).await?;
    page.until(&format!("document.querySelector({}).open", json!(format!("{step} .not-now"))))
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_step_is_put_off_declined_and_taken_back_and_no_other_with_it() -> Result<()> {
    let (_server, browser) = start().await?;
    let journey = journey(&browser);
    journey.capture().await?;
    let app = browser.open_own("app.html").await?;
    let thanks = "document.querySelectorAll('[data-what=write_thank_you]').length";
    app.until(&format!("{thanks} === 3")).await?;
    // The debrief alone; the thank-yous stay.
    not_now(&app, "[data-what=reflect]").await?;
    picture(&app, "not-now").await?;
    app.click("[data-what=reflect] [data-do=not-needed]").await?;
    app.sees("Noted as not needed: Reflect on the interview").await?;
    app.until(&format!("!document.querySelector('[data-what=reflect]') && {thanks} === 3"))
        .await?;
    // It can be written all the same.
    app.click("[data-do=notes]").await?;
    app.until("!!document.querySelector('#reflect')").await?;
    app.click("#back").await?;
    app.until(&format!("{thanks} === 3")).await?;
    // One thank-you, and back.
    not_now(&app, "[data-what=write_thank_you]").await?;
    app.click("[data-what=write_thank_you] [data-do=not-needed]").await?;
    app.sees("Noted as not needed: Thank").await?;
    app.until(&format!("{thanks} === 2")).await?;
    app.press("Undo").await?;
    app.until(&format!("{thanks} === 3")).await?;
    // Later: all of the round, and until when.
    not_now(&app, "[data-what=write_thank_you]").await?;
    app.click("[data-what=write_thank_you] [data-do=later]").await?;
    app.until("document.querySelectorAll('[data-put-off]').length === 3").await?;
    picture(&app, "put-off").await?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_became_of_an_interview_changes_what_is_to_be_written() -> Result<()> {
    let (_server, browser) = start().await?;
    let journey = journey(&browser);
    journey.capture().await?;
    let app = browser.open_own("app.html").await?;
    app.until("!!document.querySelector('[name=outcome]')").await?;
    app.evaluate(
        "(select => { select.value = 'cancelled'; select.dispatchEvent(new Event('change', { bubbles: true })); })(document.querySelector('[name=outcome]'))",
    )
    .await?;
    app.sees("The interview was cancelled.").await?;
    assert_eq!(
        app.evaluate("document.querySelectorAll('[data-what=write_thank_you]').length")
            .await?,
        0
    );
    picture(&app, "cancelled").await?;
    let mail = browser.open(MAIL).await?;
    journey.grant(&mail, "https://mail.google.com/*", "").await?;
    browser.front(&mail).await?;
    mail.press("Compose").await?;
    let card = mail.card("Answer Jane Doe").await?;
    assert!(!card.contains("Write to"), "no thanks for what did not take place: {card}");
    mail.press_in_card("Answer Jane Doe").await?;
    mail.card("You send it").await?;
    let body = mail
        .evaluate("document.querySelector('[g_editable=true][role=textbox]').innerText")
        .await?;
    // In one of the three wordings that there are for it.
    let off = ["could not go ahead as planned", "was called off", "did not take place"];
    assert!(
        body.as_str()
            .is_some_and(|body| off.iter().any(|said| body.contains(said)) && !body.contains("Thank you")),
        "{body}"
    );
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn the_region_is_said_as_it_was_understood() -> Result<()> {
    let (_server, browser) = start().await?;
    journey(&browser).capture().await?;
    let app = browser.open_own("app.html").await?;
    app.click("#open-settings").await?;
    app.retype("#settings [name=region]", "Germany").await?;
    app.click("#save-settings").await?;
    app.sees("nothing was saved").await?;
    app.retype("#settings [name=region]", "de-by").await?;
    app.click("#save-settings").await?;
    app.sees("Weekends and public holidays of DE-BY count as days off").await
}
