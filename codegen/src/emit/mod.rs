//! Prints the IR as Rust source. This pass decides only the layout and the sentences of the documentation.

mod aliases;
mod docs;
mod examples;
mod front;
mod jobs;
mod lists;
mod resources;
mod setters;
mod types;
mod webhooks;

pub(crate) use webhooks::topics;

use crate::docs::Docs;
use crate::ir::{Api, Type};
use crate::render::{Item, Source};
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

/// Returns the files of one version, each with its path under `generated/<module>/`.
pub(crate) fn emit(api: &Api, docs: &Docs) -> Vec<(String, Source)> {
    let mut files = vec![
        ("mod.rs".to_owned(), resources::version(api, docs)),
        ("types.rs".to_owned(), types::types(api, docs)),
    ];
    files.extend(webhooks::events(api).map(|source| ("webhooks.rs".to_owned(), source)));
    files.extend(api.resources.iter().map(|resource| {
        let source = resources::resource(api, docs, resource);
        (format!("{}.rs", resource.module), source)
    }));
    files
}

fn ident(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}

/// The attribute that allows unused imports, because some descriptions do not use every import.
const IMPORTS: &str =
    "#[allow(unused_imports)] // the description determines which imports are used";

/// Returns the tokens of a type that the IR has written.
fn tokens(written: &str) -> TokenStream {
    written.parse().unwrap_or_default()
}

/// Returns the Rust type in the `types` module, without optionality.
fn rust_type(ty: &Type) -> TokenStream {
    tokens(&ty.written(&str::to_owned))
}

/// Returns the path of a type from the modules of resources.
fn in_types(name: &str) -> String {
    format!("types::{name}")
}

/// A variant of a generated enum.
struct Variant<'a> {
    docs: String,
    name: &'a str,
    /// The type of the variant's value.
    ty: Option<String>,
    /// The selector or the value of the variant, in the table of the enum.
    means: String,
}

/// Returns an enum with its documentation and derives. `other` is the variant for all other values.
fn enumeration(
    head: TokenStream,
    name: &str,
    variants: &[Variant<'_>],
    other: TokenStream,
) -> Item {
    let name = ident(name);
    let variants = variants.iter().map(|variant| {
        let (docs, name) = (docs::attributes(&variant.docs), ident(variant.name));
        let value = variant.ty.as_deref().map(tokens);
        let value = value.map(|ty| quote!((#ty)));
        quote!(#docs #name #value)
    });
    Item::Code(quote! {
        #head
        #[non_exhaustive]
        pub enum #name {
            #(#variants,)*
            #other
        }
    })
}

/// Returns the call of a macro with the name of an enum and a row for each variant.
fn table(call: &str, name: &str, variants: &[Variant<'_>]) -> Item {
    let rows = variants.iter().map(
        |Variant {
             name, ty, means, ..
         }| {
            let value = ty.as_ref().map(|ty| format!("({ty})"));
            format!("        {name}{} = {means},\n", value.unwrap_or_default())
        },
    );
    let rows: String = rows.collect();
    Item::Table(format!("{call} {{\n    {name} {{\n{rows}    }}\n}}"))
}
