//! A made-up company, so that a newcomer sees a finished result at once.
//!
//! It is built as a person would build it: begun, then changed. One
//! requirement is left open and two do not apply, so that coverage and range
//! can be seen; in *storage* one low answer holds the level down.

use crate::{
    assessment::{
        About, Answer, Assessment, Beginning, Change, Exemption, Figures, Item, Reason, Respondent,
        RespondentId, Timestamp,
    },
    i18n::{Locale, Sample, Strings},
    questionnaire::{Library, ParameterId},
};

/// The id of the sample: there is one on a device, however often it is opened.
pub const ID: &str = "sample";

const QUESTIONNAIRE: &str = "needs-catch";
const RESPONDENT: &str = "sample-respondent";

/// A note in the reader's language.
type Note = fn(&Sample) -> &'static str;

/// What the made-up company answered to a requirement.
enum Said {
    /// A level.
    Level(&'static str),
    /// It does not apply.
    Not(Reason, Note),
    /// Nothing yet.
    Nothing,
}

use Said::{Level, Not, Nothing};

const ANSWERS: &[(&str, Said)] = &[
    ("growing-customer-policy", Level("middle-high")),
    ("needed-information", Level("middle")),
    ("collection-rules", Level("middle")),
    ("storage-rules", Level("low-middle")),
    ("use-rules", Level("low-middle")),
    ("information-overview", Level("low-middle")),
    ("collecting-departments", Level("middle")),
    (
        "contact-time",
        Not(Reason::OutsideOurControl, |it| it.contact_time),
    ),
    ("whose-voice", Level("middle-high")),
    ("target-review", Level("high")),
    ("unused-collection", Level("middle")),
    ("where-it-lives", Level("low")),
    ("recording", Level("middle-high")),
    ("regular-update", Level("middle-high")),
    ("non-customers", Level("middle")),
    ("purpose-of-use", Level("middle-high")),
    ("scope-of-use", Level("middle")),
    ("analysis-by-scope", Level("middle")),
    ("use-by-person", Level("high")),
    ("use-by-department", Level("high")),
    ("use-by-company", Nothing),
    ("agreed-purpose", Level("middle")),
    ("joined-records", Level("low")),
    (
        "selected-content",
        Not(Reason::NotYetRelevant, |it| it.selected_content),
    ),
    ("joint-response", Level("low-middle")),
];

const NOTES: &[(&str, Note)] = &[
    ("growing-customer-policy", |it| it.growing_customer_policy),
    ("collecting-departments", |it| it.collecting_departments),
    ("where-it-lives", |it| it.where_it_lives),
    ("use-by-department", |it| it.use_by_department),
    ("use-by-company", |it| it.use_by_company),
    ("joint-response", |it| it.joint_response),
];

/// The made-up company's assessment, its texts in this language.
///
/// `None` where the library has not the questionnaire it answers.
pub fn sample(library: &Library, locale: Locale, at: Timestamp) -> Option<Assessment> {
    let questionnaire = library.questionnaire(&QUESTIONNAIRE.parse().ok()?)?;
    let words = Strings::of(locale).sample();
    let me: RespondentId = RESPONDENT.parse().ok()?;
    let name = words.respondent.to_owned();
    let mut assessment = Assessment::begin(Beginning {
        id: ID.to_owned(),
        about: About {
            company: words.company.to_owned(),
            department: words.department.to_owned(),
        },
        questionnaires: vec![questionnaire.clone()],
        language: None,
        respondent: (me.clone(), Respondent::named(name)),
        at: at.clone(),
        sample: true,
        invited_to: None,
    });
    let item = |requirement: &str| {
        Some(Item {
            questionnaire: questionnaire.id.clone(),
            requirement: requirement.parse().ok()?,
        })
    };
    for (requirement, said) in ANSWERS {
        let answer = match said {
            Level(level) => Answer::Level(level.parse().ok()?),
            Not(reason, note) => Answer::NotApplicable(Exemption {
                reason: *reason,
                note: note(words).to_owned(),
            }),
            Nothing => continue,
        };
        let (item, by) = (item(requirement)?, me.clone());
        assessment.apply(Change::Answered { item, by, answer }, at.clone());
    }
    for (requirement, note) in NOTES {
        let (item, by, note) = (item(requirement)?, me.clone(), note(words).to_owned());
        assessment.apply(Change::Noted { item, by, note }, at.clone());
    }
    for (indicator, numerator, parameter, value) in [
        ("new-product-ratio", 4_380.0, "window", "3"),
        ("no1-share-ratio", 9_850.0, "market", words.market),
    ] {
        let parameter: ParameterId = parameter.parse().ok()?;
        let figures = Figures {
            numerator: Some(numerator),
            denominator: Some(36_500.0),
            parameters: [(parameter, value.to_owned())].into(),
        };
        let change = Change::FiguresEntered {
            questionnaire: questionnaire.id.clone(),
            indicator: indicator.parse().ok()?,
            figures,
        };
        assessment.apply(change, at.clone());
    }
    Some(assessment)
}

/// Whether nobody has changed this sample since it was made, in whatever
/// language that was.
pub fn is_untouched(assessment: &Assessment, library: &Library) -> bool {
    Locale::ALL.into_iter().any(|locale| {
        sample(library, locale, assessment.created().clone()).as_ref() == Some(assessment)
    })
}
