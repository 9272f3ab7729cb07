//! Reading descriptions: YAML, the OpenAPI grammar, the normal form, and the messages about each.

mod diagnostics;
mod normal;
mod parse;
mod read;
