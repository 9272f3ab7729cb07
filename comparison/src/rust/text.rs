//! Selects the fields of a type that Rust code sees.

use codegen::ir::{Field, Presence, TypeDef};

/// The public fields of a struct.
pub(super) fn shown(def: &TypeDef) -> Vec<&Field> {
    let fields = def.fields().iter();
    fields
        .filter(|field| field.surface.presence != Presence::Hidden)
        .collect()
}

/// The arguments of `new`.
pub(super) fn constructor(def: &TypeDef) -> Vec<&Field> {
    let fields = def.fields().iter();
    fields.filter(|field| field.surface.argument).collect()
}
