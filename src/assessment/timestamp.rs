use std::{fmt, ops::Range, str::FromStr};

use serde::{Deserialize, Serialize};

/// What is wrong with a time.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a time such as 2026-11-22T09:30:00.000Z")]
pub struct NotATimestamp(pub String);

/// A moment in UTC, as RFC 3339 with milliseconds writes it. Later moments
/// compare greater.
///
/// The core never asks for the time; whoever makes a change says when.
///
/// ```
/// use needs_catch::assessment::Timestamp;
///
/// assert!("2026-11-22T09:30:00.000Z".parse::<Timestamp>().is_ok());
/// assert!("yesterday".parse::<Timestamp>().is_err());
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Timestamp(String);

impl Timestamp {
    /// The beginning of 1970: a time for those who know none.
    pub fn epoch() -> Self {
        Self("1970-01-01T00:00:00.000Z".to_owned())
    }

    /// The moment as it is written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The day, as `2026-11-22`.
    pub fn date(&self) -> &str {
        &self.0[..10]
    }

    /// How many whole seconds it is after another moment; 0 where it is before.
    ///
    /// ```
    /// use needs_catch::assessment::Timestamp;
    ///
    /// let at = |text: &str| text.parse::<Timestamp>().unwrap();
    /// let begun = at("2028-02-28T23:59:30.000Z");
    /// assert_eq!(at("2028-03-01T00:00:00.000Z").seconds_since(&begun), 86_430);
    /// assert_eq!(Timestamp::epoch().seconds_since(&begun), 0);
    /// ```
    pub fn seconds_since(&self, other: &Self) -> u64 {
        self.seconds().saturating_sub(other.seconds())
    }

    /// Whole seconds since some March: a leap day ends a year.
    fn seconds(&self) -> u64 {
        let part = |range: Range<usize>| self.0[range].parse::<u64>().unwrap_or(0);
        let (month, day) = (part(5..7), part(8..10));
        let months = 12 * (part(0..4) + 400) + month - 3;
        let (year, month) = (months / 12, months % 12);
        let days = 365 * year + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + day;
        ((days * 24 + part(11..13)) * 60 + part(14..16)) * 60 + part(17..19)
    }

    /// The year.
    pub fn year(&self) -> u16 {
        self.0[..4].parse().unwrap_or(0)
    }
}

impl TryFrom<String> for Timestamp {
    type Error = NotATimestamp;

    fn try_from(text: String) -> Result<Self, NotATimestamp> {
        let form = b"0000-00-00T00:00:00.000Z";
        let fits = text.len() == form.len()
            && (text.bytes().zip(form)).all(|(byte, &form)| match form {
                b'0' => byte.is_ascii_digit(),
                _ => byte == form,
            });
        let within = |part: std::ops::Range<usize>, limits: std::ops::RangeInclusive<u8>| {
            text[part]
                .parse()
                .is_ok_and(|number| limits.contains(&number))
        };
        if fits
            && within(5..7, 1..=12)
            && within(8..10, 1..=31)
            && within(11..13, 0..=23)
            && within(14..16, 0..=59)
            && within(17..19, 0..=60)
        {
            Ok(Self(text))
        } else {
            Err(NotATimestamp(text))
        }
    }
}

impl FromStr for Timestamp {
    type Err = NotATimestamp;

    fn from_str(text: &str) -> Result<Self, NotATimestamp> {
        text.to_owned().try_into()
    }
}

impl From<Timestamp> for String {
    fn from(timestamp: Timestamp) -> Self {
        timestamp.0
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
