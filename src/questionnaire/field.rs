use std::str::FromStr;

use super::node::{Content, Key, Node};

/// A value and the path that leads to it.
#[derive(Clone, Debug)]
pub(super) struct Field<'a> {
    pub(super) node: &'a Node,
    pub(super) path: String,
}

/// A map whose keys are all known and there once.
#[derive(Debug)]
pub(super) struct Fields<'a> {
    pub(super) field: Field<'a>,
    pub(super) entries: Vec<(&'a Key, &'a Node)>,
}

impl<'a> Field<'a> {
    /// A whole file.
    pub(super) fn root(node: &'a Node) -> Self {
        Self {
            node,
            path: String::new(),
        }
    }

    /// What the entries of a list are called, if all of them say so. It is
    /// known even where something else about them is wrong, so that names can
    /// be checked all the same.
    pub(super) fn names<T: FromStr>(&self, key: &str) -> Option<Vec<T>> {
        let Content::List(entries) = &self.node.content else {
            return None;
        };
        if entries.is_empty() {
            return None;
        }
        let name = |entry: &Node| entry.scalar(key)?.parse().ok();
        entries.iter().map(name).collect()
    }
}

impl<'a> Fields<'a> {
    /// The value of a key, if it is there and says something.
    pub(super) fn optional(&self, key: &str) -> Option<Field<'a>> {
        let (_, node) = self.entries.iter().find(|(it, _)| *it.name == *key)?;
        if matches!(node.content, Content::Nothing) {
            return None;
        }
        let path = match &*self.field.path {
            "" => key.to_owned(),
            path => format!("{path}.{key}"),
        };
        Some(Field { node, path })
    }
}
