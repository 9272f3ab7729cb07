//! A uniform view of a schema, independent of its form in `openapiv3`.

use std::borrow::Borrow;

use indexmap::IndexMap;
use openapiv3::{
    AdditionalProperties, AnySchema, Discriminator, OpenAPI, ReferenceOr, Schema, SchemaKind, Type,
};

/// A schema or a reference to a schema, borrowed from the `openapiv3` model.
#[derive(Debug, Clone, Copy)]
pub(crate) enum SchemaRef<'a> {
    /// The target of `$ref`.
    Reference(&'a str),
    /// The schema itself.
    Inline(&'a Schema),
}

impl<'a, S: Borrow<Schema>> From<&'a ReferenceOr<S>> for SchemaRef<'a> {
    fn from(schema: &'a ReferenceOr<S>) -> Self {
        match schema {
            ReferenceOr::Reference { reference } => Self::Reference(reference),
            ReferenceOr::Item(schema) => Self::Inline(schema.borrow()),
        }
    }
}

/// The declared JSON type of a schema.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum JsonType {
    String,
    Integer,
    Number,
    Boolean,
    Object,
    Array,
}

impl JsonType {
    pub(crate) fn is_scalar(self) -> bool {
        !matches!(self, Self::Object | Self::Array)
    }
}

/// The keywords of a schema that decide its Rust type.
#[derive(Debug, Default)]
pub(crate) struct Parts<'a> {
    /// Whether `null` is a valid value.
    pub(crate) nullable: bool,
    pub(crate) deprecated: bool,
    pub(crate) read_only: bool,
    pub(crate) discriminator: Option<&'a Discriminator>,
    pub(crate) ty: Option<JsonType>,
    pub(crate) format: String,
    /// The maximum, if it is an integer in the range of `u32`.
    pub(crate) maximum: Option<u32>,
    /// The strings of `enum`; empty if the `enum` also has other values.
    pub(crate) texts: Vec<&'a str>,
    pub(crate) properties: Option<&'a IndexMap<String, ReferenceOr<Box<Schema>>>>,
    pub(crate) required: &'a [String],
    pub(crate) additional: Option<&'a AdditionalProperties>,
    pub(crate) items: Option<SchemaRef<'a>>,
    pub(crate) all_of: &'a [ReferenceOr<Schema>],
    pub(crate) one_of: &'a [ReferenceOr<Schema>],
    pub(crate) any_of: &'a [ReferenceOr<Schema>],
}

impl<'a> Parts<'a> {
    /// Reads the parts of a schema. All variants of the `openapiv3` enums are matched, so that a new variant is a
    /// compile error.
    pub(crate) fn of(schema: &'a Schema) -> Self {
        let data = &schema.schema_data;
        let mut parts = Self {
            nullable: data.nullable,
            deprecated: data.deprecated,
            read_only: data.read_only,
            discriminator: data.discriminator.as_ref(),
            ..Self::default()
        };
        match &schema.schema_kind {
            SchemaKind::Type(ty) => parts.take_type(ty),
            SchemaKind::OneOf { one_of } => parts.one_of = one_of,
            SchemaKind::AllOf { all_of } => parts.all_of = all_of,
            SchemaKind::AnyOf { any_of } => parts.any_of = any_of,
            SchemaKind::Not { not: _ } => {}
            SchemaKind::Any(any) => parts.take_any(any),
        }
        parts
    }

    fn take_type(&mut self, ty: &'a Type) {
        match ty {
            Type::String(string) => {
                self.ty = Some(JsonType::String);
                self.format = format_name(&string.format);
                self.nullable |= string.enumeration.contains(&None);
                let texts = string.enumeration.iter().flatten();
                self.texts = texts.map(String::as_str).collect();
            }
            Type::Number(number) => {
                self.ty = Some(JsonType::Number);
                self.format = format_name(&number.format);
                self.maximum = whole(number.maximum);
                self.nullable |= number.enumeration.contains(&None);
            }
            Type::Integer(integer) => {
                self.ty = Some(JsonType::Integer);
                self.format = format_name(&integer.format);
                self.maximum = integer.maximum.and_then(|most| u32::try_from(most).ok());
                self.nullable |= integer.enumeration.contains(&None);
            }
            Type::Boolean(boolean) => {
                self.ty = Some(JsonType::Boolean);
                self.nullable |= boolean.enumeration.contains(&None);
            }
            Type::Object(object) => {
                self.ty = Some(JsonType::Object);
                self.properties =
                    Some(&object.properties).filter(|properties| !properties.is_empty());
                self.required = &object.required;
                self.additional = object.additional_properties.as_ref();
            }
            Type::Array(array) => {
                self.ty = Some(JsonType::Array);
                self.items = array.items.as_ref().map(SchemaRef::from);
            }
        }
    }

    fn take_any(&mut self, any: &'a AnySchema) {
        self.ty = any.typ.as_deref().and_then(json_type);
        self.format = any.format.clone().unwrap_or_default();
        self.maximum = whole(any.maximum);
        let (null, values): (Vec<_>, Vec<_>) =
            any.enumeration.iter().partition(|one| one.is_null());
        self.nullable |= !null.is_empty();
        let texts = values.into_iter().map(serde_json::Value::as_str);
        self.texts = texts.collect::<Option<_>>().unwrap_or_default();
        self.properties = Some(&any.properties).filter(|properties| !properties.is_empty());
        self.required = &any.required;
        self.additional = any.additional_properties.as_ref();
        self.items = any.items.as_ref().map(SchemaRef::from);
        self.all_of = &any.all_of;
        self.one_of = &any.one_of;
        self.any_of = &any.any_of;
    }

