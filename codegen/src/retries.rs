//! Reads `retries.toml`: operations whose idempotency differs from that of their method.

use crate::data::Table;
use crate::data::de::Sentence;
use crate::data::reader::Reader;
use crate::data::stale::{Reference, Subject};
use crate::ir::{Api, Repeat};
use crate::source::Node;

/// The exceptions; no description needs an entry.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Retries {
    /// `POST /companies` -> its idempotency.
    pub operations: Table<Repeat>,
}

impl Retries {
    pub(crate) fn read(reader: &mut Reader<'_>, root: &Node) -> Self {
        let mut operations = Table::default();
        let [repeatable, once, job] = reader.tables(root, ["repeatable", "once", "job"]);
        for (table, repeat) in [
            (repeatable, Repeat::Safe),
            (once, Repeat::Once),
            (job, Repeat::Job),
        ] {
            reader.each(table, |reader, entry| {
                if reader.value::<Sentence>(&entry.value).is_some() {
                    reader.insert(&mut operations, entry, repeat);
                }
            });
        }
        Self { operations }
    }

    pub(crate) fn within(&self, version: &str) -> Self {
        Self {
            operations: self.operations.within(version),
        }
    }

    pub(crate) fn references(&self, all: &mut Vec<Reference>) {
        all.extend(self.operations.references(Subject::Operation));
    }

    /// Sets the exceptions on the operations.
    pub(crate) fn apply(&self, api: &mut Api) {
        let operations = api.resources.iter_mut().flat_map(|one| &mut one.operations);
        for operation in operations {
            let mut entries = self.operations.all(&operation.key, operation.id.as_deref());
            operation.repeat = entries.next().copied();
        }
    }
}
