//! Types as Rust code has them, as far as two versions can be compared by them.

use crate::emit::{Presence, is_hidden, presence};
use crate::ir::{Answer, Field, Kind, TypeDef};

/// The type of a field, with what optionality adds.
pub(super) fn field_text(def: &TypeDef, field: &Field, named: &dyn Fn(&str) -> String) -> String {
    if field.constant.is_some() {
        return "Option<Cow<'static, str>>".to_owned();
    }
    let ty = field.ty.written(named);
    match presence(def, field) {
        Presence::Own | Presence::List => ty,
        Presence::Optional => format!("Option<{ty}>"),
        Presence::Update => format!("Update<{ty}>"),
    }
}

/// What a request answers when it is awaited.
pub(super) fn answer_text(answer: &Answer, named: &dyn Fn(&str) -> String) -> String {
    match answer {
        Answer::Empty => "()".to_owned(),
        Answer::Json(ty) => ty.written(named),
        Answer::Optional(ty) => format!("Option<{}>", ty.written(named)),
        Answer::Text => "String".to_owned(),
        Answer::Binary => "Download".to_owned(),
        Answer::Redirect => "Redirect".to_owned(),
    }
}

/// The fields that a struct shows.
pub(super) fn shown(def: &TypeDef) -> Vec<&Field> {
    match &def.kind {
        Kind::Struct(fields) => fields
            .iter()
            .filter(|field| !is_hidden(def, field))
            .collect(),
        _ => Vec::new(),
    }
}

/// The arguments of `new`.
pub(super) fn constructor(def: &TypeDef) -> Vec<&Field> {
    shown(def)
        .into_iter()
        .filter(|field| field.required && field.constant.is_none() && !field.read_only)
        .collect()
}
