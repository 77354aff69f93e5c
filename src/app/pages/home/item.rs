use leptos::prelude::*;

use super::{
    keeping::Keeping,
    summary::{Outcome, Standing, Summary},
};
use crate::{
    app::{
        browser::{file, format, page},
        preferences::{Preferences, t},
        route::{Page, Route, Scope},
    },
    archive,
    assessment::Assessment,
    i18n::{Locale, Text},
    migration::{Migration, offered},
    questionnaire::Questionnaire,
    report,
};

/// One assessment on the shelf: who, how far, what came out, and what can be
/// done with it.
#[component]
pub(super) fn Item(
    /// The assessment.
    assessment: Assessment,
    /// The questionnaires at hand.
    library: Memo<Vec<Questionnaire>>,
) -> impl IntoView {
    let preferences = Preferences::expect();
    let id = assessment.id().to_owned();
    let title_id = format!("title-{id}");
    let (labelled_by, heading_id) = (title_id.clone(), title_id.clone());
    let about = assessment.about().clone();
    let title = move || preferences.strings().about(&about);
    let sample = (assessment.is_sample())
        .then(|| view! { <span class="home__sample">{t(|t| t.shell.sample)}</span> });
    let at = assessment.modified().clone();
    let datetime = at.to_string();
    let changed = move || {
        let time = format::date_time(&at, preferences.locale());
        (preferences.strings().home().changed)(&time)
    };
    let language = assessment.language();
    let standing = Standing::of(&assessment);
    view! {
        <article class="card home__item" aria-labelledby=labelled_by>
            <header class="card__header">
                <h3 class="card__title" id=heading_id>{title}</h3>
                {sample}
            </header>
            <Body standing language />
            <Newer assessment=assessment.clone() library />
            <p class="card__meta"><time datetime=datetime>{changed}</time></p>
            <footer class="card__footer">
                <Ways id title_id />
                <More assessment />
            </footer>
        </article>
    }
}

/// What came out, and how far it is: of one questionnaire with room, of several
/// a line each and their mean.
#[component]
fn Body(
    /// How far it is.
    standing: Standing,
    /// The language the questionnaires are shown in; the interface's if none.
    language: Option<Locale>,
) -> impl IntoView {
    let preferences = Preferences::expect();
    let Standing {
        done,
        all,
        overall,
        powers,
    } = standing;
    let several = powers.len() > 1;
    let class = if several {
        "home__powers"
    } else {
        "home__powers home__powers--one"
    };
    let lines = (powers.into_iter())
        .map(|summary| view! { <Line summary language several /> })
        .collect_view();
    let overall = overall.map(|percent| {
        let says = move || {
            let strings = preferences.strings();
            (strings.home().overall)(&(strings.common.percent)(percent))
        };
        view! { <p class="home__overall">{says}</p> }
    });
    let answered = move || (preferences.strings().home().answered)(done, all);
    #[expect(clippy::cast_precision_loss, reason = "a few thousand at most")]
    let share = done as f64 / all.max(1) as f64;
    view! {
        <div class="home__row">
            <ul class=class>{lines}</ul>
            {overall}
            <div class="home__progress">
                <div class="meter meter--thin" aria-hidden="true" style:--share=share.to_string()></div>
                <span>{answered}</span>
            </div>
        </div>
    }
}

/// One questionnaire, and what came out of it.
#[component]
fn Line(
    /// The questionnaire and its answers.
    summary: Summary,
    /// The language it is shown in; the interface's if none.
    language: Option<Locale>,
    /// Whether it stands among others.
    several: bool,
) -> impl IntoView {
    let Summary { title, outcome } = summary;
    let outcome = match outcome {
        Some(outcome) => view! { <Level outcome language several /> }.into_any(),
        None if several => t(|t| t.common.no_score).into_any(),
        None => view! { <span class="level-badge">{t(|t| t.home().no_score)}</span> }.into_any(),
    };
    view! {
        <li class="home__line">
            <span class="home__power"><Content text=title language /></span>
            <span class="home__outcome-line">{outcome}</span>
        </li>
    }
}

