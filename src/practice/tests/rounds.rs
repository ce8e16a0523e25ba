//! Timing, and whom to thank.

use super::*;

// 1. Timing

#[test]
fn the_states_of_a_thank_you() {
    let tuesday = acme().round("i1", "2026-11-17 11:00", &["jane"]);
    check(
        &tuesday,
        thanks,
        &[
            ("2026-11-17 10:59", ""),
            (
                "2026-11-17 11:00",
                "write_thank_you hurried i1 jane, Tue 17 Nov 11:00 .. Tue 17 Nov 13:00",
            ),
            (
                "2026-11-17 12:59",
                "write_thank_you hurried i1 jane, Tue 17 Nov 11:00 .. Tue 17 Nov 13:00",
            ),
            (
                "2026-11-17 13:00",
                "write_thank_you early i1 jane, Tue 17 Nov 13:00 .. Wed 18 Nov 11:00",
            ),
            (
                "2026-11-18 11:00",
                "write_thank_you due i1 jane, Wed 18 Nov 11:00 .. Thu 19 Nov 11:00",
            ),
            (
                "2026-11-19 11:00",
                "write_thank_you late i1 jane, Thu 19 Nov 11:00 .. Tue 24 Nov 11:00",
            ),
            ("2026-11-24 11:00", "write_thank_you missed i1 jane, Tue 24 Nov 11:00 .. -"),
        ],
    );
}

#[test]
fn the_clock_stands_on_the_end_in_the_interviews_own_zone() {
    // 17:00 on Friday in New York is 23:00 in Berlin; Monday at 8 there is 14:00 in Berlin, wherever the user is now.
    let history = acme().round_in(NEW_YORK, "i1", "2026-11-20 17:00", &["jane"]);
    let settings = Settings::default();
    for user in [BERLIN, NEW_YORK, Tz::Asia__Tokyo] {
        let steps = advise(
            std::slice::from_ref(&history),
            &settings,
            in_zone(NEW_YORK, "2026-11-23 08:30"),
            user,
        );
        let thanks: Vec<String> = steps
            .iter()
            .map(|step| line(step, NEW_YORK))
            .filter(|line| line.starts_with("write"))
            .collect();
        assert_eq!(thanks, ["write_thank_you due i1 jane, Mon 23 Nov 08:00 .. Mon 23 Nov 09:00"]);
    }
}

#[test]
fn fridays_interview_is_thanked_the_same_afternoon_or_on_monday_morning() {
    let friday = acme().round("i1", "2026-11-20 11:00", &["jane"]);
    check(
        &friday,
        thanks,
        &[
            (
                "2026-11-20 14:00",
                "write_thank_you early i1 jane, Fri 20 Nov 13:00 .. Mon 23 Nov 08:00",
            ),
            (
                "2026-11-21 12:00",
                "write_thank_you early i1 jane, Fri 20 Nov 13:00 .. Mon 23 Nov 08:00",
            ),
            (
                "2026-11-22 23:00",
                "write_thank_you early i1 jane, Fri 20 Nov 13:00 .. Mon 23 Nov 08:00",
            ),
            (
                "2026-11-23 08:00",
                "write_thank_you due i1 jane, Mon 23 Nov 08:00 .. Mon 23 Nov 09:00",
            ),
            (
                "2026-11-23 09:00",
                "write_thank_you due i1 jane, Mon 23 Nov 08:00 .. Mon 23 Nov 20:00",
            ),
            (
                "2026-11-23 20:00",
                "write_thank_you late i1 jane, Mon 23 Nov 20:00 .. Fri 27 Nov 11:00",
            ),
        ],
    );
}

#[test]
fn a_window_that_touches_a_working_day_stays() {
    // Thursday's window opens on Friday morning; Saturday's closes on Monday morning.
    let thursday = acme().round("i1", "2026-11-19 11:00", &["jane"]);
    assert_eq!(
        thanks(&thursday, "2026-11-20 12:00"),
        "write_thank_you due i1 jane, Fri 20 Nov 11:00 .. Sat 21 Nov 11:00"
    );
    let saturday = acme().round("i1", "2026-11-21 11:00", &["jane"]);
    assert_eq!(
        thanks(&saturday, "2026-11-22 12:00"),
        "write_thank_you due i1 jane, Sun 22 Nov 11:00 .. Mon 23 Nov 11:00"
    );
}

