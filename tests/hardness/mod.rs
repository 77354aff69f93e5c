//! Files that are hostile, broken or merely unusual: each is taken or refused
//! with a sentence, soon, and at the right place.

mod bounds;
mod damage;
mod text;
mod values;

use needs_catch::questionnaire::{Problem, Questionnaire};

use crate::{pace::soon, sketch::lines};

fn refusal(yaml: &str) -> Vec<Problem> {
    soon(|| Questionnaire::read(yaml)).unwrap_err()
}

fn refused(yaml: &str) -> String {
    lines(&refusal(yaml))
}
