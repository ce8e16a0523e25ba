//! A name as a guest list, a mail or a form writes it.
//!
//! Whether it is a person, which part is given and which is family, and what may follow `Dear`. A salutation is only given where the
//! parts are sure (invariant 8): `Doe, Jane` is turned round, `Smith` alone is asked.

use serde::{Deserialize, Serialize};

use super::known::{is_family, is_given};

use super::words::{
    fold, honorific, is_body, is_employer, is_generation, is_job, is_particle, is_post_nominal, is_presence, is_pronouns, is_tool,
};
use super::{address, script};
use crate::list::{Words, words as list};
pub use agree::agree;
use case::cased_all;
use compose::{from_given_words, single};
use customs::{is_only_given, one_name};
use honorifics::{is_faculty, is_title, is_titled_family, take_title, with_title};
use line::{
    clean, first_segment, split_address, without_asides, without_device, without_label, without_phone, without_second_script, without_via,
};
pub(super) use line::{find_ignoring_case, is_picture};
use order::{begins_family, family_first, family_start, is_bare_family, is_either_way, is_two_families};

mod agree;
mod case;
mod compose;
mod customs;
mod honorifics;
mod line;
mod order;

/// What a text says about a name.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Name {
    /// Whether it names one person: no team, room, bot, mailbox, company.
    pub is_person: bool,
    /// The given name, or initials (`B.C.`).
    pub given: Option<String>,
    /// The family name with its particles.
    pub family: Option<String>,
    /// The name as written in a signature; with its title where only the family name is known (`Prof. Plum`).
    pub display: Option<String>,
    /// What may follow `Dear`; `None` where the parts are not sure.
    pub salutation: Option<String>,
    /// The title before the name, in its usual form.
    pub honorific: Option<String>,
}

impl Name {
    /// No person's name.
    fn nobody() -> Name {
        Name::default()
    }
}

/// Reads one name. Any string may be given; what is no person's name comes back with `is_person: false` and nothing else.
///
/// The display form reads back as itself, since it is stored and read again: what does not is no name. Nor is it greeted by another name
/// or surer than the text was, but that `Dr. Jane Doe` is shown as `Jane Doe`.
pub fn read(text: &str) -> Name {
    let mut name = read_once(text);
    // `Katie M. ⭐ Talent Partner`: a picture may part the name from what is no name.
    if !name.is_person
        && let Some(at) = text.find(is_picture).filter(|at| text[..*at].trim().contains(' '))
    {
        name = read_once(&text[..at]);
    }
    let Some(again) = name.display.as_deref().filter(|display| *display != text).map(read_once) else {
        return name;
    };
    if again.display != name.display {
        return Name::nobody();
    }
    // `Dr. Jane Doe` is shown as `Jane Doe`, and then greeted by what is left.
    let shorter = name.honorific.is_some() && name.given.is_some();
    if again.salutation.is_some() && again.salutation != name.salutation && !shorter {
        return unsure(text, name);
    }
    name
}

/// `Jane, Raj`: what would be surer without its comma is shown with it, and asked.
fn unsure(text: &str, name: Name) -> Name {
    let clean = clean(text);
    let shown = split_address(&clean).0.unwrap_or(&clean).to_owned();
    let again = read_once(&shown);
    if again.given != name.given || again.family != name.family {
        return Name::nobody();
    }
    Name {
        display: Some(shown),
        salutation: None,
        ..name
    }
}

