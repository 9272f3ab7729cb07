//! Lowers operations: paths and bodies.

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;
use openapiv3::{MediaType, Operation as Declared, PathItem, ReferenceOr, RequestBody};

use super::{Lower, Site};
use crate::diagnostics::Diagnostic;
use crate::ir::{Argument, Body, Encoding, Operation, Part, PathParam, Place, Resource, Type};
use crate::openapi::{anonymous, essence, path_variables};
use crate::source::escape_step;

impl<'a> Lower<'a> {
    /// Returns every operation, in one resource that the name pass divides.
    pub(crate) fn operations(&mut self) -> Vec<Resource> {
        let doc = self.doc;
        let mut operations = Vec::new();
        for (path, item) in &doc.paths.paths {
            let ReferenceOr::Item(item) = item else {
                continue;
            };
            for (method, declared) in item.iter() {
                operations.push(self.operation(path, method, item, declared));
            }
        }
        self.refuse_twins(&operations);
        refuse_siblings(&mut operations);
        vec![Resource {
            module: String::new(),
            handle: String::new(),
            operations,
        }]
    }

    /// Reports a method that occurs twice in paths that differ only in the names of their parameters.
    fn refuse_twins(&mut self, operations: &[Operation]) {
        let mut known: BTreeMap<&str, &Operation> = BTreeMap::new();
        for operation in operations {
            if let Some(first) = known.insert(&operation.key, operation) {
                let message = format!(
                    "`{}` and `{}` are the same path, and both have the method {}",
                    first.path, operation.path, operation.method
                );
                let again = Diagnostic::new("duplicate-path", operation.origin.span, message)
                    .label("again here")
                    .also(first.origin.span, "first here");
                let help = "add a fixup that removes one of the two operations or changes its path";
                self.fault(again.help(help));
            }
        }
    }

    fn operation(
        &mut self,
        path: &'a str,
        method: &str,
        item: &'a PathItem,
        declared: &'a Declared,
    ) -> Operation {
        let key = operation_key(method, path);
        let pointer = format!("/paths/{}/{method}", escape_step(path));
        let parameters = self.parameters(path, item, declared, &pointer);
        let (answer, accept, errors) = self.answer(declared, &key, &pointer);
        let body = declared.request_body.as_ref();
        let body = body.and_then(|body| self.body(body, &key, &pointer));
        let params = self.params(&parameters, &key, &pointer);
        Operation {
            name: String::new(),
            id: declared.operation_id.clone(),
            tags: declared.tags.clone(),
            key,
            method: method.to_uppercase(),
            path: path.to_owned(),
            path_params: path_params(path),
            paging: None,
            idempotency: None,
            params,
            body,
            bare_list: self.is_bare_list(&answer),
            answer,
            accept,
            errors,
            deprecated: declared.deprecated,
            origin: self.origin(&pointer),
        }
    }

    fn body(
        &mut self,
        body: &'a ReferenceOr<RequestBody>,
        key: &str,
        pointer: &str,
    ) -> Option<Body> {
        let here = format!("{pointer}/requestBody");
        let (body, pointer) = self.resolve(body, here, |all| &all.request_bodies)?;
        let (media_type, media, encoding) = preferred(&body.content)?;
        self.seen
            .insert(format!("{pointer}/content/{}", escape_step(media_type)));
        let typed = !matches!(encoding, Encoding::Bytes(_));
        let schema = media.schema.as_ref().filter(|_| typed);
        let pointer = format!("{pointer}/content/{}/schema", escape_step(media_type));
        let site = Site::at(Place::operation(key, Part::Request), pointer);
        let ty = schema.map_or(Type::File, |schema| {
            self.seen.insert(site.pointer.clone());
            self.schema(schema.into(), &site).ty
        });
        Some(Body {
            ty,
            encoding,
            argument: Argument::default(),
        })
    }
}

/// Returns the preferred media type of a body: its name, its definition and its encoding.
fn preferred(content: &IndexMap<String, MediaType>) -> Option<(&str, &MediaType, Encoding)> {
    let ranked = content.iter().map(|(name, media)| {
        let (rank, encoding) = match essence(name).as_str() {
            "application/json" => (0, Encoding::Json),
            json if json.ends_with("+json") => (1, Encoding::Json),
            "multipart/form-data" => (2, Encoding::Multipart),
            "application/x-www-form-urlencoded" => (3, Encoding::Form),
            _ => (4, Encoding::Bytes(name.clone())),
        };
        (rank, name.as_str(), media, encoding)
    });
    let (_, name, media, encoding) = ranked.min_by_key(|(rank, ..)| *rank)?;
    Some((name, media, encoding))
}

/// Returns the key of an operation, such as `POST /contacts/{}/tags`, which does not depend on the names of path
/// parameters.
pub(super) fn operation_key(method: &str, path: &str) -> String {
    format!("{} {}", method.to_uppercase(), anonymous(path))
}

fn path_params(path: &str) -> Vec<PathParam> {
    let params = path_variables(path).map(|name| PathParam {
        name: String::new(),
        json: name.to_owned(),
        refused: Vec::new(),
    });
    params.collect()
}

/// Finds, for every path parameter, the values that would select another operation.
fn refuse_siblings(operations: &mut [Operation]) {
    let segments = |operation: &Operation| -> Vec<String> {
        operation.path.split('/').map(str::to_owned).collect()
    };
    let mut paths: BTreeMap<(String, usize), Vec<Vec<String>>> = BTreeMap::new();
    for operation in operations.iter() {
        let path = segments(operation);
        let alike = paths.entry((operation.method.clone(), path.len()));
        alike.or_default().push(path);
    }
    for operation in operations {
        let own = segments(operation);
        let alike = paths.get(&(operation.method.clone(), own.len()));
        let overlapping = alike.into_iter().flatten();
        let mut refused: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        for other in overlapping.filter(|other| **other != own && overlaps(&own, other)) {
            for (mine, theirs) in own.iter().zip(other) {
                if let (Some(name), None) = (parameter_name(mine), parameter_name(theirs)) {
                    refused.entry(name).or_default().insert(theirs);
                }
            }
        }
        for param in &mut operation.path_params {
            let values = refused.remove(param.json.as_str()).unwrap_or_default();
            param.refused = values.into_iter().map(str::to_owned).collect();
        }
    }
}

/// Returns whether some path is an instance of both templates, according to their fixed segments.
fn overlaps(own: &[String], other: &[String]) -> bool {
    own.iter().zip(other).all(|(mine, theirs)| {
        mine == theirs || parameter_name(mine).is_some() || parameter_name(theirs).is_some()
    })
}

fn parameter_name(segment: &str) -> Option<&str> {
    segment.strip_prefix('{')?.strip_suffix('}')
}
