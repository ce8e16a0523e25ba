//! Reflection, boundaries, the inquiry, decisions and LinkedIn.

use super::*;

// 4. Reflect

#[test]
fn reflection_is_asked_from_the_end_until_done_or_all_are_thanked() {
    let history = acme().round("i1", "2026-11-17 11:00", &["jane", "raj"]);
    let reflects = |history: &History, now: &str| only("reflect", &[history], now).join("; ");
    check(
        &history,
        reflects,
        &[
            ("2026-11-17 10:59", ""),
            ("2026-11-17 11:00", "reflect due i1, Tue 17 Nov 11:00 .. Tue 24 Nov 11:00"),
            ("2026-11-24 10:59", "reflect due i1, Tue 17 Nov 11:00 .. Tue 24 Nov 11:00"),
            ("2026-11-24 11:00", ""),
        ],
    );
    assert_eq!(reflects(&history.clone().reflected("i1"), "2026-11-17 12:00"), "");
    let one = history.sent(MessageKind::ThankYou, Some("i1"), &["jane"], "2026-11-18 12:00");
    assert_ne!(reflects(&one, "2026-11-18 12:30"), "");
    let both = one.sent(MessageKind::ThankYou, Some("i1"), &["raj"], "2026-11-18 12:00");
    assert_eq!(reflects(&both, "2026-11-18 12:30"), "");
}

#[test]
fn a_clarification_keeps_the_gap_to_the_thank_you() {
    let history = acme().round("i1", "2026-11-17 11:00", &["jane"]).decides("2026-12-04");
    let clarify = |history: &History, now| allowed(history, MessageKind::Clarification, Some("i1"), Some("jane"), now);
    assert_eq!(clarify(&history, "2026-11-18 12:00"), Ok(()));
    assert_eq!(
        clarify(&history, "2026-11-25 12:00"),
        Err(Some("Mon 07 Dec 08:00".into())),
        "after a week the stated date rules"
    );
    let thanked = history.sent(MessageKind::ThankYou, Some("i1"), &["jane"], "2026-11-18 12:00");
    assert_eq!(clarify(&thanked, "2026-11-18 13:00"), Err(Some("Wed 25 Nov 08:00".into())));
}

// 5. Boundaries, 7. The inquiry

#[test]
fn a_stated_date_means_silence_until_one_working_day_after_it() {
    // 4 December is a Friday.
    let history = acme().round("i1", "2026-11-17 11:00", &["jane"]).decides("2026-12-04");
    check(
        &history,
        whole,
        &[
            ("2026-11-17 12:00", "wait quiet, Tue 17 Nov 11:00 .. Mon 07 Dec 08:00"),
            ("2026-12-06 12:00", "wait quiet, Tue 17 Nov 11:00 .. Mon 07 Dec 08:00"),
        ],
    );
    assert_eq!(
        only("inquire", &[&history], "2026-12-07 08:00"),
        ["inquire allowed, Mon 07 Dec 08:00 .. -"]
    );
    assert_eq!(
        allowed(&history, MessageKind::Inquiry, None, None, "2026-12-04 18:00"),
        Err(Some("Mon 07 Dec 08:00".into()))
    );
    assert_eq!(allowed(&history, MessageKind::Inquiry, None, None, "2026-12-07 08:00"), Ok(()));
}

#[test]
fn without_a_date_ten_working_days_after_the_last_interview() {
    let history = acme()
        .round("i1", "2026-11-10 11:00", &["jane"])
        .round("i2", "2026-11-17 11:00", &["raj"]);
    assert_eq!(
        whole(&history, "2026-11-30 12:00"),
        "wait quiet, Tue 17 Nov 11:00 .. Tue 01 Dec 08:00"
    );
    assert_eq!(
        only("inquire", &[&history], "2026-12-01 08:00"),
        ["inquire allowed, Tue 01 Dec 08:00 .. -"]
    );
}

#[test]
fn a_date_from_before_the_last_round_is_spent() {
    let history = acme().round("i1", "2026-11-17 11:00", &["jane"]).decides("2026-11-13");
    assert_eq!(
        whole(&history, "2026-11-18 12:00"),
        "wait quiet, Tue 17 Nov 11:00 .. Tue 01 Dec 08:00"
    );
}

#[test]
fn at_most_two_inquiries_a_week_apart_then_stop() {
    let history = acme().round("i1", "2026-11-03 11:00", &["jane"]).decides("2026-11-13");
    let once = history.sent(MessageKind::Inquiry, None, &["jane"], "2026-11-16 15:00");
    assert_eq!(whole(&once, "2026-11-20 12:00"), "wait quiet, Tue 03 Nov 11:00 .. Mon 23 Nov 08:00");
    assert_eq!(
        only("inquire", &[&once], "2026-11-23 08:00"),
        ["inquire second, Mon 23 Nov 08:00 .. -"]
    );
    let twice = once.sent(MessageKind::Inquiry, None, &["jane"], "2026-11-23 09:00");
    assert_eq!(whole(&twice, "2027-03-01 12:00"), "nothing finished, - .. -");
    assert_eq!(allowed(&twice, MessageKind::Inquiry, None, None, "2027-03-01 12:00"), Err(None));
}

