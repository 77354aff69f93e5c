//! What may be typed.

use std::{
    path::PathBuf,
    time::{Duration, SystemTime},
};

use clap::{
    Args, Parser, Subcommand, ValueEnum,
    builder::{PossibleValuesParser, TypedValueParser},
};

use super::{failure::Failure, input::Input, view::Wanted};
use crate::{
    assessment::{NotATimestamp, Timestamp},
    i18n::Locale,
    layout::Withheld,
    questionnaire::QuestionnaireId,
};

/// Checks questionnaires, scores assessments and writes their reports.
#[derive(Debug, Parser)]
#[command(
    name = "needs-catch",
    version,
    max_term_width = 100,
    after_help = "Exit code: 0 all is well, 1 something is wrong with a file, 2 the command line cannot be followed."
)]
pub(super) struct Arguments {
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    Check(Check),
    Score(Score),
    Report(Report),
    Schema(Schema),
}

/// Say everything that is wrong with files, and where.
#[derive(Args, Debug)]
pub(super) struct Check {
    /// Questionnaires and benchmark packs (YAML), saved assessments (JSON), folders of them, or -
    /// for standard input.
    #[arg(required = true, value_name = "FILE")]
    pub files: Vec<Input>,
    /// How problems are written.
    #[arg(long, value_enum, default_value_t)]
    pub format: ProblemFormat,
    /// End with code 1 on warnings, too.
    #[arg(long)]
    pub deny_warnings: bool,
    /// The language in which problems are said.
    #[arg(long, value_name = "LANGUAGE", value_parser = locale(), default_value_t = Locale::En)]
    pub language: Locale,
    #[command(flatten)]
    pub known: Known,
}

/// Write what a kind of file looks like, as JSON Schema for editors.
#[derive(Args, Debug)]
pub(super) struct Schema {
    /// The kind of file.
    #[arg(value_enum)]
    pub kind: SchemaKind,
}

/// Whose answers are looked at.
#[derive(Args, Debug)]
pub(super) struct Whose {
    /// Whose answers: `department:NAME`, `role:NAME`, `respondent:NAME`, `facilitator:NAME` or `all`;
    /// an id will do for a name
    #[arg(
        long,
        value_name = "WHOSE",
        default_value = "all",
        hide_default_value = true
    )]
    pub view: Wanted,
}

/// What old files may refer to.
#[derive(Args, Debug)]
pub(super) struct Known {
    /// A questionnaire that does not come with the program, for assessments saved when files only
    /// named what they answer; may be repeated.
    #[arg(long = "questionnaire", value_name = "FILE")]
    pub questionnaires: Vec<Input>,
}

/// How problems are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(super) enum ProblemFormat {
    /// With the line of the file they are in.
    #[default]
    Text,
    /// As JSON, one problem a line.
    Json,
}

/// The kinds of files that have a schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum SchemaKind {
    /// A questionnaire (YAML).
    Questionnaire,
    /// A benchmark pack (YAML).
    Benchmark,
    /// A saved assessment (JSON).
    Assessment,
}

/// Say what the answers of assessments amount to.
///
/// Several files, or a folder of them, become one line of JSON each, as soon as it is scored; a
/// file that cannot be scored becomes `{ "file": …, "error": … }`, and the others go on.
#[derive(Args, Debug)]
pub(super) struct Score {
    /// Saved assessments, folders of them, or - for standard input.
    #[arg(required = true, value_name = "ASSESSMENT.json")]
    pub files: Vec<Input>,
    /// How scores are written [default: text for one file, json for several]
    #[arg(long, value_enum)]
    pub format: Option<ScoreFormat>,
    #[command(flatten)]
    pub whose: Whose,
    #[arg(long, value_name = "LANGUAGE", value_parser = locale(), help = LANGUAGE)]
    pub language: Option<Locale>,
    #[command(flatten)]
    pub known: Known,
}

/// How scores are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum ScoreFormat {
    /// To be read here: rounded, with what each score is made of.
    Text,
    /// Everything, unrounded.
    Json,
    /// A table: a row for each power, trigger and requirement, unrounded.
    Csv,
}

