//! Whatever a text holds: it is read, or what is wrong with it is said.

use needs_catch::questionnaire::{Benchmark, Problem, Questionnaire, SHIPPED, SHIPPED_BENCHMARKS};
use proptest::{prelude::*, sample};

use super::{config, room::room};
use crate::sketch;

proptest! {
    #![proptest_config(config(128, 4_096))]

    #[test]
    fn no_text_breaks_the_reader(text in any::<String>()) {
        check_read(&text, Questionnaire::read(&text).err())?;
        check_read(&text, Benchmark::read(&text).err())?;
    }

    #[test]
    fn no_misspelling_breaks_the_reader(
        (yaml, edits) in room().prop_flat_map(|room| {
            let files = vec![room.sketch.yaml(&mut |keys| keys), SMALL.to_owned()];
            (sample::select(files), prop::collection::vec(edit(), 1..8))
        }),
    ) {
        let text = edited(yaml, &edits);
        check_read(&text, Questionnaire::read(&text).err())?;
        check_read(&text, Benchmark::read(&text).err())?;
    }
}

proptest! {
    // These files are long, and each reading takes its time.
    #![proptest_config(config(16, 512))]

    #[test]
    fn no_misspelling_of_a_shipped_file_breaks_the_reader(
        yaml in sample::select([SHIPPED, SHIPPED_BENCHMARKS].concat()),
        edits in prop::collection::vec(edit(), 1..8),
    ) {
        let text = edited(yaml.1.to_owned(), &edits);
        check_read(&text, Questionnaire::read(&text).err())?;
        check_read(&text, Benchmark::read(&text).err())?;
    }
}

/// Whatever is wrong with a text, it is said, at a place that exists.
fn check_read(text: &str, problems: Option<Vec<Problem>>) -> Result<(), TestCaseError> {
    let Some(problems) = problems else {
        return Ok(());
    };
    prop_assert!(!problems.is_empty());
    for problem in problems {
        prop_assert!(sketch::exists(text, &problem), "{}", problem);
        prop_assert!(
            problem.to_string().len() < 2_000,
            "a sentence is too long: {}",
            problem
        );
    }
    Ok(())
}

/// Something that happens to a file: characters go, come, or come again.
pub(super) type Edit = (sample::Index, usize, String);

pub(super) fn edit() -> impl Strategy<Value = Edit> {
    let typed = prop_oneof![
        any::<char>().prop_map(String::from),
        sample::select(vec![
            "", "\n", "\n  ", "\t", ": ", "- ", "[", "]", "{", "}", "\"", "'", "#", "&a ", "*a",
            "<<: ", "|", ">", "!!int ", "---\n", "...", "? ", "null", "~", "-1", "1e999", ".nan",
            "0x1f", "no", "\u{feff}", "\r", "%",
        ])
        .prop_map(str::to_owned),
    ];
    (any::<sample::Index>(), 0_usize..12, typed)
}

pub(super) fn edited(mut text: String, edits: &[Edit]) -> String {
    for (at, length, typed) in edits {
        let start = text.floor_char_boundary(at.index(text.len() + 1));
        let end = text.ceil_char_boundary((start + length).min(text.len()));
        text.replace_range(start..end, typed);
    }
    text
}

const SMALL: &str = "\
format: 1
id: small
version: 1.0.0
title: { en: Small, ko: 작은 것 }
concept: Is it small?
source: { document: a.txt, citation: A book, url: https://example.org }
scale: &scale
  - { id: no, value: 0, label: No }
  - { id: yes, value: 1, label: \"Yes\" }
bands: [{ level: no, from: 0 }, { level: yes, from: .5 }]
triggers:
  - id: size
    title: Size
    question: >-
      How small
      is it?
    requirements:
      - id: short
        title: It is short
        why: |
          Because.
        anchors: { no: Long, yes: Short }
        evidence: [A ruler, { en: A scale, ja: 秤 }]
        effort: 5
    caps: [{ requirement: short, below: yes, at_most: no, because: It must be }]
indicators:
  - id: ratio
    title: Ratio
    numerator: What is short
    denominator: Everything
    unit: percent
    parameters: [{ id: window, title: Window, unit: years, default: 3 }]
    references:
      - { value: 38, when: { window: 3 }, says: A mean, population: Firms, n: 5, year: 1999, source: { title: A paper }, caveat: Old }
";
