//! How much the words around a name say that it is the company applied to: the turns of phrase in which one speaks of it, as a table.

use crate::checks::lexicon::WISH;
use crate::checks::pattern::{Pattern, Patterns, find_all, has, patterns};
use crate::checks::text::Word;
use crate::list::{Words, words};

/// How much the words around a name say that it is the company applied to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Weight {
    None,
    /// So one speaks of a product or a client too.
    Likely,
    Sure,
}

/// A turn of phrase that ends where the name begins: `the role at Globex`.
struct Turn {
    phrases: &'static Patterns,
    /// Whether it counts here, beginning at this word before the name.
    counts: fn(&Place, usize) -> bool,
    /// What it says then,
    weight: Weight,
    /// but where it ends in one of these it is [`Weight::Likely`] at most.
    unless: Option<Words>,
    /// Where it does not count, nothing else does.
    decides: bool,
}

impl Turn {
    const fn new(weight: Weight, phrases: &'static Patterns, counts: fn(&Place, usize) -> bool) -> Turn {
        Turn {
            phrases,
            counts,
            weight,
            unless: None,
            decides: false,
        }
    }

    const fn unless(self, words: Words) -> Turn {
        Turn {
            unless: Some(words),
            ..self
        }
    }

    const fn decides(self) -> Turn {
        Turn { decides: true, ..self }
    }
}

/// The first that is there and counts says it.
const TURNS: &[Turn] = &[
    // `join Globex`, but `before joining Globex` and `I left to join Globex`.
    Turn::new(Weight::Sure, patterns!["join|joining"], |place, from| place.is_joining(from)).decides(),
    // The role itself at a company.
    Turn::new(
        Weight::Sure,
        patterns!["role|position|job|opening|vacancy|post|culture|mission at|with"],
        |place, from| !place.is_told(from) && (place.wishes || place.sounds() || has(place.before, patterns!["apply|applying|regarding"])),
    ),
    // What the writer is offered or shown, and the small word between it and the company.
    Turn::new(
        Weight::Sure,
        patterns![
            "role|position|job|opening|opportunity|vacancy|post|internship|career|future|team|everyone|everybody|culture|mission|vision at|with|of|in",
            "interview|interviewing|interviewed at|with|for",
            "learn|learning|learned|hear|hearing|heard|talking|me|more|much|lot about|of",
            "application to|at|with",
            "what|how|why",
        ],
        |place, from| {
            let likes = has(place.before, patterns!["i ~ like|love|admire|respect"]);
            (!place.is_told(from) || place.before[from].norm == "application") && (place.wishes || likes)
        },
    )
    .unless(words!("about for how of what why with")),
    Turn::new(Weight::Sure, patterns!["hear|hearing from"], |place, _| has(place.before, WISH)),
    // What the writer would be to a company.
    Turn::new(Weight::Sure, patterns!["fit|match|asset|addition for|to|at|with"], |place, _| {
        has(place.before, patterns!["would|will|could|can|be|am"])
    }),
    // Said of a company, these are enough.
    Turn::new(
        Weight::Likely,
        patterns!["interest|interested|keen|keener|excited|excitement|enthusiastic|enthusiasm|passionate|thrilled in|about|on|for|by"],
        |place, from| !place.has_before(from, 4, WAS),
    ),
    Turn::new(Weight::Likely, patterns!["impressed|inspired|fascinated by|with"], |place, from| {
        !place.has_before(from, 4, patterns!["you|were"])
    }),
    Turn::new(
        Weight::Sure,
        patterns!["see|picture|imagine|seeing|picturing|imagining myself ~ at|with|in|joining"],
        |place, from| !place.has_before(from, 4, WAS),
    ),
    Turn::new(
        Weight::Likely,
        patterns!["what|how|way you|they do|are|build|run|work|handle at|with"],
        |place, from| !place.has_before(from, 4, WAS),
    ),
    // Where the writer wants to be, by a verb that a wish goes before.
    Turn::new(
        Weight::Sure,
        patterns![
            "work|working|contribute|contributing|start|starting|serve|serving|grow|growing|be|being|together for|at|with|to|in",
            "be|become a|an ~ at|for",
            "begin|start|build|continue my career|life at|with",
            "same for|at",
            "part|member of",
            "help|helping|support|supporting|serve|serving|bring|bringing",
            "contribute|bring ~ to",
        ],
        |place, from| place.is_wished(from),
    )
    .unless(words!("bring bringing help helping serve serving support supporting to with")),
];

