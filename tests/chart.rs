//! Charts as values.

use needs_catch::{
    assessment::{About, Answer, Assessment, Beginning, Change, Item, Respondent},
    chart::{Colour, Figure, Form, Palette, Profile, Size, Theme},
    i18n::Locale,
    questionnaire::{Benchmark, Questionnaire, SHIPPED_BENCHMARKS},
    scoring::{Scorecard, percent, score},
};
use serde_json::Value;

const WIDE: Size = Size {
    width: 640.0,
    height: 520.0,
};

#[test]
fn full_radar() {
    let option = option(&needs_catch(&FULL), Theme::Light);
    insta::assert_snapshot!(pretty(&option));
}

#[test]
fn radar_with_one_trigger_missing() {
    let option = option(&needs_catch(&ONE_MISSING), Theme::Light);
    insta::assert_snapshot!(pretty(&option));
}

#[test]
fn two_scored_triggers_are_bars() {
    let figure = needs_catch(&TWO_SCORED);
    assert_eq!(figure.form, Form::Bars);
    insta::assert_snapshot!(pretty(&option(&figure, Theme::Light)));
}

#[test]
fn dark_radar() {
    let option = option(&needs_catch(&FULL), Theme::Dark);
    insta::assert_snapshot!(pretty(&option));
}

#[test]
fn words_say_what_is_drawn() {
    let [full, missing, bars] = [FULL, ONE_MISSING, TWO_SCORED].map(|it| needs_catch(&it));
    let said = [&full, &missing, &bars].map(|it| (&it.title, &it.alt, &it.note));
    insta::assert_debug_snapshot!(said);
}

#[test]
fn a_missing_trigger_is_not_at_zero() {
    for missing in 0..5 {
        let mut answers = FULL;
        answers[missing] = None;
        let Form::Radar { polygon } = needs_catch(&answers).form else {
            panic!("four scored triggers make a radar");
        };
        assert!(polygon[missing] > 0.0, "{polygon:?}");
    }
    let bars = option(&needs_catch(&TWO_SCORED), Theme::Light);
    let scores = series(&bars, "Acme");
    let expected = serde_json::json!([50.0, "-", "-", 100.0, "-"]);
    assert_eq!(scores["data"], expected);
}

#[test]
fn the_line_past_a_missing_trigger_is_straight() {
    // A square of axes: the line from 1 up to 1 left crosses the diagonal at
    // the middle of the square's side.
    let eight = [
        Some(1.0),
        None,
        Some(1.0),
        None,
        Some(1.0),
        None,
        Some(1.0),
        None,
    ];
    let yaml = questionnaire(8);
    let (questionnaire, _) = Questionnaire::read(&yaml).unwrap();
    let shares = eight.map(|it| it.map(|_| "high"));
    let scorecard = scorecard(&questionnaire, &shares);
    let Form::Radar { polygon } = figure(&questionnaire, &scorecard, Locale::En).form else {
        panic!("every gap is less than half a turn");
    };
    for (at, crossing) in polygon.iter().enumerate() {
        let expected = if at % 2 == 0 { 1.0 } else { 0.5_f64.sqrt() };
        assert!((crossing - expected).abs() < 1e-12, "{polygon:?}");
    }
}

#[test]
fn runs_of_missing_triggers_are_bridged_up_to_half_a_turn() {
    let form = |answers: &[Option<&str>]| {
        let (questionnaire, _) = Questionnaire::read(&questionnaire(answers.len())).unwrap();
        let scorecard = scorecard(&questionnaire, answers);
        figure(&questionnaire, &scorecard, Locale::En).form
    };
    let high = Some("high");
    let Form::Radar { polygon } = form(&[high, None, None, high, high, high, high]) else {
        panic!("three sevenths of a turn");
    };
    assert!((polygon[1] - polygon[2]).abs() < 1e-12 && polygon[1] > 0.0);
    assert_eq!(form(&[high, None, None, high, high, None]), Form::Bars);
    assert_eq!(form(&[high, high]), Form::Bars);
    assert_eq!(form(&[high; 13]), Form::Bars);
}

