//! The phrases by which a promise is told from anything else that has a date.
//!
//! Compared with a clause in single spaces whose dates are `#`: each begins where a word begins, and is the beginning of words unless it
//! ends in a space. Divided by `|`.

/// Words by which an employer promises to speak or decide.
const PROMISES: &str = "'ll take |lasts #|# need |can last|may last|might last|will last|heard anything|heard nothing|silence|have one |won't know|not know|know until|take longer|take more|longer than #|later than #|give the team|give them|get a call|receive a call|a call from|phone call from|email from|e-mail from|message from|will phone|'ll phone|will ring|'ll ring|will email|'ll email|will write|'ll write|will message|'ll message|will text|'ll text|to call |to phone |promised to|chosen|concrete|something to say|be filled by|invitations |sent out|go out|goes out|going out|hold tight|hang tight|hang on|giving you |have it |have our |have my |have the answer|going to be #|make it #|# instead|count on|look out for|watch for|keep an eye|'ll call|will call|calls #|calls you|will confirm|'ll confirm|to confirm|confirm whether|confirm either|confirm the outcome|confirm by|hear |hear, |heard from us|heard back|heard by |heard from me|get back|getting back|got back|back to you|back to all|\
    back to every|in touch|touch base|in contact|follow up |following up|follow-up |let you|letting you|let every|let all|let candidates|let applicants|\
    let the candidates|notif|inform|contact |contacting|contacted|reach out|reaching out|update|keep you posted|posted by|decid|decision|\
    announc|communicat|respond|response|revert|reply|replies|replied|come back|coming back|comes back|loop back|looping back|circl|answer|feedback|outcome|\
    result|verdict|news|word by|have word|expect word|expect |expected|call you|ring you|phone you|text you|ping you|message you|email you|\
    e-mail you|mail you|write to|drop you|give you a |give you an |give you our|give you my|give everyone|send you|tell you|tell everyone|tell all|offer or|an offer|offers|make up |making up|made up |\
    wrap|conclu|finalise|finalize|finalising|finalizing|complet|close this|close the search|close it|close out|closing this|finish our|finish review|finish the |\
    finish up|finish every|sign off|sign-off|settle|reach a|arrive at|come to a |selected|selection|choice|choose|choosing|make the call|final call|pick |\
    review your|review it|review all|reviewed|advis|return to you|at the latest|latest by|no later|not later|should know|will know|'ll know|to know|\
    you know|know more|know by|know if|know whether|know where|know within|know on|knows by|something for you|something to share|something to tell|more to share|information for you|details for you|\
    turnaround|take a |take another|takes |take us|take up|take about|take around|take approx|take between|take roughly|take #|takes #|can take|may take|\
    might take|could take|will take|should take|it'll be|it will be|it may be|it might be|give us|allow |bear with|timeline|time line|timescale|\
    timeframe|time frame|timing|processing|sla |eta |receive |either way|yes or no|yes or a no|need another|need #|need until|aim |aiming|target|goal |let's say|\
    new date|new deadline|shout|line by|status|evaluat|be made|be done|be able to say|able to share|wait |patien|lock this|lock it|circle up|buzz|heads-up|heads up|bell |speak again|\
    move forward|moving forward|be sorted|know #|know the";

