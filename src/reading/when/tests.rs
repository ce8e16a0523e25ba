use super::*;

mod phrases;

/// Reads with `on` a Monday, 16 November 2026, in Berlin. `-` is unsure; full minutes only.
fn said(text: &str, language: &str) -> String {
    let on = NaiveDate::from_ymd_opt(2026, 11, 16).expect("a date");
    let when = read(text, on, Tz::Europe__Berlin, language);
    let one = |stamp: Option<Stamp>| match stamp {
        None => "-".to_owned(),
        Some(Stamp::Zoned(instant)) => instant.format("%Y-%m-%d %H:%M%:z").to_string(),
        Some(Stamp::Floating(local)) => local.format("%Y-%m-%d %H:%M").to_string(),
        Some(Stamp::Date(day)) => day.to_string(),
    };
    if when == When::default() {
        return "-".into();
    }
    let zone = when.time_zone.as_deref().unwrap_or(if when.all_day { "all day" } else { "-" });
    format!("{} | {} | {zone}", one(when.start), one(when.end))
}

/// Language, text, begin | end | zone.
#[rustfmt::skip]
const CASES: &[(&str, &str, &str)] = &[
    ("ja", "11月 19日 (木曜日)⋅09:00～09:45", "2026-11-19 09:00+01:00 | 2026-11-19 09:45+01:00 | Europe/Berlin"),
    ("ja", "11月 19日 (木曜日)⋅午後6:00～7:00", "2026-11-19 18:00+01:00 | 2026-11-19 19:00+01:00 | Europe/Berlin"),
    ("ja", "11月 21日 (土曜日)⋅午後12:00～1:00", "2026-11-21 12:00+01:00 | 2026-11-21 13:00+01:00 | Europe/Berlin"),
    ("ja", "11月 19日 (木)⋅午前11:30～午後12:30", "2026-11-19 11:30+01:00 | 2026-11-19 12:30+01:00 | Europe/Berlin"),
    ("ja", "2027年 3月 16日 (火曜日)⋅10:00～11:00", "2027-03-16 10:00+01:00 | 2027-03-16 11:00+01:00 | Europe/Berlin"),
    ("ja", "11月 19日 (木曜日)", "2026-11-19 | 2026-11-20 | all day"),
    ("ja", "2026年11月19日(木)14時～15時30分", "2026-11-19 14:00+01:00 | 2026-11-19 15:30+01:00 | Europe/Berlin"),
    // the weekday is not that of the day
    ("ja", "2026年 11月 19日 (金曜日)⋅09:00～09:45", "-"),
    ("ja", "11月 19日 (木曜日) 第2会議室⋅09:00～09:45", "-"),
    ("ko", "11월 19일 (목요일)⋅AM 10:00~ 10:30", "2026-11-19 10:00+01:00 | 2026-11-19 10:30+01:00 | Europe/Berlin"),
    ("ko", "2026년 11월 19일 목요일, 오후 2:00 – 3:00", "2026-11-19 14:00+01:00 | 2026-11-19 15:00+01:00 | Europe/Berlin"),
    ("zh", "11月19日星期四⋅上午9:00 – 9:45", "2026-11-19 09:00+01:00 | 2026-11-19 09:45+01:00 | Europe/Berlin"),
    ("zh", "2026年11月19日 (周四)⋅下午2:00 – 3:00", "2026-11-19 14:00+01:00 | 2026-11-19 15:00+01:00 | Europe/Berlin"),
    ("en", "Thursday, Nov 19 · 10 – 11am", "2026-11-19 10:00+01:00 | 2026-11-19 11:00+01:00 | Europe/Berlin"),
    ("en", "Thursday, November 19⋅10:00 – 11:00am", "2026-11-19 10:00+01:00 | 2026-11-19 11:00+01:00 | Europe/Berlin"),
    ("en", "Thursday, November 19⋅11:30am – 12:30pm", "2026-11-19 11:30+01:00 | 2026-11-19 12:30+01:00 | Europe/Berlin"),
    ("en", "Thu 19 Nov 2026, 14:00–15:00", "2026-11-19 14:00+01:00 | 2026-11-19 15:00+01:00 | Europe/Berlin"),
    ("en", "Thu, Nov 19, 2026, 2:30 PM – 3:15 PM", "2026-11-19 14:30+01:00 | 2026-11-19 15:15+01:00 | Europe/Berlin"),
    ("en", "Thursday, November 19, 2026, 20:00, Thursday, November 19, 2026, 21:30", "2026-11-19 20:00+01:00 | 2026-11-19 21:30+01:00 | Europe/Berlin"),
    ("en", "Friday, November 20, 2026, , Friday, November 20, 2026,", "2026-11-20 | 2026-11-21 | all day"),
    ("en", "Friday, November 20, 2026, , Saturday, November 21, 2026,", "2026-11-20 | 2026-11-22 | all day"),
    ("en", "Thu Nov 19 11 – 1pm", "2026-11-19 11:00+01:00 | 2026-11-19 13:00+01:00 | Europe/Berlin"),
    ("en", "Nov 19, 9 – 5pm", "2026-11-19 09:00+01:00 | 2026-11-19 17:00+01:00 | Europe/Berlin"),
    ("en", "Nov 19, 10pm – 1am", "2026-11-19 22:00+01:00 | 2026-11-20 01:00+01:00 | Europe/Berlin"),
    ("en", "Thursday, Nov 19, 10pm – Friday, Nov 20, 1am", "2026-11-19 22:00+01:00 | 2026-11-20 01:00+01:00 | Europe/Berlin"),
    ("en", "November 19, 2026, 10:00 PM – November 20, 2026, 1:00 AM", "2026-11-19 22:00+01:00 | 2026-11-20 01:00+01:00 | Europe/Berlin"),
    ("en", "Nov 19 – 20, 2026", "2026-11-19 | 2026-11-21 | all day"),
    ("en", "Nov 30 – Dec 2", "2026-11-30 | 2026-12-03 | all day"),
    ("en", "Dec 31, 2026 – Jan 1, 2027", "2026-12-31 | 2027-01-02 | all day"),
    ("en", "Dec 30 – Jan 2, 2027", "2026-12-30 | 2027-01-03 | all day"),
    ("en", "Thursday, November 19", "2026-11-19 | 2026-11-20 | all day"),
    ("en", "Thursday, November 19 · All day", "2026-11-19 | 2026-11-20 | all day"),
    ("en", "Today, 3 – 4pm", "2026-11-16 15:00+01:00 | 2026-11-16 16:00+01:00 | Europe/Berlin"),
    ("en", "Tomorrow at 3pm", "2026-11-17 15:00+01:00 | - | Europe/Berlin"),
    ("en", "Yesterday from 14:00 to 15:00", "2026-11-15 14:00+01:00 | 2026-11-15 15:00+01:00 | Europe/Berlin"),
    ("en", "10:00 – 11:00 AM, Thursday, 19 November", "2026-11-19 10:00+01:00 | 2026-11-19 11:00+01:00 | Europe/Berlin"),
    ("en", "10am to 11am on 19 November 2026", "2026-11-19 10:00+01:00 | 2026-11-19 11:00+01:00 | Europe/Berlin"),
    ("en", "2026-11-19 10:00 - 11:00", "2026-11-19 10:00+01:00 | 2026-11-19 11:00+01:00 | Europe/Berlin"),
    ("en", "2026-11-19T10:00:00-05:00", "2026-11-19 10:00-05:00 | - | -"),
    ("en", "2026-11-19T10:00/2026-11-19T11:00", "2026-11-19 10:00+01:00 | 2026-11-19 11:00+01:00 | Europe/Berlin"),
    ("en", "11/19/2026 10:00 AM - 11:00 AM", "2026-11-19 10:00+01:00 | 2026-11-19 11:00+01:00 | Europe/Berlin"),
    ("en", "Thu 11/19/2026 10:00 AM - 11:00 AM", "2026-11-19 10:00+01:00 | 2026-11-19 11:00+01:00 | Europe/Berlin"),
    ("en", "03/04/2026 10:00 AM - 11:00 AM", "-"),
    ("en-US", "03/04/2026 10:00 AM - 11:00 AM", "2026-03-04 10:00+01:00 | 2026-03-04 11:00+01:00 | Europe/Berlin"),
    ("en-GB", "03/04/2026 10:00 - 11:00", "2026-04-03 10:00+02:00 | 2026-04-03 11:00+02:00 | Europe/Berlin"),
    ("en", "Fri 03/04/2026 10:00 - 11:00", "2026-04-03 10:00+02:00 | 2026-04-03 11:00+02:00 | Europe/Berlin"),
    ("en", "Wednesday, Nov 19, 2026 · 10 – 11am", "-"),
    ("en", "Nov 19 · 10 – 11", "-"),
    ("en", "Nov 19, 2:00 – 3:00", "-"),
    ("en", "Nov 19, 10:00 – 11:00", "2026-11-19 10:00+01:00 | 2026-11-19 11:00+01:00 | Europe/Berlin"),
    ("en", "Nov 19 · 10 – 11am (GMT+01:00) Central European Time - Berlin", "2026-11-19 10:00+01:00 | 2026-11-19 11:00+01:00 | Europe/Berlin"),
    ("en", "Nov 19 · 10 – 11am (GMT-05:00) Eastern Time - New York", "2026-11-19 10:00-05:00 | 2026-11-19 11:00-05:00 | America/New_York"),
    ("en", "Nov 19 · 10 – 11am (GMT-08:00)", "2026-11-19 10:00-08:00 | 2026-11-19 11:00-08:00 | -"),
    ("en", "Thu Nov 19, 2026 10am – 11am PST", "2026-11-19 10:00-08:00 | 2026-11-19 11:00-08:00 | America/Los_Angeles"),
    ("en", "Thu Nov 19, 2026 10am – 11am PDT", "-"),
    ("en", "Thu Nov 19, 2026 10am – 11am (CET)", "2026-11-19 10:00+01:00 | 2026-11-19 11:00+01:00 | Europe/Berlin"),
    ("en", "Thu Nov 19, 2026 10am – 11am ET", "2026-11-19 10:00-05:00 | 2026-11-19 11:00-05:00 | America/New_York"),
    ("en", "Thu Nov 19, 2026 10am – 11am Pacific Time", "2026-11-19 10:00-08:00 | 2026-11-19 11:00-08:00 | America/Los_Angeles"),
    ("en", "Thu Nov 19, 2026 10am – 11am America/New_York", "2026-11-19 10:00-05:00 | 2026-11-19 11:00-05:00 | America/New_York"),
    ("en", "Thu Nov 19, 2026 10am – 11am IST", "-"),
    ("en", "Thu Nov 19, 2026 10am – 11am UTC", "2026-11-19 10:00+00:00 | 2026-11-19 11:00+00:00 | UTC"),
    ("en", "Thursday, Nov 19 at 2:00 PM EST", "2026-11-19 14:00-05:00 | - | America/New_York"),
    ("en", "Thu Nov 19, 2026 10 a.m. – 11 a.m.", "2026-11-19 10:00+01:00 | 2026-11-19 11:00+01:00 | Europe/Berlin"),
    ("en", "Nov 19 10:00 am (45 min)", "2026-11-19 10:00+01:00 | 2026-11-19 10:45+01:00 | Europe/Berlin"),
    ("en", "Nov 19 10:00 am for 1 hour", "2026-11-19 10:00+01:00 | 2026-11-19 11:00+01:00 | Europe/Berlin"),
    ("en", "Thursday 10-11am", "2026-11-19 10:00+01:00 | 2026-11-19 11:00+01:00 | Europe/Berlin"),
    ("en", "10 – 11am", "-"),
    ("en", "Nov 19 or Nov 20, 10am", "-"),
    ("en", "Sun Mar 28, 2027 2:30am – 3:30am", "-"),
    ("en", "Sun Oct 25, 2026 2:30 AM – 3:30 AM", "-"),
    ("en", "Sun Oct 25, 2026 2:30 AM – 3:30 AM CET", "2026-10-25 02:30+01:00 | 2026-10-25 03:30+01:00 | Europe/Berlin"),
    ("en", "Thursday, November 19⋅10:00 – 11:00am Weekly on Thursday", "2026-11-19 10:00+01:00 | 2026-11-19 11:00+01:00 | Europe/Berlin"),
    ("en", "Nov 19, noon – 1pm", "2026-11-19 12:00+01:00 | 2026-11-19 13:00+01:00 | Europe/Berlin"),
    ("en", "Nov 19, 11pm – midnight", "2026-11-19 23:00+01:00 | 2026-11-20 00:00+01:00 | Europe/Berlin"),
    ("en", "Feb 30, 10am", "-"),
    ("en", "Mon 25 Jan · 10:00 – 11:00", "2027-01-25 10:00+01:00 | 2027-01-25 11:00+01:00 | Europe/Berlin"),
    ("en", "Nov 19, 10am – 10am", "-"),
    ("en", "Nov 19, 14:00 – 13:00", "-"),
    ("en", "May 18, 10am - 11am", "-"),
    ("en", "November 19th, 2026 at 10:00 AM - 11:00 AM", "2026-11-19 10:00+01:00 | 2026-11-19 11:00+01:00 | Europe/Berlin"),
    ("en", "", "-"),
    ("en", "asap", "-"),
    ("de", "Donnerstag, 19. November · 10:00 – 11:00 Uhr", "2026-11-19 10:00+01:00 | 2026-11-19 11:00+01:00 | Europe/Berlin"),
    ("de", "Do, 19. Nov. 2026, 14:00–15:30", "2026-11-19 14:00+01:00 | 2026-11-19 15:30+01:00 | Europe/Berlin"),
    ("de", "Do 19.11.2026 von 10 bis 11 Uhr", "2026-11-19 10:00+01:00 | 2026-11-19 11:00+01:00 | Europe/Berlin"),
    ("de", "19.11.2026, 10.30 - 11.30 Uhr", "2026-11-19 10:30+01:00 | 2026-11-19 11:30+01:00 | Europe/Berlin"),
    ("de", "Do., 19.11., 9:00 bis 10:00", "2026-11-19 09:00+01:00 | 2026-11-19 10:00+01:00 | Europe/Berlin"),
    ("de", "19.–20. November 2026", "2026-11-19 | 2026-11-21 | all day"),
    ("de", "heute 14:00 – 15:00", "2026-11-16 14:00+01:00 | 2026-11-16 15:00+01:00 | Europe/Berlin"),
    ("de", "morgen um 10 Uhr", "2026-11-17 10:00+01:00 | - | Europe/Berlin"),
    ("de", "Do 19.11.2026 Ganztägig", "2026-11-19 | 2026-11-20 | all day"),
    ("de", "Donnerstag, 19. November⋅2:00 – 3:00", "2026-11-19 02:00+01:00 | 2026-11-19 03:00+01:00 | Europe/Berlin"),
    ("de", "(GMT+01:00) Mitteleuropäische Zeit - Berlin, 19. November 2026, 10:00 – 11:00", "2026-11-19 10:00+01:00 | 2026-11-19 11:00+01:00 | Europe/Berlin"),
    ("fr", "jeudi 19 novembre · 10:00 – 11:00", "2026-11-19 10:00+01:00 | 2026-11-19 11:00+01:00 | Europe/Berlin"),
    ("fr", "jeudi 19 novembre 2026 de 10h à 11h30", "2026-11-19 10:00+01:00 | 2026-11-19 11:30+01:00 | Europe/Berlin"),
    ("fr", "jeu. 19 nov. 2026 14:00 – 15:00", "2026-11-19 14:00+01:00 | 2026-11-19 15:00+01:00 | Europe/Berlin"),
    ("fr", "mar. 17 nov. 2026 14h00 - 15h00", "2026-11-17 14:00+01:00 | 2026-11-17 15:00+01:00 | Europe/Berlin"),
    ("fr", "le 3 mars 2027, 9 h – 10 h", "2027-03-03 09:00+01:00 | 2027-03-03 10:00+01:00 | Europe/Berlin"),
    ("fr", "Aujourd’hui, 14:00 – 15:00", "2026-11-16 14:00+01:00 | 2026-11-16 15:00+01:00 | Europe/Berlin"),
    ("fr", "03/04/2027 10:00 - 11:00", "2027-04-03 10:00+02:00 | 2027-04-03 11:00+02:00 | Europe/Berlin"),
    ("es", "jueves, 19 de noviembre · 10:00 – 11:00", "2026-11-19 10:00+01:00 | 2026-11-19 11:00+01:00 | Europe/Berlin"),
    ("es", "jue, 19 de nov de 2026, 10:00 a. m. – 11:00 a. m.", "2026-11-19 10:00+01:00 | 2026-11-19 11:00+01:00 | Europe/Berlin"),
    ("es", "mañana de 10:00 a 11:00", "2026-11-17 10:00+01:00 | 2026-11-17 11:00+01:00 | Europe/Berlin"),
    ("es", "mar, 17 nov · 10:00 – 11:00", "2026-11-17 10:00+01:00 | 2026-11-17 11:00+01:00 | Europe/Berlin"),
    ("es", "mar 3 mar 2026 10:00-11:00", "2026-03-03 10:00+01:00 | 2026-03-03 11:00+01:00 | Europe/Berlin"),
    ("pt", "quinta-feira, 19 de novembro · 10:00 – 11:00", "2026-11-19 10:00+01:00 | 2026-11-19 11:00+01:00 | Europe/Berlin"),
    ("pt", "qui., 19 de nov. de 2026, 14h às 15h", "2026-11-19 14:00+01:00 | 2026-11-19 15:00+01:00 | Europe/Berlin"),
    ("pt", "amanhã, 14:00 – 15:00", "2026-11-17 14:00+01:00 | 2026-11-17 15:00+01:00 | Europe/Berlin"),
    ("it", "giovedì 19 novembre · 10:00 – 11:00", "2026-11-19 10:00+01:00 | 2026-11-19 11:00+01:00 | Europe/Berlin"),
    ("it", "gio 19 nov 2026, dalle 10:00 alle 11:00", "2026-11-19 10:00+01:00 | 2026-11-19 11:00+01:00 | Europe/Berlin"),
    ("it", "domani 14:00 – 15:00", "2026-11-17 14:00+01:00 | 2026-11-17 15:00+01:00 | Europe/Berlin"),
    ("nl", "donderdag 19 november · 10:00 – 11:00", "2026-11-19 10:00+01:00 | 2026-11-19 11:00+01:00 | Europe/Berlin"),
    ("nl", "do 19 nov 2026 van 10:00 tot 11:00 uur", "2026-11-19 10:00+01:00 | 2026-11-19 11:00+01:00 | Europe/Berlin"),
    ("nl", "vandaag 14.00 - 15.00 uur", "2026-11-16 14:00+01:00 | 2026-11-16 15:00+01:00 | Europe/Berlin"),
    ("nl", "19-11-2026 10:00 - 11:00", "2026-11-19 10:00+01:00 | 2026-11-19 11:00+01:00 | Europe/Berlin"),
    ("nl", "do 19 t/m vr 20 november 2026", "2026-11-19 | 2026-11-21 | all day"),
    ("en", "Thu 19 Nov 2026 14:00 – 15:00", "2026-11-19 14:00+01:00 | 2026-11-19 15:00+01:00 | Europe/Berlin"),
    ("en", "Thu, Nov 19, 2026, 10:00 – 11:00 AM", "2026-11-19 10:00+01:00 | 2026-11-19 11:00+01:00 | Europe/Berlin"),
    ("en", "Thursday 19 November 2026 14:00 to 15:00 (UK time)", "2026-11-19 14:00+00:00 | 2026-11-19 15:00+00:00 | Europe/London"),
    ("en", "Nov 19 2026 10:00-11:00 CET", "2026-11-19 10:00+01:00 | 2026-11-19 11:00+01:00 | Europe/Berlin"),
    ("en", "When: Thursday, November 19, 2026 10:00 AM-11:00 AM. (UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna", "2026-11-19 10:00+01:00 | 2026-11-19 11:00+01:00 | Europe/Berlin"),
    ("en", "19 Nov '26 10:00 - 11:00", "-"),
    ("en", "Thu Nov 19, 2026 10am – 11am CST", "-"),
    ("en", "Thu Nov 19, 2026 10am – 11am GMT", "2026-11-19 10:00+00:00 | 2026-11-19 11:00+00:00 | GMT"),
    ("en", "Thu Nov 19, 2026 2pm local time", "-"),
    ("en", "vendredi 20 nov. 2026", "2026-11-20 | 2026-11-21 | all day"),
    ("fr", "vendredi 20 nov. 2026, toute la journée", "2026-11-20 | 2026-11-21 | all day"),
    ("es", "jueves, 19 de noviembre, todo el día", "2026-11-19 | 2026-11-20 | all day"),
    ("pt", "quinta-feira, 19 de novembro, dia inteiro", "2026-11-19 | 2026-11-20 | all day"),
    ("it", "giovedì 19 novembre, tutto il giorno", "2026-11-19 | 2026-11-20 | all day"),
    ("nl", "donderdag 19 november, hele dag", "2026-11-19 | 2026-11-20 | all day"),
    ("en", "Thursday, November 19th from 2-3pm", "2026-11-19 14:00+01:00 | 2026-11-19 15:00+01:00 | Europe/Berlin"),
    ("en", "Thursday, November 19 from 2:00pm to 2:45pm Eastern Time (US & Canada)", "2026-11-19 14:00-05:00 | 2026-11-19 14:45-05:00 | America/New_York"),
    ("en", "Thu 19/11/2026 10:00-11:00", "2026-11-19 10:00+01:00 | 2026-11-19 11:00+01:00 | Europe/Berlin"),
    ("en", "19/11/26 10:00-11:00", "2026-11-19 10:00+01:00 | 2026-11-19 11:00+01:00 | Europe/Berlin"),
    ("en", "Mon, Nov 23 – Wed, Nov 25", "2026-11-23 | 2026-11-26 | all day"),
    ("en", "Nov 19, 2026 from 10:00 to 24:00", "2026-11-19 10:00+01:00 | 2026-11-20 00:00+01:00 | Europe/Berlin"),
    ("en", "10:00am - 11:00am, Thursday, November 19, 2026, Central European Time", "2026-11-19 10:00+01:00 | 2026-11-19 11:00+01:00 | Europe/Berlin"),
    ("en", "Interview on Nov 19 at 10am, call +49 30 1234567", "2026-11-19 10:00+01:00 | - | Europe/Berlin"),
    ("en", "Nov 19, 12 – 1pm", "2026-11-19 12:00+01:00 | 2026-11-19 13:00+01:00 | Europe/Berlin"),
    ("en", "Nov 19, 12pm – 1pm", "2026-11-19 12:00+01:00 | 2026-11-19 13:00+01:00 | Europe/Berlin"),
    ("en", "Nov 19, 11:30am – 12pm", "2026-11-19 11:30+01:00 | 2026-11-19 12:00+01:00 | Europe/Berlin"),
    ("en", "Nov 19, 12:00 AM – 1:00 AM", "2026-11-19 00:00+01:00 | 2026-11-19 01:00+01:00 | Europe/Berlin"),
    ("en", "Thursday, 19 November 2026, 10:00–11:00", "2026-11-19 10:00+01:00 | 2026-11-19 11:00+01:00 | Europe/Berlin"),
    ("en", "thursday november 19 10am-11am", "2026-11-19 10:00+01:00 | 2026-11-19 11:00+01:00 | Europe/Berlin"),
    ("de", "Donnerstag 19.11 10:00-11:00", "2026-11-19 10:00+01:00 | 2026-11-19 11:00+01:00 | Europe/Berlin"),
    ("de", "übermorgen, 10:00–11:00", "2026-11-18 10:00+01:00 | 2026-11-18 11:00+01:00 | Europe/Berlin"),
    ("en", "day after tomorrow 10am-11am", "2026-11-18 10:00+01:00 | 2026-11-18 11:00+01:00 | Europe/Berlin"),
    ("en", "Nov 19 2026, 10.00 am – 11.00 am", "2026-11-19 10:00+01:00 | 2026-11-19 11:00+01:00 | Europe/Berlin"),
    ("en", "Nov 19 · 10a–11a", "2026-11-19 10:00+01:00 | 2026-11-19 11:00+01:00 | Europe/Berlin"),
    ("en", "Today, Tuesday, Nov 17, 10am", "-"),
    ("en", "Thursday, Nov 19 • 1:00 – 1:45 PM", "2026-11-19 13:00+01:00 | 2026-11-19 13:45+01:00 | Europe/Berlin"),
    ("en", "November 19 2026 1300 - 1400", "-"),
    // a year away, the weekday would fit
    ("en", "Friday, Nov 19, 10am", "-"),
    ("en", "Tue Nov 24, 3pm", "2026-11-24 15:00+01:00 | - | Europe/Berlin"),
    ("en", "Wed Nov 24, 3pm", "-"),
    ("en", "Mon, Dec 15 · 9:00 – 9:45am", "-"),
    ("en", "Thu Aug 19, 10am", "-"),
    ("en", "Fri Jan 1, 10am", "2027-01-01 10:00+01:00 | - | Europe/Berlin"),
    ("en", "Mon May 17, 10am", "2027-05-17 10:00+02:00 | - | Europe/Berlin"),
    ("en", "Sun May 17, 10am", "2026-05-17 10:00+02:00 | - | Europe/Berlin"),
    ("en", "Tue May 17, 10am", "-"),
    ("de", "Mittwoch, 19.11., 10 Uhr", "-"),
    ("fr", "samedi 20 novembre à 10h", "-"),
    ("es", "sáb, 20 nov · 10:00 – 11:00", "-"),
    ("pt", "sexta-feira, 19 de novembro, 14h", "-"),
    ("it", "mercoledì 1 dicembre ore 15", "-"),
    ("nl", "vrijdag 19 nov 10:00", "-"),
    ("en", "Nov 20 – Nov 19", "-"),
    // half a day of which one half was guessed
    ("en", "Nov 19, 10 – 9am", "-"),
    ("en", "Nov 19 2026, 8 – 7am", "-"),
    ("en", "Nov 19, 5 – 4pm", "-"),
    ("en", "Nov 19, 1 – 12pm", "-"),
    ("en", "Nov 19, 12 – 11am", "-"),
    ("en", "Nov 19, 10 – 1am", "-"),
    ("en", "Nov 19, 10am – 9", "-"),
    ("en", "Nov 19, 9am – 5", "2026-11-19 09:00+01:00 | 2026-11-19 17:00+01:00 | Europe/Berlin"),
    ("en", "Nov 19, 12 – 2pm", "2026-11-19 12:00+01:00 | 2026-11-19 14:00+01:00 | Europe/Berlin"),
    ("en", "Nov 19, 9:00 – 18:30", "2026-11-19 09:00+01:00 | 2026-11-19 18:30+01:00 | Europe/Berlin"),
    ("en", "Nov 19, 8am – 7pm", "2026-11-19 08:00+01:00 | 2026-11-19 19:00+01:00 | Europe/Berlin"),
    ("en", "Nov 19, 10pm – 9am", "-"),
    ("en", "Nov 19, 10pm – 6am", "2026-11-19 22:00+01:00 | 2026-11-20 06:00+01:00 | Europe/Berlin"),
    ("de", "19.11., 20:00 – 7:00 Uhr", "-"),
    ("es", "19 de noviembre, 11 a 10 am", "-"),
    ("en", "Thursday, November 19\u{b7}10:00\u{202f}\u{2013}\u{202f}11:00\u{202f}AM", "2026-11-19 10:00+01:00 | 2026-11-19 11:00+01:00 | Europe/Berlin"),
];

