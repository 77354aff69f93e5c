//! One mistake each, in the smallest file that says a little of everything.

use needs_catch::{i18n::Locale, questionnaire::Questionnaire};

use super::{GOOD, refused};
use crate::sketch::sentences;

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
