//! Answer sheets: to be printed, ticked and typed in again.

mod choices;
mod paper;

use leptos::prelude::*;

use self::{choices::Choices, paper::Paper};
use super::{Voice, names::name};
use crate::{
    app::{browser::page, preferences::t},
    assessment::{RespondentId, View},
    i18n::Locale,
    questionnaire::Questionnaire,
};

/// The most sheets that are laid out at once.
const MOST: usize = 60;

/// Which sheets.
#[derive(Clone, Copy)]
struct Order {
    voice: Voice,
    /// For whom; for nobody by name if none.
    whose: RwSignal<Option<View>>,
    /// About which power, by its position; about all of them if none.
    power: RwSignal<Option<usize>>,
    /// In which language; in that of the questionnaires if none.
    language: RwSignal<Option<Locale>>,
    is_letter: RwSignal<bool>,
}

impl Order {
    fn locale(self) -> Locale {
        let usual = || (self.voice.editor).content_locale(self.voice.preferences.locale());
        self.language.get().unwrap_or_else(usual)
    }

    fn powers(self) -> Vec<Questionnaire> {
        let powers = self.voice.editor.questionnaires();
        match self.power.get().and_then(|at| powers.get(at)) {
            Some(one) => vec![one.clone()],
            None => powers,
        }
    }

    /// Everybody who is to have a sheet, by name.
    fn people(self) -> Vec<RespondentId> {
        let Some(view) = self.whose.get() else {
            return Vec::new();
        };
        self.voice.editor.with(|assessment| {
            let is_in = |id: &RespondentId| {
                let respondent = assessment.respondents().get(id);
                respondent.is_some_and(|it| assessment.is_in(&view, id, it))
            };
            let mut people = assessment.by_name();
            people.retain(is_in);
            people
        })
    }
}

/// Which sheets, and what they look like.
#[component]
pub(super) fn Sheets(
    /// In which words.
    voice: Voice,
) -> impl IntoView {
    let order = Order {
        voice,
        whose: RwSignal::new(None),
        power: RwSignal::new(None),
        language: RwSignal::new(None),
        is_letter: RwSignal::new(false),
    };
    let people = Memo::new(move |_| order.people());
    let count = move || {
        let t = voice.t().sheets();
        match (people.with(Vec::len), order.whose.with(Option::is_some)) {
            (_, false) => (t.count)(1),
            (all, true) if all > MOST => (t.too_many)(MOST, all),
            (all, true) => (t.count)(all),
        }
    };
    let sheets = move || {
        if order.whose.with(Option::is_none) {
            return view! { <Paper order person=None /> }.into_any();
        }
        let people = people.get().into_iter().take(MOST);
        people
            .map(|id| view! { <Paper order person=Some(id) /> })
            .collect_view()
            .into_any()
    };
    view! {
        <div class="sheets__tools no-print">
            <h1>{t(|t| t.people().sheets)}</h1>
            <p class="entry__lead">{t(|t| t.sheets().lead)}</p>
            <Choices order />
            <div class="sheets__print">
                <button
                    type="button"
                    class="button button--primary"
                    aria-describedby="sheets-print"
                    on:click=|_| page::print()
                >
                    {t(|t| t.sheets().print)}
                </button>
                <p role="status">{count}</p>
                <p class="field__hint" id="sheets-print">{t(|t| t.sheets().print_hint)}</p>
            </div>
        </div>
        <section
            class="sheets"
            class:sheets--letter=order.is_letter
            aria-label=t(|t| t.sheets().preview)
            lang=move || order.locale().tag()
        >
            {sheets}
        </section>
    }
}
