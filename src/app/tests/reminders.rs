//! Notifications: each once, whatever happens to the machine. 20 November 2026 is a Friday; times are Berlin's unless said otherwise.

use chrono::{NaiveDateTime, TimeZone};
use proptest::prelude::*;

use super::*;

fn at(text: &str) -> DateTime<Utc> {
    let local = NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap();
    Tz::Europe__Berlin.from_local_datetime(&local).earliest().unwrap().to_utc()
}

impl Browser {
    /// The machine is awake until this time: every alarm rings when it should.
    fn awake_until(&mut self, time: &str) {
        let until = at(time);
        let mut rings = 0;
        while let Some(alarm) = self.alarm.and_then(DateTime::from_timestamp_millis).filter(|alarm| *alarm <= until) {
            // An alarm in the past rings at once.
            self.now = self.now.max(alarm);
            self.alarm = None;
            self.request(Request::Tick);
            rings += 1;
            assert!(rings < 200, "the alarm rings without end");
        }
        self.now = self.now.max(until);
    }

    /// The machine sleeps until this time: then an alarm that was missed rings once.
    fn asleep_until(&mut self, time: &str) {
        self.now = at(time);
        self.awake_until(time);
    }

    /// Local time, title and text of what was shown since the last time this was asked.
    fn told(&mut self) -> Vec<String> {
        let zone = self.zone;
        let line = |(at, notice): (DateTime<Utc>, Notice)| format!("{} {}", at.with_timezone(&zone).format("%a %d %b %H:%M"), notice.title);
        self.shown.drain(..).map(line).collect()
    }

    fn meets(&mut self, title: &str, start: &str, end: &str, people: &[&str]) -> String {
        let person = |name: &&str| CandidatePerson {
            name: (*name).into(),
            salutation: (*name).into(),
            email: format!("{}@acme.example", name.to_lowercase()),
            ..CandidatePerson::default()
        };
        let form = Candidate {
            uid: Some(title.into()),
            title: title.into(),
            company: title.split(" - ").last().unwrap().into(),
            start: start.replace(' ', "T"),
            end: end.replace(' ', "T"),
            zone: "Europe/Berlin".into(),
            people: people.iter().map(person).collect(),
            ..Candidate::default()
        };
        match self.ui(UiRequest::Save(Box::new(form))) {
            UiResponse::Saved { id, .. } => id,
            other => panic!("{other:?}"),
        }
    }

    fn application_of(&self, interview: &str) -> String {
        self.desk().index().application_of(interview).unwrap().clone()
    }

    /// The people of a round, in order.
    fn people_of(&self, interview: &str) -> Vec<String> {
        self.desk().get::<crate::model::Interview>(interview).unwrap().people
    }

    fn thanks(&mut self, interview: &str, person: usize) {
        let person = self.people_of(interview)[person].clone();
        self.ui(UiRequest::MarkSent {
            interview: interview.into(),
            person,
            kind: MessageKind::ThankYou,
            since: None,
        });
    }
}

/// A Browser at a local time, which knows its user.
fn begun(time: &str) -> Browser {
    let mut browser = Browser::new();
    browser.now = at(time);
    browser.ui(UiRequest::SaveMe(Me {
        names: vec!["Alex Miller".into()],
        emails: Vec::new(),
    }));
    browser
}

#[test]
fn an_interview_ends_its_window_opens_and_closes() {
    let mut browser = begun("2026-11-16 09:00");
    let round = browser.meets("Panel - Acme", "2026-11-17 13:00", "2026-11-17 14:00", &["Jane", "Raj", "Ann"]);
    browser.awake_until("2026-11-18 23:00");
    assert_eq!(
        browser.told(),
        ["Tue 17 Nov 14:00 Your interview is over", "Wed 18 Nov 14:00 3 thank-yous are due"]
    );
    browser.thanks(&round, 0);
    browser.awake_until("2026-12-25 09:00");
    // Six hours before Thursday 14:00; ten working days after the interview a question is welcome.
    assert_eq!(
        browser.told(),
        [
            "Thu 19 Nov 08:00 The time for 2 thank-yous is nearly over",
            "Tue 01 Dec 08:00 A polite question is welcome now"
        ]
    );
}

