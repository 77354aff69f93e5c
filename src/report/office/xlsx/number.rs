//! Number formats: a cell holds the unrounded value and shows what the report
//! shows.

use crate::report::{Number, Unit};

/// The format in which a number is what the report shows: as many decimals,
/// its thousands apart, its sign of percent where the language puts it.
///
/// Parts of a sum are rounded so that they add up, and one of them may be shown
/// a point off. Its format has a case for just this value; another value that
/// somebody puts there is shown as it is.
pub(super) fn format(number: &Number) -> Option<String> {
    let value = number.value?;
    if number.unit == Unit::Points {
        return Some("+0;−0;0".to_owned());
    }
    let plain = pattern(&number.shown, number.unit);
    if number.unit != Unit::Share || shown(value) == digits(&number.shown) {
        return Some(plain);
    }
    let (low, high) = (value - CLOSE, value + CLOSE);
    let literal = &number.shown;
    Some(format!(
        "[<{low:.7}]{plain};[<{high:.7}]\"{literal}\";{plain}"
    ))
}

/// Two shares this close are the same to the eye.
const CLOSE: f64 = 1e-6;

fn pattern(shown: &str, unit: Unit) -> String {
    let number = |it: char| it.is_ascii_digit() || it == ',' || it == '.' || it == '-';
    let start = shown.find(number).unwrap_or(shown.len());
    let (before, rest) = shown.split_at(start);
    let end = rest.find(|it| !number(it)).unwrap_or(rest.len());
    let (digits, after) = rest.split_at(end);
    let decimals = digits.split_once('.').map_or(0, |(_, it)| it.len());
    let mut pattern = quoted(before);
    pattern.push_str(if unit == Unit::Share { "0" } else { "#,##0" });
    if decimals > 0 {
        pattern.push('.');
        pattern.push_str(&"0".repeat(decimals));
    }
    match unit {
        // This sign makes hundredths of it.
        Unit::Share => pattern.push_str(after),
        Unit::Percent | Unit::Points | Unit::Plain => pattern.push_str(&quoted(after)),
    }
    pattern
}

fn quoted(text: &str) -> String {
    if text.is_empty() {
        String::new()
    } else {
        format!("\"{text}\"")
    }
}

/// The whole percentage that the format shows for a share.
fn shown(share: f64) -> String {
    format!("{:.0}", (share * 100.0).round())
}

fn digits(shown: &str) -> String {
    shown.chars().filter(char::is_ascii_digit).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(shown: &str, value: f64, unit: Unit) -> Number {
        let (shown, value) = (shown.to_owned(), Some(value));
        Number { shown, value, unit }
    }

    #[test]
    fn a_format_shows_what_the_report_shows() {
        for (shown, value, unit, wanted) in [
            ("63 %", 0.631, Unit::Share, "0 %"),
            ("63%", 0.631, Unit::Share, "0%"),
            ("0%", 0.0, Unit::Share, "0%"),
            ("36.5 %", 36.45, Unit::Percent, "#,##0.0\" %\""),
            ("1,234", 1234.0, Unit::Plain, "#,##0"),
            ("2.25", 2.25, Unit::Plain, "#,##0.00"),
            ("−5", -5.0, Unit::Points, "+0;−0;0"),
        ] {
            assert_eq!(format(&number(shown, value, unit)).as_deref(), Some(wanted));
        }
    }

    #[test]
    fn a_part_that_is_rounded_to_add_up_is_shown_so() {
        let format = format(&number("34 %", 1.0 / 3.0, Unit::Share));
        let wanted = "[<0.3333323]0 %;[<0.3333343]\"34 %\";0 %";
        assert_eq!(format.as_deref(), Some(wanted));
    }
}
