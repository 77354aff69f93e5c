//! `report`

use std::{
    collections::BTreeSet,
    fs,
    io::{Cursor, Read as _, Write as _},
    path::Path,
    process::{Command, Stdio},
};

use needs_catch::{
    archive,
    chart::{Palette, Theme},
    i18n::Locale,
    report::Records,
};
use resvg::tiny_skia::Pixmap;
use zip::ZipArchive;

use super::{folder, program, run, run_on, score::saved, write};

#[test]
fn the_sample_is_a_document() {
    let said = run_on(saved(Locale::En), &["report", "-"]);
    assert_eq!((said.code, said.err.as_str()), (Some(0), ""));
    let (head, body) = said.out.split_once("</style>").unwrap();
    let (head, _) = head.split_once("<style>").unwrap();
    // An element a line; the style sheet is a file of its own.
    let lines = [head, "<style>…</style>", body]
        .concat()
        .replace("><", ">\n<");
    insta::assert_snapshot!(lines);
}

#[test]
fn a_report_is_written_to_a_file_in_the_form_its_name_says() {
    let folder = folder();
    let input = write(&folder.path().join("in.json"), saved(Locale::Ko));
    let written = |name: &str, arguments: &[&str]| {
        let output = folder.path().join(name);
        let (input, output) = (input.to_str().unwrap(), output.to_str().unwrap());
        let said = run(&[&["report", input, "-o", output], arguments].concat());
        assert_eq!(
            (said.code, said.out.as_str(), said.err.as_str()),
            (Some(0), "", "")
        );
        fs::read_to_string(output).unwrap()
    };
    assert!(written("r.html", &[]).starts_with("<!DOCTYPE html><html lang=\"en\">"));
    assert!(written("r", &["--language", "ko"]).starts_with("<!DOCTYPE html><html lang=\"ko\">"));
    assert!(written("r.JSON", &[]).starts_with("{\n"));
    assert!(written("r.html", &["--format", "json"]).starts_with("{\n"));
    let assessment = archive::decode(saved(Locale::Ko), &[]).unwrap();
    let table = Records::of(&assessment, Locale::Ja).csv();
    assert_eq!(written("r.csv", &["--language", "ja"]), table);
    assert_eq!(
        files(folder.path()),
        ["in.json", "r", "r.JSON", "r.csv", "r.html"]
    );
}

#[test]
fn a_name_that_ends_in_no_format_is_not_guessed_at() {
    let folder = folder();
    let output = folder.path().join("r.doc");
    let output = output.to_str().unwrap();
    let said = run_on(saved(Locale::En), &["report", "-", "-o", output]);
    assert_eq!(said.code, Some(2));
    assert!(
        said.err.contains("say which with `--format`"),
        "{}",
        said.err
    );
    assert_eq!(files(folder.path()), [""; 0]);
    let asked = ["report", "-", "--format", "html", "-o", output];
    assert_eq!(run_on(saved(Locale::En), &asked).code, Some(0));
}

#[test]
fn files_of_office_programs_are_whole_and_the_same_again() {
    let folder = folder();
    for name in ["r.docx", "r.pptx", "r.xlsx"] {
        let output = folder.path().join(name);
        let written = || {
            let arguments = ["report", "-", "-o", output.to_str().unwrap()];
            let said = run_on(saved(Locale::Ko), &arguments);
            assert_eq!((said.code, said.err.as_str()), (Some(0), ""), "{name}");
            fs::read(&output).unwrap()
        };
        let bytes = written();
        assert!(bytes == written(), "{name} is another each time");
        let mut archive = ZipArchive::new(Cursor::new(bytes)).unwrap();
        assert!(archive.by_name("[Content_Types].xml").is_ok());
    }
}

