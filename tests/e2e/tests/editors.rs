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
use afterword_e2e::{built, project, wait_until};
use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};

const ID: &str = "afterword@afterword.invalid";

/// What a letter may hold: blank lines, markup's own signs, signs of several code points, accents, names from right to left.
const LETTER: &str = "Dear Zoë,\n\nthank you for today 👩🏽‍💻 & for <b>your</b> time: 5 < 6 && 7 > 2, \"quoted\".\n\nשירה and محمد said naïve things, “&amp;” 🙂.\n\nBest regards,\nAlex Müller";

/// What `tests/editors/pages/lines.js` puts into each, unless it is opened empty.
const START: &str = "Zoë & <I> wrote this 🙂.\n\n--\nAlex Miller";

const DESK: &str = include_str!("../src/desk.js");

/// An editor, and what takes the letter.
#[derive(Clone, Copy)]
struct Editor {
    /// The name of its page.
    page: &'static str,
    /// Its own name.
    name: &'static str,
    /// Where one writes.
    body: &'static str,
    /// The frame that it is in.
    frame: Option<&'static str>,
    /// The technique that does it in Chromium.
    chromium: &'static str,
    /// And in Firefox.
    firefox: &'static str,
    /// Between what was there and the letter.
    between: &'static str,
    /// After the letter, where typing goes on.
    after: &'static str,
    /// What is its own way, if it has one.
    note: &'static str,
}

const fn editor(page: &'static str, name: &'static str, body: &'static str, by: &'static str) -> Editor {
    let (chromium, firefox) = (by, by);
    Editor {
        page,
        name,
        body,
        frame: None,
        chromium,
        firefox,
        between: BLANK,
        after: "",
        note: "",
    }
}

/// A blank line, as text.
const BLANK: &str = "\n\n";

const ALL: &[Editor] = &[
    editor("textarea", "textarea", "#body", "insert_text"),
    editor("react", "React's textarea", "#body", "insert_text"),
    editor("squire", "Squire", "#body", "paste"),
    Editor {
        after: "\n",
        note: "begins another line after a paste with a break in it; typing goes on there",
        ..editor("roosterjs", "RoosterJS", "#body", "paste")
    },
    Editor {
        frame: Some("iframe"),
        between: "\n\n\n\n",
        note: "makes paragraphs of blank lines, and so an empty one between the user's words and the letter",
        ..editor("tinymce", "TinyMCE", "#tinymce", "paste")
    },
    editor("ckeditor5", "CKEditor 5", ".ck-editor__editable", "paste"),
    editor("lexical", "Lexical", "#body", "paste"),
    editor("prosemirror", "ProseMirror", ".ProseMirror", "paste"),
    editor("tiptap", "Tiptap", ".ProseMirror", "paste"),
    editor("quill", "Quill", ".ql-editor", "paste"),
    editor("draftjs", "Draft.js", ".public-DraftEditor-content", "paste_text"),
    editor("slate", "Slate", "#body", "paste_text"),
    editor("trix", "Trix", "trix-editor", "paste_text"),
];

/// A technique that comes last, and whether an editor takes a letter by it alone, in Chromium and in Firefox. Where not, nothing changes.
const ALONE: &[(&str, &str, bool, bool)] = &[
    ("slate", "beforeinput", true, false),
    ("lexical", "beforeinput", true, false),
    ("squire", "beforeinput", false, false),
    ("squire", "insert_html", true, true),
    ("prosemirror", "insert_html", true, true),
    ("squire", "insert_text", true, true),
    ("textarea", "value", true, true),
    ("react", "value", true, true),
];