    /// Returns whether the schema describes an object by its own keywords.
    pub(crate) fn is_object(&self) -> bool {
        self.ty == Some(JsonType::Object) || self.properties.is_some() || self.additional.is_some()
    }

    /// Returns whether the schema only lists required properties.
    pub(crate) fn is_requirement(&self) -> bool {
        !self.required.is_empty()
            && self.properties.is_none()
            && self.one_of.is_empty()
            && self.any_of.is_empty()
            && self.all_of.is_empty()
    }

    /// Returns the only string that a value can have.
    pub(crate) fn constant(&self) -> Option<&'a str> {
        match self.texts.as_slice() {
            [text] if matches!(self.ty, None | Some(JsonType::String)) => Some(text),
            _ => None,
        }
    }

    /// Returns the alternatives with their keyword: `oneOf`, or else `anyOf`. Alternatives that only list required
    /// properties are omitted.
    pub(crate) fn alternatives(&self) -> (&'static str, Vec<(usize, SchemaRef<'a>)>) {
        let (keyword, list) = match self.one_of {
            [] => ("anyOf", self.any_of),
            one_of => ("oneOf", one_of),
        };
        let all = list.iter().enumerate();
        let alternatives = all.filter(|(_, schema)| requirement(schema).is_none());
        let alternatives = alternatives.map(|(index, schema)| (index, schema.into()));
        (keyword, alternatives.collect())
    }

    /// Returns the properties that occur in every alternative that only lists required properties, each with the path
    /// to its entry in the first such alternative.
    pub(crate) fn required_in_any_case(&self) -> Vec<(&'a str, String)> {
        let lists = [("anyOf", self.any_of), ("oneOf", self.one_of)];
        let all = lists.into_iter().flat_map(|(keyword, list)| {
            let parts = list.iter().enumerate();
            parts.map(move |(at, part)| (format!("{keyword}/{at}"), part))
        });
        let markers = all.filter_map(|(way, part)| Some((way, requirement(part)?)));
        let markers: Vec<(String, &[String])> = markers.collect();
        let Some(((way, first), rest)) = markers.split_first() else {
            return Vec::new();
        };
        let names = first.iter().enumerate();
        let in_all = names.filter(|(_, name)| rest.iter().all(|(_, other)| other.contains(name)));
        in_all
            .map(|(at, name)| (name.as_str(), format!("{way}/required/{at}")))
            .collect()
    }
}

/// Returns the number as a `u32`, or `None` if the number is not an integer in the range of `u32`.
fn whole(number: Option<f64>) -> Option<u32> {
    let fits = |number: &f64| number.fract() == 0.0 && (0.0..=f64::from(u32::MAX)).contains(number);
    number.filter(fits).map(|number| number as u32)
}

/// Returns the maximum of a schema, or of the component that it refers to.
pub(crate) fn maximum(doc: &OpenAPI, schema: SchemaRef<'_>) -> Option<u32> {
    let inner = |schema| unwrap(schema, &mut String::new()).0;
    let own = match inner(schema) {
        SchemaRef::Reference(reference) => inner(component(doc, component_name(reference)?)?),
        own @ SchemaRef::Inline(_) => own,
    };
    match own {
        SchemaRef::Inline(schema) => Parts::of(schema).maximum,
        SchemaRef::Reference(_) => None,
    }
}

fn requirement(schema: &ReferenceOr<Schema>) -> Option<&[String]> {
    let parts = Parts::of(schema.as_item()?);
    parts.is_requirement().then_some(parts.required)
}

fn json_type(name: &str) -> Option<JsonType> {
    match name {
        "string" => Some(JsonType::String),
        "integer" => Some(JsonType::Integer),
        "number" => Some(JsonType::Number),
        "boolean" => Some(JsonType::Boolean),
        "object" => Some(JsonType::Object),
        "array" => Some(JsonType::Array),
        _ => None,
    }
}

fn format_name<T: serde::Serialize>(format: &openapiv3::VariantOrUnknownOrEmpty<T>) -> String {
    let name = serde_json::to_value(format).unwrap_or_default();
    name.as_str().unwrap_or_default().to_owned()
}

/// Returns the component that a reference names.
pub(crate) fn component_name(reference: &str) -> Option<&str> {
    reference.strip_prefix("#/components/schemas/")
}

/// Returns the component with this name.
pub(crate) fn component<'a>(doc: &'a OpenAPI, name: &str) -> Option<SchemaRef<'a>> {
    let schemas = &doc.components.as_ref()?.schemas;
    schemas.get(name).map(SchemaRef::from)
}

/// Returns the schema inside wrappers that add nothing: an `allOf`, `oneOf` or `anyOf` of a single schema. Appends the
/// path of the inner schema to `pointer`. The flag is true if a wrapper allows null.
pub(crate) fn unwrap<'a>(schema: SchemaRef<'a>, pointer: &mut String) -> (SchemaRef<'a>, bool) {
    let SchemaRef::Inline(inline) = schema else {
        return (schema, false);
    };
    let parts = Parts::of(inline);
    if parts.properties.is_some() || parts.additional.is_some() || !parts.required.is_empty() {
        return (schema, false);
    }
    let wrapped = match (parts.all_of, parts.one_of, parts.any_of) {
        ([only], [], []) => ("allOf", only),
        ([], [only], []) => ("oneOf", only),
        ([], [], [only]) => ("anyOf", only),
        _ => return (schema, false),
    };
    pointer.push_str(&format!("/{}/0", wrapped.0));
    let (inner, nullable) = unwrap(wrapped.1.into(), pointer);
    (inner, nullable || parts.nullable)
}
