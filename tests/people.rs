//! Several people: whose answers count, what may be shown of them, and what is
//! left when the names are gone.

use needs_catch::{
    archive::{encode, encode_line},
    assessment::{
        Agreement, Assessment, Change, Code, Group, GroupId, GroupKind, NotACode, Parked, Receipt,
        Respondent, RespondentId, View, Workshop,
    },
    i18n::Locale,
    layout::Layout,
    report::{Material, Report, SectionKind},
    scoring::{Why, overview, overview_in},
};

use crate::{
    pace::soon,
    sketch::{self, Sketch, item, now},
};

pub const PEOPLE: [&str; 5] = ["ann", "bo", "cy", "di", "eve"];

pub fn id(text: &str) -> RespondentId {
    text.parse().unwrap()
}

pub fn group(text: &str) -> GroupId {
    text.parse().unwrap()
}

pub fn sketch() -> Sketch {
    serde_saphyr::from_str(
        "
scale: [[low, 0], [middle, 1], [high, 2]]
bands: [[low, 0], [middle, 0.4], [high, 0.75]]
triggers:
  - { id: t, requirements: [{ id: a }, { id: b }] }
",
    )
    .unwrap()
}

/// Five people who answer together; `ann` and `bo` are in one department.
pub fn room() -> Assessment {
    let mut it = sketch::asking(sketch::blank(&PEOPLE), &[sketch().read()]);
    let changes = vec![
        Change::Grouped {
            id: group("d1"),
            group: Some(Group {
                kind: GroupKind::Department,
                name: "Sales".to_owned(),
            }),
        },
        enrolled("ann", |it| it.department = Some(group("d1"))),
        enrolled("bo", |it| it.department = Some(group("d1"))),
        Change::WorkshopSet {
            workshop: Some(Box::new(Workshop::of(id("cy")))),
        },
    ];
    it.apply(Change::Together(changes), now());
    it
}

pub fn enrolled(who: &str, as_whom: impl FnOnce(&mut Respondent)) -> Change {
    let mut respondent = Respondent::named(format!("The person {who}"));
    as_whom(&mut respondent);
    Change::Enrolled {
        id: id(who),
        respondent: Some(respondent),
    }
}

fn score(assessment: &Assessment, view: &View) -> Option<f64> {
    overview_in(assessment, view).powers[0].power.score
}

#[test]
fn what_fewer_people_answered_than_were_promised_has_no_score() {
    let mut room = room();
    sketch::vote(&mut room, "a", "ann", "high");
    sketch::vote(&mut room, "a", "bo", "high");
    assert_eq!(score(&room, &View::All), None);
    let trigger = &overview(&room).powers[0].triggers[0];
    assert_eq!(trigger.aggregate.left_out[0].why, Why::Withheld);
    assert_eq!(trigger.answered(), 1);
    sketch::vote(&mut room, "a", "cy", "low");
    let shown = score(&room, &View::All).unwrap();
    assert!((shown - 2.0 / 3.0).abs() < 1e-12);
}

#[test]
fn what_too_few_answered_is_not_said_to_be_unanswered() {
    let mut room = room();
    let said = |room: &Assessment| {
        let report = Report::of(&Material {
            assessment: room,
            layout: &Layout::default(),
            power: None,
            view: &View::All,
            locale: Locale::En,
            content: Locale::En,
            at: &now(),
        });
        let summary = report.sections_of(SectionKind::Summary)[0].clone();
        serde_json::to_string(&summary).unwrap()
    };
    let unanswered = said(&room);
    assert!(unanswered.contains("has a level yet") && !unanswered.contains("too few"));
    for person in ["ann", "bo"] {
        sketch::vote(&mut room, "a", person, "high");
        sketch::vote(&mut room, "b", person, "low");
    }
    let card = overview(&room).powers.remove(0);
    assert_eq!((card.answered(), card.withheld()), ((2, 2), 2));
    let said = said(&room);
    assert!(said.contains("too few people answered for a score to be shown"));
    assert!(said.contains("2 of 2 requirements are answered"), "{said}");
    assert!(said.contains("2 of the answered requirements are not shown"));
    assert!(!said.contains("every unanswered"));
}

#[test]
fn not_applicable_is_not_shown_where_it_rests_on_one_person() {
    let mut room = room();
    sketch::vote(&mut room, "a", "ann", "not applicable");
    let left_out = &overview(&room).powers[0].triggers[0].aggregate.left_out;
    assert_eq!(left_out[0].why, Why::Withheld);
    for person in ["bo", "cy"] {
        sketch::vote(&mut room, "a", person, "not applicable");
    }
    let left_out = &overview(&room).powers[0].triggers[0].aggregate.left_out;
    assert_eq!(left_out[0].why, Why::NotApplicable);
}

