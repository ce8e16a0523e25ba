//! The days that a clause of a mail names, relative to the day on which it was written.

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};

use super::super::calendar_words::{self, number};
use crate::list::words;

/// A day that was found.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Found {
    /// The last day it may mean.
    pub(super) date: NaiveDate,
    /// Whether something begins there (`after Monday`) rather than being due.
    pub(super) begins: bool,
    /// The day from which a weekday behind it is counted: of a whole week (`next week, probably Friday`), the one before it.
    pub(super) counted: NaiveDate,
    /// The words that name it: the first, and the one behind the last.
    pub(super) span: (usize, usize),
}

/// What is known of the text around a clause.
pub(super) struct Context {
    /// The day on which the mail was written.
    pub(super) on: NaiveDate,
    /// The latest day near `on` that was mentioned before in the sentence: a bare weekday is counted from there.
    pub(super) spoken_of: NaiveDate,
    /// The day mentioned last, of which `that Friday` and `the day after` are said.
    pub(super) last: Option<NaiveDate>,
    /// Whether `3/4` is 3 April; `None` where nothing tells.
    pub(super) day_first: Option<bool>,
    /// Whether the mail thanks for what was handed in, so that lengths counted from the submission count from `on`.
    pub(super) handed_in: bool,
    /// The day on which those meet who decide, where the sentence has said one: what comes `within 48 hours` comes so long after it.
    pub(super) gathering: Option<NaiveDate>,
    /// The day by which the candidate has something to do, where the text has said one: what comes `within a week` comes after it.
    pub(super) task: Option<NaiveDate>,
    /// Days of the events that lengths are counted from: `the closing date is 20 November`.
    pub(super) events: Vec<(String, NaiveDate)>,
}

/// The words of a folded clause: letters with apostrophes and inner hyphens, digits (`4th` is `4`, `th`), and the signs `-`, `/`, `.`,
/// `+`.
pub(super) fn words(clause: &str) -> Vec<String> {
    let chars: Vec<char> = clause.chars().collect();
    let mut words = Vec::new();
    let mut at = 0;
    while at < chars.len() {
        let from = at;
        if chars[at].is_ascii_digit() {
            while at < chars.len() && chars[at].is_ascii_digit() {
                at += 1;
            }
        } else if chars[at].is_alphabetic() {
            let more = |at: usize| {
                chars[at].is_alphabetic()
                    || (matches!(chars[at], '\'' | '-') && at > from && chars.get(at + 1).is_some_and(|c| c.is_alphabetic()))
            };
            while at < chars.len() && more(at) {
                at += 1;
            }
        } else {
            at += 1;
            let decimal = chars[from] == '.' && chars.get(at).is_some_and(char::is_ascii_digit);
            if !(decimal || matches!(chars[from], '-' | '/' | '+')) {
                continue;
            }
        }
        let word: String = chars[from..at].iter().collect();
        // `mid-march`, `year-end`, `one-week`: two words, unless the whole is a number or a word of its own.
        match word.split_once('-') {
            Some((first, second))
                if word.len() > 1
                    && !first.is_empty()
                    && number(&word).is_none()
                    && !word.starts_with("twenty-")
                    && !words!("e-mail follow-up take-home thirty-first").holds(word.as_str()) =>
            {
                words.extend(first.split('-').chain(second.split('-')).map(|part| full(part).to_owned()));
            }
            // A day's own: `Friday's panel`, `a week's time`.
            _ => words.push(full(word.strip_suffix("'s").filter(|day| weekday(day).is_some()).unwrap_or(&word)).to_owned()),
        }
    }
    words
}

