//! One block below another, and on to the next slide where there is no room.

use super::Writer;
use crate::report::{
    cell::Words,
    office::pptx::{
        grid::Grid,
        notes::{Note, bounded},
        paint::{PAPER, Paint, SOFT, STRONG},
        places::{COVER_BODY, COVER_TITLE, EYEBROW, SECTION_BODY, SECTION_TITLE, TITLE},
        slide::{Item, Layout, Placed, Slide, TextBox},
        text::{Paragraph, Run, Style, height, plain},
        units::{BOTTOM, Frame, INNER, MARGIN, PAGE, TOP},
    },
};

/// Between two things.
const GAP: f64 = 14.0;
/// Inside a box that has a ground.
const INSET: f64 = 10.0;
/// Lines of one paragraph on a slide.
const MOST: usize = 14;

impl<'a> Writer<'a> {
    /// Begins a slide that says this.
    pub(super) fn open(&mut self, title: &Words) {
        self.title = title.clone();
        self.begin(Layout::Content, title, Vec::new(), 0);
        let path = self.path.clone();
        let mut above = Vec::new();
        for (at, words) in path.iter().enumerate() {
            if at > 0 {
                above.push(" · ".to_owned());
            }
            above.push(words.text.replace('\n', " "));
        }
        if !path.is_empty() {
            let lang = path.last().and_then(|it| it.lang);
            let line = Paragraph {
                runs: vec![Run::new(above.concat(), lang)],
                style: plain(11.0).bold().paint(SOFT),
            };
            let (line, _) = line.cut(EYEBROW.width, 1);
            self.place(EYEBROW, Item::Text(TextBox::bare(vec![line])));
        }
    }

    /// Begins a slide with this title and text in the layout's own places.
    pub(super) fn begin(
        &mut self,
        layout: Layout,
        title: &Words,
        body: Vec<Paragraph>,
        most: usize,
    ) {
        let (frame, below, sizes) = match layout {
            Layout::Title => (COVER_TITLE, COVER_BODY, [32.0, 26.0, 22.0, 16.0]),
            Layout::Section => (SECTION_TITLE, SECTION_BODY, [34.0, 28.0, 22.0, 16.0]),
            Layout::Content => (TITLE, TITLE, [24.0, 20.0, 16.0, 13.0]),
        };
        let mut notes = Vec::new();
        let styles = sizes.map(|size| plain(size).bold());
        let fits =
            |style: &Style| height(&Paragraph::of(title, *style), frame.width) <= frame.height;
        let style = styles.iter().find(|it| fits(it));
        let paint = match layout {
            Layout::Section => PAPER,
            _ => STRONG,
        };
        let paragraphs = Paragraph::of(title, style.unwrap_or(&styles[3]).paint(paint));
        let (title_lines, whole) =
            bounded(paragraphs, frame.width, lines_of(frame.height, &styles[3]));
        if !whole {
            notes.push(Note {
                about: String::new(),
                words: vec![title.clone()],
            });
        }
        let mut items = Vec::new();
        if !body.is_empty() {
            let words = body.iter().map(|it| Words::typed(it.text())).collect();
            let (mut body, whole) = bounded(body, below.width, most);
            if !whole {
                let style = body.last().map_or(plain(12.0), |it| it.style).bold();
                body.push(Paragraph::line(
                    self.say.rest_in_notes,
                    self.report.locale,
                    style,
                ));
                notes.push(Note {
                    about: title.text.clone(),
                    words,
                });
            }
            // On the first slide the text begins where the title ends.
            let frame = match layout {
                Layout::Title => {
                    let y = frame.y + height(&title_lines, frame.width) + GAP;
                    Frame {
                        y,
                        height: below.y + below.height - y,
                        ..below
                    }
                }
                Layout::Section | Layout::Content => below,
            };
            items.push(Placed {
                frame,
                item: Item::Text(TextBox {
                    body: true,
                    ..TextBox::bare(body)
                }),
            });
        }
        self.slides.push(Slide {
            layout,
            title: title_lines,
            items,
            notes,
        });
        self.y = TOP;
    }

    pub(super) fn proceed(&mut self) {
        let title = self.title.clone();
        let text = (self.say.continued)(&title.text);
        self.open(&Words {
            text,
            lang: title.lang,
        });
        self.title = title;
    }

    /// A slide on which so much room is left.
    pub(super) fn ensure(&mut self, height: f64) {
        if self.y + height > BOTTOM && self.y > TOP {
            self.proceed();
        }
    }

