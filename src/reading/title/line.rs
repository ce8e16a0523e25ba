//! A title as pieces between its separators and connecting words, without the words that say interview.

use super::kinds::is_role;
use super::words::{BODIES, FUNCTIONS, GROUPS, HEADS, LEADS, MET, NOTES, PREFIXES, QUALIFIERS, SENSES};
use crate::list::{Words, words};
use crate::reading::known::{is_family, is_given};
use crate::reading::name;
use crate::reading::words::{fold, is_body, is_employer, is_job, is_particle, is_tool};
use crate::reading::zone_names::by_city;

/// What prefixes say about an invitation.
#[derive(Default)]
pub struct Marks {
    /// It was called off.
    pub cancelled: bool,
    /// The time is only kept.
    pub hold: bool,
}

/// Interviews, in Chinese, Japanese and Korean.
pub const INTERVIEWS: [&str; 9] = ["面试", "面接", "면접", "面試", "一面", "二面", "三面", "终面", "終面"];

/// Without `Invitation:`, `FW:`, `[Hold]`, pictures, and the date that mail subjects append.
pub fn without_prefixes(title: &str) -> (String, Marks) {
    let mut marks = Marks::default();
    let line: String = title
        .chars()
        .take(300)
        .map(|c| if c.is_control() || name::is_picture(c) { ' ' } else { c })
        .collect();
    // Signs of the full width, and the words for an interview, which stand without spaces there.
    let line = if line.contains(|c: char| c >= '\u{3000}') {
        let signs = [
            ("：", ": "),
            ("（", " ("),
            ("）", ") "),
            ("【", " ["),
            ("】", "] "),
            ("｜", " | "),
            ("／", " / "),
            ("・", " / "),
        ];
        let heads = INTERVIEWS.iter().map(|head| (*head, *head));
        signs.into_iter().chain(heads).fold(line, |line, (sign, plain)| {
            let spaced = if sign == plain { format!(" {plain} ") } else { plain.to_owned() };
            line.replace(sign, &spaced)
        })
    } else {
        line
    };
    let mut line = line.split_whitespace().collect::<Vec<_>>().join(" ");
    loop {
        let bracket = line.strip_prefix('[').and_then(|rest| rest.split_once(']'));
        let bracket = bracket.or_else(|| line.strip_prefix('(')?.split_once(')'));
        // `#8841 Interview`
        let bracket = bracket.or_else(|| line.strip_prefix('#')?.split_once(' '));
        // `Cancelled - Interview with Globex`
        let dash = line.split_once(" - ").or_else(|| line.split_once(" – "));
        let bracket = bracket.or_else(|| dash.filter(|(label, _)| words!("abgesagt canceled cancelled hold").holds(fold(label).as_str())));
        // `POSTPONED final interview`
        let loud = line
            .split_once(' ')
            .filter(|(word, rest)| word.len() > 4 && word.bytes().all(|b| b.is_ascii_uppercase()) && rest.contains(char::is_lowercase));
        let bracket = bracket.or_else(|| loud.filter(|(word, _)| PREFIXES.split(',').any(|prefix| prefix == fold(word))));
        let (label, rest) = match (bracket, line.split_once(':')) {
            (Some(bracket), _) => bracket,
            (None, Some(label)) => label,
            _ => break,
        };
        let label = fold(label.trim());
        // `Aktualisierte Einladung`, `Updated invitation with note`
        let sent = |word: &str| words!("antwort convite einladung invitacion invitation invito reply reponse uitnodiging").holds(word);
        let is_sent = label.split(' ').count() < 6
            && label.split(' ').any(sent)
            && !label.split(' ').any(|word| word != "invitation" && HEADS.holds(word));
        // `[R-10482]`, `[EXT]`: an office's number or mark.
        let is_mark = line.starts_with(['[', '(', '#']) && is_number(label.rsplit([' ', '-']).next().unwrap_or_default());
        if !is_mark && !is_sent && !PREFIXES.split(',').any(|prefix| prefix == label) {
            break;
        }
        marks.hold |= matches!(label.as_str(), "hold" | "tentative" | "placeholder");
        marks.cancelled |= ["cancel", "abgesagt", "annul", "geannul", "declined"]
            .iter()
            .any(|start| label.starts_with(start));
        line = rest.trim().to_owned();
    }
    // `... @ Thu Oct 2, 2025 2:30pm - 3pm (PDT)`.
    if let Some((before, after)) = line.rsplit_once(" @ ")
        && after.split(' ').next().is_some_and(|word| is_day(&fold(word)))
    {
        line = before.to_owned();
    }
    (line, marks)
}

