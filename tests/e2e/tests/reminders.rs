//! A month of reminders in a real browser: the worker's own program, storage and notifications, by a clock that the test sets.

use std::fs;
use std::path::Path;

use afterword_e2e::chromium::{Chromium, Options};
use afterword_e2e::page::Page;
use afterword_e2e::server::{Interview, Server};
use afterword_e2e::{built, wait_until};
use anyhow::{Context, Result, ensure};
use chrono::{DateTime, NaiveDateTime, TimeZone, Utc};
use serde_json::{Value, json};
use tempfile::TempDir;

const ZONE: afterword::zone::Tz = afterword::zone::Tz::Europe__Berlin;

/// A browser with the extension, its clock set.
struct Month {
    browser: Chromium,
    own: Page,
    now: DateTime<Utc>,
    zone: &'static str,
    _server: Server,
    _extension: TempDir,
}

fn at(text: &str) -> Result<DateTime<Utc>> {
    let local = NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M")?;
    Ok(ZONE.from_local_datetime(&local).earliest().context("a time that is none")?.to_utc())
}

impl Month {
    async fn begin(time: &str) -> Result<Month> {
        let extension = TempDir::with_prefix("afterword-clock-")?;
        copy(&built("chrome")?, extension.path())?;
        let script = extension.path().join("background.js");
        let own = fs::read_to_string(&script)?;
        fs::write(&script, format!("import \"./clock.js\";\n{own}"))?;
        fs::copy(
            Path::new(env!("CARGO_MANIFEST_DIR")).join("clock/clock.js"),
            extension.path().join("clock.js"),
        )?;
        let server = Server::start(Interview::yesterday(ZONE)).await?;
        let options = Options {
            extension: extension.path().to_owned(),
            ..Options::built()?
        };
        let browser = Chromium::start(&server, &options).await?;
        let own = browser.open_own("manifest.json").await?;
        let mut month = Month {
            browser,
            own,
            now: at(time)?,
            zone: "Europe/Berlin",
            _server: server,
            _extension: extension,
        };
        month.set(month.now).await?;
        month.ask(json!({ "save_me": { "names": ["Alex Miller"], "emails": [] } })).await?;
        Ok(month)
    }

    /// Sets the clock.
    async fn set(&mut self, now: DateTime<Utc>) -> Result<()> {
        self.now = now;
        let change = format!(
            "test_clock.change({{ ahead: {} - new Date().getTime(), zone: {} }}).then(() => true)",
            now.timestamp_millis(),
            json!(self.zone)
        );
        self.in_worker(&change).await.map(drop)
    }

    /// In a worker that has begun: one that was just started has not read its script.
    async fn in_worker(&self, expression: &str) -> Result<Value> {
        wait_until("the worker's script", async || {
            let begun = self.browser.in_worker("typeof test_clock").await?;
            Ok((begun == "object").then_some(()))
        })
        .await?;
        self.browser.in_worker(expression).await
    }

    async fn clock(&self) -> Result<Value> {
        self.in_worker("test_clock.read()").await
    }

    async fn alarm(&self) -> Result<Option<DateTime<Utc>>> {
        Ok(self.clock().await?["alarm"].as_i64().and_then(DateTime::from_timestamp_millis))
    }

    async fn happen(&self, event: &str, payload: Value) -> Result<()> {
        self.in_worker(&format!("test_clock.happen('{event}', ...{payload})")).await?;
        // Turns are taken one after another: what is asked now is answered when the event was.
        self.ask(json!({ "overview": { "url": null } })).await.map(drop)
    }

    async fn ask(&self, request: Value) -> Result<Value> {
        let sent =
            format!("chrome.runtime.sendMessage({{ from: 'ui', nonce: crypto.randomUUID().replaceAll('-', ''), request: {request} }})");
        let answer = self.own.evaluate(&sent).await?;
        ensure!(answer.get("problem").is_none(), "{answer}");
        Ok(answer)
    }

    /// The machine is awake until then: alarms ring when they should.
    async fn awake_until(&mut self, time: &str) -> Result<()> {
        let until = at(time)?;
        while let Some(alarm) = self.alarm().await?.filter(|alarm| *alarm <= until) {
            self.set(self.now.max(alarm)).await?;
            self.in_worker("test_clock.change({ alarm: null }).then(() => true)").await?;
            self.happen("alarm", json!([{ "name": "advice" }])).await?;
        }
        self.set(self.now.max(until)).await
    }

    /// The machine sleeps until then, and the worker is stopped: what was missed rings once, late.
    async fn asleep_until(&mut self, time: &str) -> Result<()> {
        self.browser.kill_worker().await?;
        self.set(at(time)?).await?;
        self.awake_until(time).await
    }

    async fn meets(&self, title: &str, company: &str, times: [&str; 2], person: &str) -> Result<String> {
        let form = json!({
            "uid": title, "title": title, "company": company, "role": "", "stage": "", "location": "",
            "start": times[0].replace(' ', "T"), "end": times[1].replace(' ', "T"), "zone": "Europe/Berlin",
            "people": [{ "name": person, "salutation": person, "email": format!("{person}@acme.example").to_lowercase() }],
        });
        let empty = serde_json::to_value(afterword::protocol::Candidate::default())?;
        let mut whole = empty;
        let person = serde_json::to_value(afterword::protocol::CandidatePerson::default())?;
        for (name, value) in form.as_object().context("a form")? {
            whole[name] = value.clone();
        }
        let mut full = person;
        for (name, value) in form["people"][0].as_object().context("a person")? {
            full[name] = value.clone();
        }
        whole["people"] = json!([full]);
        let saved = self.ask(json!({ "save": whole })).await?;
        Ok(saved["saved"]["id"].as_str().context("no id")?.to_owned())
    }