    pub(super) fn place(&mut self, frame: Frame, item: Item<'a>) {
        if let Some(slide) = self.slides.last_mut() {
            slide.items.push(Placed { frame, item });
        }
    }

    pub(super) fn advance(&mut self, height: f64) {
        self.y += height + GAP;
    }

    /// Takes back the gap below what is there.
    pub(super) fn close_up(&mut self) {
        self.y -= GAP;
    }

    pub(super) fn note(&mut self, note: Note) {
        if let Some(slide) = self.slides.last_mut() {
            slide.notes.push(note);
        }
    }

    /// Paragraphs below what is there. One that is longer than a slide can
    /// show stands in full in the notes, as `words` say it.
    pub(super) fn text(
        &mut self,
        paragraphs: Vec<Paragraph>,
        fill: Option<Paint>,
        words: &[Words],
    ) {
        let inset = if fill.is_some() { INSET } else { 0.0 };
        let inner = INNER - 2.0 * inset;
        let mut fresh = fill.is_some();
        let mut told = false;
        for paragraph in paragraphs {
            let (paragraph, whole) = paragraph.cut(inner, MOST);
            let mut lines = vec![paragraph];
            if !whole {
                let style = plain(12.0).bold().paint(SOFT);
                lines.push(Paragraph::line(
                    self.say.rest_in_notes,
                    self.report.locale,
                    style,
                ));
            }
            let needed = height(&lines, inner);
            self.ensure(needed + 2.0 * inset);
            if !whole && !told {
                told = true;
                self.note(Note {
                    about: String::new(),
                    words: words.to_vec(),
                });
            }
            self.append(lines, needed, fill, inset, fresh);
            fresh = false;
        }
    }

    /// Adds lines to the text that ends the slide, or begins one.
    fn append(
        &mut self,
        lines: Vec<Paragraph>,
        needed: f64,
        fill: Option<Paint>,
        inset: f64,
        fresh: bool,
    ) {
        let y = self.y;
        let Some(slide) = self.slides.last_mut() else {
            return;
        };
        let has_body = slide
            .items
            .iter()
            .any(|it| matches!(&it.item, Item::Text(it) if it.body));
        if let Some(last) = slide.items.last_mut()
            && let Item::Text(text) = &mut last.item
            && !fresh
            && text.fill == fill
            && !text.centred
            && last.frame.y >= TOP
        {
            text.paragraphs.extend(lines);
            last.frame.height += needed;
            self.y = y + needed;
            return;
        }
        let frame = Frame::new(MARGIN, y, INNER, needed + 2.0 * inset);
        let item = Item::Text(TextBox {
            fill,
            inset,
            body: fill.is_none() && !has_body,
            ..TextBox::bare(lines)
        });
        slide.items.push(Placed { frame, item });
        self.y = y + frame.height + GAP;
    }

    /// A table below what is there, over as many slides as it takes.
    pub(super) fn grid(&mut self, grid: Grid) {
        let continued = (self.say.continued)("");
        let mut left = Some(grid);
        while let Some(grid) = left {
            let fresh = self.y <= TOP;
            let room = BOTTOM - self.y;
            // A few rows at the foot of a slide read worse than none.
            let lonely = !fresh && grid.height() > room && room < PAGE / 3.0;
            let divided = if lonely {
                None
            } else {
                grid.divided(grid.share_of(room), &continued)
            };
            let divided = match divided {
                None if fresh => grid.first(&continued),
                None => {
                    self.proceed();
                    left = Some(grid);
                    continue;
                }
                some => some,
            };
            let Some((now, later)) = divided else {
                return;
            };
            for note in now.rest() {
                self.note(note.clone());
            }
            let (x, y) = (MARGIN, self.y);
            let above = now.caption_height();
            if above > 0.0 {
                let frame = Frame::new(x, y, now.width(), above);
                self.place(frame, Item::Text(TextBox::bare(now.caption().to_vec())));
            }
            let height = now.rows_height();
            let frame = Frame::new(x, y + above, now.width(), height);
            self.place(frame, Item::Grid(now));
            self.advance(above + height);
            if later.is_some() {
                self.proceed();
            }
            left = later;
        }
    }
}

/// How many lines of a style so much height holds.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a slide has few lines"
)]
pub(super) fn lines_of(height: f64, style: &Style) -> usize {
    (height / style.step()).max(1.0) as usize
}
