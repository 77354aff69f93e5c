//! Systems of Debian's family, where missing programs can be installed.

use std::fs;

use anyhow::Result;

use crate::process::{program, quietly, succeeds};

/// Whether this system has apt and is Debian or made from it.
pub(crate) fn is_debian() -> bool {
    let about = fs::read_to_string("/etc/os-release").unwrap_or_default();
    let is_one = about
        .lines()
        .filter_map(|line| {
            line.strip_prefix("ID=")
                .or_else(|| line.strip_prefix("ID_LIKE="))
        })
        .any(|names| {
            names
                .trim_matches('"')
                .split(' ')
                .any(|name| name == "debian")
        });
    is_one && succeeds(program("apt-get").arg("--version"))
}

/// Whether packages may be installed without asking anybody.
pub(crate) fn may_install() -> bool {
    is_debian() && (is_root() || succeeds(program("sudo").args(["-n", "true"])))
}

pub(crate) fn is_root() -> bool {
    cfg!(unix) && quietly(program("id").arg("-u"), "`id`").is_ok_and(|number| number.trim() == "0")
}

/// Installs packages with apt-get.
#[expect(clippy::print_stdout, reason = "a long wait says what it waits for")]
pub(crate) fn install(packages: &[&str]) -> Result<()> {
    println!("Installing {} (apt-get) …", packages.join(", "));
    apt_get(&["update"])?;
    let mut install = vec!["install", "--yes", "--no-install-recommends"];
    install.extend(packages);
    apt_get(&install)
}

fn apt_get(arguments: &[&str]) -> Result<()> {
    let mut command = if is_root() {
        program("env")
    } else {
        let mut sudo = program("sudo");
        sudo.args(["-n", "env"]);
        sudo
    };
    command
        .args(["DEBIAN_FRONTEND=noninteractive", "apt-get", "--quiet"])
        .args(arguments);
    quietly(&mut command, &format!("`apt-get {}`", arguments.join(" ")))?;
    Ok(())
}
