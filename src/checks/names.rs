//! Comparing names as people write them.

use super::text::{is_particle, is_title};
use crate::list::Words;
use crate::reading::known::{is_family, is_given};
use crate::reading::words::{honorific, is_job, is_post_nominal};

/// Latin letters without their marks, in lower case.
pub(super) fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars().flat_map(char::to_lowercase) {
        match c {
            'à'..='å' | 'ā' | 'ă' | 'ą' | 'ạ' | 'ả' => out.push('a'),
            'ç' | 'ć' | 'č' => out.push('c'),
            'ď' | 'đ' => out.push('d'),
            'è'..='ë' | 'ē' | 'ė' | 'ę' | 'ě' | 'ẽ' => out.push('e'),
            'ğ' | 'ģ' => out.push('g'),
            'ì'..='ï' | 'ī' | 'į' | 'ı' => out.push('i'),
            'ķ' => out.push('k'),
            'ł' | 'ľ' | 'ļ' => out.push('l'),
            'ñ' | 'ń' | 'ň' | 'ņ' => out.push('n'),
            'ò'..='ö' | 'ø' | 'ō' | 'ő' | 'ơ' => out.push('o'),
            'ř' => out.push('r'),
            'ś' | 'š' | 'ş' | 'ș' => out.push('s'),
            'ť' | 'ţ' | 'ț' => out.push('t'),
            'ù'..='ü' | 'ū' | 'ů' | 'ű' | 'ų' | 'ư' => out.push('u'),
            'ý' | 'ÿ' => out.push('y'),
            'ź' | 'ż' | 'ž' => out.push('z'),
            'ß' => out.push_str("ss"),
            'æ' => out.push_str("ae"),
            'œ' => out.push_str("oe"),
            'þ' => out.push_str("th"),
            // Combining marks.
            '\u{300}'..='\u{36f}' => {}
            '’' | '‘' | 'ʼ' => out.push('\''),
            '‑' | '‐' => out.push('-'),
            _ => out.push(c),
        }
    }
    out
}

/// The parts of a name that tell one person from another: no titles, no particles, no initials unless there is nothing else.
pub(super) fn parts(name: &str) -> Vec<String> {
    let name = name.split(['(', '"', '“']).next().unwrap_or(name);
    let all: Vec<&str> = name
        .split([' ', ',', '\t', '\u{a0}'])
        .filter(|w| w.chars().any(char::is_alphabetic))
        .collect();
    let plain = |w: &&str| fold(w.trim_matches(|c: char| !c.is_alphanumeric()));
    let telling: Vec<String> = all
        .iter()
        .filter(|w| !is_title(w) && !is_particle(w) && w.trim_end_matches('.').chars().count() > 1)
        .map(plain)
        .collect();
    if telling.is_empty() {
        all.iter().filter(|w| !is_title(w)).map(plain).collect()
    } else {
        telling
    }
}

/// Full names and what they are shortened to: rows separated by commas, in each the spellings of the full name before the colon. A name that
/// merely ends early (`Theo` for Theophilus) needs no row, unless the full name may stand for it.
#[rustfmt::skip]
const SHORT: &str = "\
    abigail:abby gail,albert gilbert hubert:bert,alexander aleksander aleksandr alessandro alejandro oleksandr:alex sasha sandy \
    xander alec,alexandra aleksandra alessandra alejandra oleksandra:alex sasha sandra,amelia emily mildred:millie,andrew:andy \
    drew,anthony antonio:tony toni,archibald:archie,barbara:babs,benjamin:ben,caroline carolyn carolina:carol carrie,charles \
    charlotte:chuck charlie,christina christine:chris tina,christopher:chris kit topher,cynthia:cindy,daniel:dan danny,david:dave,\
    deborah:deb debbie,dmitri:dima,donald:don,dorothy:dot,edward:ed ted eddie ned,eleanor:nell ellie,elizabeth elisabeth:liz beth \
    lizzie betty betsy eliza lisa libby,evgeny:zhenya,francis:frank,francisco:paco,frederick:fred freddie,geoffrey:geoff,gerald:jerry,\
    giuseppe:beppe,gregory:greg,harold:harry hal,henry:harry hank,ignacio:nacho,isabella isabel:izzy bella,jacob:jake,\
    jacqueline:jackie,james:jim jamie jimmy,jeffrey:jeff,jennifer:jen jenny,jessica:jess jessie,johannes:hans,john:jack johnny,\
    jonathan:jon,jose:pepe,joseph:joe joey,joshua:josh,josephine:josie,katherine catherine katharine kathryn kathleen:kate katie \
    kathy cathy kitty,ekaterina:katya,kenneth:ken,lawrence laurence:larry,leonard:len leo,margaret:meg peggy maggie greta,\
    maria:masha,mary:molly polly,matthew:matt,maximilian:max,michael:mike mick mickey,mikhail:misha,mohammed muhammad mohamed:mo,\
    natalia:natasha,nathan nathaniel:nate,nicholas nicolas:nick,oliver olivia:ollie liv,patricia:pat trish patty,patrick:pat \
    paddy,penelope:penny,peter:pete,philip phillip:phil,raymond:ray,rebecca:becky becca,richard:dick rick rich,robert:bob rob \
    bobby,ronald:ron,samuel samantha:sam,sarah:sally,sebastian:seb bas,simon:si,steven stephen:steve,susan susanna suzanne:sue \
    suzie,theodore:ted theo,terence:terry,theresa teresa:terry tess,thomas:tom tommy,timothy:tim,victoria:vicky tori,\
    vincent:vince,virginia:ginny,vladimir:vova volodya,walter:wally,william:bill will billy liam,zachary:zach zack";

