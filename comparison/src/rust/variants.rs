//! Compares the enums of two versions: of strings, of types, and of responses.

use std::collections::BTreeSet;

use super::compare::Compare;
use super::{RustChange, RustKind};
use codegen::ir::{Api, Arm, EnumValue, Kind, StatusArm, Type, TypeDef};

/// Returns the replacement for a value that is no longer documented, in code that sends it, reads it, or both.
pub(super) fn value_gone(new: &TypeDef, json: &str) -> String {
    let name = &new.name;
    let send = format!("the service may reject the value; `{name}::from({json:?})` still sends it");
    let read = format!(
        "if the service still returns the value, match `{name}::Other(text)` with the text {json:?}"
    );
    match (new.usage.request, new.usage.request_only()) {
        (_, true) => send,
        (true, false) => format!("{read}; in requests, {send}"),
        (false, false) => read,
    }
}

/// The minimum similarity of two variants of one alternative, in thousandths.
const ALIKE: usize = 500;

/// Returns the share of common JSON names of two types, in thousandths.
fn shared(old: &TypeDef, new: &TypeDef) -> usize {
    let names = |def: &TypeDef| -> BTreeSet<String> {
        match &def.kind {
            Kind::Struct(fields) => fields.iter().map(|field| field.json.clone()).collect(),
            Kind::Enum(values) => values.iter().map(|value| value.json.clone()).collect(),
            Kind::Union(arms) => arms.iter().map(|arm| arm.name.clone()).collect(),
            Kind::Answers(_) => BTreeSet::new(),
        }
    };
    if std::mem::discriminant(&old.kind) != std::mem::discriminant(&new.kind) {
        return 0;
    }
    let (old, new) = (names(old), names(new));
    let both = old.intersection(&new).count();
    both * 1000 / old.union(&new).count().max(1)
}

impl<'a> Compare<'a> {
    fn variant(
        &self,
        kind: RustKind,
        old: &TypeDef,
        new: &TypeDef,
        names: [Option<&str>; 2],
    ) -> RustChange {
        let item =
            |api: &Api, def: &TypeDef, name: &str| format!("{}::{name}", Self::type_item(api, def));
        RustChange {
            kind,
            from: names[0].map(|name| item(self.old, old, name)),
            to: names[1].map(|name| item(self.new, new, name)),
            before: None,
            after: None,
            breaks: kind != RustKind::VariantAdded,
            instead: None,
            places: [
                Some(old.origin.pointer.clone()),
                Some(new.origin.pointer.clone()),
            ],
        }
    }

    pub(super) fn enums(
        &mut self,
        (old, left): (&'a TypeDef, &'a [EnumValue]),
        (new, right): (&'a TypeDef, &'a [EnumValue]),
    ) {
        for value in left {
            let other = right.iter().find(|other| other.json == value.json);
            let named = right
                .iter()
                .find(|other| other.name == value.name && other.json != value.json);
            if let Some(named) = named {
                let change = self.silent_variant((old, value), (new, named), other);
                self.found.push(change);
                continue;
            }
            let (kind, name, instead) = match other {
                Some(other) if other.name == value.name => continue,
                Some(other) => (
                    RustKind::VariantRenamed,
                    Some(other.name.as_str()),
                    format!("write `{}::{}`", new.name, other.name),
                ),
                None => (RustKind::VariantRemoved, None, value_gone(new, &value.json)),
            };
            let mut change = self.variant(kind, old, new, [Some(&value.name), name]);
            change.before = other.is_none().then(|| value.json.clone());
            change.instead = Some(instead);
            self.found.push(change);
        }
        for value in right {
            let known = |other: &EnumValue| other.json == value.json || other.name == value.name;
            if !left.iter().any(known) {
                let mut change =
                    self.variant(RustKind::VariantAdded, old, new, [None, Some(&value.name)]);
                change.after = Some(value.json.clone());
                self.found.push(change);
            }
        }
    }

