//! Makes random edits of a description and returns each edit with the facts that a comparison must report.

use codegen::source::{Entry, Node, Span, Value, escape_step};

use crate::edits::Dice;
use crate::sites::{Sites, children};

/// A fact that a comparison must report: the id of the change, the name in the fact, and the pointer of the subject.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Expected {
    /// The id of the change.
    pub id: &'static str,
    /// The name that the fact contains, if any.
    pub name: Option<String>,
    /// The pointer of the subject: for a removal, in the older description; otherwise, in the newer description.
    pub pointer: String,
}

/// An edit of a description.
#[derive(Debug)]
pub struct Edit {
    /// A description of the edit, for the message of a failing test.
    pub what: String,
    /// The facts that a comparison must report.
    pub expected: Vec<Expected>,
    /// The pointer at and below which no other edit is allowed.
    pub locked: String,
}

fn expected(id: &'static str, name: Option<&str>, pointer: String) -> Expected {
    Expected {
        id,
        name: name.map(str::to_owned),
        pointer,
    }
}

fn text(value: &str) -> Node {
    Node::text(Span::default(), value)
}

fn entry(key: &str, value: Node) -> Entry {
    Entry {
        key: key.to_owned(),
        key_span: Span::default(),
        value,
    }
}

fn map(entries: Vec<Entry>) -> Node {
    Node::new(Span::default(), Value::Map(entries))
}

fn scalar(ty: &str) -> Node {
    map(vec![entry("type", text(ty))])
}

/// Makes one edit at a random pointer. Returns `None` if the pointer is locked or does not allow the edit.
pub fn edit(
    root: &mut Node,
    sites: &Sites,
    locked: &[String],
    number: usize,
    dice: &mut Dice,
) -> Option<Edit> {
    let list = match dice.below(14) {
        0..=5 => &sites.objects,
        6 | 7 => &sites.scalars,
        8 => &sites.enums,
        9 => &sites.solid,
        10 | 11 => &sites.operations,
        12 => &sites.parameters,
        _ => return component(root, locked, number, dice),
    };
    let pointer = list.get(dice.below(list.len()))?.clone();
    let touches = |other: &String| {
        let (short, long) = if other.len() < pointer.len() {
            (other.as_str(), pointer.as_str())
        } else {
            (pointer.as_str(), other.as_str())
        };
        long == short || long.starts_with(&format!("{short}/"))
    };
    if locked.iter().any(touches) {
        return None;
    }
    let (what, expected) = if std::ptr::eq(list, &raw const sites.objects) {
        object(root, &pointer, number, dice)?
    } else if std::ptr::eq(list, &raw const sites.scalars) {
        retype(root, &pointer, dice)?
    } else if std::ptr::eq(list, &raw const sites.enums) {
        values(root, &pointer, number, dice)?
    } else if std::ptr::eq(list, &raw const sites.solid) {
        null(root, &pointer)?
    } else if std::ptr::eq(list, &raw const sites.operations) {
        operation(root, &pointer, number, dice)?
    } else {
        parameter(root, &pointer)?
    };
    Some(Edit {
        what: format!("{pointer}: {what}"),
        expected,
        locked: pointer,
    })
}

type Made = Option<(String, Vec<Expected>)>;

/// Returns whether another part of the same `allOf` also declares this property.
fn is_declared_beside(root: &Node, pointer: &str, name: &str) -> bool {
    let Some((all, _)) = pointer
        .rsplit_once('/')
        .filter(|(all, _)| all.ends_with("/allOf"))
    else {
        return false;
    };
    let others = children(root, all).into_iter();
    others
        .filter(|part| part != pointer)
        .any(|part| declares(root, &part, name))
}

fn declares(root: &Node, pointer: &str, name: &str) -> bool {
    let Some(node) = root.pointer(pointer) else {
        return false;
    };
    if let Some(target) = node.get("$ref").and_then(Node::as_str) {
        return declares(root, target.trim_start_matches('#'), name);
    }
    let own = node.get("properties").and_then(|all| all.get(name));
    let mut parts = children(root, &format!("{pointer}/allOf")).into_iter();
    own.is_some() || parts.any(|part| declares(root, &part, name))
}

