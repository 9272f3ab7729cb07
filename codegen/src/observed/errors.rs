//! The table `errors` of `observed.yaml`: statuses and codes with which an operation fails.

use serde::{Deserialize, Serialize};

use crate::data::de::{Sentence, non_empty};
use crate::data::reader::Reader;
use crate::data::stale::{Reference, Subject};
use crate::data::{Spanned, Table};
use crate::source::Node;

/// The failures of operations, by key: `POST /messages`.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Errors(Table<Entry>);

#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, expecting = "a table")]
struct Entry {
    #[serde(rename = "source")]
    _source: Sentence,
    #[serde(deserialize_with = "non_empty")]
    cases: Vec<Case>,
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, expecting = "a table")]
struct Case {
    #[serde(deserialize_with = "non_empty")]
    of: Vec<Code>,
    field: Option<Spanned<String>>,
    status: Status,
    code: Code,
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(transparent)]
struct Code(Sentence);

/// The status of an error.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(try_from = "u16")]
struct Status(u16);

impl TryFrom<u16> for Status {
    type Error = &'static str;

    fn try_from(status: u16) -> Result<Self, Self::Error> {
        match status {
            400..=599 => Ok(Self(status)),
            _ => Err("the status of an error is from 400 to 599"),
        }
    }
}

/// A failure, as the table of the mock server has it.
#[derive(Debug, Serialize)]
pub(crate) struct Failure<'a> {
    /// The codes of the mock server that stand for this failure.
    of: Vec<&'a str>,
    /// The field that must be invalid, if any.
    #[serde(skip_serializing_if = "Option::is_none")]
    field: Option<&'a str>,
    status: u16,
    code: &'a str,
}

impl Errors {
    pub(super) fn read(reader: &mut Reader<'_>, node: Option<&Node>) -> Self {
        Self(reader.entries(node))
    }

    pub(super) fn within(&self, version: &str) -> Self {
        Self(self.0.within(version))
    }

    pub(super) fn references(&self, all: &mut Vec<Reference>) {
        all.extend(self.0.references(Subject::Operation));
        for (key, entry) in self.0.iter() {
            let fields = entry
                .value
                .cases
                .iter()
                .filter_map(|case| case.field.as_ref());
            all.extend(fields.map(|field| {
                let input = format!("{key} {}", field.value);
                Reference::inside(entry, Subject::Input, input, field.span)
            }));
        }
    }

    /// The failures of an operation, the most specific entry first.
    pub(super) fn of(&self, key: &str, id: Option<&str>) -> Vec<Failure<'_>> {
        let entry = self.0.all(key, id).next();
        let cases = entry
            .map(|entry| entry.cases.as_slice())
            .unwrap_or_default();
        cases.iter().map(Case::failure).collect()
    }
}

impl Case {
    fn failure(&self) -> Failure<'_> {
        Failure {
            of: self.of.iter().map(Code::text).collect(),
            field: self.field.as_ref().map(|field| field.value.as_str()),
            status: self.status.0,
            code: self.code.text(),
        }
    }
}

impl Code {
    fn text(&self) -> &str {
        let Self(Sentence(text)) = self;
        text
    }
}
