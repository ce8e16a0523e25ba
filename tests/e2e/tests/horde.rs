//! The extension on a real Horde: every mail is written in a browser window of its own, which goes when it is sent.

use afterword_e2e::chromium::{Chromium, Options};
use afterword_e2e::page::Page;
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
    let page = webmail::enter_horde(&browser, HTML.user).await?;
    let title = "Onsite interview - Kestrel (Backend Engineer)";
    let seed = [
        ["--server", "horde"],
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
    let week = format!("{}kronolith/#week:20261112", webmail::horde());
    page.leave_for(&week).await?;
    // The title of the tile: below it lies a handle, by which an event is drawn longer.
    let tile = "((all) => { const tile = [...all].find((tile) => tile.textContent.includes('Kestrel') && tile.checkVisibility());
        if (tile) tile.id = 'ours'; return !!tile; })(document.querySelectorAll('.kronolith-event-info'))";
    page.until(tile).await?;
    let at = page
        .evaluate("(({ x, y }) => [x + 6, y + 6])(document.querySelector('#ours').getBoundingClientRect())")
        .await?;
    page.click_at((at[0].as_f64().context("x")?, at[1].as_f64().context("y")?)).await?;
    page.until(&format!(
        "document.querySelector('#kronolithEventTitle')?.value === {}",
        json!(title)
    ))
    .await?;
    let popup = browser.click_action(&page).await?;
    popup.click("#read").await?;
    popup.type_into("#who [name=names]", "Alex Miller").await?;
    popup.type_into("#who [name=emails]", HTML.user).await?;
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
        json!({ "title": title, "company": "Kestrel", "role": "Backend Engineer", "stage": "on-site",
            "start": "2026-11-12T14:00", "end": "2026-11-12T15:30", "zone": "America/New_York",
            "people": ["Jane Doe jane.doe@example.test", "Raj Patel raj.patel@example.test"] })
    );
    popup.sees("Left out").await
}

#[tokio::test(flavor = "multi_thread")]
async fn html_is_filled_undone_and_sent() -> Result<()> {
    is_filled_undone_and_sent(&HTML).await
}

#[tokio::test(flavor = "multi_thread")]
async fn plain_text_is_filled_undone_and_sent() -> Result<()> {
    is_filled_undone_and_sent(&PLAIN).await
}

