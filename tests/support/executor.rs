//! Carries out recipes over saved HTML, as `extension/eyes.js` does in a page. What is not laid out is invisible where an attribute says
//! so, and unknown else; what no script has touched has the values of its attributes. `tests/e2e/tests/executors.rs` holds the two against
//! each other.
//!
//! A frame is read from its `srcdoc`, a shadow root from its declarative template.

use std::collections::BTreeMap;

use afterword::sites::page;
use afterword::sites::{Compose, Gate, Probe, ReadContext, Recipe, Region, Seen, SeenProbe, Snapshot, Visibility};
use afterword::zone::Tz;
use chrono::NaiveDate;
use scraper::{ElementRef, Html, Node, Selector};
use serde_json::{Value, json};

/// The row `read_page`: everything that can be read of a saved page.
#[allow(dead_code, reason = "of the two that include this file, only the example prints rows")]
pub fn read_page(url: &str, html: &str, on: NaiveDate, zone: Tz) -> Value {
    let context = ReadContext {
        url: url.to_owned(),
        on,
        zone,
        language: String::new(),
    };
    let page = page::read(&snapshot(html, &page::recipes(url)), &context);
    let compose = |one: &Compose| json!({"to": one.to, "subject": one.subject, "body": one.body, "reply": one.reply});
    let profile = page
        .profile
        .ok()
        .map(|one| json!({"name": one.name, "headline": one.headline, "company": one.company, "address": one.address}));
    json!({
        "site": page.site,
        "event": page.event.ok(),
        "profile": profile,
        "composes": page.composes.iter().map(compose).collect::<Vec<_>>(),
        "by": page.by,
    })
}

/// What `eyes` would see.
pub fn snapshot(html: &str, recipes: &[Recipe]) -> Snapshot {
    let document = Html::parse_document(html);
    let mut numbers = Vec::new();
    let mut regions = Vec::new();
    for recipe in recipes {
        for region in &recipe.regions {
            for (element, by) in matches(&document, region) {
                let at = numbers.iter().position(|id| *id == element.id()).unwrap_or_else(|| {
                    numbers.push(element.id());
                    numbers.len() - 1
                });
                regions.push(Seen {
                    site: recipe.site.clone(),
                    kind: region.kind,
                    number: at as u32 + 1,
                    by,
                    visible: if hidden(element) { Visibility::No } else { Visibility::Unknown },
                    probes: probes(&document, element, &region.probes),
                });
            }
        }
    }
    let title = select(&document, None, "title")
        .first()
        .map(|title| collapsed(&text_content(*title)));
    let language = document.root_element().value().attr("lang").unwrap_or_default().to_owned();
    Snapshot {
        title: title.unwrap_or_default(),
        language,
        regions,
    }
}

fn probes(document: &Html, region: ElementRef, probes: &BTreeMap<String, Vec<Probe>>) -> BTreeMap<String, SeenProbe> {
    let read = |alternatives: &Vec<Probe>| {
        alternatives.iter().enumerate().find_map(|(by, probe)| {
            let rows = rows(document, (!probe.page).then_some(region), &probe.through, probe);
            let said = rows.iter().flatten().flatten().any(|cell| !cell.is_empty());
            (said || probe.present && !rows.is_empty()).then_some(SeenProbe { by, rows })
        })
    };
    probes
        .iter()
        .filter_map(|(name, alternatives)| Some((name.clone(), read(alternatives)?)))
        .collect()
}

type Rows = Vec<Vec<Option<String>>>;

fn rows(document: &Html, base: Option<ElementRef>, gates: &[Gate], probe: &Probe) -> Rows {
    if let Some((gate, gates)) = gates.split_first() {
        let (Gate::Frame(css) | Gate::Shadow(css)) = gate;
        let inner = select(document, base, css).into_iter().find_map(|host| match gate {
            Gate::Frame(_) => {
                // an origin of its own
                let shut = host
                    .value()
                    .attr("sandbox")
                    .is_some_and(|allowed| !allowed.contains("allow-same-origin"));
                host.value().attr("srcdoc").filter(|_| !shut).map(Html::parse_document)
            }
            Gate::Shadow(_) => {
                let template = host
                    .child_elements()
                    .find(|child| child.value().attr("shadowrootmode") == Some("open"))?;
                Some(Html::parse_fragment(&template.inner_html()))
            }
        });
        return inner.map(|inner| rows(&inner, None, gates, probe)).unwrap_or_default();
    }
    let found = match (probe.css.is_empty(), base) {
        (true, Some(region)) => vec![region],
        (true, None) => select(document, None, "body").into_iter().take(1).collect(),
        (false, _) => select(document, base, &probe.css)
            .into_iter()
            .take(if probe.each { usize::MAX } else { 1 })
            .collect(),
    };
    found
        .into_iter()
        .map(|element| probe.take.iter().map(|what| take(element, what)).collect())
        .collect()
}

