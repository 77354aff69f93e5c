use std::ops::Range;

use leptos::prelude::*;

use super::{
    address, page,
    section::{Section, sections},
};
use crate::{
    app::{
        browser::local,
        editor::Editor,
        route::{Page, Route},
    },
    assessment::{Answer, Item, Response},
    i18n::{Locale, Text},
    questionnaire::Scale,
};

/// The element id of the trigger's name.
pub const HEADING: &str = "respond-heading";

/// How someone comes to a requirement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arrival {
    /// Its card comes into view and has the focus.
    Focus,
    /// Its card comes into view; the focus stays where it is.
    Show,
    /// Its card has the focus, and was in view: nothing moves that need not.
    Stay,
    /// The trigger's name has the focus: it is read first.
    Heading,
}

/// The way through all requirements of all questionnaires, and where on it
/// someone is.
#[derive(Clone, Copy, Debug)]
pub struct Walk {
    id: StoredValue<String>,
    sections: StoredValue<Vec<Section>>,
    here: RwSignal<usize>,
    section: Memo<usize>,
    answered: Memo<Vec<bool>>,
    content: Memo<Locale>,
    editor: Editor,
    /// What was done, in words.
    said: RwSignal<String>,
}

impl Walk {
    /// Begins where the address says, else where this assessment was left,
    /// else at the first requirement without an answer.
    pub fn begin(editor: Editor, content: Memo<Locale>) -> Self {
        let sections = sections(&untrack(|| editor.questionnaires()));
        let items: Vec<_> = (sections.iter())
            .flat_map(|section| section.stops().map(|at| section.item(at)))
            .collect();
        let sections = StoredValue::new(sections);
        let here = RwSignal::new(0);
        let answered = Memo::new(move |_| {
            let is_answered = |section: &Section, at| {
                let response = editor.response(&section.item(at));
                chosen(&section.questionnaire.scale, &response).is_some()
            };
            sections.with_value(|sections| {
                (sections.iter())
                    .flat_map(|it| it.stops().map(move |at| is_answered(it, at)))
                    .collect()
            })
        });
        let walk = Self {
            id: StoredValue::new(untrack(|| editor.with(|it| it.id().to_owned()))),
            sections,
            here,
            section: Memo::new(move |_| {
                let here = here.get();
                sections.with_value(|it| it.iter().rposition(|it| it.first <= here).unwrap_or(0))
            }),
            answered,
            content,
            editor,
            said: RwSignal::default(),
        };
        let named = match address::hash().parse() {
            Ok(Route::Assessment {
                page: Page::Respond(item),
                ..
            }) => item,
            _ => None,
        };
        let known = |item: Item| items.iter().position(|it| *it == item);
        let resumed =
            (named.and_then(known)).or_else(|| local::recall(&walk.place()).and_then(known));
        match resumed {
            Some(at) => walk.go(at, Arrival::Focus),
            // Nobody was anywhere: the page is read from its top.
            None => here.set(untrack(|| walk.open_after(None)).unwrap_or(0)),
        }
        walk
    }

    /// The name of the assessment.
    pub fn id(self) -> String {
        self.id.get_value()
    }

    fn place(self) -> String {
        self.editor.own_name("place")
    }

    /// Writes where someone is into the address and the browser's memory, now
    /// and at every move.
    pub fn remember(self) {
        Effect::new(move || {
            let item = self.item_at(self.here.get());
            local::remember(&self.place(), &item);
            let route = Route::of(self.id(), Page::Respond(Some(item)));
            address::replace(&route.to_string());
        });
    }

    /// The trigger someone is at, reactively: told only when it is another.
    pub fn section(self) -> Section {
        let at = self.section.get();
        self.sections.with_value(|it| it[at].clone())
    }

    /// The position of the trigger someone is at, reactively.
    pub fn section_at(self) -> usize {
        self.section.get()
    }

