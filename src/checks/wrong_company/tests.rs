use crate::checks::{Letter, Level, Others, judge};

fn rows(company: &str, others: &[&str], subject: Option<&str>, text: &str) -> Vec<(Level, Option<String>)> {
    let letter = Letter {
        subject: subject.map(str::to_owned),
        body: format!("Dear Mei,\n\n{text}\n\nKind regards,\nAlex"),
        company: Some(company.to_owned()),
        to: vec!["Mei Sato".to_owned()],
        others: Others {
            companies: others.iter().map(|other| (*other).to_owned()).collect(),
            ..Others::default()
        },
        ..Letter::default()
    };
    let rows = judge(&letter).into_iter().filter(|f| f.check == "wrong_company");
    rows.map(|f| {
        let units: Vec<u16> = letter.body.encode_utf16().collect();
        let mended = f.fix.map(|fix| {
            let end = units.len() - "\n\nKind regards,\nAlex".len();
            let whole = [
                &units[11..fix.span.0],
                &fix.text.encode_utf16().collect::<Vec<_>>(),
                &units[fix.span.1..end],
            ]
            .concat();
            String::from_utf16_lossy(&whole)
        });
        (f.level, mended)
    })
    .collect()
}

fn worst(company: &str, others: &[&str], text: &str) -> Option<Level> {
    rows(company, others, None, text).into_iter().map(|(level, _)| level).max()
}

fn found(body: &str) -> Vec<(Level, Option<String>)> {
    let letter = Letter {
        body: format!("Dear Mei,\n\n{body}\n\nKind regards,\nAlex"),
        company: Some("Tidewater Robotics".to_owned()),
        to: vec!["Mei Sato".to_owned()],
        others: Others {
            companies: vec!["Hollin".to_owned(), "Tidewater".to_owned()],
            ..Others::default()
        },
        ..Letter::default()
    };
    judge(&letter)
        .into_iter()
        .filter(|f| f.check == "wrong_company")
        .map(|f| (f.level, f.fix.map(|f| f.text)))
        .collect()
}

#[test]
fn companies_are_compared() {
    assert_eq!(found("I would love to join Tidewater."), []);
    assert_eq!(found("At my last job at Hollin I led the move."), []);
    assert_eq!(found("When I was at Hollin, I led the move to Tidewater Robotics."), []);
    assert_eq!(
        found("I would love to join Hollin."),
        [(Level::Block, Some("Tidewater Robotics".to_owned()))]
    );
    assert_eq!(
        found("The work at Tidewatr is good."),
        [(Level::Block, Some("Tidewater".to_owned()))]
    );
    assert_eq!(
        found("Thank you for talking about the role at Brightwell."),
        [(Level::Block, Some("Tidewater Robotics".to_owned()))]
    );
    assert_eq!(found("I would love to join the Controls team."), []);
    assert_eq!(found("There is no job in England that I covet more, nor a position in Leeds."), []);
}

#[test]
fn words_near_a_company_are_no_slips() {
    for (company, text, stops) in [
        ("World Bank", "Would it be useful if I sent a sample?", false),
        ("World Bank", "I admire the Word Bank a lot.", true),
        ("Thanx", "Thank you for the interview.", false),
        ("Shell", "Shall I send the drawings?", false),
        ("White Castle", "While I was there, I saw the line.", false),
        ("Apple", "Apply it. That was your advice.", false),
        ("Three", "There was a queue.", false),
        ("Chase", "Phase two at Chase sounds hard.", false),
        ("Figma", "I hold a Six Sigma belt.", false),
        ("Block", "Black Friday at Block must be busy.", false),
        ("Block", "I enjoyed hearing about Black Friday at Block.", false),
        ("Tesla", "I enjoyed meeting Tessa at Tesla.", false),
        ("Notion", "The Nation liked Notion.", false),
        ("Stripe", "When I was at Stride, I ran the ledger.", false),
        ("Stripe", "I would love to work at Strype.", true),
        ("Notion", "I look forward to joining Notoin.", true),
        ("Tidewater Robotics", "Tidewatr Robotics is where I want to be.", true),
        ("Brackenfold", "Thank you for the interview with Brakenfold.", true),
    ] {
        assert_eq!(worst(company, &[], text) == Some(Level::Block), stops, "{company}: {text}");
    }
}

#[test]
fn tools_people_and_places_are_no_companies() {
    for (text, stops) in [
        ("I would love to contribute to Kubernetes.", false),
        ("I enjoy work with Python.", false),
        ("The opportunity to work with CAD drew me.", false),
        ("Thank you for the interview with Raj Patel.", false),
        ("I could work with Kim Lee.", false),
        ("I hope to join Raj on the line.", false),
        ("The team at Pier 7 was kind.", false),
        ("Thank you for showing me the role at Pier 7.", false),
        ("The role at Initech taught me to plan.", false),
        ("I left a job at Initech and would be glad to move again.", false),
        ("Thank you for discussing the position with Thandeka Zuma.", false),
        ("Thank you for asking about my role at Initech.", false),
        ("I would be glad to join Operations.", false),
        ("I look forward to joining Initech.", true),
        ("Thank you for the interview for the role at Initech.", true),
        ("I was inspired by Initech's mission and would love to help.", true),
    ] {
        assert_eq!(worst("Tidewater Robotics", &[], text) == Some(Level::Block), stops, "{text}");
    }
}

