//! Compares the methods of two versions.

use super::compare::Compare;
use super::{RustChange, RustKind, silent};
use codegen::ir::{Api, Body, Operation, Resource};

type Method<'a> = (&'a Resource, &'a Operation);

fn methods(api: &Api) -> Vec<Method<'_>> {
    let mut all = Vec::new();
    for resource in &api.resources {
        all.extend(
            resource
                .operations
                .iter()
                .map(|operation| (resource, operation)),
        );
    }
    all
}

/// `v2_14::tickets::Tickets::update`
fn item(api: &Api, (resource, operation): Method<'_>) -> String {
    let Resource { module, handle, .. } = resource;
    Compare::item(api, &format!("{module}::{handle}::{}", operation.name))
}

/// Returns the call in Rust: `tickets().update(ticket_id, request)`.
fn call((resource, operation): Method<'_>) -> String {
    let mut arguments: Vec<&str> = operation
        .path_params
        .iter()
        .map(|param| param.name.as_str())
        .collect();
    arguments.extend(operation.body.as_ref().map(|_| "request"));
    format!(
        "{}().{}({})",
        resource.module,
        operation.name,
        arguments.join(", ")
    )
}

/// Compares all methods, and matches the types in their signatures.
pub(super) fn compare(compare: &mut Compare<'_>) {
    let (old, new) = (methods(compare.old), methods(compare.new));
    for left in &old {
        let moved = new.iter().find(|right| right.1.key == left.1.key).copied();
        // The newer method with this name.
        let named = new.iter().find(|right| name(**right) == name(*left));
        let silent = named
            .filter(|right| right.1.key != left.1.key && silent::same_arguments(left.1, right.1));
        if let Some(right) = silent {
            let change = other_operation(compare, *left, *right, moved);
            compare.found.push(change);
        }
        match moved {
            Some(right) => pair(compare, *left, right, silent.is_some()),
            None if silent.is_some() => {}
            None => {
                let change = RustChange {
                    kind: RustKind::MethodRemoved,
                    from: Some(item(compare.old, *left)),
                    to: None,
                    before: Some(call(*left)),
                    after: None,
                    breaks: true,
                    instead: Some("the service no longer has this operation".to_owned()),
                    places: [Some(left.1.origin.pointer.clone()), None],
                };
                compare.found.push(change);
            }
        }
    }
    for right in &new {
        if !old.iter().any(|left| left.1.key == right.1.key) {
            let change = RustChange {
                kind: RustKind::MethodAdded,
                from: None,
                to: Some(item(compare.new, *right)),
                before: None,
                after: Some(call(*right)),
                breaks: false,
                instead: None,
                places: [None, Some(right.1.origin.pointer.clone())],
            };
            compare.found.push(change);
        }
    }
}

/// Returns the resource and the name that code uses to call a method.
fn name<'a>((resource, operation): Method<'a>) -> (&'a str, &'a str) {
    (&resource.module, &operation.name)
}

/// Returns the silent change of a method whose name now belongs to a different operation; `moved` is the new method of
/// the older operation.
fn other_operation(
    compare: &Compare<'_>,
    left: Method<'_>,
    right: Method<'_>,
    moved: Option<Method<'_>>,
) -> RustChange {
    let instead = match moved {
        Some(method) => format!("call `{}` for `{}`", call(method), left.1.key),
        None => format!(
            "the call sends `{}`; the service no longer has `{}`",
            right.1.key, left.1.key
        ),
    };
    silent::change(
        [item(compare.old, left), item(compare.new, right)],
        [left.1.key.clone(), right.1.key.clone()],
        instead,
        [
            Some(left.1.origin.pointer.clone()),
            Some(right.1.origin.pointer.clone()),
        ],
    )
}

/// Compares two methods of one operation. If `taken` is set, the older name now belongs to a different operation; this
/// change is reported separately.
fn pair<'a>(compare: &mut Compare<'a>, left: Method<'a>, right: Method<'a>, taken: bool) {
    let (old, new) = (left.1, right.1);
    let items = [item(compare.old, left), item(compare.new, right)];
    let change = |kind, before: String, after: String, instead: String| {
        let [from, to] = items.clone();
        RustChange {
            kind,
            from: Some(from),
            to: Some(to),
            before: Some(before),
            after: Some(after),
            breaks: true,
            instead: Some(instead),
            places: [
                Some(old.origin.pointer.clone()),
                Some(new.origin.pointer.clone()),
            ],
        }
    };
    let plain = |name: &str| name.to_owned();
    if !taken && name(left) != name(right) {
        let text = format!("call `{}`", call(right));
        compare.found.push(change(
            RustKind::MethodRenamed,
            call(left),
            call(right),
            text,
        ));
    }
    if !taken && silent::reordered(old, new) {
        let text = format!("call `{}`", call(right));
        let places = [
            Some(old.origin.pointer.clone()),
            Some(new.origin.pointer.clone()),
        ];
        let meanings = [call(left), call(right)];
        compare
            .found
            .push(silent::change(items.clone(), meanings, text, places));
    }
    let body = |body: &Option<Body>| body.as_ref().map(|body| body.ty.written(&plain));
    let same_body = match (&old.body, &new.body) {
        (Some(old), Some(new)) => {
            compare.same(&old.ty, &new.ty)
                && std::mem::discriminant(&old.encoding) == std::mem::discriminant(&new.encoding)
        }
        (old, new) => old.is_none() && new.is_none(),
    };
    // Pairs the types of the parameters, whose methods are compared as fields.
    if let (Some(old), Some(new)) = (&old.params, &new.params) {
        compare.same_named(&old.ty, &new.ty);
    }
    if !same_body || old.path_params.len() != new.path_params.len() {
        let arguments = |operation: &Operation| {
            let paths = operation.path_params.iter().map(|param| param.name.clone());
            let mut all: Vec<String> = paths.collect();
            all.extend(body(&operation.body));
            format!("({})", all.join(", "))
        };
        let text = format!("call `{}` with {}", call(right), arguments(new));
        compare.found.push(change(
            RustKind::ArgumentsChanged,
            arguments(old),
            arguments(new),
            text,
        ));
    }
    if !compare.same_answer(&old.answer, &new.answer) {
        let (before, after) = (old.answer.written(&plain), new.answer.written(&plain));
        let text = format!("the method returns `{after}` instead of `{before}`");
        compare
            .found
            .push(change(RustKind::AnswerChanged, before, after, text));
    } else if old.params.is_some() != new.params.is_some() {
        let (before, after) = (request(old), request(new));
        let text = format!("write `{after}` in code that names the type");
        compare
            .found
            .push(change(RustKind::RequestChanged, before, after, text));
    }
}

/// Returns the type that a method returns: `Request<Contact, FindContactParams>`.
fn request(operation: &Operation) -> String {
    let answer = operation.answer.written(&str::to_owned);
    match &operation.params {
        Some(params) => format!("Request<{answer}, {}>", params.ty),
        None => format!("Request<{answer}>"),
    }
}
