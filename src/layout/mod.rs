//! What goes into a document, and in which clothes: chosen by people, kept with
//! the assessment, and reused as a template.

mod brand;
mod part;
mod png;
mod template;
mod words;

use std::collections::BTreeSet;

pub use brand::{Accent, Brand, Logo, NotAColour, NotALogo};
pub use part::{NotAPlace, Part, Place};
pub use png::{NotAPng, Png};
use serde::{Deserialize, Serialize};
pub use template::Template;

use crate::i18n::Locale;

/// What a document holds, in which order, and how it looks.
///
/// [`Layout::default`] is the whole document in the usual order.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Layout {
    /// In which order.
    #[serde(default, skip_serializing_if = "Order::is_usual")]
    pub order: Order,
    /// What is not in it.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub left_out: BTreeSet<Part>,
    /// How much of it.
    #[serde(default, skip_serializing_if = "Depth::is_full")]
    pub depth: Depth,
    /// Its language; that of whoever makes it if none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<Locale>,
    /// Whose it is, to the eye.
    #[serde(default, skip_serializing_if = "Brand::is_none")]
    pub brand: Brand,
    /// What its readers are not told.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub withheld: BTreeSet<Withheld>,
}

/// How much of a document is made.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Depth {
    /// Everything that is not left out.
    #[default]
    Full,
    /// What fits a page: where each power stands, its chart and its scores,
    /// what is strong and what could be raised.
    OnePage,
}

/// Something about people or a company that a document for others may not
/// hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Withheld {
    /// What the company is called.
    Company,
    /// What the department is called.
    Department,
    /// What the respondents are called.
    Names,
    /// What people noted about requirements.
    Notes,
    /// Everything else that somebody wrote freely: reasons, what was entered
    /// beside a result index, and the words added to the report.
    FreeText,
    /// The amounts and ratios of the result indices.
    Figures,
}

impl Withheld {
    /// Everything that can be withheld, in the order it is offered.
    pub const ALL: [Self; 6] = [
        Self::Company,
        Self::Department,
        Self::Names,
        Self::Notes,
        Self::FreeText,
        Self::Figures,
    ];

    /// Its name in files and on the command line.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Company => "company",
            Self::Department => "department",
            Self::Names => "names",
            Self::Notes => "notes",
            Self::FreeText => "free-text",
            Self::Figures => "figures",
        }
    }

    /// What has this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.name() == name)
    }
}

/// Every [`Part`] once, in some order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Vec<Part>", into = "Vec<Part>")]
pub struct Order(Vec<Part>);

impl Order {
    /// The parts.
    pub fn parts(&self) -> &[Part] {
        &self.0
    }

    /// The order with a part moved to a place counted from 0, the last one if
    /// there is none so far down.
    #[must_use]
    pub fn with(&self, part: Part, at: usize) -> Self {
        let mut parts = self.0.clone();
        parts.retain(|it| *it != part);
        parts.insert(at.min(parts.len()), part);
        Self(parts)
    }

    fn is_usual(&self) -> bool {
        *self == Self::default()
    }
}

impl Default for Order {
    fn default() -> Self {
        Self(Part::ALL.to_vec())
    }
}

/// A part named twice counts where it comes first; one that is not named comes
/// after the part it usually follows.
impl From<Vec<Part>> for Order {
    fn from(named: Vec<Part>) -> Self {
        let mut parts = Vec::new();
        for part in named {
            if !parts.contains(&part) {
                parts.push(part);
            }
        }
        let mut before = None;
        for part in Part::ALL {
            if !parts.contains(&part) {
                let at = before.and_then(|it| parts.iter().position(|part| *part == it));
                parts.insert(at.map_or(0, |it| it + 1), part);
            }
            before = Some(part);
        }
        Self(parts)
    }
}

impl From<Order> for Vec<Part> {
    fn from(order: Order) -> Self {
        order.0
    }
}

impl Layout {
    /// Whether it is the document that nobody changed.
    pub fn is_usual(&self) -> bool {
        *self == Self::default()
    }

    /// The parts that are in it, in order.
    pub fn parts(&self) -> impl Iterator<Item = Part> {
        let brief = [
            Part::Overview,
            Part::Summary,
            Part::Highlights,
            Part::Profile,
            Part::Scores,
        ];
        self.order.0.iter().copied().filter(move |it| {
            !self.left_out.contains(it) && (self.depth.is_full() || brief.contains(it))
        })
    }
}

impl Depth {
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks for it")]
    fn is_full(&self) -> bool {
        *self == Self::Full
    }
}

impl Brand {
    fn is_none(&self) -> bool {
        *self == Self::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::questionnaire::QuestionnaireId;

    #[test]
    fn an_order_has_every_part_once_whatever_a_file_names() {
        use Part::{Answers, Highlights, Method, Overview, Sources};
        let order = Order::from(vec![Sources, Answers, Sources, Overview]);
        let mut sorted = order.parts().to_vec();
        sorted.sort_unstable();
        let mut all = Part::ALL.to_vec();
        all.sort_unstable();
        assert_eq!(sorted, all);
        assert_eq!(order.parts()[..3], [Sources, Answers, Part::Differences]);
        let moved = Order::default().with(Method, 0).with(Highlights, 99);
        assert_eq!(moved.parts()[0], Method);
        assert_eq!(moved.parts().last(), Some(&Highlights));
        assert_eq!(moved.parts().len(), Part::ALL.len());
    }

    #[test]
    fn places_are_written_and_read_alike() {
        let power: QuestionnaireId = "crm".parse().unwrap();
        let mut places = vec![Place::Cover];
        places.extend(Part::ALL.map(|part| {
            if part.is_of_a_power() {
                Place::PowerPart(part, QuestionnaireId::clone(&power))
            } else {
                Place::Part(part)
            }
        }));
        for place in places {
            assert_eq!(place.to_string().parse(), Ok(place));
        }
        for text in ["", "summary", "method/crm", "cover/crm", "plan", "summary/"] {
            assert_eq!(text.parse::<Place>(), Err(NotAPlace), "{text}");
        }
    }
}
