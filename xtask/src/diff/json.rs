//! Formats a comparison as JSON; `diff.schema.json` beside this file is its schema.

use anyhow::Result;
use comparison::{Diff, Wire};
use serde_json::{Value, json};

/// The schema of the value that [`json()`] returns, in JSON Schema 2020-12.
pub const SCHEMA: &str = include_str!("diff.schema.json");

/// Returns the comparison as a JSON value.
pub fn json(diff: &Diff) -> Result<Value> {
    let alone = diff
        .changes
        .iter()
        .filter(|change| change.id == "rust-changed");
    let alone = alone.count();
    let breaks = diff.changes.iter().filter(|change| change.breaks_rust());
    Ok(json!({
        "format": 1,
        "from": diff.from,
        "to": diff.to,
        "counts": {
            "breaking": diff.count(Wire::Breaking),
            "warning": diff.count(Wire::Warning),
            "safe": diff.count(Wire::Safe) - alone,
            "rust_alone": alone,
            "breaks_rust": breaks.count(),
            "silent": diff.silent().count(),
        },
        "changes": serde_json::to_value(&diff.changes)?,
    }))
}
