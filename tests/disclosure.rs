//! Which groups may be shown, held against linear algebra, which knows nothing
//! of graphs.

use std::collections::BTreeSet;

use needs_catch::scoring::Disclosure;
use proptest::prelude::*;

use crate::pace::soon;

type Person = (Option<u8>, Option<u8>);
type Shown = Disclosure<u8, u8>;

#[derive(Clone, Debug)]
struct Case {
    k: usize,
    people: Vec<Person>,
    departments: BTreeSet<u8>,
    roles: BTreeSet<u8>,
}

impl Case {
    fn shown(&self) -> Shown {
        let people = (self.people.iter()).map(|it| (it.0.as_ref(), it.1.as_ref()));
        Disclosure::among(self.k, people, &self.departments, &self.roles)
    }

    /// Whether some sum of multiples of what is shown differs from zero for at
    /// least one and fewer than `k` people.
    fn gives_away(&self, shown: &Shown) -> bool {
        let row = |is_in: &dyn Fn(&Person) -> bool| -> Vec<i128> {
            self.people.iter().map(|it| i128::from(is_in(it))).collect()
        };
        let mut rows = vec![];
        if shown.everybody {
            rows.push(row(&|_| true));
        }
        rows.extend((shown.departments.iter()).map(|it| row(&|person| person.0 == Some(*it))));
        rows.extend((shown.roles.iter()).map(|it| row(&|person| person.1 == Some(*it))));
        is_about_a_few(&rows, self.people.len(), self.k)
    }
}

/// Whether some sum of multiples of these rows, a number for each person,
/// differs from zero for at least one and fewer than `k` people.
pub fn is_about_a_few(rows: &[Vec<i128>], people: usize, k: usize) -> bool {
    let all = rank(rows.to_vec());
    subsets(people, (k - 1).min(people)).any(|few| {
        // What is zero outside of the few is lost when they are left out.
        let others = rows.iter().map(|row| {
            let others = row
                .iter()
                .enumerate()
                .filter(|(at, _)| few & (1 << at) == 0);
            others.map(|(_, it)| *it).collect()
        });
        rank(others.collect()) < all
    })
}

/// The sets of so many of the first `n` numbers, as bits.
fn subsets(n: usize, size: usize) -> impl Iterator<Item = u32> {
    (0_u32..1 << n).filter(move |it| it.count_ones() as usize == size)
}

/// Bareiss' elimination, in whole numbers.
fn rank(mut rows: Vec<Vec<i128>>) -> usize {
    let columns = rows.first().map_or(0, Vec::len);
    let (mut rank, mut last) = (0, 1);
    for column in 0..columns {
        let Some(at) = (rank..rows.len()).find(|at| rows[*at][column] != 0) else {
            continue;
        };
        rows.swap(rank, at);
        let pivot = rows[rank].clone();
        for row in &mut rows[rank + 1..] {
            let lead = row[column];
            for (it, above) in row.iter_mut().zip(&pivot) {
                *it = (*it * pivot[column] - above * lead) / last;
            }
        }
        last = pivot[column];
        rank += 1;
    }
    rank
}

fn group() -> impl Strategy<Value = Option<u8>> {
    prop_oneof![1 => Just(None), 6 => (0_u8..4).prop_map(Some)]
}

fn candidates() -> impl Strategy<Value = BTreeSet<u8>> {
    prop_oneof![
        3 => Just((0..4).collect()),
        1 => prop::collection::btree_set(0_u8..4, 0..4),
    ]
}

fn case() -> impl Strategy<Value = Case> {
    let people = prop::collection::vec((group(), group()), 0..13);
    (2_usize..5, people, candidates(), candidates()).prop_map(|(k, people, departments, roles)| {
        Case {
            k,
            people,
            departments,
            roles,
        }
    })
}

/// So many people of each department and role.
fn of(k: usize, groups: &[(u8, u8, usize)]) -> Case {
    let people = (groups.iter())
        .flat_map(|(department, role, n)| vec![(Some(*department), Some(*role)); *n]);
    Case {
        k,
        people: people.collect(),
        departments: groups.iter().map(|it| it.0).collect(),
        roles: groups.iter().map(|it| it.1).collect(),
    }
}

fn ids(ids: &BTreeSet<u8>) -> Vec<u8> {
    ids.iter().copied().collect()
}

#[test]
fn fewer_people_than_the_least_show_nothing_at_all() {
    let shown = of(3, &[(0, 0, 2)]).shown();
    assert_eq!(
        (shown.everybody, shown.departments.len(), shown.roles.len()),
        (false, 0, 0)
    );
    assert!(of(3, &[(0, 0, 3)]).shown().everybody);
}

/// Whether everybody is shown, and how many departments and roles are, where
/// each of the first has three people in each of two roles.
fn shown_of(with_people: u32, empty: u32) -> (bool, usize, usize) {
    let people: Vec<(u32, u32)> = (0..with_people * 6).map(|at| (at / 6, at % 2)).collect();
    let people = people.iter().map(|(it, role)| (Some(it), Some(role)));
    let departments = (0..with_people + empty).collect();
    let shown = Disclosure::among(3, people, &departments, &(0..2 + empty).collect());
    (shown.everybody, shown.departments.len(), shown.roles.len())
}

#[test]
fn groups_that_nobody_is_in_cost_nothing() {
    assert_eq!(soon(|| shown_of(3, 50_000)), (true, 50_003, 50_002));
}

