//! Files that are hostile, broken or merely unusual: each is taken or refused
//! with a sentence, soon, and at the right place.

mod bounds;
mod damage;
mod text;
mod values;

use std::time::{Duration, Instant};

use needs_catch::questionnaire::{Problem, Questionnaire};

use crate::sketch::lines;

/// What an answer may take, on a slow machine and without optimization.
const SOON: Duration = Duration::from_secs(5);

fn refused(yaml: &str) -> String {
    lines(&Questionnaire::read(yaml).unwrap_err())
}

fn refusal_soon(yaml: &str) -> Vec<Problem> {
    let begun = Instant::now();
    let problems = Questionnaire::read(yaml).unwrap_err();
    let told = lines(&problems);
    assert!(
        begun.elapsed() < SOON,
        "{:?}: {:.200}",
        begun.elapsed(),
        told
    );
    problems
}

fn refused_soon(yaml: &str) -> String {
    lines(&refusal_soon(yaml))
}
