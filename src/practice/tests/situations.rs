//! The situations that the practice knows, one test each, named after it. (Those in [`super::contact`] and [`super::rounds`] are named after
//! rules.) That the user was the interviewer is told by the reading of the event, which refuses it with the reason
//! (`reading::event`); here there is no interview then.

use super::*;

fn outcome(mut history: History, round: &str, outcome: Outcome) -> History {
    let of_it = history.interviews.iter_mut().filter(|one| one.id == round);
    of_it.for_each(|one| one.outcome = outcome);
    history
}

fn whys(history: &History, what: What, now: &str) -> Vec<String> {
    let steps = advise(std::slice::from_ref(history), &Settings::default(), at(now), BERLIN);
    steps
        .iter()
        .filter(|step| step.what == what)
        .map(|step| step.why.say("en"))
        .collect()
}

#[test]
fn a_phone_screen_wants_a_short_note_and_lets_little_be_expected() {
    let call = acme().round("i1", "2026-11-17 11:00", &["rita"]).stage("phone screen");
    let why = whys(&call, What::WriteThankYou, "2026-11-18 12:00");
    assert_eq!(why.len(), 1);
    assert!(why[0].contains("After a phone screen a short note is enough"), "{why:?}");
    let onsite = acme().round("i1", "2026-11-17 11:00", &["rita"]).stage("on-site");
    assert!(!whys(&onsite, What::WriteThankYou, "2026-11-18 12:00")[0].contains("short note"));
}

#[test]
fn a_panel_gets_one_mail_each() {
    let panel = acme().round("i1", "2026-11-17 11:00", &["jane", "raj", "ann"]).stage("panel");
    check(
        &panel,
        |history, now| only("write", &[history], now).len().to_string(),
        &[("2026-11-17 10:00", "0"), ("2026-11-18 12:00", "3"), ("2026-11-30 12:00", "3")],
    );
    // One mail to all three is thanks to all three; it is the checks that warn of it.
    let together = panel.sent(MessageKind::ThankYou, Some("i1"), &["jane", "raj", "ann"], "2026-11-18 12:00");
    assert_eq!(only("write", &[&together], "2026-11-18 13:00"), [""; 0]);
}

#[test]
fn of_several_interviews_in_one_day_each_person_is_thanked_once() {
    let day = acme()
        .round("i1", "2026-11-17 10:00", &["jane"])
        .round("i2", "2026-11-17 13:00", &["raj"])
        .round("i3", "2026-11-17 16:00", &["jane", "ann"]);
    assert_eq!(
        only("write", &[&day], "2026-11-18 17:00"),
        [
            "write_thank_you due i2 raj, Wed 18 Nov 13:00 .. Thu 19 Nov 13:00",
            "write_thank_you due i3 ann, Wed 18 Nov 16:00 .. Thu 19 Nov 16:00",
            "write_thank_you due i3 jane, Wed 18 Nov 16:00 .. Thu 19 Nov 16:00",
        ]
    );
}

#[test]
fn second_and_final_rounds_have_clocks_of_their_own_and_the_silence_counts_from_the_last() {
    let rounds = acme()
        .round("first", "2026-11-03 11:00", &["jane"])
        .sent(MessageKind::ThankYou, Some("first"), &["jane"], "2026-11-04 12:00")
        .round("second", "2026-11-10 11:00", &["raj"])
        .sent(MessageKind::ThankYou, Some("second"), &["raj"], "2026-11-11 12:00")
        .round("final", "2026-11-17 11:00", &["jane"])
        .stage("final");
    assert_eq!(
        thanks(&rounds, "2026-11-18 12:00"),
        "write_thank_you due final jane, Wed 18 Nov 11:00 .. Thu 19 Nov 11:00"
    );
    assert_eq!(
        whole(&rounds, "2026-11-18 12:00"),
        "wait quiet, Tue 17 Nov 11:00 .. Tue 01 Dec 08:00"
    );
    assert_eq!(
        allowed(&rounds, MessageKind::ThankYou, Some("final"), Some("jane"), "2026-11-18 12:00"),
        Ok(())
    );
}

#[test]
fn recruiter_and_coordinator_are_thanked_separately_and_shorter() {
    let mut history = acme().round("i1", "2026-11-17 11:00", &["jane", "rita", "carl"]);
    (history.people[1].part, history.people[2].part) = (Part::Recruiter, Part::Coordinator);
    let steps = advise(std::slice::from_ref(&history), &Settings::default(), at("2026-11-18 12:00"), BERLIN);
    for step in steps.iter().filter(|step| step.what == What::WriteThankYou) {
        let why = step.why.say("en");
        assert_eq!(why.contains("separately"), step.person.as_deref() != Some("jane"), "{why}");
    }
}

