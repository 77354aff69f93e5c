//! The standard library for the browser, `wasm32-unknown-unknown`.
//!
//! In this order: what is there; rustup; and, where rustup's server cannot be reached, a build from
//! Debian's source package of the same version. Each ends with one sentence.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;

use anyhow::{Context as _, Result, bail};
use serde_json::Value;

use crate::process::{cargo, program, quietly, root, succeeds_within};
use crate::{debian, rust_src};

pub(crate) const WASM: &str = "wasm32-unknown-unknown";

/// Names what this program put into the toolchain, so that it can be taken out again.
const OURS: &str = "installed-by-needs-catch.txt";

/// How long rustup may try: it is a download of some 20 MB.
const PATIENCE: Duration = Duration::from_mins(3);

/// Makes sure that the compiler can build for the browser.
#[expect(clippy::print_stdout, reason = "a long wait says what it waits for")]
pub(crate) fn ensure() -> Result<()> {
    if works()? {
        return Ok(());
    }
    // Two copies of the standard library in one folder are an error to rustc; ours must give way.
    let folder = library_folder()?;
    withdraw(&folder)?;
    if works()? {
        return Ok(());
    }

    println!("Adding the target {WASM} (rustup target add) …");
    if succeeds_within(program("rustup").args(["target", "add", WASM]), PATIENCE) && works()? {
        return forget_objects();
    }

    if !debian::is_debian() {
        bail!(
            "the target {WASM} is missing and rustup could not add it: connect to the network, run `rustup target add {WASM}` and try again"
        );
    }
    println!("rustup could not add it: building the standard library from Debian's rust-src …");
    let version = compiler_version()?;
    let built = rust_src::build(&version).with_context(|| {
        format!("the target {WASM} is missing: run `rustup target add {WASM}` where rustup's server can be reached, and try again")
    })?;
    install(&built, &folder)?;
    if !works()? {
        bail!(
            "the standard library that was built for {WASM} does not work with rustc {version}: run `rustup target add {WASM}` where rustup's server can be reached"
        );
    }
    println!("  the standard library {version} is in the toolchain");
    forget_objects()
}

/// Whether something small compiles: surer than looking for files, which a former compiler may
/// have left.
fn works() -> Result<bool> {
    let folder = root().join("target/web");
    fs::create_dir_all(&folder)?;
    let status = program("rustc")
        .args([
            "--crate-name=probe",
            "--crate-type=cdylib",
            "--target",
            WASM,
            "-o",
        ])
        .arg(folder.join("probe.wasm"))
        .arg("-")
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .context("cannot start `rustc`: install Rust with rustup and try again")?;
    Ok(status.success())
}

fn library_folder() -> Result<PathBuf> {
    let printed = quietly(
        program("rustc").args(["--print", "target-libdir", "--target", WASM]),
        "`rustc --print target-libdir`",
    )?;
    Ok(PathBuf::from(printed.trim()))
}

/// Such as `1.95.0`.
fn compiler_version() -> Result<String> {
    let printed = quietly(program("rustc").arg("--version"), "`rustc --version`")?;
    let version = printed
        .split(' ')
        .nth(1)
        .context("`rustc --version` names no version")?;
    Ok(version.trim().to_owned())
}

/// Copies the libraries into the toolchain and notes their names.
fn install(libraries: &[PathBuf], folder: &Path) -> Result<()> {
    let sorry = || format!("cannot write to the toolchain at {}", folder.display());
    fs::create_dir_all(folder).with_context(sorry)?;
    let names: Vec<_> = libraries
        .iter()
        .filter_map(|library| library.file_name()?.to_str().map(str::to_owned))
        .collect();
    fs::write(folder.join(OURS), names.join("\n")).with_context(sorry)?;
    for library in libraries {
        let name = library.file_name().unwrap_or_default();
        fs::copy(library, folder.join(name)).with_context(sorry)?;
    }
    Ok(())
}

/// Takes a former installation of ours out of the toolchain.
fn withdraw(folder: &Path) -> Result<()> {
    let note = folder.join(OURS);
    let Ok(names) = fs::read_to_string(&note) else {
        return Ok(());
    };
    for name in names.lines() {
        let library = folder.join(name);
        if library.exists() {
            fs::remove_file(&library)
                .with_context(|| format!("cannot remove {}", library.display()))?;
        }
    }
    fs::remove_file(note)?;
    Ok(())
}

/// Objects built against another copy of the standard library do not fit this one.
fn forget_objects() -> Result<()> {
    let objects = directory()?.join(WASM);
    if objects.exists() {
        fs::remove_dir_all(&objects)
            .with_context(|| format!("cannot remove {}", objects.display()))?;
    }
    Ok(())
}

/// Where cargo puts what it builds.
pub(crate) fn directory() -> Result<PathBuf> {
    if let Some(folder) = env::var_os("CARGO_TARGET_DIR") {
        return Ok(root().join(folder));
    }
    let printed = quietly(
        cargo().args(["metadata", "--no-deps", "--format-version=1"]),
        "`cargo metadata`",
    )?;
    let metadata: Value = serde_json::from_str(&printed)?;
    let folder = metadata["target_directory"]
        .as_str()
        .context("cargo names no target folder")?;
    Ok(PathBuf::from(folder))
}
