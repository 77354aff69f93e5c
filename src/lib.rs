//! Needs Catch.

#[cfg(feature = "app")]
pub mod app;
pub mod assessment;
pub mod i18n;
pub mod questionnaire;
pub mod scoring;
