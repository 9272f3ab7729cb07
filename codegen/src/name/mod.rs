//! Decides every identifier and reports every collision.

mod distinct;
pub(crate) mod identifiers;
mod operations;
mod schemas;
mod table;
mod variants;

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostics::Diagnostic;
use crate::facade;
use crate::ir::{
    Api, EnumValue, Field, Kind, Operation, Origin, Part, Place, Root, Step, Type, TypeDef,
};
use distinct::{Wanted, distinct, free};
use identifiers::{camel, camel_part, in_full, singular, snake, variant};
use operations::type_stem;
pub use table::Names;
pub(crate) use variants::arm_key;

/// Gives every item of the IR its Rust name.
pub(crate) fn assign(api: &mut Api, names: &Names) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    let unnamed = std::mem::take(&mut api.resources);
    let unnamed = unnamed.into_iter().flat_map(|one| one.operations).collect();
    let (resources, collisions) = operations::resources(unnamed, names);
    api.resources = resources;
    for (resource, first, second) in collisions {
        let name = &first.name;
        let what = format!("two operations of `{resource}` have the method name `{name}`");
        let entry = ("operations", second.key);
        diagnostics.push(collision(what, &first.origin, &second.origin, entry));
    }
    let stems = stems(api);
    let structs = api.types.iter().filter_map(|def| match &def.kind {
        Kind::Struct(fields) => Some((def.name.clone(), fields.clone())),
        Kind::Enum(_) | Kind::Union(_) | Kind::Answers(_) => None,
    });
    let structs: BTreeMap<String, Vec<Field>> = structs.collect();
    for def in &mut api.types {
        name_members(def, names, &structs, &mut diagnostics);
    }
    let (renamed, dropped) = name_types(api, names, &stems, &mut diagnostics);
    api.types.retain(|def| !dropped.contains(&def.name));
    rename(api, &renamed);
    api.types.sort_by(|a, b| a.name.cmp(&b.name));
    diagnostics
}

/// Returns the stem of each operation's types, keyed by the key of the operation.
fn stems(api: &Api) -> BTreeMap<String, String> {
    let all = api.resources.iter().flat_map(|resource| {
        let stem = |one: &Operation| (one.key.clone(), type_stem(&resource.module, &one.name));
        resource.operations.iter().map(stem)
    });
    all.collect()
}

fn name_members(
    def: &mut TypeDef,
    names: &Names,
    structs: &BTreeMap<String, Vec<Field>>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let place = def.place.to_string();
    match &mut def.kind {
        Kind::Struct(fields) => {
            for (first, second) in name_fields(&place, fields, def.usage.request, names) {
                let (first, second) = (&fields[first], &fields[second]);
                let what = format!("two fields of `{place}` have the name `{}`", first.name);
                let entry = ("fields", format!("{place}.{}", second.json));
                let found = collision(what, &first.origin, &second.origin, entry);
                diagnostics.push(found);
            }
        }
        Kind::Enum(values) => name_values(values, names),
        Kind::Union(arms) => {
            let fields = |id: &str| structs.get(id).map(Vec::as_slice).unwrap_or_default();
            for (name, key) in variants::name_arms(&def.place, arms, names, &fields) {
                let what = format!("two alternatives of `{place}` have the name `{name}`");
                let entry = ("arms", key);
                diagnostics.push(collision(what, &def.origin, &def.origin, entry));
            }
        }
        Kind::Answers(arms) => variants::name_statuses(arms),
    }
}

