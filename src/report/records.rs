//! Answers in long form: what spreadsheets and databases work on with.

use std::{borrow::Cow, collections::BTreeSet};

use crate::{
    assessment::{
        About, Agreement, Answer, Answers, Assessment, Item, Reason, Respondent, RespondentId,
        Response, View,
    },
    i18n::{Locale, Report as Say, Strings},
    questionnaire::{LevelId, Questionnaire, Requirement, Trigger},
};

/// The answers of those in a view, a row for each requirement and respondent,
/// in the order of the questionnaires, the unanswered ones included.
///
/// Where people were promised that nobody's answers are shown by themselves,
/// there is a row for each requirement and each group that may be shown
/// instead, with what its people answered together.
///
/// Headings, words and texts are in one language; ids and codes are the same
/// in every language. What was answered and is asked no more comes last, with
/// the version that asked it; where no version does, with its ids alone.
#[derive(Clone, Copy, Debug)]
pub struct Records<'a> {
    pub(super) assessment: &'a Assessment,
    pub(super) view: &'a View,
    pub(super) locale: Locale,
}

/// What stands in one column of one row.
#[derive(Clone, Debug, PartialEq)]
pub enum Field<'a> {
    /// Words, an id or a code; empty where there is nothing.
    Text(Cow<'a, str>),
    /// A number, unrounded.
    Number(f64),
}

/// A row: a field for each heading.
pub type Record<'a> = Vec<Field<'a>>;

/// What stands above a column, and what in it.
struct Column {
    heading: fn(&Say) -> &'static str,
    field: for<'a> fn(&Row<'_, 'a>) -> Field<'a>,
}

const fn column(
    heading: fn(&Say) -> &'static str,
    field: for<'a> fn(&Row<'_, 'a>) -> Field<'a>,
) -> Column {
    Column { heading, field }
}

#[expect(
    clippy::redundant_closure_for_method_calls,
    reason = "the name of a method holds for one lifetime, a closure for all"
)]
const COLUMNS: [Column; 20] = [
    column(|say| say.company, |row| text(&row.about().company)),
    column(|say| say.department, |row| text(&row.about().department)),
    column(|say| say.questionnaire_id, |row| row.questionnaire_id()),
    column(|say| say.questionnaire, |row| row.questionnaire()),
    column(|say| say.version, |row| row.version()),
    column(|say| say.trigger_id, |row| row.trigger_id()),
    column(|say| say.trigger, |row| row.trigger()),
    column(|say| say.requirement_id, |row| row.requirement_id()),
    column(|say| say.requirement, |row| row.requirement()),
    column(|say| say.respondent, |row| text(row.name())),
    column(|say| say.state_code, |row| text(row.state_code())),
    column(|say| say.state, |row| text(row.state())),
    column(|say| say.level_id, |row| row.level_id()),
    column(|say| say.level, |row| row.level()),
    column(|say| say.level_share, |row| row.share()),
    column(|say| say.reason, |row| row.reason()),
    column(|say| say.reason_note, |row| row.reason_note()),
    column(|say| say.note, |row| row.note()),
    column(|say| say.agreed_level, |row| row.agreed_level()),
    column(|say| say.agreed_because, |row| row.agreed_because()),
];

/// What one respondent said to one requirement, with all that is known of both.
struct Row<'r, 'a> {
    of: Records<'a>,
    item: &'r Item,
    asked: Option<Asked<'a>>,
    answers: Option<&'a Answers>,
    id: &'a RespondentId,
    respondent: &'a Respondent,
    response: Option<&'a Response>,
}

type Asked<'a> = (&'a Questionnaire, &'a Trigger, &'a Requirement);

impl<'a> Records<'a> {
    /// Everybody's answers to an assessment, in this language.
    pub const fn of(assessment: &'a Assessment, locale: Locale) -> Self {
        Self::in_view(assessment, &View::All, locale)
    }

