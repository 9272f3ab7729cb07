//! Searches, by rule: a body with a `query` and a `pagination` takes the runtime's query.

use proc_macro2::TokenStream;
use quote::quote;

use super::ident;
use crate::ir::{Api, Field, Kind, Type, TypeDef};

/// Whether a body of this type is a search.
pub(crate) fn is_search(api: &Api, ty: &Type) -> bool {
    let def = match ty {
        Type::Named(name) => api.types.iter().find(|def| def.name == *name),
        _ => None,
    };
    def.is_some_and(|def| query_field(api, def).is_some())
}

/// The field of a search that holds its query, when the runtime's query can stand in it.
fn query_field<'a>(api: &'a Api, def: &'a TypeDef) -> Option<&'a Field> {
    let Kind::Struct(fields) = &def.kind else {
        return None;
    };
    let field = |name: &str| fields.iter().find(|field| field.json == name);
    let query = field("query").filter(|query| query.constant.is_none())?;
    let others_required = fields
        .iter()
        .any(|other| other.required && other.json != "query" && other.constant.is_none());
    let fits = query.ty == Type::Json || holder(api, &query.ty).is_some();
    (def.usage.request_only() && field("pagination").is_some() && fits && !others_required)
        .then_some(query)
}

/// The type of a query that can keep JSON of any form: a union or a struct.
fn holder<'a>(api: &'a Api, ty: &Type) -> Option<&'a TypeDef> {
    let Type::Named(name) = ty else {
        return None;
    };
    let mut types = api.types.iter();
    types.find(|def| def.name == *name && matches!(def.kind, Kind::Union(_) | Kind::Struct(_)))
}

/// The conversions from the runtime's query, by the name of the type that they are for.
pub(crate) fn conversions(api: &Api) -> Vec<(String, TokenStream)> {
    let mut found = Vec::new();
    for def in api.types.iter().filter(|def| is_body(api, def)) {
        let Some(query) = query_field(api, def) else {
            continue;
        };
        found.push((def.name.clone(), of_body(def, query)));
        if let Some(holder) = holder(api, &query.ty)
            && !found.iter().any(|(name, _)| *name == holder.name)
        {
            found.push((holder.name.clone(), of_query(holder)));
        }
    }
    found
}

fn is_body(api: &Api, def: &TypeDef) -> bool {
    let mut operations = api
        .resources
        .iter()
        .flat_map(|resource| &resource.operations);
    operations.any(|operation| {
        let body = operation.body.as_ref();
        body.is_some_and(|body| body.ty == Type::Named(def.name.clone()))
    })
}

fn of_body(def: &TypeDef, query: &Field) -> TokenStream {
    let (body, field) = (ident(&def.name), ident(&query.name));
    let value = if query.nullable {
        quote!(Update::Set(query.into()))
    } else {
        quote!(Some(query.into()))
    };
    quote! {
        impl From<crate::search::Query> for #body {
            #[inline]
            fn from(query: crate::search::Query) -> Self {
                Self { #field: #value, ..Self::default() }
            }
        }
    }
}

fn of_query(def: &TypeDef) -> TokenStream {
    let name = ident(&def.name);
    let value = match def.kind {
        Kind::Struct(_) => quote!(Self {
            extra: query.into(),
            ..Self::default()
        }),
        _ => quote!(Self::Other(query.into())),
    };
    quote! {
        impl From<crate::search::Query> for #name {
            #[inline]
            fn from(query: crate::search::Query) -> Self {
                #value
            }
        }
    }
}
