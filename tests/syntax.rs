//! What an author is told about a text that is not YAML: the mistake, and not
//! where the parser noticed.

use needs_catch::{
    i18n::Locale,
    questionnaire::{Problem, Questionnaire},
};

use crate::sketch::sentences;

#[test]
fn what_is_not_yaml_is_told_as_the_mistake_it_is() {
    let told: Vec<_> = (MISTAKES.iter())
        .map(|yaml| {
            let problems = told(yaml);
            assert_eq!(problems.len(), 1, "{yaml:?}");
            format!("{yaml:?}\n=> {}", problems[0])
        })
        .collect();
    insta::assert_snapshot!(told.join("\n"));
}

#[test]
fn the_mistake_is_told_in_the_language_of_its_author() {
    for (locale, name) in [(Locale::Ko, "korean"), (Locale::Ja, "japanese")] {
        let all = MISTAKES.iter().flat_map(|yaml| told(yaml));
        insta::assert_snapshot!(format!("syntax_in_{name}"), sentences(all, locale));
    }
}

fn told(yaml: &str) -> Vec<Problem> {
    Questionnaire::read(yaml).unwrap_err()
}

const MISTAKES: &[&str] = &[
    // Tabs.
    "a:\n\tb: 1\n",
    "a: x\n\ty: 2\n",
    "a:\n- b\n\t- c\n",
    "a: |\n\tx\n",
    "a:\n  - id: x\n\ttitle: y\n",
    "a:\t- b\n",
    "-\t- b\n",
    // Indentation.
    "a: b\n  c: d\n",
    "x:\n    a: b\n  c: d\n",
    "x:\n  - a\n - b\n",
    "x:\n  - a\n  b: c\n",
    "x:\n  - id: x\n   title: y\n",
    "x:\n  - id: x\n     title: y\n",
    " a: b\nc: d\n",
    // Colons.
    "a: b: c\n",
    "- title: Size: how small\n",
    "a: 고객 정보: 수집\n",
    "a: { en: Size: how small }\n",
    "a: “b: c”\n",
    "a: b\nc\nd: e\n",
    "title\na: b\n",
    "a:b\nc: d\n",
    "제목： 고객\nc: d\n",
    "- id: x\n  title： y\n  z: 1\n",
    "a:\u{a0}b\nc: d\n",
    "a: a long text\n  that goes on\n  about: this\n",
    "a:\n  b: |\n  text\n",
    // Signs.
    "a: *two\n",
    "a: * important\n",
    "a: **important**\n",
    "a: & b\n",
    "a: %50\n",
    "a: @home\n",
    "a: `x`\n",
    "a: | x\n",
    "a: >x\n",
    "a: - b\n",
    "a: ? b\n",
    "a: !e!foo x\n",
    "a: \"b\"#c\n",
    "a: b\n%YAML 1.2\n",
    // Quotes.
    "a: \"b\nc: d\n",
    "a: \"b",
    "a: 'b\nc: d\n",
    "a: 'b\n---\n",
    "x:\n  b: \"x\n y\"\n",
    "a: \"b\nc: say \"hi\"\n",
    "a: 'b\n  c: d\n  e: it's f\n",
    "a: 'it's so'\n",
    "a: \"say \"hi\" now\"\n",
    "a: \"\\q\"\n",
    "a: \"C:\\Users\"\n",
    "a: \"one\n  two \\x4\"\n",
    "a: \"\\ud800\"\n",
    // Brackets.
    "a: [b, c\nd: e\n",
    "a: { b: c\nd: e\n",
    "a: { b: c\n",
    "a: [ b\n",
    "a: [b}\n",
    "a: {b: c]\n",
    "a: ]\n",
    "a: b\n}\n",
    "a: { b: c d: e }\n",
    "a: { en: see [1] now }\n",
    "a: [b: c: d]\n",
    "a: { b: c,\n     d: [e }\n",
    "a:\n  - { b: [1, 2 }\n",
    "a:\n  - { b: { c: d }\n  - { b: e }\n",
    "a: { b: c } d: e\n",
    "a: [b] c\n",
    // What is in no text.
    "a: b\u{7}c\n",
    "a: \"한국어 🎉\u{0}\"\n",
    "a: b\n\u{feff}c: d\n",
    // The parser's own words.
    "a: b\n... x\n",
    "a: |0\n  x\n",
    "%FOO\n",
];
