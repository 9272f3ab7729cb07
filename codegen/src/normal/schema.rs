//! Removes the keywords of a schema that cannot apply to the schema's type.

use super::Pass;
use crate::source::{Entry, Node};

/// Removes keywords that do not apply to the schema's type.
pub(super) fn tidy(pass: &mut Pass, node: &Node, kept: &mut Vec<Entry>) {
    let (unfit, reason): (&[&str], &'static str) = match node.get("type").and_then(Node::as_str) {
        Some("string" | "integer" | "number" | "boolean") => (
            &["properties", "additionalProperties", "required", "items"],
            "a value of this type has no properties and no items",
        ),
        Some("array") => (
            &["properties", "additionalProperties", "required"],
            "a list has no properties",
        ),
        Some("object") => (&["items"], "an object has no items"),
        _ => (&[], ""),
    };
    leave_out(pass, kept, unfit, reason);
    leave_out(
        pass,
        kept,
        &["xml"],
        "the keyword concerns XML, but the API uses JSON",
    );
}

fn leave_out(pass: &mut Pass, kept: &mut Vec<Entry>, keys: &[&str], reason: &'static str) {
    kept.retain(|entry| {
        // A boolean `required` is a different error, which the grammar check reports.
        let goes = keys.contains(&entry.key.as_str()) && entry.value.as_bool().is_none();
        if goes {
            pass.note(entry, reason);
        }
        !goes
    });
}
