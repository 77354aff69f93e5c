//! What may be typed after `cargo xtask`.

use std::ffi::OsString;

use lexopt::{Arg, Parser, ValueExt as _};

use crate::bundle::Mode;
use crate::test::Step;

pub(crate) const USAGE: &str = "\
Usage: cargo xtask COMMAND

  build [--debug]          build the site into dist/ (--debug: into target/web/debug/site)
  serve [--port N]         build, serve on 127.0.0.1 (port 8080), build again on every change
        [--release]        … as it will be published
        [--no-watch]       … without building again
  schema                   write what the files look like into public/, for editors
  test  [--soak]           every check there is; --soak adds the long ones
        [--only STEP]      … one step, may be repeated:
                           format, lint, native, docs, readers, build, e2e
        [--debug]          … end-to-end tests against a debug build: quicker to build
        [-- ARGUMENTS]     … passed to the end-to-end tests: file names, --grep TEXT …

Each command sets up what it needs and the machine does not have.";

#[derive(Debug)]
pub(crate) enum Command {
    Help,
    Build(Mode),
    Serve(Serve),
    Schema,
    Test(Test),
}

#[derive(Debug)]
pub(crate) struct Serve {
    pub(crate) port: u16,
    pub(crate) mode: Mode,
    pub(crate) watch: bool,
}

#[derive(Debug)]
pub(crate) struct Test {
    /// Empty means all of them.
    pub(crate) only: Vec<Step>,
    pub(crate) mode: Mode,
    pub(crate) soak: bool,
    /// Handed to Playwright as they are.
    pub(crate) rest: Vec<OsString>,
}

pub(crate) fn parse(mut parser: Parser) -> Result<Command, lexopt::Error> {
    match parser.next()? {
        None | Some(Arg::Long("help") | Arg::Short('h')) => Ok(Command::Help),
        Some(Arg::Value(name)) => match name.to_str() {
            Some("help") => Ok(Command::Help),
            Some("build") => build(parser),
            Some("serve") => serve(parser),
            Some("schema") => match parser.next()? {
                None => Ok(Command::Schema),
                Some(Arg::Long("help") | Arg::Short('h')) => Ok(Command::Help),
                Some(other) => Err(other.unexpected()),
            },
            Some("test") => test(parser),
            _ => Err(format!("there is no command `{}`", name.display()).into()),
        },
        Some(other) => Err(other.unexpected()),
    }
}

fn build(mut parser: Parser) -> Result<Command, lexopt::Error> {
    let mut mode = Mode::Release;
    while let Some(arg) = parser.next()? {
        match arg {
            Arg::Long("debug") => mode = Mode::Debug,
            Arg::Long("release") => mode = Mode::Release,
            Arg::Long("help") | Arg::Short('h') => return Ok(Command::Help),
            other => return Err(other.unexpected()),
        }
    }
    Ok(Command::Build(mode))
}

fn serve(mut parser: Parser) -> Result<Command, lexopt::Error> {
    let mut options = Serve {
        port: 8080,
        mode: Mode::Debug,
        watch: true,
    };
    while let Some(arg) = parser.next()? {
        match arg {
            Arg::Long("port") => options.port = parser.value()?.parse()?,
            Arg::Long("release") => options.mode = Mode::Release,
            Arg::Long("no-watch") => options.watch = false,
            Arg::Long("help") | Arg::Short('h') => return Ok(Command::Help),
            other => return Err(other.unexpected()),
        }
    }
    Ok(Command::Serve(options))
}

fn test(mut parser: Parser) -> Result<Command, lexopt::Error> {
    let mut options = Test {
        only: vec![],
        mode: Mode::Release,
        soak: false,
        rest: vec![],
    };
    loop {
        // What stands after `--` is Playwright's, options included: taken before lexopt reads it.
        if parser
            .try_raw_args()
            .is_some_and(|raw| raw.peek().is_some_and(|arg| arg == "--"))
        {
            options.rest = parser.raw_args()?.skip(1).collect();
            break;
        }
        match parser.next()? {
            None => break,
            Some(Arg::Long("only")) => options.only.push(parser.value()?.parse()?),
            Some(Arg::Long("debug")) => options.mode = Mode::Debug,
            Some(Arg::Long("soak")) => options.soak = true,
            Some(Arg::Long("help") | Arg::Short('h')) => return Ok(Command::Help),
            Some(other) => return Err(other.unexpected()),
        }
    }
    if options.mode == Mode::Debug && options.only != [Step::EndToEnd] {
        return Err("--debug goes with `--only e2e`, and with nothing else".into());
    }
    Ok(Command::Test(options))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(args: &[&str]) -> Result<Command, lexopt::Error> {
        parse(Parser::from_args(args))
    }

    #[test]
    fn what_is_not_known_is_refused() {
        for args in [
            &["bild"][..],
            &["build", "--fast"],
            &["serve", "--port", "x"],
            &["--x"],
        ] {
            assert!(parsed(args).is_err(), "{args:?}");
        }
    }

    #[test]
    fn what_follows_two_dashes_is_left_alone() {
        let Ok(Command::Test(test)) = parsed(&["test", "--only", "e2e", "--", "--grep", "radar"])
        else {
            panic!("not a test command");
        };
        assert_eq!(test.only, [Step::EndToEnd]);
        assert_eq!(test.rest, ["--grep", "radar"]);
    }
}
