//! Lists: what their answers may say of the next page, and what goes wrong on the way.

use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
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

crate::json::record!(RowList {
    data: "data",
    pages: "pages"
});
crate::page::page! { RowList: Row = data }

/// As descriptions have it: `next` is declared in one of its forms.
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

/// A server that gives these answers one after the other, and the last one for ever.
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

#[tokio::test]
async fn the_end_of_a_list_has_several_forms() {
    let ends = [
        json!(null),
        json!({}),
        json!({"next": null}),
        json!({"next": ""}),
        json!({"next": {}}),
        json!({"next": {"starting_after": null}}),
        json!({"next": {"starting_after": "", "per_page": 150}}),
        json!({"next": 7}),
        json!("pages"),
        json!({"page": 3, "total_pages": 3}),
    ];
    for end in ends {
        for paging in [&CURSOR, &SEARCH, &PAGE, &URL] {
            let server = answers(vec![part(&[1, 2], end.clone())]).await;
            let (ids, error) = ids(&mut rows(&server, paging).items()).await;
            assert_eq!(
                (ids, error.is_none()),
                (vec![1, 2], true),
                "{end} {paging:?}"
            );
            assert_eq!(server.seen().len(), 1, "{end} {paging:?}");
        }
    }
}

#[tokio::test]
async fn the_next_page_has_several_forms() {
    for (paging, next, expected) in [
        (
            &CURSOR,
            json!({"starting_after": "a b"}),
            "per_page=150&starting_after=a+b",
        ),
        (
            &CURSOR,
            json!({"starting_after": 17, "page": 2}),
            "per_page=150&starting_after=17",
        ),
        (
            &CURSOR,
            json!("?starting_after=x"),
            "starting_after=x&per_page=150",
        ),
        (
            &PAGE,
            json!({"page": 2, "starting_after": "x"}),
            "page=2&per_page=150",
        ),
        (
            &PAGE,
            json!({"page": "2", "per_page": 50}),
            "page=2&per_page=150",
        ),
        (
            &PAGE,
            json!("/rows/a@b?page=2&per_page=9"),
            "page=2&per_page=9",
        ),
        (
            &URL,
            json!("?before=1&tag=a&tag=b"),
            "before=1&tag=a&tag=b&per_page=150",
        ),
        (&URL, json!({"page": 2}), "page=2&per_page=150"),
    ] {
        let server = answers(vec![
            part(&[1], json!({"next": next})),
            part(&[2], json!(null)),
        ])
        .await;
        let (ids, error) = ids(&mut rows(&server, paging).items()).await;
        assert!(error.is_none(), "{error:?}");
        assert_eq!(ids, [1, 2], "{next}");
        assert_eq!(query(&server.seen()[1]), expected, "{next} {paging:?}");
    }
}

#[tokio::test]
async fn a_cursor_can_have_any_pair_of_names() {
    const OTHER: Paging = Paging {
        place: Some(In::Query("cursor")),
        next: "next_cursor",
        size: "limit",
        ..CURSOR
    };
    let server = answers(vec![
        json!({"data": [{"id": 1}], "next_cursor": "a b"}),
        json!({"data": [], "next_cursor": 7}),
        json!({"data": [{"id": 2}], "next_cursor": null}),
    ])
    .await;
    let (found, error) = ids(&mut rows(&server, &OTHER).items()).await;
    assert!(error.is_none(), "{error:?}");
    assert_eq!(found, [1, 2]);
    let asked: Vec<String> = server.seen().iter().map(query).collect();
    assert_eq!(
        asked,
        ["limit=150", "limit=150&cursor=a+b", "limit=150&cursor=7"]
    );
}

