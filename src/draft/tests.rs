use chrono::DateTime;

use super::*;
use crate::checks::{Finding, Letter, Level, Others, Sibling, judge};

fn request(purpose: Purpose) -> Request {
    Request {
        purpose,
        me: "Noor Haddad".to_owned(),
        company: Some("Tidewater Robotics".to_owned()),
        role: Some("Controls Engineer".to_owned()),
        interview: Some(Held {
            end: DateTime::parse_from_rfc3339("2026-11-17T15:00:00+01:00").unwrap(),
            stage: Some("panel".to_owned()),
        }),
        to: Recipient {
            name: "Mei Sato".to_owned(),
            salutation: Some("Mei".to_owned()),
        },
        reflection: notes(0),
        forward: [("Tomás Ruiz", 1), ("Ingrid Vik", 2)]
            .map(|(name, set)| Forward {
                to: Recipient {
                    name: name.to_owned(),
                    salutation: None,
                },
                reflection: notes(set),
            })
            .to_vec(),
        ..Request::default()
    }
}

const PEOPLE: &[&str] = &[
    "Mei Sato",
    "Tomás Ruiz",
    "Ingrid Vik",
    "Ngozi Okafor",
    "Piet van der Berg",
    "Ada Finch",
];

/// Notes of every grammatical form, five sets.
fn notes(set: usize) -> Notes {
    let said = [
        "Talked about moving the gripper firmware to Rust",
        "they want to halve the changeover time",
        "the line stops every Friday",
        "How the night shift hands over to the ferry crews",
        "asked me why I had moved to Oslo",
    ];
    let strong = [
        "I led the rollout of the new scheduler at a bakery",
        "my experience with sonar data",
        "Explained how sensor fusion failed on the old crane",
        "Kalman filters, Simulink: both at work and at home",
        "that I led the move to two shifts",
    ];
    let redo = ["the filter needs a model of the delay as well"; 5];
    let objectives = [
        "They want to open a second harbour",
        "halving the changeover time",
        "a second harbour by spring",
        "the new line runs by spring",
        "we want to build our own gripper",
    ];
    let pick = |all: [&str; 5]| Some(all[set % 5].to_owned());
    Notes {
        said: pick(said),
        strong_point: pick(strong),
        redo: pick(redo),
        objectives: pick(objectives),
    }
}

/// As the app asks the checks about a draft.
fn letter(request: &Request, draft: &Draft) -> Letter {
    Letter {
        purpose: request.purpose,
        subject: Some(draft.subject.clone()),
        body: draft.body.clone(),
        company: request.company.clone(),
        role: request.role.clone(),
        to: vec![request.to.name.clone()],
        sent_hours_after: request.hours_after.filter(|_| request.purpose == Purpose::ThankYou),
        interview_end: request.interview.as_ref().map(|held| held.end),
        siblings: request
            .siblings
            .iter()
            .map(|body| Sibling {
                to: Vec::new(),
                body: body.clone(),
            })
            .collect(),
        me: vec![request.me.clone()],
        round: PEOPLE
            .iter()
            .filter(|name| **name != request.to.name)
            .map(|name| (*name).to_owned())
            .collect(),
        others: Others {
            companies: vec!["Hollin Marine".to_owned(), "Brackenfold".to_owned()],
            people: vec!["Ewa Nowicka".to_owned(), "Tomás Ruiz".to_owned()],
        },
        note_limit: Some(request.note_limit.unwrap_or(200)),
        late_after: request.late_after,
        ..Letter::default()
    }
}

/// Six people whose letters begin their rotation of wordings at six different places.
fn one_for_each_wording() -> Vec<Recipient> {
    let mut people: Vec<(usize, Recipient)> = Vec::new();
    let names = ["Sato", "Ruiz", "Vik", "Okafor", "Finch", "Nowak"]
        .into_iter()
        .flat_map(|family| ["Mei", "Ada", "Tomás", "Zoë", "Jun", "Lea"].map(|given| (given, family)));
    for (given, family) in names {
        let to = Recipient {
            name: format!("{given} {family}"),
            salutation: Some(given.to_owned()),
        };
        let start = compose::start(&to, 0) % 6;
        if people.iter().all(|(other, _)| *other != start) {
            people.push((start, to));
        }
    }
    people.into_iter().map(|(_, to)| to).collect()
}

