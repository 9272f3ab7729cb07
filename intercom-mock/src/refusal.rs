//! Error responses in Intercom's format.

use serde_json::{Value, json};

use crate::describe::{Failure, Problem};

/// An error response.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Refusal {
    pub(crate) status: u16,
    pub(crate) errors: Vec<Fault>,
    /// The path of the resource to use instead of the requested resource, for the `Link` header.
    pub(crate) canonical: Option<String>,
}

/// One error in an error response.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Fault {
    pub(crate) code: String,
    pub(crate) message: String,
    pub(crate) field: Option<String>,
}

impl Refusal {
    pub(crate) fn new(status: u16, code: &str, message: impl Into<String>) -> Self {
        let fault = Fault {
            code: code.to_owned(),
            message: message.into(),
            field: None,
        };
        Self {
            status,
            errors: vec![fault],
            canonical: None,
        }
    }

    pub(crate) fn field(mut self, field: &str) -> Self {
        for error in &mut self.errors {
            error.field = Some(field.to_owned());
        }
        self
    }

    /// Replaces the status and the codes with the values in `failures`, which are specific to the operation.
    pub(crate) fn coded(mut self, failures: &[Failure]) -> Self {
        for error in &mut self.errors {
            if let Some(failure) = failures.iter().find(|failure| error.is(failure)) {
                self.status = failure.status;
                failure.code.clone_into(&mut error.code);
            }
        }
        self
    }

    /// Returns a 404 for a missing resource. For some kinds of resources, the code contains the kind.
    pub(crate) fn not_found(noun: &str, id: &str) -> Self {
        let code = match noun {
            "company" | "tag" | "ticket" | "admin" | "team" | "job" => format!("{noun}_not_found"),
            "conversation attribute"
            | "data connector"
            | "execution result"
            | "whatsapp message" => format!("{}_not_found", noun.replace(' ', "_")),
            _ => "not_found".to_owned(),
        };
        Self::new(404, &code, format!("{noun} {id} not found"))
    }

    /// Returns a 400 for an invalid value.
    pub(crate) fn invalid(field: &str, message: impl Into<String>) -> Self {
        Self::new(400, "parameter_invalid", message).field(field)
    }

    /// Returns a 400 for a missing value.
    pub(crate) fn missing(field: &str) -> Self {
        Self::new(400, "parameter_missing", format!("{field} is missing")).field(field)
    }

    /// Returns a 400 with all validation errors of a request.
    pub(crate) fn problems(problems: Vec<Problem>) -> Self {
        let fault = |problem: Problem| Fault {
            code: problem.code.to_owned(),
            message: problem.message,
            field: (!problem.field.is_empty()).then_some(problem.field),
        };
        Self {
            status: 400,
            errors: problems.into_iter().map(fault).collect(),
            canonical: None,
        }
    }

    pub(crate) fn body(&self, request_id: &str) -> Value {
        let error = |fault: &Fault| {
            let mut error = json!({"code": fault.code, "message": fault.message});
            if let Some(field) = &fault.field {
                error["field"] = json!(field);
            }
            error
        };
        json!({
            "type": "error.list",
            "request_id": request_id,
            "errors": self.errors.iter().map(error).collect::<Vec<_>>(),
        })
    }
}

impl Fault {
    /// Returns whether `failure` defines the status and the code of this error.
    fn is(&self, failure: &Failure) -> bool {
        let own = self.field.as_deref().unwrap_or_default();
        let is_field = |field: &String| match own.strip_prefix(field.as_str()) {
            Some(rest) => rest.is_empty() || rest.starts_with(['.', '[']),
            None => false,
        };
        failure.of.contains(&self.code) && failure.field.as_ref().is_none_or(is_field)
    }
}
