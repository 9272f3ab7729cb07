//! Collects the properties of an object from `properties`, `allOf` and lists of required properties.

use std::collections::HashSet;

use indexmap::IndexMap;

use super::Site;
use super::schema::{JsonType, Parts, SchemaRef, component, component_name, unwrap};
use openapiv3::{Discriminator, OpenAPI};

/// The maximum number of consecutive references and wrappers around an object, so that no description can exhaust the
/// stack.
pub(crate) const MOST_DEPTH: usize = 100;

/// The alternatives of a union.
#[derive(Debug, Clone)]
pub(crate) struct Alternatives<'a> {
    /// The alternatives, each with its position.
    pub(crate) list: Vec<(usize, SchemaRef<'a>)>,
    /// `oneOf` or `anyOf`.
    pub(crate) keyword: &'static str,
    /// The position of the union.
    pub(crate) site: Site,
    /// The discriminator of the union itself.
    pub(crate) discriminator: Option<&'a Discriminator>,
}

impl Alternatives<'_> {
    /// Returns the JSON pointer of the alternative at this position.
    pub(crate) fn pointer(&self, index: usize) -> String {
        format!("{}/{}/{index}", self.site.pointer, self.keyword)
    }
}

/// An object's parts, before its fields get types.
#[derive(Debug, Clone, Default)]
pub(crate) struct Flat<'a> {
    /// Every property with each schema that declares it; the last schema is used.
    pub(crate) fields: IndexMap<&'a str, Vec<(SchemaRef<'a>, Site)>>,
    /// Required properties, each with the pointer of its entry in `required`.
    pub(crate) required: Vec<(&'a str, String)>,
    /// Properties that alternatives declare; the value of such a property has the type of one of the declarations.
    pub(crate) varied: HashSet<&'a str>,
    /// Alternatives that the walk found.
    pub(crate) unions: Vec<Alternatives<'a>>,
    /// Whether a part describes an object.
    pub(crate) object: bool,
    /// Whether a part describes a value other than an object.
    pub(crate) plain: bool,
    /// Whether the object combines several schemas.
    pub(crate) combined: bool,
    /// Components whose fields are part of this object, although the components are not its type.
    pub(crate) inherited: Vec<&'a str>,
    /// A component that is composed of itself.
    pub(crate) cycle: Option<&'a str>,
    /// A component behind too many references.
    pub(crate) deep: Option<&'a str>,
}

/// The state of a walk through the parts of an object.
#[derive(Default)]
struct Way<'a> {
    /// Components that contain the current part.
    within: Vec<&'a str>,
    /// Components that the walk has visited; a second visit adds nothing.
    done: HashSet<&'a str>,
}

impl<'a> Flat<'a> {
    /// Collects the parts of an object that `schema` describes.
    pub(crate) fn of(doc: &'a OpenAPI, schema: SchemaRef<'a>, site: &Site) -> Self {
        let mut flat = Self::default();
        flat.gather(doc, schema, site, &mut Way::default());
        flat
    }

    fn gather(&mut self, doc: &'a OpenAPI, schema: SchemaRef<'a>, site: &Site, way: &mut Way<'a>) {
        let mut site = site.clone();
        let (schema, _) = unwrap(schema, &mut site.pointer);
        match schema {
            SchemaRef::Reference(reference) => {
                let name = component_name(reference);
                let target = name.and_then(|name| Some((name, component(doc, name)?)));
                let Some((name, target)) = target else {
                    return;
                };
                if way.within.contains(&name) {
                    self.cycle = Some(name);
                    return;
                }
                if way.within.len() == MOST_DEPTH {
                    self.deep = Some(name);
                    return;
                }
                if !way.done.insert(name) {
                    return;
                }
                way.within.push(name);
                self.gather(doc, target, &Site::component(name), way);
                way.within.pop();
            }
            SchemaRef::Inline(inline) => self.gather_parts(doc, &Parts::of(inline), &site, way),
        }
    }

    fn gather_parts(
        &mut self,
        doc: &'a OpenAPI,
        parts: &Parts<'a>,
        site: &Site,
        way: &mut Way<'a>,
    ) {
        self.object |= parts.is_object();
        self.plain |= parts.ty.is_some_and(|ty| ty != JsonType::Object) || !parts.texts.is_empty();
        self.combined |= !parts.all_of.is_empty();
        for (index, part) in parts.all_of.iter().enumerate() {
            let schema = SchemaRef::from(part);
            if let SchemaRef::Reference(reference) = schema {
                self.inherited.extend(component_name(reference));
            }
            self.gather(doc, schema, &site.inside(&format!("allOf/{index}")), way);
        }
        let (keyword, list) = parts.alternatives();
        if !list.is_empty() {
            self.unions.push(Alternatives {
                list,
                keyword,
                site: site.clone(),
                discriminator: parts.discriminator,
            });
        }
        for (name, schema) in parts.properties.into_iter().flatten() {
            self.fields
                .entry(name)
                .or_default()
                .push((schema.into(), site.property(name)));
        }
        for (at, name) in parts.required.iter().enumerate() {
            let pointer = format!("{}/required/{at}", site.pointer);
            self.required.push((name, pointer));
        }
        for (name, way) in parts.required_in_any_case() {
            let pointer = format!("{}/{way}", site.pointer);
            self.required.push((name, pointer));
        }
    }

    /// Returns the number of fields and alternatives, to bound the work.
    pub(crate) fn size(&self) -> usize {
        let alternatives = self.unions.iter().map(|union| union.list.len());
        1 + self.fields.len() + alternatives.sum::<usize>()
    }

    /// Returns this object with the fields of `shared` before its own fields.
    pub(crate) fn with_shared(mut self, shared: &Self) -> Self {
        let mut fields = shared.fields.clone();
        for (name, schemas) in self.fields {
            fields.entry(name).or_default().extend(schemas);
        }
        self.fields = fields;
        self.required.extend(shared.required.iter().cloned());
        self.varied.extend(&shared.varied);
        self
    }
}
