//! One page per [`Route`](super::route::Route).

mod beginning;
mod home;
mod later;
mod new;
mod not_found;
mod report;
mod respond;
mod results;
mod settings;

pub use later::{Arrival, Later, LaterPage};
pub use new::New;
pub use not_found::{NotFound, Unreadable};
pub use respond::Respond;
