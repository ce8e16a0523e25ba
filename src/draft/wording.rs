//! The built-in sentences. `{x}` is what the user noted, `{role}` the role and company, `{firm}` the company, `{day}` when it was.
//!
//! Six wordings a place, so that a panel of five gets five letters; fewer where no round has so many. Each passes every check, which a test
//! of all of them proves. They are written out in full; the warm register contracts them ([`warm`]).

/// Six ways to say one thing.
pub(super) type Wordings = [&'static str; 6];

/// Thanks for the interview.
pub(super) const OPENING: Wordings = [
    "Thank you for taking the time to talk with me{day} about {role}.",
    "I appreciate the time you gave me{day} to discuss {role}.",
    "Thank you for our conversation{day} about {role}.",
    "I am grateful for the chance to speak with you{day} about {role}.",
    "Many thanks for meeting with me{day} to discuss {role}.",
    "I wanted to thank you for our interview{day} about {role}.",
];

/// Thanks for a call: a phone screen may have been a video call.
pub(super) const PHONE: Wordings = [
    "Thank you for the call{day} about {role}.",
    "I appreciate the time you gave me for our call{day} about {role}.",
    "Thank you for speaking with me{day} about {role}.",
    "I am grateful for our call{day} to discuss {role}.",
    "Many thanks for our conversation{day} about {role}.",
    "I wanted to thank you for the talk we had{day} about {role}.",
];

/// Thanks to one of a panel.
pub(super) const PANEL: Wordings = [
    "Thank you for taking part in the panel interview{day} for {role}.",
    "I appreciate the time you gave to the panel interview{day} for {role}.",
    "Thank you for your part in our conversation{day} about {role}.",
    "I am grateful that you were on the panel{day} to talk with me about {role}.",
    "Many thanks for meeting with me{day} as one of the panel for {role}.",
    "I wanted to thank you for the panel interview{day} about {role}.",
];

/// Thanks for a second round. Who reads it may be new in it: no `again`.
pub(super) const SECOND: Wordings = [
    "Thank you for the second interview{day} about {role}.",
    "I appreciate the time you gave me in the second round{day} for {role}.",
    "Thank you for talking with me{day} in the second round about {role}.",
    "I am grateful for the second conversation{day} about {role}.",
    "Many thanks for meeting with me{day} for a second interview about {role}.",
    "I wanted to thank you for the second round of talks{day} about {role}.",
];

/// Thanks for the last round.
pub(super) const FINAL: Wordings = [
    "Thank you for the final interview{day} about {role}.",
    "I appreciate the time you gave me in the final round{day} for {role}.",
    "Thank you for talking with me{day} in the last round about {role}.",
    "I am grateful for the final conversation{day} about {role}.",
    "Many thanks for meeting with me{day} for the last interview about {role}.",
    "I wanted to thank you for the final round of talks{day} about {role}.",
];

/// More than two days after the interview: the letter owns the delay in half a sentence. `{x}` is the thanks.
pub(super) const LATE: Wordings = [
    "This comes later than I intended, and is meant no less: {x}",
    "My note is late, and my thanks are no smaller for it: {x}",
    "I should have written sooner: {x}",
    "I meant to write earlier than this: {x}",
    "Later than I had planned, but gladly: {x}",
    "I have wanted to write since then, and am late: {x}",
];

/// One answer put right within a thank-you.
pub(super) const CLEARER: Wordings = [
    "One of my answers I can put more clearly now: {x}.",
    "To one of your questions I would like to give a clearer answer: {x}.",
    "I have thought further about one of your questions: {x}.",
    "There is one answer that I would like to complete: {x}.",
    "I would like to add this to one of my answers: {x}.",
    "On one of your questions there is more to say: {x}.",
];

/// What they said, as a topic.
pub(super) const SAID_TOPIC: Wordings = [
    "What you told me about {x} has stayed with me.",
    "I particularly enjoyed what you said about {x}.",
    "I have kept thinking about your account of {x}.",
    "Your thoughts on {x} were good to hear.",
    "What you explained about {x} was useful to hear.",
    "The part I have come back to most is your description of {x}.",
];

/// What they said, as a clause.
pub(super) const SAID_CLAUSE: Wordings = [
    "You mentioned that {x}, and that has stayed with me.",
    "I have kept thinking about what you said, that {x}.",
    "It was useful to hear what you told me, that {x}.",
    "I took away from what you explained that {x}.",
    "Your point that {x} gave me something to think about.",
    "What I remember best is what you described, that {x}.",
];

/// What took place in the interview, as a sentence.
pub(super) const SAID_EVENT: Wordings = [
    "I remember well that {x}.",
    "It has stayed with me that {x}.",
    "I have not forgotten that {x}.",
    "From our conversation I remember that {x}.",
    "I noted down that {x}.",
    "What I remember of our talk is that {x}.",
];

/// What they said, in any form.
pub(super) const SAID_OTHER: Wordings = [
    "One thing you mentioned has stayed with me: {x}.",
    "I noted down something you said: {x}.",
    "I have kept thinking about a point you raised: {x}.",
    "This is what I remember best from what you told me: {x}.",
    "There is one thing you explained that I have come back to since: {x}.",
    "Something you described gave me a good deal to think about: {x}.",
];

/// What went well, as a deed.
pub(super) const STRONG_DEED: Wordings = [
    "As I mentioned, I {x}, and I would bring the same to this role.",
    "When we spoke I told you that I {x}; I would like to put that to use in the role.",
    "I {x}, as we discussed, and would be glad to build on that in this position.",
    "In our conversation I described how I {x}, and I would draw on that in the role.",
    "You may remember that I {x}; that is what I would bring to the role.",
    "I was glad that we could talk about how I {x}, since I would build on it in this position.",
];

/// What went well, as a topic.
pub(super) const STRONG_TOPIC: Wordings = [
    "What I told you about {x} is what I would bring to the role.",
    "We also spoke about {x}, which I would bring to this position.",
    "What I said about {x} is something I would build on in the role.",
    "Please keep in mind what I said about {x}, which I would draw on in this position.",
    "I told you about {x}, and would be glad to make use of that in the role.",
    "I hope that what I told you about {x} shows how I would work in this role.",
];

/// What went well, in any form.
pub(super) const STRONG_OTHER: Wordings = [
    "This is what I would bring to the role: {x}.",
    "As I said when we spoke, I would bring this to the position: {x}.",
    "What I would bring to the role is what I told you: {x}.",
    "I would bring to this position what I said in the interview: {x}.",
    "Of all that we discussed, I would bring this to the role first: {x}.",
    "There is one thing above all that I would bring to the role: {x}.",
];

/// The wish for the role. What it is for comes after it.
pub(super) const WISH: Wordings = [
    "I would be glad to join {firm} and",
    "I am keen to join {firm} and",
    "I remain very interested in the role, and I would welcome the chance to",
    "I am eager to become part of {firm} and to",
    "I would be proud to join {firm} and to",
    "My interest in joining {firm} is strong, and I would be happy to",
];

/// The deed that follows each of [`WISH`], by what is known: an aim after `to`, a topic, anything, nothing.
pub(super) const DEED: [[&str; 4]; 6] = [
    [
        "to help you {x}.",
        "to help with {x}.",
        "to contribute to the goal you named: {x}.",
        "to contribute to the work of the team.",
    ],
    [
        "to do my part to {x}.",
        "to contribute to {x}.",
        "to help with what you are after: {x}.",
        "to support the team.",
    ],
    [
        "help you {x}.",
        "work with you on {x}.",
        "help you with what you want to reach: {x}.",
        "help the team.",
    ],
    [
        "help {x}.",
        "lend a hand with {x}.",
        "support the aim you described: {x}.",
        "do my part in the team.",
    ],
    [
        "contribute to your aim to {x}.",
        "support you with {x}.",
        "contribute to your aim: {x}.",
        "work with the team.",
    ],
    [
        "work with you to {x}.",
        "put my work into {x}.",
        "work towards the objective you named: {x}.",
        "put my work into what the team is building.",
    ],
];

/// A courtesy line; the letters of a round may share it.
pub(super) const CLOSE: Wordings = [
    "Please let me know if there is anything else I can provide.",
    "I am happy to send anything further that would be of use.",
    "If you have any further questions, I will gladly answer them.",
    "Please write to me if anything is still open on your side.",
    "If anything further would help you, I will gladly send it.",
    "Please let me know if you would like anything more from me.",
];

/// Thanks to whoever saw to the interview.
pub(super) const RECRUITER: Wordings = [
    "Thank you for your help with my interview{day} for {role}.",
    "I appreciate your help in setting up my interview{day} for {role}.",
    "Many thanks for your part in my interview{day} for {role}.",
    "I am grateful for your help around my interview{day} for {role}.",
    "I wanted to thank you for seeing to my interview{day} for {role}.",
    "Thank you for all that you did for my interview{day} about {role}.",
];

/// The wish for the role, to whoever saw to the interview.
pub(super) const RECRUITER_WISH: Wordings = [
    "I remain very interested in the role and would be glad to join {firm}.",
    "I am still keen on the role, and I would be happy to join {firm}.",
    "My interest in the role is strong, and I would be proud to join {firm}.",
    "I am eager to take on the role and to become part of {firm}.",
    "It is a role that I would very much like to have, and I would be glad to join {firm}.",
    "I would welcome the chance to take on this role and to join {firm}.",
];

/// Asks whoever saw to the interview to pass one note on. `{x}` is whom it is for.
pub(super) const PASS_ON: [&str; 3] = [
    "I would like to thank {x} as well, and I have no address. Would you pass this note on?",
    "My thanks go to {x} too, whose address I do not know. Could you forward this note?",
    "I would be glad to thank {x} as well. As I have no address, would you send this note on for me?",
];

/// Asks whoever saw to the interview to pass several notes on.
pub(super) const PASS_ALL_ON: [&str; 3] = [
    "I would like to thank {x} as well, and I have no addresses of theirs. Would you pass these notes on to them?",
    "My thanks go to {x} too, whose addresses I do not know. Could you forward these notes?",
    "I would be glad to thank {x} as well. As I have no addresses, would you send these notes on for me?",
];

/// The first of a polite question's sentences. Where nobody knows an earlier one, it is the only one.
pub(super) const INQUIRY: [&str; 3] = [
    "I had the pleasure of interviewing{date} for {role}, and I remain very interested in it.",
    "I interviewed{date} for {role}, and my interest in it is as strong as it was then.",
    "Since my interview{date} for {role} I have remained very interested in it.",
];

/// The question itself.
pub(super) const INQUIRY_ASKS: [&str; 3] = [
    "Could you tell me where the decision stands? If any further information would be of use, I will gladly send it.",
    "May I ask how the decision is coming along? I am happy to send anything else that would be of use to you.",
    "Is there any news of the decision that you can share? Should you need anything further from me, I will gladly send it.",
];

/// Thanks for the invitation to the next round.
pub(super) const NEXT_STEP: [&str; 3] = [
    "Thank you for letting me know, and for the invitation to the next round for {role}. I look forward to it.",
    "Many thanks for the good news and for inviting me to the next round for {role}. I am looking forward to it.",
    "It was good to hear that there is to be another round for {role}; thank you for the invitation. I will gladly be there.",
];

/// What to bring to it.
pub(super) const NEXT_STEP_ASKS: [&str; 3] = [
    "Please let me know if there is anything that I should prepare or bring.",
    "Is there anything that I should read or have with me for it?",
    "If there is something that I should get ready beforehand, please tell me.",
];

/// The interviewer did not come.
pub(super) const NO_SHOW: [&str; 3] = [
    "I was there for our interview{date} for {role}, and I think that we missed each other. I hope that all is well.",
    "It seems that we missed each other at the time of our interview{date} for {role}. I hope that nothing is wrong.",
    "We did not find each other for our interview{date} for {role}, for which I was there. I hope that you are well.",
];

/// The interview was called off.
pub(super) const CANCELLED: [&str; 3] = [
    "I understand that the interview{date} for {role} could not go ahead as planned.",
    "I have seen that the interview{date} for {role} was called off, and I quite understand.",
    "It is no trouble that the interview{date} for {role} did not take place.",
];

/// Another time for it.
pub(super) const ANOTHER_TIME: [&str; 3] = [
    "I remain very interested in the role and would be glad to find another time. Which day would suit you?",
    "My interest in the role is unchanged, and I would be happy to meet on another day. When would be convenient?",
    "I would be glad to talk on another day, as the role interests me very much. What time would be good for you?",
];

/// A sentence of this page as one says it to somebody one has met: contracted.
pub(super) fn warm(sentence: &str) -> String {
    // `I've no address` is not said everywhere.
    const SHORT: [(&str, &str); 7] = [
        ("I have no ", "I have no "),
        ("I would ", "I'd "),
        ("I am ", "I'm "),
        ("I will ", "I'll "),
        ("I have ", "I've "),
        ("It is ", "It's "),
        ("do not ", "don't "),
    ];
    let mut out = String::new();
    let mut rest = sentence;
    while let Some(next) = rest.chars().next() {
        let begins = !out.ends_with(char::is_alphanumeric);
        match SHORT.iter().find(|(long, _)| begins && rest.starts_with(long)) {
            Some((long, short)) => {
                out.push_str(short);
                rest = &rest[long.len()..];
            }
            None => {
                out.push(next);
                rest = &rest[next.len_utf8()..];
            }
        }
    }
    out
}

/// Every sentence of this page.
#[cfg(test)]
pub(super) fn all() -> impl Iterator<Item = &'static str> {
    let six = [
        OPENING,
        PHONE,
        PANEL,
        SECOND,
        FINAL,
        LATE,
        SAID_TOPIC,
        SAID_CLAUSE,
        SAID_EVENT,
        SAID_OTHER,
        STRONG_DEED,
        STRONG_TOPIC,
        STRONG_OTHER,
        CLEARER,
        WISH,
        CLOSE,
        RECRUITER,
        RECRUITER_WISH,
    ];
    let three = [
        PASS_ON,
        PASS_ALL_ON,
        INQUIRY,
        INQUIRY_ASKS,
        NEXT_STEP,
        NEXT_STEP_ASKS,
        NO_SHOW,
        CANCELLED,
        ANOTHER_TIME,
    ];
    six.into_iter()
        .flatten()
        .chain(three.into_iter().flatten())
        .chain(DEED.into_iter().flatten().filter(|deed| deed.contains("{x}")))
}