/// Whether a folded word is a day of the week, as calendars and mail subjects write it.
pub fn is_day(folded: &str) -> bool {
    #[rustfmt::skip]
    static DAYS: Words = Words::new("\
        di dim do fr fri friday jeu lun mar mer mi mo mon monday sa sam sat saturday so sun sunday thu thur thurs \
        thursday tue tues tuesday ven wed wednesday");
    DAYS.holds(folded)
}

/// Folded words between single spaces, with one at each end, so that phrases are found at word bounds.
pub fn plain(line: &str) -> String {
    let mut out = String::from(" ");
    for c in line.chars() {
        if c.is_alphanumeric() {
            out.push(c);
        } else if !matches!(c, '\'' | '’' | '.') && !out.ends_with(' ') {
            out.push(' ');
        }
    }
    if !out.ends_with(' ') {
        out.push(' ');
    }
    let folded: Vec<String> = out.split(' ').map(fold).collect();
    folded.join(" ")
}

/// Whether a line, as [`plain`] gives it, holds one of several phrases at word bounds; commas part them.
pub fn contains(plain: &str, phrases: &str) -> bool {
    let line = plain.as_bytes();
    let begins = |phrase: &[u8]| {
        (1..line.len()).any(|at| {
            line[at] == phrase[0] && line[at - 1] == b' ' && line[at..].starts_with(phrase) && line.get(at + phrase.len()) == Some(&b' ')
        })
    };
    phrases.split(',').any(|phrase| !phrase.is_empty() && begins(phrase.as_bytes()))
}

/// What stands before a piece.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Link {
    Start,
    Dash,
    /// `|`.
    Bar,
    Colon,
    Comma,
    With,
    At,
    For,
    Between,
    Pair,
    Bracket,
    /// When, how and whether: no part of a name.
    Aside,
}

#[derive(Debug)]
pub struct Piece {
    /// What stands before it.
    pub link: Link,
    /// Its words as written.
    pub words: Vec<String>,
    /// Whether the title begins with it: its capital says nothing.
    pub first: bool,
}

