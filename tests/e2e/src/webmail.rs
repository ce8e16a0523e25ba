//! Real webmail on loopback (`tests/servers`): started once a test program, filled by its scripts, read back from the Maildir.

use std::fs;
use std::path::PathBuf;
use std::process::Stdio;
use std::sync::atomic::{AtomicU32, Ordering};

use anyhow::{Context, Result, ensure};
use chrono::Duration;
use serde_json::{Value, json};
use tokio::process::Command;
use tokio::sync::OnceCell;

use crate::chromium::{Chromium, Options};
use crate::journey::Journey;
use crate::page::Page;
use crate::pictures::Pictures;
use crate::server::{Interview, Server};
use crate::{project, wait_until};

/// The mailboxes' password.
const PASSWORD: &str = "secret";

/// A mailbox, and what its owner composes in: one owner a mode, so that tests may run side by side.
pub struct Mode {
    /// As the scripts name it.
    pub name: &'static str,
    /// The mailbox's address.
    pub user: &'static str,
    /// What the signature begins with.
    pub signature: &'static str,
}

/// The user who composes in HTML.
pub const HTML: Mode = Mode {
    name: "html",
    user: "candidate@example.test",
    signature: "Alex Miller",
};

/// The user who composes in plain text.
pub const PLAIN: Mode = Mode {
    name: "plain",
    user: "jane.doe@example.test",
    signature: "Jane Doe",
};

/// Noa Levi.
pub const NOA: &str = "\u{5e0}\u{5d5}\u{5e2}\u{5d4} \u{5dc}\u{5d5}\u{5d9}";

/// "Hello Noa, many thanks!"
pub const SHALOM: &str = "\u{5e9}\u{5dc}\u{5d5}\u{5dd} \u{5e0}\u{5d5}\u{5e2}\u{5d4}, \u{5ea}\u{5d5}\u{5d3}\u{5d4} \u{5e8}\u{5d1}\u{5d4}!";

/// The same as a paragraph that says which way it runs.
#[must_use]
pub fn shalom_as_html() -> String {
    format!("<div dir=\"rtl\">{SHALOM}</div>")
}

/// What Raj wrote, as the script takes it.
pub const WROTE: &str = "Hello Alex,\\n\\nit was good to talk to you today.\\n\\nRaj";

/// What the user wrote before the card was pressed.
pub const OWN: &str = "My own first sentence.";

/// One click in the card.
///
/// # Errors
/// If it does not offer that letter, or does not say that it is in and how the checks found it.
pub async fn fill(page: &Page, person: &str) -> Result<()> {
    page.card(person).await?;
    page.press_in_card(&format!("Write to {person}")).await?;
    let card = page.card("You send it").await?;
    ensure!(card.contains("checks"), "{card}");
    Ok(())
}

/// Raj's letter goes into a window in which words of the user's stand. `fields` is a script that says To, Subject and Body.
///
/// # Errors
/// If it is not asked about first, or anything of the user's is touched.
pub async fn fill_below_own_words(page: &Page, fields: &str) -> Result<()> {
    let before = page.evaluate(fields).await?;
    page.card("Raj Patel").await?;
    page.press_in_card("Write to Raj Patel").await?;
    page.card("There are already words of yours").await?;
    ensure!(page.evaluate(fields).await? == before, "something was touched before the answer");
    page.press_in_card("Put it below my words").await?;
    page.card("You send it").await?;
    let now = page.evaluate(fields).await?;
    ensure!((&now[0], &now[1]) == (&before[0], &before[1]), "To or Subject was touched: {now}");
    Ok(())
}

/// Raj's letter stands in the window already: pressed for once more, it is not put in again.
///
/// # Errors
/// If it is.
pub async fn is_not_doubled(page: &Page, fields: &str) -> Result<()> {
    let before = page.evaluate(fields).await?;
    page.card("Raj Patel").await?;
    page.press_in_card("Write to Raj Patel").await?;
    page.press_in_card("Put it below my words").await?;
    page.card("Letter inserted, not sent").await?;
    let now = page.evaluate(fields).await?;
    ensure!(now == before, "{now} instead of {before}");
    Ok(())
}

static UP: OnceCell<()> = OnceCell::const_new();

