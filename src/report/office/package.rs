//! What the files of office programs have in common (ECMA-376, part 2): parts,
//! what each refers to, the properties of the whole, and the archive they lie
//! in.

use std::{
    fmt::Write as _,
    io::{Cursor, Write},
};

use maud::{Markup, html};
use zip::{CompressionMethod, DateTime, System, ZipWriter, write::SimpleFileOptions};

use super::{Unwritable, script::tag};
use crate::{chart::clean, report::Report};

const RELATIONSHIPS: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
const CORE: &str = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006";

const CORE_TYPE: &str = "application/vnd.openxmlformats-package.core-properties+xml";
const APP_TYPE: &str = "application/vnd.openxmlformats-officedocument.extended-properties+xml";
const PNG_TYPE: &str = "image/png";

/// A file of parts. The same parts in the same order are the same bytes: its
/// entries have the oldest time an archive can say.
pub(super) struct Package {
    parts: Vec<Part>,
    root: Relationships,
}

/// What a part refers to, each under an id of its own.
#[derive(Default)]
pub(super) struct Relationships(Vec<Relationship>);

struct Relationship {
    kind: String,
    target: String,
    external: bool,
}

struct Part {
    /// Where it lies, without a slash in front.
    name: String,
    /// What it is; none where its extension says it.
    content_type: Option<String>,
    bytes: Vec<u8>,
}

impl Package {
    /// A package with the properties of a report; what it begins with is the
    /// part of this name.
    pub(super) fn about(report: &Report, main: &str) -> Self {
        let mut root = Relationships::default();
        root.add("officeDocument", main);
        let mut package = Self {
            parts: Vec::new(),
            root,
        };
        package.xml("docProps/core.xml", CORE_TYPE, core(report));
        package.xml("docProps/app.xml", APP_TYPE, app());
        package.root.push(
            format!("{RELATIONSHIPS}/metadata/core-properties"),
            "docProps/core.xml",
            false,
        );
        package.root.add("extended-properties", "docProps/app.xml");
        package
    }

    /// Adds a part of XML.
    pub(super) fn xml(
        &mut self,
        name: impl Into<String>,
        content_type: impl Into<String>,
        xml: Markup,
    ) {
        self.parts.push(Part {
            name: name.into(),
            content_type: Some(content_type.into()),
            bytes: declared(xml),
        });
    }

    /// Adds a picture.
    pub(super) fn png(&mut self, name: impl Into<String>, bytes: &[u8]) {
        self.parts.push(Part {
            name: name.into(),
            content_type: None,
            bytes: bytes.to_vec(),
        });
    }

    /// Adds a part that is a file of its own.
    pub(super) fn file(
        &mut self,
        name: impl Into<String>,
        content_type: &'static str,
        bytes: Vec<u8>,
    ) {
        self.parts.push(Part {
            name: name.into(),
            content_type: Some(content_type.to_owned()),
            bytes,
        });
    }

    /// Says what the part of this name refers to.
    pub(super) fn relate(&mut self, name: &str, relationships: &Relationships) {
        if relationships.0.is_empty() {
            return;
        }
        let (folder, file) = name.rsplit_once('/').unwrap_or(("", name));
        let slash = if folder.is_empty() { "" } else { "/" };
        self.parts.push(Part {
            name: format!("{folder}{slash}_rels/{file}.rels"),
            content_type: None,
            bytes: declared(relationships.xml()),
        });
    }

    /// The file.
    pub(super) fn bytes(mut self) -> Result<Vec<u8>, Unwritable> {
        let types = declared(self.content_types());
        let root = std::mem::take(&mut self.root);
        self.relate("", &root);
        let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
        let first = [("[Content_Types].xml", types.as_slice())];
        let parts = self.parts.iter().map(|it| (it.name.as_str(), &*it.bytes));
        for (name, bytes) in first.into_iter().chain(parts) {
            archive.start_file(name, options())?;
            archive.write_all(bytes)?;
        }
        Ok(archive.finish()?.into_inner())
    }

    fn content_types(&self) -> Markup {
        html! {
            Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types" {
                Default Extension="png" ContentType=(PNG_TYPE) {}
                Default Extension="rels"
                    ContentType="application/vnd.openxmlformats-package.relationships+xml" {}
                Default Extension="xml" ContentType="application/xml" {}
                @for part in &self.parts {
                    @if let Some(kind) = &part.content_type {
                        Override PartName={ "/" (part.name) } ContentType=(kind) {}
                    }
                }
            }
        }
    }
}

impl Relationships {
    /// Refers to a part of this package by its place from here, and says what
    /// it is, such as `styles`; returns the id.
    pub(super) fn add(&mut self, kind: &str, target: impl Into<String>) -> String {
        self.push(format!("{OFFICE}/relationships/{kind}"), target, false)
    }

