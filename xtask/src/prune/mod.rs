//! Removes the entries in data files that match nothing after a version or an operation was removed.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use codegen::Project;
use codegen::diagnostics::{Diagnostic, File, render};
use codegen::source::{Node, Span, Value, parse, parse_toml};

use crate::import::carry::unlist_version;
use crate::spec;

mod toml;

use toml::without_toml;

/// The id of the diagnostic for an entry that matches nothing.
const STALE: &str = "stale-entry";

/// The maximum number of rounds. Several rounds are needed, because the removal of an entry can make other entries
/// unused.
const ROUNDS: usize = 64;

/// An entry that was removed or shortened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Pruned {
    pub(crate) file: String,
    /// The line of the entry before the change.
    pub(crate) line: usize,
    /// The message of the diagnostic that reports the entry.
    pub(crate) text: String,
}

/// Removes every entry that matches nothing from the data files below `root`. Returns the removed entries. If there are
/// other errors, or if an entry cannot be removed, returns the rendered errors instead.
pub(crate) fn prune(root: &Path) -> Result<std::result::Result<Vec<Pruned>, String>> {
    let mut all = Vec::new();
    for _ in 0..ROUNDS {
        let spec = spec::load(root)?;
        let Err(found) = Project::read(&spec, &[]) else {
            return Ok(Ok(all));
        };
        let refused = || render(&found, spec.files());
        if !found.iter().all(is_unused) {
            return Ok(Err(refused()));
        }
        let mut by_file: BTreeMap<u32, Vec<&Diagnostic>> = BTreeMap::new();
        for one in &found {
            if let Some(label) = one.labels.first() {
                by_file.entry(label.span.file).or_default().push(one);
            }
        }
        let mut changed = false;
        for (index, found) in by_file {
            let Some(file) = spec.sources().file(index) else {
                continue;
            };
            let (after, removed) = without_all(file, index, found)
                .with_context(|| format!("cannot remove an entry from {}", file.path))?;
            let path = root.join(&file.path);
            match after {
                After::Same => continue,
                After::Text(text) => fs::write(&path, text),
                After::Nothing => fs::remove_file(&path),
            }
            .with_context(|| format!("cannot write {}", path.display()))?;
            changed = true;
            all.extend(removed.into_iter().map(|one| Pruned {
                file: file.path.clone(),
                line: spec.sources().line(span(one)),
                text: one.message.clone(),
            }));
        }
        if !changed {
            return Ok(Err(refused()));
        }
    }
    Ok(Ok(all))
}

/// Returns whether a diagnostic reports an entry that matches nothing, or a topic whose item was removed.
fn is_unused(found: &Diagnostic) -> bool {
    let topic =
        found.id == "invalid-webhooks" && found.message.starts_with("no item has the topic");
    found.id == STALE || topic
}

/// The contents of a file after the removal of an entry.
#[derive(Debug, PartialEq, Eq)]
enum After {
    Text(String),
    /// The file contains no other entries, so the file is removed.
    Nothing,
    /// The contents are unchanged, because the entry must be removed by hand.
    Same,
}

fn span(found: &Diagnostic) -> Span {
    found.labels.first().map_or(Span::default(), |one| one.span)
}

/// Returns the first name in backticks in a message.
fn named(message: &str) -> Option<&str> {
    message.split('`').nth(1)
}

/// Removes entries, beginning with the last. An entry is skipped if the contents up to its end have changed; the next
/// round removes the skipped entries.
fn without_all<'d>(
    file: &File,
    index: u32,
    mut found: Vec<&'d Diagnostic>,
) -> Result<(After, Vec<&'d Diagnostic>)> {
    found.sort_by_key(|one| std::cmp::Reverse(span(one)));
    let mut now = file.clone();
    let mut removed = Vec::new();
    for one in found {
        let end = span(one).end as usize;
        if now.text.get(..end) != file.text.get(..end) {
            continue;
        }
        match without(&now, index, one)? {
            After::Same => {}
            After::Text(text) => {
                now.text = text;
                removed.push(one);
            }
            After::Nothing => {
                removed.push(one);
                return Ok((After::Nothing, removed));
            }
        }
    }
    let after = match removed.is_empty() {
        true => After::Same,
        false => After::Text(now.text),
    };
    Ok((after, removed))
}

