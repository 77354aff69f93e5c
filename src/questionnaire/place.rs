use std::fmt;

/// A place in a file, both counted from 1, columns in characters.
///
/// A line ends with LF, CR LF or CR. A byte-order mark before the text is no
/// character of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// The line.
    pub line: u64,
    /// The column.
    pub column: u64,
}

impl Place {
    /// The first character of a file.
    pub const START: Self = Self { line: 1, column: 1 };

    /// The byte of a text at which this place is, always between characters;
    /// the end of the text for a place past it.
    ///
    /// ```
    /// use needs_catch::questionnaire::Place;
    ///
    /// let place = Place { line: 2, column: 3 };
    /// assert_eq!(place.offset("축적\r\n수집 관리"), "축적\r\n수집".len());
    /// ```
    pub fn offset(self, text: &str) -> usize {
        let start = text.len() - without_mark(text).len();
        (self::characters(&text[start..]))
            .find(|(place, ..)| *place >= self)
            .map_or(text.len(), |(_, at, _)| start + at)
    }

    /// The place of the next character in the same line.
    pub(super) fn next(self) -> Self {
        let column = self.column + 1;
        Self { column, ..self }
    }

    /// The place after a text that begins here.
    pub(super) fn after(self, text: &str) -> Self {
        let mut characters = text.chars().peekable();
        let mut place = self;
        while let Some(character) = characters.next() {
            place = place.past(character, characters.peek());
        }
        place
    }

    fn past(self, character: char, following: Option<&char>) -> Self {
        match (character, following) {
            ('\r', Some('\n')) => self.next(),
            ('\n' | '\r', _) => Self {
                line: self.line + 1,
                column: 1,
            },
            _ => self.next(),
        }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.line, self.column)
    }
}

/// A text without the byte-order mark that editors on Windows put before it.
pub(super) fn without_mark(text: &str) -> &str {
    text.strip_prefix('\u{feff}').unwrap_or(text)
}

/// Every character of a text with its place and its byte.
pub(super) fn characters(text: &str) -> impl Iterator<Item = (Place, usize, char)> {
    let mut place = Place::START;
    let mut characters = text.char_indices().peekable();
    std::iter::from_fn(move || {
        let (at, character) = characters.next()?;
        let here = place;
        place = place.past(character, characters.peek().map(|(_, it)| it));
        Some((here, at, character))
    })
}

/// The lines of a text without their ends.
pub(super) fn lines(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = Some(text);
    std::iter::from_fn(move || {
        let text = rest?;
        let Some(end) = text.find(['\n', '\r']) else {
            rest = None;
            return Some(text);
        };
        let length = if text[end..].starts_with("\r\n") {
            2
        } else {
            1
        };
        rest = Some(&text[end + length..]);
        Some(&text[..end])
    })
}
