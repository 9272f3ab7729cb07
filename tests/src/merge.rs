//! Merges changes into an OpenAPI description.

use serde_yaml::{Mapping, Value};

/// Merges `changes` into a value: mappings are merged key by key, null removes a key, lists are appended, and any other
/// value is replaced.
///
/// # Panics
///
/// Panics if a key to remove does not exist.
pub fn merge(into: &mut Value, changes: &Value) {
    match (into, changes) {
        (Value::Mapping(into), Value::Mapping(changes)) => {
            for (key, change) in changes {
                if change.is_null() {
                    assert!(
                        into.remove(key).is_some(),
                        "{key:?} is missing, so it cannot be removed"
                    );
                } else {
                    let missing = || Value::Mapping(Mapping::new());
                    merge(into.entry(key.clone()).or_insert_with(missing), change);
                }
            }
        }
        (Value::Sequence(into), Value::Sequence(changes)) => into.extend(changes.iter().cloned()),
        (into, changes) => *into = changes.clone(),
    }
}
