//! How high text will be. Nothing here knows the faces of whoever opens the
//! file, so lines are taken for shorter than they are: rather some room is left
//! than that a slide overflows.

use crate::chart::{ems as width_of, wrap};

/// The part of a line that is counted on.
const SURE: f64 = 0.92;

/// How many characters of Chinese of a size in points a line of this width
/// surely holds.
pub(super) fn ems(width: f64, size: f64) -> f64 {
    (width * SURE / size).max(1.0)
}

/// How many lines a text takes.
pub(super) fn lines(text: &str, ems: f64) -> usize {
    // Most texts are one line: that is seen faster.
    if !text.contains('\n') && width_of(text) <= ems {
        return 1;
    }
    text.lines()
        .map(|line| wrapped(line, ems))
        .sum::<usize>()
        .max(1)
}

fn wrapped(line: &str, ems: f64) -> usize {
    wrap(line, ems).lines().count().max(1)
}

/// After how many characters a text must end to fit into so many lines; none
/// if all of it fits.
pub(super) fn cut(text: &str, ems: f64, most: usize) -> Option<usize> {
    if lines(text, ems) <= most {
        return None;
    }
    let text_wrapped: Vec<_> = text.lines().map(|line| wrap(line, ems)).collect();
    let fitting = text_wrapped.iter().flat_map(|it| it.lines()).take(most);
    let seen = |it: &&str| it.chars().filter(|it| !it.is_whitespace()).count();
    let letters: usize = fitting.map(|it| seen(&it)).sum();
    // The last character gives its place to the ellipsis.
    let mut left = letters.saturating_sub(1);
    text.chars().position(|it| {
        if !it.is_whitespace() {
            if left == 0 {
                return true;
            }
            left -= 1;
        }
        false
    })
}

/// The width of the widest word, and of the whole, in characters of Chinese.
pub(super) fn extent(text: &str) -> (f64, f64) {
    let word = (text.split_whitespace())
        .map(|word| width_of(word).min(WIDEST_WORD))
        .fold(0.0, f64::max);
    let whole = text.lines().map(width_of).fold(0.0, f64::max);
    (word, whole)
}

/// No column is made wider than this for the sake of a single word: a script
/// without spaces is broken anywhere.
const WIDEST_WORD: f64 = 9.0;

/// So many of a length.
#[expect(clippy::cast_precision_loss, reason = "no text has 2^52 lines")]
pub(super) const fn times(n: usize, length: f64) -> f64 {
    n as f64 * length
}
