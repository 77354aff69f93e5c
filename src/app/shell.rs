use leptos::prelude::*;

use super::{
    browser::{database, file, format, page},
    details::Details,
    editor::{Editor, Round, Saving},
    preferences::{Preferences, Theme, t},
    route::{Page, Route, Scope},
    shelf::Shelf,
    toasts::ToastRegion,
};
use crate::{
    archive, assessment::Assessment, i18n::Locale, questionnaire::QuestionnaireId, report,
};

/// What stands around every page.
#[component]
pub fn Shell(
    /// What is shown.
    route: Memo<Route>,
    /// The open assessment, if one is.
    #[prop(optional)]
    editor: Option<Editor>,
    /// The page.
    children: Children,
) -> impl IntoView {
    follow_title(route, editor);
    // While a device is passed around, nothing leads to another's answers.
    let round = Memo::new(move |_| editor.map_or(Round::Nobody, Editor::round));
    let head = move || match (round.get(), editor) {
        (Round::With(_) | Round::Waiting, Some(editor)) => view! { <Passed editor /> }.into_any(),
        _ => view! {
            <a class="shell__brand" href=Route::Home.href()>
                <span class="shell__logo" aria-hidden="true"></span>
                {t(|t| t.common.product)}
            </a>
            {editor.map(|editor| view! { <OpenAssessment route editor /> })}
            <div class="shell__tools">
                {match editor {
                    Some(_) => view! { <Details /> }.into_any(),
                    None => view! { <LibraryLink /> }.into_any(),
                }}
                <LanguagePicker />
                <a class="shell__link" href=Route::Settings.href()>{t(|t| t.shell.settings)}</a>
            </div>
        }
        .into_any(),
    };
    view! {
        <button type="button" class="skip-link" on:click=|_| page::focus("main")>
            {t(|t| t.shell.skip)}
        </button>
        <header class="shell__header no-print">{head}</header>
        <Trouble editor />
        <main id="main" class="shell__main" tabindex="-1">{children()}</main>
        <footer class="shell__footer no-print">{t(|t| t.shell.promise)}</footer>
        <ToastRegion />
    }
}

/// The way to the questionnaires.
#[component]
fn LibraryLink() -> impl IntoView {
    let href = Route::Library.href();
    view! { <a class="shell__link shell__link--spare" href=href>{t(|t| t.shell.questionnaires)}</a> }
}

/// Names the tab after the page, and goes to the top of a new one.
fn follow_title(route: Memo<Route>, editor: Option<Editor>) {
    let preferences = Preferences::expect();
    let title = Memo::new(move |_| {
        let t = preferences.strings();
        let page = match route.get() {
            Route::Home => return t.common.product.to_owned(),
            Route::New | Route::NewWith(_) => t.beginning.new,
            Route::Library | Route::Questionnaire { .. } => t.shell.questionnaires,
            Route::Join(_) => t.shell.join,
            Route::Settings => t.shell.settings,
            Route::Unknown => t.shell.not_found_title,
            Route::Assessment { page, .. } => match page {
                Page::Respond(_) => t.shell.respond,
                Page::Results(_) => t.shell.results,
                Page::Report(_) => t.shell.report,
                Page::People(_) => t.shell.people,
                Page::HandIn => t.shell.hand_in,
                Page::Versions => t.shell.versions,
            },
        };
        // Whose scores they are, where the address names one power of several.
        let power = editor.zip(power(&route.get())).and_then(|(editor, id)| {
            let content = editor.content_locale(preferences.locale());
            editor.with(|it| Some(it.questionnaire(&id)?.title.get(content).to_owned()))
        });
        // A PDF is named after its page: where something is left out of a report
        // for other readers, whom it is about is not in its name.
        let is_for_others = |it: &Assessment| {
            route.with(|route| {
                matches!(
                    route,
                    Route::Assessment {
                        page: Page::Report(_),
                        ..
                    }
                )
            }) && !it.layout().withheld.is_empty()
        };
        let about = editor
            .and_then(|editor| editor.with(|it| (!is_for_others(it)).then(|| t.about(it.about()))));
        [
            power.as_deref(),
            Some(page),
            about.as_deref(),
            Some(t.common.product),
        ]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(" · ")
    });
    Effect::new(move || page::set_title(&title.get()));
    let shown = Memo::new(move |_| match route.get() {
        Route::Assessment { id, page } => Route::of(id, page.itself()),
        other => other,
    });
    let last: LastShown = expect_context();
    Effect::new(move || {
        let shown = shown.get();
        let before = last.0.get_value();
        if before.is_some_and(|before| before != shown) {
            page::scroll_to_top();
            page::focus("main");
        }
        last.0.set_value(Some(shown));
    });
}

