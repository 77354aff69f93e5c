//! One requirement at a time, before the room.
//!
//! [`Session`] is what is gone through and where, [`Command`](command::Command)
//! what the facilitator's keys mean. The first screen is the [`opening`], then
//! nothing but the [`stage`] is to be seen.

mod agreement;
mod board;
mod command;
mod deeds;
mod keys;
mod opening;
mod parking;
mod session;
mod stage;
mod timer;
mod votes;
mod words;

use leptos::prelude::*;

use self::{opening::Opening, session::Session, stage::Stage};
use super::{PeopleNav, Voice, page::PeoplePage};

/// The workshop: what there is to talk about, then one requirement after the
/// other.
#[component]
pub(super) fn Workshop(
    /// In which words.
    voice: Voice,
    /// Which requirement the address names.
    page: Memo<PeoplePage>,
) -> impl IntoView {
    let session = Session::begin(voice, page);
    let is_open = Memo::new(move |_| session.here().is_some());
    let kind = Memo::new(|_| PeoplePage::Workshop(None));
    move || {
        if is_open.get() {
            return view! { <Stage session /> }.into_any();
        }
        view! {
            <div class="page people">
                <PeopleNav voice kind />
                <Opening session />
            </div>
        }
        .into_any()
    }
}
