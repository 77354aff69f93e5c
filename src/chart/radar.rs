use std::f64::consts::{FRAC_PI_2, TAU};

use charming::{
    Chart,
    component::{RadarAxisName, RadarCoordinate, RadarIndicator},
    datatype::{CompositeValue, DataPointItem},
    element::{
        AreaStyle, AxisLine, AxisLineStyle, Color, Emphasis, ItemStyle, LineStyle, LineStyleType,
        Shape, SplitArea, SplitLine, Symbol,
    },
    series::Radar,
};

use super::{
    Drawing, Palette, Size,
    legend::{self, Key},
    option::BACKGROUND,
    plotted, text,
};
use crate::questionnaire::Mark;

const MARGIN: f64 = 10.0;
/// No label is made wider than this many characters of Chinese.
const LABEL_EMS: f64 = 7.5;
const SMALLEST_RADIUS: u16 = 24;
const LARGEST_RADIUS: u16 = 320;

pub(super) fn chart(drawing: &Drawing, polygon: &[f64], palette: &Palette, size: Size) -> Chart {
    let whole = drawing.axes.iter().all(|axis| axis.score.is_some());
    let mut items = Vec::new();
    let mut chart = Chart::new().animation(false);
    if let Some(paper) = palette.paper {
        chart = chart.background_color(paper);
    }
    for series in bands(drawing, palette, size) {
        chart = chart.series(series);
    }
    for reference in &drawing.references {
        let name = legend::name(&reference.name, size);
        let (ends, icon, colour, line) = match reference.mark {
            Mark::Band { from, to } => (
                vec![from, to],
                legend::DASHED,
                palette.reference,
                LineStyleType::Dashed,
            ),
            Mark::At(at) => (
                vec![at],
                legend::DOTTED,
                palette.caution,
                LineStyleType::Dotted,
            ),
        };
        let style = LineStyle::new().color(colour).width(2.0).type_(line);
        let item = ItemStyle::new().color(colour);
        let rings: Vec<_> = (ends.into_iter())
            .map(|at| ring(drawing, at, &name).item_style(item.clone()))
            .collect();
        items.push((name, icon));
        chart = chart.series(quiet().line_style(style).data(rings));
    }
    let score = legend::name(&drawing.score, size);
    chart = chart.series(line(&score, polygon, whole, palette));
    let bands = (drawing.bands.iter().map(|band| &band.name))
        .map(|name| (legend::name(name, size), legend::SWATCH));
    let icon = if whole { legend::LINE } else { legend::BRIDGED };
    let items = [(score, icon)].into_iter().chain(bands).chain(items);
    let key = Key::new(items.collect(), size);
    chart
        .legend(key.legend(palette, drawing.family))
        .radar(coordinate(drawing, palette, size, key.height()))
}

/// The score. Only a line through scores alone is solid and has points.
fn line(name: &str, polygon: &[f64], whole: bool, palette: &Palette) -> Radar {
    let values: CompositeValue = polygon.iter().map(|&it| plotted(it)).collect();
    let score = DataPointItem::new(values)
        .name(name)
        .item_style(ItemStyle::new().color(palette.score));
    let (symbol, line) = if whole {
        (Symbol::Circle, LineStyleType::Solid)
    } else {
        (Symbol::None, LineStyleType::Dashed)
    };
    quiet()
        .symbol(symbol)
        .symbol_size(8.0)
        .line_style(LineStyle::new().color(palette.score).width(3.0).type_(line))
        .area_style(AreaStyle::new().color(palette.score).opacity(0.14))
        .data(vec![score])
}

/// The level bands, the outermost first: each covers the inside of the last.
fn bands(drawing: &Drawing, palette: &Palette, size: Size) -> impl Iterator<Item = Radar> {
    let all = drawing.bands.len();
    (drawing.bands.iter().enumerate().rev()).map(move |(at, band)| {
        let colour = palette.band(at, all);
        let name = legend::name(&band.name, size);
        let swatch = ItemStyle::new().color(colour).border_color(palette.grid);
        quiet()
            .id(format!("{BACKGROUND}-{at}"))
            .line_style(LineStyle::new().color(palette.seam).width(1.5))
            .area_style(AreaStyle::new().color(colour).opacity(1.0))
            .data(vec![ring(drawing, band.to, &name).item_style(swatch)])
    })
}

