//! One requirement at a time: what is on the agenda, what may be shown, and
//! what the minutes say.

use std::collections::BTreeMap;

use needs_catch::{
    assessment::{
        Agreement, Assessment, Change, Happened, Item, Parked, Respondent, View, Workshop,
    },
    i18n::Locale,
    layout::{Layout, Withheld},
    questionnaire::Questionnaire,
    report::{Material, Report, Section, SectionKind},
    scoring::{Agenda, Panel, Votes},
};
use proptest::prelude::*;

use crate::sketch::{self, Requirement, Sketch, Trigger, item, now};

const LEVELS: [&str; 5] = ["low", "low-middle", "middle", "middle-high", "high"];

fn questionnaire(requirements: &[(&str, f64)]) -> Questionnaire {
    let requirement = |(id, weight): &(&str, f64)| Requirement {
        id: (*id).to_owned(),
        weight: *weight,
    };
    Sketch {
        scale: LEVELS
            .map(str::to_owned)
            .into_iter()
            .zip([0.0, 1.0, 2.0, 3.0, 4.0])
            .collect(),
        bands: vec![
            ("low".to_owned(), 0.0),
            ("middle".to_owned(), 0.4),
            ("high".to_owned(), 0.75),
        ],
        triggers: vec![Trigger {
            id: "only".to_owned(),
            weight: 1.0,
            requirements: requirements.iter().map(requirement).collect(),
            caps: Vec::new(),
        }],
    }
    .read()
}

/// A workshop of five people; a row is a requirement, its weight, and what they
/// say in order: a level from 1, `n` for not applicable, `-` for nothing.
fn workshop(rows: &[(&str, f64, &str)]) -> Assessment {
    begun(rows, |_| ())
}

/// The same, with something agreed before anybody answers.
fn begun(rows: &[(&str, f64, &str)], how: impl FnOnce(&mut Workshop)) -> Assessment {
    let people = ["ann", "bo", "cy", "di", "ed"];
    let mut votes: sketch::Votes = BTreeMap::new();
    for (requirement, _, said) in rows {
        for (person, said) in people.iter().zip(said.chars()) {
            let said = match said {
                '-' => continue,
                'n' => "not applicable",
                level => LEVELS[level.to_digit(10).unwrap() as usize - 1],
            };
            let votes = votes.entry((*requirement).to_owned()).or_default();
            votes.insert((*person).to_owned(), said.to_owned());
        }
    }
    let asked: Vec<_> = rows.iter().map(|(id, weight, _)| (*id, *weight)).collect();
    let assessment = sketch::answered(&people, &votes, &BTreeMap::new());
    let mut assessment = sketch::asking(assessment, &[questionnaire(&asked)]);
    change(&mut assessment, settled(how));
    assessment
}

fn settled(how: impl FnOnce(&mut Workshop)) -> Change {
    let mut workshop = Workshop::of("ann".parse().unwrap());
    how(&mut workshop);
    let workshop = Some(Box::new(workshop));
    Change::WorkshopSet { workshop }
}

fn change(assessment: &mut Assessment, change: Change) -> Change {
    assessment.apply(change, now())
}

fn votes(assessment: &Assessment, requirement: &str) -> Votes {
    let panel = Panel::of(assessment, &View::All);
    let requirement = requirement.parse().unwrap();
    Votes::of(&panel, &assessment.questionnaires()[0], &requirement)
}

fn due(agenda: &Agenda) -> String {
    let items: Vec<_> = agenda.due.iter().map(|(item, _)| item.clone()).collect();
    names(&items)
}

fn names(items: &[Item]) -> String {
    let names: Vec<_> = items.iter().map(|it| it.requirement.as_str()).collect();
    names.join(" ")
}

fn at(minute: u8) -> needs_catch::assessment::Timestamp {
    format!("2026-11-22T10:{minute:02}:00.000Z")
        .parse()
        .unwrap()
}

#[test]
fn the_agenda_is_what_people_disagree_about_the_widest_first() {
    let assessment = workshop(&[
        ("close", 9.0, "33344"),
        ("two", 1.0, "24433"),
        ("heavy", 3.0, "24433"),
        ("also", 1.0, "13233"),
        ("four", 1.0, "15333"),
        ("few", 1.0, "15---"),
        ("nobody", 1.0, "-----"),
        ("nowhere", 1.0, "nnn--"),
    ]);
    let agenda = Agenda::of(&assessment, 2);
    assert_eq!(agenda.due[0].1, 4);
    assert_eq!(due(&agenda), "four heavy two also");
    assert_eq!(names(&agenda.close), "close nowhere");
    assert_eq!(names(&agenda.withheld), "few");
    assert_eq!(names(&agenda.unanswered), "nobody");
    assert_eq!(agenda.saved(5), 10);
    assert_eq!(due(&Agenda::of(&assessment, 3)), "four");
}

