//! Compares the types of two versions, and determines the replacement of each removed item.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use super::text::{required, shown};
use super::{RustChange, RustKind, operations};
use codegen::ir::{Answer, Api, Arm, Field, Kind, Type, TypeDef};

/// Two versions, and the matched types.
pub(super) struct Compare<'a> {
    pub(super) old: &'a Api,
    pub(super) new: &'a Api,
    old_types: BTreeMap<&'a str, &'a TypeDef>,
    new_types: BTreeMap<&'a str, &'a TypeDef>,
    /// The new name of each matched old type.
    names: BTreeMap<&'a str, &'a str>,
    open: VecDeque<(&'a TypeDef, &'a TypeDef)>,
    pub(super) found: Vec<RustChange>,
}

/// Returns every item that was added, removed or changed.
pub fn items(old: &Api, new: &Api) -> Vec<RustChange> {
    let mut compare = Compare {
        old,
        new,
        old_types: old
            .types
            .iter()
            .map(|def| (def.name.as_str(), def))
            .collect(),
        new_types: new
            .types
            .iter()
            .map(|def| (def.name.as_str(), def))
            .collect(),
        names: BTreeMap::new(),
        open: VecDeque::new(),
        found: Vec::new(),
    };
    operations::compare(&mut compare);
    compare.work();
    // Types with the same name that no operation reaches in both versions.
    for def in &old.types {
        let found = compare.new_types.get(def.name.as_str()).copied();
        if let (false, Some(other)) = (compare.names.contains_key(def.name.as_str()), found) {
            compare.meet(def, other);
            compare.work();
        }
    }
    compare.came_and_went();
    compare.found
}

impl<'a> Compare<'a> {
    pub(super) fn item(api: &Api, path: &str) -> String {
        format!("{}::{path}", api.module)
    }

    pub(super) fn type_item(api: &Api, def: &TypeDef) -> String {
        Self::item(api, &format!("types::{}", def.name))
    }

