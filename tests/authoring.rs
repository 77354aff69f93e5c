//! What an author begins with: drafts, copies, the template, the library.

use std::collections::BTreeSet;

use needs_catch::{
    i18n::Locale,
    questionnaire::{
        Added, Library, Outline, Questionnaire, SHIPPED, duplicate, free_id, template,
    },
};

use crate::sketch::lines;

fn read(yaml: &str) -> Questionnaire {
    match Questionnaire::read(yaml) {
        Ok((questionnaire, _)) => questionnaire,
        Err(problems) => panic!("{}", lines(&problems)),
    }
}

/// The lines that differ, as `- before` and `+ after`.
fn difference(before: &str, after: &str) -> Vec<String> {
    assert_eq!(before.lines().count(), after.lines().count());
    (before.lines().zip(after.lines()))
        .filter(|(before, after)| before != after)
        .flat_map(|(before, after)| [format!("- {before}"), format!("+ {after}")])
        .collect()
}

#[test]
fn a_copy_of_a_shipped_questionnaire_differs_in_three_lines() {
    let before = include_str!("../questionnaires/crm.yaml");
    let after = duplicate(before, Locale::En, |id| id == "crm");
    assert_eq!(
        difference(before, &after),
        [
            "- id: crm",
            "+ id: crm-2",
            "- title: { en: CRM operation power, ko: CRM 운영력, ja: CRM運用力 }",
            "+ title: { en: CRM operation power (copy), ko: CRM 운영력 (사본), ja: CRM運用力（コピー） }",
        ]
    );
}

#[test]
fn a_copy_of_every_shipped_questionnaire_is_valid_and_asks_the_same() {
    for (name, before) in SHIPPED {
        let (before, after) = (
            read(before),
            read(&duplicate(before, Locale::En, |_| false)),
        );
        assert_eq!(after.version.to_string(), "1.0.0", "{name}");
        assert_eq!(after.id.as_str(), format!("{}-2", before.id), "{name}");
        assert!(after.title != before.title, "{name}");
        let same = |a: &Questionnaire, b: &Questionnaire| {
            a.triggers == b.triggers && a.scale == b.scale && a.indicators == b.indicators
        };
        assert!(same(&before, &after), "{name}");
    }
}

#[test]
fn a_copy_keeps_how_its_author_wrote() {
    let cases = [
        // A copy of a copy.
        (
            "id: a-2\ntitle: { en: A (copy), ko: 가 (사본) }\n",
            "id: a-3\ntitle: { en: A (copy 2), ko: 가 (사본 2) }\n",
        ),
        // Quotes, in one language that is not named.
        (
            "id: 'a' # x\ntitle: \"A: \\\"b\\\"\"  # y\nversion: \"3.2.1\"\n",
            "id: a-2 # x\ntitle: \"A: \\\"b\\\" (copy)\"  # y\nversion: 1.0.0\n",
        ),
        (
            "id: a\ntitle: 'it''s'\n",
            "id: a-2\ntitle: 'it''s (copy)'\n",
        ),
        // A text over several lines.
        (
            "id: a\ntitle:\n  en: >-\n    Long\n    title\n\n  # why\n  ja: |\n    題\nversion: 2.0.0\n",
            "id: a-2\ntitle:\n  en: >-\n    Long\n    title (copy)\n\n  # why\n  ja: |\n    題（コピー）\nversion: 1.0.0\n",
        ),
        (
            "id: a\ntitle: Long\n  title\nversion: 2.0.0\n",
            "id: a-2\ntitle: Long\n  title (copy)\nversion: 1.0.0\n",
        ),
        // What has a name, and what repeats it.
        (
            "id: &id a\ntitle: &t A\nconcept: *t\n",
            "id: &id a-2\ntitle: &t A (copy)\nconcept: *t\n",
        ),
        (
            "concept: &t it's A\ntitle: *t\nid: a\n",
            "concept: &t it's A\ntitle: 'it''s A (copy)'\nid: a-2\n",
        ),
        // Windows.
        (
            "\u{feff}id: a\r\ntitle: 가\r\nversion: 2.0.0\r\n",
            "\u{feff}id: a-2\r\ntitle: 가 (copy)\r\nversion: 1.0.0\r\n",
        ),
        // What is wrong stays wrong.
        (
            "id: Not an id\ntitle:\nversion: [1\n",
            "id: questionnaire-2\ntitle:\nversion: [1\n",
        ),
        ("title: { fr: A, en: }", "title: { fr: A, en: }"),
        ("- a list", "- a list"),
        ("", ""),
    ];
    for (before, after) in cases {
        assert_eq!(
            duplicate(before, Locale::En, |_| false),
            after,
            "of {before:?}"
        );
    }
}

