//! The extension on a real SOGo: its calendar read by the toolbar button alone, its compose window filled, its own Send button pressed.

use afterword_e2e::chromium::{Chromium, Options};
use afterword_e2e::editor::Editor;
use afterword_e2e::page::Page;
use afterword_e2e::pictures::Pictures;
use afterword_e2e::server::{Interview, Server};
use afterword_e2e::wait_until;
use afterword_e2e::webmail::{self, HTML, Mail, Mode, PLAIN, Stage, words};
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
    let title = format!("Onsite interview - {}", stage.company);
    webmail::script("post.sh", &["--to", mode.user, "--subject", &title, "--text", SAID]).await?;
    webmail::arrived(mode.user.trim_end_matches("@example.test"), &stage.company).await?;
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
    for line in SAID.split("\\n\\n") {
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
    page.type_into("#mailEditor md-chips[ng-model$='editable.to'] input", "raj.patel@example.test")
        .await?;
    page.key("Tab", false).await?;
    // The new chip takes the focus back to its field, some time later: whoever typed the subject before that typed a recipient. A user
    // clicks again.
    page.until("document.querySelectorAll('#mailEditor md-chip').length === 1").await?;
    wait_until("the focus in the subject", async || {
        page.click("#mailEditor input[name=subject]").await?;
        page.evaluate("new Promise((then) => requestIdleCallback(then))").await?;
        Ok((page.evaluate("document.activeElement?.name === 'subject'").await? == true).then_some(()))
    })
    .await?;
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
    page.card("Raj Patel").await?;
    page.press_in_card("Write to Raj Patel").await?;
    page.card("There are already words of yours").await?;
    assert_eq!(fields(&page).await?, before, "nothing is touched before the answer");
    page.press_in_card("Put it below my words").await?;
    page.card("You send it").await?;
    let now = fields(&page).await?;
    assert_eq!((&now[0], &now[1]), (&before[0], &before[1]), "To and Subject are not touched");
    let (_, body) = stage.draft().await?;
    page.click("#mailEditor [ng-click='editor.save()']").await?;
    page.until("!!document.querySelector('md-toast')").await?;
    assert!(
        stage
            .journey()
            .messages()
            .await?
            .iter()
            .all(|message| message["state"] == "inserted"),
        "a draft is not sent"
    );
    let mail = sends(&stage, &page).await?;
    assert_eq!(mail.subject, format!("About {}", stage.company));
    let (own, below) = mail.text.split_once("-- ").context("no signature")?;
    assert_eq!(words(own), words(&format!("{OWN} {body}")));
    ensure!(below.contains(mode.signature), "{below}");
    Ok(())
}

/// What the user wrote before the card was pressed.
const OWN: &str = "My own first sentence.";

/// What Raj wrote, as the script takes it.
const SAID: &str = "Hello Alex,\\n\\nit was good to talk to you today.\\n\\nRaj";

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
    page.evaluate(&format!("location.assign({})", json!(address))).await?;
    page.until("document.readyState === 'complete' && !!document.querySelector('[ng-click*=\"newMessage(\"]')")
        .await?;
    stage.journey().grant(&page, "http://127.0.0.1/*", "allow").await?;
    stage.browser.front(&page).await?;
    Ok(page)
}

/// A new mail, when its editor is there.
async fn composing(stage: &Stage, mode: &Mode) -> Result<Page> {
    let page = inbox(stage, mode).await?;
    // The button has no size until its menu opens under the pointer: it is pressed, not pointed at.
    page.evaluate("document.querySelector('[ng-click=\"mailbox.newMessage($event)\"]').click()")
        .await?;
    editor(&page, mode).await?;
    Ok(page)
}

async fn editor(page: &Page, mode: &Mode) -> Result<()> {
    let signature = json!(mode.signature);
    page.until(&format!(
        "document.querySelector('#mailEditor')?.checkVisibility() === true && {FIELDS}[2]?.includes({signature}) === true"
    ))
    .await
}

/// One click in the card.
async fn fill(page: &Page, person: &str) -> Result<()> {
    page.card(person).await?;
    page.press_in_card(&format!("Write to {person}")).await?;
    let card = page.card("You send it").await?;
    assert!(card.contains("checks"), "{card}");
    Ok(())
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
