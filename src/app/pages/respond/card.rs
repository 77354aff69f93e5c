use leptos::prelude::*;

use super::{
    deeds::{self, Ask, Asked},
    drafts::Drafts,
    exemption::ReasonFields,
    note::Note,
    scale::ScaleInput,
    section::Section,
    walk::{self, Walk},
};
use crate::{
    app::{
        browser::page,
        editor::Editor,
        preferences::{Preferences, t},
    },
    i18n::Text,
};

/// One requirement: its scale, and what belongs to it. It hears of changes to
/// its own answer only.
#[component]
pub fn Card(
    /// Whose answers are given.
    editor: Editor,
    /// Where someone is.
    walk: Walk,
    /// What is typed and not stored yet.
    drafts: Drafts,
    /// The trigger the requirement belongs to.
    section: Section,
    /// Its position among all requirements.
    at: usize,
) -> impl IntoView {
    let item = section.item(at);
    let id = walk::card_id(&item);
    let title_id = format!("{id}--title");
    let state_id = format!("{id}--state");
    let requirement = section.requirement(at).clone();
    let scale = StoredValue::new(section.questionnaire.scale.clone());
    let response = {
        let item = item.clone();
        Memo::new(move |_| editor.response(&item))
    };
    let chosen = Memo::new(move |_| {
        scale.with_value(|scale| response.with(|response| walk::chosen(scale, response)))
    });
    let is_current = Memo::new(move |_| walk.here() == at);
    let number = format!("{}.{}", section.trigger + 1, at - section.first + 1);
    let title = requirement.title.clone();
    let why = requirement.why.clone();
    let evidence = requirement.evidence.clone();
    let clear = move || {
        chosen.with(Option::is_some).then(|| {
            view! {
                <button
                    type="button"
                    class="button button--quiet button--small"
                    on:click=move |_| deeds::clear(editor, walk, at)
                >
                    {t(|t| t.respond.clear)}
                </button>
            }
        })
    };
    view! {
        <article
            class="card requirement"
            class:card--current=is_current
            id=id.clone()
            tabindex="-1"
            aria-labelledby=title_id.clone()
            aria-describedby=state_id.clone()
            aria-current=move || is_current.get().then_some("true")
            on:focusin=move |_| walk.touch(at)
        >
            <header class="requirement__header">
                <span class="requirement__number">{number}</span>
                <h2 class="requirement__title" id=title_id.clone() lang=move || walk.lang()>
                    {move || walk.read(&title)}
                </h2>
                <State id=state_id.clone() scale chosen walk />
            </header>
            {why.map(|why| view! { <Why why walk /> })}
            <ScaleInput editor walk item=item.clone() requirement scale chosen labelled_by=title_id.clone() />
            <ReasonFields editor drafts item=item.clone() response />
            {(!evidence.is_empty()).then(|| view! { <Evidence evidence walk at id=id.clone() /> })}
            <footer class="requirement__footer">
                <Note walk drafts item at id=id.clone() />
                {clear}
            </footer>
        </article>
    }
}

/// Whether it is answered, as a mark and in words.
#[component]
fn State(
    /// The element id.
    id: String,
    /// The levels.
    scale: StoredValue<crate::questionnaire::Scale>,
    /// The option that is chosen.
    chosen: Memo<Option<usize>>,
    /// Where someone is, and in which language.
    walk: Walk,
) -> impl IntoView {
    let preferences = Preferences::expect();
    let is_level = move |option: usize| scale.with_value(|it| option < it.levels().len());
    let state = move || match chosen.get() {
        None => "open",
        Some(option) if is_level(option) => "answered",
        Some(_) => "na",
    };
    let words = move || {
        let t = &preferences.strings().respond;
        match chosen.get() {
            None => t.open.to_owned(),
            Some(option) => {
                let label = scale.with_value(|scale| {
                    (scale.levels().get(option)).map(|level| walk.read(&level.label))
                });
                label.map_or_else(|| t.not_applicable.to_owned(), |it| (t.answered_as)(&it))
            }
        }
    };
    view! { <span class="requirement__state" id=id data-state=state>{words}</span> }
}

/// Why the requirement matters, folded.
#[component]
fn Why(
    /// The reason.
    why: Text,
    /// In which language.
    walk: Walk,
) -> impl IntoView {
    view! {
        <details class="disclosure">
            <summary class="disclosure__summary">{t(|t| t.respond.why)}</summary>
            <div class="disclosure__body">
                <p lang=move || walk.lang()>{move || walk.read(&why)}</p>
            </div>
        </details>
    }
}

/// What would prove a high answer, folded; E opens it.
#[component]
fn Evidence(
    /// The proofs.
    evidence: Vec<Text>,
    /// In which language, and where someone is.
    walk: Walk,
    /// The requirement's position.
    at: usize,
    /// The card's element id.
    id: String,
) -> impl IntoView {
    let asked: Asked = expect_context();
    let is_open = RwSignal::new(false);
    let summary = format!("{id}--evidence");
    let to_focus = StoredValue::new((summary.clone(), id));
    Effect::new(move || {
        if asked.get() == Some((at, Ask::Evidence)) {
            asked.set(None);
            let opened = !is_open.get_untracked();
            is_open.set(opened);
            let (summary, card) = to_focus.get_value();
            page::when_shown(move || {
                page::focus(if opened { &summary } else { &card });
            });
        }
    });
    let proof = move |text: Text| view! { <li>{move || walk.read(&text)}</li> };
    view! {
        <details
            class="disclosure"
            prop:open=is_open
            on:toggle=move |event| is_open.set(page::is_open(&event))
        >
            <summary class="disclosure__summary" id=summary>
                {t(|t| t.respond.evidence)}
                <kbd class="kbd" aria-hidden="true">"E"</kbd>
            </summary>
            <div class="disclosure__body">
                <ul lang=move || walk.lang()>{evidence.into_iter().map(proof).collect_view()}</ul>
            </div>
        </details>
    }
}