fn read_once(text: &str) -> Name {
    let clean = clean(text);
    let (shown, mail) = split_address(&clean);
    let Some(shown) = shown else {
        return mail
            .and_then(|mail| address::name_of(without_contract(mail).as_deref().unwrap_or(mail)))
            .map_or_else(Name::nobody, |name| forward(&words(&name)));
    };
    let shown = without_label(without_via(shown));
    let (line, aside) = without_asides(without_phone(without_device(shown)));
    // `Oslo (6)`: a room and its chairs.
    if !aside.is_empty() && aside.bytes().all(|b| b.is_ascii_digit()) {
        return Name::nobody();
    }
    let name = read_line(first_segment(&without_second_script(&line)));
    // `van der Merwe, JP (Johan)`: the bracket says what the letters stand for.
    let is_called = is_given(&fold(&aside)) && name.given.as_ref().is_some_and(|given| given.ends_with('.'));
    match &name.family {
        Some(family) if is_called && name.honorific.is_none() => read_line(&format!("{aside} {family}")),
        _ => name,
    }
}

/// An address without what its owner is: `jane.doe-contractor@`, `c-jane.doe@`.
fn without_contract(mail: &str) -> Option<String> {
    let (local, host) = mail.split_once('@')?;
    let behind = |(name, mark): &(&str, &str)| {
        name.contains(['.', '_']) && list!("consultant contractor ctr ext extern external intern partner temp").holds(&fold(mark))
    };
    let before = || ["c-", "ext-", "v-", "x-"].iter().find_map(|mark| local.strip_prefix(mark));
    let name = local
        .rsplit_once(['-', '.', '_'])
        .filter(behind)
        .map(|(name, _)| name)
        .or_else(before)?;
    Some(format!("{name}@{host}"))
}

/// One word of a name.
#[derive(Clone, Debug)]
struct Word {
    text: String,
    fold: String,
    /// Whether it is a common given name: asked of the same word again and again.
    is_given: bool,
}

impl Word {
    fn new(text: String) -> Word {
        let fold = fold(&text);
        Word {
            is_given: is_given(&fold),
            fold,
            text,
        }
    }

    /// Whether it is one letter, or letters each with its dot: `B`, `B.C.`, `J.-L.`, `P-H`.
    fn is_initials(&self) -> bool {
        let letters = self.text.chars().filter(|c| c.is_alphabetic()).count();
        let lone = self
            .text
            .split(['.', '-'])
            .filter(|part| !part.is_empty())
            .all(|part| part.chars().count() == 1);
        letters > 0 && lone && !script::is_han_or_hangul(&self.text)
    }
}

fn words(line: &str) -> Vec<Word> {
    line.split(' ')
        .map(|word| word.trim_matches(|c: char| matches!(c, '!' | '?' | '*' | '_' | '"' | '~' | '+' | '=' | '#' | ';' | ':' | ',')))
        .map(|word| word.trim_start_matches('.'))
        .filter(|word| !word.is_empty() && word.chars().any(|c| c.is_alphanumeric() || c == '&'))
        .flat_map(without_glue)
        .map(|word| Word::new(word.to_owned()))
        .collect()
}

/// `Dr.phil.`, `Prof.Weber`: a title written against what follows.
fn without_glue(word: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut rest = word;
    while honorific(&fold(rest)).is_none()
        && let Some(dot) = rest.find('.')
        && dot > 1
        && rest[dot + 1..].chars().take(2).filter(|c| c.is_alphabetic()).count() == 2
        && (honorific(&fold(&rest[..dot])).is_some() || !parts.is_empty() && is_faculty(&fold(&rest[..dot])))
    {
        parts.push(&rest[..=dot]);
        rest = &rest[dot + 1..];
    }
    parts.push(rest);
    parts
}

