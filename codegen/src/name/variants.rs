//! Names the variants of unions after their schema or constant, or else after their key.

use heck::ToSnakeCase;

use super::identifiers::{camel_part, plural, singular, whole};
use super::table::Names;
use crate::ir::{Arm, Field, Kind, Place, Root, Selector, StatusArm, Step, Type, TypeDef};

/// Names every variant. Returns the name and the key in `names.toml` of each variant without a free name. `fields`
/// returns the fields of a struct, or an empty slice for other types. If several variants would get the same name, the
/// variant with the simplest schema gets the name, regardless of the order of the description.
pub(crate) fn name_arms<'a>(
    union: &Place,
    arms: &mut [Arm],
    names: &Names,
    fields: &dyn Fn(&str) -> &'a [Field],
) -> Vec<(String, String)> {
    let known = words_of(union);
    let place = union.to_string();
    let candidates = arms.iter_mut().map(|arm| {
        let fields = arm.ty.unboxed().named().map(fields).unwrap_or_default();
        Candidate {
            key: arm_key(&place, arm),
            wanted: wanted(arm, fields, &known),
            fields,
            arm,
        }
    });
    let mut candidates: Vec<Candidate<'_>> = candidates.collect();
    candidates.sort_by(|a, b| a.content().cmp(&b.content()));
    let mut taken = vec!["Other".to_owned()];
    // Entries precede rules, and the first choice of a variant precedes the later choices of other variants.
    for one in &mut candidates {
        let entry = names.arms.get(&one.key);
        one.take(entry.map(|name| whole(name)), &mut taken);
    }
    for one in &mut candidates {
        one.take(one.wanted.first().cloned(), &mut taken);
    }
    for one in &mut candidates {
        one.take(one.wanted.clone(), &mut taken);
    }
    let nameless = candidates.into_iter().filter(|one| one.arm.name.is_empty());
    let colliding = nameless.map(|mut one| (one.wanted.pop().unwrap_or_default(), one.key));
    colliding.collect()
}

/// A variant without a name.
struct Candidate<'a> {
    arm: &'a mut Arm,
    fields: &'a [Field],
    /// The key in `names.toml`.
    key: String,
    /// The candidates for the name of the variant; the best candidate comes first.
    wanted: Vec<String>,
}

impl Candidate<'_> {
    /// Takes the first of these names that is free.
    fn take(&mut self, wanted: impl IntoIterator<Item = String>, taken: &mut Vec<String>) {
        let free = wanted.into_iter().find(|name| !taken.contains(name));
        if let Some(name) = free.filter(|_| self.arm.name.is_empty()) {
            taken.push(name.clone());
            self.arm.name = name;
        }
    }

    /// Returns the sort key of the variant among variants that would get the same name: components come first, then
    /// variants with fewer keys; then the keys and strings are compared. The position decides only between variants
    /// with the same keys and strings.
    fn content(&self) -> impl Ord + use<'_> {
        let fields = self.fields.iter();
        let keys = fields.map(|field| (&field.json, &field.constant, field.required));
        let keys: Vec<_> = keys.collect();
        let texts = match &self.arm.selector {
            Selector::Texts(texts) => texts.as_slice(),
            _ => &[],
        };
        let schema = &self.arm.schema;
        (
            schema.is_none(),
            keys.len(),
            keys,
            texts,
            schema,
            self.arm.position,
        )
    }
}

/// Returns the candidates for the name of a variant; the best candidate comes first.
fn wanted(arm: &Arm, fields: &[Field], known: &[String]) -> Vec<String> {
    let mut wanted = Vec::new();
    if let Some((label, several)) = label(arm) {
        wanted.push(own_words(&label, several, known));
        wanted.push(own_words(&label, several, &[]));
    }
    if !matches!(arm.ty, Type::List(_)) {
        wanted.extend(by_constants(arm, fields));
        wanted.extend(by_keys(fields));
        wanted.extend(by_optional_keys(fields));
    }
    wanted.extend(by_items(&arm.ty));
    wanted.push(by_kind(&arm.selector));
    if let Selector::Texts(texts) = &arm.selector {
        wanted.extend(texts.iter().map(|text| camel_part(text)));
    }
    wanted.retain(|name| !name.is_empty());
    wanted.iter().map(|name| whole(name)).collect()
}

/// Returns the name of the union as words: the words of its schema or path, and of the properties that lead to the
/// union.
fn words_of(union: &Place) -> Vec<String> {
    let mut names: Vec<String> = match &union.root {
        Root::Schema(name) => vec![name.to_snake_case()],
        Root::Operation(key, part) => {
            let path = key.split_once(' ').map_or(key.as_str(), |(_, path)| path);
            let segments = path.split('/').map(|segment| segment.to_snake_case());
            segments.chain([part.word()]).collect()
        }
    };
    names.extend(union.steps.iter().filter_map(|step| match step {
        Step::Field(name) => Some(name.to_snake_case()),
        Step::Item | Step::Arm(_) | Step::Status(_) => None,
    }));
    let words = names.iter().flat_map(|name| name.split('_'));
    words.map(singular).collect()
}

