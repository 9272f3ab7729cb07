//! The values that the specification assumes for absent keywords, so that writing out a default is not a change.

use codegen::source::{Node, Value};

/// Returns whether a keyword of a schema states only its default.
pub(super) fn of_schema(keyword: &str, value: &Node) -> bool {
    match keyword {
        "minItems" | "minLength" | "minProperties" => is_zero(value),
        // These keywords assign a property to a direction, and do not change the values of the property.
        "readOnly" | "writeOnly" => true,
        _ => false,
    }
}

fn is_zero(value: &Node) -> bool {
    match value.value {
        Value::Int(number) => number == 0,
        Value::Float(number) => number == 0.0,
        _ => false,
    }
}

/// Returns the `style` of a parameter, a header or the encoding of a property. `place` is the value of `in`.
pub(super) fn style<'a>(node: &'a Node, place: &str) -> &'a str {
    let declared = node.get("style").and_then(Node::as_str);
    declared.unwrap_or(match place {
        "path" | "header" => "simple",
        _ => "form",
    })
}

/// Returns whether arrays and objects are written as separate values.
pub(super) fn explode(node: &Node, place: &str) -> bool {
    let declared = node.get("explode").and_then(Node::as_bool);
    declared.unwrap_or(style(node, place) == "form")
}

/// Returns the authentication of an operation, or else of the whole API, or `None` if no authentication is required.
pub(super) fn security<'a>(root: &'a Node, operation: &'a Node) -> Option<&'a Node> {
    let stated = operation.get("security").or_else(|| root.get("security"));
    stated.filter(|list| !list.items().is_empty())
}

/// Returns the servers of an operation, or else of its path, or else of the whole API.
pub(super) fn servers(levels: [&Node; 3]) -> Option<&Node> {
    let stated = levels.into_iter().filter_map(|node| node.get("servers"));
    let stated = stated.into_iter().find(|list| !list.items().is_empty())?;
    let relative = |server: &Node| server.get("url").and_then(Node::as_str) == Some("/");
    let default = stated.items().len() == 1 && stated.items().iter().all(relative);
    (!default).then_some(stated)
}

/// Returns whether two lists have the same values in any order.
pub(super) fn same_set(left: Option<&Node>, right: Option<&Node>) -> bool {
    let items = |node: Option<&'_ Node>| node.map_or(0, |node| node.items().len());
    let within = |these: Option<&Node>, those: Option<&Node>| {
        these
            .map(Node::items)
            .unwrap_or_default()
            .iter()
            .all(|one| {
                let mut others = those.map(Node::items).unwrap_or_default().iter();
                others.any(|other| other.same_value(one))
            })
    };
    items(left) == items(right) && within(left, right) && within(right, left)
}