/// A series that answers to nothing.
fn quiet() -> Radar {
    Radar::new()
        .symbol(Symbol::None)
        .emphasis(Emphasis::new().disabled(true))
}

/// The same share on every axis.
fn ring(drawing: &Drawing, at: f64, name: &str) -> DataPointItem {
    let values: CompositeValue = drawing.axes.iter().map(|_| plotted(at)).collect();
    DataPointItem::new(values).name(name)
}

fn coordinate(drawing: &Drawing, palette: &Palette, size: Size, legend: f64) -> RadarCoordinate {
    let font = size.font();
    let labels: Vec<_> = (drawing.axes.iter())
        .map(|axis| {
            let ems = LABEL_EMS.min(size.width / 4.0 / font);
            format!("{}\n{}", text::wrap(&axis.title, ems), axis.shown)
        })
        .collect();
    let (radius, centre) = fit(&labels, size, legend);
    let indicators = (labels.iter())
        .map(|label| RadarIndicator::from((label.as_str(), 0.0, 100.0)))
        .collect::<Vec<_>>();
    let name = RadarAxisName::new()
        .color(palette.text)
        .font_family(drawing.family)
        .font_size(font)
        .line_height(line_height(font));
    let axis = AxisLineStyle::new()
        .color((1.0, Color::from(palette.grid)))
        .width(1.0);
    RadarCoordinate::new()
        .z(1.0)
        .shape(Shape::Polygon)
        .center(vec![
            CompositeValue::from((size.width / 2.0).round()),
            CompositeValue::from(centre),
        ])
        .radius(CompositeValue::from(f64::from(radius)))
        .name_gap(label_gap(font))
        .axis_name(name)
        .axis_line(AxisLine::new().line_style(axis))
        .split_line(rings(drawing, palette))
        .split_area(SplitArea::new().show(false))
        .indicator(indicators)
}

/// Rings between the axes, where there are no levels to read by.
fn rings(drawing: &Drawing, palette: &Palette) -> SplitLine {
    let rings = SplitLine::new();
    if drawing.bands.is_empty() {
        let line = LineStyle::new().color(palette.grid).width(1.0);
        rings.show(true).line_style(line)
    } else {
        rings.show(false)
    }
}

/// The largest radius at which every label has its room above the legend, and
/// how far down the centre then is.
fn fit(labels: &[String], size: Size, legend: f64) -> (u16, f64) {
    let font = size.font();
    let room = size.height - legend - 2.0 * MARGIN;
    let extents = |radius: u16| {
        let (mut sideways, mut above, mut below) = (0.0_f64, 0.0_f64, 0.0_f64);
        for (at, label) in labels.iter().enumerate() {
            let end = f64::from(radius) + label_gap(font);
            let width = text::widest(label) * font;
            let height = super::float(label.lines().count()) * line_height(font);
            // At the top and at the foot a label is centred beyond its axis,
            // elsewhere it stands beside it.
            let (across, up) = direction(at, labels.len());
            let (beside, beyond) = if is_upright(across) {
                (0.5, 1.0)
            } else {
                (1.0, 0.5)
            };
            sideways = sideways.max(end * across.abs() + beside * width);
            above = above.max(end * up + beyond * height);
            below = below.max(beyond * height - end * up);
        }
        (sideways, above, below)
    };
    let radius = (SMALLEST_RADIUS..=LARGEST_RADIUS)
        .rev()
        .find(|&radius| {
            let (sideways, above, below) = extents(radius);
            2.0 * (sideways + MARGIN) <= size.width && above + below <= room
        })
        .unwrap_or(SMALLEST_RADIUS);
    let (_, above, below) = extents(radius);
    let spare = (room - above - below).max(0.0);
    (radius, (MARGIN + spare / 2.0 + above).round())
}

/// Where an axis points, rightwards and upwards: the first up, the others
/// against the clock.
pub(super) fn direction(at: usize, axes: usize) -> (f64, f64) {
    let angle = FRAC_PI_2 + TAU * super::float(at) / super::float(axes);
    (angle.cos(), angle.sin())
}

/// Whether an axis points up or down, by how far rightwards it points.
pub(super) fn is_upright(across: f64) -> bool {
    across.abs() < 0.01
}

/// Between the end of an axis and its label: enough for a label beside a steep
/// axis not to stand on the polygon.
pub(super) fn label_gap(font: f64) -> f64 {
    (font * 1.3).round()
}

pub(super) fn line_height(font: f64) -> f64 {
    (font * 1.35).round()
}
