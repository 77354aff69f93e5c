//! How it leaves: files for other programs and other people.
//!
//! - [`csv`] is every answer as a table, for a spreadsheet.
//! - [`file_name`] is what such a file is called.
//!
//! What an assessment is saved and reopened with is its
//! [archive](crate::archive).

mod csv;
mod file_name;

pub use self::{csv::csv, file_name::file_name};
