use crate::{
    assessment::Figures,
    questionnaire::{Indicator, Parameter, ParameterKind, Reference},
};

/// The published figures that may stand beside what was entered: those whose
/// every condition was entered just so. A figure for a three-year window says
/// nothing about four years.
pub fn references<'a>(indicator: &'a Indicator, figures: &Figures) -> Vec<&'a Reference> {
    (indicator.references.iter())
        .filter(|reference| {
            (reference.when.iter()).all(|(parameter, wanted)| {
                let entered = figures.parameters.get(parameter);
                entered.and_then(|it| years(it).ok().flatten()) == Some(*wanted)
            })
        })
        .collect()
}

/// What is offered for a parameter: what was entered or, where nothing was
/// entered for the whole indicator, what is usual.
pub fn offered(parameter: &Parameter, figures: Option<&Figures>) -> String {
    match (figures, parameter.kind) {
        (Some(figures), _) => {
            let entered = figures.parameters.get(&parameter.id);
            entered.cloned().unwrap_or_default()
        }
        (None, ParameterKind::Years { default }) => {
            default.map_or_else(String::new, |years| years.to_string())
        }
        (None, ParameterKind::Words) => String::new(),
    }
}

/// What was typed is not a whole number of years, from 1 to 99.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("years are a whole number from 1 to 99")]
pub struct NotYears;

/// Reads a number of years, full-width digits included; `None` where nothing
/// is typed.
///
/// ```
/// use needs_catch::scoring::{NotYears, years};
///
/// assert_eq!(years(" ３ "), Ok(Some(3)));
/// assert_eq!(years(""), Ok(None));
/// assert_eq!(years("2.5"), Err(NotYears));
/// ```
pub fn years(typed: &str) -> Result<Option<u16>, NotYears> {
    match crate::assessment::amount(typed) {
        Ok(None) => Ok(None),
        Ok(Some(number)) => (1..=99)
            .find(|&years| f64::from(years).total_cmp(&number).is_eq())
            .map(Some)
            .ok_or(NotYears),
        Err(_) => Err(NotYears),
    }
}
