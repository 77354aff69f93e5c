//! The words of a report: how numbers, levels and dates are written in it.

use super::{
    cell::{Cell, Level, Number, Range, Unit, Words},
    model::Fact,
};
use crate::{
    assessment::Timestamp,
    i18n::{Document, Locale, Strings, Text},
    questionnaire::{LevelId, Provenance, Questionnaire},
    scoring::{self, percent, points_apart, rounded},
};

/// In which words a report speaks: its own language around the
/// questionnaires'.
#[derive(Clone, Copy, Debug)]
pub(super) struct Voice {
    /// The language of its own words.
    pub(super) locale: Locale,
    /// The language of the questionnaires'.
    pub(super) content: Locale,
    /// The year against which published figures are old.
    pub(super) year: u16,
}

impl Voice {
    pub(super) fn strings(self) -> &'static Strings {
        Strings::of(self.locale)
    }

    pub(super) fn say(self) -> &'static Document {
        self.strings().document()
    }

    /// Words of the report's own.
    pub(super) fn own(self, text: impl Into<String>) -> Words {
        Words::new(text, self.locale)
    }

    /// A text of a questionnaire.
    pub(super) fn words(self, text: &Text) -> Words {
        Words::new(self.text(text), self.content)
    }

    /// The same, to stand within a sentence.
    pub(super) fn text(self, text: &Text) -> &str {
        text.get(self.content)
    }

    /// Sentences as one text.
    pub(super) fn joined(self, sentences: &[String]) -> Words {
        self.own(sentences.join(self.gap()))
    }

    /// What stands between two sentences.
    pub(super) const fn gap(self) -> &'static str {
        match self.locale {
            Locale::En | Locale::Ko => " ",
            Locale::Ja => "",
        }
    }

    /// A share, 0..1, as a percentage.
    pub(super) fn share(self, share: f64) -> String {
        self.points(percent(share))
    }

    fn points(self, points: u32) -> String {
        (self.strings().common.percent)(points)
    }

    fn dash(self) -> String {
        self.strings().common.no_score.to_owned()
    }

    /// A share, or the dash of what has none.
    pub(super) fn score(self, score: Option<f64>) -> Number {
        Number {
            shown: score.map_or_else(|| self.dash(), |it| self.share(it)),
            value: score,
            unit: Unit::Share,
        }
    }

    /// How many points a score lies above another, or the dash of what has none.
    pub(super) fn points_apart(self, score: Option<f64>, beside: Option<f64>) -> Number {
        let apart = (score.zip(beside)).map(|(score, beside)| points_apart(score, beside));
        Number {
            shown: apart.map_or_else(|| self.dash(), signed),
            value: apart.map(as_number),
            unit: Unit::Points,
        }
    }

    /// A part of a sum: shown as the whole percentage that adds up with the
    /// others, see [`scoring::apportioned`].
    pub(super) fn part(self, share: Option<f64>, points: Option<u32>) -> Number {
        Number {
            shown: points.map_or_else(|| self.dash(), |it| self.points(it)),
            value: share,
            unit: Unit::Share,
        }
    }

    /// Hundredths with a decimal.
    pub(super) fn percentage(self, percent: f64) -> Number {
        Number {
            shown: (self.say().percentage)(&number(percent, 1)),
            value: Some(percent),
            unit: Unit::Percent,
        }
    }

    /// What a score could still become.
    pub(super) fn range(self, range: Option<scoring::Range>) -> Range {
        let shown = range.map_or_else(
            || self.dash(),
            |it| match (percent(it.worst), percent(it.best)) {
                (worst, best) if worst == best => self.points(worst),
                (worst, best) => (self.strings().chart().range)(worst, best),
            },
        );
        let ends = range.map(|it| [it.worst, it.best]);
        Range { shown, ends }
    }

    /// A level and where it stands among others, from the lowest up.
    pub(super) fn level(self, of: &Questionnaire, id: &LevelId, among: &[LevelId]) -> Level {
        Level {
            id: id.clone(),
            label: Words::new(self.label(of, id), self.content),
            rank: among.iter().position(|it| it == id).unwrap_or(0),
            ranks: among.len(),
        }
    }

    /// What a level is called.
    pub(super) fn label(self, of: &Questionnaire, id: &LevelId) -> String {
        let level = of.scale.level(id);
        level.map_or_else(String::new, |it| self.text(&it.label).to_owned())
    }

    /// A fact in words of the report's own.
    pub(super) fn fact(self, name: &str, value: impl Into<String>) -> Fact {
        self.stated(name, self.own(value))
    }

    /// A fact in whosoever's words.
    pub(super) fn stated(self, name: &str, value: impl Into<Cell>) -> Fact {
        Fact {
            name: self.own(name),
            value: value.into(),
        }
    }

    /// The dash of what has no value.
    pub(super) fn nothing(self) -> Cell {
        self.own(self.dash()).into()
    }

    /// What must be known of a published figure.
    pub(super) fn provenance(self, of: &Provenance) -> Vec<Fact> {
        let say = self.say();
        let unknown = || say.n_unknown.to_owned();
        let n = of.n.map_or_else(unknown, |n| number(n.into(), 0));
        let year = match (of.year, of.age(self.year)) {
            (Some(year), Some(age)) => (say.aged)(year, age),
            (Some(year), None) => year.to_string(),
            (None, _) => unknown(),
        };
        vec![
            self.stated(say.population, self.words(&of.population)),
            self.fact(say.n, n),
            self.fact(say.year, year),
            self.stated(say.source, self.words(&of.title)),
            self.stated(say.caveat, self.words(&of.caveat)),
        ]
    }

    /// A day, as it is written in a letter. The day is that of UTC: a report is
    /// the same wherever it is made.
    pub(super) fn date(self, at: &Timestamp) -> String {
        let part = |range: std::ops::Range<usize>| at.date()[range].parse().unwrap_or(1);
        (self.say().date)(at.year(), part(5..7), part(8..10))
    }
}