#[tokio::test]
async fn a_page_number_can_stand_in_the_body() {
    const COUNTED: Paging = Paging {
        place: Some(In::Body("page")),
        next: "",
        size: "options.size",
        page: "page",
        last: "total_pages",
        ..PAGE
    };
    let told = |page: u64| json!({"data": [{"id": page}], "page": page, "total_pages": 3});
    let server = answers(vec![told(1), told(2), told(3)]).await;
    let body = json!({"options": {"kept": true}});
    let mut items = rows(&server, &COUNTED).body(&body).items().prefetch(false);
    items.try_next().await.expect("a row");
    let cursor = items.cursor().expect("a place").to_string();
    assert_eq!(cursor, "query:page=2&options.size=150");
    let (found, error) = ids(&mut items).await;
    assert!(error.is_none(), "{error:?}");
    assert_eq!(found, [2, 3]);
    let sent = |index: usize| -> Value {
        serde_json::from_slice(&server.seen()[index].body).expect("JSON")
    };
    let options = json!({"kept": true, "size": 150});
    assert_eq!(sent(0), json!({"options": options}));
    assert_eq!(sent(1), json!({"options": options, "page": 2}));
    assert_eq!(sent(2), json!({"options": options, "page": 3}));

    // What the caller has said stays, and the last page may be told by the next one's absence.
    const NAMED: Paging = Paging {
        next: "next_page",
        page: "",
        last: "",
        ..COUNTED
    };
    let server = answers(vec![
        json!({"data": [{"id": 1}], "next_page": "2"}),
        json!({"data": [{"id": 2}]}),
    ])
    .await;
    let body = json!({"options": {"size": 7}});
    let (found, _) = ids(&mut rows(&server, &NAMED).body(&body).items()).await;
    assert_eq!(found, [1, 2]);
    let last: Value = serde_json::from_slice(&server.seen()[1].body).expect("JSON");
    assert_eq!(last, json!({"options": {"size": 7}, "page": 2}));
}

#[tokio::test]
async fn only_the_query_of_a_next_page_is_used() {
    let elsewhere = answers(vec![part(&[9], json!(null))]).await;
    for next in [
        format!("{}/rows/a@b?page=2&x=y", elsewhere.url()),
        "https://api.intercom.io/rows/a@b?page=2&x=y".to_owned(),
        "https://127.0.0.1/rows/a%40b?page=2&x=y".to_owned(),
        "//other.example/proxy/rows/a@b?page=2&x=y".to_owned(),
    ] {
        let pages = vec![part(&[1], json!({"next": next})), part(&[2], json!(null))];
        let server = answers(pages).await;
        let client = Client::builder()
            .token(TOKEN)
            .base_url(format!("{}/prefix/", server.url()));
        let client = client.build().expect("a client");
        let request = client
            .core
            .request::<RowList, ()>(Method::GET, "/rows/{id}", &[&"a@b"]);
        let (found, error) = ids(&mut request.paged(&PAGE, Some(150)).items()).await;
        assert!(error.is_none(), "{next}: {error:?}");
        assert_eq!(found, [1, 2], "{next}");
        let second = &server.seen()[1];
        assert_eq!(
            second.target, "/prefix/rows/a%40b?page=2&x=y&per_page=150",
            "{next}"
        );
        assert_eq!(second.header("authorization"), format!("Bearer {TOKEN}"));
    }
    assert!(elsewhere.seen().is_empty());
}

#[tokio::test]
async fn another_list_is_not_followed() {
    let elsewhere = answers(vec![part(&[9], json!(null))]).await;
    for next in [
        format!("{}/rows/other?page=2", elsewhere.url()),
        "/rows/other?page=2".to_owned(),
        "/others?page=2".to_owned(),
        "http://[".to_owned(),
    ] {
        let server = answers(vec![part(&[1, 2], json!({"next": next}))]).await;
        let mut items = rows(&server, &PAGE).items();
        let (ids, error) = ids(&mut items).await;
        let error = error.expect("a page that cannot be followed");
        assert_eq!(
            (ids, error.kind()),
            (vec![1, 2], ErrorKind::Decode),
            "{next}"
        );
        assert_eq!(error.operation(), Some("GET /rows/{id}"));
        assert_eq!(server.seen().len(), 1, "{next}");
    }
    assert!(elsewhere.seen().is_empty());
}

