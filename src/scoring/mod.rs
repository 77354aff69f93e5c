//! What the answers mean.
//!
//! [`score`] turns a questionnaire and an assessment into a [`Scorecard`]. It
//! is total and pure: it reads no clock, locale, randomness or storage, uses
//! only `+ − × ÷`, and adds in the order of ids, so the order of questions,
//! people and keys never changes a bit of the result, natively or in the
//! browser.
//!
//! - A requirement's score is the mean of the [shares](crate::questionnaire::Scale::share)
//!   its respondents chose, or the share of the answer they agreed on. Whose
//!   answers count is a [`View`]; where too few gave
//!   one to be shown, it has none.
//! - A trigger's score is the weighted mean of its scored requirements, the
//!   power's that of its scored triggers: [`Aggregate`].
//! - Unanswered, not applicable and the lowest level are three different
//!   things. What has no score is left out, never counted as zero.
//! - Over several powers there is an [`Overview`]: their weighted mean, which
//!   has no level of its own.
//! - The [`Placement`] is the band of the unrounded score, lowered by caps.
//! - How far apart people are about a requirement is a [`Spread`], in steps of
//!   the scale; its square root is as exact everywhere as a division.
//! - What a workshop talks about is its [`Agenda`], made of the [`Votes`] as far as
//!   they may be shown.
//! - Whose results may be seen, so that nobody's answers can be worked out from
//!   them, is a [`Disclosure`]. A [`Panel`] keeps to it: as a whole, and again
//!   among those who answered a requirement. What it withholds is in no score.
//! - How many answered at all is a [`Turnout`], which tells no more than that.

mod agenda;
mod aggregate;
mod cut;
mod differences;
mod disclosure;
mod display;
mod highlights;
mod indicator;
mod level;
mod overview;
mod panel;
mod protection;
mod requirement;
mod spread;
mod turnout;
mod votes;

pub use agenda::Agenda;
pub use aggregate::{Aggregate, LeftOut, Range, Term, Why};
pub use differences::{Apart, Differences, GroupScores};
pub use disclosure::Disclosure;
pub use display::{apportioned, fixed, percent, points_apart, rounded};
pub use highlights::{Gap, Highlights};
pub use indicator::{NotYears, offered, references, years};
pub use level::{CapOutcome, CapState, Placement};
pub use overview::{Overview, overview, overview_in};
pub use panel::{Panel, Said};
pub use protection::Viewable;
pub use requirement::{Basis, RequirementScore, State};
pub use spread::{Spread, TOLERANCE, to_discuss};
pub use turnout::{Answered, Turnout};
pub use votes::{Ballot, Votes};

use aggregate::Child;

use crate::{
    assessment::{Assessment, View},
    questionnaire::{Questionnaire, QuestionnaireId, RequirementId, TriggerId},
};

/// What the answers to one questionnaire amount to.
#[derive(Clone, Debug, PartialEq)]
pub struct Scorecard {
    /// The questionnaire.
    pub questionnaire: QuestionnaireId,
    /// The power as a whole, made of its triggers.
    pub power: Aggregate<TriggerId>,
    /// The power's level; none without a score.
    pub placement: Option<Placement>,
    /// The triggers, in the questionnaire's order.
    pub triggers: Vec<TriggerScore>,
}

/// What the answers to one trigger amount to.
#[derive(Clone, Debug, PartialEq)]
pub struct TriggerScore {
    /// The trigger.
    pub id: TriggerId,
    /// The trigger as a whole, made of its requirements.
    pub aggregate: Aggregate<RequirementId>,
    /// The trigger's level after its caps; none without a score.
    pub placement: Option<Placement>,
    /// What became of each cap, in the questionnaire's order.
    pub caps: Vec<CapOutcome>,
    /// The requirements, in the questionnaire's order.
    pub requirements: Vec<RequirementScore>,
}

impl TriggerScore {
    /// How many requirements have an answer, *not applicable* and those of which
    /// nothing may be shown included.
    pub fn answered(&self) -> usize {
        self.count(|it| *it != State::Unanswered)
    }

    fn count(&self, is_it: impl Fn(&State) -> bool) -> usize {
        let states = self.requirements.iter().map(|it| &it.state);
        states.filter(|it| is_it(it)).count()
    }
}

