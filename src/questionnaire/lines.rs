//! A text by its lines, as an author sees it.

use std::ops::Range;

use super::place::{self, Place, without_mark};

/// A text by its lines.
#[derive(Debug)]
pub(super) struct Lines {
    lines: Vec<Vec<char>>,
}

impl Lines {
    pub(super) fn of(yaml: &str) -> Self {
        let lines = place::lines(without_mark(yaml));
        let lines = lines.map(|line| line.chars().collect()).collect();
        Self { lines }
    }

    /// The whole line of a place.
    pub(super) fn line(&self, at: Place) -> &[char] {
        self.lines.get(line_index(at)).map_or(&[], Vec::as_slice)
    }

    /// The character at a place.
    pub(super) fn at(&self, at: Place) -> Option<char> {
        self.line(at).get(index(at)).copied()
    }

    /// What stands before a place in its line.
    pub(super) fn before(&self, at: Place) -> &[char] {
        let line = self.line(at);
        &line[..index(at).min(line.len())]
    }

    /// Whether the first character of a line is at a place.
    pub(super) fn begins(&self, at: Place) -> bool {
        self.at(at).is_some() && self.before(at).iter().all(|it| *it == ' ')
    }

    /// The first character of a line that is neither a space nor the dash of
    /// a list.
    pub(super) fn first(&self, at: Place) -> Place {
        let line = self.line(at);
        let mut found = 0;
        while let Some(character) = line.get(found) {
            let dash = *character == '-' && line.get(found + 1) == Some(&' ');
            if *character != ' ' && !dash {
                break;
            }
            found += 1;
        }
        column(at, found)
    }

    /// How many spaces a line begins with.
    pub(super) fn indent(&self, at: Place) -> usize {
        self.line(at).iter().take_while(|it| **it == ' ').count()
    }

    /// What stands at a place, up to a space or the end of a list entry.
    pub(super) fn word(&self, at: Place) -> String {
        let end = |it: &char| it.is_whitespace() || matches!(it, ',' | ']' | '}');
        let line = self.line(at).get(index(at)..).unwrap_or(&[]);
        line.iter().take_while(|it| !end(it)).take(80).collect()
    }

    /// The lines above a place that say something, the nearest first.
    pub(super) fn above(&self, at: Place) -> impl Iterator<Item = Place> {
        let lines = (1..at.line).rev().map(|line| Place { line, column: 1 });
        lines.filter(|at| {
            let begin = self.line(*at).iter().find(|it| !it.is_whitespace());
            begin.is_some_and(|it| *it != '#')
        })
    }

    /// The first tab in the line of a place.
    pub(super) fn tab(&self, at: Place) -> Option<Place> {
        let found = self.line(at).iter().position(|it| *it == '\t')?;
        Some(column(at, found))
    }

    /// The first tab that indents a line, from the line of a place on.
    pub(super) fn indenting_tab(&self, at: Place) -> Option<Place> {
        let lines = (at.line..).zip(self.lines.iter().skip(line_index(at)));
        lines
            .map(|(line, text)| (Place { line, column: 1 }, text))
            .find_map(|(at, text)| {
                let indent = text.iter().take_while(|it| matches!(it, ' ' | '\t'));
                let found = indent.into_iter().position(|it| *it == '\t')?;
                Some(column(at, found))
            })
    }

    /// The last quote above a place that does not close in its own line, and
    /// which quote it is.
    pub(super) fn open_quote(&self, at: Place) -> Option<(Place, char)> {
        self.above(at).find_map(|above| {
            let (found, quote) = open_quote(self.line(above))?;
            Some((column(above, found), quote))
        })
    }

    /// The last bracket above a place that does not close in its own line,
    /// and which it is.
    pub(super) fn open_bracket(&self, at: Place) -> Option<(Place, char)> {
        self.above(at).find_map(|above| {
            let (found, bracket) = open_bracket(self.line(above))?;
            Some((column(above, found), bracket))
        })
    }

    /// The first backslash from a place on that begins no escape, with what it
    /// was to begin.
    pub(super) fn bad_escape(&self, at: Place) -> Option<(Place, String)> {
        let lines = (at.line..).zip(self.lines.iter().skip(line_index(at)));
        lines
            .map(|(line, text)| (Place { line, column: 1 }, text))
            .find_map(|(here, text)| {
                let from = if here.line == at.line { index(at) } else { 0 };
                let found = bad_escape(text, from)?;
                let place = column(here, found.start);
                Some((place, text[found].iter().collect()))
            })
    }
}

