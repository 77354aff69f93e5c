//! Who takes part.

use needs_catch::assessment::{
    Assessment, Change, Group, GroupKind, Respondent, RespondentId, Roll,
};
use proptest::prelude::*;

use crate::{
    grid::{assessment, called},
    sketch::{self, item},
};

/// Ids that nothing else has.
fn ids() -> impl FnMut() -> String {
    let mut last = 0;
    move || {
        last += 1;
        format!("new-{last:04}")
    }
}

fn enrol(assessment: &mut Assessment, list: &str) -> Option<Change> {
    let change = Roll::read(list).enrolment(assessment, ids())?;
    Some(assessment.apply(change, sketch::now()))
}

/// Name, department and role of everybody who was enrolled.
fn listed(assessment: &Assessment) -> Vec<String> {
    let name = |group: Option<_>| group.map_or("-", |it| assessment.groups()[it].name.as_str());
    (assessment.by_name().iter())
        .filter(|id| id.as_str().starts_with("new-"))
        .map(|id| {
            let it = &assessment.respondents()[id];
            let [department, role] = GroupKind::ALL.map(|kind| name(it.group(kind)));
            format!("{}/{department}/{role}", it.name)
        })
        .collect()
}

#[test]
fn a_pasted_list_becomes_people_and_their_groups_in_one_step() {
    let begun = sketch::blank(&["ann"]);
    let mut assessment = begun.clone();
    let back = enrol(
        &mut assessment,
        "Kim Minji\tSales\tManager\r\n\n  Sato , Planning\n박서연，Sales，\nTanaka、営業部、課長、2019\n\"Lee, Jr.\"\t\t\"Manager\"\n\tSales\n",
    )
    .unwrap();
    assert_eq!(
        listed(&assessment),
        [
            "Kim Minji/Sales/Manager",
            "Lee, Jr./-/Manager",
            "Sato/Planning/-",
            "Tanaka/営業部/課長",
            "박서연/Sales/-",
        ]
    );
    assert_eq!(assessment.groups().len(), 5);
    assessment.apply(back, sketch::now());
    assert_eq!(assessment, begun);
}

#[test]
fn a_list_says_beforehand_what_it_would_add() {
    let mut assessment = sketch::blank(&["ann"]);
    enrol(&mut assessment, "Kim, Sales");
    let roll = Roll::read("Kim, Sales\nSato, Planning, Sales\nSato\nLee, Planning");
    assert_eq!(roll.len(), 4);
    // The department Planning, and the role Sales.
    assert_eq!(roll.new_groups(&assessment), 2);
    assert_eq!(roll.namesakes(&assessment), 3);
}

#[test]
fn headings_above_a_list_are_nobody() {
    for headings in [
        "이름\t부서\t역할",
        "성명, 소속, 직책",
        "성명\t부서명\t직책",
        "Name, Department, Role",
        "\n\"NAME\"\tDept.\tJob title\tPhone",
        "氏名\t部門\t役割",
        "名前、所属",
        "Name",
    ] {
        let mut assessment = sketch::blank(&["ann"]);
        enrol(&mut assessment, &format!("{headings}\nKim, Sales\nLee"));
        assert_eq!(
            listed(&assessment),
            ["Kim/Sales/-", "Lee/-/-"],
            "{headings}"
        );
    }
    // Only above the others, and only where nothing else stands there.
    for people in ["Kim\nName", "Name, Sales, Lead\nKim", "Role\nKim"] {
        assert_eq!(Roll::read(people).len(), 2, "{people}");
    }
    assert!(Roll::read("Name, Department, Role").is_empty());
}

#[test]
fn people_of_one_name_are_told_apart_by_where_they_belong_and_then_by_a_number() {
    let mut assessment = sketch::blank(&["ann"]);
    let list = "Kim, Sales, Lead\nKim, Sales\nKim, Sales\nKim\nLee, Sales";
    enrol(&mut assessment, list);
    let called: Vec<_> = (assessment.respondents().keys())
        .filter(|id| id.as_str().starts_with("new-"))
        .filter_map(|id| assessment.called(id))
        .collect();
    assert_eq!(
        called,
        [
            "Kim · Sales · Lead",
            "Kim · Sales · 1",
            "Kim · Sales · 2",
            "Kim",
            "Lee"
        ]
    );
    let unnamed = ("zoe".parse().unwrap(), Some(Respondent::default()));
    let (id, respondent) = Clone::clone(&unnamed);
    assessment.apply(Change::Enrolled { id, respondent }, sketch::now());
    assert_eq!(assessment.called(&unnamed.0), None);
}