/// Write an assessment as a file to hand over.
#[derive(Args, Debug)]
pub(super) struct Report {
    /// A saved assessment, or - for standard input.
    #[arg(value_name = "ASSESSMENT.json")]
    pub file: Input,
    /// What is written [default: what the name of the output ends in, else html]
    #[arg(long, value_enum)]
    format: Option<ReportFormat>,
    /// The file to write, whole or not at all, or - for standard output [default: -]
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
    #[arg(long, value_name = "LANGUAGE", value_parser = locale(), help = LANGUAGE)]
    pub language: Option<Locale>,
    /// When it is made, which decides how old published figures are: a day (2026-11-22), a time
    /// (2026-11-22T09:30:00.000Z) or `now` [default: when the assessment last changed]
    #[arg(long, value_name = "TIME", value_parser = moment)]
    pub at: Option<Timestamp>,
    /// Only this driving power, by its id
    #[arg(long, value_name = "ID")]
    pub power: Option<QuestionnaireId>,
    #[command(flatten)]
    pub whose: Whose,
    /// What its readers are not told, besides what the assessment's own layout withholds
    #[arg(long, value_name = "WHAT", value_delimiter = ',', value_parser = withheld())]
    pub without: Vec<Withheld>,
    #[command(flatten)]
    pub known: Known,
}

/// How a report is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum ReportFormat {
    /// The document: one file that needs nothing else.
    Html,
    /// The document for Word and others, its charts as pictures.
    Docx,
    /// Slides with tables and charts that can be edited.
    Pptx,
    /// A workbook to work on with the numbers, for Excel and others.
    Xlsx,
    /// Every answer as a table.
    Csv,
    /// What the document says, with the values behind it.
    Json,
}

impl ReportFormat {
    /// What it is called, where it is no text.
    pub const fn binary(self) -> Option<&'static str> {
        match self {
            Self::Html | Self::Csv | Self::Json => None,
            Self::Docx => Some("DOCX"),
            Self::Pptx => Some("PPTX"),
            Self::Xlsx => Some("XLSX"),
        }
    }
}

impl Report {
    /// What is to be written: what is asked for, else what the name of the
    /// output ends in. A name that ends in something else is not guessed at.
    pub fn format(&self) -> Result<ReportFormat, Failure> {
        let output = self.output.as_ref();
        match (
            self.format,
            output.and_then(|it| Some((it, it.extension()?))),
        ) {
            (Some(format), _) => Ok(format),
            (None, None) => Ok(ReportFormat::Html),
            (None, Some((output, ending))) => (ending.to_str())
                .and_then(|it| ReportFormat::from_str(it, true).ok())
                .ok_or_else(|| Failure::UnknownEnding(output.clone())),
        }
    }
}

const LANGUAGE: &str =
    "The language to write in [default: the one the assessment is shown in, else en]";

fn locale() -> impl TypedValueParser<Value = Locale> {
    PossibleValuesParser::new(Locale::ALL.map(Locale::tag))
        .map(|tag| Locale::from_tag(&tag).unwrap_or(Locale::En))
}

fn withheld() -> impl TypedValueParser<Value = Withheld> {
    PossibleValuesParser::new(Withheld::ALL.map(Withheld::name))
        .try_map(|name| Withheld::named(&name).ok_or("nothing that can be withheld"))
}

fn moment(typed: &str) -> Result<Timestamp, NotATimestamp> {
    match typed {
        "now" => now(),
        _ if typed.contains('T') => typed.parse(),
        day => format!("{day}T00:00:00.000Z").parse(),
    }
}

/// The time by the system's clock: it is only asked for where somebody typed
/// so.
#[expect(
    clippy::disallowed_methods,
    reason = "there is a clock where there is a command line"
)]
fn now() -> Result<Timestamp, NotATimestamp> {
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
    let at = SystemTime::UNIX_EPOCH + since.unwrap_or(Duration::ZERO);
    humantime::format_rfc3339_millis(at).to_string().parse()
}
