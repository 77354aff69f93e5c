use leptos::prelude::*;

use super::{
    adder::Adder,
    adding::{DropZone, Outcome},
    beside::Beside,
    card::Caution,
    deeds::{Deeds, title},
    draft::Draft,
    more::More,
    problems::Jumps,
    sheet::Sheet,
};
use crate::app::{
    bookcase::Standing,
    browser::{database, format, page},
    preferences::{Preferences, t},
    route::Route,
    saving::Saving,
};

/// The id of the text area.
pub(super) const TEXT: &str = "writing-text";

/// Writing a questionnaire: its text, and beside it what is wrong or how it
/// will look.
#[component]
pub(super) fn Writing(
    /// What is written.
    draft: Draft,
) -> impl IntoView {
    let adder = Adder::new();
    let handle = StoredValue::new_local(None);
    let jumps = Jumps::over(draft, handle);
    // There is nothing to do first but to write.
    if untrack(|| draft.is_empty()) {
        Effect::new(move || page::when_shown(|| page::focus(TEXT)));
    }
    let keys = move |event: leptos::ev::KeyboardEvent| {
        if event.key() == "F8" {
            event.prevent_default();
            jumps.next(event.shift_key());
        }
    };
    view! {
        <DropZone adder class="page writing">
            <Head draft />
            <Outcome adder />
            <Unstored draft />
            <Warned draft />
            <div class="writing__desk" on:keydown=keys>
                <div class="writing__text">
                    <Sheet draft handle />
                    <p class="writing__keys" id="writing-keys">{t(|t| t.library().keys)}</p>
                </div>
                <Beside draft jumps />
            </div>
        </DropZone>
    }
}

/// What is written, how it stands, and what can be done with it.
#[component]
fn Head(
    /// What is written.
    draft: Draft,
) -> impl IntoView {
    let preferences = Preferences::expect();
    let deeds = Deeds::expect();
    let title = Signal::derive(move || draft.with(|it| title(it, preferences)));
    let begin = move || {
        let id = draft.with(|it| it.questionnaire().map(|it| it.id.clone()))?;
        draft.standing().is_offered().then(|| {
            view! {
                <a class="button button--primary" href=Route::NewWith(id).href()>
                    {t(|t| t.library().begin)}
                </a>
            }
        })
    };
    let save = move |()| {
        draft.flush();
        deeds.save_as_file(&draft.manuscript());
    };
    let duplicate = move |()| {
        draft.flush();
        deeds.duplicate(draft.manuscript().text());
    };
    view! {
        <header class="page__header">
            <div class="page__heading">
                <p><a href=Route::Library.href()>{t(|t| t.library().all)}</a></p>
                <h1>{title}</h1>
                <State draft />
            </div>
            <div class="page__actions">
                <Saved draft />
                {begin}
                <More key="writing".to_owned() title on_save=save on_duplicate=duplicate />
            </div>
        </header>
    }
}

/// Whether it is valid, and what becomes of it.
#[component]
fn State(
    /// What is written.
    draft: Draft,
) -> impl IntoView {
    let preferences = Preferences::expect();
    let state = Memo::new(move |_| {
        let errors = draft.with(crate::questionnaire::Manuscript::errors);
        (draft.is_empty(), draft.standing(), errors)
    });
    let name = move || match state.get() {
        (true, ..) => "empty",
        (_, Standing::Draft, _) => "draft",
        (_, standing, _) if standing.is_offered() => "valid",
        _ => "unoffered",
    };
    let words = move || {
        let say = preferences.strings().library();
        match state.get() {
            (true, ..) => say.empty.to_owned(),
            (_, Standing::Draft, errors) => (say.is_draft)(errors),
            (_, standing, _) if standing.is_offered() => say.valid.to_owned(),
            _ => say.valid_unoffered.to_owned(),
        }
    };
    view! { <p class="writing__state" data-state=name>{words}</p> }
}

/// Whether all is stored, and since when.
#[component]
fn Saved(
    /// What is written.
    draft: Draft,
) -> impl IntoView {
    let preferences = Preferences::expect();
    let words = move || {
        let shell = &preferences.strings().shell;
        Some(match draft.saving() {
            Saving::UnderWay => shell.saving.to_owned(),
            Saving::Failed(_) => shell.not_saved.to_owned(),
            Saving::Saved(at) if draft.is_touched() => {
                (shell.saved_at)(&format::time(&at, preferences.locale()))
            }
            Saving::Saved(_) => return None,
        })
    };
    let state = move || match draft.saving() {
        Saving::UnderWay => Some("saving"),
        Saving::Failed(_) => Some("failed"),
        Saving::Saved(_) => draft.is_touched().then_some("saved"),
    };
    view! { <p class="saved" data-state=state role="status">{words}</p> }
}

/// What is not stored, and what to do about it. That nothing can be stored at
/// all is said above every page.
#[component]
fn Unstored(
    /// What is written.
    draft: Draft,
) -> impl IntoView {
    let deeds = Deeds::expect();
    let failed = Memo::new(move |_| match draft.saving() {
        Saving::Failed(error) => Some(error),
        Saving::Saved(_) | Saving::UnderWay => None,
    });
    let banner = move |error: database::Error| {
        let text = match error {
            database::Error::Conflict => t(|t| t.library().conflict),
            database::Error::Full => t(|t| t.shell.storage_full),
            database::Error::Failed(_) => t(|t| t.shell.storage_failed),
            database::Error::Denied(_) | database::Error::Blocked => t(|t| t.library().not_stored),
        };
        let other = match error {
            database::Error::Conflict => {
                let take_over = move |_| leptos::task::spawn_local(draft.take_over());
                Some(
                    view! {
                        <button type="button" class="button" on:click=take_over>
                            {t(|t| t.shell.take_over)}
                        </button>
                    }
                    .into_any(),
                )
            }
            database::Error::Full | database::Error::Failed(_) => Some(
                view! {
                    <button type="button" class="button" on:click=move |_| draft.save()>
                        {t(|t| t.shell.try_again)}
                    </button>
                }
                .into_any(),
            ),
            database::Error::Denied(_) | database::Error::Blocked => None,
        };
        view! {
            <div class="notice notice--danger" role="alert">
                <p>{text}</p>
                <div class="notice__actions">
                    <button
                        type="button"
                        class="button button--primary"
                        on:click=move |_| deeds.save_as_file(&draft.manuscript())
                    >
                        {t(|t| t.library().save)}
                    </button>
                    {other}
                </div>
            </div>
        }
    };
    move || failed.get().map(banner)
}

/// What its author must know where others are like it.
#[component]
fn Warned(
    /// What is written.
    draft: Draft,
) -> impl IntoView {
    let standing = Memo::new(move |_| draft.standing());
    view! { <div role="status"><Caution standing /></div> }
}
