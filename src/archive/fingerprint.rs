use std::{collections::BTreeMap, fmt::Write as _};

use sha2::{Digest as _, Sha256};

use super::encode_bare;
use crate::assessment::{Answer, Assessment, View};

/// What tells whether two assessments say the same: 64 hexadecimal digits.
///
/// It is the SHA-256 of the assessment's [substance](Assessment::substance) as
/// a file holds it, without the file's version: who was assessed, with which
/// questionnaires, and every answer with its notes. A copy, a moved file and
/// another layout have the same fingerprint; one changed letter has another. A
/// report bears it, so that whoever signs the report can show later which
/// answers it was made from.
pub fn fingerprint(assessment: &Assessment) -> String {
    digits(&encode_bare(&assessment.substance()))
}

/// What tells whether the same number of people in the same departments and
/// roles gave the same answers: 64 hexadecimal digits.
///
/// That is all that results limited by
/// [`Disclosure`](crate::scoring::Disclosure) are made of. Who these people
/// are is not in it, nor what they noted, nor what was agreed on; whoever looks
/// from outside is protected by nothing and not in it either.
///
/// # Panics
/// Never: there is nothing in it that cannot be written.
pub fn answers_fingerprint(assessment: &Assessment) -> String {
    let people: BTreeMap<_, _> = assessment.people(&View::All).collect();
    let counted: Vec<_> = (assessment.all_answers())
        .map(|(item, answers)| {
            let mut counts = BTreeMap::<_, usize>::new();
            for (id, response) in answers.responses() {
                if let (Some(person), Some(answer)) = (people.get(id), &response.answer) {
                    let level = match answer {
                        Answer::Level(level) => Some(level),
                        Answer::NotApplicable(_) => None,
                    };
                    let group = (&person.department, &person.role);
                    *counts.entry((group, level)).or_default() += 1;
                }
            }
            (item, counts.into_iter().collect::<Vec<_>>())
        })
        .filter(|(_, counts)| !counts.is_empty())
        .collect();
    digits(&serde_json::to_string(&counted).expect("counts can be written"))
}

fn digits(of: &str) -> String {
    let digest = Sha256::digest(of);
    let mut digits = String::new();
    for byte in digest {
        // Writing to memory does not fail.
        write!(digits, "{byte:02x}").ok();
    }
    digits
}
