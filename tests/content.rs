//! What comes with the program.

use std::{collections::BTreeSet, fs, path::Path};

use needs_catch::{
    i18n::{Locale, Text},
    questionnaire::{
        Benchmark, Indicator, Library, Provenance, Questionnaire, SHIPPED, SHIPPED_BENCHMARKS,
    },
};

use crate::sketch::lines;

#[test]
fn every_shipped_file_is_valid() {
    for (name, yaml) in SHIPPED {
        match Questionnaire::read(yaml) {
            Ok((_, problems)) if problems.is_empty() => {}
            Ok((_, problems)) | Err(problems) => panic!("{name}:\n{}", lines(&problems)),
        }
    }
    for (name, yaml) in SHIPPED_BENCHMARKS {
        match Benchmark::read(yaml) {
            Ok((_, problems)) if problems.is_empty() => {}
            Ok((_, problems)) | Err(problems) => panic!("{name}:\n{}", lines(&problems)),
        }
    }
}

#[test]
fn every_shipped_text_is_written_in_every_language() {
    let library = Library::shipped();
    let mut count = 0;
    let mut check = |place: &str, text: &Text| {
        assert!(
            text.is_translated() && text.missing().is_empty(),
            "{place}: `{}` is not in every language",
            text.get(Locale::En)
        );
        for locale in Locale::ALL {
            let sentence = text.get(locale);
            assert!(!sentence.trim().is_empty(), "{place} is empty in {locale}");
            assert_eq!(sentence, sentence.trim(), "{place} in {locale}");
        }
        count += 1;
    };
    for questionnaire in &library.questionnaires {
        texts(questionnaire, &mut check);
    }
    for benchmark in &Benchmark::shipped() {
        check(benchmark.id.as_str(), &benchmark.title);
        provenance(benchmark.id.as_str(), &benchmark.provenance, &mut check);
    }
    assert!(count > 200, "only {count} texts were looked at");
}

#[test]
fn every_file_in_the_folder_is_shipped() {
    for (folder, shipped) in [
        ("questionnaires", SHIPPED),
        ("questionnaires/benchmarks", SHIPPED_BENCHMARKS),
    ] {
        let mut names: Vec<_> = shipped.iter().map(|(name, _)| *name).collect();
        names.sort_unstable();
        assert_eq!(in_folder(folder), names);
    }
}

#[test]
fn the_library_has_everything_that_is_shipped() {
    let library = Library::shipped();
    assert_eq!(library.questionnaires.len(), SHIPPED.len());
    assert_eq!(Benchmark::shipped().len(), SHIPPED_BENCHMARKS.len());
    for questionnaire in &library.questionnaires {
        assert_eq!(
            library.questionnaire(&questionnaire.id),
            Some(questionnaire)
        );
    }
    let benchmarks = Benchmark::shipped();
    let ids: BTreeSet<_> = benchmarks.iter().map(|it| &it.id).collect();
    assert_eq!(
        ids.len(),
        Benchmark::shipped().len(),
        "two benchmarks share an id"
    );
}

#[test]
fn a_file_is_named_as_its_questionnaire() {
    for (name, yaml) in SHIPPED {
        let (questionnaire, _) = Questionnaire::read(yaml).unwrap();
        assert_eq!(*name, format!("{}.yaml", questionnaire.id));
    }
    for (name, yaml) in SHIPPED_BENCHMARKS {
        let (benchmark, _) = Benchmark::read(yaml).unwrap();
        assert_eq!(*name, format!("{}.yaml", benchmark.id));
    }
}

#[test]
fn the_four_documents_are_four_powers() {
    let powers: Vec<_> = (Library::shipped().questionnaires.iter())
        .map(|it| {
            let document = it.source.as_ref().unwrap().document.clone().unwrap();
            (
                it.id.to_string(),
                it.triggers.len(),
                document[..3].to_owned(),
            )
        })
        .collect();
    let expected = [
        ("needs-catch", 5, "000"),
        ("one-to-one", 4, "001"),
        ("crm", 7, "002"),
        ("real-time", 9, "003"),
    ];
    assert_eq!(
        powers,
        expected.map(|(id, triggers, document)| (id.to_owned(), triggers, document.to_owned()))
    );
}

