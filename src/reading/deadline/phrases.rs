//! The phrases by which a promise is told from anything else that has a date.
//!
//! Compared with a clause in single spaces whose dates are `#`: each begins where a word begins, and is the beginning of words unless it
//! ends in a space. Divided by `|`.

use crate::list::Words;

/// Words by which an employer promises to speak or decide.
const PROMISES: &str = "\
    # instead|be shared|next steps will|next steps by|with next steps|yes / no|a written |answer on #|answer by #|emails me|calls me|they call |be told|clarity|clearer|done and|looking at|check back|check in|give you a call|# need |a call from|able to share|advis|aim |aiming|allow |an offer|announc|answer|arrive at|at the latest|\
    back to all|back to every|back to you|be able to say|be done|be filled by|be made|be sorted|bear with|bell |buzz|call you|\
    calls #|calls you|can last|can take|choice|choose|choosing|chosen|circl|close it|close out|close the search|close this|\
    closing this|come back|come to a |comes back|coming back|communicat|complet|conclu|concrete|confirm by|confirm either|\
    confirm the outcome|confirm whether|contact |contacted|contacting|could take|count on|decid|decision|details for you|\
    drop you|e-mail from|e-mail you|either way|email from|email you|eta |evaluat|expect |expected|feedback|final call|finalise|\
    finalising|finalize|finalizing|finish every|finish our|finish review|finish the |finish up|follow up |follow-up |\
    following up|get a call|get back|getting back|give everyone|give the team|give them|give us|give you a |give you an |\
    give you my|give you our|giving you |go out|goal |goes out|going out|going to be #|got back|hang on|hang tight|have it |\
    have my |have one |have our |have the answer|have word|heads up|heads-up|hear |hear, |heard anything|heard back|heard by |\
    heard from me|heard from us|heard nothing|hold tight|in contact|in touch|inform|invitations |it may be|it might be|\
    it will be|it will now|it's now #|it is now #|it'll be|keep an eye|keep you posted|know #|know by|know if|know more|know on|know the|know until|know where|\
    know whether|know within|knows by|lasts #|later than #|latest by|let all|let applicants|let candidates|let every|\
    let the candidates|let you|let's say|letting you|line by|'ll call|'ll confirm|'ll email|'ll know|'ll message|'ll phone|\
    'll ring|'ll take |'ll text|'ll write|lock it|lock this|longer than #|look out for|loop back|looping back|made up |mail you|\
    make it #|make the call|make up |making up|may last|may take|message from|message you|might last|might take|more to share|\
    move forward|moving forward|need #|need another|need until|new date|new deadline|news|no later|not know|not later|notif|\
    offer or|offers|outcome|patien|phone call from|phone you|pick |ping you|posted by|processing|promised to|reach a|reach out|\
    reaching out|receive |replied|replies|reply|respond|response|result|return to you|revert|review all|review it|review your|\
    reviewed|ring you|selected|selection|send you|sent out|settle|should know|should take|shout|sign off|sign-off|silence|sla |\
    something for you|something to say|something to share|something to tell|speak again|status|take #|take a |take about|\
    take another|take approx|take around|take between|take longer|take more|take roughly|take up|take us|takes |target|tell all|\
    tell everyone|tell you|text you|time frame|time line|timeframe|timeline|timescale|timing|to call |to confirm|to know|\
    to phone |touch base|turnaround|update|verdict|wait |watch for|will call|will confirm|will email|will know|will last|\
    will message|will phone|will ring|will take|will text|will write|won't know|word by|wrap|write to|yes or a no|yes or no|\
    you know";

