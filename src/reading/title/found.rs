//! What the pieces of a title are: a company, a role, a person, the user, a topic.

use super::Known;
use super::line::{Link, Piece, contains, is_number};
use super::words::{ARTICLES, COMMON, CRAFT_NAMES, FUNCTIONS, LEADS, PROGRAMMES, ROLE_NOUNS, TAILS, TOPICS};
use crate::model::Me;
use crate::reading::known::{is_family, is_given};
use crate::reading::name;
use crate::reading::words::{fold, is_body, is_employer, is_job, is_particle, is_tool};
use crate::reading::zone_names::by_city;

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
    /// Somebody was met: `with Ruth Porter`.
    pub met: bool,
    /// The title has no capital.
    small: bool,
    /// The title is German, which writes a role's name as one word: another before it is the company's.
    german: bool,
    /// The company's place was said: `at Globex`, `with Globex`.
    placed: bool,
    /// Words stand there that are none of all this.
    pub unexplained: bool,
    /// The piece before was the role.
    after_role: bool,
    /// A name that is a company only if there is no other: `Lecturer (Cell Dynamics)`, `Dept of History`.
    doubtful: Option<String>,
    /// The piece before was a person.
    after_person: bool,
    /// A name where a role stands: a company if there is no other.
    wanted: Option<String>,
    /// A craft that is as well a name.
    craft: Option<String>,
    /// The role's words as a company's name and the role.
    split: Option<(String, String)>,
}

impl Found {
    /// Reads the pieces of a title.
    pub fn read(line: &str, pieces: &[Piece], me: &Me, known: &Known) -> Found {
        let folded = fold(line);
        let mut found = Found {
            small: !line.chars().any(char::is_uppercase),
            german: ["gesprach", "vorstellung", "bewerbung", "einladung"]
                .iter()
                .any(|word| folded.contains(word)),
            ..Found::default()
        };
        for (at, piece) in pieces.iter().enumerate() {
            found.take(piece, pieces.get(at + 1).map(|next| next.link), me, known);
        }
        found.settle();
        found
    }

