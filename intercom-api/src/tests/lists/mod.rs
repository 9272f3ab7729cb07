//! Tests of lists: the forms of the next page, and failures.

mod containers;
mod failures;
mod pages;

use std::sync::Mutex;
use std::time::Duration;

use serde_json::{Value, json};

use super::server::{self, Seen, Server, reply};
use super::{Client, TOKEN, client};
use crate::request::{In, Marker, Paging};
use crate::{Cursor, Error, ErrorKind, Extra, Items, Method, Request};

const CURSOR: Paging = Paging {
    marker: Marker::Cursor,
    place: Some(In::Query("starting_after")),
    next: "pages.next.starting_after",
    size: "per_page",
    page: "",
    last: "",
};

const SEARCH: Paging = Paging {
    place: Some(In::Body("pagination.starting_after")),
    size: "pagination.per_page",
    ..CURSOR
};

const PAGE: Paging = Paging {
    marker: Marker::Page,
    place: Some(In::Query("page")),
    next: "pages.next.page",
    size: "per_page",
    page: "pages.page",
    last: "pages.total_pages",
};

const SCROLL: Paging = Paging {
    marker: Marker::Scroll,
    place: Some(In::Query("scroll_param")),
    next: "scroll_param",
    ..CURSOR
};

const URL: Paging = Paging::WHOLE;

#[derive(Clone, Default)]
struct Row {
    id: Option<i64>,
    extra: Extra,
}

crate::json::record!(Row { id: "id" });

#[derive(Clone, Default)]
struct RowList {
    data: Vec<Row>,
    pages: Option<RowPages>,
    extra: Extra,
}

crate::json::record! {
    RowList {
        data: "data",
        pages: "pages",
    }
    items { "data" }
}
crate::page::page! { RowList: Row = data }

/// The form of `pages` in descriptions, which declare only one form of `next`.
#[derive(Clone, Default)]
struct RowPages {
    next: Option<String>,
    extra: Extra,
}

crate::json::record!(RowPages { next: "next" });

#[derive(Clone, PartialEq)]
enum RowOrList {
    One(Row),
    List(RowList),
    Other(Value),
}

crate::json::union!(RowOrList {
    List(RowList) = object().constant("type", &["list"]),
    One(Row) = object().constant("type", &["row"]),
});
crate::page::page! { RowOrList: Row in list List, one One }

impl std::fmt::Debug for RowOrList {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("RowOrList")
    }
}

/// Returns a server that sends these responses in order, and repeats the last response.
async fn answers(bodies: Vec<Value>) -> Server {
    let bodies = bodies
        .into_iter()
        .map(|body| server::json(200, &body.to_string()));
    replies(bodies.collect()).await
}

async fn replies(replies: Vec<Vec<u8>>) -> Server {
    let next = Mutex::new(0);
    Server::new(move |_| {
        let mut next = next.lock().expect("no test failed here");
        let reply = replies[(*next).min(replies.len() - 1)].clone();
        *next += 1;
        reply
    })
    .await
}

fn rows(server: &Server, paging: &'static Paging) -> Request<RowList> {
    let method = match paging.place {
        Some(In::Body(_)) => Method::POST,
        _ => Method::GET,
    };
    let request = client(server).core.request(method, "/rows/{id}", &[&"a@b"]);
    request.paged(paging, Some(150))
}

fn part(ids: &[i64], pages: Value) -> Value {
    let data: Vec<Value> = ids.iter().map(|id| json!({"id": id})).collect();
    json!({"type": "list", "data": data, "pages": pages})
}

async fn ids(items: &mut Items<RowList>) -> (Vec<i64>, Option<Error>) {
    let mut ids = Vec::new();
    loop {
        match items.try_next().await {
            Ok(Some(row)) => ids.extend(row.id),
            Ok(None) => return (ids, None),
            Err(error) => return (ids, Some(error)),
        }
    }
}

fn query(seen: &Seen) -> String {
    let (_, query) = seen.target.split_once('?').unwrap_or_default();
    query.to_owned()
}
