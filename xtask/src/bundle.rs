//! From sources to a folder of static files.
//!
//! cargo compiles, the module is split in two, wasm-bindgen writes the glue, `wasm-opt` makes it
//! small, esbuild bundles scripts and styles under names made from their content. All of it happens in `target/web`; the finished
//! site takes the place of the former one at the end, so a failed build changes nothing.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use anyhow::{Context as _, Result, anyhow};
use serde_json::Value;
use wasm_bindgen_cli_support::Bindgen;

use crate::node::tool;
use crate::process::{cargo, quietly, root, run};
use crate::{page, size, split, target};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mode {
    Debug,
    Release,
}

impl Mode {
    fn name(self) -> &'static str {
        match self {
            Self::Debug => "debug",
            Self::Release => "release",
        }
    }

    /// The cargo profile, and the folder cargo keeps it in.
    fn profile(self) -> (&'static str, &'static str) {
        match self {
            Self::Debug => ("dev", "debug"),
            Self::Release => ("web", "web"),
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

/// What rustc may use on this target, in the words of `wasm-opt`.
const WASM_FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// The oldest browsers that are written for: those of 2024.
const BROWSERS: &str = "--target=es2022,chrome123,edge123,firefox121,safari17.5";

/// Builds the site and returns its folder.
#[expect(clippy::print_stdout, reason = "a long wait says what it waits for")]
pub(crate) fn build(mode: Mode) -> Result<PathBuf> {
    let start = Instant::now();
    println!("Building the site ({}) …", mode.name());
    let wasm = compile(mode)?;
    let work = root().join("target/web").join(mode.name());
    bind(mode, &wasm, &work)?;

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

/// Compiles the crate and returns the raw WebAssembly file.
fn compile(mode: Mode) -> Result<PathBuf> {
    let (profile, folder) = mode.profile();
    run(
        cargo().args([
            "build",
            "--quiet",
            "--lib",
            "--no-default-features",
            "--features=app",
            "--target",
            target::WASM,
            "--profile",
            profile,
        ]),
        "the compilation for the browser",
    )?;
    Ok(target::directory()?
        .join(target::WASM)
        .join(folder)
        .join("needs_catch.wasm"))
}

/// Writes the glue and the optimised modules into `work/pkg`, unless they are there already.
fn bind(mode: Mode, wasm: &Path, work: &Path) -> Result<()> {
    let done = work.join("pkg-is-complete");
    let changed = |path: &Path| fs::metadata(path).and_then(|file| file.modified()).ok();
    let sources = [
        changed(wasm),
        env::current_exe().ok().as_deref().and_then(changed),
    ];
    if let Some(done) = changed(&done)
        && sources
            .iter()
            .all(|source| source.is_some_and(|source| source < done))
    {
        return Ok(());
    }

    // The mark of a former run goes first: an interruption must not leave it on half a package.
    if done.exists() {
        fs::remove_file(&done)?;
    }
    let package = work.join("pkg");
    clear(&package)?;
    let main = work.join("main.wasm");
    let mut modules = split::split(wasm, &main, &package, "./needs_catch.js")?;
    Bindgen::new()
        .input_path(&main)
        .out_name("needs_catch")
        .web(true)?
        .typescript(false)
        .remove_producers_section(mode == Mode::Release)
        .omit_default_module_path(true)
        // The split modules import by these names.
        .keep_lld_exports(true)
        .demangle(false)
        .generate(&package)
        .context("wasm-bindgen could not read the compiled module")?;
    if mode == Mode::Release {
        modules.push(package.join(page::MODULE));
        for module in modules {
            // Neighbours by name resemble each other, which gzip likes; the names themselves are not
            // kept. The second pass finds what the first laid bare: half a per cent more.
            let passes: [&[&str]; 2] = [
                &["-Oz", "--reorder-functions-by-name"],
                &["-Oz", "--converge"],
            ];
            for pass in passes {
                let small = package.join("small.wasm");
                quietly(
                    tool("wasm-opt")
                        .args(pass)
                        .args(WASM_FEATURES)
                        .arg(&module)
                        .arg("-o")
                        .arg(&small),
                    "`wasm-opt`",
                )?;
                fs::rename(small, &module)?;
            }
        }
    }
    fs::write(done, "")?;
    Ok(())
}

/// Bundles scripts and styles, and returns esbuild's account of what it wrote.
fn bundle(mode: Mode, work: &Path, stage: &Path) -> Result<Value> {
    let account = work.join("written.json");
    let prefixed = |prefix: &str, path: &Path| format!("{prefix}{}", path.display());
    let mut esbuild = tool("esbuild");
    esbuild
        .args(page::ENTRIES)
        .args(["--bundle", "--format=esm", "--splitting", BROWSERS])
        .args(["--entry-names=[name]-[hash]", "--chunk-names=[name]-[hash]"])
        .args([
            "--asset-names=[name]-[hash]",
            "--loader:.wasm=file",
            "--loader:.svg=file",
        ])
        .args(["--legal-comments=linked", "--log-level=warning"])
        .arg(prefixed("--alias:needs-catch=", &work.join("pkg")))
        .arg(prefixed("--outdir=", &stage.join(page::ASSETS)))
        .arg(prefixed("--metafile=", &account));
    match mode {
        Mode::Debug => esbuild.arg("--sourcemap"),
        Mode::Release => esbuild.arg("--minify"),
    };
    run(&mut esbuild, "bundling the scripts and styles")?;
    let text = fs::read_to_string(&account).context("esbuild left no account of its work")?;
    Ok(serde_json::from_str(&text)?)
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
fn clear(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder).with_context(|| format!("cannot empty {}", folder.display()))?;
    }
    fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))
}
