use leptos::prelude::*;

use super::{card::Edition, deeds::Deeds};
use crate::{
    app::{
        components::content_language::ContentLanguage,
        preferences::{Preferences, t},
        route::Route,
    },
    i18n::{Locale, Text},
    questionnaire::{Level, Manuscript, Questionnaire, Requirement, Scale, Trigger},
};

/// A questionnaire as respondents will see it, on a page of its own.
#[component]
pub(super) fn PreviewPage(
    /// The questionnaire, if there is a valid one.
    questionnaire: Option<Questionnaire>,
    /// Its key and text, where it is someone's own.
    #[prop(optional)]
    own: Option<(String, Manuscript)>,
) -> impl IntoView {
    let preferences = Preferences::expect();
    let deeds = Deeds::expect();
    let title = match &questionnaire {
        Some(it) => Some(it.title.clone()),
        None => own.as_ref().and_then(|(_, it)| it.title().cloned()),
    };
    let title = move || match &title {
        Some(title) => title.get(preferences.locale()).to_owned(),
        None => preferences.strings().library().untitled.to_owned(),
    };
    let edit = own.as_ref().map(|(key, _)| {
        let href = Route::questionnaire(&**key).href();
        view! { <a class="button" href=href>{t(|t| t.library().edit)}</a> }
    });
    let copied = questionnaire.clone().filter(|_| own.is_none());
    let copy = copied.map(|it| {
        view! {
            <button type="button" class="button" on:click=move |_| deeds.duplicate(it.yaml())>
                {t(|t| t.library().duplicate_and_edit)}
            </button>
        }
    });
    let included = own.is_none().then(|| t(|t| t.library().included));
    let begin = questionnaire.as_ref().map(|it| {
        let href = Route::NewWith(it.id.clone()).href();
        view! { <a class="button button--primary" href=href>{t(|t| t.library().begin)}</a> }
    });
    let edition = questionnaire.clone();
    let edition = edition.map(|questionnaire| {
        view! { <p class="card__meta"><Edition questionnaire /></p> }
    });
    let content = match questionnaire {
        Some(questionnaire) => view! { <Preview questionnaire tongue=Tongue::new() /> }.into_any(),
        None => view! { <p>{t(|t| t.library().preview_later)}</p> }.into_any(),
    };
    view! {
        <div class="page preview-page">
            <header class="page__header">
                <div class="page__heading">
                    <p><a href=Route::Library.href()>{t(|t| t.library().all)}</a></p>
                    <h1>{title}</h1>
                    {edition}
                    <p class="page__lead">{t(|t| t.library().as_seen)} {included}</p>
                </div>
                <div class="page__actions">{edit} {copy} {begin}</div>
            </header>
            {content}
        </div>
    }
}

/// The language a questionnaire is shown in.
#[derive(Clone, Copy, Debug)]
pub(super) struct Tongue {
    /// What was chosen; the interface's if nothing.
    chosen: RwSignal<Option<Locale>>,
    preferences: Preferences,
}

impl Tongue {
    /// That of the interface, until another is chosen.
    pub(super) fn new() -> Self {
        Self {
            chosen: RwSignal::new(None),
            preferences: Preferences::expect(),
        }
    }

    fn say(self, text: &Text) -> String {
        let locale = self.chosen.get().unwrap_or(self.preferences.locale());
        text.get(locale).to_owned()
    }

    fn lang(self) -> Option<&'static str> {
        let chosen = self.chosen.get()?;
        (chosen != self.preferences.locale()).then(|| chosen.tag())
    }
}

/// A text of the questionnaire, in the language that is chosen.
#[component]
fn Words(
    /// The text.
    text: Text,
) -> impl IntoView {
    let tongue: Tongue = expect_context();
    view! { <span lang=move || tongue.lang()>{move || tongue.say(&text)}</span> }
}

