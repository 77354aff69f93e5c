//! What sheets are called.

use std::collections::BTreeSet;

use super::text::cut;
use crate::chart::clean;

/// UTF-16 units in the longest name.
const LONGEST: usize = 31;

/// The names that are taken, whatever their case.
#[derive(Default)]
pub(super) struct Names(BTreeSet<String>);

impl Names {
    /// A name like this that Excel takes and no other sheet has.
    pub(super) fn of(&mut self, wanted: &str) -> String {
        let plain = plain(wanted);
        let mut name = cut(&plain, LONGEST);
        let mut next = 2;
        while !self.0.insert(name.to_lowercase()) {
            let end = format!(" ({next})");
            name = cut(&plain, LONGEST - end.len()) + &end;
            next += 1;
        }
        name
    }
}

/// Without what no name may hold, or begin or end with; `History` is kept for
/// Excel itself.
fn plain(wanted: &str) -> String {
    let reserved = |it: char| it.is_control() || "[]:*?/\\".contains(it);
    let spaced: String = clean(wanted)
        .chars()
        .map(|it| if reserved(it) { ' ' } else { it })
        .collect();
    let words: Vec<_> = spaced.split_whitespace().collect();
    let name = words.join(" ").trim_matches(['\'', ' ']).to_owned();
    match name.to_lowercase().as_str() {
        "" => "–".to_owned(),
        "history" => name + "_",
        _ => name,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_one_that_excel_takes_and_no_other_sheet_has() {
        let mut names = Names::default();
        for (wanted, name) in [
            ("Answers", "Answers"),
            ("ANSWERS", "ANSWERS (2)"),
            ("'R&D / Sales: [what?]'", "R&D Sales what"),
            ("History", "History_"),
            ("", "–"),
            (
                "고객 관계 구축력 · 점수 산출 내역과 아주 긴 이름",
                "고객 관계 구축력 · 점수 산출 내역과 아주 긴 이름",
            ),
            (
                "A name that is longer than Excel lets it be",
                "A name that is longer than Exc…",
            ),
            (
                "A name that is longer than Excel lets it be",
                "A name that is longer than… (2)",
            ),
        ] {
            assert_eq!(names.of(wanted), name);
        }
    }
}
