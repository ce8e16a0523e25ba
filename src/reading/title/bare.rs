//! A piece of a title without what stands around the name in it.

use super::kinds::{is_level_mark, is_of, is_role, is_role_noun};
use super::line::{Link, Piece, is_capitalised, is_clock, is_day, is_number};
use super::words::{ARTICLES, GROUPS, LEADS, TAILS, TOPICS};
use crate::list::{Words, words};
use crate::reading::words::{fold, is_body, is_employer, is_tool};
use crate::reading::zone_names::by_city;

/// What a piece names, without what stands around it.
pub struct Bare<'a> {
    /// The text.
    pub text: String,
    /// Its words as written.
    pub kept: Vec<&'a str>,
    /// The text folded.
    pub folded: String,
    /// The words of it.
    pub words: Vec<String>,
    /// An opening was named with it: `the position of ...`, `... role`.
    pub is_opening: bool,
    /// It was named before: `the position of ...`.
    pub is_led: bool,
}

impl Bare<'_> {
    /// What a piece names; `None` where it is nothing's name.
    pub fn of(piece: &Piece) -> Option<Bare<'_>> {
        let (start, is_led) = lead(&piece.words);
        let words = &piece.words[start..];
        // Requisition numbers and dates are no part of a name; a number between words and a level are: `Year 4 Teacher`, `L5 Engineer`.
        // Behind a name with which one talks it is the name's own: `with Studio 54`.
        let inner = |at: usize| {
            // `Klinik 4`, `ASL Roma 2`
            let first = &words[0];
            let body = is_body(&fold(first)) && !is_place(first) || first.len() > 2 && !first.contains(|c: char| !c.is_ascii_uppercase());
            let own = at > 0 && words[at - 1].starts_with(char::is_uppercase) && (body || matches!(piece.link, Link::With | Link::At));
            words[at].len() < 3 && (own || at + 1 < words.len() && (at > 0 || words[at].starts_with(char::is_alphabetic)))
        };
        // `with N26`
        let coded = |at: usize| {
            let word = &words[at];
            matches!(piece.link, Link::With | Link::At | Link::For)
                && words.len() == 1
                && word.contains(|c: char| c.is_ascii_uppercase())
                && !word.ends_with('M')
        };
        let mut kept: Vec<&str> = (0..words.len())
            .filter(|at| {
                // `4:30 IST`
                let zone = |at: usize| words[at].len() < 5 && words[at].bytes().all(|b| b.is_ascii_uppercase());
                if is_employer(&fold(&words[*at])) {
                    return true;
                }
                let clock = is_clock(&words[*at]) || *at > 0 && is_clock(&words[*at - 1]) && zone(*at);
                // `Social Worker Level 3`
                let grade = *at > 1 && matches!(fold(&words[*at - 1]).as_str(), "level" | "grade" | "stufe") && words[*at].len() < 3;
                let grade = grade && words[..*at - 1].iter().any(|word| is_role_noun(&fold(word)));
                !clock && (!is_number(&words[*at]) || coded(*at) || inner(*at) || is_level_mark(words, *at) || grade)
            })
            .map(|at| words[at].as_str())
            .collect();
        // `Globex AG Backend`: a name ends with its form.
        let form = |word: &&str| words!("ag bv gmbh inc llc ltd plc sarl srl").holds(fold(word).as_str());
        if let Some(end) = kept.iter().skip(1).position(form).map(|at| at + 2)
            && kept.get(end).is_some_and(|next| next.starts_with(char::is_alphabetic))
        {
            kept.truncate(end);
        }
        // `Globex Motors GET`: a programme's letters behind a name that is whole.
        if let [.., body, letters] = kept[..]
            && kept.len() > 2
            && is_body(&fold(body))
            && (2..=4).contains(&letters.len())
            && letters.bytes().all(|b| b.is_ascii_uppercase())
            && !words!("AG EU INC KG LLC LLP LTD PLC SA SE UAE UK US USA").holds(letters)
        {
            kept.pop();
        }
        // `NHS Band 6`: a grade of pay.
        let grade = |word: &&&str| matches!(fold(word).as_str(), "band" | "grade" | "tier");
        if words.last().is_some_and(|last| is_number(last)) && kept.len() > 1 && kept.last().filter(grade).is_some() {
            kept.pop();
        }
        if kept.len() == 1 && words.len() == 2 && is_number(&words[1]) && is_place(&words[0]) {
            return None;
        }
        // `Globex Tuesday 3pm`: when it is. `Ruby Tuesday` has no time behind it.
        if let Some(day) = kept.iter().position(|word| is_day(&fold(word)) && word.len() > 2)
            && (day == 0 && kept.len() == 1
                || words
                    .iter()
                    .rev()
                    .take_while(|word| **word != kept[day])
                    .any(|word| is_number(word) || is_clock(word)))
        {
            kept.truncate(day);
        }
        let all = kept.len();
        while kept.last().is_some_and(|word| TAILS.holds(&fold(word))) {
            kept.pop();
        }
        if start > 0
            && let Some(first) = kept.first_mut()
        {
            *first = first.strip_prefix("d'").or(first.strip_prefix("d’")).unwrap_or(first);
        }
        let is_opening = is_led || kept.len() < all;
        // `Nurse in Leeds`: where, not what.
        if let [.., before, city] = kept[..]
            && kept.len() > 2
            && words!("a em en in à").holds(before)
            && by_city(&fold(city)).is_some()
        {
            kept.truncate(kept.len() - 2);
        }
        let text = kept.join(" ");
        let text = text.trim_matches(['"', '\'', '“', '”', ' ']);
        let text = text.strip_prefix("& ").unwrap_or(text);
        let text = text.strip_suffix(" &").unwrap_or(text);
        let initial = text
            .rsplit(' ')
            .next()
            .is_some_and(|last| last.chars().count() == 2 && text.contains(' '));
        // `Ruth P.`, `Globex S.p.A.`
        let form = text.rsplit(' ').next().is_some_and(|last| last.trim_end_matches('.').contains('.'));
        let text = if initial || form { text } else { text.trim_matches('.') }.to_owned();
        // `m/w/d`, `h/f`: for everybody.
        let everybody = text.contains('/') && text.split('/').all(|part| part.chars().count() == 1);
        let folded = fold(&text);
        // Who makes a tool hires, too: `with Zoom`.
        let maker =
            piece.link == Link::With && piece.words.len() == 1 && (is_tool(&folded) || is_capitalised(&text) && !GROUPS.holds(&folded));
        // `Building Surveyor`, `Reception Manager`
        let role = kept.len() > 1 && kept.last().is_some_and(|last| is_role_noun(&fold(last)) && *last != "person");
        let topic = !maker && !role && TOPICS.within(&format!(" {folded} "));
        let names = text.chars().any(char::is_alphabetic) && !everybody && !topic && !folded.starts_with("im ");
        names.then(|| Bare {
            words: folded.split(' ').map(str::to_owned).collect(),
            folded,
            text,
            kept,
            is_opening,
            is_led,
        })
    }
}

