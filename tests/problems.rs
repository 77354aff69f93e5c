//! What an author is told about a wrong file: all of it, and where.

use std::{fmt::Write as _, time::Instant};

use needs_catch::{
    i18n::Locale,
    questionnaire::{
        Benchmark, Expected, FORMAT, Place, Problem, ProblemKind, Questionnaire, Severity, limits,
    },
};

use crate::sketch::{lines, sentences};

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
fn each_mistake_has_its_sentence() {
    let all: Vec<_> = (MISTAKES.iter())
        .map(|(from, to)| {
            assert!(GOOD.contains(from), "{from}");
            refused(&GOOD.replace(from, to))
        })
        .collect();
    insta::assert_snapshot!(all.join("\n---\n"), @r##"
    1:1: expected the key `format`, found none
    ---
    1:9: format: expected the number 1, found `0`
    ---
    1:9: format: expected the number 1, found `yes`
    ---
    2:5: id: expected an id of lower-case letters, digits and single dashes, at most 64, beginning with a letter, found `小さい`
    ---
    3:10: version: expected a version such as 1.0.0, found `1.10`
    ---
    3:10: version: expected a version such as 1.0.0, found `2026-11-22`
    ---
    4:8: title: expected a text, found nothing
    ---
    4:8: title: too few translations (en, ko, ja): expected at least 1, found 0
    ---
    4:14: title.en: expected a single value, found a list
    4:20: title.ko: expected a single value, found nothing
    ---
    5:1: concept: expected a value for the key `concept`, found nothing; write it after the colon; put a text that begins with `#` in double quotes
    ---
    9:24: scale[1].value: expected a number above 0, found `0`
    ---
    9:24: scale[1].value: expected a number, found `.inf`
    ---
    9:24: scale[1].value: expected a number no further from 0 than 1000000000, found `1e300`
    ---
    9:24: scale[1].value: expected a number, found `0x10`; write it in plain digits: 16
    ---
    9:5: scale[1]: the id `no` is used twice; it was first used at 8:5
    10:42: bands[1].level: there is no level `yes`; known here: `no`, `no`
    19:30: triggers[0].requirements[0].anchors: unknown key `yes`; known here: `no`, `no`
    22:64: triggers[0].requirements[1].anchors: unknown key `yes`; known here: `no`, `no`
    24:38: triggers[0].caps[0].below: there is no level `yes`; known here: `no`, `no`
    25:127: triggers[1].requirements[0].anchors: unknown key `yes`; known here: `no`, `no`
    26:123: triggers[2].requirements[0].anchors: unknown key `yes`; known here: `no`, `no`
    ---
    8:3: scale: too few levels: expected at least 2, found 1
    9:42: bands[1].level: there is no level `yes`; known here: `no`
    18:30: triggers[0].requirements[0].anchors: unknown key `yes`; known here: `no`
    21:64: triggers[0].requirements[1].anchors: unknown key `yes`; known here: `no`
    23:38: triggers[0].caps[0].below: there is no level `yes`; known here: `no`
    24:127: triggers[1].requirements[0].anchors: unknown key `yes`; known here: `no`
    25:123: triggers[2].requirements[0].anchors: unknown key `yes`; known here: `no`
    ---
    10:28: bands[0].from: expected 0 for the first band, so that every score has a level, found `0.1`
    ---
    10:53: bands[1].from: expected a share from 0 up to, but not including, 1, found `1`
    ---
    10:42: bands[1].level: there is no level `maybe`; known here: `no`, `yes`
    ---
    20:17: triggers[0].requirements[0].weight: expected a weight: a number of 0 or more, found `-2`
    ---
    20:17: triggers[0].requirements[0].weight: expected a weight that is 0, or between 0.000001 and 1000000, found `1e300`
    ---
    20:17: triggers[0].requirements[0].weight: expected a weight that is 0, or between 0.000001 and 1000000, found `1e-300`
    ---
    21:17: triggers[0].requirements[0].effort: expected an effort from 1 to 5, found `0`
    ---
    21:17: triggers[0].requirements[0].effort: expected an effort from 1 to 5, found `5.5`
    ---
    22:51: triggers[0].requirements[1].anchors: expected an anchor for the level `yes`, found none
    ---
    22:51: triggers[0].requirements[1].anchors: expected keys with values, found a list
    ---
    22:9: triggers[0].requirements[1]: the id `short` is used twice; it was first used at 17:9
    ---
    24:24: triggers[0].caps[0].requirement: there is no requirement of this trigger `shrt`; did you mean `short`?
    ---
    24:52: triggers[0].caps[0].at_most: there is no band `half`; known here: `no`, `yes`
    ---
    24:38: triggers[0].caps[0].below: there is no level `half`; known here: `no`, `yes`
    ---
    23:11: triggers[0].caps: expected a list, found a single value; begin each entry of the list with `- `
    24:5: triggers[0]: unknown key `cops`; did you mean `caps`?
    ---
    32:11: indicators[0].unit: expected the unit `percent`, found `euros`
    ---
    33:53: indicators[0].parameters[0].unit: expected `years` or `text`, found `months`
    ---
    35:30: indicators[0].references[0].when: unknown key `windows`; did you mean `window`?
    ---
    35:18: indicators[0].references[0].value: expected a percentage from 0 to 100, found `138`
    ---
    35:9: indicators[0].references[0]: expected the key `caveat`, found none
    35:110: indicators[0].references[0]: unknown key `caveats`; did you mean `caveat`?
    ---
    35:79: indicators[0].references[0].n: expected a whole number, found `many`
    ---
    6:9: source: expected the key `citation`, found none
    6:28: source: unknown key `title`; known here: `document`, `citation`, `url`
    "##);
}

#[test]
fn each_mistake_is_told_in_the_language_of_its_author() {
    for (locale, name) in [(Locale::Ko, "korean"), (Locale::Ja, "japanese")] {
        let all = (MISTAKES.iter())
            .flat_map(|(from, to)| Questionnaire::read(&GOOD.replace(from, to)).unwrap_err());
        insta::assert_snapshot!(format!("problems_in_{name}"), sentences(all, locale));
    }
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
fn a_key_that_stands_twice_is_told_with_both_places() {
    let wrong = GOOD.replace(
        "concept: Is it small?",
        "concept: Is it small?\nconcept: Is it?",
    );
    assert_eq!(
        refused(&wrong),
        "6:1: the key `concept` stands here twice; it was first used at 5:1"
    );
}

#[test]
fn scalars_stay_what_their_author_typed() {
    let wrong = GOOD
        .replace("version: 1.0.0", "version: 1.10")
        .replace("id: light", "id: 2026-11-22")
        .replace("title: It is light", "title: no")
        .replace("weight: 2", "weight: 0o17")
        .replace("title: Small", "title: 1.10");
    let told = refused(&wrong);
    for spelling in ["`1.10`", "`2026-11-22`", "`0o17`"] {
        assert!(told.contains(spelling), "{spelling} is not in\n{told}");
    }
    let odd = GOOD
        .replace("title: It is light", "title: no")
        .replace("title: Small", "title: 1.10");
    let (questionnaire, _) = Questionnaire::read(&odd).unwrap();
    let en = needs_catch::i18n::Locale::En;
    assert_eq!(questionnaire.title.get(en), "1.10");
    assert_eq!(
        questionnaire.triggers[0].requirements[1].title.get(en),
        "no"
    );
    let marked = format!("\u{feff}{odd}");
    let (questionnaire, _) = Questionnaire::read(&marked).unwrap();
    assert_eq!(
        questionnaire.title.get(en),
        "1.10",
        "after a byte-order mark"
    );
    assert_eq!(
        questionnaire.triggers[0].requirements[1].title.get(en),
        "no"
    );
    let korean = format!("# 니즈 포착력\n{odd}").replace('\n', "\r\n");
    let (questionnaire, _) = Questionnaire::read(&korean).unwrap();
    assert_eq!(
        questionnaire.title.get(en),
        "1.10",
        "after Korean, with CR LF"
    );
}

#[test]
fn a_byte_order_mark_and_other_line_ends_do_no_harm() {
    let (straight, _) = Questionnaire::read(GOOD).unwrap();
    for text in [format!("\u{feff}{GOOD}"), GOOD.replace('\n', "\r\n")] {
        assert_eq!(*Questionnaire::read(&text).unwrap().0, *straight);
        let wrong = text.replace("weight: 2", "weight: heavy");
        assert!(
            refused(&wrong).starts_with("20:17: "),
            "{}",
            refused(&wrong)
        );
    }
}

#[test]
fn what_is_not_yaml_is_told_with_its_place() {
    let all = [
        refused(&GOOD.replace("    title: Size", "\ttitle: Size")),
        refused(&GOOD.replace("title: Size", "title: Size: how small")),
        refused(&GOOD.replace("title: Size", "title: \"Size")),
        refused(&GOOD.replace("title: Size", " title: Size")),
        refused(&GOOD.replace("weight: 2", "weight: *two")),
        refused(&format!("{GOOD}---\n{GOOD}")),
        refused(""),
        refused("# Nothing yet\n"),
        refused("just words"),
        refused("- a\n- list"),
        refused("{\"id\": \"json\"}"),
        refused("? [a]\n: b"),
        refused("\0"),
    ];
    insta::assert_snapshot!(all.join("\n---\n"), @r##"
    14:1: found a tab, where only spaces indent; indent with spaces instead of tabs
    ---
    14:16: a text without quotes cannot hold `: `; put the text in double quotes, as in "…"
    ---
    14:12: the `"` that opens here is not closed; close it after the text, and indent further lines of the text more than its key
    ---
    14:6: this line begins in a column that fits nothing above it; what belongs together begins in the same column; what belongs to a list entry begins below the first letter after `- `
    ---
    20:17: `*two` repeats the value called `&two`, and there is none above; write `&two` before the value it repeats, or put the text in double quotes, as in "…"
    ---
    36:1: too many documents in one file: expected at most 1, found 2; keep one of them, and delete the line `---` between them
    ---
    1:1: there is nothing in this file but perhaps comments; begin with the line `format: 1`
    ---
    1:1: there is nothing in this file but perhaps comments; begin with the line `format: 1`
    ---
    1:1: expected keys with values, found a single value
    ---
    1:1: expected keys with values, found a list
    ---
    1:1: expected the key `format`, found none
    1:1: expected the key `version`, found none
    1:1: expected the key `title`, found none
    1:1: expected the key `concept`, found none
    1:1: expected the key `scale`, found none
    1:1: expected the key `bands`, found none
    1:1: expected the key `triggers`, found none
    ---
    1:1: expected the key `format`, found none
    1:1: expected the key `id`, found none
    1:1: expected the key `version`, found none
    1:1: expected the key `title`, found none
    1:1: expected the key `concept`, found none
    1:1: expected the key `scale`, found none
    1:1: expected the key `bands`, found none
    1:1: expected the key `triggers`, found none
    1:3: expected a key that is a single value, found a list
    ---
    1:1: found U+0000, a control character that no text may hold; delete it; most editors do not show it
    "##);
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
fn what_passes_a_limit_is_refused_at_once() {
    let begun = Instant::now();
    let large = format!("{GOOD}# {}", "x".repeat(limits::BYTES));
    assert_eq!(
        refused(&large),
        format!(
            "1:1: too many bytes: expected at most 1048576, found {}",
            large.len()
        )
    );
    let mut bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n".to_owned();
    for at in 1..12 {
        let all = vec![format!("*a{}", at - 1); 10].join(", ");
        writeln!(bomb, "a{at}: &a{at} [{all}]").unwrap();
    }
    let deep = [
        "[".repeat(10_000),
        "{a: ".repeat(10_000),
        (0..10_000).fold(String::new(), |it, at| {
            it + &" ".repeat(at.min(90)) + "a:\n"
        }),
        "- ".repeat(10_000),
        "? ".repeat(10_000),
        format!("format: 1\ntitle: {}", "[".repeat(10_000)),
    ];
    let first = |told: &str| told.lines().next().unwrap().to_owned();
    let mut told = vec![refused(&bomb)];
    told.extend(
        deep.iter()
            .map(|text| refused(text).lines().next().unwrap().to_owned()),
    );
    let levels: Vec<_> = (0..13)
        .map(|at| format!("{{ id: l{at}, value: {at}, label: x }}"))
        .collect();
    let (scale, rest) = GOOD.split_once("scale:\n").unwrap();
    let (_, rest) = rest.split_once("bands:").unwrap();
    let levels = levels.join(", ");
    told.push(first(&refused(&format!(
        "{scale}scale: [{levels}]\nbands:{rest}"
    ))));
    let trigger = "  - { id: x, title: x, question: x, requirements: [] }\n";
    let (start, _) = GOOD.split_once("  - id: size").unwrap();
    told.push(refused(&format!("{start}{}", trigger.repeat(41))));
    let requirements: Vec<_> = (0..2001)
        .map(|at| format!("{{ id: r{at}, title: x, anchors: {{ no: x, yes: x }} }}"))
        .collect();
    let (first, second) = requirements.split_at(1000);
    told.push(refused(&format!(
        "{start}  - {{ id: a, title: x, question: x, requirements: [{}] }}\n  - {{ id: b, title: x, question: x, requirements: [{}] }}\n",
        first.join(", "),
        second.join(", "),
    )));
    assert!(begun.elapsed().as_secs() < 5, "{:?}", begun.elapsed());
    insta::assert_snapshot!(told.join("\n---\n"), @r##"
    4:45: a3[7]: too many values repeated by aliases: expected at most 10000, found 10001
    ---
    1:33: too many values inside one another: expected at most 32, found 33
    ---
    1:129: too many values inside one another: expected at most 32, found 33
    ---
    33:33: too many values inside one another: expected at most 32, found 33
    ---
    1:65: too many values inside one another: expected at most 32, found 33
    ---
    1:65: too many values inside one another: expected at most 32, found 33
    ---
    2:40: too many values inside one another: expected at most 32, found 33
    ---
    7:8: scale: too many levels: expected at most 12, found 13
    ---
    13:3: triggers: too many triggers: expected at most 40, found 41
    ---
    13:3: triggers: too many requirements: expected at most 2000, found 2001
    13:3: triggers: a radar chart takes at least 3 triggers, and there are 2: bars are drawn instead; leave it so if bars are fine, or divide what is asked into more triggers
    "##);
}

#[test]
fn a_file_at_its_limits_is_read_quickly() {
    let (start, _) = GOOD.split_once("  - id: size").unwrap();
    let mut text = start.to_owned();
    for trigger in 0..limits::TRIGGERS {
        writeln!(
            text,
            "  - {{ id: t{trigger}, title: T, question: Q, requirements: ["
        )
        .unwrap();
        for at in 0..limits::REQUIREMENTS / limits::TRIGGERS {
            let anchors = "anchors: { no: N, yes: Y }";
            writeln!(text, "    {{ id: r{trigger}-{at}, title: T, {anchors} }},").unwrap();
        }
        text.push_str("  ] }\n");
    }
    let begun = Instant::now();
    let (questionnaire, _) = Questionnaire::read(&text).unwrap();
    assert_eq!(questionnaire.requirements().count(), limits::REQUIREMENTS);
    assert!(begun.elapsed().as_secs() < 5, "{:?}", begun.elapsed());
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
    lines(&Questionnaire::read(yaml).unwrap_err())
}

/// What stands in the good file, and what stands there instead.
const MISTAKES: &[(&str, &str)] = &[
    ("format: 1\n", ""),
    ("format: 1", "format: 0"),
    ("format: 1", "format: yes"),
    ("id: small", "id: 小さい"),
    ("version: 1.0.0", "version: 1.10"),
    ("version: 1.0.0", "version: 2026-11-22"),
    ("title: Small\n", "title: ''\n"),
    ("title: Small\n", "title: {}\n"),
    ("title: Small\n", "title: { en: [], ko: }\n"),
    ("concept: Is it small?\n", "concept:\n"),
    ("value: 2", "value: 0"),
    ("value: 2", "value: .inf"),
    ("value: 2", "value: 1e300"),
    ("value: 2", "value: 0x10"),
    ("{ id: yes,", "{ id: no,"),
    ("  - { id: yes,  value: 2, label: \"Yes\" }\n", ""),
    ("from: 0 }", "from: 0.1 }"),
    ("from: 0.5", "from: 1"),
    ("level: yes,", "level: maybe,"),
    ("weight: 2", "weight: -2"),
    ("weight: 2", "weight: 1e300"),
    ("weight: 2", "weight: 1e-300"),
    ("effort: 5", "effort: 0"),
    ("effort: 5", "effort: 5.5"),
    (
        "anchors: { no: Heavy, yes: Light }",
        "anchors: { no: Heavy }",
    ),
    ("anchors: { no: Heavy, yes: Light }", "anchors: []"),
    ("id: light", "id: short"),
    ("requirement: short", "requirement: shrt"),
    ("at_most: no", "at_most: half"),
    ("below: yes", "below: half"),
    ("    caps:\n", "    caps: none\n    cops:\n"),
    ("unit: percent", "unit: euros"),
    ("unit: years", "unit: months"),
    ("when: { window: 3 }", "when: { windows: 3 }"),
    ("value: 38", "value: 138"),
    ("caveat: Old", "caveats: Old"),
    ("n: 5", "n: many"),
    ("citation: A book", "title: A book"),
];

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