/// A line without brackets and fields: commas, kinds, order.
fn read_line(line: &str) -> Name {
    let folded = fold(line);
    if is_presence(folded.trim()) || is_pronouns(line) {
        return Name::nobody();
    }
    let part = |text: &str| drop_presence(words(text));
    let mut parts = line.split(',').map(part).filter(|part| !part.is_empty());
    let Some(mut first) = parts.next() else { return Name::nobody() };
    // `Ruth Porter/Globex`, as Notes writes it.
    if first.len() == 2
        && first[0].is_given
        && let Some((family, _)) = first[1].text.split_once('/')
        && !is_child_of(&first[1].text)
        && family.chars().count() > 1
    {
        first[1] = Word::new(family.to_owned());
    }
    // `EXT Ruth Porter`
    if first.len() > 2 && matches!(first[0].text.as_str(), "EXT" | "EXTERNAL" | "CTR" | "TEMP") {
        first.remove(0);
    }
    // `The Rt Hon John Jones`, `De heer Jansen`
    if first.len() > 2
        && (first[0].fold == "the" && honorific(&first[1].fold).is_some() || first[0].fold == "de" && first[1].fold == "heer")
    {
        first.remove(0);
    }
    drop_company_tail(&mut first);
    let mut rest: Vec<Vec<Word>> = parts.collect();
    if first.len() == 1 && first[0].fold == "co" && rest.first().is_some_and(|part| part.last().is_some_and(|word| word.fold == "&")) {
        // A catalogue's `Co., Jerome B. Rice &`.
        first = rest.remove(0);
        first.pop();
    }
    // `RUSH, WILLIE H`: where all are capitals, they spell no letters of a company.
    let one_case = !line.chars().any(char::is_lowercase);
    let inverted_block = one_case
        && first.len() == 1
        && first[0].text.chars().all(char::is_alphabetic)
        && rest.first().is_some_and(|part| part.first().is_some_and(|word| word.is_given));
    if !inverted_block && !is_named(&first) {
        return Name::nobody();
    }
    let mut given: Option<Vec<Word>> = None;
    let mut title_behind: Option<Vec<Word>> = None;
    let mut suffixed = false;
    let has_honorific = first.len() > 1 && honorific(&first[0].fold).is_some();
    for part in rest {
        // `Acme, Inc.`
        let legal = |word: &Word| list!("corp gmbh inc limited llc ltd plc sarl srl").holds(word.fold.as_str());
        if part.len() == 1 && legal(&part[0]) {
            return Name::nobody();
        }
        // `Agnieszka Wójcik, BA-412`: where somebody sits.
        if bare_length(&first) > 1 && part.iter().any(|word| word.text.contains(|c: char| c.is_ascii_digit())) {
            continue;
        }
        // `Alan Lee, Prof`
        if bare_length(&first) > 1 && !has_honorific && part.iter().all(|word| honorific(&word.fold).is_some() && !word.is_given) {
            title_behind = Some(part);
            continue;
        }
        // `Tremblay, ing.`
        if part.len() == 1 && part[0].text.ends_with('.') && part[0].text.len() > 2 && part[0].text.starts_with(char::is_lowercase) {
            suffixed = true;
            continue;
        }
        let all_letters = part.iter().all(|word| is_post_nominal(&word.fold));
        let initials = part.iter().all(Word::is_initials) || (part.len() == 1 && is_block(&part[0].text) && !all_letters);
        if is_another(&first, &part) {
            return Name::nobody();
        }
        if given.is_some() || is_pronouns(&joined(&part)) || is_presence(&fold(&joined(&part))) {
            continue;
        }
        // `Ratna Wulandari, S.Kom.`, `Ruth Porter, KBE`: letters that no list knows, behind a name of two words.
        let capitals = is_block(&part[0].text) && part[0].text.len() < 6 && !part[0].is_given && !one_case;
        if bare_length(&first) > 1 && part.len() == 1 && (capitals || is_degree(&part[0].text)) && !is_particle(&first[0].fold) {
            suffixed = true;
            continue;
        }
        // `Andrews, M.D.` has no other given name than these letters; `Amy Maid, M.D.` has.
        let lone = bare_length(&first) == 1 && !has_honorific;
        if all_letters && !(lone && initials && !suffixed) {
            suffixed = true;
            continue;
        }
        if !(initials && lone) && part.iter().any(|word| is_body(&word.fold) || is_job(&word.fold)) {
            continue;
        }
        // `Jordan Lee, Acme`: a given name stands before the comma and none after it.
        if !lone
            && !initials
            && first.len() > 1
            && first[0].is_given
            && !part[0].is_given
            && honorific(&part[0].fold).is_none()
            && !is_particle(&first[0].fold)
            && !is_particle(&first[1].fold)
        {
            continue;
        }
        given = Some(part);
    }
    match given {
        Some(given) => inverted(first, given),
        None => {
            if let Some(title) = title_behind {
                first.splice(0..0, title);
            }
            let block = first.iter().all(|word| !word.text.chars().any(char::is_lowercase));
            forward_cased(&first, block)
        }
    }
}

