//! The `types` module: structs, enums, unions, and the tables beside them.

use std::fmt::Write;

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::docs::{Pages, attributes};
use super::{ident, jobs, rust_type, search};
use crate::ir::{Answer, Api, Arm, EnumValue, Field, Kind, Selector, StatusArm, Type, TypeDef};
use crate::render::{Item, Source};
use crate::words::Words;

/// The file of all types of a version.
pub(crate) fn types(api: &Api, words: &Words) -> Source {
    let pages = Pages::of(api, words);
    let mut source = Source {
        docs: vec![format!(
            "What version {} of the API sends and answers.",
            api.version
        )],
        head: vec![
            "#[allow(unused_imports)] // which of them are needed depends on the description"
                .to_owned(),
            "use crate::facade::types::*;".to_owned(),
        ],
        items: Vec::new(),
    };
    let searches = search::conversions(api);
    for def in &api.types {
        let docs = attributes(&pages.ty(def));
        match &def.kind {
            Kind::Struct(fields) => structure(&pages, def, fields, &docs, &mut source.items),
            Kind::Enum(values) => open_enum(&pages, def, values, &docs, &mut source.items),
            Kind::Union(arms) => union(&pages, def, arms, &docs, &mut source.items),
            Kind::Answers(arms) => answers(&pages, def, arms, &docs, &mut source.items),
        }
        if let Some(list) = api.lists.iter().find(|list| list.ty == def.name) {
            source.items.push(Item::Table(super::pages::list(list)));
        }
        let searches = searches.iter().filter(|(name, _)| *name == def.name);
        source
            .items
            .extend(searches.map(|(_, code)| Item::Code(code.clone())));
        source.items.extend(jobs::table(api, def));
    }
    source
}

/// A constant that is always sent and needs no field.
pub(crate) fn is_hidden(def: &TypeDef, field: &Field) -> bool {
    def.usage.request_only() && field.required && field.constant.is_some()
}

/// How a field may be absent.
pub(crate) enum Presence {
    /// `Id`, empty when absent.
    Own,
    /// `Vec`, empty when absent.
    List,
    /// `Option`
    Optional,
    /// `Update`
    Update,
}

pub(crate) fn presence(def: &TypeDef, field: &Field) -> Presence {
    match &field.ty {
        Type::Id { .. } if field.json == "id" && !def.usage.request => Presence::Own,
        Type::List(_) if !def.usage.request => Presence::List,
        _ if field.nullable && def.usage.request_only() => Presence::Update,
        _ => Presence::Optional,
    }
}

