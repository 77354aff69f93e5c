//! The questionnaires on this device: the list, and writing one.

mod adder;
mod adding;
mod beside;
mod card;
mod deeds;
mod draft;
mod list;
mod more;
mod preview;
mod problems;
mod sheet;
mod spot;
mod writing;

use leptos::prelude::*;

pub use self::list::Library;
use self::{draft::Draft, preview::PreviewPage, writing::Writing};
use crate::app::{bookcase::Bookcase, pages::NotFound, preferences::t, route::Route};

/// The key of a questionnaire that is yet to be written.
const NEW: &str = "new";

/// One questionnaire: to be written, where it is someone's own, or looked at.
#[component]
pub fn Questionnaire() -> impl IntoView {
    let bookcase = Bookcase::expect();
    let route: Memo<Route> = expect_context();
    let is_filled = Memo::new(move |_| bookcase.is_filled());
    move || {
        let Route::Questionnaire { key, preview } = route.get() else {
            return ().into_any();
        };
        if !is_filled.get() {
            let loading = view! { <p class="loading" role="status">{t(|t| t.shell.loading)}</p> };
            return loading.into_any();
        }
        untrack(|| page(bookcase, key, preview))
    }
}

fn page(bookcase: Bookcase, key: String, preview: bool) -> AnyView {
    if key == NEW && !preview {
        return view! { <Writing draft=Draft::begin(bookcase) /> }.into_any();
    }
    let shipped = bookcase.shipped().questionnaires.into_iter();
    if let Some(questionnaire) = shipped.into_iter().find(|it| it.id.as_str() == key) {
        return view! { <PreviewPage questionnaire=Some(questionnaire) /> }.into_any();
    }
    match bookcase.find(&key) {
        Some(manuscript) if preview => {
            let questionnaire = manuscript.questionnaire().cloned();
            view! { <PreviewPage questionnaire own=(key, manuscript) /> }.into_any()
        }
        Some(manuscript) => {
            let draft = Draft::open(bookcase, key, manuscript);
            view! { <Writing draft /> }.into_any()
        }
        None => view! { <NotFound /> }.into_any(),
    }
}
