use leptos::{html::Div, prelude::*};

use super::draft::Draft;
use crate::app::{
    browser::{clock, paper},
    preferences::t,
};

/// Milliseconds of quiet after a change before the document is made anew: who
/// types does not wait for it.
const PAUSE: u32 = 150;

/// The document as it will be saved and printed.
#[component]
pub(super) fn Preview(
    /// The document.
    draft: Draft,
) -> impl IntoView {
    let host = NodeRef::<Div>::new();
    let changes = StoredValue::new(0_u32);
    let lay = move || {
        if let Some(host) = host.try_get_untracked().flatten() {
            let parts = untrack(|| draft.sheet()).report().html_parts();
            paper::lay(&host, &parts.style, &parts.content);
            paper::foot(&parts.foot);
        }
    };
    // Paper is never behind: what was just left out must not be printed.
    let printing = window_event_listener(leptos::ev::beforeprint, move |_| lay());
    on_cleanup(move || {
        printing.remove();
        paper::foot("");
    });
    Effect::new(move |before: Option<()>| {
        // What it is made of is read here, so that a change of it comes back.
        draft.sheet();
        host.track();
        if before.is_none() {
            lay();
            return;
        }
        let change = changes.try_update_value(|it| {
            *it = it.wrapping_add(1);
            *it
        });
        clock::later(PAUSE, move || {
            if changes.try_get_value() == change {
                lay();
            }
        });
    });
    view! {
        <section class="report__preview" aria-label=t(|t| t.builder().preview)>
            <div class="report__paper" node_ref=host></div>
        </section>
    }
}
