use leptos::prelude::*;

use super::{Voice, name};
use crate::{
    app::browser::page,
    assessment::{Answer, Answers, Assessment, Change, Grid, Item, Refusal, RespondentId, exempt},
    i18n::Text,
    questionnaire::Questionnaire,
};

/// How many people are in the table at once: at most…
const MOST: usize = 50;

/// …and at least, however much is asked.
const LEAST: usize = 10;

/// How many cells are in the table at once. What a table takes to build, lay out
/// and paint grows with its cells, not with its rows: with 25 requirements 50
/// people are there at once, with 100 there are 20. Every page is built whole, so
/// that scrolling is the browser's and what it finds, prints and reads aloud is
/// what is seen; rows made while one scrolls would have to be laid out, with all
/// their columns, in every frame.
const CELLS: usize = 2000;

/// The table of one power, and the cell that is chosen in it. Its rows and
/// columns are counted from 0, over everybody and not only those who are shown.
#[derive(Clone, Copy)]
pub(super) struct Sheet {
    pub(super) voice: Voice,
    /// Which power.
    pub(super) power: RwSignal<usize>,
    pub(super) people: Memo<Vec<RespondentId>>,
    pub(super) columns: Memo<Vec<Column>>,
    /// How many rows are shown at once.
    pub(super) rows: Memo<usize>,
    /// The first of them.
    pub(super) from: Memo<usize>,
    pub(super) cursor: RwSignal<Cell>,
    pub(super) onward: RwSignal<Onward>,
    pub(super) notice: RwSignal<Notice>,
    questionnaire: Memo<Questionnaire>,
}

/// A requirement.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Column {
    /// As it is numbered on paper.
    pub(super) number: String,
    pub(super) item: Item,
    pub(super) title: Text,
}

/// Where somebody is in the table.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Cell {
    pub(super) row: usize,
    pub(super) column: usize,
}

/// Where an answer leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Onward {
    Right,
    Down,
    Stay,
}

/// What was said last.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Notice {
    Nothing,
    /// An answer was written here, or taken back.
    Written(Cell),
    /// So many answers of these were pasted.
    Pasted(usize, Vec<RespondentId>),
    /// A block cannot be pasted here.
    Refused(Refusal),
}

/// What stands in a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Said {
    Nothing,
    /// The level at this position, from 0 for the lowest.
    Level(usize),
    Exempt,
}

impl Cell {
    /// Its id on the page.
    pub(super) fn id(self) -> String {
        format!("cell-{}-{}", self.row, self.column)
    }

    /// The cell with this id.
    pub(super) fn of_id(id: &str) -> Option<Self> {
        let (row, column) = id.strip_prefix("cell-")?.split_once('-')?;
        let (row, column) = (row.parse().ok()?, column.parse().ok()?);
        Some(Self { row, column })
    }
}

impl Sheet {
    pub(super) fn new(voice: Voice) -> Self {
        let everybody = Memo::new(move |_| {
            (voice.editor).with(|it| it.respondents().keys().cloned().collect::<Vec<_>>())
        });
        let power = RwSignal::new(0);
        let questionnaire = Memo::new(move |_| {
            let powers = voice.editor.questionnaires();
            powers[power.get().min(powers.len() - 1)].clone()
        });
        let columns = Memo::new(move |_| questionnaire.with(columns));
        let rows = Memo::new(move |_| {
            let columns = columns.with(Vec::len).max(1);
            (CELLS / columns).clamp(LEAST, MOST)
        });
        let cursor = RwSignal::new(Cell::default());
        Self {
            voice,
            power,
            people: Memo::new(move |_| {
                everybody.track();
                untrack(|| voice.editor.with(Assessment::by_name))
            }),
            columns,
            rows,
            from: Memo::new(move |_| {
                let rows = rows.get();
                cursor.with(|it| it.row / rows * rows)
            }),
            cursor,
            onward: RwSignal::new(Onward::Right),
            notice: RwSignal::new(Notice::Nothing),
            questionnaire,
        }
    }

    /// How many levels an answer may have, reactively.
    pub(super) fn levels(self) -> usize {
        self.questionnaire.with(|it| it.scale.levels().len())
    }

    /// What is answered, reactively.
    pub(super) fn questionnaire(self) -> Questionnaire {
        self.questionnaire.get()
    }

    /// Whose row it is, reactively.
    pub(super) fn person(self, row: usize) -> Option<RespondentId> {
        self.people.with(|it| it.get(row).cloned())
    }

    /// What they are called, reactively.
    pub(super) fn name(self, row: usize) -> String {
        self.person(row)
            .map_or_else(String::new, |id| name(self.voice, &id))
    }

    /// What stands in the rows that are shown, reactively.
    pub(super) fn shown(self) -> Vec<Vec<Said>> {
        let (from, rows) = (self.from.get(), self.rows.get());
        let levels = self.questionnaire.with(|it| it.scale.ids());
        self.voice.editor.with(|assessment| {
            let answers: Vec<_> = self.columns.with(|columns| {
                let answers = columns.iter().map(|it| assessment.answers(&it.item));
                answers.map(|it| it.map(Answers::responses)).collect()
            });
            self.people.with(|people| {
                let said = |by: &RespondentId| {
                    let answers = answers.iter().map(|responses| {
                        let response = responses.and_then(|it| it.get(by));
                        match response.and_then(|it| it.answer.as_ref()) {
                            Some(Answer::Level(level)) => (levels.iter())
                                .position(|it| it == level)
                                .map_or(Said::Nothing, Said::Level),
                            Some(Answer::NotApplicable(_)) => Said::Exempt,
                            None => Said::Nothing,
                        }
                    });
                    answers.collect()
                };
                people.iter().skip(from).take(rows).map(said).collect()
            })
        })
    }

