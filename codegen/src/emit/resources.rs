//! The client of a version and the handles of its resources.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::aliases::aliases;
use super::docs::{attributes, found_by, operation};
use super::front;
use super::setters::{argument, value};
use super::{IMPORTS, ident, in_types, rust_type, tokens};
use crate::docs::Docs;
use crate::facade;
use crate::ir::{
    Api, Argument, Body, Encoding, Idempotency, Operation, Paging, Params, PathParam, Resource,
    Type, TypeDef,
};
use crate::render::{Item, Source};

/// Returns `mod.rs` of a version, with the client and the modules.
pub(crate) fn version(api: &Api, docs: &Docs) -> Source {
    let version = &api.version;
    // Separate items with blank lines between them, because rustfmt sorts adjacent modules.
    let modules = api.resources.iter().map(|resource| {
        let name = ident(&resource.module);
        Item::Code(quote!(#[cfg(feature = "client")] pub mod #name;))
    });
    let mut items: Vec<Item> = modules.collect();
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
        let page = attributes(&format!("The operations of [`{module}`]."));
        quote! {
            #page
            #[inline]
            pub fn #module(&self) -> #module::#handle<'_> {
                #module::#handle { client: &self.core }
            }
        }
    });
    let page = attributes(&format!(
        "A client for version {version} of the API. Clones are cheap and share their state."
    ));
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

/// Returns the module of a resource: its handle and operations.
pub(crate) fn resource(api: &Api, docs: &Docs, resource: &Resource) -> Source {
    let handle = ident(&resource.handle);
    let methods = front::in_reading_order(&resource.operations).into_iter();
    let methods = methods.map(|operation| method(api, docs, resource, operation));
    let page = attributes(&format!(
        "The operations of [`Client::{0}`](super::Client::{0}).",
        resource.module
    ));
    let mut items = super::lists::styles(&resource.operations);
    items.extend([
        quote! {
            #page
            #[derive(Clone, Copy, Debug)]
            pub struct #handle<'a> {
                pub(super) client: &'a Core,
            }
        },
        quote! {
            impl #handle<'_> {
                #(#methods)*
            }
        },
    ]);
    let with_params = || {
        let all = resource.operations.iter();
        all.filter_map(|one| Some((one, one.params.as_ref()?)))
    };
    items.extend(with_params().filter_map(|(operation, params)| {
        parameters(api, docs, "Request", params, operation.paging.as_ref())
    }));
    // The parameters that a job needs in addition to its id are also methods of the job.
    let waits = |params: &Params| {
        let mut jobs = api.jobs.iter();
        jobs.any(|job| job.params.as_ref() == Some(&params.ty))
    };
    let jobs = with_params().filter(|(_, params)| waits(params));
    items.extend(jobs.filter_map(|(_, params)| parameters(api, docs, "Job", params, None)));
    Source {
        docs: front::resource(api, docs, resource),
        head: vec![
            IMPORTS.to_owned(),
            facade::OPERATIONS.line(),
            String::new(),
            "#[allow(unused_imports)]".to_owned(),
            "use super::types;".to_owned(),
        ],
        items: items.into_iter().map(Item::Code).collect(),
    }
}

fn method(api: &Api, docs: &Docs, resource: &Resource, declared: &Operation) -> TokenStream {
    let name = ident(&declared.name);
    let page = attributes(&operation(api, docs, &resource.module, declared));
    let found_by = found_by(&aliases(docs, declared));
    let deprecated = declared
        .deprecated
        .then(|| quote!(#[deprecated = "deprecated in Intercom's description"]));
    let path_params = declared.path_params.iter();
    let path_params: Vec<_> = path_params.map(|param| ident(&param.name)).collect();
    let (body, sends) = declared.body.as_ref().map(body_argument).unzip();
    let body = body.into_iter();
    let accept = declared.accept.iter();
    let accept = accept.map(|accept| quote!(.accept(#accept)));
    let paged = declared.paging.as_ref().map(super::lists::marked);
    let idempotency = declared.idempotency.map(|idempotency| match idempotency {
        Idempotency::Idempotent => quote!(.repeatable()),
        Idempotency::NotIdempotent => quote!(.once()),
        Idempotency::Job => quote!(.job()),
    });
    let params = declared.params.as_ref();
    let params = params.and_then(|params| api.definition(&params.ty));
    let required = params.map(required).unwrap_or_default();
    let requires = (!required.is_empty()).then(|| quote!(.requires(&[#(#required),*])));
    let method = ident(&declared.method);
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
        pub fn #name(&self, #(#path_params: impl Display,)* #(#body)*) -> Request<#answer #marker> {
            self.client.request(Method::#method, #template, &[#(&#path_params),*])
                #sends #(#accept)* #paged #idempotency #requires
        }
    }
}

/// Returns the JSON names of the required parameters.
fn required(params: &TypeDef) -> Vec<&str> {
    let fields = params.fields().iter();
    let required = fields.filter(|field| field.surface.required);
    required.map(|field| field.json.as_str()).collect()
}

/// Returns the parameters of an operation as methods of its request or its job.
fn parameters(
    api: &Api,
    docs: &Docs,
    owner: &str,
    params: &Params,
    paging: Option<&Paging>,
) -> Option<TokenStream> {
    let def = api.definition(&params.ty)?;
    let methods = def.fields().iter().map(|field| {
        let setter = ident(field.surface.setter.as_ref()?);
        let page = attributes(&super::docs::parameter(api, docs, def, field, paging));
        let (name, json) = (ident(&field.name), &field.json);
        let style = params.styles.iter().find(|(name, _)| name == json);
        let place = match style {
            _ if params.headers.contains(json) => quote!(Param::Header),
            Some((_, style)) => {
                let style = format_ident!("{style:?}");
                quote!(Param::Styled(QueryStyle::#style))
            }
            None => quote!(Param::Query),
        };
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
    });
    let methods = methods.flatten();
    let (owner, name) = (ident(owner), ident(&def.name));
    Some(quote! {
        impl<T> #owner<T, types::#name> {
            #(#methods)*
        }
    })
}

/// Returns the argument for a body, and the call that adds the body to the request.
fn body_argument(body: &Body) -> (TokenStream, TokenStream) {
    let ty = tokens(&body.ty.written(&in_types));
    let way = match &body.encoding {
        Encoding::Bytes(media_type) => {
            return (
                quote!(request: impl Into<Bytes>),
                quote!(.bytes(#media_type, request)),
            );
        }
        _ if body.argument == Argument::Search => quote!(search),
        Encoding::Json => quote!(json),
        Encoding::Form => quote!(form),
        Encoding::Multipart => quote!(multipart),
    };
    match body.argument {
        Argument::Plain => (quote!(request: #ty), quote!(.#way(&request))),
        Argument::Into | Argument::Search => (
            quote!(request: impl Into<#ty>),
            quote!(.#way(&request.into())),
        ),
    }
}

/// Returns the path template with the values that each parameter rejects: `/articles/{article_id!search}`.
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
