//! Deferred changes to content: bulk actions and scheduled publications.

use std::collections::{BTreeSet, HashMap};

use serde_json::{Value, json};

use super::content::{KINDS, Kind};
use super::{Entry, drafts, stored, tags};
use crate::call::{Call, Outcome, Reply, flag, ids, items, number, object};
use crate::refusal::Refusal;
use crate::world::{Entity, World, id_text, plain};

pub(super) const OPERATIONS: &[Entry] = &[("POST /content/bulk_actions", run)];

/// The kind under which pending jobs are stored.
const JOBS: &str = "content/jobs";

/// The type of the content of an article in one locale.
const CONTENT: &str = "article_content";

/// The maximum number of tags in a request.
const TAGS: usize = 100;

fn run(call: &mut Call<'_>) -> Outcome {
    check(call)?;
    let mut job = call.body.clone();
    let due = call.now() + call.world.workspace.job_duration;
    let id = call.world.new_id(JOBS);
    job.extend(object(json!({"id": id, "due": due})));
    call.world.put(JOBS, job);
    Ok(Reply::Json(
        json!({"type": "content_bulk_action", "status": "queued"}),
    ))
}

/// Validates the fields that an action requires.
fn check(call: &Call<'_>) -> Result<(), Refusal> {
    let invalid = |field: &str, message: String| {
        Err(Refusal::new(422, "parameter_invalid", message).field(field))
    };
    let action = call.need("action")?;
    if items(&call.body, "content_ids").is_empty() {
        return invalid(
            "content_ids",
            "content_ids is empty: send at least one id".to_owned(),
        );
    }
    let needed = match action.as_str() {
        "set_availability" => ("availability", &["ai_agent", "copilot", "sales_agent"][..]),
        "set_audience" => (
            "audience",
            &["add_segment_ids", "remove_segment_ids", "remove_all"][..],
        ),
        "update_tags" => ("tags", &["add_tag_ids", "remove_tag_ids"][..]),
        _ => return Ok(()),
    };
    let (field, parts) = needed;
    let given = call
        .body
        .get(field)
        .cloned()
        .map(object)
        .unwrap_or_default();
    let is_given = |part: &&&str| given.get(**part).is_some_and(|value| *value != json!([]));
    if !parts.iter().any(|part| is_given(&part)) {
        let message = format!("{action} needs {field} with one of: {}", parts.join(", "));
        return invalid(field, message);
    }
    for (list, kind, noun) in [
        ("add_tag_ids", "tags", "tag"),
        ("remove_tag_ids", "tags", "tag"),
        ("add_segment_ids", "audiences", "audience"),
    ] {
        if let Some(id) = ids(&given, list).find(|id| call.world.find(kind, id).is_none()) {
            return invalid(list, format!("{noun} {id} not found"));
        }
    }
    let tags = items(&given, "add_tag_ids").len() + items(&given, "remove_tag_ids").len();
    if tags > TAGS {
        return invalid(field, format!("too many tags: {tags}; send at most {TAGS}"));
    }
    Ok(())
}

/// Adds the jobs for the scheduled times of an article.
pub(super) fn plan(world: &mut World, article: &str) {
    let entity = world.entity("articles", article);
    for (field, action) in [
        ("scheduled_publish_at", "publish"),
        ("scheduled_unpublish_at", "unpublish"),
    ] {
        let Some(due) = number(&entity, field) else {
            continue;
        };
        let id = world.new_id(JOBS);
        let job =
            json!({"id": id, "due": due, "action": action, "article": article, "planned": field});
        world.put(JOBS, object(job));
    }
}

/// Runs the jobs that are due.
pub(super) fn settle(world: &mut World) {
    let now = world.now();
    let due = |job: &Entity| number(job, "due").unwrap_or(0);
    let mut jobs: Vec<(i64, String)> = world
        .all(JOBS)
        .filter(|job| due(job) <= now)
        .map(|job| (due(job), id_text(job.get("id"))))
        .collect();
    jobs.sort_by_key(|(due, _)| *due);
    for (_, id) in jobs {
        if let Some(job) = world.remove(JOBS, &id) {
            settle_one(world, &job);
        }
    }
}

fn settle_one(world: &mut World, job: &Entity) {
    let action = id_text(job.get("action"));
    let Some(article) = job.get("article").map(plain) else {
        let contents = contents(world);
        for item in items(job, "content_ids") {
            act(world, job, &action, item, &contents);
        }
        return;
    };
    let field = id_text(job.get("planned"));
    let entity = world.entity("articles", &article);
    // Skips the job if a later request changed the scheduled time.
    if entity.get(&field) == job.get("due") {
        world.change("articles", &article, |article| {
            article.insert(field, Value::Null);
        });
        let locale = drafts::default_locale(&entity);
        set_state(world, &article, &locale, &action);
    }
}