#[tokio::test]
async fn what_the_caller_asks_for_stays() {
    let server = answers(vec![
        part(&[1], json!({"next": {"starting_after": "x"}})),
        part(&[2], json!(null)),
    ])
    .await;
    let request = rows(&server, &CURSOR).query("per_page", 7);
    let (found, _) = ids(&mut request.query("order", "asc").items().limit(100)).await;
    assert_eq!(found, [1, 2]);
    let seen = server.seen();
    assert_eq!(query(&seen[0]), "per_page=7&order=asc");
    assert_eq!(query(&seen[1]), "per_page=7&order=asc&starting_after=x");

    let server = answers(vec![
        part(&[1], json!({"next": {"starting_after": "x"}})),
        part(&[2], json!(null)),
    ])
    .await;
    let body = json!({"query": {"field": "a"}, "pagination": {"per_page": 7, "kept": true}});
    let request = rows(&server, &SEARCH).body(&body);
    let (found, _) = ids(&mut request.items()).await;
    assert_eq!(found, [1, 2]);
    let seen = server.seen();
    let sent: Vec<Value> = seen
        .iter()
        .map(|seen| serde_json::from_slice(&seen.body).expect("JSON"))
        .collect();
    assert_eq!(sent[0], body);
    assert_eq!(
        sent[1]["pagination"],
        json!({"per_page": 7, "kept": true, "starting_after": "x"})
    );
    assert_eq!(query(&seen[1]), "");
}

#[tokio::test]
async fn an_item_alone_is_a_list_and_a_summary_is_none() {
    let one = |server: &Server| -> Request<RowOrList> {
        client(server).core.request(Method::GET, "/rows", &[])
    };
    let server = answers(vec![json!({"type": "row", "id": 5})]).await;
    let mut items = one(&server).paged(&PAGE, None).items();
    assert_eq!(
        items.try_next().await.expect("a row").expect("a row").id,
        Some(5)
    );
    assert!(items.try_next().await.expect("the end").is_none());

    let server = answers(vec![json!({"type": "summary", "rows": 17})]).await;
    let error = one(&server).items().try_next().await;
    let error = error.expect_err("a summary is no list");
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(error.to_string().contains("no list"), "{error}");
    // As a page it is what it is.
    let page = one(&server).pages().try_next().await.expect("a page");
    assert!(matches!(page, Some(RowOrList::Other(_))));
}

#[tokio::test]
async fn empty_pages_of_a_search_are_passed_over() {
    let server = answers(vec![
        part(&[1], json!({"next": {"starting_after": "a"}})),
        part(&[], json!({"next": {"starting_after": "b"}})),
        part(&[2], json!({})),
    ])
    .await;
    assert_eq!(ids(&mut rows(&server, &SEARCH).items()).await.0, [1, 2]);
}

#[tokio::test]
async fn a_circle_of_cursors_is_found() {
    let server = answers(vec![
        part(&[1], json!({"next": {"starting_after": "a"}})),
        part(&[2], json!({"next": {"starting_after": "b"}})),
        part(&[3], json!({"next": {"starting_after": "a"}})),
    ])
    .await;
    let mut items = rows(&server, &CURSOR).items();
    let (found, error) = ids(&mut items).await;
    let error = error.expect("a circle");
    assert_eq!((found, error.kind()), (vec![1, 2], ErrorKind::Stalled));
    assert!(!error.is_retryable());
    let place = items.cursor().expect("the page that was held back");
    assert_eq!(place.to_string(), "after:b");
}

