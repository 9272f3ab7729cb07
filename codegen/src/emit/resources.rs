//! The client of a version and the handles of its resources.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::aliases::aliases;
use super::docs::{attributes, operation};
use super::front;
use super::{IMPORTS, ident, in_types, tokens};
use crate::docs::Docs;
use crate::facade;
use crate::ir::{Api, Argument, Body, Encoding, Operation, PathParam, Repeat, Resource};
use crate::render::{Item, Source};

/// `mod.rs` of a version: its client and modules.
pub(crate) fn version(api: &Api, docs: &Docs) -> Source {
    let version = &api.version;
    // An item each, with blank lines between: rustfmt sorts modules that stand together.
    let mut items: Vec<Item> = api.resources.iter().map(module).collect();
    items.push(Item::Code(quote!(
        pub mod types;
    )));
    let webhooks = quote!(
        #[cfg(feature = "webhooks")]
        pub mod webhooks;
    );
    items.extend((!api.events.is_empty()).then_some(Item::Code(webhooks)));
    let accessors = api.resources.iter().map(|resource| {
        let (module, handle) = (ident(&resource.module), ident(&resource.handle));
        let page = attributes(&[format!("The operations of [`{module}`].")]);
        quote! {
            #page
            #[inline]
            pub fn #module(&self) -> #module::#handle<'_> {
                #module::#handle { client: &self.core }
            }
        }
    });
    let page = attributes(&[format!(
        "A client for version {version} of the API: cheap to clone, safe to share."
    )]);
    items.push(Item::Code(quote! {
        #page
        #[cfg(feature = "client")]
        #[derive(Clone, Debug)]
        pub struct Client {
            core: crate::facade::version::Core,
        }
    }));
    items.push(Item::Code(quote! {
        #[cfg(feature = "client")]
        impl Client {
            #(#accessors)*
        }
    }));
    items.push(Item::Table(format!(
        "#[cfg(feature = \"client\")]\ncrate::facade::version::version_client!(Client, {version:?});"
    )));
    Source {
        docs: front::version(api, docs),
        head: Vec::new(),
        items,
    }
}

fn module(resource: &Resource) -> Item {
    let name = ident(&resource.module);
    Item::Code(quote!(#[cfg(feature = "client")] pub mod #name;))
}

/// The module of a resource: its handle and operations.
pub(crate) fn resource(api: &Api, docs: &Docs, resource: &Resource) -> Source {
    let handle = ident(&resource.handle);
    let methods = front::in_reading_order(&resource.operations)
        .into_iter()
        .map(|operation| method(api, docs, resource, operation));
    let page = attributes(&[format!(
        "The operations of [`Client::{0}`](super::Client::{0}).",
        resource.module
    )]);
    let styles = super::lists::styles(&resource.operations);
    let mut items: Vec<Item> = styles.into_iter().map(Item::Code).collect();
    items.extend([
        Item::Code(quote! {
            #page
            #[derive(Clone, Copy, Debug)]
            pub struct #handle<'a> {
                pub(super) client: &'a Core,
            }
        }),
        Item::Code(quote! {
            impl #handle<'_> {
                #(#methods)*
            }
        }),
    ]);
    Source {
        docs: front::resource(api, docs, resource),
        head: vec![
            IMPORTS.to_owned(),
            facade::OPERATIONS.line(),
            String::new(),
            "#[allow(unused_imports)]".to_owned(),
            "use super::types;".to_owned(),
        ],
        items,
    }
}

fn method(api: &Api, docs: &Docs, resource: &Resource, declared: &Operation) -> TokenStream {
    let name = ident(&declared.name);
    let page = attributes(&operation(api, docs, &resource.module, declared));
    let aliases = aliases(docs, declared);
    let found_by = (!aliases.is_empty()).then(|| quote!(#[doc(alias(#(#aliases),*))]));
    let deprecated = declared
        .deprecated
        .then(|| quote!(#[deprecated = "Intercom's description marks it as deprecated"]));
    let path_params: Vec<_> = declared
        .path_params
        .iter()
        .map(|param| ident(&param.name))
        .collect();
    let mut arguments: Vec<TokenStream> = path_params
        .iter()
        .map(|name| quote!(#name: impl Display))
        .collect();
    let mut steps: Vec<TokenStream> = Vec::new();
    if let Some(body) = &declared.body {
        let (argument, step) = body_argument(body);
        arguments.push(argument);
        steps.push(step);
    }
    if let Some(params) = &declared.params {
        let ty = ident(&params.ty);
        arguments.push(quote!(params: types::#ty));
        let headers = &params.headers;
        let styles = params.styles.iter().map(|(name, style)| {
            let style = format_ident!("{style:?}");
            quote!((#name, QueryStyle::#style))
        });
        steps.push(match (headers.is_empty(), params.styles.is_empty()) {
            (true, true) => quote!(.params(&params)),
            (false, true) => quote!(.params_and_headers(&params, &[#(#headers),*])),
            (_, false) => quote!(.styled_params(&params, &[#(#headers),*], &[#(#styles),*])),
        });
    }
    steps.extend(
        declared
            .accept
            .as_ref()
            .map(|accept| quote!(.accept(#accept))),
    );
    steps.extend(declared.paging.as_ref().map(super::lists::marked));
    steps.extend(declared.repeat.map(|repeat| match repeat {
        Repeat::Safe => quote!(.repeatable()),
        Repeat::Once => quote!(.once()),
        Repeat::Job => quote!(.job()),
    }));
    let method = format_ident!("{}", declared.method);
    let template = template_of(&declared.path, &declared.path_params);
    let answer = tokens(&declared.answer.written(&in_types));
    quote! {
        #page
        #found_by
        #deprecated
        #[inline]
        pub fn #name(&self, #(#arguments),*) -> Request<#answer> {
            self.client.request(Method::#method, #template, &[#(&#path_params),*]) #(#steps)*
        }
    }
}

/// The argument for a body, and how the request takes it.
fn body_argument(body: &Body) -> (TokenStream, TokenStream) {
    let ty = tokens(&body.ty.written(&in_types));
    let way = match &body.encoding {
        Encoding::Bytes(media_type) => {
            return (
                quote!(request: impl Into<Bytes>),
                quote!(.bytes(#media_type, request)),
            );
        }
        Encoding::Json => quote!(json),
        Encoding::Form => quote!(form),
        Encoding::Multipart => quote!(multipart),
    };
    match body.argument {
        Argument::Plain => (quote!(request: #ty), quote!(.#way(&request))),
        Argument::Into => (
            quote!(request: impl Into<#ty>),
            quote!(.#way(&request.into())),
        ),
        Argument::Search => (
            quote!(request: impl Into<#ty>),
            quote!(.search(&request.into())),
        ),
    }
}

/// The path with the values that each parameter refuses: `/articles/{article_id!search}`.
pub(crate) fn template_of(path: &str, params: &[PathParam]) -> String {
    let refusing = params.iter().filter(|param| !param.refused.is_empty());
    refusing.fold(path.to_owned(), |path, param| {
        let plain = format!("{{{}}}", param.json);
        path.replace(
            &plain,
            &format!("{{{}!{}}}", param.json, param.refused.join("|")),
        )
    })
}