/// Level and score.
#[component]
fn Level(
    /// What the answers amount to.
    outcome: Outcome,
    /// The language of the questionnaire; the interface's if none.
    language: Option<Locale>,
    /// Whether it stands among others.
    several: bool,
) -> impl IntoView {
    let preferences = Preferences::expect();
    let percent = outcome.percent;
    let tone = outcome.tone().to_string();
    let (rank, ranks) = (outcome.rank.to_string(), outcome.ranks.to_string());
    let score = move || {
        let strings = preferences.strings();
        let percent = (strings.common.percent)(percent);
        if several {
            percent
        } else {
            (strings.home().score)(&percent)
        }
    };
    view! {
        <span
            class="level-badge"
            data-tone=tone
            style:--rank=rank
            style:--ranks=ranks
        >
            <Content text=outcome.level language />
        </span>
        <span class="home__score">{score}</span>
    }
}

/// That questionnaires of the assessment have newer versions, each the way to
/// what they change.
#[component]
fn Newer(
    /// The assessment.
    assessment: Assessment,
    /// The questionnaires at hand.
    library: Memo<Vec<Questionnaire>>,
) -> impl IntoView {
    let preferences = Preferences::expect();
    let href = Route::of(assessment.id(), Page::Versions).href();
    let language = assessment.language();
    let offered = Memo::new(move |_| library.with(|library| offered(&assessment, library)));
    let lines = move || {
        let line = |step: Migration| {
            let title = step.to.title.get(language.unwrap_or(preferences.locale()));
            let version = step.to.version.to_string();
            let says = (preferences.strings().versions().available)(title, &version);
            view! { <p class="versions__line"><a href=href.clone()>{says}</a></p> }
        };
        offered.get().into_iter().map(line).collect_view()
    };
    view! { {lines} }
}

/// A text of a questionnaire, in its language.
#[component]
fn Content(
    /// The text.
    text: Text,
    /// Its language; the interface's if none.
    language: Option<Locale>,
) -> impl IntoView {
    let preferences = Preferences::expect();
    let lang = move || {
        language
            .filter(|it| *it != preferences.locale())
            .map(Locale::tag)
    };
    let words = move || {
        text.get(language.unwrap_or(preferences.locale()))
            .to_owned()
    };
    view! { <span lang=lang>{words}</span> }
}

/// The pages of the assessment.
#[component]
fn Ways(
    /// The assessment's id.
    id: String,
    /// The id of its title, which tells its links from those of others.
    title_id: String,
) -> impl IntoView {
    let (go_on, results) = (format!("continue-{id}"), format!("results-{id}"));
    view! {
        <a
            class="button"
            id=go_on.clone()
            aria-labelledby=format!("{go_on} {title_id}")
            href=Route::respond(id.clone()).href()
        >
            {t(|t| t.home().go_on)}
        </a>
        <a
            class="button"
            id=results.clone()
            aria-labelledby=format!("{results} {title_id}")
            href=Route::of(id, Page::Results(Scope::default())).href()
        >
            {t(|t| t.shell.results)}
        </a>
    }
}

/// What is needed less often.
#[component]
fn More(
    /// The assessment.
    assessment: Assessment,
) -> impl IntoView {
    let preferences = Preferences::expect();
    let keeping = Keeping::expect();
    let menu = format!("menu-{}", assessment.id());
    let [opens, saves, deletes] = [menu.clone(), menu.clone(), menu.clone()];
    let about = assessment.about().clone();
    let label = move || {
        let strings = preferences.strings();
        (strings.home().more_about)(&strings.about(&about))
    };
    let assessment = StoredValue::new(assessment);
    let save = move |_| {
        assessment.with_value(|it| {
            let name = report::file_name(it.about(), "", it.modified(), "json");
            file::download(&name, "application/json", archive::encode(it));
        });
    };
    let delete = move |_| {
        page::focus(super::LIST);
        leptos::task::spawn_local(async move {
            keeping.delete(assessment.get_value()).await;
            page::focus(super::LIST);
        });
    };
    view! {
        <div class="menu home__more">
            <button type="button" class="button button--quiet" popovertarget=opens aria-label=label>
                {t(|t| t.home().more)}
            </button>
            <ul class="menu__list" id=menu popover="auto">
                <li>
                    <button type="button" class="menu__item" popovertarget=saves on:click=save>
                        {t(|t| t.home().save)}
                        <span class="menu__note">"JSON"</span>
                    </button>
                </li>
                <li>
                    <button type="button" class="menu__item" popovertarget=deletes on:click=delete>
                        {t(|t| t.home().delete)}
                    </button>
                </li>
            </ul>
        </div>
    }
}
