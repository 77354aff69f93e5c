//! Writes the assessment of the made-up company, to try the command line with:
//!
//!     cargo run --example sample -- ko > sample.json
//!     cargo run -- report sample.json -o sample.xlsx

#![expect(clippy::print_stdout, reason = "a program for a terminal")]

use std::{env, error::Error};

use needs_catch::{archive, i18n::Locale, questionnaire::Library, sample::sample};

fn main() -> Result<(), Box<dyn Error>> {
    let language = env::args().nth(1).unwrap_or_default();
    let locale = Locale::from_tag(&language).unwrap_or(Locale::En);
    let at = "2026-11-22T09:30:00.000Z".parse()?;
    let assessment = sample(&Library::shipped(), locale, at).ok_or("there is no sample")?;
    println!("{}", archive::encode(&assessment));
    Ok(())
}
