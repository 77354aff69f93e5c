/// A picture as a PNG file, and its size.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Png {
    bytes: Vec<u8>,
    width: u32,
    height: u32,
}

/// What is no PNG file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a PNG file")]
pub struct NotAPng;

const SIGNATURE: &[u8] = b"\x89PNG\r\n\x1a\n";

impl Png {
    /// Takes a file for a picture if it begins as one and has a size.
    pub fn read(bytes: Vec<u8>) -> Result<Self, NotAPng> {
        let header = (bytes.strip_prefix(SIGNATURE))
            .filter(|it| it.get(4..8) == Some(b"IHDR"))
            .ok_or(NotAPng)?;
        let number = |at: usize| {
            let four = header.get(at..at + 4)?;
            Some(u32::from_be_bytes(four.try_into().ok()?)).filter(|it| *it > 0)
        };
        let (width, height) = (number(8).ok_or(NotAPng)?, number(12).ok_or(NotAPng)?);
        Ok(Self {
            bytes,
            width,
            height,
        })
    }

    /// The file.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Pixels across.
    pub const fn width(&self) -> u32 {
        self.width
    }

    /// Pixels down.
    pub const fn height(&self) -> u32 {
        self.height
    }
}
