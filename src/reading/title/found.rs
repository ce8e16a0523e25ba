//! What the pieces of a title are: a company, a role, a person, the user, a topic.

use super::Known;
use super::line::{Link, Piece, contains, is_number};
use super::words::{ARTICLES, FUNCTIONS, LEADS, PROGRAMMES, ROLE_NOUNS, TAILS, TOPICS};
use crate::model::Me;
use crate::reading::known::{is_family, is_given};
use crate::reading::name;
use crate::reading::words::{fold, is_body, is_job, is_particle};

/// What was found so far.
#[derive(Default)]
pub struct Found {
    /// The company.
    pub company: Option<String>,
    /// The role.
    pub role: Option<String>,
    /// Everybody named.
    pub people: Vec<String>,
    /// The user's own name stood there.
    pub me: bool,
    /// Somebody else stood where the candidate's name stands in an interviewer's calendar.
    pub named_slot: bool,
    /// `Interview: Senior Developer`.
    pub colon_role: bool,
    /// Two people joined: `A and B`, `A <> B`.
    pub pair: bool,
    /// They were joined by a sign: `<>`.
    pub pair_sign: bool,
    /// Somebody was met: `with Ruth Porter`.
    pub met: bool,
}

impl Found {
    /// Takes the next piece in.
    pub fn take(&mut self, piece: &Piece, me: &Me, known: &Known) {
        let start = lead(&piece.words);
        // Requisition numbers and dates are no part of a name.
        let kept: Vec<&str> = piece.words[start..]
            .iter()
            .map(String::as_str)
            .filter(|word| !is_number(word))
            .collect();
        let tail = kept
            .iter()
            .rposition(|word| !TAILS.contains(&fold(word).as_str()))
            .map_or(0, |at| at + 1);
        let text = kept[..tail].join(" ");
        let text = text.trim_matches(['"', '\'', '“', '”']);
        let initial = text
            .rsplit(' ')
            .next()
            .is_some_and(|last| last.chars().count() == 2 && text.contains(' '));
        let text = if initial { text } else { text.trim_matches('.') }.to_owned();
        let folded = fold(&text);
        if text.is_empty() || !text.chars().any(char::is_alphabetic) || contains(&format!(" {folded} "), TOPICS) {
            return;
        }
        let words: Vec<String> = folded.split(' ').map(str::to_owned).collect();
        if is_me(&words, me) {
            self.me = true;
            self.pair |= matches!(piece.link, Link::Pair) || self.people.len() == 1;
            self.push(text);
            return;
        }
        if known.is_company(&text) {
            self.company = Some(text);
            return;
        }
        let group = words
            .iter()
            .any(|word| matches!(word.as_str(), "team" | "group" | "panel" | "committee" | "recruiter" | "recruiters"));
        if group && piece.link == Link::With {
            // `with the Globex data team`: the company's people, none of them by name.
            let own = kept[..tail].iter().zip(&words);
            let own = own.take_while(|(word, folded)| word.starts_with(char::is_uppercase) && !is_function(folded));
            let own: Vec<&str> = own.map(|(word, _)| *word).collect();
            self.company = self.company.take().or((!own.is_empty()).then(|| own.join(" ")));
            return;
        }
        let person = is_person(&words, piece, &text, known);
        let role = !person && (words.iter().any(|word| is_role_noun(word)) || PROGRAMMES.iter().any(|end| folded.ends_with(end)));
        if role && self.role.is_none() && !matches!(piece.link, Link::With | Link::Bracket)
            || role && piece.link == Link::Bracket && !self.met && self.role.is_none()
        {
            // `Globex Director`: what comes before a role's words is the company's name.
            let own = words
                .iter()
                .position(|word| FUNCTIONS.contains(&word.as_str()) || is_role_noun(word))
                .unwrap_or(0);
            let split = (1..=2).contains(&own) && self.company.is_none() && words[..own].iter().all(|word| !is_function(word));
            if split && kept[..own].iter().all(|word| word.starts_with(char::is_uppercase)) {
                self.company = Some(kept[..own].join(" "));
                self.role = Some(kept[own..tail].join(" "));
                return;
            }
            self.colon_role |= piece.link == Link::Colon;
            self.role = Some(text);
            return;
        }
        if role {
            return;
        }
        if piece.link == Link::Comma && words.len() == 1 && is_body(&words[0]) && self.company.is_some() {
            // `Acme, Inc.`
            return;
        }
        if person || self.is_placed_person(&words, piece, &text) {
            self.named_slot |= !self.met && !matches!(piece.link, Link::With | Link::Between | Link::Pair);
            self.met |= piece.link == Link::With;
            self.pair |= piece.link == Link::Pair && self.company.is_none();
            self.pair |= matches!(piece.link, Link::Pair) && !self.people.is_empty();
            self.push(text);
            return;
        }
        self.pair |= matches!(piece.link, Link::Pair) && self.people.len() == 1;
        if self.company.is_none() && text.chars().next().is_some_and(|c| c.is_uppercase() || !c.is_ascii()) {
            self.company = Some(text);
        }
    }