/// Whether a check finds nothing wanting: only a thank-you has the five ingredients, elsewhere it is noted that they are not asked for.
fn is_content(purpose: Purpose, finding: &Finding) -> bool {
    let unasked = !purpose.is_thank_you() && finding.level == Level::Note && finding.why.id().ends_with("_unneeded");
    finding.level == Level::Pass || unasked
}

/// The letter, with which every check is content.
fn content(request: &Request) -> String {
    let draft = write(request).unwrap();
    for finding in judge(&letter(request, &draft)) {
        let (purpose, check, why) = (request.purpose, finding.check, &finding.why);
        assert!(
            is_content(purpose, &finding),
            "{purpose:?}: {check} {why:?}\n{}\n\n{}",
            request.siblings.join("\n\n"),
            draft.body
        );
    }
    draft.body
}

/// Every purpose and register, in every wording; thank-yous of every stage and delay, and of every form of note. The parts of a letter
/// are chosen one by one, so that each is tried with the others' usual forms and not with all of them.
#[test]
fn every_letter_passes_every_check() {
    let people = one_for_each_wording();
    assert_eq!(people.len(), 6);
    let delays = [None, Some(4.0), Some(20.0), Some(60.0), Some(150.0)];
    let stages = ["interview", "phone screen", "panel", "second", "final"];
    let rounds = stages.into_iter().flat_map(|stage| delays.map(|hours| (stage, hours, 0, false)));
    let notes_of = [1, 2, 3, 4].map(|set| ("interview", Some(20.0), set, false));
    let thanks: Vec<_> = rounds.chain(notes_of).chain([("interview", Some(20.0), 0, true)]).collect();
    let styles = [
        (Register::Formal, Spelling::British),
        (Register::Warm, Spelling::American),
        (Register::Brief, Spelling::British),
        (Register::Formal, Spelling::American),
    ];
    let mut all = String::new();
    for &purpose in Purpose::ALL {
        let cases = if purpose.is_thank_you() { &thanks[..] } else { &thanks[..2] };
        for (&(stage, hours_after, set, clarify), (register, spelling)) in cases.iter().flat_map(|case| styles.map(|style| (case, style))) {
            for to in &people {
                let asked = request(purpose);
                let held = asked.interview.clone().map(|held| Held {
                    stage: Some(stage.to_owned()),
                    ..held
                });
                let mut forward = asked.forward.clone();
                forward.truncate(if hours_after.is_none() { 1 } else { 2 });
                let request = Request {
                    register,
                    spelling,
                    clarify,
                    forward,
                    hours_after,
                    interview: held,
                    to: to.clone(),
                    reflection: notes(set),
                    ..asked
                };
                all.push_str(&content(&request));
            }
        }
    }
    for sentence in wording::all() {
        let words = sentence.split(['{', '}']).max_by_key(|part| part.len()).unwrap();
        // After the half sentence about the delay the thanks begin small.
        assert!(all.contains(&words[1..]), "never written: {sentence}");
    }
}

/// Of letters that one application may have several of, none repeats another, whatever the register of either.
#[test]
fn further_letters_of_an_application_differ() {
    let several = [
        (Purpose::RecruiterThanks, 6),
        (Purpose::RecruiterForward, 3),
        (Purpose::Inquiry, 3),
        (Purpose::NextStepReply, 3),
        (Purpose::NoShow, 3),
        (Purpose::Cancelled, 3),
    ];
    for (purpose, count) in several {
        for to in one_for_each_wording() {
            let mut siblings: Vec<String> = Vec::new();
            for n in 0..count {
                let mut asked = request(purpose);
                // Each of its own people, with what they said.
                for (at, forward) in asked.forward.iter_mut().enumerate() {
                    forward.reflection = notes(2 * n + at);
                }
                let request = Request {
                    to: to.clone(),
                    register: [Register::Warm, Register::Formal, Register::Brief][n % 3],
                    siblings: siblings.clone(),
                    ..asked
                };
                siblings.push(content(&request));
            }
        }
    }
}

/// Whoever was not in the interview, or was to be in one that was not held, is not thanked for it.
#[test]
fn nobody_is_thanked_for_what_was_not_held() {
    for purpose in [Purpose::RejectionThanks, Purpose::Withdrawal] {
        for (apart, thanked) in [(true, false), (false, true)] {
            let body = write(&Request { apart, ..request(purpose) }).unwrap().body;
            assert_eq!(body.contains("the time you gave me"), thanked, "{body}");
        }
    }
}