/// A difference as it is shown: with its sign, whichever it has.
pub fn signed(difference: i64) -> String {
    match difference {
        0 => "0".to_owned(),
        more @ 1.. => format!("+{more}"),
        less => format!("−{}", less.unsigned_abs()),
    }
}

#[expect(clippy::cast_precision_loss, reason = "points are at most a hundred")]
fn as_number(points: i64) -> f64 {
    points as f64
}

/// A weight.
pub(super) fn weight(weight: f64) -> Number {
    Number {
        shown: number(weight, 2),
        value: Some(weight),
        unit: Unit::Plain,
    }
}

/// A number with up to this many decimals, its thousands apart: English, Korean
/// and Japanese write it alike.
pub(super) fn number(value: f64, decimals: u8) -> String {
    let value = rounded(value, decimals);
    let plain = format!("{:.*}", usize::from(decimals), value.abs());
    let (whole, fraction) = plain.split_once('.').unwrap_or((&plain, ""));
    let mut shown = String::new();
    if value < 0.0 {
        shown.push('-');
    }
    for (at, digit) in whole.chars().enumerate() {
        if at > 0 && (whole.len() - at).is_multiple_of(3) {
            shown.push(',');
        }
        shown.push(digit);
    }
    let fraction = fraction.trim_end_matches('0');
    if !fraction.is_empty() {
        shown.push('.');
        shown.push_str(fraction);
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::number;

    #[test]
    fn thousands_stand_apart_and_zeros_do_not_trail() {
        let shown = [0.0, 1.0, 0.5, 999.994, 1_000.0, 36_500.0, 1e15].map(|it| number(it, 2));
        let expected = [
            "0",
            "1",
            "0.5",
            "999.99",
            "1,000",
            "36,500",
            "1,000,000,000,000,000",
        ];
        assert_eq!(shown, expected);
        assert_eq!(number(12.0, 0), "12");
        assert_eq!(number(-1234.56, 1), "-1,234.6");
        assert_eq!(
            [2.25, 2.35, -0.04].map(|it| number(it, 1)),
            ["2.3", "2.4", "0"]
        );
    }
}
