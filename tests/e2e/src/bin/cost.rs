//! What Afterword costs in a browser, measured and written to `benches/COST.md`: `cargo run -p afterword-e2e --bin cost`, after
//! `./build.sh`. A record of figures, not a test: a busy machine must not turn anything red. With `sites` behind it, only the part on every
//! site's kind of page, printed and not written.
//!
//! Main-thread time is `TaskDuration` of the browser's own `Performance.getMetrics` in thread ticks (CPU time of the page's main thread, in
//! microseconds; `performance.now()` is rounded to 0.1 ms in pages), before and after one evaluation: parsing, compiling, running and
//! microtasks. Each figure is the difference to the same evaluation without eyes. The script is the one of `dist/chrome`, in an isolated
//! world; the worker is played by a stub, so that an answer arrives when the measurement says so.

use std::fmt::{Display, Write as _};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use afterword::protocol::PageResponse;
use afterword::sites::Watch;
use afterword::sites::page::watch;
use afterword_e2e::chromium::{Chromium, Options};
use afterword_e2e::journey::{CALENDAR, Journey, PROFILE};
use afterword_e2e::page::Page;
use afterword_e2e::server::{Interview, Server, address_of};
use anyhow::{Context, Result, ensure};
use chrono::{DateTime, Utc};
use serde_json::{Value, json};

/// Pages that each loading time is taken on, all fresh.
const PAGES: usize = 15;
/// Bursts of 100 mutations in one figure.
const BURSTS: usize = 20;
/// How often a sleeping worker of each kind is woken.
const WAKES: usize = 40;

const GMAIL: &str = "https://mail.google.com/mail/u/0/?compose=1";

/// Median and quartiles.
struct Spread {
    median: f64,
    quartiles: [f64; 2],
    count: usize,
}

impl Spread {
    fn of(mut all: Vec<f64>) -> Self {
        all.sort_by(f64::total_cmp);
        let at = |part: f64| all[((all.len() - 1) as f64 * part).round() as usize];
        Self {
            median: at(0.5),
            quartiles: [at(0.25), at(0.75)],
            count: all.len(),
        }
    }
}

impl Display for Spread {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let [low, high] = self.quartiles;
        write!(f, "{:.3} | {low:.3} to {high:.3} | {}", self.median, self.count)
    }
}

/// A page that is measured, and what the core would have the eyes look for there.
#[derive(Clone, Copy, PartialEq)]
enum Subject {
    Megabyte,
    Gmail,
    Profile,
    /// A page of `tests/pages/facts` with something open, and the long page below it: a megabyte of this site's kind.
    Long(&'static str),
}

/// One page for each site that needs to be watched, or for what is the same at several.
const LONG: &[&str] = &[
    "outlook-new",
    "outlook-peek",
    "proton_mail-new",
    "proton_calendar-popover",
    "fastmail-new",
    "yahoo-new",
    "icloud-frame",
    "zoho-new",
    "nextcloud-new",
    "snappymail-new",
    "cypht-new",
    "linkedin-sdui-twice",
    "generic-jsonld",
];
/// Pages that each of their figures is taken on.
const FEW: usize = 7;

impl Subject {
    const ALL: [Subject; 3] = [Subject::Megabyte, Subject::Gmail, Subject::Profile];

    fn name(self) -> &'static str {
        match self {
            Subject::Megabyte => "a page of 1 MB, with Gmail's recipes",
            Subject::Gmail => "the Gmail test page, a window open",
            Subject::Profile => "the LinkedIn test page, a profile open",
            Subject::Long(page) => page,
        }
    }

    fn watch(self) -> Result<Watch> {
        Ok(match self {
            Subject::Long(page) => watch(&address_of(page, false)?),
            Subject::Profile => watch(PROFILE),
            Subject::Megabyte | Subject::Gmail => watch(GMAIL),
        })
    }

    /// How often each figure is taken.
    fn pages(self) -> usize {
        if matches!(self, Subject::Long(_)) { FEW } else { PAGES }
    }

