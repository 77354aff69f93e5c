use maud::{Markup, PreEscaped, html};

use super::{Paper, dir};
use crate::{
    chart::{Figure, Theme},
    report::{
        cell::{Cell, Level, Words},
        model::{Block, Entry, Fact, Item, Standing},
    },
};

/// How wide charts are drawn, in CSS pixels; on the page they fit its width.
const WIDTH: f64 = 720.0;

impl Paper {
    /// A block in a section whose heading has this rank.
    pub(super) fn block(self, block: &Block, rank: usize) -> Markup {
        match block {
            Block::Lead(words) => self.paragraph("lead", words),
            Block::Paragraph(words) => self.paragraph("text", words),
            Block::Note(words) => self.paragraph("note", words),
            Block::Remark(words) => self.paragraph("remark", words),
            Block::List(items) => self.list(items),
            Block::Cautions(sentences) => html! {
                ul.cautions {
                    @for words in sentences {
                        li lang=[self.lang(words)] { (words.text) }
                    }
                }
            },
            Block::Standing(standing) => self.standing(standing),
            Block::Facts(facts) => html! { dl.details { (self.facts(facts)) } },
            Block::References { heading, entries } => html! {
                (self.heading(&Words::new(heading, self.locale), rank + 1))
                ul.references {
                    @for entry in entries {
                        li { (self.entry(entry)) }
                    }
                }
            },
            Block::Table(table) => self.table(table),
            Block::Figure(figure) => drawn(figure),
        }
    }

    fn paragraph(self, class: &str, words: &Words) -> Markup {
        html! {
            p class=(class) lang=[self.lang(words)] dir=[dir(words)] { (words.text) }
        }
    }

    fn list(self, items: &[Item]) -> Markup {
        html! {
            ul.list {
                @for item in items {
                    li {
                        span lang=[self.lang(&item.words)] { (item.words.text) }
                        @if let Some(url) = &item.url {
                            " " (address(url))
                        }
                    }
                }
            }
        }
    }

    fn standing(self, standing: &Standing) -> Markup {
        let beside = |fact: &Fact| {
            html! { span { (fact.name.text) " " (self.cell(&fact.value)) } }
        };
        html! {
            p.standing {
                @if let Some(level) = &standing.level {
                    (self.badge(level)) " "
                }
                strong { (standing.score.shown) } " "
                (beside(&standing.range)) " "
                (beside(&standing.coverage))
            }
        }
    }

    pub(super) fn facts(self, facts: &[Fact]) -> Markup {
        html! {
            @for fact in facts {
                div {
                    dt lang=[self.lang(&fact.name)] { (fact.name.text) }
                    dd { (self.cell(&fact.value)) }
                }
            }
        }
    }

    fn entry(self, entry: &Entry) -> Markup {
        html! {
            p.entry lang=[self.lang(&entry.title)] { (entry.title.text) }
            dl.details { (self.facts(&entry.facts)) }
        }
    }

    pub(super) fn cell(self, cell: &Cell) -> Markup {
        match cell {
            Cell::Empty => html! {},
            Cell::Text(lines) => html! {
                @for (at, words) in lines.iter().enumerate() {
                    @if at > 0 { " " }
                    span.line lang=[self.lang(words)] dir=[dir(words)] { (words.text) }
                }
            },
            Cell::Number(number) => html! { (number.shown) },
            Cell::Range(range) => html! { (range.shown) },
            Cell::Level(level) => self.badge(level),
            Cell::State(state) => html! { span.state { (state.shown) } },
        }
    }

    /// A level: word, colour, and where among the levels it stands.
    fn badge(self, level: &Level) -> Markup {
        const LONG: usize = 22;
        let filled = (level.rank + 1) * LONG / level.ranks.max(1);
        html! {
            span class={ "badge tone-" (level.tone()) } lang=[self.lang(&level.label)] {
                svg viewBox="0 0 24 8" width="24" height="8" aria-hidden="true" {
                    rect x="0.5" y="0.5" width="23" height="7" rx="1" fill="none" stroke="currentColor" {}
                    rect x="1" y="1" width=(filled) height="6" fill="currentColor" {}
                }
                (level.label.text)
            }
        }
    }
}

fn drawn(figure: &Figure) -> Markup {
    html! {
        // It may be wider than a small screen, and is then moved by keys too.
        figure tabindex="0" aria-label=(figure.title) {
            (PreEscaped(figure.svg(Theme::Print, WIDTH)))
            @if let Some(note) = &figure.note {
                figcaption { (note) }
            }
        }
    }
}

/// An address, to be read on paper; a link only where it leads to the web.
fn address(url: &str) -> Markup {
    html! {
        @if url.starts_with("https://") || url.starts_with("http://") {
            a.address href=(url) rel="noreferrer" { (url) }
        } @else {
            span.address { (url) }
        }
    }
}
