//! Reads `names.toml`, which replaces names that the rules would give.

use serde::Deserialize;

use crate::data::Table;
use crate::data::reader::Reader;
use crate::data::table::Refers;
use crate::source::Node;

/// The tables of `names.toml`. Entries are optional and replace derived names.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Names {
    /// `POST /contacts/{}/tags` -> resource and method.
    pub operations: Table<Method>,
    /// A tag of the description -> its resource.
    pub resources: Table<String>,
    /// The place of a type -> its name.
    pub types: Table<String>,
    /// The place of a field -> its name.
    pub fields: Table<String>,
    /// The place of a union and the schema of an alternative, or the alternative's position, counted from 1 -> the name
    /// of the variant.
    pub arms: Table<String>,
    /// The string of an enum value -> its variant.
    pub values: Table<String>,
}

/// The name of an operation: `contacts.find`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct Method {
    /// The resource.
    pub resource: String,
    /// The method of the resource's handle.
    pub name: String,
}

impl Refers for Method {}

impl TryFrom<String> for Method {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let (resource, name) = text.split_once('.').ok_or_else(|| {
            format!("invalid method name `{text}`, expected the form `resource.method`")
        })?;
        Ok(Self {
            resource: resource.to_owned(),
            name: name.to_owned(),
        })
    }
}

impl Names {
    pub(crate) fn read(reader: &mut Reader<'_>, root: &Node) -> Self {
        let keys = [
            "operations",
            "resources",
            "types",
            "fields",
            "arms",
            "values",
        ];
        let [operations, resources, types, fields, arms, values] = reader.tables(root, keys);
        Self {
            operations: reader.entries(operations),
            resources: reader.entries(resources),
            types: reader.entries(types),
            fields: reader.entries(fields),
            arms: reader.entries(arms),
            values: reader.entries(values),
        }
    }
}
