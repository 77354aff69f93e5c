//! `report`: an assessment as a file to hand over.

use std::io::{self, IsTerminal as _};

use super::{
    Outcome,
    arguments::{Report as Asked, ReportFormat},
    failure::Failure,
    input,
    opened::{self, Opener},
    output::{Output, Target},
    picture::pictures,
};
use crate::report::{Material, Report};

/// Writes one report.
pub(super) fn run(asked: &Asked) -> Result<Outcome, Failure> {
    let files = [asked.file.clone()];
    input::files(&files)?;
    let mut opener = Opener::of(&asked.known)?;
    let read = files.iter().chain(&asked.known.questionnaires);
    let target = (asked.output.as_deref())
        .filter(|it| it.as_os_str() != "-")
        .map(|path| Target::of(path, read.filter_map(|it| it.path())))
        .transpose()?;
    let format = asked.format()?;
    if let Some(name) = format.binary()
        && target.is_none()
        && io::stdout().is_terminal()
    {
        return Err(Failure::Terminal(name));
    }
    let assessment = opener.assessment(&asked.file)?;
    let mut layout = assessment.layout().clone();
    layout.withheld.extend(&asked.without);
    if let Some(power) = &asked.power
        && assessment.questionnaire(power).is_none()
    {
        return Err(Failure::NoSuchPower {
            power: power.clone(),
            name: asked.file.name(),
        });
    }
    let view = asked.whose.view.of(&asked.file, &assessment)?;
    let locale = opened::language(asked.language.or(layout.language), &assessment);
    let material = Material {
        assessment: &assessment,
        layout: &layout,
        power: asked.power.as_ref(),
        view: &view,
        locale,
        content: locale,
        at: asked.at.as_ref().unwrap_or(assessment.modified()),
    };
    let bytes = match format {
        ReportFormat::Html => Report::of(&material).html().into_bytes(),
        ReportFormat::Docx => {
            let report = Report::of(&material);
            report.docx(&pictures(&report.figures())?)?
        }
        ReportFormat::Pptx => Report::of(&material).pptx()?,
        ReportFormat::Xlsx => {
            let recorded = material.recorded();
            Report::of(&material).xlsx(&recorded.records())?
        }
        ReportFormat::Csv => material.recorded().records().csv().into_bytes(),
        ReportFormat::Json => Report::of(&material).json().into_bytes(),
    };
    match target {
        Some(target) => target.write(&bytes)?,
        None => Output::bytes(&bytes)?,
    }
    Ok(Outcome::Fine)
}
