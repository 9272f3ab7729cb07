//! Tests of searches, as the enabled versions send them.

/// Sends the searches of one version to a server.
#[allow(unused_macros, reason = "used once per enabled version")]
macro_rules! searches {
    ($version:ident) => {
        mod $version {
            use serde_json::{Value, json};

            use crate::search::{Query, conversations};
            use crate::tests::TOKEN;
            use crate::tests::server::{Server, json as answer};
            use crate::$version::{Client, types};
            use crate::ErrorKind;

            async fn server() -> (Server, Client) {
                let server = Server::always(answer(200, "{}")).await;
                let client = Client::builder().token(TOKEN).base_url(server.url());
                let client = client.build().expect("settings that are right");
                (server, client)
            }

            #[tokio::test]
            async fn a_query_is_sent_unchanged() {
                let (server, intercom) = server().await;
                let query = conversations::STATE.eq("open")
                    & (Query::field("a").gt(1) | Query::field("b").is_in(["x"]));
                let search = intercom.conversations().search(query.clone());
                search.await.expect("an answer");
                let sent = server.only();
                assert_eq!(sent.target, "/conversations/search");
                let sent: Value = serde_json::from_slice(&sent.body).expect("JSON");
                assert_eq!(sent, json!({ "query": Value::from(query) }));
            }

            #[tokio::test]
            async fn pagination_and_sort_are_sent_with_the_query() {
                let (server, intercom) = server().await;
                let mut page = types::StartingAfterPaging::default();
                page.per_page = Some(50);
                let sort = types::SearchRequestSort::new()
                    .field(conversations::CREATED_AT.name())
                    .order(types::SearchRequestSortOrder::Descending);
                let request = types::SearchRequest::new().query(conversations::STATE.eq("open"))
                    .pagination(page)
                    .sort(sort);
                let search = intercom.conversations().search(request);
                search.await.expect("an answer");
                let sent: Value = serde_json::from_slice(&server.only().body).expect("JSON");
                assert_eq!(sent["pagination"], json!({"per_page": 50}));
                assert_eq!(
                    sent["sort"],
                    json!({"field": "created_at", "order": "descending"})
                );
                assert_eq!(sent["query"]["field"], "state");
            }

            #[tokio::test]
            async fn a_search_beyond_a_limit_is_not_sent() {
                let (server, intercom) = server().await;
                let many = (0..16).map(|number| Query::field("id").eq(number));
                for error in [
                    intercom.tickets().search(Query::any(many)).await.err(),
                    intercom.contacts().search(Query::all([])).await.err(),
                ] {
                    let error = error.expect("an error");
                    assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{error}");
                    assert!(error.to_string().contains("group"), "{error}");
                }
                assert!(server.seen().is_empty());
            }
        }
    };
}

super::versions::each_version!(searches);