/// Applies an action to one item. Skips an unknown item, and an item of a type that the action does not support.
fn act(world: &mut World, job: &Entity, action: &str, item: &Value, contents: &Contents) {
    let (label, id) = (id_text(item.get("type")), id_text(item.get("id")));
    if label == CONTENT {
        let known = contents.get(&id);
        let known = known.filter(|(article, _)| world.find("articles", article).is_some());
        let Some((article, locale)) = known else {
            return;
        };
        match action {
            "publish" | "unpublish" => set_state(world, article, locale, action),
            "delete" => delete_content(world, article, locale),
            "set_availability" | "set_audience" => {
                set_fields(world, job, action, &KINDS[0], article, Some(locale));
            }
            _ => {}
        }
        return;
    }
    let kind = KINDS.iter().find(|kind| kind.label == label);
    let Some(kind) = kind.filter(|kind| world.find(kind.store, &id).is_some()) else {
        return;
    };
    match (action, label.as_str()) {
        ("update_tags", _) => update_tags(world, job, kind, &id),
        (_, "article") | ("delete", "external_content") => {}
        ("delete", _) => {
            stored::delete(world, kind.store, &id);
        }
        ("set_availability" | "set_audience", _) => set_fields(world, job, action, kind, &id, None),
        _ => {}
    }
}

/// The article and the locale of each entry in `contents`, keyed by the id of the entry.
type Contents = HashMap<String, (String, String)>;

fn contents(world: &World) -> Contents {
    let mut known = Contents::new();
    for article in world.all("articles") {
        let contents = article.get("contents").and_then(Value::as_object);
        for (locale, content) in contents.into_iter().flatten() {
            let article = id_text(article.get("id"));
            known.insert(id_text(content.get("id")), (article, locale.clone()));
        }
    }
    known
}

/// Publishes or unpublishes the content of a locale, after applying the draft of that locale.
fn set_state(world: &mut World, article: &str, locale: &str, action: &str) {
    let mut entity = world.entity("articles", article);
    let state = match action {
        "publish" => "published",
        _ => "draft",
    };
    drafts::promote(world, &mut entity, &[locale.to_owned()]);
    drafts::apply(&mut entity, locale, object(json!({"state": state})));
    stored::change(world, "articles", "article", article, |article| {
        *article = entity
    });
}

/// Deletes the content of a locale. Deleting the default locale deletes the article.
fn delete_content(world: &mut World, article: &str, locale: &str) {
    let entity = world.entity("articles", article);
    if drafts::default_locale(&entity) == locale {
        stored::delete(world, "articles", article);
        drafts::forget(world, article);
        return;
    }
    stored::change(world, "articles", "article", article, |article| {
        for field in ["translated_content", "contents"] {
            if let Some(Value::Object(locales)) = article.get_mut(field) {
                locales.remove(locale);
            }
        }
    });
}

/// Sets the availability or the audiences of content.
fn set_fields(
    world: &mut World,
    job: &Entity,
    action: &str,
    kind: &Kind,
    id: &str,
    locale: Option<&str>,
) {
    let entity = world.entity(kind.store, id);
    let held = match locale.filter(|locale| *locale != drafts::default_locale(&entity)) {
        Some(locale) => entity
            .get("translated_content")
            .and_then(|all| all.get(locale)),
        None => None,
    };
    let held = held.map_or_else(|| entity.clone(), |content| object(content.clone()));
    let given = job.get(match action {
        "set_availability" => "availability",
        _ => "audience",
    });
    let given = given.cloned().map(object).unwrap_or_default();
    let fields = match action {
        "set_availability" => {
            let agents = ["ai_agent", "copilot", "sales_agent"]
                .iter()
                .zip(kind.availability);
            let set = agents
                .filter_map(|(agent, field)| Some((field.to_owned(), given.get(*agent)?.clone())));
            set.collect()
        }
        _ => object(json!({"audience_ids": audiences(&held, &given)})),
    };
    world.update(kind.store, id, |entity| match locale {
        Some(locale) => drafts::apply(entity, locale, fields),
        None => entity.extend(fields),
    });
}

fn audiences(held: &Entity, given: &Entity) -> BTreeSet<i64> {
    let numbers = |fields: &Entity, list: &str| -> BTreeSet<i64> {
        ids(fields, list).filter_map(|id| id.parse().ok()).collect()
    };
    let mut audiences = match flag(given, "remove_all") {
        true => BTreeSet::new(),
        false => numbers(held, "audience_ids"),
    };
    for removed in numbers(given, "remove_segment_ids") {
        audiences.remove(&removed);
    }
    audiences.extend(numbers(given, "add_segment_ids"));
    audiences
}

fn update_tags(world: &mut World, job: &Entity, kind: &Kind, id: &str) {
    let given = job.get("tags").cloned().map(object).unwrap_or_default();
    // Skips a tag that was deleted after the request.
    for tag in ids(&given, "add_tag_ids") {
        if world.find("tags", &tag).is_some() {
            tags::put_on(world, kind.store, id, &tag, None);
        }
    }
    for tag in ids(&given, "remove_tag_ids") {
        tags::take_off(world, kind.store, id, &tag);
    }
}
