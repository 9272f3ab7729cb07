//! Visits the declarations, statements and expressions of a file.

use proc_macro2::Span;
use syn::visit::{self, Visit};
use syn::{Expr, FnArg, Item, Local, Macro, Pat};

use super::names::Imports;
use super::types::Ty;
use super::walk::Walk;

impl<'ast> Visit<'ast> for Walk<'_> {
    fn visit_expr(&mut self, expression: &'ast Expr) {
        self.expression(expression);
    }

    fn visit_local(&mut self, local: &'ast Local) {
        let ty = match &local.init {
            Some(init) => {
                if let Some((_, otherwise)) = &init.diverge {
                    self.visit_expr(otherwise);
                }
                self.expression(&init.expr)
            }
            None => Ty::Unknown,
        };
        self.pattern(&local.pat, &ty);
    }

    fn visit_pat(&mut self, pattern: &'ast Pat) {
        self.pattern(pattern, &Ty::Unknown);
    }

    fn visit_block(&mut self, block: &'ast syn::Block) {
        self.block(block);
    }

    fn visit_macro(&mut self, call: &'ast Macro) {
        self.macro_call(call);
    }

    /// Records the use of a type that is named by a path.
    fn visit_type_path(&mut self, path: &'ast syn::TypePath) {
        self.type_of_path(&path.path);
        visit::visit_type_path(self, path);
    }

    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        let mut own = Imports::default();
        own.add(item);
        for (span, path) in leaves(&item.tree) {
            if let Some([types, name]) = self.in_version(&path).as_deref()
                && types == "types"
            {
                self.saw_type(span, name);
            }
        }
    }

    fn visit_item_impl(&mut self, item: &'ast syn::ItemImpl) {
        let own = self.project.written(self.api, &self.imports, &item.self_ty);
        let before = self.own.replace(own);
        visit::visit_item_impl(self, item);
        self.own = before;
    }

    fn visit_item_mod(&mut self, item: &'ast syn::ItemMod) {
        let Some((_, items)) = &item.content else {
            return;
        };
        let before = self.imports.clone();
        let mut inner = self.project.imports(items);
        inner.extend(&before);
        self.imports = inner;
        items.iter().for_each(|item: &Item| self.visit_item(item));
        self.imports = before;
    }

    fn visit_item_fn(&mut self, item: &'ast syn::ItemFn) {
        self.scoped(|walk| visit::visit_item_fn(walk, item));
    }

    fn visit_impl_item_fn(&mut self, item: &'ast syn::ImplItemFn) {
        self.scoped(|walk| visit::visit_impl_item_fn(walk, item));
    }

    fn visit_fn_arg(&mut self, argument: &'ast FnArg) {
        if let FnArg::Typed(typed) = argument {
            self.visit_type(&typed.ty);
            let ty = self.project.written(self.api, &self.imports, &typed.ty);
            self.pattern(&typed.pat, &ty);
        }
    }
}

/// Returns the full path of every name that a `use` declaration imports, with the span of the name.
fn leaves(tree: &syn::UseTree) -> Vec<(Span, Vec<String>)> {
    let inside = |name: &syn::Ident, trees: Vec<(Span, Vec<String>)>| {
        let name = name.to_string();
        let longer = |(span, path): (Span, Vec<String>)| {
            (span, std::iter::once(name.clone()).chain(path).collect())
        };
        trees.into_iter().map(longer).collect()
    };
    match tree {
        syn::UseTree::Path(step) => inside(&step.ident, leaves(&step.tree)),
        syn::UseTree::Name(name) => vec![(name.ident.span(), vec![name.ident.to_string()])],
        syn::UseTree::Rename(name) => vec![(name.ident.span(), vec![name.ident.to_string()])],
        syn::UseTree::Group(group) => group.items.iter().flat_map(leaves).collect(),
        _ => Vec::new(),
    }
}
