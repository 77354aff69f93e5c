use std::collections::BTreeMap;

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use super::page;
use crate::{
    app::{
        browser::{clock, local},
        editor::{Editor, Saving},
    },
    assessment::{Answer, Change, Exemption, Item},
};

/// How long someone pauses before what was typed becomes a change.
const PAUSE: u32 = 300;

/// A text that is typed.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Field {
    /// The note on a requirement.
    Note(Item),
    /// Why a requirement does not apply, in words.
    Reason(Item),
}

/// A text that may not be stored yet.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Kept {
    field: Field,
    /// What was stored when the typing began.
    before: String,
    /// What was typed.
    typed: String,
}

/// What is typed and not stored yet.
///
/// It becomes a change after a pause, when the field is left, and when the
/// page is. Storing takes the browser a moment that a closing tab does not
/// have, so every key is also kept in the browser's small memory, which is
/// written at once, until the assessment is stored.
#[derive(Clone, Copy, Debug)]
pub struct Drafts {
    editor: Editor,
    typed: RwSignal<BTreeMap<Field, String>>,
    kept: StoredValue<Vec<Kept>>,
    /// How many times something was typed.
    strokes: StoredValue<u64>,
    /// The field that is being typed in, once a change was made of it.
    going_on: StoredValue<Option<Field>>,
}

impl Drafts {
    /// Begins with what a closed tab left.
    pub fn begin(editor: Editor) -> Self {
        let drafts = Self {
            editor,
            typed: RwSignal::default(),
            kept: StoredValue::default(),
            strokes: StoredValue::default(),
            going_on: StoredValue::default(),
        };
        drafts.recover();
        let id = drafts.name();
        Effect::new(move || {
            let is_stored = matches!(editor.saving(), Saving::Saved(_));
            if is_stored && drafts.typed.with(BTreeMap::is_empty) {
                drafts.kept.set_value(Vec::new());
                local::forget(&id);
            }
        });
        page::on_leave(move || drafts.flush());
        on_cleanup(move || drafts.flush());
        drafts
    }

    fn name(self) -> String {
        self.editor.own_name("typed")
    }

    /// What a field shows, reactively.
    pub fn text(self, field: &Field) -> String {
        let typed = self.typed.with(|typed| typed.get(field).cloned());
        typed.unwrap_or_else(|| self.stored(field))
    }

    fn stored(self, field: &Field) -> String {
        match field {
            Field::Note(item) => self.editor.response(item).note,
            Field::Reason(item) => match self.editor.response(item).answer {
                Some(Answer::NotApplicable(exemption)) => exemption.note,
                _ => String::new(),
            },
        }
    }

    /// Something was typed.
    pub fn type_in(self, field: Field, text: String) {
        self.keep(&field, &text);
        self.typed.update(|typed| {
            typed.insert(field, text);
        });
        self.strokes.update_value(|it| *it += 1);
        let stroke = self.strokes.get_value();
        clock::later(PAUSE, move || {
            if self.strokes.try_get_value() == Some(stroke) {
                self.flush();
            }
        });
    }

    /// A field was left: the next change of it is another one.
    pub fn leave(self) {
        self.flush();
        self.going_on.set_value(None);
    }

    /// Makes changes of all that was typed.
    pub fn flush(self) {
        let Some(typed) = self.typed.try_get_untracked() else {
            return;
        };
        for (field, text) in typed {
            if let Some(change) = self.change(&field, text) {
                if self.going_on.get_value().as_ref() == Some(&field) {
                    self.editor.amend(change);
                } else {
                    self.editor.dispatch(change);
                    self.going_on.set_value(Some(field));
                }
            }
        }
        if self.typed.with_untracked(|it| !it.is_empty()) {
            self.typed.set(BTreeMap::new());
        }
    }

    fn change(self, field: &Field, text: String) -> Option<Change> {
        let by = untrack(|| self.editor.me());
        match field {
            Field::Note(item) => Some(Change::Noted {
                item: item.clone(),
                by,
                note: text,
            }),
            Field::Reason(item) => match untrack(|| self.editor.response(item)).answer? {
                Answer::NotApplicable(exemption) => Some(Change::Answered {
                    item: item.clone(),
                    by,
                    answer: Answer::NotApplicable(Exemption {
                        note: text,
                        ..exemption
                    }),
                }),
                // It applies after all: nothing is left to explain.
                Answer::Level(_) => None,
            },
        }
    }

    fn keep(self, field: &Field, text: &str) {
        self.kept.update_value(|kept| {
            match kept.iter_mut().find(|it| it.field == *field) {
                Some(kept) => text.clone_into(&mut kept.typed),
                None => kept.push(Kept {
                    field: field.clone(),
                    before: untrack(|| self.stored(field)),
                    typed: text.to_owned(),
                }),
            }
            local::remember(&self.name(), kept);
        });
    }

    /// Makes changes of what was kept. Where the stored text changed since,
    /// both stand, one under the other.
    fn recover(self) {
        let kept: Vec<Kept> = local::recall(&self.name()).unwrap_or_default();
        for it in kept {
            let stored = untrack(|| self.stored(&it.field));
            let text = if stored == it.before {
                it.typed
            } else if stored.contains(&it.typed) {
                continue;
            } else {
                format!("{stored}\n{}", it.typed)
            };
            if let Some(change) = self.change(&it.field, text) {
                self.editor.dispatch(change);
            }
        }
    }
}
