//! Data connectors and execution results.

use serde_json::{Map, Value, json};

use super::{Entry, stored};
use crate::call::{Call, Outcome, Reply, items, number, object};
use crate::paging::last_changed_first;
use crate::refusal::Refusal;
use crate::views;
use crate::world::{Entity, World, id_text, plain};

pub(super) const OPERATIONS: &[Entry] = &[
    ("GET /data_connectors", all),
    ("POST /data_connectors", create),
    ("GET /data_connectors/{}", find),
    ("PATCH /data_connectors/{}", update),
    ("DELETE /data_connectors/{}", delete),
    ("GET /data_connectors/{}/execution_results", results),
    ("GET /data_connectors/{}/execution_results/{}", result),
];

const KIND: &str = "data_connectors";
const RESULTS: &str = "data_connectors/execution_results";

/// The fields of execution results that a list contains only with `include_bodies`.
const BODIES: [&str; 3] = ["request_body", "response_body", "raw_response_body"];

/// The period that a list of execution results covers by default, in seconds: the last hour.
const WINDOW: i64 = 60 * 60;

fn known(call: &Call<'_>) -> Result<String, Refusal> {
    call.known(KIND, "data connector", 0)
}

/// Returns the view of a connector, with masked header values.
fn shown(world: &World, id: &str) -> Value {
    let mut view = views::plain_entity(world, KIND, "data_connector", id);
    view["execution_results_url"] = json!(format!("/data_connectors/{id}/execution_results"));
    if let Some(Value::Array(headers)) = view.get_mut("headers") {
        for header in headers {
            header["value"] = json!("****");
        }
    }
    view
}

fn all(call: &mut Call<'_>) -> Outcome {
    let ids = last_changed_first(call.world, KIND, call.world.ids(KIND));
    call.list("list", &ids, shown)
}

fn create(call: &mut Call<'_>) -> Outcome {
    call.need("name")?;
    let id = call.world.new_id(KIND);
    let now = call.now();
    let admin = super::people::own_admin(call.world);
    let mut connector = object(json!({
        "state": "draft",
        "description": null,
        "http_method": "get",
        "url": null,
        "headers": [],
        "direct_fin_usage": false,
        "audiences": [],
        "execution_type": "server_side",
        "configuration_response_type": "test_response_type",
        "data_transformation_type": "full_access",
        "data_inputs": [],
        "response_fields": [],
        "object_mappings": [],
        "token_ids": [],
        "customer_authentication": false,
        "bypass_authentication": false,
        "validate_missing_attributes": false,
    }));
    connector.extend(settings(&call.body));
    connector.extend(object(json!({
        "id": id,
        "state": "draft",
        "created_by_admin_id": admin,
        "updated_by_admin_id": admin,
        "created_at": now,
        "updated_at": now,
    })));
    call.world.put(KIND, connector);
    Ok(Reply::Json(shown(call.world, &id)))
}

/// Returns the fields that a request sets. The response fields are derived from `mock_response`.
fn settings(body: &Entity) -> Entity {
    let mut settings = body.clone();
    if let Some(sample) = settings.remove("mock_response") {
        let mut fields = Vec::new();
        response_fields("", &sample, &mut fields);
        let kind = json!("mock_response_type");
        settings.insert("response_fields".to_owned(), json!(fields));
        settings.insert("configuration_response_type".to_owned(), kind);
    }
    if let Some(Value::Array(inputs)) = settings.get_mut("data_inputs") {
        for input in inputs.iter_mut().filter_map(Value::as_object_mut) {
            input.entry("default_value").or_insert(json!(""));
        }
    }
    settings
}

/// Adds an entry to `fields` for each scalar in a response, with the path of the scalar. Reads only the first item of
/// an array.
fn response_fields(way: &str, value: &Value, fields: &mut Vec<Value>) {
    let kind = match value {
        Value::Object(map) => return inner_fields(way, map, fields),
        Value::Array(items) => {
            return response_fields(way, items.first().unwrap_or(&Value::Null), fields);
        }
        Value::Null => "unknown",
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.is_f64() => "decimal",
        Value::Number(_) => "integer",
        Value::String(_) => "string",
    };
    fields
        .push(json!({"path": way, "type": kind, "example_value": plain(value), "redacted": false}));
}

