//! Words and turns that several checks need, and what they say about who writes to whom.

use super::pattern::{Patterns, find, has, patterns};
use super::text::{Analysis, Word};
use crate::list::{Packed, packed, words};

/// Words too general to show that somebody was in the room or can do something: a sentence is concrete by its other words.
#[rustfmt::skip]
static GENERAL: Packed = packed!("\
    's a abilities ability able about above across actually adaptable add additional after afternoon again against ago aims \
    align aligned aligning aligns all almost alone along already also although always am amazing among an and another answer \
    answers any anyone anything application applied apply applying appreciate appreciated appreciation april are area areas \
    around as aspirations asset at atmosphere august away back background be became because become been before behind being \
    belief believe below best better between big both bring bringing business busy but by call came can candidate candidates \
    candor candour care career careers certain challenge challenges challenging chance chat clear clearly collaboration \
    collaborative colleagues come communication companies company compassionate confident confirmed connect connected contact \
    continue continued continuing contribute contributing contribution contributions conversation conversations convinced cool \
    could culture current day day-to-day days december decision dedicated dedication deeper department described desire detail \
    detail-oriented detailed details did difference different direction discuss discussed discussing discussion discussions do \
    does doing done down dr during duties dynamic each eager earlier either else enjoy enjoyed enough enthusiasm enthusiastic \
    environment especially etc ethic even evening ever every everybody everyone everyone's everything exactly excellence \
    excellent exceptional excited excitement exciting expectations experience experiences expertise explained far february feel \
    felt few field find firm first fit flexible for forty forward found friday friendliness friendly from further future gave \
    generous get gets getting give given gives giving gladly go goal goals goes going good got grateful great group growing \
    growth had half half-hour hard-working hardworking has have having he hear heard hearing help helpful helping her here hers \
    hesitate higher-level him hiring his history hope hoping hour hours how however i ideal if impact important impressive in \
    industry information initiative initiatives innovation innovative insight insightful insights inspiring interest interested \
    interesting interests interpersonal interview interviewer interviewing interviews into is it its itself january job jobs \
    join joining july june just keen keep kept key kind kindly know knowing knowledge last later learn learned learner learning \
    learnt least left less let level like little lol long longer look looking lot madam made make makes making many march match \
    may me mean meant meet meeting member members mention mentioned met might mine minute minutes mission monday month more \
    morning most mr mrs ms much multitask multitasking must my myself near need needs never new next nice no none nor not \
    nothing november now objectives october of off offer offers office often on once one only opening operate operates \
    operations opportunities opportunity or organisation organization other others our ours out outlined over overview own panel \
    part particularly passion passionate patient-centered people per perfect perfectly perhaps person personally place plans \
    player please pleasure position positions possibility post problem problems process prof professional professionalism \
    professor program programme programs project projects prospect provide provided provides providing punctual put \
    qualifications question questions quite range rather reach really recently reinforced relevant reliable requirements \
    residency responsibilities responsibility right role roles round rounds said same saturday say schedule see seem seems \
    self-motivated september service set share shared sharing she should show shown since sir sixty skill skills skillset small \
    so solve solving some someone something soon sooner sort sound sounded sounds speak speaking specific specifically spoke \
    staff start started starting stay step steps still strength strengthened strengths strong stuff succeed success successful \
    such sunday super sure take taken takes taking talents talk talked talking team teams tell than thank thanked thanks that \
    the their them then there these they thing things think thirty this those though thought thoughtful three through thursday \
    time timeline to today together told too took touch toward towards training truly tuesday twenty two under understand \
    understanding unique until up upon us use used using vacancy valuable value valued values variety very vibe vision want \
    wanted warm was way ways we wednesday week weekend welcoming well went were what whatever when where whether which while who \
    whole whom whose why will wish with within without wonderful work worked worker working works world would write year years \
    yes yesterday yet you your yours yourself");

