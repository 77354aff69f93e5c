//! The two WebAssembly modules: the crate compiled for the page, and compiled again for its worker.
//!
//! cargo compiles, the page's module is split in two, wasm-bindgen writes the glue, `wasm-opt` makes
//! all of it small.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use wasm_bindgen_cli_support::Bindgen;

use crate::bundle::{Mode, at_once, clear};
use crate::node::tool;
use crate::process::{cargo, quietly, run};
use crate::{split, target};

/// What rustc may use on this target, in the words of `wasm-opt`.
const WASM_FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Module {
    /// The application.
    Page,
    /// What makes files beside it.
    Worker,
}

impl Module {
    pub(crate) const ALL: [Self; 2] = [Self::Page, Self::Worker];

    /// The feature of the crate that it is.
    pub(crate) fn feature(self) -> &'static str {
        match self {
            Self::Page => "app",
            Self::Worker => "worker",
        }
    }

    /// What scripts import its glue from, `…/glue.js`: esbuild is told where it lies.
    pub(crate) fn package(self) -> &'static str {
        match self {
            Self::Page => "needs-catch",
            Self::Worker => "needs-catch-office",
        }
    }

    /// The name of its glue, without an ending.
    fn glue(self) -> &'static str {
        match self {
            Self::Page => "needs_catch",
            Self::Worker => "office",
        }
    }

    /// The file of the module itself, which scripts name and esbuild gives a hashed name.
    pub(crate) fn file(self) -> String {
        format!("{}_bg.wasm", self.glue())
    }

    /// The cargo profile, and the folder cargo keeps it in. Each has its own: two builds of one crate
    /// would overwrite each other.
    fn profile(self, mode: Mode) -> (&'static str, &'static str) {
        match (self, mode) {
            (Self::Page, Mode::Debug) => ("dev", "debug"),
            (Self::Page, Mode::Release) => ("web", "web"),
            (Self::Worker, Mode::Debug) => ("worker-dev", "worker-dev"),
            (Self::Worker, Mode::Release) => ("worker", "worker"),
        }
    }

    /// How small it is worth to be.
    fn small(self) -> Small {
        match self {
            Self::Page => Small::Wholly,
            Self::Worker => Small::Soon,
        }
    }

    /// Where its package lies.
    pub(crate) fn folder(self, work: &Path) -> PathBuf {
        work.join(self.package())
    }

    /// Compiles the crate and writes the package, unless nothing changed.
    pub(crate) fn build(self, mode: Mode, work: &Path) -> Result<()> {
        let wasm = self.compile(mode)?;
        self.bind(mode, &wasm, work)
    }

    /// Compiles the crate and returns the raw WebAssembly file.
    fn compile(self, mode: Mode) -> Result<PathBuf> {
        let (profile, folder) = self.profile(mode);
        run(
            cargo().args([
                "build",
                "--quiet",
                "--lib",
                "--no-default-features",
                "--features",
                self.feature(),
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

    /// Writes the glue and the optimised modules into its folder, unless they are there already.
    fn bind(self, mode: Mode, wasm: &Path, work: &Path) -> Result<()> {
        let done = work.join(format!("{}-is-complete", self.package()));
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
        let package = self.folder(work);
        clear(&package)?;
        let (input, modules) = match self {
            Self::Page => {
                let main = work.join("main.wasm");
                let glue = format!("./{}.js", self.glue());
                let modules = split::split(wasm, &main, &package, &glue)?;
                (main, modules)
            }
            Self::Worker => {
                let whole = work.join("worker.wasm");
                fs::write(&whole, split::unmarked(&fs::read(wasm)?)?)?;
                (whole, vec![])
            }
        };
        Bindgen::new()
            .input_path(&input)
            .out_name(self.glue())
            .web(true)?
            .typescript(false)
            .remove_producers_section(mode == Mode::Release)
            .omit_default_module_path(true)
            // The split modules import by these names.
            .keep_lld_exports(self == Self::Page)
            .demangle(false)
            .generate(&package)
            .context("wasm-bindgen could not read the compiled module")?;
        if mode == Mode::Release {
            let rest = modules.into_iter().map(|it| (it, Small::Soon));
            let own = (package.join(self.file()), self.small());
            at_once(
                rest.chain([own])
                    .map(|(module, small)| move || shrink(&module, small)),
            )?;
        }
        fs::write(done, "")?;
        Ok(())
    }
}

/// What is tried to make a module small.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Small {
    /// What a minute or two finds: for what comes while nobody waits.
    Soon,
    /// Twice the time for half a per cent less: for what the first question waits for.
    Wholly,
}

impl Small {
    fn passes(self) -> &'static [&'static [&'static str]] {
        // Neighbours by name resemble each other, which gzip likes; the names themselves are not
        // kept. A second pass finds what the first laid bare.
        const FIRST: &[&str] = &["-Oz", "--reorder-functions-by-name"];
        match self {
            Self::Soon => &[FIRST],
            Self::Wholly => &[FIRST, &["-Oz", "--converge"]],
        }
    }
}

/// Makes a module small, in its place.
fn shrink(module: &Path, small: Small) -> Result<()> {
    for pass in small.passes() {
        let smaller = module.with_extension("small");
        quietly(
            tool("wasm-opt")
                .args(*pass)
                // The lowest 1 kB is the far end of the stack. No address comes to lie there by a
                // small number that is added to it, so that the instruction itself can add it.
                .arg("--low-memory-unused")
                .args(WASM_FEATURES)
                .arg(module)
                .arg("-o")
                .arg(&smaller),
            "`wasm-opt`",
        )?;
        fs::rename(smaller, module)?;
    }
    Ok(())
}
