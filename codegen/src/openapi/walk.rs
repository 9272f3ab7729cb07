//! Checks every object of a description against the grammar: unknown keywords and values of the wrong type.

use super::{Keyword, Kind, Shape, is_extension, keyword, keywords, named, nearest};
use super::{kinds, references};
use crate::diagnostics::Diagnostic;
use crate::source::{Entry, Node, Span, Value};

/// Reports every part that the grammar does not allow.
pub(super) fn findings(root: &Node) -> Vec<Diagnostic> {
    let mut walk = Walk {
        root,
        found: Vec::new(),
        suggestions: SUGGESTIONS,
    };
    walk.object(root, Kind::Document);
    walk.found
}

/// The maximum number of dangling references with a suggested name.
const SUGGESTIONS: usize = 100;

struct Walk<'a> {
    root: &'a Node,
    found: Vec<Diagnostic>,
    suggestions: usize,
}

impl Walk<'_> {
    fn value(&mut self, node: &Node, shape: Shape) {
        let (fits, wanted) = match (shape, &node.value) {
            (Shape::Any, _) => (true, ""),
            (Shape::Text | Shape::Label, value) => (matches!(value, Value::String(_)), "a string"),
            (Shape::Bool | Shape::Flag, value) => {
                (matches!(value, Value::Bool(_)), "`true` or `false`")
            }
            (Shape::Number, value) => {
                (matches!(value, Value::Int(_) | Value::Float(_)), "a number")
            }
            (Shape::Count, value) => (matches!(value, Value::Int(0..)), "a non-negative integer"),
            (Shape::Values, value) => (matches!(value, Value::Seq(_)), "a list"),
            (Shape::BoolOrSchema, Value::Bool(_)) => (true, ""),
            (Shape::Object(kind), Value::Map(_)) => return self.object(node, kind),
            (Shape::RefOr(kind), Value::Map(_)) => return self.reference_or(node, kind),
            (Shape::BoolOrSchema, Value::Map(_)) => return self.reference_or(node, Kind::Schema),
            (Shape::List(inner), Value::Seq(items)) => {
                return items.iter().for_each(|item| self.value(item, *inner));
            }
            (Shape::Map(inner), Value::Map(entries)) => {
                return entries
                    .iter()
                    .for_each(|entry| self.value(&entry.value, *inner));
            }
            (Shape::BoolOrSchema, _) => (false, "`true`, `false` or a schema"),
            (Shape::Object(kind) | Shape::RefOr(kind), _) => (false, kind.name()),
            (Shape::List(_), _) => (false, "a list"),
            (Shape::Map(_), _) => (false, "a mapping"),
        };
        if !fits {
            self.wrong_type(node, wanted);
        }
    }

    fn report(&mut self, id: &'static str, span: Span, message: String, help: impl Into<String>) {
        self.found
            .push(Diagnostic::new(id, span, message).help(help));
    }

    fn wrong_type(&mut self, node: &Node, wanted: &str) {
        let is = match node.value {
            Value::Int(..0) => "a negative number",
            ref other => other.kind(),
        };
        let message = format!("expected {wanted}, found {is}");
        let help = help_for_type(&node.value, wanted);
        self.report("wrong-type", node.span, message, help);
    }

    fn reference_or(&mut self, node: &Node, kind: Kind) {
        let Some(reference) = node.get("$ref") else {
            return self.object(node, kind);
        };
        self.value(reference, Shape::Text);
        let fault = references::check(self.root, reference, kind, &mut self.suggestions);
        self.found.extend(fault);
        let beside = node.entries().iter();
        for entry in beside.filter(|one| one.key != "$ref" && !is_extension(&one.key)) {
            let message = format!(
                "`{}` next to `$ref` has no effect in OpenAPI 3.0",
                entry.key
            );
            let help = "move the reference into an `allOf` next to this keyword";
            self.report("unknown-keyword", entry.key_span, message, help);
        }
    }

    fn object(&mut self, node: &Node, kind: Kind) {
        let Some(entries) = node.as_map() else {
            return self.wrong_type(node, kind.name());
        };
        for entry in entries.iter().filter(|entry| !is_extension(&entry.key)) {
            match named(kind) {
                Some(shape) => {
                    if let Some(help) = kinds::wrong_name(kind, &entry.key) {
                        let message = format!("`{}` is not valid in {}", entry.key, kind.name());
                        self.report("unknown-keyword", entry.key_span, message, help);
                    }
                    self.value(&entry.value, shape);
                }
                None => match keyword(kind, &entry.key) {
                    Some(keyword) => self.value(&entry.value, keyword.shape),
                    None => self.unknown(entry, kind),
                },
            }
        }
        for Keyword { name, .. } in keywords(kind).iter().filter(|one| one.required) {
            if node.get(name).is_none() {
                let message = format!("{} needs the keyword `{name}`", kind.name());
                self.report(
                    "missing-keyword",
                    node.span,
                    message,
                    format!("add `{name}`"),
                );
            }
        }
        kinds::check(node, kind, &mut self.found);
        if kind == Kind::Discriminator {
            let faults = references::mapping(self.root, node, &mut self.suggestions);
            self.found.extend(faults);
        }
    }

    fn unknown(&mut self, entry: &Entry, kind: Kind) {
        let (name, key) = (kind.name(), &entry.key);
        let message =
            format!("unknown keyword `{key}`: OpenAPI 3.0 does not define this keyword for {name}");
        let help = match nearest(key, keywords(kind).iter().map(|keyword| keyword.name)) {
            Some(meant) => format!("did you mean `{meant}`?"),
            None => "remove the keyword, or move the keyword to the object to which it belongs"
                .to_owned(),
        };
        self.report("unknown-keyword", entry.key_span, message, help);
    }
}

fn help_for_type(value: &Value, wanted: &str) -> String {
    match value {
        Value::Null => "add a value, or remove the key".to_owned(),
        Value::Int(_) | Value::Float(_) | Value::Bool(_) if wanted == "a string" => "quote the value".to_owned(),
        Value::Bool(_) if wanted == "a list" => {
            "in a schema, `required` is a list: list the names of the required properties in the schema of the object that has these properties".to_owned()
        }
        _ => format!("write {wanted}, or remove the key"),
    }
}
