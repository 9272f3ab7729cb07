//! Articles and article searches, and the news items of a newsfeed.

use serde_json::{Value, json};

use super::stored::{self, Action};
use super::{Entry, bulk, content, drafts};
use crate::call::{Call, Outcome, Reply, items, object};
use crate::paging::those;
use crate::refusal::Refusal;
use crate::views;
use crate::world::{Entity, id_text, plain};

pub(super) const OPERATIONS: &[Entry] = &[
    ("POST /articles", create),
    ("PUT /articles/{}", update),
    ("DELETE /articles/{}", delete),
    ("POST /help_center/collections", create_collection),
    ("POST /ai/external_pages", create_page),
    ("GET /articles/search", search),
    ("GET /internal_articles/search", search_internal),
    ("GET /news/newsfeeds/{}/items", newsfeed),
];

/// Creates an article, and sets the URL of the article in the help center.
fn create(call: &mut Call<'_>) -> Outcome {
    content::prepare(call)?;
    schedule(call, &Entity::new())?;
    let site = call.origin;
    let reply = stored::create(call, "articles", "article", |article, id| {
        let url = format!("{site}/articles/{id}");
        article.insert("url".to_owned(), json!(url));
        let creator = article.get("updated_by_id").cloned().unwrap_or_default();
        article.insert("created_by_id".to_owned(), creator);
    })?;
    let Reply::Json(view) = reply else {
        return Ok(reply);
    };
    let id = id_text(view.get("id"));
    drafts::keep_all(call.world, &id, "api");
    bulk::plan(call.world, &id);
    Ok(Reply::Json(views::article(call.world, &id)))
}

/// Updates an article. The versioned fields of a published article are staged as a draft if the request schedules a
/// publication, or if the article has a draft and the request sets no state. Otherwise, the fields change immediately,
/// and a request that sets a state also publishes the drafts.
fn update(call: &mut Call<'_>) -> Outcome {
    let id = call.known("articles", "article", 0)?;
    let article = call.world.entity("articles", &id);
    content::prepare(call)?;
    let plans = schedule(call, &article)?;
    let is_published = id_text(article.get("state")) == "published";
    let states = call.body.contains_key("state");
    let stages = is_published && (plans || (drafts::has_draft(&article) && !states));
    call.admin("author_id")?;
    if stages {
        drafts::stage_texts(call, &id, &article);
        call.body = drafts::without_texts(call.body.clone());
    } else if states {
        let mut promoted = article.clone();
        drafts::promote(call.world, &mut promoted, &[]);
        call.world
            .change("articles", &id, |article| *article = promoted);
    }
    let texts = drafts::texts(&call.body, &drafts::default_locale(&article));
    let mut changed = call.world.entity("articles", &id);
    if let Some(Value::Object(translated)) = call.body.remove("translated_content") {
        for (locale, fields) in translated
            .into_iter()
            .filter(|(_, fields)| fields.is_object())
        {
            drafts::apply(&mut changed, &locale, object(fields));
        }
        let translated = changed.get("translated_content").cloned();
        let translated = translated.unwrap_or_default();
        call.body
            .insert("translated_content".to_owned(), translated);
    }
    stored::update(call, "articles", "article", &id)?;
    for (locale, text) in texts {
        drafts::keep(call.world, &id, &locale, text, drafts::LIVE, "api");
    }
    bulk::plan(call.world, &id);
    Ok(Reply::Json(views::article(call.world, &id)))
}

fn delete(call: &mut Call<'_>) -> Outcome {
    let reply = stored::run(call, Action::Delete)?;
    let id = call.param(0).to_owned();
    drafts::forget(call.world, &id);
    Ok(reply)
}

/// Validates the scheduled time in the body, and converts the time to Unix seconds. Returns whether the request
/// schedules a publication.
fn schedule(call: &mut Call<'_>, article: &Entity) -> Result<bool, Refusal> {
    const TIMES: [&str; 2] = ["scheduled_publish_at", "scheduled_unpublish_at"];
    let mut planned = Vec::new();
    for name in TIMES {
        let given = call.body.get(name).filter(|value| !value.is_null());
        let Some(given) = given.map(plain) else {
            continue;
        };
        let time: Option<intercom_api::Timestamp> = given.parse().ok();
        let seconds = time.map(|time| time.unix()).filter(|at| *at > call.now());
        let Some(seconds) = seconds else {
            let message = format!("{name} must be an ISO 8601 time in the future, not `{given}`");
            return Err(Refusal::invalid(name, message));
        };
        planned.push((name, seconds));
    }
    let [(name, seconds)] = planned.as_slice() else {
        return match planned.len() {
            0 => Ok(false),
            _ => Err(Refusal::invalid(
                TIMES[1],
                "an article can have only one scheduled change: send scheduled_publish_at or scheduled_unpublish_at",
            )),
        };
    };
    let publishes = *name == TIMES[0];
    let is_published = id_text(article.get("state")) == "published";
    if publishes && call.text("state").as_deref() == Some("draft") {
        let message = "the state draft cannot be combined with a scheduled publication";
        return Err(Refusal::invalid(name, message));
    }
    if !publishes && !is_published {
        let message = "the article cannot be unpublished because the article is not published";
        return Err(Refusal::invalid(name, message));
    }
    for time in TIMES {
        call.body.insert(time.to_owned(), Value::Null);
    }
    call.body.insert((*name).to_owned(), json!(seconds));
    if publishes {
        // The scheduled job sets the state later.
        call.body.remove("state");
    }
    Ok(publishes)
}

