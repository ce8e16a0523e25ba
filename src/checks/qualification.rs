//! Ingredient (c): one point of the interview that shows a qualification.

use super::lexicon::{Voice, concrete};
use super::pattern::{Patterns, find, find_all, has, pattern, patterns};
use super::text::{Analysis, Sentence, Word};
use super::{Check, Finding, Level, ingredient};
use crate::list::{Words, words};

/// # A qualification that shows
///
/// Looks for a concrete skill, experience or result of the writer's own. `My skills would be an asset` is none, and neither is an
/// unfilled slot.
///
/// ## Why
/// A thank-you is the last place to tie what was asked to what you have done (advice by UNC's career centre).
///
/// ## Example
/// > At my last job I cut the nightly import from six hours to forty minutes.
pub(super) const CHECK: Check = Check {
    id: "qualification",
    judge,
};

/// Gerunds of the interview, not of a deed.
#[rustfmt::skip]
static TALK: Words = Words::new("\
    being chatting having hearing interviewing learning listening meeting seeing speaking talking visiting watching");

/// Gerunds of the time since the interview.
#[rustfmt::skip]
static NO_DOING: Words = Words::new("\
    asking checking considering dreaming expecting getting going hoping looking reading telling thinking trying turning \
    waiting wanting wondering");

/// The writer's own, with what it is in after it.
static OWN: &Patterns = patterns![
    "fluent|proficient|versed|experienced|skilled|practised|practiced in|with|at",
    "i speak|code|program|teach|run|lead|build|manage|handle|design|coordinate|supervise|maintain|operate|oversee|develop|analyze|analyse|repair|weld|translate|publish|administer",
    "i also|can|currently|now|regularly|often|routinely speak|code|program|teach|run|lead|build|manage|handle|design|coordinate|supervise|maintain|operate|oversee|develop|analyze|analyse|repair|weld|translate|publish|administer",
    "my thesis|dissertation|internship|apprenticeship|residency|fellowship|clerkship|practicum|coursework|studies",
    "my sales|safety|production|teaching|research|publication record",
    "my strength|strengths|speciality|specialty|forte|trade|craft ~ is|are|lies|lie",
    "my|own portfolio|publications|patents|clients|contacts|students|pupils|patients|class|classes|crew",
    "i do|did|run|ran|keep|kept as|at|for",
    "my|own ~ archive|collection|channel|blog|app|mod|recordings|drawings|designs|photographs of|has|have|is",
    "comfortable|familiar|adept|conversant ~ with|in|using",
    "am used|accustomed to",
    "was|were|been|am responsible for",
    "know ~ inside out",
    "draw|drawing on my",
    "have spent ~ years|months|decade|decades|winters|summers|seasons",
    "experience|background|expertise|training|knowledge|skills|skill|proficiency|grounding|familiarity ~ in|with|of|as|at|running|building|leading|on|using|from",
    "years|months|year|decade|decades|winters|summers|seasons|semesters|shifts of|in|as|at|on|with|behind|building|running|leading|doing|spent|working",
    "my ~ work|practice|history|record in|on|with|of|as|at",
    "track record ~ in|of|with",
    "degree|certificate|certification|diploma|thesis|dissertation|qualification in|on|as|from",
    "certified|licensed|trained|qualified|fluent|credentialed|accredited|chartered|registered as|in|with",
    "in|at|on my last|previous|current|former|present|old",
    "we did|built|ran|made|cut ~ ~ at",
    "i|have taught|teaching myself",
    "i have|hold|got a|an|my|current|clean|full|valid|both ~ licence|license|ticket|certificate|diploma|degree|qualification|registration|clearance|badge",
    "years|months|year without",
    "i|and did ~ years|months|year|seasons|winters on|in|at|with|of|as",
    "i|will finish|complete|completed|finished my ~ degree|hnd|diploma|training|apprenticeship|master's|bachelor's|course|residency",
    "had|have|met|knew the|this same ~ trouble|problem|issue|quarrel|question ~ at|in|on|with",
    "my team|customers|readers|sales|numbers|kitchen|ward ~ rose|fell|grew|passed|won|reached|went|came|dropped|doubled|tripled|improved",
    "with|at|hit|reached|made|sold|exceeded ~ percent|per of|cent",
    "was|is my design|work|idea|doing|project|baby",
    "i was the person|one",
    "i know how to",
    "what i said about",
    "my answer on|about|to",
    "i would bring to|this ~ role|position|post|team",
    "i mentioned that|how|my",
    "i ~ told you ~ that|about|how",
    "my ~ project|projects|portfolio|thesis|dissertation|research on|in|with|at|for|dealt|was|looked|examined|covered|showed",
    "as a former|trained|certified",
    "my ~ certificate|licence|license|registration ~ renewed|valid|current|runs|date",
    "ability to|for",
    "i ~ took|taken|inherited|rebuilt|turned ~ over|around|round",
    "i|we|my ~ won ~ award|prize|medal|grant|contract|tender|title|scholarship",
    "i ~ learned|learnt ~ running|building|leading|managing|doing|working|teaching|designing|writing|selling|as|at",
];

