//! Which answers are lists, and how the lists go on.

mod lists;
mod table;

use std::collections::BTreeMap;

use crate::ir::{Answer, Api, Kind, Operation, Paging, Style, Type, TypeDef};
pub use table::Rules;
use table::{Exception, Sign};

/// Sets how every operation goes on, and finds the lists among the answers.
pub(crate) fn assign(api: &mut Api, rules: &Rules) {
    let types: BTreeMap<&str, &TypeDef> = api
        .types
        .iter()
        .map(|def| (def.name.as_str(), def))
        .collect();
    let types = Types(types);
    for resource in &mut api.resources {
        for operation in &mut resource.operations {
            operation.paging = paging(operation, &types, rules);
        }
    }
    api.lists = lists::find(&api.resources, &types, rules);
}

/// The types by name.
pub(crate) struct Types<'a>(BTreeMap<&'a str, &'a TypeDef>);

impl<'a> Types<'a> {
    fn kind(&self, ty: &Type) -> Option<&'a Kind> {
        match ty {
            Type::Named(name) => self.0.get(name.as_str()).map(|def| &def.kind),
            Type::Boxed(inner) => self.kind(inner),
            _ => None,
        }
    }

    /// The type of a field, by its name in JSON.
    fn field(&self, ty: &Type, json: &str) -> Option<&'a Type> {
        match self.kind(ty)? {
            Kind::Struct(fields) => fields
                .iter()
                .find(|field| field.json == json)
                .map(|field| &field.ty),
            // A list that comes in place of another answer goes on as well.
            Kind::Union(arms) => arms.iter().find_map(|arm| match self.kind(&arm.ty) {
                Some(Kind::Struct(_)) => self.field(&arm.ty, json),
                _ => None,
            }),
            Kind::Enum(_) | Kind::Answers(_) => None,
        }
    }
}

fn exception<'a>(rules: &'a Rules, operation: &Operation) -> Option<&'a Exception> {
    rules.operations.get(&operation.key)
}

fn paging(operation: &Operation, types: &Types<'_>, rules: &Rules) -> Option<Paging> {
    let exception = exception(rules, operation);
    let style = match exception.and_then(|exception| exception.style) {
        Some(style) => style?,
        None => {
            let mut styles = rules.styles.iter();
            styles
                .find(|(_, sign)| shows(operation, types, sign))
                .map(|(style, _)| *style)?
        }
    };
    let maximum = exception
        .and_then(|exception| exception.per_page)
        .or(rules.per_page);
    let per_page = maximum.filter(|_| has_per_page(operation, types, style));
    Some(Paging { style, per_page })
}

fn shows(operation: &Operation, types: &Types<'_>, sign: &Sign) -> bool {
    match sign {
        Sign::Query(name) => in_query(operation, types, name),
        Sign::Body(name) => in_body(operation, types, name).is_some(),
        Sign::Answer(name) => {
            let answer = match &operation.answer {
                Answer::Json(ty) | Answer::Optional(ty) => types.field(ty, name),
                _ => None,
            };
            operation.method == "GET" && answer.is_some()
        }
    }
}

fn in_query(operation: &Operation, types: &Types<'_>, name: &str) -> bool {
    operation.params.as_ref().is_some_and(|params| {
        let sent = !params.headers.iter().any(|header| header == name);
        let ty = Type::Named(params.ty.clone());
        sent && types.field(&ty, name).is_some()
    })
}

fn in_body<'a>(operation: &Operation, types: &Types<'a>, name: &str) -> Option<&'a Type> {
    let body = operation.body.as_ref()?;
    match types.kind(&body.ty)? {
        Kind::Struct(_) => types.field(&body.ty, name),
        _ => None,
    }
}

fn has_per_page(operation: &Operation, types: &Types<'_>, style: Style) -> bool {
    match style {
        Style::Search => in_body(operation, types, "pagination")
            .is_some_and(|pagination| types.field(pagination, "per_page").is_some()),
        _ => in_query(operation, types, "per_page"),
    }
}
