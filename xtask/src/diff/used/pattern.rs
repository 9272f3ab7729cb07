//! Reads patterns and paths: the types of the names that patterns bind, and the items that paths name.

use syn::spanned::Spanned;
use syn::visit::{self, Visit};
use syn::{Member, Pat, Path};

use super::project::segments;
use super::types::{Ty, field, variant};
use super::walk::Walk;

impl Walk<'_> {
    /// Binds the names in a pattern of type `ty`, each with its type.
    pub(super) fn pattern(&mut self, pattern: &Pat, ty: &Ty) {
        match pattern {
            Pat::Ident(name) => {
                self.bind(name.ident.to_string(), ty.clone());
                if let Some((_, inner)) = &name.subpat {
                    self.pattern(inner, ty);
                }
            }
            Pat::Type(typed) => {
                self.visit_type(&typed.ty);
                let written = self.project.written(self.api, &self.imports, &typed.ty);
                let known = if written == Ty::Unknown {
                    ty.clone()
                } else {
                    written
                };
                self.pattern(&typed.pat, &known);
            }
            Pat::Reference(inner) => self.pattern(&inner.pat, ty),
            Pat::Paren(inner) => self.pattern(&inner.pat, ty),
            Pat::Guard(inner) => {
                self.pattern(&inner.pat, ty);
                self.visit_expr(&inner.guard);
            }
            Pat::Or(inner) => inner.cases.iter().for_each(|case| self.pattern(case, ty)),
            Pat::Slice(inner) => {
                let one = ty.one();
                inner.elems.iter().for_each(|case| self.pattern(case, &one));
            }
            Pat::Tuple(inner) => {
                // Every element of the tuple has the type `ty`, because `enumerate` is treated as a list of the items.
                inner.elems.iter().for_each(|case| self.pattern(case, ty));
            }
            Pat::TupleStruct(inner) => {
                let held = self.variant(&inner.path).unwrap_or_else(|| ty.clone());
                inner
                    .elems
                    .iter()
                    .for_each(|case| self.pattern(case, &held));
            }
            Pat::Path(path) => {
                self.variant(&path.path);
            }
            Pat::Struct(inner) => self.struct_pattern(inner),
            _ => visit::visit_pat(self, pattern),
        }
    }

    pub(super) fn struct_pattern(&mut self, pattern: &syn::PatStruct) {
        let owner = self.type_of_path(&pattern.path);
        for part in &pattern.fields {
            let mut ty = Ty::Unknown;
            if let (Ty::Named(owner), Member::Named(name)) = (&owner, &part.member) {
                self.saw_part(name.span(), owner, &name.to_string());
                ty = field(self.api, owner, &name.to_string()).unwrap_or(Ty::Unknown);
            }
            self.pattern(&part.pat, &ty);
        }
    }

    /// Returns the type that a path names, and records the use of the type.
    pub(super) fn type_of_path(&mut self, path: &Path) -> Ty {
        let names = segments(path);
        if let (Some(own), [first, ..]) = (&self.own, names.as_slice())
            && first == "Self"
        {
            return own.clone();
        }
        match self.in_version(&names).as_deref() {
            Some([types, name, ..]) if types == "types" => {
                self.saw_type(path.span(), name);
                Ty::Named(name.clone())
            }
            Some([client, ..]) if client == "Client" => Ty::Client,
            _ => Ty::Unknown,
        }
    }

    /// Returns the type of the value in the variant that a path names, and records the use of the variant.
    pub(super) fn variant(&mut self, path: &Path) -> Option<Ty> {
        let names = segments(path);
        match self.in_version(&names)?.as_slice() {
            [types, owner, name] if types == "types" => {
                let held = variant(self.api, owner, name);
                let span = path.segments.last().map_or(path.span(), Spanned::span);
                self.saw_type(path.span(), owner);
                self.saw_part(span, owner, name);
                held
            }
            _ => None,
        }
    }
}
