use super::Ground;
use crate::report::{
    kept::{Kept, kept},
    model::{Block, Section, SectionKind},
    table::{Column, Group, Row, Table},
    voice::Voice,
};

/// The answers that no present version knows. Left out where there are none.
pub(super) fn section(voice: Voice, ground: &Ground) -> Option<Section> {
    let (say, words) = (voice.strings().versions(), voice.strings().report());
    let row = |it: Kept| {
        let cells = [it.asked, it.who, it.answer, it.note];
        Row::of(cells.map(Into::into).to_vec())
    };
    let kept = kept(&ground.assessment, None, voice.locale, voice.content);
    let rows: Vec<_> = kept.into_iter().map(row).collect();
    if rows.is_empty() {
        return None;
    }
    let columns = [say.asked, words.respondent, say.answer, words.note];
    let table = Table {
        caption: voice.own(say.kept),
        columns: columns.map(Column::words).to_vec(),
        groups: vec![Group { head: None, rows }],
        total: None,
    };
    Some(Section {
        kind: SectionKind::Kept,
        power: None,
        heading: voice.own(say.kept),
        blocks: vec![
            Block::Paragraph(voice.own(say.kept_lead)),
            Block::Table(table),
        ],
        sections: Vec::new(),
    })
}
