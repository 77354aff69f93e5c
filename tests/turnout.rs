//! How many answered, and that nobody learns more from it than from the rest.

use std::collections::BTreeMap;

use needs_catch::{
    assessment::{Assessment, GroupKind, View},
    i18n::Locale,
    layout::Layout,
    report::{Material, Report},
    scoring::{Answered, Panel, Said as Shown, Turnout},
};
use proptest::prelude::*;

use crate::protection::{Person, Said, group, people, tiny, workshop};

fn person(department: usize, role: usize, said: Vec<Option<Said>>) -> Person {
    Person {
        name: String::new(),
        department: Some(department),
        role: Some(role),
        facilitator: false,
        said,
    }
}

fn views() -> Vec<View> {
    let groups = (GroupKind::ALL.into_iter())
        .flat_map(|kind| (0..3).map(move |at| View::Group(group(kind, at))));
    std::iter::once(View::All).chain(groups).collect()
}

fn turnout(assessment: &Assessment, view: &View) -> Turnout {
    Turnout::of(&Panel::of(assessment, view), assessment.questionnaires())
}

/// How many of a view answered anything, counted.
fn counted(people: &[Person], view: &View) -> [usize; 2] {
    let is_in = |it: &&Person| {
        let groups = [
            it.department.map(|at| group(GroupKind::Department, at)),
            it.role.map(|at| group(GroupKind::Role, at)),
        ];
        let is_here = match view {
            View::Group(id) => groups.contains(&Some(id.clone())),
            View::All | View::Respondent(_) => true,
        };
        !it.facilitator && is_here
    };
    let listed: Vec<_> = people.iter().filter(is_in).collect();
    let answered = listed
        .iter()
        .filter(|it| it.said.iter().any(Option::is_some));
    [listed.len(), answered.count()]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_told_of_who_answered_is_true(people in people(), k in 0_u8..5) {
        let assessment = workshop(&tiny(), k, [3, 3], &people);
        for view in views() {
            let [listed, answered] = counted(&people, &view);
            let told = turnout(&assessment, &view);
            prop_assert_eq!(told.listed, listed);
            match told.answered {
                Answered::Exactly(n) => prop_assert_eq!(n, answered, "{}", view),
                Answered::AtLeast(n) => prop_assert!(0 < n && n <= answered, "{}", view),
                Answered::Untold => prop_assert!(k > 1, "{}", view),
            }
        }
    }
}

/// All that is shown of some people, in every view that is.
type Seen = Vec<(View, Vec<Shown>)>;

/// What readers see of these people who say something or other, and what they
/// are told of how many answered.
fn told(k: u8, people: &[Person]) -> (Seen, Vec<(View, Turnout)>) {
    let questionnaire = tiny();
    let assessment = workshop(&questionnaire, k, [3, 3], people);
    let (mut seen, mut told) = (Vec::new(), Vec::new());
    let all = Panel::of(&assessment, &View::All);
    for view in views() {
        let panel = all.beside(&view);
        if panel.is_shown() {
            let requirements = questionnaire.requirements();
            let said = requirements.map(|(_, it)| panel.said(&questionnaire, &it.id));
            seen.push((view.clone(), said.collect()));
        }
        told.push((view.clone(), turnout(&assessment, &view)));
    }
    (seen, told)
}

/// Everything these people can say to so many requirements of the two.
fn everything(groups: &[(usize, usize)], asked: usize) -> impl Iterator<Item = Vec<Person>> {
    const SAID: [Option<Said>; 3] = [None, Some(Said::NotApplicable), Some(Said::Level(1))];
    let mut ways: Vec<Vec<Option<Said>>> = vec![vec![None; 2]];
    for at in 0..asked {
        let more = ways.iter().flat_map(|way| {
            SAID.map(|said| {
                let mut way = way.clone();
                way[at] = said;
                way
            })
        });
        ways = more.collect();
    }
    let worlds = ways.len().pow(u32::try_from(groups.len()).unwrap());
    (0..worlds).map(move |world| {
        let mut rest = world;
        let people = groups.iter().map(|(department, role)| {
            let way = rest % ways.len();
            rest /= ways.len();
            person(*department, *role, ways[way].clone())
        });
        people.collect()
    })
}

