//! The theme: the colours and faces that everything on the slides refers to.

use maud::{Markup, html};

use crate::{
    i18n::Locale,
    layout::Brand,
    report::office::{
        colour,
        script::{COMPLEX, LATIN, east_asian},
    },
};

pub(super) const DRAWING: &str = "http://schemas.openxmlformats.org/drawingml/2006/main";

/// The theme of a brand, and of a language's letters.
pub(super) fn theme(brand: &Brand, locale: Locale) -> Markup {
    let tones = [1, 2, 3, 4, 5].map(|tone| colour::toned(tone)[0]);
    html! {
        a:theme xmlns:a=(DRAWING) name="Needs Catch" {
            a:themeElements {
                a:clrScheme name="Needs Catch" {
                    a:dk1 { (rgb(colour::token("ink"))) }
                    a:lt1 { (rgb(colour::token("surface"))) }
                    a:dk2 { (rgb(&colour::ink(brand))) }
                    a:lt2 { (rgb(colour::token("surface-sunken"))) }
                    a:accent1 { (rgb(&colour::accent(brand))) }
                    a:accent2 { (rgb(tones[0])) }
                    a:accent3 { (rgb(tones[1])) }
                    a:accent4 { (rgb(tones[2])) }
                    a:accent5 { (rgb(tones[3])) }
                    a:accent6 { (rgb(tones[4])) }
                    a:hlink { (rgb(colour::token("link"))) }
                    a:folHlink { (rgb(colour::token("link"))) }
                }
                a:fontScheme name="Needs Catch" {
                    a:majorFont { (faces(locale)) }
                    a:minorFont { (faces(locale)) }
                }
                a:fmtScheme name="Needs Catch" {
                    a:fillStyleLst { @for _ in 0..3 { (own_fill()) } }
                    a:lnStyleLst {
                        @for width in [6350, 12_700, 19_050] {
                            a:ln w=(width) cap="flat" cmpd="sng" algn="ctr" {
                                (own_fill())
                                a:prstDash val="solid" {}
                            }
                        }
                    }
                    a:effectStyleLst {
                        @for _ in 0..3 { a:effectStyle { a:effectLst {} } }
                    }
                    a:bgFillStyleLst { @for _ in 0..3 { (own_fill()) } }
                }
            }
            a:objectDefaults {}
            a:extraClrSchemeLst {}
        }
    }
}

fn rgb(digits: &str) -> Markup {
    html! { a:srgbClr val=(digits) {} }
}

/// The colour of whatever is painted.
fn own_fill() -> Markup {
    html! { a:solidFill { a:schemeClr val="phClr" {} } }
}

fn faces(locale: Locale) -> Markup {
    html! {
        a:latin typeface=(LATIN) {}
        a:ea typeface=(east_asian(locale)) {}
        a:cs typeface=(COMPLEX) {}
        a:font script="Hang" typeface=(east_asian(Locale::Ko)) {}
        a:font script="Jpan" typeface=(east_asian(Locale::Ja)) {}
    }
}
