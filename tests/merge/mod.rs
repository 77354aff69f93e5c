//! Answer files that come together.

mod laws;

use std::{collections::BTreeMap, sync::LazyLock};

use needs_catch::{
    assessment::{
        Answer, Assessment, Change, Group, GroupKind, Item, Respondent, RespondentId, Response,
        Workshop,
    },
    exchange::{Choice, Edition, Merge, Sheet, Verdict},
    questionnaire::Questionnaire,
};

use crate::sketch::{self, Requirement, Sketch, Trigger, item};

const REQUIREMENTS: [&str; 3] = ["a", "b", "c"];
/// `ann` has a name and answers here, `bo` a place and nothing else; `cy` and
/// `di` come with their files.
const PEOPLE: [&str; 4] = ["ann", "bo", "cy", "di"];

static QUESTIONNAIRE: LazyLock<Questionnaire> = LazyLock::new(|| {
    let level = |it: &str, value| (it.to_owned(), value);
    let requirement = |id: &&str| Requirement {
        id: (*id).to_owned(),
        weight: 1.0,
    };
    Sketch {
        scale: vec![level("low", 0.0), level("high", 1.0)],
        bands: vec![level("low", 0.0), level("high", 0.5)],
        triggers: vec![Trigger {
            id: "t".to_owned(),
            weight: 1.0,
            requirements: REQUIREMENTS.iter().map(requirement).collect(),
            caps: Vec::new(),
        }],
    }
    .read()
});

/// A workshop that asks one questionnaire of `ann`, who has answered `a`.
fn workshop() -> Assessment {
    let mut workshop = sketch::asking(
        sketch::blank(&["ann"]),
        std::slice::from_ref(&QUESTIONNAIRE),
    );
    sketch::vote(&mut workshop, "a", "ann", "high");
    let group = |kind, name: &str| {
        let name = name.to_owned();
        Some(Group { kind, name })
    };
    for change in [
        Change::WorkshopSet {
            workshop: Some(Box::new(Workshop::of(id("ann")))),
        },
        Change::Enrolled {
            id: id("bo"),
            respondent: Some(Respondent::default()),
        },
        Change::Grouped {
            id: "sales".parse().unwrap(),
            group: group(GroupKind::Department, "Sales"),
        },
        Change::Grouped {
            id: "lead".parse().unwrap(),
            group: group(GroupKind::Role, "Lead"),
        },
    ] {
        workshop.apply(change, sketch::now());
    }
    workshop
}

fn id(text: &str) -> RespondentId {
    text.parse().unwrap()
}

/// What somebody hands in at a minute of ten o'clock.
fn sheet(of: &str, minute: u32, said: &[(&str, &str)]) -> Sheet {
    let mut answers = BTreeMap::new();
    for (requirement, level) in said {
        let Item {
            questionnaire,
            requirement,
        } = item(requirement);
        let response = Response {
            answer: Some(sketch::answer(level)),
            ..Response::default()
        };
        let power: &mut BTreeMap<_, _> = answers.entry(questionnaire).or_default();
        power.insert(requirement, response);
    }
    Sheet {
        workshop: "test".to_owned(),
        respondent: id(of),
        name: format!("The person {of}"),
        department: None,
        role: None,
        questionnaires: vec![Edition::of(&QUESTIONNAIRE)],
        at: format!("2026-11-22T10:{minute:02}:00.000Z")
            .parse()
            .unwrap(),
        answers,
    }
}

fn verdict(workshop: &Assessment, sheet: &Sheet) -> Verdict {
    let merge = Merge::of(workshop, std::slice::from_ref(sheet));
    merge.verdicts().next().unwrap().clone()
}

/// The workshop with these files taken in, and what takes that back.
fn merged_as(
    mut workshop: Assessment,
    sheets: &[Sheet],
    choices: &BTreeMap<usize, Choice>,
) -> (Assessment, Change) {
    let change = Merge::of(&workshop, sheets).change(choices);
    let back = workshop.apply(change, sketch::now());
    (workshop, back)
}

fn merged(workshop: Assessment, sheets: &[Sheet]) -> Assessment {
    merged_as(workshop, sheets, &BTreeMap::new()).0
}

fn level(of: &Assessment, requirement: &str, by: &str) -> Option<Answer> {
    of.response(&item(requirement), &id(by))?.answer.clone()
}

