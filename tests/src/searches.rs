//! Repairs samples of searches: the client checks rules that no description contains, so a sample can violate the
//! rules.

use serde_json::{Value, json};

/// The maximum nesting depth of groups.
const LEVELS: usize = 2;

/// Returns the body with a repaired query if the body is a search; otherwise, returns the body unchanged.
pub fn within_limits(mut body: Value) -> Value {
    if body.get("pagination").is_some()
        && let Some(query) = body.get_mut("query")
    {
        repair(query, 0);
    }
    body
}

fn repair(query: &mut Value, groups_around: usize) {
    if query.get("field").is_some() {
        let operator = if query["value"].is_array() { "IN" } else { "=" };
        query["operator"] = json!(operator);
        return;
    }
    let group = matches!(query["operator"].as_str(), Some("AND" | "OR"));
    if !group {
        return;
    }
    if groups_around == LEVELS {
        *query = json!({"field": "id", "operator": "=", "value": "1"});
        return;
    }
    if let Some(members) = query["value"].as_array_mut() {
        members.truncate(2);
        if members.is_empty() {
            members.push(json!({"field": "id", "value": "1"}));
        }
        for member in members {
            repair(member, groups_around + 1);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_searches_are_repaired() {
        let deep = json!({"operator": "OR", "value": [{"operator": "AND", "value": [
            {"operator": "OR", "value": []}
        ]}]});
        let filter = json!({"field": "id", "operator": "=", "value": "1"});
        let inner = json!({"operator": "AND", "value": [filter]});
        let repaired = within_limits(json!({"query": deep, "pagination": null}));
        assert_eq!(
            repaired["query"],
            json!({"operator": "OR", "value": [inner]})
        );
        let other = json!({"query": {"operator": "OR", "value": []}});
        assert_eq!(within_limits(other.clone()), other);
    }
}
