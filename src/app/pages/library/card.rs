use leptos::prelude::*;

use super::{
    deeds::{Deeds, title},
    list,
    more::More,
};
use crate::{
    app::{
        bookcase::{Bookcase, Standing},
        browser::page,
        preferences::{Preferences, t},
        route::Route,
    },
    questionnaire::{Manuscript, Questionnaire},
};

/// A questionnaire that came with the program, and what can be done with it.
#[component]
pub(super) fn ShippedCard(
    /// The questionnaire.
    questionnaire: Questionnaire,
) -> impl IntoView {
    let preferences = Preferences::expect();
    let deeds = Deeds::expect();
    let key = questionnaire.id.as_str().to_owned();
    let name = questionnaire.title.clone();
    let title = Signal::derive(move || name.get(preferences.locale()).to_owned());
    let (copied, saved) = (questionnaire.clone(), questionnaire.clone());
    let ids = Ids::of(&key);
    let (preview, duplicate) = (ids.of_action("preview"), ids.of_action("duplicate"));
    view! {
        <article class="card library__item" aria-labelledby=ids.title.clone()>
            <header class="card__header">
                <h3 class="card__title" id=ids.title.clone()>{title}</h3>
            </header>
            <Facts questionnaire />
            <footer class="card__footer">
                <a
                    class="button"
                    id=preview.clone()
                    aria-labelledby=ids.label(&preview)
                    href=Route::preview(key.clone()).href()
                >
                    {t(|t| t.library().preview)}
                </a>
                <button
                    type="button"
                    class="button"
                    id=duplicate.clone()
                    aria-labelledby=ids.label(&duplicate)
                    on:click=move |_| deeds.duplicate(copied.yaml())
                >
                    {t(|t| t.library().duplicate_and_edit)}
                </button>
                <More key title on_save=move |()| deeds.save_questionnaire(&saved) />
            </footer>
        </article>
    }
}

/// One's own questionnaire, valid or not, and what can be done with it.
#[component]
pub(super) fn OwnCard(
    /// Its key.
    key: String,
    /// Its text.
    manuscript: Manuscript,
) -> impl IntoView {
    let preferences = Preferences::expect();
    let deeds = Deeds::expect();
    let ids = Ids::of(&key);
    let named = StoredValue::new(manuscript.clone());
    let title = Signal::derive(move || named.with_value(|it| title(it, preferences)));
    let standing = untrack(|| deeds.bookcase.standing(&key, &manuscript));
    let errors = manuscript.errors();
    let draft = (standing == Standing::Draft).then(|| {
        let words = move || (preferences.strings().library().draft)(errors);
        view! { <span class="library__draft">{words}</span> }
    });
    let facts = (manuscript.questionnaire().cloned())
        .map(|questionnaire| view! { <Facts questionnaire /> });
    let preview = manuscript.questionnaire().map(|_| {
        let id = ids.of_action("preview");
        view! {
            <a
                class="button"
                id=id.clone()
                aria-labelledby=ids.label(&id)
                href=Route::preview(key.clone()).href()
            >
                {t(|t| t.library().preview)}
            </a>
        }
    });
    let edit = ids.of_action("edit");
    let deleted = key.clone();
    let delete = move |()| {
        let key = deleted.clone();
        page::focus(list::OWN);
        leptos::task::spawn_local(async move {
            deeds.delete(key, named.get_value()).await;
            page::focus(list::OWN);
        });
    };
    view! {
        <article class="card library__item" aria-labelledby=ids.title.clone()>
            <header class="card__header">
                <h3 class="card__title" id=ids.title.clone()>{title}</h3>
                {draft}
            </header>
            {facts}
            <Caution standing />
            <footer class="card__footer">
                <a
                    class="button"
                    id=edit.clone()
                    aria-labelledby=ids.label(&edit)
                    href=Route::questionnaire(key.clone()).href()
                >
                    {t(|t| t.library().edit)}
                </a>
                {preview}
                <More
                    key
                    title
                    on_save=move |()| named.with_value(|it| deeds.save_as_file(it))
                    on_duplicate=move |()| named.with_value(|it| deeds.duplicate(it.text()))
                    on_delete=delete
                />
            </footer>
        </article>
    }
}

/// The element ids of a card: what its actions are called ends with its title.
struct Ids {
    key: String,
    title: String,
}

impl Ids {
    fn of(key: &str) -> Self {
        let (key, title) = (key.to_owned(), format!("title-{key}"));
        Self { key, title }
    }

    fn of_action(&self, action: &str) -> String {
        format!("{action}-{}", self.key)
    }

    fn label(&self, action: &str) -> String {
        format!("{action} {}", self.title)
    }
}

/// What a questionnaire asks, how much of it there is, and whence it comes.
#[component]
fn Facts(
    /// The questionnaire.
    questionnaire: Questionnaire,
) -> impl IntoView {
    let preferences = Preferences::expect();
    let concept = questionnaire.concept.clone();
    let concept = move || concept.get(preferences.locale()).to_owned();
    let source = questionnaire.source.clone().map(|source| {
        let citation = move || source.citation.get(preferences.locale()).to_owned();
        view! { <p class="card__meta library__source">{citation}</p> }
    });
    view! {
        <p>{concept}</p>
        <p class="card__meta"><Edition questionnaire /></p>
        {source}
    }
}

/// Version and size; the id too where another with this title is there.
#[component]
pub(super) fn Edition(
    /// The questionnaire.
    questionnaire: Questionnaire,
) -> impl IntoView {
    let preferences = Preferences::expect();
    let bookcase = Bookcase::expect();
    let (triggers, requirements) = (
        questionnaire.triggers.len(),
        questionnaire.requirements().count(),
    );
    move || {
        let locale = preferences.locale();
        let say = preferences.strings().library();
        let version = (say.version)(&questionnaire.version.to_string());
        let contains = (say.contains)(triggers, requirements);
        let title = questionnaire.title.get(locale);
        let other = (bookcase.library().questionnaires.iter())
            .any(|it| it.id != questionnaire.id && it.title.get(locale) == title);
        let id = other.then(|| (say.known_as)(questionnaire.id.as_str()));
        [Some(version), Some(contains), id]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(" · ")
    }
}

/// What its author must know where others are like it.
#[component]
pub(super) fn Caution(
    /// How it stands to the others.
    #[prop(into)]
    standing: Signal<Standing>,
) -> impl IntoView {
    let preferences = Preferences::expect();
    move || {
        let say = preferences.strings().library();
        let text = match standing.get() {
            Standing::Draft | Standing::Offered => return None,
            Standing::Imitated => say.clash_first,
            Standing::Clashes => say.clash,
            Standing::Repeats => say.same,
        };
        Some(view! { <div class="notice notice--warning"><p>{text}</p></div> })
    }
}
