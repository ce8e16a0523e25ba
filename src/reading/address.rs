//! What an address says: whose it is, which company, and which companies it says nothing about.

use serde::{Deserialize, Serialize};

use super::known::{is_family, is_given};
use super::words::{fold, is_body, is_job, is_particle};
use crate::capitals;
use crate::list::words;

/// Whose address it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// One person's, as far as the address says.
    Person,
    /// Read by several: `info@`, `careers@`.
    Mailbox,
    /// Read by nobody: `no-reply@`, a notetaker.
    Bot,
    /// A room or a piece of equipment.
    Room,
    /// A shared calendar.
    Calendar,
}

/// The part after the `@`, in small letters; `None` where there is none.
pub fn domain(address: &str) -> Option<String> {
    let (local, domain) = bare(address).rsplit_once('@')?;
    (!local.is_empty() && domain.contains('.') && !domain.starts_with('.') && !domain.ends_with('.')).then(|| domain.to_lowercase())
}

/// The address without `mailto:` and angle brackets.
fn bare(address: &str) -> &str {
    let address = address.trim().trim_matches(['<', '>']);
    match address.get(..7) {
        Some(scheme) if scheme.eq_ignore_ascii_case("mailto:") => &address[7..],
        _ => address,
    }
}

/// The name that an address suggests: `jane.doe@` yes; `j.doe@`, `jd@`, `info@` no. Low confidence: a guess to be confirmed.
pub fn name_of(address: &str) -> Option<String> {
    let local = bare(address).split('@').next()?;
    let local = local.split('+').next()?;
    if kind(address) != Kind::Person {
        return None;
    }
    // `lars-erik.nyberg@`, `ruth.porter-hale@`: where dots part the names, a hyphen joins two.
    let dotted = local.contains(['.', '_']);
    let hyphen: &[char] = if dotted { &[] } else { &['-'] };
    let mut parts: Vec<&str> = local
        .split(['.', '_'])
        .flat_map(|part| part.split(hyphen))
        .filter(|part| !part.is_empty())
        .collect();
    // `jane.doe88@`: the free mailer had a Jane Doe already. Not `building4.west@`: the first part has to be a given name.
    if let [first, .., last] = &mut parts[..]
        && is_given(&fold(first))
    {
        let bare = last.trim_end_matches(|c: char| c.is_ascii_digit());
        *last = if bare.len() > 1 && last.len() - bare.len() <= 4 {
            bare
        } else {
            last
        };
    }
    let lettered = |part: &str| part.chars().all(|c| c.is_alphabetic() || c == '-') && !part.starts_with('-') && !part.ends_with('-');
    let spelled =
        |part: &&str| part.chars().count() >= 2 && lettered(part) && fold(part).bytes().any(|b| b"aeiouy".contains(&b) || !b.is_ascii());
    // `smith.john@`.
    let only_family = |part: &str| is_family(&fold(part)) && !is_given(&fold(part));
    if let [family, given] = parts[..]
        && only_family(family)
        && is_given(&fold(given))
        && !is_family(&fold(given))
    {
        return Some(format!("{} {}", capital(given), capital(family)));
    }
    // `van.der.berg.pieter@`: where the family name ends cannot be told.
    if let [first, second, ..] = parts[..]
        && is_particle(&fold(first))
        && is_particle(&fold(second))
    {
        return None;
    }
    match parts.as_slice() {
        [first, .., last] if parts.len() <= 4 && spelled(first) && spelled(last) && parts.iter().all(|part| lettered(part)) => Some(
            parts
                .iter()
                .enumerate()
                .map(|(at, part)| {
                    if at > 0 && at + 1 < parts.len() && is_particle(part) {
                        part.to_lowercase()
                    } else {
                        capital(part)
                    }
                })
                .collect::<Vec<_>>()
                .join(" "),
        ),
        [only] if is_given(&fold(only)) => Some(capital(only)),
        _ => None,
    }
}