/// Everything a respondent reads: every trigger and requirement with its
/// levels. Nothing can be answered.
#[component]
pub(super) fn Preview(
    /// The questionnaire.
    questionnaire: Questionnaire,
    /// The language it is shown in.
    tongue: Tongue,
) -> impl IntoView {
    provide_context(tongue);
    let source = questionnaire.source.clone().map(|source| {
        view! { <p class="card__meta"><Words text=source.citation /></p> }
    });
    let triggers = (questionnaire.triggers.iter().enumerate())
        .map(|(at, trigger)| {
            let (trigger, scale) = (trigger.clone(), questionnaire.scale.clone());
            view! { <TriggerPreview at trigger scale /> }
        })
        .collect_view();
    view! {
        <div class="preview">
            <div class="preview__head">
                <ContentLanguage value=tongue.chosen on_change=move |it| tongue.chosen.set(it) />
                <p class="respond__question"><Words text=questionnaire.concept.clone() /></p>
                {source}
            </div>
            {triggers}
        </div>
    }
}

/// One trigger and its requirements.
#[component]
fn TriggerPreview(
    /// Its position among all.
    at: usize,
    /// The trigger.
    trigger: Trigger,
    /// The levels.
    scale: Scale,
) -> impl IntoView {
    let id = format!("preview-{}", trigger.id);
    let labelled_by = id.clone();
    let requirements = (trigger.requirements.into_iter().enumerate())
        .map(|(place, requirement)| {
            let number = format!("{}.{}", at + 1, place + 1);
            let levels = scale.levels().to_vec();
            view! { <RequirementPreview number requirement levels /> }
        })
        .collect_view();
    view! {
        <section class="preview__trigger" aria-labelledby=labelled_by>
            <header class="respond__header">
                <h2 id=id><Words text=trigger.title /></h2>
                <p class="respond__question"><Words text=trigger.question /></p>
            </header>
            {requirements}
        </section>
    }
}

/// One requirement with its levels, as on the page that answers it.
#[component]
fn RequirementPreview(
    /// Its number, such as `2.3`.
    number: String,
    /// The requirement.
    requirement: Requirement,
    /// The levels.
    levels: Vec<Level>,
) -> impl IntoView {
    let levels = (levels.into_iter().enumerate())
        .map(|(at, level)| {
            let anchor = (requirement.anchor(&level.id).cloned()).map(|text| {
                view! { <span class="scale__anchor"><Words text /></span> }
            });
            view! {
                <li class="scale__option">
                    <span class="scale__key" aria-hidden="true">{at + 1}</span>
                    <span class="scale__label"><Words text=level.label /></span>
                    {anchor}
                </li>
            }
        })
        .collect_view();
    let why = requirement.why.map(|text| {
        view! {
            <details class="disclosure" open=true>
                <summary class="disclosure__summary">{t(|t| t.respond.why)}</summary>
                <div class="disclosure__body"><p><Words text /></p></div>
            </details>
        }
    });
    let proofs = requirement.evidence;
    let evidence = (!proofs.is_empty()).then(|| {
        let proofs = proofs.into_iter();
        let proofs = proofs.map(|text| view! { <li><Words text /></li> });
        view! {
            <details class="disclosure" open=true>
                <summary class="disclosure__summary">{t(|t| t.respond.evidence)}</summary>
                <div class="disclosure__body"><ul>{proofs.collect_view()}</ul></div>
            </details>
        }
    });
    view! {
        <article class="card requirement">
            <header class="requirement__header">
                <span class="requirement__number">{number}</span>
                <h3 class="requirement__title"><Words text=requirement.title /></h3>
            </header>
            {why}
            <div class="scale scale--still">
                <ol class="scale__options">
                    {levels}
                    <li class="scale__option scale__option--na">
                        <span class="scale__key" aria-hidden="true">"N"</span>
                        <span class="scale__label">{t(|t| t.respond.not_applicable)}</span>
                    </li>
                </ol>
            </div>
            {evidence}
        </article>
    }
}
