//! The words of a chart.

use super::{Form, MOST_AXES, scene::Scene};
use crate::{
    i18n::{Locale, Strings},
    questionnaire::{Benchmark, LevelId, Mark, Questionnaire},
    scoring::percent,
};

/// What the chart shows, as sentences with the same numbers.
pub(super) fn alt(scene: &Scene<'_>, form: &Form) -> String {
    let strings = Strings::of(scene.locale);
    let words = strings.chart();
    let said: Vec<_> = (scene.axes.iter())
        .map(|axis| match &axis.level {
            Some(level) => (words.scored)(axis.title.clone(), axis.shown.clone(), level.clone()),
            None => (words.unscored)(axis.title.clone()),
        })
        .collect();
    let chart = match form {
        Form::Radar { .. } => scene.radar_of,
        Form::Bars => scene.bars_of,
    };
    let mut alt = (words.says)(
        chart(said.len(), who(scene.who, strings)),
        said.join(words.list_mark),
    );
    if !scene.benchmarks.is_empty() {
        let beside: Vec<_> = (scene.benchmarks.iter())
            .map(|benchmark| reference(benchmark, scene.content, strings))
            .collect();
        if scene.locale != Locale::Ja {
            alt.push(' ');
        }
        alt.push_str(&(words.beside)(beside.join(words.list_mark)));
    }
    alt
}

/// Why the chart looks as it does, where that needs saying.
pub(super) fn note(scene: &Scene<'_>, form: &Form) -> Option<String> {
    let words = Strings::of(scene.locale).chart();
    let missing: Vec<_> = (scene.axes.iter())
        .filter(|axis| axis.score.is_none())
        .map(|axis| axis.title.as_str())
        .collect();
    match form {
        Form::Radar { .. } if missing.is_empty() => None,
        Form::Radar { .. } => Some((words.bridged)(missing.join(words.and_mark))),
        Form::Bars if scene.axes.len() > MOST_AXES => Some(words.too_many.to_owned()),
        Form::Bars if scene.axes.len() - missing.len() < 3 => Some(words.too_few.to_owned()),
        Form::Bars => Some(words.too_wide_a_gap.to_owned()),
    }
}

/// A benchmark with its numbers.
pub(super) fn reference(benchmark: &Benchmark, content: Locale, strings: &Strings) -> String {
    let share = match benchmark.mark {
        Mark::Band { from, to } => (strings.chart().range)(percent(from), percent(to)),
        Mark::At(at) => (strings.common.percent)(percent(at)),
    };
    (strings.chart().reference)(benchmark.title.get(content).to_owned(), share)
}

/// What a level is called.
pub(super) fn level(questionnaire: &Questionnaire, id: &LevelId, content: Locale) -> String {
    let level = questionnaire.scale.level(id);
    level.map_or_else(String::new, |it| it.label.get(content).to_owned())
}

pub(super) fn who(who: &str, strings: &Strings) -> String {
    let who = who.trim();
    if who.is_empty() {
        strings.chart().this_assessment.to_owned()
    } else {
        who.to_owned()
    }
}

pub(super) fn percent_or_dash(score: Option<f64>, strings: &Strings) -> String {
    score.map_or_else(
        || strings.common.no_score.to_owned(),
        |score| (strings.common.percent)(percent(score)),
    )
}

/// The typefaces, those of the content's language first.
pub(super) const fn family(content: Locale) -> &'static str {
    match content {
        Locale::Ja => {
            "'Hiragino Sans', 'Yu Gothic', 'Noto Sans JP', 'Noto Sans CJK JP', Pretendard, \
             'Apple SD Gothic Neo', 'Noto Sans KR', 'Malgun Gothic', sans-serif"
        }
        Locale::En | Locale::Ko => {
            "Pretendard, 'Apple SD Gothic Neo', 'Noto Sans KR', 'Noto Sans CJK KR', \
             'Malgun Gothic', 'Hiragino Sans', 'Yu Gothic', 'Noto Sans JP', sans-serif"
        }
    }
}
