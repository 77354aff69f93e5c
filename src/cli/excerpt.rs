//! A problem as a compiler shows it: with the line it is in, and a caret.

use annotate_snippets::{
    AnnotationKind, Element, Group, Level, Origin, Renderer, Snippet, normalize_untrusted_str,
};

use super::finding::Finding;
use crate::questionnaire::{Place, Severity};

/// Bytes in a line that is still shown.
const LONGEST: usize = 4_000;

/// Several lines, the last of them empty.
pub(super) fn of(finding: &Finding, file: &str, text: &str) -> String {
    let level = match finding.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let mut group = Group::with_title(level.primary_title(&finding.message));
    group = group.element(shown(finding, file, text));
    if let Some(hint) = &finding.hint {
        group = group.element(Level::HELP.message(normalize_untrusted_str(hint)));
    }
    let mut shown = Renderer::styled().render(&[group]);
    shown.push('\n');
    shown
}

/// The line, or only where it is: lines that no person wrote are not shown.
fn shown<'a>(finding: &'a Finding, file: &'a str, text: &'a str) -> Element<'a> {
    let Some(place) = finding.place else {
        return Origin::path(file).into();
    };
    let number = usize::try_from(place.line).unwrap_or(usize::MAX);
    let Some(line) = line(text, number).filter(|it| it.len() <= LONGEST) else {
        let column = usize::try_from(place.column).unwrap_or(usize::MAX);
        return Origin::path(file).line(number).char_column(column).into();
    };
    let mut mark = AnnotationKind::Primary.span(span(line, place, finding.end));
    if !finding.path.is_empty() {
        mark = mark.label(&finding.path);
    }
    (Snippet::source(line).path(file).line_start(number))
        .annotation(mark)
        .into()
}

/// The line with this number, counted from 1, without what ends it. YAML ends
/// lines with a line feed, a carriage return, or both.
fn line(text: &str, number: usize) -> Option<&str> {
    let mut rest = text.strip_prefix('\u{feff}').unwrap_or(text);
    for _ in 1..number {
        let end = rest.find(['\n', '\r'])?;
        let after = &rest[end..];
        let length = if after.starts_with("\r\n") { 2 } else { 1 };
        rest = &after[length..];
    }
    Some(rest.split(['\n', '\r']).next().unwrap_or(rest))
}

/// The bytes from one place to the other, as far as they are in this line; one
/// character where nothing says how many.
fn span(line: &str, place: Place, end: Option<Place>) -> std::ops::Range<usize> {
    let at = |column: u64| {
        let before = usize::try_from(column.saturating_sub(1)).unwrap_or(usize::MAX);
        let mut characters = line.char_indices().skip(before);
        characters.next().map_or(line.len(), |(at, _)| at)
    };
    let from = at(place.column);
    let to = match end {
        Some(end) if end.line > place.line => line.len(),
        Some(end) if end.column > place.column => at(end.column),
        _ => at(place.column.saturating_add(1)),
    };
    from..to
}
