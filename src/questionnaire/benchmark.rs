use super::{
    BenchmarkId, Problem, Provenance, check, indicator, node,
    reader::{Field, Reader},
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
#[derive(Clone, Copy, Debug, PartialEq)]
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
        let root = node::parse(yaml).map_err(|problem| vec![problem])?;
        let mut reader = Reader::default();
        let benchmark = benchmark(&mut reader, &Field::root(&root));
        reader.finish(benchmark)
    }
}

impl Provenance {
    /// How many years old the figure is, if that is too old to pass over.
    pub fn age(&self, this_year: u16) -> Option<u16> {
        let age = this_year.checked_sub(self.year?)?;
        (age > OLD).then_some(age)
    }
}

fn benchmark(reader: &mut Reader, field: &Field<'_>) -> Option<Benchmark> {
    let known = [
        "format",
        "id",
        "title",
        "kind",
        "from",
        "to",
        "at",
        "applies_to",
        "population",
        "n",
        "year",
        "source",
        "caveat",
    ];
    let fields = reader.map(field, &known)?;
    let format = check::format(reader, &fields);
    let id = reader.required(&fields, "id").and_then(|it| reader.id(&it));
    let title = (reader.required(&fields, "title")).and_then(|it| reader.text(&it));
    let mut share = |key| {
        reader.required(&fields, key).and_then(|it| {
            reader.number(&it, "a share from 0 to 1", |at| (0.0..=1.0).contains(&at))
        })
    };
    let kind = fields.optional("kind");
    let mark = match kind.as_ref().map(|it| &it.node.content) {
        Some(node::Content::Scalar(kind)) if kind == "band" => {
            let (from, to) = (share("from"), share("to"));
            (|| {
                let (from, to) = (from?, to?);
                Some(Mark::Band { from, to })
            })()
        }
        Some(node::Content::Scalar(kind)) if kind == "mark" => share("at").map(Mark::At),
        Some(_) => kind.and_then(|it| reader.bad_value(&it, "`band` or `mark`")),
        None => reader.required(&fields, "kind").and(None),
    };
    let mark = match mark {
        Some(Mark::Band { from, to }) if from >= to => {
            let field = fields.optional("to")?;
            reader.bad_value(&field, "an end above the beginning")
        }
        mark => mark,
    };
    let applies_to = (reader.required(&fields, "applies_to")).and_then(|it| {
        Some(match reader.scalar(&it)? {
            "overall" => Scope::Overall,
            "power" => Scope::Power,
            "trigger" => Scope::Trigger,
            "requirement" => Scope::Requirement,
            "indicator" => Scope::Indicator,
            _ => {
                let expected = "`overall`, `power`, `trigger`, `requirement` or `indicator`";
                return reader.bad_value(&it, expected);
            }
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
