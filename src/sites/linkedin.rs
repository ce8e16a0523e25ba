//! LinkedIn: reads name, headline and company of the one profile that is open. Facts: public tools maintained in 2024 (h1) and 2026
//! (hashed classes, `componentkey`).
//!
//! A name is read only where two places agree: sidebars name other people, the first heading counts notifications, and navigation
//! changes the address before the page.

use serde_json::Value;

use super::{Hosts, Probe, ReadContext, Recipe, Refusal, Region, RegionKind, Seen, Site, Snapshot, only};
use crate::protocol::Profile;

/// The site.
pub const SITE: Site = Site {
    name: "linkedin",
    hosts: Hosts::Fixed(&["https://www.linkedin.com/*"]),
    recipe,
    event: None,
    profile: Some(profile),
    composes: None,
    fill: None,
};

/// The card at the top of a 2026 profile. Its key ends so in all spellings seen; other cards of the page end otherwise.
const CARD: &str = "[componentkey^=\"com.linkedin.sdui.profile.card.ref\"][componentkey$=Topcard], \
                    [componentkey^=\"com.linkedin.sdui.profile.card.ref\"][componentkey$=TopCard]";

fn recipe() -> Recipe {
    let profile = Region::new(RegionKind::Profile, &[CARD, "main"])
        .probe(
            "name",
            [
                // 2026, named by its card or by the badge that stands around the name
                Probe::at("[componentkey$=Topcard] h2, [componentkey$=TopCard] h2").page(),
                // 2024
                Probe::at("h1.text-heading-xlarge"),
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
        // 2026: name, degree, headline, company and place are paragraphs in this order, under hashed classes
        .probe(
            "paragraphs",
            [Probe::at("[componentkey$=Topcard] p, [componentkey$=TopCard] p").page().each()],
        );
    Recipe::new(SITE.name, true, vec![profile])
}

fn profile(snapshot: &Snapshot, context: &ReadContext) -> Result<Profile, Refusal> {
    let slug = slug(&context.url).ok_or(Refusal::NothingOpen)?;
    let seen = only(snapshot, SITE.name, RegionKind::Profile)?;
    let heading = seen.first("name").filter(|name| !name.is_empty());
    let titled = titled(&snapshot.title);
    let badges: Vec<(&str, &str)> = seen
        .rows("badges")
        .iter()
        .filter_map(|row| {
            Some((
                row.first()?.as_deref()?.strip_prefix("ProfileVerificationTriggerRef-")?,
                row.get(1)?.as_deref()?,
            ))
        })
        .collect();
    let badge = badges.iter().find(|(of, _)| of.eq_ignore_ascii_case(slug));
    let name = heading.ok_or(Refusal::Missing { what: "name" })?;
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
        (_, None) if badges.iter().any(|(_, text)| agrees(name, text)) => return disagree(slug),
        (None, None) => return Err(Refusal::Missing { what: "name" }),
        _ => {}
    }
    let data = linked_data(seen, slug);
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
        address: Some(format!("/in/{slug}")),
    })
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
                .is_some_and(|last| last.eq_ignore_ascii_case(slug))
        };
        node["@type"] == "Person" && node["url"].as_str().is_some_and(ends)
    };
    nodes.into_iter().find(is_it)
}

/// The slug of a profile's address, whatever language or sub-page follows.
fn slug(url: &str) -> Option<&str> {
    let path = url.strip_prefix("https://www.linkedin.com/in/")?;
    let slug = path.split(['/', '?', '#']).next()?;
    (!slug.is_empty() && slug != "me").then_some(slug)
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

/// Headline and company. In a 2026 card the company's line joins company and school with a dot; a line that begins with the dot is
/// the degree of connection.
fn told(seen: &Seen) -> (Option<String>, Option<String>) {
    let some = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    if let Some(headline) = seen.first("headline") {
        return (some(headline), None);
    }
    let mut lines = seen
        .rows("paragraphs")
        .iter()
        .filter_map(|row| row.first()?.as_deref())
        .filter(|line| {
            let pronouns = line.contains('/') && line.len() < 20;
            !line.is_empty() && !line.starts_with('·') && !pronouns
        });
    let headline = lines.next().and_then(some);
    let company = lines
        .next()
        .and_then(|line| line.split_once(" · "))
        .and_then(|(company, _)| some(company.trim()));
    (headline, company)
}
