//! The test pages under their real addresses: one server on loopback for every host, by `Host`, with a certificate made at start.
//!
//! Browsers are pointed at it for *all* hosts (`--host-resolver-rules`, or as a proxy), so its list of requests is a list of everything a
//! browser asked of the network: invariant 2 is held against it. One port speaks TLS, plain HTTP, and `CONNECT` as a proxy would.

use std::convert::Infallible;
use std::hash::{BuildHasher, Hasher};
use std::sync::{Arc, LazyLock, Mutex, PoisonError};
use std::time::SystemTime;

use afterword::zone::Tz;
use anyhow::{Context, Result};
use chrono::{DateTime, Duration, NaiveTime, SecondsFormat, TimeZone, Utc};
use http_body_util::Full;
use hyper::body::{Bytes, Incoming};
use hyper::header::{HOST, HeaderValue};
use hyper::service::service_fn;
use hyper::{Response, StatusCode};
use hyper_util::rt::TokioIo;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};

/// Hosts and their page.
const SITES: &[(&str, &str)] = &[
    ("calendar.google.com", include_str!("../../pages/google_calendar/page.html")),
    ("mail.google.com", include_str!("../../pages/gmail/page.html")),
    ("www.linkedin.com", include_str!("../../pages/linkedin/page.html")),
];

const SCRIPTS: &[(&str, &str)] = &[
    ("/pages/dom.js", include_str!("../../pages/dom.js")),
    (
        "/pages/google_calendar/events.js",
        include_str!("../../pages/google_calendar/events.js"),
    ),
    (
        "/pages/google_calendar/page.js",
        include_str!("../../pages/google_calendar/page.js"),
    ),
    ("/pages/gmail/mails.js", include_str!("../../pages/gmail/mails.js")),
    ("/pages/gmail/page.js", include_str!("../../pages/gmail/page.js")),
    ("/pages/linkedin/profiles.js", include_str!("../../pages/linkedin/profiles.js")),
    ("/pages/linkedin/page.js", include_str!("../../pages/linkedin/page.js")),
    ("/pages/live/chips.js", include_str!("../../pages/live/chips.js")),
];

/// Where the genuine editors are, `/<editor>` each: built from `tests/editors` by `./build.sh test`.
pub const EDITORS: &str = "editors.afterword.test";

/// A page that was written by hand: `tests/pages/facts` and `tests/pages/small`.
struct Saved {
    /// The file's name without `.html`.
    name: String,
    /// Where it was saved from.
    address: String,
    host: String,
    path: String,
    html: String,
}

/// All of them. One that cannot be read is not there, and whoever asks for it learns so.
static SAVED: LazyLock<Vec<Saved>> = LazyLock::new(|| {
    let folders = ["facts", "small"].map(|folder| crate::project().join("tests/pages").join(folder));
    let files = folders
        .iter()
        .flat_map(|folder| std::fs::read_dir(folder).into_iter().flatten().flatten());
    files.filter_map(|file| Saved::read(&file.path())).collect()
});

impl Saved {
    fn read(file: &std::path::Path) -> Option<Saved> {
        let html = std::fs::read_to_string(file).ok()?;
        let address = html.split_once("<!-- saved from ")?.1.split_once(" -->")?.0.to_owned();
        let (host, path) = address.strip_prefix("https://")?.split_once('/')?;
        let path = path.split(['?', '#']).next()?;
        Some(Saved {
            name: file.file_stem()?.to_str()?.to_owned(),
            host: host.to_owned(),
            path: format!("/{path}"),
            address,
            html,
        })
    }
}

