//! What groups answered, where nobody's answers may be told by themselves.

use super::{
    Field, Record, Records,
    records::{because, nothing, text},
};
use crate::{
    assessment::{Answer, Answers, GroupKind, View},
    i18n::{Report as Say, Strings, Views},
    questionnaire::{Questionnaire, Requirement, Trigger},
    scoring::{Panel, RequirementScore, Said, Spread, State, Viewable, score_in},
};

/// What a row is about.
#[derive(Clone, Copy)]
struct Row<'r, 'a> {
    of: Records<'a>,
    panel: &'r Panel<'r>,
    view: &'r View,
    asked: (&'a Questionnaire, &'a Trigger, &'a Requirement),
    scored: &'r RequirementScore,
}

/// The headings of the columns, in the order of [`Row::record`].
fn headings(say: &Say, views: &Views) -> Vec<&'static str> {
    vec![
        say.company,
        say.department,
        say.questionnaire_id,
        say.questionnaire,
        say.version,
        say.trigger_id,
        say.trigger,
        say.requirement_id,
        say.requirement,
        views.whose_kind,
        views.whose,
        say.state_code,
        say.state,
        say.level_share,
        views.people,
        views.mean,
        views.lowest,
        views.highest,
        views.deviation,
        views.agreement,
        views.exempt,
        views.notes,
        say.agreed_level,
        say.agreed_because,
    ]
}

impl<'a> Records<'a> {
    pub(super) fn pooled_headings(&self) -> Vec<&'static str> {
        let words = Strings::of(self.locale);
        headings(words.report(), words.views())
    }

    /// A row for each requirement and each view that may be shown beside the
    /// others: everybody, departments and roles; or the one that is looked at.
    /// Of answers to what is asked no more there is none.
    pub(super) fn pooled(self) -> Vec<Record<'a>> {
        let all = Panel::of(self.assessment, self.view);
        let mut rows = Vec::new();
        let views = self.views(&all);
        for questionnaire in self.assessment.questionnaires() {
            let panels: Vec<_> = (views.iter())
                .map(|view| {
                    let panel = all.beside(view);
                    let card = score_in(questionnaire, &panel);
                    (view, panel, card)
                })
                .collect();
            for (at, trigger) in questionnaire.triggers.iter().enumerate() {
                for (nth, requirement) in trigger.requirements.iter().enumerate() {
                    rows.extend(panels.iter().map(|(view, panel, card)| {
                        let row = Row {
                            of: self,
                            panel,
                            view,
                            asked: (questionnaire, trigger, requirement),
                            scored: &card.triggers[at].requirements[nth],
                        };
                        row.record()
                    }));
                }
            }
        }
        rows
    }
}

impl Records<'_> {
    fn views(&self, panel: &Panel<'_>) -> Vec<View> {
        if !self.view.is_all() {
            return vec![self.view.clone()];
        }
        let groups = (GroupKind::ALL.into_iter())
            .flat_map(|it| self.assessment.groups_of(it))
            .filter(|(id, _)| panel.viewable(id) == Viewable::Shown)
            .map(|(id, _)| View::Group(id.clone()));
        std::iter::once(View::All).chain(groups).collect()
    }
}

