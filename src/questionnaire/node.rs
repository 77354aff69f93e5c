//! YAML as a tree whose every value knows its place.
//!
//! A reader that fills structs would stop at the first wrong value. An author
//! wants all of them, so the file is read into this tree first and
//! [`check`](super::check) walks it. The tree is built from the parser's own
//! events, which also keeps every text as its author typed it.

use std::{borrow::Cow, collections::BTreeMap, fmt::Write as _, rc::Rc};

use granit_parser::{Event, Marker, Parser, ScalarStyle, ScanError, Span, StrInput, Tag};

use super::{Counted, Place, Problem, ProblemKind, Shape, Syntax, limits, place::without_mark};

/// A YAML value, where it begins and where it ends. Cheap to clone, because an
/// alias is a clone.
#[derive(Clone, Debug)]
pub(super) struct Node {
    pub(super) place: Place,
    /// Of a list or map only its first character is meant.
    pub(super) end: Place,
    pub(super) content: Content,
}

#[derive(Clone, Debug)]
pub(super) enum Content {
    Nothing,
    /// As it is written: `1.10`, `no` and dates stay what their author typed.
    Scalar(Rc<str>),
    List(Rc<[Node]>),
    /// In the order of the file; a repeated key is there twice.
    Map(Rc<[(Key, Node)]>),
}

#[derive(Clone, Debug)]
pub(super) struct Key {
    pub(super) place: Place,
    pub(super) end: Place,
    pub(super) name: Rc<str>,
    /// Whether it stands without a colon, as `b` in `{ a: 1, b }`.
    pub(super) is_loose: bool,
}

/// A file that is YAML.
#[derive(Debug)]
pub(super) struct Document {
    pub(super) root: Node,
    /// What is wrong with it already: things YAML has and we do not.
    pub(super) problems: Vec<Problem>,
}

/// Why a file is not read to its end.
#[derive(Debug)]
pub(super) enum Stop {
    /// It passes a limit, or says what no file of ours can mean.
    Problem(Problem),
    /// It is not YAML.
    Parser {
        error: ScanError,
        /// The lists and maps that were open, the innermost last.
        open: Vec<Place>,
    },
}

impl Node {
    pub(super) fn shape(&self) -> Shape {
        match self.content {
            Content::Nothing => Shape::Nothing,
            Content::Scalar(_) => Shape::Scalar,
            Content::List(_) => Shape::List,
            Content::Map(_) => Shape::Map,
        }
    }

    /// The value of a key, whatever else is wrong here.
    pub(super) fn get(&self, key: &str) -> Option<&Self> {
        let Content::Map(map) = &self.content else {
            return None;
        };
        let (_, value) = map.iter().find(|(it, _)| *it.name == *key)?;
        Some(value)
    }

    /// The single value of a key, whatever else is wrong here.
    pub(super) fn scalar(&self, key: &str) -> Option<&str> {
        self.get(key)?.text()
    }

    /// A single value as it is written.
    pub(super) fn text(&self) -> Option<&str> {
        match &self.content {
            Content::Scalar(text) => Some(text),
            _ => None,
        }
    }

    /// How many values it is, itself included.
    fn count(&self) -> usize {
        1 + match &self.content {
            Content::Nothing | Content::Scalar(_) => 0,
            Content::List(values) => values.iter().map(Self::count).sum(),
            Content::Map(entries) => entries.iter().map(|(_, value)| value.count()).sum(),
        }
    }
}

/// Reads a whole file, within [`limits`].
pub(super) fn parse(yaml: &str) -> Result<Document, Stop> {
    if yaml.len() > limits::BYTES {
        return Err(Stop::Problem(too_large(yaml.len())));
    }
    let yaml = without_mark(yaml);
    let options = granit_parser::options! { flow_nesting_limit: limits::DEPTH };
    let mut tree = Tree {
        events: Parser::new_from_str_with_options(yaml, options),
        yaml,
        anchors: BTreeMap::new(),
        count: 0,
        aliased: 0,
        path: String::new(),
        open: Vec::new(),
        problems: Vec::new(),
    };
    let root = tree.file()?;
    let problems = tree.problems;
    Ok(Document { root, problems })
}

