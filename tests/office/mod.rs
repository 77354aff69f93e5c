//! Reports as files of office programs: what every format keeps.

mod book;
mod docx;
mod opened;
mod pptx;
mod xlsx;

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::LazyLock,
};

use needs_catch::{
    archive,
    assessment::{Assessment, Change, View},
    i18n::Locale,
    layout::{Depth, Layout, Place, Png},
    questionnaire::Library,
    report::{Material, Report},
};
use serde_json::Value;

pub(crate) use opened::{Opened, all_named, is_named, is_ordered};

use crate::{
    document::{four_powers, hostile, made, squeezed, texts},
    sketch::{Requirement, Sketch, Trigger, answered, asking, blank, now},
};

/// Every text of a report that these words lack. What is only drawn in a
/// picture is not looked for.
pub(crate) fn missing(report: &Report, words: &str) -> BTreeSet<String> {
    let mut json = serde_json::to_value(report).unwrap();
    without_drawings(&mut json);
    let words = squeezed(words);
    (texts(&json).into_iter())
        .filter(|it| !words.contains(&squeezed(it)))
        .collect()
}

fn without_drawings(json: &mut Value) {
    match json {
        Value::Object(fields) => {
            if fields.contains_key("alt") {
                fields.retain(|key, _| matches!(key.as_str(), "title" | "alt" | "note"));
            }
            fields.values_mut().for_each(without_drawings);
        }
        Value::Array(values) => values.iter_mut().for_each(without_drawings),
        _ => {}
    }
}

/// Reports of every kind in every language, named.
pub(crate) fn reports() -> &'static [(String, Report)] {
    static REPORTS: LazyLock<Vec<(String, Report)>> = LazyLock::new(make_reports);
    &REPORTS
}

pub(crate) fn make_reports() -> Vec<(String, Report)> {
    let made = makings().into_iter();
    made.map(|it| (it.name.clone(), it.report())).collect()
}

/// What a report is made of.
pub(crate) struct Making {
    pub(crate) name: String,
    pub(crate) assessment: Assessment,
    pub(crate) layout: Layout,
    pub(crate) locale: Locale,
}

impl Making {
    pub(crate) fn report(&self) -> Report {
        report(&self.assessment, &self.layout, [self.locale; 2])
    }
}

/// One of every kind in every language.
pub(crate) fn makings() -> Vec<Making> {
    let full = Layout::default();
    let brief = Layout {
        depth: Depth::OnePage,
        ..Layout::default()
    };
    let everything = include_str!("../archives/v3-everything.json");
    let mut makings = Vec::new();
    for locale in Locale::ALL {
        for (name, assessment, layout) in [
            ("the sample", made(locale), &full),
            ("one page", made(locale), &brief),
            ("four powers", four_powers(), &full),
            ("one page of four powers", four_powers(), &brief),
            ("an empty one", empty(), &full),
            ("a hostile one", remarked(hostile()), &full),
            (
                "everything",
                archive::decode(everything, &[]).unwrap(),
                &full,
            ),
        ] {
            makings.push(Making {
                name: format!("{name} in {locale}"),
                assessment,
                layout: layout.clone(),
                locale,
            });
        }
    }
    makings
}

/// A report in a language on content in another.
pub(crate) fn report(
    assessment: &Assessment,
    layout: &Layout,
    [locale, content]: [Locale; 2],
) -> Report {
    Report::of(&Material {
        assessment,
        layout,
        power: None,
        view: &View::All,
        locale,
        content,
        at: &now(),
    })
}

/// Somebody added words wherever words can be added: as many as a note can
/// hold, and such as a spreadsheet would compute.
fn remarked(mut assessment: Assessment) -> Assessment {
    let texts = ["=1+1", "+1", "-1", "@SUM(A1)", &"긴 글 ".repeat(13_400)];
    let places = [
        "cover",
        "method",
        "sources",
        "summary/needs-catch",
        "answers/needs-catch",
    ];
    for (at, text) in places.into_iter().zip(texts) {
        let (at, text): (Place, _) = (at.parse().unwrap(), text.to_owned());
        assessment.apply(Change::Remarked { at, text }, now());
    }
    assessment
}

/// Nobody answered anything.
fn empty() -> Assessment {
    asking(blank(&["ann"]), &Library::shipped().questionnaires)
}

/// So many requirements, in triggers of ten, all answered by so many people.
pub(crate) fn large(requirements: usize, people: usize) -> Assessment {
    let requirement = |at: usize| Requirement {
        id: format!("r{at}"),
        weight: 1.0,
    };
    let ids: Vec<_> = (0..requirements).collect();
    let sketch = Sketch {
        scale: vec![("low".to_owned(), 0.0), ("high".to_owned(), 1.0)],
        bands: vec![("low".to_owned(), 0.0), ("high".to_owned(), 0.5)],
        triggers: (ids.chunks(10).enumerate())
            .map(|(at, ids)| Trigger {
                id: format!("t{at}"),
                weight: 1.0,
                requirements: ids.iter().map(|it| requirement(*it)).collect(),
                caps: Vec::new(),
            })
            .collect(),
    };
    let votes = (ids.iter())
        .map(|id| {
            let said = |person: usize| {
                if (id + person).is_multiple_of(3) {
                    "low"
                } else {
                    "high"
                }
            };
            let votes = (0..people).map(|it| (format!("p{it}"), said(it).to_owned()));
            (format!("r{id}"), votes.collect())
        })
        .collect();
    let mut assessment = asking(answered(&[], &votes, &BTreeMap::new()), &[sketch.read()]);
    let said: Vec<_> = (assessment.all_answers())
        .flat_map(|(item, answers)| {
            let people: Vec<_> = answers.responses().keys().cloned().collect();
            people.into_iter().map(move |by| (item.clone(), by))
        })
        .collect();
    for (item, by) in said {
        let note = format!("What {by} noted about {}", item.requirement);
        assessment.apply(Change::Noted { item, by, note }, now());
    }
    assessment
}

/// A file that says it is a picture this large.
pub(crate) fn picture(width: u32, height: u32) -> Png {
    let mut bytes = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec();
    bytes.extend(width.to_be_bytes());
    bytes.extend(height.to_be_bytes());
    bytes.extend([8, 6, 0, 0, 0]);
    Png::read(bytes).unwrap()
}

/// A picture for each chart of a report.
pub(crate) fn pictures(report: &Report) -> Vec<Png> {
    let figures = report.figures();
    figures.iter().map(|_| picture(1440, 960)).collect()
}