impl Scorecard {
    /// How many requirements have an answer, and how many there are.
    pub fn answered(&self) -> (usize, usize) {
        self.triggers.iter().fold((0, 0), |(done, all), trigger| {
            (done + trigger.answered(), all + trigger.requirements.len())
        })
    }

    /// How many requirements have answers of which nothing may be shown.
    pub fn withheld(&self) -> usize {
        let withheld = |it: &TriggerScore| it.count(|it| *it == State::Withheld);
        self.triggers.iter().map(withheld).sum()
    }

    /// The trigger with this id.
    pub fn trigger(&self, id: &TriggerId) -> Option<&TriggerScore> {
        self.triggers.iter().find(|it| it.id == *id)
    }
}

/// Scores an assessment against a questionnaire.
///
/// This never fails: a [`Questionnaire`] is valid, and answers it does not
/// know (to a requirement or with a level it does not have) are passed over.
///
/// ```
/// use needs_catch::{
///     assessment::{About, Answer, Assessment, Beginning, Change, Item, Respondent},
///     questionnaire::Questionnaire,
///     scoring::score,
/// };
///
/// let (questionnaire, _) = Questionnaire::read(
///     "
/// format: 1
/// id: tiny
/// version: 1.0.0
/// title: Tiny
/// concept: Is it small?
/// scale: [{ id: no, value: 0, label: No }, { id: half, value: 1, label: Half }, { id: yes, value: 2, label: Yes }]
/// bands: [{ level: no, from: 0 }, { level: half, from: 0.4 }, { level: yes, from: 0.75 }]
/// triggers:
///   - id: size
///     title: Size
///     question: How small?
///     requirements:
///       - { id: short, title: It is short, anchors: { no: Long, yes: Short } }
///       - { id: light, title: It is light, anchors: { no: Heavy, yes: Light } }
/// ",
/// )
/// .unwrap();
/// let me = "me".parse().unwrap();
/// let mut assessment = Assessment::begin(Beginning {
///     id: "example".to_owned(),
///     about: About::default(),
///     questionnaires: Vec::new(),
///     language: None,
///     respondent: ("me".parse().unwrap(), Respondent::default()),
///     at: "2026-11-22T09:30:00.000Z".parse().unwrap(),
///     sample: false,
///     invited_to: None,
/// });
/// let item = Item {
///     questionnaire: questionnaire.id.clone(),
///     requirement: "short".parse().unwrap(),
/// };
/// let answer = Answer::Level("half".parse().unwrap());
/// let at = assessment.modified().clone();
/// assessment.apply(Change::Answered { item, by: me, answer }, at);
///
/// let scorecard = score(&questionnaire, &assessment);
/// assert_eq!(scorecard.power.score, Some(0.5));
/// assert_eq!(scorecard.power.coverage, Some(0.5));
/// assert_eq!(scorecard.placement.unwrap().level.as_str(), "half");
/// ```
pub fn score(questionnaire: &Questionnaire, assessment: &Assessment) -> Scorecard {
    score_in(questionnaire, &Panel::of(assessment, &View::All))
}

/// Scores what some of the people said. Whatever may not be shown of it has no
/// score, and is in none.
pub fn score_in(questionnaire: &Questionnaire, panel: &Panel<'_>) -> Scorecard {
    let triggers: Vec<_> = (questionnaire.triggers.iter())
        .map(|trigger| {
            let requirements: Vec<_> = (trigger.requirements.iter())
                .map(|it| requirement::score(questionnaire, it, panel))
                .collect();
            let aggregate = Aggregate::of(
                (trigger.requirements.iter().zip(&requirements))
                    .map(|(it, scored)| Child::requirement(it, scored)),
            );
            let caps = level::caps(questionnaire, trigger, &requirements);
            let placement = (aggregate.score)
                .map(|score| Placement::under_caps(&questionnaire.bands, score, &caps));
            TriggerScore {
                id: trigger.id.clone(),
                aggregate,
                placement,
                caps,
                requirements,
            }
        })
        .collect();
    let power = Aggregate::of(
        (questionnaire.triggers.iter().zip(&triggers))
            .map(|(trigger, scored)| Child::trigger(trigger, scored)),
    );
    Scorecard {
        questionnaire: questionnaire.id.clone(),
        placement: (power.score)
            .map(|score| Placement::under_caps(&questionnaire.bands, score, &[])),
        power,
        triggers,
    }
}
