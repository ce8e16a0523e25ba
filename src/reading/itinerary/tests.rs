use super::*;
use proptest::prelude::*;

fn names(text: &str) -> Vec<Vec<String>> {
    let day = NaiveDate::from_ymd_opt(2026, 11, 19).unwrap_or_default();
    read(text, day, Tz::Europe__Berlin)
        .into_iter()
        .map(|slot| slot.people.into_iter().filter_map(|person| person.name).collect())
        .collect()
}

#[test]
fn people_stand_in_their_slots() {
    for (text, wanted) in [
        ("Interviewer: Tom Baker", &[&["Tom Baker"][..]][..]),
        (
            "2:00PM (CET) - 3:00PM (CET): Tom Baker and Priya Nair",
            &[&["Tom Baker", "Priya Nair"]],
        ),
        (
            "10:00 - 10:45 Tom Baker (Staff Engineer)\n10:45 - 11:30 Baker, Ruth",
            &[&["Tom Baker"], &["Ruth Baker"]],
        ),
        (
            "You will be meeting with:\n- Tom Baker, Staff Engineer\n- Lena Quist",
            &[&["Tom Baker", "Lena Quist"]],
        ),
        ("<p>Interviewers: <b>Tom Baker</b> &amp; Lena Q.</p>", &[&["Tom Baker", "Lena Q."]]),
        (
            "Event Name: 30 Minute Meeting\nCancel: https://calendly.com/c/1\nPowered by Calendly.com",
            &[],
        ),
        ("We look forward to meeting you on Tuesday.", &[]),
        (
            "1:00-1:45pm: Case exercise (Tom B., Yuki S.)\n2:00-2:30pm: Ruth Porter (Head of Design)",
            &[&["Tom B.", "Yuki S."], &["Ruth Porter"]],
        ),
        (
            "Entrevistadores: Tiago Nogueira e Camila Duarte",
            &[&["Tiago Nogueira", "Camila Duarte"]],
        ),
        (
            "14h00 - 14h45 : Étude de cas avec Hélène Garnier\n14h45 - 15h00 : Pause\n9:45 AM – 10:30 AM  Data review with Amara Diallo",
            &[&["Hélène Garnier"], &["Amara Diallo"]],
        ),
        (
            "- 14:00 - 14:30: Portfolio review - Niamh\n- 15:00 - 15:30: Working together - Kofi & Bea",
            &[&["Niamh"], &["Kofi", "Bea"]],
        ),
        (
            "9:00 AM - 9:30 AM EST\nInterviewer: Joanna Kowalczyk\n\nIf anything comes up, please reply to this e-mail.",
            &[&["Joanna Kowalczyk"]],
        ),
        (
            "09:30 – 10:15 Uhr: Fachgespräch mit Herrn Tobias Wenzel\n10:30 – 11:00 Uhr: Gespräch mit Frau Lena Hoffmann, Geschäftsführerin",
            &[&["Tobias Wenzel"], &["Lena Hoffmann"]],
        ),
        (
            "9:00 am - 10:00 am EST\nTechnical Interview\nInes Duarte\nStaff Engineer\n\n10:00 am - 10:15 am EST\nBreak\n\n10:15 am - 11:00 am EST\nWrap-up with your recruiter\nNethmi Perera",
            &[&["Ines Duarte"], &["Nethmi Perera"]],
        ),
        (
            "1. Ines Duarte (9:00 - 9:45)\n2. Paul Okafor (10:00 - 10:45)\n3. Team lunch (12:00 - 1:00)",
            &[&["Ines Duarte"], &["Paul Okafor"]],
        ),
        (
            "Who:\nTom Baker - Organizer\ntom@globex.example\nMarta Rivera\nmarta@globex.example",
            &[&["Tom Baker", "Marta Rivera"]],
        ),
        (
            "Algorithms\n9:00 AM - 9:50 AM\nTom B. and Priya N.\n\nLunch Break\n11:00 AM - 12:00 PM\n\nWorking Together\n12:00 PM - 12:45 PM\nRuth P.",
            &[&["Tom B.", "Priya N."], &["Ruth P."]],
        ),
        (
            "1. Manager conversation\nTue, Nov 24, 9:30 AM – 10:15 AM\nTom Baker (Director)\n\n2. Coding\nTue, Nov 24, 10:15 AM – 11:15 AM\nPriya Nair (Scientist), Ruth Porter",
            &[&["Tom Baker"], &["Priya Nair", "Ruth Porter"]],
        ),
        (
            "10:00-10:40 Bhavna (hiring manager)\n10:40-11:20 Stefan + Lena, pairing",
            &[&["Bhavna"], &["Stefan", "Lena"]],
        ),
        (
            "09:30 – 10:15 Uhr: Fachgespräch mit Frau Dr. Anke Vogt (Leiterin Vertrieb) und Herrn Jens Thiel (Teamleiter Innendienst)",
            &[&["Anke Vogt", "Jens Thiel"]],
        ),
        // What a conversation is about is nobody.
        (
            "9:00 - 9:45: Intro & Background\nInterviewer: Dana Whitfield\n9:45 - 10:30 Coding\nInterviewers: Ruben Ortega, Mei-Ling Chao\n10:30 - 10:45: Break",
            &[&["Dana Whitfield"], &["Ruben Ortega", "Mei-Ling Chao"]],
        ),
        (
            "10:00 - 10:45 Culture Fit\n11:00 - 11:45 Grace Park - Design",
            &[&[], &["Grace Park"]],
        ),
        (
            "Ihre Gesprächspartner: Frau Dr. Anke Vogt (Chefärztin), Herr Jens Thiel",
            &[&["Anke Vogt", "Jens Thiel"]],
        ),
    ] {
        assert_eq!(names(text), wanted, "{text}");
    }
}

#[test]
fn a_heading_says_the_zone_of_the_times() {
    let day = NaiveDate::from_ymd_opt(2026, 12, 10).unwrap_or_default();
    let starts = |text: &str| -> Vec<String> {
        let slots = read(text, day, Tz::Europe__Berlin);
        slots
            .iter()
            .filter_map(|slot| serde_json::to_value(slot.start).ok()?.as_str().map(str::to_owned))
            .collect()
    };
    assert_eq!(
        starts("Schedule (PST)\n9:00 AM - 9:45 AM  Assay design with Wen Li"),
        ["2026-12-10T09:00:00-08:00"]
    );
    assert_eq!(
        starts("Your schedule\n9:00 AM - 9:45 AM  Assay design with Wen Li"),
        ["2026-12-10T09:00:00+01:00"]
    );
    for heading in [
        "Please note that all times below are in PST.",
        "Here is your day (all times Pacific).",
    ] {
        let text = format!("{heading}\n9:00 AM - 9:45 AM  Assay design with Wen Li");
        assert_eq!(starts(&text), ["2026-12-10T09:00:00-08:00"], "{heading}");
    }
    // A line's own date is the day.
    assert_eq!(
        starts("Fri, Dec 11, 2026, 9:00 AM - 9:45 AM\nRuth Porter"),
        ["2026-12-11T09:00:00+01:00"]
    );
    assert_eq!(starts("14h00 - 14h45 : Ruth Porter"), ["2026-12-10T14:00:00+01:00"]);
}

proptest! {
    #[test]
    fn any_text_is_read(text in any::<String>()) {
        prop_assert_eq!(names(&text), names(&text));
    }

    #[test]
    fn text_like_schedules_is_read(text in "([0-9:]{1,5}|AM|PM|-|Tom Baker|\\(|\\)|<|>|@|\n|,| ){0,30}") {
        names(&text);
    }
}
