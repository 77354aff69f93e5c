//! Times and numbers as the reader's language writes them. Files never use
//! these.

use js_sys::{Array, Date, Intl, Object, Reflect};
use wasm_bindgen::JsValue;

use crate::{assessment::Timestamp, i18n::Locale};

fn formatted(at: &Timestamp, locale: Locale, options: &[(&str, &str)]) -> String {
    let locales = Array::of1(&JsValue::from_str(locale.tag()));
    let settings = Object::new();
    for (name, value) in options {
        // Setting a property of a fresh object cannot fail.
        Reflect::set(&settings, &(*name).into(), &(*value).into()).ok();
    }
    let date = Date::new(&JsValue::from_str(at.as_str()));
    Intl::DateTimeFormat::new(&locales, &settings)
        .format()
        .call1(&JsValue::UNDEFINED, &date)
        .ok()
        .and_then(|text| text.as_string())
        .unwrap_or_else(|| at.to_string())
}

/// The time of day where the reader is, such as `14:05:09`.
pub fn time(at: &Timestamp, locale: Locale) -> String {
    formatted(at, locale, &[("timeStyle", "medium"), ("hourCycle", "h23")])
}

/// The day where the reader is, such as `22 November 2026`.
pub fn date(at: &Timestamp, locale: Locale) -> String {
    formatted(at, locale, &[("dateStyle", "long")])
}

/// The day and time where the reader is, short.
pub fn date_time(at: &Timestamp, locale: Locale) -> String {
    let options = [("dateStyle", "medium"), ("timeStyle", "short")];
    formatted(at, locale, &options)
}

/// A number with up to this many decimals.
pub fn number(value: f64, decimals: u8, locale: Locale) -> String {
    let locales = Array::of1(&JsValue::from_str(locale.tag()));
    let settings = Object::new();
    Reflect::set(&settings, &"maximumFractionDigits".into(), &decimals.into()).ok();
    Intl::NumberFormat::new(&locales, &settings)
        .format()
        .call1(&JsValue::UNDEFINED, &value.into())
        .ok()
        .and_then(|text| text.as_string())
        .unwrap_or_else(|| value.to_string())
}
