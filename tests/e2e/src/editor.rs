//! The user's hands in the body of a compose window, and a card that follows them there.

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};

use crate::page::Page;
use crate::pictures::Pictures;
use crate::wait_until;
use crate::webmail::{Stage, ask, words};

/// Where the body is: an editor's frame (its selector), or else a textarea.
pub struct Editor {
    /// The frame of the rich mode.
    pub frame: &'static str,
    /// The textarea of the plain mode.
    pub plain: &'static str,
}

impl Editor {
    /// Evaluates a function of `(body, plain)`: the frame's body, or else the textarea.
    async fn with(&self, page: &Page, function: &str) -> Result<Value> {
        let (frame, plain) = (json!(self.frame), json!(self.plain));
        let call = format!("({function})(document.querySelector({frame})?.contentDocument.body, document.querySelector({plain}))");
        page.evaluate(&call).await
    }

    /// Everything that stands in it.
    ///
    /// # Errors
    /// If there is no body.
    pub async fn text(&self, page: &Page) -> Result<String> {
        let text = self.with(page, "(body, plain) => body ? body.innerText : plain.value").await?;
        Ok(text.as_str().context("a body")?.to_owned())
    }

    /// What is selected in it.
    ///
    /// # Errors
    /// If there is no body.
    pub async fn selected(&self, page: &Page) -> Result<String> {
        let selected = "(body, plain) => body ? String(body.ownerDocument.getSelection()) : plain.value.slice(plain.selectionStart, plain.selectionEnd)";
        Ok(self.with(page, selected).await?.as_str().context("a selection")?.to_owned())
    }

    /// Types, as the keyboard does, before these words.
    ///
    /// # Errors
    /// If they do not stand there.
    pub async fn type_before(&self, page: &Page, words: &str, text: &str) -> Result<()> {
        let words = json!(words);
        let caret = format!(
            "(body, plain) => {{
              if (!body) return plain.focus(), plain.setSelectionRange(plain.value.indexOf({words}), plain.value.indexOf({words})), plain.value.includes({words});
              const texts = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
              while (texts.nextNode() && !texts.currentNode.data.includes({words}));
              body.ownerDocument.defaultView.focus();
              body.focus();
              body.ownerDocument.getSelection().collapse(texts.currentNode, texts.currentNode.data?.indexOf({words}));
              return !!texts.currentNode.data?.includes({words}); }}"
        );
        ensure!(self.with(page, &caret).await? == true, "{words} does not stand there");
        page.type_text(text).await
    }

    /// Has the page note how long after the last word was written the card shows what it means for it: its box changes its height. In
    /// milliseconds, in `window.followed`.
    async fn time(&self, page: &Page) -> Result<()> {
        let watch = "(body, plain) => {
          const card = [...document.documentElement.children].find((one) => one.popover === 'manual');
          let written;
          (body ?? plain).addEventListener('input', () => (written = performance.now()));
          new ResizeObserver(() => written && (window.followed = Math.round(performance.now() - written))).observe(card); }";
        self.with(page, watch).await.map(drop)
    }

    /// The findings follow what the user writes, point at the words and mend them on request: in a window that Raj's letter stands in.
    ///
    /// # Errors
    /// What did not happen.
    pub async fn is_followed(&self, stage: &Stage, page: &Page, pictures: &Pictures) -> Result<()> {
        let filled = self.text(page).await?;
        let known = stage.said();
        self.time(page).await?;
        self.type_before(page, known, "[team] ").await?;
        page.card("“[team]” looks like a gap").await?;
        page.press_in_card("Show").await?;
        let shown = wait_until("the words are selected", async || {
            Ok((self.selected(page).await? == "[team]").then_some(()))
        });
        shown.await?;
        // Said, not judged: a machine may be busy. `eyes` wait 130 ms for the next word; the rest is the worker's and the card's.
        println!("the card followed after {} ms", page.evaluate("window.followed").await?);
        pictures.take(page, "pointed").await?;
        // What is selected is the user's to change: typed over.
        page.type_text("all all").await?;
        let card = page.card("“all all” should probably be “all”").await?;
        ensure!(!card.contains("gap"), "what was mended is said no longer: {card}");
        pictures.take(page, "slip").await?;
        page.press_in_card("Change to “all”").await?;
        let mended = wait_until("the slip is mended", async || {
            let text = self.text(page).await?;
            Ok((!text.contains("all all")).then_some(text))
        });
        let mended = words(&mended.await?);
        ensure!(mended == words(&filled).replacen(known, &format!("all {known}"), 1), "{mended}");
        wait_until("the card says so", async || {
            let cards = page.cards().await?;
            Ok((!cards.iter().any(|card| card.contains("all all"))).then_some(()))
        })
        .await
    }

    /// A letter with somebody else's name goes in by one more, deliberate press only.
    ///
    /// # Errors
    /// What did not happen.
    pub async fn is_guarded(&self, stage: &Stage, page: &Page, pictures: &Pictures) -> Result<()> {
        let (subject, body) = stage.draft().await?;
        let wrong = body.replacen("Raj", "Jane", 1);
        ensure!(wrong != body, "the greeting names Raj: {body}");
        ask(
            &stage.own,
            json!({ "check": stage.letter(json!({ "subject": subject, "body": wrong })) }),
        )
        .await?;
        let before = self.text(page).await?;
        page.card("Raj Patel").await?;
        page.press_in_card("Write to Raj Patel").await?;
        page.card("The greeting says “Jane”, but it goes to Raj Patel").await?;
        ensure!(self.text(page).await? == before, "nothing is put in before the answer");
        pictures.take(page, "stopped").await?;
        page.press_in_card("Put it in, and mend it there").await?;
        page.card("You send it").await?;
        ensure!(self.text(page).await?.contains("Jane"), "the user decides");
        page.card("The greeting says “Jane”").await.map(drop)
    }

    /// The user's own words are judged where they stand, and nothing is put in.
    ///
    /// # Errors
    /// What did not happen.
    pub async fn own_words_are_judged(&self, page: &Page, pictures: &Pictures) -> Result<()> {
        let before = self.text(page).await?;
        page.press_in_card("Write to Raj Patel").await?;
        page.press_in_card("Check my own words").await?;
        let card = page.card("What you wrote").await?;
        ensure!(!card.contains("Undo"), "{card}");
        ensure!(self.text(page).await? == before, "nothing is put in");
        pictures.take(page, "own").await.map(drop)
    }
}
