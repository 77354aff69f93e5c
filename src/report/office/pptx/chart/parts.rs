//! What all charts are made of.

use maud::{Markup, html};

use super::{Data, Series};
use crate::{
    chart::Colour,
    i18n::Locale,
    report::office::{
        pptx::{
            paint::{INK, fill},
            units::{emu, hundredths},
        },
        script::tag,
    },
};

/// The name, the categories and the values of a series, each with the cells it
/// comes from; what makes it look as it does stands between.
pub(super) fn series(data: &Data, at: usize, series: &Series, looks: Markup) -> Markup {
    let column = column(at + 1);
    let last = data.categories.len() + 1;
    html! {
        c:ser {
            c:idx val=(at) {}
            c:order val=(at) {}
            c:tx {
                c:strRef {
                    c:f { "Sheet1!$" (column) "$1" }
                    c:strCache {
                        c:ptCount val="1" {}
                        c:pt idx="0" { c:v { (series.name) } }
                    }
                }
            }
            (looks)
            c:cat {
                c:strRef {
                    c:f { "Sheet1!$A$2:$A$" (last) }
                    c:strCache {
                        c:ptCount val=(data.categories.len()) {}
                        @for (at, title) in data.categories.iter().enumerate() {
                            c:pt idx=(at) { c:v { (title) } }
                        }
                    }
                }
            }
            c:val {
                c:numRef {
                    c:f { "Sheet1!$" (column) "$2:$" (column) "$" (last) }
                    c:numCache {
                        c:formatCode { (data.format) }
                        c:ptCount val=(series.values.len()) {}
                        @for (at, value) in series.values.iter().enumerate() {
                            @if let Some(value) = value {
                                c:pt idx=(at) { c:v { (value) } }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// The letters of a column, from 0.
pub(super) fn column(at: usize) -> String {
    const ALPHABET: &[u8; 26] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    let mut left = at + 1;
    let mut letters = Vec::new();
    while left > 0 {
        letters.push(char::from(ALPHABET[(left - 1) % 26]));
        left = (left - 1) / 26;
    }
    letters.iter().rev().collect()
}

/// A solid fill.
pub(super) fn painted(colour: Colour) -> Markup {
    html! { a:solidFill { a:srgbClr val=(digits(colour)) {} } }
}

fn digits(colour: Colour) -> String {
    let [red, green, blue] = colour.channels();
    format!("{red:02X}{green:02X}{blue:02X}")
}

/// A line of this width in points, in a pattern such as `solid`.
pub(super) fn line(colour: Colour, width: f64, pattern: &str) -> Markup {
    html! {
        a:ln w=(emu(width)) cap="rnd" {
            (painted(colour))
            a:prstDash val=(pattern) {}
            a:round {}
        }
    }
}

/// A line in a deeper shade of a pale colour.
pub(super) fn deep_line(colour: Colour, width: f64) -> Markup {
    html! {
        a:ln w=(emu(width)) cap="rnd" {
            a:solidFill {
                a:srgbClr val=(digits(colour)) { a:lumMod val="75000" {} }
            }
            a:prstDash val="solid" {}
            a:round {}
        }
    }
}

/// No line.
pub(super) fn no_line() -> Markup {
    html! { a:ln { a:noFill {} } }
}

/// How letters look.
pub(super) fn letters(size: f64) -> Markup {
    html! {
        c:txPr {
            a:bodyPr {}
            a:lstStyle {}
            a:p {
                a:pPr { (look(size, false)) }
                a:endParaRPr lang="en-US" {}
            }
        }
    }
}

/// A text of its own.
pub(super) fn rich(text: &str, locale: Locale, size: f64) -> Markup {
    html! {
        c:rich {
            a:bodyPr {}
            a:lstStyle {}
            a:p {
                a:pPr { (look(size, true)) }
                a:r {
                    a:rPr lang=(tag(locale)) sz=(hundredths(size)) b="1" { (fill(INK)) }
                    a:t { (text) }
                }
            }
        }
    }
}

fn look(size: f64, bold: bool) -> Markup {
    html! {
        a:defRPr sz=(hundredths(size)) b=(u8::from(bold)) { (fill(INK)) }
    }
}

/// A number at every point of a series.
pub(super) fn labels(format: &str, place: Option<&str>) -> Markup {
    html! {
        c:dLbls {
            c:numFmt formatCode=(format) sourceLinked="0" {}
            c:spPr { a:noFill {} (no_line()) }
            c:txPr {
                a:bodyPr {}
                a:lstStyle {}
                a:p {
                    a:pPr { (look(11.0, true)) }
                    a:endParaRPr lang="en-US" {}
                }
            }
            @if let Some(place) = place { c:dLblPos val=(place) {} }
            c:showLegendKey val="0" {}
            c:showVal val="1" {}
            c:showCatName val="0" {}
            c:showSerName val="0" {}
            c:showPercent val="0" {}
            c:showBubbleSize val="0" {}
        }
    }
}

/// An axis: of categories, or of values from 0 to 1.
pub(super) struct Axis {
    pub(super) id: u32,
    pub(super) across: u32,
    pub(super) place: &'static str,
    /// Whether it goes on where the other ends.
    pub(super) turned: bool,
    /// Whether it is not to be seen.
    pub(super) hidden: bool,
    pub(super) line: Markup,
    /// The lines across the plot.
    pub(super) grid: Option<Markup>,
}

impl Axis {
    pub(super) fn categories(&self) -> Markup {
        html! {
            c:catAx {
                c:axId val=(self.id) {}
                c:scaling { c:orientation val=(if self.turned { "maxMin" } else { "minMax" }) {} }
                c:delete val=(u8::from(self.hidden)) {}
                c:axPos val=(self.place) {}
                (self.grid())
                c:numFmt formatCode="General" sourceLinked="0" {}
                c:majorTickMark val="none" {}
                c:minorTickMark val="none" {}
                c:tickLblPos val="low" {}
                c:spPr { a:noFill {} (self.line) }
                (letters(12.0))
                c:crossAx val=(self.across) {}
                c:crosses val="autoZero" {}
                c:auto val="0" {}
                c:lblAlgn val="ctr" {}
                c:lblOffset val="100" {}
                c:noMultiLvlLbl val="1" {}
            }
        }
    }

    /// The axis of values: how they are written, how far it is from one line
    /// across to the next, where its numbers are and where it crosses the other.
    pub(super) fn values(&self, format: &str, unit: f64, labels: &str, crosses: &str) -> Markup {
        html! {
            c:valAx {
                c:axId val=(self.id) {}
                c:scaling {
                    c:orientation val="minMax" {}
                    c:max val="1" {}
                    c:min val="0" {}
                }
                c:delete val=(u8::from(self.hidden)) {}
                c:axPos val=(self.place) {}
                (self.grid())
                c:numFmt formatCode=(format) sourceLinked="0" {}
                c:majorTickMark val="none" {}
                c:minorTickMark val="none" {}
                c:tickLblPos val=(labels) {}
                c:spPr { a:noFill {} (self.line) }
                (letters(10.0))
                c:crossAx val=(self.across) {}
                c:crosses val=(crosses) {}
                c:crossBetween val="between" {}
                c:majorUnit val=(unit) {}
            }
        }
    }

    fn grid(&self) -> Markup {
        html! {
            @if let Some(line) = &self.grid {
                c:majorGridlines { c:spPr { (line) } }
            }
        }
    }
}
