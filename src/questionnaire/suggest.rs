//! What an author most likely meant.

use super::BenchmarkId;

/// The known name a misspelt one most likely means: at most a third of its
/// letters are wrong.
pub(super) fn nearest<'a>(found: &str, known: &'a [String]) -> Option<&'a String> {
    known
        .iter()
        .map(|name| (distance(found, name), name))
        .filter(|(wrong, name)| *wrong <= name.chars().count().div_ceil(3))
        .min_by_key(|(wrong, _)| *wrong)
        .map(|(_, name)| name)
}

/// The number of letters to insert, delete or replace (Levenshtein).
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<_> = b.chars().collect();
    let mut row: Vec<_> = (0..=b.len()).collect();
    for (i, x) in a.chars().take(64).enumerate() {
        let mut diagonal = i;
        row[0] = i + 1;
        for (j, y) in b.iter().enumerate() {
            let replaced = diagonal + usize::from(x != *y);
            diagonal = row[j + 1];
            row[j + 1] = replaced.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[b.len()]
}

/// The id that comes nearest to a name.
pub(super) fn slug(found: &str) -> Option<String> {
    let words = found.split(|it: char| !it.is_ascii_alphanumeric());
    let words: Vec<_> = words.filter(|it| !it.is_empty()).collect();
    let slug = words.join("-").to_ascii_lowercase();
    // Of another name, only a half would be left.
    (found.is_ascii() && slug.parse::<BenchmarkId>().is_ok()).then_some(slug)
}

/// The plain digits of a number that is written in another way, such as
/// `0x1F`, `1_000` or `１０`.
pub(super) fn number(found: &str) -> Option<String> {
    let half: String = found.chars().map(half_width).collect();
    let radix = |prefix, radix| i64::from_str_radix(half.strip_prefix(prefix)?, radix).ok();
    if let Some(number) = radix("0x", 16).or(radix("0o", 8)).or(radix("0b", 2)) {
        return Some(number.to_string());
    }
    let plain = ungrouped(&half).unwrap_or(half);
    let begins = plain.starts_with(|it: char| it.is_ascii_digit() || it == '-');
    let is_number = begins && plain.parse::<f64>().is_ok_and(f64::is_finite);
    (is_number && plain != found).then_some(plain)
}

/// The share that a percentage is.
pub(super) fn share(found: &str) -> Option<String> {
    let half: String = found.chars().map(half_width).collect();
    let Some(percent) = half.strip_suffix('%') else {
        return number(found);
    };
    let percent: f64 = percent.trim().parse().ok()?;
    percent.is_finite().then(|| (percent / 100.0).to_string())
}

/// The ASCII form of what Korean and Japanese keyboards also write wide.
fn half_width(character: char) -> char {
    match character {
        '０'..='９' | '．' | '％' | '－' | '，' => {
            char::from_u32(u32::from(character) - 0xfee0).unwrap_or(character)
        }
        _ => character,
    }
}

/// A number without the signs between its thousands; none where they stand
/// elsewhere, because then they may be something else.
fn ungrouped(number: &str) -> Option<String> {
    let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
    let mut groups = whole.split([',', '_', ' ', '\'']);
    let first = groups.next()?;
    let rest: Vec<_> = groups.collect();
    let is_grouped = first.len() <= 3 && !rest.is_empty() && rest.iter().all(|it| it.len() == 3);
    is_grouped.then(|| match fraction {
        "" => [first, &rest.concat()].concat(),
        _ => [first, &rest.concat(), ".", fraction].concat(),
    })
}
