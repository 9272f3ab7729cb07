//! Finds silent changes: an item has the same name and types but a different meaning, so that code compiles and behaves
//! differently.

use super::compare::Compare;
use super::variants::value_gone;
use super::{RustChange, RustKind};
use codegen::ir::{EnumValue, Field, Operation, TypeDef};

/// Returns whether the arguments of two methods are written in the same way.
pub(super) fn same_arguments(old: &Operation, new: &Operation) -> bool {
    let body = |operation: &Operation| {
        let body = operation.body.as_ref();
        body.map(|body| body.ty.written(&str::to_owned))
    };
    old.path_params.len() == new.path_params.len() && body(old) == body(new)
}

/// Returns whether the path parameters are the same in a different order.
pub(super) fn reordered(old: &Operation, new: &Operation) -> bool {
    let names = |operation: &Operation| -> Vec<String> {
        let params = operation.path_params.iter();
        params.map(|param| param.name.clone()).collect()
    };
    let (old, new) = (names(old), names(new));
    old != new && old.len() == new.len() && old.iter().all(|name| new.contains(name))
}

/// A silent change.
pub(super) fn change(
    items: [String; 2],
    meanings: [String; 2],
    instead: String,
    places: [Option<String>; 2],
) -> RustChange {
    let [from, to] = items;
    let [before, after] = meanings;
    RustChange {
        kind: RustKind::MeaningChanged,
        from: Some(from),
        to: Some(to),
        before: Some(before),
        after: Some(after),
        breaks: false,
        instead: Some(instead),
        places,
    }
}

impl Compare<'_> {
    /// Returns the silent change of a field whose name now belongs to a different JSON field, or `None` if the types
    /// differ, so that code does not compile.
    pub(super) fn silent_field(
        &self,
        (old, left): (&TypeDef, &Field),
        (new, right): (&TypeDef, &Field),
        moved: Option<&Field>,
    ) -> Option<RustChange> {
        let same = left.written(&str::to_owned) == right.written(&str::to_owned);
        let instead = match moved {
            Some(field) => format!("write `{}` for the JSON field `{}`", field.name, left.json),
            None => format!(
                "`{}` is now the JSON field `{}`; the JSON field `{}` was removed",
                right.name, right.json, left.json
            ),
        };
        let item = |api, def, name: &str| format!("{}::{name}", Self::type_item(api, def));
        same.then(|| {
            change(
                [
                    item(self.old, old, &left.name),
                    item(self.new, new, &right.name),
                ],
                [left.json.clone(), right.json.clone()],
                instead,
                [
                    Some(left.origin.pointer.clone()),
                    Some(right.origin.pointer.clone()),
                ],
            )
        })
    }

    /// Returns the silent change of a variant whose name now belongs to a different value.
    pub(super) fn silent_variant(
        &self,
        (old, left): (&TypeDef, &EnumValue),
        (new, right): (&TypeDef, &EnumValue),
        moved: Option<&EnumValue>,
    ) -> RustChange {
        let instead = match moved {
            Some(value) => format!("write `{}::{}` for {:?}", new.name, value.name, left.json),
            None => value_gone(new, &left.json),
        };
        let item = |api, def, name: &str| format!("{}::{name}", Self::type_item(api, def));
        change(
            [
                item(self.old, old, &left.name),
                item(self.new, new, &right.name),
            ],
            [left.json.clone(), right.json.clone()],
            instead,
            [
                Some(old.origin.pointer.clone()),
                Some(new.origin.pointer.clone()),
            ],
        )
    }
}
