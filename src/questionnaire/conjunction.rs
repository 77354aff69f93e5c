//! Words that join two things, in the languages we speak.

use std::ops::Range;

/// Words that stand by themselves, as their languages write them.
const WORDS: [&str; 5] = ["and", "or", "및", "또는", "혹은"];

/// Words between which and their neighbours Japanese puts no space.
const UNSPACED: [&str; 7] = [
    "および",
    "及び",
    "または",
    "又は",
    "もしくは",
    "若しくは",
    "かつ",
];

/// Where a heading joins two things into one.
pub(super) fn joining(text: &str) -> Option<Range<usize>> {
    (spaced(text).into_iter().chain(unspaced(text))).min_by_key(|found| found.start)
}

/// Where a text leaves open which of two is meant, as with “and/or”.
pub(super) fn either(text: &str) -> Option<Range<usize>> {
    let lower = text.to_ascii_lowercase();
    let slashes = lower.match_indices(['/', '／']);
    slashes.into_iter().find_map(|(at, slash)| {
        let before = lower[..at].trim_end();
        let after = lower[at + slash.len()..].trim_start();
        let left = all().find(|it| {
            let rest = before.strip_suffix(it);
            rest.is_some_and(|rest| !(is_ascii(it) && rest.ends_with(is_letter)))
        })?;
        let right = all().find(|it| {
            let rest = after.strip_prefix(it);
            rest.is_some_and(|rest| !(is_ascii(it) && rest.starts_with(is_letter)))
        })?;
        let end = text.len() - after.len() + right.len();
        Some(before.len() - left.len()..end)
    })
}

fn all() -> impl Iterator<Item = &'static str> {
    WORDS.into_iter().chain(UNSPACED).chain(["그리고"])
}

fn is_ascii(word: &str) -> bool {
    word.is_ascii()
}

fn is_letter(character: char) -> bool {
    character.is_ascii_alphanumeric()
}

/// A word of its own with others on both its sides.
fn spaced(text: &str) -> Option<Range<usize>> {
    let mut words = Vec::new();
    let mut start = 0;
    for word in text.split_inclusive(|it: char| !it.is_alphanumeric()) {
        let letters = word.trim_end_matches(|it: char| !it.is_alphanumeric());
        if !letters.is_empty() {
            words.push((start, letters));
        }
        start += word.len();
    }
    let inner = words.get(1..words.len().saturating_sub(1))?;
    let is_one = |word: &str| WORDS.iter().any(|it| word.eq_ignore_ascii_case(it));
    let (start, found) = inner.iter().find(|(_, word)| is_one(word))?;
    Some(*start..start + found.len())
}

fn unspaced(text: &str) -> Option<Range<usize>> {
    UNSPACED
        .iter()
        .flat_map(|word| text.match_indices(word))
        .filter(|(at, word)| joins(&text[..*at], word, &text[at + word.len()..]))
        .map(|(at, word)| at..at + word.len())
        .min_by_key(|found| found.start)
}

/// Whether a word is one here, and no part of another: 及び腰 is a posture,
/// かつて is long ago.
fn joins(before: &str, word: &str, after: &str) -> bool {
    let (Some(previous), Some(next)) = (before.chars().next_back(), after.chars().next()) else {
        return false;
    };
    match word {
        "および" | "及び" => !matches!(next, '腰' | 'ま' | 'つ'),
        "かつ" => {
            let ends_word = !('ぁ'..='ヿ').contains(&previous)
                || matches!(previous, 'に' | 'で' | 'く' | 'し' | 'り');
            ends_word && !matches!(next, 'て' | 'い' | 'お' | 'ぐ' | 'ぎ' | 'ら')
        }
        _ => true,
    }
}
