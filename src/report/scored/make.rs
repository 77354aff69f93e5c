use super::{Cap, LeftOut, Level, Made, Named, Power, Range, Requirement, Scored, Term, Trigger};
use crate::{
    assessment::{Assessment, View},
    i18n::{Locale, Text},
    questionnaire::{self, LevelId, Questionnaire, RequirementId},
    scoring::{
        Aggregate, Basis, CapOutcome, CapState, Placement, RequirementScore, Scorecard, State,
        TriggerScore, Why, overview_in,
    },
};

impl Scored {
    /// The scores of those in a view of an assessment; what things are called
    /// is in `locale`.
    pub fn of(assessment: &Assessment, view: &View, locale: Locale) -> Self {
        let overview = overview_in(assessment, view);
        let questionnaires = assessment.questionnaires();
        let title = |id: &_| {
            let found = assessment.questionnaire(id);
            found.map_or("", |it| it.title.get(locale))
        };
        Self {
            company: assessment.about().company.clone(),
            department: assessment.about().department.clone(),
            modified: assessment.modified().to_string(),
            overall: (overview.is_needed()).then(|| Made::of(&overview.overall, title)),
            powers: (questionnaires.iter().zip(&overview.powers))
                .map(|(questionnaire, scorecard)| {
                    let weight = assessment.weight(&questionnaire.id).value();
                    let asked = Asked {
                        questionnaire,
                        locale,
                    };
                    asked.power(scorecard, weight)
                })
                .collect(),
        }
    }
}

/// What was asked, and in which language it is called what.
#[derive(Clone, Copy)]
struct Asked<'a> {
    questionnaire: &'a Questionnaire,
    locale: Locale,
}

impl Asked<'_> {
    fn power(self, scored: &Scorecard, weight: f64) -> Power {
        let questionnaire = self.questionnaire;
        let title = |id: &_| {
            let found = questionnaire.triggers.iter().find(|it| it.id == *id);
            found.map_or("", |it| it.title.get(self.locale))
        };
        Power {
            named: self.named(&questionnaire.id, &questionnaire.title),
            version: questionnaire.version.to_string(),
            weight,
            level: self.level(scored.placement.as_ref()),
            made: Made::of(&scored.power, title),
            triggers: (questionnaire.triggers.iter().zip(&scored.triggers))
                .map(|(trigger, scored)| self.trigger(trigger, scored))
                .collect(),
        }
    }

    fn trigger(self, trigger: &questionnaire::Trigger, scored: &TriggerScore) -> Trigger {
        Trigger {
            named: self.named(&trigger.id, &trigger.title),
            weight: trigger.weight,
            level: self.level(scored.placement.as_ref()),
            made: Made::of(&scored.aggregate, |id| self.requirement_title(id)),
            caps: scored.caps.iter().map(|it| self.cap(it)).collect(),
            requirements: (trigger.requirements.iter().zip(&scored.requirements))
                .map(|(requirement, scored)| self.requirement(requirement, scored))
                .collect(),
        }
    }

    fn requirement(
        self,
        requirement: &questionnaire::Requirement,
        scored: &RequirementScore,
    ) -> Requirement {
        let (state, score, basis) = match scored.state {
            State::Scored { share, basis } => ("scored", Some(share), Some(basis)),
            State::NotApplicable => ("not-applicable", None, None),
            State::Unanswered => ("unanswered", None, None),
            State::Withheld => ("withheld", None, None),
        };
        Requirement {
            named: self.named(&requirement.id, &requirement.title),
            weight: requirement.weight,
            state,
            score,
            basis: basis.map(|it| match it {
                Basis::Agreed => "agreed",
                Basis::Mean => "mean",
            }),
            levels: scored.levels,
            not_applicable: scored.not_applicable,
        }
    }

    fn level(self, placement: Option<&Placement>) -> Option<Level> {
        placement.map(|it| Level {
            named: self.level_named(&it.level),
            by_score: self.level_named(&it.by_score),
        })
    }

    fn cap(self, outcome: &CapOutcome) -> Cap {
        let cap = &outcome.cap;
        Cap {
            requirement: Named {
                id: cap.requirement.to_string(),
                title: self.requirement_title(&cap.requirement).to_owned(),
            },
            below: self.level_named(&cap.below),
            at_most: self.level_named(&cap.at_most),
            because: cap.because.get(self.locale).to_owned(),
            state: match outcome.state {
                CapState::Acts => "acts",
                CapState::Open => "open",
                CapState::Lifted => "lifted",
            },
        }
    }

    fn named(self, id: &impl ToString, title: &Text) -> Named {
        Named {
            id: id.to_string(),
            title: title.get(self.locale).to_owned(),
        }
    }

    fn level_named(self, id: &LevelId) -> Named {
        let level = self.questionnaire.scale.level(id);
        Named {
            id: id.to_string(),
            title: level.map_or("", |it| it.label.get(self.locale)).to_owned(),
        }
    }

    fn requirement_title(&self, id: &RequirementId) -> &str {
        let found = self.questionnaire.requirement(id);
        found.map_or("", |(_, it)| it.title.get(self.locale))
    }
}

impl Made {
    fn of<'a, Id: ToString>(of: &Aggregate<Id>, title: impl Fn(&Id) -> &'a str) -> Self {
        let named = |id: &Id| Named {
            id: id.to_string(),
            title: title(id).to_owned(),
        };
        Self {
            score: of.score,
            coverage: of.coverage,
            range: of.range.map(|it| Range {
                worst: it.worst,
                best: it.best,
            }),
            terms: (of.terms.iter())
                .map(|it| Term {
                    child: named(&it.child),
                    weight: it.weight,
                    weight_share: it.weight_share,
                    score: it.score,
                    contribution: it.contribution,
                })
                .collect(),
            left_out: (of.left_out.iter())
                .map(|it| LeftOut {
                    child: named(&it.child),
                    why: match it.why {
                        Why::Unanswered => "unanswered",
                        Why::NotApplicable => "not-applicable",
                        Why::Weightless => "weightless",
                        Why::Withheld => "withheld",
                    },
                })
                .collect(),
        }
    }
}