/// Names the fields. Returns the pairs to which `names.toml` gives the same name.
fn name_fields(
    place: &str,
    fields: &mut [Field],
    setters: bool,
    names: &Names,
) -> Vec<(usize, usize)> {
    let identifier = |text: &str| {
        let name = snake(text);
        // `extra` is the field for unknown fields, and `new` is the constructor. A setter must not hide a method that
        // every type has.
        let hides = setters && ["clone", "default"].contains(&name.as_str());
        match hides || name == "extra" || name == "new" {
            true => name + "_",
            false => name,
        }
    };
    let wanted = fields.iter_mut().map(|field| {
        let given = names.fields.get(&format!("{place}.{}", field.json));
        Wanted {
            name: &mut field.name,
            text: &field.json,
            plain: identifier(given.unwrap_or(&field.json)),
            full: identifier(&in_full(&field.json)),
            fixed: given.is_some(),
        }
    });
    distinct(&mut wanted.collect::<Vec<_>>(), &[])
}

/// Names the values of an enum. An entry of `names.toml` applies to all enums, so the entry is ignored in an enum in
/// which its name is taken.
fn name_values(values: &mut [EnumValue], names: &Names) {
    let identifier = |name: String| match name.as_str() {
        "Other" => "OtherValue".to_owned(),
        _ => name,
    };
    let wanted = values.iter_mut().map(|value| {
        let given = names.values.get(&value.json).cloned();
        Wanted {
            name: &mut value.name,
            text: &value.json,
            plain: identifier(given.unwrap_or_else(|| variant(&value.json))),
            full: identifier(camel(&in_full(&value.json))),
            fixed: false,
        }
    });
    distinct(&mut wanted.collect::<Vec<_>>(), &["Other"]);
}

/// Returns the names of all types, keyed by place, and the places of the types that an equal type replaces.
fn name_types(
    api: &Api,
    names: &Names,
    stems: &BTreeMap<String, String>,
    diagnostics: &mut Vec<Diagnostic>,
) -> (BTreeMap<String, String>, Vec<String>) {
    let by_place = api.types.iter().map(|def| (def.name.clone(), def));
    let by_place = by_place.collect();
    let only = schemas::of_one_operation(api, &by_place, stems);
    let namer = Namer {
        by_place: &by_place,
        names,
        stems,
        only: &only,
    };
    let mut order: Vec<&TypeDef> = api.types.iter().collect();
    order.sort_by_cached_key(|def| namer.rank(def));
    let mut renamed: BTreeMap<String, String> = BTreeMap::new();
    let mut owner: BTreeMap<String, &TypeDef> = BTreeMap::new();
    let mut taken: BTreeSet<String> = BTreeSet::new();
    let mut dropped = Vec::new();
    for def in order {
        let wanted = namer.candidates(def);
        let best = &wanted[0];
        let twin = owner.get(best).filter(|twin| same(twin, def, &namer));
        if let (Some(twin), false) = (twin, def.is_component()) {
            let name = renamed.get(&twin.name).cloned().unwrap_or_default();
            renamed.insert(def.name.clone(), name);
            dropped.push(def.name.clone());
            continue;
        }
        let is_free = |name: &&String| !taken.contains(*name) && !facade::TYPES.reserve(name);
        let name = match wanted.iter().find(is_free) {
            Some(name) => name.clone(),
            None if namer.is_fixed(def) => {
                let other = owner.get(best).map_or(&def.origin, |other| &other.origin);
                let what = format!("`{}` and another type have the name `{best}`", def.place);
                let entry = ("types", def.place.to_string());
                diagnostics.push(collision(what, other, &def.origin, entry));
                continue;
            }
            None => free(&wanted[wanted.len() - 1], &taken),
        };
        taken.insert(name.clone());
        owner.insert(name.clone(), def);
        renamed.insert(def.name.clone(), name);
    }
    (renamed, dropped)
}

struct Namer<'a> {
    by_place: &'a BTreeMap<String, &'a TypeDef>,
    names: &'a Names,
    stems: &'a BTreeMap<String, String>,
    /// The names of the schemas that belong to one operation, keyed by schema.
    only: &'a BTreeMap<String, String>,
}

