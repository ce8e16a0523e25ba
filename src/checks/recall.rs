//! What a sentence would tell somebody who was in the room: a small linear model beside the rules of `specific`.
//!
//! The rules know turns of speech (`you mentioned ...`); nobody can list all of them. What a detail of the conversation looks like is less
//! various: particular words, with an article that takes them for known, in the past, with the reader or a memory near, and not in what the
//! writer tells of the own career or hopes for. So each sentence is counted ([`of_sentence`]), and so is the letter ([`of_letter`]); the sum by
//! [`WEIGHTS`] of the letter and its best sentence says whether there is one. `examples/train` fits the weights to the letters in `tests/` and
//! shows what they earn.

use std::ops::Range;

use super::lexicon::{MET, Voice, concrete_words, names_role};
use super::pattern::has;
use super::text::{Analysis, Sentence, Word};
use super::weights::WEIGHTS;
use super::{Letter, appreciation, commitment, enthusiasm, qualification};
use crate::list::{Words, words};

/// How many numbers a sentence has.
pub(super) const OF_SENTENCE: usize = 32;
/// How many numbers a letter has.
pub(super) const OF_LETTER: usize = 10;

/// The numbers of a letter and of each of its sentences, for the training.
#[doc(hidden)]
pub fn numbers(letter: &Letter) -> ([u8; OF_LETTER], Vec<[u8; OF_SENTENCE]>) {
    let analysis = Analysis::new(letter);
    let seen = seen(&analysis);
    // Who applied nowhere was in no interview.
    let sentences = analysis.sentences.iter().zip(&seen).filter(|_| analysis.voice == Voice::Candidate);
    (
        of_letter(&analysis, &seen),
        sentences.map(|(s, seen)| of_sentence(&analysis, s, *seen)).collect(),
    )
}

/// The sentence that holds the detail, if the sum is above nothing.
pub(super) fn best<'a>(analysis: &'a Analysis) -> Option<&'a Sentence> {
    if analysis.voice != Voice::Candidate {
        return None;
    }
    let seen = seen(analysis);
    let sum = |numbers: &[u8], weights: &[i16]| numbers.iter().zip(weights).map(|(n, w)| i32::from(*n) * i32::from(*w)).sum::<i32>();
    let letter = sum(&of_letter(analysis, &seen), &WEIGHTS[OF_SENTENCE..]) + i32::from(WEIGHTS[OF_SENTENCE + OF_LETTER]);
    let sentences = analysis.sentences.iter().zip(&seen);
    let (best, sentence) = sentences
        .map(|(s, seen)| (sum(&of_sentence(analysis, s, *seen), &WEIGHTS[..OF_SENTENCE]), s))
        .max_by_key(|(sum, _)| *sum)?;
    (letter + best > 0).then_some(sentence)
}

/// What other checks find in a sentence.
#[derive(Clone, Copy)]
struct Seen {
    qualifies: bool,
    wants: bool,
    thanks: bool,
}

fn seen(analysis: &Analysis) -> Vec<Seen> {
    let of = |sentence: &Sentence| Seen {
        qualifies: qualification::shows(analysis, sentence),
        wants: enthusiasm::wants(analysis.of(sentence)).is_some() || commitment::commits(analysis, sentence),
        thanks: appreciation::thanks(analysis, sentence),
    };
    analysis.sentences.iter().map(of).collect()
}

fn of_letter(analysis: &Analysis, seen: &[Seen]) -> [u8; OF_LETTER] {
    let candidate = analysis.voice == Voice::Candidate;
    let thanks = candidate && seen.iter().any(|seen| seen.thanks);
    let wants = candidate && seen.iter().any(|seen| seen.wants);
    let any = |words: &[Word], list: &Words| words.iter().any(|word| list.holds(&word.norm));
    [
        candidate,
        has(&analysis.words, MET),
        thanks,
        analysis
            .sentences
            .iter()
            .take(3)
            .any(|sentence| any(analysis.of(sentence), &THANKS)),
        candidate && seen.iter().any(|seen| seen.qualifies),
        wants,
        thanks && wants,
        analysis.greeting.is_some(),
        analysis.body.contains('?'),
        analysis.sentences.iter().any(|sentence| any(analysis.of(sentence), &APPLICATION)),
    ]
    .map(u8::from)
}

