//! Checks that every part of a description is generated or listed with a reason.

use std::collections::{BTreeMap, BTreeSet};

use codegen::ir::{Answer, Api, Kind, Selector, Type};

use crate::passes::describe::{Description, Fact, KINDS, What};

/// The contents of an IR, for lookup by name.
struct Inventory<'a> {
    api: &'a Api,
    fields: BTreeMap<&'a str, Vec<&'a Type>>,
    texts: BTreeSet<&'a str>,
    parameters: BTreeSet<&'a str>,
    components: BTreeSet<&'a str>,
    skipped: BTreeSet<String>,
}

/// Returns the facts that are neither in the IR nor listed as skipped.
pub(crate) fn lost(description: &Description, api: &Api) -> Vec<String> {
    let inventory = Inventory::of(api);
    let lost = description.facts.iter().filter(|fact| {
        let left_out = fact.homes.iter().any(|home| inventory.lists(home));
        !left_out && !inventory.has(description, fact)
    });
    lost.map(|fact| format!("{:?} in {:?} is lost", fact.what, fact.homes.last()))
        .collect()
}

impl<'a> Inventory<'a> {
    fn of(api: &'a Api) -> Self {
        let mut all = Self {
            api,
            fields: BTreeMap::new(),
            texts: BTreeSet::new(),
            parameters: BTreeSet::new(),
            components: BTreeSet::new(),
            skipped: api.skipped.iter().map(|one| plain(&one.what)).collect(),
        };
        assert!(api.skipped.iter().all(|one| !one.reason.is_empty()));
        for def in &api.types {
            all.components.extend(def.component());
            match &def.kind {
                Kind::Struct(fields) => {
                    for field in fields {
                        all.fields.entry(&field.json).or_default().push(&field.ty);
                        all.texts.extend(field.constant.as_deref());
                    }
                }
                Kind::Enum(values) => {
                    all.texts
                        .extend(values.iter().map(|value| value.json.as_str()));
                }
                Kind::Union(arms) => {
                    let tags = arms.iter().filter_map(|arm| arm.tag.as_ref());
                    all.texts
                        .extend(tags.flat_map(|(_, texts)| texts).map(String::as_str));
                }
                Kind::Answers(_) => {}
            }
        }
        for operation in api.operations() {
            let names = operation
                .path_params
                .iter()
                .map(|param| param.json.as_str());
            all.parameters.extend(names);
        }
        all
    }

    /// Returns whether this path is listed as skipped.
    fn lists(&self, path: &str) -> bool {
        let path = plain(path);
        // If only one status has a type, the place of the type does not contain the status.
        let single = path.split_once(" response ").map(|(front, rest)| {
            let end = rest.find(['.', '|', '[', ' ']).unwrap_or(rest.len());
            format!("{front} response{}", &rest[end..])
        });
        let both = [Some(path), single].into_iter().flatten();
        both.into_iter().any(|path| self.skipped.contains(&path))
    }

    fn has(&self, description: &Description, fact: &Fact) -> bool {
        match &fact.what {
            What::Operation(key) => self.api.operations().any(|one| one.key == *key),
            What::Component(name) => self.components.contains(name.as_str()) || self.lists(name),
            What::Property(name) => {
                self.fields.contains_key(name.as_str()) || self.lists_last(name)
            }
            What::Text(text) => self.texts.contains(text.as_str()),
            What::Parameter(name) => {
                self.parameters.contains(name.as_str()) || self.fields.contains_key(name.as_str())
            }
            What::Status(key, status) => self.status(key, status),
            What::OnlyListed(path) => self.lists(path),
            What::Conflict(name, path) => {
                let types = self.fields.get(name.as_str());
                let any = types.is_some_and(|all| all.iter().all(|ty| **ty == Type::Json));
                // If alternatives form one object, the place of its type is the place of the union.
                let bare = |path: &str| plain(path).replace('|', "");
                let listed = || self.skipped.iter().any(|one| bare(one) == bare(path));
                any || self.lists(path) || listed()
            }
            What::Kinds(name, schema) => {
                let Some(types) = self.fields.get(name.as_str()) else {
                    return self.lists_last(name);
                };
                let wanted = description.kinds(schema);
                types.iter().all(|ty| {
                    let mut known = BTreeSet::new();
                    self.kinds(ty, &mut known, 0);
                    wanted.is_subset(&known)
                })
            }
        }
    }

    /// Returns whether a path that ends in this name is listed as skipped.
    fn lists_last(&self, name: &str) -> bool {
        let end = format!(".{}", plain(name));
        self.skipped.iter().any(|path| path.ends_with(&end))
    }

    /// Returns whether a status is covered: a call returns the response of a success status, and the operation
    /// documents an error status.
    fn status(&self, key: &str, status: &str) -> bool {
        let Some(operation) = self.api.operations().find(|one| one.key == key) else {
            return false;
        };
        if status.starts_with(['4', '5']) {
            return operation.errors.iter().any(|error| error == status);
        }
        if self.lists(&format!("{key} response {status}")) {
            return true;
        }
        match &operation.answer {
            Answer::Redirect => status.starts_with('3'),
            Answer::Json(Type::Named(name)) if self.answers(name).is_some() => {
                let code = status.replace('X', "0");
                let statuses = self.answers(name).unwrap_or_default();
                statuses.iter().any(|one| one.to_string() == code)
            }
            _ => status.starts_with('2') || status == "default",
        }
    }

    fn answers(&self, name: &str) -> Option<Vec<u16>> {
        match &self.api.definition(name)?.kind {
            Kind::Answers(arms) => Some(arms.iter().map(|arm| arm.status).collect()),
            _ => None,
        }
    }

    /// Collects the kinds of JSON values that a type reads.
    fn kinds(&self, ty: &Type, known: &mut BTreeSet<&'static str>, depth: usize) {
        match ty {
            Type::String | Type::File => known.extend(["text", "date"]),
            Type::Integer => known.extend(["integer"]),
            Type::Float => known.extend(["integer", "number"]),
            Type::Boolean => known.extend(["boolean"]),
            Type::Id { .. } => known.extend(["text", "date", "integer"]),
            Type::Timestamp { .. } => known.extend(["date", "integer", "number"]),
            Type::Json => known.extend(KINDS),
            Type::Map => known.extend(["object"]),
            Type::List(_) => known.extend(["list"]),
            Type::Boxed(inner) => self.kinds(inner, known, depth),
            Type::Named(_) if depth > 8 => {}
            Type::Named(name) => match self.api.definition(name).map(|def| &def.kind) {
                Some(Kind::Struct(_)) => known.extend(["object"]),
                Some(Kind::Enum(_)) => known.extend(["text", "date"]),
                Some(Kind::Union(arms)) => {
                    for arm in arms {
                        self.kinds(&arm.ty, known, depth + 1);
                        if arm.selector == Selector::Any {
                            known.extend(KINDS);
                        }
                    }
                }
                Some(Kind::Answers(_)) | None => {}
            },
        }
    }
}

/// Returns a path without the parts that depend on the form of a union: the positions of alternatives, the unions in
/// between, and quotation marks. A range of statuses is replaced with its first status.
fn plain(path: &str) -> String {
    let path = path.replace('"', "").replace("XX", "00");
    let mut parts = path.split('|');
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        if !text.ends_with('|') {
            text.push('|');
        }
        text.push_str(part.trim_start_matches(|letter: char| letter.is_ascii_digit()));
    }
    text
}
