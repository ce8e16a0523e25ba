use super::*;

#[test]
fn notes_take_their_place() {
    for (note, fragment) in [
        (
            "Talked about migrating billing to Rust.",
            Fragment::Topic("migrating billing to Rust".into()),
        ),
        (
            "the migration of billing to Rust",
            Fragment::Topic("the migration of billing to Rust".into()),
        ),
        (
            "She said that they want to halve the queue",
            Fragment::Clause("you want to halve the queue".into()),
        ),
        (
            "they're moving their servers north",
            Fragment::Clause("you are moving your servers north".into()),
        ),
        (
            "How the ferry crews hand over",
            Fragment::Topic("how the ferry crews hand over".into()),
        ),
        ("Their on-call rota", Fragment::Topic("your on-call rota".into())),
        ("The lab is moving in May", Fragment::Clause("the lab is moving in May".into())),
        ("the team ships every Friday", Fragment::Other("the team ships every Friday".into())),
        ("NASA's data formats", Fragment::Topic("NASA's data formats".into())),
    ] {
        assert_eq!(said(note, "Jane Doe"), Some(fragment), "{note}");
    }
    assert_eq!(
        strong_point("I led the move to Rust."),
        Some(Fragment::Deed("led the move to Rust".into()))
    );
    assert_eq!(
        strong_point("Built a scheduler for trams"),
        Some(Fragment::Deed("built a scheduler for trams".into()))
    );
    assert_eq!(
        strong_point("my experience with sonar data"),
        Some(Fragment::Topic("my experience with sonar data".into()))
    );
    assert_eq!(
        objective("They want to open a second harbour"),
        Some(Fragment::Aim("open a second harbour".into()))
    );
    assert_eq!(objective("halving the queue"), Some(Fragment::Topic("halving the queue".into())));
    assert_eq!(said("  ", ""), None);
    // What is no part of a sentence stays as it was written.
    for (note, fragment) in [
        (
            "Honestly? We are understaffed.",
            Fragment::Other("“Honestly? We are understaffed”".into()),
        ),
        (
            "\"We don't do <b>agile</b>\" 🎉 — she said, & laughed…",
            Fragment::Other("\"We don't do <b>agile</b>\" 🎉 — she said, & laughed…".into()),
        ),
        ("“their on-call rota”", Fragment::Topic("your on-call rota".into())),
        (
            "working with Dr. Lee on the St. Mary site",
            Fragment::Topic("working with Dr. Lee on the St. Mary site".into()),
        ),
        ("ship it", Fragment::Other("ship it".into())),
    ] {
        assert_eq!(said(note, "Jane Doe"), Some(fragment), "{note}");
    }
    assert_eq!(
        strong_point("I think my answer on databases"),
        Some(Fragment::Topic("my answer on databases".into()))
    );
    assert_eq!(
        strong_point("I cut the load. I led the team."),
        Some(Fragment::Other("I cut the load. I led the team".into()))
    );
    assert_eq!(objective("ship it"), Some(Fragment::Other("ship it".into())));
    assert_eq!(objective("lower churn"), Some(Fragment::Other("lower churn".into())));
}