/// Cuts a line at separators and connecting words, and takes out the words that say interview.
pub fn pieces(line: &str) -> Vec<Piece> {
    let mut out: Vec<Piece> = Vec::new();
    let mut current = Piece {
        link: Link::Start,
        words: Vec::new(),
        first: true,
    };
    let spaced = line
        .replace('(', " ( ")
        .replace(')', " ) ")
        .replace('[', " ( ")
        .replace(']', " ) ")
        .replace(" w/", " w/ ")
        .replace(" on behalf of ", " at ");
    let mut cut = |current: &mut Piece, link: Link| {
        let done = std::mem::replace(
            current,
            Piece {
                link,
                words: Vec::new(),
                first: false,
            },
        );
        if !done.words.is_empty() {
            out.push(done);
        }
    };
    // `Entrevista en Globex`; elsewhere `en` joins people.
    let spanish = plain(line).contains(" entrevista");
    // Beside small letters, capitals are no connecting word: `at MIT`.
    let mixed = line.chars().any(char::is_lowercase);
    let small = !line.chars().skip(1).any(char::is_uppercase);
    // A note to oneself: `Thank Jordan`, `Send thank-you to Acme`, `Research Globex before the interview`.
    let note = is_note(line);
    let travel = line.split(' ').next().is_some_and(|first| TRAVEL.contains(&fold(first).as_str()));
    let mut to_do = true;
    let words: Vec<&str> = spaced.split_whitespace().flat_map(unhyphened).collect();
    let mut words = words.iter().copied().peekable();
    while let Some(word) = words.next() {
        to_do = to_do && TO_DO.holds(&fold(word));
        let verb = note && (NOTES.holds(&fold(word.trim_end_matches(':'))) || matches!(word, "CV" | "HR"));
        if to_do || current.first && current.words.is_empty() && (verb || word == "back") {
            continue;
        }
        // `Req 40817`, `Job ID 40817`
        if word == "Job" && words.peek().is_some_and(|next| *next == "ID") {
            continue;
        }
        if words!("id ref req requisition").holds(fold(word).as_str())
            && words
                .peek()
                .is_some_and(|next| next.trim_start_matches('#').starts_with(|c: char| c.is_ascii_digit()))
        {
            continue;
        }
        let link = match word {
            "|" => Some(Link::Bar),
            "-" | "–" | "—" | "/" | "·" | "•" | "~" | "//" | "‒" | "―" | "->" | "→" | "::" | ")" => Some(Link::Dash),
            "@" => Some(Link::At),
            // `Porter + Partners`
            "+" if words
                .peek()
                .is_some_and(|next| next.starts_with(char::is_uppercase) && is_body(&fold(next)) && !GROUPS.holds(&fold(next))) =>
            {
                None
            }
            "<>" | "<->" | "↔" | "⇄" | "<=>" | "x" | "X" | "×" | "+" => Some(Link::Pair),
            "(" => Some(Link::Bracket),
            ":" => Some(Link::Colon),
            // `14h entretien Globex`
            _ if is_clock(word) && current.first && current.words.is_empty() => Some(Link::Start),
            // `- bring ID`: what to remember.
            "bring" if current.words.is_empty() && current.link != Link::Start => Some(Link::Aside),
            // `... 3pm bring ID`: when it is, and what to remember.
            _ if is_clock(word) && words.peek().is_none_or(|next| next.starts_with(char::is_lowercase)) => Some(Link::Aside),
            _ if mixed && word.len() > 1 && !word.chars().any(char::is_lowercase) && word.starts_with(char::is_uppercase) => None,
            // `Institute for Biology` is one name.
            _ if current
                .words
                .last()
                .is_some_and(|last| last.starts_with(char::is_uppercase) && BODIES.holds(&fold(last)))
                && words!("for für para per pour voor").holds(word)
                && !words.clone().take(2).any(|next| is_role(&[fold(next)], "")) =>
            {
                None
            }
            // `with Habitat for Humanity`, `Teach For America`
            "for" | "For" if mixed && is_named_for(&current, word, words.clone()) => None,
            _ => match word.to_lowercase().as_str() {
                // `- Met Police`: Dutch for `with` is not written so.
                "met" if word == "Met" && mixed && current.words.is_empty() && current.link != Link::Start => None,
                word if WITH.holds(word) => Some(Link::With),
                word if AT.holds(word) => Some(Link::At),
                // `Train to Leeds - Globex interview`: where to, not with whom.
                // But `Drive to Globex interview`.
                "to" if travel && !words.clone().nth(1).is_some_and(|next| HEADS.holds(&fold(next))) => Some(Link::Aside),
                "by" | "due" if word.starts_with(char::is_lowercase) && current.words.len() > 1 => Some(Link::Aside),
                "в" | "во" => Some(Link::At),
                "to" | "on" | "up" if note => Some(Link::Dash),
                "e" if joins_people(&current, words.peek().copied()) => Some(Link::Pair),
                // `the founder of Globex`
                "of" | "do" | "da" | "de" | "di" | "van" | "von"
                    if current.link == Link::With
                        && current.words.len() < 4
                        && current.words.last().is_some_and(|last| MET.holds(&fold(last))) =>
                {
                    Some(Link::At)
                }
                "after" | "before" if word.starts_with(char::is_lowercase) => Some(Link::Dash),
                "en" if spanish => Some(Link::At),
                // `Trevane Re`: it reinsures.
                "re" if words.peek().is_none() && word != "re" => None,
                word if FOR.holds(word) => Some(Link::For),
                "between" | "zwischen" | "entre" | "tussen" | "tra" => Some(Link::Between),
                "and" | "&" if is_house(&current, words.peek().copied()) => None,
                "and" | "und" | "et" | "y" | "en" => Some(Link::Pair),
                "&" if joins_people(&current, words.peek().copied()) => Some(Link::Pair),
                "is" | "are" | "if" | "unless" | "when" | "until" | "because" | "por" | "on" | "has" | "will" | "moved" | "via"
                | "tomorrow" | "today" | "tonight" | "morgen" | "tmrw" | "tmr" | "tomoz" => Some(Link::Aside),
                // `um 14 Uhr`, but `Praxis am Markt`.
                "am" | "um"
                    if words
                        .peek()
                        .is_none_or(|next| next.starts_with(|c: char| c.is_ascii_digit()) || is_day(&fold(next))) =>
                {
                    Some(Link::Aside)
                }
                // In small letters: `greggs mon 3.30`.
                day if small && !current.words.is_empty() && is_day(day) => Some(Link::Aside),
                _ => None,
            },
        };
        if let Some(link) = link {
            cut(&mut current, link);
            continue;
        }
        // `Mairie de Lyon poste d'animateur`.
        let of = words
            .peek()
            .is_some_and(|next| words!("als as de di of van").holds(next) || next.starts_with("d'") || next.starts_with("d’"));
        if of && !current.words.is_empty() && LEADS.holds(&fold(word)) {
            cut(&mut current, Link::For);
        }
        // `Zahnarzt Dr. Vogel`, `Mitarbeitergespräch Frau Seidel`
        let titled = words!("Dr. Frau Herr Herrn Mme Mr Mr. Mrs Mrs. Ms Ms.").holds(word)
            && words.peek().is_some_and(|next| is_capitalised(next))
            && current
                .words
                .last()
                .is_some_and(|last| !last.ends_with('.') && !is_body(&fold(last)) && !words!("Frau Herr Herrn Prof").holds(last.as_str()));
        if titled {
            // `with Superintendent Dr. Porter`
            let link = if current.link == Link::With { Link::With } else { Link::Dash };
            cut(&mut current, link);
        }
        // `Globex's Ruth Porter`.
        let owner = word.strip_suffix("'s").or_else(|| word.strip_suffix("’s"));
        if let Some(owner) = owner.filter(|_| words.peek().is_some_and(|next| is_given(&fold(next)))) {
            let link = std::mem::replace(&mut current.link, Link::At);
            current.words.push(owner.to_owned());
            cut(&mut current, link);
            continue;
        }
        let ends = word.chars().last().unwrap_or(' ');
        let quotes = ['*', '"', '“', '”', '„', '«', '»', '_'];
        let bare = word.trim_end_matches([':', ',', '?', '!', ';']).trim_matches(quotes);
        // `,*` names nothing.
        if bare.contains(|c: char| c.is_alphanumeric() || matches!(c, '&' | '+')) {
            current.words.push(bare.to_owned());
        }
        match ends {
            ':' => cut(&mut current, Link::Colon),
            // `Block, Inc.`, `Cravath, Swaine & Moore LLP`: one name.
            ',' if is_firm(word, words.clone()) => {
                if let Some(last) = current.words.last_mut() {
                    last.push(',');
                }
            }
            ',' | ';' => cut(&mut current, Link::Comma),
            '!' => cut(&mut current, Link::Dash),
            _ => {}
        }
    }
    cut(&mut current, Link::Dash);
    out.retain(|piece| piece.link != Link::Aside);
    out.into_iter().flat_map(without_stage_words).collect()
}

