//! A recipe says the same in a browser (`extension/eyes.js`) and natively (`tests/support/executor.rs`), so what the readers' native tests
//! show holds in the pages, too. And what the hands put into an editor that cannot undo, they take out, and nothing else.

#[path = "../../support/executor.rs"]
mod executor;

use std::fs;
use std::path::PathBuf;

use afterword::sites::page::recipes;
use afterword::sites::{Probe, Recipe, Region, RegionKind};
use afterword_e2e::chromium::{Chromium, Options};
use afterword_e2e::page::Page;
use afterword_e2e::project;
use afterword_e2e::server::Server;
use afterword_e2e::states::{self, STATES};
use anyhow::{Context, Result};
use base64::Engine;
use serde_json::{Value, json};

/// The eyes, with a worker that never answers.
const EYES: &str = concat!(
    "globalThis.chrome = { runtime: { id: 'x', sendMessage: async () => undefined, onMessage: { addListener() {} } } };",
    include_str!("../../../extension/eyes.js")
);

const HANDS: &str = include_str!("../../../extension/hands.js");

async fn start() -> Result<(Server, Chromium)> {
    let server = states::server().await?;
    let extension = project().join("tests/e2e/probe");
    let browser = Chromium::start(&server, &Options { extension, window: false }).await?;
    Ok((server, browser))
}

/// Evaluates in a world of its own, as an extension's scripts have it; a new one each time.
async fn in_own_world(page: &Page, expression: &str) -> Result<Value> {
    let tree = page.session.send("Page.getFrameTree", json!({})).await?;
    let frame = &tree["frameTree"]["frame"]["id"];
    let world = page
        .session
        .send("Page.createIsolatedWorld", json!({ "frameId": frame, "worldName": "own" }))
        .await?;
    let context = &world["executionContextId"];
    let params = json!({ "expression": expression, "contextId": context, "awaitPromise": true, "returnByValue": true });
    let mut answer = page.session.send("Runtime.evaluate", params).await?;
    anyhow::ensure!(answer.get("exceptionDetails").is_none(), "the script threw: {answer:#}");
    Ok(answer["result"]["value"].take())
}

/// What the eyes see.
async fn seen(page: &Page, recipes: &[Recipe]) -> Result<Value> {
    in_own_world(page, &format!("{EYES}; afterword.read(true, {})", serde_json::to_string(recipes)?)).await
}

/// A saved page, opened by itself. Its scripts are gone, so nothing changes it.
async fn open_saved(browser: &Chromium, html: &str) -> Result<Page> {
    let encoded = base64::engine::general_purpose::STANDARD.encode(html);
    browser.open(&format!("data:text/html;charset=utf-8;base64,{encoded}")).await
}

fn natively(html: &str, recipes: &[Recipe]) -> Result<Value> {
    Ok(serde_json::to_value(executor::snapshot(html, recipes))?)
}

/// Where the two differ, by path. Natively nobody knows what is displayed, unless an attribute says it is not.
fn differences(browser: &Value, native: &Value, path: &str, out: &mut Vec<String>) {
    match (browser, native) {
        (Value::Object(one), Value::Object(other)) => {
            for key in one.keys().chain(other.keys().filter(|key| !one.contains_key(*key))) {
                differences(&browser[key], &native[key], &format!("{path}.{key}"), out);
            }
        }
        (Value::Array(one), Value::Array(other)) => {
            for at in 0..one.len().max(other.len()) {
                let cell = |list: &[Value]| list.get(at).cloned().unwrap_or(json!("(nothing)"));
                differences(&cell(one), &cell(other), &format!("{path}[{at}]"), out);
            }
        }
        (Value::String(known), Value::String(unknown)) if unknown == "unknown" && ["yes", "no"].contains(&known.as_str()) => {}
        _ if browser == native => {}
        _ => out.push(format!("{path}: browser {browser}, native {native}")),
    }
}

/// The saved pages, by name.
fn pages() -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for folder in ["saved", "small", "facts"] {
        let folder = project().join("tests/pages").join(folder);
        let entries = fs::read_dir(&folder).with_context(|| folder.display().to_string())?;
        let entries = entries.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
        files.extend(entries.into_iter().filter(|file| file.extension().is_some_and(|end| end == "html")));
    }
    files.sort();
    Ok(files)
}

/// The address in the comment `saved from` of a saved page.
fn address(html: &str) -> Option<&str> {
    Some(html.split_once("<!-- saved from ")?.1.split_once(" -->")?.0)
}