#[test]
fn a_copy_of_what_was_copied_before_says_which_it_is() {
    let yaml = "id: a\ntitle: A\n";
    let taken = |id: &str| ["a", "a-2", "a-3"].contains(&id);
    assert_eq!(
        duplicate(yaml, Locale::Ko, taken),
        "id: a-4\ntitle: A (사본 3)\n"
    );
}

#[test]
fn an_id_is_free_and_an_id() {
    let long = "a".repeat(64);
    let cases = [
        ("meetings", "meetings-2"),
        ("meetings-2", "meetings-3"),
        ("meetings-09", "meetings-09-2"),
        ("m-99999", "m-99999-2"),
    ];
    for (id, free) in cases {
        assert_eq!(free_id(id, |it| it == id), free);
    }
    let free = free_id(&long, |it| it == long);
    assert_eq!(free, format!("{}-2", "a".repeat(62)));
}

#[test]
fn a_draft_has_a_name_as_far_as_it_can_be_read() {
    let outline = |yaml: &str| {
        let Outline { id, version, title } = Outline::of(yaml);
        let title = title.map(|it| it.get(Locale::Ko).to_owned());
        [id, version, title].map(Option::unwrap_or_default)
    };
    let cases = [
        ("", ["", "", ""]),
        ("id: a\nversion: 1\ntitle: A", ["a", "1", "A"]),
        (
            "triggers: [{ title: X, id: x }]\ntitle: { ko: 가, en: A }",
            ["", "", "가"],
        ),
        ("title: A\nid: [\nversion: 1.0.0", ["", "", "A"]),
        ("title: { en: A, ko: 가\n\tid: b", ["", "", "A"]),
        ("title:\nid: 'a b'", ["a b", "", ""]),
        ("title: { fr: A }\n", ["", "", ""]),
        ("[id, a]", ["", "", ""]),
    ];
    for (yaml, expected) in cases {
        assert_eq!(outline(yaml), expected, "of {yaml:?}");
    }
}

#[test]
fn the_template_is_the_same_without_fault_in_every_language() {
    let mut asked = BTreeSet::new();
    for locale in Locale::ALL {
        let (questionnaire, warnings) = Questionnaire::read(template(locale)).unwrap();
        assert!(warnings.is_empty(), "{}", lines(&warnings));
        let requirements: Vec<_> = (questionnaire.requirements())
            .map(|(trigger, it)| (trigger.id.clone(), it.id.clone(), it.anchors.len()))
            .collect();
        asked.insert(requirements);
    }
    assert_eq!(asked.len(), 1);
}

#[test]
fn a_library_has_one_text_of_a_version_and_gives_the_latest() {
    let mut library = Library::shipped();
    let shipped = library.questionnaires[0].clone();
    assert_eq!(library.add(shipped.clone()), Added::Same);

    let changed = read(&format!("{}# changed\n", shipped.yaml()));
    assert_eq!(library.add(changed), Added::Clash(shipped.clone()));
    assert_eq!(library.questionnaire(&shipped.id), Some(&shipped));

    let raised = |version: &str| {
        read(
            &shipped
                .yaml()
                .replace("\nversion: 1.0.0\n", &format!("\nversion: {version}\n")),
        )
    };
    let (newer, older) = (raised("1.10.0"), raised("1.9.0"));
    assert_eq!(library.add(newer.clone()), Added::New);
    assert_eq!(library.add(older), Added::New);
    assert_eq!(library.questionnaire(&shipped.id), Some(&newer));
}
