/// A number with this many decimals, half away from zero: the one rounding of
/// every number that is shown, on the screen and on paper. What is too large to
/// have decimals stays as it is.
///
/// ```
/// use needs_catch::scoring::rounded;
///
/// assert_eq!([2.25, -2.25, 1.45].map(|it| rounded(it, 1)), [2.3, -2.3, 1.5]);
/// assert_eq!(rounded(1e300, 2), 1e300);
/// ```
pub fn rounded(value: f64, decimals: u8) -> f64 {
    const WHOLE: f64 = 4_503_599_627_370_496.0;
    let unit = (0..decimals).fold(1.0, |unit, _| unit * 10.0);
    if value.abs() * unit < WHOLE {
        (value * unit).round() / unit
    } else {
        value
    }
}

/// A number with exactly this many decimals, [`rounded`]: zeros stay, so that a
/// column of them is as precise in every row.
///
/// ```
/// use needs_catch::scoring::fixed;
///
/// assert_eq!([0.0, 0.063, 1.0].map(|it| fixed(it, 2)), ["0.00", "0.06", "1.00"]);
/// ```
pub fn fixed(value: f64, decimals: u8) -> String {
    format!("{:.*}", usize::from(decimals), rounded(value, decimals))
}

/// A share as a whole percentage, [`rounded`].
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
    rounded(share * 100.0, 0) as u32
}

/// How many points a share lies above another: of both as they are shown, so
/// that nobody who calculates finds something else.
///
/// ```
/// use needs_catch::scoring::points_apart;
///
/// assert_eq!(points_apart(0.374, 0.376), -1);
/// assert_eq!(points_apart(0.624, 0.62), 0);
/// ```
pub fn points_apart(share: f64, beside: f64) -> i64 {
    i64::from(percent(share)) - i64::from(percent(beside))
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
