//! One page per [`Route`](super::route::Route).

mod home;
mod new;
mod not_found;
mod report;
mod respond;
mod results;
mod settings;

pub use home::Home;
pub use new::New;
pub use not_found::{NotFound, Unreadable};
pub use report::Report;
pub use respond::Respond;
pub use results::Results;
pub use settings::Settings;