#[tokio::test]
async fn a_failure_on_the_way_tells_where_to_go_on() {
    let good = |body: Value| server::json(200, &body.to_string());
    let server = replies(vec![
        good(part(&[1, 2], json!({"next": {"starting_after": "a"}}))),
        reply(503, "", ""),
        good(part(&[3], json!(null))),
    ])
    .await;
    let mut items = rows(&server, &CURSOR).items();
    let (found, error) = ids(&mut items).await;
    assert_eq!(found, [1, 2]);
    assert_eq!(
        error
            .and_then(|error| error.status())
            .map(|status| status.as_u16()),
        Some(503)
    );
    assert!(items.try_next().await.expect("it has ended").is_none());
    let cursor = items.cursor().expect("a place");
    let again = rows(&server, &CURSOR).items().resume(cursor);
    assert_eq!(ids(&mut { again }).await.0, [3]);
}

#[tokio::test]
async fn scrolls_have_errors_of_their_own() {
    let page = json!({"data": [{"id": 1}], "scroll_param": "s"});
    let page = || server::json(200, &page.to_string());
    let exists = json!({"type": "error.list", "errors": [{"code": "scroll_exists"}]});
    for (bodies, kind, status) in [
        (
            vec![server::json(409, &exists.to_string())],
            ErrorKind::ScrollInUse,
            409,
        ),
        (
            vec![server::json(400, &exists.to_string())],
            ErrorKind::ScrollInUse,
            400,
        ),
        (
            vec![page(), reply(500, "", "")],
            ErrorKind::ScrollExpired,
            500,
        ),
        (
            vec![page(), reply(404, "", "")],
            ErrorKind::ScrollExpired,
            404,
        ),
        (vec![reply(500, "", "")], ErrorKind::Server, 500),
        (
            vec![page(), reply(429, "", "")],
            ErrorKind::RateLimited,
            429,
        ),
    ] {
        let server = replies(bodies.clone()).await;
        let (found, error) = ids(&mut rows(&server, &SCROLL).items()).await;
        let error = error.expect("an error");
        assert_eq!(error.kind(), kind, "{error}");
        assert_eq!(error.status().map(|status| status.as_u16()), Some(status));
        assert_eq!(found.len(), bodies.len() - 1);
        assert_eq!(error.operation(), Some("GET /rows/{id}"));
    }
}

#[tokio::test]
async fn a_scroll_in_use_is_a_conflict_still() {
    let server = replies(vec![reply(409, "", "")]).await;
    let (_, error) = ids(&mut rows(&server, &SCROLL).items()).await;
    assert!(error.expect("an error").is_conflict());
}

#[tokio::test]
async fn a_cursor_fits_its_kind_of_list() {
    let server = answers(vec![part(&[1], json!(null))]).await;
    for (paging, cursor) in [
        (&SCROLL, "after:x"),
        (&SCROLL, "query:page=2"),
        (&SEARCH, "query:page=2"),
        (&CURSOR, "scroll:x"),
    ] {
        let cursor: Cursor = cursor.parse().expect("a cursor");
        let (_, error) = ids(&mut rows(&server, paging).items().resume(cursor)).await;
        assert_eq!(
            error.expect("it does not fit").kind(),
            ErrorKind::InvalidRequest
        );
    }
    assert!(server.seen().is_empty());
}

#[test]
fn cursors_are_texts() {
    assert_eq!(Cursor::default().to_string(), "start");
    for text in [
        "start",
        "7+start",
        "after:a+b:c",
        "12+after:x",
        "query:page=2&per_page=150",
        "scroll:x",
    ] {
        let cursor: Cursor = text.parse().expect(text);
        assert_eq!(cursor.to_string(), text);
        let json = serde_json::to_string(&cursor).expect("JSON");
        assert_eq!(
            serde_json::from_str::<Cursor>(&json).expect("a cursor"),
            cursor
        );
    }
    for text in [
        "",
        "+start",
        "x+start",
        "start:",
        "after:",
        "scroll:",
        "page:2",
        "99999999999999999999999+start",
    ] {
        assert!(text.parse::<Cursor>().is_err(), "{text}");
    }
    assert!(serde_json::from_str::<Cursor>("7").is_err());
}

