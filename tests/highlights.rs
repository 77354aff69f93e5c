//! What is said first about a scorecard.

use std::collections::BTreeMap;

use needs_catch::{
    questionnaire::Questionnaire,
    scoring::{Highlights, score},
};

use crate::sketch::{Sketch, Votes, answered};

const ROOM: &str = "
scale: [[low, 0], [middle, 1], [high, 2]]
bands: [[low, 0], [middle, 0.4], [high, 0.75]]
triggers:
  - id: storage
    requirements: [{ id: a }, { id: b, weight: 2 }]
  - id: use
    weight: 2
    requirements: [{ id: c }, { id: d }]
  - id: extra
    weight: 0
    requirements: [{ id: e }]
";

fn questionnaire() -> Questionnaire {
    serde_saphyr::from_str::<Sketch>(ROOM).unwrap().read()
}

fn of(votes: &str) -> Highlights {
    let votes: Votes = serde_saphyr::from_str(votes).unwrap();
    let questionnaire = questionnaire();
    let assessment = answered(&["ann"], &votes, &BTreeMap::default());
    Highlights::of(&questionnaire, &score(&questionnaire, &assessment))
}

fn next(highlights: &Highlights) -> Vec<&str> {
    (highlights.next.iter())
        .map(|it| it.requirement.as_str())
        .collect()
}

#[test]
fn nothing_answered_says_nothing() {
    assert!(of("{}").is_empty());
}

#[test]
fn everything_at_the_top_leaves_nothing_to_raise() {
    let all = of("{ a: { ann: high }, b: { ann: high }, c: { ann: high }, d: { ann: high } }");
    assert!(all.is_empty(), "{all:?}");
}

#[test]
fn one_scored_trigger_is_neither_strongest_nor_weakest() {
    let one = of("{ a: { ann: low }, b: { ann: high } }");
    assert!(one.strongest.is_empty() && one.weakest.is_empty());
    assert_eq!(next(&one), ["a"]);
}

#[test]
fn triggers_with_the_same_score_are_named_neither() {
    let tied = of("{ a: { ann: middle }, b: { ann: middle }, c: { ann: middle } }");
    assert!(tied.strongest.is_empty() && tied.weakest.is_empty());
}

#[test]
fn the_strongest_and_the_weakest_are_named() {
    let both = of("{ a: { ann: high }, b: { ann: high }, c: { ann: low } }");
    assert_eq!(both.strongest, ["storage".parse().unwrap()]);
    assert_eq!(both.weakest, ["use".parse().unwrap()]);
}

#[test]
fn the_lowest_come_first_and_among_equals_the_heaviest() {
    // Shares of the power's weight: a 1/9, b 2/9, c and d 1/3.
    let all = of("{ a: { ann: low }, b: { ann: low }, c: { ann: middle }, d: { ann: low } }");
    assert_eq!(next(&all), ["d", "b", "a"]);
}

#[test]
fn three_are_enough_and_what_is_open_or_set_aside_is_none_of_them() {
    let all = of("{ a: { ann: low }, b: { ann: low }, c: { ann: low }, d: { ann: low } }");
    assert_eq!(all.next.len(), 3);
    let some = of("{ a: { ann: low }, c: { ann: not applicable } }");
    assert_eq!(next(&some), ["a"]);
}

#[test]
fn what_has_no_weight_is_not_spoken_of() {
    let weightless = of("{ a: { ann: middle }, e: { ann: low } }");
    assert_eq!(next(&weightless), ["a"]);
    assert!(weightless.weakest.is_empty());
}
