//! What each block becomes.

use super::{ASIDE, LEAD, REMARK, SENTENCES, Writer};
use crate::{
    chart::{Figure, Form},
    report::{
        cell::Words,
        model::{Block, Fact, Item as Line, Standing},
        office::pptx::{
            grid::{
                Grid,
                make::{Maker, SIZES, SMALL},
                tone,
            },
            paint::{Paint, SOFT, STRONG, SUNKEN},
            slide::{Item, Part, TextBox},
            text::{Align, Paragraph, Run, Style, plain},
            units::{BOTTOM, Frame, INNER, MARGIN, PAGE},
        },
    },
};

const WARNING: Paint = Paint::Token("warning-soft");
const WARNING_INK: Paint = Paint::Token("warning-ink");

/// Bars on one slide.
const MOST_BARS: usize = 14;

impl<'a> Writer<'a> {
    /// Puts a block below what is there.
    pub(super) fn block(&mut self, block: &'a Block) {
        match block {
            Block::Lead(words) => self.sentences(words, LEAD),
            Block::Paragraph(words) => self.sentences(words, SENTENCES),
            Block::Note(words) => self.sentences(words, ASIDE),
            Block::Remark(words) => {
                let paragraphs = Paragraph::of(words, REMARK);
                self.text(paragraphs, Some(SUNKEN), std::slice::from_ref(words));
            }
            Block::List(items) => self.list(items),
            Block::Cautions(sentences) => self.cautions(sentences),
            Block::Standing(standing) => self.standing(standing),
            Block::Facts(facts) => {
                let title = self.title.text.clone();
                let grid = self.suited(facts.len(), |maker| maker.facts(&title, facts));
                self.grid(grid);
            }
            Block::References { heading, entries } => {
                let grid = self.maker.references(heading, entries);
                self.grid(grid);
            }
            Block::Table(table) => {
                let rows = table.groups.iter().map(|it| it.rows.len()).sum();
                let grid = self.suited(rows, |maker| maker.table(table));
                self.grid(grid);
            }
            Block::Figure(figure) => self.figure(figure),
        }
    }

    /// A table of so many rows in the largest letters with which this slide
    /// holds it, or in the smallest.
    fn suited(&self, rows: usize, made: impl Fn(Maker) -> Grid) -> Grid {
        const FEW: usize = 15;
        let sized = |size| made(Maker { size, ..self.maker });
        let larger = SIZES.into_iter().filter(|_| rows <= FEW).map(sized);
        let fits = |grid: &Grid| grid.height() <= BOTTOM - self.y;
        larger
            .into_iter()
            .find(fits)
            .unwrap_or_else(|| sized(SMALL))
    }

    fn sentences(&mut self, words: &Words, style: Style) {
        let paragraphs = Paragraph::of(words, style);
        self.text(paragraphs, None, std::slice::from_ref(words));
    }

    fn list(&mut self, items: &[Line]) {
        let size = if items.iter().any(|it| it.url.is_some()) {
            13.0
        } else {
            SENTENCES.size
        };
        let style = Style { size, ..SENTENCES };
        for item in items {
            let mut paragraphs = Paragraph::of(&item.words, style.bullet());
            let mut words = vec![item.words.clone()];
            if let Some(url) = &item.url {
                let mut run = Run::new(url, Some(self.report.locale));
                run.url = leads(url).then(|| url.clone());
                words.push(Words::new(url, self.report.locale));
                match paragraphs.last_mut() {
                    Some(last) => last.runs.extend([Run::new(" ", run.lang), run]),
                    None => paragraphs.push(Paragraph {
                        runs: vec![run],
                        style,
                    }),
                }
            }
            self.text(paragraphs, None, &words);
        }
    }

    fn cautions(&mut self, sentences: &[Words]) {
        let style = plain(13.0).paint(WARNING_INK).before(3.0).bullet();
        let mut paragraphs = Vec::new();
        for words in sentences {
            paragraphs.extend(Paragraph::of(words, style));
        }
        self.text(paragraphs, Some(WARNING), sentences);
    }

    /// Level and score, range, coverage: a card each, side by side.
    fn standing(&mut self, standing: &Standing) {
        const HEIGHT: f64 = 92.0;
        const GAP: f64 = 16.0;
        self.ensure(HEIGHT);
        let locale = self.report.locale;
        let (fill, letters) =
            (standing.level.as_ref()).map_or((SUNKEN, STRONG), |level| tone(level.tone()));
        let big = |size: f64| plain(size).bold().align(Align::Middle);
        let small = plain(13.0).align(Align::Middle);
        let mut first = vec![Paragraph::line(
            &standing.score.shown,
            locale,
            big(30.0).paint(letters),
        )];
        if let Some(level) = &standing.level {
            first.extend(Paragraph::of(&level.label, big(15.0).paint(letters)));
        }
        let fact = |fact: &Fact| {
            let value = &fact.value.line();
            let value = Paragraph::line(value, locale, big(24.0).paint(STRONG));
            let mut card = Paragraph::of(&fact.name, small.paint(SOFT));
            card.push(value);
            card
        };
        let cards = [
            (first, fill),
            (fact(&standing.range), SUNKEN),
            (fact(&standing.coverage), SUNKEN),
        ];
        let width = (INNER - 2.0 * GAP) / 3.0;
        let mut x = MARGIN;
        for (paragraphs, fill) in cards {
            let item = Item::Text(TextBox {
                fill: Some(fill),
                inset: 6.0,
                centred: true,
                ..TextBox::bare(paragraphs)
            });
            self.place(Frame::new(x, self.y, width, HEIGHT), item);
            x += width + GAP;
        }
        self.advance(HEIGHT);
    }

    /// A chart with its note; many bars are several charts.
    fn figure(&mut self, figure: &'a Figure) {
        const LEAST: f64 = 300.0;
        let axes = figure.axes().len();
        let most = match figure.form {
            Form::Radar { .. } => axes.max(1),
            Form::Bars => MOST_BARS,
        };
        let note: Vec<_> = (figure.note.iter())
            .map(|it| Paragraph::line(it, self.report.locale, ASIDE))
            .collect();
        let below: f64 = note.iter().map(|it| it.height(INNER)).sum::<f64>();
        let mut from = 0;
        while from < axes {
            let to = axes.min(from + most);
            self.ensure(LEAST.min(PAGE));
            let height = BOTTOM - self.y - below;
            let item = Item::Chart(Part { figure, from, to });
            self.place(Frame::new(MARGIN, self.y, INNER, height), item);
            self.advance(height);
            from = to;
        }
        let words: Vec<_> = (figure.note.iter())
            .map(|it| Words::new(it, self.report.locale))
            .collect();
        if !note.is_empty() {
            self.close_up();
            self.text(note, None, &words);
        }
    }
}

/// Whether it leads to the web, and an office program takes it for an address:
/// a file with an address that is none is repaired or refused.
fn leads(url: &str) -> bool {
    const LONGEST: usize = 2000;
    let web = url.starts_with("https://") || url.starts_with("http://");
    let plain = |it: char| it.is_ascii_graphic() && !"<>\"{}|\\^`".contains(it);
    web && url.len() <= LONGEST && url.chars().all(plain)
}
