//! Answers as a table: a row for each person, a column for each requirement.

use std::collections::BTreeSet;

use super::{
    Answer, Assessment, Change, Exemption, Item, Reason, RespondentId,
    heads::{self, Places},
};
use crate::{
    i18n::{Locale, Strings},
    questionnaire::{Questionnaire, RequirementId},
};

/// The answers of people to one questionnaire, as a table to type and paste
/// into.
#[derive(Clone, Copy, Debug)]
pub struct Grid<'a> {
    assessment: &'a Assessment,
    questionnaire: &'a Questionnaire,
    /// Its rows.
    people: &'a [RespondentId],
}

/// What a pasted block does.
#[derive(Clone, Debug, PartialEq)]
pub struct Pasted {
    /// The change, taken back as one.
    pub change: Change,
    /// How many answers it writes.
    pub answers: usize,
    /// Whose, in the order of the table.
    pub people: Vec<RespondentId>,
}

/// Why a block cannot be pasted. Rows and columns are those of the block,
/// counted from 1.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// There is nothing in it.
    #[error("there is nothing to paste")]
    Nothing,
    /// A cell says nothing that this scale knows.
    #[error("row {row}, column {column}: no answer: {text:?}")]
    NoAnswer {
        /// Its row.
        row: usize,
        /// Its column.
        column: usize,
        /// What it says.
        text: String,
        /// Whose answer it would be, by their row in the table, from 0.
        person: usize,
        /// What it would answer, by its column in the table, from 0.
        requirement: usize,
    },
    /// A first cell among names is not the name of one person.
    #[error("row {row}: not one person: {text:?}")]
    Name {
        /// Its row.
        row: usize,
        /// What it says.
        text: String,
        /// What it is instead.
        why: Unclear,
    },
    /// A heading is not that of one requirement.
    #[error("column {column}: not one requirement: {text:?}")]
    Heading {
        /// Its column.
        column: usize,
        /// What it says.
        text: String,
        /// What it is instead.
        why: Unclear,
    },
    /// Its first column are names, or answers: each cell may be both.
    #[error("the first column may be names or answers")]
    NamesOrAnswers,
    /// It has more rows than there are people from here on.
    #[error("{rows} rows, but only {room} people from here on")]
    TooManyRows {
        /// Its rows.
        rows: usize,
        /// The people from here on.
        room: usize,
    },
    /// It has more columns than there are requirements from here on.
    #[error("{columns} columns, but only {room} requirements from here on")]
    TooManyColumns {
        /// Its columns.
        columns: usize,
        /// The requirements from here on.
        room: usize,
    },
}

/// Why a name or a heading says nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unclear {
    /// There is none, although something stands beside or below it.
    Missing,
    /// It is nobody's, and no requirement's.
    Unknown,
    /// It is that of several.
    Shared,
    /// It is there already.
    Twice,
}

/// The cells of a block, row by row.
pub(super) type Cells<'a> = Vec<Vec<&'a str>>;

impl<'a> Grid<'a> {
    /// The table of these people.
    pub const fn of(
        assessment: &'a Assessment,
        questionnaire: &'a Questionnaire,
        people: &'a [RespondentId],
    ) -> Self {
        Self {
            assessment,
            questionnaire,
            people,
        }
    }

    /// What a block copied from a spreadsheet does where its upper left cell
    /// comes to stand at a row and a column, both counted from 0.
    ///
    /// A cell holds the number of a level, counted from 1 for the lowest, its
    /// label in any language, or its id; or 0, N or what *not applicable* is
    /// called. Where it is empty, what stands there stays.
    ///
    /// Where the first column holds names of people, the rows are theirs in
    /// whatever order they come; where the first row holds numbers or titles of
    /// requirements, the columns are theirs.
    ///
    /// # Errors
    /// The first thing that is wrong with it; then nothing of it is written.
    pub fn paste(&self, row: usize, column: usize, block: &str) -> Result<Pasted, Refusal> {
        let cells = rows(block);
        if cells.is_empty() {
            return Err(Refusal::Nothing);
        }
        let (rows, columns) = self.places(row, column, &cells)?;
        let requirements: Vec<_> = (self.questionnaire.requirements())
            .map(|(_, it)| &it.id)
            .collect();
        let (mut changes, mut written) = (Vec::new(), BTreeSet::new());
        for (row, person) in rows {
            for &(column, requirement) in &columns {
                let text = cells[row].get(column).copied().unwrap_or_default();
                if text.is_empty() {
                    continue;
                }
                let Some(answer) = answer(self.questionnaire, text) else {
                    return Err(Refusal::NoAnswer {
                        row: row + 1,
                        column: column + 1,
                        text: text.to_owned(),
                        person,
                        requirement,
                    });
                };
                changes.push(self.write(&self.people[person], requirements[requirement], answer));
                written.insert(person);
            }
        }
        if changes.is_empty() {
            return Err(Refusal::Nothing);
        }
        let people = written.iter().map(|it| self.people[*it].clone());
        Ok(Pasted {
            answers: changes.len(),
            people: people.collect(),
            change: Change::Together(changes),
        })
    }

