/// Why what was typed is no amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotAnAmount {
    /// It is not one number, or could be read as two different ones.
    #[error("this is not a number")]
    Unreadable,
    /// It is below zero.
    #[error("an amount is not below zero")]
    Negative,
    /// It has more than fifteen digits before the decimal point, which could
    /// not be kept exactly.
    #[error("an amount has at most fifteen digits")]
    TooLarge,
}

const MOST_DIGITS: usize = 15;

/// Reads an amount as people type it; `None` where nothing is typed.
///
/// Full-width characters are read like their plain ones, commas, apostrophes
/// and spaces may group three digits, and one comma before one or two last
/// digits is a decimal comma. What could be meant in two ways is refused
/// rather than guessed.
///
/// ```
/// use needs_catch::assessment::{NotAnAmount, amount};
///
/// assert_eq!(amount("1,234,567.8"), Ok(Some(1_234_567.8)));
/// assert_eq!(amount("１２，３４５"), Ok(Some(12_345.0)));
/// assert_eq!(amount("1,5"), Ok(Some(1.5)));
/// assert_eq!(amount(" "), Ok(None));
/// assert_eq!(amount("12,34,5"), Err(NotAnAmount::Unreadable));
/// ```
pub fn amount(typed: &str) -> Result<Option<f64>, NotAnAmount> {
    let plain: String = typed.trim().chars().map(plain).collect();
    if plain.is_empty() {
        return Ok(None);
    }
    if let Some(rest) = plain.strip_prefix('-') {
        return match amount(rest)? {
            Some(_) => Err(NotAnAmount::Negative),
            None => Err(NotAnAmount::Unreadable),
        };
    }
    let (whole, decimals) = split(&plain).ok_or(NotAnAmount::Unreadable)?;
    let digits = ungrouped(whole).ok_or(NotAnAmount::Unreadable)?;
    if digits.trim_start_matches('0').len() > MOST_DIGITS {
        return Err(NotAnAmount::TooLarge);
    }
    let number = format!("0{digits}.{decimals}0").parse();
    number.map(Some).or(Err(NotAnAmount::Unreadable))
}

/// A character as a plain keyboard has it.
fn plain(char: char) -> char {
    match char {
        '０'..='９' | '．' | '，' | '－' => {
            // Full-width forms lie a fixed distance from ASCII.
            char::from_u32(u32::from(char) - 0xFEE0).unwrap_or(char)
        }
        '、' | '､' => ',',
        '。' | '｡' => '.',
        '−' | '‐' | '–' => '-',
        '’' => '\'',
        _ if char.is_whitespace() => ' ',
        _ => char,
    }
}

/// What stands before the decimal sign, and the digits behind it.
fn split(plain: &str) -> Option<(&str, &str)> {
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if let Some((whole, decimals)) = plain.split_once('.') {
        let any = !whole.is_empty() || !decimals.is_empty();
        return (any && digits(decimals)).then_some((whole, decimals));
    }
    match plain.split_once(',') {
        Some((whole, decimals)) if (1..=2).contains(&decimals.len()) && digits(decimals) => {
            Some((whole, decimals))
        }
        _ => Some((plain, "")),
    }
}

/// The digits without what groups them: always the same sign, always three.
fn ungrouped(whole: &str) -> Option<String> {
    let sign = whole.chars().find(|it| !it.is_ascii_digit());
    let Some(sign) = sign else {
        return Some(whole.to_owned());
    };
    if ![',', ' ', '\''].contains(&sign) {
        return None;
    }
    let groups: Vec<_> = whole.split(sign).collect();
    let (first, rest) = groups.split_first()?;
    let fits = (1..=3).contains(&first.len()) && rest.iter().all(|group| group.len() == 3);
    let digits = groups.concat();
    (fits && digits.bytes().all(|byte| byte.is_ascii_digit())).then_some(digits)
}
