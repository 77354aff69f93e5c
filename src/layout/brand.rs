use std::{fmt, str::FromStr};

use base64::{Engine as _, engine::general_purpose::STANDARD};
use serde::{Deserialize, Serialize};

use super::{Png, png::NotAPng};

/// Whose document it is, to the eye.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Brand {
    /// The colour of rules and headings; the product's own if none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub accent: Option<Accent>,
    /// The picture at the top of the cover.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub logo: Option<Logo>,
}

/// A colour that somebody chose.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Accent([u8; 3]);

/// What is no colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a colour is written as #1f5fbf")]
pub struct NotAColour;

/// The contrast of letters, a little more than WCAG asks: it is computed within
/// one per cent.
const ENOUGH: f64 = 4.55;

impl Accent {
    /// Red, green and blue.
    pub const fn channels(self) -> [u8; 3] {
        self.0
    }

    /// The same hue, as dark as letters on white must be: a contrast of 4.5
    /// to 1, as WCAG 2.2 (1.4.3) asks. What is dark enough stays as it is.
    ///
    /// ```
    /// use needs_catch::layout::Accent;
    ///
    /// let dark: Accent = "#1f3f7f".parse().unwrap();
    /// assert_eq!(dark.ink(), dark);
    /// let yellow: Accent = "#ffd800".parse().unwrap();
    /// assert_eq!(yellow.ink().to_string(), "#8a7400");
    /// ```
    #[must_use]
    pub fn ink(self) -> Self {
        // Black is reached long before the steps run out.
        (0..=255_u16)
            .map(|step| self.darkened(255 - step))
            .find(|it| it.contrast_with_white() >= ENOUGH)
            .unwrap_or(Self([0; 3]))
    }

    fn darkened(self, to: u16) -> Self {
        let darker = |channel: u8| u8::try_from(u16::from(channel) * to / 255).unwrap_or(channel);
        Self(self.0.map(darker))
    }

    fn contrast_with_white(self) -> f64 {
        // The curve of sRGB within 0.2 %: its own power is not the same to the
        // last bit natively and in the browser.
        let linear = |channel: u8| {
            let share = f64::from(channel) / 255.0;
            share * (share * (share * 0.305_306_011 + 0.682_171_111) + 0.012_522_878)
        };
        let [red, green, blue] = self.0.map(linear);
        1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)
    }
}

impl FromStr for Accent {
    type Err = NotAColour;

    fn from_str(text: &str) -> Result<Self, NotAColour> {
        let digits = text.strip_prefix('#').filter(|it| it.len() == 6);
        let number = digits
            .filter(|it| it.bytes().all(|byte| byte.is_ascii_hexdigit()))
            .and_then(|it| u32::from_str_radix(it, 16).ok())
            .ok_or(NotAColour)?;
        let [_, red, green, blue] = number.to_be_bytes();
        Ok(Self([red, green, blue]))
    }
}

impl TryFrom<String> for Accent {
    type Error = NotAColour;

    fn try_from(text: String) -> Result<Self, NotAColour> {
        text.parse()
    }
}

impl From<Accent> for String {
    fn from(accent: Accent) -> Self {
        accent.to_string()
    }
}

impl fmt::Display for Accent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [red, green, blue] = self.0;
        write!(f, "#{red:02x}{green:02x}{blue:02x}")
    }
}

/// A small picture, kept as the text it has in a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Logo(String);

/// Why a picture is no logo.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotALogo {
    /// It is too large to be carried in every file.
    #[error("a logo has at most {} bytes", Logo::LIMIT)]
    TooLarge,
    /// It is no picture of this kind.
    #[error(transparent)]
    NotAPng(#[from] NotAPng),
}

impl Logo {
    /// Bytes in the largest picture.
    pub const LIMIT: usize = 256 * 1024;

    /// Keeps a picture.
    pub fn new(png: &Png) -> Result<Self, NotALogo> {
        if png.bytes().len() > Self::LIMIT {
            return Err(NotALogo::TooLarge);
        }
        Ok(Self(STANDARD.encode(png.bytes())))
    }

    /// The picture.
    pub fn png(&self) -> Result<Png, NotAPng> {
        Png::read(STANDARD.decode(&self.0).map_err(|_undecodable| NotAPng)?)
    }

    /// The picture as an address that holds it.
    pub fn data_url(&self) -> String {
        format!("data:image/png;base64,{}", self.0)
    }
}

/// Only its letters are looked at here: an assessment is read before the first
/// page, and whether the picture can be drawn matters to a report alone.
impl TryFrom<String> for Logo {
    type Error = NotALogo;

    fn try_from(text: String) -> Result<Self, NotALogo> {
        if text.len() > Self::LIMIT.div_ceil(3) * 4 {
            return Err(NotALogo::TooLarge);
        }
        let known = |byte: u8| byte.is_ascii_alphanumeric() || b"+/=".contains(&byte);
        if text.bytes().all(known) {
            Ok(Self(text))
        } else {
            Err(NotAPng.into())
        }
    }
}

impl From<Logo> for String {
    fn from(logo: Logo) -> Self {
        logo.0
    }
}
