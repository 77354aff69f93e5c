//! How much a file may hold.

use std::fmt::Write as _;

use needs_catch::questionnaire::{Questionnaire, limits};

use super::{GOOD, refused};
use crate::pace::soon;

#[test]
fn what_passes_a_limit_is_refused_at_once() {
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
    let (questionnaire, _) = soon(|| Questionnaire::read(&text)).unwrap();
    assert_eq!(questionnaire.requirements().count(), limits::REQUIREMENTS);
}
