//! The open assessment and what can be done to it.

use leptos::prelude::*;

pub use super::saving::Saving;
use super::{
    browser::{clock, local},
    route::{Page, Route},
    saving::Saver,
    shelf::Shelf,
    store::State,
};
use crate::{
    assessment::{Answer, Assessment, Change, Item, RespondentId, Response, View},
    i18n::Locale,
    questionnaire::Questionnaire,
};

/// The open assessment and what can be done to it.
///
/// Every change goes through [`dispatch`](Editor::dispatch): it can be undone,
/// and it is on its way to the shelf before the next key is pressed.
#[derive(Clone, Copy, Debug)]
pub struct Editor {
    assessment: RwSignal<Assessment>,
    questionnaires: Memo<Vec<Questionnaire>>,
    me: Signal<RespondentId>,
    /// The end of names that concern only whoever answers here.
    own: StoredValue<String>,
    round: RwSignal<Round>,
    view: Memo<View>,
    undo: RwSignal<Vec<Change>>,
    redo: RwSignal<Vec<Change>>,
    saver: Saver<Assessment>,
    shelf: Shelf,
}

/// A device that is passed around: nobody sees another's answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Round {
    /// It is not.
    Nobody,
    /// It waits for whoever is next.
    Waiting,
    /// It is in somebody's hands.
    With(RespondentId),
}

impl Round {
    fn name(of: &str) -> String {
        format!("round.{of}")
    }

    /// The assessment with which this device is passed around, if that is
    /// another one than is open. One that is not there (any more) is none.
    pub fn elsewhere(open: Option<&str>, shelf: Shelf) -> Option<String> {
        let is_there = |id: &str| shelf.state() == State::Opening || shelf.find(id).is_some();
        let begun = local::names(&Self::name("")).into_iter();
        let mut begun = begun.filter_map(|it| Some(it.strip_prefix(&Self::name(""))?.to_owned()));
        begun.find(|id| open != Some(id) && is_there(id))
    }

    /// How it stood when the page was left.
    fn begun(of: &str) -> Self {
        match local::recall(&Self::name(of)) {
            Some(true) => Self::Waiting,
            _ => Self::Nobody,
        }
    }
}

impl Editor {
    /// Opens an assessment from the shelf, if it is there.
    pub fn open(shelf: Shelf, id: &str) -> Option<Self> {
        let assessment = untrack(|| shelf.find(id))?;
        let saved = assessment.modified().clone();
        let assessment = RwSignal::new(assessment);
        let route: Memo<Route> = expect_context();
        let view = Memo::new(move |_| match route.get() {
            Route::Assessment {
                page: Page::Results(scope) | Page::Report(scope),
                ..
            } => scope.view,
            _ => View::All,
        });
        Some(Self {
            assessment,
            questionnaires: Memo::new(move |_| assessment.with(|it| it.questionnaires().to_vec())),
            me: Memo::new(move |_| assessment.with(|it| it.host().clone())).into(),
            own: StoredValue::new(id.to_owned()),
            round: RwSignal::new(Round::begun(id)),
            view,
            undo: RwSignal::default(),
            redo: RwSignal::default(),
            saver: Saver::new(match shelf.unstored(id) {
                None => Saving::Saved(saved),
                Some(error) => Saving::Failed(error),
            }),
            shelf,
        })
    }

    /// The editor of the assessment that is open around here.
    pub fn expect() -> Self {
        expect_context()
    }

    /// The assessment, reactively.
    pub fn assessment(self) -> Assessment {
        self.assessment.get()
    }

    /// Something of the assessment, reactively.
    pub fn with<T>(self, read: impl FnOnce(&Assessment) -> T) -> T {
        self.assessment.with(read)
    }

    /// The questionnaires it answers, in order, reactively. They hardly ever
    /// change; when they do, the page is built anew.
    pub fn questionnaires(self) -> Vec<Questionnaire> {
        self.questionnaires.get()
    }

    /// The language the questionnaires are shown in, reactively.
    pub fn content_locale(self, interface: Locale) -> Locale {
        self.with(Assessment::language).unwrap_or(interface)
    }

    /// Whose answers are looked at, as the address says, reactively.
    pub fn view(self) -> View {
        self.view.get()
    }

    /// Whose answers are given here, reactively.
    pub fn me(self) -> RespondentId {
        self.me.get()
    }

    /// The same assessment in somebody else's hands: they give their answers,
    /// and take back only what they did.
    #[must_use]
    pub fn in_hands_of(self, respondent: RespondentId) -> Self {
        Self {
            own: StoredValue::new(format!("{}.{respondent}", self.id())),
            me: Signal::stored(respondent),
            undo: RwSignal::default(),
            redo: RwSignal::default(),
            ..self
        }
    }

    /// Whether the device is passed around, reactively.
    pub fn round(self) -> Round {
        self.round.get()
    }

    /// Passes the device on, to somebody or to whoever is next; or ends the
    /// round. A page that is loaded anew still waits for whoever is next.
    pub fn pass(self, round: Round) {
        let id = self.id();
        if round == Round::Nobody {
            local::forget(&Round::name(&id));
        } else {
            local::remember(&Round::name(&id), &true);
        }
        self.round.set(round);
    }

    /// The name under which the browser remembers what concerns only whoever
    /// answers here.
    pub fn own_name(self, what: &str) -> String {
        self.own.with_value(|own| format!("{what}.{own}"))
    }

    fn id(self) -> String {
        self.assessment.with_untracked(|it| it.id().to_owned())
    }

