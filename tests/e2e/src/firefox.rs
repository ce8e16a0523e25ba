//! Firefox with the temporary add-on, through geckodriver.

use std::path::PathBuf;
use std::process::Stdio;

use anyhow::{Context, Result, anyhow, ensure};
use hyper::Method;
use serde_json::{Value, json};
use tempfile::TempDir;
use thirtyfour::common::command::FormatRequestData;
use thirtyfour::extensions::addons::firefox::FirefoxTools;
use thirtyfour::{By, Capabilities, ElementId, RequestData, SessionId, WebDriver, WebElement, WindowHandle};
use tokio::process::{Child, Command};

use crate::server::Server;
use crate::wait_until;

/// The add-on's address in this browser, pinned by a preference, so that its pages can be opened.
const OWN: &str = "5b0c9b0e-3e5a-4f67-9b06-5d1f7a3c2e11";

/// A running browser; it is gone when this is closed or dropped.
pub struct Firefox {
    /// WebDriver: everything about pages.
    pub driver: WebDriver,
    _geckodriver: Child,
    _profile: TempDir,
}

impl Firefox {
    /// Starts with the add-on in `folder` (`id` as its manifest says) and every host but loopback answered by `server`, as a proxy.
    ///
    /// # Errors
    /// If geckodriver or Firefox does not start, or refuses the add-on.
    pub async fn start(server: &Server, folder: &std::path::Path, id: &str) -> Result<Self> {
        let home = TempDir::with_prefix("afterword-firefox-")?;
        let geckodriver = Command::new(geckodriver()?)
            .args(["--port", "0", "--allow-system-access", "--profile-root"])
            .arg(home.path())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .kill_on_drop(true)
            .spawn()
            .context("starting geckodriver")?;
        let (geckodriver, port) = port_of(geckodriver).await?;
        let port = Some(port).filter(|port| *port != 0).context("geckodriver names no port")?;
        let driver = WebDriver::new(format!("http://127.0.0.1:{port}"), capabilities(server, id)?)
            .await
            .context("starting Firefox")?;
        let browser = Self {
            driver,
            _geckodriver: geckodriver,
            _profile: home,
        };
        let tools = FirefoxTools::new(browser.driver.handle().clone());
        tools
            .install_addon(&folder.to_string_lossy(), Some(true))
            .await
            .context("loading the add-on")?;
        Ok(browser)
    }

    /// Opens a page of the add-on in this tab.
    ///
    /// # Errors
    /// If there is no such page.
    pub async fn open_own(&self, path: &str) -> Result<()> {
        Ok(self.driver.goto(format!("moz-extension://{OWN}/{path}")).await?)
    }

    /// Grants hosts to the add-on, whose page must be in this tab: in a click, as the browser demands.
    ///
    /// # Errors
    /// If they are not granted.
    pub async fn grant(&self, patterns: &[&str]) -> Result<()> {
        let origins = json!({ "origins": patterns });
        let button = format!(
            "const button = document.createElement('button');
             button.id = 'grant-for-test';
             button.textContent = 'Grant';
             button.addEventListener('click', () => browser.permissions.request({origins}));
             document.body.prepend(button);"
        );
        self.evaluate(&button).await?;
        self.click("#grant-for-test").await?;
        wait_until("the grant", async || {
            let granted = self.evaluate(&format!("return browser.permissions.contains({origins})")).await?;
            Ok((granted == Value::Bool(true)).then_some(()))
        })
        .await
    }

    /// Opens an address in a new tab and goes there.
    ///
    /// # Errors
    /// If it cannot be opened.
    pub async fn open(&self, address: &str) -> Result<WindowHandle> {
        let tab = self.driver.new_tab().await?;
        self.driver.switch_to_window(tab.clone()).await?;
        self.driver.goto(address).await?;
        Ok(tab)
    }

    /// Clicks the first element that a selector finds, once there is one that can be clicked.
    ///
    /// # Errors
    /// If there is none.
    pub async fn click(&self, css: &str) -> Result<()> {
        wait_until(css, async || {
            self.driver.find(By::Css(css)).await?.click().await?;
            Ok(Some(()))
        })
        .await
    }

    /// Waits for a card that says this, and returns all that it says. WebDriver sees into closed shadow roots here.
    ///
    /// # Errors
    /// If there is none.
    pub async fn card(&self, says: &str) -> Result<String> {
        wait_until(&format!("a card that says “{says}”"), async || {
            let section = self.in_card("section").await?;
            let text = section.first().context("no card")?.text().await?;
            ensure!(text.contains(says), "it says “{text}”");
            Ok(Some(text))
        })
        .await
    }

