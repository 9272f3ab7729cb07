//! What is counted in each version: `tests/tests/counts.toml`, so that a new version is a change of data.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

use toml_edit::{DocumentMut, Item, Table, value};

use crate::golden::updating;

fn path() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/counts.toml")
}

/// Compares what was counted of a kind with the file. When [updating], the file is written instead; what it says of
/// versions that were not counted stays.
///
/// # Panics
///
/// Panics with all differences if there are some.
pub fn assert_counts<'l>(kind: &str, counted: impl IntoIterator<Item = (&'l str, usize)>) {
    static FILE: Mutex<()> = Mutex::new(());
    let _guard = FILE.lock().unwrap_or_else(PoisonError::into_inner);
    let counted: BTreeMap<&str, usize> = counted.into_iter().collect();
    let text = fs::read_to_string(path()).unwrap_or_default();
    let mut document: DocumentMut = text.parse().expect("tests/tests/counts.toml is TOML");
    let mut differences = Vec::new();
    for (label, count) in &counted {
        let known = document.get(label).and_then(|counts| counts.get(kind));
        let known = known.and_then(Item::as_integer);
        let count = i64::try_from(*count).expect("a count of things in memory");
        if known != Some(count) {
            let known = known.map_or("nothing".to_owned(), |known| known.to_string());
            differences.push(format!("{label}: {count}, and the file has {known}"));
            let counts = document
                .entry(label)
                .or_insert_with(|| Item::Table(Table::new()));
            counts[kind] = value(count);
        }
    }
    if updating() && !differences.is_empty() {
        fs::write(path(), document.to_string()).expect("tests/tests/counts.toml");
        return;
    }
    assert!(
        differences.is_empty(),
        "`{kind}` in tests/tests/counts.toml differs from what was counted; UPDATE_GOLDEN=1 writes it:\n{}",
        differences.join("\n")
    );
}
