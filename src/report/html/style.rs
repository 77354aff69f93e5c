//! The style sheet inside the file.

use std::fmt::Write as _;

use crate::layout::Accent;

const TOKENS: &str = include_str!("../../../style/tokens.css");
const DOCUMENT: &str = include_str!("../../../style/document.css");

/// The colour of rules and headings where nobody chose one.
pub fn usual_accent() -> Accent {
    let found = light(TOKENS);
    let found = found.split("--accent: ").nth(1).and_then(|it| it.get(..7));
    // The tokens are ours, and a test reads this.
    found.and_then(|it| it.parse().ok()).unwrap_or_default()
}

/// The colours, sizes and faces of the application, and what a document looks
/// like with them, its rules and headings in a colour that somebody chose. It
/// also holds inside a page of the application, behind a shadow root.
pub(super) fn sheet(accent: Option<Accent>) -> String {
    let tokens = light(TOKENS).replace(":root", ":root, :host");
    let mut sheet = without_comments(&[&tokens, DOCUMENT].concat());
    if let Some(accent) = accent {
        let ink = accent.ink();
        // Writing to memory does not fail.
        write!(
            sheet,
            "\n:root, :host {{ --accent: {accent}; --heading: {ink}; }}"
        )
        .ok();
    }
    sheet
}

/// Paper is always light; and who opens the file may have a browser that does
/// not know that a colour can be two.
fn light(css: &str) -> String {
    let mut parts = css.split("light-dark(");
    let mut light = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        // Colours hold neither commas nor parentheses.
        let (colours, rest) = part.split_once(')').unwrap_or((part, ""));
        light.push_str(colours.split(',').next().unwrap_or_default());
        light.push_str(rest);
    }
    light.replace("color-scheme: light dark", "color-scheme: only light")
}

fn without_comments(css: &str) -> String {
    let mut parts = css.split("/*");
    let mut bare = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        bare.push_str(part.split_once("*/").map_or("", |(_, rest)| rest));
    }
    let lines: Vec<_> = bare
        .lines()
        .map(str::trim_end)
        .filter(|it| !it.is_empty())
        .collect();
    lines.join("\n")
}

/// What stands at the foot of every printed page.
pub(super) fn foot(text: &str) -> String {
    let written = |it: char| match it {
        // Neither the end of the string nor that of the element.
        '"' | '\\' | '<' | '>' | '&' => format!("\\{:x} ", u32::from(it)),
        it if it.is_control() => " ".to_owned(),
        it => it.to_string(),
    };
    let text: String = text.chars().map(written).collect();
    format!("@page {{ @bottom-left {{ content: \"{text}\"; font: 8pt sans-serif; }} }}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sheet_has_one_colour_for_each_name_and_no_comments() {
        let sheet = sheet(None);
        assert!(sheet.contains("--paper: #f4f6f9;") && sheet.contains("--ink: #17222f;"));
        for word in ["light-dark", "/*", "*/", "url(", "@import", "</"] {
            assert!(!sheet.contains(word), "{word} in the sheet");
        }
        assert_eq!(sheet.matches('{').count(), sheet.matches('}').count());
        assert_eq!(light("a: light-dark(#fff, #000) 1px, b"), "a: #fff 1px, b");
    }

    #[test]
    fn the_usual_colour_is_that_of_the_tokens() {
        assert_eq!(usual_accent().to_string(), "#1f4f86");
    }

    #[test]
    fn only_the_tokens_name_colours() {
        let hexadecimal = |it: &str| it.chars().take(3).all(|it| it.is_ascii_hexdigit());
        let mut after_hashes = DOCUMENT.split('#').skip(1);
        assert!(!after_hashes.any(hexadecimal));
        assert!(!DOCUMENT.contains("rgb") && !DOCUMENT.contains("hsl"));
    }
}
