//! A workbook as somebody sees it who opens it.

use std::collections::BTreeMap;

use roxmltree::{Document, Node};

use super::{Opened, all_named};

pub(crate) struct Book {
    pub(crate) opened: Opened,
    pub(crate) sheets: Vec<Sheet>,
}

pub(crate) struct Sheet {
    pub(crate) name: String,
    /// Where it lies in the file.
    pub(crate) part: String,
    /// By place, row by row.
    pub(crate) cells: BTreeMap<(u32, u32), Cell>,
}

pub(crate) struct Cell {
    pub(crate) value: Value,
    /// What is seen.
    pub(crate) shown: String,
    /// Its number format.
    pub(crate) format: String,
    /// Whether it stays text when somebody edits it.
    pub(crate) is_quoted: bool,
}

#[derive(Debug, PartialEq)]
pub(crate) enum Value {
    Text(String),
    Number(f64),
}

impl Book {
    pub(crate) fn of(bytes: &[u8]) -> Self {
        let opened = Opened::of(bytes);
        let strings = strings(&opened);
        let styles = styles(&opened);
        let book = opened.xml("xl/workbook.xml");
        let relationships = opened.relationships("xl/workbook.xml");
        let sheets = all_named(&book, "sheet").map(|it| {
            let id = it.attributes().find(|it| it.name() == "id").unwrap();
            let part = relationships[id.value()].target.clone();
            Sheet {
                name: it.attribute("name").unwrap().to_owned(),
                cells: cells(&opened.xml(&part), &strings, &styles),
                part,
            }
        });
        let sheets = sheets.collect();
        Self { opened, sheets }
    }

    pub(crate) fn sheet(&self, name: &str) -> &Sheet {
        let found = self.sheets.iter().find(|it| it.name == name);
        found.unwrap_or_else(|| panic!("no sheet {name}"))
    }

    /// All that is seen, in the order it is read.
    pub(crate) fn words(&self) -> String {
        let cells = self.sheets.iter().flat_map(|it| it.cells.values());
        cells.map(|it| it.shown.as_str()).collect()
    }
}

impl Sheet {
    /// What is seen in a row, from the first column on.
    pub(crate) fn row(&self, row: u32) -> Vec<&str> {
        let cells = self.cells.range((row, 0)..(row + 1, 0));
        cells.map(|(_, it)| it.shown.as_str()).collect()
    }

    pub(crate) fn rows(&self) -> u32 {
        self.cells.keys().next_back().map_or(0, |it| it.0 + 1)
    }
}

fn strings(opened: &Opened) -> Vec<String> {
    let document = opened.xml("xl/sharedStrings.xml");
    let texts = all_named(&document, "si").map(|item| {
        let texts = item.descendants().filter(Node::is_text);
        unescaped(&texts.filter_map(|it| it.text()).collect::<String>())
    });
    texts.collect()
}

/// What stands for a character that XML cannot hold, and for such a text itself.
fn unescaped(text: &str) -> String {
    let mut plain = String::new();
    let mut rest = text;
    while let Some(at) = rest.find("_x") {
        let (before, after) = rest.split_at(at);
        plain.push_str(before);
        let code = after.get(2..6).filter(|_| after.get(6..7) == Some("_"));
        if let Some(code) = code.and_then(|it| u32::from_str_radix(it, 16).ok()) {
            plain.push(char::from_u32(code).unwrap());
            rest = &after[7..];
        } else {
            plain.push_str("_x");
            rest = &after[2..];
        }
    }
    plain + rest
}

/// Number formats of styles, and which of them keep text as text.
fn styles(opened: &Opened) -> Vec<(String, bool)> {
    let document = opened.xml("xl/styles.xml");
    let mut known = BTreeMap::from([
        ("0", "General"),
        ("3", "#,##0"),
        ("4", "#,##0.00"),
        ("9", "0%"),
        ("49", "@"),
    ]);
    for format in all_named(&document, "numFmt") {
        let said = |name| format.attribute(name).unwrap();
        known.insert(said("numFmtId"), said("formatCode"));
    }
    let cells = all_named(&document, "cellXfs").next().unwrap();
    let style = |it: Node<'_, '_>| {
        let format = known[it.attribute("numFmtId").unwrap()].to_owned();
        (format, it.attribute("quotePrefix") == Some("1"))
    };
    let own = cells.children().filter(Node::is_element).map(style);
    own.collect()
}