#[test]
fn after_a_no_show_by_the_interviewer_one_friendly_note_and_no_thanks() {
    let missed = outcome(acme().round("i1", "2026-11-17 11:00", &["jane"]), "i1", Outcome::NoShow);
    let all = |history: &History, now: &str| advice(&[history], now).join("; ");
    check(
        &missed,
        all,
        &[
            // Who waits for somebody may write at once.
            (
                "2026-11-17 10:30",
                "reply due i1, Tue 17 Nov 10:00 .. Thu 19 Nov 11:00; wait ahead i1, - .. Tue 17 Nov 11:00",
            ),
            (
                "2026-11-18 12:00",
                "reply due i1, Tue 17 Nov 10:00 .. Thu 19 Nov 11:00; wait quiet, Tue 17 Nov 11:00 .. Tue 01 Dec 08:00",
            ),
            (
                "2026-11-20 12:00",
                "reply late i1, Thu 19 Nov 11:00 .. Tue 24 Nov 11:00; wait quiet, Tue 17 Nov 11:00 .. Tue 01 Dec 08:00",
            ),
            ("2026-11-24 12:00", "wait quiet, Tue 17 Nov 11:00 .. Tue 01 Dec 08:00"),
        ],
    );
    assert_eq!(
        allowed(&missed, MessageKind::ThankYou, Some("i1"), Some("jane"), "2026-11-18 12:00"),
        Err(None)
    );
    // Written, answered, or another date arranged: nothing is left to write.
    let written = missed.clone().sent(MessageKind::Reply, Some("i1"), &["jane"], "2026-11-17 12:00");
    let answered = missed.clone().received("2026-11-17 12:00");
    let again = missed.round("i2", "2026-11-25 11:00", &["jane"]);
    for history in [written, answered, again] {
        assert_eq!(only("reply", &[&history], "2026-11-18 12:00"), [""; 0], "{:?}", history.messages);
    }
}

#[test]
fn a_cancelled_interview_is_answered_and_leaves_no_thanks_and_no_clock_of_its_own() {
    let cancelled = outcome(acme().round("i1", "2026-11-17 11:00", &["jane"]), "i1", Outcome::Cancelled);
    assert_eq!(
        advice(&[&cancelled], "2026-11-16 09:00"),
        [
            "reply due i1, - .. Thu 19 Nov 11:00",
            "wait quiet, Tue 17 Nov 11:00 .. Tue 01 Dec 08:00"
        ],
        "nobody knows when the word of it came"
    );
    assert_eq!(only("write", &[&cancelled], "2026-11-18 12:00"), [""; 0]);
    assert_eq!(only("reflect", &[&cancelled], "2026-11-18 12:00"), [""; 0]);
    assert_eq!(
        allowed(&cancelled, MessageKind::ThankYou, Some("i1"), Some("jane"), "2026-11-18 12:00"),
        Err(None)
    );
    // The silence is counted from when it would have ended.
    assert_eq!(
        whole(&cancelled, "2026-11-25 12:00"),
        "wait quiet, Tue 17 Nov 11:00 .. Tue 01 Dec 08:00"
    );
}

#[test]
fn a_moved_interview_takes_its_clock_along() {
    let mut moved = acme().round("i1", "2026-11-17 11:00", &["jane"]);
    moved.interviews[0].end = at("2026-11-24 11:00");
    check(
        &moved,
        |history, now| advice(&[history], now).join("; "),
        &[
            ("2026-11-18 12:00", "wait ahead i1, - .. Tue 24 Nov 11:00"),
            (
                "2026-11-24 14:00",
                "reflect due i1, Tue 24 Nov 11:00 .. Tue 01 Dec 11:00; write_thank_you early i1 jane, Tue 24 Nov 13:00 .. Wed 25 Nov 11:00; \
                 wait quiet, Tue 24 Nov 11:00 .. Tue 08 Dec 08:00",
            ),
        ],
    );
}