pub(super) fn too_large(found: usize) -> Problem {
    too_many(Place::START, Counted::Bytes, found, limits::BYTES)
}

pub(super) fn too_deep(place: Place) -> Problem {
    too_many(place, Counted::Depth, limits::DEPTH + 1, limits::DEPTH)
}

fn too_many(place: Place, what: Counted, found: usize, limit: usize) -> Problem {
    Problem {
        place,
        end: place.next(),
        path: String::new(),
        kind: ProblemKind::TooMany { what, found, limit },
    }
}

pub(super) fn place(at: &Marker) -> Place {
    let number = |n: usize| u64::try_from(n).unwrap_or(u64::MAX);
    Place {
        line: number(at.line()).max(1),
        column: number(at.col()) + 1,
    }
}

/// A tree that grows.
struct Tree<'yaml> {
    events: Parser<'yaml, StrInput<'yaml>>,
    yaml: &'yaml str,
    /// What was given a name for aliases, by the parser's number for it.
    anchors: BTreeMap<usize, Node>,
    /// Values so far.
    count: usize,
    /// Values that aliases repeated so far.
    aliased: usize,
    /// Of the value that is being read.
    path: String,
    /// The lists and maps it is in.
    open: Vec<Place>,
    problems: Vec<Problem>,
}

impl<'yaml> Tree<'yaml> {
    fn file(&mut self) -> Result<Node, Stop> {
        let mut root = None;
        loop {
            let (event, span) = self.next()?;
            match event {
                Event::StreamStart | Event::DocumentEnd => {}
                Event::DocumentStart(..) if root.is_some() => {
                    let at = place(&span.start);
                    return Err(Stop::Problem(too_many(at, Counted::Documents, 2, 1)));
                }
                Event::DocumentStart(..) => {
                    let (event, span) = self.next()?;
                    root = Some(self.value(event, &span)?);
                }
                _ => {
                    return Ok(root.unwrap_or(Node {
                        place: Place::START,
                        end: Place::START.next(),
                        content: Content::Nothing,
                    }));
                }
            }
        }
    }

    fn next(&mut self) -> Result<(Event<'yaml>, Span), Stop> {
        match self.events.next() {
            Some(Ok(event)) => Ok(event),
            Some(Err(error)) => Err(Stop::Parser {
                error,
                open: std::mem::take(&mut self.open),
            }),
            None => Ok((Event::StreamEnd, Span::default())),
        }
    }

    /// The value that begins with this event.
    fn value(&mut self, event: Event<'yaml>, span: &Span) -> Result<Node, Stop> {
        let at = place(&span.start);
        self.count += 1;
        if self.count > limits::NODES {
            let what = Counted::Values;
            return Err(Stop::Problem(too_many(at, what, self.count, limits::NODES)));
        }
        let (content, end, anchor) = match event {
            Event::Scalar(text, style, anchor, tag) => {
                let plain = style == ScalarStyle::Plain && tag.is_none();
                self.tag(tag, span);
                (scalar(text, plain), self.end(at, span), anchor)
            }
            Event::SequenceStart(_, anchor, tag) => {
                self.tag(tag, span);
                self.enter(at)?;
                (self.list()?, at.next(), anchor)
            }
            Event::MappingStart(_, anchor, tag) => {
                self.tag(tag, span);
                self.enter(at)?;
                (self.map()?, at.next(), anchor)
            }
            Event::Alias(anchor) => return self.repeated(anchor, span),
            // The parser promises a value here.
            _ => (Content::Nothing, at.next(), 0),
        };
        let node = Node {
            place: at,
            end,
            content,
        };
        if anchor != 0 {
            self.anchors.insert(anchor, node.clone());
        }
        Ok(node)
    }

    fn enter(&mut self, at: Place) -> Result<(), Stop> {
        if self.open.len() == limits::DEPTH {
            return Err(Stop::Problem(too_deep(at)));
        }
        self.open.push(at);
        Ok(())
    }

    fn list(&mut self) -> Result<Content, Stop> {
        let mut values = Vec::new();
        let path = self.path.len();
        loop {
            let (event, span) = self.next()?;
            if event == Event::SequenceEnd {
                self.open.pop();
                return Ok(Content::List(values.into()));
            }
            // Writing to a string cannot fail.
            let _ = write!(self.path, "[{}]", values.len());
            values.push(self.value(event, &span)?);
            self.path.truncate(path);
        }
    }

