//! What a block of a spreadsheet says about itself: whose its rows are, and
//! what its columns ask.

use std::collections::BTreeSet;

use super::{
    Assessment, Refusal, RespondentId, Unclear,
    grid::{Cells, answer},
};
use crate::{
    i18n::Locale,
    questionnaire::{Questionnaire, Requirement},
};

/// Rows or columns of a block, each with the one of the table that it is.
pub(super) type Places = Vec<(usize, usize)>;

/// What stands at the edges of a block.
#[derive(Debug)]
pub(super) struct Heads {
    /// Whose its rows are, where its first column holds names.
    pub(super) people: Option<Places>,
    /// What its columns ask, where its first row says so.
    pub(super) requirements: Option<Places>,
}

/// Reads what stands at the edges of a block.
///
/// # Errors
/// A name that is not one person's, a heading that is not one requirement's, or
/// a first column of what may be names and may be answers.
pub(super) fn read(
    assessment: &Assessment,
    questionnaire: &Questionnaire,
    people: &[RespondentId],
    block: &Cells<'_>,
) -> Result<Heads, Refusal> {
    let names: Vec<_> = (people.iter())
        .map(|id| (assessment.respondents().get(id)).map_or("", |it| it.name.trim()))
        .collect();
    let is_answer = |text: &str| answer(questionnaire, text).is_some();
    let is_name = |text: &str| !text.is_empty() && names.contains(&text);
    let is_asked = |text: &str| requirement(questionnaire, text) != Err(Unclear::Unknown);
    let headings =
        (block.first()).filter(|it| (it.iter()).any(|text| !is_answer(text) && is_asked(text)));
    let body = block.iter().enumerate().skip(headings.map_or(0, |_| 1));
    let firsts: Vec<_> = body
        .filter(|(_, cells)| cells.iter().any(|it| !it.is_empty()))
        .map(|(row, cells)| (row, first(cells)))
        .collect();
    let has_names = match headings {
        Some(headings) => !is_asked(first(headings)),
        None => (firsts.iter()).any(|(_, text)| is_name(text) && !is_answer(text)),
    };
    let is_wide = block.iter().any(|cells| cells.len() > 1);
    if headings.is_none() && !has_names && is_wide && are_different(&firsts, is_name) {
        return Err(Refusal::NamesOrAnswers);
    }
    let columns = |it: &Vec<_>| columns(questionnaire, it, block, usize::from(has_names));
    Ok(Heads {
        people: has_names.then(|| rows(&names, &firsts)).transpose()?,
        requirements: headings.map(columns).transpose()?,
    })
}

fn first<'a>(cells: &[&'a str]) -> &'a str {
    cells.first().copied().unwrap_or_default()
}

/// Whether they are the names of several, each once.
fn are_different(firsts: &[(usize, &str)], is_name: impl Fn(&str) -> bool) -> bool {
    let different: BTreeSet<_> = firsts.iter().map(|(_, text)| text).collect();
    firsts.len() > 1 && different.len() == firsts.len() && firsts.iter().all(|it| is_name(it.1))
}

/// Whose the rows are.
fn rows(names: &[&str], firsts: &[(usize, &str)]) -> Result<Places, Refusal> {
    let mut rows = Places::new();
    for (row, text) in firsts {
        let bearers = names.iter().enumerate().filter(|(_, it)| *it == text);
        let person = match one(bearers.map(|(person, _)| person)) {
            _ if text.is_empty() => Err(Unclear::Missing),
            Ok(person) if rows.iter().any(|it| it.1 == person) => Err(Unclear::Twice),
            found => found,
        };
        let person = person.map_err(|why| {
            let (row, text) = (row + 1, (*text).to_owned());
            Refusal::Name { row, text, why }
        })?;
        rows.push((*row, person));
    }
    Ok(rows)
}

/// What the columns from here on ask; one where nothing stands asks nothing.
fn columns(
    questionnaire: &Questionnaire,
    headings: &[&str],
    block: &Cells<'_>,
    from: usize,
) -> Result<Places, Refusal> {
    let cell = |cells: &[_], column| cells.get(column).copied().unwrap_or_default();
    let mut columns = Places::new();
    for column in from..block.iter().map(Vec::len).max().unwrap_or(0) {
        let text: &str = cell(headings, column);
        if block.iter().all(|it| cell(it, column).is_empty()) {
            continue;
        }
        let asked = match requirement(questionnaire, text) {
            _ if text.is_empty() => Err(Unclear::Missing),
            Ok(asked) if columns.iter().any(|it| it.1 == asked) => Err(Unclear::Twice),
            found => found,
        };
        let asked = asked.map_err(|why| {
            let (column, text) = (column + 1, text.to_owned());
            Refusal::Heading { column, text, why }
        })?;
        columns.push((column, asked));
    }
    Ok(columns)
}

/// The requirement of this number or title, or both, by its column.
fn requirement(questionnaire: &Questionnaire, text: &str) -> Result<usize, Unclear> {
    let is_it = |(number, it): &(String, &Requirement)| {
        let behind = text.strip_prefix(number.as_str()).map(str::trim_start);
        let titles = Locale::ALL.map(|locale| it.title.get(locale).trim());
        behind == Some("")
            || (titles.into_iter()).any(|title| text == title || behind == Some(title))
    };
    let asked = questionnaire.numbered().enumerate();
    one(asked.filter(|(_, it)| is_it(it)).map(|(column, _)| column))
}

/// The only one there is.
fn one(mut found: impl Iterator<Item = usize>) -> Result<usize, Unclear> {
    match (found.next(), found.next()) {
        (Some(it), None) => Ok(it),
        (Some(_), Some(_)) => Err(Unclear::Shared),
        (None, _) => Err(Unclear::Unknown),
    }
}
