use super::{Agreement, Assessment, Item, Parked, Timestamp};

/// Something that happened in a workshop.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Minute<'a> {
    /// When; old files do not know when something was agreed on.
    pub at: Option<&'a Timestamp>,
    /// What.
    pub what: Happened<'a>,
}

/// What can happen in a workshop.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Happened<'a> {
    /// The votes on a requirement were shown to the room.
    Revealed(Item),
    /// The group agreed on an answer.
    Agreed(Item, &'a Agreement),
    /// Something was put off to another time.
    Parked(&'a Parked),
}

impl Assessment {
    /// The minutes of a workshop: what happened, the earliest first, and what
    /// nobody knows the time of before all that.
    ///
    /// They are made of what is there, not written along: what was taken back
    /// did not happen.
    pub fn minutes(&self) -> Vec<Minute<'_>> {
        let mut minutes = Vec::new();
        for (item, answers) in self.all_answers() {
            if let Some(at) = answers.revealed() {
                let at = Some(at);
                let what = Happened::Revealed(item.clone());
                minutes.push(Minute { at, what });
            }
            if let Some(agreement) = answers.agreed() {
                let at = agreement.at.as_ref();
                let what = Happened::Agreed(item, agreement);
                minutes.push(Minute { at, what });
            }
        }
        let parked = self.workshop().map_or(&[][..], |it| &it.parked);
        minutes.extend(parked.iter().map(|it| Minute {
            at: Some(&it.at),
            what: Happened::Parked(it),
        }));
        minutes.sort_by_key(|it| it.at);
        minutes
    }
}
