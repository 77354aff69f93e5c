//! Whose answers are looked at, as it is typed: `department:Sales`.

use std::str::FromStr;

use super::{failure::Failure, input::Input};
use crate::{
    assessment::{Assessment, GroupKind, View},
    i18n::{Locale, Strings},
    report,
    scoring::{Panel, Viewable},
};

/// What may be typed for a [`View`]. People know names, and addresses of the
/// app have ids: either will do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Wanted {
    /// Everybody's.
    All,
    /// Those of somebody who is called so.
    Of {
        /// What that is.
        kind: Kind,
        /// Its name or its id.
        name: String,
    },
}

/// What can be named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Department,
    Role,
    /// A department or a role, as the app's addresses have it.
    Group,
    Respondent,
    Facilitator,
}

/// What is typed for no view.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("expected `department:NAME`, `role:NAME`, `respondent:NAME`, `facilitator:NAME` or `all`")]
pub(super) struct NotWanted;

impl Kind {
    const ALL: [Self; 5] = [
        Self::Department,
        Self::Role,
        Self::Group,
        Self::Respondent,
        Self::Facilitator,
    ];

    /// As it is typed, and in a sentence.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Department => "department",
            Self::Role => "role",
            Self::Group => "group",
            Self::Respondent => "respondent",
            Self::Facilitator => "facilitator",
        }
    }

    /// Whether those of this kind are among the ones that are meant.
    fn includes(self, other: Self) -> bool {
        match self {
            Self::Group => matches!(other, Self::Department | Self::Role),
            Self::Respondent => matches!(other, Self::Respondent | Self::Facilitator),
            _ => self == other,
        }
    }
}

impl FromStr for Wanted {
    type Err = NotWanted;

    fn from_str(typed: &str) -> Result<Self, NotWanted> {
        if typed == "all" {
            return Ok(Self::All);
        }
        let (word, name) = typed.split_once(':').ok_or(NotWanted)?;
        let kind = Kind::ALL.into_iter().find(|it| it.word() == word);
        let (kind, name) = (kind.ok_or(NotWanted)?, name.trim().to_owned());
        if name.is_empty() {
            return Err(NotWanted);
        }
        Ok(Self::Of { kind, name })
    }
}

impl Wanted {
    /// The view that is meant in this assessment, where it may be shown.
    ///
    /// # Errors
    /// Where nothing or more than one thing is called so, or where it would
    /// tell what is protected.
    pub fn of(&self, file: &Input, assessment: &Assessment) -> Result<View, Failure> {
        let Self::Of { kind, name } = self else {
            return Ok(View::All);
        };
        let known = known(assessment);
        let meant: Vec<_> = known.iter().filter(|it| kind.includes(it.kind)).collect();
        let called: Vec<_> = (meant.iter().copied())
            .filter(|it| it.is_called(name))
            .collect();
        let by_id = || meant.iter().copied().find(|it| it.id == name);
        let found = match called[..] {
            [only] => only,
            [] => by_id().ok_or_else(|| Failure::NoSuchView {
                file: file.name(),
                kind: kind.word(),
                name: name.clone(),
                there: (meant.iter())
                    .filter(|it| it.is_listed())
                    .map(|it| it.listed(assessment, &known))
                    .collect(),
            })?,
            _ => {
                return Err(Failure::SeveralViews {
                    file: file.name(),
                    name: name.clone(),
                    there: called.iter().map(|it| it.by_id()).collect(),
                });
            }
        };
        let words = Strings::of(Locale::En).views();
        let why = match found.viewable {
            Viewable::Shown => return Ok(found.view.clone()),
            Viewable::Empty => words.nobody,
            Viewable::TooFew | Viewable::Telling => words.not_shown,
        };
        Err(Failure::ViewNotShown {
            file: file.name(),
            named: found.typed(name),
            why,
        })
    }
}

/// Something that can be named.
struct Known<'a> {
    kind: Kind,
    id: &'a str,
    name: &'a str,
    view: View,
    viewable: Viewable,
}

/// All that an assessment has, in the order of the app's own choice.
fn known(assessment: &Assessment) -> Vec<Known<'_>> {
    let panel = Panel::of(assessment, &View::All);
    let mut all = Vec::new();
    for kind in GroupKind::ALL {
        for (id, group) in assessment.groups_of(kind) {
            all.push(Known {
                kind: match kind {
                    GroupKind::Department => Kind::Department,
                    GroupKind::Role => Kind::Role,
                },
                id: id.as_str(),
                name: &group.name,
                view: View::Group(id.clone()),
                viewable: panel.viewable(id),
            });
        }
    }
    for facilitator in [true, false] {
        let people = assessment.respondents().iter();
        for (id, one) in people.filter(|(_, it)| it.facilitator == facilitator) {
            let view = View::Respondent(id.clone());
            all.push(Known {
                kind: if facilitator {
                    Kind::Facilitator
                } else {
                    Kind::Respondent
                },
                id: id.as_str(),
                name: &one.name,
                viewable: if panel.beside(&view).is_shown() {
                    Viewable::Shown
                } else {
                    Viewable::TooFew
                },
                view,
            });
        }
    }
    all
}

impl Known<'_> {
    fn is_called(&self, name: &str) -> bool {
        folded(self.name) == folded(name)
    }

    /// Whether it is among what there is to choose from. Groups that are hidden
    /// are, with the reason.
    fn is_listed(&self) -> bool {
        self.viewable == Viewable::Shown || !matches!(self.kind, Kind::Respondent)
    }

    /// As it may be typed, and why that would not do.
    fn listed(&self, assessment: &Assessment, all: &[Self]) -> String {
        let twins = all
            .iter()
            .filter(|it| it.kind == self.kind && it.is_called(self.name));
        let typed = if self.name.trim().is_empty() || twins.count() > 1 {
            self.by_id()
        } else {
            format!("`{}`", self.typed(self.name.trim()))
        };
        let words = Strings::of(Locale::En).views();
        match report::why_hidden(words, self.viewable, assessment.smallest_group()) {
            Some(why) => format!("{typed} ({why})"),
            None => typed,
        }
    }

    fn by_id(&self) -> String {
        format!("`{}`", self.typed(self.id))
    }

    fn typed(&self, name: &str) -> String {
        format!("{}:{name}", self.kind.word())
    }
}

/// A name as people compare names.
fn folded(name: &str) -> String {
    name.trim().to_lowercase()
}
