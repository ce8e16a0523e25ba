//! Chromium with the unpacked extension.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow, bail};
use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::process::Child;

use crate::cdp::{self, Cdp, GONE, Session};
use crate::page::Page;
use crate::server::Server;
use crate::wait_until;

/// How to start.
#[derive(Clone, Debug)]
pub struct Options {
    /// The unpacked extension.
    pub extension: PathBuf,
    /// With a window on a display, or without.
    pub window: bool,
}

impl Options {
    /// The built extension, without a window.
    ///
    /// # Errors
    /// If it was not built.
    pub fn built() -> Result<Self> {
        Ok(Self {
            extension: crate::built("chrome")?,
            window: false,
        })
    }
}

/// A running browser with a profile of its own; both are gone when this is dropped.
pub struct Chromium {
    /// The browser's pipe, for what has no function here.
    pub cdp: Cdp,
    /// The extension's id.
    pub extension: String,
    child: Child,
    _profile: TempDir,
}

impl Chromium {
    /// Starts with the extension loaded and every host but loopback answered by `server`.
    ///
    /// # Errors
    /// If Chromium does not start or refuses the extension, with what it said.
    pub async fn start(server: &Server, options: &Options) -> Result<Self> {
        let profile = TempDir::with_prefix("afterword-chromium-")?;
        let mut arguments: Vec<String> = [
            "--remote-debugging-pipe",
            "--enable-unsafe-extension-debugging",
            "--ignore-certificate-errors",
            "--disable-quic",
            "--no-first-run",
            "--no-default-browser-check",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-default-apps",
            "--disable-sync",
            "--disable-search-engine-choice-screen",
            "--disable-client-side-phishing-detection",
            "--disable-features=AutofillServerCommunication,NetworkTimeServiceQuerying,OptimizationHints,MediaRouter,Translate",
            "--password-store=basic",
            "--lang=en-US",
            "--window-size=1280,900",
        ]
        .map(str::to_owned)
        .to_vec();
        arguments.push(format!("--user-data-dir={}", profile.path().join("data").display()));
        arguments.push(format!(
            "--host-resolver-rules=MAP * 127.0.0.1:{}, EXCLUDE 127.0.0.1, EXCLUDE localhost",
            server.port()
        ));
        if !options.window {
            arguments.push("--headless=new".to_owned());
        }
        if is_root() {
            // Chromium's sandbox refuses the superuser, which is who a container runs as.
            arguments.push("--no-sandbox".to_owned());
        }
        arguments.push("about:blank".to_owned());
        let (child, cdp) = cdp::spawn(program()?, &arguments, server.zone().name(), profile.path()).await?;
        let loaded = cdp.send("Extensions.loadUnpacked", json!({ "path": options.extension })).await;
        let extension = match loaded {
            Ok(answer) => answer["id"].as_str().context("the extension has no id")?.to_owned(),
            Err(error) => {
                let log = std::fs::read_to_string(profile.path().join("browser.log")).unwrap_or_default();
                bail!("{error:#}\nChromium said:\n{log}")
            }
        };
        Ok(Self {
            cdp,
            extension,
            child,
            _profile: profile,
        })
    }

    /// Opens an address in a new tab in front, and waits until it is loaded.
    ///
    /// # Errors
    /// If it does not load.
    pub async fn open(&self, address: &str) -> Result<Page> {
        let answer = self.cdp.send("Target.createTarget", json!({ "url": address })).await?;
        let page = self
            .attach(answer["targetId"].as_str().context("createTarget gave no target")?)
            .await?;
        page.until("document.readyState === 'complete' && location.href !== 'about:blank'")
            .await?;
        Ok(page)
    }

    /// A page of the extension in a tab of its own, as a click on a link in the popup would open it.
    ///
    /// # Errors
    /// If there is no such page.
    pub async fn open_own(&self, path: &str) -> Result<Page> {
        self.open(&self.own(path)).await
    }

