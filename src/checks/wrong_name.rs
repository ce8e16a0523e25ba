//! The greeting names somebody else, or the letter does.

use std::ops::Range;

use super::greeting::is_somebody;
use super::names::{Fit, fits, fold, is_courtesy, near, parts, stands_for};
use super::text::{Analysis, is_title};
use super::{Check, Finding, Level};
use crate::messages::Text;

/// # A wrong name
///
/// Stops a letter whose greeting names somebody it does not go to, or that names in full a person of another application. A name that is
/// one or two letters off is taken for a slip, and the right one offered; a missing accent is noted. Short forms (Bob, Kate) are right, and
/// so is the long form of one; what may be one and may be another name (Daniel for Daniella) is only warned of.
///
/// ## Why
/// A wrong name is one of the three mistakes that end an application (practice 3).
///
/// ## Example
/// > Hi Jordyn, (to Jordan Ames)
pub(super) const CHECK: Check = Check { id: "wrong_name", judge };

fn judge(analysis: &Analysis) -> Vec<Finding> {
    let mut out = Vec::new();
    let to = &analysis.letter.to;
    if let Some(greeting) = &analysis.greeting {
        for (n, at) in greeting.names.iter().enumerate() {
            let written = &analysis.body[at.clone()];
            // `Hi Mei, Alex!` says who writes.
            if n > 0 && analysis.letter.me.iter().any(|me| stands_for(written, me)) {
                continue;
            }
            let slot = analysis.slots.iter().any(|slot| slot.start < at.end && slot.end > at.start);
            if to.is_empty() || slot || !is_somebody(written) || is_company(analysis, written) {
                continue;
            }
            // Of several that fit equally, the first.
            let best = to
                .iter()
                .rev()
                .map(|person| (fits(written, person), person))
                .max_by_key(|(fit, _)| *fit);
            match best {
                Some((Fit::Yes, person)) => out.extend(accents(analysis, at, person)),
                Some((Fit::Perhaps, person)) => {
                    let text = Text::new("check_wrong_name_slip")
                        .with("written", written)
                        .with("name", person.as_str());
                    out.push(Finding::new(CHECK.id, Level::Warn, text).at(analysis, at));
                }
                // Of whom only the address is known the name may be this one.
                _ if to.iter().any(|one| one.contains('@')) && slip_of(written, to).is_none() => {
                    let text = Text::new("check_wrong_name_unknown")
                        .with("written", written)
                        .with("name", to.join(", "));
                    out.push(Finding::new(CHECK.id, Level::Warn, text).at(analysis, at));
                }
                _ => out.push(stranger(analysis, at, written)),
            }
        }
    }
    out.extend(left_over(analysis));
    out
}

/// Whether the company is greeted: nobody, but no stranger.
fn is_company(analysis: &Analysis, written: &str) -> bool {
    let company = analysis.letter.company.as_deref().map(parts).unwrap_or_default();
    parts(written).iter().all(|word| company.contains(word))
}

/// The greeting names nobody it goes to.
fn stranger(analysis: &Analysis, at: &Range<usize>, written: &str) -> Finding {
    let to = &analysis.letter.to;
    let slip = slip_of(written, to);
    let text = Text::new(if slip.is_some() {
        "check_wrong_name_slip"
    } else {
        "check_wrong_name_stranger"
    });
    let finding = Finding::new(CHECK.id, Level::Block, text.with("written", written).with("name", to.join(", "))).at(analysis, at);
    match slip.and_then(|person| repaired(written, person)) {
        Some(right) => finding.fix(analysis, at, right),
        None => finding,
    }
}

/// Whose name it is but for a slip.
fn slip_of<'a>(written: &str, to: &'a [String]) -> Option<&'a String> {
    to.iter().find(|person| {
        let theirs = parts(person);
        let meant = |g: &String| is_courtesy(g) || theirs.iter().any(|t| fits(g, t) == Fit::Yes || near(g, t));
        parts(written).iter().all(meant)
    })
}

/// What was written, each part as the person writes it.
fn repaired(written: &str, person: &str) -> Option<String> {
    let theirs: Vec<&str> = person.split_whitespace().filter(|w| !is_title(w)).collect();
    let word = |w: &str| {
        if is_title(w) {
            return Some(w.to_owned());
        }
        let plain = fold(w.trim_matches(|c: char| !c.is_alphanumeric()));
        match theirs.iter().find(|t| fold(t) == plain || near(&fold(t), &plain)) {
            Some(right) => Some(right.trim_matches(',').to_owned()),
            None => is_courtesy(&plain).then(|| w.to_owned()),
        }
    };
    written
        .split_whitespace()
        .map(word)
        .collect::<Option<Vec<String>>>()
        .map(|words| words.join(" "))
}

