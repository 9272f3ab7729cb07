//! From the picture to Rust source.

mod aliases;
mod docs;
mod examples;
mod jobs;
mod maps;
mod pages;
mod resources;
mod search;
mod types;
mod webhooks;

pub(crate) use webhooks::topics;

pub(crate) use types::{Presence, is_hidden, presence};

use crate::ir::{Api, Type};
use crate::render::Source;
use crate::words::Words;
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

/// The files of one version, by their path under `generated/<module>/`.
pub(crate) fn emit(api: &Api, words: &Words) -> Vec<(String, Source)> {
    let mut files = vec![
        ("mod.rs".to_owned(), resources::version(api, words)),
        ("types.rs".to_owned(), types::types(api, words)),
    ];
    files.extend(webhooks::events(api).map(|source| ("webhooks.rs".to_owned(), source)));
    for resource in &api.resources {
        files.push((
            format!("{}.rs", module_file(&resource.module)),
            resources::resource(api, words, resource),
        ));
    }
    files
}

/// The file of a module whose name may be a keyword with an underscore.
fn module_file(module: &str) -> &str {
    module
}

pub(crate) fn ident(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}

/// The Rust type, without optionality. `path` leads to the `types` module.
pub(crate) fn rust_type(ty: &Type, path: &TokenStream) -> TokenStream {
    match ty {
        Type::String => quote!(String),
        Type::Integer => quote!(i64),
        Type::Float => quote!(f64),
        Type::Boolean => quote!(bool),
        Type::Id { .. } => quote!(Id),
        Type::Timestamp { .. } => quote!(Timestamp),
        Type::Json => quote!(Value),
        Type::Map => quote!(Map<String, Value>),
        Type::File => quote!(File),
        Type::Named(name) => {
            let name = ident(name);
            quote!(#path #name)
        }
        Type::List(item) => {
            let item = rust_type(item, path);
            quote!(Vec<#item>)
        }
        Type::Boxed(inner) => {
            let inner = rust_type(inner, path);
            quote!(Box<#inner>)
        }
    }
}
