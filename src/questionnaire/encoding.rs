//! From bytes to text, or to what the bytes are instead.

use super::{Place, Problem, ProblemKind, limits, node, place::without_mark};

/// What a file is that is not text in UTF-8.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// Text in UTF-16, the lower byte first: what Windows calls Unicode.
    Utf16LittleEndian,
    /// Text in UTF-16, the higher byte first.
    Utf16BigEndian,
    /// Text in UTF-32.
    Utf32,
    /// A ZIP archive, as files of Excel and Word are.
    Zip,
    /// A PDF.
    Pdf,
    /// Another file, mostly text in an older encoding such as CP949, EUC-KR
    /// or Shift JIS.
    Other {
        /// The first byte that is no UTF-8.
        byte: u8,
    },
}

/// The text that the bytes of a questionnaire's file are, be it right or wrong.
///
/// # Errors
/// What the bytes are instead, or that there are too many of them.
///
/// ```
/// use needs_catch::questionnaire::text;
///
/// assert_eq!(text("id: 축적".as_bytes()), Ok("id: 축적"));
/// assert_eq!(text(b"PK\x03\x04").unwrap_err().to_string(), "1:1: expected text in UTF-8, found a ZIP archive, such as an Excel or Word file; copy its text into a plain text file");
/// ```
pub fn text(bytes: &[u8]) -> Result<&str, Problem> {
    if bytes.len() > limits::BYTES {
        return Err(node::too_large(bytes.len()));
    }
    if let Some(encoding) = known(bytes) {
        return Err(problem(Place::START, encoding));
    }
    std::str::from_utf8(bytes).map_err(|error| {
        let (valid, rest) = bytes.split_at(error.valid_up_to());
        let before = std::str::from_utf8(valid).unwrap_or_default();
        let byte = rest.first().copied().unwrap_or_default();
        let place = Place::START.after(without_mark(before));
        problem(place, Encoding::Other { byte })
    })
}

/// What a text is that was taken for UTF-8 because all of it is ASCII, with a
/// zero byte beside each character.
pub(super) fn mistaken(text: &str) -> Option<Problem> {
    unmarked(text.as_bytes()).map(|encoding| problem(Place::START, encoding))
}

fn problem(place: Place, encoding: Encoding) -> Problem {
    Problem {
        place,
        end: place.next(),
        path: String::new(),
        kind: ProblemKind::Encoding(encoding),
    }
}

/// What can be told from the first bytes.
fn known(bytes: &[u8]) -> Option<Encoding> {
    match bytes {
        [0xff, 0xfe, 0, 0, ..] | [0, 0, 0xfe, 0xff, ..] => Some(Encoding::Utf32),
        [0xff, 0xfe, ..] => Some(Encoding::Utf16LittleEndian),
        [0xfe, 0xff, ..] => Some(Encoding::Utf16BigEndian),
        [b'P', b'K', 3 | 5, 4 | 6, ..] => Some(Encoding::Zip),
        _ if bytes.starts_with(b"%PDF-") => Some(Encoding::Pdf),
        _ => unmarked(bytes),
    }
}

/// Text in UTF-16 or UTF-32 without a mark: in YAML every other byte of the
/// signs and spaces is zero, which UTF-8 never has.
fn unmarked(bytes: &[u8]) -> Option<Encoding> {
    let bytes = &bytes[..bytes.len().min(4096)];
    let zeros = |from: usize, step: usize| {
        let all = bytes.iter().skip(from).step_by(step);
        all.filter(|it| **it == 0).count()
    };
    // A character takes four bytes, and all but a few leave two of them zero.
    let quarter = bytes.len() / 4;
    let wide = |zero, mostly| zeros(zero, 4) >= quarter && zeros(mostly, 4) * 2 > quarter;
    let (even, odd) = (zeros(0, 2), zeros(1, 2));
    // One in eight is plenty: keys, spaces and line ends are a good part even
    // of a file in Korean.
    let many = even.max(odd) * 8 > bytes.len();
    if !many || bytes.len() < 4 {
        None
    } else if wide(3, 2) || wide(0, 1) {
        Some(Encoding::Utf32)
    } else if even > 2 * odd {
        Some(Encoding::Utf16BigEndian)
    } else if odd > 2 * even {
        Some(Encoding::Utf16LittleEndian)
    } else {
        None
    }
}
