//! Computes the documentation coverage of a version and lists the items without docs.

use std::collections::{BTreeMap, BTreeSet};

use codegen::ir::{Api, Kind, Operation, Type, TypeDef};
use codegen::{Docs, Spec};
use toml_edit::DocumentMut;

/// The number of documented items of one kind, and the number of all items of the kind.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Share {
    /// The number of items with docs.
    pub described: usize,
    /// The number of all items.
    pub all: usize,
}

impl Share {
    fn count(&mut self, described: bool) {
        self.all += 1;
        self.described += usize::from(described);
    }

    /// Returns the share of documented items in tenths of a percent, rounded down, so that 100 % is returned only if
    /// all items have docs.
    pub fn per_mille(self) -> usize {
        (self.described * 1000)
            .checked_div(self.all)
            .unwrap_or(1000)
    }
}

/// The coverage of one version.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Coverage {
    /// Resources with a summary.
    pub resources: Share,
    /// Operations with a summary.
    pub operations: Share,
    /// Types with a summary.
    pub types: Share,
    /// Fields with docs in the entry of the type or in the glossary; constants are not counted.
    pub fields: Share,
    /// Fields of the most used types.
    pub most_used: Share,
    /// Values of enums.
    pub values: Share,
    /// Variants of unions.
    pub arms: Share,
    /// The items without docs.
    pub missing: Vec<Missing>,
}

/// An item without docs, and the entry that would contain the docs.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Missing {
    /// The path of the file with the entry, relative to `spec/docs/`.
    pub file: String,
    /// The entry, such as `GET /contacts` or `Contact`.
    pub entry: String,
    /// The table and the key inside the entry, such as `fields` and `email`; `None` for the summary.
    pub member: Option<(&'static str, String)>,
}

/// The number of types that count as the most used types.
const MOST_USED: usize = 20;

impl Coverage {
    /// Returns the coverage of a version. `homes` maps the name of each type to the file with the type's docs.
    pub fn of(docs: &Docs, api: &Api, homes: &BTreeMap<String, String>) -> Self {
        let mut coverage = Self::default();
        for resource in &api.resources {
            let module = &resource.module;
            let described = docs.resource(module, "summary").is_some();
            coverage.resources.count(described);
            coverage.miss(described, "resources.toml", module, None);
            for operation in &resource.operations {
                let described = docs.operation(operation, "summary").is_some();
                coverage.operations.count(described);
                let file = format!("operations/{module}.toml");
                coverage.miss(described, &file, &operation.key, None);
            }
        }
        let most_used = most_used(api);
        for def in &api.types {
            let file = homes
                .get(&def.name)
                .map_or("types/other.toml", String::as_str);
            let described = docs.ty(def, "summary").is_some();
            coverage.types.count(described);
            coverage.miss(described, file, &def.name, None);
            coverage.members(docs, api, def, file, most_used.contains(&def.name));
        }
        coverage.missing.sort();
        coverage
    }

    fn members(&mut self, docs: &Docs, api: &Api, def: &TypeDef, file: &str, used: bool) {
        match &def.kind {
            Kind::Struct(fields) => {
                for field in fields.iter().filter(|field| field.constant.is_none()) {
                    let described = docs.field(api, def, field).is_some();
                    self.fields.count(described);
                    if used {
                        self.most_used.count(described);
                    }
                    self.miss(described, file, &def.name, Some(("fields", &field.json)));
                }
            }
            Kind::Enum(values) => {
                for value in values {
                    let described = docs.value(def, &value.json).is_some();
                    self.values.count(described);
                    self.miss(described, file, &def.name, Some(("values", &value.json)));
                }
            }
            Kind::Union(arms) => {
                for arm in arms {
                    let described = docs.value(def, &arm.name).is_some();
                    self.arms.count(described);
                    self.miss(described, file, &def.name, Some(("values", &arm.name)));
                }
            }
            Kind::Answers(_) => {}
        }
    }

