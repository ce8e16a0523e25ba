//! The title of a calendar event: whether it is an interview the user sits, with whom, for what.
//!
//! A title is cut at its separators and connecting words; the words that say *interview* are taken out; what is left over is a
//! company, a role, a person or a topic. `ask` where the shape is the same for both sides of the table.

use serde::{Deserialize, Serialize};

use self::found::Found;
use self::line::{Link, contains, pieces, plain, without_prefixes};
use super::known::is_given;
use super::words::{fold, is_body, is_employer, is_particle};
use crate::list::{Words, words};
use crate::model::Me;

mod bare;
mod found;
mod kinds;
mod line;
mod words;

/// Whether the user sits in it as a candidate.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// It is an interview.
    Yes,
    /// It is none.
    #[default]
    No,
    /// The words fit both.
    Ask,
}

/// On which side of the table the user sat.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Side {
    /// The user was interviewed.
    Candidate,
    /// The user asked the questions.
    Interviewer,
    /// Nothing says.
    #[default]
    Unknown,
}

impl std::fmt::Display for Verdict {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Verdict::Yes => "yes",
            Verdict::No => "no",
            Verdict::Ask => "ask",
        })
    }
}

impl std::fmt::Display for Side {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Side::Candidate => "candidate",
            Side::Interviewer => "interviewer",
            Side::Unknown => "unknown",
        })
    }
}

/// What a title says.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Title {
    /// Whether it is an interview.
    pub is_interview: Verdict,
    /// The company.
    pub company: Option<String>,
    /// The role.
    pub role: Option<String>,
    /// `phone screen`, `technical`, `panel`, `on-site`, `final`, ...
    pub stage: Option<String>,
    /// Everybody the title names, the user included.
    pub people: Vec<String>,
    /// The user's side.
    pub side: Side,
}

/// What the rest of an event knows: it tells people from companies where a title alone does not.
#[derive(Clone, Debug, Default)]
pub struct Known {
    /// Somebody of another house than the user's is there, and the user did not send the invitation: it is not the user who asks.
    pub is_invited: bool,
    /// Names on the guest list and in the text.
    pub people: Vec<String>,
    /// Companies by the guests' addresses.
    pub companies: Vec<String>,
}

impl Known {
    /// Whether a text is one of the companies, spaces and signs apart.
    fn is_company(&self, text: &str) -> bool {
        let bare = |text: &str| fold(text).chars().filter(char::is_ascii_alphanumeric).collect::<String>();
        self.companies.iter().any(|company| bare(company) == bare(text))
    }

    /// Whether folded words are somebody's whole name or first name.
    fn is_guest(&self, words: &[String]) -> bool {
        self.people.iter().any(|person| {
            let own: Vec<String> = person.split_whitespace().map(fold).collect();
            own == words || words.len() == 1 && own.first() == words.first()
        })
    }
}

/// Whether a house finds people for others: `Hays`.
pub(super) fn is_agency(house: &str) -> bool {
    found::is_agency(&house.split(' ').map(fold).collect::<Vec<_>>())
}

/// Whether a title keeps a time that is not settled: `[Hold] Interview`.
pub(super) fn is_held(title: &str) -> bool {
    without_prefixes(title).1.hold
}

/// Whether folded words are those of a role.
pub(super) fn is_role(words: &[String]) -> bool {
    kinds::is_role(words, &words.join(" "))
}

/// Whether folded words are what interviews are about, or called: `coding`, `intro`, `deep dive`.
pub(super) fn is_topic(words: &[String]) -> bool {
    let is_own = |word: &String| {
        words::HEADS.holds(word) || words::QUALIFIERS.holds(word) || words::FUNCTIONS.holds(word) || words::COMMON.holds(word)
    };
    words.iter().filter(|word| !is_particle(word)).any(is_own) || words::TOPICS.within(&format!(" {} ", words.join(" ")))
}