/// What stands behind a name, and what it says there.
struct Behind {
    /// Behind `'s`, or behind the name itself.
    possessive: bool,
    words: Words,
    counts: fn(&Place) -> bool,
    weight: Weight,
}

const BEHIND: &[Behind] = &[
    Behind {
        possessive: true,
        words: words!("culture future goals mission plans values vision"),
        counts: |place| {
            place.wishes
                || has(
                    place.whole,
                    patterns!["resonate*|align*|admire|drawn|appeal*|impress*|excit*|inspir*"],
                )
        },
        weight: Weight::Sure,
    },
    Behind {
        possessive: true,
        words: words!("approach product products team work"),
        counts: |place| has(place.whole, WISH),
        weight: Weight::Likely,
    },
    Behind {
        possessive: false,
        words: words!("interview job opening opportunity position role team"),
        counts: |place| place.wishes && !place.is_mine(place.before.len()),
        weight: Weight::Sure,
    },
    // `Globex is where I want to be`
    Behind {
        possessive: false,
        words: words!("is seems sounds"),
        counts: |place| {
            place.is_subject()
                && (has(place.after, WISH) || has(place.after, patterns!["right|perfect|ideal|best|dream place|company|home"]))
        },
        weight: Weight::Sure,
    },
    Behind {
        possessive: false,
        words: words!("can could will would"),
        counts: |place| place.is_subject() && has(place.after, patterns!["benefit|gain|profit"]),
        weight: Weight::Sure,
    },
];

/// `Globex tools`, `the Globex account`: so one speaks of a product or a client.
const OF_IT: Words =
    words!("account app client contract days experience hardware integration platform project projects software stack tool tools years");

/// Another's, or over.
static WAS: &Patterns = patterns!["you|were|was"];

/// Thanks, or pleasure in the meeting, as against pleasure in one's own past.
pub(super) static THANKS: &Patterns = patterns![
    "thank*",
    "grateful|appreciate|obliged|appreciated",
    "enjoyed|pleasure|great|nice|lovely|good|glad|delighted ~ meet|meeting|hear|hearing|talk|talking|learn|learning|speak|speaking|our|see|seeing",
];

/// What the writer did, where a sentence praises it.
static LIVED: &Patterns = patterns![
    "i|we had|led|ran|built|worked|left|wrote|managed|spent|did|made|launched|held",
    "years|months",
    "leave|leaving|quit|quitting|resign*|finish*|notice",
    "i|we was|were|had ~ excited|thrilled|eager|keen|hoping|hoped|proud|glad|hired|asked",
    "my cv|resume|career|past",
];

/// A name in its sentence.
pub(super) struct Place<'a> {
    whole: &'a [Word],
    /// Without `the` or `your` right before the name.
    before: &'a [Word],
    after: &'a [Word],
    /// Whether `'s` follows.
    possessive: bool,
    /// The word behind name and `'s`, in the same clause; else empty.
    thing: &'a str,
    /// How many words behind the name belong to its clause.
    clause: usize,
    /// Whether the sentence wishes or thanks.
    wishes: bool,
}

