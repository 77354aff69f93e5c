//! Edits of a file's text that keep what its author typed: comments, order,
//! indentation.

use granit_parser::ScalarStyle;

use super::{
    QuestionnaireId,
    outline::{Head, Spot},
};
use crate::i18n::{Locale, Strings};

/// The text of a questionnaire as that of a new one: an id that is not
/// `taken`, version 1.0.0, and a title that says in each of its languages that
/// it is a copy. A title without a language says so in `locale`.
///
/// The text may be wrong in any way; what it does not say is not added.
///
/// ```
/// use needs_catch::{i18n::Locale, questionnaire::duplicate};
///
/// let yaml = "# Ours\nid: meetings   # never shown\nversion: 2.1.0\ntitle: { en: Meetings, ko: 회의 }\n";
/// assert_eq!(
///     duplicate(yaml, Locale::En, |id| id == "meetings-2"),
///     "# Ours\nid: meetings-3   # never shown\nversion: 1.0.0\ntitle: { en: Meetings (copy 2), ko: 회의 (사본 2) }\n",
/// );
/// ```
pub fn duplicate(yaml: &str, locale: Locale, taken: impl Fn(&str) -> bool) -> String {
    let head = Head::of(yaml);
    let (id, before) = match &head.id {
        Some(id) => next_id(&id.text, taken),
        None => (String::new(), 0),
    };
    let mut edits = Vec::new();
    edits.extend(head.id.map(|it| (it.range, id)));
    edits.extend(head.version.map(|it| (it.range, "1.0.0".to_owned())));
    for (named, spot) in head.titles {
        let words = named.unwrap_or(locale);
        if let Some(title) = marked(yaml, &spot, words, before) {
            edits.push((spot.range, title));
        }
    }
    edits.sort_by_key(|(range, _)| range.start);
    let mut text = String::with_capacity(yaml.len() + 64);
    let mut at = 0;
    for (range, new) in edits {
        text.push_str(&yaml[at..range.start]);
        text.push_str(&new);
        at = range.end;
    }
    text.push_str(&yaml[at..]);
    text
}

/// The content of a file as a text area would hold it: every line ends with a
/// line feed, and no byte-order mark is before them.
///
/// ```
/// use needs_catch::questionnaire::as_typed;
///
/// assert_eq!(as_typed("\u{feff}id: a\r\ntitle: A\rversion: 1.0.0\n"), "id: a\ntitle: A\nversion: 1.0.0\n");
/// ```
pub fn as_typed(content: &str) -> String {
    let text = content.strip_prefix('\u{feff}').unwrap_or(content);
    text.replace("\r\n", "\n").replace('\r', "\n")
}

/// How many spaces the line after this one most likely begins with: those of
/// this one, and two more below a key without a value or a list's first key.
///
/// ```
/// use needs_catch::questionnaire::indentation;
///
/// assert_eq!(indentation("  title: Agenda"), 2);
/// assert_eq!(indentation("  anchors:"), 4);
/// assert_eq!(indentation("  - id: agenda"), 4);
/// assert_eq!(indentation("  - The minutes"), 2);
/// assert_eq!(indentation("  - { id: low, value: 0 }"), 2);
/// ```
pub fn indentation(line: &str) -> usize {
    let rest = line.trim_start_matches(' ');
    let spaces = line.len() - rest.len();
    let opens = |key: &str| key.ends_with(':') && !key.starts_with('#');
    match rest.trim_end().strip_prefix("- ") {
        Some(key) if opens(key) => spaces + 4,
        Some(key) if key.contains(": ") && !key.starts_with(['{', '[', '"', '\'', '#']) => {
            spaces + 2
        }
        None if opens(rest.trim_end()) => spaces + 2,
        _ => spaces,
    }
}

/// This id, or the first behind it that is not `taken`: `meetings`,
/// `meetings-2` and so on.
///
/// ```
/// use needs_catch::questionnaire::free_id;
///
/// assert_eq!(free_id("meetings", |_| false), "meetings");
/// assert_eq!(free_id("meetings", |id| !id.ends_with("-4")), "meetings-4");
/// ```
pub fn free_id(id: &str, taken: impl Fn(&str) -> bool) -> String {
    if taken(id) {
        next_id(id, taken).0
    } else {
        id.to_owned()
    }
}

/// The first id behind this one that is not taken, and how many are before it.
fn next_id(id: &str, taken: impl Fn(&str) -> bool) -> (String, usize) {
    let id = if id.parse::<QuestionnaireId>().is_ok() {
        id
    } else {
        "questionnaire"
    };
    let (stem, number) = numbered(id);
    let candidate = |number: usize| {
        // A long id makes room for its number.
        (1..=stem.len())
            .rev()
            .map(|length| format!("{}-{number}", &stem[..length]))
            .find(|id| id.parse::<QuestionnaireId>().is_ok())
            .unwrap_or_default()
    };
    let mut before = 0;
    while taken(&candidate(number + 1 + before)) {
        before += 1;
    }
    (candidate(number + 1 + before), before)
}

/// An id without the number behind it, and the number; 1 where there is none.
fn numbered(id: &str) -> (&str, usize) {
    let number = |it: &str| {
        let plain = it.len() <= 4 && !it.starts_with('0');
        plain.then(|| it.parse().ok()).flatten()
    };
    id.rsplit_once('-')
        .and_then(|(stem, end)| Some((stem, number(end)?)))
        .unwrap_or((id, 1))
}

/// A title as it is written, with the mark of a copy at its end; the next mark
/// where it has one. `before` copies are there already.
fn marked(yaml: &str, spot: &Spot, locale: Locale, before: usize) -> Option<String> {
    const MOST: usize = 99;
    if spot.text.trim().is_empty() {
        return None;
    }
    let mark = Strings::of(locale).library().copy_mark;
    let (written, end) = match spot.style {
        // What an alias repeats is not to be touched.
        None => return Some(quoted(&format!("{}{}", spot.text.trim(), mark(before + 1)))),
        Some(ScalarStyle::SingleQuoted | ScalarStyle::DoubleQuoted) => {
            let written = &yaml[spot.range.clone()];
            written.split_at(written.len() - 1)
        }
        Some(_) => {
            let written = &yaml[spot.range.clone()];
            written.split_at(written.trim_end().len())
        }
    };
    let copy_of = |number| Some((written.strip_suffix(&mark(number))?, number));
    let (title, number) = (1..=MOST).find_map(copy_of).unwrap_or((written, 0));
    Some(format!("{title}{}{end}", mark(number + before + 1)))
}

fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}
