//! Reports that somebody already has, and whether they were made of other
//! answers.

use needs_catch::{
    archive::{answers_fingerprint, decode, encode, fingerprint},
    assessment::{
        Agreement, Assessment, Change, Group, GroupKind, Release, Respondent, Timestamp, View,
        Workshop,
    },
    scoring::overview_in,
};
use proptest::prelude::*;

use crate::{
    protection::{Person, group, people, tiny, workshop},
    sketch::{self, item, now},
};

const PEOPLE: [&str; 5] = ["ann", "bo", "cy", "di", "guide"];

/// Ann and Bo are in Sales, Cy and Di in no department; the guide looks from
/// outside.
fn room() -> Assessment {
    let mut room = sketch::blank(&PEOPLE);
    let enrolled = |who: &str, respondent| Change::Enrolled {
        id: who.parse().unwrap(),
        respondent: Some(respondent),
    };
    let in_sales = |who| Respondent {
        department: Some("sales".parse().unwrap()),
        ..Respondent::named(who)
    };
    let guide = Respondent {
        facilitator: true,
        ..Respondent::named("guide")
    };
    let changes = vec![
        Change::Grouped {
            id: "sales".parse().unwrap(),
            group: Some(Group {
                kind: GroupKind::Department,
                name: "Sales".to_owned(),
            }),
        },
        enrolled("ann", in_sales("ann")),
        enrolled("bo", in_sales("bo")),
        enrolled("guide", guide),
        Change::WorkshopSet {
            workshop: Some(Box::new(Workshop::of("guide".parse().unwrap()))),
        },
    ];
    room.apply(Change::Together(changes), now());
    for (who, said) in PEOPLE
        .iter()
        .zip(["low", "high", "middle", "middle", "high"])
    {
        sketch::vote(&mut room, "a", who, said);
    }
    room
}

fn release(at: &str, answers: &str) -> Release {
    Release {
        at: at.parse().unwrap(),
        answers: answers.to_owned(),
    }
}

#[test]
fn a_report_is_of_other_answers_once_one_person_answers_otherwise() {
    let before = answers_fingerprint(&room());
    let after = |change: &dyn Fn(&mut Assessment)| {
        let mut room = room();
        change(&mut room);
        answers_fingerprint(&room)
    };
    assert_ne!(after(&|it| sketch::vote(it, "a", "di", "low")), before);
    assert_ne!(after(&|it| sketch::vote(it, "b", "di", "low")), before);
    let exempt = after(&|it| sketch::vote(it, "a", "di", "not applicable"));
    assert_ne!(exempt, before);
    let gone = after(&|it| {
        it.apply(it.dismissal(&"di".parse().unwrap()), now());
    });
    assert_ne!(gone, before);
    let moved = after(&|it| {
        let respondent = Some(Respondent::named("ann"));
        let id = "ann".parse().unwrap();
        it.apply(Change::Enrolled { id, respondent }, now());
    });
    assert_ne!(moved, before);
}

#[test]
fn what_gives_nobody_away_makes_no_other_answers() {
    let before = answers_fingerprint(&room());
    let mut room = room();
    // Two of one department change places.
    sketch::vote(&mut room, "a", "ann", "high");
    sketch::vote(&mut room, "a", "bo", "low");
    sketch::vote(&mut room, "a", "guide", "low");
    let noted = Change::Noted {
        item: item("a"),
        by: "di".parse().unwrap(),
        note: "Only in the north".to_owned(),
    };
    let agreed = Change::Agreed {
        item: item("a"),
        agreement: Some(Agreement::on(sketch::answer("high"))),
    };
    room.apply(Change::Together(vec![noted, agreed]), now());
    assert_eq!(answers_fingerprint(&room), before);
    let nameless = room.without_names_for_good(now());
    assert_eq!(answers_fingerprint(&nameless), before);
}

#[test]
fn the_latest_report_of_other_answers_is_told() {
    let mut room = room();
    assert_eq!(room.release_other_than("now"), None);
    for (at, answers) in [("20", "first"), ("21", "second"), ("22", "first")] {
        room.hand_out(release(&format!("2026-11-{at}T09:30:00.000Z"), answers));
    }
    let other = |now: &str| {
        room.release_other_than(now)
            .map(|it| it.at.date().to_owned())
    };
    assert_eq!(room.releases().len(), 2);
    assert_eq!(other("first").as_deref(), Some("2026-11-21"));
    assert_eq!(other("second").as_deref(), Some("2026-11-22"));
    assert_eq!(other("third").as_deref(), Some("2026-11-22"));
}

#[test]
fn that_there_is_a_report_is_kept_and_is_no_change() {
    let mut room = room();
    let (signed, at): (_, Timestamp) = (fingerprint(&room), room.modified().clone());
    let answers = answers_fingerprint(&room);
    room.hand_out(release("2026-11-22T09:30:00.000Z", &answers));
    assert_eq!(fingerprint(&room), signed);
    assert_eq!(*room.modified(), at);
    assert_eq!(decode(encode(&room), &[]), Ok(room));
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    /// So that reports of which nothing is said really cannot differ.
    #[test]
    fn what_is_shown_differs_only_where_the_fingerprint_of_the_answers_does(
        before in people(),
        changes in prop::collection::vec((0_usize..13, 0_usize..13, 0_usize..2), 0..6),
    ) {
        // Answers change hands: within their groups, or beyond.
        let mut after = before.clone();
        for (a, b, at) in changes {
            let (a, b) = (a % before.len(), b % before.len());
            let said = after[a].said[at];
            after[a].said[at] = after[b].said[at];
            after[b].said[at] = said;
        }
        let of = |people: &[Person]| workshop(&tiny(), 3, [3, 3], people);
        let (before, after) = (of(&before), of(&after));
        let kinds = GroupKind::ALL.into_iter();
        let groups = kinds.flat_map(|kind| (0..3).map(move |at| View::Group(group(kind, at))));
        let same = answers_fingerprint(&before) == answers_fingerprint(&after);
        for view in groups.chain([View::All]) {
            if same {
                prop_assert_eq!(overview_in(&before, &view), overview_in(&after, &view));
            }
        }
    }
}