#[test]
fn somebody_new_is_enrolled_with_their_answers() {
    let mut sheet = sheet("cy", 1, &[("a", "low"), ("b", "not applicable")]);
    sheet.department = Some("sales".parse().unwrap());
    sheet.role = Some("sales".parse().unwrap());
    assert_eq!(verdict(&workshop(), &sheet), Verdict::New);
    let after = merged(workshop(), &[sheet]);
    let cy = &after.respondents()[&id("cy")];
    assert_eq!(cy.name, "The person cy");
    assert_eq!(cy.department, Some("sales".parse().unwrap()));
    assert_eq!(cy.role, None, "a department was taken for a role");
    assert_eq!(level(&after, "a", "cy"), Some(sketch::answer("low")));
    assert_eq!(level(&after, "a", "ann"), Some(sketch::answer("high")));
}

#[test]
fn a_group_that_is_not_here_is_none() {
    let mut sheet = sheet("cy", 1, &[]);
    sheet.department = Some("elsewhere".parse().unwrap());
    let after = merged(workshop(), &[sheet.clone()]);
    assert_eq!(after.respondents()[&id("cy")].department, None);
    assert_eq!(verdict(&after, &sheet), Verdict::Same);
}

#[test]
fn the_same_file_again_changes_nothing() {
    let sheet = sheet("cy", 1, &[("a", "low")]);
    let after = merged(workshop(), std::slice::from_ref(&sheet));
    assert_eq!(verdict(&after, &sheet), Verdict::Same);
    assert_eq!(merged(after.clone(), &[sheet.clone(), sheet]), after);
}

#[test]
fn a_later_file_replaces_an_earlier_one_and_not_the_other_way_round() {
    let earlier = sheet("cy", 1, &[("a", "low"), ("b", "low")]);
    let later = sheet("cy", 2, &[("a", "low"), ("c", "high")]);
    let after = merged(workshop(), std::slice::from_ref(&earlier));
    assert_eq!(verdict(&after, &later), Verdict::Changed { differ: 2 });
    let after = merged(after, std::slice::from_ref(&later));
    assert_eq!(level(&after, "b", "cy"), None);
    assert_eq!(level(&after, "c", "cy"), Some(sketch::answer("high")));
    assert_eq!(verdict(&after, &earlier), Verdict::Older);
    assert_eq!(merged(after.clone(), &[earlier]), after);
}

#[test]
fn an_answer_here_and_a_note_there_are_two_that_differ() {
    let after = merged(workshop(), &[sheet("cy", 1, &[("a", "low"), ("b", "low")])]);
    let mut later = sheet("cy", 2, &[("a", "high"), ("b", "low")]);
    let b = item("b");
    let power = later.answers.get_mut(&b.questionnaire).unwrap();
    power.get_mut(&b.requirement).unwrap().note = "Since May".to_owned();
    assert_eq!(verdict(&after, &later), Verdict::Changed { differ: 2 });
}

#[test]
fn of_several_files_of_one_person_the_latest_is_taken() {
    let files = [
        sheet("cy", 2, &[("a", "low")]),
        sheet("cy", 3, &[("a", "high")]),
        sheet("cy", 3, &[("a", "high")]),
        sheet("cy", 1, &[("a", "low")]),
    ];
    let merge = Merge::of(&workshop(), &files);
    let verdicts: Vec<_> = merge.verdicts().cloned().collect();
    let expected = [Verdict::Older, Verdict::New, Verdict::Same, Verdict::Older];
    assert_eq!(verdicts, expected);
    let after = merged(workshop(), &files);
    assert_eq!(level(&after, "a", "cy"), Some(sketch::answer("high")));
}

#[test]
fn what_was_changed_here_stays_unless_the_file_is_chosen() {
    let mut here = merged(workshop(), &[sheet("cy", 1, &[("a", "low")])]);
    sketch::vote(&mut here, "a", "cy", "high");
    let later = [sheet("cy", 2, &[("a", "not applicable")])];
    let unless = Choice::Here;
    let conflict = Verdict::Conflicting { differ: 1, unless };
    assert_eq!(verdict(&here, &later[0]), conflict);
    assert_eq!(merged(here.clone(), &later), here);
    let chosen = BTreeMap::from([(0, Choice::File)]);
    let (after, _) = merged_as(here, &later, &chosen);
    let not_applicable = sketch::answer("not applicable");
    assert_eq!(level(&after, "a", "cy"), Some(not_applicable));
    assert_eq!(verdict(&after, &later[0]), Verdict::Same);
}

#[test]
fn the_file_that_was_taken_in_does_not_undo_what_was_changed_since() {
    let file = sheet("cy", 1, &[("a", "low")]);
    let mut here = merged(workshop(), std::slice::from_ref(&file));
    sketch::vote(&mut here, "a", "cy", "high");
    assert_eq!(verdict(&here, &file), Verdict::Same);
    assert_eq!(merged(here.clone(), &[file]), here);
}

