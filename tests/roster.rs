//! Who takes part, what they were promised, and answers pasted as a table.

use needs_catch::assessment::{
    Answer, Assessment, Change, Exemption, Grid, Group, GroupKind, Reason, Refusal, Respondent,
    RespondentId, Roll, Unclear, Workshop, exempt,
};
use proptest::prelude::*;

use crate::sketch::{self, Requirement, Sketch, Trigger, item};

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

fn workshop(smallest_group: u8) -> Assessment {
    let mut assessment = sketch::blank(&["ann", "bo"]);
    let workshop = Workshop {
        smallest_group,
        ..Workshop::of("ann".parse().unwrap())
    };
    let workshop = Some(Box::new(workshop));
    assessment.apply(Change::WorkshopSet { workshop }, sketch::now());
    assessment
}

#[test]
fn what_was_promised_is_loosened_only_until_the_first_answer() {
    let mut assessment = workshop(4);
    sketch::vote(&mut assessment, "a", "ann", "low");
    assert!([0, 3, 4, 10].iter().all(|it| assessment.may_promise(*it)));
    sketch::vote(&mut assessment, "a", "bo", "low");
    assert!(assessment.is_under_way());
    let may: Vec<u8> = (0..=10).filter(|it| assessment.may_promise(*it)).collect();
    assert_eq!(may, [4, 5, 6, 7, 8, 9, 10]);
}