    pub(super) fn unions(
        &mut self,
        (old, left): (&'a TypeDef, &'a [Arm]),
        (new, right): (&'a TypeDef, &'a [Arm]),
    ) {
        let pairs = self.paired(left, right);
        for (at, arm) in left.iter().enumerate() {
            let found = pairs.iter().find(|(row, _)| *row == at);
            let Some(other) = found.and_then(|(_, column)| right.get(*column)) else {
                let mut change =
                    self.variant(RustKind::VariantRemoved, old, new, [Some(&arm.name), None]);
                change.instead = Some(format!(
                    "a value that matches no other variant decodes as `{}::Other`",
                    new.name
                ));
                self.found.push(change);
                continue;
            };
            let names = [Some(arm.name.as_str()), Some(other.name.as_str())];
            if arm.name != other.name {
                let mut change = self.variant(RustKind::VariantRenamed, old, new, names);
                change.instead = Some(format!("write `{}::{}`", new.name, other.name));
                self.found.push(change);
            }
            if !self.same(&arm.ty, &other.ty) {
                let mut change = self.variant(RustKind::VariantTypeChanged, old, new, names);
                let plain = |ty: &Type| ty.written(&str::to_owned);
                change.before = Some(plain(&arm.ty));
                change.after = Some(plain(&other.ty));
                change.instead = Some(self.instead_of(&other.ty, &plain(&other.ty)));
                self.found.push(change);
            }
        }
        for (at, arm) in right.iter().enumerate() {
            if !pairs.iter().any(|(_, column)| *column == at) {
                let change =
                    self.variant(RustKind::VariantAdded, old, new, [None, Some(&arm.name)]);
                self.found.push(change);
            }
        }
        self.conversions((old, left), (new, right));
    }

    /// Returns the pairs of variants that are the same alternative in both versions: by name, or else by the values
    /// that they accept.
    fn paired(&self, left: &[Arm], right: &[Arm]) -> Vec<(usize, usize)> {
        let mut pairs: Vec<(usize, usize)> = Vec::new();
        for (row, arm) in left.iter().enumerate() {
            let column = right.iter().position(|other| other.name == arm.name);
            pairs.extend(column.map(|column| (row, column)));
        }
        let mut scores = Vec::new();
        for (row, arm) in left.iter().enumerate() {
            for (column, other) in right.iter().enumerate() {
                let score = self.likeness(arm, other);
                if score >= ALIKE {
                    scores.push((std::cmp::Reverse(score), row.abs_diff(column), row, column));
                }
            }
        }
        scores.sort_unstable();
        for (_, _, row, column) in scores {
            if !pairs.iter().any(|pair| pair.0 == row || pair.1 == column) {
                pairs.push((row, column));
            }
        }
        pairs
    }

    /// Returns the share of the values that two variants with different names both accept, in thousandths.
    fn likeness(&self, left: &Arm, right: &Arm) -> usize {
        let same_schema = left.schema.is_some() && left.schema == right.schema;
        let (old, new) = (left.ty.unboxed(), right.ty.unboxed());
        if same_schema || (old == new && old.named().is_none()) {
            return 1000;
        }
        let (Type::Named(old), Type::Named(new)) = (old, new) else {
            return 0;
        };
        match (self.old_type(old), self.new_type(new)) {
            (Some(old), Some(new)) => shared(old, new),
            _ => 0,
        }
    }

    /// Reports the `From` implementations that a union no longer has although the converted type still exists.
    fn conversions(
        &mut self,
        (old, left): (&'a TypeDef, &'a [Arm]),
        (new, right): (&'a TypeDef, &'a [Arm]),
    ) {
        for arm in left.iter().filter(|arm| arm.converts) {
            let ty = arm.ty.unboxed();
            let after = ty.written(&|name| self.new_name(name).to_owned());
            let of_type = |other: &&Arm| other.ty.unboxed().written(&str::to_owned) == after;
            let still = right
                .iter()
                .filter(|other| other.converts)
                .any(|other| of_type(&other));
            let gone = ty
                .named()
                .is_some_and(|name| self.new_type(self.new_name(name)).is_none());
            if still || gone {
                continue;
            }
            let before = ty.written(&str::to_owned);
            let from = format!("From<{before}>");
            let mut change =
                self.variant(RustKind::ConversionRemoved, old, new, [Some(&from), None]);
            change.instead = Some(match right.iter().find(of_type) {
                Some(other) => format!("write `{}::{}(…)`", new.name, other.name),
                None => format!(
                    "`{}` no longer has a variant with the type `{after}`",
                    new.name
                ),
            });
            self.found.push(change);
        }
    }

    pub(super) fn answers(
        &mut self,
        (old, left): (&'a TypeDef, &'a [StatusArm]),
        (new, right): (&'a TypeDef, &'a [StatusArm]),
    ) {
        for arm in left {
            let other = right.iter().find(|other| other.name == arm.name);
            let kept = other.is_some_and(|other| self.same_answer(&arm.answer, &other.answer));
            if !kept {
                let kind = match other {
                    Some(_) => RustKind::VariantTypeChanged,
                    None => RustKind::VariantRemoved,
                };
                let name = other.map(|other| other.name.as_str());
                let mut change = self.variant(kind, old, new, [Some(&arm.name), name]);
                change.instead = Some(format!("match what `{}` has now", new.name));
                self.found.push(change);
            }
        }
        for arm in right {
            if !left.iter().any(|other| other.name == arm.name) {
                let change =
                    self.variant(RustKind::VariantAdded, old, new, [None, Some(&arm.name)]);
                self.found.push(change);
            }
        }
    }
}
