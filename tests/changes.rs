//! What a change does, beyond what holds for all of them.

use needs_catch::assessment::{Change, Figures, Timestamp};

use crate::sketch::{self, item};

#[test]
fn a_change_moves_the_time_forward_and_never_back() {
    let mut assessment = sketch::blank(&["ann"]);
    let at = |text: &str| text.parse::<Timestamp>().unwrap();
    let change = Change::LanguageSet { language: None };
    assessment.apply(change.clone(), at("2026-12-01T00:00:00.000Z"));
    assert_eq!(assessment.modified(), &at("2026-12-01T00:00:00.000Z"));
    assessment.apply(change, at("2026-11-30T00:00:00.000Z"));
    assert_eq!(assessment.modified(), &at("2026-12-01T00:00:00.000Z"));
    assert_eq!(assessment.created(), &sketch::now());
}

#[test]
fn clearing_an_answer_keeps_its_note() {
    let mut assessment = sketch::blank(&["ann"]);
    let by: needs_catch::assessment::RespondentId = "ann".parse().unwrap();
    sketch::vote(&mut assessment, "a", "ann", "low");
    for change in [
        Change::Noted {
            item: item("a"),
            by: by.clone(),
            note: "Ask Bo".to_owned(),
        },
        Change::Cleared {
            item: item("a"),
            by: by.clone(),
        },
    ] {
        assessment.apply(change, sketch::now());
    }
    let response = assessment.response(&item("a"), &by).unwrap();
    assert_eq!(
        (&response.answer, response.note.as_str()),
        (&None, "Ask Bo")
    );
}

#[test]
fn what_is_not_a_number_is_not_kept() {
    let begun = sketch::blank(&["ann"]);
    for number in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        let mut assessment = begun.clone();
        let change = Change::FiguresEntered {
            questionnaire: "sketch".parse().unwrap(),
            indicator: "ratio".parse().unwrap(),
            figures: Figures {
                denominator: Some(number),
                ..Figures::default()
            },
        };
        assessment.apply(change, sketch::now());
        assert_eq!(assessment, begun);
    }
}

#[test]
fn nobody_answers_who_is_not_a_respondent() {
    let begun = sketch::blank(&["ann"]);
    let mut assessment = begun.clone();
    for change in [
        Change::Answered {
            item: item("a"),
            by: "eve".parse().unwrap(),
            answer: sketch::answer("low"),
        },
        Change::Noted {
            item: item("a"),
            by: "eve".parse().unwrap(),
            note: "I was here".to_owned(),
        },
    ] {
        assessment.apply(change, sketch::now());
        assert_eq!(assessment, begun);
    }
}

#[test]
fn a_ratio_needs_both_amounts_and_something_below_the_line() {
    let percent = |numerator, denominator| {
        let figures = Figures {
            numerator,
            denominator,
            ..Figures::default()
        };
        figures.percent()
    };
    assert_eq!(percent(Some(3.0), Some(8.0)), Some(37.5));
    assert_eq!(percent(Some(0.0), Some(8.0)), Some(0.0));
    assert_eq!(percent(Some(3.0), Some(0.0)), None);
    assert_eq!(percent(Some(3.0), Some(-8.0)), None);
    assert_eq!(percent(Some(3.0), None), None);
    assert_eq!(percent(None, Some(8.0)), None);
    assert_eq!(percent(Some(f64::MAX), Some(f64::MIN_POSITIVE)), None);
}