#[test]
fn where_all_say_the_same_there_is_nothing_to_settle_whatever_the_tolerance() {
    let assessment = workshop(&[("same", 1.0, "33333"), ("near", 1.0, "33334")]);
    assert_eq!(due(&Agenda::of(&assessment, 0)), "near");
}

#[test]
fn votes_are_shown_once_enough_people_chose_a_level() {
    let assessment = workshop(&[
        ("two", 1.0, "15---"),
        ("three", 1.0, "153--"),
        ("mixed", 1.0, "15nnn"),
        ("none", 1.0, "nnn--"),
    ]);
    let [two, three, mixed, none] =
        ["two", "three", "mixed", "none"].map(|it| votes(&assessment, it));
    assert_eq!((two.people, two.answered, two.shown), (5, 2, None));
    let ballot = three.shown.unwrap();
    assert_eq!(
        (ballot.levels.as_slice(), ballot.range()),
        (&[1, 0, 1, 0, 1][..], 4)
    );
    assert_eq!((mixed.answered, mixed.shown), (5, None));
    assert_eq!(none.shown.unwrap().not_applicable, Some(3));
}

#[test]
fn how_many_answered_does_not_tell_beside_the_votes_who_said_not_applicable() {
    let assessment = workshop(&[
        ("one", 1.0, "1535n"),
        ("nobody", 1.0, "15335"),
        ("all", 1.0, "nnnnn"),
        ("few", 1.0, "1n---"),
    ]);
    let told = |of: &str, are_seen| votes(&assessment, of).told(are_seen);
    assert_eq!((told("one", false), told("one", true)), (Some(5), None));
    assert_eq!(told("nobody", true), Some(5));
    assert_eq!(told("all", true), Some(5));
    assert_eq!(told("few", true), Some(2), "no votes stand beside it");
}

#[test]
fn votes_of_few_are_shown_where_that_was_switched_off_before() {
    let assessment = begun(&[("two", 1.0, "15---")], |it| it.smallest_group = 0);
    assert_eq!(votes(&assessment, "two").shown.unwrap().range(), 4);
    assert_eq!(due(&Agenda::of(&assessment, 2)), "two");
}

#[test]
fn what_a_facilitator_says_is_no_vote() {
    let mut assessment = workshop(&[("a", 1.0, "53331")]);
    let enrolled = Change::Enrolled {
        // The host, who may still do so.
        id: "ann".parse().unwrap(),
        respondent: Some(Respondent {
            facilitator: true,
            ..Respondent::default()
        }),
    };
    change(&mut assessment, enrolled);
    let votes = votes(&assessment, "a");
    assert_eq!((votes.people, votes.answered), (4, 4));
    assert_eq!(votes.shown.unwrap().levels, [1, 0, 3, 0, 0]);
}

#[test]
fn an_agreement_leaves_the_votes_as_they_are() {
    let mut assessment = workshop(&[("a", 1.0, "15333")]);
    let before = votes(&assessment, "a");
    change(&mut assessment, agreed("a", "middle", Some(9)));
    assert_eq!(votes(&assessment, "a"), before);
    assert_eq!(due(&Agenda::of(&assessment, 2)), "a");
}

#[test]
fn the_minutes_are_in_the_order_in_which_things_happened() {
    let mut assessment = eventful();
    assert_eq!(
        told(&assessment),
        [
            "agreed b",
            "revealed a",
            "parked Who owns the data?",
            "agreed a"
        ]
    );
    change(
        &mut assessment,
        Change::Agreed {
            item: item("a"),
            agreement: None,
        },
    );
    assert_eq!(told(&assessment).len(), 3);
}

#[test]
fn what_was_put_off_goes_with_everybody_and_with_its_power() {
    let assessment = eventful();
    assert_eq!(assessment.in_view(&View::All), assessment);
    let one = View::Respondent("ann".parse().unwrap());
    assert!(told(&assessment.in_view(&one)).is_empty());
    assert_eq!(
        told(&assessment.of_power(&"sketch".parse().unwrap())).len(),
        4
    );
}

#[test]
fn the_report_says_what_was_agreed_on_by_which_votes_and_what_was_put_off() {
    let mut assessment = eventful();
    let Change::Agreed { item, agreement } = agreed("a", "middle", Some(9)) else {
        unreachable!()
    };
    let agreement = agreement.map(|it| Agreement {
        reason: "Most shops do it".to_owned(),
        dissent: "Not at night".to_owned(),
        ..it
    });
    change(&mut assessment, Change::Agreed { item, agreement });
    let said = Locale::ALL.map(|locale| said(&assessment, locale, &View::All, &[]).unwrap());
    insta::assert_snapshot!("minutes", said.join("\n\n"));
}

