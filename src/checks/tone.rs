//! The tone of the letter.

use std::ops::Range;

use super::pattern::{Pattern, Patterns, find_all, has, patterns};
use super::text::{Analysis, Word};
use super::{Check, Finding, Level};
use crate::list::{Words, words};
use crate::messages::Text;

/// # Tone
///
/// Looks for slang, emoji, shouting, sarcasm, begging, rudeness and more than one exclamation mark.
///
/// ## Why
/// Professional and succinct is what recruiters ask for (Robert Half); a joke on paper has no face (practice 2).
pub(super) const CHECK: Check = Check { id: "tone", judge };

static SLANG: &Patterns = patterns![
    "lol|lmao|rofl|omg|wtf|lmk|thx|tysm|btw|imo|imho|idk|tbh|fyi|asap|ngl|smh|fr",
    "gonna|wanna|gotta|kinda|sorta|dunno|gimme|lemme|y'all|ya|yall|u|ur|pls|plz|cuz|coz|yeah|yep|nope|haha|hahaha|hehe",
    "awesome sauce|stuff",
    "super cool|awesome|pumped|stoked|psyched|hyped",
    "stoked|pumped|psyched|hyped|lit|dope|sick|epic|badass|kickass|rad",
    "dude|dudes|bro|bros|guys|mate|homie|fam|peeps",
    "crush|crushing|kill|killing|nail|nailing|smash|rock|ace it",
    "hell|damn|crap|shit|bloody|freaking|fricking|effing|ass|sucks|sucked|bullshit",
    "no worries|biggie|prob|probs",
    "hit me up",
    "hmu|ttyl|brb|gtg|cya|2day|2moro|gr8|l8r",
    "sooo*|soooo*|waaay|yay|woohoo|woot|wow",
    "hi|hey|hello|thanks|thx|cheers|yo|right|sure|ok|okay buddy",
    "totes|legit|vibe|vibes|vibing",
    "blew my mind",
    "crazy good|cool",
    "hey hey|guys|man|you",
    "what is|'s up",
    "chill",
    "you guys",
    "a ton",
    "holler|hollar",
    "cheers mate",
    "killed|crushed|nailed|smashed|bombed|aced ~ it",
    "peace|catch out|ya",
    "ugh|argh|oops|meh|duh|yikes|eek",
    "trust me",
    "way cool|better than",
    "vibed",
];

static SARCASM: &Patterns = patterns![
    "keep|kept|keeping ~ me ~ waiting",
    "hardly|barely|scarcely contain",
    "may|might|does|did not|even|never ~ exist",
    "wish|wishing you|u ~ luck ~ filling|finding|with that|hiring",
    "luck filling|finding",
    "must be nice",
    "how refreshing|charming|considerate|touching|novel|flattering ~ to|that|of",
    "thanks for nothing",
    "wonders never cease",
    "how generous|kind|thoughtful ~ finally|of you to ~ at last",
    "finally|eventually ~ found|find|get|got|grace ~ time|around|reply|with",
    "no doubt ~ busy|important",
    "obviously|clearly|evidently|apparently ~ not|too|have|has|have better|nobody|no",
    "so-called",
    "congratulations on ~ ignoring|not|wasting|losing",
    "ghosted|ghosting|crickets",
    "radio|silent silence|treatment",
    "as if i|you",
    "oh well",
    "your loss",
    "what a surprise|shock|joke|waste",
    "shocker|shocking",
    "spare me",
    "in this lifetime|century",
    "holding|hold my breath",
    "is|if anyone|anybody|someone|somebody there|reads|reading|bothers|awake|alive",
    "bother|bothered|bothering to|replying",
    "waste|wasted|wasting ~ time|my|afternoon|day",
    "never get back",
    "your|of ~ manners",
    "far be it",
    "third time's the charm",
    "closing the loop on my side",
    "if anybody|anyone|somebody|someone|nobody ~ there|has|knows|remembers|ever ~ heard|of|about|it",
    "minutes|hour|hours i ~ spent|waited|sat ~ alone|waiting|reception|lobby",
    "plenty of|ample|enough time to admire|study|count|memorise|memorize|inspect",
    "you ~ clearly|obviously|evidently|apparently|plainly ~ not|never",
    "suppose|guess i should ~ thank|grateful|be",
    "guess|suppose|assume ~ you|everybody|everyone ~ too ~ busy|important|lazy",
    "bothers|bothered|bothering|bother ~ show|turn|look|read|answer|call",
    "clearly|obviously|evidently ~ compared|read|prepared|listened ~ so|thoroughly|carefully|closely",
    "next time ~ somebody|someone|anybody|anyone",
];

