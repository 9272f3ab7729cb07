//! Selects the fields of a type that Rust code can access.

use codegen::ir::{Field, Presence, TypeDef};

/// Returns the public fields of a struct.
pub(super) fn shown(def: &TypeDef) -> Vec<&Field> {
    let fields = def.fields().iter();
    fields
        .filter(|field| field.surface.presence != Presence::Hidden)
        .collect()
}

/// Returns the names of the required fields, without which a request is not sent.
pub(super) fn required(def: &TypeDef) -> Vec<String> {
    let fields = def.fields().iter();
    fields
        .filter(|field| field.surface.required)
        .map(|field| field.name.clone())
        .collect()
}
