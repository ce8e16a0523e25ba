//! The phrases by which a promise is told from anything else that has a date. Compared with a folded clause in single spaces.

/// Words by which an employer promises to speak or decide; compared with a clause in single spaces.
#[rustfmt::skip]
pub(super) const PROMISES: &[&str] = &[
    "hear from us", "hear from me", "hear from our", "hear from the", "hear from a ", "hear from someone", "hear back",
    "hear something", "hear our", "hear more", "hear by", "hear within", "hear either way", "hear in", "you'll hear", "will hear",
    "should hear", "heard from us", "heard back", "get back", "getting back", "got back", "in touch", "in contact",
    "follow up with you", "follow up by", "follow up within", "will follow up", "'ll follow up", "following up with you",
    "let you know", "letting you know", "let everyone know", "let all ", "let candidates", "let applicants", "notif", "inform you",
    "inform all", "inform candidates", "informed", "contact you", "contacting you", "contacted", "contact all", "contact success",
    "contact short", "reach out", "reaching out", "update you", "an update", "updates", "updated", "update by", "update from us",
    "decide", "deciding", "decision", "announce", "respond to you", "respond to all", "respond to every", "respond to each",
    "we will respond", "we'll respond", "we respond", "we aim to respond", "a response from", "receive a response", "responses will",
    "reply to you", "reply to all", "reply to every", "we will reply", "we'll reply", "i will reply", "i'll reply",
    "come back to you", "coming back to you", "back to you", "circle back", "an answer", "final answer", "answer for you",
    "answer you", "feedback", "outcome", "results", "result of", "verdict", "expect news", "have news", "some news", "more news",
    "news for you", "news from us", "have word", "expect word", "expect to hear", "expect a ", "expect an ", "expect our",
    "expect us", "call you", "email you", "e-mail you", "mail you", "write to you", "tell you", "make an offer", "make offers",
    "extend an offer", "extend offers", "offers will", "offers to go", "offers go out", "make up our mind", "made up our mind",
    "wrap up", "wrapping up", "wrapped up", "conclude", "finalise", "finalize", "finalising", "finalizing", "complete our",
    "complete the review", "complete this", "have completed", "finish our", "finish reviewing", "finish the process", "finish up",
    "review your application within", "review it within", "applications within", "applications will be reviewed", "be selected",
    "make our selection", "make a selection", "make a choice", "make our choice", "make the call", "make a final call", "choose",
    "advise you", "advised", "return to you", "touch base", "at the latest", "latest by", "no later than", "should know", "will know",
    "'ll know", "know more", "know by", "know where we", "have something for you", "something to share", "something to tell",
    "more to share", "more information for you", "more details for you", "turnaround", "they said", "take a ", "take another",
    "be completed", "be concluded", "be finalised", "be finalized", "be made", "she said", "he said", "told me", "respond within",
    "reply within", "answer within", "can take", "may take", "might take", "could take", "will take", "should take", "usually takes",
    "typically takes", "normally takes", "takes about", "takes around", "takes up to", "it'll be", "it will be a",
    "it will be another", "it will take", "it'll take", "it should take", "it may take", "it might take", "it could take",
    "it can take", "it usually takes", "it typically takes", "process takes", "process will take", "process should take",
    "process may take", "process usually takes", "process typically takes", "review takes", "review will take",
    "review usually takes", "review process takes", "give us", "allow us", "allow up to", "please allow", "bear with us",
    "timeline is", "timeline for", "to decide", "you will receive", "you'll receive", "you should receive", "you can expect",
    "confirm either way", "either way", "get you an", "have an offer", "need another", "we need a", "we'll need", "we will need",
    "take us", "aim for", "aiming for", "target", "our goal is",
];

/// Words that make a clause's date somebody else's, or another thing's, or past; `^`: at its beginning only.
#[rustfmt::skip]
pub(super) const SOMEBODY_ELSE: &[&str] = &[
    "let us know", "let me know", "get back to us", "get back to me", "hear from you", "hearing from you", "hear back from you",
    "hear your", "respond to us", "reply to us", "reply to this", "^ reply", "^ respond", "^ answer", "assessment will",
    "assessment takes", "test will take", "test takes", "task will take", "your response", "your reply", "your answer",
    "your decision", "your availability", "you available", "you free", "you be free", "be available", "please confirm", "please send",
    "please submit", "please complete", "please return", "please reply", "please respond", "please provide", "please share",
    "please sign", "please choose", "please select", "please pick", "please book", "please schedule", "please accept", "please fill",
    "please upload", "please finish", "please make sure", "please ensure", "please contact", "please keep", "kindly", "could you",
    "can you", "would you", "will you", "are you", "do you", "did you", "you need to", "you must", "you have until", "you have to",
    "you will need to", "you'll need to", "we need you", "we ask you", "we ask that", "asked to", "required to", "send us", "send me",
    "give us a call", "give me a call", "call us", "contact us", "contact me", "get in touch with us", "submit your", "submitted by",
    "submissions", "complete the assessment", "complete the test", "complete the task", "complete the challenge",
    "complete the exercise", "complete the form", "take-home", "assessment by", "assessment within", "assignment", "expires",
    "valid until", "valid for", "valid through", "open until", "apply by", "applications close", "applications are open",
    "closing date", "accept the offer", "accept our offer", "offer is open", "on file", "retain", "keep your", "delete", "start date",
    "starts on", "start on", "starting on", "begin on", "begins on", "would start", "will start", "role starts", "position starts",
    "first day", "onboarding", "orientation", "join us", "interviews will", "interview will", "interview is", "interviews are",
    "interviews take", "interview takes", "your interview on", "an interview on", "interview on", "interviews on", "schedule",
    "invite you", "meet with you", "meet you", "talk to you on", "speak with you on", "chat on", "call is", "hold interviews",
    "conduct interviews", "conducting interviews", "interviewing until", "interviewing through", "still interviewing", "the office",
    "out of office", "out of the office", "on leave", "on vacation", "on holiday", "last week", "last month", "last year",
    "yesterday", " ago ", "was made", "were made", "we made", "has been made", "have decided", "has decided", "decided to",
    "you applied", "we received", "was received", "we met", "we spoke", "thank you for", "thanks for", "was posted", "was sent",
    "was filled", "filled on",
];

/// Marks of a promise so plain that a courtesy in the same clause (`please allow`) does not undo it.
#[rustfmt::skip]
pub(super) const PLAIN: &[&str] = &[
    "if you have not heard", "if you haven't heard", "if you do not hear", "if you don't hear", "not heard from us", "please allow",
    "please give us", "will be contacted", "please expect",
];

/// How a fragment begins that says by when.
#[rustfmt::skip]
pub(super) const DUE: &[&str] = &[
    " by ", " within ", " no later ", " before ", " probably ", " likely ", " most likely ", " hopefully ", " ideally ",
    " at the latest ", " latest ", " in ", " decision ", " decisions ",
];