#[test]
fn a_reminder_says_why_and_names_nobody_unless_wanted() {
    let mut browser = begun("2026-11-16 09:00");
    browser.meets("Panel - Acme", "2026-11-17 13:00", "2026-11-17 14:00", &["Jane"]);
    browser.awake_until("2026-11-17 14:00");
    let (_, first) = browser.shown.remove(0);
    assert!(first.text.starts_with("Sixty seconds while it is fresh"), "{first:?}");
    assert_eq!(first.buttons, ["Remind me later", "Not needed"]);
    let said = format!("{} {}", first.title, first.text);
    assert!(!said.contains("Acme") && !said.contains("Jane"), "{said}");
    browser.ui(UiRequest::SaveSettings(json!({ "notifications_name_company": true })));
    browser.awake_until("2026-11-18 14:00");
    assert_eq!(browser.told(), ["Wed 18 Nov 14:00 A thank-you is due: Acme"]);
}

#[test]
fn what_the_machine_slept_through_is_shown_once_as_it_stands_then() {
    for (wakes, told) in [
        ("2026-11-18 09:00", vec!["Wed 18 Nov 09:00 Your interview is over"]),
        ("2026-11-18 16:00", vec!["Wed 18 Nov 16:00 A thank-you is due"]),
        ("2026-11-19 10:00", vec!["Thu 19 Nov 10:00 The time for a thank-you is nearly over"]),
        ("2026-11-20 10:00", vec!["Fri 20 Nov 10:00 A thank-you is late"]),
        (
            "2026-11-30 10:00",
            vec!["Mon 30 Nov 10:00 It is too late for a thank-you of its own"],
        ),
    ] {
        let mut browser = begun("2026-11-16 09:00");
        browser.meets("Call - Acme", "2026-11-17 13:00", "2026-11-17 14:00", &["Jane"]);
        browser.asleep_until(wakes);
        assert_eq!(browser.told(), told);
        browser.request(Request::Start);
        browser.request(Request::Tick);
        assert_eq!(browser.told(), [""; 0], "and not again");
    }
}

#[test]
fn whoever_opens_the_popup_first_after_a_sleep_still_gets_the_reminder() {
    let mut browser = begun("2026-11-16 09:00");
    browser.meets("Call - Acme", "2026-11-17 13:00", "2026-11-17 14:00", &["Jane"]);
    browser.now = at("2026-11-18 16:00");
    browser.overview();
    assert_eq!(browser.told(), ["Wed 18 Nov 16:00 A thank-you is due"]);
    browser.awake_until("2026-11-18 20:00");
    assert_eq!(browser.told(), [""; 0]);
}

#[test]
fn what_the_user_did_this_moment_is_no_news_to_them() {
    let mut browser = begun("2026-11-20 15:00");
    // Ended yesterday: its steps are on the screen that saved it.
    let round = browser.meets("Call - Acme", "2026-11-19 13:00", "2026-11-19 14:00", &["Jane"]);
    browser.request(Request::Tick);
    assert_eq!(browser.told(), [""; 0]);
    assert_eq!(browser.badge, 2);
    // The second reminder still comes, while mail is welcome there: the window closes on a Saturday.
    browser.awake_until("2026-11-21 12:00");
    assert_eq!(browser.told(), ["Fri 20 Nov 17:00 The time for a thank-you is nearly over"]);
    // They say that the decision falls tomorrow, when the window is over: no news either.
    browser.ui(noted(
        &Reflection {
            interview: round.clone(),
            ..Reflection::default()
        },
        json!({ "decision_date": "2026-11-23" }),
    ));
    browser.request(Request::Tick);
    assert_eq!(browser.told(), [""; 0]);
}

