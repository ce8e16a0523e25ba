//! A letter goes into every genuine editor, by the order of techniques that a plan gives to an unknown one: the editor's own model then has
//! it to the letter, typing goes on after it, what stood there stays, and the editor's own undo as well as the card's take it out.

use afterword::protocol::FillPlan;
use afterword::reading::Contact;
use afterword::sites::window::{self, Compose, Letter, Places};
use afterword::sites::{Probe, Recipe, Region, RegionKind};
use afterword_e2e::chromium::{Chromium, Options};
use afterword_e2e::firefox::Firefox;
use afterword_e2e::page::Page;
use afterword_e2e::server::{EDITORS, Interview, Server};
use afterword_e2e::{built, wait_until};
use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};
use thirtyfour::WindowHandle;

const ID: &str = "afterword@afterword.invalid";

/// What a letter may hold: blank lines, markup's own signs, signs of several code points, accents, names from right to left.
const LETTER: &str = "Dear Zoë,\n\nthank you for today 👩🏽‍💻 & for <b>your</b> time: 5 < 6 && 7 > 2, \"quoted\".\n\nשירה and محمد said naïve things, “&amp;” 🙂.\n\nBest regards,\nAlex Müller";

/// What `tests/editors/pages/lines.js` puts into each, unless it is opened empty.
const START: &str = "Zoë & <I> wrote this 🙂.\n--\nAlex Miller";

const DESK: &str = include_str!("../src/desk.js");

/// An editor, and what takes the letter.
struct Editor {
    /// The name of its page.
    name: &'static str,
    /// Where one writes.
    body: &'static str,
    /// The frame that it is in.
    frame: Option<&'static str>,
    /// In Chromium.
    chromium: Taken,
    /// In Firefox.
    firefox: Taken,
}

/// How a letter was taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Taken {
    /// The technique; none: refused, and nothing changed.
    by: Option<&'static str>,
    /// How many of the editor's own undos take it out; none: it has no undo that does.
    undos: Option<usize>,
}

const fn taken(by: &'static str, undos: usize) -> Taken {
    Taken { by: Some(by), undos: Some(undos) }
}

const fn editor(name: &'static str, body: &'static str, chromium: Taken, firefox: Taken) -> Editor {
    Editor { name, body, frame: None, chromium, firefox }
}

const ALL: &[Editor] = &[
    editor("textarea", "#body", taken("insert_text", 1), taken("insert_text", 1)),
    editor("react", "#body", taken("insert_text", 1), taken("insert_text", 1)),
    editor("squire", "#body", taken("paste", 1), taken("paste", 1)),
    editor("roosterjs", "#body", taken("paste", 1), taken("paste", 1)),
    Editor { frame: Some("iframe"), ..editor("tinymce", "#tinymce", taken("paste", 1), taken("paste", 1)) },
    editor("ckeditor5", ".ck-editor__editable", taken("paste", 1), taken("paste", 1)),
    editor("lexical", "#body", taken("paste", 1), taken("paste", 1)),
    editor("prosemirror", ".ProseMirror", taken("paste", 1), taken("paste", 1)),
    editor("tiptap", ".ProseMirror", taken("paste", 1), taken("paste", 1)),
    editor("quill", ".ql-editor", taken("paste", 1), taken("paste", 1)),
    editor("draftjs", ".public-DraftEditor-content", taken("paste", 1), taken("paste", 1)),
    editor("slate", "#body", taken("beforeinput", 1), taken("beforeinput", 1)),
    editor("trix", "trix-editor", taken("beforeinput", 1), taken("beforeinput", 1)),
];

impl Editor {
    fn is_plain(&self) -> bool {
        ["textarea", "react"].contains(&self.name)
    }

    fn probe(&self, take: &[&str]) -> Probe {
        let probe = Probe::at(self.body).take(take).present();
        match self.frame {
            Some(frame) => probe.frame(frame),
            None => probe,
        }
    }

    fn recipe(&self) -> Recipe {
        let region = Region::new(RegionKind::Compose, &["#window"]).probe("body", [self.probe(&["lines", "value"])]);
        Recipe::new("editors", false, vec![region])
    }

