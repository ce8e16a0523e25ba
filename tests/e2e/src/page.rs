//! A page of Chromium (a tab, the popup, the app page) in a user's terms. Clicks and keys are the browser's own input: `isTrusted`.

use std::path::Path;

use anyhow::{Context, Result, bail};
use base64::Engine;
use serde_json::{Value, json};

use crate::cdp::Session;
use crate::wait_until;

/// An attached page.
#[derive(Clone)]
pub struct Page {
    /// The protocol's session, for what has no function here.
    pub session: Session,
}

/// Finds what can be pressed by what it says: buttons, links, roles, summaries, options of a choice.
const PRESSABLE: &str =
    "button, a, summary, label, [role=button], [role=link], [role=tab], [role=menuitem], input[type=submit], input[type=button]";

impl Page {
    /// Evaluates an expression in the page.
    ///
    /// # Errors
    /// What it threw.
    pub async fn evaluate(&self, expression: &str) -> Result<Value> {
        self.session.evaluate(expression).await
    }

    /// What can be read on the page (`innerText`).
    ///
    /// # Errors
    /// If the page is gone.
    pub async fn text(&self) -> Result<String> {
        Ok(self
            .evaluate("document.body.innerText")
            .await?
            .as_str()
            .unwrap_or_default()
            .to_owned())
    }

    /// Waits until the page says this.
    ///
    /// # Errors
    /// If it does not, with what it says instead.
    pub async fn sees(&self, text: &str) -> Result<()> {
        let seen = wait_until(&format!("“{text}”"), async || {
            Ok(self.text().await?.contains(text).then_some(()))
        })
        .await;
        match seen {
            Ok(()) => Ok(()),
            Err(error) => bail!("{error:#}\nthe page says:\n{}", self.text().await.unwrap_or_default()),
        }
    }

    /// Waits until an expression holds in the page.
    ///
    /// # Errors
    /// If it does not.
    pub async fn until(&self, expression: &str) -> Result<()> {
        wait_until(expression, async || {
            Ok((self.evaluate(expression).await? == Value::Bool(true)).then_some(()))
        })
        .await
    }

    /// Goes to an address, as a link of the page would. Once this has answered: a page that goes takes the answer with it.
    ///
    /// # Errors
    /// If the page is gone.
    pub async fn leave_for(&self, address: &str) -> Result<()> {
        self.evaluate(&format!("void setTimeout(() => location.assign({}))", json!(address)))
            .await
            .map(drop)
    }

    /// Clicks the first visible element that a selector finds, once there is one.
    ///
    /// # Errors
    /// If there is none.
    pub async fn click(&self, css: &str) -> Result<()> {
        self.click_found(css, &format!("[...document.querySelectorAll({})]", json!(css)))
            .await
    }