fn line_index(at: Place) -> usize {
    usize::try_from(at.line - 1).unwrap_or(usize::MAX)
}

fn index(at: Place) -> usize {
    usize::try_from(at.column - 1).unwrap_or(usize::MAX)
}

fn column(at: Place, index: usize) -> Place {
    let column = u64::try_from(index).unwrap_or(u64::MAX) + 1;
    Place { column, ..at }
}

/// Where a line has the colon that ends a key.
pub(super) fn key_colon(line: &[char]) -> Option<usize> {
    let ends_key = |next: Option<&char>| next.is_none_or(|it| matches!(it, ' ' | '\t'));
    (0..line.len()).find(|&at| line[at] == ':' && ends_key(line.get(at + 1)))
}

/// What a line has that looks like the colon of a key or the space after it.
pub(super) fn instead_of_colon(line: &[char]) -> Option<char> {
    let pairs = line.iter().zip(line.iter().skip(1).chain([&' ']));
    pairs.into_iter().find_map(|pair| match pair {
        (colon @ ('\u{ff1a}' | '\u{fe55}' | '\u{a789}' | '\u{2236}'), _) => Some(*colon),
        (':', space @ ('\u{a0}' | '\u{3000}' | '\u{2000}'..='\u{200b}' | '\u{202f}')) => {
            Some(*space)
        }
        _ => None,
    })
}

/// Where a line opens a quote that it does not close, and which.
fn open_quote(line: &[char]) -> Option<(usize, char)> {
    let mut at = 0;
    let mut begins = true;
    while let Some(&character) = line.get(at) {
        if begins && matches!(character, '"' | '\'') {
            match closing(line, at) {
                Some(end) => at = end,
                None => return Some((at, character)),
            }
        }
        let before_value = matches!(character, ':' | '-' | '?' | '[' | '{' | ',');
        begins = before_value || (begins && character == ' ');
        at += 1;
    }
    None
}

/// The innermost bracket that a line opens and does not close.
fn open_bracket(line: &[char]) -> Option<(usize, char)> {
    let mut open = Vec::new();
    let mut at = 0;
    let mut before = ' ';
    while let Some(&character) = line.get(at) {
        match character {
            '[' | '{' => open.push((at, character)),
            ']' | '}' => drop(open.pop()),
            '#' if before == ' ' => break,
            '"' | '\'' if matches!(before, ' ' | ',' | '[' | '{' | ':') => at = closing(line, at)?,
            _ => {}
        }
        before = character;
        at += 1;
    }
    open.pop()
}

/// Where the quote that opens here closes.
fn closing(line: &[char], open: usize) -> Option<usize> {
    let quote = line[open];
    let mut at = open + 1;
    while let Some(&character) = line.get(at) {
        let escapes = quote == '"' && character == '\\';
        let doubled = quote == '\'' && line.get(at..at + 2) == Some(&['\'', '\'']);
        match character {
            _ if escapes || doubled => at += 2,
            _ if character == quote => return Some(at),
            _ => at += 1,
        }
    }
    None
}

/// The first backslash in a line that begins no escape, with what it was to
/// begin.
fn bad_escape(line: &[char], from: usize) -> Option<Range<usize>> {
    let mut at = from;
    loop {
        at += line.get(at..)?.iter().position(|it| *it == '\\')?;
        match escape(&line[at..]) {
            Ok(length) => at += length,
            Err(length) => return Some(at..at + length),
        }
    }
}

/// How long the escape is that begins here, right or wrong.
fn escape(line: &[char]) -> Result<usize, usize> {
    const PLAIN: &str = "0abt\tnvfre \"/\\N_LP";
    let digits = match line.get(1) {
        None => return Ok(1),
        Some('x') => 2,
        Some('u') => 4,
        Some('U') => 8,
        Some(character) if PLAIN.contains(*character) => return Ok(2),
        Some(_) => return Err(2),
    };
    let hex: String = (line[2..].iter().take(digits))
        .take_while(|it| it.is_ascii_hexdigit())
        .collect();
    let length = 2 + hex.len();
    match u32::from_str_radix(&hex, 16) {
        // Two such escapes make one character.
        Ok(0xd800..=0xdbff) if line.get(6..8) == Some(&['\\', 'u']) => Ok(12),
        Ok(code) if hex.len() == digits && char::from_u32(code).is_some() => Ok(length),
        _ => Err(length),
    }
}
