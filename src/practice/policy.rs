//! Every number of the practice, each with where it comes from. "Advice by" is a career centre's page, "survey by" a vendor's survey:
//! none of them proves anything, and the interface never says so.

use std::ops::RangeInclusive;

use chrono::TimeDelta;

use super::calendar::Calendar;
use crate::model::Settings;

/// What holds for one user: their settings, as far as the bounds of this file allow, and the calendar that follows from them.
#[derive(Clone, Debug)]
pub struct Policy<'a> {
    /// What the user chose.
    pub settings: &'a Settings,
    /// The days on which their region works, and the hours at which mail is welcome.
    pub calendar: Calendar,
}

impl<'a> Policy<'a> {
    /// The policy of these settings.
    pub fn of(settings: &'a Settings) -> Policy<'a> {
        let within = |hour: u32, bounds: RangeInclusive<u32>| hour.clamp(*bounds.start(), *bounds.end());
        let from = within(settings.sending_from, SENDING_FROM_WITHIN);
        let until = within(settings.sending_until, SENDING_UNTIL_WITHIN);
        Policy {
            settings,
            calendar: Calendar::of(settings.region.as_deref()).with_hours(from, until),
        }
    }
}

/// Before this a thank-you looks hurried. Our own reading of "24 to 48 hours": two hours leave time to reflect.
pub const HURRIED: TimeDelta = TimeDelta::hours(2);

/// The usual window opens: "24 to 48 hours after", advice by TU Delft and Ohio State. Earlier is common too (UNC).
pub const DUE: TimeDelta = TimeDelta::hours(24);

/// The usual window closes: 48 hours are the outer limit in advice by Wesleyan, St Olaf and Dartmouth.
pub const LATE: TimeDelta = TimeDelta::hours(48);

/// After a week the thanks go into the next message instead. Our own limit; advice only says that late is better than never.
pub const MISSED: TimeDelta = TimeDelta::days(7);

/// Where the decision comes the same or the next day, a short note goes out "within a couple of hours": advice by TU Delft.
pub const QUICK: TimeDelta = TimeDelta::hours(2);

/// Local hour from which mail is welcome on a working day (setting). Our own reading of office hours.
pub const SENDING_FROM: u32 = 8;
/// How far the user may move it: nobody reads mail of business at night.
pub const SENDING_FROM_WITHIN: RangeInclusive<u32> = 6..=11;

/// Local hour until which mail is welcome on a working day (setting). Our own reading of office hours.
pub const SENDING_UNTIL: u32 = 20;
/// How far the user may move it.
pub const SENDING_UNTIL_WITHIN: RangeInclusive<u32> = 16..=22;

/// For how long after the opening the first mail of the week is at its best: Friday's interview is thanked the same afternoon or on Monday
/// between 8 and 9.
pub const MORNING: TimeDelta = TimeDelta::hours(1);

/// The second reminder of a thank-you comes this long before its window closes. Our own number: time enough for a short mail.
pub const CLOSING: TimeDelta = TimeDelta::hours(6);

/// A reminder that was put off comes again after this. Our own number: after the next meeting, on the same day.
pub const SNOOZE: TimeDelta = TimeDelta::hours(3);

/// Nothing is put off to less than this before its time is over. Our own number: time enough to write.
pub const LAST_CALL: TimeDelta = TimeDelta::hours(1);

/// What could not be shown is tried again after this. Our own number.
pub const RETRY: TimeDelta = TimeDelta::minutes(5);

/// Local hour of the user from which notifications wait for the morning (setting). Our own reading of an evening.
pub const QUIET_FROM: u32 = 21;

/// Local hour of the user until which they wait (setting).
pub const QUIET_UNTIL: u32 = 8;

/// Working days of silence after a stated decision date: one to two, advice by Indeed.
pub const INQUIRY_AFTER_DATE: u32 = 1;

/// Working days of silence where no date was stated, from the last interview or the company's last answer: about two weeks, advice by
/// Palladian.
pub const INQUIRY_WITHOUT_DATE: u32 = 10;

/// Working days between two messages to one company, thank-yous of one round aside: "a week later", advice by Indeed.
pub const GAP: u32 = 5;

/// Inquiries in one application. Our own limit: a third one is pressure.
pub const INQUIRIES: usize = 2;

/// The reply of thanks after a rejection goes out within this: 48 hours, the outer limit of thank-yous.
pub const REPLY: TimeDelta = TimeDelta::hours(48);

/// After this a reply of thanks is not asked for any more.
pub const REPLY_MISSED: TimeDelta = TimeDelta::days(7);

/// Regions whose weekend is not Saturday and Sunday, with the days of rest, Monday first: CLDR 48, `weekData`. Left out are India and
/// Uganda, where CLDR lets only Sunday rest: offices there rest on Saturday too, and silence is the smaller mistake.
pub const WEEKENDS: &[(&str, [bool; 7])] = &[
    ("AF", [false, false, false, true, true, false, false]),
    ("BH", FRIDAY_SATURDAY),
    ("DZ", FRIDAY_SATURDAY),
    ("EG", FRIDAY_SATURDAY),
    ("IL", FRIDAY_SATURDAY),
    ("IQ", FRIDAY_SATURDAY),
    ("IR", [false, false, false, false, true, false, false]),
    ("JO", FRIDAY_SATURDAY),
    ("KW", FRIDAY_SATURDAY),
    ("LY", FRIDAY_SATURDAY),
    ("OM", FRIDAY_SATURDAY),
    ("QA", FRIDAY_SATURDAY),
    ("SA", FRIDAY_SATURDAY),
    ("SD", FRIDAY_SATURDAY),
    ("SY", FRIDAY_SATURDAY),
    ("YE", FRIDAY_SATURDAY),
];

/// Everywhere else.
pub const WEEKEND: [bool; 7] = [false, false, false, false, false, true, true];
const FRIDAY_SATURDAY: [bool; 7] = [false, false, false, false, true, true, false];
