use leptos::prelude::*;

use super::{Voice, name, settle};
use crate::{
    app::preferences::t,
    assessment::{Assessment, RespondentId, Workshop},
    i18n::Strings,
};

/// What the smallest group may be, 0 for any.
const SMALLEST: [u8; 6] = [0, 3, 4, 5, 8, 10];
const TOLERANCES: [u8; 4] = [1, 2, 3, 4];
const MINUTES: [u8; 8] = [1, 2, 3, 5, 8, 10, 15, 20];

/// What was agreed before people answer.
#[component]
pub(super) fn Agreed(
    /// In which words.
    voice: Voice,
) -> impl IntoView {
    let holds =
        Memo::new(move |_| (voice.editor).with(|it| it.smallest_group() > 1 && it.is_under_way()));
    let promise = move || {
        let t = voice.t().roster();
        let open_or_not = if holds.get() {
            t.promise_holds
        } else {
            t.promise_open
        };
        [t.smallest_hint, open_or_not].join(voice.gap())
    };
    view! {
        <section class="roster__section" aria-labelledby="roster-agreed">
            <h2 id="roster-agreed">{t(|t| t.roster().promise)}</h2>
            <div class="field-row roster__agreed">
                <Choice
                    voice
                    id="roster-smallest"
                    label=|t| t.roster().smallest
                    hint=Signal::derive(promise)
                    among=&SMALLEST
                    read=|it| it.smallest_group
                    write=|it, n| it.smallest_group = n
                    may=Assessment::may_promise
                    say=|t, n| match n {
                        0 | 1 => t.roster().smallest_off.to_owned(),
                        n => (t.roster().people)(n.into()),
                    }
                />
                <Choice
                    voice
                    id="roster-tolerance"
                    label=|t| t.workshop().tolerance
                    hint=t(|t| t.workshop().tolerance_hint.to_owned())
                    among=&TOLERANCES
                    read=|it| it.tolerance.max(1)
                    write=|it, n| it.tolerance = n
                    may=|_, _| true
                    say=|t, n| (t.workshop().from_steps)(n.into())
                />
                <Choice
                    voice
                    id="roster-minutes"
                    label=|t| t.roster().minutes
                    hint=t(|t| t.roster().minutes_hint.to_owned())
                    among=&MINUTES
                    read=|it| it.minutes
                    write=|it, n| it.minutes = n
                    may=|_, _| true
                    say=|_, n| n.to_string()
                />
                <Host voice />
            </div>
        </section>
    }
}

/// One of the numbers that were agreed on.
#[component]
fn Choice(
    voice: Voice,
    /// Its id on the page.
    id: &'static str,
    label: fn(&'static Strings) -> &'static str,
    hint: Signal<String>,
    /// What is offered.
    among: &'static [u8],
    /// Takes it out.
    read: fn(&Workshop) -> u8,
    /// Puts it in.
    write: fn(&mut Workshop, u8),
    /// Whether it may be this one.
    may: fn(&Assessment, u8) -> bool,
    /// It in words.
    say: fn(&'static Strings, u8) -> String,
) -> impl IntoView {
    let now = Memo::new(move |_| (voice.editor).with(|it| it.workshop().map_or(0, read)));
    // A file may say a number that is not offered.
    let offered = Memo::new(move |_| {
        let now = now.get();
        let mut offered = among.to_vec();
        if !offered.contains(&now) {
            offered.push(now);
            offered.sort_unstable();
        }
        offered
    });
    let option = move |n: u8| {
        let cannot = Memo::new(move |_| !voice.editor.with(|it| may(it, n)));
        view! {
            <option value=n prop:selected=move || now.get() == n disabled=cannot>
                {move || say(voice.t(), n)}
            </option>
        }
    };
    let choose = move |event| {
        let chosen = event_target_value(&event).parse().ok();
        let may = |n: &u8| untrack(|| voice.editor.with(|it| may(it, *n)));
        if let Some(n) = chosen.filter(may) {
            settle(voice, |it| write(it, n));
        }
    };
    let hint_id = format!("{id}-hint");
    view! {
        <div class="field">
            <label class="field__label" for=id>{t(label)}</label>
            <select class="field__input" id=id aria-describedby=hint_id.clone() on:change=choose>
                {move || offered.get().into_iter().map(option).collect_view()}
            </select>
            <p class="field__hint" id=hint_id>{hint}</p>
        </div>
    }
}

/// Whose answers the Answer page takes.
#[component]
fn Host(voice: Voice) -> impl IntoView {
    let host = Memo::new(move |_| voice.editor.with(|it| it.host().clone()));
    let people = Memo::new(move |_| voice.editor.with(Assessment::by_name));
    let option = move |id: RespondentId| {
        let value = id.to_string();
        let called = {
            let id = id.clone();
            move || name(voice, &id)
        };
        let cannot = {
            let id = id.clone();
            Memo::new(move |_| !voice.editor.with(|it| it.may_host(&id)))
        };
        view! {
            <option value=value prop:selected=move || host.with(|it| *it == id) disabled=cannot>
                {called}
            </option>
        }
    };
    let choose = move |event| {
        if let Ok(id) = event_target_value(&event).parse() {
            settle(voice, |it| it.host = id);
        }
    };
    view! {
        <div class="field">
            <label class="field__label" for="roster-host">{t(|t| t.roster().host)}</label>
            <select
                class="field__input"
                id="roster-host"
                aria-describedby="roster-host-hint"
                on:change=choose
            >
                // Keyed: one name that is written anew is not hundreds of options.
                <For each=move || people.get() key=Clone::clone children=option />
            </select>
            <p class="field__hint" id="roster-host-hint">{t(|t| t.roster().host_hint)}</p>
        </div>
    }
}