/// Words that make a clause's date somebody else's, or another thing's, or past; `^`: at its beginning only.
const SOMEBODY_ELSE: &str = "\
    # results|back to us|background|has to be |have to be |must |offer deadline|first day|expenses|set up|to arrange|payroll|onboarding|^ reach out|^ get back|^ get in touch|^ take |^ let |love to hear|like to hear|hope to hear|looking for |'d need a|need to be |needs to be |back to me |survey|interview takes|interviews take|quarterly|once you|when you|as soon as you|2 nd round|a call at|a call on|a call with|a chat|a link|a task|accept by|\
    accept our|accept the|accepted by|ago |announced a|announced its|announced our|another applicant|another candidate|\
    another finalist|^ answer before|^ answer by|^ answer our|^ answer the|^ answer within|applicants by|application deadline|\
    applications close|apply |appreciate|are you|asked to|assessment takes|assessment will|assignment|be available|be expected|\
    be great|be in touch with us|be sure to|calendar invit|call us|can you|case study|closing date|complete a|complete it|\
    complete the|complete this|complete your|^ confirm|contact me|contact us|contract|could you|'d aimed|'d hoped|'d planned|\
    deadline for app|deadline is|deadline to|decided last|decided on|decided to|did you|do you|don't forget|exercise|expect you|\
    expected to start|expected to travel|expire|feel free|^ follow up|follow-up email|from you |get back to me|get back to us|\
    get in touch with us|give me a call|give me your|give us a call|give us your|glad if|grateful|great if|had aimed|had been|\
    had expected|had hoped|had planned|has been made|has been sent|has been taken|has decided|has to decide|has to respond|\
    have decided|have not decided|have to decide|have to respond|haven't decided|hear back from you|hear from you|hear what|\
    hear your|hearing from you|i called|i contacted|i heard|i informed|i reached|i said #|i said by|i sent|i updated|i wrote|\
    if you accept|if you are interested|if you can|if you decide|if you want|if you would like|if you'd like|\
    if you're interested|initially|interview #|interview at|interview details|interview is|interview on|interview will|\
    interviewing|interviews #|interviews are|interviews conclu|interviews end|interviews finish|interviews will|intro call|invite for|invite to|invite you|invited|join us|\
    keep your|kindly|lapse|last month|last week|last year|let me know|let them know|let us have|let us know|^ make sure|\
    meet the|meet with|meet you|my answer|my decision|my reply|need to decide|need you |need your|newsletter|next interview|\
    no longer|on leave|on the call|open till|open until|originally|other applicant |other candidate |other finalist |\
    our # results|our results|phone call at|phone call on|phone call with|please |previously|product |promised #|promised by|\
    promised to send|promised you|questions|remember to|^ reply by|^ reply to|^ reply before|^ reply within|asked me|reply to this|reply to us|required|^ respond|respond to us|\
    results for the|rolling basis|rsvp|schedul|second round|send in|send me|send over|send us|sign by|sign the|slot|software|\
    speak to you on|speak with you on|submission|submit|take place|take-home|taken on #|takes place|talk to you on|task takes|\
    task will take|test takes|test will take|thank you for|thanks for|the assignment|the call is|the link|the task|to chat|\
    to start|told you #|told you by|told you the|valid|video call|want you|was announced|was communicated|was decided|\
    was hoping|was informed|was made|was meant|was notified|was reached|was received|was sent|was supposed|was taken|\
    we announced|we ask|we called|we contacted|we heard|we informed|we made|we met|we need you|we notified|we reached|\
    we received|we replied|we responded|we said #|we said by|we sent|we spoke|we updated|we wrote|we'll need you|were announced|\
    were hoping|were informed|were made|were meant|were supposed|were taken|will start|will you |would like you|would you|\
    yesterday|you applied|you are asked|you are expected|you asked|you available|you be free|you can make|you can send|you free|\
    you have to|you have until|you have #|you've got #|you may |you mentioned|i mentioned|we mentioned|mentioned on|you need|you said|you should send|you told|you will need|\
    you'll need|you're expected|you've got until|your answer|your availability|your decision|your documents|your feedback|\
    your interview|your notice|your profile|your references|your reply|your response|your signed|your update|zoom";

/// Marks of a promise so plain that a courtesy in the same clause (`please allow`) does not undo it.
const PLAIN: &str = "give you a call|\
    a call from|decision has to|^ get back to you|^ let you|^ let me get |^ let me come |^ reach out to you|we must|must we|decision must|decision needs|applicants will hear|be decided|be informed|be notified|be told|bear with|before we |before you hear|\
    candidates will hear|deadline to decide|decision will be|everyone will hear|expect a call|for your patience|give the team |\
    give them until|give you our decision|have a decision|have an answer|heard nothing|hold tight|if you do not hear|\
    if you do not receive|if you don't hear|if you don't receive|if you have not heard|if you have not received|\
    if you haven't heard|if you haven't received|if you hear nothing|if you've not heard|invited candidates will be notified|\
    kindly allow|kindly bear|kindly expect|kindly note|kindly wait|'ll get back to you|'ll let you|make a decision|\
    make our decision|not hear from us|not heard from us|patience until|please allow|please be patient|please bear|\
    please expect|please give the team|please give them|please give us #|please give us until|please hold|please note|\
    please wait|reach a decision|to decide is|unless you hear|will be contacted|will be sent out|will get back to you|\
    will inform you|will let you|will notify you|will tell you|you will have my|you will have our|you will hear|you'll have my|\
    you'll have our|you'll hear from us|your patience";

/// What takes the promise out of a clause, unless [`EXCEPT`] follows from it.
const NEGATIONS: &str = "\
    are not |aren't |can not |can't |cannot |could not |couldn't |do not expect|do not have|do not know|do not think|\
    don't expect|don't have|don't know|don't think|doubt|is not |isn't |never |no answer|no decision|no feedback|no guarantee|\
    no news|no offers|no promise|no result|no update|not able|not be able|not commit|not going to|not promise|not sure|not yet|\
    nothing |should not expect|shouldn't expect|unable|unlikely|will not |without |won't ";

