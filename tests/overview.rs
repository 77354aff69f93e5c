//! Scores over several powers.

use needs_catch::{
    assessment::{Assessment, Change, Item, Weight},
    questionnaire::Questionnaire,
    scoring::{Why, overview},
};

use crate::sketch;

/// A power that asks `count` things, each on a scale of its own.
fn power(id: &str, count: usize) -> Questionnaire {
    let requirements: Vec<_> = (0..count)
        .map(|at| {
            format!(
                "      - {{ id: r{at}, title: Requirement {at}, anchors: {{ no: Never, yes: Ever }} }}\n"
            )
        })
        .collect();
    let (questionnaire, _) = Questionnaire::read(&format!(
        "
format: 1
id: {id}
version: 1.0.0
title: The power {id}
concept: Is it there?
scale: [{{ id: no, value: 0, label: No }}, {{ id: half, value: 5, label: Half }}, {{ id: yes, value: 10, label: Yes }}]
bands: [{{ level: no, from: 0 }}, {{ level: yes, from: 0.5 }}]
triggers:
  - id: t
    title: Trigger
    question: How?
    requirements:
{}",
        requirements.concat()
    ))
    .unwrap();
    questionnaire
}

fn item(power: &str, requirement: &str) -> Item {
    Item {
        questionnaire: power.parse().unwrap(),
        requirement: requirement.parse().unwrap(),
    }
}

/// Three powers: one wholly answered, one half, one not at all.
fn assessment() -> Assessment {
    let powers = [power("a", 2), power("b", 2), power("c", 3)];
    let mut assessment = sketch::asking(sketch::blank(&["ann"]), &powers);
    for (power, requirement, level) in [("a", "r0", "yes"), ("a", "r1", "half"), ("b", "r0", "no")]
    {
        let change = Change::Answered {
            item: item(power, requirement),
            by: "ann".parse().unwrap(),
            answer: sketch::answer(level),
        };
        assessment.apply(change, sketch::now());
    }
    assessment
}

fn weigh(assessment: &mut Assessment, power: &str, weight: f64) {
    let change = Change::Weighed {
        power: power.parse().unwrap(),
        weight: weight.try_into().unwrap(),
    };
    assessment.apply(change, sketch::now());
}

#[test]
fn the_overall_score_is_the_mean_of_the_powers_that_have_one() {
    let overview = overview(&assessment());
    assert_eq!(overview.powers[0].power.score, Some(0.75));
    assert_eq!(overview.powers[1].power.score, Some(0.0));
    assert_eq!(overview.powers[2].power.score, None);
    assert_eq!(overview.overall.score, Some(0.375));
    // Covered: all of a, half of b, nothing of c.
    assert_eq!(overview.overall.coverage, Some(0.5));
    let range = overview.overall.range.unwrap();
    assert_eq!((range.worst, range.best), (0.25, 0.75));
    let left_out: Vec<_> = (overview.overall.left_out.iter())
        .map(|it| (it.child.as_str(), it.why))
        .collect();
    assert_eq!(left_out, [("c", Why::Unanswered)]);
    assert_eq!(overview.answered(), (3, 7));
}

#[test]
fn weights_are_the_assessments_own() {
    let mut assessment = assessment();
    weigh(&mut assessment, "a", 3.0);
    let overall = overview(&assessment).overall;
    assert_eq!(overall.score, Some(0.5625));
    let weights: Vec<_> = overall.terms.iter().map(|it| it.weight).collect();
    assert_eq!(weights, [3.0, 1.0]);

    weigh(&mut assessment, "a", 0.0);
    let overall = overview(&assessment).overall;
    assert_eq!(overall.score, Some(0.0));
    let weightless: Vec<_> = (overall.left_out.iter())
        .filter(|it| it.why == Why::Weightless)
        .map(|it| it.child.as_str())
        .collect();
    assert_eq!(weightless, ["a"], "it is shown and not counted");
}

#[test]
fn the_usual_weight_is_not_written_down() {
    let begun = assessment();
    let mut assessment = begun.clone();
    weigh(&mut assessment, "b", 2.0);
    assert_ne!(assessment, begun);
    weigh(&mut assessment, "b", 1.0);
    assert_eq!(assessment, begun);
}

#[test]
fn the_order_of_the_powers_changes_no_number() {
    let mut weighed = assessment();
    for (power, weight) in [("a", 0.1), ("b", 0.7), ("c", 0.3)] {
        weigh(&mut weighed, power, weight);
    }
    let mut powers = weighed.questionnaires().to_vec();
    powers.reverse();
    let reversed = sketch::asking(weighed.clone(), &powers);
    let (one, other) = (overview(&weighed).overall, overview(&reversed).overall);
    assert_eq!(
        (one.score, one.coverage, one.range),
        (other.score, other.coverage, other.range)
    );
}

#[test]
fn one_power_is_its_own_overall_score() {
    let one = sketch::asking(assessment(), &[power("a", 2)]);
    let overview = overview(&one);
    assert!(!overview.is_needed());
    assert_eq!(overview.overall.score, overview.powers[0].power.score);
}

#[test]
fn a_weight_is_within_the_bounds_of_a_questionnaires() {
    for weight in [0.0, -0.0, 1e-6, 0.5, 1e6] {
        assert!(Weight::try_from(weight).is_ok(), "{weight}");
    }
    for weight in [-1.0, 1e-7, 1e7, f64::NAN, f64::INFINITY] {
        assert!(Weight::try_from(weight).is_err(), "{weight}");
    }
}
