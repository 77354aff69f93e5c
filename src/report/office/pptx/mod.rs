//! A report as slides (`PresentationML`).
//!
//! A report is first laid out as values ([`deck`]): which slides there are, and
//! what lies where on each, every text as high as it may become. These are then
//! written as parts ([`render`], [`master`], [`chart`]).

mod chart;
mod deck;
mod grid;
mod master;
mod measure;
mod notes;
mod notes_page;
mod paint;
mod pen;
mod places;
mod presentation;
mod render;
mod shape;
mod slide;
mod text;
mod theme;
mod units;

use self::{
    deck::Deck,
    master::Master,
    render::Easel,
    slide::{Item, Layout, Slide},
};
use super::{
    Unwritable,
    package::{Package, Relationships},
};
use crate::report::Report;

const MASTER: &str = "application/vnd.openxmlformats-officedocument.presentationml.slideMaster+xml";
const LAYOUT: &str = "application/vnd.openxmlformats-officedocument.presentationml.slideLayout+xml";
const SLIDE: &str = "application/vnd.openxmlformats-officedocument.presentationml.slide+xml";
const NOTES: &str = "application/vnd.openxmlformats-officedocument.presentationml.notesSlide+xml";
const NOTES_MASTER: &str =
    "application/vnd.openxmlformats-officedocument.presentationml.notesMaster+xml";
const THEME: &str = "application/vnd.openxmlformats-officedocument.theme+xml";
const CHART: &str = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
const SHEET: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

impl Report {
    /// The report as slides, 16 : 9: a title slide, and slides for every
    /// section with its tables and charts, all of which can be edited. Tables
    /// go on over as many slides as they take.
    ///
    /// A text that is too long for a slide ends in an ellipsis; all of it is in
    /// the speaker notes of that slide, which says so.
    pub fn pptx(&self) -> Result<Vec<u8>, Unwritable> {
        let deck = Deck::of(self);
        let mut writer = Writer {
            report: self,
            package: Package::about(self, "ppt/presentation.xml"),
            charts: 0,
            notes: 0,
        };
        writer.masters();
        for (at, slide) in deck.slides.iter().enumerate() {
            writer.slide(at + 1, slide)?;
        }
        presentation::write(&mut writer.package, &deck);
        writer.package.bytes()
    }
}

/// Writes the parts of a deck.
struct Writer<'a> {
    report: &'a Report,
    package: Package,
    /// How many of them there are so far.
    charts: usize,
    notes: usize,
}

impl Writer<'_> {
    /// The masters with their themes, and the layouts.
    fn masters(&mut self) {
        let report = self.report;
        let logo = report.brand.logo.as_ref().and_then(|it| it.png().ok());
        if let Some(png) = &logo {
            self.package.png("ppt/media/logo.png", png.bytes());
        }
        let master = Master {
            locale: report.locale,
            logo: logo.as_ref(),
        };
        let mut relations = Relationships::default();
        let mut layouts = Vec::new();
        for layout in Layout::ALL {
            let file = format!("slideLayout{}.xml", layout.number());
            layouts.push(relations.add("slideLayout", format!("../slideLayouts/{file}")));
            let name = format!("ppt/slideLayouts/{file}");
            let mut own = Relationships::default();
            own.add("slideMaster", "../slideMasters/slideMaster1.xml");
            let xml = master.layout(layout, &mut own);
            self.package.xml(&name, LAYOUT, xml);
            self.package.relate(&name, &own);
        }
        relations.add("theme", "../theme/theme1.xml");
        let name = "ppt/slideMasters/slideMaster1.xml";
        self.package.xml(name, MASTER, master.xml(&layouts));
        self.package.relate(name, &relations);

        let name = "ppt/notesMasters/notesMaster1.xml";
        let mut relations = Relationships::default();
        relations.add("theme", "../theme/theme2.xml");
        self.package.xml(name, NOTES_MASTER, master.notes());
        self.package.relate(name, &relations);
        for number in 1..=2 {
            let theme = theme::theme(&report.brand, report.locale);
            self.package
                .xml(format!("ppt/theme/theme{number}.xml"), THEME, theme);
        }
    }

    /// A slide with its charts and notes.
    fn slide(&mut self, number: usize, slide: &Slide<'_>) -> Result<(), Unwritable> {
        let mut relations = Relationships::default();
        let layout = slide.layout.number();
        relations.add(
            "slideLayout",
            format!("../slideLayouts/slideLayout{layout}.xml"),
        );
        let mut charts = Vec::new();
        for placed in &slide.items {
            if let Item::Chart(part) = &placed.item {
                let number = self.chart(part)?;
                charts.push(relations.add("chart", format!("../charts/chart{number}.xml")));
            }
        }
        if !slide.notes.is_empty() {
            self.notes += 1;
            relations.add(
                "notesSlide",
                format!("../notesSlides/notesSlide{}.xml", self.notes),
            );
            self.notes(number, slide);
        }
        let mut easel = Easel {
            locale: self.report.locale,
            foot: &self.report.title,
            number,
            relations: &mut relations,
        };
        let xml = easel.slide(slide, &charts);
        let name = format!("ppt/slides/slide{number}.xml");
        self.package.xml(&name, SLIDE, xml);
        self.package.relate(&name, &relations);
        Ok(())
    }

    fn notes(&mut self, number: usize, slide: &Slide<'_>) {
        let mut relations = Relationships::default();
        relations.add("notesMaster", "../notesMasters/notesMaster1.xml");
        relations.add("slide", format!("../slides/slide{number}.xml"));
        let mut easel = Easel {
            locale: self.report.locale,
            foot: &self.report.title,
            number,
            relations: &mut relations,
        };
        let xml = easel.notes(&slide.notes);
        let name = format!("ppt/notesSlides/notesSlide{}.xml", self.notes);
        self.package.xml(&name, NOTES, xml);
        self.package.relate(&name, &relations);
    }

    /// A chart with the workbook its numbers are edited in.
    fn chart(&mut self, part: &slide::Part<'_>) -> Result<usize, Unwritable> {
        self.charts += 1;
        let number = self.charts;
        let data = chart::Data::of(part);
        let book = format!("Microsoft_Excel_Sheet{number}.xlsx");
        let mut relations = Relationships::default();
        let relation = relations.add("package", format!("../embeddings/{book}"));
        let name = format!("ppt/charts/chart{number}.xml");
        self.package.xml(
            &name,
            CHART,
            chart::xml(&data, part.figure, self.report.locale, &relation),
        );
        self.package.relate(&name, &relations);
        let bytes = chart::workbook(&data, &self.report.at)?;
        self.package
            .file(format!("ppt/embeddings/{book}"), SHEET, bytes);
        Ok(number)
    }
}
