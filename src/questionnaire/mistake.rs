//! From where the parser stopped to the mistake.
//!
//! The parser stops where it cannot go on, which is often a line or a quote
//! after the mistake, and it says so in words about parsers. Here that becomes
//! the mistake: a kind of its own, at the place where it is to be put right.

use granit_parser::{ErrorKind, ScanError};

use super::{
    Counted, Place, Problem, ProblemKind, Syntax,
    character::is_control,
    encoding, limits,
    lines::{Lines, instead_of_colon, key_colon},
    node::{self, Stop},
    place::{characters, without_mark},
};

type Found = (Place, Syntax);

/// What is to be told about a file that was not read to its end.
pub(super) fn problems(yaml: &str, stop: Stop) -> Vec<Problem> {
    let (error, open) = match stop {
        Stop::Problem(problem) => return vec![problem],
        Stop::Parser { error, open } => (error, open),
    };
    let at = node::place(error.marker());
    match error.kind() {
        ErrorKind::RecursionLimitExceeded => vec![node::too_deep(at)],
        ErrorKind::BomInsideDocument => controls(yaml),
        ErrorKind::UnexpectedCharacter { character } if is_control(*character) => controls(yaml),
        _ => vec![Text(Lines::of(yaml)).problem(&error, at, &open)],
    }
}

fn problem(place: Place, length: usize, kind: ProblemKind) -> Problem {
    let column = place.column + u64::try_from(length.max(1)).unwrap_or(u64::MAX);
    Problem {
        place,
        end: Place { column, ..place },
        path: String::new(),
        kind,
    }
}

/// Every character that no text may hold; the parser stops at the first. Very
/// many of them are text in another encoding.
fn controls(yaml: &str) -> Vec<Problem> {
    if let Some(problem) = encoding::mistaken(yaml) {
        return vec![problem];
    }
    (characters(without_mark(yaml)))
        .filter(|(.., character)| is_control(*character))
        .map(|(at, _, character)| problem(at, 1, ProblemKind::ControlCharacter { character }))
        .take(limits::PROBLEMS)
        .collect()
}

struct Text(Lines);

impl Text {
    fn problem(&self, error: &ScanError, at: Place, open: &[Place]) -> Problem {
        if let Some(tag) = self.tag(error.kind(), at) {
            return problem(at, tag.chars().count(), ProblemKind::Tag { tag });
        }
        if let Some(found) = self.long_key(error.kind(), at) {
            let (what, limit) = (Counted::KeyCharacters, limits::KEY_CHARACTERS);
            return problem(at, found, ProblemKind::TooMany { what, found, limit });
        }
        let (place, syntax) = self.mistake(error.kind(), at, open);
        let length = match &syntax {
            Syntax::UnknownAlias { name } => name.chars().count() + 1,
            Syntax::Escape { found } => found.chars().count(),
            _ => 1,
        };
        problem(place, length, ProblemKind::Syntax(syntax))
    }

    fn tag(&self, kind: &ErrorKind, at: Place) -> Option<String> {
        let about = matches!(
            kind,
            ErrorKind::UndeclaredTagHandle
                | ErrorKind::MissingTagUri
                | ErrorKind::UnclosedVerbatimTag
                | ErrorKind::InvalidTagTerminator
                | ErrorKind::InvalidTagEscape
        );
        about.then(|| self.0.word(at))
    }

    /// How long the key here is, if that is why it is taken for none.
    fn long_key(&self, kind: &ErrorKind, at: Place) -> Option<usize> {
        let about = matches!(
            kind,
            ErrorKind::SimpleKeyExpected | ErrorKind::InvalidSimpleKey
        );
        let length = key_colon(self.0.line(at))?.checked_sub(self.0.before(at).len())?;
        (about && length > limits::KEY_CHARACTERS).then_some(length)
    }

    fn mistake(&self, kind: &ErrorKind, at: Place, open: &[Place]) -> Found {
        (self.tab(kind, at))
            .or_else(|| self.left_bracket(kind, at, open))
            .or_else(|| self.quote(kind, at))
            .or_else(|| self.sign(kind, at))
            .or_else(|| self.colon(kind, at))
            .or_else(|| self.bracket(kind, at, open))
            .or_else(|| self.indentation(kind, at))
            .unwrap_or_else(|| {
                let detail = kind.to_string();
                (at, Syntax::Other { detail })
            })
    }

