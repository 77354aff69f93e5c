use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use super::{Format, Material};
use crate::{
    archive,
    assessment::{Timestamp, View},
    i18n::Locale,
    layout::Layout,
    questionnaire::QuestionnaireId,
};

/// A file that is asked for: [`Material`] and a format, as one text that can be
/// handed to another thread.
///
/// Whoever asks need not be able to make it: the browser's page only writes
/// requests, and its worker does a [`Job`](super::Job) for each.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Request {
    /// As what.
    pub format: Format,
    /// What the file is called.
    pub name: String,
    pub(super) layout: Layout,
    pub(super) power: Option<QuestionnaireId>,
    pub(super) view: View,
    pub(super) locale: Locale,
    pub(super) content: Locale,
    pub(super) at: Timestamp,
    /// The assessment's archive.
    pub(super) archive: Box<RawValue>,
}

impl Request {
    /// Asks for this material in a format.
    pub fn of(material: &Material<'_>, format: Format) -> Self {
        Self {
            format,
            name: material.file_name(format.extension()),
            layout: material.layout.clone(),
            power: material.power.cloned(),
            view: material.view.clone(),
            locale: material.locale,
            content: material.content,
            at: material.at.clone(),
            archive: archive::encode_line(material.assessment),
        }
    }

    /// The text to hand over.
    ///
    /// # Panics
    /// Never: a request has only text for keys, and nothing in it refuses to be
    /// written.
    pub fn text(&self) -> String {
        serde_json::to_string(self).expect("a request can be written")
    }
}