fn without(file: &File, index: u32, found: &Diagnostic) -> Result<After> {
    let at = span(found);
    let name = named(&found.message).unwrap_or_default();
    if found.message.contains("link target") {
        return Ok(unlinked(&file.text, at, name));
    }
    let version = found.message.starts_with("unknown version").then_some(name);
    if file.path.starts_with("spec/fixups/") {
        return without_version(file, index, name);
    }
    match file.path.ends_with(".toml") {
        true => {
            let tree =
                parse_toml(index, &file.text).map_err(|(_, message)| anyhow::anyhow!(message))?;
            without_toml(file, &tree, at, name, version)
        }
        false => match parse(index, &file.text) {
            Ok(tree) => Ok(without_yaml(&file.text, &tree, at)),
            Err(_) => Ok(After::Same),
        },
    }
}

/// Removes the version from a fixup.
fn without_version(file: &File, index: u32, version: &str) -> Result<After> {
    let Ok(tree) = parse(index, &file.text) else {
        return Ok(After::Same);
    };
    let Some(list) = tree.get("versions") else {
        return Ok(After::Same);
    };
    Ok(match unlist_version(&file.text, list.span, version)? {
        Some(text) => After::Text(text),
        None => After::Nothing,
    })
}

/// Replaces a link with the name of the item to which the link leads, because no version has the item.
fn unlinked(text: &str, at: Span, name: &str) -> After {
    let (link, plain) = (format!("[`{name}`]"), format!("`{name}`"));
    let (start, end) = (at.start as usize, at.end as usize);
    let replaced = match text.get(start..end).filter(|part| part.contains(&link)) {
        Some(part) => format!(
            "{}{}{}",
            &text[..start],
            part.replace(&link, &plain),
            &text[end..]
        ),
        None => text.replace(&link, &plain),
    };
    match replaced == text {
        true => After::Same,
        false => After::Text(replaced),
    }
}

/// Returns the YAML without the innermost list item that contains the span, or without the key at the span.
fn without_yaml(text: &str, tree: &Node, at: Span) -> After {
    let Some(place) = block(tree, at) else {
        return After::Same;
    };
    let start = text[..place as usize].rfind('\n').map_or(0, |end| end + 1);
    let column = |line: &str| line.len() - line.trim_start().len();
    let mut lines = text[start..].split_inclusive('\n');
    let Some(first) = lines.next() else {
        return After::Same;
    };
    // An entry inside braces or brackets can share a line with other entries, so such an entry is not removed.
    let own = first.trim_start();
    if !own.starts_with("- ") && start + column(first) != place as usize {
        return After::Same;
    }
    let inside = |line: &&str| line.trim().is_empty() || column(line) > column(first);
    let rest: usize = lines.take_while(inside).map(str::len).sum();
    After::Text(format!(
        "{}{}",
        &text[..start],
        &text[start + first.len() + rest..]
    ))
}

