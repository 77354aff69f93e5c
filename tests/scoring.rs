//! What scores come out, as data: every file in `tests/cases` is a
//! questionnaire, the answers to it, and what must be in the scorecard.

use std::{collections::BTreeMap, fs, path::Path};

use needs_catch::scoring::{
    Aggregate, Basis, CapState, Placement, Scorecard, State, Why, apportioned, percent, score,
};
use serde::Deserialize;
use serde_json::{Map, Value, json};

use crate::sketch::{Sketch, Votes, answered};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    questionnaire: Sketch,
    #[serde(default)]
    answers: Votes,
    #[serde(default)]
    agreed: BTreeMap<String, String>,
    /// Every value that is named here must be exactly this.
    expected: Value,
}

#[test]
fn every_case_comes_out_as_it_says() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let mut count = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let case: Case = serde_saphyr::from_str(&fs::read_to_string(&path).unwrap())
            .unwrap_or_else(|error| panic!("{name}: {error}"));
        let assessment = answered(&[], &case.answers, &case.agreed);
        let found = facts(&score(&case.questionnaire.read(), &assessment));
        let mut differences = Vec::new();
        compare(&name, &case.expected, &found, &mut differences);
        assert!(differences.is_empty(), "{}", differences.join("\n"));
        count += 1;
    }
    assert!(count >= 14, "only {count} cases were found");
}

#[test]
fn shown_numbers_are_rounded_half_away_from_zero() {
    let shown: Vec<_> = [0.0, 0.004_999, 0.005, 0.125, 0.374_9, 0.375, 0.995, 1.0]
        .map(percent)
        .into();
    assert_eq!(shown, [0, 0, 1, 13, 37, 38, 100, 100]);
}

#[test]
fn shown_terms_add_up_to_the_shown_score() {
    let sixths = [1.0 / 6.0; 5];
    assert_eq!(apportioned(&sixths, 5.0 / 6.0), [17, 17, 17, 16, 16]);
    assert_eq!(apportioned(&[0.0, 0.0], 0.0), [0, 0]);
    assert_eq!(apportioned(&[], 0.0), [0_u32; 0]);
    assert_eq!(apportioned(&[0.29, 0.14], 0.43), [29, 14]);
}

/// Everything a scorecard says, under the names the cases use.
fn facts(scorecard: &Scorecard) -> Value {
    let mut triggers = Map::new();
    let mut requirements = Map::new();
    for trigger in &scorecard.triggers {
        let mut facts = aggregate(&trigger.aggregate, trigger.placement.as_ref());
        facts["caps"] = (trigger.caps.iter())
            .map(|it| match it.state {
                CapState::Open => "open",
                CapState::Lifted => "lifted",
                CapState::Acts => "acts",
            })
            .collect();
        triggers.insert(trigger.id.to_string(), facts);
        for it in &trigger.requirements {
            let mut facts = match it.state {
                State::Scored { share, basis } => json!({
                    "score": share,
                    "basis": match basis {
                        Basis::Agreed => "agreed",
                        Basis::Mean => "mean",
                    },
                }),
                State::NotApplicable => json!({ "score": "not applicable" }),
                State::Unanswered => json!({ "score": "unanswered" }),
                State::Withheld => json!({ "score": "withheld" }),
            };
            facts["levels"] = it.levels.into();
            facts["not_applicable"] = it.not_applicable.into();
            requirements.insert(it.id.to_string(), facts);
        }
    }
    let (answered, asked) = scorecard.answered();
    json!({
        "power": aggregate(&scorecard.power, scorecard.placement.as_ref()),
        "triggers": triggers,
        "requirements": requirements,
        "answered": answered,
        "asked": asked,
    })
}

fn aggregate<Id: ToString>(it: &Aggregate<Id>, placement: Option<&Placement>) -> Value {
    let terms: Map<_, _> = (it.terms.iter())
        .map(|term| {
            let facts = json!({
                "weight": term.weight,
                "weight_share": term.weight_share,
                "score": term.score,
                "contribution": term.contribution,
            });
            (term.child.to_string(), facts)
        })
        .collect();
    let left_out: Map<_, _> = (it.left_out.iter())
        .map(|left| {
            let why = match left.why {
                Why::Unanswered => "unanswered",
                Why::NotApplicable => "not applicable",
                Why::Weightless => "weightless",
                Why::Withheld => "withheld",
            };
            (left.child.to_string(), why.into())
        })
        .collect();
    json!({
        "score": it.score,
        "coverage": it.coverage,
        "worst": it.range.map(|range| range.worst),
        "best": it.range.map(|range| range.best),
        "level": placement.map(|it| it.level.as_str()),
        "level_by_score": placement.map(|it| it.by_score.as_str()),
        "capped": placement.map(Placement::is_capped),
        "terms": terms,
        "left_out": left_out,
    })
}

/// Notes where what is expected is not what was found. Maps of children must
/// have the same keys; other facts may go unmentioned.
fn compare(path: &str, expected: &Value, found: &Value, differences: &mut Vec<String>) {
    match (expected, found) {
        (Value::Object(expected), Value::Object(found)) => {
            for (key, expected) in expected {
                let found = found.get(key).unwrap_or(&Value::Null);
                compare(&format!("{path}: {key}"), expected, found, differences);
            }
            let whole = ["left_out", "terms"].iter().any(|it| path.ends_with(it));
            if whole && expected.len() != found.len() {
                differences.push(format!("{path}: found also {found:?}"));
            }
        }
        (Value::Number(expected), Value::Number(found)) if expected.as_f64() == found.as_f64() => {}
        _ if expected == found => {}
        _ => differences.push(format!("{path}: expected {expected}, found {found}")),
    }
}