/// A formal letter contracts nothing, a warm one does, and neither touches the user's words.
#[test]
fn the_registers_sound_different() {
    let write = |register| {
        let reflection = Notes {
            strong_point: Some("that I would have gone by the book".to_owned()),
            ..notes(1)
        };
        write(&Request {
            register,
            reflection,
            ..request(Purpose::ThankYou)
        })
        .unwrap()
        .body
    };
    let (formal, warm) = (write(Register::Formal), write(Register::Warm));
    assert!(!formal.contains('\''), "{formal}");
    assert!(warm.contains("I'd be ") || warm.contains("I'm "), "{warm}");
    assert!(formal.contains("I would have gone by the book") && warm.contains("I would have gone by the book"));
    assert_eq!(
        wording::warm("As I am here, I would say: I have no address."),
        "As I'm here, I'd say: I have no address."
    );
}

/// What no note says, no built-in sentence passes for: the checks ask for it, whatever the round and whenever the letter goes out.
#[test]
fn built_in_words_are_nothing_from_the_conversation() {
    let mut taken = Vec::new();
    for stage in ["interview", "phone screen", "panel", "second", "final"] {
        for hours_after in [None, Some(4.0), Some(20.0), Some(60.0), Some(150.0)] {
            for to in one_for_each_wording() {
                let asked = request(Purpose::ThankYou);
                let held = asked.interview.clone().map(|held| Held {
                    stage: Some(stage.to_owned()),
                    ..held
                });
                let request = Request {
                    interview: held,
                    hours_after,
                    to,
                    reflection: Notes::default(),
                    ..asked
                };
                let draft = write(&request).unwrap();
                let findings = judge(&letter(&request, &draft)).into_iter();
                let passed =
                    findings.filter(|finding| finding.level == Level::Pass && ["specific", "qualification"].contains(&finding.check));
                taken.extend(passed.map(|finding| {
                    format!(
                        "{}: {:?}\n",
                        finding.check,
                        finding
                            .span
                            .map(|(from, to)| draft.body.chars().skip(from).take(to - from).collect::<String>())
                    )
                }));
            }
        }
    }
    taken.sort();
    taken.dedup();
    assert!(taken.is_empty(), "{}", taken.concat());
}

/// However many notes the recruiter is asked to pass on: each is a letter of its own.
#[test]
fn many_notes_to_pass_on_pass_every_check() {
    for count in 1..=PEOPLE.len() {
        let forward = PEOPLE[..count].iter().enumerate().map(|(set, name)| Forward {
            to: Recipient {
                name: (*name).to_owned(),
                salutation: None,
            },
            reflection: notes(set % 4),
        });
        let request = Request {
            forward: forward.collect(),
            to: Recipient {
                name: "Rosa Lind".to_owned(),
                salutation: Some("Rosa".to_owned()),
            },
            ..request(Purpose::RecruiterForward)
        };
        let draft = write(&request).unwrap();
        for finding in judge(&letter(&request, &draft)) {
            let (check, why) = (finding.check, &finding.why);
            // What such a mail does not need is no more than noted.
            let most = if ["length", "repeats"].contains(&check) {
                Level::Pass
            } else {
                Level::Note
            };
            assert!(finding.level <= most, "{count}: {check} {why:?}\n{}", draft.body);
        }
    }
}

/// Without a reflection an ingredient may be missing, but nothing is wrong, and nothing is claimed.
#[test]
fn what_is_not_known_is_left_out() {
    for (role, company) in [(Some("Controls Engineer"), None), (None, Some("Tidewater Robotics")), (None, None)] {
        let request = Request {
            role: role.map(str::to_owned),
            company: company.map(str::to_owned),
            reflection: Notes::default(),
            interview: None,
            ..request(Purpose::ThankYou)
        };
        let draft = write(&request).unwrap();
        for finding in judge(&letter(&request, &draft)) {
            assert!(finding.level < Level::Warn, "{}: {:?}\n{}", finding.check, finding.why, draft.body);
        }
        let missing: Vec<&str> = judge(&letter(&request, &draft))
            .iter()
            .filter(|f| f.level == Level::Note)
            .map(|f| f.check)
            .collect();
        assert!(missing.contains(&"specific") && missing.contains(&"qualification"), "{missing:?}");
    }
}

