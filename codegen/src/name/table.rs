//! `names.toml`: names that no rule finds.

use std::collections::BTreeMap;

use toml_edit::{Document, Item};

use crate::diagnostics::{Diagnostic, File};
use crate::source::Span;

/// The tables of `names.toml`. Entries only make names nicer: every description generates without them.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Names {
    /// `POST /contacts/{}/tags` -> resource and method.
    pub operations: BTreeMap<String, (String, String)>,
    /// A tag of the description -> resource.
    pub resources: BTreeMap<String, String>,
    /// The place of a type -> its name.
    pub types: BTreeMap<String, String>,
    /// The place of a field -> its name.
    pub fields: BTreeMap<String, String>,
    /// The place of a union and the schema of an arm, or its position from 1 -> the name of the arm.
    pub arms: BTreeMap<String, String>,
    /// The text of an enum value -> its variant.
    pub values: BTreeMap<String, String>,
}

impl Names {
    /// Reads the file; `index` is its place in the list of files.
    pub fn read(file: &File, index: u32) -> Result<Self, Vec<Diagnostic>> {
        let fault = |span: Option<std::ops::Range<usize>>, message: String| {
            let found = Diagnostic::new("invalid-names", Span::of(index, span), message);
            vec![found.help("see CONTRIBUTING.md for the tables of names.toml")]
        };
        let document = Document::parse(file.text.as_str())
            .map_err(|error| fault(error.span(), error.message().to_owned()))?;
        let mut names = Self::default();
        for (table, item) in document.iter() {
            let entries = item
                .as_table()
                .ok_or_else(|| fault(item.span(), format!("`{table}` is not a table")))?;
            for (key, value) in entries.iter() {
                names
                    .insert(table, key, value)
                    .map_err(|message| fault(value.span(), message))?;
            }
        }
        Ok(names)
    }

    fn insert(&mut self, table: &str, key: &str, value: &Item) -> Result<(), String> {
        let text = value
            .as_str()
            .ok_or_else(|| format!("the name for `{key}` is not a text"))?
            .to_owned();
        match table {
            "operations" => {
                let (resource, method) = text
                    .split_once('.')
                    .ok_or_else(|| format!("`{text}` is not of the form `resource.method`"))?;
                self.operations
                    .insert(key.to_owned(), (resource.to_owned(), method.to_owned()));
            }
            "resources" => drop(self.resources.insert(key.to_owned(), text)),
            "types" => drop(self.types.insert(key.to_owned(), text)),
            "fields" => drop(self.fields.insert(key.to_owned(), text)),
            "arms" => drop(self.arms.insert(key.to_owned(), text)),
            "values" => drop(self.values.insert(key.to_owned(), text)),
            _ => return Err(format!("there is no table `{table}`")),
        }
        Ok(())
    }
}
