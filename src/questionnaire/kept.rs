//! A questionnaire inside another file: the whole text of its own.

use std::{
    cell::RefCell,
    collections::BTreeMap,
    sync::{Arc, Weak},
};

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};

use super::{File, Questionnaire};

impl Serialize for Questionnaire {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.yaml())
    }
}

impl<'de> Deserialize<'de> for Questionnaire {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let yaml = String::deserialize(deserializer)?;
        known(&yaml).map_or_else(|| read(&yaml), Ok)
    }
}

thread_local! {
    /// What was read and is still in use. A shelf of a hundred assessments has
    /// a handful of questionnaires; each is checked once. That changes nothing
    /// but the time: the same text is always the same questionnaire.
    static IN_USE: RefCell<BTreeMap<String, Weak<File>>> = RefCell::default();
}

fn known(yaml: &str) -> Option<Questionnaire> {
    IN_USE.with_borrow(|it| it.get(yaml)?.upgrade().map(Questionnaire))
}

fn read<E: Error>(yaml: &str) -> Result<Questionnaire, E> {
    let questionnaire = Questionnaire::read_valid(yaml)
        .ok_or_else(|| E::custom("expected the text of a questionnaire without mistakes"))?;
    IN_USE.with_borrow_mut(|it| {
        it.retain(|_, file| file.strong_count() > 0);
        it.insert(yaml.to_owned(), Arc::downgrade(&questionnaire.0));
    });
    Ok(questionnaire)
}
