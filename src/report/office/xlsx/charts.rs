//! Charts of the program itself: they can be edited, and change with the
//! numbers they are drawn from, which have a sheet of their own.

use rust_xlsxwriter::{
    Chart, ChartEmptyCells, ChartFont, ChartFormat, ChartLegendPosition, ChartLine,
    ChartLineDashType, ChartMarker, ChartMarkerType, ChartSeries, ChartSolidFill, ChartType, Color,
};

use super::{
    look::{SIZE, coloured, token},
    page::{Done, Page, points},
    text::{CELL, cut, plain},
};
use crate::{
    chart::{Colour, Figure, Form, Palette, Reference, Theme},
    i18n::Strings,
    questionnaire::Mark,
    report::{cell::tone, office::colour::toned},
};

/// Pixels across.
const WIDTH: u32 = 760;

/// UTF-16 units in the longest alternative text. All of it stands beside the
/// numbers.
const ALT: usize = 255;

/// Numbers beside each other, and how they are drawn.
struct Series {
    name: String,
    values: Vec<Option<f64>>,
    pen: Pen,
    /// Whether the legend names it.
    is_named: bool,
}

/// How a series is drawn, from the lowest on the paper up.
#[derive(Clone, Debug, PartialEq)]
enum Pen {
    /// Not at all: levels begin at the centre.
    None,
    Bars(Color),
    /// Where a level begins.
    Edge(Color),
    /// A published range.
    Dashes(Color),
    /// A published figure.
    Dots(Color),
    /// A line that only joins its neighbours, and is no score.
    Joined(Color),
    /// A line with a point on every axis.
    Points(Color),
}

/// What a figure is drawn from, a column each: the score, the levels, what
/// stands beside it.
fn series(figure: &Figure) -> Vec<Series> {
    let palette = Palette::of(Theme::Print);
    let axes = figure.axes();
    let everywhere = |share: f64| vec![Some(share); axes.len()];
    let scores: Vec<_> = axes.iter().map(|it| it.score).collect();
    let is_whole = scores.iter().all(Option::is_some);
    let score = rgb(palette.score);
    let mut series = Vec::new();
    let mut add = |name: &str, values, pen, is_named| {
        series.push(Series {
            name: plain(name),
            values,
            pen,
            is_named,
        });
    };
    match &figure.form {
        Form::Radar { polygon } => {
            add(figure.who(), scores, Pen::Points(score), true);
            if !is_whole {
                let say = Strings::of(figure.locale).document();
                let values = polygon.iter().copied().map(Some).collect();
                add(say.joined, values, Pen::Joined(score), false);
            }
        }
        Form::Bars => add(figure.who(), scores, Pen::Bars(score), true),
    }
    let bands = figure.bands();
    for (at, band) in bands.iter().enumerate() {
        let [fill, _] = toned(tone(at, bands.len())).map(coloured);
        let pen = if at == 0 { Pen::None } else { Pen::Edge(fill) };
        add(&band.name, everywhere(band.from), pen, true);
    }
    for Reference { name, mark } in figure.references() {
        match *mark {
            Mark::At(share) => {
                let pen = Pen::Dots(rgb(palette.caution));
                add(name, everywhere(share), pen, true);
            }
            Mark::Band { from, to } => {
                let pen = Pen::Dashes(rgb(palette.reference));
                add(name, everywhere(from), pen.clone(), true);
                // A range has two lines and one name.
                let say = Strings::of(figure.locale).document();
                add(&(say.highest)(name), everywhere(to), pen, false);
            }
        }
    }
    series
}

