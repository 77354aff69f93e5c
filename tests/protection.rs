//! What may be seen of whom, held against everything that is shown at once.

use needs_catch::{
    assessment::{
        About, Answer, Assessment, Beginning, Change, Exemption, Group, GroupId, GroupKind, Item,
        Reason, Respondent, RespondentId, Timestamp, View, Workshop,
    },
    questionnaire::Questionnaire,
    scoring::{Overview, Panel, State, Viewable, overview_in, score_in},
};
use proptest::prelude::*;

use crate::{disclosure::is_about_a_few, pace::soon};

const QUESTIONNAIRE: &str = "
format: 1
id: tiny
version: 1.0.0
title: Tiny
concept: Is it small?
scale: [{ id: no, value: 0, label: No }, { id: half, value: 1, label: Half }, { id: yes, value: 2, label: Yes }]
bands: [{ level: no, from: 0 }, { level: half, from: 0.4 }, { level: yes, from: 0.75 }]
triggers:
  - id: size
    title: Size
    question: How small?
    requirements:
      - { id: short, title: It is short, anchors: { no: Long, yes: Short } }
      - { id: light, title: It is light, anchors: { no: Heavy, yes: Light } }
";

/// A person of a workshop, and what they say: a level, that it does not apply,
/// or nothing.
#[derive(Clone, Debug)]
pub struct Person {
    pub name: String,
    pub department: Option<usize>,
    pub role: Option<usize>,
    pub facilitator: bool,
    pub said: Vec<Option<Said>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Said {
    Level(usize),
    NotApplicable,
}

pub fn group(kind: GroupKind, at: usize) -> GroupId {
    let name = match kind {
        GroupKind::Department => "department",
        GroupKind::Role => "role",
    };
    format!("{name}-{at}").parse().unwrap()
}

fn at() -> Timestamp {
    "2026-11-22T09:30:00.000Z".parse().unwrap()
}

pub fn id(at: usize) -> RespondentId {
    format!("person-{at:03}").parse().unwrap()
}

/// A workshop of these people, who agreed on the smallest group `k`.
pub fn workshop(
    questionnaire: &Questionnaire,
    k: u8,
    groups: [usize; 2],
    people: &[Person],
) -> Assessment {
    let mut assessment = Assessment::begin(Beginning {
        id: "workshop".to_owned(),
        about: About {
            company: "Hanbit Foods".to_owned(),
            department: String::new(),
        },
        questionnaires: vec![questionnaire.clone()],
        language: None,
        respondent: (id(0), Respondent::default()),
        at: at(),
        sample: false,
        invited_to: None,
    });
    let mut changes = Vec::new();
    for (kind, n) in GroupKind::ALL.into_iter().zip(groups) {
        changes.extend((0..n).map(|at| Change::Grouped {
            id: group(kind, at),
            group: Some(Group {
                kind,
                name: format!("{kind:?} {at}"),
            }),
        }));
    }
    for (at, person) in people.iter().enumerate() {
        changes.push(Change::Enrolled {
            id: id(at),
            respondent: Some(Respondent {
                department: person.department.map(|it| group(GroupKind::Department, it)),
                role: person.role.map(|it| group(GroupKind::Role, it)),
                facilitator: person.facilitator,
                ..Respondent::named(&person.name)
            }),
        });
        for ((_, requirement), said) in questionnaire.requirements().zip(&person.said) {
            let Some(said) = said else { continue };
            let item = Item {
                questionnaire: questionnaire.id.clone(),
                requirement: requirement.id.clone(),
            };
            let answer = match said {
                Said::Level(at) => Answer::Level(questionnaire.scale.levels()[*at].id.clone()),
                Said::NotApplicable => Answer::NotApplicable(Exemption {
                    reason: Reason::OutOfScope,
                    note: String::new(),
                }),
            };
            changes.push(Change::Answered {
                item,
                by: id(at),
                answer,
            });
        }
    }
    changes.push(Change::WorkshopSet {
        workshop: Some(Box::new(Workshop {
            smallest_group: k,
            ..Workshop::of(id(0))
        })),
    });
    assessment.apply(Change::Together(changes), at());
    assessment
}

fn views(groups: [usize; 2], people: usize) -> Vec<View> {
    let of = |kind, n| (0..n).map(move |at| View::Group(group(kind, at)));
    let [departments, roles] = groups;
    std::iter::once(View::All)
        .chain(of(GroupKind::Department, departments))
        .chain(of(GroupKind::Role, roles))
        .chain((0..people).map(|it| View::Respondent(id(it))))
        .collect()
}

pub fn tiny() -> Questionnaire {
    Questionnaire::read(QUESTIONNAIRE).unwrap().0
}

fn said() -> impl Strategy<Value = Option<Said>> {
    prop_oneof![
        1 => Just(None),
        1 => Just(Some(Said::NotApplicable)),
        5 => (0_usize..3).prop_map(|it| Some(Said::Level(it))),
    ]
}

fn person() -> impl Strategy<Value = Person> {
    let department = prop_oneof![1 => Just(None), 8 => (0_usize..3).prop_map(Some)];
    let role = prop_oneof![1 => Just(None), 8 => (0_usize..3).prop_map(Some)];
    let facilitator = prop::bool::weighted(0.08);
    let said = prop::collection::vec(said(), 2);
    (department, role, facilitator, said).prop_map(|(department, role, facilitator, said)| Person {
        name: String::new(),
        department,
        role,
        facilitator,
        said,
    })
}

pub fn people() -> impl Strategy<Value = Vec<Person>> {
    prop::collection::vec(person(), 1..13)
}

/// What somebody sees of a requirement in every view, as sums over people: over
/// those with a level, and over those to whom it does not apply.
fn sums(overviews: &[(View, Overview)], people: &[Person], at: usize) -> [Vec<Vec<i128>>; 2] {
    let mut sums = [vec![], vec![]];
    for (view, overview) in overviews {
        let is_in = |(index, it): (usize, &Person)| match view {
            View::All => !it.facilitator,
            View::Group(id) => {
                let groups = [
                    it.department.map(|at| group(GroupKind::Department, at)),
                    it.role.map(|at| group(GroupKind::Role, at)),
                ];
                !it.facilitator && groups.contains(&Some(id.clone()))
            }
            // Facilitators know that theirs are seen.
            View::Respondent(one) => *one == id(index) && !it.facilitator,
        };
        let row = |meant: &dyn Fn(Said) -> bool| {
            (people.iter().enumerate())
                .map(|it| i128::from(is_in(it) && it.1.said[at].is_some_and(meant)))
                .collect()
        };
        let scored = &overview.powers[0].triggers[0].requirements[at];
        if scored.levels > 0 || matches!(scored.state, State::Scored { .. }) {
            sums[0].push(row(&|it| it != Said::NotApplicable));
        }
        if scored.not_applicable > 0 || scored.state == State::NotApplicable {
            sums[1].push(row(&|it| it == Said::NotApplicable));
        }
    }
    sums
}

fn seen(assessment: &Assessment, views: &[View]) -> Vec<(View, Overview)> {
    let overview = |it: &View| (it.clone(), overview_in(assessment, it));
    views.iter().map(overview).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_about_a_few_follows_from_all_views_together(people in people(), k in 2_u8..5) {
        let assessment = workshop(&tiny(), k, [3, 3], &people);
        let seen = seen(&assessment, &views([3, 3], people.len()));
        for at in 0..2 {
            for rows in sums(&seen, &people, at) {
                prop_assert!(!is_about_a_few(&rows, people.len(), k.into()));
            }
        }
    }

    #[test]
    fn what_is_withheld_is_in_no_number_of_its_view(
        people in people(),
        k in 2_u8..5,
        others in prop::collection::vec(0_usize..3, 12),
    ) {
        let questionnaire = tiny();
        let views = views([3, 3], people.len());
        let before = seen(&workshop(&questionnaire, k, [3, 3], &people), &views);
        for at in 0..2 {
            // The same people say something else.
            let mut changed = people.clone();
            for (person, other) in changed.iter_mut().zip(&others) {
                if let Some(Said::Level(level)) = &mut person.said[at] {
                    *level = *other;
                }
            }
            let after = seen(&workshop(&questionnaire, k, [3, 3], &changed), &views);
            for ((view, before), (_, after)) in before.iter().zip(&after) {
                let withheld = &before.powers[0].triggers[0].requirements[at];
                if withheld.state == State::Withheld {
                    prop_assert_eq!(before, after, "{}", view);
                    prop_assert_eq!(withheld.levels, 0);
                }
            }
        }
    }

    #[test]
    fn without_a_smallest_group_nothing_is_withheld(people in people(), k in 0_u8..2) {
        let assessment = workshop(&tiny(), k, [3, 3], &people);
        for (view, overview) in seen(&assessment, &views([3, 3], people.len())) {
            for it in &overview.powers[0].triggers[0].requirements {
                prop_assert!(it.state != State::Withheld, "{}", view);
            }
        }
    }

    #[test]
    fn views_found_beside_each_other_are_the_same(people in people(), k in 2_u8..4) {
        let questionnaire = tiny();
        let assessment = workshop(&questionnaire, k, [3, 3], &people);
        let all = Panel::of(&assessment, &View::All);
        for view in views([3, 3], people.len()) {
            let alone = overview_in(&assessment, &view).powers.remove(0);
            prop_assert_eq!(score_in(&questionnaire, &all.beside(&view)), alone);
        }
    }
}

fn one(department: usize, role: usize, said: Said) -> Person {
    Person {
        name: String::new(),
        department: Some(department),
        role: Some(role),
        facilitator: false,
        said: vec![Some(said); 2],
    }
}

#[test]
fn a_group_is_listed_with_the_reason_why_it_is_not_shown() {
    let people: Vec<_> = [(0, 6), (1, 3), (2, 2), (3, 3)]
        .into_iter()
        .flat_map(|(department, n)| vec![one(department, 0, Said::Level(1)); n])
        .chain([Person {
            facilitator: true,
            ..one(5, 0, Said::Level(2))
        }])
        .collect();
    let assessment = workshop(&tiny(), 3, [6, 1], &people);
    let panel = Panel::of(&assessment, &View::All);
    let viewable = |at| panel.viewable(&group(GroupKind::Department, at));
    assert_eq!(viewable(0), Viewable::Shown);
    assert_eq!(viewable(1), Viewable::Shown);
    assert_eq!(viewable(2), Viewable::TooFew);
    // It goes with the two: everybody less the others would tell of them.
    assert_eq!(viewable(3), Viewable::Telling);
    assert_eq!(viewable(4), Viewable::Empty);
    assert_eq!(viewable(5), Viewable::Empty, "a facilitator is in no group");
    let views =
        (0..people.len()).map(|at| Panel::of(&assessment, &View::Respondent(id(at))).is_shown());
    assert_eq!(views.filter(|it| *it).count(), 1);
}

#[test]
fn one_who_says_not_applicable_is_not_told_from_others() {
    let mut people = vec![one(0, 0, Said::Level(1)); 4];
    people.extend(vec![one(1, 0, Said::Level(2)); 3]);
    people.push(one(1, 0, Said::NotApplicable));
    let assessment = workshop(&tiny(), 3, [2, 1], &people);
    let department = View::Group(group(GroupKind::Department, 1));
    let overview = overview_in(&assessment, &department);
    let scored = &overview.powers[0].triggers[0].requirements[0];
    assert!(matches!(scored.state, State::Scored { .. }));
    assert_eq!((scored.levels, scored.not_applicable), (3, 0));
}

#[test]
fn thirty_departments_of_five_hundred_people_are_seen_at_once() {
    let questionnaire = Questionnaire::read(include_str!("../questionnaires/needs-catch.yaml"));
    let questionnaire = questionnaire.unwrap().0;
    let asked = questionnaire.requirements().count();
    let people: Vec<_> = (0..500)
        .map(|at| Person {
            name: String::new(),
            department: Some(at * 7 % 30),
            role: Some(at * 11 % 10),
            facilitator: false,
            said: (0..asked)
                .map(|it| (at * 31 + it * 17) % 9)
                .map(|it| {
                    (it > 0).then_some(if it == 8 {
                        Said::NotApplicable
                    } else {
                        Said::Level(it % 4)
                    })
                })
                .collect(),
        })
        .collect();
    let assessment = workshop(&questionnaire, 3, [30, 10], &people);
    let all = Panel::of(&assessment, &View::All);
    let is_scored = |view| {
        let card = score_in(&questionnaire, &all.beside(&view));
        card.power.score.is_some()
    };
    let scored = soon(|| {
        (views([30, 10], 0).into_iter())
            .filter(|it| is_scored(it.clone()))
            .count()
    });
    assert_eq!(scored, 41);
}