#[tokio::test]
async fn pages_come_whole_and_end_at_their_limit() {
    let server = answers(vec![
        part(&[1, 2], json!({"next": {"starting_after": "a"}})),
        part(&[3], json!({"next": {"starting_after": "b"}})),
        part(&[4], json!(null)),
    ])
    .await;
    let mut pages = rows(&server, &CURSOR).pages().limit(2);
    let mut sizes = Vec::new();
    while let Some(page) = pages.try_next().await.expect("a page") {
        sizes.push(page.data.len());
    }
    assert_eq!((sizes, server.seen().len()), (vec![2, 1], 2));
    assert_eq!(
        pages.cursor().map(|cursor| cursor.to_string()).as_deref(),
        Some("after:b")
    );
}

#[tokio::test]
async fn what_is_wrong_with_a_request_is_told_first() {
    let server = answers(vec![part(&[1], json!(null))]).await;
    let request = rows(&server, &CURSOR).header("a b", "x");
    let (_, error) = ids(&mut request.items()).await;
    let error = error.expect("a header name with a space");
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert_eq!(error.operation(), Some("GET /rows/{id}"));
    assert!(server.seen().is_empty());
}

#[tokio::test]
async fn giving_up_a_wait_loses_nothing() {
    let server = answers(vec![
        part(&[1], json!({"next": {"starting_after": "a"}})),
        part(&[2], json!(null)),
    ])
    .await;
    let mut items = rows(&server, &CURSOR).items().prefetch(false);
    let mut found = Vec::new();
    loop {
        // Each wait is given up after its first step.
        match tokio::time::timeout(Duration::ZERO, items.try_next()).await {
            Ok(row) => match row.expect("a row") {
                Some(row) => found.extend(row.id),
                None => break,
            },
            Err(_) => tokio::task::yield_now().await,
        }
    }
    assert_eq!((found, server.seen().len()), (vec![1, 2], 2));
}

#[tokio::test]
async fn ways_through_lists_are_streams_that_tell_nothing() {
    fn is_stream<S: futures_core::Stream + Send + Unpin + 'static>(_: &S) {}
    let server = answers(vec![part(&[1], json!(null))]).await;
    let request = || rows(&server, &CURSOR).query("email", "ada@example.com");
    is_stream(&request().items());
    is_stream(&request().pages());
    let shown = format!("{:?} {:#?}", request().items(), request().pages());
    assert!(!shown.contains("ada"), "{shown}");
}

/// Returns the results of a list response: awaited, by items, and by pages.
async fn outcomes(body: Value) -> [Result<usize, Error>; 3] {
    let server = answers(vec![body]).await;
    let awaited = rows(&server, &CURSOR).await.map(|list| list.data.len());
    let items = rows(&server, &CURSOR).items();
    let items = items.try_collect::<Vec<Row>>().await.map(|all| all.len());
    let pages = rows(&server, &CURSOR).pages();
    let pages = pages.try_collect::<Vec<RowList>>().await;
    [
        awaited,
        items,
        pages.map(|all| all.iter().map(|page| page.data.len()).sum()),
    ]
}

#[tokio::test]
async fn an_unexpected_container_is_no_empty_list() {
    for (body, path) in [
        (json!({"type": "list", "data": {"id": 1}}), "$.data"),
        (
            json!({"type": "list", "data": {"type": "list", "data": [{"id": 1}]}}),
            "$.data",
        ),
        (json!({"type": "list", "data": {}}), "$.data"),
        (json!({"type": "list", "data": "1"}), "$.data"),
        (json!({"type": "list", "data": false}), "$.data"),
        (json!({"type": "list", "data": [1, 2]}), "$.data[0]"),
        (
            json!({"type": "list", "data": [null, [{"id": 1}]]}),
            "$.data[1]",
        ),
        (json!({"type": "list", "rows": [{"id": 1}]}), "$.data"),
        (json!([{"id": 1}]), "$"),
    ] {
        for outcome in outcomes(body.clone()).await {
            let error = outcome.expect_err("not the declared list");
            assert_eq!(error.kind(), ErrorKind::Decode, "{body}");
            assert_eq!(error.json_path(), Some(path), "{body}: {error}");
            assert_eq!(error.body_text(), body.to_string());
        }
    }
}