    /// The plan that the core makes for a reply in a window like this one.
    fn plan(&self, region: u32, start: &str) -> FillPlan {
        let compose = Compose {
            region,
            reply: true,
            tail: self.is_plain().then(|| window::divide(start).1.to_owned()),
            ..Compose::default()
        };
        let letter = Letter {
            card: "card".into(),
            to: Contact::default(),
            subject: String::new(),
            body: LETTER.into(),
        };
        let (read, by) = if self.is_plain() { ("value", window::PLAIN) } else { ("lines", window::RICH) };
        let none = || (Vec::new(), Vec::new(), window::PLAIN);
        let places = Places {
            to: none(),
            subject: none(),
            body: (vec![self.probe(&[])], vec![self.probe(&[read])], by),
            above: &[],
            remove: "",
        };
        window::plan(&compose, &letter, places)
    }
}

/// A browser with the extension and a desk: a page of the extension, behind the one in front.
enum Browser {
    Chromium(Chromium),
    Firefox(Firefox),
}

/// A page with an editor, in front.
enum Open<'a> {
    Chromium(&'a Chromium, Page),
    Firefox(&'a Firefox, WindowHandle),
}

impl Browser {
    async fn chromium(server: &Server) -> Result<Self> {
        let browser = Chromium::start(server, &Options::built()?).await?;
        let host = format!("https://{EDITORS}/*");
        browser.allow_host(&host).await?;
        let desk = browser.open_own("popup.html").await?;
        let grant = json!({ "expression": format!("chrome.permissions.request({{ origins: ['{host}'] }})"), "userGesture": true, "awaitPromise": true,
            "returnByValue": true });
        let granted = desk.session.send("Runtime.evaluate", grant).await?;
        ensure!(granted["result"]["value"] == true, "not granted: {granted}");
        desk.evaluate(DESK).await?;
        Ok(Self::Chromium(browser))
    }

    async fn firefox(server: &Server) -> Result<Self> {
        let browser = Firefox::start(server, &built("firefox")?, ID).await?;
        browser.open_own("popup.html").await?;
        browser.grant(&[&format!("https://{EDITORS}/*")]).await?;
        browser.evaluate(DESK).await?;
        Ok(Self::Firefox(browser))
    }

    async fn open(&self, editor: &Editor, empty: bool) -> Result<Open<'_>> {
        let address = format!("https://{EDITORS}/{}{}", editor.name, if empty { "?empty" } else { "" });
        let open = match self {
            Self::Chromium(browser) => Open::Chromium(browser, browser.open(&address).await?),
            Self::Firefox(browser) => Open::Firefox(browser, browser.open(&address).await?),
        };
        wait_until("the editor", async || {
            Ok((open.evaluate("!!window.model").await? == true).then_some(()))
        })
        .await?;
        Ok(open)
    }
}

impl Open<'_> {
    async fn evaluate(&self, expression: &str) -> Result<Value> {
        match self {
            Self::Chromium(_, page) => page.evaluate(expression).await,
            Self::Firefox(browser, _) => browser.evaluate(&format!("return {expression}")).await,
        }
    }

    async fn model(&self) -> Result<String> {
        Ok(self.evaluate("window.model()").await?.as_str().context("no model")?.to_owned())
    }

    /// Waits until the editor's model is this.
    async fn holds(&self, expected: &str) -> Result<()> {
        let mut last = String::new();
        let held = wait_until("the model", async || {
            last = self.model().await?;
            Ok((last == expected).then_some(()))
        });
        held.await.with_context(|| format!("the model is\n{last:?}\nnot\n{expected:?}"))
    }

    /// Has the content scripts do something; their report, and after how many milliseconds it came.
    async fn ask(&self, asked: &Value) -> Result<(Value, f64)> {
        self.evaluate(&format!("void (window.asked = {asked}, window.told = undefined, document.title = 'asks ' + performance.now())"))
            .await?;
        wait_until("the report", async || {
            let told = self.evaluate("window.told").await?;
            Ok(told["ms"].as_f64().map(|ms| (told["steps"].clone(), ms)))
        })
        .await
    }

    /// The number of the window that the editor is in.
    async fn region(&self, editor: &Editor) -> Result<u32> {
        let (snapshot, _) = self.ask(&json!({ "do": "read", "recipes": [editor.recipe()] })).await?;
        let number = snapshot["regions"][0]["number"].as_u64().with_context(|| format!("no window in {snapshot}"))?;
        Ok(u32::try_from(number)?)
    }

    async fn type_keys(&self, text: &str) -> Result<()> {
        match self {
            Self::Chromium(_, page) => page.keys(text).await,
            Self::Firefox(browser, _) => Ok(browser.driver.action_chain().send_keys(text).perform().await?),
        }
    }

    /// Presses Ctrl+Z.
    async fn undo(&self) -> Result<()> {
        match self {
            Self::Chromium(_, page) => page.key("z", true).await,
            Self::Firefox(browser, _) => {
                let control = thirtyfour::Key::Control;
                let chain = browser.driver.action_chain().key_down(control.clone()).send_keys("z").key_up(control);
                Ok(chain.perform().await?)
            }
        }
    }

    async fn close(self) -> Result<()> {
        match self {
            Self::Chromium(browser, page) => browser.close(page).await,
            Self::Firefox(browser, _) => {
                browser.driver.close_window().await?;
                let [first, ..] = &browser.driver.windows().await?[..] else { return Ok(()) };
                Ok(browser.driver.switch_to_window(first.clone()).await?)
            }
        }
    }
}