/// Words that make a clause's date somebody else's, or another thing's, or past; `^`: at its beginning only.
const SOMEBODY_ELSE: &str = "the task|a task|case study|interview details|the assignment|exercise|our # results|# results|have to decide|has to decide|need to decide|has to respond|have to respond|my answer|my decision|my reply|let them know|promised to send|^ follow up|takes place|take place|^ make sure|don't forget|remember to|be sure to|your profile|haven't decided|have not decided|appreciate|grateful|glad if|great if|be great|from you |deadline to|required|rsvp|another candidate|another applicant|another finalist|other candidate |other applicant |other finalist |expected to start|expected to travel|be expected|you are expected|you're expected|expect you|product |newsletter|software|we informed|we contacted|i updated|we updated|i called|we called|we wrote|i wrote|we notified|i informed|i contacted|we responded|we replied|we sent|i sent|i heard|we heard|we reached|i reached|rolling basis|questions|feel free|calendar invit|invite for|invite to|zoom|the link|a link|we announced|announced a|announced our|announced its|was announced|were announced|was taken|were taken|taken on #|was reached|was communicated|has been taken|has been sent|were sent|was informed|were informed|was notified|our results|results for the|let us know|let me know|let us have|get back to us|get back to me|hear from you|hearing from you|hear back from you|\
    hear your|hear what|respond to us|reply to us|reply to this|^ reply|^ respond|^ answer by|^ answer the|^ answer our|^ answer before|^ answer within|^ confirm|assessment will|assessment takes|test will take|\
    test takes|task will take|task takes|exercise takes|your response|your reply|your answer|your decision|your availability|your feedback|your references|\
    your signed|your documents|your update|you available|you free|you be free|you can make|be available|please confirm|please send|please submit|please complete|please return|please reply|\
    please respond|please provide|please share|please sign|please choose|please select|please pick|please book|please schedule|please accept|\
    please fill|please upload|please finish|please make|please ensure|please contact|please keep|please inform|please advise|please update|please decide|\
    please answer|please notify|please tell|please get|please give us|please come|please take|please read|please review|please call|please email|please write|please revert|\
    please indicate|please let|please arrange|please bring|please prepare|please attend|please join|please use|please check|please do|kindly|\
    could you|can you|would you|will you |are you|do you|did you|would like you|want you|you need|you must|you have until|you've got until|you have to|you should send|you can send|you may |\
    you'll need|you will need|you are asked|we need you|we'll need you|need your|need you |we ask|asked to|required to|send us|send me|send over|send in|\
    give us a call|give us your|give me a call|give me your|call us|contact us|contact me|get in touch with us|be in touch with us|submit|submission|complete the|complete your|\
    complete a|complete this|complete it|take-home|assignment|if you accept|if you decide|if you are interested|if you're interested|if you would like|if you'd like|\
    if you want|if you can|accept by|accepted by|accept the|accept our|not signed|sign by|sign the|signed by you|expires|expire|lapse|valid|open until|open till|remains open|stays open|is open|\
    stands until|apply |applications close|applications are open|application deadline|application window|applicants by|closing date|deadline for app|deadline to app|deadline is|posting closes|role closes|on file|retain|keep your|delete|gdpr|start date|\
    starts on|start on|starting on|begin on|begins on|would start|will start|could start|can start|to start|role starts|position starts|first day|onboard|orientation|\
    join us|interviews will|interview will|interview is|interviews are|interviews take|interview takes|your interview|next interview|\
    an interview on|interview on|interview #|interviews on|interview at|interviews #|schedul|invite you|invited|meet with|meet you|meet the|talk to you on|speak with you on|speak to you on|a chat|to chat|call is|\
    a call on|a call at|a call with|on the call|the call is|phone call with|phone call on|phone call at|intro call|video call|come in|comes in|came in|coming in|second round|2 nd round|final round is|hold interviews|conduct interviews|conducting interviews|interviewing|book you|slot|\
    out of office|out of the office|on leave|on vacation|on holiday|back in the office|returns from|away until|last week|last month|last year|yesterday|ago |was made|were made|we made|\
    has been made|have decided|has decided|decided to|decided on|was decided|decided last|you applied|we received|was received|we met|we spoke|thank you for|thanks for|was posted|\
    was sent|was filled|filled on|you said|you told|you mentioned|you asked|your notice|notice period|probation|contract|salary|invoice|results for q|quarterly results|\
    earnings|results of q|financial results|annual results|originally|initially|had planned|had aimed|'d aimed|'d planned|had hoped|'d hoped|was hoping|were hoping|was supposed|were supposed|had expected|had been|was meant|were meant|\
    previously|no longer|told you #|told you the|told you by|we said #|we said by|i said #|i said by|promised #|promised by|promised you|other candidate's|follow-up emails|follow-up email|thank-you|survey|\
    background check|reimburs|expenses|benefits|password|link expires|link will|valid for|webinar|event on|board meeting is|product launch|trial day";