fn capital(word: &str) -> String {
    let one = |part: &str| -> String {
        let mut chars = part.chars();
        let first = chars
            .next()
            .map(|first| capitals::capital(first).chain(chars.flat_map(char::to_lowercase)).collect());
        first.unwrap_or_default()
    };
    word.split('-').map(one).collect::<Vec<_>>().join("-")
}

/// Whose address it is, by its own form.
pub fn kind(address: &str) -> Kind {
    let whole = bare(address).to_lowercase();
    let (local, domain) = whole.rsplit_once('@').unwrap_or((&whole, ""));
    // What stands behind a plus sign is the owner's own mark.
    let local = local.split('+').next().unwrap_or(local);
    if domain.ends_with("resource.calendar.google.com") || domain.starts_with("resource.") {
        return Kind::Room;
    }
    if domain.ends_with("calendar.google.com") || local.ends_with("calendar") || local.contains("calendar_") {
        return Kind::Calendar;
    }
    let squeezed: String = local.chars().filter(char::is_ascii_alphanumeric).collect();
    let bots = [
        "noreply",
        "donotreply",
        "notification",
        "mailerdaemon",
        "postmaster",
        "notetaker",
        "bounce",
        "syncbot",
        "schedulingbot",
    ];
    if bots.iter().any(|bot| squeezed.contains(bot)) || is_tool_host(domain) && squeezed != local {
        return Kind::Bot;
    }
    let parts: Vec<&str> = local.split(['.', '_', '-', '+']).filter(|part| !part.is_empty()).collect();
    if parts
        .iter()
        .any(|part| words!("boardroom conf conferenceroom confroom meetingroom raum room").holds(part))
    {
        return Kind::Room;
    }
    if parts
        .iter()
        .any(|part| words!("automated bot daemon scheduler scheduling").holds(part))
    {
        return Kind::Bot;
    }
    if is_tool_host(domain) {
        return Kind::Bot;
    }
    let shared = |part: &str| {
        is_body(part)
            || is_job(part)
            || words!("accounts applications apply bewerbung billing contact enquiries events feedback hello help hi humanresources inquiries join kontakt mail office people press privacy recruiters rh rrhh talentacquisition welcome").holds(part)
    };
    if parts.iter().any(|part| shared(part)) {
        return Kind::Mailbox;
    }
    Kind::Person
}

/// Hosts from which only software writes.
fn is_tool_host(domain: &str) -> bool {
    [
        "zoom.us",
        "calendly.com",
        "cal.com",
        "fireflies.ai",
        "otter.ai",
        "read.ai",
        "fathom.video",
        "metaview.ai",
        "brighthire.ai",
        "brighthire.com",
        "goodtime.io",
        "modernloop.io",
        "cronofy.com",
    ]
    .iter()
    .any(|host| is_or_under(domain, host))
}

fn is_or_under(domain: &str, host: &str) -> bool {
    domain.strip_suffix(host).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
}

/// Whether a domain belongs to an applicant-tracking or scheduling service: it says nothing about the hiring company.
pub fn is_applicant_tracking(domain: &str) -> bool {
    let domain = domain.to_lowercase();
    #[rustfmt::skip]
    const HOSTS: &str = "\
        100hires.com adp.com applytojob.com ashbyhq.com avature.net bamboohr.com breezy.hr brighthire.ai cal.com calendly.com \
        codesignal.com codility.com coderpad.io comeet.co comeet.com cronofy.com dover.com dover.io eightfold.ai factorialhr.com \
        fountain.com freshteam.com gem.com goodtime.io greenhouse-mail.io greenhouse.io guide.co hackerrank.com hirevue.com \
        icims.com indeed.com indeedemail.com jazz.co jazzhr.com jobvite.com jobylon.com join.com karat.com karat.io lever.co \
        linkedin.com metaview.ai modernloop.io myworkday.com myworkdayjobs.com oraclecloud.com paylocity.com personio.com \
        personio.de phenom.com phenompeople.com pinpointhq.com prelude.co recruitee.com recruiterbox.com rippling.com \
        smartrecruiters.com softgarden.de successfactors.com successfactors.eu taleo.net teamtailor-mail.com teamtailor.com \
        testgorilla.com ukg.com ultipro.com welcometothejungle.com wellfound.com workable.com workablemail.com workday.com \
        xing.com zohorecruit.com zoom.us";
    HOSTS.split(' ').any(|host| is_or_under(&domain, host))
}

