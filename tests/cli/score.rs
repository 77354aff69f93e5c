//! `score`

use std::path::Path;

use needs_catch::{
    archive,
    assessment::Assessment,
    i18n::Locale,
    questionnaire::Library,
    sample::sample,
    scoring::{Aggregate, score},
};
use serde_json::Value;

use super::{folder, program, run, run_on, write};

#[test]
fn scores_are_shown_with_what_they_are_made_of() {
    for locale in Locale::ALL {
        let said = run_on(saved(locale), &["score", "-", "--language", locale.tag()]);
        insta::assert_snapshot!(format!("text-{locale}"), said.whole());
    }
}

#[test]
fn scores_are_also_json() {
    let said = run_on(saved(Locale::En), &["score", "-", "--format", "json"]);
    insta::assert_snapshot!(said.whole());
}

#[test]
fn scores_are_also_a_table() {
    let said = run_on(saved(Locale::En), &["score", "-", "--format", "csv"]);
    assert!(said.out.starts_with("\u{feff}file,of,"));
    assert_eq!(
        said.out.matches('\n').count(),
        said.out.matches("\r\n").count()
    );
    insta::assert_snapshot!(said.whole().replace(['\r', '\u{feff}'], ""));
}

#[test]
fn json_has_every_number_unrounded() {
    let assessment = made(Locale::En);
    let questionnaire = &assessment.questionnaires()[0];
    let card = score(questionnaire, &assessment);
    let said = run_on(saved(Locale::En), &["score", "-", "--format", "json"]);
    let json: Value = serde_json::from_str(&said.out).unwrap();
    let power = &json["powers"][0];
    same(&card.power, power);
    assert_eq!(power["version"], "1.0.0");
    assert_eq!(json["overall"], Value::Null);
    let triggers = power["triggers"].as_array().unwrap();
    assert_eq!(triggers.len(), card.triggers.len());
    for (trigger, json) in card.triggers.iter().zip(triggers) {
        same(&trigger.aggregate, json);
        let placement = trigger.placement.as_ref().unwrap();
        assert_eq!(json["level"]["id"], placement.level.as_str());
        assert_eq!(json["level"]["by_score"]["id"], placement.by_score.as_str());
        assert_eq!(json["caps"].as_array().unwrap().len(), trigger.caps.len());
        assert_eq!(
            json["requirements"].as_array().unwrap().len(),
            trigger.requirements.len()
        );
    }
}

fn same<Id: ToString>(made: &Aggregate<Id>, json: &Value) {
    close(&json["score"], made.score);
    close(&json["coverage"], made.coverage);
    close(&json["range"]["worst"], made.range.map(|it| it.worst));
    close(&json["range"]["best"], made.range.map(|it| it.best));
    let terms = json["terms"].as_array().unwrap();
    assert_eq!(terms.len(), made.terms.len());
    for (term, json) in made.terms.iter().zip(terms) {
        assert_eq!(json["id"], term.child.to_string());
        close(&json["weight_share"], Some(term.weight_share));
        close(&json["contribution"], Some(term.contribution));
    }
    assert_eq!(
        json["left_out"].as_array().unwrap().len(),
        made.left_out.len()
    );
}

/// The same number; this reader of JSON is off by its last bit now and then.
fn close(json: &Value, number: Option<f64>) {
    let apart = json
        .as_f64()
        .zip(number)
        .map(|(one, other)| (one - other).abs());
    assert!(apart.is_some_and(|it| it < 1e-15), "{json} {number:?}");
}

#[test]
fn the_language_is_the_wanted_one_or_the_assessments_or_english() {
    let title = |saved: &str, arguments: &[&str]| {
        let said = run_on(
            saved,
            &[&["score", "-", "--format", "json"], arguments].concat(),
        );
        let json: Value = serde_json::from_str(&said.out).unwrap();
        json["powers"][0]["title"].as_str().unwrap().to_owned()
    };
    let plain = saved(Locale::En);
    let korean = plain.replacen(
        "\"sample\": true,",
        "\"language\": \"ko\", \"sample\": true,",
        1,
    );
    assert_ne!(plain, korean);
    assert_eq!(title(&plain, &[]), "Needs-catch power");
    assert_eq!(title(&korean, &[]), "니즈 포착력");
    assert_eq!(title(&korean, &["--language", "ja"]), "ニーズ・キャッチ力");
    assert_eq!(run(&["score", "-", "--language", "fr"]).code, Some(2));
}

#[test]
fn an_old_assessment_is_scored_with_the_questionnaire_that_is_named() {
    let old = include_str!("../archives/v1-little.json");
    let old = old.replace("\"needs-catch\"", "\"meeting-quality\"");
    let said = run_on(&old, &["score", "-"]);
    assert_eq!(said.code, Some(1));
    let sentence = "error: `<stdin>`: the questionnaire `meeting-quality` 1.0.0 is not at hand; \
                    name its file with `--questionnaire`\n";
    assert_eq!(said.err, sentence);
    let folder = folder();
    let yaml = write(&folder.path().join("m.yaml"), super::check::in_the_readme());
    let said = run_on(
        &old,
        &["score", "-", "--questionnaire", yaml.to_str().unwrap()],
    );
    assert_eq!(said.code, Some(0));
    assert!(said.out.contains("Meeting quality"), "{said:?}");
}

