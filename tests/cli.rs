//! The command line, as it is typed.

mod check;
mod report;
mod schema;
mod score;
mod view;

use std::{
    io::Write as _,
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
    thread,
};

use needs_catch::i18n::Locale;

/// The program, run at the root of the repository, for no terminal.
fn program(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_needs-catch"));
    command
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .env_remove("CLICOLOR_FORCE")
        .env("COLUMNS", "100")
        .args(arguments);
    command
}

/// What was said and written, with the exit code.
#[derive(Debug)]
struct Said {
    code: Option<i32>,
    out: String,
    err: String,
}

impl From<Output> for Said {
    fn from(output: Output) -> Self {
        Self {
            code: output.status.code(),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }
}

impl Said {
    /// The whole of it, for a snapshot.
    fn whole(&self) -> String {
        let Self { code, out, err } = self;
        let code = code.map_or_else(|| "none".to_owned(), |it| it.to_string());
        format!("code: {code}\n── out\n{out}── err\n{err}")
    }
}

fn run(arguments: &[&str]) -> Said {
    program(arguments).output().unwrap().into()
}

/// As [`run`], with this on standard input.
fn run_on(input: impl AsRef<[u8]>, arguments: &[&str]) -> Said {
    let mut child = program(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let input = input.as_ref().to_vec();
    // A program that reads no further closes its end, which is no failure.
    let writer = thread::spawn(move || stdin.write_all(&input).ok());
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap();
    output.into()
}

/// A file or folder that is gone when the test is.
fn folder() -> tempfile::TempDir {
    tempfile::tempdir().unwrap()
}

fn write(path: &Path, content: impl AsRef<[u8]>) -> PathBuf {
    std::fs::write(path, content).unwrap();
    path.to_owned()
}

#[test]
fn help_says_what_can_be_done() {
    insta::assert_snapshot!("help", run(&["--help"]).whole());
    for command in ["check", "score", "report", "schema"] {
        let said = run(&[command, "--help"]);
        insta::assert_snapshot!(format!("help-{command}"), said.whole());
    }
}

#[test]
fn the_commands_in_the_readme_work() {
    let readme = include_str!("../README.md");
    let commands: Vec<_> = (readme.lines())
        .filter_map(|it| it.strip_prefix("    needs-catch "))
        .map(|it| it.split(" #").next().unwrap_or(it).split_whitespace())
        .collect();
    assert!(commands.len() > 4, "the README shows {}", commands.len());
    let folder = folder();
    write(&folder.path().join("my.yaml"), check::in_the_readme());
    write(&folder.path().join("acme.json"), score::saved(Locale::Ko));
    write(&folder.path().join("workshop.json"), view::saved_room());
    std::fs::create_dir(folder.path().join("answers")).unwrap();
    write(
        &folder.path().join("answers/a.json"),
        score::saved(Locale::En),
    );
    for command in commands {
        let arguments: Vec<_> = command.collect();
        let mut program = program(&arguments);
        let said: Said = program.current_dir(folder.path()).output().unwrap().into();
        assert_eq!(
            (said.code, said.err.as_str()),
            (Some(0), ""),
            "{arguments:?}"
        );
    }
    let report = std::fs::read_to_string(folder.path().join("보고서.html")).unwrap();
    assert!(report.contains("요약"));
}

#[test]
fn what_is_not_known_is_a_sentence_and_code_2() {
    for arguments in [
        &[][..],
        &["chek"],
        &["--wat"],
        &["check"],
        &["check", "--format", "xml", "README.md"],
    ] {
        let said = run(arguments);
        assert_eq!(said.code, Some(2), "{said:?}");
        assert!(
            said.err.contains("--help") || said.err.contains("Usage"),
            "{said:?}"
        );
        assert_eq!(said.out, "");
    }
}

/// Standard output that is closed after the first line, as `head` does it.
#[test]
fn a_closed_pipe_is_no_error() {
    let mut child = program(&["check", "tests/commands/broken.yaml", "questionnaires"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let said = Said::from(child.wait_with_output().unwrap());
    assert_eq!((said.code, said.err.as_str()), (Some(0), ""));
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_a_sentence_and_code_1() {
    let full = std::fs::File::options()
        .write(true)
        .open("/dev/full")
        .unwrap();
    let said: Said = program(&["check", "questionnaires"])
        .stdout(full)
        .stderr(Stdio::piped())
        .output()
        .unwrap()
        .into();
    assert_eq!(said.code, Some(1));
    let sentence = "error: cannot write to standard output: No space left on device";
    assert!(said.err.starts_with(sentence), "{said:?}");
}
