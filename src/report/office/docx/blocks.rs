use maud::{Markup, html};

use super::{
    Writer,
    facts::facts,
    table::inline,
    text::{Stand, paragraph, runs},
};
use crate::{
    chart::Figure,
    report::{
        Words,
        model::{Block, Fact, Item, Standing},
        office::package::web,
    },
};

impl Writer<'_> {
    /// A block in a section whose heading has this rank.
    pub(super) fn block(&mut self, block: &Block, rank: usize) -> Markup {
        match block {
            Block::Lead(words) => self.words("Lead", words),
            Block::Paragraph(words) => self.words("BodyText", words),
            Block::Note(words) => self.words("Note", words),
            Block::Remark(words) => self.words("Remark", words),
            Block::List(items) => {
                let items: Vec<_> = items.iter().map(|it| self.item(it)).collect();
                html! { @for item in &items { (item) } }
            }
            Block::Cautions(sentences) => html! {
                @for words in sentences { (self.words("Caution", words)) }
            },
            Block::Standing(standing) => self.standing(standing),
            Block::Facts(of) => facts(self.report, of),
            Block::References { heading, entries } => {
                let words = Words::new(heading, self.report.locale);
                let heading = self.heading(&words, rank + 1, false);
                html! {
                    (heading)
                    @for entry in entries {
                        (self.words("Entry", &entry.title))
                        (facts(self.report, &entry.facts))
                    }
                }
            }
            Block::Table(table) => self.table(table),
            Block::Figure(figure) => self.figure(figure),
        }
    }

    /// A line of a list; its address is a link where it leads to the web.
    fn item(&mut self, item: &Item) -> Markup {
        let address = item.url.as_ref().map(|url| {
            let target = web(url).map(|it| self.relationships.link(&it));
            let words = Words::typed(url);
            html! {
                w:r { w:br {} }
                @if let Some(id) = target {
                    w:hyperlink r:id=(id) w:history="1" {
                        (runs(self.report, &words, Some("Hyperlink")))
                    }
                } @else {
                    (runs(self.report, &words, None))
                }
            }
        });
        let written = html! {
            (runs(self.report, &item.words, None))
            @if let Some(address) = address { (address) }
        };
        paragraph(Stand::of("ListBullet"), written)
    }

    fn standing(&self, standing: &Standing) -> Markup {
        let beside = |fact: &Fact| {
            html! {
                (self.gap("    "))
                (runs(self.report, &fact.name, None))
                (self.gap(" "))
                (inline(self.report, &fact.value, Some("Strong")))
            }
        };
        let score = Words::new(&standing.score.shown, self.report.locale);
        let written = html! {
            @if let Some(level) = &standing.level {
                (super::table::badge(self.report, level))
                (self.gap("   "))
            }
            (runs(self.report, &score, Some("Score")))
            (beside(&standing.range))
            (beside(&standing.coverage))
        };
        paragraph(Stand::of("Standing"), written)
    }

    fn gap(&self, spaces: &str) -> Markup {
        runs(self.report, &Words::new(spaces, self.report.locale), None)
    }

    /// The next picture with its title and note on the same page.
    fn figure(&mut self, figure: &Figure) -> Markup {
        let picture = (self.pictures.next()).map(|png| self.chart(png, figure));
        let title = Words::new(&figure.title, figure.content);
        let title = runs(self.report, &title, None);
        let kept = Stand::of("FigureCaption").kept(figure.note.is_some());
        html! {
            @if let Some(picture) = picture {
                (paragraph(Stand::of("Figure"), picture))
                (paragraph(kept, title))
            } @else {
                (paragraph(Stand::of("Caption"), title))
                (self.own("BodyText", &figure.alt))
            }
            @if let Some(note) = &figure.note { (self.own("FigureNote", note)) }
        }
    }
}
