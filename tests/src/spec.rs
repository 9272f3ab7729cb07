//! Reads the models of this workspace's versions.

use std::sync::LazyLock;

use codegen::ir::{Answer, Api, Arm, Kind, Operation, Type, TypeDef};
use codegen::source::Node;
use codegen::{Model, Version};
use serde_json::Value;

use crate::project::workspace;
use crate::rows;

/// A version, with its IR and its description after all fixups.
pub struct Described {
    /// The IR.
    pub api: Api,
    /// The description after all fixups.
    pub tree: Node,
}

/// Returns every version of `spec/versions.toml`, in order. All tests of a program share the result.
pub fn versions() -> &'static [Described] {
    static VERSIONS: LazyLock<Vec<Described>> = LazyLock::new(read);
    &VERSIONS
}

fn read() -> Vec<Described> {
    let spec = xtask::spec::load(workspace()).expect("spec/ can be read");
    let project = codegen::Project::read(&spec, &[]);
    let project = project.unwrap_or_else(|diagnostics| {
        panic!(
            "{}",
            codegen::diagnostics::render(&diagnostics, spec.files())
        )
    });
    let models = project.models.into_iter();
    models
        .map(|Model { api, tree, .. }| Described { api, tree })
        .collect()
}

/// Returns the version that pages and hand-written tests name.
pub fn current() -> Version {
    let spec = xtask::spec::load(workspace()).expect("spec/ can be read");
    let current = xtask::current::load(workspace(), spec.versions());
    current.expect("the current version").version.clone()
}

impl Described {
    /// Returns every operation.
    pub fn operations(&self) -> impl Iterator<Item = &Operation> {
        self.api
            .resources
            .iter()
            .flat_map(|resource| &resource.operations)
    }

    /// Returns the type with this name.
    pub fn definition(&self, name: &str) -> &TypeDef {
        let found = self.api.types.iter().find(|def| def.name == name);
        found.unwrap_or_else(|| panic!("unknown type {name}"))
    }

    /// Returns the definition of a type from the `types` module, or `None` for any other type.
    pub fn named(&self, ty: &Type) -> Option<&TypeDef> {
        match ty {
            Type::Named(name) => Some(self.definition(name)),
            Type::Boxed(inner) => self.named(inner),
            _ => None,
        }
    }

    /// Returns the success status that the description declares for an operation, or 200 for a range or `default`.
    pub fn success(&self, operation: &Operation) -> u16 {
        let responses = self
            .tree
            .get("paths")
            .and_then(|paths| paths.get(&operation.path))
            .and_then(|path| path.get(&operation.method.to_lowercase()))
            .and_then(|declared| declared.get("responses"));
        let statuses = responses.map(Node::entries).unwrap_or_default();
        let mut codes = statuses.iter().filter_map(|entry| entry.key.parse().ok());
        codes.find(|code| (200..400).contains(code)).unwrap_or(200)
    }
}

/// Methods that find undeclared fields in responses.
impl Described {
    /// Returns the paths of the fields in a response that the operation's description does not declare.
    pub fn undeclared(&self, key: &str, answer: &Value) -> Vec<String> {
        let operation = self
            .operations()
            .find(|operation| rows::key(operation) == key);
        let mut found = Vec::new();
        if let Some(Answer::Json(ty) | Answer::Optional(ty)) = operation.map(|found| &found.answer)
        {
            self.search("$", ty, answer, &mut found);
        }
        found
    }

    fn search(&self, path: &str, ty: &Type, value: &Value, found: &mut Vec<String>) {
        match (ty, value) {
            (Type::List(item), Value::Array(values)) => {
                for (index, value) in values.iter().enumerate() {
                    self.search(&format!("{path}[{index}]"), item, value, found);
                }
            }
            (Type::Boxed(inner), _) => self.search(path, inner, value, found),
            (Type::Named(name), Value::Object(entries)) => match &self.definition(name).kind {
                Kind::Struct(fields) => {
                    for (key, value) in entries {
                        let path = format!("{path}.{key}");
                        match fields.iter().find(|field| field.json == *key) {
                            Some(field) => self.search(&path, &field.ty, value, found),
                            None => found.push(path),
                        }
                    }
                }
                Kind::Union(arms) => found.extend(self.nearest(path, arms, value)),
                Kind::Enum(_) | Kind::Answers(_) => {}
            },
            _ => {}
        }
    }

    /// Returns the paths of the undeclared fields of a value, according to the variant with the fewest such paths.
    fn nearest(&self, path: &str, arms: &[Arm], value: &Value) -> Vec<String> {
        let in_arm = |arm: &Arm| {
            let mut found = Vec::new();
            self.search(path, &arm.ty, value, &mut found);
            found
        };
        arms.iter()
            .map(in_arm)
            .min_by_key(Vec::len)
            .unwrap_or_default()
    }
}