/// Great thanks, or great joy ...
static GUSH: &Patterns = patterns![
    "thank|thanks ~ so|very|ever|a million|much",
    "privilege|honor|honour|pleasure|treat|joy|delight|highlight of|to",
    "rare privilege|treat|pleasure",
    "heartfelt|deepest|sincerest|warmest|profound thanks|gratitude|appreciation",
    "treasured|cherished|relished|adored|savoured|savored|thrilled|flattered|charmed|charming|riveting|inspiring|unforgettable",
    "deeply|truly|so|very moved|touched",
    "always|most|truly|especially|particularly ~ instructive|enlightening|heartening|reassuring|delightful|memorable|lovely|nice|thoughtful|kind",
    "all the respect|courtesy|attention|consideration",
];

/// ... and in the same sentence a slight.
static SLIGHT: &Patterns = patterns![
    "sitting|waiting|wait|stand|standing in|for ~ lobby|reception|corridor|hallway|minutes|hour|hours",
    "your|his|her|their phone|phones|screen|emails|e-mails|inbox|laptop|watch|messages",
    "top|back of your|his|her ~ head",
    "my ~ name|cv|resume|application ~ wrong|twice|third|upside|unread",
    "for the second|third|fourth|fifth time",
    "silence|suspense",
    "cv|resume|application|file ~ ~ reading|opening|seeing ~ ~ first time",
    "wrong cv|resume|file|application",
    "twice|three|four|five times",
    "forgot|forgetting ~ my|name|who",
    "already ~ filled|given|hired|gone|taken",
    "filled|gone|taken ~ last|weeks|days|before|already|months",
    "have|planned|plan|planning|want ~ children|kids|married|pregnant",
    "not ~ enough ~ for a|an",
    "company|firm|organisation|organization|employer of your",
    "it|you|they deserve|deserves",
    "never ~ read|open|opened|looked|arrived|came|showed|called",
    "nobody|no ~ one ~ read|knew|came|showed|told|expected|remembered|could",
];

static BEGGING: &Patterns = patterns![
    "i beg|implore|beseech|plead",
    "beg|begging|pleading|desperate|desperately|pathetic",
    "pretty please",
    "i ~ need this|the|a ~ job|role|position|work|money|income|rent|so badly|badly|desperately",
    "i will do anything|whatever",
    "rent is due",
    "pay ~ rent|bills|mortgage|debts|loan",
    "my|your only|last hope|chance",
    "have mercy|pity",
    "please ~ give me ~ chance|shot|job|this",
    "give me ~ chance ~ please",
    "dying to",
    "would kill|die for|to",
    "feed my ~ family|kids|children",
    "cry|crying|cried",
    "work for free|nothing",
    "please please|pls",
    "on my knees",
    "just one|a chance",
    "really|badly|desperately|so need this|it",
    "savings ~ gone|run|running|dry|dwindling|up",
    "do anything|whatever to ~ work|get|be|have|join",
    "nobody|no ~ else|one ~ will|would ~ have|hire|take|want me",
    "have bills|debts|rent|mouths",
    "any job|role|position you have|at all",
    "humbly|kindly beg|request you to",
];