#[test]
fn five_working_days_after_any_message_also_from_another_application_at_the_company() {
    let history = acme().round("i1", "2026-11-17 11:00", &["jane"]).decides("2026-11-19").sent(
        MessageKind::ThankYou,
        Some("i1"),
        &["jane"],
        "2026-11-18 12:00",
    );
    assert_eq!(
        whole(&history, "2026-11-20 12:00"),
        "wait quiet, Tue 17 Nov 11:00 .. Wed 25 Nov 08:00"
    );
    let mut other = acme().sent(MessageKind::Inquiry, None, &[], "2026-11-20 12:00");
    other.application.id = "a2".into();
    other.application.company = " ACME ".into();
    let lines = only("wait", &[&history, &other], "2026-11-25 12:00");
    assert_eq!(lines, ["wait quiet, Tue 17 Nov 11:00 .. Fri 27 Nov 08:00"]);
    other.application.company = "Globex".into();
    assert_eq!(only("wait", &[&history, &other], "2026-11-25 12:00"), [""; 0]);
}

#[test]
fn a_noted_day_that_is_not_confirmed_is_not_called_unnamed() {
    let mut history = acme().round("i1", "2026-11-16 11:00", &["jane"]).reflected("i1");
    let why = |history: &History| {
        advise(std::slice::from_ref(history), &Settings::default(), at("2026-11-25 12:00"), BERLIN)
            .pop()
            .unwrap()
            .why
    };
    assert_eq!(why(&history).id(), "step_quiet_no_date");
    history.reflections[0].decision = Some("end of next week maybe".into());
    assert_eq!(why(&history).id(), "step_quiet_unconfirmed");
    history.application.decision_date = Some("2026-11-27".parse().unwrap());
    assert_eq!(why(&history).id(), "step_quiet_date");
}

#[test]
fn a_reply_resets_the_clock() {
    let history = acme().round("i1", "2026-11-03 11:00", &["jane"]);
    let answered = history.clone().received("2026-11-16 12:00");
    assert_eq!(
        whole(&answered, "2026-11-18 12:00"),
        "wait quiet, Mon 16 Nov 12:00 .. Mon 30 Nov 08:00"
    );
    // Before the stated date the date stands; on the date, the answer is what was promised.
    let promised = answered.decides("2026-11-20");
    assert_eq!(
        whole(&promised, "2026-11-18 12:00"),
        "wait quiet, Mon 16 Nov 12:00 .. Mon 23 Nov 08:00"
    );
    let kept = history.decides("2026-11-16").received("2026-11-16 12:00");
    assert_eq!(whole(&kept, "2026-11-18 12:00"), "wait quiet, Mon 16 Nov 12:00 .. Mon 30 Nov 08:00");
}

#[test]
fn an_interview_ahead_is_waited_for() {
    let history = acme()
        .round("i1", "2026-11-03 11:00", &["jane"])
        .reflected("i1")
        .round("i2", "2026-11-25 11:00", &["raj"]);
    assert_eq!(whole(&history, "2026-11-20 12:00"), "wait ahead i2, - .. Wed 25 Nov 11:00");
    assert_eq!(only("inquire", &[&history], "2026-11-20 12:00"), [""; 0]);
    assert_eq!(allowed(&history, MessageKind::Inquiry, None, None, "2026-11-20 12:00"), Err(None));
    let refused = allowed(&history, MessageKind::ThankYou, Some("i2"), Some("raj"), "2026-11-20 12:00");
    assert_eq!(refused, Err(Some("Wed 25 Nov 13:00".into())));
}

#[test]
fn who_did_not_show_up_is_not_thanked() {
    let mut history = acme().round("i1", "2026-11-17 11:00", &["jane", "raj"]);
    history.interviews[0].people.retain(|person| person != "raj");
    assert_eq!(only("write", &[&history], "2026-11-18 12:00").len(), 1);
}

#[test]
fn after_a_rejection_one_reply_of_thanks_within_48_hours_and_nothing_else() {
    let history = acme()
        .round("i1", "2026-11-17 11:00", &["jane"])
        .received("2026-11-18 10:00")
        .status(Status::Rejected);
    check(
        &history,
        |history, now| advice(&[history], now).join("; "),
        &[
            ("2026-11-18 12:00", "reply due, Wed 18 Nov 10:00 .. Fri 20 Nov 10:00"),
            ("2026-11-20 10:00", "reply late, Fri 20 Nov 10:00 .. Wed 25 Nov 10:00"),
            ("2026-11-25 10:00", "nothing finished, - .. -"),
        ],
    );
    assert_eq!(allowed(&history, MessageKind::Reply, None, None, "2026-11-18 12:00"), Ok(()));
    for kind in [MessageKind::ThankYou, MessageKind::Clarification, MessageKind::Inquiry] {
        assert_eq!(
            allowed(&history, kind, Some("i1"), Some("jane"), "2026-11-18 12:00"),
            Err(None),
            "{kind:?}"
        );
    }
    let replied = history.sent(MessageKind::Reply, None, &["jane"], "2026-11-18 13:00");
    assert_eq!(advice(&[&replied], "2026-11-18 14:00"), ["nothing finished, - .. -"]);
    assert_eq!(allowed(&replied, MessageKind::Reply, None, None, "2026-11-18 14:00"), Err(None));
}

