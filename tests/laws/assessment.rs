//! Whatever is done to an assessment: what is taken back was never done, and
//! nothing is lost.

use needs_catch::{archive, assessment::Answer, migration::orphans};
use proptest::{prelude::*, sample};

use super::{
    config,
    room::{room, sketch},
    written::{change, written},
};
use crate::sketch;

proptest! {
    #![proptest_config(config(128, 4_096))]

    #[test]
    fn an_answer_taken_back_was_never_given(room in room(), at: sample::Index) {
        let requirement = room.requirement(at);
        let mut without = room.clone();
        without.votes.remove(requirement);
        without.agreed.remove(requirement);
        let mut taken_back = room.assessment();
        sketch::clear(&mut taken_back, requirement);
        prop_assert_eq!(archive::encode(&taken_back), archive::encode(&without.assessment()));
    }

    #[test]
    fn every_change_can_be_undone(
        room in room(),
        changes in prop::collection::vec(change(), 1..12),
    ) {
        let begun = room.assessment();
        let mut assessment = begun.clone();
        let mut undo = Vec::new();
        for change in changes {
            let before = assessment.clone();
            let inverse = assessment.apply(change.clone(), begun.modified().clone());
            let changed = assessment.clone();
            let again = assessment.apply(inverse.clone(), begun.modified().clone());
            prop_assert_eq!(&assessment, &before, "{:?} undid {:?}", &inverse, change);
            assessment.apply(again, begun.modified().clone());
            prop_assert_eq!(&assessment, &changed, "the undoing was not undone");
            undo.push(inverse);
        }
        for inverse in undo.into_iter().rev() {
            assessment.apply(inverse, begun.modified().clone());
        }
        prop_assert_eq!(assessment, begun);
    }

    /// What counts is asked, what does not is listed; nothing is lost between.
    #[test]
    fn an_answer_counts_or_is_listed(assessment in written(), current in sketch()) {
        let questionnaire = current.read();
        let assessment = sketch::asking(assessment, std::slice::from_ref(&questionnaire));
        let listed = orphans(&assessment);
        for (item, answers) in assessment.all_answers() {
            for (by, response) in answers.responses() {
                let counts = match &response.answer {
                    _ if questionnaire.requirement(&item.requirement).is_none() => false,
                    Some(Answer::Level(level)) => questionnaire.scale.level(level).is_some(),
                    Some(Answer::NotApplicable(_)) | None => true,
                };
                let is_listed = listed.iter().any(|it| it.item == item && it.by.as_ref() == Some(by));
                prop_assert_eq!(counts, !is_listed, "{:?} by {:?}", item, by);
            }
        }
    }
}