    /// Refers to an address outside; returns the id, the same for the same
    /// address.
    pub(super) fn link(&mut self, url: &str) -> String {
        let known = (self.0.iter()).position(|it| it.external && it.target == url);
        known.map_or_else(
            || self.push(format!("{OFFICE}/relationships/hyperlink"), url, true),
            id,
        )
    }

    fn push(&mut self, kind: String, target: impl Into<String>, external: bool) -> String {
        self.0.push(Relationship {
            kind,
            target: target.into(),
            external,
        });
        id(self.0.len() - 1)
    }

    fn xml(&self) -> Markup {
        html! {
            Relationships xmlns=(RELATIONSHIPS) {
                @for (at, it) in self.0.iter().enumerate() {
                    Relationship Id=(id(at)) Type=(it.kind) Target=(it.target)
                        TargetMode=[it.external.then_some("External")] {}
                }
            }
        }
    }
}

/// An address of the web as a package may hold it; none where it leads nowhere.
/// Programs take a whole file for damaged that holds one they cannot read, so
/// everything unusual is written as its bytes.
pub(super) fn web(url: &str) -> Option<String> {
    let rest = (url.strip_prefix("https://")).or(url.strip_prefix("http://"))?;
    let host = rest.split(['/', '?', '#']).next()?;
    let plain = |it: char| it.is_ascii_alphanumeric() || "-.".contains(it);
    let (name, port) = host.split_once(':').unwrap_or((host, "80"));
    let known = name.starts_with(|it: char| it.is_ascii_alphanumeric())
        && name.chars().all(plain)
        && port.parse::<u16>().is_ok();
    if !known {
        return None;
    }
    let mut address = String::new();
    let mut fragment = false;
    for (at, byte) in url.bytes().enumerate() {
        let escape = byte == b'%'
            && url
                .as_bytes()
                .get(at + 1..at + 3)
                .is_some_and(is_hexadecimal);
        let second = byte == b'#' && fragment;
        fragment |= byte == b'#';
        if escape
            || !second && (byte.is_ascii_alphanumeric() || b"-._~:/?#@!$&'()*+,;=".contains(&byte))
        {
            address.push(byte.into());
        } else {
            write!(address, "%{byte:02X}").ok()?;
        }
    }
    Some(address)
}

fn is_hexadecimal(bytes: &[u8]) -> bool {
    bytes.iter().all(u8::is_ascii_hexdigit)
}

fn id(at: usize) -> String {
    format!("rId{}", at + 1)
}

/// XML as a file, without the characters that it cannot hold.
fn declared(xml: Markup) -> Vec<u8> {
    let mut text = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n".to_owned();
    text.push_str(&clean(&xml.into_string()));
    text.into_bytes()
}

/// What it is called, when it was made, in which language; nobody's name.
fn core(report: &Report) -> Markup {
    // To the second: some readers know no fractions.
    let time = report.at.as_str().get(..19).unwrap_or_default();
    html! {
        cp:coreProperties xmlns:cp=(CORE) xmlns:dc="http://purl.org/dc/elements/1.1/"
            xmlns:dcterms="http://purl.org/dc/terms/"
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
        {
            dc:title { (report.title) }
            dc:creator { "Needs Catch" }
            dc:language { (tag(report.locale)) }
            dcterms:created xsi:type="dcterms:W3CDTF" { (time) "Z" }
            dcterms:modified xsi:type="dcterms:W3CDTF" { (time) "Z" }
        }
    }
}

/// The program that made it.
fn app() -> Markup {
    html! {
        Properties xmlns={ (OFFICE) "/extended-properties" } {
            Application { "Needs Catch" }
        }
    }
}

fn options() -> SimpleFileOptions {
    SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::DEFAULT)
        .system(System::Unix)
}

impl From<zip::result::ZipError> for Unwritable {
    fn from(error: zip::result::ZipError) -> Self {
        Self(error.to_string())
    }
}

impl From<std::io::Error> for Unwritable {
    fn from(error: std::io::Error) -> Self {
        Self(error.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::web;

    #[test]
    fn an_address_is_one_that_every_program_can_read() {
        let same = "https://example.org:8080/a/b?c=d&e=%20#f";
        assert_eq!(web(same).as_deref(), Some(same));
        assert_eq!(
            web("http://example.org/요건 [1]#a#b").as_deref(),
            Some("http://example.org/%EC%9A%94%EA%B1%B4%20%5B1%5D#a%23b")
        );
        for url in [
            "",
            "ftp://a.b",
            "https://",
            "https:///a",
            "http://[",
            "http://a b/",
            "http://한국",
        ] {
            assert_eq!(web(url), None, "{url}");
        }
    }
}
