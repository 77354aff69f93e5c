//! What the keys and the buttons of a workshop do.

use leptos::prelude::*;

use super::{agreement, command::Command, parking, session::Session, timer::Timer};
use crate::{
    app::{
        browser::{
            clock,
            keyboard::{self, History},
            page,
        },
        pages::keys::Keyboard,
    },
    assessment::{Agreement, Answer, Change, Exemption, Item, Reason},
};

/// Hears the keys for as long as a requirement is shown.
pub(super) fn hear_keys(session: Session, timer: Timer, keys: Keyboard) {
    keyboard::on_press(move |press| {
        let command = Command::of(press, keys.has_single_keys());
        let here = untrack(|| session.here());
        command
            .zip(here)
            .is_some_and(|(command, here)| obey(session, timer, keys, command, &here))
    });
}

/// Does what is asked; says whether it could.
fn obey(session: Session, timer: Timer, keys: Keyboard, command: Command, here: &Item) -> bool {
    match command {
        Command::Previous => return turn(session, untrack(|| session.previous())),
        Command::Next => return turn(session, untrack(|| session.next())),
        Command::Reveal => reveal(session, here),
        Command::Choose(level) => return choose(session, here, level),
        Command::NotApplicable => exempt(session, here),
        Command::Clear => agree(session, here, None),
        Command::Reason => page::focus(agreement::REASON),
        Command::Dissent => page::focus(agreement::DISSENT),
        Command::Park => page::focus(parking::FIELD),
        Command::Timer => timer.toggle(),
        Command::Reset => timer.reset(),
        Command::Agenda => session.go_through(!untrack(|| session.is_whole())),
        Command::Keys => keys.list(),
        Command::Leave => session.go(None),
        Command::History(way) => {
            session.ask_exemption(None);
            drop(match way {
                History::Undo => session.voice.editor.undo(),
                History::Redo => session.voice.editor.redo(),
            });
        }
    }
    true
}

/// Goes to a requirement, if there is one.
pub(super) fn turn(session: Session, to: Option<Item>) -> bool {
    let is_one = to.is_some();
    if is_one {
        session.go(to);
    }
    is_one
}

/// Shows the votes to the room, where they may be shown, or hides them again.
pub(super) fn reveal(session: Session, item: &Item) {
    let (votes, is_revealed) = untrack(|| (session.votes(item), session.is_revealed(item)));
    if votes.is_some_and(|it| it.shown.is_some()) {
        let at = (!is_revealed).then(clock::now);
        let item = item.clone();
        session.voice.editor.dispatch(Change::Revealed { item, at });
    }
}

fn choose(session: Session, item: &Item, level: usize) -> bool {
    let level = untrack(|| {
        session.asked(item, |it, _, _| {
            it.scale.levels().get(level).map(|it| it.id.clone())
        })
    });
    let Some(level) = level.flatten() else {
        return false;
    };
    agree(session, item, Some(Answer::Level(level)));
    true
}

/// Asks why a requirement does not apply: that is agreed on with the reason, so
/// that the minutes give none that nobody gave. Goes to the reason that is there.
pub(super) fn exempt(session: Session, item: &Item) {
    if !untrack(|| is_exempt(session, item)) {
        session.ask_exemption(Some(item.clone()));
    }
    page::when_shown(|| page::focus(agreement::EXEMPTION));
}

/// Agrees that a requirement does not apply, for a reason; of an agreement that is
/// there only the reason changes.
pub(super) fn exempt_for(session: Session, item: &Item, reason: Reason) {
    let note = String::new();
    let answer = Answer::NotApplicable(Exemption { reason, note });
    let before = untrack(|| session.agreement(item));
    let before = before.filter(|it| matches!(it.answer, Answer::NotApplicable(_)));
    let Some(before) = before else {
        agree(session, item, Some(answer));
        return;
    };
    let (item, agreement) = (item.clone(), Some(Agreement { answer, ..before }));
    (session.voice.editor).dispatch(Change::Agreed { item, agreement });
}

fn is_exempt(session: Session, item: &Item) -> bool {
    let agreed = session.agreement(item);
    agreed.is_some_and(|it| matches!(it.answer, Answer::NotApplicable(_)))
}

/// Agrees on an answer, in the words that are there; with none, takes the
/// agreement back.
pub(super) fn agree(session: Session, item: &Item, answer: Option<Answer>) {
    let before = untrack(|| session.agreement(item));
    let agreement = answer.map(|answer| match before.clone() {
        Some(before) if before.answer == answer => before,
        Some(before) => Agreement {
            answer,
            at: Some(clock::now()),
            ..before
        },
        None => Agreement {
            at: Some(clock::now()),
            ..Agreement::on(answer)
        },
    });
    let item = item.clone();
    (session.voice.editor).dispatch(Change::Agreed { item, agreement });
    session.ask_exemption(None);
}
