//! Finds the parts of a description that random edits change.

use codegen::source::{Node, Value, escape_step};

/// The pointers of the parts that can be edited.
#[derive(Debug, Default)]
pub struct Sites {
    /// Schemas with properties.
    pub(crate) objects: Vec<String>,
    /// Schemas of a scalar type without `enum` and `format` that are not merged with another schema.
    pub(crate) scalars: Vec<String>,
    /// Schemas with an `enum` of more than two values.
    pub(crate) enums: Vec<String>,
    /// Schemas that declare a type, do not allow null, are not merged with another schema, and are not components.
    pub(crate) solid: Vec<String>,
    /// Operations.
    pub(crate) operations: Vec<String>,
    /// Query parameters.
    pub(crate) parameters: Vec<String>,
}

impl Sites {
    /// Returns the pointers of the parts that can be edited.
    pub fn of(root: &Node) -> Self {
        let mut sites = Self::default();
        for component in children(root, "/components/schemas") {
            sites.schema(root, &component, false);
        }
        for path in children(root, "/paths") {
            for method in children(root, &path) {
                if method.ends_with("/parameters") {
                    continue;
                }
                sites.operations.push(method.clone());
                sites.operation(root, &method);
            }
        }
        // Schemas of the version header are excluded, because a change of such a schema is reported with a separate id.
        let versions =
            ["version", "intercom_version"].map(|name| format!("/components/schemas/{name}"));
        let version = |pointer: &String| !versions.iter().any(|one| pointer.starts_with(one));
        for list in [
            &mut sites.objects,
            &mut sites.scalars,
            &mut sites.enums,
            &mut sites.solid,
        ] {
            list.retain(version);
        }
        sites
    }

    fn operation(&mut self, root: &Node, pointer: &str) {
        let parameters = format!("{pointer}/parameters");
        for parameter in children(root, &parameters) {
            if is(root, &parameter, "in", "query") {
                self.parameters.push(parameter.clone());
            }
            self.schema(root, &format!("{parameter}/schema"), false);
        }
        let mut bodies = vec![format!("{pointer}/requestBody")];
        bodies.extend(children(root, &format!("{pointer}/responses")));
        for body in bodies {
            for media in children(root, &format!("{body}/content")) {
                self.schema(root, &format!("{media}/schema"), false);
            }
        }
    }

    fn schema(&mut self, root: &Node, pointer: &str, merged: bool) {
        let Some(node) = root.pointer(pointer) else {
            return;
        };
        if node.get("$ref").is_some() {
            return;
        }
        if node.get("properties").is_some() {
            self.objects.push(pointer.to_owned());
        }
        let ty = node.get("type").and_then(Node::as_str);
        let values = node.get("enum").map_or(0, |list| list.items().len());
        if values > 2 {
            self.enums.push(pointer.to_owned());
        }
        let plain = matches!(ty, Some("string" | "integer" | "boolean" | "number"));
        if plain && !merged && values == 0 && node.get("format").is_none() {
            self.scalars.push(pointer.to_owned());
        }
        let component = pointer.matches('/').count() == 3;
        if ty.is_some() && node.get("nullable").is_none() && !merged && !component {
            self.solid.push(pointer.to_owned());
        }
        for property in children(root, &format!("{pointer}/properties")) {
            self.schema(root, &property, false);
        }
        for inner in ["items", "additionalProperties"] {
            self.schema(root, &format!("{pointer}/{inner}"), false);
        }
        for part in children(root, &format!("{pointer}/allOf")) {
            self.schema(root, &part, true);
        }
        for keyword in ["oneOf", "anyOf"] {
            for arm in children(root, &format!("{pointer}/{keyword}")) {
                self.schema(root, &arm, true);
            }
        }
    }
}

fn is(root: &Node, pointer: &str, key: &str, value: &str) -> bool {
    root.pointer(pointer)
        .and_then(|node| node.get(key)?.as_str())
        == Some(value)
}

pub(crate) fn children(root: &Node, pointer: &str) -> Vec<String> {
    let Some(node) = root.pointer(pointer) else {
        return Vec::new();
    };
    match &node.value {
        Value::Map(entries) => entries
            .iter()
            .map(|entry| format!("{pointer}/{}", escape_step(&entry.key)))
            .collect(),
        Value::Seq(items) => (0..items.len())
            .map(|at| format!("{pointer}/{at}"))
            .collect(),
        _ => Vec::new(),
    }
}
