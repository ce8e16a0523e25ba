//! The page in the active tab: what it is, and the permission that would let Afterword work there by itself.

use crate::protocol::Here;
use crate::sites::{self, Hosts};

/// What the popup is told of the page at this address.
pub fn of(url: &str, granted: bool) -> Here {
    let known = sites::entrances(url).into_iter().find(|site| matches!(site.hosts, Hosts::Fixed(_)));
    let own = own_pattern(url);
    let host = own
        .as_deref()
        .and_then(|pattern| Some(pattern.split_once("://")?.1.trim_end_matches("/*").to_owned()));
    let patterns = match known {
        Some(site) => site.asked().map(str::to_owned).collect(),
        None => own.into_iter().collect(),
    };
    Here {
        site: known.map(|site| site.name.to_owned()),
        patterns,
        granted,
        reads: known.is_some_and(|site| site.reads),
        profiles: known.is_some_and(|site| site.profiles),
        framed: sites::is_shell(url),
        host: host.unwrap_or_default(),
    }
}

/// The match pattern of an address where the user may run a webmail of their own: its host on every port, since patterns have none.
fn own_pattern(url: &str) -> Option<String> {
    let (scheme, rest) = url.split_once("://").filter(|(scheme, _)| matches!(*scheme, "http" | "https"))?;
    let authority = rest.split(['/', '?', '#']).next()?;
    let host = match authority.rsplit_once(':') {
        Some((host, port)) if port.bytes().all(|b| b.is_ascii_digit()) => host,
        _ => authority,
    };
    (!host.is_empty()).then(|| format!("{scheme}://{host}/*"))
}
