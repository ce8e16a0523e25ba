//! What kind of name words are, by the lists and by their form.

use super::Known;
use super::line::{Link, Piece};
use super::words::{COMMON, CRAFT_NAMES, FUNCTIONS, PROGRAMMES, ROLE_NOUNS};
use crate::list::{Words, words};
use crate::model::Me;
use crate::reading::known::{is_family, is_given};
use crate::reading::name;
use crate::reading::words::{fold, is_body, is_employer, is_job, is_particle};
use crate::reading::zone_names::by_city;

/// Whether words can be a company's name: capitals but for what joins them, and not only words that every title has.
pub fn is_name(text: &str, words: &[String], piece: &Piece) -> bool {
    #[rustfmt::skip]
    static JOINING: Words = Words::new("\
        am an and by e en et for für i im in of on para per pour the und voor y");
    let joins = |word: &str| {
        word.starts_with(|c: char| !c.is_lowercase())
            || JOINING.holds(word)
            || is_particle(&fold(word))
            || is_body(&fold(word))
            || word.starts_with("d'")
            || word.starts_with("d’")
            || word.starts_with("l'")
            || word.starts_with("l’")
    };
    let common = |word: &String| FUNCTIONS.holds(word) || piece.first && (COMMON.holds(word) || is_function(word));
    // `National Theatre`: each word may be a role's, both are a house.
    let house = words.len() > 1 && words.last().is_some_and(|last| HOUSES.holds(last));
    text.split(' ').all(joins) && (house || !words.iter().all(common))
}

/// What ends the name of a house.
static HOUSES: Words = Words::new(
    "\
    academy agency airport army authority bank church clinic college council court federation gallery gardens hospital hotel \
    institute library ministry museum navy park police railway railways school society theater theatre trust union university \
    zoo",
);

/// `P3` behind a role's noun.
pub fn is_level_mark(words: &[String], at: usize) -> bool {
    at > 0 && words[at].len() < 3 && words[at].starts_with(char::is_uppercase) && is_role_noun(&fold(&words[at - 1]))
}

/// Whether words are a role: a noun of one, or a programme for beginners.
pub fn is_role(words: &[String], folded: &str) -> bool {
    let crafts = |at: usize| CRAFT_NAMES.holds(&words[at]) && (at == 0 && words.len() == 1 || at > 0 && !is_given(&words[at - 1]));
    words == ["phd"]
        || words.iter().any(|word| is_role_noun(word))
        || (0..words.len()).any(crafts) && !words.iter().any(|word| words!("gmbh inc llc llp ltd plc").holds(word.as_str()))
        || PROGRAMMES.split(',').any(|end| folded.ends_with(end))
}

/// Whether words name a role by its level or its place: `Audit Senior`, `Help Desk`, but not `Senior`.
pub fn is_level(words: &[String]) -> bool {
    let (last, before) = words.split_last().expect("a piece has words");
    words!("desk junior partner senior staff support").holds(last.as_str())
        && !before.is_empty()
        && before.iter().all(|word| is_function(word) || is_of(word))
}

/// How many words before a programme's own are a company's name: `Globex` in `Globex Graduate Scheme`.
pub fn company_before_programme(words: &[String], kept: &[&str]) -> Option<usize> {
    let folded = words.join(" ");
    let longest = PROGRAMMES
        .split(',')
        .filter(|end| folded.ends_with(end))
        .max_by_key(|end| end.len())?;
    let own = words.len() - longest.split(' ').count();
    let named = |at: &usize| kept[*at].starts_with(char::is_uppercase) && !is_function(&words[*at]) && !is_role_noun(&words[*at]);
    let known = is_employer(&words[..own].join("-"));
    (own > 0 && (known || (0..own).all(|at| named(&at)))).then_some(own)
}