#[test]
fn needs_catch_is_complete() {
    let library = Library::shipped();
    let id = "needs-catch".parse().unwrap();
    let questionnaire = library.questionnaire(&id).unwrap();
    let triggers: Vec<_> = (questionnaire.triggers.iter())
        .map(|it| it.id.as_str())
        .collect();
    let five = ["management", "collection", "storage", "use", "integration"];
    assert_eq!(triggers, five);
    for trigger in &questionnaire.triggers {
        assert!(
            trigger.requirements.len() >= 4,
            "{} asks too little",
            trigger.id
        );
        assert!(trigger.weight > 0.0);
        for it in &trigger.requirements {
            let at = format!("{}.{}", trigger.id, it.id);
            for level in ["low", "middle", "high"] {
                let level = level.parse().unwrap();
                assert!(
                    it.anchor(&level).is_some(),
                    "{at} has no anchor for {level}"
                );
            }
            assert!(it.why.is_some(), "{at} does not say why");
            assert!(!it.evidence.is_empty(), "{at} names no evidence");
            assert!(it.effort.is_some(), "{at} does not say what it takes");
        }
    }
    let storage = "storage".parse().unwrap();
    let trigger = questionnaire.triggers.iter().find(|it| it.id == storage);
    assert!(
        !trigger.unwrap().caps.is_empty(),
        "personal storage must cap"
    );
    assert_eq!(questionnaire.indicators.len(), 2);
    for it in &questionnaire.indicators {
        assert!(
            !it.references.is_empty() || it.no_reference.is_some(),
            "{} neither has a reference nor says that there is none",
            it.id
        );
    }
}

#[test]
fn every_requirement_of_a_shipped_questionnaire_is_anchored_and_reasoned() {
    for questionnaire in Library::shipped().questionnaires {
        for (trigger, _) in questionnaire.requirements() {
            assert!(
                trigger.requirements.len() >= 3,
                "{} asks too little",
                trigger.id
            );
        }
        for (_, it) in questionnaire.requirements() {
            for level in ["low", "middle", "high"] {
                let anchor = it.anchor(&level.parse().unwrap());
                assert!(anchor.is_some(), "{} has no anchor for {level}", it.id);
            }
            assert!(it.why.is_some() && !it.evidence.is_empty(), "{}", it.id);
        }
    }
}

fn in_folder(folder: &str) -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let mut names: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| Path::new(name).extension().is_some())
        .collect();
    names.sort();
    names
}

/// Shows every text of a questionnaire to `check`, with its place.
fn texts(questionnaire: &Questionnaire, check: &mut dyn FnMut(&str, &Text)) {
    let id = questionnaire.id.as_str();
    check(id, &questionnaire.title);
    check(id, &questionnaire.concept);
    check(id, &questionnaire.source.as_ref().unwrap().citation);
    for level in questionnaire.scale.levels() {
        check(level.id.as_str(), &level.label);
    }
    for trigger in &questionnaire.triggers {
        check(trigger.id.as_str(), &trigger.title);
        check(trigger.id.as_str(), &trigger.question);
        for cap in &trigger.caps {
            check(trigger.id.as_str(), &cap.because);
        }
    }
    for (_, it) in questionnaire.requirements() {
        let at = it.id.as_str();
        check(at, &it.title);
        let anchors = it.anchors.iter().map(|(_, text)| text);
        for text in it.why.iter().chain(anchors).chain(&it.evidence) {
            check(at, text);
        }
        for reference in &it.references {
            check(at, &reference.says);
            provenance(at, &reference.provenance, check);
        }
    }
    for it in &questionnaire.indicators {
        indicator(it, check);
    }
}

fn indicator(it: &Indicator, check: &mut dyn FnMut(&str, &Text)) {
    let at = it.id.as_str();
    for text in [&it.title, &it.numerator, &it.denominator] {
        check(at, text);
    }
    for text in it.note.iter().chain(&it.no_reference) {
        check(at, text);
    }
    for parameter in &it.parameters {
        check(at, &parameter.title);
    }
    for reference in &it.references {
        check(at, &reference.says);
        provenance(at, &reference.provenance, check);
    }
}

fn provenance(at: &str, it: &Provenance, check: &mut dyn FnMut(&str, &Text)) {
    for text in [&it.population, &it.title, &it.caveat] {
        check(at, text);
    }
}
