use leptos::prelude::*;

use super::{power::Power, voice::Voice};
use crate::{
    assessment::{Change, Figures, NotAnAmount, amount},
    questionnaire::{Indicator, Parameter, ParameterKind},
    scoring::{NotYears, offered, years},
};

/// Why what was typed is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Wrong {
    Amount(NotAnAmount),
    Years,
    Weight,
}

/// A field someone is typing in. What was typed stays in it until it is taken.
#[derive(Clone, Copy, Debug)]
pub(super) struct Draft {
    pub(super) typed: RwSignal<Option<String>>,
    pub(super) wrong: RwSignal<Option<Wrong>>,
}

impl Draft {
    pub(super) fn new() -> Self {
        Self {
            typed: RwSignal::new(None),
            wrong: RwSignal::new(None),
        }
    }
}

/// One index while it is entered.
#[derive(Clone, Copy, Debug)]
pub(super) struct Entry {
    pub(super) power: Power,
    pub(super) indicator: StoredValue<Indicator>,
    pub(super) stored: Memo<Option<Figures>>,
}

impl Entry {
    /// What is stored or, before anything is, what is offered.
    pub(super) fn figures(self) -> Figures {
        self.stored.get().unwrap_or_else(|| self.fresh())
    }

    fn fresh(self) -> Figures {
        let parameters = self.indicator.with_value(|indicator| {
            (indicator.parameters.iter())
                .map(|it| (it.id.clone(), offered(it, None)))
                .filter(|(_, value)| !value.is_empty())
                .collect()
        });
        Figures {
            parameters,
            ..Figures::default()
        }
    }

    pub(super) fn change(self, edit: impl FnOnce(&mut Figures)) {
        let mut figures = untrack(|| self.figures());
        edit(&mut figures);
        self.power.editor.dispatch(Change::FiguresEntered {
            questionnaire: self.power.questionnaire().id.clone(),
            indicator: self.indicator.with_value(|it| it.id.clone()),
            figures,
        });
    }
}

/// One of the two amounts.
#[component]
pub(super) fn AmountField(
    /// What is entered.
    entry: Entry,
    /// What is being typed.
    draft: Draft,
    /// The field's id in the page.
    id: String,
    /// The id of the sentence that says how amounts are written.
    hint: String,
    /// Whether it is the part, rather than the total.
    part: bool,
) -> impl IntoView {
    let power = entry.power;
    let label = Signal::derive(move || {
        entry
            .indicator
            .with_value(|it| power.text(if part { &it.numerator } else { &it.denominator }))
    });
    let stored = Signal::derive(move || {
        let figures = entry.figures();
        let amount = if part {
            figures.numerator
        } else {
            figures.denominator
        };
        amount.map_or_else(String::new, |it| power.number(it, 10))
    });
    let take = Callback::new(move |typed: String| {
        let amount = amount(&typed).map_err(Wrong::Amount)?;
        entry.change(|it| {
            let side = if part {
                &mut it.numerator
            } else {
                &mut it.denominator
            };
            *side = amount;
        });
        Ok(())
    });
    view! { <EntryField voice=*power draft id hint=Some(hint) label stored take mode="decimal" /> }
}

/// What the index depends on, such as its window of years.
#[component]
pub(super) fn ParameterField(
    /// What is entered.
    entry: Entry,
    /// The parameter.
    parameter: Parameter,
    /// What is being typed.
    draft: Draft,
    /// The field's id in the page.
    id: String,
) -> impl IntoView {
    let power = entry.power;
    let kind = parameter.kind;
    let parameter = StoredValue::new(parameter);
    let label = Signal::derive(move || {
        let title = parameter.with_value(|it| power.text(&it.title));
        match kind {
            ParameterKind::Years { .. } => format!("{title} ({})", power.t().results().in_years),
            ParameterKind::Words => title,
        }
    });
    let stored =
        Signal::derive(move || parameter.with_value(|it| offered(it, entry.stored.get().as_ref())));
    let take = Callback::new(move |typed: String| {
        let value = match kind {
            ParameterKind::Years { .. } => {
                let years = years(&typed).map_err(|NotYears| Wrong::Years)?;
                years.map_or_else(String::new, |it| it.to_string())
            }
            ParameterKind::Words => typed.trim().to_owned(),
        };
        let id = parameter.with_value(|it| it.id.clone());
        entry.change(|it| {
            if value.is_empty() {
                it.parameters.remove(&id);
            } else {
                it.parameters.insert(id, value);
            }
        });
        Ok(())
    });
    let mode = match kind {
        ParameterKind::Years { .. } => "numeric",
        ParameterKind::Words => "text",
    };
    view! { <EntryField voice=*power draft id hint=None label stored take mode /> }
}

/// A field whose content is taken when it is left. What cannot be read stays
/// in it, with the reason beside it, and changes nothing.
#[component]
pub(super) fn EntryField(
    /// In which words.
    voice: Voice,
    /// What is being typed.
    draft: Draft,
    /// Its id in the page.
    id: String,
    /// The id of a sentence about all fields.
    hint: Option<String>,
    /// What it is called.
    label: Signal<String>,
    /// Whether that is only heard: a column's heading says it to the eye.
    #[prop(optional)]
    unseen: bool,
    /// What it holds while nobody types.
    stored: Signal<String>,
    /// Takes what was typed, or says what is wrong with it.
    take: Callback<String, Result<(), Wrong>>,
    /// Which keyboard a touch screen offers.
    mode: &'static str,
) -> impl IntoView {
    let name = if unseen {
        "visually-hidden"
    } else {
        "field__label"
    };
    let error = format!("{id}-error");
    let described = [hint, Some(error.clone())]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>();
    let shown = move || draft.typed.get().unwrap_or_else(|| stored.get());
    let leave = move |event| match take.run(event_target_value(&event)) {
        Ok(()) => {
            draft.wrong.set(None);
            draft.typed.set(None);
        }
        Err(wrong) => draft.wrong.set(Some(wrong)),
    };
    let says = move || {
        let t = voice.t().results();
        draft.wrong.get().map(|wrong| match wrong {
            Wrong::Amount(NotAnAmount::Unreadable) => t.not_a_number,
            Wrong::Amount(NotAnAmount::Negative) => t.negative,
            Wrong::Amount(NotAnAmount::TooLarge) => t.too_large,
            Wrong::Years => t.not_years,
            Wrong::Weight => t.not_a_weight,
        })
    };
    view! {
        <div class="field">
            <label class=name for=id.clone() lang=move || voice.lang()>{label}</label>
            <input
                class="field__input"
                id=id
                type="text"
                inputmode=mode
                autocomplete="off"
                aria-describedby=described.join(" ")
                aria-invalid=move || draft.wrong.get().map(|_| "true")
                prop:value=shown
                on:input=move |event| draft.typed.set(Some(event_target_value(&event)))
                on:change=leave
            />
            <p class="field__error" id=error aria-live="polite">{says}</p>
        </div>
    }
}
