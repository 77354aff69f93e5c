//! Words as runs: each in its language, its direction and a named style.

use maud::{Markup, html};

use super::page::eastern;
use crate::report::{
    Report, Words,
    office::script::{east_asian, tag},
};

/// How a paragraph stands: all of it but its style is what differs from
/// paragraph to paragraph.
#[derive(Clone, Copy, Default)]
pub(super) struct Stand {
    /// Its style.
    pub style: &'static str,
    /// On the same page as what follows.
    pub keep_next: bool,
    /// On a new page.
    pub fresh_page: bool,
    /// From the right to the left.
    pub leftwards: bool,
}

impl Stand {
    /// A paragraph in a style.
    pub(super) fn of(style: &'static str) -> Self {
        Self {
            style,
            ..Self::default()
        }
    }

    /// The same on the same page as what follows, where that is so.
    pub(super) fn kept(self, keep_next: bool) -> Self {
        Self { keep_next, ..self }
    }
}

/// A paragraph of runs.
pub(super) fn paragraph(stand: Stand, runs: Markup) -> Markup {
    html! {
        w:p {
            w:pPr {
                w:pStyle w:val=(stand.style) {}
                @if stand.keep_next { w:keepNext {} }
                @if stand.fresh_page { w:pageBreakBefore {} }
                @if stand.leftwards { w:bidi {} }
            }
            (runs)
        }
    }
}

/// A paragraph of words that runs as they do.
pub(super) fn worded(
    report: &Report,
    stand: Stand,
    words: &Words,
    style: Option<&'static str>,
) -> Markup {
    let stand = Stand {
        leftwards: words.lang.is_none() && runs_leftwards(&words.text),
        ..stand
    };
    paragraph(stand, runs(report, words, style))
}

/// Words as runs, in a style of their own where they have one.
pub(super) fn runs(report: &Report, words: &Words, style: Option<&'static str>) -> Markup {
    let lang = words.lang.filter(|it| *it != report.locale);
    let face = (lang.map(east_asian)).filter(|it| *it != east_asian(eastern(report)));
    html! {
        @for (leftwards, text) in pieces(&words.text) {
            w:r {
                @if style.is_some() || leftwards || lang.is_some() {
                    w:rPr {
                        @if let Some(style) = style { w:rStyle w:val=(style) {} }
                        @if let Some(face) = face { w:rFonts w:eastAsia=(face) {} }
                        @if leftwards { w:rtl {} }
                        @if let Some(lang) = lang {
                            w:lang w:val=(tag(lang)) w:eastAsia=(tag(lang)) {}
                        }
                    }
                }
                (lines(text))
            }
        }
    }
}

/// Text whose lines stay lines.
fn lines(text: &str) -> Markup {
    html! {
        @for (at, line) in text.split('\n').enumerate() {
            @if at > 0 { w:br {} }
            @for (at, part) in line.split('\t').enumerate() {
                @if at > 0 { w:tab {} }
                @if !part.is_empty() { w:t xml:space="preserve" { (part) } }
            }
        }
    }
}

/// The text in pieces that run one way, and whether that is leftwards. What
/// runs neither way goes with what is around it, else to the right.
fn pieces(text: &str) -> Vec<(bool, &str)> {
    let mut pieces = Vec::new();
    let (mut from, mut end, mut leftwards) = (0, 0, runs_leftwards(text));
    for (at, char) in text.char_indices() {
        let Some(now) = direction(char) else {
            continue;
        };
        if now != leftwards {
            let cut = if now { at } else { end };
            if cut > from {
                pieces.push((leftwards, &text[from..cut]));
            }
            (from, leftwards) = (cut, now);
        }
        end = at + char.len_utf8();
    }
    if from < text.len() {
        pieces.push((leftwards, &text[from..]));
    }
    pieces
}

/// Whether its first letter runs leftwards, as browsers decide it.
fn runs_leftwards(text: &str) -> bool {
    text.chars().find_map(direction).unwrap_or(false)
}

/// Whether a letter runs leftwards; none where it goes with the others.
fn direction(char: char) -> Option<bool> {
    let leftwards = matches!(
        char,
        '\u{590}'..='\u{8ff}'
            | '\u{fb1d}'..='\u{fdff}'
            | '\u{fe70}'..='\u{fefe}'
            | '\u{10800}'..='\u{10fff}'
            | '\u{1e800}'..='\u{1efff}'
    );
    (leftwards || char.is_alphabetic()).then_some(leftwards)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_cut_where_its_direction_turns() {
        assert_eq!(pieces("Company"), [(false, "Company")]);
        assert_eq!(
            pieces("See: עברית, שלום 12 (new)"),
            [
                (false, "See: "),
                (true, "עברית, שלום"),
                (false, " 12 (new)")
            ]
        );
        assert_eq!(
            pieces("«עברית» then"),
            [(true, "«עברית"), (false, "» then")]
        );
        assert_eq!(pieces("1 = 1"), [(false, "1 = 1")]);
        assert!(pieces("").is_empty());
    }
}