/// Before `skills`: `strong writing skills`.
static ADJECTIVE: &Patterns = patterns!["skills", "experience", "background"];

/// Verbs that tell of the interview, of the letter or of a feeling, not of a deed.
#[rustfmt::skip]
static NO_DEED: Words = Words::new("\
    accepted admired agreed applied appreciated asked attached attended became been believed booked bought brought called \
    came cherished chosen considered decided declined delighted did disappointed discussed emailed enclosed endured enjoyed \
    excited expected feed felt finished followed forwarded found gave got had heard honored honoured hoped impressed indeed \
    inspired interested interviewed invited knew learned learnt left liked loved mentioned met need needed noticed ordered \
    pestered pleased promised purchased realised realized received reflected registered remained researched returned said \
    saw sent signed speed spoke supposed talked thought thrilled told took toured treasured tried understood valued visited \
    walked wanted was went withdrawn wondered");

#[rustfmt::skip]
static IRREGULAR: Words = Words::new("\
    became began begun bought bred brought built caught chose cut dealt done drawn drew driven drove dug fed flew fought \
    froze given grew grown held kept known laid led made oversaw overseen paid put ran rebuilt rewrote rode run sang set \
    shipped shot sold spent swept taken taught threw took won wove written wrote");

/// Words with which somebody who is not the writer would be meant.
static NOT_MINE: &Patterns = patterns![
    "your experience|background|skills|expertise|knowledge",
    "to experience",
    "my education and",
    "patient|customer|user|learning|guest|visitor experience",
    "they|candidates|candidate|everybody|he|she will have",
    "an idea|impression of my",
    "grow|develop|improve|expand|deepen|broaden my",
    "gain|gaining|get|getting ~ experience|knowledge|skills",
    "i ~ would ~ love|like to ~ learn",
    "my experience ~ interview|interviewing|process",
    "years|year|months at home with",
    "landlord|lease|rent|visa",
    "my last|previous|old ~ email|mail|letter|message|interview|visit|note|question|answer|day",
    "whether i",
];

fn judge(analysis: &Analysis) -> Vec<Finding> {
    vec![ingredient(
        CHECK.id,
        analysis,
        sentence(analysis).map(|s| s.at.clone()),
        Level::Note,
        [
            "check_qualification_there",
            "check_qualification_missing",
            "check_qualification_unneeded",
        ],
    )]
}

/// The first sentence that shows one.
pub(super) fn sentence<'a>(analysis: &'a Analysis) -> Option<&'a Sentence> {
    let candidate = analysis.voice == Voice::Candidate;
    analysis.sentences.iter().filter(|_| candidate).find(|s| shows(analysis, s))
}