/// How many words before a role's own are a company's name: `Globex` in `Globex Data Engineer`.
pub fn company_before_role(words: &[String], kept: &[&str], first: bool, loose: bool) -> Option<usize> {
    if words.len() > 2 && is_employer(&words[..2].join("-")) {
        return Some(2);
    }
    if is_employer(&words[0]) && words.len() > 1 && !is_function(&words[0]) {
        // `Aldi Süd Filialleiter`
        let more = words.len() > 2 && !is_function(&words[1]) && !is_role_noun(&words[1]) && kept[1].starts_with(char::is_uppercase);
        let more = more && is_role_noun(&words[2]) && kept[1].chars().any(char::is_lowercase);
        return Some(1 + usize::from(more));
    }
    // `YMCA camp counselor`: capitals within the first word, none in the rest.
    if !first
        && words.len() > 2
        && kept[0].chars().skip(1).any(char::is_uppercase)
        && !FUNCTIONS.holds(&words[0])
        && !is_role_noun(&words[0])
        && kept[1..].iter().all(|word| word.starts_with(char::is_lowercase))
    {
        return Some(1);
    }
    // `Fa. Brandt Elektriker`, `Hotel Miramar Receptionist`.
    let start = usize::from(is_body(&words[0]) && !FUNCTIONS.holds(&words[0]) && words.len() > 2 && !is_function(&words[1])) * 2;
    let own = start + words[start..].iter().position(|word| is_function(word) || is_role_noun(word))?;
    // One noun alone takes any word before it (`Dog Walker`), but for those that everybody has, behind a name that everybody knows, behind
    // a kind of company, and in small letters behind capitals (`Decathlon vendeur`) where capitals mean something.
    // Chinese has neither.
    let caseless = |word: &str| word.starts_with(|c: char| c.is_alphabetic() && !c.is_lowercase() && !c.is_uppercase());
    let small = !first && kept[own].starts_with(char::is_lowercase) || caseless(kept[own]);
    let known = is_employer(&words[0]) || is_body(&words[0]) || words[0].contains("会社") || loose;
    // `Globex SDR`.
    let letters = kept[own].len() < 5 && kept[own].chars().all(char::is_uppercase);
    let clear = letters || words.len() > own + 1 || is_everywhere(&words[own]) || small || known;
    let capitals = kept[..own]
        .iter()
        .all(|word| word.starts_with(char::is_uppercase) || caseless(word));
    // `Kirkland & Ellis associate`
    let most = if kept[..own].iter().any(|word| matches!(*word, "&" | "and")) {
        4
    } else {
        2
    };
    let capitals = capitals
        || most > 2
            && kept[..own]
                .iter()
                .all(|word| !word.starts_with(char::is_lowercase) || *word == "and");
    ((1..=most).contains(&own) && clear && capitals).then_some(own)
}

/// From which word on a company's name stands behind a role.
pub fn company_behind_role(words: &[String], kept: &[&str], loose: bool) -> Option<usize> {
    let noun = words.iter().rposition(|word| is_role_noun(word))?;
    let rest = &kept[noun + 1..];
    // `Pflegefachkraft Caritas`: German writes both with a capital.
    let first = rest.first().is_some_and(|word| word.starts_with(char::is_uppercase));
    let joined = |word: &&str| word.starts_with(char::is_uppercase) || is_particle(&fold(word)) || words!("and for für of").holds(word);
    let small = (loose && noun == 0 || kept[noun].starts_with(char::is_lowercase)) && first && rest.iter().all(joined);
    // `postdoc Marchetti Institute for Soil`: a house, whatever its other words.
    let own = &words[noun + 1..];
    let body = own.first().is_some_and(|word| is_body(word))
        || small && own.len() > 2 && own.iter().any(|word| HOUSES.holds(word) || word == "institut");
    let house =
        body && rest.len() > 1 && !FUNCTIONS.holds(&words[noun + 1]) && rest.iter().all(|word| word.starts_with(char::is_uppercase));
    ((house || small) && !rest.is_empty() && (body || !words[noun + 1..].iter().any(|word| is_function(word)))).then_some(noun + 1)
}

/// Whether a role's noun is one of those that every company has.
pub fn is_everywhere(noun: &str) -> bool {
    ANYWHERE.holds(noun)
}

/// Roles of which every company has one.
#[rustfmt::skip]
static ANYWHERE: Words = Words::new("\
    analyst azubi becario ceo cfo coo cto designer developer director engineer intern internship manager pm \
    praktikant praktikantin recruiter sde sre stagiaire swe trainee vp werkstudent");

/// `of`, in six languages.
pub fn is_of(word: &str) -> bool {
    words!("als as da de di do of of: title van").holds(word)
}

/// Whether words are the user as an owner: `Alex's`.
pub fn is_mine(words: &[String], text: &str, me: &Me) -> bool {
    let Some(owner) = words
        .last()
        .and_then(|last| last.strip_suffix('s'))
        .filter(|_| text.ends_with("'s") || text.ends_with("’s"))
    else {
        return false;
    };
    let mut words = words.to_vec();
    words.pop();
    words.push(owner.to_owned());
    is_me(&words, me)
}

