//! Needs Catch.

pub mod i18n;
pub mod questionnaire;
pub mod assessment;
pub mod sample;
pub mod scoring;
pub mod chart;
pub mod report;
pub mod archive;
#[cfg(feature = "app")]
pub mod app;
