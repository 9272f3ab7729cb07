//! Compares the methods that set the fields of requests.

use super::compare::Compare;
use super::{RustChange, RustKind};
use codegen::ir::{Field, TypeDef};

impl<'a> Compare<'a> {
    /// Reports the methods that set a field and no longer exist, for instance because the field became read-only.
    pub(super) fn setters(
        &mut self,
        (old, left): (&'a TypeDef, &'a Field),
        (new, right): (&'a TypeDef, &'a Field),
    ) {
        let methods = |field: &'a Field| {
            let surface = &field.surface;
            let all = [&surface.setter, &surface.adder, &surface.clear];
            all.into_iter().flatten().map(String::as_str)
        };
        let kept: Vec<&str> = methods(right).collect();
        let gone = methods(left).filter(|name| !kept.contains(name));
        let gone: Vec<String> = gone.map(|name| format!("`{name}`")).collect();
        if gone.is_empty() {
            return;
        }
        let instead = match right.surface.setter {
            Some(_) => format!("set the field with `{}`", kept.join("` or `")),
            None => "do not set the field: the service returns the field, but does not accept it"
                .to_owned(),
        };
        self.found.push(RustChange {
            kind: RustKind::SetterRemoved,
            from: Some(Self::field_item(self.old, old, left)),
            to: Some(Self::field_item(self.new, new, right)),
            before: Some(gone.join(", ")),
            after: None,
            breaks: true,
            instead: Some(instead),
            places: [
                Some(left.origin.pointer.clone()),
                Some(right.origin.pointer.clone()),
            ],
        });
    }
}
