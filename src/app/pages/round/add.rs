use leptos::{ev::SubmitEvent, prelude::*};

use super::pass;
use crate::{
    app::{
        browser::{clock, page},
        editor::Round,
        pages::{
            me::{GroupField, NameField},
            voice::Voice,
        },
        preferences::t,
    },
    assessment::{Change, GroupKind, Respondent},
};

const NAME: &str = "round-name";

/// For somebody who is not on the list: a name, and where they belong.
#[component]
pub(super) fn AddMe(
    /// In which words.
    voice: Voice,
) -> impl IntoView {
    let me = RwSignal::new(Respondent::default());
    let missing = RwSignal::new(false);
    let add = move |event: SubmitEvent| {
        event.prevent_default();
        let me = me.get_untracked();
        let name = me.name.trim().to_owned();
        if name.is_empty() {
            missing.set(true);
            return page::focus(NAME);
        }
        let respondent = Respondent { name, ..me };
        // New ids are letters, digits and dashes.
        if let Ok(id) = clock::new_id().parse() {
            let respondent = Some(respondent);
            voice.editor.dispatch(Change::Enrolled {
                id: Clone::clone(&id),
                respondent,
            });
            pass(voice, Round::With(id));
        }
    };
    let group = |kind| {
        let groups = untrack(|| voice.editor.with(|it| it.group_names(kind)));
        view! { <GroupField kind groups none=|t| t.round().none me /> }
    };
    view! {
        <details class="disclosure">
            <summary class="disclosure__summary">{t(|t| t.round().add_title)}</summary>
            <form class="disclosure__body round__add" on:submit=add novalidate=true>
                <NameField
                    id=NAME
                    label=|t| t.round().name
                    says=|t| t.round().name_missing
                    me
                    missing
                />
                {GroupKind::ALL.map(group).into_iter().collect_view()}
                <p>
                    <button type="submit" class="button">{t(|t| t.round().add)}</button>
                </p>
            </form>
        </details>
    }
}
