//! Writes the test pages' states to `tests/pages/saved/`, for the readers' native tests: the document as the browser holds it, fields'
//! values as attributes, open shadow roots as templates. The interview ends on 19 November 2026, 16:00 in Berlin.

use afterword_e2e::chromium::{Chromium, Options};
use afterword_e2e::project;
use afterword_e2e::server::{Interview, Server};
use anyhow::Result;
use chrono::{TimeZone, Utc};

/// File, address, and what must hold before it is saved.
const STATES: &[(&str, &str, &str)] = &[
    ("google_calendar-none", "https://calendar.google.com/calendar/u/0/r/week", "true"),
    (
        "google_calendar-panel",
        "https://calendar.google.com/calendar/u/0/r/week?event=panel",
        "true",
    ),
    (
        "google_calendar-screen",
        "https://calendar.google.com/calendar/u/0/r/week?event=screen",
        "true",
    ),
    (
        "google_calendar-alone",
        "https://calendar.google.com/calendar/u/0/r/week?event=alone",
        "true",
    ),
    (
        "google_calendar-dentist",
        "https://calendar.google.com/calendar/u/0/r/week?event=dentist",
        "true",
    ),
    (
        "google_calendar-twins",
        "https://calendar.google.com/calendar/u/0/r/week?event=twins",
        "true",
    ),
    (
        "google_calendar-crowd",
        "https://calendar.google.com/calendar/u/0/r/week?event=crowd",
        "true",
    ),
    (
        "google_calendar-closed",
        "https://calendar.google.com/calendar/u/0/r/week?closed=panel",
        "true",
    ),
    (
        "google_calendar-editor",
        "https://calendar.google.com/calendar/u/0/r/eventedit/panel",
        "true",
    ),
    ("gmail-inbox", "https://mail.google.com/mail/u/0/", "true"),
    (
        "gmail-compose",
        "https://mail.google.com/mail/u/0/?compose=2",
        "document.querySelectorAll('[data-settled]').length === 2",
    ),
    (
        "gmail-filled",
        "https://mail.google.com/mail/?view=cm&fs=1&to=Jane%20Doe%20%3Cjane.doe@acme.example%3E&su=Thank%20you&body=Dear%20Jane,",
        "document.querySelector('[data-settled]') !== null",
    ),
    (
        "gmail-reply",
        "https://mail.google.com/mail/u/0/?thread=invitation",
        "(document.querySelector('.gmail_quote') || document.querySelector('.bkH').click(), document.querySelector('[data-settled]') !== null)",
    ),
    ("linkedin-2026", "https://www.linkedin.com/in/jane-doe-acme/", "true"),
    (
        "linkedin-2026-unverified",
        "https://www.linkedin.com/in/raj-patel-91/?verified=0",
        "true",
    ),
    ("linkedin-2024", "https://www.linkedin.com/in/jane-doe-acme/?layout=2024", "true"),
    (
        "linkedin-public",
        "https://www.linkedin.com/in/jane-doe-acme/?layout=public",
        "true",
    ),
    ("linkedin-feed", "https://www.linkedin.com/feed/", "true"),
];

/// Scripts and their data say nothing about a page; a nonce, a compose window's id and a draft's differ from run to run.
const SAVE: &str = "(() => {
  document.querySelectorAll('input').forEach((field) => field.setAttribute('value', field.value));
  document.querySelectorAll('[name=composeid]').forEach((field, n) => field.setAttribute('value', `compose${n}`));
  document.querySelectorAll('script:not([type=\"application/ld+json\"]), style').forEach((node) => node.remove());
  return `<!doctype html>\\n<html lang=\"${document.documentElement.lang}\">${document.documentElement.getHTML({ serializableShadowRoots: true })}</html>\\n`; })()";

#[tokio::main]
async fn main() -> Result<()> {
    let Some(end) = Utc.with_ymd_and_hms(2026, 11, 19, 15, 0, 0).single() else {
        return Ok(());
    };
    let server = Server::start(Interview {
        end,
        zone: chrono_tz::Europe::Berlin,
    })
    .await?;
    let browser = Chromium::start(
        &server,
        &Options {
            extension: project().join("tests/e2e/probe"),
            window: false,
        },
    )
    .await?;
    let folder = project().join("tests/pages/saved");
    std::fs::create_dir_all(&folder)?;
    for (name, address, ready) in STATES {
        let page = browser.open(address).await?;
        page.until(ready).await?;
        let html = page.evaluate(SAVE).await?;
        std::fs::write(folder.join(format!("{name}.html")), html.as_str().unwrap_or_default())?;
        browser.close(page).await?;
    }
    println!("{} pages are in tests/pages/saved/.", STATES.len());
    Ok(())
}