/// Whether words are the user's own name: the whole of it, or the given name alone.
pub fn is_me(words: &[String], me: &Me) -> bool {
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
pub fn is_person(words: &[String], piece: &Piece, text: &str, known: &Known) -> bool {
    // `Dr. H. van der Berg`
    let own = words.iter().filter(|word| !is_particle(word) && word.chars().count() > 1).count();
    if own > 4 || words.len() > 6 || known.is_company(text) {
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
    // `Meet the team: Copperfield Mills`: the second word alone says nothing.
    if piece.link == Link::Colon && words.len() == 2 && !is_given(&words[0]) && words[0].chars().count() > 1 && !text.contains(". ") {
        return false;
    }
    // `Oliver Wyman London`: a house and its town.
    if words.len() == 3 && by_city(last).is_some() {
        return false;
    }
    // `Kent Police`, `Kundengespräch Müller`
    if words.len() > 1 && HOUSES.holds(last) && !is_family(last) || words[0].ends_with("gesprach") || words[0].ends_with("termin") {
        return false;
    }
    // `Skye Distillers`: those who do something together.
    let several = last.strip_suffix('s').is_some_and(|one| one.ends_with("er")) && !is_family(last) && !is_given(last);
    if words.len() == 2 && several && text.split(' ').all(|word| word.starts_with(char::is_uppercase)) {
        return false;
    }
    // `Jamison Protection`: a trade, not a family.
    if words.len() > 1 && last.ends_with("tion") && !is_given(last) && !is_family(last) {
        return false;
    }
    // `Dev Sr`: a level behind a role.
    if words.len() == 2 && is_role_noun(&words[0]) && words!("ii iii iv jr junior senior sr").holds(last.as_str()) {
        return false;
    }
    // `Professor de matemática`: a courtesy title in front of a subject.
    if words.len() > 2 && (is_role_noun(&words[0]) || is_job(&words[0])) && !text.contains(". ") {
        let rest = text.split(' ').skip(2);
        if is_of(&words[1]) && rest.clone().all(|word| word.starts_with(char::is_lowercase)) {
            return false;
        }
    }
    // `at Mercy General`: where somebody works.
    if piece.link == Link::At && words.len() == 2 && !is_family(last) && last.chars().count() > 1 && !text.contains('.') {
        return false;
    }
    // `Grant report`: a name's words have capitals, or none of them has.
    let small = |word: &str| word.starts_with(char::is_lowercase) && !is_particle(&fold(word)) && !word.contains('\'');
    if words.len() == 2 && text.starts_with(char::is_uppercase) && text.split(' ').any(small) {
        return false;
    }
    let read = name::read(text);
    if !read.is_person {
        return false;
    }
    // `chez Alan`: a house, whatever else it may be.
    // `Interview w/ Nguyen`: a family's name, where it is no house that everybody knows.
    let family = piece.link == Link::With && words.len() == 1 && is_family(&words[0]) && text.starts_with(char::is_uppercase);
    let given = is_given(&words[0]) && (piece.link != Link::At || words.len() > 1) || family && !is_employer(&words[0]);
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
        // `Town hall` is nobody.
        || words.len() == 2 && is_family(last) && piece.link != Link::At && (capitals || !text.starts_with(char::is_uppercase))
}

/// Whether a word is of the kind that comes before a role's noun, by a table or by its ending.
pub fn is_function(folded: &str) -> bool {
    #[rustfmt::skip]
    const ENDINGS: &str = "\
        ance ence graphy ical ics ing ional ity ment ness ology ship sion tion";
    FUNCTIONS.holds(folded) || is_body(folded) || is_job(folded) || ENDINGS.split(' ').any(|ending| folded.ends_with(ending))
}

/// Nouns that end a role.
pub fn is_role_noun(folded: &str) -> bool {
    #[rustfmt::skip]
    static NOT_APPLIED_FOR: Words = Words::new("\
        candidate chief guest host interviewer interviewers junior participant partner senior staff supplier unknown vendor vice");
    // German joins them: `Kundenberaterin`, `Softwareentwickler*in`.
    #[rustfmt::skip]
    const ENDINGS: &str = "\
        administrator adviseur angestellte angestellter arbeiter architekt assistent assistenz ateur atore atrice \
        bearbeiter berater betreuer dinator elektroniker entwickler erapista erzieher fachkraft fahrer fighter fuhrer \
        gestalter helfer hilfe ialist ialista ialiste ician icien icienne igator imator informatiker ingenieur itator \
        kauffrau kaufmann keeper kundige laborant lehrer leider leiter leitung maker manager mechaniker medewerker \
        meister mitarbeiter monteur ographer ologa ologist ologo ologue oloog onomist ontist opath optiker otiator \
        person pfleger planer redakteur referent sanitater schlosser seller spezialist strator techniker therapeut \
        therapist ucator verkaufer vertreter verwalter woman worker zeichner エンジニア デザイナー マネージャー 员 員 営業 师 師 経理 经理 職 开发 設計 设计 \
        개발자 디자이너 매니저 엔지니어";
    let folded = folded.split(['*', ':', '_', '/']).next().unwrap_or(folded);
    // `data-analist`
    let folded = folded
        .rsplit_once('-')
        .map_or(folded, |(_, last)| if ROLE_NOUNS.holds(last) { last } else { folded });
    let folded = folded
        .strip_suffix("in")
        .filter(|stem| stem.ends_with(['r', 't']))
        .unwrap_or(folded);
    is_job(folded) && !NOT_APPLIED_FOR.holds(folded)
        || ROLE_NOUNS.holds(folded)
        || ENDINGS.split(' ').any(|ending| folded.ends_with(ending))
}
