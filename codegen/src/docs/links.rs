//! Resolves links in docs. ``[`Contact`]``, ``[`Contact.email`]``, ``[`contacts`]`` and ``[`contacts.find`]`` link to
//! the item of the same version. In a version that lacks the item, only the name is shown.

use crate::ir::{Api, Kind};

/// The module whose page shows the docs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Within {
    /// `v2_14`
    Version,
    /// `v2_14::types`
    Types,
    /// `v2_14::contacts`
    Resource,
}

/// A name between ``[` `` and `` `] ``, with the byte range of the link.
struct Link<'a> {
    start: usize,
    end: usize,
    name: &'a str,
}

/// Returns the links without an explicit target, outside code blocks.
fn links(text: &str) -> Vec<Link<'_>> {
    let mut found = Vec::new();
    let mut fenced = false;
    let mut offset = 0;
    for line in text.split_inclusive('\n') {
        fenced ^= line.starts_with("```");
        let mut from = 0;
        while let Some((start, end)) = next(line, from).filter(|_| !fenced) {
            let name = &line[start + 2..end - 2];
            let own = !line[end..].starts_with(['(', '[']) && !name.contains("::");
            if own {
                let (start, end) = (offset + start, offset + end);
                found.push(Link { start, end, name });
            }
            from = end;
        }
        offset += line.len();
    }
    found
}

fn next(line: &str, from: usize) -> Option<(usize, usize)> {
    let start = from + line.get(from..)?.find("[`")?;
    let end = start + line[start..].find("`]")? + 2;
    Some((start, end))
}

/// Returns the names that docs link to.
pub(super) fn names(text: &str) -> Vec<&str> {
    links(text).into_iter().map(|link| link.name).collect()
}

/// Replaces the links in docs with links to the items of this version.
pub(crate) fn resolve(api: &Api, within: Within, text: &str) -> String {
    let mut resolved = String::with_capacity(text.len());
    let mut rest = 0;
    for link in links(text) {
        resolved.push_str(&text[rest..link.start]);
        let shown = match link.name.split_once('.') {
            Some((module, method)) if is_module(module) => format!("{module}().{method}"),
            _ => link.name.to_owned(),
        };
        resolved.push_str(&match target(api, within, link.name) {
            Some(target) => format!("[`{shown}`]({target})"),
            None => format!("`{shown}`"),
        });
        rest = link.end;
    }
    resolved.push_str(&text[rest..]);
    resolved
}

fn is_module(name: &str) -> bool {
    name.starts_with(|first: char| first.is_lowercase())
}

/// Returns the Rust path of an item, if the version has it.
pub(crate) fn target(api: &Api, within: Within, name: &str) -> Option<String> {
    let (first, member) = match name.split_once('.') {
        Some((first, member)) => (first, Some(member)),
        None => (name, None),
    };
    if is_module(first) {
        let resource = api.resources.iter().find(|one| one.module == first)?;
        let above = match within {
            Within::Version => "",
            Within::Types | Within::Resource => "super::",
        };
        let Some(method) = member else {
            return Some(format!("mod@{above}{first}"));
        };
        let known = resource.operations.iter().any(|one| one.name == method);
        return known.then(|| format!("{above}{first}::{}::{method}", resource.handle));
    }
    let def = api.definition(first)?;
    let module = match within {
        Within::Types => "",
        Within::Version | Within::Resource => "types::",
    };
    match (member, &def.kind) {
        (None, _) => Some(format!("{module}{first}")),
        (Some(json), Kind::Struct(fields)) => {
            let field = fields.iter().find(|field| field.json == json)?;
            Some(format!("field@{module}{first}::{}", field.name))
        }
        (Some(variant), Kind::Enum(values)) => {
            let value = values.iter().find(|value| value.json == variant)?;
            Some(format!("{module}{first}::{}", value.name))
        }
        (Some(variant), Kind::Union(arms)) => {
            let known = arms.iter().any(|arm| arm.name == variant);
            known.then(|| format!("{module}{first}::{variant}"))
        }
        (Some(_), Kind::Answers(_)) => None,
    }
}
