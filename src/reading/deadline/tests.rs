use super::*;

/// Texts read on Wednesday, 18 November 2026, and the day they promise; `-` where they promise none.
#[rustfmt::skip]
const CASES: &[(&str, &str)] = &[
    ("We'll be in touch by the end of next week.", "2026-11-27"),
    ("You will hear from us within two weeks.", "2026-12-02"),
    ("We expect to make a decision within 3-5 business days.", "2026-11-25"),
    ("Our team will get back to you in ten business days.", "2026-12-02"),
    ("I'll let you know early next week.", "2026-11-24"),
    ("We hope to have an answer for you by mid next week.", "2026-11-25"),
    ("You should hear back later this week.", "2026-11-20"),
    ("We'll decide by Friday.", "2026-11-20"),
    ("We'll decide by next Friday.", "2026-11-27"),
    ("I will call you tomorrow.", "2026-11-19"),
    ("You'll have our decision by December 4th.", "2026-12-04"),
    ("You'll have our decision by 4 December 2026.", "2026-12-04"),
    ("Candidates will be informed on Monday, 7 December.", "2026-12-07"),
    ("We expect a decision by the end of the month.", "2026-11-30"),
    ("Expect our answer by the end of January.", "2027-01-31"),
    ("We'll get back to you mid-December.", "2026-12-15"),
    ("We will notify you in the first week of December.", "2026-12-04"),
    ("We'll let you know in a couple of weeks.", "2026-12-02"),
    ("You'll hear within 24-48 hours.", "2026-11-20"),
    ("It usually takes 7 to 10 days to review everything.", "2026-11-28"),
    ("You should expect feedback in about a week.", "2026-11-25"),
    ("We will be back in touch the week of November 30.", "2026-12-04"),
    ("We will reach out by EOD Friday.", "2026-11-20"),
    ("We will reach out by close of business on Tuesday.", "2026-11-24"),
    ("I should know more by Tuesday of next week.", "2026-11-24"),
    ("The panel meets on Thursday, and you will hear from us by Monday.", "2026-11-23"),
    ("If you have not heard from us by December 10, please assume the role was filled.", "2026-12-10"),
    ("Please send us your references by Friday so that we can decide by next Wednesday.", "2026-11-25"),
    ("We are interviewing until the end of next week and will let you know the week after.", "2026-12-04"),
    ("We will make a decision before Christmas.", "2026-12-24"),
    ("We'll decide early in the new year.", "2027-01-15"),
    ("We will let you know our decision, most likely by Thursday.", "2026-11-19"),
    ("By the end of next week, we will let you know how we decided.", "2026-11-27"),
    ("Within ten (10) working days you will receive a reply.", "2026-12-02"),
    ("We aim to contact all applicants within four weeks.", "2026-12-16"),
    ("We'll get back to you within a month.", "2026-12-18"),
    ("Final decisions will be announced on 12/11.", "2026-12-11"),
    ("by Friday", "2026-11-20"),
    ("end of the month", "2026-11-30"),
    ("next Tuesday or Wednesday", "2026-11-25"),
    ("in two weeks", "2026-12-02"),
    ("They said a week, maybe two.", "2026-12-02"),
    ("We'll be in touch after the holidays.", "-"),
    ("We will be in touch shortly.", "-"),
    ("We'll get back to you as soon as possible.", "-"),
    ("Please let us know by Friday whether you accept.", "-"),
    ("Could you send me your availability for next week?", "-"),
    ("The interview will be on Monday, 30 November.", "-"),
    ("The position starts on January 4.", "-"),
    ("We received your application on November 3.", "-"),
    ("We will keep your resume on file for six months.", "-"),
    ("The offer is valid until December 1.", "-"),
    ("Please complete the assessment within 5 days.", "-"),
    ("The interview takes about two hours.", "-"),
    ("We look forward to hearing from you by Friday.", "-"),
    ("You will be notified by email.", "-"),
    ("Successful candidates will be contacted by phone by 2 December.", "2026-12-02"),
    ("I'm out of office until November 30.", "-"),
    ("You have until Friday to respond.", "-"),
    ("Sorry for the delay: we need another week to decide.", "2026-11-25"),
    ("We decided last week to move on with another candidate.", "-"),
    ("Thank you for meeting us on Monday. We will decide by the end of this week.", "2026-11-20"),
    ("We'd love to schedule your final interview next week.", "-"),
    ("Our hiring committee will decide on the 27th.", "2026-11-27"),
    ("Let's see, the decision will probably be made sometime in December.", "2026-12-31"),
    ("You'll hear from us no later than December 2nd.", "2026-12-02"),
    ("A decision will not be made before December 2nd.", "-"),
    ("We will not have an answer until December 2nd.", "2026-12-02"),
    ("Applications close on November 30 and we will contact shortlisted candidates by December 9.", "2026-12-09"),
    ("We'll be in touch within the next few days.", "2026-11-23"),
    ("Give us until Thursday to get back to you.", "2026-11-19"),
    ("We should have a decision for you by Thanksgiving.", "2026-11-26"),
    ("It will take us two to three weeks.", "2026-12-09"),
    ("Expect to hear from Ann in five working days.", "2026-11-25"),
    ("You can expect an update from our recruiter by the 1st of December.", "2026-12-01"),
    ("We'll make our decision at the end of next month.", "2026-12-31"),
    ("We will get back to you in a fortnight.", "2026-12-02"),
    ("We'll be in touch by this time next week.", "2026-11-25"),
    ("Feedback will follow next Monday.", "2026-11-23"),
    ("We'll know by the day after tomorrow.", "2026-11-20"),
    ("We'll contact you between December 1 and December 4.", "2026-12-04"),
    ("Decisions go out December 1-4.", "2026-12-04"),
    ("You will hear either way by 2026-12-03.", "2026-12-03"),
    ("The team is travelling this week, so expect to hear from us the following week.", "2026-11-27"),
    ("Our timeline is about three weeks from today.", "2026-12-09"),
    ("We plan to finish interviews on Friday and extend an offer by Wednesday.", "2026-11-25"),
    ("I'll get back to you on Wednesday.", "2026-11-25"),
    ("Results: Friday 27 November.", "2026-11-27"),
    ("You will hear from us by the end of Q4.", "2026-12-31"),
    ("We'll reach out in Q1.", "2027-03-31"),
    ("We need your decision by Friday.", "-"),
    ("Our office is closed from December 24 to January 2.", "-"),
    ("I will send you the details of your interview tomorrow.", "-"),
    ("The application deadline is December 1.", "-"),
    ("We'll review applications after December 1.", "-"),
    ("The next step is a call on Friday at 10.", "-"),
    ("Decision by late next week.", "2026-11-27"),
    ("You'd hear from us within the week.", "2026-11-20"),
    ("Within 1 week", "2026-11-25"),
    ("We hope to wrap up by year-end.", "2026-12-31"),
    ("I'll circle back Monday or Tuesday.", "2026-11-24"),
    ("We'll have made up our minds by the weekend.", "2026-11-22"),
    ("We usually respond within five to ten working days.", "2026-12-02"),
    ("The hiring process can take up to six weeks.", "2026-12-30"),
    ("We will review everything carefully and respond by Friday.", "2026-11-20"),
    ("Please review the contract and respond by Friday.", "-"),
    ("The role starts on 1 February, and we'll let you know by Friday.", "2026-11-20"),
    ("Dear Alex,\nthank you for your interview on Monday. Best, Ann. Wednesday, November 18", "-"),
    ("Thanks for coming in! It was great to meet you. We have two more candidates to see this week and will make a decision early next week.", "2026-11-24"),
    ("We have a few more interviews scheduled through November 27, after which we will make our decision by December 2.", "2026-12-02"),
    ("If you don't hear from us within three weeks, please consider your application unsuccessful.", "2026-12-09"),
    ("If you have any questions before Friday, let me know.", "-"),
    ("Unfortunately, we won't be able to make a decision until mid December.", "2026-12-15"),
    ("Please allow up to 10 business days for a response.", "2026-12-02"),
    ("We anticipate making a decision by December 11.", "2026-12-11"),
    ("Expect to receive an answer no later than the 30th.", "2026-11-30"),
    ("We are hoping to have this wrapped up by the end of next week.", "2026-11-27"),
    ("Decisions will be communicated on or before Dec. 4.", "2026-12-04"),
    ("You will be contacted by our HR department.", "-"),
    ("Our recruiter, Ann, will be in touch by Friday, November 27, 2026.", "2026-11-27"),
    ("This job closes in 3 days.", "-"),
    ("We're going to take a week to think it over.", "2026-11-25"),
    ("You'll get an answer from me this week.", "2026-11-20"),
    ("I'll have an answer for you by tomorrow noon.", "2026-11-19"),
    ("It may be two weeks before you hear back.", "2026-12-02"),
    ("We should be able to get back to you in the next two weeks.", "2026-12-02"),
    ("We'll be making a decision in the next week or two.", "2026-12-02"),
    ("The final decision will be made on Friday, and candidates will be informed the following Monday.", "2026-11-23"),
    ("Someone will reach out to you next week to schedule an interview.", "-"),
    ("We will share our decision by Nov 30th.", "2026-11-30"),
    ("The process will be completed by December 18.", "2026-12-18"),
    ("You can expect a response from us within the next 14 days.", "2026-12-02"),
    ("We will get in touch with you in about ten days.", "2026-11-28"),
    ("Your answer is needed by Friday.", "-"),
    ("Your interview is confirmed for Tuesday, November 24 at 10:00.", "-"),
    ("We are planning to decide during the first half of December.", "2026-12-15"),
    ("We hope to fill the position by January.", "-"),
    ("You'll be informed of the outcome before the end of the year.", "2026-12-31"),
];

