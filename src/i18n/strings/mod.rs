//! The application's own sentences: one file per place where they are read,
//! one row per sentence, its languages side by side.

/// Declares a struct of sentences and its constant for each language.
///
/// A row is `name: english, korean, japanese;`. A sentence that something is
/// filled into takes arguments: `name(n: usize): …, …, …;`, each language an
/// expression that makes a `String`.
macro_rules! phrases {
    (
        $(#[$meta:meta])*
        $name:ident {
            $( $key:ident $( ( $($arg:ident : $ty:ty),+ ) )? : $en:expr, $ko:expr, $ja:expr; )+
        }
    ) => {
        $(#[$meta])*
        #[expect(missing_docs, reason = "each sentence says itself")]
        #[derive(Debug)]
        pub struct $name {
            $( pub $key: phrases!(@type $( $($ty),+ )?), )+
        }

        impl $name {
            pub(crate) const EN: Self = Self { $( $key: phrases!(@value $( $($arg: $ty),+ => )? $en), )+ };
            pub(crate) const KO: Self = Self { $( $key: phrases!(@value $( $($arg: $ty),+ => )? $ko), )+ };
            pub(crate) const JA: Self = Self { $( $key: phrases!(@value $( $($arg: $ty),+ => )? $ja), )+ };
        }
    };
    (@type) => { &'static str };
    (@type $($ty:ty),+) => { fn($($ty),+) -> String };
    (@value $($arg:ident : $ty:ty),+ => $text:expr) => { |$($arg: $ty),+| $text };
    (@value $text:expr) => { $text };
}

mod common;

pub use common::Common;

use super::Locale;

/// All the application's sentences in one language.
#[derive(Debug)]
pub struct Strings {
    /// Words used on more than one page.
    pub common: Common,
}

impl Strings {
    /// The sentences in this language.
    pub const fn of(locale: Locale) -> &'static Self {
        match locale {
            Locale::En => &Self { common: Common::EN },
            Locale::Ko => &Self { common: Common::KO },
            Locale::Ja => &Self { common: Common::JA },
        }
    }
}