fn field_type(def: &TypeDef, field: &Field) -> TokenStream {
    if field.constant.is_some() {
        return quote!(Option<Cow<'static, str>>);
    }
    let ty = rust_type(&field.ty, &TokenStream::new());
    match presence(def, field) {
        Presence::Own | Presence::List => ty,
        Presence::Optional => quote!(Option<#ty>),
        Presence::Update => quote!(Update<#ty>),
    }
}

fn structure(
    pages: &Pages<'_>,
    def: &TypeDef,
    fields: &[Field],
    docs: &TokenStream,
    items: &mut Vec<Item>,
) {
    let name = ident(&def.name);
    let closed = (!def.usage.request).then(|| quote!(#[non_exhaustive]));
    let shown: Vec<&Field> = fields
        .iter()
        .filter(|field| !is_hidden(def, field))
        .collect();
    let members = shown.iter().map(|field| {
        let docs = attributes(&pages.field(def, field));
        let name = ident(&field.name);
        let ty = field_type(def, field);
        quote!(#docs pub #name: #ty,)
    });
    items.push(Item::Code(quote! {
        #docs
        #[derive(Clone, Default, PartialEq)]
        #closed
        pub struct #name {
            #(#members)*
            /// Fields that this version does not name, and values of another kind than it names.
            pub extra: Extra,
        }
    }));
    if def.usage.request {
        items.push(Item::Code(builder(def, &shown)));
    }
    items.push(Item::Table(record(def, fields)));
}

/// `new` with what is required, and a chainable setter for every field.
fn builder(def: &TypeDef, fields: &[&Field]) -> TokenStream {
    let name = ident(&def.name);
    let (required, optional): (Vec<&Field>, Vec<&Field>) = fields
        .iter()
        .partition(|field| field.required && field.constant.is_none() && !field.read_only);
    let arguments = required.iter().map(|field| {
        let (name, ty) = (ident(&field.name), argument(&field.ty));
        quote!(#name: #ty)
    });
    let values = required.iter().map(|field| {
        let (name, value) = (ident(&field.name), present(def, field));
        quote!(#name: #value,)
    });
    let setters = required
        .iter()
        .chain(&optional)
        .filter(|field| !field.read_only)
        .map(|field| setter(def, field));
    let docs = if required.is_empty() {
        "Nothing set yet."
    } else {
        "With all that is required."
    };
    let docs = attributes(&[docs.to_owned()]);
    let start = if required.is_empty() {
        quote!(Self::default())
    } else {
        quote!(Self { #(#values)* ..Self::default() })
    };
    quote! {
        impl #name {
            #docs
            #[inline]
            pub fn new(#(#arguments),*) -> Self {
                #start
            }
            #(#setters)*
        }
    }
}

/// What a setter takes.
fn argument(ty: &Type) -> TokenStream {
    match ty {
        Type::Boolean => quote!(bool),
        Type::List(item) => {
            let item = rust_type(item, &TokenStream::new());
            quote!(impl IntoIterator<Item = impl Into<#item>>)
        }
        Type::Map => quote!(impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>),
        Type::Boxed(inner) => argument(inner),
        other => {
            let ty = rust_type(other, &TokenStream::new());
            quote!(impl Into<#ty>)
        }
    }
}

/// The argument as the field has it.
fn value(field: &Field) -> TokenStream {
    let name = ident(&field.name);
    match &field.ty {
        Type::Boolean => quote!(#name),
        Type::List(_) => quote!(#name.into_iter().map(Into::into).collect()),
        Type::Map => {
            quote!(#name.into_iter().map(|(key, value)| (key.into(), value.into())).collect())
        }
        Type::Boxed(_) => quote!(Box::new(#name.into())),
        _ => quote!(#name.into()),
    }
}

fn present(def: &TypeDef, field: &Field) -> TokenStream {
    let value = value(field);
    match presence(def, field) {
        Presence::Own | Presence::List => value,
        Presence::Optional => quote!(Some(#value)),
        Presence::Update => quote!(Update::Set(#value)),
    }
}

fn setter(def: &TypeDef, field: &Field) -> TokenStream {
    let name = ident(&field.name);
    let sets = attributes(&[format!("Sets `{}`.", field.json)]);
    if field.constant.is_some() {
        return quote! {
            #sets
            #[inline]
            pub fn #name(mut self, #name: impl Into<Cow<'static, str>>) -> Self {
                self.#name = Some(#name.into());
                self
            }
        };
    }
    let ty = argument(&field.ty);
    let value = present(def, field);
    let clear = matches!(presence(def, field), Presence::Update).then(|| {
        let clear = clear_name(def, field);
        let clears = attributes(&[format!("Clears `{}`: sends null.", field.json)]);
        quote! {
            #clears
            #[inline]
            pub fn #clear(mut self) -> Self {
                self.#name = Update::Clear;
                self
            }
        }
    });
    quote! {
        #sets
        #[inline]
        pub fn #name(mut self, #name: #ty) -> Self {
            self.#name = #value;
            self
        }
        #clear
    }
}

/// The method that clears a field, whatever the type's other fields are called.
fn clear_name(def: &TypeDef, field: &Field) -> Ident {
    let mut name = format!("clear_{}", field.name.trim_end_matches('_'));
    if let Kind::Struct(fields) = &def.kind {
        while fields.iter().any(|other| other.name == name) {
            name.push('_');
        }
    }
    ident(&name)
}

fn record(def: &TypeDef, fields: &[Field]) -> String {
    let mut table = format!("record! {{\n    {} {{\n", def.name);
    let mut constants = Vec::new();
    for field in fields {
        if let (true, Some(constant)) = (is_hidden(def, field), &field.constant) {
            constants.push(format!("{:?} = {constant:?}", field.json));
            continue;
        }
        let _ = write!(table, "        {}: {:?}", field.name, field.json);
        if let Some(constant) = &field.constant {
            let _ = write!(table, " = {constant:?}");
        }
        table.push_str(written_as(&field.ty));
        table.push_str(",\n");
    }
    table.push_str("    }");
    if !constants.is_empty() {
        let _ = write!(table, " constants {{ {} }}", constants.join(", "));
    }
    table.push_str("\n}");
    table
}

/// How the description wants an id or a time written.
fn written_as(ty: &Type) -> &'static str {
    match ty {
        Type::Id { number: true } => " as number",
        Type::Timestamp { text: true } => " as text",
        Type::List(inner) | Type::Boxed(inner) => written_as(inner),
        _ => "",
    }
}

fn open_enum(
    pages: &Pages<'_>,
    def: &TypeDef,
    values: &[EnumValue],
    docs: &TokenStream,
    items: &mut Vec<Item>,
) {
    let name = ident(&def.name);
    let variants = values.iter().map(|value| {
        let docs = attributes(&pages.value(def, &value.json, format!("`{}`", value.json)));
        let name = ident(&value.name);
        quote!(#docs #name,)
    });
    items.push(Item::Code(quote! {
        #docs
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
            /// A value that this version does not name.
            Other(String),
        }
    }));
    let mut table = format!("open_enum! {{\n    {} {{\n", def.name);
    for value in values {
        let _ = writeln!(table, "        {} = {:?},", value.name, value.json);
    }
    table.push_str("    }\n}");
    items.push(Item::Table(table));
}

fn union(
    pages: &Pages<'_>,
    def: &TypeDef,
    arms: &[Arm],
    docs: &TokenStream,
    items: &mut Vec<Item>,
) {
    let name = ident(&def.name);
    let variants = arms.iter().map(|arm| {
        let docs = attributes(&pages.value(def, &arm.name, told_by(&arm.selector)));
        let (name, ty) = (ident(&arm.name), rust_type(&arm.ty, &TokenStream::new()));
        quote!(#docs #name(#ty),)
    });
    items.push(Item::Code(quote! {
        #docs
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
            /// What is none of these.
            Other(Value),
        }
    }));
    // Types that differ in how JSON writes them can be one in Rust.
    let rust = |arm: &Arm| rust_type(unboxed(&arm.ty), &TokenStream::new()).to_string();
    for arm in arms {
        if arms.iter().filter(|other| rust(other) == rust(arm)).count() == 1 {
            items.extend(conversions(def, arm).map(Item::Code));
        }
    }
    let mut table = format!("union! {{\n    {} {{\n", def.name);
    for arm in arms {
        let ty = rust_type(&arm.ty, &TokenStream::new())
            .to_string()
            .replace(' ', "")
            .replace(',', ", ");
        let _ = writeln!(
            table,
            "        {}({ty}) = {},",
            arm.name,
            selector(&arm.selector)
        );
    }
    table.push_str("    }\n}");
    items.push(Item::Table(table));
}

fn unboxed(ty: &Type) -> &Type {
    match ty {
        Type::Boxed(inner) => inner,
        other => other,
    }
}

/// `From` for the type of an arm, so that a caller need not name the arm.
fn conversions(def: &TypeDef, arm: &Arm) -> impl Iterator<Item = TokenStream> {
    let (union, variant) = (ident(&def.name), ident(&arm.name));
    let from = |ty: &TokenStream, value: TokenStream| {
        quote! {
            impl From<#ty> for #union {
                #[inline]
                fn from(value: #ty) -> Self {
                    Self::#variant(#value)
                }
            }
        }
    };
    let ty = rust_type(unboxed(&arm.ty), &TokenStream::new());
    let value = if matches!(arm.ty, Type::Boxed(_)) {
        quote!(Box::new(value))
    } else {
        quote!(value)
    };
    let own = (arm.ty != Type::Json).then(|| from(&ty, value));
    let text = (arm.ty == Type::String).then(|| from(&quote!(&str), quote!(value.to_owned())));
    own.into_iter().chain(text)
}

fn told_by(selector: &Selector) -> String {
    match selector {
        Selector::Object { has, constants } if !constants.is_empty() || !has.is_empty() => {
            let constants = constants
                .iter()
                .map(|(key, value)| format!("`{key}` is `{value}`"));
            let keys = has.iter().map(|key| format!("has `{key}`"));
            format!(
                "Where it {}.",
                constants.chain(keys).collect::<Vec<_>>().join(" and ")
            )
            .replace("it `", "its `")
        }
        Selector::Object { .. } => "Any other object.".to_owned(),
        Selector::Text => "A text.".to_owned(),
        Selector::Integer => "A whole number.".to_owned(),
        Selector::Number => "A number.".to_owned(),
        Selector::Boolean => "`true` or `false`.".to_owned(),
        Selector::List => "A list.".to_owned(),
    }
}

pub(crate) fn selector(selector: &Selector) -> String {
    match selector {
        Selector::Object { has, constants } => {
            let mut text = "object()".to_owned();
            for (key, value) in constants {
                let _ = write!(text, ".constant({key:?}, {value:?})");
            }
            for key in has {
                let _ = write!(text, ".has({key:?})");
            }
            text
        }
        Selector::Text => "text()".to_owned(),
        Selector::Integer => "integer()".to_owned(),
        Selector::Number => "number()".to_owned(),
        Selector::Boolean => "boolean()".to_owned(),
        Selector::List => "list()".to_owned(),
    }
}

fn answers(
    pages: &Pages<'_>,
    def: &TypeDef,
    arms: &[StatusArm],
    docs: &TokenStream,
    items: &mut Vec<Item>,
) {
    let name = ident(&def.name);
    let variants: Vec<(TokenStream, &StatusArm)> = arms
        .iter()
        .map(|arm| (answer_type(&arm.answer, &TokenStream::new()), arm))
        .collect();
    let members = variants.iter().map(|(ty, arm)| {
        let docs = attributes(&pages.value(def, &arm.name, format!("Status {}.", arm.status)));
        let name = ident(&arm.name);
        quote!(#docs #name(#ty),)
    });
    items.push(Item::Code(quote! {
        #docs
        #[cfg(feature = "client")]
        #[derive(Debug)]
        #[non_exhaustive]
        pub enum #name {
            #(#members)*
        }
    }));
    let mut table = format!(
        "#[cfg(feature = \"client\")]\nby_status! {{\n    {} {{\n",
        def.name
    );
    for (ty, arm) in &variants {
        let ty = ty.to_string().replace(' ', "").replace(',', ", ");
        let _ = writeln!(table, "        {}({ty}) = {},", arm.name, arm.status);
    }
    table.push_str("    }\n}");
    items.push(Item::Table(table));
}

/// What an answer is to the caller.
pub(crate) fn answer_type(answer: &Answer, path: &TokenStream) -> TokenStream {
    match answer {
        Answer::Empty => quote!(()),
        Answer::Json(ty) => rust_type(ty, path),
        Answer::Optional(ty) => {
            let ty = rust_type(ty, path);
            quote!(Option<#ty>)
        }
        Answer::Text => quote!(String),
        Answer::Binary => quote!(Download),
        Answer::Redirect => quote!(Redirect),
    }
}
