//! Resolves the names in a file through its imports.

use std::collections::HashMap;

use syn::{ItemUse, UseTree};

/// The names that a file imports with `use`, each with its full path, and the modules that the file imports with a
/// glob.
#[derive(Debug, Default, Clone)]
pub(super) struct Imports {
    names: HashMap<String, Vec<String>>,
    globs: Vec<Vec<String>>,
}

impl Imports {
    /// Adds the names that one `use` declaration imports.
    pub(super) fn add(&mut self, item: &ItemUse) {
        self.tree(&item.tree, &mut Vec::new());
    }

    fn tree(&mut self, tree: &UseTree, path: &mut Vec<String>) {
        match tree {
            UseTree::Path(step) => {
                path.push(step.ident.to_string());
                self.tree(&step.tree, path);
                path.pop();
            }
            UseTree::Name(name) => {
                let name = name.ident.to_string();
                // `use a::b::{self}` imports `b`.
                let mut whole = path.clone();
                if name != "self" {
                    whole.push(name);
                }
                if let Some(last) = whole.last().cloned() {
                    self.names.insert(last, whole);
                }
            }
            UseTree::Rename(rename) => {
                let mut whole = path.clone();
                if rename.ident != "self" {
                    whole.push(rename.ident.to_string());
                }
                self.names.insert(rename.rename.to_string(), whole);
            }
            UseTree::Glob(_) => self.globs.push(path.clone()),
            UseTree::Group(group) => {
                for tree in &group.items {
                    self.tree(tree, path);
                }
            }
        }
    }

    /// Replaces the first name of a path with the path that the file imports under this name, up to eight times.
    pub(super) fn follow(&self, path: &[String]) -> Vec<String> {
        let mut path = path.to_vec();
        for _ in 0..8 {
            let Some(whole) = path.first().and_then(|first| self.names.get(first)) else {
                break;
            };
            if path.starts_with(whole) {
                break;
            }
            let rest = path.split_off(1);
            path = whole.iter().cloned().chain(rest).collect();
        }
        path
    }

    /// Returns the resolved paths of the modules that are imported with a glob.
    pub(super) fn globs(&self) -> impl Iterator<Item = Vec<String>> + '_ {
        self.globs.iter().map(|glob| self.follow(glob))
    }

    /// Adds the names that `other` imports and that this file does not import.
    pub(super) fn extend(&mut self, other: &Self) {
        for (name, path) in &other.names {
            self.names
                .entry(name.clone())
                .or_insert_with(|| path.clone());
        }
    }
}
