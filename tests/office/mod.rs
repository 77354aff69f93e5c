//! Reports as files of office programs: what every format keeps.

mod book;
mod docx;
mod xlsx;

use std::{
    collections::{BTreeMap, BTreeSet},
    io::{Cursor, Read},
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
use roxmltree::Document;
use serde_json::Value;
use zip::ZipArchive;

use crate::{
    document::{four_powers, hostile, made, squeezed, texts},
    sketch::{Requirement, Sketch, Trigger, answered, asking, blank, now},
};

const RELATIONS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// A file of parts, opened.
pub(crate) struct Opened(BTreeMap<String, Vec<u8>>);

impl Opened {
    pub(crate) fn of(bytes: &[u8]) -> Self {
        let mut archive = ZipArchive::new(Cursor::new(bytes)).unwrap();
        let mut parts = BTreeMap::new();
        for at in 0..archive.len() {
            let mut part = archive.by_index(at).unwrap();
            let mut content = Vec::new();
            part.read_to_end(&mut content).unwrap();
            let name = part.name().unwrap().into_owned();
            assert!(parts.insert(name, content).is_none(), "two of a name");
        }
        Self(parts)
    }

    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    pub(crate) fn bytes(&self, name: &str) -> &[u8] {
        (self.0.get(name)).unwrap_or_else(|| panic!("no {name}"))
    }

    pub(crate) fn xml(&self, name: &str) -> Document<'_> {
        let text = str::from_utf8(self.bytes(name)).unwrap();
        Document::parse(text).unwrap_or_else(|error| panic!("{name}: {error}"))
    }

    /// What the part of this name refers to: ids with their targets.
    pub(crate) fn relationships(&self, name: &str) -> BTreeMap<String, Relationship> {
        let (folder, file) = name.rsplit_once('/').unwrap_or(("", name));
        let slash = if folder.is_empty() { "" } else { "/" };
        let part = format!("{folder}{slash}_rels/{file}.rels");
        if !self.0.contains_key(&part) {
            return BTreeMap::new();
        }
        let document = self.xml(&part);
        let mut found = BTreeMap::new();
        for node in document.root_element().children() {
            let said = |name| node.attribute(name).unwrap().to_owned();
            let external = node.attribute("TargetMode") == Some("External");
            let target = if external {
                said("Target")
            } else {
                place(folder, &said("Target"))
            };
            let relationship = Relationship { target, external };
            assert!(found.insert(said("Id"), relationship).is_none());
        }
        found
    }

    /// What every such file must be, whatever is in it.
    pub(crate) fn is_sound(&self, report: &Report) {
        let types = self.xml("[Content_Types].xml");
        let known = |key, value: &str| {
            let mut entries = types.root_element().children();
            entries.any(|it| it.attribute(key) == Some(value))
        };
        for name in self.names() {
            let (_, extension) = name.rsplit_once('.').unwrap();
            assert!(
                known("Extension", extension) || known("PartName", &format!("/{name}")),
                "nobody says what {name} is"
            );
            if extension == "png" {
                continue;
            }
            let relationships = self.relationships(name);
            for (id, to) in &relationships {
                let leads = if to.external {
                    to.target.starts_with("https://") || to.target.starts_with("http://")
                } else {
                    self.0.contains_key(&to.target)
                };
                assert!(leads, "{id} of {name} leads to {}", to.target);
            }
            for node in self.xml(name).descendants() {
                let mut ids = node
                    .attributes()
                    .filter(|it| it.namespace() == Some(RELATIONS));
                let unknown = ids.find(|it| !relationships.contains_key(it.value()));
                assert_eq!(unknown, None, "in {name}");
            }
        }
        self.has_properties_of(report);
    }

    /// Its title and time, and nothing about anybody.
    fn has_properties_of(&self, report: &Report) {
        let core = self.xml("docProps/core.xml");
        let mut said: Vec<_> = (core.root_element().children())
            .map(|it| (it.tag_name().name(), it.text().unwrap()))
            .collect();
        said.retain(|it| it.0 != "language" && *it != ("lastModifiedBy", "Needs Catch"));
        let title = clean(&report.title);
        let expected = [
            ("title", title.as_str()),
            ("creator", "Needs Catch"),
            ("created", "2026-11-22T09:30:00Z"),
            ("modified", "2026-11-22T09:30:00Z"),
        ];
        assert_eq!(said, expected);
    }
}

pub(crate) struct Relationship {
    pub(crate) target: String,
    pub(crate) external: bool,
}

/// Where a target lies that is named from within a folder.
fn place(folder: &str, target: &str) -> String {
    if let Some(target) = target.strip_prefix('/') {
        return target.to_owned();
    }
    let mut path: Vec<_> = folder.split('/').filter(|it| !it.is_empty()).collect();
    for step in target.split('/') {
        if step == ".." {
            path.pop();
        } else {
            path.push(step);
        }
    }
    path.join("/")
}

/// Text as XML can hold it.
fn clean(text: &str) -> String {
    let held = |it: char| !it.is_control() || it == '\n' || it == '\t';
    (text.chars())
        .map(|it| if held(it) { it } else { '\u{fffd}' })
        .collect()
}

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