/// The address at which a saved page is served: its own, with its name as `saved=` in the query, since several may be at one address. With
/// `live` its fields for recipients take what is typed (`tests/pages/live`); else nothing in it moves.
///
/// # Errors
/// If there is no such page.
pub fn address_of(name: &str, live: bool) -> Result<String> {
    let saved = SAVED.iter().find(|saved| saved.name == name);
    let saved = saved.with_context(|| format!("no page {name}"))?;
    let (address, place) = saved
        .address
        .split_once('#')
        .map_or((&*saved.address, String::new()), |(address, place)| (address, format!("#{place}")));
    let joint = if address.contains('?') { '&' } else { '?' };
    Ok(format!("{address}{joint}saved={name}{}{place}", if live { "&live=1" } else { "" }))
}

/// The document in a frame of another page, which names it by its address alone.
const FRAMED: &[(&str, &str)] = &[("www-mail.icloud-sandbox.com", "icloud-frame")];

/// Which saved page is asked for.
fn saved(host: &str, path: &str) -> Option<&'static Saved> {
    let (path, query) = path.split_once('?').unwrap_or((path, ""));
    let named = query.split('&').find_map(|pair| pair.strip_prefix("saved="));
    let framed = || FRAMED.iter().find(|(known, _)| *known == host).map(|(_, name)| *name);
    let name = named.or_else(framed)?;
    SAVED
        .iter()
        .find(|saved| saved.name == name && saved.host == host && saved.path == path)
}

fn is_known(host: &str) -> bool {
    SITES.iter().any(|(known, _)| *known == host) || SAVED.iter().any(|saved| saved.host == host)
}

/// What Chromium asks for on its own account (measured, with the flags of [`crate::chromium`]), whatever extension is loaded. The whole
/// path before the query, so that nothing else passes under these hosts.
const BROWSERS_OWN: &[(&str, &str)] = &[
    ("accounts.google.com", "/ListAccounts"),
    ("update.googleapis.com", "/service/update2/json"),
    ("clients2.google.com", "/time/1/current"),
    // Of the spelling checker, once somebody writes in an editor.
    ("redirector.gvt1.com", "/edgedl/chrome/dict/en-us-10-2.bdic"),
];

/// When the panel interview on the calendar's page ended.
#[derive(Clone, Copy, Debug)]
pub struct Interview {
    /// Its end.
    pub end: DateTime<Utc>,
    /// The zone the calendar is shown in.
    pub zone: Tz,
}

impl Interview {
    /// Ended so many hours ago, to the minute.
    #[must_use]
    pub fn ended(hours_ago: i64, zone: Tz) -> Self {
        let end = DateTime::<Utc>::from(SystemTime::now()) - Duration::hours(hours_ago);
        Self {
            end: end - Duration::seconds(end.timestamp() % 60),
            zone,
        }
    }

    /// Ended about 26 hours ago, on the half hour and within an office's day, so that a thank-you is due now: at least 24 and less than
    /// 44 hours ago.
    #[must_use]
    pub fn yesterday(zone: Tz) -> Self {
        let latest = Self::ended(25, zone).end.with_timezone(&zone);
        let at = |day: chrono::NaiveDate, hour, minute| {
            NaiveTime::from_hms_opt(hour, minute, 0).and_then(|time| zone.from_local_datetime(&day.and_time(time)).earliest())
        };
        let day = latest.date_naive();
        let choices = (0..=1).flat_map(|back| {
            (10..=17)
                .rev()
                .flat_map(move |hour| [30, 0].map(|minute| (day - Duration::days(back), hour, minute)))
        });
        let end = choices
            .filter_map(|(day, hour, minute)| at(day, hour, minute))
            .find(|end| *end <= latest);
        Self {
            end: end.unwrap_or(latest).to_utc(),
            zone,
        }
    }
}

/// One request that arrived.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// The host it was meant for.
    pub host: String,
    /// `GET`, `POST`, ...
    pub method: String,
    /// Path and query.
    pub path: String,
    /// The page or program that sent it (`Origin`, else `Referer`), where it says.
    pub from: Option<String>,
}

/// A running server; it ends with its last clone.
#[derive(Clone)]
pub struct Server {
    port: u16,
    zone: Tz,
    requests: Arc<Mutex<Vec<Request>>>,
    _running: Arc<Running>,
}