#[test]
fn nothing_rings_in_the_quiet_hours() {
    let mut browser = begun("2026-11-16 09:00");
    browser.meets("Call - Late", "2026-11-17 21:30", "2026-11-17 22:30", &["Jane"]);
    browser.awake_until("2026-11-19 23:00");
    assert_eq!(
        browser.told(),
        [
            "Wed 18 Nov 08:00 Your interview is over",
            "Thu 19 Nov 08:00 A thank-you is due",
            "Thu 19 Nov 14:00 The time for a thank-you is nearly over"
        ]
    );
    // Hours of the user's own, over no midnight; and none at all.
    for (hours, first) in [
        (
            json!({ "quiet_from": 13, "quiet_until": 15 }),
            "Tue 17 Nov 15:00 Your interview is over",
        ),
        (
            json!({ "quiet_from": 0, "quiet_until": 0 }),
            "Tue 17 Nov 14:00 Your interview is over",
        ),
    ] {
        let mut browser = begun("2026-11-16 09:00");
        browser.ui(UiRequest::SaveSettings(hours));
        browser.meets("Call - Acme", "2026-11-17 13:00", "2026-11-17 14:00", &["Jane"]);
        browser.awake_until("2026-11-18 09:00");
        assert_eq!(browser.told(), [first]);
    }
}

#[test]
fn a_window_that_closes_early_in_the_morning_is_told_of_the_evening_before() {
    let mut browser = begun("2026-11-16 09:00");
    browser.ui(UiRequest::SaveSettings(json!({ "quiet_from": 21, "quiet_until": 9 })));
    browser.meets("Call - Early", "2026-11-17 08:00", "2026-11-17 08:30", &["Jane"]);
    browser.awake_until("2026-11-19 12:00");
    assert_eq!(
        browser.told(),
        [
            "Tue 17 Nov 09:00 Your interview is over",
            "Wed 18 Nov 09:00 A thank-you is due",
            "Wed 18 Nov 20:00 The time for a thank-you is nearly over"
        ]
    );
}

#[test]
fn a_snooze_holds() {
    let mut browser = begun("2026-11-16 09:00");
    let round = browser.meets("Call - Acme", "2026-11-17 13:00", "2026-11-17 14:00", &["Jane"]);
    browser.awake_until("2026-11-18 14:00");
    let (_, notice) = browser.shown.pop().unwrap();
    browser.shown.clear();
    assert_eq!(browser.badge, 2);
    browser.request(Request::Notified {
        id: notice.id.clone(),
        button: Some(0),
    });
    assert_eq!(browser.badge, 0, "put off is not due");
    browser.request(Request::Start);
    browser.awake_until("2026-11-18 16:59");
    assert_eq!(browser.told(), [""; 0]);
    browser.awake_until("2026-11-18 18:00");
    assert_eq!(browser.told(), ["Wed 18 Nov 17:00 A thank-you is due"]);
    assert_eq!(browser.badge, 2);
    // Put off over the time of the second reminder: that waits too, and is not added to it.
    browser.awake_until("2026-11-19 07:50");
    let application = browser.application_of(&round);
    browser.ui(UiRequest::Later {
        application: application.clone(),
        interview: Some(round.clone()),
    });
    browser.awake_until("2026-11-20 09:00");
    assert_eq!(browser.told(), ["Thu 19 Nov 10:50 The time for a thank-you is nearly over"]);
    // Written meanwhile: nothing is left to be told of again.
    browser.ui(UiRequest::Later {
        application,
        interview: Some(round.clone()),
    });
    browser.thanks(&round, 0);
    browser.awake_until("2026-11-25 09:00");
    assert_eq!(browser.told(), [""; 0]);
}

#[test]
fn not_needed_ends_it_and_can_be_taken_back() {
    let mut browser = begun("2026-11-16 09:00");
    let round = browser.meets("Call - Acme", "2026-11-17 13:00", "2026-11-17 14:00", &["Jane", "Raj"]);
    browser.awake_until("2026-11-18 14:00");
    let (_, notice) = browser.shown.pop().unwrap();
    browser.shown.clear();
    browser.request(Request::Notified {
        id: notice.id,
        button: Some(1),
    });
    assert_eq!(browser.badge, 0);
    let declined: Vec<Message> = browser.messages();
    assert_eq!(declined.len(), 2);
    assert!(declined.iter().all(|message| message.state == MessageState::Declined));
    browser.awake_until("2026-11-30 09:00");
    assert_eq!(browser.told(), [""; 0]);
    // The question ten working days later still has its time, and can be declined as well.
    browser.awake_until("2026-12-01 08:00");
    assert_eq!(browser.told(), ["Tue 01 Dec 08:00 A polite question is welcome now"]);
    let application = browser.application_of(&round);
    let noted = browser.ui(UiRequest::NotNeeded {
        application: application.clone(),
        interview: None,
        person: None,
        what: "inquire".into(),
    });
    let UiResponse::Saved { id, overview } = noted else {
        panic!("{noted:?}")
    };
    assert!(overview.steps.iter().all(|step| step.what != "inquire"));
    browser.ui(UiRequest::NotSent(id));
    assert!(browser.overview().steps.iter().any(|step| step.what == "inquire"));
}

