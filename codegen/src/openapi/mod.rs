//! Converts a tree to the `openapiv3` model. Reports dangling references and every part that the model would drop.

mod grammar;
mod kinds;
mod model;
mod nearest;
mod operations;
mod references;
mod walk;

pub use grammar::METHODS;
pub(crate) use grammar::{Keyword, Kind, Role, Shape, is_extension, keyword, keywords, named};
pub use nearest::nearest;
pub use operations::anonymous;
pub(crate) use operations::{essence, follow, path_variables};

use crate::diagnostics::{Diagnostic, sort};
use crate::source::{Node, Value};

/// Converts a normalized description, with its fixups applied, to the `openapiv3` model. On failure, returns all
/// errors.
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

/// Checks that `root` is a description in a supported version of OpenAPI.
pub fn supported(root: &Node) -> Result<(), Vec<Diagnostic>> {
    let fault = |span, message: String, help: &str| {
        let one = Diagnostic::new("unsupported-openapi-version", span, message);
        Err(vec![one.help(help)])
    };
    let help = "use a description with `openapi: 3.0.x`";
    if let Some(entry) = root.entry("swagger") {
        let message = "the file is a Swagger 2 description, which is not supported".to_owned();
        return fault(
            entry.key_span,
            message,
            "convert the file to OpenAPI 3.0 first",
        );
    }
    let Some(version) = root.get("openapi") else {
        let message = match root.value {
            Value::Map(_) => {
                "the file is not an OpenAPI description: the key `openapi` is missing".to_owned()
            }
            ref other => format!(
                "the file contains {}, not an OpenAPI description",
                other.kind()
            ),
        };
        return fault(root.span, message, help);
    };
    match version.as_str() {
        Some(text) if text == "3.0" || text.starts_with("3.0.") => Ok(()),
        Some(text) => {
            let message = format!("unsupported version of OpenAPI: {text}");
            fault(version.span, message, help)
        }
        None => {
            let kind = version.value.kind();
            let message = format!("the version of OpenAPI must be a string, not {kind}");
            fault(
                version.span,
                message,
                "quote the version: `openapi: '3.0.3'`",
            )
        }
    }
}
