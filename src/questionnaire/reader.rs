//! Reading values out of the tree while gathering everything that is wrong.
//!
//! Every method that returns `None` has noted a [`Problem`], so a caller may
//! go on with what it has and never needs to say what failed.

use std::{collections::BTreeMap, ops::RangeInclusive, str::FromStr};

use super::{
    node::{Content, Key, Node},
    problem::{Place, Problem, ProblemKind, Severity, Shape},
};
use crate::i18n::{Locale, Text};

/// A value and the path that leads to it.
#[derive(Clone, Debug)]
pub(super) struct Field<'a> {
    pub(super) node: &'a Node,
    pub(super) path: String,
}

/// A map whose keys are all known and there once.
#[derive(Debug)]
pub(super) struct Fields<'a> {
    place: Place,
    path: String,
    entries: Vec<(&'a Key, &'a Node)>,
}

/// What was named already, and where.
pub(super) type Seen = BTreeMap<String, Place>;

/// Gathers problems while a file is read.
#[derive(Debug, Default)]
pub(super) struct Reader {
    problems: Vec<Problem>,
    /// Every text that names its languages: whether it lacks one can only be
    /// said when the whole file is known.
    texts: Vec<(Place, String, Vec<Locale>)>,
}

impl Reader {
    /// Ends the reading: the value with its warnings, or every problem.
    pub(super) fn finish<T>(mut self, value: Option<T>) -> Result<(T, Vec<Problem>), Vec<Problem>> {
        let newer = |it: &Problem| matches!(it.kind, ProblemKind::NewerFormat { .. });
        if let Some(at) = self.problems.iter().position(newer) {
            // What a later program writes is no mistake of the author's.
            return Err(vec![self.problems.swap_remove(at)]);
        }
        self.note_missing_translations();
        self.problems.sort_by_key(|problem| problem.place);
        let refused = (self.problems.iter()).any(|it| it.severity() == Severity::Error);
        match value {
            Some(value) if !refused => Ok((value, self.problems)),
            _ => Err(self.problems),
        }
    }

    pub(super) fn note(&mut self, place: Place, path: &str, kind: ProblemKind) {
        self.problems.push(Problem {
            place,
            path: path.to_owned(),
            kind,
        });
    }

    fn note_missing_translations(&mut self) {
        let spoken: Vec<_> = (Locale::ALL.into_iter())
            .filter(|locale| self.texts.iter().any(|(_, _, has)| has.contains(locale)))
            .collect();
        for (place, path, has) in std::mem::take(&mut self.texts) {
            let mut locales = spoken.clone();
            locales.retain(|locale| !has.contains(locale));
            if !locales.is_empty() {
                self.note(place, &path, ProblemKind::MissingTranslation { locales });
            }
        }
    }

    fn wrong_shape<T>(&mut self, field: &Field<'_>, expected: Shape) -> Option<T> {
        let found = field.node.shape();
        let kind = ProblemKind::WrongShape { expected, found };
        self.note(field.node.place, &field.path, kind);
        None
    }

    pub(super) fn bad_value<T>(&mut self, field: &Field<'_>, expected: &'static str) -> Option<T> {
        let found = match &field.node.content {
            Content::Scalar(text) => text.chars().take(80).collect(),
            _ => return self.wrong_shape(field, Shape::Scalar),
        };
        let kind = ProblemKind::BadValue { expected, found };
        self.note(field.node.place, &field.path, kind);
        None
    }

