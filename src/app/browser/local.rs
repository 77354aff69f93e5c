//! Small things the browser remembers: preferences, and where someone was.

use gloo_storage::{LocalStorage, Storage};
use serde::{Serialize, de::DeserializeOwned};

fn key(name: &str) -> String {
    format!("needs-catch.{name}")
}

/// Whether the browser lets us; gloo-storage would panic where it does not.
fn allowed() -> bool {
    web_sys::window().is_some_and(|window| matches!(window.local_storage(), Ok(Some(_))))
}

/// What was remembered under this name, if it can still be read.
pub fn recall<T: DeserializeOwned>(name: &str) -> Option<T> {
    allowed().then(|| LocalStorage::get(key(name)).ok())?
}

/// Remembers something, where the browser lets us. What is kept here is a
/// convenience: losing it loses no answer, so a refusal is not reported.
pub fn remember(name: &str, value: &impl Serialize) {
    if allowed() {
        LocalStorage::set(key(name), value).ok();
    }
}

/// Forgets what was remembered under this name.
pub fn forget(name: &str) {
    if allowed() {
        LocalStorage::delete(key(name));
    }
}

/// The names that begin like this and under which something is remembered.
pub fn names(prefix: &str) -> Vec<String> {
    if !allowed() {
        return Vec::new();
    }
    let storage = LocalStorage::raw();
    let names = 0..storage.length().unwrap_or(0);
    names
        .filter_map(|at| storage.key(at).ok().flatten())
        .filter_map(|name| Some(name.strip_prefix(&key(""))?.to_owned()))
        .filter(|name| name.starts_with(prefix))
        .collect()
}

/// Forgets everything.
pub fn forget_all() {
    for name in names("") {
        forget(&name);
    }
}
