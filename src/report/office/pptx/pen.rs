//! Text as `DrawingML`.

use maud::{Markup, html};

use super::{
    paint::fill,
    text::{Align, Paragraph, Run, Style},
    units::{emu, hundredths},
};
use crate::{
    i18n::Locale,
    report::office::{
        package::Relationships,
        script::{east_asian, tag},
    },
};

/// What a text is written with: the language around it, and where its links
/// are kept.
pub(super) struct Pen<'a> {
    pub(super) locale: Locale,
    pub(super) links: &'a mut Relationships,
}

impl Pen<'_> {
    /// Paragraphs; one at least, as every text body has.
    pub(super) fn paragraphs(&mut self, paragraphs: &[Paragraph]) -> Markup {
        html! {
            @for paragraph in paragraphs {
                (self.paragraph(paragraph))
            }
            @if paragraphs.is_empty() {
                a:p { a:endParaRPr lang=(tag(self.locale)) sz="1000" {} }
            }
        }
    }

    fn paragraph(&mut self, paragraph: &Paragraph) -> Markup {
        let style = paragraph.style;
        let rtl = paragraph.is_rtl();
        let align = match style.align {
            Align::Left if rtl => "r",
            Align::Left => "l",
            Align::Middle => "ctr",
            Align::Right => "r",
        };
        let indent = emu(style.indent());
        html! {
            a:p {
                a:pPr marL=(indent) indent=(-indent) algn=(align) rtl=[rtl.then_some("1")] {
                    a:lnSpc { a:spcPts val=(hundredths(style.step())) {} }
                    a:spcBef { a:spcPts val=(hundredths(style.before)) {} }
                    @if style.bullet {
                        a:buFont typeface="Arial" {}
                        a:buChar char="•" {}
                    } @else {
                        a:buNone {}
                    }
                }
                @for run in &paragraph.runs {
                    (self.run(run, style))
                }
            }
        }
    }

    fn run(&mut self, run: &Run, style: Style) -> Markup {
        let link = run.url.as_deref().map(|url| self.links.link(url));
        html! {
            a:r {
                a:rPr lang=[run.lang.map(tag)] sz=(hundredths(style.size)) b=(u8::from(style.bold)) {
                    (fill(run.paint.unwrap_or(style.paint)))
                    (face(run.lang, self.locale))
                    @if let Some(id) = link {
                        a:hlinkClick r:id=(id) {}
                    }
                }
                a:t { (run.text) }
            }
        }
    }
}

/// The face of a language that is not the one around it.
pub(super) fn face(lang: Option<Locale>, around: Locale) -> Markup {
    let other = lang.filter(|it| east_asian(*it) != east_asian(around));
    html! {
        @if let Some(lang) = other {
            a:ea typeface=(east_asian(lang)) {}
        }
    }
}