#[test]
fn a_file_of_an_office_program_can_go_through_a_pipe() {
    let mut child = program(&["report", "-", "--format", "xlsx"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    stdin.write_all(saved(Locale::Ja).as_ref()).unwrap();
    drop(stdin);
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success());
    assert!(ZipArchive::new(Cursor::new(output.stdout)).is_ok());
}

/// `script` gives the program a terminal.
#[cfg(target_os = "linux")]
#[test]
fn a_terminal_is_not_given_what_it_cannot_show() {
    let folder = folder();
    let input = write(&folder.path().join("in.json"), saved(Locale::En));
    for format in ["docx", "pptx", "xlsx"] {
        let command = format!(
            "{} report {} --format {format}",
            env!("CARGO_BIN_EXE_needs-catch"),
            input.to_str().unwrap()
        );
        let said = Command::new("script")
            .args(["--quiet", "--return", "--command", &command, "/dev/null"])
            .output()
            .unwrap();
        let wanted = format!(
            "error: a {} file is nothing to read on a terminal; name a file to write with `-o`",
            format.to_uppercase()
        );
        assert_eq!(String::from_utf8_lossy(&said.stdout).trim(), wanted);
        assert_eq!(said.status.code(), Some(2));
    }
}

/// By a renderer that is not a browser's.
#[test]
fn the_charts_of_a_word_document_are_pictures_of_print_size() {
    let folder = folder();
    let output = folder.path().join("r.docx");
    let said = run_on(
        saved(Locale::En),
        &["report", "-", "-o", output.to_str().unwrap()],
    );
    assert_eq!(said.code, Some(0), "{said:?}");
    let mut archive = ZipArchive::new(fs::File::open(&output).unwrap()).unwrap();
    let mut bytes = Vec::new();
    let mut part = archive.by_name("word/media/image1.png").unwrap();
    part.read_to_end(&mut bytes).unwrap();
    let picture = Pixmap::decode_png(&bytes).unwrap();
    assert_eq!(picture.width(), 3 * 720);
    let seen: BTreeSet<_> = (picture.pixels().iter())
        .map(|it| [it.red(), it.green(), it.blue()])
        .collect();
    let palette = Palette::of(Theme::Print);
    let drawn = [
        palette.score,
        palette.reference,
        palette.caution,
        palette.text,
    ];
    let bands = (0..3).map(|at| palette.band(at, 3));
    for colour in drawn.into_iter().chain(bands) {
        assert!(seen.contains(&colour.channels()), "no {colour}");
    }
}

#[test]
fn the_same_assessment_is_the_same_bytes_at_the_same_time() {
    let at = |time: &str| run_on(saved(Locale::En), &["report", "-", "--at", time]).out;
    let plain = run_on(saved(Locale::En), &["report", "-"]).out;
    assert_eq!(plain, at("2026-11-22"));
    assert_eq!(plain, at("2026-11-22T09:30:00.000Z"));
    let later = at("2036-01-01");
    assert!(plain.contains("2005 (21 years old)") && later.contains("2005 (31 years old)"));
    assert_eq!(
        plain,
        run_on(saved(Locale::En), &["report", "-", "-o", "-"]).out
    );
    assert!(at("now").starts_with("<!DOCTYPE html>"));
    for wrong in ["2026", "yesterday", "2026-13-01", ""] {
        let said = run_on(saved(Locale::En), &["report", "-", "--at", wrong]);
        assert_eq!((said.code, said.out.as_str()), (Some(2), ""), "{said:?}");
    }
}

#[test]
fn what_is_read_is_never_overwritten() {
    let folder = folder();
    let input = write(&folder.path().join("in.json"), saved(Locale::En));
    let yaml = write(&folder.path().join("q.yaml"), super::check::in_the_readme());
    let hard = folder.path().join("hard.html");
    fs::hard_link(&input, &hard).unwrap();
    let dotted = folder.path().join(".").join("in.json");
    let mut same = vec![input.clone(), yaml.clone(), hard, dotted];
    #[cfg(unix)]
    {
        let link = folder.path().join("link.html");
        std::os::unix::fs::symlink(&input, &link).unwrap();
        same.push(link);
    }
    let before = (fs::read(&input).unwrap(), fs::read(&yaml).unwrap());
    for output in same {
        let names = [&input, &yaml, &output].map(|it| it.to_str().unwrap());
        let said = run(&[
            "report",
            names[0],
            "--questionnaire",
            names[1],
            "-o",
            names[2],
        ]);
        assert_eq!(said.code, Some(2), "{said:?}");
        assert!(
            said.err.contains("is read by this very command"),
            "{said:?}"
        );
        assert_eq!(
            before,
            (fs::read(&input).unwrap(), fs::read(&yaml).unwrap())
        );
    }
}

#[test]
fn what_was_there_stays_until_the_new_file_is_whole() {
    let folder = folder();
    let output = write(&folder.path().join("r.html"), "the old one");
    let broken = write(&folder.path().join("broken.json"), "{");
    let said = run(&[
        "report",
        broken.to_str().unwrap(),
        "-o",
        output.to_str().unwrap(),
    ]);
    assert_eq!(said.code, Some(1));
    assert_eq!(fs::read_to_string(&output).unwrap(), "the old one");
    let said = run_on(
        saved(Locale::En),
        &["report", "-", "-o", output.to_str().unwrap()],
    );
    assert_eq!(said.code, Some(0));
    assert!(fs::read_to_string(&output).unwrap().ends_with("</html>\n"));
    assert_eq!(files(folder.path()), ["broken.json", "r.html"]);
}

#[cfg(unix)]
#[test]
fn a_new_file_is_like_any_other_and_an_old_one_keeps_its_permissions() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = folder();
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    let (new, old) = (
        folder.path().join("new.html"),
        folder.path().join("old.html"),
    );
    let usual = write(&folder.path().join("usual"), "");
    write(&old, "");
    fs::set_permissions(&old, fs::Permissions::from_mode(0o640)).unwrap();
    for output in [&new, &old] {
        let said = run_on(
            saved(Locale::En),
            &["report", "-", "-o", output.to_str().unwrap()],
        );
        assert_eq!(said.code, Some(0), "{said:?}");
    }
    assert_eq!(mode(&new), mode(&usual));
    assert_eq!(mode(&old), 0o640);
}

