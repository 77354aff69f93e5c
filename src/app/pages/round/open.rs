use leptos::{ev::SubmitEvent, prelude::*};

use super::{Asked, Person, TITLE, pass};
use crate::{
    app::{browser::page, editor::Round, pages::voice::Voice, preferences::t},
    assessment::{Change, Code, NotACode, RespondentId},
    i18n::Strings,
};

const CODE: &str = "round-code";

/// Asks whether it is really this person: for the code, where one was set, or
/// offers to set one.
#[component]
pub(super) fn Opening(
    /// In which words.
    voice: Voice,
    /// Who was chosen.
    person: Person,
    /// What is asked next.
    asked: RwSignal<Asked>,
) -> impl IntoView {
    let name = person.name(voice);
    let title = move || (voice.t().round().hello)(&name);
    let typed = RwSignal::new(String::new());
    let problem: Problem = RwSignal::new(None);
    let has_code = person.code.is_some();
    // The host's code ends the round; nobody else may have set it.
    let may_lock = has_code || untrack(|| voice.editor.with(|it| *it.host() != person.id));
    let begin = move |event: SubmitEvent| {
        event.prevent_default();
        let digits = typed.get_untracked();
        let verdict = match &person.code {
            Some(code) if code.opens(digits.trim(), &person.id) => Ok(None),
            Some(_) => Err(CODE_WRONG),
            None if digits.trim().is_empty() => Ok(None),
            None => (Code::new(digits.trim(), &person.id).map(Some)).map_err(|NotACode| CODE_SHAPE),
        };
        match verdict {
            Ok(code) => {
                if code.is_some() {
                    // Theirs alone: whoever passes the device around cannot undo it.
                    let by = person.id.clone();
                    let theirs = voice.editor.in_hands_of(by.clone());
                    theirs.dispatch(Change::Locked { by, code });
                }
                pass(voice, Round::With(person.id.clone()));
            }
            Err(said) => {
                problem.set(Some(said));
                page::focus(CODE);
            }
        }
    };
    page::when_shown(|| page::focus(CODE));
    let label = move || {
        let t = voice.t().round();
        if has_code { t.code } else { t.code_new }
    };
    view! {
        <form class="page page--narrow round" on:submit=begin novalidate=true>
            <h1>{title}</h1>
            {may_lock.then(|| view! {
                <CodeField label=Signal::derive(label) typed problem />
                <p class="field__hint" id="round-hint">{t(|t| t.round().code_hint)}</p>
            })}
            <div class="round__actions">
                <button type="submit" class="button button--primary">{t(|t| t.round().begin)}</button>
                <button type="button" class="button" on:click=move |_| asked.set(Asked::Who)>
                    {t(|t| t.round().back)}
                </button>
            </div>
        </form>
    }
}

/// Asks whether the round is over; for the facilitator's code, where one was
/// set.
#[component]
pub(super) fn Ending(
    /// In which words.
    voice: Voice,
    /// What is asked next.
    asked: RwSignal<Asked>,
) -> impl IntoView {
    let lock = untrack(|| {
        voice.editor.with(|it| {
            let host = it.host();
            let code = it.respondents().get(host)?.code.clone()?;
            Some((host.clone(), code))
        })
    });
    let typed = RwSignal::new(String::new());
    let problem: Problem = RwSignal::new(None);
    let is_locked = lock.is_some();
    let end = move |event: SubmitEvent| {
        event.prevent_default();
        let digits = typed.get_untracked();
        let opens = |(host, code): &(RespondentId, Code)| code.opens(digits.trim(), host);
        if lock.as_ref().is_none_or(opens) {
            pass(voice, Round::Nobody);
        } else {
            problem.set(Some(CODE_WRONG));
            page::focus(CODE);
        }
    };
    page::when_shown(move || page::focus(if is_locked { CODE } else { TITLE }));
    let label = Signal::derive(move || voice.t().round().end_code);
    view! {
        <form class="page page--narrow round" on:submit=end novalidate=true>
            <h1 id=TITLE tabindex="-1">{t(|t| t.round().end_title)}</h1>
            <p>{t(|t| t.round().end_lead)}</p>
            {is_locked.then(|| view! { <CodeField label typed problem /> })}
            <div class="round__actions">
                <button type="submit" class="button button--primary">{t(|t| t.round().end)}</button>
                <button type="button" class="button" on:click=move |_| asked.set(Asked::Who)>
                    {t(|t| t.round().stay)}
                </button>
            </div>
        </form>
    }
}

/// What is wrong with a code, in words.
type Problem = RwSignal<Option<fn(&Strings) -> &'static str>>;

const CODE_WRONG: fn(&Strings) -> &'static str = |t| t.round().code_wrong;
const CODE_SHAPE: fn(&Strings) -> &'static str = |t| t.round().code_shape;

/// Where digits are typed that nobody else shall read.
#[component]
fn CodeField(
    /// What they are for.
    label: Signal<&'static str>,
    /// What was typed.
    typed: RwSignal<String>,
    /// What is wrong with it.
    problem: Problem,
) -> impl IntoView {
    let said = move || problem.get().map(|it| t(it).get());
    view! {
        <div class="field">
            <label class="field__label" for=CODE>{label}</label>
            <input
                class="field__input round__code"
                type="password"
                inputmode="numeric"
                autocomplete="off"
                maxlength="8"
                id=CODE
                aria-describedby="round-hint round-error"
                aria-invalid=move || problem.get().is_some().then_some("true")
                prop:value=typed
                on:input=move |event| {
                    problem.set(None);
                    typed.set(event_target_value(&event));
                }
            />
            <p class="field__error" id="round-error" role="alert">{said}</p>
        </div>
    }
}
