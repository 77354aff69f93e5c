use leptos::prelude::*;

use crate::{
    app::{
        browser::clock,
        editor::Editor,
        preferences::Preferences,
        route::{Page, Route},
    },
    assessment::{Assessment, Change, Timestamp, View},
    i18n::Locale,
    layout::{Layout, Place},
    questionnaire::QuestionnaireId,
    report::{Material, Report, languages},
};

/// The document as it shall be: of the open assessment, about what the address
/// names. Every choice is a change of the assessment, stored and taken back
/// like an answer.
#[derive(Clone, Copy, Debug)]
pub(super) struct Draft {
    pub(super) editor: Editor,
    preferences: Preferences,
    layout: Memo<Layout>,
    power: Memo<Option<QuestionnaireId>>,
}

/// All that a report is made of, in values of its own.
#[derive(Clone, Debug)]
pub(super) struct Sheet {
    pub(super) assessment: Assessment,
    pub(super) power: Option<QuestionnaireId>,
    pub(super) view: View,
    locale: Locale,
    content: Locale,
    at: Timestamp,
}

impl Draft {
    pub(super) fn new() -> Self {
        let editor = Editor::expect();
        let route = expect_context::<Memo<Route>>();
        let power = Memo::new(move |_| match route.get() {
            Route::Assessment {
                page: Page::Report(scope),
                ..
            } => scope
                .power
                .filter(|id| editor.with(|it| it.questionnaire(id).is_some())),
            _ => None,
        });
        Self {
            editor,
            preferences: Preferences::expect(),
            layout: Memo::new(move |_| editor.with(|it| it.layout().clone())),
            power,
        }
    }

    /// How it looks, reactively.
    pub(super) fn layout(self) -> Layout {
        self.layout.get()
    }

    /// Something of how it looks, reactively.
    pub(super) fn with<T>(self, read: impl FnOnce(&Layout) -> T) -> T {
        self.layout.with(read)
    }

    /// Makes it look another way.
    pub(super) fn lay_out(self, change: impl FnOnce(&mut Layout)) {
        let mut layout = Box::new(untrack(|| self.layout()));
        change(&mut layout);
        self.editor.dispatch(Change::LaidOut { layout });
    }

    /// What somebody added at a place, reactively.
    pub(super) fn remark(self, at: &Place) -> String {
        self.editor.with(|it| it.remark(at).to_owned())
    }

    /// Adds words at a place, as they are typed.
    pub(super) fn add(self, at: Place, text: String) {
        self.editor.amend(Change::Remarked { at, text });
    }

    /// Whether the latest change was one of the document, and whether the latest
    /// that was taken back was, reactively.
    pub(super) fn history(self) -> [bool; 2] {
        let is_ours = |change: Option<Change>| {
            matches!(
                change,
                Some(Change::LaidOut { .. } | Change::Remarked { .. })
            )
        };
        self.editor.history().map(is_ours)
    }

    /// The only driving power it is about, if so, reactively.
    pub(super) fn power(self) -> Option<QuestionnaireId> {
        self.power.get()
    }

    /// Whose answers it is about, reactively.
    pub(super) fn view(self) -> View {
        self.editor.view()
    }

    /// The language it is written in and that of the questionnaires in it,
    /// reactively.
    pub(super) fn languages(self) -> (Locale, Locale) {
        let interface = self.preferences.locale();
        let content = self.editor.content_locale(interface);
        self.with(|layout| languages(layout, interface, content))
    }

    /// What it is made of now, reactively.
    pub(super) fn sheet(self) -> Sheet {
        let (locale, content) = self.languages();
        Sheet {
            assessment: self.editor.assessment(),
            power: self.power(),
            view: self.view(),
            locale,
            content,
            at: clock::now(),
        }
    }
}

impl Sheet {
    pub(super) fn material(&self) -> Material<'_> {
        Material {
            assessment: &self.assessment,
            layout: self.assessment.layout(),
            power: self.power.as_ref(),
            view: &self.view,
            locale: self.locale,
            content: self.content,
            at: &self.at,
        }
    }

    pub(super) fn report(&self) -> Report {
        Report::of(&self.material())
    }
}