#[test]
fn another_company_that_is_praised_is_asked_about() {
    for (text, level) in [
        (
            "I have long admired Kestrel Freight, and our talk confirmed it. I would be excited to help Kestrel Freight grow its northern depots.",
            Some(Level::Warn),
        ),
        ("I would love to work for Kestrel Freight.", Some(Level::Warn)),
        ("I am excited about the chance to bring that to Kestrel.", Some(Level::Warn)),
        // It names its own, too.
        (
            "I have long admired Kestrel Freight, but would rather help Tidewater. I would help Kestrel Freight no more.",
            None,
        ),
        // Two of them are examples.
        ("I would love to work for Kestrel Freight. I would love to work for Globex.", None),
        // A former employer, a client, a product, a person, a place, its own name in short.
        ("For six years I worked for Kestrel Freight and admired Kestrel Freight.", None),
        (
            "I would love to win back Kestrel Freight as a client. I have always admired Kestrel Freight.",
            None,
        ),
        ("I admire Figma, and I would love to teach your designers Figma.", None),
        ("I admire Kestrel Freight's depots.", None),
        ("I would love to work for Dr. Feld.", None),
        ("I would love to work at Heathrow.", None),
        ("I would love to work for Tide.", None),
        ("I have long admired Lego.", None),
    ] {
        assert_eq!(worst("Tidewater Robotics", &[], text), level, "{text}");
    }
}

#[test]
fn a_former_employer_may_be_named() {
    for (other, text, level) in [
        ("Globex", "At Globex I led the migration.", None),
        ("Globex", "I am still employed at Globex, so I could start in May.", None),
        ("Globex", "I will be at Globex until the end of May.", Some(Level::Warn)),
        ("Chase", "Chase, whom I met, would be glad.", None),
        ("Globex", "I was at Globex.", None),
        ("Globex", "As a lead at Globex, I cut costs by a third.", None),
        ("Globex", "Before Globex, I worked in a bakery.", None),
        ("Globex", "You asked why I left Globex.", None),
        ("Globex", "Globex taught me patience.", None),
        ("Globex", "You told me you came from Globex.", None),
        ("Globex", "Before joining Globex, I would bake.", None),
        ("Globex", "I would love to use what I learned while working at Globex.", None),
        ("Globex", "I am grateful for the years I had with the team at Globex.", None),
        (
            "Globex",
            "At Globex we halved the changeover time, and I hope to do so again.",
            None,
        ),
        ("Stripe", "I would love to work with Stripe at Tidewater.", Some(Level::Warn)),
        (
            "Notion",
            "Tidewater uses it. I would love to learn more about Notion.",
            Some(Level::Warn),
        ),
        ("Globex", "I would be glad to support the Globex account.", Some(Level::Warn)),
        ("Globex", "I would be glad to tell you more about Globex.", Some(Level::Warn)),
        ("Globex", "I am also interviewing with Globex.", Some(Level::Warn)),
        ("Indeed", "Indeed, I enjoyed it.", None),
        ("Target", "Target dates matter.", None),
        ("Block", "Block the time you need.", None),
        ("Globex", "My years at a bakery would help Globex grow.", Some(Level::Block)),
        (
            "Globex",
            "When I was at university I dreamed of working at Globex.",
            Some(Level::Block),
        ),
        ("Globex", "I can see myself at Globx.", Some(Level::Block)),
        ("Globex", "Thank you for the interview for the role at Globex.", Some(Level::Block)),
        ("Globex", "I enjoyed meeting the Globex team.", Some(Level::Block)),
        ("Globex", "Globex is where I would like to work.", Some(Level::Block)),
        ("Globex", "Working at Globex would be a dream.", Some(Level::Block)),
        ("Globex", "I would be an asset to Globex.", Some(Level::Block)),
        ("Hollin Marine", "I was impressed by Hollin.", Some(Level::Block)),
        ("Bank of America", "I would love to join Bank of America.", Some(Level::Block)),
    ] {
        assert_eq!(worst("Tidewater Robotics", &[other], text), level, "{other}: {text}");
    }
}

#[test]
fn the_subject_is_judged() {
    for (subject, stops) in [
        ("Thank you - Globex interview", true),
        ("Interview at Globex", true),
        ("Thank you - Tidewatr interview", true),
        ("Thank you - Tidewatr Robotics", true),
        ("Thank you - Tidewater interview", false),
        ("Thank you - Controls Engineer interview", false),
        ("Thank you for Globex Week planning", false),
    ] {
        let found = rows("Tidewater Robotics", &["Globex"], Some(subject), "Thank you.");
        let expected: &[(Level, Option<String>)] = if stops { &[(Level::Block, None)] } else { &[] };
        assert_eq!(found, expected, "{subject}");
    }
    let found = rows(
        "Tidewater Robotics",
        &["Globex"],
        None,
        "I was drawn to Globex’s mission and would love to help.",
    );
    let mended = "I was drawn to Tidewater Robotics’s mission and would love to help.";
    assert_eq!(found, [(Level::Block, Some(mended.to_owned()))]);
}

#[test]
fn a_word_in_two_parts_behind_the_name_is_no_gap() {
    let found = rows("Tidewater", &[], Some("and Tidewatr I’d"), "Thank you.");
    assert!(found.iter().all(|(level, _)| *level != Level::Block), "{found:?}");
    rows("Tidewater", &["Hollin"], Some("and Hollin I’d"), "Thank you.");
}

/// A house's first word may be somebody's name, and its last one a word of every day.
#[test]
fn a_house_is_told_by_its_last_word() {
    let about = |house: &str| format!("Thank you for the interview about the Nurse position at {house}.");
    for house in ["Grace General", "Martin Memorial", "Olive Academy"] {
        assert_eq!(worst("Hollin Clinic", &[], &about(house)), Some(Level::Block), "{house}");
    }
    for own in ["Hollin General", "the Hollin Clinic"] {
        assert_eq!(worst("Hollin Clinic", &[], &about(own)), None, "{own}");
    }
}
