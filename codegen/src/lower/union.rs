//! Alternatives: which arms a union has.

use super::flat::Flat;
use super::schema::{Parts, SchemaRef, component_name, unwrap};
use super::{Lower, Site};
use crate::ir::{Arm, Kind, Selector, Step, Type};

/// What the way to an arm has gathered for it.
#[derive(Clone, Default)]
struct Shared<'a> {
    /// Properties that stand beside the alternatives.
    flat: Flat<'a>,
    /// The property of the nearest discriminator, with its values by schema.
    discriminator: Option<&'a openapiv3::Discriminator>,
}

impl<'a> Lower<'a> {
    /// `oneOf` or `anyOf` that is more than a list of required properties.
    pub(crate) fn try_union(
        &mut self,
        schema: SchemaRef<'a>,
        parts: &Parts<'a>,
        site: &Site,
    ) -> Option<Type> {
        if parts.one_of.is_empty() && parts.any_of.is_empty() && parts.all_of.is_empty() {
            return None;
        }
        let mut flat = self.flat(schema, site);
        self.merge_inline_alternatives(&mut flat);
        if flat.unions.is_empty() {
            return (parts.all_of.is_empty() && !flat.fields.is_empty())
                .then(|| self.structure(&flat, site));
        }
        let id = site.place.to_string();
        if self.types.contains_key(&id) {
            return Some(Type::Named(id));
        }
        self.define(site, Kind::Union(Vec::new()));
        let mut arms = Vec::new();
        let shared = Shared {
            flat: Flat::default(),
            discriminator: parts.data.discriminator.as_ref(),
        };
        self.alternatives(&flat, &shared, site, &mut arms, 0);
        Self::merge_alike(&mut arms);
        if let [only] = arms.as_slice() {
            self.types.remove(&id);
            return Some(only.ty.clone());
        }
        Some(self.define(site, Kind::Union(arms)))
    }

    /// Properties beside alternatives that are all written in place make one object: the alternatives
    /// only say which of its properties go together.
    fn merge_inline_alternatives(&mut self, flat: &mut Flat<'a>) {
        if flat.fields.is_empty() {
            return;
        }
        let unions = std::mem::take(&mut flat.unions);
        for (alternatives, keyword, site) in unions {
            let inline = |(_, arm): &(usize, SchemaRef<'a>)| matches!(arm, SchemaRef::Inline(_));
            let all_inline = alternatives.iter().all(inline);
            let arms = alternatives
                .iter()
                .map(|(index, arm)| self.flat(*arm, &site.inside(&format!("{keyword}/{index}"))));
            let arms: Vec<Flat<'a>> = arms.collect();
            if !all_inline || arms.iter().any(|arm| !arm.unions.is_empty()) {
                flat.unions.push((alternatives, keyword, site));
                continue;
            }
            for arm in arms {
                for (name, schemas) in arm.fields {
                    let home = site.property(name);
                    let at_home = schemas
                        .into_iter()
                        .map(|(schema, site)| (schema, site.placed_as(&home)));
                    flat.fields.entry(name).or_default().extend(at_home);
                }
            }
        }
    }

    /// Every arm, those of nested unions in place of the union.
    fn alternatives(
        &mut self,
        flat: &Flat<'a>,
        shared: &Shared<'a>,
        site: &Site,
        arms: &mut Vec<Arm>,
        depth: usize,
    ) {
        if depth > 16 {
            return;
        }
        let mut shared = shared.clone();
        shared.flat = flat.clone().with_shared(&shared.flat);
        for (alternatives, keyword, union_site) in &flat.unions {
            for (index, alternative) in alternatives {
                let arm_site = Site {
                    place: site.place.then(Step::Arm(arms.len())),
                    pointer: format!("{}/{keyword}/{index}", union_site.pointer),
                    property: site.property.clone(),
                };
                self.alternative(*alternative, &shared, site, arm_site, arms, depth);
            }
        }
    }

    fn alternative(
        &mut self,
        alternative: SchemaRef<'a>,
        shared: &Shared<'a>,
        site: &Site,
        mut arm_site: Site,
        arms: &mut Vec<Arm>,
        depth: usize,
    ) {
        let (alternative, _) = unwrap(alternative, &mut arm_site.pointer);
        let schema = match alternative {
            SchemaRef::Reference(reference) => component_name(reference),
            SchemaRef::Inline(_) => None,
        };
        let flat = self.flat(alternative, &arm_site);
        if !flat.unions.is_empty() {
            self.flattened.extend(schema.map(str::to_owned));
            return self.alternatives(&flat, shared, site, arms, depth + 1);
        }
        let ty = if shared.flat.fields.is_empty() {
            self.schema(alternative, &arm_site).ty
        } else {
            self.flattened.extend(schema.map(str::to_owned));
            self.structure(&flat.with_shared(&shared.flat), &arm_site)
        };
        arms.push(Arm {
            name: String::new(),
            ty,
            selector: Selector::Object {
                has: Vec::new(),
                constants: Vec::new(),
            },
            tag: tag(shared.discriminator, schema),
            schema: schema.map(str::to_owned),
            converts: false,
        });
    }

    /// Arms that JSON cannot tell apart because they are of one type, or scalars of one kind, become one.
    fn merge_alike(arms: &mut Vec<Arm>) {
        let mut seen: Vec<(Type, Option<Selector>)> = Vec::new();
        arms.retain(|arm| {
            let kind = arm.ty.scalar();
            let alike = |(ty, other): &(Type, Option<Selector>)| {
                *ty == arm.ty || (kind.is_some() && *other == kind)
            };
            let new = !seen.iter().any(alike);
            seen.push((arm.ty.clone(), kind));
            new
        });
    }
}

/// The property and the text under it by which a discriminator tells a schema.
fn tag(
    discriminator: Option<&openapiv3::Discriminator>,
    schema: Option<&str>,
) -> Option<(String, String)> {
    let (discriminator, schema) = (discriminator?, schema?);
    let mapped = discriminator
        .mapping
        .iter()
        .find(|(_, target)| component_name(target).unwrap_or(target) == schema);
    let value = mapped.map_or(schema, |(value, _)| value.as_str());
    Some((discriminator.property_name.clone(), value.to_owned()))
}
