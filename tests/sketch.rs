//! Questionnaires and assessments for tests, in few words.
//!
//! A [`Sketch`] says only what matters to a test. It becomes YAML, and is read
//! through the same door as everybody's files.

use std::collections::BTreeMap;

use needs_catch::{
    archive,
    assessment::{
        Agreement, Answer, Assessment, Change, Exemption, Item, Reason, RespondentId, Timestamp,
    },
    i18n::{Locale, Strings},
    questionnaire::{Problem, Questionnaire},
};
use serde::Deserialize;

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Sketch {
    pub(crate) scale: Vec<(String, f64)>,
    pub(crate) bands: Vec<(String, f64)>,
    pub(crate) triggers: Vec<Trigger>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Trigger {
    pub(crate) id: String,
    #[serde(default = "one")]
    pub(crate) weight: f64,
    pub(crate) requirements: Vec<Requirement>,
    #[serde(default)]
    pub(crate) caps: Vec<Cap>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Requirement {
    pub(crate) id: String,
    #[serde(default = "one")]
    pub(crate) weight: f64,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Cap {
    pub(crate) requirement: String,
    pub(crate) below: String,
    pub(crate) at_most: String,
}

/// Requirement, person, and a level or `not applicable`.
pub(crate) type Votes = BTreeMap<String, BTreeMap<String, String>>;

fn one() -> f64 {
    1.0
}

impl Sketch {
    pub(crate) fn read(&self) -> Questionnaire {
        read(&self.yaml(&mut |keys| keys))
    }

    /// The file, its keys in the order that `arranged` puts them.
    pub(crate) fn yaml(&self, arranged: &mut dyn FnMut(Vec<String>) -> Vec<String>) -> String {
        let mut map = |entries: &[(&str, String)]| {
            let entries = entries.iter().map(|(key, value)| format!("{key}: {value}"));
            format!("{{ {} }}", arranged(entries.collect()).join(", "))
        };
        let scale: Vec<_> = (self.scale.iter())
            .map(|(id, value)| {
                map(&[
                    ("id", id.clone()),
                    ("value", value.to_string()),
                    ("label", format!("The level {id}")),
                ])
            })
            .collect();
        let bands: Vec<_> = (self.bands.iter())
            .map(|(level, from)| map(&[("level", level.clone()), ("from", from.to_string())]))
            .collect();
        let (lowest, highest) = (&self.scale[0].0, &self.scale[self.scale.len() - 1].0);
        let triggers: Vec<_> = (self.triggers.iter())
            .map(|trigger| {
                let requirements: Vec<_> = (trigger.requirements.iter())
                    .map(|it| {
                        let anchors = map(&[
                            (lowest, "The worst".to_owned()),
                            (highest, "The best".to_owned()),
                        ]);
                        map(&[
                            ("id", it.id.clone()),
                            ("title", format!("The requirement {}", it.id)),
                            ("anchors", anchors),
                            ("weight", it.weight.to_string()),
                        ])
                    })
                    .collect();
                let caps: Vec<_> = (trigger.caps.iter())
                    .map(|it| {
                        map(&[
                            ("requirement", it.requirement.clone()),
                            ("below", it.below.clone()),
                            ("at_most", it.at_most.clone()),
                            ("because", "It holds the rest down".to_owned()),
                        ])
                    })
                    .collect();
                map(&[
                    ("id", trigger.id.clone()),
                    ("title", format!("The trigger {}", trigger.id)),
                    ("question", "How is it?".to_owned()),
                    ("weight", trigger.weight.to_string()),
                    ("requirements", format!("[{}]", requirements.join(", "))),
                    ("caps", format!("[{}]", caps.join(", "))),
                ])
            })
            .collect();
        map(&[
            ("format", "1".to_owned()),
            ("id", "sketch".to_owned()),
            ("version", "1.0.0".to_owned()),
            ("title", "A sketch".to_owned()),
            ("concept", "What is this about?".to_owned()),
            ("scale", format!("[{}]", scale.join(", "))),
            ("bands", format!("[{}]", bands.join(", "))),
            ("triggers", format!("[{}]", triggers.join(", "))),
        ])
    }
}

pub(crate) fn read(yaml: &str) -> Questionnaire {
    match Questionnaire::read(yaml) {
        // A sketch says only what matters to its test, which may be odd.
        Ok((questionnaire, _)) => questionnaire,
        Err(problems) => panic!("{}\n{yaml}", lines(&problems)),
    }
}

pub(crate) fn lines(problems: &[impl ToString]) -> String {
    let lines: Vec<_> = problems.iter().map(ToString::to_string).collect();
    lines.join("\n")
}

/// Whether the place of a problem lies in its text.
pub(crate) fn exists(text: &str, problem: &Problem) -> bool {
    let text = text
        .strip_prefix('\u{feff}')
        .unwrap_or(text)
        .replace("\r\n", "\n");
    let lines: Vec<_> = text.split(['\n', '\r']).collect();
    let line = |line: u64| lines.get(usize::try_from(line).unwrap().checked_sub(1)?);
    let column = usize::try_from(problem.place.column).unwrap();
    let is_within = |line: &&str| (1..=line.chars().count() + 1).contains(&column);
    line(problem.place.line).is_some_and(is_within)
        && line(problem.end.line).is_some()
        && problem.place < problem.end
}

/// Each different sentence about these problems, with its hint.
pub(crate) fn sentences(problems: impl IntoIterator<Item = Problem>, locale: Locale) -> String {
    let strings = Strings::of(locale);
    let mut sentences: Vec<_> = Vec::new();
    for problem in problems {
        let hint = problem.hint(strings).map(|hint| format!("\n   {hint}"));
        let sentence = problem.say(strings) + &hint.unwrap_or_default();
        if !sentences.contains(&sentence) {
            sentences.push(sentence);
        }
    }
    sentences.join("\n")
}

/// What a blank assessment asks, until it is asked what its test is about.
const ANYTHING: &str = "\
format: 1
id: anything
version: 1.0.0
title: Anything
concept: Anything
scale: [{ id: no, value: 0, label: No }, { id: yes, value: 1, label: Yes }]
bands: [{ level: no, from: 0 }]
triggers:
  - id: anything
    title: Anything
    question: Anything?
    requirements: [{ id: anything, title: Anything, anchors: { no: No, yes: Yes } }]
";

/// An assessment that these people have not begun to answer.
pub(crate) fn blank(people: &[&str]) -> Assessment {
    let respondents: BTreeMap<_, _> = (people.iter())
        .map(|id| {
            (
                id,
                serde_json::json!({ "name": format!("The person {id}") }),
            )
        })
        .collect();
    let file = serde_json::json!({
        "format": "needs-catch-assessment",
        "version": 2,
        "assessment": {
            "id": "test",
            "about": { "company": "Hanbit", "department": "Sales" },
            "created": "2026-11-22T09:30:00.000Z",
            "modified": "2026-11-22T09:30:00.000Z",
            "questionnaires": [ANYTHING],
            "respondents": respondents,
        },
    });
    archive::decode(file.to_string(), &[]).unwrap()
}

/// The same assessment with these questionnaires in place of its own.
pub(crate) fn asking(mut assessment: Assessment, current: &[Questionnaire]) -> Assessment {
    let (current, former) = (current.to_vec(), Vec::new());
    let change = Change::QuestionnairesReplaced { current, former };
    assessment.apply(change, now());
    assessment
}

/// An assessment by everybody who votes or is named, with these answers.
pub(crate) fn answered(
    people: &[&str],
    votes: &Votes,
    agreed: &BTreeMap<String, String>,
) -> Assessment {
    let mut everybody = people.to_vec();
    everybody.extend(votes.values().flat_map(|it| it.keys().map(String::as_str)));
    if everybody.is_empty() {
        everybody.push("ann");
    }
    let mut assessment = blank(&everybody);
    for (requirement, votes) in votes {
        for (person, said) in votes {
            vote(&mut assessment, requirement, person, said);
        }
    }
    for (requirement, said) in agreed {
        let agreement = Some(Agreement {
            reason: "We talked about it".to_owned(),
            ..Agreement::on(answer(said))
        });
        let item = item(requirement);
        assessment.apply(Change::Agreed { item, agreement }, now());
    }
    assessment
}

pub(crate) fn vote(assessment: &mut Assessment, requirement: &str, person: &str, said: &str) {
    let change = Change::Answered {
        item: item(requirement),
        by: person.parse().unwrap(),
        answer: answer(said),
    };
    assessment.apply(change, now());
}

/// Makes a requirement as if nobody had ever answered it.
pub(crate) fn clear(assessment: &mut Assessment, requirement: &str) {
    let people: Vec<RespondentId> = assessment.respondents().keys().cloned().collect();
    for by in people {
        let item = item(requirement);
        assessment.apply(Change::Cleared { item, by }, now());
    }
    let change = Change::Agreed {
        item: item(requirement),
        agreement: None,
    };
    assessment.apply(change, now());
}

pub(crate) fn answer(said: &str) -> Answer {
    if said == "not applicable" {
        Answer::NotApplicable(Exemption {
            reason: Reason::OutOfScope,
            note: String::new(),
        })
    } else {
        Answer::Level(said.parse().unwrap())
    }
}

pub(crate) fn item(requirement: &str) -> Item {
    Item {
        questionnaire: "sketch".parse().unwrap(),
        requirement: requirement.parse().unwrap(),
    }
}

pub(crate) fn now() -> Timestamp {
    "2026-11-22T09:30:00.000Z".parse().unwrap()
}
