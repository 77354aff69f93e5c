use super::Power;
use crate::report::{
    cell::Words,
    model::{Block, Entry, Section, SectionKind},
    voice::Voice,
};

/// What is published about single requirements: shares of companies or people,
/// which are no scores. Left out where nothing is.
pub(super) fn section(voice: Voice, power: Power<'_>) -> Option<Section> {
    let say = voice.say();
    let entries: Vec<_> = (power.questionnaire.base_rates())
        .map(|(requirement, reference)| {
            let title = [
                voice.text(&requirement.title),
                &voice.percentage(reference.value).shown,
                voice.text(&reference.says),
            ]
            .join(" · ");
            Entry {
                title: Words::new(title, voice.content),
                facts: voice.provenance(&reference.provenance),
            }
        })
        .collect();
    if entries.is_empty() {
        return None;
    }
    let heading = say.published.to_owned();
    let blocks = vec![
        Block::Paragraph(voice.own(say.base_rates_lead)),
        Block::References { heading, entries },
    ];
    Some(power.section(SectionKind::BaseRates, voice.own(say.base_rates), blocks))
}