impl Namer<'_> {
    /// Returns the candidates for the name of a type; the best candidate comes first.
    fn candidates(&self, def: &TypeDef) -> Vec<String> {
        let best = self.name(&def.place);
        if self.is_fixed(def) {
            return vec![best];
        }
        let suffix = match &def.kind {
            Kind::Struct(_) => "Object",
            Kind::Enum(_) => "Value",
            Kind::Union(_) => "Choice",
            Kind::Answers(_) => "Answer",
        };
        let stem = best.trim_end_matches('_');
        let second = format!("{stem}{suffix}");
        let third = format!("{stem}Inline{suffix}");
        let mut names = vec![best];
        names.extend(def.component().map(camel));
        names.extend(self.in_full(def));
        names.extend([second, third]);
        names
    }

    /// Returns the full name of a component, which spells out everything that the plain name omits.
    fn in_full(&self, def: &TypeDef) -> Option<String> {
        def.component().map(|name| camel(&in_full(name)))
    }

    /// Returns whether `names.toml` sets the name of the type.
    fn is_fixed(&self, def: &TypeDef) -> bool {
        self.names.types.get(&def.place.to_string()).is_some()
    }

    /// Returns the rank of a type in the order in which types choose their names: components precede inline types; then
    /// types in `names.toml`, types whose name is not reserved, types with a plain name, and types at shallow places
    /// come first.
    fn rank(&self, def: &TypeDef) -> impl Ord + use<> {
        let best = self.name(&def.place);
        let full = self.in_full(def).unwrap_or_default();
        (
            !def.is_component(),
            !self.is_fixed(def),
            facade::TYPES.reserve(&best),
            full != best,
            def.place.steps.len(),
            in_full(&def.name).len(),
            def.name.clone(),
        )
    }

    fn name(&self, place: &Place) -> String {
        if let Some(name) = self.names.types.get(&place.to_string()) {
            return name.clone();
        }
        let Some((last, parent)) = place.split_last() else {
            return self.root(&place.root);
        };
        let (outer, part) = match (last, parent.split_last()) {
            (Step::Item, Some((Step::Field(field), grand))) => {
                let part = camel_part(field);
                let item = match singular(&part) {
                    one if one == part => format!("{one}Item"),
                    one => one,
                };
                (grand, item)
            }
            (Step::Item, _) => (parent, "Item".to_owned()),
            (Step::Field(field), _) => (parent, camel_part(field)),
            (Step::Arm(_) | Step::Status(_), _) => {
                let union = self.by_place.get(&parent.to_string());
                let part = union.and_then(|union| variants::arm_part(union, last));
                (parent, part.unwrap_or("Arm").to_owned())
            }
        };
        self.name(&outer) + &part
    }

    fn root(&self, root: &Root) -> String {
        match root {
            Root::Schema(name) => match self.only.get(name) {
                Some(name) => name.clone(),
                None => camel(&schemas::uniform(name)),
            },
            Root::Operation(key, part) => {
                let stem = self.stems.get(key).cloned().unwrap_or_else(|| camel(key));
                let gone = stem.strip_prefix("Delete");
                let gone = gone.filter(|gone| gone.starts_with(char::is_alphabetic));
                if let (Part::Response, Some(gone)) = (part, gone) {
                    return format!("{gone}Deleted");
                }
                format!("{stem}{part:?}")
            }
        }
    }
}

/// Returns whether two types read and write the same JSON, so that one can replace the other.
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
        let types = body.into_iter().chain(operation.answer.json_mut());
        types.for_each(|ty| named(ty, &new));
    }
}

fn named(ty: &mut Type, new: &dyn Fn(&mut String)) {
    if let Type::Named(id) = ty.innermost() {
        new(id);
    }
}

/// Returns the diagnostic for two items with one name; `entry` is the table and the key in `names.toml` that would
/// rename the second item.
fn collision(what: String, first: &Origin, second: &Origin, entry: (&str, String)) -> Diagnostic {
    let (table, key) = entry;
    Diagnostic::new("name-collision", second.span, what)
        .label("and this")
        .also(first.span, "this")
        .help(format!(
            "give one of the two items a different name in spec/names.toml: `{key:?} = \"…\"` under `[{table}]`"
        ))
}
