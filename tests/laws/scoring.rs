//! Whatever is asked and said: what a score is, and what does not change it.

use std::fmt::Debug;

use needs_catch::{
    archive,
    scoring::{Aggregate, Scorecard, apportioned, percent, score},
};
use proptest::{prelude::*, sample};

use super::{
    config,
    room::{PEOPLE, Room, room},
};
use crate::sketch::{self, Sketch, Trigger, Votes, answered};

const NEARLY: f64 = 1e-12;

proptest! {
    #![proptest_config(config(128, 4_096))]

    #[test]
    fn no_order_changes_a_bit(
        (room, shuffled) in room().prop_flat_map(|room| {
            (Just(room.clone()), shuffled(room.sketch))
        }),
        seed: u64,
        people in Just(PEOPLE).prop_shuffle(),
    ) {
        let straight = score(&room.sketch.read(), &room.assessment());
        let yaml = shuffled.yaml(&mut shuffler(seed));
        let renamed = Room { votes: room.renamed(&people), ..room };
        let crooked = score(&sketch::read(&yaml), &renamed.assessment());
        prop_assert_eq!(sorted(straight), sorted(crooked));
    }

    #[test]
    fn no_order_of_answering_changes_a_bit(room in room(), seed: u64) {
        let mut votes: Vec<_> = (room.votes.iter())
            .flat_map(|(requirement, votes)| {
                votes.iter().map(move |(person, said)| format!("{requirement} {person} {said}"))
            })
            .collect();
        votes = shuffler(seed)(votes);
        let mut assessment = answered(&PEOPLE, &Votes::new(), &room.agreed);
        for vote in votes {
            let mut words = vote.splitn(3, ' ');
            let mut word = || words.next().unwrap();
            sketch::vote(&mut assessment, word(), word(), word());
        }
        prop_assert_eq!(archive::encode(&assessment), archive::encode(&room.assessment()));
    }

    #[test]
    fn every_number_is_a_share_and_a_score_lies_in_its_range(room in room()) {
        let scorecard = room.score();
        check_shares(&scorecard.power)?;
        for trigger in &scorecard.triggers {
            check_shares(&trigger.aggregate)?;
            prop_assert_eq!(trigger.placement.is_some(), trigger.aggregate.score.is_some());
        }
    }

    #[test]
    fn a_range_shrinks_as_an_answer_comes(
        room in room(),
        at: sample::Index,
        said: sample::Index,
    ) {
        let requirement = room.requirement(at);
        let mut choices: Vec<_> = room.sketch.scale.iter().map(|(id, _)| id.as_str()).collect();
        choices.push("not applicable");
        let questionnaire = room.sketch.read();
        let mut assessment = room.assessment();
        sketch::clear(&mut assessment, requirement);
        let before = score(&questionnaire, &assessment);
        sketch::vote(&mut assessment, requirement, PEOPLE[0], choices[said.index(choices.len())]);
        let after = score(&questionnaire, &assessment);

        check_shrinks(&before.power, &after.power)?;
        for (before, after) in before.triggers.iter().zip(&after.triggers) {
            check_shrinks(&before.aggregate, &after.aggregate)?;
        }
    }

    #[test]
    fn a_complete_assessment_leaves_nothing_open(room in room()) {
        let mut assessment = room.assessment();
        let level = &room.sketch.scale[0].0;
        for it in room.requirements() {
            sketch::vote(&mut assessment, it, PEOPLE[0], level);
        }
        let scorecard = score(&room.sketch.read(), &assessment);
        if let Some(range) = scorecard.power.range {
            prop_assert!(scorecard.power.coverage.unwrap() > 1.0 - NEARLY);
            prop_assert!(range.best - range.worst < NEARLY, "{:?}", range);
        }
    }

    #[test]
    fn explanations_add_up(room in room()) {
        let scorecard = room.score();
        check_terms(&scorecard.power)?;
        for trigger in &scorecard.triggers {
            check_terms(&trigger.aggregate)?;
        }
    }

    #[test]
    fn not_applicable_everywhere_gives_no_score(mut room in room()) {
        room.agreed.clear();
        for it in room.requirements().map(str::to_owned).collect::<Vec<_>>() {
            let everybody = PEOPLE.map(|person| (person.to_owned(), "not applicable".to_owned()));
            room.votes.insert(it, everybody.into());
        }
        let scorecard = room.score();
        let figures = |it: &Scorecard| (it.power.score, it.power.coverage, it.power.range);
        prop_assert_eq!(figures(&scorecard), (None, None, None));
        prop_assert!(scorecard.placement.is_none());
        prop_assert!(scorecard.triggers.iter().all(|it| it.aggregate.score.is_none()));
    }
}