/// The page that was shown last, also where another frame stood around it.
#[derive(Clone, Copy, Debug)]
pub struct LastShown(StoredValue<Option<Route>>);

impl LastShown {
    /// Makes this available to everything inside.
    pub fn provide() {
        provide_context(Self(StoredValue::new(None)));
    }
}

fn power(route: &Route) -> Option<QuestionnaireId> {
    match route {
        Route::Assessment {
            page: Page::Results(scope) | Page::Report(scope),
            ..
        } => scope.power.clone(),
        _ => None,
    }
}

/// The open assessment's name, pages and saving.
#[component]
fn OpenAssessment(route: Memo<Route>, editor: Editor) -> impl IntoView {
    let preferences = Preferences::expect();
    let id = untrack(|| editor.with(|it| it.id().to_owned()));
    let about = move || editor.with(|it| preferences.strings().about(it.about()));
    let sample = move || {
        (editor.with(Assessment::is_sample))
            .then(|| view! { <span class="shell__sample">{t(|t| t.shell.sample)}</span> })
    };
    let link = |page: Page, label: fn(&crate::i18n::Strings) -> &'static str| {
        let here = page.clone();
        let current = move || {
            let is_here = route.with(|route| match route {
                Route::Assessment { page, .. } => page.itself() == here,
                _ => false,
            });
            is_here.then_some("page")
        };
        let href = Route::of(id.clone(), page).href();
        view! { <a class="tabs__tab" href=href aria-current=current>{t(label)}</a> }
    };
    // Whoever is invited hands in; others' answers are for whoever invited.
    let several = if untrack(|| editor.with(|it| it.invited_to().is_some())) {
        link(Page::HandIn, |t| t.shell.hand_in)
    } else {
        link(Page::People(String::new()), |t| t.shell.people)
    };
    view! {
        <p class="shell__about">{about}{sample}</p>
        <nav class="shell__tabs tabs" aria-label=t(|t| t.shell.pages)>
            {link(Page::Respond(None), |t| t.shell.respond)}
            {several}
            {link(Page::Results(Scope::default()), |t| t.shell.results)}
            {link(Page::Report(Scope::default()), |t| t.shell.report)}
        </nav>
        <Saved editor />
    }
}

/// In whose hands the device is, and the way to hand it over.
#[component]
fn Passed(editor: Editor) -> impl IntoView {
    let about = untrack(|| {
        editor.with(|it| match editor.round() {
            Round::With(id) => it.respondents().get(&id).map(|it| it.name.clone()),
            _ => None,
        })
    });
    let over = about.is_some().then(|| {
        view! {
            <button
                type="button"
                class="button button--primary button--small"
                on:click=move |_| editor.pass(Round::Waiting)
            >
                {t(|t| t.shell.hand_over)}
            </button>
        }
    });
    view! {
        <p class="shell__brand">
            <span class="shell__logo" aria-hidden="true"></span>
            {t(|t| t.common.product)}
        </p>
        <p class="shell__about">{about}</p>
        <div class="shell__tabs tabs">{over}</div>
        <Saved editor />
        <div class="shell__tools"><LanguagePicker /></div>
    }
}

/// Whether all is stored, and since when.
#[component]
fn Saved(editor: Editor) -> impl IntoView {
    let preferences = Preferences::expect();
    let text = move || {
        let t = preferences.strings();
        match editor.saving() {
            Saving::UnderWay => t.shell.saving.to_owned(),
            Saving::Failed(_) => t.shell.not_saved.to_owned(),
            Saving::Saved(at) => (t.shell.saved_at)(&format::time(&at, preferences.locale())),
        }
    };
    let state = move || match editor.saving() {
        Saving::UnderWay => "saving",
        Saving::Failed(_) => "failed",
        Saving::Saved(_) => "saved",
    };
    view! { <p class="saved" data-state=state role="status">{text}</p> }
}

