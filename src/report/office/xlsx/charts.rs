//! Charts of the program itself: they can be edited, and change with the
//! numbers they are drawn from, which have a sheet of their own.

use rust_xlsxwriter::{
    Chart, ChartEmptyCells, ChartFont, ChartFormat, ChartLegendPosition, ChartLine,
    ChartLineDashType, ChartMarker, ChartMarkerType, ChartSeries, ChartSolidFill, ChartType, Color,
};

use super::{
    page::{Done, Page},
    text::{cut, plain},
};
use crate::{
    chart::{Colour, Figure, Form, Palette, Theme},
    questionnaire::Mark,
};

/// Pixels across.
const WIDTH: u32 = 760;

/// Numbers beside each other, and how they are drawn.
struct Series {
    name: String,
    values: Vec<Option<f64>>,
    pen: Pen,
}

#[derive(Clone, Copy)]
enum Pen {
    /// From the centre to here.
    Area(Colour),
    Bars(Colour),
    /// A line with a point on every axis.
    Points(Colour),
    /// A line that only joins its neighbours, and is no score.
    Joined(Colour),
    Line(Colour),
    Dashes(Colour),
    Dots(Colour),
}

/// What a figure is drawn from, a column each: the score, then the levels and
/// what stands beside it.
fn series(figure: &Figure) -> Vec<Series> {
    let palette = Palette::of(Theme::Print);
    let axes = figure.axes();
    let everywhere = |share: f64| vec![Some(share); axes.len()];
    let scores: Vec<_> = axes.iter().map(|it| it.score).collect();
    let is_whole = scores.iter().all(Option::is_some);
    let mut series = Vec::new();
    let mut add = |name: &str, values, pen| {
        let name = plain(name);
        series.push(Series { name, values, pen });
    };
    let bands = figure.bands().iter().enumerate();
    let colour = |at| palette.band(at, figure.bands().len());
    match &figure.form {
        Form::Radar { polygon } => {
            // The highest lies lowest: the others are painted upon it.
            for (at, band) in bands.rev() {
                add(&band.name, everywhere(band.to), Pen::Area(colour(at)));
            }
            if !is_whole {
                let say = crate::i18n::Strings::of(figure.locale).document();
                let values = polygon.iter().copied().map(Some).collect();
                add(say.joined, values, Pen::Joined(palette.score));
            }
            add(figure.who(), scores, Pen::Points(palette.score));
        }
        Form::Bars => {
            add(figure.who(), scores, Pen::Bars(palette.score));
            for (at, band) in bands.skip(1) {
                add(&band.name, everywhere(band.from), Pen::Line(colour(at)));
            }
        }
    }
    for reference in figure.references() {
        match reference.mark {
            Mark::At(share) => {
                add(
                    &reference.name,
                    everywhere(share),
                    Pen::Dots(palette.caution),
                );
            }
            Mark::Band { from, to } => {
                for end in [from, to] {
                    add(
                        &reference.name,
                        everywhere(end),
                        Pen::Dashes(palette.reference),
                    );
                }
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
        for (column, (heading, numeric)) in (0..).zip(headings.into_iter().chain(named)) {
            let style = self.press.look.head(numeric);
            self.text(column, cut(&plain(heading), 32_000).as_str(), &style.format)?;
        }
        self.row += 1;
        for (at, axis) in figure.axes().iter().enumerate() {
            let words = self.press.look.text(Some(figure.content)).ruled();
            self.text(0, &plain(&axis.title), &words.format)?;
            self.text(
                1,
                &plain(axis.level.as_deref().unwrap_or_default()),
                &words.format,
            )?;
            let number = self
                .press
                .look
                .text(None)
                .ruled()
                .number(&self.press.percent);
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
    let mut areas = Chart::new(ChartType::RadarFilled);
    let mut lines = Chart::new(ChartType::RadarWithMarkers);
    let is_radar = matches!(figure.form, Form::Radar { .. });
    if !is_radar {
        areas = Chart::new(ChartType::Column);
        lines = Chart::new(ChartType::Line);
    }
    let axes = u32::try_from(figure.axes().len()).unwrap_or(u32::MAX);
    let mut unnamed = Vec::new();
    let all = series(figure);
    // Areas come first in the legend, whatever their column.
    let (below, above): (Vec<_>, Vec<_>) = (2..)
        .zip(&all)
        .partition(|(_, it)| matches!(it.pen, Pen::Area(_) | Pen::Bars(_)));
    let mut named: Vec<&str> = Vec::new();
    for (at, (column, series)) in below.iter().chain(&above).enumerate() {
        let is_below = at < below.len();
        let drawn = drawn(series, is_below)
            .set_name((sheet, top, *column))
            .to_owned();
        let mut drawn = drawn;
        drawn
            .set_categories((sheet, top + 1, 0, top + axes, 0))
            .set_values((sheet, top + 1, *column, top + axes, *column));
        if matches!(series.pen, Pen::Joined(_)) || named.contains(&series.name.as_str()) {
            unnamed.push(at);
        }
        named.push(&series.name);
        if is_below { &mut areas } else { &mut lines }.push_series(&drawn);
    }
    let mut chart = if below.is_empty() {
        lines
    } else {
        if !above.is_empty() {
            areas.combine(&lines);
        }
        areas
    };
    finish(&mut chart, figure, (sheet, top), is_radar);
    chart.legend().delete_entries(&unnamed);
    chart.set_width(WIDTH).set_height(height);
    chart
}

fn finish(chart: &mut Chart, figure: &Figure, (sheet, top): (&str, u32), is_radar: bool) {
    let palette = Palette::of(Theme::Print);
    let text = rgb(palette.text);
    let percent = (crate::i18n::Strings::of(figure.locale).common.percent)(0);
    let mut font = ChartFont::new();
    font.set_size(10).set_color(text);
    let mut title = font.clone();
    title.set_size(13).set_bold();
    chart.title().set_name((sheet, top, 0)).set_font(&title);
    let mut small = font.clone();
    small.set_size(8);
    let mut grid = ChartLine::new();
    grid.set_color(rgb(palette.grid)).set_width(0.5);
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
    if !is_radar {
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
        .set_alt_text(cut(&plain(&figure.alt), 255))
        .set_name(format!("Chart {top}"));
}

/// How a series is drawn.
fn drawn(series: &Series, _is_below: bool) -> ChartSeries {
    let mut drawn = ChartSeries::new();
    let mut line = ChartLine::new();
    let mut marker = ChartMarker::new();
    let mut format = ChartFormat::new();
    let mut fill = ChartSolidFill::new();
    marker.set_none();
    match series.pen {
        Pen::Area(colour) => {
            fill.set_color(rgb(colour));
            line.set_color(rgb(Palette::of(Theme::Print).seam))
                .set_width(0.75);
            format.set_solid_fill(&fill).set_border(&line);
        }
        Pen::Bars(colour) => {
            fill.set_color(rgb(colour));
            format.set_solid_fill(&fill);
            drawn.set_gap(80);
        }
        Pen::Points(colour) => {
            line.set_color(rgb(colour)).set_width(2.5);
            format.set_line(&line);
            fill.set_color(rgb(colour));
            let mut point = ChartFormat::new();
            point.set_solid_fill(&fill);
            marker = ChartMarker::new();
            marker
                .set_type(ChartMarkerType::Circle)
                .set_size(7)
                .set_format(&mut point);
        }
        Pen::Joined(colour) => {
            line.set_color(rgb(colour))
                .set_width(1.25)
                .set_dash_type(ChartLineDashType::Dash);
            format.set_line(&line);
        }
        Pen::Line(colour) => {
            line.set_color(rgb(colour)).set_width(2.0);
            format.set_line(&line);
        }
        Pen::Dashes(colour) => {
            line.set_color(rgb(colour))
                .set_width(1.5)
                .set_dash_type(ChartLineDashType::Dash);
            format.set_line(&line);
        }
        Pen::Dots(colour) => {
            line.set_color(rgb(colour))
                .set_width(1.5)
                .set_dash_type(ChartLineDashType::RoundDot);
            format.set_line(&line);
        }
    }
    drawn.set_format(&mut format);
    if !matches!(series.pen, Pen::Area(_) | Pen::Bars(_)) {
        drawn.set_marker(&marker);
    }
    drawn
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