/// What a note of thanks begins with.
#[rustfmt::skip]
static TO_DO: Words = Words::new("\
    check email follow follow-up note ping remind send text thank thank-you to up write");

/// Before whom one meets.
#[rustfmt::skip]
static WITH: Words = Words::new("\
    avec com con met mit w w. w/ with");

/// Before where one would work.
#[rustfmt::skip]
static AT: Words = Words::new("\
    at bei beim bij chez from im na no presso von");

/// Before what one would be.
#[rustfmt::skip]
static FOR: Words = Words::new("\
    about als as for für para per pour re re: regarding sobre voor wegen");

/// Whether a title begins with what is to do: `Google the interviewers` is a note, `Google | Interview` is not.
pub fn is_note(line: &str) -> bool {
    let mut tokens = line.split_whitespace();
    let (Some(first), Some(next)) = (tokens.next(), tokens.next()) else {
        return false;
    };
    let verb = fold(first.trim_end_matches(':'));
    // `Complete your application interview`: so a tool writes.
    if next == "your" {
        return false;
    }
    // `Research Software Engineer`
    let role = || {
        FUNCTIONS.holds(&verb) && {
            let mut rest = line.split(' ').skip(1).map(fold).skip_while(|next| FUNCTIONS.holds(next));
            rest.next().is_some_and(|next| is_role(&[next], ""))
        }
    };
    let noted = match verb.as_str() {
        "google" => next.starts_with(char::is_lowercase) && !HEADS.holds(&fold(next)),
        "apply" | "watch" | "read" | "listen" | "travel" => next.starts_with(char::is_alphanumeric),
        _ => !first.ends_with(':') && next.starts_with(char::is_alphanumeric),
    };
    NOTES.holds(&verb) && noted && !role()
}