/// Short forms of two letters, of every name that begins so: `Al` for Albert and Alan.
#[rustfmt::skip]
static TWO: Words = Words::new("al bo cy di ed em jo lu mo si ty vi");

/// What makes another name of a name: `Daniel` is no short form of Daniella, nor `Marc` of Marcus.
#[rustfmt::skip]
static ENDINGS: Words = Words::new("ella elle ette ia ina ine io la le lla lle na ne nne os us");

/// How well what is written stands for somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Fit {
    /// It is somebody else's name.
    No,
    /// It may be theirs: `Daniel` for Daniella, `Mike` for Mick, `Samira` for Sam.
    Perhaps,
    /// It is theirs, or a short form, or the long one of what they are called.
    Yes,
}

/// Whether one name part stands for another: the same, a short or a long form, or a half of a double name.
fn fit(written: &str, name: &str) -> Fit {
    if written == name || name.split('-').any(|half| half == written) || written.split('-').any(|half| half == name) {
        return Fit::Yes;
    }
    let mut best = Fit::No;
    for row in SHORT.split(',') {
        let has = |forms: &str, word: &str| forms.split(' ').any(|form| form == word);
        if let Some((long, short)) = row.split_once(':') {
            if has(long, written) && has(short, name) || has(short, written) && has(long, name) {
                return Fit::Yes;
            }
            if has(short, written) && has(short, name) {
                best = Fit::Perhaps;
            }
        }
    }
    let (begun, begins) = (name.strip_prefix(written), written.strip_prefix(name));
    let two = begun.is_some() && TWO.holds(written) || begins.is_some() && TWO.holds(name);
    match begun.or(begins) {
        Some(rest) if two && rest.chars().count() >= 2 => Fit::Yes,
        Some(rest) if rest.chars().count() >= 2 && written.len().min(name.len()) >= 3 => {
            let shorter = if begun.is_some() { written } else { name };
            let is_other = shorter.len() >= 4 && ENDINGS.holds(rest) && is_given(shorter);
            match (begun.is_some(), is_other) {
                (true, false) => Fit::Yes,
                // Somebody called Isabella may go by Isabel, and somebody written as Sam be called Samira; but Daniel is no Daniella.
                (true, true) | (false, false) => Fit::Perhaps,
                (false, true) => Fit::No,
            }
        }
        _ => best,
    }
}

/// Whether a folded word only addresses: said instead of a name or beside it, in the languages that people write English letters from.
pub(super) fn is_courtesy(folded: &str) -> bool {
    #[rustfmt::skip]
    static WORDS: Words = Words::new("\
        ambassador brother chancellor coach colonel commander constable deacon dean dear detective esteemed general headmaster \
        headmistress headteacher honourable inspector kindly lieutenant ma ma'am maam mademoiselle matron minister pastor \
        respected san senator sensei sergeant sir sirs sister superintendent");
    let is_post = || is_job(folded) && !is_given(folded) && !is_family(folded);
    WORDS.holds(folded) || honorific(folded).is_some() || is_post_nominal(folded) || is_post()
}

