//! Pictures in the text (`DrawingML`), at their size on paper.

use maud::{Markup, html};

use super::{Writer, page::MM};
use crate::{chart::Figure, layout::Png};

const DRAWING: &str = "http://schemas.openxmlformats.org/drawingml/2006/main";
const PICTURE: &str = "http://schemas.openxmlformats.org/drawingml/2006/picture";
const INLINE: &str = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";

/// The most a chart takes of a page, in millimetres across and down.
const CHART: [u64; 2] = [160, 205];

/// The same where all is to fit a page.
const SMALL_CHART: [u64; 2] = [100, 62];

/// The most a logo takes.
const LOGO: [u64; 2] = [60, 25];

impl Writer<'_> {
    /// A chart; those who do not see it are told what it shows.
    pub(super) fn chart(&mut self, png: &Png, figure: &Figure) -> Markup {
        let most = if self.is_brief() { SMALL_CHART } else { CHART };
        self.picture(png, fitted(png, most), Some((&figure.title, &figure.alt)))
    }

    /// The picture of whoever hands the report over, which says nothing.
    pub(super) fn logo(&mut self, png: &Png) -> Markup {
        let [across, down] = LOGO;
        let down = if self.is_brief() { down / 2 } else { down };
        self.picture(png, fitted(png, [across, down]), None)
    }

    /// A run with a picture this large, its title and what is seen in it.
    fn picture(
        &mut self,
        png: &Png,
        [width, height]: [u64; 2],
        said: Option<(&str, &str)>,
    ) -> Markup {
        self.drawn += 1;
        let (number, file) = (self.drawn, format!("media/image{}.png", self.drawn));
        self.package.png(format!("word/{file}"), png.bytes());
        let id = self.relationships.add("image", file);
        let (title, alt) = said.unzip();
        html! {
            w:r {
                w:drawing {
                    wp:inline xmlns:wp=(INLINE) distT="0" distB="0" distL="0" distR="0" {
                        wp:extent cx=(width) cy=(height) {}
                        wp:docPr id=(number) name={ "Picture " (number) } descr=(alt.unwrap_or_default()) title=[title] {
                            @if alt.is_none() { (decorative()) }
                        }
                        wp:cNvGraphicFramePr {
                            a:graphicFrameLocks xmlns:a=(DRAWING) noChangeAspect="1" {}
                        }
                        a:graphic xmlns:a=(DRAWING) {
                            a:graphicData uri=(PICTURE) {
                                pic:pic xmlns:pic=(PICTURE) {
                                    pic:nvPicPr {
                                        pic:cNvPr id=(number) name={ "image" (number) ".png" } {}
                                        pic:cNvPicPr {}
                                    }
                                    pic:blipFill {
                                        a:blip r:embed=(id) {}
                                        a:stretch { a:fillRect {} }
                                    }
                                    pic:spPr {
                                        a:xfrm {
                                            a:off x="0" y="0" {}
                                            a:ext cx=(width) cy=(height) {}
                                        }
                                        a:prstGeom prst="rect" { a:avLst {} }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// That there is nothing to be told about a picture.
fn decorative() -> Markup {
    html! {
        a:extLst xmlns:a=(DRAWING) {
            a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}" {
                adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative"
                    val="1" {}
            }
        }
    }
}

/// As large as fits into so many millimetres without a change of shape, in EMU.
fn fitted(png: &Png, [across, down]: [u64; 2]) -> [u64; 2] {
    let (width, height) = (u64::from(png.width()), u64::from(png.height()));
    if height * across > width * down {
        [(down * MM * width / height).max(1), down * MM]
    } else {
        [across * MM, (across * MM * height / width).max(1)]
    }
}
