//! Reads the declarations that the files of a project share: structs, functions and re-exports.

use std::collections::HashMap;

use codegen::ir::Api;
use syn::{Fields, File, ImplItem, Item, ReturnType, Signature, Type as Syntax, Visibility};

use super::names::Imports;
use super::types::{Ty, resource, type_def};

/// Wrapper types that are treated as the wrapped type.
const THROUGH: [&str; 12] = [
    "Option", "Box", "Result", "Arc", "Rc", "Request", "Pin", "Cow", "Mutex", "RwLock", "Update",
    "RefCell",
];
const MANY: [&str; 7] = [
    "Vec",
    "VecDeque",
    "IntoIterator",
    "Iterator",
    "Stream",
    "Items",
    "HashSet",
];

/// The declarations that the files of a project share.
#[derive(Debug, Default)]
pub(super) struct Project {
    /// The re-exports: the names in `use` declarations that are not private.
    exports: Imports,
    /// The types of struct fields, keyed by struct and field name.
    fields: HashMap<(String, String), Ty>,
    structs: Vec<String>,
    /// The return types of functions and methods, keyed by name. The type is unknown if functions with the same name
    /// return different types.
    functions: HashMap<String, Ty>,
}

impl Project {
    /// Reads the declarations of all files.
    pub(super) fn of(api: &Api, sources: &[(String, File)]) -> Self {
        let mut project = Self::default();
        for (_, file) in sources {
            project.exports_and_structs(&file.items);
        }
        for (_, file) in sources {
            let imports = project.imports(&file.items);
            project.declarations(api, &file.items, &imports);
        }
        project
    }

    fn exports_and_structs(&mut self, items: &[Item]) {
        for item in items {
            match item {
                Item::Use(one) if !matches!(one.vis, Visibility::Inherited) => {
                    self.exports.add(one);
                }
                Item::Struct(one) => self.structs.push(one.ident.to_string()),
                Item::Mod(module) => {
                    if let Some((_, items)) = &module.content {
                        self.exports_and_structs(items);
                    }
                }
                _ => {}
            }
        }
    }

    /// Returns the names that a list of items imports.
    pub(super) fn imports(&self, items: &[Item]) -> Imports {
        let mut imports = Imports::default();
        for item in items {
            if let Item::Use(one) = item {
                imports.add(one);
            }
        }
        imports
    }

    fn declarations(&mut self, api: &Api, items: &[Item], imports: &Imports) {
        for item in items {
            match item {
                Item::Struct(one) => {
                    if let Fields::Named(fields) = &one.fields {
                        for field in &fields.named {
                            let Some(name) = &field.ident else { continue };
                            let ty = self.written(api, imports, &field.ty);
                            self.fields
                                .insert((one.ident.to_string(), name.to_string()), ty);
                        }
                    }
                }
                Item::Fn(one) => self.function(api, imports, &one.sig),
                Item::Impl(one) => {
                    for item in &one.items {
                        if let ImplItem::Fn(one) = item {
                            self.function(api, imports, &one.sig);
                        }
                    }
                }
                Item::Mod(module) => {
                    if let Some((_, items)) = &module.content {
                        let mut inner = self.imports(items);
                        inner.extend(imports);
                        self.declarations(api, items, &inner);
                    }
                }
                _ => {}
            }
        }
    }

    fn function(&mut self, api: &Api, imports: &Imports, signature: &Signature) {
        let ReturnType::Type(_, ty) = &signature.output else {
            return;
        };
        let ty = self.written(api, imports, ty);
        let known = self.functions.entry(signature.ident.to_string());
        let entry = known.or_insert_with(|| ty.clone());
        if *entry != ty {
            *entry = Ty::Unknown;
        }
    }

    /// Returns the return type of a function or method of the project.
    pub(super) fn function_answers(&self, name: &str) -> Ty {
        self.functions.get(name).cloned().unwrap_or(Ty::Unknown)
    }