/// `Ward 7`, `Room 4`: where, not who.
fn is_place(word: &str) -> bool {
    static PLACES: Words = Words::new(
        "block boardroom building etage flat floor gate group hall lot panel participant plot raum room saal sala salle suite team unit ward zimmer",
    );
    PLACES.holds(&fold(word))
}

/// How many words stand before what a piece names, an article or `the position of`; and whether they say that an opening follows.
fn lead(words: &[String]) -> (usize, bool) {
    let article = |at: usize| usize::from(at + 1 < words.len() && ARTICLES.holds(&words[at]));
    let at = article(0);
    // `with HR Globex`, `con Recursos Humanos de Globex`.
    let folded = |at: usize| words.get(at).map(|word| fold(word)).unwrap_or_default();
    let staff = match (folded(at).as_str(), folded(at + 1).as_str()) {
        ("hr" | "rh" | "rrhh" | "personalabteilung" | "personeelszaken", _) => 1,
        ("recursos", "humanos") | ("ressources", "humaines") | ("human", "resources") | ("risorse", "umane") => 2,
        _ => 0,
    };
    let of = is_of(&folded(at + staff));
    // `HR Business Partner`
    let role = !of
        && words
            .last()
            .is_some_and(|last| is_role_noun(&fold(last)) || fold(last) == "partner");
    if staff > 0 && !role && words.len() > at + staff && (of || staff == 1) {
        return (at + staff + usize::from(of), false);
    }
    let is_lead = words.get(at).is_some_and(|word| LEADS.holds(&fold(word)));
    if is_lead
        && words
            .get(at + 1)
            .is_some_and(|word| word.starts_with("d'") || word.starts_with("d’"))
    {
        (at + 1, true)
    } else if is_lead
        && !words!("cargo job post role").holds(fold(&words[at]).as_str())
        && words.get(at + 1).is_some_and(|word| is_role(&[fold(word)], ""))
    {
        // `Stelle Koch`, `vacature kok`.
        (at + 1, true)
    } else if is_lead && words.len() > at + 2 && is_of(&words[at + 1].to_lowercase()) {
        (at + 2 + article(at + 2), true)
    } else {
        (at, false)
    }
}