/// With these a clause of a negation still says by when.
const EXCEPT: &str = "\
    before #|beyond #|exceed|hear nothing|heard nothing|hesitate|if not|later than|longer than|means |more than|not only|past #|\
    till #|until #|why not|worry|you do not hear|you don't hear|you have not|you haven't";

/// With these a date is the first that it can be, not the last: `on # at the earliest`, `at least until #`.
const NO_EARLIER: &str = "\
    # or later|# or after|as early as #|as soon as #|# onward|# at the soonest|at least #|at least by #|at least in #|at least on #|at least until #|earliest #|earliest by|earliest i |\
    earliest on|earliest we |earliest you |at the earliest|at earliest|minimum #|minimum of #|not by |not in #|not on #|not within |# at least";

/// The same, unless it is denied: `it will not take more than #`.
const LONGER: &str = "more than #|longer than #|take over #|takes over #|well over #|just over #|# or more|# or longer";

/// Words of which a note of when consists, besides the date.
#[rustfmt::skip]
static NOTE: Words = Words::new("\
    # - / a about according actually after afternoon again aim all am and answer approx approximately around at be before best \
    between boss bst but by case cest cet course cst ct date day days dd deadline decide decided decision decisions doable due \
    during e earlier earliest early edt either end eod est estimates et eta evening expect expected feedback final fine for \
    generally give gmt goal guess guesses halfway he heard her hiring his hm hopefully hoping hr i i'd ideally if in inside \
    instead is ist it just later latest latest. likely local looking lunch lunchtime m manager max maybe me mean meaning means \
    mentioned midday midnight minus mm morning most news no noon normally not noted now of offer ok okay on or our outcome over \
    p pdt per perhaps plus pm point possibly prob probably promised pst pt rather realistic realistically realistically. \
    reckons recruiter reply response result results safe said say saying says she should sla so some something sometime sooner \
    suggested sure t take target team tentatively than that that's the their then there they think thinking thinks this through \
    throughout till time timeline to told tops toward towards turnaround typically until usually utc verdict very was way we'll \
    week weekend well were which will with within words worst would xmas yes yy yyyy");

/// The verbs of a report, beside which one word, a name, may be unknown: `Dana thinks #`.
pub(super) const REPORTS: &str = "said|says|thinks|mentioned|promised|reckons|guesses|estimates|suggested|per |according|told|heard";

/// Whether a clause is but a note of when.
fn is_note(clause: &str) -> bool {
    let unknown = clause
        .split_ascii_whitespace()
        .filter(|word| !(word.bytes().all(|b| b.is_ascii_digit()) || NOTE.holds(word)))
        .count();
    unknown <= usize::from(holds(clause, REPORTS))
}

/// Whether a clause holds one of the phrases: where a word begins, `^` where the clause does; one with an apostrophe anywhere.
pub(super) fn holds(clause: &str, phrases: &str) -> bool {
    let bytes = clause.as_bytes();
    let begins: Vec<usize> = (1..bytes.len()).filter(|at| bytes[at - 1] == b' ').collect();
    phrases
        .as_bytes()
        .split(|byte| *byte == b'|')
        .any(|phrase| match phrase.split_first() {
            Some((b'^', phrase)) => bytes.starts_with(phrase),
            Some((b'\'', _)) => bytes.windows(phrase.len()).any(|part| part == phrase),
            _ => begins.iter().any(|at| bytes[*at] == phrase[0] && bytes[*at..].starts_with(phrase)),
        })
}

/// What a clause is about.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) enum About {
    /// That the employer speaks or decides.
    Promise,
    /// Something else that has a date, or a promise that is taken back.
    Another,
    /// By when, without a verb: the user's own note, or an afterthought.
    Note,
    /// Nothing that tells.
    Unknown,
}

/// What a clause is about; its dates are `#`.
pub(super) fn about(clause: &str) -> About {
    let denied = holds(clause, NEGATIONS);
    let longer = holds(clause, LONGER) && !denied && !holds(clause, "no |not ");
    if (holds(clause, NO_EARLIER) || longer) && !clause.contains(" latest") {
        return About::Another;
    }
    let promise = holds(clause, PROMISES);
    // `No decision until after Easter, most likely on the 23rd`: what follows says when.
    let waits = promise && !clause.contains('#') && (clause.contains(" until ") || clause.contains(" before "));
    if denied && !holds(clause, EXCEPT) && !waits {
        return About::Another;
    }
    if (!promise || !holds(clause, PLAIN)) && holds(clause, SOMEBODY_ELSE) {
        About::Another
    } else if promise {
        About::Promise
    } else if is_note(clause) {
        About::Note
    } else {
        About::Unknown
    }
}

/// How a note begins that says by when, where it is not all that is said.
pub(super) const DUE: &str = "by #|within #|no later|before #|probably|likely|most likely|hopefully|ideally|at the latest|latest|in #|decision|so #|around #|maybe|until #|so by|# at the latest|realistic|i'd say|expect|on #";
