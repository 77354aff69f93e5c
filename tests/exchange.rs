//! Invitations and answer files as they travel.

use std::collections::BTreeSet;

use needs_catch::{
    assessment::{Assessment, Change, Group, GroupKind, Respondent, Workshop},
    exchange::{Error, Invitation, Kind, Package, Sheet, kind},
    i18n::{Locale, Strings},
    questionnaire::Library,
};
use serde_json::Value;

use crate::sketch;

/// A workshop about two powers, with a department and a role.
fn workshop() -> Assessment {
    let library = Library::shipped().questionnaires;
    let mut workshop = sketch::asking(sketch::blank(&["ann"]), &library[..2]);
    let mut agreed = Workshop::of("ann".parse().unwrap());
    agreed.smallest_group = 4;
    let mut changes = vec![Change::WorkshopSet {
        workshop: Some(Box::new(agreed)),
    }];
    for (id, kind, name) in [
        ("d1", GroupKind::Department, "영업기획부"),
        ("r1", GroupKind::Role, "Lead"),
    ] {
        let name = name.to_owned();
        changes.push(Change::Grouped {
            id: id.parse().unwrap(),
            group: Some(Group { kind, name }),
        });
    }
    changes.push(Change::LanguageSet {
        language: Some(Locale::Ko),
    });
    workshop.apply(Change::Together(changes), sketch::now());
    workshop
}

fn package() -> Package {
    let invitation = Invitation::of(&workshop(), "한빛 식품");
    let library = Library::shipped().questionnaires;
    invitation.with(&library).unwrap()
}

/// What Bo begins with, having answered something.
fn answering() -> Assessment {
    let mut bo = Respondent::named("Bo");
    bo.department = Some("d1".parse().unwrap());
    let me = ("bo".parse().unwrap(), bo);
    let mut assessment = package().begin("mine".to_owned(), me, sketch::now());
    for (item, answer) in [("recording", "high"), ("where-it-lives", "not applicable")] {
        let item = needs_catch::assessment::Item {
            questionnaire: "needs-catch".parse().unwrap(),
            requirement: item.parse().unwrap(),
        };
        let by = assessment.host().clone();
        let answer = sketch::answer(answer);
        assessment.apply(Change::Answered { item, by, answer }, sketch::now());
    }
    assessment
}

#[test]
fn a_link_says_all_that_the_invitation_says() {
    let invitation = Invitation::of(&workshop(), "한빛 식품");
    let link = invitation.link_text();
    let plain = |it: u8| it.is_ascii_alphanumeric() || it == b'-' || it == b'_';
    assert!(link.bytes().all(plain), "{link}");
    assert_eq!(Invitation::from_link(&link), Ok(invitation.clone()));
    assert_eq!(
        Invitation::from_link(&format!(" {link}.\n")),
        Ok(invitation.clone())
    );
    let personal = invitation.for_one("bo".parse().unwrap(), "Bo");
    assert!(personal.groups.is_empty());
    assert_eq!(Invitation::from_link(&personal.link_text()), Ok(personal));
}

#[test]
fn a_link_that_lost_a_part_is_refused_wherever_it_was_cut() {
    let link = Invitation::of(&workshop(), "").link_text();
    for length in 0..link.len() {
        assert_eq!(Invitation::from_link(&link[..length]), Err(Error::Link));
    }
    for wrong in ["한빛", "!!!", "bm8", &"A".repeat(100_000)] {
        assert_eq!(Invitation::from_link(wrong), Err(Error::Link));
    }
    // {"v":2}
    assert_eq!(
        Invitation::from_link("eyJ2IjoyfQ"),
        Err(Error::Newer { found: 2 })
    );
}

#[test]
fn a_link_that_asks_nothing_or_the_same_twice_is_refused() {
    let whole = Invitation::of(&workshop(), "");
    let asking = |questionnaires| Invitation {
        questionnaires,
        ..whole.clone()
    };
    let first = whole.questionnaires[0].clone();
    for questionnaires in [vec![], vec![first.clone(), first]] {
        let link = asking(questionnaires).link_text();
        assert_eq!(Invitation::from_link(&link), Err(Error::Link), "{link}");
    }
}

#[test]
fn an_invitation_file_has_its_questionnaires_inside() {
    let package = package();
    let text = package.encode();
    assert_eq!(kind(text.as_bytes()), Some(Kind::Invitation));
    assert_eq!(Package::decode(&text), Ok(package.clone()));
    assert_eq!(Package::decode(format!("\u{feff}{text}")), Ok(package));
}

#[test]
fn a_questionnaire_that_is_not_at_hand_is_named() {
    let invitation = Invitation::of(&workshop(), "");
    let first = invitation.questionnaires[0].clone();
    assert_eq!(invitation.with(&[]), Err(first));
}

#[test]
fn whoever_is_invited_begins_with_what_was_asked_and_promised_nothing_less() {
    let assessment = answering();
    assert_eq!(assessment.invited_to(), Some("test"));
    assert_eq!(assessment.about().company, "한빛 식품");
    assert_eq!(assessment.questionnaires(), workshop().questionnaires());
    assert_eq!(assessment.groups(), workshop().groups());
    assert_eq!(assessment.language(), Some(Locale::Ko));
    // They see their own answers, however few they are.
    assert_eq!(assessment.smallest_group(), 1);
}