    /// The entries of a map, those with an unknown or repeated key noted and
    /// left out.
    pub(super) fn map<'a>(&mut self, field: &Field<'a>, known: &[&str]) -> Option<Fields<'a>> {
        let entries = self.entries(field)?;
        let (entries, strange): (Vec<_>, Vec<_>) = entries
            .into_iter()
            .partition(|(key, _)| known.contains(&key.name.as_str()));
        for (key, _) in strange {
            let kind = ProblemKind::UnknownKey {
                key: key.name.clone(),
                known: known.iter().map(|&name| name.to_owned()).collect(),
            };
            self.note(key.place, &field.path, kind);
        }
        Some(Fields {
            place: field.node.place,
            path: field.path.clone(),
            entries,
        })
    }

    /// The entries of a map whose keys the author chooses.
    pub(super) fn entries<'a>(&mut self, field: &Field<'a>) -> Option<Vec<(&'a Key, &'a Node)>> {
        let Content::Map(map) = &field.node.content else {
            return self.wrong_shape(field, Shape::Map);
        };
        let mut seen = Seen::new();
        let mut entries = Vec::new();
        for (key, value) in map {
            match seen.insert(key.name.clone(), key.place) {
                None => entries.push((key, value)),
                Some(first) => {
                    let name = key.name.clone();
                    let kind = ProblemKind::DuplicateKey { key: name, first };
                    self.note(key.place, &field.path, kind);
                }
            }
        }
        Some(entries)
    }

    /// The value of a key that must be there.
    pub(super) fn required<'a>(
        &mut self,
        fields: &Fields<'a>,
        key: &'static str,
    ) -> Option<Field<'a>> {
        let found = fields.optional(key);
        if found.is_none() {
            self.note(fields.place, &fields.path, ProblemKind::Missing { key });
        }
        found
    }

    /// The entries of a list.
    pub(super) fn list<'a>(&mut self, field: &Field<'a>) -> Option<Vec<Field<'a>>> {
        let Content::List(values) = &field.node.content else {
            return self.wrong_shape(field, Shape::List);
        };
        let at = |(index, node)| Field {
            node,
            path: format!("{}[{index}]", field.path),
        };
        Some(values.iter().enumerate().map(at).collect())
    }

    /// The entries of a list that has between `least` and `most` of them.
    pub(super) fn list_of<'a>(
        &mut self,
        field: &Field<'a>,
        what: &'static str,
        count: RangeInclusive<usize>,
    ) -> Option<Vec<Field<'a>>> {
        let list = self.list(field)?;
        let (found, least, limit) = (list.len(), *count.start(), *count.end());
        let kind = if found < least {
            ProblemKind::TooFew { what, least, found }
        } else if found > limit {
            ProblemKind::TooMany { what, found, limit }
        } else {
            return Some(list);
        };
        self.note(field.node.place, &field.path, kind);
        None
    }

    /// A single value, as it is written.
    pub(super) fn scalar<'a>(&mut self, field: &Field<'a>) -> Option<&'a str> {
        match &field.node.content {
            Content::Scalar(text) => Some(text),
            _ => self.wrong_shape(field, Shape::Scalar),
        }
    }

    /// A single value that is read by its type.
    pub(super) fn parsed<T: FromStr>(
        &mut self,
        field: &Field<'_>,
        expected: &'static str,
    ) -> Option<T> {
        match self.scalar(field)?.parse() {
            Ok(value) => Some(value),
            Err(_) => self.bad_value(field, expected),
        }
    }

    /// A finite number that is acceptable.
    pub(super) fn number(
        &mut self,
        field: &Field<'_>,
        expected: &'static str,
        accept: impl Fn(f64) -> bool,
    ) -> Option<f64> {
        let number = self.parsed::<f64>(field, expected)?;
        if number.is_finite() && accept(number) {
            Some(number)
        } else {
            self.bad_value(field, expected)
        }
    }

    /// A slug.
    pub(super) fn id<T: FromStr>(&mut self, field: &Field<'_>) -> Option<T> {
        self.parsed(
            field,
            "an id of lower-case letters, digits and single dashes, at most 64, beginning with a letter",
        )
    }

    /// A sentence in one language or several.
    pub(super) fn text(&mut self, field: &Field<'_>) -> Option<Text> {
        if let Content::Scalar(text) = &field.node.content {
            return if text.trim().is_empty() {
                self.bad_value(field, "a text")
            } else {
                Some(Text::untagged(text.trim()))
            };
        }
        let fields = self.map(field, &Locale::ALL.map(Locale::tag))?;
        let mut translations = BTreeMap::new();
        for (key, node) in &fields.entries {
            let path = format!("{}.{}", field.path, key.name);
            let translation = Field { node, path };
            let Some(text) = self.scalar(&translation).map(str::trim) else {
                continue;
            };
            if text.is_empty() {
                self.bad_value::<()>(&translation, "a text");
            } else if let Some(locale) = Locale::from_tag(&key.name) {
                translations.insert(locale, text.to_owned());
            }
        }
        if matches!(&field.node.content, Content::Map(map) if map.is_empty()) {
            let what = "translations (en, ko, ja)";
            let (least, found) = (1, 0);
            let kind = ProblemKind::TooFew { what, least, found };
            self.note(field.node.place, &field.path, kind);
        }
        if translations.is_empty() || translations.len() < fields.entries.len() {
            return None;
        }
        let locales = translations.keys().copied().collect();
        (self.texts).push((field.node.place, field.path.clone(), locales));
        Some(translations.into_iter().collect())
    }

    /// A single value that may be absent.
    pub(super) fn words(&mut self, fields: &Fields<'_>, key: &str) -> Option<String> {
        let field = fields.optional(key)?;
        self.scalar(&field).map(str::to_owned)
    }

    /// Notes an id that was used before, and remembers one that was not.
    pub(super) fn unique(&mut self, seen: &mut Seen, id: String, field: &Field<'_>) {
        if let Some(&first) = seen.get(&id) {
            let kind = ProblemKind::DuplicateId { id, first };
            self.note(field.node.place, &field.path, kind);
        } else {
            seen.insert(id, field.node.place);
        }
    }

    /// One of the known names; any, where a mistake elsewhere hides which
    /// names there are.
    pub(super) fn known<T: FromStr + PartialEq + ToString>(
        &mut self,
        field: &Field<'_>,
        what: &'static str,
        known: Option<&[T]>,
    ) -> Option<T> {
        let id = self.id::<T>(field)?;
        let Some(known) = known else {
            return Some(id);
        };
        if known.contains(&id) {
            return Some(id);
        }
        let kind = ProblemKind::UnknownName {
            what,
            found: id.to_string(),
            known: known.iter().map(ToString::to_string).collect(),
        };
        self.note(field.node.place, &field.path, kind);
        None
    }
}

