//! What an author is told about a valid file that may not be meant so.

use std::collections::BTreeMap;

use needs_catch::{
    i18n::Locale,
    questionnaire::{IdleCap, Problem, ProblemKind, Questionnaire, Severity, Warning},
    scoring::score,
};
use proptest::{prelude::*, sample};

use crate::sketch::{Cap, Requirement, Sketch, Trigger, Votes, answered, lines, sentences};

#[test]
fn nothing_is_said_of_a_good_file() {
    assert_eq!(lines(&warnings(GOOD)), "");
    for (from, to) in USUAL {
        assert!(GOOD.contains(from), "{from}");
        assert_eq!(lines(&warnings(&GOOD.replace(from, to))), "", "{to}");
    }
}

#[test]
fn each_oddity_has_its_sentence() {
    let told: Vec<_> = (ODDITIES.iter())
        .map(|(from, to)| {
            assert!(GOOD.contains(from), "{from}");
            let warnings = warnings(&GOOD.replace(from, to));
            assert!(!warnings.is_empty(), "{to}");
            assert!(warnings.iter().all(|it| it.severity() == Severity::Warning));
            format!("{}\n{}", to.trim(), lines(&warnings))
        })
        .collect();
    insta::assert_snapshot!(told.join("\n---\n"));
}

#[test]
fn each_oddity_is_told_in_the_language_of_its_author() {
    for (locale, name) in [(Locale::Ko, "korean"), (Locale::Ja, "japanese")] {
        let all = ODDITIES
            .iter()
            .flat_map(|(from, to)| warnings(&GOOD.replace(from, to)));
        insta::assert_snapshot!(format!("oddities_in_{name}"), sentences(all, locale));
    }
}

#[test]
fn an_oddity_is_told_along_with_mistakes_elsewhere() {
    let wrong = GOOD
        .replace("title: It is light", "title: It is light and thin")
        .replace("version: 1.0.0", "version: 1");
    assert_eq!(
        lines(&Questionnaire::read(&wrong).unwrap_err()),
        "3:10: version: expected a version such as 1.0.0, found `1`\n\
         26:28: triggers[0].requirements[1].title: `and` joins two things in one requirement; \
         split it into two requirements, so that each has an answer of its own"
    );
    // Of what is wrong itself nothing more is said.
    for (from, to) in [
        ("weight: 3", "weight: heavy"),
        ("value: 2", "value: 0"),
        ("below: some", "below: all"),
        ("at_most: no", "at_most: none"),
    ] {
        let problems = Questionnaire::read(&GOOD.replace(from, to)).unwrap_err();
        assert_eq!(problems.len(), 1, "{to}:\n{}", lines(&problems));
    }
}

#[test]
fn what_joins_two_things_is_found_in_every_language() {
    for title in [
        "Collection and storage",
        "Collection OR storage",
        "\"Collection, and storage\"",
        "Collection and/or storage",
        "수집 및 축적",
        "수집 또는 축적",
        "수집, 혹은 축적",
        "수집 및/또는 축적",
        "수집 그리고/또는 축적",
        "収集および蓄積",
        "収集及び蓄積",
        "収集または蓄積",
        "収集又は蓄積",
        "収集、もしくは蓄積",
        "正確かつ迅速な収集",
        "速やかにかつ正確に集める",
        "収集および／または蓄積",
    ] {
        assert_eq!(joined(title).len(), 1, "{title}");
    }
    for title in [
        "Storage",
        "Android orders",
        "And so on",
        "Which order is theirs, and",
        "Research & development",
        "In/out",
        "Vendor/order",
        "고객과의 접촉",
        "및",
        "급여 또는",
        "도구와 방법",
        "顧客との接点",
        "かつての顧客",
        "いかつい顧客",
        "及び腰の対応",
        "とんかつ店の顧客",
        "影響が及びます",
    ] {
        assert_eq!(joined(title), Vec::<String>::new(), "{title}");
    }
}

