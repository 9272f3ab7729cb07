//! Lowers alternatives to the variants of a union.

use std::collections::{HashMap, HashSet};
use std::rc::Rc;

use openapiv3::Discriminator;

use super::flat::{Flat, MOST_DEPTH};
use super::schema::{Parts, SchemaRef, component_name, unwrap};
use super::{Lower, Site};
use crate::ir::{Arm, Kind, Selector, Step, Type};
use crate::source::escape_step;

/// The facts that an alternative inherits from the unions that contain it.
#[derive(Default)]
struct Shared<'a> {
    /// Properties that are declared next to the alternatives.
    flat: Flat<'a>,
    /// The nearest discriminator, with its pointer.
    discriminator: Option<(&'a Discriminator, String)>,
    /// A digest of the properties in `flat`.
    outline: Rc<str>,
    /// The number of unions that contain the alternative.
    depth: usize,
}

/// The variants of a union found so far.
#[derive(Default)]
struct Arms<'a> {
    arms: Vec<Arm>,
    /// Components that are already variants, each with the digest of the properties that are declared next to it.
    known: HashSet<(&'a str, Rc<str>)>,
}

impl<'a> Lower<'a> {
    /// Lowers a `oneOf` or `anyOf` whose alternatives do more than list required properties.
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
        let single = |arms: &[Arm]| matches!(arms, [only] if only.tag.is_some());
        if merge_equal(&mut arms) || single(&arms) {
            let reason = "some of the alternatives have the same type";
            self.skip(format!("{id} discriminator"), reason);
        }
        if let [only] = arms.as_slice() {
            self.types.remove(&id);
            return Some(only.ty.clone());
        }
        Some(self.define(site, Kind::Union(arms)))
    }

    /// Merges inline alternatives into the object whose properties are declared next to them, because such alternatives
    /// only state which properties occur together.
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
                    flat.varied.insert(name);
                    let home = union.site.property(name);
                    let at_home = schemas
                        .into_iter()
                        .map(|(schema, site)| (schema, site.placed_as(&home)));
                    flat.fields.entry(name).or_default().extend(at_home);
                }
            }
        }
    }

    /// Collects every variant; the variants of a nested union replace that union.
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
        let pointers = fields.fields.values().filter_map(|all| all.last());
        let pointers: Vec<&str> = pointers.map(|(_, site)| site.pointer.as_str()).collect();
        let outline: Rc<str> = pointers.join(" ").into();
        for union in &flat.unions {
            let shared = Shared {
                flat: fields.clone(),
                discriminator: match union.discriminator {
                    Some(own) => Some((own, format!("{}/discriminator", union.site.pointer))),
                    None => shared.discriminator.clone(),
                },
                outline: Rc::clone(&outline),
                depth: shared.depth + 1,
            };
            let discriminated = shared.discriminator.is_some();
            let mut all_discriminated = true;
            for (index, alternative) in &union.list {
                self.seen.insert(union.pointer(*index));
                let arm_site = Site {
                    place: site.place.then(Step::Arm(found.arms.len())),
                    pointer: union.pointer(*index),
                    property: site.property.clone(),
                };
                let count = found.arms.len();
                self.alternative(*alternative, &shared, site, arm_site, found);
                let new = found.arms.get(count..).unwrap_or_default();
                all_discriminated &= !new.is_empty() && new.iter().all(|arm| arm.tag.is_some());
            }
            if discriminated && all_discriminated {
                self.seen
                    .insert(format!("{}/discriminator", union.site.pointer));
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
        // A repeated component adds no variant.
        if schema.is_some_and(|name| !found.known.insert((name, Rc::clone(&shared.outline)))) {
            return;
        }
        let flat = self.flat(alternative, &arm_site);
        let alone = shared.flat.fields.is_empty();
        if !flat.unions.is_empty() && !flat.plain {
            self.flattened.extend(schema.map(str::to_owned));
            return self.alternatives(&flat, shared, site, found);
        }
        let ty = if alone || flat.plain {
            self.schema(alternative, &arm_site).ty
        } else {
            self.flattened.extend(schema.map(str::to_owned));
            self.structure(&flat.with_shared(&shared.flat), &arm_site)
        };
        let tag = self.tag(shared.discriminator.as_ref(), schema);
        found.arms.push(Arm {
            name: String::new(),
            ty,
            selector: Selector::OBJECT,
            tag,
            schema: schema.map(str::to_owned),
            position: found.arms.len(),
            overlaps: Vec::new(),
            converts: false,
        });
    }

    /// Returns the property and the values of a discriminator that select a schema: all values that are mapped to the
    /// schema, or else the name of the schema.
    fn tag(
        &mut self,
        discriminator: Option<&(&Discriminator, String)>,
        schema: Option<&str>,
    ) -> Option<(String, Vec<String>)> {
        let ((discriminator, pointer), schema) = (discriminator?, schema?);
        let mapped = discriminator
            .mapping
            .iter()
            .filter(|(_, target)| component_name(target).unwrap_or(target) == schema);
        let mut texts: Vec<String> = mapped.map(|(value, _)| value.clone()).collect();
        let read = texts.iter();
        let read = read.map(|text| format!("{pointer}/mapping/{}", escape_step(text)));
        self.seen.extend(read);
        if texts.is_empty() {
            texts.push(schema.to_owned());
        }
        Some((discriminator.property_name.clone(), texts))
    }
}

/// Merges variants with equal types, and scalars of one JSON kind, because JSON cannot distinguish such variants. The
/// type of a merged variant accepts the values of all merged types. Returns whether a discriminator value is lost.
fn merge_equal(arms: &mut Vec<Arm>) -> bool {
    let mut lost = false;
    let mut known: HashMap<String, usize> = HashMap::new();
    let mut kept: Vec<Arm> = Vec::new();
    for arm in std::mem::take(arms) {
        let likeness = match arm.ty.scalar() {
            Some(kind) => format!("{kind:?}"),
            None => format!("{:?}", arm.ty),
        };
        let at = *known.entry(likeness).or_insert(kept.len());
        if let (Some(first), Some(kind)) = (kept.get_mut(at), arm.ty.scalar()) {
            if first.ty != arm.ty {
                first.ty = match kind {
                    Selector::Text => Type::String,
                    _ => Type::Integer,
                };
            }
            if first.schema != arm.schema {
                first.schema = None;
            }
        }
        match (kept.get_mut(at), arm.tag) {
            (None, tag) => kept.push(Arm { tag, ..arm }),
            (Some(first), Some((key, texts))) => match &mut first.tag {
                Some((known, all)) if *known == key => all.extend(texts),
                _ => lost = true,
            },
            (Some(_), None) => {}
        }
    }
    *arms = kept;
    lost
}
