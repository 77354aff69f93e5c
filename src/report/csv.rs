use super::records::{Field, Records};

impl Records<'_> {
    /// The answers as a table, for a spreadsheet.
    ///
    /// The text begins with a byte-order mark and its lines end with CR LF, as
    /// Excel wants it. A spreadsheet takes a cell that begins with `=`, `+`,
    /// `-`, `@` (or their full-width forms), a tab or a line break for a
    /// formula, and somebody else may have written it: such a cell gets an
    /// apostrophe in front.
    ///
    /// # Panics
    /// Never: writing to memory does not fail.
    pub fn csv(self) -> String {
        let mut writer = ::csv::WriterBuilder::new()
            .terminator(::csv::Terminator::CRLF)
            .from_writer("\u{feff}".as_bytes().to_vec());
        let headings = self.headings().into_iter().map(guarded);
        (writer.write_record(headings.collect::<Vec<_>>())).expect("memory takes every byte");
        for row in self.rows() {
            let cells = row.into_iter().map(|field| match field {
                Field::Text(text) => guarded(&text),
                Field::Number(number) => number.to_string(),
            });
            (writer.write_record(cells.collect::<Vec<_>>())).expect("every row has as many cells");
        }
        let bytes = writer.into_inner().expect("memory takes every byte");
        String::from_utf8(bytes).expect("only text was written")
    }
}

/// The text of a cell that no spreadsheet takes for a formula, whoever wrote
/// it: see [`Records::csv`].
pub fn guarded(cell: &str) -> String {
    if is_formula(cell) {
        format!("'{cell}")
    } else {
        cell.to_owned()
    }
}

/// Whether a spreadsheet could take a text for a formula.
pub(super) fn is_formula(text: &str) -> bool {
    let begins = ['=', '+', '-', '@', '＝', '＋', '－', '＠', '\t', '\r', '\n'];
    text.starts_with(begins)
}
