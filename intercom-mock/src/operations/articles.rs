//! New articles and searches in them, and the news of a newsfeed. The rest of articles is kept as it is sent.

use serde_json::{Value, json};

use super::{Entry, stored};
use crate::call::{Call, Outcome, Reply, items};
use crate::paging::those;
use crate::views;
use crate::world::{Entity, id_text, plain};

pub(super) const OPERATIONS: &[Entry] = &[
    ("POST /articles", create),
    ("POST /help_center/collections", create_collection),
    ("POST /ai/external_pages", create_page),
    ("GET /articles/search", search),
    ("GET /internal_articles/search", search_internal),
    ("GET /news/newsfeeds/{}/items", newsfeed),
];

/// A new article, with its address in the help center.
fn create(call: &mut Call<'_>) -> Outcome {
    let site = call.origin;
    stored::create(call, "articles", "article", |article, id| {
        let url = format!("{site}/articles/{id}");
        article.insert("url".to_owned(), json!(url));
    })
}

/// A new collection, first in its help center unless the caller sets an order.
fn create_collection(call: &mut Call<'_>) -> Outcome {
    const KIND: &str = "help_center/collections";
    stored::create(call, KIND, "collection", |collection, _| {
        collection.entry("order").or_insert(json!(0));
    })
}

/// An external page; the one with its source and external id is updated where there is one.
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

/// Articles whose title, description or body has the phrase, with the words found.
fn search(call: &mut Call<'_>) -> Outcome {
    let phrase = call.query("phrase").unwrap_or_default().to_lowercase();
    let state = call.query("state").filter(|state| *state != "all");
    let found = those(call.world, "articles", |article| {
        let fits = state.is_none_or(|state| id_text(article.get("state")) == state);
        fits && has(article, &["title", "description", "body"], &phrase)
    });
    let highlight = call.query("highlight") == Some("true");
    let reply = call.list("list", &found, |world, id| {
        views::plain_entity(world, "articles", "article", id)
    })?;
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

/// A text cut where the phrase stands.
fn pieces(text: &str, phrase: &str) -> Vec<Value> {
    let plain = |text: &str| json!({"type": "plain", "text": text});
    // Lower case may have other lengths than the text; then nothing is marked.
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
        views::plain_entity(world, "internal_articles", "internal_article", id)
    })
}

/// The news that are live in a newsfeed.
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
