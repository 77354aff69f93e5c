//! What holds for every questionnaire and every set of answers.

mod assessment;
mod files;
mod reading;
mod room;
mod scoring;
mod written;

use std::env;

use proptest::prelude::ProptestConfig;

/// So many cases, or so many where there is time to look for long.
pub(crate) fn config(usual: u32, soaked: u32) -> ProptestConfig {
    let soaks = env::var("NEEDS_CATCH_SOAK").is_ok_and(|it| it == "1");
    ProptestConfig {
        cases: if soaks { soaked } else { usual },
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}
