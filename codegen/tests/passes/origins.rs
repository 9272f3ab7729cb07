//! Tests that every origin is the part of the description from which the item was generated.

use codegen::ir::{Kind, Origin, TypeDef};
use codegen::source::Node;
use codegen::{Model, Spec};

/// Returns the origins of a version that point to a part from which the item was not generated.
pub(crate) fn astray(model: &Model, spec: &Spec) -> Vec<String> {
    let mut found = Vec::new();
    let mut check = |what: String, origin: &Origin, fits: &dyn Fn(&Node) -> bool| {
        let node = model.tree.pointer(&origin.pointer);
        let line = node.map(|node| line(spec, node));
        if !node.is_some_and(fits) || line != Some(origin.line) {
            found.push(format!("{what}: {}:{}", origin.pointer, origin.line));
        }
    };
    for operation in model.api.operations() {
        let id = |node: &Node| text(node, "operationId") == operation.id.as_deref();
        check(operation.key.clone(), &operation.origin, &id);
    }
    for def in &model.api.types {
        check(def.name.clone(), &def.origin, &|node| declares(node, def));
        for field in def.fields() {
            let last = field.origin.pointer.rsplit('/').next();
            let last = last.map(|step| step.replace("~1", "/").replace("~0", "~"));
            let fits = |node: &Node| {
                let bare_list = field.origin == def.origin && node.get("items").is_some();
                let name = text(node, "name");
                bare_list || last.as_deref() == Some(&field.json) || name == Some(&field.json)
            };
            check(format!("{}.{}", def.name, field.json), &field.origin, &fits);
        }
    }
    found
}

/// Returns whether a schema has the keyword that generates a type of this kind.
fn declares(node: &Node, def: &TypeDef) -> bool {
    let has = |keys: &[&str]| keys.iter().any(|key| node.get(key).is_some());
    match &def.kind {
        Kind::Struct(_) => has(&[
            "$ref",
            "properties",
            "allOf",
            "parameters",
            "oneOf",
            "anyOf",
            "items",
        ]),
        Kind::Enum(_) => has(&["enum", "items", "schema", "allOf", "oneOf", "anyOf"]),
        Kind::Union(_) => has(&["oneOf", "anyOf", "allOf", "type"]),
        Kind::Answers(_) => has(&["responses"]),
    }
}

fn text<'n>(node: &'n Node, key: &str) -> Option<&'n str> {
    node.get(key)?.as_str()
}

/// Returns the line in which a node begins.
fn line(spec: &Spec, node: &Node) -> usize {
    let text = &spec.files()[node.span.file as usize].text;
    1 + text[..node.span.start as usize].matches('\n').count()
}