    async fn open(self, browser: &Chromium) -> Result<Page> {
        match self {
            Subject::Gmail => {
                let page = browser.open(GMAIL).await?;
                page.until("document.querySelector('[data-settled]') !== null").await?;
                Ok(page)
            }
            Subject::Profile => browser.open(PROFILE).await,
            Subject::Megabyte | Subject::Long(_) => {
                let html = match self {
                    Subject::Long(name) => {
                        let folders = ["facts", "small"].map(|folder| afterword_e2e::project().join("tests/pages").join(folder));
                        let file = folders
                            .iter()
                            .map(|folder| folder.join(format!("{name}.html")))
                            .find(|file| file.exists());
                        let saved = std::fs::read_to_string(file.context(name)?)?;
                        // the last: a frame's document has one, too
                        let (page, end) = saved.rsplit_once("</body>").context("no end")?;
                        format!("{page}{}</body>{end}", megabyte())
                    }
                    _ => megabyte(),
                };
                let page = browser.open("data:text/html,<title>a</title>").await?;
                let params = json!({ "frameId": frame(&page).await?, "html": html });
                page.session.send("Page.setDocumentContent", params).await?;
                page.until("document.querySelectorAll('p').length > 1000 && document.body.offsetHeight > 0")
                    .await?;
                Ok(page)
            }
        }
    }
}

/// What the worker answers to `hello`, to look for this: an expression that makes it of JSON, as the browser does with a message.
fn watching(watch: Watch) -> String {
    format!("JSON.parse({})", json!(json!(PageResponse::Watch(watch)).to_string()))
}

/// A document of 1 MB: about 7,000 elements, a third of its bytes in attributes, as in an application's page.
fn megabyte() -> String {
    let mut html = String::from("<!doctype html><html lang=en><title>A long page</title><body><main>");
    for n in 0.. {
        let _ = write!(
            html,
            "<section class='row r{n} even wide' data-key='{n:08x}' aria-label='Row {n}'><h3 class=head>Row {n}</h3>\
             <p class='text body' style='margin:1px'>The quick brown fox <a href='#{n}'>jumps over</a> the lazy dog, and <b>row {n}</b> goes on \
             about nothing in particular, for as long as a row of a page does.</p>\
             <div role=group tabindex=0><span title='cell {n}'>cell</span><input name=field{n} value='{n}'></div></section>"
        );
        if html.len() >= 1_000_000 {
            break;
        }
    }
    html
}

async fn frame(page: &Page) -> Result<String> {
    let tree = page.session.send("Page.getFrameTree", json!({})).await?;
    Ok(tree["frameTree"]["frame"]["id"].as_str().context("no frame")?.to_owned())
}

/// An isolated world of a page, as content scripts have.
struct World<'a> {
    page: &'a Page,
    context: Value,
}

/// The browser around the eyes: a worker that answers when it is told to, and time that stands still.
const STUB: &str = "
    const counts = { observers: 0, listeners: 0 };
    let answer, timers = [];
    globalThis.MutationObserver = class extends MutationObserver { constructor(f) { super(f); counts.observers++; } };
    globalThis.setTimeout = (f) => timers.push(f);
    globalThis.clearTimeout = () => { timers = []; };
    globalThis.chrome = { runtime: { id: 'stub', sendMessage: () => new Promise((r) => { answer = r; }), onMessage: { addListener() {} } } };
    const listen = EventTarget.prototype.addEventListener;
    document.addEventListener = function (...a) { counts.listeners++; return listen.apply(this, a); };
    const settled = async () => { for (let i = 0; i < 50; i++) await null; };";

impl<'a> World<'a> {
    async fn new(page: &'a Page) -> Result<Self> {
        page.session
            .send("Performance.enable", json!({ "timeDomain": "threadTicks" }))
            .await?;
        let params = json!({ "frameId": frame(page).await?, "worldName": "eyes" });
        let made = page.session.send("Page.createIsolatedWorld", params).await?;
        let world = World {
            page,
            context: made["executionContextId"].clone(),
        };
        world.run(STUB).await?;
        Ok(world)
    }

