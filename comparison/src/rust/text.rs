//! Types as Rust code has them, as far as two versions can be compared by them.

use codegen::ir::{Field, Presence, TypeDef};

/// The fields that a struct shows.
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