#[test]
fn a_press_on_a_notification_opens_what_it_is_about() {
    let mut browser = begun("2026-11-16 09:00");
    let round = browser.meets("Call - Acme", "2026-11-17 13:00", "2026-11-17 14:00", &["Jane"]);
    browser.awake_until("2026-11-17 14:00");
    let (_, notice) = browser.shown.pop().unwrap();
    browser.request(Request::Notified {
        id: notice.id,
        button: None,
    });
    assert_eq!(browser.opened, [round]);
    // One about what was deleted meanwhile, or that no version of ours showed.
    for id in ["gone/gone", "several", ""] {
        for button in [None, Some(0), Some(1), Some(9)] {
            browser.request(Request::Notified { id: id.into(), button });
        }
    }
}

#[test]
fn many_at_once_are_one_line() {
    let mut browser = begun("2026-11-16 09:00");
    for company in ["Acme", "Globex", "Initech", "Umbrella"] {
        browser.meets(&format!("Call - {company}"), "2026-11-17 13:00", "2026-11-17 14:00", &[company]);
    }
    browser.asleep_until("2026-11-18 18:00");
    assert_eq!(browser.told(), ["Wed 18 Nov 18:00 4 follow-ups are due"]);
    browser.request(Request::Tick);
    assert_eq!(browser.told(), [""; 0]);
    assert_eq!(browser.badge, 8);
}

#[test]
fn a_moved_interview_is_told_of_anew() {
    let mut browser = begun("2026-11-16 09:00");
    let round = browser.meets("Call - Acme", "2026-11-17 13:00", "2026-11-17 14:00", &["Jane"]);
    browser.awake_until("2026-11-17 14:00");
    assert_eq!(browser.told().len(), 1);
    let UiResponse::Candidates { mut candidates } = browser.ui(UiRequest::Correct(round)) else {
        panic!()
    };
    let mut form = candidates.remove(0);
    (form.start, form.end) = ("2026-11-19T10:00".into(), "2026-11-19T11:00".into());
    browser.ui(UiRequest::Save(Box::new(form)));
    browser.awake_until("2026-11-19 12:00");
    assert_eq!(browser.told(), ["Thu 19 Nov 11:00 Your interview is over"]);
}

#[test]
fn switched_off_nothing_is_shown_and_switched_on_nothing_old_is() {
    let mut browser = begun("2026-11-16 09:00");
    browser.ui(UiRequest::SaveSettings(json!({ "reminders": false })));
    browser.meets("Call - Acme", "2026-11-17 13:00", "2026-11-17 14:00", &["Jane"]);
    browser.awake_until("2026-11-18 20:00");
    assert_eq!(browser.told(), [""; 0]);
    assert_eq!(browser.badge, 2, "the number at the button stays");
    browser.ui(UiRequest::SaveSettings(json!({ "reminders": true })));
    browser.awake_until("2026-11-19 09:00");
    assert_eq!(browser.told(), ["Thu 19 Nov 08:00 The time for a thank-you is nearly over"]);
}

