//! Scripts in office files: language tags with their region, and faces that the
//! platforms of office programs have.

use crate::i18n::Locale;

/// The face of Latin letters and digits.
pub(super) const LATIN: &str = "Calibri";

/// The face of scripts whose letters join or stack: Arabic, Hebrew, Thai.
pub(super) const COMPLEX: &str = "Arial";

/// The face of Han, kana and Hangul in this language; the same letters are
/// drawn differently in each.
pub(super) const fn east_asian(locale: Locale) -> &'static str {
    match locale {
        Locale::En | Locale::Ko => "Malgun Gothic",
        Locale::Ja => "Yu Gothic",
    }
}

/// A language as office programs tag it: they proof by region.
pub(super) const fn tag(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "en-US",
        Locale::Ko => "ko-KR",
        Locale::Ja => "ja-JP",
    }
}
