use std::fmt::Write as _;

use sha2::{Digest as _, Sha256};

use super::encode_bare;
use crate::assessment::Assessment;

/// What tells whether two assessments say the same: 64 hexadecimal digits.
///
/// It is the SHA-256 of the assessment's [substance](Assessment::substance) as
/// a file holds it, without the file's version: who was assessed, with which
/// questionnaires, and every answer with its notes. A copy, a moved file and
/// another layout have the same fingerprint; one changed letter has another. A
/// report bears it, so that whoever signs the report can show later which
/// answers it was made from.
pub fn fingerprint(assessment: &Assessment) -> String {
    let digest = Sha256::digest(encode_bare(&assessment.substance()));
    let mut digits = String::new();
    for byte in digest {
        // Writing to memory does not fail.
        write!(digits, "{byte:02x}").ok();
    }
    digits
}
