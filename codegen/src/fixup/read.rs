//! Strict reading of a fixup's file.

use serde_json_path::JsonPath;

use super::{Action, Edit, Fixup};
use crate::diagnostics::Diagnostic;
use crate::source::{Node, Span, Value};

/// Reads one parsed file; `name` is the file's path or the stem of its name.
pub fn read(name: &str, node: &Node) -> Result<Fixup, Vec<Diagnostic>> {
    let mut reader = Reader::default();
    reader.only_keys(node, &["versions", "reason", "evidence", "actions"]);
    let versions = reader.required(node, "versions");
    let reason = reader.required(node, "reason");
    let evidence = reader.required(node, "evidence");
    let actions = reader.required(node, "actions");
    let fixup = Fixup {
        id: stem(name).to_owned(),
        versions: versions.map_or_else(Vec::new, |node| reader.versions(node)),
        versions_span: versions.map_or(node.span, |node| node.span),
        reason: reason.map_or_else(String::new, |node| reader.sentence(node)),
        evidence: evidence.map_or_else(String::new, |node| reader.sentence(node)),
        actions: actions.map_or_else(Vec::new, |node| reader.actions(node)),
    };
    if reader.found.is_empty() {
        Ok(fixup)
    } else {
        Err(reader.found)
    }
}

/// `note` of `spec/fixups/note.yaml`.
pub(super) fn stem(path: &str) -> &str {
    let name = path.rsplit_once('/').map_or(path, |(_, name)| name);
    name.strip_suffix(".yaml").unwrap_or(name)
}

/// Goes on after a finding, so that all of a file's faults are told at once.
#[derive(Default)]
struct Reader {
    found: Vec<Diagnostic>,
}

impl Reader {
    fn refuse(&mut self, span: Span, message: impl Into<String>, help: impl Into<String>) {
        self.found
            .push(Diagnostic::new("invalid-fixup", span, message).help(help));
    }

    fn only_keys(&mut self, node: &Node, allowed: &[&str]) {
        let unknown = node.entries().iter();
        for entry in unknown.filter(|entry| !allowed.contains(&entry.key.as_str())) {
            self.refuse(
                entry.key_span,
                format!("`{}` means nothing here", entry.key),
                format!("the keys are {}", allowed.join(", ")),
            );
        }
    }

    fn required<'a>(&mut self, node: &'a Node, key: &str) -> Option<&'a Node> {
        let value = node.get(key);
        if value.is_none() {
            self.refuse(
                start_of(node),
                format!("`{key}` is missing"),
                "a fixup says which versions have the fault, the reason, the evidence, and the actions that repair it",
            );
        }
        value
    }

    fn versions(&mut self, node: &Node) -> Vec<String> {
        let mut versions: Vec<String> = Vec::new();
        for item in node.items() {
            match item.as_str() {
                Some(version) if versions.iter().any(|known| known == version) => {
                    let message = format!("the version `{version}` is listed twice");
                    self.refuse(item.span, message, "delete one of the two");
                }
                Some(version) => versions.push(version.to_owned()),
                None => self.refuse(
                    item.span,
                    format!("a version is text, not {}", item.value.kind()),
                    "put it in quotes, as \"2.10\": without them it is the number 2.1",
                ),
            }
        }
        if node.items().is_empty() {
            self.refuse(
                node.span,
                "no version is listed",
                "list at least one version in brackets, as [\"2.14\"], or delete the file",
            );
        }
        versions
    }

    fn sentence(&mut self, node: &Node) -> String {
        let text = node.as_str().unwrap_or_default().trim();
        if text.is_empty() {
            self.refuse(
                node.span,
                "this must be a sentence",
                "say what is wrong and how it is known, for whoever meets this entry later",
            );
        }
        text.to_owned()
    }

    fn actions(&mut self, node: &Node) -> Vec<Action> {
        if node.items().is_empty() {
            self.refuse(
                node.span,
                "no action is listed",
                "list at least one target with its update or removal",
            );
        }
        let items = node.items().iter();
        items.filter_map(|item| self.action(item)).collect()
    }

    fn action(&mut self, node: &Node) -> Option<Action> {
        self.only_keys(node, &["target", "update", "remove"]);
        let edit = self.edit(node);
        let target = self.required(node, "target")?;
        let path = self.path(target)?;
        Some(Action {
            target: path,
            target_span: target.span,
            edit: edit?,
        })
    }

    fn edit(&mut self, node: &Node) -> Option<Edit> {
        match (node.get("update"), node.get("remove")) {
            (Some(update), None) => Some(Edit::Update(update.clone())),
            (None, Some(remove)) if remove.value == Value::Bool(true) => Some(Edit::Remove),
            _ => {
                self.refuse(
                    start_of(node),
                    "an action has either an `update` or `remove: true`",
                    "do one of the two; what needs both is two actions",
                );
                None
            }
        }
    }

    fn path(&mut self, node: &Node) -> Option<JsonPath> {
        match JsonPath::parse(node.as_str().unwrap_or_default()) {
            Ok(path) => Some(path),
            Err(error) => {
                self.refuse(
                    node.span,
                    format!("the target is no JSONPath: {}", error.message()),
                    format!(
                        "look at its character {}; a target is written like $.paths['/me'].get",
                        error.position() + 1
                    ),
                );
                None
            }
        }
    }
}

/// The first key of a mapping, which shows the place without underlining all of it.
fn start_of(node: &Node) -> Span {
    let first = node.entries().first();
    first.map_or(node.span, |entry| entry.key_span)
}