#[test]
fn how_many_answered_tells_nothing_that_is_not_shown_anyway() {
    for (asked, groups) in [
        (1, &[(0, 0), (0, 0), (0, 1), (1, 1), (1, 1)][..]),
        (1, &[(0, 0), (0, 1), (1, 0), (1, 1)]),
        (2, &[(0, 0), (0, 0), (0, 0)]),
        (2, &[(0, 0), (1, 0), (2, 0)]),
    ] {
        let mut known: BTreeMap<String, Vec<(View, Turnout)>> = BTreeMap::new();
        for people in everything(groups, asked) {
            let (seen, told) = told(2, &people);
            let before = known
                .entry(format!("{seen:?}"))
                .or_insert_with(|| told.clone());
            assert_eq!(*before, told, "beside the same results: {people:?}");
        }
        assert!(known.len() > 1);
    }
}

fn on_the_cover(assessment: &Assessment, view: &View, locale: Locale) -> String {
    let report = Report::of(&Material {
        assessment,
        layout: &Layout::default(),
        power: None,
        view,
        locale,
        content: locale,
        at: assessment.modified(),
    });
    let words = ["Respondents", "응답자 수", "回答者数"];
    let facts = report.cover.facts.iter();
    let [fact] = facts
        .filter(|it| words.contains(&it.name.text.as_str()))
        .collect::<Vec<_>>()[..]
    else {
        panic!("a cover says once how many there are")
    };
    fact.value.line()
}

/// Twelve people of two departments; nine answered, one of them that something
/// does not apply.
fn twelve() -> Vec<Person> {
    let level = Some(Said::Level(1));
    let said = |at| match at {
        0..=7 => vec![level, level],
        8 => vec![level, Some(Said::NotApplicable)],
        _ => vec![None, None],
    };
    (0..12).map(|at| person(at % 2, 0, said(at))).collect()
}

#[test]
fn the_cover_says_how_many_of_those_on_the_list_have_answered() {
    let cover = |k, locale| {
        let assessment = workshop(&tiny(), k, [2, 1], &twelve());
        on_the_cover(&assessment, &View::All, locale)
    };
    let exact = Locale::ALL.map(|it| cover(0, it));
    assert_eq!(
        exact,
        [
            "9 of 12 have answered",
            "12명 중 9명 응답",
            "12名中9名が回答"
        ]
    );
    // That it is all of them would tell how many said not applicable.
    let least = Locale::ALL.map(|it| cover(3, it));
    assert_eq!(
        least,
        [
            "At least 9 of 12 have answered",
            "12명 중 9명 이상 응답",
            "12名中9名以上が回答"
        ]
    );
}

#[test]
fn of_a_department_of_which_too_few_answered_it_is_not_said_how_many() {
    let mut people = twelve();
    for person in people.iter_mut().skip(3) {
        person.said = if person.department == Some(0) {
            vec![None, None]
        } else {
            vec![Some(Said::Level(2)); 2]
        };
    }
    let assessment = workshop(&tiny(), 3, [2, 1], &people);
    let cover = |at, locale| {
        let view = View::Group(group(GroupKind::Department, at));
        on_the_cover(&assessment, &view, locale)
    };
    // Beside everybody, those of the other department would tell of these.
    assert_eq!(
        cover(1, Locale::En),
        "6; how many of them answered is not shown"
    );
    let everybody = on_the_cover(&assessment, &View::All, Locale::En);
    assert_eq!(everybody, "At least 8 of 12 have answered");
    let few = Locale::ALL.map(|it| cover(0, it));
    assert_eq!(
        few,
        [
            "6; how many of them answered is not shown",
            "6명(응답한 인원은 표시하지 않음)",
            "6名（回答した人数は非表示）",
        ]
    );
}
