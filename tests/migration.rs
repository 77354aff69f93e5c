//! What becomes of answers when their questionnaire gets a newer version.

use needs_catch::{
    archive,
    assessment::{Agreement, Assessment, Change, Item, View},
    i18n::Locale,
    layout::Layout,
    migration::{Difference, Migration, newer, offered, orphans},
    questionnaire::Questionnaire,
    report::{Material, Report, SectionKind},
    scoring::overview,
};

use crate::sketch::{self, read};

const OLD: &str = "
format: 1
id: power
version: 1.0.0
title: Power
concept: Is it there?
scale: [{ id: low, value: 0, label: Low }, { id: middle, value: 1, label: Middling }, { id: high, value: 2, label: High }]
bands: [{ level: low, from: 0 }, { level: high, from: 0.5 }]
triggers:
  - id: first
    title: First
    question: How?
    requirements:
      - { id: stays, title: It stays, anchors: { low: No, high: Yes } }
      - { id: moves, title: It moves, anchors: { low: No, high: Yes } }
      - { id: goes, title: It goes, anchors: { low: No, high: Yes } }
  - id: second
    title: Second
    question: How?
    requirements:
      - { id: reworded, title: It is said, anchors: { low: No, high: Yes } }
indicators:
  - { id: old-ratio, title: Old, numerator: A, denominator: B, unit: percent }
  - { id: kept-ratio, title: Kept, numerator: A, denominator: B, unit: percent }
";

/// Without *goes* and *middle*, with *comes* and *top*; *high* is no longer
/// the top.
const NEW: &str = "
format: 1
id: power
version: 2.0.0
title: Power
concept: Is it there?
scale: [{ id: low, value: 0, label: Low }, { id: high, value: 2, label: High }, { id: top, value: 4, label: Top }]
bands: [{ level: low, from: 0 }, { level: high, from: 0.5 }]
triggers:
  - id: first
    title: First
    question: How?
    requirements:
      - { id: stays, title: It stays, anchors: { low: No, top: Yes } }
      - { id: comes, title: It comes, anchors: { low: No, top: Yes } }
  - id: second
    title: Second
    question: How?
    requirements:
      - { id: moves, title: It moves, anchors: { low: No, top: Yes }, weight: 2 }
      - { id: reworded, title: It is said better, anchors: { low: No, top: Yes } }
indicators:
  - { id: kept-ratio, title: Kept, numerator: A, denominator: B, unit: percent }
  - { id: new-ratio, title: New, numerator: A, denominator: B, unit: percent }
";

fn item(requirement: &str) -> Item {
    Item {
        questionnaire: "power".parse().unwrap(),
        requirement: requirement.parse().unwrap(),
    }
}

fn assessment() -> Assessment {
    let begun = sketch::blank(&["ann", "bo"]);
    let mut assessment = sketch::asking(begun, &[read(OLD)]);
    for (requirement, person, said) in [
        ("stays", "ann", "high"),
        ("stays", "bo", "middle"),
        ("moves", "ann", "low"),
        ("goes", "ann", "middle"),
        ("goes", "bo", "not applicable"),
    ] {
        let change = Change::Answered {
            item: item(requirement),
            by: person.parse().unwrap(),
            answer: sketch::answer(said),
        };
        assessment.apply(change, sketch::now());
    }
    let change = Change::Noted {
        item: item("goes"),
        by: "ann".parse().unwrap(),
        note: "Ask again".to_owned(),
    };
    assessment.apply(change, sketch::now());
    let agreement = Some(Agreement {
        reason: "We met".to_owned(),
        ..Agreement::on(sketch::answer("middle"))
    });
    let change = Change::Agreed {
        item: item("stays"),
        agreement,
    };
    assessment.apply(change, sketch::now());
    assessment
}

fn the_step(assessment: &Assessment) -> Migration {
    let mut offered = offered(assessment, &[read(NEW)]);
    assert_eq!(offered.len(), 1);
    offered.remove(0)
}

fn taken() -> Assessment {
    let mut assessment = assessment();
    let change = the_step(&assessment).change(&assessment);
    assessment.apply(change, sketch::now());
    assessment
}

#[test]
fn the_preview_says_what_carries_over_and_what_does_not() {
    let step = the_step(&assessment());
    let carried: Vec<_> = (step.carried.iter())
        .map(|it| (it.requirement.as_str(), it.answered, it.unplaced))
        .collect();
    assert_eq!(
        carried,
        [("stays", 2, 2), ("moves", 1, 0), ("reworded", 0, 0)]
    );
    let added: Vec<_> = step.added.iter().map(AsRef::as_ref).collect();
    assert_eq!(added, ["comes"]);
    let dropped: Vec<_> = (step.dropped.iter())
        .map(|it| (it.requirement.as_str(), it.answered))
        .collect();
    assert_eq!(dropped, [("goes", 2)]);
    assert_eq!(step.orphaned(), 4);
}

