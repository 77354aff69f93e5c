//! Reading values out of the tree while gathering everything that is wrong.
//!
//! Every method that returns `None` has noted a [`Problem`], so a caller may
//! go on with what it has and never needs to say what failed.

use std::{collections::BTreeMap, ops::RangeInclusive, str::FromStr};

use super::{
    Counted, Expected, Named, Place, Problem, ProblemKind, Severity, Shape, Warning,
    character::is_control,
    field::{Field, Fields},
    limits,
    node::{Content, Key, Node},
};
use crate::i18n::{Locale, Text};

/// What was named already, and where.
pub(super) type Seen = BTreeMap<String, Place>;

/// Gathers problems while a file is read.
#[derive(Debug, Default)]
pub(super) struct Reader {
    /// What stops the file, up to a limit.
    errors: Vec<Problem>,
    /// What does not, up to the same limit.
    warnings: Vec<Problem>,
    /// What passes the limits.
    unlisted: usize,
    /// Every text that names its languages: whether it lacks one can only be
    /// said when the whole file is known.
    texts: Vec<(Place, Place, String, Vec<Locale>)>,
}

impl Reader {
    /// Goes on from what is wrong already.
    pub(super) fn with(errors: Vec<Problem>) -> Self {
        Self {
            errors,
            ..Self::default()
        }
    }

    /// Ends the reading: the value with its warnings, or every problem.
    pub(super) fn finish<T>(mut self, value: Option<T>) -> Result<(T, Vec<Problem>), Vec<Problem>> {
        let newer = |it: &Problem| matches!(it.kind, ProblemKind::NewerFormat { .. });
        if let Some(at) = self.errors.iter().position(newer) {
            // What a later program writes is no mistake of the author's.
            return Err(vec![self.errors.swap_remove(at)]);
        }
        self.note_missing_translations();
        let valid = self.valid(value);
        let mut problems = self.errors;
        problems.append(&mut self.warnings);
        problems.sort_by_key(|problem| problem.place);
        if let (1.., Some(last)) = (self.unlisted, problems.last()) {
            problems.push(Problem {
                place: last.place,
                end: last.end,
                path: String::new(),
                kind: ProblemKind::Unlisted {
                    count: self.unlisted,
                },
            });
        }
        match valid {
            Some(value) => Ok((value, problems)),
            None => Err(problems),
        }
    }

    /// Ends the reading for whom it is enough to know whether a file is valid.
    pub(super) fn valid<T>(&self, value: Option<T>) -> Option<T> {
        value.filter(|_| self.errors.is_empty())
    }

    /// Notes what is wrong about a value.
    pub(super) fn note(&mut self, field: &Field<'_>, kind: ProblemKind) {
        let Node { place, end, .. } = *field.node;
        self.note_at(place, end, &field.path, kind);
    }

    /// Notes that a valid value may not be what its author means.
    pub(super) fn warn(&mut self, field: &Field<'_>, warning: Warning) {
        self.note(field, ProblemKind::Warning(warning));
    }

    /// Notes what is wrong from one place to another.
    pub(super) fn note_at(&mut self, place: Place, end: Place, path: &str, kind: ProblemKind) {
        let problem = Problem {
            place,
            end,
            path: path.to_owned(),
            kind,
        };
        let list = match problem.severity() {
            Severity::Error => &mut self.errors,
            Severity::Warning => &mut self.warnings,
        };
        if list.len() < limits::PROBLEMS {
            list.push(problem);
        } else {
            self.unlisted += 1;
        }
    }

    fn note_missing_translations(&mut self) {
        let spoken: Vec<_> = (Locale::ALL.into_iter())
            .filter(|locale| self.texts.iter().any(|(.., has)| has.contains(locale)))
            .collect();
        for (place, end, path, has) in std::mem::take(&mut self.texts) {
            let mut locales = spoken.clone();
            locales.retain(|locale| !has.contains(locale));
            if !locales.is_empty() {
                let warning = Warning::MissingTranslation { locales };
                self.note_at(place, end, &path, ProblemKind::Warning(warning));
            }
        }
    }

    fn wrong_shape<T>(&mut self, field: &Field<'_>, expected: Shape) -> Option<T> {
        let found = field.node.shape();
        self.note(field, ProblemKind::WrongShape { expected, found });
        None
    }

    pub(super) fn bad_value<T>(&mut self, field: &Field<'_>, expected: Expected) -> Option<T> {
        let found = match &field.node.content {
            Content::Scalar(text) => shortened(text),
            _ => return self.wrong_shape(field, Shape::Scalar),
        };
        self.note(field, ProblemKind::BadValue { expected, found });
        None
    }

