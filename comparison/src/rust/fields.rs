//! Compares the fields of structs.

use super::compare::Compare;
use super::text::shown;
use super::{RustChange, RustKind};
use codegen::ir::{Field, Type, TypeDef};
use codegen::openapi::nearest;

impl<'a> Compare<'a> {
    pub(super) fn fields(
        &mut self,
        (old, left): (&'a TypeDef, &'a Field),
        (new, right): (&'a TypeDef, &'a Field),
    ) {
        let same = self.same(&left.ty, &right.ty);
        // The old type, written with the new names of the types that it contains.
        let renamed = |name: &str| self.new_name(name).to_owned();
        let (before, after) = (left.written(&renamed), right.written(&str::to_owned));
        let kind = if left.name != right.name {
            RustKind::FieldRenamed
        } else if !same || before != after {
            RustKind::FieldTypeChanged
        } else {
            if old.usage.request && new.usage.request {
                self.setters((old, left), (new, right));
            }
            return;
        };
        let before = left.written(&str::to_owned);
        let instead = match kind {
            RustKind::FieldRenamed => format!("write `{}`", right.name),
            _ => self.instead_of(&right.ty, &after),
        };
        self.found.push(RustChange {
            kind,
            from: Some(Self::field_item(self.old, old, left)),
            to: Some(Self::field_item(self.new, new, right)),
            before: Some(before),
            after: Some(after),
            breaks: true,
            instead: Some(instead),
            places: [
                Some(left.origin.pointer.clone()),
                Some(right.origin.pointer.clone()),
            ],
        });
    }

    pub(super) fn field_removed(&mut self, old: &'a TypeDef, field: &'a Field, new: &'a TypeDef) {
        let instead = self.taken_over(old, field, new).unwrap_or_else(|| {
            if old.usage.request_only() {
                format!(
                    "remove the field; if the service still accepts it, send it with `extra.insert({:?}, …)`",
                    field.json
                )
            } else {
                format!("if the service still returns the field, read it with `extra.get({:?})`", field.json)
            }
        });
        self.found.push(RustChange {
            kind: RustKind::FieldRemoved,
            from: Some(Self::field_item(self.old, old, field)),
            to: None,
            before: Some(field.written(&str::to_owned)),
            after: None,
            breaks: true,
            instead: Some(instead),
            places: [
                Some(field.origin.pointer.clone()),
                Some(new.origin.pointer.clone()),
            ],
        });
    }

    /// Returns the replacement of a removed field: a new field with a similar name, or the fields that the removed
    /// field contained.
    fn taken_over(&self, old: &TypeDef, field: &Field, new: &TypeDef) -> Option<String> {
        let known = shown(old);
        let fresh: Vec<&Field> = shown(new)
            .into_iter()
            .filter(|one| !known.iter().any(|other| other.json == one.json))
            .collect();
        if let Type::Named(name) = &field.ty {
            let inner = shown(self.old_type(name)?);
            let is_fresh = |part: &&Field| fresh.iter().any(|one| one.json == part.json);
            if !inner.is_empty() && inner.iter().all(is_fresh) {
                let names: Vec<String> = inner
                    .iter()
                    .map(|part| format!("`{}`", part.name))
                    .collect();
                return Some(format!(
                    "the fields {} are now fields of `{}` itself",
                    names.join(", "),
                    new.name
                ));
            }
        }
        let names = fresh
            .iter()
            .filter(|one| std::mem::discriminant(&one.ty) == std::mem::discriminant(&field.ty))
            .map(|one| one.name.as_str());
        let name = nearest(&field.name, names)?;
        Some(format!("it is probably `{name}` now"))
    }

    pub(super) fn field_added(&mut self, old: &'a TypeDef, new: &'a TypeDef, field: &Field) {
        let is_parameter = self.new.params().contains(new.name.as_str());
        let (kind, ty) = match is_parameter {
            true => (RustKind::ParameterAdded, field.ty.written(&str::to_owned)),
            false => (RustKind::FieldAdded, field.written(&str::to_owned)),
        };
        self.found.push(RustChange {
            kind,
            from: None,
            to: Some(Self::field_item(self.new, new, field)),
            before: None,
            after: Some(ty),
            breaks: false,
            instead: None,
            places: [
                Some(old.origin.pointer.clone()),
                Some(field.origin.pointer.clone()),
            ],
        });
    }
}