/// Notes that look like a topic and are none, and whose person changes: with the place that each takes, `topic: ...`.
#[test]
fn only_what_is_sure_is_fitted() {
    let shown = |fragment: Option<Fragment>| match fragment {
        Some(Fragment::Topic(x)) => format!("topic: {x}"),
        Some(Fragment::Clause(x)) => format!("clause: {x}"),
        Some(Fragment::Event(x)) => format!("event: {x}"),
        Some(Fragment::Deed(x)) => format!("deed: {x}"),
        Some(Fragment::Aim(x)) => format!("aim: {x}"),
        Some(Fragment::Other(x)) => format!("other: {x}"),
        None => String::new(),
    };
    let mut wrong = String::new();
    let mut check = |note: &str, fragment: Option<Fragment>, expected: &str| {
        let fragment = shown(fragment);
        if fragment != expected {
            wrong.push_str(&format!("{note}: {fragment}, not {expected}\n"));
        }
    };
    for (note, expected) in [
        ("loves Rust", "clause: you love Rust"),
        ("She loves Rust", "clause: you love Rust"),
        ("it's all about trust", "clause: it's all about trust"),
        ("she's moving to Lisbon", "clause: you are moving to Lisbon"),
        ("She’s worked with sonar", "clause: you have worked with sonar"),
        ("He's interested in sonar", "clause: you are interested in sonar"),
        ("asked me why I left my last job", "event: you asked me why I left my last job"),
        ("She asked about my last job", "event: you asked about my last job"),
        ("told me to look at their repo", "event: you told me to look at your repo"),
        ("recommended that I read DDIA", "event: you recommended that I read DDIA"),
        ("talked through the incident review process", "topic: the incident review process"),
        ("She talked me through her on-call rota", "topic: your on-call rota"),
        ("talked about Rust", "topic: Rust"),
        ("told me about pricing", "topic: pricing"),
        ("about the roadmap", "topic: the roadmap"),
        ("That the team is remote-first", "clause: the team is remote-first"),
        ("that project in Oslo", "topic: that project in Oslo"),
        ("don't over-engineer", "other: “don't over-engineer”"),
        ("to look at their open source repo", "other: to look at your open source repo"),
        (
            "mentioned her daughter just started school",
            "other: your daughter just started school",
        ),
        ("Jane said that they are moving to Rust", "clause: you are moving to Rust"),
        ("Jane Doe loves Rust", "clause: you love Rust"),
        ("Bob said that they are moving", "other: Bob said that they are moving"),
        ("She migrated billing", "clause: you migrated billing"),
        ("She told them her plan", "topic: your plan"),
        ("we laughed about YAML", "event: we laughed about YAML"),
        ("We talked about YAML", "topic: YAML"),
        ("we need someone like you", "other: “we need someone like you”"),
        ("we want to move our data", "clause: you want to move your data"),
        ("we migrated billing", "other: “we migrated billing”"),
        ("they help hospitals cut their costs", "clause: you help hospitals cut their costs"),
        ("She said you have great energy", "other: you have great energy"),
        ("you are moving billing to events", "clause: you are moving billing to events"),
        ("you should read DDIA", "other: “you should read DDIA”"),
        ("I love Rust", "other: I love Rust"),
        ("remote-first culture", "other: remote-first culture"),
        ("the team moved to Rust", "other: the team moved to Rust"),
        ("the teams ship to prod", "other: the teams ship to prod"),
        ("the use of Rust", "topic: the use of Rust"),
        ("the plans to move", "other: the plans to move"),
        ("why did you leave", "other: why did you leave"),
        ("what matters is trust", "other: what matters is trust"),
        ("Observability at scale", "topic: Observability at scale"),
        (
            "my experience with distributed systems at sea",
            "topic: my experience with distributed systems at sea",
        ),
        ("the team works on compilers", "other: the team works on compilers"),
        ("this helped us", "other: this helped us"),
        (
            "She said her team loves their users and her plans",
            "other: your team loves their users and your plans",
        ),
        ("She led the team and their move", "clause: you led the team and your move"),
        ("They were understaffed", "clause: you were understaffed"),
        ("talked about\nmigrating billing", "topic: migrating billing"),
        ("pointed out the team is small", "clause: the team is small"),
        ("She thinks that tests pay off", "clause: you think that tests pay off"),
        ("she has two kids and watches birds", "clause: you have two kids and watch birds"),
        ("Discussed scaling the ledger", "topic: scaling the ledger"),
        ("Enjoys hiking", "clause: you enjoy hiking"),
        ("She caches everything", "clause: you cache everything"),
        ("She focuses on sonar", "clause: you focus on sonar"),
        ("She teaches sailing", "clause: you teach sailing"),
        ("She led the team and was promoted", "clause: you led the team and were promoted"),
        ("She likes cats and dogs", "clause: you like cats and dogs"),
        ("She wants to hire someone like you", "other: “wants to hire someone like you”"),
        ("Jane's team is small", "clause: your team is small"),
        ("Jane's moving to Lisbon", "clause: you are moving to Lisbon"),
        ("talked about the tool she built", "topic: the tool you built"),
        ("talked about Ada and her team", "topic: Ada and her team"),
        ("She said that I did well", "clause: I did well"),
        ("She said he left", "other: he left"),
        ("She said that he left her team", "clause: he left her team"),
        ("mentioned her manager and his plan", "topic: her manager and his plan"),
        ("He asked me about his team", "event: you asked me about your team"),
        ("loves his team", "clause: you love your team"),
        (
            "they moved to Rust with their whole team",
            "clause: you moved to Rust with your whole team",
        ),
        ("She grew the team (her first)", "clause: you grew the team (your first)"),
        ("asked me about Oslo", "event: you asked me about Oslo"),
        ("she doesn't like meetings", "clause: you don't like meetings"),
        ("IT support rota", "other: IT support rota"),
        ("Rust's great", "other: Rust's great"),
        ("talked about Rust\nloves cats", "other: talked about Rust; loves cats"),
        ("- talked about Rust\n- loves cats", "other: talked about Rust; loves cats"),
    ] {
        check(note, said(note, "Jane Doe"), expected);
    }
    for (note, expected) in [
        ("Need for speed", "other: need for speed"),
        ("Embedded C", "other: embedded C"),
        ("hundred deployments a day", "other: hundred deployments a day"),
        ("I told them about the outage", "topic: the outage"),
        ("I explained to the team how it works", "deed: explained to the team how it works"),
        ("I'm good at SQL", "deed: am good at SQL"),
        ("I think I'm good at SQL", "deed: am good at SQL"),
        ("I've led a team", "deed: have led a team"),
        ("oversaw the move", "deed: oversaw the move"),
        ("that I led the team", "deed: led the team"),
        ("I led\nthe team", "deed: led the team"),
        ("I led the team\nBuilt a scheduler", "other: I led the team; Built a scheduler"),
        ("Automated the release", "deed: automated the release"),
        ("about the outage", "topic: the outage"),
    ] {
        check(note, strong_point(note), expected);
    }
    for (note, expected) in [
        ("we want to move our data", "aim: move your data"),
        ("they want to make their product faster", "aim: make your product faster"),
        ("They want to help hospitals cut their costs", "aim: help hospitals cut their costs"),
        ("She wants to build her own team", "aim: build your own team"),
        ("He wants to hire ahead of his plan", "aim: hire ahead of your plan"),
        ("wants to double their revenue", "aim: double your revenue"),
        ("we want to hire someone like you", "other: “we want to hire someone like you”"),
    ] {
        check(note, objective(note), expected);
    }
    let redo_of = "I forgot to mention the index";
    check(redo_of, redo(redo_of), "other: I forgot to mention the index");
    assert_eq!(wrong, "");
}