/// How one gets there.
const TRAVEL: [&str; 8] = ["train", "flight", "bus", "drive", "travel", "taxi", "trip", "ferry"];

/// What is an interview in two words.
const PAIRS: &str = "\
    super day,hiring manager,manager round,hr discussion,case study,job talk,phone screen,on site,take home,catch up,\
    microsoft teams,ms teams,google meet,google hangouts,slack huddle,spark hire,oral board,\
    interview kit,interview guide,interview plan,interview feedback,interview skills,interview questions,interview process,interview practice,\
    interview notes,interview tips,interview coaching,interview slots,placement drive,walk-in drive,trial shift,trial day,work trial,pair programming,ta screen,ta call,processo seletivo,proceso de,online assessment,skills test,written test,pairing session";

/// A piece without each run of words that say what kind of interview it is.
fn without_stage_words(piece: Piece) -> Vec<Piece> {
    let folded: Vec<String> = piece.words.iter().map(|word| fold(word)).collect();
    // Who makes a tool hires, too: `Zoom interview with Zoom`; and who has an everyday word for a name: `with Next`.
    let word = |folded: &str| is_tool(folded) || !HEADS.holds(folded) && !GROUPS.holds(folded) && !is_body(folded) && !is_job(folded);
    let employer = piece.link != Link::Start && is_employer(&folded[0]);
    if (employer || matches!(piece.link, Link::With | Link::At))
        && piece.words.len() == 1
        && piece.words[0].starts_with(char::is_uppercase)
        && (employer || word(&folded[0]))
    {
        return vec![piece];
    }
    // Two words that say together what neither says alone.
    let pair = |at: usize| {
        folded.get(at + 1).is_some_and(|next| {
            PAIRS
                .split(',')
                .any(|pair| pair.split_once(' ') == Some((folded[at].as_str(), next.as_str())))
        })
    };
    // `Kiln Coffee Roasters`, `at Blue Door Coffee`: part of a name.
    let named = |at: usize| {
        // `Centre for Soil Science`
        let whole = || matches!(folded.get(at + 1).map(String::as_str), Some("for" | "of" | "de"));
        if matches!(folded[at].as_str(), "centre" | "center") && piece.words[at].starts_with(char::is_uppercase) && whole() {
            return true;
        }
        let capital =
            |at: usize| piece.words[at].starts_with(char::is_uppercase) && !HEADS.holds(&folded[at]) && !QUALIFIERS.holds(&folded[at]);
        words!("center centre challenge coffee day lunch meet status sync talk").holds(folded[at].as_str())
            && piece.words[at].starts_with(char::is_uppercase)
            && at > 0
            && capital(at - 1)
            && if at + 1 < folded.len() {
                // `Jones Day interview`
                let head = || folded[at] == "day" && folded[at + 1] == "interview" && piece.words[at + 1].starts_with(char::is_lowercase);
                capital(at + 1) || is_clock(&piece.words[at + 1]) || head()
            } else {
                piece.link != Link::Start
            }
    };
    // `NHS Band 6`: a grade of pay.
    let grade =
        |at: usize| matches!(folded[at].as_str(), "band" | "grade" | "tier") && folded.get(at + 1).is_some_and(|next| is_number(next));
    // `Interview - Call Handler`
    let craft = |at: usize| {
        piece.link != Link::Start && at == 0 && folded.len() == 2 && FUNCTIONS.holds(&folded[0]) && is_role(&folded[1..], &folded[1])
    };
    let mut kind: Vec<u8> = (0..folded.len())
        .map(|at| {
            // `Recursos Humanos de Telefónica`: a house that everybody knows has this word for a name.
            let odd = piece.words[at].contains(|c: char| c == '-' || c.is_ascii_digit());
            let house =
                (at > 0 && piece.words[at].starts_with(char::is_uppercase) || odd) && is_employer(&folded[at]) && !is_tool(&folded[at]);
            if craft(at) || house {
                0
            } else if pair(at)
                || at > 0 && pair(at - 1)
                || (HEADS.holds(&folded[at]) || folded[at].ends_with("interview")) && !named(at)
                || stage_of_letters(&piece.words[at]).is_some()
            {
                2
            } else {
                u8::from(QUALIFIERS.holds(&folded[at]) || is_number(&folded[at]) || is_manner(&folded[at]) || grade(at))
            }
        })
        .collect();
    // `Globex decomp interview`, `Culture add interview`: of what kind, in a word that no list knows, behind a capital.
    let small = |word: &str| word.starts_with(char::is_lowercase) && word.chars().all(char::is_alphabetic);
    for head in (2..kind.len()).filter(|at| folded[*at] == "interview" || folded[*at] == "round") {
        let unknown = |at: &usize| {
            let word = &folded[*at];
            let known = is_particle(word)
                || is_body(word)
                || FUNCTIONS.holds(word) && folded[head] == "interview"
                || is_role(std::slice::from_ref(word), word);
            kind[*at] == 0 && !known && !SENSES.holds(word) && small(&piece.words[*at])
        };
        // `Globex machine coding round`
        let open = (1..head).rev().take_while(|at| kind[*at] == 1 || unknown(at)).count();
        let run = (head - open..head).filter(unknown).count();
        if run < 3 && piece.words[head - 1 - open].starts_with(char::is_uppercase) {
            kind[head - open..head].fill(1);
        }
    }
    // `Globex technical (+ HR round)`
    let tail = kind.iter().rev().take_while(|kind| **kind == 1).count();
    let tailed = tail < kind.len() && !kind.contains(&2) && piece.words[0].starts_with(char::is_uppercase) && !FUNCTIONS.holds(&folded[0]);
    if tailed
        && piece.words[kind.len() - tail..].iter().all(|word| small(word))
        && !is_role(&folded[..kind.len() - tail], &folded[..kind.len() - tail].join(" "))
    {
        let from = kind.len() - tail;
        kind[from..].fill(2);
    }
    let mut out: Vec<Piece> = Vec::new();
    let mut kept: Vec<String> = Vec::new();
    let mut at = 0;
    while at < kind.len() {
        let end = (at..kind.len()).find(|i| kind[*i] == 0).unwrap_or(kind.len());
        // `Interview Test Manager`: what a role begins with is its own.
        let head = (at..end).rfind(|i| kind[*i] == 2);
        let capital = |i: usize| piece.words[i].starts_with(char::is_uppercase);
        let own = |i: &usize| end < kind.len() && FUNCTIONS.holds(&folded[*i]) && (capital(*i) || !capital(end));
        let end = head.map_or(end, |head| (head + 1..end).rev().take_while(own).last().unwrap_or(end));
        if kind[at] > 0 && (kind[at..end].contains(&2) || kept.is_empty() && end == kind.len() && at == 0) {
            if !kept.is_empty() {
                out.push(Piece {
                    link: piece.link,
                    words: std::mem::take(&mut kept),
                    first: piece.first && kind[0] == 0 && out.is_empty(),
                });
            }
            at = end;
        } else {
            let end = end.max(at + 1);
            kept.extend(piece.words[at..end].iter().cloned());
            at = end;
        }
    }
    if !kept.is_empty() {
        out.push(Piece {
            first: piece.first && kind[0] == 0 && out.is_empty(),
            link: piece.link,
            words: kept,
        });
    }
    out
}

