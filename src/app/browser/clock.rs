//! The time and names nothing else has.

use std::time::Duration;

use gloo_timers::callback::Timeout;
use leptos::prelude::{Owner, on_cleanup, set_interval_with_handle};

use crate::assessment::Timestamp;

/// The present moment.
pub fn now() -> Timestamp {
    let text = String::from(js_sys::Date::new_0().to_iso_string());
    // Outside the years 0 to 9999 the browser writes six digits; a clock that
    // far off still gets a valid, if old, time.
    text.parse().unwrap_or_else(|_| Timestamp::epoch())
}

/// Does something after so many milliseconds.
pub fn later(milliseconds: u32, deed: impl FnOnce() + 'static) {
    Timeout::new(milliseconds, deed).forget();
}

/// Does something every so many milliseconds, for as long as the owner lives.
pub fn every(milliseconds: u64, deed: impl Fn() + 'static) {
    debug_assert!(Owner::current().is_some());
    // A page without timers has no clock to show.
    if let Ok(handle) = set_interval_with_handle(deed, Duration::from_millis(milliseconds)) {
        on_cleanup(move || handle.clear());
    }
}

/// The present moment in milliseconds since some other one.
pub fn milliseconds() -> f64 {
    js_sys::Date::now()
}

/// A name nothing else has.
pub fn new_id() -> String {
    let crypto = web_sys::window().and_then(|window| window.crypto().ok());
    match crypto {
        Some(crypto) if is_secure() => crypto.random_uuid(),
        // `randomUUID` needs a secure context; a plain http server on a
        // workshop's network is none.
        _ => format!(
            "{:x}-{:x}-{:x}",
            js_sys::Date::now().to_bits(),
            js_sys::Math::random().to_bits(),
            js_sys::Math::random().to_bits()
        ),
    }
}

fn is_secure() -> bool {
    web_sys::window().is_some_and(|window| window.is_secure_context())
}
