//! Files that were saved can be opened, for ever; and no other file can.

use std::{collections::BTreeSet, fs, path::Path};

use needs_catch::{
    archive::{self, Damage, Error, LIMIT, encode},
    assessment::{Answer, Assessment, Change, Figures, Item, Reason},
    i18n::Locale,
    layout::{Depth, Part, Place, Withheld},
    questionnaire::{Library, Questionnaire},
};
use serde_json::{Value, json};

use crate::{
    pace::soon,
    sketch::{self, now},
};

#[test]
fn every_saved_version_still_opens() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/archives");
    let mut count = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let opened = decode(fs::read(&path).unwrap());
        assert!(opened.is_ok(), "{}: {opened:?}", path.display());
        count += 1;
    }
    assert!(count > 1, "only {count} files were found");
}

#[test]
fn a_file_of_the_current_version_is_written_again_byte_for_byte() {
    for text in [EVERYTHING, LITTLE] {
        assert_eq!(encode(&decode(text).unwrap()), text);
    }
}

#[test]
fn a_file_in_one_line_says_the_same() {
    for text in [EVERYTHING, LITTLE] {
        let assessment = decode(text).unwrap();
        let line = archive::encode_line(&assessment);
        assert!(!line.get().contains('\n'));
        assert_eq!(decode(line.get()).unwrap(), assessment);
    }
}

#[test]
fn everything_in_a_file_arrives() {
    let opened = decode(EVERYTHING).unwrap();
    assert_eq!(opened.id(), "0b9f2a34-hanbit");
    assert_eq!(opened.about().company, "한빛 식품 🍜");
    assert_eq!(opened.language(), Some(Locale::Ko));
    assert!(opened.is_sample());
    assert_eq!(opened.created().as_str(), "2026-11-22T09:30:00.000Z");
    assert_eq!(opened.modified().date(), "2026-11-23");
    assert_eq!(opened.questionnaires()[0].version.to_string(), "1.0.0");
    let names: Vec<_> = (opened.respondents().iter())
        .map(|(id, it)| (id.as_str(), it.name.as_str()))
        .collect();
    assert_eq!(names, [("p1", "김하나"), ("p2", "=SUM(A1:A9)"), ("p3", "")]);

    let of = |requirement: &str| Item {
        questionnaire: "needs-catch".parse().unwrap(),
        requirement: requirement.parse().unwrap(),
    };
    let answers = opened.answers(&of("where-it-lives")).unwrap();
    assert_eq!(answers.responses().len(), 3);
    assert_eq!(answers.given().count(), 2);
    let note = &answers.responses()[&"p1".parse().unwrap()].note;
    assert_eq!(
        note,
        "영업 담당자 개인이 \"엑셀\"로 관리\n👩‍💼 다음 주에 확인"
    );
    assert_eq!(answers.agreed().unwrap().reason, "会議で合意した");

    let response = opened.response(&of("needed-information"), &"p1".parse().unwrap());
    let Some(Answer::NotApplicable(exemption)) = &response.unwrap().answer else {
        panic!("{response:?}");
    };
    assert_eq!(exemption.reason, Reason::OutsideOurControl);
    assert_eq!(exemption.note, "본사가 정함");

    let id = "new-product-ratio".parse().unwrap();
    let figures = opened
        .figures(&"needs-catch".parse().unwrap(), &id)
        .unwrap();
    assert_eq!(figures.percent(), Some(37.5));
    assert_eq!(figures.parameters[&"window".parse().unwrap()], "3");

    let layout = opened.layout();
    assert_eq!(layout.order.parts()[0], Part::Method);
    assert_eq!(layout.left_out, BTreeSet::from([Part::Terms]));
    assert_eq!(layout.depth, Depth::OnePage);
    assert_eq!(layout.language, Some(Locale::Ja));
    assert_eq!(layout.brand.accent.unwrap().to_string(), "#ffd800");
    let logo = layout.brand.logo.as_ref().unwrap().png().unwrap();
    assert_eq!((logo.width(), logo.height()), (1, 1));
    assert!(layout.withheld.contains(&Withheld::Notes));
    assert_eq!(opened.remark(&Place::Cover), "이사회 보고용");
}

