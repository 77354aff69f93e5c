use std::fmt;

/// What a chart is drawn for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// A light screen.
    #[default]
    Light,
    /// A dark screen.
    Dark,
    /// Paper, and files that others open: light, on white.
    Print,
}

/// A solid colour. There is no other kind: office programs paint what is
/// half transparent black.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colour(u32);

/// The colours of charts.
///
/// The level bands are pale relatives of the level colours on the page. They
/// rise in one direction of lightness, so that they differ to any eye and in
/// grey, and every line stands out from every band. Lines differ in their
/// pattern too.
#[derive(Debug)]
pub struct Palette {
    /// The lowest, a middle and the highest level.
    bands: [Colour; 3],
    /// The line between two bands.
    pub seam: Colour,
    /// The axes.
    pub grid: Colour,
    /// The score.
    pub score: Colour,
    /// A reference band.
    pub reference: Colour,
    /// A mark to be read with caution.
    pub caution: Colour,
    /// Words and numbers.
    pub text: Colour,
    /// What the chart lies on; none where the page shows through.
    pub paper: Option<Colour>,
}

const LIGHT: Palette = Palette {
    bands: [
        Colour(0x00F9_EFCF),
        Colour(0x00B2_D8D0),
        Colour(0x007F_AECB),
    ],
    seam: Colour(0x00FF_FFFF),
    grid: Colour(0x009A_A9B5),
    score: Colour(0x001B_2A63),
    reference: Colour(0x0098_1B6C),
    caution: Colour(0x008A_3A00),
    text: Colour(0x0024_2B33),
    paper: None,
};

const DARK: Palette = Palette {
    bands: [
        Colour(0x002F_2A1F),
        Colour(0x002A_5052),
        Colour(0x003F_7188),
    ],
    seam: Colour(0x0014_181F),
    grid: Colour(0x005F_7180),
    score: Colour(0x00F7_F9FF),
    reference: Colour(0x00FF_BDE6),
    caution: Colour(0x00FF_C27A),
    text: Colour(0x00E4_E9EF),
    paper: None,
};

const PRINT: Palette = Palette {
    paper: Some(Colour(0x00FF_FFFF)),
    ..LIGHT
};

impl Palette {
    /// The colours of this theme.
    pub const fn of(theme: Theme) -> &'static Self {
        match theme {
            Theme::Light => &LIGHT,
            Theme::Dark => &DARK,
            Theme::Print => &PRINT,
        }
    }

    /// The colour of a level band: its position from the lowest, and how many
    /// bands there are.
    pub fn band(&self, at: usize, bands: usize) -> Colour {
        let [low, middle, high] = self.bands;
        let steps = bands.saturating_sub(1);
        match (2 * at).checked_sub(steps) {
            _ if steps == 0 => middle,
            None => low.towards(middle, 2 * at, steps),
            Some(above) => middle.towards(high, above.min(steps), steps),
        }
    }
}

impl Colour {
    /// Red, green and blue.
    pub const fn channels(self) -> [u8; 3] {
        let [_, red, green, blue] = self.0.to_be_bytes();
        [red, green, blue]
    }

    /// The colour `part` of `whole` steps on the way to another.
    fn towards(self, other: Self, part: usize, whole: usize) -> Self {
        let (from, to) = (self.channels(), other.channels());
        let mixed = std::array::from_fn(|at| {
            let (from, to) = (usize::from(*from.get(at)?), usize::from(*to.get(at)?));
            u8::try_from((from * (whole - part) + to * part) / whole).ok()
        });
        let [red, green, blue] = mixed.map(|channel: Option<u8>| channel.unwrap_or_default());
        Self(u32::from_be_bytes([0, red, green, blue]))
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{:06x}", self.0)
    }
}

impl From<Colour> for charming::element::Color {
    fn from(colour: Colour) -> Self {
        Self::Value(colour.to_string())
    }
}
