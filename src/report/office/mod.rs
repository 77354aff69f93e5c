//! A report as the files of office programs.
//!
//! Each is made from the one [`Report`](super::Report) and says nothing else.
//! The same report with the same pictures is always the same bytes: the only
//! clock is [`Report::at`](super::Report::at). The properties of a file hold
//! its title and that time, and nothing about anybody.

mod colour;
mod columns;
mod docx;
mod package;
mod pptx;
mod script;
mod xlsx;

/// A file could not be written: the library refused something that we should
/// not have asked of it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the file could not be written: {0}")]
pub struct Unwritable(pub(crate) String);