#[test]
fn more_groups_than_a_company_has_are_not_shown_and_hold_nobody_up() {
    assert_eq!(soon(|| shown_of(510, 0)), (true, 510, 2));
    assert_eq!(soon(|| shown_of(511, 10)), (true, 10, 10));
    assert_eq!(soon(|| shown_of(20_000, 0)), (true, 0, 0));
}

#[test]
fn groups_that_are_made_to_be_hard_to_tell_hold_nobody_up() {
    // Rings of departments and roles, each of which shares two people with the
    // next: so many steps, and every second ring has one person on its own.
    let mut people = Vec::new();
    for (ring, at) in (0..8_u32).flat_map(|ring| (0..32).map(move |at| (ring, at))) {
        let (here, next) = (ring * 32 + at, ring * 32 + (at + 1) % 32);
        people.extend([(here, here), (here, here), (here, next), (here, next)]);
        people.extend((at == 0 && ring % 2 == 0).then_some((here, (next + 32) % 256)));
    }
    let people = people.iter().map(|(it, role)| (Some(it), Some(role)));
    let groups = (0..256).collect();
    let shown = soon(|| Disclosure::among(3, people, &groups, &groups));
    assert!(shown.everybody && !shown.departments.is_empty());
}

#[test]
fn nobody_has_nothing_to_hide() {
    let shown = of(3, &[(0, 0, 0)]).shown();
    assert!(shown.everybody && shown.departments.contains(&0));
}

#[test]
fn a_group_is_hidden_with_the_few_that_everybody_else_would_give_away() {
    // The second is one person; with the third they are three.
    let mut case = of(3, &[(0, 0, 5), (1, 0, 1), (2, 0, 2)]);
    assert_eq!(ids(&case.shown().departments), [0]);
    // Alone it takes the smallest of the others along.
    case = of(3, &[(0, 0, 5), (1, 0, 1), (2, 0, 4)]);
    assert_eq!(ids(&case.shown().departments), [0]);
    // If it is not in any department, likewise.
    case.people[5].0 = None;
    case.departments.remove(&1);
    assert_eq!(ids(&case.shown().departments), [0]);
    assert!(case.gives_away(&Disclosure {
        everybody: true,
        departments: [0, 2].into(),
        roles: [].into(),
    }));
}

#[test]
fn a_department_and_a_role_of_almost_the_same_people_are_not_shown_together() {
    // Department 0 without role 0 is one person, role 0 elsewhere another.
    let case = of(3, &[(0, 0, 5), (0, 1, 1), (1, 0, 1), (1, 1, 5)]);
    let shown = case.shown();
    assert_eq!(ids(&shown.departments), [0, 1]);
    assert!(shown.roles.is_empty());
    // Two people in each are enough: no sum has fewer than four.
    let case = of(3, &[(0, 0, 5), (0, 1, 2), (1, 0, 2), (1, 1, 5)]);
    assert_eq!(ids(&case.shown().roles), [0, 1]);
}

#[test]
fn one_person_of_a_role_in_a_department_is_hidden_among_the_others() {
    let groups: Vec<_> = (0..4)
        .flat_map(|it| (0..4).map(move |role| (it, role, 1)))
        .collect();
    let shown = of(4, &groups).shown();
    assert_eq!((shown.departments.len(), shown.roles.len()), (4, 4));
}

#[test]
fn among_equals_the_first_is_shown() {
    let mut case = of(3, &[(0, 0, 3), (1, 0, 3), (2, 0, 3)]);
    case.people.push((None, Some(0)));
    assert_eq!(ids(&case.shown().departments), [0, 1]);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_sum_of_what_is_shown_is_about_a_few(case in case()) {
        prop_assert!(!case.gives_away(&case.shown()));
    }

    #[test]
    fn what_is_hidden_would_give_a_few_away(case in case()) {
        let shown = case.shown();
        if !shown.everybody {
            let everybody = Disclosure { everybody: true, ..shown.clone() };
            prop_assert!(case.gives_away(&everybody));
        }
        for it in case.departments.difference(&shown.departments) {
            if case.people.iter().any(|person| person.0 == Some(*it)) {
                let mut more = shown.clone();
                more.departments.insert(*it);
                prop_assert!(case.gives_away(&more), "department {}", it);
            }
        }
        for it in case.roles.difference(&shown.roles) {
            if case.people.iter().any(|person| person.1 == Some(*it)) {
                let mut more = shown.clone();
                more.roles.insert(*it);
                prop_assert!(case.gives_away(&more), "role {}", it);
            }
        }
    }

    #[test]
    fn only_candidates_are_shown(case in case()) {
        let shown = case.shown();
        prop_assert!(shown.departments.is_subset(&case.departments));
        prop_assert!(shown.roles.is_subset(&case.roles));
    }

    #[test]
    fn the_order_of_people_does_not_matter(
        (case, people) in case().prop_flat_map(|case| {
            let people = Just(case.people.clone()).prop_shuffle();
            (Just(case), people)
        }),
    ) {
        let shown = case.shown();
        prop_assert_eq!(shown, Case { people, ..case }.shown());
    }

    #[test]
    fn roles_take_no_department_away(case in case()) {
        let without = Case { roles: BTreeSet::new(), ..case.clone() };
        prop_assert_eq!(case.shown().departments, without.shown().departments);
    }

    #[test]
    fn without_protection_everything_is_shown(case in case(), k in 0_usize..2) {
        let shown = Case { k, ..case.clone() }.shown();
        prop_assert!(shown.everybody);
        prop_assert_eq!((shown.departments, shown.roles), (case.departments, case.roles));
    }
}
