//! The extension on a real SOGo: its calendar read by the toolbar button alone, its compose window filled, its own Send button pressed.

use afterword_e2e::chromium::{Chromium, Options};
use afterword_e2e::editor::Editor;
use afterword_e2e::page::Page;
use afterword_e2e::pictures::Pictures;
use afterword_e2e::server::{Interview, Server};
use afterword_e2e::wait_until;
use afterword_e2e::webmail::{self, HTML, Mail, Mode, OWN, PLAIN, Stage, WROTE, fill, words};
use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};

#[tokio::test(flavor = "multi_thread")]
async fn an_event_with_guests_and_a_room_is_read_by_the_toolbar_button_alone() -> Result<()> {
    webmail::up().await?;
    let server = Server::start(Interview::yesterday(afterword::zone::Tz::Europe__Berlin)).await?;
    let browser = Chromium::start(&server, &Options::built()?).await?;
    // One event, whoever runs this and however often: more of them at that hour would leave no tile wide enough to be hit.
    let company = "Kestrel";
    let title = "Onsite interview - Kestrel (Backend Engineer)";
    let seed = [
        ["--uid", "kestrel"],
        ["--title", title],
        ["--start", "2026-11-12T14:00"],
        ["--end", "2026-11-12T15:30"],
        ["--zone", "America/New_York"],
        ["--guest", "Alex Miller <candidate@example.test>"],
        ["--guest", "Jane Doe <jane.doe@example.test>"],
        ["--guest", "Raj Patel <raj.patel@example.test>"],
        ["--room", "Room Fuji <room-fuji@acme.test>"],
        ["--location", "Room Fuji, 2nd floor"],
    ];
    webmail::script("seed.sh", seed.as_flattened()).await?;
    webmail::enter_sogo(&browser, "candidate@example.test").await?;
    let week = format!(
        "{}so/candidate@example.test/Calendar/view#!/calendar/week/20261112",
        webmail::sogo()
    );
    let calendar = browser.open(&week).await?;
    // A tile has nothing of its own to select it by but its text; ghosts of it have none.
    let tile = format!(
        "(() => {{ const tile = [...document.querySelectorAll('.sg-event:not(.sg-event--ghost)')].find((tile) => tile.textContent.includes({title:?}) && tile.checkVisibility()); if (tile) tile.id = 'ours'; return !!tile; }})()"
    );
    calendar.until(&tile).await?;
    calendar.click("#ours").await?;
    calendar
        .until("!!document.querySelector('md-dialog [ng-bind*=localizedStartTime]')")
        .await?;
    calendar.sees(title).await?;
    let popup = browser.click_action(&calendar).await?;
    popup.click("#read").await?;
    popup.type_into("#who [name=names]", "Alex Miller").await?;
    popup.type_into("#who [name=emails]", "candidate@example.test").await?;
    popup.click("#save-me").await?;
    if let Err(error) = popup.until("document.querySelectorAll('#capture [data-person]').length > 0").await {
        anyhow::bail!("{error:#}: {}", popup.text().await?);
    }
    let form = popup
        .evaluate(
            "({ ...Object.fromEntries(['title', 'company', 'role', 'stage', 'start', 'end', 'zone'].map((name) => [name, document.querySelector(`#capture [name=${name}]`).value])),
               people: [...document.querySelectorAll('#capture [data-person]')].map((one) => [...one.querySelectorAll('[name=name], [name=email]')].map((field) => field.value).join(' ')) })",
        )
        .await?;
    assert_eq!(
        form,
        json!({ "title": title, "company": company, "role": "Backend Engineer", "stage": "on-site",
            "start": "2026-11-12T20:00", "end": "2026-11-12T21:30", "zone": "Europe/Berlin",
            "people": ["Jane Doe jane.doe@example.test", "Raj Patel raj.patel@example.test", "Ann Lee ann.lee@acme.test"] })
    );
    popup.sees("Left out").await?;
    popup.click("#save").await?;
    popup.until("!document.querySelector('#capture')").await
}

