//! LinkedIn: reads name, headline and company of the one profile that is open, signed in or not. Facts: public tools maintained in 2024
//! (h1) and 2026 (hashed classes, `componentkey`), and pages saved from 2023 to 2026.
//!
//! A name is read only where two places agree: sidebars name other people, the first heading counts notifications, and navigation
//! changes the address before the page.

use serde_json::Value;

use super::{Hosts, Probe, ReadContext, Recipe, Refusal, Region, RegionKind, Seen, Site, Snapshot, open};
use crate::protocol::Profile;

/// The site.
pub const SITE: Site = Site {
    name: "linkedin",
    // signed out, a profile is at the host of its country (`de.linkedin.com`)
    hosts: Hosts::Fixed(&["https://*.linkedin.com/*"]),
    recipe,
    event: None,
    profile: Some(profile),
    composes: None,
    fill: None,
};

/// The card at the top of a 2026 profile. Its key ends so in all spellings seen; other cards of the page end otherwise. A `div` around the
/// section has the same key.
const CARD: &str = "[componentkey^=\"com.linkedin.sdui.profile.card.ref\"][componentkey$=Topcard], \
                    [componentkey^=\"com.linkedin.sdui.profile.card.ref\"][componentkey$=TopCard], \
                    [componentkey^=\"com.linkedin.sdui.profile.card\"][componentkey$=topcard]";
const SECTION: &str = "section[componentkey^=\"com.linkedin.sdui.profile.card.ref\"][componentkey$=Topcard], \
                       section[componentkey^=\"com.linkedin.sdui.profile.card.ref\"][componentkey$=TopCard], \
                       section[componentkey^=\"com.linkedin.sdui.profile.card\"][componentkey$=topcard]";
/// Dialogs that wait for their turn are `main`, too.
const MAIN: &str = "main:not(.modal__main)";

fn recipe() -> Recipe {
    let profile = Region::new(RegionKind::Profile, &[SECTION, CARD, MAIN])
        .probe(
            "name",
            [
                // 2026, named by its card or by the badge that stands around the name
                Probe::at("[componentkey$=Topcard] h2, [componentkey$=TopCard] h2, [componentkey$=topcard] h2").page(),
                // 2024
                Probe::at("h1.text-heading-xlarge"),
                // 2026, under a hashed class
                Probe::at("section[data-member-id] h1"),
                // logged out
                Probe::at("h1.top-card-layout__title"),
                // widgets of 2024 that live on within a page of 2026
                Probe::at("h1.text-heading-xlarge").page().shadow("#interop-outlet"),
            ],
        )
        // the badge carries the slug of the profile that it belongs to; sidebars have badges, too
        .probe(
            "badges",
            [Probe::at("[componentkey^=ProfileVerificationTriggerRef-]")
                .page()
                .take(&["attr:componentkey", "text"])
                .each()],
        )
        // logged out: the person as data
        .probe("data", [Probe::at("script[type=\"application/ld+json\"]").page().each()])
        .probe(
            "headline",
            [
                Probe::at("div.text-body-medium.break-words"),
                Probe::at("h2.top-card-layout__headline"),
            ],
        )
        // 2024: the rows beside the name, of which the label says in the page's language what they are
        .probe(
            "rows",
            [Probe::at("section[data-member-id] li button[aria-label]")
                .take(&["attr:aria-label", "text"])
                .each()],
        )
        // logged out
        .probe(
            "position",
            [Probe::at("[data-section=currentPositionsDetails] .top-card-link__description")],
        )
        // where nothing else names the profile: the links that lead to it
        .probe(
            "links",
            [Probe::at("main a[href*=\"/in/\"]")
                .page()
                .take(&["attr:href", "text"])
                .each()
                .late()],
        )
        // 2026: name, degree, headline, company and place are paragraphs in this order, under hashed classes
        .probe(
            "paragraphs",
            [Probe::at("[componentkey$=Topcard] p, [componentkey$=TopCard] p, [componentkey$=topcard] p").each()],
        );
    Recipe::new(SITE.name, true, vec![profile])
}

