//! `cargo xtask`: builds, serves and tests the project.
//!
//! Everything a fresh machine needs beyond Rust and Node is set up by the command that needs it, so
//! that two commands (`serve` and `test`) are all there is to know.

mod args;
mod bundle;
mod chromium;
mod debian;
mod module;
mod node;
mod page;
mod process;
mod readers;
mod rust_src;
mod schema;
mod serve;
mod site;
mod size;
mod split;
mod target;
mod test;

use std::process::ExitCode;

use args::Command;

#[expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a program for a terminal"
)]
fn main() -> ExitCode {
    let command = match args::parse(lexopt::Parser::from_env()) {
        Ok(command) => command,
        Err(error) => {
            eprintln!("{error}\n\n{}", args::USAGE);
            return ExitCode::from(2);
        }
    };
    let done = match command {
        Command::Help => {
            println!("{}", args::USAGE);
            Ok(())
        }
        Command::Build(mode) => set_up().and_then(|()| bundle::build(mode)).map(|_| ()),
        Command::Serve(options) => serve::run(&options),
        Command::Schema => schema::write(),
        Command::Test(options) => test::run(&options),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// What every build needs and a fresh machine does not have.
fn set_up() -> anyhow::Result<()> {
    target::ensure()?;
    node::ensure()
}
