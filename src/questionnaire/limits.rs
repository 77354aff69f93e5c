//! What no questionnaire or benchmark file may exceed.
//!
//! They bound the work a file can cause; they are far above what people write.

/// Bytes in a file.
pub const BYTES: usize = 1 << 20;
/// Triggers in a questionnaire.
pub const TRIGGERS: usize = 40;
/// Requirements in a questionnaire.
pub const REQUIREMENTS: usize = 2_000;
/// Levels of a scale.
pub const LEVELS: usize = 12;
/// YAML values inside one another.
pub const DEPTH: usize = 32;
/// YAML values in a file.
pub const NODES: usize = 200_000;
/// YAML values that aliases repeat.
pub const ALIASED: usize = 10_000;
/// Characters in a text.
pub const CHARACTERS: usize = 10_000;
/// Characters in a key. That is YAML's own limit for a key without a question
/// mark before it.
pub const KEY_CHARACTERS: usize = 1_024;
/// Errors that are listed, and warnings that are.
pub const PROBLEMS: usize = 1_000;