    fn miss(
        &mut self,
        described: bool,
        file: &str,
        entry: &str,
        member: Option<(&'static str, &str)>,
    ) {
        if !described {
            self.missing.push(Missing {
                file: file.to_owned(),
                entry: entry.to_owned(),
                member: member.map(|(table, name)| (table, name.to_owned())),
            });
        }
    }
}

/// Returns the names of the types in the request and the response of an operation.
fn named(operation: &Operation) -> impl Iterator<Item = &str> {
    operation.sent().chain(operation.answered())
}

/// Returns the names of the structs that operations and types use most often.
fn most_used(api: &Api) -> BTreeSet<String> {
    let mut uses: BTreeMap<&str, usize> = BTreeMap::new();
    let by_operations = api.operations().flat_map(named);
    let parts = api
        .types
        .iter()
        .flat_map(TypeDef::parts)
        .filter_map(Type::named);
    for name in by_operations.chain(parts) {
        *uses.entry(name).or_default() += 1;
    }
    let structs = api
        .types
        .iter()
        .filter(|def| matches!(def.kind, Kind::Struct(_)));
    let mut ranked: Vec<(usize, &str)> = structs
        .map(|def| {
            (
                uses.get(def.name.as_str()).copied().unwrap_or(0),
                def.name.as_str(),
            )
        })
        .collect();
    ranked.sort_by_key(|(uses, name)| (std::cmp::Reverse(*uses), *name));
    let most = ranked.into_iter().take(MOST_USED);
    most.map(|(_, name)| name.to_owned()).collect()
}

/// Returns the file for the docs of each type, keyed by the name of the type. If the type has docs, the file is the file
/// with these docs. Otherwise, it is the file of the resource whose operations reach the type in the fewest steps; among
/// resources with the same number of steps, the resource with the most such operations takes precedence. Webhooks count as
/// a resource.
pub fn homes(apis: &[&Api], spec: &Spec) -> BTreeMap<String, String> {
    let mut contains: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    let mut level: BTreeMap<&str, BTreeMap<&str, usize>> = BTreeMap::new();
    for api in apis {
        for def in &api.types {
            contains
                .entry(&def.name)
                .or_default()
                .extend(def.parts().into_iter().filter_map(Type::named));
        }
        for resource in &api.resources {
            for name in resource.operations.iter().flat_map(named) {
                *level
                    .entry(name)
                    .or_default()
                    .entry(&resource.module)
                    .or_default() += 1;
            }
        }
        let events = api.events.iter().map(|event| &event.ty);
        for ty in events.chain(api.fin_events.iter().map(|event| &event.ty)) {
            *level.entry(ty).or_default().entry("webhooks").or_default() += 1;
        }
    }
    let mut homes: BTreeMap<String, String> = BTreeMap::new();
    while !level.is_empty() {
        let mut next: BTreeMap<&str, BTreeMap<&str, usize>> = BTreeMap::new();
        for (name, votes) in &level {
            let most = votes
                .iter()
                .max_by_key(|(module, votes)| (**votes, std::cmp::Reverse(**module)));
            if let Some((module, _)) = most {
                homes.insert((*name).to_owned(), format!("types/{module}.toml"));
            }
        }
        for (name, votes) in &level {
            for part in contains.get(name).into_iter().flatten() {
                if !homes.contains_key(*part) {
                    let into = next.entry(part).or_default();
                    for (module, count) in votes {
                        *into.entry(module).or_default() += count;
                    }
                }
            }
        }
        level = next;
    }
    homes.extend(documented(spec));
    homes
}

/// Returns the file of each type that has docs.
fn documented(spec: &Spec) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    for (_, file) in spec.data() {
        let Some(path) = file
            .path
            .strip_prefix("spec/docs/")
            .filter(|path| path.starts_with("types/"))
        else {
            continue;
        };
        // An unreadable file is reported when the data is read.
        let Ok(document) = file.text.parse::<DocumentMut>() else {
            continue;
        };
        for (key, _) in document.iter() {
            let name = key.split(" @").next().unwrap_or(key);
            found.insert(name.to_owned(), path.to_owned());
        }
    }
    found
}