#[test]
fn what_came_from_paper_stays_unless_the_file_is_chosen() {
    let mut here = workshop();
    sketch::vote(&mut here, "a", "bo", "low");
    let file = sheet("bo", 1, &[("a", "high")]);
    let unless = Choice::Here;
    let conflict = Verdict::Conflicting { differ: 1, unless };
    assert_eq!(verdict(&here, &file), conflict);
    let same = sheet("bo", 1, &[("a", "low")]);
    assert_eq!(verdict(&here, &same), Verdict::Same);
}

#[test]
fn two_files_of_one_moment_conflict_and_the_same_one_wins_whichever_comes_first() {
    let [one, other] = ["low", "high"].map(|it| sheet("cy", 1, &[("a", it)]));
    let first = merged(workshop(), std::slice::from_ref(&one));
    let conflicts = |it: Verdict| matches!(it, Verdict::Conflicting { differ: 1, .. });
    assert!(conflicts(verdict(&first, &other)));
    let second = merged(workshop(), std::slice::from_ref(&other));
    assert_eq!(merged(first, &[other]), merged(second, &[one]));
}

#[test]
fn who_was_enrolled_here_keeps_the_name_they_have_here() {
    let mut here = workshop();
    let enrolled = Change::Enrolled {
        id: id("bo"),
        respondent: Some(Respondent::named("Bo of Sales")),
    };
    here.apply(enrolled, sketch::now());
    let after = merged(here, &[sheet("bo", 1, &[("a", "low")])]);
    assert_eq!(after.respondents()[&id("bo")].name, "Bo of Sales");
    assert_eq!(level(&after, "a", "bo"), Some(sketch::answer("low")));
    let after = merged(after, &[sheet("bo", 2, &[("a", "high")])]);
    assert_eq!(after.respondents()[&id("bo")].name, "Bo of Sales");
    assert_eq!(level(&after, "a", "bo"), Some(sketch::answer("high")));
}

#[test]
fn who_was_put_into_a_group_here_stays_there_when_a_later_file_comes() {
    let mut here = merged(workshop(), &[sheet("cy", 1, &[("a", "low")])]);
    let mut cy = here.respondents()[&id("cy")].clone();
    cy.department = Some("sales".parse().unwrap());
    let (of, respondent) = (id("cy"), Some(cy.clone()));
    let enrolled = Change::Enrolled { id: of, respondent };
    here.apply(enrolled, sketch::now());
    let later = sheet("cy", 2, &[("a", "high")]);
    assert_eq!(verdict(&here, &later), Verdict::Changed { differ: 1 });
    let after = merged(here, &[later]);
    assert_eq!(after.respondents()[&id("cy")], cy);
}

#[test]
fn another_edition_is_refused_and_a_small_revision_is_not() {
    let mut file = sheet("cy", 1, &[("a", "low")]);
    file.questionnaires[0].version = "1.4.2".parse().unwrap();
    assert_eq!(verdict(&workshop(), &file), Verdict::New);
    file.questionnaires[0].version = "2.0.0".parse().unwrap();
    let wrong = Verdict::WrongVersion {
        id: "sketch".parse().unwrap(),
        theirs: "2.0.0".parse().unwrap(),
        ours: Some("1.0.0".parse().unwrap()),
    };
    assert_eq!(verdict(&workshop(), &file), wrong);
    assert_eq!(merged(workshop(), &[file.clone()]), workshop());
    file.questionnaires[0].id = "other".parse().unwrap();
    let not_asked = Verdict::WrongVersion {
        id: "other".parse().unwrap(),
        theirs: "2.0.0".parse().unwrap(),
        ours: None,
    };
    assert_eq!(verdict(&workshop(), &file), not_asked);
}

#[test]
fn a_file_of_another_workshop_is_refused() {
    let mut file = sheet("cy", 1, &[("a", "low")]);
    file.workshop = "another".to_owned();
    assert_eq!(verdict(&workshop(), &file), Verdict::NotThisWorkshop);
    assert_eq!(merged(workshop(), &[file]), workshop());
}

#[test]
fn no_file_is_taken_in_once_the_names_are_dropped() {
    let nameless = workshop().without_names_for_good(sketch::now());
    let file = sheet("cy", 1, &[("a", "low")]);
    assert_eq!(verdict(&nameless, &file), Verdict::Nameless);
    assert_eq!(merged(nameless.clone(), &[file]), nameless);
}