impl Editor {
    fn is_plain(&self) -> bool {
        ["textarea", "react"].contains(&self.page)
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
        let (read, by) = if self.is_plain() {
            ("value", window::PLAIN)
        } else {
            ("lines", window::RICH)
        };
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
    Firefox(&'a Firefox),
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
        let address = format!("https://{EDITORS}/{}{}", editor.page, if empty { "?empty" } else { "" });
        let open = match self {
            Self::Chromium(browser) => Open::Chromium(browser, browser.open(&address).await?),
            Self::Firefox(browser) => {
                browser.open(&address).await?;
                Open::Firefox(browser)
            }
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
            Self::Firefox(browser) => browser.evaluate(&format!("return {expression}")).await,
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
        self.evaluate(&format!(
            "void (window.asked = {asked}, window.told = undefined, document.title = 'asks ' + performance.now())"
        ))
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
        let number = snapshot["regions"][0]["number"]
            .as_u64()
            .with_context(|| format!("no window in {snapshot}"))?;
        Ok(u32::try_from(number)?)
    }

    async fn type_keys(&self, text: &str) -> Result<()> {
        match self {
            Self::Chromium(_, page) => page.keys(text).await,
            Self::Firefox(browser) => Ok(browser.driver.action_chain().send_keys(text).perform().await?),
        }
    }

    /// Presses Ctrl+Z.
    async fn undo(&self) -> Result<()> {
        match self {
            Self::Chromium(_, page) => page.key("z", true).await,
            Self::Firefox(browser) => {
                let control = thirtyfour::Key::Control;
                let chain = browser
                    .driver
                    .action_chain()
                    .key_down(control.clone())
                    .send_keys("z")
                    .key_up(control);
                Ok(chain.perform().await?)
            }
        }
    }

    async fn close(self) -> Result<()> {
        match self {
            Self::Chromium(browser, page) => browser.close(page).await,
            Self::Firefox(browser) => {
                browser.driver.close_window().await?;
                let [first, ..] = &browser.driver.windows().await?[..] else {
                    return Ok(());
                };
                Ok(browser.driver.switch_to_window(first.clone()).await?)
            }
        }
    }
}

/// What an editor holds before, and with the letter, and with what is typed after it.
fn expected(editor: &Editor, empty: bool) -> [String; 3] {
    let (words, signature) = START.split_once(BLANK).expect("words and a signature");
    let (head, rest) = match empty {
        true => (String::new(), String::new()),
        false => (format!("{words}{}", editor.between), format!("{BLANK}{signature}")),
    };
    let start = if empty { "" } else { START };
    let with = |typed: &str| format!("{head}{LETTER}{}{typed}{rest}", editor.after);
    [start.to_owned(), with(""), with(TYPED)]
}

const TYPED: &str = " and so on";

impl Open<'_> {
    async fn fill(&self, editor: &Editor, region: u32, start: &str, by: &str) -> Result<f64> {
        let (steps, ms) = self.ask(&json!({ "do": "fill", "plan": editor.plan(region, start) })).await?;
        let expected = json!([{ "field": "body", "outcome": "done", "by": by }]);
        ensure!(
            steps == expected,
            "{steps} instead of {expected}; the model is {:?}",
            self.model().await?
        );
        Ok(ms)
    }
}

/// Everything that is promised of one editor.
async fn takes(browser: &Browser, editor: &Editor, empty: bool, by: &str) -> Result<()> {
    let [start, with, typed] = expected(editor, empty);
    let open = browser.open(editor, empty).await?;
    open.holds(&start).await.context("at first")?;
    let region = open.region(editor).await?;
    let ms = open.fill(editor, region, &start, by).await?;
    // Said, not judged: a machine may be busy.
    println!(
        "{:<16} {} by {by} after {ms:.0} ms",
        editor.name,
        if empty { "empty" } else { "not empty" }
    );
    open.holds(&with).await.context("with the letter")?;
    let (undone, _) = open.ask(&json!({ "do": "undo", "region": region })).await?;
    ensure!(undone == json!([{ "field": "body", "outcome": "undone" }]), "{undone}");
    open.holds(&start).await.context("after the card's undo")?;
    open.fill(editor, region, &start, by).await?;
    open.holds(&with).await.context("with the letter once more")?;
    open.type_keys(TYPED).await?;
    open.holds(&typed).await.context("typed on")?;
    open.close().await?;

    let open = browser.open(editor, empty).await?;
    let region = open.region(editor).await?;
    open.fill(editor, region, &start, by).await?;
    open.holds(&with).await.context("with the letter")?;
    open.undo().await?;
    open.holds(&start).await.context("after one undo of its own")?;
    open.close().await
}

/// A word of the letter is written over, as a press of the card's button asks for; the rest stays.
async fn mends(browser: &Browser, editor: &Editor, by: &str) -> Result<()> {
    let [start, with, _] = expected(editor, false);
    let open = browser.open(editor, false).await?;
    let region = open.region(editor).await?;
    open.fill(editor, region, &start, by).await?;
    let bare = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
    let (lead, _) = with.split_once("naïve").context("the word")?;
    let by: &[&str] = if editor.is_plain() {
        window::PLAIN
    } else {
        &["paste_text", "beforeinput", "insert_text"]
    };
    let target = [editor.probe(&[])];
    let point =
        json!({ "do": "point", "region": region, "target": target, "lead": bare(lead), "text": "naïve", "replace": "kind", "by": by });
    open.ask(&point).await?;
    open.holds(&with.replacen("naïve", "kind", 1)).await.context("mended")?;
    open.close().await
}

/// One technique by itself.
async fn takes_alone(browser: &Browser, editor: &Editor, by: &str, taken: bool) -> Result<()> {
    let [start, with, typed] = expected(editor, true);
    let open = browser.open(editor, true).await?;
    let mut plan = editor.plan(open.region(editor).await?, &start);
    plan.steps[0].by = vec![by.to_owned()];
    let (steps, _) = open.ask(&json!({ "do": "fill", "plan": plan })).await?;
    let said = match taken {
        true => json!([{ "field": "body", "outcome": "done", "by": by }]),
        false => json!([{ "field": "body", "outcome": "refused", "why": "not_taken" }]),
    };
    ensure!(steps == said, "{steps} instead of {said}; the model is {:?}", open.model().await?);
    open.holds(if taken { &with } else { &start }).await?;
    open.type_keys(TYPED).await?;
    open.holds(if taken { &typed } else { TYPED }).await.context("typed on")?;
    open.close().await
}

/// Every editor, so that one run tells of all.
async fn all_take(browser: &Browser, by: impl Fn(&Editor) -> &'static str) -> Result<()> {
    let mut wrong = Vec::new();
    for editor in ALL {
        for empty in [true, false] {
            if let Err(fault) = takes(browser, editor, empty, by(editor)).await {
                wrong.push(format!("{}, {}: {fault:#}", editor.name, if empty { "empty" } else { "not empty" }));
            }
        }
        if let Err(fault) = mends(browser, editor, by(editor)).await {
            wrong.push(format!("{}, a word: {fault:#}", editor.name));
        }
    }
    ensure!(wrong.is_empty(), "{}", wrong.join("\n\n"));
    Ok(())
}

async fn server() -> Result<Server> {
    let pages = project().join("target/editors");
    ensure!(pages.exists(), "the editors' pages are not built: ./build.sh test does it");
    Server::start(Interview::yesterday(afterword::zone::Tz::Europe__Berlin)).await
}

#[tokio::test(flavor = "multi_thread")]
async fn every_editor_takes_a_letter_in_chromium() -> Result<()> {
    let server = server().await?;
    all_take(&Browser::chromium(&server).await?, |editor| editor.chromium).await
}

#[tokio::test(flavor = "multi_thread")]
async fn every_editor_takes_a_letter_in_firefox() -> Result<()> {
    let server = server().await?;
    all_take(&Browser::firefox(&server).await?, |editor| editor.firefox).await
}

/// Every technique that comes last, so that one run tells of all.
async fn each_alone(browser: &Browser, taken: impl Fn(bool, bool) -> bool) -> Result<()> {
    let mut wrong = Vec::new();
    for &(page, by, chromium, firefox) in ALONE {
        let editor = named(page)?;
        if let Err(fault) = takes_alone(browser, editor, by, taken(chromium, firefox)).await {
            wrong.push(format!("{}, {by}: {fault:#}", editor.name));
        }
    }
    ensure!(wrong.is_empty(), "{}", wrong.join("\n\n"));
    Ok(())
}

fn named(page: &str) -> Result<&'static Editor> {
    ALL.iter().find(|editor| editor.page == page).context("no such editor")
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_tried_last_works_by_itself_in_chromium() -> Result<()> {
    let server = server().await?;
    each_alone(&Browser::chromium(&server).await?, |chromium, _| chromium).await
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_tried_last_works_by_itself_in_firefox() -> Result<()> {
    let server = server().await?;
    each_alone(&Browser::firefox(&server).await?, |_, firefox| firefox).await
}

/// The tables in `tests/editors/README.md`, by name.
fn tables() -> Result<[(&'static str, String); 2]> {
    let mut editors = "| editor | Chromium | Firefox | its own way |\n|---|---|---|---|\n".to_owned();
    for editor in ALL {
        let Editor {
            name,
            chromium,
            firefox,
            note,
            ..
        } = editor;
        editors += &format!("| {name} | `{chromium}` | `{firefox}` | {note} |\n");
    }
    let mut alone = "| technique | editor | Chromium | Firefox |\n|---|---|---|---|\n".to_owned();
    for &(page, by, chromium, firefox) in ALONE {
        let said = |taken| if taken { "takes it" } else { "takes nothing" };
        alone += &format!("| `{by}` | {} | {} | {} |\n", named(page)?.name, said(chromium), said(firefox));
    }
    Ok([("editors", editors), ("alone", alone)])
}

#[test]
fn the_readme_says_what_is_tried() -> Result<()> {
    let readme = std::fs::read_to_string(project().join("tests/editors/README.md"))?;
    for (name, table) in tables()? {
        let (begin, end) = (format!("<!-- begin {name} -->\n"), format!("<!-- end {name} -->"));
        let told = readme
            .split_once(&begin)
            .and_then(|(_, rest)| rest.split_once(&end))
            .context("no table")?
            .0;
        ensure!(told == table, "{name} should be\n{table}");
    }
    Ok(())
}