    /// How many triggers there are.
    pub fn sections(self) -> usize {
        self.sections.with_value(Vec::len)
    }

    /// The trigger at a position among all triggers.
    pub fn nth(self, at: usize) -> Section {
        self.sections.with_value(|it| it[at].clone())
    }

    /// The questionnaires, each as the positions of its triggers.
    pub fn powers(self) -> Vec<Range<usize>> {
        let sections = self.sections.with_value(|it| {
            let of = |it: &Section| it.questionnaire.triggers.len();
            it.iter()
                .filter(|it| it.trigger == 0)
                .map(of)
                .collect::<Vec<_>>()
        });
        let mut first = 0;
        let range = |of| {
            let from = first;
            first += of;
            from..first
        };
        sections.into_iter().map(range).collect()
    }

    /// The position of the questionnaire someone is at, reactively.
    pub fn power_at(self) -> usize {
        let here = self.section.get();
        let powers = self.powers();
        powers.iter().position(|it| it.contains(&here)).unwrap_or(0)
    }

    /// Whether more than one questionnaire is answered.
    pub fn is_several(self) -> bool {
        let of_first = |it: &Vec<Section>| it[0].questionnaire.triggers.len();
        self.sections.with_value(of_first) < self.sections()
    }

    /// The requirement someone is at, as its position, reactively.
    pub fn here(self) -> usize {
        self.here.get()
    }

    /// The same without following it.
    pub fn here_untracked(self) -> usize {
        self.here.get_untracked()
    }

    /// What is answered at a position.
    pub fn item_at(self, at: usize) -> Item {
        self.section_of(at).item(at)
    }

    /// The trigger of a position.
    pub fn section_of(self, at: usize) -> Section {
        self.sections.with_value(|sections| {
            let section = sections.iter().rfind(|it| it.first <= at);
            section.unwrap_or(&sections[0]).clone()
        })
    }

    /// The position of a requirement.
    pub fn find(self, item: &Item) -> Option<usize> {
        (0..self.answered.with_untracked(Vec::len)).find(|&at| self.item_at(at) == *item)
    }

    /// How many requirements have an answer, of these or of all, reactively.
    pub fn progress(self, of: Option<Range<usize>>) -> (usize, usize) {
        self.answered.with(|answered| {
            let part = of.map_or(answered.as_slice(), |of| &answered[of]);
            (part.iter().filter(|it| **it).count(), part.len())
        })
    }

    /// Whether every requirement has an answer, reactively.
    pub fn is_finished(self) -> bool {
        self.answered.with(|it| it.iter().all(|it| *it))
    }

    /// The next requirement without an answer after this one, around the end.
    fn open_after(self, at: Option<usize>) -> Option<usize> {
        self.answered.with(|answered| {
            let from = at.map_or(0, |at| at + 1);
            (from..answered.len())
                .chain(0..from.min(answered.len()))
                .find(|&at| !answered[at])
        })
    }

    /// Goes to the next requirement without an answer; says whether there is
    /// one.
    pub fn go_to_open(self) -> bool {
        let open = untrack(|| self.open_after(Some(self.here_untracked())));
        if let Some(at) = open {
            self.go(at, Arrival::Focus);
        }
        open.is_some()
    }

    /// Goes on by one; says whether there was one.
    pub fn go_on(self) -> bool {
        let at = self.here_untracked() + 1;
        let is_there = at < self.answered.with_untracked(Vec::len);
        if is_there {
            self.go(at, Arrival::Focus);
        }
        is_there
    }

    /// Goes back by one.
    pub fn go_back(self) {
        let at = self.here_untracked().saturating_sub(1);
        self.go(at, Arrival::Focus);
    }

    /// Opens a trigger at its beginning.
    pub fn open(self, section: usize) {
        let first = self.sections.with_value(|it| it[section].first);
        self.go(first, Arrival::Heading);
    }

