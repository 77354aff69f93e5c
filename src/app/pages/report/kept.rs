use leptos::prelude::*;

use super::{sheet::Sheet, voice::Voice};
use crate::{
    app::pages::versions::{Line, lines},
    assessment::Assessment,
};

/// The answers that no present version knows. They are kept, and nothing of
/// them is left out. Without any there is nothing here.
#[component]
pub(super) fn Kept(
    /// In which words.
    voice: Voice,
    /// What was answered.
    assessment: Assessment,
) -> impl IntoView {
    let (words, report) = (voice.strings().versions(), voice.strings().report());
    let kept = lines(&assessment, None, voice.strings(), voice.content);
    let columns = vec![
        (words.asked, false),
        (report.respondent, false),
        (words.answer, false),
        (report.note, false),
    ];
    let row = move |line: Line| {
        let asked = match line.asked {
            Some(asked) => view! { <span lang=voice.lang()>{asked}</span> }.into_any(),
            None => words.unknown.into_any(),
        };
        view! {
            <tr>
                <th scope="row">{asked}</th>
                <td dir="auto">{line.who}</td>
                <td lang=voice.lang()>{line.answer}</td>
                <td class="report__words" dir="auto">{line.note}</td>
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