/// Whether a part behind a comma is somebody else: `Jane Doe, Raj Patel`, `Jane, Raj, and Mei`.
fn is_another(first: &[Word], part: &[Word]) -> bool {
    if part.len() > 1 && list!("& and et und").holds(&part[0].fold) {
        return true;
    }
    let named = |words: &[Word]| matches!(words, [given, family] if given.is_given && !is_family(&given.fold) && !family.is_given);
    let last = &part[part.len() - 1];
    named(first) && named(part) && !last.is_initials() && !is_post_nominal(&last.fold) && !is_particle(&last.fold)
}

/// `S.Kom.`, `M.Si`: short parts with dots, one of them of more than one letter.
fn is_degree(text: &str) -> bool {
    let parts: Vec<&str> = text.split('.').filter(|part| !part.is_empty()).collect();
    let part = |part: &&str| part.len() < 5 && part.starts_with(char::is_uppercase);
    parts.len() > 1 && parts.iter().all(part) && parts.iter().any(|part| part.len() > 1)
}

/// How many words are left without honorifics and letters behind the name.
fn bare_length(words: &[Word]) -> usize {
    words
        .iter()
        .filter(|word| !is_generation(&word.fold) && !is_post_nominal(&word.fold))
        .count()
}

/// Takes off `she/her`, and how somebody is: `Ruth Porter Declined`, `Ruth is away`, `Ruth Porter on vacation`.
fn drop_presence(mut words: Vec<Word>) -> Vec<Word> {
    while words.len() > 1 && words.last().is_some_and(|word| word.text.contains('/') && is_pronouns(&word.text)) {
        words.pop();
    }
    let presence = |at: &usize| match &words[*at..] {
        [is, only] if is.fold == "is" => is_presence(&only.fold),
        // `Ruth Guest` and `Min You` are names.
        [only] => is_presence(&only.fold) && !list!("external free guest host me optional required you").holds(&only.fold),
        [is, rest @ ..] if is.fold == "is" => is_presence(&fold(&joined(rest))),
        rest => is_presence(&fold(&joined(rest))),
    };
    if let Some(at) = (words.len().saturating_sub(4).max(1)..words.len()).find(presence) {
        words.truncate(at);
    }
    words
}

/// Takes off `& Co`, `et al`.
fn drop_company_tail(words: &mut Vec<Word>) {
    let len = words.len();
    if len >= 4 && words[len - 2].fold == "&" && words[len - 1].fold == "co"
        || len >= 4 && words[len - 2].fold == "et" && words[len - 1].fold == "al"
    {
        words.truncate(len - 2);
    }
    // `Jane Doe Senior Recruiter`: what somebody is, behind a name of two words.
    if let Some(at) = words.iter().position(|word| is_job(&word.fold) && !is_generation(&word.fold))
        && at >= 2
        && !words[at - 1].is_given
        && words[0].is_given
    {
        words.truncate(at);
    }
}

