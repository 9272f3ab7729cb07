//! Reads, from the source of the runtime, the names that generated modules import.
//!
//! Generated code imports the modules of `crate::facade` by glob, so generated items must not use the exported names.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use proc_macro2::{TokenStream, TokenTree};
use syn::{Item, UseTree};

/// The module of the runtime that generated code imports.
const FACADE: &str = include_str!("../../intercom-api/src/facade.rs");

/// The macro that defines the methods of a version's client.
const VERSION_CLIENT: &str = include_str!("../../intercom-api/src/client/version.rs");

/// The files with the methods of `Request` and `Job`. The methods that set an operation's parameters share the
/// namespace of these methods.
const REQUESTS: [&str; 4] = [
    include_str!("../../intercom-api/src/request/mod.rs"),
    include_str!("../../intercom-api/src/page/mod.rs"),
    include_str!("../../intercom-api/src/job/mod.rs"),
    include_str!("../../intercom-api/src/job/started.rs"),
];

/// A module of the facade.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Imports(&'static str);

/// The imports of the `types` module of a version.
pub(crate) const TYPES: Imports = Imports("types");
/// The imports of the module of a resource.
pub(crate) const OPERATIONS: Imports = Imports("operations");
/// The imports of the `webhooks` module of a version.
pub(crate) const WEBHOOKS: Imports = Imports("webhooks");

/// The types, traits and variants in the prelude of edition 2024, and the identifier for `Self`.
const PRELUDE: [&str; 46] = [
    "AsMut",
    "AsRef",
    "AsyncFn",
    "AsyncFnMut",
    "AsyncFnOnce",
    "Box",
    "Clone",
    "Copy",
    "Debug",
    "Default",
    "DoubleEndedIterator",
    "Drop",
    "Eq",
    "Err",
    "ExactSizeIterator",
    "Extend",
    "Fn",
    "FnMut",
    "FnOnce",
    "From",
    "FromIterator",
    "Future",
    "Hash",
    "Into",
    "IntoFuture",
    "IntoIterator",
    "Iterator",
    "None",
    "Ok",
    "Option",
    "Ord",
    "PartialEq",
    "PartialOrd",
    "Result",
    "Self_",
    "Send",
    "Sized",
    "Some",
    "String",
    "Sync",
    "ToOwned",
    "ToString",
    "TryFrom",
    "TryInto",
    "Unpin",
    "Vec",
];

impl Imports {
    /// Returns the line that imports the module.
    pub(crate) fn line(self) -> String {
        format!("use crate::facade::{}::*;", self.0)
    }

    /// Returns whether the name is imported or in the prelude; a generated type must not have such a name.
    pub(crate) fn reserve(self, name: &str) -> bool {
        PRELUDE.contains(&name) || self.exports().contains(name)
    }

    fn exports(self) -> &'static BTreeSet<String> {
        static MODULES: LazyLock<BTreeMap<String, BTreeSet<String>>> = LazyLock::new(modules);
        static EMPTY: BTreeSet<String> = BTreeSet::new();
        MODULES.get(self.0).unwrap_or(&EMPTY)
    }
}

/// Returns the methods and associated functions of a version's client.
pub(crate) fn client_methods() -> &'static BTreeSet<String> {
    static METHODS: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
        let mut names = BTreeSet::new();
        functions(VERSION_CLIENT.parse().unwrap_or_default(), &mut names);
        names
    });
    &METHODS
}

/// Returns the methods of every request and every job.
pub(crate) fn request_methods() -> &'static BTreeSet<String> {
    static METHODS: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
        let files = REQUESTS.iter().flat_map(|text| syn::parse_file(text));
        files
            .flat_map(|file| file.items)
            .flat_map(methods)
            .collect()
    });
    &METHODS
}

/// Returns the methods in an `impl` of `Request` or `Job`.
fn methods(item: Item) -> Vec<String> {
    let Item::Impl(block) = item else {
        return Vec::new();
    };
    let of_request = match &*block.self_ty {
        syn::Type::Path(path) => {
            let last = path.path.segments.last();
            last.is_some_and(|name| name.ident == "Request" || name.ident == "Job")
        }
        _ => false,
    };
    let functions = block.items.into_iter().filter_map(|item| match item {
        syn::ImplItem::Fn(function) if of_request => Some(function.sig.ident.to_string()),
        _ => None,
    });
    functions.collect()
}

