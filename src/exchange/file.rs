use serde::{Deserialize, Serialize, de::DeserializeOwned};
use serde_json::{Value, error::Category};

use super::Error;

/// The version of both formats that this program writes.
pub const VERSION: u64 = 1;

/// What a file of this program can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A whole assessment.
    Assessment,
    /// An invitation.
    Invitation,
    /// Somebody's answers.
    Answers,
}

impl Kind {
    const ALL: [Self; 3] = [Self::Assessment, Self::Invitation, Self::Answers];

    const fn format(self) -> &'static str {
        match self {
            // Its own module reads and writes it.
            Self::Assessment => "needs-catch-assessment",
            Self::Invitation => "needs-catch-invitation",
            Self::Answers => "needs-catch-answers",
        }
    }

    fn says(format: &Value) -> Option<Self> {
        Self::ALL.into_iter().find(|it| *format == *it.format())
    }
}

/// What a file says it is, where that is one of ours.
///
/// ```
/// use needs_catch::exchange::{Kind, kind};
///
/// let text = r#"{ "format": "needs-catch-answers", "version": 1 }"#;
/// assert_eq!(kind(text.as_bytes()), Some(Kind::Answers));
/// assert_eq!(kind(b"answers"), None);
/// ```
pub fn kind(bytes: &[u8]) -> Option<Kind> {
    let text = text(bytes).ok()?;
    let probe: Probe = serde_json::from_str(text).ok()?;
    Kind::says(&probe.format)
}

/// What a file says it is; the rest is only looked at as JSON.
#[derive(Deserialize)]
struct Probe {
    #[serde(default)]
    format: Value,
    #[serde(default)]
    version: Value,
}

#[derive(Serialize)]
struct File<'a, T> {
    format: &'static str,
    version: u64,
    content: &'a T,
}

/// The text of a file around this content: the same content always gives the
/// same bytes.
pub(super) fn write<T: Serialize>(kind: Kind, content: &T) -> String {
    let file = File {
        format: kind.format(),
        version: VERSION,
        content,
    };
    let mut text = serde_json::to_string_pretty(&file).expect("its keys are text");
    text.push('\n');
    text
}

/// Reads the content of a file of this kind.
pub(super) fn read<T: DeserializeOwned>(
    bytes: &[u8],
    wanted: Kind,
    limit: usize,
) -> Result<T, Error> {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Whole<T> {
        #[serde(rename = "format")]
        _format: Value,
        #[serde(rename = "version")]
        _version: Value,
        content: T,
    }
    if bytes.len() > limit {
        let bytes = bytes.len();
        return Err(Error::TooLarge { bytes, limit });
    }
    let text = text(bytes)?;
    let probe: Probe = serde_json::from_str(text).map_err(|error| match error.classify() {
        Category::Data => Error::Other { found: None },
        Category::Eof => Error::Truncated,
        Category::Io | Category::Syntax => Error::NotJson {
            line: error.line().max(1),
            column: error.column().max(1),
        },
    })?;
    let found = Kind::says(&probe.format);
    if found != Some(wanted) {
        return Err(Error::Other { found });
    }
    match probe.version.as_u64() {
        Some(VERSION) => {}
        Some(found) if found > VERSION => return Err(Error::Newer { found }),
        _ => return Err(Error::damaged("the version is none")),
    }
    serde_json::from_str(text)
        .map(|it: Whole<T>| it.content)
        .map_err(Error::damaged)
}

fn text(bytes: &[u8]) -> Result<&str, Error> {
    let text = str::from_utf8(bytes).map_err(|_elsewhere| Error::NotUtf8)?;
    Ok(text.strip_prefix('\u{feff}').unwrap_or(text))
}
