//! A report as a Word document (ECMA-376, `WordprocessingML`): A4 upright, to
//! be read, printed and written on in.

mod blocks;
mod contents;
mod cover;
mod facts;
mod page;
mod picture;
mod style;
mod styles;
mod table;
mod text;

use maud::{Markup, html};

use super::{
    Unwritable,
    package::{Package, Relationships},
};
use crate::{
    layout::{Depth, Png},
    report::{
        Report, Words,
        model::{Section, SectionKind},
    },
};
use contents::Heading;
use text::{Stand, paragraph, runs, worded};

const NAMESPACE: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const RELATIONS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const DOCUMENT: &str = "word/document.xml";

/// The lowest rank of a heading.
const RANKS: usize = 4;

impl Report {
    /// The report as a Word document, with a picture for each of its
    /// [`figures`](Self::figures), in their order. Where there is none, words
    /// say what it would show.
    ///
    /// It begins with a table of contents that leads to its headings; their
    /// pages are known once a program has laid them out, and it fills them in
    /// when it is told to update that table. Opening the file asks nothing. One
    /// that is to fit a page has no such table, and a few lines for a cover. The
    /// same report with the same pictures is always the same bytes.
    pub fn docx(&self, pictures: &[Png]) -> Result<Vec<u8>, Unwritable> {
        let mut package = Package::about(self, DOCUMENT);
        let mut relationships = Relationships::default();
        for (name, xml) in [
            ("styles", styles::styles(self)),
            ("settings", page::settings(self)),
            ("numbering", page::numbering()),
        ] {
            relationships.add(name, format!("{name}.xml"));
            package.xml(format!("word/{name}.xml"), content_type(name), xml);
        }
        let mut around = |name: &str, xml| {
            package.xml(format!("word/{name}.xml"), content_type(name), xml);
            relationships.add(name, format!("{name}.xml"))
        };
        let header = around("header", page::header(self));
        let footer = around("footer", page::footer(self));
        let mut writer = Writer {
            report: self,
            pictures: pictures.iter(),
            package,
            relationships,
            drawn: 0,
            headings: Vec::new(),
        };
        let cover = writer.cover();
        let sections = writer.sections();
        let contents = (!writer.is_brief()).then(|| contents::table(self, &writer.headings));
        let document = html! {
            w:document xmlns:w=(NAMESPACE) xmlns:r=(RELATIONS) {
                w:body {
                    (cover)
                    @if let Some(contents) = contents { (contents) }
                    (sections)
                    (paragraph(Stand::of("Colophon"), runs(self, &Words::new(&self.colophon, self.locale), None)))
                    (page::section(self, &header, &footer))
                }
            }
        };
        writer.finish(document)
    }
}

/// What is being written, with what it has referred to so far.
struct Writer<'a> {
    report: &'a Report,
    /// Those not drawn yet.
    pictures: std::slice::Iter<'a, Png>,
    package: Package,
    relationships: Relationships,
    /// How many pictures are drawn, the logo too.
    drawn: usize,
    /// Those written so far.
    headings: Vec<Heading>,
}

impl Writer<'_> {
    /// Whether it is to fit a page, its cover included.
    fn is_brief(&self) -> bool {
        self.report.depth == Depth::OnePage
    }

    fn sections(&mut self) -> Markup {
        let mut written = Vec::new();
        for (at, section) in self.report.sections.iter().enumerate() {
            let begins = at == 0 || section.kind == SectionKind::Power;
            let fresh_page = begins && !self.is_brief();
            written.push(self.section(section, 1, fresh_page));
        }
        html! { @for section in &written { (section) } }
    }

    /// A section and those in it, its heading of this rank.
    fn section(&mut self, section: &Section, rank: usize, fresh_page: bool) -> Markup {
        let heading = self.heading(&section.heading, rank, fresh_page);
        let blocks: Vec<_> = (section.blocks.iter())
            .map(|it| self.block(it, rank))
            .collect();
        let sections: Vec<_> = (section.sections.iter())
            .map(|it| self.section(it, rank + 1, false))
            .collect();
        html! {
            (heading)
            @for part in blocks.iter().chain(&sections) { (part) }
        }
    }

    /// A heading that the table of contents can lead to.
    fn heading(&mut self, words: &Words, rank: usize, fresh_page: bool) -> Markup {
        const STYLES: [&str; RANKS] = ["Heading1", "Heading2", "Heading3", "Heading4"];
        let rank = rank.clamp(1, RANKS);
        let stand = Stand {
            fresh_page,
            ..Stand::of(STYLES[rank - 1])
        };
        let mark = Heading {
            words: words.clone(),
            rank,
            number: self.headings.len(),
        };
        let marked = html! {
            w:bookmarkStart w:id=(mark.number) w:name=(mark.anchor()) {}
            (runs(self.report, words, None))
            w:bookmarkEnd w:id=(mark.number) {}
        };
        self.headings.push(mark);
        paragraph(stand, marked)
    }

    fn words(&self, style: &'static str, words: &Words) -> Markup {
        worded(self.report, Stand::of(style), words, None)
    }

    /// The report's own words.
    fn own(&self, style: &'static str, text: &str) -> Markup {
        self.words(style, &Words::new(text, self.report.locale))
    }

    fn finish(mut self, document: Markup) -> Result<Vec<u8>, Unwritable> {
        let document_type = content_type("document.main");
        self.package.xml(DOCUMENT, document_type, document);
        self.package.relate(DOCUMENT, &self.relationships);
        self.package.bytes()
    }
}

fn content_type(part: &str) -> String {
    format!("application/vnd.openxmlformats-officedocument.wordprocessingml.{part}+xml")
}