    /// Presses the first enabled button of the card whose label begins so.
    ///
    /// # Errors
    /// If there is none.
    pub async fn press_in_card(&self, label: &str) -> Result<()> {
        wait_until(&format!("a card's button “{label}”"), async || {
            for button in self.in_card("footer button:enabled").await? {
                if button.text().await?.starts_with(label) {
                    button.click().await?;
                    return Ok(Some(()));
                }
            }
            Ok(None)
        })
        .await
    }

    /// The elements of the card that a selector finds. Its host is the last child of the root.
    async fn in_card(&self, css: &str) -> Result<Vec<WebElement>> {
        let host = self.driver.find(By::Css("html > :last-child:not(body)")).await?;
        let shadow = self.driver.cmd(ShadowRoot(host.element_id())).await?.value_json()?;
        let found = self
            .driver
            .execute("return [...arguments[0].querySelectorAll(arguments[1])]", vec![shadow, json!(css)]);
        Ok(found.await?.elements()?)
    }

    /// Waits until the page says this.
    ///
    /// # Errors
    /// If it does not.
    pub async fn sees(&self, text: &str) -> Result<()> {
        wait_until(&format!("“{text}”"), async || {
            let said = self.driver.execute("return document.body.innerText", Vec::new()).await?;
            Ok(said.json().as_str().is_some_and(|said| said.contains(text)).then_some(()))
        })
        .await
    }

    /// Evaluates statements in the page; what they `return`.
    ///
    /// # Errors
    /// What they threw.
    pub async fn evaluate(&self, statements: &str) -> Result<Value> {
        Ok(self.driver.execute(statements, Vec::new()).await?.json().clone())
    }

    /// Ends the browser.
    ///
    /// # Errors
    /// If it did not end in order.
    pub async fn close(self) -> Result<()> {
        Ok(self.driver.quit().await?)
    }
}

/// WebDriver's Get Element Shadow Root, which thirtyfour does by a script instead: a script sees open ones only.
#[derive(Debug)]
struct ShadowRoot(ElementId);

impl FormatRequestData for ShadowRoot {
    fn format_request(&self, session: &SessionId) -> RequestData {
        RequestData::new(Method::GET, format!("/session/{session}/element/{}/shadow", self.0))
    }
}

fn capabilities(server: &Server, id: &str) -> Result<Capabilities> {
    let mut capabilities = Capabilities::new();
    capabilities.set("browserName", "firefox")?;
    capabilities.set("acceptInsecureCerts", true)?;
    capabilities.set(
        "moz:firefoxOptions",
        json!({
            "binary": firefox()?,
            "args": ["-headless"],
            "prefs": {
                "extensions.webextensions.uuids": json!({ id: OWN }).to_string(),
                // The prompt for optional hosts cannot be pressed by WebDriver.
                "extensions.webextOptionalPermissionPrompts": false,
                "network.proxy.type": 1,
                "network.proxy.http": "127.0.0.1",
                "network.proxy.http_port": server.port(),
                "network.proxy.ssl": "127.0.0.1",
                "network.proxy.ssl_port": server.port(),
                "network.captive-portal-service.enabled": false,
                "network.connectivity-service.enabled": false,
            },
        }),
    )?;
    Ok(capabilities)
}

/// The port geckodriver says it listens on.
async fn port_of(mut geckodriver: Child) -> Result<(Child, u16)> {
    use tokio::io::{AsyncBufReadExt, BufReader};
    let output = geckodriver.stdout.take().context("geckodriver's output")?;
    let mut lines = BufReader::new(output).lines();
    let listening = async {
        while let Some(line) = lines.next_line().await? {
            if let Some(port) = line
                .rsplit(':')
                .next()
                .filter(|_| line.contains("Listening on"))
                .and_then(|port| port.trim().parse().ok())
            {
                return Ok(port);
            }
        }
        Err(anyhow!("geckodriver ended without listening"))
    };
    let port = tokio::time::timeout(crate::PATIENCE, listening)
        .await
        .context("geckodriver does not say its port")??;
    // Somebody has to read on, or geckodriver blocks on its own output.
    tokio::spawn(async move { while let Ok(Some(_)) = lines.next_line().await {} });
    Ok((geckodriver, port))
}

fn on_path(names: &[&str]) -> Option<PathBuf> {
    let paths = std::env::var_os("PATH").unwrap_or_default();
    names
        .iter()
        .flat_map(|name| std::env::split_paths(&paths).map(move |folder| folder.join(name)))
        .find(|file| file.exists())
}

fn geckodriver() -> Result<PathBuf> {
    let built = crate::project().join("target/tools/bin/geckodriver");
    Some(built)
        .filter(|file| file.exists())
        .or_else(|| on_path(&["geckodriver"]))
        .context("no geckodriver found: ./build.sh installs it")
}

fn firefox() -> Result<PathBuf> {
    on_path(&["firefox-esr", "firefox"]).context("no Firefox found: ./build.sh installs it")
}
