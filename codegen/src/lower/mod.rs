//! OpenAPI words end here: a description becomes the [IR](crate::ir).

mod flat;
mod operation;
mod params;
mod response;
mod schema;
mod types;
mod union;

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;
use openapiv3::{Components, OpenAPI, ReferenceOr};

use crate::diagnostics::{Diagnostic, Sources};
use crate::ir::{Api, Origin, Place, Skipped, Step, Type, TypeDef};
use crate::source::{Node, Span, escape_step, unescape_step};
pub use params::VERSION_HEADER;

/// What lowering gives.
pub(crate) struct Output {
    pub(crate) api: Api,
    /// Components whose fields stand in other types.
    pub(crate) flattened: BTreeSet<String>,
}

/// The walk over one description.
pub(crate) struct Lower<'a> {
    doc: &'a OpenAPI,
    tree: &'a Node,
    sources: &'a Sources,
    types: BTreeMap<String, TypeDef>,
    in_progress: BTreeSet<&'a str>,
    flattened: BTreeSet<String>,
    skipped: Vec<Skipped>,
    diagnostics: Vec<Diagnostic>,
}

/// Where the walk stands.
#[derive(Debug, Clone)]
pub(crate) struct Site {
    pub(crate) place: Place,
    pub(crate) pointer: String,
    /// The property or parameter whose value this is, for rules that go by name.
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

    /// Takes the place of another site, and keeps its own pointer.
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

/// Lowers a whole description.
pub(crate) fn lower<'a>(
    doc: &'a OpenAPI,
    tree: &'a Node,
    sources: &'a Sources,
    version: &str,
    module: &str,
) -> Result<Output, Vec<Diagnostic>> {
    let mut lower = Lower {
        doc,
        tree,
        sources,
        types: BTreeMap::new(),
        in_progress: BTreeSet::new(),
        flattened: BTreeSet::new(),
        skipped: Vec::new(),
        diagnostics: Vec::new(),
    };
    let resources = lower.operations();
    let skipped = lower.components();
    if !lower.diagnostics.is_empty() {
        return Err(lower.diagnostics);
    }
    let types = lower.types.into_values().collect();
    let api = Api {
        version: version.to_owned(),
        module: module.to_owned(),
        types,
        resources,
        lists: Vec::new(),
        jobs: Vec::new(),
        events: Vec::new(),
        event_rules: Vec::new(),
        fin_events: Vec::new(),
        skipped,
    };
    Ok(Output {
        api,
        flattened: lower.flattened,
    })
}

impl<'a> Lower<'a> {
    /// Lowers what no operation reached, and tells which components became no type.
    fn components(&mut self) -> Vec<Skipped> {
        let mut skipped = std::mem::take(&mut self.skipped);
        let components = self.doc.components.as_ref();
        for name in components.into_iter().flat_map(|all| all.schemas.keys()) {
            let lowered = self.component(name, None).ty;
            if lowered != Type::Named(name.clone()) {
                skipped.push(Skipped {
                    what: name.clone(),
                    reason: self.stands_for(&lowered),
                });
            }
        }
        skipped
    }

    fn stands_for(&self, ty: &Type) -> String {
        match ty {
            Type::Named(other) => format!("another name of `{other}`"),
            Type::List(_) => "a list, which fields have as `Vec`".to_owned(),
            Type::Timestamp { .. } => {
                "a point in time, which fields have as `Timestamp`".to_owned()
            }
            Type::Map => "an object whose keys are data, which fields have as `Map`".to_owned(),
            Type::Json => "any JSON, which fields have as `Value`".to_owned(),
            _ => "a scalar, which fields have as such".to_owned(),
        }
    }

    /// A component that is made of itself, without a field or a list between, has no type.
    pub(crate) fn endless(&mut self, name: &str) {
        let span = self.span(&Site::component(name).pointer);
        if self
            .diagnostics
            .iter()
            .any(|known| known.id == "endless-type" && known.labels[0].span == span)
        {
            return;
        }
        let mut diagnostic = Diagnostic::new(
            "endless-type",
            span,
            format!("`{name}` is made of itself, so no Rust type can hold it"),
        );
        diagnostic.help =
            "put an object between with a fixup: one of its properties may hold the type again"
                .to_owned();
        self.diagnostics.push(diagnostic);
    }

    pub(crate) fn span(&self, pointer: &str) -> Span {
        self.tree
            .pointer(pointer)
            .map_or(self.tree.span, |node| node.span)
    }

    pub(crate) fn origin(&self, pointer: &str) -> Origin {
        let span = self.span(pointer);
        let file = self.sources.file(span.file);
        Origin {
            file: file.map_or_else(String::new, |file| file.path.clone()),
            line: self.sources.line(span),
            pointer: pointer.to_owned(),
        }
    }

    /// What stands at the pointer, or the component that it refers to, with its own pointer.
    pub(crate) fn resolve<T>(
        &self,
        item: &'a ReferenceOr<T>,
        pointer: String,
        section: fn(&'a Components) -> &'a IndexMap<String, ReferenceOr<T>>,
    ) -> Option<(&'a T, String)> {
        match item {
            ReferenceOr::Item(item) => Some((item, pointer)),
            ReferenceOr::Reference { reference } => {
                let pointer = reference.strip_prefix('#')?;
                let name = unescape_step(pointer.rsplit('/').next()?);
                let components = section(self.doc.components.as_ref()?);
                Some((components.get(&*name)?.as_item()?, pointer.to_owned()))
            }
        }
    }
}
