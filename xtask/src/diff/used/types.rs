//! Derives the types of expressions from the source.

use codegen::ir::{Answer, Api, Kind, Operation, Resource, StatusArm, Type, TypeDef};

/// The type of an expression. Wrapper types such as `Option`, `Box`, `Result` and `Request` are replaced with the
/// wrapped type.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Ty {
    /// The type is unknown, or belongs neither to the version nor to the project.
    Unknown,
    /// The client of the version.
    Client,
    /// The handle of the resource with this module.
    Handle(String),
    /// A type of the version.
    Named(String),
    /// A list, an iterator or a stream of items of this type.
    Many(Box<Ty>),
    /// A struct of the project itself.
    Own(String),
}

impl Ty {
    pub(super) fn many(self) -> Self {
        Self::Many(Box::new(self))
    }

    /// For a list, returns the type of the items; for any other type, returns the type itself.
    pub(super) fn one(&self) -> Self {
        match self {
            Self::Many(inner) => (**inner).clone(),
            other => other.clone(),
        }
    }

    pub(super) fn of(ty: &Type) -> Self {
        match ty {
            Type::Named(name) => Self::Named(name.clone()),
            Type::List(item) => Self::of(item).many(),
            Type::Boxed(inner) => Self::of(inner),
            _ => Self::Unknown,
        }
    }

    pub(super) fn of_answer(answer: &Answer) -> Self {
        match answer {
            Answer::Json(ty) | Answer::Optional(ty) => Self::of(ty),
            Answer::Empty | Answer::Text | Answer::Binary | Answer::Redirect => Self::Unknown,
        }
    }
}

pub(super) fn type_def<'a>(api: &'a Api, name: &str) -> Option<&'a TypeDef> {
    api.types.iter().find(|def| def.name == name)
}

/// Returns the type of the field with this Rust name.
pub(super) fn field(api: &Api, owner: &str, name: &str) -> Option<Ty> {
    match &type_def(api, owner)?.kind {
        Kind::Struct(fields) => {
            let field = fields.iter().find(|field| field.name == name)?;
            Some(Ty::of(&field.ty))
        }
        _ => None,
    }
}

/// Returns the type of the value in the variant with this Rust name.
pub(super) fn variant(api: &Api, owner: &str, name: &str) -> Option<Ty> {
    match &type_def(api, owner)?.kind {
        Kind::Union(arms) => {
            let arm = arms.iter().find(|arm| arm.name == name)?;
            Some(Ty::of(&arm.ty))
        }
        Kind::Answers(arms) => {
            let arm: &StatusArm = arms.iter().find(|arm| arm.name == name)?;
            Some(Ty::of_answer(&arm.answer))
        }
        Kind::Enum(values) => values
            .iter()
            .any(|value| value.name == name)
            .then_some(Ty::Unknown),
        Kind::Struct(_) => None,
    }
}

pub(super) fn resource<'a>(api: &'a Api, module: &str) -> Option<&'a Resource> {
    api.resources
        .iter()
        .find(|resource| resource.module == module)
}

pub(super) fn operation<'a>(api: &'a Api, module: &str, name: &str) -> Option<&'a Operation> {
    let operations = &resource(api, module)?.operations;
    operations.iter().find(|operation| operation.name == name)
}

/// Returns the type of the items if the type of a response is a list.
pub(super) fn items_of(api: &Api, ty: &Ty) -> Option<Ty> {
    let Ty::Named(name) = ty else { return None };
    let list = api.lists.iter().find(|list| list.ty == *name)?;
    Some(Ty::Named(list.item.clone()))
}
