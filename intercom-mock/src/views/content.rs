//! The views of content: articles, internal articles and snippets.

use serde_json::{Value, json};

use super::{extend, plain_entity, tags};
use crate::call::{flag, ids};
use crate::markdown;
use crate::operations::drafts;
use crate::world::{Entity, World, id_text};

/// The fields that define which agents can use content.
const AVAILABILITY: [&str; 3] = [
    "ai_chatbot_availability",
    "ai_copilot_availability",
    "ai_sales_agent_availability",
];

/// Returns the view of an internal article or a snippet.
pub(super) fn content(world: &World, kind: &str, label: &str, id: &str) -> Value {
    let mut view = plain_entity(world, kind, label, id);
    if let Value::Object(fields) = &mut view {
        complete(fields);
        let numbers = [
            ("chatbot_availability", "ai_chatbot_availability"),
            ("copilot_availability", "ai_copilot_availability"),
        ];
        for (number, name) in numbers {
            let value = i64::from(flag(fields, name));
            fields.insert(number.to_owned(), json!(value));
        }
    }
    view
}

/// Adds the body as Markdown, and the default values of missing fields.
fn complete(fields: &mut Entity) {
    if !fields.contains_key("body_markdown") {
        let body = id_text(fields.get("body"));
        fields.insert(
            "body_markdown".to_owned(),
            json!(markdown::from_html(&body)),
        );
    }
    for name in AVAILABILITY {
        fields.entry(name.to_owned()).or_insert(json!(false));
    }
    fields.entry("audience_ids".to_owned()).or_insert(json!([]));
}

pub(crate) fn article(world: &World, id: &str) -> Value {
    match world.find("articles", id) {
        Some(entity) => article_entity(world, entity),
        None => Value::Null,
    }
}

/// Returns the view of an article in which the drafts replace the live content.
pub(crate) fn article_draft(world: &World, id: &str) -> Value {
    let mut entity = world.entity("articles", id);
    drafts::overlay(world, &mut entity);
    article_entity(world, &entity)
}

fn article_entity(world: &World, entity: &Entity) -> Value {
    let mut view = entity.clone();
    view.remove("contents");
    complete(&mut view);
    let default = drafts::default_locale(entity);
    let author = entity.get("author_id").cloned().unwrap_or_default();
    let fields = json!({
        "type": "article",
        "workspace_id": world.workspace.app_id,
        "tags": tags(world, entity),
        "help_center_audience": "everyone",
        "exclude_from_article_suggestions": false,
    });
    extend(&mut view, fields);
    for name in ["created_by_id", "updated_by_id"] {
        view.entry(name.to_owned()).or_insert(author.clone());
    }
    if let Some(parent) = entity.get("parent_id").filter(|parent| !parent.is_null())
        && ids(entity, "parent_ids").next().is_none()
    {
        view.insert("parent_ids".to_owned(), json!([parent]));
    }
    extend(&mut view, staged(world, entity, &default));
    if let Some(Value::Object(translated)) = view.get_mut("translated_content") {
        for (locale, content) in translated {
            let Value::Object(content) = content else {
                continue;
            };
            complete(content);
            content.insert("type".to_owned(), json!("article_content"));
            for name in ["created_at", "updated_at", "author_id", "state"] {
                let own = entity.get(name).cloned().unwrap_or_default();
                content.entry(name.to_owned()).or_insert(own);
            }
            extend(content, staged(world, entity, locale));
        }
    }
    Value::Object(view)
}

/// Returns the fields `has_unpublished_changes` and `draft_updated_at` of the content in a locale.
fn staged(world: &World, article: &Entity, locale: &str) -> Value {
    let draft = drafts::slot(article, locale, drafts::DRAFT);
    let draft = draft.filter(|_| drafts::state(article, locale) == "published");
    let version = draft.and_then(|draft| world.find(drafts::VERSIONS, &draft));
    json!({
        "has_unpublished_changes": version.is_some(),
        "draft_updated_at": version.and_then(|version| version.get("updated_at")),
    })
}
