//! Reads one file and records every place that uses an item of the version.

use std::collections::HashMap;

use codegen::ir::Api;
use proc_macro2::Span;
use syn::parse::Parser;
use syn::punctuated::Punctuated;
use syn::spanned::Spanned;
use syn::visit::{self, Visit};
use syn::{
    Expr, ExprCall, ExprClosure, ExprMethodCall, ExprStruct, File, Ident, Macro, Member, Path,
    Token,
};

use super::names::Imports;
use super::project::{Project, segments};
use super::types::{Ty, field, items_of, operation, resource, type_def};

/// The items that a file uses.
#[derive(Debug, Default)]
pub(super) struct Seen {
    /// The line, column and item of each use.
    pub(super) places: Vec<(usize, usize, String)>,
    /// The line, column and name of each field and each method of a value with an unknown type.
    pub(super) unresolved: Vec<(usize, usize, String)>,
    /// Whether the file names the version.
    pub(super) concerned: bool,
}

/// Methods that return one item of a list.
const ONE: [&str; 16] = [
    "next",
    "try_next",
    "first",
    "last",
    "get",
    "get_mut",
    "pop",
    "find",
    "nth",
    "min_by_key",
    "max_by_key",
    "into_item",
    "first_mut",
    "last_mut",
    "swap_remove",
    "remove",
];

pub(super) fn walk(api: &Api, project: &Project, file: &File) -> Seen {
    let mut walk = Walk {
        api,
        project,
        imports: project.imports(&file.items),
        scopes: vec![HashMap::new()],
        own: None,
        seen: Seen::default(),
    };
    walk.visit_file(file);
    walk.seen
}

pub(super) struct Walk<'a> {
    pub(super) api: &'a Api,
    pub(super) project: &'a Project,
    pub(super) imports: Imports,
    /// The local names of each scope, with their types. The innermost scope is the last.
    scopes: Vec<HashMap<String, Ty>>,
    /// The type of `Self`.
    pub(super) own: Option<Ty>,
    seen: Seen,
}

