//! Lowers a description to the [IR](crate::ir), which is independent of OpenAPI.

mod flat;
mod operation;
mod params;
mod response;
mod rest;
mod schema;
mod types;
mod union;

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use indexmap::IndexMap;
use openapiv3::{Components, OpenAPI, ReferenceOr};

use crate::diagnostics::{Diagnostic, Sources};
use crate::ir::{Api, Origin, Place, Skipped, Step, Type, TypeDef};
use crate::source::{Node, Span, escape_step, unescape_step};
use flat::Flat;
pub use params::VERSION_HEADER;

/// The maximum number of collected fields and alternatives; no known description reaches the maximum. Composition can
/// repeat parts, so without this bound a small description could cause an excessive amount of work.
const MOST_GATHERED: usize = 200_000;

/// The walk over one description.
pub(crate) struct Lower<'a> {
    doc: &'a OpenAPI,
    tree: &'a Node,
    /// Paths and components, keyed by JSON pointer; the map avoids a linear search.
    tops: HashMap<String, &'a Node>,
    sources: &'a Sources,
    types: BTreeMap<String, TypeDef>,
    in_progress: BTreeSet<&'a str>,
    flattened: BTreeSet<String>,
    /// Structs whose fields are still to be lowered. Fields are lowered later, because otherwise the recursion would be
    /// as deep as the longest chain of types that refer to each other.
    pending: Vec<(Flat<'a>, Site)>,
    /// JSON pointers of the parts that were lowered.
    seen: HashSet<String>,
    /// The number of schemas that contain the current schema.
    depth: usize,
    /// Whether a bound was reached, so that the remaining parts are skipped.
    exhausted: bool,
    /// The number of collected fields and alternatives.
    gathered: usize,
    skipped: Vec<Skipped>,
    diagnostics: Vec<Diagnostic>,
}

/// The position of the walk.
#[derive(Debug, Clone)]
pub(crate) struct Site {
    pub(crate) place: Place,
    pub(crate) pointer: String,
    /// The name of the property or parameter at this position, for rules that depend on the name.
    pub(crate) property: Option<String>,
}

impl Site {
    pub(crate) fn at(place: Place, pointer: impl Into<String>) -> Self {
        Self {
            place,
            pointer: pointer.into(),
            property: None,
        }
    }

    pub(crate) fn component(name: &str) -> Self {
        let pointer = format!("/components/schemas/{}", escape_step(name));
        Self::at(Place::schema(name), pointer)
    }

    pub(crate) fn inside(&self, way: &str) -> Self {
        Self {
            pointer: format!("{}/{way}", self.pointer),
            ..self.clone()
        }
    }

    pub(crate) fn property(&self, name: &str) -> Self {
        Self {
            place: self.place.field(name),
            pointer: format!("{}/properties/{}", self.pointer, escape_step(name)),
            property: Some(name.to_owned()),
        }
    }

    /// Returns a copy at another pointer, with the same place.
    pub(crate) fn placed_at(&self, pointer: String) -> Self {
        Self {
            pointer,
            ..self.clone()
        }
    }

    /// Returns a copy with the place of another site and the same pointer.
    pub(crate) fn placed_as(&self, other: &Self) -> Self {
        Self {
            pointer: self.pointer.clone(),
            ..other.clone()
        }
    }

    pub(crate) fn item(&self) -> Self {
        Self {
            place: self.place.then(Step::Item),
            ..self.inside("items")
        }
    }
}

/// Lowers a whole description. In addition to the IR, returns the components whose fields are part of other types.
pub(crate) fn lower<'a>(
    doc: &'a OpenAPI,
    tree: &'a Node,
    sources: &'a Sources,
    version: &str,
    module: &str,
) -> Result<(Api, BTreeSet<String>), Vec<Diagnostic>> {
    let mut lower = Lower {
        doc,
        tree,
        tops: tops(tree),
        sources,
        types: BTreeMap::new(),
        in_progress: BTreeSet::new(),
        flattened: BTreeSet::new(),
        pending: Vec::new(),
        seen: HashSet::new(),
        depth: 0,
        exhausted: false,
        gathered: 0,
        skipped: Vec::new(),
        diagnostics: Vec::new(),
    };
    let resources = lower.operations();
    lower.components();
    let mut skipped = std::mem::take(&mut lower.skipped);
    if !lower.diagnostics.is_empty() {
        return Err(lower.diagnostics);
    }
    skipped.extend(rest::rest(tree, &lower.seen));
    let types = lower.types.into_values().collect();
    let api = Api {
        version: version.to_owned(),
        module: module.to_owned(),
        types,
        resources,
        skipped,
        ..Api::default()
    };
    Ok((api, lower.flattened))
}

/// Returns every path and every component, keyed by JSON pointer.
fn tops(tree: &Node) -> HashMap<String, &Node> {
    let paths = tree.get("paths").map(|paths| ("/paths".to_owned(), paths));
    let sections = tree.entries_of("components").iter();
    let sections = sections.map(|section| (format!("/components/{}", section.key), &section.value));
    let entries = paths
        .into_iter()
        .chain(sections)
        .flat_map(|(pointer, node)| {
            let entries = node.entries().iter();
            entries.map(move |entry| {
                let pointer = format!("{pointer}/{}", escape_step(&entry.key));
                (pointer, &entry.value)
            })
        });
    entries.collect()
}

