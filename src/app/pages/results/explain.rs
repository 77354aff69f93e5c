use leptos::prelude::*;

use super::{caps, power::Power};
use crate::{
    questionnaire::{RequirementId, TriggerId},
    scoring::{Aggregate, Basis, RequirementScore, State, TriggerScore, Why, apportioned},
};

/// How the power's score came about: its triggers.
#[component]
pub(super) fn PowerExplained(
    /// The power.
    power: Power,
    /// What happens when it is closed.
    close: Callback<()>,
) -> impl IntoView {
    let content = move || {
        let aggregate = power.with(|it| it.power.clone())?;
        let questionnaire = power.questionnaire();
        let rows = rows(power, &aggregate, |id: &TriggerId| Child {
            title: power.trigger(id),
            href: None,
            note: None,
            weight: (questionnaire.triggers.iter().find(|it| it.id == *id)).map(|it| it.weight),
        });
        let t = power.t().results();
        let people = power.editor.with(|it| it.respondents().len());
        let mut notes = notes(power, &aggregate);
        notes.push((t.respondents)(people));
        if questionnaire.triggers.iter().any(|it| !it.caps.is_empty()) {
            notes.push(t.caps_spare_power.to_owned());
        }
        let made = Made {
            of: power.title(),
            score: aggregate.score,
            formula: t.formula_power,
            first_column: t.trigger,
            rows,
            notes,
            caps: Vec::new(),
        };
        Some(panel(power, power.dom_id("made-title"), made, close))
    };
    view! { {content} }
}

/// How a trigger's score came about: its requirements, and its caps.
#[component]
pub(super) fn TriggerExplained(
    /// The power.
    power: Power,
    /// The trigger.
    id: TriggerId,
    /// What happens when it is closed.
    close: Callback<()>,
) -> impl IntoView {
    let content = move || {
        let scored = power.with(|it| it.trigger(&id).cloned())??;
        let questionnaire = power.questionnaire();
        let rows = rows(power, &scored.aggregate, |id: &RequirementId| Child {
            title: power.requirement(id),
            href: Some(power.href(id)),
            note: basis(power, &scored, id),
            weight: questionnaire.requirement(id).map(|(_, it)| it.weight),
        });
        let t = power.t().results();
        let levels: Vec<_> = (questionnaire.scale.levels().iter())
            .filter_map(|level| {
                let share = power.percent(questionnaire.scale.share(&level.id)?);
                Some(format!("{} {share}", power.text(&level.label)))
            })
            .collect();
        let mut notes = notes(power, &scored.aggregate);
        notes.push((t.scale)(levels.join(power.t().chart().and_mark)));
        let made = Made {
            of: power.trigger(&id),
            score: scored.aggregate.score,
            formula: t.formula_trigger,
            first_column: t.requirement,
            rows,
            notes,
            caps: caps::all(power, &scored),
        };
        let title = power.dom_id(&format!("made-{id}-title"));
        Some(panel(power, title, made, close))
    };
    view! { {content} }
}

/// Where a requirement's score comes from, in a few words.
fn basis(power: Power, trigger: &TriggerScore, id: &RequirementId) -> Option<String> {
    let t = power.t().results();
    let scored = trigger.requirements.iter().find(|it| it.id == *id)?;
    let aside = (scored.not_applicable > 0).then(|| (t.said_not_applicable)(scored.not_applicable));
    let own = match scored.state {
        State::Scored { share, basis } => Some(chosen(power, scored, share, basis)),
        State::NotApplicable | State::Unanswered => None,
    };
    let parts: Vec<_> = own.into_iter().chain(aside).collect();
    (!parts.is_empty()).then(|| parts.join(power.t().chart().list_mark))
}

fn chosen(power: Power, scored: &RequirementScore, share: f64, basis: Basis) -> String {
    let t = power.t().results();
    let questionnaire = power.questionnaire();
    let mut levels = questionnaire.scale.levels().iter();
    let level = levels.find(|it| questionnaire.scale.share(&it.id) == Some(share));
    match (level.map(|it| power.text(&it.label)), basis) {
        (Some(level), Basis::Agreed) => (t.agreed)(level),
        (Some(level), Basis::Mean) if scored.levels == 1 => (t.one_answer)(level),
        _ => (t.mean_of)(scored.levels),
    }
}

struct Child {
    title: String,
    href: Option<String>,
    note: Option<String>,
    weight: Option<f64>,
}

struct Row {
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
struct Made {
    of: String,
    score: Option<f64>,
    formula: &'static str,
    first_column: &'static str,
    rows: Vec<Row>,
    notes: Vec<String>,
    caps: Vec<AnyView>,
}

fn rows<Id>(power: Power, aggregate: &Aggregate<Id>, child: impl Fn(&Id) -> Child) -> Vec<Row> {
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
    let t = power.t().results();
    let left_out = aggregate.left_out.iter().map(|it| Row {
        child: child(&it.child),
        outcome: Err(match it.why {
            Why::Unanswered => t.left_out_unanswered,
            Why::NotApplicable => t.left_out_not_applicable,
            Why::Weightless => t.left_out_weightless,
        }),
    });
    counted.chain(left_out).collect()
}

fn notes<Id>(power: Power, aggregate: &Aggregate<Id>) -> Vec<String> {
    let t = power.t().results();
    let coverage = aggregate
        .coverage
        .map(|share| (t.coverage_made)(power.percent(share)));
    let open = aggregate.range.filter(|range| range.worst < range.best);
    let range = open.map(|it| (t.range_made)(power.percent(it.worst), power.percent(it.best)));
    coverage.into_iter().chain(range).collect()
}

fn panel(power: Power, title: String, made: Made, close: Callback<()>) -> impl IntoView {
    let t = power.t().results();
    let heading = match made.score {
        Some(score) => (t.made)(made.of, power.percent(score)),
        None => (t.not_made)(made.of),
    };
    let notes = made
        .notes
        .into_iter()
        .map(|it| view! { <li>{it}</li> })
        .collect_view();
    let table = table(power, &title, made.first_column, made.score, made.rows);
    view! {
        <div class="explain">
            <header class="explain__header">
                <h4 class="explain__title" id=title.clone()>{heading}</h4>
                <button
                    type="button"
                    class="button button--quiet button--small no-print"
                    on:click=move |_| close.run(())
                >
                    {power.t().shell.close}
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
    power: Power,
    title: &str,
    first_column: &'static str,
    score: Option<f64>,
    rows: Vec<Row>,
) -> impl IntoView + use<> {
    let t = power.t().results();
    let rows = rows.into_iter().map(|it| row(power, it)).collect_view();
    let sum = score.map(|score| {
        view! {
            <tfoot>
                <tr class="table__total">
                    <th scope="row" colspan="4">{t.sum}</th>
                    <td class="table__number">{power.percent(score)}</td>
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

fn row(power: Power, row: Row) -> impl IntoView {
    let Row { child, outcome } = row;
    let name = match child.href {
        Some(href) => view! { <a href=href lang=power.lang()>{child.title}</a> }.into_any(),
        None => view! { <span lang=power.lang()>{child.title}</span> }.into_any(),
    };
    let note = child
        .note
        .map(|it| view! { <span class="table__note">{it}</span> });
    let weight = child.weight.map(|it| power.number(it, 3));
    let class = outcome.is_err().then_some("explain__left-out");
    let cells = match outcome {
        Ok(it) => {
            let percent = power.t().common.percent;
            view! {
                <td class="table__number">{percent(it.weight_share)}</td>
                <td class="table__number">{power.percent(it.score)}</td>
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
