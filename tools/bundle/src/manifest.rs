//! `manifest.json`: the template, with the version, the sites' addresses, and without what the other browser alone understands.

use anyhow::{Context, Result};
use serde_json::{Map, Value, json};

/// The template's name in `extension/`; it is not shipped.
pub const TEMPLATE: &str = "manifest.template.json";

/// The version of extension and crate.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

/// A browser, and the keys of the template that are not for it.
pub struct Browser {
    /// The folder's name.
    pub name: &'static str,
    /// Paths into the manifest.
    without: &'static [&'static [&'static str]],
}

/// Chromium runs the background as a service worker, Firefox as an event page; each warns of the keys of the other.
pub const BROWSERS: &[Browser] = &[
    Browser {
        name: "chrome",
        without: &[&["browser_specific_settings"], &["background", "scripts"]],
    },
    Browser {
        name: "firefox",
        without: &[&["key"], &["minimum_chrome_version"], &["background", "service_worker"]],
    },
];

/// The manifest of one browser.
pub fn write(template: &[u8], browser: &Browser) -> Result<String> {
    let mut manifest: Map<String, Value> = serde_json::from_slice(template).context(TEMPLATE)?;
    manifest.insert("version".to_owned(), json!(VERSION));
    manifest.insert("optional_host_permissions".to_owned(), json!(hosts()));
    for path in browser.without {
        remove(&mut manifest, path);
    }
    Ok(serde_json::to_string_pretty(&manifest)? + "\n")
}

/// What the user may grant: the sites that are known by their address, and any other, because a webmail of one's own can be anywhere.
fn hosts() -> Vec<&'static str> {
    let mut hosts = afterword::sites::patterns();
    hosts.extend(["https://*/*", "http://*/*"]);
    hosts
}

fn remove(map: &mut Map<String, Value>, path: &[&str]) {
    match path {
        [] => {}
        [key] => {
            map.shift_remove(*key);
        }
        [key, rest @ ..] => {
            if let Some(Value::Object(inner)) = map.get_mut(*key) {
                remove(inner, rest);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn manifest(browser: &Browser) -> Value {
        serde_json::from_str(&write(include_bytes!("../../../extension/manifest.template.json"), browser).unwrap()).unwrap()
    }

    #[test]
    fn no_access_at_install() {
        for browser in BROWSERS {
            let manifest = manifest(browser);
            for key in [
                "host_permissions",
                "content_scripts",
                "web_accessible_resources",
                "externally_connectable",
            ] {
                assert_eq!(manifest.get(key), None, "{}: {key}", browser.name);
            }
            assert_eq!(
                manifest["permissions"],
                json!([
                    "storage",
                    "scripting",
                    "activeTab",
                    "alarms",
                    "notifications",
                    "contextMenus",
                    "unlimitedStorage"
                ])
            );
            for host in afterword::sites::patterns() {
                assert!(
                    manifest["optional_host_permissions"].as_array().unwrap().contains(&json!(host)),
                    "{host}"
                );
            }
        }
    }

    #[test]
    fn extension_pages_reach_nothing_outside() {
        for browser in BROWSERS {
            let policy = manifest(browser)["content_security_policy"]["extension_pages"]
                .as_str()
                .unwrap()
                .to_owned();
            let mut directives = policy.split(';').map(str::trim).filter(|d| !d.is_empty());
            assert_eq!(directives.next(), Some("default-src 'none'"));
            for directive in directives {
                for source in directive.split_whitespace().skip(1) {
                    assert!(["'self'", "'none'", "'wasm-unsafe-eval'"].contains(&source), "{directive}");
                }
            }
        }
    }

    #[test]
    fn each_browser_gets_its_own_background() {
        let [chrome, firefox] = BROWSERS else { panic!("two browsers") };
        assert_eq!(
            manifest(chrome)["background"],
            json!({ "service_worker": "background.js", "type": "module" })
        );
        assert_eq!(
            manifest(firefox)["background"],
            json!({ "scripts": ["background.js"], "type": "module" })
        );
        assert_eq!(manifest(chrome).get("browser_specific_settings"), None);
        assert_eq!(manifest(firefox).get("key"), None);
    }
}
