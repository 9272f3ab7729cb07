//! Converts a tree to the `openapiv3` model, and reports every part that the model would drop and dangling references.

mod grammar;
mod kinds;
mod model;
mod nearest;
mod operations;
mod references;
mod walk;

pub use grammar::METHODS;
pub(crate) use grammar::{Kind, Role, Shape, is_extension, keyword, keywords, named};
pub use nearest::nearest;
pub(crate) use operations::{essence, path_variables};

use crate::diagnostics::{Diagnostic, sort};
use crate::source::{Node, Value};

/// Returns the model of a description in normal form, after its fixups. Reports all errors, not only the first.
pub fn read(root: &Node) -> Result<openapiv3::OpenAPI, Vec<Diagnostic>> {
    supported(root)?;
    let mut found = walk::findings(root);
    found.extend(references::circles(root));
    found.extend(operations::findings(root));
    if found.is_empty() {
        return model::convert(root);
    }
    sort(&mut found);
    Err(found)
}

/// Checks that this is a description in a supported version of the format.
pub fn supported(root: &Node) -> Result<(), Vec<Diagnostic>> {
    let id = "unsupported-openapi-version";
    let help = "give a description that says `openapi: 3.0.x`";
    if let Some(entry) = root.entry("swagger") {
        let one = Diagnostic::new(
            id,
            entry.key_span,
            "this is a Swagger 2 description, which is not supported",
        );
        return Err(vec![one.help("convert it to OpenAPI 3.0 first")]);
    }
    let Some(version) = root.get("openapi") else {
        let message = match root.value {
            Value::Map(_) => {
                "this mapping has no key `openapi`, so it is not an OpenAPI description".to_owned()
            }
            ref other => format!("this is {}, not an OpenAPI description", other.kind()),
        };
        return Err(vec![Diagnostic::new(id, root.span, message).help(help)]);
    };
    match version.as_str() {
        Some(text) if text == "3.0" || text.starts_with("3.0.") => Ok(()),
        Some(text) => {
            let message = format!("OpenAPI {text} is not supported, only 3.0 is");
            Err(vec![Diagnostic::new(id, version.span, message).help(help)])
        }
        None => {
            let message = format!(
                "the version of OpenAPI is {}, not text",
                version.value.kind()
            );
            Err(vec![
                Diagnostic::new(id, version.span, message).help("quote it: `openapi: '3.0.3'`"),
            ])
        }
    }
}