#[test]
fn a_byte_order_mark_and_other_line_ends_do_no_harm() {
    let opened = decode(EVERYTHING).unwrap();
    assert_eq!(decode(format!("\u{feff}{EVERYTHING}")), Ok(opened.clone()));
    assert_eq!(decode(EVERYTHING.replace('\n', "\r\n")), Ok(opened));
}

#[test]
fn a_file_that_is_too_large_is_refused_at_once() {
    let large = vec![b'['; 100 << 20];
    let refused = Err(Error::TooLarge { bytes: 100 << 20 });
    assert_eq!(soon(|| decode(&large)), refused);

    let mut largest = LITTLE.to_owned();
    largest.push_str(&" ".repeat(LIMIT - LITTLE.len()));
    assert!(decode(&largest).is_ok());
    largest.push(' ');
    assert_eq!(decode(&largest), Err(Error::TooLarge { bytes: LIMIT + 1 }));
}

#[test]
fn what_is_not_json_is_told_from_what_was_cut_off() {
    for cut in ["", "{\"a\": -", "{\"a\": 1.5e", "{\"a\": \"\\ud83c\\"] {
        assert_eq!(decode(cut), Err(Error::Truncated), "{cut}");
    }
    assert_eq!(decode("{\n  \"format"), Err(Error::Truncated));
    assert_eq!(
        decode(&EVERYTHING[..EVERYTHING.len() / 2]),
        Err(Error::Truncated)
    );
    assert_eq!(
        decode("id: needs-catch"),
        Err(Error::NotJson { line: 1, column: 1 })
    );
    let text = "{\n  \"format\": \"한빛\" x\n}";
    assert_eq!(
        decode(text),
        Err(Error::NotJson {
            line: 2,
            column: 18
        })
    );
    let twice = format!("{LITTLE}{LITTLE}");
    let line = LITTLE.lines().count() + 1;
    assert_eq!(decode(twice), Err(Error::NotJson { line, column: 1 }));
    assert_eq!(
        decode(b"{\"format\": \"\xff\"}"),
        Err(Error::NotUtf8 { at: 12 })
    );
    assert_eq!(
        decode(b"PK\x03\x04\x14\x00\x06\x00\x08"),
        Err(Error::NotJson { line: 1, column: 1 })
    );
}

#[test]
fn other_json_is_not_an_assessment() {
    for text in [
        "null",
        "[]",
        "3",
        "\"x\"",
        "{}",
        "{\"version\": 1}",
        "{\"format\": 1}",
    ] {
        assert_eq!(decode(text), Err(Error::NotAnAssessment), "{text}");
    }
    let other = altered("/format", json!("another-program"));
    assert_eq!(decode(other), Err(Error::NotAnAssessment));
}

#[test]
fn a_newer_file_is_refused_whatever_is_in_it() {
    let newer = altered("/version", json!(archive::VERSION + 1));
    assert_eq!(decode(newer), Err(Error::NewerFormat { found: 5 }));
    let text = r#"{"surprise": [], "version": 99, "format": "needs-catch-assessment"}"#;
    assert_eq!(decode(text), Err(Error::NewerFormat { found: 99 }));
}

#[test]
fn a_version_that_never_was_is_damage() {
    for version in [json!(0), json!(-1), json!("1"), json!(1.5), json!(null)] {
        let text = altered("/version", version.clone());
        assert_eq!(
            decode(text),
            Err(Error::Damaged(Damage::Version)),
            "{version}"
        );
    }
}

