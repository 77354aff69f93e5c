//! Files for other programs.

use needs_catch::{
    archive,
    assessment::{About, Assessment, Change, Timestamp},
    i18n::Locale,
    questionnaire::Questionnaire,
    report::{Records, file_name},
};

use crate::sketch::read;

#[test]
fn a_table_has_a_row_for_every_requirement_and_respondent() {
    let table = Records::of(&asked(), Locale::Ko).csv();
    insta::assert_snapshot!(table.replace("\r\n", "\n").trim_start_matches('\u{feff}'), @r##"
    회사,부서,설문 ID,설문,버전,트리거 ID,트리거,요건 ID,요건,응답자,상태 코드,상태,수준 ID,수준,척도 내 비율,사유,사유 설명,메모,합의 수준,합의 사유
    한빛 식품 🍜,영업 / R&D,needs-catch,니즈 포착력,1.2.3,storage,축적,where-it-lives,"Where, and how",김하나,answered,응답,low,하,0,,,"영업 담당자 개인이 ""엑셀""로 관리
    👩‍💼 다음 주에 확인",중하,会議で合意した
    한빛 식품 🍜,영업 / R&D,needs-catch,니즈 포착력,1.2.3,storage,축적,where-it-lives,"Where, and how",'=SUM(A1:A9),answered,응답,middle-high,중상,0.75,,,,중하,会議で合意した
    한빛 식품 🍜,영업 / R&D,needs-catch,니즈 포착력,1.2.3,storage,축적,where-it-lives,"Where, and how",p3,unanswered,미응답,,,,,,'+82 2 000 0000,중하,会議で合意した
    한빛 식품 🍜,영업 / R&D,needs-catch,니즈 포착력,1.2.3,storage,축적,needed-information,What is needed,김하나,not-applicable,해당 없음,,,,우리가 정할 수 없음,본사가 정함,,해당 없음,기타 사유 · 次の期から
    한빛 식품 🍜,영업 / R&D,needs-catch,니즈 포착력,1.2.3,storage,축적,needed-information,What is needed,'=SUM(A1:A9),not-applicable,해당 없음,,,,아직 해당되지 않음,,,해당 없음,기타 사유 · 次の期から
    한빛 식품 🍜,영업 / R&D,needs-catch,니즈 포착력,1.2.3,storage,축적,needed-information,What is needed,p3,unanswered,미응답,,,,,,,해당 없음,기타 사유 · 次の期から
    한빛 식품 🍜,영업 / R&D,needs-catch,니즈 포착력,1.2.3,storage,축적,new,Asked since,김하나,unanswered,미응답,,,,,,,,
    한빛 식품 🍜,영업 / R&D,needs-catch,니즈 포착력,1.2.3,storage,축적,new,Asked since,'=SUM(A1:A9),unanswered,미응답,,,,,,,,
    한빛 식품 🍜,영업 / R&D,needs-catch,니즈 포착력,1.2.3,storage,축적,new,Asked since,p3,unanswered,미응답,,,,,,,,
    한빛 식품 🍜,영업 / R&D,crm,,,,,a-requirement-that-is-gone,,김하나,unanswered,미응답,,,,,,,,
    한빛 식품 🍜,영업 / R&D,crm,,,,,a-requirement-that-is-gone,,'=SUM(A1:A9),answered,응답,a-level-that-is-gone,,,,,,,
    한빛 식품 🍜,영업 / R&D,crm,,,,,a-requirement-that-is-gone,,p3,unanswered,미응답,,,,,,,,
    "##);
}

#[test]
fn a_table_begins_and_ends_its_lines_as_a_spreadsheet_wants() {
    let table = Records::of(&asked(), Locale::En).csv();
    assert!(table.starts_with("\u{feff}Company,Department,"));
    assert!(table.ends_with("\r\n"));
    let (without_note, _) = table.split_once("\"영업").unwrap();
    assert_eq!(
        without_note.matches('\n').count(),
        without_note.matches("\r\n").count()
    );
}

#[test]
fn a_table_is_worded_in_its_language_and_coded_in_none() {
    let codes = |locale: Locale| {
        let table = Records::of(&asked(), locale).csv();
        rows(&table)
            .into_iter()
            .map(|row| (row[10].clone(), row[12].clone()))
            .collect::<Vec<_>>()
    };
    assert_eq!(codes(Locale::En), codes(Locale::Ja));
    let words = |locale: Locale| {
        let table = Records::of(&asked(), locale).csv();
        let mut words: Vec<_> = rows(&table)
            .into_iter()
            .map(|row| row[11].clone())
            .collect();
        words.sort();
        words.dedup();
        words
    };
    assert_eq!(
        words(Locale::En),
        ["Answered", "Not applicable", "Unanswered"]
    );
    assert_eq!(words(Locale::Ja), ["回答済み", "未回答", "該当なし"]);
}

#[test]
fn a_cell_is_never_a_formula() {
    let table = Records::of(&asked(), Locale::En).csv();
    let cells: Vec<_> = rows(&table).concat();
    assert!(cells.contains(&"'=SUM(A1:A9)".to_owned()));
    assert!(cells.contains(&"'+82 2 000 0000".to_owned()));
}

#[test]
fn without_questionnaires_the_answers_are_still_there() {
    let table = Records::of(&assessment(Vec::new(), Vec::new()), Locale::En).csv();
    let found: Vec<_> = rows(&table)
        .into_iter()
        .map(|row| row[12].clone())
        .collect();
    assert!(
        found.contains(&"low".to_owned()) && found.contains(&"a-level-that-is-gone".to_owned())
    );
}

#[test]
fn what_is_asked_no_more_is_told_by_the_version_that_asked_it() {
    let former = include_str!("../questionnaires/needs-catch.yaml");
    let (former, _) = Questionnaire::read(former).unwrap();
    let table = Records::of(&assessment(Vec::new(), vec![former]), Locale::En).csv();
    let row = (rows(&table).into_iter())
        .find(|row| row[7] == "where-it-lives" && row[12] == "low")
        .unwrap();
    assert_eq!(row[4], "1.0.0");
    assert_eq!(row[8], "Where information is kept");
    assert_eq!(row[13], "Low");
}

#[test]
fn a_file_name_says_who_and_when() {
    assert_eq!(
        named("Hanbit", "Sales"),
        "Hanbit_Sales_2026-11-22_needs-catch.json"
    );
    assert_eq!(
        named("한빛 식품", ""),
        "한빛 식품_2026-11-22_needs-catch.json"
    );
    assert_eq!(named("", ""), "2026-11-22_needs-catch.json");
    assert_eq!(named(" \t ", "?"), "2026-11-22_needs-catch.json");
}

#[test]
fn a_file_name_has_nothing_a_system_reserves() {
    assert_eq!(
        named("A/B\\C:D", "<x>|\"y\"?*"),
        "A B C D_x y_2026-11-22_needs-catch.json"
    );
    assert_eq!(
        named("line\nfeed\0", "Inc."),
        "line feed_Inc_2026-11-22_needs-catch.json"
    );
    assert_eq!(
        named("..hidden..", "-rf"),
        "hidden_rf_2026-11-22_needs-catch.json"
    );
    assert_eq!(
        named("a\u{202e}gnp.exe", ""),
        "a gnp.exe_2026-11-22_needs-catch.json"
    );
}

#[test]
fn a_file_name_is_no_device_of_windows() {
    assert_eq!(named("CON.Ltd", ""), "_CON.Ltd_2026-11-22_needs-catch.json");
    assert_eq!(named("com1 .x", ""), "_com1 .x_2026-11-22_needs-catch.json");
    assert_eq!(
        named("LPT³.", "nul.y"),
        "LPT³_nul.y_2026-11-22_needs-catch.json"
    );
    assert_eq!(named("aux", ""), "aux_2026-11-22_needs-catch.json");
    assert_eq!(
        named("Company.Inc", ""),
        "Company.Inc_2026-11-22_needs-catch.json"
    );
}

#[test]
fn a_long_file_name_is_cut_between_characters() {
    let name = named(&"한".repeat(100), &"빛".repeat(100));
    assert!((110..=120).contains(&name.len()), "{}", name.len());
    assert!(
        name.contains("한_빛") && name.ends_with("빛_2026-11-22_needs-catch.json"),
        "{name}"
    );
    let name = named(&"a".repeat(200), "Sales");
    assert!(
        (110..=120).contains(&name.len()) && name.contains("a_Sales_"),
        "{name}"
    );
}

fn named(company: &str, department: &str) -> String {
    let about = About {
        company: company.to_owned(),
        department: department.to_owned(),
    };
    let at: Timestamp = "2026-11-22T09:30:00.000Z".parse().unwrap();
    file_name(&about, "", &at, "json")
}

/// The rows below the headings.
fn rows(table: &str) -> Vec<Vec<String>> {
    let mut reader = csv::Reader::from_reader(table.as_bytes());
    (reader.records())
        .map(|row| row.unwrap().iter().map(str::to_owned).collect())
        .collect()
}

/// Answers to the questionnaire, and to one that has gone.
fn asked() -> Assessment {
    assessment(vec![questionnaire()], Vec::new())
}

fn assessment(current: Vec<Questionnaire>, former: Vec<Questionnaire>) -> Assessment {
    let file = include_str!("archives/v3-everything.json");
    let mut assessment = archive::decode(file, &[]).unwrap();
    let at = assessment.modified().clone();
    let change = Change::QuestionnairesReplaced { current, former };
    assessment.apply(change, at);
    assessment
}

fn questionnaire() -> Questionnaire {
    read(
        "
format: 1
id: needs-catch
version: 1.2.3
title: { en: Needs-catch power, ko: 니즈 포착력, ja: ニーズ・キャッチ力 }
concept: Is there a system?
scale:
  - { id: low, value: 0, label: { en: Low, ko: 하, ja: ロウ } }
  - { id: low-middle, value: 1, label: { en: Low to middle, ko: 중하, ja: ロウ〜ミドル } }
  - { id: middle-high, value: 3, label: { en: Middle to high, ko: 중상, ja: ミドル〜ハイ } }
  - { id: high, value: 4, label: { en: High, ko: 상, ja: ハイ } }
bands: [{ level: low, from: 0 }]
triggers:
  - id: storage
    title: { en: Storage, ko: 축적, ja: 蓄積 }
    question: Where does it live?
    requirements:
      - { id: where-it-lives, title: \"Where, and how\", anchors: { low: Nowhere, high: Everywhere } }
      - { id: needed-information, title: What is needed, anchors: { low: Nothing, high: Everything } }
      - { id: new, title: Asked since, anchors: { low: Never, high: Always } }
",
    )
}