impl<'a> Row<'_, 'a> {
    fn record(&self) -> Record<'a> {
        let (questionnaire, trigger, requirement) = self.asked;
        let locale = self.of.locale;
        let about = self.of.assessment.about();
        let said = self.panel.said(questionnaire, &requirement.id);
        let spread = said.levels.as_deref().and_then(Spread::of);
        // What lies at the ends of overlapping groups could be one person's.
        let ends = spread.filter(|_| self.view.is_all());
        let (code, state) = self.state();
        let (kind, whose) = self.whose();
        vec![
            text(&about.company),
            text(&about.department),
            text(questionnaire.id.as_str()),
            text(questionnaire.title.get(locale)),
            text(questionnaire.version.to_string()),
            text(trigger.id.as_str()),
            text(trigger.title.get(locale)),
            text(requirement.id.as_str()),
            text(requirement.title.get(locale)),
            text(kind),
            text(whose),
            text(code),
            text(state),
            match self.scored.state {
                State::Scored { share, .. } => Field::Number(share),
                _ => nothing(),
            },
            counted(people(&said)),
            measured(spread.map(|it| it.mean)),
            self.level(ends.map(|it| it.lowest)),
            self.level(ends.map(|it| it.highest)),
            measured(spread.map(|it| it.deviation)),
            measured(spread.map(|it| it.agreement)),
            counted(said.not_applicable),
            text(self.notes()),
            text(self.agreed_level()),
            text(self.agreed_because()),
        ]
    }

    fn say(&self) -> &'static Say {
        Strings::of(self.of.locale).report()
    }

    fn state(&self) -> (&'static str, &'static str) {
        let say = self.say();
        match self.scored.state {
            State::Scored { .. } => ("answered", say.answered),
            State::NotApplicable => ("not-applicable", say.not_applicable),
            State::Unanswered => ("unanswered", say.unanswered),
            State::Withheld => ("withheld", say.too_few),
        }
    }

    fn whose(&self) -> (&'static str, &'a str) {
        let views = Strings::of(self.of.locale).views();
        match self.view {
            View::All => (views.everybody, ""),
            View::Group(id) => (self.of.assessment.groups().get(id)).map_or(("", ""), |it| {
                let kind = match it.kind {
                    GroupKind::Department => views.department,
                    GroupKind::Role => views.role,
                };
                (kind, &it.name)
            }),
            View::Respondent(_) => (views.facilitator, ""),
        }
    }

    fn level(&self, at: Option<usize>) -> Field<'a> {
        let (questionnaire, ..) = self.asked;
        let level = at.and_then(|it| questionnaire.scale.levels().get(it));
        level.map_or_else(nothing, |it| text(it.label.get(self.of.locale)))
    }

    fn answers(&self) -> Option<&'a Answers> {
        let (questionnaire, _, requirement) = self.asked;
        (self.of.assessment).answers_to(&questionnaire.id, &requirement.id)
    }

    /// What was noted, in an order that does not tell by whom: everybody's, or
    /// what the facilitator who is looked at noted.
    fn notes(&self) -> String {
        let is_told = self.of.view == self.view && self.panel.tells_words();
        let Some(answers) = self.answers().filter(|_| is_told) else {
            return String::new();
        };
        let people = self.of.assessment.people(self.view);
        let mut notes: Vec<_> = people
            .filter_map(|(id, _)| Some(answers.responses().get(id)?.note.trim()))
            .filter(|it| !it.is_empty())
            .collect();
        notes.sort_unstable();
        notes.join("\n")
    }

    fn agreed_level(&self) -> &'a str {
        let (questionnaire, ..) = self.asked;
        let agreed = self.answers().and_then(Answers::agreed);
        match agreed.filter(|_| self.view.is_all()).map(|it| &it.answer) {
            None => "",
            Some(Answer::NotApplicable(_)) => self.say().not_applicable,
            Some(Answer::Level(id)) => {
                let level = questionnaire.scale.level(id);
                level.map_or(id.as_str(), |it| it.label.get(self.of.locale))
            }
        }
    }

    fn agreed_because(&self) -> String {
        let agreed = self.answers().and_then(Answers::agreed);
        let agreed = agreed.filter(|_| self.view.is_all());
        agreed.map_or_else(String::new, |it| because(it, self.of.locale))
    }
}

fn people(said: &Said) -> Option<usize> {
    said.levels.as_ref().map(|it| it.iter().sum())
}

#[expect(clippy::cast_precision_loss, reason = "people are far fewer than 2^52")]
fn counted<'a>(n: Option<usize>) -> Field<'a> {
    measured(n.map(|it| it as f64))
}

fn measured<'a>(number: Option<f64>) -> Field<'a> {
    number.map_or_else(nothing, Field::Number)
}
