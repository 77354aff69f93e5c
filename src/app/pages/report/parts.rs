use leptos::prelude::*;

use super::{draft::Draft, remark::RemarkField};
use crate::{
    app::{
        browser::page,
        preferences::{Preferences, t},
    },
    layout::{Layout, Part, Place},
    questionnaire::Questionnaire,
    report,
};

/// Which parts the document has, in which order, and the words that somebody
/// adds to them.
#[component]
pub(super) fn Parts(
    /// The document.
    draft: Draft,
) -> impl IntoView {
    let preferences = Preferences::expect();
    let moved = RwSignal::new(String::new());
    let there = Memo::new(move |_| {
        let (power, layout) = (draft.power(), draft.layout());
        draft.editor.with(|assessment| {
            let seen = power.map_or_else(|| assessment.clone(), |it| assessment.of_power(&it));
            there(&layout, |part| report::has(&seen, part))
        })
    });
    let shift = move |part: Part, step: Step| {
        let parts = there.get_untracked();
        let Some(onto) = step.from(&parts, part) else {
            return;
        };
        draft.lay_out(|layout| {
            let place = layout.order.parts().iter().position(|it| *it == onto);
            if let Some(place) = place {
                layout.order = layout.order.with(part, place);
            }
        });
        let parts = there.get_untracked();
        let at = parts.iter().position(|it| *it == part).unwrap_or(0) + 1;
        let strings = preferences.strings();
        moved.set((strings.builder().moved)(
            part.label(strings),
            at,
            parts.len(),
        ));
        // Its row was put elsewhere: whoever moves it goes on moving it.
        let button = [step.id(part), step.back().id(part)];
        page::when_shown(move || {
            let [same, other] = &button;
            page::focus(if page::is_enabled(same) { same } else { other });
        });
    };
    view! {
        <p class="field__hint">{t(|t| t.builder().parts_hint)}</p>
        <ol class="report__parts">
            <For each=move || there.get() key=|part| *part let:part>
                <PartRow draft part there shift=Callback::new(move |(part, step)| shift(part, step)) />
            </For>
        </ol>
        <p class="visually-hidden" role="status">{moved}</p>
        <p>
            <button
                type="button"
                class="button button--quiet button--small"
                on:click=move |_| draft.lay_out(|it| {
                    it.order = <_>::default();
                    it.left_out.clear();
                })
            >
                {t(|t| t.builder().usual_parts)}
            </button>
        </p>
    }
}

/// The parts for which there is something to say, left out or not, in order.
fn there(layout: &Layout, has: impl Fn(Part) -> bool) -> Vec<Part> {
    (layout.order.parts().iter().copied())
        .filter(|it| has(*it))
        .collect()
}

/// One part up or down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    Up,
    Down,
}

impl Step {
    /// The part whose place is taken, if there is one.
    fn from(self, parts: &[Part], part: Part) -> Option<Part> {
        let at = parts.iter().position(|it| *it == part)?;
        let onto = match self {
            Self::Up => at.checked_sub(1)?,
            Self::Down => at + 1,
        };
        parts.get(onto).copied()
    }

    const fn back(self) -> Self {
        match self {
            Self::Up => Self::Down,
            Self::Down => Self::Up,
        }
    }

    /// The id of its button.
    fn id(self, part: Part) -> String {
        let step = match self {
            Self::Up => "up",
            Self::Down => "down",
        };
        format!("part-{}-{step}", part.name())
    }
}

/// A part: whether it is there, where, and what is added to it.
#[component]
fn PartRow(
    draft: Draft,
    part: Part,
    there: Memo<Vec<Part>>,
    shift: Callback<(Part, Step)>,
) -> impl IntoView {
    let preferences = Preferences::expect();
    let toggle = move |event| {
        let is_in = event_target_checked(&event);
        draft.lay_out(|layout| {
            if is_in {
                layout.left_out.remove(&part);
            } else {
                layout.left_out.insert(part);
            }
        });
    };
    let button = move |step: Step, sign: &'static str| {
        let label = move || {
            let strings = preferences.strings();
            let say = match step {
                Step::Up => strings.builder().up,
                Step::Down => strings.builder().down,
            };
            say(part.label(strings))
        };
        let is_end = move || there.with(|parts| step.from(parts, part).is_none());
        view! {
            <button
                type="button"
                id=step.id(part)
                class="button button--icon button--small"
                aria-label=label
                disabled=is_end
                on:click=move |_| shift.run((part, step))
            >
                <span aria-hidden="true">{sign}</span>
            </button>
        }
    };
    view! {
        <li class="report__part-row">
            <label class="choice">
                <input
                    type="checkbox"
                    class="choice__input"
                    prop:checked=move || draft.with(|it| !it.left_out.contains(&part))
                    on:change=toggle
                />
                <span class="choice__text">{move || part.label(preferences.strings())}</span>
            </label>
            {button(Step::Up, "↑")}
            {button(Step::Down, "↓")}
            <Remarks draft part />
        </li>
    }
}

/// The words added to a part: for each power, where it has one of each.
#[component]
fn Remarks(draft: Draft, part: Part) -> impl IntoView {
    let preferences = Preferences::expect();
    let own = move || {
        let strings = preferences.strings();
        (strings.builder().words_for)(part.label(strings))
    };
    let powers = untrack(|| draft.editor.questionnaires());
    let several = powers.len() > 1;
    let field = |place: Place, title: Option<Questionnaire>| {
        let label = Signal::derive(move || match &title {
            Some(power) if several => {
                let content = draft.languages().1;
                format!("{} · {}", own(), power.title.get(content))
            }
            _ => own(),
        });
        view! { <RemarkField draft place label /> }
    };
    let fields = if part.is_of_a_power() {
        let of = |it: Questionnaire| field(Place::PowerPart(part, it.id.clone()), Some(it));
        powers.into_iter().map(of).collect_view()
    } else {
        vec![field(Place::Part(part), None)]
    };
    let label =
        move || (preferences.strings().builder().add_words)(part.label(preferences.strings()));
    view! {
        <details class="report__remarks">
            <summary aria-label=label>{t(|t| t.builder().add)}</summary>
            {fields}
        </details>
    }
}
