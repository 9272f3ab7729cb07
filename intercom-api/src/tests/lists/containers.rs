//! Tests of the containers of list items.

use super::*;

/// Returns the number of rows, or the error, for three uses of a list request: awaited, read as items, and read as
/// pages.
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
        (json!([{"id": 1}]), 1),
        (json!({"type": "list", "data": null}), 0),
        (json!({"type": "list", "data": [null]}), 0),
        (
            json!({"type": "list", "data": [], "names": ["x"], "total_count": 0}),
            0,
        ),
        (json!({"type": "list", "total_count": 0}), 0),
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
