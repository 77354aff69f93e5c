/// Why a text is not YAML.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Syntax {
    /// A line is indented with a tab.
    Tab,
    /// A line begins in a column where nothing above it begins.
    Indentation,
    /// A line has no `: ` between a key and its value.
    MissingColon {
        /// What stands in place of the colon or of the space after it and
        /// looks the same.
        instead: Option<char>,
    },
    /// A text without quotes has `: ` in it.
    ColonInText,
    /// A text without quotes begins with a sign that means something else.
    Sign {
        /// The sign.
        sign: char,
    },
    /// A quote is not closed.
    OpenQuote {
        /// `"` or `'`.
        quote: char,
    },
    /// Something follows the quote that closes a text.
    AfterQuote {
        /// `"` or `'`.
        quote: char,
    },
    /// A bracket is not closed.
    OpenBracket {
        /// `[` or `{`.
        open: char,
    },
    /// A bracket is closed by another kind.
    WrongBracket {
        /// `[` or `{`.
        open: char,
        /// `]` or `}`.
        close: char,
    },
    /// A bracket closes nothing.
    StrayBracket {
        /// `]` or `}`.
        close: char,
    },
    /// Something follows the bracket that closes a value.
    AfterBracket {
        /// `]` or `}`.
        close: char,
    },
    /// Within brackets, something follows a value without a comma.
    MissingComma {
        /// What would close the bracket.
        close: char,
    },
    /// A `*name` that no `&name` stands before.
    UnknownAlias {
        /// The name.
        name: String,
    },
    /// A `*name` within what is called `&name`.
    AliasInItself,
    /// A backslash in double quotes that begins no escape.
    Escape {
        /// The backslash and what follows it.
        found: String,
    },
    /// A `#` that no space stands before.
    CommentNotSeparated,
    /// Something else.
    Other {
        /// The parser's own words, in English.
        detail: String,
    },
}