pub(super) fn shows(analysis: &Analysis, sentence: &Sentence) -> bool {
    let words = analysis.of(sentence);
    let after = |from: usize, length: usize| concrete(&words[from..words.len().min(from + length)], analysis);
    let mine = !has(words, NOT_MINE);
    let own =
        OWN.iter().flat_map(|p| find_all(words, *p)).any(|r| after(r.end, 10) >= 1) || taught(words) && concrete(words, analysis) >= 2;
    let adjective = ADJECTIVE.iter().filter_map(|p| find(words, *p)).any(|r| {
        // Whose they are, or how strong, stands before: `a pleasant experience` is none.
        let before = &words[r.start.saturating_sub(4)..r.start];
        let owned = pattern!("my|strong|solid|extensive|broad|deep|proven|hands-on|have|bring|with|years");
        let heard = has(
            &words[r.end..words.len().min(r.end + 4)],
            patterns!["that i had", "when i interviewed|met|visited"],
        );
        !heard && find(before, owned).is_some_and(|own| concrete(&before[own.start..], analysis) >= 1)
    });
    mine && (own
        || adjective
        || measured(words)
        || paper(words)
        || trade(words, analysis)
        || practised(words).is_some_and(|at| after(at, 8) >= 1))
        || deed(words).is_some_and(|at| after(at + 1, 14) >= 1)
        || able(words).is_some_and(|at| after(at, 8) >= 1)
}

/// `We did ninety drinks an hour`, `the error fell from eleven percent to four`, `in two years I did not have one incident`: a deed with its
/// measure, of the writer's own.
fn measured(words: &[Word]) -> bool {
    let number = |word: &Word| {
        word.norm.starts_with(|c: char| c.is_ascii_digit())
            || word.norm.starts_with(['£', '$', '€'])
            || words!("dozen eight eighty eleven fifteen fifty five forty four hundred nine ninety seven seventy six sixty ten thirty thousand three twelve twenty two").holds(word.norm.as_str())
    };
    let has_number = |from: usize, length: usize| words[from.min(words.len())..words.len().min(from + length)].iter().any(number);
    let theirs = has(
        words,
        patterns!["you|your|yours|will|would|hope|want|could|should|next|until|they|their|minutes|half"],
    );
    let own = has(words, patterns!["i|we|my|our"]);
    // `from four hours to about twenty minutes`
    let change = find_all(
        words,
        pattern!("went|fell|rose|grew|dropped|climbed|jumped|shrank|came|took|brought|cut|reduced|raised ~ ~ from"),
    )
    .any(|found| {
        // Whose it is says what stands before it: `your account was familiar: my own at Ludlow went from ...`
        let whose = words[..found.start]
            .iter()
            .rfind(|word| words!("i my our their they we you your").holds(&word.norm));
        let own = whose.is_some_and(|word| words!("i my our we").holds(&word.norm));
        own && has_number(found.end, 3) && has_number(found.end + 2, 8)
    });
    // `ninety drinks an hour`
    let rate = find_all(
        words,
        pattern!("a|an|per|each|every hour|day|night|week|weekend|month|year|shift|season"),
    )
    .any(|found| has_number(found.start.saturating_sub(4), 4));
    // `In two years I ...`
    let span =
        find_all(words, pattern!("in|over|within|for ~ years|months|seasons|winters ~ i|we")).any(|found| has_number(found.start, 3));
    // `I was under-gardener for twelve years`, `I lay slate since 1998`
    let fond = has(
        words,
        patterns!["admire*|follow*|lov*|wait*|known|customer|reader|live|lived|fan|heard|apply|applied"],
    );
    let lasting = find_all(words, pattern!("i ~ ~ for|since")).any(|found| {
        let since = words[found.end - 1].norm == "since";
        let unit = has(
            &words[found.end..words.len().min(found.end + 4)],
            patterns!["years|months|seasons|winters|summers"],
        );
        !fond && has_number(found.end, if since { 1 } else { 2 }) && (since || unit)
    });
    // `my two years drafting`
    let years = words.windows(3).any(|three| {
        three[0].norm == "my" && number(&three[1]) && words!("months seasons summers winters years").holds(three[2].norm.as_str())
    });
    years || change || own && !theirs && (rate || span || lasting)
}

/// `Teaching spreadsheets to pensioners has given me patience`: a deed that begins its sentence.
fn taught(words: &[Word]) -> bool {
    let deed = words
        .first()
        .is_some_and(|word| word.norm.len() > 5 && word.norm.ends_with("ing") && !TALK.holds(word.norm.as_str()));
    deed && has(words, patterns!["has|have ~ given|taught|made|shown|left me"])
}

