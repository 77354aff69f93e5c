//! What a file says of itself, read even where the rest of it is wrong.

use std::{borrow::Cow, collections::BTreeMap, ops::Range};

use granit_parser::{Event, Parser, ScalarStyle, StrInput};

use super::limits;
use crate::i18n::{Locale, Text};

/// What a file says of itself: a draft needs a name too.
///
/// Nothing here is checked. What stands behind the first mistake that keeps
/// the text from being YAML is not seen.
///
/// ```
/// use needs_catch::{i18n::Locale, questionnaire::Outline};
///
/// let outline = Outline::of("id: My draft\ntitle: { en: Meetings }\nscale: [");
/// assert_eq!(outline.id.as_deref(), Some("My draft"));
/// assert_eq!(outline.title.unwrap().get(Locale::Ko), "Meetings");
/// assert_eq!(outline.version, None);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outline {
    /// What stands where the id belongs.
    pub id: Option<String>,
    /// What stands where the version belongs.
    pub version: Option<String>,
    /// The title, where it says something.
    pub title: Option<Text>,
}

impl Outline {
    /// Reads as much as there is.
    pub fn of(yaml: &str) -> Self {
        let head = Head::of(yaml);
        Self {
            id: head.id.map(|it| it.text),
            version: head.version.map(|it| it.text),
            title: text(head.titles),
        }
    }
}

fn text(titles: Vec<(Option<Locale>, Spot)>) -> Option<Text> {
    let mut translations = BTreeMap::new();
    for (locale, Spot { text, .. }) in titles {
        match (locale, text.trim()) {
            (_, "") => {}
            (None, text) => return Some(Text::untagged(text)),
            (Some(locale), text) => {
                translations.insert(locale, text.to_owned());
            }
        }
    }
    (!translations.is_empty()).then(|| translations.into_iter().collect())
}

/// A single value and where it is written.
#[derive(Clone, Debug)]
pub(super) struct Spot {
    /// Its bytes in the file.
    pub(super) range: Range<usize>,
    /// How it is written; `None` for an alias.
    pub(super) style: Option<ScalarStyle>,
    /// What it says.
    pub(super) text: String,
}

/// The single values that tell one file from another.
#[derive(Debug, Default)]
pub(super) struct Head {
    pub(super) id: Option<Spot>,
    pub(super) version: Option<Spot>,
    /// The title in each language; in none where none is named.
    pub(super) titles: Vec<(Option<Locale>, Spot)>,
}

impl Head {
    pub(super) fn of(yaml: &str) -> Self {
        let mut head = Self::default();
        if yaml.len() <= limits::BYTES {
            // Whatever ends the reading, what was seen before stays.
            Walk::of(yaml).file(&mut head).ok();
        }
        head
    }
}

/// There is nothing more to read.
struct End;

/// A walk through the events of a file.
struct Walk<'yaml> {
    events: Parser<'yaml, StrInput<'yaml>>,
    /// What was given a name for aliases.
    anchors: BTreeMap<usize, String>,
    /// Bytes before the text that the parser does not see.
    start: usize,
}

impl<'yaml> Walk<'yaml> {
    fn of(yaml: &'yaml str) -> Self {
        let text = yaml.strip_prefix('\u{feff}').unwrap_or(yaml);
        let options = granit_parser::options! { flow_nesting_limit: limits::DEPTH };
        Self {
            events: Parser::new_from_str_with_options(text, options),
            anchors: BTreeMap::new(),
            start: yaml.len() - text.len(),
        }
    }

    fn file(&mut self, head: &mut Head) -> Result<(), End> {
        while !matches!(self.next()?.0, Event::MappingStart(..)) {}
        loop {
            let key = self.key()?;
            let value = self.next()?;
            match &*key {
                "id" => head.id = self.single(value)?,
                "version" => head.version = self.single(value)?,
                "title" => self.titles(value, &mut head.titles)?,
                _ => {
                    self.single(value)?;
                }
            }
        }
    }

    fn titles(
        &mut self,
        value: (Event<'yaml>, Range<usize>),
        titles: &mut Vec<(Option<Locale>, Spot)>,
    ) -> Result<(), End> {
        if !matches!(value.0, Event::MappingStart(..)) {
            titles.extend(self.single(value)?.map(|it| (None, it)));
            return Ok(());
        }
        loop {
            let event = self.next()?;
            if matches!(event.0, Event::MappingEnd) {
                return Ok(());
            }
            let key = self.single(event)?;
            let value = self.next()?;
            let value = self.single(value)?;
            let locale =
                key.and_then(|key| Locale::ALL.into_iter().find(|it| it.tag() == key.text));
            if let Some((locale, spot)) = locale.zip(value) {
                titles.push((Some(locale), spot));
            }
        }
    }

    fn next(&mut self) -> Result<(Event<'yaml>, Range<usize>), End> {
        let Some(Ok((event, span))) = self.events.next() else {
            return Err(End);
        };
        let range = span.byte_range().ok_or(End)?;
        Ok((event, self.start + range.start..self.start + range.end))
    }

    fn key(&mut self) -> Result<Cow<'yaml, str>, End> {
        match self.next()?.0 {
            Event::Scalar(text, ..) => Ok(text),
            _ => Err(End),
        }
    }

    /// The value that begins with this event, if it is a single one; any other
    /// is passed over.
    fn single(
        &mut self,
        (event, range): (Event<'yaml>, Range<usize>),
    ) -> Result<Option<Spot>, End> {
        let (style, text) = match event {
            // Nothing after the colon; the parser gives it a sign and a place.
            Event::Scalar(text, ScalarStyle::Plain, _, None)
                if matches!(&*text, "" | "~" | "null" | "Null" | "NULL") =>
            {
                return Ok(None);
            }
            Event::Scalar(text, style, anchor, _) => {
                if anchor != 0 {
                    self.anchors.insert(anchor, text.clone().into_owned());
                }
                (Some(style), text.into_owned())
            }
            Event::Alias(anchor) => match self.anchors.get(&anchor) {
                Some(text) => (None, text.clone()),
                None => return Ok(None),
            },
            Event::SequenceStart(..) | Event::MappingStart(..) => {
                self.pass_over()?;
                return Ok(None);
            }
            _ => return Err(End),
        };
        Ok(Some(Spot { range, style, text }))
    }

    /// Goes behind the end of what has just begun.
    fn pass_over(&mut self) -> Result<(), End> {
        let mut depth = 1;
        while depth > 0 {
            match self.next()?.0 {
                Event::SequenceStart(..) | Event::MappingStart(..) => depth += 1,
                Event::SequenceEnd | Event::MappingEnd => depth -= 1,
                _ => {}
            }
        }
        Ok(())
    }
}