fn take(element: ElementRef, what: &str) -> Option<String> {
    match what {
        "text" => Some(collapsed(&text_content(element))),
        "lines" => Some(lines(element)),
        "value" => match element.value().name() {
            "input" => Some(element.value().attr("value").unwrap_or_default().replace(['\r', '\n'], "")),
            "textarea" => Some(text_content(element)),
            "select" => {
                let options: Vec<ElementRef> = element.descendent_elements().filter(|one| one.value().name() == "option").collect();
                let chosen = options
                    .iter()
                    .rfind(|one| one.value().attr("selected").is_some())
                    .or(options.first());
                let value = |one: &ElementRef| {
                    one.value()
                        .attr("value")
                        .map_or_else(|| collapsed(&text_content(*one)), str::to_owned)
                };
                Some(chosen.map(value).unwrap_or_default())
            }
            _ => None,
        },
        "visible" => Some(if hidden(element) { "no" } else { "unknown" }.to_owned()),
        _ => element.value().attr(what.strip_prefix("attr:")?).map(str::to_owned),
    }
}

fn matches<'a>(document: &'a Html, region: &Region) -> Vec<(ElementRef<'a>, usize)> {
    for (by, css) in region.css.iter().enumerate() {
        let mut found: Vec<ElementRef> = Vec::new();
        for one in select(document, None, css)
            .into_iter()
            .filter_map(|element| grown(document, element, css, &region.around))
        {
            if !found.contains(&one) {
                found.push(one);
            }
        }
        if !found.is_empty() {
            return found.into_iter().map(|element| (element, by)).collect();
        }
    }
    Vec::new()
}

/// See [`Region::around`].
fn grown<'a>(document: &'a Html, element: ElementRef<'a>, css: &str, around: &[String]) -> Option<ElementRef<'a>> {
    if around.is_empty() {
        return Some(element);
    }
    let holds = |one: &ElementRef<'a>| around.iter().all(|css| !select(document, Some(*one), css).is_empty());
    elements_around(element)
        .find(holds)
        .filter(|one| select(document, Some(*one), css).len() < 2)
}

fn select<'a>(document: &'a Html, base: Option<ElementRef<'a>>, css: &str) -> Vec<ElementRef<'a>> {
    let selector = Selector::parse(css).unwrap_or_else(|error| panic!("selector {css}: {error}"));
    let found: Vec<ElementRef> = match base {
        Some(element) => element.select(&selector).collect(),
        None => document.select(&selector).collect(),
    };
    found.into_iter().filter(|element| !inert(*element)).collect()
}

fn elements_around(element: ElementRef) -> impl Iterator<Item = ElementRef> {
    std::iter::once(element).chain(element.ancestors().filter_map(ElementRef::wrap))
}

/// Within a template: the parser makes that a child, a browser a document of its own.
fn inert(element: ElementRef) -> bool {
    elements_around(element).skip(1).any(|one| one.value().name() == "template")
}

/// Not displayed, by the attributes that leave a style sheet little to say.
fn hidden(element: ElementRef) -> bool {
    elements_around(element).any(|one| {
        let style = one.value().attr("style").unwrap_or_default().replace(' ', "");
        one.value().attr("hidden").is_some() || style.split(';').any(|rule| ["display:none", "visibility:hidden"].contains(&rule))
    })
}

fn text_content(element: ElementRef) -> String {
    if element.value().name() == "template" {
        return String::new();
    }
    let children = element.children().map(|child| match child.value() {
        Node::Text(text) => text.to_string(),
        _ => ElementRef::wrap(child).map(text_content).unwrap_or_default(),
    });
    children.collect()
}

/// White space as JavaScript's `\s` has it.
fn is_space(c: char) -> bool {
    c.is_whitespace() && c != '\u{85}' || c == '\u{feff}'
}

fn collapsed(text: &str) -> String {
    text.split(is_space).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

const BLOCK: &[&str] = &[
    "address",
    "article",
    "aside",
    "blockquote",
    "body",
    "dd",
    "div",
    "dl",
    "dt",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hr",
    "li",
    "main",
    "nav",
    "ol",
    "p",
    "pre",
    "section",
    "table",
    "tr",
    "ul",
];
const SILENT: &[&str] = &["script", "style", "template", "noscript"];

fn lines(root: ElementRef) -> String {
    let mut out = vec![String::new()];
    walk(root, false, &mut out);
    let mut text = out.iter().map(|line| collapsed(line)).collect::<Vec<_>>().join("\n");
    while text.contains("\n\n\n") {
        text = text.replace("\n\n\n", "\n\n");
    }
    text.trim_matches(is_space).to_owned()
}

fn walk(element: ElementRef, pre: bool, out: &mut Vec<String>) {
    let name = element.value().name();
    if SILENT.contains(&name) {
        return;
    }
    if name == "br" {
        return out.push(String::new());
    }
    fresh(name, out);
    for child in element.children() {
        if let Some(child) = ElementRef::wrap(child) {
            walk(child, pre || name == "pre", out);
        } else if let Node::Text(text) = child.value() {
            for (i, line) in text.split(|c| (pre || name == "pre") && c == '\n').enumerate() {
                if i > 0 {
                    out.push(String::new());
                }
                add(line, out);
            }
        }
    }
    fresh(name, out);
    if matches!(name, "td" | "th") {
        add(" ", out);
    }
}

/// A block begins and ends on a line of its own.
fn fresh(name: &str, out: &mut Vec<String>) {
    if BLOCK.contains(&name) && out.last().is_some_and(|line| !line.chars().all(is_space)) {
        out.push(String::new());
    }
}

fn add(text: &str, out: &mut [String]) {
    if let Some(line) = out.last_mut() {
        line.push_str(text);
    }
}
