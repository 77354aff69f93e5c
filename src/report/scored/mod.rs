//! All scores of an assessment, for other programs.

mod make;
mod rows;

use serde::Serialize;

/// All scores of an assessment, for other programs: unrounded, with what they
/// are made of, every id with what it is called.
///
/// A share is a number from 0 to 1, and what has no value is `null`. Numbers
/// are the very ones of the [`Scorecard`](crate::scoring::Scorecard).
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Scored {
    company: String,
    department: String,
    /// When the assessment last changed.
    modified: String,
    /// The mean of the powers; none where there is only one.
    overall: Option<Made>,
    powers: Vec<Power>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
struct Power {
    #[serde(flatten)]
    named: Named,
    version: String,
    /// What it counts in the mean of the powers.
    weight: f64,
    level: Option<Level>,
    #[serde(flatten)]
    made: Made,
    triggers: Vec<Trigger>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
struct Trigger {
    #[serde(flatten)]
    named: Named,
    weight: f64,
    level: Option<Level>,
    #[serde(flatten)]
    made: Made,
    caps: Vec<Cap>,
    requirements: Vec<Requirement>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
struct Requirement {
    #[serde(flatten)]
    named: Named,
    weight: f64,
    /// `scored`, `not-applicable`, `unanswered`, or `withheld`: too few
    /// answered for it to be shown.
    state: &'static str,
    score: Option<f64>,
    /// Where the score comes from: `agreed` or `mean`.
    basis: Option<&'static str>,
    /// How many respondents chose a level.
    levels: usize,
    /// How many said it does not apply.
    not_applicable: usize,
}

/// An id and what it is called.
#[derive(Clone, Debug, PartialEq, Serialize)]
struct Named {
    id: String,
    title: String,
}

/// A level after the caps, and the one the score alone would give.
#[derive(Clone, Debug, PartialEq, Serialize)]
struct Level {
    #[serde(flatten)]
    named: Named,
    by_score: Named,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
struct Cap {
    requirement: Named,
    below: Named,
    at_most: Named,
    because: String,
    /// `acts`, `open` or `lifted`.
    state: &'static str,
}

/// A score, what is known of it, and what it is made of.
#[derive(Clone, Debug, PartialEq, Serialize)]
struct Made {
    score: Option<f64>,
    coverage: Option<f64>,
    range: Option<Range>,
    terms: Vec<Term>,
    left_out: Vec<LeftOut>,
}

/// What a score could still become.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
struct Range {
    worst: f64,
    best: f64,
}

/// What one child adds to a score.
#[derive(Clone, Debug, PartialEq, Serialize)]
struct Term {
    #[serde(flatten)]
    child: Named,
    weight: f64,
    weight_share: f64,
    score: f64,
    contribution: f64,
}

/// A child that adds nothing, and why: `unanswered`, `not-applicable`,
/// `weightless` or `withheld`.
#[derive(Clone, Debug, PartialEq, Serialize)]
struct LeftOut {
    #[serde(flatten)]
    child: Named,
    why: &'static str,
}