    async fn run(&self, expression: &str) -> Result<Value> {
        let params = json!({ "expression": expression, "contextId": self.context, "awaitPromise": true, "returnByValue": true });
        let mut answer = self.page.session.send("Runtime.evaluate", params).await?;
        ensure!(answer.get("exceptionDetails").is_none(), "{}", answer["exceptionDetails"]);
        Ok(answer["result"]["value"].take())
    }

    /// Main-thread time of the page so far, in milliseconds.
    async fn time(&self) -> Result<f64> {
        let answer = self.page.session.send("Performance.getMetrics", json!({})).await?;
        let metrics = answer["metrics"].as_array().context("no metrics")?;
        let tasks = metrics
            .iter()
            .find(|metric| metric["name"] == "TaskDuration")
            .context("no TaskDuration")?;
        Ok(tasks["value"].as_f64().context("no number")? * 1000.0)
    }

    /// What running this adds to it.
    async fn cost(&self, expression: &str) -> Result<f64> {
        let before = self.time().await?;
        self.run(expression).await?;
        Ok(self.time().await? - before)
    }
}

/// Milliseconds to evaluate `eyes.js`, and to take in the recipes and look for the first time.
async fn load(page: &Page, eyes: &str, what: Watch) -> Result<[f64; 2]> {
    let world = World::new(page).await?;
    let nothing = world.cost("(async () => { await settled(); })()").await?;
    let script = world.cost(eyes).await? - nothing;
    let answer = watching(what);
    let first = world
        .cost(&format!("(async () => {{ answer({answer}); await settled(); }})()"))
        .await?
        - nothing;
    Ok([script.max(0.0), first.max(0.0)])
}

/// What 100 mutations are made of. The first three concern no region; the last two do.
const MUTATIONS: &[(&str, &str)] = &[
    (
        "rows come and go elsewhere",
        "const row = document.createElement('div'); row.append(document.createElement('span'), 'row'); \
        (i % 2 && elsewhere.lastChild ? elsewhere.lastChild.remove() : elsewhere.append(row));",
    ),
    ("text changes elsewhere", "elsewhere.firstChild.nodeValue = `tick ${n} ${i}`;"),
    ("classes change elsewhere", "elsewhere.className = `state-${n}-${i}`;"),
    (
        "text typed into the body of a compose window",
        "typed.nodeValue = `Dear Jane, thank you ${n} ${i}`;",
    ),
    (
        "a part of the compose window restyled",
        "editor.parentElement.style.order = `${n}${i}`;",
    ),
];

const PLACES: &str = "
    const elsewhere = document.createElement('div');
    elsewhere.append('tick');
    document.body.append(elsewhere);
    const editor = document.querySelector('[g_editable=true][role=textbox]');
    const typed = document.createTextNode('');
    editor?.prepend(typed);";

/// Milliseconds for 100 mutations, the reading that follows a burst included.
async fn bursts(world: &World<'_>, mutation: &str) -> Result<f64> {
    let expression = format!(
        "(async () => {{ for (let n = 0; n < {BURSTS}; n++) {{
           for (let i = 0; i < 100; i++) {{ {mutation} }}
           await settled();
           const due = timers.pop(); timers = []; due?.(); await settled();
         }} }})()"
    );
    Ok(world.cost(&expression).await? / BURSTS as f64)
}