#[test]
fn a_rejection_gets_one_reply_of_thanks_and_ends_everything_else() {
    let refused = acme()
        .round("i1", "2026-11-17 11:00", &["jane", "raj"])
        .round("i2", "2026-11-30 11:00", &["ann"])
        .received("2026-11-18 10:00")
        .status(Status::Rejected);
    assert_eq!(
        advice(&[&refused], "2026-11-18 12:00"),
        ["reply due, Wed 18 Nov 10:00 .. Fri 20 Nov 10:00"]
    );
    let why = whys(&refused, What::Reply, "2026-11-18 12:00");
    assert!(why[0].contains("48 hours") && why[0].contains("kept in mind"), "{why:?}");
    let replied = refused.sent(MessageKind::Reply, None, &["jane"], "2026-11-18 13:00");
    assert_eq!(
        allowed(&replied, MessageKind::Reply, None, None, "2026-11-19 13:00"),
        Err(None),
        "one is enough"
    );
}

#[test]
fn an_offer_is_answered_and_not_asked_about() {
    let offered = acme()
        .round("i1", "2026-11-17 11:00", &["jane"])
        .received("2026-11-18 10:00")
        .status(Status::Offered);
    assert_eq!(
        advice(&[&offered], "2026-11-18 12:00"),
        ["reply due, Wed 18 Nov 10:00 .. Fri 20 Nov 10:00"]
    );
    assert_eq!(allowed(&offered, MessageKind::Inquiry, None, None, "2027-01-18 12:00"), Err(None));
}

#[test]
fn after_a_withdrawal_nothing_is_asked_for() {
    let withdrawn = acme().round("i1", "2026-11-17 11:00", &["jane"]).status(Status::Withdrawn);
    assert_eq!(advice(&[&withdrawn], "2026-11-18 12:00"), ["nothing finished, - .. -"]);
    // To say so is an answer, and that is always welcome.
    assert_eq!(allowed(&withdrawn, MessageKind::Reply, None, None, "2026-11-18 12:00"), Ok(()));
}

#[test]
fn a_one_way_recorded_interview_has_nobody_to_thank_and_still_a_clock() {
    for stage in ["one-way video", "recorded video interview", "on-demand interview"] {
        let recorded = acme().round("i1", "2026-11-17 11:00", &["jane"]).stage(stage);
        assert_eq!(only("write", &[&recorded], "2026-11-18 12:00"), [""; 0], "{stage}");
        assert_eq!(
            whole(&recorded, "2026-11-18 12:00"),
            "wait quiet, Tue 17 Nov 11:00 .. Tue 01 Dec 08:00",
            "{stage}"
        );
    }
}

#[test]
fn several_applications_at_one_company_share_the_gap_and_nothing_else() {
    let asked = acme()
        .round("i1", "2026-11-03 11:00", &["jane"])
        .sent(MessageKind::Inquiry, None, &["jane"], "2026-11-18 09:00");
    let mut other = acme().round("i2", "2026-11-03 15:00", &["raj"]);
    other.application.id = "a2".into();
    other.application.role = Some("Analyst".into());
    // Ten working days have passed for both; the question about the one keeps the other silent for five.
    let whole = |now: &str| {
        let lines = advice(&[&asked, &other], now);
        lines
            .into_iter()
            .filter(|line| !line.starts_with("write"))
            .collect::<Vec<_>>()
            .join("; ")
    };
    assert_eq!(
        whole("2026-11-18 12:00"),
        "wait quiet, Tue 03 Nov 11:00 .. Wed 25 Nov 08:00; wait quiet, Tue 03 Nov 15:00 .. Wed 25 Nov 08:00"
    );
    assert_eq!(
        whole("2026-11-25 08:00"),
        "inquire second, Wed 25 Nov 08:00 .. -; inquire allowed, Wed 25 Nov 08:00 .. -"
    );
    // A decision in the one decides nothing in the other.
    let refused = asked.status(Status::Rejected);
    assert_eq!(only("nothing", &[&other, &refused], "2026-11-25 08:00"), [""; 0]);
    assert_eq!(
        only("inquire", &[&other, &refused], "2026-11-25 08:00"),
        ["inquire allowed, Wed 25 Nov 08:00 .. -"]
    );
}

#[test]
fn two_people_with_one_name_are_two_people() {
    let mut twins = acme().round("i1", "2026-11-17 11:00", &["jane1", "jane2"]);
    twins.people.iter_mut().for_each(|person| person.name = "Jane Doe".into());
    assert_eq!(only("write", &[&twins], "2026-11-18 12:00").len(), 2);
    let one = twins.sent(MessageKind::ThankYou, Some("i1"), &["jane1"], "2026-11-18 12:00");
    assert_eq!(
        only("write", &[&one], "2026-11-18 13:00"),
        ["write_thank_you due i1 jane2, Wed 18 Nov 11:00 .. Thu 19 Nov 11:00"]
    );
    assert_eq!(
        allowed(&one, MessageKind::ThankYou, Some("i1"), Some("jane2"), "2026-11-18 13:00"),
        Ok(())
    );
}

