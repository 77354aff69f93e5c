//! Characters that are not what they seem.

/// Whether it is a character that no text may hold: YAML forbids it, and so
/// do the formats of most reports.
pub(super) fn is_control(character: char) -> bool {
    (character.is_control() && !matches!(character, '\t' | '\n' | '\r' | '\u{85}'))
        || matches!(character, '\u{feff}' | '\u{fffe}' | '\u{ffff}')
}

/// Whether it cannot be seen, or looks like a space and is none.
pub(super) fn is_hidden(character: char) -> bool {
    is_control(character)
        || matches!(
            character,
            '\u{85}'
                | '\u{a0}'
                | '\u{ad}'
                | '\u{34f}'
                | '\u{61c}'
                | '\u{115f}'
                | '\u{1160}'
                | '\u{1680}'
                | '\u{180b}'..='\u{180e}'
                | '\u{2000}'..='\u{200f}'
                | '\u{2028}'..='\u{202f}'
                | '\u{205f}'..='\u{206f}'
                | '\u{3000}'
                | '\u{3164}'
                | '\u{fe00}'..='\u{fe0f}'
                | '\u{ffa0}'
                | '\u{e0000}'..='\u{e0fff}'
        )
}

/// Whether it turns the direction of the text after it.
pub(super) fn turns_direction(character: char) -> bool {
    matches!(character, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// The name of a character in Unicode, such as `U+200B`.
pub(super) fn code(character: char) -> String {
    format!("U+{:04X}", u32::from(character))
}

/// A text with what could not be seen in it made visible.
pub(super) fn visible(text: &str) -> String {
    let mut visible = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\n' | '\r' | '\t' => visible.push(' '),
            hidden if is_hidden(hidden) => {
                visible.push('‹');
                visible.push_str(&code(hidden));
                visible.push('›');
            }
            seen => visible.push(seen),
        }
    }
    visible
}
