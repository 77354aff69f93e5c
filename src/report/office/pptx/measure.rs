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
    let looked_at = beginning(text, ems, most);
    if looked_at.len() == text.len() && lines(text, ems) <= most {
        return None;
    }
    let wrapped: Vec<_> = looked_at.lines().map(|line| wrap(line, ems)).collect();
    let fitting = wrapped.iter().flat_map(|it| it.lines()).take(most);
    let letters: usize = fitting
        .map(|it| it.chars().filter(|it| is_letter(*it)).count())
        .sum();
    // The last one gives its place to the ellipsis.
    nth_letter(text, letters.saturating_sub(1)).map(|(at, _)| at)
}

/// Of a long text, as much as surely does not fit into so many lines: of the
/// rest nothing needs to be known.
fn beginning(text: &str, ems: f64, most: usize) -> &str {
    const NARROWEST: f64 = 0.3;
    let surely = times(most, ems / NARROWEST);
    let letters = text.char_indices().filter(|(_, it)| is_letter(*it));
    let mut before = 0.0;
    for (at, _) in letters {
        if before > surely {
            return text.get(..at).unwrap_or(text);
        }
        before += 1.0;
    }
    text
}

fn is_letter(it: char) -> bool {
    !it.is_whitespace()
}

/// After how many characters the letter of this number, from 0, stands.
fn nth_letter(text: &str, number: usize) -> Option<(usize, char)> {
    (text.chars().enumerate())
        .filter(|(_, it)| is_letter(*it))
        .nth(number)
}

/// So many of a length.
#[expect(clippy::cast_precision_loss, reason = "no text has 2^52 lines")]
pub(super) const fn times(n: usize, length: f64) -> f64 {
    n as f64 * length
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cut_text_fits_and_is_as_long_as_it_can_be() {
        for text in [
            "고객 정보 축적",
            "顧客情報の統合を進める",
            "Customer information is kept",
        ] {
            let text = text.repeat(200);
            for most in 1..5 {
                let end = cut(&text, 9.0, most).unwrap();
                let shown: String = text.chars().take(end).chain(['…']).collect();
                assert!(lines(&shown, 9.0) <= most, "{shown}");
                let more: String = text.chars().take(end + 30).collect();
                assert!(lines(&more, 9.0) > most, "{more}");
            }
        }
        assert_eq!(cut("두 줄\n입니다", 9.0, 2), None);
        assert_eq!(cut(&" ".repeat(9_000), 9.0, 1), None);
    }

    #[test]
    fn lines_are_counted_as_they_are_wrapped() {
        assert_eq!(lines("고객 정보 축적", 5.0), 2);
        assert_eq!(lines("", 5.0), 1);
        assert_eq!(lines("하나\n\n셋", 5.0), 3);
    }
}
