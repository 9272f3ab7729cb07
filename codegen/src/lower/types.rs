//! The decision list that chooses the Rust type of a schema.

use std::collections::HashSet;

use indexmap::IndexSet;
use openapiv3::{AdditionalProperties, OpenAPI, ReferenceOr, Schema};

use super::flat::{Flat, MOST_DEPTH};
use super::schema::{JsonType, Parts, SchemaRef, component, component_name, maximum, unwrap};
use super::{Lower, Site};
use crate::ir::{EnumValue, Field, Kind, Place, Step, Surface, Type, TypeDef, Usage};

/// A type with the facts that depend on the position of its schema.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Lowered {
    pub(crate) ty: Type,
    pub(crate) nullable: bool,
    pub(crate) constant: Option<String>,
    /// The JSON pointer of the `enum` that declares the constant.
    pub(crate) constant_at: Option<String>,
    pub(crate) deprecated: bool,
    pub(crate) read_only: bool,
}

impl From<Type> for Lowered {
    fn from(ty: Type) -> Self {
        Self {
            ty,
            nullable: false,
            constant: None,
            constant_at: None,
            deprecated: false,
            read_only: false,
        }
    }
}

impl<'a> Lower<'a> {
    /// Lowers a schema at a site.
    pub(crate) fn schema(&mut self, schema: SchemaRef<'a>, site: &Site) -> Lowered {
        let mut site = site.clone();
        let (schema, nullable) = unwrap(schema, &mut site.pointer);
        if self.exhausted {
            return Type::Json.into();
        }
        if self.depth == MOST_DEPTH {
            self.too_deep(&site.pointer);
            return Type::Json.into();
        }
        self.depth += 1;
        let mut lowered = match schema {
            SchemaRef::Reference(reference) => match component_name(reference) {
                Some(name) => self.component(name, site.property.as_deref()),
                None => Type::Json.into(),
            },
            SchemaRef::Inline(inline) => self.inline(schema, &Parts::of(inline), &site),
        };
        self.depth -= 1;
        lowered.nullable |= nullable;
        if lowered.deprecated
            && lowered.ty == Type::Named(site.place.to_string())
            && let Some(def) = self.types.get_mut(&site.place.to_string())
        {
            def.deprecated = true;
        }
        lowered
    }

    /// Lowers a component, unless it was already lowered; `property` is the name of the property that refers to the
    /// component.
    pub(crate) fn component(&mut self, name: &'a str, property: Option<&str>) -> Lowered {
        let Some(target) = component(self.doc, name) else {
            return Type::Json.into();
        };
        let id = Place::schema(name).to_string();
        if self.types.contains_key(&id) {
            return Lowered {
                nullable: nullable(target),
                ..Type::Named(id).into()
            };
        }
        // Only a component that is a list of itself is visited twice.
        if !self.in_progress.insert(name) {
            self.endless(name);
            return Type::Json.into();
        }
        let site = Site {
            property: property.map(str::to_owned),
            ..Site::component(name)
        };
        let lowered = self.schema(target, &site);
        self.in_progress.remove(name);
        lowered
    }

    fn inline(&mut self, schema: SchemaRef<'a>, parts: &Parts<'a>, site: &Site) -> Lowered {
        let constant = parts.constant();
        let ty = constant
            .map(|_| Type::String)
            .or_else(|| {
                let scalar = try_timestamp(parts, site).or_else(|| try_id(parts, site))?;
                // The alternatives become one scalar.
                let (keyword, list) = parts.alternatives();
                let at = list
                    .iter()
                    .map(|(index, _)| format!("{}/{keyword}/{index}", site.pointer));
                self.seen.extend(at);
                Some(scalar)
            })
            .or_else(|| self.try_open_enum(parts, site))
            .or_else(|| try_scalar(parts))
            .or_else(|| self.try_list(parts, site))
            .or_else(|| self.try_union(schema, parts, site))
            .or_else(|| self.try_struct(schema, parts, site))
            .or_else(|| parts.is_object().then_some(Type::Map))
            .unwrap_or(Type::Json);
        Lowered {
            ty,
            nullable: parts.nullable,
            constant: constant.map(str::to_owned),
            constant_at: constant.map(|_| format!("{}/enum", site.pointer)),
            deprecated: parts.deprecated,
            read_only: parts.read_only,
        }
    }