struct Running(tokio::task::JoinHandle<()>);

impl Drop for Running {
    fn drop(&mut self) {
        self.0.abort();
    }
}

impl Server {
    /// Starts on a free port of 127.0.0.1.
    ///
    /// # Errors
    /// If no port is free or no certificate can be made.
    pub async fn start(interview: Interview) -> Result<Self> {
        let hosts: Vec<String> = SITES.iter().map(|(host, _)| *host).chain([EDITORS]).map(str::to_owned).collect();
        let made = rcgen::generate_simple_self_signed(hosts)?;
        let key = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(made.signing_key.serialize_der()));
        let tls = ServerConfig::builder()
            .with_no_client_auth()
            .with_single_cert(vec![made.cert.der().clone()], key)?;
        let acceptor = TlsAcceptor::from(Arc::new(tls));
        let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
        let port = listener.local_addr()?.port();
        let requests = Arc::default();
        let shared = Arc::clone(&requests);
        let running = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let (acceptor, requests) = (acceptor.clone(), Arc::clone(&shared));
                // A browser hangs up whenever it likes: nothing to report.
                tokio::spawn(async move { drop(serve(stream, acceptor, requests, interview).await) });
            }
        });
        Ok(Self {
            port,
            zone: interview.zone,
            requests,
            _running: Arc::new(Running(running)),
        })
    }

    /// The port.
    #[must_use]
    pub fn port(&self) -> u16 {
        self.port
    }

    /// The zone the calendar is shown in, which is the machine's.
    #[must_use]
    pub fn zone(&self) -> Tz {
        self.zone
    }

    /// Every request so far.
    #[must_use]
    pub fn requests(&self) -> Vec<Request> {
        self.requests.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// The requests that neither a test page nor the browser itself makes: anything but `GET` of a page or of its scripts, and any other
    /// host.
    #[must_use]
    pub fn strangers(&self) -> Vec<Request> {
        self.requests().into_iter().filter(|request| !is_own(request)).collect()
    }
}

fn is_own(request: &Request) -> bool {
    let path = request.path.split('?').next().unwrap_or_default();
    let by_extension = request.from.as_deref().is_some_and(|from| from.contains("-extension://"));
    if !by_extension && BROWSERS_OWN.contains(&(request.host.as_str(), path)) {
        return true;
    }
    let known = SCRIPTS.iter().any(|(script, _)| *script == path)
        || path == "/favicon.ico"
        || is_page(&request.host, path)
        || saved(&request.host, &request.path).is_some();
    request.method == "GET" && known && is_known(&request.host)
}

fn is_page(host: &str, path: &str) -> bool {
    if !SITES.iter().any(|(known, _)| *known == host) {
        return false;
    }
    let under = match host {
        "calendar.google.com" => "/calendar/",
        "mail.google.com" => "/mail/",
        _ => "/",
    };
    path.starts_with(under) && !path.rsplit('/').next().is_some_and(|last| last.contains('.'))
}

type Requests = Arc<Mutex<Vec<Request>>>;

async fn serve(mut stream: TcpStream, acceptor: TlsAcceptor, requests: Requests, interview: Interview) -> Result<()> {
    let mut first = [0; 8];
    let mut seen = stream.peek(&mut first).await?;
    if first[..seen].starts_with(b"CONNECT") {
        // A proxy's client: say yes, and be the other end as well.
        let mut head = Vec::new();
        while !head.ends_with(b"\r\n\r\n") {
            head.push(stream.read_u8().await?);
        }
        stream.write_all(b"HTTP/1.1 200 OK\r\n\r\n").await?;
        seen = stream.peek(&mut first).await?;
    }
    const TLS_HANDSHAKE: u8 = 0x16;
    match first[..seen].first() {
        Some(&TLS_HANDSHAKE) => answer(acceptor.accept(stream).await?, requests, interview).await,
        Some(_) => answer(stream, requests, interview).await,
        None => Ok(()),
    }
}

