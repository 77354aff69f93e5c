//! What stands in full in the speaker notes, because a slide has no room for it.

use super::text::Paragraph;
use crate::report::cell::Words;

/// Something in full.
#[derive(Clone, Debug)]
pub(super) struct Note {
    /// What it is about.
    pub(super) about: String,
    /// All of it.
    pub(super) words: Vec<Words>,
}

/// What of paragraphs fits into so many lines of this width, and whether that
/// is all.
pub(super) fn bounded(
    paragraphs: Vec<Paragraph>,
    width: f64,
    most: usize,
) -> (Vec<Paragraph>, bool) {
    let mut kept = Vec::new();
    let mut left = most;
    for paragraph in paragraphs {
        if left == 0 {
            return (kept, false);
        }
        let (cut, whole) = paragraph.cut(width, left);
        left = left.saturating_sub(cut.lines(width));
        kept.push(cut);
        if !whole {
            return (kept, false);
        }
    }
    (kept, true)
}