#[test]
fn a_user_who_travels_is_told_in_the_hours_of_the_place() {
    let mut browser = begun("2026-11-16 09:00");
    browser.meets("Call - Acme", "2026-11-17 13:00", "2026-11-17 14:00", &["Jane"]);
    browser.awake_until("2026-11-17 15:00");
    browser.told();
    // In New York the window opens at 8 in the morning, in San Francisco at 5: there it waits for 8.
    browser.zone = Tz::America__Los_Angeles;
    browser.request(Request::Tick);
    browser.awake_until("2026-11-18 23:00");
    assert_eq!(browser.told(), ["Wed 18 Nov 08:00 A thank-you is due"]);
    // The alarm that Berlin's morning set rings in San Francisco's night: nobody is woken, and the window has closed by the morning.
    let mut browser = begun("2026-11-16 09:00");
    browser.meets("Call - Acme", "2026-11-17 10:00", "2026-11-17 10:30", &["Jane"]);
    browser.awake_until("2026-11-18 12:00");
    browser.told();
    browser.zone = Tz::America__Los_Angeles;
    browser.awake_until("2026-11-20 12:00");
    assert_eq!(browser.told(), [""; 0]);
    // Back in Berlin before the alarm that was set for San Francisco's morning: it is told of at once.
    let mut browser = begun("2026-11-16 09:00");
    browser.zone = Tz::America__Los_Angeles;
    browser.meets("Call - Acme", "2026-11-17 13:00", "2026-11-17 14:00", &["Jane"]);
    browser.awake_until("2026-11-17 14:00");
    assert_eq!(browser.told(), [""; 0], "five in the morning");
    browser.zone = Tz::Europe__Berlin;
    browser.now = at("2026-11-17 14:30");
    browser.overview();
    assert_eq!(browser.told(), ["Tue 17 Nov 14:30 Your interview is over"]);
}

#[test]
fn a_clock_that_went_ahead_and_is_set_back_shows_nothing_twice() {
    let mut browser = begun("2026-11-16 09:00");
    browser.meets("Call - Acme", "2026-11-17 13:00", "2026-11-17 14:00", &["Jane"]);
    browser.asleep_until("2027-03-01 12:00");
    assert_eq!(
        browser.told(),
        ["Mon 01 Mar 12:00 A polite question is welcome now"],
        "the thanks are long past"
    );
    browser.now = at("2026-11-16 10:00");
    browser.request(Request::Start);
    assert_eq!((browser.badge, browser.told()), (0, Vec::new()));
    browser.awake_until("2026-11-18 15:00");
    // The interview's end and the window's opening are told of: nobody was told of them, only of what came later.
    assert_eq!(
        browser.told(),
        ["Tue 17 Nov 14:00 Your interview is over", "Wed 18 Nov 14:00 A thank-you is due"]
    );
    assert_eq!(browser.badge, 2);
}

#[test]
fn a_decision_by_telephone_is_answered_too() {
    let mut browser = begun("2026-11-03 09:00");
    let round = browser.meets("Call - Acme", "2026-11-03 13:00", "2026-11-03 14:00", &["Jane"]);
    let application = browser.application_of(&round);
    browser.awake_until("2026-11-10 09:00");
    browser.ui(UiRequest::Replied(application.clone()));
    browser.awake_until("2026-11-20 10:00");
    browser.ui(UiRequest::SetStatus {
        application: application.clone(),
        status: crate::model::Status::Rejected,
    });
    let reply = |browser: &mut Browser| browser.overview().steps.into_iter().find(|step| step.what == "reply");
    assert_eq!(reply(&mut browser).unwrap().until, Some(at("2026-11-22 10:00")));
    browser.told();
    browser.awake_until("2026-11-22 09:00");
    assert_eq!(browser.told(), ["Sun 22 Nov 08:00 An answer is due"]);
    // Said again to be open, and refused again: the clock starts then.
    browser.ui(UiRequest::SetStatus {
        application: application.clone(),
        status: crate::model::Status::Open,
    });
    browser.awake_until("2026-11-25 09:00");
    browser.ui(UiRequest::SetStatus {
        application,
        status: crate::model::Status::Rejected,
    });
    assert_eq!(reply(&mut browser).unwrap().until, Some(at("2026-11-27 09:00")));
}