    /// Takes the next piece in.
    fn take(&mut self, piece: &Piece, next: Option<Link>, me: &Me, known: &Known) {
        let after_person = std::mem::take(&mut self.after_person);
        let after_role = std::mem::take(&mut self.after_role);
        let Some(Bare {
            text,
            kept,
            is_opening,
            is_led,
        }) = bare(piece)
        else {
            return;
        };
        let folded = fold(&text);
        let words: Vec<String> = folded.split(' ').map(str::to_owned).collect();
        // `Alex's interview`.
        let owner = words
            .last()
            .and_then(|last| last.strip_suffix('s'))
            .map(str::to_owned)
            .filter(|_| text.ends_with("'s") || text.ends_with("’s"));
        let own = owner.is_some_and(|owner| {
            let mut words = words.clone();
            words.pop();
            words.push(owner);
            is_me(&words, me)
        });
        if own {
            self.me = true;
            return;
        }
        if is_me(&words, me) {
            self.me = true;
            self.pair |= matches!(piece.link, Link::Pair) || self.people.len() == 1;
            self.push(text);
            return;
        }
        if known.is_company(&text) || is_employer(&folded.replace(' ', "-")) && piece.link != Link::Bracket {
            self.company = Some(text);
            self.placed = true;
            return;
        }
        let group = words
            .iter()
            .any(|word| matches!(word.as_str(), "team" | "group" | "panel" | "committee" | "recruiter" | "recruiters"));
        if group && piece.link == Link::With {
            // `with the Globex data team`: the company's people, none of them by name.
            let own = kept.iter().zip(&words);
            let own = own.take_while(|(word, folded)| word.starts_with(char::is_uppercase) && !is_function(folded));
            let own: Vec<&str> = own.map(|(word, _)| *word).collect();
            self.company = self.company.take().or((!own.is_empty()).then(|| own.join(" ")));
            return;
        }
        let person = is_person(&words, piece, &text, known);
        if words.len() == 1 && CRAFT_NAMES.holds(&words[0]) && !matches!(piece.link, Link::With | Link::At | Link::For | Link::Pair) {
            self.craft = Some(text);
            return;
        }
        if !person && (is_role(&words, &folded) || is_level(&words) && text.starts_with(char::is_uppercase)) {
            // `Priya Raman, Head of Design`: what she is, not what the user wants to be.
            let of_person = after_person && self.met && matches!(piece.link, Link::Bracket | Link::Comma) && !is_opening;
            if of_person || piece.link == Link::With || self.role.is_some() || piece.link == Link::Bracket && self.met {
                return;
            }
            self.colon_role |= piece.link == Link::Colon;
            let loose = self.german && !piece.first;
            let own = company_before_role(&words, &kept, piece.first, loose)
                .filter(|_| matches!(piece.link, Link::Start | Link::Dash) || is_employer(&words[0]));
            self.split = own.map(|own| (kept[..own].join(" "), kept[own..].join(" ")));
            // `verpleegkundige UMC Utrecht`: capitals behind a noun in small letters are another name.
            if let Some(at) = company_behind_role(&words, &kept) {
                self.split = Some((kept[at..].join(" "), kept[..at].join(" ")));
            }
            // `Interview a nurse`, `Interview new cleaner`: somebody else's job.
            self.unexplained |= matches!(words[0].as_str(), "a" | "an" | "new" | "another");
            self.after_role = true;
            self.role = Some(text);
            return;
        }
        if piece.link == Link::Comma && words.len() == 1 && is_body(&words[0]) && self.company.is_some() {
            // `Acme, Inc.`
            return;
        }
        let is_place = !person && (by_city(&folded).is_some() || is_tool(&folded) && piece.link == Link::Bracket);
        if is_place && !matches!(piece.link, Link::Start | Link::With) {
            return;
        }
        if person || self.is_placed_person(&words, piece, &text) {
            self.named_slot |= !self.met && !matches!(piece.link, Link::With | Link::Between | Link::Pair);
            self.met |= piece.link == Link::With;
            self.pair |= piece.link == Link::Pair && self.company.is_none();
            self.pair |= matches!(piece.link, Link::Pair) && !self.people.is_empty();
            self.after_person = true;
            self.push(text);
            return;
        }
        self.pair |= matches!(piece.link, Link::Pair) && self.people.len() == 1;
        // In a line of small letters only the words around it tell a name.
        let named = self.small && matches!(piece.link, Link::At | Link::With);
        // `bij de gemeente Utrecht`.
        let body = is_body(&words[0]) && words.len() > 1 && text.contains(char::is_uppercase);
        let capital = body || text.chars().next().is_some_and(|c| c.is_uppercase() || !c.is_ascii());
        if !(named || capital && is_name(&text, &words, piece)) {
            self.unexplained |= !words.iter().all(|word| is_function(word) || COMMON.holds(word));
            return;
        }
        let subject = piece.link == Link::Bracket && after_role;
        if subject && words.iter().all(|word| is_function(word)) {
            return;
        }
        if subject || matches!(words[0].as_str(), "dept" | "department" | "faculty") {
            self.doubtful.get_or_insert(text);
        } else if is_led && self.role.is_none() {
            // `the position of Bar Back`.
            self.role = Some(text);
        } else if piece.link == Link::For || next == Some(Link::At) && !matches!(piece.link, Link::With | Link::Bracket | Link::At) {
            // `for Bar Back at Globex`, `Bar Back at Globex`; and `for Globex` where nothing else is the company.
            self.wanted.get_or_insert(text);
        } else if self.company.is_none() || piece.link == Link::At && !self.placed {
            self.placed = matches!(piece.link, Link::At | Link::With);
            self.company = Some(text);
        }
    }

