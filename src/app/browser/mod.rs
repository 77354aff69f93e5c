//! The browser: the only folder that names it.
//!
//! Text goes in and comes out; nothing here knows what it means. Everything
//! that can be denied (storage, files, charts) answers with an error value.

pub mod address;
pub mod clipboard;
pub mod clock;
pub mod database;
pub mod echarts;
pub mod file;
pub mod format;
pub mod keyboard;
pub mod local;
pub mod office;
pub mod page;
pub mod paper;
pub mod picture;
pub mod storage;
pub mod styles;
pub mod text_area;
