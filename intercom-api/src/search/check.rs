//! The validation of searches before they are sent. The JSON is checked, so queries that were built from the types of a
//! version are validated as well.

use serde_json::Value;

use crate::json;

/// The maximum number of members in a group.
const MAX_MEMBERS: usize = 15;

/// The maximum nesting depth of groups.
const MAX_LEVELS: usize = 2;

/// Checks the body of a search. The error message does not contain the values of the search.
pub(crate) fn check(body: &[u8]) -> Result<(), String> {
    // The encoder reports invalid JSON, so invalid JSON is ignored here.
    let body = json::value(body).unwrap_or_default();
    body.get("query").map_or(Ok(()), |query| node(query, 0))
}

fn node(query: &Value, groups_around: usize) -> Result<(), String> {
    match (
        query.get("field"),
        query.get("operator").and_then(Value::as_str),
        query.get("value"),
    ) {
        (None, Some(operator @ ("AND" | "OR")), members) => {
            let members = members.and_then(Value::as_array);
            group(operator, members.map_or(&[], Vec::as_slice), groups_around)
        }
        (Some(field), Some(operator), value) => condition(field, operator, value),
        _ => Ok(()),
    }
}

fn group(operator: &str, members: &[Value], groups_around: usize) -> Result<(), String> {
    if groups_around == MAX_LEVELS {
        return Err(format!(
            "the groups of the search are nested too deep; the limit is {MAX_LEVELS} levels: \
             rewrite the search as an OR of ANDs or an AND of ORs"
        ));
    }
    match members.len() {
        0 => Err(format!(
            "the search has an {operator} group without members; add a condition or remove the group"
        )),
        count if count > MAX_MEMBERS => Err(format!(
            "the search has an {operator} group with {count} members; the limit is {MAX_MEMBERS}: \
             split the group into nested groups, or use `is_in` for values of one field"
        )),
        _ => members
            .iter()
            .try_for_each(|member| node(member, groups_around + 1)),
    }
}

fn condition(field: &Value, operator: &str, value: Option<&Value>) -> Result<(), String> {
    let name = field.as_str().unwrap_or_default().escape_debug();
    if name.clone().next().is_none() {
        return Err(
            "the search has a condition on a field without a name; set the name of the field"
                .to_owned(),
        );
    }
    if matches!(operator, "AND" | "OR") {
        return Err(format!(
            "the search has a condition on `{name}` with the operator `{operator}`, which combines \
             conditions: remove the field, or use an operator that compares, such as `=`"
        ));
    }
    let wants_list = matches!(operator, "IN" | "NIN");
    match (wants_list, value.is_some_and(Value::is_array)) {
        (true, false) => Err(format!(
            "`{operator}` on `{name}` requires a list of values"
        )),
        (false, true) => Err(format!(
            "`{operator}` on `{name}` takes a single value: use `IN` or `NIN` for a list"
        )),
        _ => Ok(()),
    }
}
