//! `index.html`: the page names its sources, and this puts in the names they were given.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, bail};
use serde_json::Value;

/// What esbuild starts from, named as in the page.
pub(crate) const ENTRIES: [&str; 3] = ["public/boot.js", "public/theme.js", "style/main.css"];

/// What esbuild starts from as well, and the page only names: the styles of the pages that come
/// later, which the application asks for (`src/app/browser/styles.rs`).
pub(crate) const LATER: &str = "style/later.css";

/// The folder of all files whose names are made from their content.
pub(crate) const ASSETS: &str = "assets";

/// The module, named as in the page, which asks for it before the script does.
pub(crate) const MODULE: &str = "needs_catch_bg.wasm";

/// The picture of the tab, named as in the page. It becomes part of the page: a browser may ask
/// for it anew whenever the address changes, and after the load nothing is asked of the network.
const ICON: &str = "icons/radar.svg";

/// Writes the page into `stage`.
pub(crate) fn write(root: &Path, stage: &Path, written: &Value) -> Result<()> {
    let mut page = fs::read_to_string(root.join("public/index.html"))?;
    for source in ENTRIES.into_iter().chain([LATER, MODULE]) {
        let made = output_of(written, source)
            .with_context(|| format!("esbuild wrote nothing for {source}"))?;
        page = put(&page, source, &format!("{ASSETS}/{}", file_name(made)))?;
    }
    let icon = fs::read_to_string(root.join("public").join(ICON))?;
    page = put(&page, ICON, &in_place(&icon))?;
    fs::write(stage.join("index.html"), page)?;
    Ok(())
}

/// Replaces a source by its result; each is named once, in quotes.
fn put(page: &str, source: &str, result: &str) -> Result<String> {
    let quoted = format!("\"{source}\"");
    match page.matches(&quoted).count() {
        1 => Ok(page.replace(&quoted, &format!("\"{result}\""))),
        count => bail!("public/index.html names {quoted} {count} times instead of once"),
    }
}

/// A drawing as an address that holds it.
fn in_place(svg: &str) -> String {
    let mut address = String::from("data:image/svg+xml,");
    for line in svg.lines() {
        for letter in line.trim_start().chars() {
            match letter {
                '%' => address.push_str("%25"),
                '#' => address.push_str("%23"),
                '"' => address.push('\''),
                '<' => address.push_str("%3C"),
                '>' => address.push_str("%3E"),
                other => address.push(other),
            }
        }
    }
    address
}

/// The file that was made from a source: an entry, or a file taken as it is.
pub(crate) fn output_of<'a>(written: &'a Value, source: &str) -> Option<&'a str> {
    let outputs = written["outputs"].as_object()?;
    let made = outputs.iter().find(|(_, output)| {
        output["entryPoint"] == source
            || output["inputs"].as_object().is_some_and(|inputs| {
                inputs.len() == 1 && inputs.keys().any(|input| file_name(input) == source)
            })
    })?;
    Some(made.0)
}

/// The last part of a path in esbuild's account, which has slashes on every system.
pub(crate) fn file_name(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

/// A path as a person in the folder of the repository would write it.
pub(crate) fn shown(root: &Path, path: &Path) -> String {
    path.strip_prefix(root)
        .unwrap_or(path)
        .display()
        .to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_source_is_replaced_exactly_once() {
        let made = put("<script src=\"a.js\">", "a.js", "assets/a-1.js");
        assert_eq!(made.ok().as_deref(), Some("<script src=\"assets/a-1.js\">"));
        assert!(put("<script src=\"b.js\">", "a.js", "x").is_err());
        assert!(put("\"a.js\" \"a.js\"", "a.js", "x").is_err());
    }

    #[test]
    fn a_drawing_stands_within_an_attribute() {
        let svg = "<svg>\n  <rect fill=\"#fff\"/>\n</svg>\n";
        let address = "data:image/svg+xml,%3Csvg%3E%3Crect fill='%23fff'/%3E%3C/svg%3E";
        assert_eq!(in_place(svg), address);
    }
}