impl Walk<'_> {
    pub(super) fn saw(&mut self, span: Span, item: &str) {
        self.seen.concerned = true;
        let at = span.start();
        let item = format!("{}::{item}", self.api.module);
        self.seen.places.push((at.line, at.column + 1, item));
    }

    pub(super) fn saw_type(&mut self, span: Span, name: &str) {
        self.saw(span, &format!("types::{name}"));
    }

    pub(super) fn saw_part(&mut self, span: Span, owner: &str, part: &str) {
        self.saw(span, &format!("types::{owner}::{part}"));
    }

    fn unresolved(&mut self, name: &Ident) {
        let at = name.span().start();
        let place = (at.line, at.column + 1, name.to_string());
        self.seen.unresolved.push(place);
    }

    pub(super) fn in_version(&mut self, path: &[String]) -> Option<Vec<String>> {
        let found = self.project.in_version(self.api, &self.imports, path);
        self.seen.concerned |= found.is_some();
        found
    }

    pub(super) fn scoped<T>(&mut self, work: impl FnOnce(&mut Self) -> T) -> T {
        self.scopes.push(HashMap::new());
        let result = work(self);
        self.scopes.pop();
        result
    }

    pub(super) fn bind(&mut self, name: String, ty: Ty) {
        if let Some(scope) = self.scopes.last_mut() {
            scope.insert(name, ty);
        }
    }

    fn local(&self, name: &str) -> Option<&Ty> {
        self.scopes.iter().rev().find_map(|scope| scope.get(name))
    }

    /// Visits an expression and returns the type of the expression.
    pub(super) fn expression(&mut self, expression: &Expr) -> Ty {
        match expression {
            Expr::Path(path) => self.path(&path.path),
            Expr::Await(inner) => self.expression(&inner.base),
            Expr::Try(inner) => self.expression(&inner.expr),
            Expr::Paren(inner) => self.expression(&inner.expr),
            Expr::Group(inner) => self.expression(&inner.expr),
            Expr::Reference(inner) => self.expression(&inner.expr),
            Expr::Unary(inner) => self.expression(&inner.expr),
            Expr::Index(inner) => {
                self.visit_expr(&inner.index);
                self.expression(&inner.expr).one()
            }
            Expr::Field(inner) => self.field(inner),
            Expr::Call(call) => self.call(call),
            Expr::MethodCall(call) => self.method_call(call),
            Expr::Struct(literal) => self.literal(literal),
            Expr::Closure(closure) => self.closure(closure, &Ty::Unknown),
            Expr::Block(inner) => self.block(&inner.block),
            Expr::Async(inner) => self.block(&inner.block),
            Expr::Unsafe(inner) => self.block(&inner.block),
            Expr::If(inner) => self.scoped(|walk| {
                walk.visit_expr(&inner.cond);
                let ty = walk.block(&inner.then_branch);
                match &inner.else_branch {
                    Some((_, other)) => {
                        let other = walk.expression(other);
                        if ty == Ty::Unknown { other } else { ty }
                    }
                    None => ty,
                }
            }),
            Expr::Let(inner) => {
                let ty = self.expression(&inner.expr);
                self.pattern(&inner.pat, &ty);
                Ty::Unknown
            }
            Expr::Match(inner) => {
                let ty = self.expression(&inner.expr);
                let mut answer = Ty::Unknown;
                for arm in &inner.arms {
                    let one = self.scoped(|walk| {
                        walk.pattern(&arm.pat, &ty);
                        walk.expression(&arm.body)
                    });
                    if answer == Ty::Unknown {
                        answer = one;
                    }
                }
                answer
            }
            Expr::ForLoop(inner) => self.scoped(|walk| {
                let many = walk.expression(&inner.expr);
                walk.pattern(&inner.pat, &many.one());
                walk.block(&inner.body);
                Ty::Unknown
            }),
            Expr::While(inner) => self.scoped(|walk| {
                walk.visit_expr(&inner.cond);
                walk.block(&inner.body);
                Ty::Unknown
            }),
            Expr::Array(inner) => {
                let mut ty = Ty::Unknown;
                for element in &inner.elems {
                    ty = self.expression(element);
                }
                ty.many()
            }
            Expr::Macro(inner) => {
                self.macro_call(&inner.mac);
                Ty::Unknown
            }
            other => {
                visit::visit_expr(self, other);
                Ty::Unknown
            }
        }
    }

    pub(super) fn block(&mut self, block: &syn::Block) -> Ty {
        self.scoped(|walk| {
            let mut ty = Ty::Unknown;
            for statement in &block.stmts {
                ty = match statement {
                    syn::Stmt::Expr(expression, None) => walk.expression(expression),
                    other => {
                        walk.visit_stmt(other);
                        Ty::Unknown
                    }
                };
            }
            ty
        })
    }

    fn path(&mut self, path: &Path) -> Ty {
        let names = segments(path);
        if let [name] = names.as_slice() {
            if name == "self" {
                return self.own.clone().unwrap_or(Ty::Unknown);
            }
            if let Some(ty) = self.local(name) {
                return ty.clone();
            }
        }
        match self.in_version(&names).as_deref() {
            Some([types, owner, _]) if types == "types" => {
                let owner = owner.clone();
                self.variant(path);
                Ty::Named(owner)
            }
            Some([types, name]) if types == "types" => {
                self.saw_type(path.span(), name);
                Ty::Unknown
            }
            Some([module, _, method]) if resource(self.api, module).is_some() => {
                let (module, method) = (module.clone(), method.clone());
                self.operation(path.span(), &module, &method)
            }
            _ => Ty::Unknown,
        }
    }

    fn operation(&mut self, span: Span, module: &str, name: &str) -> Ty {
        let (Some(resource), Some(operation)) = (
            resource(self.api, module),
            operation(self.api, module, name),
        ) else {
            return Ty::Unknown;
        };
        let item = format!("{module}::{}::{name}", resource.handle);
        let ty = Ty::of_answer(&operation.answer);
        self.saw(span, &item);
        ty
    }

    fn field(&mut self, access: &syn::ExprField) -> Ty {
        let base = self.expression(&access.base);
        let Member::Named(name) = &access.member else {
            return base;
        };
        match base {
            Ty::Named(owner) => {
                self.saw_part(name.span(), &owner, &name.to_string());
                field(self.api, &owner, &name.to_string()).unwrap_or(Ty::Unknown)
            }
            Ty::Own(owner) => self.project.field(&owner, &name.to_string()),
            _ => {
                self.unresolved(name);
                Ty::Unknown
            }
        }
    }

    /// Visits a call of a path, such as `CreateContactRequest::new()`, `Some(contact)` or a function of the project.
    /// Returns the type of the result.
    fn call(&mut self, call: &ExprCall) -> Ty {
        let Expr::Path(callee) = &*call.func else {
            visit::visit_expr_call(self, call);
            return Ty::Unknown;
        };
        let names = segments(&callee.path);
        let mut given = Ty::Unknown;
        for argument in &call.args {
            given = self.expression(argument);
        }
        let span = callee
            .path
            .segments
            .last()
            .map_or(call.span(), Spanned::span);
        match self.in_version(&names).as_deref() {
            Some([types, owner, name]) if types == "types" => {
                let (owner, name) = (owner.clone(), name.clone());
                self.saw_type(callee.path.span(), &owner);
                self.saw_part(span, &owner, &name);
                return Ty::Named(owner);
            }
            Some([client, ..]) if client == "Client" => return Ty::Client,
            Some([module, _, method]) if resource(self.api, module).is_some() => {
                let (module, method) = (module.clone(), method.clone());
                return self.operation(span, &module, &method);
            }
            _ => {}
        }
        match names.last().map(String::as_str) {
            Some("Some" | "Ok" | "Box" | "from") => given,
            Some("new")
                if names.len() == 2
                    && ["Box", "Arc", "Rc", "Mutex"].contains(&names[0].as_str()) =>
            {
                given
            }
            Some(name) => self.project.function_answers(name),
            None => Ty::Unknown,
        }
    }

    fn method_call(&mut self, call: &ExprMethodCall) -> Ty {
        let receiver = self.expression(&call.receiver);
        let name = call.method.to_string();
        let mut last = Ty::Unknown;
        for argument in &call.args {
            last = match argument {
                Expr::Closure(closure) => self.closure(closure, &receiver.one()),
                other => {
                    self.expression(other);
                    Ty::Unknown
                }
            };
        }
        match &receiver {
            Ty::Client if resource(self.api, &name).is_some() => return Ty::Handle(name),
            Ty::Client => return Ty::Client,
            Ty::Handle(module) => {
                let module = module.clone();
                return self.operation(call.method.span(), &module, &name);
            }
            Ty::Named(owner) => {
                let setter = name.strip_prefix("clear_").unwrap_or(&name);
                if field(self.api, owner, setter).is_some() {
                    let owner = owner.clone();
                    self.saw_part(call.method.span(), &owner, setter);
                    return receiver;
                }
            }
            Ty::Own(_) => return self.project.function_answers(&name),
            Ty::Unknown => self.unresolved(&call.method),
            Ty::Many(_) => {}
        }
        match name.as_str() {
            "items" => items_of(self.api, &receiver).map_or(Ty::Unknown, Ty::many),
            "pages" => receiver.many(),
            "map" | "and_then" | "map_or" | "map_or_else" | "then" | "filter_map" | "flat_map"
                if !call.args.is_empty() =>
            {
                match receiver {
                    Ty::Many(_) => last.one().many(),
                    _ => last,
                }
            }
            "enumerate" | "cloned" | "copied" => receiver,
            one if ONE.contains(&one) => receiver.one(),
            // Other methods are assumed to return the receiver, or to add or remove a wrapper: `clone`, `unwrap`,
            // `as_ref`, `iter`, `context`.
            _ => receiver,
        }
    }

    fn closure(&mut self, closure: &ExprClosure, given: &Ty) -> Ty {
        self.scoped(|walk| {
            for input in &closure.inputs {
                walk.pattern(input, given);
            }
            walk.expression(&closure.body)
        })
    }

    fn literal(&mut self, literal: &ExprStruct) -> Ty {
        let owner = self.type_of_path(&literal.path);
        for part in &literal.fields {
            if let (Ty::Named(owner), Member::Named(name)) = (&owner, &part.member)
                && type_def(self.api, owner).is_some()
            {
                self.saw_part(name.span(), owner, &name.to_string());
            }
            self.visit_expr(&part.expr);
        }
        if let Some(rest) = &literal.rest {
            self.visit_expr(rest);
        }
        owner
    }

    /// Visits the arguments of a macro that takes expressions, such as `println!` and `assert_eq!`.
    pub(super) fn macro_call(&mut self, call: &Macro) {
        let parser = Punctuated::<Expr, Token![,]>::parse_terminated;
        if let Ok(arguments) = parser.parse2(call.tokens.clone()) {
            for argument in &arguments {
                self.visit_expr(argument);
            }
        }
    }
}
