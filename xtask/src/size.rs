//! The weight of the first load, and its limit. What comes after it is named but not limited.

use std::collections::BTreeSet;
use std::fs;
use std::io::Write as _;
use std::path::Path;

use anyhow::{Context as _, Result, bail};
use flate2::Compression;
use flate2::write::GzEncoder;
use serde_json::Value;

use crate::page::{ASSETS, ENTRIES, LATER, MODULE, file_name, output_of};

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
    let first = reached(written, When::First)?;
    for file in &first {
        let (raw, zipped) = weigh(&stage.join(ASSETS).join(file))?;
        println!("    {file:<28}{raw:>10}{zipped:>10}");
        total = (total.0 + raw, total.1 + zipped);
    }
    println!(
        "    {:<28}{:>10}{:>10}  (at most {LIMIT})",
        "together", total.0, total.1
    );
    println!("  After it, before it is needed:");
    for file in reached(written, When::Ever)?.difference(&first) {
        let (raw, zipped) = weigh(&stage.join(ASSETS).join(file))?;
        println!("    {file:<28}{raw:>10}{zipped:>10}");
    }
    if total.1 > LIMIT {
        bail!(
            "the first load is {} bytes over its limit of {LIMIT}",
            total.1 - LIMIT
        );
    }
    Ok(())
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum When {
    First,
    Ever,
}

/// The entries and all that they ask for: at once, or also later. Of the files that scripts only have
/// the addresses of, the main module alone is asked for at once.
fn reached(written: &Value, when: When) -> Result<BTreeSet<String>> {
    let mut found = BTreeSet::new();
    let mut open = Vec::new();
    let later = (when == When::Ever).then_some(LATER);
    for entry in ENTRIES.into_iter().chain(later) {
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
            let Some(path) = import["path"]
                .as_str()
                .filter(|_| import["external"] != true)
            else {
                continue;
            };
            let is_later = import["kind"] == "dynamic-import"
                || (import["kind"] == "file-loader" && output_of(written, MODULE) != Some(path));
            if when == When::Ever || !is_later {
                open.push(path);
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
                {"path": "s/more-1.wasm", "kind": "file-loader"},
                {"path": "s/worker-1.js", "kind": "file-loader"},
                {"path": "s/charts-1.js", "kind": "dynamic-import"},
            ]},
            "s/app-1.wasm": {"inputs": {"pkg/needs_catch_bg.wasm": {}}},
            "s/more-1.wasm": {"inputs": {"pkg/split_more.wasm": {}}},
            "s/glue-1.js": {"imports": [{"path": "s/boot-1.js", "kind": "import-statement"}]},
            "s/theme-1.js": {"entryPoint": "public/theme.js"},
            "s/main-1.css": {"entryPoint": "style/main.css", "imports": [
                {"path": "s/icon-1.svg", "kind": "url-token"},
            ]},
            "s/later-1.css": {"entryPoint": "style/later.css"},
        }});
        let first = reached(&written, When::First)?;
        let names: Vec<_> = first.iter().collect();
        assert_eq!(
            names,
            [
                "app-1.wasm",
                "boot-1.js",
                "glue-1.js",
                "icon-1.svg",
                "main-1.css",
                "theme-1.js"
            ]
        );
        let ever = reached(&written, When::Ever)?;
        let later: Vec<_> = ever.difference(&first).collect();
        assert_eq!(
            later,
            ["charts-1.js", "later-1.css", "more-1.wasm", "worker-1.js"]
        );
        Ok(())
    }
}
