//! Colours of office files: those that `style/tokens.css` has for light paper,
//! and the brand's. Each is six hexadecimal digits, as the formats write it.

use crate::{layout::Brand, report::cell::Level};

const TOKENS: &str = include_str!("../../../style/tokens.css");

/// The colour of this name on light paper, such as `ink-soft`.
pub(super) fn token(name: &str) -> &'static str {
    let colours = |line: &'static str| {
        let line = line.trim_start().strip_prefix("--")?.strip_prefix(name)?;
        line.strip_prefix(": light-dark(#")?.get(..6)
    };
    TOKENS.lines().find_map(colours).unwrap_or("000000")
}

/// The colour of rules and fills: the brand's, else the product's.
pub(super) fn accent(brand: &Brand) -> String {
    brand
        .accent
        .map_or_else(|| token("accent").to_owned(), |it| digits(it.channels()))
}

/// The colour of letters that stand out: the brand's as dark as letters must
/// be, else the product's.
pub(super) fn ink(brand: &Brand) -> String {
    brand.accent.map_or_else(
        || token("accent").to_owned(),
        |it| digits(it.ink().channels()),
    )
}

/// What a level is painted with, and the letters on it.
pub(super) fn tone(level: &Level) -> [&'static str; 2] {
    toned(level.tone())
}

/// The same for a tone, from 1 to 5.
pub(super) fn toned(tone: usize) -> [&'static str; 2] {
    let name = format!("level-{tone}");
    [token(&name), token(&format!("{name}-ink"))]
}

fn digits([red, green, blue]: [u8; 3]) -> String {
    format!("{red:02X}{green:02X}{blue:02X}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_tone_has_its_colours() {
        for tone in 1..=5 {
            let [fill, letters] = toned(tone);
            assert!(fill != letters && fill != "000000" && letters != "000000");
        }
        assert_eq!(toned(1), ["f6e3b0", "3f2e00"]);
        assert_eq!(token("ink"), "17222f");
        assert_eq!(token("ink-soft"), "48586a");
    }

    #[test]
    fn a_brand_colours_rules_as_it_is_and_letters_as_dark_as_they_must_be() {
        assert_eq!(accent(&Brand::default()), "1f4f86");
        let yellow = Brand {
            accent: "#ffd800".parse().ok(),
            logo: None,
        };
        assert_eq!(accent(&yellow), "FFD800");
        assert_eq!(ink(&yellow), "8A7400");
    }
}
