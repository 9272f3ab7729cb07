//! The documentation of the version modules and the resource modules.

use super::docs::page;
use super::examples::Examples;
use crate::docs::{Docs, Within, resolve};
use crate::ir::{Api, Operation, Resource};

/// Returns the documentation of a version, which lists the resources.
pub(crate) fn version(api: &Api, docs: &Docs) -> String {
    let rows = api.resources.iter().map(|resource| {
        let module = &resource.module;
        let about = docs.resource(module, "summary");
        let about = about.map(|text| resolve(api, Within::Version, text));
        let link = format!("[`{module}`](mod@{module})");
        (link, about.unwrap_or_default())
    });
    let what = "`Client` has a method for each resource. [`types`] contains the request and response types.";
    let some = !api.resources.is_empty();
    page([
        Some(format!("Version {} of Intercom's API.", api.version)),
        some.then(|| what.to_owned()),
        some.then(|| table("Resource", "Description", rows)),
    ])
}

/// Returns the documentation of a resource: its description, methods and an example.
pub(crate) fn resource(api: &Api, docs: &Docs, resource: &Resource) -> String {
    let module = &resource.module;
    let resolved = |text: &str| resolve(api, Within::Resource, text);
    let docs_of = |part: &str| docs.resource(module, part).map(resolved);
    let plain = || format!("Operations of the resource `{module}`.");
    let rows = in_reading_order(&resource.operations).into_iter();
    let rows = rows.map(|operation| {
        let method = format!("[`{0}`]({1}::{0})", operation.name, resource.handle);
        let summary = docs.operation(operation, "summary").map(resolved);
        let call = || format!("`{} {}`", operation.method, operation.path);
        (method, summary.unwrap_or_else(call))
    });
    let examples = Examples::new(api, docs);
    let own = docs.resource(module, "example").map(str::to_owned);
    let example = own.or_else(|| examples.first(module, &resource.operations));
    page([
        Some(docs_of("summary").unwrap_or_else(plain)),
        docs_of("notes"),
        Some(table("Method", "Description", rows)),
        example.map(|body| format!("# Examples\n\n{}", examples.resource(&body))),
    ])
}

/// Sorts operations by the length of their paths, then by the number of fixed segments: `/notes`, `/notes/{id}`,
/// `/notes/search`.
pub(crate) fn in_reading_order(operations: &[Operation]) -> Vec<&Operation> {
    let mut sorted: Vec<&Operation> = operations.iter().collect();
    sorted.sort_by_key(|operation| {
        let segments = operation.path.split('/');
        let words = segments.clone().filter(|segment| !segment.starts_with('{'));
        (segments.count(), words.count())
    });
    sorted
}

fn table(left: &str, right: &str, rows: impl Iterator<Item = (String, String)>) -> String {
    let rows = rows.map(|(left, right)| format!("\n| {left} | {} |", right.replace('|', "\\|")));
    format!(
        "| {left} | {right} |\n|---|---|{}",
        rows.collect::<String>()
    )
}