/// Adds, removes or renames a property, or changes whether it is required.
fn object(root: &mut Node, pointer: &str, number: usize, dice: &mut Dice) -> Made {
    let node = root.pointer(pointer)?;
    let names: Vec<String> = node
        .get("properties")?
        .entries()
        .iter()
        .map(|entry| entry.key.clone())
        .collect();
    let required: Vec<String> = node
        .get("required")
        .map(Node::items)
        .unwrap_or_default()
        .iter()
        .filter_map(|name| name.as_str().map(str::to_owned))
        .collect();
    let name = names.get(dice.below(names.len().max(1)))?.clone();
    if is_declared_beside(root, pointer, &name) {
        return None;
    }
    let node = root.pointer_mut(pointer)?;
    let place = |name: &str| format!("{pointer}/properties/{}", escape_step(name));
    match dice.below(4) {
        0 => {
            let new = format!("new_{number}");
            let ty = ["string", "integer", "boolean"][dice.below(3)];
            let properties = node.get_mut("properties")?.as_map_mut()?;
            properties.insert(dice.below(properties.len()), entry(&new, scalar(ty)));
            let told = expected("property-added", Some(&new), place(&new));
            Some((format!("{new} added"), vec![told]))
        }
        // If fewer properties remained, the comparison could not match the schema with its older form.
        1 if names.len() > 2 => {
            let properties = node.get_mut("properties")?.as_map_mut()?;
            properties.retain(|entry| entry.key != name);
            forget(node, &name);
            let told = expected("property-removed", Some(&name), place(&name));
            Some((format!("{name} removed"), vec![told]))
        }
        2 if names.len() > 2 => {
            let new = format!("{name}_{number}");
            let properties = node.get_mut("properties")?.as_map_mut()?;
            properties
                .iter_mut()
                .find(|entry| entry.key == name)?
                .key
                .clone_from(&new);
            if let Some(list) = node.get_mut("required").and_then(Node::as_seq_mut) {
                for item in list.iter_mut().filter(|item| item.as_str() == Some(&name)) {
                    *item = text(&new);
                }
            }
            let told = vec![
                expected("property-removed", Some(&name), place(&name)),
                expected("property-added", Some(&new), place(&new)),
            ];
            Some((format!("{name} renamed to {new}"), told))
        }
        3 if required.contains(&name) => {
            forget(node, &name);
            let told = expected("property-became-optional", Some(&name), place(&name));
            Some((format!("{name} optional"), vec![told]))
        }
        3 => {
            if let Some(list) = node.get_mut("required").and_then(Node::as_seq_mut) {
                list.push(text(&name));
            } else {
                let list = Node::new(Span::default(), Value::Seq(vec![text(&name)]));
                node.as_map_mut()?.push(entry("required", list));
            }
            let told = expected("property-became-required", Some(&name), place(&name));
            Some((format!("{name} required"), vec![told]))
        }
        _ => None,
    }
}

/// Removes a name from the list of required properties.
fn forget(node: &mut Node, name: &str) {
    let Some(entries) = node.as_map_mut() else {
        return;
    };
    for entry in entries.iter_mut().filter(|entry| entry.key == "required") {
        if let Some(list) = entry.value.as_seq_mut() {
            list.retain(|item| item.as_str() != Some(name));
        }
    }
    entries.retain(|entry| entry.key != "required" || !entry.value.items().is_empty());
}

fn retype(root: &mut Node, pointer: &str, dice: &mut Dice) -> Made {
    let node = root.pointer_mut(pointer)?;
    let old = node.get("type")?.as_str()?.to_owned();
    let new = ["string", "integer", "boolean", "array", "object"][dice.below(5)];
    if new == old {
        return None;
    }
    *node.get_mut("type")? = text(new);
    let told = expected("type-changed", None, format!("{pointer}/type"));
    Some((format!("{old} becomes {new}"), vec![told]))
}

fn values(root: &mut Node, pointer: &str, number: usize, dice: &mut Dice) -> Made {
    let list = root.pointer_mut(pointer)?.get_mut("enum")?.as_seq_mut()?;
    let at = dice.below(list.len());
    let place = |at: usize| format!("{pointer}/enum/{at}");
    let new = format!("value_{number}");
    match dice.below(3) {
        0 => {
            list.insert(at, text(&new));
            let told = expected("enum-value-added", Some(&new), place(at));
            Some((format!("{new} added"), vec![told]))
        }
        1 => {
            let gone = list.remove(at);
            let told = expected("enum-value-removed", gone.as_str(), place(at));
            Some((format!("{gone:?} removed"), vec![told]))
        }
        _ => {
            let gone = std::mem::replace(list.get_mut(at)?, text(&new));
            let told = vec![
                expected("enum-value-removed", gone.as_str(), place(at)),
                expected("enum-value-added", Some(&new), place(at)),
            ];
            Some((format!("{gone:?} becomes {new}"), told))
        }
    }
}

fn null(root: &mut Node, pointer: &str) -> Made {
    let node = root.pointer_mut(pointer)?;
    let flag = Node::new(Span::default(), Value::Bool(true));
    node.as_map_mut()?.push(entry("nullable", flag));
    let told = expected("became-nullable", None, pointer.to_owned());
    Some(("may be null".to_owned(), vec![told]))
}

