//! Answering an invitation, and handing in what was answered.

use leptos::prelude::*;

use crate::app::preferences::t;

/// Beginning to answer an invitation.
#[component]
pub fn Join() -> impl IntoView {
    view! { <h1>{t(|t| t.shell.join)}</h1> }
}

/// Handing in what was answered for somebody else's workshop.
#[component]
pub fn HandIn() -> impl IntoView {
    view! { <h1>{t(|t| t.shell.hand_in)}</h1> }
}
