//! Every identifier and every collision, decided once.

mod arms;
mod operations;
mod table;
pub(crate) mod words;

use std::collections::BTreeMap;

use crate::diagnostics::{Diagnostic, Level, Place as DiagnosticPlace};
use crate::ir::{Api, EnumValue, Field, Kind, Origin, Part, Place, Root, Step, Type, TypeDef};
use crate::source::{Node, Span};
use operations::type_stem;
pub use table::Names;
use words::{camel, camel_part, singular, snake, variant};

/// Names that the `types` module needs for itself.
const RESERVED_TYPES: [&str; 31] = [
    "Box",
    "Clone",
    "Copy",
    "Cow",
    "Debug",
    "Default",
    "Display",
    "Download",
    "Drop",
    "Eq",
    "Err",
    "Extra",
    "File",
    "From",
    "Id",
    "Into",
    "IntoIterator",
    "Iterator",
    "Map",
    "None",
    "Ok",
    "Option",
    "Redirect",
    "Result",
    "Self_",
    "Some",
    "String",
    "Timestamp",
    "Update",
    "Value",
    "Vec",
];

/// Gives every item of the picture its Rust name.
pub(crate) fn assign(api: &mut Api, names: &Names, tree: &Node) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    let unnamed = std::mem::take(&mut api.resources);
    let unnamed = unnamed.into_iter().flat_map(|one| one.operations).collect();
    let (resources, collisions) = operations::resources(unnamed, names);
    api.resources = resources;
    for (resource, first, second) in collisions {
        let name = &first.name;
        let what = format!("two operations of `{resource}` would both be the method `{name}`");
        let entry = ("operations", second.key);
        diagnostics.push(collision(what, &first.origin, &second.origin, entry, tree));
    }
    let stems = stems(api);
    let structs = api.types.iter().filter_map(|def| match &def.kind {
        Kind::Struct(fields) => Some((def.name.clone(), fields.clone())),
        Kind::Enum(_) | Kind::Union(_) | Kind::Answers(_) => None,
    });
    let structs: BTreeMap<String, Vec<Field>> = structs.collect();
    for def in &mut api.types {
        name_members(def, names, &structs, tree, &mut diagnostics);
    }
    let (renamed, dropped) = name_types(api, names, &stems, tree, &mut diagnostics);
    api.types.retain(|def| !dropped.contains(&def.name));
    rename(api, &renamed);
    api.types.sort_by(|a, b| a.name.cmp(&b.name));
    diagnostics
}

/// The stem of each operation's types, by operation key.
fn stems(api: &Api) -> BTreeMap<String, String> {
    let all = api.resources.iter().flat_map(|resource| {
        resource.operations.iter().map(|operation| {
            let stem = type_stem(&resource.module, &operation.name);
            (operation.key.clone(), stem)
        })
    });
    all.collect()
}

fn name_members(
    def: &mut TypeDef,
    names: &Names,
    structs: &BTreeMap<String, Vec<Field>>,
    tree: &Node,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let place = def.place.to_string();
    match &mut def.kind {
        Kind::Struct(fields) => {
            let mut taken: BTreeMap<String, Origin> = BTreeMap::new();
            for field in fields {
                let key = format!("{place}.{}", field.json);
                field.name = snake(names.fields.get(&key).unwrap_or(&field.json));
                // A setter may not hide what every type has.
                let hides =
                    def.usage.request && ["clone", "default"].contains(&field.name.as_str());
                // `extra` is the field for what the type lacks, `new` the constructor.
                if hides || field.name == "extra" || field.name == "new" {
                    field.name.push('_');
                }
                if let Some(first) = taken.insert(field.name.clone(), field.origin.clone()) {
                    let what = format!("two fields of `{place}` would both be `{}`", field.name);
                    let entry = ("fields", key);
                    diagnostics.push(collision(what, &first, &field.origin, entry, tree));
                }
            }
        }
        Kind::Enum(values) => name_values(values, names),
        Kind::Union(arms) => {
            let fields = |id: &str| structs.get(id).map(Vec::as_slice).unwrap_or_default();
            for (name, key) in arms::name_arms(&def.place, arms, names, &fields) {
                let what = format!("two alternatives of `{place}` would both be `{name}`");
                let entry = ("arms", key);
                diagnostics.push(collision(what, &def.origin, &def.origin, entry, tree));
            }
        }
        Kind::Answers(arms) => arms::name_statuses(arms),
    }
}

