//! Finds the items of responses that are lists.

use std::collections::BTreeMap;

use super::{Types, exception};
use crate::ir::{Api, Arm, Field, Items, Kind, ListDef, Type};

use super::table::Rules;

/// Returns the response types that are lists, sorted by name, and the entries of `items` that lead to a list.
pub(crate) fn find(api: &Api, types: &Types<'_>, rules: &Rules) -> (Vec<ListDef>, Vec<String>) {
    let mut lists = BTreeMap::new();
    let mut leading = Vec::new();
    for operation in api.operations() {
        let way = exception(rules, operation).and_then(|exception| exception.items.as_ref());
        if let (Some(way), Some(Type::Named(name))) = (way, operation.answer.json()) {
            let keys: Vec<&str> = way.value.split('.').collect();
            for list in at(name, &keys, types) {
                leading.push(format!("{} {}", operation.key, way.value));
                lists.insert(list.ty.clone(), list);
            }
        }
    }
    for operation in api.operations() {
        if let Some(Type::Named(name)) = operation.answer.json() {
            for list in by_rule(name, types, operation.paging.is_some()) {
                lists.entry(list.ty.clone()).or_insert(list);
            }
        }
    }
    (lists.into_values().collect(), leading)
}

/// Returns the list definitions of a type according to the rules: the definition of a struct that is a list, or the
/// definitions of a union and of its variants that are lists.
fn by_rule(name: &str, types: &Types<'_>, paged: bool) -> Vec<ListDef> {
    match types.kind(&Type::Named(name.to_owned())) {
        Some(Kind::Struct(fields)) => {
            let found = structure(fields, types, paged).map(|(way, item)| ListDef {
                also: beside(&way, item, fields, types),
                ..list(name, item, Items::Field(way))
            });
            found.into_iter().collect()
        }
        Some(Kind::Union(arms)) => {
            let lists = arms.iter().filter_map(|arm| {
                let Kind::Struct(fields) = types.kind(&arm.ty)? else {
                    return None;
                };
                let (way, item) = structure(fields, types, false)?;
                Some((arm, list(arm.ty.named()?, item, Items::Field(way))))
            });
            union(name, arms, lists.collect())
        }
        _ => Vec::new(),
    }
}

/// Returns the list whose items are at this path.
fn at<'a>(name: &str, way: &[&str], types: &Types<'a>) -> Vec<ListDef> {
    let Some((key, rest)) = way.split_first() else {
        return Vec::new();
    };
    match types.kind(&Type::Named(name.to_owned())) {
        Some(Kind::Struct(fields)) => {
            let step = |fields: &'a [Field], key: &str| fields.iter().find(|one| one.json == key);
            let Some(first) = step(fields, key) else {
                return Vec::new();
            };
            let found = match (rest, types.kind(&first.ty)) {
                ([], _) => Some(vec![first]),
                ([key], Some(Kind::Struct(inner))) => {
                    step(inner, key).map(|second| vec![first, second])
                }
                _ => None,
            };
            let found = found.and_then(|way| Some((item_of(&way.last()?.ty, types)?, way)));
            let found = found.map(|(item, way)| {
                let names = way.into_iter().map(|field| field.name.clone());
                list(name, item, Items::Field(names.collect()))
            });
            found.into_iter().collect()
        }
        Some(Kind::Union(arms)) => {
            let arm = arms.iter().find(|arm| arm.schema.as_deref() == Some(*key));
            let structs = arm.filter(|arm| matches!(types.kind(&arm.ty), Some(Kind::Struct(_))));
            let inner =
                structs.and_then(|arm| Some((arm, at(arm.ty.named()?, rest, types).pop()?)));
            union(name, arms, inner.into_iter().collect())
        }
        _ => Vec::new(),
    }
}