fn profile(snapshot: &Snapshot, context: &ReadContext) -> Result<Profile, Refusal> {
    let slug = slug(&context.url).ok_or(Refusal::NothingOpen)?;
    let titled = titled(&snapshot.title);
    let seen = top(snapshot, titled)?;
    let badges: Vec<(String, &str)> = seen
        .rows("badges")
        .iter()
        .filter_map(|row| {
            let of = row.first()?.as_deref()?.strip_prefix("ProfileVerificationTriggerRef-")?;
            Some((decoded(of), row.get(1)?.as_deref()?))
        })
        .collect();
    let badge = badges.iter().find(|(of, _)| *of == slug);
    let name = heading(seen)
        .or_else(|| linked(seen, &slug, titled?))
        .ok_or(Refusal::Missing { what: "name" })?;
    let disagree = |other: &str| {
        Err(Refusal::Disagree {
            one: name.to_owned(),
            other: other.to_owned(),
        })
    };
    match (titled, badge) {
        (Some(title), _) if !agrees(name, title) => return disagree(title),
        // a badge without text stands beside the name, not around it
        (_, Some((_, text))) if !text.is_empty() && !agrees(name, text) => return disagree(text),
        // the badge around this very name belongs to somebody else: the page lags behind its address
        (_, None) if badges.iter().any(|(_, text)| agrees(name, text)) => return disagree(&slug),
        (None, None) if linked(seen, &slug, name).is_none() => return Err(Refusal::Missing { what: "name" }),
        _ => {}
    }
    let data = linked_data(seen, &slug);
    match data.as_ref().and_then(|person| person["name"].as_str()) {
        Some(other) if !agrees(name, other) => return disagree(other),
        _ => {}
    }
    let (headline, company) = told(seen);
    let employer = || data.as_ref()?["worksFor"][0]["name"].as_str().map(str::to_owned);
    Ok(Profile {
        name: Some(name.to_owned()),
        headline,
        company: company.or_else(employer),
        address: address(&context.url),
    })
}

fn heading(seen: &Seen) -> Option<&str> {
    seen.first("name").filter(|name| !name.is_empty())
}

/// The region of the profile. Of several, those that say a name must say the same one, or only one of them what the title says.
fn top<'a>(snapshot: &'a Snapshot, titled: Option<&str>) -> Result<&'a Seen, Refusal> {
    let regions: Vec<&Seen> = open(snapshot, SITE.name, RegionKind::Profile).collect();
    let first = *regions.first().ok_or(Refusal::NothingOpen)?;
    let mut named: Vec<&Seen> = regions.into_iter().filter(|seen| heading(seen).is_some()).collect();
    if let (Some(title), true) = (titled, named.len() > 1) {
        named.retain(|seen| heading(seen).is_some_and(|name| agrees(name, title)));
    }
    match named[..] {
        [] => Ok(first),
        [one, ref others @ ..] if others.iter().all(|other| heading(other) == heading(one)) => Ok(one),
        _ => Err(Refusal::Several),
    }
}

/// The name as a link to this very profile says it, if the title says it, too.
fn linked<'a>(seen: &'a Seen, of: &str, titled: &str) -> Option<&'a str> {
    let mut links = seen.rows("links").iter().filter_map(|row| {
        let (_, path) = row.first()?.as_deref()?.split_once("/in/")?;
        let is_this = decoded(path.split(['/', '?', '#']).next()?) == of;
        row.get(1)?.as_deref().filter(|text| is_this && !text.is_empty())
    });
    links.find(|text| agrees(text, titled))
}

/// The schema.org Person of this address.
fn linked_data(seen: &Seen, slug: &str) -> Option<Value> {
    let parsed = seen
        .rows("data")
        .iter()
        .filter_map(|row| serde_json::from_str::<Value>(row.first()?.as_deref()?).ok());
    let nodes = parsed.flat_map(|mut one| match one["@graph"].take() {
        Value::Array(graph) => graph,
        _ => vec![one],
    });
    let is_it = |node: &Value| {
        let ends = |url: &str| {
            url.trim_end_matches('/')
                .rsplit('/')
                .next()
                .is_some_and(|last| decoded(last) == slug)
        };
        node["@type"] == "Person" && node["url"].as_str().is_some_and(ends)
    };
    nodes.into_iter().find(is_it)
}

