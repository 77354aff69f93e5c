use std::collections::{BTreeMap, BTreeSet};

use super::{
    Choice, Sheet, Verdict,
    owner::{Rank, digest_of_answers, digest_of_person, person},
    sheet::{Said, said},
};
use crate::assessment::{Assessment, Change, Item, Respondent, RespondentId, Response};

/// What becomes of a workshop's answers when sheets are taken in.
#[derive(Clone, Debug, PartialEq)]
pub struct Merge {
    judged: Vec<Judged>,
}

/// A sheet, what it is to the workshop, and what taking it in changes.
#[derive(Clone, Debug, PartialEq)]
struct Judged {
    verdict: Verdict,
    changes: Vec<Change>,
}

impl Judged {
    const fn left(verdict: Verdict) -> Self {
        let changes = Vec::new();
        Self { verdict, changes }
    }
}

/// Somebody as they are here before anything is taken in.
struct Here<'a> {
    respondent: Option<&'a Respondent>,
    said: Said,
    receipt: Option<Rank>,
}

impl Merge {
    /// Looks at sheets in the order they come; none is taken in yet.
    pub fn of(assessment: &Assessment, sheets: &[Sheet]) -> Self {
        let ranks: Vec<_> = (sheets.iter()).map(|it| rank(it, assessment)).collect();
        let refusals: Vec<_> = (sheets.iter()).map(|it| refusal(it, assessment)).collect();
        let mut greatest: BTreeMap<&RespondentId, usize> = BTreeMap::new();
        for (at, sheet) in sheets.iter().enumerate() {
            if refusals[at].is_none() {
                let best = greatest.entry(&sheet.respondent).or_insert(at);
                if ranks[at] > ranks[*best] {
                    *best = at;
                }
            }
        }
        let judged = (sheets.iter().zip(refusals).enumerate())
            .map(|(at, (sheet, refusal))| match refusal {
                Some(verdict) => Judged::left(verdict),
                None => match greatest[&sheet.respondent] {
                    best if best == at => judge(sheet, ranks[at].clone(), assessment),
                    best if ranks[best] == ranks[at] => Judged::left(Verdict::Same),
                    _ => Judged::left(Verdict::Older),
                },
            })
            .collect();
        Self { judged }
    }

    /// What each sheet is, in the order they came.
    pub fn verdicts(&self) -> impl Iterator<Item = &Verdict> {
        self.judged.iter().map(|it| &it.verdict)
    }

    /// Whether a sheet is taken in, where this was chosen about conflicts.
    pub fn takes(&self, sheet: usize, choices: &BTreeMap<usize, Choice>) -> bool {
        self.judged.get(sheet).is_some_and(|it| match it.verdict {
            Verdict::New | Verdict::Changed { .. } => true,
            Verdict::Conflicting { unless, .. } => {
                choices.get(&sheet).copied().unwrap_or(unless) == Choice::File
            }
            _ => false,
        })
    }

    /// What takes the sheets in: one change, that one undo takes back. It says
    /// as much of a sheet that is here already as that it came.
    pub fn change(&self, choices: &BTreeMap<usize, Choice>) -> Change {
        let taken = (self.judged.iter().enumerate())
            .filter(|(at, it)| it.verdict == Verdict::Same || self.takes(*at, choices));
        Change::Together(taken.flat_map(|(_, it)| it.changes.clone()).collect())
    }
}

/// Why a sheet cannot be taken in, if it cannot.
fn refusal(sheet: &Sheet, here: &Assessment) -> Option<Verdict> {
    if sheet.workshop != here.id() {
        return Some(Verdict::NotThisWorkshop);
    }
    if here.is_nameless() {
        return Some(Verdict::Nameless);
    }
    sheet.questionnaires.iter().find_map(|theirs| {
        let ours = here.questionnaire(&theirs.id).map(|it| it.version.clone());
        let fits = (ours.as_ref()).is_some_and(|it| it.major == theirs.version.major);
        (!fits).then(|| Verdict::WrongVersion {
            id: theirs.id.clone(),
            theirs: theirs.version.clone(),
            ours,
        })
    })
}

fn rank(sheet: &Sheet, here: &Assessment) -> Rank {
    let rank = Rank {
        at: sheet.at.clone(),
        answers: digest_of_answers(&sheet.answers),
        person: digest_of_person(&person(sheet, here)),
    };
    match here.respondents().get(&sheet.respondent) {
        Some(it) if !is_theirs(it, here, &sheet.respondent) => rank.impersonal(),
        _ => rank,
    }
}