#[test]
fn damage_has_a_place() {
    let text = LITTLE.replace("\"company\": \"Hanbit\"", "\"company\": 7");
    let error = decode(&text).unwrap_err();
    assert_eq!(
        error.to_string(),
        "7:18: invalid type: integer `7`, expected a string"
    );
    let text = LITTLE.replace("\"en\"", "\"fr\"");
    assert!(
        decode(text)
            .unwrap_err()
            .to_string()
            .contains("unknown variant `fr`")
    );
}

#[test]
fn a_damaged_file_is_not_opened() {
    for (pointer, value) in [
        ("/assessment", json!({})),
        ("/assessment", json!([])),
        ("/assessment/about", json!(null)),
        ("/assessment/created", json!("yesterday")),
        ("/assessment/created", json!("2026-13-01T00:00:00.000Z")),
        ("/assessment/language", json!("fr")),
        ("/assessment/questionnaires", json!(["id: Needs Catch"])),
        (
            "/assessment/questionnaires",
            json!([{ "id": "needs-catch", "version": "1.0.0" }]),
        ),
        ("/assessment/former", json!([""])),
        ("/assessment/weights", json!({ "needs-catch": -1 })),
        ("/assessment/weights", json!({ "needs-catch": null })),
        ("/assessment/declined", json!({ "needs-catch": "1" })),
        ("/assessment/respondents", json!({ "not an id": {} })),
        (
            "/assessment/answers",
            json!({ "needs-catch": { "x": { "agreed": {} } } }),
        ),
        (
            "/assessment/figures",
            json!({ "needs-catch": { "x": { "numerator": "1" } } }),
        ),
    ] {
        let error = decode(altered(pointer, value.clone())).unwrap_err();
        assert!(
            matches!(
                error,
                Error::Damaged(Damage::Shape {
                    line: 1..,
                    column: 1..,
                    ..
                })
            ),
            "{pointer} {value}: {error:?}"
        );
    }
    let nobody = altered("/assessment/respondents", json!({}));
    assert_eq!(decode(nobody), Err(Error::Damaged(Damage::NobodyAnswers)));
    let nothing = altered("/assessment/questionnaires", json!([]));
    assert_eq!(decode(nothing), Err(Error::Damaged(Damage::NothingAsked)));
    let mut file: Value = serde_json::from_str(EVERYTHING).unwrap();
    let list = file["assessment"]["questionnaires"].as_array_mut().unwrap();
    list.push(list[0].clone());
    assert_eq!(
        decode(file.to_string()),
        Err(Error::Damaged(Damage::TwiceTheSame))
    );
    let stranger = altered("/assessment/respondents", json!({ "p1": {}, "p2": {} }));
    let p3 = "p3".parse().unwrap();
    assert_eq!(
        decode(stranger),
        Err(Error::Damaged(Damage::UnknownRespondent(p3)))
    );
    for id in ["", "../up", "a b", "한빛", &"x".repeat(65)] {
        let text = altered("/assessment/id", json!(id));
        assert_eq!(decode(text), Err(Error::Damaged(Damage::Id)), "{id}");
    }
}

#[test]
fn a_file_that_only_names_its_questionnaires_gets_them() {
    let opened = decode(V1).unwrap();
    let [needs_catch, crm] = opened.questionnaires() else {
        panic!("{opened:?}");
    };
    assert_eq!(*needs_catch, known()[0]);
    assert_eq!(crm.version.to_string(), "2.1.0-draft.1");
    assert_eq!(decode(encode(&opened)), Ok(opened));

    // A later version of the same major one answers the same requirements.
    let text = V1.replace("\"version\": \"2.1.0-draft.1\"", "\"version\": \"2.0.0\"");
    assert!(decode(text).is_ok());

    let unknown = archive::decode(V1, &known()[..1]).unwrap_err();
    let Error::UnknownQuestionnaire { id, version } = &unknown else {
        panic!("{unknown:?}");
    };
    assert_eq!(
        (id.as_str(), version.to_string().as_str()),
        ("crm", "2.1.0-draft.1")
    );
    for edition in [
        json!({ "id": "Needs Catch", "version": "1.0.0" }),
        json!({ "id": "needs-catch", "version": "1" }),
    ] {
        let mut file: Value = serde_json::from_str(V1).unwrap();
        file["assessment"]["questionnaires"][0] = edition;
        let error = decode(file.to_string()).unwrap_err();
        assert!(
            matches!(error, Error::Damaged(Damage::Shape { .. })),
            "{error:?}"
        );
    }
}

