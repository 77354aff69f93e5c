//! Whatever is done to an assessment: what is taken back was never done, and
//! nothing is lost.

use needs_catch::{
    archive,
    assessment::{Answer, Assessment, RespondentId},
    migration::orphans,
};
use proptest::{prelude::*, sample};

use super::{
    config,
    room::{room, sketch},
    written::{change, unpromising, written},
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
        changes in prop::collection::vec(unpromising(), 1..12),
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

    /// Whatever is changed, and taken back in whatever order.
    #[test]
    fn what_people_were_promised_when_they_answered_is_kept(
        assessment in written(),
        changes in prop::collection::vec((change(), any::<bool>()), 1..16),
    ) {
        let mut assessment = assessment;
        let mut undo = Vec::new();
        for (change, back) in changes {
            let before = assessment.clone();
            let change = if back { undo.pop().unwrap_or(change) } else { change };
            undo.push(assessment.apply(change, sketch::now()));
            if !before.is_protected() || !before.is_under_way() {
                continue;
            }
            let after = &assessment;
            let has_answered = |id: &RespondentId, of: &Assessment| of.all_answers().any(|(_, it)| it.responses().contains_key(id));
            for (id, it) in after.respondents() {
                let was_one_of_many = id != before.host() && has_answered(id, &before)
                    && before.respondents().get(id).is_some_and(|it| !it.facilitator);
                if was_one_of_many && has_answered(id, after) && after.is_under_way() {
                    prop_assert!(!it.facilitator, "{} is seen", id);
                    prop_assert_ne!(id, after.host());
                    prop_assert!(after.smallest_group() >= before.smallest_group());
                }
            }
        }
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