/// What letters say in the trade that has many of them: a technical phone screen, a virtual onsite. In capitals only: `An Vo` is somebody.
pub fn stage_of_letters(word: &str) -> Option<&'static str> {
    match word {
        "TPS" => Some("technical screen"),
        "VO" => Some("on-site"),
        "R1" => Some("first round"),
        "R2" => Some("second round"),
        _ => None,
    }
}

/// `Walk-in`, `Ride-along`, `45min`: how it is done, and how long it takes.
fn is_manner(word: &str) -> bool {
    let unit = word.trim_start_matches(|c: char| c.is_ascii_digit());
    if unit.len() < word.len() && words!("hour hr hrs min mins minute minutes").holds(unit) {
        return true;
    }
    let end = word.rsplit_once('-').map(|(_, end)| end);
    end.is_some_and(|end| words!("along based day down hour in min minute off on out through up").holds(end))
}

/// `Skype-Interview`, `Audition/interview` as two words.
fn unhyphened(word: &str) -> impl Iterator<Item = &str> {
    let cut = word.rfind(['-', '/']).filter(|at| {
        let head = fold(word[at + 1..].trim_end_matches([':', ',']));
        let both = word.as_bytes()[*at] == b'/' && HEADS.holds(&fold(&word[..*at]));
        at > &0 && (HEADS.holds(&head) || both) && !HEADS.holds(&fold(word))
    });
    let (before, after) = cut.map_or((word, None), |at| (&word[..at], Some(&word[at + 1..])));
    std::iter::once(before).chain(after)
}