    /// Returns the old type with this name.
    pub(super) fn old_type(&self, name: &str) -> Option<&'a TypeDef> {
        self.old_types.get(name).copied()
    }

    /// Returns the new type with this name.
    pub(super) fn new_type(&self, name: &str) -> Option<&'a TypeDef> {
        self.new_types.get(name).copied()
    }

    /// Returns the new name of an old type.
    pub(super) fn new_name<'n>(&self, name: &'n str) -> &'n str
    where
        'a: 'n,
    {
        self.names.get(name).copied().unwrap_or(name)
    }

    fn meet(&mut self, old: &'a TypeDef, new: &'a TypeDef) {
        self.names.insert(&old.name, &new.name);
        self.open.push_back((old, new));
    }

    /// Returns whether the two names belong to one type of the API. An old type is matched with the first new type at
    /// one of its places, unless a type with the old name still exists or the new name already existed.
    pub(super) fn same_named(&mut self, old: &'a str, new: &'a str) -> bool {
        if let Some(known) = self.names.get(old) {
            return *known == new;
        }
        let renamed = old != new;
        if renamed && (self.new_types.contains_key(old) || self.old_types.contains_key(new)) {
            return false;
        }
        let pair = (
            self.old_types.get(old).copied(),
            self.new_types.get(new).copied(),
        );
        if let (Some(old), Some(new)) = pair {
            if renamed && std::mem::discriminant(&old.kind) != std::mem::discriminant(&new.kind) {
                return false;
            }
            self.meet(old, new);
        }
        true
    }

    /// Returns whether two types are the same, apart from the names of generated types.
    pub(super) fn same(&mut self, old: &'a Type, new: &'a Type) -> bool {
        match (old, new) {
            (Type::Named(old), Type::Named(new)) => self.same_named(old, new),
            (Type::List(old), Type::List(new)) | (Type::Boxed(old), Type::Boxed(new)) => {
                self.same(old, new)
            }
            // The JSON form of an id or a time is not visible in Rust.
            (Type::Id { .. }, Type::Id { .. })
            | (Type::Timestamp { .. }, Type::Timestamp { .. }) => true,
            (old, new) => old == new,
        }
    }

    pub(super) fn same_answer(&mut self, old: &'a Answer, new: &'a Answer) -> bool {
        match (old, new) {
            (Answer::Json(old), Answer::Json(new))
            | (Answer::Optional(old), Answer::Optional(new)) => self.same(old, new),
            (old, new) => old == new,
        }
    }

    fn work(&mut self) {
        while let Some((old, new)) = self.open.pop_front() {
            self.types(old, new);
        }
    }

    fn types(&mut self, old: &'a TypeDef, new: &'a TypeDef) {
        let (from, to) = (
            Self::type_item(self.old, old),
            Self::type_item(self.new, new),
        );
        let places = [
            Some(old.origin.pointer.clone()),
            Some(new.origin.pointer.clone()),
        ];
        let mut change = |kind, instead: String| {
            self.found.push(RustChange {
                kind,
                from: Some(from.clone()),
                to: Some(to.clone()),
                before: None,
                after: None,
                breaks: true,
                instead: Some(instead),
                places: places.clone(),
            });
        };
        if old.name != new.name {
            change(RustKind::TypeRenamed, format!("write `{}`", new.name));
        }
        match (&old.kind, &new.kind) {
            (Kind::Struct(_), Kind::Struct(_)) => self.structs(old, new),
            (Kind::Enum(left), Kind::Enum(right)) => self.enums((old, left), (new, right)),
            (Kind::Union(left), Kind::Union(right)) => self.unions((old, left), (new, right)),
            (Kind::Answers(left), Kind::Answers(right)) => self.answers((old, left), (new, right)),
            (left, right) => {
                let text = format!("it was {} and is {}", word(left), whole(right));
                change(RustKind::TypeChanged, text);
            }
        }
    }

    fn structs(&mut self, old: &'a TypeDef, new: &'a TypeDef) {
        let (left, right) = (shown(old), shown(new));
        for field in &left {
            let other = right.iter().find(|other| other.json == field.json).copied();
            let named = right
                .iter()
                .find(|other| other.name == field.name && other.json != field.json);
            let silent =
                named.and_then(|named| self.silent_field((old, field), (new, named), other));
            if let Some(change) = silent {
                self.found.push(change);
                continue;
            }
            match other {
                Some(other) => self.fields((old, field), (new, other)),
                None => self.field_removed(old, field, new),
            }
        }
        for field in &right {
            let known = |other: &&Field| {
                other.json == field.json
                    || (other.name == field.name
                        && other.written(&str::to_owned) == field.written(&str::to_owned))
            };
            if !left.iter().any(known) {
                self.field_added(old, new, field);
            }
        }
        if old.usage.request && new.usage.request {
            self.required(old, new);
        } else if old.usage.request {
            let item = |api, def| format!("{}::new", Self::type_item(api, def));
            self.found.push(RustChange {
                kind: RustKind::ConstructorRemoved,
                from: Some(item(self.old, old)),
                to: None,
                before: None,
                after: None,
                breaks: true,
                instead: Some(
                    "requests no longer contain this type, so it has no `new` and no setters"
                        .to_owned(),
                ),
                places: [
                    Some(old.origin.pointer.clone()),
                    Some(new.origin.pointer.clone()),
                ],
            });
        }
    }

    pub(super) fn field_item(api: &Api, def: &TypeDef, field: &Field) -> String {
        format!("{}::{}", Self::type_item(api, def), field.name)
    }

    /// Returns the instruction for creating a value of a new type.
    pub(super) fn instead_of(&self, ty: &Type, after: &str) -> String {
        let made = ty.named().and_then(|name| {
            let def = self.new_types.get(name)?;
            match &def.kind {
                Kind::Struct(_) if def.usage.request => {
                    let setters = required(def).into_iter();
                    let setters: String = setters.map(|field| format!(".{field}(…)")).collect();
                    Some(format!("`{name}::new(){setters}`"))
                }
                Kind::Enum(values) => {
                    let value = values.first()?;
                    Some(format!("`{name}::{}`, or from text", value.name))
                }
                Kind::Union(arms) => {
                    let arms = arms.iter().take(3);
                    let arms: Vec<String> = arms
                        .map(|arm| format!("`{name}::{}(…)`", arm.name))
                        .collect();
                    (!arms.is_empty()).then(|| arms.join(" or "))
                }
                _ => None,
            }
        });
        match made {
            Some(made) => format!("make it with {made}"),
            None => format!("use it as `{after}`"),
        }
    }

    /// Compares the required fields of a request.
    fn required(&mut self, old: &'a TypeDef, new: &'a TypeDef) {
        let (before, after) = (required(old), required(new));
        let only = |these: &[String], those: &[String]| -> Vec<String> {
            let only = these.iter().filter(|name| !those.contains(name));
            only.map(|name| format!("`{name}`")).collect()
        };
        let (gone, fresh) = (only(&before, &after), only(&after, &before));
        if gone.is_empty() && fresh.is_empty() {
            return;
        }
        let list = |names: Vec<String>| (!names.is_empty()).then(|| names.join(", "));
        let item = |api, def| format!("{}::new", Self::type_item(api, def));
        let places = [
            Some(old.origin.pointer.clone()),
            Some(new.origin.pointer.clone()),
        ];
        self.found.push(RustChange {
            kind: RustKind::RequiredChanged,
            from: Some(item(self.old, old)),
            to: Some(item(self.new, new)),
            before: list(gone),
            breaks: false,
            instead: (!fresh.is_empty()).then(|| {
                format!(
                    "set {}; otherwise, the request fails before it is sent",
                    fresh.join(", ")
                )
            }),
            after: list(fresh),
            places,
        });
    }

    fn came_and_went(&mut self) {
        let taken: BTreeSet<&str> = self.names.values().copied().collect();
        let lone = |kind, from, to, places, instead| RustChange {
            kind,
            from,
            to,
            before: None,
            after: None,
            breaks: kind == RustKind::TypeRemoved,
            instead,
            places,
        };
        for def in &self.old.types {
            if !self.names.contains_key(def.name.as_str()) {
                let item = Self::type_item(self.old, def);
                let places = [Some(def.origin.pointer.clone()), None];
                let twin = self
                    .new
                    .types
                    .iter()
                    .find(|other| !taken.contains(other.name.as_str()) && alike(def, other));
                let instead = match twin {
                    Some(other) => format!("`{}` says the same", other.name),
                    None => "nothing takes its place".to_owned(),
                };
                self.found.push(lone(
                    RustKind::TypeRemoved,
                    Some(item),
                    None,
                    places,
                    Some(instead),
                ));
            }
        }
        for def in &self.new.types {
            if !taken.contains(def.name.as_str()) {
                let item = Self::type_item(self.new, def);
                let places = [None, Some(def.origin.pointer.clone())];
                self.found
                    .push(lone(RustKind::TypeAdded, None, Some(item), places, None));
            }
        }
    }
}

