//! Everything that can be proved without a browser.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod archive;
mod authoring;
mod changes;
mod chart;
#[cfg(feature = "cli")]
mod cli;
mod content;
mod disclosure;
mod releases;
mod document;
mod exchange;
mod facing;
mod figures;
mod grid;
mod hardness;
mod highlights;
#[cfg(feature = "office")]
mod job;
mod journey;
mod laws;
mod layout;
mod lints;
mod merge;
mod migration;
#[cfg(feature = "office")]
mod office;
mod overview;
mod pace;
mod people;
mod powers;
mod problems;
mod promise;
mod protection;
mod readme;
mod report;
mod roster;
mod sample;
mod schema;
mod scoring;
mod sketch;
mod spread;
mod strings;
mod svg;
mod syntax;
mod tidy;
mod turnout;
mod workshop;