impl<'a> Lower<'a> {
    /// Lowers the components that no operation has reached, and lists the components for which no type is generated.
    fn components(&mut self) {
        self.finish();
        let components = self.doc.components.as_ref();
        for name in components.into_iter().flat_map(|all| all.schemas.keys()) {
            let lowered = self.component(name, None);
            self.finish();
            if lowered.ty != Type::Named(Place::schema(name).to_string()) {
                // A field that refers to a component with a constant has this constant, so the constant is not an
                // omission.
                self.seen.extend(lowered.constant_at);
                self.skipped.push(Skipped {
                    what: name.clone(),
                    reason: self.stands_for(&lowered.ty),
                });
            }
        }
    }

    fn stands_for(&self, ty: &Type) -> String {
        match ty {
            Type::Named(other) => format!("another name of `{other}`"),
            Type::List(_) => "a list, which is a `Vec` in fields".to_owned(),
            Type::Timestamp { .. } => {
                "a point in time, which is a `Timestamp` in fields".to_owned()
            }
            Type::Map => "an object whose keys are data, which is a `Map` in fields".to_owned(),
            Type::Json => "any JSON value, which is a `Value` in fields".to_owned(),
            _ => "a scalar, which fields contain directly".to_owned(),
        }
    }

    /// Reports a component that is composed of itself without a field or a list in between.
    pub(crate) fn endless(&mut self, name: &str) {
        let message = format!("`{name}` is composed of itself, so no Rust type can represent it");
        let help = "add a fixup that inserts an object with a property that refers to the type";
        self.refuse(
            "endless-type",
            &Site::component(name).pointer,
            message,
            help,
        );
    }

    /// Reports a schema that is nested deeper than the limit.
    pub(crate) fn too_deep(&mut self, pointer: &str) {
        self.exhausted = true;
        let message = format!(
            "the schemas that contain this schema are nested deeper than {} levels",
            flat::MOST_DEPTH
        );
        let help = "add a fixup that inserts an object with a property that refers to the inner schemas, or that replaces references with their targets";
        self.refuse("nested-too-deep", pointer, message, help);
    }

    /// Counts collected fields and alternatives, and returns whether the total exceeds the limit.
    fn too_much(&mut self, size: usize, pointer: &str) -> bool {
        self.gathered += size;
        if self.gathered <= MOST_GATHERED {
            return false;
        }
        if !self.exhausted {
            self.exhausted = true;
            let message = format!(
                "the types of this description have more than {MOST_GATHERED} fields and alternatives"
            );
            let help = "refer to components in properties instead of `allOf` or `oneOf`, which repeat the components that they refer to";
            self.refuse("too-many-parts", pointer, message, help);
        }
        true
    }

    /// Lists a part for which no code is generated.
    pub(crate) fn skip(&mut self, what: String, reason: &str) {
        let reason = reason.to_owned();
        self.skipped.push(Skipped { what, reason });
    }

    fn refuse(&mut self, id: &'static str, pointer: &str, message: String, help: &str) {
        let span = self.span(pointer);
        self.fault(Diagnostic::new(id, span, message).help(help));
    }

    /// Adds a diagnostic, unless an equal diagnostic was already added.
    pub(crate) fn fault(&mut self, fault: Diagnostic) {
        if !self.diagnostics.contains(&fault) {
            self.diagnostics.push(fault);
        }
    }

    pub(crate) fn span(&self, pointer: &str) -> Span {
        let steps = match pointer.starts_with("/components/") {
            true => 3,
            false => 2,
        };
        let end = pointer.match_indices('/').nth(steps);
        let (top, rest) = pointer.split_at(end.map_or(pointer.len(), |(at, _)| at));
        let node = match self.tops.get(top) {
            Some(node) => node.pointer(rest),
            None => self.tree.pointer(pointer),
        };
        node.map_or(self.tree.span, |node| node.span)
    }

    pub(crate) fn origin(&self, pointer: &str) -> Origin {
        let span = self.span(pointer);
        let file = self.sources.file(span.file);
        Origin {
            file: file.map_or_else(String::new, |file| file.path.clone()),
            line: self.sources.line(span),
            pointer: pointer.to_owned(),
            span,
        }
    }

    /// Returns `item` or, if it is a reference, the component that it refers to, with the JSON pointer of the result.
    pub(crate) fn resolve<T>(
        &self,
        item: &'a ReferenceOr<T>,
        pointer: String,
        section: fn(&'a Components) -> &'a IndexMap<String, ReferenceOr<T>>,
    ) -> Option<(&'a T, String)> {
        let (mut item, mut pointer) = (item, pointer);
        // Circular references are reported by an earlier pass.
        loop {
            match item {
                ReferenceOr::Item(item) => return Some((item, pointer)),
                ReferenceOr::Reference { reference } => {
                    let components = section(self.doc.components.as_ref()?);
                    pointer = reference.strip_prefix('#')?.to_owned();
                    item = components.get(&*unescape_step(pointer.rsplit('/').next()?))?;
                }
            }
        }
    }
}
