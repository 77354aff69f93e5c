use super::{Level, Made, Named, Power, Requirement, Scored, Trigger};
use crate::report::csv::guarded;

const HEADINGS: [&str; 17] = [
    "of",
    "power_id",
    "trigger_id",
    "requirement_id",
    "title",
    "state",
    "score",
    "coverage",
    "worst",
    "best",
    "level_id",
    "level",
    "level_by_score_id",
    "weight",
    "weight_share",
    "contribution",
    "left_out",
];

type Cells = [String; HEADINGS.len()];

/// A line of the table, before it is one.
#[derive(Default)]
struct Line<'a> {
    of: &'static str,
    ids: [&'a str; 3],
    title: &'a str,
    state: &'static str,
    score: Option<f64>,
    made: Option<&'a Made>,
    level: Option<&'a Level>,
    weight: Option<f64>,
    /// What it is a part of.
    parent: Option<&'a Made>,
    /// Its id there.
    id: &'a str,
}

impl Scored {
    /// What stands above the columns of the [`rows`](Self::rows): names for
    /// programs, the same in every language.
    pub const HEADINGS: [&str; HEADINGS.len()] = HEADINGS;

    /// The scores as a table: a row for the mean of the powers, where there are
    /// several, for each power, trigger and requirement. No cell is a formula
    /// to a spreadsheet, whoever wrote its text.
    pub fn rows(&self) -> Vec<Cells> {
        let mut rows = Vec::new();
        rows.extend(self.overall.as_ref().map(|made| {
            let line = Line {
                of: "overall",
                ..Line::default()
            };
            line.made(made).cells()
        }));
        for power in &self.powers {
            rows.extend(power.rows(self.overall.as_ref()));
        }
        rows
    }
}

impl Power {
    fn rows(&self, parent: Option<&Made>) -> Vec<Cells> {
        let line = Line {
            of: "power",
            ids: [&self.named.id, "", ""],
            level: self.level.as_ref(),
            weight: Some(self.weight),
            parent,
            ..Line::named(&self.named)
        };
        let mut rows = vec![line.made(&self.made).cells()];
        for trigger in &self.triggers {
            rows.extend(trigger.rows(self));
        }
        rows
    }
}

impl Trigger {
    fn rows(&self, power: &Power) -> Vec<Cells> {
        let line = Line {
            of: "trigger",
            ids: [&power.named.id, &self.named.id, ""],
            level: self.level.as_ref(),
            weight: Some(self.weight),
            parent: Some(&power.made),
            ..Line::named(&self.named)
        };
        let requirement = |it: &Requirement| {
            let line = Line {
                of: "requirement",
                ids: [&power.named.id, &self.named.id, &it.named.id],
                state: it.state,
                score: it.score,
                weight: Some(it.weight),
                parent: Some(&self.made),
                ..Line::named(&it.named)
            };
            line.cells()
        };
        let mut rows = vec![line.made(&self.made).cells()];
        rows.extend(self.requirements.iter().map(requirement));
        rows
    }
}

impl<'a> Line<'a> {
    fn named(named: &'a Named) -> Self {
        Self {
            title: &named.title,
            id: &named.id,
            ..Self::default()
        }
    }

    fn made(self, made: &'a Made) -> Self {
        Self {
            state: if made.score.is_some() {
                "scored"
            } else {
                "unscored"
            },
            score: made.score,
            made: Some(made),
            ..self
        }
    }

    fn cells(self) -> Cells {
        let number = |it: Option<f64>| it.map_or_else(String::new, |it| it.to_string());
        let text = guarded;
        let range = self.made.and_then(|it| it.range);
        let term = self
            .parent
            .and_then(|it| it.terms.iter().find(|it| it.child.id == self.id));
        let left_out = (self.parent)
            .and_then(|it| it.left_out.iter().find(|it| it.child.id == self.id))
            .map_or("", |it| it.why);
        let [power, trigger, requirement] = self.ids;
        [
            text(self.of),
            text(power),
            text(trigger),
            text(requirement),
            text(self.title),
            text(self.state),
            number(self.score),
            number(self.made.and_then(|it| it.coverage)),
            number(range.map(|it| it.worst)),
            number(range.map(|it| it.best)),
            text(self.level.map_or("", |it| &it.named.id)),
            text(self.level.map_or("", |it| &it.named.title)),
            text(self.level.map_or("", |it| &it.by_score.id)),
            number(self.weight),
            number(term.map(|it| it.weight_share)),
            number(term.map(|it| it.contribution)),
            text(left_out),
        ]
    }
}