    /// Which of its rows are whose, and what its columns ask: as it says itself,
    /// or by where it stands.
    fn places(
        &self,
        row: usize,
        column: usize,
        cells: &Cells<'_>,
    ) -> Result<(Places, Places), Refusal> {
        let (people, requirements) = (self.people.len(), self.questionnaire.requirements().count());
        let heads = heads::read(self.assessment, self.questionnaire, self.people, cells)?;
        let top = usize::from(heads.requirements.is_some());
        let left = usize::from(heads.people.is_some());
        let rows = cells.len() - top;
        let columns = cells.iter().map(Vec::len).max().unwrap_or(0) - left;
        let room = people.saturating_sub(row);
        if heads.people.is_none() && rows > room {
            return Err(Refusal::TooManyRows { rows, room });
        }
        let room = requirements.saturating_sub(column);
        if heads.requirements.is_none() && columns > room {
            return Err(Refusal::TooManyColumns { columns, room });
        }
        let by_place = |from, many, to| (from..from + many).zip(to..).collect();
        let rows = (heads.people).unwrap_or_else(|| by_place(top, rows, row));
        let columns = (heads.requirements).unwrap_or_else(|| by_place(left, columns, column));
        Ok((rows, columns))
    }

    /// What writes an answer. Why something does not apply is not written over.
    fn write(&self, by: &RespondentId, requirement: &RequirementId, answer: Answer) -> Change {
        let item = Item {
            questionnaire: self.questionnaire.id.clone(),
            requirement: requirement.clone(),
        };
        let old = self.assessment.response(&item, by);
        let answer = match (old.and_then(|it| it.answer.clone()), answer) {
            (Some(old @ Answer::NotApplicable(_)), Answer::NotApplicable(_)) => old,
            (_, answer) => answer,
        };
        let by = by.clone();
        Change::Answered { item, by, answer }
    }
}

/// *Not applicable*, as it is marked on paper: without a reason.
pub const fn exempt() -> Answer {
    Answer::NotApplicable(Exemption {
        reason: Reason::Other,
        note: String::new(),
    })
}

/// The cells of a block as spreadsheets copy it, without what is empty at its
/// end: they add a line, and people select more than they filled in.
fn rows(block: &str) -> Cells<'_> {
    let mut rows: Vec<_> = block.lines().map(cells).collect();
    let filled = rows.iter().rposition(|it| !it.is_empty());
    rows.truncate(filled.map_or(0, |last| last + 1));
    rows
}

/// The cells of a row up to the last that says something.
fn cells(line: &str) -> Vec<&str> {
    let mut cells: Vec<_> = line.split('\t').map(plain).collect();
    let filled = cells.iter().rposition(|it| !it.is_empty());
    cells.truncate(filled.map_or(0, |last| last + 1));
    cells
}

/// A cell as it was meant: spreadsheets put quotes around some.
pub(super) fn plain(cell: &str) -> &str {
    let cell = cell.trim();
    let unquoted = cell.strip_prefix('"').and_then(|it| it.strip_suffix('"'));
    unquoted.unwrap_or(cell).trim()
}

/// What a cell says.
pub(super) fn answer(questionnaire: &Questionnaire, text: &str) -> Option<Answer> {
    let levels = questionnaire.scale.levels();
    // Nearly every cell of a block: nothing else is looked at for those.
    let by_number = number(text).and_then(|it| levels.get(it.checked_sub(1)?));
    if let Some(level) = by_number {
        return Some(Answer::Level(level.id.clone()));
    }
    let text = text.to_lowercase();
    let is_exempt = ["0", "０", "n", "n/a", "na"].contains(&text.as_str())
        || (Locale::ALL.iter())
            .any(|locale| Strings::of(*locale).respond.not_applicable.to_lowercase() == text);
    if is_exempt {
        return Some(exempt());
    }
    let level = levels.iter().find(|level| {
        let labels = Locale::ALL.map(|locale| level.label.get(locale).to_lowercase());
        labels.contains(&text) || level.id.to_string() == text
    })?;
    Some(Answer::Level(level.id.clone()))
}

/// A number as it is typed in any of the languages.
fn number(text: &str) -> Option<usize> {
    let ascii = |it: char| match it {
        '０'..='９' => char::from_digit(u32::from(it) - u32::from('０'), 10),
        _ => Some(it),
    };
    text.chars()
        .map(ascii)
        .collect::<Option<String>>()?
        .parse()
        .ok()
}