/// By mutation: with and without eyes.
async fn observer(browser: &Chromium, subject: Subject, eyes: &str) -> Result<Vec<(&'static str, [Spread; 3])>> {
    let mut all: Vec<[Vec<f64>; 2]> = MUTATIONS.iter().map(|_| Default::default()).collect();
    for round in 0..subject.pages() * 2 {
        let with = round % 2;
        let page = subject.open(browser).await?;
        let world = World::new(&page).await?;
        world.run(PLACES).await?;
        if with == 1 {
            world.run(eyes).await?;
            let answer = watching(subject.watch()?);
            world
                .run(&format!("(async () => {{ answer({answer}); await settled(); }})()"))
                .await?;
            let expected = usize::from(!subject.watch()?.near.is_empty());
            ensure!(
                world.run("counts.observers").await? == expected,
                "{}: not {expected} observers",
                subject.name()
            );
        }
        for ((what, mutation), times) in MUTATIONS.iter().zip(&mut all) {
            if matches!(subject, Subject::Megabyte | Subject::Long(_)) && what.contains("compose") {
                continue;
            }
            bursts(&world, mutation).await?;
            times[with].push(bursts(&world, mutation).await?);
        }
        browser.close(page.clone()).await?;
    }
    let rows = MUTATIONS.iter().zip(all).filter(|(_, times)| !times[0].is_empty());
    Ok(rows
        .map(|((what, _), [without, with])| {
            let base = Spread::of(without.clone()).median;
            let added = with.iter().map(|with| with - base).collect();
            (*what, [Spread::of(without), Spread::of(with), Spread::of(added)])
        })
        .collect())
}

/// What is in a page where there is nothing to do. Each line is a fact that was checked; one that does not hold ends the run.
async fn absence(server: &Server, browser: &Chromium, eyes: &str) -> Result<Vec<String>> {
    let mut facts = Vec::new();
    let own = browser.open_own("manifest.json").await?;
    let profile = browser.open(PROFILE).await?;
    let registered = own.evaluate("chrome.scripting.getRegisteredContentScripts()").await?;
    ensure!(registered == json!([]), "registered without a grant: {registered}");
    facts.push("Nothing granted: no content script is registered.".to_owned());
    let listening = "(async () => { const heard = []; for (const tab of await chrome.tabs.query({})) \
        await chrome.tabs.sendMessage(tab.id, { do: 'read', recipes: [] }).then(() => heard.push(tab.id), () => {}); return heard.length; })()";
    ensure!(own.evaluate(listening).await? == 0, "somebody listens without a grant");
    facts.push("Nothing granted, the LinkedIn page open: no script of ours listens in any tab.".to_owned());

    let mail = Subject::Gmail.open(browser).await?;
    let journey = Journey { browser, pictures: None };
    journey.grant(&mail, ACCESS, "").await?;
    mail_only(browser, &own, listening).await?;
    facts.push("Gmail granted, its page and LinkedIn's open: one tab has a script of ours, and only that host is registered.".to_owned());
    browser.close(profile).await?;

    for (what, answer, observers) in [
        (
            "the answer that there is nothing to look for, as in a calendar",
            watching(watch(CALENDAR)),
            0,
        ),
        ("a recipe that watches", watching(Subject::Gmail.watch()?), 1),
    ] {
        let page = browser.open(CALENDAR).await?;
        let world = World::new(&page).await?;
        world.run(eyes).await?;
        world
            .run(&format!("(async () => {{ answer({answer}); await settled(); }})()"))
            .await?;
        let found = world.run("counts").await?;
        ensure!(found["observers"] == observers, "{what}: {found}");
        facts.push(format!(
            "Granted, {what}: {} observers, {} listeners in the page.",
            found["observers"], found["listeners"]
        ));
    }
    ensure!(server.strangers().is_empty(), "requests of ours: {:?}", server.strangers());
    Ok(facts)
}

async fn mail_only(browser: &Chromium, own: &Page, listening: &str) -> Result<()> {
    afterword_e2e::wait_until("eyes in the webmail", async || {
        Ok((own.evaluate(listening).await? == 1).then_some(()))
    })
    .await?;
    // The registration comes after the eyes of the tabs.
    own.until("chrome.scripting.getRegisteredContentScripts().then((all) => all.length > 0)")
        .await?;
    let matches = own
        .evaluate("chrome.scripting.getRegisteredContentScripts().then((all) => all.flatMap((one) => one.matches))")
        .await?;
    ensure!(matches == json!(["https://calendar.google.com/*"]), "registered for {matches}");
    ensure!(browser.worker_runs().await.is_ok());
    Ok(())
}

