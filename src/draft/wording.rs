//! The built-in sentences. `{x}` is what the user noted, `{role}` the role and company, `{firm}` the company, `{day}` when it was.
//!
//! Six wordings a place, so that a panel of five gets five letters. Each passes every check, which a test of all of them proves.

/// Six ways to say one thing.
pub(super) type Wordings = [&'static str; 6];

/// Thanks for the interview.
pub(super) const OPENING: Wordings = [
    "Thank you for taking the time to talk with me{day} about {role}.",
    "I appreciate the time you gave me{day} to discuss {role}.",
    "Thank you for our conversation{day} about {role}.",
    "I am grateful for the chance to speak with you{day} about {role}.",
    "Many thanks for meeting with me{day} to discuss {role}.",
    "I wanted to thank you for the interview{day} for {role}.",
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
    "I wanted to thank you for the panel interview{day} for {role}.",
];

/// Thanks for a second round. Who reads it may be new in it: no `again`.
pub(super) const SECOND: Wordings = [
    "Thank you for the second interview{day} for {role}.",
    "I appreciate the time you gave me in the second round{day} for {role}.",
    "Thank you for talking with me{day} in the second round for {role}.",
    "I am grateful for the second conversation{day} about {role}.",
    "Many thanks for meeting with me{day} for a second interview about {role}.",
    "I wanted to thank you for the second round of talks{day} about {role}.",
];

/// Thanks for the last round.
pub(super) const FINAL: Wordings = [
    "Thank you for the final interview{day} for {role}.",
    "I appreciate the time you gave me in the final round{day} for {role}.",
    "Thank you for talking with me{day} in the last round for {role}.",
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
    "The part I have come back to most is what you described about {x}.",
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
    "I would bring to this position what I told you about {x}.",
    "What I said about {x} is something I would build on in the role.",
    "Please keep in mind what I said about {x}, which I would draw on in this position.",
    "I would be glad to put to use in the role what I told you about {x}.",
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
        "do my part for {x}.",
        "support the aim you described: {x}.",
        "do my part in the team.",
    ],
    [
        "contribute to your aim to {x}.",
        "support you in {x}.",
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
    ];
    six.into_iter()
        .flatten()
        .chain(DEED.into_iter().flatten().filter(|deed| deed.contains("{x}")))
}
