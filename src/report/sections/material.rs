use crate::{
    assessment::{Answer, Assessment, GroupKind, RespondentId, Timestamp, View},
    i18n::{Locale, Strings, Views},
    layout::Layout,
    questionnaire::QuestionnaireId,
    report::{Records, file_name},
    scoring::{Panel, Viewable},
};

/// What a report is made of.
#[derive(Clone, Copy, Debug)]
pub struct Material<'a> {
    /// What was answered.
    pub assessment: &'a Assessment,
    /// How it looks.
    pub layout: &'a Layout,
    /// The driving power it is about; all of them if none.
    pub power: Option<&'a QuestionnaireId>,
    /// Whose answers it is about.
    pub view: &'a View,
    /// The language of the report's own words.
    pub locale: Locale,
    /// The language of the questionnaires' words.
    pub content: Locale,
    /// When it is made: published figures are that old.
    pub at: &'a Timestamp,
}

/// What [`Records`] are made of: nothing that is withheld is in it.
#[derive(Clone, Debug)]
pub struct Recorded {
    assessment: Assessment,
    /// Whose answers it is about, by the ids that are in it.
    view: View,
    locale: Locale,
}

impl Recorded {
    /// The answers in long form.
    pub const fn records(&self) -> Records<'_> {
        Records::in_view(&self.assessment, &self.view, self.locale)
    }
}

impl Material<'_> {
    /// What of the assessment its readers may have: about the wanted power, by
    /// those whose answers are looked at, and without anything that is withheld.
    /// Tables and files for others are made from this.
    pub fn shared(&self) -> Assessment {
        let heard = self.heard(self.assessment.in_view(self.view));
        self.in_part(&heard.without(&self.layout.withheld))
    }

    /// The same with all people of the assessment, for [`Records`]: they know of
    /// whom they may tell.
    pub fn recorded(&self) -> Recorded {
        let withheld = &self.layout.withheld;
        Recorded {
            assessment: self.in_part(&self.assessment.without(withheld)),
            view: self.assessment.view_without(self.view, withheld),
            locale: self.locale,
        }
    }

    pub(super) fn in_part(&self, assessment: &Assessment) -> Assessment {
        match self.power {
            Some(power) => assessment.of_power(power),
            None => assessment.clone(),
        }
    }

    /// Without answers that may not be shown. Words were written to be read; in
    /// the view of a group they could tell who wrote them.
    fn heard(&self, assessment: Assessment) -> Assessment {
        if !assessment.is_protected() {
            return assessment;
        }
        let panel = Panel::of(self.assessment, self.view);
        assessment.heard(|item, response| {
            let questionnaire = self.assessment.questionnaire(&item.questionnaire);
            let said = questionnaire.map(|it| panel.said(it, &item.requirement));
            let levels = said.as_ref().is_some_and(|it| it.levels.is_some());
            let exempt = said.as_ref().is_some_and(|it| it.not_applicable.is_some());
            let is_shown = |it: &Answer| match it {
                Answer::Level(_) => levels,
                Answer::NotApplicable(_) => exempt,
            };
            let mut told = response.clone();
            told.answer = told.answer.filter(is_shown);
            if !panel.tells_words() {
                told.note.clear();
                if let Some(Answer::NotApplicable(exemption)) = &mut told.answer {
                    exemption.note.clear();
                }
            }
            told
        })
    }

    /// Whose answers it is about, as far as they may be named; none where it is
    /// everybody's.
    pub fn whose(&self) -> Option<String> {
        let recorded = self.recorded();
        whose(&recorded.assessment, &recorded.view, self.locale)
    }

    /// What these are called who look at it from outside, as far as they may be
    /// named: where people were promised that nobody is found in a file, they are
    /// not either. Several who have no name are counted.
    pub(super) fn facilitators<'b>(
        &self,
        ids: impl IntoIterator<Item = &'b RespondentId>,
    ) -> Vec<String> {
        let name = |id: &RespondentId| {
            let view = View::Respondent(id.clone());
            let theirs = Material {
                view: &view,
                ..*self
            };
            theirs.whose().filter(|_| !self.assessment.is_protected())
        };
        let otherwise = Strings::of(self.locale).views().facilitator;
        let mut names: Vec<_> = (ids.into_iter())
            .map(|id| name(id).unwrap_or_else(|| otherwise.to_owned()))
            .collect();
        let nameless = names.iter_mut().filter(|it| *it == otherwise);
        let nameless: Vec<_> = nameless.collect();
        if nameless.len() > 1 {
            for (name, n) in nameless.into_iter().zip(1..) {
                *name = format!("{otherwise} {n}");
            }
        }
        names
    }

    /// What a file of it is called, see [`file_name`]: nothing that is withheld
    /// is in the name.
    pub fn file_name(&self, extension: &str) -> String {
        let shared = self.shared();
        let part = match shared.questionnaires() {
            [power] if self.assessment.questionnaires().len() > 1 => power.title.get(self.content),
            _ => "",
        };
        let parts = [part.to_owned(), self.whose().unwrap_or_default()];
        let named: Vec<_> = parts.into_iter().filter(|it| !it.is_empty()).collect();
        file_name(
            shared.about(),
            &named.join("_"),
            shared.modified(),
            extension,
        )
    }
}

/// Whose answers are in a view, in words: what the group or the person is
/// called, and what it is where it is called nothing. None for everybody's.
pub fn whose(assessment: &Assessment, view: &View, locale: Locale) -> Option<String> {
    let words = Strings::of(locale).views();
    match view {
        View::All => None,
        View::Group(id) => {
            let group = assessment.groups().get(id);
            let kind = group.map_or(GroupKind::Department, |it| it.kind);
            Some(called(words, kind, group.map_or("", |it| &it.name)))
        }
        View::Respondent(id) => {
            let one = assessment.respondents().get(id);
            let is_facilitator = one.is_some_and(|it| it.facilitator);
            let name = one.map_or("", |it| &it.name);
            let otherwise = if is_facilitator {
                words.facilitator
            } else {
                words.respondent
            };
            Some(named(name, otherwise))
        }
    }
}

/// What a group is called, also where nobody named it.
pub fn called(words: &Views, kind: GroupKind, name: &str) -> String {
    let otherwise = match kind {
        GroupKind::Department => words.unnamed_department,
        GroupKind::Role => words.unnamed_role,
    };
    named(name, otherwise)
}

/// Why the results of a group are not shown; none where they are.
pub fn why_hidden(words: &Views, viewable: Viewable, smallest: usize) -> Option<String> {
    match viewable {
        Viewable::Shown => None,
        Viewable::Empty => Some(words.nobody.to_owned()),
        Viewable::TooFew => Some((words.too_few)(smallest)),
        Viewable::Telling => Some(words.telling.to_owned()),
    }
}

fn named(name: &str, otherwise: &str) -> String {
    let name = name.trim();
    (if name.is_empty() { otherwise } else { name }).to_owned()
}
