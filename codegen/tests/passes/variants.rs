//! Tests the names of variants.

use std::collections::BTreeMap;

use codegen::ir::Kind;
use serde_json::{Value, json};

use super::cases::{
    arms, constant, definition, generated, object, reference, references, responding, union_of,
};

#[test]
fn a_further_alternative_renames_no_variant() {
    let first = [
        ("all_made_by_admin", object(&["attribute", "value"])),
        ("all_made_by_workflow", object(&["attribute", "workflow"])),
        ("started", object(&["action"])),
    ];
    let further = [
        ("all_made_by_user", object(&["attribute", "value"])),
        ("stopped", object(&["action", "reason"])),
        ("other", object(&["event"])),
    ];
    let names = |schemas: &[(&str, Value)]| -> Vec<(Option<String>, String)> {
        let api = union_of(schemas).api;
        let arms = arms(&api, "All").iter();
        arms.map(|arm| (arm.schema.clone(), arm.name.clone()))
            .collect()
    };
    let before = names(&first);
    let after = names(&[first.to_vec(), further.to_vec()].concat());
    assert_eq!(before.len(), 3);
    for arm in before {
        assert!(after.contains(&arm), "{arm:?} in {after:?}");
    }
}

/// Returns the names of the variants, keyed by the keys or values of their schemas.
fn names_by_content(alternatives: &[Value]) -> BTreeMap<String, String> {
    let all = json!({
        "all": {"oneOf": alternatives},
        "admin_reply": object(&["admin!", "body"]),
        "contact_reply": object(&["contact!", "body"]),
        "reply": object(&["body", "form!"]),
    });
    let api = generated(&responding(&all)).api;
    let names = arms(&api, "All").iter().map(|arm| {
        let kind = arm.ty.named().map(|name| &definition(&api, name).kind);
        let content = match kind {
            Some(Kind::Struct(fields)) => {
                let keys = fields.iter();
                let keys = keys.map(|field| format!("{} {:?},", field.json, field.constant));
                keys.collect()
            }
            Some(Kind::Enum(values)) => values.iter().map(|value| value.json.clone()).collect(),
            _ => format!("{:?}", arm.ty),
        };
        (content, arm.name.clone())
    });
    names.collect()
}

#[test]
fn an_alternative_at_any_position_renames_no_other() {
    let constant = |text: &str| {
        let kind = json!({"type": "string", "enum": [text]});
        json!({"type": "object", "required": ["kind"], "properties": {"kind": kind, "id": {"type": "string"}}})
    };
    let text = |values: &[&str]| json!({"type": "string", "enum": values});
    let unions = [
        references(&["admin_reply", "contact_reply"]),
        vec![constant("open"), constant("close"), object(&["id!", "x"])],
        vec![
            text(&["p", "q"]),
            text(&["r", "s"]),
            json!({"type": "integer"}),
            object(&["a!"]),
            object(&["b"]),
        ],
    ];
    // The last two alternatives would get a name that other alternatives already have.
    let further = [
        (reference("reply"), true),
        (constant("snooze"), true),
        (object(&["own!", "body"]), true),
        (json!({"type": "boolean"}), true),
        (object(&["id!", "y", "z"]), false),
        (json!({"type": "string"}), false),
    ];
    for union in &unions {
        let before = names_by_content(union);
        assert_eq!(before.len(), union.len());
        for (more, is_apart) in &further {
            let mut seen: Option<BTreeMap<String, String>> = None;
            for at in 0..=union.len() {
                let mut longer = union.clone();
                longer.insert(at, more.clone());
                let after = names_by_content(&longer);
                assert_eq!(after.len(), longer.len(), "{more} in {union:?}: {after:?}");
                for (content, name) in before.iter().filter(|_| *is_apart) {
                    assert_eq!(after.get(content), Some(name), "{more} at {at}");
                }
                let first = seen.get_or_insert_with(|| after.clone());
                assert_eq!(*first, after, "{more} at {at}");
            }
        }
    }
}

#[test]
fn the_simplest_variant_gets_a_contested_name() {
    let names = names_by_content(&[object(&["id!", "x", "y"]), object(&["id!", "x!"])]);
    let names: Vec<&str> = names.values().map(String::as_str).collect();
    assert_eq!(names, ["ById", "WithX"]);
}

#[test]
fn variants_leave_out_the_words_of_their_union() {
    let schemas = json!({
        "reply_request": {"oneOf": references(&["admin_reply_request", "contact_reply_request", "request"])},
        "admin_reply_request": object(&["a!"]),
        "contact_reply_request": object(&["b!"]),
        "request": object(&["c!"]),
    });
    let api = generated(&responding(
        &json!({"all": {"type": "object", "properties": {
        "x": reference("reply_request")}}, "reply_request": schemas["reply_request"],
        "admin_reply_request": schemas["admin_reply_request"], "request": schemas["request"],
        "contact_reply_request": schemas["contact_reply_request"]}),
    ))
    .api;
    let names: Vec<&str> = arms(&api, "ReplyRequest")
        .iter()
        .map(|arm| arm.name.as_str())
        .collect();
    assert_eq!(names, ["Admin", "Contact", "Request"]);
}

#[test]
fn inline_variants_are_named_by_constant_else_by_key() {
    let schemas = json!({"all": {"oneOf": [constant("open up", &["x"]), object(&["id!", "x"]), object(&["name"])]}});
    let made = generated(&responding(&schemas));
    let mut names: Vec<&str> = arms(&made.api, "All")
        .iter()
        .map(|arm| arm.name.as_str())
        .collect();
    names.sort_unstable();
    assert_eq!(names, ["ById", "ByName", "OpenUp"]);
}