/// The card's Undo restores all three fields; in the next window the keyboard's restores the body; the third goes out.
async fn is_filled_undone_and_sent(mode: &Mode) -> Result<()> {
    let stage = Stage::set("Raj Patel", "raj.patel@example.test").await?;
    let inbox = inbox(&stage, mode).await?;
    let page = composing(&stage, &inbox, mode).await?;
    let before = fields(&page).await?;
    assert_eq!((&before[0], &before[1]), (&json!(""), &json!("")));
    fill(&page, "Raj Patel").await?;
    let filled = fields(&page).await?;
    ensure!(filled.as_array().is_some_and(|now| now.iter().all(|field| field != "")));
    page.press_in_card("Undo").await?;
    page.card("as it was before").await?;
    let after = fields(&page).await?;
    assert_eq!((&after[0], &after[1]), (&before[0], &before[1]));
    assert_eq!(text(&after[2]).trim(), text(&before[2]).trim());
    stage.journey().message("discarded").await?;
    close(&stage, page).await?;

    let page = composing(&stage, &inbox, mode).await?;
    let before = fields(&page).await?;
    fill(&page, "Raj Patel").await?;
    let filled = fields(&page).await?;
    into_body(&page).await?;
    page.key("z", true).await?;
    page.until(&format!("{FIELDS}[2].trim() === {}.trim()", before[2])).await?;
    let after = fields(&page).await?;
    assert_eq!((&after[0], &after[1]), (&filled[0], &filled[1]), "the other fields stay");
    close(&stage, page).await?;

    let page = composing(&stage, &inbox, mode).await?;
    fill(&page, "Raj Patel").await?;
    let (subject, body) = stage.draft().await?;
    let mail = sends(&stage, &page).await?;
    assert_eq!(mail.subject, subject);
    let (own, below) = divided(&mail, mode)?;
    assert_eq!(words(&own), words(&body));
    ensure!(below.contains("+49 30 1234 567"), "{below}");
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
    let inbox = inbox(&stage, mode).await?;
    webmail::open_in_horde(&inbox, &stage.company).await?;
    let page = webmail::opens(&stage.browser, async || inbox.click("#button_reply").await).await?;
    editor(&page, mode).await?;
    page.until(&format!("{FIELDS}[0] !== '' && {FIELDS}[2].includes('good to talk')"))
        .await?;
    let before = fields(&page).await?;
    fill(&page, "Raj Patel").await?;
    let now = fields(&page).await?;
    assert_eq!((&now[0], &now[1]), (&before[0], &before[1]), "To and Subject are not touched");
    let (_, body) = stage.draft().await?;
    let mail = sends(&stage, &page).await?;
    assert_eq!(mail.subject, format!("Re: {title}"));
    let (own, quote) = mail.text.split_once("Quoting Raj Patel").context("no quote")?;
    assert_eq!(words(own), words(&body));
    for line in WROTE.split("\\n\\n") {
        ensure!(quote.contains(line), "{quote}");
    }
    ensure!(quote.contains("+49 30 1234 567"), "{quote}");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn own_words_stay_in_a_saved_draft_in_html() -> Result<()> {
    own_words_stay_in_a_saved_draft(&HTML).await
}

#[tokio::test(flavor = "multi_thread")]
async fn own_words_stay_in_a_saved_draft_in_plain_text() -> Result<()> {
    own_words_stay_in_a_saved_draft(&PLAIN).await
}

/// Recipient, subject and words of the user's are there before: it is asked about, and nothing is there twice. A send that fails is not
/// logged. The draft is saved by Horde's own timer and by hand, which is not sending; opened again, it holds the letter already, and goes
/// out.
async fn own_words_stay_in_a_saved_draft(mode: &Mode) -> Result<()> {
    let stage = Stage::set("Raj Patel", "raj.patel@example.test").await?;
    let inbox = inbox(&stage, mode).await?;
    let page = composing(&stage, &inbox, mode).await?;
    page.type_into("#sendto .impACTrigger", "Raj Patel <raj.patel@example.test>,")
        .await?;
    page.until("!!document.querySelector('#sendto .hordeACListItem')").await?;
    let subject = format!("About {}", stage.company);
    page.type_into("#subject", &format!("{subject} [refuse me]")).await?;
    into_body(&page).await?;
    page.type_text(OWN).await?;
    webmail::fill_below_own_words(&page, FIELDS).await?;
    let (_, body) = stage.draft().await?;

    page.click("#send_button").await?;
    page.until("!!document.querySelector('.GrowlerNotice.horde-error')").await?;
    let settled = wait_until("what the webmail said", async || {
        let messages = stage.journey().messages().await?;
        Ok((messages.iter().all(|message| message["state"] != "sending")).then_some(messages))
    });
    let states: Vec<_> = settled.await?.iter().map(|message| message["state"].clone()).collect();
    assert_eq!(states, ["inserted"]);

    page.retype("#subject", &subject).await?;
    page.evaluate("DimpCompose.autoSaveDraft()").await?;
    page.until("!!document.querySelector('.GrowlerNotice.horde-message')").await?;
    page.click("#draft_button").await?;
    gone(&stage, &page).await?;
    stage.nothing_went_out().await?;

    inbox.click("[title=Drafts]").await?;
    inbox
        .until("location.hash.startsWith('#mbox:') && !location.hash.endsWith('SU5CT1g')")
        .await?;
    let page = webmail::opens(&stage.browser, async || open_twice(&stage, &inbox).await).await?;
    editor(&page, mode).await?;
    page.until(&format!("{FIELDS}[2].includes({})", json!(OWN))).await?;
    webmail::is_not_doubled(&page, FIELDS).await?;
    let mail = sends(&stage, &page).await?;
    assert_eq!(mail.subject, subject);
    let (own, below) = divided(&mail, mode)?;
    assert_eq!(words(&own), words(&format!("{OWN} {body}")));
    ensure!(below.contains("+49 30 1234 567"), "{below}");
    assert_eq!(stage.journey().messages().await?.len(), 1, "one mail, one entry");
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
    let inbox = inbox(&stage, &HTML).await?;

    // An answer to all: it is offered, and says whom it goes to as a copy.
    webmail::open_in_horde(&inbox, &stage.company).await?;
    let all = webmail::opens(&stage.browser, async || inbox.evaluate(&answer("reply_all")).await.map(drop)).await?;
    editor(&all, &HTML).await?;
    all.until("document.querySelector('#cc').value.includes('jane.doe')").await?;
    webmail::fill_with_a_copy(&all).await?;
    let recipients = "[document.querySelector('#to').value, document.querySelector('#cc').value]";
    assert_eq!(
        all.evaluate(recipients).await?,
        json!(["Raj Patel <raj.patel@example.test>", "Jane Doe <jane.doe@example.test>"])
    );
    all.press_in_card("Undo").await?;
    all.card("as it was before").await?;
    close(&stage, all).await?;

    // Somebody's mail, passed on: nothing is offered there, to whomever it goes.
    stage.listens().await?;
    stage.browser.front(&inbox).await?;
    let forward = webmail::opens(&stage.browser, async || inbox.click("#button_forward").await).await?;
    editor(&forward, &HTML).await?;
    addressed(&forward, people[0].1).await?;
    stage.leaves_alone(people[0].1).await?;
    // It stays one under another subject. What is written in a field is no change of the page that is looked at; a chip is.
    forward.retype("#subject", &title).await?;
    addressed(&forward, "sam.stray@example.test").await?;
    stage.leaves_alone("sam.stray@example.test").await?;
    assert_eq!(forward.cards().await?, [""; 0]);
    close(&stage, forward).await?;

    // Two at once, each to one of them; the second goes first.
    let (mut windows, mut letters) = (Vec::new(), Vec::new());
    for (_, email) in people {
        let page = composing(&stage, &inbox, &HTML).await?;
        addressed(&page, email).await?;
        windows.push(page);
    }
    for (at, (name, _)) in people.iter().enumerate() {
        webmail::offered(&windows[at], name).await?;
        fill(&windows[at], name).await?;
        letters.push(stage.draft_to(at).await?);
    }
    for (at, (_, email)) in people.iter().enumerate().rev() {
        let (subject, body) = &letters[at];
        windows[at].click("#send_button").await?;
        gone(&stage, &windows[at]).await?;
        let mail = webmail::arrived(email.trim_end_matches("@example.test"), &stage.company).await?;
        assert_eq!((mail.to.as_slice(), &mail.subject), ([(*email).to_owned()].as_slice(), subject));
        assert_eq!(words(&divided(&mail, &HTML)?.0), words(body));
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
        let inbox = inbox(&stage, mode).await?;
        let page = composing(&stage, &inbox, mode).await?;
        into_body(&page).await?;
        if mode.name == "html" {
            page.evaluate(&format!(
                "document.querySelector('#cke_contents_composeMessage iframe').contentDocument.execCommand('insertHTML', false, {})",
                json!(webmail::shalom_as_html())
            ))
            .await?;
        } else {
            page.type_text(webmail::SHALOM).await?;
        }
        addressed(&page, "noa@example.test").await?;
        page.press_in_card("Write to \u{5e0}").await?;
        page.press_in_card("Put it below my words").await?;
        page.card("You send it").await?;
        let (_, body) = stage.draft().await?;
        page.click("#send_button").await?;
        stage.journey().message("sent").await?;
        let mail = webmail::arrived("sink", &stage.company).await?;
        assert_eq!(mail.to, ["noa@example.test"]);
        assert_eq!(words(&divided(&mail, mode)?.0), words(&format!("{} {body}", webmail::SHALOM)));
        if mode.name == "html" {
            let html = mail.html.context("HTML")?;
            ensure!(html.contains("dir=\"rtl\""), "{html}");
        }
    }
    Ok(())
}

/// What the entries of the menu beside the button do, which opens under the pointer.
fn answer(kind: &str) -> String {
    format!("DimpBase.composeMailbox({})", json!(kind))
}

async fn addressed(page: &Page, email: &str) -> Result<()> {
    page.type_into("#sendto .impACTrigger", &format!("{email},")).await?;
    page.until("!!document.querySelector('#sendto .hordeACListItem')").await
}

/// To (with what is being typed), Subject and Body.
const FIELDS: &str =
    "((rich) => [document.querySelector('#to').value.replace(/, *$/, '') + (document.querySelector('#sendto .impACTrigger')?.value ?? ''),
    document.querySelector('#subject').value, rich ? rich.innerText : document.querySelector('#composeMessage').value])
    (document.querySelector('#cke_contents_composeMessage iframe')?.contentDocument?.body)";

