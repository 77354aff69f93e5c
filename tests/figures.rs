//! Amounts as people type them, and what may stand beside their ratio.

use needs_catch::{
    assessment::{Figures, NotAnAmount, amount},
    questionnaire::{Library, Reference},
    scoring::{NotYears, offered, references, years},
};

#[test]
fn amounts_are_read_as_people_type_them() {
    for (typed, wanted) in [
        ("1234567.8", 1_234_567.8),
        ("1,234,567.8", 1_234_567.8),
        (" 1 234 567 ", 1_234_567.0),
        ("1'234", 1_234.0),
        ("１２３４", 1_234.0),
        ("１，２３４．５", 1_234.5),
        ("1,5", 1.5),
        ("12,34", 12.34),
        ("1,234", 1_234.0),
        (".5", 0.5),
        ("7.", 7.0),
        ("0", 0.0),
        ("000,123", 123.0),
        ("999999999999999", 999_999_999_999_999.0),
    ] {
        assert_eq!(amount(typed), Ok(Some(wanted)), "{typed}");
    }
    assert_eq!(amount(" \u{3000} "), Ok(None));
}

#[test]
fn what_could_mean_two_things_is_refused() {
    for typed in [
        "abc",
        "1.234.567",
        "12,34,567",
        "1,2345",
        "1,234 567",
        "1.5,3",
        "1e5",
        "5억",
        "-",
        "--",
        ".",
        ",",
        "1,",
        ",5,",
        "NaN",
        "inf",
        "0x10",
        "1,,234",
        "+1",
    ] {
        assert_eq!(amount(typed), Err(NotAnAmount::Unreadable), "{typed}");
    }
    assert_eq!(amount("-5"), Err(NotAnAmount::Negative));
    assert_eq!(amount("−1,000"), Err(NotAnAmount::Negative));
    assert_eq!(amount("1000000000000000"), Err(NotAnAmount::TooLarge));
}

#[test]
fn years_are_whole_and_few() {
    assert_eq!(years("3"), Ok(Some(3)));
    assert_eq!(years("５"), Ok(Some(5)));
    assert_eq!(years(""), Ok(None));
    for typed in ["0", "100", "2.5", "three", "-1"] {
        assert_eq!(years(typed), Err(NotYears), "{typed}");
    }
}

#[test]
fn a_published_figure_stands_only_beside_its_own_window() {
    let library = Library::shipped();
    let questionnaire = &library.questionnaires[0];
    let indicator = (questionnaire.indicators.iter())
        .find(|it| !it.references.is_empty())
        .unwrap();
    let beside = |window: Option<&str>| {
        let entered = window.map(|it| ("window".parse().unwrap(), it.to_owned()));
        let figures = Figures {
            parameters: entered.into_iter().collect(),
            ..Figures::default()
        };
        references(indicator, &figures)
    };
    let windows = |shown: &[&Reference]| {
        let windows: Vec<_> = shown.iter().map(|it| it.when[0].1).collect();
        windows
    };
    assert!(!beside(Some("3")).is_empty());
    assert!(windows(&beside(Some("3"))).iter().all(|&it| it == 3));
    assert!(windows(&beside(Some("5"))).iter().all(|&it| it == 5));
    assert_eq!(beside(Some("4")), Vec::<&Reference>::new());
    assert_eq!(beside(Some("three")), Vec::<&Reference>::new());
    assert_eq!(beside(None), Vec::<&Reference>::new());
}

#[test]
fn the_usual_window_is_offered_until_something_is_entered() {
    let library = Library::shipped();
    let window = &library.questionnaires[0].indicators[0].parameters[0];
    assert_eq!(offered(window, None), "3");
    assert_eq!(offered(window, Some(&Figures::default())), "");
}
