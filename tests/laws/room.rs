//! Any questionnaire, and what a room of people say to it.

use std::collections::BTreeMap;

use needs_catch::{
    assessment::Assessment,
    scoring::{Scorecard, score},
};
use proptest::{prelude::*, sample};

use crate::sketch::{Cap, Requirement, Sketch, Trigger, Votes, answered};

pub(super) const PEOPLE: [&str; 4] = ["ann", "bo", "cy", "di"];

/// A questionnaire and what a room of people said.
#[derive(Clone, Debug)]
pub(super) struct Room {
    pub(super) sketch: Sketch,
    pub(super) votes: Votes,
    pub(super) agreed: BTreeMap<String, String>,
}

impl Room {
    pub(super) fn assessment(&self) -> Assessment {
        answered(&PEOPLE, &self.votes, &self.agreed)
    }

    pub(super) fn score(&self) -> Scorecard {
        score(&self.sketch.read(), &self.assessment())
    }

    pub(super) fn requirements(&self) -> impl Iterator<Item = &str> {
        let triggers = self.sketch.triggers.iter();
        triggers.flat_map(|it| it.requirements.iter().map(|it| it.id.as_str()))
    }

    pub(super) fn requirement(&self, at: sample::Index) -> &str {
        let all: Vec<_> = self.requirements().collect();
        all[at.index(all.len())]
    }

    /// The same votes, each cast by somebody else.
    pub(super) fn renamed(&self, people: &[&str; 4]) -> Votes {
        let other = |person: &String| {
            let at = PEOPLE.iter().position(|it| it == person).unwrap();
            people[at].to_owned()
        };
        (self.votes.iter())
            .map(|(requirement, votes)| {
                let votes = votes
                    .iter()
                    .map(|(person, said)| (other(person), said.clone()));
                (requirement.clone(), votes.collect())
            })
            .collect()
    }
}

pub(super) fn room() -> impl Strategy<Value = Room> {
    sketch().prop_flat_map(|sketch| {
        let mut choices: Vec<_> = sketch.scale.iter().map(|(id, _)| id.clone()).collect();
        choices.extend(["not applicable", "not applicable", "foreign"].map(str::to_owned));
        let requirements: Vec<_> = (sketch.triggers.iter())
            .flat_map(|it| it.requirements.iter().map(|it| it.id.clone()))
            .collect();
        let vote = prop::option::weighted(0.4, sample::select(choices.clone()));
        let votes = prop::collection::vec(
            prop::collection::vec(vote, PEOPLE.len()),
            requirements.len(),
        );
        let agreed = prop::collection::vec(
            prop::option::weighted(0.1, sample::select(choices)),
            requirements.len(),
        );
        (Just(sketch), Just(requirements), votes, agreed).prop_map(
            |(sketch, requirements, votes, agreed)| {
                let votes = (requirements.iter().zip(votes))
                    .map(|(id, votes)| {
                        let votes = PEOPLE
                            .iter()
                            .zip(votes)
                            .filter_map(|(person, said)| Some(((*person).to_owned(), said?)));
                        (id.clone(), votes.collect())
                    })
                    .collect();
                let agreed = (requirements.iter().zip(agreed))
                    .filter_map(|(id, said)| Some((id.clone(), said?)))
                    .collect();
                Room {
                    sketch,
                    votes,
                    agreed,
                }
            },
        )
    })
}

pub(super) fn sketch() -> impl Strategy<Value = Sketch> {
    let step = sample::select(vec![0.1, 0.5, 1.0, 1.0, 1.0, 3.7, 1e6]);
    let scale = (-5_i8..5, prop::collection::vec(step, 1..6)).prop_map(|(first, steps)| {
        let mut value = f64::from(first);
        let mut scale = vec![("l0".to_owned(), value)];
        for (at, step) in steps.iter().enumerate() {
            value += step;
            scale.push((format!("l{}", at + 1), value));
        }
        scale
    });
    // Letters in front, so that the order of ids is not the order of the file.
    let letters = prop::collection::vec(prop::char::range('a', 'z'), 1..6);
    let triggers = prop::collection::vec((weight(), letters), 1..6);
    (scale, triggers)
        .prop_flat_map(|(scale, triggers)| {
            let count: usize = triggers.iter().map(|(_, letters)| letters.len()).sum();
            let starts = prop::collection::btree_set(1_u8..99, 0..scale.len());
            let caps =
                prop::collection::vec(any::<(sample::Index, sample::Index, sample::Index)>(), 0..4);
            let weights = prop::collection::vec(weight(), count);
            (Just(scale), Just(triggers), weights, starts, caps)
        })
        .prop_map(|(scale, triggers, weights, starts, caps)| {
            let mut weights = weights.into_iter();
            let starts = std::iter::once(0.0).chain(starts.iter().map(|it| f64::from(*it) / 100.0));
            let bands: Vec<_> = (scale.iter().zip(starts))
                .map(|((id, _), from)| (id.clone(), from))
                .collect();
            let triggers = (triggers.into_iter().enumerate())
                .map(|(t, (weight, letters))| {
                    let requirements: Vec<_> = (letters.iter().enumerate())
                        .map(|(r, letter)| Requirement {
                            id: format!("{letter}{t}-{r}"),
                            weight: weights.next().unwrap(),
                        })
                        .collect();
                    let caps = (caps.iter())
                        .map(|(requirement, below, at_most)| Cap {
                            requirement: requirement.get(&requirements).id.clone(),
                            below: below.get(&scale).0.clone(),
                            at_most: at_most.get(&bands).0.clone(),
                        })
                        .collect();
                    Trigger {
                        id: format!("{}{t}", letters[0]),
                        weight,
                        requirements,
                        caps,
                    }
                })
                .collect();
            Sketch {
                scale,
                bands,
                triggers,
            }
        })
}

pub(super) fn weight() -> impl Strategy<Value = f64> {
    sample::select(vec![
        0.0,
        1.0,
        1.0,
        1.0,
        2.0,
        0.1,
        0.3,
        1.0 / 3.0,
        7.77,
        1e-6,
        1e6,
    ])
}
