//! `cargo xtask test`: every check, the cheap ones first, and the first failure ends it.

use std::str::FromStr;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result};

use crate::args;
use crate::bundle;
use crate::module::Module;
use crate::process::{cargo, run as run_program};
use crate::site::{self, Site};
use crate::{chromium, debian, node, readers};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Step {
    Format,
    Lint,
    Native,
    Docs,
    Readers,
    Build,
    EndToEnd,
}

impl Step {
    const ALL: [Self; 7] = [
        Self::Format,
        Self::Lint,
        Self::Native,
        Self::Docs,
        Self::Readers,
        Self::Build,
        Self::EndToEnd,
    ];

    fn name(self) -> &'static str {
        match self {
            Self::Format => "format",
            Self::Lint => "lint",
            Self::Native => "native",
            Self::Docs => "docs",
            Self::Readers => "readers",
            Self::Build => "build",
            Self::EndToEnd => "e2e",
        }
    }
}

impl FromStr for Step {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        Self::ALL
            .into_iter()
            .find(|step| step.name() == text)
            .ok_or_else(|| format!("there is no step {text:?}"))
    }
}

#[expect(clippy::print_stdout, reason = "the report of the tests")]
pub(crate) fn run(options: &args::Test) -> Result<()> {
    let wanted = |step: Step| options.only.is_empty() || options.only.contains(&step);
    let mut report = Report {
        start: Instant::now(),
        lines: Vec::new(),
    };

    report.step("set-up", || {
        crate::set_up()?;
        // Now rather than after minutes of other checks: they may have to be installed.
        if wanted(Step::EndToEnd) {
            chromium::ensure()?;
        }
        if wanted(Step::Readers) {
            readers::ensure()?;
        }
        Ok(())
    })?;
    if wanted(Step::Format) {
        report.cargo("format", &["fmt", "--all", "--check"])?;
    }
    if wanted(Step::Lint) {
        let workspace = [
            "clippy",
            "--quiet",
            "--workspace",
            "--all-targets",
            "--all-features",
            "--",
            "-Dwarnings",
        ];
        report.cargo("lint: native", &workspace)?;
        let program = ["clippy", "--quiet", "--all-targets", "--", "-Dwarnings"];
        report.cargo("lint: the command line", &program)?;
        let bare = [
            "clippy",
            "--quiet",
            "--all-targets",
            "--no-default-features",
            "--",
            "-Dwarnings",
        ];
        report.cargo("lint: the core", &bare)?;
        for module in Module::ALL {
            let feature = module.feature();
            let wasm = [
                "clippy",
                "--quiet",
                "--lib",
                "--no-default-features",
                "--features",
                feature,
                "--target",
                crate::target::WASM,
                "--",
                "-Dwarnings",
            ];
            report.cargo(&format!("lint: browser, {feature}"), &wasm)?;
        }
    }
    if wanted(Step::Native) {
        // The core and the command line are linted alone above; what they do is the same here.
        let whole = ["test", "--quiet", "--workspace", "--all-features"];
        report.tests("tests", &whole, options)?;
    }
    if wanted(Step::Docs) {
        report.step("docs", || {
            let mut docs = cargo();
            docs.args(["doc", "--quiet", "--no-deps", "--all-features"])
                .env("RUSTDOCFLAGS", "-Dwarnings");
            run_program(&mut docs, "`cargo doc`")
        })?;
    }
    if wanted(Step::Readers) {
        report.step("readers", readers::check)?;
    }
    if wanted(Step::Build) || wanted(Step::EndToEnd) {
        report.step("build", || bundle::build(options.mode).map(|_| ()))?;
    }
    if wanted(Step::EndToEnd) {
        report.step("e2e", || end_to_end(options))?;
    }
    report.print();
    println!("All is well.");
    Ok(())
}

/// Runs Playwright against the finished site, at the root of one server and under a path of another.
fn end_to_end(options: &args::Test) -> Result<()> {
    let folder = options.mode.site();
    let root = site::start(
        Site {
            folder: folder.clone(),
            prefix: "/",
        },
        0,
    )?;
    let below = site::start(
        Site {
            folder,
            prefix: "/some/path/",
        },
        0,
    )?;
    let mut playwright = node::tool("playwright");
    playwright
        .args(["test", "--config", "tests/e2e/playwright.config.js"])
        .args(&options.rest)
        .env("NEEDS_CATCH_URL", root)
        .env("NEEDS_CATCH_URL_BELOW", below)
        .env("NEEDS_CATCH_BROWSER", chromium::ensure()?)
        .env(
            "NEEDS_CATCH_SANDBOX",
            if debian::is_root() { "0" } else { "1" },
        )
        .env("NEEDS_CATCH_BUILD", options.mode.name())
        .env("NEEDS_CATCH_SOAK", if options.soak { "1" } else { "0" });
    run_program(&mut playwright, "the end-to-end test")
}

/// What was done, and how long it took.
struct Report {
    start: Instant,
    lines: Vec<(String, Duration)>,
}

impl Report {
    #[expect(clippy::print_stdout, reason = "a headline per step")]
    fn step(&mut self, name: &str, deed: impl FnOnce() -> Result<()>) -> Result<()> {
        println!("── {name}");
        let start = Instant::now();
        deed().with_context(|| format!("the step `{name}` found something to mend"))?;
        self.lines.push((name.to_owned(), start.elapsed()));
        Ok(())
    }

    fn cargo(&mut self, name: &str, arguments: &[&str]) -> Result<()> {
        let what = format!("`cargo {}`", arguments.join(" "));
        self.step(name, || run_program(cargo().args(arguments), &what))
    }

    fn tests(&mut self, name: &str, arguments: &[&str], options: &args::Test) -> Result<()> {
        let what = format!("`cargo {}`", arguments.join(" "));
        let soak = if options.soak { "1" } else { "0" };
        self.step(name, || {
            run_program(cargo().args(arguments).env("NEEDS_CATCH_SOAK", soak), &what)
        })
    }

    #[expect(clippy::print_stdout, reason = "the table at the end")]
    fn print(&self) {
        println!("── times");
        for (name, time) in &self.lines {
            println!("  {name:<24}{:>7.1} s", time.as_secs_f64());
        }
        println!(
            "  {:<24}{:>7.1} s",
            "together",
            self.start.elapsed().as_secs_f64()
        );
    }
}
