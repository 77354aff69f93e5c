use std::ops::Range;

use crate::questionnaire::Problem;

/// Where a problem is in a text, in UTF-16 units as browsers count: from its
/// place to the end of the value there, one character at least.
pub(super) fn spot(text: &str, problem: &Problem) -> Range<usize> {
    let index = |number: u64| usize::try_from(number.saturating_sub(1)).unwrap_or(usize::MAX);
    let (line, column) = (index(problem.place.line), index(problem.place.column));
    let mut before = 0;
    for (at, words) in text.split('\n').enumerate() {
        if at == line {
            let start: usize = words.chars().take(column).map(char::len_utf16).sum();
            let value = words.chars().skip(column);
            let ends = |it: &char| matches!(it, ' ' | ',' | ']' | '}');
            let length: usize = value.take_while(|it| !ends(it)).map(char::len_utf16).sum();
            return before + start..before + start + length;
        }
        before += words.encode_utf16().count() + 1;
    }
    let end = before.saturating_sub(1);
    end..end
}