/// The slug of a profile's address as written, whatever language or sub-page follows.
fn written_slug(url: &str) -> Option<&str> {
    let (host, path) = url.strip_prefix("https://")?.split_once("/in/")?;
    let slug = path.split(['/', '?', '#']).next()?;
    (host.ends_with(".linkedin.com") && !host.contains('/') && !slug.is_empty() && slug != "me").then_some(slug)
}

/// The same, to be compared: places of one page write it percent-encoded and not.
fn slug(url: &str) -> Option<String> {
    written_slug(url).map(decoded)
}

fn address(url: &str) -> Option<String> {
    Some(format!("/in/{}", written_slug(url)?))
}

fn decoded(slug: &str) -> String {
    percent_encoding::percent_decode_str(slug).decode_utf8_lossy().to_lowercase()
}

/// `(3) Jane Doe | LinkedIn`, or `Jane Doe - Engineer - Acme | LinkedIn` when logged out.
fn titled(title: &str) -> Option<&str> {
    let title = title.trim().strip_suffix("| LinkedIn")?.trim();
    let counted = title
        .strip_prefix('(')
        .and_then(|rest| rest.split_once(')'))
        .filter(|(n, _)| n.trim_end_matches('+').parse::<u32>().is_ok());
    let title = counted.map_or(title, |(_, rest)| rest.trim());
    (!title.is_empty()).then_some(title)
}

/// Whether a name is what another place says, which may go on after it (a job, a degree, pronouns).
fn agrees(name: &str, other: &str) -> bool {
    let (short, long) = if name.len() <= other.len() { (name, other) } else { (other, name) };
    long.strip_prefix(short)
        .is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
}

/// Headline and company. In a 2026 card the company's line joins company and school with a dot, or repeats below what is beside the name;
/// a line that begins with the dot is the degree of connection.
fn told(seen: &Seen) -> (Option<String>, Option<String>) {
    let some = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    if let Some(headline) = seen.first("headline") {
        let company = seen.first("position").or_else(|| employer(seen));
        return (some(headline), company.and_then(some));
    }
    let all: Vec<&str> = seen
        .rows("paragraphs")
        .iter()
        .filter_map(|row| row.first()?.as_deref())
        .filter(|line| !line.is_empty())
        .collect();
    // pronouns and a former name stand before the degree
    let degree = all.iter().position(|line| line.starts_with('·'));
    let lines: Vec<&str> = all[degree.unwrap_or(0)..]
        .iter()
        .copied()
        .filter(|line| !line.starts_with('·') && !line.starts_with('('))
        .collect();
    // without one (one's own profile) a first line such as `She/Her` may be either
    let is_pronouns = |line: &&str| line.contains('/') && !line.contains(' ');
    if degree.is_none() && lines.first().is_some_and(is_pronouns) {
        return (None, None);
    }
    let company = lines.get(1).and_then(|line| match line.split_once(" · ") {
        Some((company, _)) => some(company.trim()),
        None => lines[2..].contains(line).then(|| (*line).to_owned()),
    });
    (lines.first().copied().and_then(some), company)
}

/// How the row of the present company begins, by language; the row of the school looks the same.
const COMPANY: &[&str] = &[
    "company",
    "firma",
    "unternehmen",
    "arbeitgeber",
    "entreprise",
    "empresa",
    "azienda",
    "bedrijf",
    "företag",
    "virksomhed",
    "会社",
    "公司",
];

fn employer(seen: &Seen) -> Option<&str> {
    let mut rows = seen.rows("rows").iter();
    let row = rows.find(|row| {
        let label = row.first().and_then(|label| label.as_deref()).unwrap_or_default().to_lowercase();
        label
            .split_once(':')
            .is_some_and(|(what, _)| COMPANY.iter().any(|word| what.contains(word)))
    })?;
    row.get(1)?.as_deref()
}