fn cells(
    document: &Document<'_>,
    strings: &[String],
    styles: &[(String, bool)],
) -> BTreeMap<(u32, u32), Cell> {
    let mut cells = BTreeMap::new();
    for cell in all_named(document, "c") {
        let children: Vec<_> = cell.children().map(|it| it.tag_name().name()).collect();
        let Some(value) = cell.children().find(|it| it.tag_name().name() == "v") else {
            continue;
        };
        assert_eq!(children, ["v"], "a formula");
        let value = value.text().unwrap();
        let style = cell.attribute("s").map_or(0, |it| it.parse().unwrap());
        let (format, is_quoted) = styles[style].clone();
        let value = match cell.attribute("t") {
            Some("s") => Value::Text(strings[value.parse::<usize>().unwrap()].clone()),
            None => Value::Number(value.parse().unwrap()),
            other => panic!("{other:?}"),
        };
        let shown = match &value {
            Value::Text(text) => text.clone(),
            Value::Number(number) => shown(*number, &format),
        };
        let cell_at = place(cell.attribute("r").unwrap());
        let cell = Cell {
            value,
            shown,
            format,
            is_quoted,
        };
        assert!(cells.insert(cell_at, cell).is_none());
    }
    cells
}

/// Row and column of a name such as `B7`, both from 0.
pub(crate) fn place(name: &str) -> (u32, u32) {
    let digits = name.find(|it: char| it.is_ascii_digit()).unwrap();
    let (letters, number) = name.split_at(digits);
    let column = letters
        .bytes()
        .fold(0, |column, it| column * 26 + u32::from(it - b'A') + 1);
    (number.parse::<u32>().unwrap() - 1, column - 1)
}

/// A number as its format shows it: as much of the formats of Excel as we use.
fn shown(value: f64, format: &str) -> String {
    for section in format.split(';') {
        match section.strip_prefix("[<") {
            Some(rest) => {
                let (limit, section) = rest.split_once(']').unwrap();
                if value < limit.parse().unwrap() {
                    return formatted(value, section);
                }
            }
            None => return formatted(value, section),
        }
    }
    panic!("{format} has no case for {value}")
}

fn formatted(value: f64, section: &str) -> String {
    if section == "General" {
        return value.to_string();
    }
    let bare: String = section.split('"').step_by(2).collect();
    let value = if bare.contains('%') {
        value * 100.0
    } else {
        value
    };
    let mut shown = String::new();
    let mut number = String::new();
    for (at, part) in section.split('"').enumerate() {
        let is_literal = at % 2 == 1;
        for char in part.chars() {
            if !is_literal && "#0,.".contains(char) {
                number.push(char);
            } else {
                shown.push_str(&digits(value, &std::mem::take(&mut number)));
                shown.push(char);
            }
        }
    }
    shown + &digits(value, &number)
}

fn digits(value: f64, pattern: &str) -> String {
    if pattern.is_empty() {
        return String::new();
    }
    let decimals = pattern.split_once('.').map_or(0, |it| it.1.len());
    // Halves are rounded up, as Excel does.
    let scale = 10_f64.powi(i32::try_from(decimals).unwrap());
    let plain = format!("{:.decimals$}", (value * scale).round() / scale);
    if !pattern.contains(',') {
        return plain;
    }
    let (whole, rest) = plain.split_at(plain.find('.').unwrap_or(plain.len()));
    let mut apart = String::new();
    for (at, digit) in whole.chars().enumerate() {
        if at > 0 && (whole.len() - at).is_multiple_of(3) {
            apart.push(',');
        }
        apart.push(digit);
    }
    apart + rest
}
