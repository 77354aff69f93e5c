//! `check`: everything that is wrong with files, and where.

use super::{
    Outcome,
    arguments::{Check, ProblemFormat},
    excerpt,
    failure::Failure,
    finding::{self, Finding},
    input, known,
    output::Output,
};
use crate::questionnaire::Severity;

const ENDINGS: [&str; 3] = ["json", "yaml", "yml"];

/// Checks every file, and says what is wrong as soon as it is known.
pub(super) fn run(asked: &Check) -> Result<Outcome, Failure> {
    let files = input::unfolded(&asked.files, &ENDINGS, "YAML or JSON")?;
    let known = known::questionnaires(&asked.known)?;
    let mut output = Output::standard();
    let (mut errors, mut warnings) = (0, 0);
    for file in &files {
        let name = file.name();
        let (text, findings) = match file.read() {
            Ok(bytes) => finding::look_at(file, &bytes, &known, asked.language),
            Err(failure) => (String::new(), vec![Finding::failed(&failure)]),
        };
        for finding in &findings {
            match finding.severity {
                Severity::Error => errors += 1,
                Severity::Warning => warnings += 1,
            }
            output.line(&match asked.format {
                ProblemFormat::Text => excerpt::of(finding, &name, &text),
                ProblemFormat::Json => finding.json(&name),
            })?;
        }
    }
    if asked.format == ProblemFormat::Text {
        output.line(&summary(files.len(), errors, warnings))?;
    }
    let wrong = errors > 0 || (asked.deny_warnings && warnings > 0);
    Ok(if wrong { Outcome::Wrong } else { Outcome::Fine })
}

/// The last line: how much there was.
fn summary(files: usize, errors: usize, warnings: usize) -> String {
    let counted = |n: usize, what: &str| match n {
        1 => format!("1 {what}"),
        _ => format!("{n} {what}s"),
    };
    let found = match (errors, warnings) {
        (0, 0) => "no problems".to_owned(),
        (_, 0) => counted(errors, "error"),
        (0, _) => counted(warnings, "warning"),
        _ => format!(
            "{}, {}",
            counted(errors, "error"),
            counted(warnings, "warning")
        ),
    };
    format!("{} checked: {found}", counted(files, "file"))
}
