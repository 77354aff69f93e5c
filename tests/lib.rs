//! Native tests.

mod chart;
mod figures;
mod highlights;
#[expect(dead_code, reason = "the tests beside these use the rest")]
mod sketch;
