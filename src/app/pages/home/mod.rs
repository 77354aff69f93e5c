//! The assessments on this device, and the ways to begin one.

mod clash;
mod illegible;
mod import;
mod importer;
mod item;
mod keeping;
mod summary;
mod welcome;

use leptos::prelude::*;

use self::{
    illegible::IllegibleRecords,
    import::{ImportOutcome, ImportPicker},
    importer::Importer,
    item::Item,
    welcome::Welcome,
};
use crate::{
    app::{
        bookcase::Bookcase,
        browser::{address, clock, file},
        preferences::{Preferences, t},
        route::{Page, Route, Scope},
        shelf::Shelf,
        store::State,
    },
    archive,
    assessment::Assessment,
    sample,
};

/// The heading of the list; the focus goes there when what had it is gone.
const LIST: &str = "home-list";

/// What this is in one sentence, the ways to begin, and the assessments on
/// this device. A file may be dropped anywhere on the page.
#[component]
pub fn Home() -> impl IntoView {
    let importer = Importer::new();
    let over = RwSignal::new(false);
    let drag = move |event: leptos::ev::DragEvent| {
        // Without this the browser opens the file in place of the application.
        event.prevent_default();
        over.set(true);
    };
    let drop = move |event: leptos::ev::DragEvent| {
        over.set(false);
        if let Some(file) = file::dropped(&event) {
            importer.read(file);
        }
    };
    let limit = move || (Preferences::expect().strings().home().drop)(archive::LIMIT >> 20);
    view! {
        <div
            class="page home"
            on:dragover=drag
            on:dragleave=move |_| over.set(false)
            on:drop=drop
        >
            <header class="page__header home__header">
                <div class="page__heading">
                    <h1>{t(|t| t.beginning.title)}</h1>
                    <p class="page__lead">{t(|t| t.beginning.lead)}</p>
                </div>
                <Ways importer />
            </header>
            <ImportOutcome importer />
            <OnThisDevice />
            <IllegibleRecords />
            <p class="home__drop" data-over=move || over.get().then_some("")>{limit}</p>
        </div>
    }
}

/// The ways to begin, and to what one begins with.
#[component]
fn Ways(
    /// Takes in a chosen file.
    importer: Importer,
) -> impl IntoView {
    view! {
        <div class="page__actions home__ways" role="group" aria-label=t(|t| t.home().ways)>
            <a class="button button--primary" href=Route::New.href()>{t(|t| t.beginning.new)}</a>
            <button type="button" class="button" on:click=move |_| open_sample()>
                {t(|t| t.home().sample)}
            </button>
            <ImportPicker importer />
            <a class="button" href=Route::Library.href()>{t(|t| t.shell.questionnaires)}</a>
        </div>
    }
}

/// The list, a line while it is being read, or what this is about while there
/// is none.
#[component]
fn OnThisDevice() -> impl IntoView {
    let shelf = Shelf::expect();
    let opening = Memo::new(move |_| shelf.state() == State::Opening);
    let assessments = Memo::new(move |_| shelf.assessments());
    let bookcase = Bookcase::expect();
    let library = Memo::new(move |_| bookcase.library().questionnaires);
    let list = move || {
        let items = assessments.get().into_iter();
        let items = items.map(|assessment| view! { <li><Item assessment library /></li> });
        view! {
            <section class="page__section" aria-labelledby=LIST>
                <h2 id=LIST tabindex="-1">{t(|t| t.home().list)}</h2>
                <ul class="card-list">{items.collect_view()}</ul>
            </section>
        }
    };
    move || {
        if opening.get() {
            let text = t(|t| t.shell.loading);
            return view! { <p class="home__opening" role="status">{text}</p> }.into_any();
        }
        if assessments.with(Vec::is_empty) {
            return view! { <Welcome /> }.into_any();
        }
        list().into_any()
    }
}

/// Opens the result of the sample. There is one sample on a device: one that
/// nobody changed is made anew in the reader's language, a changed one is
/// opened as it is.
fn open_sample() {
    let shelf = Shelf::expect();
    let keeping = keeping::Keeping::expect();
    let library = untrack(|| Bookcase::expect().shipped());
    let locale = untrack(|| Preferences::expect().locale());
    leptos::task::spawn_local(async move {
        let Some(fresh) = sample::sample(&library, locale, clock::now()) else {
            return;
        };
        let stays = |it: &Assessment| {
            let same_words = it.about() == fresh.about();
            same_words || !sample::is_untouched(it, &library)
        };
        let id = match keeping::latest(shelf, sample::ID).await {
            Some(here) if stays(&here) => here.id().to_owned(),
            _ => keeping.keep(fresh).await,
        };
        address::go(&Route::of(id, Page::Results(Scope::default())).href());
    });
}
