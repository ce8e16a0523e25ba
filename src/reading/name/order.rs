//! Where the family name begins: behind the given names, or before them.

use super::super::known::{is_family, is_given};
use super::super::script;
use super::super::words::{is_noble, is_particle};
use super::customs::{has_family_ending, is_also_given, is_only_given, is_spanish_family, is_tamil, one_name};
use super::{Word, is_block, is_child_of};
use crate::list::words;

/// Index of the first word of the family name.
pub(super) fn family_start(words: &[&Word], one_case: bool) -> usize {
    let last = words.len() - 1;
    // `Ferdinand Graf von Zeppelin`, with or without the given name.
    if let Some(at) = words
        .windows(2)
        .position(|pair| is_noble(&pair[0].fold) && is_particle(&pair[1].fold))
    {
        return at;
    }
    // Capitals in a mixed line mark the family name: `Jane DOE`, `Jean-Luc DE LA TOUR`.
    if !one_case
        && !is_block(&words[0].text)
        && let Some(at) = words.iter().position(|word| is_block(&word.text) && word.text.len() > 2)
        && words[at..].iter().all(|word| is_block(&word.text))
    {
        return at;
    }
    let vietnamese = words!("bui dang duong hoang huynh le ngo nguyen pham phan tran vu").holds(words[last].fold.as_str());
    // `Abd al Rahman` is one given name.
    let folded: Vec<&str> = words.iter().map(|word| word.fold.as_str()).collect();
    let skipped = one_name(&folded).max(1);
    for (at, &part) in words.iter().enumerate().take(last).skip(skipped) {
        let word = &part.fold;
        // `St. John`
        let initial = words[at].text.ends_with('.') && word != "st" || words[at].text.chars().count() == 1;
        if is_child_of(&words[at].text) {
            return at;
        }
        // `Omar Abdel Aziz`
        if one_name(&folded[at..]) == folded.len() - at {
            return at;
        }
        // `Zsuzsa Nagyné Kiss`
        if words[at].text.ends_with("né") && words[at].text.chars().count() > 4 && !words[at].is_given {
            return at;
        }
        if is_gaelic(&words[at].text) {
            return at;
        }
        if is_particle(word) && !initial && word != "y" && word != "e" {
            let capital = words[at].text.starts_with(char::is_uppercase);
            let alone = words!("ab ap av bar bat ben das do in op t te").holds(word.as_str());
            if capital && alone && !one_case || vietnamese && capital || one_case && word == "ben" {
                continue;
            }
            return at;
        }
        // `Carlos Andrés Pérez Molina`.
        if at + 1 == last && !is_given(word) && is_spanish_family(word) && is_spanish_family(&words[last].fold) {
            return at;
        }
        // `Velasquez y Garcia`, but `Amy y Maid`.
        if at >= 2 && matches!(words[at].text.as_str(), "y" | "e" | "i") || at >= 2 && one_case && words[at].text == "Y" {
            return at - 1;
        }
    }
    last
}

/// Whether a word is a common family name and no given one.
pub(super) fn is_only_family(word: &Word) -> bool {
    !word.is_given && (is_family(&word.fold) || is_spanish_family(&word.fold)) && !is_also_given(&word.fold)
}

/// Whether the first word is a particle, and so all are a family name: `van der Berg`; but `Ben Porter`, `Van Nguyen`.
pub(super) fn begins_family(words: &[&Word]) -> bool {
    let (first, last) = (words[0], words[words.len() - 1]);
    let van = first.fold == "van" && !script::is_vietnamese_family(&last.fold);
    words.len() > 1 && is_particle(&first.fold) && (!first.is_given || van)
}

/// Whether words are a family name alone, a particle and what belongs to it: `De Jong`, `Van den Berg`, `Ó Briain`.
pub(super) fn is_bare_family(words: &[&Word]) -> bool {
    let (last, particles) = (words.len() - 1, &words[..words.len() - 1]);
    let first = words!("da das de del della den der des di dos du el la las le los ten ter van vom von zu zum zur");
    is_gaelic(&words[0].text)
        || first.holds(&words[0].fold)
            && particles.iter().all(|word| is_particle(&word.fold))
            && !script::is_eastern_family(&words[last].fold)
}

/// What a Gaelic family name begins with: `Seán Ó Briain`, `Máire Ní Chathasaigh`.
fn is_gaelic(text: &str) -> bool {
    words!("Mhic Nic Ní Uí Ó").holds(text)
}

/// Whether two words are two Spanish family names: `García Márquez`.
pub(super) fn is_two_families(words: &[&Word]) -> bool {
    words.len() == 2 && words.iter().all(|word| is_spanish_family(&word.fold) && is_only_family(word))
}