/// Whether the words can be one person's name.
fn is_named(words: &[Word]) -> bool {
    let folded: Vec<&str> = words.iter().map(|word| word.fold.as_str()).collect();
    let text = joined(words);
    if !text.chars().any(char::is_alphabetic) || text.chars().any(|c| c.is_ascii_digit() || c == '&' || c == '@') {
        return false;
    }
    if words.iter().any(|word| word.text.contains('/') && !is_child_of(&word.text)) {
        return false;
    }
    // Vietnamese for human resources.
    if folded.windows(2).any(|pair| pair == ["nhan", "su"]) {
        return false;
    }
    let given_first = words.len() > 1 && words[0].is_given;
    let titled_family = is_titled_family(words);
    // `Mary Nurse`: families have the names of some offices, behind a known given name; `Art Director` is nobody.
    static ALSO_FAMILIES: Words = Words::new("buyer chief guest head host leader nurse president senior teacher writer");
    let tolerated = |at: usize| {
        ALSO_FAMILIES.holds(folded[at])
            && given_first
            && at > 0
            && at + 1 == words.len()
            && folded[..at].iter().all(|word| is_given(word))
            && !is_body(folded[at])
    };
    for (at, word) in folded.iter().enumerate() {
        let is_suffix = at > 0 && is_post_nominal(word);
        let is_prefix = is_title(&words[at..]);
        // `Hr. Weber` is a Mr., `HR Weber` a department.
        let is_prefix = is_prefix && (*word != "hr" || words[at].text.starts_with("Hr"));
        // `Dr. med. univ.`
        let is_field = at > 0 && words[at].text.ends_with('.') && is_faculty(word);
        let is_called = titled_family && at == 1;
        // `Jane und Raj`, but `Velasquez y Garcia`.
        let joins =
            at > 0 && matches!(*word, "und" | "et" | "y") && words.get(at + 1).is_some_and(|word| word.is_given && !is_family(&word.fold));
        if (is_body(word) && (!is_prefix || at > 0) && !is_suffix && !is_particle(word) && !is_field && !is_called
            || is_job(word) && !is_suffix && !is_prefix && !tolerated(at))
            || joins
            || list!("and for hello hi im of or reply the with").holds(word)
        {
            return false;
        }
    }
    // What somebody is, said without a name.
    static CALLINGS: Words = Words::new("barista cashier coach receptionist secretary trainer tutor");
    if words.len() == 1 && (is_tool(folded[0]) || is_acronym(&words[0].text) || CALLINGS.holds(folded[0])) {
        return false;
    }
    // `Engineering`, `Onboarding`: a field or a word of interviews.
    if let [only] = &folded[..]
        && !is_given(only)
        && !is_family(only)
        && *only != "may"
        && super::title::is_topic(&[(*only).to_owned()])
    {
        return false;
    }
    // `Goldman Sachs`; but `Ford` may be somebody.
    if is_employer(&folded.join("-")) && !(words.len() == 1 && (words[0].is_given || is_family(folded[0]))) {
        return false;
    }
    // `Otter.ai`.
    let is_host = |word: &Word| {
        word.text
            .rsplit_once('.')
            .is_some_and(|(name, end)| name.chars().count() > 1 && list!("ai app co com de dev fr io net org").holds(end))
    };
    if words.iter().any(is_host) {
        return false;
    }
    // `dl-product-interviewers`, `svc-calendar-sync`: how machines and lists are called.
    let is_machine = |folded: &str| {
        let mut parts = folded.split('-');
        let of_machine =
            |part: &str| part.len() > 3 && (is_body(part) || is_job(part) || is_tool(part)) && !is_given(part) && !is_family(part);
        folded.contains('-') && parts.any(of_machine)
    };
    if folded.iter().any(|word| is_machine(word)) && !is_title(words) {
        return false;
    }
    if words.iter().all(Word::is_initials) || words.iter().any(|word| word.text.ends_with("'s")) {
        return false;
    }
    !words.iter().all(|word| has_no_vowel(&word.fold))
}

/// `a/p`, `s/o`: child of, in Malaysia and Singapore.
fn is_child_of(text: &str) -> bool {
    matches!(text.to_lowercase().as_str(), "a/l" | "a/p" | "s/o" | "d/o")
}

