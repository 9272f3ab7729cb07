//! Alternatives: which arms a union has, and how a value tells to which it belongs.

use std::collections::BTreeSet;

use super::flat::Flat;
use super::schema::{Parts, SchemaRef, component, component_name, unwrap};
use super::{Lower, Site};
use crate::diagnostics::{Diagnostic, Place as DiagnosticPlace};
use crate::ir::{Arm, Kind, Selector, Step, Type};

/// An arm on its way: its type, and the keys that can tell it from the others.
struct Candidate {
    ty: Type,
    schema: Option<String>,
    shape: Shape,
    /// The value of the union's discriminator, where it declares one.
    tag: Option<(String, String)>,
}

/// What JSON can see of an arm.
enum Shape {
    Object { keys: BTreeSet<String>, required: Vec<String>, constants: Vec<(String, String)> },
    Other(Selector),
}

impl<'a> Lower<'a> {
    /// `oneOf` or `anyOf` that is more than a list of required properties.
    pub(crate) fn try_union(&mut self, schema: SchemaRef<'a>, parts: &Parts<'a>, site: &Site) -> Option<Type> {
        if parts.one_of.is_empty() && parts.any_of.is_empty() && parts.all_of.is_empty() {
            return None;
        }
        let mut flat = self.flat(schema, site);
        self.merge_inline_alternatives(&mut flat);
        if flat.unions.is_empty() {
            return (parts.all_of.is_empty() && !flat.fields.is_empty()).then(|| self.structure(&flat, site));
        }
        let id = site.place.to_string();
        if self.types.contains_key(&id) {
            return Some(Type::Named(id));
        }
        self.define(site, Kind::Union(Vec::new()));
        let mut candidates = Vec::new();
        self.candidates(&flat, &Flat::default(), parts, site, &mut candidates, 0);
        let arms = self.arms(candidates, site);
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
            let arms: Vec<(Flat<'a>, bool)> = alternatives
                .iter()
                .map(|(index, arm)| {
                    let inline = matches!(arm, SchemaRef::Inline(_));
                    (self.flat(*arm, &site.inside(&format!("{keyword}/{index}"))), inline)
                })
                .collect();
            if !arms.iter().all(|(arm, inline)| *inline && arm.unions.is_empty()) {
                flat.unions.push((alternatives, keyword, site));
                continue;
            }
            for (arm, _) in arms {
                for (name, schemas) in arm.fields {
                    let home = site.property(name);
                    let at_home = schemas.into_iter().map(|(schema, site)| (schema, site.placed_as(&home)));
                    flat.fields.entry(name).or_default().extend(at_home);
                }
            }
        }
    }

    /// Every arm, those of nested unions in place of the union.
    fn candidates(
        &mut self,
        flat: &Flat<'a>,
        shared: &Flat<'a>,
        parts: &Parts<'a>,
        site: &Site,
        out: &mut Vec<Candidate>,
        depth: usize,
    ) {
        if depth > 16 {
            return;
        }
        let mut shared = shared.clone();
        shared.fields.extend(flat.fields.iter().map(|(name, schemas)| (*name, schemas.clone())));
        shared.required.extend(&flat.required);
        for (alternatives, keyword, union_site) in &flat.unions {
            for (index, arm) in alternatives {
                let arm_site = Site {
                    place: site.place.then(Step::Arm(out.len())),
                    pointer: format!("{}/{keyword}/{index}", union_site.pointer),
                    property: site.property.clone(),
                };
                self.candidate(*arm, &shared, parts, site, &arm_site, out, depth);
            }
        }
    }

    #[allow(clippy::too_many_arguments)] // one place calls it, and each says something else about the arm
    fn candidate(
        &mut self,
        arm: SchemaRef<'a>,
        shared: &Flat<'a>,
        parts: &Parts<'a>,
        site: &Site,
        arm_site: &Site,
        out: &mut Vec<Candidate>,
        depth: usize,
    ) {
        let mut arm_site = arm_site.clone();
        let (arm, _) = unwrap(arm, &mut arm_site.pointer);
        let schema = match arm {
            SchemaRef::Reference(reference) => component_name(reference).map(str::to_owned),
            SchemaRef::Inline(_) => None,
        };
        let flat = self.flat(arm, &arm_site);
        if !flat.unions.is_empty() {
            return self.candidates(&flat, shared, parts, site, out, depth + 1);
        }
        if flat.fields.is_empty() && shared.fields.is_empty() {
            let lowered = self.schema(arm, &arm_site);
            let shape = self.shape(&lowered.ty);
            return out.push(Candidate { tag: tag_of(parts, schema.as_deref()), ty: lowered.ty, schema, shape });
        }
        let whole = flat.with_shared(shared);
        let shape = self.object_shape(&whole);
        let ty = match shared.fields.is_empty() {
            true => self.schema(arm, &arm_site).ty,
            false => self.structure(&whole, &arm_site),
        };
        out.push(Candidate { tag: tag_of(parts, schema.as_deref()), ty, schema, shape });
    }

