//! Whole letters, written for this project, and what all checks say of them.

use proptest::prelude::*;

use super::*;

/// A name, to whom, company, role, body.
type Case = (
    &'static str,
    &'static [&'static str],
    Option<&'static str>,
    Option<&'static str>,
    &'static str,
);

const LETTERS: &[Case] = &[
    (
        "plain and good",
        &["Mei Sato"],
        Some("Tidewater Robotics"),
        Some("Controls Engineer"),
        "Subject: Thank you - Controls Engineer interview\n\nDear Mei,\n\nThank you for taking the time to show me the gripper line on Tuesday. Your story about the salt in the connectors has stayed with me, since I fought the same thing for two winters on harbour cranes.\n\nI left keener on the role than I came, and I would be glad to help you halve the changeover time.\n\nKind regards,\nNoor Haddad",
    ),
    (
        "unusual words",
        &["Ngozi Okafor"],
        Some("Brackenfold"),
        Some("Head Gardener"),
        "Dear Ms. Okafor,\n\nIt was generous of you to give up your Saturday morning for our talk, and I am in your debt for the walk through the walled garden. You were frank about the drainage, which I respect.\n\nTwelve years of clay soil have taught me most of the tricks there are, and nothing would please me more than to put them to work at Brackenfold.\n\nWith warm regards,\nPiet",
    ),
    (
        "no thanks",
        &["Mei Sato"],
        Some("Tidewater Robotics"),
        None,
        "Hi Mei,\n\nIt was a pleasure to meet you. I enjoyed hearing how the night shift hands over to the ferry crews, and my experience with shift software would fit. I am keen to join Tidewater and help with that.\n\nBest,\nNoor",
    ),
    (
        "nothing but thanks",
        &["Mei Sato"],
        Some("Tidewater Robotics"),
        None,
        "Hi Mei,\n\nThank you for the interview yesterday. I enjoyed learning more about the team and the role.\n\nBest,\nNoor",
    ),
    (
        "British",
        &["Alun Prys"],
        Some("Harbour Trust"),
        Some("Programme Manager"),
        "Dear Mr Prys,\n\nMany thanks for seeing me on Thursday to discuss the Programme Manager post. Your remarks on the Swansea tender were an eye-opener, and I have since organised my notes on the two tenders I ran at Cardiff.\n\nI should be delighted to join the Trust and to help you bring the programme home by autumn.\n\nYours sincerely,\nCeri Hâf",
    ),
    (
        "curly and non-breaking",
        &["Zófia Nowak"],
        Some("Acre"),
        Some("Nurse"),
        "Hi Zófia,\n\nI’m grateful for the half‑hour you gave me today. You’d mentioned the night‑rota problem, and I’ve run one for eight years at St. Mary’s. I’d love to help Acre fix it, and I’m excited about the role.\n\nBest wishes,\nLea",
    ),
    (
        "slang",
        &["Mei Sato"],
        Some("Tidewater Robotics"),
        None,
        "Yo Mei!! that was sick, thx for the chat 🙌 the gripper stuff is dope. hmu when u know more lol\n\nnoor",
    ),
    (
        "sarcastic",
        &["Mei Sato"],
        Some("Tidewater Robotics"),
        None,
        "Dear Mei,\n\nThank you for keeping me waiting for forty minutes; it was truly an honour to watch you read my CV for the first time. I can hardly contain my excitement at joining a company that cannot find a meeting room.\n\nNoor",
    ),
    (
        "begging",
        &["Mei Sato"],
        Some("Tidewater Robotics"),
        None,
        "Dear Mei,\n\nThank you for the interview. Please, I really need this job, my rent is due and I will do anything. Please give me a chance.\n\nNoor",
    ),
    (
        "threat",
        &["Mei Sato"],
        Some("Tidewater Robotics"),
        None,
        "Dear Mei,\n\nThank you for the interview on Monday. I must have your decision by Friday, otherwise I will go to your competitor.\n\nNoor",
    ),
    (
        "presuming",
        &["Mei Sato"],
        Some("Tidewater Robotics"),
        None,
        "Dear Mei,\n\nThank you for the interview. I look forward to receiving the contract; my first day can be the 1st of May.\n\nNoor",
    ),
    (
        "polite question of timing",
        &["Mei Sato"],
        Some("Tidewater Robotics"),
        None,
        "Dear Mei,\n\nThank you for the interview. Could you let me know when you hope to decide? There is no hurry on my side.\n\nNoor",
    ),
    (
        "placeholder in braces",
        &["Mei Sato"],
        Some("Tidewater Robotics"),
        None,
        "Dear {{first_name}},\n\nThank you for the interview at <company name>.\n\nBest,\n[Your Name]",
    ),
    (
        "punctuation, no placeholder",
        &["Mei Sato"],
        Some("Tidewater Robotics"),
        None,
        "Dear Mei,\n\nThank you for the interview. I know C++ (and, since May, Rust) [and some Zig], and fixed a bug in Vec<T>.\n\nNoor",
    ),
    (
        "wrong name",
        &["Mei Sato"],
        Some("Tidewater Robotics"),
        None,
        "Dear Mai,\n\nThank you for the interview.\n\nNoor",
    ),
    (
        "wrong company",
        &["Mei Sato"],
        Some("Tidewater Robotics"),
        None,
        "Dear Mei,\n\nThank you for the interview. I would be proud to join Hollin Marine.\n\nNoor",
    ),
    (
        "former employer",
        &["Mei Sato"],
        Some("Tidewater Robotics"),
        None,
        "Dear Mei,\n\nThank you for the interview. When I was at Hollin Marine I rebuilt the winch software, and I would be glad to do as much for Tidewater.\n\nNoor",
    ),
    (
        "panel, one missing",
        &["Mei Sato", "Tomás Ruiz", "Ingrid Vik"],
        Some("Tidewater Robotics"),
        None,
        "Dear Mei and Tomás,\n\nThank you, and Ingrid, for the interview.\n\nNoor",
    ),
    (
        "employer to candidate",
        &[],
        None,
        None,
        "Hi Noor,\n\nThank you for taking the time to interview with us. We were impressed by your experience, but have decided to move forward with other candidates.\n\nBest,\nMei",
    ),
    (
        "cover letter",
        &[],
        None,
        Some("Controls Engineer"),
        "Dear Hiring Manager,\n\nI am applying for the Controls Engineer position. I led the rollout of a scheduler and am excited by your focus on automation. Thank you for considering my application.\n\nNoor",
    ),
    (
        "sales",
        &[],
        None,
        None,
        "Hi Mei,\n\nThank you for your time yesterday. Based on our conversation our product would be a perfect fit for your needs. I would love to arrange a demo.\n\nBest,\nA. Seller",
    ),
    (
        "reply above a quote",
        &["Mei Sato"],
        Some("Tidewater Robotics"),
        None,
        "Hi Mei,\n\nThank you for the interview.\n\nNoor\n\nOn Tue, Mei wrote:\n> Dear [Name], please send us !!!! your CV ASAP",
    ),
];

