//! The extension on real webmail: Roundcube on loopback, the webmail's own Send button, the mail read back from the Maildir.

use afterword_e2e::editor::Editor;
use afterword_e2e::page::Page;
use afterword_e2e::pictures::Pictures;
use afterword_e2e::wait_until;
use afterword_e2e::webmail::{self, HTML, Mode, OWN, PLAIN, Stage, WROTE, words};
use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};

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
    let (subject, body) = fill(&stage, &page, "Raj Patel").await?;
    let mail = sends(&stage, &page).await?;
    assert_eq!(mail.subject, subject);
    let (own, below) = mail.text.split_once("-- ").context("no signature")?;
    assert_eq!(words(own), words(&body));
    assert!(below.contains(mode.signature), "{below}");
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
    fill(&stage, &page, "Raj Patel").await?;
    ensure!(
        fields(&page)
            .await?
            .as_array()
            .is_some_and(|now| now.iter().all(|field| field != ""))
    );
    page.press_in_card("Undo").await?;
    page.card("as it was before").await?;
    editor(&page, mode).await?;
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
    fill(&stage, &page, "Raj Patel").await?;
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
    open_listed(&stage, &page, "INBOX").await?;
    page.click("a.reply:not(.disabled)").await?;
    editor(&page, mode).await?;
    page.until(&format!("{FIELDS}[0] !== ''")).await?;
    let before = fields(&page).await?;
    let (_, body) = fill(&stage, &page, "Raj Patel").await?;
    let now = fields(&page).await?;
    assert_eq!((&now[0], &now[1]), (&before[0], &before[1]), "To and Subject are not touched");
    let mail = sends(&stage, &page).await?;
    assert_eq!(mail.subject, format!("Re: {title}"));
    let (own, below) = mail.text.split_once("---").context("no signature")?;
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

