use leptos::prelude::*;
use semver::Version;

use crate::{
    app::{
        bookcase::Bookcase,
        browser::{address, clock, page},
        components::content_language::ContentLanguage,
        preferences::{Preferences, t},
        route::Route,
        shelf::Shelf,
    },
    assessment::{About, Assessment, Beginning, Respondent},
    i18n::{Locale, Strings},
    questionnaire::{Library, Questionnaire, QuestionnaireId},
};

/// What tells a questionnaire from every other.
type Edition = (QuestionnaireId, Version);

fn edition(it: &Questionnaire) -> Edition {
    (it.id.clone(), it.version.clone())
}

/// Characters in the longest name.
const LIMIT: usize = 200;

/// What is typed and chosen so far. It lives as long as the page, whatever the
/// language is switched to.
#[derive(Clone, Copy, Debug)]
struct Draft {
    company: RwSignal<String>,
    department: RwSignal<String>,
    chosen: RwSignal<Vec<Edition>>,
    language: RwSignal<Option<Locale>>,
    /// Someone tried to begin: from now on problems are shown.
    tried: RwSignal<bool>,
}

/// What is wrong with a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Problem {
    Missing,
    TooLong,
}

impl Problem {
    fn of(name: &str, required: bool) -> Option<Self> {
        let name = name.trim();
        if required && name.is_empty() {
            Some(Self::Missing)
        } else {
            (name.chars().count() > LIMIT).then_some(Self::TooLong)
        }
    }

    fn say(self, strings: &Strings) -> String {
        match self {
            Self::Missing => strings.new_assessment().company_missing.to_owned(),
            Self::TooLong => (strings.new_assessment().too_long)(LIMIT),
        }
    }
}

impl Draft {
    fn company_problem(self) -> Option<Problem> {
        self.company.with(|it| Problem::of(it, true))
    }

    fn department_problem(self) -> Option<Problem> {
        self.department.with(|it| Problem::of(it, false))
    }

    /// The id of the first field that needs another look.
    fn first_problem(self) -> Option<&'static str> {
        untrack(|| {
            if self.company_problem().is_some() {
                Some("company")
            } else if self.department_problem().is_some() {
                Some("department")
            } else {
                (self.chosen.with(Vec::is_empty)).then_some("questionnaire-0")
            }
        })
    }

    /// The assessment as it begins.
    fn begin(self, questionnaires: &[Questionnaire]) -> Assessment {
        let chosen = self.chosen.get_untracked();
        let respondent = (clock::new_id().parse()).expect("new ids are letters, digits and dashes");
        Assessment::begin(Beginning {
            id: clock::new_id(),
            about: About {
                company: self.company.get_untracked().trim().to_owned(),
                department: self.department.get_untracked().trim().to_owned(),
            },
            questionnaires: (questionnaires.iter())
                .filter(|it| chosen.contains(&edition(it)))
                .cloned()
                .collect(),
            language: self.language.get_untracked(),
            respondent: (respondent, Respondent::default()),
            at: clock::now(),
            sample: false,
            invited_to: None,
        })
    }
}

/// Says who is assessed, with what, and begins. Where storage fails one can
/// still begin: the banner above the page says so.
#[component]
pub fn New() -> impl IntoView {
    let bookcase = Bookcase::expect();
    let is_filled = Memo::new(move |_| bookcase.is_filled());
    move || {
        if is_filled.get() {
            view! { <Form /> }.into_any()
        } else {
            view! { <p class="loading" role="status">{t(|t| t.shell.loading)}</p> }.into_any()
        }
    }
}

/// What is chosen at first: what the address says, or what comes first.
fn wanted(library: &Library) -> Vec<Edition> {
    let first = match expect_context::<Memo<Route>>().get_untracked() {
        Route::NewWith(id) => library.questionnaire(&id),
        _ => library.questionnaires.first(),
    };
    first.map(edition).into_iter().collect()
}

/// The page once all questionnaires are there.
#[component]
fn Form() -> impl IntoView {
    let shelf = Shelf::expect();
    let library = untrack(|| Bookcase::expect().library());
    let chosen = wanted(&library);
    let questionnaires = StoredValue::new(library.questionnaires);
    let draft = Draft {
        company: RwSignal::default(),
        department: RwSignal::default(),
        chosen: RwSignal::new(chosen),
        language: RwSignal::default(),
        tried: RwSignal::new(false),
    };
    let begun = StoredValue::new(false);
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        draft.tried.set(true);
        if let Some(field) = draft.first_problem() {
            page::focus(field);
            return;
        }
        if begun.get_value() {
            return;
        }
        begun.set_value(true);
        let assessment = questionnaires.with_value(|all| draft.begin(all));
        leptos::task::spawn_local(async move {
            // A failure is the banner's to say; the tab keeps the assessment.
            shelf.store(&assessment).await.ok();
            address::go(&Route::respond(assessment.id()).href());
        });
    };
    view! {
        <form class="page page--narrow new" novalidate=true on:submit=submit>
            <header class="page__header">
                <div class="page__heading">
                    <h1>{t(|t| t.new_assessment().title)}</h1>
                    <p class="page__lead">{t(|t| t.new_assessment().lead)}</p>
                </div>
            </header>
            <WhoIsAssessed draft />
            <WithWhat draft questionnaires />
            <div class="new__actions">
                <a class="button" href=Route::Home.href()>{t(|t| t.new_assessment().cancel)}</a>
                <button type="submit" class="button button--primary">{t(|t| t.new_assessment().begin)}</button>
            </div>
        </form>
    }
}

