//! A report as plain text, for a terminal.

use unicode_width::UnicodeWidthStr;

use crate::report::{Block, Cell, Report, Row, Section, SectionKind, Table};

/// What is said in a terminal: what the scores are and how they are made.
const SAID: [SectionKind; 4] = [
    SectionKind::Overview,
    SectionKind::Summary,
    SectionKind::Scores,
    SectionKind::Terms,
];

/// Who is assessed, and the sections about scores. Columns are as wide as a
/// terminal shows them: Chinese characters and Hangul take two.
pub(super) fn text(report: &Report) -> String {
    let mut text = format!("{}\n", report.title);
    for section in &report.sections {
        match section.kind {
            SectionKind::Power => {
                underlined(&mut text, &section.heading.text, '═');
                section.sections.iter().for_each(|it| said(&mut text, it));
            }
            _ => said(&mut text, section),
        }
    }
    text
}

fn said(text: &mut String, section: &Section) {
    if SAID.contains(&section.kind) {
        underlined(text, &section.heading.text, '─');
        for block in &section.blocks {
            text.push_str(&said_in(block));
        }
    }
}

fn underlined(text: &mut String, heading: &str, line: char) {
    let line = String::from(line).repeat(heading.width());
    text.extend(["\n", heading, "\n", &line, "\n"]);
}

fn said_in(block: &Block) -> String {
    match block {
        Block::Lead(words) | Block::Paragraph(words) | Block::Note(words) => {
            format!("{}\n", words.text)
        }
        Block::Cautions(sentences) => {
            let lines: Vec<_> = sentences.iter().map(|it| it.text.as_str()).collect();
            format!("- {}\n", lines.join("\n- "))
        }
        Block::Table(table) => columns(table),
        // The sections that are said here have no other, or say the same in a
        // sentence; what somebody added belongs to a document.
        Block::Remark(_)
        | Block::Standing(_)
        | Block::List(_)
        | Block::Facts(_)
        | Block::References { .. }
        | Block::Figure(_) => String::new(),
    }
}

/// A table in columns.
fn columns(table: &Table) -> String {
    let headings = table.columns.iter().map(|it| it.heading.clone()).collect();
    let mut lines: Vec<Vec<String>> = vec![headings];
    for group in &table.groups {
        lines.extend(group.head.iter().map(cells));
        let indent = if group.head.is_some() { "  " } else { "" };
        for row in &group.rows {
            let mut cells = cells(row);
            if let Some(first) = cells.first_mut() {
                first.insert_str(0, indent);
            }
            lines.push(cells);
        }
    }
    lines.extend(table.total.iter().map(cells));
    let widths: Vec<_> = (0..table.columns.len())
        .map(|at| {
            lines
                .iter()
                .filter_map(|line| line.get(at))
                .map(|it| it.width())
                .max()
        })
        .map(Option::unwrap_or_default)
        .collect();
    let mut text = String::new();
    for line in lines {
        let mut shown = String::new();
        for ((cell, width), column) in line.iter().zip(&widths).zip(&table.columns) {
            let space = " ".repeat(width - cell.width());
            let (before, after) = if column.numeric {
                (&*space, "")
            } else {
                ("", &*space)
            };
            shown.extend([before, cell, after, "  "]);
        }
        text.push_str(shown.trim_end());
        text.push('\n');
    }
    text
}

fn cells(row: &Row) -> Vec<String> {
    row.cells.iter().map(Cell::line).collect()
}
