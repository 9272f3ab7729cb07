//! The table `errors` of `observed.yaml`: the statuses and codes with which operations fail.

use serde::{Deserialize, Serialize};

use crate::data::Spanned;
use crate::data::de::{Sentence, non_empty};
use crate::data::stale::Subject;
use crate::data::table::Refers;
use crate::source::Span;

#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, expecting = "a table")]
pub(crate) struct Failures {
    #[serde(rename = "source")]
    _source: Sentence,
    #[serde(deserialize_with = "non_empty")]
    cases: Vec<Case>,
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, expecting = "a table")]
struct Case {
    #[serde(deserialize_with = "non_empty")]
    of: Vec<Sentence>,
    field: Option<Spanned<String>>,
    status: Status,
    code: Sentence,
}

/// The status of an error.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(try_from = "u16")]
struct Status(u16);

impl TryFrom<u16> for Status {
    type Error = &'static str;

    fn try_from(status: u16) -> Result<Self, Self::Error> {
        match status {
            400..=599 => Ok(Self(status)),
            _ => Err("the status of an error must be from 400 to 599"),
        }
    }
}

/// A failure of an operation, in the form of the mock server's table.
#[derive(Debug, Serialize)]
pub(crate) struct Failure<'a> {
    /// The codes of the mock server's own errors that this failure replaces.
    of: Vec<&'a str>,
    /// The field that must be invalid, if any.
    #[serde(skip_serializing_if = "Option::is_none")]
    field: Option<&'a str>,
    status: u16,
    code: &'a str,
}

impl Refers for Failures {
    fn names(&self, key: &str) -> Vec<(Subject, String, Span)> {
        let fields = self.cases.iter().filter_map(|case| case.field.as_ref());
        let names = fields.map(|field| {
            let input = format!("{key} {}", field.value);
            (Subject::Input, input, field.span)
        });
        names.collect()
    }
}

impl Failures {
    /// Returns the failures in the table.
    pub(super) fn cases(&self) -> impl Iterator<Item = Failure<'_>> {
        self.cases.iter().map(|case| Failure {
            of: case.of.iter().map(|Sentence(code)| code.as_str()).collect(),
            field: case.field.as_ref().map(|field| field.value.as_str()),
            status: case.status.0,
            code: &case.code.0,
        })
    }
}
