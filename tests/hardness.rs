//! Files that are hostile, broken or merely unusual: each is taken or refused
//! with a sentence, soon, and at the right place.

use std::{
    fmt::Write as _,
    time::{Duration, Instant},
};

use needs_catch::{
    i18n::{Locale, Strings},
    questionnaire::{
        Benchmark, Problem, Questionnaire, SHIPPED, SHIPPED_BENCHMARKS, Severity, limits,
    },
};
use proptest::{prelude::*, sample};

use crate::{
    laws::config,
    problems::GOOD,
    sketch::{exists, lines},
};

/// What an answer may take, on a slow machine and without optimization.
const SOON: Duration = Duration::from_secs(5);

#[test]
fn a_hundred_megabytes_are_refused_before_they_are_read() {
    let bytes = vec![b'a'; 100 << 20];
    let begun = Instant::now();
    let told = lines(&Questionnaire::read_bytes(&bytes).unwrap_err());
    assert!(
        begun.elapsed() < Duration::from_secs(1),
        "{:?}",
        begun.elapsed()
    );
    assert_eq!(
        told,
        "1:1: too many bytes: expected at most 1048576, found 104857600"
    );
    assert_eq!(lines(&Benchmark::read_bytes(&bytes).unwrap_err()), told);
    let text = String::from_utf8(bytes).unwrap();
    let begun = Instant::now();
    assert_eq!(refused(&text), told);
    assert!(
        begun.elapsed() < Duration::from_secs(1),
        "{:?}",
        begun.elapsed()
    );
}

#[test]
fn aliases_cannot_make_much_of_little() {
    // Ten times ten times ten …
    let mut laughs = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n".to_owned();
    for at in 1..12 {
        let all = vec![format!("*a{}", at - 1); 10].join(", ");
        writeln!(laughs, "a{at}: &a{at} [{all}]").unwrap();
    }
    assert_eq!(
        refused_soon(&laughs),
        "4:45: a3[7]: too many values repeated by aliases: expected at most 10000, found 10001"
    );
    // Much, called by thirty names.
    let names: Vec<_> = (0..30).map(|at| format!("&a{at} [")).collect();
    let names = names.concat();
    let nested = format!("a: {names}{}{}", "x,".repeat(150_000), "]".repeat(30));
    assert!(refused_soon(&nested).starts_with("1:1: unknown key `a`"));
    assert_eq!(
        refused(&GOOD.replace("concept: Is it small?", "concept: &c { en: *c }")),
        "5:19: concept.en: an alias stands inside what it repeats"
    );
    let shared = GOOD
        .replace("concept: Is it small?", "concept: &words Is it small?")
        .replace("question: How small is it?", "question: *words");
    assert_eq!(
        Questionnaire::read(&shared).unwrap().0.triggers[0]
            .question
            .get(Locale::En),
        "Is it small?"
    );
}

#[test]
fn depth_is_bounded_whatever_it_is_made_of() {
    let mut block = String::new();
    for at in 0..1_000 {
        writeln!(block, "{}a:", " ".repeat(at)).unwrap();
    }
    for (deep, column) in [
        ("[".repeat(10_000), 33),
        ("{a: ".repeat(10_000), 129),
        ("- ".repeat(10_000), 65),
        ("? ".repeat(10_000), 65),
        ("[[".repeat(10_000) + &"]]".repeat(10_000), 33),
    ] {
        let place = format!("1:{column}: ");
        let told = refused_soon(&deep);
        assert!(told.starts_with(&place), "{told}");
        assert!(
            told.ends_with("too many values inside one another: expected at most 32, found 33"),
            "{told}"
        );
    }
    assert!(
        refused_soon(&block).starts_with("33:33: "),
        "{}",
        refused(&block)
    );
}