    /// Presses what says this, once it is there and enabled: its text or `aria-label` is `label`, else begins with it, else its text holds it.
    ///
    /// # Errors
    /// If nothing of that name can be pressed.
    pub async fn press(&self, label: &str) -> Result<()> {
        let found = format!(
            "(() => {{ const all = [...document.querySelectorAll({css})].filter((node) => !node.disabled);
               const said = (node) => [node.innerText, node.value, node.getAttribute('aria-label')].map((text) => (text ?? '').trim());
               const same = all.filter((node) => said(node).includes({label}));
               const begins = all.filter((node) => said(node).some((text) => text.startsWith({label})));
               return [same, begins, all.filter((node) => said(node)[0].includes({label}))].find((found) => found.length) ?? []; }})()",
            css = json!(PRESSABLE),
            label = json!(label),
        );
        self.click_found(&format!("a button “{label}”"), &found).await
    }

    async fn click_found(&self, what: &str, elements: &str) -> Result<()> {
        self.click_at(self.place(what, elements).await?).await
    }

    /// The middle of the first visible element of a JavaScript array, in CSS pixels of the viewport, once it is there and rests.
    ///
    /// # Errors
    /// If there is none, saying `what`.
    pub async fn place(&self, what: &str, elements: &str) -> Result<(f64, f64)> {
        let place = format!(
            "(async () => {{ const node = {elements}.find((node) => node.checkVisibility({{ visibilityProperty: true }}));
               if (!node) return null;
               node.scrollIntoView({{ block: 'center', behavior: 'instant' }});
               const drawn = () => new Promise((then) => requestAnimationFrame(() => requestAnimationFrame(then)));
               const where = () => {{ const {{ x, y, width, height }} = node.getBoundingClientRect(); return [x + width / 2, y + height / 2, width, height]; }};
               const before = where();
               // Input that arrives before the first frame is dropped. A tab behind another one draws none.
               if (!document.hidden) await drawn();
               const after = where();
               // What still moves is not where it was when the click arrives.
               return after[2] && after[3] && before.join() === after.join() ? after : null; }})()"
        );
        wait_until(what, async || {
            let place = self.evaluate(&place).await?;
            Ok(place[0].as_f64().zip(place[1].as_f64()))
        })
        .await
    }

    /// A click at a point of the viewport, in CSS pixels.
    ///
    /// # Errors
    /// If the page is gone.
    pub async fn click_at(&self, at: (f64, f64)) -> Result<()> {
        self.click_number(at, 1).await
    }

    /// The same as the first, second, ... click of several at one place.
    ///
    /// # Errors
    /// If the page is gone.
    pub async fn click_number(&self, (x, y): (f64, f64), number: u32) -> Result<()> {
        for kind in ["mouseMoved", "mousePressed", "mouseReleased"] {
            let (button, clicks) = if kind == "mouseMoved" { ("none", 0) } else { ("left", number) };
            let params = json!({ "type": kind, "x": x, "y": y, "button": button, "clickCount": clicks });
            // A popup may close under the click: the release then has nowhere to go.
            match self.session.send("Input.dispatchMouseEvent", params).await {
                Err(_) if kind == "mouseReleased" => return Ok(()),
                answer => answer?,
            };
        }
        Ok(())
    }

    /// Clicks into a field and types, as the user would.
    ///
    /// # Errors
    /// If there is no such field.
    pub async fn type_into(&self, css: &str, text: &str) -> Result<()> {
        self.click(css).await?;
        self.type_text(text).await
    }

    /// Types where the caret is.
    ///
    /// # Errors
    /// If the page is gone.
    pub async fn type_text(&self, text: &str) -> Result<()> {
        self.session.send("Input.insertText", json!({ "text": text })).await.map(drop)
    }

    /// Types where the caret is, key by key.
    ///
    /// # Errors
    /// If the page is gone.
    pub async fn keys(&self, text: &str) -> Result<()> {
        for sign in text.chars() {
            for kind in ["keyDown", "keyUp"] {
                let mut params = json!({ "type": kind, "key": sign.to_string() });
                if kind == "keyDown" {
                    params["text"] = params["key"].clone();
                }
                self.session.send("Input.dispatchKeyEvent", params).await?;
            }
        }
        Ok(())
    }

    /// Types over what stands in a field.
    ///
    /// # Errors
    /// If there is no such field.
    pub async fn retype(&self, css: &str, text: &str) -> Result<()> {
        self.click(css).await?;
        self.key("a", true).await?;
        match text {
            "" => self.key("Backspace", false).await,
            text => self.type_text(text).await,
        }
    }

    /// What stands in a field.
    ///
    /// # Errors
    /// If there is no such field.
    pub async fn value(&self, css: &str) -> Result<String> {
        let value = self.evaluate(&format!("document.querySelector({})?.value", json!(css))).await?;
        Ok(value.as_str().with_context(|| format!("no field {css}"))?.to_owned())
    }

    /// Chooses a file from the disk in a file field.
    ///
    /// # Errors
    /// If there is no such field.
    pub async fn choose_file(&self, css: &str, file: &Path) -> Result<()> {
        let expression = format!("document.querySelector({})", json!(css));
        let found = self.session.send("Runtime.evaluate", json!({ "expression": expression })).await?;
        let params = json!({ "files": [file], "objectId": found["result"]["objectId"] });
        self.session.send("DOM.setFileInputFiles", params).await.map(drop)
    }

    /// Drags a file from the desktop to a point of the viewport and lets it go; where the page does not take it, the browser opens it.
    ///
    /// # Errors
    /// If the page is gone.
    pub async fn drop_file(&self, file: &Path, (x, y): (f64, f64)) -> Result<()> {
        // As with a click: input that arrives before the first frame is lost.
        self.evaluate("new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))")
            .await?;
        for kind in ["dragEnter", "dragOver", "drop"] {
            let data = json!({ "items": [], "files": [file], "dragOperationsMask": 1 });
            let params = json!({ "type": kind, "x": x, "y": y, "data": data });
            self.session.send("Input.dispatchDragEvent", params).await?;
        }
        Ok(())
    }

    /// Presses one key: `Enter`, `Tab`, `Escape`, or a letter; `control` holds Ctrl.
    ///
    /// # Errors
    /// If the page is gone.
    pub async fn key(&self, key: &str, control: bool) -> Result<()> {
        let code = match key {
            "Enter" => 13,
            "Tab" => 9,
            "Escape" => 27,
            "Backspace" => 8,
            letter => letter.bytes().next().map_or(0, |byte| i32::from(byte.to_ascii_uppercase())),
        };
        let name = if key.len() == 1 {
            format!("Key{}", key.to_ascii_uppercase())
        } else {
            key.to_owned()
        };
        let text = (key == "Enter" && !control).then_some("\r");
        for kind in ["keyDown", "keyUp"] {
            let mut params =
                json!({ "type": kind, "key": key, "code": name, "windowsVirtualKeyCode": code, "modifiers": if control { 2 } else { 0 } });
            if let (Some(text), "keyDown") = (text, kind) {
                params["text"] = text.into();
            }
            if control && kind == "keyDown" {
                // Editing commands are the platform's; the protocol names them.
                params["commands"] = match key {
                    "z" => json!(["undo"]),
                    "a" => json!(["selectAll"]),
                    _ => json!([]),
                };
            }
            self.session.send("Input.dispatchKeyEvent", params).await?;
        }
        Ok(())
    }

    /// A picture of what is in view, as PNG.
    ///
    /// # Errors
    /// If the page is gone.
    pub async fn picture(&self) -> Result<Vec<u8>> {
        let answer = self.session.send("Page.captureScreenshot", json!({ "format": "png" })).await?;
        Ok(base64::engine::general_purpose::STANDARD.decode(answer["data"].as_str().context("no picture")?)?)
    }

    /// The text of every closed shadow root on the page, one string each: the cards of Afterword, which the page itself cannot reach.
    ///
    /// # Errors
    /// If the page is gone.
    pub async fn cards(&self) -> Result<Vec<String>> {
        Ok(self
            .closed_roots()
            .await?
            .iter()
            .map(|root| text_of(root).join("\n"))
            .filter(|text| !text.is_empty())
            .collect())
    }

    /// Waits for a card that says this, and returns all that it says.
    ///
    /// # Errors
    /// If none does, with what the cards say.
    pub async fn card(&self, says: &str) -> Result<String> {
        let found = wait_until(&format!("a card that says “{says}”"), async || {
            Ok(self.cards().await?.into_iter().find(|card| card.contains(says)))
        })
        .await;
        match found {
            Ok(card) => Ok(card),
            Err(error) => bail!("{error:#}\nthe cards say: {:#?}", self.cards().await.unwrap_or_default()),
        }
    }

    /// Presses a card's button by what it says.
    ///
    /// # Errors
    /// If no card has such a button.
    pub async fn press_in_card(&self, label: &str) -> Result<()> {
        let at = wait_until(&format!("a card's button “{label}”"), async || {
            let roots = self.closed_roots().await?;
            let Some(node) = roots.iter().find_map(|root| button_in(root, label)) else {
                return Ok(None);
            };
            self.session
                .send("DOM.scrollIntoViewIfNeeded", json!({ "backendNodeId": node }))
                .await?;
            let quads = self.session.send("DOM.getContentQuads", json!({ "backendNodeId": node })).await?;
            let corners: Vec<f64> = quads["quads"][0]
                .as_array()
                .into_iter()
                .flatten()
                .filter_map(Value::as_f64)
                .collect();
            Ok((corners.len() == 8).then(|| ((corners[0] + corners[4]) / 2.0, (corners[1] + corners[5]) / 2.0)))
        })
        .await?;
        self.click_at(at).await
    }

    async fn closed_roots(&self) -> Result<Vec<Value>> {
        let answer = self.session.send("DOM.getDocument", json!({ "depth": -1, "pierce": true })).await?;
        let mut roots = Vec::new();
        collect_closed(&answer["root"], &mut roots);
        Ok(roots)
    }
}