#[test]
fn only_a_title_must_not_join_what_a_reason_or_anchor_may() {
    let yaml = GOOD
        .replace(
            "why: It must fit",
            "why: It must fit and last, here or there",
        )
        .replace("no: Long", "no: Long and 및 または wide");
    assert_eq!(warnings(&yaml), []);
    let yaml = GOOD
        .replace(
            "why: It must fit",
            "why: { en: It fits and/or lasts, ko: 맞거나 및/또는 오래간다 }",
        )
        .replace("no: Long", "no: \"Long and / or wide\"");
    let told = warnings(&yaml);
    let paths: Vec<_> = told.iter().map(|it| it.path.as_str()).collect();
    assert_eq!(
        paths,
        [
            "triggers[0].requirements[0].why.en",
            "triggers[0].requirements[0].why.ko",
            "triggers[0].requirements[0].anchors.no",
        ]
    );
    let said: Vec<_> = told
        .iter()
        .map(|it| it.place.offset(&yaml)..it.end.offset(&yaml))
        .collect();
    let said: Vec<_> = said.into_iter().map(|it| &yaml[it]).collect();
    assert_eq!(said, ["and/or", "및/또는", "and / or"]);
}

#[test]
fn a_text_that_turns_its_direction_is_told_where_it_stands() {
    let yaml = GOOD
        .replace(
            "title: It is light",
            "title: \"It is \\u202Elight\\U00002069\"",
        )
        .replace("# What decides.", "# What\u{202e} decides.")
        .replace(
            "concept: Is it small?",
            "concept: 작은가 \u{2066}🎉\u{2069}?",
        );
    assert_eq!(
        lines(&warnings(&yaml)),
        "5:14: concept: U+2066 turns the direction of the text after it, which may then read otherwise than it looks; delete it, unless the text is meant to run from right to left\n\
         5:16: concept: U+2069 turns the direction of the text after it, which may then read otherwise than it looks; delete it, unless the text is meant to run from right to left\n\
         15:9: U+202E turns the direction of the text after it, which may then read otherwise than it looks; delete it, unless the text is meant to run from right to left\n\
         26:23: triggers[0].requirements[1].title: U+202E turns the direction of the text after it, which may then read otherwise than it looks; delete it, unless the text is meant to run from right to left\n\
         26:34: triggers[0].requirements[1].title: U+2069 turns the direction of the text after it, which may then read otherwise than it looks; delete it, unless the text is meant to run from right to left"
    );
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_cap_is_called_idle_exactly_when_it_can_never_lower_a_level(sketch in capped()) {
        let (_, warnings) = Questionnaire::read(&sketch.yaml(&mut |keys| keys)).unwrap();
        let idle = warnings.iter().find_map(|it| match it.kind {
            ProblemKind::Warning(Warning::IdleCap(why)) => Some(why),
            _ => None,
        });
        match idle {
            Some(why) => prop_assert!(!lowers(&sketch, &every_answer(&sketch)), "{:?}", why),
            None if sketch.triggers[0].requirements.iter().any(|it| it.weight > 0.0) => {
                prop_assert!(lowers(&sketch, &[highest_below(&sketch, 400)]));
            }
            None => {}
        }
        if let Some(IdleCap::OutOfReach { reach, from }) = idle {
            prop_assert!(reach <= from + 1e-12);
        }
    }
}

/// Whether any of these answers has its level lowered.
fn lowers(sketch: &Sketch, all: &[Votes]) -> bool {
    let questionnaire = sketch.read();
    all.iter().any(|votes| {
        let assessment = answered(&[], votes, &BTreeMap::new());
        let scorecard = score(&questionnaire, &assessment);
        let placement = scorecard.triggers[0].placement.clone();
        placement.is_some_and(|it| it.is_capped())
    })
}

/// Every way in which one person can answer, and what comes nearest to lifting
/// the cap.
fn every_answer(sketch: &Sketch) -> Vec<Votes> {
    let mut all = vec![Votes::new()];
    for requirement in &sketch.triggers[0].requirements {
        all = (all.iter())
            .flat_map(|votes| {
                sketch.scale.iter().map(|(level, _)| {
                    let mut votes = votes.clone();
                    let vote = BTreeMap::from([("p0".to_owned(), level.clone())]);
                    votes.insert(requirement.id.clone(), vote);
                    votes
                })
            })
            .collect();
    }
    all.push(highest_below(sketch, 400));
    all
}

