//! The one place that reads the clock, the zone and the language of the machine (invariant 1).

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use wasm_bindgen::{JsCast, JsValue};

/// The instant, to the millisecond.
#[allow(clippy::disallowed_methods, reason = "the shell's clock: everything else is told the time")]
pub fn now() -> DateTime<Utc> {
    DateTime::from_timestamp_millis(js_sys::Date::now() as i64).unwrap_or_default()
}

/// The machine's zone; UTC where the browser does not say, or says one that the table lacks.
pub fn zone() -> Tz {
    zone_name().parse().unwrap_or(Tz::UTC)
}

/// The name of the machine's zone; empty where the browser does not say. (The interface needs no table for it.)
pub fn zone_name() -> String {
    let options = js_sys::Intl::DateTimeFormat::new(&js_sys::Array::new(), &js_sys::Object::new()).resolved_options();
    let name = js_sys::Reflect::get(options.unchecked_ref::<JsValue>(), &"timeZone".into()).ok();
    name.and_then(|name| name.as_string()).unwrap_or_default()
}
