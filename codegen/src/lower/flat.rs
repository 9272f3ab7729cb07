//! The properties of an object, gathered from `properties`, `allOf` and requirement markers.

use indexmap::IndexMap;

use super::Site;
use super::schema::{Parts, SchemaRef, component, component_name, unwrap};
use openapiv3::OpenAPI;

/// The alternatives of a union by their position, their keyword, and where the union stands.
pub(crate) type Alternatives<'a> = (Vec<(usize, SchemaRef<'a>)>, &'static str, Site);

/// An object's parts, before its fields get types.
#[derive(Debug, Clone, Default)]
pub(crate) struct Flat<'a> {
    /// Every property with each schema that declares it; the last one counts.
    pub(crate) fields: IndexMap<&'a str, Vec<(SchemaRef<'a>, Site)>>,
    /// Properties that have to be there.
    pub(crate) required: Vec<&'a str>,
    /// Alternatives that were met on the way.
    pub(crate) unions: Vec<Alternatives<'a>>,
    /// Something in it describes an object.
    pub(crate) object: bool,
    /// Components whose fields these are, without being their type.
    pub(crate) inherited: Vec<&'a str>,
    /// A component that is made of itself.
    pub(crate) cycle: Option<&'a str>,
}

impl<'a> Flat<'a> {
    /// Gathers what `schema` says about an object.
    pub(crate) fn of(doc: &'a OpenAPI, schema: SchemaRef<'a>, site: &Site) -> Self {
        let mut flat = Self::default();
        flat.gather(doc, schema, site, &mut Vec::new());
        flat
    }

    fn gather(
        &mut self,
        doc: &'a OpenAPI,
        schema: SchemaRef<'a>,
        site: &Site,
        within: &mut Vec<&'a str>,
    ) {
        let mut site = site.clone();
        let (schema, _) = unwrap(schema, &mut site.pointer);
        match schema {
            SchemaRef::Reference(reference) => {
                let name = component_name(reference);
                let target = name.and_then(|name| Some((name, component(doc, name)?)));
                let Some((name, target)) = target else {
                    return;
                };
                if within.contains(&name) {
                    self.cycle = Some(name);
                    return;
                }
                within.push(name);
                self.gather(doc, target, &Site::component(name), within);
                within.pop();
            }
            SchemaRef::Inline(inline) => self.gather_parts(doc, &Parts::of(inline), &site, within),
        }
    }

    fn gather_parts(
        &mut self,
        doc: &'a OpenAPI,
        parts: &Parts<'a>,
        site: &Site,
        within: &mut Vec<&'a str>,
    ) {
        self.object |= parts.is_object();
        for (index, part) in parts.all_of.iter().enumerate() {
            let schema = SchemaRef::from(part);
            if let SchemaRef::Reference(reference) = schema {
                self.inherited.extend(component_name(reference));
            }
            self.gather(doc, schema, &site.inside(&format!("allOf/{index}")), within);
        }
        let (keyword, alternatives) = parts.alternatives();
        if !alternatives.is_empty() {
            self.unions.push((alternatives, keyword, site.clone()));
        }
        for (name, schema) in parts.properties.into_iter().flatten() {
            self.fields
                .entry(name)
                .or_default()
                .push((schema.into(), site.property(name)));
        }
        self.required
            .extend(parts.required.iter().map(String::as_str));
        self.required.extend(parts.required_in_any_case());
    }

    /// This object with the fields of `shared` in front.
    pub(crate) fn with_shared(mut self, shared: &Self) -> Self {
        let mut fields = shared.fields.clone();
        for (name, schemas) in self.fields {
            fields.entry(name).or_default().extend(schemas);
        }
        self.fields = fields;
        self.required.extend(&shared.required);
        self
    }
}