/// Returns the modules of the facade, each with its exports.
fn modules() -> BTreeMap<String, BTreeSet<String>> {
    let items = syn::parse_file(FACADE)
        .into_iter()
        .flat_map(|file| file.items);
    let modules = items.filter_map(|item| match item {
        Item::Mod(module) => Some((module.ident.to_string(), module.content?.1)),
        _ => None,
    });
    let exports = modules.map(|(name, items)| {
        let mut exports = BTreeSet::new();
        for item in items {
            if let Item::Use(line) = item {
                imported(&line.tree, "", &mut exports);
            }
        }
        (name, exports)
    });
    exports.collect()
}

/// Adds the names that a `use` declaration imports; `parent` is the last segment of the path so far.
fn imported(tree: &UseTree, parent: &str, names: &mut BTreeSet<String>) {
    match tree {
        UseTree::Path(path) => imported(&path.tree, &path.ident.to_string(), names),
        UseTree::Group(group) => {
            for tree in &group.items {
                imported(tree, parent, names);
            }
        }
        UseTree::Name(name) if name.ident == "self" => drop(names.insert(parent.to_owned())),
        UseTree::Name(name) => drop(names.insert(name.ident.to_string())),
        UseTree::Rename(rename) => drop(names.insert(rename.rename.to_string())),
        // The names behind a glob are unknown here; a test ensures that the facade has no glob.
        UseTree::Glob(_) => {}
    }
}

/// Adds the names of all functions in a token stream, such as the body of a macro.
fn functions(tokens: TokenStream, names: &mut BTreeSet<String>) {
    let mut after_fn = false;
    for token in tokens {
        match token {
            TokenTree::Group(group) => functions(group.stream(), names),
            TokenTree::Ident(name) if after_fn => {
                names.insert(name.to_string());
                after_fn = false;
            }
            TokenTree::Ident(name) => after_fn = name == "fn",
            TokenTree::Punct(_) | TokenTree::Literal(_) => after_fn = false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_module_of_the_facade_is_read() {
        for (imports, expected) in [
            (TYPES, ["Cow", "Extra", "Query", "Value", "page"].as_slice()),
            (OPERATIONS, &["Bytes", "Core", "QueryStyle", "Request"]),
            (WEBHOOKS, &["Value", "events", "webhook"]),
        ] {
            for name in expected {
                assert!(imports.exports().contains(*name), "{name}: {imports:?}");
            }
            let line = imports.line();
            assert!(line.starts_with("use crate::facade::") && line.ends_with("::*;"));
        }
        assert!(!TYPES.exports().contains("Bytes"));
        assert!(!FACADE.contains("::*"), "a glob hides its names");
    }

    #[test]
    fn imports_and_the_prelude_are_reserved() {
        for name in ["Option", "Vec", "Into", "QueryStyle"] {
            assert!(OPERATIONS.reserve(name), "{name}");
        }
        for name in ["Contact", "Extra"] {
            assert!(!OPERATIONS.reserve(name), "{name}");
        }
    }

    #[test]
    fn renames_and_modules_count_under_their_new_name() {
        let line: syn::ItemUse = syn::parse_str("use a::{b::{self, c as d}, e};").expect("Rust");
        let mut names = BTreeSet::new();
        imported(&line.tree, "", &mut names);
        assert_eq!(names, ["b", "d", "e"].map(str::to_owned).into());
    }

    #[test]
    fn the_methods_of_requests_and_jobs_are_read_from_their_files() {
        let methods = request_methods();
        for name in [
            "query", "version", "items", "pages", "wait", "progress", "param",
        ] {
            assert!(methods.contains(name), "{name}");
        }
        assert!(!methods.contains("set_header"));
    }

    #[test]
    fn the_methods_of_a_client_are_read_from_their_macro() {
        let methods = client_methods();
        for name in ["builder", "from_env", "new", "pacing", "request"] {
            assert!(methods.contains(name), "{name}");
        }
        assert!(!methods.contains("core"));
    }
}