    /// The entries of a map, those with an unknown or repeated key noted and
    /// left out.
    pub(super) fn map<'a>(&mut self, field: &Field<'a>, known: &[&str]) -> Option<Fields<'a>> {
        let entries = self.entries(field)?;
        let (entries, strange): (Vec<_>, Vec<_>) = entries
            .into_iter()
            .partition(|(key, _)| known.contains(&&*key.name));
        for (key, _) in strange {
            let name = shortened(&key.name);
            let kind = match &*name {
                "<<" => ProblemKind::MergeKey,
                _ if key.is_loose => ProblemKind::LooseText { text: name },
                _ => ProblemKind::UnknownKey {
                    key: name,
                    known: known.iter().map(|&name| name.to_owned()).collect(),
                },
            };
            self.note_at(key.place, key.end, &field.path, kind);
        }
        let field = field.clone();
        Some(Fields { field, entries })
    }

    /// The entries of a map whose keys the author chooses.
    pub(super) fn entries<'a>(&mut self, field: &Field<'a>) -> Option<Vec<(&'a Key, &'a Node)>> {
        let Content::Map(map) = &field.node.content else {
            return self.wrong_shape(field, Shape::Map);
        };
        let mut seen = BTreeMap::new();
        let mut entries = Vec::new();
        for (key, value) in map.iter() {
            match seen.get(&key.name) {
                None => {
                    seen.insert(&key.name, key.place);
                    entries.push((key, value));
                }
                Some(&first) => {
                    let name = shortened(&key.name);
                    let kind = ProblemKind::DuplicateKey { key: name, first };
                    self.note_at(key.place, key.end, &field.path, kind);
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
            let written = fields.entries.iter().find(|(it, _)| *it.name == *key);
            match written {
                None => self.note(&fields.field, ProblemKind::Missing { key }),
                Some((it, node)) => {
                    let path = fields.field.under(key, node).path;
                    self.note_at(it.place, it.end, &path, ProblemKind::NoValue { key });
                }
            }
        }
        found
    }

    /// The entries of a list.
    pub(super) fn list<'a>(&mut self, field: &Field<'a>) -> Option<Vec<Field<'a>>> {
        (field.items()).or_else(|| self.wrong_shape(field, Shape::List))
    }

    /// The entries of a list that has between `least` and `most` of them.
    pub(super) fn list_of<'a>(
        &mut self,
        field: &Field<'a>,
        what: Counted,
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
        self.note(field, kind);
        None
    }

    /// A single value, as it is written.
    pub(super) fn scalar<'a>(&mut self, field: &Field<'a>) -> Option<&'a str> {
        (field.node.text()).or_else(|| self.wrong_shape(field, Shape::Scalar))
    }

    /// A single value that is read by its type.
    pub(super) fn parsed<T: FromStr>(
        &mut self,
        field: &Field<'_>,
        expected: Expected,
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
        expected: Expected,
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
        self.parsed(field, Expected::Id)
    }

    /// A sentence in one language or several.
    pub(super) fn text(&mut self, field: &Field<'_>) -> Option<Text> {
        if let Content::Scalar(_) = &field.node.content {
            return self.sentence(field).map(Text::untagged);
        }
        let fields = self.map(field, &Locale::ALL.map(Locale::tag))?;
        let mut translations = BTreeMap::new();
        for (key, node) in &fields.entries {
            let sentence = self.sentence(&field.under(&key.name, node));
            if let Some((locale, sentence)) = Locale::from_tag(&key.name).zip(sentence) {
                translations.insert(locale, sentence.to_owned());
            }
        }
        if matches!(&field.node.content, Content::Map(map) if map.is_empty()) {
            let kind = ProblemKind::TooFew {
                what: Counted::Translations,
                least: 1,
                found: 0,
            };
            self.note(field, kind);
        }
        if translations.is_empty() || translations.len() < fields.entries.len() {
            return None;
        }
        let Node { place, end, .. } = *field.node;
        let locales = translations.keys().copied().collect();
        (self.texts).push((place, end, field.path.clone(), locales));
        Some(translations.into_iter().collect())
    }

    /// A single value that people read: not empty, not endless, and all of it
    /// can be shown.
    fn sentence<'a>(&mut self, field: &Field<'a>) -> Option<&'a str> {
        let text = self.scalar(field)?.trim();
        let found = text.chars().take(limits::CHARACTERS + 1).count();
        let kind = if text.is_empty() {
            return self.bad_value(field, Expected::Text);
        } else if found > limits::CHARACTERS {
            ProblemKind::TooMany {
                what: Counted::Characters,
                found: text.chars().count(),
                limit: limits::CHARACTERS,
            }
        } else if let Some(character) = text.chars().find(|it| is_control(*it) || *it == '\r') {
            ProblemKind::ControlCharacter { character }
        } else {
            return Some(text);
        };
        self.note(field, kind);
        None
    }

    /// A single value that may be absent.
    pub(super) fn words(&mut self, fields: &Fields<'_>, key: &str) -> Option<String> {
        let field = fields.optional(key)?;
        self.sentence(&field).map(str::to_owned)
    }

    /// Notes an id that was used before, and remembers one that was not.
    pub(super) fn unique(&mut self, seen: &mut Seen, id: String, field: &Field<'_>) {
        if let Some(&first) = seen.get(&id) {
            self.note(field, ProblemKind::DuplicateId { id, first });
        } else {
            seen.insert(id, field.node.place);
        }
    }

    /// One of the known names; any, where a mistake elsewhere hides which
    /// names there are.
    pub(super) fn known<T: FromStr + PartialEq + ToString>(
        &mut self,
        field: &Field<'_>,
        what: Named,
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
            // Nobody reads more names than these.
            known: (known.iter().take(100)).map(ToString::to_string).collect(),
        };
        self.note(field, kind);
        None
    }
}

/// As much of a text as fits in a sentence about it.
fn shortened(text: &str) -> String {
    const ENOUGH: usize = 80;
    let mut rest = text.chars();
    let mut short: String = rest.by_ref().take(ENOUGH).collect();
    if rest.next().is_some() {
        short.push('…');
    }
    short
}
