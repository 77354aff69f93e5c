//! The part that holds the slides together, and what programs keep beside it.

use maud::{Markup, html};

use super::{
    deck::Deck,
    master::FIRST_ID,
    shape::{PRESENTATION, RELATIONS},
    theme::DRAWING,
    units::{HEIGHT, WIDTH, emu},
};
use crate::report::office::package::{Package, Relationships};

const MAIN: &str =
    "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml";
const PROPERTIES: &str =
    "application/vnd.openxmlformats-officedocument.presentationml.presProps+xml";
const VIEW: &str = "application/vnd.openxmlformats-officedocument.presentationml.viewProps+xml";
const STYLES: &str = "application/vnd.openxmlformats-officedocument.presentationml.tableStyles+xml";

/// The named parts of a list of slides came with 2010.
const P14: &str = "http://schemas.microsoft.com/office/powerpoint/2010/main";

/// Writes the presentation and its properties.
pub(super) fn write(package: &mut Package, deck: &Deck<'_>) {
    let mut relations = Relationships::default();
    let master = relations.add("slideMaster", "slideMasters/slideMaster1.xml");
    let notes = relations.add("notesMaster", "notesMasters/notesMaster1.xml");
    let slides: Vec<_> = (1..=deck.slides.len())
        .map(|number| relations.add("slide", format!("slides/slide{number}.xml")))
        .collect();
    for (kind, content_type, xml) in [
        (
            "presProps",
            PROPERTIES,
            html! {
                p:presentationPr xmlns:a=(DRAWING) xmlns:r=(RELATIONS) xmlns:p=(PRESENTATION) {}
            },
        ),
        (
            "viewProps",
            VIEW,
            html! {
                p:viewPr xmlns:a=(DRAWING) xmlns:r=(RELATIONS) xmlns:p=(PRESENTATION) {}
            },
        ),
        (
            "tableStyles",
            STYLES,
            html! {
                a:tblStyleLst xmlns:a=(DRAWING) def="{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}" {}
            },
        ),
    ] {
        relations.add(kind, format!("{kind}.xml"));
        package.xml(format!("ppt/{kind}.xml"), content_type, xml);
    }
    relations.add("theme", "theme/theme1.xml");
    let name = "ppt/presentation.xml";
    package.xml(name, MAIN, xml(deck, &master, &notes, &slides));
    package.relate(name, &relations);
}

fn xml(deck: &Deck<'_>, master: &str, notes: &str, slides: &[String]) -> Markup {
    html! {
        p:presentation xmlns:a=(DRAWING) xmlns:r=(RELATIONS) xmlns:p=(PRESENTATION)
            saveSubsetFonts="1"
        {
            p:sldMasterIdLst { p:sldMasterId id=(FIRST_ID) r:id=(master) {} }
            p:notesMasterIdLst { p:notesMasterId r:id=(notes) {} }
            p:sldIdLst {
                @for (at, id) in slides.iter().enumerate() {
                    p:sldId id=(slide_id(at)) r:id=(id) {}
                }
            }
            p:sldSz cx=(emu(WIDTH)) cy=(emu(HEIGHT)) {}
            p:notesSz cx="6858000" cy="9144000" {}
            (chapters(deck))
        }
    }
}

/// The named parts of the list of slides. Every slide is in one.
fn chapters(deck: &Deck<'_>) -> Markup {
    let starts = deck.chapters.iter().map(|it| it.first);
    let ends: Vec<_> = starts.skip(1).chain([deck.slides.len()]).collect();
    html! {
        p:extLst {
            p:ext uri="{521415D9-36F7-43E2-AB2F-B90AF26B5E84}" {
                p14:sectionLst xmlns:p14=(P14) {
                    @for (at, (chapter, end)) in deck.chapters.iter().zip(ends).enumerate() {
                        p14:section name=(chapter.name) id=(guid(at)) {
                            p14:sldIdLst {
                                @for slide in chapter.first..end {
                                    p14:sldId id=(slide_id(slide)) {}
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// The id of a slide, from 0.
const fn slide_id(at: usize) -> usize {
    256 + at
}

/// An id that is like no other in this file, and the same every time.
fn guid(at: usize) -> String {
    format!("{{8E5D1F2A-6B0C-4C57-9A3E-{at:012X}}}")
}