    /// What only the whole title tells.
    fn settle(&mut self) {
        // `Porter - Globex` or `Porter - Data Engineer`; alone it may be anything.
        match self.craft.take() {
            craft @ Some(_) if self.company.is_some() && self.role.is_none() => self.role = craft,
            craft @ Some(_) if self.company.is_none() && self.role.is_some() => self.company = craft,
            _ => {}
        }
        if let Some(wanted) = self.wanted.take().or(self.doubtful.take().filter(|_| self.company.is_none())) {
            if self.company.is_none() {
                self.company = Some(wanted);
            } else if self.role.is_none() {
                self.role = Some(wanted);
            }
        }
        // `Globex Director`: what comes before a role's words is the company's name, where no other words are.
        if let Some((company, role)) = self.split.take().filter(|_| self.company.is_none()) {
            self.company = Some(company);
            self.role = Some(role);
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

/// What a piece names, without what stands around it.
struct Bare<'a> {
    text: String,
    /// Its words.
    kept: Vec<&'a str>,
    /// An opening was named with it: `the position of ...`, `... role`.
    is_opening: bool,
    /// It was named before: `the position of ...`.
    is_led: bool,
}

fn bare(piece: &Piece) -> Option<Bare<'_>> {
    let start = lead(&piece.words);
    let words = &piece.words[start..];
    // Requisition numbers and dates are no part of a name; a number between words and a level are: `Year 4 Teacher`, `L5 Engineer`.
    let inner = |at: usize| at + 1 < words.len() && words[at].len() < 3 && (at > 0 || words[at].starts_with(char::is_alphabetic));
    let mut kept: Vec<&str> = (0..words.len())
        .filter(|at| !is_number(&words[*at]) || inner(*at) || is_level_mark(words, *at))
        .map(|at| words[at].as_str())
        .collect();
    // `Ward 7`, `Room 4`: where, not who.
    let place = |word: &str| {
        matches!(
            fold(word).as_str(),
            "ward"
                | "room"
                | "floor"
                | "gate"
                | "suite"
                | "building"
                | "unit"
                | "block"
                | "hall"
                | "raum"
                | "zimmer"
                | "saal"
                | "etage"
                | "salle"
                | "sala"
        )
    };
    if kept.len() == 1 && words.len() == 2 && is_number(&words[1]) && place(&words[0]) {
        return None;
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
    let is_opening = start > 1 || kept.len() < all;
    // `Nurse in Leeds`: where, not what.
    if let [.., before, city] = kept[..]
        && kept.len() > 2
        && matches!(before, "in" | "à" | "en" | "em" | "a")
        && by_city(&fold(city)).is_some()
    {
        kept.truncate(kept.len() - 2);
    }
    let text = kept.join(" ");
    let text = text.trim_matches(['"', '\'', '“', '”', '&', ' ']);
    let initial = text
        .rsplit(' ')
        .next()
        .is_some_and(|last| last.chars().count() == 2 && text.contains(' '));
    let text = if initial { text } else { text.trim_matches('.') }.to_owned();
    // `m/w/d`, `h/f`: for everybody.
    let everybody = text.contains('/') && text.split('/').all(|part| part.chars().count() == 1);
    let names = text.chars().any(char::is_alphabetic) && !everybody && !contains(&format!(" {} ", fold(&text)), TOPICS);
    names.then_some(Bare {
        text,
        kept,
        is_opening,
        is_led: start > 1,
    })
}

/// Whether words can be a company's name: capitals but for what joins them, and not only words that every title has.
fn is_name(text: &str, words: &[String], piece: &Piece) -> bool {
    let joins = |word: &str| {
        word.starts_with(|c: char| !c.is_lowercase())
            || matches!(
                word,
                "and"
                    | "of"
                    | "the"
                    | "for"
                    | "und"
                    | "et"
                    | "y"
                    | "e"
                    | "i"
                    | "en"
                    | "für"
                    | "pour"
                    | "para"
                    | "per"
                    | "voor"
                    | "by"
                    | "on"
                    | "in"
            )
            || is_particle(&fold(word))
            || is_body(&fold(word))
            || word.starts_with("d'")
            || word.starts_with("d’")
            || word.starts_with("l'")
            || word.starts_with("l’")
    };
    let common = |word: &String| FUNCTIONS.holds(word) || piece.first && (COMMON.holds(word) || is_function(word));
    text.split(' ').all(joins) && !words.iter().all(common)
}

/// `P3` behind a role's noun.
fn is_level_mark(words: &[String], at: usize) -> bool {
    at > 0 && words[at].len() < 3 && words[at].starts_with(char::is_uppercase) && is_role_noun(&fold(&words[at - 1]))
}

/// Whether words are a role: a noun of one, or a programme for beginners.
pub fn is_role(words: &[String], folded: &str) -> bool {
    let crafts = |at: usize| CRAFT_NAMES.holds(&words[at]) && (at == 0 && words.len() == 1 || at > 0 && !is_given(&words[at - 1]));
    words == ["phd"]
        || words.iter().any(|word| is_role_noun(word))
        || (0..words.len()).any(crafts)
        || PROGRAMMES.split(',').any(|end| folded.ends_with(end))
}

/// Whether words name a role by its level or its place: `Audit Senior`, `Help Desk`, but not `Senior`.
fn is_level(words: &[String]) -> bool {
    let (last, before) = words.split_last().expect("a piece has words");
    matches!(last.as_str(), "senior" | "junior" | "staff" | "support" | "desk" | "partner")
        && !before.is_empty()
        && before.iter().all(|word| is_function(word) || is_of(word))
}

/// How many words before a role's own are a company's name: `Globex` in `Globex Data Engineer`.
fn company_before_role(words: &[String], kept: &[&str], first: bool, loose: bool) -> Option<usize> {
    if is_employer(&words[0]) && words.len() > 1 && !is_function(&words[0]) {
        return Some(1);
    }
    // `Fa. Brandt Elektriker`, `Hotel Miramar Receptionist`.
    let start = usize::from(is_body(&words[0]) && words.len() > 2) * 2;
    let own = start + words[start..].iter().position(|word| is_function(word) || is_role_noun(word))?;
    // One noun alone takes any word before it (`Dog Walker`), but for those that everybody has, behind a name that everybody knows, behind
    // a kind of company, and in small letters behind capitals (`Decathlon vendeur`) where capitals mean something.
    let small = !first && kept[own].starts_with(char::is_lowercase);
    let known = is_employer(&words[0]) || is_body(&words[0]) || loose;
    let clear = words.len() > own + 1 || ANYWHERE.contains(&words[own].as_str()) || small || known;
    let capitals = kept[..own].iter().all(|word| word.starts_with(char::is_uppercase));
    ((1..=2).contains(&own) && clear && capitals).then_some(own)
}

/// From which word on a company's name stands behind a role.
fn company_behind_role(words: &[String], kept: &[&str]) -> Option<usize> {
    let noun = words.iter().rposition(|word| is_role_noun(word))?;
    let rest = &kept[noun + 1..];
    let small = kept[noun].starts_with(char::is_lowercase) && rest.iter().all(|word| word.starts_with(char::is_uppercase));
    (small && !rest.is_empty() && !words[noun + 1..].iter().any(|word| is_function(word))).then_some(noun + 1)
}

/// Roles of which every company has one.
const ANYWHERE: &[&str] = &[
    "director",
    "manager",
    "engineer",
    "developer",
    "analyst",
    "designer",
    "vp",
    "intern",
    "pm",
    "sre",
    "swe",
    "sde",
    "cto",
    "ceo",
    "cfo",
    "coo",
    "internship",
    "recruiter",
];

/// How many words stand before what a piece names: an article, `the position of`.
fn lead(words: &[String]) -> usize {
    let article = |at: usize| usize::from(at + 1 < words.len() && ARTICLES.holds(&words[at]));
    let at = article(0);
    // `with HR Globex`.
    if words.len() > at + 1 && matches!(fold(&words[at]).as_str(), "hr" | "rh" | "rrhh") {
        return at + 1;
    }
    let is_lead = words.get(at).is_some_and(|word| LEADS.holds(&fold(word)));
    if is_lead
        && words
            .get(at + 1)
            .is_some_and(|word| word.starts_with("d'") || word.starts_with("d’"))
    {
        at + 1
    } else if is_lead && words.len() > at + 2 && is_of(&words[at + 1].to_lowercase()) {
        at + 2 + article(at + 2)
    } else {
        at
    }
}

/// `of`, in six languages.
fn is_of(word: &str) -> bool {
    matches!(word, "of" | "as" | "als" | "de" | "di" | "da" | "do" | "van" | "of:" | "title")
}

/// Whether words are the user's own name: the whole of it, or the given name alone.
fn is_me(words: &[String], me: &Me) -> bool {
    me.names.iter().any(|name| {
        let own: Vec<String> = name.split_whitespace().map(fold).collect();
        !own.is_empty()
            && (own == words
                || words.len() == 1 && own[0] == words[0]
                || words.len() == 2 && words[0] == own[0] && words[1].len() == 1 && own[own.len() - 1].starts_with(words[1].as_str())
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
    // `Line Cook`: what somebody does, though both are names.
    let (last, before) = words.split_last().expect("a piece has words");
    let noun = is_role_noun(last) || CRAFT_NAMES.holds(last);
    if noun && !before.is_empty() && before.iter().all(|word| is_function(word)) || is_role_noun(last) && !is_family(last) {
        return false;
    }
    // `Professor de matemática`: a courtesy title in front of a subject.
    if words.len() > 2 && (is_role_noun(&words[0]) || is_job(&words[0])) && !text.contains(". ") {
        let rest = text.split(' ').skip(2);
        if is_of(&words[1]) && rest.clone().all(|word| word.starts_with(char::is_lowercase)) {
            return false;
        }
    }
    let read = name::read(text);
    if !read.is_person {
        return false;
    }
    let given = is_given(&words[0]);
    let capitals = text.split(' ').all(|word| word.starts_with(char::is_uppercase));
    let initial = words.len() >= 2 && text.starts_with(char::is_uppercase) && (words[0].chars().count() == 1 || last.chars().count() == 1);
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
    FUNCTIONS.holds(folded) || is_body(folded) || is_job(folded) || ENDINGS.iter().any(|ending| folded.ends_with(ending))
}

/// Nouns that end a role.
fn is_role_noun(folded: &str) -> bool {
    const NOT_APPLIED_FOR: &[&str] = &[
        "candidate",
        "host",
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
    // German joins them: `Kundenberaterin`, `Softwareentwickler*in`.
    const ENDINGS: &[&str] = &[
        "ingenieur",
        "entwickler",
        "manager",
        "leiter",
        "techniker",
        "mechaniker",
        "elektroniker",
        "pfleger",
        "mitarbeiter",
        "fachkraft",
        "helfer",
        "kaufmann",
        "kauffrau",
        "assistent",
        "assistenz",
        "berater",
        "lehrer",
        "fahrer",
        "planer",
        "erzieher",
        "verkaufer",
        "verwalter",
        "meister",
        "referent",
        "angestellte",
        "angestellter",
        "hilfe",
        "leider",
        "medewerker",
        "kundige",
        "adviseur",
        "ologist",
        "ographer",
        "onomist",
        "therapist",
        "ician",
        "keeper",
        "fighter",
        "worker",
        "woman",
        "person",
    ];
    let folded = folded.split(['*', ':', '_', '/']).next().unwrap_or(folded);
    let folded = folded
        .strip_suffix("in")
        .filter(|stem| stem.ends_with(['r', 't']))
        .unwrap_or(folded);
    is_job(folded) && !NOT_APPLIED_FOR.contains(&folded)
        || ROLE_NOUNS.holds(folded)
        || ENDINGS.iter().any(|ending| folded.ends_with(ending))
}