static RUDE: &Patterns = patterns![
    "idiot|idiots|idiotic|stupid|dumb|moron|ridiculous|pathetic|incompetent|clueless|unprofessional|disgrace|disgraceful|disgusting|insulting|insult|insulted|nonsense|rubbish|garbage|lazy|shame|shameful|appalling|disrespectful|outrageous|amateurish|useless|arrogant|hopeless",
    "shut up",
    "your fault",
    "are|were you ~ kidding|joking|serious",
    "you people",
    "what ~ wrong with",
    "is|was|were|be|such ~ a|complete|total joke",
    "stop making|ignoring|lying|pretending|hiding|wasting|telling",
    "excuses",
    "sick of",
    "fed up",
    "how dare",
    "could not care less",
    "waste of",
    "do not ~ waste",
    "boring|bored|dull|tedious",
    "you ~ owe me",
    "rude|rudeness|rudely",
    "you ~ regret|sorry",
    "hate|hated",
    "weird|creepy",
    "you|your|office|logo|building ~ ugly",
    "your ~ mistake|loss",
    "not impressed",
    "unimpressed|underwhelmed|underwhelming",
    "should be ashamed",
    "hurry up",
    "asleep|yawned|yawning",
    "no offense|offence",
    "expected more|better from|of ~ a|your|you",
    "been|felt|was|were ~ treated ~ poorly|badly|unfairly|terribly|worse",
    "guess|suppose ~ nobody|no ~ one|reads|read|cares",
    "would be nice if ~ could|would ~ bother|read|answer|manage",
    "please|pleease|pleeease|pleaseee hire|pick|choose me",
    "whatever i am",
    "can not believe ~ you ~ asked|made|said|kept|let me",
    "product|process|company|website|office|team ~ is|was|are ~ mess|disaster|disappointment|shambles",
];

/// Says nothing: neither thanks nor a question.
static CHECKING: &Patterns = patterns![
    "just|only checking in",
    "just|only touching base",
    "just|only following up",
    "circling back"
];

fn judge(analysis: &Analysis) -> Vec<Finding> {
    let words = analysis.within(&analysis.own);
    let mut out = Vec::new();
    let mut add = |at: Range<usize>, id: &'static str| {
        let quoted = analysis.body[at.clone()].trim().to_owned();
        out.push(Finding::new(CHECK.id, Level::Warn, Text::new(id).with("text", quoted)).at(analysis, &at));
    };
    for (patterns, id) in [
        (SLANG, "check_tone_slang"),
        (SARCASM, "check_tone_sarcasm"),
        (BEGGING, "check_tone_begging"),
        (RUDE, "check_tone_rude"),
    ] {
        for found in patterns.iter().filter_map(|p| judged(analysis, words, *p)) {
            add(words[found.start].at.start..words[found.end - 1].at.end, id);
        }
    }
    // `I am sorry that I kept you waiting, and thank you so much.`
    let mocks =
        |words: &[Word]| has(words, GUSH) && has(words, SLIGHT) && !has(words, patterns!["sorry|apolog*|despite|although|though|forgive"]);
    if let Some(sentence) = analysis.sentences.iter().find(|sentence| mocks(analysis.of(sentence))) {
        add(sentence.at.clone(), "check_tone_sarcasm");
    }
    if let Some(at) = emoji(analysis) {
        add(at, "check_tone_emoji");
    }
    if let Some(at) = shouting(analysis, words) {
        add(at, "check_tone_shouting");
    }
    if let Some(at) = exclamations(analysis) {
        add(at, "check_tone_exclamation");
    }
    if let Some(at) = order(analysis) {
        add(at, "check_tone_order");
    }
    if let Some(found) = CHECKING.iter().find_map(|p| judged(analysis, words, *p)).filter(|_| out.is_empty()) {
        let at = words[found.start].at.start..words[found.end - 1].at.end;
        let text = Text::new("check_tone_checking").with("text", &analysis.body[at.clone()]);
        return vec![Finding::new(CHECK.id, Level::Note, text).at(analysis, &at)];
    }
    let second = analysis.body[analysis.own.clone()].match_indices('!').nth(1);
    if let Some((at, _)) = second.filter(|_| out.is_empty()) {
        let at = analysis.own.start + at..analysis.own.start + at + 1;
        return vec![Finding::new(CHECK.id, Level::Note, Text::new("check_tone_exclamation").with("text", "!")).at(analysis, &at)];
    }
    if out.is_empty() {
        vec![Finding::pass(CHECK.id, "check_tone_fine")]
    } else {
        out
    }
}