/// `I also hold a PMP certification`.
fn paper(words: &[Word]) -> bool {
    has(
        words,
        patterns![
            "i ~ have a|an|my|both ~ certification|certificate|degree|license|licence|diploma|doctorate|phd|mba",
            "hold|earned|completed|received|obtained|passed|finished|took|sat ~ ~ certification|certificate|degree|license|licence|diploma|doctorate|phd|mba|course|module|training|exam|exams|apprenticeship"
        ],
    )
}

/// `I am a licensed electrician`, `as a night nurse`: not the role that is applied for.
fn trade(words: &[Word], analysis: &Analysis) -> bool {
    #[rustfmt::skip]
    static TRADES: Words = Words::new("\
        accountant actuary administrator adviser advisor analyst apprentice archaeologist architect assistant attorney auditor baker barista barman \
        bartender biologist bookkeeper bricklayer builder buyer captain caregiver carpenter cashier chef chemist clerk coach commis \
        conductor consultant coordinator counsellor counselor courier dentist designer developer director dispatcher doctor draughtsman driver \
        economist editor electrician engineer farmer fellow firefighter fisherman foreman forester freelancer fundraiser gardener \
        geologist hairdresser handyman head-chef historian hygienist illustrator instructor intern interpreter investigator joiner \
        journalist journeyman lawyer lecturer librarian lieutenant lifeguard linguist locksmith machinist maker manager mason \
        mathematician mechanic mentor midwife musician navigator nurse officer operator optician organiser organizer painter \
        paralegal paramedic pharmacist photographer physicist physiotherapist pilot plumber postdoc president producer programmer \
        proofreader psychologist quantity-surveyor radiographer ranger receptionist reporter researcher roofer sailor salesman salesperson \
        saleswoman scientist seamstress secretary sergeant server soldier sommelier statistician steward student-teacher supervisor \
        surgeon surveyor tailor teacher technician technologist therapist toolmaker trainer translator treasurer tutor typist \
        underwriter vet veteran veterinarian volunteer waiter waitress warehouseman watchmaker welder writer");
    let is_trade = |word: &&Word| TRADES.holds(&word.norm) && !analysis.known.contains(&word.norm);
    let own = pattern!("i am|was|have");
    let as_one = pattern!("as|being a|an|the|former|head|senior|your");
    let after = |at: usize| {
        words[at..words.len().min(at + 6)]
            .iter()
            .take_while(move |word| !word.after_break || word.at == words[at].at)
    };
    let post = pattern!("as ~ of|at|for");
    let held = find_all(words, post).any(|found| words[found].iter().skip(1).take(1).any(|word| is_trade(&word)));
    held || find_all(words, own).chain(find_all(words, as_one)).any(|found| {
        let yours = words[found.clone()].iter().any(|word| word.norm == "your");
        // `your life as a nurse`, `what life as a nurse is like`
        let life = found
            .start
            .checked_sub(1)
            .is_some_and(|at| matches!(words[at].norm.as_str(), "life" | "day" | "days"));
        !yours && !life && after(found.end).any(|word| is_trade(&word))
    })
}

/// `my experience coordinating volunteers`: where the deed stands.
fn practised(words: &[Word]) -> Option<usize> {
    let places = find_all(words, pattern!("my|of experience|background|work|time|career|year|years"));
    let deed = |at: usize| {
        words
            .get(at)
            .is_some_and(|word| word.norm.len() > 5 && word.norm.ends_with("ing") && !TALK.holds(word.norm.as_str()))
    };
    places.map(|place| place.end).find(|at| deed(*at))
}