impl<'a> Place<'a> {
    /// The sentence, and what stands in it before and behind the name.
    pub(super) fn new(whole: &'a [Word], before: &'a [Word], after: &'a [Word]) -> Place<'a> {
        let before = match before {
            [rest @ .., the] if the.norm == "the" || the.norm == "your" => rest,
            _ => before,
        };
        let possessive = after.first().is_some_and(|w| w.norm == "'s");
        let next = after.get(usize::from(possessive)).filter(|w| !w.after_break);
        Place {
            whole,
            before,
            after,
            possessive,
            thing: next.map_or("", |w| w.norm.as_str()),
            clause: after.iter().position(|w| w.after_break).unwrap_or(after.len()),
            wishes: has(whole, WISH) || has(whole, THANKS),
        }
    }

    /// Whether one of these stands in so many words before this one.
    fn has_before(&self, from: usize, words: usize, patterns: &Patterns) -> bool {
        has(&self.before[from.saturating_sub(words)..from], patterns)
    }

    /// The same of so many words behind the name, in its clause.
    fn has_behind(&self, words: usize, patterns: &Patterns) -> bool {
        has(&self.after[..self.clause.min(words)], patterns)
    }

    /// `my role at Globex`: of the writer's past, or of somebody else's.
    fn is_mine(&self, from: usize) -> bool {
        self.has_before(from, 2, patterns!["my|our|his|her|their|last|previous|former|current|past|old"])
            || self.has_before(from, 6, LIVED)
            || self.has_behind(usize::MAX, LIVED)
    }

    fn sounds(&self) -> bool {
        has(
            &self.after[..self.after.len().min(2)],
            patterns!["is|sounds|seems|appeals|would|looks|remains|interests"],
        )
    }

    /// `The role at Globex was a good school`, `the team at Globex uses it`; not what follows on `Acme Corp.`
    fn is_told(&self, from: usize) -> bool {
        self.is_mine(from) || self.is_over() || (from <= 1 && !self.sounds()) || (from == 1 && self.before[0].norm == "a")
    }

    fn is_over(&self) -> bool {
        self.has_behind(3, patterns!["was|were|had|did|ended|i|we"]) || self.has_behind(5, patterns!["until|till|since"])
    }

    fn is_joining(&self, from: usize) -> bool {
        let was = self.has_before(from, 3, patterns!["before|after|since|upon|prior|when|until"])
            || has(self.before, patterns!["i|we ~ left|decided|chose|moved|quit|was|were"]);
        !was && (has(self.whole, WISH) || has(self.whole, patterns!["would|could|should"]))
    }

    /// `I would love to work at Globex`, not `I would love to use what I learned while working at Globex`.
    fn is_wished(&self, from: usize) -> bool {
        let lead = &self.before[from.saturating_sub(7)..from];
        let to = |pattern: &Pattern| find_all(lead, *pattern).map(|found| found.end).last();
        let wish = WISH.iter().chain(patterns!["dream*", "would|will|could|can"]).filter_map(to).max();
        let apart = patterns!["what|when|while|learned|learnt|my|from|how|did|since|used|hired|asked|brought|need"];
        // `Working at Globex would be a dream.`
        let begins = from == 0 && matches!(self.thing, "would" | "will");
        let was = patterns!["i|we was|were|had ~ excited|thrilled|eager|keen|hoping|hoped|proud|glad"];
        !self.is_over() && !has(self.whole, was) && (begins || wish.is_some_and(|end| lead.len() - end <= 4 && !has(&lead[end..], apart)))
    }

    /// Whether the name begins its sentence, or what somebody thinks.
    fn is_subject(&self) -> bool {
        let last = self.before.last();
        last.is_none_or(|w| words!("believe feel know sure that think").holds(&w.norm))
    }
}

/// What the words around a name say.
pub(super) fn weight(place: &Place) -> Weight {
    if OF_IT.holds(place.thing) {
        return Weight::None;
    }
    for turn in TURNS {
        let Some(from) = ends(place.before, turn.phrases) else { continue };
        if (turn.counts)(place, from) {
            let last = &place.before[place.before.len() - 1].norm;
            let is_likely = turn.unless.is_some_and(|words| words.holds(last));
            return if is_likely { Weight::Likely } else { turn.weight };
        }
        if turn.decides {
            return Weight::None;
        }
    }
    let mut behind = BEHIND
        .iter()
        .filter(|behind| behind.possessive == place.possessive && behind.words.holds(place.thing));
    let behind = behind.find(|behind| (behind.counts)(place));
    behind.map_or(Weight::None, |behind| behind.weight)
}

/// Whether one of several phrases ends where the words end, and where the last such begins.
pub(super) fn ends(words: &[Word], patterns: &Patterns) -> Option<usize> {
    let near = words.len().saturating_sub(7);
    let last = |pattern: &Pattern| {
        find_all(&words[near..], *pattern)
            .filter(|found| near + found.end == words.len())
            .last()
    };
    patterns.iter().find_map(last).map(|found| near + found.start)
}