    /// The answers of some of the people of an assessment. It must be the whole
    /// of it: what may be shown of a few depends on all others.
    pub const fn in_view(assessment: &'a Assessment, view: &'a View, locale: Locale) -> Self {
        Self {
            assessment,
            view,
            locale,
        }
    }

    /// What stands above the columns.
    pub fn headings(&self) -> Vec<&'static str> {
        if self.assessment.is_protected() {
            return self.pooled_headings();
        }
        let say = Strings::of(self.locale).report();
        COLUMNS.iter().map(|it| (it.heading)(say)).collect()
    }

    /// The rows, each with a field for each heading.
    pub fn rows(self) -> Vec<Record<'a>> {
        if self.assessment.is_protected() {
            return self.pooled();
        }
        let people: Vec<_> = self.assessment.people(self.view).collect();
        let mut rows = Vec::new();
        for (item, asked) in self.items() {
            let answers = self.assessment.answers(&item);
            rows.extend(people.iter().map(|(id, respondent)| {
                let row = Row {
                    of: self,
                    item: &item,
                    asked,
                    answers,
                    id,
                    respondent,
                    response: answers.and_then(|it| it.responses().get(*id)),
                };
                COLUMNS.iter().map(|it| (it.field)(&row)).collect()
            }));
        }
        rows
    }

    /// What is asked, and then what was answered and is asked no more.
    fn items(self) -> Vec<(Item, Option<Asked<'a>>)> {
        let mut items = Vec::new();
        let mut asked = BTreeSet::new();
        for questionnaire in self.assessment.questionnaires() {
            for (trigger, requirement) in questionnaire.requirements() {
                let item = Item {
                    questionnaire: questionnaire.id.clone(),
                    requirement: requirement.id.clone(),
                };
                asked.insert(item.clone());
                items.push((item, Some((questionnaire, trigger, requirement))));
            }
        }
        for (item, _) in self.assessment.all_answers() {
            if !asked.contains(&item) {
                let formerly = self.formerly(&item);
                items.push((item, formerly));
            }
        }
        items
    }

    /// The latest former version that asked this.
    fn formerly(self, item: &Item) -> Option<Asked<'a>> {
        (self.assessment.former().iter().rev())
            .filter(|it| it.id == item.questionnaire)
            .find_map(|it| {
                let (trigger, requirement) = it.requirement(&item.requirement)?;
                Some((it, trigger, requirement))
            })
    }
}

