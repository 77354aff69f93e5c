//! Lengths. Slides are laid out in points; their files count otherwise.

/// English metric units in a point.
const EMU: f64 = 12_700.0;

/// Across a slide, 16 : 9.
pub(super) const WIDTH: f64 = 960.0;
/// Down a slide.
pub(super) const HEIGHT: f64 = 540.0;
/// On both sides of what a slide says.
pub(super) const MARGIN: f64 = 48.0;
/// Where the text below a title begins.
pub(super) const TOP: f64 = 112.0;
/// Where it must end.
pub(super) const BOTTOM: f64 = 498.0;
/// How wide that is.
pub(super) const INNER: f64 = WIDTH - 2.0 * MARGIN;
/// How high that is.
pub(super) const PAGE: f64 = BOTTOM - TOP;

/// Where something lies on a slide, in points.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Frame {
    pub(super) x: f64,
    pub(super) y: f64,
    pub(super) width: f64,
    pub(super) height: f64,
}

impl Frame {
    pub(super) const fn new(x: f64, y: f64, width: f64, height: f64) -> Self {
        Self {
            x,
            y,
            width,
            height,
        }
    }
}

/// Points as English metric units.
pub(super) fn emu(points: f64) -> i64 {
    whole(points * EMU)
}

/// Points as their hundredths.
pub(super) fn hundredths(points: f64) -> i64 {
    whole(points * 100.0)
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "nothing on a slide is larger than the slide"
)]
fn whole(length: f64) -> i64 {
    length.round() as i64
}