/// A copy of the extension in which nothing stands in for the programs: manifest, `background.js` and files are ours, the modules are eight
/// bytes and the glue answers everything at once.
fn control(built: &Path) -> Result<tempfile::TempDir> {
    let folder = tempfile::TempDir::with_prefix("afterword-control-")?;
    copy(built, folder.path())?;
    let manifest = folder.path().join("manifest.json");
    let mut data: Value = serde_json::from_slice(&std::fs::read(&manifest)?)?;
    // Another id, so that both can be loaded; and the access that ours is granted by a click.
    data.as_object_mut().context("no manifest")?.remove("key");
    data["host_permissions"] = json!([ACCESS]);
    std::fs::write(&manifest, data.to_string())?;
    for program in ["door", "background"] {
        std::fs::write(folder.path().join(format!("{program}_bg.wasm")), b"\0asm\x01\0\0\0")?;
        std::fs::write(
            folder.path().join(format!("{program}_glue.js")),
            "export default async ({ module_or_path }) => { await WebAssembly.instantiateStreaming(fetch(module_or_path), {}); };\n\
             export const __wbg_reset_state = () => {};\n\
             export const on_event = async () => ({ is: 'nothing', do: 'nothing' });\n",
        )?;
    }
    Ok(folder)
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    std::fs::create_dir_all(to)?;
    for entry in std::fs::read_dir(from)? {
        let (from, to) = (
            entry.as_ref().map(std::fs::DirEntry::path),
            to.join(entry.as_ref().map_or_else(|_| "".into(), std::fs::DirEntry::file_name)),
        );
        let from: PathBuf = from.map_err(|_| anyhow::anyhow!("unreadable folder"))?;
        if from.is_dir() {
            copy(&from, &to)?;
        } else {
            std::fs::copy(&from, &to)?;
        }
    }
    Ok(())
}

/// What a sleeping worker is asked, as an expression that is `[milliseconds, kind of the answer]`.
const QUESTIONS: [(&str, &str); 3] = [
    (
        "a page that loads: what to look for",
        "chrome.tabs.query({ url: PATTERN }).then(([{ id }]) => chrome.scripting.executeScript({ target: { tabId: id }, func: async () => {
           const start = performance.now();
           const answer = await chrome.runtime.sendMessage({ from: 'page', nonce: `${start}`, do: 'hello' });
           return [performance.now() - start, answer.do];
         } })).then(([{ result }]) => result)",
    ),
    (
        "the popup, as it was shown before",
        "(async () => { const start = performance.now(); const answer = await chrome.runtime.sendMessage(
           { from: 'ui', nonce: crypto.randomUUID().replaceAll('-', ''), request: { overview: {} } });
           return [performance.now() - start, Object.keys(answer)[0]]; })()",
    ),
    (
        "what only the core can answer (records kept aside)",
        "(async () => { const start = performance.now(); const answer = await chrome.runtime.sendMessage(
           { from: 'ui', nonce: crypto.randomUUID().replaceAll('-', ''), request: { aside: {} } });
           return [performance.now() - start, Object.keys(answer)[0]]; })()",
    ),
];
const ACCESS: &str = "https://mail.google.com/*";

/// Milliseconds from each question to the answer of a worker that was stopped: ours, and that of the copy without programs.
async fn wakes(server: &Server) -> Result<Vec<[Spread; 2]>> {
    let mut browser = Chromium::start(server, &Options::built()?).await?;
    let mail = Subject::Gmail.open(&browser).await?;
    let journey = Journey {
        browser: &browser,
        pictures: None,
    };
    journey.grant(&mail, ACCESS, "").await?;
    let folder = control(&afterword_e2e::built("chrome")?)?;
    let ours = browser.extension.clone();
    let loaded = browser
        .cdp
        .send("Extensions.loadUnpacked", json!({ "path": folder.path() }))
        .await?;
    let other = loaded["id"].as_str().context("no id")?.to_owned();
    let mut pages = Vec::new();
    for id in [&ours, &other] {
        browser.extension.clone_from(id);
        pages.push(browser.open_own("manifest.json").await?);
    }
    let mut all = Vec::new();
    for (_, question) in QUESTIONS {
        let question = question.replace("PATTERN", &json!(ACCESS).to_string());
        let mut times: [Vec<f64>; 2] = Default::default();
        for _ in 0..=WAKES {
            for (which, id) in [&ours, &other].into_iter().enumerate() {
                browser.extension.clone_from(id);
                browser.kill_worker().await?;
                let answer = pages[which].evaluate(&question).await?;
                ensure!(answer[1].is_string() && answer[1] != "problem", "no answer: {answer}");
                ensure!(which == 1 || answer[1] != "nothing", "not granted");
                times[which].push(answer[0].as_f64().context("no time")?);
            }
        }
        // The first of each warms the browser's own caches.
        all.push(times.map(|all| Spread::of(all.into_iter().skip(1).collect())));
    }
    Ok(all)
}

