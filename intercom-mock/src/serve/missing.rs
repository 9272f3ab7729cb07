//! The codes of requests that lack something, where an operation has its own.

use crate::refusal::{Fault, Refusal};

/// Operation, field (any where it is empty), status and code, from the published examples of errors.
const OWN: [(&str, &str, u16, &str); 7] = [
    ("POST /messages", "subject", 422, "parameter_not_found"),
    ("POST /messages", "body", 400, "parameter_invalid"),
    ("POST /articles", "", 400, "parameter_not_found"),
    (
        "POST /help_center/collections",
        "",
        400,
        "parameter_not_found",
    ),
    (
        "POST /contacts/{}/companies",
        "id",
        400,
        "parameter_not_found",
    ),
    ("POST /tags", "", 400, "parameter_invalid"),
    (
        "POST /export/reporting_data/enqueue",
        "",
        400,
        "bad_request",
    ),
];

/// The refusal with the status and the codes that the operation has for what is missing.
pub(super) fn coded(key: &str, mut refusal: Refusal) -> Refusal {
    for error in &mut refusal.errors {
        if let Some((_, _, status, code)) =
            OWN.iter().find(|own| own.0 == key && applies(own.1, error))
        {
            refusal.status = *status;
            (*code).clone_into(&mut error.code);
        }
    }
    refusal
}

/// Whether an error is about the field, and says that it is missing or of another type.
fn applies(field: &str, error: &Fault) -> bool {
    let is_field = field.is_empty() || error.field.as_deref() == Some(field);
    let code = error.code.as_str();
    is_field && matches!(code, "parameter_missing" | "type_mismatch")
}