    /// Two or three capitalised words that no table knows, where a person stands: `Globex Final Round - Coding | Lu Fei`.
    fn is_placed_person(&self, words: &[String], piece: &Piece, text: &str) -> bool {
        let capitals = text.split(' ').all(|word| word.starts_with(char::is_uppercase));
        let shape = (2..=3).contains(&words.len()) && capitals && !words.iter().any(|word| is_body(word));
        // `with Ruth, Tom and Femi`: whoever stands last in a list of people.
        let listed = piece.link == Link::Pair && self.met && words.len() <= 3 && capitals;
        if listed && name::read(text).is_person {
            return true;
        }
        self.company.is_some() && shape && matches!(piece.link, Link::Bar | Link::With) && name::read(text).is_person
    }

    fn push(&mut self, person: String) {
        if !self.people.contains(&person) {
            self.people.push(person);
        }
    }
}

/// How many words stand before what a piece names: an article, `the position of`.
fn lead(words: &[String]) -> usize {
    let article = |at: usize| usize::from(at + 1 < words.len() && ARTICLES.contains(&words[at].as_str()));
    let at = article(0);
    let is_lead = words.get(at).is_some_and(|word| LEADS.contains(&fold(word).as_str()));
    let is_of = |word: &String| {
        matches!(
            word.to_lowercase().as_str(),
            "of" | "as" | "als" | "de" | "di" | "da" | "do" | "van" | "of:" | "title"
        )
    };
    if is_lead && words.len() > at + 2 && is_of(&words[at + 1]) {
        at + 2 + article(at + 2)
    } else {
        at
    }
}

/// Whether words are the user's own name: the whole of it, or the given name alone.
fn is_me(words: &[String], me: &Me) -> bool {
    me.names.iter().any(|name| {
        let own: Vec<String> = name.split_whitespace().map(fold).collect();
        !own.is_empty()
            && (own == words
                || words.len() == 1 && own[0] == words[0]
                || words.len() == 2 && own.len() > 2 && words[0] == own[0] && words[1] == own[own.len() - 1])
    })
}

/// Whether a piece is a person rather than a company, by what the event knows, a courtesy title, initials, or known names.
fn is_person(words: &[String], piece: &Piece, text: &str, known: &Known) -> bool {
    if words.len() > 4 || known.is_company(text) {
        return false;
    }
    if known.is_guest(words) {
        return true;
    }
    if words.iter().any(|word| is_body(word)) {
        return false;
    }
    let read = name::read(text);
    if !read.is_person {
        return false;
    }
    let given = is_given(&words[0]);
    let capitals = text.split(' ').all(|word| word.starts_with(char::is_uppercase));
    let last = &words[words.len() - 1];
    let initial = words.len() >= 2 && (words[0].chars().count() == 1 || last.chars().count() == 1);
    // `met Sanne de Wit`.
    let particle = piece.link == Link::With
        && words.len() >= 3
        && text.starts_with(char::is_uppercase)
        && text
            .split(' ')
            .any(|word| word.starts_with(char::is_lowercase) && is_particle(word));
    // `Lee` behind `at` is a company, whatever else it may be.
    given && (words.len() == 1 || text.starts_with(char::is_uppercase))
        || initial
        || read.honorific.is_some()
        || particle
        || piece.link == Link::Between && words.len() == 2 && capitals
        || words.len() == 2 && is_family(last) && piece.link != Link::At
}

/// Whether a word is of the kind that comes before a role's noun, by a table or by its ending.
fn is_function(folded: &str) -> bool {
    const ENDINGS: &[&str] = &[
        "ship", "tion", "sion", "ing", "ics", "ment", "ology", "graphy", "ity", "ance", "ence", "ness", "ical", "ional",
    ];
    FUNCTIONS.contains(&folded) || is_body(folded) || is_job(folded) || ENDINGS.iter().any(|ending| folded.ends_with(ending))
}

/// Nouns that end a role.
fn is_role_noun(folded: &str) -> bool {
    const NOT_APPLIED_FOR: &[&str] = &[
        "candidate",
        "host",
        "owner",
        "guest",
        "partner",
        "interviewer",
        "interviewers",
        "senior",
        "junior",
        "staff",
        "chief",
        "vice",
        "unknown",
    ];
    is_job(folded) && !NOT_APPLIED_FOR.contains(&folded)
        || ROLE_NOUNS.contains(&folded)
        || ["ingenieur", "entwickler", "manager", "leiter", "leiterin", "ologist", "ographer"]
            .iter()
            .any(|ending| folded.ends_with(ending))
}