#[cfg(target_os = "linux")]
#[test]
fn a_device_is_written_to_and_stays_a_device() {
    let said = run_on(saved(Locale::En), &["report", "-", "-o", "/dev/null"]);
    assert_eq!(said.code, Some(0), "{said:?}");
    assert!(!fs::metadata("/dev/null").unwrap().is_file());
    let said = run_on(saved(Locale::En), &["report", "-", "-o", "/dev/full"]);
    assert_eq!(said.code, Some(1));
    assert!(
        said.err
            .starts_with("error: cannot write to `/dev/full`: No space left"),
        "{said:?}"
    );
}

#[test]
fn names_that_will_not_do_are_code_2_and_nothing_is_written() {
    let folder = folder();
    let path = folder.path().to_str().unwrap();
    let nowhere = folder.path().join("no/r.html");
    for (arguments, sentence) in [
        (&["report", path][..], "is a folder; name the file in it"),
        (
            &["report", "no.json"],
            "there is no file or folder `no.json`",
        ),
        (
            &["report", "-", "-o", path],
            "is a folder; name the file in it",
        ),
        (
            &["report", "-", "-o", nowhere.to_str().unwrap()],
            "there is no file or folder",
        ),
        (
            &["report", "-", "extra.json"],
            "unexpected argument 'extra.json'",
        ),
    ] {
        let said = run_on(saved(Locale::En), arguments);
        assert_eq!((said.code, said.out.as_str()), (Some(2), ""), "{said:?}");
        assert!(said.err.contains(sentence), "{said:?}");
    }
    assert!(files(folder.path()).is_empty());
}

fn files(folder: &Path) -> Vec<String> {
    let mut names: Vec<_> = (fs::read_dir(folder).unwrap())
        .map(|it| it.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}