fn children(node: &Value) -> impl Iterator<Item = &Value> {
    ["children", "shadowRoots"]
        .into_iter()
        .flat_map(|name| node[name].as_array().into_iter().flatten())
        .chain(node.get("contentDocument"))
}

fn collect_closed(node: &Value, roots: &mut Vec<Value>) {
    if node["shadowRootType"] == "closed" {
        roots.push(node.clone());
    }
    children(node).for_each(|child| collect_closed(child, roots));
}

fn text_of(node: &Value) -> Vec<String> {
    match node["nodeName"].as_str() {
        Some("STYLE" | "SCRIPT") => Vec::new(),
        Some("#text") => node["nodeValue"]
            .as_str()
            .map(|text| text.trim().to_owned())
            .filter(|text| !text.is_empty())
            .into_iter()
            .collect(),
        _ => children(node).flat_map(text_of).collect(),
    }
}

fn button_in(node: &Value, label: &str) -> Option<i64> {
    let disabled = node["attributes"]
        .as_array()
        .is_some_and(|attributes| attributes.iter().step_by(2).any(|name| name == "disabled"));
    if node["nodeName"] == "BUTTON" && !disabled && text_of(node).join(" ").starts_with(label) {
        return node["backendNodeId"].as_i64();
    }
    children(node).find_map(|child| button_in(child, label))
}