fn operation(root: &mut Node, pointer: &str, number: usize, dice: &mut Dice) -> Made {
    let node = root.pointer_mut(pointer)?;
    match dice.below(5) {
        0 => {
            *node.get_mut("operationId")? = text(&format!("operation{number}"));
            let told = expected(
                "operation-id-changed",
                Some("operationId"),
                format!("{pointer}/operationId"),
            );
            Some(("new id".to_owned(), vec![told]))
        }
        1 => {
            let status = ["202", "403", "418"][dice.below(3)];
            let responses = node.get_mut("responses")?.as_map_mut()?;
            if responses.iter().any(|entry| entry.key == status) {
                return None;
            }
            let answer = map(vec![entry("description", text("x"))]);
            responses.push(entry(status, answer));
            let place = format!("{pointer}/responses/{status}");
            Some((
                format!("status {status} added"),
                vec![expected("status-added", Some(status), place)],
            ))
        }
        2 => {
            let (path, method) = pointer.rsplit_once('/')?;
            let entries = root.pointer_mut(path)?.as_map_mut()?;
            let methods = entries
                .iter()
                .filter(|entry| entry.key != "parameters")
                .count();
            if methods < 2 {
                return None;
            }
            entries.retain(|entry| entry.key != method);
            let told = expected("operation-removed", None, pointer.to_owned());
            Some(("removed".to_owned(), vec![told]))
        }
        3 => {
            let (path, _) = pointer.rsplit_once('/')?;
            let entries = root.pointer_mut(path)?.as_map_mut()?;
            if entries.iter().any(|entry| entry.key == "patch") {
                return None;
            }
            let ok = map(vec![entry("description", text("OK"))]);
            let responses = map(vec![entry("200", ok)]);
            entries.push(entry("patch", map(vec![entry("responses", responses)])));
            let told = expected("operation-added", None, format!("{path}/patch"));
            Some(("PATCH added to the path".to_owned(), vec![told]))
        }
        _ => {
            let flag = Node::new(Span::default(), Value::Bool(true));
            node.as_map_mut()?.push(entry("deprecated", flag));
            let told = expected("became-deprecated", None, format!("{pointer}/deprecated"));
            Some(("deprecated".to_owned(), vec![told]))
        }
    }
}

/// Makes a parameter required, or optional if it was required.
fn parameter(root: &mut Node, pointer: &str) -> Made {
    let node = root.pointer_mut(pointer)?;
    let name = node.get("name")?.as_str()?.to_owned();
    let entries = node.as_map_mut()?;
    let before = entries.len();
    entries.retain(|entry| entry.key != "required");
    let id = if entries.len() == before {
        let flag = Node::new(Span::default(), Value::Bool(true));
        entries.push(entry("required", flag));
        "parameter-became-required"
    } else {
        "parameter-became-optional"
    };
    let told = expected(id, Some(&name), pointer.to_owned());
    Some((id.to_owned(), vec![told]))
}

/// Adds a component, or renames a component and all references to the component. A rename must be the only edit.
fn component(root: &mut Node, locked: &[String], number: usize, dice: &mut Dice) -> Option<Edit> {
    let at = "/components/schemas";
    let entries = root.pointer_mut(at)?.as_map_mut()?;
    let new = format!("component_{number}");
    if !locked.is_empty() || dice.below(2) == 0 {
        entries.push(entry(&new, scalar("string")));
        let told = expected("schema-added", Some(&new), format!("{at}/{new}"));
        return Some(Edit {
            what: format!("{new} added"),
            expected: vec![told],
            locked: format!("{at}/{new}"),
        });
    }
    let chosen = dice.below(entries.len());
    let renamed = entries
        .get_mut(chosen)
        .filter(|entry| entry.key != "version")?;
    let old = std::mem::replace(&mut renamed.key, new.clone());
    redirect(root, &format!("#{at}/{old}"), &format!("#{at}/{new}"));
    Some(Edit {
        what: format!("{old} renamed to {new}"),
        expected: vec![
            expected("schema-removed", Some(&old), format!("{at}/{old}")),
            expected("schema-added", Some(&new), format!("{at}/{new}")),
        ],
        locked: String::new(),
    })
}

fn redirect(node: &mut Node, old: &str, new: &str) {
    match &mut node.value {
        Value::String(reference) if reference == old => new.clone_into(reference),
        Value::Seq(items) => items.iter_mut().for_each(|item| redirect(item, old, new)),
        Value::Map(entries) => entries
            .iter_mut()
            .for_each(|entry| redirect(&mut entry.value, old, new)),
        _ => {}
    }
}
