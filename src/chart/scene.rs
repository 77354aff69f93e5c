use super::{Axis, Band, Powers, Profile, words};
use crate::{
    i18n::{Locale, Strings},
    questionnaire::{Benchmark, Questionnaire},
    scoring::percent,
};

/// What is to be shown, whatever its axes stand for.
pub(super) struct Scene<'a> {
    pub(super) title: String,
    /// What the chart is called as a radar: of how many axes, whose.
    pub(super) radar_of: fn(usize, String) -> String,
    /// What it is called as bars.
    pub(super) bars_of: fn(usize, String) -> String,
    pub(super) axes: Vec<Axis>,
    /// From the lowest up; none where the axes do not share them.
    pub(super) bands: Vec<Band>,
    pub(super) benchmarks: &'a [&'a Benchmark],
    pub(super) who: &'a str,
    pub(super) locale: Locale,
    pub(super) content: Locale,
}

impl<'a> Scene<'a> {
    /// An axis per trigger.
    pub(super) fn of_triggers(profile: &Profile<'a>) -> Self {
        let strings = Strings::of(profile.locale);
        let questionnaire = profile.questionnaire;
        let triggers = questionnaire.triggers.iter();
        let axes = (triggers.zip(&profile.scorecard.triggers)).map(|(trigger, scored)| {
            let level = scored.placement.as_ref().map(|it| &it.level);
            Axis {
                title: trigger.title.get(profile.content).to_owned(),
                score: scored.aggregate.score,
                shown: words::percent_or_dash(scored.aggregate.score, strings),
                level: level.map(|it| words::level(questionnaire, it, profile.content)),
            }
        });
        let power = questionnaire.title.get(profile.content);
        Self {
            title: (strings.chart().title)(power.to_owned()),
            radar_of: strings.chart().radar_of,
            bars_of: strings.chart().bars_of,
            axes: axes.collect(),
            bands: bands(questionnaire, profile.content, strings),
            benchmarks: profile.benchmarks,
            who: profile.who,
            locale: profile.locale,
            content: profile.content,
        }
    }

    /// An axis per driving power. Their levels are drawn only where they mean
    /// the same on every axis.
    pub(super) fn of_powers(powers: &Powers<'a>) -> Self {
        let strings = Strings::of(powers.locale);
        let scored = powers.questionnaires.iter().zip(powers.scorecards);
        let axes = scored.map(|(questionnaire, scorecard)| {
            let level = scorecard.placement.as_ref().map(|it| &it.level);
            Axis {
                title: questionnaire.title.get(powers.content).to_owned(),
                score: scorecard.power.score,
                shown: words::percent_or_dash(scorecard.power.score, strings),
                level: level.map(|it| words::level(questionnaire, it, powers.content)),
            }
        });
        let first = powers.questionnaires.first();
        let shared = first.filter(|it| powers.questionnaires.iter().all(|of| of.bands == it.bands));
        Self {
            title: strings.chart().title_of_powers.to_owned(),
            radar_of: strings.chart().radar_of_powers,
            bars_of: strings.chart().bars_of_powers,
            axes: axes.collect(),
            bands: shared.map_or_else(Vec::new, |it| bands(it, powers.content, strings)),
            benchmarks: powers.benchmarks,
            who: powers.who,
            locale: powers.locale,
            content: powers.content,
        }
    }
}

fn bands(questionnaire: &Questionnaire, content: Locale, strings: &Strings) -> Vec<Band> {
    let bands = questionnaire.bands.all();
    let ends = bands.iter().skip(1).map(|band| band.from).chain([1.0]);
    (bands.iter().zip(ends).enumerate())
        .map(|(at, (band, to))| {
            let level = words::level(questionnaire, &band.level, content);
            let share = |share| (strings.common.percent)(percent(share));
            let name = match at {
                _ if bands.len() == 1 => level,
                0 => (strings.chart().below)(level, share(to)),
                _ => (strings.chart().from)(level, share(band.from)),
            };
            let from = band.from;
            Band { name, from, to }
        })
        .collect()
}
