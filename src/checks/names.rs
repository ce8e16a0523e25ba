//! Comparing names as people write them.

use super::text::{is_particle, is_title};
use crate::list::Words;

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

const SHORT: &[&str] = &[
    "robert bob rob bobby",
    "william bill will billy liam",
    "richard dick rick rich",
    "james jim jamie jimmy",
    "john jack johnny",
    "edward ed ted eddie ned",
    "elizabeth liz beth lizzie betty eliza lisa",
    "margaret meg peggy maggie greta",
    "katherine kate katie kathy kitty",
    "catherine kate cathy katie",
    "michael mike mick mickey",
    "charles chuck charlie",
    "alexander alex sasha sandy xander",
    "alexandra alex sasha sandra",
    "anthony tony",
    "andrew andy drew",
    "thomas tom tommy",
    "patricia pat trish patty",
    "susan sue suzie",
    "theodore ted theo",
    "henry harry hank",
    "francis frank",
    "joseph joe",
    "steven steve",
    "stephen steve",
    "deborah deb debbie",
    "rebecca becky",
    "jennifer jen jenny",
    "lawrence larry",
    "christopher chris kit",
    "christina chris tina",
    "christine chris",
    "nicholas nick",
    "matthew matt",
    "samuel sam",
    "samantha sam",
    "benjamin ben",
    "daniel dan danny",
    "david dave",
    "victoria vicky tori",
    "abigail abby",
    "dorothy dot",
    "eleanor nell ellie",
    "gerald jerry",
    "ronald ron",
    "leonard len leo",
    "philip phil",
    "phillip phil",
    "timothy tim",
    "gregory greg",
    "jeffrey jeff",
    "geoffrey geoff",
    "kenneth ken",
    "vladimir vova volodya",
    "dmitri dima",
    "mikhail misha",
    "antonio tony toni",
    "francisco paco",
    "jose pepe",
];

/// Whether one name part stands for another: the same, a short form, or a half of a double name.
pub(super) fn same(written: &str, name: &str) -> bool {
    written == name
        || written.chars().count() >= 3 && name.starts_with(written) && name.len() - written.len() >= 2
        || name.split('-').any(|half| half == written)
        || written.split('-').any(|half| half == name)
        || SHORT.iter().any(|row| {
            let mut forms = row.split(' ');
            let long = forms.next() == Some(name);
            long && forms.any(|form| form == written)
        })
}

/// Whether a folded word only addresses: said instead of a name or beside it, in the languages that people write English letters from.
pub(super) fn is_courtesy(folded: &str) -> bool {
    #[rustfmt::skip]
    static WORDS: Words = Words::new("\
        chef dear doctor dott dottoressa dottssa dra esteemed frau headmaster headmistress headteacher herr honourable kindly ma \
        ma'am maam madam madame mademoiselle matron mlle mme monsieur officer principal professor respected rev reverend senor \
        senora señor señora sig signor signora sir sirs sr sra srta");
    WORDS.holds(folded)
}

/// Whether what stands in a greeting may stand for a person: each telling part is one of theirs. Words of address beside it
/// (`Respected Iyer Sir`) are nobody's name.
pub(super) fn stands_for(written: &str, person: &str) -> bool {
    let theirs = parts(person);
    let is_theirs = |given: &String| theirs.iter().any(|own| same(given, own));
    let given: Vec<String> = parts(written).into_iter().filter(|g| is_theirs(g) || !is_courtesy(g)).collect();
    !given.is_empty() && given.iter().all(is_theirs)
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
        ] {
            assert_eq!(stands_for(written, person), stands, "{written} for {person}");
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