/// Starts what does not run yet; `down.sh` ends it.
///
/// # Errors
/// What the script says: it wants the superuser, or a package cannot be had.
pub async fn up() -> Result<()> {
    UP.get_or_try_init(async || script("up.sh", &[]).await.map(drop)).await.map(drop)
}

/// Runs a script of `tests/servers`; its output.
///
/// # Errors
/// What it says on its way out.
pub async fn script(name: &str, arguments: &[&str]) -> Result<String> {
    let path = project().join("tests/servers").join(name);
    let done = Command::new(&path).args(arguments).stdin(Stdio::null()).output().await?;
    ensure!(
        done.status.success(),
        "tests/servers/{name}: {}",
        String::from_utf8_lossy(&done.stderr).trim()
    );
    Ok(String::from_utf8_lossy(&done.stdout).into_owned())
}

fn variable(name: &str, otherwise: &str) -> String {
    std::env::var(name).unwrap_or_else(|_| otherwise.to_owned())
}

/// Roundcube's address.
pub fn roundcube() -> String {
    format!("http://127.0.0.1:{}/", variable("AFTERWORD_ROUNDCUBE_PORT", "8101"))
}

/// SOGo's address.
pub fn sogo() -> String {
    format!("http://127.0.0.1:{}/SOGo/", variable("AFTERWORD_SOGO_PORT", "8102"))
}

/// Horde's address.
pub fn horde() -> String {
    format!("http://127.0.0.1:{}/", variable("AFTERWORD_HORDE_PORT", "8103"))
}

/// Logs into Roundcube; the inbox.
///
/// # Errors
/// If it does not let us in.
pub async fn enter_roundcube(browser: &Chromium, user: &str) -> Result<Page> {
    let page = browser.open(&roundcube()).await?;
    page.type_into("#rcmloginuser", user).await?;
    page.type_into("#rcmloginpwd", PASSWORD).await?;
    page.click("#rcmloginsubmit").await?;
    page.until("document.readyState === 'complete' && !!document.querySelector('body.task-mail')")
        .await?;
    Ok(page)
}

/// Logs into SOGo; the page it opens with.
///
/// # Errors
/// If it does not let us in.
pub async fn enter_sogo(browser: &Chromium, user: &str) -> Result<Page> {
    let page = browser.open(&sogo()).await?;
    // What is typed before its program has begun is not what it reads.
    page.until("!!window.angular?.element(document.body).injector()").await?;
    page.type_into("input[ng-model='app.creds.username']", user).await?;
    page.type_into("input[ng-model='app.creds.password']", PASSWORD).await?;
    page.key("Enter", false).await?;
    page.until("document.readyState === 'complete' && /SOGo\\/so\\/[^/]+\\/(Calendar|Mail)/.test(location.pathname)")
        .await?;
    Ok(page)
}

/// Logs into Horde; the inbox.
///
/// # Errors
/// If it does not let us in.
pub async fn enter_horde(browser: &Chromium, user: &str) -> Result<Page> {
    let page = browser.open(&horde()).await?;
    page.type_into("#horde_user", user).await?;
    page.type_into("#horde_pass", PASSWORD).await?;
    page.click("#login-button").await?;
    // The list is there once its program has asked for it.
    page.until("document.querySelector('#dimpLoading')?.checkVisibility() === false && !!document.querySelector('#composelink')")
        .await?;
    Ok(page)
}

/// Opens the mail that names this company, from Horde's list, below it.
///
/// # Errors
/// If it is not there.
pub async fn open_in_horde(page: &Page, company: &str) -> Result<()> {
    page.click_at(row_in_horde(page, company).await?).await?;
    let open = format!(
        "document.querySelector('#previewMsg')?.checkVisibility() && document.querySelector('#msgHeaders .subject').textContent.includes({})",
        json!(company)
    );
    page.until(&open).await
}

/// Where the mail that names this company stands in Horde's list. Asked for before each click: the list is drawn anew whenever a mail is
/// read, saved or deleted.
///
/// # Errors
/// If it is not there.
pub async fn row_in_horde(page: &Page, company: &str) -> Result<(f64, f64)> {
    let rows = format!(
        "[...document.querySelectorAll('.vpRow .msgSubject')].filter((subject) => subject.closest('.vpRow').textContent.includes({}))",
        json!(company)
    );
    page.place(&format!("a mail about {company}"), &rows).await
}