#[test]
fn letters_are_judged() {
    let mut all = String::new();
    for (name, to, company, role, body) in LETTERS {
        let letter = Letter {
            body: (*body).to_owned(),
            to: to.iter().map(|n| (*n).to_owned()).collect(),
            company: company.map(str::to_owned),
            role: role.map(str::to_owned),
            others: Others {
                companies: vec!["Hollin Marine".to_owned()],
                people: vec!["Ada Finch".to_owned()],
            },
            ..Letter::default()
        };
        all.push_str(&format!("{name}\n"));
        for finding in judge(&letter) {
            let units: Vec<u16> = body.encode_utf16().collect();
            let at = finding
                .span
                .map(|(from, to)| String::from_utf16_lossy(&units[from..to]).replace('\n', " "))
                .unwrap_or_default();
            let level = format!("{:?}", finding.level);
            all.push_str(format!("  {:<14} {level:<6} {at}", finding.check).trim_end());
            all.push('\n');
        }
    }
    insta::assert_snapshot!(all);
}

#[test]
fn the_ten_always_yield_a_row_and_every_sentence_is_there() {
    let ten = [
        "appreciation",
        "enthusiasm",
        "qualification",
        "specific",
        "commitment",
        "greeting",
        "placeholder",
        "tone",
        "pressure",
        "length",
    ];
    for &purpose in Purpose::ALL {
        for (_, _, _, _, body) in LETTERS {
            let findings = judge(&Letter {
                purpose,
                body: (*body).to_owned(),
                ..Letter::default()
            });
            for name in ten {
                assert!(findings.iter().any(|f| f.check == name), "{name}: {body}");
            }
            for finding in findings {
                let said = finding.why.say("en");
                assert!(said != finding.why.id() && !said.contains('$'), "{said}");
            }
        }
    }
}

#[test]
fn every_check_has_its_switch() {
    let names: Vec<&str> = TITLES.iter().map(|(name, _)| *name).collect();
    assert_eq!(names, ALL.iter().map(|check| check.id).collect::<Vec<_>>());
    for (_, title) in TITLES {
        assert_ne!(Text::new(title).say_in_page("en"), *title);
    }
}

#[test]
fn only_three_checks_stop() {
    for (_, to, company, _, body) in LETTERS {
        let to = to.iter().map(|n| (*n).to_owned()).collect();
        for finding in judge(&Letter {
            body: (*body).to_owned(),
            to,
            company: company.map(str::to_owned),
            ..Letter::default()
        }) {
            assert!(finding.level < Level::Block || ["wrong_name", "wrong_company", "placeholder"].contains(&finding.check));
        }
    }
}

fn hold(letter: &Letter) {
    let units: Vec<u16> = letter.body.encode_utf16().collect();
    for finding in judge(letter) {
        for (from, to) in finding.span.into_iter().chain(finding.fix.map(|fix| fix.span)) {
            assert!(from <= to && to <= units.len(), "{from}..{to} of {}", units.len());
            assert!(String::from_utf16(&units[from..to]).is_ok(), "a span cuts a character in two");
        }
    }
}

proptest! {
    #[test]
    fn no_text_is_too_odd(body in any::<String>(), name in any::<String>(), company in any::<String>()) {
        hold(&Letter { body, to: vec![name.clone()], company: Some(company.clone()), others: Others { companies: vec![name], people: vec![company] }, ..Letter::default() });
    }

    #[test]
    fn no_letter_is_too_odd(parts in prop::collection::vec(prop::sample::select(vec![
        "Dear ", "Hi", "Mei", "Zófia", ",", "\n", "\n\n", " ", "😀", "[", "]", "{", "}}", "(", "Name", "Company X", "thank you ", "for the interview ", "’", "‑", "I’d ", "Best,\n", "Hollin", "!!", "é", "\u{301}",
        "> ", "On Monday x wrote:", "Subject: ", "and ", "dear ", "Dr. ", "____", "…", "\r\n", "I led ", "you mentioned ", "Tidewatr",
    ]), 0..40)) {
        hold(&Letter {
            body: parts.concat(),
            to: vec!["Mei Sato".to_owned(), "Zófia Nowak".to_owned()],
            company: Some("Tidewater".to_owned()),
            others: Others { companies: vec!["Hollin".to_owned()], people: vec!["Mei Zófia".to_owned()] },
            ..Letter::default()
        });
    }
}
