/// How many steps apart the lowest and the highest answer to a requirement
/// must be for it to be talked about, unless somebody says otherwise.
pub const TOLERANCE: usize = 2;

/// How far apart people are about one requirement, in steps from one level of
/// its scale to the next. The values of the levels do not matter.
///
/// ```
/// use needs_catch::scoring::Spread;
///
/// // Five levels: nobody the lowest, one the next, two the middle, one above.
/// let spread = Spread::of(&[0, 1, 2, 1, 0]).unwrap();
/// assert_eq!((spread.n, spread.mean), (4, 3.0));
/// assert_eq!((spread.lowest, spread.highest, spread.range()), (1, 3, 2));
/// assert_eq!(spread.deviation, 0.5_f64.sqrt());
/// // The sample variance is 2/3; answers at random would have (5² − 1)/12 = 2.
/// assert!((spread.agreement - 2.0 / 3.0).abs() < 1e-12);
///
/// assert_eq!(Spread::of(&[0, 0, 1, 0, 0]), None);
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spread {
    /// How many people chose a level; two or more.
    pub n: usize,
    /// Their mean, as people count levels: the lowest is 1, the next one 2.
    pub mean: f64,
    /// The lowest level chosen, by its position.
    pub lowest: usize,
    /// The highest level chosen, by its position.
    pub highest: usize,
    /// The standard deviation of these people (not of those they stand for),
    /// in steps.
    pub deviation: f64,
    /// r<sub>wg</sub>, 0..1: one less the sample variance as a share of the
    /// variance that answers at random would have, `(A² − 1)/12` with `A`
    /// levels, cut to 0 where people are further apart than that. 1 is
    /// unanimity.
    ///
    /// James, Demaree & Wolf, *Estimating within-group interrater reliability
    /// with and without response bias*, Journal of Applied Psychology 69
    /// (1984), 85–98.
    pub agreement: f64,
}

impl Spread {
    /// The spread of answers of which `counts[i]` chose the level at position
    /// `i`; every level of the scale has its count, also where it is 0. None
    /// for fewer than two answers or levels.
    #[expect(
        clippy::cast_precision_loss,
        reason = "people and levels are far fewer than 2^52"
    )]
    pub fn of(counts: &[usize]) -> Option<Self> {
        let n = (counts.iter()).fold(0_usize, |n, it| n.saturating_add(*it));
        if n < 2 || counts.len() < 2 {
            return None;
        }
        let (people, levels) = (n as f64, counts.len() as f64);
        let total = |step: fn(f64) -> f64| {
            let counts = counts.iter().enumerate();
            counts.map(|(at, it)| *it as f64 * step(at as f64)).sum()
        };
        let sum: f64 = total(|at| at);
        let squares: f64 = total(|at| at * at);
        // n² times the variance. Of whole numbers, so without any rounding.
        let scatter = people * squares - sum * sum;
        let by_chance = (levels * levels - 1.0) / 12.0;
        let sample = scatter / (people * (people - 1.0));
        Some(Self {
            n,
            mean: (sum + people) / people,
            lowest: counts.iter().position(|it| *it > 0)?,
            highest: counts.iter().rposition(|it| *it > 0)?,
            deviation: (scatter / (people * people)).max(0.0).sqrt(),
            agreement: (1.0 - sample / by_chance).clamp(0.0, 1.0),
        })
    }

    /// How many steps apart the lowest and the highest answer are.
    pub fn range(&self) -> usize {
        self.highest - self.lowest
    }
}

/// Which of these requirements to talk about, as positions: those whose
/// [range](Spread::range) is at least the tolerance, the widest first, then
/// the heaviest, then in order. An entry is a range and a weight.
///
/// ```
/// use needs_catch::scoring::{TOLERANCE, to_discuss};
///
/// let entries = [(2, 1.0), (1, 9.0), (4, 1.0), (2, 3.0), (2, 1.0)];
/// assert_eq!(to_discuss(entries, TOLERANCE), [2, 3, 0, 4]);
/// ```
pub fn to_discuss(entries: impl IntoIterator<Item = (usize, f64)>, tolerance: usize) -> Vec<usize> {
    let mut wide: Vec<_> = (entries.into_iter().enumerate())
        .filter(|(_, (range, _))| *range >= tolerance)
        .collect();
    wide.sort_by(|(_, a), (_, b)| b.0.cmp(&a.0).then_with(|| b.1.total_cmp(&a.1)));
    wide.into_iter().map(|(at, _)| at).collect()
}
