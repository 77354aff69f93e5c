//! How it looks, as values.
//!
//! A [`Figure`] is a scorecard made ready to be looked at: what is drawn, its
//! title and the sentence that says the same. [`Figure::chart`] draws it as a
//! [`charming::Chart`] for a [`Theme`] and a [`Size`]; [`option_json`] is that
//! chart as `ECharts` reads it. [`Figure::svg`] draws it as a picture for files.
//! Nothing here needs a browser, and no chart holds code: a screen, a report and
//! a test are given the same picture.
//!
//! - Its axes are the triggers of one driving power ([`Profile`]), or several
//!   powers side by side ([`Powers`]).
//! - A radar says something from three scored axes on; else there are bars.
//! - What has no score is not drawn as zero, and its label is a dash.
//! - Every number shown is a [`percent`](crate::scoring::percent) of the scorecard.

mod bars;
mod geometry;
mod legend;
mod option;
mod palette;
mod radar;
mod scene;
mod svg;
mod text;
mod words;

use charming::Chart;
use serde::Serialize;

pub use option::option_json;
pub use palette::{Colour, Palette, Theme};
pub(crate) use svg::clean;
#[cfg(feature = "office")]
pub(crate) use text::{ems, wrap};

use scene::Scene;

use crate::{
    i18n::{Locale, Strings},
    questionnaire::{Benchmark, Mark, Questionnaire},
    scoring::Scorecard,
};

/// More axes than this make a radar unreadable.
const MOST_AXES: usize = 12;

/// What a chart of one driving power is made of.
#[derive(Clone, Copy, Debug)]
pub struct Profile<'a> {
    /// The questionnaire.
    pub questionnaire: &'a Questionnaire,
    /// Its scores.
    pub scorecard: &'a Scorecard,
    /// What stands beside the scores.
    pub benchmarks: &'a [&'a Benchmark],
    /// Whose scores they are: a company, a department; may be empty.
    pub who: &'a str,
    /// The language of the words around the content.
    pub locale: Locale,
    /// The language of the content.
    pub content: Locale,
}

/// What a chart over several driving powers is made of.
#[derive(Clone, Copy, Debug)]
pub struct Powers<'a> {
    /// The questionnaires.
    pub questionnaires: &'a [Questionnaire],
    /// Their scores, in the same order.
    pub scorecards: &'a [Scorecard],
    /// What stands beside the scores.
    pub benchmarks: &'a [&'a Benchmark],
    /// Whose scores they are: a company, a department; may be empty.
    pub who: &'a str,
    /// The language of the words around the content.
    pub locale: Locale,
    /// The language of the content.
    pub content: Locale,
}

/// A picture of scores, with its words. In JSON it is what it shows, and nothing
/// of how.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Figure {
    /// What is seen.
    pub title: String,
    /// All that is seen, as sentences, for those who do not see it.
    pub alt: String,
    /// Why it looks as it does, where that needs saying.
    pub note: Option<String>,
    /// How it is drawn.
    #[serde(skip)]
    pub form: Form,
    /// The language of the words around the content.
    #[serde(skip)]
    pub locale: Locale,
    /// The language of the content.
    #[serde(skip)]
    pub content: Locale,
    #[serde(flatten)]
    drawing: Drawing,
}

/// How scores are drawn.
#[derive(Clone, Debug, PartialEq)]
pub enum Form {
    /// An axis per trigger, or per power, around a centre.
    Radar {
        /// Where the polygon passes each axis, 0..1: its score, or
        /// where the line between its scored neighbours crosses.
        polygon: Vec<f64>,
    },
    /// A bar per trigger, or per power.
    Bars,
}

/// How large a chart is, in CSS pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Size {
    /// Across.
    pub width: f64,
    /// Down.
    pub height: f64,
}

/// What is drawn, in words and numbers.
#[derive(Clone, Debug, PartialEq, Serialize)]
struct Drawing {
    score: String,
    axes: Vec<Axis>,
    /// From the lowest up; none where the axes do not share them.
    bands: Vec<Band>,
    references: Vec<Reference>,
    #[serde(skip)]
    family: &'static str,
    /// How `ECharts` writes a number on an axis.
    #[serde(skip)]
    axis_format: &'static str,
}

/// An axis of a radar, or a bar.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Axis {
    /// What it is about.
    pub title: String,
    /// Its score, 0..1; none where nothing is scored.
    pub score: Option<f64>,
    /// The score as it is shown.
    pub shown: String,
    /// What its level is called, if it has one.
    pub level: Option<String>,
}

