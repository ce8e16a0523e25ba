//! The one place that reads the clock, the zone and the language of the machine (invariant 1).

use crate::zone::Tz;
use chrono::{DateTime, Utc};

use crate::reading::zone_names;
use serde_json::json;
use wasm_bindgen::prelude::*;

use super::chrome;

#[wasm_bindgen]
extern "C" {
    type DateTimeFormat;
    #[wasm_bindgen(constructor, js_namespace = Intl, catch)]
    fn new(language: &str, options: &JsValue) -> Result<DateTimeFormat, JsValue>;
    #[wasm_bindgen(method, js_name = formatRange, catch)]
    fn format_range(this: &DateTimeFormat, from: f64, until: f64) -> Result<String, JsValue>;

    type DisplayNames;
    #[wasm_bindgen(constructor, js_namespace = Intl, catch)]
    fn new(language: &str, options: &JsValue) -> Result<DisplayNames, JsValue>;
    #[wasm_bindgen(method, catch)]
    fn of(this: &DisplayNames, code: &str) -> Result<Option<String>, JsValue>;
}

/// The instant, to the millisecond.
#[allow(clippy::disallowed_methods, reason = "the shell's clock: everything else is told the time")]
pub fn now() -> DateTime<Utc> {
    DateTime::from_timestamp_millis(js_sys::Date::now() as i64).unwrap_or_default()
}

/// The machine's zone; UTC where the browser does not say, or says one that the table lacks.
pub fn zone() -> Tz {
    zone_names::by_name(&zone_name()).unwrap_or(Tz::UTC)
}

/// The name of the machine's zone; empty where the browser does not say. (The interface needs no table for it.)
pub fn zone_name() -> String {
    let options = js_sys::Intl::DateTimeFormat::new(&js_sys::Array::new(), &js_sys::Object::new()).resolved_options();
    let name = js_sys::Reflect::get(options.unchecked_ref::<JsValue>(), &"timeZone".into()).ok();
    name.and_then(|name| name.as_string()).unwrap_or_default()
}

/// Whether `DE` or `US-CA` begins with the code of a country, by the browser's table of them.
pub fn is_region(region: &str) -> bool {
    let country = region.split(['-', '_']).next().unwrap_or_default().trim();
    let options = chrome::object(&json!({ "type": "region", "fallback": "none" }));
    let name = DisplayNames::new("en", &options).and_then(|names| names.of(&country.to_ascii_uppercase()));
    country.len() == 2 && name.is_ok_and(|name| name.is_some())
}

/// A span of time (milliseconds since 1970, UTC) as people write it, on the clocks of a zone: `Thu, 19 Nov 2026, 10:00 – 11:00`. The browser
/// knows the zones, so the interface needs no table of them. Empty where the times are none.
pub fn readable(from: f64, until: f64, zone: &str) -> String {
    let options = chrome::object(&json!({
        "timeZone": zone, "weekday": "short", "day": "numeric", "month": "short", "year": "numeric",
        "hour": "2-digit", "minute": "2-digit", "hourCycle": "h23",
    }));
    let language = chrome::ui_language();
    // British order of dates and 24 hours, as in the sentences (`messages::en`).
    let language = if language.starts_with("en") { "en-GB" } else { &language };
    let format = DateTimeFormat::new(language, &options).and_then(|format| format.format_range(from, until));
    format.unwrap_or_default()
}

/// The same for times as a form holds them, `2026-11-19T10:00`.
pub fn readable_local(from: &str, until: &str) -> String {
    let millis = |text: &str| js_sys::Date::parse(&format!("{text}Z"));
    readable(millis(from), millis(until), "UTC")
}