    fn try_open_enum(&mut self, parts: &Parts<'a>, site: &Site) -> Option<Type> {
        if parts.texts.is_empty() || !matches!(parts.ty, None | Some(JsonType::String)) {
            return None;
        }
        self.seen.insert(format!("{}/enum", site.pointer));
        let texts = parts.texts.iter().copied().collect();
        Some(self.open_enum(texts, site))
    }

    pub(crate) fn open_enum(&mut self, texts: IndexSet<&str>, site: &Site) -> Type {
        let values = texts.into_iter().map(|text| EnumValue {
            name: String::new(),
            json: text.to_owned(),
        });
        self.define(site, Kind::Enum(values.collect()))
    }

    fn try_list(&mut self, parts: &Parts<'a>, site: &Site) -> Option<Type> {
        let item = match parts.items {
            Some(items) => self.schema(items, &site.item()).ty,
            None if parts.ty == Some(JsonType::Array) => Type::Json,
            None => return None,
        };
        Some(Type::List(Box::new(item)))
    }

    fn try_struct(
        &mut self,
        schema: SchemaRef<'a>,
        parts: &Parts<'a>,
        site: &Site,
    ) -> Option<Type> {
        let empty = is_empty_object(parts);
        if parts.properties.is_none() && parts.all_of.is_empty() && !empty {
            return None;
        }
        let flat = self.flat(schema, site);
        if flat.fields.is_empty() && !empty {
            return flat.object.then_some(Type::Map);
        }
        Some(self.structure(&flat, site))
    }

