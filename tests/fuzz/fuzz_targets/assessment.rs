//! Whatever the bytes, they are an assessment that can be saved again and
//! scored, or an error that can be told.

#![no_main]

use libfuzzer_sys::fuzz_target;
use needs_catch::{
    archive,
    i18n::{Locale, Strings},
    migration,
    report::{self, Records},
    scoring,
};

fuzz_target!(|bytes: &[u8]| {
    match archive::decode(bytes, &[]) {
        Ok(assessment) => {
            let text = archive::encode(&assessment);
            assert_eq!(archive::decode(&text, &[]), Ok(assessment.clone()));
            let overview = scoring::overview(&assessment);
            if let Some(score) = overview.overall.score {
                assert!((0.0..=1.0).contains(&score));
            }
            migration::orphans(&assessment);
            Records::of(&assessment, Locale::Ko).csv();
        }
        Err(error) => {
            assert!(!error.to_string().is_empty());
            assert!(!error.say(Strings::of(Locale::Ja)).is_empty());
        }
    }
});