/// Returns the start of the list item or the key to remove, if any.
fn block(node: &Node, at: Span) -> Option<u32> {
    let holds = |outer: Span| outer.start <= at.start && at.end <= outer.end;
    match &node.value {
        Value::Seq(items) => {
            let item = items.iter().find(|item| holds(item.span))?;
            block(item, at).or(Some(item.span.start))
        }
        Value::Map(entries) => entries
            .iter()
            .find_map(|entry| match holds(entry.key_span) {
                true => Some(entry.key_span.start),
                // If the only item of a list is removed, the key of the list is also removed.
                false => match &entry.value.value {
                    Value::Seq(items) if items.len() == 1 => {
                        let item = items.first().filter(|item| holds(item.span))?;
                        block(item, at).or(Some(entry.key_span.start))
                    }
                    _ => block(&entry.value, at),
                },
            }),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str, part: &str) -> Span {
        let start = text.find(part).expect("the part is in the text");
        Span {
            file: 0,
            start: start as u32,
            end: (start + part.len()) as u32,
        }
    }

    fn after(path: &str, text: &str, part: &str, message: &str) -> After {
        let file = File {
            path: path.to_owned(),
            text: text.to_owned(),
        };
        let found = Diagnostic::new(STALE, at(text, part), message);
        without(&file, 0, &found).expect("it can be read")
    }

    #[test]
    fn an_entry_and_the_tables_around_it_are_removed() {
        let text =
            "# Names\n[operations]\n# why\n\"GET /a\" = \"a.list\"\n\"GET /b\" = \"b.list\" # b\n";
        let names = after(
            "spec/names.toml",
            text,
            "\"GET /a\"",
            "no version has the operation `GET /a`",
        );
        let kept = "# Names\n[operations]\n\"GET /b\" = \"b.list\" # b\n";
        assert_eq!(names, After::Text(kept.to_owned()));
        let docs = "[Note]\nsummary = \"A note.\"\n\n[Note.fields]\nbody = \"HTML.\"\n";
        let some = after(
            "spec/docs/types/a.toml",
            docs,
            "body",
            "no version has the field `Note.body`",
        );
        assert_eq!(
            some,
            After::Text("[Note]\nsummary = \"A note.\"\n".to_owned())
        );
        let all = after(
            "spec/docs/types/a.toml",
            docs,
            "Note",
            "no version has the type `Note`",
        );
        assert_eq!(all, After::Nothing);
    }

    #[test]
    fn a_term_of_the_glossary_loses_a_type_before_it_is_removed() {
        let without_first = |text: &str, name: &str| {
            let file = File {
                path: "spec/docs/glossary.toml".to_owned(),
                text: text.to_owned(),
            };
            let tree = parse_toml(0, text).expect("it is TOML");
            let span = tree.get("name").expect("terms").items()[0].span;
            let message = format!("no version has the type `{name}`");
            let found = Diagnostic::new(STALE, span, message);
            match without(&file, 0, &found).expect("it can be read") {
                After::Text(text) => text.replace("[ ", "["),
                other => panic!("{other:?}"),
            }
        };
        let other = "[[name]]\ntext = \"B.\"\ntypes = [\"Tag\"]\n";
        let text = format!("[[name]]\ntext = \"A.\"\ntypes = [\"Note\", \"Tag\"]\n\n{other}");
        let one = without_first(&text, "Note");
        assert_eq!(one, text.replace("\"Note\", ", ""));
        assert_eq!(without_first(&one, "Tag").trim_start(), other);
        let header = "# The glossary.\n\n";
        let last = without_first(&format!("{header}{one}"), "Tag");
        assert_eq!(last, format!("{header}{other}"));
    }

    #[test]
    fn a_limit_loses_a_version_before_its_entry_goes() {
        let text = "[\"Note @9.1 9.2\"]\nsummary = \"a\"\n[\"Note @9.1 9.2\".fields]\nb = \"c\"\n";
        let path = "spec/docs/types/a.toml";
        let one = after(path, text, "\"Note @9.1 9.2\"", "unknown version `9.2`");
        let After::Text(one) = one else {
            panic!("{one:?}")
        };
        assert_eq!(one, text.replace(" 9.2", ""));
        let none = after(path, &one, "\"Note @9.1\"", "unknown version `9.1`");
        assert_eq!(none, After::Nothing);
    }

    #[test]
    fn a_step_of_a_list_goes_before_the_list() {
        let text = "[export]\nstart = [\"POST /a\", \"POST /b\"]\nstatus = \"GET /a\"\n";
        let some = after(
            "spec/jobs.toml",
            text,
            "\"POST /b\"",
            "no version has the operation `POST /b`",
        );
        let After::Text(some) = some else {
            panic!("{some:?}")
        };
        assert!(some.contains("start = [\"POST /a\"]"), "{some}");
        for part in ["\"POST /a\"", "\"GET /a\""] {
            let all = after(
                "spec/jobs.toml",
                &some,
                part,
                "no version has the operation",
            );
            assert_eq!(all, After::Text(String::new()), "a job needs {part}");
        }
    }

    #[test]
    fn yaml_loses_the_lines_of_the_entry() {
        let text = "items:\n  - schema: zz\n    topics: [b]\n  - {schema: c, topics: [d]}\nfields:\n  e.f:\n    schema: {}\n  g: 1\n";
        let path = "spec/webhooks.yaml";
        let item = after(path, text, "zz", "no version has the schema `zz`");
        let After::Text(item) = item else {
            panic!("{item:?}")
        };
        assert_eq!(item, text.replace("  - schema: zz\n    topics: [b]\n", ""));
        let flow = after(path, text, "c,", "no version has the schema `c`");
        assert_eq!(
            flow,
            After::Text(text.replace("  - {schema: c, topics: [d]}\n", ""))
        );
        let last = text.replace("  - {schema: c, topics: [d]}\n", "");
        let item = after(path, &last, "zz", "no version has the schema `zz`");
        let without = last.replace("items:\n  - schema: zz\n    topics: [b]\n", "");
        assert_eq!(
            item,
            After::Text(without),
            "a list without items is removed"
        );
        let key = after(path, text, "e.f", "no version has the field `e.f`");
        assert_eq!(
            key,
            After::Text(text.replace("  e.f:\n    schema: {}\n", ""))
        );
    }

    #[test]
    fn a_link_becomes_a_name() {
        let text = "[a]\nnotes = \"See [`b.c`] and [`d`].\"\n";
        let after = after(
            "spec/docs/a.toml",
            text,
            "notes",
            "no version has the link target `b.c`",
        );
        assert_eq!(after, After::Text(text.replace("[`b.c`]", "`b.c`")));
    }
}
