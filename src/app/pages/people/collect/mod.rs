//! How answers come together without a server: by link, by file, on this
//! device.

mod code;
mod invite;
mod preview;
mod take_in;

use leptos::prelude::*;

use self::{invite::Invite, take_in::TakeIn};
use super::Voice;
use crate::{
    app::{
        browser::keyboard::{self, History},
        pages::round::RoundStart,
        preferences::t,
    },
    assessment::Assessment,
};

/// The ways in which answers come together.
#[component]
pub(super) fn Collect(
    /// In which words.
    voice: Voice,
) -> impl IntoView {
    hear_undo(voice);
    let is_nameless = Memo::new(move |_| voice.editor.with(Assessment::is_nameless));
    let ways = move || {
        if is_nameless.get() {
            let text = t(|t| t.collecting().nameless);
            return view! { <div class="notice notice--info"><p>{text}</p></div> }.into_any();
        }
        view! {
            <Invite voice />
            <TakeIn voice />
            <RoundStart voice />
        }
        .into_any()
    };
    view! {
        <header class="page__header">
            <div class="page__heading">
                <h1>{t(|t| t.people().collect)}</h1>
                <p class="page__lead">{t(|t| t.collecting().lead)}</p>
            </div>
        </header>
        {ways}
    }
}

/// The keys that take a change back and make it again, as on the page of
/// answers.
fn hear_undo(voice: Voice) {
    keyboard::on_press(move |press| {
        let done = press.history().and_then(|it| match it {
            History::Undo => voice.editor.undo(),
            History::Redo => voice.editor.redo(),
        });
        done.is_some()
    });
}
