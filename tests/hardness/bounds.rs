//! What is far too much: of bytes, of depth, of anything.

use std::fmt::Write as _;

use needs_catch::{
    i18n::Locale,
    questionnaire::{Benchmark, Questionnaire, limits},
};

use super::{refusal, refused};
use crate::{pace::soon, problems::GOOD, sketch::lines};

#[test]
fn a_hundred_megabytes_are_refused_before_they_are_read() {
    let bytes = vec![b'a'; 100 << 20];
    let told = lines(&soon(|| Questionnaire::read_bytes(&bytes)).unwrap_err());
    assert_eq!(
        told,
        "1:1: too many bytes: expected at most 1048576, found 104857600"
    );
    assert_eq!(lines(&Benchmark::read_bytes(&bytes).unwrap_err()), told);
    let text = String::from_utf8(bytes).unwrap();
    assert_eq!(refused(&text), told);
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
        refused(&laughs),
        "4:45: a3[7]: too many values repeated by aliases: expected at most 10000, found 10001"
    );
    // Much, called by thirty names.
    let names: Vec<_> = (0..30).map(|at| format!("&a{at} [")).collect();
    let names = names.concat();
    let nested = format!("a: {names}{}{}", "x,".repeat(150_000), "]".repeat(30));
    assert!(refused(&nested).starts_with("1:1: unknown key `a`"));
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
        let told = refused(&deep);
        assert!(told.starts_with(&place), "{told}");
        assert!(
            told.ends_with("too many values inside one another: expected at most 32, found 33"),
            "{told}"
        );
    }
    assert!(
        refused(&block).starts_with("33:33: "),
        "{}",
        refused(&block)
    );
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
        let told = refused(&GOOD.replace(from, &to));
        assert!(told.starts_with(&sentence) && told.len() < 900, "{told}");
    }
    assert_eq!(
        refused(&GOOD.replace("weight: 2", &format!("{long}: 2"))),
        "20:9: too many characters in a key: expected at most 1024, found 300000"
    );
    // All of a file in one line.
    let mut line = "{ format: 1, triggers: [".to_owned();
    for at in 0..20_000 {
        write!(line, "{{ 한: {at}, b: [] }}, ").unwrap();
    }
    line.push_str("] }");
    assert!(refused(&line).contains("too many triggers: expected at most 40, found 20000"));
    // A megabyte of one text, and of one comment.
    let room = limits::BYTES - GOOD.len() - 3;
    let text = GOOD.replace(
        "citation: A book",
        &format!("citation: {}", "x".repeat(room)),
    );
    assert!(
        refused(&text).contains("too many characters in a text: expected at most 10000, found 10")
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
    let problems = refusal(&text);
    assert_eq!(problems.len(), limits::PROBLEMS + 1);
    assert_eq!(
        problems.last().unwrap().to_string(),
        "1035:1: 59000 more problems are not listed"
    );

    let caps = "{ requirement: x, below: yes, at_most: no, because: B }, ".repeat(5_000);
    let text = GOOD.replace("    caps:\n", &format!("    caps: [{caps}]\n    cap:\n"));
    let problems = refusal(&text);
    assert_eq!(problems.len(), limits::PROBLEMS + 1);

    let text = GOOD.replace(
        "concept: Is it small?",
        &format!("concept: Is it small?{}", "\u{202e}".repeat(9_000)),
    );
    let (_, warnings) = soon(|| Questionnaire::read(&text)).unwrap();
    assert_eq!(warnings.len(), limits::PROBLEMS + 1);

    let text = format!("a: b{}", "\u{7}".repeat(100_000));
    assert_eq!(refusal(&text).len(), limits::PROBLEMS);
    let text = "!x a: b\n".repeat(20_000);
    assert_eq!(refusal(&text).len(), limits::PROBLEMS + 1);
}