/// Whether a domain gives mail addresses to anybody.
pub fn is_free_mail(domain: &str) -> bool {
    let domain = domain.to_lowercase();
    let name = domain.split('.').next().unwrap_or_default();
    words!("126 163 aol btinternet fastmail gmail gmx googlemail hotmail icloud laposte libero live mailbox msn naver orange outlook posteo proton protonmail qq rediffmail t-online wanadoo web yahoo yandex ymail zoho").holds(name) || words!("bol.com.br free.fr group.calendar.google.com hey.com kpnmail.nl mac.com mail.com mail.ru me.com pm.me resource.calendar.google.com tuta.io tutanota.com uol.com.br ziggo.nl").holds(domain.as_str()) || domain.ends_with(".onmicrosoft.com")
}

/// The company that a domain suggests, capitalised: `acme-corp.co.uk` is `Acme Corp`; `None` for services and free mail.
pub fn company_of(domain: &str) -> Option<String> {
    if is_applicant_tracking(domain) || is_free_mail(domain) {
        return None;
    }
    let labels: Vec<&str> = domain.split('.').filter(|label| !label.is_empty()).collect();
    let end = labels.len().checked_sub(1)?;
    // `co.uk`, `com.br`: the second level is no name.
    let end = if end >= 2 && labels[end].len() == 2 && words!("ac co com edu gov ne net or org").holds(labels[end - 1]) {
        end - 1
    } else {
        end
    };
    let label = labels.get(end.checked_sub(1)?)?;
    let name: Vec<String> = label.split('-').filter(|part| !part.is_empty()).map(capital).collect();
    (!name.is_empty()).then(|| name.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_say_whose_they_are() {
        for (address, kind) in [
            ("tom.baker@globex.example", Kind::Person),
            ("t.baker@globex.example", Kind::Person),
            ("info@globex.example", Kind::Mailbox),
            ("careers-emea@globex.example", Kind::Mailbox),
            ("no-reply@globex.example", Kind::Bot),
            ("notifications@calendly.com", Kind::Bot),
            ("c_188@resource.calendar.google.com", Kind::Room),
            ("abc@group.calendar.google.com", Kind::Calendar),
            ("recruiting_calendar@globex.example", Kind::Calendar),
        ] {
            assert_eq!(super::kind(address), kind, "{address}");
        }
    }

    #[test]
    fn an_address_suggests_a_name_only_where_it_spells_one() {
        for (address, name) in [
            ("tom.baker@globex.example", Some("Tom Baker")),
            ("jane.doe88@mail.example", Some("Jane Doe")),
            ("jane.doe12345@mail.example", None),
            ("building4.west2@acme.example", None),
            ("mailto:Tom_Baker+jobs@globex.example", Some("Tom Baker")),
            ("pieter.van.dijk@globex.example", Some("Pieter van Dijk")),
            ("tom@globex.example", Some("Tom")),
            ("t.baker@globex.example", None),
            ("tb@globex.example", None),
            ("tbaker@globex.example", None),
            ("info@globex.example", None),
            ("talent.team@globex.example", None),
            ("", None),
            ("@", None),
        ] {
            assert_eq!(name_of(address).as_deref(), name, "{address}");
        }
    }

    #[test]
    fn a_domain_suggests_a_company_unless_anybody_has_it() {
        for (domain, company) in [
            ("globex.example", Some("Globex")),
            ("mail.pied-piper.co.uk", Some("Pied Piper")),
            ("us.greenhouse-mail.io", None),
            ("hire.lever.co", None),
            ("gmail.com", None),
            ("gmx.net", None),
        ] {
            assert_eq!(company_of(domain).as_deref(), company, "{domain}");
        }
        // A look-alike is not the service.
        assert!(!is_applicant_tracking("notgreenhouse.io") && !is_applicant_tracking("zoom.us.evil.example"));
    }
}
