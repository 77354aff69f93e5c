//! The browser of the end-to-end tests: one that is there, or Debian's.

use std::env;
use std::path::PathBuf;

use anyhow::{Result, bail};

use crate::debian;
use crate::process::{program, quietly};

const NAMES: [&str; 5] = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
];

/// Where macOS and Windows keep it.
const PLACES: [&str; 5] = [
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    r"C:\Program Files\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files (x86)\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
];

/// Makes sure of a browser, and of glyphs for Korean and Japanese; returns the browser's path.
#[expect(
    clippy::print_stdout,
    reason = "a note to the person who runs the tests"
)]
pub(crate) fn ensure() -> Result<PathBuf> {
    let found = find();
    let mut missing = Vec::new();
    if found.is_none() {
        missing.push("chromium");
    }
    if cfg!(target_os = "linux") && !has_glyphs() {
        missing.push("fonts-noto-cjk");
    }
    if !missing.is_empty() {
        if debian::may_install() {
            debian::install(&missing)?;
        } else if found.is_some() {
            println!(
                "  no font with Korean glyphs was found: install Noto Sans CJK to see them in pictures"
            );
        }
    }
    match found.or_else(find) {
        Some(browser) => Ok(browser),
        None => bail!(
            "the end-to-end tests need Chrome or Chromium: install one, or set CHROME to its path"
        ),
    }
}

fn find() -> Option<PathBuf> {
    let asked = env::var_os("CHROME").map(PathBuf::from);
    let path = env::var_os("PATH").unwrap_or_default();
    let on_path = env::split_paths(&path).flat_map(|folder| {
        NAMES.map(|name| folder.join(name).with_extension(env::consts::EXE_EXTENSION))
    });
    asked
        .into_iter()
        .chain(on_path)
        .chain(PLACES.map(PathBuf::from))
        .find(|candidate| candidate.is_file())
}

/// Whether there are glyphs for Korean, and with them for Japanese.
pub(crate) fn has_glyphs() -> bool {
    quietly(program("fc-list").arg(":lang=ko"), "`fc-list`")
        .is_ok_and(|fonts| !fonts.trim().is_empty())
}