#[test]
fn minutes_say_nothing_where_nothing_happened_and_nothing_in_a_smaller_view() {
    let quiet = workshop(&[("a", 1.0, "15333")]);
    assert_eq!(said(&quiet, Locale::En, &View::All, &[]), None);
    let one = View::Respondent("ann".parse().unwrap());
    assert_eq!(said(&eventful(), Locale::En, &one, &[]), None);
}

#[test]
fn minutes_for_others_have_no_words_that_were_typed() {
    let all = said(&eventful(), Locale::En, &View::All, &[]).unwrap();
    assert!(all.contains("Who owns the data?"));
    let silent = said(&eventful(), Locale::En, &View::All, &[Withheld::FreeText]).unwrap();
    assert!(!silent.contains("Who owns the data?"), "{silent}");
    assert!(silent.contains("The requirement a"), "{silent}");
}

#[test]
fn minutes_never_tell_the_votes_of_few() {
    let mut assessment = workshop(&[("a", 1.0, "15---")]);
    change(&mut assessment, agreed("a", "middle", Some(9)));
    let said = said(&assessment, Locale::En, &View::All, &[]).unwrap();
    assert!(
        !said.contains("The level low") && !said.contains("The level high"),
        "{said}"
    );
    // They voted all the same.
    assert!(said.contains("Too few answers to be shown"), "{said}");
}

/// The minutes of a report, and what its answers say of agreements.
fn said(
    assessment: &Assessment,
    locale: Locale,
    view: &View,
    withheld: &[Withheld],
) -> Option<String> {
    let layout = Layout {
        withheld: withheld.iter().copied().collect(),
        ..Layout::default()
    };
    let report = Report::of(&Material {
        assessment,
        layout: &layout,
        power: None,
        view,
        locale,
        content: locale,
        at: &now(),
    });
    let text = |kind| {
        let sections: Vec<&Section> = report.sections_of(kind);
        sections
            .iter()
            .map(|it| serde_json::to_string_pretty(it).unwrap())
            .collect::<Vec<_>>()
    };
    let minutes = text(SectionKind::Workshop);
    let answers = text(SectionKind::TriggerAnswers);
    (!minutes.is_empty()).then(|| [minutes, answers].concat().join("\n"))
}

/// Two requirements: one talked about, one agreed on nobody knows when.
fn eventful() -> Assessment {
    let mut assessment = workshop(&[("a", 1.0, "15333"), ("b", 1.0, "33333")]);
    let parked = Parked {
        at: at(7),
        item: Some(item("a")),
        text: "Who owns the data?".to_owned(),
    };
    for it in [
        settled(|it| it.parked.push(parked)),
        agreed("b", "high", None),
        agreed("a", "middle", Some(9)),
        Change::Revealed {
            item: item("a"),
            at: Some(at(3)),
        },
    ] {
        change(&mut assessment, it);
    }
    assessment
}

fn agreed(requirement: &str, on: &str, minute: Option<u8>) -> Change {
    let agreement = Agreement {
        at: minute.map(at),
        ..Agreement::on(sketch::answer(on))
    };
    Change::Agreed {
        item: item(requirement),
        agreement: Some(agreement),
    }
}

fn told(assessment: &Assessment) -> Vec<String> {
    let told = |it: Happened<'_>| match it {
        Happened::Revealed(item) => format!("revealed {}", item.requirement),
        Happened::Agreed(item, _) => format!("agreed {}", item.requirement),
        Happened::Parked(parked) => format!("parked {}", parked.text),
    };
    (assessment.minutes().into_iter())
        .map(|it| told(it.what))
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_requirement_has_one_place_and_a_smaller_tolerance_only_adds(
        said in prop::collection::vec("[-n1-5]{5}", 1..8),
        tolerance in 0_usize..6,
    ) {
        let ids = ["a", "b", "c", "d", "e", "f", "g"];
        let rows: Vec<_> = ids.into_iter().zip(&said).map(|(id, it)| (id, 1.0, it.as_str())).collect();
        let assessment = workshop(&rows);
        let agenda = Agenda::of(&assessment, tolerance);
        let rest = [&agenda.close, &agenda.withheld, &agenda.unanswered].into_iter().flatten();
        let all = agenda.due.iter().map(|(item, _)| item).chain(rest);
        let mut all: Vec<_> = all.map(|it| it.requirement.as_str()).collect();
        all.sort_unstable();
        prop_assert_eq!(all, ids[..rows.len()].to_vec());
        let wider = Agenda::of(&assessment, tolerance + 1);
        prop_assert!(wider.due.iter().all(|it| agenda.due.contains(it)));
        prop_assert_eq!(&wider.withheld, &agenda.withheld);
    }
}
