use super::{Panel, Votes, to_discuss};
use crate::assessment::{Assessment, Item, View};

/// Which requirements a workshop talks about.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Agenda {
    /// Those about which people are further apart than was decided to matter,
    /// and how many steps: the widest first, then the heaviest, then in order.
    pub due: Vec<(Item, usize)>,
    /// Those about which they are closer than that.
    pub close: Vec<Item>,
    /// Those that some answered, and too few for it to be said how far apart
    /// they are.
    pub withheld: Vec<Item>,
    /// Those that nobody answered.
    pub unanswered: Vec<Item>,
}

impl Agenda {
    /// What there is to talk about, over all questionnaires, where answers may
    /// lie less than `tolerance` steps apart. A tolerance of 0 is one of 1:
    /// where people say the same there is nothing to settle.
    pub fn of(assessment: &Assessment, tolerance: usize) -> Self {
        let mut agenda = Self::default();
        let mut shown = Vec::new();
        let panel = Panel::of(assessment, &View::All);
        for questionnaire in assessment.questionnaires() {
            for (_, requirement) in questionnaire.requirements() {
                let item = Item {
                    questionnaire: questionnaire.id.clone(),
                    requirement: requirement.id.clone(),
                };
                let votes = Votes::of(&panel, questionnaire, &requirement.id);
                match votes.shown {
                    Some(ballot) => shown.push((item, (ballot.range(), requirement.weight))),
                    None if votes.answered > 0 => agenda.withheld.push(item),
                    None => agenda.unanswered.push(item),
                }
            }
        }
        let entries = shown.iter().map(|(_, entry)| *entry);
        let due = to_discuss(entries, tolerance.max(1));
        agenda.due = (due.iter())
            .map(|at| (shown[*at].0.clone(), shown[*at].1.0))
            .collect();
        let close = (0..shown.len()).filter(|at| !due.contains(at));
        agenda.close = close.map(|at| shown[at].0.clone()).collect();
        agenda
    }

    /// How many minutes it saves not to talk about what people nearly agree on
    /// anyway, where so many are planned for one requirement.
    pub fn saved(&self, minutes: usize) -> usize {
        self.close.len().saturating_mul(minutes)
    }
}
