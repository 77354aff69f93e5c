use std::ops::Range;

use crate::questionnaire::{Place, Problem};

/// Where a problem is in a text, in UTF-16 units as browsers count.
pub(super) fn spot(text: &str, problem: &Problem) -> Range<usize> {
    let unit = |place: Place| text[..place.offset(text)].encode_utf16().count();
    unit(problem.place)..unit(problem.end)
}

/// The place of a UTF-16 unit in a text.
pub(super) fn place(text: &str, unit: usize) -> Place {
    let mut place = Place::START;
    let mut units = 0;
    for character in text.chars() {
        units += character.len_utf16();
        if units > unit {
            break;
        }
        place = match character {
            '\n' => Place {
                line: place.line + 1,
                column: 1,
            },
            _ => Place {
                column: place.column + 1,
                ..place
            },
        };
    }
    place
}