#[test]
fn several_files_are_a_line_each_in_their_order_and_the_broken_ones_too() {
    let folder = batch();
    let said = run(&["score", folder.path().to_str().unwrap()]);
    assert_eq!(said.code, Some(1));
    assert_eq!(said.err, "", "no progress where there is no terminal");
    let lines: Vec<Value> = (said.out.lines())
        .map(|it| serde_json::from_str(it).unwrap())
        .collect();
    let told: Vec<_> = (lines.iter())
        .map(|it| {
            let file = Path::new(it["file"].as_str().unwrap());
            let name = file.file_name().unwrap().to_str().unwrap().to_owned();
            (name, it["error"].as_str().map(str::to_owned))
        })
        .collect();
    let error = |text: &str| Some(text.to_owned());
    let expected = [
        ("a.json", None),
        (
            "b.json",
            error("the file ends too early: part of it is missing"),
        ),
        ("c.json", None),
        (
            "d.json",
            error("expected a saved assessment, found other JSON"),
        ),
    ];
    assert_eq!(told, expected.map(|(name, error)| (name.to_owned(), error)));
    assert_eq!(lines[0]["powers"], lines[2]["powers"]);
}

#[test]
fn several_files_are_one_table() {
    let folder = batch();
    let said = run(&["score", "--format", "csv", folder.path().to_str().unwrap()]);
    assert_eq!(said.code, Some(1));
    assert_eq!(said.out.matches("\u{feff}file,of,").count(), 1);
    assert_eq!(said.out.matches("file,of,").count(), 1);
    assert_eq!(said.out.matches(",power,needs-catch,").count(), 2);
    assert_eq!(said.err.lines().count(), 2, "{}", said.err);
    assert!(said.err.lines().all(|it| it.starts_with("error: `")));
}

#[test]
fn several_files_are_also_text() {
    let folder = batch();
    let path = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let said = run(&[
        "score",
        "--format",
        "text",
        &path("a.json"),
        &path("c.json"),
    ]);
    assert_eq!(said.code, Some(0));
    assert!(
        said.out.starts_with(&format!("{}\n", path("a.json"))),
        "{}",
        said.out
    );
    assert!(said.out.contains(&format!("\n\n{}\n", path("c.json"))));
}

/// The second file is a pipe into which nothing has been written yet when the
/// first line is already there.
#[cfg(unix)]
#[test]
fn a_line_is_there_as_soon_as_its_file_is_scored() {
    use std::{
        io::{BufRead as _, BufReader, Write as _},
        process::{Command, Stdio},
    };
    let folder = folder();
    let first = write(&folder.path().join("a.json"), saved(Locale::En));
    let second = folder.path().join("b.json");
    assert!(
        Command::new("mkfifo")
            .arg(&second)
            .status()
            .unwrap()
            .success()
    );
    let files = [&first, &second].map(|it| it.to_str().unwrap());
    let mut child = program(&["score", files[0], files[1]])
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    assert!(lines.next().unwrap().unwrap().contains("a.json"));
    let mut pipe = std::fs::File::options().write(true).open(&second).unwrap();
    pipe.write_all(saved(Locale::Ko).as_bytes()).unwrap();
    drop(pipe);
    assert!(lines.next().unwrap().unwrap().contains("예시식품"));
    assert!(child.wait().unwrap().success());
}

#[test]
fn one_broken_file_is_a_sentence_and_code_1() {
    for format in ["text", "json", "csv"] {
        let said = run_on("{", &["score", "-", "--format", format]);
        assert_eq!((said.code, said.out.as_str()), (Some(1), ""));
        assert_eq!(
            said.err,
            "error: `<stdin>`: the file ends too early: part of it is missing\n"
        );
    }
}

#[test]
fn what_somebody_typed_moves_no_cursor() {
    let mut assessment = made(Locale::En);
    let about = needs_catch::assessment::About {
        company: "\u{1b}[2J\u{1b}]0;gone\u{7} \u{9b}31m \u{202e}txt".to_owned(),
        department: "=cmd()".to_owned(),
    };
    let at = assessment.modified().clone();
    assessment.apply(needs_catch::assessment::Change::Described { about }, at);
    let said = run_on(archive::encode(&assessment), &["score", "-"]);
    assert_eq!(said.code, Some(0));
    let moves = |it: char| it != '\n' && (it.is_control() || it == '\u{202e}');
    assert!(!said.out.contains(moves), "{}", said.out);
}

/// Two sound files, and two that are not.
fn batch() -> tempfile::TempDir {
    let folder = folder();
    let saved = saved(Locale::En);
    write(&folder.path().join("a.json"), &saved);
    let half = saved.floor_char_boundary(saved.len() / 2);
    write(&folder.path().join("b.json"), &saved[..half]);
    write(&folder.path().join("c.json"), &saved);
    write(&folder.path().join("d.json"), "{}");
    write(&folder.path().join("notes.txt"), "none of it");
    folder
}

fn made(locale: Locale) -> Assessment {
    let at = "2026-11-22T09:30:00.000Z".parse().unwrap();
    sample(&Library::shipped(), locale, at).unwrap()
}

/// The shipped sample, as it is saved.
pub(super) fn saved(locale: Locale) -> String {
    archive::encode(&made(locale))
}
