use serde::Serialize;

use super::{
    BenchmarkId, Expected, Problem, Provenance, check, encoding,
    field::{Field, Fields},
    file, indicator,
    reader::Reader,
};
use crate::i18n::Text;

/// A published reference that may stand beside a score, never without its
/// [`Provenance`].
#[derive(Clone, Debug, PartialEq)]
pub struct Benchmark {
    /// Names the pack.
    pub id: BenchmarkId,
    /// What it is called in a legend.
    pub title: Text,
    /// Where it lies.
    pub mark: Mark,
    /// What it may stand beside.
    pub applies_to: Scope,
    /// Where it comes from and what must be known before comparing.
    pub provenance: Provenance,
}

/// Where a benchmark lies, as shares of the range, 0..1.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Mark {
    /// Between two scores.
    Band {
        /// The lower end.
        from: f64,
        /// The upper end.
        to: f64,
    },
    /// At one score.
    At(f64),
}

/// What a benchmark may stand beside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// The mean over several powers.
    Overall,
    /// A driving power.
    Power,
    /// A trigger.
    Trigger,
    /// A requirement.
    Requirement,
    /// A result index.
    Indicator,
}

/// A benchmark older than this many years says its age.
const OLD: u16 = 10;

impl Benchmark {
    /// Reads a YAML file.
    ///
    /// # Errors
    /// Every problem of the file at once, as for
    /// [`Questionnaire::read`](super::Questionnaire::read).
    pub fn read(yaml: &str) -> Result<(Self, Vec<Problem>), Vec<Problem>> {
        file::read(yaml, benchmark, |_, _| {})
    }

    /// Reads the bytes of a YAML file, as for
    /// [`Questionnaire::read_bytes`](super::Questionnaire::read_bytes).
    ///
    /// # Errors
    /// What the bytes are instead, or as for [`read`](Self::read).
    pub fn read_bytes(bytes: &[u8]) -> Result<(Self, Vec<Problem>), Vec<Problem>> {
        Self::read(encoding::text(bytes).map_err(|problem| vec![problem])?)
    }

    /// Reads a YAML file that its author has checked, as for
    /// [`Questionnaire::read_valid`](super::Questionnaire::read_valid).
    pub fn read_valid(yaml: &str) -> Option<Self> {
        file::valid(yaml, benchmark)
    }
}

impl Provenance {
    /// How many years old the figure is, if that is too old to pass over.
    pub fn age(&self, this_year: u16) -> Option<u16> {
        let age = this_year.checked_sub(self.year?)?;
        (age > OLD).then_some(age)
    }
}

/// The two kinds of mark.
#[derive(Clone, Copy, Debug)]
enum Kind {
    Band,
    Mark,
}

impl Kind {
    fn named(name: &str) -> Option<Self> {
        match name {
            "band" => Some(Self::Band),
            "mark" => Some(Self::Mark),
            _ => None,
        }
    }
}

fn benchmark(reader: &mut Reader, field: &Field<'_>) -> Option<Benchmark> {
    let kind = field.node.scalar("kind").and_then(Kind::named);
    let fields = reader.map(field, &known(kind))?;
    let format = check::format(reader, &fields);
    let id = reader.required(&fields, "id").and_then(|it| reader.id(&it));
    let title = (reader.required(&fields, "title")).and_then(|it| reader.text(&it));
    let mark = mark(reader, &fields);
    let applies_to = (reader.required(&fields, "applies_to")).and_then(|it| {
        Some(match reader.scalar(&it)? {
            "overall" => Scope::Overall,
            "power" => Scope::Power,
            "trigger" => Scope::Trigger,
            "requirement" => Scope::Requirement,
            "indicator" => Scope::Indicator,
            _ => return reader.bad_value(&it, Expected::Scope),
        })
    });
    let provenance = indicator::provenance(reader, &fields);
    format?;
    Some(Benchmark {
        id: id?,
        title: title?,
        mark: mark?,
        applies_to: applies_to?,
        provenance: provenance?,
    })
}

/// What may be said of this kind; of an unknown one, whatever any may have.
fn known(kind: Option<Kind>) -> Vec<&'static str> {
    let place: &[_] = match kind {
        Some(Kind::Band) => &["from", "to"],
        Some(Kind::Mark) => &["at"],
        None => &["from", "to", "at"],
    };
    let before = ["format", "id", "title", "kind"];
    let after = ["applies_to", "population", "n", "year", "source", "caveat"];
    [&before, place, &after].concat()
}

fn mark(reader: &mut Reader, fields: &Fields<'_>) -> Option<Mark> {
    let kind = reader.required(fields, "kind").and_then(|it| {
        let kind = Kind::named(reader.scalar(&it)?);
        kind.or_else(|| reader.bad_value(&it, Expected::BenchmarkKind))
    })?;
    let mut share = |key| {
        let field = reader.required(fields, key)?;
        let share = |at| (0.0..=1.0).contains(&at);
        reader.number(&field, Expected::Share, share)
    };
    match kind {
        Kind::Mark => share("at").map(Mark::At),
        Kind::Band => {
            let (from, to) = (share("from"), share("to"));
            let (from, to) = (from?, to?);
            if from < to {
                return Some(Mark::Band { from, to });
            }
            let end = fields.optional("to")?;
            reader.bad_value(&end, Expected::EndAboveBeginning)
        }
    }
}