/// A turn that is not part of a name that is known (a company called Epic, a Mr. Dull) and not in a placeholder.
fn judged(analysis: &Analysis, words: &[Word], pattern: Pattern) -> Option<Range<usize>> {
    let denied = |found: &Range<usize>| {
        let before = found.start.checked_sub(1).map(|at| words[at].norm.as_str());
        found.len() == 1 && matches!(before, Some("no" | "not" | "never" | "nothing"))
            // `Thank you for not keeping me waiting`
            || words[found.start].norm == "keeping" && before == Some("not")
    };
    // `no disgrace`, `I was not bored a minute`
    let found = find_all(words, pattern).find(|found| !denied(found))?;
    // `off sick`, `sick leave`, and a part of a name in the middle of a sentence: `at Brew Bros`.
    let beside = |at: Option<usize>, list: &[&str]| {
        at.and_then(|at| words.get(at))
            .is_some_and(|word| list.contains(&word.norm.as_str()))
    };
    const ILL: &[&str] = &["off", "in", "fell", "called", "calling", "am", "been", "got", "home", "longer"];
    const FOR_THE_ILL: &[&str] = &["leave", "pay", "day", "days", "note", "child", "relative"];
    let i_was = found.start >= 2 && words[found.start - 2].norm == "i" && words[found.start - 1].norm == "was";
    let sick =
        words[found.start].norm == "sick" && (i_was || beside(found.start.checked_sub(1), ILL) || beside(Some(found.end), FOR_THE_ILL));
    let inside = |at: usize| {
        let w = &words[at];
        w.capital
            && at > 0
            && words[at - 1].capital
            && !w.after_break
            && analysis.body[w.at.clone()].chars().skip(1).any(char::is_lowercase)
    };
    let name = sick
        || words[found.clone()]
            .iter()
            .any(|w| w.slot || (w.capital && analysis.known.contains(&w.norm)))
        || found.len() == 1 && inside(found.start);
    (!name).then_some(found)
}

fn is_emoji(c: char) -> bool {
    matches!(c, '\u{1f300}'..='\u{1faff}' | '\u{2600}'..='\u{27bf}' | '\u{2b50}' | '\u{2b55}')
        && !matches!(c, '✓' | '✔' | '✦' | '✉' | '☎' | '✆' | '➔' | '➤')
}

/// An emoji, or a smiley of signs.
fn emoji(analysis: &Analysis) -> Option<Range<usize>> {
    let text = &analysis.body[analysis.own.clone()];
    let drawn = text.char_indices().find(|(_, c)| is_emoji(*c)).map(|(i, c)| i..i + c.len_utf8());
    let smiley = [
        ":)", ":-)", ";)", ";-)", ":D", ":-D", ":(", ":-(", ":P", ":-P", "<3", "xD", "XD", "^^", ":/",
    ]
    .iter()
    .find_map(|s| {
        let at = text.match_indices(s).find(|(i, _)| {
            let alone = text[..*i].ends_with(|c: char| c.is_whitespace() || c == '.' || c == '!') || *i == 0;
            alone && !text[i + s.len()..].starts_with(|c: char| c.is_alphanumeric() || c == '/')
        })?;
        Some(at.0..at.0 + s.len())
    });
    drawn
        .or(smiley)
        .map(|at| at.start + analysis.own.start..at.end + analysis.own.start)
}