/// Marks of a promise so plain that a courtesy in the same clause (`please allow`) does not undo it.
const PLAIN: &str = "you'll have my|you'll have our|you will have our|you will have my|heard nothing|to decide is|deadline to decide|'ll let you|will let you|please note|kindly note|kindly allow|kindly bear|kindly expect|kindly wait|please wait|your patience|will be sent out|patience until|for your patience|hold tight|bear with|give the team |give them until|be notified|be informed|be told|candidates will hear|applicants will hear|you will hear|everyone will hear|a call from|expect a call|if you have not heard|if you haven't heard|if you've not heard|if you do not hear|if you don't hear|if you have not received|\
    if you haven't received|if you do not receive|if you don't receive|if you hear nothing|unless you hear|not heard from us|please allow|please give us #|please give us until|please expect|\
    please be patient|please bear|will be contacted|before you hear|before we |invited candidates will be notified|be decided|will let you know|'ll let you know|will inform you|will notify you|will get back to you|\
    'll get back to you|will tell you|give you our decision|have a decision|have an answer|you will hear from us|you'll hear from us|make our decision|make a decision|reach a decision|decision will be";

/// What takes the promise out of a clause, unless [`EXCEPT`] follows from it.
const NEGATIONS: &str = "can't |cannot |can not |could not |couldn't |won't |will not |not able|unable|not be able|unlikely|not going to|not yet|don't expect|do not expect|\
    isn't |is not |aren't |are not |not promise|no promise|no guarantee|don't know|do not know|don't think|do not think|not sure|doubt|shouldn't expect|should not expect|don't have|do not have|not commit|never |nothing |no decision|no news|no answer|no update|no feedback|no offers|no result|without ";

/// With these a clause of a negation still says by when.
const EXCEPT: &str = "means |heard nothing|hear nothing|until #|till #|before #|longer than|more than|later than|not only|if not|why not|you do not hear|you don't hear|you haven't heard|\
    you have not|you haven't|hesitate|exceed|past #|beyond #|worry";

/// Words of which a note of when consists, besides the date.
const NOTE: &str = "# - / a about after all and around approx approximately at before best by case date day days decide decided decision decisions deadline due earliest eod e early end eta \
    evening expect expected final give guess her his hm he hiring hopefully hoping hr i i'd ideally if in instead is it just latest likely looking lunch lunchtime manager max maybe me \
    midday midnight morning most no noon not now of on or our perhaps possibly probably realistic realistically recruiter said says say saying she should so some something sometime time take typically usually normally generally timeline sla turnaround target date \
    tentatively than the their then they think thinking this till to tops until we'll well will with within words worst that there that's be answer result results outcome feedback news reply response verdict \
    offer yes doable fine okay ok pm am afternoon plus minus later earlier again told boss team either way safe realistically. for sure actually rather which would means meaning latest. during throughout course t dd mm yyyy yy noted xmas deadline goal aim but prob week weekend mean point et est edt pt pst pdt ct cst cet cest gmt bst utc ist local very inside over halfway through towards toward early between sooner or p m thinks mentioned promised reckons guesses estimates suggested per according was were heard";

/// The verbs of a report, beside which one word, a name, may be unknown: `Dana thinks #`.
const REPORTS: &str = "said|says|thinks|mentioned|promised|reckons|guesses|estimates|suggested|per |according|told|heard";

/// Whether a clause is but a note of when.
fn is_note(clause: &str) -> bool {
    let unknown = clause
        .split_ascii_whitespace()
        .filter(|word| !(word.bytes().all(|b| b.is_ascii_digit()) || NOTE.split_ascii_whitespace().any(|one| one == *word)))
        .count();
    unknown <= usize::from(holds(clause, REPORTS))
}

/// Whether a clause holds one of the phrases.
pub(super) fn holds(clause: &str, phrases: &str) -> bool {
    phrases.split('|').any(|phrase| match phrase.strip_prefix('^') {
        Some(first) => clause.starts_with(first),
        None => clause
            .match_indices(phrase)
            .any(|(at, _)| phrase.starts_with('\'') || clause[..at].ends_with(' ')),
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
    if holds(clause, NEGATIONS) && !holds(clause, EXCEPT) {
        return About::Another;
    }
    let promise = holds(clause, PROMISES);
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