/// Whether a word begins with a capital and goes on in small letters.
pub fn is_capitalised(word: &str) -> bool {
    let mut chars = word.chars();
    chars.next().is_some_and(char::is_uppercase) && chars.next().is_some_and(char::is_lowercase)
}

/// `3pm`, `10:15`, `14h30`: a time of day.
pub fn is_clock(word: &str) -> bool {
    let digits = word.len() - word.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let rest = word[digits..].trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, ':' | '.' | 'h'));
    (1..=2).contains(&digits)
        && word.len() > digits
        && matches!(rest.trim_end_matches(','), "" | "am" | "pm" | "AM" | "PM" | "a" | "p" | "Uhr")
}

/// `R-1234`, `11/19/2026`: mostly digits.
pub fn is_number(word: &str) -> bool {
    // `LHR-FRA`: from where to where.
    if word.split_once(['-', '–']).is_some_and(|(from, to)| {
        [from, to]
            .iter()
            .all(|code| code.len() == 3 && code.bytes().all(|b| b.is_ascii_uppercase()))
    }) {
        return true;
    }
    // `REQ-20418`
    let code = word.split_once('-').is_some_and(|(office, number)| {
        office.bytes().all(|b| b.is_ascii_uppercase()) && number.len() > 2 && number.bytes().all(|b| b.is_ascii_digit())
    });
    let digits = word.chars().filter(char::is_ascii_digit).count();
    code || digits > 0 && digits * 2 >= word.chars().count() && word.chars().filter(|c| c.is_alphabetic()).count() < 3
}

