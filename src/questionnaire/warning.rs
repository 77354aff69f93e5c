use crate::i18n::Locale;

/// What in a valid file may not be what its author means.
#[derive(Clone, Debug, PartialEq)]
pub enum Warning {
    /// A text that is not written in every language its file speaks.
    MissingTranslation {
        /// The languages it lacks.
        locales: Vec<Locale>,
    },
    /// A requirement describes the two ends of the scale and nothing between.
    FewAnchors,
    /// A weight that nothing is weighed against.
    OnlyWeight {
        /// The weight.
        weight: f64,
    },
    /// A weight that all have, so that it makes no difference.
    EqualWeights {
        /// The weight.
        weight: f64,
    },
    /// A list in which every weight is 0.
    NothingCounts,
    /// More triggers than a radar chart can be read with.
    ManyTriggers {
        /// How many there are.
        found: usize,
        /// How many can be read.
        limit: usize,
    },
    /// Fewer triggers than a radar chart can be drawn with.
    FewTriggers {
        /// How many there are.
        found: usize,
        /// How many it takes.
        least: usize,
    },
    /// A requirement that asks two things at once.
    DoubleBarrelled {
        /// The word that joins them.
        joined: String,
    },
    /// A cap that can never hold a level down.
    IdleCap(IdleCap),
    /// A character that turns the direction of the text after it, so that a
    /// file may look other than it reads.
    Disguise {
        /// The character.
        character: char,
    },
}

/// Why a cap can never hold a level down.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum IdleCap {
    /// Nothing is below the lowest level.
    BelowLowest,
    /// Nothing is above the highest band.
    AtMostHighest,
    /// While its requirement stands below the level, the score of the trigger
    /// lies in a band it allows anyway.
    OutOfReach {
        /// What the score then stays below, as a share.
        reach: f64,
        /// Where the next band begins, as a share.
        from: f64,
    },
}
