use serde::Serialize;

use super::cell::{Cell, Words};

/// A table. Its first column names what its rows are about.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Table {
    /// What it holds.
    pub caption: Words,
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its rows, in groups that belong together.
    pub groups: Vec<Group>,
    /// What the rows amount to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<Row>,
}

/// A column of a table.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Column {
    /// What stands above it.
    pub heading: String,
    /// Whether numbers stand in it.
    pub numeric: bool,
}

/// Rows that belong together.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Group {
    /// What they belong to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub head: Option<Row>,
    /// The rows.
    pub rows: Vec<Row>,
}

/// A row of a table: as many cells as there are columns.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Row {
    /// The id of what it is about; never shown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Its cells.
    pub cells: Vec<Cell>,
    /// What was noted about it, below it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notes: Option<Notes>,
}

/// What people noted.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Notes {
    /// What they are called.
    pub label: String,
    /// The notes.
    pub lines: Vec<Words>,
}

impl Column {
    /// One in which words stand.
    pub(super) fn words(heading: &str) -> Self {
        let heading = heading.to_owned();
        let numeric = false;
        Self { heading, numeric }
    }

    /// One in which numbers stand.
    pub(super) fn numbers(heading: &str) -> Self {
        let numeric = true;
        Self {
            numeric,
            ..Self::words(heading)
        }
    }
}

impl Row {
    /// A row without notes, about what has this id.
    pub(super) fn about(id: impl Into<String>, cells: Vec<Cell>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::of(cells)
        }
    }

    /// A row about nothing that has an id.
    pub(super) fn of(cells: Vec<Cell>) -> Self {
        Self {
            id: None,
            cells,
            notes: None,
        }
    }
}