/// Returns the list definitions of these variants and of their union, or an empty vector if the item types of the
/// variants differ.
fn union(name: &str, arms: &[Arm], lists: Vec<(&Arm, ListDef)>) -> Vec<ListDef> {
    let Some(item) = lists.first().map(|(_, inner)| inner.item.clone()) else {
        return Vec::new();
    };
    if lists.iter().any(|(_, inner)| inner.item != item) {
        return Vec::new();
    }
    let ones = arms
        .iter()
        .filter(|arm| arm.ty.named() == Some(item.as_str()));
    let items = Items::Arms {
        lists: lists.iter().map(|(arm, _)| arm.name.clone()).collect(),
        ones: ones
            .map(|arm| (arm.name.clone(), matches!(arm.ty, Type::Boxed(_))))
            .collect(),
    };
    let mut all: Vec<ListDef> = lists.into_iter().map(|(_, inner)| inner).collect();
    all.push(list(name, &item, items));
    all
}

/// The fields that lists have in addition to their items.
const MARKERS: [&str; 6] = [
    "type",
    "pages",
    "total_count",
    "has_more",
    "url",
    "scroll_param",
];

/// Returns the field with the items of a struct that is only a list: `data`, or else the first list, if all lists have
/// the same item type.
pub(super) fn items_field(fields: &[Field]) -> Option<&Field> {
    let is_list = |field: &&Field| matches!(field.ty, Type::List(_));
    let (lists, others): (Vec<&Field>, Vec<&Field>) = fields.iter().partition(is_list);
    let marker = |field: &&Field| MARKERS.contains(&field.json.as_str());
    if others.is_empty() || !others.iter().all(marker) {
        return None;
    }
    let first = lists.first()?;
    let alike = lists.iter().all(|field| field.ty == first.ty);
    let data = lists.iter().find(|field| field.json == "data");
    data.or(alike.then_some(first)).copied()
}

/// Returns the fields that lead to the items of a struct: `data`, or else its only list, or else the only list inside
/// `data`. An object with an `id` is a resource that contains a list, not a list of resources, unless it has pages.
fn structure<'a>(
    fields: &'a [Field],
    types: &Types<'a>,
    paged: bool,
) -> Option<(Vec<String>, &'a str)> {
    if !paged && fields.iter().any(|field| field.json == "id") {
        return None;
    }
    let data = fields.iter().find(|field| field.json == "data");
    if let Some((field, item)) = data.and_then(|data| Some((data, item_of(&data.ty, types)?))) {
        return Some((vec![field.name.clone()], item));
    }
    if let Some((field, item)) = only_list(fields, types) {
        return Some((vec![field.name.clone()], item));
    }
    let data = data?;
    match types.kind(&data.ty)? {
        Kind::Struct(inner) if inner.iter().all(|field| field.json != "id") => {
            let (field, item) = only_list(inner, types)?;
            Some((vec![data.name.clone(), field.name.clone()], item))
        }
        _ => None,
    }
}

fn only_list<'a>(fields: &'a [Field], types: &Types<'a>) -> Option<(&'a Field, &'a str)> {
    let mut lists = fields
        .iter()
        .filter_map(|field| Some((field, item_of(&field.ty, types)?)));
    let first = lists.next()?;
    lists.next().is_none().then_some(first)
}

/// Returns the type of a list's items, if the items are objects.
fn item_of<'t>(ty: &'t Type, types: &Types<'_>) -> Option<&'t str> {
    let Type::List(item) = ty else { return None };
    match types.kind(item)? {
        Kind::Struct(_) | Kind::Union(_) => item.named(),
        Kind::Enum(_) | Kind::Answers(_) => None,
    }
}

/// Returns the other fields with a list of the same item type, if a single field leads to the items.
fn beside(way: &[String], item: &str, fields: &[Field], types: &Types<'_>) -> Vec<String> {
    let [own] = way else { return Vec::new() };
    let same = fields
        .iter()
        .filter(|field| item_of(&field.ty, types) == Some(item) && field.name != *own);
    same.map(|field| field.name.clone()).collect()
}

fn list(name: &str, item: &str, items: Items) -> ListDef {
    ListDef {
        ty: name.to_owned(),
        item: item.to_owned(),
        items,
        also: Vec::new(),
    }
}
