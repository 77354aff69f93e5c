use leptos::prelude::*;

use super::{Voice, code::Code};
use crate::{
    app::{
        bookcase::Bookcase,
        browser::{address, file, page},
        preferences::t,
        route::Route,
        toasts::Toasts,
    },
    assessment::{Assessment, RespondentId},
    exchange::{Invitation, Package},
    report,
};

const LINK: &str = "collect-link";

/// What goes out: a link, its code, a file. Whoever invites begins a workshop,
/// because those who are invited are promised something.
#[component]
pub(super) fn Invite(
    /// In which words.
    voice: Voice,
) -> impl IntoView {
    let editor = voice.editor;
    let begun = Memo::new(move |_| editor.with(|it| it.workshop().is_some()));
    let start = move |_| {
        if let Some(change) = untrack(|| editor.with(Assessment::convening)) {
            editor.dispatch(change);
        }
        page::when_shown(|| page::focus("collect-invite"));
    };
    let content = move || {
        if begun.get() {
            return view! { <Invitations voice /> }.into_any();
        }
        view! {
            <p>{t(|t| t.collecting().begin_text)}</p>
            <p>
                <button type="button" class="button button--primary" on:click=start>
                    {t(|t| t.collecting().begin)}
                </button>
            </p>
        }
        .into_any()
    };
    view! {
        <section class="card collect__card" aria-labelledby="collect-invite">
            <h2 id="collect-invite" tabindex="-1">{t(|t| t.collecting().invite)}</h2>
            {content}
        </section>
    }
}

/// The title that people see where whoever invites has chosen none.
fn usual_title(assessment: &Assessment) -> String {
    let about = assessment.about();
    let parts = [about.company.as_str(), about.department.as_str()];
    let parts: Vec<_> = parts.into_iter().filter(|it| !it.is_empty()).collect();
    parts.join(" · ")
}

/// The invitation, and the two ways in which it goes out.
#[component]
fn Invitations(
    /// In which words.
    voice: Voice,
) -> impl IntoView {
    let editor = voice.editor;
    let title = RwSignal::new(untrack(|| editor.with(usual_title)));
    let whom = RwSignal::new(None::<RespondentId>);
    let invitation = Memo::new(move |_| {
        editor.with(|it| {
            let invitation = Invitation::of(it, title.with(|it| it.trim().to_owned()));
            let enrolled = whom.get().and_then(|id| {
                let name = it.respondents().get(&id)?.name.clone();
                Some((id, name))
            });
            match enrolled {
                Some((id, name)) => invitation.for_one(id, name),
                None => invitation,
            }
        })
    });
    let promise = move || {
        let smallest = invitation.with(|it| it.smallest_group);
        (smallest > 1).then(|| (voice.t().collecting().promise)(smallest.into()))
    };
    view! {
        <div class="field-row">
            <label class="field">
                <span class="field__label">{t(|t| t.collecting().title)}</span>
                <input
                    class="field__input"
                    type="text"
                    maxlength="200"
                    autocomplete="off"
                    aria-describedby="collect-title-hint"
                    prop:value=title
                    on:input=move |event| title.set(event_target_value(&event))
                />
            </label>
            <Whom voice whom />
        </div>
        <p class="field__hint" id="collect-title-hint">{t(|t| t.collecting().title_hint)}</p>
        <p>{promise}</p>
        <div class="collect__ways">
            <ByLink voice invitation />
            <ByFile voice invitation />
        </div>
    }
}

/// Everybody, or one of those who are enrolled.
#[component]
fn Whom(
    /// In which words.
    voice: Voice,
    /// Who is chosen.
    whom: RwSignal<Option<RespondentId>>,
) -> impl IntoView {
    let people = Memo::new(move |_| {
        voice.editor.with(|it| {
            let others = it.respondents().iter().filter(|(id, _)| *id != it.host());
            let named = others.filter(|(_, it)| !it.name.is_empty());
            let mut people: Vec<_> = named
                .filter_map(|(id, _)| Some((it.called(id)?, id.to_string())))
                .collect();
            people.sort();
            people
        })
    });
    let choose = move |event| whom.set(event_target_value(&event).parse().ok());
    let option = |(name, id)| view! { <option value=id>{name}</option> };
    move || {
        let people = people.get();
        (!people.is_empty()).then(|| {
            view! {
                <label class="field">
                    <span class="field__label">{t(|t| t.collecting().whom)}</span>
                    <select class="field__input" on:change=choose>
                        <option value="">{t(|t| t.collecting().everybody)}</option>
                        {people.into_iter().map(option).collect_view()}
                    </select>
                </label>
            }
        })
    }
}

/// The link, and its code. A link names its questionnaires: those that only
/// exist here cannot be named.
#[component]
fn ByLink(
    /// In which words.
    voice: Voice,
    /// What it says.
    invitation: Memo<Invitation>,
) -> impl IntoView {
    let shipped = Bookcase::expect().shipped().questionnaires;
    let own = Memo::new(move |_| {
        let own = |it: &&_| !shipped.contains(it);
        (voice.editor.questionnaires().iter().find(own)).map(|it| it.title.clone())
    });
    let toasts = Toasts::expect();
    let link = Memo::new(move |_| {
        let text = invitation.with(Invitation::link_text);
        address::absolute(&Route::Join(text).href())
    });
    let copy = move |_| {
        let words = untrack(|| voice.t()).collecting();
        let is_copied = page::copy(LINK);
        toasts.say(if is_copied {
            words.copied
        } else {
            words.not_copied
        });
    };
    let content = move || {
        if let Some(title) = own.get() {
            let says = move || (voice.t().collecting().own)(&voice.text(&title));
            return view! { <div class="notice notice--info"><p>{says}</p></div> }.into_any();
        }
        view! {
            <div class="field">
                <label class="field__label" for=LINK>{t(|t| t.collecting().link)}</label>
                <div class="collect__link">
                    <input class="field__input" id=LINK type="text" readonly=true prop:value=link />
                    <button type="button" class="button" on:click=copy>{t(|t| t.collecting().copy)}</button>
                </div>
            </div>
            <Code voice invitation link />
        }
        .into_any()
    };
    view! {
        <div class="collect__way">
            <h3>{t(|t| t.collecting().by_link)}</h3>
            <p>{t(|t| t.collecting().by_link_text)}</p>
            {content}
        </div>
    }
}

/// The same as a file, which has its questionnaires inside.
#[component]
fn ByFile(
    /// In which words.
    voice: Voice,
    /// What it says.
    invitation: Memo<Invitation>,
) -> impl IntoView {
    let toasts = Toasts::expect();
    let save = move |_| {
        let package = Package {
            invitation: invitation.get_untracked(),
            questionnaires: untrack(|| voice.editor.questionnaires()),
        };
        let at = untrack(|| voice.editor.with(|it| it.modified().clone()));
        let Invitation {
            title, respondent, ..
        } = &package.invitation;
        let whom = respondent.as_ref().map_or("", |it| it.name.as_str());
        let name = report::json_name(&["invitation", title, whom], &at);
        if file::download(&name, "application/json", package.encode()).is_none() {
            toasts.say(untrack(|| voice.t()).document().cannot_save);
        }
    };
    view! {
        <div class="collect__way">
            <h3>{t(|t| t.collecting().by_file)}</h3>
            <p>{t(|t| t.collecting().by_file_text)}</p>
            <p>
                <button type="button" class="button" on:click=save>{t(|t| t.collecting().save)}</button>
            </p>
        </div>
    }
}
