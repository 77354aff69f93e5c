//! `check`

use serde_json::Value;

use super::{folder, run, run_on, write};

#[test]
fn problems_are_shown_as_a_compiler_does() {
    insta::assert_snapshot!(run(&["check", "tests/commands/broken.yaml"]).whole());
}

#[test]
fn problems_are_also_json() {
    let said = run(&["check", "--format", "json", "tests/commands/broken.yaml"]);
    insta::assert_snapshot!(said.whole());
}

#[test]
fn problems_are_said_in_every_language() {
    for language in ["ko", "ja"] {
        let said = run(&[
            "check",
            "--language",
            language,
            "tests/commands/broken.yaml",
        ]);
        assert_eq!(said.code, Some(1));
        insta::assert_snapshot!(format!("problems-{language}"), said.whole());
    }
}

#[test]
fn what_is_no_text_is_told_what_it_is_instead() {
    let utf16: Vec<_> = "id: x\n"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    let said = run_on(&utf16, &["check", "-", "--format", "json"]);
    assert_eq!(said.code, Some(1));
    let message = problems(&said.out)[0]["message"].clone();
    assert!(message.as_str().unwrap().contains("UTF-16"), "{message}");
}

#[test]
fn what_is_shipped_is_fine() {
    let said = run(&["check", "--deny-warnings", "questionnaires"]);
    assert_eq!(said.code, Some(0), "{said:?}");
    assert!(
        said.out.ends_with(" files checked: no problems\n"),
        "{said:?}"
    );
}

#[test]
fn the_questionnaire_in_the_readme_is_fine() {
    let said = run_on(in_the_readme(), &["check", "--deny-warnings", "-"]);
    assert_eq!(
        (said.code, said.out.as_str()),
        (Some(0), "1 file checked: no problems\n")
    );
}

#[test]
fn warnings_alone_are_an_error_only_where_they_are_denied() {
    let yaml = include_str!("../../questionnaires/needs-catch.yaml");
    let lacking = yaml.replacen(", ja: ニーズ・キャッチ力", "", 1);
    assert_ne!(yaml, lacking, "the test changes nothing");
    let warned = run_on(&lacking, &["check", "-"]);
    assert_eq!(warned.code, Some(0), "{warned:?}");
    assert!(
        warned.out.contains("1 file checked: 1 warning"),
        "{warned:?}"
    );
    assert_eq!(
        run_on(&lacking, &["check", "--deny-warnings", "-"]).code,
        Some(1)
    );
}

#[test]
fn a_benchmark_pack_is_known_by_its_content() {
    let said = run_on(
        "format: 1\nkind: mark\nat: 2\n",
        &["check", "--format", "json", "-"],
    );
    assert_eq!(said.code, Some(1));
    let paths = problems(&said.out);
    assert!(paths.iter().any(|it| it["path"] == "at"), "{paths:?}");
    assert!(
        paths.iter().all(|it| it["message"] != "unknown key `kind`"),
        "{paths:?}"
    );
}

#[test]
fn a_saved_assessment_is_checked_too() {
    let fine = run(&["check", "tests/archives/v2-everything.json"]);
    assert_eq!(
        (fine.code, fine.out.as_str()),
        (Some(0), "1 file checked: no problems\n")
    );
    let text = include_str!("../archives/v2-everything.json");
    let broken = text.replacen("\"company\"", "\"compny\"", 1);
    insta::assert_snapshot!(run_on(broken, &["check", "-"]).whole());
}

/// As the first page of the app does.
#[test]
fn a_file_that_belongs_elsewhere_is_told_what_it_is_and_where_that_is() {
    let invitation = r#"{ "format": "needs-catch-invitation", "version": 1 }"#;
    let answers = r#"{ "format": "needs-catch-answers", "version": 1 }"#;
    for (text, sentences) in [
        (
            invitation,
            [
                "expected a saved assessment, found an invitation",
                "whoever is invited opens it on the first page of the app",
            ],
        ),
        (
            answers,
            [
                "expected a saved assessment, found somebody’s answers",
                "take it in on the page “Collect answers” of the workshop it was made for",
            ],
        ),
    ] {
        let [what, wherever] = sentences;
        for command in ["score", "report"] {
            let said = run_on(text, &[command, "-"]);
            assert_eq!((said.code, said.out.as_str()), (Some(1), ""));
            assert_eq!(said.err, format!("error: `<stdin>`: {what}; {wherever}\n"));
        }
        let said = run_on(text, &["check", "-", "--format", "json"]);
        let problem = &problems(&said.out)[0];
        assert_eq!(said.code, Some(1));
        assert_eq!(
            (&problem["message"], &problem["hint"]),
            (&what.into(), &wherever.into())
        );
    }
    let asked = ["check", "-", "--format", "json", "--language", "ko"];
    let said = run_on(answers, &asked);
    assert!(
        said.out.contains("‘응답 모으기’ 화면에서 불러옵니다"),
        "{}",
        said.out
    );
}

