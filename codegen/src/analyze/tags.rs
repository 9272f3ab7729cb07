//! Turns the property of a discriminator into a constant in every alternative that the discriminator selects by one
//! string.

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::{Api, Arm, Kind, Type, TypeDef};

/// Sets the constants, so that a caller who builds an alternative need not set the discriminator. A type that is also
/// used outside of unions with this discriminator retains the field, because the field can have other values in those
/// uses.
pub(super) fn fix(api: &mut Api) {
    let selecting_tags = selecting_tags(api);
    for def in &mut api.types {
        let Kind::Struct(fields) = &mut def.kind else {
            continue;
        };
        let Some(Some((key, text))) = selecting_tags.get(&def.name) else {
            continue;
        };
        let own = fields.iter_mut().filter(|field| field.json == *key);
        for field in own.filter(|field| field.constant.is_none()) {
            field.ty = Type::String;
            field.constant = Some(text.clone());
        }
    }
}

/// Returns the key and the string that select each type; `None` if several strings select the type or if the type has
/// other uses.
fn selecting_tags(api: &Api) -> BTreeMap<String, Option<(String, String)>> {
    let roots = super::request_roots(api).into_iter();
    let roots = roots.chain(super::response_roots(api));
    let others = api.types.iter().flat_map(untagged);
    let others: BTreeSet<String> = others.map(str::to_owned).chain(roots).collect();
    let mut selecting_tags = BTreeMap::new();
    for arm in api.types.iter().flat_map(arms) {
        let (Type::Named(name), Some((key, texts))) = (&arm.ty, &arm.tag) else {
            continue;
        };
        let one = match texts.as_slice() {
            [text] if !others.contains(name) => Some((key.clone(), text.clone())),
            _ => None,
        };
        let known = selecting_tags
            .entry(name.clone())
            .or_insert_with(|| one.clone());
        if *known != one {
            *known = None;
        }
    }
    selecting_tags
}

fn arms(def: &TypeDef) -> &[Arm] {
    match &def.kind {
        Kind::Union(arms) => arms,
        _ => &[],
    }
}

/// Returns the types to which a type refers, except alternatives that a discriminator selects.
fn untagged(def: &TypeDef) -> impl Iterator<Item = &str> {
    let tagged = arms(def).iter().filter(|arm| arm.tag.is_some());
    let tagged: BTreeSet<&str> = tagged.filter_map(|arm| arm.ty.named()).collect();
    let parts = def.parts().into_iter().filter_map(Type::named);
    parts.filter(move |name| !tagged.contains(name))
}