#[test]
fn a_rejection_that_nobody_dated_leaves_the_reply_open() {
    let history = acme().round("i1", "2026-11-17 11:00", &["jane"]).status(Status::Rejected);
    assert_eq!(advice(&[&history], "2026-11-18 12:00"), ["reply due, - .. -"]);
}

#[test]
fn an_offer_is_answered() {
    let history = acme()
        .round("i1", "2026-11-17 11:00", &["jane"])
        .received("2026-11-18 10:00")
        .status(Status::Offered);
    assert_eq!(
        advice(&[&history], "2026-11-18 12:00"),
        ["reply due, Wed 18 Nov 10:00 .. Fri 20 Nov 10:00"]
    );
    assert_eq!(advice(&[&history], "2026-12-18 12:00"), ["reply late, Fri 20 Nov 10:00 .. -"]);
    assert_eq!(allowed(&history, MessageKind::Inquiry, None, None, "2026-12-18 12:00"), Err(None));
    let replied = history.sent(MessageKind::Reply, None, &["jane"], "2026-11-18 13:00");
    assert_eq!(advice(&[&replied], "2026-11-18 14:00"), ["nothing finished, - .. -"]);
}

#[test]
fn a_withdrawal_ends_everything() {
    let history = acme()
        .round("i1", "2026-11-17 11:00", &["jane"])
        .round("i2", "2026-11-24 11:00", &["raj"])
        .sent(MessageKind::ThankYou, Some("i1"), &["jane"], "2026-11-18 12:00")
        .status(Status::Withdrawn);
    assert_eq!(advice(&[&history], "2026-11-18 13:00"), ["nothing finished, - .. -"]);
    assert_eq!(allowed(&history, MessageKind::Inquiry, None, None, "2027-11-18 13:00"), Err(None));
}

// 6. LinkedIn

#[test]
fn connecting_is_offered_once_a_person_after_the_thank_you() {
    let history = acme().round("i1", "2026-11-17 11:00", &["jane", "raj"]);
    assert_eq!(only("connect", &[&history], "2026-11-18 12:00"), [""; 0]);
    assert_eq!(
        allowed(&history, MessageKind::ConnectionNote, Some("i1"), Some("jane"), "2026-11-18 12:00"),
        Err(None)
    );
    let thanked = history.sent(MessageKind::ThankYou, Some("i1"), &["jane"], "2026-11-18 12:00");
    assert_eq!(
        only("connect", &[&thanked], "2026-11-18 12:00"),
        ["connect allowed i1 jane, Wed 18 Nov 12:00 .. -"]
    );
    assert_eq!(
        allowed(&thanked, MessageKind::ConnectionNote, Some("i1"), Some("jane"), "2026-11-18 12:00"),
        Ok(())
    );
    for state in [Connection::Done, Connection::Dismissed] {
        let mut settled = thanked.clone();
        settled.people[0].connection = state;
        assert_eq!(only("connect", &[&settled], "2026-11-18 12:00"), [""; 0], "{state:?}");
    }
    let noted = thanked.sent(MessageKind::ConnectionNote, None, &["jane"], "2026-11-18 13:00");
    assert_eq!(only("connect", &[&noted], "2026-11-18 14:00"), [""; 0]);
}

#[test]
fn a_person_met_in_two_companies_is_thanked_in_both_and_connected_with_once() {
    let acme = acme().round("i1", "2026-11-17 11:00", &["jane"]);
    let mut globex = acme.clone().sent(MessageKind::ThankYou, Some("i1"), &["jane"], "2026-11-18 12:00");
    globex.application.id = "a2".into();
    globex.application.company = "Globex".into();
    assert_eq!(only("write", &[&acme, &globex], "2026-11-18 13:00").len(), 1);
    let thanked = acme.sent(MessageKind::ThankYou, Some("i1"), &["jane"], "2026-11-18 11:30");
    let lines = only("connect", &[&globex, &thanked], "2026-11-18 13:00");
    assert_eq!(lines, ["connect allowed i1 jane, Wed 18 Nov 11:30 .. -"]);
}

#[test]
fn the_setting_keeps_connecting_for_after_the_decision() {
    let settings = Settings {
        connect_after_decision: true,
        ..Settings::default()
    };
    let thanked = acme()
        .round("i1", "2026-11-17 11:00", &["jane"])
        .sent(MessageKind::ThankYou, Some("i1"), &["jane"], "2026-11-18 12:00");
    for (status, offered) in [
        (Status::Open, false),
        (Status::Rejected, true),
        (Status::Offered, true),
        (Status::Withdrawn, false),
    ] {
        let history = thanked.clone().status(status);
        let steps = advise(&[history], &settings, at("2026-11-18 13:00"), BERLIN);
        assert_eq!(steps.iter().any(|step| step.what == What::Connect), offered, "{status:?}");
    }
}