/// Recipient, subject and words of the user's are there before: it is asked about, the letter goes between them and the signature, and
/// nothing is there twice.
async fn own_words_stay(mode: &Mode) -> Result<()> {
    let stage = Stage::set("Raj Patel", "raj.patel@example.test").await?;
    let page = composing(&stage, mode).await?;
    page.type_into("#compose_to input", "Raj Patel <raj.patel@example.test>,").await?;
    page.type_into("#compose-subject", &format!("About {}", stage.company)).await?;
    page.until(&format!("{FIELDS}[0].includes('raj.patel@example.test')")).await?;
    into_body(&page).await?;
    page.type_text(OWN).await?;
    let before = fields(&page).await?;
    ensure!(
        before[2].as_str().is_some_and(|body| body.trim_start().starts_with(OWN)),
        "{before}"
    );
    webmail::fill_below_own_words(&page, FIELDS).await?;
    let (_, body) = stage.draft().await?;
    let mail = sends(&stage, &page).await?;
    assert_eq!(mail.subject, format!("About {}", stage.company));
    let (own, below) = mail.text.split_once("-- ").context("no signature")?;
    assert_eq!(words(own), words(&format!("{OWN}\n\n{body}")));
    ensure!(own.contains(&format!("{OWN}\n\n")), "a paragraph of its own: {own}");
    ensure!(below.contains(mode.signature), "{below}");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refused_send_is_not_logged_and_the_next_one_is() -> Result<()> {
    let stage = Stage::set("Raj Patel", "raj.patel@example.test").await?;
    let page = composing(&stage, &PLAIN).await?;
    let (subject, _) = fill(&stage, &page, "Raj Patel").await?;
    is_refused(&stage, &page).await?;
    let popup = stage.browser.click_action(&page).await?;
    popup.sees("Did your mail to Raj Patel").await?;
    stage.browser.close(popup).await?;
    stage.browser.front(&page).await?;
    rewrite_subject(&page, &subject).await?;
    assert_eq!(sends(&stage, &page).await?.subject, subject);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_saved_draft_is_no_sent_mail_in_html() -> Result<()> {
    a_saved_draft_is_no_sent_mail(&HTML).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_saved_draft_is_no_sent_mail_in_plain_text() -> Result<()> {
    a_saved_draft_is_no_sent_mail(&PLAIN).await
}

/// Saved by hand and by Roundcube's own timer, whose notices are those of a sent mail; then opened again, where the letter stands
/// already, and sent.
async fn a_saved_draft_is_no_sent_mail(mode: &Mode) -> Result<()> {
    let stage = Stage::set("Raj Patel", "raj.patel@example.test").await?;
    let page = composing(&stage, mode).await?;
    let (subject, body) = fill(&stage, &page, "Raj Patel").await?;
    page.click("a.save, a.savedraft").await?;
    page.until("document.querySelector('#messagestack .confirmation')?.innerText.includes('Drafts')")
        .await?;
    let saved = "document.querySelectorAll('#messagestack .confirmation').length";
    page.until(&format!("{saved} === 0")).await?;
    rewrite_subject(&page, &format!("{subject} [refuse me]")).await?;
    page.evaluate("rcmail.env.draft_autosave = 1, rcmail.auto_save_start()").await?;
    page.until(&format!("{saved} === 1")).await?;
    // The notice of the draft hangs there while this one fails.
    is_refused(&stage, &page).await?;
    // By which it is found again.
    rewrite_subject(&page, &format!("{subject} {}", stage.company)).await?;
    page.click("a.save, a.savedraft").await?;
    page.until("!document.querySelector('#messagestack .loading') && rcmail.compose_field_hash() === rcmail.cmp_hash")
        .await?;
    open_listed(&stage, &page, "Drafts").await?;
    editor(&page, mode).await?;
    webmail::is_not_doubled(&page, FIELDS).await?;
    let mail = sends(&stage, &page).await?;
    assert_eq!(words(mail.text.split_once("-- ").context("no signature")?.0), words(&body));
    assert_eq!(stage.journey().messages().await?.len(), 1, "one mail, one entry");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_window_that_is_left_in_the_middle_loses_nothing_in_html() -> Result<()> {
    a_window_that_is_left_in_the_middle_loses_nothing(&HTML).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_window_that_is_left_in_the_middle_loses_nothing_in_plain_text() -> Result<()> {
    a_window_that_is_left_in_the_middle_loses_nothing(&PLAIN).await
}

async fn a_window_that_is_left_in_the_middle_loses_nothing(mode: &Mode) -> Result<()> {
    let stage = Stage::set("Raj Patel", "raj.patel@example.test").await?;
    let page = composing(&stage, mode).await?;
    // With the card on show, before anything was written.
    page.card("Raj Patel").await?;
    leave(&page).await?;
    assert_eq!(stage.journey().messages().await?.len(), 0);
    // With the letter in the window.
    begin(&page, mode).await?;
    fill(&stage, &page, "Raj Patel").await?;
    leave(&page).await?;
    let popup = stage.browser.click_action(&page).await?;
    popup
        .sees(&format!("Did your mail to Raj Patel ({}) go out?", stage.company))
        .await?;
    assert_eq!(stage.journey().message("inserted").await?["known_by"], Value::Null);
    popup.click("[data-do=did-not]").await?;
    stage.journey().message("discarded").await?;
    popup.until("!document.querySelector('[data-unsure]')").await?;
    popup.sees("Raj Patel").await?;
    stage.browser.close(popup).await?;
    stage.browser.front(&page).await?;
    // It is offered again, and goes out.
    begin(&page, mode).await?;
    let (subject, body) = fill(&stage, &page, "Raj Patel").await?;
    let mail = sends(&stage, &page).await?;
    assert_eq!(mail.subject, subject);
    assert_eq!(words(mail.text.split_once("-- ").context("no signature")?.0), words(&body));
    let popup = stage.browser.click_action(&page).await?;
    popup
        .until("!!document.querySelector('#heading') && document.querySelector('main').ariaBusy === 'false'")
        .await?;
    popup.until("!document.querySelector('[data-unsure]')").await
}

/// Away to the inbox by its link; Roundcube's question whether to discard an unsent mail is answered with yes.
async fn leave(page: &Page) -> Result<()> {
    page.click("a.mail").await?;
    page.until("(document.querySelector('.ui-dialog button.discard')?.click(), !location.search.includes('_action=compose') && !!document.querySelector('#messagelist'))")
        .await?;
    wait_until("no card", async || Ok(page.cards().await?.is_empty().then_some(()))).await
}

const EDITOR: Editor = Editor {
    frame: "#composebody_ifr",
    plain: "#composebody",
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
    fill(&stage, &page, "Raj Patel").await?;
    let pictures = Pictures::new(&format!("target/pictures/roundcube-{}-followed", mode.name))?;
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
    let pictures = Pictures::new(&format!("target/pictures/roundcube-{}-guarded", mode.name))?;
    EDITOR.is_guarded(&stage, &page, &pictures).await
}

#[tokio::test(flavor = "multi_thread")]
async fn own_words_are_judged_and_known_as_sent() -> Result<()> {
    let stage = Stage::set("Raj Patel", "raj.patel@example.test").await?;
    let page = composing(&stage, &HTML).await?;
    page.type_into("#compose_to input", "Raj Patel <raj.patel@example.test>,").await?;
    page.type_into("#compose-subject", &format!("About {}", stage.company)).await?;
    page.until(&format!("{FIELDS}[0].includes('raj.patel@example.test')")).await?;
    into_body(&page).await?;
    page.type_text("Dear Raj, thank you for your time yesterday.").await?;
    let pictures = Pictures::new("target/pictures/roundcube-own")?;
    EDITOR.own_words_are_judged(&page, &pictures).await?;
    let mail = sends(&stage, &page).await?;
    assert!(
        mail.text.starts_with("Dear Raj, thank you for your time yesterday."),
        "{}",
        mail.text
    );
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
    open_listed(&stage, &page, "INBOX").await?;
    page.click("a.reply-all:not(.disabled)").await?;
    editor(&page, &HTML).await?;
    let recipients = "['to', 'cc'].map((name) => document.querySelector(`#_${name}`).value.replace(/, *$/, ''))";
    page.until(&format!("{recipients}.every(Boolean)")).await?;
    let all = page.evaluate(recipients).await?;
    ensure!(
        all[0].as_str().is_some_and(|to| to.contains("raj.patel")) && all[1].as_str().is_some_and(|cc| cc.contains("jane.doe")),
        "{all}"
    );
    webmail::fill_with_a_copy(&page).await?;
    page.press_in_card("Undo").await?;
    page.card("as it was before").await?;
    assert_eq!(page.evaluate(recipients).await?, all);
    leave(&page).await?;

    // Somebody's mail, passed on: nothing is offered there, to whomever it goes.
    stage.listens().await?;
    open_listed(&stage, &page, "INBOX").await?;
    page.click("a.forward:not(.disabled)").await?;
    editor(&page, &HTML).await?;
    addressed(&page, people[0]).await?;
    stage.leaves_alone(people[0].1).await?;
    // It stays one under another subject. A field's value is no change of the page that is looked at; a chip is.
    rewrite_subject(&page, &title).await?;
    addressed(&page, ("Sam Stray", "sam.stray@example.test")).await?;
    stage.leaves_alone("sam.stray@example.test").await?;
    assert_eq!(page.cards().await?, [""; 0]);
    leave(&page).await?;

    // One window is popped out with the letter in it: there it is known, and not put in again.
    begin(&page, &HTML).await?;
    addressed(&page, people[0]).await?;
    webmail::offered(&page, people[0].0).await?;
    let first = fill(&stage, &page, people[0].0).await?;
    let popped = webmail::opens(&stage.browser, async || page.click("a.extwin").await).await?;
    editor(&popped, &HTML).await?;
    let before = fields(&popped).await?;
    popped.card("Raj Patel").await?;
    popped.press_in_card("Write to Raj Patel").await?;
    popped.press_in_card("Put it below my words").await?;
    popped.card("Letter inserted, not sent").await?;
    assert_eq!(fields(&popped).await?, before, "nothing is doubled");
    // Where it came from, another is begun and goes out first.
    stage.browser.front(&page).await?;
    page.evaluate("void (rcmail.compose_skip_unsavedcheck = true, setTimeout(() => location.assign('?_task=mail&_mbox=INBOX')))")
        .await?;
    page.until("!location.search.includes('_action=compose') && !!document.querySelector('#messagelist')")
        .await?;
    begin(&page, &HTML).await?;
    addressed(&page, people[1]).await?;
    webmail::offered(&page, people[1].0).await?;
    page.press_in_card(&format!("Write to {}", people[1].0)).await?;
    page.card("You send it").await?;
    let second = stage.draft_to(1).await?;
    for (page, at, (subject, body)) in [(&page, 1, second), (&popped, 0, first)] {
        let (name, email) = people[at];
        stage.browser.front(page).await?;
        page.click("button.send").await?;
        let mail = webmail::arrived(email.trim_end_matches("@example.test"), &stage.company).await?;
        assert_eq!((mail.to.as_slice(), &mail.subject), ([(*email).to_owned()].as_slice(), &subject));
        assert_eq!(
            words(mail.text.split_once("-- ").context("no signature")?.0),
            words(&body),
            "{name}"
        );
        let sent = wait_until("what the webmail said", async || {
            let messages = stage.journey().messages().await?.into_iter();
            let sent: Vec<_> = messages.filter(|message| message["state"] == "sent").collect();
            Ok((sent.len() == people.len() - at).then_some(sent))
        });
        assert!(sent.await?.iter().all(|message| message["known_by"] == "webmail"));
    }
    Ok(())
}

async fn addressed(page: &Page, (name, email): (&str, &str)) -> Result<()> {
    page.type_into("#compose_to input", &format!("{name} <{email}>,")).await?;
    // Roundcube makes a chip of it when the focus goes.
    page.click("#compose-subject").await?;
    page.until(&format!("{FIELDS}[0].includes({})", json!(email))).await
}

#[tokio::test(flavor = "multi_thread")]
async fn right_to_left_survives() -> Result<()> {
    for mode in [&HTML, &PLAIN] {
        let stage = Stage::set(webmail::NOA, "noa@example.test").await?;
        let page = composing(&stage, mode).await?;
        addressed(&page, (webmail::NOA, "noa@example.test")).await?;
        into_body(&page).await?;
        if mode.name == "html" {
            page.evaluate(&format!("tinymce.activeEditor.insertContent({})", json!(webmail::shalom_as_html())))
                .await?;
        } else {
            page.type_text(webmail::SHALOM).await?;
        }
        page.press_in_card("Write to \u{5e0}").await?;
        page.press_in_card("Put it below my words").await?;
        page.card("You send it").await?;
        let (_, body) = stage.draft().await?;
        page.click("button.send").await?;
        stage.journey().message("sent").await?;
        let mail = webmail::arrived("sink", &stage.company).await?;
        assert_eq!(mail.to, ["noa@example.test"]);
        let own = mail.text.split_once("-- ").context("no signature")?.0;
        assert_eq!(words(own), words(&format!("{} {body}", webmail::SHALOM)));
        if mode.name == "html" {
            let html = mail.html.context("HTML")?;
            ensure!(html.contains("dir=\"rtl\""), "{html}");
        }
    }
    Ok(())
}

/// Exim refuses the mail for its subject: it is not logged as sent.
async fn is_refused(stage: &Stage, page: &Page) -> Result<()> {
    let (subject, _) = stage.draft().await?;
    rewrite_subject(page, &format!("{subject} [refuse me]")).await?;
    page.click("button.send").await?;
    page.until("!!document.querySelector('#messagestack .error')").await?;
    let settled = wait_until("what the webmail said", async || {
        let messages = stage.journey().messages().await?;
        Ok((messages.iter().all(|message| message["state"] != "sending")).then_some(messages))
    });
    let states: Vec<_> = settled.await?.iter().map(|message| message["state"].clone()).collect();
    assert_eq!(states, ["inserted"]);
    Ok(())
}

async fn rewrite_subject(page: &Page, subject: &str) -> Result<()> {
    page.click("#compose-subject").await?;
    page.key("a", true).await?;
    page.type_text(subject).await
}

/// To, Subject and Body (text of both modes; a rich body with its markup would hold what TinyMCE notes for itself).
const FIELDS: &str = "((rich) => [document.querySelector('#_to').value.replace(/, *$/, ''), document.querySelector('#compose-subject').value,
    rich ? rich.innerText : document.querySelector('#composebody').value])(document.querySelector('#composebody_ifr')?.contentDocument.body)";

async fn fields(page: &Page) -> Result<Value> {
    page.evaluate(FIELDS).await
}

/// The inbox, of a Roundcube that is granted.
async fn inbox(stage: &Stage, mode: &Mode) -> Result<Page> {
    webmail::script("mode.sh", &[mode.user, mode.name]).await?;
    let page = webmail::enter_roundcube(&stage.browser, mode.user).await?;
    stage.journey().grant(&page, "http://127.0.0.1/*", "allow").await?;
    stage.browser.front(&page).await?;
    Ok(page)
}

/// Opens the mail that names the company, in a mailbox of Roundcube's.
async fn open_listed(stage: &Stage, page: &Page, mailbox: &str) -> Result<()> {
    page.leave_for(&format!("?_task=mail&_mbox={mailbox}")).await?;
    let row = format!(
        "[...document.querySelectorAll('#messagelist .subject a')].find((link) => link.href.includes('_mbox={mailbox}') && link.textContent.includes({}))",
        json!(stage.company)
    );
    // Found and followed in one: the list that was on show before may be found first, and be gone a moment later. Followed once this has
    // answered: a page that goes takes the answer with it, and the mail's own page has no such link.
    page.until(&format!(
        "(link => !!link && (setTimeout(() => location.assign(link.href)), true))({row})"
    ))
    .await
}

/// A new mail, when its editor is there.
async fn composing(stage: &Stage, mode: &Mode) -> Result<Page> {
    let page = inbox(stage, mode).await?;
    begin(&page, mode).await?;
    Ok(page)
}

/// A new mail from the inbox, once Roundcube's program does what its buttons say.
async fn begin(page: &Page, mode: &Mode) -> Result<()> {
    page.until("document.readyState === 'complete' && window.rcmail?.busy === false && rcmail.commands.compose === true")
        .await?;
    page.click("a.compose").await?;
    editor(page, mode).await
}

async fn editor(page: &Page, mode: &Mode) -> Result<()> {
    let there = match mode.name {
        "html" => "!!document.querySelector('#composebody_ifr')?.contentDocument?.querySelector('[id$=_rc_sig]')",
        // The signature is put in by Roundcube's program, once the page is there.
        _ => "/^--/m.test(document.querySelector('#composebody')?.value)",
    };
    page.until(&format!("location.search.includes('_action=compose') && {there}")).await
}

/// One click in the card. Subject and body of the draft.
async fn fill(stage: &Stage, page: &Page, person: &str) -> Result<(String, String)> {
    webmail::fill(page, person).await?;
    stage.draft().await
}

/// A click into the first line of the body.
async fn into_body(page: &Page) -> Result<()> {
    // The textarea has its tools lying over its upper edge.
    let at = "(() => { const rich = document.querySelector('#composebody_ifr'), box = (rich ?? document.querySelector('#composebody')).getBoundingClientRect(); return [box.x + 60, box.y + (rich ? 24 : 50)]; })()";
    let at = page.evaluate(at).await?;
    page.click_at((at[0].as_f64().context("x")?, at[1].as_f64().context("y")?)).await
}

/// The user presses Send: it is logged, and arrives at Raj's and nobody else's.
async fn sends(stage: &Stage, page: &Page) -> Result<webmail::Mail> {
    page.click("button.send").await?;
    let sent = stage.journey().message("sent").await?;
    assert_eq!(sent["known_by"], "webmail");
    let mail = webmail::arrived("raj.patel", &stage.company).await?;
    assert_eq!(mail.to, ["raj.patel@example.test"]);
    Ok(mail)
}
