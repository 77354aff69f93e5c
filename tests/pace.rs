//! What must not take long.

use std::time::{Duration, Instant};

/// Far more than it takes, also without optimization and on a machine that does
/// other things as well: what takes longer grows faster than what it is made of.
const LONG: Duration = Duration::from_mins(1);

/// Does something that must be over soon.
#[track_caller]
pub(crate) fn soon<T>(deed: impl FnOnce() -> T) -> T {
    let begun = Instant::now();
    let done = deed();
    let taken = begun.elapsed();
    assert!(taken < LONG, "it took {taken:.1?}");
    done
}