fn of_sentence(analysis: &Analysis, sentence: &Sentence, seen: Seen) -> [u8; OF_SENTENCE] {
    let words = analysis.of(sentence);
    let any = |list: &Words| words.iter().any(|word| list.holds(&word.norm));
    // `I think`, `as I said`, `I keep the books`: of the writer, not of the conversation.
    let own = |at: usize| {
        let is_kept = words!("keep kept").holds(&words[at].norm) && !words.get(at + 1).is_some_and(|next| next.norm.ends_with("ing"));
        let said = words!("mentioned said think told").holds(&words[at].norm);
        (is_kept || said) && words[..at].last().is_some_and(|before| before.norm == "i")
    };
    let others = |list: &Words| words.iter().enumerate().any(|(at, word)| list.holds(&word.norm) && !own(at));
    let (you, recalls, tells) = (any(&YOU), others(&RECALLED), others(&TOLD));
    let past = words
        .iter()
        .any(|word| PAST.holds(&word.norm) || word.norm.len() > 4 && word.norm.ends_with("ed"));
    let count = counted(analysis, words, seen.qualifies, seen.qualifies && !you && !recalls);
    let (mine, i) = (
        words.iter().any(|word| word.norm == "my"),
        words.iter().any(|word| word.norm == "i"),
    );
    let particular = count.other;
    let is = u8::from;
    [
        is(particular >= 1),
        is(particular >= 2),
        is(particular >= 3),
        is(particular >= 5),
        is(particular >= 8),
        is(count.most >= 3),
        count.own.min(4) as u8,
        count.wished.min(4) as u8,
        count.abstract_.min(4) as u8,
        is(words.len() > 12),
        is(you),
        is(any(&US)),
        is(mine),
        is(i),
        is(past),
        is(any(&COULD)),
        is(any(&PAPERS)),
        is(recalls),
        is(tells),
        count.definite.min(3) as u8,
        is(seen.qualifies),
        is(seen.wants),
        is(seen.thanks),
        is(recalls && particular >= 2),
        is(tells && particular >= 1),
        is(you && particular >= 2),
        is(past && particular >= 2),
        is(seen.thanks && particular >= 2),
        is(words.iter().any(|word| word.norm.starts_with(|c: char| c.is_ascii_digit()))),
        is(analysis.sentences.first().is_some_and(|first| first.at == sentence.at)),
        is(words.iter().any(|word| word.slot)),
        is(i && you),
    ]
}

/// Particular words by whom they are about.
#[derive(Default)]
struct Count {
    /// The conversation, as far as can be told; in all, and in the clause with the most.
    other: usize,
    most: usize,
    /// Of these, those that an article takes for known.
    definite: usize,
    /// The writer's own career.
    own: usize,
    /// What the writer hopes for.
    wished: usize,
    /// Words that name nothing that can be seen.
    abstract_: usize,
}

fn counted(analysis: &Analysis, words: &[Word], qualifies: bool, all_own: bool) -> Count {
    let mut count = Count::default();
    for clause in clauses(words) {
        let part = &words[clause.clone()];
        let any = |list: &Words| part.iter().any(|word| list.holds(&word.norm));
        let i = part.iter().any(|word| word.norm == "i");
        let own = !any(&YOU) && (any(&MY) || i && qualifies && !any(&RECALLED));
        let wished = i && any(&WISHED);
        let mut here = 0;
        for at in clause {
            let word = &words[at];
            let number = word.norm.starts_with(|c: char| c.is_ascii_digit());
            if number || names_role(words, at) || concrete_words(std::slice::from_ref(word), analysis).is_empty() {
                continue;
            }
            let ends = |ends: &&&str| word.norm.ends_with(**ends);
            if STOCK.holds(&word.norm) || ABSTRACT.iter().find(ends).is_some() {
                count.abstract_ += 1;
            } else if wished {
                count.wished += 1;
            } else if own || all_own {
                count.own += 1;
            } else {
                here += 1;
                count.definite += usize::from(words[at.saturating_sub(2)..at].iter().any(|word| DEFINITE.holds(&word.norm)));
            }
        }
        count.other += here;
        count.most = count.most.max(here);
    }
    count
}

