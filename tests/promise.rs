//! What people were promised before they answered.

use needs_catch::assessment::{Assessment, Change, Workshop};

use crate::{
    people::{PEOPLE, enrolled, group, id, room, sketch as asked},
    sketch::{self, now},
};

fn workshop(smallest_group: u8) -> Assessment {
    let mut assessment = sketch::blank(&["ann", "bo"]);
    let workshop = Workshop {
        smallest_group,
        ..Workshop::of("ann".parse().unwrap())
    };
    let workshop = Some(Box::new(workshop));
    assessment.apply(Change::WorkshopSet { workshop }, sketch::now());
    assessment
}

#[test]
fn what_was_promised_is_loosened_only_until_the_first_answer() {
    let mut assessment = workshop(4);
    sketch::vote(&mut assessment, "a", "ann", "low");
    assert!([0, 3, 4, 10].iter().all(|it| assessment.may_promise(*it)));
    sketch::vote(&mut assessment, "a", "bo", "low");
    assert!(assessment.is_under_way());
    let may: Vec<u8> = (0..=10).filter(|it| assessment.may_promise(*it)).collect();
    assert_eq!(may, [4, 5, 6, 7, 8, 9, 10]);
}

#[test]
fn where_nothing_was_promised_anything_may_be() {
    for none in [0, 1] {
        let mut assessment = workshop(none);
        sketch::vote(&mut assessment, "a", "bo", "low");
        assert!([0, 1, 3].iter().all(|it| assessment.may_promise(*it)));
    }
}

#[test]
fn undoing_the_beginning_of_a_workshop_does_not_undo_what_it_promised() {
    let mut room = sketch::asking(sketch::blank(&PEOPLE), &[asked().read()]);
    let agreed = |smallest_group| {
        let workshop = Workshop {
            smallest_group,
            ..Workshop::of(id("cy"))
        };
        Change::WorkshopSet {
            workshop: Some(Box::new(workshop)),
        }
    };
    let back = room.apply(agreed(3), now());
    let untouched = room.clone();
    room.apply(back.clone(), now());
    assert_eq!(room.workshop(), None);

    // Nobody but the host has answered: nobody relies on anything.
    room = untouched;
    sketch::vote(&mut room, "a", "cy", "high");
    let loosened = room.apply(agreed(0), now());
    assert!(!room.is_protected());
    room.apply(loosened, now());

    sketch::vote(&mut room, "a", "ann", "high");
    let before = room.clone();
    // What changes nothing is taken back by nothing.
    assert_eq!(room.apply(back.clone(), now()), back);
    assert_eq!(room, before);
    let smaller = room.apply(agreed(5), now());
    room.apply(smaller, now());
    assert_eq!(room.smallest_group(), 5);
}

#[test]
fn who_answered_as_one_of_many_is_made_visible_by_nothing() {
    let mut room = room();
    sketch::vote(&mut room, "a", "ann", "high");
    let before = room.clone();
    let outside = enrolled("ann", |it| {
        it.department = Some(group("d1"));
        it.facilitator = true;
    });
    assert!(!room.may_facilitate(&id("ann")));
    assert_eq!(room.apply(outside.clone(), now()), outside);
    assert!(!room.may_host(&id("ann")));
    let workshop = Some(Box::new(Workshop::of(id("ann"))));
    room.apply(Change::WorkshopSet { workshop }, now());
    assert_eq!(room, before);
    // Whoever has not answered yet may do both.
    room.apply(enrolled("di", |it| it.facilitator = true), now());
    assert!(room.respondents()[&id("di")].facilitator);
    assert!(room.may_host(&id("di")));
}

#[test]
fn nobody_is_seen_in_the_place_of_a_host_who_is_not_there() {
    let mut room = room();
    sketch::vote(&mut room, "a", "ann", "high");
    let before = room.clone();
    let workshop = Some(Box::new(Workshop::of(id("nobody"))));
    room.apply(Change::WorkshopSet { workshop }, now());
    // Ann would be the first of the list.
    room.apply(room.dismissal(&id("cy")), now());
    assert_eq!(room, before);
    assert_eq!(room.host(), &id("cy"));
}
