//! The Chrome DevTools Protocol over Chromium's debugging pipe: JSON messages, each ended by a NUL, on file descriptors 3 and 4.

use std::collections::HashMap;
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use anyhow::{Context, Result, anyhow, bail};
use serde_json::{Value, json};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::unix::pipe;
use tokio::process::{Child, Command};
use tokio::sync::oneshot;

type Pending = Arc<Mutex<HashMap<u64, Waiting>>>;

/// Who waits for an answer, and from which session.
struct Waiting {
    session: Option<String>,
    answer: oneshot::Sender<Value>,
}

/// A browser's debugging pipe. Clones talk over the same pipe.
#[derive(Clone)]
pub struct Cdp {
    writer: Arc<tokio::sync::Mutex<pipe::Sender>>,
    pending: Pending,
    next: Arc<AtomicU64>,
}

/// One target of the browser (a tab's page, the popup, the worker), attached.
#[derive(Clone)]
pub struct Session {
    /// The pipe.
    pub cdp: Cdp,
    /// The target's id.
    pub target: String,
    /// The session's id.
    pub id: String,
}

/// Starts `program` with `arguments` and its debugging pipe, on a machine in `zone` (IANA name). `folder` takes two named pipes, so that no descriptor needs to be handed over
/// by `unsafe` code.
///
/// # Errors
/// If the named pipes cannot be made or the program does not start.
pub async fn spawn(program: &str, arguments: &[String], zone: &str, folder: &Path) -> Result<(Child, Cdp)> {
    let (to, from) = (folder.join("to-browser"), folder.join("from-browser"));
    let made = Command::new("mkfifo").arg(&to).arg(&from).status().await.context("mkfifo")?;
    if !made.success() {
        bail!("mkfifo failed in {}", folder.display());
    }
    let writer = pipe::OpenOptions::new().read_write(true).open_sender(&to)?;
    let reader = pipe::OpenOptions::new().open_receiver(&from)?;
    let child = Command::new("sh")
        .args(["-c", r#"to=$1 from=$2; shift 2; exec "$@" 3<"$to" 4>"$from""#, "sh"])
        .arg(&to)
        .arg(&from)
        .arg(program)
        .args(arguments)
        .env("TZ", zone)
        // What the browser leaves behind when it is ended goes with the folder.
        .env("TMPDIR", folder)
        .stdout(std::process::Stdio::null())
        .stderr(std::fs::File::create(folder.join("browser.log"))?)
        .kill_on_drop(true)
        .spawn()
        .with_context(|| format!("starting {program}"))?;
    let pending = Pending::default();
    tokio::spawn(read(BufReader::new(reader), Arc::clone(&pending)));
    Ok((
        child,
        Cdp {
            writer: Arc::new(tokio::sync::Mutex::new(writer)),
            pending,
            next: Arc::default(),
        },
    ))
}

async fn read(mut pipe: BufReader<pipe::Receiver>, pending: Pending) {
    let mut message = Vec::new();
    while matches!(pipe.read_until(0, &mut message).await, Ok(1..)) {
        message.pop();
        if let Ok(said) = serde_json::from_slice::<Value>(&message) {
            take(&pending, said);
        }
        message.clear();
    }
    // The browser is gone: whoever still waits learns it from the dropped sender.
    lock(&pending).clear();
}

/// What a command to a session is answered when its target is gone.
pub const GONE: &str = "the target is gone";

/// An answer goes to whoever waits for it (nobody, where a caller gave up). Where a target goes, a worker that is stopped above all, it
/// answers nothing any more: whoever asked it learns so at once, and may ask the next one. A worker's session outlives the worker and
/// holds what it is sent back until the worker starts again; that the worker was stopped is told as `Inspector.targetCrashed`.
fn take(pending: &Pending, said: Value) {
    if let Some(waiting) = said["id"].as_u64().and_then(|id| lock(pending).remove(&id)) {
        let _ = waiting.answer.send(said);
        return;
    }
    let gone = match said["method"].as_str() {
        Some("Target.detachedFromTarget") => said["params"]["sessionId"].as_str(),
        Some("Inspector.targetCrashed") => said["sessionId"].as_str(),
        _ => None,
    };
    if gone.is_none() {
        return;
    }
    let of_it = |_: &u64, waiting: &mut Waiting| waiting.session.as_deref() == gone;
    for (_, waiting) in lock(pending).extract_if(of_it) {
        let _ = waiting.answer.send(json!({ "error": { "message": GONE } }));
    }
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Cdp {
    /// Sends a command to the browser itself.
    ///
    /// # Errors
    /// What the browser answered, or that it is gone.
    pub async fn send(&self, method: &str, params: Value) -> Result<Value> {
        self.send_to(None, method, params).await
    }

    async fn send_to(&self, session: Option<&str>, method: &str, params: Value) -> Result<Value> {
        let id = self.next.fetch_add(1, Ordering::Relaxed) + 1;
        let (answer, coming) = oneshot::channel();
        let session_id = session.map(str::to_owned);
        lock(&self.pending).insert(
            id,
            Waiting {
                session: session_id,
                answer,
            },
        );
        let mut message = json!({ "id": id, "method": method, "params": params });
        if let Some(session) = session {
            message["sessionId"] = session.into();
        }
        let mut bytes = serde_json::to_vec(&message)?;
        bytes.push(0);
        self.writer
            .lock()
            .await
            .write_all(&bytes)
            .await
            .context("the browser's pipe is closed")?;
        let mut answer = tokio::time::timeout(crate::PATIENCE * 2, coming)
            .await
            .map_err(|_| anyhow!("{method}: no answer"))?
            .map_err(|_| anyhow!("{method}: the browser is gone"))?;
        match answer.get("error") {
            Some(error) => bail!("{method}: {}", error["message"].as_str().unwrap_or_default()),
            None => Ok(answer["result"].take()),
        }
    }

    /// All targets, the browser's own ones included, as the protocol's `TargetInfo`.
    ///
    /// # Errors
    /// If the browser is gone.
    pub async fn targets(&self) -> Result<Vec<Value>> {
        let mut answer = self.send("Target.getTargets", json!({ "filter": [{}] })).await?;
        Ok(match answer["targetInfos"].take() {
            Value::Array(targets) => targets,
            _ => Vec::new(),
        })
    }

    /// Attaches to a target.
    ///
    /// # Errors
    /// If there is no such target any more.
    pub async fn attach(&self, target: &str) -> Result<Session> {
        let answer = self
            .send("Target.attachToTarget", json!({ "targetId": target, "flatten": true }))
            .await?;
        let id = answer["sessionId"].as_str().context("attachToTarget gave no session")?.to_owned();
        Ok(Session {
            cdp: self.clone(),
            target: target.to_owned(),
            id,
        })
    }
}

impl Session {
    /// Sends a command to this target.
    ///
    /// # Errors
    /// What the target answered, or that it is gone.
    pub async fn send(&self, method: &str, params: Value) -> Result<Value> {
        self.cdp.send_to(Some(&self.id), method, params).await
    }

    /// Evaluates an expression in the target's own world and waits for a promise; the result as JSON.
    ///
    /// # Errors
    /// What the expression threw.
    pub async fn evaluate(&self, expression: &str) -> Result<Value> {
        let params = json!({ "expression": expression, "awaitPromise": true, "returnByValue": true });
        let mut answer = self.send("Runtime.evaluate", params).await?;
        if let Some(thrown) = answer.get("exceptionDetails") {
            let said = thrown["exception"]["description"]
                .as_str()
                .or(thrown["text"].as_str())
                .unwrap_or_default();
            bail!("{said} in {expression}");
        }
        Ok(answer["result"]["value"].take())
    }

    /// Detaches, so that a worker may fall asleep again.
    ///
    /// # Errors
    /// If the target is gone.
    pub async fn detach(self) -> Result<()> {
        self.cdp
            .send("Target.detachFromTarget", json!({ "sessionId": self.id }))
            .await
            .map(drop)
    }
}
