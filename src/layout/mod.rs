//! What goes into a document, and in which clothes: chosen by people, kept with
//! the assessment, and reused as a template.

mod brand;
mod png;

pub use brand::{Accent, Brand, Logo, NotAColour, NotALogo};
pub use png::{NotAPng, Png};
