//! Versions of articles, and drafts of published articles.
//!
//! An article has one content for each locale. The field `contents` of an article contains, for each locale, the id of
//! the content, the id of the live version and the id of the draft. The fields of the article itself are the live
//! fields.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::people::own_admin;
use super::{Entry, content};
use crate::call::{Call, Outcome, Reply, ids, items, object};
use crate::paging::those;
use crate::refusal::Refusal;
use crate::views;
use crate::world::{Entity, World, id_text, plain};

pub(super) const OPERATIONS: &[Entry] = &[
    ("GET /articles/{}/draft", find),
    ("PUT /articles/{}/draft", stage),
    ("POST /articles/{}/draft/publish", publish),
    ("GET /articles/{}/versions", versions),
    ("GET /articles/{}/versions/{}", version),
];

/// The kind under which versions of articles are stored.
pub(crate) const VERSIONS: &str = "articles/versions";

/// The slots of an entry in `contents`. Each slot contains the id of a version.
pub(crate) const LIVE: &str = "live";
pub(crate) const DRAFT: &str = "draft";

/// The versioned fields. A change to any other field takes effect immediately.
const TEXT: [&str; 5] = ["title", "description", "body", "body_markdown", "author_id"];

/// The number that is added to the counter of entries in `contents` to form the id of an entry. High ids let a test
/// detect that the id of an entry is used as the id of an article.
const CONTENTS: u64 = 1000;

/// Returns the locale of the top-level fields of an article; defaults to `en`.
pub(crate) fn default_locale(article: &Entity) -> String {
    let locale = id_text(article.get("default_locale"));
    if locale.is_empty() {
        "en".to_owned()
    } else {
        locale
    }
}

/// Returns the id of the version in the slot `slot` of the entry for a locale; `None` if the slot is empty.
pub(crate) fn slot(article: &Entity, locale: &str, slot: &str) -> Option<String> {
    let content = article.get("contents")?.get(locale)?;
    let version = plain(content.get(slot)?);
    (!version.is_empty()).then_some(version)
}

/// Returns the versioned fields of an article in a locale.
pub(super) fn text(article: &Entity, locale: &str) -> Entity {
    let all = texts(article, &default_locale(article));
    let found = all.into_iter().find(|(known, _)| known == locale);
    found.map(|(_, text)| text).unwrap_or_default()
}

/// Returns the state of an article in a locale.
pub(crate) fn state(article: &Entity, locale: &str) -> String {
    let translated = article
        .get("translated_content")
        .and_then(|all| all.get(locale));
    let own = translated.and_then(|content| content.get("state"));
    match own.filter(|_| locale != default_locale(article)) {
        Some(state) => plain(state),
        None => id_text(article.get("state")),
    }
}

/// Returns each locale that has versioned fields in an article or a request, with these fields.
pub(super) fn texts(fields: &Entity, default: &str) -> Vec<(String, Entity)> {
    let text = |from: &Entity| -> Entity {
        let own = from
            .iter()
            .filter(|(name, _)| TEXT.contains(&name.as_str()));
        own.map(|(name, value)| (name.clone(), value.clone()))
            .collect()
    };
    let mut found = vec![(default.to_owned(), text(fields))];
    if let Some(Value::Object(translated)) = fields.get("translated_content") {
        for (locale, content) in translated {
            let Value::Object(content) = content else {
                continue;
            };
            if locale != default {
                found.push((locale.clone(), text(content)));
            }
        }
    }
    found.retain(|(_, text)| !text.is_empty());
    found
}

/// Removes the versioned fields from a request.
pub(super) fn without_texts(mut fields: Entity) -> Entity {
    fields.retain(|name, _| !TEXT.contains(&name.as_str()));
    if let Some(Value::Object(translated)) = fields.get_mut("translated_content") {
        for (_, content) in translated {
            if let Value::Object(content) = content {
                content.retain(|name, _| !TEXT.contains(&name.as_str()));
            }
        }
    }
    fields
}

/// Sets fields of an article in a locale.
pub(super) fn apply(article: &mut Entity, locale: &str, fields: Entity) {
    if locale == default_locale(article) {
        article.extend(fields);
        return;
    }
    let mut translated = match article.remove("translated_content") {
        Some(Value::Object(translated)) => translated,
        _ => Entity::new(),
    };
    let mut content = translated.remove(locale).map(object).unwrap_or_default();
    content.extend(fields);
    translated.insert(locale.to_owned(), Value::Object(content));
    let translated = Value::Object(translated);
    article.insert("translated_content".to_owned(), translated);
}

