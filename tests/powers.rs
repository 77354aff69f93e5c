//! Charts over several powers, as values.

use needs_catch::{
    assessment::{Assessment, Change, Item},
    chart::{Figure, Form, Powers, Size, Theme},
    i18n::Locale,
    questionnaire::{Benchmark, Questionnaire},
    scoring::{overview, percent},
};
use serde_json::Value;

use crate::sketch;

const BANDS: &str =
    "{ level: no, from: 0 }, { level: half, from: 0.4 }, { level: yes, from: 0.75 }";
const OTHERS: &str = "{ level: no, from: 0 }, { level: yes, from: 0.5 }";

/// A power that asks one thing.
fn power(id: &str, title: &str, bands: &str) -> Questionnaire {
    sketch::read(&format!(
        "
format: 1
id: {id}
version: 1.0.0
title: {{ en: {title}, ko: 힘 {id}, ja: 力{id} }}
concept: Is it there?
scale: [{{ id: no, value: 0, label: No }}, {{ id: half, value: 1, label: Half }}, {{ id: yes, value: 2, label: Yes }}]
bands: [{bands}]
triggers:
  - id: t
    title: Trigger
    question: How?
    requirements: [{{ id: r, title: Requirement, anchors: {{ no: Never, yes: Ever }} }}]
"
    ))
}

/// Powers with these titles and answers, all with the first bands but the last.
fn answered(answers: &[(&str, Option<&str>)], last: &str) -> Assessment {
    let powers: Vec<_> = (answers.iter().enumerate())
        .map(|(at, (title, _))| {
            let bands = if at + 1 == answers.len() { last } else { BANDS };
            power(&format!("p{at}"), title, bands)
        })
        .collect();
    let mut assessment = sketch::asking(sketch::blank(&["ann"]), &powers);
    for (at, (_, level)) in answers.iter().enumerate() {
        let Some(level) = level else { continue };
        let change = Change::Answered {
            item: Item {
                questionnaire: format!("p{at}").parse().unwrap(),
                requirement: "r".parse().unwrap(),
            },
            by: "ann".parse().unwrap(),
            answer: sketch::answer(level),
        };
        assessment.apply(change, sketch::now());
    }
    assessment
}

fn figure(assessment: &Assessment, locale: Locale) -> Figure {
    let benchmarks = Benchmark::beside_overall();
    Figure::of_powers(&Powers {
        questionnaires: assessment.questionnaires(),
        scorecards: &overview(assessment).powers,
        benchmarks: &benchmarks.iter().collect::<Vec<_>>(),
        who: "Acme",
        locale,
        content: locale,
    })
}

fn option(figure: &Figure) -> Value {
    let size = Size {
        width: 640.0,
        height: 520.0,
    };
    serde_json::from_str(&figure.option(Theme::Light, size)).unwrap()
}

const FOUR: [(&str, Option<&str>); 4] = [
    ("Needs-catch power", Some("half")),
    ("Customer relationship power", Some("no")),
    ("CRM operation power", Some("yes")),
    ("Real-time response power", Some("half")),
];

/// The same before the third was begun.
const BEGUN: [(&str, Option<&str>); 4] = [FOUR[0], FOUR[1], (FOUR[2].0, None), FOUR[3]];

#[test]
fn four_powers_are_a_radar_over_the_levels_they_share() {
    let figure = figure(&answered(&FOUR, BANDS), Locale::En);
    insta::assert_snapshot!(serde_json::to_string_pretty(&option(&figure)).unwrap());
}

#[test]
fn what_is_drawn_of_powers_is_said_in_every_language() {
    let said = Locale::ALL.map(|locale| {
        [&FOUR[..], &BEGUN, &BEGUN[1..]].map(|answers| {
            let Figure {
                title, alt, note, ..
            } = figure(&answered(answers, BANDS), locale);
            (title, alt, note)
        })
    });
    insta::assert_debug_snapshot!(said);
}

#[test]
fn fewer_than_three_scored_powers_are_bars() {
    for answers in [&FOUR[..2], &BEGUN[1..]] {
        let figure = figure(&answered(answers, BANDS), Locale::En);
        assert_eq!(figure.form, Form::Bars);
        assert_eq!(figure.axes().len(), answers.len());
    }
}

#[test]
fn levels_that_mean_something_else_on_one_axis_are_not_drawn() {
    for answers in [&FOUR[..], &FOUR[..2]] {
        let shared = figure(&answered(answers, BANDS), Locale::En);
        let apart = figure(&answered(answers, OTHERS), Locale::En);
        let names = |figure: &Figure| {
            let legend = &option(figure)["legend"]["data"];
            let items = legend.as_array().unwrap().iter();
            let names: Vec<_> = items
                .map(|it| it["name"].as_str().unwrap().to_owned())
                .collect();
            names
        };
        let levels = ["No (below 40 %)", "Half (from 40 %)", "Yes (from 75 %)"];
        let drawn = |names: Vec<String>| levels.map(|it| names.iter().any(|name| name == it));
        assert_eq!(drawn(names(&shared)), [true; 3]);
        assert_eq!(drawn(names(&apart)), [false; 3]);
    }
    // What is left to read by: rings, or ticks.
    let apart = figure(&answered(&FOUR, OTHERS), Locale::En);
    let radar = option(&apart);
    assert_eq!(radar["radar"][0]["splitLine"]["show"], true);
    let picture = apart.svg(Theme::Print, 640.0);
    // Five rings, three of the benchmarks, and the score.
    assert_eq!(picture.matches("<polygon").count(), 9);
    let bars = option(&figure(&answered(&FOUR[..2], OTHERS), Locale::En));
    let ticks = &bars["xAxis"]["axisTick"]["customValues"];
    assert_eq!(
        *ticks,
        serde_json::json!([0.0, 20.0, 40.0, 60.0, 80.0, 100.0])
    );
}

#[test]
fn every_power_stands_there_with_its_own_score_and_level() {
    let assessment = answered(&BEGUN, BANDS);
    let said = figure(&assessment, Locale::En).alt;
    for (scored, (title, _)) in overview(&assessment).powers.iter().zip(BEGUN) {
        let expected = match (scored.power.score, &scored.placement) {
            (Some(score), Some(placement)) => {
                let label = match placement.level.as_str() {
                    "no" => "No",
                    "half" => "Half",
                    _ => "Yes",
                };
                format!("{title} {} %, {label}", percent(score))
            }
            _ => format!("{title}, no score yet"),
        };
        assert!(said.contains(&expected), "{expected} in {said}");
    }
}
