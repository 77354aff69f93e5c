//! Whatever files come, in whatever order: what becomes of the workshop.

use std::collections::BTreeSet;

use needs_catch::{
    assessment::{Assessment, Item, RespondentId, Response},
    exchange::{Choice, Merge, Sheet},
};
use proptest::{prelude::*, sample};

use super::{PEOPLE, REQUIREMENTS, id, merged, merged_as, sheet, workshop};
use crate::{
    laws::config,
    sketch::{self, item},
};

proptest! {
    #![proptest_config(config(512, 8_192))]

    #[test]
    fn merging_twice_is_merging_once(begun in begun(), sheets in sheets()) {
        let once = merged(begun, &sheets);
        prop_assert_eq!(merged(once.clone(), &sheets), once);
    }

    #[test]
    fn no_order_grouping_or_repetition_of_files_matters(
        begun in begun(),
        sheets in sheets(),
        order in prop::collection::vec((any::<sample::Index>(), any::<bool>()), 0..12),
    ) {
        let at_once = merged(begun.clone(), &sheets);
        // Every file comes at least once, some again, in heaps.
        let mut heaps = vec![Vec::new()];
        let again = order.iter().filter(|_| !sheets.is_empty());
        let again = again.map(|(at, ends)| (at.index(sheets.len()), *ends));
        let all = (0..sheets.len()).rev().map(|at| (at, at % 2 == 0));
        for (at, ends) in again.chain(all) {
            heaps.last_mut().unwrap().push(sheets[at].clone());
            if ends {
                heaps.push(Vec::new());
            }
        }
        let in_heaps = heaps.iter().fold(begun, |it, heap| merged(it, heap));
        prop_assert_eq!(in_heaps, at_once);
    }

    #[test]
    fn nothing_is_lost(begun in begun(), sheets in sheets()) {
        let after = merged(begun.clone(), &sheets);
        for of in PEOPLE.map(id) {
            let before = said(&begun, &of);
            let mine = sheets.iter().filter(|it| it.respondent == of);
            let latest = mine.clone().map(|it| &it.at).max();
            if !before.is_empty() || latest.is_none() {
                prop_assert_eq!(said(&after, &of), before, "{} had answered here", of);
            } else {
                let mut last = mine.filter(|it| Some(&it.at) == latest);
                prop_assert!(last.any(|it| of_sheet(it) == said(&after, &of)), "{of}");
            }
        }
    }

    #[test]
    fn one_undo_takes_all_files_back(
        begun in begun(),
        sheets in sheets(),
        files in prop::collection::btree_set(0_usize..8, 0..8),
    ) {
        let choices = files.into_iter().map(|it| (it, Choice::File)).collect();
        let (mut after, back) = merged_as(begun.clone(), &sheets, &choices);
        after.apply(back, sketch::now());
        prop_assert_eq!(after, begun);
    }

    #[test]
    fn a_file_that_is_chosen_is_what_is_here_then(begun in begun(), sheets in sheets()) {
        let merge = Merge::of(&begun, &sheets);
        let choices = (0..sheets.len()).map(|it| (it, Choice::File)).collect();
        let (after, _) = merged_as(begun, &sheets, &choices);
        for (at, sheet) in sheets.iter().enumerate() {
            if merge.takes(at, &choices) {
                prop_assert_eq!(said(&after, &sheet.respondent), of_sheet(sheet));
            }
        }
    }
}

/// A workshop where some have answered already.
fn begun() -> impl Strategy<Value = Assessment> {
    let vote = (0..PEOPLE.len(), 0..REQUIREMENTS.len());
    prop::collection::btree_set(vote, 0..3).prop_map(|votes| {
        let mut begun = workshop();
        for (person, requirement) in votes {
            sketch::vote(&mut begun, REQUIREMENTS[requirement], PEOPLE[person], "low");
        }
        begun
    })
}

fn sheets() -> impl Strategy<Value = Vec<Sheet>> {
    let said = prop::option::of(sample::select(vec!["low", "high", "not applicable"]));
    let said = prop::collection::vec((said, any::<bool>()), REQUIREMENTS.len());
    let of = sample::select(PEOPLE.to_vec());
    let place = sample::select(vec![None, Some("sales"), Some("elsewhere")]);
    let one = (of, 1_u32..4, said, sample::select(vec!["", "One"]), place);
    let one = one.prop_map(|(of, minute, said, name, place)| {
        let levels: Vec<_> = (REQUIREMENTS.iter().zip(&said))
            .filter_map(|(requirement, (level, _))| Some((*requirement, (*level)?)))
            .collect();
        let mut sheet = sheet(of, minute, &levels);
        for (requirement, (_, noted)) in REQUIREMENTS.iter().zip(&said) {
            if *noted {
                let of = item(requirement);
                let power = sheet.answers.entry(of.questionnaire).or_default();
                let response = power.entry(of.requirement).or_default();
                response.note = String::from("A note");
            }
        }
        name.clone_into(&mut sheet.name);
        sheet.department = place.map(|it| it.parse().unwrap());
        sheet
    });
    prop::collection::vec(one, 0..8)
}

/// What somebody said, in one line an item.
fn said(assessment: &Assessment, by: &RespondentId) -> BTreeSet<String> {
    let all = assessment.all_answers();
    all.filter_map(|(item, it)| Some(line(&item, it.responses().get(by)?)))
        .collect()
}

fn of_sheet(sheet: &Sheet) -> BTreeSet<String> {
    let powers = sheet.answers.iter();
    powers
        .flat_map(|(questionnaire, power)| {
            power.iter().map(|(requirement, response)| {
                let item = Item {
                    questionnaire: questionnaire.clone(),
                    requirement: requirement.clone(),
                };
                line(&item, response)
            })
        })
        .collect()
}

fn line(item: &Item, response: &Response) -> String {
    format!("{item:?} {response:?}")
}