/// Everything at the top, but for the requirement of the cap, which everybody
/// has at its level and one person below.
fn highest_below(sketch: &Sketch, people: usize) -> Votes {
    let trigger = &sketch.triggers[0];
    let cap = &trigger.caps[0];
    let top = &sketch.scale[sketch.scale.len() - 1].0;
    let below = (sketch.scale.iter()).position(|(id, _)| *id == cap.below);
    let lower = &sketch.scale[below.unwrap().saturating_sub(1)].0;
    (trigger.requirements.iter())
        .map(|it| {
            let votes = if it.id == cap.requirement {
                (0..people)
                    .map(|at| {
                        (
                            format!("p{at}"),
                            if at == 0 { lower } else { &cap.below }.clone(),
                        )
                    })
                    .collect()
            } else {
                BTreeMap::from([("p0".to_owned(), top.clone())])
            };
            (it.id.clone(), votes)
        })
        .collect()
}

/// One trigger with one cap. The numbers are so coarse that a mean of many is
/// near enough to what they come up to.
fn capped() -> impl Strategy<Value = Sketch> {
    let steps = prop::collection::vec(1_u8..3, 1..4);
    let weights = prop::collection::vec(sample::select(vec![0.0, 1.0, 1.0, 2.0, 3.0]), 1..5);
    let starts = prop::collection::btree_set(1_u8..20, 1..4);
    let picks = any::<(sample::Index, sample::Index, sample::Index)>();
    (steps, weights, starts, picks).prop_map(|(steps, weights, starts, picks)| {
        let mut value = 0.0;
        let mut scale = vec![("l0".to_owned(), value)];
        for (at, step) in steps.iter().enumerate() {
            value += f64::from(*step);
            scale.push((format!("l{}", at + 1), value));
        }
        let starts = std::iter::once(0.0).chain(starts.iter().map(|it| f64::from(*it) / 20.0));
        let bands: Vec<_> = (scale.iter().zip(starts))
            .map(|((id, _), from)| (id.clone(), from))
            .collect();
        let requirements: Vec<_> = (weights.iter().enumerate())
            .map(|(at, weight)| Requirement {
                id: format!("r{at}"),
                weight: *weight,
            })
            .collect();
        let caps = vec![Cap {
            requirement: picks.0.get(&requirements).id.clone(),
            below: picks.1.get(&scale).0.clone(),
            at_most: picks.2.get(&bands).0.clone(),
        }];
        Sketch {
            scale,
            bands,
            triggers: vec![Trigger {
                id: "t".to_owned(),
                weight: 1.0,
                requirements,
                caps,
            }],
        }
    })
}

fn warnings(yaml: &str) -> Vec<Problem> {
    match Questionnaire::read(yaml) {
        Ok((_, warnings)) => warnings,
        Err(problems) => panic!("{}\n{yaml}", lines(&problems)),
    }
}

/// What a title is told to join.
fn joined(title: &str) -> Vec<String> {
    let yaml = GOOD.replace("title: It is light", &format!("title: {title}"));
    (warnings(&yaml).into_iter())
        .map(|it| match it.kind {
            ProblemKind::Warning(Warning::DoubleBarrelled { joined }) => joined,
            kind => panic!("{title}: {kind:?}"),
        })
        .collect()
}

