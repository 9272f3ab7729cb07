//! The view of a schema: its own keywords, and the keywords behind references and in the parts of an `allOf`.
//!
//! Two schemas with a different composition but the same meaning have the same view.

use indexmap::IndexMap;

use super::defaults;
use super::index::Index;
use codegen::source::{Node, Value};

/// Schemas that all apply to one value, like the parts of an `allOf`.
pub(super) type Site<'a> = Vec<&'a Node>;

/// Alternatives of one `oneOf` or `anyOf`.
#[derive(Debug, Clone)]
pub(super) struct Union<'a> {
    pub(super) keyword: &'a str,
    /// The list of alternatives.
    pub(super) list: &'a Node,
    pub(super) arms: Vec<&'a Node>,
}

/// The view of a schema. Each part has the node that declares it.
#[derive(Debug, Clone, Default)]
pub(super) struct View<'a> {
    pub(super) ty: Option<(&'a str, &'a Node)>,
    pub(super) format: Option<(&'a str, &'a Node)>,
    pub(super) null: Option<&'a Node>,
    /// The `enum` list, and the values in this list other than null.
    pub(super) values: Option<(&'a Node, Vec<&'a Node>)>,
    pub(super) properties: IndexMap<&'a str, Site<'a>>,
    /// The required properties, each with the object that requires it.
    pub(super) required: IndexMap<&'a str, &'a Node>,
    pub(super) items: Site<'a>,
    pub(super) additional: Option<&'a Node>,
    pub(super) unions: Vec<Union<'a>>,
    /// All other keywords, keyed by name.
    pub(super) others: IndexMap<&'a str, &'a Node>,
    /// The type of all alternatives, if the schema itself declares no type.
    implied: Option<&'a str>,
}

impl<'a> View<'a> {
    pub(super) fn of(index: &Index<'a>, site: &[&'a Node]) -> Self {
        let mut view = Self::default();
        for node in site {
            view.gather(index, node, &mut Vec::new());
        }
        view.null = null_of_all(index, site, 0);
        view.implied = view.unions.first().and_then(|union| {
            let mut types = union.arms.iter().map(|arm| type_of(index, arm, 0));
            let first = types.next()??;
            types.all(|other| other == Some(first)).then_some(first)
        });
        view
    }

    fn gather(&mut self, index: &Index<'a>, node: &'a Node, within: &mut Vec<*const Node>) {
        if within.contains(&std::ptr::from_ref(node)) {
            return;
        }
        within.push(node);
        if let Some(reference) = node.get("$ref") {
            match reference.as_str().and_then(|text| index.target(text)) {
                Some(target) => self.gather(index, target, within),
                None => self.note("$ref", reference),
            }
        } else {
            for entry in node.entries() {
                self.keyword(index, node, &entry.key, &entry.value, within);
            }
        }
        within.pop();
    }

    fn note(&mut self, keyword: &'a str, value: &'a Node) {
        self.others.insert(keyword, value);
    }

    fn keyword(
        &mut self,
        index: &Index<'a>,
        owner: &'a Node,
        keyword: &'a str,
        value: &'a Node,
        within: &mut Vec<*const Node>,
    ) {
        match (keyword, &value.value) {
            ("nullable" | "title" | "description" | "example" | "externalDocs", _) => {}
            ("type", Value::String(ty)) => self.ty = Some((ty, value)),
            ("format", Value::String(format)) => self.format = Some((format, value)),
            ("enum", Value::Seq(values)) => {
                let texts = values.iter().filter(|value| value.value != Value::Null);
                self.values = Some((value, texts.collect()));
            }
            ("properties", Value::Map(properties)) => {
                for entry in properties {
                    self.properties
                        .entry(&entry.key)
                        .or_default()
                        .push(&entry.value);
                }
            }
            ("required", Value::Seq(names)) => {
                for name in names.iter().filter_map(Node::as_str) {
                    self.required.entry(name).or_insert(owner);
                }
            }
            // A schema without keywords is equivalent to an absent schema.
            ("items", Value::Map(inner)) if inner.is_empty() => {}
            ("items", _) => self.items.push(value),
            ("additionalProperties", Value::Bool(true)) => {}
            ("additionalProperties", Value::Map(inner)) if inner.is_empty() => {}
            ("additionalProperties", _) => self.additional = Some(value),
            ("allOf", Value::Seq(parts)) => {
                parts
                    .iter()
                    .for_each(|part| self.gather(index, part, within));
            }
            ("oneOf" | "anyOf", Value::Seq(arms)) => match arms.as_slice() {
                [only] => self.gather(index, only, within),
                _ => self.unions.push(Union {
                    keyword,
                    list: value,
                    arms: flat(index, arms, keyword, 0),
                }),
            },
            (_, Value::Bool(false)) => {}
            _ if defaults::of_schema(keyword, value) => {}
            _ => self.note(keyword, value),
        }
    }

    /// Returns the declared type, or the type that the other keywords of the schema imply.
    pub(super) fn type_name(&self) -> &'a str {
        if let Some((name, _)) = self.ty {
            return name;
        }
        let texts = self.values.as_ref().is_some_and(|(_, values)| {
            !values.is_empty() && values.iter().all(|value| value.as_str().is_some())
        });
        if !self.properties.is_empty() || !self.required.is_empty() || self.additional.is_some() {
            "object"
        } else if !self.items.is_empty() {
            "array"
        } else if texts {
            "string"
        } else {
            self.implied.unwrap_or("any")
        }
    }

    /// Returns whether the schema only lists alternatives.
    pub(super) fn is_choice(&self) -> bool {
        self.unions.len() == 1
            && self.properties.is_empty()
            && self.items.is_empty()
            && self.values.is_none()
            && (self.ty.is_none() || self.type_name() == "object")
    }

    /// Returns the only string that a property can have.
    pub(super) fn constant(&self) -> Option<&'a str> {
        match self.values.as_ref()?.1.as_slice() {
            [only] => only.as_str(),
            _ => None,
        }
    }
}

