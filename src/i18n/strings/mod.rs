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
mod beginning;
mod builder;
mod chart;
mod collect;
mod common;
mod deck;
mod document;
mod entry;
mod exchange;
mod files;
mod home;
mod joining;
mod library;
mod new;
mod people;
mod problem;
mod report;
mod respond;
mod results;
mod roster;
mod round;
mod sample;
mod settings;
mod sheets;
mod shell;
mod versions;
mod workshop;
mod views;

pub use archive::Archive;
pub use beginning::Beginning;
pub use builder::Builder;
pub use chart::Chart;
pub use collect::Collect;
pub use common::Common;
pub use deck::Deck;
pub use document::Document;
pub use entry::Entry;
pub use exchange::Exchange;
pub use files::Files;
pub use home::Home;
pub use joining::Joining;
pub use library::Library;
pub use new::New;
pub use people::People;
pub use problem::Problem;
pub use report::Report;
pub use respond::Respond;
pub use results::Results;
pub use roster::Roster;
pub use round::Round;
pub use sample::Sample;
pub use settings::Settings;
pub use sheets::Sheets;
pub use shell::Shell;
pub use versions::Versions;
pub use views::Views;
pub use workshop::Workshop;

use std::fmt;

use super::Locale;

/// All the application's sentences in one language.
///
/// What the first question needs is a field. The rest is a function, so that
/// the build can leave the sentences of later pages to a module of their own.
pub struct Strings {
    locale: Locale,
    /// Words at the head of the first page.
    pub beginning: Beginning,
    /// Words used on more than one page.
    pub common: Common,
    /// Words on the answering page.
    pub respond: Respond,
    /// Words around every page.
    pub shell: Shell,
}

impl Strings {
    /// The sentences in this language.
    pub const fn of(locale: Locale) -> &'static Self {
        match locale {
            Locale::En => &Self {
                locale: Locale::En,
                beginning: Beginning::EN,
                common: Common::EN,
                respond: Respond::EN,
                shell: Shell::EN,
            },
            Locale::Ko => &Self {
                locale: Locale::Ko,
                beginning: Beginning::KO,
                common: Common::KO,
                respond: Respond::KO,
                shell: Shell::KO,
            },
            Locale::Ja => &Self {
                locale: Locale::Ja,
                beginning: Beginning::JA,
                common: Common::JA,
                respond: Respond::JA,
                shell: Shell::JA,
            },
        }
    }
}

/// The sentences that come later, each a function of [`Strings`].
macro_rules! later {
    ($( $(#[$meta:meta])* $name:ident: $ty:ident; )+) => {
        impl Strings {
            $(
                $(#[$meta])*
                pub const fn $name(&self) -> &'static $ty {
                    match self.locale {
                        Locale::En => &$ty::EN,
                        Locale::Ko => &$ty::KO,
                        Locale::Ja => &$ty::JA,
                    }
                }
            )+
        }

        impl fmt::Debug for Strings {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.debug_struct("Strings")
                    .field("beginning", &self.beginning)
                    .field("common", &self.common)
                    .field("respond", &self.respond)
                    .field("shell", &self.shell)
                    $( .field(stringify!($name), self.$name()) )+
                    .finish()
            }
        }
    };
}

later! {
    /// What is said about a file that cannot be opened.
    archive: Archive;
    /// Words of the builder of the report.
    builder: Builder;
    /// What stands in and beside a chart.
    chart: Chart;
    /// Words on the page where answers come together.
    collecting: Collect;
    /// Words on the page that begins an assessment.
    new_assessment: New;
    /// Words of the slides made of a report.
    deck: Deck;
    /// Words of the report, the document to hand over, and around it.
    document: Document;
    /// Words around the table that answers on paper are typed into.
    entry: Entry;
    /// What is said about invitations and answer files.
    exchange: Exchange;
    /// Words around the files that a report and its charts are saved as.
    files: Files;
    /// Words on the page of all assessments.
    home: Home;
    /// Words for those who are invited.
    joining: Joining;
    /// Words around the pages about several people.
    people: People;
    /// What is said about a questionnaire or benchmark file that is wrong.
    problem: Problem;
    /// Words on the pages of questionnaires.
    library: Library;
    /// Headings and words of the files that leave the application.
    report: Report;
    /// Words on the page of scores.
    results: Results;
    /// Words on the page of those who take part.
    roster: Roster;
    /// Words where a device is passed around.
    round: Round;
    /// What the made-up company says.
    sample: Sample;
    /// Words on the settings page.
    settings: Settings;
    /// Words around answer sheets, and on them.
    sheets: Sheets;
    /// Words about versions of questionnaires.
    versions: Versions;
    /// Words of the workshop and its minutes.
    workshop: Workshop;
    /// Words about whose answers are looked at, and where people differ.
    views: Views;
}