/// Whether a folded word is one for an opening: `position`, `Stelle`, `poste`.
pub(super) fn is_opening(word: &str) -> bool {
    words::LEADS.holds(word)
}

/// Reads one title alone. `me` may be empty.
pub fn read(title: &str, me: &Me) -> Title {
    read_with(title, me, &Known::default())
}

/// Reads one title beside what else is known of its event.
pub fn read_with(title: &str, me: &Me, known: &Known) -> Title {
    let (line, marks) = without_prefixes(title);
    let plain = plain(&line);
    let pieces = pieces(&line);
    // `Call back recruiter`: something to do.
    let signal = signal(&line, &plain).filter(|_| !(is_errand(&line) && is_recruiters_call(&plain)));
    let found = Found::read(&line, &pieces, signal.is_some(), me, known);
    let pair_sign = ["<>", "<->", "↔", "⇄"].iter().any(|sign| line.contains(sign));
    let about_work = found.role.is_some() || found.met_role && found.company.is_some();
    let small_talk =
        !about_work && !found.employer && words::SMALL_TALK.within(&plain) && !contains(&plain, "coffee chat,virtual coffee,office tour");
    let mut out = Title {
        stage: (signal.is_some() || pair_sign)
            .then(|| {
                let lettered = || line.split_whitespace().find_map(line::stage_of_letters);
                let stage = words::stage(&without(&plain, found.role.as_deref())).or_else(lettered);
                stage.or(is_recruiters_call(&plain).then_some("recruiter screen"))
            })
            .flatten()
            .map(str::to_owned),
        company: found.company,
        role: found.role,
        people: found.people,
        ..Title::default()
    };
    let house = out
        .company
        .as_deref()
        .is_some_and(|name| name.split(' ').any(|word| is_body(&fold(word))));
    if signal.is_none() && pair_sign && pieces.len() == 2 && out.people.len() < 2 && !house {
        // `ana <> ben`: nothing but two names.
        out.people = pieces
            .iter()
            .map(|piece| piece.words.join(" "))
            .filter(|name| name.chars().any(char::is_alphabetic))
            .collect();
        out.company = None;
    }
    // `Coffee with Ruthie`, `Dinner chez Paul`
    let guest = |company: &String| small_talk && !company.contains(' ') || !found.employer && is_given(&fold(company));
    if signal.is_none() && out.people.is_empty() && !found.pair && out.company.as_ref().is_some_and(guest) {
        out.people.extend(out.company.take());
    }
    let none = |out: Title, side: Side| Title {
        is_interview: Verdict::No,
        stage: None,
        side,
        ..out
    };
    // `Interviewing: Jonas Petersen`, `Alex Miller interviewing`
    let asking = {
        let mine = |name: &String| {
            let name = line::plain(name);
            contains(&plain, &format!("{} interviewing", name.trim()))
                || name
                    .split_whitespace()
                    .next()
                    .is_some_and(|first| contains(&plain, &format!("{first} interviewing")))
        };
        let somebody = out.people.iter().any(|name| !mine(name)) || out.role.is_some() && contains(&plain, "candidates");
        // `Interviewing Ruth for barista`
        let whom = line.split(' ').nth(1).is_some_and(|whom| is_given(&fold(whom)));
        plain.starts_with(" interviewing ") && (somebody || whom) && !found.me || me.names.iter().any(mine)
    };
    if asking {
        return none(out, Side::Interviewer);
    }
    if words::OF_USERS.within(&plain) {
        out.side = Side::Interviewer;
        return if out.company.is_some() {
            Title {
                is_interview: Verdict::Ask,
                stage: None,
                ..out
            }
        } else {
            none(out, Side::Interviewer)
        };
    }
    let bare = without(&plain, out.role.as_deref());
    let shadows = signal.is_some() && (plain.starts_with(" shadow ") || plain.starts_with(" shadowing "));
    // `Alex Miller interviews Ruth Porter`
    let asks = |name: &String| {
        let name = line::plain(name);
        let first = name.split_whitespace().next().unwrap_or_default();
        [name.trim(), first]
            .iter()
            .any(|own| !own.is_empty() && plain.starts_with(&format!(" {own} interviews ")))
    };
    let asks = me.names.iter().any(asks);
    // `Interview Ruth Porter for Head Chef`: what is done, and to whom.
    let verb = plain.starts_with(" interview ") && found.named_slot && !found.me && out.role.is_some();
    let done_to = verb && pieces.len() == 2 && pieces[0].link == Link::Start && pieces[1].link == Link::For;
    // `Backend - interviewer: Alex Miller`
    let own = |name: &String| {
        let first = line::plain(name.split(' ').next().unwrap_or_default());
        !first.trim().is_empty() && contains(&plain, &format!("interviewer {}", first.trim()))
    };
    let says_so = ["(interviewer)", "[interviewer]"]
        .iter()
        .any(|mark| line.to_lowercase().contains(mark))
        || me.names.iter().any(own);
    if shadows
        || asks
        || says_so
        || done_to
        || plain.starts_with(" roundup ")
        || words::OTHER_SIDE.within(&bare)
        || is_of_hiring(&plain, &bare)
    {
        // `Debrief: Ottilie Brandt`: of whom.
        let named = |name: &String| {
            name.split(' ').count() == 2
                && !name
                    .split(' ')
                    .map(fold)
                    .any(|word| is_body(&word) || words::FUNCTIONS.holds(&word) || words::COMMON.holds(&word))
        };
        if out.people.is_empty()
            && let Some(name) = out
                .company
                .take_if(|name| !found.employer && named(name) && super::name::read(name).is_person)
        {
            out.people.push(name);
        }
        // `FDS WT: Debrief`: a code is no company.
        out.company = out.company.filter(|name| name.chars().any(char::is_lowercase));
        let mine = out.company.is_some() && out.people.is_empty() && contains(&plain, "debrief");
        if mine {
            return none(out, Side::Unknown);
        }
        out.company = None;
        return none(out, Side::Interviewer);
    }
    // `References for Ruth Porter`: of whom one decides.
    let judged = words::JUDGED.within(&plain) && out.company.is_none() && !out.people.is_empty() && !found.me;
    if judged {
        return none(out, Side::Interviewer);
    }
    if words::HOLDS.within(&plain) && out.company.is_none() && out.people.is_empty() {
        out.role = None;
        return none(out, if signal.is_some() { Side::Interviewer } else { Side::Unknown });
    }
    // `Follow-up interview` is one, `Follow up on the interview` is not.
    let another = contains(
        &plain,
        "follow up interview,follow up call,follow up chat,follow up round,follow up conversation,follow up meeting,follow up discussion",
    );
    // `Interview - Practice Manager`: a role is about nothing else.
    // `Interview with Buffer`, too, is about nothing else.
    let name = out.company.as_deref().filter(|name| found.everyday && !name.contains(' '));
    // `Practice coding interview with a friend`, but `Practice Nurse interview`.
    let practised = bare.starts_with(" practice ") && out.company.is_none() && out.role.is_none();
    if !another && (practised || is_around(&plain) || words::ABOUT.within(&without(&bare, name))) {
        let side = if out.company.is_some() { Side::Candidate } else { Side::Unknown };
        return none(out, side);
    }
    // `Medical school interview - Globex College`: to study there.
    if out.role.as_deref().is_none_or(|role| role == "PhD") && words::STUDIES.within(&plain) {
        let side = if out.company.is_some() { Side::Candidate } else { Side::Unknown };
        return none(out, side);
    }
    let round_of = contains(&plain, "round of") && !contains(&plain, "round of interviews,round of interview,round of your");
    let to_do = line::is_note(&line) && !is_first(&plain, out.role.as_deref());
    let house = out.company.as_deref().filter(|name| name.contains(' ') && out.people.is_empty());
    let apart = without(&plain, out.company.as_deref().filter(|_| found.placed));
    if round_of || to_do || is_another_persons(&line, me) || is_something_else(&plain, &apart, out.role.as_deref(), house) {
        // `Sign contract with Globex`; but `Watch: Interview with a Killer`.
        let watched = |verb: &str| verb.ends_with(':') || matches!(fold(verb).as_str(), "watch" | "listen");
        let seen = line.split(' ').next().is_some_and(watched);
        let applies = to_do && !seen && signal.is_some() || words::APPLYING.within(&plain);
        out.company = out.company.filter(|_| applies);
        out.role = None;
        let side = if out.company.is_some() { Side::Candidate } else { Side::Unknown };
        return none(out, side);
    }
    // `Onsite backup drill`: no word of it says interview and nothing else.
    let nobody = out.company.is_none() && out.people.is_empty() && !found.me;
    if nobody && out.role.is_none() && found.unexplained && words::SOFT.within(&plain) && !plain.contains("interview") {
        return none(out, Side::Unknown);
    }
    // `Tax adviser call`: whom one pays.
    let bank = out.people.is_empty() && out.company.as_ref().is_some_and(|name| name.starts_with(char::is_lowercase));
    if (nobody || bank) && signal.is_none() && !found.opening && is_service(&plain) {
        out.company = None;
        out.role = None;
        return none(out, Side::Unknown);
    }
    // `Alex Miller / Globex (Data Engineer)`: a scheduler's title, what for is not said.
    let scheduled = found.slot || found.me && (out.company.is_some() || out.role.is_some()) && pieces.len() > 1;
    // `Alex / Ruth`
    let two = found.me && out.people.len() == 2 && pieces.len() == 2;
    let about_opening = contains(&plain, "opportunity") || found.opening && (out.company.is_some() || !out.people.is_empty());
    // `Coffee with Rob from Globex`
    let invited = out.company.is_some() && !out.people.is_empty() && contains(&plain, "coffee,lunch,breakfast");
    let met = plain.starts_with(" meet ") && out.role.is_some()
        || out.company.as_ref().is_some_and(|name| name.starts_with(char::is_uppercase)) && contains(&plain, "next steps");
    let private = contains(&plain, "wedding,birthday,funeral,babysitter,baby shower,christening");
    let kin = private || nobody && plain.split(' ').any(|word| words::FAMILY.holds(word));
    // `Ruth Porter, Talent Partner @ Globex`
    let recruiter = out.company.is_some() && !out.people.is_empty() && contains(&plain, RECRUITERS);
    let meeting = invited
        || recruiter
        || !small_talk
            && !kin
            && (found.pair || scheduled || two || met || about_opening || words::MEETINGS.within(&plain))
            && !is_errand(&line);
    match signal {
        None if meeting || pair_sign && out.people.len() == 2 => {
            out.is_interview = Verdict::Ask;
            out.side = if out.company.is_some() { Side::Candidate } else { Side::Unknown };
            // `Founder chat`: whom one meets, not what one wants to be.
            out.role = out.role.filter(|role| found.opening || !words::MET.holds(&fold(role)));
        }
        None => {
            // `Application closes - Globex`
            out.company = out.company.filter(|_| words::APPLYING.within(&plain));
            out.role = None;
            if out.company.is_some() {
                out.side = Side::Candidate;
            }
        }
        // `Control panel review`.
        Some(Signal::Weak) if found.unexplained && !found.me && out.people.is_empty() && words::MEETINGS.within(&plain) => {
            out.is_interview = Verdict::Ask;
        }
        Some(Signal::Weak) if found.unexplained && !found.me && out.people.is_empty() => {
            out.company = None;
            out.role = None;
            return none(out, Side::Unknown);
        }
        // `Colonoscopy screening`: of what, or with whom.
        Some(Signal::Weak) if plain.ends_with(" screening ") && !found.me && !found.employer && out.role.is_none() => {
            out.is_interview = Verdict::Ask;
        }
        // `Panel: Future of Cities`
        Some(Signal::Weak) if !found.me && !found.employer && out.role.is_none() && plain.starts_with(" panel ") && line.contains(':') => {
            out.is_interview = Verdict::Ask;
        }
        // `Gespräch mit Vermieter`: German writes every noun with a capital.
        Some(Signal::Weak) if !found.me && out.role.is_none() && contains(&plain, "gesprach mit,gesprek met") => {
            out.is_interview = Verdict::Ask;
        }
        Some(Signal::Weak) if out.company.is_none() && !found.me => {
            if contains(&plain, "loop") && !contains(&plain, "screen,assessment") {
                return none(out, Side::Unknown);
            }
            out.is_interview = Verdict::Ask;
        }
        Some(_) => {
            // `Interview - Jane Doe`: on one side of the table the candidate, on the other the interviewer.
            let named = words::APPLICANTS.within(&plain);
            let candidate = named || contains(&plain, "candidate") && !contains(&plain, "candidate screen,candidate screening");
            let open = !found.me && out.company.is_none();
            // `Candidate interview: Ruth Porter`: so says who hires.
            let of_theirs = contains(
                &plain,
                "candidate interview,candidate interviews,interview candidate,interview with candidate,interview with a candidate,entretien candidat,entretien candidate,entrevista candidato,entrevista candidata,entrevista a candidato,entrevista a candidata,entrevista com candidato,entrevista com candidata,colloquio candidato,colloquio candidata",
            ) && (out.role.is_some() || !out.people.is_empty());
            if open && of_theirs && !known.is_invited {
                return none(out, Side::Interviewer);
            }
            // `Panel Interview - Nurse`: those of the panel have it in their calendars, too.
            let panel = out.role.is_some() && out.people.is_empty() && contains(&plain, "panel interview,interview panel");
            // `Kennenlerngespräch Ruth Porter / Alex Miller`: getting to know each other, what for is not said.
            let getting_to_know = found.pair && out.company.is_none() && out.role.is_none() && words::GETTING_TO_KNOW.within(&plain);
            let shared = found.named_slot || found.colon_role || candidate || panel;
            // `Vorstellungsgespräch Frau Porter`: of her, or with her.
            let titled = found.named_slot && out.people.len() == 1 && out.role.is_none() && is_titled(&out.people[0]);
            let unclear = open && shared && (named || titled || !words::CANDIDATES.within(&plain)) || getting_to_know;
            // `Onsite interview with Ruth Porter`: she asks, or she is asked.
            let only_names = open && out.role.is_none() && out.people.len() == 1 && !known.is_invited;
            let only_names = only_names && !words::CANDIDATES.within(&plain) && !contains(&plain, "recruiter");
            // `Interview wedding photographer`: it may be what one is to do.
            let to_do = open
                && line.starts_with("Interview ")
                && line[10..].starts_with(char::is_lowercase)
                && out.role.as_deref() == Some(&line[10..]);
            // `2nd round??`, `Interview (tbc)`
            let doubted = open && out.role.is_none() && (line.ends_with('?') || contains(&plain, "tbc,tba,client interview"));
            // `Nanny interviews`: whoever has several asks the questions, as a rule.
            let several = open && contains(&plain, "interviews");
            let trial = out.role.is_none() && !plain.contains("interview") && words::TRIALS.within(&plain);
            let aside = trial || words::ASIDES.within(&bare);
            let unexplained = found.unexplained && !(out.role.is_some() && out.company.is_some() && plain.contains("interview"));
            out.is_interview =
                if unclear || only_names || to_do || doubted || several || unexplained || aside || marks.cancelled || marks.hold && open {
                    Verdict::Ask
                } else {
                    Verdict::Yes
                };
            out.side = if unclear || only_names || several || marks.hold && open {
                Side::Unknown
            } else {
                Side::Candidate
            };
        }
    }
    out
}

