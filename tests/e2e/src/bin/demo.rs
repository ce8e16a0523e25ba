//! The demonstration behind `./build.sh run`: the extension in Chromium on the project's own calendar, mail and profile pages, with an
//! interview that ended yesterday. With a display the browser stays open for the newcomer; without one, numbered pictures are left.

use afterword_e2e::chromium::{Chromium, Options};
use afterword_e2e::journey::{CALENDAR, Journey, MAIL, PROFILE};
use afterword_e2e::pictures::Pictures;
use afterword_e2e::server::{Interview, Server};
use anyhow::Result;

const TOUR: &str = "\
Chromium is open, with Afterword in it. You are Alex Miller (alex.miller@example.net), and were interviewed at Acme a day ago or two.
All pages are this project's own, served from this machine: nothing leaves it.

 1. Calendar tab: the interview is open. Click Afterword in the toolbar (the puzzle piece shows it), say who you are, look at what it read,
    save it.
 2. In the popup, press Reflection and write down what Jane said and what went well.
 3. Gmail tab: click Afterword, open \"Let the card help in this webmail\", press \"Allow it on this site\". Press Compose in Gmail: a
    small card offers the thank-you. Press it, read what stands in the window, press Gmail's Send.
 4. LinkedIn tab: allow it in the same way. The card reminds you to connect, with a short note to copy.
 5. Click Afterword again: it says what to do next, and why.

Close the browser to end.";

#[tokio::main]
async fn main() -> Result<()> {
    let window = ["DISPLAY", "WAYLAND_DISPLAY"]
        .iter()
        .any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()));
    let server = Server::start(Interview::yesterday(afterword::zone::Tz::Europe__Berlin)).await?;
    let mut browser = Chromium::start(
        &server,
        &Options {
            window,
            ..Options::built()?
        },
    )
    .await?;
    if window {
        for address in [PROFILE, MAIL, CALENDAR] {
            browser.open(address).await?;
        }
        println!("{TOUR}");
        browser.closed().await
    } else {
        journey(&browser).await
    }
}

async fn journey(browser: &Chromium) -> Result<()> {
    let pictures = Pictures::new("pictures")?;
    let journey = Journey {
        browser,
        pictures: Some(&pictures),
    };
    journey.capture().await?;
    journey.reflect().await?;
    let mail = journey.write().await?;
    journey.send(&mail).await?;
    let profile = journey.connect().await?;
    let popup = browser.click_action(&profile).await?;
    pictures.take(&popup, "whose-profile").await?;
    println!("The journey is done; its pictures are in pictures/.");
    Ok(())
}