fn said(text: &str, on: &str) -> String {
    read(text, on.parse().expect("a date")).map_or("-".to_owned(), |day| day.to_string())
}

#[test]
fn the_table() {
    for (text, expected) in CASES {
        assert_eq!(said(text, "2026-11-18"), *expected, "{text}");
    }
}

#[test]
fn other_days() {
    #[rustfmt::skip]
    let cases = [
        // Friday: the next one. Saturday: the end of the week has gone.
        ("2026-11-20", "We'll let you know by Friday.", "2026-11-27"),
        ("2026-11-21", "We'll let you know by the end of the week.", "2026-11-27"),
        ("2026-11-20", "We'll let you know by the end of the week.", "2026-11-20"),
        ("2026-11-22", "You will hear from us within 2 business days.", "2026-11-24"),
        // Month ends, leap years, the turn of the year.
        ("2028-02-10", "We will decide by the end of the month.", "2028-02-29"),
        ("2027-01-31", "You will hear from us within a month.", "2027-02-28"),
        ("2026-12-28", "You will hear from us within ten days.", "2027-01-07"),
        ("2026-12-28", "We will decide by January 8.", "2027-01-08"),
        ("2026-03-10", "We will decide by March 9.", "-"),
        // A year that has gone, a day that does not exist, a weekday that is not that day's.
        ("2026-11-18", "We will decide by March 9, 2026.", "-"),
        ("2026-11-18", "We will decide by February 30.", "-"),
        ("2026-11-18", "We will decide on Monday, 4 December 2026.", "-"),
        // Day first where it can only be that.
        ("2026-11-18", "Decisions on 14/12.", "2026-12-14"),
        ("2026-11-18", "Decisions by 4.12.2026.", "2026-12-04"),
    ];
    for (on, text, expected) in cases {
        assert_eq!(said(text, on), expected, "{on}: {text}");
    }
}

proptest::proptest! {
    #[test]
    fn never_a_panic(text in "\\PC{0,80}", days in -95_000_000i32..95_000_000) {
        let on = NaiveDate::from_num_days_from_ce_opt(days).unwrap_or_default();
        proptest::prop_assert!(read(&text, on).is_none_or(|day| day >= on));
    }

    /// Words of promises in any order: a day that is read is never before the one it is read on, and white space does not matter.
    #[test]
    fn never_before_today(
        parts in proptest::collection::vec("(we will decide|you will hear|by|within|the end of|early|next|this|week|month|friday|monday|march|december|3|14|2026|30|1|-|/|,|or|and|two|business days|weeks|days|a few|the|th|until|after|q|mid|the week after|tomorrow|on|year)", 0..12),
        days in 600_000i32..800_000,
    ) {
        let on = NaiveDate::from_num_days_from_ce_opt(days).unwrap_or_default();
        let day = read(&parts.join(" "), on);
        proptest::prop_assert!(day.is_none_or(|day| day >= on));
        proptest::prop_assert_eq!(read(&parts.join("\n  "), on), day);
    }
}
