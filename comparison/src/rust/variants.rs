//! Compares the enums of two versions: of strings, of types, and of responses.

use super::compare::Compare;
use super::{RustChange, RustKind};
use codegen::ir::{Api, Arm, EnumValue, StatusArm, Type, TypeDef};

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
            let (kind, name, instead) = match other {
                Some(other) if other.name == value.name => continue,
                Some(other) => (
                    RustKind::VariantRenamed,
                    Some(other.name.as_str()),
                    format!("write `{}::{}`", new.name, other.name),
                ),
                None => (
                    RustKind::VariantRemoved,
                    None,
                    format!(
                        "match `{}::Other(text)` with the text {:?}",
                        new.name, value.json
                    ),
                ),
            };
            let mut change = self.variant(kind, old, new, [Some(&value.name), name]);
            change.before = other.is_none().then(|| value.json.clone());
            change.instead = Some(instead);
            self.found.push(change);
        }
        for value in right {
            if !left.iter().any(|other| other.json == value.json) {
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
        for arm in left {
            let Some(other) = right.iter().find(|other| other.name == arm.name) else {
                let mut change =
                    self.variant(RustKind::VariantRemoved, old, new, [Some(&arm.name), None]);
                change.instead = Some(format!(
                    "what fits none of the others is in `{}::Other`",
                    new.name
                ));
                self.found.push(change);
                continue;
            };
            if !self.same(&arm.ty, &other.ty) {
                let names = [Some(arm.name.as_str()), Some(other.name.as_str())];
                let mut change = self.variant(RustKind::VariantTypeChanged, old, new, names);
                let plain = |ty: &Type| ty.written(&str::to_owned);
                change.before = Some(plain(&arm.ty));
                change.after = Some(plain(&other.ty));
                change.instead = Some(self.instead_of(&other.ty, &plain(&other.ty)));
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