#[test]
fn without_a_workshop_nobody_was_promised_anything() {
    let mut assessment = sketch::asking(sketch::blank(&PEOPLE), &[sketch().read()]);
    sketch::vote(&mut assessment, "a", "ann", "high");
    assert_eq!(score(&assessment, &View::All), Some(1.0));
}

#[test]
fn a_facilitator_is_in_no_score_but_their_own() {
    let mut room = room();
    for person in ["ann", "bo", "cy"] {
        sketch::vote(&mut room, "a", person, "low");
    }
    room.apply(enrolled("eve", |it| it.facilitator = true), now());
    sketch::vote(&mut room, "a", "eve", "high");
    assert_eq!(score(&room, &View::All), Some(0.0));
    let people = room.people(&View::All).map(|(id, _)| id.as_str());
    assert_eq!(people.collect::<Vec<_>>(), ["ann", "bo", "cy", "di"]);
    let own = room.in_view(&View::Respondent(id("eve")));
    assert_eq!(own.respondents().len(), 1);
}

#[test]
fn an_agreement_stands_for_all_and_for_no_smaller_group() {
    let mut room = room();
    let agreement = Some(Agreement::on(sketch::answer("high")));
    let change = Change::Agreed {
        item: item("a"),
        agreement,
    };
    room.apply(change, now());
    assert_eq!(score(&room, &View::All), Some(1.0));
    assert_eq!(score(&room, &View::Group(group("d1"))), None);
    let part = room.in_view(&View::Group(group("d1")));
    assert_eq!(part.answers(&item("a")), None);
    assert_eq!(part.respondents().len(), 2);
}

#[test]
fn whoever_leaves_takes_their_answers_along_and_can_be_brought_back() {
    let mut room = room();
    sketch::vote(&mut room, "a", "ann", "high");
    sketch::vote(&mut room, "b", "bo", "low");
    let change = Change::Noted {
        item: item("b"),
        by: id("ann"),
        note: "Only in the north".to_owned(),
    };
    room.apply(change, now());
    let before = room.clone();
    let back = room.apply(room.dismissal(&id("ann")), now());
    assert!(!room.respondents().contains_key(&id("ann")));
    assert!(room.answers(&item("a")).is_none());
    assert!(room.response(&item("b"), &id("bo")).is_some());
    room.apply(back, now());
    assert_eq!(room, before);
}

#[test]
fn whoever_has_answered_and_the_last_one_stay() {
    let mut room = room();
    sketch::vote(&mut room, "a", "ann", "high");
    let before = room.clone();
    let gone = |who: &str| Change::Enrolled {
        id: id(who),
        respondent: None,
    };
    room.apply(gone("ann"), now());
    assert_eq!(room, before);
    let mut alone = sketch::blank(&["ann"]);
    let before = alone.clone();
    alone.apply(gone("ann"), now());
    assert_eq!(alone, before);
}

#[test]
fn whoever_is_host_answers_on_this_device_as_long_as_they_are_there() {
    let mut room = room();
    assert_eq!(room.host(), &id("cy"));
    room.apply(room.dismissal(&id("cy")), now());
    assert_eq!(room.host(), &id("ann"));
}

#[test]
fn names_that_were_dropped_are_nowhere_in_the_file() {
    let mut room = room();
    sketch::vote(&mut room, "a", "ann", "high");
    let code = Code::new("2580", &id("ann")).unwrap();
    let mark = serde_json::to_string(&code).unwrap();
    let by = id("ann");
    let code = Some(code);
    room.apply(Change::Locked { by, code }, now());
    let receipt = Some(Receipt {
        at: now(),
        digest: "0123abcd".to_owned(),
    });
    let by = id("bo");
    room.apply(Change::Received { by, receipt }, now());
    let rest = room.without_names_for_good(now());
    let file = encode(&rest);
    for gone in ["The person", "\"ann\"", "\"cy\"", "0123abcd", &mark] {
        assert!(encode(&room).contains(gone), "{gone} was never there");
        assert!(!file.contains(gone), "{gone} is still there");
    }
    assert!(rest.workshop().unwrap().nameless);
    assert_eq!(rest.people(&View::All).count(), PEOPLE.len());
    // Nor does it say who of them answered on this device.
    assert!(rest.respondents()[rest.host()].facilitator);
    assert!(
        !rest
            .all_answers()
            .any(|(_, it)| it.responses().contains_key(rest.host()))
    );
    let in_sales = View::Group(group("d1"));
    assert_eq!(rest.people(&in_sales).count(), 2);
    assert_eq!(rest.answers(&item("a")).unwrap().responses().len(), 1);
}

