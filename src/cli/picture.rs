//! Charts as pictures, drawn without a browser with the fonts of the system.

use resvg::{
    tiny_skia::{Pixmap, Transform},
    usvg::{Options, Tree},
};

use super::failure::Failure;
use crate::{
    chart::{Figure, Theme},
    layout::Png,
};

/// How wide charts are drawn, in CSS pixels, as in the other documents.
const WIDTH: f64 = 720.0;

/// Pixels in a CSS pixel: sharp when it is printed.
const SCALE: f32 = 3.0;

/// Draws every chart.
pub(super) fn pictures(figures: &[&Figure]) -> Result<Vec<Png>, Failure> {
    if figures.is_empty() {
        return Ok(Vec::new());
    }
    let mut options = Options::default();
    options.fontdb_mut().load_system_fonts();
    if options.fontdb.is_empty() {
        return Err(Failure::NoFont);
    }
    let drawn = figures.iter().map(|it| draw(it, &options));
    drawn.collect::<Option<_>>().ok_or(Failure::Undrawable)
}

fn draw(figure: &Figure, options: &Options<'_>) -> Option<Png> {
    let svg = figure.svg(Theme::Print, WIDTH);
    let tree = Tree::from_str(&svg, options).ok()?;
    let size = tree.size().to_int_size().scale_by(SCALE)?;
    let mut paper = Pixmap::new(size.width(), size.height())?;
    let scale = Transform::from_scale(SCALE, SCALE);
    resvg::render(&tree, scale, &mut paper.as_mut());
    Png::read(paper.encode_png().ok()?).ok()
}
