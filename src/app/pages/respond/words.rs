use super::walk::Walk;
use crate::{
    assessment::{Answer, Change, Item},
    i18n::Strings,
};

/// The requirement a change is about, if it is about one.
pub fn item(change: &Change) -> Option<&Item> {
    match change {
        Change::Answered { item, .. }
        | Change::Cleared { item, .. }
        | Change::Noted { item, .. }
        | Change::Agreed { item, .. } => Some(item),
        _ => None,
    }
}

/// How things stand after a change, in words.
pub fn state(t: &Strings, walk: Walk, change: &Change) -> String {
    let t = &t.respond;
    let Some(at) = item(change).and_then(|item| walk.find(item)) else {
        return t.something_else.to_owned();
    };
    let section = walk.section_of(at);
    let title = walk.read(&section.requirement(at).title);
    match change {
        Change::Answered {
            answer: Answer::Level(level),
            ..
        } => match section.questionnaire.scale.level(level) {
            Some(level) => (t.is_level)(&title, &walk.read(&level.label)),
            None => (t.is_open)(&title),
        },
        Change::Answered { .. } => (t.is_exempt)(&title),
        Change::Cleared { .. } => (t.is_open)(&title),
        _ => (t.is_noted)(&title),
    }
}