/// What a word is short for.
fn full(word: &str) -> &str {
    const SHORT: &str = "wk week wks weeks w'end weekend nxt next tmrw tomorrow tmr tomorrow tomo tomorrow hrs hours hr hour \
        mth month mths months mos months yr year yrs years xmas christmas beg early bus business midweek mid-week cw week kw week days' days weeks' weeks \
        months' months hours' hours day's day week's week month's month bizdays workdays ppl people bday workday bdays workdays bd workdays fortnight's \
        fortnight noon's noon thanksgiving's thanksgiving christmas's christmas";
    let mut pairs = SHORT.split_ascii_whitespace();
    while let (Some(short), Some(whole)) = (pairs.next(), pairs.next()) {
        if short == word {
            return whole;
        }
    }
    word
}

/// A month by its English name: other languages' were translated before, and some of them (`out`, `set`, `ago`) are English words.
pub(super) fn month(word: &str) -> Option<u32> {
    const BEGIN: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    calendar_words::month(word).filter(|month| word.starts_with(BEGIN[*month as usize - 1]))
}

/// A weekday by its English name: `Sam` is nobody's Saturday.
pub(super) fn weekday(word: &str) -> Option<Weekday> {
    const BEGIN: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
    calendar_words::weekday(word, "en").filter(|day| word.starts_with(BEGIN[day.num_days_from_monday() as usize]))
}

/// The words of a clause that are looked at: what goes on longer is no sentence of a letter.
const LONGEST_CLAUSE: usize = 300;

/// Everything in a clause that names a day.
pub(super) fn find(words: &[String], context: &Context) -> Vec<Found> {
    let words: Vec<&str> = words.iter().map(String::as_str).take(LONGEST_CLAUSE).collect();
    let mut found: Vec<Found> = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let here = Here {
            words: &words,
            on: context.on,
            context,
            spoken_of: found.iter().map(|found| found.counted).fold(context.spoken_of, NaiveDate::max),
            last: found.last().map(|found| found.date).or(context.last),
        };
        match here.expression(at) {
            Some((date, next)) => {
                // A weekday that is not that day's, `by EOD Tuesday 25`: nobody knows which is meant.
                if let Some((_, false, next)) = here.weekday_and_date(next.max(at + 1) - 1) {
                    at = next;
                    continue;
                }
                let mut from = at;
                if let Some(first) = found.last_mut()
                    && first.span.1 == at
                    && let Some(again) = here.said_again(first, date, (at, next))
                {
                    from = first.span.0;
                    if again == Again::Same {
                        first.span.1 = next;
                    } else {
                        found.pop();
                    }
                    if again != Again::Closer {
                        at = next;
                        continue;
                    }
                }
                let said = |words: &str| (at..next).any(|at| here.is(at, words));
                let whole_week = said("week") && !said("end late later close second latter");
                let monday = u64::from(date.weekday().num_days_from_monday());
                found.push(Found {
                    date,
                    counted: date.checked_sub_days(Days::new(monday + 1)).filter(|_| whole_week).unwrap_or(date),
                    begins: here.begins(at, next),
                    span: (from, next),
                });
                at = next.max(at + 1);
            }
            None => at += 1,
        }
    }
    found
}

/// Whether a day ends the text, and whether it is all of it.
pub(super) fn ends_in_a_day(text: &str, context: &Context) -> (bool, bool) {
    let words = words(text);
    let last = find(&words, context).last().map(|found| found.span);
    (last.is_some_and(|span| span.1 == words.len()), last == Some((0, words.len())))
}

/// What a day is to the one right before it, of which it is said.
#[derive(Clone, Copy, PartialEq)]
enum Again {
    /// The same: `tomorrow, Saturday`.
    Same,
    /// The day of a whole week: `the middle of next week, Wednesday`.
    Closer,
    /// Another one, so that nobody knows which is meant: `tomorrow, Monday`.
    Contradicts,
}

/// A clause, and the days that it is read from.
pub(super) struct Here<'a> {
    pub(super) words: &'a [&'a str],
    pub(super) on: NaiveDate,
    pub(super) context: &'a Context,
    pub(super) spoken_of: NaiveDate,
    pub(super) last: Option<NaiveDate>,
}

/// A day, and the word behind it.
pub(super) type Day = Option<(NaiveDate, usize)>;

