//! Tests of the forms of the next page in a response.

use super::*;

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
async fn a_page_number_can_be_in_the_body() {
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

    // Parameters of the caller are preserved, and the absence of a next page marks the last page.
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
        "https://api.intercom.io/rows/a@b/?page=2&x=y".to_owned(),
        "https://api.intercom.io/rows/a@b.json?page=2&x=y".to_owned(),
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
async fn parameters_of_the_caller_are_preserved() {
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
async fn a_single_item_is_a_list_and_a_summary_is_not() {
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
    let error = error.expect_err("a summary is not a list");
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(error.to_string().contains("is not a list"), "{error}");
    // `pages` returns the response unchanged.
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
async fn a_cycle_of_cursors_is_an_error() {
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
