use leptos::prelude::*;

use super::{sheet::Sheet, voice::Voice};
use crate::{app::pages::versions::said, assessment::Assessment, report};

/// The answers that no present version knows. They are kept, and nothing of
/// them is left out. Without any there is nothing here.
#[component]
pub(super) fn Kept(
    /// In which words.
    voice: Voice,
    /// What was answered.
    assessment: Assessment,
) -> impl IntoView {
    let (words, headings) = (voice.strings().versions(), voice.strings().report());
    let kept = report::kept(&assessment, None, voice.interface, voice.content);
    let columns = vec![
        (words.asked, false),
        (headings.respondent, false),
        (words.answer, false),
        (headings.note, false),
    ];
    let row = |it: report::Kept| {
        view! {
            <tr>
                <th scope="row">{said(it.asked)}</th>
                <td>{said(it.who)}</td>
                <td>{said(it.answer)}</td>
                <td>{said(it.note)}</td>
            </tr>
        }
    };
    (!kept.is_empty()).then(|| {
        view! {
            <section class="report__section">
                <h2>{words.kept}</h2>
                <p>{words.kept_lead}</p>
                <Sheet id="report-kept".to_owned() caption=words.kept.to_owned() columns>
                    <tbody>{kept.into_iter().map(row).collect_view()}</tbody>
                </Sheet>
            </section>
        }
    })
}
