use leptos::prelude::*;

use super::{PeoplePage, Voice};
use crate::app::preferences::t;

#[component]
pub(super) fn Workshop(
    /// In which words.
    voice: Voice,
    /// Which requirement the address names.
    page: Memo<PeoplePage>,
) -> impl IntoView {
    let _ = (voice, page);
    view! { <h1>{t(|t| t.people().workshop)}</h1> }
}
