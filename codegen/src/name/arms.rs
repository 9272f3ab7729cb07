//! Names for the arms of unions: after what tells them apart.

use heck::ToSnakeCase;

use super::table::Names;
use super::words::{camel_part, plural, whole};
use crate::ir::{Arm, Kind, Selector, StatusArm, Step, Type, TypeDef};

/// Gives every arm its name; the ones for which nothing free was found are returned with their key in `names.toml`.
pub(crate) fn name_arms(place: &str, arms: &mut [Arm], names: &Names) -> Vec<(String, String)> {
    let labels: Vec<Option<(String, bool)>> = arms.iter().map(label).collect();
    let words: Vec<Vec<String>> = labels
        .iter()
        .flatten()
        .map(|(label, _)| {
            label
                .to_snake_case()
                .split('_')
                .map(str::to_owned)
                .collect()
        })
        .collect();
    let shared = |word: &str| {
        words.len() > 1
            && words
                .iter()
                .all(|label: &Vec<String>| label.iter().any(|other| other == word))
    };
    let mut taken = vec!["Other".to_owned()];
    let mut colliding = Vec::new();
    for (index, (arm, label)) in arms.iter_mut().zip(&labels).enumerate() {
        let mut wanted = Vec::new();
        // What refers to no component is known by its position, from 1.
        let key = label
            .as_ref()
            .map_or_else(|| (index + 1).to_string(), |(label, _)| label.clone());
        let key = format!("{place} {key}");
        wanted.extend(names.arms.get(&key).cloned());
        wanted.extend(by_constant(&arm.selector));
        wanted.extend(
            label
                .as_ref()
                .map(|(label, several)| own_words(label, *several, &shared)),
        );
        wanted.extend(by_keys(&arm.selector));
        wanted.extend(by_items(&arm.ty));
        wanted.push(by_kind(&arm.selector).to_owned());
        wanted.extend(
            label
                .as_ref()
                .map(|(label, several)| own_words(label, *several, &|_| false)),
        );
        wanted.retain(|name| !name.is_empty());
        wanted.iter_mut().for_each(|name| *name = whole(name));
        let free = wanted.iter().find(|name| !taken.contains(name));
        match free {
            Some(name) => {
                taken.push(name.clone());
                arm.name.clone_from(name);
            }
            None => colliding.push((wanted.pop().unwrap_or_default(), key)),
        }
    }
    colliding
}

/// The component that an arm, or the items of its list, refers to.
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

fn own_words(label: &str, several: bool, shared: &dyn Fn(&str) -> bool) -> String {
    let snake = label.to_snake_case();
    let own: Vec<&str> = snake.split('_').filter(|word| !shared(word)).collect();
    let name = camel_part(if own.is_empty() { snake } else { own.join("_") }.as_str());
    if several { plural(&name) } else { name }
}

fn by_constant(selector: &Selector) -> Option<String> {
    match selector {
        Selector::Object { constants, .. } => constants.first().map(|(_, value)| camel_part(value)),
        _ => None,
    }
}

fn by_keys(selector: &Selector) -> Option<String> {
    match selector {
        Selector::Object { has, .. } if !has.is_empty() => Some(format!(
            "By{}",
            has.iter()
                .map(|key| camel_part(key))
                .collect::<Vec<_>>()
                .join("And")
        )),
        _ => None,
    }
}

fn by_kind(selector: &Selector) -> &'static str {
    match selector {
        Selector::Object { .. } => "Object",
        Selector::Text => "Text",
        Selector::Integer => "Integer",
        Selector::Number => "Number",
        Selector::Boolean => "Boolean",
        Selector::List => "List",
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

/// Names answers after their status.
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

/// The name that an arm adds to the name of the union for the type inside it.
pub(crate) fn arm_part<'a>(union: &'a TypeDef, step: &Step) -> Option<&'a str> {
    match (&union.kind, step) {
        (Kind::Union(arms), Step::Arm(_)) => {
            let inner = union.place.then(step.clone()).to_string();
            arms.iter()
                .find(|arm| refers(&arm.ty, &inner))
                .map(|arm| arm.name.as_str())
        }
        (Kind::Answers(arms), Step::Status(status)) => arms
            .iter()
            .find(|arm| arm.status.to_string() == *status)
            .map(|arm| arm.name.as_str()),
        _ => None,
    }
}

fn refers(ty: &Type, place: &str) -> bool {
    match ty {
        Type::Named(id) => {
            id == place
                || id
                    .strip_prefix(place)
                    .is_some_and(|rest| rest.starts_with("[]"))
        }
        Type::List(item) | Type::Boxed(item) => refers(item, place),
        _ => false,
    }
}