#[test]
fn an_old_assessment_wants_its_questionnaire() {
    let old = include_str!("../archives/v1-little.json");
    let old = old.replace("\"needs-catch\"", "\"meeting-quality\"");
    insta::assert_snapshot!(run_on(&old, &["check", "-"]).whole());
    let folder = folder();
    let yaml = write(&folder.path().join("meeting.yaml"), in_the_readme());
    let yaml = yaml.to_str().unwrap();
    let said = run_on(&old, &["check", "-", "--questionnaire", yaml]);
    assert_eq!(said.code, Some(0), "{said:?}");
}

#[test]
fn only_a_questionnaire_can_be_named_as_one() {
    for (named, code, sentence) in [
        ("README.md", 1, "`README.md` is not a valid questionnaire"),
        ("questionnaires", 2, "`questionnaires` is a folder"),
        (
            "nowhere.yaml",
            2,
            "there is no file or folder `nowhere.yaml`",
        ),
    ] {
        let said = run_on("", &["check", "-", "--questionnaire", named]);
        assert_eq!((said.code, said.out.as_str()), (Some(code), ""));
        assert!(
            said.err.starts_with(&format!("error: {sentence}")),
            "{said:?}"
        );
    }
}

#[test]
fn a_folder_stands_for_the_files_in_it_by_name() {
    let folder = folder();
    std::fs::create_dir(folder.path().join("b")).unwrap();
    std::fs::create_dir(folder.path().join(".git")).unwrap();
    write(&folder.path().join("c.yml"), "c");
    write(&folder.path().join("b/x.yaml"), "x");
    write(&folder.path().join("a.json"), "a");
    write(&folder.path().join("notes.txt"), "n");
    write(&folder.path().join(".git/hidden.yaml"), "h");
    let path = folder.path().to_str().unwrap();
    let said = run(&["check", "--format", "json", path]);
    let files: Vec<_> = (problems(&said.out).iter())
        .map(|it| it["file"].as_str().unwrap().replace('\\', "/"))
        .map(|it| {
            it.rsplit_once(&format!("{}/", path.replace('\\', "/")))
                .unwrap()
                .1
                .to_owned()
        })
        .collect();
    assert_eq!(files, ["a.json", "b/x.yaml", "c.yml"]);
}

#[test]
fn a_name_that_leads_nowhere_is_code_2_and_nothing_is_done() {
    let said = run(&["check", "tests/commands/broken.yaml", "no-such-file.yaml"]);
    assert_eq!((said.code, said.out.as_str()), (Some(2), ""));
    assert_eq!(
        said.err,
        "error: there is no file or folder `no-such-file.yaml`\n"
    );
    let empty = folder();
    let said = run(&["check", empty.path().to_str().unwrap()]);
    assert_eq!(said.code, Some(2));
    assert!(
        said.err
            .starts_with("error: there is no YAML or JSON file in the folder")
    );
}

#[test]
fn whatever_is_read_ends_with_a_sentence() {
    let deep = "[".repeat(10_000);
    let long = format!("id: {}\n  x", "a".repeat(900_000));
    let inputs: [&[u8]; 9] = [
        b"",
        b"\0\0\0",
        b"\xff\xfei\0d\0",
        b"\r\r\rid: \x1b[31mred\r",
        "\u{feff}title: \u{202e}abc".as_bytes(),
        b"{",
        b"\t- x",
        deep.as_bytes(),
        long.as_bytes(),
    ];
    for input in inputs {
        for format in ["text", "json"] {
            let said = run_on(input, &["check", "--format", format, "-"]);
            let begin = &input[..input.len().min(20)];
            assert_eq!(said.code, Some(1), "{begin:?}: {}", said.err);
            assert!(
                said.out.contains("error") && said.err.is_empty(),
                "{begin:?}"
            );
            assert!(
                !said.out.contains(['\x1b', '\u{202e}']),
                "{begin:?} reaches the terminal"
            );
            assert!(said.out.len() < 100_000, "{begin:?} is said at length");
        }
    }
}

#[test]
fn the_mark_stands_under_its_character() {
    // Lone carriage returns end lines, and characters may be two columns wide.
    let yaml = "format: 1\r\rtitle: { en: 축적🍜, wrong: x }\r";
    let said = run_on(yaml, &["check", "-"]);
    let (_, after) = said.out.split_once("unknown key `wrong`").unwrap();
    let excerpt: Vec<_> = after.lines().skip(1).take(4).collect();
    insta::assert_snapshot!(excerpt.join("\n"), @r"
     --> <stdin>:3:19
      |
    3 | title: { en: 축적🍜, wrong: x }
      |                      ^^^^^ title
    ");
}

pub(super) fn in_the_readme() -> &'static str {
    let (_, rest) = include_str!("../../README.md")
        .split_once("```yaml\n")
        .unwrap();
    rest.split_once("\n```").unwrap().0
}

fn problems(out: &str) -> Vec<Value> {
    out.lines()
        .map(|it| serde_json::from_str(it).unwrap())
        .collect()
}