    fn tab(&self, kind: &ErrorKind, at: Place) -> Option<Found> {
        let tab = match kind {
            ErrorKind::TabNotAllowed
            | ErrorKind::TabInBlockIndentation
            | ErrorKind::TabInIndentation
            | ErrorKind::TabInPlainScalar
            | ErrorKind::TabAtBlockScalarStart => self.0.indenting_tab(at).unwrap_or(at),
            ErrorKind::InvalidBlockEntryWhitespace
            | ErrorKind::InvalidMappingValueWhitespace
            | ErrorKind::BlockSequenceEntryNotAllowed => self.0.tab(at)?,
            _ => return None,
        };
        Some((tab, Syntax::Tab))
    }

    /// What is wrong with a text in quotes.
    fn quote(&self, kind: &ErrorKind, at: Place) -> Option<Found> {
        Some(match kind {
            ErrorKind::InvalidQuotedScalarIndent | ErrorKind::DocumentIndicatorInQuotedScalar => {
                let (place, quote) = self.0.open_quote(at)?;
                (place, Syntax::OpenQuote { quote })
            }
            ErrorKind::UnclosedQuotedScalar => {
                let quote = self.0.at(at)?;
                (at, Syntax::OpenQuote { quote })
            }
            ErrorKind::InvalidTrailingSingleQuotedScalar => self.after_quote(at, '\''),
            ErrorKind::InvalidTrailingDoubleQuotedScalar => self.after_quote(at, '"'),
            ErrorKind::UnknownQuotedScalarEscape
            | ErrorKind::InvalidQuotedScalarHexEscape
            | ErrorKind::InvalidLowSurrogateHexEscape
            | ErrorKind::InvalidLowSurrogate
            | ErrorKind::MissingLowSurrogate
            | ErrorKind::UnpairedLowSurrogate
            | ErrorKind::InvalidUnicodeEscape => {
                let (place, found) = self.0.bad_escape(at)?;
                (place, Syntax::Escape { found })
            }
            _ => return None,
        })
    }

    /// Something after a quote that closes; if that quote was meant to open
    /// another text, the one before is still open.
    fn after_quote(&self, at: Place, quote: char) -> Found {
        let quotes = self.0.before(at).iter().filter(|it| **it == quote);
        match self.0.open_quote(at) {
            Some((place, open)) if open == quote && quotes.count() % 2 == 1 => {
                (place, Syntax::OpenQuote { quote })
            }
            _ => (at, Syntax::AfterQuote { quote }),
        }
    }

    /// What is wrong with a sign that has a meaning in YAML.
    fn sign(&self, kind: &ErrorKind, at: Place) -> Option<Found> {
        let sign = match kind {
            ErrorKind::UnexpectedCharacter { character } => *character,
            ErrorKind::MissingAnchorOrAliasName | ErrorKind::InvalidBlockScalarHeader => {
                self.0.at(at)?
            }
            ErrorKind::BlockSequenceEntryNotAllowed
            | ErrorKind::BlockEntryInFlowCollection
            | ErrorKind::PlainScalarStartsWithDashFlowIndicator => '-',
            ErrorKind::MappingKeyNotAllowed => '?',
            ErrorKind::MissingDocumentEndBeforeDirective => '%',
            ErrorKind::CommentNotSeparated => return Some((at, Syntax::CommentNotSeparated)),
            ErrorKind::UnknownAnchor => {
                let name = self.0.word(at).chars().skip(1).collect();
                return Some((at, Syntax::UnknownAlias { name }));
            }
            _ => return None,
        };
        Some((at, Syntax::Sign { sign }))
    }

    /// What is wrong about a colon: there is none, or the text it stands in,
    /// the indentation of its line, the line before.
    fn colon(&self, kind: &ErrorKind, at: Place) -> Option<Found> {
        match kind {
            ErrorKind::SimpleKeyExpected | ErrorKind::InvalidSimpleKey => {
                Some(self.missing_colon(at))
            }
            ErrorKind::MappingValueNotAllowed => Some(self.second_colon(at)),
            _ => None,
        }
    }

    fn second_colon(&self, at: Place) -> Found {
        if key_colon(self.0.before(at)).is_some() {
            return (at, Syntax::ColonInText);
        }
        let here = self.0.first(at);
        // The lines before that belong to the same text.
        let mut start = None;
        for above in self.0.above(at) {
            let line = self.0.line(above);
            let Some(colon) = key_colon(line) else {
                if self.0.first(above).column == here.column {
                    start = Some(above);
                    continue;
                }
                break;
            };
            let has_value = line[colon + 1..].iter().any(|it| *it != ' ');
            let is_text = has_value && self.0.indent(above) < self.0.indent(here);
            return match start {
                None => (here, Syntax::Indentation),
                Some(_) if is_text => (at, Syntax::ColonInText),
                Some(start) => self.missing_colon(start),
            };
        }
        start.map_or((at, Syntax::ColonInText), |it| self.missing_colon(it))
    }

