use std::{
    cmp::Reverse,
    collections::{BTreeMap, BTreeSet},
    ops::Range,
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
/// Of more than [`Disclosure::MOST_GROUPS`] groups that are large enough none
/// is shown, and of fewer no more than can be decided with so much work: no
/// company has such groups, and a file that says so must not hold up whoever
/// opens it.
///
/// # What this does not promise
///
/// It is about what can be added up. It says nothing of what follows from the
/// ends of a scale (a mean at the lowest level tells everybody's answer, however
/// many they are; so may the lowest and the highest answer of two groups that
/// share a person), nor of what a person wrote (a text found in two groups is by
/// somebody who is in both), nor of what is known to those who answered
/// themselves, nor of comparing two results between which somebody joined.
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
/// // IT is one person: everybody less law, sales and shops, were all three shown.
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

impl<D, R> Disclosure<D, R> {
    /// The most departments and roles together, large enough each, of which any
    /// are shown.
    pub const MOST_GROUPS: usize = 512;
}

/// How many looks at two groups a choice is worth: some hundredths of a second.
const WORK: usize = 1 << 21;

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
        let department_at = positions(departments, 0);
        let role_at = positions(roles, departments.len());
        let groups = departments.len() + roles.len();
        let mut crowd = Crowd::of(
            groups,
            people.into_iter().map(|(department, role)| {
                let department = department.and_then(|it| department_at.get(it));
                let role = role.and_then(|it| role_at.get(it));
                (department.copied(), role.copied())
            }),
        );
        let everybody = crowd.is_safe(k);
        if everybody {
            let (departments, roles) = (0..departments.len(), departments.len()..groups);
            let order = [departments, roles]
                .map(|it| crowd.worth_trying(k, it))
                .concat();
            if k < 2 || order.len() <= Self::MOST_GROUPS {
                crowd.show(k, &order);
            }
            crowd.show_empty();
        }
        let (shown_departments, shown_roles) = crowd.shown.split_at(departments.len());
        Self {
            everybody,
            departments: kept(departments, shown_departments),
            roles: kept(roles, shown_roles),
        }
    }
}

fn positions<T: Ord>(ids: &BTreeSet<T>, first: usize) -> BTreeMap<&T, usize> {
    ids.iter().zip(first..).collect()
}

fn kept<T: Ord + Clone>(ids: &BTreeSet<T>, shown: &[bool]) -> BTreeSet<T> {
    let kept = ids.iter().zip(shown).filter(|(_, shown)| **shown);
    kept.map(|(id, _)| id.clone()).collect()
}

/// People by the positions of their groups, departments and roles in one row,
/// and which of these groups are shown so far.
struct Crowd {
    people: BTreeMap<(Option<usize>, Option<usize>), usize>,
    sizes: Vec<usize>,
    shown: Vec<bool>,
    /// How much is left of [`WORK`].
    work: usize,
}

impl Crowd {
    fn of(groups: usize, people: impl Iterator<Item = (Option<usize>, Option<usize>)>) -> Self {
        let mut counted = BTreeMap::new();
        let mut sizes = vec![0; groups];
        for pair in people {
            *counted.entry(pair).or_default() += 1;
            for at in [pair.0, pair.1].into_iter().flatten() {
                sizes[at] += 1;
            }
        }
        Self {
            people: counted,
            sizes,
            shown: vec![false; groups],
            work: WORK,
        }
    }

    /// These groups, the largest first, without those that are empty, too small
    /// or leave too few: beside everybody, the latter are never safe.
    fn worth_trying(&self, k: usize, groups: Range<usize>) -> Vec<usize> {
        let all: usize = self.people.values().sum();
        let mut order: Vec<_> = groups
            .filter(|at| {
                let (size, rest) = (self.sizes[*at], all - self.sizes[*at]);
                size >= k.max(1) && (rest == 0 || rest >= k)
            })
            .collect();
        order.sort_by_key(|at| Reverse(self.sizes[*at]));
        order
    }

    /// Shows the groups that nobody is in.
    fn show_empty(&mut self) {
        for (shown, size) in self.shown.iter_mut().zip(&self.sizes) {
            *shown |= *size == 0;
        }
    }

    /// Shows each of these groups, in this order, that is safe beside what is
    /// shown. Where all of them together are safe, each would have been.
    fn show(&mut self, k: usize, order: &[usize]) {
        self.set(order, true);
        if self.is_safe(k) {
            return;
        }
        self.set(order, false);
        if order.len() > 1 {
            let (first, then) = order.split_at(order.len() / 2);
            self.show(k, first);
            self.show(k, then);
        }
    }

    fn set(&mut self, groups: &[usize], shown: bool) {
        for at in groups {
            self.shown[*at] = shown;
        }
    }

    /// Whether nothing about fewer than `k` people follows from what is shown, as
    /// far as the work that is left can tell.
    fn is_safe(&mut self, k: usize) -> bool {
        k < 2 || !is_weak(self.graph(), k, &mut self.work)
    }

    /// What is shown has a vertex each, and what is not is one of each kind, also
    /// where it is nobody.
    fn graph(&self) -> Weights {
        let shown = (0..self.shown.len()).filter(|at| self.shown[*at]);
        let vertices: BTreeMap<_, _> = shown.zip(0..).collect();
        let [departments, roles] = [vertices.len(), vertices.len() + 1];
        let mut graph = vec![vec![0; vertices.len() + 2]; vertices.len() + 2];
        let vertex = |of: &Option<usize>, rest| {
            let shown = of.and_then(|it| vertices.get(&it).copied());
            shown.unwrap_or(rest)
        };
        for ((department, role), n) in &self.people {
            let (from, to) = (vertex(department, departments), vertex(role, roles));
            graph[from][to] += n;
            graph[to][from] += n;
        }
        graph
    }
}
