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

mod archive;
mod chart;
mod common;
mod shell;
mod settings;
mod results;
mod respond;
mod new;
mod home;
mod report;
mod sample;

pub use archive::Archive;
pub use chart::Chart;
pub use common::Common;
pub use home::Home;
pub use new::New;
pub use report::Report;
pub use respond::Respond;
pub use results::Results;
pub use sample::Sample;
pub use settings::Settings;
pub use shell::Shell;

use super::Locale;

/// All the application's sentences in one language.
#[derive(Debug)]
pub struct Strings {
    /// What is said about a file that cannot be opened.
    pub archive: Archive,
    /// Words used on more than one page.
    pub common: Common,
    /// What stands in and beside a chart.
    pub chart: Chart,
    /// Words around every page.
    pub shell: Shell,
    /// Words on the settings page.
    pub settings: Settings,
    /// Words on the page of scores.
    pub results: Results,
    /// Words on the answering page.
    pub respond: Respond,
    /// Words on the page that begins an assessment.
    pub new: New,
    /// Words on the page of all assessments.
    pub home: Home,
    /// What the made-up company says.
    pub sample: Sample,
    /// Headings and words of the files that leave the application.
    pub report: Report,
}

impl Strings {
    /// The sentences in this language.
    pub const fn of(locale: Locale) -> &'static Self {
        match locale {
            Locale::En => &Self {
                archive: Archive::EN,
                common: Common::EN,
                chart: Chart::EN,
                shell: Shell::EN,
                settings: Settings::EN,
                results: Results::EN,
                respond: Respond::EN,
                new: New::EN,
                home: Home::EN,
                sample: Sample::EN,
                report: Report::EN,
            },
            Locale::Ko => &Self {
                archive: Archive::KO,
                common: Common::KO,
                chart: Chart::KO,
                shell: Shell::KO,
                settings: Settings::KO,
                results: Results::KO,
                respond: Respond::KO,
                new: New::KO,
                home: Home::KO,
                sample: Sample::KO,
                report: Report::KO,
            },
            Locale::Ja => &Self {
                archive: Archive::JA,
                common: Common::JA,
                chart: Chart::JA,
                shell: Shell::JA,
                settings: Settings::JA,
                results: Results::JA,
                respond: Respond::JA,
                new: New::JA,
                home: Home::JA,
                sample: Sample::JA,
                report: Report::JA,
            },
        }
    }
}
