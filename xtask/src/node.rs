//! The JavaScript tools of `package.json`, installed from its lock file.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Instant;

use anyhow::{Context as _, Result, bail};

use crate::process::{program, quietly, root};

const OLDEST: u32 = 20;

/// Makes sure that `node_modules` holds what the lock file says.
#[expect(clippy::print_stdout, reason = "a long wait says what it waits for")]
pub(crate) fn ensure() -> Result<()> {
    let version = quietly(program("node").arg("--version"), "`node --version`")
        .with_context(|| format!("Node {OLDEST} or newer is needed: install it and try again"))?;
    let major = version.trim().trim_start_matches('v').split('.').next();
    if major
        .and_then(|number| number.parse().ok())
        .is_none_or(|number: u32| number < OLDEST)
    {
        bail!(
            "Node {OLDEST} or newer is needed, and this is {}",
            version.trim()
        );
    }

    let root = root();
    if is_fresh(&root) {
        return Ok(());
    }
    println!("Installing the JavaScript tools (npm ci) …");
    let start = Instant::now();
    let npm = if cfg!(windows) { "npm.cmd" } else { "npm" };
    quietly(
        program(npm).args(["ci", "--no-audit", "--no-fund", "--loglevel=error"]),
        "`npm ci`",
    )?;
    println!("  done in {:.0?}", start.elapsed());
    Ok(())
}

/// Whether npm's own note of what it installed is newer than the lock file.
fn is_fresh(root: &Path) -> bool {
    let changed = |path: &str| {
        fs::metadata(root.join(path))
            .and_then(|file| file.modified())
            .ok()
    };
    match (
        changed("node_modules/.package-lock.json"),
        changed("package-lock.json"),
    ) {
        (Some(installed), Some(locked)) => installed >= locked,
        _ => false,
    }
}

/// A program that an npm package brings.
pub(crate) fn tool(name: &str) -> Command {
    let bin = root().join("node_modules").join(".bin");
    program(bin.join(if cfg!(windows) {
        format!("{name}.cmd")
    } else {
        name.to_owned()
    }))
}
