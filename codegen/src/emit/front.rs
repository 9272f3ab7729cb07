//! The front pages of a version and of its resources: what there is, and where.

use super::docs::paragraph;
use super::examples::Examples;
use crate::docs::{Docs, Within, resolve};
use crate::ir::{Api, Operation, Resource};

/// The front page of a version: its resources.
pub(crate) fn version(api: &Api, docs: &Docs) -> Vec<String> {
    let version = &api.version;
    let mut lines = vec![format!("Version {version} of Intercom's API.")];
    if api.resources.is_empty() {
        return lines;
    }
    let text =
        "A `Client` has a method for each resource; what they send and answer is in [`types`].";
    paragraph(&mut lines, Some(text.to_owned()));
    let rows = api.resources.iter().map(|resource| {
        let module = &resource.module;
        let about = docs
            .resource(module, "summary")
            .map(|text| resolve(api, Within::Version, text));
        (
            format!("[`{module}`](mod@{module})"),
            about.unwrap_or_default(),
        )
    });
    table(&mut lines, "Resource", "What it is", rows);
    lines
}

/// The front page of a resource: what it is, its methods, and an example.
pub(crate) fn resource(api: &Api, docs: &Docs, resource: &Resource) -> Vec<String> {
    let module = &resource.module;
    let said = |part: &str| {
        let text = docs.resource(module, part);
        text.map(|text| resolve(api, Within::Resource, text))
    };
    let mut lines = Vec::new();
    let plain = || format!("Operations of the resource `{module}`.");
    paragraph(&mut lines, Some(said("summary").unwrap_or_else(plain)));
    paragraph(&mut lines, said("notes"));
    let rows = in_reading_order(&resource.operations)
        .into_iter()
        .map(|operation| {
            let method = format!("[`{0}`]({1}::{0})", operation.name, resource.handle);
            (method, row(api, docs, operation))
        });
    table(&mut lines, "Method", "What it does", rows);
    let examples = Examples::new(api, docs);
    let own = docs.resource(module, "example").map(str::to_owned);
    if let Some(body) = own.or_else(|| examples.first(module, &resource.operations)) {
        paragraph(&mut lines, Some("# Examples".to_owned()));
        lines.push(String::new());
        lines.extend(examples.resource(&body));
    }
    lines
}

/// What concerns all things of a resource, then one of them, then the rest: `/notes`, `/notes/{id}`, `/notes/search`.
pub(crate) fn in_reading_order(operations: &[Operation]) -> Vec<&Operation> {
    let mut sorted: Vec<&Operation> = operations.iter().collect();
    sorted.sort_by_key(|operation| {
        let segments = operation.path.split('/');
        let words = segments.clone().filter(|segment| !segment.starts_with('{'));
        (segments.count(), words.count())
    });
    sorted
}

fn row(api: &Api, docs: &Docs, operation: &Operation) -> String {
    let summary = docs
        .operation(operation, "summary")
        .map(|text| resolve(api, Within::Resource, text));
    summary.unwrap_or_else(|| format!("`{} {}`", operation.method, operation.path))
}

fn table(
    lines: &mut Vec<String>,
    left: &str,
    right: &str,
    rows: impl Iterator<Item = (String, String)>,
) {
    paragraph(lines, Some(format!("| {left} | {right} |\n|---|---|")));
    lines.extend(rows.map(|(left, right)| format!("| {left} | {} |", right.replace('|', "\\|"))));
}