#[tokio::test(flavor = "multi_thread")]
async fn both_executors_see_the_same_in_every_live_page() -> Result<()> {
    let (_server, browser) = start().await?;
    let mut wrong = Vec::new();
    let mut stale = Vec::new();
    for state in STATES {
        let page = state.open(&browser).await?;
        let recipes = recipes(state.address);
        let live = seen(&page, &recipes).await?;
        let html = states::save(&page).await?;
        differences(&live, &natively(&html, &recipes)?, state.name, &mut wrong);
        if fs::read_to_string(state.file()).unwrap_or_default() != html {
            stale.push(state.name);
        }
        browser.close(page).await?;
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(
        stale.is_empty(),
        "stale: {stale:?}; run `cargo run -p afterword-e2e --bin save_pages` and read what the readers' snapshots then say"
    );
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn both_executors_see_the_same_in_every_saved_page() -> Result<()> {
    let (_server, browser) = start().await?;
    let mut wrong = Vec::new();
    let files = pages()?;
    for file in &files {
        let name = file.file_stem().unwrap_or_default().to_string_lossy();
        let html = fs::read_to_string(file)?;
        let recipes = recipes(address(&html).with_context(|| format!("{name} does not say where it was saved from"))?);
        let page = open_saved(&browser, &html).await?;
        let live = seen(&page, &recipes).await?;
        differences(&live, &natively(&html, &recipes)?, &name, &mut wrong);
        browser.close(page).await?;
    }
    assert!(files.len() > STATES.len(), "no page of a self-hosted site");
    assert!(wrong.is_empty(), "{wrong:#?}");
    Ok(())
}

/// Every form that a recipe can have, on a page that has every kind of content.
fn forms() -> Recipe {
    let all = ["text", "lines", "value", "visible", "attr:id", "attr:data-x"];
    let one = Region::new(RegionKind::Event, &[".absent", ".one"])
        .probe("itself", [Probe::at("").take(&all)])
        .probe("first", [Probe::at("input, textarea").take(&["value"])])
        .probe("each", [Probe::at("input, textarea, b").take(&["value", "text"]).each()])
        .probe("empty", [Probe::at("li:not(.x)").take(&["value"]), Probe::at("template").present()])
        .probe("absent", [Probe::at(".absent"), Probe::at("i.absent").present()])
        .probe("seen", [Probe::at("section, p, .inner").take(&["visible"]).each()])
        .probe("page", [Probe::at("").page(), Probe::at("b").page()])
        .probe("wide", [Probe::at("i, .inner").page().each()])
        .probe("scoped", [Probe::at("body .one > form input:first-of-type").take(&["value"])])
        .probe(
            "shadow",
            [Probe::at(".inner, p").page().shadow("#host").take(&["text", "lines"]).each()],
        )
        .probe("frame", [Probe::at(".inner").page().frame(".frame")])
        .probe("body", [Probe::at("").page().frame("iframe").take(&["lines"])])
        .probe("deep", [Probe::at(".inner").page().frame(".frame").frame(".frame")])
        .probe(
            "shut",
            [Probe::at(".inner").page().frame("[sandbox]"), Probe::at("").page().shadow(".one")],
        );
    let around = Region::new(RegionKind::Compose, &[".inner"])
        .around(&["input"])
        .probe("id", [Probe::at("").take(&["attr:id"])]);
    Recipe::new("forms", false, vec![one, around])
}

#[tokio::test(flavor = "multi_thread")]
async fn both_executors_know_every_form_of_probe() -> Result<()> {
    let (_server, browser) = start().await?;
    let html = include_str!("../../pages/small/forms.html");
    let page = open_saved(&browser, html).await?;
    let recipes = [forms()];
    let live = seen(&page, &recipes).await?;
    let mut wrong = Vec::new();
    differences(&live, &natively(html, &recipes)?, "forms", &mut wrong);
    assert!(wrong.is_empty(), "{wrong:#?}");
    let probes = &live["regions"][0]["probes"];
    for (name, said) in [
        ("frame", "framed"),
        ("deep", "deep"),
        ("shadow", "in the shadow"),
        ("scoped", "clobbers"),
    ] {
        let said_in = live["regions"].as_array().into_iter().flatten();
        let found = said_in.map(|region| &region["probes"][name]["rows"][0][0]).any(|cell| cell == said);
        assert!(found, "{name}: {probes:#}");
    }
    assert_eq!(probes["shut"], Value::Null, "a frame of another origin was read");
    Ok(())
}

/// Markup at random, from a fixed seed: `count` parts nested up to `depth`.
fn markup(seed: &mut u64, depth: u32) -> String {
    const TEXTS: &[&str] = &[
        "word",
        " two  words ",
        "\n",
        " ",
        "&nbsp;",
        "a\n\nb",
        "\t",
        "x&#8203;y",
        "<br>",
        "<br> <br>",
        "<hr>",
        "",
    ];
    const TAGS: &[&str] = &[
        "p",
        "div",
        "span",
        "b",
        "pre",
        "ul",
        "li",
        "blockquote",
        "h2",
        "a",
        "section",
        "td",
        "table",
        "address",
        "noscript",
    ];
    let mut pick = |n: usize| {
        *seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (*seed >> 33) as usize % n
    };
    let (count, mut out) = (pick(4) + 1, String::new());
    let choices: Vec<(bool, usize, usize)> = (0..count).map(|_| (pick(2) == 0, pick(TEXTS.len()), pick(TAGS.len()))).collect();
    for (text, at, tag) in choices {
        out += &if text || depth == 0 {
            TEXTS[at].to_owned()
        } else {
            format!("<{0}>{1}</{0}>", TAGS[tag], markup(seed, depth - 1))
        };
    }
    out
}

#[tokio::test(flavor = "multi_thread")]
async fn both_executors_break_text_at_the_same_places() -> Result<()> {
    let (_server, browser) = start().await?;
    let mut seed = 20_261_119;
    let cases: Vec<String> = (0..500).map(|_| markup(&mut seed, 4)).collect();
    let parts: String = cases.iter().map(|case| format!("<main>{case}</main>\n")).collect();
    let html = format!("<!doctype html><html lang=en><title>Random</title><body>{parts}</body></html>");
    let region = Region::new(RegionKind::Mail, &["main"]).probe("said", [Probe::at("").take(&["text", "lines"])]);
    let recipes = [Recipe::new("random", false, vec![region])];
    let page = open_saved(&browser, &html).await?;
    let mut wrong = Vec::new();
    let live = seen(&page, &recipes).await?;
    assert!(live["regions"].as_array().is_some_and(|regions| regions.len() > 450));
    differences(&live, &natively(&html, &recipes)?, "random", &mut wrong);
    assert!(wrong.is_empty(), "{wrong:#?}\n{parts}");
    Ok(())
}

/// An editor that takes a paste into its own model and knows no undo.
const STUBBORN: &str =
    "<!doctype html><div id=window><div id=body contenteditable>Mine \u{1f600}<div class=sig>-- <br>Alex</div></div></div>
  <script>document.getElementById('body').addEventListener('paste', (event) => {
    event.preventDefault();
    const at = getSelection().getRangeAt(0);
    for (const line of event.clipboardData.getData('text/plain').split('\\n').reverse()) {
      const row = document.createElement('div');
      row.append(line.slice(0, 3), document.createElement('wbr'), line.slice(3));
      at.insertNode(row);
    }
  });</script>";

#[tokio::test(flavor = "multi_thread")]
async fn what_an_editor_cannot_undo_is_taken_out_word_by_word() -> Result<()> {
    let (_server, browser) = start().await?;
    let page = open_saved(&browser, STUBBORN).await?;
    let body = Probe::at("#body").take(&["lines"]).present();
    let region = Region::new(RegionKind::Compose, &["#window"]).probe("body", [body.clone()]);
    let recipe = Recipe::new("stubborn", false, vec![region]);
    let plan = json!({ "card": "c", "region": 1, "steps": [{
        "field": "body", "target": [body], "read": [body], "text": "Dear Jane \u{1f600},\n\nthank you.",
        "html": "<div>Dear</div>", "expect": "", "by": ["paste"], "above": [".sig"], "above_lines": ["--"], "tail": "", "remove": "" }] });
    let script = format!(
        "{EYES};\n{HANDS};\n(async () => {{ const text = () => afterword.read(true, [{recipe}]).regions[0].probes.body.rows[0][0];
           const before = text(); const filled = await afterword.acts.fill({{ plan: {plan} }}); const during = text(); const undone = await afterword.acts.undo({{ region: 1 }});
           return {{ before, filled, during, undone, after: text() }}; }})()",
        recipe = serde_json::to_string(&recipe)?,
    );
    let told = in_own_world(&page, &script).await?;
    assert_eq!(
        told["filled"],
        json!([{ "field": "body", "outcome": "done", "by": "paste" }]),
        "{told:#}"
    );
    let during = told["during"].as_str().unwrap_or_default();
    assert!(during.contains("Dear Jane \u{1f600},") && during.ends_with("Alex"), "{told:#}");
    assert_eq!(told["undone"], json!([{ "field": "body", "outcome": "undone" }]), "{told:#}");
    let words = |key: &str| told[key].as_str().map(|text| text.split_whitespace().collect::<Vec<_>>().join(" "));
    assert_eq!(words("after"), words("before"), "{told:#}");
    Ok(())
}
