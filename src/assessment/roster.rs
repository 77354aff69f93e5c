//! Who takes part.

use std::collections::{BTreeMap, BTreeSet};

use super::{Assessment, Change, Group, GroupId, GroupKind, Respondent, RespondentId, grid::plain};

/// A list of people as somebody typed or pasted it: one a line, the name first,
/// then department and role, with tabs or commas between them.
///
/// ```
/// use needs_catch::assessment::Roll;
///
/// let roll = Roll::read("Kim Minji\tSales\tManager\n\nSato, Planning");
/// assert_eq!(roll.len(), 2);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Roll(Vec<Entry>);

#[derive(Clone, Debug, PartialEq, Eq)]
struct Entry {
    name: String,
    /// The names of their groups, one of each kind; empty for none.
    groups: [String; 2],
}

impl Roll {
    /// The longest name of a person or a group, in characters; of a longer one
    /// only so much is taken.
    pub const LONGEST_NAME: u16 = 200;

    /// Reads a list. Lines without a name are passed over, and so are a first one
    /// of headings and what stands behind the role.
    pub fn read(text: &str) -> Self {
        let entries = text.lines().filter_map(Entry::read);
        let is_heading = |(at, it): &(usize, Entry)| *at == 0 && it.is_heading();
        let people = entries.enumerate().filter(|it| !is_heading(it));
        Self(people.map(|(_, it)| it).collect())
    }

    /// How many people are on it.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether nobody is on it.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many departments and roles are named that are not there yet.
    pub fn new_groups(&self, assessment: &Assessment) -> usize {
        let named = self.0.iter().flat_map(|entry| {
            GroupKind::ALL
                .into_iter()
                .zip(&entry.groups)
                .filter(|(_, name)| !name.is_empty())
        });
        let missing =
            named.filter(|(kind, name)| group_named(assessment.groups(), *kind, name).is_none());
        missing.collect::<BTreeSet<_>>().len()
    }

    /// How many bear a name that somebody else bears, on the list or among those
    /// who take part.
    pub fn namesakes(&self, assessment: &Assessment) -> usize {
        let mut bearers = bearers(assessment);
        for entry in &self.0 {
            *bearers.entry(&entry.name).or_default() += 1;
        }
        let is_shared = |entry: &&Entry| bearers[entry.name.as_str()] > 1;
        self.0.iter().filter(is_shared).count()
    }

    /// What enrols them all, in one step: groups that are not there yet are made
    /// first. Nobody who takes part already is changed. `None` where nobody is
    /// on the list.
    ///
    /// `new_id` gives ids that nothing else has.
    pub fn enrolment(
        &self,
        assessment: &Assessment,
        mut new_id: impl FnMut() -> String,
    ) -> Option<Change> {
        let mut groups = assessment.groups().clone();
        let mut changes = Vec::new();
        for entry in &self.0 {
            let mut respondent = Respondent::named(&entry.name);
            for (kind, name) in GroupKind::ALL.into_iter().zip(&entry.groups) {
                if name.is_empty() {
                    continue;
                }
                let group = group_named(&groups, kind, name).cloned().or_else(|| {
                    let id: GroupId = new_id().try_into().ok()?;
                    let name = name.clone();
                    groups.insert(id.clone(), Group { kind, name });
                    let group = groups.get(&id).cloned();
                    changes.push(Change::Grouped {
                        id: id.clone(),
                        group,
                    });
                    Some(id)
                });
                respondent.join(kind, group);
            }
            if let Ok(id) = RespondentId::try_from(new_id()) {
                let respondent = Some(respondent);
                changes.push(Change::Enrolled { id, respondent });
            }
        }
        (!changes.is_empty()).then_some(Change::Together(changes))
    }
}

/// What people write above the names of a list.
const NAME_HEADINGS: [&str; 9] = [
    "name",
    "full name",
    "names",
    "이름",
    "성명",
    "성함",
    "氏名",
    "名前",
    "お名前",
];

/// What people write above where they belong, and above what they do.
const GROUP_HEADINGS: [&str; 21] = [
    "department",
    "dept",
    "dept.",
    "team",
    "unit",
    "role",
    "position",
    "title",
    "job title",
    "부서",
    "부서명",
    "소속",
    "역할",
    "직책",
    "직위",
    "직급",
    "部署",
    "部門",
    "所属",
    "役割",
    "役職",
];

impl Entry {
    /// Whether it says nothing but what stands below it.
    fn is_heading(&self) -> bool {
        let is_one_of = |words: &[&str], text: &str| words.contains(&text.to_lowercase().as_str());
        let is_of_group = |it: &String| it.is_empty() || is_one_of(&GROUP_HEADINGS, it);
        is_one_of(&NAME_HEADINGS, &self.name) && self.groups.iter().all(is_of_group)
    }

    fn read(line: &str) -> Option<Self> {
        let by_tabs = line.contains('\t');
        let is_between = |it: char| match it {
            '\t' => by_tabs,
            ',' | '，' | '、' => !by_tabs,
            _ => false,
        };
        let shortened = |cell| {
            plain(cell)
                .chars()
                .take(Roll::LONGEST_NAME.into())
                .collect()
        };
        let mut cells = line.split(is_between).map(shortened);
        let name = cells.next().filter(|it: &String| !it.is_empty())?;
        let groups = [(); 2].map(|()| cells.next().unwrap_or_default());
        Some(Self { name, groups })
    }
}

