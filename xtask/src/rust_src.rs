//! The standard library for the browser, built from Debian's package `rust-src`.
//!
//! The package comes from Debian's newer suites, which the system need not know: apt is given lists
//! and folders of its own, and the system's are only read, for the address of the mirror.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use anyhow::{Context as _, Result, bail};

use crate::process::{cargo, program, quietly, root};
use crate::target::WASM;

/// Debian signs its archive with these keys.
const KEYS: &str = "/usr/share/keyrings/debian-archive-keyring.gpg";

/// Where newer compilers are found.
const SUITES: [&str; 4] = ["trixie", "trixie-backports", "sid", "experimental"];

/// Builds the standard library of the compiler `version` and returns its files.
#[expect(clippy::print_stdout, reason = "a long wait says what it waits for")]
pub(crate) fn build(version: &str) -> Result<Vec<PathBuf>> {
    let work = root().join("target/web/std");
    if work.exists() {
        fs::remove_dir_all(&work)?;
    }
    fs::create_dir_all(&work)?;

    let start = Instant::now();
    println!("  looking for rust-src {version} in Debian's archive …");
    let apt = Apt::new(&work)?;
    let package = apt.find(version)?;
    println!("  downloading rust-src {package} …");
    let library = apt.unpack(&package, version)?;
    println!("  compiling the standard library (about half a minute) …");
    let built = compile(&work, &library)?;
    println!("  done in {:.0?}", start.elapsed());
    Ok(built)
}

/// apt, with everything it writes in a folder of ours.
struct Apt<'a> {
    work: &'a Path,
}

impl<'a> Apt<'a> {
    fn new(work: &'a Path) -> Result<Self> {
        for folder in ["lists/partial", "cache/archives/partial"] {
            fs::create_dir_all(work.join(folder))?;
        }
        let mirror = mirror()?;
        let sources = SUITES.map(|suite| format!("deb [signed-by={KEYS}] {mirror} {suite} main\n"));
        fs::write(work.join("sources.list"), sources.concat())?;
        let apt = Self { work };
        // A suite that is gone makes apt complain; the others are read all the same.
        let complaint = quietly(apt.command("apt-get").arg("update"), "`apt-get update`").err();
        if !fs::read_dir(work.join("lists"))?
            .flatten()
            .any(|file| file.file_name().to_string_lossy().contains("_Packages"))
        {
            return Err(
                complaint.unwrap_or_else(|| anyhow::anyhow!("apt read no list of packages"))
            );
        }
        Ok(apt)
    }

    fn command(&self, name: &str) -> Command {
        let set = |option: &str, path: &str| format!("{option}={}", self.work.join(path).display());
        let mut command = program(name);
        command
            .current_dir(self.work)
            .args(["-o", &set("Dir::Etc::SourceList", "sources.list")])
            .args(["-o", "Dir::Etc::SourceParts=/dev/null"])
            .args(["-o", &set("Dir::State::Lists", "lists")])
            .args(["-o", &set("Dir::Cache", "cache")])
            // The folders are ours alone; the user `_apt` could not write to them.
            .args(["-o", "APT::Sandbox::User="])
            .args(["-o", "Acquire::Languages=none"])
            .args([
                "-o",
                "Acquire::IndexTargets::deb::DEP-11::DefaultEnabled=false",
            ])
            .args([
                "-o",
                "Acquire::http::Timeout=30",
                "-o",
                "Acquire::Retries=2",
            ]);
        command
    }

    /// Debian's name for the wanted version, such as `1.95.0+dfsg1-1~bpo13+1`.
    fn find(&self, version: &str) -> Result<String> {
        let printed = quietly(
            self.command("apt-cache").args(["madison", "rust-src"]),
            "`apt-cache`",
        )?;
        let found = pick(&printed, version);
        found.with_context(|| format!("Debian has no rust-src {version}"))
    }

