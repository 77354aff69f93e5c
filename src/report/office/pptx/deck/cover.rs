//! The first slide, and what is said at the end of the last.

use super::{Writer, flow::lines_of};
use crate::report::{
    cell::Words,
    model::Cover,
    office::pptx::{
        grid::{
            Grid,
            make::{Maker, SMALL},
        },
        notes::{Note, bounded},
        paint::{Paint, SOFT, STRONG},
        places::{COVER_BODY, COVER_FACTS, COVER_FOOT, PRODUCT},
        slide::{Item, Layout, Placed, TextBox},
        text::{Paragraph, height, plain},
        units::{Frame, TOP},
    },
};

/// The letters of the facts, from the largest with which all have room.
const SIZES: [f64; 4] = [12.0, 11.0, 10.0, 9.0];
/// Lines of driving powers.
const MOST: usize = 6;

impl<'a> Writer<'a> {
    /// The first slide; facts that do not fit on it come on the next.
    pub(super) fn cover(&mut self, cover: &'a Cover) {
        let locale = self.report.locale;
        let title = Words::new(&cover.title, locale);
        let powers = cover.powers.iter();
        let body = powers.flat_map(|it| Paragraph::of(it, plain(16.0).paint(SOFT).before(2.0)));
        self.begin(Layout::Title, &title, body.collect(), MOST);
        let product = plain(14.0).bold().paint(STRONG);
        let product = Paragraph::line(&cover.product, locale, product);
        self.place(PRODUCT, Item::Text(TextBox::bare(vec![product])));
        self.foot(cover);
        self.remark(cover);
        let facts = |size| {
            let width = COVER_FACTS.width;
            let maker = Maker {
                width,
                size,
                ..self.maker
            };
            maker.facts(&cover.title, &cover.facts)
        };
        let fits = |grid: &Grid| grid.height() <= COVER_FACTS.height;
        let fitting = SIZES.into_iter().map(facts).find(fits);
        let facts = fitting.unwrap_or_else(|| facts(SMALL));
        let continued = (self.say.continued)("");
        let Some((now, later)) = facts.divided(COVER_FACTS.height, &continued) else {
            return;
        };
        for note in now.rest() {
            self.note(note.clone());
        }
        let frame = Frame {
            height: now.rows_height(),
            ..COVER_FACTS
        };
        self.place(frame, Item::Grid(now));
        if let Some(later) = later {
            self.title = title;
            self.proceed();
            self.grid(later);
        }
    }

    /// What somebody wrote for the first slide, below all that stands at its
    /// left.
    fn remark(&mut self, cover: &Cover) {
        let (Some(words), Some(slide)) = (&cover.remark, self.slides.last()) else {
            return;
        };
        let left = |it: &&Placed<'_>| matches!(&it.item, Item::Text(text) if text.body);
        let y = (slide.items.iter().find(left)).map_or(COVER_BODY.y, |it| {
            let Item::Text(text) = &it.item else {
                return it.frame.y;
            };
            it.frame.y + height(&text.paragraphs, it.frame.width) + 16.0
        });
        let frame = Frame {
            y,
            height: (COVER_FOOT.y - 8.0 - y).max(0.0),
            ..COVER_BODY
        };
        let style = plain(12.0);
        let most = lines_of(frame.height, &style).saturating_sub(1).max(1);
        let (mut lines, whole) = bounded(Paragraph::of(words, style), frame.width, most);
        if !whole {
            let style = style.bold().paint(SOFT);
            lines.push(Paragraph::line(
                self.say.rest_in_notes,
                self.report.locale,
                style,
            ));
            self.note(Note {
                about: String::new(),
                words: vec![words.clone()],
            });
        }
        self.place(frame, Item::Text(TextBox::bare(lines)));
    }

    /// That it is made up, where it is, and what it must not be taken for.
    fn foot(&mut self, cover: &Cover) {
        let locale = self.report.locale;
        let mut lines = Vec::new();
        if let Some(sample) = &cover.sample {
            let style = plain(12.0).bold().paint(Paint::Token("warning-ink"));
            lines.push(Paragraph::line(sample, locale, style));
        }
        let style = plain(11.0).paint(SOFT).before(2.0);
        lines.push(Paragraph::line(&cover.statement, locale, style));
        self.place(COVER_FOOT, Item::Text(TextBox::bare(lines)));
    }

    /// What it was made with, at the end of the last slide.
    pub(super) fn colophon(&mut self, text: &str) {
        let locale = self.report.locale;
        let style = plain(11.0).paint(SOFT).before(8.0);
        let line = Paragraph::line(text, locale, style);
        if self.y < TOP {
            return;
        }
        self.text(vec![line], None, &[Words::new(text, locale)]);
    }
}