/// The browser window that opens when something is done in a webmail.
///
/// # Errors
/// If none opens.
pub async fn opens(browser: &Chromium, act: impl AsyncFnOnce() -> Result<()>) -> Result<Page> {
    let windows = async || {
        let targets = browser.cdp.targets().await?.into_iter();
        let of_webmail =
            |target: &Value| target["type"] == "page" && target["url"].as_str().is_some_and(|url| url.starts_with("http://127.0.0.1"));
        let ids = targets
            .filter(of_webmail)
            .filter_map(|target| target["targetId"].as_str().map(str::to_owned));
        Ok::<Vec<String>, anyhow::Error>(ids.collect())
    };
    let before = windows().await?;
    act().await?;
    let opened = wait_until("a new window", async || {
        Ok(windows().await?.into_iter().find(|id| !before.contains(id)))
    })
    .await?;
    browser.attach(&opened).await
}

/// Opens the mail that names this company, from the list in which SOGo shows it.
///
/// # Errors
/// If it is not there.
pub async fn open_in_sogo(page: &Page, company: &str) -> Result<()> {
    let rows = format!(
        "[...document.querySelectorAll('md-list-item .sg-tile-content')].filter((row) => row.textContent.includes({}))",
        json!(company)
    );
    let shown = format!(
        "[...document.querySelectorAll('[ng-bind=\"viewer.message.subject\"], .msg-body')].some((part) => part.textContent.includes({}))",
        json!(company)
    );
    // The list is drawn once more when the folder's state comes in, and what was clicked before is no row of it any more.
    const UNANSWERED: std::time::Duration = std::time::Duration::from_secs(5);
    let mut clicked: Option<tokio::time::Instant> = None;
    wait_until(&format!("the mail about {company} to be open"), async || {
        if page.evaluate(&shown).await? == json!(true) {
            return Ok(Some(()));
        }
        if clicked.is_none_or(|at| at.elapsed() > UNANSWERED) {
            page.click_at(page.place(&format!("a mail about {company}"), &rows).await?).await?;
            clicked = Some(tokio::time::Instant::now());
        }
        Ok(None)
    })
    .await
}

/// Waits until a card offers the letter to this person and to nobody else, as it does once the window is addressed to them: what it
/// offered before may be pressed in the moment in which it goes.
///
/// # Errors
/// If none does.
pub async fn offered(page: &Page, person: &str) -> Result<()> {
    wait_until(&format!("an offer for {person} alone"), async || {
        let cards = page.cards().await?.join("\n");
        let one = cards.contains(&format!("Write to {person}")) && cards.matches("Write to ").count() == 1;
        Ok(one.then_some(()))
    })
    .await
}

/// A mail as it arrived.
pub struct Mail {
    /// Addresses of To, Cc and Bcc.
    pub to: Vec<String>,
    /// Its subject.
    pub subject: String,
    /// Its text, without the soft breaks of RFC 3676.
    pub text: String,
    /// As HTML, if it has such a part.
    pub html: Option<String>,
}

/// Waits for the mail that names this company, in a mailbox (`jane.doe`, or `sink` for strangers).
///
/// # Errors
/// If it does not arrive.
pub async fn arrived(mailbox: &str, company: &str) -> Result<Mail> {
    wait_until(&format!("a mail about {company} in the mailbox {mailbox}"), async || {
        Ok(mails(mailbox)?
            .into_iter()
            .find(|mail| mail.subject.contains(company) || mail.text.contains(company)))
    })
    .await
}

/// All mails of a mailbox, unread and read.
///
/// # Errors
/// If it cannot be read.
pub fn mails(mailbox: &str) -> Result<Vec<Mail>> {
    let folder = PathBuf::from(variable("AFTERWORD_SERVERS", "/tmp/afterword-servers")).join("mail/home");
    let mut mails = Vec::new();
    for part in ["new", "cur"] {
        let folder = folder.join(mailbox).join("Maildir").join(part);
        for entry in fs::read_dir(&folder).with_context(|| folder.display().to_string())? {
            // A webmail may be moving it from `new` to `cur`.
            let Ok(bytes) = fs::read(entry?.path()) else { continue };
            mails.extend(read(&bytes));
        }
    }
    Ok(mails)
}

