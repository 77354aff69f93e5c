//! The shape of the code, kept by tests rather than by hope.

use std::{
    fs,
    path::{Path, PathBuf},
};

/// Module, and what of this crate it may name.
const ARROWS: &[(&str, &[&str])] = &[
    ("i18n", &[]),
    ("questionnaire", &["i18n"]),
    ("layout", &["i18n", "questionnaire"]),
    ("assessment", &["i18n", "layout", "questionnaire"]),
    ("migration", &["assessment", "i18n", "questionnaire"]),
    ("sample", &["assessment", "i18n", "questionnaire"]),
    ("scoring", &["assessment", "questionnaire"]),
    ("chart", &["i18n", "questionnaire", "scoring"]),
    ("archive", &["assessment", "i18n", "questionnaire"]),
    ("exchange", &["assessment", "i18n", "questionnaire"]),
    (
        "schema",
        &["archive", "assessment", "i18n", "layout", "questionnaire"],
    ),
    (
        "report",
        &[
            "archive",
            "assessment",
            "chart",
            "i18n",
            "layout",
            "migration",
            "questionnaire",
            "scoring",
        ],
    ),
    (
        "cli",
        &[
            "archive",
            "assessment",
            "chart",
            "exchange",
            "i18n",
            "layout",
            "migration",
            "questionnaire",
            "report",
            "sample",
            "schema",
            "scoring",
        ],
    ),
    ("worker", &["report"]),
    // It names `needs_catch::cli`, as any other crate would.
    ("main", &[]),
    (
        "app",
        &[
            "archive",
            "assessment",
            "chart",
            "exchange",
            "i18n",
            "layout",
            "migration",
            "questionnaire",
            "report",
            "sample",
            "scoring",
        ],
    ),
];

/// The browser's own crates, named in one folder only.
const BROWSER: &[&str] = &[
    "gloo",
    "idb",
    "js_sys",
    "wasm_bindgen",
    "wasm_bindgen_futures",
    "web_sys",
];

const LINES: usize = 400;

