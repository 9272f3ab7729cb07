//! Tests that the client reads lists to the end in every paging style.

use calls::{Arguments, VERSIONS};
use intercom_mock::Mock;
use serde_json::{Value, json};
use tokio::runtime::Builder;

use super::{ADA, TOKEN};
use crate::common::{Client, first_version};

const COMPANY: &str = "66a000000000000000000001";

/// A list with more than two pages, and the call that reads the list.
struct List {
    name: &'static str,
    path: &'static [&'static str],
    body: Value,
    params: Value,
    items: usize,
}

fn lists() -> Vec<List> {
    let list = |name, items| List {
        name,
        path: &[],
        body: Value::Null,
        params: json!({"per_page": 2}),
        items,
    };
    vec![
        list("audiences.list", 6),
        list("content_snippets.list", 6),
        list("content.search", 16),
        List {
            path: &["1"],
            ..list("articles.list_versions", 6)
        },
        List {
            path: &[ADA],
            ..list("contacts.list_merge_history", 5)
        },
        List {
            body: json!({"created_at_after": 0, "per_page": 2}),
            params: json!({}),
            ..list("admins.search_activity_logs", 5)
        },
        List {
            path: &[COMPANY],
            params: json!({}),
            ..list("companies.list_notes", 106)
        },
    ]
}

/// Adds items to each list in `lists`.
fn fill(client: &Client) {
    for number in 0..5 {
        let title = json!({"title": format!("Title {number}")});
        client.done("POST", "/audiences", json!({"name": format!("{number}")}));
        client.done("POST", "/content_snippets", title.clone());
        let article = json!({"title": format!("New {number}"), "author_id": 101});
        client.done("POST", "/articles", article);
        client.done("PUT", "/articles/1", title);
        let away = json!({"away_mode_enabled": true, "away_mode_reassign": false});
        client.done("PUT", "/admins/101/away", away);
        let lead = json!({"role": "lead", "email": format!("lead{number}@example.com")});
        let lead = client.done("POST", "/contacts", lead);
        let merge = json!({"from": lead["id"], "into": ADA, "skip_duplicate_validation": true});
        client.done("POST", "/contacts/merge", merge);
    }
    for number in 0..105 {
        let note = json!({"body": format!("Note {number}")});
        client.done("POST", &format!("/companies/{COMPANY}/notes"), note);
    }
}

#[test]
fn every_new_list_is_walked_to_its_end() {
    let mock = Mock::builder().demo().frozen_clock().without_rate_limit();
    let mock = mock.start().expect("it starts");
    fill(&Client::new(&mock));
    let runtime = Builder::new_current_thread().enable_all().build();
    let runtime = runtime.expect("a runtime");
    for list in lists() {
        let served = intercom_mock::operations().into_iter();
        let since = first_version(list.name, true);
        let served = served.filter(|served| served.name == list.name);
        let served: Vec<_> = served.collect();
        assert_eq!(served.first().map(|served| served.version), Some(since));
        for served in served {
            let mut versions = VERSIONS.iter();
            let version = versions.find(|version| version.label == served.version);
            let version = version.expect("a version of the client");
            let client = (version.connect)(TOKEN, mock.url()).expect("a client");
            let key = format!("{} {}", served.method, served.path);
            let path = list.path.iter().map(|value| (*value).to_owned()).collect();
            let arguments = Arguments::new(path, list.body.clone(), list.params.clone());
            let ids = runtime.block_on(async {
                let index = client.find(&key).expect("an operation");
                let mut walk = client.walk(index, &arguments).expect("a list");
                let mut ids = Vec::new();
                while let Some(item) = walk.next().await.expect("a page") {
                    let id = item.get("id").or(item.get("source_contact_id"));
                    ids.push(format!("{} {}", item["type"], id.expect("an id")));
                }
                ids
            });
            let mut distinct = ids.clone();
            distinct.sort();
            distinct.dedup();
            let counts = (ids.len(), distinct.len());
            assert_eq!(counts, (list.items, list.items), "{} {key}", version.label);
        }
    }
}
