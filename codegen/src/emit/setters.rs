//! The constructor and the setters of request types.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::{attributes, code};
use super::{ident, rust_type, tokens};
use crate::ir::{Field, Type, TypeDef};

/// Returns the constructor `new`, and the chainable setters.
pub(super) fn builder(def: &TypeDef, fields: &[Field]) -> TokenStream {
    let name = ident(&def.name);
    let required = fields.iter().filter(|field| field.surface.required);
    let required: Vec<String> = required.map(|field| code(&field.json)).collect();
    let required = match required.as_slice() {
        [] => String::new(),
        required => format!(" Required: {}.", required.join(", ")),
    };
    let docs = attributes(&format!("Creates an empty value.{required}"));
    let setters = fields.iter().map(setters);
    quote! {
        impl #name {
            #docs
            #[inline]
            pub fn new() -> Self {
                Self::default()
            }
            #(#setters)*
        }
    }
}

/// Returns the type of the argument of a setter; `named` maps the name of a generated type to its path.
pub(super) fn argument(field: &Field, named: &dyn Fn(&str) -> String) -> TokenStream {
    if field.constant.is_some() {
        return quote!(impl SetTo<Cow<'static, str>>);
    }
    match field.ty.unboxed() {
        Type::List(item) => {
            let item = tokens(&item.written(named));
            quote!(impl SetToList<#item>)
        }
        Type::Map => quote!(impl Serialize),
        other => {
            let ty = tokens(&other.written(named));
            quote!(impl SetTo<#ty>)
        }
    }
}

/// Returns the argument as an `Option` of the type of the field.
pub(super) fn value(field: &Field) -> TokenStream {
    let name = ident(&field.name);
    match &field.ty {
        _ if field.constant.is_some() => quote!(#name.set_to()),
        Type::List(_) => quote!(#name.set_to_list()),
        Type::Boxed(_) => quote!(#name.set_to().map(Box::new)),
        _ => quote!(#name.set_to()),
    }
}

/// Returns the methods that set a field, add to it and clear it.
fn setters(field: &Field) -> TokenStream {
    let surface = &field.surface;
    let (name, json) = (ident(&field.name), &field.json);
    let method = |method: &str, does: String, arguments: TokenStream, step: TokenStream| {
        let (docs, method) = (attributes(&does), ident(method));
        quote! {
            #docs
            #[inline]
            pub fn #method(mut self #arguments) -> Self {
                #step
                self
            }
        }
    };
    let set = surface.setter.as_ref().map(|setter| {
        let ty = argument(field, &str::to_owned);
        let step = match field.ty {
            Type::Map if field.constant.is_none() => {
                quote!(put_entries(&mut self.#name, &mut self.extra, #json, to_json(#name));)
            }
            _ => {
                let value = value(field);
                quote!(self.#name.put(#value);)
            }
        };
        method(setter, sets(field), quote!(, #name: #ty), step)
    });
    let add = surface.adder.as_ref().map(|adder| {
        let does = |what: &str| format!("Adds one {what} to {}.", code(json));
        match &field.ty {
            Type::List(item) => {
                let item = rust_type(item);
                let argument = ident(adder);
                let step = quote!(push(&mut self.#name, #argument.into()););
                method(
                    adder,
                    does("item"),
                    quote!(, #argument: impl Into<#item>),
                    step,
                )
            }
            _ => {
                let step = quote!(
                    put_entry(&mut self.#name, &mut self.extra, #json, name.into(), to_json(value));
                );
                let arguments = quote!(, name: impl Into<String>, value: impl Serialize);
                method(adder, does("entry"), arguments, step)
            }
        }
    });
    let clear = surface.clear.as_ref().map(|clear| {
        let does = format!("Clears {} by sending null.", code(json));
        method(clear, does, quote!(), quote!(self.#name = Update::Clear;))
    });
    quote!(#set #add #clear)
}

/// Returns the documentation of a setter.
fn sets(field: &Field) -> String {
    let name = code(&field.json);
    let surface = &field.surface;
    match (&field.ty, &surface.clear) {
        (Type::Map, _) => format!(
            "Sets {name} to an object: a map, an array of pairs or a value that serializes as an object."
        ),
        (_, Some(clear)) => format!(
            "Sets {name}. `None` leaves the field unchanged; [`{clear}`](Self::{clear}) clears the field."
        ),
        _ => format!("Sets {name}."),
    }
}
