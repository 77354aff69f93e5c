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
mod document;
mod home;
mod new;
mod report;
mod respond;
mod results;
mod sample;
mod settings;
mod shell;

pub use archive::Archive;
pub use chart::Chart;
pub use common::Common;
pub use document::Document;
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
    /// What stands in and beside a chart.
    pub chart: Chart,
    /// Words used on more than one page.
    pub common: Common,
    /// Words of the report, the document to hand over, and around it.
    pub document: Document,
    /// Words on the page of all assessments.
    pub home: Home,
    /// Words on the page that begins an assessment.
    pub new: New,
    /// Headings and words of the files that leave the application.
    pub report: Report,
    /// Words on the answering page.
    pub respond: Respond,
    /// Words on the page of scores.
    pub results: Results,
    /// What the made-up company says.
    pub sample: Sample,
    /// Words on the settings page.
    pub settings: Settings,
    /// Words around every page.
    pub shell: Shell,
}

impl Strings {
    /// The sentences in this language.
    pub const fn of(locale: Locale) -> &'static Self {
        match locale {
            Locale::En => &Self {
                archive: Archive::EN,
                chart: Chart::EN,
                common: Common::EN,
                document: Document::EN,
                home: Home::EN,
                new: New::EN,
                report: Report::EN,
                respond: Respond::EN,
                results: Results::EN,
                sample: Sample::EN,
                settings: Settings::EN,
                shell: Shell::EN,
            },
            Locale::Ko => &Self {
                archive: Archive::KO,
                chart: Chart::KO,
                common: Common::KO,
                document: Document::KO,
                home: Home::KO,
                new: New::KO,
                report: Report::KO,
                respond: Respond::KO,
                results: Results::KO,
                sample: Sample::KO,
                settings: Settings::KO,
                shell: Shell::KO,
            },
            Locale::Ja => &Self {
                archive: Archive::JA,
                chart: Chart::JA,
                common: Common::JA,
                document: Document::JA,
                home: Home::JA,
                new: New::JA,
                report: Report::JA,
                respond: Respond::JA,
                results: Results::JA,
                sample: Sample::JA,
                settings: Settings::JA,
                shell: Shell::JA,
            },
        }
    }
}
