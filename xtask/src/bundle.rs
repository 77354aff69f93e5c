//! From sources to a folder of static files.
//!
//! The modules are built, and esbuild bundles scripts and styles under names made from their content.
//! All of it happens in `target/web`; the finished site takes the place of the former one at the end,
//! so a failed build changes nothing.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread;
use std::time::Instant;

use anyhow::{Context as _, Result, anyhow};
use serde_json::Value;

use crate::module::Module;
use crate::node::tool;
use crate::process::{root, run};
use crate::{page, size};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mode {
    Debug,
    Release,
}

impl Mode {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Debug => "debug",
            Self::Release => "release",
        }
    }

    /// Where the finished site lies. A debug build has its own place, so that trying something
    /// out never replaces what is about to be published or tested.
    pub(crate) fn site(self) -> PathBuf {
        match self {
            Self::Debug => root().join("target/web/debug/site"),
            Self::Release => root().join("dist"),
        }
    }
}

/// The oldest browsers that are written for: those of 2024.
const BROWSERS: &str = "--target=es2022,chrome123,edge123,firefox121,safari17.5";

/// Builds the site and returns its folder.
#[expect(clippy::print_stdout, reason = "a long wait says what it waits for")]
pub(crate) fn build(mode: Mode) -> Result<PathBuf> {
    let start = Instant::now();
    println!("Building the site ({}) …", mode.name());
    let work = root().join("target/web").join(mode.name());
    fs::create_dir_all(&work)?;
    at_once(Module::ALL.map(|module| {
        let work = &work;
        move || module.build(mode, work)
    }))?;

    let stage = work.join("stage");
    clear(&stage)?;
    let written = bundle(mode, &work, &stage)?;
    page::write(&root(), &stage, &written)?;
    copy_public(&stage)?;
    if mode == Mode::Release {
        size::check(&stage, &written)?;
    }
    let site = mode.site();
    replace(&site, &stage, &work.join("former"))?;
    println!(
        "  {} in {:.1?}",
        page::shown(&root(), &site),
        start.elapsed()
    );
    Ok(site)
}

/// Does what does not wait for each other at the same time; the first error is all that is told.
pub(crate) fn at_once(
    deeds: impl IntoIterator<Item = impl FnOnce() -> Result<()> + Send>,
) -> Result<()> {
    thread::scope(|scope| {
        let under_way: Vec<_> = deeds.into_iter().map(|deed| scope.spawn(deed)).collect();
        let done = under_way.into_iter().map(|it| {
            it.join()
                .unwrap_or_else(|_| Err(anyhow!("a step of the build broke off")))
        });
        done.collect()
    })
}

/// The script of the worker, named as it lies in the repository and as the page's script imports it.
const WORKER: (&str, &str) = ("src/app/browser/office-worker.js", "office.worker.js");

/// Bundles the worker's script into one file of its package: the page starts it from memory, where
/// it can import nothing.
fn bundle_worker(mode: Mode, work: &Path) -> Result<()> {
    let package = Module::Worker.folder(work);
    let mut esbuild = esbuild(mode, work);
    esbuild
        .arg(WORKER.0)
        .args(["--bundle", "--format=iife"])
        .arg(prefixed("--outfile=", &package.join(WORKER.1)));
    run(&mut esbuild, "bundling the worker's script")
}

/// Bundles scripts and styles, and returns esbuild's account of what it wrote.
fn bundle(mode: Mode, work: &Path, stage: &Path) -> Result<Value> {
    bundle_worker(mode, work)?;
    let account = work.join("written.json");
    let module = Module::Worker.folder(work).join(Module::Worker.file());
    let bytes = fs::metadata(&module)?.len();
    let mut esbuild = esbuild(mode, work);
    esbuild
        .args(page::ENTRIES)
        .arg(page::LATER)
        .args(["--bundle", "--format=esm", "--splitting"])
        .args(["--entry-names=[name]-[hash]", "--chunk-names=[name]-[hash]"])
        .args([
            "--asset-names=[name]-[hash]",
            "--loader:.wasm=file",
            "--loader:.svg=file",
            "--loader:.worker.js=file",
        ])
        // What a server compresses says how much comes, and not how much it will be.
        .arg(format!("--define:OFFICE_BYTES={bytes}"))
        .arg(prefixed("--outdir=", &stage.join(page::ASSETS)))
        .arg(prefixed("--metafile=", &account));
    if mode == Mode::Debug {
        esbuild.arg("--sourcemap");
    }
    run(&mut esbuild, "bundling the scripts and styles")?;
    let text = fs::read_to_string(&account).context("esbuild left no account of its work")?;
    Ok(serde_json::from_str(&text)?)
}

/// esbuild, told for whom it writes and where the packages lie.
fn esbuild(mode: Mode, work: &Path) -> Command {
    let mut esbuild = tool("esbuild");
    esbuild.args([BROWSERS, "--legal-comments=linked", "--log-level=warning"]);
    for module in Module::ALL {
        let folder = module.folder(work);
        esbuild.arg(format!("--alias:{}={}", module.package(), folder.display()));
    }
    if mode == Mode::Release {
        esbuild.arg("--minify");
    }
    esbuild
}

fn prefixed(prefix: &str, path: &Path) -> String {
    format!("{prefix}{}", path.display())
}

/// Copies what the bundles do not hold: icons and other files that keep their names.
fn copy_public(stage: &Path) -> Result<()> {
    let public = root().join("public");
    for entry in fs::read_dir(&public)? {
        let entry = entry?;
        let path = entry.path();
        let is_source = path
            .extension()
            .is_some_and(|ending| ending == "js" || ending == "html");
        if !is_source {
            copy(&path, &stage.join(entry.file_name()))?;
        }
    }
    Ok(())
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    if from.is_dir() {
        fs::create_dir_all(to)?;
        for entry in fs::read_dir(from)? {
            let entry = entry?;
            copy(&entry.path(), &to.join(entry.file_name()))?;
        }
    } else {
        fs::copy(from, to)?;
    }
    Ok(())
}

/// Puts `new` in the place of `site`.
fn replace(site: &Path, new: &Path, former: &Path) -> Result<()> {
    clear(former)?;
    fs::remove_dir(former)?;
    if site.exists() {
        fs::rename(site, former)?;
    }
    fs::rename(new, site).map_err(|error| {
        anyhow!(
            "cannot put the finished site at {}: {error}",
            site.display()
        )
    })?;
    clear(former)
}

/// Leaves an empty folder, whatever was there.
pub(crate) fn clear(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder).with_context(|| format!("cannot empty {}", folder.display()))?;
    }
    fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))
}
