use leptos::prelude::*;

use super::voice::Voice;
use crate::{app::browser::clock, questionnaire};

/// Where a published figure comes from, and what must be known before
/// comparing with it.
#[component]
pub(super) fn Provenance(
    /// In which words.
    voice: Voice,
    /// Where the figure comes from.
    of: questionnaire::Provenance,
) -> impl IntoView {
    let of = StoredValue::new(of);
    let n = move || match of.with_value(|it| it.n) {
        Some(n) => voice.number(f64::from(n), 0),
        None => voice.t().results().n_unknown.to_owned(),
    };
    view! {
        <dl class="results__provenance">
            <dt>{move || voice.t().results().caveat}</dt>
            <dd lang=move || voice.lang()>{move || of.with_value(|it| voice.text(&it.caveat))}</dd>
            <dt>{move || voice.t().results().population}</dt>
            <dd lang=move || voice.lang()>
                {move || of.with_value(|it| voice.text(&it.population))}
            </dd>
            <dt>{move || voice.t().results().n}</dt>
            <dd>{n}</dd>
            <dt>{move || voice.t().results().year}</dt>
            <dd>{move || of.with_value(|it| year(voice, it))}</dd>
            <dt>{move || voice.t().results().source}</dt>
            <dd lang=move || voice.lang()>
                <Citation
                    title=Signal::derive(move || of.with_value(|it| voice.text(&it.title)))
                    url=of.with_value(|it| it.url.clone())
                />
            </dd>
        </dl>
    }
}

/// The year of a figure; its age too, where that is too great to pass over.
pub(super) fn year(voice: Voice, of: &questionnaire::Provenance) -> String {
    let t = voice.t().results();
    let Some(year) = of.year else {
        return t.year_unknown.to_owned();
    };
    match of.age(clock::now().year()) {
        Some(age) => [year.to_string(), (t.age)(age)].join(voice.t().chart().and_mark),
        None => year.to_string(),
    }
}

/// A publication, linked where its address is one of the web's. The address is
/// whatever an author wrote: nothing else becomes a link.
#[component]
pub(super) fn Citation(
    /// What it is called.
    #[prop(into)]
    title: Signal<String>,
    /// Where it can be read.
    url: Option<String>,
) -> impl IntoView {
    let url = url.filter(|it| it.starts_with("https://") || it.starts_with("http://"));
    match url {
        Some(url) => view! {
            <a href=url target="_blank" rel="noopener noreferrer">{title}</a>
        }
        .into_any(),
        None => view! { <span>{title}</span> }.into_any(),
    }
}
