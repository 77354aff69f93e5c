use leptos::prelude::*;

use super::{
    Voice,
    take_in::{Arrived, Heap},
};
use crate::{
    app::preferences::t,
    exchange::{Choice, Merge, Sheet, Verdict},
};

/// What each file is, before any is taken in.
#[component]
pub(super) fn Preview(
    /// In which words.
    voice: Voice,
    /// The files.
    heap: Heap,
) -> impl IntoView {
    let rows = move || {
        let mut sheets = 0;
        let merge = heap.merge();
        let row = |arrived: Arrived| {
            let of = sheets;
            sheets += usize::from(arrived.content.is_ok());
            row(voice, heap, &merge, arrived, of)
        };
        heap.files().into_iter().map(row).collect_view()
    };
    view! {
        <div class="table-scroll" tabindex="0" role="region" aria-labelledby="collect-preview">
            <table class="table">
                <caption class="table__caption" id="collect-preview">{t(|t| t.collecting().preview)}</caption>
                <thead>
                    <tr>
                        <th scope="col">{t(|t| t.collecting().file)}</th>
                        <th scope="col">{t(|t| t.collecting().state)}</th>
                        <th scope="col">{t(|t| t.collecting().who)}</th>
                        <th scope="col" class="table__number">{t(|t| t.collecting().answers)}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}

/// One file; `of` is its place among those that could be read.
fn row(voice: Voice, heap: Heap, merge: &Merge, arrived: Arrived, of: usize) -> AnyView {
    let Arrived { name, content } = arrived;
    let sheet = match content {
        Ok(sheet) => sheet,
        Err(trouble) => {
            let why = move || trouble.say(voice.t());
            return view! {
                <tr>
                    <th scope="row" class="collect__name">{name}</th>
                    <td><span class="collect__verdict" data-kind="refused">{why}</span></td>
                    <td></td>
                    <td class="table__number"></td>
                </tr>
            }
            .into_any();
        }
    };
    let Some(verdict) = merge.verdicts().nth(of).cloned() else {
        return ().into_any();
    };
    let kind = match &verdict {
        Verdict::New | Verdict::Changed { .. } => "taken",
        Verdict::Same | Verdict::Older => "left",
        Verdict::Conflicting { .. } => "open",
        Verdict::WrongVersion { .. } | Verdict::NotThisWorkshop | Verdict::Nameless => "refused",
    };
    let conflict = match verdict {
        Verdict::Conflicting { unless, .. } => {
            Some(view! { <Conflict heap of unless name=name.clone() voice /> })
        }
        _ => None,
    };
    let answered = sheet.answered();
    let is_awaited = verdict == Verdict::New
        && voice
            .editor
            .with(|it| !it.respondents().contains_key(&sheet.respondent) && it.awaits(&sheet.name));
    let awaited = is_awaited.then(|| {
        view! { <small class="collect__awaited">{t(|t| t.collecting().awaited)}</small> }
    });
    let says = move || verdict.say(voice.t());
    view! {
        <tr>
            <th scope="row" class="collect__name">{name}</th>
            <td><span class="collect__verdict" data-kind=kind>{says}</span> {conflict} {awaited}</td>
            <td>{who(voice, sheet)}</td>
            <td class="table__number">{answered}</td>
        </tr>
    }
    .into_any()
}

/// Whose it is, and where they belong, as far as that is known here.
fn who(voice: Voice, sheet: Sheet) -> impl IntoView {
    let place = {
        let sheet = sheet.clone();
        move || {
            voice.editor.with(|it| {
                let group = |id: &Option<_>| Some(it.groups().get(id.as_ref()?)?.name.clone());
                let places = [group(&sheet.department), group(&sheet.role)];
                places.into_iter().flatten().collect::<Vec<_>>().join(" · ")
            })
        }
    };
    // Who is enrolled here keeps the name they have here.
    let name = move || {
        let here = voice.editor.with(|it| {
            let here = it.respondents().get(&sheet.respondent);
            here.map(|it| it.name.clone()).filter(|it| !it.is_empty())
        });
        let name = here.unwrap_or_else(|| sheet.name.clone());
        if name.is_empty() {
            voice.t().collecting().unnamed.to_owned()
        } else {
            name
        }
    };
    view! { <span class="collect__who">{name}<small>{place}</small></span> }
}

/// What stays where two differ.
#[component]
fn Conflict(
    /// In which words.
    voice: Voice,
    /// The files.
    heap: Heap,
    /// Which of them.
    of: usize,
    /// What happens unless it is chosen.
    unless: Choice,
    /// What the file is called.
    name: String,
) -> impl IntoView {
    let choose = move |event| {
        let choice = match event_target_value(&event).as_str() {
            "file" => Choice::File,
            _ => Choice::Here,
        };
        heap.choose(of, choice);
    };
    let value = move || match heap.choice(of).unwrap_or(unless) {
        Choice::File => "file",
        Choice::Here => "here",
    };
    let label = move || (voice.t().collecting().keep)(&name);
    view! {
        <select class="field__input collect__choice" aria-label=label prop:value=value on:change=choose>
            <option value="here">{t(|t| t.collecting().keep_here)}</option>
            <option value="file">{t(|t| t.collecting().keep_file)}</option>
        </select>
    }
}
