//! Reads data files entry by entry, so that every invalid entry is reported, not only the first.

use serde::de::DeserializeOwned;

use super::table::{Limited, Scope, Table};
use crate::diagnostics::{Diagnostic, File};
use crate::source::{self, Entry, Located, Node, Span, Value};

/// The reader of one file.
pub(crate) struct Reader<'a> {
    /// The id of the file's diagnostics.
    pub(crate) id: &'static str,
    pub(crate) file: &'a File,
    /// The labels of all versions.
    labels: &'a [&'a str],
    pub(crate) found: Vec<Diagnostic>,
}

impl<'a> Reader<'a> {
    pub(crate) fn new(id: &'static str, file: &'a File, labels: &'a [&'a str]) -> Self {
        let found = Vec::new();
        Self {
            id,
            file,
            labels,
            found,
        }
    }

    /// Parses the file. Reports an error and returns `None` if the file is not valid TOML or YAML.
    pub(crate) fn parse(&mut self, index: u32) -> Option<Node> {
        let text = &self.file.text;
        if self.file.path.ends_with(".yaml") {
            let parsed = source::parse(index, text);
            return parsed.map_err(|found| self.found.extend(found)).ok();
        }
        let parsed = source::parse_toml(index, text);
        let fault = |(span, message)| self.fault(span, format!("invalid TOML: {message}"));
        parsed.map_err(fault).ok()
    }

    pub(crate) fn fault(&mut self, span: Span, message: impl Into<String>) {
        let help = format!("spec/README.md describes the form of {}", self.file.path);
        self.fault_with_help(span, message, help);
    }

    pub(crate) fn fault_with_help(
        &mut self,
        span: Span,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        self.found
            .push(Diagnostic::new(self.id, span, message).help(help));
    }

    /// Returns the values of these keys and reports every other key of the mapping.
    pub(crate) fn tables<'n, const N: usize>(
        &mut self,
        node: &'n Node,
        keys: [&str; N],
    ) -> [Option<&'n Node>; N] {
        let entries = match node.value {
            Value::Null => &[],
            _ => self.parts(Some(node), "a table", Node::as_map),
        };
        for entry in entries {
            if !keys.contains(&entry.key.as_str()) {
                let known = keys.map(|key| format!("`{key}`")).join(", ");
                let message = format!("unknown table `{}`, expected one of {known}", entry.key);
                self.fault(entry.key_span, message);
            }
        }
        keys.map(|key| node.get(key))
    }

    /// Reads one value.
    pub(crate) fn value<T: DeserializeOwned>(&mut self, node: &Node) -> Option<T> {
        let value = T::deserialize(Located(node));
        let fault = |error: source::Error| {
            self.fault(error.span(node.span), error.to_string());
        };
        value.map_err(fault).ok()
    }

    /// Reads the items of a list, each independently.
    pub(crate) fn list<T: DeserializeOwned>(&mut self, node: Option<&Node>) -> Vec<T> {
        let items = self.parts(node, "a list", Node::as_seq);
        items.iter().filter_map(|item| self.value(item)).collect()
    }

    /// Reads the entries of a table, each independently.
    pub(crate) fn entries<T: DeserializeOwned>(&mut self, node: Option<&Node>) -> Table<T> {
        let mut table = Table::default();
        for entry in self.each(node) {
            if let Some(value) = self.value(&entry.value) {
                self.insert(&mut table, entry, value);
            }
        }
        table
    }

    /// Returns the entries of a table.
    pub(crate) fn each<'n>(&mut self, node: Option<&'n Node>) -> &'n [Entry] {
        self.parts(node, "a table", Node::as_map)
    }

    fn parts<'n, T>(
        &mut self,
        node: Option<&'n Node>,
        expected: &str,
        get: fn(&Node) -> Option<&[T]>,
    ) -> &'n [T] {
        let Some(node) = node else { return &[] };
        get(node).unwrap_or_else(|| {
            let message = format!("expected {expected}, found {}", node.value.kind());
            self.fault(node.span, message);
            &[]
        })
    }

    /// Adds a value under an entry's key and reports an existing entry with the same precedence.
    pub(crate) fn insert<T>(&mut self, table: &mut Table<T>, entry: &Entry, value: T) {
        let (key, scope) = Scope::parse(&entry.key, self.labels);
        let span = entry.key_span;
        if let Some(first) = table.insert(key, Limited { span, scope, value }) {
            let message = format!("two entries for `{key}` have the same precedence");
            let mut twice = Diagnostic::new("duplicate-docs", span, message).label("second");
            if self.id != "invalid-docs" {
                twice.id = self.id;
            }
            self.found.push(twice.also(first, "first").help(
                "delete one of the two entries, or limit one entry to versions or operation ids: `\"key @9.1 9.2\"`",
            ));
        }
    }
}
