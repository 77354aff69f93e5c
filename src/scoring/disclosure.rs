use std::{
    cmp::Reverse,
    collections::{BTreeMap, BTreeSet},
};

use super::cut::{Weights, is_weak};

/// Whose results may be shown without showing anybody's answers.
///
/// Shown are sums over groups: over everybody, over departments, over roles.
/// (A mean and its deviation are made of such sums.) Whoever sees them can add
/// and subtract them, so it is not enough that each group is large: where eleven
/// of twelve people are in one department, that department and everybody give
/// away the twelfth. [`Disclosure::among`] shows only groups of which **no sum
/// of multiples is about fewer than `k` people**, other than those that are
/// about nobody.
///
/// # How this is decided
///
/// Take what is not shown of the departments, people without one included, as
/// one more department, which is everybody less the others; and so with roles.
/// Draw a graph: departments and roles are its vertices, each person an edge
/// from their department to their role. A sum of multiples gives a person the
/// multiple of their department plus that of their role. With the sign of the
/// roles turned this is a difference between the two ends of an edge. It is
/// about no one but the people of a set `S` if the vertices are alike along
/// every other edge, that is, on each part of the graph without `S`. So it can
/// differ from zero only where taking `S` away parts what was joined; and where
/// it does, giving 1 to one side and 0 to the other is such a sum. Hence:
///
/// > A choice of groups is safe exactly when no connected part of its graph can
/// > be parted by taking fewer than `k` people away.
///
/// Showing one group more never makes an unsafe choice safe, so groups can be
/// tried one by one, and what was refused stays refused.
///
/// # What is shown
///
/// Departments are tried before roles, so that which departments are shown
/// never depends on who has which role; among them the largest first, and
/// equals by id. Every group stays that leaves the choice safe. So nothing is
/// hidden that could be shown beside the rest.
///
/// # What this does not promise
///
/// It is about what can be added up. It says nothing of what follows from the
/// ends of a scale (a mean at the lowest level tells everybody's answer, however
/// many they are; so may the lowest and the highest answer of two groups that
/// share a person), of what is known to those who answered themselves, and of
/// comparing two results between which somebody joined.
///
/// ```
/// use needs_catch::scoring::Disclosure;
///
/// let people = [("it", 1), ("law", 5), ("sales", 4), ("shops", 8)];
/// let people = || (people.iter()).flat_map(|(unit, n)| vec![(Some(unit), None::<&&str>); *n]);
/// let units = ["it", "law", "sales", "shops"].into();
///
/// let shown = Disclosure::among(3, people(), &units, &[].into());
/// assert!(shown.everybody);
/// // IT is one person, and all but the other three if those were shown.
/// assert_eq!(shown.departments, ["law", "shops"].into());
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Disclosure<D, R> {
    /// Whether the results of everybody together may be shown.
    pub everybody: bool,
    /// The departments that may be shown.
    pub departments: BTreeSet<D>,
    /// The roles that may be shown.
    pub roles: BTreeSet<R>,
}

impl<D: Ord + Clone, R: Ord + Clone> Disclosure<D, R> {
    /// Which of these departments and roles may be shown when no result may be
    /// about fewer than `k` of these people; with a `k` below 2, all of them.
    ///
    /// The people are those who add to the results in question, each with their
    /// department and role. One that is not among the candidates counts as none.
    /// Their order does not matter. A group without people has nothing to hide.
    pub fn among<'a>(
        k: usize,
        people: impl IntoIterator<Item = (Option<&'a D>, Option<&'a R>)>,
        departments: &BTreeSet<D>,
        roles: &BTreeSet<R>,
    ) -> Self
    where
        D: 'a,
        R: 'a,
    {
        let department_at = positions(departments);
        let role_at = positions(roles);
        let at = |(department, role): (Option<&D>, Option<&R>)| {
            let department = department.and_then(|it| department_at.get(it));
            let role = role.and_then(|it| role_at.get(it));
            (department.copied(), role.copied())
        };
        let mut crowd = Crowd::of(people.into_iter().map(at), departments.len(), roles.len());
        let everybody = crowd.is_safe(k);
        if everybody {
            crowd.show_what_is_safe(k);
        }
        Self {
            everybody,
            departments: kept(departments, &crowd.departments),
            roles: kept(roles, &crowd.roles),
        }
    }
}

fn positions<T: Ord>(ids: &BTreeSet<T>) -> BTreeMap<&T, usize> {
    ids.iter().enumerate().map(|(at, id)| (id, at)).collect()
}

fn kept<T: Ord + Clone>(ids: &BTreeSet<T>, shown: &[bool]) -> BTreeSet<T> {
    let kept = ids.iter().zip(shown).filter(|(_, shown)| **shown);
    kept.map(|(id, _)| id.clone()).collect()
}

/// People by the positions of their department and role, and the groups that
/// are shown so far.
struct Crowd {
    people: BTreeMap<(Option<usize>, Option<usize>), usize>,
    departments: Vec<bool>,
    roles: Vec<bool>,
}

impl Crowd {
    fn of(
        people: impl Iterator<Item = (Option<usize>, Option<usize>)>,
        departments: usize,
        roles: usize,
    ) -> Self {
        let mut counted = BTreeMap::new();
        for pair in people {
            *counted.entry(pair).or_default() += 1;
        }
        Self {
            people: counted,
            departments: vec![false; departments],
            roles: vec![false; roles],
        }
    }

    fn show_what_is_safe(&mut self, k: usize) {
        let mut sizes = [vec![0; self.departments.len()], vec![0; self.roles.len()]];
        for ((department, role), n) in &self.people {
            for (sizes, at) in sizes.iter_mut().zip([department, role]) {
                if let Some(at) = at {
                    sizes[*at] += n;
                }
            }
        }
        let kinds: [fn(&mut Self) -> &mut Vec<bool>; 2] =
            [|it| &mut it.departments, |it| &mut it.roles];
        for (shown, sizes) in kinds.into_iter().zip(sizes) {
            let mut largest_first: Vec<_> = (0..sizes.len()).collect();
            largest_first.sort_by_key(|at| Reverse(sizes[*at]));
            for at in largest_first {
                shown(self)[at] = true;
                shown(self)[at] = self.is_safe(k);
            }
        }
    }

    /// Whether nothing about fewer than `k` people follows from what is shown.
    fn is_safe(&self, k: usize) -> bool {
        k < 2 || !is_weak(self.graph(), k)
    }

    /// What is not shown is one vertex of each kind, also where it is nobody.
    fn graph(&self) -> Weights {
        let vertices = self.departments.len() + self.roles.len() + 2;
        let (rest, roles) = (self.departments.len(), self.departments.len() + 1);
        let mut graph = vec![vec![0; vertices]; vertices];
        for ((department, role), n) in &self.people {
            let department = department.filter(|it| self.departments[*it]);
            let role = role.filter(|it| self.roles[*it]);
            let from = department.unwrap_or(rest);
            let to = roles + role.unwrap_or(self.roles.len());
            graph[from][to] += n;
            graph[to][from] += n;
        }
        graph
    }
}
