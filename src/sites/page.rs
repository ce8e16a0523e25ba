//! A whole page: which site it is, and everything that can be read of it.

use super::{Compose, ReadContext, Recipe, Refusal, RegionKind, Site, Snapshot, Watch, entrances, for_url, is_shell};
use crate::protocol::Profile;
use crate::reading::Event;

/// Everything read of one page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// The site, once something of it was found; for a fixed address always.
    pub site: Option<&'static str>,
    /// The open event.
    pub event: Result<Event, Refusal>,
    /// The open profile.
    pub profile: Result<Profile, Refusal>,
    /// The open compose windows.
    pub composes: Vec<Compose>,
    /// Which alternative each probe used, from 0, by `kind.probe`; `kind` alone for the region itself.
    pub by: Vec<(String, usize)>,
}

/// The recipes for a page at this address.
pub fn recipes(url: &str) -> Vec<Recipe> {
    let sites = for_url(url).into_iter().filter(|_| !is_shell(url));
    sites.map(|site| (site.recipe)()).collect()
}

/// What the eyes of a page at this address are told to look for.
pub fn watch(url: &str) -> Watch {
    let watched = entrances(url)
        .into_iter()
        .filter_map(|entrance| entrance.watched)
        .filter(|_| !is_shell(url));
    Watch::of(watched.map(|recipe| recipe()).collect())
}

/// Reads a snapshot that was taken by [`recipes`]. Of several sites that the page could be, the first that yields something.
pub fn read(snapshot: &Snapshot, context: &ReadContext) -> Page {
    let sites = for_url(&context.url);
    let mut pages: Vec<Page> = sites.iter().map(|site| read_as(site, snapshot, context)).collect();
    let yields = |page: &Page| page.event.is_ok() || page.profile.is_ok() || !page.composes.is_empty();
    // a refusal with a reason says more than "nothing open"
    let refuses = |page: &Page| {
        [page.event.as_ref().err(), page.profile.as_ref().err()]
            .into_iter()
            .flatten()
            .any(|r| *r != Refusal::NothingOpen)
    };
    // an open mail, of a webmail that can be anywhere
    let shows = |page: &Page| {
        page.site.is_some_and(|site| {
            snapshot
                .regions
                .iter()
                .any(|seen| seen.site == site && seen.kind != RegionKind::Event)
        })
    };
    let chosen = pages
        .iter()
        .position(yields)
        .or_else(|| pages.iter().position(refuses))
        .or_else(|| pages.iter().position(shows));
    match (chosen, sites.as_slice()) {
        (Some(at), _) => pages.swap_remove(at),
        (None, [_]) => pages.swap_remove(0),
        (None, _) => Page {
            site: None,
            event: Err(Refusal::NothingOpen),
            profile: Err(Refusal::NothingOpen),
            composes: Vec::new(),
            by: Vec::new(),
        },
    }
}

fn read_as(site: &Site, snapshot: &Snapshot, context: &ReadContext) -> Page {
    let mut by: Vec<(String, usize)> = Vec::new();
    let mut used = |what: String, alternative: usize| {
        if !by.iter().any(|(known, _)| *known == what) {
            by.push((what, alternative));
        }
    };
    for seen in snapshot.regions.iter().filter(|seen| seen.site == site.name) {
        let kind = format!("{:?}", seen.kind).to_lowercase();
        for (probe, read) in &seen.probes {
            used(format!("{kind}.{probe}"), read.by);
        }
        used(kind, seen.by);
    }
    Page {
        site: Some(site.name),
        event: site.event.map_or(Err(Refusal::NothingOpen), |read| read(snapshot, context)),
        profile: site.profile.map_or(Err(Refusal::NothingOpen), |read| read(snapshot, context)),
        composes: site.composes.map(|read| read(snapshot)).unwrap_or_default(),
        by,
    }
}