    /// The address of a page of the extension.
    pub fn own(&self, path: &str) -> String {
        format!("chrome-extension://{}/{path}", self.extension)
    }

    /// A tab by the id of its target.
    ///
    /// # Errors
    /// If it is gone.
    pub async fn attach(&self, target: &str) -> Result<Page> {
        Ok(Page {
            session: self.cdp.attach(target).await?,
        })
    }

    /// Brings a tab to the front, as a click on it would. An open popup closes.
    ///
    /// # Errors
    /// If the tab is gone.
    pub async fn front(&self, page: &Page) -> Result<()> {
        self.cdp
            .send("Target.activateTarget", json!({ "targetId": page.session.target }))
            .await
            .map(drop)
    }

    /// Invokes the extension's action on a tab, as a click on the toolbar button does: the popup opens, and `activeTab` is granted for
    /// that tab. The popup is returned when it is loaded.
    ///
    /// # Errors
    /// If the popup does not open.
    pub async fn click_action(&self, page: &Page) -> Result<Page> {
        self.front(page).await?;
        // The action wants the tab, not the page in it: two targets with one address, of which the tab in front is the active one.
        let tab = wait_until("the tab in front", async || {
            let targets = self.cdp.targets().await?;
            let address = targets
                .iter()
                .find(|target| target["targetId"] == page.session.target.as_str())
                .map(|target| target["url"].clone());
            let in_front = |target: &&Value| {
                target["type"] == "tab" && target["embedderData"]["tabActive"] == true && Some(&target["url"]) == address.as_ref()
            };
            Ok(targets.iter().find(in_front).map(|target| target["targetId"].clone()))
        })
        .await?;
        self.cdp
            .send("Extensions.triggerAction", json!({ "id": self.extension, "targetId": tab }))
            .await?;
        self.popup().await
    }

    /// The popup that is open, or is about to open, when it is loaded.
    ///
    /// # Errors
    /// If none opens.
    pub async fn popup(&self) -> Result<Page> {
        let own = self.own("popup.html");
        let is_it = |target: &Value| target["type"] == "page" && target["url"].as_str().is_some_and(|url| url.starts_with(&own));
        let popup = self.attach(&self.target("the popup", is_it).await?).await?;
        popup.until("document.readyState === 'complete'").await?;
        Ok(popup)
    }

    async fn target(&self, what: &str, is_it: impl Fn(&Value) -> bool) -> Result<String> {
        wait_until(what, async || {
            let targets = self.cdp.targets().await?;
            Ok(targets
                .iter()
                .find(|target| is_it(target))
                .and_then(|target| target["targetId"].as_str())
                .map(str::to_owned))
        })
        .await
    }

    /// Whether the worker runs.
    ///
    /// # Errors
    /// If the browser is gone.
    pub async fn worker_runs(&self) -> Result<bool> {
        Ok(self.worker_target().await?.is_some())
    }

    async fn worker_target(&self) -> Result<Option<String>> {
        let targets = self.cdp.targets().await?;
        let worker = targets
            .iter()
            .find(|target| target["type"] == "service_worker" && target["url"].as_str().is_some_and(|url| url.starts_with(&self.own(""))));
        Ok(worker.and_then(|target| target["targetId"].as_str()).map(str::to_owned))
    }

    /// Attaches to the running worker. It cannot fall asleep until the session is detached.
    ///
    /// # Errors
    /// If it does not run.
    pub async fn worker(&self) -> Result<Session> {
        let target = self.worker_target().await?.ok_or_else(|| anyhow!("the worker is asleep"))?;
        self.cdp.attach(&target).await
    }

