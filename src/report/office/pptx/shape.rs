//! Shapes as `PresentationML`, in the order that its schema asks for.

use maud::{Markup, html};

use super::{
    paint::{Paint, fill},
    units::{Frame, emu},
};

pub(super) const PRESENTATION: &str = "http://schemas.openxmlformats.org/presentationml/2006/main";
pub(super) const RELATIONS: &str =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// Which of a layout's places a shape takes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Place {
    CoverTitle,
    Title,
    /// What stands below the title of the first slide.
    Subtitle,
    Body,
    Footer,
    Number,
}

impl Place {
    /// Its `p:ph`.
    pub(super) fn xml(self) -> Markup {
        let (kind, idx, size) = match self {
            Self::CoverTitle => ("ctrTitle", None, None),
            Self::Title => ("title", None, None),
            Self::Subtitle => ("subTitle", Some(1), None),
            Self::Body => ("body", Some(1), None),
            Self::Footer => ("ftr", Some(11), Some("quarter")),
            Self::Number => ("sldNum", Some(12), Some("quarter")),
        };
        html! { p:ph type=(kind) sz=[size] idx=[idx] {} }
    }
}

/// How text lies in a shape.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Inside {
    /// Between its edge and the text, in points.
    pub(super) inset: f64,
    /// `t`, `ctr` or `b`.
    pub(super) anchor: &'static str,
    /// Whether letters become smaller where somebody types more.
    pub(super) shrinks: bool,
}

/// A shape with text: what it is called, the place it takes if it takes one,
/// where it lies and what it lies on.
pub(super) struct Shape<'a> {
    pub(super) id: usize,
    pub(super) name: &'a str,
    pub(super) place: Option<Place>,
    pub(super) frame: Frame,
    pub(super) fill: Option<Paint>,
    pub(super) inside: Inside,
}

impl Shape<'_> {
    /// Its `p:sp`, with these paragraphs and the look of its levels.
    pub(super) fn xml(&self, levels: Markup, paragraphs: Markup) -> Markup {
        html! {
            p:sp {
                p:nvSpPr {
                    p:cNvPr id=(self.id) name=(self.name) {}
                    @match self.place {
                        Some(place) => {
                            p:cNvSpPr { a:spLocks noGrp="1" {} }
                            p:nvPr { (place.xml()) }
                        },
                        None => {
                            p:cNvSpPr txBox="1" {}
                            p:nvPr {}
                        },
                    }
                }
                p:spPr {
                    (transform(self.frame))
                    a:prstGeom prst="rect" { a:avLst {} }
                    @match self.fill {
                        Some(paint) => (fill(paint)),
                        None => a:noFill {},
                    }
                }
                p:txBody {
                    (self.inside.xml())
                    a:lstStyle { (levels) }
                    (paragraphs)
                }
            }
        }
    }
}

impl Inside {
    pub(super) const PLAIN: Self = Self {
        inset: 0.0,
        anchor: "t",
        shrinks: false,
    };

    fn xml(self) -> Markup {
        let inset = emu(self.inset);
        html! {
            a:bodyPr wrap="square" lIns=(inset) tIns=(inset) rIns=(inset) bIns=(inset)
                rtlCol="0" anchor=(self.anchor)
            {
                @if self.shrinks { a:normAutofit {} } @else { a:noAutofit {} }
            }
        }
    }
}

/// A rectangle without text, which says nothing.
pub(super) fn rectangle(id: usize, name: &str, frame: Frame, paint: Paint) -> Markup {
    html! {
        p:sp {
            p:nvSpPr {
                p:cNvPr id=(id) name=(name) {}
                p:cNvSpPr {}
                p:nvPr userDrawn="1" {}
            }
            p:spPr {
                (transform(frame))
                a:prstGeom prst="rect" { a:avLst {} }
                (fill(paint))
                a:ln { a:noFill {} }
            }
        }
    }
}

/// A picture that a relationship of this id leads to.
pub(super) fn picture(id: usize, name: &str, frame: Frame, relation: &str) -> Markup {
    html! {
        p:pic {
            p:nvPicPr {
                p:cNvPr id=(id) name=(name) descr="" {}
                p:cNvPicPr { a:picLocks noChangeAspect="1" {} }
                p:nvPr userDrawn="1" {}
            }
            p:blipFill {
                a:blip r:embed=(relation) {}
                a:stretch { a:fillRect {} }
            }
            p:spPr {
                (transform(frame))
                a:prstGeom prst="rect" { a:avLst {} }
            }
        }
    }
}

/// Where a shape lies.
pub(super) fn transform(frame: Frame) -> Markup {
    html! { a:xfrm { (extent(frame)) } }
}

/// Its corner and its size.
pub(super) fn extent(frame: Frame) -> Markup {
    html! {
        a:off x=(emu(frame.x)) y=(emu(frame.y)) {}
        a:ext cx=(emu(frame.width)) cy=(emu(frame.height)) {}
    }
}

/// What lies on a slide, on a ground if it has its own.
pub(super) fn content(name: Option<&str>, ground: Option<Paint>, shapes: Markup) -> Markup {
    html! {
        p:cSld name=[name] {
            @if let Some(paint) = ground {
                p:bg { p:bgPr { (fill(paint)) a:effectLst {} } }
            }
            p:spTree {
                p:nvGrpSpPr {
                    p:cNvPr id="1" name="" {}
                    p:cNvGrpSpPr {}
                    p:nvPr {}
                }
                p:grpSpPr {
                    a:xfrm {
                        a:off x="0" y="0" {}
                        a:ext cx="0" cy="0" {}
                        a:chOff x="0" y="0" {}
                        a:chExt cx="0" cy="0" {}
                    }
                }
                (shapes)
            }
        }
    }
}
