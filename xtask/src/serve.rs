//! `cargo xtask serve`: the site on the loopback, built again when a source changes.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, SystemTime};

use anyhow::Result;

use crate::args;
use crate::bundle::{self, Mode};
use crate::process::root;
use crate::site::{self, Site};

const SOURCES: [&str; 7] = [
    "src",
    "questionnaires",
    "style",
    "public",
    "Cargo.toml",
    "package.json",
    "package-lock.json",
];

/// How often the sources are looked at: some hundred files, less than a millisecond.
const PAUSE: Duration = Duration::from_millis(300);

#[expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "the address, and what went wrong"
)]
pub(crate) fn run(options: &args::Serve) -> Result<()> {
    // First of all, so that a taken port is known before a minute of building.
    let url = site::start(
        Site {
            folder: options.mode.site(),
            prefix: "/",
        },
        options.port,
    )?;
    let mut built_from = state_of_sources();
    rebuild(options.mode)?;
    println!("Needs Catch is at {url} (stop with Ctrl-C)");
    loop {
        thread::sleep(PAUSE);
        if !options.watch {
            continue;
        }
        let mut now = state_of_sources();
        if now == built_from {
            continue;
        }
        // An editor or git may still be writing: wait for a quiet moment.
        loop {
            thread::sleep(PAUSE);
            let later = state_of_sources();
            if later == now {
                break;
            }
            now = later;
        }
        built_from = now;
        match rebuild(options.mode) {
            Ok(()) => println!("Built again: reload {url}"),
            Err(error) => eprintln!("error: {error:#}\nStill serving the build before."),
        }
    }
}

fn rebuild(mode: Mode) -> Result<()> {
    crate::set_up()?;
    bundle::build(mode).map(|_| ())
}

/// When each source was last changed. A watcher of the system's would also wake for files that
/// are only read, as every build does; so it would need this comparison too.
fn state_of_sources() -> BTreeMap<PathBuf, SystemTime> {
    let mut found = BTreeMap::new();
    for source in SOURCES {
        // A file that vanishes while it is looked at shows up as changed the next time.
        let _ = note(&root().join(source), &mut found);
    }
    found
}

fn note(path: &Path, found: &mut BTreeMap<PathBuf, SystemTime>) -> io::Result<()> {
    let about = fs::metadata(path)?;
    if about.is_dir() {
        for entry in fs::read_dir(path)? {
            note(&entry?.path(), found)?;
        }
    } else {
        found.insert(path.to_path_buf(), about.modified()?);
    }
    Ok(())
}
