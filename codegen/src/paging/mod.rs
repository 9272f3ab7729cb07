//! Decides which responses are lists, and how the next page of each list is requested.

mod lists;
mod table;

use std::collections::BTreeMap;
use std::num::NonZeroU32;

use crate::ir::{Api, Field, In, Kind, Operation, Paging, Style, Type, TypeDef};
pub use table::Rules;
use table::{Exception, Rule};

/// Sets the paging style of every operation, and finds the responses that are lists. Returns the entries of `items`
/// that lead to a list: the key of the operation, a space and the entry.
pub(crate) fn assign(api: &mut Api, rules: &Rules) -> Vec<String> {
    let types = api.types.iter().map(|def| (def.name.as_str(), def));
    let types = Types(types.collect());
    for resource in &mut api.resources {
        for operation in &mut resource.operations {
            operation.paging = paging(operation, &types, rules);
        }
    }
    let (lists, leading) = lists::find(api, &types, rules);
    api.lists = lists;
    for def in &mut api.types {
        let items = lists::items_field(def.fields());
        def.items = items.map(|field| field.json.clone());
    }
    leading
}

/// The types, keyed by name.
pub(crate) struct Types<'a>(BTreeMap<&'a str, &'a TypeDef>);

impl<'a> Types<'a> {
    fn kind(&self, ty: &Type) -> Option<&'a Kind> {
        match ty {
            Type::Named(name) => self.0.get(name.as_str()).map(|def| &def.kind),
            Type::Boxed(inner) => self.kind(inner),
            _ => None,
        }
    }

    /// Returns the field with this JSON name.
    fn field(&self, ty: &Type, json: &str) -> Option<&'a Field> {
        match self.kind(ty)? {
            Kind::Struct(fields) => fields.iter().find(|field| field.json == json),
            // A list that is a variant of a response can also have pages.
            Kind::Union(arms) => arms.iter().find_map(|arm| match self.kind(&arm.ty) {
                Some(Kind::Struct(_)) => self.field(&arm.ty, json),
                _ => None,
            }),
            Kind::Enum(_) | Kind::Answers(_) => None,
        }
    }

    /// Returns the field at these dot-separated keys.
    fn at(&self, ty: &Type, keys: &str) -> Option<&'a Field> {
        match keys.split_once('.') {
            None => self.field(ty, keys),
            Some((key, rest)) => self.at(&self.field(ty, key)?.ty, rest),
        }
    }
}

fn exception<'a>(rules: &'a Rules, operation: &Operation) -> Option<&'a Exception> {
    let (key, id) = (&operation.key, operation.id.as_deref());
    rules.operations.all(key, id).next()
}

fn paging(operation: &Operation, types: &Types<'_>, rules: &Rules) -> Option<Paging> {
    let exception = exception(rules, operation);
    let mut all = rules.styles.iter();
    let rule = match exception.and_then(|exception| exception.style.as_ref()) {
        Some(given) => all.find(|rule| rule.style.name == given.value)?,
        None => all.find(|rule| applies(operation, types, rule))?,
    };
    let style = rule.style.clone();
    let per_page = size(operation, types, &style).and_then(|size| {
        let exception_size = exception.and_then(|exception| exception.per_page);
        let rules = rules.per_page.map(NonZeroU32::get);
        exception_size
            .map(NonZeroU32::get)
            .or(size.maximum)
            .or(rules)
    });
    Some(Paging { style, per_page })
}

fn applies(operation: &Operation, types: &Types<'_>, rule: &Rule) -> bool {
    let has_marker = match &rule.style.place {
        Some(In::Query(name)) => in_query(operation, types, name).is_some(),
        Some(In::Body(keys)) => in_body(operation, types, keys).is_some(),
        None => operation.method == "GET",
    };
    let matches = rule.response.as_ref().is_none_or(|name| {
        let answer = operation.answer.json();
        answer.is_some_and(|ty| types.field(ty, name).is_some())
    });
    has_marker && matches
}

fn in_query<'a>(operation: &Operation, types: &Types<'a>, name: &str) -> Option<&'a Field> {
    let params = operation.params.as_ref()?;
    let field = types.field(&Type::Named(params.ty.clone()), name)?;
    (!field.header).then_some(field)
}

fn in_body<'a>(operation: &Operation, types: &Types<'a>, keys: &str) -> Option<&'a Field> {
    let body = operation.body.as_ref()?;
    match types.kind(&body.ty)? {
        Kind::Struct(_) => types.at(&body.ty, keys),
        _ => None,
    }
}

/// Returns the request field with the page size.
fn size<'a>(operation: &Operation, types: &Types<'a>, style: &Style) -> Option<&'a Field> {
    match style.place {
        Some(In::Body(_)) => in_body(operation, types, &style.size),
        Some(In::Query(_)) | None => in_query(operation, types, &style.size),
    }
}