    /// Collects the parts of an object.
    pub(crate) fn flat(&mut self, schema: SchemaRef<'a>, site: &Site) -> Flat<'a> {
        if self.exhausted {
            return Flat::default();
        }
        let flat = Flat::of(self.doc, schema, site);
        self.flattened
            .extend(flat.inherited.iter().map(|name| (*name).to_owned()));
        if let Some(name) = flat.cycle {
            self.endless(name);
        }
        if let Some(name) = flat.deep {
            self.too_deep(&Site::component(name).pointer);
        }
        if flat.plain && flat.combined {
            let reason = "no type can combine values other than objects";
            self.skip(format!("{} allOf", site.place), reason);
        }
        if self.too_much(flat.size(), &site.pointer) {
            return Flat::default();
        }
        flat
    }

    /// Returns a struct of the fields in `flat`.
    pub(crate) fn structure(&mut self, flat: &Flat<'a>, site: &Site) -> Type {
        let id = site.place.to_string();
        if !self.types.contains_key(&id) {
            self.define(site, Kind::Struct(Vec::new()));
            self.pending.push((flat.clone(), site.clone()));
        }
        Type::Named(id)
    }

    /// Lowers the fields of all pending structs.
    pub(crate) fn finish(&mut self) {
        while let Some((flat, site)) = self.pending.pop() {
            let fields = self.fields(&flat, &site.place);
            if let Some(def) = self.types.get_mut(&site.place.to_string()) {
                def.kind = Kind::Struct(fields);
            }
        }
    }

    /// Lowers the fields of `flat`, the object at `place`.
    fn fields(&mut self, flat: &Flat<'a>, place: &Place) -> Vec<Field> {
        let mut required = HashSet::new();
        for (name, pointer) in &flat.required {
            if flat.fields.contains_key(name) {
                self.seen.insert(pointer.clone());
                required.insert(*name);
            }
        }
        let fields = flat.fields.iter().filter_map(|(name, schemas)| {
            let (last, site) = schemas.last()?;
            for (_, site) in schemas {
                self.seen.insert(site.pointer.clone());
            }
            let lowered = self
                .joined_enum(schemas, site)
                .unwrap_or_else(|| self.schema(*last, site));
            let lowered = match self.conflict(schemas) {
                Some(ty) if flat.varied.contains(name) => ty.into(),
                Some(Type::Json) => {
                    let reason = "the parts declare different types; the last type is used";
                    self.skip(format!("{} allOf", place.field(name)), reason);
                    lowered
                }
                _ => lowered,
            };
            Some(Field {
                required: required.contains(name),
                ..self.field(name, lowered, Some(*last), &site.pointer)
            })
        });
        fields.collect()
    }

    /// Returns an optional field of this type.
    pub(super) fn field(
        &mut self,
        json: &str,
        lowered: Lowered,
        schema: Option<SchemaRef<'a>>,
        pointer: &str,
    ) -> Field {
        self.seen.extend(lowered.constant_at);
        Field {
            name: String::new(),
            json: json.to_owned(),
            ty: lowered.ty,
            required: false,
            nullable: lowered.nullable,
            constant: lowered.constant,
            header: false,
            deprecated: lowered.deprecated,
            read_only: lowered.read_only,
            maximum: schema.and_then(|schema| maximum(self.doc, schema)),
            origin: self.origin(pointer),
            surface: Surface::default(),
        }
    }

    /// Returns the type that accepts the values of all schemas of a property, if the schemas differ in JSON type or
    /// format.
    fn conflict(&self, schemas: &[(SchemaRef<'a>, Site)]) -> Option<Type> {
        let declared = schemas.iter();
        let declared = declared.filter_map(|(schema, _)| declared_type(self.doc, *schema));
        let declared: Vec<(JsonType, String)> = declared.collect();
        let (first, rest) = declared.split_first()?;
        if rest.iter().all(|one| one == first) {
            return None;
        }
        let same = rest.iter().all(|(ty, _)| *ty == first.0);
        Some(match first.0 {
            JsonType::String if same => Type::String,
            JsonType::Integer if same => Type::Integer,
            JsonType::Number if same => Type::Float,
            _ => Type::Json,
        })
    }

    /// Merges the string values of several alternatives into one enum, if every alternative of the property lists its
    /// values.
    fn joined_enum(&mut self, schemas: &[(SchemaRef<'a>, Site)], site: &Site) -> Option<Lowered> {
        if schemas.len() < 2 {
            return None;
        }
        let mut texts: IndexSet<&str> = IndexSet::new();
        for (schema, _) in schemas {
            let SchemaRef::Inline(inline) = schema else {
                return None;
            };
            let own = Parts::of(inline).texts;
            if own.is_empty() {
                return None;
            }
            texts.extend(own);
        }
        if texts.len() == 1 {
            return None;
        }
        for (_, site) in schemas {
            self.seen.insert(format!("{}/enum", site.pointer));
        }
        Some(self.open_enum(texts, site).into())
    }

    /// Records a type under the name of its place.
    pub(crate) fn define(&mut self, site: &Site, kind: Kind) -> Type {
        let id = site.place.to_string();
        let def = TypeDef {
            name: id.clone(),
            place: site.place.clone(),
            origin: self.origin(&site.pointer),
            usage: Usage::default(),
            deprecated: false,
            kind,
            query: None,
            items: None,
        };
        self.types.insert(id.clone(), def);
        Type::Named(id)
    }
}

/// Returns whether a component without properties is a struct and not a map, because the component has
/// `additionalProperties: false`.
fn is_empty_object(parts: &Parts<'_>) -> bool {
    let closed = matches!(parts.additional, Some(AdditionalProperties::Any(false)));
    parts.is_object() && parts.properties.is_none() && closed
}

/// Returns the JSON type and the format that a schema, or the component to which it refers, declares.
fn declared_type(doc: &OpenAPI, schema: SchemaRef<'_>) -> Option<(JsonType, String)> {
    let mut schema = schema;
    for _ in 0..MOST_DEPTH {
        match unwrap(schema, &mut String::new()).0 {
            SchemaRef::Reference(name) => schema = component(doc, component_name(name)?)?,
            SchemaRef::Inline(inline) => {
                let parts = Parts::of(inline);
                let object = parts.is_object().then_some(JsonType::Object);
                let text = (!parts.texts.is_empty()).then_some(JsonType::String);
                return Some((parts.ty.or(text).or(object)?, parts.format));
            }
        }
    }
    None
}

fn nullable(schema: SchemaRef<'_>) -> bool {
    match unwrap(schema, &mut String::new()) {
        (SchemaRef::Inline(schema), outer) => outer || Parts::of(schema).nullable,
        (SchemaRef::Reference(_), outer) => outer,
    }
}

/// Returns the timestamp type of a schema, or `None` if the schema does not describe a timestamp.
fn try_timestamp(parts: &Parts<'_>, site: &Site) -> Option<Type> {
    let scalars = scalar_alternatives(parts)?;
    let dated = |(_, format): &&(JsonType, String)| format == "date-time" || format == "timestamp";
    let name = site.property.as_deref();
    let named = name.is_some_and(is_time);
    let has = |kind| scalars.iter().any(|(ty, _)| *ty == kind);
    let integer = has(JsonType::Integer) || has(JsonType::Number);
    let mut texts = scalars.iter().filter(|(ty, _)| *ty == JsonType::String);
    let fits = parts.texts.is_empty()
        && !has(JsonType::Boolean)
        && texts.all(|text| dated(&text))
        && (scalars.iter().any(|one| dated(&one)) || named && integer);
    fits.then_some(Type::Timestamp { text: !integer })
}

/// Returns whether a number with this name is a timestamp: `created_at`, `updated_since`, `created_at_after`.
fn is_time(name: &str) -> bool {
    let stem = ["_after", "_before"]
        .iter()
        .find_map(|end| name.strip_suffix(end));
    stem.unwrap_or(name).ends_with("_at") || name.ends_with("_since")
}

/// Returns the id type of a string or an integer, or `None` if the name of the property is not the name of an id.
fn try_id(parts: &Parts<'_>, site: &Site) -> Option<Type> {
    let name = site.property.as_deref()?;
    let ends = |name: &str| name == "id" || name.ends_with("_id") || name.ends_with("Id");
    let item = matches!(site.place.steps.last(), Some(Step::Item));
    let several = item && name.strip_suffix('s').is_some_and(ends);
    if !(ends(name) || several) || !parts.texts.is_empty() {
        return None;
    }
    let scalars = scalar_alternatives(parts)?;
    let has = |kind| scalars.iter().any(|(ty, _)| *ty == kind);
    let other = has(JsonType::Number) || has(JsonType::Boolean);
    let number = !has(JsonType::String);
    (!other).then_some(Type::Id { number })
}

/// Returns the scalar types, with their formats, if a value cannot have another type.
fn scalar_alternatives(parts: &Parts<'_>) -> Option<Vec<(JsonType, String)>> {
    if let Some(ty) = parts.ty {
        return ty.is_scalar().then(|| vec![(ty, parts.format.clone())]);
    }
    if parts.is_object() || !parts.all_of.is_empty() {
        return None;
    }
    let list = match parts.one_of {
        [] => parts.any_of,
        one_of => one_of,
    };
    let scalars: Vec<_> = list.iter().map(inline_scalar).collect::<Option<_>>()?;
    (!scalars.is_empty()).then_some(scalars)
}

fn inline_scalar(schema: &ReferenceOr<Schema>) -> Option<(JsonType, String)> {
    let parts = Parts::of(schema.as_item()?);
    let ty = parts
        .ty
        .filter(|ty| ty.is_scalar() && parts.texts.is_empty())?;
    Some((ty, parts.format))
}

fn try_scalar(parts: &Parts<'_>) -> Option<Type> {
    match parts.ty? {
        JsonType::String if parts.format == "binary" => Some(Type::File),
        JsonType::String => Some(Type::String),
        JsonType::Integer => Some(Type::Integer),
        JsonType::Number => Some(Type::Float),
        JsonType::Boolean => Some(Type::Boolean),
        JsonType::Object | JsonType::Array => None,
    }
}