#[test]
fn the_table() {
    for (language, text, expected) in CASES {
        assert_eq!(said(text, language), *expected, "{language}: {text}");
    }
}

/// A text that says everything does not depend on the day it is read on, and reads the same again.
#[test]
fn a_full_date_needs_no_today() {
    for year in [1999, 2026, 2040] {
        let on = NaiveDate::from_ymd_opt(year, 2, 28).expect("a date");
        let when = read("Thu 19 Nov 2026, 14:00–15:00 CET", on, Tz::Europe__Berlin, "en");
        assert_eq!(when.time_zone.as_deref(), Some("Europe/Berlin"));
        assert_eq!(serde_json::to_string(&when.end).expect("a stamp"), "\"2026-11-19T15:00:00+01:00\"");
    }
}

/// What is written down as RFC 3339 reads back as itself.
#[test]
fn rfc_3339_reads_back() {
    for (language, text, _) in CASES {
        let on = NaiveDate::from_ymd_opt(2026, 11, 16).expect("a date");
        let when = read(text, on, Tz::Europe__Berlin, language);
        if let Some(Stamp::Zoned(start)) = when.start {
            assert_eq!(read(&start.to_rfc3339(), on, Tz::Europe__Berlin, "").start, when.start, "{text}");
        }
    }
}

