use std::{
    cell::RefCell,
    collections::{BTreeMap, BTreeSet},
    rc::Rc,
};

use super::Disclosure;
use crate::{
    assessment::{Answer, Answers, Assessment, GroupId, GroupKind, Item, RespondentId, View},
    questionnaire::Scale,
};

type Groups = Disclosure<GroupId, GroupId>;

/// Whether the results of a group may be looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Viewable {
    /// They may.
    Shown,
    /// Nobody is in it.
    Empty,
    /// Fewer people are in it than a group must have.
    TooFew,
    /// It would tell, beside everybody and the groups that are shown, what
    /// fewer people than that said.
    Telling,
}

/// Which groups of an assessment may be shown: as a whole, and of these again
/// for each requirement, among those who answered it. Facilitators are in no
/// group.
///
/// What it has found for a requirement it keeps, for views that follow.
#[derive(Debug)]
pub(super) struct Protection<'a> {
    assessment: &'a Assessment,
    smallest: usize,
    people: Vec<Person<'a>>,
    whole: Groups,
    parts: RefCell<BTreeMap<Item, Rc<Part>>>,
}

#[derive(Clone, Copy, Debug)]
struct Person<'a> {
    id: &'a RespondentId,
    department: Option<&'a GroupId>,
    role: Option<&'a GroupId>,
}

/// What may be shown of a requirement.
#[derive(Debug)]
struct Part {
    /// Of whom the levels they chose.
    levels: Groups,
    /// Of whom that it does not apply.
    exempt: Groups,
}

impl<'a> Protection<'a> {
    pub(super) fn of(assessment: &'a Assessment) -> Self {
        let group = |group: Option<&'a GroupId>, kind| {
            group.filter(|id| {
                assessment
                    .groups()
                    .get(*id)
                    .is_some_and(|it| it.kind == kind)
            })
        };
        let people: Vec<_> = (assessment.people(&View::All))
            .map(|(id, it)| Person {
                id,
                department: group(it.department.as_ref(), GroupKind::Department),
                role: group(it.role.as_ref(), GroupKind::Role),
            })
            .collect();
        let smallest = assessment.smallest_group();
        let [departments, roles] = GroupKind::ALL.map(|kind| {
            let groups = assessment.groups().iter().filter(|(_, it)| it.kind == kind);
            groups.map(|(id, _)| id.clone()).collect::<BTreeSet<_>>()
        });
        Self {
            whole: among(smallest, people.iter().copied(), &departments, &roles),
            assessment,
            smallest,
            people,
            parts: RefCell::default(),
        }
    }

    /// Whether anything is ever withheld.
    pub(super) fn is_off(&self) -> bool {
        self.smallest < 2
    }

    /// The people whose answers are in a view.
    pub(super) fn members(&self, view: &View) -> Vec<&'a RespondentId> {
        self.assessment.people(view).map(|(id, _)| id).collect()
    }

    /// Whether anything of a view may be shown at all.
    pub(super) fn shows(&self, view: &View) -> bool {
        self.is_off()
            || match view {
                View::All => true,
                View::Group(id) => is_among(&self.whole, id),
                View::Respondent(id) => {
                    let one = self.assessment.respondents().get(id);
                    one.is_some_and(|it| it.facilitator)
                }
            }
    }

    /// Whether the levels that were chosen in a view, and whether that somebody
    /// in it said *not applicable*, may be shown of a requirement.
    pub(super) fn of_requirement(
        &self,
        view: &View,
        of: &Item,
        scale: &Scale,
        answers: &Answers,
    ) -> [bool; 2] {
        if self.is_off() || !self.shows(view) || matches!(view, View::Respondent(_)) {
            return [self.shows(view); 2];
        }
        let known = self.parts.borrow().get(of).cloned();
        let part = known.unwrap_or_else(|| {
            let part = Rc::new(self.part(scale, answers));
            self.parts.borrow_mut().insert(of.clone(), Rc::clone(&part));
            part
        });
        [&part.levels, &part.exempt].map(|groups| match view {
            View::Group(id) => is_among(groups, id),
            View::All | View::Respondent(_) => groups.everybody,
        })
    }

    fn part(&self, scale: &Scale, answers: &Answers) -> Part {
        let who = |is_meant: &dyn Fn(&Answer) -> bool| {
            let said = |it: &Person<'_>| answers.responses().get(it.id)?.answer.as_ref();
            let people = (self.people.iter()).filter(|it| said(it).is_some_and(is_meant));
            let Disclosure {
                departments, roles, ..
            } = &self.whole;
            among(self.smallest, people.copied(), departments, roles)
        };
        Part {
            levels: who(&|it| matches!(it, Answer::Level(id) if scale.level(id).is_some())),
            exempt: who(&|it| matches!(it, Answer::NotApplicable(_))),
        }
    }

    /// Whether the results of a group may be looked at.
    pub(super) fn viewable(&self, group: &GroupId) -> Viewable {
        let people = (self.people.iter())
            .filter(|it| [it.department, it.role].contains(&Some(group)))
            .count();
        if people == 0 {
            Viewable::Empty
        } else if self.is_off() || is_among(&self.whole, group) {
            Viewable::Shown
        } else if people < self.smallest {
            Viewable::TooFew
        } else {
            Viewable::Telling
        }
    }
}

fn is_among(groups: &Groups, id: &GroupId) -> bool {
    groups.departments.contains(id) || groups.roles.contains(id)
}

fn among<'a>(
    smallest: usize,
    people: impl Iterator<Item = Person<'a>>,
    departments: &BTreeSet<GroupId>,
    roles: &BTreeSet<GroupId>,
) -> Groups {
    let groups = people.map(|it| (it.department, it.role));
    Disclosure::among(smallest, groups, departments, roles)
}