    fn shape(&self, ty: &Type) -> Shape {
        Shape::Other(match ty {
            Type::String | Type::File | Type::Timestamp { text: true } | Type::Id { number: false } => Selector::Text,
            Type::Integer | Type::Timestamp { text: false } | Type::Id { number: true } => Selector::Integer,
            Type::Float => Selector::Number,
            Type::Boolean => Selector::Boolean,
            Type::List(_) => Selector::List,
            Type::Boxed(inner) => return self.shape(inner),
            Type::Named(id) if matches!(self.kind(id), Some(Kind::Enum(_))) => Selector::Text,
            Type::Json | Type::Map | Type::Named(_) => {
                return Shape::Object { keys: BTreeSet::new(), required: Vec::new(), constants: Vec::new() };
            }
        })
    }

    fn object_shape(&self, flat: &Flat<'a>) -> Shape {
        let constants = flat.fields.iter().filter_map(|(name, schemas)| {
            let constant = constant_of(self.doc, schemas.last()?.0)?;
            Some(((*name).to_owned(), constant))
        });
        Shape::Object {
            keys: flat.fields.keys().map(|name| (*name).to_owned()).collect(),
            required: flat.required.iter().map(|name| (*name).to_owned()).collect(),
            constants: constants.collect(),
        }
    }

    /// Gives every arm its selector, drops arms that another one serves, and puts the most telling first.
    fn arms(&mut self, mut candidates: Vec<Candidate>, site: &Site) -> Vec<Arm> {
        merge_scalars(&mut candidates);
        let absorbed = self.absorb(&mut candidates);
        let mut arms: Vec<(usize, Arm)> = Vec::new();
        for index in 0..candidates.len() {
            let (selector, unique) = select(&candidates, index);
            if !unique {
                self.ambiguous.push((site.place.to_string(), self.ambiguity(&candidates, index, site)));
            }
            let candidate = &candidates[index];
            let schema = candidate.schema.clone().filter(|_| !absorbed.contains(&index));
            arms.push((weight(&selector), Arm { name: String::new(), ty: candidate.ty.clone(), selector, schema }));
        }
        arms.sort_by_key(|(weight, _)| std::cmp::Reverse(*weight));
        arms.into_iter().map(|(_, arm)| arm).collect()
    }

    /// An arm whose keys another arm has too, with nothing to tell them apart, is read by that one:
    /// every field may be absent, so nothing is lost. Returns the arms that now serve several.
    fn absorb(&self, candidates: &mut Vec<Candidate>) -> Vec<usize> {
        let mut serving = Vec::new();
        let mut index = 0;
        while index < candidates.len() {
            let other = (0..candidates.len()).find(|other| *other != index && self.serves(candidates, *other, index));
            let Some(other) = other else {
                index += 1;
                continue;
            };
            candidates.remove(index);
            let kept = if other > index { other - 1 } else { other };
            serving = serving.into_iter().map(|at: usize| if at > index { at - 1 } else { at }).collect();
            serving.push(kept);
        }
        serving
    }

    /// Arm `by` has the same keys as arm `of`, and its fields hold all that those of `of` hold.
    fn serves(&self, candidates: &[Candidate], by: usize, of: usize) -> bool {
        if candidates[by].ty == candidates[of].ty {
            return true;
        }
        let (Shape::Object { keys: a, constants: c, .. }, Shape::Object { keys: b, constants: d, .. }) =
            (&candidates[by].shape, &candidates[of].shape)
        else {
            return false;
        };
        a == b && c == d && candidates[by].tag == candidates[of].tag && self.holds(&candidates[by].ty, &candidates[of].ty, 0)
    }

    fn holds(&self, outer: &Type, inner: &Type, depth: usize) -> bool {
        if outer == inner {
            return true;
        }
        match (outer, inner) {
            _ if depth > 8 => false,
            (Type::List(outer), Type::List(inner)) => self.holds(outer, inner, depth + 1),
            (Type::Named(outer), Type::Named(inner)) => match (self.kind(outer), self.kind(inner)) {
                (Some(Kind::Struct(outer)), Some(Kind::Struct(inner))) => inner.iter().all(|field| {
                    let twin = outer.iter().find(|twin| twin.json == field.json);
                    twin.is_some_and(|twin| self.holds(&twin.ty, &field.ty, depth + 1))
                }),
                (Some(Kind::Enum(outer)), Some(Kind::Enum(inner))) => outer == inner,
                _ => false,
            },
            _ => false,
        }
    }

    fn kind(&self, id: &str) -> Option<&Kind> {
        self.types.get(id).map(|def| &def.kind)
    }

    fn ambiguity(&self, candidates: &[Candidate], index: usize, site: &Site) -> Diagnostic {
        let name = |candidate: &Candidate| match (&candidate.schema, &candidate.ty) {
            (Some(schema), _) => format!("`{schema}`"),
            (None, Type::Named(place)) => format!("`{place}`"),
            (None, ty) => format!("{ty:?}").to_lowercase(),
        };
        let twin = (0..candidates.len()).find(|other| *other != index && alike(&candidates[index], &candidates[*other]));
        let twin = twin.map_or_else(|| "another alternative".to_owned(), |twin| name(&candidates[twin]));
        Diagnostic {
            id: "union-arms-alike",
            message: format!(
                "nothing in a value tells {} from {twin} in the union at `{}`",
                name(&candidates[index]),
                site.place
            ),
            places: vec![DiagnosticPlace { span: self.span(&site.pointer), label: "this union is answered".to_owned() }],
            help: "add a fixup that gives the alternatives a `discriminator`, a constant property each, or merges them"
                .to_owned(),
        }
    }
}