async fn fields(page: &Page) -> Result<Value> {
    page.evaluate(FIELDS).await
}

fn text(field: &Value) -> &str {
    field.as_str().unwrap_or_default()
}

/// The inbox, of a Horde that is granted.
async fn inbox(stage: &Stage, mode: &Mode) -> Result<Page> {
    webmail::script("mode.sh", &[mode.user, mode.name]).await?;
    let page = webmail::enter_horde(&stage.browser, mode.user).await?;
    stage.journey().grant(&page, "http://127.0.0.1/*", "allow").await?;
    stage.browser.front(&page).await?;
    Ok(page)
}

/// A double click.
async fn open_twice(stage: &Stage, inbox: &Page) -> Result<()> {
    webmail::open_in_horde(inbox, &stage.company).await?;
    let at = webmail::row_in_horde(inbox, &stage.company).await?;
    inbox.click_number(at, 2).await
}

/// A new mail, when its editor is there.
async fn composing(stage: &Stage, inbox: &Page, mode: &Mode) -> Result<Page> {
    stage.browser.front(inbox).await?;
    let page = webmail::opens(&stage.browser, async || inbox.click("#composelink").await).await?;
    editor(&page, mode).await?;
    Ok(page)
}

async fn editor(page: &Page, mode: &Mode) -> Result<()> {
    let there = match mode.name {
        "html" => {
            "['composeMessage', 'signature'].every((name) => document.querySelector(`#cke_contents_${name} iframe`)?.contentDocument?.body?.isContentEditable !== undefined) && document.querySelector('#cke_contents_signature iframe').contentDocument.body.innerText.includes('+49')"
        }
        _ => "document.querySelector('#signature')?.value.includes('+49')",
    };
    page.until(&format!(
        "document.querySelector('form#compose')?.checkVisibility() && !!document.querySelector('#sendto .impACTrigger') && {there}"
    ))
    .await
}