/// What is found out about one editor, for a look.
async fn explore(browser: &Browser, editor: &Editor) -> Result<()> {
    for empty in [true, false] {
        let start = if empty { "" } else { START };
        let open = browser.open(editor, empty).await?;
        let before = open.model().await?;
        let region = open.region(editor).await?;
        let plan = json!({ "do": "fill", "plan": editor.plan(region, start) });
        let (steps, ms) = open.ask(&plan).await?;
        let after = open.model().await?;
        let head = if empty { String::new() } else { "Zoë & <I> wrote this 🙂.\n\n".to_owned() };
        let rest = if empty { "" } else { "\n--\nAlex Miller" };
        let expected = format!("{head}{LETTER}{rest}");
        println!("{} {} start {} {} {:.0} ms model {}", editor.name, if empty { "empty" } else { "full" }, before == start, steps, ms, after == expected);
        if before != start {
            println!("   before {before:?}");
        }
        if after != expected {
            println!("   {after:?}");
            if std::env::var("HTML").is_ok() {
                println!("   {}", open.evaluate("document.querySelector('#host').innerHTML.slice(0, 1500)").await?);
            }
        }
        open.type_keys(" on").await?;
        let typed = open.model().await?;
        println!("   typed {}", typed == format!("{head}{LETTER} on{rest}"));
        if typed != format!("{head}{LETTER} on{rest}") {
            println!("   {typed:?}");
        }
        open.close().await?;

        let open = browser.open(editor, empty).await?;
        let region = open.region(editor).await?;
        let plan = json!({ "do": "fill", "plan": editor.plan(region, start) });
        open.ask(&plan).await?;
        let mut undos = 0;
        let mut last = String::new();
        while undos < 12 {
            let now = open.model().await?;
            if now == before {
                break;
            }
            undos += 1;
            open.undo().await?;
            open.evaluate("new Promise((go) => setTimeout(go, 100))").await?;
            last = now;
        }
        println!("   undos {undos}{}", if undos == 12 { format!(" {last:?}") } else { String::new() });
        open.close().await?;

        let open = browser.open(editor, empty).await?;
        let region = open.region(editor).await?;
        let plan = json!({ "do": "fill", "plan": editor.plan(region, start) });
        open.ask(&plan).await?;
        let (undone, ms) = open.ask(&json!({ "do": "undo", "region": region })).await?;
        let now = open.model().await?;
        println!("   card undo {undone} {ms:.0} ms {}", now == before);
        if now != before {
            println!("   {now:?}");
        }
        open.close().await?;
    }
    Ok(())
}

async fn look(browser: &Browser) -> Result<()> {
    let only = std::env::var("EDITOR").unwrap_or_default();
    for editor in ALL.iter().filter(|editor| only.is_empty() || only.split(',').any(|one| one == editor.name)) {
        if let Err(fault) = explore(browser, editor).await {
            println!("{}: {fault:#}", editor.name);
        }
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn in_chromium() -> Result<()> {
    let server = Server::start(Interview::yesterday(afterword::zone::Tz::Europe__Berlin)).await?;
    look(&Browser::chromium(&server).await?).await
}

#[tokio::test(flavor = "multi_thread")]
async fn in_firefox() -> Result<()> {
    let server = Server::start(Interview::yesterday(afterword::zone::Tz::Europe__Berlin)).await?;
    look(&Browser::firefox(&server).await?).await
}