fn inner_fields(way: &str, map: &Map<String, Value>, fields: &mut Vec<Value>) {
    for (name, value) in map {
        let way = match way {
            "" => name.clone(),
            way => format!("{way}.{name}"),
        };
        response_fields(&way, value, fields);
    }
}

/// Returns a connector. If `state_version` is `draft`, the fields in `draft` replace the live fields. Only seeds can
/// define `draft`.
fn find(call: &mut Call<'_>) -> Outcome {
    let id = known(call)?;
    let mut view = shown(call.world, &id);
    let entity = call.world.entity(KIND, &id);
    if call.query("state_version") == Some("draft")
        && let (Some(Value::Object(draft)), Value::Object(view)) = (entity.get("draft"), &mut view)
    {
        view.extend(draft.clone());
        view.insert("state".to_owned(), json!("draft"));
    }
    Ok(Reply::Json(view))
}

/// Returns an error if a seed lists items in `used_by`, the field for the items that use the connector.
fn free(call: &Call<'_>, id: &str, purpose: &str) -> Result<(), Refusal> {
    let entity = call.world.entity(KIND, id);
    if items(&entity, "used_by").is_empty() {
        return Ok(());
    }
    let message =
        format!("data connector {id} cannot be {purpose} because the connector is in use");
    Err(Refusal::new(409, "data_connector_in_use", message))
}

fn update(call: &mut Call<'_>) -> Outcome {
    let id = known(call)?;
    if call.text("state").as_deref() == Some("draft") {
        free(call, &id, "set to draft")?;
    }
    let settings = settings(&call.body);
    let admin = super::people::own_admin(call.world);
    call.world.update(KIND, &id, |connector| {
        connector.extend(settings);
        connector.insert("updated_by_admin_id".to_owned(), json!(admin));
    });
    Ok(Reply::Json(shown(call.world, &id)))
}

fn delete(call: &mut Call<'_>) -> Outcome {
    let id = known(call)?;
    free(call, &id, "deleted")?;
    let state = id_text(call.world.entity(KIND, &id).get("state"));
    if state != "draft" {
        let message = format!(
            "data connector {id} cannot be deleted because its state is {state}: set the state to draft first"
        );
        return Err(Refusal::new(409, "conflict", message));
    }
    call.world.remove(KIND, &id);
    stored::remove_inside(call.world, KIND, &id);
    Ok(Reply::Json(
        json!({"id": id, "object": "data_connector", "deleted": true}),
    ))
}

fn results(call: &mut Call<'_>) -> Outcome {
    known(call)?;
    let from = call.query_number("start_ts").unwrap_or(call.now() - WINDOW);
    let to = call.query_number("end_ts").unwrap_or(call.now());
    let same = |entity: &Entity, name: &str, field: &str| {
        let wanted = call.query(name);
        wanted.is_none_or(|wanted| id_text(entity.get(field)) == wanted)
    };
    let mut ids = stored::Place::of(call).ids(call.world);
    ids.retain(|id| {
        let entity = call.world.entity(RESULTS, id);
        let at = number(&entity, "created_at").unwrap_or(0);
        (from..=to).contains(&at)
            && same(&entity, "success", "success")
            && same(&entity, "error_type", "error_type")
    });
    ids.reverse();
    let bodies = call.query("include_bodies") == Some("true");
    call.list("list", &ids, |world, id| {
        let mut view = result_view(world, id);
        if let Value::Object(view) = &mut view {
            view.retain(|name, _| bodies || !BODIES.contains(&name.as_str()));
        }
        view
    })
}

fn result_view(world: &World, id: &str) -> Value {
    views::plain_entity(world, RESULTS, "data_connector.execution", id)
}

fn result(call: &mut Call<'_>) -> Outcome {
    known(call)?;
    stored::Place::of(call).check(call)?;
    Ok(Reply::Json(result_view(call.world, call.param(1))))
}
