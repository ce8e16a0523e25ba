//! The addresses of the sites, for the manifest.

/// Match patterns of the sites that live at fixed addresses. Self-hosted ones (Roundcube, SOGo) can be anywhere and have none.
pub fn patterns() -> Vec<&'static str> {
    vec!["https://calendar.google.com/*", "https://mail.google.com/*", "https://www.linkedin.com/*"]
}
