//! The required parts of a request that are not set.

use super::invalid;
use crate::error::Error;

/// The required parts of a request, and whether they are set.
#[derive(Clone, Default)]
pub(super) struct Missing {
    /// The required parameters of the query and headers, and whether each is set.
    params: Vec<(&'static str, bool)>,
    /// The missing fields of the body, as paths such as `contacts[0].email`.
    pub(super) fields: Vec<String>,
    /// Whether to send an incomplete request.
    pub(super) allowed: bool,
}

impl Missing {
    /// Declares the required parameters, none of which has been set yet.
    pub(super) fn require(&mut self, params: &[&'static str]) {
        self.params = params.iter().map(|name| (*name, false)).collect();
    }

    /// Records whether a parameter is set.
    pub(super) fn note(&mut self, param: &str, set: bool) {
        let named = self.params.iter_mut().filter(|(name, _)| *name == param);
        named.for_each(|(_, is_set)| *is_set = set);
    }

    /// Fails if a required part is missing and incomplete requests are not allowed; the error names all missing parts.
    pub(super) fn check(&self) -> Result<(), Error> {
        let params = self.params.iter().filter(|(_, set)| !set);
        let params = list("parameter", params.map(|(name, _)| *name));
        let fields = list("field", self.fields.iter().map(String::as_str));
        let lacks: Vec<String> = [params, fields].into_iter().flatten().collect();
        if self.allowed || lacks.is_empty() {
            return Ok(());
        }
        Err(invalid(format!(
            "the request lacks the required {}; set all required values, or send an incomplete request with `allow_missing_fields`",
            lacks.join(" and the required ")
        )))
    }
}

/// Formats names with their kind: "field `email`", "fields `email`, `name`".
fn list<'a>(kind: &str, names: impl Iterator<Item = &'a str>) -> Option<String> {
    let names: Vec<String> = names.map(|name| format!("`{name}`")).collect();
    match names.as_slice() {
        [] => None,
        [name] => Some(format!("{kind} {name}")),
        names => Some(format!("{kind}s {}", names.join(", "))),
    }
}