/// Whether a name begins with `Frau`, `Mr.` and the like.
fn is_titled(name: &str) -> bool {
    super::name::read(name).honorific.is_some()
}

/// A plain line without a role's words: a technical writer's interview is no technical one.
fn without(plain: &str, role: Option<&str>) -> String {
    plain.replace(&role.map_or(" ".to_owned(), line::plain), " ")
}

/// `Call mum`: something to do, with nobody who asked for it.
fn is_errand(line: &str) -> bool {
    let mut words = line.split(' ');
    let verb = words
        .next()
        .is_some_and(|verb| words!("call phone ring text").holds(fold(verb).as_str()));
    verb && words.next().is_some_and(|next| {
        next.starts_with(char::is_alphabetic) && !words!("about and call chat from interview re re: regarding screen w/ with").holds(next)
    })
}

/// `Priya's interview`, `Priya Nair's phone screen`: not the user's. `Gail's Bakery interview` is a house's.
fn is_another_persons(line: &str, me: &Me) -> bool {
    let words: Vec<&str> = line.split(' ').take(4).collect();
    let owner = |word: &str| word.strip_suffix("'s").or(word.strip_suffix("’s")).map(str::to_owned);
    let Some((at, last)) = words.iter().enumerate().find_map(|(at, word)| Some((at, owner(word)?))) else {
        return false;
    };
    let next = words.get(at + 1).map(|word| fold(word)).unwrap_or_default();
    let house = is_body(&next) && !words::HEADS.holds(&next) || is_employer(&fold(&words[..=at].join("-").replace(['\'', '’'], "")));
    let first = fold(if at == 0 { &last } else { words[0] });
    let somebody = if at == 0 {
        is_given(&first) || words::FAMILY.holds(&first)
    } else {
        at < 3 && is_given(&first) && (words::HEADS.holds(&next) || words::QUALIFIERS.holds(&next))
    };
    let mine = || {
        me.names
            .iter()
            .any(|own| own.split(' ').next().is_some_and(|own| fold(own) == first))
    };
    somebody && !house && !mine()
}