/// Creates a collection; the default `order` 0 makes the collection the first in the help center.
fn create_collection(call: &mut Call<'_>) -> Outcome {
    const KIND: &str = "help_center/collections";
    stored::create(call, KIND, "collection", |collection, _| {
        collection.entry("order").or_insert(json!(0));
    })
}

/// Creates an external page, or updates the existing page with the same `source_id` and `external_id`.
fn create_page(call: &mut Call<'_>) -> Outcome {
    const KIND: &str = "ai/external_pages";
    let wanted = ["source_id", "external_id"].map(|field| call.text(field));
    let known = those(call.world, KIND, |page| {
        let held = ["source_id", "external_id"].map(|field| page.get(field).map(plain));
        wanted.iter().all(Option::is_some) && held == wanted
    });
    match known.first() {
        Some(id) => stored::update(call, KIND, "external_page", id),
        None => stored::create(call, KIND, "external_page", |_, _| {}),
    }
}

/// Lists the articles whose title, description or body contains the phrase; highlights the matches if `highlight` is
/// `true`.
fn search(call: &mut Call<'_>) -> Outcome {
    let phrase = call.query("phrase").unwrap_or_default().to_lowercase();
    let state = call.query("state").filter(|state| *state != "all");
    let found = those(call.world, "articles", |article| {
        let fits = state.is_none_or(|state| id_text(article.get("state")) == state);
        fits && has(article, &["title", "description", "body"], &phrase)
    });
    let highlight = call.query("highlight") == Some("true");
    let reply = call.list("list", &found, views::article)?;
    let Reply::Json(mut answer) = reply else {
        return Ok(reply);
    };
    let shown: Vec<Value> = answer["data"]["articles"]
        .as_array()
        .cloned()
        .unwrap_or_default();
    let highlights = shown.iter().filter(|_| highlight).map(|article| {
        json!({
            "article_id": article["id"],
            "highlighted_title": pieces(article["title"].as_str().unwrap_or_default(), &phrase),
            "highlighted_summary": [pieces(article["description"].as_str().unwrap_or_default(), &phrase)],
        })
    });
    answer["data"]["highlights"] = highlights.collect();
    Ok(Reply::Json(answer))
}

fn has(entity: &Entity, fields: &[&str], phrase: &str) -> bool {
    fields
        .iter()
        .any(|field| id_text(entity.get(*field)).to_lowercase().contains(phrase))
}

/// Splits a string at the first match of the phrase, and marks the match as highlighted.
fn pieces(text: &str, phrase: &str) -> Vec<Value> {
    let plain = |text: &str| json!({"type": "plain", "text": text});
    // A string and its lowercase form can differ in length. If the string cannot be split for this reason, nothing is
    // highlighted.
    let lower = text.to_lowercase();
    let place = lower.find(phrase).filter(|_| !phrase.is_empty());
    let cut = place.and_then(|start| {
        let end = start + phrase.len();
        Some((text.get(..start)?, text.get(start..end)?, text.get(end..)?))
    });
    match cut {
        Some((before, found, after)) => {
            let mut pieces = vec![
                plain(before),
                json!({"type": "highlight", "text": found}),
                plain(after),
            ];
            pieces.retain(|piece| piece["text"] != "");
            pieces
        }
        None => vec![plain(text)],
    }
}

fn search_internal(call: &mut Call<'_>) -> Outcome {
    let folder = call.query("folder_id");
    let found = those(call.world, "internal_articles", |article| {
        folder.is_none_or(|folder| id_text(article.get("folder_id")) == folder)
    });
    call.list("list", &found, |world, id| {
        views::stored(world, "internal_articles", "internal_article", id)
    })
}

/// Lists the live news items of a newsfeed.
fn newsfeed(call: &mut Call<'_>) -> Outcome {
    let id = call.known("news/newsfeeds", "newsfeed", 0)?;
    let found = those(call.world, "news/news_items", |item| {
        let live = item.get("state") == Some(&json!("live"));
        let assigned = items(item, "newsfeed_assignments").iter();
        live && assigned
            .map(|one| id_text(one.get("newsfeed_id")))
            .any(|feed| feed == id)
    });
    call.list("list", &found, |world, id| {
        views::plain_entity(world, "news/news_items", "news-item", id)
    })
}
