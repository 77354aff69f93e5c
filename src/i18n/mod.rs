//! Every sentence a person reads, in the languages we speak.
//!
//! - [`Locale`] says which language.
//! - [`Text`] is a sentence from a questionnaire, in one or several languages.
//! - [`Strings`] are the sentences of the application itself. A missing
//!   translation does not compile.
//! - [`Particle`] is the Korean one that fits whatever is filled into them.

mod locale;
mod particle;
mod strings;
mod text;

pub use locale::Locale;
pub use particle::Particle;
pub use strings::*;
pub use text::Text;
