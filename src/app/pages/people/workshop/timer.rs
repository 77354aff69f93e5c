use leptos::prelude::*;

use super::session::Session;
use crate::app::{browser::clock, preferences::t};

/// Counts the time that is planned for a requirement down, and what it takes
/// longer up.
#[derive(Clone, Copy, Debug)]
pub(super) struct Timer {
    session: Session,
    /// How many seconds are left; below 0 when it takes longer.
    left: RwSignal<i32>,
    /// When none are left any more, on the clock, while it runs.
    ends: RwSignal<Option<f64>>,
}

impl Timer {
    /// A timer that stands still, with all the time that is planned. It is set
    /// back with every requirement, and goes on running if it ran.
    pub(super) fn begin(session: Session) -> Self {
        let timer = Self {
            session,
            left: RwSignal::new(untrack(|| session.planned())),
            ends: RwSignal::new(None),
        };
        clock::every(250, move || timer.read());
        Effect::new(move |_| {
            session.here();
            timer.reset();
        });
        timer
    }

    fn read(self) {
        if let Some(ends) = self.ends.get_untracked() {
            #[expect(
                clippy::cast_possible_truncation,
                reason = "a workshop takes less than 68 years"
            )]
            let left = ((ends - clock::milliseconds()) / 1000.0).ceil() as i32;
            if left != self.left.get_untracked() {
                self.left.set(left);
            }
        }
    }

    /// Starts it, or stops it.
    pub(super) fn toggle(self) {
        self.read();
        self.ends.update(|ends| {
            *ends = match ends {
                Some(_) => None,
                None => Some(self.end()),
            };
        });
    }

    /// Sets it back to what is planned.
    pub(super) fn reset(self) {
        self.left.set(untrack(|| self.session.planned()));
        self.ends.update(|ends| *ends = ends.map(|_| self.end()));
    }

    fn end(self) -> f64 {
        clock::milliseconds() + f64::from(self.left.get_untracked()) * 1000.0
    }
}

/// The time that is left, and what starts and stops it.
#[component]
pub(super) fn Clock(
    /// What is shown.
    timer: Timer,
) -> impl IntoView {
    let is_over = Memo::new(move |_| timer.left.get() <= 0 && timer.session.planned() > 0);
    let shown = move || {
        let left = timer.left.get();
        let sign = if left < 0 { "+" } else { "" };
        let left = left.unsigned_abs();
        format!("{sign}{}:{:02}", left / 60, left % 60)
    };
    let runs = move || timer.ends.with(Option::is_some);
    let words = move || timer.session.voice.t().workshop();
    let label = move || {
        if runs() {
            words().timer_stop
        } else {
            words().timer_start
        }
    };
    let over = move || is_over.get().then(|| words().time_over);
    view! {
        <div class="stage__timer" role="group" aria-label=t(|t| t.workshop().timer)>
            <span class="stage__time" role="timer" data-over=move || is_over.get().to_string()>{shown}</span>
            <button type="button" class="button button--small" on:click=move |_| timer.toggle()>
                {label} <kbd class="kbd">"T"</kbd>
            </button>
            <button type="button" class="button button--small" on:click=move |_| timer.reset()>
                {t(|t| t.workshop().timer_reset)} <kbd class="kbd">"X"</kbd>
            </button>
            <span class="stage__over" role="status">{over}</span>
        </div>
    }
}