/// Returns the key of a variant in `names.toml`, before the name pass: the place of the union and the component that
/// the variant refers to, or else the position of the variant, counted from 1.
pub(crate) fn arm_key(place: &str, arm: &Arm) -> String {
    match label(arm) {
        Some((label, _)) => format!("{place} {label}"),
        None => format!("{place} {}", arm.position + 1),
    }
}

/// Returns the component that a variant refers to, and whether the variant is a list of this component.
fn label(arm: &Arm) -> Option<(String, bool)> {
    match (&arm.schema, &arm.ty) {
        (Some(schema), _) => Some((schema.clone(), false)),
        (None, Type::List(item)) => match item.as_ref() {
            Type::Named(place) if !place.contains([' ', '.', '|', '[']) => {
                Some((place.clone(), true))
            }
            _ => None,
        },
        _ => None,
    }
}

/// Returns the words of a component's name that the name of the union lacks, or all words if the name of the union
/// contains every word.
fn own_words(label: &str, several: bool, known: &[String]) -> String {
    let snake = label.to_snake_case();
    let own = snake
        .split('_')
        .filter(|word| !known.contains(&singular(word)));
    let own: Vec<&str> = own.collect();
    let name = match own.is_empty() {
        true => camel_part(&snake),
        false => camel_part(&own.join("_")),
    };
    if several { plural(&name) } else { name }
}

/// Returns the first value of the discriminator, then the values of the constants.
fn by_constants(arm: &Arm, fields: &[Field]) -> Vec<String> {
    let tag = arm.tag.iter().filter_map(|(_, texts)| texts.first());
    let own = fields.iter().filter_map(|field| field.constant.as_ref());
    tag.chain(own).map(|text| camel_part(text)).collect()
}

/// Returns a name for each required key, or for each key if none is required; then, if there are at most three keys, a
/// name that combines the keys.
fn by_keys(fields: &[Field]) -> Vec<String> {
    let required = fields.iter().any(|field| field.required);
    let keys = fields.iter().filter(|field| field.required || !required);
    let keys: Vec<String> = keys.map(|field| camel_part(&field.json)).collect();
    let all = format!("By{}", keys.join("And"));
    let each = keys.iter().map(|key| format!("By{key}"));
    each.chain((1..4).contains(&keys.len()).then_some(all))
        .collect()
}

/// Returns a name for each optional key, if other keys are required.
fn by_optional_keys(fields: &[Field]) -> Vec<String> {
    let required = fields.iter().any(|field| field.required);
    let keys = fields.iter().filter(|field| required && !field.required);
    keys.map(|field| format!("With{}", camel_part(&field.json)))
        .collect()
}

fn by_kind(selector: &Selector) -> String {
    match selector {
        Selector::Object(_) => "Object".to_owned(),
        Selector::Texts(_) => "Text".to_owned(),
        plain => format!("{plain:?}"),
    }
}

fn by_items(ty: &Type) -> Option<String> {
    let Type::List(item) = ty else { return None };
    let name = match item.as_ref() {
        Type::String => "Texts",
        Type::Integer => "Integers",
        Type::Float => "Numbers",
        Type::Boolean => "Booleans",
        Type::Id { .. } => "Ids",
        Type::Timestamp { .. } => "Timestamps",
        Type::Json => "Values",
        Type::Map => "Objects",
        Type::File | Type::Named(_) | Type::List(_) | Type::Boxed(_) => return None,
    };
    Some(name.to_owned())
}

/// Names responses after their status.
pub(crate) fn name_statuses(arms: &mut [StatusArm]) {
    for arm in arms {
        arm.name = match arm.status {
            200 => "Ok".to_owned(),
            201 => "Created".to_owned(),
            202 => "Accepted".to_owned(),
            203 => "NonAuthoritative".to_owned(),
            204 => "NoContent".to_owned(),
            205 => "ResetContent".to_owned(),
            206 => "PartialContent".to_owned(),
            other => format!("Status{other}"),
        };
    }
}

/// Returns the part that a variant adds to the name of its union, for the type inside the variant.
pub(crate) fn arm_part<'a>(union: &'a TypeDef, step: &Step) -> Option<&'a str> {
    match (&union.kind, step) {
        (Kind::Union(arms), Step::Arm(_)) => {
            let inner = union.place.then(step.clone()).to_string();
            let arm = arms.iter().find(|arm| refers(&arm.ty, &inner))?;
            Some(&arm.name)
        }
        (Kind::Answers(arms), Step::Status(status)) => {
            let arm = arms.iter().find(|arm| arm.status.to_string() == *status)?;
            Some(&arm.name)
        }
        _ => None,
    }
}

fn refers(ty: &Type, place: &str) -> bool {
    let rest = ty.named().and_then(|id| id.strip_prefix(place));
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with("[]"))
}
