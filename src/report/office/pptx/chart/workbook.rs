//! The workbook behind a chart: its numbers, where a program edits them.

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, XlsxError};

use super::Data;
use crate::{assessment::Timestamp, chart::clean, report::office::Unwritable};

/// A name and a column for each series, a row for each category.
pub(in super::super) fn workbook(data: &Data, at: &Timestamp) -> Result<Vec<u8>, Unwritable> {
    written(data, at).map_err(|error| Unwritable(error.to_string()))
}

fn written(data: &Data, at: &Timestamp) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let second = at.as_str().get(..19).unwrap_or_default();
    let made = ExcelDateTime::parse_from_str(second)?;
    book.set_properties(
        &DocProperties::new()
            .set_author("Needs Catch")
            .set_creation_datetime(&made),
    );
    let share = Format::new().set_num_format(data.format);
    let sheet = book.add_worksheet();
    sheet.set_name("Sheet1")?;
    for (row, category) in (1..).zip(&data.categories) {
        sheet.write_string(row, 0, clean(category))?;
    }
    for (column, series) in (1..).zip(&data.series) {
        sheet.write_string(0, column, clean(&series.name))?;
        for (row, value) in (1..).zip(&series.values) {
            if let Some(value) = value {
                sheet.write_number_with_format(row, column, *value, &share)?;
            }
        }
    }
    book.save_to_buffer()
}
