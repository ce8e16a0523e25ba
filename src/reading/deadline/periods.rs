//! Weeks, months, quarters and years, their parts (`early next week`, `the second half of December`), and feasts.

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};

use super::days::{Day, Here, month, weekday};

/// A part of a period.
#[derive(Clone, Copy, PartialEq)]
enum Part {
    Early,
    FirstHalf,
    Middle,
    End,
    /// The first, second, third, fourth week.
    Week(u32),
    LastWeek,
}

impl Part {
    /// The day of a week by which such a part of it is over.
    fn day_of_week(self) -> Weekday {
        match self {
            Part::Early => Weekday::Tue,
            Part::FirstHalf | Part::Middle => Weekday::Wed,
            _ => Weekday::Fri,
        }
    }
}

/// The names of the parts; what stands further up is looked for first.
const PARTS: &[(&str, Part)] = &[
    ("last week|final week", Part::LastWeek),
    ("first half|1 st half|early half|first part", Part::FirstHalf),
    (
        "second half|2 nd half|latter half|latter part|second part|back half|last third",
        Part::End,
    ),
    ("first week|1 st week|week one|week 1|first third", Part::Week(1)),
    ("second week|2 nd week|week two|week 2", Part::Week(2)),
    ("third week|3 rd week|week three|week 3", Part::Week(3)),
    ("fourth week|4 th week", Part::Week(4)),
    (
        "beginning|start|early part|early|earlier|first thing|first days|first few days",
        Part::Early,
    ),
    ("middle|halfway through|halfway into|mid to late|mid", Part::Middle),
    (
        "very end|end|ending|close|late|later|back end|tail end|rest|remainder|course|last days|final days|last few days",
        Part::End,
    ),
];

