//! Alternatives: which arms a union has.

use std::collections::HashSet;

use super::flat::{Flat, MOST_DEPTH};
use super::schema::{Parts, SchemaRef, component_name, unwrap};
use super::{Lower, Site};
use crate::ir::{Arm, Kind, Selector, Step, Type};

/// What the way to an arm has gathered for it.
#[derive(Clone, Default)]
struct Shared<'a> {
    /// Properties that stand beside the alternatives.
    flat: Flat<'a>,
    /// The nearest discriminator.
    discriminator: Option<&'a openapiv3::Discriminator>,
    /// How many unions the way went through.
    depth: usize,
}

/// The arms of a union as they are found.
#[derive(Default)]
struct Arms<'a> {
    arms: Vec<Arm>,
    /// Unions whose alternatives stand among the arms already.
    dissolved: HashSet<&'a str>,
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
        let mut found = Arms::default();
        self.alternatives(&flat, &Shared::default(), site, &mut found);
        let mut arms = found.arms;
        merge_alike(&mut arms);
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
        for union in unions {
            let inline = |(_, arm): &(usize, SchemaRef<'a>)| matches!(arm, SchemaRef::Inline(_));
            let mut arms = Vec::new();
            if union.list.iter().all(inline) {
                for (index, arm) in &union.list {
                    let site = union.site.placed_at(union.pointer(*index));
                    arms.push((self.flat(*arm, &site), union.pointer(*index)));
                }
            }
            let object = |(arm, _): &(Flat<'a>, String)| arm.unions.is_empty() && !arm.plain;
            if arms.is_empty() || !arms.iter().all(object) {
                flat.unions.push(union);
                continue;
            }
            for (arm, pointer) in arms {
                self.seen.insert(pointer);
                for (name, schemas) in arm.fields {
                    let home = union.site.property(name);
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
        found: &mut Arms<'a>,
    ) {
        if shared.depth == MOST_DEPTH {
            return self.too_deep(&site.pointer);
        }
        let own = Flat {
            unions: Vec::new(),
            ..flat.clone()
        };
        let fields = own.with_shared(&shared.flat);
        for union in &flat.unions {
            let shared = Shared {
                flat: fields.clone(),
                discriminator: union.discriminator.or(shared.discriminator),
                depth: shared.depth + 1,
            };
            for (index, alternative) in &union.list {
                self.seen.insert(union.pointer(*index));
                let arm_site = Site {
                    place: site.place.then(Step::Arm(found.arms.len())),
                    pointer: union.pointer(*index),
                    property: site.property.clone(),
                };
                self.alternative(*alternative, &shared, site, arm_site, found);
            }
        }
    }

    fn alternative(
        &mut self,
        alternative: SchemaRef<'a>,
        shared: &Shared<'a>,
        site: &Site,
        mut arm_site: Site,
        found: &mut Arms<'a>,
    ) {
        let (alternative, _) = unwrap(alternative, &mut arm_site.pointer);
        let schema = match alternative {
            SchemaRef::Reference(reference) => component_name(reference),
            SchemaRef::Inline(_) => None,
        };
        let flat = self.flat(alternative, &arm_site);
        let alone = shared.flat.fields.is_empty();
        if !flat.unions.is_empty() && !flat.plain {
            self.flattened.extend(schema.map(str::to_owned));
            let known = alone && schema.is_some_and(|name| !found.dissolved.insert(name));
            if !known {
                self.alternatives(&flat, shared, site, found);
            }
            return;
        }
        let ty = if alone || flat.plain {
            self.schema(alternative, &arm_site).ty
        } else {
            self.flattened.extend(schema.map(str::to_owned));
            self.structure(&flat.with_shared(&shared.flat), &arm_site)
        };
        found.arms.push(Arm {
            name: String::new(),
            ty,
            selector: Selector::OBJECT,
            tag: tag(shared.discriminator, schema),
            schema: schema.map(str::to_owned),
            position: found.arms.len(),
            alike: Vec::new(),
            converts: false,
        });
    }
}

/// Arms that JSON cannot tell apart because they are of one type, or scalars of one kind, become one.
fn merge_alike(arms: &mut Vec<Arm>) {
    let mut seen = HashSet::new();
    arms.retain(|arm| {
        seen.insert(match arm.ty.scalar() {
            Some(kind) => format!("{kind:?}"),
            None => format!("{:?}", arm.ty),
        })
    });
}

/// The property and the texts under it by which a discriminator tells a schema: all that are mapped to it, else its
/// name.
fn tag(
    discriminator: Option<&openapiv3::Discriminator>,
    schema: Option<&str>,
) -> Option<(String, Vec<String>)> {
    let (discriminator, schema) = (discriminator?, schema?);
    let mapped = discriminator
        .mapping
        .iter()
        .filter(|(_, target)| component_name(target).unwrap_or(target) == schema);
    let mut texts: Vec<String> = mapped.map(|(value, _)| value.clone()).collect();
    if texts.is_empty() {
        texts.push(schema.to_owned());
    }
    Some((discriminator.property_name.clone(), texts))
}