/// The scores that belong to one level.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Band {
    /// What the level is called.
    pub name: String,
    /// Where it begins, 0..1.
    pub from: f64,
    /// Where it ends, 0..1.
    pub to: f64,
}

/// A published figure beside the scores.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Reference {
    /// What it is, with its value.
    pub name: String,
    /// Where it lies, 0..1.
    #[serde(flatten)]
    pub mark: Mark,
}

impl Figure {
    /// The triggers of one driving power, in the form that suits them.
    pub fn of(profile: &Profile<'_>) -> Self {
        Self::showing(Scene::of_triggers(profile))
    }

    /// Several driving powers, in the form that suits them.
    pub fn of_powers(powers: &Powers<'_>) -> Self {
        Self::showing(Scene::of_powers(powers))
    }

    fn showing(scene: Scene<'_>) -> Self {
        let scores: Vec<_> = scene.axes.iter().map(|axis| axis.score).collect();
        let polygon = (scores.len() <= MOST_AXES)
            .then(|| geometry::bridged(&scores))
            .flatten();
        let form = polygon.map_or(Form::Bars, |polygon| Form::Radar { polygon });
        Self {
            alt: words::alt(&scene, &form),
            note: words::note(&scene, &form),
            locale: scene.locale,
            content: scene.content,
            title: scene.title.clone(),
            drawing: Drawing::of(scene),
            form,
        }
    }

    /// Whose scores are drawn.
    pub fn who(&self) -> &str {
        &self.drawing.score
    }

    /// Its axes or bars, in order.
    pub fn axes(&self) -> &[Axis] {
        &self.drawing.axes
    }

    /// The levels that all axes share, from the lowest up; none where they
    /// share none.
    pub fn bands(&self) -> &[Band] {
        &self.drawing.bands
    }

    /// What stands beside the scores.
    pub fn references(&self) -> &[Reference] {
        &self.drawing.references
    }

    /// The size that suits it in a document or a file, where its width is
    /// given and its height is free.
    pub fn shape(&self, width: f64) -> Size {
        let height = match self.form {
            Form::Radar { .. } => (width / 1.5).round(),
            Form::Bars => 120.0 + 44.0 * float(self.axes().len()),
        };
        Size { width, height }
    }

    /// Draws it.
    pub fn chart(&self, theme: Theme, size: Size) -> Chart {
        let palette = Palette::of(theme);
        match &self.form {
            Form::Radar { polygon } => radar::chart(&self.drawing, polygon, palette, size),
            Form::Bars => bars::chart(&self.drawing, palette, size),
        }
    }

    /// Draws it as an SVG that stands by itself: this many CSS pixels wide, as
    /// high as it needs, its title and legend inside. The same figure is
    /// always the same text.
    pub fn svg(&self, theme: Theme, width: f64) -> String {
        svg::picture(self, theme, width)
    }

    /// Draws it as the JSON text of an `ECharts` option.
    pub fn option(&self, theme: Theme, size: Size) -> String {
        option_json(&self.chart(theme, size))
    }
}

impl Size {
    /// The size of the letters.
    fn font(self) -> f64 {
        Self::font_of(self.width)
    }

    /// The size of the letters in a chart this wide.
    fn font_of(width: f64) -> f64 {
        if width < 480.0 { 12.0 } else { 14.0 }
    }
}

impl Drawing {
    fn of(scene: Scene<'_>) -> Self {
        let strings = Strings::of(scene.locale);
        let references = (scene.benchmarks.iter()).map(|benchmark| Reference {
            name: words::reference(benchmark, scene.content, strings),
            mark: benchmark.mark,
        });
        Self {
            score: words::who(scene.who, strings),
            references: references.collect(),
            axes: scene.axes,
            bands: scene.bands,
            family: words::family(scene.content),
            axis_format: strings.chart().axis,
        }
    }

    /// Where levels begin and end; without levels, every fifth.
    fn edges(&self) -> Vec<f64> {
        if self.bands.is_empty() {
            return [0.0, 0.2, 0.4, 0.6, 0.8, 1.0].to_vec();
        }
        let ends = self.bands.iter().map(|band| band.to);
        [0.0].into_iter().chain(ends).collect()
    }
}

/// A share as `ECharts` is given it: a percentage that is the same text wherever
/// it was computed.
fn plotted(share: f64) -> f64 {
    (share * 10_000.0).round() / 100.0
}

#[expect(clippy::cast_precision_loss, reason = "no chart has 2^52 of anything")]
const fn float(n: usize) -> f64 {
    n as f64
}
