//! The versions of this workspace as the generator sees them.

use codegen::ir::{Api, Operation, Type, TypeDef};
use codegen::source::Node;

use crate::project::workspace;

/// A version: its picture, and its description after all repairs.
pub struct Described {
    /// What there is to write.
    pub api: Api,
    /// The description.
    pub tree: Node,
}

/// Every version that `spec/versions.toml` records, in their order.
pub fn versions() -> Vec<Described> {
    let root = workspace();
    let versions = xtask::versions::load(root).expect("spec/versions.toml");
    let load = |version| {
        let spec = xtask::spec::load(root, version).expect("the files of the version");
        let (api, tree) = codegen::picture(&spec).unwrap_or_else(|diagnostics| {
            panic!(
                "{}",
                codegen::diagnostics::render(&diagnostics, &spec.files())
            )
        });
        Described { api, tree }
    };
    versions.iter().map(load).collect()
}

impl Described {
    /// Every operation.
    pub fn operations(&self) -> impl Iterator<Item = &Operation> {
        self.api
            .resources
            .iter()
            .flat_map(|resource| &resource.operations)
    }

    /// The type of this name.
    pub fn definition(&self, name: &str) -> &TypeDef {
        let found = self.api.types.iter().find(|def| def.name == name);
        found.unwrap_or_else(|| panic!("there is no type {name}"))
    }

    /// The type of this name, where it is one of the `types` module.
    pub fn named(&self, ty: &Type) -> Option<&TypeDef> {
        match ty {
            Type::Named(name) => Some(self.definition(name)),
            Type::Boxed(inner) => self.named(inner),
            _ => None,
        }
    }

    /// The status of an operation's success, as its description has it.
    pub fn success(&self, operation: &Operation) -> u16 {
        let responses = self
            .tree
            .get("paths")
            .and_then(|paths| paths.get(&operation.path))
            .and_then(|path| path.get(&operation.method.to_lowercase()))
            .and_then(|declared| declared.get("responses"));
        let statuses = responses.map(Node::entries).unwrap_or_default();
        let mut codes = statuses.iter().filter_map(|entry| entry.key.parse().ok());
        codes
            .find(|code| (200..400).contains(code))
            .unwrap_or_else(|| panic!("{} has no success", operation.path))
    }
}
