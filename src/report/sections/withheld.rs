use super::Ground;
use crate::{
    layout::Withheld,
    report::{
        model::{Block, Item, Section, SectionKind},
        voice::Voice,
    },
};

/// What this report leaves out on purpose. Left out itself where that is
/// nothing.
pub(super) fn section(voice: Voice, ground: &Ground) -> Option<Section> {
    let say = voice.say();
    let withheld = &ground.layout.withheld;
    if withheld.is_empty() {
        return None;
    }
    let item = |what: &Withheld| Item {
        words: voice.own(what.label(voice.strings())),
        url: None,
    };
    Some(Section {
        kind: SectionKind::Withheld,
        power: None,
        heading: voice.own(say.withheld),
        blocks: vec![
            Block::Paragraph(voice.own(say.withheld_lead)),
            Block::List(withheld.iter().map(item).collect()),
        ],
        sections: Vec::new(),
    })
}