/// Capitals that spell no name: `ABC`, `HRBP`.
fn is_acronym(text: &str) -> bool {
    let letters = text.chars().count();
    letters <= 4 && text.chars().all(|c| c.is_ascii_uppercase()) && !is_given(&fold(text)) && !is_family(&fold(text))
}

fn has_no_vowel(folded: &str) -> bool {
    folded.is_ascii() && !folded.bytes().any(|b| matches!(b, b'a' | b'e' | b'i' | b'o' | b'u' | b'y')) && !is_family(folded)
}

/// Capitals only, more than one letter.
fn is_block(text: &str) -> bool {
    text.chars().filter(|c| c.is_alphabetic()).count() > 1 && !text.chars().any(char::is_lowercase) && text.chars().any(char::is_uppercase)
}

fn joined(words: &[Word]) -> String {
    let mut out = String::new();
    for word in words {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(&word.text);
    }
    out
}

/// `Family, Given`.
fn inverted(first: Vec<Word>, given: Vec<Word>) -> Name {
    let block = first.iter().chain(&given).all(|word| !word.text.chars().any(char::is_lowercase));
    let (title_a, family) = take_title(&first);
    let (title_b, given_words) = take_title(&given);
    let mut family: Vec<&Word> = without_letters(family);
    let mut given_words: Vec<&Word> = without_letters(given_words);
    // `Sar, Edwin van der`, as Dutch directories sort names.
    let small = !first.iter().chain(&given).any(|word| word.text.contains(char::is_uppercase));
    while given_words.len() > 1
        && !small
        && let Some(particle) = given_words.pop_if(|word| is_particle(&word.fold) && word.text.starts_with(char::is_lowercase))
    {
        family.insert(0, particle);
    }
    // `Baker, Ruth MD`
    if !block && given_words.len() == 2 && is_post_nominal(&given_words[1].fold) && is_block(&given_words[1].text) {
        given_words.pop();
    }
    if family.is_empty() || given_words.is_empty() {
        return forward_cased(&first, block);
    }
    let family_text = cased_all(&family, block);
    let mut name = from_given_words(&given_words, &family_text, block, given_words.len());
    // `Tan, Wei Ling`
    if let ([family], [one, two]) = (&family[..], &given_words[..])
        && script::is_one_given(&[&one.fold, &two.fold, &family.fold])
    {
        call_in_full(&mut name, &given_words, block);
    }
    // `Ana, Dwyer`, `Jane, Raj`: two people, or the wrong way round.
    if family.len() == 1
        && given_words.len() == 1
        && family[0].is_given
        && !is_family(&family[0].fold)
        && (!given_words[0].is_given || is_only_given(&family[0].fold))
        && !given_words[0].is_initials()
    {
        name.salutation = None;
    }
    with_title(name, title_a.or(title_b))
}

fn forward(words: &[Word]) -> Name {
    forward_cased(words, false)
}

