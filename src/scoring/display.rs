/// A share as a whole percentage, half away from zero: the one rounding of
/// every number that is shown.
///
/// ```
/// use needs_catch::scoring::percent;
///
/// assert_eq!(percent(0.375), 38);
/// assert_eq!(percent(0.374), 37);
/// ```
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a share lies in 0..1, so its percentage in 0..100"
)]
pub fn percent(share: f64) -> u32 {
    (share * 100.0).round() as u32
}

/// The contributions to a score as whole percentages that add up to the
/// percentage the score is shown as: each is rounded down, and the largest
/// remainders, the first of equals, are rounded up.
///
/// ```
/// use needs_catch::scoring::{apportioned, percent};
///
/// let contributions = [1.0 / 3.0, 1.0 / 3.0, 0.0];
/// assert_eq!(apportioned(&contributions, 2.0 / 3.0), [34, 33, 0]);
/// assert_eq!(percent(2.0 / 3.0), 67);
/// ```
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a contribution lies in 0..1, so its percentage in 0..100"
)]
pub fn apportioned(contributions: &[f64], score: f64) -> Vec<u32> {
    let exact: Vec<_> = contributions.iter().map(|it| it * 100.0).collect();
    let mut shown: Vec<_> = exact.iter().map(|it| it.floor() as u32).collect();
    let missing = percent(score).saturating_sub(shown.iter().sum());
    let mut by_remainder: Vec<_> = (0..exact.len()).collect();
    by_remainder.sort_by(|&a, &b| exact[b].fract().total_cmp(&exact[a].fract()));
    for at in by_remainder.into_iter().take(missing as usize) {
        shown[at] += 1;
    }
    shown
}