    /// Returns the type of a field in a struct of the project.
    pub(super) fn field(&self, owner: &str, name: &str) -> Ty {
        let key = (owner.to_owned(), name.to_owned());
        self.fields.get(&key).cloned().unwrap_or(Ty::Unknown)
    }

    /// Resolves a path to an item of the version, such as `["types", "Contact"]`. Returns `None` if the path does not
    /// lead to an item of the version.
    pub(super) fn in_version(
        &self,
        api: &Api,
        imports: &Imports,
        path: &[String],
    ) -> Option<Vec<String>> {
        let followed = imports.follow(path);
        if let Some(rest) = inside(api, &followed) {
            return Some(rest);
        }
        // The name can be a re-export of another module of the project.
        let own = followed
            .iter()
            .position(|step| !matches!(step.as_str(), "crate" | "self" | "super"))
            .unwrap_or(0);
        for start in own..followed.len() {
            let tail = self.exports.follow(followed.get(start..)?);
            if let Some(rest) = inside(api, &tail) {
                return Some(rest);
            }
        }
        let [first, ..] = path else { return None };
        for glob in imports.globs().chain(self.exports.globs()) {
            let module = inside(api, &glob);
            let names = match module.as_deref() {
                Some([]) => resource(api, first).is_some() || first == "types" || first == "Client",
                Some([types]) if types == "types" => type_def(api, first).is_some(),
                _ => false,
            };
            if names {
                return Some(
                    module
                        .into_iter()
                        .flatten()
                        .chain(path.iter().cloned())
                        .collect(),
                );
            }
        }
        None
    }

    /// Converts a type in the source to a `Ty`.
    pub(super) fn written(&self, api: &Api, imports: &Imports, ty: &Syntax) -> Ty {
        match ty {
            Syntax::Reference(inner) => self.written(api, imports, &inner.elem),
            Syntax::Paren(inner) => self.written(api, imports, &inner.elem),
            Syntax::Group(inner) => self.written(api, imports, &inner.elem),
            Syntax::Slice(inner) => self.written(api, imports, &inner.elem).many(),
            Syntax::Array(inner) => self.written(api, imports, &inner.elem).many(),
            Syntax::Path(path) => self.path_type(api, imports, &path.path),
            _ => Ty::Unknown,
        }
    }

    fn path_type(&self, api: &Api, imports: &Imports, path: &syn::Path) -> Ty {
        let names = segments(path);
        if let Some(inside) = self.in_version(api, imports, &names) {
            return match inside.as_slice() {
                [types, name] if types == "types" => Ty::Named(name.clone()),
                [client] if client == "Client" => Ty::Client,
                [module, _] if resource(api, module).is_some() => Ty::Handle(module.clone()),
                _ => Ty::Unknown,
            };
        }
        let Some(last) = path.segments.last() else {
            return Ty::Unknown;
        };
        let name = last.ident.to_string();
        let first = || {
            let syn::PathArguments::AngleBracketed(list) = &last.arguments else {
                return Ty::Unknown;
            };
            let mut types = list.args.iter().filter_map(|argument| match argument {
                syn::GenericArgument::Type(ty) => Some(ty),
                _ => None,
            });
            types
                .next()
                .map_or(Ty::Unknown, |ty| self.written(api, imports, ty))
        };
        if THROUGH.contains(&name.as_str()) {
            first()
        } else if MANY.contains(&name.as_str()) {
            first().many()
        } else if self.structs.contains(&name) {
            Ty::Own(name)
        } else {
            Ty::Unknown
        }
    }
}

/// Returns the names of a path.
pub(super) fn segments(path: &syn::Path) -> Vec<String> {
    path.segments
        .iter()
        .map(|segment| segment.ident.to_string())
        .collect()
}

fn inside(api: &Api, path: &[String]) -> Option<Vec<String>> {
    match path {
        [name, module, rest @ ..] if name == "intercom_api" && *module == api.module => {
            Some(rest.to_vec())
        }
        _ => None,
    }
}
