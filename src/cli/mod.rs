//! The command line.
//!
//! Whatever it is given ends with words and an exit code, never with a panic:
//! 0 all is well, 1 something is wrong with a file, 2 the command line itself
//! cannot be followed, and then nothing was done.
//!
//! What a person asked for goes to standard output, everything said about it
//! to standard error. The program's own words are English, as those of
//! `Display` are; what it writes about an assessment is in the language that
//! is asked for.

mod arguments;
mod check;
mod excerpt;
mod failure;
mod finding;
mod input;
mod known;
mod opened;
mod output;
mod picture;
mod plain;
mod progress;
mod report;
mod schema;
mod score;
mod stray;
mod view;

use std::process::ExitCode;

use clap::Parser as _;

use self::{
    arguments::{Arguments, Command},
    failure::Failure,
};

/// How a command ended that could be carried out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Outcome {
    /// Nothing is wrong.
    Fine,
    /// Something is wrong with a file, and was said.
    Wrong,
}

/// Does what the arguments of this process say.
pub fn main() -> ExitCode {
    let done = match Arguments::parse().command {
        Command::Check(asked) => check::run(&asked),
        Command::Report(asked) => report::run(&asked),
        Command::Score(asked) => score::run(&asked),
        Command::Schema(asked) => schema::run(&asked),
    };
    match done {
        // Whoever closes the pipe has read enough.
        Ok(Outcome::Fine) | Err(Failure::Closed) => ExitCode::SUCCESS,
        Ok(Outcome::Wrong) => ExitCode::from(1),
        Err(failure) => {
            output::complain(&failure);
            ExitCode::from(failure.code())
        }
    }
}