#[test]
fn the_weekend_is_the_regions() {
    // Thursday's window in Riyadh is Friday and Saturday; Sunday is a working day.
    let history = acme().round_in(RIYADH, "i1", "2026-11-19 11:00", &["jane"]);
    let settings = Settings {
        region: Some("SA".into()),
        ..Settings::default()
    };
    let steps = advise(&[history], &settings, in_zone(RIYADH, "2026-11-22 08:30"), RIYADH);
    let lines: Vec<String> = steps.iter().map(|step| line(step, RIYADH)).collect();
    assert_eq!(lines[1], "write_thank_you due i1 jane, Sun 22 Nov 08:00 .. Sun 22 Nov 09:00");
    // Ten working days after Thursday the 19th, the first of them Sunday the 22nd.
    assert_eq!(lines.last().unwrap(), "wait quiet, Thu 19 Nov 11:00 .. Thu 03 Dec 08:00");
}

#[test]
fn a_decision_the_same_or_the_next_day_wants_a_note_within_a_couple_of_hours() {
    for day in ["2026-11-17", "2026-11-18"] {
        let history = acme().round("i1", "2026-11-17 11:00", &["jane"]).decides(day);
        check(
            &history,
            thanks,
            &[
                (
                    "2026-11-17 11:00",
                    "write_thank_you due i1 jane, Tue 17 Nov 11:00 .. Tue 17 Nov 13:00",
                ),
                (
                    "2026-11-17 13:00",
                    "write_thank_you due i1 jane, Tue 17 Nov 11:00 .. Thu 19 Nov 11:00",
                ),
                (
                    "2026-11-19 11:00",
                    "write_thank_you late i1 jane, Thu 19 Nov 11:00 .. Tue 24 Nov 11:00",
                ),
            ],
        );
    }
    // Two days later is the usual clock; so is a date that was gone when they met.
    for day in ["2026-11-19", "2026-11-16"] {
        let history = acme().round("i1", "2026-11-17 11:00", &["jane"]).decides(day);
        assert!(thanks(&history, "2026-11-17 11:30").contains("hurried"), "{day}");
    }
}

#[test]
fn a_change_of_the_clock_inside_a_window_neither_shortens_nor_lengthens_it() {
    // Summer time ends in New York on Sunday, 1 November 2026, and begins in Berlin on Sunday, 28 March 2027.
    let autumn = acme().round_in(NEW_YORK, "i1", "2026-10-31 11:00", &["jane"]);
    let settings = Settings::default();
    let steps = advise(&[autumn], &settings, in_zone(NEW_YORK, "2026-11-01 12:00"), NEW_YORK);
    assert_eq!(
        line(&steps[1], NEW_YORK),
        "write_thank_you due i1 jane, Sun 01 Nov 10:00 .. Mon 02 Nov 10:00"
    );
    let spring = acme().round("i1", "2027-03-27 11:00", &["jane"]);
    assert_eq!(
        thanks(&spring, "2027-03-28 13:00"),
        "write_thank_you due i1 jane, Sun 28 Mar 12:00 .. Mon 29 Mar 12:00"
    );
    // Sending hours are local hours on both sides of the change.
    let friday = acme().round("i1", "2027-03-26 11:00", &["jane"]);
    assert_eq!(
        thanks(&friday, "2027-03-29 08:00"),
        "write_thank_you due i1 jane, Mon 29 Mar 08:00 .. Mon 29 Mar 09:00"
    );
}

// 3. Personal