async fn answer(stream: impl AsyncRead + AsyncWrite + Unpin, requests: Requests, interview: Interview) -> Result<()> {
    let service = service_fn(|request: hyper::Request<Incoming>| {
        let header = |name: &str| request.headers().get(name).and_then(|value| value.to_str().ok()).map(str::to_owned);
        let host = header(HOST.as_str())
            .or_else(|| request.uri().host().map(str::to_owned))
            .unwrap_or_default();
        let host = host.split(':').next().unwrap_or_default().to_owned();
        let path = request.uri().path_and_query().map(ToString::to_string).unwrap_or_default();
        let from = header("origin").or_else(|| header("referer"));
        let response = respond(&host, &path, interview);
        let kept = Request {
            host,
            method: request.method().to_string(),
            path,
            from,
        };
        requests.lock().unwrap_or_else(PoisonError::into_inner).push(kept);
        async move { Ok::<_, Infallible>(response) }
    });
    hyper::server::conn::http1::Builder::new()
        .serve_connection(TokioIo::new(stream), service)
        .await
        .context("serving")
}

fn respond(host: &str, path: &str, interview: Interview) -> Response<Full<Bytes>> {
    if host == EDITORS {
        return editor(path.split('?').next().unwrap_or_default().trim_start_matches('/'));
    }
    let nonce = format!("{:x}", std::hash::RandomState::new().build_hasher().finish());
    if let Some(saved) = saved(host, path) {
        return respond_saved(saved, path, &nonce);
    }
    let path = path.split('?').next().unwrap_or_default();
    if let Some((_, script)) = SCRIPTS.iter().find(|(known, _)| *known == path) {
        return with_type(Bytes::from_static(script.as_bytes()), "text/javascript; charset=utf-8");
    }
    let page = SITES.iter().find(|(known, _)| *known == host && is_page(host, path));
    let Some((_, page)) = page else {
        return plain(StatusCode::NOT_FOUND);
    };
    let data = serde_json::json!({ "end": interview.end.to_rfc3339_opts(SecondsFormat::Secs, true), "zone": interview.zone.name() });
    let html = page.replace("{{nonce}}", &nonce).replace("{{data}}", &data.to_string());
    let styles = format!("'nonce-{nonce}'");
    with_policy(html, &nonce, &styles, "'none'")
}

/// A saved page. Its style attributes hide what the site hides; its frames get the room that the site gives them.
fn respond_saved(saved: &Saved, path: &str, nonce: &str) -> Response<Full<Bytes>> {
    let room = "<style>iframe { display: block; width: 100%; min-height: 420px }</style>";
    let live = format!("<script src=\"/pages/live/chips.js\" nonce=\"{nonce}\" defer></script>");
    let live = if path.contains("live=1") { &live } else { "" };
    let html = saved.html.replacen("</head>", &format!("{room}{live}</head>"), 1);
    let within = if saved.host == "www-mail.icloud-sandbox.com" {
        "https://www.icloud.com"
    } else {
        "'none'"
    };
    with_policy(html, nonce, "'unsafe-inline'", within)
}

fn with_policy(html: String, nonce: &str, styles: &str, within: &str) -> Response<Full<Bytes>> {
    let policy = format!(
        "default-src 'none'; script-src 'nonce-{nonce}'; style-src {styles}; frame-src https://www-mail.icloud-sandbox.com; base-uri 'none'; \
         form-action 'none'; frame-ancestors {within}; require-trusted-types-for 'script'; trusted-types 'none'"
    );
    under(&policy, html)
}