#[test]
fn a_person_met_in_two_companies_is_thanked_for_both() {
    let acme = acme().round("i1", "2026-11-17 11:00", &["jane"]);
    let mut globex = acme.clone();
    (globex.application.id, globex.application.company) = ("a2".into(), "Globex".into());
    globex.interviews[0].id = "i2".into();
    assert_eq!(only("write", &[&acme, &globex], "2026-11-18 12:00").len(), 2);
    let thanked = acme.sent(MessageKind::ThankYou, Some("i1"), &["jane"], "2026-11-18 12:00");
    assert_eq!(
        only("write", &[&thanked, &globex], "2026-11-18 13:00"),
        ["write_thank_you due i2 jane, Wed 18 Nov 11:00 .. Thu 19 Nov 11:00"]
    );
}

// What decides which days and hours count

#[test]
fn a_public_holiday_is_no_working_day() {
    // Thanksgiving, 26 November 2026, a Thursday; the interview was in New York the day before.
    let history = acme().round_in(NEW_YORK, "i1", "2026-11-25 16:00", &["jane"]);
    let of = |region: Option<&str>, now: &str| {
        let settings = Settings {
            region: region.map(Into::into),
            ..Settings::default()
        };
        let steps = advise(std::slice::from_ref(&history), &settings, in_zone(NEW_YORK, now), NEW_YORK);
        let lines = steps
            .iter()
            .map(|step| line(step, NEW_YORK))
            .filter(|line| !line.starts_with("reflect"));
        lines.collect::<Vec<_>>().join("; ")
    };
    // Ten working days, one of which is a holiday there, nine and a day otherwise.
    assert!(
        of(Some("US"), "2026-12-01 12:00").ends_with("Thu 10 Dec 08:00"),
        "{}",
        of(Some("US"), "2026-12-01 12:00")
    );
    assert!(
        of(None, "2026-12-01 12:00").ends_with("Wed 09 Dec 08:00"),
        "{}",
        of(None, "2026-12-01 12:00")
    );
}

#[test]
fn sending_hours_are_the_users_within_what_the_practice_allows() {
    let friday = acme().round("i1", "2026-11-20 11:00", &["jane"]);
    let of = |from: u32, until: u32| {
        let settings = Settings {
            sending_from: from,
            sending_until: until,
            ..Settings::default()
        };
        let steps = advise(std::slice::from_ref(&friday), &settings, at("2026-11-23 12:00"), BERLIN);
        let thanks = steps.iter().map(|step| line(step, BERLIN)).find(|line| line.starts_with("write"));
        thanks.unwrap_or_default()
    };
    for (from, until, expected) in [
        (8, 20, "write_thank_you due i1 jane, Mon 23 Nov 08:00 .. Mon 23 Nov 20:00"),
        (10, 18, "write_thank_you due i1 jane, Mon 23 Nov 10:00 .. Mon 23 Nov 18:00"),
        // Nobody's office opens at midnight, nor closes then.
        (0, 23, "write_thank_you due i1 jane, Mon 23 Nov 06:00 .. Mon 23 Nov 22:00"),
        (23, 0, "write_thank_you due i1 jane, Mon 23 Nov 11:00 .. Mon 23 Nov 16:00"),
    ] {
        assert_eq!(of(from, until), expected, "{from} to {until}");
    }
}

#[test]
fn a_user_who_travels_keeps_the_interviews_clock() {
    // Over the change of the clock in New York, 1 November 2026, from Berlin, whose own was a week before.
    let history = acme().round_in(NEW_YORK, "i1", "2026-10-30 17:00", &["jane"]);
    for user in [BERLIN, NEW_YORK, RIYADH, Tz::Pacific__Auckland] {
        let steps = advise(
            std::slice::from_ref(&history),
            &Settings::default(),
            in_zone(NEW_YORK, "2026-11-02 08:30"),
            user,
        );
        let thanks = steps.iter().map(|step| line(step, NEW_YORK)).find(|line| line.starts_with("write"));
        assert_eq!(
            thanks.as_deref(),
            Some("write_thank_you due i1 jane, Mon 02 Nov 08:00 .. Mon 02 Nov 09:00"),
            "{user:?}"
        );
    }
}
