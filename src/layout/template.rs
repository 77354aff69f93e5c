use serde::{Deserialize, Serialize};

use super::Layout;

/// A layout with a name, to be used again.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Template {
    /// What somebody calls it.
    pub name: String,
    /// What it makes of a report.
    pub layout: Layout,
}

impl Template {
    /// The text it is kept as.
    ///
    /// # Panics
    /// Never: nothing in it refuses to be written.
    pub fn text(&self) -> String {
        serde_json::to_string(self).expect("a template can be written")
    }

    /// Reads such a text; none if it is not one that this program knows.
    pub fn read(text: &str) -> Option<Self> {
        serde_json::from_str(text).ok()
    }
}
