//! Charts that can be edited: a chart part (`DrawingML`), and the workbook that
//! its numbers come from.

mod bars;
mod parts;
mod radar;
mod workbook;

use maud::{Markup, html};

use super::{measure, shape::RELATIONS, slide::Part, theme::DRAWING};
use crate::{
    chart::{Figure, Form, Palette, Theme},
    i18n::Locale,
    questionnaire::Mark,
    report::office::script::tag,
};

pub(super) use self::workbook::workbook;

pub(super) const CHART: &str = "http://schemas.openxmlformats.org/drawingml/2006/chart";

/// The numbers of a chart: what is in its workbook.
pub(super) struct Data {
    /// What its axes or bars are called.
    categories: Vec<String>,
    series: Vec<Series>,
    /// How a share is written.
    format: &'static str,
}

/// A number for each axis or bar.
struct Series {
    name: String,
    values: Vec<Option<f64>>,
    role: Role,
}

/// What a series is.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Role {
    /// A level's place on all axes: which from the lowest, and of how many.
    Band { at: usize, of: usize },
    /// The scores, and whether there is one on every axis.
    Score { whole: bool },
    /// An end of a published range, and whether it is the second of the two.
    Range { second: bool },
    /// A published figure to be read with caution.
    Mark,
}

impl Data {
    /// The numbers of some of a figure's axes.
    pub(super) fn of(part: &Part<'_>) -> Self {
        let figure = part.figure;
        let axes = figure.axes().get(part.from..part.to).unwrap_or_default();
        let every = |share: f64| vec![Some(share); axes.len()];
        let radar = matches!(figure.form, Form::Radar { .. });
        let bands = figure.bands();
        let of = bands.len();
        let mut series: Vec<_> = (bands.iter().enumerate())
            .map(|(at, band)| Series {
                name: short(&band.name),
                // A line in a radar, a strip behind bars.
                values: every(if radar {
                    band.from
                } else {
                    band.to - band.from
                }),
                role: Role::Band { at, of },
            })
            .collect();
        if radar {
            for reference in figure.references() {
                let name = short(&reference.name);
                let ends = match reference.mark {
                    Mark::Band { from, to } => vec![
                        (to, Role::Range { second: false }),
                        (from, Role::Range { second: true }),
                    ],
                    Mark::At(at) => vec![(at, Role::Mark)],
                };
                series.extend(ends.into_iter().map(|(end, role)| Series {
                    name: name.clone(),
                    values: every(end),
                    role,
                }));
            }
        }
        series.push(Series {
            name: short(figure.who()),
            values: axes.iter().map(|axis| axis.score).collect(),
            role: Role::Score {
                whole: figure.axes().iter().all(|axis| axis.score.is_some()),
            },
        });
        Self {
            categories: axes.iter().map(|axis| short(&axis.title)).collect(),
            series,
            format: percent(figure.locale),
        }
    }
}

/// As much of a name as leaves room for the chart. All of it is in the sentences
/// that say the same as the chart.
fn short(name: &str) -> String {
    const WIDEST: f64 = 32.0;
    let name = name.replace('\n', " ");
    let Some(end) = measure::cut(&name, WIDEST, 1) else {
        return name;
    };
    name.chars().take(end).chain(['…']).collect()
}

/// How a share is written in a language, as number formats say it.
const fn percent(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "0\\ %",
        Locale::Ko | Locale::Ja => "0%",
    }
}

/// The chart part; the relationship leads to its workbook.
pub(super) fn xml(data: &Data, figure: &Figure, locale: Locale, workbook: &str) -> Markup {
    let palette = Palette::of(Theme::Print);
    let plot = match figure.form {
        Form::Radar { .. } => radar::plot(data, palette),
        Form::Bars => bars::plot(data, palette),
    };
    // Both ends of a range are one thing.
    let hidden = (data.series.iter().enumerate())
        .filter(|(_, it)| it.role == Role::Range { second: true })
        .map(|(at, _)| at);
    html! {
        c:chartSpace xmlns:c=(CHART) xmlns:a=(DRAWING) xmlns:r=(RELATIONS) {
            c:date1904 val="0" {}
            c:lang val=(tag(locale)) {}
            c:roundedCorners val="0" {}
            c:chart {
                c:title {
                    c:tx { (parts::rich(&figure.title, locale, 14.0)) }
                    c:overlay val="0" {}
                }
                c:autoTitleDeleted val="0" {}
                c:plotArea {
                    c:layout {}
                    (plot)
                    c:spPr { a:noFill {} a:ln { a:noFill {} } }
                }
                c:legend {
                    c:legendPos val="r" {}
                    @for at in hidden {
                        c:legendEntry { c:idx val=(at) {} c:delete val="1" {} }
                    }
                    c:overlay val="0" {}
                    (parts::letters(11.0))
                }
                c:plotVisOnly val="1" {}
                c:dispBlanksAs val="span" {}
            }
            c:spPr { a:noFill {} a:ln { a:noFill {} } }
            (parts::letters(11.0))
            c:externalData r:id=(workbook) { c:autoUpdate val="0" {} }
        }
    }
}