    fn missing_colon(&self, at: Place) -> Found {
        let instead = instead_of_colon(self.0.line(at));
        (self.0.first(at), Syntax::MissingColon { instead })
    }

    /// What is wrong within brackets, or about them.
    fn bracket(&self, kind: &ErrorKind, at: Place, open: &[Place]) -> Option<Found> {
        match kind {
            ErrorKind::UnclosedFlowCollection { open } => {
                return Some((at, Syntax::OpenBracket { open: *open }));
            }
            ErrorKind::MismatchedFlowCollectionEnd { open, close } => {
                let (open, close) = (*open, *close);
                return Some((at, Syntax::WrongBracket { open, close }));
            }
            ErrorKind::MisplacedFlowCollectionEnd => {
                let close = self.0.at(at)?;
                return Some((at, Syntax::StrayBracket { close }));
            }
            ErrorKind::ExpectedBlockMappingKey | ErrorKind::ExpectedBlockSequenceEntry => {
                let before = self.0.before(at).iter().rev().find(|it| **it != ' ')?;
                let close = Some(*before).filter(|it| matches!(it, ']' | '}'))?;
                return Some((at, Syntax::AfterBracket { close }));
            }
            _ if is_within_brackets(kind) => {}
            _ => return None,
        }
        let (begin, open) = self.innermost(open)?;
        Some(match self.0.at(at) {
            Some(':') => (at, Syntax::ColonInText),
            Some(_) => {
                let close = if open == '[' { ']' } else { '}' };
                (at, Syntax::MissingComma { close })
            }
            None => (begin, Syntax::OpenBracket { open }),
        })
    }

    /// A bracket that is still open where a line begins no deeper than the
    /// bracket's own, which is not meant to be within it.
    fn left_bracket(&self, kind: &ErrorKind, at: Place, open: &[Place]) -> Option<Found> {
        let is_entry = matches!(
            kind,
            ErrorKind::BlockSequenceEntryNotAllowed | ErrorKind::BlockEntryInFlowCollection
        );
        let (begin, open) = if is_entry && self.0.begins(at) {
            // The parser has not come to tell of the bracket.
            self.0.open_bracket(at)?
        } else {
            self.innermost(open)?
        };
        let is_left = at.line > begin.line && self.0.indent(at) <= self.0.indent(begin);
        ((is_entry || is_within_brackets(kind)) && is_left)
            .then_some((begin, Syntax::OpenBracket { open }))
    }

    /// The innermost bracket that is open, and which it is.
    fn innermost(&self, open: &[Place]) -> Option<(Place, char)> {
        open.iter().rev().find_map(|&begin| {
            let open = self.0.at(begin).filter(|it| matches!(it, '[' | '{'))?;
            Some((begin, open))
        })
    }

    fn indentation(&self, kind: &ErrorKind, at: Place) -> Option<Found> {
        let about = matches!(
            kind,
            ErrorKind::ExpectedBlockMappingKey
                | ErrorKind::ExpectedBlockSequenceEntry
                | ErrorKind::ExpectedDocumentStart
                | ErrorKind::InvalidIndentation
                | ErrorKind::InvalidBlockScalarIndent
                | ErrorKind::InvalidFlowScalarIndent
                | ErrorKind::InvalidQuotedScalarIndent
        );
        (about && self.0.begins(at)).then_some((at, Syntax::Indentation))
    }
}

fn is_within_brackets(kind: &ErrorKind) -> bool {
    matches!(
        kind,
        ErrorKind::ExpectedFlowMappingSeparator
            | ErrorKind::ExpectedFlowSequenceSeparator
            | ErrorKind::InvalidColonPlacement
            | ErrorKind::FlowMappingValueAdjacentCollection
            | ErrorKind::UnexpectedEofFlowSequence
            | ErrorKind::UnexpectedEofFlowMapping
            | ErrorKind::UnexpectedEofImplicitFlowMapping
            | ErrorKind::InvalidFlowScalarIndent
            | ErrorKind::InvalidIndentation
    )
}
