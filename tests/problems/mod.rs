//! What an author is told about a wrong file: all of it, and where.

mod limits;
mod mistakes;
mod yaml;

use needs_catch::questionnaire::{
    Benchmark, Expected, FORMAT, Place, Problem, ProblemKind, Questionnaire, Severity,
};

use crate::{pace::soon, sketch::lines};

#[test]
fn every_problem_of_a_file_is_told_at_once() {
    let wrong = "\
format: one
id: Needs Catch
version: 1.0
titel: { en: Needs-catch power }
concept: { en: Is there a system?, fr: Y a-t-il un système ? }
scale:
  - { id: low,    value: 0, label: Low }
  - { id: middle, value: 2, label: Middle }
  - { id: high,   value: 4, label: High }
bands:
  - { level: low,   from: 0 }
  - { level: midle, from: 0.4 }
  - { level: high,  from: 75 }
triggers:
  - id: storage
    title: [Storage]
    question: Where does it live?
    weight: -1
    requirements:
      - id: where-it-lives
        title: { en: Where it lives, ko: 보관 위치 }
        anchors: { low: With individuals, hihg: With everybody }
        evidence: A document
        effort: 9
      - id: where-it-lives
        title:
        anchors: { low: Never, high: Always }
        weight: heavy
        weight: 2
    caps:
      - { requirement: where-it-lived, below: low, at_most: top, because: It is so }
";
    insta::assert_snapshot!(refused(wrong), @r##"
    1:1: expected the key `title`, found none
    1:9: format: expected the number 1, found `one`
    2:5: id: expected an id of lower-case letters, digits and single dashes, at most 64, beginning with a letter, found `Needs Catch`; did you mean `needs-catch`?
    3:10: version: expected a version such as 1.0.0, found `1.0`
    4:1: unknown key `titel`; did you mean `title`?
    5:10: concept: this text has no translation for `ko`
    5:36: concept: unknown key `fr`; known here: `en`, `ko`, `ja`
    12:14: bands[1].level: there is no level `midle`; did you mean `middle`?
    13:27: bands[2].from: expected a share from 0 up to, but not including, 1, found `75`
    15:3: triggers: a radar chart takes at least 3 triggers, and there is 1: bars are drawn instead; leave it so if bars are fine, or divide what is asked into more triggers
    16:12: triggers[0].title: expected keys with values, found a list
    18:13: triggers[0].weight: expected a weight: a number of 0 or more, found `-1`
    22:18: triggers[0].requirements[0].anchors: expected an anchor for the level `high`, found none
    22:43: triggers[0].requirements[0].anchors: unknown key `hihg`; did you mean `high`?
    23:19: triggers[0].requirements[0].evidence: expected a list, found a single value; begin each entry of the list with `- `
    24:17: triggers[0].requirements[0].effort: expected an effort from 1 to 5, found `9`
    26:9: triggers[0].requirements[1].title: expected a value for the key `title`, found nothing; write it after the colon; put a text that begins with `#` in double quotes
    27:18: triggers[0].requirements[1].anchors: no level between the two ends has an anchor; describe at least one level between, so that people know when to choose it
    28:17: triggers[0].requirements[1].weight: expected a weight: a number of 0 or more, found `heavy`
    29:9: triggers[0].requirements[1]: the key `weight` stands here twice; it was first used at 28:9
    31:24: triggers[0].caps[0].requirement: there is no requirement of this trigger `where-it-lived`; did you mean `where-it-lives`?
    31:61: triggers[0].caps[0].at_most: there is no band `top`; known here: `low`, `midle`, `high`
    "##);
}

#[test]
fn a_problem_knows_its_place_and_path() {
    let problems = Questionnaire::read(&GOOD.replace("weight: 2", "weight: heavy")).unwrap_err();
    assert_eq!(
        problems,
        [Problem {
            place: Place {
                line: 20,
                column: 17
            },
            end: Place {
                line: 20,
                column: 22
            },
            path: "triggers[0].requirements[0].weight".to_owned(),
            kind: ProblemKind::BadValue {
                expected: Expected::Weight,
                found: "heavy".to_owned(),
            },
        }]
    );
}

#[test]
fn the_column_counts_characters() {
    let wrong = GOOD.replace(
        "title: It is short",
        "title: { ko: 짧고 가벼운 것, en: [] }",
    );
    assert_eq!(
        refused(&wrong),
        "18:36: triggers[0].requirements[0].title.en: expected a single value, found a list"
    );
}

#[test]
fn the_smallest_file_is_valid() {
    let (questionnaire, warnings) = Questionnaire::read(GOOD).unwrap();
    assert_eq!(warnings, []);
    assert_eq!(questionnaire.requirements().count(), 4);
}

#[test]
fn one_mistake_is_one_problem() {
    // What cannot be known because of a mistake elsewhere is no mistake.
    for (from, to) in [
        ("value: 2", "value: two"),
        ("from: 0.5", "from: half"),
        ("title: It is light", "titles: It is light"),
        ("unit: years", "unit: months"),
        ("id: short", "id: Short"),
        ("scale:\n", "scale: 5\nscales:\n"),
    ] {
        let problems = Questionnaire::read(&GOOD.replace(from, to)).unwrap_err();
        let few = if to.contains("scales") || to.contains("titles") {
            2
        } else {
            1
        };
        assert_eq!(problems.len(), few, "{to}:\n{}", lines(&problems));
    }
}

#[test]
fn a_newer_file_is_told_and_nothing_else() {
    let newer = GOOD
        .replace("format: 1", "format: 2\nmood: good")
        .replace("id: small", "id: [x]");
    assert_eq!(
        refused(&newer),
        format!("1:9: format: expected format {FORMAT}, found 2; open it with a newer Needs Catch")
    );
    assert_eq!(
        lines(&Benchmark::read("format: 7\nshape: round").unwrap_err()),
        "1:9: format: expected format 1, found 7; open it with a newer Needs Catch"
    );
}

#[test]
fn a_missing_translation_is_a_warning() {
    let text = GOOD
        .replace("title: Small", "title: { en: Small, ko: 작은 것 }")
        .replace("title: Size", "title: { en: Size }");
    let (_, warnings) = Questionnaire::read(&text).unwrap();
    assert_eq!(
        lines(&warnings),
        "14:12: triggers[0].title: this text has no translation for `ko`"
    );
    assert_eq!(warnings[0].severity(), Severity::Warning);
}

#[test]
fn a_benchmark_is_checked_as_well() {
    let good = "\
format: 1
id: norm
title: A norm
kind: band
from: 0.37
to: 0.67
applies_to: overall
population: Firms
n: 650
year: 1977
source: { title: A paper }
caveat: It is old
";
    let (benchmark, _) = Benchmark::read(good).unwrap();
    assert_eq!(benchmark.provenance.age(2026), Some(49));
    assert_eq!(benchmark.provenance.age(1987), None);
    assert_eq!(benchmark.provenance.age(1970), None);
    let all = [
        ("to: 0.67", "to: 0.2"),
        ("to: 0.67\n", ""),
        ("from: 0.37", "from: 37"),
        ("kind: band\n", ""),
        ("kind: band", "kind: line"),
        ("kind: band", "kind: mark"),
        ("kind: band", "kind: [band]"),
        ("applies_to: overall", "applies_to: everything"),
        ("caveat: It is old\n", ""),
        ("title: A paper", "url: A paper"),
        ("n: 650", "n: -1"),
        ("year: 1977", "year: long ago"),
    ]
    .map(|(from, to)| lines(&Benchmark::read(&good.replacen(from, to, 1)).unwrap_err()));
    insta::assert_snapshot!(all.join("\n---\n"), @r##"
    6:5: to: expected an end above the beginning, found `0.2`
    ---
    1:1: expected the key `to`, found none
    ---
    5:7: from: expected a share from 0 to 1, found `37`
    ---
    1:1: expected the key `kind`, found none
    ---
    4:7: kind: expected `band` or `mark`, found `line`
    ---
    1:1: expected the key `at`, found none
    5:1: unknown key `from`; known here: `format`, `id`, `title`, `kind`, `at`, `applies_to`, `population`, `n`, `year`, `source`, `caveat`
    6:1: unknown key `to`; known here: `format`, `id`, `title`, `kind`, `at`, `applies_to`, `population`, `n`, `year`, `source`, `caveat`
    ---
    4:7: kind: expected a single value, found a list
    ---
    7:13: applies_to: expected `overall`, `power`, `trigger`, `requirement` or `indicator`, found `everything`
    ---
    1:1: expected the key `caveat`, found none
    ---
    11:9: source: expected the key `title`, found none
    ---
    9:4: n: expected a whole number, found `-1`
    ---
    10:7: year: expected a year, found `long ago`
    "##);
}

fn refused(yaml: &str) -> String {
    lines(&soon(|| Questionnaire::read(yaml)).unwrap_err())
}

/// The smallest file that says a little of everything.
pub(crate) const GOOD: &str = "\
format: 1
id: small
version: 1.0.0
title: Small
concept: Is it small?
source: { document: a.txt, citation: A book }
scale:
  - { id: no,   value: 0, label: \"No\" }
  - { id: yes,  value: 2, label: \"Yes\" }
bands: [{ level: no, from: 0 }, { level: yes, from: 0.5 }]
triggers:
  # What decides.
  - id: size
    title: Size
    question: How small is it?
    requirements:
      - id: short
        title: It is short
        anchors: { no: Long, yes: Short }
        weight: 2
        effort: 5
      - { id: light, title: It is light, anchors: { no: Heavy, yes: Light } }
    caps:
      - { requirement: short, below: yes, at_most: no, because: It must be }
  - { id: shape, title: Shape, question: Is it round?, requirements: [{ id: round, title: It is round, anchors: { no: Square, yes: Round } }] }
  - { id: look, title: Look, question: Is it plain?, requirements: [{ id: plain, title: It is plain, anchors: { no: Loud, yes: Plain } }] }
indicators:
  - id: ratio
    title: Ratio
    numerator: What is short
    denominator: Everything
    unit: percent
    parameters: [{ id: window, title: Window, unit: years, default: 3 }]
    references:
      - { value: 38, when: { window: 3 }, says: A mean, population: Firms, n: 5, source: { title: A paper }, caveat: Old }
";
