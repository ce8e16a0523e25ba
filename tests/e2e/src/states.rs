//! The states of the test pages that the readers' tests know: where each is found, and how it is saved.

use std::path::PathBuf;

use anyhow::{Context, Result};
use chrono::DateTime;

use crate::chromium::Chromium;
use crate::page::Page;
use crate::project;
use crate::server::{Interview, Server};

/// One state of a test page.
#[derive(Clone, Copy, Debug)]
pub struct State {
    /// The file's name in `tests/pages/saved/`.
    pub name: &'static str,
    /// Its address.
    pub address: &'static str,
    /// What holds in the page once it is in that state.
    ready: &'static str,
}

const fn state(name: &'static str, address: &'static str, ready: &'static str) -> State {
    State { name, address, ready }
}

/// All of them.
pub const STATES: &[State] = &[
    state("google_calendar-none", "https://calendar.google.com/calendar/u/0/r/week", "true"),
    state(
        "google_calendar-panel",
        "https://calendar.google.com/calendar/u/0/r/week?event=panel",
        "true",
    ),
    state(
        "google_calendar-screen",
        "https://calendar.google.com/calendar/u/0/r/week?event=screen",
        "true",
    ),
    // one node serves every event
    state(
        "google_calendar-reused",
        "https://calendar.google.com/calendar/u/0/r/week?event=panel",
        "(rAECCd.textContent.startsWith('Phone') || [...document.querySelectorAll('[data-eventchip]')].find((chip) => chip.textContent.includes('Phone screen')).click(), rAECCd.textContent.startsWith('Phone'))",
    ),
    state(
        "google_calendar-alone",
        "https://calendar.google.com/calendar/u/0/r/week?event=alone",
        "true",
    ),
    state(
        "google_calendar-dentist",
        "https://calendar.google.com/calendar/u/0/r/week?event=dentist",
        "true",
    ),
    state(
        "google_calendar-twins",
        "https://calendar.google.com/calendar/u/0/r/week?event=twins",
        "true",
    ),
    state(
        "google_calendar-crowd",
        "https://calendar.google.com/calendar/u/0/r/week?event=crowd",
        "true",
    ),
    state(
        "google_calendar-closed",
        "https://calendar.google.com/calendar/u/0/r/week?closed=panel",
        "true",
    ),
    state(
        "google_calendar-editor",
        "https://calendar.google.com/calendar/u/0/r/eventedit/cGFuZWwwcTF3MmUzcjR0NXkgYWxleC5taWxsZXJAZXhhbXBsZS5uZXQ",
        "true",
    ),
    state("gmail-inbox", "https://mail.google.com/mail/u/0/", "true"),
    state(
        "gmail-compose",
        "https://mail.google.com/mail/u/0/?compose=2",
        "document.querySelectorAll('[data-settled]').length === 2",
    ),
    state(
        "gmail-filled",
        "https://mail.google.com/mail/?view=cm&fs=1&to=Jane%20Doe%20%3Cjane.doe@acme.example%3E&su=Thank%20you&body=Dear%20Jane,",
        "document.querySelector('[data-settled]') !== null",
    ),
    state(
        "gmail-reply",
        "https://mail.google.com/mail/u/0/?thread=invitation",
        "(document.querySelector('.gmail_quote') || document.querySelector('.bkH').click(), document.querySelector('[data-settled]') !== null)",
    ),
    state("linkedin-2026", "https://www.linkedin.com/in/jane-doe-acme/", "true"),
    state(
        "linkedin-2026-unverified",
        "https://www.linkedin.com/in/raj-patel-91/?verified=0",
        "true",
    ),
    state("linkedin-2024", "https://www.linkedin.com/in/jane-doe-acme/?layout=2024", "true"),
    state(
        "linkedin-public",
        "https://www.linkedin.com/in/jane-doe-acme/?layout=public",
        "true",
    ),
    state("linkedin-feed", "https://www.linkedin.com/feed/", "true"),
];

/// Properties become attributes: fields' values, and what is not displayed. Scripts and their data say nothing about a page; a nonce and
/// the id of a compose window differ from run to run.
const SAVE: &str = "(() => {
  document.querySelectorAll('input').forEach((field) => field.setAttribute('value', field.value));
  document.querySelectorAll('textarea').forEach((field) => (field.textContent = field.value));
  document.querySelectorAll('[name=composeid]').forEach((field, n) => field.setAttribute('value', `compose${n}`));
  const shown = (node) => node && getComputedStyle(node).display !== 'none';
  document.querySelectorAll('body :not(script, style, template, [type=hidden])').forEach((node) => (node.hidden = shown(node.parentNode) && !shown(node)));
  document.querySelectorAll('script:not([type=\"application/ld+json\"]), style').forEach((node) => node.remove());
  return `<!doctype html>\\n<!-- saved from ${location.href} -->\\n<html lang=\"${document.documentElement.lang}\">${document.documentElement.getHTML({ serializableShadowRoots: true })}</html>\\n`; })()";

impl State {
    /// Opens the page and waits until it is in this state.
    ///
    /// # Errors
    /// If it does not get there.
    pub async fn open(&self, browser: &Chromium) -> Result<Page> {
        let page = browser.open(self.address).await?;
        page.until(self.ready).await?;
        Ok(page)
    }

    /// Where it is saved.
    #[must_use]
    pub fn file(&self) -> PathBuf {
        project().join("tests/pages/saved").join(format!("{}.html", self.name))
    }
}

/// The document as the browser holds it. The page is of no use afterwards.
///
/// # Errors
/// If the page is gone.
pub async fn save(page: &Page) -> Result<String> {
    Ok(page.evaluate(SAVE).await?.as_str().context("the page has no HTML")?.to_owned())
}

/// The test pages on the day that they are saved for: the interview ends on 19 November 2026, 16:00 in Berlin.
///
/// # Errors
/// If the server does not start.
pub async fn server() -> Result<Server> {
    Server::start(Interview {
        end: DateTime::parse_from_rfc3339("2026-11-19T16:00:00+01:00")?.to_utc(),
        zone: afterword::zone::Tz::Europe__Berlin,
    })
    .await
}