/// How clearly a title says interview.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Signal {
    Clear,
    Weak,
}

fn signal(line: &str, plain: &str) -> Option<Signal> {
    // Chinese, Japanese and Korean do not part their words.
    if line::INTERVIEWS.iter().any(|word| plain.contains(word))
        || words::CLEAR.within(plain)
        || is_recruiters_call(plain)
        || plain.contains("interview ")
    {
        return Some(Signal::Clear);
    }
    // `Screen repair`: a thing of the house.
    let mut tokens = line.split_whitespace().skip_while(|word| fold(word) != "screen").skip(1);
    let is_thing = tokens
        .next()
        .is_some_and(|next| next.starts_with(char::is_lowercase) && !words!("and at bei by call for mit round w/ with").holds(next));
    // `R2` may be of anything.
    let lettered = line
        .split_whitespace()
        .any(|word| !word.starts_with('R') && line::stage_of_letters(word).is_some());
    (lettered || words::WEAK.within(plain) && !is_thing).then_some(Signal::Weak)
}

/// `Call with Globex recruiter`.
fn is_recruiters_call(plain: &str) -> bool {
    contains(plain, RECRUITERS) && words::MEETINGS.within(plain)
}

/// Those who find people for their house.
const RECRUITERS: &str = "recruiter,recruiterin,recruteur,recruteuse,reclutador,reclutadora,recrutador,recrutadora,selezionatrice,people ops,talent acquisition,talent partner,talent team,people team,recruiting team,recruitment team";