#[test]
fn a_questionnaire_in_a_file_is_whole() {
    let opened = decode(EVERYTHING).unwrap();
    let [questionnaire] = opened.questionnaires() else {
        panic!("{opened:?}");
    };
    assert!(questionnaire.yaml().starts_with("# A small needs-catch"));
    assert_eq!(opened.former()[0].version.to_string(), "0.9.0");
    assert_eq!(opened.weight(&questionnaire.id), 2.5.try_into().unwrap());
    let declined = opened.declined(&questionnaire.id).unwrap();
    assert_eq!(declined.to_string(), "1.1.0");
}

#[test]
fn a_key_nobody_reads_is_damage_rather_than_lost() {
    let mut file: Value = serde_json::from_str(EVERYTHING).unwrap();
    file["assessment"]["surprise"] = json!(1);
    let error = decode(file.to_string()).unwrap_err();
    assert!(
        error.to_string().contains("unknown field `surprise`"),
        "{error}"
    );
}

#[test]
fn deep_nesting_is_refused_at_once() {
    let deep = "[".repeat(1_000_000);
    for start in [
        "",
        "{\"format\": ",
        "{\"format\": \"needs-catch-assessment\", \"version\": 1, \"assessment\": ",
        "{\"format\": \"needs-catch-assessment\", \"version\": 1, \"assessment\": { \"id\": ",
    ] {
        let closed = format!("{start}{deep}{}", "]".repeat(deep.len()));
        assert!(soon(|| decode(&closed)).is_err());
        assert!(soon(|| decode(format!("{start}{deep}"))).is_err());
    }
}

#[test]
fn numbers_arrive_to_the_last_bit() {
    let mut assessment = sketch::blank(&["ann"]);
    for number in [
        0.1 + 0.2,
        1.0 / 3.0,
        5e-324,
        1.797_693_134_862_315_7e308,
        9_007_199_254_740_993.0,
    ] {
        let change = Change::FiguresEntered {
            questionnaire: "sketch".parse().unwrap(),
            indicator: "ratio".parse().unwrap(),
            figures: Figures {
                numerator: Some(number),
                ..Figures::default()
            },
        };
        assessment.apply(change, now());
        assert_eq!(
            decode(encode(&assessment)),
            Ok(assessment.clone()),
            "{number}"
        );
    }
}

/// What version 1 may name: what is shipped, and a draft that never was.
fn known() -> Vec<Questionnaire> {
    let mut known = Library::shipped().questionnaires;
    let draft = include_str!("../questionnaires/needs-catch.yaml")
        .replace("id: needs-catch", "id: crm")
        .replace("version: 1.0.0", "version: 2.1.0-draft.1");
    known.push(Questionnaire::read(&draft).unwrap().0);
    known
}

fn decode(bytes: impl AsRef<[u8]>) -> Result<Assessment, Error> {
    archive::decode(bytes, &known())
}

/// The file with everything in it, one value of it another.
fn altered(pointer: &str, value: Value) -> String {
    let mut file: Value = serde_json::from_str(EVERYTHING).unwrap();
    *file.pointer_mut(pointer).unwrap() = value;
    file.to_string()
}

const EVERYTHING: &str = include_str!("archives/v4-everything.json");
const LITTLE: &str = include_str!("archives/v4-little.json");
const V1: &str = include_str!("archives/v1-everything.json");
