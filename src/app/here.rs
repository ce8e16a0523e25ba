//! The page in the active tab: what it is, and the permission that would let Afterword work there by itself.

use crate::protocol::Here;
use crate::sites::{self, Hosts};

/// What the popup says of the page at this address. `say` fills the `site` of a message of the catalogue by its id.
pub fn of(url: &str, granted: bool, say: impl Fn(&'static str, &str) -> String) -> Here {
    let known = sites::entrances(url).into_iter().find(|site| matches!(site.hosts, Hosts::Fixed(_)));
    let (patterns, id) = match known {
        Some(site) => {
            let id = if site.profiles {
                "grant_profile"
            } else if sites::is_shell(url) {
                "grant_frame"
            } else {
                "grant_site"
            };
            (site.asked().map(str::to_owned).collect(), id)
        }
        None => (own_pattern(url).into_iter().collect(), "grant_own"),
    };
    let host = own_pattern(url).and_then(|pattern| Some(pattern.split_once("://")?.1.trim_end_matches("/*").to_owned()));
    Here {
        site: known.map(|site| site.name.to_owned()),
        patterns,
        granted,
        reads: known.is_some_and(|site| site.reads),
        profiles: known.is_some_and(|site| site.profiles),
        why: say(id, &host.unwrap_or_default()),
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