/// `Wrap-up after Globex panel`, `Nap before the onsite`: beside an interview, and none.
fn is_around(plain: &str) -> bool {
    let is_held = |word: &str| words!("interview interviews loop onsite panel rounds").holds(word);
    let words: Vec<&str> = plain.split_whitespace().collect();
    let Some(at) = words.iter().position(|word| matches!(*word, "after" | "before")) else {
        return false;
    };
    let (before, after) = (&words[..at], &words[at + 1..]);
    let own = |word: &&str| is_held(word) || words!("call chat entretien round screen").holds(word);
    at > 0 && !before.iter().any(own) && after.len() < 5 && after.iter().any(|word| is_held(word))
}

/// Whether a role begins the line: `Research Assistant interview`.
fn is_first(plain: &str, role: Option<&str>) -> bool {
    role.is_some_and(|role| plain.starts_with(&line::plain(role)))
}

/// What those who hire do among themselves: `Recruiting weekly sync`, `Intake call with hiring manager`.
fn is_of_hiring(plain: &str, bare: &str) -> bool {
    let has = |list: &Words| bare.split(' ').any(|word| list.holds(word));
    let begins = plain.split(' ').any(|word| matches!(word, "intake" | "kick" | "kickoff"));
    begins
        && plain
            .split(' ')
            .any(|word| words::HIRING.holds(word) || words::OPENINGS.holds(word))
        || has(&words::HIRING) && has(&words::PROCEEDINGS) && !contains(plain, "hiring manager")
            // `Portfolio review with the Globex hiring panel`: they sit opposite.
            && !(contains(plain, "hiring panel,hiring team") && contains(plain, "with,w"))
}

