//! What YAML takes for a value, and we may not.

use needs_catch::{
    i18n::Locale,
    questionnaire::{Benchmark, Questionnaire},
};

use super::refused;
use crate::{problems::GOOD, sketch::lines};

#[test]
fn scalars_are_texts_where_texts_are_wanted() {
    for typed in [
        "no",
        "Yes",
        "on",
        "1.10",
        "2026-11-22",
        "0x1F",
        "1_000",
        "010",
        "1e3",
        ".5",
        "=",
        "0o17",
        "12:30:45",
        "NaN",
        "true",
    ] {
        let (questionnaire, _) =
            Questionnaire::read(&GOOD.replace("title: Small", &format!("title: {typed}"))).unwrap();
        assert_eq!(questionnaire.title.get(Locale::En), typed);
    }
    for nothing in ["~", "null", "Null", "NULL", ""] {
        let told = refused(&GOOD.replace("title: Small", &format!("title: {nothing}")));
        assert_eq!(
            told,
            "4:1: title: expected a value for the key `title`, found nothing; write it after the colon; put a text that begins with `#` in double quotes"
        );
    }
    let (questionnaire, _) =
        Questionnaire::read(&GOOD.replace("title: Small", "title: 'null'")).unwrap();
    assert_eq!(questionnaire.title.get(Locale::En), "null");
    let (questionnaire, _) =
        Questionnaire::read(&GOOD.replace("title: Small", "title: !!str null")).unwrap();
    assert_eq!(questionnaire.title.get(Locale::En), "null");
}