#[test]
fn every_number_shown_is_a_percentage_of_the_scorecard() {
    for answers in [FULL, ONE_MISSING, TWO_SCORED] {
        let (questionnaire, _) = Questionnaire::read(&questionnaire(5)).unwrap();
        let scorecard = scorecard(&questionnaire, &answers);
        let figure = figure(&questionnaire, &scorecard, Locale::En);
        let expected: Vec<_> = (scorecard.triggers.iter())
            .map(|it| match it.aggregate.score {
                Some(score) => format!("{} %", percent(score)),
                None => "–".to_owned(),
            })
            .collect();
        assert_eq!(labels(&figure), expected);
        for shown in expected.iter().filter(|it| *it != "–") {
            assert!(figure.alt.contains(shown), "{}", figure.alt);
        }
    }
}

#[test]
fn charts_have_solid_colours_and_no_code() {
    for theme in [Theme::Light, Theme::Dark, Theme::Print] {
        for answers in [FULL, ONE_MISSING, TWO_SCORED] {
            for width in [320.0, 640.0, 1200.0] {
                let size = Size {
                    width,
                    height: 480.0,
                };
                let option = needs_catch(&answers).option(theme, size);
                for word in ["rgb", "hsl", "transparent", "function", "null"] {
                    assert!(!option.contains(word), "{word} in {option}");
                }
            }
        }
    }
}

#[test]
fn colours_differ_in_lightness() {
    for theme in [Theme::Light, Theme::Dark, Theme::Print] {
        let palette = Palette::of(theme);
        let bands = [0, 1, 2].map(|at| palette.band(at, 3));
        for pair in bands.windows(2) {
            assert!(contrast(pair[0], pair[1]) > 1.2, "{theme:?} {pair:?}");
        }
        for line in [palette.score, palette.reference, palette.caution] {
            for band in bands {
                assert!(contrast(line, band) >= 3.0, "{theme:?} {line} {band}");
            }
        }
    }
}

#[test]
fn bands_between_the_three_have_colours_between() {
    let palette = Palette::of(Theme::Light);
    let five: Vec<_> = (0..5).map(|at| palette.band(at, 5)).collect();
    assert_eq!(
        [five[0], five[2], five[4]],
        [0, 1, 2].map(|at| palette.band(at, 3))
    );
    assert!(
        five.windows(2)
            .all(|pair| lightness(pair[0]) > lightness(pair[1]))
    );
    assert_eq!(palette.band(0, 1), palette.band(1, 3));
}

#[test]
fn the_words_are_those_of_the_language() {
    let (questionnaire, _) = Questionnaire::read(&questionnaire(5)).unwrap();
    let scorecard = scorecard(&questionnaire, &FULL);
    for (locale, word) in [(Locale::Ko, "관리"), (Locale::Ja, "管理")] {
        let figure = figure(&questionnaire, &scorecard, locale);
        assert!(figure.alt.contains(word) && figure.option(Theme::Light, WIDE).contains(word));
    }
}

pub(crate) const FULL: [Option<&str>; 5] = [
    Some("middle"),
    Some("low-middle"),
    Some("high"),
    Some("middle-high"),
    Some("middle"),
];
pub(crate) const ONE_MISSING: [Option<&str>; 5] = [
    Some("middle"),
    None,
    Some("high"),
    Some("middle-high"),
    Some("low-middle"),
];
pub(crate) const TWO_SCORED: [Option<&str>; 5] = [Some("middle"), None, None, Some("high"), None];

pub(crate) fn needs_catch(answers: &[Option<&str>]) -> Figure {
    let (questionnaire, _) = Questionnaire::read(&questionnaire(answers.len())).unwrap();
    let scorecard = scorecard(&questionnaire, answers);
    figure(&questionnaire, &scorecard, Locale::En)
}

fn figure(questionnaire: &Questionnaire, scorecard: &Scorecard, locale: Locale) -> Figure {
    let benchmarks: Vec<_> = (SHIPPED_BENCHMARKS.iter())
        .map(|(_, yaml)| Benchmark::read(yaml).unwrap().0)
        .collect();
    Figure::of(&Profile {
        questionnaire,
        scorecard,
        benchmarks: &benchmarks.iter().collect::<Vec<_>>(),
        who: "Acme",
        locale,
        content: locale,
    })
}