/// `Zofia` for Zófia.
fn accents(analysis: &Analysis, at: &Range<usize>, person: &str) -> Option<Finding> {
    let written = &analysis.body[at.clone()];
    let right = repaired(written, person)?;
    let plain = |text: &str| text.replace(['‑', '‐'], "-").replace(['’', 'ʼ'], "'");
    (fold(&right) == fold(written) && plain(&right).to_lowercase() != plain(written).to_lowercase()).then(|| {
        Finding::new(
            CHECK.id,
            Level::Note,
            Text::new("check_wrong_name_accent")
                .with("written", written)
                .with("name", right.as_str()),
        )
        .at(analysis, at)
        .fix(analysis, at, right)
    })
}

/// A person of another application, named in full.
fn left_over(analysis: &Analysis) -> Vec<Finding> {
    let letter = analysis.letter;
    let here = letter
        .to
        .iter()
        .chain(&letter.round)
        .chain(letter.siblings.iter().flat_map(|s| &s.to))
        .chain(&letter.cc)
        .chain(&letter.me);
    let here: Vec<Vec<String>> = here.map(|name| parts(name)).collect();
    let elsewhere = letter.others.people.iter().filter(|name| !here.contains(&parts(name)));
    elsewhere
        .filter_map(|name| {
            let parts = parts(name);
            if parts.len() < 2 {
                return None;
            }
            let words = analysis.within(&analysis.own);
            let hit = words
                .windows(parts.len())
                .find(|w| w.iter().zip(&parts).all(|(w, p)| w.capital && fold(&w.norm) == *p))?;
            let at = hit[0].at.start..hit[hit.len() - 1].at.end;
            Some(
                Finding::new(
                    CHECK.id,
                    Level::Block,
                    Text::new("check_wrong_name_elsewhere").with("name", name.as_str()),
                )
                .at(analysis, &at),
            )
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::{Letter, Others, judge};

    fn found(to: &str, body: &str) -> Vec<(Level, Option<String>)> {
        let letter = Letter {
            body: body.to_owned(),
            to: to.split(", ").map(str::to_owned).collect(),
            others: Others {
                people: vec!["Ingrid Vik".to_owned()],
                ..Others::default()
            },
            ..Letter::default()
        };
        judge(&letter)
            .into_iter()
            .filter(|f| f.check == "wrong_name")
            .map(|f| (f.level, f.fix.map(|f| f.text)))
            .collect()
    }

    #[test]
    fn names_are_compared() {
        assert_eq!(found("Mei Sato", "Dear Mei,\n\nThank you."), []);
        assert_eq!(found("Mei Sato", "Dear Ms. Sato,\n\nThank you."), []);
        assert_eq!(found("Robert Finch", "Dear Bob,\n\nThank you."), []);
        assert_eq!(found("Mei Sato, Tomás Ruiz", "Dear Mei and Tomás,\n\nThank you."), []);
        assert_eq!(
            found("Siobhan Daly", "Hi Siobahn,\n\nThank you."),
            [(Level::Block, Some("Siobhan".to_owned()))]
        );
        assert_eq!(found("Mei Sato", "Hi Tomás,\n\nThank you."), [(Level::Block, None)]);
        assert_eq!(
            found("Zófia Nowak", "Dear Zofia,\n\nThank you."),
            [(Level::Note, Some("Zófia".to_owned()))]
        );
        assert_eq!(
            found("Mei Sato", "Dear Mei,\n\nIngrid Vik explained it well."),
            [(Level::Block, None)]
        );
        assert_eq!(found("Mei Sato", "Hi there,\n\nThank you."), []);
        // Whose address alone is known may be anybody; who else is written to is not.
        assert_eq!(found("m.sato@globex.example", "Hi Mei,\n\nThank you."), [(Level::Warn, None)]);
        assert_eq!(
            found("Siobhan Daly, m.sato@globex.example", "Hi Siobahn,\n\nThank you."),
            [(Level::Block, Some("Siobhan".to_owned()))]
        );
        assert_eq!(found("Mei Sato", "Respected Sato Ma'am,\n\nThank you."), []);
        assert_eq!(found("Mei Sato", "Dear Chef,\n\nThank you."), []);
        assert_eq!(found("Mei Sato", "Dear Chef Ruiz,\n\nThank you."), [(Level::Block, None)]);
    }
    /// Whoever sat in the round is no stranger, though another application has a person of that name.
    #[test]
    fn those_of_the_round_may_be_named() {
        let letter = Letter {
            body: "Dear Mei,\n\nIngrid Vik explained it well.".to_owned(),
            to: vec!["Mei Sato".to_owned()],
            round: vec!["Ingrid Vik".to_owned()],
            others: Others {
                people: vec!["Ingrid Vik".to_owned()],
                ..Others::default()
            },
            ..Letter::default()
        };
        assert!(judge(&letter).iter().all(|finding| finding.check != CHECK.id));
    }

    #[test]
    fn the_right_are_let_through() {
        for (to, greeting) in [
            ("Mei Sato", "Bonjour Mei,"),
            ("Mei Sato", "Hola Mei,"),
            ("Mei Sato", "Guten Tag Mei,"),
            ("Mei Sato", "Guten Morgen Frau Sato,"),
            ("Mei Sato", "Happy Friday Mei,"),
            ("Mei Sato", "Happy Friday, Mei!"),
            ("Mei Sato", "Dearest Mei,"),
            ("Mei Sato", "Howdy Mei,"),
            ("Mei Sato", "Ahoj Mei,"),
            ("Mei Sato", "Thanks Heaps!"),
            ("Mei Sato", "Dear Teacher Mei,"),
            ("Mei Sato", "Dear Mei Sato, Chief Engineer,"),
            ("Mei Sato", "Assalamu Alaikum Mei,"),
            ("Mei Sato", "Hello again Mei,"),
            ("Mei Sato", "Hey there Mei,"),
            ("Mei Sato", "Thanks Mei!"),
            ("Mei Sato", "hi mei,"),
            ("Mei Sato", "Hi Mei Thanks so much for today."),
            ("Mei Sato", "Hi Mei (and team),"),
            ("Mei Sato", "Hi Mei, Wow!"),
            ("Mei Sato", "Hi Mei, Happy Friday!"),
            ("Mei Sato", "Hi Mei, grace and poise are rare."),
            ("Mei Sato", "Dear Mei Sato, PhD,"),
            ("Mei Sato", "Dear Coach Sato,"),
            ("Mei Sato", "Dear Dean Sato,"),
            ("Mei Sato", "Dear Nurse Mei,"),
            ("Mei Sato", "Dear Sgt. Sato,"),
            ("Mei Sato", "Dear Hon. Sato,"),
            ("Mei Sato", "Dear Sister Mei,"),
            ("Mei Sato", "Dear Pastor,"),
            ("Mei Sato", "Dear Both,"),
            ("Mei Sato", "hi pal,"),
            ("Mei Sato", "hi lovely people,"),
            ("Mei Sato", "Hi Sorry I missed you."),
            ("Mei Sato", "Hi Can I ask something?"),
            ("Mei Sato", "hey so i wanted to say thanks"),
            ("Mei Sato", "Hello Heartfelt thanks for today."),
            ("Mei Sato", "Hi Mei Big thanks for today."),
            ("Mei Sato", "Happy New Year Mei,"),
            ("Mei Sato", "dear hiring lead,"),
            ("Peggy Lane", "Dear Margaret,"),
            ("Jörg Müller", "Dear Mr. Mueller,"),
            ("Jean-Pierre Roux", "Hi JP,"),
        ] {
            assert_eq!(
                found(to, &format!("{greeting}\n\nThank you for the tour.")),
                [],
                "{greeting} to {to}"
            );
        }
    }

    #[test]
    fn the_wrong_are_stopped() {
        for (greeting, level) in [
            ("Hello again Jane,", Level::Block),
            ("Hey there Jane,", Level::Block),
            ("dear jane,", Level::Block),
            ("hi jane", Level::Block),
            ("hi mei and jane,", Level::Block),
            ("Hi Jane thank you so much for today.", Level::Block),
            ("hi jane it was good to meet you", Level::Block),
            ("Thanks Jane!", Level::Block),
            ("Thank you so much, Jane!", Level::Block),
            ("Hi Mei (and Jane),", Level::Block),
            ("Bonjour Jane,", Level::Block),
            ("Happy Friday Jane,", Level::Block),
            ("Dear Coach Ruiz,", Level::Block),
            ("Dear Sgt. Ruiz,", Level::Block),
            ("Jane Sato,", Level::Block),
            ("Hi Meiling,", Level::Warn),
        ] {
            let levels: Vec<Level> = found("Mei Sato", &format!("{greeting}\n\nThank you for the tour."))
                .into_iter()
                .map(|(level, _)| level)
                .collect();
            assert_eq!(levels, [level], "{greeting}");
        }
    }
}
