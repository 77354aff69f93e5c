use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// How far along many files are, on standard error; seen only where that is a
/// terminal, and only where there is something to wait for.
pub(super) fn over(files: usize) -> ProgressBar {
    if files < 2 {
        return ProgressBar::hidden();
    }
    let target = ProgressDrawTarget::stderr();
    let bar = ProgressBar::with_draw_target(u64::try_from(files).ok(), target);
    let style = ProgressStyle::with_template("{wide_bar} {pos}/{len} {eta}");
    style.map_or_else(|_| ProgressBar::hidden(), |style| bar.with_style(style))
}