/// Where the calendar ends, there is no tomorrow to count on.
#[test]
fn the_last_day_has_no_tomorrow() {
    for text in ["tomorrow 10am", "today, 11pm – 1am", "today 23:50 (30 min)", "Monday 10am"] {
        assert_eq!(read(text, NaiveDate::MAX, Tz::Europe__Berlin, "en"), When::default(), "{text}");
    }
    assert_eq!(read("yesterday 10am", NaiveDate::MIN, Tz::Europe__Berlin, "en"), When::default());
}

/// Words that look ahead do so only so far.
#[test]
fn a_long_text_is_read_to_its_end() {
    for word in [
        "mo ",
        "1 ",
        "(utc+01:00) ",
        "half past ",
        "a quarter ",
        "a standard time ",
        "10 to ",
        "+1 ",
        "room ",
    ] {
        said(&word.repeat(300), "de");
        said(&word.repeat(300), "en");
    }
}

proptest::proptest! {
    #[test]
    fn never_a_panic(text in "\\PC{0,60}", days in -900_000i32..900_000) {
        let on = NaiveDate::from_num_days_from_ce_opt(days).unwrap_or_default();
        read(&text, on, Tz::Europe__Berlin, "en");
    }

    /// Words, numbers and signs as dates have them, in any order: an end is behind its begin, and all is null or the begin is there.
    #[test]
    fn never_an_end_before_the_begin(
        parts in proptest::collection::vec("(nov|thu|19|20|2026|10|11|:|00|30|am|pm|-|–|to|,|\\.|/|uhr|gmt|\\+|cet|pst|today|all day|31|feb|24|12| ){1}", 0..14),
        language in "(en|de|fr|es|pt|it|nl|en-US)",
        day in 700_000i32..760_000,
    ) {
        let on = NaiveDate::from_num_days_from_ce_opt(day).unwrap_or_default();
        let when = read(&parts.join(" "), on, Tz::America__New_York, &language);
        match (when.start, when.end) {
            (Some(Stamp::Zoned(start)), Some(Stamp::Zoned(end))) => proptest::prop_assert!(start < end),
            (Some(Stamp::Date(start)), Some(Stamp::Date(end))) => proptest::prop_assert!(start < end && when.all_day),
            (Some(Stamp::Zoned(_)), None) => {}
            (None, None) => proptest::prop_assert_eq!(when, When::default()),
            other => proptest::prop_assert!(false, "{:?}", other),
        }
    }
}