#[test]
fn a_file_in_another_encoding_is_called_what_it_is() {
    let korean = GOOD.replace("title: Small", "title: 작고 가벼운 것");
    let little = |text: &str| {
        text.encode_utf16()
            .flat_map(u16::to_le_bytes)
            .collect::<Vec<_>>()
    };
    let big = |text: &str| {
        text.encode_utf16()
            .flat_map(u16::to_be_bytes)
            .collect::<Vec<_>>()
    };
    let wide = |text: &str| {
        text.chars()
            .flat_map(|it| u32::from(it).to_le_bytes())
            .collect::<Vec<_>>()
    };
    let hint = "; save it as UTF-8, in most editors under “Save as” and “Encoding”";
    for text in [GOOD, &korean, SHIPPED[0].1] {
        for mark in ["", "\u{feff}"] {
            let text = format!("{mark}{text}");
            for (bytes, name) in [
                (little(&text), "UTF-16 (little-endian)"),
                (big(&text), "UTF-16 (big-endian)"),
                (wide(&text), "UTF-32"),
            ] {
                // What is too large is that first of all.
                let bytes = &bytes[..bytes.len().min(100_000)];
                let told = lines(&Questionnaire::read_bytes(bytes).unwrap_err());
                assert_eq!(
                    told,
                    format!("1:1: expected text in UTF-8, found {name}{hint}")
                );
            }
        }
    }
    // Read as if it were UTF-8.
    let zeros = String::from_utf8(little(GOOD)).unwrap();
    assert_eq!(
        refused(&zeros),
        format!("1:1: expected text in UTF-8, found UTF-16 (little-endian){hint}")
    );
    // 한국 in CP949, 日本 in Shift JIS.
    for (bytes, byte) in [(b"\xc7\xd1\xb1\xb9", "C7"), (b"\x93\xfa\x96\x7b", "93")] {
        let (before, after) = korean.split_at(korean.find("작고").unwrap());
        let file = [b"\xef\xbb\xbf", before.as_bytes(), bytes, after.as_bytes()].concat();
        assert_eq!(
            lines(&Questionnaire::read_bytes(&file).unwrap_err()),
            format!(
                "4:8: expected text in UTF-8, found the byte {byte}, as in older encodings such as CP949, EUC-KR or Shift_JIS{hint}"
            )
        );
    }
    for (file, name) in [
        (
            &b"PK\x03\x04\x14\0\x06\0"[..],
            "a ZIP archive, such as an Excel or Word file",
        ),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "a PDF"),
    ] {
        assert_eq!(
            lines(&Benchmark::read_bytes(file).unwrap_err()),
            format!(
                "1:1: expected text in UTF-8, found {name}; copy its text into a plain text file"
            )
        );
    }
    let marked = [b"\xef\xbb\xbf", korean.as_bytes()].concat();
    let (questionnaire, _) = Questionnaire::read_bytes(&marked).unwrap();
    assert_eq!(questionnaire.title.get(Locale::Ko), "작고 가벼운 것");
}

#[test]
fn every_line_end_is_one_and_every_place_is_right() {
    let korean =
        format!("# 한국어 🎉\n{GOOD}").replace("title: Size", "title: { ko: 짧고 🎉, en: [] }");
    let wrong = korean.replace("weight: 2", "weight: heavy");
    let told = refused(&wrong);
    assert_eq!(
        told,
        "15:28: triggers[0].title.en: expected a single value, found a list\n\
         21:17: triggers[0].requirements[0].weight: expected a weight: a number of 0 or more, found `heavy`"
    );
    for end in ["\r\n", "\r"] {
        for mark in ["", "\u{feff}"] {
            let text = format!("{mark}{wrong}").replace('\n', end);
            let problems = Questionnaire::read(&text).unwrap_err();
            assert_eq!(lines(&problems), told, "{end:?}");
            let marked = &problems[1];
            assert_eq!(
                &text[marked.place.offset(&text)..marked.end.offset(&text)],
                "heavy"
            );
            let open = text.replace("title: Small", "title: \"Small");
            assert!(
                refused(&open).starts_with("5:8: the `\"`"),
                "{}",
                refused(&open)
            );
            let tab = text.replace("    question", "\tquestion");
            assert!(
                refused(&tab).starts_with("16:1: found a tab"),
                "{}",
                refused(&tab)
            );
        }
    }
    let good = format!("# 한국어 🎉\n{GOOD}");
    let (straight, _) = Questionnaire::read(&good).unwrap();
    for end in ["\r\n", "\r"] {
        let (other, warnings) = Questionnaire::read(&good.replace('\n', end)).unwrap();
        assert_eq!(*other, *straight);
        assert_eq!(warnings, []);
    }
}