/// What a keyboard without the marks writes: `Mueller` for Müller, `Soerensen` for Sørensen.
fn spelt_out(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars().flat_map(char::to_lowercase) {
        match c {
            'ä' => out.push_str("ae"),
            'ö' | 'ø' => out.push_str("oe"),
            'ü' => out.push_str("ue"),
            'å' => out.push_str("aa"),
            '\u{308}' if out.ends_with(['a', 'o', 'u']) => out.push('e'),
            _ => out.push(c),
        }
    }
    out
}

/// A word by its letters alone: `jp` of J.-P.
fn letters(word: &str) -> String {
    fold(word).chars().filter(|c| c.is_alphanumeric()).collect()
}

/// Whether a word is several of a person's names run together, or their initials: `Xiaoming` of Xiao Ming, `Vandenberg` of van den Berg,
/// `JP` of Jean-Pierre.
fn runs_together(word: &str, person: &str) -> bool {
    let plain = letters(word);
    let own: Vec<String> = person.split([' ', ',']).filter(|w| !is_title(w)).map(letters).collect();
    let run = |from: usize| {
        let mut run = String::new();
        own[from..].iter().any(|part| {
            run.push_str(part);
            !part.is_empty() && run == plain
        })
    };
    // In capitals, or `Ed` would be anybody who is called E. D.
    let capitals = word.chars().all(|c| !c.is_lowercase()) && (1..=3).contains(&plain.len());
    let initials = || -> String {
        let names = person.split([' ', ',', '-', '‑', '‐', '.']).filter(|w| !is_title(w));
        names.filter_map(|name| letters(name).chars().next()).collect()
    };
    (0..own.len()).any(run) || capitals && initials().contains(&plain)
}

/// How well what stands in a greeting stands for a person: as its worst part does. Words of address beside it (`Respected Iyer Sir`) are
/// nobody's name.
pub(super) fn fits(written: &str, person: &str) -> Fit {
    // What they are called besides (`Robert "Bob" Finch`) is theirs as well.
    let person = person.replace(['(', ')', '"', '“', '”'], " ");
    let (theirs, out) = (parts(&person), parts(&spelt_out(&person)));
    let mut worst = None;
    for (given, spelt) in parts(written).iter().zip(parts(&spelt_out(written))) {
        let mut best = theirs.iter().map(|own| fit(given, own)).max().unwrap_or(Fit::No);
        // As a whole only: `Joe` is no short form of Jörg.
        let halves = |own: &String| own.split('-').any(|half| half == given || half == spelt);
        if theirs.iter().chain(&out).any(|own| *own == spelt || halves(own)) {
            best = Fit::Yes;
        }
        let mut words = written.split_whitespace();
        if best == Fit::No && words.any(|w| letters(w) == letters(given) && runs_together(w, &person)) {
            best = Fit::Yes;
        }
        if best > Fit::No || !is_courtesy(given) {
            worst = Some(worst.unwrap_or(best).min(best));
        }
    }
    match worst {
        // `Xiao Ming` for Xiaoming; a title alone is nobody.
        Some(Fit::No) => {
            let words = written.split_whitespace().filter(|w| !is_title(w) && !is_courtesy(&letters(w)));
            let whole: String = words.collect();
            if runs_together(&whole, &person) { Fit::Yes } else { Fit::No }
        }
        fit => fit.unwrap_or(Fit::No),
    }
}

/// Whether what stands in a greeting may stand for a person.
pub(super) fn stands_for(written: &str, person: &str) -> bool {
    fits(written, person) != Fit::No
}

/// How many letters two words differ by (Damerau–Levenshtein, optimal string alignment), at most `limit` + 1.
pub(super) fn distance(a: &str, b: &str, limit: usize) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    if a.len().abs_diff(b.len()) > limit {
        return limit + 1;
    }
    let mut rows = vec![vec![0; b.len() + 1]; a.len() + 1];
    for i in 0..=a.len() {
        for j in 0..=b.len() {
            rows[i][j] = match (i, j) {
                (0, _) => j,
                (_, 0) => i,
                _ => {
                    let swap = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
                    let usual = (rows[i - 1][j] + 1)
                        .min(rows[i][j - 1] + 1)
                        .min(rows[i - 1][j - 1] + usize::from(a[i - 1] != b[j - 1]));
                    if swap { usual.min(rows[i - 2][j - 2] + 1) } else { usual }
                }
            };
        }
    }
    rows[a.len()][b.len()]
}

