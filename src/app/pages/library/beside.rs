use leptos::{ev::KeyboardEvent, prelude::*};

use super::{
    draft::Draft,
    preview::{Preview, Tongue},
    problems::{Jumps, Problems},
};
use crate::app::{browser::page, preferences::t};

/// What is shown beside the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Tab {
    Problems,
    Preview,
}

impl Tab {
    const fn id(self) -> &'static str {
        match self {
            Self::Problems => "beside-problems",
            Self::Preview => "beside-preview",
        }
    }

    const fn other(self) -> Self {
        match self {
            Self::Problems => Self::Preview,
            Self::Preview => Self::Problems,
        }
    }
}

/// What stands beside the text: its problems, or how it will look.
#[component]
pub(super) fn Beside(
    /// What is written.
    draft: Draft,
    /// Goes to problems.
    jumps: Jumps,
) -> impl IntoView {
    let shown = RwSignal::new(Tab::Problems);
    let tongue = Tongue::new();
    let latest = Memo::new(move |_| draft.latest_valid());
    let is_older = Memo::new(move |_| draft.with(|it| it.questionnaire().is_none()));
    let count = move || draft.with(|it| it.problems().len());
    let badge =
        move || (count() > 0).then(|| view! { " " <span class="tabs__count">{count}</span> });
    let content = move || match shown.get() {
        Tab::Problems => view! { <Problems draft jumps /> }.into_any(),
        Tab::Preview => {
            let note = move || match (latest.with(Option::is_some), is_older.get()) {
                (false, _) => Some(view! { <p>{t(|t| t.library().preview_later)}</p> }.into_any()),
                (true, true) => {
                    let text = t(|t| t.library().preview_older);
                    Some(
                        view! { <div class="notice notice--warning"><p>{text}</p></div> }
                            .into_any(),
                    )
                }
                (true, false) => None,
            };
            let preview = move || {
                let questionnaire = latest.get()?;
                Some(view! { <Preview questionnaire tongue /> })
            };
            view! { {note} {preview} }.into_any()
        }
    };
    view! {
        <section class="writing__beside" aria-label=t(|t| t.library().beside)>
            <div class="tabs" role="tablist" aria-label=t(|t| t.library().beside)>
                <TabButton tab=Tab::Problems shown>{t(|t| t.library().problems)} {badge}</TabButton>
                <TabButton tab=Tab::Preview shown>{t(|t| t.library().preview)}</TabButton>
            </div>
            <div
                class="writing__panel"
                id="beside"
                role="tabpanel"
                tabindex="0"
                aria-labelledby=move || shown.get().id()
            >
                {content}
            </div>
        </section>
    }
}

/// One of the tabs; the arrow keys go from one to the other.
#[component]
fn TabButton(
    /// Which.
    tab: Tab,
    /// What is shown.
    shown: RwSignal<Tab>,
    /// What it is called.
    children: Children,
) -> impl IntoView {
    let is_shown = Memo::new(move |_| shown.get() == tab);
    let keys = move |event: KeyboardEvent| {
        if matches!(&*event.key(), "ArrowLeft" | "ArrowRight") {
            event.prevent_default();
            shown.set(tab.other());
            page::focus(tab.other().id());
        }
    };
    view! {
        <button
            type="button"
            class="tabs__tab"
            role="tab"
            id=tab.id()
            aria-controls="beside"
            aria-selected=move || is_shown.get().to_string()
            tabindex=move || if is_shown.get() { "0" } else { "-1" }
            on:click=move |_| shown.set(tab)
            on:keydown=keys
        >
            {children()}
        </button>
    }
}
