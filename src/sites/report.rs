//! What a page yielded and what it did not, for somebody who mends the reader, and nothing of what it said: every letter is an `x`, every
//! digit a `0`. The user sees it before they copy it; nothing is sent.

use std::fmt::Write;

use super::page::Page;
use super::{Hosts, Refusal, Snapshot};

/// How much of a text is told, in characters: its form shows early.
const TOLD: usize = 60;
/// How many rows of a probe are told.
const ROWS: usize = 6;

/// The report on one reading of the page at `url`.
pub fn of(url: &str, snapshot: &Snapshot, page: &Page) -> String {
    let fixed = page
        .site
        .and_then(super::named)
        .filter(|site| matches!(site.hosts, Hosts::Fixed(_)));
    let mut out = format!("site: {}\n", page.site.unwrap_or("none"));
    // a company's own address names the company
    let _ = match (fixed, url.split_once("://")) {
        (Some(_), Some((scheme, rest))) => {
            let (host, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
            writeln!(out, "address: {scheme}://{host}{}", shape(path))
        }
        _ => writeln!(out, "address: {}", shape(url)),
    };
    let _ = writeln!(out, "language: {}", snapshot.language.chars().take(12).collect::<String>());
    let _ = writeln!(out, "title: {}", shape(&snapshot.title));
    let refusal = |refusal: Option<&Refusal>| match refusal {
        None => "read",
        Some(Refusal::NothingOpen) => "nothing open",
        Some(Refusal::Several) => "several open",
        Some(Refusal::Missing { what }) => what,
        Some(Refusal::CalendarFile) => "a calendar file",
        Some(Refusal::Disagree { .. }) => "two places disagree",
    };
    let _ = writeln!(out, "event: {}", refusal(page.event.as_ref().err()));
    let _ = writeln!(out, "profile: {}", refusal(page.profile.as_ref().err()));
    let _ = writeln!(out, "compose windows: {}", page.composes.len());
    for seen in &snapshot.regions {
        let _ = writeln!(
            out,
            "{} {:?} {}: selector {}, visible {:?}",
            seen.site, seen.kind, seen.number, seen.by, seen.visible
        );
        for (name, probe) in &seen.probes {
            let _ = writeln!(out, "  {name}: selector {}, {} rows", probe.by, probe.rows.len());
            for row in probe.rows.iter().take(ROWS) {
                let cells: Vec<String> = row.iter().map(|cell| cell.as_deref().map_or("-".to_owned(), shape)).collect();
                let _ = writeln!(out, "    {}", cells.join(" | "));
            }
        }
    }
    out
}

/// A text without its words: what is left is how long they are, and what stands between them.
fn shape(text: &str) -> String {
    let one = |c: char| match c {
        '\n' => '⏎',
        c if c.is_ascii_punctuation() || c.is_whitespace() => c,
        c if c.is_numeric() => '0',
        c if c.is_uppercase() => 'X',
        _ => 'x',
    };
    let mut out: String = text.chars().take(TOLD).map(one).collect();
    let more = text.chars().count().saturating_sub(TOLD);
    if more > 0 {
        let _ = write!(out, "… (+{more})");
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sites::{RegionKind, Seen, SeenProbe, Visibility};
    use proptest::prelude::*;

    fn report(url: &str, said: &str) -> String {
        let probe = SeenProbe {
            by: 2,
            rows: vec![vec![Some(said.to_owned()), None]],
        };
        let seen = Seen {
            site: "google_calendar".to_owned(),
            kind: RegionKind::Event,
            number: 1,
            by: 1,
            visible: Visibility::Yes,
            probes: [("title".to_owned(), probe)].into(),
        };
        let snapshot = Snapshot {
            title: said.to_owned(),
            language: "de".to_owned(),
            regions: vec![seen],
        };
        let page = Page {
            site: Some("google_calendar").filter(|_| url.contains("google")),
            event: Err(Refusal::Missing { what: "title" }),
            profile: Err(Refusal::NothingOpen),
            composes: Vec::new(),
            by: Vec::new(),
        };
        of(url, &snapshot, &page)
    }

    #[test]
    fn a_report_tells_the_form_and_not_the_words() {
        insta::assert_snapshot!(report("https://calendar.google.com/calendar/u/0/r/eventedit/Abc12", "Interview mit Jane Müller, 10 Uhr"), @r"
        site: google_calendar
        address: https://calendar.google.com/xxxxxxxx/x/0/x/xxxxxxxxx/Xxx00
        language: de
        title: Xxxxxxxxx xxx Xxxx Xxxxxx, 00 Xxx
        event: title
        profile: nothing open
        compose windows: 0
        google_calendar Event 1: selector 1, visible Yes
          title: selector 2, 1 rows
            Xxxxxxxxx xxx Xxxx Xxxxxx, 00 Xxx | -
        ");
        let own = report("https://mail.acme.example/?u=jane", "x");
        assert!(own.contains("address: xxxxx://xxxx.xxxx.xxxxxxx/?x=xxxx\n"), "{own}");
    }

    proptest! {
        #[test]
        fn no_word_of_the_page_is_told(text in "\\PC{0,80}") {
            let told = shape(&text);
            prop_assert!(told.split(" (+").next().unwrap_or_default().chars().all(|c| !c.is_alphanumeric() || "xX0".contains(c)), "{told}");
        }
    }
}
