//! How a number was made, whatever it is the number of.

use leptos::prelude::*;

use super::voice::Voice;
use crate::{
    app::browser::page,
    scoring::{Aggregate, Why, apportioned},
};

/// A button that opens how a score came about, and that below it.
#[component]
pub(super) fn How(
    /// In which words.
    voice: Voice,
    /// The button's id in the page; the focus goes back there.
    button: String,
    /// The id of what it opens.
    panel: String,
    /// Makes what it opens; it is told how to close it.
    made: Callback<Callback<()>, AnyView>,
) -> impl IntoView {
    let open = RwSignal::new(false);
    let back = button.clone();
    let close = Callback::new(move |()| {
        open.set(false);
        page::focus(&back);
    });
    view! {
        <div>
            <button
                type="button"
                class="button button--small"
                id=button
                aria-expanded=move || open.get().to_string()
                aria-controls=panel.clone()
                on:click=move |_| open.update(|open| *open = !*open)
            >
                {move || voice.t().results().how}
            </button>
        </div>
        <div id=panel hidden=move || !open.get()>{move || open.get().then(|| made.run(close))}</div>
    }
}

/// What a score is made of.
pub(super) struct Child {
    pub(super) title: String,
    pub(super) href: Option<String>,
    pub(super) note: Option<String>,
    pub(super) weight: Option<f64>,
}

pub(super) struct Row {
    child: Child,
    /// Share of weight, score, contribution; or why it is left out.
    outcome: Result<Counted, &'static str>,
}

struct Counted {
    weight_share: u32,
    score: f64,
    /// As it is drawn.
    contribution: f64,
    /// As it is written: rounded so that the column adds up.
    shown: u32,
}

/// What a panel says.
pub(super) struct Made {
    pub(super) of: String,
    pub(super) score: Option<f64>,
    pub(super) formula: &'static str,
    pub(super) first_column: &'static str,
    pub(super) rows: Vec<Row>,
    pub(super) notes: Vec<String>,
    pub(super) caps: Vec<AnyView>,
}

/// The terms of a score, and what is left out of it.
pub(super) fn rows<Id>(
    voice: Voice,
    aggregate: &Aggregate<Id>,
    child: impl Fn(&Id) -> Child,
) -> Vec<Row> {
    let shares: Vec<_> = aggregate.terms.iter().map(|it| it.weight_share).collect();
    let contributions: Vec<_> = aggregate.terms.iter().map(|it| it.contribution).collect();
    let shown = apportioned(&contributions, aggregate.score.unwrap_or(0.0));
    let counted = (aggregate
        .terms
        .iter()
        .zip(apportioned(&shares, 1.0))
        .zip(shown))
    .map(|((term, weight_share), shown)| Row {
        child: child(&term.child),
        outcome: Ok(Counted {
            weight_share,
            score: term.score,
            contribution: term.contribution,
            shown,
        }),
    });
    let t = voice.t().results();
    let left_out = aggregate.left_out.iter().map(|it| Row {
        child: child(&it.child),
        outcome: Err(match it.why {
            Why::Unanswered => t.left_out_unanswered,
            Why::NotApplicable => t.left_out_not_applicable,
            Why::Weightless => t.left_out_weightless,
            Why::Withheld => t.left_out_withheld,
        }),
    });
    counted.chain(left_out).collect()
}

/// What is to be said of every score.
pub(super) fn notes<Id>(voice: Voice, aggregate: &Aggregate<Id>) -> Vec<String> {
    let t = voice.t().results();
    let coverage = aggregate
        .coverage
        .map(|share| (t.coverage_made)(voice.percent(share)));
    let open = aggregate.range.filter(|range| range.worst < range.best);
    let range = open.map(|it| (t.range_made)(voice.percent(it.worst), voice.percent(it.best)));
    coverage.into_iter().chain(range).collect()
}

/// How a score came about, with a button that closes it.
pub(super) fn panel(voice: Voice, title: String, made: Made, close: Callback<()>) -> impl IntoView {
    let t = voice.t().results();
    let heading = match made.score {
        Some(score) => (t.made)(made.of, voice.percent(score)),
        None => (t.not_made)(made.of),
    };
    let notes = made
        .notes
        .into_iter()
        .map(|it| view! { <li>{it}</li> })
        .collect_view();
    let table = table(voice, &title, made.first_column, made.score, made.rows);
    view! {
        <div class="explain">
            <header class="explain__header">
                <h4 class="explain__title" id=title.clone()>{heading}</h4>
                <button
                    type="button"
                    class="button button--quiet button--small no-print"
                    on:click=move |_| close.run(())
                >
                    {voice.t().shell.close}
                </button>
            </header>
            <p class="explain__formula">{made.formula}</p>
            {table}
            {made.caps}
            <ul class="explain__notes">{notes}</ul>
        </div>
    }
}

/// The terms, adding up to what is shown; then what was left out.
fn table(
    voice: Voice,
    title: &str,
    first_column: &'static str,
    score: Option<f64>,
    rows: Vec<Row>,
) -> impl IntoView + use<> {
    let t = voice.t().results();
    let rows = rows.into_iter().map(|it| row(voice, it)).collect_view();
    let sum = score.map(|score| {
        view! {
            <tfoot>
                <tr class="table__total">
                    <th scope="row" colspan="4">{t.sum}</th>
                    <td class="table__number">{voice.percent(score)}</td>
                </tr>
            </tfoot>
        }
    });
    view! {
        <div class="table-scroll" tabindex="0" role="region" aria-labelledby=title.to_owned()>
            <table class="table table--compact">
                <thead>
                    <tr>
                        <th scope="col">{first_column}</th>
                        <th scope="col" class="table__number">{t.weight}</th>
                        <th scope="col" class="table__number">{t.weight_share}</th>
                        <th scope="col" class="table__number">{t.score}</th>
                        <th scope="col" class="table__number">{t.contribution}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
                {sum}
            </table>
        </div>
    }
}

fn row(voice: Voice, row: Row) -> impl IntoView {
    let Row { child, outcome } = row;
    let name = match child.href {
        Some(href) => view! { <a href=href lang=voice.lang()>{child.title}</a> }.into_any(),
        None => view! { <span lang=voice.lang()>{child.title}</span> }.into_any(),
    };
    let note = child
        .note
        .map(|it| view! { <span class="table__note">{it}</span> });
    let weight = child.weight.map(|it| voice.number(it, 3));
    let class = outcome.is_err().then_some("explain__left-out");
    let cells = match outcome {
        Ok(it) => {
            let percent = voice.t().common.percent;
            view! {
                <td class="table__number">{percent(it.weight_share)}</td>
                <td class="table__number">{voice.percent(it.score)}</td>
                <td class="table__number">
                    <span class="explain__share" style=("--share", it.contribution.to_string())>
                        {percent(it.shown)}
                    </span>
                </td>
            }
            .into_any()
        }
        Err(why) => view! { <td class="table__number" colspan="3">{why}</td> }.into_any(),
    };
    view! {
        <tr class=class>
            <th scope="row">{name}{note}</th>
            <td class="table__number">{weight}</td>
            {cells}
        </tr>
    }
}
