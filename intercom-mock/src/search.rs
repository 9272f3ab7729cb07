//! Search queries: validation and evaluation.

use std::cmp::Ordering;

use serde_json::Value;

use crate::refusal::Refusal;
use crate::world::plain;

/// The maximum depth of nested groups, and the maximum number of members in a group.
const DEPTH: usize = 2;
const MEMBERS: usize = 15;

/// The number of seconds in a day.
const DAY: i64 = 86_400;

/// A valid query.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Query {
    All(Vec<Query>),
    Any(Vec<Query>),
    Filter(Filter),
}

/// A condition on a field.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Filter {
    pub(crate) field: String,
    pub(crate) operator: Operator,
    pub(crate) value: Value,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Operator {
    Equal,
    NotEqual,
    In,
    NotIn,
    Greater,
    Less,
    AtLeast,
    AtMost,
    Contains,
    ContainsNot,
    StartsWith,
    EndsWith,
}

const OPERATORS: [(&str, Operator); 12] = [
    ("=", Operator::Equal),
    ("!=", Operator::NotEqual),
    ("IN", Operator::In),
    ("NIN", Operator::NotIn),
    (">", Operator::Greater),
    ("<", Operator::Less),
    (">=", Operator::AtLeast),
    ("<=", Operator::AtMost),
    ("~", Operator::Contains),
    ("!~", Operator::ContainsNot),
    ("^", Operator::StartsWith),
    ("$", Operator::EndsWith),
];

/// The type of comparison that a search uses for a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Comparison {
    Plain,
    /// Compares times of contacts by day; `offset` is the offset of the workspace from UTC, in seconds.
    Day {
        offset: i64,
    },
    /// Compares times; `>` and `<` also match an equal time.
    Inclusive,
    /// Supports only `=` and `!=`.
    Equality,
}

impl Query {
    /// Parses the `query` in a body. `comparison` returns the comparison of a field, or `None` for an unknown field.
    pub(crate) fn read(
        value: &Value,
        comparison: &dyn Fn(&str) -> Option<Comparison>,
    ) -> Result<Self, Refusal> {
        Self::part(value, comparison, 0)
    }

    fn part(
        value: &Value,
        comparison: &dyn Fn(&str) -> Option<Comparison>,
        depth: usize,
    ) -> Result<Self, Refusal> {
        let operator = value.get("operator").map(plain).unwrap_or_default();
        let is_group = matches!(operator.as_str(), "AND" | "OR");
        if is_group && value.get("field").is_some_and(|field| !field.is_null()) {
            // Like the service, the server returns 500 if a field has the operator `AND` or `OR`.
            let message = format!("a field cannot have the operator {operator}");
            return Err(Refusal::new(500, "server_error", message));
        }
        if !is_group {
            return Filter::read(value, &operator, comparison).map(Self::Filter);
        }
        if depth >= DEPTH {
            let message = format!("groups can be nested at most {DEPTH} levels deep");
            return Err(Refusal::invalid("query", message));
        }
        let Some(members) = value.get("value").and_then(Value::as_array) else {
            return Err(Refusal::invalid(
                "value",
                format!("{operator} requires an array of filters"),
            ));
        };
        if members.len() > MEMBERS {
            let message = format!(
                "a group must have at most {MEMBERS} members, not {}",
                members.len()
            );
            return Err(Refusal::invalid("query", message));
        }
        if members.is_empty() {
            let message = format!("{operator} requires at least one filter");
            return Err(Refusal::invalid("value", message));
        }
        let members = members
            .iter()
            .map(|member| Self::part(member, comparison, depth + 1))
            .collect::<Result<Vec<_>, _>>()?;
        Ok(if operator == "AND" {
            Self::All(members)
        } else {
            Self::Any(members)
        })
    }

    /// Returns whether the query matches a resource; `values` returns the values of a field of the resource.
    pub(crate) fn finds(
        &self,
        values: &dyn Fn(&str) -> Vec<Value>,
        comparison: &dyn Fn(&str) -> Option<Comparison>,
    ) -> bool {
        match self {
            Self::All(members) => members
                .iter()
                .all(|member| member.finds(values, comparison)),
            Self::Any(members) => members
                .iter()
                .any(|member| member.finds(values, comparison)),
            Self::Filter(filter) => {
                let how = comparison(&filter.field).unwrap_or(Comparison::Plain);
                filter.finds(&values(&filter.field), how)
            }
        }
    }
}

