//! Operations: paths and bodies.

use std::collections::BTreeMap;

use indexmap::IndexMap;
use openapiv3::{MediaType, Operation as Declared, PathItem, ReferenceOr, RequestBody};

use super::{Lower, Site, escape};
use crate::ir::{
    Argument, Body, Encoding, Operation, Part, PathParam, Place, Resource, Skipped, Type,
};

impl<'a> Lower<'a> {
    /// Every operation, in one resource that the name pass divides.
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
        refuse_siblings(&mut operations);
        vec![Resource {
            module: String::new(),
            handle: String::new(),
            operations,
        }]
    }

    fn operation(
        &mut self,
        path: &'a str,
        method: &str,
        item: &'a PathItem,
        declared: &'a Declared,
    ) -> Operation {
        let key = operation_key(method, path);
        let pointer = format!("/paths/{}/{method}", escape(path));
        let parameters = self.parameters(path, item, declared, &pointer);
        let (answer, accept, errors) = self.answer(declared, &key, &pointer);
        let body = declared
            .request_body
            .as_ref()
            .and_then(|body| self.body(body, &key, &pointer));
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
            repeat: None,
            params,
            body,
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
        let (body, pointer) = match body {
            ReferenceOr::Item(body) => (body, format!("{pointer}/requestBody")),
            ReferenceOr::Reference { reference } => {
                let name = reference.strip_prefix("#/components/requestBodies/")?;
                let found = self
                    .doc
                    .components
                    .as_ref()?
                    .request_bodies
                    .get(name)?
                    .as_item()?;
                (found, format!("/components/requestBodies/{}", escape(name)))
            }
        };
        let (media_type, media, encoding) = preferred(&body.content)?;
        let others = body.content.keys().filter(|other| *other != media_type);
        self.skipped.extend(others.map(|other| Skipped {
            what: format!("{key} body as {other}"),
            reason: format!("it is sent as {media_type}"),
        }));
        let schema = media
            .schema
            .as_ref()
            .filter(|_| !matches!(encoding, Encoding::Bytes(_)));
        let site = Site {
            place: Place::operation(key, Part::Request),
            pointer: format!("{pointer}/content/{}/schema", escape(media_type)),
            property: None,
        };
        let ty = schema.map_or(Type::File, |schema| self.schema(schema.into(), &site).ty);
        Some(Body {
            ty,
            encoding,
            argument: Argument::default(),
        })
    }
}

/// The media type that is written when there are several, how, and its name.
fn preferred(content: &IndexMap<String, MediaType>) -> Option<(&str, &MediaType, Encoding)> {
    let ranked = content.iter().map(|(name, media)| {
        let essence = name
            .split(';')
            .next()
            .unwrap_or(name)
            .trim()
            .to_ascii_lowercase();
        let (rank, encoding) = match essence.as_str() {
            "application/json" => (0, Encoding::Json),
            json if json.ends_with("+json") => (1, Encoding::Json),
            "multipart/form-data" => (2, Encoding::Multipart),
            "application/x-www-form-urlencoded" => (3, Encoding::Form),
            _ => (4, Encoding::Bytes(name.clone())),
        };
        (rank, name.as_str(), media, encoding)
    });
    ranked
        .min_by_key(|(rank, ..)| *rank)
        .map(|(_, name, media, encoding)| (name, media, encoding))
}

/// `POST /contacts/{}/tags`: the same whatever a version calls its path parameters.
fn operation_key(method: &str, path: &str) -> String {
    let segments = path.split('/').map(|segment| match segment.find('{') {
        Some(at) => format!("{}{{}}", &segment[..at]),
        None => segment.to_owned(),
    });
    format!(
        "{} {}",
        method.to_uppercase(),
        segments.collect::<Vec<_>>().join("/")
    )
}

fn path_params(path: &str) -> Vec<PathParam> {
    let inner = path
        .split('{')
        .skip(1)
        .filter_map(|rest| rest.split_once('}'))
        .map(|(name, _)| name);
    inner
        .map(|name| PathParam {
            name: String::new(),
            json: name.to_owned(),
            refused: Vec::new(),
        })
        .collect()
}

/// Finds, for every path parameter, the values that would make another operation of the path.
fn refuse_siblings(operations: &mut [Operation]) {
    let mut paths: BTreeMap<(String, usize), Vec<Vec<String>>> = BTreeMap::new();
    for operation in operations.iter() {
        let segments: Vec<String> = operation.path.split('/').map(str::to_owned).collect();
        paths
            .entry((operation.method.clone(), segments.len()))
            .or_default()
            .push(segments);
    }
    for operation in operations {
        let own: Vec<String> = operation.path.split('/').map(str::to_owned).collect();
        let Some(others) = paths.get(&(operation.method.clone(), own.len())) else {
            continue;
        };
        let mut refused: BTreeMap<&str, Vec<String>> = BTreeMap::new();
        for other in others
            .iter()
            .filter(|other| **other != own && overlaps(&own, other))
        {
            for (mine, theirs) in own.iter().zip(other) {
                if let Some(name) =
                    parameter_name(mine).filter(|_| parameter_name(theirs).is_none())
                {
                    refused.entry(name).or_default().push(theirs.clone());
                }
            }
        }
        for param in &mut operation.path_params {
            let mut values = refused.remove(param.json.as_str()).unwrap_or_default();
            values.sort();
            values.dedup();
            param.refused = values;
        }
    }
}

/// Some path is an instance of both, as far as the fixed segments tell.
fn overlaps(own: &[String], other: &[String]) -> bool {
    own.iter().zip(other).all(|(mine, theirs)| {
        mine == theirs || parameter_name(mine).is_some() || parameter_name(theirs).is_some()
    })
}

fn parameter_name(segment: &str) -> Option<&str> {
    segment.strip_prefix('{')?.strip_suffix('}')
}
