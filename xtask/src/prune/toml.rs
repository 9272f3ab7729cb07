//! Removes entries from TOML files, and preserves the comments and the layout of the other entries.

use anyhow::Result;
use codegen::diagnostics::File;
use codegen::source::{Node, Span, Value};
use toml_edit::{ArrayOfTables, DocumentMut, Item, TableLike};

use super::After;

/// Returns the keys that lead to a span, and whether the span is the last key instead of the value of the key.
fn path_to(node: &Node, at: Span) -> Option<(Vec<String>, bool)> {
    let holds = |outer: Span| outer.start <= at.start && at.end <= outer.end;
    for entry in node.entries() {
        if holds(entry.key_span) {
            return Some((vec![entry.key.clone()], true));
        }
        let below = path_to(&entry.value, at)
            .or_else(|| path_in_tables(&entry.value, at))
            .or_else(|| {
                let inside = holds(entry.value.span) && entry.value.entries().is_empty();
                inside.then(|| (Vec::new(), false))
            });
        if let Some((mut path, is_key)) = below {
            path.insert(0, entry.key.clone());
            return Some((path, is_key));
        }
    }
    None
}

/// Returns the path to a table in an array of tables: the position of the table that contains the span.
fn path_in_tables(node: &Node, at: Span) -> Option<(Vec<String>, bool)> {
    let mut tables = node
        .items()
        .iter()
        .filter(|table| !table.entries().is_empty());
    let index =
        tables.position(|table| table.span.start <= at.start && at.end <= table.span.end)?;
    Some((vec![index.to_string()], false))
}

pub(super) fn without_toml(
    file: &File,
    tree: &Node,
    at: Span,
    name: &str,
    version: Option<&str>,
) -> Result<After> {
    let Some((path, is_key)) = path_to(tree, at) else {
        return Ok(After::Same);
    };
    if let (Some(version), true) = (version, is_key)
        && let Some(key) = path.last()
        && let Some(shorter) = without_limit(key, version)
    {
        // Each table of an entry repeats the key of the entry.
        let text = file
            .text
            .replace(&format!("\"{key}\""), &format!("\"{shorter}\""));
        return Ok(After::Text(text));
    }
    let path = match (file.path.as_str(), path.as_slice()) {
        // A job requires these keys, so the whole job is removed.
        ("spec/jobs.toml", [job, key])
            if key == "status" || (key == "start" && is_single(tree, job)) =>
        {
            std::slice::from_ref(job)
        }
        (_, path) => path,
    };
    let mut document: DocumentMut = file.text.parse()?;
    let text = file.text.get(at.start as usize..at.end as usize);
    let array = (!is_key).then_some(text.unwrap_or_default());
    if !remove(document.as_table_mut(), path, name, array) {
        return Ok(After::Same);
    }
    if file.path.starts_with("spec/docs/") {
        remove_empty(document.as_table_mut());
        if document.as_table().is_empty() {
            return Ok(After::Nothing);
        }
    }
    Ok(After::Text(with_header(&file.text, document.to_string())))
}

/// Returns the text with the comment at the start of the older text. The comment belongs to the file, but in a parsed
/// document to the first entry, with which it is removed.
fn with_header(before: &str, after: String) -> String {
    let header = before.split_inclusive("\n\n").next().unwrap_or_default();
    let is_comment =
        header.ends_with("\n\n") && header.trim().lines().all(|line| line.starts_with('#'));
    match is_comment && !after.starts_with(header) {
        true => format!("{header}{}", after.trim_start()),
        false => after,
    }
}

/// Returns whether exactly one operation starts a job.
fn is_single(tree: &Node, job: &str) -> bool {
    let start = tree.get(job).and_then(|job| job.get("start"));
    matches!(start.map(|node| &node.value), Some(Value::Seq(items)) if items.len() == 1)
}

/// Returns a key without one of the versions in the key, or `None` if no version would remain.
fn without_limit(key: &str, version: &str) -> Option<String> {
    let (name, limits) = key.rsplit_once(" @")?;
    let words = limits.split_whitespace();
    let kept: Vec<&str> = words.filter(|word| *word != version).collect();
    let other = kept
        .iter()
        .any(|word| word.starts_with(|c: char| c.is_ascii_digit()) || *word == "Preview");
    other.then(|| format!("{name} @{}", kept.join(" ")))
}

/// Removes the key at the end of a path and returns whether something was removed. In an array of tables, removes the
/// type `name` instead. If the value of the key is a list
/// of several items and `item` is given, removes only the list items whose TOML is `item`.
fn remove(table: &mut dyn TableLike, path: &[String], name: &str, item: Option<&str>) -> bool {
    match path {
        [] => false,
        [key] => {
            let list = table.get_mut(key).and_then(Item::as_array_mut);
            if let (Some(list), Some(item)) = (list, item)
                && list.len() > 1
            {
                let before = list.len();
                list.retain(|one| one.to_string().trim() != item.trim());
                return list.len() < before;
            }
            table.remove(key).is_some()
        }
        [key, rest @ ..] => match table.get_mut(key) {
            Some(Item::ArrayOfTables(tables)) => {
                let removed = remove_in_tables(tables, rest, name);
                if tables.is_empty() {
                    table.remove(key);
                }
                removed
            }
            inner => inner
                .and_then(Item::as_table_like_mut)
                .is_some_and(|inner| remove(inner, rest, name, item)),
        },
    }
}

/// Removes a type from the list `types` of a table, such as a term of the glossary. Removes the table if it has no other
/// type, because without `types` the table would apply to all types.
fn remove_in_tables(tables: &mut ArrayOfTables, path: &[String], name: &str) -> bool {
    let index = path.first().and_then(|index| index.parse::<usize>().ok());
    let Some((index, table)) = index.and_then(|index| Some((index, tables.get_mut(index)?))) else {
        return false;
    };
    let types = table.get_mut("types").and_then(Item::as_array_mut);
    if let Some(types) = types.filter(|types| types.len() > 1) {
        let before = types.len();
        types.retain(|one| one.as_str() != Some(name));
        if types.len() < before {
            return true;
        }
    }
    tables.remove(index);
    true
}

/// Removes tables without keys.
fn remove_empty(table: &mut dyn TableLike) {
    let keys: Vec<String> = table.iter().map(|(key, _)| key.to_owned()).collect();
    for key in keys {
        let Some(inner) = table.get_mut(&key).and_then(Item::as_table_like_mut) else {
            continue;
        };
        remove_empty(inner);
        if inner.is_empty() {
            table.remove(&key);
        }
    }
}
