//! Errors in a request body, which are found before the body is sent.

use super::encode::{Entry, written};
use super::place::{Json, Record, View};
use crate::file;

/// The errors in a body.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Faults {
    /// Required fields without a value, as paths such as `contacts[0].email`.
    pub(crate) missing: Vec<String>,
    /// The message about the first value that a setter could not convert, or that exceeds one of Intercom's limits.
    pub(crate) invalid: Option<String>,
}

impl Faults {
    fn add_invalid(&mut self, path: &str, problem: &str) {
        self.invalid
            .get_or_insert_with(|| format!("`{path}`: {problem}"));
    }
}

/// Returns the errors in a body.
pub(crate) fn faults(body: &dyn Json) -> Faults {
    let mut faults = Faults::default();
    inspect(body, "", &mut faults);
    faults
}

fn inspect(value: &dyn Json, path: &str, faults: &mut Faults) {
    match value.view() {
        View::Record(record) => inspect_record(record, path, faults),
        View::List(list) => {
            if let Some(problem) = file::too_many(list) {
                faults.add_invalid(path, &problem);
            }
            let items = (0_usize..).map_while(|index| Some((index, list.item(index)?)));
            for (index, item) in items {
                inspect(item, &format!("{path}[{index}]"), faults);
            }
        }
        _ => {}
    }
}

fn inspect_record(record: &dyn Record, path: &str, faults: &mut Faults) {
    let shape = record.shape();
    record.read(&mut |fields, extra| {
        if let Some((field, problem)) = extra.invalid() {
            faults.add_invalid(&join(path, field), problem);
        }
        for (name, field) in shape.fields.iter().zip(fields) {
            match written(name, *field, extra) {
                Entry::None if shape.required.contains(name) => {
                    faults.missing.push(join(path, name));
                }
                Entry::Field(_) => inspect(*field, &join(path, name), faults),
                Entry::None | Entry::Extra(_) => {}
            }
        }
    });
}

fn join(path: &str, name: &str) -> String {
    match path {
        "" => name.to_owned(),
        path => format!("{path}.{name}"),
    }
}
