//! Reading descriptions: YAML, the OpenAPI grammar, the normal form, and the messages about each.

mod parse;
