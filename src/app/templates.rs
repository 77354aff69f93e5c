//! The templates of reports on this device.

use leptos::prelude::*;

use super::{
    browser::{
        clock,
        database::{Error, Table},
    },
    store::{Records, Store},
};
use crate::layout::{Layout, Template};

/// The templates of reports on this device, each a text in the browser's
/// database. They are filled with the later pages.
#[derive(Clone, Copy, Debug)]
pub struct Templates(Records<Option<Template>>);

impl Templates {
    /// Makes the templates available to everything inside, and reads them.
    pub fn provide() {
        let records = Records::new(Store::expect(), Table::Templates);
        provide_context(Self(records));
        leptos::task::spawn_local(records.fill(Template::read));
    }

    /// The templates of this application.
    pub fn expect() -> Self {
        expect_context()
    }

    /// All that this program can read, with their keys, by name, reactively.
    pub fn all(self) -> Vec<(String, Template)> {
        let mut all: Vec<_> = self.0.with(|entries| {
            let read = entries.iter();
            read.filter_map(|(key, it)| Some((key.clone(), it.content.clone()?)))
                .collect()
        });
        all.sort_by(|(_, a), (_, b)| a.name.cmp(&b.name));
        all
    }

    /// Keeps a layout under a name, in place of the one that has this name,
    /// and returns its key.
    pub async fn keep(self, name: String, layout: Layout) -> Result<String, Error> {
        let same = untrack(|| self.all())
            .into_iter()
            .find(|(_, it)| it.name == name);
        let key = same.map_or_else(clock::new_id, |(key, _)| key);
        let template = Template { name, layout };
        let text = template.text();
        self.0.put(&key, Some(template), &text).await?;
        Ok(key)
    }

    /// Removes one for good, and returns it.
    pub async fn remove(self, key: &str) -> Result<Option<Template>, Error> {
        let template = untrack(|| self.0.find(key)).flatten();
        self.0.remove(key).await?;
        Ok(template)
    }
}
