//! What a newcomer does, step by step: the demonstration walks it, and the tests build on its steps.

use anyhow::{Result, ensure};
use serde_json::Value;

use crate::chromium::Chromium;
use crate::page::Page;
use crate::pictures::Pictures;
use crate::wait_until;

/// The week in which the panel interview was, with its bubble open.
pub const CALENDAR: &str = "https://calendar.google.com/calendar/u/0/r/week?event=panel";
/// The inbox.
pub const MAIL: &str = "https://mail.google.com/mail/u/0/";
/// The profile of somebody who was in the panel.
pub const PROFILE: &str = "https://www.linkedin.com/in/jane-doe-acme/";

/// What the newcomer notes of Jane.
pub const SAID: &str = "the migration of billing to an event log";
/// And of what went well.
pub const STRONG_POINT: &str = "I explained how we cut the nightly load at Globex from six hours to one";

/// One newcomer on the way, with or without a camera.
pub struct Journey<'a> {
    /// The browser.
    pub browser: &'a Chromium,
    /// Where pictures go.
    pub pictures: Option<&'a Pictures>,
}

impl Journey<'_> {
    /// Takes a picture, if there is a camera.
    ///
    /// # Errors
    /// If it cannot be taken.
    pub async fn picture(&self, page: &Page, name: &str) -> Result<()> {
        match self.pictures {
            Some(pictures) => pictures.take(page, name).await.map(drop),
            None => Ok(()),
        }
    }

    /// 1. The event is open; the toolbar button reads it, with no host granted. The first time, it asks who the user is.
    ///
    /// # Errors
    /// At the first thing that is not as it should be.
    pub async fn capture(&self) -> Result<()> {
        let calendar = self.browser.open(CALENDAR).await?;
        calendar.sees("Priya Nair").await?;
        self.picture(&calendar, "calendar").await?;
        let popup = self.browser.click_action(&calendar).await?;
        popup.type_into("#who [name=names]", "Alex Miller").await?;
        popup.type_into("#who [name=emails]", "alex.miller@example.net").await?;
        self.picture(&popup, "who-are-you").await?;
        popup.click("#save-me").await?;
        popup
            .until("document.querySelectorAll('#capture [data-person]').length === 3")
            .await?;
        self.picture(&popup, "what-was-read").await?;
        popup.click("#evidence summary").await?;
        popup
            .until("document.querySelector('#evidence[open] ul')?.innerText.includes('Company: ')")
            .await?;
        popup.click("#evidence summary").await?;
        popup.evaluate("document.querySelector('#save').scrollIntoView()").await?;
        self.picture(&popup, "who-was-there").await?;
        popup.click("#save").await?;
        popup.until("!!document.querySelector('[data-what=write_thank_you]')").await?;
        self.picture(&popup, "what-to-do").await?;
        self.browser.close(popup).await
    }

    /// 3. The reflection: what Jane said, and what went well.
    ///
    /// # Errors
    /// At the first thing that is not as it should be.
    pub async fn reflect(&self) -> Result<()> {
        let calendar = self.browser.open(CALENDAR).await?;
        let popup = self.browser.click_action(&calendar).await?;
        home(&popup).await?;
        popup.click("[data-do=reflect]").await?;
        popup.type_into("#reflect [name^=said]", SAID).await?;
        popup.type_into("#reflect [name=strong_point]", STRONG_POINT).await?;
        self.picture(&popup, "reflection").await?;
        popup.click("#save-notes").await?;
        popup
            .until("!document.querySelector('#reflect') && !!document.querySelector('.steps')")
            .await?;
        self.browser.close(popup).await
    }

    /// Allows the site of a page by a click in the popup.
    ///
    /// # Errors
    /// If it is not granted.
    pub async fn grant(&self, page: &Page, pattern: &str, picture: &str) -> Result<()> {
        self.browser.allow_host(pattern).await?;
        let popup = self.browser.click_action(page).await?;
        // On a calendar or a profile the popup has read the page already.
        popup
            .until("!!document.querySelector('#heading') && document.querySelector('main').ariaBusy === 'false'")
            .await?;
        if popup.evaluate("!!document.querySelector('#back')").await? == Value::Bool(true) {
            home(&popup).await?;
        }
        popup.click("#here summary").await?;
        popup.until("document.querySelector('#here').open").await?;
        self.picture(&popup, picture).await?;
        popup.click("#grant").await?;
        popup.until("!document.querySelector('#here')?.checkVisibility()").await?;
        self.browser.close(popup).await
    }

    /// 4. In the webmail, which was open before it was granted: a card in an empty window, one click, and the user sends.
    ///
    /// # Errors
    /// At the first thing that is not as it should be.
    pub async fn write(&self) -> Result<Page> {
        let mail = self.browser.open(MAIL).await?;
        self.grant(&mail, "https://mail.google.com/*", "allow-gmail").await?;
        self.browser.front(&mail).await?;
        mail.press("Compose").await?;
        mail.card("Jane Doe").await?;
        self.picture(&mail, "the-card").await?;
        mail.press_in_card("Write to Jane Doe").await?;
        mail.card("You send it").await?;
        self.picture(&mail, "it-is-in-the-window").await?;
        Ok(mail)
    }

    /// The user presses Send, and the message is logged by itself once the webmail said so.
    ///
    /// # Errors
    /// If it is not.
    pub async fn send(&self, mail: &Page) -> Result<Value> {
        mail.press("Send").await?;
        let sent = self.message("sent").await?;
        self.picture(mail, "sent").await?;
        Ok(sent)
    }

    /// Waits for a message of this state in the log.
    ///
    /// # Errors
    /// If there is none.
    pub async fn message(&self, state: &str) -> Result<Value> {
        wait_until(&format!("a message that is {state}"), async || {
            Ok(self.messages().await?.into_iter().find(|message| message["state"] == state))
        })
        .await
    }

    /// The log of contact.
    ///
    /// # Errors
    /// If the storage cannot be read.
    pub async fn messages(&self) -> Result<Vec<Value>> {
        let storage = self.browser.storage().await?;
        let records = storage.as_object().into_iter().flatten();
        Ok(records
            .filter(|(key, _)| key.starts_with("message/"))
            .map(|(_, record)| record["data"].clone())
            .collect())
    }

    /// 2 and 5. On her profile, now that she was thanked: the reminder, and a short note to copy.
    ///
    /// # Errors
    /// At the first thing that is not as it should be.
    pub async fn connect(&self) -> Result<Page> {
        let profile = self.browser.open(PROFILE).await?;
        self.grant(&profile, "https://*.linkedin.com/*", "allow-linkedin").await?;
        self.browser.front(&profile).await?;
        profile.card("Jane Doe").await?;
        self.picture(&profile, "the-reminder").await?;
        profile.press_in_card("Show a short note").await?;
        let card = profile.card("characters").await?;
        ensure!(card.contains("Acme"), "{card}");
        self.picture(&profile, "the-note").await?;
        profile.press_in_card("Copy").await?;
        profile.card("Copy ✓").await?;
        Ok(profile)
    }
}

/// From what the popup read by itself back to its first view. A new view takes the focus in its first frame, and scrolls there: a click
/// before that would miss.
async fn home(popup: &Page) -> Result<()> {
    popup
        .until("!!document.querySelector('#back') && document.activeElement.id === 'heading'")
        .await?;
    popup.click("#back").await?;
    popup
        .until("!document.querySelector('#back') && document.activeElement.id === 'heading'")
        .await
}