/// Records the first version of each locale of a new article.
pub(crate) fn keep_all(world: &mut World, id: &str, via: &str) {
    let article = world.entity("articles", id);
    for (locale, text) in texts(&article, &default_locale(&article)) {
        keep(world, id, &locale, text, LIVE, via);
    }
}

/// Records versioned fields as a new version in the slot `to`; if `to` is the draft and a draft exists, updates that
/// draft.
pub(super) fn keep(world: &mut World, id: &str, locale: &str, text: Entity, to: &str, via: &str) {
    let article = world.entity("articles", id);
    let now = world.now();
    if to == DRAFT
        && let Some(draft) = slot(&article, locale, DRAFT)
    {
        world.update(VERSIONS, &draft, |version| version.extend(text));
        return;
    }
    let mut version = self::text(&article, locale);
    version.extend(text);
    let new = world.new_id(VERSIONS);
    version.extend(object(json!({
        "id": new,
        "article_id": id,
        "locale": locale,
        "created_by_id": own_admin(world),
        "created_via": via,
        "from_version_id": slot(&article, locale, LIVE),
        "created_at": now,
        "updated_at": now,
    })));
    world.put(VERSIONS, version);
    let known = article.get("contents").and_then(|all| all.get(locale));
    let mut content = known.cloned().unwrap_or_else(|| {
        let number = CONTENTS + world.number("articles/contents");
        json!({"id": number.to_string()})
    });
    content[to] = json!(new);
    world.change("articles", id, |article| {
        let contents = article.entry("contents".to_owned()).or_insert(json!({}));
        contents[locale] = content;
    });
}

/// Returns the locales that have a draft.
fn staged(article: &Entity) -> Vec<String> {
    let contents = article.get("contents").and_then(Value::as_object);
    let locales = contents.into_iter().flat_map(|contents| contents.keys());
    let staged = locales.filter(|locale| slot(article, locale, DRAFT).is_some());
    staged.cloned().collect()
}

pub(super) fn has_draft(article: &Entity) -> bool {
    !staged(article).is_empty()
}

/// Replaces the versioned fields of an article with the fields of the drafts.
pub(crate) fn overlay(world: &World, article: &mut Entity) {
    for locale in staged(article) {
        let draft = slot(article, &locale, DRAFT).unwrap_or_default();
        let draft = world.entity(VERSIONS, &draft);
        for (_, text) in texts(&draft, &locale) {
            apply(article, &locale, text);
        }
    }
}

/// Publishes the drafts of the locales in `locales`, or of all locales if `locales` is empty.
pub(super) fn promote(world: &World, article: &mut Entity, locales: &[String]) {
    let mut chosen = article.clone();
    let is_chosen = |locale: &String| locales.is_empty() || locales.contains(locale);
    let others: Vec<String> = staged(article)
        .into_iter()
        .filter(|one| !is_chosen(one))
        .collect();
    for locale in &others {
        set_slot(&mut chosen, locale, DRAFT, Value::Null);
    }
    let promoted = staged(&chosen);
    overlay(world, &mut chosen);
    for locale in promoted {
        let draft = slot(article, &locale, DRAFT);
        set_slot(&mut chosen, &locale, LIVE, json!(draft));
        set_slot(&mut chosen, &locale, DRAFT, Value::Null);
    }
    for locale in others {
        let draft = slot(article, &locale, DRAFT);
        set_slot(&mut chosen, &locale, DRAFT, json!(draft));
    }
    *article = chosen;
}

fn set_slot(article: &mut Entity, locale: &str, slot: &str, version: Value) {
    if let Some(contents) = article.get_mut("contents") {
        contents[locale][slot] = version;
    }
}

/// Removes the versions of a deleted article.
pub(super) fn forget(world: &mut World, article: &str) {
    let of_article = |version: &Entity| id_text(version.get("article_id")) == article;
    for version in those(world, VERSIONS, of_article) {
        world.remove(VERSIONS, &version);
    }
}

fn known(call: &Call<'_>) -> Result<(String, Entity), Refusal> {
    let id = call.known("articles", "article", 0)?;
    let article = call.world.entity("articles", &id);
    Ok((id, article))
}

fn find(call: &mut Call<'_>) -> Outcome {
    let (id, article) = known(call)?;
    if !has_draft(&article) {
        return Err(Refusal::not_found("draft of article", &id));
    }
    Ok(Reply::Json(views::article_draft(call.world, &id)))
}

