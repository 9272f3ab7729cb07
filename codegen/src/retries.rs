//! `retries.toml`: which operations may be sent a second time, where the method does not tell.

use std::collections::BTreeMap;
use std::ops::Range;

use toml_edit::Document;

use crate::diagnostics::{Diagnostic, File};
use crate::ir::{Api, Repeat};
use crate::source::Span;

/// Operations that depart from what their method implies; every description generates without an entry.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Retries {
    /// `POST /companies` -> how it departs.
    pub operations: BTreeMap<String, Repeat>,
}

impl Retries {
    /// Reads the file; `index` is its place in the list of files.
    pub fn read(file: &File, index: u32) -> Result<Self, Vec<Diagnostic>> {
        let fault = |span: Option<Range<usize>>, message: String| vec![fault(index, span, message)];
        let document = Document::parse(file.text.as_str())
            .map_err(|error| fault(error.span(), error.message().to_owned()))?;
        let mut retries = Self::default();
        for (name, item) in document.iter() {
            let repeat = match name {
                "repeatable" => Repeat::Safe,
                "once" => Repeat::Once,
                "job" => Repeat::Job,
                _ => return Err(fault(item.span(), format!("there is no table `{name}`"))),
            };
            let table = item
                .as_table()
                .ok_or_else(|| fault(item.span(), format!("`{name}` is not a table")))?;
            for (key, reason) in table.iter() {
                if reason
                    .as_str()
                    .is_none_or(|reason| reason.trim().is_empty())
                {
                    let message = format!("`{key}` has no reason");
                    return Err(fault(reason.span(), message));
                }
                if retries.operations.insert(key.to_owned(), repeat).is_some() {
                    let message = format!("`{key}` stands in two tables");
                    return Err(fault(reason.span(), message));
                }
            }
        }
        Ok(retries)
    }

    /// Notes at each operation how it departs.
    pub(crate) fn apply(&self, api: &mut Api) {
        let operations = api.resources.iter_mut().flat_map(|one| &mut one.operations);
        for operation in operations {
            operation.repeat = self.operations.get(&operation.key).copied();
        }
    }
}

fn fault(file: u32, span: Option<Range<usize>>, message: String) -> Diagnostic {
    Diagnostic::new("invalid-retries", Span::of(file, span), message).help(
        "spec/retries.toml has the tables `repeatable`, `once` and `job`, each with operations and reasons",
    )
}
