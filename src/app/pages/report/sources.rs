use leptos::prelude::*;

use super::{Part, cover::edition, voice::Voice};
use crate::{
    app::browser::format, archive, assessment::Assessment, questionnaire::Benchmark,
    scoring::references,
};

/// Where the questionnaires and the published figures come from, their
/// addresses written out, and what this document was made with.
#[component]
pub(super) fn Sources(
    /// In which words.
    voice: Voice,
    /// What was answered.
    assessment: Assessment,
    /// The driving powers.
    parts: Vec<Part>,
    /// What stood beside their scores.
    benchmarks: Vec<Benchmark>,
) -> impl IntoView {
    let words = voice.words();
    let entry = |source: Source| {
        view! {
            <li>
                <span lang=voice.lang()>{source.title}</span>
                {source.url.map(address)}
            </li>
        }
    };
    let sources = sources(voice, &assessment, &parts, &benchmarks);
    let editions = parts.iter().map(|part| edition(voice, part));
    let colophon = [(words.file_version)(
        env!("CARGO_PKG_VERSION"),
        archive::VERSION,
    )]
    .into_iter()
    .chain(editions)
    .chain([format::date(assessment.modified(), voice.interface)])
    .collect::<Vec<_>>()
    .join(" · ");
    view! {
        <section class="report__section report__sources">
            <h2>{words.sources}</h2>
            <ul class="report__sentences">{sources.into_iter().map(entry).collect_view()}</ul>
        </section>
        <footer class="report__colophon"><p>{colophon}</p></footer>
    }
}

/// How something is cited, and where it can be read.
#[derive(Debug, PartialEq)]
struct Source {
    title: String,
    url: Option<String>,
}

/// Everything the document draws on, each once, in the order it appears.
fn sources(
    voice: Voice,
    assessment: &Assessment,
    parts: &[Part],
    benchmarks: &[Benchmark],
) -> Vec<Source> {
    let questionnaires = parts.iter().filter_map(|part| {
        let source = part.questionnaire.source.as_ref()?;
        let name = part.questionnaire.title.get(voice.content);
        let cited = (voice.words().cited)(name, source.citation.get(voice.content));
        Some((cited, source.url.clone()))
    });
    let beside = benchmarks.iter().map(|it| &it.provenance);
    let indices = parts.iter().flat_map(|part| {
        let questionnaire = &part.questionnaire;
        (questionnaire.indicators.iter()).filter_map(|indicator| {
            let figures = assessment.figures(&questionnaire.id, &indicator.id)?;
            figures.percent()?;
            Some(references(indicator, figures))
        })
    });
    let base_rates = parts.iter().flat_map(|it| it.questionnaire.base_rates());
    let published = beside
        .chain(base_rates.map(|(_, it)| &it.provenance))
        .chain(indices.flatten().map(|it| &it.provenance))
        .map(|it| (voice.text(&it.title), it.url.clone()));
    let mut sources = Vec::new();
    for (title, url) in questionnaires.chain(published) {
        let source = Source { title, url };
        if !sources.contains(&source) {
            sources.push(source);
        }
    }
    sources
}

/// An address, to be read on paper; a link only where it leads to the web.
fn address(url: String) -> AnyView {
    let href = url.clone();
    if url.starts_with("https://") || url.starts_with("http://") {
        view! { <a class="report__url" href=href rel="noreferrer">{url}</a> }.into_any()
    } else {
        view! { <span class="report__url">{url}</span> }.into_any()
    }
}