/// Whether a word may show that something particular is meant.
fn is_concrete(word: &Word, analysis: &Analysis) -> bool {
    !word.slot
        && !analysis.known.contains(&word.norm)
        && (word.norm.chars().count() > 2 || (word.capital && word.norm != "i"))
        && !is_general(&word.norm)
}

/// Whether a folded word is too general to be anybody's name or to show anything.
pub(super) fn is_general(folded: &str) -> bool {
    GENERAL.holds(folded)
}

/// The particular words, in order.
pub(super) fn concrete_words<'a>(words: &'a [Word], analysis: &Analysis) -> Vec<&'a str> {
    words
        .iter()
        .filter(|word| is_concrete(word, analysis))
        .map(|word| word.norm.as_str())
        .collect()
}

/// How many particular words there are, those that only name the role left out (`the editorial coordinator position`).
pub(super) fn concrete(words: &[Word], analysis: &Analysis) -> usize {
    words
        .iter()
        .enumerate()
        .filter(|(at, w)| is_concrete(w, analysis) && !names_role(words, *at))
        .count()
}

/// Whether a word may only name the role.
pub(super) fn names_role(words: &[Word], at: usize) -> bool {
    words[at + 1..]
        .iter()
        .take(3)
        .any(|w| words!("internship job opening position post role vacancy").holds(&w.norm))
}

/// Who writes to whom, as far as the text says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Voice {
    /// Somebody who applied.
    Candidate,
    /// The company, to somebody who applied.
    Employer,
    /// Something that has nothing to do with an application.
    Stranger,
}

static JOB: &Patterns = patterns![
    "role|roles|position|positions|job|vacancy|internship|post|opening",
    "interview*",
    "hiring|recruiter|recruiting|recruitment|recruiters",
    "candidate|candidates|candidacy",
    "panel",
    "join|joining",
    "application",
    "career",
    "opportunity at|with",
    "shortlist*",
    "your team|firm|company",
];

static EMPLOYER: &[(&Patterns, i32)] = &[
    (
        patterns![
            "thank|thanks you for applying",
            "thank you ~ to apply",
            "your interview is|has|will",
            "interview|interviewing|interviewed with us",
            "thank|thanks ~ speaking|talking|meeting|coming ~ us",
            "move|moving|proceed|proceeding|go|going ~ with|forward ~ another|other|different ~ candidate|candidates|applicant",
            "pleased to offer",
            "hundreds of applications|applicants",
            "did not pick|select|choose you",
            "decided for|on others|another|someone|somebody",
            "we could|can not invite|hire|take everyone|everybody|all",
        ],
        3,
    ),
    (
        patterns![
            "for applying",
            "other candidates|applicants",
            "your profile|resume|cv|candidacy",
            "invite you",
            "wish you ~ success|luck|best ~ search|future|career|endeavors|endeavours",
            "your interest in",
            "we were|are impressed",
            "offer you",
            "our recruitment|hiring|recruiting team",
            "of our openings",
            "you applied",
            "you will meet",
            "we|all|panel|team|everyone enjoyed|liked having|meeting|seeing you",
            "encourage|welcome you to apply",
            "keep your details|cv|resume|application|name",
            "chosen|selected|offered|appointed ~ another|someone|somebody",
            "we ~ given|offered|awarded ~ role|post|position|job ~ to",
        ],
        2,
    ),
    (
        patterns![
            "your application",
            "your background",
            "your skills|experience|qualifications",
            "we have decided",
            "consider us",
            "unfortunately we",
            "taking|take ~ to interview for the",
        ],
        1,
    ),
    (
        patterns![
            "meet|meeting|speak|speaking|met|spoke with me",
            "i am|remain ~ interested|excited|keen|eager",
            "your decision",
        ],
        -2,
    ),
    (
        patterns![
            "my experience|background|interview|application|skills|interest|enthusiasm",
            "i interviewed|applied",
            "interview me|interviewing me",
            "was not selected",
        ],
        -3,
    ),
];

