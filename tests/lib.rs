//! Native tests.

mod chart;
mod sample;