fn read(bytes: &[u8]) -> Option<Mail> {
    let mail = mail_parser::MessageParser::default().parse(bytes)?;
    let to = [mail.to(), mail.cc(), mail.bcc()]
        .into_iter()
        .flatten()
        .flat_map(|list| list.iter());
    Some(Mail {
        to: to.filter_map(|one| one.address().map(str::to_owned)).collect(),
        subject: mail.subject().unwrap_or_default().to_owned(),
        text: mail.body_text(0)?.replace("\r\n", "\n"),
        html: mail.html_body.first().and(mail.body_html(0)).map(|html| html.into_owned()),
    })
}

/// What the worker answers to a request of one of the extension's own pages.
///
/// # Errors
/// If it does not answer, or says that something is wrong.
pub async fn ask(page: &Page, request: Value) -> Result<Value> {
    let message = json!({ "from": "ui", "nonce": "", "request": request });
    let answer = page.evaluate(&format!("chrome.runtime.sendMessage({message})")).await?;
    ensure!(answer["problem"].is_null(), "{answer}");
    Ok(answer
        .as_object()
        .and_then(|answer| answer.values().next().cloned())
        .unwrap_or_default())
}

static NEXT: AtomicU32 = AtomicU32::new(0);

/// What the person said in the interview.
const SAID: &str = "the billing ledger";

/// A browser with the extension, and one interview of yesterday.
pub struct Stage {
    _server: Server,
    /// The browser.
    pub browser: Chromium,
    /// A page of the extension.
    pub own: Page,
    /// A name that no other test has.
    pub company: String,
    interview: Value,
    people: Vec<Value>,
}

impl Stage {
    /// Raj writes to the owner of a mailbox; the subject.
    ///
    /// # Errors
    /// If it does not arrive.
    pub async fn post_to(&self, mode: &Mode) -> Result<String> {
        let title = format!("Onsite interview - {}", self.company);
        script("post.sh", &["--to", mode.user, "--subject", &title, "--text", WROTE]).await?;
        arrived(mode.user.trim_end_matches("@example.test"), &self.company).await?;
        Ok(title)
    }

    /// What was put into a window stands there, and no more is known of it.
    ///
    /// # Errors
    /// If anything is logged otherwise.
    pub async fn nothing_went_out(&self) -> Result<()> {
        let messages = self.journey().messages().await?;
        ensure!(messages.iter().all(|message| message["state"] == "inserted"), "{messages:?}");
        Ok(())
    }

    /// Starts all that is needed, with one interviewer; the user is Alex Miller.
    ///
    /// # Errors
    /// If something does not start or cannot be saved.
    pub async fn set(person: &str, email: &str) -> Result<Self> {
        Self::with(&[(person, email)]).await
    }

    /// The same with several: names and addresses.
    ///
    /// # Errors
    /// If something does not start or cannot be saved.
    pub async fn with(people: &[(&str, &str)]) -> Result<Self> {
        up().await?;
        // The mailboxes outlive a test: the company's name tells whose mail it is.
        let id = std::process::id() * 100 + NEXT.fetch_add(1, Ordering::Relaxed);
        let company = format!("Acme{id}");
        let berlin = afterword::zone::Tz::Europe__Berlin;
        let yesterday = Interview::yesterday(berlin);
        let server = Server::start(yesterday).await?;
        let browser = Chromium::start(&server, &Options::built()?).await?;
        let own = browser.open_own("app.html").await?;
        let me = json!({ "names": ["Alex Miller"], "emails": ["candidate@example.test"] });
        ask(&own, json!({ "save_me": me })).await?;
        let end = yesterday.end.with_timezone(&berlin);
        let at = |time: chrono::DateTime<afterword::zone::Tz>| time.format("%Y-%m-%dT%H:%M").to_string();
        let interviewer = |(name, email): &(&str, &str)| json!({ "name": name, "salutation": name.split(' ').next(), "email": email, "part": "interviewer" });
        let candidate = json!({
            "title": format!("Onsite interview - {company}"), "company": company, "role": "Engineer", "stage": "on-site",
            "start": at(end - Duration::minutes(90)), "end": at(end), "zone": "Europe/Berlin",
            "people": people.iter().map(interviewer).collect::<Vec<_>>(),
        });
        let saved = ask(&own, json!({ "save": candidate })).await?;
        let application = &saved["overview"]["applications"][0];
        let interview = application["interviews"][0]["id"].clone();
        let known = application["people"].as_array().cloned().unwrap_or_default();
        let id = |(name, _): &(&str, &str)| known.iter().find(|one| one["name"] == *name).map(|one| one["id"].clone());
        let people: Vec<Value> = people.iter().filter_map(id).collect();
        // Each said something of their own, or their letters would be one.
        let said: serde_json::Map<String, Value> = people
            .iter()
            .zip([SAID, "the on-call rota"])
            .filter_map(|(person, said)| Some((person.as_str()?.to_owned(), json!(said))))
            .collect();
        let notes = json!({ "said": said });
        ask(
            &own,
            json!({ "reflect": { "interview": interview, "notes": notes, "application": {} } }),
        )
        .await?;
        Ok(Self {
            _server: server,
            browser,
            own,
            company,
            interview,
            people,
        })
    }

