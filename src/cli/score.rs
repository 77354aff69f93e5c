//! `score`: what the answers of assessments amount to.

use serde::Serialize;

use super::{
    Outcome,
    arguments::{Score, ScoreFormat},
    failure::Failure,
    input::{self, Input},
    opened::{self, Opener},
    output::{self, Output},
    plain, progress,
};
use crate::{
    assessment::{Assessment, View},
    i18n::Locale,
    layout::Layout,
    report::{Material, Report, Scored, guarded, whose},
};

/// Scores every file, and writes each as soon as it is scored.
pub(super) fn run(asked: &Score) -> Result<Outcome, Failure> {
    let files = input::unfolded(&asked.files, &["json"], "JSON")?;
    let mut opener = Opener::of(&asked.known)?;
    let batch = files != asked.files || files.len() > 1;
    let usual = if batch {
        ScoreFormat::Json
    } else {
        ScoreFormat::Text
    };
    let mut writer = Writer {
        output: Output::standard(),
        format: asked.format.unwrap_or(usual),
        batch,
        first: true,
    };
    let progress = progress::over(files.len());
    let mut outcome = Outcome::Fine;
    for file in &files {
        let read = opener.assessment(file).and_then(|it| {
            let view = asked.whose.view.of(file, &it)?;
            Ok((it, view))
        });
        match read {
            Ok((assessment, view)) => {
                let locale = opened::language(asked.language, &assessment);
                progress.suspend(|| writer.scored(file, &assessment, &view, locale))?;
            }
            // The others still go on.
            Err(failure) if batch => {
                outcome = Outcome::Wrong;
                progress.suspend(|| writer.failed(file, &failure))?;
            }
            Err(failure) => return Err(failure),
        }
        progress.inc(1);
    }
    progress.finish_and_clear();
    Ok(outcome)
}

/// Where results are written, one after another.
struct Writer {
    output: Output,
    format: ScoreFormat,
    batch: bool,
    first: bool,
}

impl Writer {
    fn scored(
        &mut self,
        file: &Input,
        assessment: &Assessment,
        view: &View,
        locale: Locale,
    ) -> Result<(), Failure> {
        let first = std::mem::replace(&mut self.first, false);
        let name = file.name();
        match self.format {
            ScoreFormat::Text => {
                let report = Report::of(&Material {
                    assessment,
                    // Scores are told whole, however the report looks.
                    layout: &Layout::default(),
                    power: None,
                    view,
                    locale,
                    content: locale,
                    at: assessment.modified(),
                });
                if self.batch {
                    let gap = if first { "" } else { "\n" };
                    self.output
                        .text(&format!("{gap}{}\n", output::visible(&name)))?;
                }
                self.output.text(&output::visible(&plain::text(&report)))
            }
            ScoreFormat::Json => self.json(&Record {
                file: &name,
                view,
                whose: whose(assessment, view, locale),
                scored: Scored::of(assessment, view, locale),
            }),
            ScoreFormat::Csv => {
                let record = Record {
                    file: &name,
                    view,
                    whose: whose(assessment, view, locale),
                    scored: Scored::of(assessment, view, locale),
                };
                self.output.text(&record.table(first))
            }
        }
    }

    /// A file that could not be scored: a line of its own where a program
    /// reads, else a sentence beside the results.
    fn failed(&mut self, file: &Input, failure: &Failure) -> Result<(), Failure> {
        #[derive(Serialize)]
        struct Failed<'a> {
            file: &'a str,
            error: String,
        }
        let file = &file.name();
        let error = failure.reason();
        match self.format {
            ScoreFormat::Json => self.json(&Failed { file, error }),
            ScoreFormat::Text | ScoreFormat::Csv => {
                output::complain(failure);
                Ok(())
            }
        }
    }

    /// One line for each of several, else as a person would read it.
    fn json(&mut self, value: &impl Serialize) -> Result<(), Failure> {
        let text = if self.batch {
            serde_json::to_string(value)
        } else {
            serde_json::to_string_pretty(value)
        };
        // Keys are text, and nothing in it refuses to be written.
        self.output.line(&text.unwrap_or_default())
    }
}

/// The scores of a file.
#[derive(Serialize)]
struct Record<'a> {
    file: &'a str,
    /// As in an address of the app.
    view: &'a View,
    /// In words; none where it is everybody's.
    whose: Option<String>,
    #[serde(flatten)]
    scored: Scored,
}

impl Record<'_> {
    /// Rows for a spreadsheet, the first with a byte-order mark and the
    /// headings, as in [`crate::report::Records::csv`].
    fn table(&self, first: bool) -> String {
        let mut writer = csv::WriterBuilder::new()
            .terminator(csv::Terminator::CRLF)
            .from_writer(Vec::new());
        let whose = self.whose.as_deref().unwrap_or_default();
        let beside = [self.file, &self.view.to_string(), whose].map(guarded);
        let headings = (
            ["file", "view", "whose"].map(str::to_owned),
            Scored::HEADINGS.map(str::to_owned),
        );
        let rows = self
            .scored
            .rows()
            .into_iter()
            .map(|it| (beside.clone(), it));
        for ([file, view, whose], row) in first.then_some(headings).into_iter().chain(rows) {
            let cells = [file].into_iter().chain(row).chain([view, whose]);
            (writer.write_record(cells)).expect("memory takes every row, all of one length");
        }
        let bytes = writer.into_inner().expect("memory takes every byte");
        let mark = if first { "\u{feff}" } else { "" };
        format!("{mark}{}", String::from_utf8_lossy(&bytes))
    }
}
