//! Tests of failures while a list is read, and of resuming a list.

use std::sync::atomic::{AtomicUsize, Ordering};

use super::*;

#[tokio::test]
async fn a_failure_has_a_cursor_to_resume() {
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
async fn scrolls_have_specific_errors() {
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
async fn a_scroll_in_use_is_a_conflict() {
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
fn cursors_are_strings() {
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
async fn an_invalid_request_is_the_first_error() {
    let server = answers(vec![part(&[1], json!(null))]).await;
    let request = rows(&server, &CURSOR).header("a b", "x");
    let (_, error) = ids(&mut request.items()).await;
    let error = error.expect("a header name with a space");
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert_eq!(error.operation(), Some("GET /rows/{id}"));
    assert!(server.seen().is_empty());
}

#[tokio::test]
async fn next_is_cancel_safe() {
    let server = answers(vec![
        part(&[1], json!({"next": {"starting_after": "a"}})),
        part(&[2], json!(null)),
    ])
    .await;
    let mut items = rows(&server, &CURSOR).items().prefetch(false);
    let mut found = Vec::new();
    loop {
        // Each call of `try_next` is canceled after its first poll.
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
async fn list_streams_show_no_values_in_debug() {
    fn is_stream<S: futures_core::Stream + Send + Unpin + 'static>(_: &S) {}
    let server = answers(vec![part(&[1], json!(null))]).await;
    let request = || rows(&server, &CURSOR).query("email", "ada@example.com");
    is_stream(&request().items());
    is_stream(&request().pages());
    let shown = format!("{:?} {:#?}", request().items(), request().pages());
    assert!(!shown.contains("ada"), "{shown}");
}

#[tokio::test]
async fn a_marker_of_an_unknown_kind_is_an_error() {
    for next in [
        json!([1]),
        json!(true),
        json!(-1.5),
        json!({"starting_after": {"a": 1}}),
        json!({"starting_after": ["a"], "per_page": 50}),
        json!({"page": [2]}),
    ] {
        for paging in [&CURSOR, &SEARCH, &PAGE, &URL] {
            let server = answers(vec![part(&[1, 2], json!({"next": next}))]).await;
            let (ids, error) = ids(&mut rows(&server, paging).items()).await;
            let kind = error.map(|error| error.kind());
            assert_eq!(
                (ids, kind),
                (vec![1, 2], Some(ErrorKind::Decode)),
                "{next} {paging:?}"
            );
        }
    }
}

#[tokio::test]
async fn a_number_is_the_number_of_the_next_page() {
    let pages = vec![part(&[1], json!({"next": 2})), part(&[2], json!({}))];
    let server = answers(pages).await;
    assert_eq!(ids(&mut rows(&server, &PAGE).items()).await.0, [1, 2]);
    assert!(query(&server.seen()[1]).contains("page=2"));
}

#[tokio::test]
async fn a_list_of_empty_pages_ends() {
    let turn = AtomicUsize::new(0);
    let server = Server::new(move |_| {
        let turn = turn.fetch_add(1, Ordering::Relaxed);
        let ids = if turn == 0 { vec![1] } else { vec![] };
        let next = json!({"next": {"starting_after": turn.to_string()}});
        server::json(200, &part(&ids, next).to_string())
    })
    .await;
    let (ids, error) = ids(&mut rows(&server, &CURSOR).items()).await;
    assert_eq!(
        (ids, error.map(|error| error.kind())),
        (vec![1], Some(ErrorKind::Stalled))
    );
    assert_eq!(server.seen().len(), 102);
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
        // The hook panics in the separate task that requests the next page.
        items.try_next().await.expect("a row");
        items.try_next().await
    });
    let error = reading.await.expect_err("a panic");
    let payload = error.into_panic();
    let message = payload.downcast_ref::<String>().expect("a message");
    assert!(message.contains("the hook fails"), "{message}");
}

#[tokio::test]
async fn a_page_without_its_list_is_an_error() {
    let first = part(&[1], json!({"next": {"starting_after": "a"}}));
    let next = json!({"next": {"starting_after": "b"}});
    let counted = |page| json!({"data": null, "pages": {"page": page, "total_pages": 5}});
    for (paging, bodies) in [
        (&CURSOR, vec![first.clone(), json!({"type": "list"})]),
        (&CURSOR, vec![first.clone(), json!({"pages": next})]),
        (
            &CURSOR,
            vec![first.clone(), json!({"data": null, "pages": next})],
        ),
        (&CURSOR, vec![json!({})]),
        (&CURSOR, vec![json!({"type": "list"})]),
        (&CURSOR, vec![json!({"type": "list", "total_count": 3})]),
        (
            &CURSOR,
            vec![json!({"type": "list", "total_count": 0, "pages": next})],
        ),
        (&CURSOR, vec![json!({"data": null, "total_count": 9})]),
        (&PAGE, vec![counted(1)]),
        (
            &PAGE,
            vec![part(&[1], json!({"page": 1, "total_pages": 5})), counted(2)],
        ),
    ] {
        let server = answers(bodies.clone()).await;
        let mut items = rows(&server, paging).items();
        let (_, error) = ids(&mut items).await;
        let kind = error.map(|error| error.kind());
        assert_eq!(kind, Some(ErrorKind::Decode), "{bodies:?}");
        assert!(items.cursor().is_some());
    }
}

#[tokio::test]
async fn a_last_page_can_be_empty() {
    let first = part(&[1], json!({"next": {"starting_after": "a"}}));
    for (count, last) in [
        (
            2,
            part(&[], json!({"next": null, "page": 2, "total_pages": 2})),
        ),
        (
            2,
            json!({"type": "list", "data": null, "total_count": 1, "pages": {"next": null}}),
        ),
        (2, json!({"data": null})),
        (1, part(&[], json!(null))),
        (1, json!({"data": null})),
        (1, json!({"data": [], "total_count": 0})),
        (1, json!({"data": null, "total_count": 0, "pages": null})),
        (1, json!({"type": "list", "total_count": 0})),
    ] {
        let bodies = if count == 2 {
            vec![first.clone(), last.clone()]
        } else {
            vec![last.clone()]
        };
        let server = answers(bodies).await;
        let (ids, error) = ids(&mut rows(&server, &CURSOR).items()).await;
        assert!(error.is_none(), "{last}: {error:?}");
        assert_eq!(ids.len() + 1, count, "{last}");
        assert_eq!(server.seen().len(), count, "{last}");
    }
}

#[tokio::test]
async fn a_next_page_of_an_unknown_form_is_an_error() {
    for (paging, next) in [
        (&PAGE, json!({"page": 2.5})),
        (&PAGE, json!({"page": -1})),
        (&PAGE, json!({"cursor": "abc"})),
        (&URL, json!({"url": "https://api.intercom.io/rows?page=2"})),
        (&CURSOR, json!({"cursor": "abc"})),
        (&CURSOR, json!({"per_page": 50})),
        (&SEARCH, json!({"foo": 1})),
    ] {
        let server = answers(vec![part(&[1], json!({"next": next}))]).await;
        let (ids, error) = ids(&mut rows(&server, paging).items()).await;
        let kind = error.map(|error| error.kind());
        assert_eq!((ids, kind), (vec![1], Some(ErrorKind::Decode)), "{next}");
    }
}

#[tokio::test]
async fn an_empty_page_does_not_end_a_list_that_goes_on() {
    let url = |number| format!("https://api.intercom.io/rows/a@b?page={number}");
    let counted = json!({"page": 2, "total_pages": 3});
    for (paging, first, second) in [
        (&PAGE, json!({"page": 1, "total_pages": 3}), counted),
        (
            &PAGE,
            json!({"next": {"page": 2.0}}),
            json!({"next": {"page": 3}}),
        ),
        (&URL, json!({"next": url(2)}), json!({"next": url(3)})),
    ] {
        let bodies = vec![
            part(&[1], first),
            part(&[], second),
            part(&[2], json!(null)),
        ];
        let server = answers(bodies).await;
        let (ids, error) = ids(&mut rows(&server, paging).items()).await;
        assert_eq!((ids, error.is_none()), (vec![1, 2], true), "{paging:?}");
    }
}

#[tokio::test]
async fn pages_of_an_unknown_kind_are_an_error() {
    for pages in [
        json!("pages"),
        json!([]),
        json!([{"next": "x"}]),
        json!(3),
        json!(true),
    ] {
        for paging in [&CURSOR, &SEARCH, &PAGE, &URL] {
            let server = answers(vec![part(&[1, 2], pages.clone())]).await;
            let (ids, error) = ids(&mut rows(&server, paging).items()).await;
            let error = error.unwrap_or_else(|| panic!("{pages} {paging:?}"));
            assert_eq!(
                (ids, error.kind()),
                (vec![1, 2], ErrorKind::Decode),
                "{pages}"
            );
            assert!(error.to_string().contains("`pages` is"), "{error}");
        }
    }
}
