//! Real webmail on loopback (`tests/servers`): started once a test program, filled by its scripts, read back from the Maildir.

use std::fs;
use std::path::PathBuf;
use std::process::Stdio;

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};
use tokio::process::Command;
use tokio::sync::OnceCell;

use crate::chromium::Chromium;
use crate::page::Page;
use crate::{project, wait_until};

/// The mailboxes' password.
const PASSWORD: &str = "secret";

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
    page.type_into("input[ng-model='app.creds.username']", user).await?;
    page.type_into("input[ng-model='app.creds.password']", PASSWORD).await?;
    page.key("Enter", false).await?;
    page.until("document.readyState === 'complete' && /SOGo\\/so\\/[^/]+\\/(Calendar|Mail)/.test(location.pathname)")
        .await?;
    Ok(page)
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
    ensure!(answer["is"] != "problem", "{}", answer["text"]);
    Ok(answer)
}