impl<'a> Field<'a> {
    /// A whole file.
    pub(super) fn root(node: &'a Node) -> Self {
        Self {
            node,
            path: String::new(),
        }
    }

    /// What the entries of a list are called, if all of them say so. It is
    /// known even where something else about them is wrong, so that names can
    /// be checked all the same.
    pub(super) fn names<T: FromStr>(&self, key: &str) -> Option<Vec<T>> {
        let Content::List(entries) = &self.node.content else {
            return None;
        };
        let name = |entry: &Node| {
            let Content::Map(map) = &entry.content else {
                return None;
            };
            match &map.iter().find(|(it, _)| it.name == key)?.1.content {
                Content::Scalar(text) => text.parse().ok(),
                _ => None,
            }
        };
        if entries.is_empty() {
            return None;
        }
        entries.iter().map(name).collect()
    }
}

impl<'a> Fields<'a> {
    /// The value of a key, if it is there and says something.
    pub(super) fn optional(&self, key: &str) -> Option<Field<'a>> {
        let (_, node) = self.entries.iter().find(|(it, _)| it.name == key)?;
        if matches!(node.content, Content::Nothing) {
            return None;
        }
        let path = if self.path.is_empty() {
            key.to_owned()
        } else {
            format!("{}.{key}", self.path)
        };
        Some(Field { node, path })
    }
}