#[test]
fn a_note_about_a_missed_interview_is_no_answer_to_a_refusal() {
    let mut browser = begun("2026-11-17 09:00");
    let round = browser.meets("Call - Acme", "2026-11-17 13:00", "2026-11-17 14:00", &["Jane"]);
    let application = browser.application_of(&round);
    browser.awake_until("2026-11-17 15:00");
    browser.ui(UiRequest::SetOutcome {
        interview: round.clone(),
        outcome: crate::model::Outcome::NoShow,
    });
    let person = browser.people_of(&round)[0].clone();
    browser.ui(UiRequest::MarkSent {
        interview: round,
        person,
        kind: MessageKind::Reply,
        since: None,
    });
    browser.awake_until("2026-11-19 09:00");
    browser.ui(UiRequest::SetStatus {
        application,
        status: crate::model::Status::Rejected,
    });
    assert!(browser.overview().steps.iter().any(|step| step.what == "reply"));
}

#[test]
fn an_offer_and_a_cancelled_interview_are_told_of() {
    let mut browser = begun("2026-11-17 09:00");
    let round = browser.meets("Call - Acme", "2026-11-17 13:00", "2026-11-17 14:00", &["Jane"]);
    let other = browser.meets("Call - Globex", "2026-11-24 13:00", "2026-11-24 14:00", &["Bo"]);
    let application = browser.application_of(&round);
    browser.ui(UiRequest::SetOutcome {
        interview: other,
        outcome: crate::model::Outcome::Cancelled,
    });
    browser.awake_until("2026-11-17 15:00");
    browser.ui(UiRequest::SetStatus {
        application,
        status: crate::model::Status::Offered,
    });
    browser.told();
    // The machine sleeps over the two days.
    browser.asleep_until("2026-11-22 10:00");
    assert_eq!(browser.told(), ["Sun 22 Nov 10:00 An answer is due"]);
    browser.awake_until("2026-11-26 13:00");
    assert_eq!(
        browser.told(),
        ["Thu 26 Nov 08:00 An answer is due"],
        "six hours before the time is over"
    );
}

#[test]
fn not_needed_is_said_of_what_the_notification_spoke_of_and_of_nothing_else() {
    let mut browser = begun("2026-11-16 09:00");
    browser.meets("Call - Acme", "2026-11-17 21:30", "2026-11-17 22:30", &["Jane", "Raj"]);
    browser.awake_until("2026-11-18 08:00");
    let (_, notice) = browser.shown.remove(0);
    assert_eq!(notice.title, "Your interview is over");
    // By then the thank-yous are due, and nobody was told of them yet.
    browser.awake_until("2026-11-18 22:45");
    browser.shown.clear();
    browser.request(Request::Notified {
        id: notice.id,
        button: Some(1),
    });
    assert!(browser.messages().is_empty(), "no thank-you is declined");
    let open: Vec<String> = browser.overview().steps.into_iter().map(|step| step.what).collect();
    assert!(
        !open.contains(&"reflect".into()) && open.contains(&"write_thank_you".into()),
        "{open:?}"
    );
    browser.awake_until("2026-11-19 09:00");
    assert_eq!(browser.told(), ["Thu 19 Nov 08:00 2 thank-yous are due"]);
}

#[test]
fn nothing_is_put_off_past_its_time() {
    let mut browser = begun("2026-11-16 09:00");
    browser.meets("Call - Acme", "2026-11-17 13:00", "2026-11-17 14:00", &["Jane"]);
    browser.awake_until("2026-11-19 12:00");
    let (_, notice) = browser.shown.pop().unwrap();
    browser.shown.clear();
    browser.request(Request::Notified {
        id: notice.id,
        button: Some(0),
    });
    browser.awake_until("2026-11-19 13:30");
    assert_eq!(browser.told(), ["Thu 19 Nov 13:00 A thank-you is due"], "an hour before it is late");
}

#[test]
fn what_is_too_late_is_told_of_once_and_cannot_be_put_off() {
    let mut browser = begun("2026-11-16 09:00");
    browser.meets("Call - Acme", "2026-11-17 13:00", "2026-11-17 14:00", &["Jane"]);
    browser.asleep_until("2026-11-25 10:00");
    let (_, notice) = browser.shown.pop().unwrap();
    assert_eq!(notice.buttons, ["Not needed"]);
    browser.request(Request::Notified {
        id: notice.id,
        button: Some(0),
    });
    assert_eq!(browser.messages().len(), 1);
    assert_eq!(browser.messages()[0].state, MessageState::Declined);
}