#[test]
fn a_panel_gets_one_mail_each_and_one_thank_you_ends_one_step() {
    let panel = acme().round("i1", "2026-11-17 11:00", &["jane", "raj", "jane"]);
    assert_eq!(only("write", &[&panel], "2026-11-18 12:00").len(), 2);
    let one = panel.sent(MessageKind::ThankYou, Some("i1"), &["jane"], "2026-11-18 12:00");
    assert_eq!(
        only("write", &[&one], "2026-11-18 13:00"),
        ["write_thank_you due i1 raj, Wed 18 Nov 11:00 .. Thu 19 Nov 11:00"]
    );
    assert_eq!(
        allowed(&one, MessageKind::ThankYou, Some("i1"), Some("jane"), "2026-11-18 13:00"),
        Err(None)
    );
    assert_eq!(
        allowed(&one, MessageKind::ThankYou, Some("i1"), Some("raj"), "2026-11-18 13:00"),
        Ok(())
    );
}

#[test]
fn only_what_was_sent_counts() {
    let mut history =
        acme()
            .round("i1", "2026-11-17 11:00", &["jane"])
            .sent(MessageKind::ThankYou, Some("i1"), &["jane"], "2026-11-18 12:00");
    for (state, open) in [
        (MessageState::Inserted, true),
        (MessageState::Sending, true),
        (MessageState::Sent, false),
    ] {
        history.messages[0].state = state;
        assert_eq!(!thanks(&history, "2026-11-18 13:00").is_empty(), open, "{state:?}");
    }
}

#[test]
fn a_thank_you_without_a_round_belongs_to_the_last_round_with_that_person() {
    let history = acme()
        .round("i1", "2026-11-16 11:00", &["jane"])
        .round("i2", "2026-11-18 11:00", &["jane"])
        .sent(MessageKind::ThankYou, None, &["jane"], "2026-11-17 12:00");
    assert_eq!(
        thanks(&history, "2026-11-18 14:00"),
        "write_thank_you early i2 jane, Wed 18 Nov 13:00 .. Thu 19 Nov 11:00"
    );
}

#[test]
fn several_interviews_in_one_day_are_one_round_for_a_person() {
    let day = acme()
        .round("i1", "2026-11-17 10:00", &["jane", "raj"])
        .round("i2", "2026-11-17 15:00", &["jane"]);
    let lines = only("write", &[&day], "2026-11-18 16:00");
    assert_eq!(
        lines,
        [
            "write_thank_you due i1 raj, Wed 18 Nov 10:00 .. Thu 19 Nov 10:00",
            "write_thank_you due i2 jane, Wed 18 Nov 15:00 .. Thu 19 Nov 15:00",
        ]
    );
    // Whichever of her sessions the mail names, she has been thanked.
    for round in ["i1", "i2"] {
        let thanked = day.clone().sent(MessageKind::ThankYou, Some(round), &["jane"], "2026-11-18 16:00");
        assert_eq!(only("write", &[&thanked], "2026-11-18 16:30").len(), 1, "{round}");
    }
}

#[test]
fn a_second_round_is_thanked_anew() {
    let history = acme()
        .round("i1", "2026-11-10 11:00", &["jane"])
        .sent(MessageKind::ThankYou, Some("i1"), &["jane"], "2026-11-11 12:00")
        .round("i2", "2026-11-17 11:00", &["jane"]);
    assert_eq!(
        thanks(&history, "2026-11-18 12:00"),
        "write_thank_you due i2 jane, Wed 18 Nov 11:00 .. Thu 19 Nov 11:00"
    );
}

#[test]
fn missed_thanks_go_into_the_next_message() {
    let history = acme().round("i1", "2026-11-03 11:00", &["jane"]);
    assert_eq!(
        thanks(&history, "2026-11-18 12:00"),
        "write_thank_you missed i1 jane, Tue 10 Nov 11:00 .. -"
    );
    assert_eq!(
        allowed(&history, MessageKind::ThankYou, Some("i1"), Some("jane"), "2026-11-18 12:00"),
        Err(None)
    );
    assert_eq!(
        thanks(
            &history.sent(MessageKind::Inquiry, None, &["jane"], "2026-11-18 12:00"),
            "2026-11-18 13:00"
        ),
        ""
    );
}
