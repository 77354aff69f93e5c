use serde::Serialize;

use super::{failure::Failure, input::Input, stray::Stray};
use crate::{
    archive,
    i18n::{Locale, Strings},
    questionnaire::{Benchmark, FileKind, Place, Problem, Questionnaire, Severity},
};

/// Something wrong in a file, in words.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Finding {
    /// Whether it stops the file.
    pub severity: Severity,
    /// Where it is; the file as a whole if nowhere.
    pub place: Option<Place>,
    /// The place after its last character, if that is known.
    pub end: Option<Place>,
    /// Which value it is about; may be empty.
    pub path: String,
    /// What it is.
    pub message: String,
    /// What to do about it.
    pub hint: Option<String>,
}

/// What the text of a file is, and what is wrong with it.
pub(super) fn look_at(
    file: &Input,
    bytes: &[u8],
    known: &[Questionnaire],
    locale: Locale,
) -> (String, Vec<Finding>) {
    let text = String::from_utf8_lossy(bytes).into_owned();
    let findings = if is_assessment(file, &text) {
        (archive::decode(bytes, known).err().iter())
            .map(|error| match Stray::of(error, bytes) {
                Some(stray) => Finding::stray(stray, locale),
                None => Finding::damage(error, locale),
            })
            .collect()
    } else {
        let problems = match FileKind::of(&text) {
            FileKind::Questionnaire => {
                Questionnaire::read_bytes(bytes).map_or_else(|it| it, |(_, warnings)| warnings)
            }
            FileKind::Benchmark => {
                Benchmark::read_bytes(bytes).map_or_else(|it| it, |(_, warnings)| warnings)
            }
        };
        (problems.iter())
            .map(|problem| Finding::problem(problem, locale))
            .collect()
    };
    (text, findings)
}

/// Whether it is meant to be a saved assessment: those are JSON, and nothing
/// else is.
fn is_assessment(file: &Input, text: &str) -> bool {
    match file.path().and_then(|it| it.extension()) {
        Some(ending) => ending.eq_ignore_ascii_case("json"),
        None => text
            .trim_start_matches('\u{feff}')
            .trim_start()
            .starts_with('{'),
    }
}

impl Finding {
    fn problem(problem: &Problem, locale: Locale) -> Self {
        let strings = Strings::of(locale);
        Self {
            severity: problem.severity(),
            place: Some(problem.place),
            end: Some(problem.end),
            path: problem.path.clone(),
            message: problem.say(strings),
            hint: problem.hint(strings),
        }
    }

    fn damage(error: &archive::Error, locale: Locale) -> Self {
        let place = error.place().map(|(line, column)| Place {
            line: line as u64,
            column: column as u64,
        });
        let message = if locale == Locale::En {
            let said = error.to_string();
            let prefix = place.map_or_else(String::new, |it| format!("{it}: "));
            said.strip_prefix(&prefix).unwrap_or(&said).to_owned()
        } else {
            error.say(Strings::of(locale))
        };
        Self {
            severity: Severity::Error,
            place,
            end: None,
            path: String::new(),
            message,
            hint: match error {
                archive::Error::UnknownQuestionnaire { .. } => {
                    Some("name its file with `--questionnaire`".to_owned())
                }
                _ => None,
            },
        }
    }

    fn stray(stray: Stray, locale: Locale) -> Self {
        if locale == Locale::En {
            let hint = Some(stray.hint().to_owned());
            let message = stray.to_string();
            return Self {
                hint,
                ..Self::of_file(message)
            };
        }
        Self::of_file(stray.say(Strings::of(locale)).to_owned())
    }

    /// That a file could not be looked at.
    pub fn failed(failure: &Failure) -> Self {
        Self::of_file(failure.to_string())
    }

    /// About a file as a whole.
    fn of_file(message: String) -> Self {
        Self {
            severity: Severity::Error,
            place: None,
            end: None,
            path: String::new(),
            message,
            hint: None,
        }
    }

    /// Whether it stops the file, in one word.
    pub fn severity_word(&self) -> &'static str {
        match self.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        }
    }

    /// One line of JSON.
    pub fn json(&self, file: &str) -> String {
        #[derive(Serialize)]
        struct Record<'a> {
            file: &'a str,
            line: Option<u64>,
            column: Option<u64>,
            severity: &'a str,
            path: &'a str,
            message: &'a str,
            hint: Option<&'a str>,
        }
        let record = Record {
            file,
            line: self.place.map(|it| it.line),
            column: self.place.map(|it| it.column),
            severity: self.severity_word(),
            path: &self.path,
            message: &self.message,
            hint: self.hint.as_deref(),
        };
        serde_json::to_string(&record).expect("text and numbers can be written")
    }
}
