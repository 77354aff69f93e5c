//! Programs that are not ours and read our files: `LibreOffice`, and libraries for Python.

use std::env;
use std::fs;
use std::path::PathBuf;

use anyhow::{Context as _, Result, bail};

use crate::process::{cargo, program, quietly, root, run, succeeds};
use crate::{chromium, debian, target};

/// Programs, and the packages of Debian that bring them.
const PROGRAMS: [(&str, &[&str], &[&str]); 3] = [
    (
        "soffice",
        &["--version"],
        &[
            "libreoffice-writer-nogui",
            "libreoffice-calc-nogui",
            "libreoffice-impress-nogui",
        ],
    ),
    ("pdftotext", &["-v"], &["poppler-utils"]),
    (PYTHON, &["-c", "import ensurepip, venv"], &["python3-venv"]),
];

const PYTHON: &str = if cfg!(windows) { "python" } else { "python3" };

/// Makes sure of all that reads.
pub(crate) fn ensure() -> Result<()> {
    let is_missing =
        |(name, test, _): &&(&str, &[&str], _)| !succeeds(program(name).args(test.iter()));
    let mut packages: Vec<_> = (PROGRAMS.iter().filter(is_missing))
        .flat_map(|(_, _, packages)| packages.iter().copied())
        .collect();
    if cfg!(target_os = "linux") && !chromium::has_glyphs() {
        packages.push("fonts-noto-cjk");
    }
    if !packages.is_empty() && debian::may_install() {
        debian::install(&packages)?;
    }
    let missing = PROGRAMS.iter().find(is_missing);
    if let Some((name, ..)) = missing {
        bail!(
            "the files of office programs are tested with LibreOffice (Writer, Calc and Impress), \
             pdftotext (Poppler) and Python 3 with venv: install them; `{name}` was not found"
        );
    }
    libraries()
}

/// Writes reports with the command line and has them read.
pub(crate) fn check() -> Result<()> {
    let mut build = cargo();
    build.args(["build", "--quiet", "--bin=needs-catch", "--example=sample"]);
    run(&mut build, "`cargo build`")?;
    let compiled = target::directory()?.join("debug");
    let exe = |name: &str| {
        compiled
            .join(name)
            .with_extension(env::consts::EXE_EXTENSION)
    };
    let mut check = program(python()?);
    check
        .args(["-B", "-W", "error", "tests/readers/check.py"])
        .args([exe("needs-catch"), exe("examples/sample")])
        .arg(folder()?.join("files"));
    run(&mut check, "the test of the files of office programs")
}

/// Installs the libraries of tests/readers/requirements.txt, unless they are.
#[expect(clippy::print_stdout, reason = "a long wait says what it waits for")]
fn libraries() -> Result<()> {
    let wanted = root().join("tests/readers/requirements.txt");
    let wanted = fs::read(&wanted).with_context(|| format!("cannot read {}", wanted.display()))?;
    let installed = folder()?.join("installed.txt");
    if fs::read(&installed).is_ok_and(|it| it == wanted) && python()?.is_file() {
        return Ok(());
    }
    println!("Installing the libraries that read office files (pip) …");
    let venv = folder()?.join("venv");
    let mut create = program(PYTHON);
    create.args(["-m", "venv", "--clear"]).arg(&venv);
    quietly(&mut create, "`python -m venv`")?;
    let mut pip = program(python()?);
    pip.args(["-m", "pip", "install", "--quiet"])
        .args(["--disable-pip-version-check", "--no-deps"])
        .args(["--requirement", "tests/readers/requirements.txt"]);
    quietly(&mut pip, "`pip install`")?;
    fs::write(&installed, wanted).with_context(|| format!("cannot write {}", installed.display()))
}

/// The Python that has the libraries.
fn python() -> Result<PathBuf> {
    let venv = folder()?.join("venv");
    Ok(if cfg!(windows) {
        venv.join("Scripts").join("python.exe")
    } else {
        venv.join("bin").join("python")
    })
}

fn folder() -> Result<PathBuf> {
    Ok(target::directory()?.join("readers"))
}