/// Returns the type of a schema, if the type is declared or follows from the properties or the first alternative.
fn type_of<'a>(index: &Index<'a>, node: &'a Node, depth: usize) -> Option<&'a str> {
    if depth > 8 {
        return None;
    }
    let node = index.resolve(node);
    if let Some(name) = node.get("type").and_then(Node::as_str) {
        return Some(name);
    }
    if node.get("properties").is_some() || node.get("required").is_some() {
        return Some("object");
    }
    ["allOf", "oneOf", "anyOf"].iter().find_map(|keyword| {
        let first = node.get(keyword)?.items().first()?;
        type_of(index, first, depth + 1)
    })
}

/// Flattens alternatives of alternatives, if the inner list has no sibling keywords.
fn flat<'a>(index: &Index<'a>, arms: &'a [Node], keyword: &str, depth: usize) -> Vec<&'a Node> {
    let mut all = Vec::new();
    for arm in arms {
        match index.resolve(arm).entries() {
            [only] if only.key == keyword && depth < 8 => {
                all.extend(flat(index, only.value.items(), keyword, depth + 1));
            }
            _ => all.push(arm),
        }
    }
    all
}

/// Returns the node that allows null, if every part allows it.
fn null_of_all<'a>(index: &Index<'a>, site: &[&'a Node], depth: usize) -> Option<&'a Node> {
    let mut first = None;
    for node in site {
        let found = null_of(index, node, depth + 1)?;
        first = first.or(Some(found));
    }
    first
}

fn null_of<'a>(index: &Index<'a>, node: &'a Node, depth: usize) -> Option<&'a Node> {
    if depth > 32 {
        return None;
    }
    if let Some(reference) = node.get("$ref").and_then(Node::as_str) {
        return null_of(index, index.target(reference)?, depth + 1);
    }
    let listed = node.get("enum").is_some_and(|values| {
        values
            .items()
            .iter()
            .any(|value| value.value == Value::Null)
    });
    if node.get("nullable").and_then(Node::as_bool) == Some(true) || listed {
        return Some(node);
    }
    if node.get("type").is_some() {
        return None;
    }
    if let Some(parts) = node.get("allOf") {
        let parts: Site<'a> = parts.items().iter().collect();
        return null_of_all(index, &parts, depth);
    }
    let arms = node.get("oneOf").or_else(|| node.get("anyOf"))?;
    arms.items()
        .iter()
        .find_map(|arm| null_of(index, arm, depth + 1))
}

/// Returns a short description of a schema: `list of tag`, `string (date)`, `one of 3 alternatives`.
pub(super) fn summary(site: &[&Node]) -> String {
    site.iter()
        .map(|node| node_summary(node, 0))
        .collect::<Vec<_>>()
        .join(" and ")
}

fn node_summary(node: &Node, depth: usize) -> String {
    if let Some(reference) = node.get("$ref").and_then(Node::as_str) {
        return reference.rsplit('/').next().unwrap_or(reference).to_owned();
    }
    if depth > 4 {
        return "…".to_owned();
    }
    let inner = |node: &Node| node_summary(node, depth + 1);
    if let Some(values) = node.get("enum") {
        return match values.items() {
            [only] => format!("`{}`", plain(only)),
            many => format!("one of {} values", many.len()),
        };
    }
    for keyword in ["allOf", "oneOf", "anyOf"] {
        match node.get(keyword).map(Node::items) {
            Some([]) | None => {}
            Some([only]) => return inner(only),
            Some(many) => {
                let glue = if keyword == "allOf" { " and " } else { " or " };
                let mut parts: Vec<String> = many.iter().map(inner).collect();
                parts.dedup();
                return parts.join(glue);
            }
        }
    }
    let format = node.get("format").and_then(Node::as_str);
    match node.get("type").and_then(Node::as_str) {
        Some("array") => match node.get("items") {
            Some(items) => format!("list of {}", inner(items)),
            None => "list".to_owned(),
        },
        Some("object") => object(node),
        Some(ty) => match format {
            Some(format) => format!("{ty}, {format}"),
            None => ty.to_owned(),
        },
        None if node.get("properties").is_some() => object(node),
        None if node.get("required").is_some() => {
            let names = node.get("required").map(Node::items).unwrap_or_default();
            let names: Vec<String> = names.iter().map(plain).collect();
            format!("object that has {}", names.join(", "))
        }
        None => "any value".to_owned(),
    }
}

fn object(node: &Node) -> String {
    let properties = node.get("properties").map(Node::entries);
    let names = properties.unwrap_or_default().iter();
    let names: Vec<&str> = names.map(|entry| entry.key.as_str()).collect();
    match names.as_slice() {
        [] => "object".to_owned(),
        [some @ .., _] if some.len() >= 4 => {
            format!("object with {} properties", names.len())
        }
        some => format!("object with {}", some.join(", ")),
    }
}

/// Formats a value; strings have no quotes.
pub(super) fn plain(node: &Node) -> String {
    match &node.value {
        Value::String(text) => text.clone(),
        Value::Null => "null".to_owned(),
        _ => node.to_json().to_string(),
    }
}