#[test]
fn where_nothing_was_promised_anything_may_be() {
    for none in [0, 1] {
        let mut assessment = workshop(none);
        sketch::vote(&mut assessment, "a", "bo", "low");
        assert!([0, 1, 3].iter().all(|it| assessment.may_promise(*it)));
    }
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

/// Three people, and the requirements 1.1 `a`, 1.2 `b` and 2.1 `c`.
fn assessment() -> Assessment {
    let trigger = |id: &str, requirements: &[&str]| Trigger {
        id: id.to_owned(),
        weight: 1.0,
        requirements: (requirements.iter())
            .map(|id| Requirement {
                id: (*id).to_owned(),
                weight: 1.0,
            })
            .collect(),
        caps: vec![],
    };
    let level = |id: &str, value| (id.to_owned(), value);
    let sketch = Sketch {
        scale: vec![level("low", 0.0), level("middle", 1.0), level("high", 2.0)],
        bands: vec![level("low", 0.0), level("high", 0.5)],
        triggers: vec![trigger("t", &["a", "b"]), trigger("u", &["c"])],
    };
    sketch::asking(sketch::blank(&["ann", "bo", "cy"]), &[sketch.read()])
}

fn paste(assessment: &Assessment, at: (usize, usize), block: &str) -> Result<Assessment, Refusal> {
    let people: Vec<_> = assessment.respondents().keys().cloned().collect();
    let questionnaire = &assessment.questionnaires()[0];
    let pasted = Grid::of(assessment, questionnaire, &people).paste(at.0, at.1, block)?;
    let mut after = assessment.clone();
    let back = after.apply(pasted.change, sketch::now());
    let mut undone = after.clone();
    undone.apply(back, sketch::now());
    assert_eq!(undone, *assessment);
    Ok(after)
}

/// What everybody said, a letter each: the level's first, `n`, or a dot.
fn written(assessment: &Assessment) -> Vec<String> {
    let said = |person: &RespondentId, requirement: &str| {
        let response = assessment.response(&item(requirement), person);
        match response.and_then(|it| it.answer.as_ref()) {
            Some(Answer::Level(level)) => level.as_str()[..1].to_owned(),
            Some(Answer::NotApplicable(_)) => "n".to_owned(),
            None => ".".to_owned(),
        }
    };
    (assessment.respondents().keys())
        .map(|person| ["a", "b", "c"].map(|it| said(person, it)).concat())
        .collect()
}

#[test]
fn a_block_of_numbers_labels_and_ids_is_written_where_the_cell_is() {
    let begun = assessment();
    let all = paste(
        &begun,
        (0, 0),
        "1\t2\t3\n０\tn/a\t해당 없음\r\nTHE LEVEL LOW\thigh\t３\n",
    );
    assert_eq!(written(&all.unwrap()), ["lmh", "nnn", "lhh"]);
    let corner = paste(&begun, (1, 1), "\"2\"\t該当なし\n3");
    assert_eq!(written(&corner.unwrap()), ["...", ".mn", ".h."]);
}

#[test]
fn an_empty_cell_leaves_what_stands_there() {
    let begun = paste(&assessment(), (0, 0), "1\t1\t1").unwrap();
    let after = paste(&begun, (0, 0), "\t3\t \n2\t\t").unwrap();
    assert_eq!(written(&after), ["lhl", "m..", "..."]);
}

#[test]
fn empty_rows_and_columns_at_the_end_of_a_block_are_none() {
    let begun = assessment();
    let after = paste(&begun, (1, 1), "1\t2\t\t\n3\t\t\t\n\t\t\t\r\n\r\n");
    assert_eq!(written(&after.unwrap()), ["...", ".lm", ".h."]);
    // Those before the end keep their place.
    let after = paste(&begun, (0, 0), "\t1\t\t\n\t\t\t\n\t2\t\t\n\t\t\t");
    assert_eq!(written(&after.unwrap()), [".l.", "...", ".m."]);
}

#[test]
fn why_something_does_not_apply_is_not_pasted_over() {
    let mut begun = assessment();
    let answer = Answer::NotApplicable(Exemption {
        reason: Reason::OutOfScope,
        note: "Sold in May".to_owned(),
    });
    let (item, by) = (item("a"), "ann".parse().unwrap());
    let change = Change::Answered {
        item: item.clone(),
        by,
        answer: answer.clone(),
    };
    begun.apply(change, sketch::now());
    let after = paste(&begun, (0, 0), "n\tn").unwrap();
    let said = |requirement| {
        let response = after.response(&sketch::item(requirement), &"ann".parse().unwrap());
        response.and_then(|it| it.answer.clone())
    };
    assert_eq!((said("a"), said("b")), (Some(answer), Some(exempt())));
}

#[test]
fn a_block_that_does_not_fit_is_refused_whole_and_says_where() {
    let begun = assessment();
    let refused = |at, block: &str| paste(&begun, at, block).unwrap_err();
    assert_eq!(refused((0, 0), "\t\n"), Refusal::Nothing);
    assert_eq!(
        refused((2, 0), "1\n1"),
        Refusal::TooManyRows { rows: 2, room: 1 }
    );
    assert_eq!(
        refused((0, 2), "1\t1"),
        Refusal::TooManyColumns {
            columns: 2,
            room: 1
        }
    );
    for text in ["4", "1.5", "-1", "lowish", "Kim Minji"] {
        assert_eq!(
            refused((0, 0), &format!("1\t2\n3\t{text}")),
            Refusal::NoAnswer {
                row: 2,
                column: 2,
                text: text.to_owned(),
                person: 1,
                requirement: 1,
            }
        );
    }
}

/// The same three, called Ann, Bo and Cy, or whatever else.
fn called(names: [&str; 3]) -> Assessment {
    let mut assessment = assessment();
    for (id, name) in ["ann", "bo", "cy"].into_iter().zip(names) {
        let (id, respondent) = (id.parse().unwrap(), Some(Respondent::named(name)));
        assessment.apply(Change::Enrolled { id, respondent }, sketch::now());
    }
    assessment
}

#[test]
fn answers_beside_names_go_to_those_who_bear_them_in_any_order() {
    let begun = called(["Ann", "Bo", "Cy"]);
    let after = paste(&begun, (2, 1), "Cy\t1\t2\n\"Ann\"\t3\tn\n").unwrap();
    assert_eq!(written(&after), [".hn", "...", ".lm"]);
    let people: Vec<_> = begun.respondents().keys().cloned().collect();
    let grid = Grid::of(&begun, &begun.questionnaires()[0], &people);
    let pasted = grid.paste(0, 0, "Cy\t1\t2\nBo\t\t\nAnn\t3").unwrap();
    let whose: Vec<_> = pasted.people.iter().map(RespondentId::as_str).collect();
    assert_eq!((pasted.answers, whose), (3, vec!["ann", "cy"]));
}

#[test]
fn answers_below_headings_go_to_the_requirements_they_name() {
    let begun = called(["Ann", "Bo", "Cy"]);
    let title = |at: usize| {
        let asked = begun.questionnaires()[0].requirements().nth(at).unwrap().1;
        asked.title.get(needs_catch::i18n::Locale::Ko).to_owned()
    };
    for headings in [
        "\t2.1\t1.1".to_owned(),
        format!("이름\t{}\t1.1 {}", title(2), title(0)),
    ] {
        let after = paste(&begun, (1, 1), &format!("{headings}\nBo\t1\t2\nAnn\t3\t\n"));
        assert_eq!(written(&after.unwrap()), ["..h", "m.l", "..."]);
    }
    let nameless = paste(&begun, (1, 2), "1.2\t1.1\n1\t2\n3\t3").unwrap();
    assert_eq!(written(&nameless), ["...", "ml.", "hh."]);
}

#[test]
fn a_name_or_a_heading_that_is_not_one_is_refused_and_said() {
    let begun = called(["Ann", "Bo", "Bo"]);
    let name = |row, text: &str, why| {
        let text = text.to_owned();
        Refusal::Name { row, text, why }
    };
    let heading = |column, text: &str, why| {
        let text = text.to_owned();
        Refusal::Heading { column, text, why }
    };
    for (block, refusal) in [
        ("Ann\t1\nDi\t2", name(2, "Di", Unclear::Unknown)),
        ("Ann\t1\nBo\t2", name(2, "Bo", Unclear::Shared)),
        ("Ann\t1\nAnn\t2", name(2, "Ann", Unclear::Twice)),
        ("Ann\t1\n\t2", name(2, "", Unclear::Missing)),
        ("Name\t1.1\nAn\t2", name(2, "An", Unclear::Unknown)),
        (
            "Name\t1.1\tTeam\nAnn\t2\tA",
            heading(3, "Team", Unclear::Unknown),
        ),
        (
            "Name\t1.1\t1.1\nAnn\t2\t2",
            heading(3, "1.1", Unclear::Twice),
        ),
        ("Name\t1.1\nAnn\t2\t2", heading(3, "", Unclear::Missing)),
        ("Name\t1.1", Refusal::Nothing),
        ("Ann\nBo", name(2, "Bo", Unclear::Shared)),
        ("Ann", Refusal::Nothing),
    ] {
        assert_eq!(paste(&begun, (0, 0), block), Err(refusal), "{block}");
    }
}

#[test]
fn codes_that_may_as_well_be_answers_need_a_heading() {
    let begun = called(["1", "2", "12"]);
    let refused = paste(&begun, (0, 0), "2\t3\n1\t1");
    assert_eq!(refused, Err(Refusal::NamesOrAnswers));
    let by_heading = paste(&begun, (0, 0), "\t1.1\n2\t3\n1\t1").unwrap();
    assert_eq!(written(&by_heading), ["l..", "h..", "..."]);
    let by_another = paste(&begun, (0, 0), "12\t3\n1\t1").unwrap();
    assert_eq!(written(&by_another), ["l..", "...", "h.."]);
    let by_place = paste(&begun, (0, 0), "2\t3\n2\t1").unwrap();
    assert_eq!(written(&by_place), ["mh.", "ml.", "..."]);
}

#[test]
fn requirements_are_numbered_by_trigger() {
    let assessment = assessment();
    let numbered = assessment.questionnaires()[0].numbered();
    let numbered: Vec<_> = numbered.map(|(it, of)| format!("{it} {}", of.id)).collect();
    assert_eq!(numbered, ["1.1 a", "1.2 b", "2.1 c"]);
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

    #[test]
    fn any_block_is_written_or_refused(
        block in "(\\PC|[\t\n0-3n]){0,30}",
        row in 0_usize..5,
        column in 0_usize..5,
    ) {
        // That it can be taken back is held inside.
        let begun = assessment();
        if let Ok(after) = paste(&begun, (row, column), &block) {
            prop_assert_ne!(after, begun);
        }
    }
}
