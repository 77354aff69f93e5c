use std::collections::{BTreeMap, BTreeSet};

use leptos::prelude::*;

use super::{Voice, code::CodeDialog, dismissal::DismissalDialog, row::Row};
use crate::{
    app::{browser::page, preferences::t},
    assessment::{Assessment, GroupId, GroupKind, RespondentId},
};

/// How many rows are shown at once, and how many more each time.
const ROWS: usize = 50;

/// Where the list begins.
pub(super) const LIST: &str = "roster-list";

/// What all rows share.
#[derive(Clone, Copy)]
pub(super) struct Table {
    /// How many requirements everybody answered.
    pub(super) answered: Memo<BTreeMap<RespondentId, usize>>,
    /// How many there are.
    pub(super) all: Memo<usize>,
    pub(super) namesakes: Memo<BTreeSet<String>>,
    pub(super) departments: Memo<Vec<(GroupId, String)>>,
    pub(super) roles: Memo<Vec<(GroupId, String)>>,
    pub(super) host: Memo<RespondentId>,
    pub(super) is_nameless: Memo<bool>,
    /// Those who were found, in the order of their rows.
    found: Memo<Vec<RespondentId>>,
    /// Whose code is asked for.
    pub(super) code: RwSignal<Option<RespondentId>>,
    /// Who is about to be removed with their answers.
    pub(super) dismissed: RwSignal<Option<RespondentId>>,
}

impl Table {
    fn of(voice: Voice, is_nameless: Memo<bool>, found: Memo<Vec<RespondentId>>) -> Self {
        let groups = move |kind| Memo::new(move |_| voice.editor.with(|it| it.group_names(kind)));
        let count = |it: &Assessment| {
            let powers = it.questionnaires().iter();
            powers.map(|it| it.requirements().count()).sum::<usize>()
        };
        Self {
            answered: Memo::new(move |_| voice.editor.with(Assessment::answered)),
            all: Memo::new(move |_| voice.editor.with(count)),
            namesakes: Memo::new(move |_| voice.editor.with(Assessment::namesakes)),
            departments: groups(GroupKind::Department),
            roles: groups(GroupKind::Role),
            host: Memo::new(move |_| voice.editor.with(|it| it.host().clone())),
            is_nameless,
            found,
            code: RwSignal::new(None),
            dismissed: RwSignal::new(None),
        }
    }

    /// Removes somebody with what they answered. The focus goes on to the next
    /// row, or to the one before where it was the last.
    pub(super) fn dismiss(self, voice: Voice, id: &RespondentId) {
        let next = self.found.with_untracked(|found| {
            let at = found.iter().position(|it| it == id)?;
            let next = found.get(at + 1).or_else(|| found.get(at.checked_sub(1)?));
            next.cloned()
        });
        let change = untrack(|| voice.editor.with(|it| it.dismissal(id)));
        voice.editor.dispatch(change);
        page::when_shown(move || match next {
            Some(id) => page::focus(&row_id(&id)),
            None => page::focus(LIST),
        });
    }
}

/// The id of somebody's row on the page.
pub(super) fn row_id(of: &RespondentId) -> String {
    format!("person-{of}")
}

/// Everybody who takes part: as many as can be looked at, and a way to find the
/// others.
#[component]
pub(super) fn List(
    /// In which words.
    voice: Voice,
    /// Whether the names were dropped.
    is_nameless: Memo<bool>,
) -> impl IntoView {
    let sought = RwSignal::new(String::new());
    let limit = RwSignal::new(ROWS);
    let everybody = Memo::new(move |_| {
        (voice.editor).with(|it| it.respondents().keys().cloned().collect::<Vec<_>>())
    });
    // Names are looked at when somebody comes or goes or is sought, not while
    // they are written: a row stays where it is.
    let found = Memo::new(move |_| {
        everybody.track();
        let sought = sought.with(|it| it.trim().to_lowercase());
        untrack(|| voice.editor.with(|it| find(it, &sought)))
    });
    let table = Table::of(voice, is_nameless, found);
    let shown = move || found.with(|it| it.iter().take(limit.get()).cloned().collect::<Vec<_>>());
    let counts = move || {
        let t = voice.t().roster();
        let shown = found.with(Vec::len).min(limit.get());
        (t.shown_of)(shown, everybody.with(Vec::len))
    };
    let rest = Memo::new(move |_| found.with(Vec::len).saturating_sub(limit.get()).min(ROWS));
    let more = move || {
        (rest.get() > 0).then(|| {
            view! {
                <button
                    type="button"
                    class="button"
                    on:click=move |_| limit.update(|it| *it += ROWS)
                >
                    {move || (voice.t().roster().show_more)(rest.get())}
                </button>
            }
        })
    };
    let seek = move |event| {
        limit.set(ROWS);
        sought.set(event_target_value(&event));
    };
    let code = move || {
        table
            .code
            .get()
            .map(|id| view! { <CodeDialog voice id asked=table.code /> })
    };
    let dismissal =
        move || (table.dismissed.get()).map(|id| view! { <DismissalDialog voice id table /> });
    view! {
        <label class="field roster__find">
            <span class="field__label">{t(|t| t.roster().find)}</span>
            <input type="search" class="field__input" autocomplete="off" on:input=seek />
        </label>
        <p class="field__hint" role="status">{counts}</p>
        <div class="table-scroll" id=LIST tabindex="0" role="region" aria-label=t(|t| t.people().roster)>
            <table class="table table--compact roster__table">
                <thead>
                    <tr>
                        <th scope="col">{t(|t| t.roster().name)}</th>
                        <th scope="col">{t(|t| t.roster().department)}</th>
                        <th scope="col">{t(|t| t.roster().role)}</th>
                        <th scope="col">{t(|t| t.roster().answered)}</th>
                        <th scope="col">{t(|t| t.roster().facilitator)}</th>
                        <th scope="col">{t(|t| t.roster().code)}</th>
                        <th scope="col">
                            <span class="visually-hidden">{t(|t| t.roster().remove)}</span>
                        </th>
                    </tr>
                </thead>
                <tbody>
                    <For each=shown key=Clone::clone let:id>
                        <Row voice id table />
                    </For>
                </tbody>
            </table>
        </div>
        <p class="field__hint">{t(|t| t.roster().facilitator_hint)}</p>
        {more}
        {code}
        {dismissal}
    }
}

/// Those with these letters in their name or that of a group, by name.
fn find(assessment: &Assessment, sought: &str) -> Vec<RespondentId> {
    let mut people = assessment.by_name();
    if !sought.is_empty() {
        let has = |text: &str| text.to_lowercase().contains(sought);
        people.retain(|id| {
            assessment.respondents().get(id).is_some_and(|it| {
                let groups = GroupKind::ALL.map(|kind| it.group(kind));
                let mut groups = (groups.into_iter().flatten())
                    .filter_map(|group| assessment.groups().get(group));
                has(&it.name) || groups.any(|it| has(&it.name))
            })
        });
    }
    people
}
