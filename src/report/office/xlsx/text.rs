//! Text as cells hold it: cleaned, and in pieces where it is too long for one.

use crate::chart::{clean, ems};

/// UTF-16 units in the longest text of a cell, with some room: Excel holds
/// 32,767.
pub(super) const CELL: usize = 32_000;

/// How much text a cell shows.
#[derive(Clone, Copy, Debug)]
pub(super) struct Room {
    /// Across, in widths of a Chinese character.
    pub(super) ems: f64,
    /// Down.
    pub(super) lines: usize,
}

impl Room {
    /// All that a cell can hold, shown or not.
    pub(super) const UNSEEN: Self = Self {
        ems: f64::INFINITY,
        lines: usize::MAX,
    };

    /// How many lines a text takes, rather too many than too few.
    pub(super) fn lines_of(self, text: &str) -> usize {
        let mut place = Place::default();
        for char in text.chars() {
            place.after(char, self.ems);
        }
        place.line + 1
    }

    /// A text in pieces that each have room. Together they are the text: it is
    /// cut after a space where there is one near.
    pub(super) fn pieces(self, text: &str) -> Vec<&str> {
        let mut pieces = Vec::new();
        let mut rest = text;
        while let Some(end) = self.end(rest) {
            let (piece, after) = rest.split_at(end);
            pieces.push(piece);
            rest = after;
        }
        pieces.push(rest);
        pieces
    }

    /// Where the text must be cut; nowhere if it has room.
    fn end(self, text: &str) -> Option<usize> {
        /// How far back a space is looked for.
        const NEAR: usize = 200;
        let mut place = Place::default();
        let mut units = 0;
        let mut space = 0;
        let mut before = 0;
        for (at, char) in text.char_indices() {
            place.after(char, self.ems);
            units += char.len_utf16();
            if place.line >= self.lines || units > CELL {
                let cut = if space > 0 && at - space < NEAR {
                    space
                } else {
                    before
                };
                return (cut > 0).then_some(cut);
            }
            if char.is_whitespace() {
                space = at + char.len_utf8();
            }
            if !joins(char) {
                before = at;
            }
        }
        None
    }
}

/// Where the next character of a text stands.
#[derive(Default)]
struct Place {
    line: usize,
    across: f64,
}

impl Place {
    fn after(&mut self, char: char, width: f64) {
        if char == '\n' {
            self.line += 1;
            self.across = 0.0;
            return;
        }
        let char = ems(char.encode_utf8(&mut [0; 4]));
        if self.across > 0.0 && self.across + char > width {
            self.line += 1;
            self.across = 0.0;
        }
        self.across += char;
    }
}

/// Whether a character belongs to the one before it: marks, and the parts of an
/// emoji.
fn joins(char: char) -> bool {
    matches!(
        char,
        '\u{300}'..='\u{36f}' | '\u{200d}' | '\u{fe00}'..='\u{fe0f}' | '\u{1f3fb}'..='\u{1f3ff}'
    )
}

/// A text as a cell holds it: its lines end with a line feed, and what no XML
/// may hold is replaced.
pub(super) fn plain(text: &str) -> String {
    let mut plain = clean(&text.replace("\r\n", "\n").replace('\r', "\n"));
    // The library takes such a text for marked-up runs.
    if plain.starts_with("<r>") && plain.ends_with("</r>") {
        plain.push(' ');
    }
    plain
}

/// A text of at most so many UTF-16 units: cut where it is longer, and marked
/// as cut.
pub(super) fn cut(text: &str, units: usize) -> String {
    if text.encode_utf16().count() <= units {
        return text.to_owned();
    }
    let mut cut = String::new();
    let mut room = units.saturating_sub(1);
    for char in text.chars() {
        match room.checked_sub(char.len_utf16()) {
            Some(rest) => room = rest,
            None => break,
        }
        cut.push(char);
    }
    cut.push('…');
    cut
}

#[cfg(test)]
mod tests {
    use super::*;

    const SMALL: Room = Room {
        ems: 10.0,
        lines: 3,
    };

    #[test]
    fn pieces_are_the_text_and_each_has_room() {
        let long =
            "정보 ".repeat(40) + &"long words ".repeat(40) + &"가".repeat(500) + "\n\n\n\n\n";
        let pieces = SMALL.pieces(&long);
        assert_eq!(pieces.concat(), long);
        assert!(pieces.len() > 10);
        for piece in pieces {
            assert!(SMALL.lines_of(piece) <= SMALL.lines, "{piece:?}");
        }
    }

    #[test]
    fn a_cell_holds_no_more_than_excel_lets_it() {
        let long = "👩‍💼".repeat(20_000);
        for piece in Room::UNSEEN.pieces(&long) {
            assert!(piece.encode_utf16().count() <= CELL);
        }
        assert_eq!(Room::UNSEEN.pieces("short\ntext"), ["short\ntext"]);
        assert_eq!(SMALL.pieces(""), [""]);
    }

    #[test]
    fn what_is_cut_says_so() {
        assert_eq!(cut("Answers", 7), "Answers");
        assert_eq!(cut("Answers", 4), "Ans…");
        assert_eq!(cut("🍜🍜🍜", 4), "🍜…");
    }

    #[test]
    fn no_text_is_markup() {
        assert_eq!(plain("<r><t>x</t></r>"), "<r><t>x</t></r> ");
        assert_eq!(plain("a\r\nb\rc\u{1}"), "a\nb\nc\u{fffd}");
    }
}