impl Page<'_, '_> {
    /// A chart, and why it looks as it does.
    pub(super) fn figure(&mut self, figure: &Figure) -> Done {
        let figures = self.press.report.figures();
        let at = figures.iter().position(|it| std::ptr::eq(*it, figure));
        if let Some(top) = at.and_then(|at| self.press.tops.get(at)) {
            let height = height(figure);
            let chart = chart(figure, &self.press.numbers, *top, height);
            self.sheet.insert_chart(self.row, 0, &chart)?;
            // Rows keep the room that the chart covers.
            let (_, row_height, _) = self.press.look.everywhere();
            self.row += height.div_ceil(row_height) + 1;
        }
        match &figure.note {
            Some(note) => {
                let style = self.press.look.soft(Some(figure.locale));
                self.prose(self.measure(), note, &style)
            }
            None => Ok(()),
        }
    }

    /// What every chart is drawn from, and in which row each begins.
    pub(super) fn numbers(&mut self, figures: &[&Figure]) -> Result<Vec<u32>, super::XlsxError> {
        let mut tops = Vec::new();
        for figure in figures {
            let title = self
                .press
                .look
                .text(Some(figure.content))
                .bold()
                .sized(12.0);
            self.prose(self.whole(), &figure.title, &title)?;
            let alt = self.press.look.soft(Some(figure.locale));
            self.prose(self.whole(), &figure.alt, &alt)?;
            tops.push(self.row);
            self.columns(figure)?;
            self.gap();
        }
        Ok(tops)
    }

    fn columns(&mut self, figure: &Figure) -> Done {
        let series = series(figure);
        let level = self.press.report.strings().report().level;
        let headings = [(figure.title.as_str(), false), (level, false)];
        let named = series.iter().map(|it| (it.name.as_str(), true));
        let mut height = points(1, SIZE);
        for (column, (heading, numeric)) in (0..).zip(headings.into_iter().chain(named)) {
            let style = self.press.look.head(numeric);
            let heading = cut(&plain(heading), CELL);
            let lines = self.room((column, column), &style).lines_of(&heading);
            height = height.max(points(lines, SIZE));
            self.text(column, &heading, &style.format)?;
        }
        self.sheet.set_row_height(self.row, height)?;
        self.row += 1;
        let words = self.press.look.text(Some(figure.content)).ruled();
        let number = self.press.look.text(None).ruled();
        let number = number.number(&self.press.percent);
        for (at, axis) in figure.axes().iter().enumerate() {
            let level = axis.level.as_deref().unwrap_or_default();
            self.text(0, &plain(&axis.title), &words.format)?;
            self.text(1, &plain(level), &words.format)?;
            for (column, series) in (2..).zip(&series) {
                if let Some(value) = series.values.get(at).copied().flatten() {
                    self.number(column, value, &number.format)?;
                }
            }
            self.row += 1;
        }
        Ok(())
    }
}

/// A chart of the numbers that begin in this row of this sheet.
fn chart(figure: &Figure, sheet: &str, top: u32, height: u32) -> Chart {
    let (mut bars, mut lines) = match figure.form {
        Form::Radar { .. } => (None, Chart::new(ChartType::RadarWithMarkers)),
        Form::Bars => (
            Some(Chart::new(ChartType::Column)),
            Chart::new(ChartType::Line),
        ),
    };
    let last = top + u32::try_from(figure.axes().len()).unwrap_or(u32::MAX);
    let all = series(figure);
    let mut drawn: Vec<_> = (2..)
        .zip(&all)
        .filter(|(_, it)| it.pen != Pen::None)
        .collect();
    drawn.sort_by_key(|(_, it)| it.pen.height());
    let mut unnamed = Vec::new();
    for (at, (column, series)) in drawn.iter().enumerate() {
        if !series.is_named {
            unnamed.push(at);
        }
        let mut native = series.pen.series();
        native
            .set_name((sheet, top, *column))
            .set_categories((sheet, top + 1, 0, last, 0))
            .set_values((sheet, top + 1, *column, last, *column));
        match (&series.pen, &mut bars) {
            (Pen::Bars(_), Some(bars)) => bars.push_series(&native),
            _ => lines.push_series(&native),
        };
    }
    let mut chart = match bars {
        None => lines,
        Some(mut bars) => {
            if drawn.len() > 1 {
                bars.combine(&lines);
            }
            bars
        }
    };
    finish(&mut chart, figure, (sheet, top));
    chart.legend().delete_entries(&unnamed);
    chart.set_width(WIDTH).set_height(height);
    chart
}

