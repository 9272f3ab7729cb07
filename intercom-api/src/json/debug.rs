//! The `Debug` output of records. The output contains only the fields with a value.

use std::fmt::{self, Debug, Formatter};

use super::encode::{Entry, written};
use super::place::{Json, List, Record, View};

/// Formats a record as a struct with the fields that have a value.
pub(crate) fn debug(record: &dyn Record, f: &mut Formatter<'_>) -> fmt::Result {
    let shape = record.shape();
    let mut result = Ok(());
    record.read(&mut |fields, extra| {
        let mut output = f.debug_struct(shape.name);
        for (name, value) in shape.fields.iter().zip(fields) {
            match written(name, *value, extra) {
                Entry::Field(View::List(list)) if list.item(0).is_none() => {}
                Entry::Field(view) => {
                    output.field(name, &Shown(view));
                }
                Entry::None | Entry::Extra(_) => {}
            }
        }
        if !extra.is_empty() {
            output.field("extra", extra);
        }
        result = output.finish();
    });
    result
}

struct Shown<'a>(View<'a>);

impl Debug for Shown<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match &self.0 {
            View::Absent | View::Null => f.write_str("null"),
            View::Bool(value) => Debug::fmt(value, f),
            View::Int(value) => Debug::fmt(value, f),
            View::Float(value) => Debug::fmt(value, f),
            View::Text(value) => Debug::fmt(value, f),
            View::Id(value) => Debug::fmt(value, f),
            View::Time(value) => Debug::fmt(value, f),
            View::Map(map) => {
                let entries = map
                    .iter()
                    .map(|(key, value)| (key, Shown(View::Value(value))));
                f.debug_map().entries(entries).finish()
            }
            View::Value(value) => fmt::Display::fmt(value, f),
            View::List(list) => f.debug_list().entries(items(*list)).finish(),
            View::Record(record) => debug(*record, f),
        }
    }
}

fn items(list: &dyn List) -> impl Iterator<Item = Shown<'_>> {
    (0..).map_while(|index| list.item(index).map(|item: &dyn Json| Shown(item.view())))
}