/// Turns of letters that speak of interviews and apply nowhere: a seller's, a colleague's, a friend's.
static STRANGER: &Patterns = patterns![
    "our platform|product|software|tool|service|app|clients|pricing|show|readers|listeners",
    "episode|podcast|transcript|webinar|newsletter|scorecard|scorecards",
    "candidate|candidates interview|interviews|interviewing",
    "interview|interviewed|interviewing candidates",
    "xoxo|luv",
    "wish me luck",
];

/// ... unless one of these stands in them too.
static APPLIED: &Patterns = patterns![
    "the|this role|position|job|post|vacancy|opening",
    "interviewing|interviewed|seeing|having me",
    "meet|meeting|speak|speaking|talk|talking with|to me|you",
    "join|joining",
];

/// Reads who writes to whom. Whoever calls with a company or a role knows that there is an application.
pub(super) fn voice(words: &[Word], known: bool) -> Voice {
    let score: i32 = EMPLOYER
        .iter()
        .flat_map(|(patterns, weight)| patterns.iter().map(move |pattern| (*pattern, *weight)))
        .filter(|(pattern, _)| find(words, *pattern).is_some())
        .map(|(_, weight)| weight)
        .sum();
    if score >= 3 {
        Voice::Employer
    } else if known || has(words, JOB) && (has(words, APPLIED) || !has(words, STRANGER)) {
        Voice::Candidate
    } else {
        Voice::Stranger
    }
}

/// Turns that say the two have met: without one of them nothing can be a detail of the conversation.
pub(super) static MET: &Patterns = patterns![
    "interview*",
    "meeting|met|meet",
    "spoke|speaking|speak|talk|talked|talking|chat|chatting|chatted",
    "conversation|discussion|discuss*",
    "call",
    "panel",
    "you mentioned|said|told|asked|explained|described|showed|shared|outlined|raised|sketched|drew|lent|pointed|suggested|recommended",
    "visit",
    "walk* me",
    "hearing|heard",
    "having me",
    "time",
    "yesterday|today|monday|tuesday|wednesday|thursday|friday",
    "tour",
    "session",
    "afternoon|morning",
    "your point|question|story|explanation|description",
];

/// The writer wants something: what for is the matter of the checks.
pub(super) static WISH: &Patterns = patterns![
    "should ~ love|like|welcome|glad|happy|proud|delighted|pleased",
    "nothing ~ better|more|happier|gladder than",
    "make|made my year|life|summer",
    "would give ~ to",
    "keener",
    "excited|thrilled|enthusiastic|eager|keen|enthused|motivated|energised|energized|determined|committed",
    "look|looking|looked forward",
    "would ~ love|like|welcome|relish|enjoy|jump",
    "would ~ glad|happy|proud|delighted|honored|honoured|thrilled|pleased|privileged",
    "privilege|honor|honour|pleasure|joy to",
    "interested|interest in",
    "my ~ interest|enthusiasm|excitement|desire|wish|commitment|resolve|hope|dream|intention|aim|ambition",
    "hope|hoping ~ to",
    "hope|hoping we",
    "my goal is",
    "give me a|an|one|half",
    "i would ~ start|begin on|with|by",
    "hope|hoping ~ i will|can|could|would|may",
    "know|sure|certain|convinced|confident ~ i would|could|can|will|have",
    "i will|shall|would ~ give|do|gladly|readily|pour|throw|put",
    "i would|will|shall ~ bring|use|put|apply",
    "you can|may count|rely|depend on",
    "confident of|that",
    "i want",
    "want|wanting to",
    "wanna",
    "ready|prepared|set to",
    "can not wait",
    "hardly wait",
    "the chance|opportunity|possibility|prospect of|to",
    "i ~ can|could ~ help|contribute|support",
    "see|picture|imagine myself",
    "dream",
    "would|shall|will ~ devote|dedicate|give|spend",
    "take me on",
    "my word",
    "assure you",
    "rapt|chuffed|stoked|moon",
    "good fortune|luck to",
    "happiness|joy ~ to",
    "gladly",
    "count me in",
    "no stone",
    "my part",
    "happy|glad|proud|delighted to ~ be ~ coming|joining|starting",
    "will ~ be ~ first",
];
