//! A file of an office program, opened.

use std::{
    collections::{BTreeMap, BTreeSet},
    io::{Cursor, Read},
};

use needs_catch::report::Report;
use roxmltree::{Document, Node};
use zip::ZipArchive;

const RELATIONS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// What says of every part what it is.
const TYPES: &str = "[Content_Types].xml";

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

    /// Its parts of XML whose names begin so.
    pub(crate) fn documents(&self, start: &str) -> impl Iterator<Item = (&str, Document<'_>)> {
        let names = self
            .names()
            .filter(move |it| it.starts_with(start) && is_xml(it));
        names.map(|it| (it, self.xml(it)))
    }

    pub(crate) fn xml(&self, name: &str) -> Document<'_> {
        let text = self.text(name);
        Document::parse(text).unwrap_or_else(|error| panic!("{name}: {error}"))
    }

    pub(crate) fn text(&self, name: &str) -> &str {
        str::from_utf8(self.bytes(name)).unwrap()
    }

    pub(crate) fn has(&self, name: &str) -> bool {
        self.0.contains_key(name)
    }

    /// What the part of this name refers to: ids with their targets.
    pub(crate) fn relationships(&self, name: &str) -> BTreeMap<String, Relationship> {
        let (folder, file) = name.rsplit_once('/').unwrap_or(("", name));
        let slash = if folder.is_empty() { "" } else { "/" };
        let part = format!("{folder}{slash}_rels/{file}.rels");
        if !self.has(&part) {
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
        let types = self.xml(TYPES);
        let known = |key, value: &str| {
            let mut entries = types.root_element().children();
            entries.any(|it| it.attribute(key) == Some(value))
        };
        for name in self.names().filter(|it| *it != TYPES) {
            let extension = extension(name);
            // A part of XML is never just any XML.
            let by_extension = extension != "xml" && known("Extension", extension);
            let declared = by_extension || known("PartName", &format!("/{name}"));
            assert!(declared, "nobody says what {name} is");
        }
        for part in types.root_element().children() {
            if let Some(name) = part.attribute("PartName") {
                assert!(self.has(&name[1..]), "there is no {name}");
            }
        }
        let mut reached = BTreeSet::new();
        for name in self.names().chain([""]) {
            let relationships = self.relationships(name);
            for (id, to) in &relationships {
                let leads = if to.external {
                    to.target.starts_with("https://") || to.target.starts_with("http://")
                } else {
                    self.has(&to.target)
                };
                assert!(leads, "{id} of {name} leads to {}", to.target);
                reached.insert(to.target.clone());
            }
            if !is_xml(name) {
                continue;
            }
            for node in self.xml(name).descendants() {
                let mut ids = node
                    .attributes()
                    .filter(|it| it.namespace() == Some(RELATIONS));
                let unknown = ids.find(|it| !relationships.contains_key(it.value()));
                assert_eq!(unknown, None, "in {name}");
            }
        }
        let parts = self.names().filter(|it| *it != TYPES);
        for name in parts {
            let found = match relating(name) {
                Some(of) => of.is_empty() || self.has(&of),
                None => reached.contains(name),
            };
            assert!(found, "nothing leads to {name}");
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

/// The part whose relationships a part of this name lists, if it lists any.
fn relating(name: &str) -> Option<String> {
    Some(name.strip_suffix(".rels")?.replace("_rels/", ""))
}

/// What a part is by its name.
fn extension(name: &str) -> &str {
    name.rsplit_once('.').map_or("", |(_, extension)| extension)
}

fn is_xml(name: &str) -> bool {
    matches!(extension(name), "xml" | "rels")
}

/// Text as XML can hold it.
fn clean(text: &str) -> String {
    let held = |it: char| !it.is_control() || it == '\n' || it == '\t';
    (text.chars())
        .map(|it| if held(it) { it } else { '\u{fffd}' })
        .collect()
}

/// Every element of this name, whatever its namespace.
pub(crate) fn all_named<'a, 'input>(
    document: &'a Document<'input>,
    name: &'a str,
) -> impl Iterator<Item = Node<'a, 'input>> {
    (document.descendants()).filter(move |it| is_named(*it, name))
}

/// Whether this is its name, whatever its namespace.
pub(crate) fn is_named(node: Node<'_, '_>, name: &str) -> bool {
    node.tag_name().name() == name
}

/// Whether what is in an element stands in this order; what is divided by bars
/// may stand in any.
pub(crate) fn is_ordered(node: Node<'_, '_>, order: &str) -> Result<(), String> {
    let name = node.tag_name().name();
    let mut before = 0;
    for child in node.children().filter(Node::is_element) {
        let child = child.tag_name().name();
        let place = order
            .split_whitespace()
            .position(|it| it.split('|').any(|it| it == child));
        let place = place.ok_or(format!("{child} in {name}"))?;
        if place < before {
            return Err(format!("{child} so late in {name}"));
        }
        before = place;
    }
    Ok(())
}