/// What is not stored, and what to do about it.
#[component]
fn Trouble(editor: Option<Editor>) -> impl IntoView {
    let shelf = Shelf::expect();
    let trouble = Memo::new(move |_| {
        let failed = editor.and_then(|editor| match editor.saving() {
            Saving::Failed(error) => Some(error),
            Saving::Saved(_) | Saving::UnderWay => None,
        });
        failed.or_else(|| shelf.trouble())
    });
    let banner = move |error: database::Error| {
        let text = match error {
            database::Error::Denied(_) => t(|t| t.shell.storage_denied).into_any(),
            database::Error::Blocked => t(|t| t.shell.storage_blocked).into_any(),
            database::Error::Full => t(|t| t.shell.storage_full).into_any(),
            database::Error::Conflict => t(|t| t.shell.storage_conflict).into_any(),
            database::Error::Failed(_) => t(|t| t.shell.storage_failed).into_any(),
        };
        let again = matches!(error, database::Error::Full | database::Error::Failed(_));
        let conflict = error == database::Error::Conflict;
        // The whole in one file is for nobody whom the device is passed to.
        let own = editor.filter(|editor| editor.round() == Round::Nobody);
        let actions = own.map(|editor| {
            let again = again.then(|| {
                view! {
                    <button type="button" class="button" on:click=move |_| editor.save()>
                        {t(|t| t.shell.try_again)}
                    </button>
                }
            });
            let take_over = conflict.then(|| {
                let take_over = move |_| leptos::task::spawn_local(editor.take_over());
                view! {
                    <button type="button" class="button" on:click=take_over>
                        {t(|t| t.shell.take_over)}
                    </button>
                }
            });
            view! {
                <button type="button" class="button button--primary" on:click=move |_| download(editor)>
                    {t(|t| t.shell.download)}
                </button>
                {again}
                {take_over}
            }
        });
        view! {
            <div class="notice notice--danger no-print" role="alert">
                <p>{text}</p>
                <div class="notice__actions">{actions}</div>
            </div>
        }
    };
    move || trouble.get().map(banner)
}

/// Offers the open assessment as a file, as it is now.
pub fn download(editor: Editor) {
    let assessment = untrack(|| editor.assessment());
    let name = report::file_name(assessment.about(), "", assessment.modified(), "json");
    // In one line, as it is stored: a second way of writing would weigh on the first load.
    let text = archive::encode_line(&assessment);
    file::download(&name, "application/json", text.get());
}

/// Chooses the interface's language.
#[component]
pub fn LanguagePicker(
    /// As a field among others, its name above it; otherwise the name is only
    /// heard.
    #[prop(optional)]
    as_field: bool,
) -> impl IntoView {
    let preferences = Preferences::expect();
    let choose = move |event| {
        if let Some(locale) = Locale::from_tag(&event_target_value(&event)) {
            preferences.set_locale(locale);
        }
    };
    let option = |locale: Locale| {
        view! { <option value=locale.tag() lang=locale.tag()>{locale.name()}</option> }
    };
    let [label, name, select] = if as_field {
        ["field", "field__label", "field__input"]
    } else {
        ["picker", "visually-hidden", "picker__select"]
    };
    view! {
        <label class=label>
            <span class=name>{t(|t| t.shell.language)}</span>
            <select
                class=select
                prop:value=move || preferences.locale().tag()
                on:change=choose
            >
                {Locale::ALL.map(option).collect_view()}
            </select>
        </label>
    }
}

/// Chooses light, dark, or as the system does.
#[component]
pub fn ThemePicker() -> impl IntoView {
    let preferences = Preferences::expect();
    let choose = move |event| {
        let chosen = event_target_value(&event);
        if let Some(theme) = Theme::ALL.into_iter().find(|it| it.as_str() == chosen) {
            preferences.set_theme(theme);
        }
    };
    let option = |theme: Theme| {
        let label = t(move |t| match theme {
            Theme::System => t.shell.theme_system,
            Theme::Light => t.shell.theme_light,
            Theme::Dark => t.shell.theme_dark,
        });
        view! { <option value=theme.as_str()>{label}</option> }
    };
    view! {
        <label class="field">
            <span class="field__label">{t(|t| t.shell.theme)}</span>
            <select
                class="field__input"
                prop:value=move || preferences.theme().as_str()
                on:change=choose
            >
                {Theme::ALL.map(option).collect_view()}
            </select>
        </label>
    }
}
