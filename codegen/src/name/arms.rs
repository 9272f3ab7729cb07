//! Names for the arms of unions: after what tells them apart.

use heck::ToSnakeCase;

use super::identifiers::{camel_part, plural, whole};
use super::table::Names;
use crate::ir::{Arm, Kind, Selector, StatusArm, Step, Type, TypeDef};

/// Gives every arm its name; the ones for which nothing free was found are returned with their key in `names.toml`.
pub(crate) fn name_arms(place: &str, arms: &mut [Arm], names: &Names) -> Vec<(String, String)> {
    let keys = arm_keys(place, arms);
    let labels: Vec<Option<(String, bool)>> = arms.iter().map(label).collect();
    let snakes = labels
        .iter()
        .flatten()
        .map(|(label, _)| label.to_snake_case());
    let snakes: Vec<String> = snakes.collect();
    let shared = |word: &str| {
        let has = |label: &String| label.split('_').any(|other| other == word);
        snakes.len() > 1 && snakes.iter().all(has)
    };
    let mut taken = vec!["Other".to_owned()];
    let mut colliding = Vec::new();
    for ((arm, label), key) in arms.iter_mut().zip(&labels).zip(keys) {
        let labelled = |shared: &dyn Fn(&str) -> bool| {
            let (label, several) = label.as_ref()?;
            Some(own_words(label, *several, shared))
        };
        let wanted = [
            names.arms.get(&key).cloned(),
            by_constant(&arm.selector),
            labelled(&shared),
            by_keys(&arm.selector),
            by_items(&arm.ty),
            Some(by_kind(&arm.selector).to_owned()),
            labelled(&|_| false),
        ];
        let wanted = wanted.into_iter().flatten().filter(|name| !name.is_empty());
        let mut wanted: Vec<String> = wanted.map(|name| whole(&name)).collect();
        match wanted.iter().find(|name| !taken.contains(name)) {
            Some(name) => {
                taken.push(name.clone());
                arm.name.clone_from(name);
            }
            None => colliding.push((wanted.pop().unwrap_or_default(), key)),
        }
    }
    colliding
}

/// The keys of a union's arms in `names.toml`, before anything is named: the place of the union and the component that
/// the arm refers to, or else the arm's position from 1.
pub(crate) fn arm_keys(place: &str, arms: &[Arm]) -> Vec<String> {
    let key = |(index, arm): (usize, &Arm)| match label(arm) {
        Some((label, _)) => format!("{place} {label}"),
        None => format!("{place} {}", index + 1),
    };
    arms.iter().enumerate().map(key).collect()
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
        Selector::Object { has, .. } if !has.is_empty() => {
            let keys: Vec<String> = has.iter().map(|key| camel_part(key)).collect();
            Some(format!("By{}", keys.join("And")))
        }
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
