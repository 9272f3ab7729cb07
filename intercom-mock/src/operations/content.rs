//! Operations that articles, internal articles and snippets share, and the search across all content.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::people::own_admin;
use super::stored::{self, Action};
use super::{Entry, drafts};
use crate::call::{Call, Outcome, flag, ids, items, number};
use crate::markdown;
use crate::refusal::Refusal;
use crate::world::{Entity, World, id_text};

pub(super) const OPERATIONS: &[Entry] = &[
    ("POST /internal_articles", create),
    ("PUT /internal_articles/{}", update),
    ("POST /content_snippets", create),
    ("PUT /content_snippets/{}", update),
    ("GET /content/search", search),
];

/// A kind of content.
pub(super) struct Kind {
    /// The kind of the resources in the state of the workspace.
    pub(super) store: &'static str,
    /// The type in responses and in bulk actions.
    pub(super) label: &'static str,
    filter: &'static str,
    /// The fields for the availability to the AI agent, to Copilot and to the sales agent, in this order.
    pub(super) availability: [&'static str; 3],
}

const AGENTS: [&str; 3] = [
    "ai_chatbot_availability",
    "ai_copilot_availability",
    "ai_sales_agent_availability",
];

const PAGE_AGENTS: [&str; 3] = [
    "ai_agent_availability",
    "ai_copilot_availability",
    "ai_sales_agent_availability",
];

pub(super) const KINDS: [Kind; 5] = [
    kind("articles", "article", "article", AGENTS),
    kind("content_snippets", "content_snippet", "snippet", AGENTS),
    kind(
        "internal_articles",
        "internal_article",
        "internal_article",
        AGENTS,
    ),
    kind(
        "ai/external_pages",
        "external_content",
        "external_content",
        PAGE_AGENTS,
    ),
    kind(
        "file_sources",
        "file_source_content",
        "file_source_content",
        AGENTS,
    ),
];

const fn kind(
    store: &'static str,
    label: &'static str,
    filter: &'static str,
    availability: [&'static str; 3],
) -> Kind {
    Kind {
        store,
        label,
        filter,
        availability,
    }
}

/// Validates a request that creates or updates content, and adds the admin and the missing formats of the body to the
/// request.
pub(super) fn prepare(call: &mut Call<'_>) -> Result<(), Refusal> {
    known_audiences(call.world, &call.body)?;
    complete(&mut call.body)?;
    if let Some(Value::Object(translated)) = call.body.get_mut("translated_content") {
        for (_, content) in translated {
            if let Value::Object(content) = content {
                known_audiences(call.world, content)?;
                complete(content)?;
            }
        }
    }
    let admin = json!(own_admin(call.world));
    call.body.insert("updated_by_id".to_owned(), admin);
    Ok(())
}

fn known_audiences(world: &World, fields: &Entity) -> Result<(), Refusal> {
    let unknown = |id: &String| world.find("audiences", id).is_none();
    let unknown: Vec<String> = ids(fields, "audience_ids").filter(unknown).collect();
    if unknown.is_empty() {
        return Ok(());
    }
    let message = format!("unknown audiences: {}", unknown.join(", "));
    Err(Refusal::new(404, "parameter_invalid", message).field("audience_ids"))
}

/// Adds the missing formats of the body: HTML, Markdown or blocks.
fn complete(fields: &mut Entity) -> Result<(), Refusal> {
    let has = |name: &str| fields.get(name).is_some_and(|value| !value.is_null());
    let forms = ["body", "json_blocks"].map(|form| (form, has(form)));
    if let Some((form, _)) = forms.iter().find(|(_, has)| *has)
        && has("body_markdown")
    {
        let message =
            format!("{form} and body_markdown are mutually exclusive: send only one of the fields");
        return Err(Refusal::invalid("body_markdown", message));
    }
    let markdown = id_text(fields.get("body_markdown"));
    if has("body_markdown") {
        fields.insert("body".to_owned(), json!(markdown::html(&markdown)));
        fields.insert("json_blocks".to_owned(), markdown::blocks(&markdown));
    } else if fields.contains_key("json_blocks") {
        let markdown = markdown::from_blocks(items(fields, "json_blocks"));
        fields.insert("body_markdown".to_owned(), json!(markdown));
    } else if fields.contains_key("body") {
        let markdown = markdown::from_html(&id_text(fields.get("body")));
        fields.insert("body_markdown".to_owned(), json!(markdown));
    }
    Ok(())
}

fn create(call: &mut Call<'_>) -> Outcome {
    prepare(call)?;
    let admin = call.body.get("updated_by_id").cloned().unwrap_or_default();
    call.body.insert("created_by_id".to_owned(), admin);
    stored::run(call, Action::Create)
}

fn update(call: &mut Call<'_>) -> Outcome {
    prepare(call)?;
    stored::run(call, Action::Update)
}

/// The filters of a search.
struct Wanted<'a> {
    phrase: String,
    /// The values of the list parameters in the request, keyed by the name of the parameter.
    lists: BTreeMap<&'static str, BTreeSet<String>>,
    call: &'a Call<'a>,
}

/// The list parameters. Each list contains alternative values of a field.
const LISTS: [&str; 7] = [
    "states",
    "locales",
    "tag_ids",
    "any_tag_ids",
    "folder_ids",
    "created_by_ids",
    "last_updated_by_ids",
];

fn search(call: &mut Call<'_>) -> Outcome {
    check(call)?;
    let phrase = call.query("query").unwrap_or_default().to_lowercase();
    let lists = LISTS.map(|name| (name, call.several(name).into_iter().collect()));
    let lists = lists
        .into_iter()
        .filter(|(_, values): &(_, BTreeSet<_>)| !values.is_empty());
    let lists = lists.collect();
    let filters = Wanted {
        phrase,
        lists,
        call,
    };
    let types = call.several("content_types");
    let kinds = KINDS.iter();
    let kinds = kinds.filter(|kind| types.is_empty() || types.iter().any(|one| one == kind.filter));
    let mut found: Vec<(i64, String)> = Vec::new();
    for kind in kinds {
        let fitting = call
            .world
            .all(kind.store)
            .filter(|entity| filters.fit(kind, entity));
        found.extend(fitting.map(|entity| {
            let id = id_text(entity.get("id"));
            (
                number(entity, "updated_at").unwrap_or(0),
                format!("{} {id}", kind.label),
            )
        }));
    }
    found.sort_by_key(|(updated_at, _)| std::cmp::Reverse(*updated_at));
    let found: Vec<String> = found.into_iter().map(|(_, id)| id).collect();
    call.list("list", &found, |world, item| {
        let (label, id) = item.split_once(' ').unwrap_or_default();
        shown(world, label, id)
    })
}

/// Validates parameters that require another parameter, and the values of list parameters, because the general
/// validation covers neither.
fn check(call: &Call<'_>) -> Result<(), Refusal> {
    let invalid = |field: &str, message: String| {
        Err(Refusal::new(422, "parameter_invalid", message).field(field))
    };
    for (list, other) in [
        ("tag_ids", "tag_operator"),
        ("folder_ids", "folder_entity_type"),
    ] {
        if !call.several(list).is_empty() && call.query(other).is_none() {
            return invalid(other, format!("{list} requires {other}"));
        }
    }
    for parameter in &call.operation.parameters {
        let schema = call.version.resolve(&parameter.schema);
        let Some(item) = schema.items.as_ref().map(|item| call.version.resolve(item)) else {
            continue;
        };
        for value in call.several(&parameter.name) {
            let is_word = item.words.is_empty() || item.words.contains(&json!(value));
            let is_number =
                item.kind != crate::describe::Kind::Integer || value.parse::<i64>().is_ok();
            if !is_word || !is_number {
                let name = &parameter.name;
                return invalid(name, format!("`{value}` is not a valid value for `{name}`"));
            }
        }
    }
    Ok(())
}

impl Wanted<'_> {
    fn fit(&self, kind: &Kind, entity: &Entity) -> bool {
        self.has_phrase(entity)
            && self.has_tags(entity)
            && self.has_agents(kind, entity)
            && self.has("locales", locales(entity))
            && self.has("states", [state(entity)])
            && self.has("folder_ids", [id_text(entity.get("folder_id"))])
            && self.has("created_by_ids", [by(entity, "created_by_id")])
            && self.has("last_updated_by_ids", [by(entity, "updated_by_id")])
            && self.is_within("created_at", entity)
            && self.is_within("updated_at", entity)
    }

