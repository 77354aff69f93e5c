//! The way a person goes in the end-to-end test, gone by the core alone: what
//! the pages must show is what the scorecard says.

use std::collections::BTreeMap;

use needs_catch::{
    assessment::{
        About, Answer, Assessment, Beginning, Change, Exemption, Item, Reason, Respondent,
        RespondentId,
    },
    questionnaire::{Library, Questionnaire},
    scoring::{CapState, percent, score},
};
use serde::Deserialize;

#[derive(Deserialize)]
struct Journey {
    keys: BTreeMap<String, String>,
    shown: Shown,
}

#[derive(Deserialize)]
struct Shown {
    power: Row,
    triggers: BTreeMap<String, Row>,
    acting: Vec<String>,
}

#[derive(Debug, PartialEq, Deserialize)]
struct Row {
    percent: u32,
    level: String,
    coverage: Option<u32>,
}

#[test]
fn the_end_to_end_test_expects_what_the_core_says() {
    let journey: Journey = serde_json::from_str(include_str!("e2e/journey.json")).unwrap();
    let library = Library::shipped();
    let questionnaire = (library.questionnaire(&"needs-catch".parse().unwrap())).unwrap();
    let scorecard = score(questionnaire, &answered(questionnaire, &journey.keys));

    let power = Row {
        percent: percent(scorecard.power.score.unwrap()),
        level: scorecard.placement.unwrap().level.to_string(),
        coverage: scorecard.power.coverage.map(percent),
    };
    assert_eq!(power, journey.shown.power);
    let triggers: BTreeMap<_, _> = (scorecard.triggers.iter())
        .map(|trigger| {
            let row = Row {
                percent: percent(trigger.aggregate.score.unwrap()),
                level: trigger.placement.as_ref().unwrap().level.to_string(),
                coverage: None,
            };
            (trigger.id.to_string(), row)
        })
        .collect();
    assert_eq!(triggers, journey.shown.triggers);
    let acting: Vec<_> = (scorecard.triggers.iter().flat_map(|trigger| &trigger.caps))
        .filter(|outcome| outcome.state == CapState::Acts)
        .map(|outcome| outcome.cap.requirement.to_string())
        .collect();
    assert_eq!(acting, journey.shown.acting);
}

/// Presses the keys: a digit is a level counted from the lowest, `n` is not
/// applicable.
fn answered(questionnaire: &Questionnaire, keys: &BTreeMap<String, String>) -> Assessment {
    let me: RespondentId = "me".parse().unwrap();
    let mut assessment = Assessment::begin(Beginning {
        id: "journey".to_owned(),
        about: About::default(),
        questionnaires: Vec::new(),
        language: None,
        respondent: (me.clone(), Respondent::default()),
        at: "2026-11-22T09:00:00.000Z".parse().unwrap(),
        sample: false,
        invited_to: None,
    });
    for trigger in &questionnaire.triggers {
        let keys = &keys[trigger.id.as_str()];
        assert_eq!(keys.len(), trigger.requirements.len(), "{}", trigger.id);
        for (requirement, key) in trigger.requirements.iter().zip(keys.chars()) {
            let answer = match key.to_digit(10) {
                Some(digit) => {
                    let level = &questionnaire.scale.levels()[digit as usize - 1];
                    Answer::Level(level.id.clone())
                }
                None => Answer::NotApplicable(Exemption {
                    reason: Reason::OutOfScope,
                    note: String::new(),
                }),
            };
            let item = Item {
                questionnaire: questionnaire.id.clone(),
                requirement: requirement.id.clone(),
            };
            let by = me.clone();
            let at = assessment.modified().clone();
            assessment.apply(Change::Answered { item, by, answer }, at);
        }
    }
    assessment
}
