//! `--view`: whose answers are looked at.

use needs_catch::{
    archive,
    assessment::{Assessment, Change, Group, GroupKind, View},
    i18n::{Locale, Strings},
    scoring::overview_in,
};
use serde_json::Value;

use super::{Said, folder, run, run_on, score::saved, write};
use crate::{
    protection::{self, Person, Said as Answer, group},
    sketch,
};

/// Three in Sales and three in customer support, one of them the only lead;
/// nobody is in Research. Lee looks at it from outside.
fn room(smallest: u8) -> Assessment {
    let person = |name: &str, department, role, level| Person {
        name: name.to_owned(),
        department,
        role,
        facilitator: name == "Lee",
        said: vec![Some(Answer::Level(level)); protection::tiny().requirements().count()],
    };
    let people = [
        person("Ann", Some(0), Some(0), 0),
        person("Bo", Some(0), Some(0), 0),
        person("Cy", Some(0), Some(0), 0),
        person("Di", Some(1), Some(0), 2),
        person("Eve", Some(1), Some(0), 2),
        person("Flo", Some(1), Some(1), 2),
        person("Lee", None, None, 1),
    ];
    let mut room = protection::workshop(&protection::tiny(), smallest, [3, 2], &people);
    let (department, role) = (GroupKind::Department, GroupKind::Role);
    let named = [
        (department, 0, "Sales"),
        (department, 1, "고객 지원"),
        (department, 2, "Research"),
        (role, 0, "Staff"),
        (role, 1, "Lead"),
    ];
    for (kind, at, name) in named {
        call(&mut room, kind, at, name);
    }
    room
}

/// Where the groups have to be large enough, as it is saved.
pub(super) fn saved_room() -> String {
    archive::encode(&room(3))
}

fn call(room: &mut Assessment, kind: GroupKind, at: usize, name: &str) {
    let name = name.to_owned();
    let change = Change::Grouped {
        id: group(kind, at),
        group: Some(Group { kind, name }),
    };
    room.apply(change, sketch::now());
}

fn scored(room: &Assessment, view: &str, format: &str) -> Said {
    let asked = ["score", "-", "--format", format, "--view", view];
    run_on(archive::encode(room), &asked)
}

fn refused(room: &Assessment, view: &str) -> String {
    let said = scored(room, view, "text");
    assert_eq!((said.code, said.out.as_str()), (Some(2), ""), "{said:?}");
    let report = run_on(archive::encode(room), &["report", "-", "--view", view]);
    assert_eq!((report.code, &report.err), (Some(2), &said.err));
    assert_eq!(report.out, "");
    said.err
}

#[test]
fn the_scores_of_a_department_say_whose_they_are() {
    let room = room(3);
    insta::assert_snapshot!(
        "view-text",
        scored(&room, "department:고객 지원", "text").whole()
    );
    let said = scored(&room, "department:Sales", "json");
    let json: Value = serde_json::from_str(&said.out).unwrap();
    assert_eq!(
        (&json["view"], &json["whose"]),
        (&"group:department-0".into(), &"Sales".into())
    );
    let view = View::Group(group(GroupKind::Department, 0));
    let score = overview_in(&room, &view).powers[0].power.score;
    assert_eq!(json["powers"][0]["score"].as_f64(), score);
    let all: Value = serde_json::from_str(&scored(&room, "all", "json").out).unwrap();
    assert_eq!((&all["view"], &all["whose"]), (&"all".into(), &Value::Null));
    assert_ne!(all["powers"], json["powers"]);
    let table = scored(&room, "department:Sales", "csv").out;
    let (headings, rows) = table.split_once("\r\n").unwrap();
    assert!(headings.ends_with(",view,whose"), "{headings}");
    assert!(
        rows.lines()
            .all(|it| it.ends_with(",group:department-0,Sales")),
        "{rows}"
    );
}

#[test]
fn a_report_says_whose_it_is_and_holds_nobody_elses_answers() {
    let room = room(0);
    let asked = ["report", "-", "--format", "csv", "--view", "respondent:ann"];
    let said = run_on(archive::encode(&room), &asked);
    assert_eq!((said.code, said.err.as_str()), (Some(0), ""));
    assert!(said.out.contains("Ann"), "{}", said.out);
    assert!(
        !said.out.contains("Bo") && !said.out.contains("Flo"),
        "{}",
        said.out
    );
    for (view, name) in [
        ("respondent:Ann", "Ann"),
        ("role:Staff", "Staff"),
        ("facilitator:Lee", "Lee"),
    ] {
        let said = run_on(archive::encode(&room), &["report", "-", "--view", view]);
        let title = said
            .out
            .split("<title>")
            .nth(1)
            .and_then(|it| it.split("</title>").next());
        assert!(
            title.is_some_and(|it| it.contains(name)),
            "{view}: {title:?}"
        );
    }
}