/// Words in their natural order.
fn forward_cased(all: &[Word], block: bool) -> Name {
    let (title, rest) = take_title(all);
    let bare = without_letters(rest);
    let lower = !all.iter().any(|word| word.text.chars().any(char::is_uppercase));
    if bare.is_empty() {
        return Name::nobody();
    }
    if let Some(name) = script::read(&bare.iter().map(|word| word.text.as_str()).collect::<Vec<_>>()) {
        return with_title(name, title);
    }
    // Han beside Latin letters is the same name twice.
    let latin: Vec<&Word> = bare.iter().copied().filter(|word| !script::is_han_or_hangul(&word.text)).collect();
    let bare = if latin.is_empty() { bare } else { latin };
    // `Dhr. de Jong`: a particle begins the family name, in small letters and behind a title. `Sr. García Márquez`: there are two.
    let small = !lower && bare[0].text.starts_with(char::is_lowercase);
    if (small || title.is_some()) && begins_family(&bare) || is_two_families(&bare) {
        return with_title(only_family(cased_all(&bare, block)), title);
    }
    if bare.len() == 1 {
        return with_title(single(bare[0], title.as_ref().is_some_and(|title| !title.given), block), title);
    }
    let folded: Vec<&str> = bare.iter().map(|word| word.fold.as_str()).collect();
    // `Tanaka San`
    if let [family, "san" | "sama" | "sensei"] = folded[..]
        && script::is_romaji_family(family)
    {
        return single(&Word::new(format!("{}-{}", bare[0].text, folded[1])), false, block);
    }
    // `Abdul Rahman`, `Noor ul Huda`: one given name, and no other.
    if one_name(&folded) == folded.len() {
        let text = cased_all(&bare, block);
        let name = Name {
            is_person: true,
            given: Some(text.clone()),
            display: Some(text.clone()),
            salutation: Some(text),
            ..Name::default()
        };
        return with_title(name, title);
    }
    if let Some((given, family)) = family_first(&bare, block) {
        let family_text = cased_all(&family, block);
        let count = given.len();
        let mut name = from_given_words(&given, &family_text, block, count);
        if matches!(script::family_first(&folded), Some(script::FamilyFirst::OneName)) {
            call_in_full(&mut name, &given, block);
        }
        return with_title(name, title);
    }
    if script::is_beside_given(&folded) {
        let mut name = from_given_words(&bare[..1], &cased_all(&bare[1..2], block), block, 1);
        name.display = Some(cased_all(&bare, block));
        return with_title(name, title);
    }
    let at = family_start(&bare, block || lower);
    if at == 0 || is_bare_family(&bare) {
        return with_title(only_family(cased_all(&bare, block)), title);
    }
    let family_text = cased_all(&bare[at..], block);
    let mut name = from_given_words(&bare[..at], &family_text, block, at);
    // `Nur Aisyah binti Rahman` is called by all that stands before.
    let malay = at > 1 && matches!(bare[at].fold.as_str(), "bin" | "binti");
    if (malay || script::is_one_given(&folded)) && !bare[..at].iter().any(|word| word.is_initials()) {
        call_in_full(&mut name, &bare[..at], block);
    }
    if script::is_either_way(&folded) || is_either_way(&bare) {
        name.salutation = None;
        // `Prof. Chen Lin`: nobody is greeted by the wrong name with a title either.
        name.honorific = title.map(|title| title.written);
        return name;
    }
    with_title(name, title)
}

/// A family name alone.
fn only_family(family: String) -> Name {
    Name {
        is_person: true,
        display: Some(family.clone()),
        family: Some(family),
        ..Name::default()
    }
}

/// Makes all the given words the name that one is called by.
fn call_in_full(name: &mut Name, given: &[&Word], block: bool) {
    name.given = Some(cased_all(given, block));
    name.salutation.clone_from(&name.given);
}

/// Without the letters behind a name, as long as two words are left.
fn without_letters(words: &[Word]) -> Vec<&Word> {
    let mut end = words.len();
    while end > 1 {
        let word = &words[end - 1];
        let spaced_phd = word.fold == "d" && end > 2 && words[end - 2].fold == "ph";
        // `Larry James Edward Johnson V`
        let fifth = word.fold == "v" && end > 3 && !word.text.contains('.');
        let is_letters = spaced_phd || fifth || is_generation(&word.fold) || is_post_nominal(&word.fold);
        // `John Esquire`, `Jack MA`, `Bo Do`: the only word behind a given name is a name, unless it is written as letters are.
        let shown = word.text.contains('.') || is_generation(&word.fold) || word.text.len() > 2 && is_block(&word.text);
        if !is_letters || end == 2 && !shown {
            break;
        }
        end -= if spaced_phd { 2 } else { 1 };
    }
    words[..end.max(1)].iter().collect()
}

#[cfg(test)]
mod tests;