    /// Evaluates an expression in the worker, which is started for it where it sleeps. A worker may be on its way to sleep when it is
    /// asked: then the next one is asked, so the expression must bear being begun twice.
    ///
    /// # Errors
    /// What the expression threw.
    pub async fn in_worker(&self, expression: &str) -> Result<Value> {
        wait_until("the worker", async || {
            if !self.worker_runs().await? {
                self.start_worker().await?;
                return Ok(None);
            }
            match self.worker().await?.evaluate(expression).await {
                Err(error) if error.to_string().ends_with(GONE) => Ok(None),
                answer => Ok(Some(answer)),
            }
        })
        .await?
    }

    async fn start_worker(&self) -> Result<()> {
        let page = self.background_page(&self.own("manifest.json")).await?;
        page.session.send("ServiceWorker.enable", json!({})).await?;
        let started = page
            .session
            .send("ServiceWorker.startWorker", json!({ "scopeURL": self.own("") }))
            .await;
        self.close(page).await?;
        started.map(drop)
    }

    /// Kills the worker where it stands; the next event starts it anew.
    ///
    /// # Errors
    /// If it lives on.
    pub async fn kill_worker(&self) -> Result<()> {
        let Some(target) = self.worker_target().await? else { return Ok(()) };
        self.cdp.send("Target.closeTarget", json!({ "targetId": target })).await?;
        wait_until("the worker's end", async || {
            Ok((self.worker_target().await?.as_deref() != Some(&target)).then_some(()))
        })
        .await
    }

    /// All that the extension keeps in `storage.local`. Does not wake the worker.
    ///
    /// # Errors
    /// If no page of the extension can be opened.
    pub async fn storage(&self) -> Result<Value> {
        let page = self.background_page(&self.own("manifest.json")).await?;
        let stored = page.evaluate("chrome.storage.local.get(null)").await;
        self.close(page).await?;
        stored
    }

    /// Marks a host (`https://mail.google.com/*`) as allowed, so that the extension's own `permissions.request`, made by a real click,
    /// is granted without the browser's prompt, which nothing but a hand can press.
    ///
    /// # Errors
    /// If the browser refuses.
    pub async fn allow_host(&self, pattern: &str) -> Result<()> {
        let page = self.background_page("chrome://extensions").await?;
        page.until("Boolean(globalThis.chrome?.developerPrivate)").await?;
        let call = format!(
            "chrome.developerPrivate.addHostPermission({}, {})",
            json!(self.extension),
            json!(pattern)
        );
        let allowed = page.evaluate(&call).await;
        self.close(page).await?;
        allowed.map(drop)
    }

    /// A tab behind the one in front, so that the active tab stays what it was.
    async fn background_page(&self, address: &str) -> Result<Page> {
        let answer = self
            .cdp
            .send("Target.createTarget", json!({ "url": address, "background": true }))
            .await?;
        let page = self
            .attach(answer["targetId"].as_str().context("createTarget gave no target")?)
            .await?;
        page.until("document.readyState === 'complete' && location.href !== 'about:blank'")
            .await?;
        Ok(page)
    }

    /// Closes a tab or the popup.
    ///
    /// # Errors
    /// If it is gone already.
    pub async fn close(&self, page: Page) -> Result<()> {
        self.cdp
            .send("Target.closeTarget", json!({ "targetId": page.session.target }))
            .await
            .map(drop)
    }

    /// Waits until the user closes the browser.
    ///
    /// # Errors
    /// If its end cannot be learnt.
    pub async fn closed(&mut self) -> Result<()> {
        self.child.wait().await?;
        Ok(())
    }
}

/// Debian's name first.
fn program() -> Result<&'static str> {
    let paths = std::env::var_os("PATH").unwrap_or_default();
    ["chromium", "chromium-browser", "google-chrome"]
        .into_iter()
        .find(|name| std::env::split_paths(&paths).any(|folder| folder.join(name).exists()))
        .context("no Chromium found: ./build.sh installs it")
}

fn is_root() -> bool {
    use std::os::unix::fs::MetadataExt;
    Path::new("/proc/self").metadata().is_ok_and(|own| own.uid() == 0)
}
