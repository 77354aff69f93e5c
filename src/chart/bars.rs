use charming::{
    Chart,
    component::{Axis, Grid},
    datatype::{CompositeValue, DataPoint},
    element::{
        AxisLabel, AxisLine, AxisTick, AxisType, Emphasis, Formatter, ItemStyle, Label, LineStyle,
        LineStyleType, MarkLine, MarkLineData, SplitLine, Symbol,
    },
    series::{Bar, Line},
};

use super::{
    Drawing, Palette, Reference, Size,
    legend::{self, Key},
    plotted, text,
};
use crate::questionnaire::Mark;

const MARGIN: f64 = 10.0;
/// Between the bars and what stands beside them.
const GAP: f64 = 10.0;
/// No label is wider than this part of the chart.
const LABEL_SHARE: f64 = 0.34;
const THICKEST: f64 = 36.0;

pub(super) fn chart(drawing: &Drawing, palette: &Palette, size: Size) -> Chart {
    let font = size.font();
    let titles: Vec<_> = (drawing.axes.iter())
        .map(|axis| text::wrap(&axis.title, (size.width * LABEL_SHARE / font).min(14.0)))
        .collect();
    let shown: Vec<_> = drawing.axes.iter().map(|axis| axis.shown.clone()).collect();
    let wide = |labels: &[String]| {
        let ems = labels.iter().map(|it| text::widest(it)).fold(0.0, f64::max);
        (ems * font).ceil() + GAP
    };
    let (left, right) = (wide(&titles) + MARGIN, wide(&shown) + MARGIN);
    let key = Key::new(key(drawing, size), size);
    let bottom = key.height() + 2.0 * font;
    let rows = super::float(drawing.axes.len().max(1));
    let track = ((size.height - bottom - MARGIN) / rows * 0.6)
        .min(THICKEST)
        .floor();
    let grid = Grid::new()
        .top(CompositeValue::from(MARGIN))
        .left(CompositeValue::from(left))
        .right(CompositeValue::from(right))
        .bottom(CompositeValue::from(bottom.round()));
    let label = AxisLabel::new()
        .color(palette.text)
        .font_family(drawing.family)
        .font_size(font);
    let mut chart = Chart::new().animation(false);
    if let Some(paper) = palette.paper {
        chart = chart.background_color(paper);
    }
    chart = chart
        .grid(grid)
        .x_axis(scale(drawing, label.clone(), palette))
        .y_axis(rows_of(titles, "left", label.clone()))
        .y_axis(rows_of(shown, "right", label));
    for series in tracks(drawing, palette, size, track) {
        chart = chart.series(series);
    }
    chart = chart.series(scores(drawing, palette, size, (track * 0.4).ceil()));
    for reference in &drawing.references {
        chart = chart.series(mark(reference, palette, size));
    }
    chart.legend(key.legend(palette, drawing.family))
}

fn key(drawing: &Drawing, size: Size) -> Vec<(String, &'static str)> {
    let score = (drawing.score.as_str(), legend::BAR);
    let bands = (drawing.bands.iter()).map(|band| (band.name.as_str(), legend::SWATCH));
    let marks = drawing.references.iter().map(|reference| {
        let icon = match reference.mark {
            Mark::Band { .. } => legend::DASHED,
            Mark::At(_) => legend::DOTTED,
        };
        (reference.name.as_str(), icon)
    });
    [score]
        .into_iter()
        .chain(bands)
        .chain(marks)
        .map(|(name, icon)| (legend::name(name, size), icon))
        .collect()
}

/// The share, marked where levels begin and end.
fn scale(drawing: &Drawing, label: AxisLabel, palette: &Palette) -> Axis {
    let edges = drawing.edges().into_iter();
    let ends: Vec<_> = edges.map(|at| CompositeValue::from(plotted(at))).collect();
    let tick = AxisTick::new()
        .show(true)
        .line_style(LineStyle::new().color(palette.grid))
        .custom_values(ends.clone());
    let format = Formatter::String(drawing.axis_format.to_owned());
    let label = ends
        .into_iter()
        .fold(label.formatter(format), AxisLabel::custom_values);
    Axis::new()
        .type_(AxisType::Value)
        .min(0.0)
        .max(100.0)
        .axis_label(label)
        .axis_tick(tick)
        .axis_line(AxisLine::new().show(false))
        .split_line(SplitLine::new().show(false))
}

fn rows_of(labels: Vec<String>, side: &str, label: AxisLabel) -> Axis {
    Axis::new()
        .type_(AxisType::Category)
        .position(side)
        .inverse(true)
        .axis_label(label.interval(0.0))
        .axis_tick(AxisTick::new().show(false))
        .axis_line(AxisLine::new().show(false))
        .data(labels)
}

/// The level bands: one strip of them behind each bar.
fn tracks(
    drawing: &Drawing,
    palette: &Palette,
    size: Size,
    width: f64,
) -> impl Iterator<Item = Bar> {
    let all = drawing.bands.len();
    (drawing.bands.iter().enumerate()).map(move |(at, band)| {
        let width_of_band = plotted(band.to) - plotted(band.from);
        let data: Vec<_> = (drawing.axes.iter())
            .map(|_| DataPoint::from(width_of_band))
            .collect();
        let swatch = ItemStyle::new()
            .color(palette.band(at, all))
            .border_color(palette.grid);
        bar(&legend::name(&band.name, size), swatch, width)
            .y_axis_index(1.0)
            .stack("bands")
            .data(data)
    })
}

/// The scores; where there is none there is no bar.
fn scores(drawing: &Drawing, palette: &Palette, size: Size, width: f64) -> Bar {
    let data: Vec<_> = (drawing.axes.iter())
        .map(|axis| {
            let score = axis.score.map(plotted);
            DataPoint::Value(score.map_or_else(|| "-".into(), CompositeValue::from))
        })
        .collect();
    let style = ItemStyle::new().color(palette.score);
    bar(&legend::name(&drawing.score, size), style, width)
        .y_axis_index(0.0)
        .data(data)
}

fn bar(name: &str, style: ItemStyle, width: f64) -> Bar {
    Bar::new()
        .name(name)
        .item_style(style)
        .emphasis(Emphasis::new().disabled(true))
        .bar_width(CompositeValue::from(width))
}

/// A benchmark: lines across all bars. Only a series has a place in the
/// legend, so it is a line without points.
fn mark(reference: &Reference, palette: &Palette, size: Size) -> Line {
    let (ends, colour, line) = match reference.mark {
        Mark::Band { from, to } => (vec![from, to], palette.reference, LineStyleType::Dashed),
        Mark::At(at) => (vec![at], palette.caution, LineStyleType::Dotted),
    };
    let ends = (ends.into_iter())
        .map(|at| MarkLineData::new().x_axis(plotted(at)))
        .map(charming::element::MarkLineVariant::Simple);
    let marks = MarkLine::new()
        .silent(true)
        .symbol(vec![Symbol::None, Symbol::None])
        .label(Label::new().show(false))
        .line_style(LineStyle::new().color(colour).width(2.0).type_(line))
        .data(ends.collect::<Vec<_>>());
    Line::new()
        .name(legend::name(&reference.name, size))
        .symbol(Symbol::None)
        .item_style(ItemStyle::new().color(colour))
        .mark_line(marks)
}
