use serde_json::{Value, json};

use super::{Query, check::check, contacts, conversations, tickets};
use crate::{Id, Timestamp};

fn numbered(count: usize) -> Vec<Query> {
    (0..count)
        .map(|number| Query::field("id").eq(number.to_string()))
        .collect()
}

fn problem(query: &Query) -> String {
    let body = serde_json::to_vec(&json!({ "query": query })).expect("JSON");
    check(&body).expect_err("a search that is refused")
}

fn allowed(query: &Query) {
    let body = serde_json::to_vec(&json!({ "query": query })).expect("JSON");
    assert_eq!(check(&body), Ok(()));
}

#[test]
fn conditions_have_the_form_of_the_service() {
    for (query, expected) in [
        (
            Query::field("state").eq("open"),
            json!({"field": "state", "operator": "=", "value": "open"}),
        ),
        (
            contacts::EMAIL.contains("@example."),
            json!({"field": "email", "operator": "~", "value": "@example."}),
        ),
        (
            contacts::OWNER_ID.eq(Id::from("12")),
            json!({"field": "owner_id", "operator": "=", "value": 12}),
        ),
        (
            contacts::TAG_ID.ne(7),
            json!({"field": "tag_id", "operator": "!=", "value": "7"}),
        ),
        (
            contacts::CREATED_AT.gt(Timestamp::from_unix(1_700_000_000)),
            json!({"field": "created_at", "operator": ">", "value": 1_700_000_000}),
        ),
        (
            conversations::TAG_IDS.is_in(["7", "8"]),
            json!({"field": "tag_ids", "operator": "IN", "value": ["7", "8"]}),
        ),
        (
            conversations::STATISTICS_COUNT_REOPENS.ge(2),
            json!({"field": "statistics.count_reopens", "operator": ">=", "value": 2}),
        ),
        (
            conversations::AI_AGENT_PARTICIPATED.eq(true),
            json!({"field": "ai_agent_participated", "operator": "=", "value": true}),
        ),
        (
            contacts::custom_attribute("plan").not_in(["free", "trial"]),
            json!({"field": "custom_attributes.plan", "operator": "NIN", "value": ["free", "trial"]}),
        ),
        (
            tickets::attribute(1234).starts_with("A"),
            json!({"field": "ticket_attribute.1234", "operator": "^", "value": "A"}),
        ),
        (
            Query::field("external_id").eq(None::<String>),
            json!({"field": "external_id", "operator": "=", "value": null}),
        ),
    ] {
        assert_eq!(serde_json::to_value(&query).expect("JSON"), expected);
        assert_eq!(Value::from(query), expected);
    }
}

#[test]
fn times_are_seconds_regardless_of_their_source() {
    let read: Timestamp = "2023-11-14T22:13:20Z".parse().expect("a time");
    let query = Value::from(conversations::CREATED_AT.lt(read));
    assert_eq!(query["value"], json!(1_700_000_000));
}

#[test]
fn and_within_or_keeps_its_place() {
    let query = (Query::field("a").eq(1) & Query::field("b").eq(2)) | Query::field("c").eq(3);
    assert_eq!(
        Value::from(query),
        json!({"operator": "OR", "value": [
            {"operator": "AND", "value": [
                {"field": "a", "operator": "=", "value": 1},
                {"field": "b", "operator": "=", "value": 2},
            ]},
            {"field": "c", "operator": "=", "value": 3},
        ]})
    );
}

#[test]
fn chains_of_one_kind_are_one_group() {
    let chained = numbered(15).into_iter().reduce(Query::and);
    assert_eq!(chained, Some(Query::all(numbered(15))));
}

#[test]
fn a_group_with_one_member_is_that_member() {
    let one = Query::field("state").eq("open");
    assert_eq!(Query::all([Query::any([one.clone()])]), one);
}

#[test]
fn groups_have_at_most_fifteen_members() {
    allowed(&Query::all(numbered(15)));
    assert!(problem(&Query::all(numbered(16))).contains("16 members"));
    let inside = Query::any([Query::all(numbered(16)), Query::field("a").eq(1)]);
    assert!(problem(&inside).contains("AND group with 16"));
    // Fifteen groups with fifteen members each are within both limits.
    allowed(&Query::any((0..15).map(|_| Query::all(numbered(15)))));
}

#[test]
fn groups_have_at_most_two_levels() {
    let two = Query::any([Query::all(numbered(2)), Query::field("a").eq(1)]);
    allowed(&two);
    let three = Query::all([two, Query::field("b").eq(1)]);
    assert!(problem(&three).contains("2 levels"));
}

#[test]
fn empty_groups_and_unnamed_fields_are_errors() {
    let nothing = || Query::all([]);
    assert!(problem(&nothing()).contains("without members"));
    let joined = nothing().and(Query::field("a").eq(1));
    assert!(problem(&joined).contains("without members"));
    assert!(problem(&Query::field("").eq(1)).contains("without a name"));
}

#[test]
fn only_in_accepts_lists() {
    let list = Query::field("id").eq(json!(["1", "2"]));
    assert!(problem(&list).contains("a single value"));
    let body = br#"{"query": {"field": "id", "operator": "IN", "value": "1"}}"#;
    let message = check(body).expect_err("a search that is refused");
    assert!(message.contains("requires a list"), "{message}");
}

#[test]
fn a_group_may_have_one_member() {
    let body = br#"{"query": {"operator": "OR", "value": [{"field": "id", "operator": "=", "value": "1"}]}}"#;
    assert_eq!(check(body), Ok(()));
    let nested = br#"{"query": {"operator": "AND", "value": [{"operator": "OR", "value": [{"field": "id", "operator": "=", "value": "1"}]}]}}"#;
    assert_eq!(check(nested), Ok(()));
}

#[test]
fn a_field_has_no_group_operator() {
    for operator in ["AND", "OR"] {
        for value in [
            json!("1"),
            json!(["1"]),
            json!([{"field": "id", "operator": "=", "value": "1"}]),
        ] {
            let field = json!({"field": "email", "operator": operator, "value": value});
            let group = json!({"operator": "AND", "value": [field]});
            for query in [field, group] {
                let body = json!({"query": query}).to_string();
                let message = check(body.as_bytes()).expect_err("a search that is refused");
                assert!(
                    message.contains(&format!("on `email` with the operator `{operator}`")),
                    "{message}"
                );
            }
        }
    }
}

#[test]
fn bodies_without_a_query_are_not_checked() {
    for body in [
        &b"{}"[..],
        b"[]",
        b"",
        br#"{"query": 1}"#,
        br#"{"query": null}"#,
    ] {
        assert_eq!(check(body), Ok(()));
    }
}
