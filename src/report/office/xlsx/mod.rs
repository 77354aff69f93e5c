//! A report as a workbook (XLSX), for somebody who works on with its numbers.
//!
//! Every section has a sheet, long tables have one of their own, and two hold
//! what others are made from: what the charts are drawn from, and every answer
//! in long form. Numbers are numbers: the unrounded value, shown as the report
//! shows it. There are no formulas. Ids stand in a column of their own, as text.
//!
//! What a row cannot show goes on in the rows below it, and what a cell of long
//! form cannot hold in the column beside it: nothing is cut.

mod blocks;
mod charts;
mod cover;
mod data;
mod grid;
mod look;
mod names;
mod number;
mod page;
mod plan;
mod table;
mod text;

use std::collections::BTreeSet;

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, XlsxError};

use self::{data::Shape, look::Look, names::Names, page::Page};
use super::Unwritable;
use crate::report::{Records, Report, SectionKind};

impl Report {
    /// The report as a workbook, with the answers it was made from: those that
    /// its readers may have, in its language. They are left out where the
    /// report itself says nothing of single answers.
    ///
    /// The same report and answers are always the same bytes.
    pub fn xlsx(&self, records: &Records<'_>) -> Result<Vec<u8>, Unwritable> {
        let look = Look::of(self);
        let (format, row, column) = look.everywhere();
        let mut book = Workbook::new();
        book.set_default_format(&format, row, column)?;
        book.set_properties(&properties(self)?);
        let mut press = Press {
            report: self,
            look,
            percent: (self.strings().common.percent)(0),
            formats: BTreeSet::new(),
            numbers: String::new(),
            tops: Vec::new(),
        };
        press.write(&mut book, records)?;
        Ok(book.save_to_buffer()?)
    }
}

/// What all sheets of a workbook have in common.
struct Press<'r> {
    report: &'r Report,
    look: Look,
    /// The number format of shares.
    percent: String,
    /// The number formats in use.
    formats: BTreeSet<String>,
    /// The sheet of what the charts are drawn from.
    numbers: String,
    /// In which row of it each figure begins.
    tops: Vec<u32>,
}

impl Press<'_> {
    fn write(&mut self, book: &mut Workbook, records: &Records<'_>) -> Result<(), XlsxError> {
        let report = self.report;
        let say = report.strings().document();
        let mut names = Names::default();
        let cover = names.of(say.cover);
        let plan = plan::sheets(report);
        let mut sheets: Vec<_> = plan.iter().map(|it| names.of(&it.name)).collect();
        let first = sheets.len();
        let figures = report.figures();
        if !figures.is_empty() {
            self.numbers = names.of(say.charts_data);
            sheets.push(self.numbers.clone());
        }
        let has_answers = !report.sections_of(SectionKind::Answers).is_empty();
        if has_answers {
            sheets.push(names.of(say.answers_data));
        }
        for _ in 0..=sheets.len() {
            book.add_worksheet();
        }
        let mut worksheets = book.worksheets_mut().iter_mut();
        let Some(sheet) = worksheets.next() else {
            return Ok(());
        };
        let widths = vec![24.0, 14.0, 14.0, 14.0, 14.0, 14.0];
        Page::new(sheet, self, &cover, widths)?.cover(&report.cover, &sheets)?;
        // What charts are drawn from is written before them, and stands after.
        let mut worksheets: Vec<_> = worksheets.collect();
        if let Some(sheet) = worksheets.get_mut(first).filter(|_| !figures.is_empty()) {
            let name = self.numbers.clone();
            let mut widths = vec![36.0, 16.0];
            widths.extend([14.0; 8]);
            self.tops = Page::new(sheet, self, &name, widths)?.numbers(&figures)?;
        }
        for ((planned, name), sheet) in plan.iter().zip(&sheets).zip(&mut worksheets) {
            Page::new(sheet, self, name, planned.widths.clone())?.sheet(planned)?;
        }
        if let (true, Some(sheet), Some(name)) = (has_answers, worksheets.last_mut(), sheets.last())
        {
            let shape = Shape::of(records);
            Page::new(sheet, self, name, shape.widths())?.records(records, &shape)?;
        }
        Ok(())
    }

    /// A number format, unless there are more than programs keep: then that of
    /// shares.
    fn known(&mut self, format: String) -> String {
        /// Excel keeps between 200 and 250.
        const MOST: usize = 150;
        if self.formats.contains(&format) {
            return format;
        }
        if self.formats.len() >= MOST && format.starts_with('[') {
            return self.percent.clone();
        }
        self.formats.insert(format.clone());
        format
    }
}

/// What it is called and when it was made; nobody's name.
fn properties(report: &Report) -> Result<DocProperties, XlsxError> {
    let time = report.at.as_str().get(..19).unwrap_or_default();
    let at = ExcelDateTime::parse_from_str(time)?;
    Ok(DocProperties::new()
        .set_title(text::plain(&report.title))
        .set_author("Needs Catch")
        .set_creation_datetime(&at))
}

impl From<XlsxError> for Unwritable {
    fn from(error: XlsxError) -> Self {
        Self(error.to_string())
    }
}
