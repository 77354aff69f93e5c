//! Where departments, roles and people differ, as far as that may be shown.

mod facing;
mod heatmap;
mod overlay;
mod roles;
mod spread;

use leptos::prelude::*;

use self::{
    facing::Facing,
    heatmap::{Heatmap, Placed},
    overlay::Overlay,
    roles::Roles,
    spread::Spreads,
};
use super::{PeoplePage, Voice};
use crate::{
    app::{
        pages::{releases, whose},
        preferences::t,
    },
    assessment::{Assessment, GroupKind},
    questionnaire::Questionnaire,
    scoring::{Aggregate, Differences as Found, GroupScores, Scorecard},
};

#[component]
pub(super) fn Differences(
    /// In which words.
    voice: Voice,
) -> impl IntoView {
    releases::hand_out_in_print(voice.editor);
    let found = Memo::new(move |_| voice.editor.with(Found::of));
    let nothing = Memo::new(move |_| {
        found.with(|it| it.groups.is_empty() && it.facilitators.is_empty() && it.apart.is_empty())
    });
    let content = move || {
        if nothing.get() {
            return view! { <Nothing voice /> }.into_any();
        }
        let questionnaires = voice.editor.questionnaires();
        let several = questionnaires.len() > 1;
        let powers: Vec<_> = (questionnaires.into_iter().enumerate())
            .map(|(at, questionnaire)| {
                let power = Power {
                    voice,
                    found,
                    at,
                    questionnaire: StoredValue::new(questionnaire),
                };
                view! { <OfPower power several /> }
            })
            .collect();
        view! {
            {powers}
            <Spreads voice found />
        }
        .into_any()
    };
    view! {
        <header class="page__header">
            <div class="page__heading">
                <h1>{t(|t| t.people().differences)}</h1>
                {move || {
                    let (protected, k) = voice.editor.with(|it| (it.is_protected(), it.smallest_group()));
                    protected.then(|| view! { <p class="differences__lead">{(voice.t().views().protected)(k)}</p> })
                }}
            </div>
        </header>
        {content}
    }
}

/// Nobody has answered: what to do next.
#[component]
fn Nothing(
    /// In which words.
    voice: Voice,
) -> impl IntoView {
    view! {
        <div class="empty">
            <h2 class="empty__title">{t(|t| t.views().none_title)}</h2>
            <p class="empty__text">{t(|t| t.views().none)}</p>
            <div class="empty__actions">
                <a class="button button--primary" href=voice.page(PeoplePage::Roster.address())>
                    {t(|t| t.views().none_link)}
                </a>
            </div>
        </div>
    }
}

/// One driving power of the open assessment, and what was found of all.
#[derive(Clone, Copy, Debug)]
struct Power {
    voice: Voice,
    found: Memo<Found>,
    at: usize,
    questionnaire: StoredValue<Questionnaire>,
}

impl Power {
    /// What triggers are called, in order, each with the language it is in.
    fn triggers(self) -> Vec<String> {
        self.questionnaire.with_value(|it| {
            it.triggers
                .iter()
                .map(|it| self.voice.text(&it.title))
                .collect()
        })
    }

    /// The score of the whole and of each trigger of one of these.
    fn scores(self, cards: &[Scorecard]) -> Vec<Option<f64>> {
        let Some(card) = cards.get(self.at) else {
            return Vec::new();
        };
        let triggers = card.triggers.iter().map(|it| it.aggregate.score);
        std::iter::once(card.power.score).chain(triggers).collect()
    }

    /// The same with their levels, and how much they rest on.
    fn placed(self, cards: &[Scorecard]) -> Vec<Placed> {
        let Some(card) = cards.get(self.at) else {
            return Vec::new();
        };
        let triggers = (card.triggers.iter()).map(|it| Placed {
            score: score(&it.aggregate),
            placement: it.placement.clone(),
            coverage: it.aggregate.coverage,
        });
        let whole = Placed {
            score: card.power.score,
            placement: card.placement.clone(),
            coverage: card.power.coverage,
        };
        std::iter::once(whole).chain(triggers).collect()
    }

    /// What a group is called.
    fn name(self, group: &GroupScores) -> String {
        let t = self.voice.t().views();
        (self.voice.editor).with(|it: &Assessment| {
            let group = it.groups().get(&group.id);
            group.map_or_else(String::new, |it| whose::name(t, it))
        })
    }

    /// Groups of a kind that may be shown.
    fn shown(self, kind: GroupKind) -> Vec<GroupScores> {
        self.found.with(|it| it.shown(kind).cloned().collect())
    }

    /// An id in the page that no other power has.
    fn dom_id(self, name: &str) -> String {
        self.questionnaire
            .with_value(|it| format!("{}-{name}", it.id))
    }
}

fn score<Id>(of: &Aggregate<Id>) -> Option<f64> {
    of.score
}

/// Where people differ about one power.
#[component]
fn OfPower(
    /// The power.
    power: Power,
    /// Whether there are others.
    several: bool,
) -> impl IntoView {
    let voice = power.voice;
    let title = move || power.questionnaire.with_value(|it| voice.text(&it.title));
    let heading = power.dom_id("title");
    let class = if several { "" } else { "visually-hidden" };
    view! {
        <section class="differences__power" aria-labelledby=heading.clone()>
            <h2 id=heading.clone() class=class lang=move || voice.lang()>{title}</h2>
            <Heatmap power />
            <Overlay power />
            <Roles power />
            <Facing power />
        </section>
    }
}
