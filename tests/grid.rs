//! Answers pasted as a table.

use needs_catch::assessment::{
    Answer, Assessment, Change, Exemption, Grid, Reason, Refusal, Respondent, RespondentId,
    Unclear, exempt,
};
use proptest::prelude::*;

use crate::sketch::{self, Requirement, Sketch, Trigger, item};

/// Three people, and the requirements 1.1 `a`, 1.2 `b` and 2.1 `c`.
pub fn assessment() -> Assessment {
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
pub fn called(names: [&str; 3]) -> Assessment {
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
