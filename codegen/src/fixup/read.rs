//! Reads the file of a fixup.

use serde::de::{Error, IgnoredAny};
use serde::{Deserialize, Deserializer};
use serde_json_path::JsonPath;

use super::{Action, Edit, Fixup};
use crate::data::Spanned;
use crate::data::de::Sentence;
use crate::data::reader::Reader;
use crate::source::Node;

#[derive(Deserialize)]
#[serde(deny_unknown_fields, expecting = "a table")]
struct FixupFile {
    versions: Spanned<Vec<Spanned<Label>>>,
    /// The reason and the evidence are only for readers of the file.
    #[serde(rename = "reason")]
    _reason: Sentence,
    #[serde(rename = "evidence")]
    _evidence: Sentence,
    actions: Spanned<Vec<IgnoredAny>>,
}

/// A version in quotes.
struct Label(String);

impl<'de> Deserialize<'de> for Label {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let unquoted =
            "a version must be quoted, as in \"9.10\": without quotes it is the number 9.1";
        let label = String::deserialize(deserializer);
        label.map(Self).map_err(|_| D::Error::custom(unquoted))
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, expecting = "a table")]
struct ActionTable {
    target: Spanned<Target>,
    update: Option<IgnoredAny>,
    remove: Option<bool>,
}

#[derive(Deserialize)]
#[serde(try_from = "String")]
struct Target(JsonPath);

impl TryFrom<String> for Target {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        JsonPath::parse(&text).map(Self).map_err(|error| {
            format!(
                "invalid JSONPath: {} at character {}; a target has the form $.paths['/me'].get",
                error.message(),
                error.position() + 1
            )
        })
    }
}

/// Reads one parsed file, whose name is the fixup's id.
pub(crate) fn read(reader: &mut Reader<'_>, root: &Node) -> Option<Fixup> {
    let actions = root.items_of("actions").iter();
    let actions: Vec<Option<Action>> = actions.map(|node| action(reader, node)).collect();
    let file: FixupFile = reader.value(root)?;
    if actions.is_empty() {
        reader.fault(file.actions.span, "a fixup needs at least one action");
    }
    if file.versions.value.is_empty() {
        reader.fault(file.versions.span, "a fixup needs at least one version");
    }
    let mut versions: Vec<Spanned<String>> = Vec::new();
    for Spanned { span, value } in file.versions.value {
        if versions.iter().any(|known| known.value == value.0) {
            reader.fault(span, format!("the version `{}` is listed twice", value.0));
        }
        versions.push(Spanned {
            span,
            value: value.0,
        });
    }
    Some(Fixup {
        id: stem(&reader.file.path).to_owned(),
        versions,
        versions_span: file.versions.span,
        actions: actions.into_iter().collect::<Option<_>>()?,
    })
}

fn action(reader: &mut Reader<'_>, node: &Node) -> Option<Action> {
    let table: ActionTable = reader.value(node)?;
    let edit = match (node.get("update"), table.update, table.remove) {
        (Some(update), Some(_), None) => Edit::Update(update.clone()),
        (None, _, Some(true)) => Edit::Remove,
        _ => {
            let message = "an action must have either `update` or `remove: true`";
            reader.fault(table.target.span, message);
            return None;
        }
    };
    Some(Action {
        target: table.target.value.0,
        target_span: table.target.span,
        edit,
    })
}

/// Returns the file name without its extension: `note` for `spec/fixups/note.yaml`.
fn stem(path: &str) -> &str {
    let name = path.rsplit_once('/').map_or(path, |(_, name)| name);
    name.strip_suffix(".yaml").unwrap_or(name)
}