#[test]
fn other_quiet_hours_silence_nothing_for_good() {
    let mut browser = begun("2026-11-16 09:00");
    browser.meets("Call - Acme", "2026-11-17 21:30", "2026-11-17 22:15", &["Jane"]);
    browser.awake_until("2026-11-17 22:30");
    assert_eq!(browser.told(), [""; 0], "it waits for the morning");
    browser.ui(UiRequest::SaveSettings(json!({ "quiet_from": 23 })));
    assert_eq!(browser.told(), ["Tue 17 Nov 22:30 Your interview is over"], "now it need not");
}

#[test]
fn what_could_not_be_shown_is_tried_again_soon() {
    let mut browser = begun("2026-11-16 09:00");
    browser.meets("Call - Acme", "2026-11-17 13:00", "2026-11-17 14:00", &["Jane"]);
    browser.fails = 2;
    browser.awake_until("2026-11-17 15:00");
    assert_eq!(browser.told(), ["Tue 17 Nov 14:10 Your interview is over"]);
}

#[test]
fn a_new_version_does_not_tell_of_last_spring() {
    let mut browser = begun("2026-03-02 09:00");
    browser.ui(UiRequest::SaveSettings(json!({ "reminders": false })));
    for company in ["Acme", "Globex", "Initech", "Umbrella", "Hooli"] {
        browser.meets(&format!("Call - {company}"), "2026-03-03 13:00", "2026-03-03 14:00", &[company]);
    }
    // As if nobody had ever been reminded: what is kept of it is new.
    browser.now = at("2026-11-20 10:00");
    for record in browser.stored.values_mut() {
        if let Some(data) = record.get_mut("data").and_then(|data| data.as_object_mut()) {
            data.remove("reminded");
        }
    }
    browser.stored.remove(crate::store::SETTINGS);
    browser.stored.remove(crate::store::INDEX);
    browser.request(Request::Start);
    assert_eq!(
        browser.told(),
        ["Fri 20 Nov 10:00 5 follow-ups are due"],
        "the questions, which are welcome now"
    );
    assert!(browser.shown.is_empty());
}

#[test]
fn a_clock_that_was_ahead_hides_no_decision() {
    let mut browser = begun("2026-11-17 09:00");
    let round = browser.meets("Call - Acme", "2026-11-17 13:00", "2026-11-17 14:00", &["Jane"]);
    browser.awake_until("2026-11-17 15:00");
    let application = browser.application_of(&round);
    browser.ui(UiRequest::SetStatus {
        application,
        status: crate::model::Status::Rejected,
    });
    browser.asleep_until("2027-05-01 09:00");
    assert_eq!(browser.badge, 0);
    browser.told();
    browser.now = at("2026-11-17 16:00");
    browser.request(Request::Start);
    assert_eq!(browser.badge, 1);
}

#[test]
fn what_was_declined_and_is_written_after_all_is_not_called_sent_nor_against_the_advice() {
    let mut browser = begun("2026-11-16 09:00");
    let round = browser.meets("Call - Acme", "2026-11-17 13:00", "2026-11-17 14:00", &["Jane", "Raj"]);
    browser.awake_until("2026-11-18 14:30");
    let application = browser.application_of(&round);
    let jane = browser.people_of(&round)[0].clone();
    let declined = browser.ui(UiRequest::NotNeeded {
        application: application.clone(),
        interview: Some(round.clone()),
        person: Some(jane.clone()),
        what: "write_thank_you".into(),
    });
    let UiResponse::Saved { id, overview } = declined else {
        panic!("{declined:?}")
    };
    let thanks = |overview: &Overview| overview.steps.iter().filter(|step| step.what == "write_thank_you").count();
    assert_eq!(thanks(&overview), 1, "Raj's stays");
    let UiResponse::Saved { overview, .. } = browser.ui(UiRequest::NotSent(id)) else {
        panic!()
    };
    assert_eq!(thanks(&overview), 2);
    let UiResponse::Application { history, .. } = browser.ui(UiRequest::Application(application.clone())) else {
        panic!()
    };
    assert_eq!(history.entries, [], "it was never written, and is no entry");
    // A reply that was declined may be written all the same.
    browser.ui(UiRequest::SetStatus {
        application: application.clone(),
        status: crate::model::Status::Rejected,
    });
    browser.ui(UiRequest::NotNeeded {
        application,
        interview: None,
        person: None,
        what: "reply".into(),
    });
    browser.ui(UiRequest::MarkSent {
        interview: round,
        person: jane,
        kind: MessageKind::Reply,
        since: None,
    });
    let sent = browser
        .messages()
        .into_iter()
        .find(|message| message.state == MessageState::Sent)
        .unwrap();
    assert!(!sent.overruled, "{sent:?}");
}