#[test]
fn the_preview_says_what_is_different_about_what_stays() {
    let step = the_step(&assessment());
    let of = |id: &str| {
        let found = step.carried.iter().find(|it| it.requirement.as_str() == id);
        found.unwrap().differences.clone()
    };
    let to = "second".parse().unwrap();
    assert_eq!(
        of("moves"),
        [
            Difference::Reworded,
            Difference::Moved { to },
            Difference::Reweighed
        ]
    );
    assert_eq!(of("reworded"), [Difference::Reworded]);
    let ids = |levels: &[_]| levels.iter().map(ToString::to_string).collect::<Vec<_>>();
    assert_eq!(ids(&step.scale.added), ["top"]);
    assert_eq!(ids(&step.scale.dropped), ["middle"]);
    assert_eq!(ids(&step.scale.moved), ["high"]);
    let indicators: Vec<_> = step.added_indicators.iter().map(AsRef::as_ref).collect();
    assert_eq!(indicators, ["new-ratio"]);
    let indicators: Vec<_> = step.dropped_indicators.iter().map(AsRef::as_ref).collect();
    assert_eq!(indicators, ["old-ratio"]);
}

#[test]
fn the_same_text_changes_nothing() {
    let newer = read(&OLD.replace("version: 1.0.0", "version: 1.1.0"));
    let assessment = assessment();
    let step = Migration::between(&read(OLD), &newer, &assessment);
    assert!(step.scale.is_empty() && step.added.is_empty() && step.dropped.is_empty());
    assert!(
        step.carried
            .iter()
            .all(|it| it.differences.is_empty() && it.unplaced == 0)
    );
    assert_eq!(step.orphaned(), 0);
}

#[test]
fn no_answer_is_touched_and_the_old_version_stays_at_hand() {
    let (before, after) = (assessment(), taken());
    assert_eq!(
        before.all_answers().collect::<Vec<_>>(),
        after.all_answers().collect::<Vec<_>>()
    );
    assert_eq!(after.questionnaires(), [read(NEW)]);
    assert_eq!(after.former(), [read(OLD)]);
    assert_eq!(archive::decode(archive::encode(&after), &[]), Ok(after));
}

#[test]
fn what_the_new_version_does_not_know_is_listed_with_what_was_asked() {
    assert_eq!(orphans(&assessment()), []);
    let orphans = orphans(&taken());
    let listed: Vec<_> = (orphans.iter())
        .map(|it| {
            let text = |text: &Option<needs_catch::i18n::Text>| {
                text.as_ref().map_or("", |it| it.get(Locale::En)).to_owned()
            };
            let by = it.by.as_ref().map_or("all", |it| it.as_str());
            format!(
                "{} {by}: {} ({})",
                text(&it.title),
                text(&it.level),
                it.note
            )
        })
        .collect();
    assert_eq!(
        listed,
        [
            "It goes ann: Middling (Ask again)",
            "It goes bo:  ()",
            "It stays bo: Middling ()",
            "It stays all: Middling (We met)",
        ]
    );
}

#[test]
fn the_report_lists_in_words_what_no_version_counts() {
    let kept = |assessment: &Assessment| {
        let report = Report::of(&Material {
            assessment,
            layout: &Layout::default(),
            power: None,
            view: &View::All,
            locale: Locale::En,
            content: Locale::En,
            at: assessment.modified(),
        });
        let found = report
            .sections
            .iter()
            .find(|it| it.kind == SectionKind::Kept);
        found.map(|it| serde_json::to_value(&it.blocks).unwrap())
    };
    assert_eq!(kept(&assessment()), None);
    let blocks = kept(&taken()).unwrap();
    let rows = &blocks[1]["table"]["groups"][0]["rows"];
    let said: Vec<_> = (rows.as_array().unwrap().iter())
        .map(|row| {
            let cells = row["cells"].as_array().unwrap().iter();
            let words: Vec<_> = cells.map(|it| it["text"][0].as_str().unwrap()).collect();
            words.join(" | ")
        })
        .collect();
    assert_eq!(
        said,
        [
            "It goes | The person ann | Middling | Ask again",
            "It goes | The person bo | Not applicable | ",
            "It stays | The person bo | Middling | ",
            "It stays | Agreed in the group | Middling | We met",
        ]
    );
}

#[test]
fn going_back_brings_every_score_back() {
    let before = assessment();
    let mut there_and_back = before.clone();
    let change = the_step(&before).change(&before);
    let back = there_and_back.apply(change, before.modified().clone());
    assert_ne!(overview(&there_and_back), overview(&before));
    there_and_back.apply(back, before.modified().clone());
    assert_eq!(there_and_back, before);
}

#[test]
fn only_a_newer_version_is_offered_and_the_newest() {
    let assessment = assessment();
    let version = |it: &str| read(&OLD.replace("version: 1.0.0", &format!("version: {it}")));
    assert_eq!(offered(&assessment, &[read(OLD), version("0.9.0")]), []);
    let other = read(&NEW.replace("id: power", "id: another"));
    assert_eq!(offered(&assessment, &[other]), []);
    let library = [version("1.2.0"), read(NEW), version("1.10.0")];
    assert_eq!(offered(&assessment, &library)[0].to, read(NEW));
    assert_eq!(offered(&assessment, &library[..1])[0].to, library[0]);
}

#[test]
fn staying_is_remembered_until_there_is_a_still_newer_version() {
    let mut assessment = assessment();
    let decline = the_step(&assessment).decline();
    assessment.apply(decline, sketch::now());
    assert_eq!(offered(&assessment, &[read(NEW)]), []);
    // It can still be looked at, and taken.
    assert_eq!(newer(&assessment, &[read(NEW)])[0].to, read(NEW));
    let newer: Questionnaire = read(&NEW.replace("version: 2.0.0", "version: 2.0.1"));
    assert_eq!(offered(&assessment, &[read(NEW), newer]).len(), 1);
}
