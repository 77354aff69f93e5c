//! Parts of pages. They know only their props.

pub mod content_language;
pub mod figure;
pub mod modal;
pub mod qr;
