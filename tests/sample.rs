//! The made-up company.

use needs_catch::{
    archive,
    assessment::{Answer, Assessment, Change, Item, Timestamp},
    i18n::Locale,
    questionnaire::Library,
    sample::{ID, is_untouched, sample},
    scoring::{CapState, Scorecard, State, score},
};

fn at() -> Timestamp {
    "2026-11-22T09:30:00.000Z".parse().unwrap()
}

fn made(locale: Locale) -> (Library, Assessment) {
    let library = Library::shipped();
    let assessment = sample(&library, locale, at()).unwrap();
    (library, assessment)
}

fn scored(library: &Library, assessment: &Assessment) -> Scorecard {
    let [edition] = assessment.questionnaires() else {
        panic!("expected one questionnaire")
    };
    score(library.questionnaire(&edition.id).unwrap(), assessment)
}

#[test]
fn it_says_that_it_is_a_sample() {
    for locale in Locale::ALL {
        let (_, assessment) = made(locale);
        assert!(assessment.is_sample());
        assert_eq!(assessment.id(), ID);
    }
}

#[test]
fn every_answer_is_to_a_shipped_requirement_with_a_level_of_its_scale() {
    let (library, assessment) = made(Locale::En);
    for (item, answers) in assessment.all_answers() {
        let questionnaire = library.questionnaire(&item.questionnaire).unwrap();
        let known = questionnaire.requirement(&item.requirement).is_some();
        assert!(known, "no requirement `{}`", item.requirement);
        for answer in answers.given() {
            if let Answer::Level(level) = answer {
                let known = questionnaire.scale.level(level).is_some();
                assert!(known, "no level `{level}`");
            }
        }
    }
}

#[test]
fn one_requirement_is_left_open_and_two_do_not_apply() {
    let (library, assessment) = made(Locale::En);
    let scorecard = scored(&library, &assessment);
    let states: Vec<_> = (scorecard.triggers.iter())
        .flat_map(|trigger| trigger.requirements.iter().map(|it| it.state))
        .collect();
    let count = |wanted| states.iter().filter(|it| **it == wanted).count();
    assert_eq!(count(State::Unanswered), 1);
    assert_eq!(count(State::NotApplicable), 2);
    assert!(scorecard.power.coverage.unwrap() < 1.0);
    let range = scorecard.power.range.unwrap();
    assert!(range.worst < range.best);
}

#[test]
fn a_cap_holds_a_level_down_and_the_levels_differ() {
    let (library, assessment) = made(Locale::En);
    let scorecard = scored(&library, &assessment);
    let storage = scorecard.trigger(&"storage".parse().unwrap()).unwrap();
    assert!(storage.caps.iter().any(|it| it.state == CapState::Acts));
    assert!(storage.placement.as_ref().unwrap().is_capped());
    let mut levels: Vec<_> = (scorecard.triggers.iter())
        .map(|it| it.placement.as_ref().unwrap().level.clone())
        .collect();
    levels.sort();
    levels.dedup();
    assert_eq!(levels.len(), 3, "{levels:?}");
}

#[test]
fn both_result_indices_are_filled_in() {
    let (library, assessment) = made(Locale::En);
    let questionnaire = &library.questionnaires[0];
    for indicator in &questionnaire.indicators {
        let figures = assessment
            .figures(&questionnaire.id, &indicator.id)
            .unwrap();
        assert!(figures.percent().is_some());
        for parameter in &indicator.parameters {
            assert!(figures.parameters.contains_key(&parameter.id));
        }
    }
}

#[test]
fn it_scores_the_same_in_every_language() {
    let cards = Locale::ALL.map(|locale| {
        let (library, assessment) = made(locale);
        scored(&library, &assessment)
    });
    assert!(cards.iter().all(|it| *it == cards[0]));
}

#[test]
fn it_can_be_saved_and_opened() {
    for locale in Locale::ALL {
        let (_, assessment) = made(locale);
        let text = archive::encode(&assessment);
        assert_eq!(archive::decode(text, &[]).unwrap(), assessment);
    }
}

#[test]
fn a_change_is_noticed_and_a_language_is_not() {
    for locale in Locale::ALL {
        let (library, mut assessment) = made(locale);
        assert!(is_untouched(&assessment, &library));
        let by = assessment.respondents().keys().next().unwrap().clone();
        let item = Item {
            questionnaire: "needs-catch".parse().unwrap(),
            requirement: "recording".parse().unwrap(),
        };
        assessment.apply(Change::Cleared { item, by }, at());
        assert!(!is_untouched(&assessment, &library));
    }
}