#[test]
fn a_view_is_named_as_people_or_as_the_addresses_of_the_app_name_it() {
    let room = room(3);
    let sales = scored(&room, "department:Sales", "json");
    for same in [
        "department: sales ",
        "group:SALES",
        "group:department-0",
        "department:department-0",
    ] {
        assert_eq!(scored(&room, same, "json").out, sales.out, "{same}");
    }
    let lee = scored(&room, "facilitator:Lee", "json");
    assert_eq!(lee.code, Some(0), "{lee:?}");
    assert_eq!(scored(&room, "respondent:person-006", "json").out, lee.out);
    assert_eq!(
        scored(&room, "all", "json").out,
        run_on(archive::encode(&room), &["score", "-", "--format", "json"]).out
    );
}

#[test]
fn what_names_nobody_is_answered_with_what_there_is() {
    assert_eq!(
        refused(&room(3), "department:Slaes"),
        "error: `<stdin>` has no department `Slaes`; it has `department:Research` (nobody in it \
         yet), `department:Sales`, `department:고객 지원`\n"
    );
    assert_eq!(
        refused(&room(3), "role:Sales"),
        "error: `<stdin>` has no role `Sales`; it has `role:Lead` (fewer than 3 people), \
         `role:Staff` (would reveal what a few people answered)\n"
    );
    // Whose answers were promised not to be shown is not offered.
    assert_eq!(
        refused(&room(3), "respondent:Zoe"),
        "error: `<stdin>` has no respondent `Zoe`; it has `facilitator:Lee`\n"
    );
    assert!(refused(&room(0), "respondent:Zoe").contains("`respondent:Ann`"));
    let alone = run_on(saved(Locale::En), &["score", "-", "--view", "role:Lead"]);
    assert_eq!(
        (alone.code, alone.err.as_str()),
        (Some(2), "error: `<stdin>` has no role `Lead`\n")
    );
}

#[test]
fn a_name_that_two_have_is_not_guessed_at() {
    let mut room = room(3);
    call(&mut room, GroupKind::Department, 1, "sales ");
    assert_eq!(
        refused(&room, "department:Sales"),
        "error: `<stdin>` has several that are called `Sales`: `department:department-0`, \
         `department:department-1`; say which by its id\n"
    );
    assert_eq!(
        scored(&room, "department:department-1", "json").code,
        Some(0)
    );
    assert!(refused(&room, "department:x").contains("`department:department-1`"));
}

#[test]
fn what_is_not_shown_in_the_app_is_not_shown_here() {
    let room = room(3);
    let words = Strings::of(Locale::En).views();
    for view in [
        "role:Lead",
        "role:Staff",
        "respondent:Ann",
        "respondent:person-000",
    ] {
        let said = refused(&room, view);
        assert_eq!(
            said,
            format!("error: `<stdin>`, `{view}`: {}\n", words.not_shown)
        );
    }
    assert!(refused(&room, "department:Research").ends_with(": nobody in it yet\n"));
}

#[test]
fn what_is_no_view_is_told_what_one_looks_like() {
    for view in ["", "Sales", "team:Sales", "department:", "role: "] {
        let said = run_on(saved(Locale::En), &["score", "-", "--view", view]);
        assert_eq!((said.code, said.out.as_str()), (Some(2), ""));
        assert!(
            said.err.contains("expected `department:NAME`") || view.is_empty(),
            "{}",
            said.err
        );
    }
}

#[test]
fn of_several_files_those_without_the_department_say_so() {
    let folder = folder();
    write(&folder.path().join("a.json"), archive::encode(&room(3)));
    write(&folder.path().join("b.json"), saved(Locale::En));
    let path = folder.path().to_str().unwrap();
    let said = run(&["score", path, "--view", "department:Sales"]);
    assert_eq!(said.code, Some(1), "{said:?}");
    let lines: Vec<Value> = (said.out.lines())
        .map(|it| serde_json::from_str(it).unwrap())
        .collect();
    assert_eq!(lines[0]["whose"], "Sales");
    let error = lines[1]["error"].as_str().unwrap();
    assert!(error.ends_with("has no department `Sales`"), "{error}");
}