#[test]
fn a_panel_gets_letters_that_differ() {
    let mut bodies: Vec<String> = Vec::new();
    for name in &PEOPLE[..5] {
        let to = Recipient {
            name: (*name).to_owned(),
            salutation: name.split(' ').next().map(str::to_owned),
        };
        let request = Request {
            to,
            siblings: bodies.clone(),
            hours_after: Some(20.0),
            ..request(Purpose::ThankYou)
        };
        bodies.push(write(&request).unwrap().body);
        assert_eq!(write(&request).unwrap().body, bodies[bodies.len() - 1], "deterministic");
    }
    let sentences = |body: &str| -> Vec<String> {
        body.split(['.', '\n'])
            .map(|s| s.trim().to_owned())
            .filter(|s| s.split(' ').count() > 3)
            .collect()
    };
    for (i, one) in bodies.iter().enumerate() {
        for other in &bodies[i + 1..] {
            let shared: Vec<String> = sentences(one).into_iter().filter(|s| sentences(other).contains(s)).collect();
            assert!(shared.is_empty(), "{shared:?}");
        }
    }
}

#[test]
fn nobody_is_greeted_by_a_guess() {
    let mut request = request(Purpose::ThankYou);
    request.to.salutation = Some(" ".to_owned());
    assert_eq!(
        write(&request),
        Err(DraftError::UnknownSalutation {
            name: "Mei Sato".to_owned()
        })
    );
    request.to.salutation = Some("Mei".to_owned());
    request.me = String::new();
    assert_eq!(write(&request), Err(DraftError::UnknownSender));
}

#[test]
fn notes_fit_their_limit() {
    for (limit, fits) in [(300, true), (200, true), (90, true), (40, false)] {
        let request = Request {
            note_limit: Some(limit),
            ..request(Purpose::ConnectionNote)
        };
        match write(&request) {
            Ok(draft) => assert!(fits && draft.body.chars().count() <= limit, "{}", draft.body),
            Err(error) => assert!(!fits && error == DraftError::TooLong { limit }),
        }
    }
}

#[test]
fn company_and_role_fit_as_they_are_written() {
    for (role, company, sentence) in [
        ("the Engineer role", "Acme Inc.", "for the Engineer role at Acme Inc.\n"),
        ("a Designer position", "Acme", "for the Designer role at Acme.\n"),
        ("The role", "Acme", "for the role at Acme.\n"),
        ("Summer internship", "Acme", "for the Summer internship at Acme.\n"),
    ] {
        let request = Request {
            role: Some(role.to_owned()),
            company: Some(company.to_owned()),
            interview: None,
            apart: true,
            ..request(Purpose::RejectionThanks)
        };
        let body = write(&request).unwrap().body;
        assert!(body.contains(sentence), "{body}");
        let subject = write(&Request {
            role: Some("the Engineer role".to_owned()),
            ..request
        })
        .unwrap()
        .subject;
        assert_eq!(subject, "Thank you - Engineer interview");
    }
}

#[test]
fn html_is_escaped() {
    assert_eq!(html("Hi <b>,\n\n1 & 2\nthree"), "<p>Hi &lt;b&gt;,</p><p>1 &amp; 2<br>three</p>");
}

#[test]
fn letters_read_well() {
    let mut all = String::new();
    for (n, name) in PEOPLE.iter().enumerate() {
        let to = Recipient {
            name: (*name).to_owned(),
            salutation: name.split(' ').next().map(str::to_owned),
        };
        let register = [Register::Formal, Register::Warm, Register::Brief][n % 3];
        let hours_after = [Some(20.0), Some(60.0), None][n % 3];
        let request = Request {
            to,
            register,
            hours_after,
            reflection: notes(n),
            ..request(Purpose::ThankYou)
        };
        let draft = write(&request).unwrap();
        all.push_str(&format!("--- {register:?}\n{}\n\n{}\n\n", draft.subject, draft.body));
    }
    for &purpose in &Purpose::ALL[1..] {
        let draft = write(&request(purpose)).unwrap();
        all.push_str(&format!("--- {purpose:?}\n{}\n\n{}\n\n", draft.subject, draft.body));
    }
    insta::assert_snapshot!(all);
}
