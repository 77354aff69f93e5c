use leptos::prelude::*;

use super::super::{Voice, page::PeoplePage};
use crate::{
    app::{
        browser::{address, page},
        route::Route,
    },
    assessment::{Agreement, Assessment, Item, View, Workshop},
    questionnaire::{Questionnaire, Requirement, Trigger},
    scoring::{Agenda, Panel, Votes},
};

/// The element id of the title of the requirement that is talked about.
pub(super) const TITLE: &str = "stage-title";

/// A workshop as it is gone through.
#[derive(Clone, Copy, Debug)]
pub(super) struct Session {
    /// In which words.
    pub(super) voice: Voice,
    agenda: Memo<Agenda>,
    here: Memo<Option<Item>>,
    whole: RwSignal<bool>,
    exempting: RwSignal<Option<Item>>,
}

impl Session {
    /// Begins where the address says.
    pub(super) fn begin(voice: Voice, page: Memo<PeoplePage>) -> Self {
        let editor = voice.editor;
        Self {
            voice,
            agenda: Memo::new(move |_| editor.with(|it| Agenda::of(it, tolerance(it)))),
            here: Memo::new(move |_| match page.get() {
                PeoplePage::Workshop(item) => item.filter(|it| editor.with(|all| exists(all, it))),
                _ => None,
            }),
            whole: RwSignal::new(false),
            exempting: RwSignal::new(None),
        }
    }

    /// The requirement that is talked about, reactively.
    pub(super) fn here(self) -> Option<Item> {
        self.here.get()
    }

    /// Reads what there is to talk about, reactively.
    pub(super) fn agenda<T>(self, read: impl FnOnce(&Agenda) -> T) -> T {
        self.agenda.with(read)
    }

    /// How the workshop was settled, reactively.
    pub(super) fn workshop(self) -> Option<Workshop> {
        self.voice.editor.with(|it| it.workshop().cloned())
    }

    /// How many seconds are planned for a requirement, reactively.
    pub(super) fn planned(self) -> i32 {
        60 * (self.voice.editor).with(|it| it.workshop().map_or(0, |it| i32::from(it.minutes)))
    }

    /// Whether all requirements are gone through, not only the agenda,
    /// reactively.
    pub(super) fn is_whole(self) -> bool {
        self.whole.get()
    }

    /// Goes through all requirements, or through the agenda.
    pub(super) fn go_through(self, whole: bool) {
        self.whole.set(whole);
    }

    /// Whether it is asked why a requirement does not apply that nobody has agreed
    /// on so far, reactively.
    pub(super) fn is_exempting(self, item: &Item) -> bool {
        self.exempting.with(|it| it.as_ref() == Some(item))
    }

    /// Asks why a requirement does not apply, or asks no more.
    pub(super) fn ask_exemption(self, of: Option<Item>) {
        // The page may be gone.
        self.exempting.try_set(of);
    }

    /// What is gone through, in order, reactively.
    pub(super) fn list(self) -> Vec<Item> {
        if self.is_whole() {
            self.voice.editor.with(all)
        } else {
            self.agenda(|it| it.due.iter().map(|(item, _)| item.clone()).collect())
        }
    }

    /// Where the requirement that is talked about stands in that list, counted
    /// from 0, reactively.
    pub(super) fn at(self) -> Option<usize> {
        let here = self.here()?;
        self.list().iter().position(|it| *it == here)
    }

    /// The requirement after this one; the first of the list where this one is
    /// not on it, reactively.
    pub(super) fn next(self) -> Option<Item> {
        let next = self.at().map_or(0, |at| at + 1);
        self.list().get(next).cloned()
    }

    /// The requirement before this one, reactively.
    pub(super) fn previous(self) -> Option<Item> {
        let before = self.at()?.checked_sub(1)?;
        self.list().get(before).cloned()
    }

    /// Goes to a requirement, whose title then has the focus; with none, out to
    /// the agenda.
    pub(super) fn go(self, to: Option<Item>) {
        if to.is_none() {
            page::focus("main");
        }
        address::go(&self.href(to));
    }

    /// The link to a requirement, or to the agenda.
    pub(super) fn href(self, to: Option<Item>) -> String {
        let id = untrack(|| self.voice.editor.with(|it| it.id().to_owned()));
        Route::of(id, PeoplePage::Workshop(to).address()).href()
    }

    /// Reads a requirement and what is around it, reactively.
    pub(super) fn asked<T>(
        self,
        item: &Item,
        read: impl FnOnce(&Questionnaire, &Trigger, &Requirement) -> T,
    ) -> Option<T> {
        self.voice.editor.with(|assessment| {
            let questionnaire = assessment.questionnaire(&item.questionnaire)?;
            let (trigger, requirement) = questionnaire.requirement(&item.requirement)?;
            Some(read(questionnaire, trigger, requirement))
        })
    }

    /// The title of a requirement, reactively.
    pub(super) fn title(self, item: &Item) -> String {
        let title = self.asked(item, |_, _, it| it.title.clone());
        title.map_or_else(String::new, |it| self.voice.text(&it))
    }

    /// What was voted on a requirement, as far as it may be shown, reactively.
    pub(super) fn votes(self, item: &Item) -> Option<Votes> {
        self.voice.editor.with(|assessment| {
            let questionnaire = assessment.questionnaire(&item.questionnaire)?;
            let panel = Panel::of(assessment, &View::All);
            Some(Votes::of(&panel, questionnaire, &item.requirement))
        })
    }

    /// Whether the votes were shown to the room, reactively.
    pub(super) fn is_revealed(self, item: &Item) -> bool {
        let answers = |it: &Assessment| it.answers(item).is_some_and(|it| it.revealed().is_some());
        self.voice.editor.with(answers)
    }

    /// What was agreed on, reactively.
    pub(super) fn agreement(self, item: &Item) -> Option<Agreement> {
        let agreed = |it: &Assessment| it.answers(item).and_then(|it| it.agreed().cloned());
        self.voice.editor.with(agreed)
    }
}

fn tolerance(assessment: &Assessment) -> usize {
    let tolerance = assessment.workshop().map(|it| it.tolerance.into());
    tolerance.unwrap_or(crate::scoring::TOLERANCE)
}

fn exists(assessment: &Assessment, item: &Item) -> bool {
    let questionnaire = assessment.questionnaire(&item.questionnaire);
    questionnaire.is_some_and(|it| it.requirement(&item.requirement).is_some())
}

fn all(assessment: &Assessment) -> Vec<Item> {
    let questionnaires = assessment.questionnaires().iter();
    let items = questionnaires.flat_map(|questionnaire| {
        questionnaire.requirements().map(|(_, requirement)| Item {
            questionnaire: questionnaire.id.clone(),
            requirement: requirement.id.clone(),
        })
    });
    items.collect()
}
