//! What is not YAML, and what YAML makes of scalars.

use needs_catch::questionnaire::Questionnaire;

use super::{GOOD, refused};

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
