//! Slides and their notes as `PresentationML`.

use maud::{Markup, html};

use super::{
    chart,
    master::{footer, number, slide_number},
    notes::Note,
    notes_page::{notes_body, slide_image},
    paint::{PAPER, SOFT},
    pen::Pen,
    places::{COVER_TITLE, SECTION_TITLE, TITLE},
    shape::{Inside, PRESENTATION, Place, RELATIONS, Shape, content, extent},
    slide::{Item, Layout, Part, Placed, Slide, TextBox},
    text::{Paragraph, plain},
    theme::DRAWING,
};
use crate::{
    i18n::{Locale, Strings},
    report::{cell::Words, office::package::Relationships},
};

const TABLE: &str = "http://schemas.openxmlformats.org/drawingml/2006/table";

/// Draws one slide.
pub(super) struct Easel<'a> {
    pub(super) locale: Locale,
    /// What stands at the foot.
    pub(super) foot: &'a str,
    /// Its number, from 1.
    pub(super) number: usize,
    pub(super) relations: &'a mut Relationships,
}

impl Easel<'_> {
    /// The slide; `charts` are the relationships of its charts, in order.
    pub(super) fn slide(&mut self, slide: &Slide<'_>, charts: &[String]) -> Markup {
        let mut charts = charts.iter();
        let foot = match slide.layout {
            Layout::Title => None,
            Layout::Section => Some(PAPER),
            Layout::Content => Some(SOFT),
        };
        let next = slide.items.len() + 3;
        html! {
            p:sld xmlns:a=(DRAWING) xmlns:r=(RELATIONS) xmlns:p=(PRESENTATION) {
                (content(None, None, html! {
                    (self.title(slide))
                    @for (at, placed) in slide.items.iter().enumerate() {
                        (self.item(at + 3, placed, slide.layout, &mut charts))
                    }
                    @if let Some(paint) = foot {
                        (self.foot(next, paint))
                        (number(next + 1).xml(html! {}, slide_number(&self.number.to_string(), self.locale)))
                    }
                }))
                p:clrMapOvr { a:masterClrMapping {} }
            }
        }
    }

    fn pen(&mut self) -> Pen<'_> {
        Pen {
            locale: self.locale,
            links: self.relations,
        }
    }

    fn title(&mut self, slide: &Slide<'_>) -> Markup {
        let (place, frame, anchor) = match slide.layout {
            Layout::Title => (Place::CoverTitle, COVER_TITLE, "t"),
            Layout::Section => (Place::Title, SECTION_TITLE, "b"),
            Layout::Content => (Place::Title, TITLE, "t"),
        };
        let shape = Shape {
            id: 2,
            name: "Title",
            place: Some(place),
            frame,
            fill: None,
            inside: Inside {
                anchor,
                shrinks: true,
                ..Inside::PLAIN
            },
        };
        shape.xml(html! {}, self.pen().paragraphs(&slide.title))
    }

    fn foot(&mut self, id: usize, paint: super::paint::Paint) -> Markup {
        let style = plain(10.0).paint(paint);
        let line = Paragraph::line(self.foot, self.locale, style);
        let shape = footer(id);
        let (line, _) = line.cut(shape.frame.width, 1);
        shape.xml(html! {}, self.pen().paragraphs(&[line]))
    }

    fn item<'c>(
        &mut self,
        id: usize,
        placed: &Placed<'_>,
        layout: Layout,
        charts: &mut impl Iterator<Item = &'c String>,
    ) -> Markup {
        match &placed.item {
            Item::Text(text) => self.text(id, placed, text, layout),
            Item::Grid(grid) => html! {
                p:graphicFrame {
                    p:nvGraphicFramePr {
                        p:cNvPr id=(id) name=(one_line(&grid.name)) {}
                        p:cNvGraphicFramePr { a:graphicFrameLocks noGrp="1" {} }
                        p:nvPr {}
                    }
                    p:xfrm { (extent(placed.frame)) }
                    a:graphic {
                        a:graphicData uri=(TABLE) { (grid.xml(&mut self.pen())) }
                    }
                }
            },
            Item::Chart(part) => {
                let relation = charts.next().map_or("", String::as_str);
                drawn(id, placed, part, relation)
            }
        }
    }

    fn text(&mut self, id: usize, placed: &Placed<'_>, text: &TextBox, layout: Layout) -> Markup {
        let place = match layout {
            _ if !text.body => None,
            Layout::Title => Some(Place::Subtitle),
            Layout::Section | Layout::Content => Some(Place::Body),
        };
        let shape = Shape {
            id,
            name: &format!("Text {id}"),
            place,
            frame: placed.frame,
            fill: text.fill,
            inside: Inside {
                inset: text.inset,
                anchor: if text.centred { "ctr" } else { "t" },
                shrinks: false,
            },
        };
        shape.xml(html! {}, self.pen().paragraphs(&text.paragraphs))
    }

    /// The notes page of a slide.
    pub(super) fn notes(&mut self, notes: &[Note]) -> Markup {
        let mut paragraphs = Vec::new();
        let style = plain(11.0);
        for note in notes {
            let head = [
                Strings::of(self.locale).deck().in_full,
                &one_line(&note.about),
            ];
            let head = head.into_iter().filter(|it| !it.is_empty());
            let head = Words::new(head.collect::<Vec<_>>().join(": "), self.locale);
            paragraphs.extend(Paragraph::of(&head, style.bold().before(8.0)));
            for words in &note.words {
                paragraphs.extend(Paragraph::of(words, style));
            }
        }
        html! {
            p:notes xmlns:a=(DRAWING) xmlns:r=(RELATIONS) xmlns:p=(PRESENTATION) {
                (content(None, None, html! {
                    (slide_image(2))
                    (notes_body(3, self.pen().paragraphs(&paragraphs)))
                }))
                p:clrMapOvr { a:masterClrMapping {} }
            }
        }
    }
}

/// The frame of a chart, with all that is seen in it as sentences.
fn drawn(id: usize, placed: &Placed<'_>, part: &Part<'_>, relation: &str) -> Markup {
    let figure = part.figure;
    html! {
        p:graphicFrame {
            p:nvGraphicFramePr {
                p:cNvPr id=(id) name=(one_line(&figure.title)) descr=(one_line(&figure.alt)) {}
                p:cNvGraphicFramePr { a:graphicFrameLocks noGrp="1" {} }
                p:nvPr {}
            }
            p:xfrm { (extent(placed.frame)) }
            a:graphic {
                a:graphicData uri=(chart::CHART) {
                    c:chart xmlns:c=(chart::CHART) r:id=(relation) {}
                }
            }
        }
    }
}

/// Attributes have one line.
fn one_line(text: &str) -> String {
    text.split(['\n', '\r', '\t']).collect::<Vec<_>>().join(" ")
}
