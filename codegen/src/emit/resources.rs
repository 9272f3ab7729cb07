//! The client of a version and the handles of its resources.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::aliases::aliases;
use super::docs::{attributes, operation};
use super::front;
use super::setters::{argument, value};
use super::{IMPORTS, ident, in_types, rust_type, tokens};
use crate::docs::Docs;
use crate::facade;
use crate::ir::{
    Api, Argument, Body, Encoding, Field, Operation, Paging, Params, PathParam, Repeat, Resource,
    Type, TypeDef,
};
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
    let all = resource.operations.iter();
    items.extend(
        all.filter_map(|one| parameters(api, docs, one))
            .map(Item::Code),
    );
    let waits = |params: &Params| {
        api.jobs
            .iter()
            .any(|job| job.params.as_ref() == Some(&params.ty))
    };
    let all = resource
        .operations
        .iter()
        .filter_map(|one| one.params.as_ref());
    let jobs = all.filter(|params| waits(params));
    items.extend(
        jobs.filter_map(|params| job_parameters(api, docs, params))
            .map(Item::Code),
    );
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
    let params = declared
        .params
        .as_ref()
        .and_then(|params| api.definition(&params.ty));
    let required = params.map(required).unwrap_or_default();
    steps.extend((!required.is_empty()).then(|| quote!(.requires(&[#(#required),*]))));
    let method = format_ident!("{}", declared.method);
    let template = template_of(&declared.path, &declared.path_params);
    let answer = tokens(&declared.answer.written(&in_types));
    let marker = params.map(|params| {
        let name = ident(&params.name);
        quote!(, types::#name)
    });
    quote! {
        #page
        #found_by
        #deprecated
        #[inline]
        pub fn #name(&self, #(#arguments),*) -> Request<#answer #marker> {
            self.client.request(Method::#method, #template, &[#(&#path_params),*]) #(#steps)*
        }
    }
}

/// The JSON names of the parameters without which a request is not sent.
fn required(params: &TypeDef) -> Vec<&str> {
    let fields = params.fields().iter();
    let required = fields.filter(|field| field.surface.required);
    required.map(|field| field.json.as_str()).collect()
}

/// The parameters of an operation, as methods of its request.
fn parameters(api: &Api, docs: &Docs, operation: &Operation) -> Option<TokenStream> {
    let params = operation.params.as_ref()?;
    let def = api.definition(&params.ty)?;
    let methods = def.fields().iter().map(|field| {
        let json = &field.json;
        let style = params.styles.iter().find(|(name, _)| name == json);
        let place = match style {
            _ if params.headers.contains(json) => quote!(Param::Header),
            Some((_, style)) => {
                let style = format_ident!("{style:?}");
                quote!(Param::Styled(QueryStyle::#style))
            }
            None => quote!(Param::Query),
        };
        parameter(api, docs, def, field, operation.paging.as_ref(), &place)
    });
    let name = ident(&def.name);
    Some(quote! {
        impl<T> Request<T, types::#name> {
            #(#methods)*
        }
    })
}

/// The parameters that a job needs besides its id, as methods of the job.
fn job_parameters(api: &Api, docs: &Docs, params: &Params) -> Option<TokenStream> {
    let def = api.definition(&params.ty)?;
    let fields = def.fields().iter();
    let methods = fields.map(|field| parameter(api, docs, def, field, None, &quote!(Param::Query)));
    let name = ident(&def.name);
    Some(quote! {
        impl<T> Job<T, types::#name> {
            #(#methods)*
        }
    })
}

fn parameter(
    api: &Api,
    docs: &Docs,
    def: &TypeDef,
    field: &Field,
    paging: Option<&Paging>,
    place: &TokenStream,
) -> Option<TokenStream> {
    let setter = ident(field.surface.setter.as_ref()?);
    let page = attributes(&super::docs::parameter(api, docs, def, field, paging));
    let (name, json) = (ident(&field.name), &field.json);
    let (ty, value) = match field.ty.unboxed() {
        Type::Map if field.constant.is_none() => {
            let map = rust_type(&Type::Map);
            (quote!(impl SetTo<#map>), quote!(#name.set_to()))
        }
        _ => (argument(field, &in_types), value(field)),
    };
    Some(quote! {
        #page
        #[inline]
        pub fn #setter(self, #name: #ty) -> Self {
            self.param(#json, #place, #value)
        }
    })
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
