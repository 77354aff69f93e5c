//! The command line; all of it is in [`needs_catch::cli`].

use std::process::ExitCode;

fn main() -> ExitCode {
    needs_catch::cli::main()
}