/// Texts that differ in case or punctuation alone are told apart by a number.
fn name_values(values: &mut [EnumValue], names: &Names) {
    let mut taken = vec!["Other".to_owned()];
    for value in values {
        let known = names.values.get(&value.json).cloned();
        let base = known.unwrap_or_else(|| variant(&value.json));
        let stem = base.trim_end_matches('_');
        let second = match base.as_str() {
            "Other" => "OtherValue".to_owned(),
            _ => format!("{stem}2"),
        };
        let numbered = (3..).map(|number| format!("{stem}{number}"));
        let mut wanted = [base.clone(), second].into_iter().chain(numbered);
        value.name = wanted
            .find(|name| !taken.contains(name))
            .unwrap_or_default();
        taken.push(value.name.clone());
    }
}

/// The name of every type by its place, and the places whose type is served by an equal one.
fn name_types(
    api: &Api,
    names: &Names,
    stems: &BTreeMap<String, String>,
    tree: &Node,
    diagnostics: &mut Vec<Diagnostic>,
) -> (BTreeMap<String, String>, Vec<String>) {
    let by_place = api
        .types
        .iter()
        .map(|def| (def.name.clone(), def))
        .collect();
    let namer = Namer {
        by_place: &by_place,
        names,
        stems,
    };
    let mut order: Vec<&TypeDef> = api.types.iter().collect();
    // Components first, then the shallow before the deep: an inline type gives way to both.
    order.sort_by_key(|def| (!def.is_component(), def.place.steps.len(), def.name.clone()));
    let mut renamed: BTreeMap<String, String> = BTreeMap::new();
    let mut owner: BTreeMap<String, &TypeDef> = BTreeMap::new();
    let mut dropped = Vec::new();
    for def in order {
        let wanted = namer.candidates(def);
        let best = &wanted[0];
        let is_reserved = |name: &String| RESERVED_TYPES.contains(&name.as_str());
        let is_free = |name: &&String| !owner.contains_key(*name) && !is_reserved(name);
        let twin = owner.get(best).filter(|twin| same(twin, def, &namer));
        let free = match def.is_component() && !is_reserved(best) {
            true => Some(best).filter(is_free),
            false => wanted.iter().find(is_free),
        };
        match (twin, free) {
            (Some(twin), _) if !def.is_component() => {
                let name = renamed.get(&twin.name).cloned().unwrap_or_default();
                renamed.insert(def.name.clone(), name);
                dropped.push(def.name.clone());
            }
            (_, Some(name)) => {
                owner.insert(name.clone(), def);
                renamed.insert(def.name.clone(), name.clone());
            }
            _ => {
                let other = owner.get(best).map_or(&def.origin, |other| &other.origin);
                let what = format!("`{}` and another type would both be `{best}`", def.place);
                let entry = ("types", def.place.to_string());
                diagnostics.push(collision(what, other, &def.origin, entry, tree));
            }
        }
    }
    (renamed, dropped)
}

struct Namer<'a> {
    by_place: &'a BTreeMap<String, &'a TypeDef>,
    names: &'a Names,
    stems: &'a BTreeMap<String, String>,
}