    /// Opens the questionnaire with these triggers where an answer is missing;
    /// where none is, at its beginning.
    pub fn open_power(self, from: usize, to: usize) {
        let first = self.nth(from).first;
        let stops = first..self.nth(to - 1).stops().end;
        let is_open = |at: &usize| self.answered.with_untracked(|it| !it[*at]);
        match stops.into_iter().find(is_open) {
            Some(at) if at != first => self.go(at, Arrival::Focus),
            _ => self.open(from),
        }
    }

    /// Is at a requirement because the reader touched it.
    pub fn touch(self, at: usize) {
        if self.here_untracked() != at {
            self.here.set(at);
        }
    }

    /// Goes to a requirement.
    pub fn go(self, at: usize, arrival: Arrival) {
        let before = self.section.get_untracked();
        self.touch(at);
        let is_elsewhere = self.section.get_untracked() != before;
        page::when_shown(move || {
            // The page may be gone by then.
            if self.here.try_get_untracked() == Some(at) {
                self.arrive(at, arrival, is_elsewhere);
            }
        });
    }

    fn arrive(self, at: usize, arrival: Arrival, is_elsewhere: bool) {
        let section = self.section_of(at);
        let card = card_id(&section.item(at));
        if is_elsewhere || arrival == Arrival::Heading {
            page::reveal(&power_link_id(untrack(|| self.power_at())));
            page::reveal(&link_id(self.section.get_untracked()));
        }
        if arrival == Arrival::Heading || (is_elsewhere && at == section.first) {
            page::scroll_to_top();
        }
        match arrival {
            Arrival::Heading => return page::focus(HEADING),
            Arrival::Focus | Arrival::Show => page::reveal(&card),
            Arrival::Stay => {}
        }
        if arrival != Arrival::Show {
            let response = untrack(|| self.editor.response(&section.item(at)));
            match chosen(&section.questionnaire.scale, &response) {
                Some(level) => page::focus(&option_id(&card, level)),
                None => page::focus(&card),
            }
        }
        // The focus may have scrolled past the title of a tall card.
        if arrival == Arrival::Focus {
            page::reveal(&card);
        }
    }

    /// The language of the questionnaires, where it is not the page's.
    pub fn lang(self) -> &'static str {
        self.content.get().tag()
    }

    /// A text of a questionnaire, reactively.
    pub fn read(self, text: &Text) -> String {
        text.get(self.content.get()).to_owned()
    }

    /// A text of the trigger someone is at, reactively.
    pub fn text(self, pick: impl Fn(&Section) -> &Text) -> String {
        self.read(pick(&self.section()))
    }

    /// The name of a trigger, reactively.
    pub fn title_of(self, section: usize) -> String {
        let section = self.sections.with_value(|it| it[section].clone());
        self.read(&section.trigger().title)
    }

    /// Says what was done.
    pub fn say(self, text: String) {
        self.said.set(text);
    }

    /// What was done, reactively.
    pub fn said(self) -> String {
        self.said.get()
    }
}

/// Which option was chosen: a level by its position, *not applicable* as the
/// one after the last. A level the scale does not have is no answer.
pub fn chosen(scale: &Scale, response: &Response) -> Option<usize> {
    match response.answer.as_ref()? {
        Answer::Level(level) => scale.levels().iter().position(|it| it.id == *level),
        Answer::NotApplicable(_) => Some(scale.levels().len()),
    }
}

/// The element id of a requirement's card.
pub fn card_id(item: &Item) -> String {
    format!("{}--{}", item.questionnaire, item.requirement)
}

/// The element id of an option in a card.
pub fn option_id(card: &str, option: usize) -> String {
    format!("{card}--{option}")
}

/// The element id of a questionnaire's link.
pub fn power_link_id(power: usize) -> String {
    format!("power-{power}")
}

/// The element id of a trigger's link.
pub fn link_id(section: usize) -> String {
    format!("trigger-{section}")
}