impl Filter {
    fn read(
        value: &Value,
        operator: &str,
        comparison: &dyn Fn(&str) -> Option<Comparison>,
    ) -> Result<Self, Refusal> {
        let field = value.get("field").map(plain).unwrap_or_default();
        if field.is_empty() {
            return Err(Refusal::missing("field"));
        }
        let Some((_, known)) = OPERATORS.iter().find(|(text, _)| *text == operator) else {
            let all: Vec<&str> = OPERATORS.iter().map(|(text, _)| *text).collect();
            let message = format!(
                "`{operator}` is not an operator: use one of {}, AND, OR",
                all.join(", ")
            );
            return Err(Refusal::invalid("operator", message));
        };
        let Some(how) = comparison(&field) else {
            let message = format!("cannot search by `{field}`: the field is unknown");
            return Err(Refusal::new(400, "invalid_field", message).field(&field));
        };
        let Some(wanted) = value.get("value").cloned() else {
            return Err(Refusal::missing("value"));
        };
        let filter = Self {
            field,
            operator: *known,
            value: wanted,
        };
        filter.check(operator, how)?;
        Ok(filter)
    }

    fn check(&self, operator: &str, how: Comparison) -> Result<(), Refusal> {
        let is_list = self.value.is_array();
        let wants_list = matches!(self.operator, Operator::In | Operator::NotIn);
        if is_list != wants_list {
            let message = if wants_list {
                format!("{operator} requires an array")
            } else {
                format!("{operator} requires a single value, not an array")
            };
            return Err(Refusal::invalid(&self.field, message));
        }
        let allowed: Option<&[Operator]> = match how {
            Comparison::Day { .. } => Some(&[Operator::Equal, Operator::Greater, Operator::Less]),
            Comparison::Equality => Some(&[Operator::Equal, Operator::NotEqual]),
            Comparison::Plain | Comparison::Inclusive => None,
        };
        if allowed.is_some_and(|allowed| !allowed.contains(&self.operator)) {
            let message = format!(
                "the field {} does not support the operator {operator}",
                self.field
            );
            return Err(Refusal::invalid(&self.field, message));
        }
        Ok(())
    }

    fn finds(&self, held: &[Value], how: Comparison) -> bool {
        let wanted = &self.value;
        let several = wanted.as_array().map(Vec::as_slice).unwrap_or_default();
        let any = |fits: &dyn Fn(&Value) -> bool| held.iter().any(fits);
        let equal = |wanted: &Value| {
            if wanted.is_null() || wanted == "null" {
                return held.iter().all(Value::is_null);
            }
            any(&|held| same(held, wanted))
        };
        if let Comparison::Day { offset } = how {
            return self.finds_day(held, offset);
        }
        let order =
            |fits: &dyn Fn(Ordering) -> bool| any(&|held| compare(held, wanted).is_some_and(fits));
        let text = |fits: &dyn Fn(&str, &str) -> bool| {
            let wanted = plain(wanted).to_lowercase();
            any(&|held| !held.is_null() && fits(&plain(held).to_lowercase(), &wanted))
        };
        let inclusive = how == Comparison::Inclusive;
        match self.operator {
            Operator::Equal => equal(wanted),
            Operator::NotEqual => !equal(wanted),
            Operator::In => several.iter().any(equal),
            Operator::NotIn => !several.iter().any(equal),
            Operator::Greater => order(&|order| order.is_gt() || (inclusive && order.is_eq())),
            Operator::Less => order(&|order| order.is_lt() || (inclusive && order.is_eq())),
            Operator::AtLeast => order(&Ordering::is_ge),
            Operator::AtMost => order(&Ordering::is_le),
            Operator::Contains => text(&|held, wanted| held.contains(wanted)),
            Operator::ContainsNot => !text(&|held, wanted| held.contains(wanted)),
            Operator::StartsWith => text(&|held, wanted| held.starts_with(wanted)),
            Operator::EndsWith => text(&|held, wanted| held.ends_with(wanted)),
        }
    }

    fn finds_day(&self, held: &[Value], offset: i64) -> bool {
        let day = |value: &Value| Some((number(value)? as i64 + offset).div_euclid(DAY));
        let Some(wanted) = day(&self.value) else {
            return self.value.is_null() && held.iter().all(Value::is_null);
        };
        held.iter().filter_map(day).any(|held| match self.operator {
            Operator::Greater => held > wanted,
            Operator::Less => held < wanted,
            _ => held == wanted,
        })
    }
}

/// Returns whether two values are equal. A number equals a string with the same digits, and emails are compared
/// case-insensitively.
fn same(held: &Value, wanted: &Value) -> bool {
    if held.is_null() {
        return false;
    }
    let (held, wanted) = (plain(held), plain(wanted));
    held == wanted || (held.contains('@') && held.to_lowercase() == wanted.to_lowercase())
}

fn number(value: &Value) -> Option<f64> {
    match value {
        Value::Number(number) => number.as_f64(),
        Value::String(text) => text.trim().parse().ok(),
        _ => None,
    }
}