/// A page with one editor, or a file that it asks for. It gets what editors need, styles of their making, and nothing from elsewhere.
fn editor(path: &str) -> Response<Full<Bytes>> {
    let (name, kind) = path.split_once('.').unwrap_or((path, ""));
    let file = |kind: &str| std::fs::read(crate::project().join(format!("target/editors/{name}.{kind}"))).ok();
    let (Some(script), true) = (file("js"), name.bytes().all(|byte| byte.is_ascii_alphanumeric())) else {
        return plain(StatusCode::NOT_FOUND);
    };
    let style = file("css");
    match (kind, style) {
        ("js", _) => with_type(Bytes::from(script), "text/javascript; charset=utf-8"),
        ("css", Some(style)) => with_type(Bytes::from(style), "text/css; charset=utf-8"),
        ("", style) => {
            let link = style.map(|_| format!("<link rel=stylesheet href={name}.css>")).unwrap_or_default();
            let html = format!(
                "<!doctype html><html lang=en><meta charset=utf-8><title>{name}</title>{link}<div id=window><div id=host></div></div><script src={name}.js></script>"
            );
            let policy =
                "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'";
            under(policy, html)
        }
        _ => plain(StatusCode::NOT_FOUND),
    }
}

fn under(policy: &str, html: String) -> Response<Full<Bytes>> {
    let mut response = with_type(Bytes::from(html), "text/html; charset=utf-8");
    if let Ok(policy) = HeaderValue::from_str(policy) {
        response.headers_mut().insert("content-security-policy", policy);
    }
    response
}

fn plain(status: StatusCode) -> Response<Full<Bytes>> {
    let mut response = Response::default();
    *response.status_mut() = status;
    response
}

fn with_type(body: Bytes, kind: &'static str) -> Response<Full<Bytes>> {
    let mut response = Response::new(Full::new(body));
    response.headers_mut().insert("content-type", HeaderValue::from_static(kind));
    response.headers_mut().insert("cache-control", HeaderValue::from_static("no-store"));
    response
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::Timelike;

    #[test]
    fn yesterdays_interview_is_due_and_within_office_hours() {
        for zone in [
            afterword::zone::Tz::Europe__Berlin,
            afterword::zone::Tz::Asia__Kolkata,
            afterword::zone::Tz::America__Los_Angeles,
            afterword::zone::Tz::Pacific__Auckland,
        ] {
            let Interview { end, .. } = Interview::yesterday(zone);
            let hours = (DateTime::<Utc>::from(SystemTime::now()) - end).num_hours();
            let local = end.with_timezone(&zone);
            assert!(
                (24..48).contains(&hours) && (10..=17).contains(&local.hour()) && local.minute() % 30 == 0,
                "{local}, {hours} h ago"
            );
        }
    }

    #[test]
    fn a_request_is_a_stranger_unless_a_page_makes_it() {
        let request = |host: &str, method: &str, path: &str| Request {
            host: host.into(),
            method: method.into(),
            path: path.into(),
            from: None,
        };
        assert!(is_own(&request("mail.google.com", "GET", "/mail/u/0/?compose=1")));
        assert!(is_own(&request("www.linkedin.com", "GET", "/in/jane-doe-acme/")));
        assert!(is_own(&request(
            "mail.proton.me",
            "GET",
            "/u/0/inbox?saved=proton_mail-empty&live=1"
        )));
        assert!(is_own(&request(
            "www-mail.icloud-sandbox.com",
            "GET",
            "/applications/mail2-rte/current/en-us/index.html"
        )));
        for stranger in [
            ("mail.proton.me", "GET", "/u/0/inbox"),
            ("mail.proton.me", "GET", "/api?saved=proton_mail-empty"),
            ("mail.yahoo.com", "GET", "/u/0/inbox?saved=proton_mail-empty"),
            ("mail.google.com", "POST", "/mail/u/0/"),
            ("mail.google.com", "GET", "/beacon.gif"),
            ("example.com", "GET", "/"),
        ] {
            assert!(!is_own(&request(stranger.0, stranger.1, stranger.2)), "{stranger:?}");
        }
    }
}
