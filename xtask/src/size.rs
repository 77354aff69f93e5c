//! The weight of the first load, and its limit.

use std::collections::BTreeSet;
use std::fs;
use std::io::Write as _;
use std::path::Path;

use anyhow::{Context as _, Result, bail};
use flate2::Compression;
use flate2::write::GzEncoder;
use serde_json::Value;

use crate::page::{ASSETS, ENTRIES, file_name, output_of};

/// Everything before the first question can be answered, as `gzip -9` would send it.
const LIMIT: usize = 450_000;

/// Prints what is loaded first, and refuses too much of it.
#[expect(
    clippy::print_stdout,
    reason = "the table is for the person who builds"
)]
pub(crate) fn check(stage: &Path, written: &Value) -> Result<()> {
    let mut total = weigh(&stage.join("index.html"))?;
    println!("  First load, in bytes:{:>20}{:>10}", "raw", "gzip -9");
    println!("    {:<28}{:>10}{:>10}", "index.html", total.0, total.1);
    for file in first_load(written)? {
        let (raw, zipped) = weigh(&stage.join(ASSETS).join(&file))?;
        println!("    {file:<28}{raw:>10}{zipped:>10}");
        total = (total.0 + raw, total.1 + zipped);
    }
    println!(
        "    {:<28}{:>10}{:>10}  (at most {LIMIT})",
        "together", total.0, total.1
    );
    if total.1 > LIMIT {
        bail!(
            "the first load is {} bytes over its limit of {LIMIT}",
            total.1 - LIMIT
        );
    }
    Ok(())
}

/// The entries and all that they ask for at once; what they ask for later is not followed.
fn first_load(written: &Value) -> Result<BTreeSet<String>> {
    let mut found = BTreeSet::new();
    let mut open = Vec::new();
    for entry in ENTRIES {
        open.push(output_of(written, entry).with_context(|| format!("no output for {entry}"))?);
    }
    while let Some(path) = open.pop() {
        if !found.insert(file_name(path).to_owned()) {
            continue;
        }
        for import in written["outputs"][path]["imports"]
            .as_array()
            .into_iter()
            .flatten()
        {
            if import["kind"] != "dynamic-import" && import["external"] != true {
                open.extend(import["path"].as_str());
            }
        }
    }
    Ok(found)
}

/// The bytes of a file, and of the file compressed.
fn weigh(path: &Path) -> Result<(usize, usize)> {
    let bytes = fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
    let mut zip = GzEncoder::new(Vec::new(), Compression::best());
    zip.write_all(&bytes)?;
    Ok((bytes.len(), zip.finish()?.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_comes_later_does_not_count() -> Result<()> {
        let written = serde_json::json!({"outputs": {
            "s/boot-1.js": {"entryPoint": "public/boot.js", "imports": [
                {"path": "s/glue-1.js", "kind": "import-statement"},
                {"path": "s/app-1.wasm", "kind": "file-loader"},
                {"path": "s/charts-1.js", "kind": "dynamic-import"},
            ]},
            "s/glue-1.js": {"imports": [{"path": "s/boot-1.js", "kind": "import-statement"}]},
            "s/theme-1.js": {"entryPoint": "public/theme.js"},
            "s/main-1.css": {"entryPoint": "style/main.css"},
        }});
        let names: Vec<_> = first_load(&written)?.into_iter().collect();
        assert_eq!(
            names,
            [
                "app-1.wasm",
                "boot-1.js",
                "glue-1.js",
                "main-1.css",
                "theme-1.js"
            ]
        );
        Ok(())
    }
}
