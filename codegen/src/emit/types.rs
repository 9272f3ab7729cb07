//! The `types` module: structs, enums and unions, and the table of each type.

use std::fmt::Write;

use proc_macro2::TokenStream;
use quote::quote;

use super::aliases::type_aliases;
use super::docs::{TypePages, attributes, code, enumerate, found_by, page};
use super::setters::builder;
use super::{IMPORTS, Variant, enumeration, ident, jobs, rust_type, table, tokens};
use crate::docs::Docs;
use crate::facade;
use crate::ir::{
    Api, Arm, Conditions, EnumValue, Field, Kind, Presence, QueryHome, Selector, StatusArm, Type,
    TypeDef,
};
use crate::render::{Item, Source};

/// Returns the file of all types of a version.
pub(crate) fn types(api: &Api, docs: &Docs) -> Source {
    let pages = TypePages::of(api, docs);
    let params = api.params();
    let mut items = Vec::new();
    for def in &api.types {
        let (page, found_by) = (
            attributes(&pages.ty(def)),
            found_by(&type_aliases(api, docs, def)),
        );
        let head = quote!(#page #found_by);
        match &def.kind {
            Kind::Struct(_) if params.contains(def.name.as_str()) => {
                items.push(Item::Code(marker(def, &head)));
            }
            Kind::Struct(fields) => structure(&pages, def, fields, &head, &mut items),
            Kind::Enum(values) => items.extend(open_enum(&pages, def, values, &head)),
            Kind::Union(arms) => items.extend(union(&pages, def, arms, &head)),
            Kind::Answers(arms) => items.extend(answers(&pages, def, arms, &head)),
        }
        let list = api.lists.iter().find(|list| list.ty == def.name);
        items.extend(list.map(|list| Item::Table(super::lists::list(list))));
        let query = def.query.as_ref();
        items.extend(query.map(|home| Item::Code(from_query(def, home))));
        items.extend(jobs::table(api, def));
    }
    Source {
        docs: format!(
            "Request and response types of version {} of the API.",
            api.version
        ),
        head: vec![IMPORTS.to_owned(), facade::TYPES.line()],
        items,
    }
}

fn structure(
    pages: &TypePages<'_>,
    def: &TypeDef,
    fields: &[Field],
    docs: &TokenStream,
    items: &mut Vec<Item>,
) {
    let name = ident(&def.name);
    let shown = fields
        .iter()
        .filter(|field| field.surface.presence != Presence::Hidden);
    let members = shown.map(|field| {
        let docs = attributes(&pages.field(def, field));
        let name = ident(&field.name);
        let ty = tokens(&field.written(&str::to_owned));
        quote!(#docs pub #name: #ty,)
    });
    items.push(Item::Code(quote! {
        #docs
        #[derive(Clone, Default)]
        #[non_exhaustive]
        pub struct #name {
            #(#members)*
            /// Fields that this version does not declare, and values of an unexpected type.
            pub extra: Extra,
        }
    }));
    if def.usage.request {
        items.push(Item::Code(builder(def, fields)));
    }
    items.push(Item::Table(record(def, fields)));
}

/// Returns the type that names the query parameters of an operation.
fn marker(def: &TypeDef, docs: &TokenStream) -> TokenStream {
    let name = ident(&def.name);
    quote! {
        #docs
        #[cfg(feature = "client")]
        #[derive(Debug)]
        pub enum #name {}
    }
}

/// Wraps the value of a field with this presence: in `Some` for an option, in `Update::Set` for an update, and
/// otherwise not at all.
fn present(presence: Presence, value: &TokenStream) -> TokenStream {
    match presence {
        Presence::Hidden | Presence::Plain => value.clone(),
        Presence::Optional => quote!(Some(#value)),
        Presence::Update => quote!(Update::Set(#value)),
    }
}

/// Returns the conversion from the runtime's `Query` to the type.
fn from_query(def: &TypeDef, home: &QueryHome) -> TokenStream {
    let name = ident(&def.name);
    let value = match home {
        QueryHome::Extra => quote!(Self {
            extra: query.into(),
            ..Self::default()
        }),
        QueryHome::Other => quote!(Self::Other(query.into())),
        QueryHome::Field(field) => {
            let declared = def.fields().iter().find(|one| one.name == *field);
            let presence = declared.map(|one| one.surface.presence).unwrap_or_default();
            let (field, value) = (ident(field), present(presence, &quote!(query.into())));
            quote!(Self { #field: #value, ..Self::default() })
        }
    };
    quote! {
        impl From<Query> for #name {
            #[inline]
            fn from(query: Query) -> Self {
                #value
            }
        }
        set_to_from!(#name: Query);
    }
}

fn record(def: &TypeDef, fields: &[Field]) -> String {
    let mut rows = String::new();
    let mut constants = Vec::new();
    for field in fields {
        let (name, json) = (&field.name, &field.json);
        let constant = field.constant.as_ref();
        let constant = constant.map(|constant| format!(" = {constant:?}"));
        let constant = constant.unwrap_or_default();
        if field.surface.presence == Presence::Hidden {
            constants.push(format!("{json:?}{constant}"));
        } else {
            let form = written_as(&field.ty);
            let _ = writeln!(rows, "        {name}: {json:?}{constant}{form},");
        }
    }
    let required = fields.iter().filter(|field| field.surface.required);
    let required = required.map(|field| format!("{:?}", field.json)).collect();
    let list = |name: &str, items: Vec<String>| match items.is_empty() {
        true => String::new(),
        false => format!(" {name} {{ {} }}", items.join(", ")),
    };
    let items = def.items.iter().map(|key| format!("{key:?}")).collect();
    format!(
        "record! {{\n    {} {{\n{rows}    }}{}{}{}\n}}",
        def.name,
        list("constants", constants),
        list("required", required),
        list("items", items)
    )
}

/// Returns the suffix in the table for an id that is a number in JSON or a timestamp that is a string.
fn written_as(ty: &Type) -> &'static str {
    match ty {
        Type::Id { number: true } => " as number",
        Type::Timestamp { text: true } => " as text",
        Type::List(inner) | Type::Boxed(inner) => written_as(inner),
        _ => "",
    }
}

fn open_enum(
    pages: &TypePages<'_>,
    def: &TypeDef,
    values: &[EnumValue],
    docs: &TokenStream,
) -> [Item; 2] {
    let variants = values.iter().map(|value| Variant {
        docs: pages.value(def, &value.json, code(&value.json)),
        name: &value.name,
        ty: None,
        means: format!("{:?}", value.json),
    });
    let variants: Vec<Variant<'_>> = variants.collect();
    let head = quote!(#docs #[derive(Clone, Debug, PartialEq, Eq, Hash)]);
    let other = quote!(
        /// A value that this version does not declare.
        Other(String)
    );
    [
        enumeration(head, &def.name, &variants, other),
        table("open_enum!", &def.name, &variants),
    ]
}

fn union(pages: &TypePages<'_>, def: &TypeDef, arms: &[Arm], docs: &TokenStream) -> Vec<Item> {
    let variants = arms.iter().map(|arm| {
        let ty = arm.ty.written(&str::to_owned);
        // The selector of a variant applies to responses only.
        let fact = match def.usage.request_only() {
            true => format!("Sends {}.", code(&ty)),
            false => matched_by(&arm.selector),
        };
        Variant {
            docs: page([Some(pages.value(def, &arm.name, fact)), overlaps(arm)]),
            name: &arm.name,
            ty: Some(ty),
            means: selector(&arm.selector),
        }
    });
    let variants: Vec<Variant<'_>> = variants.collect();
    let head = quote!(#docs #[derive(Clone, Debug, PartialEq)]);
    let other = quote!(
        /// A value that matches no other variant.
        Other(Value)
    );
    let mut items = vec![enumeration(head, &def.name, &variants, other)];
    for arm in arms.iter().filter(|arm| arm.converts) {
        items.extend(conversions(def, arm).map(Item::Code));
    }
    items.push(table("union!", &def.name, &variants));
    items
}

/// Returns `From` implementations for the type of a variant, so that a caller need not name the variant.
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
    let value = match arm.ty {
        Type::Boxed(_) => quote!(Box::new(value)),
        _ => quote!(value),
    };
    let ty = rust_type(arm.ty.unboxed());
    let own = from(&ty, value);
    let text = (arm.ty == Type::String).then(|| from(&quote!(&str), quote!(value.to_owned())));
    let text_too = text.as_ref().map(|_| quote!(, &str));
    let set = quote!(set_to_from!(#union: #ty #text_too););
    [own].into_iter().chain(text).chain([set])
}

fn matched_by(selector: &Selector) -> String {
    match selector {
        Selector::Object(Conditions {
            has,
            any,
            constants,
        }) => {
            let constants = constants.iter();
            let constants =
                constants.map(|(key, texts)| format!("{} is {}", code(key), either(texts)));
            let keys: Vec<String> = has.iter().map(|key| code(key)).collect();
            let keys = match keys.len() {
                0 => None,
                1 => Some(format!("{} is present", keys[0])),
                _ => Some(format!("{} are present", enumerate(&keys, "and"))),
            };
            let any = (!any.is_empty()).then(|| format!("{} is present", either(any)));
            let all: Vec<String> = constants.chain(keys).chain(any).collect();
            match all.is_empty() {
                true => "Any other object.".to_owned(),
                false => format!("Matches if {}.", all.join(" and ")),
            }
        }
        Selector::Texts(texts) => format!("The string {}.", either(texts)),
        Selector::Any => "Any other value.".to_owned(),
        Selector::Text => "A string.".to_owned(),
        Selector::Integer => "An integer.".to_owned(),
        Selector::Number => "A number.".to_owned(),
        Selector::Boolean => "`true` or `false`.".to_owned(),
        Selector::List => "An array.".to_owned(),
    }
}

/// Joins names with `or`; after the first `MOST` names, only the number of the remaining names is given.
fn either(names: &[String]) -> String {
    const MOST: usize = 8;
    let rest = names.len().saturating_sub(MOST);
    let mut names: Vec<String> = names.iter().take(MOST).map(|name| code(name)).collect();
    names.extend((rest > 0).then(|| format!("one of {rest} more")));
    enumerate(&names, "or")
}

/// Returns the sentences about the alternatives whose values also decode as a variant.
fn overlaps(arm: &Arm) -> Option<String> {
    let names = |partly: bool| {
        let all = arm.overlaps.iter().filter(|other| other.partly == partly);
        let all: Vec<String> = all.map(|other| other.of.clone()).collect();
        (!all.is_empty()).then(|| either(&all))
    };
    let whole = names(false).map(|names| {
        format!("All values of {names}, which have the same form, also decode as this variant.")
    });
    let partly =
        names(true).map(|names| format!("Some values of {names} also decode as this variant."));
    let sentences: Vec<String> = [whole, partly].into_iter().flatten().collect();
    (!sentences.is_empty()).then(|| sentences.join("\n"))
}

pub(crate) fn selector(selector: &Selector) -> String {
    match selector {
        Selector::Object(Conditions {
            has,
            any,
            constants,
        }) => {
            let mut text = "object()".to_owned();
            for (key, texts) in constants {
                let _ = write!(text, ".constant({key:?}, &{texts:?})");
            }
            if !has.is_empty() {
                let _ = write!(text, ".has(&{has:?})");
            }
            if !any.is_empty() {
                let _ = write!(text, ".any(&{any:?})");
            }
            text
        }
        Selector::Texts(texts) => format!("texts(&{texts:?})"),
        // Each of the other selectors has a function with the same name in lowercase.
        plain => format!("{plain:?}()").to_lowercase(),
    }
}

fn answers(
    pages: &TypePages<'_>,
    def: &TypeDef,
    arms: &[StatusArm],
    docs: &TokenStream,
) -> [Item; 2] {
    let variants = arms.iter().map(|arm| Variant {
        docs: pages.value(def, &arm.name, format!("Status {}.", arm.status)),
        name: &arm.name,
        ty: Some(arm.answer.written(&str::to_owned)),
        means: arm.status.to_string(),
    });
    let variants: Vec<Variant<'_>> = variants.collect();
    let head = quote!(#docs #[cfg(feature = "client")] #[derive(Debug)]);
    let call = "#[cfg(feature = \"client\")]\nby_status!";
    [
        enumeration(head, &def.name, &variants, quote!()),
        table(call, &def.name, &variants),
    ]
}
