use leptos::prelude::*;

use super::{
    draft::Draft,
    spot::{place, spot},
};
use crate::{
    app::{
        browser::{clock, text_area::TextArea},
        preferences::{Preferences, t},
    },
    questionnaire::{Manuscript, Problem, Severity},
};

/// How long a count stands, in milliseconds, before it is read aloud: while
/// someone is typing it changes with every word.
const CALM: u32 = 1_000;

/// What a severity is called in the style sheets.
pub(super) const fn name(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    }
}

/// Goes from the problems to their places in the text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Jumps {
    draft: Draft,
    area: StoredValue<Option<TextArea>, LocalStorage>,
    /// What is read aloud after a jump.
    said: RwSignal<String>,
}

impl Jumps {
    pub(super) fn over(draft: Draft, area: StoredValue<Option<TextArea>, LocalStorage>) -> Self {
        let said = RwSignal::new(String::new());
        Self { draft, area, said }
    }

    /// Moves the caret to a problem and selects what it is about.
    fn to(self, problem: &Problem) {
        self.draft.flush();
        let spot = spot(self.draft.manuscript().text(), problem);
        self.area.with_value(|area| {
            if let Some(area) = area {
                area.select(spot, problem.place.line);
            }
        });
    }

    /// Goes to the problem that follows the caret, or stands before it; from
    /// the last to the first.
    pub(super) fn next(self, backwards: bool) {
        self.draft.flush();
        let manuscript = self.draft.manuscript();
        let selected = self
            .area
            .with_value(|it| it.as_ref().map(TextArea::selection));
        let here = place(manuscript.text(), selected.unwrap_or_default().start);
        let problems = manuscript.problems();
        let all = problems.len();
        let at = if backwards {
            (problems.iter().rposition(|it| it.place < here)).or(all.checked_sub(1))
        } else {
            // Two may begin in the same place: the one that was left is behind.
            (problems.iter().position(|it| it.place > here)).or((all > 0).then_some(0))
        };
        let Some(at) = at else { return };
        let problem = &problems[at];
        self.to(problem);
        let strings = untrack(|| Preferences::expect().strings());
        let sentence = problem.say(strings).replace('`', "");
        (self.said).set((strings.library().at)(at + 1, all, &sentence));
    }
}

/// All that is wrong, errors first.
#[component]
pub(super) fn Problems(
    /// What is written.
    draft: Draft,
    /// Goes to them.
    jumps: Jumps,
) -> impl IntoView {
    let preferences = Preferences::expect();
    let counts = Memo::new(move |_| draft.with(|it| (it.errors(), it.warnings())));
    let words = move || {
        let say = preferences.strings().library();
        match counts.get() {
            (0, 0) => say.none_found.to_owned(),
            (errors, warnings) => (say.count)(errors, warnings),
        }
    };
    let problems = Memo::new(move |_| draft.with(sorted));
    let list = move || {
        let problems = problems.get().into_iter();
        let rows = problems.map(|problem| view! { <li><Row problem jumps /></li> });
        view! { <ol class="problems">{rows.collect_view()}</ol> }
    };
    let way = move |label: Signal<&'static str>, backwards: bool| {
        view! {
            <button
                type="button"
                class="button button--small"
                on:click=move |_| jumps.next(backwards)
            >
                {label}
            </button>
        }
    };
    let is_some = Memo::new(move |_| counts.get() != (0, 0));
    let ways = move || {
        is_some.get().then(|| {
            view! {
                <div class="problems__ways">
                    {way(t(|t| t.library().previous), true)}
                    {way(t(|t| t.library().next), false)}
                </div>
            }
        })
    };
    view! {
        <div class="problems__head">
            <p>{words}</p>
            {ways}
        </div>
        {list}
        <Aloud words=Signal::derive(words) />
        <p class="visually-hidden" role="status">{jumps.said}</p>
    }
}

/// Errors first, each kind in the order of the text.
fn sorted(manuscript: &Manuscript) -> Vec<Problem> {
    let mut problems = manuscript.problems().to_vec();
    problems.sort_by_key(Problem::severity);
    problems
}

/// One problem: how bad, where, what, and what to do about it.
#[component]
fn Row(
    /// The problem.
    problem: Problem,
    /// Goes to it.
    jumps: Jumps,
) -> impl IntoView {
    let preferences = Preferences::expect();
    let severity = problem.severity();
    let (line, column) = (problem.place.line, problem.place.column);
    let label = t(move |t| match severity {
        Severity::Error => t.library().error,
        Severity::Warning => t.library().warning,
    });
    let place = move || (preferences.strings().library().place)(line, column);
    let told = StoredValue::new(problem.clone());
    let sentence = move || told.with_value(|it| with_code(&it.say(preferences.strings())));
    let hint = move || {
        let hint = told.with_value(|it| it.hint(preferences.strings()));
        hint.map(|hint| view! { <span class="problem__hint">{with_code(&hint)}</span> })
    };
    view! {
        <button
            type="button"
            class="problem"
            data-severity=name(severity)
            on:click=move |_| jumps.to(&problem)
        >
            <span class="problem__where">
                <span class="problem__severity">{label}</span>
                " "
                <span>{place}</span>
            </span>
            <span class="problem__sentence">{sentence}</span>
            {hint}
        </button>
    }
}

/// A sentence whose words between backticks are those of the file.
fn with_code(sentence: &str) -> impl IntoView + use<> {
    let parts = sentence.split('`').map(str::to_owned).enumerate();
    let parts = parts.map(|(at, part)| match at % 2 {
        0 => part.into_any(),
        _ => view! { <code>{part}</code> }.into_any(),
    });
    parts.collect_view()
}

/// Words that are read aloud once they have not changed for a while.
#[component]
fn Aloud(
    /// The words.
    words: Signal<String>,
) -> impl IntoView {
    let said = RwSignal::new(String::new());
    Effect::new(move || {
        let now = words.get();
        clock::later(CALM, move || {
            if words.try_get_untracked().as_ref() == Some(&now) {
                said.try_set(now);
            }
        });
    });
    view! { <p class="visually-hidden" role="status">{said}</p> }
}
