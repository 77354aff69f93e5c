//! Whatever an assessment holds: the files made of it.

use needs_catch::{
    archive,
    assessment::{About, Item, View},
    i18n::Locale,
    report::{self, Records},
    schema,
};
use proptest::{prelude::*, sample};

use super::{
    config,
    reading::{edit, edited},
    room::room,
    written::{text, unpromised, written},
};
use crate::sketch;

proptest! {
    #![proptest_config(config(128, 4_096))]

    #[test]
    fn what_is_saved_is_what_is_opened(assessment in written()) {
        let text = archive::encode(&assessment);
        let opened = archive::decode(&text, &[]).unwrap();
        prop_assert_eq!(&opened, &assessment);
        prop_assert_eq!(archive::encode(&opened), text);
    }

    #[test]
    fn what_is_saved_fits_its_schema(assessment in written()) {
        let validator = jsonschema::draft7::new(&schema::assessment()).unwrap();
        let file = serde_json::from_str(&archive::encode(&assessment)).unwrap();
        let errors: Vec<_> = validator.iter_errors(&file).map(|it| it.to_string()).collect();
        prop_assert_eq!(errors, Vec::<String>::new());
    }

    #[test]
    fn a_cut_file_is_never_opened(assessment in written(), at: sample::Index) {
        let text = archive::encode(&assessment);
        let end = text.trim_end().len();
        let cut = &text.as_bytes()[..at.index(end)];
        let error = archive::decode(cut, &[]).unwrap_err();
        prop_assert!(
            matches!(error, archive::Error::Truncated | archive::Error::NotUtf8 { .. }),
            "{:?}", error
        );
    }

    #[test]
    fn a_broken_file_never_breaks_us(
        assessment in written(),
        edits in prop::collection::vec(edit(), 1..6),
    ) {
        let text = edited(archive::encode(&assessment), &edits);
        if let Ok(opened) = archive::decode(&text, &[]) {
            prop_assert!(archive::decode(archive::encode(&opened), &[]).is_ok());
        }
    }

    #[test]
    fn a_table_says_what_was_answered_and_nothing_else(room in room(), assessment in unpromised()) {
        let questionnaire = room.sketch.read();
        let assessment = sketch::asking(assessment, std::slice::from_ref(&questionnaire));
        let table = Records::of(&assessment, Locale::En).csv();
        let mut reader = csv::Reader::from_reader(table.strip_prefix('\u{feff}').unwrap().as_bytes());
        let rows: Vec<_> = reader.records().map(Result::unwrap).collect();
        let formula = ['=', '+', '-', '@', '\t', '\r', '\n'];
        for cell in rows.iter().flatten() {
            prop_assert!(!cell.starts_with(formula), "{:?} is a formula", cell);
        }
        let asked = questionnaire.requirements().count();
        let known = |it: &Item| questionnaire.requirement(&it.requirement).is_some();
        let foreign = assessment.all_answers().filter(|(it, _)| !known(it)).count();
        let people: Vec<_> = assessment.people(&View::All).map(|(id, _)| id).collect();
        prop_assert_eq!(rows.len(), (asked + foreign) * people.len());

        let mut written: Vec<_> = (assessment.all_answers())
            .flat_map(|(_, answers)| answers.responses())
            .filter(|(id, _)| people.contains(id))
            .map(|(_, response)| response.note.clone())
            .filter(|note| !note.is_empty())
            .collect();
        let mut found: Vec<_> = (rows.iter())
            .map(|row| row[17].to_owned())
            .filter(|note| !note.is_empty())
            .collect();
        for note in &mut written {
            if note.starts_with(formula) || note.starts_with(['＝', '＋', '－', '＠']) {
                note.insert(0, '\'');
            }
        }
        written.sort();
        found.sort();
        prop_assert_eq!(found, written);
    }

    #[test]
    fn every_system_takes_the_file_name(company in text(), department in text()) {
        let about = About { company, department };
        let name = report::file_name(&about, "", &sketch::now(), "json");
        prop_assert!(name.len() <= 120, "{} bytes", name.len());
        prop_assert!(name.ends_with("2026-11-22_needs-catch.json"));
        prop_assert!(!name.contains(['<', '>', ':', '"', '/', '\\', '|', '?', '*']));
        prop_assert!(!name.contains(char::is_control));
        prop_assert!(!name.starts_with(['.', ' ', '-']));
    }
}