/// Company and department.
#[component]
fn WhoIsAssessed(
    /// What is typed so far.
    draft: Draft,
) -> impl IntoView {
    let tried = move |problem: Option<Problem>| problem.filter(|_| draft.tried.get());
    let optional =
        view! { <span class="field__optional">{t(|t| t.new_assessment().optional)}</span> };
    view! {
        <section class="card" aria-labelledby="new-about">
            <h2 id="new-about">{t(|t| t.new_assessment().about)}</h2>
            <div class="field">
                <label class="field__label" for="company">{t(|t| t.new_assessment().company)}</label>
                <Name id="company" value=draft.company required=true problem=move || tried(draft.company_problem()) />
            </div>
            <div class="field">
                <label class="field__label" for="department">
                    {t(|t| t.new_assessment().department)} " " {optional}
                </label>
                <p class="field__hint" id="department-hint">{t(|t| t.new_assessment().department_hint)}</p>
                <Name id="department" value=draft.department problem=move || tried(draft.department_problem()) />
            </div>
        </section>
    }
}

/// A name someone types, and what is wrong with it. Its hint has the same id
/// with `-hint` behind it.
#[component]
fn Name(
    /// The id of the input.
    id: &'static str,
    /// What is typed.
    value: RwSignal<String>,
    /// Whether it may not be left empty.
    #[prop(optional)]
    required: bool,
    /// What is wrong with it.
    #[prop(into)]
    problem: Signal<Option<Problem>>,
) -> impl IntoView {
    let preferences = Preferences::expect();
    let error = move || problem.get().map(|it| it.say(preferences.strings()));
    view! {
        <input
            class="field__input"
            id=id
            type="text"
            autocomplete="off"
            required=required
            aria-describedby=format!("{id}-error {id}-hint")
            aria-invalid=move || problem.get().map(|_| "true")
            prop:value=value
            on:input=move |event| value.set(event_target_value(&event))
        />
        <p class="field__error" id=format!("{id}-error")>{error}</p>
    }
}

/// The questionnaires to choose from, and their language.
#[component]
fn WithWhat(
    /// What is chosen so far.
    draft: Draft,
    /// All there are.
    questionnaires: StoredValue<Vec<Questionnaire>>,
) -> impl IntoView {
    let missing = move || draft.tried.get() && draft.chosen.with(Vec::is_empty);
    let none_chosen = t(|t| t.new_assessment().none_chosen);
    let error = move || missing().then(|| none_chosen.get());
    let all = questionnaires.get_value();
    let choices = (all.iter().enumerate())
        .map(|(at, it)| {
            let is_one_of_several = all.iter().filter(|other| other.id == it.id).count() > 1;
            let questionnaire = it.clone();
            view! { <Choice at questionnaire is_one_of_several draft /> }
        })
        .collect_view();
    let language = draft.language;
    let preferences = Preferences::expect();
    // Of one alone its own line says it.
    let total = move || {
        let chosen = draft.chosen.get();
        let requirements = questionnaires.with_value(|all| {
            let chosen = all.iter().filter(|it| chosen.contains(&edition(it)));
            chosen.map(|it| it.requirements().count()).sum()
        });
        let words = preferences.strings().new_assessment();
        (chosen.len() > 1).then(|| (words.total)(requirements, minutes(requirements)))
    };
    view! {
        <section class="card">
            <fieldset class="field" aria-describedby="questionnaires-error">
                <legend class="new__legend">{t(|t| t.new_assessment().questionnaires)}</legend>
                {choices}
                <p class="new__total" role="status">{total}</p>
                <p class="field__error" id="questionnaires-error">{error}</p>
            </fieldset>
            <p><a href=Route::Library.href()>{t(|t| t.new_assessment().add_own)}</a></p>
            <ContentLanguage value=language on_change=move |chosen| language.set(chosen) />
        </section>
    }
}

/// About how long so many requirements take: 24 seconds each, as people at a
/// desk need.
const fn minutes(requirements: usize) -> usize {
    (requirements * 2).div_ceil(5)
}

/// One questionnaire: what it asks, and how long it takes.
#[component]
fn Choice(
    /// Its place among all.
    at: usize,
    /// The questionnaire.
    questionnaire: Questionnaire,
    /// Whether there are other versions of it to choose from.
    is_one_of_several: bool,
    /// What is chosen so far.
    draft: Draft,
) -> impl IntoView {
    let preferences = Preferences::expect();
    let requirements = questionnaire.requirements().count();
    let size = move || {
        let words = preferences.strings().new_assessment();
        (words.size)(requirements, minutes(requirements))
    };
    let ours = edition(&questionnaire);
    let it = ours.clone();
    let checked = move || draft.chosen.with(|chosen| chosen.contains(&it));
    let choose = move |event| {
        let wanted = event_target_checked(&event);
        draft.chosen.update(|chosen| {
            // One version of each: an assessment keeps its answers by id.
            chosen.retain(|(id, _)| *id != ours.0);
            if wanted {
                chosen.push(ours.clone());
            }
        });
    };
    let version = is_one_of_several.then(|| {
        let version = questionnaire.version.to_string();
        let words = move || (preferences.strings().library().version)(&version);
        view! { " · " {words} }
    });
    // The texts are shown as they will be asked.
    let locale = move || draft.language.get().unwrap_or(preferences.locale());
    let lang = move || (locale() != preferences.locale()).then(|| locale().tag());
    let (title, concept) = (questionnaire.title.clone(), questionnaire.concept.clone());
    let title = move || title.get(locale()).to_owned();
    let concept = move || concept.get(locale()).to_owned();
    view! {
        <label class="choice">
            <input
                type="checkbox"
                class="choice__input"
                id=format!("questionnaire-{at}")
                prop:checked=checked
                on:change=choose
            />
            <span class="choice__text">
                <strong lang=lang>{title}</strong>
                <span lang=lang>{concept}</span>
                <small>{size} {version}</small>
            </span>
        </label>
    }
}
