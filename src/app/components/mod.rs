//! Parts of pages. They know only their props.

pub mod figure;