#[test]
fn a_problem_marks_what_it_is_about() {
    for (from, to, marked) in [
        ("weight: 2", "weight: 한국어 🎉 # heavy", "한국어 🎉"),
        ("weight: 2", "weight: \"a lot\"", "\"a lot\""),
        (
            "weight: 2",
            "weight: >-\n          a\n          lot\n",
            "a\n          lot",
        ),
        ("weight: 2", "wieght: 2", "wieght"),
        ("weight: 2", "\"we\\u0069gth\": 2", "\"we\\u0069gth\""),
        ("weight: 2", "weight: *two", "*two"),
        ("weight: 2", "weight: !wide 2", "!wide"),
        ("weight: 2", "weight: [2]", "["),
        ("effort: 5", "effort: \"\\q\"", "\\q"),
    ] {
        let text = GOOD.replace(from, to);
        let problem = &Questionnaire::read(&text).unwrap_err()[0];
        assert_eq!(
            &text[problem.place.offset(&text)..problem.end.offset(&text)],
            marked,
            "{problem}"
        );
    }
}

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
fn what_cannot_be_seen_is_shown() {
    let told: Vec<_> = [
        ("id: short", "id: sho\u{200b}rt"),
        ("id: short", "id: \u{feff}short"),
        ("id: short", "\u{a0}id: short"),
        ("requirement: short", "requirement: short\u{2060}"),
        ("title: Size", "ti\u{200d}tle: Size"),
        ("title: Size", "title\u{3000}: Size"),
        ("weight: 2", "weight: 2\u{3000}"),
        ("title: Size", "title: Si\u{0}ze"),
        ("title: Size", "title: \u{1b}[31mSize\u{7f}"),
        ("title: Size", "title: \"Si\\0ze\""),
        ("title: Size", "title: \"Si\\x1Bze\""),
        ("title: Size", "title: \"Si\\uFFFEze\""),
        ("title: Size", "title: \"Si\\rze\""),
        ("document: a.txt", "document: \"\\a\""),
        ("# What decides.", "# What\u{8}decides.\u{85}"),
    ]
    .iter()
    .map(|(from, to)| {
        assert!(GOOD.contains(from), "{from}");
        refused(&GOOD.replace(from, to))
    })
    .collect();
    insta::assert_snapshot!(told.join("\n---\n"), @r##"
    17:13: triggers[0].requirements[0].id: expected an id of lower-case letters, digits and single dashes, at most 64, beginning with a letter, found `sho‹U+200B›rt`; it holds U+200B, which cannot be seen: type it again
    ---
    17:13: found U+FEFF, a control character that no text may hold; delete it; most editors do not show it
    ---
    17:9: triggers[0].requirements[0]: unknown key `‹U+00A0›id`; it holds U+00A0, which cannot be seen: type it again
    17:9: triggers[0].requirements[0]: expected the key `id`, found none
    ---
    24:24: triggers[0].caps[0].requirement: expected an id of lower-case letters, digits and single dashes, at most 64, beginning with a letter, found `short‹U+2060›`; it holds U+2060, which cannot be seen: type it again
    ---
    13:5: triggers[0]: expected the key `title`, found none
    14:5: triggers[0]: unknown key `ti‹U+200D›tle`; it holds U+200D, which cannot be seen: type it again
    ---
    13:5: triggers[0]: expected the key `title`, found none
    14:5: triggers[0]: unknown key `title‹U+3000›`; it holds U+3000, which cannot be seen: type it again
    ---
    20:17: triggers[0].requirements[0].weight: expected a weight: a number of 0 or more, found `2‹U+3000›`; it holds U+3000, which cannot be seen: type it again
    ---
    14:14: found U+0000, a control character that no text may hold; delete it; most editors do not show it
    ---
    14:12: found U+001B, a control character that no text may hold; delete it; most editors do not show it
    14:21: found U+007F, a control character that no text may hold; delete it; most editors do not show it
    ---
    14:12: triggers[0].title: found U+0000, a control character that no text may hold; delete it; most editors do not show it
    ---
    14:12: triggers[0].title: found U+001B, a control character that no text may hold; delete it; most editors do not show it
    ---
    14:12: triggers[0].title: found U+FFFE, a control character that no text may hold; delete it; most editors do not show it
    ---
    14:12: triggers[0].title: found U+000D, a control character that no text may hold; delete it; most editors do not show it
    ---
    6:21: source.document: found U+0007, a control character that no text may hold; delete it; most editors do not show it
    ---
    12:9: found U+0008, a control character that no text may hold; delete it; most editors do not show it
    "##);
    let spread = GOOD.replace("title: Size", "title: \"Size\\nand\\tlength 👩\u{200d}🔬\"");
    let (questionnaire, _) = Questionnaire::read(&spread).unwrap();
    assert_eq!(
        questionnaire.triggers[0].title.get(Locale::En),
        "Size\nand\tlength 👩\u{200d}🔬"
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

#[test]
fn what_is_very_long_is_neither_taken_nor_repeated() {
    let long = "가".repeat(300_000);
    for (from, to, sentence) in [
        ("title: Size", format!("title: {long}"), "14:12: triggers[0].title: too many characters in a text: expected at most 10000, found 300000".to_owned()),
        ("title: Size", format!("title: {{ en: Size, ko: {long} }}"), "14:28: triggers[0].title.ko: too many characters in a text: expected at most 10000, found 300000".to_owned()),
        ("weight: 2", format!("weight: {long}"), format!("20:17: triggers[0].requirements[0].weight: expected a weight: a number of 0 or more, found `{}…`", "가".repeat(80))),
        ("weight: 2", format!("weight: *{long}"), format!("20:17: `*{0}` repeats the value called `&{0}`, and there is none above; write `&{0}` before the value it repeats, or put the text in double quotes, as in \"…\"", "가".repeat(79))),
        ("weight: 2", format!("? {long}\n        : 2"), format!("20:11: triggers[0].requirements[0]: unknown key `{}…`; known here: `id`, `title`, ", "가".repeat(80))),
    ] {
        let told = refused_soon(&GOOD.replace(from, &to));
        assert!(told.starts_with(&sentence) && told.len() < 900, "{told}");
    }
    assert_eq!(
        refused_soon(&GOOD.replace("weight: 2", &format!("{long}: 2"))),
        "20:9: too many characters in a key: expected at most 1024, found 300000"
    );
    // All of a file in one line.
    let mut line = "{ format: 1, triggers: [".to_owned();
    for at in 0..20_000 {
        write!(line, "{{ 한: {at}, b: [] }}, ").unwrap();
    }
    line.push_str("] }");
    assert!(refused_soon(&line).contains("too many triggers: expected at most 40, found 20000"));
    // A megabyte of one text, and of one comment.
    let room = limits::BYTES - GOOD.len() - 3;
    let text = GOOD.replace(
        "citation: A book",
        &format!("citation: {}", "x".repeat(room)),
    );
    assert!(
        refused_soon(&text)
            .contains("too many characters in a text: expected at most 10000, found 10")
    );
    let text = format!("{GOOD}# {}", "x".repeat(room));
    assert!(Questionnaire::read(&text).is_ok());
}

#[test]
fn very_many_problems_are_told_up_to_a_limit() {
    let mut text = GOOD.to_owned();
    for at in 0..60_000 {
        writeln!(text, "k{at}: {at}").unwrap();
    }
    let begun = Instant::now();
    let problems = Questionnaire::read(&text).unwrap_err();
    assert_eq!(problems.len(), limits::PROBLEMS + 1);
    assert_eq!(
        problems.last().unwrap().to_string(),
        "1035:1: 59000 more problems are not listed"
    );
    assert!(begun.elapsed() < SOON, "{:?}", begun.elapsed());

    let caps = "{ requirement: x, below: yes, at_most: no, because: B }, ".repeat(5_000);
    let text = GOOD.replace("    caps:\n", &format!("    caps: [{caps}]\n    cap:\n"));
    let problems = refusal_soon(&text);
    assert_eq!(problems.len(), limits::PROBLEMS + 1);

    let text = GOOD.replace(
        "concept: Is it small?",
        &format!("concept: Is it small?{}", "\u{202e}".repeat(100_000)),
    );
    let begun = Instant::now();
    let text = text.replace(
        "\u{202e}".repeat(100_000).as_str(),
        &"\u{202e}".repeat(9_000),
    );
    let (_, warnings) = Questionnaire::read(&text).unwrap();
    assert_eq!(warnings.len(), limits::PROBLEMS + 1);
    assert!(begun.elapsed() < SOON, "{:?}", begun.elapsed());

    let text = format!("a: b{}", "\u{7}".repeat(100_000));
    assert_eq!(refusal_soon(&text).len(), limits::PROBLEMS);
    let text = "!x a: b\n".repeat(20_000);
    assert_eq!(refusal_soon(&text).len(), limits::PROBLEMS + 1);
}

proptest! {
    // These files are long, and each reading takes its time.
    #![proptest_config(config(24, 2_048))]

    #[test]
    fn whatever_becomes_of_a_shipped_file_it_is_read_soon_and_every_place_exists(
        (name, yaml) in sample::select([SHIPPED, SHIPPED_BENCHMARKS].concat()),
        damages in prop::collection::vec(damage(), 1..12),
    ) {
        let mut bytes = yaml.as_bytes().to_vec();
        for damage in &damages {
            damage.done_to(&mut bytes);
        }
        let begun = Instant::now();
        let read = Questionnaire::read_bytes(&bytes);
        let (is_valid, problems) = match read {
            Ok((_, warnings)) => (true, warnings),
            Err(problems) => (false, problems),
        };
        prop_assert!(begun.elapsed() < SOON, "{}: {:?}", name, begun.elapsed());
        let text = String::from_utf8_lossy(&bytes);
        if let Ok(text) = str::from_utf8(&bytes) {
            prop_assert_eq!(Questionnaire::read_valid(text).is_some(), is_valid);
        }
        check_told(&text, is_valid, &problems)?;
        let (is_valid, problems) = match Benchmark::read(&text) {
            Ok((_, warnings)) => (true, warnings),
            Err(problems) => (false, problems),
        };
        prop_assert_eq!(Benchmark::read_valid(&text).is_some(), is_valid);
        check_told(&text, is_valid, &problems)?;
    }
}

/// Whatever is wrong, it is said in every language, at a place that exists.
fn check_told(text: &str, is_valid: bool, problems: &[Problem]) -> Result<(), TestCaseError> {
    let refused = problems.iter().any(|it| it.severity() == Severity::Error);
    prop_assert_eq!(refused, !is_valid);
    for problem in problems {
        prop_assert!(exists(text, problem), "{}", problem);
        for locale in Locale::ALL {
            let said = problem.say(Strings::of(locale));
            let hint = problem.hint(Strings::of(locale)).unwrap_or_default();
            prop_assert!(
                !said.is_empty() && said.len() + hint.len() < 2_000,
                "{}",
                said
            );
        }
    }
    Ok(())
}

/// What may happen to a file.
#[derive(Clone, Debug)]
enum Damage {
    Flipped {
        at: sample::Index,
        bit: u8,
    },
    Put {
        at: sample::Index,
        what: &'static str,
    },
    Cut {
        at: sample::Index,
    },
    LineGone {
        line: sample::Index,
    },
    LineTwice {
        line: sample::Index,
    },
    LineMoved {
        line: sample::Index,
        to: sample::Index,
    },
    LineIndented {
        line: sample::Index,
        with: &'static str,
    },
}

impl Damage {
    fn done_to(&self, bytes: &mut Vec<u8>) {
        let end = bytes.len();
        let mut lines: Vec<_> = bytes
            .split_inclusive(|it| *it == b'\n')
            .map(<[u8]>::to_vec)
            .collect();
        let count = lines.len();
        if count == 0 {
            return;
        }
        match self {
            Self::Flipped { at, bit } => return bytes[at.index(end)] ^= 1 << bit,
            Self::Put { at, what } => {
                let at = at.index(end);
                bytes.splice(at..at, what.bytes());
                return;
            }
            // Not often near the beginning.
            Self::Cut { at } => return bytes.truncate(end - at.index(end) / 8),
            Self::LineGone { line } => drop(lines.remove(line.index(count))),
            Self::LineTwice { line } => {
                let line = line.index(count);
                lines.insert(line, lines[line].clone());
            }
            Self::LineMoved { line, to } => lines.swap(line.index(count), to.index(count)),
            Self::LineIndented { line, with } => {
                lines[line.index(count)].splice(0..0, with.bytes());
            }
        }
        *bytes = lines.concat();
    }
}

fn damage() -> impl Strategy<Value = Damage> {
    let at = any::<sample::Index>;
    let signs = vec![
        "\"", "'", ":", ": ", "- ", "{", "}", "[", "]", "#", " #", "&a ", "*a", "!", "|", ">", "%",
        "@", "\\", "\t", "\r", "\0", "\u{7f}", "\u{feff}", "\u{202e}", "\u{200b}", "：", "🎉",
        "\n---\n", "\n...\n", "<<: ", "? ", ",", "and/or",
    ];
    prop_oneof![
        (at(), 0_u8..8).prop_map(|(at, bit)| Damage::Flipped { at, bit }),
        (at(), sample::select(signs)).prop_map(|(at, what)| Damage::Put { at, what }),
        at().prop_map(|at| Damage::Cut { at }),
        at().prop_map(|line| Damage::LineGone { line }),
        at().prop_map(|line| Damage::LineTwice { line }),
        (at(), at()).prop_map(|(line, to)| Damage::LineMoved { line, to }),
        (
            at(),
            sample::select(vec![" ", "  ", "\t", "- ", "\u{3000}"])
        )
            .prop_map(|(line, with)| Damage::LineIndented { line, with }),
    ]
}

fn refused(yaml: &str) -> String {
    lines(&Questionnaire::read(yaml).unwrap_err())
}

fn refusal_soon(yaml: &str) -> Vec<Problem> {
    let begun = Instant::now();
    let problems = Questionnaire::read(yaml).unwrap_err();
    let told = lines(&problems);
    assert!(
        begun.elapsed() < SOON,
        "{:?}: {:.200}",
        begun.elapsed(),
        told
    );
    problems
}

fn refused_soon(yaml: &str) -> String {
    lines(&refusal_soon(yaml))
}