/// What is around the drawing.
fn finish(chart: &mut Chart, figure: &Figure, (sheet, top): (&str, u32)) {
    let palette = Palette::of(Theme::Print);
    let percent = (Strings::of(figure.locale).common.percent)(0);
    let mut font = ChartFont::new();
    font.set_size(10).set_color(rgb(palette.text));
    let mut title = font.clone();
    title.set_size(13).set_bold();
    chart.title().set_name((sheet, top, 0)).set_font(&title);
    let mut small = font.clone();
    small.set_size(8);
    let mut grid = ChartLine::new();
    grid.set_color(token("line")).set_width(0.75);
    chart
        .y_axis()
        .set_min(0)
        .set_max(1)
        .set_major_unit(0.2)
        .set_num_format(percent)
        .set_font(&small)
        .set_major_gridlines(true)
        .set_major_gridlines_line(&grid);
    chart.x_axis().set_font(&font);
    if figure.form == Form::Bars {
        chart.x_axis().set_major_gridlines(false);
    }
    chart
        .legend()
        .set_position(ChartLegendPosition::Bottom)
        .set_font(&font);
    let mut frame = ChartFormat::new();
    frame.set_no_border();
    chart.chart_area().set_format(&mut frame);
    chart
        .show_empty_cells_as(ChartEmptyCells::Gaps)
        .set_alt_text(cut(&plain(&figure.alt), ALT));
}

impl Pen {
    /// How high on the paper it is: what is higher covers what is lower.
    const fn height(&self) -> u8 {
        match self {
            Self::None | Self::Bars(_) => 0,
            Self::Edge(_) => 1,
            Self::Dashes(_) => 2,
            Self::Dots(_) => 3,
            Self::Joined(_) => 4,
            Self::Points(_) => 5,
        }
    }

    /// A series that is drawn so.
    fn series(&self) -> ChartSeries {
        let mut series = ChartSeries::new();
        let (colour, width, dashes) = match *self {
            Self::None => return series,
            Self::Bars(colour) => {
                let mut fill = ChartFormat::new();
                fill.set_solid_fill(ChartSolidFill::new().set_color(colour));
                series.set_format(&mut fill).set_gap(80);
                return series;
            }
            Self::Edge(colour) => (colour, 2.25, ChartLineDashType::Solid),
            Self::Dashes(colour) => (colour, 1.5, ChartLineDashType::Dash),
            Self::Dots(colour) => (colour, 1.5, ChartLineDashType::RoundDot),
            Self::Joined(colour) => (colour, 1.25, ChartLineDashType::Dash),
            Self::Points(colour) => (colour, 3.0, ChartLineDashType::Solid),
        };
        let mut line = ChartFormat::new();
        line.set_line(
            ChartLine::new()
                .set_color(colour)
                .set_width(width)
                .set_dash_type(dashes),
        );
        let mut marker = ChartMarker::new();
        if let Self::Points(_) = self {
            let mut fill = ChartFormat::new();
            fill.set_solid_fill(ChartSolidFill::new().set_color(colour));
            marker
                .set_type(ChartMarkerType::Circle)
                .set_size(8)
                .set_format(&mut fill);
        } else {
            marker.set_none();
        }
        series.set_format(&mut line).set_marker(&marker);
        series
    }
}

/// Pixels down: room for the drawing, and for a line of the legend for each
/// name.
fn height(figure: &Figure) -> u32 {
    let names = 1 + figure.bands().len() + figure.references().len();
    let drawing = match figure.form {
        Form::Radar { .. } => 420,
        Form::Bars => 360,
    };
    drawing + 18 * u32::try_from(names).unwrap_or(12).min(12)
}

fn rgb(colour: Colour) -> Color {
    let [red, green, blue] = colour.channels().map(u32::from);
    Color::RGB(red << 16 | green << 8 | blue)
}