/// Whether `for` stands inside one house's name: behind a capital that is nobody's and before one that no role, place or house begins with.
fn is_named_for<'a>(before: &Piece, word: &str, mut rest: impl Iterator<Item = &'a str>) -> bool {
    let name = |word: &str| {
        let folded = fold(word);
        is_capitalised(word) && !is_given(&folded) && !FUNCTIONS.holds(&folded) && !HEADS.holds(&folded) && !QUALIFIERS.holds(&folded)
    };
    let placed = matches!(before.link, Link::With | Link::At | Link::Colon) || word == "For";
    let aim = rest
        .next()
        .filter(|aim| name(aim) && by_city(&fold(aim)).is_none() && !is_employer(&fold(aim)));
    placed
        && before.words.len() == 1
        && name(&before.words[0])
        && !is_employer(&fold(&before.words[0]))
        && aim.is_some_and(|aim| !is_role(&[fold(aim)], ""))
        && rest.next().is_none_or(|next| !next.starts_with(char::is_alphanumeric))
}

/// Whether `and` stands inside one house's name: `Slaughter and May`, `Ernst & Young`.
fn is_house(before: &Piece, after: Option<&str>) -> bool {
    let (Some(one), Some(other)) = (before.words.last(), after) else {
        return false;
    };
    let other = other.trim_end_matches([',', ':', ')']);
    let known = is_employer(&format!("{}-&-{}", fold(one), fold(other)));
    let name = |word: &str| {
        let folded = fold(word);
        word.starts_with(char::is_uppercase)
            && word.chars().any(char::is_lowercase)
            && !is_given(&folded)
            && !FUNCTIONS.holds(&folded)
            && !HEADS.holds(&folded)
            && !QUALIFIERS.holds(&folded)
            && !is_role(&[folded], "")
    };
    known || before.words.len() == 1 && before.link != Link::With && name(one) && name(other)
}

/// Whether a word with a comma goes on as the name of a firm: with its legal form, or with the partners before it.
fn is_firm<'a>(word: &str, rest: impl Iterator<Item = &'a str>) -> bool {
    let is_form = |word: &str| {
        matches!(
            fold(word.trim_end_matches([',', ':', ')'])).as_str(),
            "inc" | "llc" | "llp" | "ltd" | "plc" | "gmbh" | "corp" | "pllc" | "lp" | "pc" | "sa" | "bv"
        )
    };
    if !word.starts_with(char::is_uppercase) {
        return false;
    }
    let (mut joined, mut at) = (false, 0);
    for next in rest {
        if is_form(next) {
            return at == 0 || joined;
        }
        joined |= next == "&" || next == "and";
        let name = next == "&" || next == "and" || next.starts_with(char::is_uppercase);
        at += 1;
        if !name || at > 5 || next.ends_with([':', ')']) {
            return false;
        }
    }
    false
}

/// Whether `&` stands between two people (`Ruth & Tom`) rather than inside one name (`Porter & Sons`).
fn joins_people(before: &Piece, after: Option<&str>) -> bool {
    let first = before.words.first().is_some_and(|word| is_given(&fold(word)));
    // `Alex Miller & Shonda`: behind a whole name another, in one word.
    let whole = before.words.len() == 2 && before.words.last().is_some_and(|last| is_family(&fold(last)));
    let name = |word: &str| {
        let plain = word.chars().all(char::is_alphabetic) && word.starts_with(char::is_uppercase) && word.chars().any(char::is_lowercase);
        plain && !is_body(&fold(word)) && !words!("associates co partners sons").holds(fold(word).as_str())
    };
    first && after.is_some_and(|word| is_given(&fold(word)) || whole && name(word))
}
