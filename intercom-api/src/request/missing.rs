//! The required parts of a request that are not set.

use super::invalid;
use crate::error::Error;

/// What a request lacks.
#[derive(Clone, Default)]
pub(super) struct Missing {
    /// Parameters of the query and headers.
    pub(super) params: Vec<&'static str>,
    /// Fields of the body, as paths such as `contacts[0].email`.
    pub(super) fields: Vec<String>,
    /// Whether the request is sent all the same.
    pub(super) allowed: bool,
}

impl Missing {
    /// Names everything that is missing.
    pub(super) fn check(&self) -> Result<(), Error> {
        if self.allowed || (self.params.is_empty() && self.fields.is_empty()) {
            return Ok(());
        }
        let params = list("parameter", self.params.iter().copied());
        let fields = list("field", self.fields.iter().map(String::as_str));
        let lacks: Vec<String> = [params, fields].into_iter().flatten().collect();
        Err(invalid(format!(
            "the request lacks the required {}; set what is missing, or send it as it is with `allow_missing_fields`",
            lacks.join(" and the required ")
        )))
    }
}

/// Names with what they are: "field `email`", "fields `email`, `name`".
fn list<'a>(kind: &str, names: impl Iterator<Item = &'a str>) -> Option<String> {
    let names: Vec<String> = names.map(|name| format!("`{name}`")).collect();
    match names.as_slice() {
        [] => None,
        [name] => Some(format!("{kind} {name}")),
        names => Some(format!("{kind}s {}", names.join(", "))),
    }
}