/// Whether nothing tells which end of a name is the family's.
pub(super) fn is_either_way(words: &[&Word]) -> bool {
    let (first, last) = (words[0], words[words.len() - 1]);
    // `Doe Jane M`
    if let [first, given, last] = words
        && !first.is_given
        && !first.is_initials()
        && given.is_given
        && !is_family(&given.fold)
        && last.is_initials()
    {
        return true;
    }
    if words.len() > 3 || first.is_given || first.is_initials() && is_tamil(&last.fold) {
        return false;
    }
    // `Mount Fuji`, `New York`: more likely a room.
    let place = words!("big cape central east fort golden great lake los mount new north port san santa south times west");
    if words.len() == 2 && place.holds(&first.fold) {
        return true;
    }
    // `Berg Anna`, `Rubik Ernő`, `Berg Alice Marie`
    let usual = last.fold.ends_with('a') || is_only_given(&last.fold);
    let given = last.is_given && usual || script::is_hungarian_given(&last.fold) && !(first.text.is_ascii() && last.text.is_ascii());
    if given && !is_family(&last.fold) && words[1..words.len() - 1].iter().all(|word| word.is_given) {
        return true;
    }
    // `Chen Lin`, `Tanaka Rei`: a family name before another or before a word that no table knows; but `Hong Nguyen`, `Cole Weber`.
    let known = words.len() > 2 || last.is_initials() || is_particle(&last.fold) || script::is_vietnamese_family(&last.fold);
    is_only_family(first) && !known
}

/// Family name first: a family name in capitals, Korean, Chinese, Japanese, Vietnamese, Hungarian, and Russian with the father's name.
pub(super) fn family_first<'a>(words: &[&'a Word], block: bool) -> Option<(Vec<&'a Word>, Vec<&'a Word>)> {
    let last = words.len() - 1;
    let (head, tail) = (words[0], words[last]);
    let rest = || words[1..].to_vec();
    if !block
        && is_block(&head.text)
        && !head.is_initials()
        && head.text.chars().count() > 2
        && words[1..]
            .iter()
            .all(|word| !is_block(&word.text) && !word.text.starts_with(char::is_lowercase))
    {
        // `NGUYEN Hoang Anh`
        let given = if words.len() > 2 && script::is_vietnamese_family(&head.fold) {
            vec![tail]
        } else {
            rest()
        };
        return Some((given, vec![head]));
    }
    // `Иванов Иван Иванович`.
    if words.len() == 3
        && !head.is_given
        && [
            "ovich", "evich", "ovna", "evna", "ichna", "ович", "евич", "ьич", "овна", "евна", "ична",
        ]
        .iter()
        .any(|ending| tail.fold.ends_with(ending))
    {
        return Some((vec![words[1]], vec![head]));
    }
    // `VAN DAMME Ann`.
    let run = words.iter().take_while(|word| is_block(&word.text)).count();
    if !block && run > 1 && run < words.len() && !words[run..].iter().any(|word| is_block(&word.text) || word.is_initials()) {
        return Some((words[run..].to_vec(), words[..run].to_vec()));
    }
    // `Petrović Jovana`: an ending that only family names have.
    if words.len() == 2 && has_family_ending(&head.fold) && !has_family_ending(&tail.fold) && !head.is_given && !tail.is_initials() {
        return Some((rest(), vec![head]));
    }
    // `Szabóné Tóth Mária`: the husband's name, her own, and what she is called.
    if words.len() == 3 && head.text.ends_with("né") && head.text.chars().count() > 4 && !head.is_given {
        return Some((vec![tail], words[..2].to_vec()));
    }
    // `Smith K.`, `Петренко О. В.`
    let initials = !head.is_initials() && words[1..].iter().all(|word| word.is_initials());
    let named = is_family(&head.fold) || words.len() > 2 || has_family_ending(&head.fold);
    if initials && named && !head.is_given {
        return Some((rest(), vec![head]));
    }
    // `Schmidt Anna`, `Kovács Anna Mária`, `Lopez Ruiz Elena`; `Porter Jane M`.
    let only_given = |word: &Word| word.is_given && !is_family(&word.fold);
    let end = words.len() - usize::from(words.len() > 2 && tail.is_initials());
    let families = words[..end].iter().take_while(|word| is_only_family(word)).count();
    // `Nguyen Van Minh` is called by the last.
    let vietnamese = words.len() > 2 && script::is_vietnamese_family(&head.fold);
    if (1..3).contains(&families) && families < end && !vietnamese && words[families..end].iter().all(|word| only_given(word)) {
        return Some((words[families..].to_vec(), words[..families].to_vec()));
    }
    script::family_first(&words.iter().map(|word| word.fold.as_str()).collect::<Vec<_>>()).map(|order| match order {
        script::FamilyFirst::AllGiven | script::FamilyFirst::OneName => (rest(), vec![head]),
        script::FamilyFirst::LastGiven => (vec![tail], vec![head]),
    })
}