    /// The steps of a newcomer in this browser.
    pub fn journey(&self) -> Journey<'_> {
        Journey {
            browser: &self.browser,
            pictures: None,
        }
    }

    /// What the person said in the interview, as it was noted.
    #[must_use]
    pub fn said(&self) -> &'static str {
        SAID
    }

    /// Which letter the tests are about, with these fields too.
    #[must_use]
    pub fn letter(&self, fields: Value) -> Value {
        self.letter_to(0, fields)
    }

    fn letter_to(&self, person: usize, fields: Value) -> Value {
        let mut letter = json!({ "interview": self.interview, "person": self.people.get(person), "kind": "thank_you" });
        if let (Some(letter), Value::Object(fields)) = (letter.as_object_mut(), fields) {
            letter.extend(fields);
        }
        letter
    }

    /// Subject and body of the draft.
    ///
    /// # Errors
    /// If there is none.
    pub async fn draft(&self) -> Result<(String, String)> {
        self.draft_to(0).await
    }

    /// The same of the draft to another interviewer, by their place in the list.
    ///
    /// # Errors
    /// If there is none.
    pub async fn draft_to(&self, person: usize) -> Result<(String, String)> {
        let draft = ask(&self.own, json!({ "draft": self.letter_to(person, json!({})) })).await?;
        let text = |name: &str| Ok::<_, anyhow::Error>(draft[name].as_str().context("a draft")?.to_owned());
        Ok((text("subject")?, text("body")?))
    }
}

impl Stage {
    /// From now on what pages tell the worker is heard by the extension's own page, too, for [`Stage::leaves_alone`].
    ///
    /// # Errors
    /// If that page is gone.
    pub async fn listens(&self) -> Result<()> {
        let listen = "void (globalThis.heard = [], chrome.runtime.onMessage.addListener((message) => void heard.push(message)))";
        self.own.evaluate(listen).await.map(drop)
    }

    /// The worker was told of a compose window in which `sign` stands, and has offered no letter for it.
    ///
    /// # Errors
    /// If it was not told, or has.
    pub async fn leaves_alone(&self, sign: &str) -> Result<()> {
        let window = format!(
            "heard.flatMap((one) => one.do === 'seen' ? one.snapshot.regions : [])
                .findLast((one) => one.kind === 'compose' && JSON.stringify(one.probes).includes({}))?.number",
            json!(sign)
        );
        self.own.until(&format!("{window} !== undefined")).await?;
        // Requests take turns: after an answer of its own that look was answered.
        self.draft().await?;
        let offered = format!(
            "chrome.storage.session.get().then((all) => Object.values(all)
                .flatMap((one) => Object.values(one.cards ?? {{}})).filter((card) => card.region === {window} && !card.mail))"
        );
        let offered = self.own.evaluate(&offered).await?;
        ensure!(offered == json!([]), "{offered}");
        Ok(())
    }
}

/// An answer to all, with Raj in To and Jane in copy: she is named before anything goes in, and again afterwards.
///
/// # Errors
/// If she is not.
pub async fn fill_with_a_copy(page: &Page) -> Result<()> {
    page.card("Raj Patel").await?;
    page.press_in_card("Write to Raj Patel").await?;
    page.card("Jane Doe would read it, too").await?;
    Pictures::new("target/pictures/copied")?.take(page, "asked").await?;
    page.press_in_card("Put it in all the same").await?;
    page.card("You send it").await?;
    page.card("Jane Doe would get a copy").await.map(drop)
}

/// Words and their order, however the lines are broken.
pub fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
