//! The user's own version of a letter: kept, offered, and given up only by themselves.

use super::*;

struct Written {
    browser: Browser,
    interview: String,
    jane: String,
}

impl Written {
    fn new() -> Written {
        let mut browser = Browser::new();
        let (interview, people) = browser.interviewed();
        Written {
            browser,
            interview,
            jane: people[0].clone(),
        }
    }

    fn draft(&mut self, anew: bool) -> (String, bool) {
        let request = UiRequest::Draft {
            interview: self.interview.clone(),
            person: self.jane.clone(),
            kind: MessageKind::ThankYou,
            anew,
        };
        self.text(request)
    }

    fn types(&mut self, body: &str) -> (String, bool) {
        let request = UiRequest::Check {
            interview: self.interview.clone(),
            person: self.jane.clone(),
            kind: MessageKind::ThankYou,
            subject: "Thank you, Jane".into(),
            body: body.into(),
        };
        self.text(request)
    }

    fn text(&mut self, request: UiRequest) -> (String, bool) {
        match self.browser.ui(request) {
            UiResponse::Draft { body, own, .. } => (body, own),
            other => panic!("{other:?}"),
        }
    }

    fn states(&self) -> Vec<MessageState> {
        self.browser.messages().into_iter().map(|message| message.state).collect()
    }
}

const OWN: &str = "Hi Jane,\n\nthank you. These are my own words.\n\nBest regards\nAlex Miller";

#[test]
fn the_users_version_is_kept_and_is_what_goes_in() {
    let mut it = Written::new();
    let (written, own) = it.draft(false);
    assert!(!own && written.contains("Jane"));
    assert_eq!(it.types(OWN), (OWN.to_owned(), true));
    it.types(&format!("{OWN}\n"));
    it.types(OWN);
    assert_eq!(it.draft(false), (OWN.to_owned(), true), "one version, the last");
    assert_eq!(it.states(), [MessageState::Draft]);
    assert!(it.browser.overview().unsure.is_empty(), "it stands in no window");
    let (_, plan, _) = fill(&mut it.browser);
    assert_eq!(plan.steps[1].text, "Thank you, Jane");
    assert_eq!(plan.steps[2].text, OWN);
    assert_eq!(it.states(), [MessageState::Inserted]);
    send(&mut it.browser, &plan, RegionKind::Sent);
    assert_eq!(it.browser.messages()[0].body.as_deref(), Some(OWN));
    assert_eq!(it.states(), [MessageState::Sent]);
}

#[test]
fn what_was_written_from_the_notes_is_no_version_of_the_users() {
    let mut it = Written::new();
    let (written, _) = it.draft(false);
    let subject = match it.browser.ui(UiRequest::Draft {
        interview: it.interview.clone(),
        person: it.jane.clone(),
        kind: MessageKind::ThankYou,
        anew: false,
    }) {
        UiResponse::Draft { subject, .. } => subject,
        other => panic!("{other:?}"),
    };
    it.types(OWN);
    // Typed back to what it was, and emptied.
    for body in [written.as_str(), "  \n"] {
        it.types(OWN);
        let request = UiRequest::Check {
            interview: it.interview.clone(),
            person: it.jane.clone(),
            kind: MessageKind::ThankYou,
            subject: subject.clone(),
            body: body.into(),
        };
        assert!(!it.text(request).1);
        assert_eq!(it.draft(false), (written.clone(), false));
    }
    // Given up.
    it.types(OWN);
    assert_eq!(it.draft(true), (written.clone(), false));
    assert_eq!(it.draft(false), (written, false));
}

#[test]
fn an_undo_leaves_the_users_version() {
    let mut it = Written::new();
    it.types(OWN);
    let (_, plan, after) = fill(&mut it.browser);
    let undone = plan.steps.iter().map(|step| Filled {
        field: step.field.clone(),
        outcome: "undone".into(),
        by: None,
        why: None,
    });
    it.browser.page(
        GMAIL,
        PageRequest::Undone {
            card: after.id,
            region: 1,
            steps: undone.collect(),
            snapshot: page(vec![window(1, &[], "", "")]),
        },
    );
    assert_eq!(it.states(), [MessageState::Discarded]);
    assert_eq!(it.draft(false), (OWN.to_owned(), true));
    // Sent another way: the version is what went out.
    it.types(&format!("{OWN}!"));
    it.browser.ui(UiRequest::MarkSent {
        interview: it.interview.clone(),
        person: it.jane.clone(),
        kind: MessageKind::ThankYou,
        since: None,
    });
    let sent = it
        .browser
        .messages()
        .into_iter()
        .find(|message| message.state == MessageState::Sent);
    assert_eq!(sent.unwrap().body, Some(format!("{OWN}!")));
}
