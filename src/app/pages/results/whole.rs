use std::ops::Deref;

use leptos::prelude::*;

use super::{power::Power, voice::Voice};
use crate::{questionnaire::QuestionnaireId, scoring::Overview};

/// All driving powers of the open assessment together, and the [`Voice`] to
/// speak of them, to which it dereferences.
#[derive(Clone, Copy, Debug)]
pub(super) struct Whole {
    voice: Voice,
    overview: Memo<Overview>,
    powers: StoredValue<Vec<Power>>,
}

impl Whole {
    pub(super) fn of(voice: Voice, overview: Memo<Overview>, powers: Vec<Power>) -> Self {
        Self {
            voice,
            overview,
            powers: StoredValue::new(powers),
        }
    }

    /// The powers, in order.
    pub(super) fn powers(self) -> Vec<Power> {
        self.powers.get_value()
    }

    pub(super) fn power(self, id: &QuestionnaireId) -> Option<Power> {
        let of = |it: &&Power| it.questionnaire().id == *id;
        self.powers.with_value(|all| all.iter().find(of).copied())
    }

    /// Something of the overview, reactively.
    pub(super) fn with<T>(self, read: impl FnOnce(&Overview) -> T) -> T {
        self.overview.with(read)
    }

    /// A signal of something of the overview that changes only with it.
    pub(super) fn memo<T: PartialEq + Send + Sync + 'static>(
        self,
        read: impl Fn(&Overview) -> T + Send + Sync + 'static,
    ) -> Memo<T> {
        Memo::new(move |_| self.with(&read))
    }
}

impl Deref for Whole {
    type Target = Voice;

    fn deref(&self) -> &Voice {
        &self.voice
    }
}