/// Compares numbers by value, and strings alphabetically; returns `None` if the values are not comparable.
pub(crate) fn compare(a: &Value, b: &Value) -> Option<Ordering> {
    if a.is_null() || b.is_null() {
        return None;
    }
    match (number(a), number(b)) {
        (Some(a), Some(b)) => a.partial_cmp(&b),
        (None, None) => Some(plain(a).cmp(&plain(b))),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn finds(filter: Value, held: &[Value], how: Comparison) -> Result<bool, String> {
        let comparison = |_: &str| Some(how);
        let query = Query::read(&filter, &comparison)
            .map_err(|refusal| refusal.errors[0].message.clone())?;
        Ok(query.finds(&|_| held.to_vec(), &comparison))
    }

    fn filter(operator: &str, value: Value) -> Value {
        json!({"field": "f", "operator": operator, "value": value})
    }

    #[test]
    fn every_operator() {
        let text = [json!("Ada Lovelace")];
        let number = [json!(10)];
        let several = [json!("1"), json!("2")];
        let none: [Value; 0] = [];
        for (operator, value, held, expected) in [
            ("=", json!("Ada Lovelace"), &text[..], true),
            ("=", json!("10"), &number[..], true),
            ("=", json!(null), &none[..], true),
            ("=", json!("2"), &several[..], true),
            ("!=", json!("2"), &several[..], false),
            ("!=", json!("x"), &none[..], true),
            ("IN", json!([9, 10]), &number[..], true),
            ("NIN", json!([9, 10]), &number[..], false),
            ("NIN", json!(["x"]), &none[..], true),
            (">", json!(10), &number[..], false),
            (">=", json!(10), &number[..], true),
            ("<", json!(11), &number[..], true),
            ("<=", json!(9), &number[..], false),
            ("~", json!("love"), &text[..], true),
            ("!~", json!("love"), &text[..], false),
            ("!~", json!("x"), &none[..], true),
            ("^", json!("ada"), &text[..], true),
            ("$", json!("LACE"), &text[..], true),
            ("^", json!("lace"), &text[..], false),
        ] {
            let found = finds(filter(operator, value.clone()), held, Comparison::Plain);
            assert_eq!(found, Ok(expected), "{operator} {value} on {held:?}");
        }
    }

    #[test]
    fn days_begin_at_midnight_of_the_workspace() {
        let noon = 1_767_268_800;
        let held = [json!(noon)];
        let utc = Comparison::Day { offset: 0 };
        assert_eq!(
            finds(filter(">", json!(noon - 3600)), &held, utc),
            Ok(false)
        );
        assert_eq!(finds(filter("=", json!(noon + 3600)), &held, utc), Ok(true));
        assert_eq!(finds(filter(">", json!(noon - DAY)), &held, utc), Ok(true));
        let ahead = Comparison::Day { offset: 13 * 3600 };
        assert_eq!(
            finds(filter(">", json!(noon - 7200)), &held, ahead),
            Ok(true)
        );
        assert!(finds(filter(">=", json!(noon)), &held, utc).is_err());
        let inclusive = Comparison::Inclusive;
        assert_eq!(finds(filter(">", json!(noon)), &held, inclusive), Ok(true));
    }

    #[test]
    fn limits() {
        let one = filter("=", json!(1));
        let group = |members: Vec<Value>| json!({"operator": "AND", "value": members});
        let run = |query: Value| {
            Query::read(&query, &|_| Some(Comparison::Plain)).map_err(|refusal| refusal.status)
        };
        assert!(run(group(vec![one.clone(); 15])).is_ok());
        assert_eq!(run(group(vec![one.clone(); 16])), Err(400));
        assert!(run(group(vec![one.clone()])).is_ok());
        assert!(run(group(vec![group(vec![one.clone()])])).is_ok());
        assert_eq!(run(group(Vec::new())), Err(400));
        for operator in ["AND", "OR"] {
            assert_eq!(run(filter(operator, json!("x"))), Err(500));
            assert_eq!(run(filter(operator, json!([one.clone()]))), Err(500));
            assert_eq!(run(group(vec![filter(operator, json!(["x"]))])), Err(500));
        }
        let two = group(vec![one.clone(), one.clone()]);
        let deep = group(vec![two.clone(), two.clone()]);
        assert!(run(deep.clone()).is_ok());
        assert_eq!(run(group(vec![deep.clone(), deep])), Err(400));
        assert_eq!(run(filter("=", json!([1]))), Err(400));
        assert_eq!(run(filter("IN", json!(1))), Err(400));
        assert_eq!(run(filter("LIKE", json!(1))), Err(400));
        let unknown = Query::read(&one, &|_| None);
        assert_eq!(
            unknown.map_err(|refusal| refusal.errors[0].code.clone()),
            Err("invalid_field".to_owned())
        );
    }
}
