//! Chooses the response that a call returns, and the type of the response.

use openapiv3::{MediaType, Operation as Declared, ReferenceOr, Response, StatusCode};

use super::schema::{Parts, SchemaRef, component, component_name, unwrap};
use super::types::Lowered;
use super::{Lower, Site};
use crate::ir::{Answer, Field, Kind, Part, Place, StatusArm, Step, Type};
use crate::openapi::essence;
use crate::source::escape_step;

/// A documented response and its pointer.
struct Documented<'a> {
    status: u16,
    response: &'a Response,
    pointer: String,
    /// The pointer of the status; `pointer` can be the pointer of a component.
    listed: String,
}

impl<'a> Lower<'a> {
    /// Returns the response of a call, the `Accept` header of the request, and the documented error statuses.
    pub(crate) fn answer(
        &mut self,
        declared: &'a Declared,
        key: &str,
        pointer: &str,
    ) -> (Answer, Option<String>, Vec<String>) {
        let statuses = declared.responses.responses.keys();
        let statuses = statuses.map(ToString::to_string);
        let mut errors: Vec<String> = statuses.filter(|one| one.starts_with(['4', '5'])).collect();
        errors.sort();
        let mut documented = self.successes(declared, pointer);
        if documented.is_empty() {
            let default = declared.responses.default.as_ref();
            let here = format!("{pointer}/responses/default");
            documented.extend(default.and_then(|response| self.documented(200, response, here)));
        }
        for Documented {
            response,
            pointer,
            listed,
            ..
        } in &documented
        {
            let media = preferred(response);
            let media = media.map(|(name, _)| format!("{pointer}/content/{}", escape_step(name)));
            self.seen.extend([listed.clone()].into_iter().chain(media));
        }
        let accept = documented.iter().find_map(|answer| accept(answer.response));
        let place = Place::operation(key, Part::Response);
        let answers: Vec<(u16, Answer)> = match documented.as_slice() {
            [only] => vec![(only.status, self.response(only, place.clone()))],
            several => {
                let answers = several.iter().map(|answer| {
                    let place = place.then(Step::Status(answer.status.to_string()));
                    (answer.status, self.response(answer, place))
                });
                answers.collect()
            }
        };
        (self.one_of(answers, place, pointer), accept, errors)
    }

    fn successes(&self, declared: &'a Declared, pointer: &str) -> Vec<Documented<'a>> {
        let mut found: Vec<Documented<'a>> = Vec::new();
        for (status, response) in &declared.responses.responses {
            let code = match status {
                StatusCode::Code(code) => *code,
                StatusCode::Range(range) => range * 100,
            };
            if (200..400).contains(&code) {
                let here = format!("{pointer}/responses/{status}");
                found.extend(self.documented(code, response, here));
            }
        }
        // The range `2XX` counts as 200, and is dropped if the description documents 200; the same rule applies to
        // `3XX`.
        found.sort_by_key(|answer| (answer.status, answer.listed.ends_with('X')));
        found.dedup_by_key(|answer| answer.status);
        if found.iter().any(|answer| answer.status < 300) {
            found.retain(|answer| answer.status < 300);
        }
        found
    }

    fn documented(
        &self,
        status: u16,
        response: &'a ReferenceOr<Response>,
        listed: String,
    ) -> Option<Documented<'a>> {
        let (response, pointer) = self.resolve(response, listed.clone(), |all| &all.responses)?;
        Some(Documented {
            status,
            response,
            pointer,
            listed,
        })
    }