    /// What was shown until now: local time and title.
    async fn told(&self) -> Result<Vec<String>> {
        let clock = self.clock().await?;
        let lines = clock["shown"].as_array().context("a list")?.iter().map(|one| {
            let at = DateTime::from_timestamp_millis(one["at"].as_i64()?)?.with_timezone(&ZONE);
            Some(format!("{} {}", at.format("%a %d %b %H:%M"), one["options"]["title"].as_str()?))
        });
        lines.collect::<Option<_>>().context("a notification")
    }

    async fn badge(&self) -> Result<String> {
        let text = self.browser.in_worker("chrome.action.getBadgeText({})").await?;
        Ok(text.as_str().unwrap_or_default().to_owned())
    }
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_month_of_reminders_each_once() -> Result<()> {
    let mut month = Month::begin("2026-11-02 09:00").await?;
    month
        .meets("Call - Acme", "Acme", ["2026-11-03 10:00", "2026-11-03 10:30"], "Rita")
        .await?;
    // Awake when the interview ends; the browser starts anew, and asks again what is due.
    month.awake_until("2026-11-03 12:00").await?;
    month.browser.kill_worker().await?;
    month.happen("startup", json!([])).await?;
    // The machine sleeps over the opening of the window.
    month.asleep_until("2026-11-04 18:00").await?;
    month.happen("startup", json!([])).await?;
    // To New York, where the second reminder's time is in the night.
    month.zone = "America/New_York";
    month.set(month.now).await?;
    month.happen("startup", json!([])).await?;
    month.awake_until("2026-11-05 21:00").await?;
    month.zone = "Europe/Berlin";
    // Back, with a clock that is a month ahead, and is set right.
    month.asleep_until("2026-12-09 12:00").await?;
    month.set(at("2026-11-06 09:00")?).await?;
    month.happen("startup", json!([])).await?;
    month.awake_until("2026-11-30 09:00").await?;
    assert_eq!(
        month.told().await?,
        [
            "Tue 03 Nov 10:30 Your interview is over",
            "Wed 04 Nov 18:00 A thank-you is due",
            // An hour before the night begins in New York: at 21:00 there, 03:00 in Berlin.
            "Thu 05 Nov 02:00 The time for a thank-you is nearly over",
            "Wed 09 Dec 12:00 A polite question is welcome now",
        ]
    );
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_notification_that_could_not_be_shown_is_shown_later_and_its_buttons_work() -> Result<()> {
    let mut month = Month::begin("2026-11-16 09:00").await?;
    let round = month
        .meets("Call - Acme", "Acme", ["2026-11-17 13:00", "2026-11-17 14:00"], "Jane")
        .await?;
    // With buttons and without.
    month.in_worker("test_clock.change({ fails: 2 }).then(() => true)").await?;
    month.awake_until("2026-11-17 14:00").await?;
    wait_until("the notification", async || {
        let told = month.told().await?;
        if told.is_empty() {
            month.happen("startup", json!([])).await?;
        }
        Ok((!told.is_empty()).then_some(()))
    })
    .await?;
    assert_eq!(month.told().await?, ["Tue 17 Nov 14:00 Your interview is over"]);
    let real = month.browser.in_worker("chrome.notifications.getAll()").await?;
    assert_eq!(real.as_object().map(serde_json::Map::len), Some(1), "the browser shows it: {real}");
    let id = real.as_object().and_then(|all| all.keys().next().cloned()).context("an id")?;
    assert!(id.ends_with(&format!("/{round}/reflect")), "{id}");
    assert_eq!(month.badge().await?, "1");

    month.happen("notification_button", json!([id, 0])).await?;
    wait_until("the badge to go", async || Ok(month.badge().await?.is_empty().then_some(()))).await?;
    let real = month.browser.in_worker("chrome.notifications.getAll()").await?;
    assert_eq!(real, json!({}), "it is taken away");
    month.awake_until("2026-11-17 16:59").await?;
    assert_eq!(month.told().await?.len(), 1, "put off");
    // The clock went on while the buttons were pressed.
    month.awake_until("2026-11-17 17:05").await?;
    assert_eq!(month.told().await?.len(), 2, "for three hours");
    month.happen("notification", json!([id])).await?;
    let opened = month.browser.own(&format!("app.html#{round}"));
    let page = wait_until("the app page", async || {
        let targets = month.browser.cdp.targets().await?;
        let found = targets.iter().find(|target| target["url"] == opened.as_str());
        Ok(found.and_then(|target| target["targetId"].as_str()).map(str::to_owned))
    })
    .await?;
    let page = month.browser.attach(&page).await?;
    page.until("document.activeElement?.closest('[data-what=reflect]') !== null")
        .await?;
    Ok(())
}
