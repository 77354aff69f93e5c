//! Where layouts keep places, in points.

use super::units::{Frame, HEIGHT, INNER, MARGIN, WIDTH};

/// The stripe on the first slide.
pub(super) const STRIPE: Frame = Frame::new(0.0, 0.0, 16.0, HEIGHT);
/// The name of the product, on the first slide.
pub(super) const PRODUCT: Frame = Frame::new(64.0, 56.0, 400.0, 24.0);
/// The title of the first slide.
pub(super) const COVER_TITLE: Frame = Frame::new(64.0, 140.0, 400.0, 140.0);
/// What stands below it.
pub(super) const COVER_BODY: Frame = Frame::new(64.0, 290.0, 400.0, 136.0);
/// The facts of the first slide.
pub(super) const COVER_FACTS: Frame = Frame::new(508.0, 140.0, 404.0, 290.0);
/// What stands at the foot of the first slide.
pub(super) const COVER_FOOT: Frame = Frame::new(64.0, 436.0, 848.0, 62.0);
/// The largest logo on the first slide, and on the others.
pub(super) const COVER_LOGO: Frame = Frame::new(WIDTH - MARGIN - 200.0, 48.0, 200.0, 56.0);
pub(super) const SMALL_LOGO: Frame = Frame::new(WIDTH - MARGIN - 96.0, 30.0, 96.0, 28.0);

/// The title of a slide that says what begins.
pub(super) const SECTION_TITLE: Frame = Frame::new(72.0, 150.0, 800.0, 110.0);
/// What stands below it.
pub(super) const SECTION_BODY: Frame = Frame::new(72.0, 276.0, 800.0, 140.0);

/// In what a slide is, above its title.
pub(super) const EYEBROW: Frame = Frame::new(MARGIN, 26.0, INNER - 116.0, 16.0);
/// The title of any other slide.
pub(super) const TITLE: Frame = Frame::new(MARGIN, 42.0, INNER - 116.0, 52.0);
/// The line below it.
pub(super) const RULE: Frame = Frame::new(MARGIN, 98.0, INNER, 0.0);
/// At the foot of every slide but the first.
pub(super) const FOOTER: Frame = Frame::new(MARGIN, 508.0, INNER - 80.0, 18.0);
/// The number of a slide.
pub(super) const NUMBER: Frame = Frame::new(WIDTH - MARGIN - 72.0, 508.0, 72.0, 18.0);

/// The largest frame in this one for a picture of these proportions, at its
/// right.
pub(super) fn fitted(frame: Frame, width: u32, height: u32) -> Frame {
    let (across, down) = (f64::from(width), f64::from(height));
    let scale = (frame.width / across).min(frame.height / down);
    let (across, down) = (across * scale, down * scale);
    Frame::new(
        frame.x + frame.width - across,
        frame.y + (frame.height - down) / 2.0,
        across,
        down,
    )
}
