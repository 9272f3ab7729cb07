//! Reads `retries.toml`: operations whose idempotency differs from the default of their HTTP method. Entries are
//! optional.

use crate::data::Table;
use crate::data::de::Sentence;
use crate::data::reader::Reader;
use crate::data::table::Refers;
use crate::ir::{Api, Idempotency};
use crate::source::Node;

impl Refers for Idempotency {}

pub(crate) fn read(reader: &mut Reader<'_>, root: &Node) -> Table<Idempotency> {
    let mut operations = Table::default();
    let tables = reader.tables(root, ["idempotent", "not_idempotent", "job"]);
    for (table, idempotency) in tables.into_iter().zip([
        Idempotency::Idempotent,
        Idempotency::NotIdempotent,
        Idempotency::Job,
    ]) {
        for entry in reader.each(table) {
            if reader.value::<Sentence>(&entry.value).is_some() {
                reader.insert(&mut operations, entry, idempotency);
            }
        }
    }
    operations
}

/// Sets the idempotency of each operation that has an entry.
pub(crate) fn apply(exceptions: &Table<Idempotency>, api: &mut Api) {
    for operation in api.operations_mut() {
        let mut entries = exceptions.all(&operation.key, operation.id.as_deref());
        operation.idempotency = entries.next().copied();
    }
}
