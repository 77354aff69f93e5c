//! What lies on a notes page.

use maud::{Markup, html};

use super::{
    paint::{LINE, fill},
    shape::transform,
    units::Frame,
};

/// The picture of the slide on a notes page.
pub(super) fn slide_image(id: usize) -> Markup {
    html! {
        p:sp {
            p:nvSpPr {
                p:cNvPr id=(id) name="Slide" {}
                p:cNvSpPr { a:spLocks noGrp="1" noRot="1" noChangeAspect="1" {} }
                p:nvPr { p:ph type="sldImg" idx="2" {} }
            }
            p:spPr {
                (transform(Frame::new(36.0, 48.0, 468.0, 263.25)))
                a:prstGeom prst="rect" { a:avLst {} }
                a:noFill {}
                a:ln w="12700" { (fill(LINE)) }
            }
        }
    }
}

/// What is noted on a notes page.
pub(super) fn notes_body(id: usize, paragraphs: Markup) -> Markup {
    html! {
        p:sp {
            p:nvSpPr {
                p:cNvPr id=(id) name="Notes" {}
                p:cNvSpPr { a:spLocks noGrp="1" {} }
                p:nvPr { p:ph type="body" idx="3" {} }
            }
            p:spPr {
                (transform(Frame::new(36.0, 336.0, 468.0, 348.0)))
                a:prstGeom prst="rect" { a:avLst {} }
            }
            p:txBody {
                a:bodyPr {}
                a:lstStyle {}
                (paragraphs)
            }
        }
    }
}
