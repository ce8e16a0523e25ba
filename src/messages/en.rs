//! English: British order of dates, 24-hour clock.

use chrono::{Datelike, NaiveDate, NaiveDateTime, Timelike};

use super::{Grammar, Plural};

/// The grammar of English.
pub(super) const GRAMMAR: Grammar = Grammar {
    plural,
    date,
    moment,
    list,
};

/// Days of the week, Monday first; the drafts speak English, too.
pub(crate) const DAYS: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
/// Months, January first.
pub(crate) const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

fn plural(count: u64) -> Plural {
    if count == 1 { Plural::One } else { Plural::Other }
}

/// `Thursday, 19 November`
fn date(date: NaiveDate) -> String {
    let day = DAYS[date.weekday().num_days_from_monday() as usize];
    format!("{day}, {} {}", date.day(), MONTHS[date.month0() as usize])
}

/// `Thursday, 19 November, 10:00`
fn moment(at: NaiveDateTime) -> String {
    format!("{}, {:02}:{:02}", date(at.date()), at.hour(), at.minute())
}

/// `Jane`, `Jane and Raj`, `Jane, Raj and Ann`
pub(crate) fn list(items: &[String]) -> String {
    match items {
        [] => String::new(),
        [only] => only.clone(),
        [front @ .., last] => format!("{} and {last}", front.join(", ")),
    }
}