#[test]
fn a_list_without_names_adds_nothing() {
    let assessment = sketch::blank(&["ann"]);
    for list in ["", "\n \n\t\n", ", Sales", "\tSales\tManager"] {
        assert!(Roll::read(list).is_empty());
        assert_eq!(Roll::read(list).enrolment(&assessment, ids()), None);
    }
}

#[test]
fn people_are_listed_by_name_and_their_numbers_by_value() {
    let mut assessment = sketch::blank(&["ann"]);
    enrol(&mut assessment, "Person 10\nperson 2\nPerson 2b\nAda\nP");
    let names = assessment.by_name();
    let names: Vec<_> = (names.iter())
        .map(|id| assessment.respondents()[id].name.as_str())
        .filter(|it| !it.starts_with("The"))
        .collect();
    assert_eq!(names, ["Ada", "P", "person 2", "Person 2b", "Person 10"]);
}

#[test]
fn names_that_several_bear_are_found_and_no_name_is_none() {
    let mut assessment = sketch::blank(&["ann"]);
    enrol(&mut assessment, "Kim\nSato\nKim");
    for id in ["x", "y"] {
        let change = Change::Enrolled {
            id: id.parse().unwrap(),
            respondent: Some(Respondent::default()),
        };
        assessment.apply(change, sketch::now());
    }
    assert_eq!(Vec::from_iter(assessment.namesakes()), ["Kim"]);
}

#[test]
fn without_their_department_people_stay_and_it_can_be_taken_back() {
    let mut assessment = sketch::blank(&["ann"]);
    enrol(
        &mut assessment,
        "Kim, Sales, Lead\nSato, Sales\nLee, Planning",
    );
    let before = assessment.clone();
    let sales = (assessment.groups().iter())
        .find_map(|(id, it)| (it.name == "Sales").then(|| id.clone()))
        .unwrap();
    assert_eq!(assessment.members()[&sales], 2);
    let back = assessment.apply(assessment.disbanding(&sales), sketch::now());
    assert_eq!(
        listed(&assessment),
        ["Kim/-/Lead", "Lee/Planning/-", "Sato/-/-"]
    );
    assert!(!assessment.groups().contains_key(&sales));
    assessment.apply(back, sketch::now());
    assert_eq!(assessment, before);
}

#[test]
fn a_name_on_the_list_is_awaited_until_whoever_bears_it_answers() {
    let mut assessment = called(["Ann", "Bo", ""]);
    assert!(assessment.awaits(" Ann"));
    assert!(!assessment.awaits("Cy") && !assessment.awaits(""));
    sketch::vote(&mut assessment, "a", "ann", "low");
    assert!(!assessment.awaits("Ann"));
}

#[test]
fn answers_are_counted_for_each_person_among_what_is_asked() {
    let mut assessment = assessment();
    sketch::vote(&mut assessment, "a", "ann", "low");
    sketch::vote(&mut assessment, "b", "ann", "not applicable");
    sketch::vote(&mut assessment, "asked-once", "ann", "low");
    let note = Change::Noted {
        item: item("a"),
        by: "bo".parse().unwrap(),
        note: "Ask Cy".to_owned(),
    };
    assessment.apply(note, sketch::now());
    let ann: RespondentId = "ann".parse().unwrap();
    assert_eq!(Vec::from_iter(assessment.answered()), [(ann, 2)]);
}

proptest! {
    #[test]
    fn any_text_is_a_list_that_can_be_taken_back(list in "(\\PC|[\t\n,]){0,80}") {
        let mut assessment = sketch::blank(&["ann"]);
        let (id, kind) = ("sales".parse().unwrap(), GroupKind::Department);
        let group = Some(Group { kind, name: "Sales".to_owned() });
        assessment.apply(Change::Grouped { id, group }, sketch::now());
        let begun = assessment.clone();
        let people = Roll::read(&list).len();
        if let Some(back) = enrol(&mut assessment, &list) {
            prop_assert_eq!(assessment.respondents().len(), 1 + people);
            prop_assert!(assessment.respondents().values().all(|it| !it.name.is_empty()));
            assessment.apply(back, sketch::now());
        }
        prop_assert_eq!(assessment, begun);
    }
}