/// A questionnaire of as many triggers, each with one requirement.
pub(crate) fn questionnaire(triggers: usize) -> String {
    let named = [
        "{ en: Management, ko: 관리, ja: 管理 }",
        "{ en: Collection, ko: 수집, ja: 収集 }",
        "{ en: Storage, ko: 축적, ja: 蓄積 }",
        "{ en: Use, ko: 활용, ja: 活用 }",
        "{ en: Integration, ko: 통합, ja: 統合 }",
        "Sixth",
        "Seventh",
        "Eighth",
    ];
    let mut yaml = "
format: 1
id: needs-catch
version: 1.0.0
title: { en: Needs-catch power, ko: 니즈 포착력, ja: ニーズ・キャッチ力 }
concept: Is there a system?
scale:
  - { id: low,         value: 0, label: { en: Low,            ko: 하,   ja: ロウ } }
  - { id: low-middle,  value: 1, label: { en: Low to middle,  ko: 중하, ja: ロウ〜ミドル } }
  - { id: middle,      value: 2, label: { en: Middle,         ko: 중,   ja: ミドル } }
  - { id: middle-high, value: 3, label: { en: Middle to high, ko: 중상, ja: ミドル〜ハイ } }
  - { id: high,        value: 4, label: { en: High,           ko: 상,   ja: ハイ } }
bands:
  - { level: low,    from: 0 }
  - { level: middle, from: 0.4 }
  - { level: high,   from: 0.75 }
triggers:
"
    .to_owned();
    for at in 0..triggers {
        let title = named.get(at).unwrap_or(&"Another");
        yaml += "  - { question: How?, requirements: [{ title: It is, anchors: { low: No, high: Yes }, ";
        yaml.extend(["id: r", &at.to_string(), " }], id: t", &at.to_string()]);
        yaml.extend([", title: ", title, " }\n"]);
    }
    yaml
}

pub(crate) fn scorecard(questionnaire: &Questionnaire, answers: &[Option<&str>]) -> Scorecard {
    let mut assessment = Assessment::begin(Beginning {
        id: "example".to_owned(),
        about: About::default(),
        questionnaires: Vec::new(),
        language: None,
        respondent: ("me".parse().unwrap(), Respondent::default()),
        at: "2026-11-22T09:30:00.000Z".parse().unwrap(),
        sample: false,
        invited_to: None,
    });
    for ((_, requirement), answer) in questionnaire.requirements().zip(answers) {
        let Some(level) = answer else { continue };
        let item = Item {
            questionnaire: questionnaire.id.clone(),
            requirement: requirement.id.clone(),
        };
        let change = Change::Answered {
            item,
            by: "me".parse().unwrap(),
            answer: Answer::Level(level.parse().unwrap()),
        };
        let at = assessment.modified().clone();
        assessment.apply(change, at);
    }
    score(questionnaire, &assessment)
}

fn option(figure: &Figure, theme: Theme) -> Value {
    serde_json::from_str(&figure.option(theme, WIDE)).unwrap()
}

fn pretty(option: &Value) -> String {
    serde_json::to_string_pretty(option).unwrap()
}

fn series<'a>(option: &'a Value, name: &str) -> &'a Value {
    let all = option["series"].as_array().unwrap();
    all.iter().find(|it| it["name"] == name).unwrap()
}

/// The number beside each trigger, as the chart shows it.
fn labels(figure: &Figure) -> Vec<String> {
    let option = option(figure, Theme::Light);
    let labels = match figure.form {
        Form::Radar { .. } => option["radar"][0]["indicator"].clone(),
        Form::Bars => option["yAxis"][1]["data"].clone(),
    };
    (labels.as_array().unwrap().iter())
        .map(|label| label.get("name").unwrap_or(label).as_str().unwrap())
        .map(|label| label.lines().last().unwrap().to_owned())
        .collect()
}

/// About how bright a colour is, 0..1.
fn lightness(colour: Colour) -> f64 {
    [0.2126, 0.7152, 0.0722]
        .iter()
        .zip(&colour.channels())
        .map(|(part, &channel)| part * (f64::from(channel) / 255.0).powi(2))
        .sum()
}

fn contrast(one: Colour, other: Colour) -> f64 {
    let (one, other) = (lightness(one), lightness(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}