/// `I led`, `I have since migrated`, `work I did`: where the verb stands.
fn deed(words: &[Word]) -> Option<usize> {
    // `Having run two wards, ...` is the writer's own too.
    let begins = |w: &Word| matches!(w.norm.as_str(), "i" | "having");
    // `later than I planned` is about the letter, `whether I had` the reader's question.
    let compared = |at: usize| at > 0 && matches!(words[at - 1].norm.as_str(), "than" | "whether");
    words
        .iter()
        .enumerate()
        .filter(|(at, w)| begins(w) && !compared(*at))
        .find_map(|(i, _)| {
            let helpers = [
                "have",
                "also",
                "once",
                "since",
                "recently",
                "previously",
                "personally",
                "had",
                "then",
                "successfully",
                "first",
                "later",
                "just",
                "already",
                "now",
            ];
            let mut at = i + 1;
            // `I have been running a kitchen`
            let been = words
                .get(at..at + 3)
                .filter(|next| next[0].norm == "have" && next[1].norm == "been");
            if been.is_some_and(|next| {
                next[2].norm.len() > 6
                    && next[2].norm.ends_with("ing")
                    && !NO_DOING.holds(next[2].norm.as_str())
                    && !TALK.holds(next[2].norm.as_str())
            }) {
                return Some(at + 2);
            }
            while words.get(at).is_some_and(|w| helpers.contains(&w.norm.as_str())) {
                at += 1;
            }
            let verb = words.get(at)?.norm.as_str();
            let past = verb.len() > 3 && verb.ends_with("ed") || IRREGULAR.holds(verb);
            // `I looked after twins` is one, `I looked at your site` none; nor is who was written to, or how far one came.
            let next = words.get(at + 1).map(|word| word.norm.as_str());
            let looked = verb == "looked" && next != Some("after");
            let journey = matches!(verb, "written" | "wrote")
                && matches!(next, Some("to" | "that" | "this" | "it" | "down" | "you" | "twice"))
                || words!("driven drove flew traveled travelled").holds(verb)
                    && has(words, patterns!["to ~ meet|see|you|your|interview", "here|home|down|up"]);
            let courtesy = verb == "taken"
                && has(
                    &words[at..words.len().min(at + 4)],
                    patterns!["liberty|note|time|opportunity|chance"],
                );
            // `I made a good impression`, `the hour I spent in your office`: of the visit.
            let visit = has(&words[at..], patterns!["made ~ impression", "spent in|at|with your|you"]);
            (past && !looked && !journey && !courtesy && !visit && !NO_DEED.holds(verb)).then_some(at)
        })
}

/// `I'd handle that with SQL`.
fn able(words: &[Word]) -> Option<usize> {
    find(words, pattern!("i can|could|would ~ with|using|w|in"))
        .filter(|r| {
            has(
                &words[r.clone()],
                patterns!["crush|nail|handle|build|automate|solve|tackle|run|own|smash|rock"],
            )
        })
        .map(|r| r.end)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::cases;

    #[test]
    fn cases_hold() {
        cases(
            &CHECK,
            Level::Pass,
            &[
                "Thank you for the interview. At Lowen's we plated about sixty starters an hour between two of us.",
                "Thank you for the interview. At my old place we froze the quarters, and the error fell from nine percent to three.",
                "Thank you for the interview. On the wards at Elmfield, in four years I never lost a chart.",
                "Thank you for the interview. My three years drafting tenders for the council taught me to be brief.",
                "Thank you for the interview. I took over a branch that nobody wanted and had it in the top five within a year.",
                "My experience with Kubernetes would fit the role.",
                "Nine years of night shifts taught me what the job asks.",
                "I led the move of our billing to Rust, which fits the position.",
                "As a former paramedic I know the role.",
                "At my last job I halved the import time, as the role asks.",
                "I bring strong negotiation skills to the position.",
                "For two summers I was the person in the county tent who explained the beach, as the role would ask.",
                "Teaching spreadsheets to pensioners has given me the patience for this job.",
                "My students' pass rate rose from 61 to 84 percent in my last position.",
                "Thank you for the interview. Your account of the reading hour was familiar: my own went from nine families to fifty.",
                "Thank you for the interview. The ledgers I keep as treasurer of our rowing club would help.",
                "Thank you for the interview. Since then I have finished the PyPSA course.",
                "Thank you for the interview. I was under-gardener at Trelow for twelve years.",
            ],
        );
        cases(
            &CHECK,
            Level::Note,
            &[
                "My skills would be an asset to the team.",
                "I believe I could make a strong contribution to the role.",
                "I enjoyed our conversation about the position.",
                "My rent is two months behind, and if you say no I do not know what I will do.",
                "You told me that the wait fell from nine days to three, and I was impressed.",
                "You see forty patients a day and still found time for me.",
                "My experience with [relevant skill] fits the role.",
                "Your experience with Kafka impressed me in the interview.",
                "Thank you for the interview. I have taken the liberty of giving notice to my landlord.",
                "Thank you for the interview. I was asked whether I planned to have children.",
            ],
        );
    }
}