impl<'a> Row<'_, 'a> {
    fn say(&self) -> &'static Say {
        Strings::of(self.of.locale).report()
    }

    fn about(&self) -> &'a About {
        self.of.assessment.about()
    }

    fn questionnaire_id(&self) -> Field<'a> {
        text(self.item.questionnaire.to_string())
    }

    fn questionnaire(&self) -> Field<'a> {
        self.known(|(it, ..)| text(it.title.get(self.of.locale)))
    }

    fn version(&self) -> Field<'a> {
        self.known(|(it, ..)| text(it.version.to_string()))
    }

    fn trigger_id(&self) -> Field<'a> {
        self.known(|(_, it, _)| text(it.id.as_str()))
    }

    fn trigger(&self) -> Field<'a> {
        self.known(|(_, it, _)| text(it.title.get(self.of.locale)))
    }

    fn requirement_id(&self) -> Field<'a> {
        text(self.item.requirement.to_string())
    }

    fn requirement(&self) -> Field<'a> {
        self.known(|(.., it)| text(it.title.get(self.of.locale)))
    }

    fn name(&self) -> &'a str {
        if self.respondent.name.is_empty() {
            self.id.as_str()
        } else {
            &self.respondent.name
        }
    }

    fn answer(&self) -> Option<&'a Answer> {
        self.response.and_then(|it| it.answer.as_ref())
    }

    fn state_code(&self) -> &'static str {
        match self.answer() {
            None => "unanswered",
            Some(Answer::Level(_)) => "answered",
            Some(Answer::NotApplicable(_)) => "not-applicable",
        }
    }

    fn state(&self) -> &'static str {
        match self.answer() {
            None => self.say().unanswered,
            Some(Answer::Level(_)) => self.say().answered,
            Some(Answer::NotApplicable(_)) => self.say().not_applicable,
        }
    }

    fn level_id(&self) -> Field<'a> {
        match self.answer() {
            Some(Answer::Level(level)) => text(level.as_str()),
            _ => nothing(),
        }
    }

    fn level(&self) -> Field<'a> {
        match self.answer() {
            Some(Answer::Level(level)) => self.label(level).map_or_else(nothing, text),
            _ => nothing(),
        }
    }

    fn share(&self) -> Field<'a> {
        let share = match (self.answer(), self.asked) {
            (Some(Answer::Level(level)), Some((it, ..))) => it.scale.share(level),
            _ => None,
        };
        share.map_or_else(nothing, Field::Number)
    }

    fn reason(&self) -> Field<'a> {
        match self.answer() {
            Some(Answer::NotApplicable(exemption)) => text(in_words(exemption.reason, self.say())),
            _ => nothing(),
        }
    }

    fn reason_note(&self) -> Field<'a> {
        match self.answer() {
            Some(Answer::NotApplicable(exemption)) => text(&exemption.note),
            _ => nothing(),
        }
    }

    fn note(&self) -> Field<'a> {
        self.response.map_or_else(nothing, |it| text(&it.note))
    }

    /// What was agreed on; a level nobody has a label for is its id.
    fn agreed_level(&self) -> Field<'a> {
        match self.agreement().map(|it| &it.answer) {
            None => nothing(),
            Some(Answer::NotApplicable(_)) => text(self.say().not_applicable),
            Some(Answer::Level(level)) => {
                let label = self.label(level).filter(|it| !it.is_empty());
                text(label.unwrap_or(level.as_str()))
            }
        }
    }

    fn agreed_because(&self) -> Field<'a> {
        (self.agreement()).map_or_else(nothing, |it| text(because(it, self.of.locale)))
    }

    fn agreement(&self) -> Option<&'a Agreement> {
        let agreed = self.answers.and_then(Answers::agreed);
        agreed.filter(|_| self.of.view.is_all())
    }

    fn label(&self, level: &LevelId) -> Option<&'a str> {
        let (questionnaire, ..) = self.asked?;
        let level = questionnaire.scale.level(level)?;
        Some(level.label.get(self.of.locale))
    }

    /// What is known of the question, if any version asks it.
    fn known(&self, field: impl FnOnce(Asked<'a>) -> Field<'a>) -> Field<'a> {
        self.asked.map_or_else(nothing, field)
    }
}

/// Everything that was said about an agreement: for it, and against it.
pub(super) fn because(agreement: &Agreement, locale: Locale) -> String {
    let words = Strings::of(locale);
    let mut said = Vec::new();
    if let Answer::NotApplicable(exemption) = &agreement.answer {
        said.push(in_words(exemption.reason, words.report()).to_owned());
        said.push(exemption.note.clone());
    }
    said.push(agreement.reason.clone());
    if !agreement.dissent.is_empty() {
        said.push((words.workshop().dissents)(&agreement.dissent));
    }
    said.retain(|it| !it.is_empty());
    said.join(" · ")
}

const fn in_words(reason: Reason, say: &Say) -> &'static str {
    match reason {
        Reason::OutOfScope => say.out_of_scope,
        Reason::OutsideOurControl => say.outside_our_control,
        Reason::NotYetRelevant => say.not_yet_relevant,
        Reason::Other => say.other,
    }
}

pub(super) fn text<'a>(text: impl Into<Cow<'a, str>>) -> Field<'a> {
    Field::Text(text.into())
}

pub(super) fn nothing<'a>() -> Field<'a> {
    text("")
}
