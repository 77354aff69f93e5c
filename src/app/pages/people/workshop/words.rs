use crate::{i18n::Strings, scoring::Spread};

/// How well people agree, in words.
///
/// The steps are those of `LeBreton` & Senter, *Answers to 20 questions about
/// interrater reliability and interrater agreement*, Organizational Research
/// Methods 11 (2008), 815–852, table 3.
pub(super) fn agreement(t: &Strings, spread: &Spread) -> &'static str {
    let t = t.workshop();
    match spread.agreement {
        it if it > 0.9 => t.very_strong,
        it if it > 0.7 => t.strong,
        it if it > 0.5 => t.moderate,
        it if it > 0.3 => t.weak,
        _ => t.lacking,
    }
}
