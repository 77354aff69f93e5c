use super::{Format, Material, Report, Request, Unwritable};
use crate::{
    archive,
    assessment::Assessment,
    chart::Theme,
    layout::{NotAPng, Png},
};

/// CSS pixels across a chart that is to be painted: what fills the width of a
/// page at the size its letters are meant to be read.
const PICTURE: f64 = 720.0;

/// A file in the making.
///
/// 1. [`Job::begin`] reads the [`Request`] and words the report.
/// 2. [`Job::charts`] are painted by whoever can, and [handed
///    back](Job::add_picture) in the same order.
/// 3. [`Job::file`] is the file.
#[derive(Clone, Debug)]
pub struct Job {
    request: Request,
    assessment: Assessment,
    report: Report,
    pictures: Vec<Png>,
}

/// Why there is no file. All of it is a mistake of ours: whoever asked has
/// read the assessment before.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// The text is no request.
    #[error("this is no request: {0}")]
    NotARequest(String),
    /// The assessment in it cannot be read.
    #[error(transparent)]
    Archive(#[from] archive::Error),
    /// What was handed in as a picture is none.
    #[error(transparent)]
    NotAPng(#[from] NotAPng),
    /// Not every chart was painted.
    #[error("{wanted} charts were to be painted, and {painted} were")]
    Pictures {
        /// How many there are.
        wanted: usize,
        /// How many came back.
        painted: usize,
    },
    /// The format could not be written.
    #[error(transparent)]
    Unwritable(#[from] Unwritable),
}

impl Job {
    /// Reads a request and words the report.
    pub fn begin(request: &str) -> Result<Self, Refusal> {
        let request: Request =
            serde_json::from_str(request).map_err(|it| Refusal::NotARequest(it.to_string()))?;
        let assessment = archive::decode(request.archive.get(), &[])?;
        let report = Report::of(&request.material(&assessment));
        Ok(Self {
            request,
            assessment,
            report,
            pictures: Vec::new(),
        })
    }

    /// The charts to be painted, each an SVG that says its size; none for a
    /// format that draws them itself.
    pub fn charts(&self) -> Vec<String> {
        if !self.request.format.needs_pictures() {
            return Vec::new();
        }
        let figures = self.report.figures().into_iter();
        figures.map(|it| it.svg(Theme::Print, PICTURE)).collect()
    }

    /// Takes the picture of the next chart.
    pub fn add_picture(&mut self, png: Vec<u8>) -> Result<(), Refusal> {
        self.pictures.push(Png::read(png)?);
        Ok(())
    }

    /// The file. The same request with the same pictures is always the same
    /// bytes.
    pub fn file(&self) -> Result<Vec<u8>, Refusal> {
        let (wanted, painted) = (self.report.figures().len(), self.pictures.len());
        if self.request.format.needs_pictures() && wanted != painted {
            return Err(Refusal::Pictures { wanted, painted });
        }
        let report = &self.report;
        let recorded = self.request.material(&self.assessment).recorded();
        let records = recorded.records();
        Ok(match self.request.format {
            Format::Html => report.html().into_bytes(),
            Format::Xlsx => report.xlsx(&records)?,
            Format::Docx => report.docx(&self.pictures)?,
            Format::Pptx => report.pptx()?,
            Format::Csv => records.csv().into_bytes(),
            Format::Json => report.json().into_bytes(),
        })
    }
}

impl Request {
    fn material<'a>(&'a self, assessment: &'a Assessment) -> Material<'a> {
        Material {
            assessment,
            layout: &self.layout,
            power: self.power.as_ref(),
            view: &self.view,
            locale: self.locale,
            content: self.content,
            at: &self.at,
        }
    }
}