#[tokio::test]
async fn a_list_without_items_is_empty() {
    for (body, expected) in [
        (json!({"type": "list", "data": []}), 0),
        (json!({"type": "list", "data": null}), 0),
        (json!({"type": "list", "data": [null]}), 0),
        (
            json!({"type": "list", "data": [], "names": ["x"], "total_count": 0}),
            0,
        ),
        (json!({"type": "list"}), 0),
        (
            json!({"data": [{"id": 1}, null, 7, {"id": 2}], "rows": [{"id": 3}]}),
            2,
        ),
    ] {
        for outcome in outcomes(body.clone()).await {
            assert_eq!(outcome.expect("a list"), expected, "{body}");
        }
    }
}

#[derive(Clone, Default)]
struct NestedRows {
    data: Option<RowData>,
    extra: Extra,
}

crate::json::record!(NestedRows { data: "data" });
crate::page::page! { NestedRows: Row = data.rows }

#[derive(Clone, Default)]
struct RowData {
    rows: Option<Vec<Row>>,
    extra: Extra,
}

crate::json::record!(RowData { rows: "rows" });

#[tokio::test]
async fn a_nested_list_in_another_container_is_an_error() {
    for (data, path) in [
        (json!({"rows": [{"id": 1}]}), None),
        (json!({"rows": null}), None),
        (json!(null), None),
        (json!({"rows": {"id": 1}}), Some("$.data.rows")),
        (json!({"rows": [1]}), Some("$.data.rows[0]")),
        (json!({"items": [{"id": 1}]}), Some("$.data.rows")),
        (json!([{"id": 1}]), Some("$.data")),
    ] {
        let server = answers(vec![json!({"data": data})]).await;
        let request = client(&server).request::<NestedRows>(Method::GET, "/rows", &[]);
        let outcome = request
            .await
            .map_err(|error| error.json_path().map(str::to_owned));
        assert_eq!(outcome.err().flatten().as_deref(), path, "{data}");
    }
}

#[tokio::test]
async fn a_list_among_alternatives_is_checked_too() {
    let server = answers(vec![json!({"type": "list", "data": {"id": 1}})]).await;
    let request = client(&server).request::<RowOrList>(Method::GET, "/rows", &[]);
    let error = request.await.expect_err("no list");
    assert_eq!(
        (error.kind(), error.json_path()),
        (ErrorKind::Decode, Some("$.data"))
    );
}

#[tokio::test]
async fn a_panic_of_the_hook_stays_a_panic() {
    let next = json!({"next": {"starting_after": "a"}});
    let server = answers(vec![part(&[1], next), part(&[2], json!(null))]).await;
    let attempts = AtomicUsize::new(0);
    let client = Client::builder().token(TOKEN).base_url(server.url());
    let client = client.on_attempt(move |_| {
        let before = attempts.fetch_add(1, Ordering::SeqCst);
        assert_eq!(before, 0, "the hook fails");
    });
    let client = client.build().expect("a client");
    let request: Request<RowList> = client.core.request(Method::GET, "/rows", &[]);
    let mut items = request.paged(&CURSOR, Some(150)).items();
    let reading = tokio::spawn(async move {
        // The next page is requested by a task of its own.
        items.try_next().await.expect("a row");
        items.try_next().await
    });
    let error = reading.await.expect_err("a panic");
    let payload = error.into_panic();
    let message = payload.downcast_ref::<String>().expect("a message");
    assert!(message.contains("the hook fails"), "{message}");
}
