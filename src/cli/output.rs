//! Where something is written to.

use std::io::Write;

use super::failure::Failure;

const STDOUT: &str = "standard output";

/// Standard output; its colours are left out where they would not be seen.
pub(super) struct Output(Box<dyn Write>);

impl Output {
    /// Standard output.
    pub fn standard() -> Self {
        Self(Box::new(anstream::stdout()))
    }

    /// Writes text, and a line feed after it. It is there before this returns.
    pub fn line(&mut self, text: &str) -> Result<(), Failure> {
        (writeln!(self.0, "{text}"))
            .and_then(|()| self.0.flush())
            .map_err(|error| Failure::writing(STDOUT, error))
    }
}