/// Parts of a sentence between its marks and the words that join.
fn clauses(words: &[Word]) -> impl Iterator<Item = Range<usize>> {
    let mut from = 0;
    (1..=words.len()).filter_map(move |at| {
        let ends = words.get(at).is_none_or(|word| word.after_break || JOINS.holds(&word.norm));
        ends.then(|| std::mem::replace(&mut from, at)..at)
    })
}

static THANKS: Words = Words::new("appreciate cheers grateful thank thanks tysm");
static APPLICATION: Words = Words::new("advertised application apply applying candidates resume unfortunately vacancy");
static YOU: Words = Words::new("u ur you your yours");
static US: Words = Words::new("our us we");
static MY: Words = Words::new("mine my myself");
static DEFINITE: Words = Words::new("that the these this those your");
static JOINS: Words = Words::new("although and because but so though which while who");
static WISHED: Words = Words::new("eager excited hope keen look shall should thrilled want will wish would");
static COULD: Words = Words::new("can could may might must shall should will would");

/// Verbs of the past that do not end in `ed`.
#[rustfmt::skip]
static PAST: Words = Words::new("\
    ate became began blew bought broke brought came caught chose did drank drew drove dug fell felt flew fought found froze gave got grew had \
    heard held hid hung knew led left lent let lost made met paid put ran read rose said sang sat saw sent set sought spent split spoke stood swam \
    taught thought threw took tore understood was went were won wore wrote");

/// What is said of something that is remembered.
#[rustfmt::skip]
static RECALLED: Words = Words::new("\
    delighted dreamt drove enjoyed fascinated forget forgot forgotten head heard hearing home impressed keep kept laugh laughed learned learning \
    learnt liked listening loved mind moved noticed remember remembered saw seeing seen settled since smile smiled smiling stay stayed still struck \
    surprised think thinking thought touched train turning watched watching wondered wondering");

/// What was said and shown.
#[rustfmt::skip]
static TOLD: Words = Words::new("\
    account admitted advice ask asked asking comment conversation demo described description discussed discussion drew example explained \
    explaining idea joked let letting mentioned point pointed promised question questions raised recommended remark rule said say saying showed \
    showing shown sketch spoke spoken story suggested tale talk talked telling tip told tour trick walk warned");

/// What is sent, asked for and waited for.
#[rustfmt::skip]
static PAPERS: Words = Words::new("\
    answer attach attached availability available call certificate certificates cv document documents enclose enclosed phone portfolio questions \
    reference references reply salary sample samples");

/// What the letters of everybody are made of, beside the words that are too general for any check.
#[rustfmt::skip]
static STOCK: Words = Words::new("\
    accorded address addressing admirable admire admired ambitions approach best clarity clearer commitment consideration convey courtesy \
    creative currently deepest delighted disposal distinguished employer energy esteem esteemed excellence express extend extended finds friendly glad \
    granted gratitude greetings growing growth happy hard heartfelt highly hire hired honor honour inspired inst instant love loved lovely manner \
    manners message motivated motivation order permit picture pleasant pleased positive prepared prestigious principles priorities privilege \
    programs quality regarding regards renowned reputation respect respectfully seeking sense sincere sincerely software spirit strategic strategy \
    strongly talented tasks thorough thoroughness trust wishes");

/// How words end that name nothing one could see.
#[rustfmt::skip]
const ABSTRACT: &[&str] = &[
    "tion", "sion", "ment", "ity", "ence", "ance", "ive", "ous", "ful", "able", "ible", "ism", "ness", "ship", "ial", "ally", "ly", "est",
];
