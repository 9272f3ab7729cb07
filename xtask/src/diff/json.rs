//! Formats a comparison as JSON; `diff.schema.json` in the same folder is the schema of the output.

use anyhow::Result;
use comparison::Diff;
use serde_json::{Value, json};

use super::sections::numbers;

/// The schema of the value that [`json()`] returns, in JSON Schema 2020-12.
pub const SCHEMA: &str = include_str!("diff.schema.json");

/// Returns the comparison as a JSON value.
pub fn json(diff: &Diff) -> Result<Value> {
    let [breaking, warning, safe] = numbers(diff.changes.iter());
    let breaks = diff.changes.iter().filter(|change| change.breaks_rust());
    Ok(json!({
        "format": 1,
        "from": diff.from,
        "to": diff.to,
        "counts": {
            "breaking": breaking,
            "warning": warning,
            "safe": safe,
            "rust_alone": diff.changes.len() - breaking - warning - safe,
            "breaks_rust": breaks.count(),
            "silent": diff.silent().count(),
        },
        "changes": serde_json::to_value(&diff.changes)?,
    }))
}