    /// What stands in a cell, reactively.
    pub(super) fn answer(self, at: Cell) -> Option<Answer> {
        let by = self.person(at.row)?;
        let item = self.item(at)?;
        let said = |it: &Assessment| it.response(&item, &by).and_then(|it| it.answer.clone());
        self.voice.editor.with(said)
    }

    fn item(self, at: Cell) -> Option<Item> {
        self.columns
            .with(|it| it.get(at.column).map(|it| it.item.clone()))
    }

    /// Chooses a cell and moves the focus there. One outside of the table is
    /// the nearest inside.
    pub(super) fn go(self, to: Cell) {
        let last = |n: usize| n.saturating_sub(1);
        let row = to.row.min(last(self.people.with_untracked(Vec::len)));
        let column = to.column.min(last(self.columns.with_untracked(Vec::len)));
        self.cursor.set(Cell { row, column });
        let cursor = self.cursor;
        // Where it is by then: keys come faster than the page is painted.
        page::when_shown(move || {
            if let Some(cell) = cursor.try_get_untracked() {
                page::focus(&cell.id());
            }
        });
    }

    /// The next cell in a row, or the first of the next one.
    pub(super) fn after(self, at: Cell) -> Option<Cell> {
        let columns = self.columns.with_untracked(Vec::len);
        let rows = self.people.with_untracked(Vec::len);
        if at.column + 1 < columns {
            let column = at.column + 1;
            return Some(Cell { column, ..at });
        }
        let row = at.row + 1;
        (row < rows).then_some(Cell { row, column: 0 })
    }

    /// The cell before, or the last of the row before.
    pub(super) fn before(self, at: Cell) -> Option<Cell> {
        if let Some(column) = at.column.checked_sub(1) {
            return Some(Cell { column, ..at });
        }
        let column = self.columns.with_untracked(Vec::len).saturating_sub(1);
        let row = at.row.checked_sub(1)?;
        Some(Cell { row, column })
    }

    /// Writes the level of this number, counted from 1, and goes on.
    pub(super) fn write_level(self, number: usize) {
        let levels = self.questionnaire.with_untracked(|it| it.scale.ids());
        let level = number.checked_sub(1).and_then(|it| levels.get(it).cloned());
        if let Some(level) = level {
            self.write(Answer::Level(level));
            self.go_on();
        }
    }

    /// Marks the cell as not applicable, and goes on. A reason that is there
    /// stays.
    pub(super) fn write_exempt(self) {
        let old = untrack(|| self.answer(self.cursor.get()));
        if !matches!(old, Some(Answer::NotApplicable(_))) {
            self.write(exempt());
        }
        self.go_on();
    }

    /// Writes an answer into the cell that is chosen.
    pub(super) fn write(self, answer: Answer) {
        let at = self.cursor.get_untracked();
        if let Some((item, by)) = untrack(|| self.item(at).zip(self.person(at.row))) {
            let change = Change::Answered { item, by, answer };
            self.voice.editor.dispatch(change);
            self.notice.set(Notice::Written(at));
        }
    }

    /// Takes the answer in the cell back.
    pub(super) fn clear(self) {
        let at = self.cursor.get_untracked();
        if let Some((item, by)) = untrack(|| self.item(at).zip(self.person(at.row))) {
            self.voice.editor.dispatch(Change::Cleared { item, by });
            self.notice.set(Notice::Written(at));
        }
    }

    fn go_on(self) {
        let at = self.cursor.get_untracked();
        match self.onward.get_untracked() {
            Onward::Right => self.go(self.after(at).unwrap_or(at)),
            Onward::Down => self.go(Cell {
                row: at.row + 1,
                ..at
            }),
            Onward::Stay => {}
        }
    }

    /// Pastes a block where its headings say, or with its upper left cell where
    /// the cursor is: all of it, or nothing.
    pub(super) fn paste(self, block: &str) {
        let at = self.cursor.get_untracked();
        let pasted = untrack(|| {
            let (questionnaire, people) = (self.questionnaire.get(), self.people.get());
            self.voice.editor.with(|assessment| {
                Grid::of(assessment, &questionnaire, &people).paste(at.row, at.column, block)
            })
        });
        self.notice.set(match pasted {
            Ok(pasted) => {
                self.voice.editor.dispatch(pasted.change);
                Notice::Pasted(pasted.answers, pasted.people)
            }
            Err(refusal) => Notice::Refused(refusal),
        });
    }
}

fn columns(questionnaire: &Questionnaire) -> Vec<Column> {
    let column = |(number, requirement): (String, &crate::questionnaire::Requirement)| Column {
        number,
        item: Item {
            questionnaire: questionnaire.id.clone(),
            requirement: requirement.id.clone(),
        },
        title: requirement.title.clone(),
    };
    questionnaire.numbered().map(column).collect()
}
