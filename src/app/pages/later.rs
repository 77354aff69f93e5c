//! The pages that nobody needs for the first question.
//!
//! They, and all that only they reach, are a module of their own, which the
//! build splits off (`xtask/src/split.rs`); how they look is a style sheet of
//! its own (`style/later.css`). Both are asked for as soon as the application
//! stands, because after the load the product asks the network for nothing; so
//! hardly anybody ever sees the line that says they are coming.

#![expect(
    clippy::unnecessary_wraps,
    reason = "only a split module can fail to come"
)]

use std::{
    future::Future,
    pin::pin,
    task::{Context, Poll, Waker},
};

use leptos::{prelude::*, wasm_split::wasm_split};

use super::{
    beginning::Beginning,
    home::Home,
    join::{HandIn, Join, Received},
    keys::Keys,
    library::{Library, Questionnaire},
    new::New,
    people::People,
    report::Report,
    respond::KEYS,
    results::Results,
    round::PassOn,
    settings::Settings,
    versions::{NewerVersions, VersionsPage},
};
use crate::app::{
    bookcase::Bookcase,
    browser::{page, styles},
    details::DetailsDialog,
    exporter::Exporter,
    preferences::t,
    templates::Templates,
};

/// One of the pages that come later.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LaterPage {
    /// None yet: what the others need is put in its place.
    Preparation,
    /// The assessments on this device.
    Home,
    /// Beginning a new one.
    New,
    /// The questionnaires on this device.
    Library,
    /// Writing or looking at one of them.
    Questionnaire,
    /// The scores of an assessment.
    Results,
    /// The document about an assessment.
    Report,
    /// What newer versions of its questionnaires would change.
    Versions,
    /// Everything about several people.
    People,
    /// Passing the device on.
    Round,
    /// Beginning to answer an invitation.
    Join,
    /// Handing in what was answered for somebody else's workshop.
    HandIn,
    /// That there are some, on a page that came first.
    NewerVersions,
    /// What holds for every assessment.
    Settings,
    /// The dialog of what an assessment is about.
    Details,
    /// The list of the keys, on the page of answers.
    Keys,
}

impl LaterPage {
    /// Whether it is a part of a page that came first, which waits for it
    /// without a word.
    fn is_part(self) -> bool {
        self == Self::NewerVersions
    }
}

/// The one way into the module: whatever is named elsewhere is not split off.
#[wasm_split(later, wasm_split_path = ::leptos::wasm_split, preload(load), fallible)]
fn build(page: LaterPage) -> Result<AnyView, leptos::wasm_split::SplitLoaderError> {
    Ok(match page {
        LaterPage::Preparation => {
            Bookcase::provide().fill();
            Templates::provide();
            Exporter::provide();
            Received::provide();
            ().into_any()
        }
        LaterPage::New => view! { <New /> }.into_any(),
        LaterPage::Home => view! { <Home /> }.into_any(),
        LaterPage::Library => view! { <Library /> }.into_any(),
        LaterPage::Questionnaire => view! { <Questionnaire /> }.into_any(),
        LaterPage::Results => view! { <Results /> }.into_any(),
        LaterPage::Report => view! { <Report /> }.into_any(),
        LaterPage::Versions => view! { <VersionsPage /> }.into_any(),
        LaterPage::People => view! { <People /> }.into_any(),
        LaterPage::Round => view! { <PassOn /> }.into_any(),
        LaterPage::Join => view! { <Join /> }.into_any(),
        LaterPage::HandIn => view! { <HandIn /> }.into_any(),
        LaterPage::NewerVersions => view! { <NewerVersions in_a_line=true /> }.into_any(),
        LaterPage::Settings => view! { <Settings /> }.into_any(),
        LaterPage::Details => view! { <DetailsDialog /> }.into_any(),
        LaterPage::Keys => view! { <Keys rows=KEYS /> }.into_any(),
    })
}

/// How far the module and the styles are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Progress {
    UnderWay,
    Here,
    Failed,
}

/// Whether the later pages can be shown.
#[derive(Clone, Copy, Debug)]
pub struct Arrival {
    progress: RwSignal<Progress>,
    /// Whose contexts the module finds when it prepares itself.
    owner: StoredValue<Owner>,
}

impl Arrival {
    /// Makes this available to everything inside, and asks for the module and
    /// the styles once the first page is painted.
    pub fn provide() {
        let arrival = Self {
            progress: RwSignal::new(Progress::UnderWay),
            owner: StoredValue::new(Owner::current().unwrap_or_default()),
        };
        provide_context(arrival);
        page::at_next_paint(move || arrival.fetch());
    }

    fn fetch(self) {
        self.progress.set(Progress::UnderWay);
        let owner = self.owner.get_value();
        leptos::task::spawn_local(async move {
            let styles = styles::bring();
            let came = load().await.is_ok()
                && styles.await.is_ok()
                && owner
                    .with(|| at_once(build(LaterPage::Preparation)))
                    .is_some_and(|it| it.is_ok());
            let progress = if came {
                Progress::Here
            } else {
                Progress::Failed
            };
            self.progress.set(progress);
        });
    }
}

/// One of the later pages; until it is there, that it is coming; and if it
/// does not come, that it can be tried again.
#[component]
pub fn Later(
    /// Which.
    page: LaterPage,
) -> impl IntoView {
    let arrival = expect_context::<Arrival>();
    move || match arrival.progress.get() {
        // Built here and now, by the owner of this page: it finds what the
        // page finds, and goes when the page goes.
        Progress::Here => at_once(build(page)).and_then(Result::ok),
        _ if page.is_part() => None,
        Progress::UnderWay if page == LaterPage::Home => Some(view! { <Beginning /> }.into_any()),
        Progress::UnderWay => {
            let coming = view! { <p class="loading" role="status">{t(|t| t.shell.loading)}</p> };
            Some(coming.into_any())
        }
        Progress::Failed => Some(view! { <Missing arrival /> }.into_any()),
    }
}

/// That the pages did not come.
#[component]
fn Missing(
    /// Tries again.
    arrival: Arrival,
) -> impl IntoView {
    view! {
        <div class="page page--narrow" role="alert">
            <p>{t(|t| t.shell.page_missing)}</p>
            <p>
                <button type="button" class="button" on:click=move |_| arrival.fetch()>
                    {t(|t| t.shell.try_again)}
                </button>
            </p>
        </div>
    }
}

/// What a future is made of that waits for nothing: once the module is here,
/// the pages in it do not.
fn at_once<T>(future: impl Future<Output = T>) -> Option<T> {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(made) => Some(made),
        Poll::Pending => None,
    }
}
