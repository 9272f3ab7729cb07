//! Tests of reading descriptions: YAML, the OpenAPI grammar, the normal form, and their diagnostics.

mod diagnostics;
mod normal;
mod parse;
mod read;