    fn map(&mut self) -> Result<Content, Stop> {
        let mut entries = Vec::new();
        let path = self.path.len();
        loop {
            let (event, span) = self.next()?;
            if event == Event::MappingEnd {
                self.open.pop();
                return Ok(Content::Map(entries.into()));
            }
            let key = self.value(event, &span)?;
            let name = match &key.content {
                Content::Scalar(name) => Some(name.clone()),
                Content::Nothing => Some("".into()),
                Content::List(_) | Content::Map(_) => {
                    let found = key.shape();
                    self.note(key.place, key.end, ProblemKind::KeyShape { found });
                    None
                }
            };
            if path > 0 {
                self.path.push('.');
            }
            self.path
                .extend(name.iter().flat_map(|it| it.chars().take(64)));
            let (event, value_span) = self.next()?;
            let value = self.value(event, &value_span)?;
            self.path.truncate(path);
            if let Some(name) = name {
                let is_loose = matches!(value.content, Content::Nothing) && !self.colon(&span);
                let Node { place, end, .. } = key;
                let key = Key {
                    place,
                    end,
                    name,
                    is_loose,
                };
                entries.push((key, value));
            }
        }
    }

    /// What an alias stands for, at the alias's place.
    fn repeated(&mut self, anchor: usize, span: &Span) -> Result<Node, Stop> {
        let (place, end) = (place(&span.start), place(&span.end));
        let stop = |kind| {
            let path = self.path.clone();
            Err(Stop::Problem(Problem {
                place,
                end,
                path,
                kind,
            }))
        };
        let Some(node) = self.anchors.get(&anchor) else {
            return stop(ProblemKind::Syntax(Syntax::AliasInItself));
        };
        self.aliased += node.count();
        if self.aliased > limits::ALIASED {
            return stop(ProblemKind::TooMany {
                what: Counted::Repeated,
                found: limits::ALIASED + 1,
                limit: limits::ALIASED,
            });
        }
        Ok(Node {
            place,
            end,
            content: node.content.clone(),
        })
    }

    /// A tag changes nothing here: every scalar stays the text it is. The ones
    /// that say just this are let pass.
    fn tag(&mut self, tag: Option<Cow<'_, Tag>>, span: &Span) {
        let (Some(tag), Some(start)) = (tag, &span.tag_start) else {
            return;
        };
        let written = (start.byte_offset().zip(span.start.byte_offset()))
            .and_then(|(from, to)| self.yaml.get(from..to))
            .and_then(|it| it.split_whitespace().next())
            .map_or_else(|| tag.to_string(), str::to_owned);
        if !matches!(&*written, "!" | "!!str" | "!!seq" | "!!map") {
            let at = place(start);
            let end = at.after(&written);
            self.note(at, end, ProblemKind::Tag { tag: written });
        }
    }

    fn note(&mut self, place: Place, end: Place, kind: ProblemKind) {
        if self.problems.len() < limits::PROBLEMS {
            let path = self.path.clone();
            self.problems.push(Problem {
                place,
                end,
                path,
                kind,
            });
        }
    }

    /// Where a scalar ends, without the line breaks after it. Where there is
    /// nothing, the place of one character is meant.
    fn end(&self, at: Place, span: &Span) -> Place {
        let end = place(&span.end);
        if end.line == at.line {
            return end.max(at.next());
        }
        let bytes = span.start.byte_offset().zip(span.end.byte_offset());
        let text = bytes.and_then(|(from, to)| self.yaml.get(from..to));
        text.map_or(end, |text| at.after(text.trim_end()).max(at.next()))
    }

    /// Whether a colon follows.
    fn colon(&self, span: &Span) -> bool {
        let rest = (span.end.byte_offset()).and_then(|at| self.yaml.get(at..));
        rest.is_some_and(|it| it.trim_start().starts_with(':'))
    }
}

fn scalar(text: Cow<'_, str>, plain: bool) -> Content {
    match &*text {
        "" | "~" | "null" | "Null" | "NULL" if plain => Content::Nothing,
        _ => Content::Scalar(text.into()),
    }
}
