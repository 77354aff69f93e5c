//! How it looks, as values.
//!
//! A [`Figure`] is a scorecard made ready to be looked at: what is drawn, its
//! title and the sentence that says the same. [`Figure::chart`] draws it as a
//! [`charming::Chart`] for a [`Theme`] and a [`Size`]; [`option_json`] is that
//! chart as `ECharts` reads it. [`Figure::svg`] draws it as a picture for files.
//! Nothing here needs a browser, and no chart holds code: a screen, a report and
//! a test are given the same picture.
//!
//! - A radar says something from three scored triggers on; else there are bars.
//! - What has no score is not drawn as zero, and its label is a dash.
//! - Every number shown is a [`percent`] of the scorecard.

mod bars;
mod geometry;
mod legend;
mod option;
mod palette;
mod radar;
mod svg;
mod text;
mod words;

use charming::Chart;
use serde::Serialize;

pub use option::option_json;
pub use palette::{Colour, Palette, Theme};
pub(crate) use svg::clean;

use crate::{
    i18n::{Locale, Strings},
    questionnaire::{Benchmark, Mark, Questionnaire},
    scoring::{Scorecard, percent},
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
    /// An axis per trigger around a centre.
    Radar {
        /// Where the polygon passes each axis, 0..1: the trigger's score, or
        /// where the line between its scored neighbours crosses.
        polygon: Vec<f64>,
    },
    /// A bar per trigger.
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
    /// From the lowest up.
    bands: Vec<Band>,
    references: Vec<Reference>,
    #[serde(skip)]
    family: &'static str,
    /// How `ECharts` writes a number on an axis.
    #[serde(skip)]
    axis_format: &'static str,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
struct Axis {
    title: String,
    score: Option<f64>,
    shown: String,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
struct Band {
    name: String,
    from: f64,
    to: f64,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
struct Reference {
    name: String,
    #[serde(flatten)]
    mark: Mark,
}

impl Figure {
    /// The triggers of one driving power, in the form that suits them.
    pub fn of(profile: &Profile<'_>) -> Self {
        let strings = Strings::of(profile.locale);
        let scores: Vec<_> = (profile.scorecard.triggers.iter())
            .map(|trigger| trigger.aggregate.score)
            .collect();
        let polygon = (scores.len() <= MOST_AXES)
            .then(|| geometry::bridged(&scores))
            .flatten();
        let form = polygon.map_or(Form::Bars, |polygon| Form::Radar { polygon });
        let power = profile.questionnaire.title.get(profile.content);
        Self {
            title: (strings.chart().title)(power.to_owned()),
            alt: words::alt(profile, &form),
            note: words::note(profile, &form, &scores),
            locale: profile.locale,
            content: profile.content,
            drawing: Drawing::of(profile),
            form,
        }
    }

    /// How many triggers it shows.
    pub fn axes(&self) -> usize {
        self.drawing.axes.len()
    }

    /// The size that suits it in a document or a file, where its width is
    /// given and its height is free.
    pub fn shape(&self, width: f64) -> Size {
        let height = match self.form {
            Form::Radar { .. } => (width / 1.5).round(),
            Form::Bars => 120.0 + 44.0 * float(self.axes()),
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
    fn of(profile: &Profile<'_>) -> Self {
        let strings = Strings::of(profile.locale);
        let axes = profile.questionnaire.triggers.iter();
        let axes = axes
            .zip(&profile.scorecard.triggers)
            .map(|(trigger, scored)| Axis {
                title: trigger.title.get(profile.content).to_owned(),
                score: scored.aggregate.score,
                shown: words::percent_or_dash(scored.aggregate.score, strings),
            });
        let references = profile.benchmarks.iter();
        let references = references.map(|benchmark| Reference {
            name: words::reference(benchmark, profile.content, strings),
            mark: benchmark.mark,
        });
        Self {
            score: words::who(profile.who, strings),
            axes: axes.collect(),
            bands: bands(profile, strings),
            references: references.collect(),
            family: words::family(profile.content),
            axis_format: strings.chart().axis,
        }
    }
}

fn bands(profile: &Profile<'_>, strings: &Strings) -> Vec<Band> {
    let bands = profile.questionnaire.bands.all();
    let ends = bands.iter().skip(1).map(|band| band.from).chain([1.0]);
    (bands.iter().zip(ends).enumerate())
        .map(|(at, (band, to))| {
            let level = words::level(profile, &band.level);
            let share = |share| (strings.common.percent)(percent(share));
            let name = match at {
                _ if bands.len() == 1 => level,
                0 => (strings.chart().below)(level, share(to)),
                _ => (strings.chart().from)(level, share(band.from)),
            };
            let from = band.from;
            Band { name, from, to }
        })
        .collect()
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