/// The caret before all that stands in the body.
async fn into_body(page: &Page) -> Result<()> {
    let caret = "((rich, plain) => rich ? (rich.contentWindow.focus(), rich.contentDocument.body.focus(), rich.contentWindow.getSelection().collapse(rich.contentDocument.body, 0))
        : (plain.focus(), plain.setSelectionRange(0, 0)))(document.querySelector('#cke_contents_composeMessage iframe'), document.querySelector('#composeMessage'))";
    page.evaluate(caret).await.map(drop)
}

async fn gone(stage: &Stage, page: &Page) -> Result<()> {
    wait_until("the window to close", async || {
        let targets = stage.browser.cdp.targets().await?;
        let still = targets.iter().any(|target| target["targetId"] == page.session.target.as_str());
        Ok((!still).then_some(()))
    })
    .await
}

async fn close(stage: &Stage, page: Page) -> Result<()> {
    stage.browser.close(page).await
}

/// What stands above the signature (Horde's plain text of a bold name is all capitals), and from there on.
fn divided(mail: &Mail, mode: &Mode) -> Result<(String, String)> {
    let lines: Vec<&str> = mail.text.lines().collect();
    let last = lines
        .iter()
        .position(|line| line.contains("+49"))
        .with_context(|| format!("no signature: {}", mail.text))?;
    let first = last.checked_sub(1).context("no name")?;
    ensure!(lines[first].trim().eq_ignore_ascii_case(mode.signature), "{}", mail.text);
    let own = lines[..first].join("\n");
    Ok((own.trim().trim_end_matches("--").to_owned(), lines[first..].join("\n")))
}

/// The user presses Send: it is logged, and arrives at Raj's and nobody else's.
async fn sends(stage: &Stage, page: &Page) -> Result<Mail> {
    page.click("#send_button").await?;
    let sent = stage.journey().message("sent").await?;
    assert_eq!(sent["known_by"], "webmail");
    let mail = webmail::arrived("raj.patel", &stage.company).await?;
    assert_eq!(mail.to, ["raj.patel@example.test"]);
    Ok(mail)
}