fn group_named<'a>(
    groups: &'a BTreeMap<GroupId, Group>,
    kind: GroupKind,
    name: &str,
) -> Option<&'a GroupId> {
    let is_it = |it: &Group| it.kind == kind && it.name == name;
    (groups.iter()).find_map(|(id, group)| is_it(group).then_some(id))
}

/// How many bear each name.
fn bearers(assessment: &Assessment) -> BTreeMap<&str, usize> {
    let mut bearers = BTreeMap::new();
    for respondent in assessment.respondents().values() {
        *bearers.entry(respondent.name.as_str()).or_default() += 1;
    }
    bearers.remove("");
    bearers
}

impl Assessment {
    /// Everybody, in the order lists show them: by name, numbers in it by their
    /// value; those without a name last.
    pub fn by_name(&self) -> Vec<RespondentId> {
        let mut people: Vec<_> = self.respondents().iter().collect();
        people
            .sort_by_cached_key(|(id, it)| (it.name.is_empty(), natural(&it.name), (*id).clone()));
        people.into_iter().map(|(id, _)| id.clone()).collect()
    }

    /// The names that several bear.
    pub fn namesakes(&self) -> BTreeSet<String> {
        let shared = bearers(self).into_iter().filter(|(_, n)| *n > 1);
        shared.map(|(name, _)| name.to_owned()).collect()
    }

    /// What somebody is called where they are to be told from all others: their
    /// name; where several bear it, with their department and role behind it, and
    /// a number where these are the same too. `None` for whoever has no name.
    pub fn called(&self, id: &RespondentId) -> Option<String> {
        let it = self
            .respondents()
            .get(id)
            .filter(|it| !it.name.is_empty())?;
        let namesakes = (self.respondents().iter()).filter(|(_, other)| other.name == it.name);
        let namesakes: Vec<_> = namesakes.collect();
        if namesakes.len() == 1 {
            return Some(it.name.clone());
        }
        let place = self.place(it);
        let alike: Vec<_> = (namesakes.into_iter())
            .filter(|(_, other)| self.place(other) == place)
            .collect();
        let at = alike.iter().position(|(other, _)| *other == id);
        let number = at
            .filter(|_| alike.len() > 1)
            .map(|at| (at + 1).to_string());
        let parts = [it.name.as_str()].into_iter().chain(place);
        let parts: Vec<_> = parts.chain(number.as_deref()).collect();
        Some(parts.join(" · "))
    }

    /// Whether somebody of this name takes part who has answered nothing yet.
    pub fn awaits(&self, name: &str) -> bool {
        let answered = self.answered();
        let is_it = |it: &Respondent| !it.name.is_empty() && it.name.trim() == name.trim();
        (self.respondents().iter()).any(|(id, it)| is_it(it) && !answered.contains_key(id))
    }

    /// The names of somebody's department and role, as far as they have any.
    pub fn place(&self, of: &Respondent) -> Vec<&str> {
        let groups = GroupKind::ALL.into_iter().filter_map(|it| of.group(it));
        let groups = groups.filter_map(|it| self.groups().get(it));
        groups.map(|it| it.name.as_str()).collect()
    }

    /// How many requirements of its questionnaires each person answered; nobody
    /// is in it who answered none.
    pub fn answered(&self) -> BTreeMap<RespondentId, usize> {
        let mut counts = BTreeMap::new();
        for questionnaire in self.questionnaires() {
            for (_, requirement) in questionnaire.requirements() {
                let answers = self.answers_to(&questionnaire.id, &requirement.id);
                for (id, response) in answers.iter().flat_map(|it| it.responses()) {
                    if response.answer.is_some() {
                        *counts.entry(id).or_default() += 1;
                    }
                }
            }
        }
        (counts.into_iter())
            .map(|(id, count)| (id.clone(), count))
            .collect()
    }

    /// How many people each department and role has.
    pub fn members(&self) -> BTreeMap<GroupId, usize> {
        let mut members: BTreeMap<_, _> = self.groups().keys().map(|it| (it.clone(), 0)).collect();
        for respondent in self.respondents().values() {
            for group in GroupKind::ALL.map(|kind| respondent.group(kind)) {
                if let Some(count) = group.and_then(|it| members.get_mut(it)) {
                    *count += 1;
                }
            }
        }
        members
    }

    /// What takes a department or a role away: those in it are in none first.
    pub fn disbanding(&self, of: &GroupId) -> Change {
        let mut changes = Vec::new();
        for (id, respondent) in self.respondents() {
            let mut rest = respondent.clone();
            for kind in GroupKind::ALL {
                if rest.group(kind) == Some(of) {
                    rest.join(kind, None);
                }
            }
            if rest != *respondent {
                let (id, respondent) = (id.clone(), Some(rest));
                changes.push(Change::Enrolled { id, respondent });
            }
        }
        let (id, group) = (of.clone(), None);
        changes.push(Change::Grouped { id, group });
        Change::Together(changes)
    }
}

/// What a text is sorted by: its words, and the numbers in it by their value.
fn natural(text: &str) -> Vec<(String, u64)> {
    let mut parts = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        let digits = rest.find(|it: char| it.is_ascii_digit());
        let (word, behind) = rest.split_at(digits.unwrap_or(rest.len()));
        let end = behind.find(|it: char| !it.is_ascii_digit());
        let (number, behind) = behind.split_at(end.unwrap_or(behind.len()));
        parts.push((word.to_lowercase(), number.parse().unwrap_or(0)));
        rest = behind;
    }
    parts
}