fn constant_of(doc: &openapiv3::OpenAPI, schema: SchemaRef<'_>) -> Option<String> {
    let (schema, _) = unwrap(schema, &mut String::new());
    match schema {
        SchemaRef::Inline(inline) => Parts::of(inline).constant().map(str::to_owned),
        SchemaRef::Reference(reference) => match component(doc, component_name(reference)?)? {
            SchemaRef::Inline(inline) => Parts::of(inline).constant().map(str::to_owned),
            SchemaRef::Reference(_) => None,
        },
    }
}

fn tag_of(parts: &Parts<'_>, schema: Option<&str>) -> Option<(String, String)> {
    let discriminator = parts.data.discriminator.as_ref()?;
    let schema = schema?;
    let mapped = discriminator.mapping.iter().find(|(_, target)| {
        component_name(target).unwrap_or(target) == schema
    });
    let value = mapped.map_or(schema, |(value, _)| value.as_str());
    Some((discriminator.property_name.clone(), value.to_owned()))
}

/// Arms that JSON cannot tell apart because they are scalars of one kind become one.
fn merge_scalars(candidates: &mut Vec<Candidate>) {
    let mut seen: Vec<Selector> = Vec::new();
    candidates.retain_mut(|candidate| match &candidate.shape {
        Shape::Other(Selector::List) | Shape::Object { .. } => true,
        Shape::Other(selector) => {
            let new = !seen.contains(selector);
            seen.push(selector.clone());
            new
        }
    });
}

fn alike(a: &Candidate, b: &Candidate) -> bool {
    match (&a.shape, &b.shape) {
        (Shape::Object { keys: a, .. }, Shape::Object { keys: b, .. }) => a == b,
        (Shape::Other(a), Shape::Other(b)) => a == b,
        _ => false,
    }
}

/// The least that tells arm `index` from all others, and whether it does.
fn select(candidates: &[Candidate], index: usize) -> (Selector, bool) {
    let (keys, required, constants) = match &candidates[index].shape {
        Shape::Other(selector) => {
            let unique = candidates.iter().filter(|other| alike(other, &candidates[index])).count() == 1;
            return (selector.clone(), unique);
        }
        Shape::Object { keys, required, constants } => (keys, required, constants),
    };
    let others: Vec<&Candidate> =
        candidates.iter().enumerate().filter(|(other, _)| *other != index).map(|(_, other)| other).collect();
    if let Some(tag) = &candidates[index].tag {
        return (object(&[], std::slice::from_ref(tag)), others.iter().all(|other| other.tag.as_ref() != Some(tag)));
    }
    let telling = constants.iter().filter(|constant| others.iter().all(|other| tells(other, constant)));
    if let Some(constant) = telling.max_by_key(|(key, _)| others.iter().filter(|other| has_key(other, key)).count()) {
        return (object(&[], std::slice::from_ref(constant)), true);
    }
    let mut ordered: Vec<&String> = required.iter().filter(|name| keys.contains(*name)).collect();
    ordered.extend(keys.iter().filter(|name| !required.contains(name)));
    if let Some(key) = ordered.iter().find(|key| !others.iter().any(|other| has_key(other, key))) {
        return (object(&[(*key).clone()], &[]), true);
    }
    for (at, first) in ordered.iter().enumerate() {
        for second in &ordered[at + 1..] {
            if !others.iter().any(|other| has_key(other, first) && has_key(other, second)) {
                return (object(&[(*first).clone(), (*second).clone()], &[]), true);
            }
        }
    }
    let unique = others.iter().all(|other| !alike(other, &candidates[index]));
    let rest: Vec<String> = ordered.first().map(|key| (*key).clone()).into_iter().collect();
    (object(&rest, &[]), unique)
}

fn object(has: &[String], constants: &[(String, String)]) -> Selector {
    Selector::Object { has: has.to_vec(), constants: constants.to_vec() }
}

/// A value with this constant cannot belong to `other`.
fn tells(other: &Candidate, constant: &(String, String)) -> bool {
    match &other.shape {
        Shape::Other(_) => true,
        Shape::Object { keys, constants, .. } => match constants.iter().find(|(key, _)| *key == constant.0) {
            Some((_, value)) => *value != constant.1,
            None => !keys.contains(&constant.0),
        },
    }
}

fn has_key(candidate: &Candidate, key: &str) -> bool {
    matches!(&candidate.shape, Shape::Object { keys, .. } if keys.contains(key))
}

fn weight(selector: &Selector) -> usize {
    match selector {
        Selector::Object { has, constants } => 2 * constants.len() + has.len(),
        _ => 0,
    }
}
