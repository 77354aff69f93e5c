//! What cells look like: faces, sizes and colours.

use rust_xlsxwriter::{Color, Format, FormatAlign, FormatBorder, FormatUnderline};

use crate::{
    i18n::Locale,
    layout::Brand,
    report::{
        Level, Report, Words,
        office::{
            colour,
            script::{LATIN, east_asian},
        },
    },
};

/// The looks of one workbook.
#[derive(Clone, Debug)]
pub(super) struct Look {
    content: Locale,
    /// Of rules and fills.
    pub(super) accent: Color,
    /// Of headings.
    heading: Color,
}

/// How a cell looks, and what follows for its height.
#[derive(Clone, Debug)]
pub(super) struct Style {
    pub(super) format: Format,
    /// In points.
    pub(super) size: f64,
}

/// Of text in general, in points.
pub(super) const SIZE: f64 = 10.0;

impl Look {
    pub(super) fn of(report: &Report) -> Self {
        Self {
            content: report.content,
            accent: coloured(&colour::accent(&report.brand)),
            heading: heading(&report.brand),
        }
    }

    /// What every cell looks like that has no other look, with its row's height
    /// and its column's width in pixels. Excel has few widths it can begin
    /// with, each with the heights of its faces.
    pub(super) fn everywhere(&self) -> (Format, u32, u32) {
        let (height, width) = match self.content {
            Locale::En => (20, 64),
            Locale::Ko => (22, 72),
            Locale::Ja => (25, 72),
        };
        let plain = faced(Format::new(), self.content).set_font_size(11);
        (plain, height, width)
    }

    /// Of words: in the face of their language, at the top of their cell, as
    /// many lines as they need.
    pub(super) fn text(&self, lang: Option<Locale>) -> Style {
        let format = faced(Format::new(), lang.unwrap_or(self.content))
            .set_font_size(SIZE)
            .set_font_color(token("ink"))
            .set_align(FormatAlign::Top)
            .set_text_wrap();
        Style { format, size: SIZE }
    }

    /// Of words that stand back.
    pub(super) fn soft(&self, lang: Option<Locale>) -> Style {
        self.text(lang)
            .with(|it| it.set_font_color(token("ink-soft")))
    }

    /// Of a heading; the sheet's own has rank 1.
    pub(super) fn heading(&self, words: &Words, rank: usize) -> Style {
        let size = match rank {
            0 | 1 => 18.0,
            2 => 14.0,
            3 => 12.0,
            _ => 10.5,
        };
        let style = self.text(words.lang).sized(size);
        style.with(|it| {
            let it = it.set_bold().set_font_color(self.heading);
            if rank <= 2 {
                it.set_border_bottom(FormatBorder::Medium)
                    .set_border_bottom_color(self.accent)
            } else {
                it
            }
        })
    }

    /// Above a column.
    pub(super) fn head(&self, numeric: bool) -> Style {
        let side = if numeric {
            FormatAlign::Right
        } else {
            FormatAlign::Left
        };
        self.text(None).with(|it| {
            it.set_bold()
                .set_align(side)
                .set_align(FormatAlign::VerticalCenter)
                .set_font_color(self.heading)
                .set_background_color(token("surface-sunken"))
                .set_border_bottom(FormatBorder::Medium)
                .set_border_bottom_color(self.accent)
        })
    }

    /// Of an address that can be followed.
    pub(super) fn link(&self) -> Style {
        self.text(None).with(|it| {
            it.set_font_color(token("link"))
                .set_underline(FormatUnderline::Single)
                .unset_text_wrap()
        })
    }

    /// Of something to beware of.
    pub(super) fn caution(&self, lang: Option<Locale>) -> Style {
        self.text(lang).with(|it| {
            it.set_font_color(token("warning-ink"))
                .set_background_color(token("warning-soft"))
                .set_border_left(FormatBorder::Thick)
                .set_border_left_color(token("warning-line"))
        })
    }

    /// Of a level: its colour, and letters that can be read on it.
    pub(super) fn level(&self, level: &Level) -> Style {
        let [fill, letters] = colour::tone(level).map(coloured);
        self.text(level.label.lang).with(|it| {
            it.set_bold()
                .set_align(FormatAlign::Center)
                .set_background_color(fill)
                .set_font_color(letters)
        })
    }
}

impl Style {
    pub(super) fn with(self, change: impl FnOnce(Format) -> Format) -> Self {
        Self {
            format: change(self.format),
            ..self
        }
    }

    pub(super) fn bold(self) -> Self {
        self.with(Format::set_bold)
    }

    pub(super) fn sized(self, size: f64) -> Self {
        Self {
            format: self.format.set_font_size(size),
            size,
        }
    }

    /// With a line below, as rows of a table have.
    pub(super) fn ruled(self) -> Self {
        self.with(|it| {
            it.set_border_bottom(FormatBorder::Thin)
                .set_border_bottom_color(token("line"))
        })
    }

    /// As what rows amount to.
    pub(super) fn total(self) -> Self {
        self.bold().with(|it| {
            it.set_border_top(FormatBorder::Thin)
                .set_border_top_color(token("ink-soft"))
        })
    }

    /// As what heads rows.
    pub(super) fn group(self) -> Self {
        self.bold()
            .with(|it| it.set_background_color(token("accent-soft")))
    }

    /// With its number at the right, as this format shows it.
    pub(super) fn number(self, shown: &str) -> Self {
        self.right().with(|it| it.set_num_format(shown))
    }

    pub(super) fn right(self) -> Self {
        self.with(|it| it.set_align(FormatAlign::Right))
    }

    /// At the left, a little apart from what stands before it.
    pub(super) fn indented(self) -> Self {
        self.with(|it| it.set_align(FormatAlign::Left).set_indent(1))
    }

    /// At the right, a little apart from what stands after it.
    pub(super) fn label(self) -> Self {
        self.right().with(|it| it.set_indent(1))
    }

    /// As text whatever is put there.
    pub(super) fn textual(self) -> Self {
        self.with(|it| it.set_num_format("@"))
    }
}

/// A colour of the product on light paper.
pub(super) fn token(name: &str) -> Color {
    coloured(colour::token(name))
}

fn heading(brand: &Brand) -> Color {
    coloured(&colour::ink(brand))
}

pub(super) fn coloured(digits: &str) -> Color {
    Color::RGB(u32::from_str_radix(digits, 16).unwrap_or_default())
}

/// In the face of a language. Where a face lacks a letter, office programs
/// take another's.
fn faced(format: Format, lang: Locale) -> Format {
    /// How old programs know that a face has Hangul, and kanji.
    const HANGUL: u8 = 129;
    const SHIFT_JIS: u8 = 128;
    match lang {
        Locale::En => format.set_font_name(LATIN),
        Locale::Ko => format
            .set_font_name(east_asian(lang))
            .set_font_charset(HANGUL),
        Locale::Ja => format
            .set_font_name(east_asian(lang))
            .set_font_charset(SHIFT_JIS),
    }
}