fn check_shares<Id: Debug>(it: &Aggregate<Id>) -> Result<(), TestCaseError> {
    let range = it.range.map(|range| [range.worst, range.best]);
    let terms = (it.terms.iter()).flat_map(|it| [it.weight_share, it.score, it.contribution]);
    for share in (it.score.into_iter().chain(it.coverage))
        .chain(range.into_iter().flatten())
        .chain(terms)
    {
        prop_assert!((0.0..=1.0).contains(&share), "{} in {:?}", share, it);
        prop_assert!(!share.is_sign_negative(), "{} in {:?}", share, it);
    }
    prop_assert_eq!(it.coverage.is_some(), it.range.is_some());
    prop_assert_eq!(it.score.is_some(), !it.terms.is_empty());
    if let Some(score) = it.score {
        let range = it.range.unwrap();
        prop_assert!(range.worst <= score && score <= range.best, "{:?}", it);
    }
    Ok(())
}

fn check_shrinks<Id: Debug>(
    before: &Aggregate<Id>,
    after: &Aggregate<Id>,
) -> Result<(), TestCaseError> {
    // Once nothing applies any more, there is nothing to lie in a range.
    if let Some((before, after)) = before.range.zip(after.range) {
        prop_assert!(
            before.worst - after.worst < NEARLY,
            "{:?} {:?}",
            before,
            after
        );
        prop_assert!(
            after.best - before.best < NEARLY,
            "{:?} {:?}",
            before,
            after
        );
    }
    Ok(())
}

fn check_terms<Id: Debug>(it: &Aggregate<Id>) -> Result<(), TestCaseError> {
    let Some(score) = it.score else {
        return Ok(());
    };
    let contributions: Vec<_> = it.terms.iter().map(|it| it.contribution).collect();
    let weights: f64 = it.terms.iter().map(|it| it.weight_share).sum();
    prop_assert!((contributions.iter().sum::<f64>() - score).abs() < NEARLY);
    prop_assert!((weights - 1.0).abs() < NEARLY);
    for it in &it.terms {
        prop_assert!((it.weight_share * it.score - it.contribution).abs() < NEARLY);
    }
    let shown = apportioned(&contributions, score);
    prop_assert_eq!(shown.iter().sum::<u32>(), percent(score), "{:?}", it);
    for (shown, exact) in shown.iter().zip(contributions) {
        prop_assert!((f64::from(*shown) - exact * 100.0).abs() < 1.0 + NEARLY);
    }
    Ok(())
}

fn shuffled(sketch: Sketch) -> impl Strategy<Value = Sketch> {
    let Sketch {
        scale,
        bands,
        triggers,
    } = sketch;
    let triggers: Vec<_> = (triggers.into_iter())
        .map(|it| {
            let (id, weight) = (it.id, it.weight);
            (
                Just(it.requirements).prop_shuffle(),
                Just(it.caps).prop_shuffle(),
            )
                .prop_map(move |(requirements, caps)| Trigger {
                    id: id.clone(),
                    weight,
                    requirements,
                    caps,
                })
        })
        .collect();
    (triggers.prop_flat_map(|it| Just(it).prop_shuffle())).prop_map(move |triggers| Sketch {
        scale: scale.clone(),
        bands: bands.clone(),
        triggers,
    })
}

/// Puts lines in another order, always the same for the same seed.
fn shuffler(mut seed: u64) -> impl FnMut(Vec<String>) -> Vec<String> {
    move |mut lines| {
        for last in (1..lines.len()).rev() {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            lines.swap(last, usize::try_from(seed >> 33).unwrap() % (last + 1));
        }
        lines
    }
}

/// Every number of a scorecard to the last bit, in the order of ids.
fn sorted(mut scorecard: Scorecard) -> String {
    fn sort<Id: Ord + Clone>(it: &mut Aggregate<Id>) {
        it.terms.sort_by_key(|it| it.child.clone());
        it.left_out.sort_by_key(|it| it.child.clone());
    }
    sort(&mut scorecard.power);
    scorecard.triggers.sort_by_key(|it| it.id.clone());
    for trigger in &mut scorecard.triggers {
        sort(&mut trigger.aggregate);
        trigger.caps.sort_by_key(|it| format!("{it:?}"));
        trigger.requirements.sort_by_key(|it| it.id.clone());
    }
    format!("{scorecard:#?}")
}