    fn response(&mut self, answer: &Documented<'a>, place: Place) -> Answer {
        if (300..400).contains(&answer.status) {
            return Answer::Redirect;
        }
        let Some((name, media)) = preferred(answer.response) else {
            return Answer::Empty;
        };
        let essence = essence(name);
        if !is_json(&essence) {
            return if essence.starts_with("text/") && !self.is_binary(media) {
                Answer::Text
            } else {
                Answer::Binary
            };
        }
        let Some(schema) = &media.schema else {
            return Answer::Json(Type::Json);
        };
        let pointer = format!("{}/content/{}/schema", answer.pointer, escape_step(name));
        self.seen.insert(pointer.clone());
        let schema = without_requirements(schema.into());
        let site = Site::at(place, pointer);
        let lowered = self.schema(schema, &site);
        match lowered.ty {
            Type::File => Answer::Binary,
            // A `default` response with the type `error` describes a failed call, so a successful response can be any
            // JSON value.
            Type::Named(id) if id == "error" => Answer::Json(Type::Json),
            // Some descriptions mark objects as nullable although the service always returns them, so only a nullable
            // scalar is optional.
            ty if lowered.nullable && ty.scalar().is_some() => Answer::Optional(ty),
            Type::List(_) => Answer::Json(self.list(lowered, &site)),
            ty => Answer::Json(ty),
        }
    }

    /// Returns the type of a response that is a bare array. Like other list types, this type retains items of an
    /// unexpected type.
    fn list(&mut self, lowered: Lowered, site: &Site) -> Type {
        let data = self.field("data", lowered, None, &site.pointer);
        let fields = vec![Field {
            required: true,
            ..data
        }];
        self.define(site, Kind::Struct(fields))
    }

    pub(super) fn is_bare_list(&self, answer: &Answer) -> bool {
        let def = answer.json().and_then(Type::named);
        let def = def.and_then(|id| self.types.get(id));
        // In a type that is made from a bare array, the field and the type come from the same schema.
        def.is_some_and(
            |def| matches!(def.fields(), [field] if field.origin.pointer == def.origin.pointer),
        )
    }

    fn is_binary(&self, media: &'a MediaType) -> bool {
        let Some(schema) = &media.schema else {
            return false;
        };
        let (schema, _) = unwrap(SchemaRef::from(schema), &mut String::new());
        let target = match schema {
            SchemaRef::Reference(reference) => {
                component_name(reference).and_then(|name| component(self.doc, name))
            }
            inline => Some(inline),
        };
        matches!(target, Some(SchemaRef::Inline(schema)) if Parts::of(schema).format == "binary")
    }

    /// Returns one response that represents all documented successful responses.
    fn one_of(&mut self, answers: Vec<(u16, Answer)>, place: Place, pointer: &str) -> Answer {
        let Some((_, first)) = answers.first().cloned() else {
            return Answer::Empty;
        };
        if answers.iter().all(|(_, answer)| *answer == first) {
            return first;
        }
        let mut bodies = answers
            .iter()
            .filter(|(_, answer)| *answer != Answer::Empty);
        if let (Some((_, Answer::Json(ty) | Answer::Optional(ty))), None) =
            (bodies.next(), bodies.next())
        {
            return Answer::Optional(ty.clone());
        }
        let arms = answers.into_iter().map(|(status, answer)| StatusArm {
            name: String::new(),
            status,
            answer,
        });
        let kind = Kind::Answers(arms.collect());
        Answer::Json(self.define(&Site::at(place, pointer), kind))
    }
}

/// Returns the only part of an `allOf` without sibling properties and alternatives, or else the schema itself. A
/// sibling `required` is ignored, because every field of a response can be absent.
fn without_requirements(schema: SchemaRef<'_>) -> SchemaRef<'_> {
    let SchemaRef::Inline(inline) = schema else {
        return schema;
    };
    let parts = Parts::of(inline);
    match parts.all_of {
        [only] if parts.properties.is_none() && parts.alternatives().1.is_empty() => only.into(),
        _ => schema,
    }
}

fn is_json(essence: &str) -> bool {
    essence == "application/json" || essence.ends_with("+json") || essence == "*/*"
}

fn preferred(response: &Response) -> Option<(&str, &MediaType)> {
    let content = response.content.iter();
    let content = content.map(|(name, media)| (name.as_str(), media));
    content.min_by_key(|(name, _)| !is_json(&essence(name)))
}

/// Returns the `Accept` header of a response that is not JSON.
fn accept(response: &Response) -> Option<String> {
    let (name, _) = preferred(response)?;
    Some(name.to_owned()).filter(|name| !is_json(&essence(name)))
}