impl Here<'_> {
    pub(super) fn word(&self, at: usize) -> &str {
        self.words.get(at).copied().unwrap_or_default()
    }

    /// The word before.
    pub(super) fn before(&self, at: usize) -> &str {
        at.checked_sub(1).map(|at| self.word(at)).unwrap_or_default()
    }

    /// Whether the word is one of those in `words`, which are divided by spaces.
    pub(super) fn is(&self, at: usize, words: &str) -> bool {
        let word = self.word(at);
        !word.is_empty() && words.as_bytes().split(|byte| *byte == b' ').any(|one| one == word.as_bytes())
    }

    /// Behind the first of `phrases` (divided by `|`) that stands at `at`.
    pub(super) fn any(&self, at: usize, phrases: &str) -> Option<usize> {
        phrases.as_bytes().split(|byte| *byte == b'|').find_map(|phrase| {
            let mut next = at;
            for word in phrase.split(|byte| *byte == b' ') {
                (self.word(next).as_bytes() == word).then_some(())?;
                next += 1;
            }
            Some(next)
        })
    }

    /// Behind the run of these words.
    pub(super) fn skip(&self, at: usize, words: &str) -> usize {
        let mut at = at;
        while self.is(at, words) {
            at += 1;
        }
        at
    }

    /// Whether the words before an expression say that something begins there.
    fn begins(&self, at: usize, behind: usize) -> bool {
        let mut at = at;
        if self.before(at) == "of" && self.is(at.wrapping_sub(2), "instead") {
            return true;
        }
        while at > 0 && self.is(at - 1, "the on of day") {
            at -= 1;
        }
        let said = |words: &str| (0..at).any(|at| self.is(at, words));
        let not = || said("not won't no cannot can't don't unlikely never doubt unable");
        match self.before(at) {
            "not" => true,
            // `From the 23rd to the 30th` ends.
            "from" => !(at..behind).any(|at| self.is(at, "to until through -")),
            "after" | "since" | "starting" | "last" => true,
            "before" => not(),
            "than" => at >= 2 && self.is(at - 2, "earlier sooner rather"),
            _ => false,
        }
    }

    /// Whether the day right behind `first` says that one again, by its weekday or by its date.
    fn said_again(&self, first: &Found, date: NaiveDate, (at, next): (usize, usize)) -> Option<Again> {
        let exact = (first.span.0..first.span.1).any(|at| weekday(self.word(at)).is_some() || self.is(at, "tomorrow today"));
        let agrees = if next == at + 1 && weekday(self.word(at)).is_some() {
            // `Monday-Tuesday` are two.
            weekday(self.before(at)).is_none().then_some(())?;
            if first.counted < first.date {
                return Some(Again::Closer);
            }
            first.date.weekday() == date.weekday()
        } else if exact && self.calendar_date(at).is_some() {
            first.date == date
        } else {
            return None;
        };
        Some(if agrees { Again::Same } else { Again::Contradicts })
    }

    fn expression(&self, at: usize) -> Day {
        self.after_another(at)
            .or_else(|| self.numbered_day(at))
            .or_else(|| self.nth_of_month(at))
            .or_else(|| self.day_of_month(at))
            .or_else(|| self.part_of_week(at))
            .or_else(|| self.part_of_year(at))
            .or_else(|| self.calendar_date(at))
            .or_else(|| self.length(at))
            .or_else(|| self.named_day(at))
    }

    pub(super) fn plus(&self, days: u64) -> Option<NaiveDate> {
        self.on.checked_add_days(Days::new(days))
    }

    /// `the day after`, `a week from Monday`, `two weeks after the closing date of 20 November`, `the Friday after that`.
    fn after_another(&self, at: usize) -> Day {
        if self.word(at) == "day" && self.before(at) == "the" || self.any(at, "the day after|the next day|the following day").is_some() {
            let next = self.any(at, "the day after tomorrow|day after tomorrow");
            if let Some(next) = next {
                return Some((self.plus(2)?, next));
            }
            let next = self.any(at, "the day after|day after|the next day|the following day|following day")?;
            // `The day after Thursday's panel`: what is named behind it.
            let named = (next..next + 4).find_map(|behind| self.dated(behind).or_else(|| self.weekday(behind)));
            let (day, next) = named.or_else(|| Some((self.last?, next)))?;
            return Some((day.succ_opt()?, next));
        }
        if let Some(next) = self.any(at, "the day before|day before") {
            if let Some(eve) = self.feast(next) {
                return Some(eve);
            }
            let (day, next) = self.calendar_date(next).or_else(|| self.weekday(next))?;
            return Some((day.pred_opt()?, next));
        }
        if let Some(next) = self.any(at, "that day|that same day|that very day|the same day|same day") {
            return Some((self.last?, next));
        }
        // `The Monday after Thanksgiving`, `Friday before December 14`.
        let day_at = self.skip(at, "the");
        if let Some(day) = weekday(self.word(day_at))
            && self.is(day_at + 1, "after following before")
            && let Some((named, next)) = self.dated(day_at + 2)
        {
            let back = Days::new(if self.word(day_at + 1) == "before" { 8 } else { 0 });
            return Some((next_weekday(named.checked_sub_days(back)?, day)?, next));
        }
        // `That Friday`, `the Friday after`, `the following Friday`: from the day that was spoken of.
        let last = self.last;
        if let Some(day) = weekday(self.word(at + 1)) {
            if self.is(at, "that") {
                let last = last?;
                let monday = last.checked_sub_days(Days::new(last.weekday().num_days_from_monday().into()))?;
                let date = monday.checked_add_days(Days::new(day.num_days_from_monday().into()))?;
                return Some((if date < last { date.checked_add_days(Days::new(7))? } else { date }, at + 2));
            }
            if self.is(at, "the")
                && let Some(next) = self.any(at + 2, "after next")
            {
                return Some((self.of_week(2, day)?, next));
            }
            if self.is(at, "following") || self.is(at, "the") && self.is(at + 2, "after following thereafter") {
                let after = usize::from(!self.is(at, "following"));
                return Some((next_weekday(last.unwrap_or(self.on), day)?, at + 2 + after));
            }
        }
        // `Week on Friday`.
        if self.word(at) == "week" && self.word(at + 1) == "on" && weekday(self.word(at + 2)).is_some() {
            return Some((self.next_or_named(at + 2)?.checked_add_days(Days::new(7))?, at + 3));
        }
        // `A week from Monday`, `two weeks on Tuesday`, `a week tomorrow`, `a week today`.
        let (weeks, next) = self.amount(at)?;
        let next = self.any(next, "week|weeks")?;
        let day_at = self.any(next, "from|on|after").unwrap_or(next);
        let bare = day_at == next;
        if let Some(next) = self.any(day_at, "today|now") {
            return Some((self.plus(weeks * 7)?, next));
        }
        let (day, next) = if let Some(next) = self.any(day_at, "tomorrow") {
            (self.plus(1)?, next)
        } else if bare && !self.is(day_at, "this") {
            (self.next_or_named(day_at)?, day_at + 1)
        } else if self.is(day_at, "this") || weekday(self.word(day_at)).is_some() {
            self.calendar_date(day_at).or_else(|| self.weekday(day_at))?
        } else {
            return None;
        };
        Some((day.checked_add_days(Days::new(weeks * 7))?, next))
    }

    /// A day by its date or its feast: `December 4`, `the Christmas`.
    pub(super) fn dated(&self, at: usize) -> Day {
        self.calendar_date(at).or_else(|| self.feast_day(self.skip(at, "the"), false))
    }

    /// The weekday that stands here, as the next of its name.
    fn next_or_named(&self, at: usize) -> Option<NaiveDate> {
        next_weekday(self.on, weekday(self.word(at))?)
    }

    pub(super) fn digits(&self, at: usize, highest: u32) -> Option<u32> {
        self.word(at).parse().ok().filter(|value| (1..=highest).contains(value))
    }

    pub(super) fn year(&self, at: usize) -> Option<i32> {
        self.word(at).parse().ok().filter(|year| YEARS.contains(year))
    }

    fn suffix(&self, at: usize) -> usize {
        if self.is(at, "st nd rd th er e o de ste") { at + 1 } else { at }
    }

    /// `March 22`, `22nd of March 2026`, `Monday 4th May`, `10-14 March`, `3/4`, `2026-03-14`.
    pub(super) fn calendar_date(&self, at: usize) -> Day {
        match self.weekday_and_date(at) {
            Some((date, agrees, next)) => agrees.then_some((date, next)),
            None => self.plain_date(at),
        }
    }

    /// `Monday 4th May`, `this Friday, 27 November`, `Tuesday 24`: the date, whether it is such a day, and where it ends.
    fn weekday_and_date(&self, at: usize) -> Option<(NaiveDate, bool, usize)> {
        let at = self.any(at, "this|this coming|next").unwrap_or(at);
        let day = weekday(self.word(at))?;
        let next = self.skip(at + 1, "the on of");
        // `Tuesday 10:00`, `Friday 5 pm`: an hour, `Monday 2 days later`: a length.
        let hour =
            |at: usize| self.is(at, "am pm a p h o uhr uur ore noon - / . to") || self.digits(at, 59).is_some() || self.word(at) == "00";
        let bare = || {
            let day = self.digits(next, 31).filter(|_| !hour(next + 1) && self.unit(next + 1).is_none())?;
            Some((self.coming_day(day)?, next + 1))
        };
        let (date, next) = self.plain_date(next).or_else(|| self.ordinal(next)).or_else(bare)?;
        Some((date, date.weekday() == day, next))
    }

    fn plain_date(&self, at: usize) -> Day {
        if let Some(year) = self.year(at)
            && self.is(at + 1, "- / .")
            && self.word(at + 3) == self.word(at + 1)
        {
            let date = NaiveDate::from_ymd_opt(year, self.digits(at + 2, 12)?, self.digits(at + 4, 31)?)?;
            return Some((date, at + 5));
        }
        if let Some(month) = month(self.word(at)) {
            let (day, next) = self.upper_day(self.skip(at + 1, "the"))?;
            return self.with_year(month, day, next);
        }
        // `Ref. 12/11`, `24/7`.
        if self.is(
            at.wrapping_sub(1),
            "ref reference application number no nr id job req requisition /",
        ) || self.any(at, "24 / 7").is_some()
        {
            return None;
        }
        if let Some(first) = self.digits(at, 31)
            && self.is(at + 1, "/ . -")
            && let Some(second) = self.digits(at + 2, 31)
            && let Some(found) = self.in_digits(at, first, second)
        {
            return Some(found);
        }
        let (day, next) = self.upper_day(at)?;
        let month_at = self.skip(next, "of the -");
        self.with_year(month(self.word(month_at))?, day, month_at + 1)
    }

    /// `3/4`, `14/3/2026`, `4.12.2026`, `27.11.`: of two readings the one that the text's other dates, or this one's past, leave.
    fn in_digits(&self, at: usize, first: u32, second: u32) -> Day {
        let sign = self.word(at + 1);
        let year = (self.word(at + 3) == sign)
            .then(|| self.word(at + 4).parse::<i32>().ok())
            .flatten()
            .map(|year| if year < 100 { year + 2000 } else { year });
        // `04.12.`, where that is all; `4.12` may be a price.
        let whole = self.words.len() == 3 && self.word(at).len() == 2 && self.word(at + 2).len() == 2;
        let dotted = || {
            whole && second < 13
                || self.context.day_first == Some(true)
                || self.is(at.wrapping_sub(1), "by on until till before") && second < 13
        };
        if year.is_none() && (sign == "-" || sign == "." && !dotted()) {
            return None;
        }
        let next = if year.is_some() { at + 5 } else { at + 3 };
        // `3/4 of the team`
        if year.is_none() && self.is(next, "of") {
            return None;
        }
        let read = |month, day| match year {
            Some(year) => NaiveDate::from_ymd_opt(year, month, day),
            None => self.with_year(month, day, next).map(|(date, _)| date),
        };
        // `3/4` is month first where it can be; `14/3` cannot. Dots are day first.
        let day_first = read(second, first);
        let month_first = read(first, second).filter(|_| sign != ".");
        let far = |date: Option<NaiveDate>| date.is_none_or(|date| date < self.on || (date - self.on).num_days() > FAR);
        let by_day = match self.context.day_first {
            Some(known) => known && day_first.is_some(),
            None => far(month_first) && !far(day_first),
        };
        let date = if by_day { day_first } else { month_first.or(day_first) };
        Some((date?, next))
    }

    /// A day of the month, or the upper one of a range: `10-14`, `10th or 11th`, `10 and 14`.
    fn upper_day(&self, at: usize) -> Option<(u32, usize)> {
        const ORDINALS: &str = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth \
            fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth \
            twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first";
        let Some(day) = self.digits(at, 31) else {
            let day = ORDINALS.split_ascii_whitespace().position(|ordinal| ordinal == self.word(at))?;
            return Some((day as u32 + 1, at + 1));
        };
        let next = self.suffix(at + 1);
        let upper_at = self.skip(next + 1, "the");
        if self.is(next, "- to or and / through by until")
            && let Some(upper) = self.digits(upper_at, 31)
            && upper > day
        {
            return Some((upper, self.suffix(upper_at + 1)));
        }
        Some((day, next))
    }

    fn with_year(&self, month: u32, day: u32, next: usize) -> Day {
        let year_at = self.skip(next, "of -");
        if let Some(year) = self.year(year_at) {
            return Some((NaiveDate::from_ymd_opt(year, month, day)?, year_at + 1));
        }
        // What has just gone is past, not a year ahead.
        let gone = NaiveDate::from_ymd_opt(self.on.year(), month, day)
            .is_some_and(|date| date < self.on && (self.on - date).num_days() < JUST_GONE);
        (i32::from(gone) * 2..=1)
            .find_map(|shift| NaiveDate::from_ymd_opt(self.on.year().checked_add(shift)?, month, day).filter(|date| *date >= self.on))
            .map(|date| (date, next))
    }

    /// `the 14th`, `on the first`: of this month, or the next.
    pub(super) fn ordinal(&self, at: usize) -> Day {
        let at = self.skip(at, "the");
        let (day, next) = self.upper_day(at)?;
        // In a word only where nothing follows that it may count: `by the first`, but `by the first candidate`.
        let in_words = self.digits(at, 31).is_none() && self.word(next).is_empty() && self.before(at) == "the";
        (in_words || self.suffix(at + 1) > at + 1).then_some(())?;
        // `The 2nd round`, `the 1st week`: no day; `the 11th of December`: one of that month.
        if self.plain_date(at).is_some()
            || self.is(
                next,
                "round stage interview week half quarter part step phase call one person candidate",
            )
        {
            return None;
        }
        Some((self.coming_day(day)?, next))
    }

    /// `até dia 5`, as it is said in English: `by the day 5`.
    fn numbered_day(&self, at: usize) -> Day {
        let next = self.any(at, "the day")?;
        let day = self.digits(next, 31).filter(|_| self.plain_date(next).is_none())?;
        let of_next_month = self.any(next + 1, "of next month|of the coming month|of coming month");
        let first = self.on.with_day(1)?.checked_add_months(Months::new(1))?;
        match of_next_month {
            Some(next) => Some((first.with_day(day)?, next)),
            None => Some((self.coming_day(day)?, next + 1)),
        }
    }

    /// The next such day of a month.
    fn coming_day(&self, day: u32) -> Option<NaiveDate> {
        let first = self.on.with_day(1)?;
        let days = (0..=2).filter_map(|months| first.checked_add_months(Months::new(months))?.with_day(day));
        let mut days = days.filter(|date| *date >= self.on);
        days.next()
    }

    /// `the 10th of next month`, `on the first of the month`.
    fn day_of_month(&self, at: usize) -> Day {
        let at = self.skip(at, "the");
        let (day, next) = match self.upper_day(at) {
            Some((day, next)) if self.suffix(at + 1) > at + 1 => (day, next),
            _ if self.is(at, "first") => (1, at + 1),
            _ => return None,
        };
        let (months, next) = match self.any(
            next,
            "of next month|of the next month|of the following month|of the coming month|next month",
        ) {
            Some(next) => (1, next),
            None => return Some((self.coming_day(day)?, self.any(next, "of the month|of each month")?)),
        };
        let first = self.on.with_day(1)?.checked_add_months(Months::new(months))?;
        Some((first.with_day(day)?, next))
    }

    /// `today`, `tomorrow`, `Friday`, `next Friday`, `the 14th`.
    fn named_day(&self, at: usize) -> Day {
        if let Some(next) = self.any(at, "overmorrow") {
            return Some((self.plus(2)?, next));
        }
        if let Some(next) = self.any(at, "tomorrow") {
            return Some((self.plus(1)?, next));
        }
        if let Some(next) = self.any(at, "today|tonight|this afternoon|this evening|this morning") {
            return Some((self.on, next));
        }
        const TODAY: &str = "end of day|the end of the day|end of the day|end of play|\
            close of business|close of play|end of business|eod|cob|cop|eob|end of today";
        if let Some(next) = self.any(at, TODAY) {
            // `Close of business on Friday` is Friday, and so is `Wednesday, end of day` that Wednesday.
            let day_at = self.any(next, "on|this|of").unwrap_or(next);
            let another = self
                .part_of_week(day_at)
                .or_else(|| self.calendar_date(day_at))
                .or_else(|| self.weekday(day_at))
                .or_else(|| Some((self.plus(1)?, self.any(day_at, "tomorrow")?)));
            // `The end of day one`, `by the end` of something.
            return another.or(Some((self.on, next)));
        }
        let (day, next) = self.weekday(at).or_else(|| {
            let due = self.is(at, "the") || ["by", "on", "before", "the", "until"].contains(&self.before(at));
            if due { self.ordinal(at) } else { None }
        })?;
        Some((day, self.any(next, TODAY).unwrap_or(next)))
    }

    /// `Friday`, `this Friday`, `next Friday`, `Monday or Tuesday`: bare, the one after the day that was spoken of.
    pub(super) fn weekday(&self, at: usize) -> Day {
        let next_one = self.is(at, "next");
        let day_at = self.skip(at, "next this coming upcoming");
        // `Every Friday`; `Black Friday` is looked up as a feast.
        let day = weekday(self.word(day_at)).filter(|_| !self.is(at.wrapping_sub(1), "every each black good cyber easter"))?;
        let date = if self.is(at.wrapping_sub(1), "last previous since") {
            next_weekday(self.on, day)?.checked_sub_days(Days::new(7))?
        } else if next_one {
            self.of_week(1, day)?
        } else {
            next_weekday(if day_at > at { self.on } else { self.spoken_of }, day)?
        };
        Some((date, self.skip(day_at + 1, "coming")))
    }
}

/// Four digits that are a year; others are a room, a year of long ago, or the time of day without its colon.
const YEARS: std::ops::Range<i32> = 1970..2200;

/// A date without a year that many days ago is past.
const JUST_GONE: i64 = 60;

/// Beyond so many days one reading of `3/4` gives way to the other.
const FAR: i64 = 150;

/// The first such day after `from`.
fn next_weekday(from: NaiveDate, day: Weekday) -> Option<NaiveDate> {
    let ahead = 7 + day.num_days_from_monday() - from.weekday().num_days_from_monday();
    from.checked_add_days(Days::new(if ahead > 7 { ahead - 7 } else { ahead }.into()))
}
