//! Japanese, Chinese and Korean dates in English words. Their order is fixed (year, month, day) and every number says by its sign what it
//! is, so that they need no reading of their own: rewritten, they are read as everything else. What is not understood to the last sign is
//! left alone, and so is unsure.

/// The text in English; `None` where it is no date of these languages.
pub(super) fn western(text: &str) -> Option<String> {
    let has = |signs: [char; 2]| signs.iter().all(|sign| text.contains(*sign));
    if !has(['月', '日']) && !has(['월', '일']) {
        return None;
    }
    let chars: Vec<char> = text.chars().map(narrow).collect();
    let mut out = Out::default();
    let mut at = 0;
    while at < chars.len() {
        at += out.take(&chars[at..])?;
    }
    Some(out.text)
}

/// Full-width digits and signs as ASCII has them.
fn narrow(c: char) -> char {
    match c {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(c as u32 - 0xfee0).unwrap_or(c),
        c => c,
    }
}

const MONTHS: [&str; 12] = [
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

/// Sunday first, as the signs of each language go: Japanese, Chinese, Korean.
const DAYS: [(&str, [&str; 3]); 7] = [
    ("Sunday", ["日", "日天", "일"]),
    ("Monday", ["月", "一", "월"]),
    ("Tuesday", ["火", "二", "화"]),
    ("Wednesday", ["水", "三", "수"]),
    ("Thursday", ["木", "四", "목"]),
    ("Friday", ["金", "五", "금"]),
    ("Saturday", ["土", "六", "토"]),
];

/// Words, and what they are in English.
const WORDS: &[(&str, &str)] = &[
    ("から", " – "),
    ("まで", " "),
    ("終日", "all day"),
    ("全天", "all day"),
    ("全日", "all day"),
    ("종일", "all day"),
    ("至", " – "),
    ("到", " – "),
    ("~", " – "),
    ("〜", " – "),
    ("⋅", ", "),
    ("・", ", "),
    ("、", ", "),
    ("，", ", "),
];

const MORNING: &[&str] = &["午前", "上午", "오전"];
const AFTERNOON: &[&str] = &["午後", "下午", "오후"];

#[derive(Default)]
struct Out {
    text: String,
    year: Option<usize>,
    month: Option<usize>,
    /// Half of the day, which holds until another is named.
    half: Option<&'static str>,
}

impl Out {
    /// Takes what stands at the beginning; how many signs that was.
    fn take(&mut self, rest: &[char]) -> Option<usize> {
        let starts = |word: &str| word.chars().enumerate().all(|(at, c)| rest.get(at) == Some(&c));
        for (words, half) in [(MORNING, "AM"), (AFTERNOON, "PM")] {
            if let Some(word) = words.iter().find(|word| starts(word)) {
                self.half = Some(half);
                return Some(word.chars().count());
            }
        }
        if let Some((word, said)) = WORDS.iter().find(|(word, _)| starts(word)) {
            self.text.push_str(said);
            return Some(word.chars().count());
        }
        if let Some((length, day)) = weekday(rest) {
            self.text.push_str(&format!(" {day}, "));
            return Some(length);
        }
        match rest.first()? {
            c if c.is_ascii_digit() => self.number(rest),
            c if c.is_ascii() || c.is_whitespace() || matches!(c, '–' | '—' | '‐' | '−') => {
                self.text.push(*c);
                Some(1)
            }
            _ => None,
        }
    }

    /// A number with its sign, or a time.
    fn number(&mut self, rest: &[char]) -> Option<usize> {
        let digits = rest.iter().take_while(|c| c.is_ascii_digit()).count();
        let value: usize = rest[..digits].iter().collect::<String>().parse().ok()?;
        let blank = rest[digits..].iter().take_while(|c| c.is_whitespace()).count();
        let length = digits + blank + 1;
        match rest.get(digits + blank) {
            Some('年' | '년') => {
                self.year = Some(value);
                return Some(length);
            }
            Some('月' | '월') if (1..=12).contains(&value) => {
                self.month = Some(value - 1);
                return Some(length);
            }
            Some('日' | '일') => {
                let year = self.year.map(|year| year.to_string()).unwrap_or_default();
                self.text.push_str(&format!(" {value} {} {year} ", MONTHS[self.month?]));
                return Some(length);
            }
            _ => {}
        }
        let (minutes, length) = match rest.get(digits) {
            Some(':') => {
                let more = rest[digits + 1..].iter().take_while(|c| c.is_ascii_digit()).count();
                (rest[digits + 1..=digits + more].iter().collect::<String>(), digits + 1 + more)
            }
            Some('時' | '时' | '点' | '시') => {
                let from = digits + 1 + rest[digits + 1..].iter().take_while(|c| c.is_whitespace()).count();
                let more = rest[from..].iter().take_while(|c| c.is_ascii_digit()).count();
                match rest.get(from + more) {
                    Some('分' | '분') if more > 0 => (rest[from..from + more].iter().collect(), from + more + 1),
                    Some('半') if more == 0 => ("30".to_owned(), from + 1),
                    _ => ("00".to_owned(), digits + 1),
                }
            }
            // a number of anything else is none of a date
            _ => return None,
        };
        let half = self.half.filter(|_| value <= 12).unwrap_or_default();
        self.text.push_str(&format!(" {value}:{minutes} {half} "));
        Some(length)
    }
}

/// `水曜日`, `星期三`, `周三`, `수요일`, or one sign in brackets.
fn weekday(rest: &[char]) -> Option<(usize, &'static str)> {
    let day = |at: usize| {
        let sign = *rest.get(at)?;
        DAYS.iter()
            .find(|(_, signs)| signs.iter().any(|of| of.contains(sign)))
            .map(|(day, _)| *day)
    };
    match rest {
        ['(', _, ')', ..] => Some((3, day(1)?)),
        ['(', '星', '期', _, ')', ..] => Some((5, day(3)?)),
        ['(', '周' | '週', _, ')', ..] => Some((4, day(2)?)),
        ['(', _, '曜', '日', ')', ..] | ['(', _, '요', '일', ')', ..] => Some((5, day(1)?)),
        [_, '曜', '日', ..] | [_, '요', '일', ..] => Some((3, day(0)?)),
        ['星', '期', ..] => Some((3, day(2)?)),
        ['周' | '週', ..] => Some((2, day(1)?)),
        _ => None,
    }
}