/// Whether two different words are so near that one is likely the other misspelt.
pub(super) fn near(a: &str, b: &str) -> bool {
    let shorter = a.chars().count().min(b.chars().count());
    let limit = if shorter >= 7 { 2 } else { 1 };
    a != b && shorter >= 3 && distance(a, b, limit) <= limit
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_stand_for_people() {
        for (written, person, stands) in [
            ("Ms. Okafor", "Ngozi Okafor", true),
            ("Professor Sato", "Prof. Hana M. Sato", true),
            ("Zofia", "Zófia Nowak", true),
            ("Bob", "Robert Finch", true),
            ("Dan", "Daniel Finch", true),
            ("Mr. Van der Berg", "Piet van der Berg", true),
            ("Anne", "Anne-Marie Roux", true),
            ("Jordyn", "Jordan", false),
            ("Ann", "Anne Roux", false),
            ("Their", "Theresa Roux", false),
            ("Dr.", "Dr. Roux", false),
            ("Ada Finch", "Ada Nowak", false),
            ("Respected Iyer Sir", "Mr. Iyer", true),
            ("Ma'am Lorraine", "Lorraine Whitlock", true),
            ("Signora Galli", "Ornella Galli", true),
            ("Esteemed Doctor Rosetti", "Dra. Marcela Rosetti", true),
            ("Principal Whitcomb", "Joan Whitcomb", true),
            ("Principal Whitcomb", "Joan Nowak", false),
            // Short and long forms, in both directions.
            ("Al", "Albert Finch", true),
            ("Jo", "Joanna Finch", true),
            ("Katie", "Kathryn Finch", true),
            ("Cathy", "Kathleen Finch", true),
            ("Robert", "Bob Finch", true),
            ("Margaret", "Peggy Finch", true),
            ("Alex", "Aleksandr Orlov", true),
            ("Bob", "Rupert Finch", false),
            ("Ed", "Emma Daly", false),
            // Run together, or initials.
            ("JP", "Jean-Pierre Roux", true),
            ("J.P.", "Jean-Pierre Roux", true),
            ("DJ", "Daniel James Okafor", true),
            ("AJ", "Daniel James Okafor", false),
            ("M", "Mei Sato", true),
            ("Xiaoming", "Wang Xiao Ming", true),
            ("Xiao Ming", "Wang Xiaoming", true),
            ("Ms. Vandenberg", "Anna van den Berg", true),
            // Without the marks.
            ("Mr. Mueller", "Jörg Müller", true),
            ("Joerg", "Jörg Müller", true),
            ("Müller", "Jorg Mueller", true),
            ("Joe", "Jo\u{308}rg Müller", false),
            // What they are called besides, and letters after a name.
            ("Simon", "Xiaoming (Simon) Wang", true),
            ("Mr. Finch", "Robert “Bob” Finch", true),
            ("Mei Sato PhD", "Mei Sato", true),
            ("Coach Sato", "Mei Sato", true),
            ("Dean Ruiz", "Mei Sato", false),
            ("Dean", "Dean Sato", true),
        ] {
            assert_eq!(stands_for(written, person), stands, "{written} for {person}");
        }
    }

    #[test]
    fn some_names_may_be_theirs() {
        for (written, person, expected) in [
            ("Daniel", "Daniella Finch", Fit::Perhaps),
            ("Marc", "Marcus Finch", Fit::Perhaps),
            ("Daniella", "Daniel Finch", Fit::No),
            ("Bob", "Rob Finch", Fit::Perhaps),
            ("Samira", "Sam Finch", Fit::Perhaps),
            ("Steph", "Stephanie Finch", Fit::Yes),
            ("Thom", "Thomas Finch", Fit::Yes),
            ("Jonathan", "Jon Finch", Fit::Yes),
        ] {
            assert_eq!(fits(written, person), expected, "{written} for {person}");
        }
    }

    #[test]
    fn near_words_are_near() {
        assert!(near("jordyn", "jordan"));
        assert!(near("prya", "priya"));
        assert!(near("siobahn", "siobhan"));
        assert!(!near("mei", "mei"));
        assert!(!near("anna", "ingrid"));
    }
}
