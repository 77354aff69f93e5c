//! Which sheets there are, and what stands on each.

use super::grid::{Slot, slots};
use crate::{
    i18n::Strings,
    report::{Block, Report, Section, SectionKind, Words},
};

/// A sheet.
pub(super) struct Sheet<'a> {
    /// What it is called, as far as that is allowed.
    pub(super) name: String,
    /// What it is about, where its heading alone does not say so.
    pub(super) about: Option<&'a Words>,
    /// The sections on it, the first its own, each with the rank of its heading.
    pub(super) sections: Vec<(&'a Section, usize)>,
    /// The columns that all its tables share, if it is there for tables: their
    /// headings stay in sight.
    pub(super) columns: Option<Vec<Slot>>,
    /// How wide its columns are.
    pub(super) widths: Vec<f64>,
}

/// The sheets of a report in order: one for each of its sections, and of their
/// own those that are long tables.
pub(super) fn sheets(report: &Report) -> Vec<Sheet<'_>> {
    let strings = report.strings();
    let powers = (report.sections.iter()).filter(|it| it.power.is_some());
    let several = powers.count() > 1;
    let mut sheets = Vec::new();
    let mut number = 0;
    for section in &report.sections {
        let before = if several && section.power.is_some() {
            number += 1;
            format!("{number}. ")
        } else {
            String::new()
        };
        let mut own = Vec::new();
        let mut alone = Vec::new();
        collect(section, 1, &mut own, &mut alone);
        let about = |it: &Section| (!std::ptr::eq(it, section)).then_some(&section.heading);
        let first = (!own.is_empty()).then_some((own, false));
        let rest = alone.into_iter().map(|it| (flat(it, 1), true));
        for (sections, is_alone) in first.into_iter().chain(rest) {
            let Some((head, _)) = sections.first() else {
                continue;
            };
            let tables = tables(&sections, strings);
            sheets.push(Sheet {
                name: before.clone() + &head.heading.text,
                about: about(head),
                widths: widths(&tables),
                columns: tables.into_iter().next().filter(|_| is_alone),
                sections,
            });
        }
    }
    sheets
}

/// The section and those in it, and apart from them those with a sheet of their
/// own.
fn collect<'a>(
    section: &'a Section,
    rank: usize,
    own: &mut Vec<(&'a Section, usize)>,
    alone: &mut Vec<&'a Section>,
) {
    if is_long(section.kind) {
        alone.push(section);
        return;
    }
    own.push((section, rank));
    for section in &section.sections {
        collect(section, rank + 1, own, alone);
    }
}

fn flat(section: &Section, rank: usize) -> Vec<(&Section, usize)> {
    let within = section.sections.iter().flat_map(|it| flat(it, rank + 1));
    [(section, rank)].into_iter().chain(within).collect()
}

/// Whether it is a table with a row for each requirement or answer.
const fn is_long(kind: SectionKind) -> bool {
    match kind {
        SectionKind::Terms | SectionKind::Answers | SectionKind::Kept | SectionKind::Workshop => {
            true
        }
        SectionKind::Overview
        | SectionKind::Power
        | SectionKind::Summary
        | SectionKind::Highlights
        | SectionKind::Profile
        | SectionKind::Scores
        | SectionKind::BaseRates
        | SectionKind::Indices
        | SectionKind::Index
        | SectionKind::TriggerAnswers
        | SectionKind::Differences
        | SectionKind::Method
        | SectionKind::Sources
        | SectionKind::Withheld => false,
    }
}

fn tables(sections: &[(&Section, usize)], strings: &Strings) -> Vec<Vec<Slot>> {
    let blocks = sections.iter().flat_map(|(it, _)| &it.blocks);
    let tables = blocks.filter_map(|it| match it {
        Block::Table(table) => Some(slots(table, strings)),
        _ => None,
    });
    tables.collect()
}

/// As wide as the widest of these columns, and wide enough for running text.
fn widths(tables: &[Vec<Slot>]) -> Vec<f64> {
    const TEXT: f64 = 108.0;
    let columns = tables.iter().map(Vec::len).max().unwrap_or(0);
    let widest = |at: usize| {
        let slots = tables.iter().filter_map(|it| it.get(at));
        slots.map(|it| it.width).fold(0.0, f64::max)
    };
    let mut widths: Vec<_> = (0..columns).map(widest).collect();
    match widths.first_mut() {
        Some(first) => *first = first.max(26.0),
        None => widths.push(30.0),
    }
    while widths.iter().sum::<f64>() < TEXT {
        widths.push(12.0);
    }
    widths
}
