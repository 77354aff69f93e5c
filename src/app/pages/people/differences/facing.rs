use leptos::prelude::*;

use super::{Power, roles::points};
use crate::{assessment::View, report};

/// What everybody says beside what a facilitator says, a table for each.
#[component]
pub(super) fn Facing(
    /// The power.
    power: Power,
) -> impl IntoView {
    let voice = power.voice;
    let table = move |(at, (id, cards)): (usize, (crate::assessment::RespondentId, Vec<_>))| {
        let t = voice.t().views();
        let locale = voice.preferences.locale();
        let view = View::Respondent(id);
        let name = voice.editor.with(|it| report::whose(it, &view, locale));
        let theirs = power.scores(&cards);
        // Nobody is shown beside those who said nothing.
        theirs.iter().any(Option::is_some).then(|| {
            let caption = power.dom_id(&format!("facing-{at}"));
            let ours = power.found.with(|it| power.scores(&it.everybody));
            let mut titles = vec![(t.whole.to_owned(), None)];
            titles.extend(power.triggers().into_iter().map(|it| (it, voice.lang())));
            let rows: Vec<_> = (titles.into_iter().zip(ours).zip(theirs))
                .map(|(((title, lang), ours), theirs)| {
                    view! {
                        <tr>
                            <th scope="row" lang=lang>{title}</th>
                            <td class="table__number">{voice.score(ours)}</td>
                            <td class="table__number">{voice.score(theirs)}</td>
                            <td class="table__number">{points(power, ours, theirs)}</td>
                        </tr>
                    }
                })
                .collect();
            view! {
                <div class="card card--flush">
                    <div class="table-scroll" tabindex="0" role="region" aria-labelledby=caption.clone()>
                        <table class="table table--compact differences__table">
                            <caption class="table__caption" id=caption.clone()>{t.facing}</caption>
                            <thead>
                                <tr>
                                    <th scope="col">{voice.t().results().trigger}</th>
                                    <th scope="col" class="table__number">{t.everybody}</th>
                                    <th scope="col" class="table__number">{name}</th>
                                    <th scope="col" class="table__number">{t.difference}</th>
                                </tr>
                            </thead>
                            <tbody>{rows}</tbody>
                        </table>
                    </div>
                </div>
            }
        })
    };
    move || {
        let facilitators = power.found.with(|it| it.facilitators.clone());
        facilitators
            .into_iter()
            .enumerate()
            .map(table)
            .collect_view()
    }
}