#[test]
fn a_code_opens_to_its_digits_and_for_its_owner() {
    let (ann, bo) = (id("ann"), id("bo"));
    let code = Code::new("2580", &ann).unwrap();
    assert!(code.opens("2580", &ann));
    assert!(!code.opens("2581", &ann));
    assert_ne!(Code::new("2580", &bo), Ok(code));
    for wrong in ["", "123", "123456789", "12a4", "１２３４"] {
        assert_eq!(Code::new(wrong, &ann), Err(NotACode), "{wrong}");
    }
}

#[test]
fn a_code_is_its_owner_s_whatever_is_written_about_them_or_taken_back() {
    let mut room = room();
    let code = Code::new("2580", &id("ann")).ok();
    let back = room.apply(enrolled("ann", |it| it.role = Some(group("r1"))), now());
    let by = id("ann");
    let unlocked = room.apply(
        Change::Locked {
            by,
            code: code.clone(),
        },
        now(),
    );
    for change in [back, enrolled("ann", |_| ())] {
        room.apply(change, now());
        assert_eq!(room.respondents()[&id("ann")].code, code);
    }
    room.apply(unlocked, now());
    assert_eq!(room.respondents()[&id("ann")].code, None);
}

#[test]
fn a_view_is_written_and_read_alike() {
    for view in [
        View::All,
        View::Group(group("d-1")),
        View::Respondent(id("ann")),
    ] {
        assert_eq!(view.to_string().parse(), Ok(view));
    }
    for wrong in ["", "group", "group:", "role:x", "respondent:a b", "All"] {
        assert!(wrong.parse::<View>().is_err(), "{wrong}");
    }
}

#[test]
fn a_group_that_is_gone_is_none() {
    let mut room = room();
    let gone = Change::Grouped {
        id: group("d1"),
        group: None,
    };
    room.apply(gone, now());
    assert!(room.groups().is_empty());
    assert_eq!(room.respondents().len(), PEOPLE.len());
}

#[test]
fn the_parking_lot_is_free_text() {
    let mut room = room();
    let mut workshop = room.workshop().unwrap().clone();
    workshop.parked.push(Parked {
        at: now(),
        item: None,
        text: "The budget".to_owned(),
    });
    let workshop = Some(Box::new(workshop));
    room.apply(Change::WorkshopSet { workshop }, now());
    let withheld = [needs_catch::layout::Withheld::FreeText].into();
    assert!(!encode(&room.without(&withheld)).contains("The budget"));
}

/// Thirty departments, five hundred people, a hundred requirements, all of it
/// answered. The limits are far above what is measured: they catch what would
/// grow with the square of a room.
#[test]
fn half_a_thousand_people_answer_without_a_pause() {
    let yaml = Sketch {
        triggers: (0..10)
            .map(|trigger| {
                let ids = (0..10).map(|at| format!("{{ id: r{trigger}-{at} }}"));
                let list = ids.collect::<Vec<_>>().join(", ");
                serde_saphyr::from_str(&format!("{{ id: t{trigger}, requirements: [{list}] }}"))
                    .unwrap()
            })
            .collect(),
        ..sketch()
    };
    let names: Vec<_> = (0..500).map(|at| format!("p{at}")).collect();
    let names: Vec<_> = names.iter().map(String::as_str).collect();
    let mut crowd = sketch::asking(sketch::blank(&names), &[yaml.read()]);
    for (at, name) in names.iter().enumerate() {
        crowd.apply(
            enrolled(name, |it| {
                it.department = Some(group(&format!("d{}", at % 30)));
            }),
            now(),
        );
        for requirement in 0..100 {
            let requirement = format!("r{}-{}", requirement / 10, requirement % 10);
            let level = ["low", "middle", "high"][(at * 7 + requirement.len()) % 3];
            sketch::vote(&mut crowd, &requirement, name, level);
        }
    }
    let mut copy = soon(|| crowd.clone());
    soon(|| sketch::vote(&mut copy, "r0-0", "p7", "high"));
    soon(|| overview(&crowd));
    soon(|| encode_line(&crowd));
}