#[test]
fn an_answer_file_comes_back_as_it_was() {
    let sheet = Sheet::of(&answering()).unwrap();
    assert_eq!(sheet.answered(), 2);
    let text = sheet.encode();
    assert_eq!(kind(text.as_bytes()), Some(Kind::Answers));
    assert_eq!(Sheet::decode(&text), Ok(sheet));
    assert_eq!(Sheet::of(&workshop()), None);
}

/// Every string in the file is either theirs or a name that the format gives.
#[test]
fn an_answer_file_carries_no_more_than_their_own_answers() {
    fn strings(value: &Value, found: &mut BTreeSet<String>) {
        match value {
            Value::String(text) => {
                found.insert(text.clone());
            }
            Value::Array(all) => all.iter().for_each(|it| strings(it, found)),
            Value::Object(map) => map.iter().for_each(|(key, value)| {
                found.insert(key.clone());
                strings(value, found);
            }),
            _ => {}
        }
    }
    let mut assessment = answering();
    let others = Change::Enrolled {
        id: "cy".parse().unwrap(),
        respondent: Some(Respondent::named("Somebody else")),
    };
    assessment.apply(others, sketch::now());
    let text = Sheet::of(&assessment).unwrap().encode();
    let mut found = BTreeSet::new();
    strings(&serde_json::from_str(&text).unwrap(), &mut found);
    let expected = [
        // The format.
        "format",
        "needs-catch-answers",
        "version",
        "content",
        "workshop",
        "respondent",
        "name",
        "department",
        "questionnaires",
        "id",
        "at",
        "answers",
        "answer",
        "level",
        "not_applicable",
        "reason",
        // Theirs.
        "test",
        "bo",
        "Bo",
        "d1",
        "2026-11-22T09:30:00.000Z",
        "needs-catch",
        "one-to-one",
        "1.0.0",
        "recording",
        "high",
        "where-it-lives",
        "out_of_scope",
    ];
    let found: Vec<_> = found.iter().map(String::as_str).collect();
    let expected: BTreeSet<_> = expected.into_iter().collect();
    assert_eq!(found, expected.into_iter().collect::<Vec<_>>());
}

#[test]
fn a_broken_file_says_how_it_is_broken() {
    let text = Sheet::of(&answering()).unwrap().encode();
    let other = |found| Err(Error::Other { found });
    let changed = |from: &str, to: &str| {
        assert!(text.contains(from), "{from}");
        Sheet::decode(text.replacen(from, to, 1))
    };
    assert!(matches!(
        Sheet::decode(vec![b' '; 5 << 20]),
        Err(Error::TooLarge { .. })
    ));
    assert_eq!(Sheet::decode([0xff, 0xfe, 0x00]), Err(Error::NotUtf8));
    assert_eq!(
        Sheet::decode("{\n  x"),
        Err(Error::NotJson { line: 2, column: 3 })
    );
    assert_eq!(Sheet::decode(""), Err(Error::Truncated));
    assert_eq!(
        Sheet::decode(&text[..text.len() / 2]),
        Err(Error::Truncated)
    );
    assert_eq!(Sheet::decode("[]"), other(None));
    assert_eq!(Sheet::decode("{}"), other(None));
    let saved = needs_catch::archive::encode(&workshop());
    assert_eq!(Sheet::decode(saved), other(Some(Kind::Assessment)));
    assert_eq!(
        Sheet::decode(package().encode()),
        other(Some(Kind::Invitation))
    );
    let found = Some(Kind::Answers);
    assert_eq!(Package::decode(&text), Err(Error::Other { found }));
    assert_eq!(
        changed("\"version\": 1,", "\"version\": 7,"),
        Err(Error::Newer { found: 7 })
    );
    for (from, to) in [
        ("\"version\": 1,", "\"version\": 0,"),
        ("\"workshop\": \"test\"", "\"workshop\": \"../x\""),
        ("\"respondent\": \"bo\"", "\"respondent\": \"b o\""),
        ("\"name\": \"Bo\"", "\"nom\": \"Bo\""),
        ("\"id\": \"one-to-one\"", "\"id\": \"needs-catch\""),
        ("\"id\": \"needs-catch\"", "\"id\": \"crm\""),
    ] {
        assert!(
            matches!(changed(from, to), Err(Error::Damaged { .. })),
            "{to}"
        );
    }
}

#[test]
fn a_broken_file_is_explained_in_every_language() {
    let errors = [
        Error::TooLarge {
            bytes: 9 << 20,
            limit: 4 << 20,
        },
        Error::NotUtf8,
        Error::NotJson { line: 7, column: 9 },
        Error::Truncated,
        Error::Other { found: None },
        Error::Other {
            found: Some(Kind::Assessment),
        },
        Error::Other {
            found: Some(Kind::Invitation),
        },
        Error::Other {
            found: Some(Kind::Answers),
        },
        Error::Newer { found: 2 },
        Error::Damaged {
            detail: "x".to_owned(),
        },
        Error::Link,
    ];
    for locale in Locale::ALL {
        let said: BTreeSet<_> = (errors.iter())
            .map(|it| it.say(Strings::of(locale)))
            .collect();
        assert_eq!(said.len(), errors.len(), "two errors say the same");
    }
}