fn stage(call: &mut Call<'_>) -> Outcome {
    let (id, article) = known(call)?;
    call.admin("author_id")?;
    if id_text(article.get("state")) != "published" {
        let message = format!("article {id} is not published: publish it before staging a draft");
        return Err(Refusal::new(422, "parameter_invalid", message));
    }
    content::prepare(call)?;
    stage_texts(call, &id, &article);
    Ok(Reply::Json(views::article_draft(call.world, &id)))
}

/// Stages the versioned fields of the body as drafts.
pub(super) fn stage_texts(call: &mut Call<'_>, id: &str, article: &Entity) {
    for (locale, text) in texts(&call.body, &default_locale(article)) {
        keep(call.world, id, &locale, text, DRAFT, "api");
    }
}

/// Returns the locales of the help centers.
fn help_center_locales(world: &World) -> BTreeSet<String> {
    let centers = world.all("help_center/help_centers");
    centers.flat_map(|center| ids(center, "locales")).collect()
}

fn publish(call: &mut Call<'_>) -> Outcome {
    let (id, article) = known(call)?;
    let staged = staged(&article);
    if staged.is_empty() {
        let message = format!("article {id} has no draft: stage a draft first");
        return Err(Refusal::new(422, "parameter_invalid", message));
    }
    let locales: Vec<String> = items(&call.body, "locales").iter().map(plain).collect();
    if locales.is_empty() && help_center_locales(call.world).len() > 1 {
        let message =
            "the workspace has several locales: send the locales to publish in the field locales";
        return Err(Refusal::new(422, "parameter_not_found", message).field("locales"));
    }
    let unchanged: Vec<&str> = locales
        .iter()
        .filter(|locale| !staged.contains(locale))
        .map(String::as_str)
        .collect();
    if !unchanged.is_empty() {
        let message = format!(
            "no draft to publish in {}: stage a draft first",
            unchanged.join(", ")
        );
        return Err(Refusal::new(422, "parameter_invalid", message).field("locales"));
    }
    let mut promoted = article;
    promote(call.world, &mut promoted, &locales);
    promoted.insert("updated_by_id".to_owned(), json!(own_admin(call.world)));
    let view = super::stored::change(call.world, "articles", "article", &id, |entity| {
        *entity = promoted;
    });
    Ok(Reply::Json(view))
}

/// Returns the query parameter `locale`, or an error if neither the workspace nor the article has this locale; `None`
/// if the parameter is missing.
fn locale(call: &Call<'_>, article: &Entity) -> Result<Option<String>, Refusal> {
    let Some(locale) = call.query("locale") else {
        return Ok(None);
    };
    let has_content = article
        .get("contents")
        .is_some_and(|all| all.get(locale).is_some());
    let known = has_content
        || help_center_locales(call.world)
            .iter()
            .any(|one| one == locale);
    if !known {
        let message = format!("locale `{locale}` not found in the workspace");
        return Err(Refusal::invalid("locale", message));
    }
    Ok(Some(locale.to_owned()))
}

/// Lists the versions of an article, newest first.
fn versions(call: &mut Call<'_>) -> Outcome {
    let (id, article) = known(call)?;
    let locale = locale(call, &article)?;
    let mut found = those(call.world, VERSIONS, |version| {
        let wanted = locale.as_ref();
        id_text(version.get("article_id")) == id
            && wanted.is_none_or(|locale| id_text(version.get("locale")) == *locale)
    });
    found.reverse();
    call.list("list", &found, shown)
}

fn version(call: &mut Call<'_>) -> Outcome {
    let (id, article) = known(call)?;
    let locale = locale(call, &article)?;
    let wanted = call.param(1);
    let version = call.world.entity(VERSIONS, wanted);
    let of_locale = locale.is_none_or(|locale| id_text(version.get("locale")) == locale);
    if id_text(version.get("article_id")) != id || !of_locale {
        return Err(Refusal::not_found("version", wanted));
    }
    Ok(Reply::Json(shown(call.world, wanted)))
}

fn shown(world: &World, id: &str) -> Value {
    let version = world.entity(VERSIONS, id);
    let locale = id_text(version.get("locale"));
    let article = world.entity("articles", &id_text(version.get("article_id")));
    let is_live = slot(&article, &locale, LIVE).as_deref() == Some(id);
    let state = match is_live && state(&article, &locale) == "published" {
        true => "published",
        false => "draft",
    };
    let mut view = views::plain_entity(world, VERSIONS, "article_version", id);
    view["state"] = json!(state);
    view
}