    /// Downloads the package, which apt checks against the signed list, and opens it.
    fn unpack(&self, package: &str, version: &str) -> Result<PathBuf> {
        quietly(
            self.command("apt-get")
                .args(["download", &format!("rust-src={package}")]),
            "`apt-get download rust-src`",
        )?;
        let archive = fs::read_dir(self.work)?
            .flatten()
            .map(|file| file.path())
            .find(|path| path.extension().is_some_and(|ending| ending == "deb"))
            .context("apt downloaded no package")?;
        let opened = self.work.join("opened");
        quietly(
            program("dpkg-deb").arg("-x").arg(&archive).arg(&opened),
            "`dpkg-deb`",
        )?;
        let library = opened.join(format!("usr/src/rustc-{version}/library"));
        if !library.is_dir() {
            bail!("Debian's rust-src {package} holds no source of the standard library");
        }
        Ok(library)
    }
}

/// The mirror that this machine gets Debian from.
fn mirror() -> Result<String> {
    let printed = quietly(
        program("apt-get").args(["indextargets", "--format", "$(REPO_URI)"]),
        "`apt-get indextargets`",
    )?;
    let found = printed
        .lines()
        .find(|address| address.ends_with("/debian/"));
    found
        .map(str::to_owned)
        .context("apt is configured for no Debian mirror")
}

/// The line of `apt-cache madison` whose version is the wanted one, whatever Debian's suffix.
fn pick(madison: &str, version: &str) -> Option<String> {
    madison
        .lines()
        .filter_map(|line| line.split('|').nth(1).map(str::trim))
        .find(|found| {
            found.strip_prefix(version).is_some_and(|rest| {
                !rest.starts_with(|next: char| next == '.' || next.is_ascii_digit())
            })
        })
        .map(str::to_owned)
}

/// Builds an empty crate together with the standard library, and returns what the latter became.
///
/// As rustup ships it: with bitcode, which the application's LTO needs, and with its own crates
/// marked unstable.
fn compile(work: &Path, library: &Path) -> Result<Vec<PathBuf>> {
    let empty = work.join("empty");
    fs::create_dir_all(empty.join("src"))?;
    fs::write(empty.join("src/lib.rs"), "")?;
    fs::write(
        empty.join("Cargo.toml"),
        "[package]\nname = \"std-build\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
         [workspace]\n\n[profile.release]\ncodegen-units = 1\n",
    )?;
    let objects = work.join("objects");
    quietly(
        cargo()
            .current_dir(&empty)
            .args([
                "build",
                "--release",
                "-Zbuild-std=std,panic_abort",
                "--target",
                WASM,
            ])
            .arg("--target-dir")
            .arg(&objects)
            .env("RUSTC_BOOTSTRAP", "1")
            .env("__CARGO_TESTS_ONLY_SRC_ROOT", library)
            .env_remove("CARGO_ENCODED_RUSTFLAGS")
            .env(
                "RUSTFLAGS",
                "-Cembed-bitcode=yes -Zforce-unstable-if-unmarked",
            ),
        "the compilation of the standard library",
    )?;
    let built: Vec<_> = fs::read_dir(objects.join(WASM).join("release/deps"))?
        .flatten()
        .map(|file| file.path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "rlib"))
        .filter(|path| {
            path.file_name()
                .is_some_and(|name| !name.to_string_lossy().starts_with("libstd_build-"))
        })
        .collect();
    Ok(built)
}

#[cfg(test)]
mod tests {
    use super::pick;

    #[test]
    fn only_the_same_version_will_do() {
        let madison = " rust-src | 1.95.10+dfsg1-1 | mirror sid/main amd64 Packages\n \
                       rust-src | 1.95.1-1 | mirror sid/main amd64 Packages\n \
                       rust-src | 1.95.0+dfsg1-1~bpo13+1 | mirror backports/main Packages\n";
        assert_eq!(
            pick(madison, "1.95.0").as_deref(),
            Some("1.95.0+dfsg1-1~bpo13+1")
        );
        assert_eq!(pick(madison, "1.95.1").as_deref(), Some("1.95.1-1"));
        assert_eq!(pick(madison, "1.94.0"), None);
    }
}
