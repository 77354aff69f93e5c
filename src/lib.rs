//! Needs Catch is a marketing-maturity self-assessment that runs wholly in the
//! browser. This page is its architecture.
//!
//! # Four steps
//!
//! 1. **Read.** The text of a YAML file becomes a [`Questionnaire`], or the
//!    list of everything that is wrong with it ([`questionnaire`]).
//! 2. **Record.** What people answer arrives as a [`Change`] and makes an
//!    [`Assessment`] ([`assessment`]).
//! 3. **Score.** One total function makes a [`Scorecard`] of the two
//!    ([`scoring`]).
//! 4. **Show.** A scorecard becomes a chart ([`chart`]), a document or a table
//!    ([`report`]), and the assessment a file to come back to ([`archive`]).
//!
//! When a questionnaire gets a newer version, [`migration`] says what becomes
//! of the answers. How answers come together from several people, without a
//! server, is the [`exchange`]. What a report holds, in which order and for whose eyes, is
//! a [`layout`], kept with the assessment. Around them, [`i18n`] holds every
//! sentence a person reads, and [`schema`] tells editors what the files look
//! like. Three doors lead in: the module `app` is the browser (pages, keyboard,
//! storage), the module `worker` its second thread, which makes files, the
//! module `cli` the command line.
//!
//! # Who may name whom
//!
//! | module | may name |
//! |---|---|
//! | `app` | everything but `cli` and `worker` |
//! | `cli` | everything but `app` and `worker`; `main` is its door |
//! | `worker` | `report` |
//! | `exchange` | `assessment` `questionnaire` `i18n` |
//! | `sample` | `assessment` `questionnaire` `i18n` |
//! | `report` | `chart` `scoring` `archive` `migration` `assessment` `layout` `questionnaire` `i18n` |
//! | `chart` | `scoring` `questionnaire` `i18n` |
//! | `migration` | `assessment` `questionnaire` and [`i18n::Text`] |
//! | `schema` | `archive` `assessment` `layout` `questionnaire` `i18n` |
//! | `archive` | `assessment` `questionnaire` `i18n` |
//! | `scoring` | `assessment` `questionnaire` |
//! | `assessment` | `layout` `questionnaire` and [`i18n::Locale`] |
//! | `layout` | `questionnaire` `i18n` |
//! | `questionnaire` | `i18n` |
//! | `i18n` | the values its sentences are about |
//!
//! Inside `app`: pages → editor, shelf, bookcase, templates, exporter, route,
//! components; editor → shelf, route; shelf, bookcase and templates → store → browser;
//! exporter → browser; components → their props. A test reads the source and
//! holds all of this.
//!
//! # What is never so
//!
//! 1. Nothing outside `app` names Leptos or the browser; the tests build the
//!    crate without it. Inside, only `app::browser` touches the browser. Only
//!    `cli` reads files, writes them and prints.
//! 2. There is no invalid [`Questionnaire`]: reading is the only way to make
//!    one. So scoring cannot fail.
//! 3. An [`Assessment`] changes only through [`Change`], and every change
//!    returns the one that takes it back.
//! 4. Unanswered is the absence of an answer. It is never zero, and neither is
//!    *not applicable*.
//! 5. Ids are never shown; texts are never compared.
//! 6. Scoring reads no clock, randomness, locale or storage, and adds in the
//!    order of ids: same answers, same bits, natively and in the browser.
//! 7. Only [`archive`] knows that files have versions. A file newer than the
//!    program is refused, never guessed at.
//! 8. Errors carry data. Sentences are made in [`i18n`] for the screen and in
//!    `Display` for terminals, nowhere else.
//! 9. A chart is a value; one component mounts it, one function draws it as
//!    an SVG. No colour is named outside `style/tokens.css` and the chart's
//!    palette.
//! 10. A tab never overwrites what another tab stored, and *saved* is said only
//!     when the browser has it.
//!
//! # Five decisions
//!
//! - **YAML is read into a tree of places first**, not straight into structs:
//!   serde would stop at the first wrong value, and an author wants them all.
//! - **One signal holds the open assessment**; pages derive memos from it. With
//!   some hundred requirements that is far below a frame.
//! - **What the first question does not need is a second module**, split off by
//!   the build, and a second style sheet; both are fetched right after the first
//!   paint (`app::pages::later`).
//! - **Files are made by a second build of the crate in a worker**, so that the
//!   page goes on meanwhile. It is fetched last and kept in memory; each file has
//!   a worker of its own, which ends with it, made or not.
//! - **Sentences are constants of a struct per page**, its languages side by
//!   side in one row: a missing translation does not compile.
//!
//! [`Questionnaire`]: questionnaire::Questionnaire
//! [`Change`]: assessment::Change
//! [`Assessment`]: assessment::Assessment
//! [`Scorecard`]: scoring::Scorecard

pub mod i18n;
pub mod questionnaire;
pub mod layout;
pub mod assessment;
pub mod migration;
pub mod sample;
pub mod scoring;
pub mod chart;
pub mod report;
pub mod archive;
pub mod exchange;
pub mod schema;
#[cfg(feature = "worker")]
pub mod worker;
#[cfg(feature = "cli")]
pub mod cli;
#[cfg(feature = "app")]
pub mod app;