/// A mail of 200 words, as long as a thank-you may be.
const MAIL: &str = include_str!("../../../../benches/mail.txt");

/// Milliseconds from a question to the answer of a worker that is awake: a letter of one word, and one of 200, filled in and judged.
async fn letters(browser: &Chromium) -> Result<[Spread; 2]> {
    let page = browser.open_own("app.html").await?;
    let mut times: [Vec<f64>; 2] = Default::default();
    for _ in 0..=WAKES {
        for (times, body) in times.iter_mut().zip(["Hello", MAIL]) {
            let request = json!({ "template": { "purpose": "thank_you", "own": { "subject": "", "body": body } } });
            let message = json!({ "from": "ui", "request": request });
            let answer = page
                .evaluate(&format!(
                    "(async () => {{ const start = performance.now(); const answer = await chrome.runtime.sendMessage({message});
                       return [performance.now() - start, answer.template.findings.length]; }})()"
                ))
                .await?;
            ensure!(answer[1].as_u64() > Some(9), "not judged: {answer}");
            times.push(answer[0].as_f64().context("no time")?);
        }
    }
    browser.close(page).await?;
    Ok(times.map(|all| Spread::of(all.into_iter().skip(1).collect())))
}

/// The same two on a megabyte of every site's kind, something open in it.
async fn sites(browser: &Chromium, eyes: &str) -> Result<String> {
    let mut out = String::from(
        "\n## On a megabyte of every site's kind\n\nA page of `tests/pages` with something open, and 1 MB below it. Medians in ms: loading (budget: 2), and what eyes add to 100 mutations that concern them not (budget: 1).\n\n| page | the script | recipes and first look | rows come and go | text changes | classes change | n |\n|---|---|---|---|---|---|---|\n",
    );
    for subject in LONG.iter().map(|page| Subject::Long(page)) {
        let mut times: [Vec<f64>; 2] = Default::default();
        for _ in 0..subject.pages() {
            let page = subject.open(browser).await?;
            for (list, time) in times.iter_mut().zip(load(&page, eyes, subject.watch()?).await?) {
                list.push(time);
            }
            browser.close(page).await?;
        }
        let loading = times.map(|all| format!("{:.2}", Spread::of(all).median));
        let added = observer(browser, subject, eyes).await?.into_iter();
        let added: Vec<String> = added.map(|(_, [_, _, added])| format!("{:.2}", added.median)).collect();
        let _ = writeln!(
            out,
            "| {} | {} | {} | {} |",
            subject.name(),
            loading.join(" | "),
            added.join(" | "),
            subject.pages()
        );
    }
    Ok(out)
}

fn machine() -> String {
    let cpu = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = cpu
        .lines()
        .find_map(|line| line.strip_prefix("model name").and_then(|rest| rest.split_once(':')));
    let cores = std::thread::available_parallelism().map_or(0, usize::from);
    let load = std::fs::read_to_string("/proc/loadavg").unwrap_or_default();
    let load = load.split(' ').next().unwrap_or_default().to_owned();
    format!(
        "{}, {cores} cores, load average {load} at the end",
        model.map_or("unknown processor", |(_, name)| name.trim())
    )
}

