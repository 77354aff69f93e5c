//! The README keeps its word.

use std::{fs, path::Path};

use needs_catch::questionnaire::{Benchmark, Questionnaire};

use crate::sketch::lines;

#[test]
fn every_file_in_the_readme_is_valid() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md");
    let readme = fs::read_to_string(path).unwrap();
    let blocks: Vec<_> = readme.split("```yaml\n").skip(1).collect();
    assert!(!blocks.is_empty(), "the README shows no questionnaire");
    for block in blocks {
        let (yaml, _) = block.split_once("\n```").unwrap();
        let problems = if yaml.contains("\ntriggers:") {
            Questionnaire::read(yaml).map_or_else(|it| it, |(_, warnings)| warnings)
        } else {
            Benchmark::read(yaml).map_or_else(|it| it, |(_, warnings)| warnings)
        };
        assert!(problems.is_empty(), "{}\n{yaml}", lines(&problems));
    }
}
