//! What the keys and the buttons of the dock do.

use leptos::prelude::*;

use super::{
    command::Command,
    drafts::Drafts,
    walk::{self, Arrival, Walk},
    words,
};
use crate::{
    app::{
        browser::{
            keyboard::{self, History},
            page,
        },
        editor::Editor,
        pages::keys::Keyboard,
        preferences::Preferences,
    },
    assessment::{Answer, Change, Exemption, Reason},
};

/// What a card is asked to open. A card hears it, and does it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ask {
    /// The note, to write in it.
    Note,
    /// What would prove a high answer.
    Evidence,
}

/// A card, by its position, and what it is asked.
pub type Asked = RwSignal<Option<(usize, Ask)>>;

/// Hears the keys for as long as the page is there.
pub fn hear_keys(editor: Editor, walk: Walk, drafts: Drafts, keys: Keyboard) {
    let asked: Asked = RwSignal::new(None);
    provide_context(asked);
    let preferences = Preferences::expect();
    keyboard::on_press(move |press| {
        let Some(command) = Command::of(press, keys.has_single_keys()) else {
            return false;
        };
        let here = walk.here_untracked();
        match command {
            Command::Choose(level) => return choose(editor, walk, level),
            Command::NotApplicable => exempt(editor, walk),
            Command::Clear => clear(editor, walk, here),
            Command::Previous => walk.go_back(),
            Command::Next => {
                if !walk.go_on() {
                    walk.say(
                        untrack(|| preferences.strings())
                            .respond
                            .at_the_end
                            .to_owned(),
                    );
                }
            }
            Command::Scale => return enter_scale(editor, walk, press.key == "ArrowLeft"),
            Command::NextOpen => next_open(walk, preferences),
            Command::Note => asked.set(Some((here, Ask::Note))),
            Command::Evidence => asked.set(Some((here, Ask::Evidence))),
            Command::History(History::Undo) => {
                undo(editor, walk, drafts, preferences, Arrival::Focus);
            }
            Command::History(History::Redo) => {
                redo(editor, walk, drafts, preferences, Arrival::Focus);
            }
            Command::Keys => keys.list(),
        }
        true
    });
}

/// Chooses the level at this position for the requirement someone is at.
fn choose(editor: Editor, walk: Walk, level: usize) -> bool {
    let at = walk.here_untracked();
    let section = walk.section_of(at);
    let Some(level) = section.questionnaire.scale.levels().get(level) else {
        return false;
    };
    editor.answer(section.item(at), Some(Answer::Level(level.id.clone())));
    walk.go(at, Arrival::Stay);
    true
}

/// Says *not applicable*; where it was said already, goes to its reason.
fn exempt(editor: Editor, walk: Walk) {
    let at = walk.here_untracked();
    let item = walk.item_at(at);
    let answer = untrack(|| editor.response(&item)).answer;
    if let Some(Answer::NotApplicable(_)) = answer {
        page::focus(&reason_id(&walk::card_id(&item)));
    } else {
        editor.answer(item, Some(Answer::NotApplicable(fresh_exemption())));
        walk.go(at, Arrival::Stay);
    }
}

/// What stands until a reason is chosen.
pub fn fresh_exemption() -> Exemption {
    Exemption {
        reason: Reason::OutOfScope,
        note: String::new(),
    }
}

/// The element id of the choice of a reason in a card.
pub fn reason_id(card: &str) -> String {
    format!("{card}--reason")
}

/// Takes the answer to a requirement back; the note stays.
pub fn clear(editor: Editor, walk: Walk, at: usize) {
    editor.answer(walk.item_at(at), None);
    walk.go(at, Arrival::Stay);
}

/// Moves the focus into the scale, where ← and → are the browser's; says
/// whether it was elsewhere.
fn enter_scale(editor: Editor, walk: Walk, from_the_end: bool) -> bool {
    let at = walk.here_untracked();
    let section = walk.section_of(at);
    let card = walk::card_id(&section.item(at));
    if page::is_focus_on_radio() {
        return false;
    }
    let scale = &section.questionnaire.scale;
    let response = untrack(|| editor.response(&section.item(at)));
    let end = if from_the_end {
        scale.levels().len()
    } else {
        0
    };
    let option = walk::chosen(scale, &response).unwrap_or(end);
    page::focus(&walk::option_id(&card, option));
    true
}

/// Goes to the next requirement without an answer, or says there is none.
pub fn next_open(walk: Walk, preferences: Preferences) {
    if !walk.go_to_open() {
        let t = untrack(|| preferences.strings());
        walk.say(t.respond.finished.to_owned());
    }
}

/// Takes the latest change back, goes where it was made and says what it was.
pub fn undo(editor: Editor, walk: Walk, drafts: Drafts, preferences: Preferences, how: Arrival) {
    drafts.leave();
    if let Some(change) = editor.undo() {
        let t = untrack(|| preferences.strings());
        let state = untrack(|| words::state(t, walk, &change));
        tell(walk, &change, (t.respond.undone)(&state), how);
    }
}

/// Makes the latest change that was taken back again, in the same way.
pub fn redo(editor: Editor, walk: Walk, drafts: Drafts, preferences: Preferences, how: Arrival) {
    drafts.leave();
    if let Some(change) = editor.redo() {
        let t = untrack(|| preferences.strings());
        let state = untrack(|| words::state(t, walk, &change));
        tell(walk, &change, (t.respond.redone)(&state), how);
    }
}

fn tell(walk: Walk, change: &Change, text: String, how: Arrival) {
    if let Some(at) = words::item(change).and_then(|item| walk.find(item)) {
        walk.go(at, how);
    }
    walk.say(text);
}