fn word(kind: &Kind) -> &'static str {
    match kind {
        Kind::Struct(_) => "a struct",
        Kind::Enum(_) => "an enum of strings",
        Kind::Union(_) => "an enum of types",
        Kind::Answers(_) => "an enum of responses",
    }
}

/// Returns the kind of a type, with the names of its fields, values or variants.
fn whole(kind: &Kind) -> String {
    let plain = |ty: &Type| ty.written(&str::to_owned);
    let parts: Vec<String> = match kind {
        Kind::Struct(fields) => fields
            .iter()
            .map(|field| format!("`{}`", field.name))
            .collect(),
        Kind::Enum(values) => values
            .iter()
            .map(|value| format!("`{}`", value.name))
            .collect(),
        Kind::Union(arms) => {
            let arm = |arm: &Arm| format!("`{}({})`", arm.name, plain(&arm.ty));
            arms.iter().map(arm).collect()
        }
        Kind::Answers(arms) => arms.iter().map(|arm| format!("`{}`", arm.name)).collect(),
    };
    match parts.len() {
        0 => word(kind).to_owned(),
        1..=8 => format!("{}: {}", word(kind), parts.join(", ")),
        many => format!("{} of {many}", word(kind)),
    }
}

/// Returns whether two types with different names have the same members, by their JSON names.
fn alike(old: &TypeDef, new: &TypeDef) -> bool {
    let names = |kind: &Kind| -> BTreeSet<String> {
        match kind {
            Kind::Struct(fields) => fields.iter().map(|field| field.json.clone()).collect(),
            Kind::Enum(values) => values.iter().map(|value| value.json.clone()).collect(),
            Kind::Union(arms) => arms.iter().map(|arm| arm.name.clone()).collect(),
            Kind::Answers(_) => BTreeSet::new(),
        }
    };
    let (left, right) = (names(&old.kind), names(&new.kind));
    !left.is_empty()
        && left == right
        && std::mem::discriminant(&old.kind) == std::mem::discriminant(&new.kind)
}