#[tokio::main]
async fn main() -> Result<()> {
    let server = Server::start(Interview::yesterday(afterword::zone::Tz::Europe__Berlin)).await?;
    let browser = Chromium::start(&server, &Options::built()?).await?;
    let eyes = std::fs::read_to_string(afterword_e2e::built("chrome")?.join("eyes.js"))?;
    if std::env::args().nth(1).as_deref() == Some("sites") {
        println!("{}{}", sites(&browser, &eyes).await?, machine());
        return Ok(());
    }
    let mut out = String::from(
        "# What it costs in a browser\n\nWritten by `cargo run -p afterword-e2e --bin cost` (how each figure is taken: the program's own head). Budgets are those of the design.\n\n",
    );
    let version = browser.cdp.send("Browser.getVersion", json!({})).await?;
    let today = DateTime::<Utc>::from(SystemTime::now()).date_naive();

    out += "## A sleeping worker's first answer\n\nFrom `sendMessage` to the answer, the worker killed before; in turns with a copy of the extension whose modules are empty. Budget: 1.5 times. The door answers the first two; the third wakes the core, which then answers everything until the worker sleeps again.\n\n| asked | ours: median, ms | quartiles | n | empty: median, ms | quartiles | n | ratio of the medians |\n|---|---|---|---|---|---|---|---|\n";
    for ((what, _), [ours, empty]) in QUESTIONS.iter().zip(wakes(&server).await?) {
        let _ = writeln!(out, "| {what} | {ours} | {empty} | {:.2} |", ours.median / empty.median);
    }
    out.push('\n');
    println!("{out}");

    let mut part = String::from(
        "## Loading eyes.js\n\nMain thread, per page, each page fresh. Budget: 2 ms.\n\n| page | step | median, ms | quartiles | n |\n|---|---|---|---|---|\n",
    );
    for subject in Subject::ALL {
        let mut times: [Vec<f64>; 3] = Default::default();
        for _ in 0..subject.pages() {
            let page = subject.open(&browser).await?;
            let [script, first] = load(&page, &eyes, subject.watch()?).await?;
            for (list, time) in times.iter_mut().zip([script, first, script + first]) {
                list.push(time);
            }
            browser.close(page).await?;
        }
        for (step, times) in ["the script", "recipes and first look", "together"].iter().zip(times) {
            let _ = writeln!(part, "| {} | {step} | {} |", subject.name(), Spread::of(times));
        }
    }
    println!("{part}");
    out += &part;

    let mut part = String::from(
        "\n## 100 mutations\n\nMain thread, one observer; what eyes add to the same mutations without them, the reading after the burst included. Budget: 1 ms.\n\n| page | mutations | without, ms | with, ms | added: median, ms | quartiles | n |\n|---|---|---|---|---|---|---|\n",
    );
    for subject in [Subject::Megabyte, Subject::Gmail] {
        for (what, [without, with, added]) in observer(&browser, subject, &eyes).await? {
            let _ = writeln!(
                part,
                "| {} | {what} | {:.3} | {:.3} | {added} |",
                subject.name(),
                without.median,
                with.median
            );
        }
    }
    println!("{part}");
    out += &part;
    let part = sites(&browser, &eyes).await?;
    println!("{part}");
    out += &part;

    let [word, mail] = letters(&browser).await?;
    let part = format!(
        "\n## Judging a letter\n\nFrom `sendMessage` to the answer of a worker that is awake, all checks. Budget: 3 ms for the difference.\n\n| letter | median, ms | quartiles | n |\n|---|---|---|---|\n| one word | {word} |\n| 200 words | {mail} |\n| difference of the medians | {:.3} | | |\n",
        mail.median - word.median
    );
    println!("{part}");
    out += &part;

    out += "\n## Where there is nothing to do\n\n";
    for fact in absence(&server, &browser, &eyes).await? {
        let _ = writeln!(out, "- {fact}");
    }
    let _ = writeln!(
        out,
        "\n{today}, {}, {}.",
        version["product"].as_str().unwrap_or("Chromium"),
        machine()
    );
    std::fs::write(afterword_e2e::project().join("benches/COST.md"), &out)?;
    println!("{out}");
    Ok(())
}
