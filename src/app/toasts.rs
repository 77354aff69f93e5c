//! Short messages that can be answered.

use std::sync::Arc;

use leptos::prelude::*;

use super::{browser::clock, preferences::t};

/// Short messages that come by themselves and can be answered.
#[derive(Clone, Copy, Debug)]
pub struct Toasts(RwSignal<Vec<Toast>>);

/// A message, and what can be done about it.
#[derive(Clone)]
struct Toast {
    id: String,
    text: String,
    action: Option<Action>,
}

/// What can be done about a message. It belongs to no page, because messages
/// outlive pages.
#[derive(Clone)]
struct Action {
    label: String,
    deed: Arc<dyn Fn() + Send + Sync>,
    /// Whether it still can.
    is_possible: Arc<dyn Fn() -> bool + Send + Sync>,
}

impl Toasts {
    /// Makes room for messages.
    pub fn provide() {
        provide_context(Self(RwSignal::default()));
    }

    /// The messages of this application.
    pub fn expect() -> Self {
        expect_context()
    }

    /// Says something.
    pub fn say(self, text: impl Into<String>) {
        self.push(text.into(), None);
    }

    /// Says something and offers to do something about it, such as *Undo*.
    pub fn offer(
        self,
        text: impl Into<String>,
        label: impl Into<String>,
        action: impl Fn() + Send + Sync + 'static,
    ) {
        self.offer_while(text, label, action, || true);
    }

    /// The same for as long as it is possible, which is read reactively: then the
    /// message goes.
    pub fn offer_while(
        self,
        text: impl Into<String>,
        label: impl Into<String>,
        action: impl Fn() + Send + Sync + 'static,
        is_possible: impl Fn() -> bool + Send + Sync + 'static,
    ) {
        let action = Action {
            label: label.into(),
            deed: Arc::new(action),
            is_possible: Arc::new(is_possible),
        };
        self.push(text.into(), Some(action));
    }

    fn push(self, text: String, action: Option<Action>) {
        let id = clock::new_id();
        // The oldest makes room: more than a few are not read.
        self.0.update(|toasts| {
            if toasts.len() > 2 {
                toasts.remove(0);
            }
            toasts.push(Toast { id, text, action });
        });
    }

    /// Takes away what offers something that is not possible any more.
    fn keep_possible(self) {
        if !self.0.with(|toasts| toasts.iter().all(Toast::is_possible)) {
            self.0.update(|toasts| toasts.retain(Toast::is_possible));
        }
    }

    fn dismiss(self, id: &str) {
        self.0
            .update(|toasts| toasts.retain(|toast| toast.id != id));
    }
}

impl Toast {
    fn is_possible(&self) -> bool {
        (self.action.as_ref()).is_none_or(|it| (it.is_possible)())
    }
}

/// Where the messages appear. They stay until they are closed or answered, or
/// cannot be answered any more: nobody has to read against a clock.
#[component]
pub fn ToastRegion() -> impl IntoView {
    let toasts = Toasts::expect();
    Effect::new(move || toasts.keep_possible());
    let row = move |toast: Toast| {
        let id = StoredValue::new(toast.id);
        let dismiss = move || id.with_value(|id| toasts.dismiss(id));
        let action = toast.action.map(|Action { label, deed, is_possible }| {
            let answer = move |_| {
                dismiss();
                if untrack(|| is_possible()) {
                    deed();
                }
            };
            view! { <button type="button" class="toast__action button button--quiet" on:click=answer>{label}</button> }
        });
        view! {
            <li class="toast">
                <span class="toast__text">{toast.text}</span>
                {action}
                <button
                    type="button"
                    class="toast__close button button--icon"
                    aria-label=t(|t| t.shell.close)
                    on:click=move |_| dismiss()
                >
                    <span aria-hidden="true">"×"</span>
                </button>
            </li>
        }
    };
    view! {
        <div class="no-print" role="status">
            <ol class="toasts">
                <For each=move || toasts.0.get() key=|toast| toast.id.clone() children=row />
            </ol>
        </div>
    }
}
