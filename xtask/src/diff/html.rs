//! Formats a comparison as one self-contained page with search and filters. The page contains every fact with its
//! places.

use anyhow::Result;
use comparison::{Change, Diff, RULES, RustChange};
use minijinja::syntax::SyntaxConfig;
use minijinja::value::Serde;
use minijinja::{Environment, UndefinedBehavior};
use serde_json::{Value, json};

use super::fold::{Entry, is_alone, single};
use super::items;
use super::sections::{by_resource, headline, index};

/// Returns the whole page. Without JavaScript, the page shows every change.
///
/// # Errors
///
/// Fails if the template is invalid.
pub fn html(diff: &Diff, expand: bool) -> Result<String> {
    let mut templates = Environment::new();
    // A place that exists on only one side is undefined on the other side.
    templates.set_undefined_behavior(UndefinedBehavior::SemiStrict);
    let syntax = SyntaxConfig::builder()
        .trim_blocks(true)
        .lstrip_blocks(true)
        .keep_trailing_newline(true)
        .build()?;
    templates.set_syntax(syntax);
    // The extension `.html` enables escaping.
    templates.add_template("page.html", include_str!("page.html"))?;
    let headline = headline(diff);
    let modules = items::to_do(diff).into_iter().map(|module| {
        let items: Vec<Value> = module.items.into_iter().map(item).collect();
        json!({ "name": module.name, "items": items })
    });
    let page = json!({
        "from": diff.from,
        "to": diff.to,
        "counts": headline.split_once(": ").map(|(_, counts)| counts),
        "style": include_str!("page.css"),
        "script": include_str!("page.js"),
        "kinds": kinds(diff),
        "modules": modules.collect::<Vec<_>>(),
        "nothing": items::nothing(diff),
        "sections": sections(diff, expand),
        "index": index(diff),
    });
    Ok(templates.get_template("page.html")?.render(Serde(page))?)
}

/// Returns the kinds of changes in the comparison, each with the number of changes.
fn kinds(diff: &Diff) -> Vec<(&'static str, usize)> {
    let used = |id: &str| diff.changes.iter().filter(|change| change.id == id).count();
    let all = RULES.iter().map(|rule| (rule.id, used(rule.id)));
    all.filter(|(_, count)| *count > 0).collect()
}

/// Returns the sections by resource, and a section for the changes that affect only Rust code, if there are any.
fn sections(diff: &Diff, expand: bool) -> Vec<Value> {
    let section = |name: &str, counts: &str, entries: Vec<Entry<'_>>| {
        let entries: Vec<Value> = entries.iter().map(|one| group(diff, one)).collect();
        json!({ "name": name, "counts": counts, "entries": entries })
    };
    let resources = by_resource(diff, expand).into_iter();
    let mut all: Vec<Value> = resources
        .map(|one| section(&one.name, &one.counts, one.entries))
        .collect();
    let alone = diff.changes.iter().filter(|change| is_alone(change));
    let alone: Vec<Entry<'_>> = alone.map(|change| single(diff, change)).collect();
    if !alone.is_empty() {
        all.push(section("Only in Rust", &alone.len().to_string(), alone));
    }
    all
}

/// Returns an entry for the template. If an entry has a single fact, the template shows only the fact.
fn group(diff: &Diff, entry: &Entry<'_>) -> Value {
    let any = |is: fn(&Change) -> bool| entry.changes.iter().any(|change| is(change));
    let facts: Vec<Value> = entry.changes.iter().map(|one| fact(diff, one)).collect();
    json!({
        "verdict": entry.wire.word(),
        "subjects": entry.subjects,
        "text": entry.text,
        "reach": entry.reach(),
        "silent": any(Change::is_silent),
        "breaks": any(Change::breaks_rust),
        "changes": facts,
    })
}

fn fact(diff: &Diff, change: &Change) -> Value {
    let entry = single(diff, change);
    let ways = [
        (&change.request, "request"),
        (&change.response, "response"),
        (&change.webhook, "webhook"),
    ];
    let ways = ways.into_iter().filter(|(reached, _)| !reached.is_empty());
    let ways: Vec<&str> = ways.map(|(_, way)| way).collect();
    json!({
        "change": change,
        "verdict": match is_alone(change) {
            true => "rust",
            false => change.wire.word(),
        },
        "text": entry.text,
        "reach": entry.reach(),
        "silent": change.is_silent(),
        "breaks": change.breaks_rust(),
        "ways": ways,
        "rust": change.rust.iter().map(item).collect::<Vec<_>>(),
    })
}

/// Returns a change of a Rust item for the template. `verdict` is set only if code must be edited.
fn item(change: &RustChange) -> Value {
    let edit = change.breaks || change.is_silent();
    json!({
        "verdict": edit.then(|| items::verdict(change)),
        "text": change.sentence(),
        "instead": change.instead,
    })
}