    fn has_phrase(&self, entity: &Entity) -> bool {
        let has = |fields: &Entity| {
            let mut texts = ["title", "body", "body_markdown", "html"].iter();
            texts.any(|name| {
                id_text(fields.get(*name))
                    .to_lowercase()
                    .contains(&self.phrase)
            })
        };
        let mut texts = drafts::texts(entity, "").into_iter();
        has(entity) || texts.any(|(_, text)| has(&text))
    }

    /// Returns whether the list parameter `list` contains one of the values; true if the parameter is missing.
    fn has(&self, list: &str, values: impl IntoIterator<Item = String>) -> bool {
        let wanted = self.lists.get(list);
        wanted.is_none_or(|wanted| values.into_iter().any(|value| wanted.contains(&value)))
    }

    fn has_tags(&self, entity: &Entity) -> bool {
        let excludes = self.call.query("tag_operator") == Some("NIN");
        let named = self.has("tag_ids", ids(entity, "tags"));
        let fits = named != excludes || !self.lists.contains_key("tag_ids");
        fits && self.has("any_tag_ids", ids(entity, "tags"))
    }

    fn has_agents(&self, kind: &Kind, entity: &Entity) -> bool {
        let parameters = ["fin_service_state", "copilot_state", "fin_sales_state"];
        let mut states = parameters.iter().zip(kind.availability);
        states.all(|(parameter, field)| match self.call.query(parameter) {
            Some(state) => flag(entity, field) == (state == "on"),
            None => true,
        })
    }

