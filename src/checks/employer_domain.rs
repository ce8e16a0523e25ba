//! The present employer reads along.

use super::text::Analysis;
use super::{Check, Finding, Level};
use crate::messages::Text;

/// # The employer's address
///
/// Warns where the letter would be sent from the present employer's domain, or gives an address there (`my employer's domain` in the
/// settings).
///
/// ## Why
/// Who pays for the mailbox may read it, and whoever gets the mail sees where you wrote it (discretion).
pub(super) const CHECK: Check = Check {
    id: "employer_domain",
    judge,
};

fn judge(analysis: &Analysis) -> Vec<Finding> {
    let letter = analysis.letter;
    let domain = letter
        .employer_domain
        .as_deref()
        .map(|domain| domain.trim().trim_start_matches('@').to_lowercase());
    let Some(domain) = domain.filter(|domain| domain.contains('.')) else {
        return Vec::new();
    };
    let is_theirs = |address: &str| {
        let host = address.rsplit('@').next().unwrap_or_default().to_lowercase();
        host == domain || host.strip_suffix(&domain).is_some_and(|host| host.ends_with('.'))
    };
    let row = |id| Finding::new(CHECK.id, Level::Warn, Text::new(id).with("domain", domain.as_str()));
    if letter
        .from
        .as_deref()
        .is_some_and(|from| is_theirs(from.trim().trim_end_matches('>')))
    {
        return vec![row("check_employer_domain_from")];
    }
    let own = &analysis.body[analysis.own.clone()];
    let mut addresses = own.match_indices('@').map(|(at, _)| {
        let part = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-' | '_' | '+');
        let start = own[..at]
            .rfind(|c| !part(c))
            .map_or(0, |before| before + own[before..].chars().next().map_or(1, char::len_utf8));
        let end = own[at + 1..].find(|c| !part(c)).map_or(own.len(), |end| at + 1 + end);
        let end = start + own[start..end].trim_end_matches('.').len();
        start..end
    });
    let hit = addresses.find(|at| is_theirs(&own[at.clone()]));
    let shifted = hit.map(|at| at.start + analysis.own.start..at.end + analysis.own.start);
    shifted
        .map(|at| row("check_employer_domain_text").at(analysis, &at))
        .into_iter()
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::{Letter, found, level};

    #[test]
    fn the_employer_is_kept_out() {
        let letter = |from: &str, body: &str| Letter {
            from: Some(from.to_owned()),
            employer_domain: Some("brightwell.example".to_owned()),
            ..Letter::of(body)
        };
        assert_eq!(level(&CHECK, &letter("noor@mail.example", "Thank you.")), None);
        assert_eq!(
            level(&CHECK, &letter("Noor <noor@eu.Brightwell.example>", "Thank you.")),
            Some(Level::Warn)
        );
        assert_eq!(level(&CHECK, &letter("noor@notbrightwell.example", "Thank you.")), None);
        let body = "Please write to noor.h@brightwell.example.";
        assert_eq!(
            found(&CHECK, &letter("noor@mail.example", body)),
            Some("noor.h@brightwell.example".to_owned())
        );
        assert_eq!(
            level(
                &CHECK,
                &Letter {
                    employer_domain: None,
                    ..letter("noor@brightwell.example", body)
                }
            ),
            None
        );
    }
}
