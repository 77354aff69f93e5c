//! A chart on the page.
