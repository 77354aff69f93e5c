//! YAML as a tree whose every value knows its place.
//!
//! A reader that fills structs would stop at the first wrong value. An author
//! wants all of them, so the file is read into this tree first and
//! [`check`](super::check) walks it. The tree is built from the parser's own
//! events, which also keeps every text as its author typed it.

use std::{borrow::Cow, collections::BTreeMap};

use granit_parser::{ErrorKind, Event, Marker, Parser, ScalarStyle, ScanError, StrInput};

use super::{
    limits,
    problem::{Place, Problem, ProblemKind, Shape},
};

/// A YAML value and where it begins.
#[derive(Clone, Debug)]
pub(super) struct Node {
    pub(super) place: Place,
    pub(super) content: Content,
}

#[derive(Clone, Debug)]
pub(super) enum Content {
    Nothing,
    /// As it is written: `1.10`, `no` and dates stay what their author typed.
    Scalar(String),
    List(Vec<Node>),
    /// In the order of the file; a repeated key is there twice.
    Map(Vec<(Key, Node)>),
}

#[derive(Clone, Debug)]
pub(super) struct Key {
    pub(super) place: Place,
    pub(super) name: String,
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
pub(super) fn parse(yaml: &str) -> Result<Node, Problem> {
    if yaml.len() > limits::BYTES {
        return Err(too_many(Place::START, "bytes", yaml.len(), limits::BYTES));
    }
    // What editors on Windows put before a text is not part of it.
    let yaml = yaml.strip_prefix('\u{feff}').unwrap_or(yaml);
    let options = granit_parser::options! { flow_nesting_limit: limits::DEPTH };
    let mut tree = Tree {
        events: Parser::new_from_str_with_options(yaml, options),
        yaml,
        anchors: BTreeMap::new(),
        count: 0,
        aliased: 0,
    };
    tree.file()
}

fn problem(place: Place, kind: ProblemKind) -> Problem {
    Problem {
        place,
        path: String::new(),
        kind,
    }
}

fn too_many(place: Place, what: &'static str, found: usize, limit: usize) -> Problem {
    problem(place, ProblemKind::TooMany { what, found, limit })
}

fn too_deep(place: Place) -> Problem {
    let what = "values inside one another";
    too_many(place, what, limits::DEPTH + 1, limits::DEPTH)
}

fn syntax(place: Place, detail: &str) -> Problem {
    let detail = detail.to_owned();
    problem(place, ProblemKind::Syntax { detail })
}

fn place(at: &Marker) -> Place {
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
}

impl<'yaml> Tree<'yaml> {
    fn file(&mut self) -> Result<Node, Problem> {
        let mut root = None;
        loop {
            let (event, at) = self.next()?;
            match event {
                Event::StreamStart | Event::DocumentEnd => {}
                Event::DocumentStart(..) if root.is_some() => {
                    return Err(too_many(at, "documents in one file", 2, 1));
                }
                Event::DocumentStart(..) => {
                    let (event, at) = self.next()?;
                    root = Some(self.value(event, at, 1)?);
                }
                _ => {
                    return Ok(root.unwrap_or(Node {
                        place: Place::START,
                        content: Content::Nothing,
                    }));
                }
            }
        }
    }

    fn next(&mut self) -> Result<(Event<'yaml>, Place), Problem> {
        match self.events.next() {
            Some(Ok((event, span))) => Ok((event, place(&span.start))),
            Some(Err(error)) => Err(self.stumbled(&error)),
            None => Ok((Event::StreamEnd, Place::START)),
        }
    }

    /// The value that begins with this event, `depth` values deep.
    fn value(&mut self, event: Event<'yaml>, at: Place, depth: usize) -> Result<Node, Problem> {
        self.count += 1;
        if self.count > limits::NODES {
            return Err(too_many(at, "values", self.count, limits::NODES));
        }
        let opens = matches!(event, Event::SequenceStart(..) | Event::MappingStart(..));
        if opens && depth > limits::DEPTH {
            return Err(too_deep(at));
        }
        let (content, anchor) = match event {
            Event::Scalar(text, style, anchor, tag) => {
                let plain = style == ScalarStyle::Plain && tag.is_none();
                (scalar(text, plain), anchor)
            }
            Event::SequenceStart(_, anchor, _) => (self.list(depth)?, anchor),
            Event::MappingStart(_, anchor, _) => (self.map(depth)?, anchor),
            Event::Alias(anchor) => return self.repeated(anchor, at),
            _ => return Err(syntax(at, "expected a value")),
        };
        let node = Node { place: at, content };
        if anchor != 0 {
            self.anchors.insert(anchor, node.clone());
        }
        Ok(node)
    }

    fn list(&mut self, depth: usize) -> Result<Content, Problem> {
        let mut values = Vec::new();
        loop {
            match self.next()? {
                (Event::SequenceEnd, _) => return Ok(Content::List(values)),
                (event, at) => values.push(self.value(event, at, depth + 1)?),
            }
        }
    }

    fn map(&mut self, depth: usize) -> Result<Content, Problem> {
        let mut entries = Vec::new();
        loop {
            let (event, at) = self.next()?;
            if event == Event::MappingEnd {
                return Ok(Content::Map(entries));
            }
            let key = self.value(event, at, depth + 1)?;
            let name = match key.content {
                Content::Scalar(name) => name,
                Content::Nothing => String::new(),
                Content::List(_) | Content::Map(_) => {
                    let expected = Shape::Scalar;
                    let found = key.shape();
                    return Err(problem(at, ProblemKind::WrongShape { expected, found }));
                }
            };
            let (event, value_at) = self.next()?;
            let value = self.value(event, value_at, depth + 1)?;
            entries.push((Key { place: at, name }, value));
        }
    }

    /// What an alias stands for, at the alias's place.
    fn repeated(&mut self, anchor: usize, at: Place) -> Result<Node, Problem> {
        let Some(node) = self.anchors.get(&anchor) else {
            return Err(syntax(at, "an alias stands inside what it repeats"));
        };
        self.aliased += node.count();
        if self.aliased > limits::ALIASED {
            let what = "values repeated by aliases";
            return Err(too_many(at, what, limits::ALIASED + 1, limits::ALIASED));
        }
        Ok(Node {
            place: at,
            content: node.content.clone(),
        })
    }

    fn stumbled(&self, error: &ScanError) -> Problem {
        let at = place(error.marker());
        match error.kind() {
            ErrorKind::RecursionLimitExceeded => too_deep(at),
            kind => {
                let detail = kind.to_string();
                // Over a tab the parser stops at the value before; what the
                // author must find is the tab.
                let at = if detail.contains("tab") {
                    tab_from(self.yaml, at)
                } else {
                    at
                };
                syntax(at, &detail)
            }
        }
    }
}

fn scalar(text: Cow<'_, str>, plain: bool) -> Content {
    match &*text {
        "" | "~" | "null" | "Null" | "NULL" if plain => Content::Nothing,
        _ => Content::Scalar(text.into_owned()),
    }
}

/// The first line from here on that is indented with a tab.
fn tab_from(yaml: &str, at: Place) -> Place {
    let indented = |line: &str| line.trim_start_matches(' ').starts_with('\t');
    (1..)
        .zip(yaml.lines())
        .find(|(number, line)| *number >= at.line && indented(line))
        .map_or(at, |(line, _)| Place { line, column: 1 })
}
