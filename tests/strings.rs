//! The application's own sentences.

use needs_catch::{
    archive::{Damage, Error},
    i18n::{Locale, Particle, Strings},
};

/// Walks what `Debug` writes, because a list of all sentences would be one
/// more thing to forget: every plain sentence stands there in quotes.
#[test]
fn no_sentence_is_empty() {
    for locale in Locale::ALL {
        let all = format!("{:#?}", Strings::of(locale));
        let sentences: Vec<_> = (all.lines())
            .filter_map(|line| line.trim().split_once(": \""))
            .collect();
        assert!(
            sentences.len() > 30,
            "only {} sentences were found",
            sentences.len()
        );
        for (key, sentence) in sentences {
            let sentence = sentence.trim_end_matches("\",");
            assert!(!sentence.is_empty(), "{key} says nothing in {locale}");
        }
    }
}

#[test]
fn sentences_are_written_in_their_own_language() {
    let hangul = |text: &str| text.chars().any(|it| ('가'..='힣').contains(&it));
    let kana = |text: &str| {
        text.chars()
            .any(|it| ('ぁ'..='ヿ').contains(&it) && it != '・')
    };
    for locale in Locale::ALL {
        for line in format!("{:#?}", Strings::of(locale)).lines() {
            assert!(locale == Locale::Ko || !hangul(line), "{locale}: {line}");
            assert!(locale == Locale::Ja || !kana(line), "{locale}: {line}");
        }
    }
}

/// A whole language left in English is the mistake a compiler does not see.
#[test]
fn translations_differ_from_the_english() {
    let of = |locale| {
        let all = format!("{:#?}", Strings::of(locale));
        all.lines().map(str::to_owned).collect::<Vec<_>>()
    };
    let english = of(Locale::En);
    for locale in [Locale::Ko, Locale::Ja] {
        for (ours, theirs) in english.iter().zip(of(locale)) {
            let words = ours
                .split_once(": \"")
                .map_or(0, |(_, it)| it.split(' ').count());
            assert!(words < 3 || *ours != theirs, "{ours} in {locale}");
        }
    }
}

#[test]
fn one_is_said_in_the_singular() {
    let t = Strings::of(Locale::En);
    let (joining, workshop, entry) = (t.joining(), t.workshop(), t.entry());
    for (said, expected) in [
        ((joining.size)(1, 1), "1 requirement, about 1 minute"),
        ((joining.size)(2, 3), "2 requirements, about 3 minutes"),
        (
            (workshop.on_agenda)(1, 10),
            "1 of 10 requirements is on the agenda.",
        ),
        (
            (workshop.on_agenda)(0, 10),
            "0 of 10 requirements are on the agenda.",
        ),
        (
            (workshop.saves)(1, 1),
            "1 is close enough to be left out: 1 planned minute saved.",
        ),
        ((workshop.takes)(1), "The agenda takes 1 minute as planned."),
        (
            (entry.refused_rows)(2, 1),
            "You copied 2 rows, but from this cell on there is only 1 person.",
        ),
        (
            (entry.refused_columns)(3, 1),
            "You copied 3 columns, but from this cell on there is only 1 requirement.",
        ),
    ] {
        assert_eq!(said, expected);
    }
}

#[test]
fn a_file_that_cannot_be_opened_is_explained_in_every_language() {
    let errors = [
        Error::TooLarge { bytes: 100 << 20 },
        Error::NotUtf8 { at: 3 },
        Error::NotJson { line: 7, column: 9 },
        Error::Truncated,
        Error::NotAnAssessment,
        Error::NewerFormat { found: 2 },
        Error::Damaged(Damage::Shape {
            line: 7,
            column: 9,
            detail: "x".to_owned(),
        }),
        Error::Damaged(Damage::NobodyAnswers),
        Error::Damaged(Damage::NothingAsked),
    ];
    for error in errors {
        let said = Locale::ALL.map(|locale| error.say(Strings::of(locale)));
        let nothing = [
            "Nothing was changed.",
            "아무것도 변경되지 않았습니다.",
            "何も変更されていません。",
        ];
        for (sentence, nothing) in said.iter().zip(nothing) {
            assert!(sentence.ends_with(nothing), "{sentence}");
        }
        match error {
            Error::TooLarge { .. } => {
                assert!(
                    said.iter()
                        .all(|it| it.contains("100") && it.contains("16"))
                );
            }
            Error::NotJson { .. } | Error::Damaged(Damage::Shape { .. }) => {
                assert!(said.iter().all(|it| it.contains('7') && it.contains('9')));
            }
            _ => {}
        }
    }
}

/// Word, then what is added to it as topic, subject, object, *with* and *to*.
#[test]
fn a_korean_particle_follows_how_the_word_before_it_is_spoken() {
    let vowel = ["는", "가", "를", "와", "로"];
    let rieul = ["은", "이", "을", "과", "로"];
    let consonant = ["은", "이", "을", "과", "으로"];
    let both = ["은(는)", "이(가)", "을(를)", "와(과)", "(으)로"];
    for (words, expected) in [
        // Hangul, in whichever form a system writes it.
        ("하 김민수 회의 우리 \u{1112}\u{1161}", vowel),
        ("서울 수출 이틀 \u{1103}\u{1161}\u{11af}", rieul),
        ("중 상 영업팀 값 \u{1112}\u{1161}\u{11ab}", consonant),
        // Numbers.
        ("2 4 5 9 12 A-4 팀9 75% 3.5", vowel),
        ("1 7 8 11 2027 P8", rieul),
        ("0 3 6 10 100 1,000 30,000 P3", consonant),
        // Letters, and what is spelt.
        ("A K KT SK LG IT QA R&D Q&A B2B CRMS", vowel),
        ("L R HR PR URL XML", rieul),
        ("M N CRM 3M PM OEM", consonant),
        // Latin words whose end is certain.
        ("Anna Yumi Kakao Lulu Mary CEO CIO NASA KOTRA Peña", vowel),
        ("Paul Daniel", rieul),
        ("Kim John Ann answers.json Müllheim", consonant),
        // Those whose end is not.
        ("Blake David Jack Park Peter SWOT VIP Samsung Zoë", both),
        // What closes a word is not spoken.
        (
            "‘하’ “하” 「하」 하. 하… 하?” 회의(중) 나이(연령) 하)",
            vowel,
        ),
        ("‘중’ 팀(하) 팀(2) 팀（서울） (중) (하)중", consonant),
        ("営業 ★ C++ C# ㄱ", both),
    ] {
        for word in words.split(' ') {
            let found = [
                Particle::Topic,
                Particle::Subject,
                Particle::Object,
                Particle::With,
                Particle::To,
            ]
            .map(|it| it.after(word));
            assert_eq!(found, expected, "after {word}");
        }
    }
}
