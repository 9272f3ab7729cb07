//! Merges changes into a description.

use serde_yaml::{Mapping, Value};

/// Merges mappings key by key, where null removes a key, appends lists, and replaces any other value.
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
