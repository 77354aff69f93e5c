use std::collections::{BTreeMap, BTreeSet};

use leptos::prelude::*;

use super::{Voice, code::CodeDialog, dismissal::DismissalDialog, row::Row};
use crate::{
    app::preferences::t,
    assessment::{Assessment, GroupId, GroupKind, RespondentId},
};

/// How many rows are shown at once, and how many more each time.
const ROWS: usize = 50;

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
    /// Whose code is asked for.
    pub(super) code: RwSignal<Option<RespondentId>>,
    /// Who is about to be removed with their answers.
    pub(super) dismissed: RwSignal<Option<RespondentId>>,
}

impl Table {
    fn of(voice: Voice, is_nameless: Memo<bool>) -> Self {
        let groups = move |kind| {
            Memo::new(move |_| {
                voice.editor.with(|it| {
                    let groups = it.groups_of(kind).into_iter();
                    groups
                        .map(|(id, it)| (id.clone(), it.name.clone()))
                        .collect::<Vec<_>>()
                })
            })
        };
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
            code: RwSignal::new(None),
            dismissed: RwSignal::new(None),
        }
    }
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
    let table = Table::of(voice, is_nameless);
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
        <div class="table-scroll" tabindex="0" role="region" aria-label=t(|t| t.people().roster)>
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
