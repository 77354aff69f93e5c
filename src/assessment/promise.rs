//! What people were promised before they answered. It can be kept better, and
//! nothing takes it back: no change and no undoing of one.

use super::{Assessment, Respondent, RespondentId, Workshop};

impl Assessment {
    /// How many people a group has at least if anything is shown of it; 1 where
    /// all of them are.
    pub fn smallest_group(&self) -> usize {
        let agreed = self.workshop.as_ref().map(|it| it.smallest_group);
        agreed.unwrap_or_default().max(1).into()
    }

    /// Whether people were promised that nobody's answers are shown by
    /// themselves.
    pub fn is_protected(&self) -> bool {
        self.smallest_group() > 1
    }

    /// Whether anybody has answered but the host, who knows what they promised
    /// themselves. What others were promised holds from then on.
    pub fn is_under_way(&self) -> bool {
        let host = self.host();
        self.all_answers().any(|(_, answers)| {
            let mut responses = answers.responses().iter();
            responses.any(|(id, it)| id != host && it.answer.is_some())
        })
    }

    /// Whether the smallest group that is shown may be this large from now on:
    /// once the workshop is under way it only grows, because people answered
    /// trusting in it.
    pub fn may_promise(&self, smallest_group: u8) -> bool {
        usize::from(smallest_group.max(1)) >= self.smallest_group() || !self.is_under_way()
    }

    /// Whether somebody may answer on the page of this device from now on. It
    /// shows what they said, so whoever answered as one of many may not.
    pub fn may_host(&self, id: &RespondentId) -> bool {
        id == self.host() || !self.is_one_of_many(id)
    }

    /// Whether somebody may look from outside from now on: what a facilitator
    /// says is shown, so whoever answered as one of many may not.
    pub fn may_facilitate(&self, id: &RespondentId) -> bool {
        self.may_host(id)
    }

    /// Whether the page of this device would show what somebody said who may not
    /// be seen, if this person were gone.
    pub(super) fn hides(&self, id: &RespondentId) -> bool {
        let mut others = self.respondents.keys().filter(|it| *it != id);
        id == self.host() && others.next().is_some_and(|heir| !self.may_host(heir))
    }

    fn is_one_of_many(&self, id: &RespondentId) -> bool {
        let is_seen = |it: &Respondent| it.facilitator;
        self.is_protected()
            && self.has_answered(id)
            && !self.respondents.get(id).is_some_and(is_seen)
    }

    /// What is agreed if this is wanted: with all that was promised.
    pub(super) fn keeping(&self, wanted: Option<Box<Workshop>>) -> Option<Box<Workshop>> {
        let Some(old) = &self.workshop else {
            return wanted;
        };
        let holds = self.is_protected() && self.is_under_way();
        let Some(mut new) = wanted else {
            return (holds || old.nameless).then(|| old.clone());
        };
        if holds {
            new.smallest_group = new.smallest_group.max(old.smallest_group);
        }
        new.nameless |= old.nameless;
        // In place of a stranger the first of the list would answer here.
        let is_stranger = !self.respondents.contains_key(&new.host);
        if (self.is_protected() && is_stranger) || !self.may_host(&new.host) {
            new.host = old.host.clone();
        }
        Some(new)
    }
}
