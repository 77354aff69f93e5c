//! The words of a Word document in their language.

use needs_catch::{i18n::Locale, layout::Layout};

use super::{W, all, all_in, document, opened, sample, val, words, words_in};
use crate::{document::made, office::report};

#[test]
fn pages_are_counted_in_the_language_of_the_report() {
    for (locale, expected) in [
        (Locale::En, "Page PAGE of NUMPAGES"),
        (Locale::Ko, "PAGE / NUMPAGES쪽"),
        (Locale::Ja, "PAGE / NUMPAGESページ"),
    ] {
        let opened = document(&format!("the sample in {locale}"));
        let footer = opened.xml("word/footer.xml");
        let said =
            footer
                .root_element()
                .descendants()
                .filter_map(|it| match it.tag_name().name() {
                    "fldSimple" => Some(val(it, "instr").trim()),
                    "t" if !it
                        .parent()
                        .unwrap()
                        .parent()
                        .unwrap()
                        .has_tag_name((W, "fldSimple")) =>
                    {
                        it.text()
                    }
                    _ => None,
                });
        assert_eq!(said.collect::<String>(), expected);
        let header = opened.xml("word/header.xml");
        assert_eq!(words(&header), sample(locale).title);
    }
}

#[test]
fn words_are_in_their_language_and_its_face() {
    let mixed = report(
        &made(Locale::Ja),
        &Layout::default(),
        [Locale::Ko, Locale::Ja],
    );
    let opened = opened(&mixed);
    let styles = opened.xml("word/styles.xml");
    let lang = all(&styles, "lang").next().unwrap();
    assert_eq!(
        (val(lang, "val"), val(lang, "eastAsia")),
        ("ko-KR", "ko-KR")
    );
    let fonts = all(&styles, "rFonts").next().unwrap();
    assert_eq!(
        ["ascii", "eastAsia", "cs"].map(|it| val(fonts, it)),
        ["Calibri", "Malgun Gothic", "Arial"]
    );
    let document = opened.xml("word/document.xml");
    let run = |text: &str| {
        all(&document, "r")
            .find(|it| words_in(*it) == text)
            .unwrap_or_else(|| panic!("no {text}"))
    };
    let trigger = run("蓄積");
    assert_eq!(
        val(all_in(trigger, "lang").next().unwrap(), "eastAsia"),
        "ja-JP"
    );
    assert_eq!(
        val(all_in(trigger, "rFonts").next().unwrap(), "eastAsia"),
        "Yu Gothic"
    );
    assert_eq!(all_in(run("요약"), "lang").count(), 0);
}

#[test]
fn text_that_runs_leftwards_keeps_its_direction() {
    let opened = document("a hostile one in en");
    let document = opened.xml("word/document.xml");
    let runs: Vec<_> = all(&document, "r")
        .filter(|it| words_in(*it).contains("עברית"))
        .collect();
    assert!(runs.len() > 10);
    for run in runs {
        assert_eq!(all_in(run, "rtl").count(), 1);
        assert!(!words_in(run).contains("script"));
    }
}