/// What stands in the good file, and what stands there instead.
const ODDITIES: &[(&str, &str)] = &[
    (
        "title: Small\nconcept: Is it small?\n",
        "title: { en: Small }\nconcept: { en: Is it?, ko: 작은가?, ja: 小さいか。 }\n",
    ),
    ("some: Middling, ", ""),
    ("[{ id: round,", "[{ weight: 5, id: round,"),
    (
        "[{ id: round,",
        "[{ weight: 0, id: x, title: X, anchors: { no: N, some: S, yes: Y } }, { weight: 0.5, id: round,",
    ),
    (
        "[{ id: round,",
        "[{ weight: 7, id: x, title: X, anchors: { no: N, some: S, yes: Y } }, { weight: 7, id: round,",
    ),
    ("[{ id: round,", "[{ weight: 0, id: round,"),
    ("triggers:\n", MANY),
    ("  - { id: look,", "  # - { id: look,"),
    ("title: It is light\n", "title: It is light and thin\n"),
    (
        "title: It is light\n",
        "title: { en: It is light, ko: 무게 및 두께, ja: 軽さおよび薄さ }\n",
    ),
    (
        "why: It must fit\n",
        "why: >-\n          It must fit\n          and/or last\n",
    ),
    ("below: some", "below: no"),
    ("at_most: no", "at_most: yes"),
    ("below: some, at_most: no", "below: no, at_most: yes"),
    ("yes, from: 0.5", "yes, from: 0.9"),
    ("concept: Is it small?", "concept: Is it \u{202e}small?"),
];

/// What looks like an oddity and is none.
const USUAL: &[(&str, &str)] = &[
    ("weight: 3", "weight: 1"),
    ("weight: 3", "weight: 0"),
    ("  - { id: look,", "  - { id: look, weight: 0,"),
    ("  - { id: look,", "  - { id: look, weight: 4,"),
    ("[{ id: round,", "[{ weight: 1, id: round,"),
    ("some: So, yes: Plain", "yes: Plain, some: So"),
    ("title: Shape", "title: Shape and size"),
    ("yes, from: 0.5", "yes, from: 0.8"),
    ("below: some", "below: yes"),
];

/// Ten more triggers than there were.
const MANY: &str = "triggers:
  - { id: a, title: T, question: Q, requirements: [{ id: a, title: R, anchors: { no: N, some: S, yes: Y } }] }
  - { id: b, title: T, question: Q, requirements: [{ id: b, title: R, anchors: { no: N, some: S, yes: Y } }] }
  - { id: c, title: T, question: Q, requirements: [{ id: c, title: R, anchors: { no: N, some: S, yes: Y } }] }
  - { id: d, title: T, question: Q, requirements: [{ id: d, title: R, anchors: { no: N, some: S, yes: Y } }] }
  - { id: e, title: T, question: Q, requirements: [{ id: e, title: R, anchors: { no: N, some: S, yes: Y } }] }
  - { id: f, title: T, question: Q, requirements: [{ id: f, title: R, anchors: { no: N, some: S, yes: Y } }] }
  - { id: g, title: T, question: Q, requirements: [{ id: g, title: R, anchors: { no: N, some: S, yes: Y } }] }
  - { id: h, title: T, question: Q, requirements: [{ id: h, title: R, anchors: { no: N, some: S, yes: Y } }] }
  - { id: i, title: T, question: Q, requirements: [{ id: i, title: R, anchors: { no: N, some: S, yes: Y } }] }
  - { id: j, title: T, question: Q, requirements: [{ id: j, title: R, anchors: { no: N, some: S, yes: Y } }] }
";

/// A file of which nothing is to be said.
const GOOD: &str = "\
format: 1
id: small
version: 1.0.0
title: Small
concept: Is it small?
scale:
  - { id: no,   value: 0, label: \"No\" }
  - { id: some, value: 1, label: Some }
  - { id: yes,  value: 2, label: \"Yes\" }
bands:
  - { level: no, from: 0 }
  - { level: yes, from: 0.5 }

triggers:
  # What decides.
  - id: size
    title: Size
    question: How small is it?
    requirements:
      - id: short
        title: It is short
        why: It must fit
        anchors: { no: Long, some: Middling, yes: Short }
        weight: 2
      - id: light
        title: It is light
        anchors: { no: Heavy, some: So, yes: Light }
      - id: thin
        title: It is thin
        anchors: { no: Thick, some: So, yes: Thin }
        weight: 3
    caps:
      - { requirement: short, below: some, at_most: no, because: It must be }
  - { id: shape, title: Shape, question: Is it round?, requirements: [{ id: round, title: It is round, anchors: { no: Square, some: So, yes: Round } }] }
  - { id: look, title: Look, question: Is it plain?, requirements: [{ id: plain, title: It is plain, anchors: { no: Loud, some: So, yes: Plain } }] }
";