impl Namer<'_> {
    /// The names that a type may have, the best first.
    fn candidates(&self, def: &TypeDef) -> [String; 3] {
        let best = self.name(&def.place);
        let suffix = match &def.kind {
            Kind::Struct(_) => "Object",
            Kind::Enum(_) => "Value",
            Kind::Union(_) => "Choice",
            Kind::Answers(_) => "Answer",
        };
        let stem = best.trim_end_matches('_');
        let second = format!("{stem}{suffix}");
        let third = format!("{stem}Inline{suffix}");
        [best, second, third]
    }

    fn name(&self, place: &Place) -> String {
        if let Some(name) = self.names.types.get(&place.to_string()) {
            return name.clone();
        }
        let Some((last, parent)) = place.split_last() else {
            return self.root(&place.root);
        };
        match (last, parent.split_last()) {
            (Step::Item, Some((Step::Field(field), grand))) => {
                let part = camel_part(field);
                let item = match singular(&part) {
                    one if one == part => format!("{one}Item"),
                    one => one,
                };
                format!("{}{item}", self.name(&grand))
            }
            (Step::Item, _) => format!("{}Item", self.name(&parent)),
            (Step::Field(field), _) => format!("{}{}", self.name(&parent), camel_part(field)),
            (Step::Arm(_) | Step::Status(_), _) => {
                let union = self.by_place.get(&parent.to_string());
                let part = union.and_then(|union| arms::arm_part(union, last));
                format!("{}{}", self.name(&parent), part.unwrap_or("Arm"))
            }
        }
    }

    fn root(&self, root: &Root) -> String {
        match root {
            Root::Schema(name) => camel(name),
            Root::Operation(key, part) => {
                let stem = self.stems.get(key).cloned().unwrap_or_else(|| camel(key));
                let part = match part {
                    Part::Params => "Params",
                    Part::Request => "Request",
                    Part::Response => "Response",
                };
                format!("{stem}{part}")
            }
        }
    }
}

/// Two types that read and write the same, so that one serves for both.
fn same(a: &TypeDef, b: &TypeDef, namer: &Namer<'_>) -> bool {
    let name = |ty: &Type| name_of(ty, namer);
    match (&a.kind, &b.kind) {
        (Kind::Enum(a), Kind::Enum(b)) => a == b,
        (Kind::Struct(a), Kind::Struct(b)) => {
            a.len() == b.len()
                && a.iter().zip(b).all(|(a, b)| {
                    (&a.json, name(&a.ty), a.required, a.nullable, &a.constant)
                        == (&b.json, name(&b.ty), b.required, b.nullable, &b.constant)
                })
        }
        (Kind::Union(a), Kind::Union(b)) => {
            a.len() == b.len()
                && a.iter()
                    .zip(b)
                    .all(|(a, b)| (name(&a.ty), &a.selector) == (name(&b.ty), &b.selector))
        }
        _ => false,
    }
}

fn name_of(ty: &Type, namer: &Namer<'_>) -> Type {
    let mut ty = ty.clone();
    named(&mut ty, &|place| {
        if let Some(def) = namer.by_place.get(place) {
            *place = namer.name(&def.place);
        }
    });
    ty
}

fn rename(api: &mut Api, renamed: &BTreeMap<String, String>) {
    let new = |id: &mut String| {
        if let Some(name) = renamed.get(id) {
            id.clone_from(name);
        }
    };
    for def in &mut api.types {
        new(&mut def.name);
        def.parts_mut().into_iter().for_each(|ty| named(ty, &new));
    }
    for operation in api.operations_mut() {
        if let Some(params) = &mut operation.params {
            new(&mut params.ty);
        }
        let body = operation.body.as_mut().map(|body| &mut body.ty);
        let answer = operation.answer.json_mut();
        body.into_iter()
            .chain(answer)
            .for_each(|ty| named(ty, &new));
    }
}

fn named(ty: &mut Type, new: &dyn Fn(&mut String)) {
    if let Type::Named(id) = ty.innermost() {
        new(id);
    }
}

/// Two items with one name; `entry` is the table and key of `names.toml` that would give the second another.
fn collision(
    what: String,
    first: &Origin,
    second: &Origin,
    entry: (&str, String),
    tree: &Node,
) -> Diagnostic {
    let place = |origin: &Origin, label: &str| DiagnosticPlace {
        span: tree
            .pointer(&origin.pointer)
            .map_or(Span::default(), |node| node.span),
        label: label.to_owned(),
    };
    Diagnostic {
        level: Level::Error,
        id: "name-collision",
        message: what,
        places: vec![place(second, "and this"), place(first, "this")],
        help: format!(
            "give one of them another name in spec/names.toml: `{:?} = \"…\"` under `[{}]`",
            entry.1, entry.0
        ),
    }
}
