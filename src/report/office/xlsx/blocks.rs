//! What stands below headings.

use rust_xlsxwriter::{Url, XlsxError};

use super::{
    look::Style,
    page::{Done, Page},
    plan::Sheet,
    table::{joined, lang},
    text::plain,
};
use crate::report::{Block, Cell, Entry, Fact, Item, Section, Standing, Words};

impl Page<'_, '_> {
    /// All that stands on a sheet.
    pub(super) fn sheet(&mut self, sheet: &Sheet<'_>) -> Done {
        self.sheet.set_screen_gridlines(false);
        if let Some(words) = sheet.about {
            let style = self.press.look.soft(words.lang);
            self.prose(self.whole(), &words.text, &style)?;
        }
        for (at, (section, rank)) in sheet.sections.iter().enumerate() {
            if at > 0 {
                self.gap();
            }
            // No chart is split between two pages.
            if self.row > 0
                && section
                    .blocks
                    .iter()
                    .any(|it| matches!(it, Block::Figure(_)))
            {
                self.breaks.push(self.row);
            }
            self.heading(&section.heading, *rank)?;
            if at == 0
                && let Some(columns) = &sheet.columns
            {
                self.heads(columns)?;
                self.sheet.group_symbols_above(true);
                self.sheet.set_freeze_panes(self.row, 1)?;
                self.sheet.set_repeat_rows(self.row - 1, self.row - 1)?;
            }
            self.blocks(section, *rank, sheet)?;
        }
        self.sheet.set_page_breaks(&self.breaks)?;
        Ok(())
    }

    fn blocks(&mut self, section: &Section, rank: usize, sheet: &Sheet<'_>) -> Done {
        for (at, block) in section.blocks.iter().enumerate() {
            if at > 0 {
                self.gap();
            }
            match block {
                Block::Lead(words) | Block::Note(words) => {
                    let style = self.press.look.soft(words.lang);
                    self.words(words, &style)?;
                }
                Block::Paragraph(words) | Block::Remark(words) => {
                    let style = self.press.look.text(words.lang);
                    self.words(words, &style)?;
                }
                Block::List(items) => {
                    for item in items {
                        self.item(item)?;
                    }
                }
                Block::Cautions(sentences) => {
                    for words in sentences {
                        let style = self.press.look.caution(words.lang);
                        self.words(words, &style)?;
                    }
                }
                Block::Standing(standing) => self.standing(standing)?,
                Block::Facts(facts) => self.facts(facts)?,
                Block::References { heading, entries } => {
                    let own = Words::new(heading, self.press.report.locale);
                    self.heading(&own, rank + 2)?;
                    for entry in entries {
                        self.entry(entry)?;
                    }
                }
                Block::Table(table) => self.table(table, sheet.columns.as_deref())?,
                Block::Figure(figure) => self.figure(figure)?,
            }
        }
        Ok(())
    }

    pub(super) fn heading(&mut self, words: &Words, rank: usize) -> Done {
        let style = self.press.look.heading(words, rank);
        self.prose(self.whole(), &words.text, &style)
    }

    fn words(&mut self, words: &Words, style: &Style) -> Done {
        self.prose(self.measure(), &words.text, style)
    }

    fn item(&mut self, item: &Item) -> Done {
        let style = self.press.look.text(item.words.lang);
        self.words(
            &Words {
                text: format!("• {}", item.words.text),
                ..item.words
            },
            &style,
        )?;
        match &item.url {
            Some(url) => self.address(url),
            None => Ok(()),
        }
    }

    /// An address; a link where the library takes it for one.
    fn address(&mut self, url: &str) -> Done {
        let url = plain(url);
        let link = self.press.look.link();
        let leads = url.starts_with("https://") || url.starts_with("http://");
        let written = if leads {
            let address = Url::new(&url);
            (self.sheet).write_url_with_format(self.row, 0, address, &link.format)
        } else {
            Err(XlsxError::MaxUrlLengthExceeded)
        };
        if written.is_err() {
            let style = self.press.look.soft(None);
            return self.prose(self.measure(), &url, &style);
        }
        self.row += 1;
        Ok(())
    }

    /// Where something stands, at a glance.
    fn standing(&mut self, standing: &Standing) -> Done {
        let large = |style: Style| style.bold().sized(14.0);
        if let Some(level) = &standing.level {
            let style = large(self.press.look.level(level));
            self.text(0, &plain(&level.label.text), &style.format)?;
        }
        let score = Cell::Number(standing.score.clone());
        let style = large(self.press.look.text(None));
        self.cell(1, &score, style)?;
        self.sheet.set_row_height(self.row, 26)?;
        self.row += 1;
        self.fact(&standing.range)?;
        self.fact(&standing.coverage)
    }

    pub(super) fn facts(&mut self, facts: &[Fact]) -> Done {
        facts.iter().try_for_each(|it| self.fact(it))
    }

    fn fact(&mut self, fact: &Fact) -> Done {
        let name = self.press.look.soft(fact.name.lang);
        let (_, last) = self.measure();
        match &fact.value {
            Cell::Text(lines) => {
                let value = self.press.look.text(lang(lines));
                let text = joined(lines);
                self.beside(&[
                    ((0, 0), &fact.name.text, &name),
                    ((1, last.max(1)), &text, &value),
                ])
            }
            value => {
                let style = self.press.look.text(None);
                let row = self.row;
                self.prose((0, 0), &fact.name.text, &name)?;
                let next = std::mem::replace(&mut self.row, row);
                self.cell(1, value, style)?;
                self.row = next;
                Ok(())
            }
        }
    }

    fn entry(&mut self, entry: &Entry) -> Done {
        let title = self.press.look.text(entry.title.lang).bold();
        self.words(&entry.title, &title)?;
        self.facts(&entry.facts)
    }
}
