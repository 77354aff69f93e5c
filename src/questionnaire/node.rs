//! YAML as a tree whose every value knows its place.
//!
//! serde would stop at the first wrong value. An author wants all of them, so
//! the file is read into this tree first and [`check`](super::check) walks it.

use std::fmt;

use serde::{
    Deserialize, Deserializer,
    de::{MapAccess, SeqAccess, Visitor},
};
use serde_saphyr::{
    DuplicateKeyPolicy, Error, Location, NonFiniteFloatPolicy, Spanned, budget::BudgetBreach,
};

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
}

/// Reads a whole file, within [`limits`].
pub(super) fn parse(yaml: &str) -> Result<Node, Problem> {
    let whole_file = |kind| Problem {
        place: Place::START,
        path: String::new(),
        kind,
    };
    if yaml.len() > limits::BYTES {
        return Err(whole_file(ProblemKind::TooMany {
            what: "bytes",
            found: yaml.len(),
            limit: limits::BYTES,
        }));
    }
    let options = serde_saphyr::options! {
        budget: serde_saphyr::budget! {
            max_depth: limits::DEPTH,
            flow_nesting_limit: limits::DEPTH,
            max_nodes: limits::NODES,
            max_documents: 1,
        },
        alias_limits: serde_saphyr::alias_limits! {
            max_total_replayed_events: limits::ALIASED,
        },
        duplicate_keys: DuplicateKeyPolicy::PassThrough,
        non_finite_float_policy: NonFiniteFloatPolicy::PassThrough,
        with_snippet: false,
    };
    serde_saphyr::from_str_with_options::<Spanned<Raw>>(yaml, options)
        .map(|raw| node(raw, yaml))
        .map_err(|error| Problem {
            place: stumbled_at(&error, yaml),
            ..whole_file(kind(error.without_snippet()))
        })
}

fn kind(error: &serde_saphyr::Error) -> ProblemKind {
    let too_many = |what, found, limit| ProblemKind::TooMany { what, found, limit };
    let inside = "values inside one another";
    match error {
        Error::Budget { breach, .. } => match *breach {
            BudgetBreach::Depth { depth } => too_many(inside, depth, limits::DEPTH),
            BudgetBreach::Documents { documents } => {
                too_many("documents in one file", documents, 1)
            }
            BudgetBreach::Nodes { nodes } => too_many("values", nodes, limits::NODES),
            _ => syntax(error),
        },
        // It stops at the first too many, and has no name for it.
        error if error.to_string().contains("alias replay limit") => {
            let what = "values repeated by aliases";
            too_many(what, limits::ALIASED + 1, limits::ALIASED)
        }
        error if error.to_string().contains("recursion limit") => {
            too_many(inside, limits::DEPTH + 1, limits::DEPTH)
        }
        error => syntax(error),
    }
}

/// The reader's sentence without the place, which stands beside it already.
fn syntax(error: &serde_saphyr::Error) -> ProblemKind {
    let sentence = error.to_string();
    let cut = sentence.find(" at line ").unwrap_or(sentence.len());
    let detail = sentence[..cut].to_owned();
    ProblemKind::Syntax { detail }
}

/// Where the reader stopped. Over a tab it stops at the value before, and what
/// the author must find is the tab.
fn stumbled_at(error: &serde_saphyr::Error, yaml: &str) -> Place {
    let at = error.location().map_or(Place::START, place);
    let tab = |line: &str| line.trim_start_matches(' ').starts_with('\t');
    if !error.to_string().contains("tab") {
        return at;
    }
    (1..)
        .zip(yaml.lines())
        .find(|(number, line)| *number >= at.line && tab(line))
        .map_or(at, |(line, _)| Place { line, column: 1 })
}

fn place(location: Location) -> Place {
    Place {
        line: location.line().max(1),
        column: location.column().max(1),
    }
}

/// What serde is told of a value: text that YAML calls text, or something
/// whose spelling is looked up in the file.
enum Raw {
    Nothing,
    Text(String),
    Spelled,
    List(Vec<Spanned<Raw>>),
    Map(Vec<(Spanned<String>, Spanned<Raw>)>),
}

fn node(raw: Spanned<Raw>, yaml: &str) -> Node {
    let at = raw.referenced;
    Node {
        place: place(at),
        content: match raw.value {
            Raw::Nothing => Content::Nothing,
            Raw::Text(text) => Content::Scalar(text),
            Raw::Spelled => Content::Scalar(spelling(raw.defined, yaml)),
            Raw::List(values) => {
                Content::List(values.into_iter().map(|value| node(value, yaml)).collect())
            }
            Raw::Map(entries) => Content::Map(
                entries
                    .into_iter()
                    .map(|(key, value)| {
                        let place = place(key.referenced);
                        let name = key.value;
                        (Key { place, name }, node(value, yaml))
                    })
                    .collect(),
            ),
        },
    }
}

fn spelling(at: Location, yaml: &str) -> String {
    at.span()
        .byte_offset()
        .zip(at.span().byte_len())
        .and_then(|(start, len)| {
            let start = usize::try_from(start).ok()?;
            yaml.get(start..start + usize::try_from(len).ok()?)
        })
        .unwrap_or_default()
        .trim()
        .to_owned()
}

impl<'de> Deserialize<'de> for Raw {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(RawVisitor)
    }
}

struct RawVisitor;

impl<'de> Visitor<'de> for RawVisitor {
    type Value = Raw;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a YAML value")
    }

    fn visit_unit<E>(self) -> Result<Raw, E> {
        Ok(Raw::Nothing)
    }

    fn visit_none<E>(self) -> Result<Raw, E> {
        Ok(Raw::Nothing)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Raw, D::Error> {
        Raw::deserialize(deserializer)
    }

    fn visit_str<E>(self, text: &str) -> Result<Raw, E> {
        Ok(Raw::Text(text.to_owned()))
    }

    fn visit_string<E>(self, text: String) -> Result<Raw, E> {
        Ok(Raw::Text(text))
    }

    fn visit_bool<E>(self, _: bool) -> Result<Raw, E> {
        Ok(Raw::Spelled)
    }

    fn visit_i64<E>(self, _: i64) -> Result<Raw, E> {
        Ok(Raw::Spelled)
    }

    fn visit_u64<E>(self, _: u64) -> Result<Raw, E> {
        Ok(Raw::Spelled)
    }

    fn visit_i128<E>(self, _: i128) -> Result<Raw, E> {
        Ok(Raw::Spelled)
    }

    fn visit_u128<E>(self, _: u128) -> Result<Raw, E> {
        Ok(Raw::Spelled)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Raw, E> {
        Ok(Raw::Spelled)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut values: A) -> Result<Raw, A::Error> {
        let mut list = Vec::new();
        while let Some(value) = values.next_element()? {
            list.push(value);
        }
        Ok(Raw::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Raw, A::Error> {
        let mut map = Vec::new();
        while let Some(entry) = entries.next_entry()? {
            map.push(entry);
        }
        Ok(Raw::Map(map))
    }
}