/// `Accountant call`, `Plumber visit`.
fn is_service(plain: &str) -> bool {
    let words: Vec<&str> = plain.split_whitespace().collect();
    let call = |word: &str| words!("appointment call callback meeting visit").holds(word);
    let with = |word: &str| words!("avec con mit with").holds(word);
    words
        .windows(2)
        .any(|pair| words::SERVICES.holds(pair[0]) && call(pair[1]) || with(pair[0]) && words::SERVICES.holds(pair[1]))
}

/// An interview, a screening or a loop in another sense. `house` is the company, where no one word of it stands for it; `apart` is the line without a company
/// whose place is clear.
fn is_something_else(plain: &str, apart: &str, role: Option<&str>, house: Option<&str>) -> bool {
    let of_role = role.map(line::plain).unwrap_or_default();
    let alone = |word: &str| contains(plain, word) && !contains(&of_role, word);
    // `Interview w/ the Guardian (press)`
    let aired = ["press", "media", "radio", "tv", "podcast"];
    if aired.iter().any(|what| contains(plain, what) && plain.trim_end().ends_with(what)) && role.is_none() {
        return true;
    }
    if words::UNLESS_INTERVIEW.within(apart) && !plain.contains("interview") && role.is_none()
        || words::ELSE.within(plain)
        || role.is_none() && words::ON_AIR.within(plain)
        || words::ELSE_ALONE.split(' ').any(alone)
    {
        return true;
    }
    let of_house = house.map(line::plain).unwrap_or_default();
    let mut before = "";
    plain.split_whitespace().any(|word| {
        // `Primary School interview - Teacher`: there one may work, too.
        let sense = || {
            let house = words!("bank credit housing insurance magazine newspaper nursery police preschool radio school tv").holds(before);
            words::SENSES.holds(before) && !(house && (role.is_some() || of_house.contains(&format!(" {before} "))))
        };
        let other = match word {
            "interview" | "interviews" | "call" | "meeting" => sense(),
            "screening" | "screenings" | "screen" => words::SCREENED.holds(before) || sense(),
            _ => false,
        };
        // `Tenant phone interview`
        if words::SENSES.holds(word) || !words::QUALIFIERS.holds(word) {
            before = word;
        }
        other
    })
}

#[cfg(test)]
mod tests;