#[test]
fn numbers_are_digits_where_numbers_are_wanted() {
    let told: Vec<_> = [
        "no",
        "1.10.0",
        "2026-11-22",
        "0x1F",
        "0o17",
        "0b11",
        "1_000",
        "1,000",
        "1,000,000.5",
        "1,5",
        "１２",
        "1 000",
        ".inf",
        "NaN",
        "-1",
        "two",
        "!!int 2",
        "\"2\"",
        "1e2",
        "+1",
        "1\u{a0}000",
        "5%",
    ]
    .iter()
    .map(|typed| {
        match Questionnaire::read(&GOOD.replace("weight: 2", &format!("weight: {typed}"))) {
            Ok((questionnaire, _)) => format!(
                "{typed} is {}",
                questionnaire.triggers[0].requirements[0].weight
            ),
            Err(problems) => {
                lines(&problems).replace("20:17: triggers[0].requirements[0].weight: ", "")
            }
        }
    })
    .collect();
    insta::assert_snapshot!(told.join("\n"), @r##"
    expected a weight: a number of 0 or more, found `no`
    expected a weight: a number of 0 or more, found `1.10.0`
    expected a weight: a number of 0 or more, found `2026-11-22`
    expected a weight: a number of 0 or more, found `0x1F`; write it in plain digits: 31
    expected a weight: a number of 0 or more, found `0o17`; write it in plain digits: 15
    expected a weight: a number of 0 or more, found `0b11`; write it in plain digits: 3
    expected a weight: a number of 0 or more, found `1_000`; write it in plain digits: 1000
    expected a weight: a number of 0 or more, found `1,000`; write it in plain digits: 1000
    expected a weight: a number of 0 or more, found `1,000,000.5`; write it in plain digits: 1000000.5
    expected a weight: a number of 0 or more, found `1,5`
    expected a weight: a number of 0 or more, found `１２`; write it in plain digits: 12
    expected a weight: a number of 0 or more, found `1 000`; write it in plain digits: 1000
    expected a weight: a number of 0 or more, found `.inf`
    expected a weight: a number of 0 or more, found `NaN`
    expected a weight: a number of 0 or more, found `-1`
    expected a weight: a number of 0 or more, found `two`
    the tag `!!int` means nothing here; delete it, or put a text that begins with `!` in double quotes
    "2" is 2
    1e2 is 100
    +1 is 1
    expected a weight: a number of 0 or more, found `1‹U+00A0›000`; it holds U+00A0, which cannot be seen: type it again
    expected a weight: a number of 0 or more, found `5%`
    "##);
    let percent = GOOD.replace("from: 0.5", "from: 75%");
    assert_eq!(
        refused(&percent),
        "10:53: bands[1].from: expected a share from 0 up to, but not including, 1, found `75%`; write it in plain digits: 0.75"
    );
}

#[test]
fn what_yaml_has_and_we_do_not_is_told() {
    let told: Vec<_> = [
        (
            "    title: Size",
            "    <<: { title: Size }\n    title: Size",
        ),
        ("title: Size", "title: !!python/object:os.system Size"),
        ("title: Size", "!!binary title: Size"),
        ("title: Size", "title: !<tag:x> [Size]"),
        ("    title: Size", "    [a, b]: c\n    title: Size"),
        ("    title: Size", "    { a: b }: c\n    title: Size"),
        ("    title: Size", "    ? - a\n    : c\n    title: Size"),
        (
            "title: It is light,",
            "title: It is light, small and cheap,",
        ),
        (
            "{ id: light, title: It is light,",
            "{ id: light, title: { en: It is light, cheap, ko },",
        ),
        (
            "weight: 2",
            "weight: 2\n        weight: 2\n        weight: 3",
        ),
        ("format: 1\n", "%YAML 1.1\n---\nformat: 1\nmood: 2\n"),
        ("format: 1\n", "---\nformat: 1\n---\n"),
        (
            "      - { requirement: short, below: yes, at_most: no, because: It must be }",
            "      - requirement: short\n      - below: yes\n",
        ),
    ]
    .iter()
    .map(|(from, to)| {
        assert!(GOOD.contains(from), "{from}");
        refused(&GOOD.replace(from, to))
    })
    .collect();
    insta::assert_snapshot!(told.join("\n---\n"), @r##"
    14:5: triggers[0]: `<<` merges nothing here; write the keys out; what can be repeated is a whole value, called `&name` and repeated as `*name`
    ---
    14:12: triggers[0].title: the tag `!!python/object:os.system` means nothing here; delete it, or put a text that begins with `!` in double quotes
    ---
    14:5: triggers[0]: the tag `!!binary` means nothing here; delete it, or put a text that begins with `!` in double quotes
    ---
    14:12: triggers[0].title: the tag `!<tag:x>` means nothing here; delete it, or put a text that begins with `!` in double quotes
    14:21: triggers[0].title: expected keys with values, found a list
    ---
    14:5: triggers[0]: expected a key that is a single value, found a list
    ---
    14:5: triggers[0]: expected a key that is a single value, found keys with values
    ---
    14:7: triggers[0]: expected a key that is a single value, found a list
    ---
    22:42: triggers[0].requirements[1]: expected `key: value`, found `small and cheap` alone; put a text that holds a comma in double quotes, as in "…"
    ---
    22:48: triggers[0].requirements[1].title: expected `key: value`, found `cheap` alone; put a text that holds a comma in double quotes, as in "…"
    22:58: triggers[0].requirements[1].title.ko: expected a single value, found nothing
    ---
    21:9: triggers[0].requirements[0]: the key `weight` stands here twice; it was first used at 20:9
    22:9: triggers[0].requirements[0]: the key `weight` stands here twice; it was first used at 20:9
    ---
    4:1: unknown key `mood`; known here: `format`, `id`, `version`, `title`, `concept`, `source`, `scale`, `bands`, `triggers`, `indicators`
    ---
    3:1: too many documents in one file: expected at most 1, found 2; keep one of them, and delete the line `---` between them
    ---
    24:9: triggers[0].caps[0]: expected the key `below`, found none
    24:9: triggers[0].caps[0]: expected the key `at_most`, found none
    24:9: triggers[0].caps[0]: expected the key `because`, found none
    25:9: triggers[0].caps[1]: expected the key `requirement`, found none
    25:9: triggers[0].caps[1]: expected the key `at_most`, found none
    25:9: triggers[0].caps[1]: expected the key `because`, found none
    "##);
    for empty in [
        "",
        "\n\n",
        "# Only\n# comments\n",
        "---\n",
        "--- ~\n...\n",
        "\u{feff}",
        " \r\n\t\r\n",
    ] {
        let sentence =
            "there is nothing in this file but perhaps comments; begin with the line `format: 1`";
        assert!(
            refused(empty).ends_with(sentence),
            "{empty:?}: {}",
            refused(empty)
        );
        assert!(lines(&Benchmark::read(empty).unwrap_err()).ends_with(sentence));
    }
}