#[tokio::test(flavor = "multi_thread")]
async fn html_is_filled_sent_and_logged() -> Result<()> {
    is_filled_sent_and_logged(&HTML).await
}

#[tokio::test(flavor = "multi_thread")]
async fn plain_text_is_filled_sent_and_logged() -> Result<()> {
    is_filled_sent_and_logged(&PLAIN).await
}

async fn is_filled_sent_and_logged(mode: &Mode) -> Result<()> {
    let stage = Stage::set("Raj Patel", "raj.patel@example.test").await?;
    let page = composing(&stage, mode).await?;
    fill(&page, "Raj Patel").await?;
    let (subject, body) = stage.draft().await?;
    let mail = sends(&stage, &page).await?;
    assert_eq!(mail.subject, subject);
    let (own, below) = mail.text.split_once("-- ").context("no signature")?;
    assert_eq!(words(own), words(&body));
    assert!(below.contains(mode.signature), "{below}");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_send_that_is_refused_is_not_logged() -> Result<()> {
    let stage = Stage::set("Rita Fusco", "refused@example.test").await?;
    let page = composing(&stage, &RAJ).await?;
    fill(&page, "Rita Fusco").await?;
    page.click("button[ng-click='editor.send()']").await?;
    page.until("!!document.querySelector('#mailEditor [ng-switch-when=error]')").await?;
    // What the webmail said has reached the log, and it is not that it was sent.
    stage.journey().message("inserted").await?;
    assert!(stage.journey().messages().await?.iter().all(|message| message["state"] != "sent"));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn undo_restores_all_three_fields_in_html() -> Result<()> {
    undo_restores_all_three_fields(&HTML).await
}

#[tokio::test(flavor = "multi_thread")]
async fn undo_restores_all_three_fields_in_plain_text() -> Result<()> {
    undo_restores_all_three_fields(&PLAIN).await
}

async fn undo_restores_all_three_fields(mode: &Mode) -> Result<()> {
    let stage = Stage::set("Raj Patel", "raj.patel@example.test").await?;
    let page = composing(&stage, mode).await?;
    let before = fields(&page).await?;
    assert_eq!((&before[0], &before[1]), (&json!(""), &json!("")));
    ensure!(before[2].as_str().is_some_and(|body| body.contains(mode.signature)), "{before}");
    fill(&page, "Raj Patel").await?;
    ensure!(
        fields(&page)
            .await?
            .as_array()
            .is_some_and(|now| now.iter().all(|field| field != ""))
    );
    page.press_in_card("Undo").await?;
    page.card("as it was before").await?;
    assert_eq!(fields(&page).await?, before);
    stage.journey().message("discarded").await?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn ctrl_z_restores_the_body_in_html() -> Result<()> {
    ctrl_z_restores_the_body(&HTML).await
}

#[tokio::test(flavor = "multi_thread")]
async fn ctrl_z_restores_the_body_in_plain_text() -> Result<()> {
    ctrl_z_restores_the_body(&PLAIN).await
}

/// Once is enough.
async fn ctrl_z_restores_the_body(mode: &Mode) -> Result<()> {
    let stage = Stage::set("Raj Patel", "raj.patel@example.test").await?;
    let page = composing(&stage, mode).await?;
    let before = fields(&page).await?;
    fill(&page, "Raj Patel").await?;
    let filled = fields(&page).await?;
    into_body(&page).await?;
    page.key("z", true).await?;
    page.until(&format!("{FIELDS}[2] !== {}", filled[2])).await?;
    let after = fields(&page).await?;
    assert_eq!(after[2], before[2]);
    assert_eq!((&after[0], &after[1]), (&filled[0], &filled[1]), "the other fields stay");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reply_in_html_keeps_its_subject_and_the_quote() -> Result<()> {
    a_reply_keeps_its_subject_and_the_quote(&HTML).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reply_in_plain_text_keeps_its_subject_and_the_quote() -> Result<()> {
    a_reply_keeps_its_subject_and_the_quote(&PLAIN).await
}

async fn a_reply_keeps_its_subject_and_the_quote(mode: &Mode) -> Result<()> {
    let stage = Stage::set("Raj Patel", "raj.patel@example.test").await?;
    let title = stage.post_to(mode).await?;
    let page = inbox(&stage, mode).await?;
    webmail::open_in_sogo(&page, &stage.company).await?;
    page.click("[ng-click*='.reply(']").await?;
    editor(&page, mode).await?;
    page.until(&format!("{FIELDS}[0] !== ''")).await?;
    let before = fields(&page).await?;
    fill(&page, "Raj Patel").await?;
    let now = fields(&page).await?;
    assert_eq!((&now[0], &now[1]), (&before[0], &before[1]), "To and Subject are not touched");
    let (_, body) = stage.draft().await?;
    let mail = sends(&stage, &page).await?;
    assert_eq!(mail.subject, format!("Re: {title}"));
    let (own, below) = mail.text.split_once("-- ").context("no signature")?;
    assert_eq!(words(own), words(&body));
    let (signature, quote) = below.split_once("wrote:").context("no quote")?;
    ensure!(signature.contains(mode.signature), "{below}");
    for line in WROTE.split("\\n\\n") {
        ensure!(quote.contains(line), "{quote}");
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn own_words_stay_in_html() -> Result<()> {
    own_words_stay(&HTML).await
}

#[tokio::test(flavor = "multi_thread")]
async fn own_words_stay_in_plain_text() -> Result<()> {
    own_words_stay(&PLAIN).await
}

/// Recipient, subject and words of the user's are there before, and the draft was saved: it is asked about, the letter goes between the
/// words and the signature, and nothing is there twice.
async fn own_words_stay(mode: &Mode) -> Result<()> {
    let stage = Stage::set("Raj Patel", "raj.patel@example.test").await?;
    let page = composing(&stage, mode).await?;
    addressed(&page, "raj.patel@example.test").await?;
    page.type_text(&format!("About {}", stage.company)).await?;
    page.until("document.querySelector('#mailEditor input[name=subject]').value.startsWith('About ')")
        .await?;
    into_body(&page).await?;
    page.type_text(OWN).await?;
    let before = fields(&page).await?;
    ensure!(
        before[2].as_str().is_some_and(|body| body.trim_start().starts_with(OWN)),
        "{before}"
    );
    webmail::fill_below_own_words(&page, FIELDS).await?;
    let (_, body) = stage.draft().await?;
    page.click("#mailEditor [ng-click='editor.save()']").await?;
    page.until("!!document.querySelector('md-toast')").await?;
    stage.nothing_went_out().await?;
    // Opened again it holds the letter already.
    leave(&page).await?;
    page.evaluate("location.hash = '#!/Mail/0/Drafts'").await?;
    page.until("document.title.includes('Drafts')").await?;
    webmail::open_in_sogo(&page, &stage.company).await?;
    page.click("[ng-click*='viewer.edit(']").await?;
    editor(&page, mode).await?;
    page.until(&format!("{FIELDS}[2].includes({})", json!(OWN))).await?;
    webmail::is_not_doubled(&page, FIELDS).await?;
    let mail = sends(&stage, &page).await?;
    assert_eq!(stage.journey().messages().await?.len(), 1, "one mail, one entry");
    assert_eq!(mail.subject, format!("About {}", stage.company));
    let (own, below) = mail.text.split_once("-- ").context("no signature")?;
    assert_eq!(words(own), words(&format!("{OWN} {body}")));
    ensure!(below.contains(mode.signature), "{below}");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn several_windows_get_a_letter_each() -> Result<()> {
    let people = [("Raj Patel", "raj.patel@example.test"), ("Jane Doe", "jane.doe@example.test")];
    let stage = Stage::with(&people).await?;
    let title = format!("Onsite interview - {}", stage.company);
    let cc = ["--to", HTML.user, "--cc", "Jane Doe <jane.doe@example.test>", "--subject", &title];
    webmail::script("post.sh", &cc).await?;
    webmail::arrived("candidate", &stage.company).await?;
    let page = inbox(&stage, &HTML).await?;

    // An answer to all: it is offered, and says whom it goes to as a copy.
    webmail::open_in_sogo(&page, &stage.company).await?;
    page.click("[ng-click*='.replyAll(']").await?;
    editor(&page, &HTML).await?;
    let chips = "[...document.querySelectorAll('#mailEditor md-chip .sg-tile-content')].map((chip) => chip.textContent.trim())";
    page.until(&format!("{chips}.length === 2")).await?;
    let all = page.evaluate(chips).await?;
    webmail::fill_with_a_copy(&page).await?;
    page.press_in_card("Undo").await?;
    page.card("as it was before").await?;
    assert_eq!(page.evaluate(chips).await?, all);
    leave(&page).await?;

    // Somebody's mail, passed on: nothing is offered there, to whomever it goes.
    stage.listens().await?;
    page.click("[ng-click*='.forward(']").await?;
    editor(&page, &HTML).await?;
    addressed(&page, people[0].1).await?;
    stage.leaves_alone(people[0].1).await?;
    // It stays one under another subject. A field's value is no change of the page that is looked at; a chip is.
    page.retype("#mailEditor input[name=subject]", &title).await?;
    addressed(&page, "sam.stray@example.test").await?;
    stage.leaves_alone("sam.stray@example.test").await?;
    leave(&page).await?;

    // One in the page, one in a window of its own, which goes first.
    begin(&page, &HTML).await?;
    addressed(&page, people[0].1).await?;
    webmail::offered(&page, people[0].0).await?;
    fill(&page, people[0].0).await?;
    let first = stage.draft().await?;
    let popped = webmail::opens(&stage.browser, async || {
        let press = "document.querySelector('[ng-click=\"mailbox.newMessage($event, true)\"]').click()";
        let as_a_user = json!({ "expression": press, "userGesture": true });
        page.session.send("Runtime.evaluate", as_a_user).await.map(drop)
    })
    .await?;
    editor(&popped, &HTML).await?;
    addressed(&popped, people[1].1).await?;
    webmail::offered(&popped, people[1].0).await?;
    fill(&popped, people[1].0).await?;
    let second = stage.draft_to(1).await?;
    for (page, at, (subject, body)) in [(&popped, 1, second), (&page, 0, first)] {
        let (name, email) = people[at];
        stage.browser.front(page).await?;
        page.click("button[ng-click='editor.send()']").await?;
        let mail = webmail::arrived(email.trim_end_matches("@example.test"), &stage.company).await?;
        assert_eq!((mail.to.as_slice(), &mail.subject), ([(*email).to_owned()].as_slice(), &subject));
        let text = mail.text.replace('\u{a0}', " ");
        assert_eq!(words(text.split_once("-- ").context("no signature")?.0), words(&body), "{name}");
        let sent = wait_until("what the webmail said", async || {
            let messages = stage.journey().messages().await?.into_iter();
            let sent: Vec<_> = messages.filter(|message| message["state"] == "sent").collect();
            Ok((sent.len() == people.len() - at).then_some(sent))
        });
        assert!(sent.await?.iter().all(|message| message["known_by"] == "webmail"));
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn right_to_left_survives() -> Result<()> {
    for mode in [&HTML, &PLAIN] {
        let stage = Stage::set(webmail::NOA, "noa@example.test").await?;
        let page = composing(&stage, mode).await?;
        addressed(&page, "noa@example.test").await?;
        into_body(&page).await?;
        if mode.name == "html" {
            page.evaluate(&format!(
                "Object.values(CKEDITOR.instances)[0].insertHtml({})",
                json!(webmail::shalom_as_html())
            ))
            .await?;
        } else {
            page.type_text(webmail::SHALOM).await?;
        }
        page.press_in_card("Write to \u{5e0}").await?;
        page.press_in_card("Put it below my words").await?;
        page.card("You send it").await?;
        let (_, body) = stage.draft().await?;
        page.click("button[ng-click='editor.send()']").await?;
        stage.journey().message("sent").await?;
        let mail = webmail::arrived("sink", &stage.company).await?;
        assert_eq!(mail.to, ["noa@example.test"]);
        let text = mail.text.replace('\u{a0}', " ");
        let own = text.split_once("-- ").context("no signature")?.0;
        assert_eq!(words(own), words(&format!("{} {body}", webmail::SHALOM)));
        if mode.name == "html" {
            let html = mail.html.context("HTML")?;
            ensure!(html.contains("dir=\"rtl\""), "{html}");
        }
    }
    Ok(())
}

/// A recipient, and the focus in the subject.
async fn addressed(page: &Page, email: &str) -> Result<()> {
    let chips = "document.querySelectorAll('#mailEditor md-chip').length";
    let before = page.evaluate(chips).await?;
    // SOGo moves the focus about as its window opens: what is typed then lands elsewhere. A user sees it and clicks again.
    let field = "#mailEditor md-chips[ng-model$='editable.to'] input";
    wait_until("the address in its field", async || {
        page.click(field).await?;
        page.evaluate("new Promise((then) => requestIdleCallback(then))").await?;
        let focused = format!("(field => document.activeElement === field && (field.select(), true))(document.querySelector(\"{field}\"))");
        if page.evaluate(&focused).await? == false {
            return Ok(None);
        }
        page.type_text(email).await?;
        let typed = page.evaluate(&format!("document.querySelector(\"{field}\").value")).await?;
        Ok((typed == email).then_some(()))
    })
    .await?;
    page.key("Tab", false).await?;
    // The new chip takes the focus back to its field, some time later: whoever typed the subject before that typed a recipient. A user
    // clicks again.
    page.until(&format!("{chips} > {before}")).await?;
    wait_until("the focus in the subject", async || {
        page.click("#mailEditor input[name=subject]").await?;
        page.evaluate("new Promise((then) => requestIdleCallback(then))").await?;
        Ok((page.evaluate("document.activeElement?.name === 'subject'").await? == true).then_some(()))
    })
    .await
}

/// Away from a window, by its cross.
async fn leave(page: &Page) -> Result<()> {
    page.click("#mailEditor [ng-click='editor.cancel()']").await?;
    page.until("!document.querySelector('#mailEditor')").await
}

/// He composes in HTML and has no signature.
const RAJ: Mode = Mode {
    name: "html",
    user: "raj.patel@example.test",
    signature: "",
};

const EDITOR: Editor = Editor {
    frame: "#mailEditor iframe.cke_wysiwyg_frame",
    plain: "#mailEditor textarea[name=content]",
};

#[tokio::test(flavor = "multi_thread")]
async fn findings_follow_the_words_in_html() -> Result<()> {
    findings_follow_the_words(&HTML).await
}

#[tokio::test(flavor = "multi_thread")]
async fn findings_follow_the_words_in_plain_text() -> Result<()> {
    findings_follow_the_words(&PLAIN).await
}

async fn findings_follow_the_words(mode: &Mode) -> Result<()> {
    let stage = Stage::set("Raj Patel", "raj.patel@example.test").await?;
    let page = composing(&stage, mode).await?;
    fill(&page, "Raj Patel").await?;
    let pictures = Pictures::new(&format!("target/pictures/sogo-{}-followed", mode.name))?;
    EDITOR.is_followed(&stage, &page, &pictures).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_name_waits_for_one_more_press_in_html() -> Result<()> {
    a_wrong_name_waits_for_one_more_press(&HTML).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_name_waits_for_one_more_press_in_plain_text() -> Result<()> {
    a_wrong_name_waits_for_one_more_press(&PLAIN).await
}

async fn a_wrong_name_waits_for_one_more_press(mode: &Mode) -> Result<()> {
    let stage = Stage::set("Raj Patel", "raj.patel@example.test").await?;
    let page = composing(&stage, mode).await?;
    let pictures = Pictures::new(&format!("target/pictures/sogo-{}-guarded", mode.name))?;
    EDITOR.is_guarded(&stage, &page, &pictures).await
}

/// To (with what is being typed), Subject and Body.
const FIELDS: &str = r#"((to, rich) => [[...document.querySelectorAll(`${to} md-chip .sg-tile-content`)].map((chip) => chip.textContent.trim()).join() + (document.querySelector(`${to} input`)?.value ?? ''),
    document.querySelector('#mailEditor input[name=subject]')?.value, rich ? rich.innerText : document.querySelector('#mailEditor textarea[name=content]')?.value])
    ('#mailEditor md-chips[ng-model$="editable.to"]', document.querySelector('#mailEditor iframe.cke_wysiwyg_frame')?.contentDocument?.body)"#;

async fn fields(page: &Page) -> Result<Value> {
    page.evaluate(FIELDS).await
}

/// The inbox, of a SOGo that is granted.
async fn inbox(stage: &Stage, mode: &Mode) -> Result<Page> {
    webmail::script("mode.sh", &[mode.user, mode.name]).await?;
    let page = webmail::enter_sogo(&stage.browser, mode.user).await?;
    let address = format!("{}so/{}/Mail/view#!/Mail/0/INBOX", webmail::sogo(), mode.user);
    page.leave_for(&address).await?;
    page.until("document.readyState === 'complete' && !!document.querySelector('[ng-click*=\"newMessage(\"]')")
        .await?;
    stage.journey().grant(&page, "http://127.0.0.1/*", "allow").await?;
    stage.browser.front(&page).await?;
    Ok(page)
}

/// A new mail, when its editor is there.
async fn composing(stage: &Stage, mode: &Mode) -> Result<Page> {
    let page = inbox(stage, mode).await?;
    begin(&page, mode).await?;
    Ok(page)
}

async fn begin(page: &Page, mode: &Mode) -> Result<()> {
    // The button has no size until its menu opens under the pointer: it is pressed, not pointed at.
    page.evaluate("document.querySelector('[ng-click=\"mailbox.newMessage($event)\"]').click()")
        .await?;
    editor(page, mode).await
}

async fn editor(page: &Page, mode: &Mode) -> Result<()> {
    let signature = json!(mode.signature);
    page.until(&format!(
        "document.querySelector('#mailEditor')?.checkVisibility() === true && {FIELDS}[2]?.includes({signature}) === true"
    ))
    .await
}

/// The caret before all that stands in the body. Where a click would hit, moves as SOGo opens its window.
async fn into_body(page: &Page) -> Result<()> {
    let caret = "((rich, plain) => rich ? (rich.contentWindow.focus(), rich.contentDocument.body.focus(), rich.contentWindow.getSelection().collapse(rich.contentDocument.body, 0))
        : (plain.focus(), plain.setSelectionRange(0, 0)))(document.querySelector('#mailEditor iframe.cke_wysiwyg_frame'), document.querySelector('#mailEditor textarea[name=content]'))";
    page.evaluate(caret).await.map(drop)
}

/// The user presses Send: it is logged, and arrives at Raj's and nobody else's.
async fn sends(stage: &Stage, page: &Page) -> Result<Mail> {
    page.click("button[ng-click='editor.send()']").await?;
    let sent = stage.journey().message("sent").await?;
    assert_eq!(sent["known_by"], "webmail");
    let mut mail = webmail::arrived("raj.patel", &stage.company).await?;
    assert_eq!(mail.to, ["raj.patel@example.test"]);
    // SOGo's HTML has a no-break space after the dashes.
    mail.text = mail.text.replace('\u{a0}', " ");
    Ok(mail)
}