/// Capitals for emphasis: a word of emphasis, or three words in a row.
fn shouting(analysis: &Analysis, words: &[Word]) -> Option<Range<usize>> {
    #[rustfmt::skip]
static EMPHASIS: Words = Words::new("\
    absolutely again amazing answer asap awesome best definitely definitively excited great huge immediately incredible job \
    love loved must need never no not now perfect please really so still super thank thanks thrilled today urgent urgently \
    very want yes you");
    let raw = |w: &Word| &analysis.body[w.at.clone()];
    let loud = |w: &Word| {
        let raw = raw(w);
        !w.slot
            && raw.chars().filter(|c| c.is_alphabetic()).count() >= 2
            && !raw.chars().any(char::is_lowercase)
            && !raw.chars().any(|c| c.is_ascii_digit())
    };
    let emphasis = words
        .iter()
        .find(|w| loud(w) && EMPHASIS.holds(w.norm.as_str()) && raw(w) != "NO")
        .map(|w| w.at.clone());
    let row = words.windows(3).find(|three| {
        three
            .iter()
            .all(|w| loud(w) && w.norm.chars().count() > 3 && !analysis.known.contains(&w.norm))
    });
    emphasis.or_else(|| row.map(|three| three[0].at.start..three[2].at.end))
}

/// Two marks together, or more than three in all.
fn exclamations(analysis: &Analysis) -> Option<Range<usize>> {
    let text = &analysis.body[analysis.own.clone()];
    let double = ["!!", "?!", "!?", "??"]
        .iter()
        .find_map(|double| text.find(double).map(|at| at..at + 2));
    let many = || text.match_indices('!').nth(3).map(|(at, _)| at..at + 1);
    double
        .or_else(many)
        .map(|at| at.start + analysis.own.start..at.end + analysis.own.start)
}

/// A letter that greets nobody, thanks nobody, asks nobody, and begins with a bare order.
fn order(analysis: &Analysis) -> Option<Range<usize>> {
    let first = analysis.sentences.first()?;
    let words = analysis.of(first);
    let polite = analysis
        .words
        .iter()
        .any(|w| words!("appreciate could grateful kindly please thank thanks would").holds(w.norm.as_str()));
    let order = [
        "look", "tell", "send", "give", "answer", "call", "fix", "get", "hire", "respond", "reply", "explain", "do", "stop", "make",
    ];
    (analysis.greeting.is_none() && !polite && order.contains(&words.first()?.norm.as_str()) && words.get(1)?.norm != "forward")
        .then(|| first.at.clone())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checks::cases;

    #[test]
    fn cases_hold() {
        cases(
            &CHECK,
            Level::Warn,
            &[
                "hey! that was awesome, lmk!!",
                "Thank you 😀",
                "I AM SO EXCITED about the role.",
                "I need this job, please, my rent is due.",
                "Good luck finding anybody who will put up with it.",
                "How kind of you to finally find the time.",
                "Your process is a joke.",
                "I totally killed it in there, didn't I?",
                "I must say I expected more from a company of your size.",
                "I guess you were too busy to prepare any questions.",
                "I am still interested, if anybody there has heard of it.",
                "The fifty minutes I spent alone in reception gave me plenty of time to admire the award.",
                "I suppose I should thank you for the parking ticket, too.",
                "I have bills to pay and nobody else will have me.",
                "Send me the contract.",
                "Thank you so very much for the privilege of sitting in your lobby for fifty minutes.",
                "It was a rare pleasure to be asked my name for the third time.",
            ],
        );
        cases(
            &CHECK,
            Level::Pass,
            &[
                "Thank you for the interview! I am glad that we met.",
                "You asked how I would cope with one nurse off sick. At Brew Bros that was most Sundays.",
                "I built the ETL in SQL for NASA and the BBC.",
                "Thank you for a thoughtful conversation.",
                "Please let me know if there is anything else.",
                "The talk on how you kill flaky tests was useful.",
                "Thank you for not keeping me waiting.",
                "You said that every newcomer gets a buddy on the same corridor.",
                "If the position has gone to someone else, there is no need to soften it.",
                "Hearing it from someone who has been there was such a joy, and it is a role that suits me.",
                "I am sorry that I was forty minutes late; thank you so much for waiting in the lobby.",
            ],
        );
        cases(
            &CHECK,
            Level::Note,
            &["Just checking in on my application.", "I am circling back about the interview."],
        );
    }
}
