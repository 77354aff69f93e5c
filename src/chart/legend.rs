use charming::{
    component::{Legend, LegendItem},
    datatype::CompositeValue,
    element::{Icon, ItemStyle, LabelAlign, Orient, TextStyle},
};

use super::{Palette, Size, text};

/// The swatch of a level band.
pub(super) const SWATCH: &str = "roundRect";
/// A line with a point on it.
pub(super) const LINE: &str = "path://M0 4h22v2h-22z M11 0a5 5 0 1 1 0 10a5 5 0 1 1 0 -10z";
/// A heavy dashed line.
pub(super) const BRIDGED: &str = "path://M0 3h9v4h-9z M13 3h9v4h-9z";
/// A bar.
pub(super) const BAR: &str = "rect";
/// A dashed line.
pub(super) const DASHED: &str = "path://M0 4h6v2h-6z M8 4h6v2h-6z M16 4h6v2h-6z";
/// A dotted line.
pub(super) const DOTTED: &str =
    "path://M0 4h2v2h-2z M4 4h2v2h-2z M8 4h2v2h-2z M12 4h2v2h-2z M16 4h2v2h-2z M20 4h2v2h-2z";

pub(super) const ICON_WIDTH: f64 = 22.0;
pub(super) const ICON_HEIGHT: f64 = 10.0;
/// Between icon and text, as `ECharts` has it.
pub(super) const ICON_GAP: f64 = 5.0;
pub(super) const GAP: f64 = 12.0;
pub(super) const MARGIN: f64 = 8.0;

/// The legend of a chart: it knows how much room it takes.
#[derive(Debug)]
pub(super) struct Key {
    /// Names and icons; a name is that of what it explains.
    pub(super) items: Vec<(String, &'static str)>,
    width: f64,
    font: f64,
}

/// A name as it stands in the legend: long ones in several lines.
pub(super) fn name(name: &str, size: Size) -> String {
    let room = size.width - 2.0 * MARGIN - ICON_WIDTH - ICON_GAP;
    text::wrap(name, room / size.font())
}

/// A row of the legend.
#[derive(Debug)]
pub(super) struct Row {
    /// Which items, and how far from the row's left end each begins.
    pub(super) items: Vec<(usize, f64)>,
    pub(super) width: f64,
    pub(super) height: f64,
}

/// From one line of a name to the next.
pub(super) fn line_height(font: f64) -> f64 {
    font + 3.0
}

impl Key {
    pub(super) fn new(items: Vec<(String, &'static str)>, size: Size) -> Self {
        Self {
            items,
            width: size.width - 2.0 * MARGIN,
            font: size.font(),
        }
    }

    /// The room it takes at the foot of the chart.
    pub(super) fn height(&self) -> f64 {
        let rows = self.rows();
        let gaps = GAP * super::float(rows.len().saturating_sub(1));
        rows.iter().map(|row| row.height).sum::<f64>() + gaps + 2.0 * MARGIN
    }

    /// Its items in rows, each as many as have room beside one another.
    pub(super) fn rows(&self) -> Vec<Row> {
        let mut rows: Vec<Row> = Vec::new();
        for (at, (name, _)) in self.items.iter().enumerate() {
            let width = ICON_WIDTH + ICON_GAP + text::widest(name) * self.font;
            let height = super::float(name.lines().count()) * line_height(self.font);
            match rows.last_mut() {
                Some(row) if row.width + GAP + width <= self.width => {
                    row.items.push((at, row.width + GAP));
                    row.width += GAP + width;
                    row.height = row.height.max(height);
                }
                _ => rows.push(Row {
                    items: vec![(at, 0.0)],
                    width,
                    height,
                }),
            }
        }
        rows
    }

    pub(super) fn legend(&self, palette: &Palette, family: &str) -> Legend {
        let items: Vec<_> = (self.items.iter())
            .map(|(name, icon)| LegendItem {
                name: name.clone(),
                icon: Some(Icon::Custom((*icon).to_owned())),
            })
            .collect();
        let text = TextStyle::new()
            .color(palette.text)
            .font_family(family)
            .font_size(self.font);
        Legend::new()
            .orient(Orient::Horizontal)
            .align(LabelAlign::Left)
            .left("center")
            .bottom(CompositeValue::from(MARGIN))
            .width(CompositeValue::from(self.width))
            .padding(0.0)
            .item_gap(GAP)
            .item_width(ICON_WIDTH)
            .item_height(ICON_HEIGHT)
            .item_style(ItemStyle::new().border_width(1.0))
            .text_style(text)
            .data(items)
    }
}
