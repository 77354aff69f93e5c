//! What may be typed.

use clap::{Args, Parser, Subcommand, ValueEnum};

use super::input::Input;

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
