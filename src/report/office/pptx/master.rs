//! The slide master, its layouts, and the master of the notes pages.

use maud::{Markup, html};

use super::{
    notes_page::{notes_body, slide_image},
    paint::{ACCENT, LINE, PAPER, Paint, SOFT, STRONG, fill},
    places::{
        COVER_BODY, COVER_LOGO, COVER_TITLE, FOOTER, NUMBER, RULE, SECTION_BODY, SECTION_TITLE,
        SMALL_LOGO, STRIPE, TITLE, fitted,
    },
    shape::{Inside, PRESENTATION, Place, RELATIONS, Shape, content, picture, rectangle},
    slide::Layout,
    theme::DRAWING,
    units::{BOTTOM, Frame, INNER, MARGIN, TOP, hundredths},
};
use crate::{
    i18n::{Deck, Locale, Strings},
    layout::Png,
    report::office::{package::Relationships, script::tag},
};

/// What the master and its layouts know.
pub(super) struct Master<'a> {
    pub(super) locale: Locale,
    pub(super) logo: Option<&'a Png>,
}

const TITLE_INSIDE: Inside = Inside {
    inset: 0.0,
    anchor: "t",
    shrinks: true,
};
const LOW: Inside = Inside {
    anchor: "b",
    ..TITLE_INSIDE
};
const FOOT: Inside = Inside {
    anchor: "ctr",
    ..Inside::PLAIN
};

impl Master<'_> {
    fn say(&self) -> &'static Deck {
        Strings::of(self.locale).deck()
    }

    /// The master; each relationship leads to a layout, in order.
    pub(super) fn xml(&self, layouts: &[String]) -> Markup {
        let body = Frame::new(MARGIN, TOP, INNER, BOTTOM - TOP);
        html! {
            p:sldMaster xmlns:a=(DRAWING) xmlns:r=(RELATIONS) xmlns:p=(PRESENTATION) {
                (content(None, Some(PAPER), html! {
                    (self.place(2, Place::Title, TITLE, TITLE_INSIDE, html! {}))
                    (self.place(3, Place::Body, body, TITLE_INSIDE, html! {}))
                    (self.footer(4, SOFT))
                    (self.number(5, SOFT))
                }))
                p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1"
                    accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5"
                    accent6="accent6" hlink="hlink" folHlink="folHlink" {}
                p:sldLayoutIdLst {
                    @for (at, id) in layouts.iter().enumerate() {
                        p:sldLayoutId id=(FIRST_ID + 1 + at) r:id=(id) {}
                    }
                }
                p:txStyles {
                    p:titleStyle { (level(24.0, true, STRONG, "+mj")) }
                    p:bodyStyle { (level(15.0, false, Paint::Theme("tx1"), "+mn")) }
                    p:otherStyle { (level(12.0, false, Paint::Theme("tx1"), "+mn")) }
                }
            }
        }
    }

    /// A layout; the relationship leads to the logo, if there is one.
    pub(super) fn layout(&self, layout: Layout, relations: &mut Relationships) -> Markup {
        let logo = self
            .logo
            .map(|png| (png, relations.add("image", "../media/logo.png")));
        let logo = |id, frame| {
            logo.iter().map(move |(png, relation)| {
                let frame = fitted(frame, png.width(), png.height());
                picture(id, "Logo", frame, relation)
            })
        };
        let (kind, name) = match layout {
            Layout::Title => ("title", self.say().title_layout),
            Layout::Section => ("secHead", self.say().section_layout),
            Layout::Content => ("tx", self.say().content_layout),
        };
        let body = Frame::new(MARGIN, TOP, INNER, BOTTOM - TOP);
        let (ground, shapes) = match layout {
            Layout::Title => (
                None,
                html! {
                    (rectangle(2, "Stripe", STRIPE, ACCENT))
                    @for logo in logo(3, COVER_LOGO) { (logo) }
                    (self.place(4, Place::CoverTitle, COVER_TITLE, TITLE_INSIDE, sized(32.0, STRONG)))
                    (self.place(5, Place::Subtitle, COVER_BODY, TITLE_INSIDE, sized(16.0, SOFT)))
                },
            ),
            Layout::Section => (
                Some(STRONG),
                html! {
                    (self.place(2, Place::Title, SECTION_TITLE, LOW, sized(34.0, PAPER)))
                    (self.place(3, Place::Body, SECTION_BODY, TITLE_INSIDE, sized(18.0, PAPER)))
                    (self.footer(4, PAPER))
                    (self.number(5, PAPER))
                },
            ),
            Layout::Content => (
                None,
                html! {
                    @for logo in logo(2, SMALL_LOGO) { (logo) }
                    (rectangle(3, "Rule", Frame { height: 0.75, ..RULE }, LINE))
                    (rectangle(4, "Accent", Frame { width: 48.0, height: 2.25, ..RULE }, ACCENT))
                    (self.place(5, Place::Title, TITLE, TITLE_INSIDE, html! {}))
                    (self.place(6, Place::Body, body, TITLE_INSIDE, html! {}))
                    (self.footer(7, SOFT))
                    (self.number(8, SOFT))
                },
            ),
        };
        html! {
            p:sldLayout xmlns:a=(DRAWING) xmlns:r=(RELATIONS) xmlns:p=(PRESENTATION)
                type=(kind) preserve="1"
            {
                (content(Some(name), ground, shapes))
                p:clrMapOvr { a:masterClrMapping {} }
            }
        }
    }

    /// The master of notes pages.
    pub(super) fn notes(&self) -> Markup {
        html! {
            p:notesMaster xmlns:a=(DRAWING) xmlns:r=(RELATIONS) xmlns:p=(PRESENTATION) {
                (content(None, Some(PAPER), html! {
                    (slide_image(2))
                    (notes_body(3, html! { (self.prompt(self.say().edit_text)) }))
                }))
                p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1"
                    accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5"
                    accent6="accent6" hlink="hlink" folHlink="folHlink" {}
                p:notesStyle { (level(11.0, false, Paint::Theme("tx1"), "+mn")) }
            }
        }
    }

    fn place(
        &self,
        id: usize,
        place: Place,
        frame: Frame,
        inside: Inside,
        levels: Markup,
    ) -> Markup {
        let text = match place {
            Place::CoverTitle | Place::Title => self.say().edit_title,
            _ => self.say().edit_text,
        };
        let shape = Shape {
            id,
            name: text,
            place: Some(place),
            frame,
            fill: None,
            inside,
        };
        shape.xml(levels, self.prompt(text))
    }

    fn footer(&self, id: usize, paint: Paint) -> Markup {
        let shape = footer(id);
        shape.xml(small(paint, "l"), self.prompt(""))
    }

    fn number(&self, id: usize, paint: Paint) -> Markup {
        let shape = number(id);
        shape.xml(small(paint, "r"), slide_number("‹#›", self.locale))
    }

    fn prompt(&self, text: &str) -> Markup {
        let lang = tag(self.locale);
        html! {
            a:p {
                @if text.is_empty() {
                    a:endParaRPr lang=(lang) {}
                } @else {
                    a:r { a:rPr lang=(lang) {} a:t { (text) } }
                }
            }
        }
    }
}