/// Whether a file says who they are: nobody did here, or a file did and nobody
/// has changed that since.
fn is_theirs(it: &Respondent, here: &Assessment, id: &RespondentId) -> bool {
    let person = digest_of_person(it);
    match here.receipt(id).map(Rank::of_receipt) {
        Some(receipt) => receipt.person == person,
        None => person == digest_of_person(&Respondent::default()),
    }
}

/// What the greatest sheet of a person is to what is here of them.
fn judge(sheet: &Sheet, rank: Rank, assessment: &Assessment) -> Judged {
    let id = &sheet.respondent;
    let here = Here {
        respondent: assessment.respondents().get(id),
        said: said(assessment, id),
        receipt: assessment.receipt(id).map(Rank::of_receipt),
    };
    let receipt = (here.receipt.clone()).filter(|_| here.respondent.is_some());
    // Who they are was settled here: then the receipt says no more about it.
    let receipt = match receipt {
        Some(it) if rank.person.is_empty() => Some(it.impersonal()),
        other => other,
    };
    let is_touched = match &receipt {
        Some(it) => it.answers != digest_of_answers(&here.said),
        None => !here.said.is_empty(),
    };
    let differ = differences(&here.said, &sheet.answers);
    let conflict = |unless| Verdict::Conflicting { differ, unless };
    let verdict = match receipt {
        // Only what is greater is written, and nothing where somebody changed
        // something here: else the order of files would matter.
        Some(it) if it == rank => return Judged::left(Verdict::Same),
        Some(it) if it > rank && differ == 0 => return Judged::left(Verdict::Same),
        Some(it) if it.at > rank.at => return Judged::left(Verdict::Older),
        _ if is_touched && differ == 0 => return Judged::left(Verdict::Same),
        _ if is_touched => conflict(Choice::Here),
        None => Verdict::New,
        Some(_) if differ == 0 => Verdict::Same,
        Some(it) if it > rank => conflict(Choice::Here),
        Some(it) if it.at == rank.at => conflict(Choice::File),
        Some(_) => Verdict::Changed { differ },
    };
    let changes = taking(sheet, &rank, &here, assessment);
    Judged { verdict, changes }
}

/// All that taking a sheet in changes.
fn taking(sheet: &Sheet, rank: &Rank, here: &Here<'_>, assessment: &Assessment) -> Vec<Change> {
    let by = &sheet.respondent;
    let mut changes = Vec::new();
    if !rank.person.is_empty() {
        let theirs = person(sheet, assessment);
        let respondent = match here.respondent {
            Some(here) => Respondent {
                facilitator: here.facilitator,
                code: here.code.clone(),
                ..theirs
            },
            None => theirs,
        };
        if here.respondent != Some(&respondent) {
            let (id, respondent) = (by.clone(), Some(respondent));
            changes.push(Change::Enrolled { id, respondent });
        }
    }
    for item in items(&here.said, &sheet.answers) {
        let (old, new) = (said_of(&here.said, &item), said_of(&sheet.answers, &item));
        if old.answer != new.answer {
            let (item, by) = (item.clone(), by.clone());
            changes.push(match new.answer {
                Some(answer) => Change::Answered { item, by, answer },
                None => Change::Cleared { item, by },
            });
        }
        if old.note != new.note {
            let (by, note) = (by.clone(), new.note);
            changes.push(Change::Noted { item, by, note });
        }
    }
    changes.push(Change::Received {
        by: by.clone(),
        receipt: Some(rank.receipt()),
    });
    changes
}

/// About how many requirements something else is said: an answer or a note.
fn differences(here: &Said, there: &Said) -> usize {
    let differ = |item: &Item| said_of(here, item) != said_of(there, item);
    items(here, there).iter().filter(|it| differ(it)).count()
}

fn items(here: &Said, there: &Said) -> BTreeSet<Item> {
    let of = |(questionnaire, power): (&_, &BTreeMap<_, _>)| {
        let item = |requirement: &_| Item {
            questionnaire: Clone::clone(questionnaire),
            requirement: Clone::clone(requirement),
        };
        power.keys().map(item).collect::<Vec<_>>()
    };
    here.iter().chain(there).flat_map(of).collect()
}

fn said_of(said: &Said, item: &Item) -> Response {
    let power = said.get(&item.questionnaire);
    let response = power.and_then(|it| it.get(&item.requirement));
    response.cloned().unwrap_or_default()
}