impl Here<'_> {
    fn monday(&self) -> Option<NaiveDate> {
        self.on.checked_sub_days(Days::new(self.on.weekday().num_days_from_monday().into()))
    }

    /// A day of this week (0), the next (1), ... On a weekend, `this week` is the one that comes; on Friday, `early this week` is past.
    pub(super) fn of_week(&self, weeks: u64, day: Weekday) -> Option<NaiveDate> {
        let date = self
            .monday()?
            .checked_add_days(Days::new(weeks * 7 + u64::from(day.num_days_from_monday())))?;
        if weeks == 0 && date < self.on && self.on.weekday().num_days_from_monday() > 4 {
            date.checked_add_days(Days::new(7))
        } else {
            Some(date)
        }
    }

    /// `early`, `the end of`, `sometime in the first half of the`: a part of a period, and where that period stands.
    fn part(&self, at: usize) -> Option<(Part, usize)> {
        let at = self.skip(at, "the very");
        // `Early to mid January`: the later part.
        let at = self
            .any(
                at,
                "early to|early or|early -|early /|mid to|mid -|mid or|beginning to|beginning or",
            )
            .filter(|next| self.part(*next).is_some())
            .unwrap_or(at);
        PARTS
            .iter()
            .find_map(|(names, part)| Some((*part, self.skip(self.any(at, names)?, "of in on part the to"))))
    }

    /// `next week`, `this week`, `the week after next`: weeks from this one. `after_part`: a part of it was named, so that a bare `week` is this.
    fn week(&self, at: usize, after_part: bool) -> Option<(u64, usize)> {
        let from = self.last.filter(|last| *last >= self.on).unwrap_or(self.on);
        let spoken = (from - self.monday()?).num_days().unsigned_abs() / 7;
        const WEEKS: &[(&str, u64)] = &[
            ("the week after next|week after next|the following week after next", 2),
            (
                "the next week|next week|the coming week|coming week|the upcoming week|upcoming week|this coming week|week coming",
                1,
            ),
            (
                "this week|current week|the current week|the working week|the work week|the business week|working week|the week|this same week|this working week",
                0,
            ),
        ];
        if let Some(next) = self.any(at, "the week after this|the week after that|the week following") {
            return Some((spoken + 1, next));
        }
        if let Some(next) = self.any(at, "that week|the same week|that same week") {
            return Some((spoken, next));
        }
        for (names, weeks) in WEEKS {
            if let Some(next) = self.any(at, names)
                && !(*weeks == 0 && self.is(next, "after following"))
            {
                return Some((*weeks, next));
            }
        }
        // `The week after`, but of `the week after the fair` nobody knows when it is.
        if let Some(next) = self.any(at, "the week after|week after|the following week|following week")
            && !(self.before(next) == "after" && self.is(next, "the a your our my"))
        {
            return Some((spoken + 1, next));
        }
        (after_part && self.word(at) == "week" && !self.is(at + 1, "of commencing beginning starting")).then_some((0, at + 1))
    }

    pub(super) fn part_of_week(&self, at: usize) -> Day {
        if let Some(next) = self.any(at, "eow") {
            return self
                .of_week(self.week(next, false).map_or(0, |(weeks, _)| weeks), Weekday::Fri)
                .map(|date| (date, self.week(next, false).map_or(next, |(_, next)| next)));
        }
        if let Some(next) = self.any(
            at,
            "the week is out|the week is over|the week ends|week is out|the week's out|the week out|week out|the week's end|week's end",
        ) {
            return Some((self.of_week(0, Weekday::Fri)?, next));
        }
        if let Some(found) = self.week_of(at) {
            return Some(found);
        }
        // `early in the week of the 30th`: its Tuesday; `the middle of week 50`.
        if let Some((part, next)) = self.part(at)
            && let Some((friday, next)) = self.week_of(next)
            && friday.weekday() == Weekday::Fri
        {
            let back = 4 - part.day_of_week().num_days_from_monday();
            return Some((friday.checked_sub_days(Days::new(back.into()))?, next));
        }
        if let Some((part, next)) = self.part(at)
            && let Some((weeks, next)) = self.week(next, true)
            && let (weeks, next) = self.week(self.skip(next, "of in on"), false).unwrap_or((weeks, next))
        {
            return Some((self.of_week(weeks, part.day_of_week())?, next));
        }
        // `Tuesday next week`, `Friday of this week`, `Monday week`.
        if let Some(day) = weekday(self.word(at)) {
            let next = self.skip(at + 1, "of in on the");
            if let Some((weeks, next)) = self.week(at + 1, false).or_else(|| self.week(next, false)) {
                return Some((self.of_week(weeks, day)?, next));
            }
            // `Dienstag in einer Woche` is not the Tuesday within it.
            if let Some(next) = self.any(at + 1, "week|in a week|in one week|on a week|on one week") {
                return Some((self.weekday(at)?.0.checked_add_days(Days::new(7))?, next));
            }
            if let Some(next) = self.any(at + 1, "after next") {
                return Some((self.of_week(2, day)?, next));
            }
        }
        // `next week Tuesday`, `next week on Tuesday`, `next week, probably Tuesday`.
        if let Some((weeks, next)) = self.week(at, false)
            && !(self.word(next) == "or" && self.amount(next + 1).is_some())
        {
            let next = self.skip(next, "end");
            let bare_this = self.word(at) == "the" && weeks == 0;
            let day_at = self.skip(next, "on by probably likely maybe most possibly perhaps hopefully the");
            if let Some(day) = weekday(self.word(day_at)) {
                // `Next week Tuesday or Wednesday`.
                let or = self.skip(day_at + 1, "or / -");
                let (day, next) = weekday(self.word(or)).map_or((day, day_at + 1), |later| (later, or + 1));
                return Some((self.of_week(weeks, day)?, next));
            }
            let within = self.is(at.wrapping_sub(1), "within inside") || at > 1 && self.is(at - 2, "within");
            // `within the next week`: seven days.
            if weeks == 1 && within && self.word(at) != "coming" {
                return Some((self.plus(7)?, next));
            }
            if !bare_this || within || ["during", "throughout"].contains(&self.before(at)) {
                return Some((self.of_week(weeks, Weekday::Fri)?, next));
            }
        }
        if let Some(next) = self.any(at, "after the weekend") {
            return Some((self.of_week(1, Weekday::Mon)?, next));
        }
        let next_one = self.is(at, "next");
        let name = self.skip(at, "the this coming next");
        (self.is(name, "weekend")).then_some(())?;
        let day = if self.before(at) == "before" { Weekday::Fri } else { Weekday::Sun };
        let on_weekend = self.on.weekday().num_days_from_monday() > 4;
        Some((self.of_week(u64::from(next_one && !on_weekend), day)?, name + 1))
    }

    /// `the week of March 9`, `week commencing 9 March`, `week 48`, `the week before Christmas`: its Friday.
    fn week_of(&self, at: usize) -> Day {
        let at = self.any(at, "the").unwrap_or(at);
        let at = self.any(at, "calendar").unwrap_or(at);
        let next = self.any(
            at,
            "week of|week after|week following|week before|week commencing|week beginning|week starting|week ending|w / c|w / b|w / e|wc|week",
        )?;
        let dated = self.skip(next, "the");
        if self.word(at) == "week" && next == at + 1 && self.calendar_date(dated).is_none() {
            let (number, next) = self.week_number(next)?;
            let year = self.on.iso_week().year();
            let of = |year| NaiveDate::from_isoywd_opt(year, number, Weekday::Fri);
            let date = of(year).filter(|date| *date >= self.on).or_else(|| of(year.checked_add(1)?))?;
            return ((date - self.on).num_days() < FARTHEST_WEEK).then_some((date, next));
        }
        if next == at + 1 && self.word(at) == "week" {
            return None;
        }
        let (date, next) = self.dated(dated).or_else(|| self.ordinal(dated)).or_else(|| self.weekday(dated))?;
        let day = date.weekday().num_days_from_monday();
        let friday = date.checked_add_days(Days::new((4 - day.min(4)).into()))?;
        let friday = match self.word(at + 1) {
            "after" | "following" => date.checked_add_days(Days::new((11 - day).into()))?,
            // A Sunday's own week stands before it.
            "before" => friday.checked_sub_days(Days::new(if day > 4 { (day - 4).into() } else { 7 }))?,
            _ => friday,
        };
        Some((friday, next))
    }

    /// A week's number, of two the later: `week 49`, `CW 49/50`.
    fn week_number(&self, at: usize) -> Option<(u32, usize)> {
        let number = self.digits(at, 53).filter(|_| !self.is(at + 1, "th st nd rd"))?;
        let later = self.digits(at + 2, 53).filter(|later| self.is(at + 1, "/ - or") && *later > number);
        Some(later.map_or((number, at + 1), |later| (later, at + 3)))
    }

    pub(super) fn last_of_month(year: i32, month: u32) -> Option<NaiveDate> {
        NaiveDate::from_ymd_opt(year, month, 1)?
            .checked_add_months(Months::new(1))?
            .pred_opt()
    }

    /// `end of March`, `mid-April`, `early next month`, `the end of the year`, `Q2`, `before Christmas`.
    pub(super) fn part_of_year(&self, at: usize) -> Day {
        if let Some(found) = self.feast(at) {
            return Some(found);
        }
        let this_year = self.on.year();
        if let Some(next) = self.any(at, "early in the new year|early new year|early in the year") {
            // Vague: the middle of January.
            return Some((NaiveDate::from_ymd_opt(this_year.checked_add(1)?, 1, 15)?, next));
        }
        if let Some(next) = self.any(
            at,
            "this year|this calendar year|year's end|the year's end|the year is out|year is out|eoy|end of the calendar year",
        ) {
            return Some((NaiveDate::from_ymd_opt(this_year, 12, 31)?, next));
        }
        // `Month end`, `year end`, `quarter end`.
        let name = self.skip(at, "the this");
        if self.is(name, "month year quarter week") && self.is(name + 1, "end close") {
            let date = match self.word(name) {
                "month" => Self::last_of_month(this_year, self.on.month())?,
                "quarter" => self.quarter(name)?.0,
                "week" => self.of_week(0, Weekday::Fri)?,
                _ => NaiveDate::from_ymd_opt(this_year, 12, 31)?,
            };
            return Some((date, name + 2));
        }
        if let Some(next) = self.any(at, "eom") {
            return Some((Self::last_of_month(this_year, self.on.month())?, next));
        }
        if let Some((part, next)) = self.part(at) {
            // `The first week of next year`: of its January.
            let in_year = |at| {
                self.year_of(at)
                    .filter(|_| matches!(part, Part::Week(_)))
                    .map(|(year, next)| (year, 1, next))
            };
            if let Some((year, month, next)) = self.month_of(next).or_else(|| in_year(next))
                && !self.word(next).starts_with(|c: char| c.is_ascii_digit())
            {
                let (first, last) = (NaiveDate::from_ymd_opt(year, month, 1)?, Self::last_of_month(year, month)?);
                let day = match part {
                    Part::Early => 7,
                    Part::FirstHalf | Part::Middle => 15,
                    // The first week is the one with the first Thursday: where 1 January is a Friday, it ends on the 8th.
                    Part::Week(week) => week * 7 + 1 - (first.weekday().num_days_from_monday() + 3) % 7,
                    Part::LastWeek if last.weekday().num_days_from_monday() < 2 => last.day() - 3 - last.weekday().num_days_from_monday(),
                    Part::LastWeek => last.day() - last.weekday().num_days_from_monday().saturating_sub(4),
                    Part::End => 31,
                };
                return Some((NaiveDate::from_ymd_opt(year, month, day).unwrap_or(last).min(last), next));
            }
            if let Some((last, next)) = self.quarter(next) {
                let back = match part {
                    Part::Early | Part::Week(_) => Months::new(2),
                    Part::FirstHalf | Part::Middle => Months::new(1),
                    Part::End | Part::LastWeek => return Some((last, next)),
                };
                let then = last.checked_sub_months(back)?;
                return Some((Self::last_of_month(then.year(), then.month())?, next));
            }
            let (year, next) = self.year_of(next)?;
            let (month, day) = match part {
                // `Early next year` may be any week of many.
                Part::Early if year > this_year => return None,
                Part::Early | Part::Week(_) => (1, 15),
                Part::FirstHalf | Part::Middle => (6, 30),
                Part::End | Part::LastWeek => (12, 31),
            };
            return Some((NaiveDate::from_ymd_opt(year, month, day)?, next));
        }
        if let Some(found) = self.quarter(at).filter(|_| self.word(at) != "quarter") {
            return Some(found);
        }
        // `in March`, `during March`, `sometime next month`.
        if self.is(at, "in during sometime around over throughout by within before until")
            && let Some((year, month, next)) = self.month_of(self.skip(at + 1, "in of the"))
            && !self.word(next).starts_with(|c: char| c.is_ascii_digit())
            && !self.is(next, "from who at")
            && (self.word(at) != "by" || month != self.on.month())
            && !(self.is(at, "by before until") && self.word(at + 1) == "the")
        {
            return Some((Self::last_of_month(year, month)?, next));
        }
        let (months, next) = match (self.any(at, "next month|the coming month"), self.any(at, "this month")) {
            (Some(next), _) => (1, next),
            (_, Some(next)) => (0, next),
            _ => return None,
        };
        let then = self.on.checked_add_months(Months::new(months))?;
        Some((Self::last_of_month(then.year(), then.month())?, next))
    }

    /// `the first Friday of December`, `the last working day of the month`.
    pub(super) fn nth_of_month(&self, at: usize) -> Day {
        let at = self.skip(at, "the");
        let nth = ["first", "second", "third", "fourth", "last"]
            .iter()
            .position(|name| *name == self.word(at))?;
        let day = weekday(self.word(at + 1));
        let of = self.any(at + 1, "business day|working day|weekday|day").filter(|_| nth == 4);
        let (year, month, next) = self.month_of(self.skip(day.map(|_| at + 2).or(of)?, "of in"))?;
        let last = Self::last_of_month(year, month)?;
        let date = match day {
            Some(day) if nth == 4 => (0..7)
                .filter_map(|back| last.checked_sub_days(Days::new(back)))
                .find(|date| date.weekday() == day)?,
            Some(day) => NaiveDate::from_weekday_of_month_opt(year, month, day, nth as u8 + 1)?,
            None => last.checked_sub_days(Days::new(match self.word(at + 1) {
                "day" => 0,
                _ => last.weekday().num_days_from_monday().saturating_sub(4).into(),
            }))?,
        };
        Some((date, next))
    }

    /// `Q2`, `the second quarter`, `this quarter`: its last day.
    fn quarter(&self, at: usize) -> Day {
        let at = self.skip(at, "the");
        let (this, year) = (self.on.month0() / 3 + 1, self.on.year());
        let (quarter, year, next) = if self.word(at) == "q"
            && let Some(quarter) = self.digits(at + 1, 4)
        {
            let named = self.year(at + 2);
            let year = named.unwrap_or(year + i32::from(quarter < this));
            (quarter, year, at + 2 + usize::from(named.is_some()))
        } else if let Some(next) = self.any(at, "next quarter") {
            (this % 4 + 1, year + i32::from(this == 4), next)
        } else if let Some(next) = self.any(at, "this quarter|current quarter|quarter") {
            (this, year, next)
        } else {
            let quarter = ["first quarter", "second quarter", "third quarter", "fourth quarter|last quarter"]
                .iter()
                .position(|name| self.any(at, name).is_some())? as u32
                + 1;
            (quarter, year + i32::from(quarter < this), at + 2)
        };
        Some((Self::last_of_month(year, quarter * 3)?, next))
    }

    /// `this year`, `2027`, `next year`.
    fn year_of(&self, at: usize) -> Option<(i32, usize)> {
        let named = self.year(at).map(|year| (year, at + 1));
        named
            .or_else(|| Some((self.on.year(), self.any(at, "year|this year|current year|this current year")?)))
            .or_else(|| Some((self.on.year().checked_add(1)?, self.any(at, "next year")?)))
    }

    /// A month as a year and a number.
    fn month_of(&self, at: usize) -> Option<(i32, u32, usize)> {
        let at = self.skip(at, "the");
        if let Some(next) = self.any(at, "next month|following month|coming month|month coming") {
            let then = self.on.checked_add_months(Months::new(1))?;
            return Some((then.year(), then.month(), next));
        }
        if let Some(next) = self.any(at, "this month|month|current month") {
            return Some((self.on.year(), self.on.month(), next));
        }
        let month = month(self.word(at))?;
        let explicit = self.year(self.skip(at + 1, "of"));
        let next = if explicit.is_some() { self.skip(at + 1, "of") + 1 } else { at + 1 };
        let year = explicit.unwrap_or(self.on.year() + i32::from(month < self.on.month()));
        Some((year, month, next))
    }

    /// `by Christmas`, `before Easter`, `ahead of Thanksgiving`: the feast, or the day before it.
    pub(super) fn feast(&self, at: usize) -> Day {
        let before = self.is(at.wrapping_sub(1), "before of pre")
            || self.before(at) == "the" && self.is(at.wrapping_sub(2), "before")
            || self.before(at) == "day";
        let (date, next) = self.feast_day(self.skip(at, "the"), before)?;
        // `Happy Easter`, `the Christmas party`, `after the New Year`: no dates.
        let due = before
            || self.is(at.wrapping_sub(1), "by until till at for around to")
            || self.any(next, "at the latest|latest").is_some()
            || self.words.len() == next - at;
        if !due || self.is(next, "party break holiday holidays vacation closure shutdown") && !before {
            return None;
        }
        Some((date, next))
    }

    /// The next such feast, or the last day `before` it on which offices are open.
    pub(super) fn feast_day(&self, name: usize, before: bool) -> Day {
        const FEASTS: [&str; 8] = [
            "christmas eve|christmas",
            "new year's eve|new years eve|new year|new year's|new years|turn of the year",
            "halloween",
            "thanksgiving",
            "black friday",
            "labor day|labour day",
            "good friday",
            "easter",
        ];
        let (feast, next) = FEASTS
            .iter()
            .zip(0..)
            .find_map(|(names, feast)| Some((feast, self.any(name, names)?)))?;
        let of_year = |year: i32| {
            let day = |month, day| NaiveDate::from_ymd_opt(year, month, day);
            let nth = |month, weekday, n| NaiveDate::from_weekday_of_month_opt(year, month, weekday, n);
            let (date, back) = match feast {
                0 => (day(12, 24), 0),
                1 => (day(12, 31), 0),
                2 => (day(10, 31), 0),
                3 => (nth(11, Weekday::Thu, 4), u64::from(before)),
                // The day after Thanksgiving, which need not be the fourth Friday.
                4 => (nth(11, Weekday::Thu, 4)?.succ_opt(), u64::from(before)),
                5 => (nth(9, Weekday::Mon, 1), u64::from(before)),
                6 => (easter(year), 2 + u64::from(before)),
                // Offices close on Good Friday: what is due before Easter is due on Thursday.
                _ => (easter(year), 3 * u64::from(before)),
            };
            date?.checked_sub_days(Days::new(back))
        };
        let this_year = self.on.year();
        let date = of_year(this_year)
            .filter(|date| *date >= self.on)
            .or_else(|| of_year(this_year.checked_add(1)?))?;
        Some((date, next))
    }
}

/// A numbered week further ahead, in days, is the number of something else: `week 30`, said in November.
const FARTHEST_WEEK: i64 = 200;

/// Easter Sunday of the Western churches.
fn easter(year: i32) -> Option<NaiveDate> {
    let (golden, century) = (year.rem_euclid(19), year.div_euclid(100));
    let moon =
        (19 * golden + century - century.div_euclid(4) - (century - (century + 8).div_euclid(25) + 1).div_euclid(3) + 15).rem_euclid(30);
    let sunday = (32 + 2 * century.rem_euclid(4) + 2 * year.rem_euclid(100).div_euclid(4) - moon - year.rem_euclid(4)).rem_euclid(7);
    let late = (golden + 11 * moon + 22 * sunday).div_euclid(451);
    let day = moon + sunday - 7 * late + 114;
    NaiveDate::from_ymd_opt(year, (day / 31) as u32, (day % 31 + 1) as u32)
}