    /// What I said about a requirement, reactively.
    pub fn response(self, item: &Item) -> Response {
        let me = self.me();
        self.with(|assessment| assessment.response(item, &me).cloned().unwrap_or_default())
    }

    /// Answers a requirement as myself; `None` takes the answer back.
    pub fn answer(self, item: Item, answer: Option<Answer>) {
        let by = untrack(|| self.me());
        self.dispatch(match answer {
            Some(answer) => Change::Answered { item, by, answer },
            None => Change::Cleared { item, by },
        });
    }

    /// Makes a change, unless it changes nothing, and stores it.
    pub fn dispatch(self, change: Change) {
        if let Some(back) = self.make(change) {
            self.undo.update(|undo| undo.push(back));
            self.redo.set(Vec::new());
        }
    }

    /// Makes a change that goes on with the latest one, as typing goes on with
    /// a text: undoing takes both back at once. Where the latest change was
    /// about something else, this is [`dispatch`](Editor::dispatch).
    pub fn amend(self, change: Change) {
        let goes_on = (self.undo)
            .with_untracked(|undo| undo.last().is_some_and(|last| is_same_text(last, &change)));
        if !goes_on {
            self.dispatch(change);
        } else if self.make(change).is_some() {
            self.redo.set(Vec::new());
        }
    }

    /// Takes the latest change back; returns what was done, or `None` where
    /// there is nothing to take back.
    pub fn undo(self) -> Option<Change> {
        let change = self.undo.try_update(Vec::pop)??;
        let forth = self.make(change.clone())?;
        self.redo.update(|redo| redo.push(forth));
        Some(change)
    }

    /// What [`undo`](Editor::undo) would make, or `None`; and the same of
    /// [`redo`](Editor::redo); reactively.
    pub fn history(self) -> [Option<Change>; 2] {
        [self.undo, self.redo].map(|changes| changes.with(|it| it.last().cloned()))
    }

    /// Makes the latest change that was taken back again.
    pub fn redo(self) -> Option<Change> {
        let change = self.redo.try_update(Vec::pop)??;
        let back = self.make(change.clone())?;
        self.undo.update(|undo| undo.push(back));
        Some(change)
    }

    /// How many changes there are to take back.
    pub fn mark(self) -> usize {
        self.undo.with_untracked(Vec::len)
    }

    /// Whether the latest of so many changes can be taken back here and now,
    /// reactively: nothing came after it, and the device is not passed around.
    /// What outlives the pages may ask this.
    pub fn is_at(self, mark: usize) -> bool {
        let is_latest = self.undo.try_with(|undo| undo.len() == mark);
        let is_passed = self.round.try_with(|round| *round != Round::Nobody);
        (is_latest, is_passed) == (Some(true), Some(false))
    }

    /// Whether there is a change to take back, reactively.
    pub fn can_undo(self) -> bool {
        self.undo.with(|undo| !undo.is_empty())
    }

    /// Whether there is a change to make again, reactively.
    pub fn can_redo(self) -> bool {
        self.redo.with(|redo| !redo.is_empty())
    }

    fn make(self, change: Change) -> Option<Change> {
        let mut assessment = self.assessment.get_untracked();
        let back = assessment.apply(change.clone(), clock::now());
        if back == change {
            return None;
        }
        self.assessment.set(assessment);
        self.save();
        Some(back)
    }

    /// Writes down what is no change of what is assessed, and so nothing to take
    /// back, and stores it.
    pub fn write_down(self, note: impl FnOnce(&mut Assessment)) {
        self.assessment.update(note);
        self.save();
    }

    /// Puts an assessment in place of this one, stores it, and forgets all that
    /// could be taken back: nothing of what was there is left.
    pub fn replace_for_good(self, assessment: Assessment) {
        self.undo.set(Vec::new());
        self.redo.set(Vec::new());
        self.assessment.set(assessment);
        self.save();
    }

    /// How far the latest change has come, reactively.
    pub fn saving(self) -> Saving {
        self.saver.saving()
    }

    /// Stores the assessment as it is now. Once begun it ends, even when the
    /// assessment is closed before.
    pub fn save(self) {
        let Self { shelf: to, .. } = self;
        let store = async move |assessment: &Assessment| to.store(assessment).await;
        self.saver.save(self.assessment.get_untracked(), store);
    }

    /// Takes over what another tab stored, after a conflict. The changes of
    /// this tab are lost; whoever calls this has asked.
    pub async fn take_over(self) {
        let id = self.assessment.with_untracked(|it| it.id().to_owned());
        match self.shelf.reread(&id).await {
            Ok(Some(assessment)) => {
                let saved = assessment.modified().clone();
                self.saver.set(Saving::Saved(saved));
                self.assessment.set(assessment);
                self.undo.set(Vec::new());
                self.redo.set(Vec::new());
            }
            Ok(None) => self.save(),
            Err(error) => self.saver.set(Saving::Failed(error)),
        }
    }
}

/// Whether both write the same text: a note, or the reason in words.
fn is_same_text(a: &Change, b: &Change) -> bool {
    match (a, b) {
        (
            Change::Noted { item, by, .. },
            Change::Noted {
                item: other,
                by: another,
                ..
            },
        ) => item == other && by == another,
        (Change::Remarked { at, .. }, Change::Remarked { at: other, .. }) => at == other,
        (
            Change::Answered {
                item,
                by,
                answer: Answer::NotApplicable(exemption),
            },
            Change::Answered {
                item: other,
                by: another,
                answer: Answer::NotApplicable(anew),
            },
        ) => item == other && by == another && exemption.reason == anew.reason,
        _ => false,
    }
}
