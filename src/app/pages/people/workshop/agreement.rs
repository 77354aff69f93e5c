use leptos::prelude::*;

use super::{
    deeds,
    session::{Session, TITLE},
};
use crate::{
    app::{
        browser::page,
        preferences::{Preferences, t},
    },
    assessment::{Agreement as Agreed, Answer, Change, Item, Reason},
    i18n::Strings,
};

/// The element ids of the words beside what is agreed on.
pub(super) const REASON: &str = "stage-reason";
pub(super) const DISSENT: &str = "stage-dissent";
/// That of the choice why it does not apply.
pub(super) const EXEMPTION: &str = "stage-exempt";
const HINT: &str = "stage-hint";

/// Words of an agreement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Words {
    Reason,
    Dissent,
}

impl Words {
    fn of(self, agreement: &mut Agreed) -> &mut String {
        match self {
            Self::Reason => &mut agreement.reason,
            Self::Dissent => &mut agreement.dissent,
        }
    }
}

/// Why the answer was agreed on.
#[component]
pub(super) fn Why(
    /// The workshop.
    session: Session,
    /// What was agreed on.
    item: Item,
) -> impl IntoView {
    let agreed = agreed(session, &item);
    let is_agreed = Memo::new(move |_| agreed.with(Option::is_some));
    let is_exempting = {
        let item = item.clone();
        Memo::new(move |_| session.is_exempting(&item))
    };
    on_cleanup(move || session.ask_exemption(None));
    let hint = move || {
        (!is_agreed.get() && !is_exempting.get())
            .then(|| view! { <p class="stage__hint">{t(|t| t.workshop().choose_first)}</p> })
    };
    view! {
        <div class="stage__agreement">
            {hint}
            <Exempted session item=item.clone() agreed is_exempting />
            <Field session item agreed words=Words::Reason />
        </div>
    }
}

/// What those say who do not share it.
#[component]
pub(super) fn Dissent(
    /// The workshop.
    session: Session,
    /// What was agreed on.
    item: Item,
) -> impl IntoView {
    let agreed = agreed(session, &item);
    view! {
        <div class="stage__agreement">
            <Field session item agreed words=Words::Dissent />
        </div>
    }
}

/// What is agreed on, in a memo.
fn agreed(session: Session, item: &Item) -> Memo<Option<Agreed>> {
    let item = item.clone();
    Memo::new(move |_| session.agreement(&item))
}

/// A text beside the agreement: it is stored when the field is left, or the
/// page is.
#[component]
fn Field(
    session: Session,
    item: Item,
    agreed: Memo<Option<Agreed>>,
    words: Words,
) -> impl IntoView {
    let stored = Memo::new(move |_| {
        let agreed = agreed.get();
        agreed.map_or_else(String::new, |mut it| std::mem::take(words.of(&mut it)))
    });
    let typed = StoredValue::new(None::<String>);
    let store = move || {
        let text = typed.try_update_value(Option::take).flatten();
        if let Some((text, mut agreement)) = text.zip(agreed.try_get_untracked().flatten()) {
            text.trim().clone_into(words.of(&mut agreement));
            let (item, agreement) = (item.clone(), Some(agreement));
            session
                .voice
                .editor
                .dispatch(Change::Agreed { item, agreement });
        }
    };
    page::on_leave(store.clone());
    let (id, key) = match words {
        Words::Reason => (REASON, "E"),
        Words::Dissent => (DISSENT, "D"),
    };
    let label = t(match words {
        Words::Reason => |t: &Strings| t.workshop().reason,
        Words::Dissent => |t: &Strings| t.workshop().dissent,
    });
    let leave = |event: leptos::ev::KeyboardEvent| {
        if event.key() == "Escape" && !event.is_composing() {
            page::focus(TITLE);
        }
    };
    view! {
        <div class="field">
            <label class="field__label" for=id>{label} " " <kbd class="kbd" aria-hidden="true">{key}</kbd></label>
            <textarea
                class="field__input"
                id=id
                rows="2"
                disabled=move || agreed.with(Option::is_none)
                prop:value=stored
                on:input=move |event| typed.set_value(Some(event_target_value(&event)))
                on:change=move |_| store()
                on:keydown=leave
            ></textarea>
        </div>
    }
}

/// Why it does not apply, where that was agreed on or is about to be.
#[component]
fn Exempted(
    session: Session,
    item: Item,
    agreed: Memo<Option<Agreed>>,
    is_exempting: Memo<bool>,
) -> impl IntoView {
    let preferences = Preferences::expect();
    let reason = Memo::new(move |_| {
        agreed.with(|it| match it.as_ref().map(|it| &it.answer) {
            Some(Answer::NotApplicable(exemption)) => Some(exemption.reason),
            _ => None,
        })
    });
    let is_asked = Memo::new(move |_| is_exempting.get() || reason.get().is_some());
    let item = StoredValue::new(item);
    let choose = move |event| {
        let chosen = event_target_value(&event);
        let mut reasons = Reason::ALL.into_iter().zip(VALUES);
        if let Some((reason, _)) = reasons.find(|(_, it)| *it == chosen) {
            deeds::exempt_for(session, &item.get_value(), reason);
        }
    };
    let leave = move |event: leptos::ev::KeyboardEvent| {
        if event.key() == "Escape" {
            session.ask_exemption(None);
            page::focus(TITLE);
        }
    };
    let option = move |(it, value): (Reason, &'static str)| {
        let is_chosen = move || reason.get() == Some(it);
        view! {
            <option value=value prop:selected=is_chosen>{move || label(preferences.strings(), it)}</option>
        }
    };
    let hint = move || {
        (is_exempting.get()).then(
            || view! { <p class="visually-hidden" id=HINT>{t(|t| t.workshop().choose_why)}</p> },
        )
    };
    let none = move || {
        (reason.get().is_none()).then(
            || view! { <option value="" disabled prop:selected=true>{t(|t| t.workshop().no_reason)}</option> },
        )
    };
    move || {
        is_asked.get().then(|| {
            view! {
                <div class="field">
                    <label class="field__label" for=EXEMPTION>{t(|t| t.respond.reason)}</label>
                    <select
                        class="field__input"
                        id=EXEMPTION
                        aria-describedby=move || is_exempting.get().then_some(HINT)
                        on:change=choose
                        on:keydown=leave
                    >
                        {none}
                        {Reason::ALL.into_iter().zip(VALUES).map(option).collect_view()}
                    </select>
                    {hint}
                </div>
            }
        })
    }
}

/// The reasons in the page's own hand, never shown; in their order.
const VALUES: [&str; 4] = [
    "out-of-scope",
    "outside-our-control",
    "not-yet-relevant",
    "other",
];

fn label(t: &Strings, reason: Reason) -> &'static str {
    match reason {
        Reason::OutOfScope => t.respond.out_of_scope,
        Reason::OutsideOurControl => t.respond.outside_our_control,
        Reason::NotYetRelevant => t.respond.not_yet_relevant,
        Reason::Other => t.respond.other_reason,
    }
}