    fn is_within(&self, field: &str, entity: &Entity) -> bool {
        let at = number(entity, field).unwrap_or(0);
        let bound = |end: &str| {
            self.call
                .query(&format!("{field}_{end}"))?
                .parse::<i64>()
                .ok()
        };
        bound("after").is_none_or(|after| at >= after)
            && bound("before").is_none_or(|before| at <= before)
    }
}

/// Returns the state of content; defaults to `published`.
fn state(entity: &Entity) -> String {
    match id_text(entity.get("state")) {
        state if state == "draft" => state,
        _ => "published".to_owned(),
    }
}

/// Returns the id of the admin in `field`, who created or changed the content; defaults to the id of the author.
fn by(entity: &Entity, field: &str) -> String {
    id_text(entity.get(field).or_else(|| entity.get("author_id")))
}

fn locales(entity: &Entity) -> Vec<String> {
    let contents = entity.get("contents").and_then(Value::as_object);
    match contents {
        Some(contents) => contents.keys().cloned().collect(),
        None => vec![id_text(entity.get("locale"))],
    }
}

fn shown(world: &World, label: &str, id: &str) -> Value {
    let kind = KINDS.iter().find(|kind| kind.label == label);
    let entity = kind.and_then(|kind| world.find(kind.store, id));
    let entity = entity.cloned().unwrap_or_default();
    let mut view = json!({"type": label, "id": id, "title": entity.get("title")});
    if label == "article" {
        let contents = locales(&entity).into_iter().map(|locale| {
            let content = entity.get("contents").and_then(|all| all.get(&locale));
            let text = drafts::text(&entity, &locale);
            json!({
                "type": "article_content",
                "id": content.and_then(|content| content.get("id")),
                "title": text.get("title"),
                "locale": locale,
            })
        });
        view["contents"] = contents.collect();
    }
    view
}
