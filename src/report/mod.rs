//! How it leaves: documents for people, files for other programs.
//!
//! - [`Report`] is the document to hand over, as a value: every sentence and
//!   number in it, laid out in none. Formats are made from it, so that no
//!   format can say something else.
//! - [`Scored`] is every score with what it is made of, for other programs.
//! - [`Records`] are the answers in long form, for a spreadsheet; [`kept`] those
//!   that no present version of a questionnaire knows.
//! - [`file_name`] is what such a file is called, [`yaml_name`] what that of a
//!   questionnaire is.
//!
//! A file in one of the [`Format`]s is asked for with a [`Request`], which any
//! thread may take; `Job` makes it.
//!
//! What an assessment is saved and reopened with is its
//! [archive](crate::archive).

mod cell;
mod csv;
mod file_name;
mod format;
mod html;
#[cfg(feature = "office")]
mod job;
mod kept;
mod model;
#[cfg(feature = "office")]
mod office;
mod pooled;
mod records;
mod request;
mod scored;
mod sections;
mod table;
mod voice;

pub use self::{
    cell::*,
    csv::guarded,
    file_name::{file_name, json_name, yaml_name},
    format::Format,
    html::{HtmlParts, usual_accent},
    kept::{Kept, kept},
    model::*,
    records::{Field, Record, Records},
    request::Request,
    scored::Scored,
    sections::{Material, Recorded, called, has, languages, whose, why_hidden},
    table::*,
    voice::signed,
};
#[cfg(feature = "office")]
pub use self::{
    job::{Job, Refusal},
    office::Unwritable,
};