/// The id of the master; those of its layouts follow.
pub(super) const FIRST_ID: usize = 2_147_483_648;

/// What stands at the foot of a slide.
pub(super) const fn footer(id: usize) -> Shape<'static> {
    Shape {
        id,
        name: "Footer",
        place: Some(Place::Footer),
        frame: FOOTER,
        fill: None,
        inside: FOOT,
    }
}

/// The number of a slide.
pub(super) const fn number(id: usize) -> Shape<'static> {
    Shape {
        id,
        name: "Number",
        place: Some(Place::Number),
        frame: NUMBER,
        fill: None,
        inside: FOOT,
    }
}

/// A number that follows when slides are moved.
pub(super) fn slide_number(shown: &str, locale: Locale) -> Markup {
    html! {
        a:p {
            a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum" {
                a:rPr lang=(tag(locale)) {}
                a:t { (shown) }
            }
        }
    }
}

fn sized(size: f64, paint: Paint) -> Markup {
    html! {
        a:lvl1pPr marL="0" indent="0" {
            a:buNone {}
            a:defRPr sz=(hundredths(size)) { (fill(paint)) }
        }
    }
}

fn small(paint: Paint, align: &str) -> Markup {
    html! {
        a:lvl1pPr algn=(align) {
            a:defRPr sz="1000" { (fill(paint)) (theme_faces("+mn")) }
        }
    }
}

/// How text of the first level looks in the places of the master.
fn level(size: f64, bold: bool, paint: Paint, face: &str) -> Markup {
    html! {
        a:lvl1pPr marL="0" indent="0" algn="l" {
            a:buNone {}
            a:defRPr sz=(hundredths(size)) b=(u8::from(bold)) {
                (fill(paint))
                (theme_faces(face))
            }
        }
    }
}

/// The faces of the theme: `+mj` those of titles, `+mn` the others.
fn theme_faces(face: &str) -> Markup {
    html! {
        a:latin typeface={ (face) "-lt" } {}
        a:ea typeface={ (face) "-ea" } {}
        a:cs typeface={ (face) "-cs" } {}
    }
}