/// A month of one user with three applications, as a list of everything that was shown.
fn a_month(browser: &mut Browser, pass: fn(&mut Browser, &str)) -> Vec<String> {
    browser.now = at("2026-11-02 09:00");
    let call = browser.meets("Call - Acme", "2026-11-03 10:00", "2026-11-03 10:30", &["Rita"]);
    pass(browser, "2026-11-04 12:00");
    browser.thanks(&call, 0);
    let panel = browser.meets("Panel - Acme", "2026-11-13 14:00", "2026-11-13 16:00", &["Jane", "Raj"]);
    let other = browser.meets("Talk - Globex", "2026-11-13 09:00", "2026-11-13 10:00", &["Bo"]);
    pass(browser, "2026-11-16 09:10");
    browser.thanks(&panel, 0);
    browser.thanks(&panel, 1);
    browser.thanks(&other, 0);
    browser.ui(noted(
        &Reflection {
            interview: panel,
            ..Reflection::default()
        },
        json!({ "decision_date": "2026-11-20" }),
    ));
    browser.meets("Visit - Initech", "2026-11-18 17:00", "2026-11-18 23:30", &["Ann"]);
    pass(browser, "2026-12-04 09:00");
    browser
        .shown
        .iter()
        .flat_map(|(_, notice)| notice.keys.iter().map(|(_, key)| key.clone()))
        .collect()
}

#[test]
fn a_simulated_month() {
    let mut browser = begun("2026-11-02 08:00");
    let keys = a_month(&mut browser, |browser, until| browser.awake_until(until));
    let kinds: Vec<&str> = keys.iter().map(|key| key.split('/').next().unwrap()).collect();
    assert_eq!(keys.len(), order::set(keys.iter()).len(), "each once: {kinds:?}");
    insta::assert_snapshot!(browser.told().join("\n"));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    /// The worker stopped at any moment, the browser started anew at any moment, alarms late by hours: every reminder once.
    #[test]
    fn a_month_of_accidents(seed in any::<u64>()) {
        let dice = move |n: u32, sides: u64| {
            let mixed = (seed ^ u64::from(n)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
            (mixed >> 33) % sides
        };
        let mut browser = Browser::killed(move |n| match dice(n, 8) {
            0 => Killed::BeforeTheWrite,
            1 => Killed::AfterTheRecords,
            2 => Killed::AfterTheWrite,
            _ => Killed::Never,
        });
        browser.now = at("2026-11-02 08:00");
        let keys = a_month(&mut browser, |browser, until| {
            while browser.now < at(until) {
                let asleep = browser.requests.is_multiple_of(3);
                let next = browser.now + Duration::hours(i64::from(browser.requests % 7) + 1);
                let next = next.min(at(until)).with_timezone(&Tz::Europe__Berlin).format("%Y-%m-%d %H:%M").to_string();
                if asleep { browser.asleep_until(&next) } else { browser.awake_until(&next) }
                if browser.requests.is_multiple_of(5) {
                    browser.request(Request::Start);
                }
            }
        });
        prop_assert_eq!(keys.len(), order::set(keys.iter()).len());
        for (at, _) in &browser.shown {
            let hour = chrono::Timelike::hour(&at.with_timezone(&Tz::Europe__Berlin));
            prop_assert!((8..21).contains(&hour), "{}", at);
        }
        // Whatever the accidents: each of these is told of, by itself or with what came later.
        for (kind, count) in [("reflect", 4), ("inquiry", 1), ("thanks", 1)] {
            let told = keys.iter().filter(|key| key.starts_with(kind)).count();
            prop_assert!(told >= count, "{} {:?}", kind, keys);
        }
    }
}