#[test]
fn modules_name_only_what_they_may() {
    let mut wrong = Vec::new();
    for file in sources("src") {
        let Some((_, may)) = ARROWS.iter().find(|(module, _)| *module == file.module) else {
            assert_eq!(file.path, "src/lib.rs", "a module without arrows");
            continue;
        };
        for name in file.own_modules() {
            if name != file.module && !may.contains(&name.as_str()) {
                wrong.push(format!("{} names {name}", file.path));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn only_the_app_knows_leptos() {
    for file in sources("src") {
        if file.module != "app" {
            assert!(!file.names("leptos"), "{} names leptos", file.path);
        }
    }
}

#[test]
fn only_the_command_line_touches_files() {
    for file in sources("src") {
        if file.module != "cli" {
            for name in ["std::fs", "std::env", "clap", "walkdir"] {
                let named = file.code().contains(&format!("{name}::"));
                assert!(!named, "{} names {name}", file.path);
            }
        }
    }
}

#[test]
fn only_the_browser_folder_touches_the_browser() {
    let mut wrong = Vec::new();
    for file in sources("src") {
        if file.path.starts_with("src/app/browser/") {
            continue;
        }
        for name in BROWSER {
            // The page and its worker call these, which need its attribute.
            let doors = ["src/app/mod.rs", "src/worker.rs"];
            let entry = doors.contains(&file.path.as_str()) && *name == "wasm_bindgen";
            if file.names(name) && !entry {
                wrong.push(format!("{} names {name}", file.path));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_browser_folder_and_the_components_know_nothing_of_the_pages() {
    for file in sources("src") {
        let folder = |name| file.path.starts_with(name);
        if folder("src/app/browser/") {
            let named = file.named_after("app::");
            let own = |name: &String| name == "browser";
            assert!(named.iter().all(own), "{} names {named:?}", file.path);
        }
        if folder("src/app/components/") {
            for name in file.named_after("app::") {
                assert!(
                    name != "pages" && name != "editor",
                    "{} names {name}; a component knows its props",
                    file.path
                );
            }
        }
    }
}

#[test]
fn no_file_is_too_long() {
    let mut long = Vec::new();
    for file in sources("src").into_iter().chain(sources("xtask/src")) {
        let lines = file.text.lines().count();
        if lines > LINES && !file.path.starts_with("src/i18n/strings/") {
            long.push(format!("{}: {lines} lines", file.path));
        }
    }
    assert!(long.is_empty(), "{}", long.join("\n"));
}

/// `i18n::Particle` knows which one it is.
#[test]
fn no_korean_sentence_leaves_its_particle_to_the_reader() {
    for source in sources("src/i18n/strings") {
        for both in ["은(는)", "이(가)", "을(를)", "와(과)", "(으)로"] {
            assert!(!source.text.contains(both), "{both} in {}", source.path);
        }
    }
}

#[test]
fn the_arrows_run_one_way() {
    for (module, may) in ARROWS {
        for other in *may {
            let (_, back) = ARROWS.iter().find(|(name, _)| name == other).unwrap();
            assert!(
                !back.contains(module),
                "{module} and {other} name each other"
            );
        }
    }
}

struct Source {
    /// From the root of the repository, with slashes.
    path: String,
    /// The folder or file of `src` it belongs to.
    module: String,
    /// Its lines without comments.
    text: String,
}

impl Source {
    /// The modules of this crate that it names, also in `use crate::{a, b}`.
    fn own_modules(&self) -> Vec<String> {
        self.named_after("crate::")
    }

    /// The first names after a prefix, those in braces included.
    fn named_after(&self, prefix: &str) -> Vec<String> {
        let mut names = Vec::new();
        for (at, _) in self.code().match_indices(prefix) {
            let code = self.code();
            let rest = &code[at + prefix.len()..];
            if let Some(list) = rest.strip_prefix('{') {
                names.extend(first_names(list));
            } else {
                names.push(word(rest).to_owned());
            }
        }
        names.retain(|name| !name.is_empty());
        names
    }

    /// Whether it names a crate, as a path or in its `use`.
    fn names(&self, name: &str) -> bool {
        let code = self.code();
        code.match_indices(name).any(|(at, _)| {
            let before = code[..at].chars().next_back();
            let after = &code[at + name.len()..];
            let whole = !before.is_some_and(|it| it.is_alphanumeric() || it == '_' || it == '"');
            // `gloo` stands for all of its crates.
            whole && (after.starts_with("::") || (name == "gloo" && after.starts_with('_')))
        })
    }

    fn code(&self) -> String {
        let lines = self
            .text
            .lines()
            .filter(|line| !line.trim_start().starts_with("//"));
        lines.collect::<Vec<_>>().join("\n")
    }
}

/// The first name of every entry in the braces that were just opened.
fn first_names(list: &str) -> Vec<String> {
    let mut names = vec![word(list.trim_start()).to_owned()];
    let mut depth = 0;
    for (at, character) in list.char_indices() {
        match character {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => names.push(word(list[at + 1..].trim_start()).to_owned()),
            _ => {}
        }
    }
    names
}

fn word(text: &str) -> &str {
    let end = text.find(|it: char| !it.is_alphanumeric() && it != '_');
    &text[..end.unwrap_or(text.len())]
}

fn sources(folder: &str) -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut paths = Vec::new();
    walk(&root.join(folder), &mut paths);
    paths.sort();
    let sources: Vec<_> = (paths.into_iter())
        .map(|path| {
            let text = fs::read_to_string(&path).unwrap();
            let path = path.strip_prefix(root).unwrap();
            let parts: Vec<_> = (path.iter())
                .map(|it| it.to_string_lossy().into_owned())
                .collect();
            Source {
                path: parts.join("/"),
                module: parts[1].trim_end_matches(".rs").to_owned(),
                text,
            }
        })
        .collect();
    assert!(
        !sources.is_empty() || folder != "src",
        "nothing was looked at"
    );
    sources
}

fn walk(folder: &Path, paths: &mut Vec<PathBuf>) {
    let Ok(entries) = fs::read_dir(folder) else {
        return;
    };
    for entry in entries {
        let path = entry.unwrap().path();
        if path.is_dir() {
            walk(&path, paths);
        } else if path.extension().is_some_and(|it| it == "rs") {
            paths.push(path);
        }
    }
}

#[test]
fn the_search_for_names_finds_them() {
    let source = |text: &str| Source {
        path: String::new(),
        module: String::new(),
        text: text.to_owned(),
    };
    let named =
        source("use crate::{\n    a::{x, y},\n    b,\n};\n// crate::no\nfn f() { crate::c::d() }");
    assert_eq!(named.own_modules(), ["a", "b", "c"]);
    assert!(source("use gloo_timers::x;").names("gloo"));
    assert!(source("let x: web_sys::Node;").names("web_sys"));
    assert!(!source("my_web_sys::x").names("web_sys"));
}
