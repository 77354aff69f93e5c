//! What a file is made of: its bytes, its lines, signs that cannot be seen.

use needs_catch::{
    i18n::Locale,
    questionnaire::{Benchmark, Questionnaire, SHIPPED},
};

use super::refused;
use crate::{problems::GOOD, sketch::lines};

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
