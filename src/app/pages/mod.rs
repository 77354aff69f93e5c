//! One page per [`Route`](super::route::Route).

mod beginning;
mod chart_files;
mod releases;
mod files;
mod home;
mod join;
mod keys;
mod later;
mod library;
mod me;
mod new;
mod not_found;
mod people;
mod report;
mod respond;
mod results;
mod round;
mod settings;
mod undoable;
mod versions;
mod voice;
mod whose;

pub use later::{Arrival, Later, LaterPage};
pub use not_found::NotFound;
pub use respond::Respond;
