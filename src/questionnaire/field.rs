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

    /// A value of this map.
    pub(super) fn under(&self, key: &str, node: &'a Node) -> Self {
        let path = match &*self.path {
            "" => key.to_owned(),
            path => format!("{path}.{key}"),
        };
        Self { node, path }
    }

    /// The value of a key, if it says something, whatever else is wrong here.
    pub(super) fn get(&self, key: &str) -> Option<Self> {
        let node = self.node.get(key)?;
        let says = !matches!(node.content, Content::Nothing);
        says.then(|| self.under(key, node))
    }

    /// The entries of a list, if it is one.
    pub(super) fn items(&self) -> Option<Vec<Self>> {
        let Content::List(values) = &self.node.content else {
            return None;
        };
        let at = |(index, node)| Self {
            node,
            path: format!("{}[{index}]", self.path),
        };
        Some(values.iter().enumerate().map(at).collect())
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
        let says = !matches!(node.content, Content::Nothing);
        says.then(|| self.field.under(key, node))
    }
}
